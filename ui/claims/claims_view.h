#pragma once

#include "ui/claims/claims_model.h"
#include "ui/widgets/theme.h"

#include <QListView>

namespace returnbench {

/// The queue in columns: time left, channel, what it is for, order, amount, what is missing. Painted row by
/// row, so that its length costs nothing. Moved by keys of the field above it, or by touch; it never takes
/// the focus.
class ClaimsView : public QListView {
    Q_OBJECT
public:
    ClaimsView(const Theme& theme, ClaimsModel* model, QWidget* parent);

    /// @param by -1 or 1
    void move(int by);

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    const Theme& m_theme;
    QWidget* m_heads; ///< of the columns, above the rows
};

} // namespace returnbench
