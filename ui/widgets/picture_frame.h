#pragma once

#include "ui/widgets/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace returnbench {

/// The dark, rounded ground that a picture stands on; what is painted next stays within it.
void beginPictureFrame(QPainter& painter, const QRect& frame, const Theme& theme);

/// A word on a picture, in one of its upper corners.
enum class PillCorner { Left, Right };
void paintPill(QPainter& painter, const QRect& frame, const Theme& theme, const QString& text, Colour ink,
               PillCorner corner);

} // namespace returnbench
