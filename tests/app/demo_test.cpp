#include "app/demo/demo_data.h"
#include "app/demo/demo_files.h"
#include "app/demo/demo_products.h"
#include "app/demo/label_renderer.h"
#include "app/demo/scene_renderer.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/capture/frame_source.h"
#include "core/capture/photo_quality.h"
#include "core/identifiers/identifier.h"
#include "core/inspection/protocol.h"
#include "core/labels/label_reader.h"
#include "core/mirror/import.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <set>
#include <string>
#include <vector>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr std::uint64_t kSeed = 20'261'125; // what `demo` uses
constexpr std::uintmax_t kMaxFile = 10 << 20;

DemoData demo(std::uint64_t seed = kSeed) {
    return makeDemoData(seed, FixedClock().now());
}

/// All five files as one text.
std::string filesOf(const DemoData& data) {
    const TempDirectory directory;
    std::string text;
    for (const auto& file : writeImportFiles(data, directory / "import"))
        text += readTextFile(file, kMaxFile);
    return text;
}

const DispatchedUnit& unitOf(const DemoData& data, const DemoParcel& parcel) {
    const auto found = std::find_if(data.units.begin(), data.units.end(), [&](const DispatchedUnit& unit) {
        return unit.order == parcel.notice.order && unit.line == parcel.notice.line;
    });
    REQUIRE(found != data.units.end());
    return *found;
}

/// The first of each verdict and of each category, and what came back before. `demo_verdicts.py` without a
/// number inspects every one.
std::vector<const DemoParcel*> oneOfEach(const DemoData& data) {
    std::vector<const DemoParcel*> chosen;
    std::set<std::string> seen;
    for (const DemoParcel& parcel : data.parcels) {
        const bool isNewVerdict = seen.insert(std::string(toString(parcel.verdict))).second;
        const bool isNewCategory = seen.insert("goods: " + parcel.category).second;
        if (isNewVerdict || isNewCategory)
            chosen.push_back(&parcel);
    }
    for (const DemoParcel& parcel : data.earlier)
        chosen.push_back(&parcel);
    return chosen;
}

std::vector<const DemoParcel*> parcelsWith(const DemoData& data, VerdictKind verdict) {
    std::vector<const DemoParcel*> found;
    for (const DemoParcel& parcel : data.parcels)
        if (parcel.verdict == verdict)
            found.push_back(&parcel);
    return found;
}

LabelReader newReader() {
    LabelReaderOptions options;
    options.decoder = defaultDecoderPath();
    return LabelReader(options);
}

/// A code's text without what brackets and separators stand for.
std::string bare(std::string text) {
    text.erase(
        std::remove_if(text.begin(), text.end(),
                       [](char c) { return c == '(' || c == ')' || c == '[' || c == ']' || c == 0x1D; }),
        text.end());
    return text;
}

std::set<std::string> textsOf(const std::vector<DecodedCode>& codes) {
    std::set<std::string> texts;
    for (const DecodedCode& code : codes)
        texts.insert(bare(code.text));
    return texts;
}

} // namespace

TEST_CASE("the demo's data is the same for the same seed and differs for another") {
    CHECK(filesOf(demo()) == filesOf(demo()));
    CHECK(filesOf(demo()) != filesOf(demo(7)));
}

TEST_CASE("every verdict occurs among the demo's forty returns, as often as it should") {
    std::map<VerdictKind, int> counts;
    for (const DemoParcel& parcel : demo().parcels)
        ++counts[parcel.verdict];
    const std::map<VerdictKind, int> wanted{{VerdictKind::Match, 14},
                                            {VerdictKind::ProbableMatch, 2},
                                            {VerdictKind::ProductMatch, 4},
                                            {VerdictKind::OtherUnit, 3},
                                            {VerdictKind::UnknownUnit, 3},
                                            {VerdictKind::OtherProduct, 3},
                                            {VerdictKind::AlreadyReturned, 2},
                                            {VerdictKind::OurMixup, 1},
                                            {VerdictKind::ComponentMismatch, 2},
                                            {VerdictKind::LotMismatch, 1},
                                            {VerdictKind::QuantityShort, 1},
                                            {VerdictKind::EmptyParcel, 2},
                                            {VerdictKind::Unreadable, 2}};
    CHECK(counts == wanted);
    CHECK(demo().earlier.size() == 2);
}

TEST_CASE("the demo sells some 300 orders over six channels and seven kinds of product") {
    std::set<std::string> channels;
    std::set<std::string> categories;
    std::set<std::string> orders;
    const DemoData data = demo();
    for (const auto& [line, buyer] : data.orders) {
        channels.insert(line.channel);
        categories.insert(line.category);
        orders.insert(line.order.str());
        CHECK(line.unitPrice->amountMinor > 0);
        CHECK_FALSE(buyer.empty());
    }
    CHECK(data.orders.size() == 300);
    CHECK(orders.size() == data.orders.size());
    CHECK(channels ==
          std::set<std::string>{"amazon_in", "flipkart", "meesho", "shopify", "ebay", "walmart_us"});
    for (const char* category : {"phones", "laptops", "audio", "fashion", "footwear", "home", "health"})
        CHECK(categories.count(category) == 1);
}

