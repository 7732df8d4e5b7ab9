#include "core/identifiers/gs1_table.h"

#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr Gs1Part digits(std::uint8_t length, Gs1Check check = Gs1Check::None) {
    return {Gs1Characters::Digits, length, length, check};
}

constexpr Gs1Part digitsTo(std::uint8_t length, std::uint8_t atLeast = 1, Gs1Check check = Gs1Check::None) {
    return {Gs1Characters::Digits, atLeast, length, check};
}

constexpr Gs1Part text(std::uint8_t length, std::uint8_t atLeast = 1, Gs1Check check = Gs1Check::None) {
    return {Gs1Characters::Set82, atLeast, length, check};
}

constexpr Gs1Part partNumber(std::uint8_t length) {
    return {Gs1Characters::Set39, 1, length, Gs1Check::CompanyPrefix};
}

constexpr Gs1Part kGtin = digits(14, Gs1Check::Mod10);
constexpr Gs1Part kGln = digits(13, Gs1Check::Mod10);
constexpr Gs1Part kKey18 = digits(18, Gs1Check::Mod10);
constexpr Gs1Part kSignature{Gs1Characters::Set64, 1, 90, Gs1Check::None}; // ISO/IEC 20248
constexpr Gs1Part kDay = digits(6, Gs1Check::Day);
constexpr Gs1Part kExactDay = digits(6, Gs1Check::ExactDay);
constexpr Gs1Part kBirthday = digits(8, Gs1Check::DayWithCentury);
constexpr Gs1Part kHourAndMinute = digits(4, Gs1Check::HourAndMinute);
constexpr Gs1Part kPieces = digits(4, Gs1Check::PieceOfTotal);
constexpr Gs1Part kYesNo = digits(1, Gs1Check::YesNo);
constexpr Gs1Part kCountry = digits(3, Gs1Check::Countries);
constexpr Gs1Part kCountries = digitsTo(15, 3, Gs1Check::Countries);
constexpr Gs1Part kCountryLetters = text(2, 2, Gs1Check::CountryLetters);
constexpr Gs1Part kMinus = text(1, 0, Gs1Check::Minus);

constexpr Gs1Part encoded(std::uint8_t length) {
    return text(length, 1, Gs1Check::Percent);
}

constexpr Gs1Part key(std::uint8_t length) {
    return text(length, 1, Gs1Check::CompanyPrefix);
}

// Trade items and the content of logistic units, whole or in pieces; with items made to order (AI 03).
constexpr std::string_view kItem = "01,02,8006,8026";
constexpr std::string_view kItemOrOrdered = "01,02,03,8006,8026";
constexpr std::string_view kMeasured = "30,31nn,32nn,35nn,36nn";
constexpr std::string_view kPerson = "8017,8018";

