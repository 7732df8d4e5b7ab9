#include "ui/bench/scanner_check.h"

#include "core/base/text.h"
#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTimer>
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

TEST_CASE("a second code shows whether GS1's separator comes") {
    CHECK(sendsSeparator("10RBTEST\x1D"
                         "21FNC1"));
    CHECK(separatorText("10RBTEST21FNC1").contains("is missing"));
    CHECK(separatorText("10RBTEST~21FNC1").contains("other characters"));
    CHECK(separatorText("R-88213").isEmpty());
    const Theme theme = test::theme();
    QWidget window;
    ScannerCheck check(theme, &window);
    check.open();
    const auto& result = test::find<QLabel>(window, "scannerResult");
    check.onScan(std::string(kScannerTest));
    CHECK(result.text().endsWith("All is well."));
    check.onScan("10RBTEST21FNC1");
    CHECK(result.text().contains("FNC1"));
}

TEST_CASE("a scanner that ends its codes with nothing is told, one that is slow is not") {
    const Theme theme = test::theme();
    QWidget window;
    ScannerCheck check(theme, &window);
    window.show();
    check.open();
    const auto& result = test::find<QLabel>(window, "scannerResult");
    check.onTyping("RBTEST-AaQqWw");
    check.onScan(std::string(kScannerTest));
    CHECK_FALSE(test::find<QTimer>(window, "scannerEnd").isActive());
    CHECK(result.text().endsWith("All is well."));
    check.onTyping("RBTEST-AaQqWw");
    CHECK(test::waitUntil([&] { return result.text().contains("suffix"); }));
}

TEST_CASE("a scanner that the bench has to itself is chosen among the keyboards, and given back") {
    const Theme theme = test::theme();
    QWidget window;
    ScannerCheck check(theme, &window);
    std::vector<std::vector<std::string>> wanted;
    QObject::connect(&check, &ScannerCheck::takeWanted, &window,
                     [&](const std::vector<std::string>& identities) { wanted.push_back(identities); });
    const std::vector<ScannerInfo> plugged{{"usb-A-event-kbd", "/dev/input/event1"},
                                           {"usb-B-event-kbd", "/dev/input/event2"}};
    check.open();
    check.setScanners(plugged, {{"usb-A-event-kbd", {}, {}}});
    test::find<QAbstractButton>(window, "take-1").click();
    CHECK(wanted.back() == std::vector<std::string>{"usb-A-event-kbd", "usb-B-event-kbd"});
    test::find<QAbstractButton>(window, "take-0").click();
    CHECK(wanted.back().empty());
}

TEST_CASE("every fault of a scanner has a sentence of its own") {
    std::set<QString> sentences;
    for (int fault = 0; fault <= static_cast<int>(ScannerFault::OtherCode); ++fault)
        CHECK(sentences.insert(scannerFaultText(static_cast<ScannerFault>(fault))).second);
    CHECK_FALSE(sentences.contains(QString()));
}
