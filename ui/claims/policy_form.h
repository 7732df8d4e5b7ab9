#pragma once

#include "ui/claims/rules_list.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace returnbench {

class ClockRows;
class OutcomeTable;

/// A policy as fields. What it was made with stays as it is where nobody touches it.
class PolicyForm : public QScrollArea {
    Q_OBJECT
public:
    /// @param policy one without id is a new one
    PolicyForm(const Theme& theme, const Policy& policy, const RulesList& rules, QWidget* parent);

    /// What stands in the fields.
    [[nodiscard]] Policy policy() const;
    /// The first field that cannot be right; empty: all can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    using Most = std::optional<std::int64_t> UploadLimits::*;
    struct Limit {
        Most value;
        QLineEdit* field;
        bool isBytes;
    };
    void addHead(const QString& text);
    QLineEdit* addField(QGridLayout* grid, const char* name, const QString& title, const std::string& text);
    void addPlaces(QGridLayout* grid);
    void addLimits();

    const Theme& m_theme;
    Policy m_policy; ///< as it was given
    QWidget* m_room;
    QVBoxLayout* m_column;
    int m_cells = 0;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_channels = nullptr;
    QLineEdit* m_currencies = nullptr;
    QLineEdit* m_timeZone = nullptr;
    QLineEdit* m_source = nullptr;
    QLineEdit* m_checkedOn = nullptr;
    QComboBox* m_confidence = nullptr;
    QComboBox* m_weekend = nullptr; ///< its data are the days, separated by spaces
    QLineEdit* m_note = nullptr;
    ClockRows* m_clocks = nullptr;
    OutcomeTable* m_outcomes = nullptr;
    std::vector<Limit> m_limits;
    QLineEdit* m_formats = nullptr;
};

} // namespace returnbench
