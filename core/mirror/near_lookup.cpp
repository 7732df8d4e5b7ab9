#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/mirror/mirror.h"
#include "core/mirror/mirror_impl.h"
#include "core/mirror/mirror_sql.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kImeiDigits = 15;
/// An order has several lines and a parcel several units: so many rows are read for each code that is wanted.
constexpr int kRowsForCode = 5;

/// Serials that share their last characters, of which so many are compared with all that is known.
constexpr int kMaxEndings = 500;

/// A column of units that holds codes, and its index.
struct CodeColumn {
    const char* between; ///< codes in the index's order
    const char* units;   ///< of one code
    bool isImei;
};

constexpr std::array kCodeColumns{CodeColumn{sql::kSerialsBetween, sql::kUnitsOfSerial, false},
                                  CodeColumn{sql::kImeis1Between, sql::kUnitsOfImei1, true},
                                  CodeColumn{sql::kImeis2Between, sql::kUnitsOfImei2, true}};

struct PrefixSource {
    NearCode::Kind kind;
    const char* between;
};

constexpr std::array kPrefixSources{PrefixSource{NearCode::Kind::Order, sql::kOrdersOfLinesBetween},
                                    PrefixSource{NearCode::Kind::Order, sql::kOrdersOfUnitsBetween},
                                    PrefixSource{NearCode::Kind::Order, sql::kOrdersOfReturnsBetween},
                                    PrefixSource{NearCode::Kind::Awb, sql::kParcelsBetween},
                                    PrefixSource{NearCode::Kind::Awb, sql::kReturnParcelsBetween},
                                    PrefixSource{NearCode::Kind::Return, sql::kReturnsBetween},
                                    PrefixSource{NearCode::Kind::Lpn, sql::kLpnsBetween}};

/// A code on record, by which units can be found.
struct Candidate {
    CodeDifference difference;
    std::string code;
    const CodeColumn* column = nullptr;
};

/// All texts that begin with `start` and go on lie between these two: codes have no control characters, UTF-8
/// has no byte 0xFF.
std::pair<std::string, std::string> rangeOf(std::string_view start) {
    return {std::string(start) + '\x01', std::string(start) + '\xFF'};
}

bool isImeiLike(std::string_view code) {
    return code.size() == kImeiDigits && isDigits(code);
}

/// What may stand in an IMEI's column instead of `seen`.
std::vector<std::string> imeisNear(std::string_view seen, const std::vector<std::string>& edited) {
    std::vector<std::string> imeis;
    std::copy_if(edited.begin(), edited.end(), std::back_inserter(imeis), isImeiLike);
    // Every digit is its own look-alike key: of all look-alikes the key alone can be an IMEI.
    if (std::string key = lookAlikeKey(seen); key != seen && isImeiLike(key))
        imeis.push_back(std::move(key));
    std::sort(imeis.begin(), imeis.end());
    return imeis;
}

template<class... Parameters>
std::vector<std::string> textsOf(SQLite::Statement& prepared, const Parameters&... parameters) {
    std::vector<std::string> texts;
    Query query(prepared);
    int index = 0;
    (query->bind(++index, parameters), ...);
    while (query->executeStep())
        texts.push_back(query->getColumn(0).getString());
    return texts;
}

/// Of `candidates`, sorted, those that stand in an index. Asked for one that it lacks, the index says which
/// code comes next: all candidates before that are not there either, and need not be asked for.
std::vector<std::string> presentIn(SQLite::Statement& between, const std::vector<std::string>& candidates) {
    std::vector<std::string> present;
    auto candidate = candidates.begin();
    while (candidate != candidates.end()) {
        Query query(between);
        query->bindNoCopy(1, *candidate);
        query->bindNoCopy(2, candidates.back());
        query->bind(3, 1);
        if (!query->executeStep())
            break;
        const std::string next = query->getColumn(0).getString();
        candidate = std::lower_bound(candidate, candidates.end(), next);
        if (*candidate == next) { // the index has it, so it is not behind the last candidate
            present.push_back(next);
            ++candidate;
        }
    }
    return present;
}

bool isNamedBy(const DispatchedUnit& unit, std::string_view code) {
    return unit.serialNormal == code || unit.imei1 == code || unit.imei2 == code;
}

void addCandidates(std::vector<Candidate>& candidates, std::string_view seen,
                   const std::vector<std::string>& codes, const CodeColumn& column) {
    for (const std::string& code : codes)
        if (auto difference = differenceOf(seen, code))
            candidates.push_back({std::move(*difference), code, &column});
}

