#pragma once

#include "ui/bench/scan_text.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>
#include <functional>

class QKeyEvent;
class QLineEdit;

namespace returnbench {

struct ScanFilterOptions {
    QString prefix; ///< what the scanner sends before each code; may be empty
    QString suffix; ///< likewise after it, besides Enter or Tab
    int burstGapMs = 50;
};

/// Recognises what a keyboard-wedge scanner types, wherever the focus is in its window, and says which keys a
/// person pressed on the page.
///
/// - While a text field has the focus, typing is left alone. A burst (at least 4 characters, each within
///   burstGapMs of the one before, ended by Enter or Tab) is a scan: it is taken out of the field again.
/// - An end that follows a scan's end within the gap is the scanner's second one (CR and LF, Tab and CR).
/// - Otherwise every typed text that ends with Enter or Tab is a scan, at any speed: a person without a
/// scanner
///   types a number on the page. A single character that means something now (setActionKeys) is a key, unless
///   more follow within the gap.
/// - A configured prefix or suffix marks a scan at any speed.
/// - While a PIN is typed (a field that does not show its text) a scan is what can be no PIN, as a badge: up
///   to kMaxPinDigits digits that come as fast, from a number pad or a macro key, are the PIN, and a scan
///   would be recorded.
///
/// Install it on the application. One thread: that of the window.
class ScanFilter : public QObject {
    Q_OBJECT
public:
    /// Where the focus was when a scan came: command codes do not act while a text is edited.
    enum class Focus { Page, TextField };
    Q_ENUM(Focus)

    /// @param window   keys of other windows are left alone
    /// @param elapsedMs the time of events that carry none (those of tests)
    ScanFilter(QWidget* window, ScanFilterOptions options, std::function<qint64()> elapsedMs = {});

    /// Characters that are keys of their own at the moment, such as the digits of a question.
    void setActionKeys(const QString& keys) { m_actionKeys = keys; }
    [[nodiscard]] const QString& actionKeys() const noexcept { return m_actionKeys; }

    /// A scan that came another way than through keys.
    void take(const QString& typed);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void scanned(const returnbench::ScannedText& scan, returnbench::ScanFilter::Focus focus);
    void scanRefused(const QString& why);
    void keyTyped(QChar key);
    void enterPressed();
    /// What stands on the page so far; empty when nothing does.
    void typingChanged(const QString& text);

private:
    bool onPageKey(const QKeyEvent& event);
    bool onPageCharacter(QChar c, qint64 now);
    bool onPageEnd(const QKeyEvent& event, qint64 now);
    bool onFieldKey(QLineEdit& field, const QKeyEvent& event);
    void finishInField(QLineEdit& field);
    bool pressFocusedButton();
    void wait(int milliseconds);
    void onQuiet();
    void settle();
    void finish(const QString& typed, Focus focus);
    void say(const QString& typed, Focus focus);
    [[nodiscard]] bool isMarked(const QString& typed) const;
    [[nodiscard]] ScannedText textOf(QString typed) const;
    [[nodiscard]] bool mayBeScan(const QLineEdit& field) const;
    void setTyped(const QString& text);
    [[nodiscard]] qint64 timeOf(const QKeyEvent& event) const;
    [[nodiscard]] qint64 ownTime() const;

    QWidget* m_window;
    ScanFilterOptions m_options;
    std::function<qint64()> m_elapsedMs;
    QElapsedTimer m_timer;
    QString m_actionKeys;

    // On the page.
    QString m_typed;
    qsizetype m_runStart = 0; ///< where the characters after the last long pause begin
    bool m_runIsBurst = false;
    bool m_startedAsKey = false; ///< the first character is a key of its own, should no other follow
    bool m_tooLong = false;
    bool m_tabbing = false; ///< the focus was moved with Tab just now
    qint64 m_lastMs = -1'000'000;
    qint64 m_finishedMs = -1'000'000; ///< when a scan ended: what ends it once more follows at once
    qint64 m_waitsSinceMs = 0;
    QTimer m_quiet;

    // In a text field.
    QPointer<QLineEdit> m_field;
    QString m_fieldRun;
    QString m_fieldText;
    int m_fieldCursor = 0;
};

} // namespace returnbench
