#pragma once

#include "core/matching/judge.h"
#include "core/matching/verdict.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace returnbench {

/// When a shot, question or rule applies: every condition that is set must hold. Empty: always.
struct Condition {
    std::vector<VerdictKind> verdicts;    ///< one of these
    std::vector<VerdictKind> notVerdicts; ///< none of these; holds while there is no verdict yet
    std::map<std::string, std::vector<std::string>> answers; ///< each named question has one of these answers
    std::vector<std::string> grades;                         ///< one of these
    std::vector<std::string> flags; ///< at least one of these stands beside the verdict
};

/// A named photo that a protocol asks for.
struct Shot {
    std::string id;           ///< `label`, `front`: lower case, digits, dashes; part of file names
    std::string title;        ///< `Return label`
    std::string prompt;       ///< `Show the return label`
    bool legibleCode = false; ///< a code must be readable on the saved JPEG: one of the item (showsItsCode())
    Condition when;
    /// A code belongs on it: the saved JPEG is read again, and advice is given when nothing can be read.
    /// `legibleCode` asks for the same and refuses.
    bool showsCode = false;
    /// Cases in which the channel's policy for claims asks for it besides.
    std::vector<Condition> claims = {};
    bool isForClaimsOnly = false; ///< the protocol itself does not ask for it

    [[nodiscard]] bool isReadAgain() const noexcept { return legibleCode || showsCode; }
};

struct Answer {
    std::string id;
    std::string title;
};

struct Question {
    std::string id;
    std::string title;
    std::vector<Answer> answers; ///< 2 … 9: each has a digit key
    Condition when;
    std::string usual = {}; ///< the answer that most parcels have; empty: a person is always asked
};

struct GradeRule {
    std::string grade; ///< A–D
    std::string name;  ///< shown beside the proposal
    Condition when;
};

struct DispositionRule {
    std::string disposition; ///< one of kDispositions
    std::string name;
    Condition when;
};

/// Which shots and questions for a kind of product, and how answers make grade and disposition.
struct Protocol {
    std::string id;
    std::string title;
    std::vector<std::string> categories; ///< lower case; the general protocol has none
    SerialUse serialUse = SerialUse::Optional;
    std::vector<Shot> shots;
    std::vector<Question> questions;
    std::vector<GradeRule> grades;             ///< first that applies; the last has no condition
    std::vector<DispositionRule> dispositions; ///< first that applies; the last has no condition
};

/// Words for dispositions: restock, refurbish, return_to_vendor, liquidate, donate, recycle, scrap,
/// quarantine, ship_back.
[[nodiscard]] const std::vector<std::string>& dispositionWords();

/// `*.toml` in a folder, by name; none where there is no folder.
[[nodiscard]] std::vector<std::filesystem::path> protocolFilesIn(const std::filesystem::path& folder);

/// All protocols of a folder (`*.toml`), the shop's own in place of delivered ones with the same id.
/// @param own the shop's folder; may be absent
/// @throws Error{InvalidInput} naming file, line and key of the first fault; Error{NotFound} when none is
/// general
[[nodiscard]] std::vector<Protocol> loadProtocols(const std::filesystem::path& folder,
                                                  const std::filesystem::path& own = {});

/// Whether a protocol can take the place of the one with its id, or stand beside the others.
/// @throws Error{InvalidInput} for a category that another one has, and where not just one would be the
/// general one
void requireFit(const Protocol& protocol, const std::vector<Protocol>& others);

/// The protocol for a category (compared without case), else the general one. `protocols` is not empty.
[[nodiscard]] const Protocol& protocolFor(const std::vector<Protocol>& protocols,
                                          const std::string& category);

} // namespace returnbench
