#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"
#include "tests/ui/snapshots.h"

#include "core/base/error.h"
#include "core/base/resources.h"

#include <cmath>
#include <filesystem>

using namespace returnbench;

namespace {

double luminance(const QColor& colour) {
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

TEST_CASE("in every theme texts stand out from what they stand on") {
    const auto name = GENERATE(as<std::string>{}, "light", "dark", "high-contrast");
    const Theme theme = test::theme(QString::fromStdString(name));
    const std::pair<Colour, Colour> pairs[] = {
        {Colour::Ink, Colour::Card},
        {Colour::Ink, Colour::Ground},
        {Colour::Muted, Colour::Card},
        {Colour::Muted, Colour::Ground},
        {Colour::Muted, Colour::Sunken},
        {Colour::Act, Colour::Card},
        {Colour::OnAct, Colour::Act},
        {Colour::Good, Colour::GoodSoft},
        {Colour::Bad, Colour::BadSoft},
        {Colour::Attention, Colour::Sunken},
        {Colour::Attention, Colour::AttentionSoft},
        {Colour::Ink, Colour::BadSoft},
        {Colour::OnTone, Colour::Bad},
        {Colour::OnTone, Colour::Good},
        {Colour::OnOutline, Colour::OutlineBad},
    };
    for (const auto& [ink, ground] : pairs) {
        INFO(name << ": " << static_cast<int>(ink) << " on " << static_cast<int>(ground));
        CHECK(contrast(theme.colour(ink), theme.colour(ground)) >= 4.5);
    }
}

TEST_CASE("a theme that does not exist is refused, and a path is none") {
    CHECK_THROWS_AS(test::theme(QStringLiteral("pink")), Error);
    CHECK_THROWS_AS(test::theme(QStringLiteral("../themes/light")), Error);
}

TEST_CASE("a theme without one of the colours is refused by its name") {
    const test::TempDirectory directory;
    const auto resources = directory / "resources";
    std::filesystem::create_directories(resources);
    std::filesystem::copy(resourcesDirectory() / "icons", resources / "icons",
                          std::filesystem::copy_options::recursive);
    std::filesystem::create_directories(resources / "themes");
    directory.write("resources/themes/style.qss", "");
    directory.write("resources/themes/light.json", R"({"colours":{"ground":"#f4f6f8"}})");
    CHECK_THROWS_WITH(Theme::load(resources, QStringLiteral("light")), ContainsSubstring("`card`"));
    directory.write("resources/themes/light.json", "{");
    CHECK_THROWS_WITH(Theme::load(resources, QStringLiteral("light")), ContainsSubstring("light.json"));
}

TEST_CASE("lengths and fonts grow with the scale") {
    const Theme theme = test::theme();
    CHECK(theme.px(48) == 48);
    CHECK(theme.scaled(1.5).px(48) == 72);
    CHECK(theme.scaled(1.5).font(16).pixelSize() == 24);
    CHECK(theme.scaled(1.5).styleSheet().contains(QStringLiteral("min-height: 69px")));
    CHECK_FALSE(theme.styleSheet().contains(QLatin1Char('@')));
}
