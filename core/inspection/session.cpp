#include "core/inspection/session.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/inspection/annotation.h"
#include "core/inspection/expectation.h"
#include "core/inspection/inspection_json.h"
#include "core/inspection/recorded_code.h"
#include "core/people/badge.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

using nlohmann::json;

constexpr int kMaxItems = 10'000;
constexpr std::string_view kOtherUnitSeenToo = "other_unit_seen_too"; // its fact `seen` is the serial

bool sameFinding(const Verdict& a, const Verdict& b) {
    return a.kind == b.kind && a.flags == b.flags && a.reasons == b.reasons && a.seenSerial == b.seenSerial;
}

Reason personsWord(const char* code, const char* text, const Verdict& verdict) {
    return {code, text, {{"expected", verdict.expectedSerial}, {"seen", verdict.seenSerial}}};
}

/// Who confirmed a probable match vouches for the expected serial: it counts as read, and whatever follows
/// from that (an earlier return, a foreign part, one more item in view) is found as for any other unit.
Verdict confirmedVerdict(const ExpectedItem& expected, Observation observed, const UnitHistory& history,
                         Date today, const Verdict& before) {
    const auto vouched = identify(before.expectedSerial);
    observed.seen.insert(observed.seen.begin(), vouched.begin(), vouched.end());
    Verdict verdict = judge(expected, observed, history, today);
    verdict.seenSerial = before.seenSerial;
    verdict.reasons.insert(
        verdict.reasons.begin(),
        personsWord("person_confirmed",
                    "A person compared the serials and confirmed that it is the same unit.", before));
    return verdict;
}

/// The denial holds for the two serials that it was said of; another probable match is asked about again.
Verdict deniedVerdict(Verdict verdict, const Verdict& before) {
    if (verdict.kind != VerdictKind::ProbableMatch || verdict.seenSerial != before.seenSerial ||
        verdict.expectedSerial != before.expectedSerial)
        return verdict;
    verdict.kind = VerdictKind::UnknownUnit;
    verdict.unit.reset();
    verdict.reasons.push_back(personsWord(
        "person_denied", "A person compared the serials and said that it is another unit.", verdict));
    return verdict;
}

json labelData(const ReadLabel& label, const char* source) {
    json data{
        {"text", label.text}, {"format", label.format}, {"source", source}, {"identifiers", json::array()}};
    if (!label.symbology.empty())
        data["symbology"] = printable(label.symbology);
    for (const Identifier& identifier : label.identifiers)
        data["identifiers"].push_back(toJson(identifier));
    return data;
}

/// Whether the label says the serial, as the verdict shows it.
bool names(const ReadLabel& label, const std::string& serial) {
    const std::string normal = normalSerial(serial);
    return std::any_of(label.identifiers.begin(), label.identifiers.end(), [&](const Identifier& identifier) {
        return identifier.value == serial || identifier.value == normal;
    });
}

std::string namesOf(const std::vector<Missing>& missing) {
    std::string list;
    for (const Missing& item : missing)
        list += (list.empty() ? "" : ", ") + item.title;
    return list;
}

} // namespace

void InspectionSession::append(const std::vector<NewEvent>& events) {
    const std::vector<Event> written = m_context.journal.append(events);
    InspectionState next = m_state;
    for (const Event& entry : written)
        apply(next, entry);
    m_state = std::move(next);
}

NewEvent InspectionSession::event(std::string kind, json data) const {
    return {std::move(kind), m_by.str(), m_state.id, std::move(data)};
}

InspectionState InspectionSession::stateWith(const std::vector<NewEvent>& events) const {
    InspectionState next = m_state;
    const std::string now = formatTimestamp(m_context.clock.now());
    for (const NewEvent& pending : events) {
        Event entry;
        entry.body = {{"at", now},
                      {"bench", ""},
                      {"by", pending.by},
                      {"data", pending.data},
                      {"kind", pending.kind},
                      {"inspection", pending.inspection.str()},
                      {"v", 1}};
        apply(next, entry);
    }
    return next;
}

