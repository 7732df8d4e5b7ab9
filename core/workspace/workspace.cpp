#include "core/workspace/workspace.h"

#include "core/base/database.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/leftovers.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/claims/policy_versions.h"
#include "core/inspection/clip_event.h"
#include "core/inspection/protocol_change.h"
#include "core/inspection/protocol_reader.h"
#include "core/inspection/second_grading.h"
#include "core/reports/ready_reports.h"
#include "core/reports/report_projection.h"
#include "core/workspace/bench_keys.h"
#include "core/workspace/check.h"
#include "core/workspace/checkpoint.h"
#include "core/workspace/database_damage.h"
#include "core/workspace/import_report.h"
#include "core/workspace/unit_lookup.h"
#include "core/workspace/workspace_lock.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBuyerKeyBytes = 32;

/// The shop's own file, else the one that is delivered.
fs::path ownElse(const fs::path& own, const fs::path& delivered) {
    return fs::exists(own) ? own : delivered;
}

struct Layout {
    fs::path root;
    [[nodiscard]] fs::path config() const { return root / "workspace.toml"; }
    [[nodiscard]] fs::path journal() const { return root / "journal.db"; }
    [[nodiscard]] fs::path mirror() const { return root / "mirror.db"; }
    [[nodiscard]] fs::path photos() const { return root / "photos"; }
    [[nodiscard]] fs::path clips() const { return root / "clips"; }
    [[nodiscard]] fs::path packs() const { return root / "packs"; }
    [[nodiscard]] fs::path reports() const { return root / "reports"; }
    [[nodiscard]] fs::path ofReports(const char* name) const {
        return ownElse(reports() / name, resourcesDirectory() / "reports" / name);
    }
    [[nodiscard]] fs::path keys() const { return root / "keys"; }
    [[nodiscard]] fs::path secretKey() const { return keys() / "bench.key"; }
    [[nodiscard]] fs::path publicKey() const { return keys() / "bench.pub"; }
    [[nodiscard]] fs::path buyerKey() const { return keys() / "buyer-hash.key"; }
    [[nodiscard]] fs::path people() const { return keys() / "people.json"; }
    [[nodiscard]] fs::path checkpoints() const { return root / "checkpoints"; }
    [[nodiscard]] fs::path inbox() const { return root / "inbox"; }
    [[nodiscard]] fs::path importProfiles() const { return root / "import-profiles"; }
    [[nodiscard]] fs::path policies() const { return root / "policies"; }
    [[nodiscard]] fs::path protocols() const { return root / "protocols"; }
};

fs::path deliveredProtocols() {
    return resourcesDirectory() / "protocols";
}

/// The file of a folder that has this protocol.
std::optional<fs::path> protocolFileIn(const fs::path& folder, const std::string& id) {
    for (const fs::path& file : protocolFilesIn(folder))
        if (readProtocol(file).id == id)
            return file;
    return std::nullopt;
}

fs::path deliveredClaims() {
    return resourcesDirectory() / "claims";
}

std::vector<ClaimReason> reasonsOf(const Layout& layout) {
    return readClaimReasons(ownElse(layout.policies() / "reasons.toml", deliveredClaims() / "reasons.toml"));
}

/// A database's file, or what SQLite keeps beside it.
bool isOfDatabase(const fs::path& file, const fs::path& database) {
    const std::string name = database.string();
    return file == database || file == name + "-wal" || file == name + "-shm" || file == name + "-journal";
}

