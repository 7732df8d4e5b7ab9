#include "core/base/database.h"
#include "core/base/error.h"

#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/temp_directory.h"

using namespace returnbench;
using returnbench::test::codeOf;

TEST_CASE("the journal's database syncs fully and the mirror's normally") {
    const test::TempDirectory temp;
    auto full = openDatabase(temp / "j.db", "journal", OpenMode::ReadWrite, Durability::Full);
    auto relaxed = openDatabase(temp / "m.db", "mirror", OpenMode::ReadWrite, Durability::Relaxed);
    CHECK(full.execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK(relaxed.execAndGet("PRAGMA synchronous").getInt() == 1);
    CHECK(full.execAndGet("PRAGMA journal_mode").getString() == "wal");
}

TEST_CASE("a database of a newer version is refused and left as it is") {
    const test::TempDirectory temp;
    openDatabase(temp / "m.db", "mirror", OpenMode::ReadWrite, Durability::Relaxed)
        .exec("PRAGMA user_version = 999");
    CHECK(codeOf([&] {
              (void)openDatabase(temp / "m.db", "mirror", OpenMode::ReadWrite, Durability::Relaxed);
          }) == ErrorCode::Unsupported);
}

TEST_CASE("a file that is no database is named as such") {
    const test::TempDirectory temp;
    temp.write("m.db", std::string(5000, 'x'));
    CHECK(codeOf([&] {
              (void)openDatabase(temp / "m.db", "mirror", OpenMode::ReadWrite, Durability::Relaxed);
          }) == ErrorCode::Storage);
    CHECK(codeOf([&] {
              (void)openDatabase(temp / "none/m.db", "mirror", OpenMode::ReadOnly, Durability::Relaxed);
          }) == ErrorCode::Storage);
}
