#include "core/inspection/condition.h"

#include <algorithm>

namespace returnbench {
namespace {

template<class T>
bool contains(const std::vector<T>& list, const T& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

} // namespace

bool applies(const Condition& when, const Known& known) {
    if (!when.verdicts.empty() && !(known.verdict && contains(when.verdicts, *known.verdict)))
        return false;
    if (known.verdict && contains(when.notVerdicts, *known.verdict))
        return false;
    if (!when.grades.empty() && !contains(when.grades, known.grade))
        return false;
    for (const auto& [question, wanted] : when.answers) {
        const auto given = known.answers.find(question);
        if (given == known.answers.end() || !contains(wanted, given->second))
            return false;
    }
    return when.flags.empty() || std::any_of(known.flags.begin(), known.flags.end(), [&](Flag flag) {
               return contains(when.flags, std::string(toString(flag)));
           });
}

} // namespace returnbench
