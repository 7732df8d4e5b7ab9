#include "tests/evidence/pack_bench.h"

#include "core/base/digest.h"
#include "core/evidence/bag.h"
#include "core/evidence/bag_zip.h"
#include "core/inspection/inspection_json.h"
#include "tests/support/stored_photo.h"

#include <algorithm>

namespace returnbench::test {

using nlohmann::json;
using namespace std::chrono_literals;

namespace {

Verdict someVerdict() {
    Verdict verdict;
    verdict.kind = VerdictKind::Match;
    verdict.reasons = {
        {"serial_dispatched_on_line", "Serial SN-100 was dispatched on this line.", {{"serial", "SN-100"}}}};
    verdict.expectedSerial = "SN-100";
    verdict.seenSerial = "SN-100";
    return verdict;
}

} // namespace

Bytes bytesOf(std::string_view text) {
    const auto bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

std::string textOf(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

PackBench::PackBench() {
    append("import.completed", {{"file", "orders.csv"}, {"rows", 3}}, "");
    append(
        "inspection.opened",
        {{"return", {{"id", "RMA-1"}, {"quantity", 1}, {"awb", "AWB-1"}, {"reason", "größer als erwartet"}}},
         {"announced", true},
         {"units", json::array()},
         {"protocol", "general"}});
    append("inspection.opened",
           {{"return", {{"id", "RMA-2"}, {"quantity", 1}}},
            {"announced", true},
            {"units", json::array()},
            {"protocol", "general"}},
           "RB-261125-OTHER002");
    append("identity.judged", {{"verdict", toJson(someVerdict())}});
    takePhoto("photo.taken", "front", "\xFF\xD8 first front \xFF\xD9");
    takePhoto("photo.taken", "label", "\xFF\xD8 label \xFF\xD9");
    takePhoto("photo.retaken", "front", "\xFF\xD8 second front \xFF\xD9");
    append("question.answered", {{"question", "packaging"}, {"answer", "intact"}});
    append("grade.given", {{"grade", "A"}, {"rule", "As new"}});
    append("disposition.set", {{"disposition", "restock"}, {"rule", "Sell again"}});
    append("inspection.closed", json::object());
    append("import.completed", {{"file", "more.csv"}, {"rows", 1}}, "");
}

void PackBench::append(const std::string& kind, json data, const std::string& of) {
    clock.advance(1500ms);
    journal.append(NewEvent{kind, "asha", InspectionId(of), std::move(data)});
}

void PackBench::takePhoto(const std::string& kind, const std::string& shot, const std::string& content) {
    json taken = storedPhoto(photos, shot, asBytes(content), 4, 3, json::array({"AWB-1"}));
    photoDigests.push_back(taken["sha256"].get<std::string>());
    append(kind, std::move(taken));
}

void PackBench::takeClip(const std::string& content, const std::string& of) {
    const std::string digest = sha256Hex(content);
    std::filesystem::create_directories(clips.pathOf(digest).parent_path());
    writeFileDurably(clips.pathOf(digest), content);
    append("clip.recorded",
           {{"sha256", digest},
            {"bytes", content.size()},
            {"codec", "h264"},
            {"started_at", "2026-11-25T10:00:00.000Z"},
            {"ended_at", "2026-11-25T10:01:00.000Z"},
            {"frames", 1800},
            {"width", 1920},
            {"height", 1080},
            {"interrupted", false}},
           of);
}

PackRequest PackBench::request() const {
    PackRequest request;
    request.inspection = inspection;
    request.bench = "Bench 1";
    request.personName = "A. Rao";
    request.shots = {{"label", "Return label", "Show the label", true, {}},
                     {"front", "Front", "Show the front", false, {}}};
    request.output = directory / "pack.zip";
    return request;
}

PackResult PackBench::build(const PackRequest& wanted) {
    return buildPack(wanted, journal, {photos, clips}, key, fakeReport, clock);
}

Bytes fakeReport(const ReportInput& input) {
    std::string text = "%PDF-1.4 " + input.inspection.id.str() + " " + input.personName + " " + input.madeAt;
    for (const PackPhoto& photo : input.photos)
        text += "\n" + photo.path + " " + photo.title + " " +
                sha256Hex(input.photoBytes(photo.taken.photo.sha256));
    return bytesOf(text);
}

PackFiles unpack(const std::filesystem::path& pack) {
    const Bytes zip = readFile(pack, 1 << 24);
    PackFiles files;
    for (const auto& [name, content] : readBagZip(zip, 1000).entries)
        files[name.substr(name.find('/') + 1)] = textOf(content);
    return files;
}

Bytes repack(const PackFiles& files, const std::string& folder) {
    std::vector<ZipEntry> entries;
    for (const auto& [path, content] : files)
        entries.push_back({(std::filesystem::path(folder) / path).string(), bytesOf(content)});
    return makeBagZip(std::move(entries));
}

void signAnew(PackFiles& files, const SigningKey& key) {
    bag::Manifest manifest;
    auto info = bag::parseInfo(files.at("bag-info.txt"));
    const std::string oldSignature = files.at("tagmanifest-sha256.txt.minisig");
    if (info) {
        info->payloadBytes = 0;
        info->payloadFiles = 0;
    }
    for (const auto& [path, content] : files)
        if (path.starts_with("data/")) {
            manifest[path] = sha256Hex(content);
            if (info) {
                info->payloadBytes += content.size();
                ++info->payloadFiles;
            }
        }
    if (info)
        files["bag-info.txt"] = bag::toText(*info);
    files["manifest-sha256.txt"] = bag::toText(manifest);
    bag::Manifest tags;
    for (const char* path : {"VERIFY.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt"})
        if (files.contains(path))
            tags[path] = sha256Hex(files.at(path));
    files["tagmanifest-sha256.txt"] = bag::toText(tags);
    const std::size_t start = oldSignature.find("\ntrusted comment: ") + 18;
    files["tagmanifest-sha256.txt.minisig"] = key.sign(
        files["tagmanifest-sha256.txt"], oldSignature.substr(start, oldSignature.find('\n', start) - start));
}

bool names(const PackVerification& verification, const std::string& file) {
    return std::any_of(verification.problems.begin(), verification.problems.end(),
                       [&](const PackProblem& problem) { return problem.file == file; });
}

std::string textOf(const PackVerification& verification) {
    std::string text;
    for (const PackProblem& problem : verification.problems)
        text.append(problem.file).append(": ").append(problem.what).append("\n");
    return text;
}

} // namespace returnbench::test
