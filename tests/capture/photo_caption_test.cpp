#include "core/capture/photo_caption.h"

#include "core/capture/photo_store.h"
#include "tests/capture/pictures.h"
#include "tests/support/catch.h"

#include <exiv2/exiv2.hpp>
#include <opencv2/core.hpp>

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("a photo's file says when, where and of what it is, and its picture stays bit for bit") {
    const Bytes plain = encodeJpeg(checkerboard(320, 240, 3), 92);
    const PhotoCaption caption{*parseTimestamp("2026-11-25T10:41:07.250Z"), "Bench 3", "RB-261125-7K3QX9MD",
                               "Serial", "5CD3898THU8"};
    const Bytes jpeg = withCaption(plain, caption);
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(jpeg.data()), jpeg.size());
    image->readMetadata();
    Exiv2::ExifData& exif = image->exifData();
    CHECK(exif["Exif.Photo.DateTimeOriginal"].toString() == "2026:11:25 10:41:07");
    CHECK(exif["Exif.Photo.SubSecTimeOriginal"].toString() == "250");
    CHECK(exif["Exif.Photo.OffsetTimeOriginal"].toString() == "+00:00");
    CHECK(exif["Exif.Image.ImageDescription"].toString() ==
          "RB-261125-7K3QX9MD, Serial, serial 5CD3898THU8, Bench 3");
    Exiv2::XmpData& xmp = image->xmpData();
    CHECK(xmp["Xmp.dc.identifier"].toString() == "RB-261125-7K3QX9MD");
    CHECK(xmp["Xmp.dc.subject"].toString() == "5CD3898THU8");
    CHECK(xmp["Xmp.dc.source"].toString() == "Bench 3");
    CHECK(xmp["Xmp.xmp.CreateDate"].toString() == "2026-11-25T10:41:07.250Z");
    CHECK(cv::norm(decodeImage(plain, "plain"), decodeImage(jpeg, "captioned"), cv::NORM_INF) == 0);
    CHECK(jpeg.size() < plain.size() + 4096);
}

TEST_CASE("what is no JPEG keeps its bytes") {
    const Bytes text(100, std::byte{'x'});
    CHECK(withCaption(text, {}) == text);
}
