// A photo stored, hashed and durable, beside turbojpeg's encoding, SHA-256 and the same syncs by hand.
//
//   bench_photo_store [PHOTOS [FOLDER]]

#include "core/capture/photo_store.h"
#include "core/base/digest.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <opencv2/imgproc.hpp>
#include <span>
#include <turbojpeg.h>
#include <unistd.h>
#include <vector>

using namespace returnbench;

namespace {

double msOf(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A worktop with grain: about 1 MB as a photo.
cv::Mat picture(cv::RNG& random) {
    cv::Mat coarse(54, 96, CV_8UC3);
    random.fill(coarse, cv::RNG::UNIFORM, 60, 220);
    cv::Mat result;
    cv::resize(coarse, result, {1920, 1080}, 0, 0, cv::INTER_CUBIC);
    cv::Mat noise(result.size(), CV_16SC3);
    random.fill(noise, cv::RNG::NORMAL, 0, 4);
    cv::add(result, noise, result, cv::noArray(), CV_8U);
    return result;
}

void check(bool fine) {
    if (fine)
        return;
    std::perror("bench_photo_store");
    std::exit(1);
}

void syncFolder(const std::filesystem::path& folder) {
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY);
    check(fd >= 0 && ::fsync(fd) == 0);
    ::close(fd);
}

/// The least that a durable photo costs: encode, hash, write, sync, rename, sync the folder.
void storeByHand(const cv::Mat& pixels, const std::filesystem::path& root) {
    const tjhandle encoder = tjInitCompress();
    unsigned char* jpeg = nullptr;
    unsigned long size = 0;
    check(tjCompress2(encoder, pixels.data, pixels.cols, static_cast<int>(pixels.step), pixels.rows, TJPF_BGR,
                      &jpeg, &size, TJSAMP_420, kPhotoQuality, 0) == 0);
    const std::span content(reinterpret_cast<const std::byte*>(jpeg), size);
    const std::string digest = sha256Hex(content);
    const std::filesystem::path folder = root / digest.substr(0, 2);
    if (std::filesystem::create_directories(folder))
        syncFolder(root);
    const std::filesystem::path temporary = folder / (digest + ".tmp");
    const int fd = ::open(temporary.c_str(), O_CREAT | O_EXCL | O_WRONLY, 0600);
    check(fd >= 0 && ::write(fd, content.data(), content.size()) == static_cast<ssize_t>(size));
    check(::fsync(fd) == 0 && ::close(fd) == 0);
    std::filesystem::rename(temporary, folder / (digest + ".jpg"));
    syncFolder(folder);
    tjFree(jpeg);
    tjDestroy(encoder);
}

} // namespace

int main(int argc, char* argv[]) {
    const int photos = argc > 1 ? std::atoi(argv[1]) : 100;
    const std::filesystem::path folder =
        argc > 2 ? argv[2] : (std::filesystem::temp_directory_path() / "bench-photos").string();
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder / "hand");
    const PhotoStore store(folder / "store");
    std::filesystem::create_directories(folder / "store");
    cv::setNumThreads(1);
    cv::RNG random(1);
    std::vector<double> ours;
    std::vector<double> byHand;
    std::int64_t bytes = 0;
    for (int i = 0; i < photos; ++i) {
        Frame frame;
        frame.pixels = picture(random);
        const auto measureOurs = [&] { ours.push_back(msOf([&] { bytes += store.put(frame).bytes; })); };
        const auto measureByHand = [&] {
            byHand.push_back(msOf([&] { storeByHand(frame.pixels, folder / "hand"); }));
        };
        if (i % 2 == 0) { // in turn first, as the disk may favour one
            measureOurs();
            measureByHand();
        } else {
            measureByHand();
            measureOurs();
        }
    }
    std::printf("%d photos of 1920 x 1080, %.2f MB each\n", photos,
                static_cast<double>(bytes) / photos / 1e6);
    std::printf("stored, hashed and durable: median %.1f ms; by hand: %.1f ms; ratio of the medians %.2f\n",
                median(ours), median(byHand), median(ours) / median(byHand));
    std::filesystem::remove_all(folder);
    return 0;
}
