// CTest cuts a list of tests at semicolons, and a lone bracket joins its entries: such a test would not be
// run.

#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

TEST_CASE("no test has a name that CTest cannot run") {
    static const std::regex named(R"rx(TEST_CASE\(\s*"([^"]*)")rx");
    std::vector<std::string> unfit;
    std::size_t names = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::filesystem::path(RETURNBENCH_SOURCE) / "tests")) {
        if (entry.path().extension() != ".cpp")
            continue;
        std::ifstream in(entry.path());
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        for (std::sregex_iterator it(text.begin(), text.end(), named); it != std::sregex_iterator(); ++it) {
            ++names;
            if ((*it)[1].str().find_first_of(";[]\\") != std::string::npos)
                unfit.push_back((*it)[1].str());
        }
    }
    CHECK(names > 100);
    CAPTURE(unfit);
    CHECK(unfit.empty());
}
