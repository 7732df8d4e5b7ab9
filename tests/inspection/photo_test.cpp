#include "core/inspection/driver.h"

#include "core/base/error.h"
#include "core/inspection/inspection_json.h"
#include "tests/inspection/bench.h"
#include "tests/support/catch.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace returnbench;
using namespace returnbench::test;

using Acceptance = InspectionSession::Acceptance;

TEST_CASE("a photo is stored before its event and carries its figures") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    REQUIRE(session.takePhoto("label", picture(1), Acceptance::OnlyGood).accepted);
    REQUIRE(session.state().photos.size() == 1);
    const TakenPhoto& taken = session.state().photos.front();
    CHECK(bench.photos.read(taken.photo.sha256).size() == static_cast<std::size_t>(taken.photo.bytes));
    CHECK(taken.photo.width == 320);
    CHECK(taken.quality.sharp());
    CHECK(recordedPhotos(*bench.journal) == std::vector<std::string>{taken.photo.sha256});
}

TEST_CASE("a bad photo is refused, leaves nothing behind, and is taken when a person insists") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    const auto seq = session.state().lastSeq;
    const PhotoResult refused = session.takePhoto("label", blurredPicture(1), Acceptance::OnlyGood);
    CHECK_FALSE(refused.accepted);
    CHECK(refused.problems == std::vector<std::string>{"blurred"});
    CHECK(session.state().lastSeq == seq);
    CHECK(bench.photos.all().empty());

    const PhotoResult forced = session.takePhoto("label", blurredPicture(1), Acceptance::Forced);
    CHECK(forced.accepted);
    CHECK(forced.problems == refused.problems);
    CHECK(bench.journal->eventsOf(session.state().id).back().data().at("forced") == true);
}

TEST_CASE("a label photo is recorded, then read again from what was saved") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    SessionContext context = bench.context();
    cv::Mat read;
    std::vector<std::string> kinds;
    context.readLabels = [&](const cv::Mat& pixels) {
        read = pixels.clone();
        kinds = kindsOf(*bench.journal, session.state().id);
        return std::vector<DecodedCode>{code("SN-A0001")};
    };
    InspectionSession other = InspectionSession::resume(context, session.state().id, kAsha);
    CHECK(other.takePhoto("serial", picture(1), Acceptance::OnlyGood).accepted);

    CHECK(kinds.back() == "photo.taken"); // safe before the reading begins
    const TakenPhoto& taken = other.state().photos.back();
    const cv::Mat saved = decodeImage(bench.photos.read(taken.photo.sha256), "saved");
    CHECK(cv::norm(read, saved, cv::NORM_INF) == 0);
    CHECK(taken.readAgain);
    CHECK(taken.codes == std::vector<std::string>{"SN-A0001"});
    const Event last = bench.journal->eventsOf(session.state().id).back();
    CHECK(last.kind() == "label.read");
    CHECK(last.data() == nlohmann::json{{"photo", taken.photo.sha256},
                                        {"shot", "serial"},
                                        {"source", "photo"},
                                        {"codes", {"SN-A0001"}}});
    CHECK(other.state().labels.size() == 1); // says something of the photo, nothing new of the item
    CHECK_FALSE(isMissing(other, Missing::Kind::Shot, "serial"));
    const auto shown = toJson(other.state()).at("photos").at(0);
    CHECK(shown.at("codes") == nlohmann::json{"SN-A0001"});
    CHECK(shown.at("read_again") == true);
}

TEST_CASE("a label photo that reads nothing is on record and still missing") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    const PhotoResult illegible = session.takePhoto("serial", picture(1), Acceptance::OnlyGood);
    CHECK_FALSE(illegible.accepted);
    CHECK(illegible.recorded);
    CHECK(illegible.problems == std::vector<std::string>{"not_legible"});
    CHECK(bench.photos.all().size() == 1);
    CHECK(session.state().photos.back().readAgain);
    CHECK(session.state().photos.back().codes.empty());
    CHECK(bench.journal->eventsOf(session.state().id).back().data().at("codes").empty());
    CHECK(isMissing(session, Missing::Kind::Shot, "serial"));

    SECTION("until one is taken that reads") {
        bench.legible = {code("SN-A0001")};
        CHECK(session.takePhoto("serial", picture(2), Acceptance::OnlyGood).accepted);
        CHECK_FALSE(isMissing(session, Missing::Kind::Shot, "serial"));
        CHECK(session.state().photos.size() == 1);
    }
    SECTION("or a person insists") {
        const PhotoResult forced = session.takePhoto("serial", picture(2), Acceptance::Forced);
        CHECK(forced.accepted);
        CHECK(forced.problems == illegible.problems);
        CHECK_FALSE(isMissing(session, Missing::Kind::Shot, "serial"));
        CHECK(toJson(session.state()).at("photos").at(0).at("forced") == true);
    }
    SECTION("and without a reader nothing is known to be legible") {
        SessionContext blind = bench.context();
        blind.readLabels = nullptr;
        InspectionSession other = InspectionSession::resume(blind, session.state().id, kAsha);
        CHECK_FALSE(other.takePhoto("serial", picture(2), Acceptance::OnlyGood).accepted);
        CHECK_FALSE(other.state().photos.back().readAgain);
    }
}

