#include "core/claims/policy.h"

#include <sstream>
#include <toml++/toml.h>

namespace returnbench {
namespace {

/// Absent when unknown.
template<class Table, class Number>
void putKnown(Table& table, const char* key, const std::optional<Number>& value) {
    if (value)
        table.insert(key, static_cast<std::int64_t>(*value));
}

void putText(toml::table& table, const char* key, const std::string& text) {
    if (!text.empty())
        table.insert(key, text);
}

void putTexts(toml::table& table, const char* key, const std::vector<std::string>& texts) {
    if (texts.empty())
        return;
    toml::array list;
    for (const std::string& text : texts)
        list.push_back(text);
    table.insert(key, std::move(list));
}

toml::table tableOf(const ClockRule& rule) {
    toml::table table;
    table.insert("step", std::string(toString(rule.step)));
    table.insert("from", std::string(toString(rule.from)));
    putKnown(table, "days", rule.days);
    putKnown(table, "hours", rule.hours);
    if (rule.counting == ClockRule::Counting::Business)
        table.insert("count", "business");
    if (rule.untilEndOfDay)
        table.insert("end_of_day", true);
    putText(table, "note", rule.note);
    return table;
}

toml::table tableOf(const ClaimOutcome& outcome) {
    toml::table table;
    table.insert("reason", outcome.reason);
    table.insert("words", outcome.words);
    putKnown(table, "percent", outcome.percent);
    putTexts(table, "shots", outcome.shots);
    if (outcome.clip)
        table.insert("clip", true);
    return table;
}

toml::table tableOf(const UploadLimits& limits) {
    toml::table table;
    putKnown(table, "files", limits.files);
    putKnown(table, "file_bytes", limits.fileBytes);
    putKnown(table, "total_bytes", limits.totalBytes);
    putKnown(table, "video_bytes", limits.videoBytes);
    putKnown(table, "video_seconds", limits.videoSeconds);
    putKnown(table, "pages", limits.pages);
    putKnown(table, "text_characters", limits.textCharacters);
    putTexts(table, "formats", limits.formats);
    return table;
}

template<class Entry>
void putTables(toml::table& root, const char* key, const std::vector<Entry>& entries) {
    if (entries.empty())
        return;
    toml::array list;
    for (const Entry& entry : entries)
        list.push_back(tableOf(entry));
    root.insert(key, std::move(list));
}

} // namespace

std::string toToml(const Policy& policy) {
    toml::table root;
    root.insert("id", policy.id);
    root.insert("title", policy.title);
    putTexts(root, "channels", policy.channels);
    putTexts(root, "currencies", policy.currencies);
    root.insert("source", policy.source);
    root.insert("checked_on", toml::date{static_cast<int>(policy.checkedOn.year()),
                                         static_cast<unsigned>(policy.checkedOn.month()),
                                         static_cast<unsigned>(policy.checkedOn.day())});
    root.insert("confidence", policy.confidence);
    root.insert("time_zone", policy.timeZone);
    putTexts(root, "weekend", policy.weekend);
    putText(root, "note", policy.note);
    putTables(root, "clock", policy.clocks);
    putTables(root, "outcome", policy.outcomes);
    if (!(policy.limits == UploadLimits()))
        root.insert("limits", tableOf(policy.limits));
    std::ostringstream text;
    text << root << "\n";
    return text.str();
}

} // namespace returnbench
