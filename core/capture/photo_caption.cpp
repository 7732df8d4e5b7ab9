#include "core/capture/photo_caption.h"

#include <exiv2/exiv2.hpp>
#include <utility>

namespace returnbench {
namespace {

/// `2026:11:25 10:41:07` of `2026-11-25T10:41:07.250Z`.
std::string exifTime(const std::string& rfc3339) {
    std::string text = rfc3339.substr(0, 19);
    for (const std::size_t place : {4U, 7U})
        text[place] = ':';
    text[10] = ' ';
    return text;
}

void fillExif(const PhotoCaption& caption, const std::string& at, Exiv2::ExifData& exif) {
    exif["Exif.Image.ImageDescription"] = caption.inspection + ", " + caption.title +
                                          (caption.serial.empty() ? "" : ", serial " + caption.serial) +
                                          ", " + caption.bench;
    exif["Exif.Image.Software"] = "ReturnBench";
    exif["Exif.Photo.DateTimeOriginal"] = exifTime(at);
    exif["Exif.Photo.SubSecTimeOriginal"] = at.substr(20, 3);
    exif["Exif.Photo.OffsetTimeOriginal"] = "+00:00";
}

void fillXmp(const PhotoCaption& caption, const std::string& at, Exiv2::XmpData& xmp) {
    xmp["Xmp.xmp.CreateDate"] = at;
    xmp["Xmp.xmp.CreatorTool"] = "ReturnBench";
    xmp["Xmp.dc.identifier"] = caption.inspection;
    xmp["Xmp.dc.source"] = caption.bench;
    xmp["Xmp.dc.title"] = "lang=x-default " + caption.title;
    if (!caption.serial.empty())
        xmp["Xmp.dc.subject"] = caption.serial;
}

} // namespace

Bytes withCaption(Bytes jpeg, const PhotoCaption& caption) {
    static const bool isReady = Exiv2::XmpParser::initialize();
    try {
        const auto image =
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(jpeg.data()), jpeg.size());
        const std::string at = formatTimestamp(caption.at);
        fillExif(caption, at, image->exifData());
        if (isReady)
            fillXmp(caption, at, image->xmpData());
        image->writeMetadata();
        Exiv2::BasicIo& io = image->io();
        Bytes result(io.size());
        io.seek(0, Exiv2::BasicIo::beg);
        io.read(reinterpret_cast<Exiv2::byte*>(result.data()), static_cast<long>(result.size()));
        return result;
    } catch (const Exiv2::Error&) {
        return jpeg;
    }
}

} // namespace returnbench
