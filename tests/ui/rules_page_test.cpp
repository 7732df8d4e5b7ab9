#include "ui/claims/rules_page.h"

#include "core/base/resources.h"
#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/bench_window.h"
#include "ui/claims/claims_page.h"
#include "ui/widgets/key_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>

using namespace returnbench;
using returnbench::test::find;

namespace {

RulesList delivered() {
    RulesList rules;
    const auto folder = resourcesDirectory() / "claims";
    rules.reasons = readClaimReasons(folder / "reasons.toml");
    rules.policies = rules.delivered = loadPolicies(folder / "policies", {}, rules.reasons);
    rules.shots = readClaimShots(folder / "shots.toml");
    Shot serial;
    serial.id = "serial";
    serial.title = "Serial label";
    rules.shots.push_back(serial);
    return rules;
}

/// A window with the rules open, and what it asks for and wants.
struct RulesWindow {
    BenchWindow window{test::theme(), {}};
    std::vector<Intent> intents;
    std::vector<Policy> tried;
    RulesList rules = delivered();

    RulesWindow() {
        QObject::connect(&window, &BenchWindow::intended, &window,
                         [this](const Intent& intent) { intents.push_back(intent); });
        QObject::connect(&window, &BenchWindow::policyAsked, &window,
                         [this](const Policy& policy) { tried.push_back(policy); });
        window.onSnapshot(std::make_shared<BenchSnapshot>(test::startSnapshot()));
        window.show();
        window.onAction(Action::Claims);
        press("claimsRules");
        give();
    }
    void give() { window.onRulesRead(std::make_shared<RulesList>(rules)); }
    void choose(const char* id) {
        auto& list = find<QListWidget>(window, "rulesList");
        for (int row = 0; row < list.count(); ++row)
            if (list.item(row)->data(Qt::UserRole).toString() == QLatin1String(id))
                list.setCurrentRow(row);
    }
    void type(const char* name, const QString& text) { find<QLineEdit>(window, name).setText(text); }
    void press(const char* button) { QTest::mouseClick(&find<KeyButton>(window, button), Qt::LeftButton); }
    [[nodiscard]] QString effect() { return find<QLabel>(window, "rulesEffect").text(); }
    [[nodiscard]] bool canSave() { return find<KeyButton>(window, "rulesSave").isEnabled(); }
    bool isAsked() {
        return QTest::qWaitFor([this] { return !tried.empty(); });
    }
};

} // namespace

TEST_CASE("a policy that nobody touched is the same in the form, for every marketplace") {
    RulesWindow bench;
    CHECK(find<QListWidget>(bench.window, "rulesList").count() ==
          static_cast<int>(bench.rules.policies.size()));
    for (const Policy& policy : bench.rules.policies) {
        INFO(policy.id);
        bench.choose(policy.id.c_str());
        CHECK_FALSE(bench.canSave()); // which compares them whole
        CHECK(find<QLineEdit>(bench.window, "policyTitle").text() == QString::fromStdString(policy.title));
    }
}

TEST_CASE("a change is tried on the open claims, said in words, and kept with its reason") {
    RulesWindow bench;
    bench.choose("flipkart-spf");
    bench.type("clock0-length", "7");
    REQUIRE(bench.canSave());
    REQUIRE(bench.isAsked());
    CHECK(bench.tried.back().clocks.front().days == 7);
    auto trial = std::make_shared<PolicyTrial>();
    trial->policy = bench.tried.back();
    ClaimShift shift;
    shift.before.facts.inspection.order = shift.after.facts.inspection.order = OrderId("OD-1");
    shift.before.reasonTitle = shift.after.reasonTitle = "wrong item";
    shift.after.isMissed = true;
    shift.kinds = {ClaimShift::Kind::Lapses};
    trial->effect.shifts = {shift};
    trial->effect.unchanged = 3;
    trial->effect.kept = 1;
    bench.window.onPolicyTried(trial);
    CHECK(bench.effect().startsWith(
        "1 would be missed already.\n3 open claims stay as they are; 1 that were begun"));
    CHECK(bench.effect().contains("OD-1 · wrong item · until: unknown → missed"));
    test::saveScreenshot(bench.window, "rules");
    bench.type("rulesNote", "They said so");
    bench.press("rulesSave");
    REQUIRE(bench.intents.size() == 1);
    const auto& saved = std::get<intent::SavePolicy>(bench.intents.front());
    CHECK(saved.policy.id == "flipkart-spf");
    CHECK(saved.policy.clocks.front().days == 7);
    CHECK(saved.note == "They said so");
    CHECK_FALSE(bench.canSave()); // until it is known what came of it
}

