#include "ui/claims/claims_model.h"

#include "core/mirror/channel_name.h"
#include "ui/claims/claim_words.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"

#include <algorithm>

namespace returnbench {
namespace {

bool fits(const ClaimCase& claim, const QString& wanted) {
    const InspectionRow& row = claim.facts.inspection;
    const auto has = [&](const std::string& text) {
        return QString::fromStdString(text).contains(wanted, Qt::CaseInsensitive);
    };
    return has(row.order.str()) || has(row.returnId.str()) || has(row.awb) || has(row.sku) ||
           has(row.title) || has(row.id.str()) || has(channelName(row.channel)) ||
           said(claim.reasonTitle).contains(wanted, Qt::CaseInsensitive) ||
           (claim.facts.claim && has(claim.facts.claim->channelId));
}

} // namespace

void ClaimsModel::setClaims(const ClaimsListPtr& list) {
    m_list = list;
    select();
}

void ClaimsModel::setFilter(const QString& text) {
    if (text.trimmed() == m_filter)
        return;
    m_filter = text.trimmed();
    select();
}

void ClaimsModel::select() {
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; m_list && i < m_list->claims.size(); ++i) {
        const ClaimCase& claim = m_list->claims[i];
        if (m_filter.isEmpty() ? claim.isInQueue() : fits(claim, m_filter))
            m_rows.push_back(i);
    }
    endResetModel();
}

const ClaimCase* ClaimsModel::claimAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_list->claims[m_rows[static_cast<std::size_t>(row)]];
}

int ClaimsModel::rowOf(const InspectionId& inspection) const {
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
