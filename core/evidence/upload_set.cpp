#include "core/evidence/upload_set.h"

#include "core/base/digest.h"
#include "core/base/durable_name.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/clip_copy.h"
#include "core/evidence/bag.h"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::array kQualities{88, 80, 70, 60};
constexpr double kSmaller = 0.8;
constexpr int kLeastEdge = 640;
constexpr std::string_view kTextName = "claim.txt";
constexpr std::string_view kDigestsName = "digests.tsv";

std::string kilobytes(std::int64_t bytes) {
    return std::to_string((bytes + 999) / 1000) + " kB";
}

/// Pages of a PDF without object streams, as ours is.
std::int64_t pagesOf(const Bytes& pdf) {
    constexpr std::string_view kPage = "/Type /Page";
    const std::string_view text(reinterpret_cast<const char*>(pdf.data()), pdf.size());
    std::int64_t pages = 0;
    for (auto at = text.find(kPage); at != std::string_view::npos; at = text.find(kPage, at + kPage.size()))
        if (const auto next = text.substr(at + kPage.size(), 1); next != "s")
            ++pages;
    return pages;
}

/// Of UTF-8.
std::ptrdiff_t charactersIn(const std::string& text) {
    return std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
}

/// Fills a folder that is renamed into its place at the end.
class UploadMaker {
public:
    UploadMaker(const UploadRequest& request, const PackStores& stores, fs::path folder)
        : m_request(request), m_stores(stores), m_limits(request.claim.policy->limits),
          m_outcome(request.claim.policy->outcomeFor(request.claim.reason)), m_folder(std::move(folder)) {
        m_partial = m_folder;
        m_partial += ".partial";
    }
    ~UploadMaker() {
        std::error_code ignored;
        fs::remove_all(m_partial, ignored);
    }
    UploadMaker(const UploadMaker&) = delete;
    UploadMaker& operator=(const UploadMaker&) = delete;

    UploadSet make() {
        std::error_code error;
        if (fs::exists(m_folder, error))
            throw Error(ErrorCode::InvalidInput,
                        "There is something called " + m_folder.string() + " already.",
                        "Name another folder, or remove it.");
        fs::remove_all(m_partial, error);
        makePrivateDirectory(m_partial);
        addReport();
        addClips();
        addPhotos();
        nameMissing();
        addText();
        addDigests();
        syncDirectory(m_partial);
        fs::rename(m_partial, m_folder, error);
        if (error)
            throw Error(ErrorCode::Storage, "Cannot save " + m_folder.string() + ": " + error.message() + ".",
                        "Give this account the right to write there.");
        saveName(m_folder, m_partial);
        return std::move(m_set);
    }

private:
    [[nodiscard]] bool takes(std::string_view format) const {
        return m_limits.formats.empty() ||
               std::find(m_limits.formats.begin(), m_limits.formats.end(), format) != m_limits.formats.end();
    }
    /// What one more file may have; nullopt: as much as it likes.
    [[nodiscard]] std::optional<std::int64_t> room() const {
        std::optional<std::int64_t> room = m_limits.fileBytes;
        if (m_limits.totalBytes)
            room = std::min(room.value_or(*m_limits.totalBytes), *m_limits.totalBytes - m_set.bytes);
        return room;
    }
    /// @param kept places for what is still to come
    [[nodiscard]] bool isFull(std::int64_t kept = 0) const {
        return m_limits.files && static_cast<std::int64_t>(m_set.files.size()) + kept >= *m_limits.files;
    }
    [[nodiscard]] std::string tooMany(const std::string& what) const {
        return "The form takes " + std::to_string(*m_limits.files) + " files: " + what + " is left out.";
    }

    [[nodiscard]] bool isAskedFor(const PackPhoto& photo) const {
        return m_outcome != nullptr && std::find(m_outcome->shots.begin(), m_outcome->shots.end(),
                                                 photo.taken.shot) != m_outcome->shots.end();
    }
    [[nodiscard]] std::int64_t photosAskedFor() const {
        const auto& photos = m_request.input.photos;
        return takes("jpeg") ? std::count_if(photos.begin(), photos.end(),
                                             [&](const PackPhoto& photo) { return isAskedFor(photo); })
                             : 0;
    }
    /// Of one opening; a second clip is more than that.
    [[nodiscard]] std::int64_t clipsAskedFor() const {
        const auto& clips = m_request.input.inspection.clips;
        const bool isThere =
            std::any_of(clips.begin(), clips.end(), [](const TakenClip& clip) { return !clip.removed; });
        return m_outcome != nullptr && m_outcome->clip && takes("mp4") && isThere ? 1 : 0;
    }

