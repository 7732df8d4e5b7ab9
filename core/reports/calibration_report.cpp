#include "core/base/statistics.h"
#include "core/reports/agreement.h"
#include "core/reports/calibration.h"
#include "core/reports/report_builders.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace returnbench::builders {
namespace {

constexpr const char* kGradeTitle = "grade";
constexpr int kRarely = 50'000; // millionths: 5 %

/// What was answered to one question first, and again.
struct TwoAnswers {
    InspectionId inspection;
    std::string clerk;
    std::string grader;
    std::string question; ///< empty: the grade
    std::string first;
    std::string second;
    bool isEarliest = false; ///< of the inspection's second gradings
};

/// Of inspections that ended within the period and were chosen, oldest grading first.
std::vector<TwoAnswers> answersOf(const Draft& draft, const Period& period,
                                  const std::vector<const Fact*>& chosen) {
    std::set<std::int64_t> seqs;
    for (const Fact* fact : chosen)
        seqs.insert(fact->seq);
    return guardSqlite("reading second gradings", [&] {
        SQLite::Statement query(
            draft.sources.journal.database(),
            "SELECT f.seq, g.seq, g.inspection, g.clerk, g.grader, a.question, a.first, a.second"
            " FROM second_grading g JOIN report_fact f ON f.inspection = g.inspection"
            " JOIN second_answer a ON a.seq = g.seq WHERE f.closed_at >= ? AND f.closed_at < ?"
            " ORDER BY g.seq, a.question");
        query.bind(1, millisecondsOf(period.from()));
        query.bind(2, millisecondsOf(period.until()));
        std::vector<TwoAnswers> answers;
        std::map<std::string, std::int64_t> earliest;
        while (query.executeStep()) {
            if (seqs.count(query.getColumn(0).getInt64()) == 0)
                continue;
            const std::int64_t grading = query.getColumn(1).getInt64();
            const std::string inspection = query.getColumn(2).getString();
            const bool isEarliest = earliest.try_emplace(inspection, grading).first->second == grading;
            answers.push_back({InspectionId(inspection), query.getColumn(3).getString(),
                               query.getColumn(4).getString(), query.getColumn(5).getString(),
                               query.getColumn(6).getString(), query.getColumn(7).getString(), isEarliest});
        }
        return answers;
    });
}

std::string titleOf(const std::string& question) {
    return question.empty() ? kGradeTitle : question;
}

/// How the first answers compare with the earliest second ones.
struct Compared {
    std::vector<TwoWords> cases;
    std::int64_t same = 0;

