#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What a printed or scanned string is. The GS1 AI named stands for what other standards say likewise.
enum class IdentifierKind {
    Gtin,            ///< GS1 AI 01/02/03, or an EAN/UPC code: always as 14 digits
    Sscc,            ///< GS1 AI 00: 18 digits
    Serial,          ///< GS1 AI 21, or a plain serial
    SecondarySerial, ///< GS1 AI 250: serial of a component
    AdditionalId,    ///< GS1 AI 240: the maker's additional product identification
    Lot,             ///< GS1 AI 10
    ProductionDate,  ///< GS1 AI 11, as YYYY-MM-DD
    Expiry,          ///< GS1 AI 17, as YYYY-MM-DD
    CellularSerial,  ///< GS1 AI 8002: a mobile telephone's electronic serial number
    Giai,            ///< GS1 AI 8004
    Itip,            ///< GS1 AI 8006: GTIN, piece and total, 18 digits
    Imei,            ///< 15 digits, Luhn check (3GPP TS 23.003 §6.2.1)
    Imeisv,          ///< 16 digits, no check digit (3GPP TS 23.003 §6.2.2)
    Asin,            ///< Amazon's catalogue number, B0…
    Lpn,             ///< licence plate of a returned unit: LPN…
    Meid,            ///< 14 hexadecimal digits, without check digit (3GPP2 S.R0048-A)
    Vin,             ///< 17 characters (ISO 3779)
    Isbn,            ///< always as 13 digits (ISO 2108)
    Issn,            ///< 8 characters without hyphen (ISO 3297)
    Fnsku,           ///< Amazon's number of a product of one seller: X00…
    PartNumber,      ///< the customer's or the maker's (ANSI MH10.8.2: P, 1P, …)
    LicencePlate,    ///< of a transport unit (ISO/IEC 15459-1; ANSI MH10.8.2: J to 6J)
    UdiPrimary,      ///< device identifier of HIBCC or ICCBBA; that of GS1 is the GTIN
    Pzn,             ///< Pharmazentralnummer: 8 digits (IFA, Germany)
    Ppn,             ///< Pharmacy Product Number with its two check digits (IFA)
    Ndc,             ///< National Drug Code: 10 digits without hyphens (21 CFR 207.33)
    Other,           ///< any other element of a code; `note` begins with what says it; always the last kind
};

/// `gtin`, `sscc`, `serial`, `secondary_serial`, …: as JSON shows it.
[[nodiscard]] std::string_view toString(IdentifierKind kind) noexcept;

/// One thing that a code says.
struct Identifier {
    IdentifierKind kind = IdentifierKind::Serial;
    std::string value; ///< normal form of its kind: a GTIN has 14 digits, a serial is normalSerial()
    std::string raw;   ///< the whole text of the code that says it, without symbology prefix, made printable
    bool valid = true; ///< check digit, length and characters are right
    /// Why it is not valid, with the position (from 1). Of a valid one, what a person should know of it: what
    /// says an `Other` (`AI 400`, `DI 4L`), what is missing beside it, a check digit of other countries.
    std::string note;

    bool operator==(const Identifier&) const = default;
};

/// Longest barcode text that is looked into; a longer one yields one invalid Serial identifier that says so.
inline constexpr std::size_t kMaxCodeText = 8192;
/// Longest plain text that is taken for a serial; a longer one yields one invalid Serial identifier that says
/// so.
inline constexpr std::size_t kMaxSerial = 128;

/// Everything that `text` says, the likelier first; never empty for a text that is not blank.
///
/// - GS1 element strings, bracketed (`(01)…(21)…`), with FNC1 as GS or written out (`{GS}`, `^]`, `~1` …) or
///   with a symbology prefix (`]C1`, `]d2`, `]Q3`, `]e0`, `]J1`), and GS1 Digital Link URIs: each element in
///   the message's order, a fault with its position last. So too digits that read as a faultless element
///   string with a GTIN or SSCC at its head although the scanner has dropped what would mark it. Elements
///   that would all need others beside them are followed by the plain text's reading.
/// - Envelopes of ISO/IEC 15434 (`[)>` …): likewise.
/// - Other symbology prefixes (`]C0`, `]E0`) are dropped.
/// - A web address is one `Other`: it leads to a page and names no unit.
/// - Any other text is a serial, and what its form allows besides. Before it stands what a check digit or a
///   peculiar form makes likelier: HIBC and ICCBBA data with their elements, GTIN, ISBN, SSCC, ASIN, FNSKU,
///   LPN, IMEI, a VIN of North America. Behind it stands what a serial may as well be by chance: a 16-digit
///   IMEISV, a MEID, another VIN, an IMEI whose check digit is wrong, the data behind a data identifier
///   (`S…`, `1P…`). A printed caption decides: `S/N:` makes it a serial and nothing else.
/// - Too long, invalid UTF-8 or control characters: one invalid Serial without value, whose note says where.
///
/// Pure; never throws for any bytes.
[[nodiscard]] std::vector<Identifier> identify(std::string_view text);

/// A serial's normal form: printed caption (`S/N:`, `SN `, `Serial No.`, `IMEI:` …) removed, upper case,
/// without spaces, dashes, dots, slashes and underscores. Two prints of one serial have one normal form.
/// Its own normal form. Empty when nothing is left, or for control characters or invalid UTF-8 within.
[[nodiscard]] std::string normalSerial(std::string_view text);

/// A key that is equal for serials which differ only in characters that look alike in print: O is folded to
/// 0, I and L to 1, S to 5, B to 8, Z to 2, G to 6, lower case to upper case first. D and Q stay as they are:
/// taken for 0 as well, too many serials that really differ would be alike.
/// @param normal a normal form
[[nodiscard]] std::string lookAlikeKey(std::string_view normal);

/// GTIN of 8, 12, 13 or 14 digits as 14 digits; nullopt when length, digits or check digit are wrong. Eight
/// digits beginning with 0 are read as the UPC-E (GS1 General Specifications §7.10) that a scanner sends for
/// a GTIN-12, where its check digit is right.
[[nodiscard]] std::optional<std::string> normalGtin(std::string_view digits);

/// GS1 mod-10 check digit over a whole number including it (GS1 General Specifications §7.9.1).
[[nodiscard]] bool hasGs1CheckDigit(std::string_view digits) noexcept;

/// Luhn (ISO/IEC 7812-1 Annex B) over a whole number including its check digit.
[[nodiscard]] bool hasLuhnCheckDigit(std::string_view digits) noexcept;

} // namespace returnbench
