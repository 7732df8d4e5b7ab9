#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace returnbench {

/// What somebody is here for. One person has one.
enum class Role { Clerk, Claims, Manager, Administrator };

inline constexpr std::array kRoles{Role::Clerk, Role::Claims, Role::Manager, Role::Administrator};

/// Stable word: `clerk`, `claims`, `manager`, `administrator`.
[[nodiscard]] std::string_view toString(Role role) noexcept;
[[nodiscard]] std::optional<Role> roleFrom(std::string_view word) noexcept;

/// What may be done here besides looking.
enum class Permission {
    Inspect,         ///< open, judge, photograph, grade, close and void inspections
    Annotate,        ///< a note on an inspection of earlier
    CoverPhotos,     ///< which parts of photos are covered in what is exported
    Claim,           ///< begin claims and take their steps
    ExportPacks,     ///< evidence packs and files for the marketplace's form
    SeeReports,      ///< and save them
    GradeAgain,      ///< second gradings
    ChangeRules,     ///< marketplaces' policies
    ChangeProtocols, ///< shots, questions, grades
    ChangeBench,     ///< cameras and scanners
    Import,          ///< orders, dispatches, returns, reimbursements
    ManagePeople,    ///< add and change persons, their PINs and badges
    ReplaceKey,      ///< the key that packs are signed with
};

inline constexpr std::array kPermissions{
    Permission::Inspect,         Permission::Annotate,    Permission::CoverPhotos, Permission::Claim,
    Permission::ExportPacks,     Permission::SeeReports,  Permission::GradeAgain,  Permission::ChangeRules,
    Permission::ChangeProtocols, Permission::ChangeBench, Permission::Import,      Permission::ManagePeople,
    Permission::ReplaceKey};

/// The one table of who may do what: the window and the command line both ask it, through Access.
[[nodiscard]] bool may(Role role, Permission permission) noexcept;
/// What the program may do by itself, without a person: what timers and scripts need.
[[nodiscard]] bool programMay(Permission permission) noexcept;

/// A sentence for whom it is refused: "Claims are made by claims staff, managers and administrators."
[[nodiscard]] std::string_view whoMay(Permission permission) noexcept;

} // namespace returnbench
