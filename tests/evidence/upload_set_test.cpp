#include "core/evidence/upload_set.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/capture/clip_writer.h"
#include "core/inspection/photo_masking.h"
#include "tests/evidence/pack_bench.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/stored_photo.h"

#include <algorithm>
#include <opencv2/core.hpp>

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// A bench whose photos are real ones of some hundred kilobytes.
struct UploadBench : PackBench {
    UploadBench() {
        append("inspection.opened",
               {{"return", {{"id", "RMA-9"}, {"quantity", 1}, {"awb", "AWB-9"}}},
                {"announced", true},
                {"units", nlohmann::json::array()},
                {"protocol", "general"}},
               kId);
        for (const char* shot : {"front", "label", "back"})
            take(shot);
        append("inspection.closed", nlohmann::json::object(), kId);
    }

    UploadSet make(const UploadLimits& limits, std::vector<std::string> shots = {}, bool wantsClip = false) {
        auto policy = std::make_shared<Policy>();
        policy->id = "shop";
        policy->limits = limits;
        policy->outcomes.push_back({"wrong_item", "Wrong item", 100, std::move(shots), wantsClip});
        PackRequest wanted = request();
        wanted.inspection = InspectionId(kId);
        UploadRequest upload{
            reportInputOf(wanted, journal, photos, key.publicKey(), clock.now()),
            {},
            [](const ReportInput& input) {
                return bytesOf(std::string("%PDF-1.4 /Type /Page\n") +
                               std::string(input.isBrief ? 100 : 50'000, ' ') +
                               (input.isBrief ? "" : "/Type /Page "));
            },
            [](const ReportInput&, const ClaimCase&, const std::vector<UploadFile>& files, std::int64_t) {
                return "Claim with " + std::to_string(files.size()) + " files\n";
            }};
        upload.claim.policy = policy;
        upload.claim.reason = "wrong_item";
        return makeUploadSet(upload, {photos, clips}, folder);
    }

    /// A second of noise.
    void film() {
        const std::filesystem::path file = directory / "clip.mkv";
        ClipEncoder encoder(ClipCodec::H264, 320, 240);
        ClipWriter writer(file, encoder.format());
        for (int i = 0; i < 10; ++i) {
            cv::Mat picture(240, 320, CV_8UC3);
            m_noise.fill(picture, cv::RNG::UNIFORM, 0, 255);
            writer.write(encoder.encode(picture, {}, Timestamp(std::chrono::milliseconds(100 * i))));
        }
        writer.finish();
        takeClip(readTextFile(file, 1 << 24), kId);
        std::filesystem::remove(file); // for the next one
    }

    static constexpr const char* kId = "RB-261125-UPLOAD01";
    std::filesystem::path folder = directory / "upload";

private:
    cv::RNG m_noise{7};

    void take(const std::string& shot) {
        cv::Mat picture(900, 1200, CV_8UC3);
        cv::RNG noise(shot.size());
        noise.fill(picture, cv::RNG::UNIFORM, 0, 255);
        append("photo.taken", storedPhoto(photos, shot, encodeJpeg(picture, 92), 1200, 900), kId);
    }
};

std::vector<std::string> namesOf(const UploadSet& set) {
    std::vector<std::string> names;
    for (const UploadFile& file : set.files)
        names.push_back(file.name);
    return names;
}

} // namespace

