#pragma once

#include "core/evidence/pack.h"
#include "core/evidence/verify.h"

#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <map>
#include <string>
#include <vector>

namespace returnbench::test {

[[nodiscard]] Bytes bytesOf(std::string_view text);
[[nodiscard]] std::string textOf(std::span<const std::byte> bytes);

/// A bench whose journal holds one closed inspection with two photos between events of others.
struct PackBench {
    TempDirectory directory;
    FixedClock clock;
    CountingRandom random;
    Journal journal{directory / "journal.db", OpenMode::ReadWrite, "Bench 1", clock, {}};
    PhotoStore photos{directory / "photos"};
    ClipStore clips{directory / "clips"};
    SigningKey key = SigningKey::generate(random);
    InspectionId inspection{"RB-261125-TEST0001"};
    std::vector<std::string> photoDigests; ///< of `label` and `front`

    PackBench();

    [[nodiscard]] PackRequest request() const;
    PackResult build() { return build(request()); }
    PackResult build(const PackRequest& wanted);

    void append(const std::string& kind, nlohmann::json data, const std::string& of = "RB-261125-TEST0001");
    /// Stores a picture's bytes and records it.
    void takePhoto(const std::string& kind, const std::string& shot, const std::string& content);
    void takeClip(const std::string& content, const std::string& of = "RB-261125-TEST0001");
};

/// The report that PackBench's renderer makes.
[[nodiscard]] Bytes fakeReport(const ReportInput& input);

/// Files of a pack by their path in the bag, to be changed and packed again.
using PackFiles = std::map<std::string, std::string>;
[[nodiscard]] PackFiles unpack(const std::filesystem::path& pack);
[[nodiscard]] Bytes repack(const PackFiles& files, const std::string& folder = "RB-261125-TEST0001");

/// Makes manifests, size and signature fit the files again, as one who holds the key could.
void signAnew(PackFiles& files, const SigningKey& key);

[[nodiscard]] bool names(const PackVerification& verification, const std::string& file);
[[nodiscard]] std::string textOf(const PackVerification& verification);

} // namespace returnbench::test
