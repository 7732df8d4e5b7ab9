#pragma once

#include "core/base/clock.h"
#include "ui/claims/claims_list.h"
#include "ui/lookup/earlier_inspection.h"
#include "ui/lookup/lookup_result.h"
#include "ui/lookup/reference_images.h"

#include <QObject>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <variant>

namespace returnbench {

/// Looks codes up in a thread of its own, with connections of its own that only read: neither the window nor
/// the inspection waits for it. Of questions that come quicker than they are answered only the last counts.
class LookupThread : public QObject {
    Q_OBJECT
public:
    /// Opens the workspace with the first question. @param clock outlives it
    LookupThread(std::filesystem::path workspace, const Clock& clock);
    ~LookupThread() override;

    void start();
    void stop();

    /// Asks for a code; the question before it is forgotten when nobody looked at it yet. Any thread.
    void ask(std::string code);
    /// Asks for an inspection of earlier, likewise.
    void askInspection(InspectionId inspection);
    /// Asks for pictures to compare with, likewise.
    void askPictures(ReferenceQuestion question);
    /// Asks for the queue of claims, likewise.
    void askClaims();

Q_SIGNALS:
    /// Emitted in the thread of the lookups.
    void answered(const returnbench::LookupResultPtr& result);
    void inspectionRead(const returnbench::EarlierInspectionPtr& inspection);
    void picturesRead(const returnbench::ReferenceImagesPtr& images);
    void claimsRead(const returnbench::ClaimsListPtr& list);

private:
    void run(const std::stop_token& stop);
    template<class Wanted>
    void put(std::optional<Wanted>& place, Wanted wanted);
    struct ClaimsQuestion {};
    using Question = std::variant<std::string, InspectionId, ReferenceQuestion, ClaimsQuestion>;
    [[nodiscard]] std::optional<Question> nextQuestion(const std::stop_token& stop);

    std::filesystem::path m_workspace;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    std::optional<std::string> m_question;       ///< guarded by m_mutex
    std::optional<InspectionId> m_wanted;        ///< likewise
    std::optional<ReferenceQuestion> m_pictures; ///< likewise
    std::optional<ClaimsQuestion> m_claims;      ///< likewise
    std::jthread m_thread;                       ///< last: ends before what it uses
};

} // namespace returnbench
