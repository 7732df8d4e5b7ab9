#include "core/mirror/personal_column.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace returnbench {
namespace {

/// A column's name in words: `Billing Address1`, `ship-address-1` and `buyerName` hold `address` or `buyer`.
std::vector<std::string> wordsOf(std::string_view name) {
    std::vector<std::string> words(1);
    bool wasLower = false;
    for (const char c : trim(name)) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLetter = isUpper || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if ((!isLetter || (isUpper && wasLower)) && !words.back().empty())
            words.emplace_back();
        if (isLetter)
            words.back() += toLower(std::string_view(&c, 1));
        wasLower = isLetter && !isUpper;
    }
    return words;
}

} // namespace

bool isPersonalByName(std::string_view name) {
    constexpr auto kPersonal = std::to_array<std::string_view>(
        {"address", "street",   "city",      "zip",       "zipcode", "postcode", "postal",    "pincode",
         "pin",     "phone",    "telephone", "tel",       "mobile",  "fax",      "email",     "mail",
         "buyer",   "customer", "recipient", "consignee", "contact", "person",   "firstname", "lastname",
         "surname", "birthday", "cpf",       "passport",  "company", "province", "note",      "notes",
         "comment", "comments", "remarks",   "username",  "gift"});
    constexpr auto kThings = std::to_array<std::string_view>(
        {"product", "item", "lineitem", "sku", "file", "brand", "category", "channel", "tax", "event",
         "title", "carrier", "vendor", "location", "facility"});
    const auto words = wordsOf(name);
    const auto holds = [&](const auto& list) {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return std::find(list.begin(), list.end(), word) != list.end();
        });
    };
    const bool isName = std::find(words.begin(), words.end(), "name") != words.end();
    return holds(kPersonal) || (isName && !holds(kThings));
}

} // namespace returnbench
