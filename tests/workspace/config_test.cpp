#include "core/base/error.h"
#include "core/workspace/config.h"

#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

using namespace returnbench;

TEST_CASE("a configuration that was saved reads as it was") {
    const test::TempDirectory temp;
    WorkspaceConfig config;
    config.bench = "Bench \"3\" \\ Süd";
    config.source = "http://camera.local:8080/stream";
    config.scannerPrefix = "~";
    saveConfig(temp / "workspace.toml", config);
    const WorkspaceConfig read = loadConfig(temp / "workspace.toml");
    CHECK(read.bench == config.bench);
    CHECK(read.source == config.source);
    CHECK(read.scannerPrefix == "~");
    CHECK(read.scannerSuffix.empty());
}

TEST_CASE("a faulty configuration is refused with its line and reason") {
    const auto [text, words] = GENERATE(table<std::string, std::string>({
        {"version = [", "line 1"},
        {"version = 0", "`version` must be"},
        {"version = 1\ncolour = 2", "line 2: `colour` is not known"},
        {"[bench]\nname = 7", "line 2: `name` must be"},
        {"[bench]\nname = \"  \"", "blank"},
        {"bench = 3", "must be a section"},
        {"[camera]\nnumber = 3", "line 2: the key `number`"},
        {"[bench]\nname = \"a\\u0001\"", "printable"},
    }));
    const test::TempDirectory temp;
    const auto file = temp.write("workspace.toml", text);
    INFO(text);
    try {
        (void)loadConfig(file);
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK_THAT(error.what(), ContainsSubstring(words));
    }
}

TEST_CASE("a configuration of a newer version is not touched") {
    const test::TempDirectory temp;
    const auto file = temp.write("workspace.toml", "version = 2");
    try {
        (void)loadConfig(file);
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Unsupported);
    }
}
