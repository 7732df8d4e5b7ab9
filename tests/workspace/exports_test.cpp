#include "core/workspace/exports.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/capture/clip_writer.h"
#include "core/capture/photo_store.h"
#include "core/evidence/bag_zip.h"
#include "core/evidence/verify.h"
#include "core/inspection/inspection_json.h"
#include "core/inspection/photo_masking.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/fixed.h"
#include "tests/support/stored_photo.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <opencv2/core.hpp>

using namespace returnbench;
using namespace returnbench::test;

namespace fs = std::filesystem;

namespace {

/// A workspace with an inspection that is closed, from a person who stands in the list.
struct ExportBench {
    TempDirectory temp;
    FixedClock clock; ///< 2026-11-25T10:00:00Z
    CountingRandom random;
    Workspace workspace = Workspace::create(temp / "bench", "Bench 3", clock, random);
    InspectionId inspection{"RB-261125-TEST0001"};
    Renderers renderers{
        [this](const ReportInput& input) {
            reports.push_back(input.personName);
            return bytes("%PDF-1.4 /Type /Page of " + input.inspection.id.str());
        },
        [](const ReportInput&, const ClaimCase& claim, const std::vector<UploadFile>& files, std::int64_t) {
            return claim.reason + " with " + std::to_string(files.size()) + " files\n";
        }};
    std::vector<std::string> reports; ///< whose name stood in each

    explicit ExportBench(const char* channel = "flipkart", VerdictKind kind = VerdictKind::OtherUnit) {
        addPerson(workspace.journal(), {PersonId("asha"), "Asha Rao", Role::Clerk}, "asha");
        OrderLine line;
        line.channel = channel;
        line.order = OrderId("O-1");
        line.line = OrderLineId("1");
        line.sku = "PHONE";
        line.title = "Nimbus Phone";
        line.unitPrice = Money{1'000'00, "INR"};
        ReturnNotice notice;
        notice.channel = channel;
        notice.id = ReturnId("RMA-1");
        notice.order = line.order;
        notice.sku = line.sku;
        notice.awb = "AWB-1";
        notice.deliveredAt = parseTimestamp("2026-11-24T10:00:00Z");
        append("inspection.opened", {{"return", toJson(notice)},
                                     {"line", toJson(line)},
                                     {"announced", true},
                                     {"units", nlohmann::json::array()},
                                     {"protocol", "general"}});
        Verdict verdict;
        verdict.kind = kind;
        verdict.seenSerial = "SN-2";
        append("identity.judged", {{"verdict", toJson(verdict)}});
        takePhoto("front");
        append("grade.given", {{"grade", kind == VerdictKind::Match ? "A" : "C"}, {"rule", "told"}});
        append("inspection.closed", nlohmann::json::object());
    }

    static Bytes bytes(const std::string& text) {
        const auto view = asBytes(text);
        return {view.begin(), view.end()};
    }
    void append(const char* kind, nlohmann::json data) {
        workspace.journal().append(NewEvent{kind, "asha", inspection, std::move(data)});
    }
    void takePhoto(const char* shot) {
        const Bytes picture = encodeJpeg(cv::Mat(90, 120, CV_8UC3, cv::Scalar(30, 90, 200)), 90);
        append("photo.taken", storedPhoto(workspace.photos(), shot, picture, 120, 90));
    }
    /// A clip of one second.
    void film() {
        const fs::path file = temp / "clip.mkv";
        ClipEncoder encoder(ClipCodec::H264, 320, 240);
        ClipWriter writer(file, encoder.format());
        for (int i = 0; i < 10; ++i)
            writer.write(encoder.encode(cv::Mat(240, 320, CV_8UC3, cv::Scalar(30, 90, 20 * i)), {},
                                        Timestamp(std::chrono::milliseconds(100 * i))));
        writer.finish();
        const std::string digest = sha256OfFile(file);
        const fs::path kept = workspace.clips().pathOf(digest);
        fs::create_directories(kept.parent_path());
        fs::rename(file, kept);
        append("clip.recorded", {{"sha256", digest},
                                 {"bytes", fs::file_size(kept)},
                                 {"codec", "h264"},
                                 {"started_at", "2026-11-25T10:00:00.000Z"},
                                 {"ended_at", "2026-11-25T10:00:01.000Z"},
                                 {"frames", 10},
                                 {"width", 320},
                                 {"height", 240},
                                 {"interrupted", false}});
    }
    PackResult pack(const fs::path& output = {}) {
        return makePack(workspace, {inspection, output, {}}, renderers, clock, random);
    }
    UploadResult upload(const fs::path& output, const std::string& policy = {}) {
        return makeUpload(workspace, {inspection, policy, {}, output}, renderers, clock);
    }
    void configureTimestamp(const std::string& authority, const std::string& certificates) {
        WorkspaceConfig config = workspace.config();
        config.timestamp.authority = authority;
        config.timestamp.certificates = certificates;
        workspace.setConfig(config);
    }
    /// No folder that makes a passing export is left in the workspace.
    [[nodiscard]] bool isTidy() const {
        std::error_code absent;
        for (const auto& entry : fs::directory_iterator(workspace.packs(), absent))
            if (entry.path().filename().string().starts_with("."))
                return false;
        return true;
    }
};

} // namespace

