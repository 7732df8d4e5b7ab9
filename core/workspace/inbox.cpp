#include "core/workspace/inbox.h"

#include "core/base/system_error.h"
#include "core/base/text.h"
#include "core/workspace/import_report.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kNamed = 3; ///< files that a sentence names
constexpr std::size_t kShownNameBytes = 60;

std::string shownName(const std::string& file) {
    return printable(file, kShownNameBytes);
}

std::string rows(std::int64_t count) {
    return std::to_string(count) + (count == 1 ? " row" : " rows");
}

/// `a.csv, b.csv, c.csv and 4 more`
std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kNamed); ++i)
        text += (i == 0 ? "" : ", ") + shownName(names[i]);
    return names.size() > kNamed ? text + " and " + std::to_string(names.size() - kNamed) + " more" : text;
}

std::string refusalText(const std::string& file, const Error& error) {
    return file + " was not imported.\n\n" + printable(error.what()) + "\n" + printable(error.whatToDo()) +
           "\n\nMend the file and move it back into the inbox, or import it with `returnbench-cli import`, "
           "where\nyou can say --format and --date-order. Delete it here when it is not needed; this note "
           "goes "
           "with it.\n";
}

std::string rejectedRowsText(const std::string& file, const ImportResult& result) {
    return rows(result.rejected) + " of " + std::to_string(result.rows) + " in " + file +
           " could not be imported; the others came in.\n\nThey stand in the file beside this note, each "
           "with the reason in the column `reason`. Mend them there\nand move that file back into the inbox; "
           "the columns line, column and reason may stay. Delete it here when\nthe rows are not needed; this "
           "note goes with it.\n";
}

} // namespace

struct Inbox::Import {
    Mirror& mirror;
    const std::function<void(const NewEvent&)>& record;
    const std::atomic<bool>& stop;
    std::vector<ImportProfile> profiles;
};

Inbox::Inbox(const std::filesystem::path& folder, std::function<std::vector<ImportProfile>()> profiles,
             const Clock& clock, InboxOptions options)
    : m_folder(folder), m_profiles(std::move(profiles)), m_clock(clock), m_options(std::move(options)),
      m_nextTurn(clock.now()) {
    m_status.name = kName;
}

FeedTurn Inbox::turn(Mirror& mirror, const std::function<void(const NewEvent&)>& record,
                     const std::atomic<bool>& stop) {
    FeedTurn result;
    try {
        m_folder.prepare();
        if (m_unmoved) {
            finish(*std::exchange(m_unmoved, std::nullopt));
            result.didSomething = true;
        }
        lookAround();
        auto leftOver = m_folder.claimLeftOver();
        if (leftOver || !readyOnes().empty()) {
            const Import import{mirror, record, stop, m_profiles()};
            if (leftOver)
                take(std::move(*leftOver), import);
            result.didSomething = takeAll(import) || leftOver || result.didSomething;
            lookAround();
        }
        m_trouble.reset();
        m_backOff = {};
        const bool goesOn = !readyOnes().empty() && !stop;
        m_nextTurn = m_clock.now() + (goesOn ? std::chrono::milliseconds{0} : m_options.interval);
        if (m_entries.empty())
            m_upToDateAt = m_clock.now();
    } catch (const std::exception& cause) {
        broke(asError(cause));
    }
    show();
    return result;
}

/// Tries again by itself, less and less often.
void Inbox::broke(const Error& error) {
    m_trouble = error;
    m_backOff = std::clamp(m_backOff * 2, m_options.interval, std::max(m_options.interval, kLongestBackOff));
    m_nextTurn = m_clock.now() + m_backOff;
}

void Inbox::lookAround() {
    m_rejected = m_folder.waitingInRejected();
    m_entries = m_folder.entries();
    const Timestamp now = m_clock.now();
    std::map<std::string, Seen> seen;
    for (const InboxEntry& entry : m_entries) {
        const auto known = m_seen.find(entry.name);
        Seen next = known == m_seen.end() ? Seen{entry.look, now} : known->second;
        if (next.look != entry.look || next.since > now) // a clock that was set back starts anew
            next = {entry.look, now};
        seen.emplace(entry.name, next);
    }
    m_seen = std::move(seen);
}

bool Inbox::isReady(const InboxEntry& entry) const {
    // Many programs make an empty file first and write into it much later.
    const auto patience =
        entry.look.bytes == 0 ? std::max(m_options.settle, kEmptyPatience) : m_options.settle;
    return entry.kind == InboxEntry::Kind::File && m_clock.now() - m_seen.at(entry.name).since >= patience;
}

std::vector<InboxEntry> Inbox::readyOnes() const {
    std::vector<InboxEntry> ready;
    for (const InboxEntry& entry : m_entries)
        if (isReady(entry))
            ready.push_back(entry);
    return ready;
}

bool Inbox::takeAll(const Import& import) {
    bool took = false;
    auto ready = readyOnes();
    ready.resize(std::min(ready.size(), kFilesPerTurn));
    for (const InboxEntry& entry : ready) {
        if (import.stop)
            break;
        // What is put back has to come to rest anew, also where a move does not show in its times: one with
        // which the disk fails keeps no other waiting.
        m_seen.at(entry.name).since = m_clock.now();
        if (auto claim = m_folder.claim(entry)) {
            take(std::move(*claim), import);
            took = true;
        }
    }
    return took;
}

