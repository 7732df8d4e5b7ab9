#pragma once

#include "core/reports/report.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace returnbench {

/// A table of a report, in its own order or sorted by a column.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ReportModel(QObject* parent) : QAbstractTableModel(parent) {}

    /// Shows it in its own order. @param owner keeps the table alive
    void setTable(std::shared_ptr<const void> owner, const ReportTable* table);
    [[nodiscard]] const ReportTable* table() const noexcept { return m_table; }
    /// The row of the table that stands there; nullptr when none does.
    [[nodiscard]] const std::vector<ReportCell>* cellsAt(int row) const;

    /// By what cells are, not by their texts; shares by what is sure of them. @param column -1: its own order
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const void> m_owner;
    const ReportTable* m_table = nullptr;
    std::vector<std::size_t> m_order; ///< rows of the table as they are shown
};

} // namespace returnbench
