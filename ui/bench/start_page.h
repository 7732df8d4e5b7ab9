#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace returnbench {

/// The page between two parcels: what to do, how the last one ended, today's figures, what is still open.
/// While nobody is chosen it asks who works here.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(const Theme& theme, QWidget* parent);

    void setSnapshot(const BenchSnapshot& snapshot);

Q_SIGNALS:
    void personChosen(const QString& person);
    void resumeWanted(const QString& inspection);
    void parcelWanted(const QString& code);

private:
    void showFinished(const BenchSnapshot& snapshot);
    void showPersons(const BenchSnapshot& snapshot);
    void showOpen(const BenchSnapshot& snapshot);
    void clear(std::vector<KeyButton*>& buttons);

    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_hint;
    Card* m_finished;
    ElidedLabel* m_finishedTitle;
    ElidedLabel* m_finishedText;
    Card* m_today;
    std::vector<QLabel*> m_figures;
    QLabel* m_openTitle;
    QVBoxLayout* m_list;
    std::vector<KeyButton*> m_buttons;
    std::vector<std::string> m_listed; ///< ids that the buttons stand for
};

} // namespace returnbench
