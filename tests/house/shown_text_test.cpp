// What is shown may come from a barcode or a stranger's file: nothing in the window takes it for markup.

#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

TEST_CASE("no text of the window can be taken for markup") {
    // Tooltips are guessed to be HTML when they look like it: plainToolTip() lets none be guessed of.
    static const std::regex taken(
        R"rx(setToolTip\((?!\s*plainToolTip)|showText\([^;]*\);|setHtml|insertHtml|setMarkdown|Qt::RichText|Qt::AutoText|MarkdownText)rx");
    std::vector<std::string> places;
    std::size_t tooltips = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::filesystem::path(RETURNBENCH_SOURCE) / "ui")) {
        if (entry.path().extension() != ".cpp" || entry.path().filename() == "labels.cpp")
            continue;
        std::ifstream in(entry.path());
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        for (std::sregex_iterator it(text.begin(), text.end(), taken); it != std::sregex_iterator(); ++it)
            if (it->str().find("plainToolTip") == std::string::npos)
                places.push_back(entry.path().filename().string() + ": " + it->str());
        tooltips += text.find("plainToolTip(") != std::string::npos ? 1 : 0;
    }
    CHECK(tooltips > 10); // the files are there, and are looked at
    CAPTURE(places);
    CHECK(places.empty());
}
