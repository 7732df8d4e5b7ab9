#include "core/mirror/delimited_reader.h"

#include "core/base/text.h"
#include "core/mirror/import.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace returnbench {
namespace {

constexpr std::size_t kBinarySample = 4096;
constexpr std::size_t kWindowBytes = std::size_t{256} * 1024;

bool isControl(char c) {
    return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == '\x7F';
}

std::string tooLong(std::string_view what, std::size_t limit) {
    return "a " + std::string(what) + " is longer than " + std::to_string(limit) + " bytes";
}

void addField(TableRow& row, std::string&& field) {
    if (++row.columns <= kMaxColumns)
        row.fields.push_back(std::move(field));
}

} // namespace

DelimitedReader::DelimitedReader(std::istream& in) : m_decoder(in) {
    while (m_text.size() < kBinarySample && m_decoder.read(m_text)) {
    }
}

bool DelimitedReader::looksBinary() const {
    const std::string_view sample = std::string_view(m_text).substr(0, kBinarySample);
    const auto controls = std::count_if(sample.begin(), sample.end(), isControl);
    return static_cast<std::size_t>(controls) * 16 > sample.size();
}

bool DelimitedReader::nextCandidate(TableRow& row) {
    m_separator = suggestSeparator();
    return next(row);
}

void DelimitedReader::acceptHeader(const TableRow& header) {
    m_headerColumns = header.columns;
}

bool DelimitedReader::next(TableRow& row) {
    forgetConsumed();
    if (!has(m_at))
        return false;
    row.line = m_line;
    row.fault = takeRecord(row);
    if (!row.fault.empty()) {
        const bool isWhole = takeLineLiterally(row);
        if (isWhole && m_separator == '\t' && row.columns == m_headerColumns)
            row.fault.clear();
    }
    decode(row);
    return true;
}

/// Whether the window reaches to `at`, once read on as far as the file goes.
bool DelimitedReader::has(std::size_t at) {
    while (at >= m_text.size())
        if (!m_decoder.read(m_text))
            return false;
    return true;
}

/// The place behind the line end that stands at `at`.
std::size_t DelimitedReader::lineEnd(std::size_t at) {
    return m_text[at] == '\r' && has(at + 1) && m_text[at + 1] == '\n' ? at + 2 : at + 1;
}

void DelimitedReader::forgetConsumed() {
    if (m_at < kWindowBytes)
        return;
    m_text.erase(0, m_at);
    m_at = 0;
}

