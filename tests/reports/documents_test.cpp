#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/reports/ready_reports.h"
#include "core/reports/report_xlsx.h"
#include "tests/claims/shelf.h"
#include "tests/reports/made_journal.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace returnbench;
using nlohmann::json;

namespace {

DispatchedUnit unit(const std::string& serial, const std::string& lot, const std::string& order) {
    DispatchedUnit unit;
    unit.order = OrderId(order);
    unit.line = OrderLineId("1");
    unit.sku = "SKU-0007";
    unit.serial = unit.serialNormal = serial;
    unit.lot = lot;
    unit.dispatchedAt = parseTimestamp("2026-09-01T10:00:00Z");
    return unit;
}

/// A made journal with a mirror beside it.
struct Bench {
    explicit Bench(int inspections = 300)
        : made(inspections, 40), mirror(made.directory / "mirror.db", OpenMode::ReadWrite, Bytes(32)),
          desk(test::deliveredDesk()),
          reasons(readBuyerReasons(resourcesDirectory() / "reports" / "reasons.toml")),
          verticals(readVerticals(resourcesDirectory() / "reports" / "verticals.toml")) {}

    ReportDocument report(const std::string& id, const std::string& recall = {},
                          const FactFilter& filter = {}) {
        return makeReport({id, {*parseDate("2026-10-01"), *parseDate("2026-11-30")}, filter, recall},
                          {*made.journal, mirror, desk, reasons, verticals, costs,
                           *parseTimestamp("2026-11-26T10:00:00Z")});
    }

    test::MadeJournal made;
    Mirror mirror;
    ClaimDesk desk;
    std::vector<BuyerReasonClass> reasons;
    std::vector<Vertical> verticals;
    ReturnCosts costs{{{200, "INR"}, {3, "EUR"}}, {}, {{9000, "INR"}}, {{"restock", 1000}, {"scrap", 0}}};
};

const ReportTable& table(const ReportDocument& report, const std::string& id) {
    for (const ReportTable& candidate : report.tables)
        if (candidate.id == id)
            return candidate;
    throw std::runtime_error("there is no table " + id);
}

} // namespace

TEST_CASE("the daily sheet says what the journal had come to by the end of its day, whatever came later") {
    Bench bench(40);
    const ReportDocument report = bench.report("daily");
    REQUIRE(report.notes.size() == 1);
    const JournalHead head = bench.made.journal->head();
    CHECK(report.notes[0] == "By the end of 2026-11-30 the journal had come to event " +
                                 std::to_string(head.seq) + " with the hash " + head.hash + ".");
    bench.made.clock.set(*parseTimestamp("2026-12-01T00:00:00Z"));
    bench.made.journal->append(NewEvent{"step", "asha", {}, nlohmann::json::object()});
    CHECK(bench.report("daily").notes == report.notes);
}

TEST_CASE("every report says the same to the byte after a replay, and has a cell for each column") {
    Bench bench;
    for (const ReportKind& kind : reportKinds()) {
        CAPTURE(kind.id);
        const ReportDocument report = bench.report(std::string(kind.id));
        for (const ReportTable& made : report.tables)
            for (const auto& row : made.rows)
                CHECK(row.size() == made.columns.size());
        const std::string before = toJson(report).dump();
        bench.made.journal->rebuildProjections();
        CHECK(toJson(bench.report(std::string(kind.id))).dump() == before);
        CHECK_FALSE(describe(report).empty());
    }
}

TEST_CASE("a report that there is not names those that there are") {
    Bench bench(0);
    try {
        (void)bench.report("weather");
        FAIL("it was made");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NotFound);
        CHECK(error.whatToDo().find("fraud-watch") != std::string::npos);
    }
}

TEST_CASE("the overview compares with as many days before") {
    Bench bench;
    const json report = toJson(bench.report("overview"));
    REQUIRE(report["figures"].size() == figureRules().size());
    CHECK(report["figures"][0]["id"] == "inspections");
    CHECK(report["figures"][0]["count"].get<int>() > 200);
    CHECK(report["figures"][0]["before"]["count"] == 0);
    CHECK(report["from"] == "2026-10-01");
}

