#include "tests/inspection/bench.h"

#include "core/base/error.h"
#include "core/inspection/expectation.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::test;

namespace {

bool hasReason(const Verdict& verdict, const std::string& code) {
    return std::any_of(verdict.reasons.begin(), verdict.reasons.end(),
                       [&](const Reason& reason) { return reason.code == code; });
}

VerdictKind kindOf(const InspectionSession& session) {
    REQUIRE(session.state().verdict);
    return session.state().verdict->kind;
}

} // namespace

TEST_CASE("each verdict opens its own gate") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    SECTION("match asks for a legible serial and no photo of the parcel") {
        session.see({code("SN-A0001")});
        CHECK(kindOf(session) == VerdictKind::Match);
        CHECK(isMissing(session, Missing::Kind::Shot, "serial"));
        CHECK_FALSE(isMissing(session, Missing::Kind::Shot, "parcel"));
        CHECK(session.state().stage == Stage::Identified);
    }
    SECTION("another order's unit asks for the parcel and is to be held") {
        session.see({code("SN-B0002")});
        CHECK(kindOf(session) == VerdictKind::OtherUnit);
        CHECK(isMissing(session, Missing::Kind::Shot, "parcel"));
        CHECK(session.nextStep().id == "label");
        completeAll(session);
        CHECK(session.state().disposition == "quarantine");
    }
    SECTION("an empty parcel asks for no photo of an item and no question") {
        session.setItemsFound(0);
        CHECK(kindOf(session) == VerdictKind::EmptyParcel);
        CHECK_FALSE(isMissing(session, Missing::Kind::Identity));
        CHECK_FALSE(isMissing(session, Missing::Kind::Shot, "front"));
        CHECK(session.questions().empty());
        CHECK(isMissing(session, Missing::Kind::Shot, "parcel"));
    }
    SECTION("an item whose label cannot be read settles the identity when that is said") {
        CHECK(isMissing(session, Missing::Kind::Identity));
        session.declareUnreadable();
        CHECK(kindOf(session) == VerdictKind::Unreadable);
        CHECK(session.state().unreadable);
        CHECK(session.state().stage == Stage::Identified);
        CHECK_FALSE(isMissing(session, Missing::Kind::Identity));
        CHECK(isMissing(session, Missing::Kind::Shot, "front"));
    }
    SECTION("a probable match asks a person before anything else of the item") {
        session.see({code("SN-AOOO1")}); // the letter O for zero
        CHECK(kindOf(session) == VerdictKind::ProbableMatch);
        CHECK(session.state().stage == Stage::Opened);
        CHECK(isMissing(session, Missing::Kind::Confirmation));
        CHECK_FALSE(session.proposedGrade());
        CHECK_THROWS_AS(session.setGrade("A"), Error);
    }
    CHECK(bench.journal->check().empty());
}

TEST_CASE("a person settles a probable match, and the word holds for further reads") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.takePhoto("label", picture(1), InspectionSession::Acceptance::OnlyGood);
    session.see({code("SN-AOOO1")});
    CHECK(session.nextStep().kind == NextStep::Kind::Confirm);
    const bool same = GENERATE(true, false);
    session.confirmIdentity(same ? InspectionSession::Identity::SameUnit
                                 : InspectionSession::Identity::OtherUnit);
    CHECK(kindOf(session) == (same ? VerdictKind::Match : VerdictKind::UnknownUnit));
    CHECK(hasReason(*session.state().verdict, same ? "person_confirmed" : "person_denied"));
    CHECK(session.state().confirmed == same);
    CHECK(session.state().stage == Stage::Identified);
    CHECK_FALSE(isMissing(session, Missing::Kind::Confirmation));

    session.see({code("4006381333931", CodeFormat::Ean13)}); // one more fact, and no other verdict
    CHECK(kindOf(session) == (same ? VerdictKind::Match : VerdictKind::UnknownUnit));
    CHECK(hasReason(*session.state().verdict, same ? "person_confirmed" : "person_denied"));
    CHECK(session.state().confirmed == same);

    SECTION("the person may correct the answer while nothing is graded") {
        session.confirmIdentity(same ? InspectionSession::Identity::OtherUnit
                                     : InspectionSession::Identity::SameUnit);
        CHECK(kindOf(session) == (same ? VerdictKind::UnknownUnit : VerdictKind::Match));
        CHECK(session.state().confirmed == !same);
    }
    SECTION("a clear read afterwards decides by itself") {
        session.see({code("SN-A0001")});
        CHECK(kindOf(session) == VerdictKind::Match);
        CHECK(session.state().confirmed == (same ? std::optional(true) : std::nullopt));
    }
    SECTION("a correction is about the reading that is the likeliest by then") {
        session.see({code("SN-A00O1"), code("SN-A0O01")});
        if (kindOf(session) != VerdictKind::ProbableMatch)
            session.confirmIdentity(InspectionSession::Identity::SameUnit);
        session.confirmIdentity(InspectionSession::Identity::OtherUnit);
        CHECK(kindOf(session) == VerdictKind::UnknownUnit);
        CHECK(session.state().confirmed == false);
    }
    const std::string before = asText(session.state());
    bench.reopenJournal();
    CHECK(asText(replay(bench.journal->eventsOf(session.state().id))) == before);
    CHECK(bench.journal->check().empty());
}

