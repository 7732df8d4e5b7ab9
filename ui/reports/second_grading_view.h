#pragma once

#include "ui/reports/grading_task.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace returnbench {

class ElidedLabel;
class KeyButton;
class PhotoView;

/// A closed inspection that is graded again by its photos: one question after the other, then the grade. What
/// was answered first is nowhere to be seen. Digits answer, 0 takes the last answer back, Enter gives the
/// grade that the rules propose.
class SecondGradingView : public QWidget {
    Q_OBJECT
public:
    SecondGradingView(const Theme& theme, QWidget* parent);

    /// The next one to be graded; what was answered so far of the same one stays.
    void setTask(const GradingTaskPtr& task);
    /// Forgets what was answered.
    void leave();
    void typeDigit(int digit);
    /// Gives the proposed grade.
    void enter();

Q_SIGNALS:
    void graded(const returnbench::SecondGrading& grading, const QString& grade);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildSide(QVBoxLayout& side);
    void showPhotos();
    [[nodiscard]] std::size_t firstTelling() const;
    void choosePhoto(std::size_t index);
    void showQuestions();
    void addQuestions(QVBoxLayout& column);
    void addGrades(QVBoxLayout& column);
    void answer(const std::string& question, const std::string& given);
    void giveGrade(const QString& grade);
    void takeBack();

    const Theme& m_theme;
    GradingTaskPtr m_task;
    std::optional<SecondGrading> m_grading; ///< with the answers so far; absent: nothing to grade
    std::size_t m_photo = 0;
    PhotoView* m_picture;
    QHBoxLayout* m_photoRoom;
    std::vector<KeyButton*> m_photoButtons;
    QLabel* m_product = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_progress = nullptr;
    QVBoxLayout* m_questionRoom = nullptr;
    QWidget* m_questions = nullptr; ///< made anew with each answer
    KeyButton* m_back = nullptr;
};

} // namespace returnbench