void InspectionSession::requireOpen() const {
    if (m_state.stage == Stage::Closed || m_state.stage == Stage::Voided)
        throw Error(ErrorCode::InvalidInput,
                    "The inspection " + m_state.id.str() +
                        (m_state.stage == Stage::Voided ? " was voided." : " is closed."),
                    "Scan the parcel again to inspect the return once more.");
}

void InspectionSession::requireUngraded() const {
    requireOpen();
    if (m_state.stage == Stage::Graded)
        throw Error(ErrorCode::InvalidInput,
                    "The inspection " + m_state.id.str() +
                        " is graded; what was in the parcel can no longer change.",
                    "Void the inspection and scan the parcel again.");
}

void InspectionSession::requireIdentity() const {
    requireOpen();
    if (!identitySettled(m_state))
        throw Error(
            ErrorCode::InvalidInput, "The item is not identified yet.",
            "Show its label to the camera, confirm the probable match, or say that nothing can be read.");
}

void InspectionSession::addLabel(std::vector<NewEvent>& events, const ReadLabel& label, json data) const {
    const auto isKnown = [&](const ReadLabel& known) {
        return known.text == label.text && known.format == label.format;
    };
    const auto isPending = [&](const NewEvent& pending) {
        return pending.data.at("text") == label.text && pending.data.at("format") == label.format;
    };
    const bool known = std::any_of(m_state.labels.begin(), m_state.labels.end(), isKnown) ||
                       std::any_of(events.begin(), events.end(), isPending);
    if (!known && !trim(label.text).empty() && m_state.labels.size() + events.size() < kMaxLabels)
        events.push_back(event("label.read", std::move(data)));
}

bool InspectionSession::recordRead(std::vector<NewEvent> events) {
    if (events.empty())
        return false;
    const bool changed = judgeAgain(events);
    append(events);
    return changed;
}

ReadLabel InspectionSession::recorded(const DecodedCode& code) const {
    return recordedCode(m_context.mirror, code.text, std::string(toString(code.format)), code.symbology,
                        code.identifiers);
}

bool InspectionSession::see(const std::vector<DecodedCode>& codes) {
    if (m_state.stage != Stage::Opened && m_state.stage != Stage::Identified)
        return false;
    std::vector<NewEvent> events;
    for (const DecodedCode& code : codes) {
        if (looksLikeBadge(code.text)) // somebody's hangs in view: nobody may read it off the record
            continue;
        const ReadLabel label = recorded(code);
        json data = labelData(label, "camera");
        data["corners"] = toJson(code.corners);
        addLabel(events, label, std::move(data));
    }
    return recordRead(std::move(events));
}

bool InspectionSession::seeText(const std::string& text, TextSource source) {
    requireOpen();
    if (trim(text).empty())
        throw Error(ErrorCode::InvalidInput, "The code is blank.", "Scan or type it again.");
    if (looksLikeBadge(text))
        throw Error(ErrorCode::InvalidInput, "That is somebody's badge, and no serial.",
                    "Scan the item's label.");
    if (m_state.stage == Stage::Graded)
        return false;
    const char* name = source == TextSource::Scanner ? "scanner" : "typed";
    const ReadLabel label = recordedCode(m_context.mirror, text, name, {}, identify(text));
    std::vector<NewEvent> events;
    addLabel(events, label, labelData(label, name));
    return recordRead(std::move(events));
}

bool InspectionSession::wantsPrint() const {
    const bool open = m_state.stage == Stage::Opened || m_state.stage == Stage::Identified;
    return open && returnbench::wantsPrint(m_state, *m_protocol);
}

bool InspectionSession::seePrint(const std::vector<PrintedSerial>& serials) {
    if (!wantsPrint())
        return false;
    const auto printed = static_cast<std::size_t>(
        std::count_if(m_state.labels.begin(), m_state.labels.end(),
                      [](const ReadLabel& label) { return label.format == kPrintFormat; }));
    std::vector<NewEvent> events;
    for (const PrintedSerial& serial : serials) {
        if (printed + events.size() >= kMaxPrintedLabels)
            break;
        const ReadLabel label = labelOf(serial);
        json data = labelData(label, "print");
        data["probable"] = true;
        data["caption"] = printable(serial.caption, kMaxNoteBytes);
        data["confidence"] = serial.confidence;
        data["corners"] = toJson(serial.corners);
        addLabel(events, label, std::move(data));
    }
    return recordRead(std::move(events));
}

