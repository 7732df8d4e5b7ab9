#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/workspace/backup.h"
#include "core/workspace/backup_files.h"
#include "core/workspace/backup_source.h"

#include <algorithm>
#include <map>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxManifestBytes = 512 << 20; // of two million photos
constexpr std::size_t kMaxProblems = 200;
constexpr std::size_t kDigestLength = 64;

std::string shown(const std::string& name) {
    return "\"" + printable(name, 240) + "\"";
}

/// Puts a backup's files into a folder, and says what is wrong with them.
class Unpacking {
public:
    Unpacking(BackupSource& source, fs::path folder, std::vector<std::string>& problems,
              const std::stop_token& stop)
        : m_source(source), m_folder(std::move(folder)), m_problems(problems), m_stop(stop),
          m_room(freeDiskBytes(m_folder)) {}

    /// @returns how many there were
    std::int64_t run() {
        for (std::string name = next(); !name.empty(); name = next()) {
            if (!isBackupEntryName(name))
                report(shown(name) + " does not belong in a backup; it was left out.");
            else if (m_digests.contains(name))
                report(shown(name) + " is there twice; the first was taken.");
            else
                m_digests[name] = name == kBackupManifest ? readManifest() : write(m_folder / name);
        }
        m_digests.erase(kBackupManifest);
        compare();
        return static_cast<std::int64_t>(m_digests.size());
    }

private:
    void report(std::string what) {
        if (m_problems.size() < kMaxProblems)
            m_problems.push_back(std::move(what));
    }

    std::string next() {
        return m_source.next([this](std::string what) { report(std::move(what)); });
    }

    void read(const BackupSource::Take& take) {
        m_source.read(take, [this](std::string what) { report(std::move(what)); });
    }

    std::string write(const fs::path& file) {
        makePrivateDirectory(file.parent_path());
        BackupOutput out(file);
        Sha256 digest;
        requireGoing(m_stop);
        read([&](std::span<const std::byte> part) {
            requireGoing(m_stop);
            if (part.size() > m_room)
                throw Error(ErrorCode::Storage, "The disk has too little room for the backup.",
                            "Free space, or restore on another disk.");
            m_room -= part.size();
            digest.update(part);
            out.write(part);
        });
        out.close();
        return digest.finish();
    }

    std::string readManifest() {
        read([&](std::span<const std::byte> part) {
            if (m_manifest.size() + part.size() <= kMaxManifestBytes)
                m_manifest.append(reinterpret_cast<const char*>(part.data()), part.size());
        });
        return {};
    }

    /// With the list of files that the backup ends with.
    void compare() {
        if (m_manifest.empty()) {
            report("The backup is cut off: the list of its files is missing.");
            return;
        }
        std::map<std::string, std::string> unlisted = m_digests;
        std::string_view rest = m_manifest;
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            if (line.size() < kDigestLength + 3 || line.substr(kDigestLength, 2) != "  ") {
                report("A line of the list of files cannot be read.");
                continue;
            }
            const std::string name(line.substr(kDigestLength + 2));
            const auto found = m_digests.find(name);
            if (found == m_digests.end())
                report(shown(name) + " is missing.");
            else if (found->second != line.substr(0, kDigestLength))
                report(shown(name) + " is not as it was saved.");
            unlisted.erase(name);
        }
        for (const auto& [name, digest] : unlisted)
            report(shown(name) + " is not in the list of files.");
    }

    BackupSource& m_source;
    fs::path m_folder;
    std::vector<std::string>& m_problems;
    std::stop_token m_stop;
    std::uintmax_t m_room;
    std::map<std::string, std::string> m_digests; ///< by name
    std::string m_manifest;
};

} // namespace

std::int64_t unpackBackup(const fs::path& backup, const fs::path& folder, std::vector<std::string>& problems,
                          const std::stop_token& stop) {
    return Unpacking(*openBackup(backup), folder, problems, stop).run();
}

Restoration restoreBackup(const fs::path& backup, const fs::path& directory, const Clock& clock,
                          Random& random, const std::stop_token& stop) {
    if (!fs::exists(backup))
        throw Error(ErrorCode::NotFound, "There is no backup " + backup.string() + ".", "Check the path.");
    const auto coming = ComingFolder::ofWorkspace(directory);
    Restoration result;
    result.files = unpackBackup(backup, coming->path(), result.problems, stop);
    for (const char* needed : {"workspace.toml", "journal.db"})
        if (!fs::exists(coming->path() / needed))
            throw Error(ErrorCode::InvalidInput,
                        backup.string() + " cannot be restored: it has no " + needed + "." +
                            (result.problems.empty() ? "" : " " + result.problems.front()),
                        "Name what `returnbench-cli backup` made; take an older one where this is damaged.");
    try {
        result.check = Workspace::open(coming->path(), OpenMode::ReadWrite, clock, random).check(stop);
    } catch (const Error& error) { // what there is, is there
        requireGoing(stop);
        result.problems.emplace_back(error.what());
    }
    coming->appear();
    return result;
}

} // namespace returnbench