TEST_CASE("a filter restricts every table of a report and is named in it") {
    Bench bench;
    FactFilter filter;
    filter[Dimension::Channel] = "ebay";
    const ReportDocument report = bench.report("overview", {}, filter);
    REQUIRE(table(report, "channels").rows.size() == 1);
    CHECK(std::get<std::string>(table(report, "channels").rows[0][0]) == "ebay");
    CHECK(toJson(report)["filter"]["channel"] == "ebay");
}

TEST_CASE("a recall sweep tells units that came back from those that are still out") {
    Bench bench(0);
    const auto record = [&](const char* kind, const char* inspection, json data) {
        bench.made.journal->append({kind, "asha", InspectionId(inspection), std::move(data)});
    };
    bench.mirror.put(unit("AAA1", "L5", "O-1"));
    bench.mirror.put(unit("AAA2", "L6", "O-2"));
    bench.mirror.put(unit("AAA3", "L9", "O-3"));
    Recall recall;
    recall.sku = "SKU-0007";
    recall.lotFrom = "L5";
    recall.lotTo = "L7";
    recall.notice = "Battery 2026";
    bench.mirror.put(recall);
    record("inspection.opened", "RB-1",
           {{"return", {{"id", "R-1"}, {"channel", "ebay"}, {"order", "O-2"}, {"quantity", 1}}}});
    record("identity.judged", "RB-1",
           {{"verdict",
             {{"verdict", "match"},
              {"seen_serial", "AAA2"},
              {"flags", json::array()},
              {"reasons", json::array()}}}});
    record("inspection.closed", "RB-1", {{"missing", json::array()}});

    const ReportDocument report = bench.report("recall-sweep", "battery 2026");
    const json rows = toJson(report)["tables"][1]["rows"];
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]["serial"] == "AAA1");
    CHECK(rows[0]["state"] == "still out");
    CHECK(rows[0]["order"] == "O-1");
    CHECK(rows[1]["serial"] == "AAA2");
    CHECK(rows[1]["state"] == "came back");
    CHECK(rows[1]["inspection"] == "RB-1");
    CHECK(toJson(report)["tables"][0]["rows"][0]["back"]["of"] == 2);
    CHECK_THROWS_AS(bench.report("recall-sweep", "Another"), Error);
}

TEST_CASE("a recalled unit is not back because a return of its order or its serial alone was inspected") {
    Bench bench(0);
    const auto inspect = [&](const std::string& id, const std::string& order, const std::string& sku,
                             json verdict) {
        const auto record = [&](const char* kind, json data) {
            bench.made.journal->append({kind, "asha", InspectionId(id), std::move(data)});
        };
        verdict["flags"] = json::array();
        verdict["reasons"] = json::array();
        record("inspection.opened",
               {{"return",
                 {{"id", "R-" + id}, {"channel", "ebay"}, {"order", order}, {"sku", sku}, {"quantity", 1}}}});
        record("identity.judged", {{"verdict", verdict}});
        record("inspection.closed", {{"missing", json::array()}});
    };
    const auto send = [&](const std::string& serial, const std::string& order, const std::string& sku,
                          const std::string& line) {
        DispatchedUnit sent = unit(serial, "H77", order);
        sent.sku = sku;
        sent.line = OrderLineId(line);
        bench.mirror.put(sent);
    };
    Recall recall;
    recall.lotFrom = recall.lotTo = "H77";
    recall.notice = "Heat 2026";
    bench.mirror.put(recall);
    const auto stateOf = [&](const std::string& order) {
        const json rows = toJson(bench.report("recall-sweep", "heat 2026"))["tables"][1]["rows"];
        for (const json& row : rows)
            if (row["order"] == order)
                return row["state"].get<std::string>();
        return std::string("not listed");
    };

    SECTION("another line of the order") {
        send("", "O-1", "HEATER-1", "2");
        inspect("RB-1", "O-1", "SHIRT-1", {{"verdict", "product_match"}});
        CHECK(stateOf("O-1") == "still out");
        inspect("RB-2", "O-1", "heater-1", {{"verdict", "product_match"}});
        CHECK(stateOf("O-1") == "came back");
    }
    SECTION("a verdict that did not find it") {
        const std::string verdict =
            GENERATE("empty_parcel", "other_product", "unreadable", "lot_mismatch", "other_unit");
        CAPTURE(verdict);
        send("", "O-1", "HEATER-1", "2");
        inspect("RB-1", "O-1", "HEATER-1", {{"verdict", verdict}});
        CHECK(stateOf("O-1") == "still out");
    }
    SECTION("the serial of another product") {
        send("S100", "O-2", "BATTERY-9", "1");
        inspect("RB-1", "O-3", "HEADSET-2", {{"verdict", "match"}, {"seen_serial", "S100"}});
        inspect("RB-2", "O-4", "HEADSET-2",
                {{"verdict", "other_unit"},
                 {"seen_serial", "S100"},
                 {"unit", {{"order", "O-3"}, {"sku", "HEADSET-2"}, {"serial_normal", "S100"}}}});
        inspect("RB-3", "O-5", "SHIRT-1", {{"verdict", "other_product"}, {"seen_serial", "S100"}});
        CHECK(stateOf("O-2") == "still out");
    }
    SECTION("the unit itself in the parcel of another product") {
        send("S100", "O-2", "BATTERY-9", "1");
        inspect("RB-1", "O-3", "HEADSET-2",
                {{"verdict", "other_product"},
                 {"seen_serial", "S100"},
                 {"unit", {{"order", "O-2"}, {"sku", "BATTERY-9"}, {"serial_normal", "S100"}}}});
        CHECK(stateOf("O-2") == "came back");
    }
}

