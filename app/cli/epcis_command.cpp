#include "app/cli/cli.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/evidence/epcis.h"

#include <memory>

namespace returnbench {

void addEpcisCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::vector<std::string> ids;
        InspectionFilter filter;
        std::filesystem::path output;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("epcis", "Closed inspections as GS1 EPCIS 2.0 (JSON-LD)");
    command->add_option("ID", options->ids, "Inspections; default: all that are closed");
    command->add_option("--since", options->filter.since, "Opened at or after this date or time (UTC)");
    command->add_option("--until", options->filter.until,
                        "Opened on or before this date, or before this time (UTC)");
    command->add_option("-o,--output", options->output, "The file to write; default: the terminal");
    command->callback([options, &cli] {
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        std::vector<InspectionId> wanted;
        for (const std::string& id : options->ids)
            wanted.emplace_back(toUpper(trim(id)));
        if (wanted.empty()) {
            options->filter.stage = "closed";
            for (const InspectionRow& row : findInspections(workspace.journal(), options->filter))
                wanted.push_back(row.id);
        }
        std::vector<InspectionState> closed;
        for (const InspectionId& id : wanted) {
            const auto events = workspace.journal().eventsOf(id);
            InspectionState state = replay(events);
            if (events.empty() || state.stage != Stage::Closed)
                throw Error(ErrorCode::NotFound,
                            "There is no closed inspection " + printable(id.str(), 64) + ".",
                            "List them with `returnbench-cli inspections --state closed`.");
            closed.push_back(std::move(state));
        }
        const nlohmann::json document = epcisDocument(closed, formatTimestamp(cli.clock.now()));
        if (closed.empty())
            cli.exitCode = kExitNo;
        if (options->output.empty()) {
            cli.answer(document, document.dump(2) + "\n");
            return;
        }
        writeFileDurably(outputPlace(options->output), document.dump(2) + "\n");
        cli.answer({{"file", options->output.string()}, {"events", closed.size()}},
                   "Wrote " + std::to_string(closed.size()) + " events to " + options->output.string() +
                       "\n");
    });
}

} // namespace returnbench
