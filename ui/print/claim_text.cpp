#include "ui/print/claim_text.h"

#include "core/mirror/channel_name.h"
#include "ui/language/translations.h"
#include "ui/print/report_text.h"

#include <QStringList>

namespace returnbench {
namespace {

using print::shown;
using print::told;
using print::tr;

void addFact(QStringList& lines, const QString& label, const QString& value) {
    if (!value.isEmpty())
        lines.push_back(label + QStringLiteral(": ") + value);
}

QStringList factsOf(const ReportInput& input, const ClaimCase& claim) {
    const InspectionState& state = input.inspection;
    QStringList lines;
    addFact(lines, tr("Claim"), shown(claim.words.empty() ? claim.reasonTitle : claim.words, 200));
    addFact(lines, tr("Order"), shown(state.notice.order.str(), 100));
    addFact(lines, tr("Return"), shown(state.notice.id.str(), 100));
    addFact(lines, tr("Waybill (AWB)"), shown(state.notice.awb, 100));
    if (state.line)
        addFact(lines, tr("Product"),
                shown(state.line->title) + QStringLiteral(" (") + shown(state.line->sku) + QLatin1Char(')'));
    if (state.verdict) {
        addFact(lines, tr("Serial that was sold"), shown(state.verdict->expectedSerial, 100));
        addFact(lines, tr("Serial that came back"), shown(state.verdict->seenSerial, 100));
    }
    if (state.notice.deliveredAt)
        addFact(lines, tr("Return delivered"), print::shownMinute(*state.notice.deliveredAt));
    addFact(lines, tr("Inspected"), print::shownTime(state.closedAt));
    return lines;
}

QStringList findingOf(const ReportInput& input) {
    QStringList lines;
    if (input.inspection.verdict)
        lines.push_back(told(headline(*input.inspection.verdict)));
    return lines;
}

QStringList reasonsOf(const ReportInput& input) {
    QStringList lines;
    if (input.inspection.verdict)
        for (const Reason& reason : input.inspection.verdict->reasons)
            lines.push_back(QStringLiteral("- ") + told(reason.text, 1000));
    return lines;
}

QStringList conditionOf(const ReportInput& input) {
    QStringList lines;
    for (const print::ShownAnswer& answer : print::shownAnswers(input.inspection, input.events))
        addFact(lines, answer.question, answer.answer);
    addFact(lines, tr("Grade"), shown(input.inspection.grade));
    return lines;
}

QStringList attachedOf(const ReportInput& input, const std::vector<UploadFile>& files) {
    QStringList lines;
    if (!files.empty())
        lines.push_back(tr("Attached:"));
    for (const UploadFile& file : files)
        lines.push_back(QStringLiteral("- ") + shown(file.name) + QStringLiteral(" – ") + told(file.title));
    lines.push_back(tr("The unaltered originals and the signed record %1 can be sent on request.")
                        .arg(shown(input.inspection.id.str(), 64)));
    return lines;
}

} // namespace

std::string renderClaimText(const ReportInput& input, const ClaimCase& claim,
                            const std::vector<UploadFile>& files, std::int64_t maxCharacters) {
    const SpokenHere language(QString::fromStdString(input.language));
    // What can be done without stands last.
    const std::vector<QStringList> parts{factsOf(input, claim), findingOf(input), reasonsOf(input),
                                         conditionOf(input), attachedOf(input, files)};
    const auto joined = [&](std::size_t count) {
        QStringList paragraphs;
        for (std::size_t i = 0; i < count; ++i)
            if (!parts[i].isEmpty())
                paragraphs.push_back(parts[i].join(QLatin1Char('\n')));
        return paragraphs.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
    };
    std::size_t count = parts.size();
    while (maxCharacters > 0 && count > 1 && joined(count).toUcs4().size() > maxCharacters)
        --count;
    return joined(count).toStdString();
}

} // namespace returnbench