TEST_CASE("the return rate sets what came back against what was dispatched, by lot too") {
    Bench bench;
    OrderLine line;
    line.channel = "flipkart";
    line.order = OrderId("O-1");
    line.line = OrderLineId("1");
    line.sku = "SKU-0007";
    line.category = "audio";
    bench.mirror.put(line);
    for (int i = 0; i < 5; ++i) {
        DispatchedUnit sent = unit("BBB" + std::to_string(i), "L" + std::to_string(i % 2), "O-1");
        sent.dispatchedAt = parseTimestamp("2026-10-05T10:00:00Z");
        bench.mirror.put(sent);
    }
    const ReportDocument report = bench.report("return-rate");
    const auto dispatched = [&](const char* id, const std::string& word) {
        for (const auto& row : table(report, id).rows)
            if (const auto* text = std::get_if<std::string>(&row[0]); text != nullptr && *text == word)
                return std::get<std::int64_t>(row[2]);
        return std::int64_t{-1};
    };
    CHECK(dispatched("channel", "flipkart") == 5);
    CHECK(dispatched("category", "audio") == 5);
    CHECK(dispatched("sku", "SKU-0007") == 5);
    CHECK(dispatched("lot", "L0") == 3);
    CHECK(dispatched("lot", "L1") == 2);
    CHECK(dispatched("lot", "L2") == 0);
    CHECK(dispatched("reason", "DEFECTIVE") == 5);
    const auto returned = [&](const char* id) {
        std::int64_t sum = 0;
        for (const auto& row : table(report, id).rows)
            sum += std::get<std::int64_t>(row[1]);
        return sum;
    };
    CHECK(returned("reason") == returned("channel"));
}

