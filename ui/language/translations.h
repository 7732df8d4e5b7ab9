#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <string_view>

namespace returnbench {

/// The program's texts in the person's language, from resources/translations.
///
/// A text stands for itself wherever it is shown: translators see each once, not once a class.
class Translations : public QTranslator {
public:
    explicit Translations(QObject* parent = nullptr) : QTranslator(parent) {}

    /// ISO 639 codes, English first.
    [[nodiscard]] static QStringList languages();
    /// Whether it is one of them, with a country or without.
    [[nodiscard]] static bool isKnown(const QString& language);
    /// The first of them that `wanted` asks for, or English.
    [[nodiscard]] static QString languageFor(const QString& wanted);
    /// @param language one of languages()
    bool loadLanguage(const QString& language);

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
};

/// From now on texts are in this language, and numbers, money and dates as its country writes them.
/// @param wanted `de`, `es_MX`; empty or one that is not known: the system's, else English
/// @returns the language that is used
QString setLanguage(const QString& wanted);

/// While it lives, its thread speaks another language than the program: for documents.
class SpokenHere {
public:
    /// @param wanted as for setLanguage(); empty: the program's own
    explicit SpokenHere(const QString& wanted);
    ~SpokenHere();
    SpokenHere(const SpokenHere&) = delete;
    SpokenHere& operator=(const SpokenHere&) = delete;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// How this thread writes numbers and dates now.
[[nodiscard]] QLocale spokenLocale();
/// A text of the program in the language that this thread speaks now.
[[nodiscard]] QString spoken(const char* text);

/// A sentence or title of core in the person's language, fit to be shown; as it is when nobody translated it.
/// Core speaks English, also in the journal; its sentences are known by their patterns (core_texts.cpp).
/// Thread-safe.
[[nodiscard]] QString said(std::string_view english);
/// The same for what happened, and what to do about it.
[[nodiscard]] QString said(std::string_view whatHappened, std::string_view whatToDo);

} // namespace returnbench
