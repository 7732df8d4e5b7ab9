#pragma once

#include "core/mirror/records.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// Is this very unit the one that was sold on this order? See the table in README.
enum class VerdictKind {
    Match,
    ProbableMatch,
    ProductMatch,
    OtherUnit,
    UnknownUnit,
    OtherProduct,
    AlreadyReturned,
    OurMixup,
    ComponentMismatch,
    LotMismatch,
    QuantityShort,
    EmptyParcel,
    Unreadable,
};

/// Stands beside a verdict and never replaces it.
enum class Flag {
    Recalled,
    Blocklisted,
    Expired,
    OutOfWarranty,
    OutsideReturnWindow,
    SerialTampered,
    RepeatReturner,
    UnexpectedItem,
    CheckDigitWrong,
};

/// A fact that led to the verdict.
struct Reason {
    std::string code; ///< stable: `serial_dispatched_on_line`, `serial_dispatched_on_other_order` …
    std::string text; ///< an English sentence for a clerk, without personal data
    std::map<std::string, std::string> facts; ///< what the sentence names: order, serial, date …
    bool operator==(const Reason&) const = default;
};

struct Verdict {
    VerdictKind kind = VerdictKind::Unreadable;
    std::vector<Flag> flags;     ///< sorted, each once
    std::vector<Reason> reasons; ///< in order, never empty
    std::string expectedSerial;  ///< as printed on the record that decided; empty when there is none
    std::string seenSerial;      ///< as read; empty when none was
    std::optional<DispatchedUnit>
        unit; ///< the dispatched unit that the item was recognised as, whoever it was sold to
    bool operator==(const Verdict&) const = default;

    /// match, product_match: nothing contradicts.
    [[nodiscard]] bool agrees() const noexcept;
    /// A person must confirm before the verdict counts (probable_match).
    [[nodiscard]] bool needsConfirmation() const noexcept;
};

[[nodiscard]] std::string_view toString(VerdictKind kind) noexcept; ///< `match`, `probable_match` …
[[nodiscard]] std::optional<VerdictKind> verdictFrom(std::string_view name) noexcept;
/// Of all kinds, in their order.
[[nodiscard]] const std::vector<std::string>& verdictWords();
[[nodiscard]] std::string_view toString(Flag flag) noexcept; ///< `recalled` …
[[nodiscard]] std::optional<Flag> flagFrom(std::string_view name) noexcept;
[[nodiscard]] std::span<const Flag> allFlags() noexcept;
/// GS1 CBV 2.0 disposition of a verdict; empty where the table has none.
[[nodiscard]] std::string_view cbvDisposition(VerdictKind kind) noexcept;
/// One English sentence that heads the verdict: "This unit was sold on this order."
[[nodiscard]] std::string headline(const Verdict& verdict);

} // namespace returnbench
