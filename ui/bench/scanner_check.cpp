#include "ui/bench/scanner_check.h"

#include "core/base/text.h"
#include "ui/language/format.h"
#include "ui/print/code128.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace returnbench {
namespace {

constexpr std::string_view kStart = "RBTEST";
constexpr std::string_view kSecondStart = "10RBTEST";
constexpr std::string_view kSecondEnd = "21FNC1";
constexpr std::string_view kSecondRead = "10RBTEST\x1D"
                                         "21FNC1";
constexpr std::string_view kSecondUnparted = "10RBTEST21FNC1";
constexpr std::size_t kMostListed = 4;
constexpr int kDeviceIntervalMs = 1000;
constexpr int kLateEndMs = 1500;
constexpr int kCodeWidth = 640;
constexpr int kCodeHeight = 140;

/// What a layout makes of keys that a US one has elsewhere (those of the test code).
struct Layout {
    ScannerFault fault;
    std::vector<std::pair<char, std::string_view>> keys;
};

const std::array<Layout, 3>& layouts() {
    static const std::array<Layout, 3> known{{
        {ScannerFault::German,
         {{'Y', "Z"}, {'y', "z"}, {'Z', "Y"}, {'z', "y"}, {'-', "ß"}, {'/', "-"}, {'_', "?"}}},
        {ScannerFault::French,
         {{'A', "Q"},
          {'a', "q"},
          {'Q', "A"},
          {'q', "a"},
          {'W', "Z"},
          {'w', "z"},
          {'Z', "W"},
          {'z', "w"},
          {'M', "?"},
          {'m', ","},
          {'-', ")"},
          {'/', "!"},
          {'_', "°"},
          {'0', "à"},
          {'1', "&"},
          {'5', "("},
          {'9', "ç"}}},
        {ScannerFault::Iberian, {{'-', "'"}, {'/', "-"}, {'_', "?"}}},
    }};
    return known;
}

std::string asTypedBy(const Layout& layout) {
    std::string typed;
    for (const char c : kScannerTest) {
        const auto key = std::find_if(layout.keys.begin(), layout.keys.end(),
                                      [c](const auto& moved) { return moved.first == c; });
        if (key == layout.keys.end())
            typed += c;
        else
            typed += key->second;
    }
    return typed;
}

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string swappedCase(std::string_view text) {
    std::string swapped(text);
    for (char& c : swapped)
        if (isLetter(c))
            c = static_cast<char>(c ^ 0x20);
    return swapped;
}

/// Whether it is what remains of the test code when some characters are lost.
bool isPartOfTest(std::string_view typed) {
    std::size_t at = 0;
    for (const char c : typed) {
        at = kScannerTest.find(c, at);
        if (at == std::string_view::npos)
            return false;
        ++at;
    }
    return true;
}

} // namespace

ScannerFault diagnoseScan(std::string_view typed) {
    if (typed == kScannerTest)
        return ScannerFault::None;
    for (const Layout& layout : layouts())
        if (const std::string expected = asTypedBy(layout);
            typed == expected || typed == swappedCase(expected))
            return layout.fault;
    if (typed == swappedCase(kScannerTest))
        return ScannerFault::CapsLock;
    if (typed == toUpper(kScannerTest) || typed == toLower(kScannerTest))
        return ScannerFault::OneCase;
    if (typed.size() >= kStart.size() && typed.size() < kScannerTest.size() && isPartOfTest(typed))
        return ScannerFault::CutShort;
    return toUpper(typed.substr(0, kStart.size())) == kStart ? ScannerFault::Other : ScannerFault::OtherCode;
}

