#include "ui/print/report_text.h"

#include "core/base/text.h"
#include "core/journal/clock_watch.h"
#include "ui/language/translations.h"

#include <algorithm>
#include <map>

namespace returnbench::print {
namespace {

/// A string in an event's data; empty when it is absent or something else.
std::string textIn(const nlohmann::json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Characters of `2026-11-25T10:41:07.250Z` that are shown.
constexpr qsizetype kToTheMinute = 16;
constexpr qsizetype kToTheSecond = 19;

QString momentText(Timestamp time, qsizetype length) {
    QString text = QString::fromStdString(formatTimestamp(time)).left(length);
    return text.replace(QLatin1Char('T'), QLatin1Char(' ')) + QLatin1String(" UTC");
}

QString permille(int value) {
    return QString::number(value / 10) + QLatin1Char('.') + QString::number(value % 10) + QLatin1String(" %");
}

} // namespace

QString tr(const char* text) {
    return spoken(text);
}

QString shown(std::string_view text, std::size_t maxBytes) {
    // Few fonts have the pictures of control characters: their codes can be read everywhere, and copied.
    constexpr char16_t kPictures = 0x2400;
    constexpr char16_t kLastPicture = 0x2421;
    QString result;
    for (const QChar c : QString::fromStdString(printable(text, maxBytes)))
        if (c.unicode() >= kPictures && c.unicode() <= kLastPicture)
            result += QStringLiteral("⟦%1⟧")
                          .arg(c.unicode() == kLastPicture ? 0x7F : c.unicode() - kPictures, 4, 16,
                               QLatin1Char('0'))
                          .toUpper();
        else
            result += c;
    return result;
}

QString told(std::string_view text, std::size_t maxBytes) {
    return said(shown(text, maxBytes).toStdString());
}

QString words(std::string_view id) {
    QString text = shown(id);
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    text.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return said(text.toStdString());
}

QString shownMinute(Timestamp time) {
    return momentText(time, kToTheMinute);
}

QString shownTime(std::string_view rfc3339) {
    const auto time = parseTimestamp(rfc3339);
    return time ? momentText(*time, kToTheSecond) : shown(rfc3339);
}

QString shownQuality(const PhotoQuality& quality) {
    return tr("sharpness %1 · brightness %2 of 255 · too dark %3 · burnt out %4")
        .arg(quality.sharpness)
        .arg(quality.brightness)
        .arg(permille(quality.darkPermille), permille(quality.burntPermille));
}

QString shownBytes(std::int64_t bytes) {
    return tr("%1 kB").arg((bytes + 999) / 1000);
}

std::vector<ShownAnswer> shownAnswers(const InspectionState& state, const std::vector<Event>& events) {
    std::vector<std::string> order;
    std::map<std::string, ShownAnswer> titles;
    for (const Event& event : events) {
        if (event.kind() != "question.answered")
            continue;
        const std::string question = textIn(event.data(), "question");
        const auto counted = state.answers.find(question);
        if (counted == state.answers.end() || counted->second != textIn(event.data(), "answer"))
            continue;
        const std::string title = textIn(event.data(), "title");
        const std::string answer = textIn(event.data(), "answer_title");
        if (titles.find(question) == titles.end())
            order.push_back(question);
        const QString given = answer.empty() ? words(counted->second) : told(answer);
        titles[question] = {title.empty() ? words(question) : told(title),
                            event.data().value("usual", false) ? tr("%1 (accepted as usual)").arg(given)
                                                               : given};
    }
    std::vector<ShownAnswer> answers;
    answers.reserve(state.answers.size());
    for (const std::string& question : order)
        answers.push_back(titles[question]);
    for (const auto& [question, answer] : state.answers)
        if (titles.find(question) == titles.end())
            answers.push_back({words(question), words(answer)});
    return answers;
}

std::vector<QString> shownMissing(const std::vector<Event>& events) {
    std::vector<QString> missing;
    for (const Event& event : events) {
        if (event.kind() != "inspection.closed")
            continue;
        const auto list = event.data().find("missing");
        if (list == event.data().end() || !list->is_array())
            continue;
        for (const auto& item : *list)
            missing.push_back(
                told(textIn(item, "title").empty() ? textIn(item, "id") : textIn(item, "title")));
    }
    return missing;
}

QString detailOf(const Event& event) {
    const auto& data = event.data();
    const auto firstOf = [&](std::initializer_list<const char*> keys) {
        for (const char* key : keys)
            if (const std::string text = textIn(data, key); !text.empty())
                return told(text, 120);
        return QString();
    };
    const std::string kind = event.kind();
    if (kind == "question.answered") {
        const QString question = firstOf({"title", "question"});
        return question + QStringLiteral(" – ") + firstOf({"answer_title", "answer"});
    }
    if (kind == "identity.judged") {
        const auto verdict = data.find("verdict");
        if (verdict == data.end())
            return {};
        return words(verdict->is_string() ? verdict->get<std::string>() : textIn(*verdict, "verdict"));
    }
    if (kind == kClockChanged)
        return tr("The bench's clock was set from %1 to %2.")
            .arg(shownTime(textIn(data, "was")), shownTime(textIn(data, "is")));
    if (kind == "disposition.set")
        return words(textIn(data, "disposition"));
    return firstOf({"title", "shot", "text", "grade", "reason", "missing_reason", "code"});
}

} // namespace returnbench::print
