#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/commands/command_codes.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QTimer>
#include <QWidget>
#include <string>
#include <string_view>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace returnbench {

/// What a scan of the test code shows.
enum class ScannerFault {
    None,
    CapsLock,  ///< capitals and small letters are swapped
    OneCase,   ///< the scanner or the system makes all letters capital, or all small
    German,    ///< the system's layout; the scanner types for a US one
    French,    ///< likewise
    Iberian,   ///< Spanish, Portuguese or Italian
    CutShort,  ///< some characters are missing: it types too fast
    Other,     ///< another layout still
    OtherCode, ///< it is not the test code
};
/// @param typed as it arrived
[[nodiscard]] ScannerFault diagnoseScan(std::string_view typed);
/// A sentence, and what to do.
[[nodiscard]] QString scannerFaultText(ScannerFault fault);

/// What a scan of the second test code says about the separator of GS1 codes (FNC1): a sentence, and what to
/// do.
/// @param typed as cleanScan() leaves it. @returns empty when it is not that code
[[nodiscard]] QString separatorText(std::string_view typed);
/// Whether the separator came as it should.
[[nodiscard]] bool sendsSeparator(std::string_view typed);

/// Shows test codes to be scanned from the screen, and what came of them; and which scanners the bench has to
/// itself. Lies over the bench.
class ScannerCheck : public QWidget {
    Q_OBJECT
public:
    ScannerCheck(const Theme& theme, QWidget* parent);

    void open();
    /// @param keyboards that are plugged in
    void setScanners(const std::vector<ScannerInfo>& keyboards, const std::vector<ScannerStatus>& taken);
    void onScan(const std::string& typed);
    /// @param text that came without an end so far; empty: it ended
    void onTyping(const QString& text);

Q_SIGNALS:
    void left();
    /// To be read by themselves from now on, all others not.
    void takeWanted(const std::vector<std::string>& identities);
    /// What is plugged in now?
    void devicesWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class TestCode;
    void showCode(bool isSecond);
    void say(const QString& text, Colour colour);
    void toggle(const std::string& identity);

    const Theme& m_theme;
    QLabel* m_title;
    TestCode* m_code;
    QLabel* m_takeHint;
    QVBoxLayout* m_takeList;
    std::vector<ScannerInfo> m_keyboards;
    std::vector<ScannerStatus> m_taken;
    QTimer m_deviceTimer;
    QTimer m_endTimer{this}; ///< runs while the end of what was typed is waited for
    QLabel* m_result;
    QLabel* m_typed;
};

} // namespace returnbench
