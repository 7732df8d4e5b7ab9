#include "app/workstation/first_start.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/system_error.h"
#include "core/base/text.h"
#include "core/people/sign_in_secrets.h"
#include "core/workspace/workspace.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QThread>
#include <QVBoxLayout>
#include <cstdlib>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr int kWidth = 720;
constexpr int kMaxNameCharacters = 64;
constexpr std::size_t kMaxIdBytes = 32;

QString importedText(const ImportResult& result) {
    QString text =
        FirstStart::tr("%1: %2 rows (%3)")
            .arg(shown(result.file.filename().string()), shownCount(result.rows), shown(result.format));
    if (result.rejected > 0)
        text += FirstStart::tr(", %1 rejected: see %2")
                    .arg(shownCount(result.rejected), shown(result.rejectsFile.string()));
    return text;
}

} // namespace

fs::path demoDirectory() {
    const char* cache = std::getenv("XDG_CACHE_HOME");
    const char* home = std::getenv("HOME");
    if (cache != nullptr && *cache != '\0')
        return fs::path(cache) / "returnbench" / "demo";
    return (home == nullptr ? fs::temp_directory_path() : fs::path(home) / ".cache") / "returnbench" / "demo";
}

void makeDemoAnew(const Clock& clock, Random& random,
                  const std::function<void(const std::string&)>& progress) {
    const fs::path folder = demoDirectory();
    std::error_code error;
    const bool isDemo = fs::exists(folder / "demo" / "returns.json", error) || !isWorkspace(folder);
    if (!isDemo)
        throw Error(ErrorCode::InvalidInput, folder.string() + " is a workspace that is no demo.",
                    "Move it away, then try again.");
    fs::remove_all(folder, error);
    fs::create_directories(folder.parent_path(), error);
    makeDemo(folder, clock, random, progress);
}

std::vector<DemoReturn> demoReturns(const fs::path& workspace) {
    constexpr std::uintmax_t kMaxListBytes = 1u << 20;
    std::vector<DemoReturn> list;
    try {
        const auto text = readTextFile(workspace / "demo" / "returns.json", kMaxListBytes);
        for (const auto& item : nlohmann::json::parse(text))
            list.push_back({item.value("return", ""),
                            item.value("awb", ""),
                            item.value("channel", ""),
                            item.value("product", ""),
                            item.value("verdict", ""),
                            {},
                            {}});
    } catch (const nlohmann::json::exception& fault) {
        throw Error(ErrorCode::InvalidInput,
                    std::string("The demo's list of returns cannot be read: ") + fault.what(),
                    "Try it anew.");
    }
    return list;
}

std::string personIdFrom(const std::string& name) {
    std::string id;
    for (const char c : toLower(trim(name))) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isPlain)
            id += c;
        else if (!id.empty() && id.back() != '.')
            id += '.';
    }
    while (!id.empty() && (id.back() == '.' || id.size() > kMaxIdBytes))
        id.pop_back();
    return id.empty() ? "clerk" : id;
}

FirstStart::FirstStart(const Theme& theme, fs::path workspace, const Clock& clock)
    : m_theme(theme), m_workspace(std::move(workspace)), m_clock(clock) {
    setObjectName(QStringLiteral("firstStart"));
    setWindowTitle(QStringLiteral("ReturnBench"));
    setMinimumWidth(theme.px(kWidth));
    buildForm();
    connect(this, &FirstStart::progressed, m_status, &QLabel::setText);
    connect(this, &FirstStart::finished, this, &FirstStart::onFinished);
    connect(this, &FirstStart::failed, this, &FirstStart::onFailed);
}

FirstStart::~FirstStart() {
    if (m_thread)
        m_thread->wait();
}

void FirstStart::buildForm() {
    auto* title = makeLabel(m_theme, 24, QFont::Bold, Colour::Ink, this);
    title->setText(tr("Welcome to ReturnBench"));
    auto* hint = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, this);
    hint->setWordWrap(true);
    hint->setText(tr("Set up this bench in a minute, or try it first with a demo that touches no real data.\n"
                     "The bench's data will lie in %1.")
                      .arg(shown(m_workspace.string())));
    m_form = new QWidget(this);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(m_theme.px(8));
    const auto addField = [&](const char* name, const QString& caption, const QString& placeholder) {
        auto* label = makeLabel(m_theme, 14, QFont::DemiBold, Colour::Ink, m_form);
        label->setText(caption);
        auto* field = new QLineEdit(m_form);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(caption);
        field->setPlaceholderText(placeholder);
        field->setMaxLength(kMaxNameCharacters);
        field->setFont(m_theme.font(16));
        form->addWidget(label);
        form->addWidget(field);
        return field;
    };
    m_bench = addField("firstBench", tr("The bench's name (it stands in every record)"), tr("Bench 1"));
    m_name = addField("firstName", tr("Your name"), tr("A. Rao"));
    m_pin = addField("firstPin", tr("A PIN for you, the administrator"),
                     tr("4 to 12 digits; left empty, nobody signs in here"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(static_cast<int>(kMaxPinDigits));
    auto* files = new KeyButton(m_theme, QStringLiteral("firstFiles"), KeyButton::Role::Plain, m_form);
    files->setCaption(tr("Choose files of orders, dispatched serials and returns …"), QString());
    files->setFixedHeight(m_theme.px(48));
    connect(files, &QAbstractButton::clicked, this, &FirstStart::chooseFiles);
    m_fileList = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, m_form);
    m_fileList->setObjectName(QStringLiteral("firstFileList"));
    m_fileList->setWordWrap(true);
    m_fileList->setText(
        tr("Exports of marketplaces and shops as they come (CSV, TSV, XLSX, XML). They can come later "
           "too: put them into the folder inbox."));
    form->addSpacing(m_theme.px(8));
    form->addWidget(files);
    form->addWidget(m_fileList);

    m_status = makeLabel(m_theme, 14, QFont::DemiBold, Colour::Ink, this);
    m_status->setObjectName(QStringLiteral("firstStatus"));
    m_status->setWordWrap(true);
    m_go = new KeyButton(m_theme, QStringLiteral("firstGo"), KeyButton::Role::Primary, this);
    m_go->setCaption(tr("Set up this bench"), tr("Enter"));
    m_demo = new KeyButton(m_theme, QStringLiteral("firstDemo"), KeyButton::Role::Plain, this);
    m_demo->setCaption(tr("Try it with the demo"), QString());
    m_open = new KeyButton(m_theme, QStringLiteral("firstOpen"), KeyButton::Role::Primary, this);
    m_open->setCaption(tr("To the bench"), tr("Enter"));
    m_open->hide();
    connect(m_go, &QAbstractButton::clicked, this, &FirstStart::setUp);
    connect(m_demo, &QAbstractButton::clicked, this, &FirstStart::tryDemo);
    connect(m_open, &QAbstractButton::clicked, this, &QWidget::close);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    for (KeyButton* button : {m_go, m_demo, m_open}) {
        button->setFixedHeight(m_theme.px(52));
        buttons->addWidget(button, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_theme.px(32), m_theme.px(24), m_theme.px(32), m_theme.px(24));
    layout->setSpacing(m_theme.px(16));
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_form);
    layout->addWidget(m_status);
    layout->addStretch();
    layout->addLayout(buttons);
    m_bench->setFocus();
}