QString scannerFaultText(ScannerFault fault) {
    switch (fault) {
    case ScannerFault::None:
        return ScannerCheck::tr("The scanner types exactly what the code says. All is well.");
    case ScannerFault::CapsLock:
        return ScannerCheck::tr(
            "Caps Lock is on: capitals and small letters are swapped. Press it once, then scan "
            "again.");
    case ScannerFault::OneCase:
        return ScannerCheck::tr(
            "All letters come in one case: switch off \"convert to upper case\" (or lower case) in "
            "the scanner's own settings.");
    case ScannerFault::German:
        return ScannerCheck::tr(
            "This machine has a German keyboard layout and the scanner types for a US one: set the "
            "scanner's keyboard country to Germany.");
    case ScannerFault::French:
        return ScannerCheck::tr(
            "This machine has a French keyboard layout and the scanner types for a US one: set the "
            "scanner's keyboard country to France.");
    case ScannerFault::Iberian:
        return ScannerCheck::tr(
            "This machine has a Spanish, Portuguese or Italian keyboard layout and the scanner types "
            "for a US one: set the scanner's keyboard country to the same.");
    case ScannerFault::CutShort:
        return ScannerCheck::tr(
            "Some characters are missing: make the scanner type slower (its inter-character delay), "
            "or hold it stiller.");
    case ScannerFault::Other:
        return ScannerCheck::tr(
            "The characters are not those of the code: the keyboard layouts of this machine and of "
            "the scanner differ. Set both to the same country.");
    case ScannerFault::OtherCode:
        return ScannerCheck::tr("That was another code. Scan the one on the screen.");
    }
    return {};
}

bool sendsSeparator(std::string_view typed) {
    return typed == kSecondRead;
}

QString separatorText(std::string_view typed) {
    if (sendsSeparator(typed))
        return ScannerCheck::tr("The scanner sends the separator of GS1 codes (FNC1). All is well.");
    if (typed == kSecondUnparted)
        return ScannerCheck::tr(
            "The separator of GS1 codes (FNC1) is missing, so that a batch and a serial run into each other: "
            "switch on its transmission as GS (ASCII 29) in the scanner's own settings.");
    if (typed.starts_with(kSecondStart) && typed.ends_with(kSecondEnd))
        return ScannerCheck::tr(
            "The separator of GS1 codes (FNC1) comes as other characters: set the scanner to send it as GS "
            "(ASCII 29).");
    return {};
}

/// The code, black on white in every theme.
class ScannerCheck::TestCode : public QWidget {
public:
    TestCode(const Theme& theme, QWidget* parent) : QWidget(parent) {
        setFixedSize(theme.px(kCodeWidth), theme.px(kCodeHeight));
        setAccessibleName(ScannerCheck::tr("Test code"));
    }
    void setSecond(bool isSecond) {
        m_isSecond = isSecond;
        update();
    }
    [[nodiscard]] bool isSecond() const noexcept { return m_isSecond; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        const QRectF place = QRectF(rect()).adjusted(0, 12, 0, -12);
        if (m_isSecond)
            print::paintCode128(painter, place, kSeparatorTest, print::Code128::Gs1);
        else
            print::paintCode128(painter, place, std::string(kScannerTest));
    }

private:
    bool m_isSecond = false;
};

ScannerCheck::ScannerCheck(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("scannerCheck"));
    setAccessibleName(tr("Check the scanner"));
    auto* card = new Card(theme, this);
    m_title = makeLabel(theme, 24, QFont::Bold, Colour::Ink, card);
    auto* hint = makeLabel(theme, 14, QFont::Normal, Colour::Muted, card);
    hint->setText(
        tr("From the screen, or from the printed sheet of codes where the scanner reads no screens."));
    hint->setWordWrap(true);
    m_code = new TestCode(theme, card);
    m_result = makeLabel(theme, 16, QFont::DemiBold, Colour::Ink, card);
    m_result->setObjectName(QStringLiteral("scannerResult"));
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(theme.px(64));
    m_typed = makeLabel(theme, 14, QFont::Normal, Colour::Muted, card);
    m_typed->setObjectName(QStringLiteral("scannerTyped"));
    m_typed->setFont(theme.codeFont(14, QFont::Normal));
    auto* back = new KeyButton(theme, QStringLiteral("scannerBack"), KeyButton::Role::Plain, card);
    back->setCaption(tr("Back to the bench"), tr("Esc"));
    back->setFixedHeight(theme.px(48));
    connect(back, &QAbstractButton::clicked, this, &ScannerCheck::left);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(theme.px(32), theme.px(24), theme.px(32), theme.px(24));
    inner->setSpacing(theme.px(12));
    inner->addWidget(m_title);
    inner->addWidget(hint);
    inner->addWidget(m_code);
    inner->addWidget(m_result);
    inner->addWidget(m_typed);
    m_takeHint = makeLabel(theme, 14, QFont::Normal, Colour::Muted, card);
    m_takeHint->setWordWrap(true);
    m_takeList = new QVBoxLayout;
    m_takeList->setSpacing(theme.px(8));
    inner->addWidget(m_takeHint);
    inner->addLayout(m_takeList);
    inner->addWidget(back, 0, Qt::AlignLeft);
    connect(&m_deviceTimer, &QTimer::timeout, this, &ScannerCheck::devicesWanted);
    m_endTimer.setObjectName(QStringLiteral("scannerEnd"));
    m_endTimer.setSingleShot(true);
    m_endTimer.setInterval(kLateEndMs);
    connect(&m_endTimer, &QTimer::timeout, this, [this] {
        say(tr("The code comes without an end: switch on Enter (CR) or Tab as the suffix in the scanner's "
               "own "
               "settings."),
            Colour::Attention);
    });
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch();
    hide();
}

