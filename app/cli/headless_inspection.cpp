#include "app/cli/headless_inspection.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/system_error.h"
#include "core/base/text.h"
#include "core/capture/frame_source.h"
#include "core/inspection/driver.h"
#include "core/inspection/expectation.h"
#include "core/labels/live_reader.h"
#include "core/labels/text_reader.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

namespace returnbench {
namespace {

constexpr std::uintmax_t kMaxAnswersBytes = std::uintmax_t{256} * 1024;
constexpr int kMaxLiveFrames = 600; // a camera never ends: some twenty seconds of trying
constexpr int kMaxSilentWaits = 20; // a live source that gives nothing for some ten seconds is gone

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, "The answers file " + file.string() + ": " + what,
                "See README, \"inspect\", for what it may hold.");
}

std::string textOf(const nlohmann::json& value, const std::string& key, const std::filesystem::path& file) {
    if (!value.is_string())
        refuse(file, "`" + key + "` must be a text.");
    return value.get<std::string>();
}

void readAnswer(HeadlessAnswers& result, const std::string& key, const nlohmann::json& value,
                const std::filesystem::path& file) {
    if (key == "answers") {
        if (!value.is_object())
            refuse(file, "`answers` must be an object of question and answer.");
        for (const auto& [question, answer] : value.items())
            result.answers[question] = textOf(answer, "answers." + printable(question, 64), file);
    } else if (key == "items_found") {
        if (!value.is_number_integer() || value.get<std::int64_t>() < 0 || value.get<std::int64_t>() > 10'000)
            refuse(file, "`items_found` must be a whole number from 0.");
        result.itemsFound = value.get<int>();
    } else if (key == "confirm") {
        const std::string answer = textOf(value, key, file);
        if (answer == "same_unit")
            result.confirm = InspectionSession::Identity::SameUnit;
        else if (answer == "other_unit")
            result.confirm = InspectionSession::Identity::OtherUnit;
        else
            refuse(file, "`confirm` must be \"same_unit\" or \"other_unit\".");
    } else if (key == "grade") {
        result.grade = textOf(value, key, file);
    } else if (key == "disposition") {
        result.disposition = textOf(value, key, file);
    } else if (key == "missing_reason") {
        result.missingReason = textOf(value, key, file);
    } else {
        refuse(file, "the key `" + printable(key, 64) + "` is not known.");
    }
}

bool isMissing(const InspectionSession& session, Missing::Kind kind) {
    const auto missing = session.missing();
    return std::any_of(missing.begin(), missing.end(), [&](const Missing& m) { return m.kind == kind; });
}

/// What reads labels, and their print where no code says enough.
struct Readers {
    LiveReader live;
    LabelReader photos;
    TextReader print;
    std::string printFault; ///< why print is not read

    std::vector<PrintedSerial> serialsOn(const cv::Mat& pixels) {
        if (!printFault.empty())
            return {};
        try {
            return print.read(pixels).serials;
        } catch (const Error& error) { // the inspection goes on without
            printFault = std::string(error.what()) + " " + error.whatToDo();
            return {};
        }
    }
};

Readers makeReaders() {
    LabelReaderOptions codes;
    codes.decoder = defaultDecoderPath();
    TextReaderOptions print;
    print.decoder = defaultDecoderPath();
    return {LiveReader(codes), LabelReader(codes), TextReader(print), {}};
}

/// Shows every frame of the source to the session, once.
/// @returns names of pictures that could not be read
std::vector<std::string> play(InspectionSession& session, Readers& readers, FrameSource& frames) {
    InspectionDriver driver(session);
    const std::set<std::string> wanted = wantedIdentities(session.state());
    int shown = 0;
    int silent = 0;
    while (!frames.isLive() || shown < kMaxLiveFrames) {
        const FrameResult result = frames.next();
        if (result.status == FrameStatus::End)
            break;
        if (result.status == FrameStatus::Lost)
            throw Error(ErrorCode::Device, result.reason, "Check the camera or stream.");
        if (result.status == FrameStatus::NotReady) {
            if (++silent > kMaxSilentWaits)
                throw Error(ErrorCode::Device, "The source " + frames.name() + " gives no pictures.",
                            "Check the camera or stream.");
            continue;
        }
        silent = 0;
        ++shown;
        const cv::Mat& pixels = result.frame->pixels;
        const auto codes = readers.live.read(*result.frame, wanted);
        InspectionDriver::Print print;
        if (readers.live.triedAll())
            print = [&] { return readers.serialsOn(pixels); };
        driver.onFrame(*result.frame, codes, print);
        if (frames.isLive() && !isMissing(session, Missing::Kind::Shot) &&
            !isMissing(session, Missing::Kind::Identity))
            break;
    }
    return frames.skipped();
}

/// Gives every answer that the protocol asks for now; answers may bring further questions.
void giveAnswers(InspectionSession& session, const HeadlessAnswers& answers,
                 std::vector<std::string>& notes) {
    for (bool again = true; again;) {
        again = false;
        for (const Question& question : session.questions()) {
            const auto given = answers.answers.find(question.id);
            if (given == answers.answers.end() || session.state().answers.contains(question.id))
                continue;
            session.answer(question.id, given->second);
            again = true;
        }
    }
    const auto& asked = session.protocol().questions;
    for (const auto& given : answers.answers)
        if (std::none_of(asked.begin(), asked.end(),
                         [&](const Question& known) { return known.id == given.first; }))
            notes.push_back("The protocol " + session.protocol().id + " has no question `" +
                            printable(given.first, 64) + "`.");
}

void settleIdentity(InspectionSession& session, const HeadlessAnswers& answers) {
    if (isMissing(session, Missing::Kind::Identity))
        session.declareUnreadable(); // the source has ended and said nothing about the item
    if (isMissing(session, Missing::Kind::Confirmation) && answers.confirm)
        session.confirmIdentity(*answers.confirm);
}

void gradeAndClose(InspectionSession& session, const HeadlessAnswers& answers) {
    if (!answers.grade.empty())
        session.setGrade(answers.grade);
    if (!answers.disposition.empty())
        session.setDisposition(answers.disposition);
    if (session.proposedGrade() &&
        (isMissing(session, Missing::Kind::Grade) || isMissing(session, Missing::Kind::Disposition)))
        session.acceptProposal();
    if (session.missing().empty() || !answers.missingReason.empty())
        session.close(answers.missingReason);
}

using SourceAgain = std::function<std::unique_ptr<FrameSource>()>;

/// Goes as far as what is shown and answered allows; what is recorded before a failure stays.
void inspect(InspectionSession& session, Readers& readers, const HeadlessAnswers& answers,
             FrameSource& frames, const SourceAgain& again, std::vector<std::string>& notes) {
    if (answers.itemsFound && session.state().itemsFound != answers.itemsFound)
        session.setItemsFound(*answers.itemsFound);
    for (const std::string& name : play(session, readers, frames))
        notes.push_back("The picture " + name + " cannot be read.");
    if (frames.isLive() && isMissing(session, Missing::Kind::Identity) &&
        isMissing(session, Missing::Kind::Shot)) {
        notes.emplace_back("The camera showed neither what the item is nor what is to be photographed. The "
                           "inspection stays open: check the camera and inspect it again.");
        return;
    }
    settleIdentity(session, answers);
    giveAnswers(session, answers, notes);
    // The verdict and the answers may ask for shots that did not apply when the source was first played.
    if (isMissing(session, Missing::Kind::Shot))
        play(session, readers, frames.isLive() ? frames : *again());
    gradeAndClose(session, answers);
}

/// What stands behind a failure's advice: part of the inspection is recorded.
std::string howToGoOn(const InspectionState& state) {
    if (state.stage == Stage::Closed)
        return {};
    return " Inspection " + state.id.str() +
           " stays open: the next `inspect` of this return goes on with it.";
}

} // namespace

