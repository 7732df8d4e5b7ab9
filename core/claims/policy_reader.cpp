#include "core/claims/policy.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/toml_file.h"
#include "core/claims/working_time.h"
#include "core/inspection/condition_reader.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxTextBytes = 200;
constexpr std::int64_t kMostDays = 400;
constexpr std::int64_t kMostBytes = std::int64_t{1} << 40;

std::vector<std::string> lowered(std::vector<std::string> words) {
    for (std::string& word : words)
        word = toLower(trim(word));
    return words;
}

/// Reads one file of policies.
class Reader {
public:
    explicit Reader(const fs::path& file)
        : m_file(file, kMaxPolicyBytes, kMaxTextBytes,
                 "Correct the policy, or remove the file to use the delivered one.") {}
    Reader(std::string_view name, const std::string& content)
        : m_file(name, content, kMaxTextBytes, "Correct the policy.") {}

    [[nodiscard]] std::vector<ClaimReason> reasons() const;
    [[nodiscard]] Policy policy(const std::vector<ClaimReason>& known) const;
    [[nodiscard]] std::vector<Shot> shots() const;

private:
    [[nodiscard]] ClockRule clock(const toml::table& entry) const;
    [[nodiscard]] ClaimOutcome outcome(const toml::table& entry, const std::vector<ClaimReason>& known) const;
    [[nodiscard]] UploadLimits limits(const toml::table& root) const;
    [[nodiscard]] std::vector<std::string> textsOf(const toml::table& table, std::string_view key) const;
    [[nodiscard]] std::optional<int> count(const toml::table& table, std::string_view key) const;

    TomlFile m_file;
};

std::vector<std::string> Reader::textsOf(const toml::table& table, std::string_view key) const {
    const toml::node* node = table.get(key);
    return node == nullptr ? std::vector<std::string>() : m_file.texts(*node);
}

