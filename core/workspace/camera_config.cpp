#include "core/workspace/camera_config.h"

#include "core/base/text.h"
#include "core/workspace/config_reader.h"

#include <sstream>

namespace returnbench {
namespace {

constexpr std::size_t kMaxCameras = 32;
constexpr int kMaxPixelsAcross = 10'000;

CameraSettings readSettings(const ConfigSection& section) {
    CameraSettings settings;
    section.read("width", 160, kMaxPixelsAcross, settings.width);
    section.read("height", 120, kMaxPixelsAcross, settings.height);
    section.read("left", 0, 1000, settings.left);
    section.read("top", 0, 1000, settings.top);
    section.read("right", 0, 1000, settings.right);
    section.read("bottom", 0, 1000, settings.bottom);
    section.read("turn", 0, 270, settings.turn);
    section.read("mirrored", settings.mirrored);
    int value = 0;
    if (section.read("focus", 0, 255, value))
        settings.focus = value;
    if (section.read("exposure", 1, 10'000, value))
        settings.exposure = value;
    if (settings.right - settings.left < kLeastRegion || settings.bottom - settings.top < kLeastRegion)
        section.refuse("right", "the region of interest must be at least " + std::to_string(kLeastRegion) +
                                    " permille wide and high.");
    if (settings.turn % 90 != 0)
        section.refuse("turn", "`turn` must be 0, 90, 180 or 270.");
    return settings;
}

} // namespace

CameraTuning::Map readCameras(const toml::table& root, const std::filesystem::path& file) {
    CameraTuning::Map cameras;
    const toml::node* list = root["camera"]["settings"].node();
    if (list == nullptr)
        return cameras;
    if (!list->is_table())
        ConfigSection::refuse(file, list->source(), "`settings` must be a section for each camera.");
    for (const auto& [key, node] : *list->as_table()) {
        const std::string identity(key.str());
        if (!isPrintable(identity) || !node.is_table() || cameras.size() == kMaxCameras)
            ConfigSection::refuse(file, node.source(),
                                  "[camera.settings] holds a section for each camera, at most " +
                                      std::to_string(kMaxCameras) + ".");
        cameras[identity] = readSettings(
            {node.as_table(),
             "camera.settings." + identity,
             {"width", "height", "left", "top", "right", "bottom", "turn", "mirrored", "focus", "exposure"},
             file});
    }
    return cameras;
}

std::string writtenCameras(const CameraTuning::Map& cameras) {
    std::ostringstream text;
    for (const auto& [identity, settings] : cameras) {
        text << "\n[camera.settings." << quoted(identity) << "]\n"
             << "width = " << settings.width << "\nheight = " << settings.height << "\n";
        if (settings.focus)
            text << "focus = " << *settings.focus << "\n";
        if (settings.exposure)
            text << "exposure = " << *settings.exposure << "\n";
        text << "left = " << settings.left << "\ntop = " << settings.top << "\nright = " << settings.right
             << "\nbottom = " << settings.bottom << "\nturn = " << settings.turn
             << "\nmirrored = " << (settings.mirrored ? "true" : "false") << "\n";
    }
    return text.str();
}

} // namespace returnbench
