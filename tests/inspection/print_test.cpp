// Serials that were read from print: recorded as guesses, compared, never certain.

#include "core/inspection/driver.h"
#include "core/inspection/inspection_json.h"
#include "tests/inspection/bench.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

PrintedSerial printed(const std::string& text, const std::string& caption = "S/N") {
    PrintedSerial serial;
    serial.text = text;
    serial.caption = caption;
    serial.confidence = 83;
    serial.corners = {cv::Point(10, 10), cv::Point(90, 10), cv::Point(90, 30), cv::Point(10, 30)};
    serial.identifiers = identify("S/N: " + text);
    return serial;
}

VerdictKind kindSoFar(const InspectionSession& session) {
    return session.state().verdict ? session.state().verdict->kind : VerdictKind::Unreadable;
}

} // namespace

TEST_CASE("a printed serial near the expected one waits for a person, and is recorded as probable") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    REQUIRE(session.wantsPrint());
    CHECK(session.seePrint({printed("SN-AOOO1")}));
    CHECK(kindSoFar(session) == VerdictKind::ProbableMatch);
    CHECK(isMissing(session, Missing::Kind::Confirmation));
    CHECK(session.state().stage == Stage::Opened);
    CHECK_FALSE(session.wantsPrint());

    const auto events = bench.journal->eventsOf(session.state().id);
    const auto label = std::find_if(events.begin(), events.end(),
                                    [](const Event& event) { return event.kind() == "label.read"; });
    REQUIRE(label != events.end());
    const auto& data = label->body.at("data");
    CHECK(data.at("source") == "print");
    CHECK(data.at("format") == "print");
    CHECK(data.at("probable") == true);
    CHECK(data.at("caption") == "S/N");
    CHECK(data.at("confidence") == 83);
    CHECK(data.at("corners").size() == 4);
    const auto document = toJson(session.state());
    CHECK(document.at("labels").at(0).at("probable") == true);

    const std::string before = asText(session.state());
    bench.reopenJournal();
    CHECK(asText(replay(bench.journal->eventsOf(session.state().id))) == before);
    CHECK(bench.journal->check().empty());
}

TEST_CASE("the very serial in print is confirmed by a person before it is a match") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.seePrint({printed("SN-A0001")});
    REQUIRE(kindSoFar(session) == VerdictKind::ProbableMatch);
    SECTION("who confirms it makes it a match") {
        session.confirmIdentity(InspectionSession::Identity::SameUnit);
        CHECK(kindSoFar(session) == VerdictKind::Match);
    }
    SECTION("who denies it makes it another unit") {
        session.confirmIdentity(InspectionSession::Identity::OtherUnit);
        CHECK(kindSoFar(session) == VerdictKind::UnknownUnit);
    }
    SECTION("a code that reads afterwards decides by itself") {
        session.see({code("SN-B0002")});
        CHECK(kindSoFar(session) == VerdictKind::OtherUnit);
    }
}

TEST_CASE("a printed serial that is far from the expected one is recorded and says nothing") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    CHECK_FALSE(session.seePrint({printed("SN-B0002"), printed("QQ99WW88")}));
    CHECK_FALSE(session.state().verdict);
    CHECK(session.state().labels.size() == 2);
    CHECK(isMissing(session, Missing::Kind::Identity));
    session.declareUnreadable();
    CHECK(kindSoFar(session) == VerdictKind::Unreadable);
    CHECK(session.state().unreadable);
    CHECK_FALSE(session.wantsPrint());
    CHECK_FALSE(session.seePrint({printed("SN-A0001")}));
    CHECK(kindSoFar(session) == VerdictKind::Unreadable);
}

TEST_CASE("print is not looked at once a code says which unit it is, nor where no serial is expected") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-B0002")});
    CHECK_FALSE(session.wantsPrint());
    CHECK_FALSE(session.seePrint({printed("SN-A0001")}));
    CHECK(session.state().labels.size() == 1);
    const InspectionSession mugs = bench.open("RMA-3#MUG");
    CHECK_FALSE(mugs.wantsPrint());
}

TEST_CASE("the same print is recorded once, and a bounded number of different ones") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.seePrint({printed("QQ99WW88"), printed("QQ99WW88")});
    session.seePrint({printed("QQ99WW88")});
    CHECK(session.state().labels.size() == 1);
    for (int i = 0; i < 100; ++i)
        session.seePrint({printed("QQ99WW" + std::to_string(100 + i))});
    CHECK(session.state().labels.size() == kMaxPrintedLabels);
    session.see({code("SN-A0001")}); // codes still count
    CHECK(kindSoFar(session) == VerdictKind::Match);
}

TEST_CASE("a frame's print is asked for only when its codes leave the unit open") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    InspectionDriver driver(session);
    int asked = 0;
    const InspectionDriver::Print print = [&] {
        ++asked;
        return std::vector<PrintedSerial>{printed("SN-AOOO1")};
    };
    driver.onFrame(picture(1), {code("4006381333931", CodeFormat::Ean13)});
    CHECK(asked == 0);
    CHECK(driver.onFrame(picture(2), {}, print).verdictChanged);
    CHECK(asked == 1);
    CHECK(kindSoFar(session) == VerdictKind::ProbableMatch);
    driver.onFrame(picture(3), {code("SN-A0001")}, print);
    CHECK(asked == 1);
    CHECK(kindSoFar(session) == VerdictKind::Match);
}
