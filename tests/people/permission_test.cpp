#include "core/people/permission.h"

#include "tests/support/catch.h"

#include <map>
#include <set>
#include <string>

using namespace returnbench;

namespace {

constexpr std::array<const char*, kRoles.size()> kSaid{"clerks", "claims staff", "managers",
                                                       "administrators"};

} // namespace

TEST_CASE("every cell of the table of who may do what is as agreed") {
    // clerk, claims, manager, administrator, program: written down once more, so that no cell changes
    // unnoticed.
    const std::map<Permission, std::string> agreed{
        {Permission::Inspect, "x-xx-"},         {Permission::Annotate, "xxxx-"},
        {Permission::CoverPhotos, "xxxx-"},     {Permission::Claim, "-xxx-"},
        {Permission::ExportPacks, "-xxxx"},     {Permission::SeeReports, "-xxxx"},
        {Permission::GradeAgain, "xxxx-"},      {Permission::ChangeRules, "--xx-"},
        {Permission::ChangeProtocols, "--xx-"}, {Permission::ChangeBench, "x-xx-"},
        {Permission::Import, "-xxxx"},          {Permission::ManagePeople, "---x-"},
        {Permission::ReplaceKey, "---x-"},
    };
    REQUIRE(agreed.size() == kPermissions.size());
    std::set<std::string_view> sentences;
    for (const Permission permission : kPermissions) {
        const std::string& row = agreed.at(permission);
        sentences.insert(whoMay(permission));
        INFO(whoMay(permission));
        for (std::size_t i = 0; i < kRoles.size(); ++i) {
            INFO(toString(kRoles.at(i)));
            CHECK(may(kRoles.at(i), permission) == (row[i] == 'x'));
        }
        CHECK(programMay(permission) == (row[4] == 'x'));
        // What is said agrees with it.
        const std::string said(whoMay(permission));
        if (said.find("whoever is signed in") != std::string::npos) {
            CHECK(row.substr(0, 4) == "xxxx");
            continue;
        }
        for (std::size_t i = 0; i < kRoles.size(); ++i)
            CHECK((said.find(kSaid.at(i)) != std::string::npos) == (row[i] == 'x'));
    }
    CHECK(sentences.size() == kPermissions.size());
}

TEST_CASE("roles have words that lead back to them") {
    for (const Role role : kRoles)
        CHECK(roleFrom(toString(role)) == role);
    CHECK_FALSE(roleFrom("king"));
    CHECK_FALSE(roleFrom(""));
}
