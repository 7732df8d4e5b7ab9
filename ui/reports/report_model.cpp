#include "ui/reports/report_model.h"

#include "ui/language/translations.h"
#include "ui/reports/report_words.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

namespace returnbench {
namespace {

constexpr int kRightAligned = static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
constexpr int kLeftAligned = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);

int alignmentOf(ColumnType type) {
    return type == ColumnType::Text || type == ColumnType::Moment ? kLeftAligned : kRightAligned;
}

/// What a cell is sorted by: a number, or a text.
using SortKey = std::pair<double, std::string_view>;

/// Words that codes stand for, each once; the keys point into it.
using WordsOfCodes = std::map<std::string, std::string>;

SortKey keyOf(const ReportCell& cell, const ReportColumn& column, bool isCode, WordsOfCodes& words) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        if (!isCode)
            return {0, *text};
        auto known = words.find(*text);
        if (known == words.end())
            known = words.emplace(*text, cellWords(cell, column).toStdString()).first;
        return {0, known->second};
    }
    if (const auto* share = std::get_if<ShareCell>(&cell)) // few cases do not stand above many
        return {wilsonInterval(share->count, share->of).low * 1e9 + static_cast<double>(share->count), {}};
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return {static_cast<double>(*number), {}};
    if (const auto* money = std::get_if<Money>(&cell))
        return {static_cast<double>(money->amountMinor), {}};
    if (const auto* time = std::get_if<Timestamp>(&cell))
        return {static_cast<double>(time->time_since_epoch().count()), {}};
    return {std::numeric_limits<double>::lowest(), {}}; // what is not known is less than all else
}

} // namespace

void ReportModel::setTable(std::shared_ptr<const void> owner, const ReportTable* table) {
    beginResetModel();
    m_owner = std::move(owner);
    m_table = table;
    m_order.resize(table == nullptr ? 0 : table->rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    endResetModel();
}

const std::vector<ReportCell>* ReportModel::cellsAt(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return row < 0 || index >= m_order.size() ? nullptr : &m_table->rows[m_order[index]];
}

void ReportModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<std::size_t> before = m_order;
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (column >= 0 && column < columnCount()) {
        const ReportColumn& kind = m_table->columns[static_cast<std::size_t>(column)];
        const bool isCode = dimensionFrom(kind.id).has_value();
        WordsOfCodes words;
        std::vector<SortKey> keys;
        keys.reserve(m_order.size());
        for (const auto& row : m_table->rows)
            keys.push_back(keyOf(row[static_cast<std::size_t>(column)], kind, isCode, words));
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    }
    for (const QModelIndex& old : persistentIndexList()) {
        const auto place =
            std::find(m_order.begin(), m_order.end(), before[static_cast<std::size_t>(old.row())]);
        changePersistentIndex(old, index(static_cast<int>(place - m_order.begin()), old.column()));
    }
    Q_EMIT layoutChanged();
}

int ReportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->columns.size());
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    const std::vector<ReportCell>* cells = cellsAt(index.row());
    if (cells == nullptr)
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const ReportColumn& kind = m_table->columns[column];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellWords((*cells)[column], kind);
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
