#include "core/inspection/unit_label.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

InspectionRow closedRow() {
    InspectionRow row;
    row.id = InspectionId("RB-261125-7K3QX9MD");
    row.stage = "closed";
    row.sku = "PH-1";
    row.title = "Phone";
    row.verdict = "match";
    row.seenSerial = "SNA0001";
    row.grade = "B";
    row.disposition = "restock";
    row.closedAt = "2026-11-25T10:00:00.000Z";
    return row;
}

} // namespace

TEST_CASE("the label of a closed inspection is this ZPL") {
    CHECK(zplLabel(closedRow(), "LPN1", "Bench 1") == "^XA\n^CI28\n^PW800\n^LL400\n"
                                                      "^FO281,24^BY3^BCN,110,Y,N,N,N^FH^FD>:LPN1^FS\n"
                                                      "^FO30,186^A0N,34,34^FH^FDGrade B  restock^FS\n"
                                                      "^FO30,228^A0N,26,26^FH^FDmatch^FS\n"
                                                      "^FO30,262^A0N,24,24^FH^FDPhone^FS\n"
                                                      "^FO30,294^A0N,24,24^FH^FDSKU PH-1^FS\n"
                                                      "^FO30,326^A0N,24,24^FH^FDSerial SNA0001^FS\n"
                                                      "^FO30,358^A0N,24,24^FH^FD2026-11-25  Bench 1^FS\n"
                                                      "^XZ\n");
}

TEST_CASE("a product's title is never a command to the printer") {
    InspectionRow row = closedRow();
    row.title = "^XZ~JR\\_é";
    CHECK(zplLabel(row, "", "Bench").find("^FD_5EXZ_7EJR_5C_5F_C3_A9^FS") != std::string::npos);
}

TEST_CASE("a return without an LPN that fits a label gets the inspection's id as licence plate") {
    const InspectionRow row = closedRow();
    CHECK(licencePlate(row, "LPNA1") == "LPNA1");
    CHECK(licencePlate(row, "") == row.id.str());
    CHECK(licencePlate(row, std::string(31, 'A')) == row.id.str());
    CHECK(licencePlate(row, "LPN\n1") == row.id.str());
}

TEST_CASE("an open inspection has no label") {
    InspectionRow row = closedRow();
    row.stage = "graded";
    CHECK_THROWS_AS(zplLabel(row, "", "Bench"), Error);
}
