#pragma once

#include "core/base/random.h"
#include "core/capture/frame.h"
#include "core/capture/photo_store.h"
#include "core/inspection/inspection_state.h"
#include "core/inspection/protocol.h"
#include "core/journal/journal.h"
#include "core/labels/label_reader.h"
#include "core/labels/printed_serial.h"
#include "core/mirror/mirror.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace returnbench {

/// What a session works with; all outlive it.
struct SessionContext {
    Journal& journal;
    const Mirror& mirror;
    const UnitHistory& history;
    const PhotoStore& photos;
    const std::vector<Protocol>& protocols;
    const Clock& clock;
    Random& random;
    /// Reads codes on a decoded picture, to say what a saved label photo shows. Without it a shot that must
    /// be legible counts as not legible.
    std::function<std::vector<DecodedCode>(const cv::Mat&)> readLabels;
    /// Adds what the policy of a channel asks for to the protocol; may be empty.
    /// @param currency of the price; empty when it is unknown
    std::function<Protocol(const Protocol&, const std::string& channel, const std::string& currency)>
        withClaimShots = {};
};

/// Something that stands between the inspection and its closing.
struct Missing {
    enum class Kind { Identity, Confirmation, Shot, Question, Grade, Disposition } kind;
    std::string id;    ///< the shot's or question's
    std::string title; ///< for a person
    bool operator==(const Missing&) const = default;
};

[[nodiscard]] std::string_view toString(Missing::Kind kind) noexcept; ///< `identity`, `shot` …

/// What to do next, as one sentence and its subject.
struct NextStep {
    enum class Kind { ShowItem, Confirm, TakeShot, AnswerQuestion, AcceptGrade, Close, Done } kind;
    std::string id;       ///< shot or question
    std::string sentence; ///< "Show the back of the item"
};

/// A grade or disposition with the rule that chose it.
struct Proposal {
    std::string value;
    std::string rule;
};

/// What most parcels come to: an answer to every question that is still open, and the grade and disposition
/// that follow.
struct UsualOutcome {
    struct Answered {
        Question question;
        Answer answer;
    };
    std::vector<Answered> answers; ///< in the order of the protocol; never empty
    Proposal grade;
    Proposal disposition;
};

/// What taking a photo came to.
struct PhotoResult {
    bool accepted = false; ///< it counts for the shot
    bool recorded = false; ///< it is stored and in the journal; without `accepted` it is to be retaken
    std::vector<std::string> problems; ///< PhotoQuality::problems(), `not_legible`
    /// PhotoQuality::advice() (without `glare` where the code reads all the same), `not_legible` where a code
    /// is not required.
    std::vector<std::string> advice;
};

/// Different codes that one inspection records: more are a shelf of labels, not an item.
inline constexpr std::size_t kMaxLabels = 400;
/// Different printed serials that one inspection records: print that is hard to read is read otherwise each
/// time.
inline constexpr std::size_t kMaxPrintedLabels = 24;

/// One inspection, from the parcel's scan to its closing. Every call that changes something appends events to
/// the journal before it returns. One thread at a time. All throw Error{Storage} when that fails (the state
/// is then as before) and Error{InvalidInput} when the step does not allow the call, saying why.
class InspectionSession {
public:
    /// Opens an inspection of a return; resumes the one that is still open for it.
    ///
    /// @param code what was scanned on the parcel: return id, AWB, LPN or order id. One that the mirror does
    /// not
    ///             know opens an unannounced return with what is known: never a dead end.
    /// @throws Error{InvalidInput} when the code is blank, is a badge or says who somebody is, or several
    ///         returns fit (the message lists them),
    ///         Error{NotFound} when it is unknown and `unknown` is Refuse
    enum class UnknownParcel { Open, Refuse };
    [[nodiscard]] static InspectionSession open(const SessionContext& context, const std::string& code,
                                                const PersonId& by, UnknownParcel unknown);

    /// Goes on with an inspection that is not closed. Saved photos that were to be read again and were not
    /// are read now; one that cannot be (`check` names it) stays unread.
    /// @throws Error{NotFound}
    [[nodiscard]] static InspectionSession resume(const SessionContext& context, const InspectionId& id,
                                                  const PersonId& by);

    [[nodiscard]] const InspectionState& state() const noexcept { return m_state; }
    [[nodiscard]] const Protocol& protocol() const noexcept { return *m_protocol; }

    /// Codes seen on the item: records those that are new (`label.read`) and judges again (`identity.judged`)
    /// when the verdict changes. Codes of the return parcel itself (its AWB, return id, LPN, order, and
    /// the AWB under which the item left) are kept but not taken for the item's; of a code that says who
    /// somebody is, only what recordedCode() leaves is kept. Does nothing once graded or closed, and beyond
    /// kMaxLabels different codes.
    /// @returns true when the verdict changed
    bool see(const std::vector<DecodedCode>& codes);
    /// The same for a text from the scanner or the keyboard.
    /// @throws Error{InvalidInput} for a blank text
    enum class TextSource { Scanner, Typed };
    bool seeText(const std::string& text, TextSource source);
    /// Whether nothing that was read says which unit the item is, so that its print may: see wantsPrint() in
    /// expectation.h. False once graded or closed.
    [[nodiscard]] bool wantsPrint() const;
    /// Serials read from print: recorded (`label.read` with `"probable":true`) as guesses. The verdict that
    /// they can bring is a probable match. Does nothing unless wantsPrint(), and beyond kMaxPrintedLabels
    /// different ones.
    /// @returns true when the verdict changed
    bool seePrint(const std::vector<PrintedSerial>& serials);

