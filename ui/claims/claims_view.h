#pragma once

#include "ui/claims/claims_model.h"
#include "ui/widgets/theme.h"

#include <QListView>

namespace returnbench {

/// The queue in columns: time left, channel, what it is for, order, amount, what is missing; sorted by one
/// whose head is clicked. Painted row by row, so that its length costs nothing. Moved by keys of the field
/// above it, or by touch; it never takes the focus.
class ClaimsView : public QListView {
    Q_OBJECT
public:
    ClaimsView(const Theme& theme, ClaimsModel* model, QWidget* parent);

    /// @param by -1 or 1
    void move(int by);
    /// As ClaimsModel::sortBy(); shown over the column.
    void sortBy(ClaimColumn column);

Q_SIGNALS:
    void chosenChanged();
    /// The rows are about to stand in another order, of which the first is to be seen.
    void sorting();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    const Theme& m_theme;
    ClaimsModel* m_model;
    QWidget* m_heads; ///< of the columns, above the rows
};

} // namespace returnbench
