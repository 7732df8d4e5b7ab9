#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/mirror/import_dates.h"
#include "core/mirror/import_header.h"

#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// Why a row is rejected.
struct RowFault {
    std::string column; ///< as the header names it; empty when the whole row is at fault
    std::string reason; ///< part of a sentence
    std::string
        lineName; ///< which line of its order the row is, where the file does not say it; may be empty
};

/// One row's fields as checked values. A field that its column does not have, or that is blank, is empty; one
/// that is damaged is empty too and is remembered as the row's fault.
///
/// What spreadsheets do to text is undone where nothing was lost (`'123`, `="123"`) and is a fault where
/// something was (`8.61234E+14`, leading zeros, `#REF!`).
class RowValues {
public:
    /// Both outlive it. `row` has as many fields as the header.
    RowValues(const RecognisedHeader& header, const TableRow& row) : m_header(header), m_row(row) {}

    /// The first fault that was found.
    [[nodiscard]] const std::optional<RowFault>& fault() const noexcept { return m_fault; }
    void refuse(std::string_view field, std::string reason);

    /// An id, SKU, serial …: at most 200 bytes of printable text; a marketplace's word may become ours.
    std::string code(std::string_view field);
    /// A code that a record cannot do without.
    std::string requiredCode(std::string_view field);
    /// Words, made printable on one line, and cut at 500 bytes; a marketplace's word may become ours.
    std::string text(std::string_view field);
    std::string gtin14(std::string_view field);
    std::string imei(std::string_view field);
    /// The normal form of a serial, which is the field's code.
    std::string serialNormal(std::string_view field, const std::string& serial);
    /// Serials in one field, separated by `;`, `|` or spaces.
    std::vector<std::string> serials(std::string_view field);
    /// What a mended rejects file says the order's line is called; nullopt in other files.
    [[nodiscard]] std::optional<std::string> lineName();
    std::string webAddress(std::string_view field);
    int quantity(std::string_view field); ///< 1 when blank
    int count(std::string_view field);    ///< may be zero or below; 0 when blank
    /// Not below zero.
    std::optional<Money> price(std::string_view field, std::string_view currencyField);
    std::optional<Money> amount(std::string_view field, std::string_view currencyField);
    std::optional<Timestamp> time(std::string_view field);
    std::optional<Date> date(std::string_view field);

private:
    [[nodiscard]] std::string_view raw(std::string_view field) const;
    [[nodiscard]] std::string_view rawTime(std::string_view field) const;
    void checkCode(std::string_view field, std::string_view code);
    [[nodiscard]] std::string inOurWords(std::string_view field, std::string value) const;
    std::optional<FileTime> fileTime(std::string_view field);

    const RecognisedHeader& m_header;
    const TableRow& m_row;
    std::optional<RowFault> m_fault;
};

} // namespace returnbench
