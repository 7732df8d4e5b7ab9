#include "tests/mirror/mirror_support.h"

#include <cstdint>

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("a record is added, then unchanged, then changed, and its key stays as it was first written") {
    MirrorBench bench;
    CHECK(bench.mirror.put(phoneLine()) == Change::Added);
    CHECK(bench.mirror.put(phoneLine()) == Change::Unchanged);
    OrderLine again = phoneLine();
    again.channel = "AMAZON_IN";
    again.order = OrderId(" 403-1 ");
    again.line = OrderLineId("l1");
    CHECK(bench.mirror.put(again) == Change::Unchanged);
    again.title = "Phone 8, silver";
    CHECK(bench.mirror.put(again) == Change::Changed);
    OrderLine expected = phoneLine();
    expected.title = "Phone 8, silver";
    CHECK(bench.mirror.linesOfOrder(OrderId("403-1")) == std::vector{expected});
    CHECK(bench.mirror.counts().orderLines == 1);
}

TEST_CASE("what is blank in a later record erases nothing") {
    MirrorBench bench;
    bench.mirror.put(phoneLine());
    OrderLine bare;
    bare.channel = "amazon_in";
    bare.order = OrderId("403-1");
    bare.line = OrderLineId("L1");
    CHECK(bench.mirror.put(bare) == Change::Unchanged);
    CHECK(bench.mirror.linesOfOrder(OrderId("403-1")) == std::vector{phoneLine()});

    bench.mirror.put(phoneUnit());
    DispatchedUnit bareUnit;
    bareUnit.order = OrderId("403-1");
    bareUnit.line = OrderLineId("L1");
    bareUnit.sku = "PHONE-8";
    bareUnit.serial = "F17XK2D0Q1MN";
    CHECK(bench.mirror.put(bareUnit) == Change::Unchanged);
    CHECK(bench.mirror.unitsOnOrder(OrderId("403-1")) == std::vector{phoneUnit()});

    bench.mirror.put(phoneReturn());
    ReturnNotice bareReturn;
    bareReturn.channel = "amazon_in";
    bareReturn.id = ReturnId("R-1");
    bareReturn.line = OrderLineId("L1");
    bareReturn.sku = "PHONE-8";
    CHECK(bench.mirror.put(bareReturn) == Change::Unchanged);
    CHECK(bench.mirror.findReturns("R-1") == std::vector{phoneReturn()});
}

TEST_CASE("every field of every record comes back as it was put") {
    MirrorBench bench;
    OrderLine line = phoneLine();
    line.quantity = 3;
    line.deliveredAt = at("2026-10-05T11:12:13.250Z");
    line.buyerKey = std::string(64, 'a');
    bench.mirror.put(line);
    CHECK(bench.mirror.linesOfOrder(line.order) == std::vector{line});

    DispatchedUnit lot;
    lot.order = OrderId("403-9");
    lot.sku = "CREAM";
    lot.gtin = "04006381333931";
    lot.lot = "L77";
    lot.expiry = day("2027-01-31");
    bench.mirror.put(lot);
    CHECK(bench.mirror.unitsOnOrder(lot.order) == std::vector{lot});

    ReturnNotice notice = phoneReturn();
    notice.quantity = 2;
    notice.reasonText = "Does not charge";
    notice.refundedAt = at("2026-11-03T00:00:00Z");
    notice.deliveredAt = at("2026-11-04T00:00:00Z");
    bench.mirror.put(notice);
    CHECK(bench.mirror.findReturns("R-1") == std::vector{notice});

    const Recall recall{
        "S", "04006381333931", "A", "B", "C", "D", "N", "https://example.com/n", day("2026-02-03")};
    bench.mirror.put(recall);
    CHECK(bench.mirror.recallsFor("S", "04006381333931", "A", "C") == std::vector{recall});
    const MirrorCounts counts = bench.mirror.counts();
    CHECK(counts.orderLines == 1);
    CHECK(counts.units == 1);
    CHECK(counts.returns == 1);
    CHECK(counts.recalls == 1);
    CHECK(counts.blocklist == 0);
}

