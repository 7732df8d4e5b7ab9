#include "app/cli/cli.h"

#include "app/cli/report_renderer.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <memory>

namespace returnbench {
namespace {

/// As the window does: ZPL to an address, else a page to the queue. @returns where it went
std::string print(const Workspace& workspace, const InspectionId& inspection, const UnitLabel& label) {
    const LabelPrinterConfig& printer = workspace.config().labelPrinter;
    if (!printer.address.empty()) {
        sendToPrinter(printer.address, zplOf(label));
        return printer.address;
    }
    if (printer.queue.empty())
        throw Error(ErrorCode::InvalidInput, "workspace.toml names no label printer.",
                    "Write its address or queue into [label_printer], or use --pdf FILE and print that.");
    const std::filesystem::path folder = workspace.directory() / "prints";
    makePrivateDirectory(folder);
    const std::filesystem::path file = folder / ("label-" + inspection.str() + ".pdf");
    writeFileDurably(file, labelPdf(label));
    printBySystem(printer.queue, file);
    return printer.queue;
}

} // namespace

void addLabelCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::string id;
        std::filesystem::path pdf;
        bool print = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("label", "The label of a closed inspection's unit, as ZPL II or PDF");
    command->add_option("ID", options->id, "The inspection, e.g. RB-261125-7K3QX9MD")->required();
    auto* pdf = command->add_option("--pdf", options->pdf, "Write it as PDF (100 × 50 mm) into this file");
    command->add_flag("--print", options->print, "Send it to the printer or queue that workspace.toml names")
        ->excludes(pdf);
    command->callback([options, &cli] {
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        const auto events = workspace.journal().eventsOf(InspectionId(toUpper(trim(options->id))));
        if (events.empty())
            throw Error(ErrorCode::NotFound, "There is no inspection " + printable(options->id, 64) + ".",
                        "List them with `returnbench-cli inspections`.");
        const UnitLabel label = unitLabel(replay(events), workspace.config().bench);
        const std::string zpl = zplOf(label);
        nlohmann::json document{
            {"inspection", events.front().inspection().str()}, {"lpn", label.plate}, {"zpl", zpl}};
        if (!options->pdf.empty()) {
            const Bytes content = labelPdf(label);
            writeFileDurably(outputPlace(options->pdf), content);
            document["file"] = options->pdf.string();
            cli.answer(document, "Wrote " + options->pdf.string() + ".\n");
        } else if (options->print) {
            const std::string to = print(workspace, events.front().inspection(), label);
            cli.answer(document, "Sent " + label.plate + " to " + printable(to) + ".\n");
        } else {
            cli.answer(document, zpl);
        }
    });
}

} // namespace returnbench
