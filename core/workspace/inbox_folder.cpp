#include "core/workspace/inbox_folder.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace returnbench {
namespace {

namespace fs = std::filesystem;
using namespace std::literals;

constexpr auto kReasonSuffix = ".reason.txt"sv;
/// By this a reason is known as ours before it is removed.
constexpr auto kReasonMark = "ReturnBench: "sv;
/// File systems take 255 bytes a name; what is put before and behind a file's own must fit too.
constexpr std::size_t kMaxNameBytes = 160;
constexpr std::uintmax_t kMaxReasonBytes = std::uintmax_t{64} * 1024;

[[noreturn]] void fail(const std::string& what, const fs::path& path, int number) {
    throw Error(ErrorCode::Storage,
                what + " " + path.string() + ": " + std::generic_category().message(number) + ".",
                number == ENOSPC || number == EDQUOT
                    ? "Free space on that disk; it goes on by itself then."
                    : "Check that the disk or share is there and that this account may read and write in "
                      "the inbox; it goes on by itself then.");
}

/// Of the thing itself, never of what a link leads to; nullopt when there is nothing.
std::optional<struct stat> statusOf(const fs::path& path) {
    struct stat info = {};
    if (::lstat(path.c_str(), &info) == 0)
        return info;
    if (errno != ENOENT)
        fail("Cannot look at", path, errno);
    return std::nullopt;
}

std::int64_t nanoseconds(const struct timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileLook lookOf(const struct stat& info) {
    return {static_cast<std::uintmax_t>(info.st_size), nanoseconds(info.st_mtim), nanoseconds(info.st_ctim)};
}

bool isFile(const std::optional<struct stat>& info) {
    return info && S_ISREG(info->st_mode);
}

/// Same content as far as can be told: renaming a file changes its inode's time.
bool isAsBefore(const FileLook& now, const FileLook& before) {
    return now.bytes == before.bytes && now.modifiedNs == before.modifiedNs;
}

bool isTemporaryName(const std::string& name) {
    constexpr std::array endings{".part"sv, ".partial"sv,    ".tmp"sv,      ".temp"sv,
                                 ".swp"sv,  ".crdownload"sv, ".download"sv, ".filepart"sv};
    constexpr std::array system{"desktop.ini"sv, "thumbs.db"sv};
    const std::string lower = toLower(name);
    return lower.starts_with('.') || lower.starts_with("~$") || lower.ends_with('~') ||
           std::find(system.begin(), system.end(), lower) != system.end() ||
           std::any_of(endings.begin(), endings.end(), [&](auto ending) { return lower.ends_with(ending); });
}

fs::path withSuffix(const fs::path& file, std::string_view suffix) {
    return fs::path(file.string() + std::string(suffix));
}

/// A name that stays a name with all that is put behind it; what is too long loses the end of its stem.
std::string fitting(const fs::path& name) {
    const std::string extension = name.extension().string();
    std::string stem = name.stem().string();
    if (stem.size() + extension.size() <= kMaxNameBytes)
        return name.string();
    if (extension.size() > kMaxNameBytes / 4)
        return name.string().substr(0, kMaxNameBytes);
    stem.resize(kMaxNameBytes - extension.size());
    while (!stem.empty() && !isValidUtf8(stem) && (static_cast<unsigned char>(stem.back()) & 0x80) != 0)
        stem.pop_back(); // not in the middle of a character
    return stem + extension;
}

/// A free name in `folder`: the file's own, else `orders.<time>.csv`, else `orders.<time>-2.csv` …
fs::path freeName(const fs::path& folder, const fs::path& file, std::string_view time) {
    const fs::path name = fitting(file.filename());
    fs::path candidate = folder / name;
    for (int number = 1; statusOf(candidate); ++number)
        candidate = folder / (name.stem().string() + "." + std::string(time) +
                              (number == 1 ? "" : "-" + std::to_string(number)) + name.extension().string());
    return candidate;
}

/// @returns false when there is nothing to move
bool moved(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) {
        if (errno == ENOENT && !statusOf(from))
            return false;
        fail("Cannot move the file to", to, errno);
    }
    syncDirectory(to.parent_path());
    syncDirectory(from.parent_path());
    return true;
}

void move(const fs::path& from, const fs::path& to) {
    if (!moved(from, to))
        fail("Cannot move a file that is gone to", to, ENOENT);
}

/// The names in a folder, at most `limit`, by name.
std::vector<std::string> namesIn(const fs::path& folder, std::size_t limit) {
    std::error_code error;
    std::vector<std::string> names;
    fs::directory_iterator at(folder, error);
    for (; !error && at != fs::directory_iterator() && names.size() < limit; at.increment(error))
        names.push_back(at->path().filename().string());
    if (error)
        fail("Cannot list the folder", folder, error.value());
    std::sort(names.begin(), names.end());
    return names;
}

void unlinkFile(const fs::path& file) {
    if (::unlink(file.c_str()) != 0 && errno != ENOENT)
        fail("Cannot remove", file, errno);
}

bool isSameContent(const fs::path& a, const fs::path& b) {
    const auto first = statusOf(a);
    const auto second = statusOf(b);
    return isFile(first) && isFile(second) && first->st_size == second->st_size &&
           sha256OfFile(a) == sha256OfFile(b);
}

} // namespace

void InboxFolder::prepare() const {
    for (const fs::path& folder : {m_root, done(), rejected(), importing()}) {
        makePrivateDirectory(folder);
        const auto made = statusOf(folder);
        // A link could lead the clerk's files anywhere; only the inbox itself may stand elsewhere.
        if (folder != m_root && made && !S_ISDIR(made->st_mode))
            throw Error(ErrorCode::Storage, folder.string() + " is a link, not a folder.",
                        "Remove it: the inbox makes its folders by itself.");
    }
}

