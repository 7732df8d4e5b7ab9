#pragma once

#include "core/base/clock.h"
#include "ui/widgets/theme.h"

#include <QStringList>
#include <QWidget>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

class QLabel;
class QLineEdit;
class QScrollArea;
class QThread;
class QVBoxLayout;

namespace returnbench {

class KeyButton;

/// What is asked once, before there is a workspace: the bench's name, who works there, and the files to begin
/// with; or to try the demo first, which is not made here. What takes time is done on a thread of its own,
/// with its progress shown.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    enum class Result { Closed, SetUp, Demo };

    /// @param workspace where it will be made
    FirstStart(const Theme& theme, std::filesystem::path workspace, const Clock& clock);
    ~FirstStart() override;

    [[nodiscard]] Result result() const noexcept { return m_result; }
    /// Who was named; set with Result::SetUp.
    [[nodiscard]] const std::string& person() const noexcept { return m_person; }

Q_SIGNALS:
    void progressed(const QString& sentence);
    void finished();
    void failed(const QString& what, const QString& whatToDo);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildForm();
    /// What is asked, and what became of it; scrolled where the screen is too low for it.
    QWidget* buildPage();
    void buildFields(QVBoxLayout& form);
    void showStatus(const QString& text);
    void showWhatIsSaid();
    /// As high as its texts need, and the screen allows.
    void grow();
    void chooseFiles();
    void setUp();
    void tryDemo();
    void onFinished();
    void onFailed(const QString& what, const QString& whatToDo);
    /// Runs `work` on its thread; its errors become failed().
    void start(std::function<void()> work);

    const Theme& m_theme;
    std::filesystem::path m_workspace;
    const Clock& m_clock;
    QStringList m_files;
    std::string m_person;
    Result m_result = Result::Closed;

    QScrollArea* m_scroll = nullptr;
    QWidget* m_page = nullptr; ///< all but the buttons
    QWidget* m_form = nullptr;
    QLineEdit* m_bench = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_pin = nullptr;
    QLineEdit* m_pinAgain = nullptr;
    QLabel* m_fileList = nullptr;
    QLabel* m_status = nullptr;
    KeyButton* m_go = nullptr;
    KeyButton* m_demo = nullptr;
    KeyButton* m_open = nullptr;
    std::unique_ptr<QThread> m_thread;
};

/// A person's id from their name: `A. Rao` → `a.rao`; `clerk` where nothing of it can stand in an id.
[[nodiscard]] std::string personIdFrom(const std::string& name);

} // namespace returnbench
