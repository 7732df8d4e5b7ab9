#include "core/inspection/driver.h"

#include "core/base/error.h"
#include "tests/inspection/bench.h"
#include "tests/support/catch.h"

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

TEST_CASE("a label photo must read again from the saved picture") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    const PhotoResult refused = session.takePhoto("serial", picture(1), Acceptance::OnlyGood);
    CHECK_FALSE(refused.accepted);
    CHECK(refused.problems == std::vector<std::string>{"not_legible"});
    CHECK(bench.photos.all().empty());

    bench.legible = {code("SN-A0001")};
    CHECK(session.takePhoto("serial", picture(1), Acceptance::OnlyGood).accepted);
    CHECK(session.state().photos.back().codes == std::vector<std::string>{"SN-A0001"});

    SessionContext blind = bench.context();
    blind.readLabels = nullptr;
    InspectionSession other = InspectionSession::resume(blind, session.state().id, kAsha);
    CHECK_FALSE(other.takePhoto("serial", picture(2), Acceptance::OnlyGood).accepted);
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
