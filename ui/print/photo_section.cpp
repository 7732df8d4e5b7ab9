#include "ui/print/photo_section.h"

#include "ui/print/report_style.h"
#include "ui/print/report_text.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <algorithm>

namespace returnbench::print {
namespace {

/// Enough for a page's half at some 200 pixels an inch; the photo itself lies in the pack.
constexpr int kMaxEdge = 1280;
constexpr qreal kMaxHeight = mm(84);
constexpr qreal kDecidingHeight = mm(68);

/// The photo, made small; a null image for bytes that no JPEG reader takes.
QImage smallImage(const Bytes& jpeg) {
    QByteArray bytes(reinterpret_cast<const char*>(jpeg.data()), static_cast<qsizetype>(jpeg.size()));
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, "jpeg");
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > kMaxEdge)
        reader.setScaledSize(size.scaled(kMaxEdge, kMaxEdge, Qt::KeepAspectRatio));
    // Without an alpha channel the PDF keeps it as a JPEG.
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

void addCaption(PageFlow& flow, const TextBlock& text, bool last) {
    flow.add({text.height() + pt(2),
              [text](QPainter& painter, const QRectF& place) { text.draw(painter, place.topLeft()); },
              !last});
}

void addPicture(PageFlow& flow, const QImage& image, qreal maxHeight) {
    if (image.isNull()) {
        flow.addParagraph({tr("This photograph cannot be shown here; open it in the pack."), textFont(9.5),
                           coloursOf(Tone::Attention).strong});
        return;
    }
    const QSizeF size = QSizeF(image.size()).scaled(PageFlow::width(), maxHeight, Qt::KeepAspectRatio);
    flow.add({size.height() + pt(5),
              [image, size](QPainter& painter, const QRectF& place) {
                  const QRectF frame(place.topLeft(), size);
                  painter.drawImage(frame, image);
                  painter.setPen(QPen(kColours.line, pt(0.5)));
                  painter.setBrush(Qt::NoBrush);
                  painter.drawRect(frame);
              },
              true});
}

QString codesOn(const TakenPhoto& taken) {
    QStringList codes;
    for (const std::string& code : taken.codes)
        codes.push_back(shown(code, 120));
    return codes.mid(0, 8).join(QStringLiteral("   "));
}

void addPhoto(PageFlow& flow, const PackPhoto& photo, int number, const Bytes& jpeg) {
    const TakenPhoto& taken = photo.taken;
    const auto text = [](const QString& line) {
        return TextBlock(line, textFont(8.5), kColours.muted, PageFlow::width());
    };
    const auto code = [](const QString& line) {
        return TextBlock(line, codeFont(8), kColours.ink, PageFlow::width(), TextBlock::Wrap::Anywhere);
    };
    flow.addSpace(pt(12));
    addCaption(flow,
               TextBlock(QStringLiteral("%1. %2").arg(number).arg(told(photo.title, 200)),
                         textFont(11, QFont::DemiBold), kColours.ink, PageFlow::width()),
               false);
    addPicture(flow, smallImage(jpeg), kMaxHeight);
    addCaption(flow,
               text(tr("%1 · %2 × %3 pixels, %4 · %5")
                        .arg(shownTime(taken.takenAt), QString::number(taken.photo.width),
                             QString::number(taken.photo.height), shownBytes(taken.photo.bytes),
                             shown(photo.path, 200))),
               false);
    addCaption(flow, code(QStringLiteral("SHA-256 ") + shown(taken.photo.sha256, 64)), false);
    if (!photo.original.empty())
        addCaption(flow,
                   text(tr("Parts are covered; SHA-256 of the original: %1").arg(shown(photo.original, 64))),
                   false);
    addCaption(flow, text(shownQuality(taken.quality)), !taken.readAgain);
    if (taken.readAgain && taken.codes.empty())
        addCaption(flow, text(tr("No code can be read on this file.")), true);
    else if (taken.readAgain)
        addCaption(flow, text(tr("Read on this file: %1").arg(codesOn(taken))), true);
}

bool shows(const PackPhoto& photo, const std::string& text) {
    return std::any_of(photo.taken.codes.begin(), photo.taken.codes.end(),
                       [&](const std::string& code) { return code.find(text) != std::string::npos; });
}

const PackPhoto* decidingPhoto(const ReportInput& input) {
    const auto first = [&](auto&& suits) -> const PackPhoto* {
        const auto found = std::find_if(input.photos.begin(), input.photos.end(), suits);
        return found == input.photos.end() ? nullptr : &*found;
    };
    const auto ofShot = [&](const char* shot) {
        return first([&](const PackPhoto& photo) { return photo.taken.shot == shot; });
    };
    const auto& verdict = input.inspection.verdict;
    const std::string serial = verdict ? verdict->seenSerial : std::string();
    const PackPhoto* damage = verdict && verdict->agrees() ? ofShot("damage") : nullptr;
    const PackPhoto* read =
        serial.empty() ? nullptr : first([&](const PackPhoto& photo) { return shows(photo, serial); });
    for (const PackPhoto* photo : {damage, read, ofShot("serial"), ofShot("contents"), ofShot("front")})
        if (photo != nullptr)
            return photo;
    return nullptr;
}

} // namespace

void addPhotograph(PageFlow& flow, const Bytes& jpeg, qreal maxHeight) {
    addPicture(flow, smallImage(jpeg), maxHeight);
}

void addDecidingPhoto(PageFlow& flow, const ReportInput& input) {
    const PackPhoto* photo = decidingPhoto(input);
    if (photo == nullptr)
        return;
    flow.addSpace(pt(12));
    addCaption(flow,
               TextBlock(tr("The deciding photograph: %1").arg(told(photo->title, 200)),
                         textFont(9.5, QFont::DemiBold), kColours.ink, PageFlow::width()),
               false);
    addPicture(flow, smallImage(input.photoBytes(photo->taken.photo.sha256)), kDecidingHeight);
    addCaption(
        flow,
        TextBlock(
            tr("%1 · SHA-256 %2").arg(shownTime(photo->taken.takenAt), shown(photo->taken.photo.sha256, 64)),
            codeFont(7.5), kColours.muted, PageFlow::width(), TextBlock::Wrap::Anywhere),
        true);
}

void addPhotos(PageFlow& flow, const ReportInput& input) {
    if (input.photos.empty())
        return;
    flow.addHeading(tr("Photographs"));
    int number = 0;
    for (const PackPhoto& photo : input.photos)
        addPhoto(flow, photo, ++number, input.photoBytes(photo.taken.photo.sha256));
}

} // namespace returnbench::print