    void add(UploadFile file, const Bytes& content) {
        file.bytes = static_cast<std::int64_t>(content.size());
        file.sha256 = sha256Hex(std::span<const std::byte>(content));
        writeFileDurably(m_partial / file.name, content);
        note(std::move(file));
    }
    void note(UploadFile file) {
        m_set.bytes += file.bytes;
        m_set.files.push_back(std::move(file));
    }

    void addReport() {
        if (!takes("pdf")) {
            m_set.leftOut.emplace_back("The form takes no PDF: the report is left out.");
            return;
        }
        // No marketplace asks for it: it must not take a place from what one asks for.
        if (isFull(photosAskedFor() + clipsAskedFor())) {
            m_set.leftOut.push_back(tooMany("the report"));
            return;
        }
        ReportInput input = m_request.input;
        // Half of a tight form belongs to the photos.
        std::optional<std::int64_t> most = room();
        if (m_limits.totalBytes)
            most = std::min(*most, *m_limits.totalBytes / 2);
        const auto fits = [&](const Bytes& pdf) {
            return (!most || static_cast<std::int64_t>(pdf.size()) <= *most) &&
                   (!m_limits.pages || pagesOf(pdf) <= *m_limits.pages);
        };
        Bytes pdf = m_request.renderReport(input);
        std::string change;
        if (!fits(pdf)) {
            input.isBrief = true;
            pdf = m_request.renderReport(input);
            change = "It has what decides alone, to fit the form.";
        }
        if (!fits(pdf))
            m_set.problems.push_back("The report has " + std::to_string(pagesOf(pdf)) + " pages and " +
                                     kilobytes(static_cast<std::int64_t>(pdf.size())) +
                                     ", more than the form takes.");
        add({"report.pdf", "Report", 0, {}, {}, std::move(change)}, pdf);
    }

    void addClips() {
        std::int64_t number = 0;
        for (const TakenClip& clip : m_request.input.inspection.clips) {
            if (clip.removed)
                continue;
            if (!takes("mp4")) {
                if (m_outcome != nullptr && m_outcome->clip)
                    m_set.problems.emplace_back(
                        "The policy asks for the opening on video, but its form takes none: send it to the "
                        "marketplace another way, or correct the policy.");
                else
                    m_set.leftOut.emplace_back("The form takes no video: the opening on video is left out.");
                return;
            }
            const bool isAskedFor = number < clipsAskedFor();
            const std::string name =
                number++ == 0 ? "opening.mp4" : "opening-" + std::to_string(number) + ".mp4";
            if (isFull(isAskedFor ? 0 : photosAskedFor()))
                m_set.leftOut.push_back(tooMany("the video " + name));
            else
                addClip(clip, name);
        }
    }

    void addClip(const TakenClip& clip, const std::string& name) {
        ClipLimits limits;
        limits.maxBytes = m_limits.videoBytes ? m_limits.videoBytes : m_limits.fileBytes;
        if (m_limits.totalBytes) // the photos want theirs
            limits.maxBytes = std::min(limits.maxBytes.value_or(*m_limits.totalBytes),
                                       (*m_limits.totalBytes - m_set.bytes) * 3 / 5);
        if (m_limits.videoSeconds)
            limits.maxLength = std::chrono::seconds(*m_limits.videoSeconds);
        limits.uncut = m_outcome != nullptr && m_outcome->clip;
        const ClipCopy copy = copyClip(m_stores.clips.pathOf(clip.sha256), m_partial / name, limits);
        UploadFile file{name, "Opening on video", copy.bytes, sha256OfFile(m_partial / name), clip.sha256,
                        {}};
        const auto seconds = [](auto length) { return std::to_string(length.count() / 1000); };
        file.change = "The same pictures in an MP4.";
        if (copy.encodedAgain)
            file.change = "Encoded again with " + std::to_string(copy.width) + " × " +
                          std::to_string(copy.height) + " pixels, uncut.";
        if (copy.isCut())
            file.change =
                "Its first " + seconds(copy.length) + " of " + seconds(copy.originalLength) + " seconds.";
        if (!copy.fits)
            m_set.problems.push_back("The video " + name + " has " + seconds(copy.length) + " seconds and " +
                                     kilobytes(copy.bytes) + ", more than the form takes.");
        note(std::move(file));
    }

