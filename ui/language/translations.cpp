#include "ui/language/translations.h"

#include "ui/language/core_texts.h"
#include "ui/language/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QMutex>
#include <QRegularExpression>
#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
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
    std::vector<const char*> texts(coreTexts().begin(), coreTexts().end());
    texts.insert(texts.end(), coreFileTexts().begin(), coreFileTexts().end());
    texts.insert(texts.end(), corePeopleTexts().begin(), corePeopleTexts().end());
    texts.insert(texts.end(), coreReportTexts().begin(), coreReportTexts().end());
    std::vector<Pattern> list;
    for (const char* english : texts) {
        QString expression = QRegularExpression::escape(QString::fromUtf8(english));
        if (!expression.contains(QStringLiteral("\\%")))
            continue;
        static const QRegularExpression place(QStringLiteral("\\\\%[1-9]"));
        expression.replace(place, QStringLiteral("(.+?)"));
        list.push_back({english, QRegularExpression(QRegularExpression::anchoredPattern(expression))});
    }
    // The more a pattern says, the more special it is.
    std::stable_sort(list.begin(), list.end(), [](const Pattern& a, const Pattern& b) {
        return std::strlen(a.english) > std::strlen(b.english);
    });
    return list;
}

/// What a document's thread speaks; nullptr: the program's language.
struct Speech {
    Translations texts;
    QLocale locale;
};
thread_local const Speech* t_speech = nullptr;

/// The text itself when nobody translated it.
QString inContext(const char* context, const char* english) {
    if (t_speech == nullptr)
        return QCoreApplication::translate(context, english);
    const QString found = t_speech->texts.translate(context, english, nullptr, -1);
    return found.isEmpty() ? QString::fromUtf8(english) : found;
}

QString inLanguage(const char* english) {
    return inContext(kCore, english);
}

QString translated(const QString& english);

/// What a sentence names: a date of core, a title or a sentence that is translated itself, or data as it is.
QString named(const QString& text) {
    const QDate date = QLocale::c().toDate(text, QStringLiteral("d MMM yyyy"));
    if (!date.isValid())
        return text.contains(QLatin1Char(' ')) ? translated(text) : inLanguage(text.toUtf8().constData());
    return spokenLocale().toString(date, inContext("Dates", QT_TRANSLATE_NOOP("Dates", "d MMM yyyy")));
}

/// A text that names nothing; nullopt when nobody translated it.
std::optional<QString> translatedText(const QString& english) {
    const QByteArray text = english.toUtf8();
    // The second: a reason that a person chose on a panel.
    for (const char* context : {kCore, kInterface})
        if (const QString found = inContext(context, text.constData()); found != english)
            return found;
    return std::nullopt;
}

/// One that names something.
std::optional<QString> translatedPattern(const QString& english) {
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
    return std::nullopt;
}

/// Several sentences, all of them known.
std::optional<QString> translatedSentences(const QString& english) {
    static const QRegularExpression between(QStringLiteral("(?<=[.]) "));
    QStringList sentences = english.split(between);
    if (sentences.size() < 2)
        return std::nullopt;
    for (QString& sentence : sentences) {
        auto one = translatedText(sentence);
        if (!one)
            one = translatedPattern(sentence);
        if (!one)
            return std::nullopt;
        sentence = *one;
    }
    return sentences.join(QLatin1Char(' '));
}

/// One that begins with the place it speaks of, such as a file or a source.
std::optional<QString> translatedAfterPlace(const QString& english) {
    const qsizetype end = english.indexOf(QLatin1String(": "));
    if (end < 0)
        return std::nullopt;
    return english.left(end + 2) + translated(english.mid(end + 2));
}

QString translated(const QString& english) {
    for (const auto& way : {translatedText, translatedSentences, translatedPattern, translatedAfterPlace})
        if (const auto found = way(english))
            return *found;
    return english;
}

/// `de` of `de_AT`.
QString codeOf(const QString& language) {
    static const QRegularExpression country(QStringLiteral("[-_.]"));
    return language.section(country, 0, 0).toLower();
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
    for (const QString& language : asked)
        if (isKnown(language))
            return codeOf(language);
    return languages().first();
}

bool Translations::isKnown(const QString& language) {
    return languages().contains(codeOf(language));
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
    const QLocale named(wanted.startsWith(language) ? wanted : language);
    const bool namesCountry = wanted.size() > language.size();
    QLocale::setDefault(isSystems && !namesCountry ? QLocale::system() : named);
    return language;
}

struct SpokenHere::Impl {
    Speech speech;
    const Speech* before = t_speech;
};

SpokenHere::SpokenHere(const QString& wanted) {
    if (wanted.isEmpty())
        return;
    m_impl = std::make_unique<Impl>();
    const QString language = Translations::languageFor(wanted);
    m_impl->speech.texts.loadLanguage(language);
    m_impl->speech.locale = QLocale(wanted.startsWith(language) ? wanted : language);
    t_speech = &m_impl->speech;
}

SpokenHere::~SpokenHere() {
    if (m_impl)
        t_speech = m_impl->before;
}

QLocale spokenLocale() {
    return t_speech == nullptr ? QLocale() : t_speech->locale;
}

QString spoken(const char* text) {
    return inContext(kInterface, text);
}

QString said(std::string_view english) {
    static Memory memory;
    const QString text = shown(english);
    const QMutexLocker lock(&memory.mutex);
    if (const QString now = spokenLocale().name(); now != memory.language || memory.kept.size() > kMostKept) {
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
