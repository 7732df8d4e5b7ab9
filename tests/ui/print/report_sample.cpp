#include "tests/ui/print/report_sample.h"

#include "core/base/digest.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <map>
#include <memory>
#include <random>

namespace returnbench::test {
namespace {

using nlohmann::json;

ReadLabel label(const std::string& text) {
    return {text, "Code128", "]C0", identify(text), "2026-11-25T10:01:02.000Z"};
}

DispatchedUnit unit(const std::string& order, const std::string& serial, const std::string& imei) {
    DispatchedUnit result;
    result.order = OrderId(order);
    result.line = OrderLineId("L1");
    result.sku = "PHONE-128-BLK";
    result.gtin = "09506000134352";
    result.serial = serial;
    result.serialNormal = normalSerial(serial);
    result.imei1 = imei;
    result.components = {"BAT-77120041"};
    result.dispatchedAt = parseTimestamp("2026-11-03T08:15:00Z");
    result.awb = "AWB5550001";
    return result;
}

Verdict otherUnit() {
    Verdict verdict;
    verdict.kind = VerdictKind::OtherUnit;
    verdict.flags = {Flag::OutsideReturnWindow, Flag::SerialTampered};
    verdict.expectedSerial = "C02XK0AAJGH5";
    verdict.seenSerial = "C02XK0ABJGH8";
    verdict.unit = unit("403-5550002-7654321", "C02XK0ABJGH8", "490154203237518");
    verdict.reasons = {
        {"serial_read", "The serial C02XK0ABJGH8 was read on the item.", {}},
        {"serial_dispatched_on_other_order",
         "That unit was dispatched on 3 Nov 2026 on order 403-5550002-7654321, not on this order.",
         {}},
        {"expected_serial_not_seen",
         "The serial that was sold on this order, C02XK0AAJGH5, was not found.",
         {}}};
    return verdict;
}

/// Chained as the journal chains; the bodies hold what the report shows.
std::vector<Event> events() {
    const std::vector<std::pair<std::string, json>> kinds{
        {"inspection.opened", {{"code", "AWBR0000017"}}},
        {"label.read", {{"text", "C02XK0ABJGH8"}, {"format", "Code128"}}},
        {"identity.judged", {{"verdict", {{"verdict", "other_unit"}}}}},
        {"photo.taken", {{"shot", "label"}, {"title", "Return label"}}},
        {"photo.taken", {{"shot", "serial"}, {"title", "Serial <b>near</b>"}}},
        {"question.answered",
         {{"question", "seal"},
          {"title", "Is the seal whole?"},
          {"answer", "opened"},
          {"answer_title", "Opened"}}},
        {"question.answered",
         {{"question", "body"}, {"title", "Body"}, {"answer", "scratched"}, {"answer_title", "Scratched"}}},
        {"grade.given", {{"grade", "C"}, {"rule", "visible wear"}}},
        {"disposition.set", {{"disposition", "ship_back"}, {"rule", "not our unit"}}},
        {"inspection.closed",
         {{"missing", json::array({{{"id", "back"}, {"kind", "shot"}, {"title", "Back"}}})},
          {"reason", "lens broken"}}},
    };
    std::vector<Event> result;
    std::string previous(kGenesisHash);
    for (const auto& [kind, data] : kinds) {
        Event event;
        event.seq = 412 + static_cast<std::int64_t>(result.size());
        event.body = {{"at", "2026-11-25T10:0" + std::to_string(result.size()) + ":07.250Z"},
                      {"bench", "Bench 1"},
                      {"by", "asha"},
                      {"data", data},
                      {"inspection", "RB-261125-7K3QX9MD"},
                      {"kind", kind},
                      {"v", 1}};
        event.digest = sha256Hex(event.body.dump());
        event.hash = sha256Hex(previous + "\n" + event.digest);
        previous = event.hash;
        result.push_back(event);
    }
    return result;
}

InspectionState state() {
    InspectionState result;
    result.id = InspectionId("RB-261125-7K3QX9MD");
    result.stage = Stage::Closed;
    result.notice.channel = "amazon_in";
    result.notice.id = ReturnId("DmXq7RRMA");
    result.notice.order = OrderId("403-1180001-1234567");
    result.notice.line = OrderLineId("L1");
    result.notice.sku = "PHONE-128-BLK";
    result.notice.awb = "AWBR0000017";
    result.notice.lpn = "LPNRR123456789";
    result.notice.reason = "CR-DEFECTIVE";
    result.notice.reasonText = "Screen stays black after charging";
    result.notice.requestedAt = parseTimestamp("2026-11-20T09:00:00Z");
    result.notice.deliveredAt = parseTimestamp("2026-11-25T07:30:00Z");
    result.notice.type = "customer";
    OrderLine line;
    line.channel = "amazon_in";
    line.order = result.notice.order;
    line.line = result.notice.line;
    line.sku = result.notice.sku;
    line.gtin = "09506000134352";
    line.title = "Acme Phone 5 <b>128 GB</b> & charger, black";
    line.unitPrice = Money{3499900, "INR"};
    line.orderedAt = parseTimestamp("2026-11-01T12:00:00Z");
    line.deliveredAt = parseTimestamp("2026-11-06T12:00:00Z");
    result.line = line;
    result.units = {unit("403-1180001-1234567", "C02XK0AAJGH5", "356938035643809")};
    result.protocol = "consumer-electronics";
    result.openedAt = "2026-11-25T10:00:07.250Z";
    result.closedAt = "2026-11-25T10:09:07.250Z";
    result.by = "asha";
    result.labels = {label("C02XK0ABJGH8"), label("490154203237518"), label("9506000134352")};
    result.itemsFound = 1;
    result.verdict = otherUnit();
    result.answers = {{"body", "scratched"}, {"seal", "opened"}};
    result.grade = "C";
    result.gradeRule = "visible wear";
    result.disposition = "ship_back";
    result.dispositionRule = "not our unit";
    result.missingReason = "lens broken";
    return result;
}

} // namespace

Bytes sampleJpeg(int width, int height, unsigned seed) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0xc8, 0xc2, 0xb6));
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    std::mt19937 random(seed);
    const auto upTo = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    for (int i = 0; i < 400; ++i) {
        painter.setBrush(QColor(upTo(256), upTo(256), upTo(256)));
        painter.drawEllipse(QPoint(upTo(width), upTo(height)), 4 + upTo(width / 20), 4 + upTo(width / 20));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 92);
    const auto content = asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return {content.begin(), content.end()};
}

