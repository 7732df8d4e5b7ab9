#include "core/evidence/pack.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/bag.h"
#include "core/evidence/bag_zip.h"
#include "core/evidence/minisign_text.h"
#include "core/evidence/verify.h"
#include "core/inspection/inspection_json.h"

#include <algorithm>
#include <map>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kMaxBenchBytes = 200;

/// The files of the bag by their path in it.
using BagFiles = std::map<std::string, Bytes>;

[[noreturn]] void refuse(ErrorCode code, const PackRequest& request, const std::string& why,
                         const std::string& whatToDo) {
    throw Error(code,
                "The evidence pack of " + printable(request.inspection.str(), 64) +
                    " cannot be made: " + why + ".",
                whatToDo);
}

void requireNames(const PackRequest& request) {
    if (!bag::isFolderName(request.inspection.str()))
        refuse(ErrorCode::InvalidInput, request, "that is no inspection's id",
               "List the inspections with `returnbench-cli inspections`.");
    if (request.bench.empty() || request.bench.size() > kMaxBenchBytes ||
        trim(request.bench) != request.bench || !isOneLine(request.bench))
        refuse(ErrorCode::InvalidInput, request, "the bench's name is not one line of plain text",
               "Correct the bench's name in workspace.toml.");
}

std::vector<Event> eventsToPack(const PackRequest& request, const Journal& journal) {
    std::vector<Event> events = journal.eventsOf(request.inspection);
    if (events.empty())
        throw Error(ErrorCode::NotFound,
                    "There is no inspection " + printable(request.inspection.str(), 64) + ".",
                    "List them with `returnbench-cli inspections`.");
    return events;
}

InspectionState closedState(const PackRequest& request, const std::vector<Event>& events) {
    InspectionState state = replay(events);
    if (state.stage == Stage::Voided)
        refuse(ErrorCode::InvalidInput, request, "the inspection was voided",
               "Open a new inspection of this return and export that.");
    if (state.stage != Stage::Closed)
        refuse(ErrorCode::InvalidInput, request,
               "the inspection is not closed (it is " + std::string(toString(state.stage)) + ")",
               "Close it at the bench first.");
    return state;
}

/// The photos in the protocol's order; shots that the protocol no longer has come last, as they were taken.
std::vector<PackPhoto> orderedPhotos(const PackRequest& request, const InspectionState& state) {
    const auto rank = [&](const TakenPhoto& taken) {
        return std::find_if(request.shots.begin(), request.shots.end(),
                            [&](const Shot& shot) { return shot.id == taken.shot; }) -
               request.shots.begin();
    };
    std::vector<TakenPhoto> taken = state.photos;
    std::stable_sort(taken.begin(), taken.end(),
                     [&](const TakenPhoto& a, const TakenPhoto& b) { return rank(a) < rank(b); });
    std::vector<PackPhoto> photos;
    for (TakenPhoto& photo : taken) {
        const auto at = static_cast<std::size_t>(rank(photo));
        const std::string title = at < request.shots.size() ? request.shots[at].title : photo.shot;
        const std::string path = bag::toPath({photos.size() + 1, photo.shot});
        if (!bag::parsePhotoPath(path))
            refuse(ErrorCode::Storage, request,
                   "the shot \"" + printable(photo.shot, 64) + "\" cannot name a file",
                   "Run `returnbench-cli check`.");
        photos.push_back({path, title, std::move(photo)});
    }
    return photos;
}

