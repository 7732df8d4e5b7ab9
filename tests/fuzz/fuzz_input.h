#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace returnbench::fuzz {

/// The bytes of one run, taken off from the front: first the choices, then what is read.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size) : m_rest(reinterpret_cast<const char*>(data), size) {}

    [[nodiscard]] bool isEmpty() const noexcept { return m_rest.empty(); }
    /// One of so many, at most 256; the first when nothing is left.
    [[nodiscard]] std::size_t choice(std::size_t count) {
        return static_cast<unsigned char>(take(1).append(1, '\0')[0]) % count;
    }
    /// Up to so many bytes.
    [[nodiscard]] std::string take(std::size_t count) {
        std::string taken(m_rest.substr(0, count));
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    [[nodiscard]] std::string rest() { return take(m_rest.size()); }
    /// Up to the next line that says `%%`.
    [[nodiscard]] std::string part() {
        constexpr std::string_view kMark = "\n%%\n";
        const std::size_t end = m_rest.find(kMark);
        std::string taken = take(end);
        if (end != std::string_view::npos)
            m_rest.remove_prefix(kMark.size());
        return taken;
    }

private:
    std::string_view m_rest;
};

/// A folder in memory for what is read from files only; one for a process, removed at its end.
class Folder {
public:
    Folder() : m_path("/dev/shm/returnbench-fuzz-" + std::to_string(::getpid())) {
        std::filesystem::create_directories(m_path);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    /// The one file in it.
    [[nodiscard]] std::filesystem::path write(const char* name, std::string_view content) const {
        std::ofstream(m_path / name, std::ios::binary) << content;
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

/// What must hold whatever the bytes.
inline void require(bool holds) {
    if (!holds)
        __builtin_trap();
}

} // namespace returnbench::fuzz
