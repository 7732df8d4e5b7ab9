// Any bytes as what a barcode, an order or a person says, on its way to paper and screen: into a report, a
// label, a badge and a text for a form, into tooltips and buttons. The first bytes say where.

#include "tests/fuzz/fuzz_input.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/inspection/unit_label.h"
#include "tests/fuzz/still_pdf.h"
#include "tests/ui/print/report_sample.h"
#include "ui/language/format.h"
#include "ui/print/badge_document.h"
#include "ui/print/claim_text.h"
#include "ui/print/figures_document.h"
#include "ui/print/inspection_report.h"
#include "ui/print/label_document.h"
#include "ui/print/report_text.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QTextDocument>
#include <QXmlStreamReader>
#include <algorithm>
#include <string>
#include <string_view>

using namespace returnbench;

namespace {

/// Neither a control character nor one that is unseen or turns the text around; lines stay lines.
bool isHarmless(const QString& text) {
    const std::string bytes = text.toStdString();
    return printableLines(bytes, bytes.size()) == bytes;
}

/// Nothing in the PDF acts, whatever was written in it, and what tells of it is XML.
void requireStill(const Bytes& pdf) {
    const std::string metadata =
        fuzz::metadataOfStillPdf(reinterpret_cast<const char*>(pdf.data()), pdf.size());
    QXmlStreamReader xml(QByteArray::fromStdString(metadata));
    while (!xml.atEnd())
        xml.readNext();
    fuzz::require(!metadata.empty() && !xml.hasError());
}

/// Puts a text into one of the places of a report where texts from elsewhere come out.
void put(ReportInput& input, std::size_t place, const std::string& text) {
    InspectionState& state = input.inspection;
    Verdict& verdict = *state.verdict;
    std::string* const places[] = {&state.line->title,
                                   &state.line->sku,
                                   &state.line->unitPrice->currency,
                                   &state.notice.reasonText,
                                   &state.notice.awb,
                                   &state.notice.channel,
                                   &state.labels.front().text,
                                   &verdict.seenSerial,
                                   &verdict.expectedSerial,
                                   &verdict.reasons.front().text,
                                   &state.gradeRule,
                                   &state.missingReason,
                                   &state.openedAt,
                                   &state.closedAt,
                                   &input.personName,
                                   &input.bench,
                                   &input.publicKey,
                                   &input.photos.front().title};
    if (place < std::size(places)) {
        *places[place] = text;
        return;
    }
    state.id = InspectionId(text);
    state.notice.id = ReturnId(text);
    state.answers[text] = text;
    verdict.unit->components = {text};
    input.photos.front().taken.codes = {text, text};
    input.events.front().body["data"]["code"] = text;
}

void onPaper(std::size_t place, const std::string& text) {
    static const ReportInput sample = [] {
        ReportInput made = test::sampleReport();
        made.photos.resize(1);
        const Bytes jpeg = test::sampleJpeg(64, 48, 1);
        made.photoBytes = [jpeg](const std::string&) { return jpeg; };
        return made;
    }();
    ReportInput input = sample;
    put(input, place, text);
    requireStill(renderInspectionReport(input));
    const std::string form = renderClaimText(input, {}, {{text, text, 1, text, "", text}}, 5'000);
    fuzz::require(isHarmless(QString::fromStdString(form)));
}

void onLabel(std::size_t place, const std::string& text) {
    // ZPL II: commands begin with `^` or `~`.
    const auto commands = [](const std::string& written) {
        return std::count_if(written.begin(), written.end(), [](char c) { return c == '^' || c == '~'; });
    };
    UnitLabel label{"LPN1", "Match", "A", "restock", "Kettle", "SKU", "SN-1", "2026-11-25", "Bench 1"};
    static const auto commandsOfPlain = commands(zplOf(label));
    std::string* const fields[] = {&label.title, &label.sku,   &label.serial,
                                   &label.bench, &label.grade, &label.disposition};
    *fields[place % std::size(fields)] = text;
    const std::string zpl = zplOf(label);
    fuzz::require(commands(zpl) == commandsOfPlain); // none more than with plain texts
    fuzz::require(
        std::all_of(zpl.begin(), zpl.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
    requireStill(renderUnitLabel(label));
}

void inFigures(const std::string& text) {
    ReportDocument report;
    report.title = "Weekly QC";
    ReportTable table{"t", text};
    table.columns = {{"first", text}, {"second", "Second"}};
    table.rows = {{text, std::string("end")}};
    report.tables.push_back(table);
    requireStill(renderFigures(report, [](const std::string&) { return Bytes(); }));
}

void onScreen(std::size_t way, const std::string& bytes) {
    static const Theme theme = Theme::load(resourcesDirectory(), QStringLiteral("light"));
    const QString text = way % 4 == 0   ? shown(bytes)
                         : way % 4 == 1 ? print::shown(bytes)
                         : way % 4 == 2 ? print::told(bytes)
                                        : print::words(bytes);
    fuzz::require(isHarmless(text));
    QTextDocument tooltip; // as Qt shows it
    tooltip.setHtml(plainToolTip(text));
    fuzz::require(text.isEmpty() || Qt::mightBeRichText(plainToolTip(text)));
    fuzz::require(tooltip.toPlainText().simplified() == text.simplified());
    KeyButton button(theme, QStringLiteral("button"), KeyButton::Role::Plain, nullptr);
    button.setCaption(text, {});
    fuzz::require(button.shortcut().isEmpty() && button.text() == text);
    ElidedLabel label(theme, 14, QFont::Normal, Colour::Ink, nullptr);
    label.resize(120, 20);
    label.setFullText(text);
    fuzz::require(label.textFormat() == Qt::PlainText);
    label.grab();
}

} // namespace

/// What fontconfig keeps until the program ends.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}

extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "fuzz_shown";
    static char* arguments[] = {name, nullptr};
    static QApplication application(count, arguments);
    QApplication::setStyle(QStringLiteral("Fusion"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::size_t how = input.choice(8);
    const std::size_t place = input.choice(24);
    const std::string text = input.rest();
    if (how == 0)
        onPaper(place, text);
    else if (how == 1)
        onLabel(place, text);
    else if (how == 2)
        requireStill(renderBadge(text, "RBP-0123456789"));
    else if (how == 3)
        inFigures(text);
    else
        onScreen(place, text);
    return 0;
}