TEST_CASE("what was typed on since a question is not answered by the old answer") {
    RulesWindow bench;
    bench.choose("flipkart-spf");
    bench.type("clock0-length", "7");
    auto trial = std::make_shared<PolicyTrial>();
    trial->policy = bench.rules.policies.front();
    trial->failure = "old";
    const QString before = bench.effect();
    bench.window.onPolicyTried(trial);
    CHECK(bench.effect() == before);
}

TEST_CASE("what cannot be right is named before it is tried, and cannot be kept") {
    RulesWindow bench;
    bench.choose("flipkart-spf");
    bench.type("policyTimeZone", "Moon/Base");
    CHECK(bench.effect() == "The time zone is none such as Asia/Kolkata.");
    CHECK_FALSE(bench.canSave());
    bench.type("policyTimeZone", "Asia/Kolkata");
    bench.type("policyCheckedOn", "2026-02-30");
    CHECK(bench.effect().contains("no day"));
    bench.type("policyCheckedOn", "2026-11-26");
    find<QLineEdit>(bench.window, "wrong_item-words").clear();
    CHECK(bench.effect() == "Say what the marketplace calls it: wrong item.");
    find<QCheckBox>(bench.window, "wrong_item-paid").setChecked(false);
    CHECK(bench.canSave());
    bench.type("limitFileBytes", "many");
    CHECK(bench.effect() == "One file, MB: this is no number.");
    CHECK(bench.tried.empty()); // nothing was typed long enough ago
}

TEST_CASE("unknown stays unknown, and what is filled in is read in the unit that is shown") {
    RulesWindow bench;
    bench.choose("flipkart-spf");
    CHECK(find<QLineEdit>(bench.window, "limitFileBytes").text().isEmpty());
    CHECK(find<QLineEdit>(bench.window, "limitFileBytes").placeholderText() == "unknown");
    bench.type("limitFileBytes", "10.48576");
    bench.type("wrong_item-percent", "0");
    find<QCheckBox>(bench.window, "wrong_item-clip").setChecked(true);
    find<QComboBox>(bench.window, "clock0-unit").setCurrentIndex(2);
    REQUIRE(bench.isAsked());
    const Policy& policy = bench.tried.back();
    CHECK(policy.limits.fileBytes == 10'485'760);
    CHECK_FALSE(policy.limits.files.has_value());
    CHECK(policy.outcomeFor("wrong_item")->percent == 0);
    CHECK(policy.outcomeFor("wrong_item")->clip);
    CHECK(policy.clocks.front().hours == 14);
    CHECK_FALSE(policy.clocks.front().days.has_value());
}

