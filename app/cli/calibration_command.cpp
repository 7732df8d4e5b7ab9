#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/second_grading.h"
#include "core/reports/calibration.h"
#include "core/reports/period.h"

#include <memory>

namespace returnbench {
namespace {

constexpr int kDays = 90; // of the period when none is named: as the report's

PersonId personIn(const std::string& text) {
    return PersonId(toLower(trim(text)));
}

struct Options {
    std::string id;
    std::string by;
    std::vector<std::string> answers;
    std::string grade;
    std::string from;
    std::string to;
    int each = kSampleOfEachClerk;
};

/// What is to be graded again, without who graded it first: that would not be blind.
void answerSample(const Cli& cli, const Options& options) {
    Workspace workspace = cli.open(OpenMode::ReadOnly);
    const Facts facts = workspace.facts(periodFrom(options.from, options.to, cli.clock.now(), kDays));
    const auto sample =
        calibrationSample(workspace.journal(), facts, facts.matching(FactFilter{}), options.each);
    const auto open = options.by.empty() ? sample : stillToGrade(sample, personIn(options.by));
    nlohmann::json ids = nlohmann::json::array();
    std::string text;
    for (const Sampled& one : open) {
        ids.push_back(one.inspection.str());
        text += one.inspection.str() + "\n";
    }
    cli.answer({{"drawn", sample.size()}, {"to_grade", ids}},
               text.empty() ? "Nothing is left to be graded again.\n" : text);
}

void answerQuestions(const Cli& cli, const SecondGrading& grading, const PhotoStore& store) {
    nlohmann::json photos = nlohmann::json::array();
    nlohmann::json questions = nlohmann::json::array();
    std::string text = grading.product() + "\n";
    if (!grading.reason().empty())
        text += "The buyer's reason: " + grading.reason() + "\n";
    for (const ShotPhoto& photo : grading.photos()) {
        const std::string file = store.pathOf(photo.sha256).string();
        photos.push_back({{"shot", photo.shot}, {"file", file}});
        text += photo.shot + "  " + file + "\n";
    }
    for (const Question& question : grading.questions()) {
        nlohmann::json answers = nlohmann::json::array();
        text += question.id + "  " + question.title + ":";
        for (const Answer& answer : question.answers) {
            answers.push_back({{"id", answer.id}, {"title", answer.title}});
            text += " " + answer.id;
        }
        text += "\n";
        questions.push_back({{"id", question.id}, {"title", question.title}, {"answers", answers}});
    }
    cli.answer({{"inspection", grading.inspection().str()},
                {"product", grading.product()},
                {"reason", grading.reason()},
                {"photos", photos},
                {"questions", questions}},
               text);
}

/// `condition=used`.
void giveAnswer(SecondGrading& grading, const std::string& text) {
    const auto sign = text.find('=');
    if (sign == std::string::npos)
        throw Error(ErrorCode::InvalidInput, "\"" + printable(text, 64) + "\" is no answer to a question.",
                    "Write the question and its answer: --answer condition=used.");
    grading.answer(text.substr(0, sign), text.substr(sign + 1));
}

/// The grade that a person gives against or without the proposal.
std::string gradeOf(const SecondGrading& grading, const std::string& chosen) {
    if (!chosen.empty())
        return toUpper(trim(chosen));
    const auto proposed = grading.next() ? std::nullopt : grading.grade();
    return proposed ? proposed->value : std::string();
}

void answerGrading(const Cli& cli, const Options& options) {
    if (options.by.empty())
        throw Error(ErrorCode::InvalidInput, "It is not said who grades it again.",
                    "Name a person with --by.");
    const InspectionId id(toUpper(trim(options.id)));
    const bool isAsking = options.answers.empty() && options.grade.empty();
    Workspace workspace = cli.open(isAsking ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    workspace.requirePerson(options.by);
    if (!isAsking)
        (void)cli.actor(workspace, options.by, Permission::GradeAgain);
    SecondGrading grading(workspace.journal(), workspace.protocols(), id, personIn(options.by));
    if (isAsking) {
        answerQuestions(cli, grading, workspace.photos());
        return;
    }
    for (const std::string& answer : options.answers)
        giveAnswer(grading, answer);
    const std::string grade = gradeOf(grading, options.grade);
    grading.record(workspace.journal(), grade);
    cli.answer({{"inspection", id.str()}, {"grade", grade}, {"by", grading.by().str()}},
               id.str() + " graded again: " + grade + "\n");
}

} // namespace

void addCalibrationCommand(CLI::App& app, Cli& cli) {
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "calibration", "Grade a sample again, without seeing what was answered first; without an ID: what is "
                       "to be graded. What comes of it: `report calibration`");
    command->add_option("ID", options->id, "The inspection; without --answer and --grade its questions");
    command->add_option("--by", options->by, "Who grades it again");
    command->add_option("--answer", options->answers, "As condition=used; once a question");
    command->add_option("--grade", options->grade, "A to D; default: what the protocol's rules give");
    command->add_option("--from", options->from, "First day, as 2026-11-01");
    command->add_option("--to", options->to, "Last day; default: today");
    command->add_option("--each", options->each, "Inspections drawn of each clerk")
        ->check(CLI::Range(1, 10'000));
    command->callback([options, &cli] {
        if (options->id.empty())
            answerSample(cli, *options);
        else
            answerGrading(cli, *options);
    });
}

} // namespace returnbench