std::optional<int> Reader::count(const toml::table& table, std::string_view key) const {
    const auto value = m_file.integer(table, key, 1, kMostDays);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::vector<ClaimReason> Reader::reasons() const {
    m_file.requireKeys(m_file.root(), {"reason"});
    std::vector<ClaimReason> result;
    for (const toml::table* entry : m_file.tables(m_file.root(), "reason")) {
        m_file.requireKeys(*entry, {"id", "title", "when"});
        const std::string id = m_file.id(*entry);
        const auto known =
            std::find_if(result.begin(), result.end(), [&](const auto& reason) { return reason.id == id; });
        ClaimReason& reason = known == result.end() ? result.emplace_back() : *known;
        reason.id = id;
        reason.title = m_file.text(*entry, "title");
        if (entry->contains("when"))
            reason.when.push_back(readCondition(m_file, *entry, nullptr));
    }
    return result;
}

std::vector<Shot> Reader::shots() const {
    m_file.requireKeys(m_file.root(), {"shot"});
    std::vector<Shot> result;
    for (const toml::table* entry : m_file.tables(m_file.root(), "shot")) {
        m_file.requireKeys(*entry, {"id", "title", "prompt", "shows_code"});
        Shot& shot = result.emplace_back();
        shot.id = m_file.id(*entry);
        shot.title = m_file.text(*entry, "title");
        shot.prompt = m_file.text(*entry, "prompt");
        shot.showsCode = m_file.truth(*entry, "shows_code");
    }
    return result;
}

ClockRule Reader::clock(const toml::table& entry) const {
    m_file.requireKeys(entry, {"step", "from", "days", "hours", "count", "end_of_day", "note"});
    using enum ClockRule::From;
    ClockRule rule;
    rule.step = m_file.word(entry, "step", {"file", "appeal"}) == "file" ? ClockRule::Step::File
                                                                         : ClockRule::Step::Appeal;
    static const std::map<std::string, ClockRule::From> starts{
        {"requested", Requested}, {"refunded", Refunded}, {"delivered", Delivered},
        {"inspected", Inspected}, {"filed", Filed},       {"rejected", Rejected}};
    std::vector<std::string> words;
    for (const auto& [word, from] : starts)
        words.push_back(word);
    rule.from = starts.at(m_file.word(entry, "from", words));
    rule.days = count(entry, "days");
    rule.hours = count(entry, "hours");
    if (rule.days && rule.hours)
        m_file.refuse(entry, "a clock has `days` or `hours`, not both.");
    if (entry.contains("count") &&
        m_file.word(entry, "count", {"calendar", "business"}) == std::string_view("business"))
        rule.counting = ClockRule::Counting::Business;
    if (rule.hours && rule.counting == ClockRule::Counting::Business)
        m_file.refuse(entry, "hours are counted by the calendar.");
    rule.untilEndOfDay = m_file.truth(entry, "end_of_day");
    rule.note = m_file.textOr(entry, "note", {});
    return rule;
}

ClaimOutcome Reader::outcome(const toml::table& entry, const std::vector<ClaimReason>& known) const {
    m_file.requireKeys(entry, {"reason", "words", "percent", "shots", "clip"});
    std::vector<std::string> ids;
    for (const ClaimReason& reason : known)
        ids.push_back(reason.id);
    ClaimOutcome result;
    result.reason = m_file.word(entry, "reason", ids);
    result.words = m_file.text(entry, "words");
    if (const auto percent = m_file.integer(entry, "percent", 0, 100))
        result.percent = static_cast<int>(*percent);
    result.shots = textsOf(entry, "shots");
    result.clip = m_file.truth(entry, "clip");
    return result;
}

UploadLimits Reader::limits(const toml::table& root) const {
    UploadLimits result;
    const toml::node* node = root.get("limits");
    if (node == nullptr)
        return result;
    if (!node->is_table())
        m_file.refuse(*node, "`limits` must be a section.");
    const toml::table& table = *node->as_table();
    m_file.requireKeys(table, {"files", "file_bytes", "total_bytes", "video_bytes", "video_seconds", "pages",
                               "text_characters", "formats"});
    const auto most = [&](std::string_view key) { return m_file.integer(table, key, 1, kMostBytes); };
    result.files = most("files");
    result.fileBytes = most("file_bytes");
    result.totalBytes = most("total_bytes");
    result.videoBytes = most("video_bytes");
    result.videoSeconds = most("video_seconds");
    result.pages = most("pages");
    result.textCharacters = most("text_characters");
    result.formats = lowered(textsOf(table, "formats"));
    return result;
}

Policy Reader::policy(const std::vector<ClaimReason>& known) const {
    const toml::table& root = m_file.root();
    m_file.requireKeys(root, {"id", "title", "channels", "currencies", "source", "checked_on", "confidence",
                              "time_zone", "weekend", "note", "clock", "outcome", "limits"});
    Policy result;
    result.id = m_file.id(root);
    result.title = m_file.text(root, "title");
    result.channels = lowered(textsOf(root, "channels"));
    result.currencies = textsOf(root, "currencies");
    result.source = m_file.text(root, "source");
    result.checkedOn = m_file.date(root, "checked_on");
    if (!result.checkedOn.ok())
        m_file.refuse(*root.get("checked_on"), "`checked_on` is a day that does not exist.");
    result.confidence = m_file.word(root, "confidence", {"high", "medium", "low"});
    result.timeZone = m_file.text(root, "time_zone");
    if (!isTimeZone(result.timeZone))
        m_file.refuse(*root.get("time_zone"), "`time_zone` must be a name such as Asia/Kolkata.");
    result.weekend = lowered(textsOf(root, "weekend"));
    if (result.weekend.empty())
        result.weekend = {"saturday", "sunday"};
    for (const std::string& day : result.weekend)
        if (!isWeekday(day))
            m_file.refuse(*root.get("weekend"), "`weekend` names days such as saturday.");
    result.note = m_file.textOr(root, "note", {});
    for (const toml::table* entry : m_file.tables(root, "clock"))
        result.clocks.push_back(clock(*entry));
    for (const toml::table* entry : m_file.tables(root, "outcome")) {
        ClaimOutcome next = outcome(*entry, known);
        if (result.outcomeFor(next.reason) != nullptr)
            m_file.refuse(*entry, "the outcome `" + next.reason + "` stands twice.");
        result.outcomes.push_back(std::move(next));
    }
    result.limits = limits(root);
    return policyFrom(toJson(result)); // with its version
}

void readInto(std::map<std::string, Policy>& policies, const fs::path& folder,
              const std::vector<ClaimReason>& reasons) {
    std::set<std::string> here;
    for (const fs::path& file : policyFilesOf(folder)) {
        Policy policy = readPolicy(file, reasons);
        if (!here.insert(policy.id).second)
            throw Error(ErrorCode::InvalidInput,
                        file.string() + ": another file there has the policy `" + policy.id + "` as well.",
                        "Remove one of them, or give it another id.");
        policies.insert_or_assign(policy.id, std::move(policy));
    }
}

} // namespace

std::vector<ClaimReason> readClaimReasons(const fs::path& file) {
    return Reader(file).reasons();
}

std::vector<Shot> readClaimShots(const fs::path& file) {
    return Reader(file).shots();
}

Policy readPolicy(const fs::path& file, const std::vector<ClaimReason>& reasons) {
    return Reader(file).policy(reasons);
}

Policy checkedPolicy(const Policy& policy, const std::vector<ClaimReason>& reasons) {
    return Reader("The policy " + printable(policy.id, kMaxTextBytes), toToml(policy)).policy(reasons);
}

std::vector<fs::path> policyFilesOf(const fs::path& folder) {
    std::error_code error;
    std::set<fs::path> files;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        if (entry->path().extension() == ".toml" && entry->path().filename() != "reasons.toml")
            files.insert(entry->path());
    if (error && error != std::errc::no_such_file_or_directory)
        throw Error(ErrorCode::Storage,
                    "The folder of policies " + folder.string() + " cannot be read: " + error.message() + ".",
                    "Give this account the right to read it.");
    return {files.begin(), files.end()};
}

std::vector<Policy> loadPolicies(const fs::path& delivered, const fs::path& own,
                                 const std::vector<ClaimReason>& reasons) {
    std::map<std::string, Policy> policies;
    readInto(policies, delivered, reasons);
    readInto(policies, own, reasons);
    std::vector<Policy> result;
    for (auto& [id, policy] : policies)
        result.push_back(std::move(policy));
    return result;
}

} // namespace returnbench
