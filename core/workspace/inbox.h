#pragma once

#include "core/base/error.h"
#include "core/mirror/import.h"
#include "core/workspace/inbox_folder.h"
#include "core/workspace/mirror_feed.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace returnbench {

/// What became of one file of the inbox.
struct InboxOutcome {
    std::string file;                         ///< its name
    std::variant<ImportResult, Error> result; ///< an Error: refused as a whole, nothing came in
    std::filesystem::path movedTo;            ///< in `done` or `rejected`
};

struct InboxOptions {
    /// How long a file must have looked the same before it is taken.
    std::chrono::milliseconds settle{3000};
    /// From one look to the next.
    std::chrono::milliseconds interval{2000};
    /// Told of each file that was dealt with, on the thread of the turn. May be empty.
    std::function<void(const InboxOutcome&)> onFile;
};

/// The inbox: files that are dropped into it are imported by themselves, then moved to `done` with their
/// result, or to `rejected` with the reason. A file of which rows were rejected is done; these rows wait in
/// `rejected`, in a file that can be mended and dropped in again.
///
/// Looks every few seconds, since network shares announce nothing. A file is taken when it looked the same
/// for `settle`, an empty one only after a minute. Links, folders and unreadable files stay where they are
/// and are told of. A disk that fails (full, read-only, share gone) is tried again, less and less often.
class Inbox final : public MirrorFeed {
public:
    /// Of its status, and who its events are by.
    static constexpr const char* kName = "inbox";
    /// Files that one turn takes at most, and empty ones' patience.
    static constexpr std::size_t kFilesPerTurn = 8;
    static constexpr std::chrono::milliseconds kEmptyPatience{60'000};
    static constexpr std::chrono::milliseconds kLongestBackOff{60'000};

    /// @param profiles asked before files are imported, so that the shop's changes count at once
    /// @param clock    outlives it
    Inbox(const std::filesystem::path& folder, std::function<std::vector<ImportProfile>()> profiles,
          const Clock& clock, InboxOptions options = {});

    [[nodiscard]] Timestamp nextTurn() const override { return m_nextTurn; }
    FeedTurn turn(Mirror& mirror, const std::function<void(const NewEvent&)>& record,
                  const std::atomic<bool>& stop) override;
    [[nodiscard]] FeedStatus status() const override;

    /// What lies in the inbox and was not taken by the last turn, with the reason, a sentence. On the thread
    /// of the turns.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> waiting() const;
    /// Why the last turn broke off; nullopt when it did not.
    [[nodiscard]] const std::optional<Error>& trouble() const noexcept { return m_trouble; }

private:
    /// What is known of a file that is not taken yet.
    struct Seen {
        FileLook look;
        Timestamp since; ///< it looks so
    };
    /// One that is imported and recorded, but could not be moved yet.
    struct Unmoved {
        InboxFolder::Claim claim;
        ImportResult result;
    };
    struct Import; ///< what a turn needs

    void lookAround();
    [[nodiscard]] bool isReady(const InboxEntry& entry) const;
    [[nodiscard]] std::vector<InboxEntry> readyOnes() const;
    bool takeAll(const Import& import);
    void take(InboxFolder::Claim claim, const Import& import);
    void finish(Unmoved unmoved);
    void refuse(InboxFolder::Claim& claim, const Error& error);
    void tell(InboxOutcome outcome);
    void broke(const Error& error);
    void showProgress(const std::string& file, const ImportProgress& progress);
    void show();
    [[nodiscard]] FeedStatus summary() const;
    [[nodiscard]] std::string fileTime() const;

    InboxFolder m_folder;
    std::function<std::vector<ImportProfile>()> m_profiles;
    const Clock& m_clock;
    InboxOptions m_options;

    Timestamp m_nextTurn;
    std::chrono::milliseconds m_backOff{0};
    std::optional<Error> m_trouble;
    std::vector<InboxEntry> m_entries; ///< of the last look
    std::map<std::string, Seen> m_seen;
    std::vector<std::string> m_rejected; ///< what waits in `rejected`
    std::optional<Unmoved> m_unmoved;
    std::deque<std::string> m_last; ///< what was done last, a phrase each, newest first
    std::optional<Timestamp> m_upToDateAt;

    mutable std::mutex m_mutex; ///< guards m_status
    FeedStatus m_status;
};

} // namespace returnbench
