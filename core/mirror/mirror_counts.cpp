// What reports ask of the mirror: walks over its tables, for a thread that may take its time.

#include "core/base/text.h"
#include "core/mirror/mirror.h"
#include "core/mirror/mirror_impl.h"
#include "core/mirror/mirror_sql.h"
#include "core/mirror/recall_match.h"

namespace returnbench {

std::vector<Recall> Mirror::recalls(std::string_view notice) const {
    return guardSqlite("listing recalls in the mirror",
                       [&] { return m_impl->select<Recall>(sql::kRecalls, std::string(trim(notice))); });
}

std::vector<DispatchedUnit> Mirror::unitsUnder(const Recall& recall, int limit) const {
    return guardSqlite("looking for recalled units in the mirror", [&] {
        Query units(m_impl->prepared(sql::kUnitsOfProduct));
        units->bind(1, recall.sku);
        units->bind(2, recall.gtin);
        std::vector<DispatchedUnit> found;
        while (static_cast<int>(found.size()) < limit && units->executeStep()) {
            DispatchedUnit unit = RowOf<DispatchedUnit>::read(*units);
            if (isRecalled(recall, unit.sku, unit.gtin, unit.lot, unit.serialNormal))
                found.push_back(std::move(unit));
        }
        return found;
    });
}

std::vector<ReturnNotice> Mirror::platedReturns(Timestamp from, Timestamp until, int limit) const {
    return guardSqlite("listing returns in the mirror", [&] {
        return m_impl->select<ReturnNotice>(sql::kPlatedReturns, formatTimestamp(from),
                                            formatTimestamp(until), limit);
    });
}

std::vector<DispatchCount> Mirror::dispatchCounts(Timestamp from, Timestamp until) const {
    return guardSqlite("counting dispatches in the mirror", [&] {
        Query counts(m_impl->prepared(sql::kDispatchCounts));
        counts->bind(1, std::int64_t{from.time_since_epoch().count()});
        counts->bind(2, std::int64_t{until.time_since_epoch().count()});
        std::vector<DispatchCount> found;
        while (counts->executeStep())
            found.push_back({counts->getColumn(0).getString(), counts->getColumn(1).getString(),
                             counts->getColumn(2).getString(), counts->getColumn(3).getString(),
                             counts->getColumn(4).getInt64()});
        return found;
    });
}

} // namespace returnbench