// clang-format off: one line an AI
constexpr Gs1Rule kRules[] = {
    {"00", "00", {kKey18}, {}, {}},                     // SSCC
    {"01", "01", {kGtin}, {}, "02,255,37"},             // GTIN
    {"02", "02", {kGtin}, "37", "01,03"},               // GTIN of contained trade items
    {"03", "03", {kGtin}, {}, "01,02,37"},              // GTIN of an item made to order
    {"10", "10", {text(20)}, kItemOrOrdered, {}},       // batch or lot
    {"11", "11", {kDay}, kItemOrOrdered, {}},           // production
    {"12", "12", {kDay}, "8020", {}},                   // payment due
    {"13", "13", {kDay}, kItemOrOrdered, {}},           // packaging
    {"15", "15", {kDay}, kItemOrOrdered, {}},           // best before
    {"16", "16", {kDay}, kItemOrOrdered, {}},           // sell by
    {"17", "17", {kDay}, "01,02,03,255,8006,8026", {}}, // expiration
    {"20", "20", {digits(2)}, kItem, {}},               // internal variant
    {"21", "21", {text(20)}, "01,03,8006", "235"},      // serial
    {"22", "22", {text(20)}, "01", {}},                 // consumer variant
    {"235", "235", {text(28)}, "01", {}},               // serial given by a third party
    {"240", "241", {text(30)}, kItem, {}},              // additional identification, customer part
    {"242", "242", {digitsTo(6)}, kItemOrOrdered, {}},  // made-to-order variation
    {"243", "243", {text(20)}, "01", {}},               // packaging component
    {"250", "250", {text(30)}, "01,8006;21", {}},       // secondary serial
    {"251", "251", {text(30)}, "01,8006", {}},          // source entity
    {"253", "253", {kGln, text(17, 0)}, {}, {}},        // GDTI
    {"254", "254", {text(20)}, "414", {}},              // GLN extension
    {"255", "255", {kGln, digitsTo(12, 0)}, {}, "01,02,415,8006,8020,8026"}, // GCN
    {"30", "30", {digitsTo(8)}, "01,02", {}},                                // variable count
    // measures of trade items (31nn, 32nn, 35nn, 36nn) and of logistic units (33nn, 34nn and others), §3.6
    {"3100", "3105", {digits(6)}, "01,02", "310n"},
    {"3110", "3115", {digits(6)}, "01,02", "311n"},
    {"3120", "3125", {digits(6)}, "01,02", "312n"},
    {"3130", "3135", {digits(6)}, "01,02", "313n"},
    {"3140", "3145", {digits(6)}, "01,02", "314n"},
    {"3150", "3155", {digits(6)}, "01,02", "315n"},
    {"3160", "3165", {digits(6)}, "01,02", "316n"},
    {"3200", "3205", {digits(6)}, "01,02", "320n"},
    {"3210", "3215", {digits(6)}, "01,02", "321n"},
    {"3220", "3225", {digits(6)}, "01,02", "322n"},
    {"3230", "3235", {digits(6)}, "01,02", "323n"},
    {"3240", "3245", {digits(6)}, "01,02", "324n"},
    {"3250", "3255", {digits(6)}, "01,02", "325n"},
    {"3260", "3265", {digits(6)}, "01,02", "326n"},
    {"3270", "3275", {digits(6)}, "01,02", "327n"},
    {"3280", "3285", {digits(6)}, "01,02", "328n"},
    {"3290", "3295", {digits(6)}, "01,02", "329n"},
    {"3300", "3305", {digits(6)}, "00,01", "330n"},
    {"3310", "3315", {digits(6)}, "00,01", "331n"},
    {"3320", "3325", {digits(6)}, "00,01", "332n"},
    {"3330", "3335", {digits(6)}, "00,01", "333n"},
    {"3340", "3345", {digits(6)}, "00,01", "334n"},
    {"3350", "3355", {digits(6)}, "00,01", "335n"},
    {"3360", "3365", {digits(6)}, "00,01", "336n"},
    {"3370", "3375", {digits(6)}, "01", "337n"},
    {"3400", "3405", {digits(6)}, "00,01", "340n"},
    {"3410", "3415", {digits(6)}, "00,01", "341n"},
    {"3420", "3425", {digits(6)}, "00,01", "342n"},
    {"3430", "3435", {digits(6)}, "00,01", "343n"},
    {"3440", "3445", {digits(6)}, "00,01", "344n"},
    {"3450", "3455", {digits(6)}, "00,01", "345n"},
    {"3460", "3465", {digits(6)}, "00,01", "346n"},
    {"3470", "3475", {digits(6)}, "00,01", "347n"},
    {"3480", "3485", {digits(6)}, "00,01", "348n"},
    {"3490", "3495", {digits(6)}, "00,01", "349n"},
    {"3500", "3505", {digits(6)}, "01,02", "350n"},
    {"3510", "3515", {digits(6)}, "01,02", "351n"},
    {"3520", "3525", {digits(6)}, "01,02", "352n"},
    {"3530", "3535", {digits(6)}, "00,01", "353n"},
    {"3540", "3545", {digits(6)}, "00,01", "354n"},
    {"3550", "3555", {digits(6)}, "00,01", "355n"},
    {"3560", "3565", {digits(6)}, "01,02", "356n"},
    {"3570", "3575", {digits(6)}, "01,02", "357n"},
    {"3600", "3605", {digits(6)}, "01,02", "360n"},
    {"3610", "3615", {digits(6)}, "01,02", "361n"},
    {"3620", "3625", {digits(6)}, "00,01", "362n"},
    {"3630", "3635", {digits(6)}, "00,01", "363n"},
    {"3640", "3645", {digits(6)}, "01,02", "364n"},
    {"3650", "3655", {digits(6)}, "01,02", "365n"},
    {"3660", "3665", {digits(6)}, "01,02", "366n"},
    {"3670", "3675", {digits(6)}, "00,01", "367n"},
    {"3680", "3685", {digits(6)}, "00,01", "368n"},
    {"3690", "3695", {digits(6)}, "00,01", "369n"},
    {"37", "37", {digitsTo(8)}, "00;02,8026", {}},                       // count of contained trade items
    {"3900", "3909", {digitsTo(15)}, "255,8020", "390n,391n,394n,8111"}, // amount payable, coupon value
    {"3910", "3919", {digits(3), digitsTo(15)}, "8020", "391n"},         // the same with ISO 4217 currency
    {"3920", "3929", {digitsTo(15)}, "01;30,31nn,32nn,35nn,36nn", "392n,393n"}, // amount for an item measured
    {"3930", "3939", {digits(3), digitsTo(15)}, kMeasured, "393n"},  // the same with ISO 4217 currency
    {"3940", "3943", {digits(4)}, "255", "394n,8111"},               // percentage discount of a coupon
    {"3950", "3955", {digits(6)}, kMeasured, "392n,393n,395n,8005"}, // amount for a unit of measure
    {"400", "400", {text(30)}, {}, {}},                              // customer's order
    {"401", "401", {key(30)}, {}, {}},                               // GINC
    {"402", "402", {digits(17, Gs1Check::Mod10)}, {}, {}},           // GSIN
    {"403", "403", {text(30)}, "00", {}},                            // routing
    {"410", "414", {kGln}, {}, {}},                                  // locations and parties
    {"415", "415", {kGln}, "8020", {}},                              // party to be paid
    {"416", "417", {kGln}, {}, {}},                                  // production location, party
    {"420", "420", {text(20)}, {}, "421"},                           // ship-to postal code
    {"421", "421", {kCountry, text(9)}, {}, "4307"},                 // the same with ISO 3166 country
    {"422", "422", {kCountry}, kItem, "426"},                        // country of origin
    {"423", "423", {kCountries}, "01,02", "426"},                    // initial processing
    {"424", "424", {kCountry}, "01,02", "426"},                      // processing
    {"425", "425", {kCountries}, "01,02", "426"},                    // disassembly
    {"426", "426", {kCountry}, "01,02", {}},                         // all processing
    {"427", "427", {text(3)}, "01,02;422", {}},                      // subdivision of origin
    {"4300", "4301", {encoded(35)}, "00", {}},                       // ship to: company, contact
    {"4302", "4302", {encoded(70)}, "00", {}},                       // address
    {"4303", "4303", {encoded(70)}, "4302", {}},
    {"4304", "4306", {encoded(70)}, "00", {}}, // suburb, locality, region
    {"4307", "4307", {kCountryLetters}, "00", {}},
    {"4308", "4308", {text(30)}, "00", {}}, // telephone
    {"4309", "4309", {digits(10, Gs1Check::Latitude), digits(10, Gs1Check::Longitude)}, "00", {}},
    {"4310", "4311", {encoded(35)}, "00", {}}, // return to: company, contact
    {"4312", "4312", {encoded(70)}, "00", {}}, // address
    {"4313", "4313", {encoded(70)}, "4312", {}},
    {"4314", "4316", {encoded(70)}, "00", {}}, // suburb, locality, region
    {"4317", "4317", {kCountryLetters}, "00", {}},
    {"4318", "4318", {text(20)}, "00", {}},                     // postal code
    {"4319", "4319", {text(30)}, "00", {}},                     // telephone
    {"4320", "4320", {encoded(35)}, "00", {}},                  // service
    {"4321", "4323", {kYesNo}, "00", {}},                       // dangerous, may be left, to be signed for
    {"4324", "4325", {kDay, kHourAndMinute}, "00", {}},         // deliver not before, not after
    {"4326", "4326", {kExactDay}, "00", {}},                    // release
    {"4330", "4330", {digits(6), kMinus}, "00", "4331"},        // highest temperature, Fahrenheit
    {"4331", "4331", {digits(6), kMinus}, "00", "4330"},        // Celsius
    {"4332", "4332", {digits(6), kMinus}, "00", "4333"},        // lowest temperature, Fahrenheit
    {"4333", "4333", {digits(6), kMinus}, "00", "4332"},        // Celsius
    {"7001", "7001", {digits(13)}, kItem, {}},                  // NATO stock number
    {"7002", "7002", {text(30)}, "01,02", {}},                  // meat cut
    {"7003", "7003", {kExactDay, kHourAndMinute}, "01,02", {}}, // expiration with time
    {"7004", "7004", {digitsTo(4)}, "01;10", {}},               // active potency
    {"7005", "7005", {text(12)}, "01,02", {}},                  // catch area
    {"7006", "7006", {kExactDay}, "01,02", {}},                 // first freeze
    {"7007", "7007", {digitsTo(12, 6, Gs1Check::ExactDays)}, "01,02", {}},               // harvest
    {"7008", "7008", {text(3)}, "01,02", {}},                                            // fishery species
    {"7009", "7009", {text(10)}, "01,02", {}},                                           // fishing gear
    {"7010", "7010", {text(2)}, "01,02", {}},                                            // production method
    {"7011", "7011", {kExactDay, digitsTo(4, 0, Gs1Check::HourAndMinute)}, "01,02", {}}, // test by
    {"7020", "7020", {text(20)}, "01,8006;416", {}},                                     // refurbishment lot
    {"7021", "7021", {text(20)}, "01,8006", {}},                                         // functional status
    {"7022", "7022", {text(20)}, "7021", {}},                                            // revision status
    {"7023", "7023", {key(30)}, {}, {}},                             // GIAI of an assembly
    {"7030", "7039", {kCountry, text(27)}, "01,02", {}},             // processors
    {"7040", "7040", {digits(1), text(3, 3)}, {}, {}},               // UIC with extension and importer
    {"7041", "7041", {text(4)}, "00", {}},                           // freight unit
    {"710", "717", {text(20)}, "01", {}},                            // healthcare reimbursement numbers
    {"7230", "7239", {text(30, 3)}, "01,8004", {}},                  // certifications
    {"7240", "7240", {text(20)}, "01,8006", {}},                     // clinical protocol
    {"7241", "7241", {digits(2, Gs1Check::MediaType)}, kPerson, {}}, // AIDC medium
    {"7242", "7242", {text(25)}, kPerson, {}},                       // version control number
    {"7250", "7250", {kBirthday}, "8018", "7251"},                   // date of birth
    {"7251", "7251", {kBirthday, kHourAndMinute}, "8018", "7250"},   // with time
    {"7252", "7252", {digits(1, Gs1Check::Sex)}, "8018", {}},
    {"7253", "7254", {encoded(40)}, kPerson, "7256,7259"},              // family and given name
    {"7255", "7255", {text(10)}, kPerson, "7256,7259"},                 // suffix
    {"7256", "7256", {encoded(90)}, kPerson, {}},                       // full name
    {"7257", "7257", {encoded(70)}, "8018", {}},                        // address
    {"7258", "7258", {text(3, 3, Gs1Check::Slashed)}, "8018;7259", {}}, // birth sequence
    {"7259", "7259", {encoded(40)}, "8018", "7256"},                    // baby of a family name
    {"8001",
     "8001",
     {digits(4, Gs1Check::NonZero), digits(5, Gs1Check::NonZero), digits(3, Gs1Check::NonZero),
      digits(1, Gs1Check::Winding), digits(1)},
     "01",
     {}},                                                                     // roll products
    {"8002", "8002", {text(20)}, {}, {}},                                     // mobile telephone
    {"8003", "8003", {digits(1, Gs1Check::Zero), kGln, text(16, 0)}, {}, {}}, // GRAI
    {"8004", "8004", {key(30)}, {}, {}},                                      // GIAI
    {"8005", "8005", {digits(6)}, "01,02", {}},                               // price for a unit of measure
    {"8006", "8006", {kGtin, kPieces}, {}, "01,37"},                          // ITIP
    {"8007", "8007", {text(34, 5, Gs1Check::Iban)}, "415", {}},
    {"8008", "8008", {kExactDay, digitsTo(6, 2, Gs1Check::TimeOfDay)}, "01,02", {}}, // production with time
    {"8009", "8009", {text(50)}, "00,01", {}},                                       // optical sensor
    {"8010", "8010", {partNumber(30)}, {}, {}},                                      // CPID
    {"8011", "8011", {digitsTo(12, 1, Gs1Check::NoLeadingZero)}, "8010", {}},        // CPID serial
    {"8012", "8012", {text(20)}, "01,8006", {}},                                     // software version
    {"8013", "8013", {text(25, 7, Gs1Check::CheckPair)}, {}, {}},                    // GMN
    {"8014", "8014", {text(25, 7, Gs1Check::CheckPair)}, "01", {}},                  // M-UDI-DI
    {"8017", "8017", {kKey18}, {}, "8018"},                                          // GSRN of a provider
    {"8018", "8018", {kKey18}, {}, "8017"},                                          // GSRN of a recipient
    {"8019", "8019", {digitsTo(10)}, kPerson, {}},                                   // SRIN
    {"8020", "8020", {text(25)}, "415", {}},                                         // payment slip
    {"8026", "8026", {kGtin, kPieces}, "37", "02,8006"}, // ITIP of contained pieces
    {"8030", "8030", {kSignature}, "00,01+21,253,255,8003,8004,8006+21,8010+8011,8017,8018", {}},
    {"8110", "8110", {text(70)}, {}, {}},     // coupon of North America
    {"8111", "8111", {digits(4)}, "255", {}}, // loyalty points of a coupon
    {"8112", "8112", {text(70)}, {}, {}},     // positive offer file coupon
    {"8200", "8200", {text(70)}, "01", {}},   // packaging URL
    {"90", "90", {text(30)}, {}, {}},         // agreed between trading partners
    {"91", "99", {text(90)}, {}, {}},         // company internal
};
// clang-format on