std::vector<InboxEntry> InboxFolder::entries() const {
    std::vector<InboxEntry> entries;
    for (const std::string& name : namesIn(m_root, kMaxEntries)) {
        const fs::path path = m_root / name;
        if (path == done() || path == rejected() || isTemporaryName(name))
            continue;
        const auto info = statusOf(path);
        if (!info)
            continue; // gone meanwhile
        InboxEntry entry{name, InboxEntry::Kind::Other, {}};
        if (S_ISREG(info->st_mode)) {
            entry.kind =
                ::access(path.c_str(), R_OK) == 0 ? InboxEntry::Kind::File : InboxEntry::Kind::Unreadable;
            entry.look = lookOf(*info);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::optional<InboxFolder::Claim> InboxFolder::claim(const InboxEntry& entry) const {
    const fs::path to = importing() / fitting(entry.name);
    if (!moved(m_root / entry.name, to))
        return std::nullopt;
    Claim claim(*this, to, entry.look);
    // Something else may have taken its place between the look and the move.
    if (!claim.isUnchanged())
        return std::nullopt;
    return claim;
}

std::optional<InboxFolder::Claim> InboxFolder::claimLeftOver() const {
    auto names = namesIn(importing(), kMaxEntries);
    std::erase_if(names, [&](const std::string& name) { return !isFile(statusOf(importing() / name)); });
    if (names.empty())
        return std::nullopt;
    // One file is imported at a time, and all that its import makes has its name and more.
    const auto isShorter = [](const std::string& a, const std::string& b) { return a.size() < b.size(); };
    const fs::path path = importing() / *std::min_element(names.begin(), names.end(), isShorter);
    removeMadeBeside(path);
    return Claim(*this, path, lookOf(*statusOf(path)));
}

/// Rejected rows and notes of an import that did not come to its end; the next one makes them anew.
void InboxFolder::removeMadeBeside(const fs::path& file) const {
    const std::string rejects = file.stem().string() + ".rejects.";
    const std::string note = file.filename().string() + ".";
    for (const std::string& name : namesIn(importing(), kMaxEntries))
        if (name != file.filename() && (name.starts_with(rejects) || name.starts_with(note)))
            unlinkFile(importing() / name);
}

fs::path InboxFolder::keepRejects(const fs::path& rejects, std::string_view reason,
                                  std::string_view time) const {
    return putIntoRejected(rejects, reason, time);
}

fs::path InboxFolder::putIntoRejected(const fs::path& file, std::string_view reason,
                                      std::string_view time) const {
    fs::path target = rejected() / fitting(file.filename());
    if (!isSameContent(file, target))
        target = freeName(rejected(), file, time);
    moveWithNote(file, target, kReasonSuffix, std::string(kReasonMark) + std::string(reason));
    return target;
}

/// The note first: a file that lies where it belongs has it beside it. Written in `.importing`, so that what
/// a crash leaves of it is found.
void InboxFolder::moveWithNote(const fs::path& file, const fs::path& target, std::string_view suffix,
                               std::string_view note) const {
    const fs::path written = importing() / withSuffix(file.filename(), suffix);
    writeFileDurably(written, note);
    move(written, withSuffix(target, suffix));
    move(file, target);
}

void InboxFolder::putBack(const fs::path& file) const {
    // Another of its name may have been dropped meanwhile.
    move(file, freeName(m_root, file, "again"));
}

std::vector<std::string> InboxFolder::waitingInRejected() const {
    const auto names = namesIn(rejected(), kMaxEntries);
    const auto isThere = [&](std::string_view name) {
        return std::binary_search(names.begin(), names.end(), name);
    };
    std::vector<std::string> waiting;
    for (const std::string& name : names) {
        if (isTemporaryName(name))
            continue;
        const fs::path path = rejected() / name;
        if (!name.ends_with(kReasonSuffix) || isThere(name + std::string(kReasonSuffix)))
            waiting.push_back(name);
        else if (const auto of = name.substr(0, name.size() - kReasonSuffix.size()); !isThere(of))
            if (isFile(statusOf(path)) && readTextFile(path, kMaxReasonBytes).starts_with(kReasonMark))
                unlinkFile(path);
    }
    return waiting;
}

InboxFolder::Claim::Claim(const InboxFolder& folder, fs::path path, FileLook look)
    : m_folder(folder), m_path(std::move(path)), m_look(look) {}

InboxFolder::Claim::Claim(Claim&& other) noexcept
    : m_folder(other.m_folder), m_path(std::exchange(other.m_path, {})), m_look(other.m_look) {}

InboxFolder::Claim::~Claim() {
    if (m_path.empty())
        return;
    try {
        m_folder.removeMadeBeside(m_path);
        m_folder.putBack(m_path);
    } catch (const std::exception&) { // it stays in `.importing`, where the next turn finds it
        m_path.clear();
    }
}

bool InboxFolder::Claim::isUnchanged() const {
    const auto now = statusOf(m_path);
    return isFile(now) && isAsBefore(lookOf(*now), m_look);
}

fs::path InboxFolder::Claim::finish(std::string_view result, std::string_view time) {
    const fs::path target = freeName(m_folder.done(), m_path, time);
    m_folder.moveWithNote(m_path, target, kResultSuffix, result);
    m_path.clear();
    return target;
}

fs::path InboxFolder::Claim::reject(std::string_view reason, std::string_view time) {
    fs::path target = m_folder.putIntoRejected(m_path, reason, time);
    m_path.clear();
    return target;
}

} // namespace returnbench
