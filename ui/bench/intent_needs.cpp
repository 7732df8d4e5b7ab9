#include "ui/bench/intent_needs.h"

#include <type_traits>

namespace returnbench {
namespace {

template<class Kind, class... Kinds>
constexpr bool isAmong = (std::is_same_v<Kind, Kinds> || ...);

template<class Kind>
constexpr std::optional<Permission> neededForKind() {
    using namespace intent;
    // Of an export it is asked before it is made: once it is, it is recorded.
    if constexpr (isAmong<Kind, ChoosePerson, ShowBadge, Lock, LeaveBench, LookForDevices, DismissMessage,
                          PrintSheet, RecordExport>)
        return std::nullopt;
    else if constexpr (isAmong<Kind, BeginClaim, MoveClaim>)
        return Permission::Claim;
    else if constexpr (isAmong<Kind, AnnotateEarlier>)
        return Permission::Annotate;
    else if constexpr (isAmong<Kind, MaskPhoto>)
        return Permission::CoverPhotos;
    else if constexpr (isAmong<Kind, SavePolicy>)
        return Permission::ChangeRules;
    else if constexpr (isAmong<Kind, SaveProtocol>)
        return Permission::ChangeProtocols;
    else if constexpr (isAmong<Kind, GradeAgain>)
        return Permission::GradeAgain;
    else if constexpr (isAmong<Kind, AddPerson, ChangePerson, GivePin, GiveBadge, TakeSecrets>)
        return Permission::ManagePeople;
    else if constexpr (isAmong<Kind, SaveCamera, TakeScanners>)
        return Permission::ChangeBench;
    else
        return Permission::Inspect;
}

} // namespace

std::optional<Permission> neededFor(const Intent& wanted) {
    return std::visit([](const auto& one) { return neededForKind<std::decay_t<decltype(one)>>(); }, wanted);
}

} // namespace returnbench