TEST_CASE("units of one line are told apart by serial, else IMEI, else lot") {
    MirrorBench bench;
    DispatchedUnit unit;
    unit.order = OrderId("O-1");
    unit.sku = "S";
    unit.serial = "A-1";
    CHECK(bench.mirror.put(unit) == Change::Added);
    unit.serial = "a1"; // another print of the same serial
    CHECK(bench.mirror.put(unit) == Change::Unchanged);
    unit.serial = "A2";
    CHECK(bench.mirror.put(unit) == Change::Added);
    unit.serial.clear();
    unit.imei1 = "490154203237518";
    CHECK(bench.mirror.put(unit) == Change::Added);
    unit.imei1.clear();
    unit.lot = "L1";
    CHECK(bench.mirror.put(unit) == Change::Added);
    CHECK(bench.mirror.put(unit) == Change::Unchanged);
    CHECK(bench.mirror.counts().units == 4);
}

TEST_CASE("a unit's components are replaced as a list, and the old ones are no longer found") {
    MirrorBench bench;
    bench.mirror.put(phoneUnit());
    DispatchedUnit repaired = phoneUnit();
    repaired.components = {"BATT-0002"};
    CHECK(bench.mirror.put(repaired) == Change::Changed);
    CHECK(bench.mirror.unitsWithComponent("BATT0001").empty());
    CHECK(bench.mirror.unitsWithComponent("BATT0002") == std::vector{repaired});
}

TEST_CASE("recalls and block entries keep their key and take what is new") {
    MirrorBench bench;
    Recall recall{"S", "", "", "", "", "", "N-1", "", {}};
    CHECK(bench.mirror.put(recall) == Change::Added);
    recall.url = "https://example.com";
    CHECK(bench.mirror.put(recall) == Change::Changed);
    recall.lotFrom = "A";
    CHECK(bench.mirror.put(recall) == Change::Added);
    BlockEntry entry{"A1", "stolen", {}, ""};
    CHECK(bench.mirror.put(entry) == Change::Added);
    entry.reason.clear();
    CHECK(bench.mirror.put(entry) == Change::Unchanged);
    CHECK(bench.mirror.blocked("A1")->reason == "stolen");
}

TEST_CASE("a batch that is not committed leaves nothing") {
    MirrorBench bench;
    bench.mirror.put(phoneLine());
    const std::string before = bench.dump();
    {
        const Mirror::Batch batch(bench.mirror);
        bench.mirror.put(phoneUnit());
        OrderLine line = phoneLine();
        line.title = "other";
        bench.mirror.put(line);
    }
    CHECK(bench.dump() == before);
    {
        Mirror::Batch batch(bench.mirror);
        bench.mirror.put(phoneUnit());
        batch.commit();
    }
    CHECK(bench.mirror.counts().units == 1);
}

TEST_CASE("a batch knows how many of its changes came to nothing") {
    MirrorBench bench;
    bench.mirror.put(phoneLine());
    Mirror::Batch batch(bench.mirror);
    OrderLine other = phoneLine();
    other.title = "other";
    CHECK(bench.mirror.put(other) == Change::Changed);
    CHECK(batch.undoneChanges() == 0);
    CHECK(bench.mirror.put(phoneLine()) == Change::Changed);
    CHECK(batch.undoneChanges() == 2);
    CHECK(bench.mirror.put(other) == Change::Changed);
    CHECK(batch.undoneChanges() == 0);
}

TEST_CASE("a mirror that was opened to be read refuses to be written") {
    const MirrorBench bench;
    Mirror reader(bench.temp / "mirror.db", OpenMode::ReadOnly, {});
    CHECK(errorOf([&] { reader.put(phoneLine()); }).code() == ErrorCode::Storage);
}

TEST_CASE("the check finds a damaged mirror and calls a sound one sound") {
    const TempDirectory temp;
    const auto file = temp / "mirror.db";
    {
        Mirror mirror(file, OpenMode::ReadWrite, Bytes(32, std::byte{7}));
        Mirror::Batch batch(mirror);
        for (int i = 0; i < 2000; ++i) {
            DispatchedUnit unit = phoneUnit();
            unit.serial = "SERIAL" + std::to_string(i);
            unit.serialNormal = unit.serial;
            mirror.put(unit);
        }
        batch.commit();
        CHECK(mirror.check().empty());
    }
    {
        std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
        out.seekp(static_cast<std::streamoff>(std::filesystem::file_size(file) / 2 / 4096 * 4096));
        out << std::string(8192, '\x5A');
    }
    const Mirror damaged(file, OpenMode::ReadOnly, {});
    CHECK_FALSE(damaged.check().empty());
}
