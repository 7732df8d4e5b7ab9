#include "ui/admin/camera_page.h"

#include "ui/admin/choice_row.h"
#include "ui/admin/light_figures.h"
#include "ui/admin/region_view.h"
#include "ui/widgets/format.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace returnbench {
namespace {

constexpr int kControlsWidth = 472;
constexpr std::array<std::pair<int, int>, 4> kSizes{{{640, 480}, {1280, 720}, {1920, 1080}, {2592, 1944}}};
constexpr int kMostFocus = 255;
constexpr int kMostExposure = 1000; // 0.1 ms: longer than 100 ms a hand never holds still
constexpr int kUsualExposure = 100;

} // namespace

CameraPage::CameraPage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("cameraPage"));
    setAccessibleName(tr("Set up the camera"));
    m_view = new RegionView(theme, this);
    m_figures = new LightFiguresView(theme, this);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.px(12));
    left->addWidget(m_view, 1);
    left->addWidget(m_figures);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(16));
    layout->addLayout(left, 1);
    layout->addWidget(buildControls());
    connect(m_view, &RegionView::pictureWidthChanged, this, &CameraPage::pictureWidthChanged);
    connect(m_view, &RegionView::chosen, this, [this](const QRectF& part) {
        m_settings = narrowedTo(m_settings, {part.left(), part.top(), part.right(), part.bottom()});
        tryOut();
    });
    hide();
}

QWidget* CameraPage::buildControls() {
    auto* controls = new QWidget(this);
    controls->setFixedWidth(m_theme.px(kControlsWidth));
    auto* column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(12));
    auto* title = makeLabel(m_theme, 24, QFont::Bold, Colour::Ink, controls);
    title->setText(tr("Set up the camera"));
    m_name = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, controls);
    m_name->setObjectName(QStringLiteral("cameraName"));
    m_name->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_name);

    const auto addRow = [&](const char* name, const QString& caption, const QStringList& choices) {
        auto* row = new ChoiceRow(m_theme, QString::fromLatin1(name), caption, choices, controls);
        column->addWidget(row);
        return row;
    };
    QStringList sizes;
    for (const auto& [width, height] : kSizes)
        sizes << tr("%1×%2").arg(width).arg(height);
    m_size = addRow("cameraSize", tr("Picture"), sizes);
    m_turn = addRow("cameraTurn", tr("Turned"), {tr("0°"), tr("90°"), tr("180°"), tr("270°")});
    m_mirror = addRow("cameraMirror", tr("Mirrored"), {tr("no"), tr("yes")});
    m_focus = addRow("cameraFocus", tr("Focus"), {tr("by itself"), tr("fixed")});
    m_focusValue = addSlider(*column, "cameraFocusValue", tr("Fixed focus"), kMostFocus);
    m_exposure = addRow("cameraExposure", tr("Exposure"), {tr("by itself"), tr("fixed")});
    m_exposureValue = addSlider(*column, "cameraExposureValue", tr("Fixed exposure"), kMostExposure);
    connect(m_size, &ChoiceRow::picked, this, [this](int index) {
        std::tie(m_settings.width, m_settings.height) = kSizes[static_cast<std::size_t>(index)];
        tryOut();
    });
    connect(m_turn, &ChoiceRow::picked, this, [this](int index) {
        m_settings.turn = 90 * index;
        tryOut();
    });
    connect(m_mirror, &ChoiceRow::picked, this, [this](int index) {
        m_settings.mirrored = index == 1;
        tryOut();
    });
    connect(m_focus, &ChoiceRow::picked, this, [this](int index) {
        m_settings.focus = index == 0 ? std::nullopt : std::optional(m_focusValue->value());
        tryOut();
    });
    connect(m_exposure, &ChoiceRow::picked, this, [this](int index) {
        m_settings.exposure =
            index == 0 ? std::nullopt : std::optional(std::max(1, m_exposureValue->value()));
        tryOut();
    });
    // The device is opened anew for each change: not for every point on the way.
    connect(m_focusValue, &QSlider::sliderReleased, this, [this] {
        m_settings.focus = m_focusValue->value();
        tryOut();
    });
    connect(m_exposureValue, &QSlider::sliderReleased, this, [this] {
        m_settings.exposure = std::max(1, m_exposureValue->value());
        tryOut();
    });

    auto* hint = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, controls);
    hint->setText(
        tr("Drag over the picture to keep only that part. Lock focus and exposure once a label on the "
           "bench is sharp and its white is not burnt out."));
    hint->setWordWrap(true);
    auto* whole = new KeyButton(m_theme, QStringLiteral("cameraWhole"), KeyButton::Role::Plain, controls);
    whole->setCaption(tr("The whole picture"), QString());
    connect(whole, &QAbstractButton::clicked, this, [this] {
        const CameraSettings usual;
        m_settings.left = usual.left;
        m_settings.top = usual.top;
        m_settings.right = usual.right;
        m_settings.bottom = usual.bottom;
        tryOut();
    });
    column->addWidget(hint);
    column->addWidget(whole);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    auto* keep = new KeyButton(m_theme, QStringLiteral("cameraSave"), KeyButton::Role::Primary, controls);
    keep->setCaption(tr("Save"), QString());
    auto* back = new KeyButton(m_theme, QStringLiteral("cameraBack"), KeyButton::Role::Plain, controls);
    back->setCaption(tr("Back as it was"), tr("Esc"));
    for (KeyButton* button : {keep, back}) {
        button->setFixedHeight(m_theme.px(52));
        buttons->addWidget(button, 1);
    }
    connect(keep, &QAbstractButton::clicked, this, &CameraPage::save);
    connect(back, &QAbstractButton::clicked, this, &CameraPage::leave);
    column->addLayout(buttons);
    return controls;
}

