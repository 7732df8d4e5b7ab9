#include "ui/admin/camera_page.h"

#include "ui/admin/choice_row.h"
#include "ui/admin/light_figures.h"
#include "ui/language/format.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/region_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace returnbench {
namespace {

constexpr int kControlsWidth = 472;
constexpr std::array<std::pair<int, int>, 4> kSizes{{{640, 480}, {1280, 720}, {1920, 1080}, {2592, 1944}}};
constexpr double kLeastShare = 0.1; // of the picture
constexpr int kMostFocus = 255;
constexpr int kMostExposure = 1000; // 0.1 ms: longer than 100 ms a hand never holds still
constexpr int kUsualExposure = 100;
constexpr int kDeviceIntervalMs = 1000;

} // namespace

CameraPage::CameraPage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("cameraPage"));
    setAccessibleName(tr("Set up the cameras"));
    m_view = new RegionView(theme, QStringLiteral("regionView"), kLeastShare, this);
    m_view->setAccessibleName(tr("Live picture: drag over the part to keep"));
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
    connect(m_view, &RegionView::pictureWidthChanged, this,
            [this](int pixels) { Q_EMIT pictureWidthChanged(m_role, pixels); });
    connect(m_view, &RegionView::chosen, this, [this](const QRectF& part) {
        now().settings = narrowedTo(now().settings, {part.left(), part.top(), part.right(), part.bottom()});
        tryOut();
    });
    connect(&m_deviceTimer, &QTimer::timeout, this, &CameraPage::devicesWanted);
    hide();
}

QWidget* CameraPage::buildControls() {
    auto* side = new QWidget(this);
    side->setFixedWidth(m_theme.px(kControlsWidth));
    auto* outer = new QVBoxLayout(side);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(m_theme.px(12));
    addCameraRows(*outer);
    m_controls = new QWidget(side);
    QWidget* controls = m_controls;
    auto* column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(12));
    outer->addWidget(controls, 1);

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
    m_focusValue = addSlider(*column, "cameraFocusValue", tr("Fixed focus"), 0, kMostFocus);
    m_exposure = addRow("cameraExposure", tr("Exposure"), {tr("by itself"), tr("fixed")});
    m_exposureValue = addSlider(*column, "cameraExposureValue", tr("Fixed exposure"), 1, kMostExposure);
    connect(m_size, &ChoiceRow::picked, this, [this](int index) {
        std::tie(now().settings.width, now().settings.height) = kSizes[static_cast<std::size_t>(index)];
        tryOut();
    });
    connect(m_turn, &ChoiceRow::picked, this, [this](int index) {
        now().settings.turn = 90 * index;
        tryOut();
    });
    connect(m_mirror, &ChoiceRow::picked, this, [this](int index) {
        now().settings.mirrored = index == 1;
        tryOut();
    });
    connect(m_focus, &ChoiceRow::picked, this, [this](int index) {
        now().settings.focus = index == 0 ? std::nullopt : std::optional(m_focusValue->value());
        tryOut();
    });
    connect(m_exposure, &ChoiceRow::picked, this, [this](int index) {
        now().settings.exposure = index == 0 ? std::nullopt : std::optional(m_exposureValue->value());
        tryOut();
    });
    // The device is opened anew for each change: not for every point on the way of a hand.
    connectSlider(m_focusValue, [](CameraSettings& of) -> std::optional<int>& { return of.focus; });
    connectSlider(m_exposureValue, [](CameraSettings& of) -> std::optional<int>& { return of.exposure; });

    auto* hint = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, controls);
    hint->setText(
        tr("Drag over the picture to keep only that part. Lock focus and exposure once a label on the "
           "bench is sharp and its white is not burnt out."));
    hint->setWordWrap(true);
    auto* whole = new KeyButton(m_theme, QStringLiteral("cameraWhole"), KeyButton::Role::Plain, controls);
    whole->setCaption(tr("The whole picture"), QString());
    connect(whole, &QAbstractButton::clicked, this, [this] {
        const CameraSettings usual;
        now().settings.left = usual.left;
        now().settings.top = usual.top;
        now().settings.right = usual.right;
        now().settings.bottom = usual.bottom;
        tryOut();
    });
    column->addWidget(hint);
    column->addWidget(whole);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    auto* keep = new KeyButton(m_theme, QStringLiteral("cameraSave"), KeyButton::Role::Primary, side);
    keep->setCaption(tr("Save"), QString());
    auto* back = new KeyButton(m_theme, QStringLiteral("cameraBack"), KeyButton::Role::Plain, side);
    back->setCaption(tr("Back as it was"), tr("Esc"));
    for (KeyButton* button : {keep, back}) {
        button->setFixedHeight(m_theme.px(52));
        buttons->addWidget(button, 1);
    }
    connect(keep, &QAbstractButton::clicked, this, &CameraPage::save);
    connect(back, &QAbstractButton::clicked, this, &CameraPage::leave);
    outer->addLayout(buttons);
    return side;
}

