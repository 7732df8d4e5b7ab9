#include "ui/bench/expected_card.h"

#include "core/matching/serial_marks.h"
#include "core/mirror/channel_name.h"
#include "ui/language/format.h"
#include "ui/widgets/verdict_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>

namespace returnbench {
namespace {

/// The serial to compare with: the one that the verdict speaks of, else the first that was dispatched.
std::string expectedSerial(const InspectionState& state) {
    if (state.verdict && !state.verdict->expectedSerial.empty())
        return state.verdict->expectedSerial;
    for (const DispatchedUnit& unit : state.units) {
        if (!unit.serial.empty())
            return unit.serial;
        if (!unit.imei1.empty())
            return unit.imei1;
    }
    return {};
}

QString details(const InspectionState& state) {
    QStringList parts;
    if (!state.notice.order.empty())
        parts << ExpectedCard::tr("Order %1").arg(shown(state.notice.order.str()));
    if (state.line && state.line->unitPrice)
        parts << shownMoney(*state.line->unitPrice);
    if (state.line && state.line->deliveredAt)
        parts << ExpectedCard::tr("delivered %1").arg(shownDate(*state.line->deliveredAt));
    return parts.join(QStringLiteral(" · "));
}

/// What stands beside the serial: further units, lot, or how a product without serials is told; the buyer's
/// reason.
QString more(const InspectionState& state, bool hasSerial) {
    QStringList parts;
    const auto serials = std::count_if(state.units.begin(), state.units.end(),
                                       [](const DispatchedUnit& unit) { return !unit.serial.empty(); });
    if (serials > 1)
        parts << ExpectedCard::tr("and %n more", nullptr, static_cast<int>(serials - 1));
    if (!hasSerial && state.line && !state.line->gtin.empty())
        parts << ExpectedCard::tr("GTIN %1").arg(shown(state.line->gtin));
    for (const DispatchedUnit& unit : state.units)
        if (!unit.lot.empty()) {
            parts << ExpectedCard::tr("lot %1").arg(shown(unit.lot));
            break;
        }
    if (state.notice.quantity > 1)
        parts << ExpectedCard::tr("%n items", nullptr, state.notice.quantity);
    if (!hasSerial && parts.isEmpty())
        parts << ExpectedCard::tr("no serial on record");
    const std::string& reason =
        state.notice.reasonText.empty() ? state.notice.reason : state.notice.reasonText;
    if (!reason.empty())
        parts << ExpectedCard::tr("reason: %1").arg(shownWords(reason));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ExpectedCard::ExpectedCard(const Theme& theme, QWidget* parent) : Card(theme, parent) {
    setObjectName(QStringLiteral("expectedCard"));
    setAccessibleName(tr("Expected"));
    auto* caption = makeLabel(theme, 12, QFont::Bold, Colour::Muted, this);
    caption->setText(tr("EXPECTED"));
    m_channel = new ElidedLabel(theme, 12, QFont::DemiBold, Colour::Muted, this);
    m_channel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_channel->setObjectName(QStringLiteral("expectedChannel"));
    m_picture = new QLabel(this);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFixedSize(theme.px(56), theme.px(64));
    setPicture({});
    m_title = new ElidedLabel(theme, 16, QFont::DemiBold, Colour::Ink, this);
    m_title->setObjectName(QStringLiteral("expectedTitle"));
    m_details = new ElidedLabel(theme, 12, QFont::Normal, Colour::Muted, this);
    m_details->setObjectName(QStringLiteral("expectedDetails"));
    m_serial = new SerialLabel(theme, 20, this);
    m_serial->setObjectName(QStringLiteral("expectedSerial"));
    m_serial->setMarkColours(Colour::Good, Colour::GoodSoft);
    m_more = new ElidedLabel(theme, 12, QFont::Normal, Colour::Muted, this);
    m_more->setObjectName(QStringLiteral("expectedMore"));

    auto* head = new QHBoxLayout;
    head->addWidget(caption);
    head->addWidget(m_channel, 1);
    auto* serialRow = new QHBoxLayout;
    serialRow->setSpacing(theme.px(8));
    serialRow->addWidget(m_serial);
    serialRow->addWidget(m_more, 1);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(theme.px(3));
    texts->addWidget(m_title);
    texts->addWidget(m_details);
    texts->addLayout(serialRow);
    auto* body = new QHBoxLayout;
    body->setSpacing(theme.px(16));
    body->addWidget(m_picture);
    body->addLayout(texts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10));
    layout->setSpacing(theme.px(4));
    layout->addLayout(head);
    layout->addLayout(body);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ExpectedCard::setSnapshot(const BenchSnapshot& snapshot) {
    if (!snapshot.inspection)
        return;
    const InspectionState& state = snapshot.inspection->state;
    const bool known = state.line.has_value();
    m_channel->setFullText(shown(channelName(state.notice.channel)));
    m_title->setFullText(known             ? shown(state.line->title)
                         : state.announced ? tr("A product that the mirror does not know")
                                           : tr("Nobody announced this parcel"));
    m_details->setFullText(!state.announced && !known ? tr("Record what is in it; nothing can be compared.")
                                                      : details(state));
    const SerialMarks marks =
        markDifferences(expectedSerial(state), state.verdict ? state.verdict->seenSerial : std::string());
    m_text = shown(marks.expected);
    m_marks = marks.expectedMarks;
    m_more->setFullText(more(state, !m_text.isEmpty()));
    showSerial();
}

void ExpectedCard::setPicture(const QImage& product) {
    if (product.isNull()) {
        m_picture->setPixmap(theme().icon(Icon::Box, Colour::Border, 40, devicePixelRatioF()));
        return;
    }
    // Its middle: a product stands in the middle of its picture, with nothing around it.
    const int side = std::min(product.width(), product.height());
    const QImage middle =
        product.copy((product.width() - side) / 2, (product.height() - side) / 2, side, side);
    QPixmap scaled = QPixmap::fromImage(middle.scaled(m_picture->size() * devicePixelRatioF(),
                                                      Qt::KeepAspectRatio, Qt::SmoothTransformation));
    scaled.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(scaled);
}

void ExpectedCard::setSerial(Serial serial) {
    m_visibility = serial;
    showSerial();
}

void ExpectedCard::showSerial() {
    m_serial->setVisible(!m_text.isEmpty());
    if (m_visibility == Serial::Hidden)
        m_serial->setSerial(QString(8, QChar(0x2022)), {}); // not even its length
    else
        m_serial->setSerial(m_text, m_marks);
}

} // namespace returnbench
