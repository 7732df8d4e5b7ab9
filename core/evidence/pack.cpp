#include "core/evidence/pack.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/mapped_file.h"
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

/// A file of the bag: in memory, or a clip where it lies.
struct BagFile {
    Bytes content;
    std::filesystem::path file;
    std::string sha256;
    std::uint64_t bytes = 0;
};

/// By their path in the bag.
using BagFiles = std::map<std::string, BagFile>;

BagFile inMemory(Bytes content) {
    BagFile file{std::move(content), {}, {}, 0};
    file.sha256 = sha256Hex(std::span<const std::byte>(file.content));
    file.bytes = file.content.size();
    return file;
}

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
        PackPhoto packed{path, title, std::move(photo), {}};
        if (packed.taken.masked && !request.withOriginals) {
            packed.original = packed.taken.photo.sha256;
            packed.taken.photo = *packed.taken.masked;
        }
        photos.push_back(std::move(packed));
    }
    return photos;
}

BagFile textFile(std::string_view text) {
    const auto bytes = asBytes(text);
    return inMemory({bytes.begin(), bytes.end()});
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

ReportInput inputOf(const Source& source, const PhotoStore& photos, const PublicKey& key) {
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
    return input;
}

/// Those that the rule about old clips has not removed. Their digests are computed when the pack is read
/// again.
void addClips(const Source& source, const ClipStore& clips, BagFiles& payload) {
    for (std::size_t i = 0; i < source.state.clips.size(); ++i) {
        const TakenClip& clip = source.state.clips[i];
        if (clip.removed)
            continue;
        const std::filesystem::path file = clips.pathOf(clip.sha256);
        std::error_code error;
        const auto size = std::filesystem::file_size(file, error);
        if (error)
            refuse(ErrorCode::Storage, source.request, "the clip " + file.string() + " is missing",
                   "Run `returnbench-cli check`, and restore it from a backup.");
        payload[bag::clipPath(i + 1)] = {{}, file, clip.sha256, size};
    }
}

BagFiles payloadOf(const Source& source, const PackStores& stores, const PublicKey& key,
                   const ReportRenderer& renderReport) {
    const PhotoStore& photos = stores.photos;
    const ReportInput input = inputOf(source, photos, key);
    BagFiles payload;
    for (const PackPhoto& photo : input.photos)
        payload[photo.path] = inMemory(photos.read(photo.taken.photo.sha256));
    addClips(source, stores.clips, payload);
    payload[std::string(bag::kReport)] = inMemory(renderedReport(source.request, renderReport, input));
    payload[std::string(bag::kInspection)] = textFile(toJson(source.state).dump(2) + "\n");
    payload[std::string(bag::kEvents)] = textFile(bag::toText(source.events));
    payload[std::string(bag::kChain)] = textFile(bag::toText(source.chain));
    return payload;
}

bag::Manifest manifestOf(const BagFiles& files) {
    bag::Manifest manifest;
    for (const auto& [path, file] : files)
        manifest[path] = file.sha256;
    return manifest;
}

bag::Info infoOf(const Source& source, const BagFiles& payload) {
    bag::Info info;
    info.bench = source.request.bench;
    info.inspection = source.request.inspection.str();
    info.date = formatDate(dateOf(source.now));
    for (const auto& [path, file] : payload)
        info.payloadBytes += file.bytes;
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
    tags[std::string(bag::kDeclaration)] = textFile(bag::kDeclarationText);
    tags[std::string(bag::kInfo)] = textFile(bag::toText(infoOf(source, payload)));
    tags[std::string(bag::kManifest)] = textFile(bag::toText(manifestOf(payload)));
    tags[std::string(bag::kInstructions)] = textFile(bag::instructions(inspection, key.publicKey().id()));
    const std::string tagManifest = bag::toText(manifestOf(tags));
    const bag::Comment comment{inspection, source.request.bench, formatTimestamp(source.now)};
    tags[std::string(bag::kTagManifest)] = textFile(tagManifest);
    tags[std::string(bag::kSignature)] = textFile(key.sign(tagManifest, bag::toText(comment)));
    if (source.request.stamp)
        if (auto stamp = source.request.stamp(tags[std::string(bag::kSignature)].content))
            tags[std::string(bag::kTimestamp)] = inMemory(std::move(*stamp));
    return tags;
}

/// Reads the pack as its receiver will, before it is written: what a damaged journal or disk put into it must
/// not leave the bench as evidence.
void requireSound(const PackRequest& request, const std::filesystem::path& zip, const PublicKey& key) {
    const PackVerification verification = verifyPack(zip, key);
    if (verification.sound())
        return;
    const PackProblem& first = verification.problems.front();
    refuse(ErrorCode::Storage, request, "it would not verify (" + first.file + ": " + first.what + ")",
           "Run `returnbench-cli check`, and restore a backup if it finds damage.");
}

} // namespace

