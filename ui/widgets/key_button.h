#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

class QPainter;

namespace returnbench {

/// A button for gloves that shows the key which does the same.
///
/// Takes the focus with Tab only, so that a click never moves it away from the page.
class KeyButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Role {
        Plain,   ///< one of several
        Chosen,  ///< the one of several that holds
        Offered, ///< the one of several that will hold when nothing else is chosen
        Primary, ///< what to do next
        Flat,    ///< text alone
        Alarm,   ///< text alone, in the colour of a contradiction
    };

    /// @param name objectName; stable, tests and scripts find the button by it
    KeyButton(const Theme& theme, const QString& name, Role role, QWidget* parent);

    /// @param key  as printed on the keyboard; may be empty
    void setCaption(const QString& text, const QString& key);
    void setRole(Role role);
    [[nodiscard]] Role role() const noexcept { return m_role; }
    void setFontPixels(int designPixels, QFont::Weight weight);
    void setTextAlignment(Qt::Alignment alignment);

    /// Whether its words do not fit on it.
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Colours {
        QColor fill;
        QColor border;
        QColor ink;
        QColor key;
    };
    [[nodiscard]] Colours colours() const;
    [[nodiscard]] QFont keyFont() const;
    struct Places {
        QRect key;
        QRect caption;
    };
    [[nodiscard]] Places places() const;
    /// The font in which a caption is drawn that is as wide as this.
    [[nodiscard]] QFont captionFont(int width) const;
    [[nodiscard]] bool breaks() const;
    void drawCaption(QPainter& painter, const QRect& area) const;
    [[nodiscard]] bool isText() const noexcept { return m_role == Role::Flat || m_role == Role::Alarm; }

    const Theme& m_theme;
    QString m_key;
    Role m_role;
    Qt::Alignment m_alignment = Qt::AlignCenter;
};

} // namespace returnbench
