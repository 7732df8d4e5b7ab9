#pragma once

#include "core/claims/policy.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace returnbench {

/// A field of a form. @param name what tests and screen readers find it by
[[nodiscard]] QLineEdit* makeField(const Theme& theme, const QString& name, const QString& title,
                                   const std::string& text, QWidget* parent);
/// A whole number; empty says that nobody knows it.
[[nodiscard]] QLineEdit* makeNumber(const Theme& theme, const QString& name, const QString& title,
                                    std::optional<std::int64_t> value, int most, QWidget* parent);
/// nullopt when it is empty.
[[nodiscard]] std::optional<std::int64_t> numberIn(const QLineEdit& field);

/// The windows of a policy, a row each.
class ClockRows : public QWidget {
    Q_OBJECT
public:
    ClockRows(const Theme& theme, const std::vector<ClockRule>& rules, QWidget* parent);
    [[nodiscard]] std::vector<ClockRule> rules() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget* widget;
        QComboBox* step;
        QLineEdit* length;
        QComboBox* unit; ///< in the order of kUnits
        QComboBox* from;
        QCheckBox* untilEnd;
        QLineEdit* note;
    };
    void add(const ClockRule& rule);

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
    int m_added = 0;
};

/// What a policy pays for: by reason, its words, how much of the price, and which photos.
class OutcomeTable : public QWidget {
    Q_OBJECT
public:
    OutcomeTable(const Theme& theme, const std::vector<ClaimOutcome>& outcomes,
                 const std::vector<ClaimReason>& reasons, const std::vector<Shot>& shots, QWidget* parent);
    /// In the order in which they were given: what nobody touched is the same.
    [[nodiscard]] std::vector<ClaimOutcome> outcomes() const;
    /// Of the first reason that is paid for and has no words; empty: none.
    [[nodiscard]] QString reasonWithoutWords() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        std::string reason;
        QCheckBox* paid;
        QLineEdit* words;
        QLineEdit* percent;
        std::vector<std::pair<std::string, QCheckBox*>> shots;
        QCheckBox* clip;
    };
    std::vector<ClaimOutcome> m_given;
    std::vector<Row> m_rows;
};

} // namespace returnbench
