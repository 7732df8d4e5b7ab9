#include "core/inspection/inspection_state.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/inspection_json.h"
#include "core/inspection/json_reader.h"
#include "core/journal/clock_watch.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace returnbench {
namespace {

using nlohmann::json;

constexpr int kEventVersion = 1;

/// What was said once a person has settled a probable match (see InspectionSession::confirmIdentity).
bool settledByPerson(const Verdict& verdict) {
    return std::any_of(verdict.reasons.begin(), verdict.reasons.end(), [](const Reason& reason) {
        return reason.code == "person_confirmed" || reason.code == "person_denied";
    });
}

IdentifierKind identifierKindFrom(const JsonReader& reader) {
    const std::string word = reader.text("kind");
    for (int i = 0; i <= static_cast<int>(IdentifierKind::Other); ++i)
        if (toString(static_cast<IdentifierKind>(i)) == word)
            return static_cast<IdentifierKind>(i);
    reader.refuse("kind", "is the unknown word " + printable(word, 64));
}

Identifier identifierFrom(const json& object) {
    const JsonReader reader(object, "identifier");
    const std::string value = reader.text("value");
    return {identifierKindFrom(reader), value, reader.textOr("raw", value), reader.boolean("valid"),
            reader.textOr("note")};
}

void onOpened(InspectionState& state, const Event& event, const JsonReader& data) {
    state = InspectionState{};
    state.id = event.inspection();
    state.notice = returnNoticeFrom(data.object("return"));
    state.announced = data.boolean("announced");
    if (const json* line = data.objectIfAny("line"))
        state.line = orderLineFrom(*line);
    for (const json& unit : data.array("units"))
        state.units.push_back(dispatchedUnitFrom(unit));
    state.protocol = data.text("protocol");
    state.openedAt = event.at();
    state.by = event.by();
}

/// What a saved photo says of itself. One that was retaken since has left the list.
void onSavedPhotoRead(InspectionState& state, const std::string& sha256, const JsonReader& data) {
    const std::string shot = data.text("shot");
    for (TakenPhoto& taken : state.photos)
        if (taken.shot == shot && taken.photo.sha256 == sha256) {
            taken.codes = data.texts("codes");
            taken.readAgain = true;
        }
}

void onLabel(InspectionState& state, const Event& event, const JsonReader& data) {
    if (const std::string photo = data.textOr("photo"); !photo.empty())
        return onSavedPhotoRead(state, photo, data);
    ReadLabel label{data.text("text"),
                    data.text("format"),
                    data.textOr("symbology"),
                    {},
                    event.at(),
                    data.booleanOr("probable", false)};
    for (const json& identifier : data.array("identifiers"))
        label.identifiers.push_back(identifierFrom(identifier));
    state.labels.push_back(std::move(label));
}

void onJudged(InspectionState& state, const Event&, const JsonReader& data) {
    state.verdict = verdictFrom(data.object("verdict"));
    state.unreadable = data.booleanOr("unreadable", false);
    if (!settledByPerson(*state.verdict))
        state.confirmed.reset(); // it was about an earlier verdict
    if (state.stage == Stage::Opened || state.stage == Stage::Identified)
        state.stage = identitySettled(state) ? Stage::Identified : Stage::Opened;
}

void onConfirmed(InspectionState& state, const Event&, const JsonReader& data) {
    state.confirmed = data.boolean("same");
}

TakenPhoto photoFrom(const Event& event, const JsonReader& data) {
    TakenPhoto taken;
    taken.shot = data.text("shot");
    taken.photo = {data.text("sha256"), data.integer("bytes"), data.smallInteger("width"),
                   data.smallInteger("height")};
    taken.quality = photoQualityFrom(data.object("quality"));
    taken.takenAt = event.at();
    taken.capturedAt = data.textOr("captured_at");
    taken.codes = data.texts("codes"); // older journals say them here, newer ones in a `label.read`
    taken.readAgain = !taken.codes.empty();
    taken.forced = data.booleanOr("forced", false);
    return taken;
}

void onPhoto(InspectionState& state, const Event& event, const JsonReader& data) {
    state.photos.push_back(photoFrom(event, data));
}

void onRetaken(InspectionState& state, const Event& event, const JsonReader& data) {
    TakenPhoto taken = photoFrom(event, data);
    const auto old = std::find_if(state.photos.begin(), state.photos.end(),
                                  [&](const TakenPhoto& photo) { return photo.shot == taken.shot; });
    if (old == state.photos.end())
        data.refuse("shot", "names a shot that was never taken");
    *old = std::move(taken);
    ++state.retakes;
}

void onMasked(InspectionState& state, const Event&, const JsonReader& data) {
    const std::string original = data.text("original");
    const PhotoRef copy{data.text("sha256"), data.integer("bytes"), data.smallInteger("width"),
                        data.smallInteger("height")};
    const auto taken = std::find_if(state.photos.begin(), state.photos.end(), [&](const TakenPhoto& photo) {
        return photo.shot == data.text("shot") && photo.photo.sha256 == original;
    });
    if (taken == state.photos.end())
        data.refuse("original", "names a photo that does not count");
    taken->masked = copy.sha256 == original ? std::nullopt : std::optional(copy);
}

/// A grade that a rule derived from answers does not outlive a change of these; one that a person chose does.
void withdrawDerived(InspectionState& state) {
    if (state.dispositionRule != kChosenRule) {
        state.disposition.clear();
        state.dispositionRule.clear();
    }
    if (state.stage == Stage::Graded && state.gradeRule != kChosenRule) {
        state.grade.clear();
        state.gradeRule.clear();
        state.stage = Stage::Identified;
    }
}

void onAnswered(InspectionState& state, const Event&, const JsonReader& data) {
    const std::string question = data.text("question");
    const std::string answer = data.text("answer");
    if (question == kItemsFoundQuestion) {
        int count = 0;
        const auto [end, error] = std::from_chars(answer.data(), answer.data() + answer.size(), count);
        if (error != std::errc{} || end != answer.data() + answer.size())
            data.refuse("answer", "is no number of items");
        state.itemsFound = count;
    } else if (question == kUnreadableQuestion) {
        state.unreadable = true;
    } else if (question == kOtherItemQuestion) {
        state.setAside.push_back(answer);
    } else {
        state.answers[question] = answer;
        withdrawDerived(state);
    }
}

void onGraded(InspectionState& state, const Event&, const JsonReader& data) {
    state.grade = data.text("grade");
    state.gradeRule = data.text("rule");
    state.stage = Stage::Graded;
    if (state.dispositionRule != kChosenRule) { // it relied on the grade before
        state.disposition.clear();
        state.dispositionRule.clear();
    }
}

void onDisposition(InspectionState& state, const Event&, const JsonReader& data) {
    state.disposition = data.text("disposition");
    state.dispositionRule = data.text("rule");
}

void onClosed(InspectionState& state, const Event& event, const JsonReader& data) {
    state.stage = Stage::Closed;
    state.closedAt = event.at();
    state.missingReason = data.textOr("reason");
}

void onVoided(InspectionState& state, const Event& event, const JsonReader& data) {
    state.stage = Stage::Voided;
    state.closedAt = event.at();
    state.voidReason = data.text("reason");
}

void onAnnotated(InspectionState& state, const Event& event, const JsonReader& data) {
    state.notes.push_back({data.text("text"), event.by(), event.at()});
    state.paused = data.booleanOr("paused", false);
}

void onClip(InspectionState& state, const Event&, const JsonReader& data) {
    TakenClip clip;
    clip.sha256 = data.text("sha256");
    clip.bytes = data.integer("bytes");
    clip.codec = data.text("codec");
    clip.startedAt = data.text("started_at");
    clip.endedAt = data.text("ended_at");
    clip.frames = data.integer("frames");
    clip.interrupted = data.boolean("interrupted");
    state.clips.push_back(std::move(clip));
}

void onClipRemoved(InspectionState& state, const Event&, const JsonReader& data) {
    const std::string sha256 = data.text("sha256");
    for (TakenClip& clip : state.clips)
        clip.removed |= clip.sha256 == sha256;
}

using Handler = void (*)(InspectionState&, const Event&, const JsonReader&);

constexpr std::array<std::pair<std::string_view, Handler>, 15> kHandlers{{
    {"inspection.opened", onOpened},
    {"label.read", onLabel},
    {"identity.judged", onJudged},
    {"identity.confirmed", onConfirmed},
    {"photo.taken", onPhoto},
    {"photo.retaken", onRetaken},
    {"photo.masked", onMasked},
    {"question.answered", onAnswered},
    {"grade.given", onGraded},
    {"disposition.set", onDisposition},
    {"inspection.closed", onClosed},
    {"inspection.voided", onVoided},
    {"inspection.annotated", onAnnotated},
    {"clip.recorded", onClip},
    {"clip.removed", onClipRemoved},
}};

/// Events that belong to an inspection and leave its state alone.
bool isBesideTheState(std::string_view kind) {
    return kind == "pack.exported" || kind == kClockChanged || kind.starts_with("claim.");
}

[[noreturn]] void refuseEvent(const Event& event, const std::string& why) {
    throw Error(ErrorCode::Storage, "Entry " + std::to_string(event.seq) + " of the journal " + why + ".",
                "Run `returnbench-cli check`; if it finds nothing, update ReturnBench on this machine.");
}

} // namespace

