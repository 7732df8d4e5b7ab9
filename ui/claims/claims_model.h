#pragma once

#include "ui/claims/claims_list.h"

#include <QAbstractListModel>
#include <vector>

namespace returnbench {

/// The claims that fit a filter, in the queue's order: a row each, whatever their number.
class ClaimsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ClaimsModel(QObject* parent) : QAbstractListModel(parent) {}

    void setClaims(const ClaimsListPtr& list);
    /// Those with this text in channel, order, return, waybill, SKU, title, reason or id; empty: those that
    /// something can be done about, or that were missed.
    void setFilter(const QString& text);

    [[nodiscard]] const ClaimCase* claimAt(int row) const;
    [[nodiscard]] int rowOf(const InspectionId& inspection) const; ///< -1 when it is not shown
    [[nodiscard]] Timestamp now() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void select();

    ClaimsListPtr m_list;
    QString m_filter;
    std::vector<std::size_t> m_rows; ///< into m_list
};

} // namespace returnbench
