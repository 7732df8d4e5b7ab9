#pragma once

#include "core/base/clock.h"
#include "core/base/database.h"
#include "core/base/random.h"
#include "core/capture/clip_recorder.h"
#include "core/capture/photo_store.h"
#include "core/claims/claim_case.h"
#include "core/evidence/signing_key.h"
#include "core/inspection/inspection_projection.h"
#include "core/inspection/protocol.h"
#include "core/inspection/session.h"
#include "core/journal/journal.h"
#include "core/mirror/import.h"
#include "core/mirror/mirror.h"
#include "core/people/access.h"
#include "core/workspace/config.h"
#include "core/workspace/live_source.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace returnbench {

struct BuyerReasonClass;
struct ReportDocument;
struct ReportRequest;
class Facts;
struct Period;
struct ReturnCosts;

/// The person in events of the program itself.
inline constexpr const char* kProgram = "returnbench";

/// What `check` found. Empty lists: all is sound.
struct CheckReport {
    std::vector<JournalProblem> journal;
    std::vector<std::string> mirror;
    std::vector<std::string> photos;      ///< missing or altered ones, a sentence each
    std::vector<std::string> clips;       ///< likewise
    std::vector<std::string> checkpoints; ///< that the journal does not agree with, likewise
    /// What others on this machine could read and must not, a sentence each; it does not make a workspace
    /// unsound.
    std::vector<std::string> warnings;
    std::int64_t events = 0;
    std::int64_t photoCount = 0;
    std::int64_t clipCount = 0;
    int openInspections = 0;
    [[nodiscard]] bool sound() const noexcept {
        return journal.empty() && mirror.empty() && photos.empty() && clips.empty() && checkpoints.empty();
    }
};

/// The data directory: opens the stores and hands them out. One writer at a time, any number of readers.
///
/// The stores belong to the thread that uses the workspace; PhotoStore and ClipStore may be used by any.
class Workspace {
public:
    /// Makes a workspace: directories (0700), configuration, keys, empty databases.
    /// @throws Error{InvalidInput} when the directory already holds one or holds other files, or for a name
    /// as
    ///         requireBenchName(), and then nothing was made; Error{Storage}
    [[nodiscard]] static Workspace create(const std::filesystem::path& directory,
                                          const std::string& benchName, const Clock& clock, Random& random);

    /// Opened for writing it also keeps and records clips that an end of the program cut off.
    /// @throws Error{NotFound} when it is no workspace, Error{Busy} when another program writes in it,
    ///         Error{Unsupported} when a newer version made it, Error{InvalidInput} for a faulty
    ///         workspace.toml, Error{Storage}
    [[nodiscard]] static Workspace open(const std::filesystem::path& directory, OpenMode mode,
                                        const Clock& clock, Random& random);

    ~Workspace();
    Workspace(Workspace&&) noexcept;

    [[nodiscard]] const std::filesystem::path& directory() const noexcept;
    [[nodiscard]] const WorkspaceConfig& config() const noexcept;
    /// Writes workspace.toml anew. What other parts read from it at their start counts from the next one.
    /// @throws Error{Storage}; the old file is whole then
    void setConfig(const WorkspaceConfig& config);
    [[nodiscard]] Journal& journal() noexcept;
    [[nodiscard]] Mirror& mirror() noexcept;
    [[nodiscard]] const PhotoStore& photos() const noexcept;
    [[nodiscard]] const ClipStore& clips() const noexcept;
    [[nodiscard]] const std::vector<Protocol>& protocols() const noexcept;
    [[nodiscard]] const UnitHistory& history() const noexcept;
    [[nodiscard]] PublicKey publicKey() const;
    /// The key that packs are signed with; 200 ms where a passphrase protects it.
    /// @throws as keyPassphrase() and SigningKey::load()
    [[nodiscard]] SigningKey signingKey() const;
    /// What protects that key; empty where nothing does.
    /// @throws Error{NotAllowed} when the file with the passphrase is not named, not there, or holds none
    [[nodiscard]] std::string keyPassphrase() const;

    /// All that a session needs. @param readLabels see SessionContext
    /// @throws as claimDesk()
    [[nodiscard]] SessionContext
    sessionContext(std::function<std::vector<DecodedCode>(const cv::Mat&)> readLabels);

    /// Who is here and what they may do, by this workspace's journal and keys. Lives no longer than the
    /// workspace.
    /// @param program as whom it records what the program does by itself
    [[nodiscard]] Access access(const std::string& program = kProgram);

    /// Whether person() would take this name; records nothing.
    /// @throws Error{NotFound} for an unknown person, naming the known ones; Error{NotAllowed} for one who
    /// left
    void requirePerson(const std::string& id) const;
    /// The person named on a command line or at sign-in. In a workspace where nobody was added yet, the first
    /// person who names themselves is added as clerk.
    /// @throws Error{NotFound} as requirePerson()
    [[nodiscard]] Person person(const std::string& id);

    /// The delivered import formats and the shop's own, from `import-profiles/*.toml`, as they are now.
    /// @throws Error{InvalidInput} naming file, line and key of a fault in one of the shop's
    [[nodiscard]] std::vector<ImportProfile> importProfiles() const;

