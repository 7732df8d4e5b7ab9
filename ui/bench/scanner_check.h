#pragma once

#include "ui/commands/command_codes.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>
#include <string>
#include <string_view>

class QLabel;

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

/// Shows the test code to be scanned from the screen, and what came of it. Lies over the bench.
class ScannerCheck : public QWidget {
    Q_OBJECT
public:
    ScannerCheck(const Theme& theme, QWidget* parent);

    void open();
    void onScan(const std::string& typed);

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_result;
    QLabel* m_typed;
};

} // namespace returnbench
