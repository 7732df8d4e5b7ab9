#include "core/matching/flags.h"

#include "core/base/text.h"
#include "core/matching/reasons.h"
#include "core/matching/return_rate.h"
#include "core/matching/unit_facts.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace returnbench {
namespace {

constexpr std::size_t kMaxInSentence = 80;

void raise(Verdict& verdict, Flag flag, std::string text, std::map<std::string, std::string> facts) {
    std::erase_if(facts, [](const auto& fact) { return fact.second.empty(); });
    Reason reason{std::string(toString(flag)), std::move(text), std::move(facts)};
    if (std::find(verdict.reasons.begin(), verdict.reasons.end(), reason) != verdict.reasons.end())
        return;
    verdict.flags.push_back(flag);
    verdict.reasons.push_back(std::move(reason));
}

std::string shown(std::string_view text) {
    return printable(text, kMaxInSentence);
}

/// A full stop after what others wrote, unless they did it themselves.
std::string sentence(const std::string& text) {
    return text.ends_with('.') ? text : text + '.';
}

/// The item as the records can know it: the recognised unit, else the expected ones, completed by what was
/// read.
std::vector<DispatchedUnit> itemsFor(const Case& c, const Verdict& verdict) {
    if (verdict.kind == VerdictKind::EmptyParcel)
        return {};
    if (verdict.unit)
        return {*verdict.unit};
    DispatchedUnit item;
    if (verdict.kind == VerdictKind::OtherProduct || !c.announced) {
        const ProductSight sight = seeProduct(c);
        item.gtin = sight.code;
        item.sku = sight.sku;
        return {item};
    }
    const bool isAnother = verdict.kind == VerdictKind::UnknownUnit;
    if (!isAnother && !c.expected.units.empty())
        return c.expected.units;
    item.sku = c.sku;
    item.gtin = c.gtins.empty() ? std::string() : c.gtins.front();
    return {item};
}

void flagRecalls(const Case& c, Verdict& verdict, const std::vector<DispatchedUnit>& items) {
    const auto ask = [&](const DispatchedUnit& item, const std::string& lot, const std::string& serial) {
        for (const Recall& recall : c.history.recallsFor(item.sku, item.gtin, lot, serial))
            raise(verdict, Flag::Recalled, sentence("This product is recalled: " + shown(recall.notice)),
                  {{"notice", recall.notice},
                   {"url", recall.url},
                   {"since", recall.since ? formatDate(*recall.since) : std::string()}});
    };
    for (const DispatchedUnit& item : items) {
        const std::string gtin = !item.gtin.empty() || c.gtins.empty() ? item.gtin : c.gtins.front();
        DispatchedUnit known = item;
        if (sameSku(item.sku, c.sku))
            known.gtin = gtin;
        const std::string serial =
            !item.serialNormal.empty() ? item.serialNormal : normalSerial(verdict.seenSerial);
        if (c.sighting.lots.empty())
            ask(known, item.lot, serial);
        for (const std::string& lot : c.sighting.lots)
            ask(known, lot, serial);
    }
}

/// Another product on a unit of which the serial stands too: a list that names serials alone may mean it.
std::string otherProductWith(const Case& c, const Verdict& verdict, const std::string& serial) {
    if (verdict.unit)
        for (const DispatchedUnit& unit : c.history.unitsWithSerial(serial))
            if (!mayBeSameProduct(unit, *verdict.unit))
                return unit.sku.empty() ? "GTIN " + unit.gtin : "SKU " + unit.sku;
    return {};
}

void flagBlocked(const Case& c, Verdict& verdict) {
    std::vector<std::string> serials;
    for (const auto* seen : {&c.sighting.serials, &c.sighting.components})
        for (const SeenSerial& serial : *seen)
            serials.push_back(serial.normal);
    if (verdict.unit)
        for (const std::string& serial : identitiesOf(*verdict.unit))
            if (std::find(serials.begin(), serials.end(), serial) == serials.end())
                serials.push_back(serial);
    for (const std::string& serial : serials) {
        const auto entry = c.history.blocked(serial);
        if (!entry)
            continue;
        std::string text = sentence("The serial " + shown(serial) + " is on the blocklist: " +
                                    (entry->reason.empty() ? "no reason is given" : shown(entry->reason)));
        const std::string other = otherProductWith(c, verdict, serial);
        if (!other.empty())
            text += " The list names no product, and a unit of " + shown(other) + " has this serial too.";
        raise(verdict, Flag::Blocklisted, std::move(text),
              {{"serial", serial},
               {"reason", entry->reason},
               {"source", entry->source},
               {"since", entry->since ? formatDate(*entry->since) : std::string()},
               {"also_on", other}});
    }
}

void flagExpired(const Case& c, Verdict& verdict, const std::vector<DispatchedUnit>& items) {
    std::optional<Date> expiry;
    const auto consider = [&](Date date) {
        if (date < c.today && (!expiry || date < *expiry))
            expiry = date;
    };
    for (const Date date : c.sighting.expiries)
        consider(date);
    // What the item itself says counts before the record, and the record of another lot says nothing.
    const auto isOfOtherLot = [&](const DispatchedUnit& item) {
        return !item.lot.empty() && !c.sighting.lots.empty() && !wasRead(c, item.lot);
    };
    if (c.sighting.expiries.empty())
        for (const DispatchedUnit& item : items)
            if (item.expiry && !isOfOtherLot(item))
                consider(*item.expiry);
    if (expiry)
        raise(verdict, Flag::Expired, "The item expired on " + reasons::day(*expiry) + '.',
              {{"expiry", formatDate(*expiry)}});
}

void flagWarranty(const Case& c, Verdict& verdict, const std::vector<DispatchedUnit>& items) {
    for (const DispatchedUnit& item : items)
        if (item.warrantyUntil && *item.warrantyUntil < c.today)
            raise(verdict, Flag::OutOfWarranty,
                  "The warranty ended on " + reasons::day(*item.warrantyUntil) + '.',
                  {{"warranty_until", formatDate(*item.warrantyUntil)}});
}

/// The window ends with a day at the buyer's or the shop's place, and times are UTC: a day late may be in
/// time.
void flagReturnWindow(const Case& c, Verdict& verdict) {
    if (!c.expected.line || !c.expected.line->returnWindowUntil)
        return;
    const Date until = *c.expected.line->returnWindowUntil;
    const bool dated = c.expected.notice && c.expected.notice->requestedAt;
    const Date requested = dated ? dateOf(*c.expected.notice->requestedAt) : c.today;
    if (std::chrono::sys_days(until) + std::chrono::days{1} < std::chrono::sys_days(requested))
        raise(verdict, Flag::OutsideReturnWindow,
              std::string("The return was ") + (dated ? "asked for" : "received") + " on " +
                  reasons::day(requested) + "; it was possible until " + reasons::day(until) + '.',
              {{"return_window_until", formatDate(until)}, {"requested", formatDate(requested)}});
}

void flagRepeatReturner(const Case& c, Verdict& verdict) {
    if (!c.expected.line || c.expected.line->buyerKey.empty())
        return;
    const BuyerFigures figures = c.history.figuresOf(c.expected.line->buyerKey);
    const ReturnRate rate = rateOf(figures, c.history.shopFigures());
    if (!rate.unlikeOthers)
        return;
    const std::string returns = std::to_string(std::min(figures.returns, figures.lines));
    raise(verdict, Flag::RepeatReturner,
          "This buyer returned " + returns + " of " + std::to_string(figures.lines) +
              " order lines: at least " + percent(rate.atLeast) +
              " by the 95 % interval, where all buyers together return " + percent(rate.shop) + '.',
          {{"returns", returns},
           {"lines", std::to_string(figures.lines)},
           {"rate_at_least", percent(rate.atLeast)},
           {"rate_of_shop", percent(rate.shop)}});
}

std::string_view nameOf(IdentifierKind kind) {
    switch (kind) {
    case IdentifierKind::Gtin:
        return "GTIN";
    case IdentifierKind::Sscc:
        return "SSCC";
    default:
        return "IMEI";
    }
}

void flagCheckDigits(const Case& c, Verdict& verdict) {
    for (const Identifier& wrong : c.sighting.wrongCheckDigits) {
        const std::string& number = wrong.value.empty() ? wrong.raw : wrong.value;
        raise(verdict, Flag::CheckDigitWrong,
              "The " + std::string(nameOf(wrong.kind)) + ' ' + shown(number) +
                  " is not right: misread, mistyped or made up.",
              {{"kind", std::string(toString(wrong.kind))}, {"value", number}, {"note", wrong.note}});
    }
}

} // namespace

void addFlags(const Case& c, Verdict& verdict) {
    const std::vector<DispatchedUnit> items = itemsFor(c, verdict);
    flagRecalls(c, verdict, items);
    flagBlocked(c, verdict);
    flagExpired(c, verdict, items);
    flagWarranty(c, verdict, items);
    flagReturnWindow(c, verdict);
    if (c.observed.sealTampered)
        raise(verdict, Flag::SerialTampered, "The label that carries the serial was tampered with.", {});
    flagRepeatReturner(c, verdict);
    flagCheckDigits(c, verdict);
    std::sort(verdict.flags.begin(), verdict.flags.end());
    verdict.flags.erase(std::unique(verdict.flags.begin(), verdict.flags.end()), verdict.flags.end());
}

} // namespace returnbench
