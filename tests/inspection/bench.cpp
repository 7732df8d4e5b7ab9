#include "tests/inspection/bench.h"

#include "core/inspection/inspection_json.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace returnbench::test {
namespace {

OrderLine line(const std::string& order, const std::string& id, const std::string& sku,
               const std::string& gtin, const std::string& category) {
    OrderLine result;
    result.channel = "shopify";
    result.order = OrderId(order);
    result.line = OrderLineId(id);
    result.sku = sku;
    result.gtin = gtin;
    result.title = "A " + sku;
    result.category = category;
    return result;
}

DispatchedUnit unit(const OrderLine& line, const std::string& serial) {
    DispatchedUnit result;
    result.order = line.order;
    result.line = line.line;
    result.sku = line.sku;
    result.gtin = line.gtin;
    result.serial = serial;
    result.serialNormal = normalSerial(serial);
    result.dispatchedAt = parseTimestamp("2026-11-01T10:00:00Z");
    return result;
}

ReturnNotice notice(const OrderLine& line, const std::string& id, const std::string& awb) {
    ReturnNotice result;
    result.channel = line.channel;
    result.id = ReturnId(id);
    result.order = line.order;
    result.line = line.line;
    result.sku = line.sku;
    result.awb = awb;
    return result;
}

void fill(Mirror& mirror) {
    Mirror::Batch batch(mirror);
    const OrderLine first = line("403-1", "1", "PHONE", "04006381333931", "phones");
    const OrderLine second = line("403-2", "1", "PHONE", "04006381333931", "phones");
    ReturnNotice firstReturn = notice(first, "RMA-1", "AWB1");
    firstReturn.lpn = "LPNRB000000001";
    mirror.put(first);
    mirror.put(second);
    mirror.put(unit(first, "SN-A0001"));
    mirror.put(unit(second, "SN-B0002"));
    mirror.put(firstReturn);
    mirror.put(notice(second, "RMA-2", "AWB2"));
    for (const OrderLine& item : {line("403-3", "1", "MUG", "04012345678901", "kitchen"),
                                  line("403-3", "2", "CUP", "05901234123457", "kitchen")}) {
        mirror.put(item);
        mirror.put(unit(item, ""));
        mirror.put(notice(item, "RMA-3", "AWB3"));
    }
    batch.commit();
}

const std::vector<VerdictKind> kNotAsSold{VerdictKind::OtherUnit, VerdictKind::UnknownUnit,
                                          VerdictKind::OtherProduct, VerdictKind::QuantityShort,
                                          VerdictKind::EmptyParcel};
const std::vector<VerdictKind> kItemThere{
    VerdictKind::Match,         VerdictKind::ProbableMatch,   VerdictKind::ProductMatch,
    VerdictKind::OtherUnit,     VerdictKind::UnknownUnit,     VerdictKind::OtherProduct,
    VerdictKind::QuantityShort, VerdictKind::AlreadyReturned, VerdictKind::Unreadable};

Condition whenVerdict(std::vector<VerdictKind> verdicts) {
    Condition condition;
    condition.verdicts = std::move(verdicts);
    return condition;
}

Condition whenAnswer(const std::string& question, std::vector<std::string> answers) {
    Condition condition;
    condition.answers[question] = std::move(answers);
    return condition;
}

Condition whenGrade(const std::string& grade) {
    Condition condition;
    condition.grades = {grade};
    return condition;
}

std::vector<DispositionRule> dispositions() {
    Condition recalled;
    recalled.flags = {"recalled", "serial_tampered"};
    return {{"quarantine", "flagged", recalled},
            {"quarantine", "not as sold", whenVerdict(kNotAsSold)},
            {"restock", "grade A", whenGrade("A")},
            {"refurbish", "the rest", {}}};
}

Protocol phone() {
    Protocol protocol;
    protocol.id = "phone";
    protocol.title = "Phone";
    protocol.categories = {"phones"};
    protocol.serialUse = SerialUse::Required;
    protocol.shots = {{"label", "Return label", "Show the return label", false, {}},
                      {"parcel", "Parcel closed", "Show the parcel", false, whenVerdict(kNotAsSold)},
                      {"contents", "Contents", "Show the open parcel", false, {}},
                      {"serial", "Serial", "Show the serial", true, whenVerdict({VerdictKind::Match})},
                      {"front", "Front", "Show the front", false, whenVerdict(kItemThere)},
                      {"damage", "Damage", "Show the damage", false, whenAnswer("body", {"cracked"})},
                      {"grade-d", "All of it", "Show all of it", false, whenGrade("D")}};
    protocol.questions = {
        {"seal",
         "Seal",
         {{"sealed", "sealed"}, {"opened", "opened"}, {"tampered", "tampered"}},
         whenVerdict(kItemThere)},
        {"body", "Body", {{"flawless", "flawless"}, {"cracked", "cracked"}}, whenVerdict(kItemThere)},
        {"power", "Powers on", {{"yes", "yes"}, {"no", "no"}}, whenAnswer("seal", {"opened", "tampered"})}};
    protocol.grades = {{"D", "no power", whenAnswer("power", {"no"})},
                       {"A", "factory sealed", whenAnswer("seal", {"sealed"})},
                       {"B", "opened", {}}};
    protocol.dispositions = dispositions();
    return protocol;
}

Protocol general() {
    Protocol protocol;
    protocol.id = "general";
    protocol.title = "General";
    protocol.shots = {{"label", "Return label", "Show the return label", false, {}},
                      {"front", "Front", "Show the front", false, {}}};
    protocol.questions = {{"state", "State", {{"new", "as new"}, {"used", "used"}}, {}}};
    protocol.grades = {{"B", "used", whenAnswer("state", {"used"})}, {"A", "as new", {}}};
    protocol.dispositions = dispositions();
    return protocol;
}

} // namespace