TEST_CASE("a dispatch without a serial is as many units as its order line has") {
    Bench bench(0);
    const auto order = [&](const std::string& name, int quantity) {
        OrderLine line;
        line.channel = "flipkart";
        line.order = OrderId(name);
        line.line = OrderLineId("1");
        line.sku = "SKU-0007";
        line.quantity = quantity;
        bench.mirror.put(line);
    };
    const auto send = [&](const std::string& name, const std::string& serial, const std::string& lot) {
        DispatchedUnit sent = unit(serial, lot, name);
        sent.dispatchedAt = parseTimestamp("2026-10-05T10:00:00Z");
        bench.mirror.put(sent);
    };
    const auto dispatched = [&](const std::string& id, const std::string& word) {
        const ReportDocument report = bench.report("return-rate");
        for (const auto& row : table(report, id).rows)
            if (const auto* text = std::get_if<std::string>(&row[0]); text != nullptr && *text == word)
                return std::get<std::int64_t>(row[2]);
        return std::int64_t{-1};
    };
    order("O-1", 10);
    order("O-2", 10);
    send("O-1", "", "L1");
    send("O-2", "", "L1");
    CHECK(dispatched("sku", "SKU-0007") == 20);
    CHECK(dispatched("channel", "flipkart") == 20);

    SECTION("lots share it") {
        send("O-2", "", "L2");
        send("O-2", "", "L3");
        CHECK(dispatched("sku", "SKU-0007") == 20);
        CHECK(dispatched("lot", "L1") == 13);
        CHECK(dispatched("lot", "L2") == 3);
        CHECK(dispatched("lot", "L3") == 4);
    }
    SECTION("units with a serial are of it") {
        send("O-2", "S1", "L1");
        send("O-2", "S2", "L2");
        CHECK(dispatched("sku", "SKU-0007") == 20);
        CHECK(dispatched("lot", "L2") == 1);
    }
    SECTION("units with a serial alone are those that were named") {
        order("O-3", 10);
        send("O-3", "S1", "L1");
        CHECK(dispatched("sku", "SKU-0007") == 21);
    }
    SECTION("of an unknown line it is one") {
        send("O-4", "", "L1");
        CHECK(dispatched("sku", "SKU-0007") == 21);
    }
}

TEST_CASE("the return rate is told week by week, the first and the last week cut") {
    Bench bench;
    Mirror::Batch batch(bench.mirror);
    for (int i = 0; i < 400; ++i) {
        DispatchedUnit sent = unit("W" + std::to_string(i), "L1", "403-W" + std::to_string(i));
        sent.dispatchedAt = parseTimestamp(i < 300 ? "2026-10-07T10:00:00Z" : "2026-11-10T10:00:00Z");
        bench.mirror.put(sent);
    }
    batch.commit();
    const ReportDocument report = bench.report("return-rate");
    const json weeks = toJson(report)["tables"].back()["rows"];
    REQUIRE(weeks.size() == 10); // Thursday, 1 October to Monday, 30 November
    CHECK(weeks[0]["week"] == "2026-10-01");
    CHECK(weeks[1]["week"] == "2026-10-05");
    CHECK(weeks[1]["dispatched"] == 300);
    CHECK(weeks[9]["week"] == "2026-11-30");
    CHECK(weeks[3]["rate"].is_null());
    std::int64_t returned = 0;
    for (const json& week : weeks)
        returned += week["returned"].get<std::int64_t>();
    const json figures = toJson(bench.report("overview"))["figures"];
    CHECK(figures[1]["count"] == returned);
    CHECK(figures[2]["id"] == "return_rate");
    CHECK(figures[2]["of"] == 400);
}

TEST_CASE("a portion is of all closed inspections, not of those in the listed rows") {
    Bench bench;
    const json overview = toJson(bench.report("overview"));
    const json watch = toJson(bench.report("fraud-watch"));
    const json quality = toJson(bench.report("weekly-qc"));
    const auto closed = overview["figures"][0]["count"].get<std::int64_t>();
    for (const json* report : {&overview, &watch, &quality})
        for (const json& made : (*report)["tables"])
            for (const json& row : made["rows"])
                if (row.contains("portion")) {
                    CAPTURE(made["id"]);
                    CHECK(row["portion"]["of"] == closed);
                    CHECK(row["portion"]["count"] == row["inspections"]);
                }
    CHECK(overview["tables"].size() > 0);
    REQUIRE_FALSE(watch["tables"][1]["rows"].empty());
}