Bytes bytesOf(std::string_view text) {
    const auto bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

Bytes renderedReport(const PackRequest& request, const ReportRenderer& renderReport,
                     const ReportInput& input) {
    constexpr std::string_view kPdfStart = "%PDF-"; // ISO 32000-1 §7.5.2
    Bytes report = renderReport(input);
    if (report.size() < kPdfStart.size() ||
        !std::equal(kPdfStart.begin(), kPdfStart.end(), report.begin(),
                    [](char c, std::byte b) { return static_cast<std::byte>(c) == b; }))
        refuse(ErrorCode::Storage, request, "its report came out empty",
               "Free space on this disk, then try again.");
    return report;
}

/// What a pack is made from.
struct Source {
    const PackRequest& request;
    std::vector<Event> events;
    std::vector<ChainLink> chain; ///< from the first of these events to the last
    InspectionState state;
    Timestamp now;
};

BagFiles payloadOf(const Source& source, const PhotoStore& photos, const PublicKey& key,
                   const ReportRenderer& renderReport) {
    ReportInput input;
    input.inspection = source.state;
    input.photos = orderedPhotos(source.request, source.state);
    input.photoBytes = [&photos](const std::string& sha256) { return photos.read(sha256); };
    input.events = source.events;
    input.bench = source.request.bench;
    input.personName = source.request.personName;
    input.publicKey = key.toString();
    input.madeAt = formatTimestamp(source.now);
    input.language = source.request.language;

    BagFiles payload;
    for (const PackPhoto& photo : input.photos)
        payload[photo.path] = photos.read(photo.taken.photo.sha256);
    payload[std::string(bag::kReport)] = renderedReport(source.request, renderReport, input);
    payload[std::string(bag::kInspection)] = bytesOf(toJson(source.state).dump(2) + "\n");
    payload[std::string(bag::kEvents)] = bytesOf(bag::toText(source.events));
    payload[std::string(bag::kChain)] = bytesOf(bag::toText(source.chain));
    return payload;
}

bag::Manifest manifestOf(const BagFiles& files) {
    bag::Manifest manifest;
    for (const auto& [path, content] : files)
        manifest[path] = sha256Hex(std::span<const std::byte>(content));
    return manifest;
}

bag::Info infoOf(const Source& source, const BagFiles& payload) {
    bag::Info info;
    info.bench = source.request.bench;
    info.inspection = source.request.inspection.str();
    info.date = formatDate(dateOf(source.now));
    for (const auto& [path, content] : payload)
        info.payloadBytes += content.size();
    info.payloadFiles = payload.size();
    info.software = bag::software();
    info.firstSeq = source.chain.front().seq;
    info.firstHash = source.chain.front().hash;
    info.lastSeq = source.chain.back().seq;
    info.lastHash = source.chain.back().hash;
    return info;
}

BagFiles tagFilesOf(const Source& source, const BagFiles& payload, const SigningKey& key) {
    const std::string inspection = source.request.inspection.str();
    BagFiles tags;
    tags[std::string(bag::kDeclaration)] = bytesOf(bag::kDeclarationText);
    tags[std::string(bag::kInfo)] = bytesOf(bag::toText(infoOf(source, payload)));
    tags[std::string(bag::kManifest)] = bytesOf(bag::toText(manifestOf(payload)));
    tags[std::string(bag::kInstructions)] = bytesOf(bag::instructions(inspection, key.publicKey().id()));
    const std::string tagManifest = bag::toText(manifestOf(tags));
    const bag::Comment comment{inspection, source.request.bench, formatTimestamp(source.now)};
    tags[std::string(bag::kTagManifest)] = bytesOf(tagManifest);
    tags[std::string(bag::kSignature)] = bytesOf(key.sign(tagManifest, bag::toText(comment)));
    return tags;
}

/// Reads the pack as its receiver will, before it is written: what a damaged journal or disk put into it must
/// not leave the bench as evidence.
void requireSound(const PackRequest& request, std::span<const std::byte> zip, const PublicKey& key) {
    const PackVerification verification = verifyPackContent(zip, key);
    if (verification.sound())
        return;
    const PackProblem& first = verification.problems.front();
    refuse(ErrorCode::Storage, request, "it would not verify (" + first.file + ": " + first.what + ")",
           "Run `returnbench-cli check`, and restore a backup if it finds damage.");
}

} // namespace

PackResult buildPack(const PackRequest& request, const Journal& journal, const PhotoStore& photos,
                     const SigningKey& key, const ReportRenderer& renderReport, const Clock& clock) {
    requireNames(request);
    std::vector<Event> events = eventsToPack(request, journal);
    InspectionState state = closedState(request, events);
    std::vector<ChainLink> chain = journal.links(events.front().seq, events.back().seq);
    const Source source{request, std::move(events), std::move(chain), std::move(state), clock.now()};
    BagFiles files = payloadOf(source, photos, key.publicKey(), renderReport);
    files.merge(tagFilesOf(source, files, key));

    PackResult result;
    result.file = request.output;
    std::vector<ZipEntry> entries;
    for (auto& [path, content] : files) {
        result.files.push_back(path);
        entries.push_back({request.inspection.str() + "/" + path, std::move(content)});
    }
    const Bytes zip = makeBagZip(std::move(entries));
    requireSound(request, zip, key.publicKey());
    writeFileDurably(request.output, zip);
    result.sha256 = sha256Hex(std::span<const std::byte>(zip));
    result.bytes = static_cast<std::int64_t>(zip.size());
    return result;
}

} // namespace returnbench
