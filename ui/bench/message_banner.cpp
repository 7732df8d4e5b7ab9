#include "ui/bench/message_banner.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace returnbench {
namespace {

constexpr int kDoneShownMs = 5000;

ToneLook lookOf(Message::Kind kind) {
    switch (kind) {
    case Message::Kind::Done:
        return lookOf(Tone::Good);
    case Message::Kind::Attention:
        return {Colour::Attention, Colour::AttentionSoft, Icon::Warning};
    case Message::Kind::Failure:
        break;
    }
    return lookOf(Tone::Bad);
}

} // namespace

MessageBanner::MessageBanner(const Theme& theme, QWidget* parent) : Card(theme, parent) {
    setObjectName(QStringLiteral("messageBanner"));
    m_icon = new QLabel(this);
    m_what = makeLabel(theme, 14, QFont::Bold, Colour::Ink, this);
    m_what->setObjectName(QStringLiteral("messageWhat"));
    m_what->setWordWrap(true);
    m_whatToDo = makeLabel(theme, 14, QFont::Normal, Colour::Ink, this);
    m_whatToDo->setObjectName(QStringLiteral("messageWhatToDo"));
    m_whatToDo->setWordWrap(true);
    auto* dismiss = new KeyButton(theme, QStringLiteral("messageDismiss"), KeyButton::Role::Flat, this);
    dismiss->setCaption(tr("Understood"), QString());
    dismiss->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(dismiss, &QAbstractButton::clicked, this, &MessageBanner::dismissed);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_what);
    texts->addWidget(m_whatToDo);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(dismiss);
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBanner::setSnapshot(const BenchSnapshot& snapshot) {
    if (!snapshot.message) {
        m_number = 0;
        m_hide.stop();
        hide();
        return;
    }
    const Message& message = *snapshot.message;
    if (message.number == m_number)
        return;
    m_number = message.number;
    const ToneLook look = lookOf(message.kind);
    setSurface(look.soft, look.strong, 2);
    m_icon->setPixmap(theme().icon(look.icon, look.strong, 24, devicePixelRatioF()));
    m_what->setText(said(message.what));
    m_whatToDo->setText(said(message.whatToDo));
    m_whatToDo->setVisible(!message.whatToDo.empty());
    setAccessibleName(m_what->text() + QLatin1Char(' ') + m_whatToDo->text());
    m_hide.stop();
    if (message.kind == Message::Kind::Done)
        m_hide.start(kDoneShownMs);
    show();
    raise();
    Q_EMIT contentChanged();
}

} // namespace returnbench