std::vector<std::string> clipWarnings(const InspectionState& state) {
    if (std::none_of(state.photos.begin(), state.photos.end(),
                     [](const TakenPhoto& taken) { return taken.masked.has_value(); }))
        return {};
    return {"Parts of a photo are covered but the video is as it was taken: see that it shows no address "
            "before you send it."};
}

ReportInput reportInputOf(const PackRequest& request, const Journal& journal, const PhotoStore& photos,
                          const PublicKey& key, Timestamp now) {
    requireNames(request);
    std::vector<Event> events = eventsToPack(request, journal);
    InspectionState state = closedState(request, events);
    return inputOf({request, std::move(events), {}, std::move(state), now}, photos, key);
}

PackResult buildPack(const PackRequest& request, const Journal& journal, const PackStores& stores,
                     const SigningKey& key, const ReportRenderer& renderReport, const Clock& clock) {
    requireNames(request);
    std::vector<Event> events = eventsToPack(request, journal);
    InspectionState state = closedState(request, events);
    std::vector<ChainLink> chain = journal.links(events.front().seq, events.back().seq);
    const Source source{request, std::move(events), std::move(chain), std::move(state), clock.now()};
    BagFiles files = payloadOf(source, stores, key.publicKey(), renderReport);
    files.merge(tagFilesOf(source, files, key));

    PackResult result;
    result.file = request.output;
    std::vector<ZipEntry> entries;
    result.isStamped = files.contains(std::string(bag::kTimestamp));
    const auto& clips = source.state.clips;
    if (!request.withOriginals &&
        std::any_of(clips.begin(), clips.end(), [](const TakenClip& clip) { return !clip.removed; }))
        result.warnings = clipWarnings(source.state);
    for (auto& [path, file] : files) {
        result.files.push_back(path);
        entries.push_back({request.inspection.str() + "/" + path, std::move(file.content), file.file});
    }
    DurableFile out(request.output);
    const ZipWritten written = writeBagZip(out, std::move(entries));
    requireSound(request, out.temporaryPath(), key.publicKey());
    out.commit();
    result.sha256 = written.sha256;
    result.bytes = written.bytes;
    return result;
}

std::optional<PackResult> stampPack(const std::filesystem::path& pack, const PublicKey& key,
                                    const Stamper& stamp) {
    const PackVerification verification = verifyPack(pack, key);
    if (!verification.sound() || verification.timestamp)
        return std::nullopt;
    const MappedFile zip(pack, static_cast<std::uintmax_t>(kMaxPackBytes));
    const ZipReading reading = readBagZip(zip.content(), kMaxPackEntries);
    std::vector<ZipEntry> entries;
    PackResult result;
    std::optional<Bytes> stamped;
    for (const auto& [name, content] : reading.entries) {
        result.files.push_back(name.substr(name.find('/') + 1));
        if (result.files.back() == bag::kSignature) {
            stamped = stamp(content);
            if (!stamped)
                return std::nullopt;
            entries.push_back({name.substr(0, name.find('/') + 1) + std::string(bag::kTimestamp), *stamped});
        }
        entries.push_back({name, {}, {}, content});
    }
    DurableFile out(pack);
    const ZipWritten written = writeBagZip(out, std::move(entries));
    zip.requireRead();
    out.commit();
    result.file = pack;
    result.files.emplace_back(bag::kTimestamp);
    std::sort(result.files.begin(), result.files.end());
    result.sha256 = written.sha256;
    result.bytes = written.bytes;
    result.isStamped = true;
    return result;
}

} // namespace returnbench
