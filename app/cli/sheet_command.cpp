#include "app/cli/cli.h"

#include "app/cli/report_renderer.h"
#include "core/base/file.h"

#include <map>
#include <memory>

namespace returnbench {

void addSheetCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::filesystem::path output{"command-codes.pdf"};
        SheetSize paper = SheetSize::A4;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("sheet", "The bench's command codes as PDF, to be printed");
    command->add_option("-o,--output", options->output, "The PDF to write; default: command-codes.pdf");
    const std::map<std::string, SheetSize> papers{{"a4", SheetSize::A4}, {"label", SheetSize::Label}};
    command
        ->add_option("--paper", options->paper, "a4: all on two pages; label: a code a page of 100 × 50 mm")
        ->transform(CLI::CheckedTransformer(papers, CLI::ignore_case));
    command->callback([options, &cli] {
        const Bytes content = sheetPdf(options->paper);
        writeFileDurably(outputPlace(options->output), content);
        cli.answer({{"file", options->output.string()}}, "Wrote " + options->output.string() + ".\n");
    });
}

} // namespace returnbench
