#include "ui/bench/scan_filter.h"

#include "core/people/sign_in_secrets.h"
#include "ui/bench/scan_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

constexpr qsizetype kMinScanCharacters = 4;
constexpr qint64 kLongPauseMs = 1000;
constexpr int kStalledBurstMs = 500;
constexpr int kTypingTimeoutMs = 20'000;

/// The character that a key types; null for keys that type none.
QChar characterOf(const QKeyEvent& event) {
    const QString text = event.text();
    if (text.size() == 1 && text[0].unicode() == kGroupSeparator)
        return text[0]; // Ctrl+], as scanners send FNC1
    if (text.isEmpty() || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return {};
    return text[0].isPrint() ? text[0] : QChar();
}

/// A letter with Alt is a key of the page, though a field would take it as typed.
bool isAltCharacter(const QKeyEvent& event) {
    const QString text = event.text();
    return (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) && !text.isEmpty() && text[0].isPrint();
}

bool endsScan(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool key =
        event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
    return key && modifiers == Qt::NoModifier;
}

} // namespace

ScanFilter::ScanFilter(QWidget* window, ScanFilterOptions options, std::function<qint64()> elapsedMs)
    : QObject(window), m_window(window), m_options(std::move(options)), m_elapsedMs(std::move(elapsedMs)) {
    m_timer.start();
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &ScanFilter::onQuiet);
}

bool ScanFilter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    if (widget->window() != m_window)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    if (text == nullptr)
        text = qobject_cast<QPlainTextEdit*>(widget);
    if (text != nullptr && !text->isReadOnly() && text->window() == m_window)
        return false; // of several lines: Enter begins one, and what a scanner types is seen and taken back
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (field == nullptr)
        field = qobject_cast<QLineEdit*>(widget);
    if (field != nullptr && !field->isReadOnly() && field->window() == m_window) {
        // The event goes on to the field's parents when the field leaves it: it was looked at by then.
        return widget == field && onFieldKey(*field, key);
    }
    return onPageKey(key);
}

qint64 ScanFilter::ownTime() const {
    return m_elapsedMs ? m_elapsedMs() : m_timer.elapsed();
}

qint64 ScanFilter::timeOf(const QKeyEvent& event) const {
    return !m_elapsedMs && event.timestamp() != 0 ? static_cast<qint64>(event.timestamp()) : ownTime();
}

bool ScanFilter::onPageKey(const QKeyEvent& event) {
    const qint64 now = timeOf(event);
    if (const QChar c = characterOf(event); !c.isNull()) {
        if (event.isAutoRepeat())
            return true;
        if (c == QLatin1Char(' ') && m_typed.isEmpty() && pressFocusedButton())
            return true;
        m_tabbing = false;
        return onPageCharacter(c, now);
    }
    if (endsScan(event))
        return onPageEnd(event, now);
    if (m_typed.isEmpty())
        return false;
    if (event.key() == Qt::Key_Backspace) {
        setTyped(m_typed.chopped(1));
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        setTyped({});
        return true;
    }
    return false;
}

bool ScanFilter::onPageCharacter(QChar c, qint64 now) {
    const qint64 gap = now - m_lastMs;
    m_lastMs = now;
    if (m_typed.isEmpty()) {
        m_tooLong = false;
        m_runStart = 0;
        m_runIsBurst = true;
        m_startedAsKey = m_actionKeys.contains(c, Qt::CaseInsensitive);
        if (c == QLatin1Char(' ') && !m_startedAsKey)
            return true; // no code begins with a space
        m_typed = c;
        // Whether it is a key or the beginning of a scan shows when the next character does or does not come.
        wait(m_startedAsKey ? m_options.burstGapMs + 10 : kTypingTimeoutMs);
        if (!m_startedAsKey)
            Q_EMIT typingChanged(m_typed);
        return true;
    }
    if (gap > kLongPauseMs) {
        m_runStart = m_typed.size();
        m_runIsBurst = true;
    } else {
        m_runIsBurst = m_runIsBurst && gap <= m_options.burstGapMs;
    }
    if (m_typed.size() >= kMaxScanCharacters) {
        m_tooLong = true;
        return true;
    }
    setTyped(m_typed + c);
    wait(m_startedAsKey ? kStalledBurstMs : kTypingTimeoutMs);
    const bool wholeBySuffix =
        !m_options.suffix.isEmpty() && m_typed.endsWith(m_options.suffix) && isMarked(m_typed);
    if (wholeBySuffix) {
        m_finishedMs = now;
        finish(std::exchange(m_typed, {}), Focus::Page);
    }
    return true;
}

bool ScanFilter::onPageEnd(const QKeyEvent& event, qint64 now) {
    const bool tab = event.key() == Qt::Key_Tab;
    if (m_typed.isEmpty()) {
        if (now - m_finishedMs <= m_options.burstGapMs)
            return true; // the scanner's Enter after its own suffix, or its second end: CR and LF, Tab and CR
        m_tabbing = m_tabbing || tab;
        if (tab)
            return false;
        if (!event.isAutoRepeat() && !pressFocusedButton())
            Q_EMIT enterPressed();
        return true;
    }
    if (m_typed.size() == 1) { // a key, and Enter right after it: one character is no code
        if (m_startedAsKey)
            settle();
        else
            setTyped({});
        if (!tab)
            Q_EMIT enterPressed();
        return true;
    }
    // A burst after a long pause is a scan of its own: what stood there before was left behind.
    const QString run = m_typed.mid(m_runStart);
    QString typed = std::exchange(m_typed, {});
    if (m_runIsBurst && run.size() >= kMinScanCharacters) {
        typed = run;
        m_finishedMs = now;
    }
    finish(typed, Focus::Page);
    return true;
}

