#include "core/workspace/backup_source.h"

#include "core/base/archive_reading.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/workspace/backup_files.h"

#include <utility>
#include <vector>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTarPartBytes = 256 << 10;
constexpr std::size_t kShownBytes = 240;

class TarSource final : public BackupSource {
public:
    explicit TarSource(const fs::path& file) : m_file(file), m_part(kTarPartBytes) {
        archive_read_support_format_tar(m_tar.get());
        if (archive_read_open_filename(m_tar.get(), file.c_str(), kTarPartBytes) != ARCHIVE_OK) {
            requireDisk(m_tar.get(), file);
            throw Error(ErrorCode::InvalidInput,
                        file.string() + " is no backup: " + faultOf(m_tar.get()) + ".",
                        "Name what `returnbench-cli backup` made.");
        }
    }

    std::string next(const Report& report) override {
        for (;;) {
            archive_entry* entry = nullptr;
            const int result = archive_read_next_header(m_tar.get(), &entry);
            if (result == ARCHIVE_EOF)
                return {};
            if (result == ARCHIVE_RETRY) { // it looks for the next header, 512 bytes on
                if (!std::exchange(m_isDamaged, true))
                    report("A part of the backup is damaged (" + faultOf(m_tar.get()) + ").");
                continue;
            }
            if (result < ARCHIVE_WARN) {
                requireDisk(m_tar.get(), m_file);
                report("The backup cannot be read further (" + faultOf(m_tar.get()) + ").");
                return {};
            }
            m_name = nameOf(entry);
            if (archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr &&
                archive_entry_symlink(entry) == nullptr && !m_name.empty())
                return m_name;
            report("\"" + printable(m_name, kShownBytes) + "\" is no plain file; it was left out.");
        }
    }

    void read(const Take& take, const Report& report) override {
        for (;;) {
            const auto got = archive_read_data(m_tar.get(), m_part.data(), m_part.size());
            if (got == 0)
                return;
            if (got < 0) {
                requireDisk(m_tar.get(), m_file);
                report("\"" + printable(m_name, kShownBytes) + "\" cannot be read to its end (" +
                       faultOf(m_tar.get()) + ").");
                return;
            }
            take(std::span<const std::byte>(m_part).first(static_cast<std::size_t>(got)));
        }
    }

private:
    fs::path m_file;
    ArchiveReader m_tar{archive_read_new()};
    std::vector<std::byte> m_part;
    std::string m_name;
    bool m_isDamaged = false;
};

class FolderSource final : public BackupSource {
public:
    explicit FolderSource(const fs::path& folder) : m_folder(folder), m_next(folder) {}

    std::string next(const Report& report) override {
        for (; m_next != fs::recursive_directory_iterator(); ++m_next) {
            const fs::path file = m_next->path();
            if (m_next->is_directory() && !m_next->is_symlink())
                continue;
            const std::string name = file.lexically_relative(m_folder).generic_string();
            if (m_next->is_symlink() || !m_next->is_regular_file()) {
                report("\"" + printable(name, kShownBytes) + "\" is no plain file; it was left out.");
                continue;
            }
            m_file = file;
            ++m_next;
            return name;
        }
        return {};
    }

    void read(const Take& take, const Report& report) override {
        try {
            BackupInput(m_file).forEachPart(take);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            report(error.what());
        }
    }

private:
    fs::path m_folder;
    fs::recursive_directory_iterator m_next;
    fs::path m_file;
};

} // namespace

std::unique_ptr<BackupSource> openBackup(const fs::path& backup) {
    if (fs::is_directory(backup))
        return std::make_unique<FolderSource>(backup);
    if (fs::is_regular_file(backup))
        return std::make_unique<TarSource>(backup);
    throw Error(ErrorCode::NotFound, "There is no backup " + backup.string() + ".", "Check the path.");
}

} // namespace returnbench