TEST_CASE("without a probable match there is nothing to confirm") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    CHECK_THROWS_AS(session.confirmIdentity(InspectionSession::Identity::SameUnit), Error);
    session.see({code("SN-A0001")});
    CHECK_THROWS_AS(session.confirmIdentity(InspectionSession::Identity::OtherUnit), Error);
    CHECK(kindOf(session) == VerdictKind::Match);
}

TEST_CASE("codes of the return parcel are kept and not taken for the item's") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("AWB1"), code("RMA-1"), code("lpnrb000000001"), code("403-1")});
    CHECK(session.state().labels.size() == 4);
    CHECK_FALSE(session.state().verdict);
    CHECK(observationOf(session.state()).seen.empty());
    session.see({code("SN-A0001")});
    CHECK(kindOf(session) == VerdictKind::Match);
}

TEST_CASE("the waybill under which the unit left is kept and not taken for the item's") {
    Bench bench;
    DispatchedUnit unit = bench.mirror.unitsOnOrder(OrderId("403-1")).front();
    unit.awb = "OUTAWB7788";
    bench.mirror.put(unit);
    InspectionSession session = bench.open("AWB1");
    const std::string waybill = GENERATE("OUTAWB7788", "outawb-7788");
    session.see({code(waybill)});
    CHECK(session.state().labels.size() == 1);
    CHECK_FALSE(session.state().verdict);
    session.see({code("OUTAWB7789")}); // another parcel's says no more than any text
    CHECK(kindOf(session) == VerdictKind::UnknownUnit);
    session.see({code("SN-A0001")});
    CHECK(kindOf(session) == VerdictKind::Match);
}

TEST_CASE("a match is not lost when other codes come into view, and another unit is flagged") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    const bool confirmed = GENERATE(false, true);
    session.see({code(confirmed ? "SN-AOOO1" : "SN-A0001")});
    if (confirmed)
        session.confirmIdentity(InspectionSession::Identity::SameUnit);
    REQUIRE(kindOf(session) == VerdictKind::Match);

    const std::string other =
        GENERATE("4012345678901", "https://example.com/manual", "XX-99887766", "SN-A00O1");
    session.see({code(other, CodeFormat::QrCode)});
    CHECK(kindOf(session) == VerdictKind::Match);
    session.see({code("SN-B0002")});
    CHECK(kindOf(session) == VerdictKind::Match);
    const auto& flags = session.state().verdict->flags;
    CHECK(std::find(flags.begin(), flags.end(), Flag::UnexpectedItem) != flags.end());
    CHECK(session.state().confirmed.has_value() == confirmed);
}

TEST_CASE("of two units in view a person says which one it is, and the record says so") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-B0002")});
    CHECK(kindOf(session) == VerdictKind::OtherUnit);
    CHECK(session.unitsInView().empty()); // one alone leaves no question
    session.see({code("SN-A0001")});
    CHECK(kindOf(session) == VerdictKind::Match);
    const auto units = session.unitsInView();
    CHECK(units == std::vector<std::string>{"SN-A0001", "SN-B0002"});
    CHECK_THROWS_AS(session.chooseUnit("SN-C0003"), Error);

    const bool isSold = GENERATE(true, false);
    session.chooseUnit(isSold ? "SN-A0001" : "SN-B0002");
    CHECK(kindOf(session) == (isSold ? VerdictKind::Match : VerdictKind::OtherUnit));
    CHECK(session.unitsInView().empty());
    CHECK(session.state().verdict->flags.empty());
    CHECK(session.state().setAside == std::vector<std::string>{isSold ? "SN-B0002" : "SN-A0001"});
    session.see({code(isSold ? "SN-B0002" : "SN-A0001")}); // still lies there
    CHECK(kindOf(session) == (isSold ? VerdictKind::Match : VerdictKind::OtherUnit));
    const InspectionState replayed = replay(bench.journal->eventsOf(session.state().id));
    CHECK(replayed.setAside == session.state().setAside);
    CHECK(replayed.answers.empty());
}