    void add(const TwoAnswers& answers) {
        cases.emplace_back(answers.first, answers.second);
        same += answers.first == answers.second ? 1 : 0;
    }
    [[nodiscard]] std::int64_t all() const { return static_cast<std::int64_t>(cases.size()); }
    [[nodiscard]] ShareCell sameShare() const { return {same, all()}; }
};

using ClerkAndQuestion = std::pair<std::string, std::string>;

std::map<ClerkAndQuestion, Compared> byClerk(const std::vector<TwoAnswers>& answers) {
    std::map<ClerkAndQuestion, Compared> groups;
    for (const TwoAnswers& both : answers)
        if (both.isEarliest)
            groups[{both.clerk, both.question}].add(both);
    return groups;
}

void addKappa(std::vector<ReportCell>& row, const std::optional<Kappa>& kappa) {
    row.push_back(kappa ? ReportCell{std::int64_t{kappa->value}} : ReportCell{});
    const bool isKnown = kappa && kappa->interval;
    row.push_back(isKnown ? ReportCell{std::int64_t{kappa->interval->first}} : ReportCell{});
    row.push_back(isKnown ? ReportCell{std::int64_t{kappa->interval->second}} : ReportCell{});
}

void addKappaColumns(ReportTable& table, const std::string& id, const std::string& title) {
    table.columns.push_back({id, title, ColumnType::Coefficient});
    table.columns.push_back({id + "_low", "from", ColumnType::Coefficient});
    table.columns.push_back({id + "_high", "to", ColumnType::Coefficient});
}

ReportTable questionTable(const std::vector<TwoAnswers>& answers) {
    struct Asked {
        Compared compared;
        std::map<std::string, std::vector<std::string>> ratings; ///< by inspection
    };
    std::map<std::string, Asked> questions;
    for (const TwoAnswers& both : answers) {
        Asked& asked = questions[both.question];
        auto& ratings = asked.ratings[both.inspection.str()];
        if (both.isEarliest) {
            asked.compared.add(both);
            ratings.push_back(both.first);
        }
        if (!ratings.empty()) // the earliest one was not asked it
            ratings.push_back(both.second);
    }
    ReportTable table{"questions", "Agreement by question",
                      "Cohen's kappa compares what was answered first with the earliest second answer; "
                      "Fleiss' takes in all who graded an inspection that was graded again at least twice. "
                      "1: they agree wholly; 0: as often as by chance. The range is the interval of 95 %; it "
                      "is left out below 10 cases and where nobody differs."};
    table.columns = {{"question", "Question"},
                     {"compared", "Compared", ColumnType::Count},
                     {"same", "Same answer", ColumnType::Share}};
    addKappaColumns(table, "cohen", "Cohen's kappa");
    table.columns.push_back({"several", "Graded by three or more", ColumnType::Count});
    addKappaColumns(table, "fleiss", "Fleiss' kappa");
    for (auto& [question, asked] : questions) {
        std::vector<std::vector<std::string>> several;
        for (auto& [inspection, ratings] : asked.ratings)
            if (ratings.size() > 2)
                several.push_back(std::move(ratings));
        std::vector<ReportCell> row{titleOf(question), asked.compared.all(), asked.compared.sameShare()};
        addKappa(row, cohensKappa(asked.compared.cases));
        row.emplace_back(static_cast<std::int64_t>(several.size()));
        addKappa(row, fleissKappa(several));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// One word in place of another, and how unevenly.
struct Leaning {
    TwoWords words;          ///< the clerk's, the second's
    std::int64_t times = 0;  ///< so
    std::int64_t others = 0; ///< the other way round
};

/// The most uneven one; nullopt where nothing differs.
std::optional<Leaning> leaningOf(const Compared& compared) {
    std::map<TwoWords, std::int64_t> pairs;
    for (const TwoWords& words : compared.cases)
        if (words.first != words.second)
            ++pairs[words];
    std::optional<Leaning> most;
    for (const auto& [words, times] : pairs) {
        const auto back = pairs.find({words.second, words.first});
        const Leaning leaning{words, times, back == pairs.end() ? 0 : back->second};
        if (leaning.times > leaning.others &&
            (!most || signTest(leaning.times, leaning.others) < signTest(most->times, most->others)))
            most = leaning;
    }
    return most;
}

/// Whether two shares' intervals do not touch, and which way the later one went.
std::string changeWord(const ShareCell& now, const ShareCell& before) {
    const ShareInterval is = wilsonInterval(now.count, now.of);
    const ShareInterval was = wilsonInterval(before.count, before.of);
    if (is.high < was.low)
        return "fell";
    return is.low > was.high ? "rose" : "";
}

ReportTable clerkTable(const std::vector<TwoAnswers>& answers, const std::vector<TwoAnswers>& earlier) {
    const auto groups = byClerk(answers);
    const auto before = byClerk(earlier);
    ReportTable table{
        "clerks", "Agreement by clerk and question",
        "Those come first who surely differ most often: by the lower end of the 95 % interval (Wilson) of "
        "differing answers. A drift is named where agreement and that of the period before are apart with "
        "their intervals. A leaning is what the clerk says in place of what the second grader says; it is "
        "beyond chance where an exact sign test finds it in fewer than one of twenty such tables "
        "(Bonferroni: "
        "5 % shared among all rows). Nothing here is about speed."};
    table.columns = {{"person", "Person"},
                     {"question", "Question"},
                     {"compared", "Compared", ColumnType::Count},
                     {"same", "Same answer", ColumnType::Share},
                     {"before", "The period before", ColumnType::Share},
                     {"drift", "Drift"}};
    addKappaColumns(table, "cohen", "Cohen's kappa");
    table.columns.push_back({"says", "Often says"});
    table.columns.push_back({"instead", "In place of"});
    table.columns.push_back({"so_often", "So often", ColumnType::Share});
    table.columns.push_back({"beyond_chance", "Beyond chance"});
    const auto rows = static_cast<std::int64_t>(std::max<std::size_t>(1, groups.size()));
    std::vector<std::pair<int, std::vector<ReportCell>>> ranked;
    for (const auto& [key, compared] : groups) {
        const auto was = before.find(key);
        const ShareCell same = compared.sameShare();
        const ShareCell sameBefore = was == before.end() ? ShareCell{} : was->second.sameShare();
        std::vector<ReportCell> row{key.first,
                                    titleOf(key.second),
                                    same.of,
                                    same,
                                    was == before.end() ? ReportCell{} : ReportCell{sameBefore},
                                    was == before.end() ? ReportCell{}
                                                        : textCell(changeWord(same, sameBefore))};
        addKappa(row, cohensKappa(compared.cases));
        if (const auto leaning = leaningOf(compared)) {
            const bool isSure = signTest(leaning->times, leaning->others) * rows < kRarely;
            row.insert(row.end(), {leaning->words.first, leaning->words.second,
                                   ShareCell{leaning->times, leaning->times + leaning->others},
                                   std::string(isSure ? "yes" : "no")});
        } else {
            row.insert(row.end(), 4, ReportCell{});
        }
        ranked.emplace_back(wilsonInterval(same.of - same.count, same.of).low, std::move(row));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [rank, row] : ranked)
        table.rows.push_back(std::move(row));
    return table;
}

ReportTable differenceTable(const std::vector<TwoAnswers>& answers) {
    ReportTable table{"differences", "Where they differ", "To be looked at together, with the photos."};
    table.columns = {{"inspection", "Inspection"}, {"person", "Person"},      {"grader", "Graded again by"},
                     {"question", "Question"},     {"first", "First answer"}, {"second", "Second answer"}};
    for (const TwoAnswers& both : answers)
        if (both.first != both.second)
            table.rows.push_back({both.inspection.str(), textCell(both.clerk), textCell(both.grader),
                                  titleOf(both.question), both.first, both.second});
    return table;
}

ReportTable sampleTable(const Draft& draft) {
    struct OfClerk {
        std::int64_t closed = 0;
        std::int64_t drawn = 0;
        std::int64_t graded = 0;
    };
    std::map<std::string, OfClerk> clerks;
    for (const Fact* fact : draft.with(mark::kClosed))
        ++clerks[draft.facts.word(*fact, Dimension::Person)].closed;
    for (const Sampled& one :
         calibrationSample(draft.sources.journal, draft.facts, draft.chosen, kSampleOfEachClerk)) {
        OfClerk& clerk = clerks[one.clerk];
        ++clerk.drawn;
        clerk.graded += one.graders.empty() ? 0 : 1;
    }
    ReportTable table{"sample", "The sample", "Drawn by lot: 20 inspections of each clerk at most."};
    table.columns = {{"person", "Person"},
                     {"inspections", "Inspections", ColumnType::Count},
                     {"drawn", "Drawn", ColumnType::Count},
                     {"graded", "Graded again", ColumnType::Share}};
    for (const auto& [person, clerk] : clerks)
        table.rows.push_back(
            {textCell(person), clerk.closed, clerk.drawn, ShareCell{clerk.graded, clerk.drawn}});
    return table;
}

} // namespace

void calibration(const Draft& draft) {
    const Period before = draft.request.period.before();
    const auto answers = answersOf(draft, draft.request.period, draft.chosen);
    const Facts earlierFacts = draft.factsOf(before);
    const auto earlier = answersOf(draft, before, earlierFacts.matching(draft.request.filter));
    draft.report.notes.emplace_back("Another person answered the same questions by the photos, without "
                                    "having seen the first answers. What "
                                    "photos do not show cannot be compared.");
    if (answers.empty())
        draft.report.notes.emplace_back("Nothing of this period was graded again yet.");
    auto& tables = draft.report.tables;
    tables.push_back(clerkTable(answers, earlier));
    tables.push_back(questionTable(answers));
    tables.push_back(differenceTable(answers));
    tables.push_back(sampleTable(draft));
}

} // namespace returnbench::builders
