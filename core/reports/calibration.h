#pragma once

#include "core/reports/facts.h"

#include <set>
#include <string>
#include <vector>

namespace returnbench {

/// Inspections of each clerk that are to be graded again within a period, unless another number is asked for.
/// Of 20 cases that all agree, agreement is surely above 83 % (Wilson, 95 %).
inline constexpr int kSampleOfEachClerk = 20;

/// An inspection that is to be graded again.
struct Sampled {
    InspectionId inspection;
    std::string clerk;             ///< who closed it
    std::set<std::string> graders; ///< who graded it again
};

/// Inspections drawn by lot from those that pass: of each clerk so many of the closed ones that have a grade,
/// photos and an item. The lot is a digest of their numbers, so that nobody chooses, the same ones are drawn
/// for every grader (which lets several be compared), and a longer period keeps most of them.
/// @param chosen of `facts`
/// @param each of a clerk, from 1
/// @returns clerks in turn, so that whoever stops half-way has seen something of each
[[nodiscard]] std::vector<Sampled> calibrationSample(const Journal& journal, const Facts& facts,
                                                     const std::vector<const Fact*>& chosen, int each);

/// Those that this person may grade and has not.
[[nodiscard]] std::vector<Sampled> stillToGrade(std::vector<Sampled> sample, const PersonId& by);

} // namespace returnbench
