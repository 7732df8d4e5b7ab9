// A whole bench, window, threads, workspace and all, on a generated camera of 1920 x 1080 at 30 frames a
// second.
//
//   bench_window latency [ROUNDS]  from a readable frame to the verdict on screen, and the turns of the
//   window's
//                                  event loop, alone and while 100,000 rows are imported; pictures that clips
//                                  lack
//   bench_window start [TIMES]     from the program's start to the first live picture, beside a bare window
//   bench_window shift [COUNT]     inspections without a pause: memory, and whether all are sound afterwards
//
// QT_QPA_PLATFORM chooses the screen: offscreen unless it is set.

#include "core/base/random.h"
#include "core/inspection/inspection_projection.h"
#include "core/labels/label_reader.h"
#include "core/people/person.h"
#include "core/workspace/inbox.h"
#include "core/workspace/workspace.h"
#include "tests/labels/printed_code.h"
#include "ui/bench/bench_runtime.h"
#include "ui/bench/bench_window.h"
#include "ui/bench/camera_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/light_button.h"

#include "core/base/resources.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <opencv2/imgproc.hpp>
#include <vector>

using namespace returnbench;

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::microseconds kFrameInterval{33'333};
constexpr const char* kVerdict = "The unit that was sold";

double msBetween(Steady::time_point begin, Steady::time_point end) {
    return std::chrono::duration<double, std::milli>(end - begin).count();
}

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

std::string serialOf(int number) {
    return "RBX" + std::to_string(70000000 + number) + "Q";
}
std::string awbOf(int number) {
    return "4420" + std::to_string(700000 + number);
}

cv::Mat worktop(cv::RNG& random) {
    cv::Mat coarse(54, 96, CV_8UC3);
    random.fill(coarse, cv::RNG::UNIFORM, 70, 200);
    cv::Mat result;
    cv::resize(coarse, result, {1920, 1080}, 0, 0, cv::INTER_CUBIC);
    for (int i = 0; i < 20; ++i)
        cv::rectangle(result, {random.uniform(0, 1700), random.uniform(0, 900), 160, 110},
                      cv::Scalar(random.uniform(0, 255), random.uniform(0, 255), 90), cv::FILLED);
    return result;
}

/// With a camera's grain, which is never the same twice.
cv::Mat grained(const cv::Mat& picture, cv::RNG& random) {
    cv::Mat noise(picture.size(), CV_16SC3);
    random.fill(noise, cv::RNG::NORMAL, 0, 3);
    cv::Mat result;
    cv::add(picture, noise, result, cv::noArray(), CV_8U);
    return result;
}

cv::Mat withLabel(const cv::Mat& picture, const std::string& serial, cv::RNG& random) {
    cv::Mat result = picture.clone();
    const cv::Mat code = test::printed(test::Symbology::Code128, serial);
    cv::Rect place(random.uniform(200, 900), random.uniform(150, 700), code.cols, code.rows);
    place &= cv::Rect(0, 0, result.cols, result.rows);
    code(cv::Rect(0, 0, place.width, place.height)).copyTo(result(place));
    return result;
}

/// What lies under the camera; shared with its thread.
class Scene {
public:
    /// @param hold how often each is given before the next: whoever looks at every second one must see all
    void set(std::vector<Frame> frames, std::size_t hold = 1) {
        const std::lock_guard lock(m_mutex);
        m_frames = std::move(frames);
        m_hold = hold;
        m_next = 0;
        m_shownAt.reset();
    }
    Frame next() {
        const std::lock_guard lock(m_mutex);
        if (!m_shownAt)
            m_shownAt = Steady::now();
        return m_frames[m_next++ / m_hold % m_frames.size()];
    }
    std::optional<Steady::time_point> shownAt() const {
        const std::lock_guard lock(m_mutex);
        return m_shownAt;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Frame> m_frames;
    std::size_t m_next = 0;
    std::size_t m_hold = 1;
    std::optional<Steady::time_point> m_shownAt; ///< when the first of these frames was given
};

class Camera final : public FrameSource {
public:
    Camera(std::shared_ptr<Scene> scene, const Clock& clock) : m_scene(std::move(scene)), m_clock(clock) {}

    FrameResult next() override {
        m_due = std::max(m_due + kFrameInterval, Steady::now() - 4 * kFrameInterval);
        std::this_thread::sleep_until(m_due);
        auto frame = std::make_shared<Frame>(m_scene->next());
        frame->number = ++m_number;
        frame->capturedAt = m_clock.now();
        frame->elapsed = m_clock.elapsed();
        return {FrameStatus::Ok, frame, {}};
    }
    bool isLive() const override { return true; }
    double framesPerSecond() const override { return 30; }
    std::string name() const override { return "generated"; }

private:
    std::shared_ptr<Scene> m_scene;
    const Clock& m_clock;
    Steady::time_point m_due = Steady::now();
    std::uint64_t m_number = 0;
};

/// Counts the turns of the event loop, and notes when a verdict or a picture was painted.
class Watch final : public QApplication {
public:
    using QApplication::QApplication;

    void observe() {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_turnBegan = Steady::now(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { endTurn(); });
    }

    bool notify(QObject* receiver, QEvent* event) override {
        const bool paints = event->type() == QEvent::Paint;
        const bool result = QApplication::notify(receiver, event);
        if (paints && receiver->objectName() == QLatin1String("verdictTitle"))
            if (static_cast<ElidedLabel*>(receiver)->fullText() == QLatin1String(kVerdict) && !verdictPainted)
                verdictPainted = Steady::now();
        if (paints && receiver->objectName() == QLatin1String("cameraView"))
            ++picturesPainted;
        return result;
    }

    template<class Condition>
    bool waitFor(Condition&& condition, int timeoutMs = 20'000) {
        QElapsedTimer timer;
        timer.start();
        while (!condition()) {
            if (timer.elapsed() > timeoutMs)
                return false;
            m_turnBegan = Steady::now();
            processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
            endTurn(); // what this program does besides is none of the window's
        }
        return true;
    }

    std::vector<double> turns;
    std::optional<Steady::time_point> verdictPainted;
    int picturesPainted = 0;

private:
    void endTurn() {
        if (m_turnBegan)
            turns.push_back(msBetween(*std::exchange(m_turnBegan, std::nullopt), Steady::now()));
    }

    std::optional<Steady::time_point> m_turnBegan;
};

/// A workspace with so many returns, and a window on it.
struct Bench {
    SystemClock clock;
    SystemRandom random;
    std::filesystem::path folder;
    std::shared_ptr<Scene> scene = std::make_shared<Scene>();
    std::unique_ptr<BenchWindow> window;
    std::unique_ptr<BenchRuntime> runtime;

    explicit Bench(const char* name) : folder(std::filesystem::temp_directory_path() / name) {
        std::filesystem::remove_all(folder);
    }

    void make(int returns) {
        Workspace made = Workspace::create(folder, "Bench 3", clock, random);
        addPerson(made.journal(), {PersonId("asha"), "A. Rao", Role::Clerk}, "asha");
        for (int i = 0; i < returns; ++i) {
            OrderLine line;
            line.channel = "shopify";
            line.order = OrderId("O-" + std::to_string(i));
            line.line = OrderLineId("1");
            line.sku = "NP8";
            line.title = "Nimbus Phone 8";
            DispatchedUnit unit;
            unit.order = line.order;
            unit.line = line.line;
            unit.sku = line.sku;
            unit.serial = unit.serialNormal = serialOf(i);
            unit.dispatchedAt = clock.now();
            ReturnNotice notice;
            notice.channel = line.channel;
            notice.id = ReturnId("R-" + std::to_string(i));
            notice.order = line.order;
            notice.line = line.line;
            notice.sku = line.sku;
            notice.awb = awbOf(i);
            made.mirror().put(line);
            made.mirror().put(unit);
            made.mirror().put(notice);
        }
    }

    void open() {
        window = std::make_unique<BenchWindow>(Theme::load(resourcesDirectory(), QStringLiteral("light")),
                                               ScanFilterOptions{});
        runtime = std::make_unique<BenchRuntime>(
            BenchOptions{Workspace::open(folder, OpenMode::ReadWrite, clock, random),
                         Person{PersonId("asha"), "A. Rao", Role::Clerk}, "generated", "",
                         [this](const std::string&) -> SourceFactory {
                             return [this](const ReturnNotice* notice) -> std::unique_ptr<FrameSource> {
                                 return notice == nullptr ? std::make_unique<Camera>(scene, clock) : nullptr;
                             };
                         },
                         std::make_shared<CameraTuning>(), defaultDecoderPath(), clock},
            *window);
        window->resize(1280, 800);
        window->show();
    }

    QString text(const char* label) const {
        return window->findChild<ElidedLabel*>(QLatin1String(label))->fullText();
    }
    bool visible(const char* name) const {
        return window->findChild<QWidget*>(QLatin1String(name))->isVisible();
    }
    void want(const Intent& intent) const { Q_EMIT window->intended(intent); }
};

std::vector<Frame> moving(const cv::Mat& picture, cv::RNG& random) {
    std::vector<Frame> frames;
    for (int i = 0; i < 3; ++i) {
        Frame frame;
        frame.pixels = grained(picture, random);
        frames.push_back(std::move(frame));
    }
    return frames;
}

void printTurns(const char* when, const std::vector<double>& turns) {
    std::printf(
        "  turns of the event loop %s: %zu, median %.2f ms, 99.9th percentile %.1f ms, longest %.1f ms\n",
        when, turns.size(), quantile(turns, 0.5), quantile(turns, 0.999), quantile(turns, 1.0));
}

/// From a frame that shows the label to the verdict on screen, in ms.
std::vector<double> latencies(Watch& app, Bench& bench, int first, int rounds, cv::RNG& random) {
    std::vector<double> result;
    const cv::Mat empty = worktop(random);
    for (int i = first; i < first + rounds; ++i) {
        const auto bare = moving(empty, random);
        const auto labelled = moving(withLabel(empty, serialOf(i), random), random);
        bench.scene->set(bare);
        bench.want(intent::Scan{awbOf(i), {}});
        if (!app.waitFor([&] {
                return bench.visible("shotStrip") &&
                       bench.text("inspectionLine").contains(QString::fromStdString(awbOf(i)));
            }))
            std::exit(1);
        QElapsedTimer timer;
        timer.start();
        app.waitFor([&] { return timer.elapsed() > 300 + i * 7 % 40; }); // not in step with the frames
        app.verdictPainted.reset();
        bench.scene->set(labelled);
        if (!app.waitFor([&] { return app.verdictPainted.has_value(); }))
            std::exit(1);
        result.push_back(msBetween(*bench.scene->shownAt(), *app.verdictPainted));
        bench.want(intent::Void{"measured"});
        app.waitFor([&] { return bench.visible("startPage"); });
    }
    return result;
}

void printLatencies(const char* when, const std::vector<double>& values) {
    const double frame = std::chrono::duration<double, std::milli>(kFrameInterval).count();
    std::printf(
        "  readable frame to verdict on screen %s: %zu times, median %.1f ms (%.2f frame intervals), 99th "
        "percentile %.1f ms (%.2f)\n",
        when, values.size(), quantile(values, 0.5), quantile(values, 0.5) / frame, quantile(values, 0.99),
        quantile(values, 0.99) / frame);
}

int measureLatency(Watch& app, int rounds) {
    Bench bench("bench-window");
    bench.make(2 * rounds);
    cv::RNG random(7);
    bench.scene->set(moving(worktop(random), random));
    bench.open();
    app.observe();
    if (!app.waitFor([&] { return app.picturesPainted > 30; }))
        return 1;
    app.turns.clear();
    printLatencies("alone", latencies(app, bench, 0, rounds, random));
    printTurns("alone", std::exchange(app.turns, {}));

    std::string rows = "serial,reason,since,source\n";
    for (int i = 0; i < 100'000; ++i)
        rows += "STOLEN-" + std::to_string(i) + ",stolen,,\n";
    std::ofstream(inboxOf(bench.folder) / "rows.csv") << rows;
    const auto imported = [&] { return std::filesystem::exists(bench.folder / "inbox/done/rows.csv"); };
    app.waitFor([&] {
        return imported() || bench.window->findChild<LightButton*>(QStringLiteral("inboxLight"))
                                 ->explanation()
                                 .contains(QStringLiteral("rows.csv"));
    });
    std::vector<double> busy;
    app.turns.clear();
    int number = rounds;
    while (!imported() && number < 2 * rounds) {
        const auto more = latencies(app, bench, number++, 1, random);
        busy.insert(busy.end(), more.begin(), more.end());
    }
    printLatencies("while 100,000 rows are imported", busy);
    printTurns("while 100,000 rows are imported", app.turns);
    app.waitFor(imported, 120'000);
    bench.runtime.reset();
    const Workspace workspace = Workspace::open(bench.folder, OpenMode::ReadWrite, bench.clock, bench.random);
    std::int64_t frames = 0;
    std::int64_t dropped = 0;
    int clips = 0;
    const_cast<Workspace&>(workspace).journal().forEach(1, [&](const Event& event) {
        if (event.kind() != "clip.recorded")
            return true;
        ++clips;
        frames += event.data().at("frames").get<std::int64_t>();
        dropped += event.data().value("frames_dropped", std::int64_t{0});
        return true;
    });
    std::printf("  %d clips with %lld pictures, %lld dropped\n", clips, static_cast<long long>(frames),
                static_cast<long long>(dropped));
    std::filesystem::remove_all(bench.folder);
    return 0;
}

/// Prints ms from `begin` (steady clock, as the parent read it) to the first live picture.
int childStart(Watch& app, const std::string& mode, Steady::time_point begin) {
    if (mode == "ready") {
        Bench bench("bench-window-start-none");
        bench.folder = std::filesystem::temp_directory_path() / "bench-window-start";
        cv::RNG random(7);
        Frame frame;
        frame.pixels = worktop(random);
        bench.scene->set({frame});
        bench.open();
        auto* camera = bench.window->findChild<CameraView*>(QStringLiteral("cameraView"));
        if (!app.waitFor([&] { return camera->hasPicture(); }))
            return 1;
        app.processEvents();
        std::printf("%.2f\n", msBetween(begin, Steady::now()));
        std::fflush(stdout);
        return 0;
    }
    SystemClock clock;
    auto scene = std::make_shared<Scene>();
    cv::RNG random(7);
    Frame frame;
    frame.pixels = worktop(random);
    scene->set({frame});
    auto frames = std::make_shared<LatestFrame>();
    CaptureThread capture(frames);
    capture.use("generated", [&](const ReturnNotice*) { return std::make_unique<Camera>(scene, clock); });
    PreviewThread preview(frames);
    QLabel window;
    bool shown = false;
    QObject::connect(&preview, &PreviewThread::pictureReady, &window, [&] {
        window.setPixmap(QPixmap::fromImage(preview.takePicture()));
        shown = true;
    });
    window.resize(1280, 800);
    window.show();
    preview.start();
    capture.start();
    if (!app.waitFor([&] { return shown; }))
        return 1;
    app.processEvents();
    std::printf("%.2f\n", msBetween(begin, Steady::now()));
    std::fflush(stdout);
    capture.stop();
    frames->close();
    preview.stop();
    return 0;
}

int measureStart(const QString& program, int times) {
    {
        Bench bench("bench-window-start");
        bench.make(1000);
    }
    std::vector<double> ready;
    std::vector<double> bare;
    for (int i = 0; i < 2 * times; ++i) {
        QProcess child;
        const bool isReady = i % 2 == 0;
        child.start(program,
                    {QStringLiteral("child"), isReady ? QStringLiteral("ready") : QStringLiteral("bare"),
                     QString::number(Steady::now().time_since_epoch().count())});
        child.waitForFinished(60'000);
        (isReady ? ready : bare).push_back(child.readAllStandardOutput().trimmed().toDouble());
    }
    std::printf(
        "  start to first live picture: bench %.0f ms, bare window %.0f ms (medians of %d), ratio %.2f\n",
        quantile(ready, 0.5), quantile(bare, 0.5), times, quantile(ready, 0.5) / quantile(bare, 0.5));
    std::filesystem::remove_all(std::filesystem::temp_directory_path() / "bench-window-start");
    return 0;
}

double residentMb() {
    std::ifstream status("/proc/self/statm");
    long size = 0;
    long resident = 0;
    status >> size >> resident;
    return static_cast<double>(resident) * 4096 / 1e6;
}

/// Photographs of an item: one with its serial, then each shot by its name.
std::vector<Frame> photographs(const std::string& serial, cv::RNG& random) {
    std::vector<Frame> frames;
    for (const char* shot : {"serial", "label", "contents", "front"}) {
        Frame frame;
        frame.pixels = worktop(random);
        if (frames.empty())
            frame.pixels = withLabel(frame.pixels, serial, random);
        frame.name = std::string(shot) + ".jpg";
        frame.still = true;
        frames.push_back(std::move(frame));
    }
    return frames;
}

int measureShift(Watch& app, int count) {
    Bench bench("bench-window-shift");
    bench.make(count);
    cv::RNG random(7);
    bench.scene->set(moving(worktop(random), random));
    bench.open();
    const auto begin = Steady::now();
    for (int i = 0; i < count; ++i) {
        bench.scene->set(photographs(serialOf(i), random), 5);
        bench.want(intent::Scan{awbOf(i), {}});
        if (!app.waitFor([&] { return bench.visible("acceptButton") && bench.visible("shotStrip"); },
                         60'000)) {
            std::printf("  stuck at inspection %d: %s; %s\n", i,
                        qPrintable(bench.window->findChild<QLabel*>(QStringLiteral("nextSentence"))->text()),
                        qPrintable(bench.window->findChild<QLabel*>(QStringLiteral("nextHint"))->text()));
            return 1;
        }
        bench.want(intent::AcceptProposal{});
        if (!app.waitFor([&] { return bench.visible("startPage"); }, 60'000))
            return 1;
        if ((i + 1) % std::max(1, count / 10) == 0)
            std::printf("  %d inspections: %.1f MB resident, %.2f s each\n", i + 1, residentMb(),
                        msBetween(begin, Steady::now()) / 1e3 / (i + 1));
        std::fflush(stdout);
    }
    bench.runtime.reset();
    Workspace workspace = Workspace::open(bench.folder, OpenMode::ReadWrite, bench.clock, bench.random);
    const CheckReport report = workspace.check();
    InspectionFilter closed;
    closed.stage = "closed";
    std::printf("  %zu closed, %lld events, %lld photos, %lld clips: %s\n",
                findInspections(workspace.journal(), closed).size(), static_cast<long long>(report.events),
                static_cast<long long>(report.photoCount), static_cast<long long>(report.clipCount),
                report.sound() ? "sound" : "NOT SOUND");
    std::filesystem::remove_all(bench.folder);
    return report.sound() ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_NO_GLIB", "1"); // the other dispatcher says when a turn begins and ends
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::string mode = argc > 1 ? argv[1] : "latency";
    const int count = argc > 2 ? std::atoi(argv[2]) : 0;
    if (mode == "start") {
        const QCoreApplication application(argc, argv);
        return measureStart(QCoreApplication::applicationFilePath(), count > 0 ? count : 9);
    }
    Watch app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    if (mode == "child" && argc > 3)
        return childStart(app, argv[2], Steady::time_point(Steady::duration(std::atoll(argv[3]))));
    if (mode == "shift")
        return measureShift(app, count > 0 ? count : 1000);
    return measureLatency(app, count > 0 ? count : 100);
}
