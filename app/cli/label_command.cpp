#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/inspection_state.h"
#include "core/inspection/unit_label.h"

#include <memory>

namespace returnbench {

void addLabelCommand(CLI::App& app, Cli& cli) {
    auto id = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("label", "The label of a closed inspection's unit, as ZPL II");
    command->add_option("ID", *id, "The inspection, e.g. RB-261125-7K3QX9MD")->required();
    command->callback([id, &cli] {
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        const InspectionId inspection(toUpper(trim(*id)));
        const auto row = findInspection(workspace.journal(), inspection);
        if (!row)
            throw Error(ErrorCode::NotFound, "There is no inspection " + printable(*id, 64) + ".",
                        "List them with `returnbench-cli inspections`.");
        const std::string lpn = replay(workspace.journal().eventsOf(inspection)).notice.lpn;
        const std::string zpl = zplLabel(*row, lpn, workspace.config().bench);
        cli.answer({{"inspection", row->id.str()}, {"lpn", licencePlate(*row, lpn)}, {"zpl", zpl}}, zpl);
    });
}

} // namespace returnbench