    /// Those that the policy asks for, in its order, then the others.
    [[nodiscard]] std::vector<const PackPhoto*> rankedPhotos() const {
        std::vector<const PackPhoto*> photos;
        for (const PackPhoto& photo : m_request.input.photos)
            photos.push_back(&photo);
        if (m_outcome == nullptr)
            return photos;
        const auto& wanted = m_outcome->shots;
        std::stable_sort(photos.begin(), photos.end(), [&](const PackPhoto* a, const PackPhoto* b) {
            return std::find(wanted.begin(), wanted.end(), a->taken.shot) <
                   std::find(wanted.begin(), wanted.end(), b->taken.shot);
        });
        return photos;
    }

    void addPhotos() {
        if (!takes("jpeg")) {
            m_set.problems.emplace_back("The form takes no JPEG: the photos are left out.");
            return;
        }
        std::vector<const PackPhoto*> photos = rankedPhotos();
        std::size_t number = 0;
        for (const PackPhoto* photo : photos) {
            if (isFull()) {
                (isAskedFor(*photo) ? m_set.problems : m_set.leftOut)
                    .push_back(tooMany("the photo \"" + photo->title + "\""));
                continue;
            }
            std::optional<std::int64_t> most = room();
            if (m_limits.totalBytes) // what is left, in equal shares
                most = std::min(*most, (*m_limits.totalBytes - m_set.bytes) /
                                           static_cast<std::int64_t>(photos.size() - number));
            addPhoto(*photo, ++number, most);
        }
    }

    void addPhoto(const PackPhoto& photo, std::size_t number, std::optional<std::int64_t> most) {
        // Named as in the pack.
        UploadFile file{fs::path(bag::toPath({number, photo.taken.shot})).filename().string(),
                        photo.title,
                        0,
                        {},
                        photo.original.empty() ? photo.taken.photo.sha256 : photo.original,
                        photo.original.empty() ? "" : "Parts are covered."};
        Bytes content = m_stores.photos.read(photo.taken.photo.sha256);
        const auto fits = [&] { return !most || static_cast<std::int64_t>(content.size()) <= *most; };
        if (!fits()) {
            cv::Mat pixels = decodeImage(content, file.name);
            content = encodeJpeg(pixels, kQualities.front());
            for (const int quality : kQualities)
                if (!fits())
                    content = encodeJpeg(pixels, quality);
            while (!fits() && std::max(pixels.cols, pixels.rows) * kSmaller >= kLeastEdge) {
                cv::resize(pixels, pixels, {}, kSmaller, kSmaller, cv::INTER_AREA);
                content = encodeJpeg(pixels, kQualities.back());
            }
            file.change += std::string(file.change.empty() ? "" : " ") + "Encoded again with " +
                           std::to_string(pixels.cols) + " × " + std::to_string(pixels.rows) +
                           " pixels, to fit the form.";
        }
        if (!fits())
            m_set.problems.push_back("The photo \"" + photo.title + "\" has " +
                                     kilobytes(static_cast<std::int64_t>(content.size())) +
                                     " and cannot be made small enough.");
        add(std::move(file), content);
    }

    /// What the policy asks for and nobody took.
    void nameMissing() {
        for (const std::string& missing : m_request.claim.missing)
            m_set.problems.push_back(missing == "clip" ? "The opening on video is missing."
                                                       : "The photo \"" + missing + "\" is missing.");
    }

    void addText() {
        const std::int64_t most = m_limits.textCharacters.value_or(0);
        m_set.text = m_request.renderText(m_request.input, m_request.claim, m_set.files, most);
        if (const auto length = static_cast<std::int64_t>(charactersIn(m_set.text));
            most > 0 && length > most)
            m_set.problems.push_back("The text has " + std::to_string(length) +
                                     " characters; the form takes " + std::to_string(most) + ".");
        writeFileDurably(m_partial / kTextName, m_set.text);
    }

    void addDigests() {
        std::string table = "file\tsha256\toriginal_sha256\tchange\n";
        for (const UploadFile& file : m_set.files)
            table += file.name + "\t" + file.sha256 + "\t" + file.original + "\t" + file.change + "\n";
        writeFileDurably(m_partial / kDigestsName, table);
    }

    const UploadRequest& m_request;
    const PackStores& m_stores;
    const UploadLimits& m_limits;
    const ClaimOutcome* m_outcome;
    fs::path m_folder;
    fs::path m_partial;
    UploadSet m_set;
};

} // namespace

UploadSet makeUploadSet(const UploadRequest& request, const PackStores& stores, const fs::path& folder) {
    if (!request.claim.policy)
        throw Error(ErrorCode::InvalidInput,
                    "There are no rules for claims at " +
                        printable(request.claim.facts.inspection.channel, 64) + ".",
                    "Write them into the workspace's folder policies.");
    return UploadMaker(request, stores, folder).make();
}

} // namespace returnbench
