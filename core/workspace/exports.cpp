#include "core/workspace/exports.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/claims/claim_tally.h"
#include "core/evidence/bag_zip.h"
#include "core/evidence/verify.h"
#include "core/workspace/bench_keys.h"

#include <algorithm>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds kStampTimeout{10};
constexpr std::uintmax_t kMaxCertificateBytes = 1u << 20;

std::uint64_t nonceFrom(Random& random) {
    std::uint64_t nonce = 0;
    for (const std::byte byte : random.bytes(sizeof(nonce)))
        nonce = nonce << 8 | std::to_integer<std::uint64_t>(byte);
    return nonce;
}

/// Lets an error of the authority through.
Bytes stampOf(const std::string& authority, std::span<const std::byte> signature, Random& random) {
    return requestTimestamp(authority, signature, nonceFrom(random), kStampTimeout);
}

PackRequest requestFor(Workspace& workspace, const InspectionId& inspection, const std::string& language) {
    Journal& journal = workspace.journal();
    const auto events = journal.eventsOf(inspection);
    if (events.empty())
        throw Error(ErrorCode::NotFound, "There is no inspection " + printable(inspection.str(), 64) + ".",
                    "List them with `returnbench-cli inspections`.");
    const InspectionState state = replay(events);
    PackRequest request;
    request.inspection = inspection;
    request.bench = workspace.config().bench;
    request.language = language;
    const auto closing = std::find_if(events.begin(), events.end(),
                                      [](const Event& event) { return event.kind() == "inspection.closed"; });
    // Its clip may have come after it, from the program itself; an open one is refused later.
    const std::string closedBy = closing == events.end() ? events.back().by() : closing->by();
    const auto closer = findPerson(journal, PersonId(closedBy));
    request.personName = closer ? closer->name : closedBy;
    const std::string currency =
        state.line && state.line->unitPrice ? state.line->unitPrice->currency : std::string();
    for (const Protocol& protocol : workspace.protocols())
        if (protocol.id == state.protocol)
            request.shots = workspace.claimTailor()(protocol, state.notice.channel, currency).shots;
    return request;
}

/// The claim by the named policy. Refuses one that must not be made.
ClaimCase claimFor(Workspace& workspace, ClaimDesk& desk, const UploadOrder& order, Timestamp now) {
    ClaimCase claim = claimOf(workspace.journal(), desk, order.inspection, now);
    if (!claim.blocks.empty())
        throw Error(ErrorCode::InvalidInput,
                    "No claim is to be made for " + order.inspection.str() + ": " + claim.blocks.front().text,
                    "Look at the inspection again; the signed pack can be exported all the same.");
    if (order.policy.empty() || (claim.policy && claim.policy->id == order.policy))
        return claim;
    const Policy* policy = policyNamed(desk.policies(), order.policy);
    if (policy == nullptr)
        throw Error(ErrorCode::NotFound, "There is no policy \"" + printable(order.policy, 64) + "\".",
                    "See `returnbench-cli policies`.");
    claim.policy = std::make_shared<const Policy>(*policy);
    const ClaimOutcome* outcome = policy->outcomeFor(claim.reason);
    claim.words = outcome == nullptr ? std::string() : outcome->words;
    claim.missing = outcome == nullptr ? std::vector<std::string>() : missingFor(claim.facts, *outcome);
    return claim;
}

/// A folder that is gone when its owner is.
class PassingFolder {
public:
    explicit PassingFolder(fs::path path) : m_path(std::move(path)) {
        std::error_code ignored;
        fs::remove_all(m_path, ignored); // of a run that was cut off
    }
    ~PassingFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

bool hasClip(const UploadSet& set) {
    return std::any_of(set.files.begin(), set.files.end(),
                       [](const UploadFile& file) { return file.name.ends_with(".mp4"); });
}

void zipFolder(const fs::path& folder, const std::string& name, UploadResult& result) {
    std::vector<ZipEntry> entries;
    for (const fs::path& file : listFolder(folder))
        entries.push_back({name + "/" + file.filename().string(), {}, file});
    DurableFile out(result.place);
    result.sha256 = writeBagZip(out, std::move(entries)).sha256;
    out.commit();
}

void keepReport(const fs::path& folder, UploadResult& result) {
    const fs::path report = folder / "report.pdf";
    std::error_code error;
    if (!fs::exists(report, error)) // why is said first
        throw Error(ErrorCode::InvalidInput, result.set.leftOut.front(), "Export a folder or a zip.");
    const Bytes content = readFile(report, kMaxPackBytes);
    writeFileDurably(result.place, content);
    result.sha256 = sha256Hex(std::span<const std::byte>(content));
}

} // namespace

Stamper stamperOf(const Workspace& workspace, Random& random) {
    const std::string authority = workspace.config().timestamp.authority;
    if (authority.empty())
        return {};
    return [authority, &random](std::span<const std::byte> signature) -> std::optional<Bytes> {
        try {
            return stampOf(authority, signature, random);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Device)
                throw;
            return std::nullopt;
        }
    };
}

