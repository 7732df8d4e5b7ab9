#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <cstddef>
#include <memory>

namespace returnbench {

struct ReferenceImages;

/// A picture of the product, or of the unit before it went out, beside the live one. A click shows the next.
class ReferenceView : public QAbstractButton {
    Q_OBJECT
public:
    ReferenceView(const Theme& theme, QWidget* parent);

    /// Hides what was shown before.
    void setImages(std::shared_ptr<const ReferenceImages> images);
    /// The first, the next, and after the last none. @returns whether one is shown now
    bool showNext();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString caption() const;

    const Theme& m_theme;
    std::shared_ptr<const ReferenceImages> m_images;
    std::size_t m_shown = 0; ///< 1 is the first; 0: none
};

} // namespace returnbench
