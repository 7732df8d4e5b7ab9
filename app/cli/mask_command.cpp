#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/photo_masking.h"

#include <charconv>
#include <memory>

namespace returnbench {
namespace {

/// `120,300,400,180`.
PhotoArea areaFrom(const std::string& text) {
    std::vector<int> numbers;
    for (const std::string& part : split(text, ',')) {
        int number = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        if (error != std::errc{} || end != part.data() + part.size())
            numbers.clear();
        numbers.push_back(number);
    }
    if (numbers.size() != 4)
        throw Error(ErrorCode::InvalidInput, "\"" + printable(text, 64) + "\" is no part of a photo.",
                    "Give left, top, width and height in permille: --area 120,300,400,180.");
    return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

void answerProposal(Cli& cli, const InspectionId& id, const std::string& shot) {
    Workspace workspace = cli.open(OpenMode::ReadOnly);
    const auto areas = proposedMask(workspace.journal(), workspace.photos(), id, shot);
    std::string text;
    for (const PhotoArea& area : areas)
        text += "--area " + std::to_string(area.x) + "," + std::to_string(area.y) + "," +
                std::to_string(area.width) + "," + std::to_string(area.height) + "\n";
    if (areas.empty())
        cli.exitCode = kExitNo;
    cli.answer({{"inspection", id.str()}, {"shot", shot}, {"proposed", toJson(areas)}},
               text.empty() ? "Nothing looks like an address. Look at it all the same.\n" : text);
}

} // namespace

void addMaskCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::string id;
        std::string shot;
        std::vector<std::string> areas;
        std::string by;
        bool propose = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "mask", "Cover parts of a photo, such as a buyer's address, in all that is exported from now on");
    command->add_option("ID", options->id, "The inspection")->required();
    command->add_option("SHOT", options->shot, "Of which photo, e.g. label")->required();
    command->add_option(
        "--area", options->areas,
        "Left, top, width and height in permille; may be given again; without any the original counts "
        "again");
    command->add_option("--by", options->by, "Who confirms it");
    command->add_flag("--propose", options->propose,
                      "Only say which parts look like an address; nothing is covered");
    command->callback([options, &cli] {
        const InspectionId id(toUpper(trim(options->id)));
        if (options->propose) {
            answerProposal(cli, id, options->shot);
            return;
        }
        if (options->by.empty())
            throw Error(ErrorCode::InvalidInput, "It is not said who confirms it.",
                        "Name a person with --by.");
        Workspace workspace = cli.open(OpenMode::ReadWrite);
        const PersonId by = cli.actor(workspace, options->by, Permission::CoverPhotos);
        std::vector<PhotoArea> areas;
        for (const std::string& area : options->areas)
            areas.push_back(areaFrom(area));
        const PhotoRef copy =
            maskPhoto(workspace.journal(), workspace.photos(), id, options->shot, areas, by);
        cli.answer({{"inspection", id.str()},
                    {"shot", options->shot},
                    {"sha256", copy.sha256},
                    {"file", workspace.photos().pathOf(copy.sha256).string()},
                    {"masked", !areas.empty()}},
                   areas.empty() ? "The original counts again.\n"
                                 : "Packs and forms have " + workspace.photos().pathOf(copy.sha256).string() +
                                       " from now on. Look at it.\n");
    });
}

} // namespace returnbench
