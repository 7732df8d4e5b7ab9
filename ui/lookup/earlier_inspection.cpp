#include "ui/lookup/earlier_inspection.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/picture.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr int kPhotoWidth = 1280;

/// The entry with this id among a protocol's shots, questions or answers; nullptr when it has none any more.
template<class Entry>
const Entry* withId(const std::vector<Entry>& entries, const std::string& id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

QImage photoImage(const PhotoStore& photos, const std::string& sha256) {
    try {
        Frame frame;
        frame.pixels = decodeImage(photos.read(sha256), "photo " + sha256);
        return pictureOf(frame, kPhotoWidth);
    } catch (const Error&) {
        return {}; // the page says so
    }
}

EarlierInspection earlierInspection(Workspace& workspace, const InspectionId& id) {
    const auto events = workspace.journal().eventsOf(id);
    if (events.empty())
        throw Error(ErrorCode::NotFound, "There is no inspection " + printable(id.str(), 64) + ".",
                    "Look the code up again.");
    EarlierInspection earlier;
    earlier.state = replay(events);
    const Protocol* protocol = withId(workspace.protocols(), earlier.state.protocol);
    for (const TakenPhoto& taken : earlier.state.photos) {
        const Shot* shot = protocol == nullptr ? nullptr : withId(protocol->shots, taken.shot);
        earlier.photos.push_back({said(shot == nullptr ? taken.shot : shot->title),
                                  photoImage(workspace.photos(), taken.photo.sha256)});
    }
    for (const auto& [questionId, answerId] : earlier.state.answers) {
        const Question* question = protocol == nullptr ? nullptr : withId(protocol->questions, questionId);
        const Answer* answer = question == nullptr ? nullptr : withId(question->answers, answerId);
        earlier.answers.push_back({question == nullptr ? shownWords(questionId) : said(question->title),
                                   answer == nullptr ? shownWords(answerId) : said(answer->title)});
    }
    return earlier;
}

} // namespace returnbench
