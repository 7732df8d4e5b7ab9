#pragma once

#include "ui/commands/command_codes.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace returnbench {

/// One thing that can be done, to be touched: its pictogram, its key, its command code, and what it does.
class ActionRow : public QAbstractButton {
    Q_OBJECT
public:
    ActionRow(const Theme& theme, Icon icon, const QString& keys, const QString& code, const QString& text,
              QWidget* parent);

    /// Whether its words do not fit.
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect keyPlace() const;
    [[nodiscard]] QRect textPlace() const;

    const Theme& m_theme;
    Icon m_icon;
    QString m_keys;
    QString m_code;
};

} // namespace returnbench