void FirstStart::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_open->isVisible())
        close();
    else if (isEnter && m_go->isEnabled())
        setUp();
    else
        QWidget::keyPressEvent(event);
}

void FirstStart::chooseFiles() {
    const QStringList chosen = QFileDialog::getOpenFileNames(this, tr("Files to import"), QString(),
                                                             tr("Exports (*.csv *.tsv *.txt *.xlsx *.xml)") +
                                                                 QStringLiteral(";;") + tr("All files (*)"));
    if (chosen.isEmpty())
        return;
    m_files = chosen;
    m_fileList->setText(m_files.join(QLatin1Char('\n')));
}

void FirstStart::start(Result result, std::function<void()> work) {
    m_wanted = result;
    m_form->setEnabled(false);
    m_go->setEnabled(false);
    m_demo->setEnabled(false);
    setColour(*m_status, m_theme, Colour::Ink);
    if (m_thread)
        m_thread->wait();
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        try {
            work();
            Q_EMIT finished();
        } catch (const std::exception& cause) {
            const Error error = asError(cause);
            Q_EMIT failed(said(error.what()), said(error.whatToDo()));
        }
    }));
    m_thread->start();
}

void FirstStart::setUp() {
    const std::string name = m_name->text().trimmed().toStdString();
    if (name.empty()) {
        m_status->setText(tr("Say your name: it stands in the records of what you do."));
        m_name->setFocus();
        return;
    }
    const std::string pin = m_pin->text().toStdString();
    if (!pin.empty()) {
        try {
            SignInSecrets::requireGoodPin(pin);
        } catch (const Error& error) {
            m_status->setText(said(error.what(), error.whatToDo()));
            m_pin->setFocus();
            return;
        }
    }
    const QString given = m_bench->text().trimmed();
    const std::string bench = (given.isEmpty() ? m_bench->placeholderText() : given).toStdString();
    m_person = personIdFrom(name);
    std::vector<fs::path> files;
    for (const QString& file : m_files)
        files.emplace_back(file.toStdString());
    start(Result::SetUp, [this, bench, name, pin, files] {
        Q_EMIT progressed(tr("Making the workspace …"));
        SystemRandom random;
        Workspace workspace = Workspace::create(m_workspace, bench, m_clock, random);
        const PersonId person(m_person);
        addPerson(workspace.journal(), {person, name, Role::Administrator}, m_person);
        Access access = workspace.access();
        if (!pin.empty()) {
            access.givePin(person, pin, m_person);
            (void)access.signIn(person, pin);
        }
        QStringList done;
        for (const fs::path& file : files) {
            ImportOptions options;
            options.onProgress = [this, &file, &done](const ImportProgress& progress) {
                Q_EMIT progressed(
                    (done +
                     QStringList{
                         tr("%1: %2 rows …").arg(shown(file.filename().string()), shownCount(progress.rows))})
                        .join(QLatin1Char('\n')));
                return ImportGoOn::Yes;
            };
            try {
                done << importedText(workspace.import(file, options, m_person));
            } catch (const Error& error) { // the bench is there all the same; the file can come again
                done << said(error.what(), error.whatToDo());
            }
        }
        done << tr("The bench is ready. Now the camera, then the scanner; after that the demo can be tried.");
        Q_EMIT progressed(done.join(QLatin1Char('\n')));
    });
}

void FirstStart::tryDemo() {
    start(Result::Demo, [this] {
        SystemRandom random;
        makeDemoAnew(m_clock, random, [this](const std::string& step) { Q_EMIT progressed(shown(step)); });
    });
}

void FirstStart::onFinished() {
    m_result = m_wanted;
    if (m_result == Result::Demo) {
        close();
        return;
    }
    m_form->hide();
    adjustSize();
    m_go->hide();
    m_demo->hide();
    m_open->show();
    m_open->setFocus();
}

void FirstStart::onFailed(const QString& what, const QString& whatToDo) {
    m_form->setEnabled(true);
    m_go->setEnabled(true);
    m_demo->setEnabled(true);
    setColour(*m_status, m_theme, Colour::Bad);
    m_status->setText(what + QLatin1Char(' ') + whatToDo);
}

} // namespace returnbench