void CameraPage::addCameraRows(QVBoxLayout& column) {
    auto* title = makeLabel(m_theme, 24, QFont::Bold, Colour::Ink, this);
    title->setText(tr("Set up the cameras"));
    m_roles = new ChoiceRow(m_theme, QStringLiteral("cameraRole"), tr("Camera"),
                            {tr("Overview"), tr("Labels")}, this);
    connect(m_roles, &ChoiceRow::picked, this,
            [this](int index) { setRole(kCameraRoles[static_cast<std::size_t>(index)]); });
    m_name = new ElidedLabel(m_theme, 14, QFont::Normal, Colour::Ink, this);
    m_name->setObjectName(QStringLiteral("cameraName"));
    m_next = new KeyButton(m_theme, QStringLiteral("cameraNext"), KeyButton::Role::Plain, this);
    m_next->setCaption(tr("Another camera"), QString());
    connect(m_next, &QAbstractButton::clicked, this, &CameraPage::chooseNext);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    row->addWidget(m_name, 1);
    row->addWidget(m_next);
    column.addWidget(title);
    column.addWidget(m_roles);
    column.addLayout(row);
}

void CameraPage::connectSlider(QSlider* slider, const Value& value) {
    const auto take = [this, slider, value] {
        std::optional<int>& set = value(now().settings);
        const int wanted = slider->value();
        if (slider->isSliderDown() || !set || *set == wanted)
            return;
        set = wanted;
        tryOut();
    };
    connect(slider, &QSlider::sliderReleased, this, take);
    connect(slider, &QSlider::valueChanged, this, take); // by keys
}

QSlider* CameraPage::addSlider(QVBoxLayout& column, const char* name, const QString& title, int least,
                               int most) {
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(QString::fromLatin1(name));
    slider->setAccessibleName(title);
    slider->setRange(least, most);
    slider->setPageStep(most / 20);
    slider->setFixedHeight(m_theme.px(32));
    QSizePolicy policy = slider->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    slider->setSizePolicy(policy);
    column.addWidget(slider);
    return slider;
}

bool CameraPage::Setting::operator==(const Setting& other) const {
    return camera.source == other.camera.source && settings == other.settings;
}

void CameraPage::open(const CameraSetup& setup) {
    m_setup = setup;
    for (const CameraRole role : kCameraRoles) {
        const auto index = static_cast<std::size_t>(role);
        m_before[index] = {setup.cameras[index], keptOf(setup.cameras[index].identity)};
    }
    m_now = m_before;
    setRole(CameraRole::Overview);
    show();
    raise();
    m_deviceTimer.start(kDeviceIntervalMs);
    Q_EMIT devicesWanted();
}

void CameraPage::setDevices(const std::vector<CameraDevice>& devices) {
    if (devices == m_setup.devices)
        return;
    m_setup.devices = devices;
    showSettings();
}

void CameraPage::setTrouble(const QString& trouble) {
    m_view->setTrouble(trouble);
}

CameraSettings CameraPage::keptOf(const std::string& identity) const {
    const auto kept = m_setup.kept.find(identity);
    return kept == m_setup.kept.end() ? CameraSettings{} : kept->second;
}

std::vector<CameraPage::Candidate> CameraPage::candidates() const {
    const auto index = static_cast<std::size_t>(m_role);
    const std::string& taken = m_now[1 - index].camera.identity;
    std::vector<Candidate> list;
    if (m_role == CameraRole::Label)
        list.push_back({{}, tr("none")});
    const auto isNew = [&list](const CameraSetup::Camera& camera) {
        return !camera.source.empty() &&
               std::none_of(list.begin(), list.end(), [&camera](const Candidate& other) {
                   return other.camera.identity == camera.identity;
               });
    };
    for (const CameraDevice& device : m_setup.devices)
        if (const CameraSetup::Camera camera{"camera:" + device.identity, device.identity};
            device.identity != taken && isNew(camera))
            list.push_back({camera, shown(device.name.empty() ? device.identity : device.name)});
    for (const Setting& known : {m_before[index], m_now[index]}) // a stream, or one that is unplugged
        if (isNew(known.camera))
            list.push_back({known.camera, shown(known.camera.source)});
    return list;
}

