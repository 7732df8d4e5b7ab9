#include "core/people/permission.h"

namespace returnbench {
namespace {

struct Row {
    Permission permission;
    bool clerk;
    bool claims;
    bool manager;
    bool administrator;
    bool program;
    std::string_view who;
};

constexpr std::array<Row, kPermissions.size()> kTable{{
    // clang-format off
    //                            clerk  claims manager admin  program
    {Permission::Inspect,         true,  false, true,   true,  false,
     "Returns are inspected by clerks, managers and administrators."},
    {Permission::Annotate,        true,  true,  true,   true,  false,
     "Notes are added by whoever is signed in."},
    {Permission::CoverPhotos,     true,  true,  true,   true,  false,
     "Parts of photos are covered by whoever is signed in."},
    {Permission::Claim,           false, true,  true,   true,  false,
     "Claims are made by claims staff, managers and administrators."},
    {Permission::ExportPacks,     false, true,  true,   true,  true,
     "Evidence is exported by claims staff, managers and administrators."},
    {Permission::SeeReports,      false, true,  true,   true,  true,
     "Reports are for claims staff, managers and administrators."},
    {Permission::GradeAgain,      true,  true,  true,   true,  false,
     "Inspections are graded again by whoever is signed in."},
    {Permission::ChangeRules,     false, false, true,   true,  false,
     "The marketplaces' rules are changed by managers and administrators."},
    {Permission::ChangeProtocols, false, false, true,   true,  false,
     "Protocols are changed by managers and administrators."},
    {Permission::ChangeBench,     true,  false, true,   true,  false,
     "Cameras and scanners are set up by clerks, managers and administrators."},
    {Permission::Import,          false, true,  true,   true,  true,
     "Orders and returns are imported by claims staff, managers and administrators."},
    {Permission::ManagePeople,    false, false, false,  true,  false,
     "People are added and changed by administrators."},
    {Permission::ReplaceKey,      false, false, false,  true,  false,
     "The key that packs are signed with is replaced by administrators."},
    // clang-format on
}};

const Row& rowOf(Permission permission) noexcept {
    for (const Row& row : kTable)
        if (row.permission == permission)
            return row;
    return kTable.back(); // every permission has its row: a test counts them
}

} // namespace

std::string_view toString(Role role) noexcept {
    switch (role) {
    case Role::Clerk:
        return "clerk";
    case Role::Claims:
        return "claims";
    case Role::Manager:
        return "manager";
    case Role::Administrator:
        return "administrator";
    }
    return "clerk";
}

std::optional<Role> roleFrom(std::string_view word) noexcept {
    for (const Role role : kRoles)
        if (toString(role) == word)
            return role;
    return std::nullopt;
}

bool may(Role role, Permission permission) noexcept {
    const Row& row = rowOf(permission);
    switch (role) {
    case Role::Clerk:
        return row.clerk;
    case Role::Claims:
        return row.claims;
    case Role::Manager:
        return row.manager;
    case Role::Administrator:
        return row.administrator;
    }
    return false;
}

bool programMay(Permission permission) noexcept {
    return rowOf(permission).program;
}

std::string_view whoMay(Permission permission) noexcept {
    return rowOf(permission).who;
}

} // namespace returnbench
