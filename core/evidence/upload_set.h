#pragma once

#include "core/claims/claim_case.h"
#include "core/evidence/pack.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace returnbench {

/// One file of what a marketplace's form is given.
struct UploadFile {
    std::string name;  ///< `03-serial.jpg`
    std::string title; ///< `Serial`
    std::int64_t bytes = 0;
    std::string sha256;
    std::string original; ///< digest of the stored photo or clip that it shows; empty for what was made
    std::string change;   ///< what was done to it, an English sentence; empty: it is the original
};

/// What goes into a marketplace's form, within the limits that its policy knows.
struct UploadSet {
    std::vector<UploadFile> files;     ///< in the order in which the marketplace asks for them
    std::vector<std::string> problems; ///< what does not fit or is missing, English sentences
    std::vector<std::string> leftOut;  ///< what the form does not take, likewise
    std::string text;                  ///< to paste into it
    std::int64_t bytes = 0;            ///< of all files
};

/// Writes the text for the form: which order, what was sold, what came back, what is attached. At most
/// `maxCharacters` where that is not 0, as far as it can be shortened. Lives in `ui/print`.
using ClaimTextRenderer =
    std::function<std::string(const ReportInput& input, const ClaimCase& claim,
                              const std::vector<UploadFile>& files, std::int64_t maxCharacters)>;

struct UploadRequest {
    ReportInput input;
    ClaimCase claim; ///< with its policy
    ReportRenderer renderReport;
    ClaimTextRenderer renderText;
};

/// Makes the files: photos re-encoded and clips compressed only where the limits want it, the report where a
/// PDF is taken; beside them `claim.txt`, and `digests.tsv`, which links each copy with its original.
/// @param folder must not exist; appears whole, durably, or not at all
/// @throws Error{InvalidInput} without a policy; Error{Storage}, Error{Device}
[[nodiscard]] UploadSet makeUploadSet(const UploadRequest& request, const PackStores& stores,
                                      const std::filesystem::path& folder);

} // namespace returnbench
