#include "app/workstation/bench_source.h"
#include "app/workstation/demo_start.h"
#include "app/workstation/failure_page.h"
#include "app/workstation/first_start.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/process.h"
#include "core/base/random.h"
#include "core/base/resources.h"
#include "core/base/system_error.h"
#include "core/base/text.h"
#include "core/labels/label_reader.h"
#include "core/workspace/workspace.h"
#include "ui/bench/bench_runtime.h"
#include "ui/bench/bench_window.h"
#include "ui/bench/sounds.h"
#include "ui/commands/key_map.h"
#include "ui/language/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QProcess>
#include <QScreen>
#include <clocale>
#include <csignal>
#include <iostream>
#include <optional>

namespace {

using namespace returnbench;

struct Request {
    std::filesystem::path workspace;
    std::string source;      ///< empty: as the workspace says
    std::string labelSource; ///< likewise
    std::string person;      ///< empty: found out, or asked
    QString theme;
    QString language; ///< empty: as the workspace says
    bool demo = false;
    bool isFirstStart = false;
    std::vector<Suggestion> suggestions = {}; ///< parcels of the demo
};

/// Reads the command line before there is a window: help and mistakes need no display.
/// @returns nullopt when all was said (--help, --version)
std::optional<Request> readRequest(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The bench: is this very unit the one that was sold on this order?"));
    const QCommandLineOption workspace(
        QStringLiteral("workspace"),
        QStringLiteral("The data folder (default: $RETURNBENCH_WORKSPACE, else the XDG "
                       "data folder)."),
        QStringLiteral("DIR"));
    const QCommandLineOption source(
        QStringLiteral("source"),
        QStringLiteral("camera:0, /dev/video0, a video file, a folder of pictures, http://… "
                       "(MJPEG), rtsp://… (default: the workspace's, else camera:0)."),
        QStringLiteral("SOURCE"));
    const QCommandLineOption labelSource(
        QStringLiteral("label-source"),
        QStringLiteral("A second camera that looks closely at labels (default: the workspace's, else none)."),
        QStringLiteral("SOURCE"));
    const QCommandLineOption person(QStringLiteral("person"), QStringLiteral("Who works at the bench."),
                                    QStringLiteral("ID"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QStringLiteral("light, dark, high-contrast or system."),
                                   QStringLiteral("NAME"), QStringLiteral("light"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QStringLiteral(
            "en, de, es or hi, also with a country (default: the workspace's, else the system's)."),
        QStringLiteral("NAME"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QStringLiteral("Try it: a demo with footage in place of a camera, made anew in the cache folder."));
    parser.addOptions({workspace, source, labelSource, person, theme, language, demo});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const bool understood = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(help)) {
        std::cout << parser.helpText().toStdString();
        return std::nullopt;
    }
    if (parser.isSet(version)) {
        std::cout << "returnbench " RETURNBENCH_VERSION "\n";
        return std::nullopt;
    }
    if (!understood || !parser.positionalArguments().isEmpty())
        throw Error(ErrorCode::InvalidInput,
                    understood
                        ? "\"" + parser.positionalArguments().front().toStdString() + "\" is not understood."
                        : parser.errorText().toStdString(),
                    "See `returnbench --help`.");
    Request request;
    request.workspace = parser.isSet(workspace) ? std::filesystem::path(parser.value(workspace).toStdString())
                                                : defaultWorkspaceDirectory();
    request.source = parser.value(source).toStdString();
    request.labelSource = parser.value(labelSource).toStdString();
    request.person = parser.value(person).toStdString();
    request.theme = parser.value(theme);
    request.language = parser.value(language);
    request.demo = parser.isSet(demo);
    return request;
}

void requireDisplay() {
    if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return;
    throw Error(ErrorCode::Device, "There is no display to open a window on.",
                "Start ReturnBench in a desktop session, or use returnbench-cli.");
}

void report(const Error& error) {
    std::cerr << "returnbench: " << printable(error.what()) << ' ' << printable(error.whatToDo()) << '\n';
}

Theme themeOf(const Request& request) {
    const QString name = request.theme == QStringLiteral("system")
                             ? systemThemeName(QGuiApplication::palette())
                             : request.theme;
    return Theme::load(resourcesDirectory(), name);
}

void speak(const QString& language) {
    if (!language.isEmpty() && !Translations::isKnown(language))
        throw Error(ErrorCode::InvalidInput,
                    "The program does not speak \"" + printable(language.toStdString(), 40) + "\".",
                    "Choose one of " + Translations::languages().join(QStringLiteral(", ")).toStdString() +
                        ".");
    setLanguage(language);
}

/// The demo in place of what was named; its parcels are offered on the start page.
Request demoRequest(Request request) {
    request.workspace = demoDirectory();
    request.source = (request.workspace / "demo" / "footage").string();
    request.person.clear();
    for (const DemoReturn& item : demoReturns(request.workspace))
        request.suggestions.push_back({item.awb, item.product});
    return request;
}

/// How all windows look.
void dress(const Theme& theme) {
    qApp->setPalette(theme.palette());
    qApp->setFont(theme.font(14));
    qApp->setStyleSheet(theme.styleSheet());
}

/// Before there is a workspace: asks what is needed to make one. @returns nullopt when it was closed
std::optional<Request> firstStart(Request request, const Theme& theme, const Clock& clock) {
    FirstStart page(theme, request.workspace, clock);
    page.show();
    page.activateWindow(); // where no window manager does
    QApplication::exec();
    if (page.result() == FirstStart::Result::Closed)
        return std::nullopt;
    request.demo = page.result() == FirstStart::Result::Demo;
    request.person = page.person();
    request.isFirstStart = !request.demo;
    return request;
}

/// @returns false when it was stopped
bool makeDemoWithWindow(const Theme& theme, const Clock& clock) {
    DemoStart page(theme, clock);
    page.show();
    page.start();
    QApplication::exec();
    return page.finish();
}

/// A demo of its own in another window, beside what is on the bench, in its language.
void tryDemoBeside(const QString& theme) {
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {QStringLiteral("--demo"), QStringLiteral("--theme"), theme,
                             QStringLiteral("--language"), spokenLocale().name()});
}

int runBench(Request request, const Clock& clock, Random& random) {
    const Theme theme = themeOf(request);
    dress(theme);
    if (!request.demo && !isWorkspace(request.workspace)) {
        auto chosen = firstStart(std::move(request), theme, clock);
        if (!chosen)
            return 0;
        request = std::move(*chosen);
    }
    if (request.demo) {
        if (!makeDemoWithWindow(theme, clock))
            return 0;
        request = demoRequest(std::move(request));
    }
    Workspace workspace = Workspace::open(request.workspace, OpenMode::ReadWrite, clock, random);
    const WorkspaceConfig config = workspace.config();
    setKeyMap(KeyMap(config.keys));
    if (request.language.isEmpty())
        speak(QString::fromStdString(config.language));
    std::optional<Person> person;
    // Where people sign in, a name on the command line proves nothing; who has just made the workspace is in.
    if (!request.person.empty() && (request.isFirstStart || !workspace.access().isControlled()))
        person = workspace.person(request.person);
    std::string source = request.source.empty() ? config.source : request.source;
    if (source.empty())
        source = "camera:0";
    const std::string labelSource = request.labelSource.empty() ? config.labelSource : request.labelSource;
    requireSource(source, clock);
    if (!labelSource.empty())
        requireSource(labelSource, clock);
    const auto tuning = std::make_shared<CameraTuning>(config.cameras);
    const SourceMaker openSource = [&clock, tuning](const std::string& named) {
        return benchSource(named, clock, tuning);
    };

    ScanFilterOptions scanner;
    scanner.prefix = QString::fromStdString(config.scannerPrefix);
    scanner.suffix = QString::fromStdString(config.scannerSuffix);
    BenchWindow window(theme, scanner);
    SoundPlayer sounds(resourcesDirectory() / "sounds", config.soundVolume);
    QObject::connect(&window, &BenchWindow::soundWanted, &sounds, &SoundPlayer::play);
    QObject::connect(&window, &BenchWindow::demoWanted, &window,
                     [&request] { tryDemoBeside(request.theme); });
    window.setWindowTitle(QStringLiteral("ReturnBench · ") + QString::fromStdString(config.bench));
    BenchRuntime runtime({std::move(workspace), std::move(person), source, labelSource, openSource, tuning,
                          defaultDecoderPath(), clock, request.suggestions,
                          std::chrono::minutes(config.lockAfterMinutes)},
                         window);
    // A bench has the whole screen, also where no window manager gives it.
    window.resize(window.screen()->availableSize());
    window.showMaximized();
    window.activateWindow();
    if (request.isFirstStart)
        window.leadThrough();
    return QApplication::exec();
}

/// Says in a window why there is no bench: whoever starts it from the desktop sees no terminal.
int showFailure(const Error& error) {
    report(error);
    if (QGuiApplication::platformName() != QStringLiteral("offscreen")) {
        FailurePage page(said(error.what()), said(error.whatToDo()));
        page.show();
        QApplication::exec();
    }
    return exitCodeFor(error.code());
}

} // namespace

int main(int argc, char* argv[]) {
    keepToItself();
    std::signal(SIGPIPE, SIG_IGN); // a decoder that dies is started again, not followed
    const SystemClock clock;
    SystemRandom random;
    std::optional<Request> request;
    try {
        request = readRequest(argc, argv);
        if (!request)
            return 0;
        requireDisplay();
    } catch (const Error& error) {
        report(error);
        return exitCodeFor(error.code());
    }
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt takes the person's locale; core's files do not change with it
    QApplication::setApplicationName(QStringLiteral("returnbench"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    try {
        speak(request->language);
        return runBench(*request, clock, random);
    } catch (const std::exception& cause) {
        return showFailure(asError(cause));
    }
}