TEST_CASE("what is kept of the price is told by disposition, where the shop says how much") {
    Bench bench;
    std::int64_t known = 0;
    const json rows = toJson(bench.report("overview"))["tables"][2]["rows"];
    for (const json& row : rows) {
        if (row["value"].is_null())
            continue;
        if (row["disposition"] == "restock")
            CHECK(row["kept"] == row["value"]);
        else if (row["disposition"] == "scrap")
            CHECK(row["kept"]["amount_minor"] == 0);
        else
            CHECK(row["kept"].is_null());
        ++known;
    }
    CHECK(known > 4);
}

TEST_CASE("returns of Amazon's warehouse are set against its reimbursements") {
    Bench bench(0);
    const auto returned = [&](const char* order, const char* disposition) {
        ReturnNotice notice;
        notice.channel = "amazon";
        notice.id = ReturnId(std::string("LPN") + order);
        notice.lpn = std::string("LPN") + order;
        notice.order = OrderId(order);
        notice.sku = "SKU-1";
        notice.reasonText = disposition;
        notice.deliveredAt = parseTimestamp("2026-10-20T10:00:00Z");
        bench.mirror.put(notice);
    };
    const auto paid = [&](const char* id, const char* order, std::int64_t minor) {
        Reimbursement found;
        found.channel = "amazon";
        found.id = id;
        found.order = OrderId(order);
        found.sku = "sku-1";
        found.amount = Money{minor, "USD"};
        bench.mirror.put(found);
    };
    returned("1", "CARRIER_DAMAGED");
    returned("2", "CARRIER_DAMAGED");
    returned("3", "SELLABLE");
    returned("4", "CUSTOMER_DAMAGED");
    paid("a", "2", 1000);
    paid("b", "4", 1000);
    paid("c", "4", -1000);
    const json rows = toJson(bench.report("reimbursements"))["tables"][0]["rows"];
    REQUIRE(rows.size() == 4);
    CHECK(rows[0]["state"] == "owed");
    CHECK(rows[1]["state"] == "paid");
    CHECK(rows[1]["paid"]["amount_minor"] == 1000);
    CHECK(rows[2]["state"] == "not paid");
    CHECK(rows[3]["state"] == "taken back");
}

TEST_CASE("a claim that nobody filed in time is money lapsed, one that was filed is not") {
    test::Shelf shelf;
    test::Told lapsed;
    lapsed.id = "RB-1";
    lapsed.deliveredAt = "2026-09-01T10:00:00Z";
    test::Told fresh;
    fresh.id = "RB-2";
    fresh.deliveredAt = "2026-11-24T10:00:00Z";
    ReportProjection figures;
    shelf.journal = std::make_unique<Journal>(
        shelf.directory / "journal.db", OpenMode::ReadWrite, "Bench 3", shelf.clock,
        std::vector<const Projection*>{&shelf.inspections, &shelf.clips, &shelf.claims, &figures});
    shelf.put(lapsed);
    shelf.put(fresh);
    Mirror mirror(shelf.directory / "mirror.db", OpenMode::ReadWrite, Bytes(32));
    ClaimDesk desk = test::deliveredDesk();
    const std::vector<BuyerReasonClass> reasons;
    const std::vector<Vertical> verticals;
    const ReturnCosts costs;
    const auto report = [&] {
        const ReportRequest request{
            "claims-recovery", {*parseDate("2026-11-01"), *parseDate("2026-11-30")}, {}, {}};
        return toJson(makeReport(
            request, {*shelf.journal, mirror, desk, reasons, verticals, costs, shelf.clock.now()}))["tables"];
    };
    json rows = report()[0]["rows"];
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["claimable"] == 2);
    CHECK(rows[0]["filed"]["count"] == 0);
    CHECK(rows[0]["lapsed"] == 1);
    CHECK(rows[0]["lapsed_value"]["currency"] == "INR");
    CHECK(report()[1]["rows"].size() == 1);

    const ClaimCase open = desk.assess(shelf.facts("RB-2"), shelf.clock.now());
    draftClaim(*shelf.journal, InspectionId("RB-2"), open.reason, *open.policy, {}, test::kMira);
    ClaimMove filed;
    filed.to = ClaimState::Filed;
    moveClaim(*shelf.journal, InspectionId("RB-2"), filed, test::kMira);
    rows = report()[0]["rows"];
    CHECK(rows[0]["filed"]["count"] == 1);
    CHECK(rows[0]["in_window"]["count"] == 1);
    CHECK(report()[1]["rows"].empty());
    CHECK(report()[2]["rows"].size() == 1);
}

