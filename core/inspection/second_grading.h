#pragma once

#include "core/inspection/inspection_projection.h"
#include "core/inspection/session.h"

#include <map>
#include <string>
#include <vector>

namespace returnbench {

/// The questions of a closed inspection, answered again by a person who took no part in it and does not see
/// what was answered first: what attribute agreement analysis (AIAG, "Measurement Systems Analysis", chapter
/// III C) asks of an appraiser. It goes by the photos that were kept; the item itself is gone. Any thread.
class SecondGrading {
public:
    /// @throws Error{NotFound} for an unknown inspection or where its protocol is gone; Error{InvalidInput}
    ///         when it is not closed with a grade, or when this person took part or graded it again already
    SecondGrading(const Journal& journal, const std::vector<Protocol>& protocols,
                  const InspectionId& inspection, PersonId by);

    [[nodiscard]] const InspectionId& inspection() const noexcept { return m_state.id; }
    [[nodiscard]] const PersonId& by() const noexcept { return m_by; }
    [[nodiscard]] const std::string& clerk() const noexcept { return m_clerk; } ///< who closed it
    /// What the clerk knew, too: the product's title or SKU, and the buyer's reason.
    [[nodiscard]] std::string product() const;
    [[nodiscard]] const std::string& reason() const noexcept { return m_state.notice.reason; }
    /// As others get them: covered copies where there are any.
    [[nodiscard]] const std::vector<ShotPhoto>& photos() const noexcept { return m_photos; }

    /// What the protocol calls a photo's shot; its id when it knows it no more.
    [[nodiscard]] std::string titleOfShot(const std::string& shot) const;

    /// That apply by the answers given so far.
    [[nodiscard]] std::vector<Question> questions() const;
    /// The first of them that waits for its answer; nullopt when none does.
    [[nodiscard]] std::optional<Question> next() const;
    [[nodiscard]] const std::map<std::string, std::string>& answers() const noexcept {
        return m_state.answers;
    }
    /// @throws Error{InvalidInput} for a question that is not asked, and for an answer that it does not have
    void answer(const std::string& question, const std::string& answer);
    /// Takes the last answer back. @returns whether there was one
    bool takeBack();
    /// By the protocol's rules; nullopt while a question waits and where no rule can say.
    [[nodiscard]] std::optional<Proposal> grade() const;

    /// Appends `grading.repeated`: the answers beside those that were given first. It is no event of the
    /// inspection, whose evidence stays as it was.
    /// @param grade A–D
    /// @throws Error{InvalidInput} while a question waits, for another grade, and when it was recorded
    /// before;
    ///         Error{Storage}
    void record(Journal& journal, const std::string& grade) const;

private:
    PersonId m_by;
    Protocol m_protocol;
    InspectionState m_state; ///< without its first answers and grade
    std::string m_clerk;
    std::map<std::string, std::string> m_firstAnswers;
    std::string m_firstGrade;
    std::vector<ShotPhoto> m_photos;
    std::vector<std::string> m_order; ///< questions as they were answered
};

/// Tables `second_grading`, `second_answer`.
class SecondGradingProjection final : public Projection {
public:
    [[nodiscard]] std::vector<std::string> tables() const override;
    void apply(ProjectionTables& tables, const Event& event) const override;
};

} // namespace returnbench