TEST_CASE("the parcel's own label does not make the photo of a serial legible") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    bench.legible = {code("AWB1"), code("403-1"), code("MECARD:N:Susan Wanda;;", CodeFormat::QrCode)};
    const PhotoResult parcel = session.takePhoto("serial", picture(1), Acceptance::OnlyGood);
    CHECK_FALSE(parcel.accepted);
    CHECK(parcel.problems == std::vector<std::string>{"not_legible"});
    CHECK(session.state().photos.back().codes.size() == 3); // on record all the same
    CHECK(isMissing(session, Missing::Kind::Shot, "serial"));

    SECTION("until the item's is beside it") {
        bench.legible.push_back(code("SN-A0001"));
        CHECK(session.takePhoto("serial", picture(2), Acceptance::OnlyGood).accepted);
        CHECK_FALSE(isMissing(session, Missing::Kind::Shot, "serial"));
    }
    SECTION("and one of the product is one of the item") {
        bench.legible.push_back(code("4006381333931"));
        CHECK(session.takePhoto("serial", picture(2), Acceptance::OnlyGood).accepted);
    }
    SECTION("or a person insists") {
        CHECK(session.takePhoto("serial", picture(2), Acceptance::Forced).accepted);
        CHECK_FALSE(isMissing(session, Missing::Kind::Shot, "serial"));
    }
}

TEST_CASE("no serial is photographed while only the parcel's label is in view") {
    Bench bench;
    bench.legible = {code("SN-A0001")};
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    for (const char* shot : {"label", "contents"})
        session.takePhoto(shot, picture(9), Acceptance::OnlyGood);
    InspectionDriver one(session);
    one.onFrame(picture(1), {code("AWB1")});
    const FrameOutcome outcome = one.onFrame(picture(1), {code("AWB1")});
    CHECK_FALSE(outcome.shotTaken);
    CHECK(outcome.problems == std::vector<std::string>{"not_legible"});
    InspectionDriver labels(session);
    labels.take(InspectionDriver::Shots::Legible);
    labels.onFrame(picture(1), {code("AWB1")});
    CHECK(labels.onFrame(picture(1), {code("AWB1")}).problems.empty()); // what it looks for is not there
    CHECK(labels.onFrame(picture(1), {code("AWB1"), code("SN-A0001")}).shotTaken == "serial");
}

TEST_CASE("a photo whose reading a power cut came before is read when the inspection goes on") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    SessionContext failing = bench.context();
    failing.readLabels = [](const cv::Mat&) -> std::vector<DecodedCode> {
        throw Error(ErrorCode::Device, "The decoder cannot be started.", "Install it.");
    };
    InspectionSession cut = InspectionSession::resume(failing, session.state().id, kAsha);
    CHECK_THROWS_AS(cut.takePhoto("serial", picture(1), Acceptance::OnlyGood), Error);
    CHECK(cut.state().photos.size() == 1);
    CHECK(isMissing(cut, Missing::Kind::Shot, "serial"));
    const InspectionSession again = InspectionSession::resume(failing, session.state().id, kAsha);
    CHECK(isMissing(again, Missing::Kind::Shot, "serial"));

    bench.legible = {code("SN-A0001")};
    const InspectionSession resumed = InspectionSession::resume(bench.context(), session.state().id, kAsha);
    CHECK_FALSE(isMissing(resumed, Missing::Kind::Shot, "serial"));
    const auto seq = bench.journal->head().seq;
    (void)InspectionSession::resume(bench.context(), session.state().id, kAsha);
    CHECK(bench.journal->head().seq == seq); // once is enough
}

TEST_CASE("a shot that shows a code is advised on when nothing can be read") {
    Bench bench;
    for (Protocol& protocol : bench.protocols)
        for (Shot& shot : protocol.shots)
            shot.showsCode = shot.id == "label";
    InspectionSession session = bench.open("AWB1");
    const PhotoResult unread = session.takePhoto("label", picture(1), Acceptance::OnlyGood);
    CHECK(unread.accepted);
    CHECK(unread.problems.empty());
    CHECK(unread.advice == std::vector<std::string>{"not_legible"});
    CHECK_FALSE(isMissing(session, Missing::Kind::Shot, "label"));
    bench.legible = {code("AWB1")};
    CHECK(session.takePhoto("label", picture(2), Acceptance::OnlyGood).advice.empty());
    CHECK(session.state().photos.front().codes == std::vector<std::string>{"AWB1"});
    session.takePhoto("contents", picture(3), Acceptance::OnlyGood);
    CHECK_FALSE(session.state().photos.back().readAgain);
}