TEST_CASE("every GTIN and IMEI of the demo has a right check digit and belongs to nobody") {
    const DemoData data = demo();
    int imeis = 0;
    for (const DispatchedUnit& unit : data.units) {
        INFO(unit.sku);
        CHECK(normalGtin(unit.gtin) == unit.gtin);
        CHECK_THAT(unit.gtin, StartsWith("02")); // GS1 prefixes 20 to 29 are for use inside a company
        for (const std::string& imei : {unit.imei1, unit.imei2}) {
            if (imei.empty())
                continue;
            ++imeis;
            CHECK(imei.size() == 15);
            CHECK(hasLuhnCheckDigit(imei));
            CHECK_THAT(imei, StartsWith("00")); // test equipment
        }
    }
    CHECK(imeis > 100);
}

TEST_CASE("check digits are those of the standards' examples") {
    CHECK(withGs1CheckDigit("629104150021") == "6291041500213"); // GS1's own worked example
    CHECK(withLuhnDigit("49015420323751") == "490154203237518"); // 3GPP TS 23.003's way of counting
}

TEST_CASE("no two units of the demo share a serial, no two returns a code") {
    const DemoData data = demo();
    std::set<std::string> serials;
    std::size_t serialised = 0;
    for (const DispatchedUnit& unit : data.units) {
        CHECK(unit.serialNormal == normalSerial(unit.serial));
        if (unit.serial.empty())
            continue;
        ++serialised;
        serials.insert(unit.serialNormal);
    }
    CHECK(serialised > 150);
    CHECK(serials.size() == serialised);
    std::set<std::string> codes;
    for (const ReturnNotice& notice : data.returns)
        codes.insert({notice.id.str(), notice.awb, notice.lpn});
    CHECK(data.returns.size() == 42);
    CHECK(codes.size() == 3 * data.returns.size());
}

TEST_CASE("the demo's times follow each other and lie before now") {
    const DemoData data = demo();
    const Timestamp now = FixedClock().now();
    std::map<std::string, Timestamp> delivered;
    for (std::size_t i = 0; i < data.orders.size(); ++i) {
        const OrderLine& line = data.orders[i].line;
        CHECK(*line.orderedAt < *data.units[i].dispatchedAt);
        CHECK(*data.units[i].dispatchedAt < *line.deliveredAt);
        CHECK(*line.deliveredAt < now);
        delivered[line.order.str()] = *line.deliveredAt;
    }
    for (const ReturnNotice& notice : data.returns) {
        CHECK(delivered.at(notice.order.str()) < *notice.requestedAt);
        CHECK(*notice.requestedAt < *notice.deliveredAt);
        CHECK(*notice.deliveredAt < now);
    }
}

TEST_CASE("what the parcels hold leads to their verdicts") {
    const DemoData data = demo();
    for (const DemoParcel* parcel : parcelsWith(data, VerdictKind::ProbableMatch)) {
        const std::string seen = normalSerial(parcel->codes.front().text);
        const std::string sold = unitOf(data, *parcel).serialNormal;
        CHECK(seen != sold);
        CHECK(lookAlikeKey(seen) == lookAlikeKey(sold));
    }
    for (const DemoParcel* parcel : parcelsWith(data, VerdictKind::UnknownUnit))
        for (const DispatchedUnit& unit : data.units)
            CHECK(unit.serialNormal != normalSerial(parcel->codes.front().text));
    for (const DemoParcel* parcel : parcelsWith(data, VerdictKind::OtherProduct))
        CHECK(parcel->sku != parcel->notice.sku);
    for (const DemoParcel* parcel : parcelsWith(data, VerdictKind::OurMixup)) {
        const auto inParcel = std::count_if(data.units.begin(), data.units.end(), [&](const auto& unit) {
            return unit.awb == unitOf(data, *parcel).awb;
        });
        CHECK(inParcel == 2);
    }
    for (const DemoParcel* parcel : parcelsWith(data, VerdictKind::EmptyParcel))
        CHECK((parcel->empty && parcel->itemsFound == 0));
}

TEST_CASE("the demo's files are imported whole, and a second time change nothing") {
    const TempDirectory directory;
    const DemoData data = demo();
    const auto profiles = loadImportProfiles(resourcesDirectory() / "import");
    Mirror mirror(directory / "mirror.db", OpenMode::ReadWrite, Bytes(32));
    const auto files = writeImportFiles(data, directory / "import");
    REQUIRE(files.size() == 5);
    for (const auto& file : files) {
        INFO(file);
        const ImportResult first = importFile(mirror, profiles, file);
        CHECK(first.format == file.stem().string());
        CHECK(first.rejected == 0);
        CHECK(first.added == first.rows);
        const ImportResult again = importFile(mirror, profiles, file);
        CHECK(again.unchanged == again.rows);
    }
    const MirrorCounts counts = mirror.counts();
    CHECK(counts.orderLines == 300);
    CHECK(counts.units == 300);
    CHECK(counts.returns == 42);
    CHECK(counts.recalls == 1);
    CHECK(counts.blocklist == 1);
}