    /// How many items were in the parcel; 0 is an empty parcel. Judges again.
    void setItemsFound(int count);
    /// Serials of the units that were read and that the records know as different ones: what lay in view
    /// beside each other. Empty unless there are two or more.
    [[nodiscard]] std::vector<std::string> unitsInView() const;
    /// A person says that only this one of unitsInView() is of this inspection; the labels of the others are
    /// set aside, on record. Judges again; that another one was confirmed (see confirmIdentity) counts no
    /// more.
    /// @throws Error{InvalidInput} when it is none of them
    void chooseUnit(const std::string& serial);
    /// Nothing on the item can be read: judges with what there is.
    void declareUnreadable();
    /// A person's answer to a probable match.
    enum class Identity { SameUnit, OtherUnit };
    void confirmIdentity(Identity answer);

    /// Stores the frame for a shot and records it; replaces the shot's photo when there is one
    /// (`photo.retaken`). A photo whose quality has problems is refused (nothing recorded) unless `Forced`.
    ///
    /// Where a code belongs on the shot, the saved JPEG is then read back, decoded and read, and what it says
    /// is recorded with its digest (`label.read`), also when that is nothing. The photo is safe by then:
    /// should this fail (Error{Storage}, Error{Device} of the reader), it stays recorded, and `resume` tries
    /// again.
    enum class Acceptance { OnlyGood, Forced };
    PhotoResult takePhoto(const std::string& shot, const Frame& frame, Acceptance acceptance);

    /// Whether these are codes that the shot is to show: the parcel's are not, on a shot of the item.
    [[nodiscard]] bool showsItsCode(const Shot& shot, const std::vector<DecodedCode>& codes) const;

    void answer(const std::string& question, const std::string& answer);

    [[nodiscard]] std::optional<Proposal> proposedGrade() const;       ///< when all questions are answered
    [[nodiscard]] std::optional<Proposal> proposedDisposition() const; ///< when a grade is given or proposed
    /// Offered when the item is what was sold, every photo is taken, and all questions that are still open
    /// have a usual answer: a person accepts it as a whole, or answers otherwise.
    [[nodiscard]] std::optional<UsualOutcome> usualOutcome() const;
    /// Gives the usual answers, each recorded as accepted as usual (`"usual":true`), then the proposed grade
    /// and disposition.
    /// @throws Error{InvalidInput} when there is no usual outcome
    void acceptUsual();
    /// Gives the proposed grade and disposition.
    void acceptProposal();
    void setGrade(const std::string& grade);
    void setDisposition(const std::string& disposition);

    [[nodiscard]] std::vector<Shot> shots() const;         ///< that apply with what is known now
    [[nodiscard]] std::vector<Question> questions() const; ///< likewise
    [[nodiscard]] std::vector<Missing> missing() const;
    [[nodiscard]] NextStep nextStep() const;

    /// @param reasonForMissing needed when something is missing, ignored otherwise
    /// @throws Error{InvalidInput} naming what is missing
    void close(const std::string& reasonForMissing);
    void voidInspection(const std::string& reason);
    void annotate(const std::string& text);
    /// Notes that the item leaves the bench for a while; the inspection stays open.
    void pause();
    /// From here on another person does the inspection; noted in their name.
    void handOver(const PersonId& to);

private:
    InspectionSession(const SessionContext& context, PersonId by, InspectionState state);

    /// Appends and, once that is durable, folds into the state.
    void append(const std::vector<NewEvent>& events);
    [[nodiscard]] NewEvent event(std::string kind, nlohmann::json data) const;
    /// The state as it will be once `events` are appended.
    [[nodiscard]] InspectionState stateWith(const std::vector<NewEvent>& events) const;

    [[nodiscard]] ReadLabel recorded(const DecodedCode& code) const;
    /// As a photo's codes are recorded: of one that is withheld also what names a unit or product in it.
    [[nodiscard]] std::vector<std::string> textsOf(const std::vector<DecodedCode>& codes) const;
    /// @returns texts of the codes that are read on what was saved of the photo
    std::vector<std::string> readSavedPhoto(const std::string& shot, const std::string& sha256);
    /// Of photos whose reading an end of the program came before.
    void readUnreadPhotos();

    /// Labels that were read, and what follows for the verdict. @returns whether that changed
    bool recordRead(std::vector<NewEvent> events);
    void addLabel(std::vector<NewEvent>& events, const ReadLabel& label, nlohmann::json data) const;
    /// What matching says of a state, with a person's word on a probable match.
    [[nodiscard]] Verdict judged(const InspectionState& state) const;
    /// Adds `identity.judged` when the verdict will differ from the last. @returns whether it does
    bool judgeAgain(std::vector<NewEvent>& events) const;
    [[nodiscard]] NewEvent judgedEvent(const InspectionState& state, const Verdict& verdict) const;

    /// @throws Error{InvalidInput} once closed or voided
    void requireOpen() const;
    /// @throws Error{InvalidInput} once graded
    void requireUngraded() const;
    /// @throws Error{InvalidInput} while the identity is not settled
    void requireIdentity() const;
    [[nodiscard]] NewEvent answerEvent(const Question& question, const Answer& answer) const;
    [[nodiscard]] NewEvent gradeEvent(const std::string& grade, const std::string& rule) const;
    [[nodiscard]] NewEvent dispositionEvent(const std::string& disposition, const std::string& rule) const;

    SessionContext m_context;
    PersonId m_by;
    InspectionState m_state;
    std::shared_ptr<const Protocol> m_protocol;
};

/// Inspections that are neither closed nor voided, newest first.
[[nodiscard]] std::vector<InspectionId> openInspections(const Journal& journal);

} // namespace returnbench
