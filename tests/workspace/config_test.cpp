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
    config.labelSource = "camera:usb-EXO";
    config.language = "es_MX";
    config.scannerPrefix = "~";
    config.scanners = {"usb-Maker_Scanner-event-kbd", "usb-\"2\"-event-kbd"};
    SourceConfig shop;
    shop.name = "erp";
    shop.connection = "postgresql://bench@db.local/shop?sslmode=verify-full";
    shop.passwordFile = "keys/erp.password";
    shop.everySeconds = 300;
    shop.timeZone = "Europe/Berlin";
    shop.tables = {{"orders", ImportKind::Orders, "shop-orders", "SELECT *\nFROM \"sales\" -- \\ 'x'", "",
                    "written", "id", 120},
                   {"returns", ImportKind::Returns, "returns", "", "bench.returns", "changed", "nr", {}}};
    SourceConfig store;
    store.name = "wms";
    store.connection = "service=wms";
    store.tables = {
        {"dispatches", ImportKind::DispatchSerials, "dispatch-serials", "", "units", "changed", "nr", {}}};
    config.labelPrinter = {"[fe80::1]:9100", "Zebra \"1\"", true};
    CameraSettings top;
    top.width = 1920;
    top.height = 1080;
    top.focus = 40;
    top.left = 100;
    top.right = 900;
    top.turn = 270;
    top.mirrored = true;
    config.cameras = {{"usb-046d_HD_Pro_\"C920\"-video-index0", top}, {"camera:1", {}}};
    config.keys = {{"RBPAUSE", "F6"}, {"RBITEMS", "Ctrl+Shift+F3"}};
    config.soundVolume = 0;
    config.recordClips = false;
    config.clips = {7, 700, 50 * ClipRule::kGigabyte};
    config.sources = {shop, store};
    saveConfig(temp / "workspace.toml", config);
    const WorkspaceConfig read = loadConfig(temp / "workspace.toml");
    CHECK(read.bench == config.bench);
    CHECK(read.source == config.source);
    CHECK(read.scannerPrefix == "~");
    CHECK(read.scannerSuffix.empty());
    CHECK(read.labelPrinter == config.labelPrinter);
    CHECK(read.cameras == config.cameras);
    CHECK(read.keys == config.keys);
    CHECK(read.soundVolume == 0);
    CHECK_FALSE(read.recordClips);
    CHECK(read.clips == config.clips);
    CHECK(read.sources == config.sources);
}

TEST_CASE("a faulty configuration is refused with its line and reason") {
    const auto [text, words] = GENERATE(table<std::string, std::string>({
        {"version = [", "line 1"},
        {"version = 0", "`version` must be"},
        {"version = 3e76", "`version` must be"},
        {"[camera]\nsettings = 1", "line 2"},
        {"[camera.settings.\"usb\"]\nturn = 45", "`turn` must be"},
        {"[camera.settings.\"usb\"]\nleft = 950\nright = 1000", "region of interest"},
        {"[camera.settings.\"usb\"]\nfocus = 256", "`focus` must be"},
        {"[clips]\nrecord = 1", "`record` must be true or false"},
        {"[clips]\nkeep_days = 0", "`keep_days` must be"},
        {"[sounds]\nvolume = 101", "`volume` must be"},
        {"[keys]\nRBPAUSE = 6", "line 2"},
        {"keys = 1", "`keys` must be a section"},
        {"version = 1\ncolour = 2", "line 2: `colour` is not known"},
        {"[bench]\nname = 7", "line 2: `name` must be"},
        {"[bench]\nname = \"  \"", "blank"},
        {"bench = 3", "must be a section"},
        {"[camera]\nnumber = 3", "line 2: the key `number`"},
        {"[bench]\nname = \"a\\u0001\"", "printable"},
        {"source = 3", "line 1: `source` must be sections"},
        {"[source]\nerp = 3", "line 2: `source.erp` must be a section"},
        {"[source.\"E R P\"]", "line 1: `E R P` is no name"},
        {"[source.erp]\nevery = 60", "line 1: [source.erp] has no `connection`"},
        {"[source.erp]\nconnection = \"=\"", "line 2: `connection` is no connection text"},
        {"[source.erp]\nconnection = \"\"\nevery = 4", "line 3: `every` must be a whole number from 5"},
        {"[source.erp]\nconnection = \"\"", "line 1: [source.erp] names nothing to read"},
        {"[source.erp]\nconnection = \"\"\nsince = 4", "line 3: the key `since` in [source.erp]"},
        {"[source.erp]\nconnection = \"\"\n[source.erp.orders]\nviews = \"v\"",
         "line 4: the key `views` in [source.erp.orders]"},
        {"[source.erp]\nconnection = \"\"\n[source.erp.orders]\nkey = \"id\"",
         "needs either a `query` or a `view`"},
        {"[source.erp]\nconnection = \"\"\n[source.erp.orders]\nview = \"v\"\nquery = \"q\"",
         "line 4: [source.erp.orders] needs either"},
        {"[source.erp]\nconnection = \"\"\n[source.erp.orders]\nview = \"v\"\nkey = \"id\"",
         "line 3: [source.erp.orders] has no `watermark`"},
        {"[source.erp]\nconnection = \"\"\n[source.erp.orders]\nview = \"v\"\nkey = \"id\"\nwatermark = "
         "\"w\"\n"
         "overlap = -1",
         "line 7: `overlap` must be"},
        {"[source.erp]\nconnection = \"\"\n[source.erp.reimbursements]\nview = \"v\"", "has no `format`"},
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

TEST_CASE("a password in a connection is refused and never repeated") {
    const std::string connection =
        GENERATE("host=db password=hush", "postgresql://bench:hush@db/shop",
                 "postgresql://bench:hush@[db/shop", "sslpassword = 'hush'", "host=db password='hush");
    const test::TempDirectory temp;
    const auto file = temp.write("workspace.toml", "[source.erp]\nconnection = \"" + connection + "\"");
    INFO(connection);
    try {
        (void)loadConfig(file);
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK_THAT(error.what(), ContainsSubstring("line 2: `connection`"));
        CHECK_THAT(error.what() + error.whatToDo(), !ContainsSubstring("hush"));
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