Bench::Bench()
    : mirror(directory / "mirror.db", OpenMode::ReadWrite, Bytes(32, std::byte{7})),
      photos(directory / "photos"), protocols{general(), phone()} {
    reopenJournal();
    fill(mirror);
}

void Bench::reopenJournal() {
    history.reset();
    journal.reset();
    journal =
        std::make_unique<Journal>(directory / "journal.db", OpenMode::ReadWrite, "Bench 1", clock,
                                  std::vector<const Projection*>{&inspections, &people, &secondGradings});
    history = std::make_unique<BenchHistory>(mirror, *journal);
}

SessionContext Bench::context() {
    return {*journal,  mirror, *history, photos,
            protocols, clock,  random,   [this](const cv::Mat&) { return legible; }};
}

InspectionSession Bench::open(const std::string& parcel) {
    return InspectionSession::open(context(), parcel, kAsha, InspectionSession::UnknownParcel::Open);
}

DecodedCode code(const std::string& text, CodeFormat format) {
    DecodedCode result;
    result.text = text;
    result.format = format;
    result.corners = {cv::Point{10, 10}, {90, 10}, {90, 30}, {10, 30}};
    result.identifiers = identify(text);
    return result;
}

Frame picture(std::uint64_t seed, const std::string& name) {
    Frame frame;
    frame.pixels.create(240, 320, CV_8UC3);
    cv::RNG random(seed + 1);
    cv::Mat coarse(24, 32, CV_8UC3);
    random.fill(coarse, cv::RNG::UNIFORM, 60, 200);
    cv::resize(coarse, frame.pixels, frame.pixels.size(), 0, 0, cv::INTER_NEAREST);
    frame.number = seed;
    frame.capturedAt = *parseTimestamp("2026-11-25T10:00:00Z");
    frame.name = name;
    frame.still = !name.empty();
    return frame;
}

Frame blurredPicture(std::uint64_t seed) {
    Frame frame = picture(seed);
    cv::Mat blurred;
    cv::GaussianBlur(frame.pixels, blurred, {0, 0}, 12);
    frame.pixels = blurred;
    return frame;
}

bool isMissing(const InspectionSession& session, Missing::Kind kind, const std::string& id) {
    const auto missing = session.missing();
    return std::any_of(missing.begin(), missing.end(), [&](const Missing& item) {
        return item.kind == kind && (id.empty() || item.id == id);
    });
}

void takeMissingShots(InspectionSession& session) {
    std::uint64_t seed = 100;
    for (const Missing& item : session.missing())
        if (item.kind == Missing::Kind::Shot)
            session.takePhoto(item.id, picture(++seed), InspectionSession::Acceptance::OnlyGood);
}

void completeAll(InspectionSession& session) {
    for (bool again = true; again;) {
        again = false;
        for (const Question& question : session.questions())
            if (!session.state().answers.contains(question.id)) {
                session.answer(question.id, question.answers.front().id);
                again = true;
            }
    }
    takeMissingShots(session);
    session.acceptProposal();
}

std::vector<std::string> kindsOf(const Journal& journal, const InspectionId& inspection) {
    std::vector<std::string> kinds;
    for (const Event& event : journal.eventsOf(inspection))
        kinds.push_back(event.kind());
    return kinds;
}

std::string asText(const InspectionState& state) {
    return toJson(state).dump();
}

} // namespace returnbench::test
