#include "app/demo/demo_data.h"

#include "app/demo/demo_products.h"
#include "core/identifiers/identifier.h"

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>
#include <string_view>
#include <tuple>
#include <utility>

namespace returnbench {
namespace {

using namespace std::chrono;

constexpr std::size_t kOrders = 300;

struct Channel {
    std::string_view name;
    std::string_view currency;
    std::int64_t perEuroCent; ///< minor units per euro cent, times 100
};

constexpr std::array<Channel, 6> kChannels{{{"amazon_in", "INR", 9000},
                                            {"flipkart", "INR", 9000},
                                            {"meesho", "INR", 9000},
                                            {"shopify", "EUR", 100},
                                            {"ebay", "EUR", 100},
                                            {"walmart_us", "USD", 110}}};

constexpr std::array<std::string_view, 6> kReasons{"defective",  "not as described", "no longer needed",
                                                   "wrong item", "size too small",   "arrived too late"};

/// Makes the data step by step; what is made refers to what was made before.
class Maker {
public:
    Maker(std::uint64_t seed, Timestamp now) : m_random(seed), m_now(now), m_products(demoProducts()) {}

    DemoData make();

private:
    struct Sale {
        std::size_t order; ///< index into m_data.orders
        std::size_t unit;  ///< index into m_data.units
        const DemoProduct* product;
        bool returned = false;
    };

    std::string orderId(const Channel& channel);
    void addSale(const DemoProduct& product, int quantity);
    DispatchedUnit newUnit(const DemoProduct& product, const OrderLine& line);

    template<class Wanted>
    Sale& pick(Wanted wanted);
    Sale& pickSerialised(std::string_view category = "");
    Sale& pickUnserialised();
    Sale& another(const Sale& sale);

    DemoParcel parcelFor(Sale& sale, VerdictKind verdict);
    std::vector<PrintedCode> labelOf(const DispatchedUnit& unit, const DemoProduct& product);
    PrintedCode ean(const DemoProduct& product) const {
        return {PrintedSymbology::Ean13, product.gtin, std::string(product.title)};
    }
    OrderLine& lineOf(const Sale& sale) { return m_data.orders[sale.order].line; }
    DispatchedUnit& unitOf(const Sale& sale) { return m_data.units[sale.unit]; }

    void addMatches();
    void addNearAndUnserialised();
    void addForeignUnits();
    void addReturnedTwice();
    void addMixupAndParts();
    void addShortEmptyUnreadable();
    void addWatchLists();

