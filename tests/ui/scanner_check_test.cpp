#include "ui/bench/scanner_check.h"

#include "core/base/text.h"
#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"

#include <QLabel>
#include <set>

using namespace returnbench;

TEST_CASE("the scanner's test tells what is set wrongly") {
    CHECK(diagnoseScan(kScannerTest) == ScannerFault::None);
    CHECK(diagnoseScan("rbtest-aAqQwWyYzZmM/_0159") == ScannerFault::CapsLock);
    CHECK(diagnoseScan(toUpper(kScannerTest)) == ScannerFault::OneCase);
    CHECK(diagnoseScan(toLower(kScannerTest)) == ScannerFault::OneCase);
    CHECK(diagnoseScan("RBTESTßAaQqWwZzYyMm-?0159") == ScannerFault::German);
    CHECK(diagnoseScan("rbtestßaAqQwWzZyYmM-?0159") == ScannerFault::German); // and Caps Lock besides
    CHECK(diagnoseScan("RBTEST)QqAaZzYyWw?,!°à&(ç") == ScannerFault::French);
    CHECK(diagnoseScan("RBTEST'AaQqWwYyZzMm-?0159") == ScannerFault::Iberian);
    CHECK(diagnoseScan("RBTEST-AaQwYyZzMm/_0159") == ScannerFault::CutShort);
    CHECK(diagnoseScan("RBTEST=AaQqWwYyZzMm&%0159") == ScannerFault::Other);
    CHECK(diagnoseScan("4420117835") == ScannerFault::OtherCode);
    CHECK(diagnoseScan("") == ScannerFault::OtherCode);
}

TEST_CASE("every fault of a scanner has a sentence of its own") {
    std::set<QString> sentences;
    for (int fault = 0; fault <= static_cast<int>(ScannerFault::OtherCode); ++fault)
        CHECK(sentences.insert(scannerFaultText(static_cast<ScannerFault>(fault))).second);
    CHECK_FALSE(sentences.contains(QString()));
}
