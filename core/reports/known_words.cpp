#include "core/reports/known_words.h"

#include "core/inspection/protocol.h"
#include "core/matching/verdict.h"
#include "core/people/person.h"

#include <set>

namespace returnbench {
namespace {

using Words = std::set<std::string>;

Words wordsOfInspections(const Journal& journal, Dimension dimension) {
    return guardSqlite("reading the words of reports", [&] {
        Words words;
        SQLite::Statement query(journal.database(), "SELECT word FROM report_word WHERE id IN (SELECT " +
                                                        std::string(toString(dimension)) +
                                                        " FROM report_fact)");
        while (query.executeStep())
            words.insert(query.getColumn(0).getString());
        return words;
    });
}

void addDispatched(Words& words, const Mirror& mirror, std::string DispatchCount::*word) {
    for (const DispatchCount& count : mirror.dispatchCounts(Timestamp::min(), Timestamp::max()))
        words.insert(count.*word);
}

} // namespace

std::vector<std::string> knownWords(const Journal& journal, const Mirror& mirror, Dimension dimension) {
    Words words = wordsOfInspections(journal, dimension);
    switch (dimension) {
    case Dimension::Channel:
        addDispatched(words, mirror, &DispatchCount::channel);
        break;
    case Dimension::Sku:
        addDispatched(words, mirror, &DispatchCount::sku);
        break;
    case Dimension::Category:
        addDispatched(words, mirror, &DispatchCount::category);
        break;
    case Dimension::Lot:
        addDispatched(words, mirror, &DispatchCount::lot);
        break;
    case Dimension::Person:
        for (const Person& person : persons(journal))
            words.insert(person.id.str());
        break;
    case Dimension::Verdict:
        words.insert(verdictWords().begin(), verdictWords().end());
        break;
    case Dimension::Grade:
        words.insert({"A", "B", "C", "D"});
        break;
    case Dimension::Disposition:
        words.insert(dispositionWords().begin(), dispositionWords().end());
        break;
    case Dimension::Reason: // only inspections have a buyer's
        break;
    }
    words.erase("");
    return {words.begin(), words.end()};
}

} // namespace returnbench
