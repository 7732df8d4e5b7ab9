#include "app/demo/demo_files.h"

#include "app/demo/demo_products.h"
#include "app/demo/scene_renderer.h"
#include "core/base/file.h"
#include "core/capture/photo_store.h"
#include "core/workspace/reference_pictures.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr int kFootageQuality = 85;

std::string field(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string row(std::initializer_list<std::string> fields) {
    std::string text;
    for (const std::string& value : fields)
        text += (text.empty() ? "" : ",") + (value.empty() ? std::string() : field(value));
    return text + "\n";
}

std::string time(const std::optional<Timestamp>& value) {
    return value ? formatTimestamp(*value) : std::string();
}

std::string day(const std::optional<Date>& value) {
    return value ? formatDate(*value) : std::string();
}

/// `34999.00`, without the currency.
std::string amount(const std::optional<Money>& money) {
    if (!money)
        return {};
    const std::string text = formatMoney(*money);
    return text.substr(text.find(' ') + 1);
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ";") + part;
    return text;
}

std::string ordersCsv(const DemoData& data) {
    std::string text =
        "channel,order_id,order_line_id,sku,gtin,title,category,quantity,unit_price,currency,ordered_at,"
        "delivered_at,return_window_until,buyer_id\n";
    for (const auto& [line, buyer] : data.orders)
        text += row({line.channel, line.order.str(), line.line.str(), line.sku, line.gtin, line.title,
                     line.category, std::to_string(line.quantity), amount(line.unitPrice),
                     line.unitPrice ? line.unitPrice->currency : "", time(line.orderedAt),
                     time(line.deliveredAt), day(line.returnWindowUntil), buyer});
    return text;
}

std::string dispatchCsv(const DemoData& data) {
    std::string text =
        "order_id,order_line_id,sku,gtin,serial,imei1,imei2,component_serials,lot,expiry,dispatched_at,"
        "awb,warranty_until\n";
    for (const DispatchedUnit& unit : data.units)
        text += row({unit.order.str(), unit.line.str(), unit.sku, unit.gtin, unit.serial, unit.imei1,
                     unit.imei2, joined(unit.components), unit.lot, day(unit.expiry), time(unit.dispatchedAt),
                     unit.awb, day(unit.warrantyUntil)});
    return text;
}

std::string returnsCsv(const DemoData& data) {
    std::string text =
        "channel,return_id,order_id,order_line_id,sku,quantity,awb,lpn,reason,reason_text,requested_at,"
        "refunded_at,delivered_at,type\n";
    for (const ReturnNotice& notice : data.returns)
        text +=
            row({notice.channel, notice.id.str(), notice.order.str(), notice.line.str(), notice.sku,
                 std::to_string(notice.quantity), notice.awb, notice.lpn, notice.reason, notice.reasonText,
                 time(notice.requestedAt), time(notice.refundedAt), time(notice.deliveredAt), notice.type});
    return text;
}

std::string recallsCsv(const DemoData& data) {
    std::string text = "sku,gtin,lot_from,lot_to,serial_from,serial_to,notice,url,since\n";
    for (const Recall& recall : data.recalls)
        text += row({recall.sku, recall.gtin, recall.lotFrom, recall.lotTo, recall.serialFrom,
                     recall.serialTo, recall.notice, recall.url, day(recall.since)});
    return text;
}

std::string blocklistCsv(const DemoData& data) {
    std::string text = "serial,reason,since,source\n";
    for (const BlockEntry& entry : data.blocklist)
        text += row({entry.serial, entry.reason, day(entry.since), entry.source});
    return text;
}

/// The same pictures for the same parcel, whatever was drawn before.
std::uint64_t seedOf(const std::string& text) {
    std::uint64_t seed = 1469598103934665603ULL; // FNV-1a
    for (const char c : text)
        seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return seed;
}