ReportInput sampleReport() {
    ReportInput input;
    input.inspection = state();
    auto store = std::make_shared<std::map<std::string, Bytes>>();
    const std::pair<const char*, const char*> shots[] = {{"label", "Return label"},
                                                         {"serial", "Serial <b>near</b>"}};
    unsigned number = 0;
    for (const auto& [shot, title] : shots) {
        ++number;
        const Bytes jpeg = number == 1 ? sampleJpeg(1920, 1080, number) : sampleJpeg(1200, 1600, number);
        TakenPhoto taken;
        taken.shot = shot;
        taken.photo = {sha256Hex(std::span<const std::byte>(jpeg)), static_cast<std::int64_t>(jpeg.size()),
                       number == 1 ? 1920 : 1200, number == 1 ? 1080 : 1600};
        taken.quality = {312, 128, 14, 3};
        taken.takenAt = "2026-11-25T10:03:07.250Z";
        taken.readAgain = true;
        if (number == 2)
            taken.codes = {"C02XK0ABJGH8", "490154203237518"};
        (*store)[taken.photo.sha256] = jpeg;
        input.photos.push_back(
            {"data/photos/0" + std::to_string(number) + "-" + shot + ".jpg", title, taken, {}});
    }
    input.photoBytes = [store](const std::string& sha256) { return store->at(sha256); };
    input.events = events();
    input.bench = "Bench 1";
    input.personName = "Asha Rao";
    input.publicKey = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    input.madeAt = "2026-11-25T10:41:07.250Z";
    return input;
}

} // namespace returnbench::test