bool ScanFilter::pressFocusedButton() {
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (!std::exchange(m_tabbing, false) || button == nullptr || button->window() != m_window)
        return false;
    button->click();
    return true;
}

bool ScanFilter::onFieldKey(QLineEdit& field, const QKeyEvent& event) {
    const qint64 now = timeOf(event);
    const bool within = m_field == &field && now - m_lastMs <= m_options.burstGapMs;
    if (const QChar c = characterOf(event); !c.isNull()) {
        const bool marked = !m_options.prefix.isEmpty() && m_fieldRun.startsWith(m_options.prefix);
        m_lastMs = now;
        if (m_field != &field || m_fieldRun.isEmpty() || (!within && !marked)) {
            m_field = &field;
            m_fieldRun.clear();
            m_tooLong = false;
            m_fieldText = field.text();
            m_fieldCursor = field.cursorPosition();
        }
        if (m_fieldRun.size() >= kMaxScanCharacters) {
            m_tooLong = true;
            return true; // a field lays out its whole text again with every character
        }
        m_fieldRun += c;
        if (!m_options.suffix.isEmpty() && isMarked(m_fieldRun) && mayBeScan(field)) {
            m_finishedMs = now;
            finishInField(field);
            return true;
        }
        return c.unicode() == kGroupSeparator;
    }
    if (event.key() == Qt::Key_Shift)
        return false; // a scanner presses it for capitals
    const bool burst = within && m_fieldRun.size() >= kMinScanCharacters;
    if (endsScan(event) && (burst || isMarked(m_fieldRun)) && (m_tooLong || mayBeScan(field))) {
        m_finishedMs = now;
        finishInField(field);
        return true;
    }
    m_fieldRun.clear();
    if (isAltCharacter(event)) {
        QKeyEvent key(event.type(), event.key(), event.modifiers(), {}, event.isAutoRepeat());
        QApplication::sendEvent(&field, &key); // which leaves one without a text to its parents
        return true;
    }
    if (!endsScan(event))
        return false;
    if (now - m_finishedMs <= m_options.burstGapMs)
        return true; // as on the page
    if (event.key() == Qt::Key_Tab)
        return false;
    // Told to the field here, because the event would go on to the page when the field leaves it.
    Q_EMIT field.returnPressed();
    return true;
}

void ScanFilter::finishInField(QLineEdit& field) {
    field.setText(m_fieldText);
    field.setCursorPosition(m_fieldCursor);
    finish(std::exchange(m_fieldRun, {}), Focus::TextField);
}

/// Between the configured prefix and suffix, of which at least one is set.
bool ScanFilter::isMarked(const QString& typed) const {
    if (m_options.prefix.isEmpty() && m_options.suffix.isEmpty())
        return false;
    return typed.size() > m_options.prefix.size() + m_options.suffix.size() &&
           typed.startsWith(m_options.prefix) && typed.endsWith(m_options.suffix);
}

void ScanFilter::take(const QString& typed) {
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    const bool isEdited = field != nullptr && !field->isReadOnly() && field->window() == m_window;
    say(typed, isEdited ? Focus::TextField : Focus::Page);
}

void ScanFilter::finish(const QString& typed, Focus focus) {
    m_quiet.stop();
    m_startedAsKey = false;
    Q_EMIT typingChanged({});
    if (std::exchange(m_tooLong, false)) {
        Q_EMIT scanRefused(tr("A code of more than %1 characters was scanned.").arg(kMaxScanCharacters));
        return;
    }
    say(typed, focus);
}

/// A field that does not show what is typed takes a PIN, and a PIN pad types as fast as a scanner scans.
bool ScanFilter::mayBeScan(const QLineEdit& field) const {
    return field.echoMode() == QLineEdit::Normal ||
           m_fieldRun.size() > static_cast<qsizetype>(kMaxPinDigits) ||
           std::any_of(m_fieldRun.begin(), m_fieldRun.end(), [](QChar c) { return c.isLetter(); });
}

/// Without what marks it.
ScannedText ScanFilter::textOf(QString typed) const {
    if (!m_options.prefix.isEmpty() && typed.startsWith(m_options.prefix))
        typed.remove(0, m_options.prefix.size());
    if (!m_options.suffix.isEmpty() && typed.endsWith(m_options.suffix))
        typed.chop(m_options.suffix.size());
    return cleanScan(typed);
}

void ScanFilter::say(const QString& typed, Focus focus) {
    const ScannedText scan = textOf(typed);
    if (scan.text.size() < static_cast<std::size_t>(kMinScanCharacters))
        Q_EMIT scanRefused(tr("\"%1\" is too short for a code.").arg(QString::fromStdString(scan.text)));
    else
        Q_EMIT scanned(scan, focus);
}

void ScanFilter::wait(int milliseconds) {
    m_waitsSinceMs = ownTime();
    m_quiet.start(milliseconds);
}

/// A window that stood still runs its timers first, though more of a scan lies behind them: it waits once
/// more.
void ScanFilter::onQuiet() {
    if (m_startedAsKey && ownTime() - m_waitsSinceMs > 2 * m_quiet.interval())
        wait(m_quiet.interval());
    else
        settle();
}

void ScanFilter::settle() {
    const QString typed = std::exchange(m_typed, {});
    const bool key = std::exchange(m_startedAsKey, false) && typed.size() == 1;
    m_quiet.stop();
    if (key)
        Q_EMIT keyTyped(typed[0]);
    else
        Q_EMIT typingChanged({});
}

void ScanFilter::setTyped(const QString& text) {
    m_typed = text;
    Q_EMIT typingChanged(m_typed);
}

} // namespace returnbench
