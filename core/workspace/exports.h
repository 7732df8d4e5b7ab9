#pragma once

#include "core/evidence/pack.h"
#include "core/evidence/upload_set.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <string>
#include <vector>

namespace returnbench {

/// What makes documents: in `ui/print`, since core has no Qt.
struct Renderers {
    ReportRenderer report;
    ClaimTextRenderer claimText;
};

struct PackOrder {
    InspectionId inspection;
    std::filesystem::path output; ///< empty: `packs/<inspection>.zip`
    std::string language;         ///< of the report; empty: the program's
    bool withOriginals = false;   ///< also of photos that have parts covered
};

/// Asks the time stamp authority that workspace.toml names; empty when it names none. One that does not
/// answer gives no stamp; other errors it throws.
/// @param random outlives it
[[nodiscard]] Stamper stamperOf(const Workspace& workspace, Random& random);

/// Builds the signed evidence pack of a closed inspection, with a time stamp where workspace.toml names an
/// authority that answers. Only reads the workspace's databases; record it with packExported().
/// @throws as buildPack()
[[nodiscard]] PackResult makePack(Workspace& workspace, const PackOrder& order, const Renderers& renderers,
                                  const Clock& clock, Random& random);
[[nodiscard]] NewEvent packExported(const InspectionId& inspection, const PackResult& pack,
                                    const std::string& by);

/// What is told of a closed inspection, with its photos and their titles, as makePack() tells it.
[[nodiscard]] ReportInput reportOf(Workspace& workspace, const InspectionId& inspection, const Clock& clock);

struct UploadOrder {
    InspectionId inspection;
    std::string policy;           ///< id; empty: the one of the claim
    std::string language;         ///< of report and text; empty: the program's
    std::filesystem::path output; ///< a folder; `*.zip`; `*.pdf` for the report alone; empty: only look
};

struct UploadResult {
    UploadSet set;
    std::string policy; ///< id
    std::filesystem::path place;
    std::string sha256;                ///< of the zip or PDF, or of the folder's `digests.tsv`
    std::vector<std::string> warnings; ///< that claims like this one were lost for want of the same
};

/// Makes what a marketplace's form is given for a claim. Only reads the databases, as makePack().
/// @throws Error{InvalidInput} when no claim is to be made, saying why; as makeUploadSet()
[[nodiscard]] UploadResult makeUpload(Workspace& workspace, const UploadOrder& order,
                                      const Renderers& renderers, const Clock& clock);
[[nodiscard]] NewEvent uploadExported(const InspectionId& inspection, const UploadResult& upload,
                                      const std::string& by);

/// `*.zip` in a folder, sorted: packs, and forms' zips among them; none where there is no folder.
[[nodiscard]] std::vector<std::filesystem::path> packsIn(const std::filesystem::path& folder);

/// Asks for the time stamps that packs in the workspace's `packs` still lack, and puts them in.
/// @returns those that have one now
/// @throws Error{InvalidInput} when no authority is named; Error{Device} when it does not answer
[[nodiscard]] std::vector<PackResult> stampPacks(Workspace& workspace, Random& random);

/// The certificates that workspace.toml names for time stamps, as PEM; empty when it names none.
/// @throws Error{NotFound}, Error{Storage}
[[nodiscard]] std::string timestampAuthorities(const Workspace& workspace);

} // namespace returnbench
