#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/inspection/inspection_json.h"

#include <memory>

namespace returnbench {
namespace {

/// A date or an RFC 3339 time; anything else is refused.
void requireTime(const std::string& text, const char* option) {
    if (!text.empty() && !parseDate(text) && !parseTimestamp(text))
        throw Error(ErrorCode::InvalidInput, std::string(option) + " is neither a date nor a time.",
                    "Write 2026-11-25 or 2026-11-25T10:00:00Z.");
}

} // namespace

void addInspectionsCommand(CLI::App& app, Cli& cli) {
    auto filter = std::make_shared<InspectionFilter>();
    CLI::App* command = app.add_subcommand("inspections", "List inspections, newest first");
    command->add_option("--since", filter->since, "Opened at or after this date or time (UTC)");
    command->add_option("--until", filter->until, "Opened on or before this date, or before this time (UTC)");
    command->add_option("--verdict", filter->verdict, "With this verdict")
        ->check(CLI::IsMember(verdictWords()));
    command->add_option("--channel", filter->channel, "From this channel");
    command->add_option("--state", filter->stage, "In this state")
        ->check(CLI::IsMember({"opened", "identified", "graded", "closed", "voided"}));
    command->add_option("--limit", filter->limit, "At most so many, from 1")->check(CLI::PositiveNumber);
    command->callback([filter, &cli] {
        requireTime(filter->since, "--since");
        requireTime(filter->until, "--until");
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        nlohmann::json rows = nlohmann::json::array();
        std::string text;
        for (const InspectionRow& row : findInspections(workspace.journal(), *filter)) {
            rows.push_back(toJson(row));
            text += row.id.str() + "  " + row.openedAt + "  " + row.stage + "  " +
                    (row.verdict.empty() ? "-" : row.verdict) + "  " + row.channel + "  " +
                    row.returnId.str() + "  " + row.title + "\n";
        }
        if (rows.empty()) {
            cli.exitCode = kExitNo;
            text = "No inspection fits.\n";
        }
        cli.answer({{"inspections", rows}}, text);
    });
}

} // namespace returnbench
