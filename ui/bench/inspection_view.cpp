#include "ui/bench/inspection_view.h"

#include "core/base/text.h"
#include "core/inspection/expectation.h"
#include "core/matching/serial_ranking.h"
#include "ui/bench/identifier_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace returnbench {
namespace {

constexpr std::size_t kMaxCaptionBytes = 48;

/// Normal forms of all that names a dispatched unit.
std::set<std::string> namesOf(const std::vector<DispatchedUnit>& units) {
    std::set<std::string> names;
    for (const DispatchedUnit& unit : units) {
        for (std::string& identity : identitiesOf(unit))
            names.insert(std::move(identity));
        for (const std::string& component : unit.components)
            names.insert(normalSerial(component));
    }
    names.erase("");
    return names;
}

SeenCode::Role roleOf(const DecodedCode& code, const InspectionState& state,
                      const std::set<std::string>& expected) {
    for (const Identifier& identifier : code.identifiers)
        if (expected.contains(identifier.value))
            return SeenCode::Role::Expected;
    if (!state.verdict || state.verdict->agrees())
        return SeenCode::Role::Rest;
    const std::string contradicting = normalSerial(state.verdict->seenSerial);
    const bool otherProduct = state.verdict->kind == VerdictKind::OtherProduct && state.line;
    for (const Identifier& identifier : code.identifiers) {
        if (!contradicting.empty() && identifier.value == contradicting)
            return SeenCode::Role::Contradicts;
        if (otherProduct && identifier.kind == IdentifierKind::Gtin && !state.line->gtin.empty() &&
            identifier.value != state.line->gtin)
            return SeenCode::Role::Contradicts;
    }
    return SeenCode::Role::Rest;
}

std::string captionOf(const DecodedCode& code, const InspectionState* state) {
    std::string text = printable(code.text, kMaxCaptionBytes);
    if (state != nullptr) {
        const ReturnNotice& notice = state->notice;
        if (!code.text.empty() && (code.text == notice.awb || code.text == notice.id.str() ||
                                   code.text == notice.lpn || code.text == notice.order.str()))
            return QCoreApplication::translate("InspectionView", "parcel %1")
                .arg(QString::fromStdString(text))
                .toStdString();
    }
    if (code.identifiers.empty())
        return text;
    return printable(identifierText(mostTelling(code.identifiers)).toStdString(), kMaxCaptionBytes);
}

/// The code that the verdict rests on, by the normal form of what was seen.
void addReading(InspectionView& view, const ReadingCounts& counts) {
    const std::string seen =
        view.state.verdict ? normalSerial(view.state.verdict->seenSerial) : std::string();
    auto found = counts.find(seen);
    if (found == counts.end() && !view.seen.empty())
        found = counts.find(view.seen.front().value);
    if (found == counts.end())
        return;
    view.readFormat = found->second.format;
    view.timesRead = found->second.times;
}

/// Counts each identifier that is not among `seen` yet.
void count(ReadingCounts& counts, std::set<std::string>& seen, const std::vector<Identifier>& identifiers,
           std::string_view format) {
    for (const Identifier& identifier : identifiers)
        if (!identifier.value.empty() && seen.insert(identifier.value).second) {
            ReadingCount& reading = counts[identifier.value];
            ++reading.times;
            reading.format = format;
        }
}

} // namespace

void countReadings(ReadingCounts& counts, const std::vector<DecodedCode>& codes) {
    std::set<std::string> seen;
    for (const DecodedCode& code : codes)
        if (!code.tracked)
            count(counts, seen, code.identifiers, toString(code.format));
}

void countReadings(ReadingCounts& counts, const std::vector<PrintedSerial>& printed) {
    std::set<std::string> seen;
    for (const PrintedSerial& serial : printed)
        count(counts, seen, serial.identifiers, kPrintFormat);
}

InspectionView viewOf(const InspectionSession& session, const ReadingCounts& counts) {
    InspectionView view;
    view.state = session.state();
    const Observation observed = observationOf(view.state);
    view.seen = observed.seen;
    if (!view.state.verdict || view.state.verdict->seenSerial.empty())
        if (const auto serials = rankSerials(expectedItem(view.state, session.protocol()), observed);
            !serials.empty())
            view.likeliestSerial = serials.front().seen.shown;
    view.unitsInView = session.unitsInView();
    view.questions = session.questions();
    view.proposedGrade = session.proposedGrade();
    view.proposedDisposition = session.proposedDisposition();
    view.usual = session.usualOutcome();
    view.missing = session.missing();
    view.next = session.nextStep();
    for (const Shot& shot : session.shots()) {
        ShotView shown{shot, {}, {}, false};
        for (const TakenPhoto& taken : view.state.photos)
            if (taken.shot == shot.id)
                shown.sha256 = taken.photo.sha256;
        view.shots.push_back(std::move(shown));
    }
    const auto next = std::find_if(view.shots.begin(), view.shots.end(), [&view](const ShotView& shot) {
        return view.next.kind == NextStep::Kind::TakeShot ? shot.shot.id == view.next.id
                                                          : shot.sha256.empty();
    });
    if (next != view.shots.end())
        next->next = true;
    addReading(view, counts);
    return view;
}

std::vector<SeenCode> seenCodes(const std::vector<DecodedCode>& codes, const InspectionState* state) {
    const std::set<std::string> expected = state != nullptr ? namesOf(state->units) : std::set<std::string>{};
    std::vector<SeenCode> result;
    for (const DecodedCode& code : codes) {
        SeenCode seen;
        for (std::size_t i = 0; i < code.corners.size(); ++i)
            seen.corners[i] = QPoint(code.corners[i].x, code.corners[i].y);
        seen.role = state != nullptr ? roleOf(code, *state, expected) : SeenCode::Role::Rest;
        seen.caption = captionOf(code, state);
        result.push_back(std::move(seen));
    }
    return result;
}

} // namespace returnbench
