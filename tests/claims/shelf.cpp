#include "tests/claims/shelf.h"

#include "core/base/resources.h"

namespace returnbench::test {
namespace {

using nlohmann::json;

std::string digestOf(const std::string& text) {
    std::string digest(64, '0');
    for (std::size_t i = 0; i < text.size() && i < digest.size(); ++i)
        digest[i] = "0123456789abcdef"[static_cast<unsigned char>(text[i]) % 16];
    return digest;
}

std::vector<NewEvent> eventsOf(const Told& told) {
    std::vector<NewEvent> events;
    const auto add = [&](const char* kind, json data) {
        events.push_back({kind, "asha", InspectionId(told.id), std::move(data)});
    };
    json notice{{"channel", told.channel}, {"id", "R-" + told.id},      {"order", "O-" + told.id},
                {"sku", "PHONE"},          {"quantity", told.quantity}, {"awb", "AWB-" + told.id}};
    if (!told.deliveredAt.empty())
        notice["delivered_at"] = told.deliveredAt;
    if (!told.refundedAt.empty())
        notice["refunded_at"] = told.refundedAt;
    json line{{"title", "Nimbus Phone"}, {"line", "1"}};
    if (told.priceMinor > 0)
        line["unit_price"] = {{"amount_minor", told.priceMinor}, {"currency", told.currency}};
    add("inspection.opened", {{"return", notice}, {"line", line}, {"protocol", "general"}});
    add("identity.judged", {{"verdict",
                             {{"verdict", told.verdict},
                              {"flags", told.flags},
                              {"seen_serial", "SN-1"},
                              {"reasons", told.reasons}}}});
    for (const std::string& shot : told.shots)
        add("photo.taken", {{"shot", shot}, {"sha256", digestOf(told.id + shot)}});
    for (const auto& [question, answer] : told.answers)
        add("question.answered", {{"question", question}, {"answer", answer}});
    add("grade.given", {{"grade", told.grade}, {"rule", "told"}});
    if (told.clip)
        add("clip.recorded", {{"sha256", digestOf(told.id)}, {"bytes", 1000}, {"codec", "h264"}});
    if (told.isClosed)
        add("inspection.closed", json::object());
    return events;
}

} // namespace

Shelf::Shelf() {
    reopen();
}

void Shelf::reopen() {
    journal.reset();
    journal = std::make_unique<Journal>(directory / "journal.db", OpenMode::ReadWrite, "Bench 3", clock,
                                        std::vector<const Projection*>{&inspections, &clips, &claims});
}

void Shelf::put(const Told& told) {
    journal->append(eventsOf(told));
}

void Shelf::putAll(const std::vector<Told>& all) {
    constexpr std::size_t kTogether = 5000; // events
    std::vector<NewEvent> events;
    for (const Told& told : all) {
        for (NewEvent& event : eventsOf(told))
            events.push_back(std::move(event));
        if (events.size() >= kTogether || &told == &all.back()) {
            journal->append(events);
            events.clear();
        }
    }
}

ClaimFacts Shelf::facts(const std::string& id) const {
    auto found = claimFactsOf(*journal, InspectionId(id));
    if (!found)
        throw std::runtime_error("there is no inspection " + id);
    return std::move(*found);
}

std::vector<ClaimReason> deliveredReasons() {
    return readClaimReasons(resourcesDirectory() / "claims" / "reasons.toml");
}

std::vector<Policy> deliveredPolicies() {
    return loadPolicies(resourcesDirectory() / "claims" / "policies", {}, deliveredReasons());
}

ClaimDesk deliveredDesk() {
    return {deliveredReasons(), deliveredPolicies()};
}

} // namespace returnbench::test