Verdict InspectionSession::judged(const InspectionState& state) const {
    const ExpectedItem expected = expectedItem(state, *m_protocol);
    const Observation observed = observationOf(state);
    const Date today = dateOf(m_context.clock.now());
    if (state.confirmed == true && state.verdict)
        return confirmedVerdict(expected, observed, m_context.history, today, *state.verdict);
    Verdict verdict = judge(expected, observed, m_context.history, today);
    if (state.confirmed == false && state.verdict)
        return deniedVerdict(std::move(verdict), *state.verdict);
    return verdict;
}

NewEvent InspectionSession::judgedEvent(const InspectionState& state, const Verdict& verdict) const {
    json data{{"verdict", toJson(verdict)}};
    if (state.itemsFound)
        data["items_found"] = *state.itemsFound;
    if (state.unreadable && verdict.kind == VerdictKind::Unreadable)
        data["unreadable"] = true;
    return event("identity.judged", std::move(data));
}

bool InspectionSession::judgeAgain(std::vector<NewEvent>& events) const {
    const InspectionState next = stateWith(events);
    const Verdict verdict = judged(next);
    // Before anything was read, counted short or declared, there is nothing to judge yet.
    if (verdict.kind == VerdictKind::Unreadable && !next.unreadable && !next.verdict)
        return false;
    if (next.verdict && sameFinding(*next.verdict, verdict))
        return false;
    events.push_back(judgedEvent(next, verdict));
    return true;
}

void InspectionSession::setItemsFound(int count) {
    requireUngraded();
    if (count < 0 || count > kMaxItems)
        throw Error(ErrorCode::InvalidInput, std::to_string(count) + " items cannot be in a parcel.",
                    "Give a number from 0 to " + std::to_string(kMaxItems) + ".");
    if (m_state.itemsFound == count)
        return;
    std::vector<NewEvent> events{
        event("question.answered", {{"question", kItemsFoundQuestion}, {"answer", std::to_string(count)}})};
    judgeAgain(events);
    append(events);
}

std::vector<std::string> InspectionSession::unitsInView() const {
    std::vector<std::string> serials;
    if (!m_state.verdict || m_state.stage != Stage::Identified)
        return serials;
    for (const Reason& reason : m_state.verdict->reasons)
        if (reason.code == kOtherUnitSeenToo)
            serials.push_back(reason.facts.at("seen"));
    if (!serials.empty() && !m_state.verdict->seenSerial.empty())
        serials.insert(serials.begin(), m_state.verdict->seenSerial);
    return serials.size() > 1 ? serials : std::vector<std::string>();
}

void InspectionSession::chooseUnit(const std::string& serial) {
    requireUngraded();
    auto units = unitsInView();
    if (std::find(units.begin(), units.end(), serial) == units.end())
        throw Error(ErrorCode::InvalidInput,
                    "\"" + printable(serial, 64) + "\" is none of several units that were read.",
                    "Choose one of those that are shown.");
    // Whoever confirmed another one vouched for the expected serial: that is of the other item, too, then.
    const bool isTakenBack = m_state.confirmed == true && serial != m_state.verdict->seenSerial;
    if (isTakenBack)
        units.push_back(m_state.verdict->expectedSerial);
    std::vector<NewEvent> events;
    for (const ReadLabel& label : m_state.labels) {
        const bool isOther = !isSetAside(m_state, label) && !names(label, serial) &&
                             std::any_of(units.begin(), units.end(), [&](const std::string& other) {
                                 return other != serial && names(label, other);
                             });
        if (isOther)
            events.push_back(event("question.answered", {{"question", kOtherItemQuestion},
                                                         {"title", "Label of another item"},
                                                         {"answer", label.text}}));
    }
    if (events.empty())
        return;
    InspectionState next = stateWith(events);
    if (isTakenBack)
        next.confirmed.reset();
    events.push_back(judgedEvent(next, judged(next)));
    append(events);
}

