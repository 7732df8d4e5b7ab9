#include "core/base/archive_reading.h"
#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/system_error.h"
#include "core/workspace/backup_files.h"
#include "core/workspace/backup_sink.h"

namespace returnbench {
namespace {

namespace fs = std::filesystem;

struct TarDeleter {
    void operator()(archive* writer) const { archive_write_free(writer); }
};
struct EntryDeleter {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

class TarBackup final : public BackupSink {
public:
    TarBackup(const fs::path& file, Timestamp at) : m_file(file), m_at(at), m_out(file, FileMode::Private) {
        archive_write_set_format_pax_restricted(m_tar.get());
        archive_write_add_filter_none(m_tar.get());
        require(archive_write_open_filename(m_tar.get(), m_out.temporaryPath().c_str()) == ARCHIVE_OK);
    }

    std::string add(const std::string& name, const fs::path& file, const std::string&) override {
        const BackupInput in(file);
        begin(name, in.size());
        Sha256 digest;
        in.forEachPart([&](std::span<const std::byte> part) {
            digest.update(part);
            put(part);
        });
        std::string hex = digest.finish();
        note(name, hex);
        return hex;
    }

    fs::path finish() override {
        begin(kBackupManifest, static_cast<std::int64_t>(manifest().size()));
        put(asBytes(manifest()));
        require(archive_write_close(m_tar.get()) == ARCHIVE_OK);
        m_out.commit();
        return m_file;
    }

private:
    void begin(const std::string& name, std::int64_t size) {
        using std::chrono::floor;
        using std::chrono::seconds;
        const std::unique_ptr<archive_entry, EntryDeleter> entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_size(entry.get(), size);
        archive_entry_set_mtime(entry.get(), floor<seconds>(m_at).time_since_epoch().count(), 0);
        // It warns of a name that is not of ASCII, and writes it as it is: the program has no locale to
        // convert it by.
        require(archive_write_header(m_tar.get(), entry.get()) >= ARCHIVE_WARN);
    }

    void put(std::span<const std::byte> part) {
        require(archive_write_data(m_tar.get(), part.data(), part.size()) ==
                static_cast<la_ssize_t>(part.size()));
    }

    void require(bool fine) {
        if (fine)
            return;
        if (const int number = archive_errno(m_tar.get()); number > 0) // the system's, which says more
            throwSystemError("Cannot write", m_file, number);
        throw Error(ErrorCode::Storage, "Cannot write " + m_file.string() + ": " + faultOf(m_tar.get()) + ".",
                    "Check the disk and that this account may use it, then try again.");
    }

    fs::path m_file;
    Timestamp m_at;
    DurableFile m_out;
    std::unique_ptr<archive, TarDeleter> m_tar{archive_write_new()};
};

} // namespace

std::unique_ptr<BackupSink> newTarBackup(const fs::path& file, Timestamp at) {
    return std::make_unique<TarBackup>(file, at);
}

} // namespace returnbench
