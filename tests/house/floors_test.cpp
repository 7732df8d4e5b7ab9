// The floors of the house: what each room may include. A new room is added here and in README.

#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

using Rooms = std::set<std::string>;

/// Room → rooms it may include besides itself; a room stands for all that it may use itself.
const std::map<std::string, Rooms>& floors() {
    static const std::map<std::string, Rooms> table{
        {"base", {}},
        {"identifiers", {"base"}},
        {"journal", {"base"}},
        {"people", {"journal"}},
        {"capture", {"base"}},
        {"scanner", {"base"}},
        {"labels", {"capture", "identifiers"}},
        {"mirror", {"identifiers"}},
        {"matching", {"mirror", "identifiers"}},
        {"inspection", {"matching", "labels", "capture", "journal", "people"}},
        {"claims", {"inspection", "journal"}},
        {"evidence", {"claims", "inspection", "capture", "journal"}},
        {"reports", {"journal", "mirror", "claims"}},
        {"workspace", {"evidence", "reports"}},
    };
    return table;
}

Rooms reachable(const std::string& room) {
    Rooms all{room};
    for (const std::string& used : floors().at(room))
        all.merge(reachable(used));
    return all;
}

struct Include {
    std::string file; ///< relative to the tree
    std::string what;
};

std::vector<Include> includesBelow(const std::string& folder) {
    static const std::regex pattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    const fs::path root = RETURNBENCH_SOURCE;
    std::vector<Include> includes;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp")
            continue;
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) {
            std::smatch match;
            if (std::regex_search(line, match, pattern))
                includes.push_back({fs::relative(entry.path(), root).string(), match[1]});
        }
    }
    return includes;
}

/// `core/mirror/mirror.h` → `mirror`; empty when the path is not in core.
std::string roomOf(const std::string& path) {
    if (path.rfind("core/", 0) != 0)
        return {};
    return path.substr(5, path.find('/', 5) - 5);
}

bool startsWithAny(const std::string& text, const std::vector<std::string>& prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const auto& p) { return text.rfind(p, 0) == 0; });
}

} // namespace

TEST_CASE("no room of core includes a higher floor") {
    const auto includes = includesBelow("core");
    REQUIRE(includes.size() > 200);
    for (const Include& include : includes) {
        const std::string from = roomOf(include.file);
        INFO(include.file << " includes " << include.what);
        REQUIRE(floors().count(from) == 1);
        CHECK_FALSE(startsWithAny(include.what, {"ui/", "app/", "tests/"}));
        if (const std::string to = roomOf(include.what); !to.empty())
            CHECK(reachable(from).count(to) == 1);
    }
}

TEST_CASE("core knows no Qt") {
    static const std::regex qt(R"(^(Q[A-Z][A-Za-z]+|Qt[A-Z].*/.*)$)");
    for (const Include& include : includesBelow("core")) {
        INFO(include.file << " includes " << include.what);
        CHECK_FALSE(std::regex_match(include.what, qt));
    }
}

TEST_CASE("ui knows no OpenCV, ZXing or SQL") {
    for (const Include& include : includesBelow("ui")) {
        INFO(include.file << " includes " << include.what);
        CHECK_FALSE(
            startsWithAny(include.what, {"opencv2", "ZXing", "sqlite3", "SQLiteCpp", "app/", "tests/"}));
        CHECK(include.what.find("QSql") == std::string::npos);
    }
}

TEST_CASE("only labels includes ZXing") {
    for (const std::string folder : {"core", "app"})
        for (const Include& include : includesBelow(folder)) {
            INFO(include.file << " includes " << include.what);
            if (startsWithAny(include.what, {"ZXing"}))
                CHECK(include.file.rfind("core/labels/", 0) == 0);
        }
}

TEST_CASE("only one file of labels includes Tesseract") {
    for (const std::string folder : {"core", "app", "ui", "tests"})
        for (const Include& include : includesBelow(folder)) {
            INFO(include.file << " includes " << include.what);
            if (startsWithAny(include.what, {"tesseract/", "leptonica/", "allheaders.h"}))
                CHECK(include.file == "core/labels/tesseract_shim.cpp");
        }
}

TEST_CASE("only one file of mirror includes libpq") {
    for (const std::string folder : {"core", "app", "ui"})
        for (const Include& include : includesBelow(folder)) {
            INFO(include.file << " includes " << include.what);
            if (startsWithAny(include.what, {"libpq", "postgresql/"}))
                CHECK(include.file == "core/mirror/postgres.cpp");
        }
}

TEST_CASE("every room of core is on a floor") {
    const fs::path core = fs::path(RETURNBENCH_SOURCE) / "core";
    for (const auto& entry : fs::directory_iterator(core))
        if (entry.is_directory()) {
            INFO(entry.path());
            CHECK(floors().count(entry.path().filename().string()) == 1);
        }
}