TEST_CASE("another marketplace gets a name, and an id that none has") {
    RulesWindow bench;
    bench.press("rulesNew");
    CHECK(bench.effect() == "The name is missing.");
    bench.type("policyTitle", "Flipkart SPF");
    bench.type("policyChannels", "bazaar, bazaar_in");
    bench.type("policySource", "contract");
    bench.type("policyCheckedOn", "2026-11-25");
    bench.type("policyTimeZone", "Asia/Kolkata");
    bench.press("clockAdd");
    bench.type("clock0-length", "10");
    find<QCheckBox>(bench.window, "empty_parcel-paid").setChecked(true);
    bench.type("empty_parcel-words", "Empty box");
    REQUIRE(bench.canSave());
    bench.press("rulesSave");
    REQUIRE(bench.intents.size() == 1);
    const Policy& policy = std::get<intent::SavePolicy>(bench.intents.front()).policy;
    CHECK(policy.id == "flipkart-spf-2");
    CHECK(policy.channels == std::vector<std::string>{"bazaar", "bazaar_in"});
    CHECK_NOTHROW(checkedPolicy(policy, bench.rules.reasons));
}

TEST_CASE("Escape warns once before changes are lost, then goes back to the claims") {
    RulesWindow bench;
    bench.choose("flipkart-spf");
    bench.type("policyNote", "Ours");
    auto& page = find<QWidget>(bench.window, "rulesPage");
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    REQUIRE(page.isVisible());
    CHECK(bench.effect().contains("not kept"));
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    CHECK_FALSE(page.isVisible());
    CHECK(find<QWidget>(bench.window, "claimsPage").isVisible());
}

TEST_CASE("another marketplace is not opened over changes before they were warned of") {
    RulesWindow bench;
    bench.choose("flipkart-spf");
    bench.type("policyNote", "Ours");
    const auto current = [&] {
        return find<QListWidget>(bench.window, "rulesList").currentItem()->data(Qt::UserRole).toString();
    };
    bench.choose("ajio-claim");
    CHECK(bench.effect().contains("not kept"));
    REQUIRE(QTest::qWaitFor([&] { return current() == "flipkart-spf"; }));
    CHECK(find<QLineEdit>(bench.window, "policyNote").text() == "Ours");
    bench.choose("ajio-claim");
    CHECK(find<QLineEdit>(bench.window, "policyTitle").text() == "Ajio claim");
    CHECK(current() == "ajio-claim");
    CHECK_FALSE(bench.canSave());
}

TEST_CASE("an earlier version is taken into the form and can be kept again") {
    RulesWindow bench;
    Policy earlier = *policyNamed(bench.rules.policies, "flipkart-spf");
    earlier.note = "As it was";
    bench.rules.versions["flipkart-spf"] = {{"2026-11-24T10:00:00.000Z", "mira", "Trial", earlier}};
    bench.give();
    bench.choose("flipkart-spf");
    auto& versions = find<QComboBox>(bench.window, "rulesVersions");
    REQUIRE(versions.count() == 3); // and as delivered
    CHECK(versions.itemText(1).contains("mira: Trial"));
    versions.setCurrentIndex(1);
    Q_EMIT versions.activated(1);
    CHECK(find<QLineEdit>(bench.window, "policyNote").text() == "As it was");
    CHECK(bench.canSave());
}

TEST_CASE("what was kept is read anew, and what was said of it stays") {
    RulesWindow bench;
    bench.choose("flipkart-spf");
    bench.type("policyNote", "Ours");
    bench.press("rulesSave");
    int asked = 0;
    QObject::connect(&bench.window, &BenchWindow::rulesAsked, &bench.window, [&] { ++asked; });
    BenchSnapshot grown = test::startSnapshot();
    ++grown.journalSeq;
    grown.message = Message{Message::Kind::Done, {}, "The rules are kept.", "Go on.", 7};
    bench.window.onSnapshot(std::make_shared<BenchSnapshot>(grown));
    CHECK(asked == 1);
    for (Policy& policy : bench.rules.policies)
        if (policy.id == "flipkart-spf")
            policy = std::get<intent::SavePolicy>(bench.intents.front()).policy;
    bench.give();
    CHECK(bench.effect().startsWith("The rules are kept."));
    CHECK(find<QListWidget>(bench.window, "rulesList").currentItem()->data(Qt::UserRole) == "flipkart-spf");
    CHECK_FALSE(bench.canSave());
}
