#include "ui/print/code128.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <memory>
#include <zint.h>

namespace returnbench::print {
namespace {

constexpr int kQuietModules = 10;

bool isBar(const zint_symbol& symbol, int module) {
    return (static_cast<unsigned>(symbol.encoded_data[0][module / 8]) >> static_cast<unsigned>(module % 8) &
            1U) != 0;
}

} // namespace

void paintCode128(QPainter& painter, const QRectF& place, const std::string& text, Code128 kind) {
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(),
                                                                          &ZBarcode_Delete);
    symbol->symbology = kind == Code128::Gs1 ? BARCODE_GS1_128 : BARCODE_CODE128;
    if (ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(text.data()),
                        static_cast<int>(text.size())) >= ZINT_ERROR)
        throw Error(ErrorCode::InvalidInput,
                    "\"" + printable(text, 64) + "\" cannot be a Code 128: " + symbol->errtxt + ".",
                    "Use plain letters, digits and signs.");
    const qreal module = place.width() / (symbol->width + 2 * kQuietModules);
    for (int i = 0; i < symbol->width;) {
        const int begin = i;
        while (i < symbol->width && isBar(*symbol, i) == isBar(*symbol, begin))
            ++i;
        if (isBar(*symbol, begin))
            painter.fillRect(QRectF(place.x() + (kQuietModules + begin) * module, place.y(),
                                    (i - begin) * module, place.height()),
                             Qt::black);
    }
}

} // namespace returnbench::print