TEST_CASE("where amounts have a row for each currency, numbers stand in the first, so that they add up") {
    Bench bench;
    const json tables = toJson(bench.report("quarantine"))["tables"];
    const json& ages = tables[0]["rows"];
    std::set<std::string> counted;
    std::size_t sum = 0;
    for (const json& row : ages) {
        const bool isFirst = counted.insert(row["age"]).second;
        CHECK(row["inspections"].is_null() != isFirst);
        sum += isFirst ? row["inspections"].get<std::size_t>() : 0;
    }
    CHECK(ages.size() > counted.size()); // there are several currencies
    CHECK(sum == tables[1]["rows"].size());
}

TEST_CASE("text in CSV is quoted, and no spreadsheet takes it for a formula") {
    ReportTable made{"t", "T"};
    made.columns = {{"text", "Text"},
                    {"share", "Share", ColumnType::Share},
                    {"money", "Money", ColumnType::Money},
                    {"time", "Time", ColumnType::Time}};
    made.rows = {{std::string("a, \"b\"\nc"), ShareCell{1, 4}, Money{34900, "INR"}, std::int64_t{1500}},
                 {std::string("=HYPERLINK(1)"), {}, {}, {}},
                 {std::string("@x\x01\xE2\x80\xAE"), {}, Money{-5, "JPY"}, {}},
                 {std::string("\xEF\xBC\x9D"
                              "1+1"),
                  {},
                  {},
                  {}}};
    CHECK(toCsv(made) ==
          "text,share,share_of,share_low_per_mille,share_high_per_mille,money,money_currency,time_ms\r\n"
          "\"a, \"\"b\"\"\nc\",1,4,45,700,349.00,INR,1500\r\n"
          "'=HYPERLINK(1),,,,,,,\r\n"
          "'@x\xE2\x90\x81\xE2\x9F\xA6"
          "202E\xE2\x9F\xA7,,,,,-5,JPY,\r\n"
          "'\xEF\xBC\x9D"
          "1+1,,,,,,,\r\n");
}

TEST_CASE("a workbook is the same to the byte when it is made again") {
    Bench bench;
    const ReportDocument report = bench.report("overview");
    const Bytes first = toXlsx(report);
    REQUIRE(first.size() > 1000);
    CHECK(first[0] == std::byte{'P'});
    CHECK(toXlsx(report) == first);
}

