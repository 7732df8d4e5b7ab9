#include "core/workspace/reference_pictures.h"

#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <fstream>

using namespace returnbench;
namespace fs = std::filesystem;

namespace {

struct Pictures {
    test::TempDirectory temp;

    void lay(const fs::path& file) const {
        fs::create_directories((temp / "pictures" / file).parent_path());
        std::ofstream(temp / "pictures" / file) << "x";
    }
    [[nodiscard]] std::vector<std::string> of(const std::optional<OrderLine>& line,
                                              const std::vector<DispatchedUnit>& units) const {
        std::vector<std::string> found;
        for (const ReferencePicture& picture : referencePictures(temp.path(), line, units))
            found.push_back(fs::relative(picture.file, temp / "pictures").string());
        return found;
    }
};

OrderLine lineOf(const std::string& sku) {
    OrderLine line;
    line.order = OrderId("403-1");
    line.sku = sku;
    return line;
}

} // namespace

TEST_CASE("pictures of the very unit come before those of its product, each once") {
    const Pictures pictures;
    pictures.lay("products/NP8.jpg");
    pictures.lay("products/NP8/back.PNG");
    pictures.lay("products/NP8/note.txt");
    pictures.lay("products/NP80.jpg");
    pictures.lay("dispatched/F17.jpg");
    pictures.lay("dispatched/403-1/2.webp");
    pictures.lay("dispatched/403-1/1.jpeg");
    DispatchedUnit unit;
    unit.serial = "F17";
    unit.sku = "NP8";
    CHECK(pictures.of(lineOf("NP8"), {unit}) ==
          std::vector<std::string>{"dispatched/F17.jpg", "dispatched/403-1/1.jpeg", "dispatched/403-1/2.webp",
                                   "products/NP8.jpg", "products/NP8/back.PNG"});
    CHECK(pictures.of(std::nullopt, {}).empty());
}

TEST_CASE("a code never leads out of the folder of pictures") {
    const Pictures pictures;
    pictures.lay("outside.jpg");
    pictures.lay("products/A_B.jpg");
    CHECK(pictures.of(lineOf("../outside"), {}).empty());
    CHECK(pictures.of(lineOf(".."), {}).empty());
    CHECK(pictures.of(lineOf("A/B"), {}) == std::vector<std::string>{"products/A_B.jpg"});
    CHECK(pictureNameOf("ä/1") == "___1");
    CHECK(pictureNameOf(std::string(300, 'x')).empty());
}

TEST_CASE("of very many pictures some are shown") {
    const Pictures pictures;
    for (int i = 0; i < 20; ++i)
        pictures.lay("products/NP8/" + std::to_string(10 + i) + ".jpg");
    const auto found = pictures.of(lineOf("NP8"), {});
    CHECK(found.size() == kMostReferencePictures);
    CHECK(found.front() == "products/NP8/10.jpg");
}
