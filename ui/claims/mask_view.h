#pragma once

#include "core/capture/photo_mask.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QString>
#include <QWidget>
#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace returnbench {

class KeyButton;
class RegionView;

/// A photo of an inspection, to be looked at.
struct MaskablePhoto {
    std::string shot;
    QString title;
    QImage image;                    ///< of the original
    bool isCovered = false;          ///< parts of it are covered already
    std::vector<PhotoArea> proposed; ///< what the program would cover
};

/// A photo on which a person drags over what others must not read, such as a buyer's address. Begins with
/// what the program proposes; nothing is covered before the person confirms it.
class MaskView : public QWidget {
    Q_OBJECT
public:
    MaskView(const Theme& theme, QWidget* parent);

    void open(std::vector<MaskablePhoto> photos);
    /// What was dragged over so far, and what of the proposal was not taken away.
    [[nodiscard]] const std::vector<PhotoArea>& areas() const noexcept { return m_areas; }

Q_SIGNALS:
    /// @param areas empty: the original counts again
    void confirmed(const QString& shot, const std::vector<returnbench::PhotoArea>& areas);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(std::size_t index);
    void add(const QRectF& part);
    void takeAway(const QPointF& at);
    void setAreas(std::vector<PhotoArea> areas);

    const Theme& m_theme;
    RegionView* m_picture;
    std::vector<PhotoArea> m_areas;
    QWidget* m_room;    ///< of the photos' buttons
    QLabel* m_proposal; ///< says that there is one
    KeyButton* m_confirm;
    KeyButton* m_uncover;
    std::vector<MaskablePhoto> m_photos;
    std::vector<KeyButton*> m_buttons;
    std::size_t m_chosen = 0;
};

} // namespace returnbench
