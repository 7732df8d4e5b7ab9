#include "ui/claims/export_panel.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace returnbench {
namespace {

constexpr int kButtonHeight = 48;
constexpr int kTextHeight = 132;

} // namespace

ExportPanel::ExportPanel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("exportPanel"));
    setAccessibleName(tr("Export"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    title->setText(tr("For the marketplace's form"));
    layout->addWidget(title);
    auto* languages = new QHBoxLayout;
    languages->setSpacing(theme.px(8));
    for (const auto& [code, name] :
         {std::pair{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}, {"hi", "हिन्दी"}}) {
        const QString language = QLatin1String(code);
        auto* button =
            new KeyButton(theme, QStringLiteral("exportLanguage-") + language, KeyButton::Role::Plain, this);
        button->setCaption(QString::fromUtf8(name), {});
        button->setFixedHeight(theme.px(40));
        connect(button, &QAbstractButton::clicked, this, [this, language] { chooseLanguage(language); });
        languages->addWidget(button);
        m_languages.push_back(button);
    }
    layout->addLayout(languages);
    m_status = makeLabel(theme, 14, QFont::DemiBold, Colour::Ink, this);
    m_status->setObjectName(QStringLiteral("exportStatus"));
    m_status->setWordWrap(true);
    layout->addWidget(m_status);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_room = new QWidget(scroll);
    m_room->setLayout(new QVBoxLayout);
    m_room->layout()->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(m_room);
    layout->addWidget(scroll, 1);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setAccessibleName(tr("Text for the form"));
    m_text->setReadOnly(true);
    m_text->setFont(theme.font(12));
    m_text->setFixedHeight(theme.px(kTextHeight));
    layout->addWidget(m_text);

    auto* zeroth = new QHBoxLayout;
    const auto add = [&](QHBoxLayout* row, const char* name, const QString& caption, KeyButton::Role role,
                         auto&& onClick) {
        auto* button = new KeyButton(theme, QLatin1String(name), role, this);
        button->setCaption(caption, {});
        button->setFixedHeight(theme.px(kButtonHeight));
        connect(button, &QAbstractButton::clicked, this, onClick);
        row->addWidget(button);
        return button;
    };
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (QHBoxLayout* row : {zeroth, first, second})
        row->setSpacing(theme.px(8));
    m_cover = add(zeroth, "exportCover", tr("Cover an address on a photo …"), KeyButton::Role::Plain,
                  [this] { Q_EMIT coverWanted(m_photos); });
    m_forms.push_back(add(first, "exportCopy", tr("Copy the text"), KeyButton::Role::Plain, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_status->setText(tr("The text is copied."));
    }));
    m_forms.push_back(add(first, "exportFolder", tr("Save as folder"), KeyButton::Role::Offered,
                          [this] { order(ExportOrder::Form::Folder); }));
    m_forms.push_back(add(second, "exportZip", tr("As ZIP"), KeyButton::Role::Plain,
                          [this] { order(ExportOrder::Form::Zip); }));
    m_forms.push_back(add(second, "exportPdf", tr("Report alone"), KeyButton::Role::Plain,
                          [this] { order(ExportOrder::Form::Pdf); }));
    add(second, "exportPack", tr("Signed pack"), KeyButton::Role::Plain,
        [this] { order(ExportOrder::Form::Pack); });
    layout->addLayout(zeroth);
    layout->addLayout(first);
    layout->addLayout(second);
    hide();
}

void ExportPanel::open(const InspectionId& inspection) {
    m_order = {inspection, ExportOrder::Form::Look, {}, {}};
    chooseLanguage(Translations::languageFor(QLocale().name()));
    show();
}

void ExportPanel::lookAgain() {
    if (isVisible())
        order(ExportOrder::Form::Look);
}

void ExportPanel::chooseLanguage(const QString& language) {
    m_order.language = language.toStdString();
    for (KeyButton* button : m_languages)
        button->setRole(button->objectName().endsWith(language) ? KeyButton::Role::Chosen
                                                                : KeyButton::Role::Plain);
    order(ExportOrder::Form::Look);
}

void ExportPanel::order(ExportOrder::Form form) {
    m_order.form = form;
    m_status->setText(form == ExportOrder::Form::Look ? tr("Being prepared …") : tr("Being written …"));
    for (KeyButton* button : m_forms)
        button->setEnabled(false);
    Q_EMIT ordered(m_order);
}

void ExportPanel::addLine(const QString& text, Colour colour, const char* name, int at) {
    auto* label = makeLabel(m_theme, 14, QFont::Normal, colour, m_files);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setText(text);
    m_lines->insertWidget(at, label);
}

void ExportPanel::clearFiles() {
    delete m_files;
    m_files = new QWidget(m_room);
    m_lines = new QVBoxLayout(m_files);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_room->layout()->addWidget(m_files);
    m_text->clear();
}

/// Above what was looked at, which stays and may have said the same.
void ExportPanel::showPackWarnings(const std::vector<std::string>& warnings) {
    const auto before = m_files->findChildren<QLabel*>(QStringLiteral("exportWarning"));
    for (const std::string& warning : warnings)
        if (std::none_of(before.begin(), before.end(),
                         [&](const QLabel* label) { return label->text() == said(warning); }))
            addLine(said(warning), Colour::Attention, "exportWarning", 0);
}

void ExportPanel::showFiles(const UploadResult& upload) {
    for (const std::string& problem : upload.set.problems)
        addLine(said(problem), Colour::Bad, "exportProblem");
    for (const std::string& warning : upload.warnings)
        addLine(said(warning), Colour::Attention, "exportWarning");
    for (const std::string& note : upload.set.leftOut)
        addLine(said(note), Colour::Muted, "exportLeftOut");
    for (const UploadFile& file : upload.set.files) {
        QString line =
            QStringLiteral("%1 · %2 · %3")
                .arg(shown(file.name), said(file.title), shownBytes(static_cast<std::uintmax_t>(file.bytes)));
        if (!file.change.empty())
            line += QStringLiteral(" · ") + said(file.change);
        addLine(line, Colour::Ink, "exportFile");
    }
    m_text->setPlainText(QString::fromStdString(upload.set.text));
}

void ExportPanel::setExported(const Exported& exported) {
    if (exported.order.inspection != m_order.inspection)
        return;
    if (exported.order.form == ExportOrder::Form::Look) {
        m_photos = exported.photos;
        m_cover->setEnabled(!m_photos.empty());
    }
    const bool isPack = exported.order.form == ExportOrder::Form::Pack;
    if (!isPack || m_files == nullptr)
        clearFiles();
    for (KeyButton* button : m_forms)
        button->setEnabled(exported.failure.empty());
    if (!exported.failure.empty()) {
        m_status->setText(said(exported.failure));
        return;
    }
    if (!isPack) {
        showFiles(exported.upload);
        m_lines->addStretch(1);
    }
    showPackWarnings(exported.warnings);
    if (!exported.place.empty())
        m_status->setText(tr("Written: %1").arg(shown(exported.place.string())));
    else if (exported.upload.set.problems.empty())
        m_status->setText(tr("It fits what is known of the form."));
    else
        m_status->setText(tr("It does not fit yet:"));
}

} // namespace returnbench