void InspectionSession::declareUnreadable() {
    requireUngraded();
    if (m_state.unreadable)
        return;
    if (identitySettled(m_state))
        throw Error(ErrorCode::InvalidInput,
                    "The item is identified already: " + std::string(toString(m_state.verdict->kind)) + ".",
                    "Go on with the inspection; void it if the wrong item was shown.");
    std::vector<NewEvent> events{
        event("question.answered", {{"question", kUnreadableQuestion}, {"answer", "yes"}})};
    const InspectionState next = stateWith(events);
    // Recorded even when it says the same as before: now it counts.
    events.push_back(judgedEvent(next, judged(next)));
    append(events);
}

void InspectionSession::confirmIdentity(Identity answer) {
    requireUngraded();
    InspectionState undecided = m_state;
    undecided.confirmed.reset();
    const Verdict open = judged(undecided);
    const bool asked = m_state.verdict && (m_state.verdict->needsConfirmation() || m_state.confirmed);
    if (!asked || open.kind != VerdictKind::ProbableMatch)
        throw Error(ErrorCode::InvalidInput, "There is no probable match to confirm.",
                    "Confirm only when ReturnBench asks whether it is the same unit.");
    const bool same = answer == Identity::SameUnit;
    std::vector<NewEvent> events{
        event("identity.confirmed", {{"same", same},
                                     {"expected_serial", printable(open.expectedSerial)},
                                     {"seen_serial", printable(open.seenSerial)}})};
    InspectionState next = stateWith(events);
    next.verdict = open; // what the answer is about, also when it corrects an earlier answer
    events.push_back(judgedEvent(next, judged(next)));
    append(events);
}

void InspectionSession::answer(const std::string& question, const std::string& answer) {
    requireOpen();
    const auto asked = questions();
    const auto found =
        std::find_if(asked.begin(), asked.end(), [&](const Question& known) { return known.id == question; });
    if (found == asked.end())
        throw Error(ErrorCode::InvalidInput,
                    "The question \"" + printable(question, 64) + "\" is not asked now.",
                    "Answer one that the protocol " + m_protocol->id + " asks for this outcome.");
    const auto chosen = std::find_if(found->answers.begin(), found->answers.end(),
                                     [&](const Answer& known) { return known.id == answer; });
    if (chosen == found->answers.end()) {
        std::string known;
        for (const Answer& possible : found->answers)
            known += (known.empty() ? "" : ", ") + possible.id;
        throw Error(ErrorCode::InvalidInput,
                    "\"" + printable(answer, 64) + "\" is no answer to \"" + found->title + "\".",
                    "Use one of: " + known + ".");
    }
    const auto before = m_state.answers.find(question);
    if (before != m_state.answers.end() && before->second == answer)
        return;
    std::vector<NewEvent> events{answerEvent(*found, *chosen)};
    judgeAgain(events); // an answer may say that the seal was tampered with
    append(events);
}

NewEvent InspectionSession::answerEvent(const Question& question, const Answer& answer) const {
    return event("question.answered", {{"question", question.id},
                                       {"title", question.title},
                                       {"answer", answer.id},
                                       {"answer_title", answer.title}});
}

void InspectionSession::acceptUsual() {
    requireOpen();
    const auto usual = usualOutcome();
    if (!usual)
        throw Error(ErrorCode::InvalidInput, "There is nothing to be accepted as usual.",
                    "Answer the questions. Missing: " + namesOf(missing()) + ".");
    std::vector<NewEvent> events;
    for (const UsualOutcome::Answered& given : usual->answers) {
        events.push_back(answerEvent(given.question, given.answer));
        events.back().data["usual"] = true;
    }
    judgeAgain(events);
    append(events);
    acceptProposal();
}

NewEvent InspectionSession::gradeEvent(const std::string& grade, const std::string& rule) const {
    json data{{"grade", grade}, {"rule", rule}};
    const auto proposed = proposedGrade();
    if (proposed && rule == kChosenRule) {
        data["proposed"] = proposed->value;
        data["proposed_rule"] = proposed->rule;
    }
    return event("grade.given", std::move(data));
}

