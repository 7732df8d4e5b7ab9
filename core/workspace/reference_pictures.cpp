#include "core/workspace/reference_pictures.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 4> kExtensions{".jpg", ".jpeg", ".png", ".webp"};
constexpr std::size_t kMostInFolder = 1000; // a folder that holds more was laid there by mistake
constexpr std::size_t kMaxCodeBytes = 200;

bool isPictureFile(const fs::directory_entry& entry) {
    std::error_code error;
    const std::string extension = toLower(entry.path().extension().string());
    return entry.is_regular_file(error) &&
           std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

std::vector<fs::path> picturesOf(const fs::path& folder, const std::string& code) {
    std::vector<fs::path> files;
    const std::string name = pictureNameOf(code);
    if (name.empty())
        return files;
    for (const std::string_view extension : kExtensions) {
        std::error_code error;
        if (const fs::directory_entry entry(folder / (name + std::string(extension)), error);
            !error && isPictureFile(entry))
            files.push_back(entry.path());
    }
    std::error_code error;
    std::vector<fs::path> inside;
    std::size_t seen = 0;
    for (fs::directory_iterator entry(folder / name, error), end;
         !error && entry != end && seen < kMostInFolder; entry.increment(error), ++seen)
        if (isPictureFile(*entry))
            inside.push_back(entry->path());
    std::sort(inside.begin(), inside.end());
    files.insert(files.end(), inside.begin(), inside.end());
    return files;
}

} // namespace

fs::path picturesFolder(const fs::path& workspace, ReferencePicture::Kind kind) {
    return workspace / "pictures" / (kind == ReferencePicture::Kind::Dispatch ? "dispatched" : "products");
}

std::string pictureNameOf(const std::string& code) {
    if (code.empty() || code.size() > kMaxCodeBytes || code.front() == '.')
        return {};
    std::string name = code;
    for (char& c : name) {
        const bool isKept = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                            c == '.' || c == '-' || c == '_';
        if (!isKept)
            c = '_';
    }
    return name;
}

std::vector<ReferencePicture> referencePictures(const fs::path& workspace,
                                                const std::optional<OrderLine>& line,
                                                const std::vector<DispatchedUnit>& units) {
    std::vector<std::string> dispatched;
    std::vector<std::string> products;
    for (const DispatchedUnit& unit : units) {
        dispatched.insert(dispatched.end(), {unit.serial, unit.imei1});
        products.insert(products.end(), {unit.sku, unit.gtin});
    }
    if (line) {
        dispatched.push_back(line->order.str());
        products.insert(products.end(), {line->sku, line->gtin});
    }
    std::vector<ReferencePicture> pictures;
    const auto add = [&](ReferencePicture::Kind kind, const std::vector<std::string>& codes) {
        const fs::path folder = picturesFolder(workspace, kind);
        std::size_t count = 0;
        for (const std::string& code : codes)
            for (fs::path& file : picturesOf(folder, code)) {
                ReferencePicture picture{kind, std::move(file)};
                if (count == kMostReferencePictures ||
                    std::find(pictures.begin(), pictures.end(), picture) != pictures.end())
                    continue;
                pictures.push_back(std::move(picture));
                ++count;
            }
    };
    add(ReferencePicture::Kind::Dispatch, dispatched);
    add(ReferencePicture::Kind::Product, products);
    return pictures;
}

} // namespace returnbench
