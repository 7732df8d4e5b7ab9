#include "core/mirror/import_header.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mirror/import.h"
#include "core/mirror/personal_column.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kMaxShownHeader = 300;

using Positions = std::map<std::string, std::vector<std::size_t>, std::less<>>;

/// A header's columns by comparable name.
Positions positionsOf(const std::vector<std::string>& names, std::size_t firstColumn) {
    Positions positions;
    for (std::size_t i = firstColumn; i < names.size(); ++i)
        if (std::string name = comparableColumn(names[i]); !name.empty())
            positions[std::move(name)].push_back(i);
    return positions;
}

bool hasField(const ImportProfile& profile, const std::string& field, const Positions& positions) {
    const auto& names = profile.columns.at(field);
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return positions.contains(comparableColumn(name)); });
}

/// How many of the profile's fields the header has; 0 when a required one is not among them.
std::size_t fitOf(const ImportProfile& profile, const Positions& positions) {
    const auto has = [&](const std::string& field) { return hasField(profile, field, positions); };
    if (!std::all_of(profile.required.begin(), profile.required.end(), has))
        return 0;
    return static_cast<std::size_t>(std::count_if(profile.columns.begin(), profile.columns.end(),
                                                  [&](const auto& item) { return has(item.first); }));
}

std::string shown(const std::vector<std::string>& names) {
    return printable(joined(names), kMaxShownHeader);
}

std::string namesOf(const std::vector<ImportProfile>& profiles) {
    std::vector<std::string> names(profiles.size());
    std::transform(profiles.begin(), profiles.end(), names.begin(),
                   [](const ImportProfile& profile) { return profile.name; });
    return joined(names);
}

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& what, std::string whatToDo) {
    throw Error(ErrorCode::InvalidInput, file.string() + ": " + what, std::move(whatToDo));
}

/// The best fit, nullptr for none.
const ImportProfile* bestOf(const std::vector<const ImportProfile*>& candidates, const Positions& positions,
                            const std::filesystem::path& file) {
    const ImportProfile* best = nullptr;
    const ImportProfile* rival = nullptr;
    std::size_t bestFit = 0;
    for (const ImportProfile* candidate : candidates) {
        const std::size_t fit = fitOf(*candidate, positions);
        if (fit == 0 || fit < bestFit)
            continue;
        rival = fit == bestFit ? best : nullptr;
        best = candidate;
        bestFit = fit;
    }
    if (rival != nullptr)
        refuse(file, "the header fits " + rival->name + " and " + best->name + " alike.",
               "Say which it is with --format.");
    return best;
}

RecognisedHeader headerOf(const ImportProfile& profile, const TableRow& row, std::size_t firstColumn,
                          const Positions& positions, const std::filesystem::path& file) {
    RecognisedHeader header;
    header.profile = &profile;
    header.names = row.fields;
    header.dateOrder = profile.dateOrder;
    header.firstColumn = firstColumn;
    for (const auto& [field, names] : profile.columns)
        for (const std::string& name : names) {
            const auto found = positions.find(comparableColumn(name));
            if (found == positions.end())
                continue;
            if (found->second.size() > 1)
                refuse(file,
                       "line " + std::to_string(row.line) + " has the column `" + name + "` twice (columns " +
                           std::to_string(found->second[0] + 1) + " and " +
                           std::to_string(found->second[1] + 1) + ").",
                       "Remove or rename one of them.");
            header.fields[field].push_back(found->second.front());
        }
    for (const auto& [column, words] : profile.skip)
        if (const auto found = positions.find(column); found != positions.end())
            for (const std::size_t position : found->second)
                header.skips[position] = words;
    header.countsLines = profile.makes(ImportKind::Orders) && !header.fields.contains("order_line_id");
    return header;
}

[[noreturn]] void refuseUnknown(const std::vector<const ImportProfile*>& candidates, const TableRow& seen,
                                const std::vector<ImportProfile>& profiles,
                                const std::filesystem::path& file) {
    if (seen.fields.empty())
        refuse(file, "it holds no header and no rows.", "Export the file again.");
    const std::string header =
        "the header (line " + std::to_string(seen.line) + ": " + shown(seen.fields) + ")";
    if (candidates.size() > 1 || candidates.empty())
        refuse(file, header + " is of no known format.",
               "Known formats are " + namesOf(profiles) +
                   "; see `returnbench-cli --json formats` for their columns.");
    const ImportProfile& profile = *candidates.front();
    const Positions positions = positionsOf(seen.fields, 0);
    std::vector<std::string> missing;
    for (const std::string& field : profile.required)
        if (!hasField(profile, field, positions))
            missing.push_back(profile.columns.at(field).front());
    refuse(file, header + " is not of the format " + profile.name + ": it lacks " + joined(missing) + ".",
           "Choose another format, or leave --format out.");
}