/// Whether nothing was ever recorded in a journal, though its tables may be there.
bool isUnused(const fs::path& journal) {
    try {
        SQLite::Database database = openForReading(journal);
        return !database.tableExists("event") ||
               database.execAndGet("SELECT COUNT(*) FROM event").getInt64() == 0;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

/// Whether a folder holds nothing but what a creation left that was cut off (full disk, power): empty folders
/// of ours, keys that nothing was signed with, and databases without a record.
bool isUnfinished(const Layout& layout) {
    const std::array keys{layout.buyerKey(), layout.secretKey(), layout.publicKey()};
    const std::array folders{layout.photos(), layout.packs(), layout.inbox()};
    const auto holds = [](const auto& known, const fs::path& path) {
        return std::find(known.begin(), known.end(), path) != known.end();
    };
    for (const fs::path& path : listFolder(layout.root)) {
        if (path == layout.keys()) {
            for (const fs::path& key : listFolder(layout.keys()))
                if (!holds(keys, key))
                    return false;
        } else if (!isOfDatabase(path, layout.journal()) && !isOfDatabase(path, layout.mirror()) &&
                   (!holds(folders, path) || !fs::is_empty(path))) {
            return false;
        }
    }
    return !fs::exists(layout.journal()) || isUnused(layout.journal());
}

/// A folder that a workspace may be made in: absent, empty, or left by a creation that was cut off.
void requireEmpty(const Layout& layout) {
    if (fs::exists(layout.config()))
        throw Error(ErrorCode::InvalidInput, layout.root.string() + " is a workspace already.",
                    "Use it, or name another folder.");
    if (fs::exists(layout.root) && !(fs::is_directory(layout.root) && isUnfinished(layout)))
        throw Error(ErrorCode::InvalidInput, layout.root.string() + " is not an empty folder.",
                    "Name a folder that is empty or does not exist yet.");
}

void requireWorkspace(const Layout& layout) {
    if (!fs::exists(layout.config()))
        throw Error(ErrorCode::NotFound, layout.root.string() + " is no workspace.",
                    "Name one with --workspace, or make one with `returnbench-cli init " +
                        layout.root.string() + "`.");
}

/// SQLite would make an empty database of one that is gone, and work would go on without all that was
/// recorded.
void requireDatabases(const Layout& layout) {
    if (const std::string lack = lackOf(layout.journal()); !lack.empty())
        throw Error(ErrorCode::Storage,
                    "There is no journal in " + layout.journal().string() + ": " + lack + ".",
                    "Restore a backup, or take what is left with `returnbench-cli salvage`.");
    if (const std::string lack = lackOf(layout.mirror()); !lack.empty())
        throw Error(ErrorCode::Storage,
                    "There is no mirror in " + layout.mirror().string() + ": " + lack + ".",
                    "Make it anew from the imports: run `returnbench-cli import --anew`.");
}

std::string knownPersons(const std::vector<Person>& people) {
    std::string list;
    for (const Person& person : people)
        if (person.isActive)
            list += (list.empty() ? "" : ", ") + person.id.str();
    return list;
}

} // namespace

struct Workspace::Impl {
    Impl(const fs::path& directory, OpenMode mode, const Clock& clockToUse, Random& randomToUse)
        : layout{directory}, clock(clockToUse), random(randomToUse), config(loadConfig(layout.config())),
          lock(mode == OpenMode::ReadWrite ? std::make_unique<WorkspaceLock>(directory) : nullptr),
          journal(layout.journal(), mode, config.bench, clock,
                  {&inspectionProjection, &personProjection, &clipProjection, &claimProjection,
                   &reportProjection, &secondGradingProjection}),
          mirror(layout.mirror(), mode, readFile(layout.buyerKey(), kBuyerKeyBytes)), photos(layout.photos()),
          clips(layout.clips()), protocols(loadProtocols(deliveredProtocols(), layout.protocols())),
          history(mirror, journal) {
        if (mode == OpenMode::ReadWrite) {
            photos.sweep();
            removeLeftoversIn(layout.root);
            for (const fs::path& folder : {layout.keys(), layout.packs(), layout.reports(), layout.inbox(),
                                           layout.policies(), layout.protocols(), layout.checkpoints()})
                removeLeftovers(folder);
            attempt([&] { recoverClips(journal, clips, kProgram); });
            attempt([&] {
                settleKeys(layout.secretKey(), layout.publicKey(), [this] { return keyPassphrase(); });
            });
        }
    }

    [[nodiscard]] std::string keyPassphrase() const {
        return passphraseOf(layout.secretKey(), layout.root, config.passphraseFile);
    }

    /// What an end of the program left half done; on a full or failing disk it stays so until the next start.
    template<class Work>
    static void attempt(Work&& work) {
        try {
            work();
        } catch (const std::exception&) {
        }
    }

    Layout layout;
    const Clock& clock;
    Random& random;
    WorkspaceConfig config;
    std::unique_ptr<WorkspaceLock> lock;
    InspectionProjection inspectionProjection;
    PersonProjection personProjection;
    ClipProjection clipProjection;
    ClaimProjection claimProjection;
    ReportProjection reportProjection;
    SecondGradingProjection secondGradingProjection;
    Journal journal;
    Mirror mirror;
    PhotoStore photos;
    ClipStore clips;
    std::vector<Protocol> protocols;
    UnitLookup history;
};

Workspace::Workspace(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;

Workspace Workspace::create(const fs::path& directory, const std::string& benchName, const Clock& clock,
                            Random& random) {
    requireBenchName(benchName);
    const Layout layout{directory};
    requireEmpty(layout);
    WorkspaceConfig config;
    config.bench = benchName;
    for (const fs::path& folder :
         {layout.root, layout.photos(), layout.packs(), layout.keys(), layout.inbox()})
        makePrivateDirectory(folder);
    fs::permissions(layout.root, fs::perms::owner_all);
    writeFileDurably(layout.buyerKey(), std::span<const std::byte>(random.bytes(kBuyerKeyBytes)),
                     FileMode::Private);
    SigningKey::generate(random).save(layout.secretKey(), layout.publicKey());
    { // databases are made here alone: one that is gone later is a loss
        const Journal journal(layout.journal(), OpenMode::ReadWrite, benchName, clock, {});
        const Mirror mirror(layout.mirror(), OpenMode::ReadWrite, {});
    }
    saveConfig(layout.config(), config); // last: a folder without it is no workspace
    return open(directory, OpenMode::ReadWrite, clock, random);
}

Workspace Workspace::open(const fs::path& directory, OpenMode mode, const Clock& clock, Random& random) {
    requireWorkspace(Layout{directory});
    requireDatabases(Layout{directory});
    return Workspace(std::make_unique<Impl>(directory, mode, clock, random));
}

const fs::path& Workspace::directory() const noexcept {
    return m_impl->layout.root;
}

void Workspace::setConfig(const WorkspaceConfig& config) {
    saveConfig(m_impl->layout.config(), config);
    m_impl->config = config;
}

const WorkspaceConfig& Workspace::config() const noexcept {
    return m_impl->config;
}

Journal& Workspace::journal() noexcept {
    return m_impl->journal;
}

Mirror& Workspace::mirror() noexcept {
    return m_impl->mirror;
}

const PhotoStore& Workspace::photos() const noexcept {
    return m_impl->photos;
}

const ClipStore& Workspace::clips() const noexcept {
    return m_impl->clips;
}

const std::vector<Protocol>& Workspace::protocols() const noexcept {
    return m_impl->protocols;
}

std::vector<ImportProfile> Workspace::importProfiles() const {
    return importProfilesOf(m_impl->layout.root);
}

ClaimDesk Workspace::claimDesk() const {
    auto reasons = reasonsOf(m_impl->layout);
    auto policies = loadPolicies(deliveredClaims() / "policies", m_impl->layout.policies(), reasons);
    return {std::move(reasons), std::move(policies), &m_impl->mirror};
}

std::vector<Policy> Workspace::deliveredPolicies() const {
    return loadPolicies(deliveredClaims() / "policies", {}, reasonsOf(m_impl->layout));
}

std::vector<Shot> Workspace::claimShots() const {
    return readClaimShots(deliveredClaims() / "shots.toml");
}

Policy Workspace::savePolicy(const Policy& edited, const std::string& note, const PersonId& by) {
    const ClaimDesk desk = claimDesk();
    Policy policy = checkedPolicy(edited, desk.reasons());
    const Policy* before = policyNamed(desk.policies(), policy.id);
    if (before != nullptr && before->version == policy.version)
        throw Error(ErrorCode::InvalidInput, "Nothing of the policy \"" + policy.title + "\" was changed.",
                    "Change something, or leave it as it is.");
    const std::vector<Policy> allDelivered = deliveredPolicies();
    const Policy* delivered = policyNamed(allDelivered, policy.id);
    const fs::path folder = m_impl->layout.policies();
    fs::path file = folder / (policy.id + ".toml");
    for (const fs::path& own : policyFilesOf(folder))
        if (readPolicy(own, desk.reasons()).id == policy.id)
            file = own; // a shop may call it as it likes
    makePrivateDirectory(folder);
    if (delivered != nullptr && delivered->version == policy.version) {
        std::error_code error;
        fs::remove(file, error);
        if (error)
            throw Error(ErrorCode::Storage,
                        "The file " + file.string() + " cannot be removed: " + error.message() + ".",
                        "Give this account the right to write there.");
        syncDirectory(folder);
    } else {
        writeFileDurably(file, toToml(policy), FileMode::Private);
    }
    recordPolicy(journal(), before, policy, note, by);
    return policy;
}

fs::path Workspace::protocolFile(const std::string& id) const {
    for (const fs::path& folder : {m_impl->layout.protocols(), deliveredProtocols()})
        if (const auto file = protocolFileIn(folder, id))
            return *file;
    throw Error(ErrorCode::NotFound, "There is no protocol \"" + printable(id, 64) + "\".",
                "List them with `returnbench-cli protocols`.");
}

Protocol Workspace::saveProtocol(const std::string& text, const std::string& note, const PersonId& by) {
    const Protocol protocol = readProtocolText("the protocol", text);
    const fs::path folder = m_impl->layout.protocols();
    const auto own = protocolFileIn(folder, protocol.id); // a shop may call it as it likes
    std::string before;
    if (const auto replaced = own ? own : protocolFileIn(deliveredProtocols(), protocol.id))
        before = readTextFile(*replaced, kMaxProtocolBytes);
    if (before == text)
        throw Error(ErrorCode::InvalidInput,
                    "Nothing of the protocol \"" + protocol.title + "\" was changed.",
                    "Change something, or leave it as it is.");
    requireFit(protocol, protocols());
    makePrivateDirectory(folder);
    writeFileDurably(own.value_or(folder / (protocol.id + ".toml")), asBytes(text), FileMode::Private);
    recordProtocol(journal(), protocol, text, before, note, by);
    m_impl->protocols = loadProtocols(deliveredProtocols(), folder);
    return protocol;
}

Workspace::ClaimTailor Workspace::claimTailor() const {
    struct Rules {
        ClaimDesk desk;
        std::vector<Shot> shots;
    };
    const auto rules = std::make_shared<const Rules>(Rules{claimDesk(), claimShots()});
    return [rules](const Protocol& protocol, const std::string& channel, const std::string& currency) {
        const Policy* policy = policyFor(rules->desk.policies(), channel, currency);
        return policy == nullptr ? protocol
                                 : withClaimShots(protocol, *policy, rules->desk.reasons(), rules->shots);
    };
}

const UnitHistory& Workspace::history() const noexcept {
    return m_impl->history;
}

PublicKey Workspace::publicKey() const {
    return PublicKey::parse(readTextFile(m_impl->layout.publicKey(), 4096));
}

SigningKey Workspace::signingKey() const {
    return SigningKey::load(m_impl->layout.secretKey(), keyPassphrase());
}

std::string Workspace::keyPassphrase() const {
    return m_impl->keyPassphrase();
}

SessionContext Workspace::sessionContext(std::function<std::vector<DecodedCode>(const cv::Mat&)> readLabels) {
    return {m_impl->journal, m_impl->mirror, m_impl->history,       m_impl->photos, m_impl->protocols,
            m_impl->clock,   m_impl->random, std::move(readLabels), claimTailor()};
}

Access Workspace::access(const std::string& program) {
    return {m_impl->journal, m_impl->layout.people(), m_impl->clock, program};
}

void Workspace::requirePerson(const std::string& id) const {
    const auto people = persons(m_impl->journal);
    const auto named = findPerson(m_impl->journal, PersonId{toLower(trim(id))});
    if (named && !named->isActive)
        throw Error(ErrorCode::NotAllowed, named->name + " does not work here any more.",
                    "Name somebody else, or ask an administrator.");
    if (!people.empty() && !named)
        throw Error(ErrorCode::NotFound, "Nobody here is called \"" + printable(id, 64) + "\".",
                    "Use one of: " + knownPersons(people) +
                        "; or add the person with `returnbench-cli person add ID --name NAME`.");
}

Person Workspace::person(const std::string& id) {
    requirePerson(id);
    const PersonId wanted{toLower(trim(id))};
    if (const auto known = findPerson(m_impl->journal, wanted))
        return *known;
    Person first;
    first.id = wanted;
    first.name = trim(id);
    addPerson(m_impl->journal, first, wanted.str());
    return first;
}

ImportResult Workspace::import(const fs::path& file, const ImportOptions& options, const std::string& by) {
    ImportResult result = importFile(m_impl->mirror, importProfiles(), file, options);
    if (!result.isCancelled)
        m_impl->journal.append(importCompleted(result, by));
    return result;
}

std::vector<std::unique_ptr<LiveSource>> Workspace::liveSources() const {
    std::vector<std::unique_ptr<LiveSource>> sources;
    for (const SourceConfig& source : m_impl->config.sources)
        sources.push_back(std::make_unique<LiveSource>(
            source, [root = m_impl->layout.root] { return importProfilesOf(root); }, m_impl->layout.root,
            m_impl->clock, m_impl->random));
    return sources;
}

std::vector<BuyerReasonClass> Workspace::buyerReasons() const {
    return readBuyerReasons(m_impl->layout.ofReports("reasons.toml"));
}

ReturnCosts Workspace::returnCosts() const {
    const fs::path file = m_impl->layout.reports() / "costs.toml";
    return fs::exists(file) ? readReturnCosts(file) : ReturnCosts();
}

Facts Workspace::facts(const Period& period) const {
    return Facts(m_impl->journal, period.from(), period.until(), buyerReasons(), returnCosts());
}

ReportDocument Workspace::report(const ReportRequest& request) {
    ClaimDesk desk = claimDesk();
    const auto reasons = buyerReasons();
    const auto verticals = readVerticals(m_impl->layout.ofReports("verticals.toml"));
    ReturnCosts costs = returnCosts();
    if (!request.serialCosts.empty())
        costs.serial = request.serialCosts;
    return makeReport(
        request, {m_impl->journal, m_impl->mirror, desk, reasons, verticals, costs, m_impl->clock.now()});
}

fs::path Workspace::packs() const {
    return m_impl->layout.packs();
}

CheckReport Workspace::check(const std::stop_token& stop) {
    CheckReport report = checkWorkspace(m_impl->layout.root, m_impl->journal, m_impl->mirror, m_impl->photos,
                                        m_impl->clips, stop);
    for (const fs::path& folder : checkpointFolders(*this)) {
        std::error_code error;
        if (folder != m_impl->layout.checkpoints() && !fs::is_directory(folder, error))
            report.warnings.push_back("The folder of checkpoints " + folder.string() + " is not there.");
    }
    report.checkpoints = checkpointProblems(*this);
    for (std::string& warning : keyWarnings(*this))
        report.warnings.push_back(std::move(warning));
    return report;
}

std::vector<ImportProfile> importProfilesOf(const fs::path& workspaceDirectory) {
    return withShopProfiles(loadImportProfiles(resourcesDirectory() / "import"),
                            Layout{workspaceDirectory}.importProfiles());
}

std::unique_ptr<Mirror> openMirrorOf(const fs::path& workspaceDirectory) {
    requireDatabases(Layout{workspaceDirectory});
    return openMirrorAt(Layout{workspaceDirectory}.mirror(), workspaceDirectory);
}

std::unique_ptr<Mirror> openMirrorAt(const fs::path& file, const fs::path& workspaceDirectory) {
    return std::make_unique<Mirror>(file, OpenMode::ReadWrite,
                                    readFile(Layout{workspaceDirectory}.buyerKey(), kBuyerKeyBytes));
}

fs::path inboxOf(const fs::path& workspaceDirectory) {
    return Layout{workspaceDirectory}.inbox();
}

bool isWorkspace(const fs::path& directory) {
    return fs::exists(Layout{directory}.config());
}

fs::path defaultWorkspaceDirectory() {
    if (const char* named = std::getenv("RETURNBENCH_WORKSPACE"); named != nullptr && *named != '\0')
        return named;
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data != '\0')
        return fs::path(data) / "returnbench";
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home == '\0')
        throw Error(ErrorCode::InvalidInput, "No workspace was named and this account has no home folder.",
                    "Name one with --workspace DIR.");
    return fs::path(home) / ".local" / "share" / "returnbench";
}

} // namespace returnbench