PackResult makePack(Workspace& workspace, const PackOrder& order, const Renderers& renderers,
                    const Clock& clock, Random& random) {
    PackRequest request = requestFor(workspace, order.inspection, order.language);
    request.output = order.output.empty() ? workspace.packs() / (order.inspection.str() + ".zip")
                                          : outputPlace(order.output);
    request.withOriginals = order.withOriginals;
    request.stamp = stamperOf(workspace, random);
    return buildPack(request, workspace.journal(), {workspace.photos(), workspace.clips()},
                     workspace.signingKey(), renderers.report, clock);
}

ReportInput reportOf(Workspace& workspace, const InspectionId& inspection, const Clock& clock) {
    return reportInputOf(requestFor(workspace, inspection, {}), workspace.journal(), workspace.photos(),
                         workspace.publicKey(), clock.now());
}

NewEvent packExported(const InspectionId& inspection, const PackResult& pack, const std::string& by) {
    NewEvent event{"pack.exported", by, {}, {}};
    event.data = {{"inspection", inspection.str()},
                  {"file", printable(pack.file.filename().string())},
                  {"sha256", pack.sha256},
                  {"bytes", pack.bytes},
                  {"timestamped", pack.isStamped}};
    return event;
}

UploadResult makeUpload(Workspace& workspace, const UploadOrder& order, const Renderers& renderers,
                        const Clock& clock) {
    const PackRequest request = requestFor(workspace, order.inspection, order.language);
    ClaimDesk desk = workspace.claimDesk();
    UploadRequest upload{
        reportInputOf(request, workspace.journal(), workspace.photos(), workspace.publicKey(), clock.now()),
        claimFor(workspace, desk, order, clock.now()), renderers.report, renderers.claimText};
    UploadResult result;
    result.place = order.output;
    result.policy = upload.claim.policy ? upload.claim.policy->id : std::string();
    result.warnings =
        warningsFor(upload.claim, tallyClaims(desk.queue(claimFacts(workspace.journal()), clock.now())));
    const PackStores stores{workspace.photos(), workspace.clips()};
    const std::string form = toLower(order.output.extension().string());
    const bool isFolder = !order.output.empty() && form != ".zip" && form != ".pdf";
    if (!isFolder && !order.output.empty())
        result.place = outputPlace(order.output);
    const PassingFolder passing(workspace.packs() / (".upload-" + order.inspection.str()));
    result.set = makeUploadSet(upload, stores, isFolder ? order.output : passing.path());
    if (form != ".pdf" && hasClip(result.set))
        for (std::string& warning : clipWarnings(upload.input.inspection))
            result.warnings.push_back(std::move(warning));
    if (isFolder)
        result.sha256 = sha256OfFile(order.output / "digests.tsv");
    else if (form == ".zip")
        zipFolder(passing.path(), order.inspection.str() + "-" + result.policy, result);
    else if (form == ".pdf")
        keepReport(passing.path(), result);
    return result;
}

NewEvent uploadExported(const InspectionId& inspection, const UploadResult& upload, const std::string& by) {
    NewEvent event{"pack.exported", by, {}, {}};
    event.data = {{"inspection", inspection.str()},
                  {"file", printable(upload.place.filename().string())},
                  {"sha256", upload.sha256},
                  {"bytes", upload.set.bytes},
                  {"policy", upload.policy}};
    return event;
}

std::vector<fs::path> packsIn(const fs::path& folder) {
    std::vector<fs::path> packs = listFolder(folder);
    std::erase_if(packs, [](const fs::path& file) { return file.extension() != ".zip"; });
    return packs;
}

std::vector<PackResult> stampPacks(Workspace& workspace, Random& random) {
    const std::string authority = workspace.config().timestamp.authority;
    if (authority.empty())
        throw Error(ErrorCode::InvalidInput, "No time stamp authority is named.",
                    "In workspace.toml, [timestamp], write authority = \"http://HOST/PATH\".");
    const std::vector<PublicKey> keys = benchKeys(workspace);
    std::vector<PackResult> stamped;
    for (const fs::path& pack : packsIn(workspace.packs())) // a form's zip among them does not verify
        for (const PublicKey& key : keys) {
            const auto result = stampPack(pack, key, [&](std::span<const std::byte> signature) {
                return std::optional(stampOf(authority, signature, random));
            });
            if (!result)
                continue;
            stamped.push_back(*result);
            break;
        }
    return stamped;
}

std::string timestampAuthorities(const Workspace& workspace) {
    const fs::path file = workspace.config().timestamp.certificates;
    if (file.empty())
        return {};
    return readTextFile(file.is_absolute() ? file : workspace.directory() / file, kMaxCertificateBytes);
}

} // namespace returnbench
