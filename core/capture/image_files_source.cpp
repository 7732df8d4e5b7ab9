#include "core/capture/image_files_source.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/photo_store.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 7> kExtensions{".jpg", ".jpeg", ".png", ".webp",
                                                      ".bmp", ".tif",  ".tiff"};

bool isImageName(const fs::path& file) {
    const std::string extension = toLower(file.extension().string());
    return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

class ImageFilesSource final : public FrameSource {
public:
    ImageFilesSource(std::string name, std::vector<fs::path> files, const Clock& clock)
        : m_name(std::move(name)), m_files(std::move(files)), m_clock(clock) {
        // The first picture is read now, so that a source without any is refused before work starts on it.
        m_ahead = read();
        if (!m_ahead)
            throw Error(*m_firstFailure);
    }

    [[nodiscard]] FrameResult next() override {
        FramePtr frame = m_ahead ? std::exchange(m_ahead, nullptr) : read();
        if (!frame)
            return {FrameStatus::End, nullptr, {}};
        return {FrameStatus::Ok, std::move(frame), {}};
    }
    [[nodiscard]] bool isLive() const override { return false; }
    [[nodiscard]] double framesPerSecond() const override { return 0; }
    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] std::vector<std::string> skipped() const override { return m_skipped; }

private:
    /// nullptr when no readable picture is left.
    FramePtr read() {
        while (m_next < m_files.size()) {
            const fs::path& file = m_files[m_next++];
            try {
                auto frame = std::make_shared<Frame>();
                frame->pixels = readImage(file);
                frame->number = ++m_given;
                frame->capturedAt = m_clock.now();
                frame->elapsed = m_clock.elapsed();
                frame->name = file.filename().string();
                frame->still = true;
                return frame;
            } catch (const Error& cause) {
                m_skipped.push_back(file.filename().string());
                if (!m_firstFailure)
                    m_firstFailure = cause;
            }
        }
        return nullptr;
    }

    std::string m_name;
    std::vector<fs::path> m_files;
    const Clock& m_clock;
    std::size_t m_next = 0;
    std::uint64_t m_given = 0;
    FramePtr m_ahead;
    std::vector<std::string> m_skipped;
    std::optional<Error> m_firstFailure;
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes the run of digits at `at` without its leading zeros and moves on past it.
std::string_view takeNumber(std::string_view text, std::size_t& at) {
    while (at < text.size() && text[at] == '0')
        ++at;
    const std::size_t start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.substr(start, at - start);
}

} // namespace

bool naturallyBefore(const std::string& a, const std::string& b) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const std::string_view left = takeNumber(a, i);
            const std::string_view right = takeNumber(b, j);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (left != right)
                return left < right;
            continue;
        }
        if (a[i] != b[j])
            return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
        ++i;
        ++j;
    }
    if (i == a.size() && j == b.size())
        return a < b; // differ in leading zeros at most
    return i == a.size();
}

std::unique_ptr<FrameSource> openImageFile(const fs::path& file, const Clock& clock) {
    return std::make_unique<ImageFilesSource>(file.string(), std::vector<fs::path>{file}, clock);
}

std::unique_ptr<FrameSource> openImageFolder(const fs::path& folder, const Clock& clock) {
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error)
        throw Error(ErrorCode::Storage,
                    "Cannot read the folder " + folder.string() + ": " + error.message() + ".",
                    "Give this account the right to read it.");
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : entries)
        if (entry.is_regular_file(error) && isImageName(entry.path()))
            files.push_back(entry.path());
    if (files.empty())
        throw Error(ErrorCode::InvalidInput, "The folder " + folder.string() + " holds no pictures.",
                    "Name a folder with .jpg, .png, .webp, .bmp or .tiff files.");
    std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
        return naturallyBefore(a.filename().string(), b.filename().string());
    });
    return std::make_unique<ImageFilesSource>(folder.string(), std::move(files), clock);
}

} // namespace returnbench
