#pragma once

#include <QPainter>
#include <QRectF>
#include <string>

namespace returnbench::print {

enum class Code128 {
    Plain,
    Gs1 ///< GS1-128; the text has its application identifiers in brackets: `[10]A[21]B`
};

/// Paints a Code 128 (ISO/IEC 15417) as wide as fits between its quiet zones of ten modules, black on what is
/// there, without its text.
/// @throws Error{InvalidInput} for a text that Code 128 cannot hold
void paintCode128(QPainter& painter, const QRectF& place, const std::string& text,
                  Code128 kind = Code128::Plain);

} // namespace returnbench::print
