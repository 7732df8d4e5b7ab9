#include "tests/ui/snapshots.h"

#include "core/base/resources.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTest>

namespace returnbench::test {
namespace {

constexpr const char* kSoldUnit = "F17XK2D0Q1MN";
constexpr const char* kOther = "F17XK2B8Q1MN";

OrderLine soldLine() {
    OrderLine line;
    line.channel = "amazon_in";
    line.order = OrderId("403-1187734-2201");
    line.line = OrderLineId("1");
    line.sku = "NP8-128-GR";
    line.gtin = "04006381333931";
    line.title = "Nimbus Phone 8, 128 GB, graphite";
    line.unitPrice = Money{3499900, "INR"};
    return line;
}

Verdict verdictOf(VerdictKind kind) {
    Verdict verdict;
    verdict.kind = kind;
    verdict.expectedSerial = kSoldUnit;
    switch (kind) {
    case VerdictKind::Match:
        verdict.seenSerial = kSoldUnit;
        verdict.reasons = {{"serial_dispatched_on_line",
                            "Serial F17XK2D0Q1MN was dispatched on this order line on 1 Oct 2026.",
                            {}}};
        break;
    case VerdictKind::ProbableMatch:
        verdict.seenSerial = "F17XK2DOQ1MN";
        verdict.reasons = {{"serial_look_alike",
                            "The serial differs from F17XK2D0Q1MN only in characters that look alike.",
                            {}}};
        break;
    case VerdictKind::Unreadable:
    case VerdictKind::EmptyParcel:
        verdict.reasons = {{"nothing_seen", "No code on the item could be read.", {}}};
        break;
    default:
        verdict.seenSerial = kOther;
        verdict.flags = {Flag::OutOfWarranty, Flag::RepeatReturner};
        verdict.reasons = {
            {"serial_dispatched_on_other_order",
             "Serial F17XK2B8Q1MN was dispatched on order 171-5520981-7714 on 3 Oct 2026, to another buyer.",
             {}},
            {"never_returned", "It was never returned before.", {}}};
        break;
    }
    return verdict;
}

Shot shot(const std::string& id, const std::string& title) {
    return {id, title, "Show the " + id + " of the item", false, {}};
}

QImage thumbnail(int hue) {
    QImage image(240, 180, QImage::Format_RGB32);
    image.fill(QColor::fromHsl(hue, 40, 150));
    QPainter painter(&image);
    painter.fillRect(60, 40, 120, 100, QColor::fromHsl(hue, 40, 210));
    return image;
}

SeenPicture labels(VerdictKind verdict) {
    SeenPicture picture;
    picture.width = 1280;
    picture.height = 960;
    picture.sharp = true;
    picture.steady = true;
    const bool same = verdict == VerdictKind::Match;
    const auto role = same ? SeenCode::Role::Expected : SeenCode::Role::Contradicts;
    picture.codes = {{{QPoint(420, 340), QPoint(860, 340), QPoint(860, 420), QPoint(420, 420)},
                      role,
                      std::string("serial ") + (same ? kSoldUnit : kOther)},
                     {{QPoint(420, 520), QPoint(760, 520), QPoint(760, 590), QPoint(420, 590)},
                      SeenCode::Role::Rest,
                      "GTIN 04006381333931"}};
    return picture;
}

} // namespace

bool waitUntil(const std::function<bool()>& done, int timeoutMs) {
    return QTest::qWaitFor(done, timeoutMs);
}

Theme theme(const QString& name) {
    return Theme::load(resourcesDirectory(), name);
}

BenchSnapshot startSnapshot() {
    BenchSnapshot snapshot;
    snapshot.bench = "Bench 3";
    snapshot.person = Person{PersonId("asha"), "A. Rao", Role::Clerk};
    snapshot.overview.status = {CameraStatus::State::Live, "camera:0", {}, {}};
    snapshot.diskFreeBytes = 412'000'000'000;
    snapshot.feeds.resize(1);
    snapshot.feeds[0].name = "inbox";
    snapshot.feeds[0].message = "Last: orders.csv (120 rows).";
    snapshot.lastScanAt = *parseTimestamp("2026-11-25T10:41:07Z");
    snapshot.today = {127, 118, 9};
    snapshot.open = {
        {InspectionId("RB-261125-7K3QX9MD"), "R-88210", "Nimbus Phone 8, 128 GB, graphite",
         "2026-11-25T10:12:00.000Z"},
        {InspectionId("RB-261125-AAAAAAAA"), "R-88190", "Trail Shoe 42", "2026-11-25T09:48:00.000Z"}};
    snapshot.journalSeq = 88412;
    return snapshot;
}

BenchSnapshot inspectionSnapshot(VerdictKind kind) {
    BenchSnapshot snapshot = startSnapshot();
    snapshot.lastSavedAt = *parseTimestamp("2026-11-25T10:41:49Z");
    snapshot.overview.picture = labels(kind);
    InspectionView view;
    InspectionState& state = view.state;
    state.id = InspectionId("RB-261125-7K3QX9MD");
    state.stage = Stage::Identified;
    state.notice.id = ReturnId("R-88213");
    state.notice.channel = "amazon_in";
    state.notice.order = OrderId("403-1187734-2201");
    state.notice.awb = "4420117835";
    state.notice.reason = "DEFECTIVE";
    state.line = soldLine();
    DispatchedUnit unit;
    unit.serial = kSoldUnit;
    unit.serialNormal = kSoldUnit;
    state.units = {unit};
    state.openedAt = "2026-11-25T10:41:07.000Z";
    state.verdict = verdictOf(kind);
    state.answers = {{"seal", "opened"}};
    view.readFormat = "Code128";
    view.timesRead = 4;
    view.seen = {{IdentifierKind::Serial, state.verdict->seenSerial, "", true, ""},
                 {IdentifierKind::Gtin, "04006381333931", "", true, ""}};
    int hue = 0;
    for (const auto& [id, title] : {std::pair{"label", "Return label"}, std::pair{"parcel", "Parcel closed"},
                                    std::pair{"contents", "Contents"}, std::pair{"serial", "Serial"}})
        view.shots.push_back({shot(id, title), std::string(64, 'a'), thumbnail(hue += 60), false});
    view.shots.push_back({shot("front", "Front"), {}, {}, true});
    view.shots.push_back({shot("back", "Back"), {}, {}, false});
    view.shots.push_back({shot("damage", "Damage"), {}, {}, false});
    view.questions = {
        {"seal", "Seal", {{"sealed", "factory sealed"}, {"opened", "opened"}, {"tampered", "tampered"}}, {}},
        {"screen",
         "Screen",
         {{"flawless", "flawless"}, {"scratched", "scratched"}, {"cracked", "cracked"}},
         {}},
        {"power", "Switches on", {{"yes", "yes"}, {"no", "no"}}, {}},
        {"complete",
         "Complete",
         {{"yes", "all there"},
          {"accessories", "accessories missing"},
          {"parts", "parts missing"},
          {"empty", "box only"}},
         {}}};
    view.missing = {{Missing::Kind::Shot, "front", "Front"},
                    {Missing::Kind::Shot, "back", "Back"},
                    {Missing::Kind::Shot, "damage", "Damage"},
                    {Missing::Kind::Question, "screen", "Screen"},
                    {Missing::Kind::Question, "power", "Switches on"},
                    {Missing::Kind::Question, "complete", "Complete"},
                    {Missing::Kind::Grade, "", "Grade"},
                    {Missing::Kind::Disposition, "", "Disposition"}};
    view.next = {NextStep::Kind::TakeShot, "front", "Show the front of the item"};
    if (kind == VerdictKind::ProbableMatch) {
        view.missing.insert(view.missing.begin(),
                            {Missing::Kind::Confirmation, "", "Confirmation of the probable match"});
        view.next = {NextStep::Kind::Confirm, "", "Is it the same unit?"};
    }
    snapshot.inspection = view;
    return snapshot;
}

BenchSnapshot gradeSnapshot(VerdictKind kind) {
    BenchSnapshot snapshot = inspectionSnapshot(kind);
    InspectionView& view = *snapshot.inspection;
    int hue = 200;
    for (ShotView& taken : view.shots) {
        taken.next = false;
        if (taken.sha256.empty())
            taken = {taken.shot, std::string(64, 'b'), thumbnail(hue += 20), false};
    }
    view.state.answers = {{"seal", "opened"}, {"screen", "scratched"}, {"power", "yes"}, {"complete", "yes"}};
    view.proposedGrade = Proposal{"C", "visible wear"};
    view.proposedDisposition = kind == VerdictKind::Match
                                   ? Proposal{"refurbish", "grade C is refurbished"}
                                   : Proposal{"quarantine", "other unit: hold for claim"};
    view.missing = {{Missing::Kind::Grade, "", "Grade"}, {Missing::Kind::Disposition, "", "Disposition"}};
    view.next = {NextStep::Kind::AcceptGrade, "", "Accept grade C, quarantine"};
    return snapshot;
}

BenchSnapshot unreadSnapshot() {
    BenchSnapshot snapshot = inspectionSnapshot(VerdictKind::Match);
    InspectionView& view = *snapshot.inspection;
    view.state.stage = Stage::Opened;
    view.state.verdict.reset();
    view.state.answers.clear();
    view.seen.clear();
    view.readFormat.clear();
    for (ShotView& shot : view.shots)
        shot = {shot.shot, {}, {}, shot.shot.id == "label"};
    view.missing.insert(view.missing.begin(), {Missing::Kind::Identity, "", "Identity of the item"});
    view.next = {NextStep::Kind::ShowItem, "", "Show the item's label to the camera"};
    snapshot.overview.picture.codes.clear();
    return snapshot;
}

QImage benchPicture() {
    QImage image(1280, 960, QImage::Format_RGB32);
    image.fill(QColor(0x2a3138));
    QPainter painter(&image);
    painter.fillRect(240, 120, 800, 720, QColor(0x39424c));
    painter.fillRect(380, 290, 540, 340, QColor(0xe9e4d8));
    for (int x = 0; x < 440; x += 8)
        painter.fillRect(420 + x, 340, 2 + x % 5, 80, Qt::black);
    for (int x = 0; x < 340; x += 8)
        painter.fillRect(420 + x, 520, 2 + x % 4, 70, Qt::black);
    return image;
}

void saveScreenshot(QWidget& widget, const std::string& name) {
    const QString folder = qEnvironmentVariable("RETURNBENCH_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    // Layouts settle in the event loop.
    (void)QTest::qWaitFor([] { return false; }, 60);
    widget.grab().save(QDir(folder).filePath(QString::fromStdString(name) + QStringLiteral(".png")));
}

} // namespace returnbench::test
