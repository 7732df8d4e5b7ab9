#include "core/base/error.h"
#include "core/inspection/clip_event.h"
#include "core/workspace/database_damage.h"
#include "core/workspace/workspace.h"

#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/fixed.h"
#include "tests/support/stopped_clip.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <fstream>
#include <opencv2/core/mat.hpp>
#include <string>
#include <sys/stat.h>
#include <vector>

using namespace returnbench;
using returnbench::test::codeOf;

namespace {

struct Setting {
    test::TempDirectory temp;
    test::FixedClock clock;
    test::CountingRandom random;
    std::filesystem::path directory = temp / "bench";

    Workspace create() { return Workspace::create(directory, "Bench 3", clock, random); }
    Workspace open(OpenMode mode) { return Workspace::open(directory, mode, clock, random); }
};

} // namespace

TEST_CASE("a new workspace is private, sound and opens again") {
    Setting setting;
    std::string key;
    {
        Workspace workspace = setting.create();
        key = workspace.publicKey().toString();
        CHECK(workspace.check().sound());
        CHECK(workspace.signingKey().publicKey().toString() == key);
    }
    struct stat info = {};
    REQUIRE(::stat(setting.directory.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0700);
    for (const char* secret : {"keys/bench.key", "keys/buyer-hash.key"}) {
        REQUIRE(::stat((setting.directory / secret).c_str(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
    Workspace again = setting.open(OpenMode::ReadOnly);
    CHECK(again.config().bench == "Bench 3");
    CHECK(again.publicKey().toString() == key);
}

TEST_CASE("a workspace is made in an empty folder only") {
    Setting setting;
    setting.create();
    CHECK(codeOf([&] { setting.create(); }) == ErrorCode::InvalidInput);
    setting.temp.write("full/file", "x");
    setting.directory = setting.temp / "full";
    CHECK(codeOf([&] { setting.create(); }) == ErrorCode::InvalidInput);
    CHECK(codeOf([&] { setting.open(OpenMode::ReadOnly); }) == ErrorCode::NotFound);
}

TEST_CASE("a name that no bench may have is refused before anything is made") {
    Setting setting;
    for (const std::string& name :
         {std::string(), std::string(" "), std::string(65, 'x'), std::string("a\nb"), std::string("\xff")}) {
        CAPTURE(name);
        CHECK(codeOf([&] {
                  (void)Workspace::create(setting.directory, name, setting.clock, setting.random);
              }) == ErrorCode::InvalidInput);
        CHECK_FALSE(std::filesystem::exists(setting.directory));
    }
    CHECK(Workspace::create(setting.directory, std::string(64, 'x'), setting.clock, setting.random)
              .check()
              .sound());
}

TEST_CASE("what a writing that was cut off left goes at the next start, and nothing else") {
    Setting setting;
    setting.create();
    const std::vector<std::string> leftovers{
        "bench/packs/RB-1.zip.part-a1B2c3", "bench/keys/bench.key.part-zZ9zZ9",
        "bench/policies/of-us/x.toml.part-000000", "bench/inbox/done/o.csv.part-abcdef"};
    const std::vector<std::string> others{"bench/packs/RB-1.zip", "bench/policies/x.toml.before",
                                          "bench/packs/notes.part-1234567", "bench/packs/.part-123456",
                                          "bench/mine/x.part-123456"};
    for (const auto* names : {&leftovers, &others})
        for (const std::string& name : *names)
            setting.temp.write(name, "x");
    const auto left = [&](const std::vector<std::string>& names) {
        return std::count_if(names.begin(), names.end(), [&](const std::string& name) {
            return std::filesystem::exists(setting.temp / name);
        });
    };
    (void)setting.open(OpenMode::ReadOnly);
    CHECK(left(leftovers) == 4);
    (void)setting.open(OpenMode::ReadWrite);
    CHECK(left(leftovers) == 0);
    CHECK(left(others) == 5);
}

TEST_CASE("a workspace whose making was cut off is made anew, but nothing of anybody is touched") {
    Setting setting;
    setting.create();
    for (const char* made : {"workspace.toml", "workspace.lock", "journal.db", "mirror.db"})
        std::filesystem::remove(setting.directory / made);
    std::filesystem::remove(setting.directory / "keys/bench.pub");
    CHECK(setting.create().check().sound());

    // Cut off after the databases, or within them.
    for (const char* made : {"workspace.toml", "workspace.lock"})
        std::filesystem::remove(setting.directory / made);
    setting.temp.write("bench/mirror.db", "");
    CHECK(setting.create().check().sound());

    (void)setting.open(OpenMode::ReadWrite).person("Asha");
    for (const char* made : {"workspace.toml", "workspace.lock"})
        std::filesystem::remove(setting.directory / made);
    CHECK(codeOf([&] { setting.create(); }) == ErrorCode::InvalidInput); // a journal is there
    setting.temp.write("mine/keys/house.key", "x");
    setting.directory = setting.temp / "mine";
    CHECK(codeOf([&] { setting.create(); }) == ErrorCode::InvalidInput);
    setting.temp.write("album/photos/holiday.jpg", "x");
    setting.directory = setting.temp / "album";
    CHECK(codeOf([&] { setting.create(); }) == ErrorCode::InvalidInput);
}

TEST_CASE("a database that is gone or empty is told with what to do, and no new one takes its place") {
    const std::string name = GENERATE("journal.db", "mirror.db");
    const bool isEmpty = GENERATE(false, true);
    const OpenMode mode = GENERATE(OpenMode::ReadOnly, OpenMode::ReadWrite);
    CAPTURE(name, isEmpty);
    Setting setting;
    setting.create();
    const std::filesystem::path file = setting.directory / name;
    std::filesystem::remove(file);
    if (isEmpty)
        setting.temp.write("bench/" + name, "");
    const Error error = test::errorOf([&] { setting.open(mode); });
    CHECK(error.code() == ErrorCode::Storage);
    CHECK_THAT(error.what(), ContainsSubstring(name));
    CHECK_THAT(error.what(), ContainsSubstring(isEmpty ? "empty" : "missing"));
    CHECK_THAT(error.whatToDo(), ContainsSubstring(name == "mirror.db" ? "import --anew" : "salvage"));
    CHECK(std::filesystem::exists(file) == isEmpty);
    CHECK((!isEmpty || std::filesystem::is_empty(file)));
    const auto damaged = damagedDatabases(setting.directory);
    REQUIRE(damaged.size() == 1);
    CHECK(damaged.front().name + ".db" == name);
}

TEST_CASE("one program writes at a time, and others may read meanwhile") {
    Setting setting;
    Workspace writer = setting.create();
    CHECK(codeOf([&] { setting.open(OpenMode::ReadWrite); }) == ErrorCode::Busy);
    Workspace reader = setting.open(OpenMode::ReadOnly);
    (void)writer.person("asha");
    CHECK(persons(reader.journal()).size() == 1);
}

TEST_CASE("the first person who names themselves is added, later ones must be known") {
    Setting setting;
    Workspace workspace = setting.create();
    CHECK(workspace.person(" Asha ").id == PersonId("asha"));
    CHECK(workspace.person("asha").role == Role::Clerk);
    try {
        (void)workspace.person("bob");
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NotFound);
        CHECK_THAT(error.what(), ContainsSubstring("bob"));
        CHECK_THAT(error.whatToDo(), ContainsSubstring("asha"));
    }
    CHECK(persons(workspace.journal()).size() == 1);
}

TEST_CASE(
    "a shop's own import format is used as soon as it lies in its folder, and a faulty one stops imports "
    "only") {
    Setting setting;
    Workspace workspace = setting.create();
    const auto file = setting.temp.write("o.csv", "Number;Article;Client\n7;HAT-1;zoe@example.com\n");
    CHECK(codeOf([&] { (void)workspace.import(file, {}, "tester"); }) == ErrorCode::InvalidInput);
    setting.temp.write("bench/import-profiles/shop.toml",
                       "name = \"shop\"\ntitle = \"A shop\"\nkind = \"orders\"\nchannel = \"shop\"\n"
                       "date_order = \"ymd\"\nrequired = [\"order_id\", \"sku\"]\n[columns]\n"
                       "order_id = \"Number\"\nsku = \"Article\"\nbuyer_id = \"Client\"\n");
    const ImportResult result = workspace.import(file, {}, "tester");
    CHECK(result.format == "shop");
    CHECK(result.added == 1);
    setting.temp.write("bench/import-profiles/other.toml", "name = \"other\"\n");
    CHECK(codeOf([&] { (void)workspace.import(file, {}, "tester"); }) == ErrorCode::InvalidInput);
    CHECK(setting.open(OpenMode::ReadOnly).mirror().counts().orderLines == 1);
}

TEST_CASE("an import is an event that says what was dropped") {
    Setting setting;
    Workspace workspace = setting.create();
    const auto file =
        setting.temp.write("blocked.csv", "serial,reason,since,source\nAB-123,stolen,2026-01-01,police\n");
    const ImportResult result = workspace.import(file, {}, "tester");
    CHECK(result.added == 1);
    Event last;
    workspace.journal().forEach(1, [&](const Event& event) {
        last = event;
        return true;
    });
    CHECK(last.kind() == "import.completed");
    CHECK(last.by() == "tester");
    CHECK(last.data().at("added") == 1);
    CHECK(last.data().at("file") == "blocked.csv");
}

TEST_CASE("a clip that was cut off is recorded at the next start, and check names one that is missing") {
    Setting setting;
    std::string finished;
    InspectionId inspection;
    {
        Workspace workspace = setting.create();
        const PersonId asha = workspace.person("asha").id;
        auto session = InspectionSession::open(workspace.sessionContext({}), "PARCEL-1", asha,
                                               InspectionSession::UnknownParcel::Open);
        inspection = session.state().id;
        ClipOptions options;
        options.minFreeBytes = 0;
        ClipRecorder recorder(workspace.clips(), options);
        recorder.start(inspection);
        const cv::Mat picture(200, 300, CV_8UC3, cv::Scalar(90, 120, 160));
        for (std::uint64_t i = 1; i <= 3; ++i)
            recorder.offer(std::make_shared<Frame>(Frame{picture, i, setting.clock.now(), "", false}));
        const ClipOutcome outcome = test::stopped(recorder);
        REQUIRE(outcome.clip);
        finished = outcome.clip->sha256;
        recordClip(workspace.journal(), workspace.clips(), *outcome.clip, "asha");
        CHECK(replay(workspace.journal().eventsOf(inspection)).stage == Stage::Opened);
        const ClipStore& clips = workspace.clips();
        std::filesystem::copy_file(clips.pathOf(finished),
                                   clips.recordingPath(inspection, setting.clock.now()));
        std::ofstream(clips.recordingPath(inspection, setting.clock.now()), std::ios::app) << "x";
    }
    Workspace workspace = setting.open(OpenMode::ReadWrite);
    const auto events = workspace.journal().eventsOf(inspection);
    CHECK(events.back().kind() == "clip.recorded");
    CHECK(events.back().data().at("interrupted") == true);
    CHECK_FALSE(events.back().data().contains("frames_dropped"));
    CHECK(events.back().data().at("frames") == 3);
    CHECK(workspace.check().clipCount == 2);
    CHECK(workspace.check().sound());
    std::filesystem::remove(workspace.clips().pathOf(finished));
    const CheckReport report = workspace.check();
    REQUIRE(report.clips.size() == 1);
    CHECK_THAT(report.clips.front(), ContainsSubstring(finished));
}

TEST_CASE("check names a photo that is missing") {
    Setting setting;
    Workspace workspace = setting.create();
    const cv::Mat picture(200, 300, CV_8UC3, cv::Scalar(90, 120, 160));
    const PersonId asha = workspace.person("asha").id;
    auto session = InspectionSession::open(workspace.sessionContext({}), "PARCEL-1", asha,
                                           InspectionSession::UnknownParcel::Open);
    const std::string shot = session.shots().front().id;
    CHECK(session
              .takePhoto(shot, Frame{picture, 1, setting.clock.now(), "", true},
                         InspectionSession::Acceptance::Forced)
              .accepted);
    CHECK(workspace.check().sound());
    const PhotoRef photo = session.state().photos.front().photo;
    std::filesystem::remove(workspace.photos().pathOf(photo.sha256));
    const CheckReport report = workspace.check();
    REQUIRE(report.photos.size() == 1);
    CHECK_THAT(report.photos.front(), ContainsSubstring(photo.sha256));
}

TEST_CASE("a clip that cannot be kept at the start waits for the next one and does not hold up the bench") {
    Setting setting;
    std::filesystem::path recording;
    std::filesystem::path folder;
    {
        Workspace workspace = setting.create();
        const PersonId asha = workspace.person("asha").id;
        const auto session = InspectionSession::open(workspace.sessionContext({}), "PARCEL-1", asha,
                                                     InspectionSession::UnknownParcel::Open);
        ClipOptions options;
        options.minFreeBytes = 0;
        ClipRecorder recorder(workspace.clips(), options);
        recorder.start(session.state().id);
        const cv::Mat picture(200, 300, CV_8UC3, cv::Scalar(90, 120, 160));
        recorder.offer(std::make_shared<Frame>(Frame{picture, 1, setting.clock.now(), "", false}));
        const ClipOutcome outcome = test::stopped(recorder); // its event is never written
        REQUIRE(outcome.clip);
        recording = workspace.clips().recordingPath(outcome.clip->inspection, outcome.clip->startedAt);
        folder = workspace.clips().pathOf(outcome.clip->sha256).parent_path();
    }
    std::filesystem::remove_all(folder);
    std::ofstream(folder) << "in the way";
    CHECK(setting.open(OpenMode::ReadWrite).check().clipCount == 0);
    CHECK(std::filesystem::exists(recording));
    std::filesystem::remove(folder);
    CHECK(setting.open(OpenMode::ReadWrite).check().clipCount == 1);
    CHECK_FALSE(std::filesystem::exists(recording));
}
