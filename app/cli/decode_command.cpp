#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/photo_store.h"
#include "core/inspection/inspection_json.h"
#include "core/labels/label_reader.h"

#include <memory>

namespace returnbench {
namespace {

nlohmann::json toJson(const DecodedCode& code) {
    nlohmann::json corners = nlohmann::json::array();
    for (const cv::Point& corner : code.corners)
        corners.push_back({corner.x, corner.y});
    nlohmann::json identifiers = nlohmann::json::array();
    for (const Identifier& identifier : code.identifiers)
        identifiers.push_back(returnbench::toJson(identifier));
    // JSON wants UTF-8: bytes that are none are shown, the rest (FNC1 as GS included) stays as read.
    return {{"format", toString(code.format)},
            {"text", isValidUtf8(code.text) ? code.text : printable(code.text, kMaxCodeText)},
            {"symbology", code.symbology},
            {"corners", corners},
            {"identifiers", identifiers}};
}

CodeFormats formatsFrom(const std::string& list) {
    CodeFormats formats;
    for (const std::string& name : split(list, ',')) {
        if (trim(name).empty())
            continue;
        const auto format = codeFormatFrom(trim(name));
        if (!format)
            throw Error(
                ErrorCode::InvalidInput, "\"" + printable(name, 64) + "\" is no code format.",
                "Use names such as Code128, Code39, DataMatrix, QRCode, EAN-13, separated by commas.");
        formats.insert(*format);
    }
    return formats;
}

} // namespace

void addDecodeCommand(CLI::App& app, Cli& cli) {
    struct Options {
        std::vector<std::filesystem::path> images;
        std::string formats;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("decode", "Read the codes on pictures");
    command->add_option("IMAGE", options->images, "Image files")->required();
    command->add_option("--formats", options->formats, "Only these, separated by commas");
    command->callback([options, &cli] {
        LabelReaderOptions readerOptions;
        readerOptions.decoder = defaultDecoderPath();
        readerOptions.formats = formatsFrom(options->formats);
        LabelReader reader(readerOptions);
        nlohmann::json images = nlohmann::json::array();
        std::string text;
        bool anyCode = false;
        for (const auto& file : options->images) {
            nlohmann::json image{{"file", printable(file.string())}, {"codes", nlohmann::json::array()}};
            text += printable(file.string()) + "\n";
            try {
                for (const DecodedCode& code : reader.read(readImage(file))) {
                    anyCode = true;
                    image["codes"].push_back(toJson(code));
                    text += "  " + std::string(toString(code.format)) + "  " + printable(code.text) + "\n";
                }
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Device)
                    throw;
                cli.remark("returnbench-cli: " + printable(error.what()) + " " + printable(error.whatToDo()));
                image["error"] = {{"code", toString(error.code())},
                                  {"message", printable(error.what())},
                                  {"what_to_do", printable(error.whatToDo())}};
                cli.exitCode = exitCodeFor(error.code());
            }
            images.push_back(std::move(image));
        }
        if (!anyCode && cli.exitCode == kExitFine)
            cli.exitCode = kExitNo;
        cli.answer({{"images", images}}, text);
    });
}

} // namespace returnbench
