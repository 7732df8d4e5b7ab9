#pragma once

#include "core/base/clock.h"
#include "ui/claims/claims_list.h"
#include "ui/claims/rules_list.h"
#include "ui/lookup/earlier_inspection.h"
#include "ui/lookup/lookup_result.h"
#include "ui/lookup/reference_images.h"

#include <QObject>
#include <array>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <variant>

namespace returnbench {

class Workspace;

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
    /// Asks for the marketplaces' rules, likewise.
    void askRules();
    /// Asks what an edited policy would do, likewise.
    void tryPolicy(Policy edited);

Q_SIGNALS:
    /// Emitted in the thread of the lookups.
    void answered(const returnbench::LookupResultPtr& result);
    void inspectionRead(const returnbench::EarlierInspectionPtr& inspection);
    void picturesRead(const returnbench::ReferenceImagesPtr& images);
    void claimsRead(const returnbench::ClaimsListPtr& list);
    void rulesRead(const returnbench::RulesListPtr& rules);
    void policyTried(const returnbench::PolicyTrialPtr& trial);

private:
    struct ClaimsQuestion {};
    struct RulesQuestion {};
    /// In the order in which they are answered.
    using Question =
        std::variant<std::string, InspectionId, ReferenceQuestion, ClaimsQuestion, RulesQuestion, Policy>;

    void run(const std::stop_token& stop);
    void put(Question question);
    [[nodiscard]] std::optional<Question> nextQuestion(const std::stop_token& stop);
    // Emits the answer. @param workspace opens it
    using Opened = std::function<Workspace&()>;
    void answer(const std::string& code, const Opened& workspace);
    void answer(const InspectionId& inspection, const Opened& workspace);
    void answer(const ReferenceQuestion& question, const Opened& workspace);
    void answer(const ClaimsQuestion&, const Opened& workspace);
    void answer(const RulesQuestion&, const Opened& workspace);
    void answer(const Policy& edited, const Opened& workspace);
    // Emits why there is none, and what to do.
    void fail(const std::string& code, const std::string& why);
    void fail(const InspectionId& inspection, const std::string& why);
    void fail(const ReferenceQuestion& question, const std::string& why);
    void fail(const ClaimsQuestion&, const std::string& why);
    void fail(const RulesQuestion&, const std::string& why);
    void fail(const Policy& edited, const std::string& why);

    std::filesystem::path m_workspace;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    /// The last of each kind that nobody looked at yet; guarded by m_mutex.
    std::array<std::optional<Question>, std::variant_size_v<Question>> m_open;
    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace returnbench
