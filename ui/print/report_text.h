#pragma once

#include "core/inspection/inspection_state.h"
#include "core/journal/event.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench::print {

/// A text of the report in the person's language.
[[nodiscard]] QString tr(const char* text);

/// Data as text that is safe to show, cut at `maxBytes`.
[[nodiscard]] QString shown(std::string_view text, std::size_t maxBytes = 400);

/// A sentence or title of core, in the language of the document; data stays as it is.
[[nodiscard]] QString told(std::string_view text, std::size_t maxBytes = 400);

/// A stable word for people: `other_unit` → `Other unit`.
[[nodiscard]] QString words(std::string_view id);

/// `2026-11-25 10:41:07 UTC` of an RFC 3339 text; what cannot be read stays as it is.
[[nodiscard]] QString shownTime(std::string_view rfc3339);
/// `2026-11-25 10:41 UTC`: for moments that others recorded.
[[nodiscard]] QString shownMinute(Timestamp time);

/// What the report says of a code, an event or a photo, in one line.
[[nodiscard]] QString shownQuality(const PhotoQuality& quality);
[[nodiscard]] QString shownBytes(std::int64_t bytes);

/// A question with its answer, in the words that the person at the bench saw.
struct ShownAnswer {
    QString question;
    QString answer;
};
/// The answers that count, in the order in which they were first given.
[[nodiscard]] std::vector<ShownAnswer> shownAnswers(const InspectionState& state,
                                                    const std::vector<Event>& events);

/// What was still missing when the inspection was closed.
[[nodiscard]] std::vector<QString> shownMissing(const std::vector<Event>& events);

/// What an event is about, in one line: which shot, which code, which answer; empty when its kind says it
/// all.
[[nodiscard]] QString detailOf(const Event& event);

} // namespace returnbench::print