    /// Imports a file and records `import.completed`, unless it was cancelled.
    /// @throws as importFile() and importProfiles()
    [[nodiscard]] ImportResult import(const std::filesystem::path& file, const ImportOptions& options,
                                      const std::string& by);

    /// The shop's databases that workspace.toml names, each ready for its turns; they need this workspace's
    /// clock and nothing else of it.
    /// @throws as importProfiles()
    [[nodiscard]] std::vector<std::unique_ptr<LiveSource>> liveSources() const;

    /// Claims by the delivered policies and the shop's own, from `policies/*.toml`, as they are now.
    /// @throws Error{InvalidInput} naming file, line and key of a fault in one of the shop's
    [[nodiscard]] ClaimDesk claimDesk() const;
    /// Policies as they are delivered.
    /// @throws Error{InvalidInput} where the shop has reasons of its own that lack one they name
    [[nodiscard]] std::vector<Policy> deliveredPolicies() const;
    /// What policies may ask for besides the protocols' own shots.
    [[nodiscard]] std::vector<Shot> claimShots() const;
    /// Gives a policy another version, or adds one: the file in `policies/` and `policy.changed`. One that
    /// says what the delivered one says leaves no file. Claims that were begun keep the one they were made
    /// under.
    /// @returns it, judged, with its version
    /// @throws Error{InvalidInput} for what no file of policies may say, and for one that changes nothing;
    ///         Error{Storage}
    Policy savePolicy(const Policy& edited, const std::string& note, const PersonId& by);

    /// Where a protocol is written: among the shop's own, `protocols/*.toml`, else where it is delivered.
    /// @throws Error{NotFound}
    [[nodiscard]] std::filesystem::path protocolFile(const std::string& id) const;
    /// Gives a protocol another text, or adds one: the file in `protocols/` and `protocol.changed`.
    /// Inspections that are open keep what they were begun with until they are opened anew.
    /// @param text TOML, as protocolFile() has it
    /// @throws Error{InvalidInput} naming line and key of a fault, for a category that another protocol has,
    /// for none
    ///         left without categories, and for a text that changes nothing; Error{Storage}
    Protocol saveProtocol(const std::string& text, const std::string& note, const PersonId& by);

    /// What buyers' reasons have in common: `reports/reasons.toml` of the workspace, else the delivered list.
    /// @throws Error{InvalidInput} naming file, line and key
    [[nodiscard]] std::vector<BuyerReasonClass> buyerReasons() const;
    /// What returns cost: `reports/costs.toml` of the workspace; nothing is known without.
    /// @throws Error{InvalidInput} naming file, line and key
    [[nodiscard]] ReturnCosts returnCosts() const;
    /// Inspections that ended within a period.
    /// @throws as buyerReasons() and returnCosts(); Error{Storage}
    [[nodiscard]] Facts facts(const Period& period) const;
    /// @throws as makeReport(), claimDesk() and buyerReasons()
    [[nodiscard]] ReportDocument report(const ReportRequest& request);

    /// Where packs are exported to by default.
    [[nodiscard]] std::filesystem::path packs() const;

    /// Makes protocols ask for what the marketplace's policy wants besides.
    using ClaimTailor =
        std::function<Protocol(const Protocol&, const std::string& channel, const std::string& currency)>;
    /// @throws as claimDesk()
    [[nodiscard]] ClaimTailor claimTailor() const;

    /// Journal chain, projections = replay, every photo and clip present and unchanged, both databases sound.
    /// @throws Error{Busy} when it was stopped
    [[nodiscard]] CheckReport check(const std::stop_token& stop = {});

private:
    struct Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Whether a workspace lies there, of whatever version.
/// @throws std::filesystem::filesystem_error when the disk does not say: nobody may make another one then
[[nodiscard]] bool isWorkspace(const std::filesystem::path& directory);

/// As Workspace::importProfiles(), without opening the workspace; the delivered ones where there is none.
[[nodiscard]] std::vector<ImportProfile> importProfilesOf(const std::filesystem::path& workspaceDirectory);

/// Another writing connection to the mirror of a workspace that this program has open for writing, for a
/// thread of its own. While it lives the workspace's own connection only reads.
/// @throws Error{NotFound}, Error{Storage}
[[nodiscard]] std::unique_ptr<Mirror> openMirrorOf(const std::filesystem::path& workspaceDirectory);

/// A mirror of the workspace's that lies elsewhere, made where it is not there. @throws as openMirrorOf()
[[nodiscard]] std::unique_ptr<Mirror> openMirrorAt(const std::filesystem::path& file,
                                                   const std::filesystem::path& workspaceDirectory);

/// Where files to be imported are dropped.
[[nodiscard]] std::filesystem::path inboxOf(const std::filesystem::path& workspaceDirectory);

/// `--workspace`, else `$RETURNBENCH_WORKSPACE`, else `$XDG_DATA_HOME/returnbench`
/// (`~/.local/share/returnbench`).
[[nodiscard]] std::filesystem::path defaultWorkspaceDirectory();

} // namespace returnbench
