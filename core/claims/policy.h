#pragma once

#include "core/base/clock.h"
#include "core/inspection/protocol.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What a claim is for. Marketplaces call these otherwise: Outcome::words.
struct ClaimReason {
    std::string id;    ///< `wrong_item`, `used_or_damaged` …
    std::string title; ///< `wrong item`
    /// Any of these, by verdict, flags, answers and grade.
    std::vector<Condition> when;
};

/// The event that a clock runs from, and what has to be done before it ends.
struct ClockRule {
    enum class From { Requested, Refunded, Delivered, Inspected, Filed, Rejected };
    enum class Step { File, Appeal };
    enum class Counting { Calendar, Business };

    Step step = Step::File;
    From from = From::Delivered;
    std::optional<int> days; ///< neither days nor hours: the marketplace's figure is unknown
    std::optional<int> hours;
    Counting counting = Counting::Calendar;
    /// The last day counts to its end in the marketplace's time zone; else the window ends at the hour of the
    /// event. Where the marketplace does not say, the earlier end is taken.
    bool untilEndOfDay = false;
    std::string note;
    bool operator==(const ClockRule&) const = default;
};

/// One kind of claim as a marketplace treats it.
struct ClaimOutcome {
    std::string reason;         ///< ClaimReason::id
    std::string words;          ///< the marketplace's own, for its form
    std::optional<int> percent; ///< of the price that is paid; nullopt: unknown
    std::vector<std::string> shots;
    bool clip = false; ///< the opening on video is asked for
    bool operator==(const ClaimOutcome&) const = default;
};

/// What an upload form takes. nullopt: unknown.
struct UploadLimits {
    std::optional<std::int64_t> files;
    std::optional<std::int64_t> fileBytes;
    std::optional<std::int64_t> totalBytes;
    std::optional<std::int64_t> videoBytes;
    std::optional<std::int64_t> videoSeconds;
    std::optional<std::int64_t> pages;
    std::optional<std::int64_t> textCharacters; ///< of what is pasted into the form
    std::vector<std::string> formats;           ///< `pdf`, `jpeg`, `png`, `mp4`; empty: unknown
    bool operator==(const UploadLimits&) const = default;
};

/// A marketplace's rules for claims, as somebody found them on a day. Data of the shop, never constants.
struct Policy {
    std::string id;
    std::string title; ///< `Flipkart SPF`
    /// Lower case, as imports name channels; several policies share one that covers several countries.
    std::vector<std::string> channels;
    std::vector<std::string> currencies; ///< of the price; empty: any
    std::string source;
    Date checkedOn;
    std::string confidence;           ///< `high`, `medium`, `low`
    std::string timeZone;             ///< IANA name
    std::vector<std::string> weekend; ///< `saturday`, `sunday`; for business days
    std::vector<ClockRule> clocks;
    std::vector<ClaimOutcome> outcomes;
    UploadLimits limits;
    std::string note;
    /// First 12 characters of the SHA-256 of what it says: two versions with the same are the same.
    std::string version;

    [[nodiscard]] const ClaimOutcome* outcomeFor(std::string_view reason) const;
};

/// Largest file of policies that is read.
inline constexpr std::uintmax_t kMaxPolicyBytes = 262'144; // 256 KiB

[[nodiscard]] std::string_view toString(ClockRule::From from) noexcept; ///< `delivered` …
[[nodiscard]] std::string_view toString(ClockRule::Step step) noexcept; ///< `file`, `appeal`

/// `reasons.toml`: the first whose condition holds is the one to claim for.
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] std::vector<ClaimReason> readClaimReasons(const std::filesystem::path& file);
/// One policy.
/// @param reasons those that its outcomes may name
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] Policy readPolicy(const std::filesystem::path& file, const std::vector<ClaimReason>& reasons);
/// As a file of policies says it.
[[nodiscard]] std::string toToml(const Policy& policy);
/// Judges one that was edited as if it were read from its file.
/// @returns it with its version
/// @throws Error{InvalidInput} naming line and key of what toToml() makes of it
[[nodiscard]] Policy checkedPolicy(const Policy& policy, const std::vector<ClaimReason>& reasons);
/// All of a folder (`*.toml` but `reasons.toml`), by id; those of `own` take the place of delivered ones with
/// the same id. Either folder may be absent.
[[nodiscard]] std::vector<Policy> loadPolicies(const std::filesystem::path& delivered,
                                               const std::filesystem::path& own,
                                               const std::vector<ClaimReason>& reasons);
/// The files of such a folder.
/// @throws Error{Storage} when it cannot be read
[[nodiscard]] std::vector<std::filesystem::path> policyFilesOf(const std::filesystem::path& folder);
/// `shots.toml`: photos that policies name, for protocols that lack them.
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] std::vector<Shot> readClaimShots(const std::filesystem::path& file);
/// The protocol, asking for a policy's photos besides where the inspection could become a claim.
/// @param shots what a photo is that the protocol does not know; one that is nowhere is left out
[[nodiscard]] Protocol withClaimShots(Protocol protocol, const Policy& policy,
                                      const std::vector<ClaimReason>& reasons,
                                      const std::vector<Shot>& shots);
/// nullptr when there is none with this id.
[[nodiscard]] const Policy* policyNamed(const std::vector<Policy>& policies, std::string_view id);
/// The policy for a channel and the currency of its price: one that names the currency before one for any.
/// nullptr when the shop has none.
[[nodiscard]] const Policy* policyFor(const std::vector<Policy>& policies, std::string_view channel,
                                      std::string_view currency);

/// Whole, as events keep it.
[[nodiscard]] nlohmann::json toJson(const Policy& policy);
/// @throws Error{Storage} for anything but what toJson() wrote
[[nodiscard]] Policy policyFrom(const nlohmann::json& json);

} // namespace returnbench
