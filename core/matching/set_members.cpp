#include "core/matching/set_members.h"

#include "core/base/text.h"
#include "core/identifiers/near_code.h"

#include <algorithm>

namespace returnbench {
namespace {

bool contains(const std::vector<std::string>& values, const std::string& value) {
    return !value.empty() && std::find(values.begin(), values.end(), value) != values.end();
}

bool isProductRead(const Case& c, const DispatchedUnit& member) {
    return contains(c.sighting.gtins, member.gtin) || contains(c.sighting.texts, normalSerial(member.sku));
}

bool isNamed(const Case& c, const DispatchedUnit& member) {
    return std::any_of(c.sighting.serials.begin(), c.sighting.serials.end(),
                       [&](const SeenSerial& seen) { return names(seen, member); });
}

bool isNearlyNamed(const Case& c, const DispatchedUnit& member) {
    const std::vector<std::string> identities = identitiesOf(member);
    const auto isNear = [&](const SeenSerial& seen) {
        const bool isAnother = std::find(c.serials.begin(), c.serials.end(), seen.normal) != c.serials.end();
        if (isAnother)
            return false;
        return std::any_of(identities.begin(), identities.end(), [&](const std::string& identity) {
            return lookAlikeKey(seen.normal) == lookAlikeKey(identity) ||
                   (identity.size() >= kMinCodeForOneEdit && editDistance(seen.normal, identity, 1) <= 1);
        });
    };
    return std::any_of(c.sighting.serials.begin(), c.sighting.serials.end(), isNear);
}

/// Whether a return of the set is about this member.
bool isReturned(const Case& c, const DispatchedUnit& member) {
    const std::string sku = c.expected.notice ? c.expected.notice->sku : std::string();
    return sku.empty() || sameSku(sku, c.sku) || sameSku(sku, member.sku);
}

} // namespace

SetMembers seeMembers(const Case& c) {
    SetMembers members;
    for (const DispatchedUnit& member : c.expected.units) {
        if (!isReturned(c, member))
            continue;
        const bool hasSerial = c.serialised && !identitiesOf(member).empty();
        const bool productRead = isProductRead(c, member);
        if (hasSerial ? isNamed(c, member) : productRead)
            members.present.push_back(member);
        else if (hasSerial && (productRead || isNearlyNamed(c, member)))
            members.unsure.push_back(member);
        else if (hasSerial || !member.gtin.empty())
            members.missing.push_back(member);
    }
    return members;
}

std::optional<ExchangedMember> exchangedMember(const SetMembers& members,
                                               const std::vector<Recognised>& recognised) {
    for (const Recognised& known : recognised)
        for (const auto* absent : {&members.missing, &members.unsure})
            for (const DispatchedUnit& member : *absent)
                if (!known.own() && isSurelySameProduct(known.unit, member))
                    return ExchangedMember{known, member};
    return std::nullopt;
}

} // namespace returnbench