TEST_CASE("without known limits a form gets the originals, in the order in which the policy asks for them") {
    UploadBench bench;
    const UploadSet set = bench.make({}, {"label", "front"});
    CHECK(namesOf(set) ==
          std::vector<std::string>{"report.pdf", "01-label.jpg", "02-front.jpg", "03-back.jpg"});
    CHECK(set.problems.empty());
    for (const UploadFile& file : set.files) {
        CHECK(sha256OfFile(bench.folder / file.name) == file.sha256);
        CHECK(file.change.empty());
        if (!file.original.empty())
            CHECK(file.original == file.sha256);
    }
    CHECK(readTextFile(bench.folder / "claim.txt", 1000) == "Claim with 4 files\n");
    CHECK_THAT(readTextFile(bench.folder / "digests.tsv", 10'000), ContainsSubstring(set.files[1].original));
}

TEST_CASE("photos are made to fit a form, their originals stay and are linked") {
    UploadBench bench;
    UploadLimits limits;
    limits.fileBytes = 150'000;
    const UploadSet set = bench.make(limits);
    CHECK(set.problems.empty());
    for (const UploadFile& file : set.files) {
        CHECK(file.bytes <= 150'000);
        if (file.name == "report.pdf")
            continue;
        CHECK(file.original != file.sha256);
        CHECK_THAT(file.change, ContainsSubstring("Encoded again"));
        CHECK(std::filesystem::file_size(bench.photos.pathOf(file.original)) > 150'000);
    }
}

TEST_CASE("a form that takes little in all shares it between report and photos") {
    UploadBench bench;
    UploadLimits limits;
    limits.totalBytes = 600'000;
    const UploadSet set = bench.make(limits);
    CHECK(set.bytes <= 600'000);
    CHECK(set.problems.empty());
    CHECK(set.files.size() == 4);
}

TEST_CASE("what a form does not take is left out and named, and what does not fit is a problem") {
    UploadBench bench;
    UploadLimits limits;
    SECTION("formats") {
        limits.formats = {"jpeg"};
        const UploadSet set = bench.make(limits);
        CHECK(set.files.size() == 3);
        REQUIRE(set.leftOut.size() == 1);
        CHECK_THAT(set.leftOut.front(), ContainsSubstring("takes no PDF"));
    }
    SECTION("no JPEG") {
        limits.formats = {"pdf"};
        CHECK_THAT(bench.make(limits).problems.front(), ContainsSubstring("takes no JPEG"));
    }
    SECTION("a number of files") {
        limits.files = 3;
        const UploadSet set = bench.make(limits, {"back"});
        CHECK(namesOf(set) == std::vector<std::string>{"report.pdf", "01-back.jpg", "02-label.jpg"});
        CHECK_THAT(set.leftOut.front(), ContainsSubstring("\"Front\""));
    }
    SECTION("pages") {
        limits.pages = 1;
        const UploadSet set = bench.make(limits);
        CHECK(set.problems.empty());
        CHECK_THAT(set.files.front().change, ContainsSubstring("decides alone"));
    }
    SECTION("a size that nothing can have") {
        limits.fileBytes = 50;
        CHECK(bench.make(limits).problems.size() == 4);
    }
    SECTION("characters") {
        limits.textCharacters = 5;
        CHECK_THAT(bench.make(limits).problems.front(), ContainsSubstring("The text has 19 characters"));
    }
}

TEST_CASE("what the policy asks for has its places in a form before all else, and is a problem without one") {
    UploadBench bench;
    UploadLimits limits;
    SECTION("photos before the report") {
        limits.files = 2;
        const UploadSet set = bench.make(limits, {"label", "front"});
        CHECK(namesOf(set) == std::vector<std::string>{"01-label.jpg", "02-front.jpg"});
        CHECK(set.problems.empty());
        CHECK(set.leftOut ==
              std::vector<std::string>{"The form takes 2 files: the report is left out.",
                                       "The form takes 2 files: the photo \"back\" is left out."});
    }
    SECTION("more photos than places") {
        limits.files = 2;
        const UploadSet set = bench.make(limits, {"label", "back", "front"});
        CHECK(namesOf(set) == std::vector<std::string>{"01-label.jpg", "02-back.jpg"});
        CHECK(set.problems ==
              std::vector<std::string>{"The form takes 2 files: the photo \"Front\" is left out."});
    }
    SECTION("photos before clips that it does not ask for") {
        bench.film();
        limits.files = 3;
        const UploadSet set = bench.make(limits, {"label", "front"});
        CHECK(namesOf(set) == std::vector<std::string>{"report.pdf", "01-label.jpg", "02-front.jpg"});
        CHECK(set.problems.empty());
        CHECK_THAT(set.leftOut.front(), ContainsSubstring("the video opening.mp4 is left out"));
    }
    SECTION("one clip that it asks for, before a further one") {
        bench.film();
        bench.film();
        limits.files = 2;
        const UploadSet set = bench.make(limits, {"label"}, true);
        CHECK(namesOf(set) == std::vector<std::string>{"opening.mp4", "01-label.jpg"});
        CHECK(set.problems.empty());
        CHECK(set.leftOut.size() == 4); // the report, a clip, two photos
    }
    SECTION("a clip that it asks for leaves no place for a photo that it asks for") {
        bench.film();
        limits.files = 1;
        const UploadSet set = bench.make(limits, {"label"}, true);
        CHECK(namesOf(set) == std::vector<std::string>{"opening.mp4"});
        REQUIRE(set.problems.size() == 1);
    }
    SECTION("a clip that it asks for and its form does not take") {
        bench.film();
        limits.formats = {"pdf", "jpeg"};
        const UploadSet set = bench.make(limits, {"label"}, true);
        REQUIRE(set.problems.size() == 1);
        CHECK_THAT(set.problems.front(), ContainsSubstring("send it to the marketplace another way"));
        CHECK(set.leftOut.empty());
    }
    SECTION("a clip that it does not ask for and its form does not take") {
        bench.film();
        limits.formats = {"pdf", "jpeg"};
        const UploadSet set = bench.make(limits, {"label"});
        CHECK(set.problems.empty());
        CHECK(set.leftOut.size() == 1);
    }
}

TEST_CASE("a folder for a form appears whole or not at all, and never over another") {
    UploadBench bench;
    std::filesystem::remove(bench.photos.pathOf(
        bench.journal.eventsOf(InspectionId(UploadBench::kId))[2].data().at("sha256").get<std::string>()));
    CHECK_THROWS_AS(bench.make({}), Error);
    CHECK_FALSE(std::filesystem::exists(bench.folder));
    CHECK_FALSE(std::filesystem::exists(bench.directory / "upload.partial"));
    std::filesystem::create_directories(bench.folder);
    CHECK(codeOf([&] { (void)bench.make({}); }) == ErrorCode::InvalidInput);
}

TEST_CASE("a pack with a clip beside a photo that has parts covered warns of the clip, which nobody covers") {
    UploadBench bench;
    PackRequest wanted = bench.request();
    wanted.inspection = InspectionId(UploadBench::kId);
    const auto cover = [&](const std::vector<PhotoArea>& areas) {
        (void)maskPhoto(bench.journal, bench.photos, wanted.inspection, "label", areas, PersonId("mira"));
    };
    cover({{100, 100, 500, 300}});
    CHECK(bench.build(wanted).warnings.empty()); // no clip
    bench.takeClip("an opening", UploadBench::kId);
    const std::vector<std::string> warnings = bench.build(wanted).warnings;
    REQUIRE(warnings.size() == 1);
    CHECK_THAT(warnings.front(), ContainsSubstring("see that it shows no address"));
    wanted.withOriginals = true;
    CHECK(bench.build(wanted).warnings.empty());
    wanted.withOriginals = false;
    cover({});
    CHECK(bench.build(wanted).warnings.empty());
}

TEST_CASE("what a person covered on a photo is in no pack and no form, and its original can be released") {
    UploadBench bench;
    const InspectionId id(UploadBench::kId);
    const std::string original = replay(bench.journal.eventsOf(id)).photos[1].photo.sha256;
    const PhotoRef copy =
        maskPhoto(bench.journal, bench.photos, id, "label", {{100, 100, 500, 300}}, PersonId("mira"));
    CHECK(copy.sha256 != original);

    PackRequest wanted = bench.request();
    wanted.inspection = id;
    const PublicKey key = bench.key.publicKey();
    const PackResult pack = bench.build(wanted);
    CHECK(verifyPack(pack.file, key).sound());
    const auto digestOf = [](PackFiles& files) { return sha256Hex(files.at("data/photos/01-label.jpg")); };
    PackFiles files = unpack(pack.file);
    CHECK(digestOf(files) == copy.sha256);
    wanted.withOriginals = true;
    const PackResult released = bench.build(wanted);
    CHECK(verifyPack(released.file, key).sound());
    PackFiles full = unpack(released.file);
    CHECK(digestOf(full) == original);
    full["data/photos/01-label.jpg"] = full.at("data/photos/03-back.jpg");
    signAnew(full, bench.key);
    CHECK_THAT(textOf(verifyPackContent(repack(full, UploadBench::kId), key)),
               ContainsSubstring("data/photos/01-label.jpg: It is not the photo"));

    const UploadSet set = bench.make({}, {"label"});
    CHECK(set.files[1].sha256 == copy.sha256);
    CHECK(set.files[1].original == original);
    CHECK(set.files[1].change == "Parts are covered.");

    (void)maskPhoto(bench.journal, bench.photos, id, "label", {}, PersonId("mira"));
    wanted.withOriginals = false;
    PackFiles again = unpack(bench.build(wanted).file);
    CHECK(digestOf(again) == original);
    CHECK(codeOf([&] { (void)maskPhoto(bench.journal, bench.photos, id, "none", {}, PersonId("mira")); }) ==
          ErrorCode::NotFound);
    const auto outside = [&] {
        (void)maskPhoto(bench.journal, bench.photos, id, "label", {{900, 0, 200, 200}}, PersonId("mira"));
    };
    CHECK(codeOf(outside) == ErrorCode::InvalidInput);
}
