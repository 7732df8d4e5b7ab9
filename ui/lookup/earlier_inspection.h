#pragma once

#include "core/inspection/inspection_state.h"

#include <QImage>
#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace returnbench {

class PhotoStore;
class Workspace;

/// An inspection of earlier, ready to be shown.
struct EarlierInspection {
    struct Photo {
        QString title; ///< of its shot
        QImage image;  ///< null when the photo is missing or damaged
    };
    struct Answered {
        QString question;
        QString answer;
    };
    InspectionState state;
    std::vector<Photo> photos;
    std::vector<Answered> answers;
    std::string failure; ///< why it cannot be shown, and what to do; empty when it can
};
/// A photo for the screen; null when it is missing or damaged, which `check` names. Any thread.
[[nodiscard]] QImage photoImage(const PhotoStore& photos, const std::string& sha256);

using EarlierInspectionPtr = std::shared_ptr<const EarlierInspection>;

/// Reads it with its photos, some tens of milliseconds. Any thread, that of the workspace.
/// @throws Error{NotFound}, Error{Storage}
[[nodiscard]] EarlierInspection earlierInspection(Workspace& workspace, const InspectionId& id);

} // namespace returnbench
