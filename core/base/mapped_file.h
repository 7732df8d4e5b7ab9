#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>

namespace returnbench {

/// A file's content without reading it all into memory. The file must not be made shorter meanwhile.
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

private:
    std::span<const std::byte> m_content;
};

/// Called with what was looked at and is not needed for now.
using PartDone = std::function<void(std::span<const std::byte>)>;

/// Goes through `content` in parts of some megabytes.
void forEachPart(std::span<const std::byte> content, const PartDone& use, const PartDone& done);

} // namespace returnbench