HeadlessAnswers readAnswers(const std::filesystem::path& file) {
    const auto document = nlohmann::json::parse(readTextFile(file, kMaxAnswersBytes), nullptr, false);
    if (!document.is_object())
        refuse(file, "it is not a JSON object.");
    HeadlessAnswers result;
    for (const auto& [key, value] : document.items())
        readAnswer(result, key, value, file);
    return result;
}

HeadlessResult runHeadlessInspection(Workspace& workspace, const std::string& returnCode,
                                     const std::string& source, const HeadlessAnswers& answers,
                                     const std::string& by, const Clock& clock) {
    Readers readers = makeReaders();
    const SessionContext context =
        workspace.sessionContext([&readers](const cv::Mat& pixels) { return readers.photos.read(pixels); });
    // A wrong person, return or source is refused before anything is recorded.
    workspace.requirePerson(by);
    requireKnown(findExpectation(workspace.mirror(), workspace.journal(), workspace.protocols(), returnCode));
    const auto tuning = std::make_shared<CameraTuning>(workspace.config().cameras);
    const auto frames = openTunedSource(source, clock, tuning);
    InspectionSession session = InspectionSession::open(context, returnCode, workspace.person(by).id,
                                                        InspectionSession::UnknownParcel::Refuse);

    HeadlessResult result;
    try {
        inspect(
            session, readers, answers, *frames, [&] { return openTunedSource(source, clock, tuning); },
            result.notes);
    } catch (const std::exception& cause) {
        const Error error = asError(cause);
        throw Error(error.code(), error.what(), error.whatToDo() + howToGoOn(session.state()));
    }
    if (!readers.printFault.empty())
        result.notes.push_back(readers.printFault);

    result.state = session.state();
    result.missing = session.state().stage == Stage::Closed ? std::vector<Missing>{} : session.missing();
    return result;
}

} // namespace returnbench
