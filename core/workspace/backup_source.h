#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace returnbench {

/// Reads a backup's files one after the other. It is hostile until its names and digests were looked at.
class BackupSource {
public:
    using Take = std::function<void(std::span<const std::byte>)>;
    using Report = std::function<void(std::string)>;

    virtual ~BackupSource() = default;

    /// The name of the next file, whatever it is; empty at the end. What cannot be read, and what is neither
    /// folder nor plain file, is reported and passed over.
    [[nodiscard]] virtual std::string next(const Report& report) = 0;
    /// Its content, once. What is damaged is reported.
    /// @throws Error{Storage} when the disk does not give it (also next())
    virtual void read(const Take& take, const Report& report) = 0;
};

/// A tar or a folder.
/// @throws Error{NotFound}, Error{InvalidInput} when it is neither
[[nodiscard]] std::unique_ptr<BackupSource> openBackup(const std::filesystem::path& backup);

} // namespace returnbench