TEST_CASE("glare is advised on unless the code reads all the same") {
    Bench bench;
    for (Protocol& protocol : bench.protocols)
        for (Shot& shot : protocol.shots)
            shot.showsCode = shot.id == "label";
    bench.legible = {code("AWB1")};
    InspectionSession session = bench.open("AWB1");
    Frame frame = picture(1);
    cv::Mat light = cv::Mat::zeros(frame.pixels.size(), CV_16SC3);
    cv::ellipse(light, {160, 120}, {60, 40}, 0, 0, 360, cv::Scalar::all(420), cv::FILLED);
    cv::GaussianBlur(light, light, {}, 8);
    cv::add(frame.pixels, light, frame.pixels, cv::noArray(), CV_8UC3);
    const std::vector<std::string> glare{"glare"};
    CHECK(session.takePhoto("contents", frame, Acceptance::OnlyGood).advice == glare);
    CHECK(session.takePhoto("label", frame, Acceptance::OnlyGood).advice.empty());
    for (const Event& event : bench.journal->eventsOf(session.state().id))
        if (event.kind() == "photo.taken")
            CHECK(event.data().at("advice") == glare);
}

TEST_CASE("photos of a journal from before the saved picture was read apart replay") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    const nlohmann::json quality{
        {"sharpness", 312}, {"brightness", 120}, {"dark_permille", 1}, {"burnt_permille", 2}};
    bench.journal->append(NewEvent{"photo.taken",
                                   "asha",
                                   session.state().id,
                                   {{"shot", "serial"},
                                    {"title", "Serial"},
                                    {"sha256", std::string(64, 'a')},
                                    {"bytes", 9},
                                    {"width", 4},
                                    {"height", 3},
                                    {"forced", false},
                                    {"problems", nlohmann::json::array()},
                                    {"codes", {"SN-A0001"}},
                                    {"quality", quality}}});
    const InspectionSession resumed = InspectionSession::resume(bench.context(), session.state().id, kAsha);
    CHECK_FALSE(isMissing(resumed, Missing::Kind::Shot, "serial"));
    const auto shown = toJson(resumed.state()).at("photos").at(0);
    CHECK(shown.at("quality") == quality);
    CHECK(shown.at("codes") == nlohmann::json{"SN-A0001"});
}

TEST_CASE("a photo's event says what was measured and advised") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.takePhoto("label", picture(1), Acceptance::OnlyGood);
    const Event taken = bench.journal->eventsOf(session.state().id).back();
    CHECK(taken.data().at("advice").is_array());
    CHECK(taken.data().at("forced") == false);
    for (const char* figure : {"sharpness", "brightness", "dark_permille", "burnt_permille", "softest",
                               "glare_permille", "item_permille", "border_permille"})
        CHECK(taken.data().at("quality").at(figure).is_number_integer());
    CHECK(replay(bench.journal->eventsOf(session.state().id)).photos.front().quality.softest ==
          session.state().photos.front().quality.softest);
}

TEST_CASE("of one view that reads nothing one photo is recorded, however long it is shown") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    InspectionDriver driver(session);
    session.see({code("SN-A0001")});
    for (const char* shot : {"label", "contents"})
        session.takePhoto(shot, picture(7), Acceptance::OnlyGood);
    driver.onFrame(picture(3), {code("SN-A0001")});
    const FrameOutcome first = driver.onFrame(picture(3), {code("SN-A0001")});
    CHECK_FALSE(first.shotTaken);
    CHECK(first.problems == std::vector<std::string>{"not_legible"});
    const auto seq = bench.journal->head().seq;
    driver.onFrame(picture(3), {code("SN-A0001")});
    CHECK(bench.journal->head().seq == seq);
}

TEST_CASE("a retaken photo replaces the one before it, which stays on record") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.takePhoto("label", picture(1), Acceptance::OnlyGood);
    const std::string first = session.state().photos.front().photo.sha256;
    session.takePhoto("label", picture(2), Acceptance::OnlyGood);
    REQUIRE(session.state().photos.size() == 1);
    CHECK(session.state().photos.front().photo.sha256 != first);
    CHECK(session.state().retakes == 1);
    const Event last = bench.journal->eventsOf(session.state().id).back();
    CHECK(last.kind() == "photo.retaken");
    CHECK(last.data().at("replaces") == first);
    CHECK(recordedPhotos(*bench.journal).size() == 2);
    CHECK(findInspection(*bench.journal, session.state().id)->photos == 1);
}