void CameraPage::setRole(CameraRole role) {
    m_role = role;
    m_view->setPicture({});
    m_figures->restart();
    showSettings();
    Q_EMIT pictureWidthChanged(role, m_view->width());
}

std::optional<CameraPage::Candidate> CameraPage::nextCandidate() const {
    const auto list = candidates();
    const auto current = std::find_if(list.begin(), list.end(), [this](const Candidate& candidate) {
        return candidate.camera.identity == now().camera.identity;
    });
    const auto next =
        current == list.end() || std::next(current) == list.end() ? list.begin() : std::next(current);
    return next == list.end() || next == current ? std::nullopt : std::optional(*next);
}

void CameraPage::chooseNext() {
    const auto next = nextCandidate();
    if (!next)
        return;
    if (const std::string& left = now().camera.identity; !left.empty())
        Q_EMIT tried(QString::fromStdString(left), keptOf(left));
    now() = {next->camera, keptOf(next->camera.identity)};
    Q_EMIT chosen(m_role, QString::fromStdString(now().camera.source));
    setRole(m_role);
}

void CameraPage::setPicture(const QImage& picture) {
    m_view->setPicture(picture);
    m_figures->setFigures(lightFiguresOf(picture));
}

void CameraPage::showSettings() {
    const Setting& shows = now();
    m_roles->setChosen(static_cast<int>(m_role));
    m_name->setFullText(tr("none"));
    for (const Candidate& candidate : candidates())
        if (candidate.camera.identity == shows.camera.identity)
            m_name->setFullText(candidate.name);
    m_next->setEnabled(nextCandidate().has_value());
    m_controls->setEnabled(!shows.camera.source.empty());
    const CameraSettings& settings = shows.settings;
    const auto size = std::find(kSizes.begin(), kSizes.end(), std::pair(settings.width, settings.height));
    m_size->setChosen(size == kSizes.end() ? -1 : static_cast<int>(size - kSizes.begin()));
    m_turn->setChosen(settings.turn / 90);
    m_mirror->setChosen(settings.mirrored ? 1 : 0);
    m_focus->setChosen(settings.focus ? 1 : 0);
    m_focusValue->setVisible(settings.focus.has_value());
    m_exposure->setChosen(settings.exposure ? 1 : 0);
    m_exposureValue->setVisible(settings.exposure.has_value());
    if (!m_focusValue->isSliderDown())
        m_focusValue->setValue(settings.focus.value_or(0));
    if (!m_exposureValue->isSliderDown())
        m_exposureValue->setValue(settings.exposure.value_or(kUsualExposure));
}

void CameraPage::tryOut() {
    showSettings();
    m_figures->restart();
    Q_EMIT tried(QString::fromStdString(now().camera.identity), now().settings);
}

void CameraPage::save() {
    for (const CameraRole role : kCameraRoles) {
        const auto index = static_cast<std::size_t>(role);
        const Setting& wanted = m_now[index];
        if (wanted == m_before[index])
            continue;
        const bool isOther = wanted.camera.source != m_before[index].camera.source;
        Q_EMIT saved(role, isOther ? std::optional(wanted.camera.source) : std::nullopt,
                     QString::fromStdString(wanted.camera.identity), wanted.settings);
    }
    m_before = m_now;
    leave();
}

void CameraPage::leave() {
    for (const CameraRole role : kCameraRoles) {
        const auto index = static_cast<std::size_t>(role);
        const Setting& before = m_before[index];
        const Setting& wanted = m_now[index];
        if (!(wanted == before) && !wanted.camera.identity.empty())
            Q_EMIT tried(QString::fromStdString(wanted.camera.identity), keptOf(wanted.camera.identity));
        if (wanted.camera.source != before.camera.source)
            Q_EMIT chosen(role, QString::fromStdString(before.camera.source));
    }
    m_deviceTimer.stop();
    hide();
    Q_EMIT left();
}

void CameraPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Ground));
}

} // namespace returnbench
