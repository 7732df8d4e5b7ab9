// Two types of one name in one namespace are one type to the linker: it keeps one of their destructors for
// both.

#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace {

/// Types and namespaces that begin a line of a header.
const std::regex kHead(
    R"rx((?:^|\n)(?:namespace ([\w:]+) \{|(?:class|struct|enum class) (\w+)(?: final)?(?: : [^{;]*)?\s*\{))rx");

} // namespace

TEST_CASE("no two headers give one name to two types") {
    std::map<std::string, std::vector<std::string>> headers; // by namespace and name
    for (const char* floor : {"core", "ui", "app"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(
                 std::filesystem::path(RETURNBENCH_SOURCE) / floor)) {
            if (entry.path().extension() != ".h")
                continue;
            std::ifstream in(entry.path());
            const std::string text{std::istreambuf_iterator<char>(in), {}};
            std::string space;
            for (std::sregex_iterator it(text.begin(), text.end(), kHead); it != std::sregex_iterator(); ++it)
                if ((*it)[1].matched)
                    space = (*it)[1].str();
                else
                    headers[space + "::" + (*it)[2].str()].push_back(entry.path().filename().string());
        }
    CHECK(headers.size() > 200);
    std::vector<std::string> twice;
    for (const auto& [name, in] : headers)
        if (in.size() > 1)
            twice.push_back(name + " in " + in[0] + " and " + in[1]);
    CAPTURE(twice);
    CHECK(twice.empty());
}
