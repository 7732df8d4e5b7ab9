#pragma once

#include "core/base/file.h"
#include "core/workspace/backup.h"
#include "core/workspace/workspace.h"

#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <fstream>
#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

namespace returnbench::test {

/// A workspace with one inspection of two photos, and rules of the shop's own.
struct BackupBench {
    TempDirectory temp;
    FixedClock clock;
    CountingRandom random;
    std::filesystem::path directory = temp / "bench";
    std::filesystem::path file = temp / "saved.tar";
    std::filesystem::path restored = temp / "restored";
    Workspace workspace;
    std::vector<std::string> photos;

    /// @param bytes drawn before: other keys
    explicit BackupBench(std::size_t bytes = 0) : workspace(create(bytes)) {
        InspectionSession session =
            InspectionSession::open(workspace.sessionContext({}), "PARCEL-1", workspace.person("asha").id,
                                    InspectionSession::UnknownParcel::Open);
        for (int grey : {60, 120}) {
            const cv::Mat picture(200, 300, CV_8UC3, cv::Scalar::all(grey));
            REQUIRE(session
                        .takePhoto(session.shots()[photos.size()].id,
                                   Frame{picture, 1, clock.now(), "", true},
                                   InspectionSession::Acceptance::Forced)
                        .accepted);
            photos.push_back(session.state().photos.back().photo.sha256);
        }
        temp.write("bench/policies/mine/notes.txt", "of the shop");
        temp.write("bench/inbox/orders.csv", "with a name in it");
    }

    /// Closes the workspace and changes a letter of an event.
    void damageJournal() {
        (void)Workspace(std::move(workspace)); // all is in its files
        Bytes journal = readFile(directory / "journal.db", 64 << 20);
        const auto text = asBytes("photo.taken");
        const auto found = std::search(journal.begin(), journal.end(), text.begin(), text.end());
        REQUIRE(found != journal.end());
        *found ^= std::byte{1};
        writeFileDurably(directory / "journal.db", std::span<const std::byte>(journal));
    }
    Workspace create(std::size_t bytes) {
        (void)random.bytes(bytes);
        return Workspace::create(directory, "Bench 3", clock, random);
    }
    BackupContent save() const { return writeBackup(directory, file, clock); }
    Restoration restore() { return restoreBackup(file, restored, clock, random); }
    Bytes saved() const { return readFile(file, 64 << 20); }
    void change(const Bytes& content) const { writeFileDurably(file, std::span<const std::byte>(content)); }
    /// Where this stands in the backup.
    std::size_t placeOf(std::string_view text) const {
        const Bytes content = saved();
        const auto bytes = asBytes(text);
        const auto found = std::search(content.begin(), content.end(), bytes.begin(), bytes.end());
        REQUIRE(found != content.end());
        return static_cast<std::size_t>(found - content.begin());
    }
    std::vector<std::string> beside() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(temp.path()))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
};

inline std::string together(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences)
        text += sentence + "\n";
    return text;
}

} // namespace returnbench::test
