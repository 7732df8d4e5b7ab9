#include "ui/reports/report_model.h"

#include "ui/language/translations.h"
#include "ui/reports/report_words.h"

#include <limits>

namespace returnbench {
namespace {

constexpr int kRightAligned = static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
constexpr int kLeftAligned = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);

int alignmentOf(ColumnType type) {
    return type == ColumnType::Text || type == ColumnType::Moment ? kLeftAligned : kRightAligned;
}

/// What is not known is less than all else. Shares by the lower end of their interval: few cases do not
/// stand above many.
QVariant sortValue(const ReportCell& cell, const ReportColumn& column) {
    if (const auto* share = std::get_if<ShareCell>(&cell))
        return wilsonInterval(share->count, share->of).low * 1e6 + static_cast<double>(share->count);
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return static_cast<qlonglong>(*number);
    if (const auto* money = std::get_if<Money>(&cell))
        return static_cast<qlonglong>(money->amountMinor);
    if (const auto* time = std::get_if<Timestamp>(&cell))
        return static_cast<qlonglong>(time->time_since_epoch().count());
    if (std::holds_alternative<std::string>(cell))
        return cellWords(cell, column);
    switch (column.type) { // not known
    case ColumnType::Text:
        return QString();
    case ColumnType::Share:
        return -1.0;
    default:
        return std::numeric_limits<qlonglong>::min();
    }
}

} // namespace

void ReportModel::setTable(std::shared_ptr<const void> owner, const ReportTable* table) {
    beginResetModel();
    m_owner = std::move(owner);
    m_table = table;
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->rows.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->columns.size());
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    if (m_table == nullptr || !index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const ReportColumn& kind = m_table->columns[column];
    const ReportCell& cell = m_table->rows[static_cast<std::size_t>(index.row())][column];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellWords(cell, kind);
    case kSortRole:
        return sortValue(cell, kind);
    case Qt::TextAlignmentRole:
        return alignmentOf(kind.type);
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (m_table == nullptr || orientation != Qt::Horizontal)
        return {};
    const ReportColumn& column = m_table->columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return said(column.title);
    return role == Qt::TextAlignmentRole ? QVariant(alignmentOf(column.type)) : QVariant();
}

} // namespace returnbench
