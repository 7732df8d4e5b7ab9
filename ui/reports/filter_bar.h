#pragma once

#include "ui/reports/report_answer.h"
#include "ui/widgets/theme.h"

#include <QWidget>
#include <array>
#include <string>
#include <vector>

namespace returnbench {

class ChoiceField;

/// Which inspections are looked at: a field for each dimension. What is chosen stays when the words change.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(const Theme& theme, QWidget* parent);

    /// What there is to choose from, by Dimension, the most frequent first.
    void setWords(const std::array<std::vector<std::string>, kDimensions>& words);
    [[nodiscard]] const FactFilter& filter() const noexcept { return m_filter; }
    /// Filters by a word; an empty one lifts the filter.
    void choose(Dimension by, const std::string& word);
    void clear();
    [[nodiscard]] bool isFiltered() const { return m_filter != FactFilter{}; }

Q_SIGNALS:
    void changed();

private:
    void fill(std::size_t by);

    std::array<ChoiceField*, kDimensions> m_fields{};
    std::array<std::vector<std::string>, kDimensions> m_words;
    FactFilter m_filter;
};

} // namespace returnbench
