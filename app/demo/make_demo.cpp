#include "app/demo/make_demo.h"

#include "app/cli/headless_inspection.h"
#include "app/demo/demo_data.h"
#include "app/demo/demo_files.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <string_view>
#include <thread>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kSeed = 20'261'125;
constexpr const char* kBench = "Bench 3";
constexpr const char* kActor = "returnbench-demo";

const fs::path kFootage = fs::path("demo") / "footage";
const fs::path kAnswers = fs::path("demo") / "answers";

/// What returns cost this shop: see README, "Reports".
constexpr std::string_view kCosts = R"(serial = ["INR 2", "EUR 0.03"]
hour = ["INR 180", "EUR 19"]
each_return = ["INR 85", "EUR 4.90"]

[kept] # whole per cent of a unit's price
restock = 100
refurbish = 65
return_to_vendor = 80
liquidate = 35
donate = 0
recycle = 0
scrap = 0
)";

std::vector<Person> demoPeople() {
    return {{PersonId("asha"), "A. Rao", Role::Clerk},
            {PersonId("ben"), "B. Keller", Role::Claims},
            {PersonId("mira"), "M. Okafor", Role::Manager}};
}

fs::path sourceOf(const DemoParcel& parcel) {
    return kFootage / parcel.notice.id.str();
}

fs::path answersOf(const DemoParcel& parcel) {
    return kAnswers / (parcel.notice.id.str() + ".json");
}

/// A parcel, and what the bench will ask to see of it.
struct Filmed {
    const DemoParcel* parcel;
    Protocol protocol;
};

Filmed filmed(const DemoParcel& parcel, const DemoData& data, const SessionContext& context) {
    std::string currency;
    for (const DemoOrder& order : data.orders)
        if (order.line.order == parcel.notice.order && order.line.unitPrice)
            currency = order.line.unitPrice->currency;
    return {&parcel, context.withClaimShots(protocolFor(context.protocols, parcel.category),
                                            parcel.notice.channel, currency)};
}

constexpr std::string_view kImporting = "Importing orders, dispatches and returns …";
constexpr std::string_view kDrawing = "Drawing the bench footage …";
constexpr std::string_view kInspecting = "Inspecting the first returns …";

/// Draws the footage of all parcels on every core.
void drawAll(const std::vector<Filmed>& parcels, const fs::path& directory,
             const DemoProgressFunction& progress) {
    makePrivateDirectory(directory / kFootage);
    makePrivateDirectory(directory / kAnswers);
    std::atomic<std::size_t> next{0};
    std::atomic<int> done{0};
    std::atomic<bool> failed{false};
    std::exception_ptr failure;
    const auto draw = [&](const std::function<void()>& afterEach) {
        for (std::size_t i = next++; i < parcels.size() && !failed; i = next++) {
            try {
                const auto& [parcel, protocol] = parcels[i];
                writeFootage(*parcel, protocol, directory / sourceOf(*parcel));
                writeAnswers(*parcel, protocol, directory / answersOf(*parcel));
                ++done;
                afterEach();
            } catch (...) {
                if (!failed.exchange(true))
                    failure = std::current_exception();
            }
        }
    };
    const auto tell = [&] { progress({kDrawing, done, static_cast<int>(parcels.size())}); };
    tell();
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i)
            others.emplace_back([&] { draw([] {}); });
        draw(tell);
    }
    if (failure)
        std::rethrow_exception(failure);
}

void inspect(Workspace& workspace, const DemoParcel& parcel, const Clock& clock) {
    const HeadlessAnswers answers = readAnswers(workspace.directory() / answersOf(parcel));
    const auto result =
        runHeadlessInspection(workspace, parcel.notice.awb,
                              (workspace.directory() / sourceOf(parcel)).string(), answers, "asha", clock);
    if (result.state.stage != Stage::Closed || !result.state.verdict ||
        result.state.verdict->kind != parcel.verdict)
        throw Error(ErrorCode::Device,
                    "The demo's own inspection of " + parcel.notice.id.str() + " went wrong.",
                    "Check that returnbench-decoder lies beside the program.");
}

} // namespace

nlohmann::json toJson(const DemoReturn& item) {
    return {{"return", item.returnId},         {"awb", item.awb},         {"channel", item.channel},
            {"product", item.product},         {"verdict", item.verdict}, {"source", item.source.string()},
            {"answers", item.answers.string()}};
}

DemoResult makeDemo(const fs::path& directory, const Clock& clock, Random& random,
                    const DemoProgressFunction& progress) {
    Workspace workspace = Workspace::create(directory, kBench, clock, random);
    const DemoData data = makeDemoData(kSeed, clock.now());
    DemoResult result;
    result.orders = static_cast<int>(data.orders.size());
    result.units = static_cast<int>(data.units.size());
    result.returns = static_cast<int>(data.parcels.size());
    result.people = demoPeople();
    for (const Person& person : result.people)
        addPerson(workspace.journal(), person, kActor);

    progress({kImporting});
    for (const fs::path& file : writeImportFiles(data, directory / "demo" / "import"))
        (void)workspace.import(file, {}, kActor);

    const SessionContext context = workspace.sessionContext({});
    std::vector<Filmed> all;
    for (const auto* parcels : {&data.parcels, &data.earlier})
        for (const DemoParcel& parcel : *parcels)
            all.push_back(filmed(parcel, data, context));
    drawAll(all, directory, progress);

    writePictures(data, directory);

    const auto earlier = static_cast<int>(data.earlier.size());
    for (int i = 0; i < earlier; ++i) {
        progress({kInspecting, i, earlier});
        inspect(workspace, data.earlier[static_cast<std::size_t>(i)], clock);
    }

    nlohmann::json list = nlohmann::json::array();
    for (const DemoParcel& parcel : data.parcels) {
        result.list.push_back({parcel.notice.id.str(), parcel.notice.awb, parcel.notice.channel, parcel.title,
                               std::string(toString(parcel.verdict)), sourceOf(parcel), answersOf(parcel)});
        list.push_back(toJson(result.list.back()));
    }
    makePrivateDirectory(directory / "reports");
    writeFileDurably(directory / "reports" / "costs.toml", std::string(kCosts), FileMode::Private);
    writeFileDurably(directory / "demo" / "returns.json",
                     list.dump(2) + "\n"); // last: the demo is complete with it
    return result;
}

} // namespace returnbench