static_assert(std::is_sorted(std::begin(kRules), std::end(kRules),
                             [](const Gs1Rule& a, const Gs1Rule& b) { return a.firstAi < b.firstAi; }));

constexpr std::size_t kShortestAi = 2;

} // namespace

std::size_t Gs1Rule::minLength() const noexcept {
    std::size_t sum = 0;
    for (const Gs1Part& part : parts)
        sum += part.minLength;
    return sum;
}

std::size_t Gs1Rule::maxLength() const noexcept {
    std::size_t sum = 0;
    for (const Gs1Part& part : parts)
        sum += part.maxLength;
    return sum;
}

std::span<const Gs1Rule> gs1Rules() noexcept {
    return kRules;
}

const Gs1Rule* findGs1Rule(std::string_view ai) noexcept {
    if (!isDigits(ai))
        return nullptr;
    const auto rule = std::find_if(std::begin(kRules), std::end(kRules), [&](const Gs1Rule& r) {
        return r.firstAi.size() == ai.size() && r.firstAi <= ai && ai <= r.lastAi;
    });
    return rule == std::end(kRules) ? nullptr : &*rule;
}

std::string_view leadingGs1Ai(std::string_view text) noexcept {
    for (std::size_t length = kShortestAi; length <= kLongestAi && length <= text.size(); ++length)
        if (const auto ai = text.substr(0, length); findGs1Rule(ai) != nullptr)
            return ai;
    return {};
}

} // namespace returnbench