TEST_CASE("each symbology is drawn so that it is read again") {
    const auto [symbology, text, format] = GENERATE(table<PrintedSymbology, std::string, CodeFormat>({
        {PrintedSymbology::Code128, "VX40673935-02", CodeFormat::Code128},
        {PrintedSymbology::Code39, "5CD3948RYH8", CodeFormat::Code39},
        {PrintedSymbology::DataMatrix, "F86THECT03DP", CodeFormat::DataMatrix},
        {PrintedSymbology::Gs1DataMatrix, "(01)02004711100002(21)F86THECT(250)BAT118737129",
         CodeFormat::DataMatrix},
        {PrintedSymbology::QrCode, "https://id.example.org/01/02004711100378/21/F79AX4D00AJV",
         CodeFormat::QrCode},
        {PrintedSymbology::Ean13, "2004711100002", CodeFormat::Ean13},
    }));
    INFO(text);
    const cv::Mat code = renderCode({symbology, text, "caption"}, 3);
    REQUIRE(code.type() == CV_8UC1);
    CHECK(cv::countNonZero(code < 128) > 500);
    cv::Mat picture;
    cv::copyMakeBorder(code, picture, 60, 60, 60, 60, cv::BORDER_CONSTANT, cv::Scalar(255));
    LabelReader reader = newReader();
    const auto codes = reader.read(picture);
    REQUIRE_FALSE(codes.empty());
    CHECK(codes.front().format == format);
    CHECK(bare(codes.front().text) == bare(text));
}

TEST_CASE("a text that a symbology cannot carry is refused") {
    CHECK_THROWS_AS(renderCode({PrintedSymbology::Ean13, "no digits", ""}, 3), Error);
    CHECK_THROWS_AS(renderCode({PrintedSymbology::Gs1DataMatrix, "(01)123", ""}, 3), Error);
}

TEST_CASE("the same parcel is photographed the same again") {
    const DemoParcel parcel = demo().parcels.front();
    DemoRandom one(5);
    DemoRandom two(5);
    const cv::Mat first = renderShot(parcel, "serial", CodesInView::Yes, one);
    const cv::Mat second = renderShot(parcel, "serial", CodesInView::Yes, two);
    CHECK(cv::norm(first, second, cv::NORM_INF) == 0);
}

TEST_CASE(
    "the footage of a return of each verdict and each kind of goods is fit as evidence and shows its codes "
    "and its waybill, or none") {
    static const DemoData data = demo(); // stays while the parcels are gone through
    const auto protocols = loadProtocols(resourcesDirectory() / "protocols");
    const FixedClock clock;
    LabelReader reader = newReader();
    const DemoParcel& parcel = *GENERATE_REF(from_range(oneOfEach(data)));
    INFO(parcel.notice.id << " " << toString(parcel.verdict));
    const TempDirectory directory;
    const Protocol& protocol = protocolFor(protocols, parcel.category);
    writeFootage(parcel, protocol, directory.path());
    const auto source = openFrameSource(directory.path().string(), clock);
    std::set<std::string> seen;
    std::size_t shots = 0;
    for (FrameResult result = source->next(); result.status == FrameStatus::Ok; result = source->next()) {
        INFO(result.frame->name);
        CHECK_THAT(result.frame->name, ContainsSubstring(protocol.shots[shots].id));
        ++shots;
        CHECK(measureQuality(result.frame->pixels).problems().empty());
        seen.merge(textsOf(reader.read(result.frame->pixels)));
    }
    CHECK(shots == protocol.shots.size());
    CHECK(source->skipped().empty());
    std::set<std::string> wanted{parcel.notice.awb};
    if (!parcel.illegible)
        for (const PrintedCode& code : parcel.codes)
            wanted.insert(bare(code.text));
    CHECK(seen == wanted);
}

TEST_CASE("the answers of every return are answers that its protocol knows") {
    const TempDirectory directory;
    const auto protocols = loadProtocols(resourcesDirectory() / "protocols");
    for (const DemoParcel& parcel : demo().parcels) {
        INFO(parcel.notice.id);
        const Protocol& protocol = protocolFor(protocols, parcel.category);
        writeAnswers(parcel, protocol, directory / "answers.json");
        const auto document = nlohmann::json::parse(readTextFile(directory / "answers.json", kMaxFile));
        // A clerk who cannot tell two serials apart leaves a probable match to somebody else, with a reason.
        CHECK(document.contains("missing_reason") == (parcel.verdict == VerdictKind::ProbableMatch));
        CHECK(document.contains("items_found") == parcel.itemsFound.has_value());
        for (const Question& question : protocol.questions) {
            const std::string given = document["answers"].at(question.id);
            CHECK(std::any_of(question.answers.begin(), question.answers.end(),
                              [&](const Answer& answer) { return answer.id == given; }));
        }
    }
}
