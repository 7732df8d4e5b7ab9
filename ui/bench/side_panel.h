#pragma once

#include "ui/widgets/card.h"

#include <QChar>

namespace returnbench {

/// Something that is asked within the page, in place of the step, instead of in a dialog. Esc leaves it.
class SidePanel : public Card {
    Q_OBJECT
public:
    using Card::Card;

    /// A key that a person pressed on the page while the panel is open.
    virtual void onKey(QChar key) { Q_UNUSED(key); }
    /// Enter on the page, outside of a text field.
    virtual void onEnter() {}
    /// The panel was opened: take the focus if typing is what it is for.
    virtual void begin() {}

Q_SIGNALS:
    void dismissed();
};

} // namespace returnbench