/// Codes are shown where the protocol looks at the item's label; without such a shot, at its front.
CodesInView codesIn(const std::string& shot, const Protocol& protocol) {
    const auto looksAtLabel = [](const std::string& id) {
        return id == "serial" || id == "serial-unread" || id == "tag";
    };
    const bool labelShot = std::any_of(protocol.shots.begin(), protocol.shots.end(),
                                       [&](const Shot& other) { return looksAtLabel(other.id); });
    return looksAtLabel(shot) || (!labelShot && shot == "front") ? CodesInView::Yes : CodesInView::No;
}

/// Pictures of the demo can be made again at any time: no need to wait for the disk three hundred times.
void writePicture(const cv::Mat& pixels, const fs::path& file) {
    const Bytes jpeg = encodeJpeg(pixels, kFootageQuality);
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char*>(jpeg.data()), static_cast<std::streamsize>(jpeg.size()));
}

} // namespace

std::vector<fs::path> writeImportFiles(const DemoData& data, const fs::path& folder) {
    makePrivateDirectory(folder);
    const std::vector<std::pair<std::string, std::string>> files{{"orders.csv", ordersCsv(data)},
                                                                 {"dispatch-serials.csv", dispatchCsv(data)},
                                                                 {"returns.csv", returnsCsv(data)},
                                                                 {"recalls.csv", recallsCsv(data)},
                                                                 {"blocklist.csv", blocklistCsv(data)}};
    std::vector<fs::path> written;
    for (const auto& [name, content] : files) {
        writeFileDurably(folder / name, content);
        written.push_back(folder / name);
    }
    return written;
}

void writeFootage(const DemoParcel& parcel, const Protocol& protocol, const fs::path& folder) {
    makePrivateDirectory(folder);
    DemoRandom random(seedOf(parcel.notice.id.str()));
    for (std::size_t i = 0; i < protocol.shots.size(); ++i) {
        const std::string& shot = protocol.shots[i].id;
        char name[64];
        std::snprintf(name, sizeof name, "%02zu-%s.jpg", i + 1, shot.c_str());
        writePicture(renderShot(parcel, shot, codesIn(shot, protocol), random), folder / name);
    }
}

void writePictures(const DemoData& data, const fs::path& workspace) {
    const fs::path products = picturesFolder(workspace, ReferencePicture::Kind::Product);
    const fs::path dispatched = picturesFolder(workspace, ReferencePicture::Kind::Dispatch);
    makePrivateDirectory(products.parent_path());
    makePrivateDirectory(products);
    makePrivateDirectory(dispatched);
    for (const DemoProduct& product : demoProducts())
        writePicture(renderProduct(product), products / (pictureNameOf(std::string(product.sku)) + ".jpg"));
    for (const DemoParcel& parcel : data.parcels)
        for (const DispatchedUnit& unit : data.units) {
            if (unit.order != parcel.notice.order || unit.serial.empty())
                continue;
            DemoParcel sent = parcel; // what was packed, whatever came back
            sent.sku = unit.sku;
            sent.empty = false;
            DemoRandom random(seedOf(unit.serial));
            writePicture(renderShot(sent, "front", CodesInView::No, random),
                         dispatched / (pictureNameOf(unit.serial) + ".jpg"));
        }
}

void writeAnswers(const DemoParcel& parcel, const Protocol& protocol, const fs::path& file) {
    DemoRandom random(seedOf(parcel.notice.awb));
    nlohmann::json answers = nlohmann::json::object();
    for (const Question& question : protocol.questions) // mostly the first answer, the best one
        answers[question.id] = question.answers[random.below(10) < 7 ? 0 : random.below(2)].id;
    nlohmann::json document{{"answers", answers}};
    if (parcel.itemsFound)
        document["items_found"] = *parcel.itemsFound;
    if (parcel.verdict == VerdictKind::ProbableMatch)
        // The clerk could not tell: a headless person may also answer {"confirm": "same_unit"}.
        document["missing_reason"] = "the serials are to be compared by the manager";
    writeFileDurably(file, document.dump(2) + "\n");
}

} // namespace returnbench
