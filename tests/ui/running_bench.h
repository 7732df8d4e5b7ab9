#pragma once

#include "core/labels/label_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/bench_runtime.h"
#include "ui/bench/bench_window.h"
#include "ui/bench/shot_strip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/light_button.h"

#include <QLabel>
#include <QTest>
#include <functional>
#include <string>
#include <vector>

// A whole bench, from keys and pictures to the journal: real threads, real decoder, real workspace.
namespace returnbench::test {

/// A sharp, evenly lit picture; no two alike. @param serial as Code 39; empty: none
[[nodiscard]] QImage codeScene(int seed, const std::string& serial);
/// The same without a code: the serial stands in print.
[[nodiscard]] QImage printedScene(int seed, const std::string& serial);

inline constexpr const char* kSold = "F17XK2D0Q1MN";
inline constexpr const char* kOther = "F17XK2B8Q9MN";

/// A workspace with three returns, and footage for each: R-1001 brings back what was sold, R-1002 another
/// unit, R-1003 what was sold, with its serial in print alone.
struct FilmedShop {
    test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    std::filesystem::path workspace = temp / "bench";
    std::filesystem::path footage = temp / "footage";

    FilmedShop() {
        Workspace made = Workspace::create(workspace, "Bench 3", clock, random);
        addPerson(made.journal(), {PersonId("asha"), "A. Rao", Role::Clerk}, "asha");
        sell(made.mirror(), "O-1", "R-1001", "4420117835", kSold);
        sell(made.mirror(), "O-2", "R-1002", "4420117836", "F17XK2A1Q7MN");
        sell(made.mirror(), "O-3", "R-1003", "4420117837", kOther);
        film("R-1001", kSold);
        film("R-1002", kOther);
        film("R-1003", kOther, printedScene);
    }

    static void sell(Mirror& mirror, const std::string& order, const std::string& id, const std::string& awb,
                     const std::string& serial) {
        OrderLine line;
        line.channel = "shopify";
        line.order = OrderId(order);
        line.line = OrderLineId("1");
        line.sku = "NP8";
        line.title = "Nimbus Phone 8";
        line.category = "thing of no protocol"; // the general one
        DispatchedUnit unit;
        unit.order = line.order;
        unit.line = line.line;
        unit.sku = line.sku;
        unit.serial = serial;
        unit.serialNormal = serial;
        unit.dispatchedAt = parseTimestamp("2026-10-01T10:00:00Z");
        ReturnNotice notice;
        notice.channel = line.channel;
        notice.id = ReturnId(id);
        notice.order = line.order;
        notice.line = line.line;
        notice.sku = line.sku;
        notice.awb = awb;
        notice.type = "customer";
        mirror.put(line);
        mirror.put(unit);
        mirror.put(notice);
    }

    /// Five pictures, the last of which shows a serial, as a code or in print.
    void film(const std::string& id, const std::string& serial,
              QImage (*shown)(int, const std::string&) = codeScene) const {
        std::filesystem::create_directories(footage / id);
        int number = 0;
        for (const char* shot : {"label", "parcel", "contents", "front", "serial"}) {
            const bool shows = std::string(shot) == "serial";
            const auto file = footage / id / (std::to_string(number) + "-" + shot + ".png");
            ++number;
            const QImage picture = shows ? shown(number * 7, serial) : codeScene(number * 7, {});
            REQUIRE(picture.save(QString::fromStdString(file.string())));
        }
    }

    /// SOURCE "footage" is what was filmed of each return; any other a file or folder.
    [[nodiscard]] SourceMaker sources() const {
        return [this](const std::string& source) -> SourceFactory {
            return [this, source](const ReturnNotice* notice) -> std::unique_ptr<FrameSource> {
                if (source != "footage")
                    return notice == nullptr ? openFrameSource(source, clock) : nullptr;
                if (notice == nullptr)
                    return nullptr;
                return openFrameSource((footage / notice->id.str()).string(), clock);
            };
        };
    }
};

/// The running program, operated by keys.
struct RunningBench {
    BenchWindow window;
    BenchRuntime runtime;

    explicit RunningBench(FilmedShop& shop, const std::string& source = "footage",
                          const std::string& labelSource = {})
        : RunningBench(shop, Person{PersonId("asha"), "A. Rao", Role::Clerk}, source, labelSource) {}
    /// @param person absent: people sign in
    RunningBench(FilmedShop& shop, std::optional<Person> person, const std::string& source,
                 const std::string& labelSource, std::chrono::milliseconds lockAfter = {})
        : window(test::theme(), {}),
          runtime({Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random),
                   std::move(person),
                   source,
                   labelSource,
                   shop.sources(),
                   std::make_shared<CameraTuning>(),
                   defaultDecoderPath(),
                   shop.clock,
                   {},
                   lockAfter},
                  window) {
        window.show();
        window.activateWindow();
        REQUIRE(test::waitUntil([this] { return window.isActiveWindow(); }));
        window.setFocus();
    }

    void type(const QString& text) {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, &window, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void scan(const QString& text) {
        type(text);
        QTest::keyClick(&window, Qt::Key_Return);
    }
    bool reaches(const std::function<bool()>& state) { return test::waitUntil(state, 60'000); }
    QString line(const char* name) { return find<ElidedLabel>(window, name).fullText(); }
    QString next() { return find<QLabel>(window, "nextSentence").text(); }
    bool inspects(const QString& id) {
        return line("inspectionLine").startsWith(id) && find<QWidget>(window, "shotStrip").isVisible();
    }
    bool starts() { return find<QWidget>(window, "startPage").isVisible(); }
    bool visible(const char* name) { return find<QWidget>(window, name).isVisible(); }
    bool allPhotosTaken() {
        for (const ShotSlot* slot : window.findChildren<ShotSlot*>())
            if (slot->shot().sha256.empty())
                return false;
        return true;
    }
    /// The first answer to every question.
    void answerAll() {
        while (!visible("acceptButton")) {
            const QString before = find<Paragraph>(window, "missingText").text();
            type("1");
            REQUIRE(reaches([&] {
                return visible("acceptButton") || find<Paragraph>(window, "missingText").text() != before;
            }));
        }
    }
};

/// Digests of the clips that are kept.
[[nodiscard]] std::vector<std::string> clips(FilmedShop& shop);
/// All of them, of a workspace that is sound.
[[nodiscard]] std::vector<InspectionRow> inspections(FilmedShop& shop);

} // namespace returnbench::test
