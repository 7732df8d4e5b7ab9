#include "ui/bench/explanation.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace returnbench {
namespace {

constexpr int kShownMs = 15'000;
constexpr int kWidth = 336;

} // namespace

Explanation::Explanation(const Theme& theme, QWidget* parent) : Card(theme, parent) {
    setObjectName(QStringLiteral("explanation"));
    m_title = makeLabel(theme, 14, QFont::Bold, Colour::Ink, this);
    m_text = makeLabel(theme, 14, QFont::Normal, Colour::Ink, this);
    m_text->setObjectName(QStringLiteral("explanationText"));
    m_text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    m_action = new KeyButton(theme, QStringLiteral("explanationAction"), KeyButton::Role::Plain, this);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT actionWanted(m_light->objectName());
    });
    layout->addWidget(m_action);
    setSurface(Colour::Card, Colour::Border, 1);
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Explanation::toggle(const LightButton& light) {
    if (isVisible() && m_light == &light) {
        hide();
        return;
    }
    m_light = &light;
    m_title->setText(light.text());
    m_text->setText(light.explanation());
    m_action->setCaption(light.action(), light.actionKey());
    m_action->setVisible(!light.action().isEmpty());
    setAccessibleName(light.explanation());
    const int width = theme().px(kWidth);
    setFixedWidth(width);
    setFixedHeight(layout()->heightForWidth(width));
    const QPoint below = light.mapTo(parentWidget(), QPoint(0, light.height()));
    move(std::clamp(below.x(), 0, std::max(0, parentWidget()->width() - width - theme().px(16))),
         below.y() + theme().px(4));
    show();
    raise();
    m_hide.start(kShownMs);
}

void Explanation::mousePressEvent(QMouseEvent*) {
    hide();
}

} // namespace returnbench
