#include "app/cli/cli.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/photo_store.h"
#include "core/inspection/inspection_json.h"
#include "core/labels/label_reader.h"
#include "core/labels/text_reader.h"

#include <memory>
#include <optional>

namespace returnbench {
namespace {

nlohmann::json toJson(const std::vector<Identifier>& identifiers) {
    nlohmann::json list = nlohmann::json::array();
    for (const Identifier& identifier : identifiers)
        list.push_back(returnbench::toJson(identifier));
    return list;
}

nlohmann::json toJson(const DecodedCode& code) {
    // JSON wants UTF-8: bytes that are none are shown, the rest (FNC1 as GS included) stays as read.
    return {{"format", toString(code.format)},
            {"text", isValidUtf8(code.text) ? code.text : printable(code.text, kMaxCodeText)},
            {"symbology", code.symbology},
            {"corners", returnbench::toJson(code.corners)},
            {"identifiers", toJson(code.identifiers)}};
}

nlohmann::json toJson(const PrintedSerial& serial) {
    return {{"text", serial.text},
            {"caption", serial.caption},
            {"confidence", serial.confidence},
            {"corners", returnbench::toJson(serial.corners)},
            {"identifiers", toJson(serial.identifiers)}};
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
        bool text = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("decode", "Read the codes on pictures");
    command->add_option("IMAGE", options->images, "Image files")->required();
    command->add_option("--formats", options->formats, "Only these, separated by commas");
    command->add_flag("--text", options->text, "Serials in print too, which are guesses");
    command->callback([options, &cli] {
        LabelReaderOptions readerOptions;
        readerOptions.decoder = defaultDecoderPath();
        readerOptions.formats = formatsFrom(options->formats);
        LabelReader reader(readerOptions);
        std::optional<TextReader> printReader;
        if (options->text)
            printReader.emplace(TextReaderOptions{readerOptions.decoder});
        nlohmann::json images = nlohmann::json::array();
        std::string text;
        bool anything = false;
        for (const auto& file : options->images) {
            nlohmann::json image{{"file", printable(file.string())}, {"codes", nlohmann::json::array()}};
            text += printable(file.string()) + "\n";
            try {
                const cv::Mat pixels = readImage(file);
                for (const DecodedCode& code : reader.read(pixels)) {
                    anything = true;
                    image["codes"].push_back(toJson(code));
                    text += "  " + std::string(toString(code.format)) + "  " + printable(code.text) + "\n";
                }
                if (printReader)
                    image["printed"] = nlohmann::json::array();
                for (const PrintedSerial& serial :
                     printReader ? printReader->read(pixels).serials : std::vector<PrintedSerial>{}) {
                    anything = true;
                    image["printed"].push_back(toJson(serial));
                    text += "  print, probably  " + serial.caption + "  " + serial.text + "\n";
                }
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Device)
                    throw;
                cli.remark("returnbench-cli: " + printable(error.what()) + " " + printable(error.whatToDo()));
                image["error"] = toJson(error);
                cli.exitCode = exitCodeFor(error.code());
            }
            images.push_back(std::move(image));
        }
        if (!anything && cli.exitCode == kExitFine)
            cli.exitCode = kExitNo;
        cli.answer({{"images", images}}, text);
    });
}

} // namespace returnbench
