#include "app/cli/cli.h"
#include "app/cli/report_renderer.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/reports/known_words.h"
#include "core/reports/ready_reports.h"
#include "core/reports/report_xlsx.h"
#include "core/reports/return_costs.h"

#include <algorithm>
#include <array>
#include <memory>

namespace returnbench {
namespace {

constexpr std::size_t kMostNamed = 20;

struct Options {
    std::string name;
    std::string from;
    std::string to;
    std::string format;
    std::string table;
    std::string output;
    std::string recall;
    std::string figure;
    std::vector<std::string> unitCosts;
    std::array<std::string, kDimensions> words;
};

void answerKinds(const Cli& cli) {
    nlohmann::json kinds = nlohmann::json::array();
    std::string text;
    for (const ReportKind& kind : reportKinds()) {
        kinds.push_back(
            {{"id", kind.id}, {"title", kind.title}, {"answers", kind.answers}, {"days", kind.days}});
        text += std::string(kind.id) + "  " + std::string(kind.answers) + "\n";
    }
    cli.answer({{"reports", kinds}}, text);
}

/// What stands behind a figure of the period.
void answerBehind(const Cli& cli, const Options& options, const ReportRequest& request,
                  Workspace& workspace) {
    const FigureRule& rule = knownFigure(options.figure);
    const Facts facts = workspace.facts(request.period);
    const auto chosen = facts.matching(request.filter);
    nlohmann::json ids = nlohmann::json::array();
    std::string text;
    for (const InspectionId& id : inspectionsOf(workspace.journal(), behind(rule, chosen))) {
        ids.push_back(id.str());
        text += id.str() + "\n";
    }
    cli.answer({{"figure", rule.id}, {"definition", rule.definition}, {"inspections", ids}}, text);
}

std::vector<Money> serialCostsOf(const Options& options) {
    std::vector<Money> costs;
    for (const std::string& text : options.unitCosts) {
        const auto cost = costFrom(text);
        if (!cost)
            throw Error(ErrorCode::InvalidInput,
                        "The cost of a serial is \"" + printable(text, 64) + "\", which is no amount.",
                        "Write it with its currency, such as --unit-cost \"INR 2\".");
        costs.push_back(*cost);
    }
    return costs;
}

/// Refuses a word that nothing has: a report without any inspection would pass for an answer.
void requireKnownWords(const FactFilter& filter, Workspace& workspace) {
    for (std::size_t i = 0; i < kDimensions; ++i) {
        const auto dimension = static_cast<Dimension>(i);
        const std::string& word = filter[dimension];
        if (word.empty())
            continue;
        std::vector<std::string> known = knownWords(workspace.journal(), workspace.mirror(), dimension);
        // Orders have these, too, which are not asked: of a shop that has nothing else no word is wrong.
        const bool isOfOrders = dimension == Dimension::Channel || dimension == Dimension::Sku ||
                                dimension == Dimension::Category;
        if ((known.empty() && isOfOrders) || std::binary_search(known.begin(), known.end(), word))
            continue;
        if (known.size() > kMostNamed) {
            known.resize(kMostNamed);
            known.emplace_back("…");
        }
        throw Error(ErrorCode::NotFound,
                    "The " + std::string(toString(dimension)) + " \"" + printable(word, 64) +
                        "\" is not known here.",
                    known.empty() ? "None is known yet." : "Known are: " + joined(known) + ".");
    }
}

std::string formatOf(const Cli& cli, const Options& options) {
    if (!options.format.empty())
        return options.format;
    return cli.json ? "json" : "text";
}

std::string textOf(const ReportDocument& report, const std::string& format, const std::string& table) {
    if (format == "csv")
        return toCsv(tableOf(report, table));
    return format == "json" ? toJson(report).dump(2) + "\n" : describe(report);
}

void writeFile(const Cli& cli, const std::string& output, const std::string& what,
               std::span<const std::byte> content) {
    writeFileDurably(outputPlace(output), content, FileMode::Private);
    cli.answer({{"file", output}, {"report", what}}, "Written to " + output + ".\n");
}

void answerReport(const Cli& cli, const Options& options) {
    const ReportKind& kind = reportKind(options.name);
    Workspace workspace = cli.open(OpenMode::ReadOnly);
    (void)cli.actor(workspace, {}, Permission::SeeReports);
    ReportRequest request{std::string(kind.id),
                          periodFrom(options.from, options.to, cli.clock.now(), kind.days),
                          FactFilter{options.words}, options.recall};
    requireKnownWords(request.filter, workspace);
    request.figure = options.figure;
    request.serialCosts = serialCostsOf(options);
    if (!options.figure.empty() && request.id != "inspections") {
        answerBehind(cli, options, request, workspace);
        return;
    }
    const std::string format = formatOf(cli, options);
    const bool isDocument = format == "xlsx" || format == "pdf";
    if (isDocument && options.output.empty())
        throw Error(ErrorCode::InvalidInput, "A report as " + format + " needs a file to be written to.",
                    "Name it with -o.");
    const ReportDocument report = workspace.report(request);
    if (isDocument)
        writeFile(cli, options.output, report.id,
                  format == "xlsx" ? toXlsx(report) : figuresPdf(report, workspace.photos()));
    else if (const std::string text = textOf(report, format, options.table); options.output.empty())
        cli.write(text);
    else
        writeFile(cli, options.output, report.id, asBytes(text));
}

} // namespace

void addReportCommand(CLI::App& app, Cli& cli) {
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("report", "What comes back, why, and what it costs; without a NAME: the "
                                     "reports that there are");
    command->add_option("NAME", options->name, "`overview`, `daily`, …");
    command->add_option("--from", options->from, "First day, as 2026-11-01");
    command->add_option("--to", options->to, "Last day; default: today");
    command->add_option("--format", options->format, "Default: text, and json with --json")
        ->check(CLI::IsMember({"text", "json", "csv", "xlsx", "pdf"}));
    command->add_option("-o,--output", options->output, "File to write; needed for xlsx and pdf");
    command->add_option("--table", options->table, "Which table as csv; default: the first");
    command->add_option("--recall", options->recall, "Which recall the sweep is about; default: all");
    command->add_option("--unit-cost", options->unitCosts,
                        "What one serial costs, as \"INR 2\"; once a currency, for `serialising`");
    command->add_option("--behind", options->figure, "Lists the inspections that a figure counts, by its id");
    for (std::size_t i = 0; i < kDimensions; ++i) {
        const std::string name(toString(static_cast<Dimension>(i)));
        command->add_option("--" + name, options->words[i], "Only inspections of this " + name);
    }
    command->callback([options, &cli] {
        if (options->name.empty())
            answerKinds(cli);
        else
            answerReport(cli, *options);
    });
}

} // namespace returnbench
