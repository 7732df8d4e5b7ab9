#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/photo_store.h"
#include "core/inspection/expectation.h"
#include "core/inspection/inspection_json.h"
#include "core/labels/label_reader.h"
#include "core/labels/text_reader.h"
#include "core/matching/serial_ranking.h"

#include <memory>

namespace returnbench {
namespace {

struct Options {
    std::string returnCode;
    std::vector<std::string> codes;
    std::vector<std::filesystem::path> images;
};

/// The labels that a person would have shown: typed texts and the codes on pictures.
/// @param wanted identities that are looked for on the pictures until one is found
std::vector<ReadLabel> labelsOf(const Options& options, const std::set<std::string>& wanted) {
    std::vector<ReadLabel> labels;
    for (const std::string& code : options.codes)
        labels.push_back({printable(code), "typed", "", identify(code), ""});
    if (options.images.empty())
        return labels;
    LabelReaderOptions readerOptions;
    readerOptions.decoder = defaultDecoderPath();
    LabelReader reader(readerOptions);
    for (const auto& image : options.images)
        for (const DecodedCode& code : reader.read(readImage(image), {wanted, {}}))
            labels.push_back({printable(code.text), std::string(toString(code.format)), code.symbology,
                              code.identifiers, ""});
    return labels;
}

/// What stands in print beside serial captions on the pictures.
std::vector<ReadLabel> printOn(const std::vector<std::filesystem::path>& images, Cli& cli) {
    std::vector<ReadLabel> labels;
    try {
        TextReaderOptions options;
        options.decoder = defaultDecoderPath();
        TextReader reader(options);
        for (const auto& image : images)
            for (const PrintedSerial& serial : reader.read(readImage(image)).serials)
                labels.push_back(labelOf(serial));
    } catch (const Error& error) { // the verdict stands without
        cli.remark("returnbench-cli: " + printable(error.what()) + " " + printable(error.whatToDo()));
    }
    return labels;
}

} // namespace

void addJudgeCommand(CLI::App& app, Cli& cli) {
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("judge", "Judge a unit without recording anything");
    command->add_option("--return", options->returnCode, "Return id, AWB, LPN or order of the parcel")
        ->required();
    command->add_option("--code", options->codes, "Text of a code on the item; may be given several times");
    command->add_option("--image", options->images, "Picture of the item; may be given several times");
    command->callback([options, &cli] {
        if (options->codes.empty() && options->images.empty())
            throw Error(ErrorCode::InvalidInput, "Nothing was said about the item.",
                        "Give --code TEXT or --image FILE.");
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        const Expectation expectation = findExpectation(workspace.mirror(), workspace.journal(),
                                                        workspace.protocols(), options->returnCode);
        requireKnown(expectation);
        InspectionState state;
        state.notice = expectation.notice;
        state.announced = expectation.announced;
        state.line = expectation.line;
        state.units = expectation.units;
        state.labels = labelsOf(*options, wantedIdentities(state));
        const auto judged = [&] {
            return judge(expectedItem(state, *expectation.protocol), observationOf(state),
                         workspace.history(), dateOf(cli.clock.now()));
        };
        state.verdict = judged();
        if (!options->images.empty() && wantsPrint(state, *expectation.protocol)) {
            for (ReadLabel& label : printOn(options->images, cli))
                state.labels.push_back(std::move(label));
            state.verdict = judged();
        }
        const Verdict& verdict = *state.verdict;
        nlohmann::json document = toJson(verdict);
        document["return"] = state.notice.id.str();
        document["order"] = state.notice.order.str();
        document["channel"] = state.notice.channel;
        document["codes"] = nlohmann::json::array();
        for (const ReadLabel& label : state.labels) {
            nlohmann::json entry{{"text", label.text}, {"format", label.format}};
            if (label.probable)
                entry["probable"] = true;
            document["codes"].push_back(std::move(entry));
        }
        document["serials"] = nlohmann::json::array();
        for (const RankedSerial& serial :
             rankSerials(expectedItem(state, *expectation.protocol), observationOf(state)))
            document["serials"].push_back({{"value", serial.seen.normal},
                                           {"expected", serial.expected},
                                           {"component", serial.component},
                                           {"captioned", serial.captioned}});
        cli.answer(document, describe(verdict));
        if (!verdict.agrees())
            cli.exitCode = kExitNo;
    });
}

} // namespace returnbench
