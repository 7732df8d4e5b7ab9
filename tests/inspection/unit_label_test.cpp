#include "core/inspection/unit_label.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

InspectionState closedInspection(const std::string& lpn = "") {
    InspectionState state;
    state.id = InspectionId("RB-261125-7K3QX9MD");
    state.stage = Stage::Closed;
    state.notice.lpn = lpn;
    OrderLine line;
    line.sku = "PH-1";
    line.title = "Phone";
    state.line = line;
    Verdict verdict;
    verdict.kind = VerdictKind::Match;
    verdict.seenSerial = "SNA0001";
    state.verdict = verdict;
    state.grade = "B";
    state.disposition = "return_to_vendor";
    state.closedAt = "2026-11-25T10:00:00.000Z";
    return state;
}

} // namespace

TEST_CASE("the label of a closed inspection is this ZPL") {
    CHECK(zplOf(unitLabel(closedInspection("LPN1"), "Bench 1")) ==
          "^XA\n^CI28\n^PW800\n^LL400\n"
          "^FO281,24^BY3^BCN,110,Y,N,N,N^FH^FD>:LPN1^FS\n"
          "^FO30,186^A0N,34,34^FH^FDGrade B  return to vendor^FS\n"
          "^FO30,228^A0N,26,26^FH^FDThis unit was sold on this order.^FS\n"
          "^FO30,262^A0N,24,24^FH^FDPhone^FS\n"
          "^FO30,294^A0N,24,24^FH^FDSKU PH-1^FS\n"
          "^FO30,326^A0N,24,24^FH^FDSerial SNA0001^FS\n"
          "^FO30,358^A0N,24,24^FH^FD2026-11-25  Bench 1^FS\n"
          "^XZ\n");
}

TEST_CASE("a product's title is never a command to the printer") {
    InspectionState state = closedInspection();
    state.line->title = "^XZ~JR\\_é";
    CHECK_THAT(zplOf(unitLabel(state, "Bench")), ContainsSubstring("^FD_5EXZ_7EJR_5C_5F_C3_A9^FS"));
}

TEST_CASE("a return without an LPN that fits a label gets the inspection's id as licence plate") {
    const auto plate = [](const std::string& lpn) { return unitLabel(closedInspection(lpn), "Bench").plate; };
    CHECK(plate("LPNA1") == "LPNA1");
    CHECK(plate("") == "RB-261125-7K3QX9MD");
    CHECK(plate(std::string(31, 'A')) == "RB-261125-7K3QX9MD");
    CHECK(plate("LPN\n1") == "RB-261125-7K3QX9MD");
}

TEST_CASE("an open inspection has no label") {
    InspectionState state = closedInspection();
    state.stage = Stage::Graded;
    CHECK_THROWS_AS(unitLabel(state, "Bench"), Error);
}