std::string_view toString(Stage stage) noexcept {
    switch (stage) {
    case Stage::Opened:
        return "opened";
    case Stage::Identified:
        return "identified";
    case Stage::Graded:
        return "graded";
    case Stage::Closed:
        return "closed";
    case Stage::Voided:
        return "voided";
    }
    return "";
}

bool isOwnQuestion(std::string_view question) noexcept {
    return question == kItemsFoundQuestion || question == kUnreadableQuestion ||
           question == kOtherItemQuestion;
}

bool identitySettled(VerdictKind kind, bool declaredUnreadable) noexcept {
    if (kind == VerdictKind::Unreadable)
        return declaredUnreadable;
    return kind != VerdictKind::ProbableMatch;
}

bool identitySettled(const InspectionState& state) noexcept {
    return state.verdict && identitySettled(state.verdict->kind, state.unreadable);
}

void apply(InspectionState& state, const Event& event) {
    const JsonReader body(event.body, "entry " + std::to_string(event.seq));
    const std::string kind = body.text("kind");
    if (body.integer("v") != kEventVersion)
        refuseEvent(event, "is of a version that this program does not know");
    const bool opens = kind == "inspection.opened";
    if (opens != state.id.empty())
        refuseEvent(event, opens ? "opens an inspection a second time"
                                 : "belongs to an inspection that was never opened");
    if (!opens && body.text("inspection") != state.id.str())
        refuseEvent(event, "belongs to another inspection than " + state.id.str());

    const auto handler = std::find_if(kHandlers.begin(), kHandlers.end(),
                                      [&](const auto& known) { return known.first == kind; });
    if (!kind.starts_with("clip."))
        state.paused = false; // a clip comes when it is on the disk
    if (handler != kHandlers.end())
        handler->second(state, event, JsonReader(body.object("data"), "event " + kind));
    else if (!isBesideTheState(kind))
        refuseEvent(event, "is of the kind " + printable(kind, 64) + ", which this program does not know");
    state.lastSeq = event.seq;
    state.lastHash = event.hash;
}

InspectionState replay(const std::vector<Event>& events) {
    InspectionState state;
    for (const Event& event : events)
        apply(state, event);
    return state;
}

} // namespace returnbench
