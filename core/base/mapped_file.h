#pragma once

#include <atomic>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>

namespace returnbench {

/// A file's content without reading it all into memory. Used by the thread that made it.
///
/// From the first page on that the disk does not give (it was pulled or is damaged, or the file became
/// shorter meanwhile) the content is zeros, and requireRead() says so.
class MappedFile {
public:
    /// @throws as readFile()
    MappedFile(const std::filesystem::path& file, std::uintmax_t maxBytes);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    [[nodiscard]] std::span<const std::byte> content() const noexcept { return m_content; }
    /// Gives the memory of a part back; it is read from the disk again when it is looked at again.
    void release(std::span<const std::byte> part) const noexcept;
    /// To be called before what was made of the content is believed.
    /// @throws Error{Storage} when a part that was looked at could not be read
    void requireRead() const;

private:
    static void onUnreadablePage(int number, siginfo_t* where, void* context) noexcept;
    bool putZerosFrom(const void* address) noexcept;

    std::filesystem::path m_file;
    std::span<const std::byte> m_content;
    MappedFile* m_next; ///< of this thread
    std::atomic<bool> m_unread = false;
};

/// Called with what was looked at and is not needed for now.
using PartDone = std::function<void(std::span<const std::byte>)>;

/// Goes through `content` in parts of some megabytes.
void forEachPart(std::span<const std::byte> content, const PartDone& use, const PartDone& done);

} // namespace returnbench