void Inbox::take(InboxFolder::Claim claim, const Import& import) {
    const std::string name = claim.path().filename().string();
    ImportOptions options;
    options.onProgress = [&](const ImportProgress& progress) {
        showProgress(name, progress);
        return import.stop || !claim.isUnchanged() ? ImportGoOn::No : ImportGoOn::Yes;
    };
    ImportResult result;
    try {
        result = importFile(import.mirror, import.profiles, claim.path(), options);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::InvalidInput)
            throw;
        refuse(claim, error);
        return;
    }
    if (result.isCancelled)
        return; // stopped, or somebody still writes to it: the claim puts it back
    import.record(importCompleted(result, kName));
    finish({std::move(claim), std::move(result)});
}

void Inbox::refuse(InboxFolder::Claim& claim, const Error& error) {
    const std::string name = claim.path().filename().string();
    const auto movedTo = claim.reject(refusalText(shownName(name), error), fileTime());
    tell({name, error, movedTo});
}

/// Rejected rows first and the file itself last: what a crash interrupts is done again as a whole.
void Inbox::finish(Unmoved unmoved) {
    auto& [claim, result] = unmoved;
    const std::string name = claim.path().filename().string();
    try {
        if (!result.rejectsFile.empty() && result.rejectsFile.parent_path() == claim.path().parent_path())
            result.rejectsFile = m_folder.keepRejects(result.rejectsFile,
                                                      rejectedRowsText(shownName(name), result), fileTime());
        nlohmann::json report = toJson(result);
        report["file"] = printable(name);
        report["imported_at"] = formatTimestamp(m_clock.now());
        result.file = claim.finish(report.dump(2) + "\n", fileTime());
    } catch (const Error&) {
        m_unmoved.emplace(std::move(unmoved)); // it is in the mirror and in the journal: only moved later
        throw;
    }
    tell({name, result, result.file});
}

void Inbox::tell(InboxOutcome outcome) {
    std::string phrase = shownName(outcome.file);
    if (const auto* result = std::get_if<ImportResult>(&outcome.result)) {
        phrase += " (" + rows(result->rows);
        if (result->rejected > 0)
            phrase += ", " + std::to_string(result->rejected) + " rejected";
        phrase += ")";
    } else {
        phrase += " (refused)";
    }
    m_last.push_front(std::move(phrase));
    m_last.resize(std::min(m_last.size(), kNamed));
    if (m_options.onFile)
        m_options.onFile(outcome);
}

std::vector<std::pair<std::string, std::string>> Inbox::waiting() const {
    std::vector<std::pair<std::string, std::string>> waiting;
    for (const InboxEntry& entry : m_entries) {
        if (entry.kind == InboxEntry::Kind::Other)
            waiting.emplace_back(entry.name,
                                 "It is a folder, a link or no file at all, and is not imported.");
        else if (entry.kind == InboxEntry::Kind::Unreadable)
            waiting.emplace_back(entry.name, "This account may not read it.");
        else
            waiting.emplace_back(entry.name, entry.look.bytes == 0 ? "It is empty so far."
                                                                   : "It may still be being written.");
    }
    return waiting;
}

void Inbox::showProgress(const std::string& file, const ImportProgress& progress) {
    const auto percent = progress.bytes > 0 ? progress.bytesRead * 100 / progress.bytes : 0;
    const std::lock_guard lock(m_mutex);
    m_status.health = FeedStatus::Health::Waiting;
    m_status.count = 1;
    m_status.message = "Importing " + shownName(file) + ": " +
                       std::to_string(std::clamp<std::int64_t>(percent, 0, 100)) + " %, " +
                       rows(progress.rows) + ".";
    m_status.action.clear();
}

void Inbox::show() {
    FeedStatus status = summary();
    const std::lock_guard lock(m_mutex);
    m_status = std::move(status);
}

FeedStatus Inbox::status() const {
    const std::lock_guard lock(m_mutex);
    return m_status;
}

FeedStatus Inbox::summary() const {
    FeedStatus status;
    status.name = kName;
    status.upToDateAt = m_upToDateAt;
    std::vector<std::string> odd;
    std::vector<std::string> coming;
    for (const InboxEntry& entry : m_entries)
        (entry.kind == InboxEntry::Kind::File ? coming : odd).push_back(entry.name);
    if (m_trouble) {
        status.health = FeedStatus::Health::Trouble;
        status.message = m_trouble->what();
        status.action = m_trouble->whatToDo();
    }
    const auto add = [&status](const std::string& message, const std::string& action) {
        status.health = FeedStatus::Health::Trouble;
        status.message += (status.message.empty() ? "" : " ") + message;
        status.action += (status.action.empty() ? "" : " ") + action;
    };
    if (!odd.empty())
        add("Not imported, because they are folders, links or not readable: " + listed(odd) + ".",
            "Put the files themselves into " + m_folder.root().string() + ".");
    if (!m_rejected.empty())
        add("Waiting to be mended: " + listed(m_rejected) + ".",
            "Look into " + m_folder.rejected().string() +
                ": the note beside each file says why. Mend it and move it back into the inbox, or delete "
                "it.");
    status.count = static_cast<int>(odd.size() + m_rejected.size());
    if (status.health == FeedStatus::Health::Good && !coming.empty()) {
        status.health = FeedStatus::Health::Waiting;
        status.count = static_cast<int>(coming.size());
        status.message = "Waiting until they are written to their end: " + listed(coming) + ".";
    }
    if (!m_last.empty())
        status.message +=
            (status.message.empty() ? "" : " ") + ("Last: " + listed({m_last.begin(), m_last.end()}) + ".");
    return status;
}

/// A moment as it may stand in a file's name.
std::string Inbox::fileTime() const {
    std::string time = formatTimestamp(m_clock.now()).substr(0, 19);
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    return time + "Z";
}

} // namespace returnbench
