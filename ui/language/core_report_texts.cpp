// What stands in reports, for the translators. Core makes them in English, as files and programs get them.

#include "ui/language/core_texts.h"

#include <QtGlobal>

namespace returnbench {
namespace {

constexpr const char* kTexts[] = {
    QT_TRANSLATE_NOOP("Core", "Inspections closed"),
    QT_TRANSLATE_NOOP("Core", "Inspections that were closed within the period."),
    QT_TRANSLATE_NOOP("Core", "Units returned"),
    QT_TRANSLATE_NOOP("Core", "Units announced in the returns that were inspected and closed."),
    QT_TRANSLATE_NOOP("Core", "Voided"),
    QT_TRANSLATE_NOOP("Core", "Inspections that were voided within the period. No other figure counts them."),
    QT_TRANSLATE_NOOP("Core", "Right unit"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Closed inspections in which the unit or the product was the one sold (match, product_match)."),
    QT_TRANSLATE_NOOP("Core", "Wrong item"),
    QT_TRANSLATE_NOOP("Core", "Closed inspections in which the product was another (other_product)."),
    QT_TRANSLATE_NOOP("Core", "Wrong unit"),
    QT_TRANSLATE_NOOP(
        "Core", "Closed inspections in which the product was right and the unit was not: sold to somebody "
                "else, never ours, or returned before (other_unit, unknown_unit, already_returned)."),
    QT_TRANSLATE_NOOP("Core", "Closed inspections in which nothing on the item could be read."),
    QT_TRANSLATE_NOOP("Core", "Our own mix-ups"),
    QT_TRANSLATE_NOOP("Core",
                      "Closed inspections in which our records show that we sent the unit by mistake."),
    QT_TRANSLATE_NOOP("Core", "Suspected fraud"),
    QT_TRANSLATE_NOOP("Core",
                      "Closed inspections in which something else came than was sold, less than was sold, a "
                      "part was exchanged, the serial was tampered with or the unit is blocked. Parcels that "
                      "were swapped with another one of ours are not counted. Suspicion is no proof."),
    QT_TRANSLATE_NOOP("Core", "Value under suspicion"),
    QT_TRANSLATE_NOOP("Core", "Price of all units of these returns."),
    QT_TRANSLATE_NOOP("Core", "Confirmed fraud"),
    QT_TRANSLATE_NOOP("Core", "Those under suspicion of which the marketplace accepted or paid the claim."),
    QT_TRANSLATE_NOOP("Core", "Value of confirmed fraud"),
    QT_TRANSLATE_NOOP("Core", "No fault found"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Of closed inspections whose buyer named a defect: those with the right unit, graded A or B."),
    QT_TRANSLATE_NOOP("Core", "Came back before"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Closed inspections whose unit was in the parcel of another return before, sold again since or not."),
    QT_TRANSLATE_NOOP("Core", "First-pass yield"),
    QT_TRANSLATE_NOOP("Core",
                      "Closed inspections whose return was not inspected and closed once more afterwards."),
    QT_TRANSLATE_NOOP("Core", "Photos retaken"),
    QT_TRANSLATE_NOOP("Core", "Photos that took the place of another of the same shot, of all photos."),
    QT_TRANSLATE_NOOP("Core", "From arrival to disposition"),
    QT_TRANSLATE_NOOP("Core", "From the parcel's delivery, as the channel says it, to the last disposition. "
                              "Returns whose delivery nobody told are left out."),
    QT_TRANSLATE_NOOP("Core", "Hands on"),
    QT_TRANSLATE_NOOP("Core", "Time between the events of an inspection up to its end; a pause of more than "
                              "five minutes is left out."),
    QT_TRANSLATE_NOOP("Core", "Claims filed"),
    QT_TRANSLATE_NOOP("Core", "Claims that were filed for inspections closed within the period."),
    QT_TRANSLATE_NOOP("Core", "Claims won"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Of filed claims that are decided (accepted, reimbursed, rejected): those accepted or reimbursed."),
    QT_TRANSLATE_NOOP("Core", "Recovered by claims"),
    QT_TRANSLATE_NOOP(
        "Core", "Money that the marketplaces paid, of the price of all units for which a claim was filed."),
    QT_TRANSLATE_NOOP("Core", "Overview"),
    QT_TRANSLATE_NOOP("Core", "What comes back, in what state, and what it costs; beside the period before."),
    QT_TRANSLATE_NOOP("Core", "Return rate"),
    QT_TRANSLATE_NOOP(
        "Core", "How much of what was dispatched comes back, by channel, product, category, lot and reason."),
    QT_TRANSLATE_NOOP("Core", "Inspections"),
    QT_TRANSLATE_NOOP("Core", "Every inspection of the period, or those that a figure counts."),
    QT_TRANSLATE_NOOP("Core", "Daily bench sheet"),
    QT_TRANSLATE_NOOP("Core", "Every inspection of the day, in order."),
    QT_TRANSLATE_NOOP("Core", "Weekly quality"),
    QT_TRANSLATE_NOOP("Core", "Verdicts, grades, dispositions and reasons, week by week."),
    QT_TRANSLATE_NOOP("Core", "Supplier quality"),
    QT_TRANSLATE_NOOP("Core", "Which lot has which defects, with the units and their photos."),
    QT_TRANSLATE_NOOP("Core", "Fraud watch"),
    QT_TRANSLATE_NOOP("Core", "Returns under suspicion, and who and what stands out."),
    QT_TRANSLATE_NOOP("Core", "Claims recovery"),
    QT_TRANSLATE_NOOP("Core", "What could be claimed, what was, what came of it, and what lapsed."),
    QT_TRANSLATE_NOOP("Core", "Recall sweep"),
    QT_TRANSLATE_NOOP("Core", "Who has units of a recalled range, which came back, which are still out."),
    QT_TRANSLATE_NOOP("Core", "Ageing of quarantine"),
    QT_TRANSLATE_NOOP("Core", "What has been waiting in quarantine, and for how long."),
    QT_TRANSLATE_NOOP("Core", "Dispositions and reimbursements"),
    QT_TRANSLATE_NOOP("Core", "Returns of Amazon's own warehouse against what it paid for them."),
    QT_TRANSLATE_NOOP("Core", "Week by week"),
    QT_TRANSLATE_NOOP("Core", "A week begins on Monday."),
    QT_TRANSLATE_NOOP("Core", "Week of"),
    QT_TRANSLATE_NOOP("Core", "Wrong item or unit"),
    QT_TRANSLATE_NOOP("Core", "Suspected"),
    QT_TRANSLATE_NOOP("Core", "Value by disposition"),
    QT_TRANSLATE_NOOP("Core", "Value"),
    QT_TRANSLATE_NOOP("Core", "Buyers' reasons"),
    QT_TRANSLATE_NOOP("Core", "What the channels' codes have in common; see resources/reports/reasons.toml."),
    QT_TRANSLATE_NOOP("Core", "Reason"),
    QT_TRANSLATE_NOOP("Core", "Portion of all"),
    QT_TRANSLATE_NOOP("Core", "Lots"),
    QT_TRANSLATE_NOOP("Core", "Ranked by the lower end of the share's 95 % interval (Wilson), so that few "
                              "units do not rank above many. A defect counts when the buyer named one, the "
                              "unit is the one sold, and it was graded C or D."),
    QT_TRANSLATE_NOOP("Core", "SKU"),
    QT_TRANSLATE_NOOP("Core", "Lot"),
    QT_TRANSLATE_NOOP("Core", "Defect named"),
    QT_TRANSLATE_NOOP("Core", "Defect found"),
    QT_TRANSLATE_NOOP("Core", "Verdicts"),
    QT_TRANSLATE_NOOP("Core", "Grades"),
    QT_TRANSLATE_NOOP("Core", "Channels"),
    QT_TRANSLATE_NOOP("Core", "Categories"),
    QT_TRANSLATE_NOOP("Core", "Products that come back most"),
    QT_TRANSLATE_NOOP("Core", "Dispositions"),
    QT_TRANSLATE_NOOP("Core", "Products with defects named"),
    QT_TRANSLATE_NOOP("Core", "Units with a defect"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Photos by the first twelve characters of their SHA-256; whole in each inspection's evidence pack."),
    QT_TRANSLATE_NOOP("Core", "Inspection"),
    QT_TRANSLATE_NOOP("Core", "Photos"),
    QT_TRANSLATE_NOOP("Core", "0 to 7 days"),
    QT_TRANSLATE_NOOP("Core", "8 to 14 days"),
    QT_TRANSLATE_NOOP("Core", "15 to 30 days"),
    QT_TRANSLATE_NOOP("Core", "31 to 90 days"),
    QT_TRANSLATE_NOOP("Core", "Age"),
    QT_TRANSLATE_NOOP("Core", "Buyers that stand out"),
    QT_TRANSLATE_NOOP("Core", "By the keyed hash of the channel's buyer, from two suspicions on; ranked by "
                              "the lower end of the share's 95 % interval (Wilson)."),
    QT_TRANSLATE_NOOP("Core", "Buyer"),
    QT_TRANSLATE_NOOP("Core", "By channel and reason"),
    QT_TRANSLATE_NOOP("Core",
                      "Claimable: nothing stands against it by the shop's policies. Lapsed: every window "
                      "that is known ended before it was filed. Amounts have a row for each currency."),
    QT_TRANSLATE_NOOP("Core", "Channel"),
    QT_TRANSLATE_NOOP("Core", "Claimable"),
    QT_TRANSLATE_NOOP("Core", "Filed"),
    QT_TRANSLATE_NOOP("Core", "Filed in window"),
    QT_TRANSLATE_NOOP("Core", "Won"),
    QT_TRANSLATE_NOOP("Core", "Lapsed"),
    QT_TRANSLATE_NOOP("Core", "Value filed"),
    QT_TRANSLATE_NOOP("Core", "Recovered"),
    QT_TRANSLATE_NOOP("Core", "Value lapsed"),
    QT_TRANSLATE_NOOP("Core", "Products that stand out"),
    QT_TRANSLATE_NOOP(
        "Core", "From two suspicions on; ranked by the lower end of the share's 95 % interval (Wilson)."),
    QT_TRANSLATE_NOOP("Core", "Returns under suspicion"),
    QT_TRANSLATE_NOOP("Core", "Still to be filed, by age"),
    QT_TRANSLATE_NOOP("Core", "Filed and undecided, by age"),
    QT_TRANSLATE_NOOP("Core", "All dispatches that are known, whatever the period: a recalled unit is out "
                              "for as long as it has not come back."),
    QT_TRANSLATE_NOOP("Core", "Recalls"),
    QT_TRANSLATE_NOOP("Core", "Recall"),
    QT_TRANSLATE_NOOP("Core", "Units dispatched"),
    QT_TRANSLATE_NOOP("Core", "Came back"),
    QT_TRANSLATE_NOOP("Core", "Still out"),
    QT_TRANSLATE_NOOP("Core", "Units"),
    QT_TRANSLATE_NOOP("Core", "State"),
    QT_TRANSLATE_NOOP("Core", "Order"),
    QT_TRANSLATE_NOOP("Core", "Order line"),
    QT_TRANSLATE_NOOP("Core", "Dispatched"),
    QT_TRANSLATE_NOOP("Core", "Waybill"),
    QT_TRANSLATE_NOOP("Core", "By age"),
    QT_TRANSLATE_NOOP("Core", "Oldest first"),
    QT_TRANSLATE_NOOP("Core", "Returns of Amazon's warehouse"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Paid: the sum of all reimbursements of the order and SKU is above zero; taken back: there are some, "
        "and it is not. Owed: nothing was paid for what the marketplace or its carrier damaged."),
    QT_TRANSLATE_NOOP("Core", "Licence plate"),
    QT_TRANSLATE_NOOP("Core", "Returned"),
    QT_TRANSLATE_NOOP("Core", "Paid"),
    QT_TRANSLATE_NOOP("Core",
                      "Units in returns that were inspected and closed within the period, of units that were "
                      "dispatched within it. What comes back was mostly dispatched before, so a share of a "
                      "growing or shrinking product is skewed. A reason's rate is of all units."),
    QT_TRANSLATE_NOOP("Core", "Ended"),
    QT_TRANSLATE_NOOP("Core", "Return"),
    QT_TRANSLATE_NOOP("Core", "Verdict"),
    QT_TRANSLATE_NOOP("Core", "Flags"),
    QT_TRANSLATE_NOOP("Core", "By"),
    QT_TRANSLATE_NOOP("Core", "Claim"),
    QT_TRANSLATE_NOOP("Core", "Ranked by the lower end of the share's 95 % interval (Wilson)."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Compared with %1 to %2. \"Truly\" is Wilson's interval of 95 %: what few cases say is uncertain."),
    QT_TRANSLATE_NOOP("Core", "Of inspections that were closed within the period; clocks stand at %1."),
    QT_TRANSLATE_NOOP("Core", "By the end of %1 the journal had come to event %2 with the hash %3."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Closed within the period with the disposition quarantine, and not inspected again; ages on %1."),
    QT_TRANSLATE_NOOP(
        "Core", "Only the first %1 rows are listed; choose a shorter period or a filter for the others."),
    QT_TRANSLATE_NOOP("Core", "Figures"),
    QT_TRANSLATE_NOOP("Core", "Figure"),
    QT_TRANSLATE_NOOP("Core", "Before"),
    QT_TRANSLATE_NOOP("Core", "How it is counted"),
    QT_TRANSLATE_NOOP("Core", "Category"),
    QT_TRANSLATE_NOOP("Core", "Person"),
    QT_TRANSLATE_NOOP("Core", "more than 90 days"),
    QT_TRANSLATE_NOOP("Core", "By SKU"),
    QT_TRANSLATE_NOOP("Core", "By category"),
    QT_TRANSLATE_NOOP("Core", "By channel"),
    QT_TRANSLATE_NOOP("Core", "By lot"),
    QT_TRANSLATE_NOOP("Core", "By reason"),
    // Does serialising pay?
    QT_TRANSLATE_NOOP("Core", "Does serialising pay?"),
    QT_TRANSLATE_NOOP("Core",
                      "By product and category: what serials cost, what they save, and whether they pay."),
    QT_TRANSLATE_NOOP("Core",
                      "Cost: units dispatched times the cost of a serial. Saved: units returned times the "
                      "share that serials told to be another unit, one never ours or one returned before "
                      "(its 95 % interval, Wilson), and rejected claims in which no serial told the unit, "
                      "times the price. A month is 30 days. Where fewer than 30 inspections told a unit by "
                      "its serial, the share of its category stands for it, else the vertical's default."),
    QT_TRANSLATE_NOOP(
        "Core", "What a serial costs is not known: name it with --unit-cost, or in reports/costs.toml."),
    QT_TRANSLATE_NOOP("Core", "Serials pay"),
    QT_TRANSLATE_NOOP("Core", "Judged by"),
    QT_TRANSLATE_NOOP("Core", "Why"),
    QT_TRANSLATE_NOOP("Core", "Cost a month"),
    QT_TRANSLATE_NOOP("Core", "Saved a month, at least"),
    QT_TRANSLATE_NOOP("Core", "Saved a month, at most"),
    QT_TRANSLATE_NOOP("Core", "Price of a unit"),
    QT_TRANSLATE_NOOP("Core", "Wrong unit by serial"),
    QT_TRANSLATE_NOOP("Core", "Claims lost without a serial"),
    QT_TRANSLATE_NOOP("Core", "Vertical"),
    QT_TRANSLATE_NOOP("Core", "The seven questions"),
    QT_TRANSLATE_NOOP("Core", "Any of them can make serials necessary. The first two are the shop's own "
                              "figures, the others go by the vertical."),
    QT_TRANSLATE_NOOP("Core", "Return percentage"),
    QT_TRANSLATE_NOOP("Core", "Cost of the goods"),
    QT_TRANSLATE_NOOP("Core", "Value over batch tracking"),
    QT_TRANSLATE_NOOP("Core", "Long life of the product"),
    QT_TRANSLATE_NOOP("Core", "Regulation"),
    QT_TRANSLATE_NOOP("Core", "Customers' trust"),
    QT_TRANSLATE_NOOP("Core", "Shrinkage and theft"),
    QT_TRANSLATE_NOOP("Core", "low"),
    QT_TRANSLATE_NOOP("Core", "lot level"),
    QT_TRANSLATE_NOOP("Core", "medium"),
    QT_TRANSLATE_NOOP("Core", "high"),
    QT_TRANSLATE_NOOP("Core", "own figures"),
    QT_TRANSLATE_NOOP("Core", "category"),
    QT_TRANSLATE_NOOP("Core", "vertical"),
    QT_TRANSLATE_NOOP("Core", "Serials save more than they cost, with 95 % confidence."),
    QT_TRANSLATE_NOOP("Core", "Serials cost more than they save, with 95 % confidence."),
    QT_TRANSLATE_NOOP("Core", "They may save more than they cost, or less: the figures do not tell yet."),
    QT_TRANSLATE_NOOP(
        "Core", "Serials save more than they cost, with 95 % confidence. By the share of its category."),
    QT_TRANSLATE_NOOP(
        "Core", "Serials cost more than they save, with 95 % confidence. By the share of its category."),
    QT_TRANSLATE_NOOP("Core", "They may save more than they cost, or less: the figures do not tell yet. By "
                              "the share of its category."),
    QT_TRANSLATE_NOOP("Core", "Its category is of no known vertical."),
    QT_TRANSLATE_NOOP("Core", "Its category is of no known vertical. No price is known."),
    QT_TRANSLATE_NOOP(
        "Core", "Its category is of no known vertical. Too few inspections told units by their serials."),
    QT_TRANSLATE_NOOP("Core",
                      "Its category is of no known vertical. What a serial costs in %1 is not known."),
    QT_TRANSLATE_NOOP("Core", "In %1: %2. No price is known."),
    QT_TRANSLATE_NOOP("Core", "In %1: %2. Too few inspections told units by their serials."),
    QT_TRANSLATE_NOOP("Core", "In %1: %2. What a serial costs in %3 is not known."),
    // Calibration, costs, and the letter to a manufacturer.
    QT_TRANSLATE_NOOP(
        "Core", "Units of closed inspections, of the units that were dispatched within the same period. What "
                "comes back was mostly dispatched before. A filter by what only an inspection tells (reason, "
                "person, verdict, grade, disposition) leaves what was dispatched as it is."),
    QT_TRANSLATE_NOOP("Core", "Value kept"),
    QT_TRANSLATE_NOOP(
        "Core",
        "What remains of the units' price by their disposition, of that price: the shop's own rates in "
        "reports/costs.toml. Returns without a price or whose disposition has no rate are left out."),
    QT_TRANSLATE_NOOP("Core", "Cost per return"),
    QT_TRANSLATE_NOOP(
        "Core", "What is lost of the price, hands-on time by the hour, and what each return costs (carriage, "
                "packaging, fees), for each closed inspection: the shop's own figures in reports/costs.toml. "
                "Returns without a price or whose disposition has no rate are left out."),
    QT_TRANSLATE_NOOP("Core", "Price of all units of the returns; where no price is known, nothing is added. "
                              "Kept: what remains of it by the shop's own rates in reports/costs.toml."),
    QT_TRANSLATE_NOOP("Core", "Kept"),
    QT_TRANSLATE_NOOP("Core", "Found"),
    QT_TRANSLATE_NOOP("Core", "Inspected"),
    QT_TRANSLATE_NOOP("Core", "Week from"),
    QT_TRANSLATE_NOOP("Core", "By week"),
    QT_TRANSLATE_NOOP("Core", "Letter to the manufacturer"),
    QT_TRANSLATE_NOOP(
        "Core",
        "About the lot with the surest defects, or the one that is filtered by: its units, with photos."),
    QT_TRANSLATE_NOOP("Core", "No lot of this period has a unit in which a named defect was found."),
    QT_TRANSLATE_NOOP("Core", "To the manufacturer of %1, lot %2."),
    QT_TRANSLATE_NOOP("Core", "To the manufacturer of %1."),
    QT_TRANSLATE_NOOP("Core", "Units that came back from buyers between %1 and %2 and were inspected: %3. "
                              "With a defect that the buyer had named and the inspection found: %4."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Each unit below is the one that was sold, was graded C or D, and is shown by the photographs that "
        "were taken when its parcel was opened. The records are signed; an evidence pack of each can be had "
        "on request. Please tell us the cause, and how these units are made good."),
    QT_TRANSLATE_NOOP("Core",
                      "Photographs of the first units only; the others' are in their evidence packs."),
    QT_TRANSLATE_NOOP("Core", "Calibration"),
    QT_TRANSLATE_NOOP(
        "Core", "How far clerks grade alike: what others answered to the same questions, by the photos."),
    QT_TRANSLATE_NOOP("Core", "Another person answered the same questions by the photos, without having seen "
                              "the first answers. What photos do not show cannot be compared."),
    QT_TRANSLATE_NOOP("Core", "Nothing of this period was graded again yet."),
    QT_TRANSLATE_NOOP("Core", "Agreement by clerk and question"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Those come first who surely differ most often: by the lower end of the 95 % interval (Wilson) of "
        "differing answers. A drift is named where agreement and that of the period before are apart with "
        "their intervals. A leaning is what the clerk says in place of what the second grader says; it is "
        "beyond chance where an exact sign test finds it in fewer than one of twenty such tables "
        "(Bonferroni: 5 % shared among all rows). Nothing here is about speed."),
    QT_TRANSLATE_NOOP("Core", "Agreement by question"),
    QT_TRANSLATE_NOOP("Core",
                      "Cohen's kappa compares what was answered first with the earliest second answer; "
                      "Fleiss' takes in all who graded an inspection that was graded again at least twice. "
                      "1: they agree wholly; 0: as often as by chance. The range is the interval of 95 %; it "
                      "is left out below 10 cases and where nobody differs."),
    QT_TRANSLATE_NOOP("Core", "Where they differ"),
    QT_TRANSLATE_NOOP("Core", "To be looked at together, with the photos."),
    QT_TRANSLATE_NOOP("Core", "The sample"),
    QT_TRANSLATE_NOOP("Core", "Drawn by lot: 20 inspections of each clerk at most."),
    QT_TRANSLATE_NOOP("Core", "Question"),
    QT_TRANSLATE_NOOP("Core", "Compared"),
    QT_TRANSLATE_NOOP("Core", "Same answer"),
    QT_TRANSLATE_NOOP("Core", "The period before"),
    QT_TRANSLATE_NOOP("Core", "Drift"),
    QT_TRANSLATE_NOOP("Core", "Cohen's kappa"),
    QT_TRANSLATE_NOOP("Core", "from"),
    QT_TRANSLATE_NOOP("Core", "to"),
    QT_TRANSLATE_NOOP("Core", "Graded by three or more"),
    QT_TRANSLATE_NOOP("Core", "Fleiss' kappa"),
    QT_TRANSLATE_NOOP("Core", "Often says"),
    QT_TRANSLATE_NOOP("Core", "In place of"),
    QT_TRANSLATE_NOOP("Core", "So often"),
    QT_TRANSLATE_NOOP("Core", "Beyond chance"),
    QT_TRANSLATE_NOOP("Core", "Graded again by"),
    QT_TRANSLATE_NOOP("Core", "First answer"),
    QT_TRANSLATE_NOOP("Core", "Second answer"),
    QT_TRANSLATE_NOOP("Core", "Drawn"),
    QT_TRANSLATE_NOOP("Core", "Graded again"),
    QT_TRANSLATE_NOOP("Core", "fell"),
    QT_TRANSLATE_NOOP("Core", "rose"),
    // States of units and returns.
    QT_TRANSLATE_NOOP("Core", "paid"),
    QT_TRANSLATE_NOOP("Core", "not paid"),
    QT_TRANSLATE_NOOP("Core", "owed"),
    QT_TRANSLATE_NOOP("Core", "taken back"),
    QT_TRANSLATE_NOOP("Core", "came back"),
    QT_TRANSLATE_NOOP("Core", "still out"),
};

} // namespace

std::span<const char* const> coreReportTexts() {
    return kTexts;
}

} // namespace returnbench
