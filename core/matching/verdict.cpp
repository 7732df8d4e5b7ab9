#include "core/matching/verdict.h"

#include <algorithm>
#include <array>

namespace returnbench {
namespace {

struct KindNames {
    VerdictKind kind;
    std::string_view name;
    std::string_view disposition; ///< GS1 CBV 2.0 §7.2
};

constexpr std::array kKinds{
    KindNames{VerdictKind::Match, "match", "conformant"},
    KindNames{VerdictKind::ProbableMatch, "probable_match", ""},
    KindNames{VerdictKind::ProductMatch, "product_match", "conformant"},
    KindNames{VerdictKind::OtherUnit, "other_unit", "mismatch_instance"},
    KindNames{VerdictKind::UnknownUnit, "unknown_unit", "mismatch_instance"},
    KindNames{VerdictKind::OtherProduct, "other_product", "mismatch_class"},
    KindNames{VerdictKind::AlreadyReturned, "already_returned", "mismatch_instance"},
    KindNames{VerdictKind::OurMixup, "our_mixup", ""},
    KindNames{VerdictKind::ComponentMismatch, "component_mismatch", "mismatch_instance"},
    KindNames{VerdictKind::LotMismatch, "lot_mismatch", "mismatch_class"},
    KindNames{VerdictKind::QuantityShort, "quantity_short", "mismatch_quantity"},
    KindNames{VerdictKind::EmptyParcel, "empty_parcel", "mismatch_quantity"},
    KindNames{VerdictKind::Unreadable, "unreadable", ""},
};

const KindNames& namesOf(VerdictKind kind) noexcept {
    const auto* found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const KindNames& k) { return k.kind == kind; });
    return found == kKinds.end() ? kKinds.back() : *found;
}

bool hasReason(const Verdict& verdict, std::string_view code) {
    return std::any_of(verdict.reasons.begin(), verdict.reasons.end(),
                       [&](const Reason& reason) { return reason.code == code; });
}

/// What is read from a metre away: longer ones are cut on the bench's screen.
constexpr std::size_t kMaxHeadline = 60;

std::string otherUnitHeadline(const Verdict& verdict) {
    const std::string unit =
        hasReason(verdict, "parcel_unannounced") ? "A unit of ours" : "Another unit of this product";
    if (!verdict.unit || hasReason(verdict, "serial_never_dispatched"))
        return unit + ", never dispatched.";
    std::string withOrder = unit + ", sold on " + verdict.unit->order.str() + '.';
    return withOrder.size() <= kMaxHeadline ? withOrder : unit + ", sold on another order.";
}

} // namespace

bool Verdict::agrees() const noexcept {
    return kind == VerdictKind::Match || kind == VerdictKind::ProductMatch;
}

bool Verdict::needsConfirmation() const noexcept {
    return kind == VerdictKind::ProbableMatch;
}

std::string_view toString(VerdictKind kind) noexcept {
    return namesOf(kind).name;
}

std::optional<VerdictKind> verdictFrom(std::string_view name) noexcept {
    for (const KindNames& kind : kKinds)
        if (kind.name == name)
            return kind.kind;
    return std::nullopt;
}

const std::vector<std::string>& verdictWords() {
    static const std::vector<std::string> words = [] {
        std::vector<std::string> names;
        for (const KindNames& kind : kKinds)
            names.emplace_back(kind.name);
        return names;
    }();
    return words;
}

std::string_view toString(Flag flag) noexcept {
    switch (flag) {
    case Flag::Recalled:
        return "recalled";
    case Flag::Blocklisted:
        return "blocklisted";
    case Flag::Expired:
        return "expired";
    case Flag::OutOfWarranty:
        return "out_of_warranty";
    case Flag::OutsideReturnWindow:
        return "outside_return_window";
    case Flag::SerialTampered:
        return "serial_tampered";
    case Flag::RepeatReturner:
        return "repeat_returner";
    case Flag::UnexpectedItem:
        return "unexpected_item";
    case Flag::CheckDigitWrong:
        return "check_digit_wrong";
    }
    return {};
}

std::span<const Flag> allFlags() noexcept {
    static constexpr std::array kFlags{
        Flag::Recalled,       Flag::Blocklisted,         Flag::Expired,
        Flag::OutOfWarranty,  Flag::OutsideReturnWindow, Flag::SerialTampered,
        Flag::RepeatReturner, Flag::UnexpectedItem,      Flag::CheckDigitWrong};
    return kFlags;
}

std::optional<Flag> flagFrom(std::string_view name) noexcept {
    for (const Flag flag : allFlags())
        if (toString(flag) == name)
            return flag;
    return std::nullopt;
}

std::string_view cbvDisposition(VerdictKind kind) noexcept {
    return namesOf(kind).disposition;
}

std::string headline(const Verdict& verdict) {
    switch (verdict.kind) {
    case VerdictKind::Match:
        return "This unit was sold on this order.";
    case VerdictKind::ProbableMatch:
        return "Almost the expected serial: a person must compare.";
    case VerdictKind::ProductMatch:
        return "The right product; it has no serial to compare.";
    case VerdictKind::OtherUnit:
        return otherUnitHeadline(verdict);
    case VerdictKind::UnknownUnit:
        return verdict.seenSerial.empty() ? "This item is in none of our records."
                                          : "This serial was never one of ours.";
    case VerdictKind::OtherProduct:
        return "A different product than the one sold.";
    case VerdictKind::AlreadyReturned:
        return "This unit was already returned before.";
    case VerdictKind::OurMixup:
        return "We sent this unit by mistake: no claim.";
    case VerdictKind::ComponentMismatch:
        return "The right unit, but a part inside is not its own.";
    case VerdictKind::LotMismatch:
        return "The right product, but of another lot.";
    case VerdictKind::QuantityShort:
        return "Fewer items than declared.";
    case VerdictKind::EmptyParcel:
        return "The parcel was empty.";
    case VerdictKind::Unreadable:
        return hasReason(verdict, "serial_not_read") ? "The product agrees, but no serial was read."
                                                     : "Nothing on the item could be read.";
    }
    return {};
}

} // namespace returnbench