void ScannerCheck::open() {
    showCode(false);
    say(tr("Nothing has come yet."), Colour::Muted);
    m_typed->clear();
    m_deviceTimer.start(kDeviceIntervalMs);
    show();
    raise();
    Q_EMIT devicesWanted();
}

void ScannerCheck::onTyping(const QString& text) {
    if (text.size() < static_cast<qsizetype>(kStart.size()))
        m_endTimer.stop();
    else
        m_endTimer.start();
}

void ScannerCheck::hideEvent(QHideEvent*) {
    m_deviceTimer.stop();
    m_endTimer.stop();
}

void ScannerCheck::showCode(bool isSecond) {
    m_code->setSecond(isSecond);
    m_title->setText(isSecond ? tr("Scan this code too") : tr("Scan this code"));
}

void ScannerCheck::say(const QString& text, Colour colour) {
    m_result->setText(text);
    setColour(*m_result, m_theme, colour);
}

void ScannerCheck::onScan(const std::string& typed) {
    m_endTimer.stop();
    m_typed->setText(tr("It typed: %1").arg(shown(typed)));
    if (const QString text = separatorText(typed); !text.isEmpty()) {
        say(text, sendsSeparator(typed) ? Colour::Good : Colour::Attention);
        return;
    }
    const ScannerFault fault = diagnoseScan(typed);
    say(scannerFaultText(fault), fault == ScannerFault::None ? Colour::Good : Colour::Attention);
    if (fault == ScannerFault::None)
        showCode(true);
}

void ScannerCheck::setScanners(const std::vector<ScannerInfo>& keyboards,
                               const std::vector<ScannerStatus>& taken) {
    if (keyboards == m_keyboards && taken == m_taken)
        return;
    m_keyboards = keyboards;
    m_taken = taken;
    while (QLayoutItem* item = m_takeList->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto isTaken = [this](const std::string& identity) {
        return std::any_of(m_taken.begin(), m_taken.end(), [&identity](const ScannerStatus& scanner) {
            return scanner.identity == identity;
        });
    };
    m_takeHint->setText(m_keyboards.empty()
                            ? QString()
                            : tr("A scanner that is read by itself is heard whatever has the focus and "
                                 "whatever the keyboard's layout, and two are never mixed up. Do not choose "
                                 "the keyboard that you type with: it would type nowhere else."));
    for (std::size_t i = 0; i < std::min(kMostListed, m_keyboards.size()); ++i) {
        const std::string& identity = m_keyboards[i].identity;
        auto* button = new KeyButton(m_theme, QStringLiteral("take-%1").arg(i),
                                     isTaken(identity) ? KeyButton::Role::Chosen : KeyButton::Role::Plain,
                                     m_takeHint->parentWidget());
        button->setCaption(shown(identity), isTaken(identity) ? tr("read by itself") : QString());
        button->setFixedHeight(m_theme.px(48));
        connect(button, &QAbstractButton::clicked, this, [this, identity] { toggle(identity); });
        m_takeList->addWidget(button);
        button->show();
    }
}

void ScannerCheck::toggle(const std::string& identity) {
    std::vector<std::string> wanted;
    bool wasTaken = false;
    for (const ScannerStatus& scanner : m_taken) {
        wasTaken |= scanner.identity == identity;
        if (scanner.identity != identity)
            wanted.push_back(scanner.identity);
    }
    if (!wasTaken)
        wanted.push_back(identity);
    Q_EMIT takeWanted(wanted);
}

void ScannerCheck::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Shade));
}

} // namespace returnbench