QSlider* CameraPage::addSlider(QVBoxLayout& column, const char* name, const QString& title, int most) {
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(QString::fromLatin1(name));
    slider->setAccessibleName(title);
    slider->setRange(0, most);
    slider->setPageStep(most / 20);
    slider->setFixedHeight(m_theme.px(32));
    QSizePolicy policy = slider->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    slider->setSizePolicy(policy);
    column.addWidget(slider);
    return slider;
}

void CameraPage::open(const CameraSetup& setup) {
    m_setup = setup;
    m_settings = setup.settings;
    m_name->setText(shown(setup.identity.empty() ? setup.source : setup.identity));
    m_figures->restart();
    showSettings();
    show();
    raise();
    Q_EMIT pictureWidthChanged(m_view->width());
}

void CameraPage::setPicture(const QImage& picture) {
    m_view->setPicture(picture);
    m_figures->setFigures(lightFiguresOf(picture));
}

void CameraPage::showSettings() {
    const auto size = std::find(kSizes.begin(), kSizes.end(), std::pair(m_settings.width, m_settings.height));
    m_size->setChosen(size == kSizes.end() ? -1 : static_cast<int>(size - kSizes.begin()));
    m_turn->setChosen(m_settings.turn / 90);
    m_mirror->setChosen(m_settings.mirrored ? 1 : 0);
    m_focus->setChosen(m_settings.focus ? 1 : 0);
    m_focusValue->setVisible(m_settings.focus.has_value());
    m_focusValue->setValue(m_settings.focus.value_or(0));
    m_exposure->setChosen(m_settings.exposure ? 1 : 0);
    m_exposureValue->setVisible(m_settings.exposure.has_value());
    m_exposureValue->setValue(m_settings.exposure.value_or(kUsualExposure));
}

void CameraPage::tryOut() {
    showSettings();
    m_figures->restart();
    Q_EMIT tried(QString::fromStdString(m_setup.identity), m_settings);
}

void CameraPage::save() {
    m_setup.settings = m_settings;
    Q_EMIT saved(QString::fromStdString(m_setup.identity), m_settings);
    leave();
}

void CameraPage::leave() {
    if (m_settings != m_setup.settings)
        Q_EMIT tried(QString::fromStdString(m_setup.identity), m_setup.settings);
    hide();
    Q_EMIT left();
}

void CameraPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Ground));
}

} // namespace returnbench