NewEvent InspectionSession::dispositionEvent(const std::string& disposition, const std::string& rule) const {
    json data{{"disposition", disposition}, {"rule", rule}};
    const auto proposed = proposedDisposition();
    if (proposed && rule == kChosenRule) {
        data["proposed"] = proposed->value;
        data["proposed_rule"] = proposed->rule;
    }
    return event("disposition.set", std::move(data));
}

void InspectionSession::acceptProposal() {
    requireIdentity();
    std::vector<NewEvent> events;
    if (m_state.grade.empty()) {
        const auto grade = proposedGrade();
        if (!grade)
            throw Error(ErrorCode::InvalidInput,
                        "No grade can be proposed yet. Missing: " + namesOf(missing()) + ".",
                        "Answer the questions, or choose a grade.");
        events.push_back(gradeEvent(grade->value, grade->rule));
    }
    if (m_state.disposition.empty() || (!events.empty() && m_state.dispositionRule != kChosenRule)) {
        const auto disposition = proposedDisposition();
        if (!disposition)
            throw Error(ErrorCode::InvalidInput, "No disposition can be proposed.", "Choose a disposition.");
        events.push_back(dispositionEvent(disposition->value, disposition->rule));
    }
    if (!events.empty())
        append(events);
}

void InspectionSession::setGrade(const std::string& grade) {
    requireIdentity();
    const std::string letter = toUpper(trim(grade));
    if (letter != "A" && letter != "B" && letter != "C" && letter != "D")
        throw Error(ErrorCode::InvalidInput, "\"" + printable(grade, 64) + "\" is no grade.",
                    "Use A, B, C or D.");
    if (m_state.grade != letter || m_state.gradeRule != kChosenRule)
        append({gradeEvent(letter, std::string(kChosenRule))});
}

void InspectionSession::setDisposition(const std::string& disposition) {
    requireIdentity();
    const std::string word = toLower(trim(disposition));
    const auto& words = dispositionWords();
    if (std::find(words.begin(), words.end(), word) == words.end()) {
        std::string known;
        for (const std::string& possible : words)
            known += (known.empty() ? "" : ", ") + possible;
        throw Error(ErrorCode::InvalidInput, "\"" + printable(disposition, 64) + "\" is no disposition.",
                    "Use one of: " + known + ".");
    }
    if (m_state.disposition != word || m_state.dispositionRule != kChosenRule)
        append({dispositionEvent(word, std::string(kChosenRule))});
}

void InspectionSession::close(const std::string& reasonForMissing) {
    requireOpen();
    const auto open = missing();
    json data{{"missing", json::array()}};
    for (const Missing& item : open)
        data["missing"].push_back({{"kind", toString(item.kind)}, {"id", item.id}, {"title", item.title}});
    if (!open.empty()) {
        if (trim(reasonForMissing).empty())
            throw Error(ErrorCode::InvalidInput,
                        "The inspection " + m_state.id.str() + " is not complete. Missing: " + namesOf(open) +
                            ".",
                        "Complete these, or give a reason for closing without them.");
        data["reason"] = checkedNote(reasonForMissing, "The reason");
    }
    append({event("inspection.closed", std::move(data))});
}

void InspectionSession::voidInspection(const std::string& reason) {
    requireOpen();
    append({event("inspection.voided", {{"reason", checkedNote(reason, "The reason for voiding")}})});
}

void InspectionSession::annotate(const std::string& text) {
    requireOpen();
    append({event("inspection.annotated", {{"text", checkedNote(text, "The note")}})});
}

void InspectionSession::pause() {
    requireOpen();
    append({event("inspection.annotated", {{"text", "Paused at the bench."}, {"paused", true}})});
}

void InspectionSession::handOver(const PersonId& to) {
    requireOpen();
    if (to == m_by)
        return;
    const std::string text = "Taken over from " + m_by.str() + ".";
    const PersonId from = std::exchange(m_by, to);
    try {
        append({event("inspection.annotated", {{"text", text}, {"taken_over_from", from.str()}})});
    } catch (...) {
        m_by = from;
        throw;
    }
}

} // namespace returnbench
