#include "ui/claims/claims_model.h"

#include "core/mirror/channel_name.h"
#include "ui/claims/claim_words.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"

#include <QtConcurrent>
#include <algorithm>
#include <utility>

namespace returnbench {
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

void ClaimsModel::select() {
    m_search.setFuture({}); // whatever is looked for now is no longer wanted
    if (!m_newest || m_filter.isEmpty()) {
        show(m_newest, m_newest ? m_newest->queue : Rows());
        return;
    }
    m_search.setFuture(QtConcurrent::run([list = m_newest, wanted = m_filter.toCaseFolded()] {
        Rows rows;
        for (std::size_t i = 0; i < list->searched.size(); ++i)
            if (list->searched[i].contains(wanted))
                rows.push_back(i);
        return rows;
    }));
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
