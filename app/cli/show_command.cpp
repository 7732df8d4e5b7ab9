#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/inspection_json.h"

#include <memory>

namespace returnbench {
namespace {

std::string describe(const InspectionState& state) {
    std::string text = state.id.str() + ", " + std::string(toString(state.stage)) + ", opened " +
                       state.openedAt + " by " + state.by + "\n";
    text += "return " + state.notice.id.str() + ", order " + state.notice.order.str() + ", AWB " +
            state.notice.awb + "\n";
    if (state.line)
        text += "product " + state.line->title + " (" + state.line->sku + ")\n";
    if (state.verdict)
        text += describe(*state.verdict);
    for (const auto& [question, answer] : state.answers)
        text.append("  ").append(question).append(": ").append(answer).append("\n");
    for (const TakenPhoto& photo : state.photos)
        text.append("  photo ").append(photo.shot).append(" ").append(photo.photo.sha256).append("\n");
    for (const TakenClip& clip : state.clips)
        text.append("  clip ").append(clip.sha256).append(clip.removed ? " (removed by rule)\n" : "\n");
    for (const Note& note : state.notes)
        text.append("  note ")
            .append(note.at)
            .append(" ")
            .append(note.by)
            .append(": ")
            .append(note.text)
            .append("\n");
    if (!state.grade.empty())
        text += "grade " + state.grade + " (" + state.gradeRule + "), " + state.disposition + " (" +
                state.dispositionRule + ")\n";
    return text;
}

} // namespace

void addShowCommand(CLI::App& app, Cli& cli) {
    auto id = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("show", "Everything about one inspection");
    command->add_option("ID", *id, "The inspection, e.g. RB-261125-7K3QX9MD")->required();
    command->callback([id, &cli] {
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        const auto events = workspace.journal().eventsOf(InspectionId(toUpper(trim(*id))));
        if (events.empty()) {
            cli.remark("returnbench-cli: There is no inspection " + printable(*id, 64) +
                       ". List them with `returnbench-cli inspections`.");
            cli.exitCode = kExitNo;
            cli.answer({{"inspection", printable(*id, 64)}, {"found", false}}, "");
            return;
        }
        const InspectionState state = replay(events);
        nlohmann::json document = toJson(state);
        document["events"] = nlohmann::json::array();
        for (const Event& event : events)
            document["events"].push_back(
                {{"seq", event.seq}, {"event", event.body}, {"digest", event.digest}, {"hash", event.hash}});
        cli.answer(document, describe(state));
    });
}

} // namespace returnbench
