#pragma once

#include "ui/claims/claims_list.h"

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <optional>
#include <vector>

namespace returnbench {

/// What a claim's row says, a column each.
enum class ClaimColumn { TimeLeft, Channel, Reason, Order, Amount, Missing };

/// The claims that fit a filter, in the queue's order or by a column: a row each, whatever their number.
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
    /// By this column; by it the other way round; in the queue's order again: one after the other.
    void sortBy(ClaimColumn column);
    [[nodiscard]] std::optional<ClaimColumn> sortColumn() const noexcept { return m_sort.column; }
    [[nodiscard]] bool isDescending() const noexcept { return m_sort.isDescending; }

    [[nodiscard]] const ClaimCase* claimAt(int row) const;
    [[nodiscard]] int rowOf(const InspectionId& inspection) const; ///< -1 when it is not shown
    [[nodiscard]] Timestamp now() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void selected();

private:
    using Rows = std::vector<std::size_t>; ///< into the claims of a list
    struct Sort {
        std::optional<ClaimColumn> column; ///< absent: the queue's order
        bool isDescending = false;
    };
    static Rows sorted(const ClaimsList& list, Rows rows, const Sort& sort);
    void select();
    void show(ClaimsListPtr list, Rows rows);

    ClaimsListPtr m_newest; ///< is shown as soon as what fits is found
    QString m_filter;
    Sort m_sort;
    ClaimsListPtr m_list;
    Rows m_rows;                   ///< into m_list
    QFutureWatcher<Rows> m_search; ///< in m_newest
};

} // namespace returnbench
