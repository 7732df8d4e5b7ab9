#include "ui/widgets/translations.h"

#include "ui/widgets/core_texts.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QMutex>
#include <QRegularExpression>
#include <memory>
#include <vector>

static void initResources() {
    Q_INIT_RESOURCE(translations);
}

namespace returnbench {
namespace {

constexpr const char* kInterface = "ReturnBench";
constexpr const char* kCore = "Core";
constexpr int kMostKept = 2000;

/// A sentence of core with places for what it names.
struct Pattern {
    const char* english;
    QRegularExpression matches;
};

std::vector<Pattern> patterns() {
    std::vector<Pattern> list;
    for (const char* english : coreTexts()) {
        QString expression = QRegularExpression::escape(QString::fromUtf8(english));
        if (!expression.contains(QStringLiteral("\\%")))
            continue;
        static const QRegularExpression place(QStringLiteral("\\\\%[1-9]"));
        expression.replace(place, QStringLiteral("(.+?)"));
        list.push_back({english, QRegularExpression(QRegularExpression::anchoredPattern(expression))});
    }
    return list;
}

QString inLanguage(const char* english) {
    return QCoreApplication::translate(kCore, english);
}

/// What a sentence names: a date of core, a title that is translated itself, or data as it is.
QString named(const QString& text) {
    const QDate date = QLocale::c().toDate(text, QStringLiteral("d MMM yyyy"));
    if (!date.isValid())
        return inLanguage(text.toUtf8().constData());
    return QLocale().toString(date, QCoreApplication::translate("Dates", "d MMM yyyy"));
}

QString translated(const QString& english) {
    const QByteArray text = english.toUtf8();
    if (const QString whole = inLanguage(text.constData()); whole != english)
        return whole;
    // A reason that a person chose on a panel.
    if (const QString own = QCoreApplication::translate(kInterface, text.constData()); own != english)
        return own;
    static const std::vector<Pattern> known = patterns();
    for (const Pattern& pattern : known) {
        const QRegularExpressionMatch match = pattern.matches.match(english);
        if (!match.hasMatch())
            continue;
        QString result = inLanguage(pattern.english);
        // All at once: what is named may itself look like a place.
        QStringList places = match.capturedTexts().mid(1);
        for (qsizetype i = result.size() - 2; i >= 0; --i) {
            const int number = result[i] == QLatin1Char('%') ? result[i + 1].digitValue() : -1;
            if (number >= 1 && number <= places.size())
                result.replace(i, 2, named(places[number - 1]));
        }
        return result;
    }
    return english;
}

/// What was translated before: the same few sentences come with every picture.
struct Memory {
    QMutex mutex;
    QString language;
    QHash<QString, QString> kept;
};

} // namespace

QStringList Translations::languages() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("hi")};
}

QString Translations::languageFor(const QString& wanted) {
    QStringList asked{wanted};
    if (wanted.isEmpty())
        asked = QLocale::system().uiLanguages();
    for (const QString& language : asked) {
        const QString code = language.section(QRegularExpression(QStringLiteral("[-_.]")), 0, 0).toLower();
        if (languages().contains(code))
            return code;
    }
    return languages().first();
}

bool Translations::loadLanguage(const QString& language) {
    initResources();
    return load(QStringLiteral(":/translations/returnbench_%1.qm").arg(language));
}

QString Translations::translate(const char* context, const char* source, const char*, int n) const {
    if (context[0] == 'Q')
        return {}; // Qt's own classes have their own translations
    const bool ofCore = qstrcmp(context, kCore) == 0;
    return QTranslator::translate(ofCore ? kCore : kInterface, source, nullptr, n);
}

QString setLanguage(const QString& wanted) {
    static std::unique_ptr<Translations> installed;
    static std::unique_ptr<QTranslator> ofQt;
    const QString language = Translations::languageFor(wanted);
    if (installed)
        QCoreApplication::removeTranslator(installed.get());
    if (ofQt)
        QCoreApplication::removeTranslator(ofQt.get());
    ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt.get());
    installed = std::make_unique<Translations>();
    if (installed->loadLanguage(language))
        QCoreApplication::installTranslator(installed.get());
    // Its own country's, when the system speaks the language as well.
    const bool isSystems = QLocale::system().name().section(QLatin1Char('_'), 0, 0) == language;
    const QLocale named(wanted.isEmpty() ? language : wanted);
    QLocale::setDefault(wanted.contains(QLatin1Char('_')) || !isSystems ? named : QLocale::system());
    return language;
}

QString said(std::string_view english) {
    static Memory memory;
    const QString text = shown(english);
    const QMutexLocker lock(&memory.mutex);
    if (const QString now = QLocale().name(); now != memory.language || memory.kept.size() > kMostKept) {
        memory.kept.clear();
        memory.language = now;
    }
    const auto known = memory.kept.constFind(text);
    if (known != memory.kept.constEnd())
        return *known;
    return *memory.kept.insert(text, translated(text));
}

QString said(std::string_view whatHappened, std::string_view whatToDo) {
    return (said(whatHappened) + QLatin1Char(' ') + said(whatToDo)).trimmed();
}

} // namespace returnbench