/// Best first; a code that several statements found stands once for each column.
void rank(std::vector<Candidate>& candidates) {
    const auto key = [](const Candidate& candidate) {
        return std::tie(candidate.difference.how, candidate.code, candidate.column);
    };
    std::sort(candidates.begin(), candidates.end(),
              [&](const Candidate& a, const Candidate& b) { return key(a) < key(b); });
    const auto same = [&](const Candidate& a, const Candidate& b) { return key(a) == key(b); };
    candidates.erase(std::unique(candidates.begin(), candidates.end(), same), candidates.end());
}

void addCodes(std::vector<NearCode>& codes, NearCode::Kind kind, SQLite::Statement& between,
              std::string_view start, int limit) {
    const auto range = rangeOf(start);
    Query query(between);
    query->bind(1, range.first);
    query->bind(2, range.second);
    query->bind(3, std::int64_t{limit} * kRowsForCode);
    while (query->executeStep())
        codes.push_back({kind, query->getColumn(0).getString(), OrderId(query->getColumn(1).getString())});
}

/// In order, and each code of an order once, as the first that it is: a return's id may be its waybill.
void keepDistinct(std::vector<NearCode>& codes) {
    using Key = std::pair<std::string, std::string>;
    const auto key = [](const NearCode& code) { return Key(toUpper(code.code), toUpper(code.order.str())); };
    std::stable_sort(codes.begin(), codes.end(), [&](const NearCode& a, const NearCode& b) {
        return std::make_pair(a.kind, key(a)) < std::make_pair(b.kind, key(b));
    });
    std::set<Key> known;
    std::erase_if(codes, [&](const NearCode& code) { return !known.insert(key(code)).second; });
}

} // namespace

std::vector<NearUnit> Mirror::unitsNear(std::string_view normal, int limit) const {
    const std::string seen = toUpper(trim(normal));
    if (seen.empty() || seen.size() > kMaxSerial || limit <= 0)
        return {};
    std::vector<std::string> edited = codesOneEditFrom(seen);
    const std::vector<std::string> imeis = imeisNear(seen, edited);
    const auto range = rangeOf(seen);
    return guardSqlite("looking for near serials in the mirror", [&] {
        const auto moment = m_impl->moment();
        std::vector<Candidate> candidates;
        addCandidates(candidates, seen,
                      textsOf(m_impl->prepared(sql::kSerialsLike), lookAlikeKey(seen), limit),
                      kCodeColumns.front());
        if (seen.size() >= kMinCodeSuffix) {
            const std::string ending = seen.substr(seen.size() - kMinCodeSuffix);
            const auto serials = textsOf(m_impl->prepared(sql::kSerialsEnding), ending, kMaxEndings);
            addCandidates(candidates, seen, serials, kCodeColumns.front());
            if (std::ssize(serials) < kMaxEndings) // all of them: an edit before the ending is among these
                std::erase_if(edited, [&](const std::string& code) { return code.ends_with(ending); });
        }
        for (const CodeColumn& column : kCodeColumns) {
            SQLite::Statement& between = m_impl->prepared(column.between);
            addCandidates(candidates, seen, presentIn(between, column.isImei ? imeis : edited), column);
            if (seen.size() >= kMinCodePrefix)
                addCandidates(candidates, seen, textsOf(between, range.first, range.second, limit), column);
        }
        rank(candidates);
        std::vector<NearUnit> found;
        const auto isNew = [&](const DispatchedUnit& unit) {
            return !isNamedBy(unit, seen) &&
                   std::none_of(found.begin(), found.end(),
                                [&](const NearUnit& known) { return known.unit == unit; });
        };
        for (const Candidate& candidate : candidates) {
            if (found.size() >= static_cast<std::size_t>(limit))
                break;
            for (const DispatchedUnit& unit :
                 m_impl->select<DispatchedUnit>(candidate.column->units, candidate.code, limit))
                if (isNew(unit) && found.size() < static_cast<std::size_t>(limit))
                    found.push_back({unit, candidate.code, candidate.difference});
        }
        return found;
    });
}

std::vector<NearCode> Mirror::codesStartingWith(std::string_view start, int limit) const {
    const std::string wanted(trim(start));
    if (wanted.size() < kMinCodePrefix || wanted.size() > kMaxSerial || limit <= 0)
        return {};
    return guardSqlite("looking for codes by their beginning in the mirror", [&] {
        const auto moment = m_impl->moment();
        std::vector<NearCode> codes;
        for (const PrefixSource& source : kPrefixSources)
            addCodes(codes, source.kind, m_impl->prepared(source.between), wanted, limit);
        keepDistinct(codes);
        codes.resize(std::min(codes.size(), static_cast<std::size_t>(limit)));
        return codes;
    });
}

} // namespace returnbench