TEST_CASE("choosing another unit than the confirmed one takes the confirmation back") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-AOOO1")});
    session.confirmIdentity(InspectionSession::Identity::SameUnit);
    const bool isReadClearlyToo = GENERATE(false, true);
    if (isReadClearlyToo)
        session.see({code("SN-A0001")});
    session.see({code("SN-B0002")});
    const auto units = session.unitsInView();
    REQUIRE(units == std::vector<std::string>{"SN-AOOO1", "SN-B0002"});

    const bool isConfirmed = GENERATE(true, false);
    session.chooseUnit(isConfirmed ? "SN-AOOO1" : "SN-B0002");
    CHECK(kindOf(session) == (isConfirmed ? VerdictKind::Match : VerdictKind::OtherUnit));
    CHECK(hasReason(*session.state().verdict, "person_confirmed") == isConfirmed);
    CHECK(session.state().confirmed == (isConfirmed ? std::optional(true) : std::nullopt));
    CHECK(session.unitsInView().empty());
    session.see({code("4006381333931", CodeFormat::Ean13)}); // one more fact, and no other verdict
    CHECK(kindOf(session) == (isConfirmed ? VerdictKind::Match : VerdictKind::OtherUnit));
    const InspectionState replayed = replay(bench.journal->eventsOf(session.state().id));
    CHECK(asText(replayed) == asText(session.state()));
    completeAll(session);
    CHECK(session.state().disposition == (isConfirmed ? "restock" : "quarantine"));
}

TEST_CASE("a confirmed unit that was returned before is found out all the same") {
    Bench bench;
    InspectionSession first = bench.open("AWB2");
    first.see({code("SN-A0001")});
    first.close("trial");
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-AOOO1")});
    session.confirmIdentity(InspectionSession::Identity::SameUnit);
    CHECK(kindOf(session) == VerdictKind::AlreadyReturned);
    CHECK(session.state().verdict->seenSerial == "SN-AOOO1");
    CHECK_FALSE(isMissing(session, Missing::Kind::Confirmation));
}

TEST_CASE("a denied match is asked about again for another reading only") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-AOOO1")});
    session.confirmIdentity(InspectionSession::Identity::OtherUnit);
    session.see({code("https://example.com/manual", CodeFormat::QrCode)});
    CHECK(kindOf(session) == VerdictKind::UnknownUnit);
    CHECK_FALSE(session.state().verdict->unit);
    CHECK(findInspection(*bench.journal, session.state().id)->stage == "identified");
}

TEST_CASE("the verdict is recorded only when it changes") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    CHECK(session.see({code("SN-A0001")}));
    CHECK_FALSE(session.see({code("SN-A0001", CodeFormat::QrCode)}));
    const auto kinds = kindsOf(*bench.journal, session.state().id);
    CHECK(std::count(kinds.begin(), kinds.end(), "identity.judged") == 1);
}

TEST_CASE("a label that reads after all takes back that nothing could be read") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.declareUnreadable();
    session.declareUnreadable(); // says nothing new
    CHECK(session.see({code("SN-A0001")}));
    CHECK(kindOf(session) == VerdictKind::Match);
    CHECK_FALSE(session.state().unreadable);
    CHECK_THROWS_AS(session.declareUnreadable(), Error);
}

TEST_CASE("a wrong count is corrected and the item is asked for again") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.setItemsFound(0);
    session.setItemsFound(1);
    CHECK(session.state().itemsFound == 1);
    CHECK(isMissing(session, Missing::Kind::Identity));
    CHECK(session.state().stage == Stage::Opened);
    session.see({code("SN-A0001")});
    CHECK(kindOf(session) == VerdictKind::Match);
    CHECK(findInspection(*bench.journal, session.state().id)->stage == "identified");
}

TEST_CASE("a seal that was tampered with stands beside the verdict as a flag") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    session.answer("seal", "tampered");
    CHECK(kindOf(session) == VerdictKind::Match);
    CHECK(session.state().verdict->flags == std::vector<Flag>{Flag::SerialTampered});
    session.answer("seal", "opened");
    CHECK(session.state().verdict->flags.empty());
}

TEST_CASE("a unit that was inspected for another return before is recognised") {
    Bench bench;
    InspectionSession first = bench.open("AWB2");
    first.see({code("SN-A0001")}); // A's unit comes back in B's parcel
    CHECK(kindOf(first) == VerdictKind::OtherUnit);
    first.close("trial");
    const auto past = pastInspectionsOfUnit(*bench.journal, normalSerial("SN-A0001"));
    REQUIRE(past.size() == 1);
    CHECK(past.front().returnId == ReturnId("RMA-2"));
    CHECK(past.front().verdict == VerdictKind::OtherUnit);
    CHECK(pastInspectionsOfOrder(*bench.journal, OrderId("403-2")).size() == 1);

    InspectionSession second = bench.open("AWB1");
    second.see({code("SN-A0001")});
    CHECK(kindOf(second) == VerdictKind::AlreadyReturned);
}
