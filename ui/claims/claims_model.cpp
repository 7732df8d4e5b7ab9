#include "ui/claims/claims_model.h"

#include "core/mirror/channel_name.h"
#include "ui/claims/claim_words.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"

#include <QtConcurrent>
#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

/// What a claim is sorted by: first by `text`, then by `number`. What nobody knows comes last.
struct SortKey {
    bool isUnknown = false;
    QString text;
    std::int64_t number = 0;
};

SortKey keyOf(const ClaimCase& claim, ClaimColumn column) {
    const InspectionRow& row = claim.facts.inspection;
    switch (column) {
    case ClaimColumn::TimeLeft: {
        const ClaimClock* nearest = claim.nearestClock();
        const bool isKnown = nearest != nullptr && nearest->end;
        return {!isKnown, {}, isKnown ? nearest->end->time_since_epoch().count() : 0};
    }
    case ClaimColumn::Channel:
        return {row.channel.empty(), shown(channelName(row.channel)), 0};
    case ClaimColumn::Reason:
        return {claim.reasonTitle.empty(), said(claim.reasonTitle), 0};
    case ClaimColumn::Order:
        return {row.order.empty(), shown(row.order.str()), 0};
    case ClaimColumn::Amount: { // one currency after the other
        const std::optional<Money>& money = claim.atRisk();
        return {!money, money ? QString::fromStdString(money->currency) : QString(),
                money ? money->amountMinor : 0};
    }
    case ClaimColumn::Missing:
        return {claim.missing.empty(), missingTexts(claim).join(QStringLiteral(", ")), 0};
    }
    return {};
}

} // namespace

ClaimsModel::ClaimsModel(QObject* parent) : QAbstractListModel(parent) {
    connect(&m_search, &QFutureWatcherBase::finished, this, [this] {
        if (!m_search.isCanceled())
            show(m_newest, m_search.result());
    });
}

void ClaimsModel::setClaims(const ClaimsListPtr& list) {
    m_newest = list;
    select();
}

void ClaimsModel::setFilter(const QString& text) {
    if (text.trimmed() == m_filter)
        return;
    m_filter = text.trimmed();
    select();
}

void ClaimsModel::sortBy(ClaimColumn column) {
    if (m_sort.column != column)
        m_sort = {column, false};
    else if (m_sort.isDescending)
        m_sort = {};
    else
        m_sort.isDescending = true;
    select();
}

void ClaimsModel::select() {
    m_search.setFuture({}); // whatever is looked for now is no longer wanted
    if (!m_newest || (m_filter.isEmpty() && !m_sort.column)) {
        show(m_newest, m_newest ? m_newest->queue : Rows());
        return;
    }
    m_search.setFuture(QtConcurrent::run([list = m_newest, wanted = m_filter.toCaseFolded(), sort = m_sort] {
        if (wanted.isEmpty())
            return sorted(*list, list->queue, sort);
        Rows rows;
        for (std::size_t i = 0; i < list->searched.size(); ++i)
            if (list->searched[i].contains(wanted))
                rows.push_back(i);
        return sorted(*list, std::move(rows), sort);
    }));
}

/// Those that are alike stay in the queue's order.
ClaimsModel::Rows ClaimsModel::sorted(const ClaimsList& list, Rows rows, const Sort& sort) {
    if (!sort.column)
        return rows;
    std::vector<SortKey> keys(list.claims.size());
    for (const std::size_t row : rows)
        keys[row] = keyOf(list.claims[row], *sort.column);
    const auto isBefore = [](const SortKey& a, const SortKey& b) {
        const int texts = a.text.compare(b.text, Qt::CaseInsensitive);
        return texts != 0 ? texts < 0 : a.number < b.number;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t left, std::size_t right) {
        const SortKey& a = keys[left];
        const SortKey& b = keys[right];
        if (a.isUnknown != b.isUnknown)
            return b.isUnknown;
        return sort.isDescending ? isBefore(b, a) : isBefore(a, b);
    });
    return rows;
}

void ClaimsModel::show(ClaimsListPtr list, Rows rows) {
    beginResetModel();
    m_list = std::move(list);
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT selected();
}

const ClaimCase* ClaimsModel::claimAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_list->claims[m_rows[static_cast<std::size_t>(row)]];
}

int ClaimsModel::rowOf(const InspectionId& inspection) const {
    if (inspection.empty())
        return -1;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](std::size_t row) {
        return m_list->claims[row].facts.inspection.id == inspection;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

Timestamp ClaimsModel::now() const {
    return m_list ? m_list->now : Timestamp{};
}

int ClaimsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const {
    const ClaimCase* claim = claimAt(index.row());
    if (claim == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const InspectionRow& row = claim->facts.inspection;
    return QStringLiteral("%1, %2, %3, %4, %5")
        .arg(timeLeft(*claim, now()), shown(channelName(row.channel)), said(claim->reasonTitle),
             shown(row.order.str()), amountText(*claim));
}

} // namespace returnbench