TEST_CASE(
    "a pack lies in the workspace under its inspection's name, or where it was wanted, and is recorded") {
    ExportBench bench;
    const PackResult usual = bench.pack();
    CHECK(usual.file == bench.workspace.packs() / "RB-261125-TEST0001.zip");
    CHECK_FALSE(usual.isStamped);
    const PackResult wanted = bench.pack(bench.temp / "elsewhere.zip");
    CHECK(wanted.file == bench.temp / "elsewhere.zip");
    CHECK(wanted.sha256 == sha256OfFile(wanted.file));
    CHECK(verifyPack(wanted.file, bench.workspace.publicKey()).sound());
    CHECK(bench.reports == std::vector<std::string>{"Asha Rao", "Asha Rao"});

    const NewEvent event = packExported(bench.inspection, wanted, "asha");
    CHECK(event.kind == "pack.exported");
    CHECK(event.data == nlohmann::json{{"inspection", "RB-261125-TEST0001"},
                                       {"file", "elsewhere.zip"},
                                       {"sha256", wanted.sha256},
                                       {"bytes", wanted.bytes},
                                       {"timestamped", false}});
    CHECK(packsIn(bench.workspace.packs()) == std::vector<fs::path>{usual.file});
    CHECK(packsIn(bench.temp / "nowhere").empty());
}

TEST_CASE("of an inspection that is not there, nothing is made, and it is said where they are listed") {
    ExportBench bench;
    bench.inspection = InspectionId("RB-261125-ABSENT01");
    for (const auto& attempt : std::vector<std::function<void()>>{
             [&] { (void)bench.pack(); }, [&] { (void)bench.upload(bench.temp / "form"); },
             [&] { (void)reportOf(bench.workspace, bench.inspection, bench.clock); }}) {
        const Error error = errorOf(attempt);
        CHECK(error.code() == ErrorCode::NotFound);
        CHECK_THAT(error.what(), ContainsSubstring("RB-261125-ABSENT01"));
        CHECK_THAT(error.whatToDo(), ContainsSubstring("inspections"));
    }
    CHECK(packsIn(bench.workspace.packs()).empty());
}

TEST_CASE("who is no longer in the list of persons stands in the report by the name in the journal") {
    ExportBench bench;
    const ReportInput known = reportOf(bench.workspace, bench.inspection, bench.clock);
    CHECK(known.personName == "Asha Rao");
    bench.inspection = InspectionId("RB-261125-TEST0002");
    bench.append("inspection.opened", {{"return", {{"id", "RMA-2"}, {"quantity", 1}}},
                                       {"announced", true},
                                       {"units", nlohmann::json::array()},
                                       {"protocol", "general"}});
    bench.workspace.journal().append(
        NewEvent{"inspection.closed", "zoe", bench.inspection, nlohmann::json::object()});
    CHECK(reportOf(bench.workspace, bench.inspection, bench.clock).personName == "zoe");
}

TEST_CASE("what a form is given is a folder, a zip or the report alone, or is only looked at") {
    ExportBench bench;
    const UploadResult folder = bench.upload(bench.temp / "form");
    CHECK(folder.policy == "flipkart-spf");
    CHECK(fs::exists(bench.temp / "form" / "claim.txt"));
    CHECK(folder.sha256 == sha256OfFile(bench.temp / "form" / "digests.tsv"));
    CHECK_FALSE(folder.set.files.empty());
    CHECK_THAT(folder.set.text, ContainsSubstring("wrong_item with"));

    const UploadResult zip = bench.upload(bench.temp / "form.ZIP");
    CHECK(zip.sha256 == sha256OfFile(bench.temp / "form.ZIP"));
    std::vector<std::string> names;
    const Bytes content = readFile(bench.temp / "form.ZIP", kMaxPackBytes);
    for (const auto& entry : listBagZip(content, kMaxPackEntries))
        names.push_back(entry.name);
    CHECK(std::find(names.begin(), names.end(), "RB-261125-TEST0001-flipkart-spf/claim.txt") != names.end());

    const UploadResult looked = bench.upload({});
    CHECK(looked.sha256.empty());
    CHECK(looked.set.files.size() == folder.set.files.size());
    CHECK(bench.isTidy());

    const NewEvent event = uploadExported(bench.inspection, zip, "asha");
    CHECK(event.data == nlohmann::json{{"inspection", "RB-261125-TEST0001"},
                                       {"file", "form.ZIP"},
                                       {"sha256", zip.sha256},
                                       {"bytes", zip.set.bytes},
                                       {"policy", "flipkart-spf"}});
}