TEST_CASE("stills are taken for the shot that their name says") {
    Bench bench;
    bench.legible = {code("SN-A0001")};
    InspectionSession session = bench.open("AWB1");
    InspectionDriver driver(session);
    CHECK(driver.onFrame(picture(1, "02-contents.jpg"), {}).shotTaken == "contents");
    CHECK_FALSE(driver.onFrame(picture(2, "contents.png"), {}).shotTaken);  // taken already
    CHECK_FALSE(driver.onFrame(picture(3, "05-damage.jpg"), {}).shotTaken); // does not apply now
    const FrameOutcome serial = driver.onFrame(picture(4, "03-Serial.JPG"), {code("SN-A0001")});
    CHECK(serial.verdictChanged);
    CHECK(serial.shotTaken == "serial");
    CHECK(driver.onFrame(picture(5, "IMG_0042.jpg"), {}).shotTaken == "label"); // the next one that is due
    CHECK(driver.onFrame(picture(6, "front.jpg"), {}).shotTaken == "front");
    CHECK_FALSE(isMissing(session, Missing::Kind::Shot));

    session.answer("body", "cracked");
    CHECK(driver.onFrame(picture(3, "05-damage.jpg"), {}).shotTaken == "damage"); // played once more
}

TEST_CASE("a still that is no good says why it was not taken") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    InspectionDriver driver(session);
    Frame frame = blurredPicture(1);
    frame.still = true;
    frame.name = "label.jpg";
    const FrameOutcome outcome = driver.onFrame(frame, {});
    CHECK_FALSE(outcome.shotTaken);
    CHECK_FALSE(outcome.sharp);
    CHECK(outcome.steady);
    CHECK(outcome.problems == std::vector<std::string>{"blurred"});
}

TEST_CASE("from a moving picture a shot is taken when it is steady, sharp and new") {
    Bench bench;
    bench.legible = {code("SN-A0001")};
    InspectionSession session = bench.open("AWB1");
    InspectionDriver driver(session);
    CHECK_FALSE(driver.onFrame(picture(1), {}).steady); // nothing to compare with yet
    CHECK(driver.onFrame(picture(1), {}).shotTaken == "label");
    CHECK_FALSE(driver.onFrame(picture(2), {}).steady);
    CHECK_FALSE(driver.onFrame(picture(2), {}).shotTaken); // the item has to be shown first
    CHECK(driver.onFrame(picture(2), {code("SN-A0001")}).shotTaken == "contents");
    CHECK_FALSE(driver.onFrame(picture(2), {code("SN-A0001")}).shotTaken); // still the same view
    CHECK_FALSE(driver.onFrame(picture(3), {}).shotTaken);
    const FrameOutcome unread = driver.onFrame(picture(3), {});
    CHECK_FALSE(unread.shotTaken); // the serial is due and no code is in view
    CHECK(unread.problems == std::vector<std::string>{"not_legible"});
    CHECK(driver.onFrame(picture(3), {code("SN-A0001")}).shotTaken == "serial");
    CHECK_FALSE(driver.onFrame(blurredPicture(9), {}).shotTaken);
    CHECK_FALSE(driver.onFrame(blurredPicture(9), {}).shotTaken);
    CHECK_FALSE(driver.onFrame(picture(4), {}).shotTaken);
    CHECK(driver.onFrame(picture(4), {}).shotTaken == "front");
}

TEST_CASE("of two cameras the label camera takes what must be readable, and only when it reads something") {
    Bench bench;
    bench.legible = {code("SN-A0001")};
    InspectionSession session = bench.open("AWB1");
    InspectionDriver overview(session);
    InspectionDriver labels(session);
    overview.take(InspectionDriver::Shots::NotLegible);
    labels.take(InspectionDriver::Shots::Legible);
    session.takePhoto("label", picture(9), Acceptance::OnlyGood);
    labels.onFrame(picture(1), {});
    const FrameOutcome empty = labels.onFrame(picture(1), {});
    CHECK(empty.steady);
    CHECK(empty.problems.empty()); // nothing lies under it: nothing is the matter
    CHECK_FALSE(empty.shotTaken);
    CHECK(labels.onFrame(picture(1), {code("SN-A0001")}).shotTaken == "serial");
    for (const int seed : {2, 3}) {
        overview.onFrame(picture(seed), {});
        CHECK(overview.onFrame(picture(seed), {}).shotTaken.has_value());
    }
    CHECK_FALSE(isMissing(session, Missing::Kind::Shot));
}

TEST_CASE("frames of a closed inspection change nothing") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.close("trial");
    InspectionDriver driver(session);
    const auto seq = bench.journal->head().seq;
    const FrameOutcome outcome = driver.onFrame(picture(1, "label.jpg"), {code("SN-A0001")});
    CHECK_FALSE(outcome.shotTaken);
    CHECK_FALSE(outcome.verdictChanged);
    CHECK(bench.journal->head().seq == seq);
}
