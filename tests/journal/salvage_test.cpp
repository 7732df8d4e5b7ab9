#include "core/journal/salvage.h"

#include "core/base/file.h"
#include "core/journal/journal.h"

#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <functional>
#include <memory>

using namespace returnbench;
using namespace returnbench::test;

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kEvents = 400;
constexpr std::int64_t kInBackup = 250;

/// A journal of kEvents, and a backup of it as it was after kInBackup.
struct SalvageBench {
    TempDirectory directory;
    FixedClock clock;
    fs::path file = directory / "journal.db";
    fs::path backup = directory / "backup.db";
    fs::path saved = directory / "saved.db";
    std::vector<std::string> hashes;

    SalvageBench() {
        for (std::int64_t i = 0; i < kEvents; ++i) {
            if (i == kInBackup)
                fs::copy_file(file, backup);
            append(i);
        }
    }

    void append(std::int64_t number) {
        if (!m_journal)
            m_journal = std::make_unique<Journal>(file, OpenMode::ReadWrite, "Bench 1", clock,
                                                  std::vector<const Projection*>{});
        hashes.push_back(m_journal
                             ->append({"inspection.annotated",
                                       "asha",
                                       InspectionId("RB-1"),
                                       {{"note", "remark number " + std::to_string(number + 1) + "."}}})
                             .hash);
        if (number + 1 == kInBackup || number + 1 == kEvents)
            m_journal.reset(); // so that all is in the file
    }

    JournalSalvage salvage(bool withBackup) {
        std::vector<fs::path> files{file};
        if (withBackup)
            files.push_back(backup);
        return salvageJournal(files, saved);
    }

    /// Every event of the new one by number, with its hash.
    std::vector<std::pair<std::int64_t, std::string>> events() {
        const Journal journal(saved, OpenMode::ReadOnly, "Bench 1", clock, {});
        std::vector<std::pair<std::int64_t, std::string>> all;
        journal.forEach(1, [&](const Event& event) {
            all.emplace_back(event.seq, event.hash);
            return true;
        });
        return all;
    }

    std::string checked() const {
        const Journal journal(saved, OpenMode::ReadOnly, "Bench 1", clock, {});
        std::string text;
        for (const JournalProblem& problem : journal.check())
            text += problem.what + "\n";
        return text;
    }

    void change(const std::function<void(Bytes&)>& how) const {
        Bytes content = readFile(file, 64 << 20);
        how(content);
        writeFileDurably(file, std::span<const std::byte>(content));
    }

    static std::size_t placeOf(const Bytes& content, std::string_view text) {
        const auto bytes = asBytes(text);
        const auto found = std::search(content.begin(), content.end(), bytes.begin(), bytes.end());
        REQUIRE(found != content.end());
        return static_cast<std::size_t>(found - content.begin());
    }

    /// Makes the page unreadable in which this text lies.
    void ruinPageWith(std::string_view text) const {
        constexpr std::size_t kPage = 4096;
        change([&](Bytes& content) {
            const std::size_t page = placeOf(content, text) / kPage * kPage;
            std::fill_n(content.begin() + static_cast<std::ptrdiff_t>(page), kPage, std::byte{0xa5});
        });
    }

    void requireAll() {
        const auto all = events();
        REQUIRE(all.size() == hashes.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            REQUIRE(all[i].first == static_cast<std::int64_t>(i) + 1);
            REQUIRE(all[i].second == hashes[i]);
        }
        CHECK(checked().empty());
    }

private:
    std::unique_ptr<Journal> m_journal;
};

} // namespace

TEST_CASE("of a sound journal everything is saved as it is") {
    SalvageBench bench;
    const JournalSalvage saved = bench.salvage(false);
    CHECK(saved.events == kEvents);
    CHECK(saved.lost.empty());
    CHECK(saved.unproven.empty());
    bench.requireAll();
}

TEST_CASE("a damaged page costs its own events, which are named, or none where a backup has them") {
    SalvageBench bench;
    bench.ruinPageWith("remark number 120.");
    SECTION("alone") {
        const JournalSalvage saved = bench.salvage(false);
        REQUIRE(saved.lost.size() == 1);
        const auto [first, last] = saved.lost.front();
        CHECK(first <= 120);
        CHECK(last >= 120);
        CHECK(last - first < 40);
        CHECK(saved.events == kEvents - (last - first + 1));
        const auto all = bench.events();
        CHECK(all.back() == std::pair(kEvents, bench.hashes.back()));
        CHECK_THAT(bench.checked(), ContainsSubstring("The events " + std::to_string(first) + " to " +
                                                      std::to_string(last) + " are missing."));
        Journal on(bench.saved, OpenMode::ReadWrite, "Bench 1", bench.clock, {});
        CHECK(on.append({"inspection.annotated", "asha", {}, {{"note", "on"}}}).seq == kEvents + 1);
    }
    SECTION("with a backup") {
        const JournalSalvage saved = bench.salvage(true);
        CHECK(saved.lost.empty());
        CHECK(saved.fromSources[1] > 0);
        CHECK(saved.fromSources[0] + saved.fromSources[1] == kEvents);
        bench.requireAll();
    }
}

TEST_CASE("a changed text is not taken, is kept apart, and comes from a backup") {
    SalvageBench bench;
    const bool withBackup = GENERATE(false, true);
    bench.change([](Bytes& content) {
        content[SalvageBench::placeOf(content, "remark number 200.")] = std::byte{'R'};
    });
    const JournalSalvage saved = bench.salvage(withBackup);
    REQUIRE(saved.unproven.empty() == withBackup);
    if (withBackup) {
        bench.requireAll();
        CHECK(saved.fromSources[1] == 1);
    } else {
        CHECK(saved.lost == std::vector<EventRange>{{200, 200}});
        CHECK_THAT(saved.unproven.front(),
                   ContainsSubstring("200\t") && ContainsSubstring("Remark number 200."));
    }
}

TEST_CASE("a digest or hash that was changed is mended from the chain") {
    SalvageBench bench;
    const std::string column = GENERATE("hash", "digest");
    {
        SQLite::Database database(bench.file.string(), SQLite::OPEN_READWRITE);
        database.exec("DROP TRIGGER event_no_update");
        database.exec("UPDATE event SET " + column + " = replace(" + column + ", 'a', 'b') WHERE seq = 77");
    }
    const JournalSalvage saved = bench.salvage(false);
    CHECK(saved.lost.empty());
    bench.requireAll();
}

TEST_CASE("a file in which nothing can be read is said, and the backup gives what it has") {
    SalvageBench bench;
    bench.change([](Bytes& content) { std::fill_n(content.begin(), 8192, std::byte{0}); });
    const JournalSalvage saved = bench.salvage(true);
    REQUIRE(saved.problems.size() == 1);
    CHECK_THAT(saved.problems.front(), ContainsSubstring("Nothing can be read"));
    CHECK(saved.events == kInBackup);
    CHECK(saved.fromSources == std::vector<std::int64_t>{0, kInBackup});
}

TEST_CASE("events that were cut off the end stay missing") {
    SalvageBench bench;
    {
        SQLite::Database database(bench.file.string(), SQLite::OPEN_READWRITE);
        database.exec("DROP TRIGGER event_no_delete");
        database.exec("DELETE FROM event WHERE seq > 397");
    }
    const JournalSalvage saved = bench.salvage(false);
    CHECK(saved.lost == std::vector<EventRange>{{398, 400}});
    CHECK_THAT(bench.checked(), ContainsSubstring("The events 398 to 400 are missing."));
}