    DemoRandom m_random;
    Timestamp m_now;
    const std::vector<DemoProduct>& m_products;
    std::vector<Sale> m_sales;
    std::set<std::string> m_serials; ///< normal forms in use
    DemoData m_data;
    int m_style = 0; ///< label styles in turn
};

std::string Maker::orderId(const Channel& channel) {
    if (channel.name == "amazon_in")
        return "40" + m_random.text("2345678", 1) + "-" + m_random.text(kDigits, 7) + "-" +
               m_random.text(kDigits, 7);
    if (channel.name == "flipkart")
        return "OD4" + m_random.text(kDigits, 17);
    if (channel.name == "meesho")
        return "1" + m_random.text(kDigits, 11) + "_1";
    if (channel.name == "shopify")
        return "#1" + std::to_string(1000 + m_data.orders.size());
    if (channel.name == "ebay")
        return m_random.text("12", 2) + "-" + m_random.text(kDigits, 5) + "-" + m_random.text(kDigits, 5);
    return "2000" + m_random.text(kDigits, 11);
}

DispatchedUnit Maker::newUnit(const DemoProduct& product, const OrderLine& line) {
    DispatchedUnit unit;
    unit.order = line.order;
    unit.line = line.line;
    unit.sku = line.sku;
    unit.gtin = line.gtin;
    do
        unit.serial = newSerial(product.serial, m_random);
    while (!unit.serial.empty() && !m_serials.insert(normalSerial(unit.serial)).second);
    unit.serialNormal = normalSerial(unit.serial);
    if (product.hasImei) { // 00…: the range for test equipment
        unit.imei1 = withLuhnDigit("00" + m_random.text(kDigits, 12));
        unit.imei2 = withLuhnDigit("00" + m_random.text(kDigits, 12));
    }
    if (product.hasComponents)
        unit.components = {"BAT" + m_random.text(kDigits, 9), "PCB" + m_random.text(kDigits, 9)};
    const auto today = floor<days>(m_now);
    if (product.hasLot) {
        unit.lot = "L26" + m_random.text("ABCD", 1) + m_random.text(kDigits, 3);
        unit.expiry = Date{today + days{200 + m_random.below(400)}};
    }
    unit.dispatchedAt = *line.orderedAt + hours{20 + m_random.below(10)};
    unit.awb = "FW" + m_random.text(kDigits, 10);
    if (product.serial != SerialStyle::None)
        unit.warrantyUntil = Date{today + days{300 + m_random.below(60)}};
    return unit;
}

void Maker::addSale(const DemoProduct& product, int quantity) {
    const Channel& channel = kChannels[m_data.orders.size() % kChannels.size()];
    DemoOrder order;
    OrderLine& line = order.line;
    line.channel = channel.name;
    line.order = OrderId(orderId(channel));
    line.line =
        OrderLineId(channel.name == "shopify" ? std::string(product.sku) : m_random.text(kDigits, 11));
    line.sku = product.sku;
    line.gtin = "0" + product.gtin;
    line.title = product.title;
    line.category = product.category;
    line.quantity = quantity;
    line.unitPrice = Money{product.euroCents * channel.perEuroCent / 100, std::string(channel.currency)};
    line.orderedAt = floor<minutes>(m_now) - days{12 + m_random.below(25)} - minutes{m_random.below(600)};
    line.deliveredAt = *line.orderedAt + days{3} + minutes{m_random.below(900)};
    line.returnWindowUntil = Date{floor<days>(*line.deliveredAt) + days{30}};
    order.buyerId = "buyer-" + m_random.text(kDigits, 8);
    m_data.orders.push_back(order);
    m_data.units.push_back(newUnit(product, line));
    m_sales.push_back({m_data.orders.size() - 1, m_data.units.size() - 1, &product});
}

template<class Wanted>
Maker::Sale& Maker::pick(Wanted wanted) {
    const std::size_t start = m_random.below(m_sales.size());
    for (std::size_t i = 0; i < m_sales.size(); ++i) {
        Sale& sale = m_sales[(start + i) % m_sales.size()];
        if (!sale.returned && wanted(sale)) {
            sale.returned = true;
            return sale;
        }
    }
    throw std::logic_error("the demo has too few orders of a kind");
}

Maker::Sale& Maker::pickSerialised(std::string_view category) {
    return pick([&](const Sale& sale) {
        return sale.product->serial != SerialStyle::None &&
               (category.empty() || sale.product->category == category);
    });
}

Maker::Sale& Maker::pickUnserialised() {
    return pick(
        [](const Sale& sale) { return sale.product->serial == SerialStyle::None && !sale.product->hasLot; });
}

/// A sale of the same product to somebody else, which stays with its buyer.
Maker::Sale& Maker::another(const Sale& sale) {
    return pick(
        [&](const Sale& other) { return other.product == sale.product && other.order != sale.order; });
}

std::vector<PrintedCode> Maker::labelOf(const DispatchedUnit& unit, const DemoProduct& product) {
    const std::string gs1 = "(01)0" + product.gtin;
    if (product.hasLot)
        return {{PrintedSymbology::Gs1DataMatrix, gs1 + "(10)" + unit.lot, "LOT " + unit.lot}};
    if (product.serial == SerialStyle::None)
        return {ean(product)};
    std::vector<PrintedCode> codes;
    switch (m_style++ % 5) {
    case 0:
        codes = {{PrintedSymbology::Code128, unit.serial, "S/N"}, ean(product)};
        break;
    case 1: // a small plate with nothing but the serial
        return {{PrintedSymbology::DataMatrix, unit.serial, "SN"}};
    case 2:
        return {{PrintedSymbology::Gs1DataMatrix, gs1 + "(21)" + unit.serialNormal, "GTIN, S/N"}};
    case 3:
        codes = {{PrintedSymbology::Code39, unit.serialNormal, "Serial No."}, ean(product)};
        break;
    default:
        codes = {{PrintedSymbology::QrCode,
                  "https://id.example.org/01/0" + product.gtin + "/21/" + unit.serialNormal, "scan me"}};
    }
    if (!unit.imei1.empty())
        codes.push_back({PrintedSymbology::Code128, unit.imei1, "IMEI1"});
    return codes;
}

DemoParcel Maker::parcelFor(Sale& sale, VerdictKind verdict) {
    const OrderLine& line = lineOf(sale);
    DemoParcel parcel;
    parcel.verdict = verdict;
    parcel.title = line.title;
    parcel.category = line.category;
    parcel.sku = line.sku;
    ReturnNotice& notice = parcel.notice;
    notice.channel = line.channel;
    notice.id = ReturnId("R-" + std::to_string(88'201 + m_data.returns.size()));
    notice.order = line.order;
    notice.line = line.line;
    notice.sku = line.sku;
    notice.awb = "44" + m_random.text(kDigits, 8);
    notice.lpn = "LPNRR" + m_random.text(kDigits, 7);
    notice.reason = kReasons[m_random.below(kReasons.size())];
    notice.requestedAt = *line.deliveredAt + days{1 + m_random.below(5)};
    notice.deliveredAt = floor<minutes>(m_now) - hours{2 + m_random.below(20)};
    notice.type = "customer";
    m_data.returns.push_back(notice);
    return parcel;
}

void Maker::addMatches() {
    for (const std::string_view category :
         {"phones", "phones", "phones", "laptops", "laptops", "audio", "audio", "footwear", "footwear",
          "tablets", "wearables", "cameras", "phones", "laptops"}) {
        Sale& sale = pickSerialised(category);
        DemoParcel parcel = parcelFor(sale, VerdictKind::Match);
        parcel.codes = labelOf(unitOf(sale), *sale.product);
        m_data.parcels.push_back(parcel);
    }
}

void Maker::addNearAndUnserialised() {
    // The dispatch was typed by hand: 0 for O, or 8 for B. The label says what the maker printed.
    for (const auto& [category, typed, printed] :
         {std::tuple{"phones", '0', 'O'}, std::tuple{"laptops", '8', 'B'}}) {
        Sale& sale = pickSerialised(category);
        DemoParcel parcel = parcelFor(sale, VerdictKind::ProbableMatch);
        std::string serial = unitOf(sale).serial;
        serial[serial.rfind(typed)] = printed;
        parcel.codes = {{PrintedSymbology::Code128, serial, "S/N"}, ean(*sale.product)};
        m_data.parcels.push_back(parcel);
    }
    for (int i = 0; i < 4; ++i) {
        Sale& sale = i < 2 ? pickUnserialised() : pick([](const Sale& s) { return s.product->hasLot; });
        DemoParcel parcel = parcelFor(sale, VerdictKind::ProductMatch);
        parcel.codes = labelOf(unitOf(sale), *sale.product);
        m_data.parcels.push_back(parcel);
    }
    Sale& sale = pick([](const Sale& s) { return s.product->hasLot; });
    DemoParcel parcel = parcelFor(sale, VerdictKind::LotMismatch);
    parcel.codes = {{PrintedSymbology::Gs1DataMatrix, "(01)0" + sale.product->gtin + "(10)L24X901", "LOT"}};
    m_data.parcels.push_back(parcel);
}

void Maker::addForeignUnits() {
    for (const std::string_view category : {"phones", "laptops", "footwear"}) {
        Sale& sale = pickSerialised(category);
        DemoParcel parcel = parcelFor(sale, VerdictKind::OtherUnit);
        parcel.codes = labelOf(unitOf(another(sale)), *sale.product);
        m_data.parcels.push_back(parcel);
    }
    for (const std::string_view category : {"phones", "audio", "phones"}) {
        Sale& sale = pickSerialised(category);
        DemoParcel parcel = parcelFor(sale, VerdictKind::UnknownUnit);
        std::string serial = newSerial(sale.product->serial, m_random);
        while (!m_serials.insert(normalSerial(serial)).second)
            serial = newSerial(sale.product->serial, m_random);
        parcel.codes = {{PrintedSymbology::Code128, serial, "S/N"}, ean(*sale.product)};
        m_data.parcels.push_back(parcel);
    }
    for (const std::string_view category : {"phones", "laptops", "footwear"}) {
        Sale& sale = pickSerialised(category);
        const Sale& cheaper = pick([&](const Sale& s) {
            return s.product != sale.product && s.product->serial != SerialStyle::None &&
                   s.product->euroCents <= sale.product->euroCents;
        });
        DemoParcel parcel = parcelFor(sale, VerdictKind::OtherProduct);
        parcel.sku = cheaper.product->sku;
        parcel.codes = {{PrintedSymbology::Code128, unitOf(cheaper).serial, "S/N"}, ean(*cheaper.product)};
        m_data.parcels.push_back(parcel);
    }
}

void Maker::addReturnedTwice() {
    // One unit comes back on the same order a second time, one on somebody else's order.
    for (const bool sameOrder : {true, false}) {
        Sale& first = pickSerialised("audio");
        DemoParcel before = parcelFor(first, VerdictKind::Match);
        before.codes = labelOf(unitOf(first), *first.product);
        m_data.earlier.push_back(before);
        Sale& second = sameOrder ? first : another(first);
        DemoParcel parcel = parcelFor(second, VerdictKind::AlreadyReturned);
        parcel.codes = {{PrintedSymbology::Code128, unitOf(first).serial, "S/N"}, ean(*first.product)};
        m_data.parcels.push_back(parcel);
    }
}

void Maker::addMixupAndParts() {
    Sale& ours = pickSerialised("phones");
    Sale& swapped = another(ours);
    unitOf(swapped).awb = unitOf(ours).awb; // our own scan: that unit left in this order's parcel
    DemoParcel mixup = parcelFor(ours, VerdictKind::OurMixup);
    mixup.codes = {{PrintedSymbology::Code128, unitOf(swapped).serial, "S/N"}, ean(*ours.product)};
    m_data.parcels.push_back(mixup);

    Sale& battery = pickSerialised("laptops");
    DemoParcel marked = parcelFor(battery, VerdictKind::ComponentMismatch);
    marked.codes = {{PrintedSymbology::Gs1DataMatrix,
                     "(01)0" + battery.product->gtin + "(21)" + unitOf(battery).serialNormal + "(250)BAT" +
                         m_random.text(kDigits, 9),
                     "S/N, battery"}};
    m_data.parcels.push_back(marked);

    Sale& board = pickSerialised("laptops");
    const Sale& donor = pickSerialised("laptops");
    DemoParcel exchanged = parcelFor(board, VerdictKind::ComponentMismatch);
    exchanged.codes = {{PrintedSymbology::Code128, unitOf(board).serial, "S/N"},
                       {PrintedSymbology::Code128, unitOf(donor).components.back(), "BOARD"}};
    m_data.parcels.push_back(exchanged);
}

void Maker::addShortEmptyUnreadable() {
    Sale& pair = pick([](const Sale& s) { return s.product->category == "home"; });
    lineOf(pair).quantity = 2;
    DemoParcel one = parcelFor(pair, VerdictKind::QuantityShort);
    one.notice.quantity = 2;
    m_data.returns.back().quantity = 2;
    one.codes = {ean(*pair.product)};
    one.itemsFound = 1;
    m_data.parcels.push_back(one);
    for (const std::string_view category : {"phones", "fashion"}) {
        Sale& sale = pick([&](const Sale& s) { return s.product->category == category; });
        DemoParcel parcel = parcelFor(sale, VerdictKind::EmptyParcel);
        parcel.empty = true;
        parcel.itemsFound = 0;
        m_data.parcels.push_back(parcel);
    }
    for (const std::string_view category : {"phones", "audio"}) {
        Sale& sale = pickSerialised(category);
        DemoParcel parcel = parcelFor(sale, VerdictKind::Unreadable);
        parcel.codes = {{PrintedSymbology::Code128, unitOf(sale).serial, "S/N"}};
        parcel.illegible = true;
        m_data.parcels.push_back(parcel);
    }
}

void Maker::addWatchLists() {
    const auto today = Date{floor<days>(m_now)};
    for (const DemoParcel& parcel : m_data.parcels) {
        const auto isLot = [](const PrintedCode& c) { return c.text.find("(10)") != std::string::npos; };
        const auto code = std::find_if(parcel.codes.begin(), parcel.codes.end(), isLot);
        if (parcel.verdict == VerdictKind::ProductMatch && code != parcel.codes.end() &&
            m_data.recalls.empty()) {
            const std::string lot = code->text.substr(code->text.find("(10)") + 4);
            m_data.recalls.push_back({parcel.notice.sku, "", lot, lot, "", "",
                                      "Vitalis 2026-11: capsules may stick",
                                      "https://recalls.example.org/vitalis-2026-11", today});
        }
        if (parcel.verdict == VerdictKind::UnknownUnit && m_data.blocklist.empty())
            m_data.blocklist.push_back(
                {normalSerial(parcel.codes.front().text), "reported stolen", today, "police report"});
    }
    // One buyer who returns unlike others.
    for (std::size_t i = 0; i < 5; ++i)
        for (DemoOrder& order : m_data.orders)
            if (order.line.order == m_data.parcels[i].notice.order)
                order.buyerId = "buyer-00000077";
}

DemoData Maker::make() {
    for (std::size_t i = 0; i < kOrders; ++i)
        addSale(m_products[i % m_products.size()], 1);
    addMatches();
    addNearAndUnserialised();
    addForeignUnits();
    addReturnedTwice();
    addMixupAndParts();
    addShortEmptyUnreadable();
    addWatchLists();
    return std::move(m_data);
}

} // namespace

DemoData makeDemoData(std::uint64_t seed, Timestamp now) {
    return Maker(seed, now).make();
}

} // namespace returnbench
