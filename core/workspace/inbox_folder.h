#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// How a file looked at one moment: one that is still being written looks different the next time.
struct FileLook {
    std::uintmax_t bytes = 0;
    std::int64_t modifiedNs = 0;
    std::int64_t changedNs = 0; ///< the inode's: some servers hold back the time of modification
    bool operator==(const FileLook&) const = default;
};

/// Something that lies in the inbox.
struct InboxEntry {
    enum class Kind {
        File,
        Unreadable, ///< a file that this account may not read
        Other       ///< a folder, link, pipe …: never followed, never moved
    };
    std::string name;
    Kind kind = Kind::File;
    FileLook look;
};

/// The folder `inbox` of a workspace, and every move in it. `done` and `rejected` lie in it, and
/// `.importing`, where a file is while it is being imported: what anybody drops meanwhile does not meet it,
/// nor its rejects file beside it, and after a crash it is found there.
///
/// Moves are renames within the folder, durable when they return. All throw Error{Storage}.
class InboxFolder {
public:
    /// Entries that are looked at in one go, so that a folder with millions of files takes bounded memory.
    static constexpr std::size_t kMaxEntries = 10'000;

    /// Touches nothing yet. @param root may be a link to a folder elsewhere; what is in it may not
    explicit InboxFolder(std::filesystem::path root) : m_root(std::move(root)) {}

    [[nodiscard]] const std::filesystem::path& root() const noexcept { return m_root; }
    [[nodiscard]] std::filesystem::path rejected() const { return m_root / "rejected"; }
    [[nodiscard]] std::filesystem::path done() const { return m_root / "done"; }
    /// Behind the name of a file in `done`: what its import said of itself.
    static constexpr std::string_view kResultSuffix = ".result.json";

    /// Makes the folders in it that are missing.
    void prepare() const;

    /// By name, without our own folders and without hidden and temporary files, which programs write before
    /// they give a file its name.
    [[nodiscard]] std::vector<InboxEntry> entries() const;

    /// A file on its way through `.importing`. Goes back into the inbox when it was not finished.
    class Claim {
    public:
        ~Claim();
        Claim(Claim&& other) noexcept;
        Claim& operator=(Claim&&) = delete;

        [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
        /// Whether nothing was written to it since it was claimed.
        [[nodiscard]] bool isUnchanged() const;
        /// Puts it into `done`, under its name or, where that is taken, one with `time` in it, and beside it
        /// `<name>.result.json`.
        /// @returns where it is
        std::filesystem::path finish(std::string_view result, std::string_view time);
        /// Puts it into `rejected` with `<name>.reason.txt` beside it; one of the same name and content is
        /// replaced.
        std::filesystem::path reject(std::string_view reason, std::string_view time);

    private:
        friend class InboxFolder;
        Claim(const InboxFolder& folder, std::filesystem::path path, FileLook look);

        const InboxFolder& m_folder;
        std::filesystem::path m_path; ///< empty once it is finished
        FileLook m_look;
    };

    /// Takes a file that looks as it did; nullopt when it does not any more, or is gone.
    [[nodiscard]] std::optional<Claim> claim(const InboxEntry& entry) const;
    /// The file that a crash left in `.importing`, without what its interrupted import made there.
    [[nodiscard]] std::optional<Claim> claimLeftOver() const;

    /// Puts a rejects file into `rejected`, as Claim::reject().
    std::filesystem::path keepRejects(const std::filesystem::path& rejects, std::string_view reason,
                                      std::string_view time) const;

    /// What waits in `rejected` for a person, by name. Reasons whose file is gone are removed: whoever mends
    /// a file and moves it back into the inbox has dealt with it.
    [[nodiscard]] std::vector<std::string> waitingInRejected() const;

private:
    [[nodiscard]] std::filesystem::path importing() const { return m_root / ".importing"; }
    std::filesystem::path putIntoRejected(const std::filesystem::path& file, std::string_view reason,
                                          std::string_view time) const;
    void moveWithNote(const std::filesystem::path& file, const std::filesystem::path& target,
                      std::string_view suffix, std::string_view note) const;
    void removeMadeBeside(const std::filesystem::path& file) const;
    void putBack(const std::filesystem::path& file) const;

    std::filesystem::path m_root;
};

} // namespace returnbench