TEST_CASE("times are told by their two largest units") {
    CHECK(timeText(999) == "0 s");
    CHECK(timeText(61'000) == "1 min 1 s");
    CHECK(timeText(7'200'000) == "2 h");
    CHECK(timeText(90'000'000) == "1 d 1 h");
}

TEST_CASE("periods are whole days, and what is none is refused") {
    const Timestamp now = *parseTimestamp("2026-11-25T12:00:00Z");
    CHECK(periodFrom("2026-11-01", "2026-11-10", now, 30).days() == 10);
    CHECK(periodFrom("2026-11-01", "2026-11-10", now, 30).before() ==
          Period{*parseDate("2026-10-22"), *parseDate("2026-10-31")});
    CHECK(periodFrom("", "2026-11-10", now, 7).first == *parseDate("2026-11-04"));
    CHECK(periodFrom("", "", now, 7).days() == 7);
    CHECK_THROWS_AS(periodFrom("2026-11-10", "2026-11-01", now, 7), Error);
    CHECK_THROWS_AS(periodFrom("yesterday", "", now, 7), Error);
    CHECK_THROWS_AS(periodFrom("1990-01-01", "", now, 7), Error);
    CHECK(weekOf(*parseDate("2026-11-29")) == *parseDate("2026-11-23"));
    CHECK(weekOf(*parseDate("2026-11-23")) == *parseDate("2026-11-23"));
    CHECK(Period{*parseDate("2026-11-23"), *parseDate("2026-11-23")}.until() -
              Period{*parseDate("2026-11-23"), *parseDate("2026-11-23")}.from() ==
          std::chrono::hours(24));
}

TEST_CASE("whether serialising pays is told by product and category, with cost, savings and the questions") {
    Bench bench;
    for (int i = 0; i < 40; ++i) {
        DispatchedUnit sent = unit("S" + std::to_string(i), "L1", "O-" + std::to_string(i));
        sent.dispatchedAt = parseTimestamp("2026-11-05T10:00:00Z");
        bench.mirror.put(sent);
    }
    const json report = toJson(bench.report("serialising"));
    const json& products = report["tables"][1]["rows"];
    const auto product = std::find_if(products.begin(), products.end(),
                                      [](const json& row) { return row["sku"] == "SKU-0007"; });
    REQUIRE(product != products.end());
    CHECK((*product)["dispatched"] == 40);
    // 40 units in 61 days at INR 2 a serial
    CHECK((*product)["cost"]["amount_minor"] == 40 * 200 * 30 / 61);
    CHECK((*product)["saved_low"]["amount_minor"].get<std::int64_t>() <
          (*product)["saved_high"]["amount_minor"].get<std::int64_t>());
    const json& questions = report["tables"][2]["rows"];
    const auto phones = std::find_if(questions.begin(), questions.end(),
                                     [](const json& row) { return row["category"] == "phones"; });
    REQUIRE(phones != questions.end());
    CHECK((*phones)["vertical"] == "consumer electronics");
    CHECK((*phones)["theft"] == "yes");
    CHECK((*phones)["regulation"] == "no");
}

TEST_CASE("inspections behind a figure are a report of their own") {
    Bench bench;
    const ReportRequest all{"inspections", {*parseDate("2026-10-01"), *parseDate("2026-11-30")}};
    ReportRequest suspected = all;
    suspected.figure = "suspected_fraud";
    const auto rowsOf = [&](const ReportRequest& request) {
        const json report = toJson(
            makeReport(request, {*bench.made.journal, bench.mirror, bench.desk, bench.reasons,
                                 bench.verticals, bench.costs, *parseTimestamp("2026-11-26T10:00:00Z")}));
        return report["tables"][0]["rows"].size();
    };
    CHECK(rowsOf(suspected) > 10);
    CHECK(rowsOf(suspected) < rowsOf(all));
    suspected.figure = "luck";
    CHECK_THROWS_WITH(rowsOf(suspected), ContainsSubstring("luck"));
}

TEST_CASE("a letter to the manufacturer is about the lot with the surest defects, its units and photos") {
    Bench bench(1500);
    const json quality = toJson(bench.report("supplier-quality"))["tables"];
    const json worst = quality[0]["rows"][0];
    const json letter = toJson(bench.report("supplier-letter"));
    const std::string to = letter["notes"][0];
    CHECK(to.find(worst["sku"].get<std::string>()) != std::string::npos);
    const json units = letter["tables"][0]["rows"];
    CHECK(units.size() == worst["found"]["count"]);
    for (const json& unit : units)
        CHECK((unit["grade"] == "C" || unit["grade"] == "D"));
    CHECK(units[0]["found"].get<std::string>().find("condition: new") != std::string::npos);
    REQUIRE_FALSE(letter["photos"].empty());
    for (const json& photo : letter["photos"])
        CHECK(photo["shot"] != "label"); // it shows the buyer's address
    FactFilter other;
    other[Dimension::Sku] = quality[0]["rows"][1]["sku"];
    const std::string toOther = toJson(bench.report("supplier-letter", {}, other))["notes"][0];
    CHECK(toOther.find(other[Dimension::Sku]) != std::string::npos);
}

TEST_CASE("without a defect there is no letter, and it says so") {
    Bench bench(60);
    FactFilter none;
    none[Dimension::Sku] = "nothing";
    const ReportDocument letter = bench.report("supplier-letter", {}, none);
    CHECK(letter.tables.front().rows.empty());
    CHECK(letter.photos.empty());
    REQUIRE(letter.notes.size() == 1);
}