std::vector<const ImportProfile*> candidatesFor(const std::vector<ImportProfile>& profiles,
                                                const std::optional<std::string>& format) {
    std::vector<const ImportProfile*> candidates;
    for (const ImportProfile& profile : profiles)
        if (format ? profile.name == *format : profile.xmlRecord.empty())
            candidates.push_back(&profile);
    if (format && candidates.empty())
        throw Error(ErrorCode::InvalidInput, "There is no import format " + printable(*format, 64) + ".",
                    "Use one of: " + namesOf(profiles) + ".");
    return candidates;
}

std::size_t firstColumnOf(const std::vector<std::string>& names) {
    const auto count = kRejectColumnNames.size();
    const bool isRejects = names.size() > count &&
                           std::equal(kRejectColumnNames.begin(), kRejectColumnNames.end(), names.begin(),
                                      [](const std::string& wanted, const std::string& name) {
                                          return wanted == comparableColumn(name);
                                      });
    if (!isRejects)
        return 0;
    return comparableColumn(names[count]) == kLineNameColumn ? count + 1 : count;
}

bool isListedPersonal(const RecognisedHeader& header, std::string_view name) {
    const auto& personal = header.profile->personal;
    return std::any_of(personal.begin(), personal.end(), [&](const std::string& listed) {
        return comparableColumn(listed) == comparableColumn(name);
    });
}

bool isUsed(const RecognisedHeader& header, std::size_t position) {
    return header.skips.contains(position) ||
           std::any_of(header.fields.begin(), header.fields.end(), [&](const auto& field) {
               return std::find(field.second.begin(), field.second.end(), position) != field.second.end();
           });
}

} // namespace

HeaderSearch::HeaderSearch(const std::vector<ImportProfile>& profiles, std::filesystem::path file,
                           const std::optional<std::string>& format)
    : m_profiles(profiles), m_file(std::move(file)), m_candidates(candidatesFor(profiles, format)) {}

std::optional<RecognisedHeader> HeaderSearch::in(RowSource& rows) {
    TableRow row;
    for (int above = 0; above <= kMaxPreambleRows && rows.nextCandidate(row); ++above) {
        if (row.columns > kMaxColumns)
            returnbench::refuse(m_file,
                                "line " + std::to_string(row.line) + " has " + std::to_string(row.columns) +
                                    " columns; at most " + std::to_string(kMaxColumns) + " are read.",
                                "Check that it is the right file.");
        if (row.isBlank())
            continue;
        if (row.fields.size() > m_widest.fields.size())
            m_widest = row;
        if (!row.fault.empty())
            continue;
        const std::size_t firstColumn = firstColumnOf(row.fields);
        const Positions positions = positionsOf(row.fields, firstColumn);
        if (const ImportProfile* profile = bestOf(m_candidates, positions, m_file)) {
            rows.acceptHeader(row);
            return headerOf(*profile, row, firstColumn, positions, m_file);
        }
    }
    return std::nullopt;
}

void HeaderSearch::refuse() const {
    refuseUnknown(m_candidates, m_widest, m_profiles, m_file);
}

RecognisedHeader findHeader(RowSource& rows, const std::vector<ImportProfile>& profiles,
                            const std::filesystem::path& file, const std::optional<std::string>& format) {
    HeaderSearch search(profiles, file, format);
    if (auto header = search.in(rows))
        return std::move(*header);
    search.refuse();
}

bool isLeftOut(const RecognisedHeader& header, const TableRow& row) {
    const auto& profile = *header.profile;
    const auto valueAt = [&](std::size_t position) {
        return position < row.fields.size() ? trim(row.fields[position]) : std::string_view();
    };
    const auto isBlank = [&](const std::string& field) {
        const auto found = header.fields.find(field);
        return found == header.fields.end() ||
               std::all_of(found->second.begin(), found->second.end(),
                           [&](std::size_t position) { return valueAt(position).empty(); });
    };
    if (!profile.skipWithout.empty() &&
        std::all_of(profile.skipWithout.begin(), profile.skipWithout.end(), isBlank))
        return true;
    return std::any_of(header.skips.begin(), header.skips.end(), [&](const auto& skip) {
        const std::string value = toLower(valueAt(skip.first));
        return std::any_of(skip.second.begin(), skip.second.end(), [&](std::string_view word) {
            return word.ends_with('*') ? value.starts_with(word.substr(0, word.size() - 1)) : value == word;
        });
    });
}

std::vector<std::string> personalColumns(const RecognisedHeader& header) {
    std::vector<std::string> columns;
    for (std::size_t i = header.firstColumn; i < header.names.size(); ++i) {
        const std::string& name = header.names[i];
        if (isListedPersonal(header, name) || (!isUsed(header, i) && isPersonalByName(name)))
            columns.push_back(printable(trim(name), 100));
    }
    return columns;
}

std::vector<std::string> unknownColumns(const RecognisedHeader& header) {
    std::vector<std::string> columns;
    for (std::size_t i = header.firstColumn; i < header.names.size(); ++i) {
        const std::string& name = header.names[i];
        if (!trim(name).empty() && !isUsed(header, i) && !isListedPersonal(header, name) &&
            !isPersonalByName(name))
            columns.push_back(printable(trim(name), 100));
    }
    return columns;
}

} // namespace returnbench