TEST_CASE(
    "a form that gets a clip beside a photo with covered parts is warned of it, a report alone is not") {
    ExportBench bench;
    const auto isWarned = [&](const fs::path& output) {
        const auto warnings = bench.upload(output).warnings;
        return std::any_of(warnings.begin(), warnings.end(), [](const std::string& warning) {
            return warning.find("see that it shows no address") != std::string::npos;
        });
    };
    bench.film();
    CHECK_FALSE(isWarned({}));
    (void)maskPhoto(bench.workspace.journal(), bench.workspace.photos(), bench.inspection, "front",
                    {{100, 100, 500, 300}}, PersonId("asha"));
    CHECK(isWarned({}));
    CHECK(isWarned(bench.temp / "form"));
    CHECK(isWarned(bench.temp / "form.zip"));
    CHECK_FALSE(isWarned(bench.temp / "form.pdf"));
}

TEST_CASE("the report alone is written where the form takes a PDF, and refused where it does not") {
    ExportBench bench;
    int made = 0;
    const ClaimDesk desk = bench.workspace.claimDesk();
    for (const Policy& policy : desk.policies()) {
        INFO(policy.id);
        const fs::path file = bench.temp / (policy.id + ".pdf");
        const auto attempt = [&] { return bench.upload(file, policy.id); };
        if (!policy.outcomeFor("wrong_item"))
            continue;
        if (const UploadResult looked = bench.upload({}, policy.id);
            std::any_of(looked.set.files.begin(), looked.set.files.end(),
                        [](const UploadFile& part) { return part.name == "report.pdf"; })) {
            const UploadResult report = attempt();
            CHECK(report.sha256 == sha256OfFile(file));
            ++made;
        } else {
            const Error error = errorOf(attempt);
            CHECK_THAT(error.what(), ContainsSubstring("takes no PDF"));
            CHECK_FALSE(fs::exists(file));
        }
    }
    CHECK(made > 0);
    CHECK(bench.isTidy());
}

TEST_CASE("a form is given nothing by a policy that is not there, or of an inspection that proves nothing") {
    ExportBench bench;
    const Error unknown = errorOf([&] { (void)bench.upload(bench.temp / "form", "no-such-shop"); });
    CHECK(unknown.code() == ErrorCode::NotFound);
    CHECK_THAT(unknown.what(), ContainsSubstring("no-such-shop"));
    ExportBench flawless("flipkart", VerdictKind::Match);
    const Error open = errorOf([&] { (void)flawless.upload(flawless.temp / "form"); });
    CHECK(open.code() == ErrorCode::InvalidInput);
    CHECK_FALSE(fs::exists(flawless.temp / "form"));
}

TEST_CASE(
    "an authority that does not answer gives a pack without a time stamp, and is told when asked for one") {
    ExportBench bench;
    CHECK_FALSE(stamperOf(bench.workspace, bench.random));
    const Error unnamed = errorOf([&] { (void)stampPacks(bench.workspace, bench.random); });
    CHECK_THAT(unnamed.whatToDo(), ContainsSubstring("authority"));
    bench.configureTimestamp("http://127.0.0.1:1/tsa", "");
    REQUIRE(stamperOf(bench.workspace, bench.random));
    CHECK_FALSE(bench.pack().isStamped);
    const Error silent = errorOf([&] { (void)stampPacks(bench.workspace, bench.random); });
    CHECK(silent.code() == ErrorCode::Device);
}

TEST_CASE(
    "the authorities' certificates are read beside the workspace or from anywhere, and missed by name") {
    ExportBench bench;
    CHECK(timestampAuthorities(bench.workspace).empty());
    bench.configureTimestamp("", "authority.pem");
    CHECK_THAT(errorOf([&] { (void)timestampAuthorities(bench.workspace); }).what(),
               ContainsSubstring("authority.pem"));
    writeFileDurably(bench.workspace.directory() / "authority.pem", "beside");
    CHECK(timestampAuthorities(bench.workspace) == "beside");
    bench.configureTimestamp("", bench.temp.write("elsewhere.pem", "elsewhere").string());
    CHECK(timestampAuthorities(bench.workspace) == "elsewhere");
}
