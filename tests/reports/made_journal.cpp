#include "tests/reports/made_journal.h"

#include "core/base/resources.h"

#include <array>
#include <vector>

namespace returnbench::test {
namespace {

using nlohmann::json;

constexpr std::array kChannels{"amazon_in", "flipkart", "meesho", "ebay"};
constexpr std::array kCategories{"audio", "phones", "shoes", ""};
constexpr std::array kReasons{"DEFECTIVE", "size too small", "no_longer_needed", "not working", ""};
constexpr std::array kPersons{"asha", "ben", "chitra"};
constexpr std::array kVerdicts{"match",         "match",        "match",
                               "product_match", "match",        "other_unit",
                               "other_product", "unknown_unit", "already_returned",
                               "match",         "our_mixup",    "empty_parcel",
                               "unreadable",    "match",        "match",
                               "match",         "match",        "product_match",
                               "match",         "lot_mismatch"};
constexpr std::array kGrades{"A", "A", "B", "C", "D"};
constexpr std::array kDispositions{"restock", "refurbish", "liquidate", "quarantine", "scrap"};
constexpr std::size_t kTogether = 4000; // events of a batch

std::string digits(std::uint64_t number, int width) {
    std::string text = std::to_string(number);
    return std::string(text.size() < static_cast<std::size_t>(width)
                           ? static_cast<std::size_t>(width) - text.size()
                           : 0,
                       '0') +
           text;
}

std::string digestOf(std::uint64_t number) {
    std::string digest(64, '0');
    for (std::size_t i = 0; i < 16; ++i)
        digest[63 - i] = "0123456789abcdef"[(number * 0x9E3779B97F4A7C15ULL >> (4 * i)) & 15];
    return digest;
}

} // namespace

MadeJournal::MadeJournal(int inspections, int days, std::uint64_t seed)
    : clock(*parseTimestamp("2026-11-25T10:00:00Z") - std::chrono::days(days)),
      m_policy(deliveredPolicies().front()), m_state(seed) {
    journal = std::make_unique<Journal>(directory / "journal.db", OpenMode::ReadWrite, "Bench 3", clock,
                                        std::vector<const Projection*>{&inspectionTables, &personTables,
                                                                       &clipTables, &claimTables,
                                                                       &reportTables, &secondTables});
    const Timestamp begin = clock.last();
    std::vector<NewEvent> events;
    const auto record = [&] {
        if (!events.empty())
            journal->append(events);
        events.clear();
    };
    for (int number = 0; number < inspections; ++number) {
        // Those of a batch share its beginning; its events go on from there.
        const Timestamp due =
            begin + std::chrono::milliseconds(std::chrono::days(days)) / inspections * number;
        if (events.empty() && due > clock.last())
            clock.set(due);
        for (NewEvent& event : inspection(number))
            events.push_back(std::move(event));
        if (events.size() >= (inspections < 5000 ? 1 : kTogether) || number + 1 == inspections)
            record();
    }
}

namespace {

json photo(const char* shot, const std::string& sha256, int bytes) {
    return {
        {"shot", shot},
        {"sha256", sha256},
        {"bytes", bytes},
        {"width", 1600},
        {"height", 900},
        {"quality", {{"sharpness", 900}, {"brightness", 120}, {"dark_permille", 0}, {"burnt_permille", 0}}}};
}

} // namespace

std::uint64_t MadeJournal::below(std::uint64_t bound) {
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (m_state >> 33) % bound;
}

std::vector<NewEvent> MadeJournal::inspection(int number) {
    const std::string id = "RB-" + digits(static_cast<std::uint64_t>(number), 7);
    std::vector<NewEvent> events;
    const std::string by = kPersons[below(kPersons.size())];
    const auto add = [&](const char* kind, json data) {
        events.push_back({kind, by, InspectionId(id), std::move(data)});
    };
    // Now and then the same return again, or the same unit in another one.
    const std::uint64_t parcel = below(20) == 0 && number > 50
                                     ? static_cast<std::uint64_t>(number) - 50 + below(40)
                                     : static_cast<std::uint64_t>(number);
    const std::string serial = "SN" + digits(below(30) == 0 ? parcel / 2 : parcel, 9);
    const std::string channel = kChannels[parcel % kChannels.size()];
    const std::string sku = "SKU-" + digits(parcel * 7 % 211, 4);
    const std::string currency = channel == std::string("ebay") ? "EUR" : "INR";
    json notice{{"channel", channel},
                {"id", "R-" + std::to_string(parcel)},
                {"order", "O-" + std::to_string(parcel)},
                {"line", "1"},
                {"sku", sku},
                {"quantity", 1 + static_cast<int>(parcel % 17 == 0)},
                {"awb", "AWB" + std::to_string(parcel)},
                {"type", "customer"}};
    if (const std::string reason = kReasons[below(kReasons.size())]; !reason.empty())
        notice["reason"] = reason;
    if (below(10) != 0)
        notice["delivered_at"] = formatTimestamp(clock.last() - std::chrono::hours(1 + below(96)) -
                                                 std::chrono::seconds(below(3600)));
    json line{{"title", "Product " + sku},        {"line", "1"},   {"sku", sku},
              {"order", notice["order"]},         {"quantity", 1}, {"channel", channel},
              {"buyer_key", digestOf(parcel / 3)}};
    if (const std::string category = kCategories[parcel % 211 % kCategories.size()]; !category.empty())
        line["category"] = category;
    if (below(12) != 0)
        line["unit_price"] = {{"amount_minor", 10'000 + static_cast<std::int64_t>(below(4'000'000))},
                              {"currency", currency}};
    json units = json::array();
    if (parcel % 5 != 0)
        units.push_back({{"serial", serial},
                         {"serial_normal", serial},
                         {"sku", sku},
                         {"order", notice["order"]},
                         {"lot", "L" + std::to_string(parcel % 37)},
                         {"awb", "FW" + std::to_string(parcel)}});
    add("inspection.opened", {{"code", notice["awb"]},
                              {"announced", true},
                              {"return", notice},
                              {"line", line},
                              {"units", units},
                              {"protocol", "general"}});
    add("label.read",
        {{"text", notice["awb"]}, {"format", "Code128"}, {"symbology", "]C1"}, {"source", "camera"}});
    add("photo.taken", photo("label", digestOf(static_cast<std::uint64_t>(number) * 8), 150'000));
    const std::string verdict = kVerdicts[below(kVerdicts.size())];
    json flags = json::array();
    if (below(40) == 0)
        flags.push_back("serial_tampered");
    if (below(60) == 0)
        flags.push_back("recalled");
    json judged{{"verdict", verdict}, {"flags", flags}, {"reasons", json::array()}, {"seen_serial", serial}};
    if (verdict == "our_mixup" && number > 3)
        judged["reasons"].push_back(
            {{"code", "our_dispatches_crossed"},
             {"text", "Two parcels were swapped."},
             {"facts", {{"inspection", "RB-" + digits(static_cast<std::uint64_t>(number) - 2, 7)}}}});
    add("identity.judged", {{"verdict", judged}});
    add("photo.taken", photo("front", digestOf(static_cast<std::uint64_t>(number) * 8 + 1), 140'000));
    if (below(6) == 0)
        add("photo.retaken", photo("front", digestOf(static_cast<std::uint64_t>(number) * 8 + 2), 140'000));
    add("question.answered", {{"question", "condition"}, {"title", "Condition"}, {"answer", "new"}});
    add("grade.given", {{"grade", kGrades[below(kGrades.size())]}, {"rule", "made"}});
    add("disposition.set", {{"disposition", kDispositions[below(kDispositions.size())]}, {"rule", "made"}});
    if (below(25) == 0) // an answer that takes back what followed from it
        add("question.answered", {{"question", "complete"}, {"title", "Complete"}, {"answer", "yes"}});
    const std::uint64_t end = below(50);
    if (end == 0)
        add("inspection.voided", {{"reason", "opened by mistake"}});
    else if (end != 1) // some stay open
        add("inspection.closed", {{"missing", json::array()}});
    if (end > 1 && verdict != "match" && verdict != "product_match" && below(3) != 0)
        for (NewEvent& event : claim(id, number, static_cast<int>(below(7))))
            events.push_back(std::move(event));
    return events;
}

std::vector<NewEvent> MadeJournal::claim(const std::string& inspection, int number, int decision) {
    std::vector<NewEvent> events;
    const auto add = [&](const char* kind, json data) {
        data["inspection"] = inspection;
        events.push_back({kind, "mira", {}, std::move(data)});
    };
    add("claim.drafted",
        {{"reason", "wrong_item"}, {"policy_version", m_policy.version}, {"policy", toJson(m_policy)}});
    if (decision == 0)
        return events;
    add("claim.filed", {{"channel_id", "C-" + std::to_string(number)}});
    if (decision == 1)
        add("claim.rejected", {{"rejection", "no proof"}});
    if (decision == 2) {
        add("claim.rejected", {{"rejection", "too late"}});
        add("claim.dropped", json::object());
    }
    if (decision == 6) { // withdrawn before anybody decided
        add("claim.dropped", json::object());
        return events;
    }
    if (decision >= 3)
        add("claim.accepted", json::object());
    if (decision >= 4)
        add("claim.reimbursed", {{"paid", {{"amount_minor", 5'000 + number % 900}, {"currency", "INR"}}},
                                 {"paid_on", "2026-11-20"}});
    return events;
}

std::vector<BuyerReasonClass> deliveredBuyerReasons() {
    return readBuyerReasons(resourcesDirectory() / "reports" / "reasons.toml");
}

} // namespace returnbench::test
