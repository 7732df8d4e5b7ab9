#include "core/inspection/expectation.h"

#include "core/base/error.h"
#include "tests/inspection/bench.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

Expectation find(const Bench& bench, const std::string& code) {
    return findExpectation(bench.mirror, *bench.journal, bench.protocols, code);
}

std::string refusalOf(const Bench& bench, const std::string& code) {
    try {
        (void)find(bench, code);
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK_FALSE(error.whatToDo().empty());
        return error.what();
    }
    return "nothing was thrown";
}

} // namespace

TEST_CASE("a return is found by its id, waybill, licence plate and order") {
    const Bench bench;
    const std::string code =
        GENERATE("RMA-1", "rma-1", "AWB1", " AWB1 ", "]C0AWB1", "LPNRB000000001", "403-1");
    INFO(code);
    const Expectation expectation = find(bench, code);
    CHECK(expectation.announced);
    CHECK(expectation.notice.id == ReturnId("RMA-1"));
    REQUIRE(expectation.line);
    CHECK(expectation.line->order == OrderId("403-1"));
    REQUIRE(expectation.units.size() == 1);
    CHECK(expectation.units.front().serial == "SN-A0001");
    CHECK(expectation.protocol->id == "phone");
}

TEST_CASE("a parcel code that cannot be one is refused") {
    const Bench bench;
    CHECK_THAT(refusalOf(bench, ""), ContainsSubstring("blank"));
    CHECK_THAT(refusalOf(bench, " \t\n"), ContainsSubstring("blank"));
    CHECK_THAT(refusalOf(bench, std::string(201, 'A')), ContainsSubstring("201 bytes"));
    CHECK_THAT(refusalOf(bench, "AWB\x01"
                                "1"),
               ContainsSubstring("cannot be printed"));
    CHECK_THAT(refusalOf(bench, std::string("AWB\0"
                                            "1",
                                            5)),
               ContainsSubstring("cannot be printed"));
    CHECK_THAT(refusalOf(bench, "AWB\xFF"), ContainsSubstring("cannot be printed"));
}

TEST_CASE("a parcel that nobody announced is opened with what is known") {
    Bench bench;
    const InspectionSession session = bench.open("ZZZ-404");
    CHECK_FALSE(session.state().announced);
    CHECK(session.state().notice.id == ReturnId("ZZZ-404"));
    CHECK(session.state().notice.awb == "ZZZ-404");
    CHECK_FALSE(session.state().line);
    CHECK(session.protocol().id == "general");
    CHECK(bench.open("ZZZ-404").state().id == session.state().id);

    try {
        (void)InspectionSession::open(bench.context(), "YYY", kAsha,
                                      InspectionSession::UnknownParcel::Refuse);
        FAIL("an unknown code was not refused");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NotFound);
        CHECK_THAT(error.what(), ContainsSubstring("YYY"));
    }
    CHECK(openInspections(*bench.journal).size() == 1);
}

TEST_CASE("an order whose return was not announced, or its forward waybill, still tells the line") {
    Bench bench;
    OrderLine line = bench.mirror.linesOfOrder(OrderId("403-1")).front();
    line.order = OrderId("403-9");
    bench.mirror.put(line);
    DispatchedUnit unit = bench.mirror.unitsOnOrder(OrderId("403-1")).front();
    unit.order = line.order;
    unit.serial = "SN-C0009";
    unit.serialNormal = normalSerial(unit.serial);
    unit.awb = "FWD9";
    bench.mirror.put(unit);

    const std::string code = GENERATE("403-9", "FWD9");
    const Expectation expectation = find(bench, code);
    CHECK_FALSE(expectation.announced);
    CHECK(expectation.notice.order == OrderId("403-9"));
    REQUIRE(expectation.line);
    CHECK(expectation.units.size() == 1);
    InspectionSession session =
        InspectionSession::open(bench.context(), code, kAsha, InspectionSession::UnknownParcel::Refuse);
    session.see({returnbench::test::code("SN-C0009")});
    CHECK(session.state().verdict->kind == VerdictKind::Match);
}

TEST_CASE("of several returns in one parcel each can be named, and the last one needs no naming") {
    Bench bench;
    const std::string refusal = refusalOf(bench, "AWB3");
    CHECK_THAT(refusal, ContainsSubstring("RMA-3#MUG"));
    CHECK_THAT(refusal, ContainsSubstring("RMA-3#CUP"));

    InspectionSession mug = bench.open("RMA-3#mug");
    CHECK(mug.state().line->sku == "MUG");
    CHECK(bench.open("AWB3").state().id == mug.state().id); // it is on the bench
    mug.close("trial");
    InspectionSession cup = bench.open("AWB3");
    CHECK(cup.state().line->sku == "CUP");
    cup.close("trial");
    CHECK_THAT(refusalOf(bench, "AWB3"), ContainsSubstring("Several returns"));
}

TEST_CASE("a voided inspection does not count as one") {
    Bench bench;
    bench.open("RMA-3#MUG").voidInspection("wrong parcel");
    CHECK_THAT(refusalOf(bench, "AWB3"), ContainsSubstring("Several returns"));
}

TEST_CASE("only units of the returned line are expected") {
    Bench bench;
    const Expectation expectation = find(bench, "RMA-3#CUP");
    REQUIRE(expectation.units.size() == 1);
    CHECK(expectation.units.front().sku == "CUP");
    CHECK(expectation.protocol->id == "general");
}

TEST_CASE("labels that say product and unit are judged first") {
    InspectionState state;
    state.notice.awb = "AWB1";
    const auto label = [](const std::string& text) {
        return ReadLabel{text, "Code128", "", identify(text), ""};
    };
    state.labels = {label("XYZ-1"), label("AWB1"), label("(01)04006381333931(21)SN-A0001")};
    const auto seen = observationOf(state).seen;
    REQUIRE(seen.size() == 3);
    CHECK(seen.front().kind == IdentifierKind::Gtin);
    CHECK(seen.back().value == normalSerial("XYZ-1"));
}
