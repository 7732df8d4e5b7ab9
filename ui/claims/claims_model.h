#pragma once

#include "ui/claims/claims_list.h"

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <vector>

namespace returnbench {

/// The claims that fit a filter, in the queue's order: a row each, whatever their number.
class ClaimsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ClaimsModel(QObject* parent);

    // What fits is looked for in another thread; selected() says that the rows are those of what was set
    // last.
    void setClaims(const ClaimsListPtr& list);
    /// Those with this text in channel, order, return, waybill, SKU, title, reason or id; empty: those that
    /// something can be done about, or that were missed.
    void setFilter(const QString& text);

    [[nodiscard]] const ClaimCase* claimAt(int row) const;
    [[nodiscard]] int rowOf(const InspectionId& inspection) const; ///< -1 when it is not shown
    [[nodiscard]] Timestamp now() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void selected();

private:
    using Rows = std::vector<std::size_t>; ///< into the claims of a list
    void select();
    void show(ClaimsListPtr list, Rows rows);

    ClaimsListPtr m_newest; ///< is shown as soon as what fits is found
    QString m_filter;
    ClaimsListPtr m_list;
    Rows m_rows;                   ///< into m_list
    QFutureWatcher<Rows> m_search; ///< in m_newest
};

} // namespace returnbench
