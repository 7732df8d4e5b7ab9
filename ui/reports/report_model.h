#pragma once

#include "core/reports/report.h"

#include <QAbstractTableModel>
#include <memory>

namespace returnbench {

/// A table of a report. Rows are sorted by their values, not by their texts: sort by kSortRole.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kSortRole = Qt::UserRole;

    explicit ReportModel(QObject* parent) : QAbstractTableModel(parent) {}

    /// @param owner keeps the table alive
    void setTable(std::shared_ptr<const void> owner, const ReportTable* table);
    [[nodiscard]] const ReportTable* table() const noexcept { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const void> m_owner;
    const ReportTable* m_table = nullptr;
};

} // namespace returnbench
