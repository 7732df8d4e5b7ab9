#include "app/workstation/first_start.h"

#include "core/base/error.h"
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
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QThread>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr int kWidth = 720;
constexpr int kMargin = 24;
constexpr int kButtonHeight = 52;
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
    connect(this, &FirstStart::progressed, this, &FirstStart::showStatus);
    connect(this, &FirstStart::finished, this, &FirstStart::onFinished);
    connect(this, &FirstStart::failed, this, &FirstStart::onFailed);
}

FirstStart::~FirstStart() {
    if (m_thread)
        m_thread->wait();
}

QWidget* FirstStart::buildPage() {
    auto* page = new QWidget;
    auto* title = makeLabel(m_theme, 24, QFont::Bold, Colour::Ink, page);
    title->setText(tr("Welcome to ReturnBench"));
    auto* hint = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, page);
    hint->setWordWrap(true);
    hint->setText(tr("Set up this bench in a minute, or try it first with a demo that touches no real data.\n"
                     "The bench's data will lie in %1.")
                      .arg(shown(m_workspace.string())));
    m_form = new QWidget(page);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(m_theme.px(8));
    buildFields(*form);
    m_status = makeLabel(m_theme, 14, QFont::DemiBold, Colour::Ink, page);
    m_status->setObjectName(QStringLiteral("firstStatus"));
    m_status->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(16));
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_form);
    layout->addWidget(m_status);
    layout->addStretch();
    return page;
}

void FirstStart::buildFields(QVBoxLayout& form) {
    const auto addField = [&](const char* name, const QString& caption, const QString& placeholder) {
        auto* label = makeLabel(m_theme, 14, QFont::DemiBold, Colour::Ink, m_form);
        label->setText(caption);
        auto* field = new QLineEdit(m_form);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(caption);
        field->setPlaceholderText(placeholder);
        field->setMaxLength(kMaxNameCharacters);
        field->setFont(m_theme.font(16));
        form.addWidget(label);
        form.addWidget(field);
        return field;
    };
    m_bench = addField("firstBench", tr("The bench's name (it stands in every record)"), tr("Bench 1"));
    m_name = addField("firstName", tr("Your name"), tr("A. Rao"));
    m_pin = addField("firstPin", tr("A PIN for you, the administrator"),
                     tr("4 to 12 digits; left empty, nobody signs in here"));
    m_pinAgain = addField("firstPinAgain", tr("The same PIN once more"), {});
    for (QLineEdit* pin : {m_pin, m_pinAgain}) {
        pin->setEchoMode(QLineEdit::Password);
        pin->setMaxLength(static_cast<int>(kMaxPinDigits));
    }
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
    form.addSpacing(m_theme.px(8));
    form.addWidget(files);
    form.addWidget(m_fileList);
}

void FirstStart::buildForm() {
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_page = buildPage();
    m_scroll->setWidget(m_page);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FirstStart::showWhatIsSaid);
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
        button->setFixedHeight(m_theme.px(kButtonHeight));
        buttons->addWidget(button, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_theme.px(32), m_theme.px(kMargin), m_theme.px(32), m_theme.px(kMargin));
    layout->setSpacing(m_theme.px(16));
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    m_bench->setFocus();
    resize(m_theme.px(kWidth), minimumHeight());
    grow();
}

void FirstStart::grow() {
    if (isMaximized() || isFullScreen())
        return;
    const QMargins margins = layout()->contentsMargins();
    const int texts = m_page->layout()->totalHeightForWidth(width() - margins.left() - margins.right());
    const int rest = margins.top() + layout()->spacing() + m_theme.px(kButtonHeight) + margins.bottom();
    const int wanted = std::min(texts + rest, screen()->availableSize().height());
    resize(width(), std::max(height(), wanted));
}

/// Where all has no room, what is said now is what is looked for.
void FirstStart::showWhatIsSaid() {
    if (!m_status->text().isEmpty())
        m_scroll->ensureWidgetVisible(m_status, 0, 0);
}

void FirstStart::showStatus(const QString& text) {
    m_status->setText(text);
    grow();
    showWhatIsSaid();
}

void FirstStart::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (isEnter && button != nullptr)
        button->click();
    else if (isEnter && m_open->isVisible())
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
    grow();
}

void FirstStart::start(std::function<void()> work) {
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
        showStatus(tr("Say your name: it stands in the records of what you do."));
        m_name->setFocus();
        return;
    }
    const std::string pin = m_pin->text().toStdString();
    if (!pin.empty()) {
        try {
            SignInSecrets::requireGoodPin(pin);
        } catch (const Error& error) {
            showStatus(said(error.what(), error.whatToDo()));
            m_pin->setFocus();
            return;
        }
    }
    if (m_pin->text() != m_pinAgain->text()) {
        showStatus(tr("The PIN was typed differently the second time: type it twice."));
        m_pin->setFocus();
        m_pin->selectAll();
        m_pinAgain->clear();
        return;
    }
    const QString given = m_bench->text().trimmed();
    const std::string bench = (given.isEmpty() ? m_bench->placeholderText() : given).toStdString();
    m_person = personIdFrom(name);
    std::vector<fs::path> files;
    for (const QString& file : m_files)
        files.emplace_back(file.toStdString());
    start([this, bench, name, pin, files] {
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
    m_result = Result::Demo;
    close();
}

void FirstStart::onFinished() {
    m_result = Result::SetUp;
    m_form->hide();
    resize(width(), minimumHeight());
    grow();
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
    showStatus(what + QLatin1Char(' ') + whatToDo);
}

} // namespace returnbench