/// The separator that stands most often outside quotes in the line that begins here.
char DelimitedReader::suggestSeparator() {
    constexpr std::array kSeparators{'\t', ',', ';'};
    std::array<std::size_t, kSeparators.size()> counts{};
    bool isQuoted = false;
    for (std::size_t at = m_at; at - m_at < kMaxFieldBytes && has(at); ++at) {
        const char c = m_text[at];
        if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted)
            for (std::size_t i = 0; i < kSeparators.size(); ++i)
                counts[i] += c == kSeparators[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ',' : kSeparators[static_cast<std::size_t>(most - counts.begin())];
}

/// Reads the record that begins at m_at and moves behind it; or says what is wrong and moves nowhere.
std::string DelimitedReader::takeRecord(TableRow& row) {
    row.fields.clear();
    row.fields.reserve(std::min(m_headerColumns, kMaxColumns));
    row.columns = 0;
    std::size_t at = m_at;
    bool hasQuotes = false;
    for (;;) {
        std::string field;
        const bool isQuoted = has(at) && m_text[at] == '"';
        hasQuotes = hasQuotes || isQuoted;
        if (std::string fault = isQuoted ? readQuoted(at, field) : readPlain(at, field); !fault.empty())
            return fault;
        addField(row, std::move(field));
        if (at - m_at > kMaxRowBytes)
            return tooLong("row", kMaxRowBytes);
        if (!has(at))
            break;
        if (m_text[at] != m_separator) {
            at = lineEnd(at);
            break;
        }
        ++at;
    }
    ++m_line;
    if (hasQuotes) { // line ends within quotes count too; the record's own is counted already
        const std::string_view record = std::string_view(m_text).substr(m_at, at - m_at);
        for (std::size_t i = 0; i + 1 < record.size(); ++i)
            if ((record[i] == '\n' || record[i] == '\r') && !(record[i] == '\r' && record[i + 1] == '\n'))
                ++m_line;
    }
    m_at = at;
    return {};
}

/// Reads a field up to the separator, line end or file end.
std::string DelimitedReader::readPlain(std::size_t& at, std::string& field) {
    const auto start = at;
    std::size_t end = start;
    while (has(end) && end - start <= kMaxFieldBytes) {
        const auto isEnd = [separator = m_separator](char c) {
            return c == separator || c == '\n' || c == '\r';
        };
        const std::string_view rest = std::string_view(m_text).substr(end);
        const auto length = std::find_if(rest.begin(), rest.end(), isEnd) - rest.begin();
        end += static_cast<std::size_t>(length);
        if (end < m_text.size())
            break;
    }
    if (end - start > kMaxFieldBytes)
        return tooLong("field", kMaxFieldBytes);
    field.assign(m_text, start, end - start);
    at = end;
    return {};
}

/// Reads a field from its opening quote to behind its closing one.
std::string DelimitedReader::readQuoted(std::size_t& at, std::string& field) {
    ++at;
    for (;;) {
        if (!has(at))
            return "a quote is opened and not closed before the end of the file";
        const auto quote = std::min(m_text.find('"', at), m_text.size());
        field.append(m_text, at, quote - at);
        at = quote;
        if (field.size() > kMaxFieldBytes)
            return "a quote is opened and not closed within " + std::to_string(kMaxFieldBytes) + " bytes";
        if (!has(at))
            continue;
        if (m_text[at] != '"') // the window ended here and has grown
            continue;
        ++at;
        if (!has(at))
            return {};
        if (m_text[at] == '"') {
            field += '"';
            ++at;
            continue;
        }
        if (m_text[at] == m_separator || m_text[at] == '\n' || m_text[at] == '\r')
            return {};
        return "a quote is opened and closed within the text; quotes inside quoted text have to be doubled";
    }
}

/// Cuts the line that begins at m_at at its separators, whatever its quotes, and moves behind it.
/// @returns whether it keeps all bounds
bool DelimitedReader::takeLineLiterally(TableRow& row) {
    row.fields.assign(1, {});
    row.columns = 1;
    std::size_t kept = 0;
    for (; has(m_at); ++m_at) {
        const char c = m_text[m_at];
        if (c == '\n' || c == '\r') {
            m_at = lineEnd(m_at);
            break;
        }
        if (c == m_separator)
            addField(row, {});
        else if (row.columns <= kMaxColumns && ++kept <= kMaxRowBytes)
            row.fields.back() += c;
        forgetConsumed();
    }
    ++m_line;
    return kept <= kMaxRowBytes &&
           std::all_of(row.fields.begin(), row.fields.end(),
                       [](const std::string& field) { return field.size() <= kMaxFieldBytes; });
}

/// Makes the fields UTF-8, or says why they are none.
void DelimitedReader::decode(TableRow& row) const {
    const auto& fields = row.fields;
    if (std::all_of(fields.begin(), fields.end(), isPlainAscii))
        return;
    if (std::any_of(fields.begin(), fields.end(),
                    [](const std::string& field) { return field.find('\0') != std::string::npos; })) {
        if (row.fault.empty())
            row.fault = "holds NUL bytes";
        return;
    }
    if (std::all_of(fields.begin(), fields.end(), isValidUtf8))
        return;
    bool isText = encoding() == TextEncoding::Unmarked;
    for (std::string& field : row.fields)
        isText = isText && windows1252ToUtf8(field);
    if (!isText && row.fault.empty())
        row.fault = encoding() == TextEncoding::Unmarked
                        ? "holds bytes that are neither UTF-8 nor Windows-1252"
                        : "holds bytes that are no characters in the file's encoding";
}

} // namespace returnbench
