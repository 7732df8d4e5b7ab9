#include "ui/admin/camera_page.h"

#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/admin/light_figures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/region_view.h"

#include <QAbstractButton>
#include <QSlider>
#include <QTest>
#include <vector>

using namespace returnbench;
using returnbench::test::find;

namespace {

struct CameraDesk {
    QWidget window;
    Theme theme = test::theme();
    CameraPage page{theme, &window};
    std::vector<CameraSettings> tried;
    std::vector<CameraSettings> saved;
    using Named = std::vector<std::pair<CameraRole, std::string>>;
    Named sources;
    Named chosen;

    explicit CameraDesk(const CameraSettings& settings = {}) {
        QObject::connect(&page, &CameraPage::tried, &window,
                         [this](const QString&, const CameraSettings& now) { tried.push_back(now); });
        QObject::connect(&page, &CameraPage::saved, &window,
                         [this](CameraRole role, const std::optional<std::string>& source, const QString&,
                                const CameraSettings& now) {
                             saved.push_back(now);
                             sources.emplace_back(role, source.value_or("as it was"));
                         });
        QObject::connect(&page, &CameraPage::chosen, &window, [this](CameraRole role, const QString& source) {
            chosen.emplace_back(role, source.toStdString());
        });
        window.resize(1280, 752);
        page.setGeometry(window.rect());
        window.show();
        open(settings);
        page.setPicture(test::benchPicture());
    }
    void open(const CameraSettings& settings) {
        page.open({{{{"camera:0", "usb-C920"}, {}}}, {{"usb-C920", settings}}, {}});
    }
    void click(const char* name) { find<QAbstractButton>(window, name).click(); }
};

} // namespace

TEST_CASE("what is set for the camera is tried at once and kept only when it is saved") {
    CameraSettings before;
    before.turn = 180;
    CameraDesk page(before);
    page.click("cameraTurn-1");
    page.click("cameraMirror-1");
    page.click("cameraSize-2");
    REQUIRE(page.tried.size() == 3);
    test::saveScreenshot(page.window, "camera-page");
    CHECK(page.tried.back().turn == 90);
    CHECK(page.tried.back().mirrored);
    CHECK(page.tried.back().width == 1920);
    page.click("cameraBack");
    CHECK(page.tried.back() == before);
    CHECK(page.saved.empty());
    CHECK_FALSE(page.page.isVisible());
    page.open(before);
    page.click("cameraTurn-0");
    page.click("cameraSave");
    REQUIRE(page.saved.size() == 1);
    CHECK(page.saved[0].turn == 0);
    CHECK(page.tried.back().turn == 0); // not taken back
}

TEST_CASE("focus and exposure are fixed where they are set") {
    CameraDesk page;
    auto& focus = find<QSlider>(page.window, "cameraFocusValue");
    CHECK_FALSE(focus.isVisible());
    page.click("cameraFocus-1");
    CHECK(focus.isVisible());
    focus.setSliderDown(true);
    focus.setValue(70);
    focus.setSliderDown(false);
    CHECK(page.tried.back().focus == 70);
    focus.triggerAction(QAbstractSlider::SliderSingleStepAdd); // by a key
    CHECK(page.tried.back().focus == 71);
    page.click("cameraExposure-1");
    CHECK(page.tried.back().exposure.has_value());
    page.click("cameraFocus-0");
    CHECK_FALSE(page.tried.back().focus.has_value());
}

TEST_CASE("each role is given a camera that is plugged in, and no camera has both") {
    CameraDesk page;
    auto& next = find<QAbstractButton>(page.window, "cameraNext");
    const auto& name = find<ElidedLabel>(page.window, "cameraName");
    CHECK_FALSE(next.isEnabled()); // nothing else is plugged in
    page.page.setDevices({{"usb-C920", "/dev/video0", "C920"}, {"usb-EXO", "/dev/video2", "Exo"}});
    CHECK(name.fullText() == "C920");
    page.click("cameraRole-1");
    CHECK(name.fullText() == "none");
    CHECK_FALSE(find<QAbstractButton>(page.window, "cameraTurn-1").isEnabled());
    next.click();
    CHECK(name.fullText() == "Exo");
    page.click("cameraTurn-1");
    next.click(); // C920 has the other role
    CHECK(name.fullText() == "none");
    next.click();
    page.click("cameraRole-0");
    CHECK_FALSE(next.isEnabled());
    page.click("cameraSave");
    CHECK(page.chosen == CameraDesk::Named{{CameraRole::Label, "camera:usb-EXO"},
                                           {CameraRole::Label, ""},
                                           {CameraRole::Label, "camera:usb-EXO"}});
    CHECK(page.sources == CameraDesk::Named{{CameraRole::Label, "camera:usb-EXO"}});
    CHECK(page.saved.back().turn == 0); // tried with a camera that was given up again
}

TEST_CASE("another camera that is not saved is given up again") {
    CameraDesk page;
    page.page.setDevices({{"usb-EXO", "/dev/video2", "Exo"}});
    page.click("cameraNext");
    page.click("cameraMirror-1");
    page.click("cameraBack");
    CHECK(page.chosen.back() == std::pair(CameraRole::Overview, std::string("camera:0")));
    CHECK_FALSE(page.tried.back().mirrored);
    CHECK(page.saved.empty());
}

TEST_CASE("the camera's page says why there is no picture") {
    CameraDesk page;
    page.page.setTrouble("There is no camera. Plug it in.");
    test::saveScreenshot(page.window, "camera-page-lost");
    const QImage lost = page.window.grab().toImage();
    page.page.setTrouble({});
    CHECK(page.window.grab().toImage() != lost);
}

TEST_CASE("dragging over the picture keeps that part, and a slip of the hand nothing") {
    CameraDesk page;
    auto& view = find<RegionView>(page.window, "regionView");
    const QPoint middle = view.rect().center();
    const auto drag = [&](const QPoint& from, const QPoint& to) {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, to);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    };
    drag(middle, middle + QPoint(3, 3));
    CHECK(page.tried.empty());
    drag(middle - QPoint(200, 100), middle + QPoint(200, 100));
    REQUIRE(page.tried.size() == 1);
    CHECK(page.tried[0].left > 0);
    CHECK(page.tried[0].right < 1000);
    page.click("cameraWhole");
    CHECK(page.tried.back() == CameraSettings{});
}

TEST_CASE("light and sharpness are measured on the preview") {
    QImage grey(64, 64, QImage::Format_BGR888);
    grey.fill(QColor(128, 128, 128));
    const LightFigures flat = lightFiguresOf(grey);
    CHECK(flat.histogram[32] == Approx(1.0));
    CHECK(flat.sharpness == Approx(0.0));
    QImage stripes = grey;
    for (int x = 0; x < 64; x += 2)
        for (int y = 0; y < 64; ++y)
            stripes.setPixelColor(x, y, Qt::white);
    const LightFigures striped = lightFiguresOf(stripes);
    CHECK(striped.burnt == Approx(0.5));
    CHECK(striped.sharpness > 100);
    CHECK(lightFiguresOf({}).sharpness == Approx(0.0));
}
