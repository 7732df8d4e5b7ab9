#include "ui/claims/mask_view.h"

#include "core/inspection/photo_masking.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/region_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace returnbench {
namespace {

constexpr int kColumnWidth = 320;
constexpr int kMaskButtonHeight = 48;
constexpr int kWhole = 1000;
constexpr double kLeastShare = 0; // isFit() says what is too small

} // namespace

MaskView::MaskView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("maskView"));
    setAccessibleName(tr("Cover parts of a photo"));
    m_picture = new RegionView(theme, QStringLiteral("coverArea"), kLeastShare, this);
    m_picture->setAccessibleName(tr("Photo: drag over what is to be covered"));
    auto* column = new QWidget(this);
    column->setFixedWidth(theme.px(kColumnWidth));
    auto* right = new QVBoxLayout(column);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme.px(8));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, column);
    title->setText(tr("What must nobody read?"));
    title->setWordWrap(true);
    right->addWidget(title);
    auto* note = makeLabel(theme, 14, QFont::Normal, Colour::Muted, column);
    note->setWordWrap(true);
    note->setText(
        tr("Drag over a buyer's name and address. What is exported from now on has a covered copy; the "
           "original stays here."));
    right->addWidget(note);
    m_proposal = makeLabel(theme, 14, QFont::DemiBold, Colour::Attention, column);
    m_proposal->setObjectName(QStringLiteral("maskProposal"));
    m_proposal->setWordWrap(true);
    right->addWidget(m_proposal);
    m_room = new QWidget(column);
    m_room->setLayout(new QVBoxLayout);
    m_room->layout()->setContentsMargins(0, 0, 0, 0);
    m_room->layout()->setSpacing(theme.px(8));
    right->addWidget(m_room);
    right->addStretch(1);
    const auto add = [&](const char* name, const QString& caption, const QString& key, KeyButton::Role role) {
        auto* button = new KeyButton(theme, QLatin1String(name), role, column);
        button->setCaption(caption, key);
        button->setFixedHeight(theme.px(kMaskButtonHeight));
        right->addWidget(button);
        return button;
    };
    m_confirm = add("maskConfirm", tr("Cover these parts"), {}, KeyButton::Role::Primary);
    auto* again = add("maskAgain", tr("Start again"), {}, KeyButton::Role::Plain);
    m_uncover = add("maskUncover", tr("Use the original again"), {}, KeyButton::Role::Plain);
    auto* back = add("maskBack", tr("Back"), tr("Esc"), KeyButton::Role::Plain);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(24));
    layout->addWidget(m_picture, 1);
    layout->addWidget(column);
    connect(m_picture, &RegionView::chosen, this, &MaskView::add);
    connect(m_picture, &RegionView::tapped, this, &MaskView::takeAway);
    connect(m_confirm, &QAbstractButton::clicked, this,
            [this] { Q_EMIT confirmed(QString::fromStdString(m_photos[m_chosen].shot), m_areas); });
    connect(again, &QAbstractButton::clicked, this, [this] { setAreas({}); });
    connect(m_uncover, &QAbstractButton::clicked, this,
            [this] { Q_EMIT confirmed(QString::fromStdString(m_photos[m_chosen].shot), {}); });
    connect(back, &QAbstractButton::clicked, this, &MaskView::left);
    hide();
}

void MaskView::open(std::vector<MaskablePhoto> photos) {
    for (KeyButton* button : m_buttons)
        delete button;
    m_buttons.clear();
    m_photos = std::move(photos);
    for (std::size_t i = 0; i < m_photos.size(); ++i) {
        auto* button =
            new KeyButton(m_theme, QStringLiteral("maskPhoto-") + QString::fromStdString(m_photos[i].shot),
                          KeyButton::Role::Plain, m_room);
        button->setCaption(
            m_photos[i].isCovered ? tr("%1 (covered)").arg(m_photos[i].title) : m_photos[i].title, {});
        button->setFixedHeight(m_theme.px(40));
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_room->layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    if (m_photos.empty())
        return;
    // The return label bears the address.
    const auto label = std::find_if(m_photos.begin(), m_photos.end(),
                                    [](const MaskablePhoto& photo) { return photo.shot == "label"; });
    choose(label == m_photos.end() ? 0 : static_cast<std::size_t>(label - m_photos.begin()));
    show();
    raise();
}

void MaskView::choose(std::size_t index) {
    m_chosen = index;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setRole(i == index ? KeyButton::Role::Chosen : KeyButton::Role::Plain);
    m_picture->setPicture(m_photos[index].image);
    // What was covered once was looked at by a person.
    const auto proposed = m_photos[index].isCovered ? std::vector<PhotoArea>() : m_photos[index].proposed;
    m_proposal->setVisible(!proposed.empty());
    m_proposal->setText(
        tr("%n parts look like an address. Look whether they are, and that none is missing: drag "
           "to add one, tap one to take it away.",
           nullptr, static_cast<int>(proposed.size())));
    setAreas(proposed);
    m_uncover->setVisible(m_photos[index].isCovered);
}

void MaskView::add(const QRectF& part) {
    const auto permille = [](double share) { return static_cast<int>(std::lround(share * kWhole)); };
    PhotoArea area{permille(part.x()), permille(part.y()), permille(part.width()), permille(part.height())};
    area.width = std::min(area.width, kWhole - area.x); // each was rounded
    area.height = std::min(area.height, kWhole - area.y);
    if (!isFit(area) || m_areas.size() == kMaxMaskAreas)
        return;
    std::vector<PhotoArea> areas = m_areas;
    areas.push_back(area);
    setAreas(std::move(areas));
}

void MaskView::takeAway(const QPointF& at) {
    std::vector<PhotoArea> areas = m_areas;
    const auto hit = std::find_if(areas.rbegin(), areas.rend(), [&](const PhotoArea& area) {
        return QRectF(area.x, area.y, area.width, area.height).contains(at * kWhole);
    });
    if (hit == areas.rend())
        return;
    areas.erase(std::next(hit).base());
    setAreas(std::move(areas));
}

void MaskView::setAreas(std::vector<PhotoArea> areas) {
    m_areas = std::move(areas);
    m_confirm->setEnabled(!m_areas.empty());
    std::vector<QRectF> parts;
    for (const PhotoArea& area : m_areas)
        parts.emplace_back(QPointF(area.x, area.y) / kWhole, QSizeF(area.width, area.height) / kWhole);
    m_picture->setCovered(std::move(parts));
}

void MaskView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Ground));
}

} // namespace returnbench
