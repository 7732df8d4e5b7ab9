#include "ui/reports/filter_bar.h"

#include "ui/reports/report_words.h"
#include "ui/widgets/choice_field.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

namespace returnbench {
namespace {

/// A list that a person can look through; of more words those that are seldom are left out.
constexpr std::size_t kMostWords = 500;
constexpr int kPopupWidth = 280;

/// What is chosen can be seen, also where it does not occur.
void keep(const std::string& chosen, std::vector<std::string>& words) {
    if (!chosen.empty() && std::find(words.begin(), words.end(), chosen) == words.end())
        words.insert(words.begin(), chosen);
}

} // namespace

FilterBar::FilterBar(const Theme& theme, QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    for (std::size_t by = 0; by < kDimensions; ++by) {
        const auto dimension = static_cast<Dimension>(by);
        const std::string name(toString(dimension));
        auto* field = new ChoiceField(theme, QStringLiteral("filter-") + QString::fromStdString(name),
                                      nameOf(dimension), this);
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setMinimumContentsLength(1);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        field->view()->setMinimumWidth(theme.px(kPopupWidth));
        m_fields[by] = field;
        layout->addWidget(field, 1);
        connect(field, &QComboBox::activated, this, [this, by](int index) {
            choose(static_cast<Dimension>(by),
                   index <= 0 ? std::string() : m_words[by][static_cast<std::size_t>(index) - 1]);
        });
        fill(by);
    }
}

void FilterBar::setWords(const std::array<std::vector<std::string>, kDimensions>& words) {
    for (std::size_t by = 0; by < kDimensions; ++by) {
        std::vector<std::string> shown = words[by];
        shown.resize(std::min(shown.size(), kMostWords));
        keep(m_filter.words[by], shown);
        if (shown == m_words[by])
            continue;
        m_words[by] = std::move(shown);
        fill(by);
    }
}

void FilterBar::fill(std::size_t by) {
    const QSignalBlocker quiet(m_fields[by]);
    const auto dimension = static_cast<Dimension>(by);
    m_fields[by]->clear();
    m_fields[by]->addItem(allOf(dimension));
    for (const std::string& word : m_words[by])
        m_fields[by]->addItem(wordText(dimension, word));
    const auto chosen = std::find(m_words[by].begin(), m_words[by].end(), m_filter.words[by]);
    m_fields[by]->setCurrentIndex(
        chosen == m_words[by].end() ? 0 : static_cast<int>(chosen - m_words[by].begin()) + 1);
}

void FilterBar::choose(Dimension by, const std::string& word) {
    const auto index = static_cast<std::size_t>(by);
    if (m_filter[by] == word)
        return;
    m_filter[by] = word;
    keep(word, m_words[index]);
    fill(index);
    Q_EMIT changed();
}

void FilterBar::clear() {
    if (!isFiltered())
        return;
    m_filter = {};
    for (std::size_t by = 0; by < kDimensions; ++by)
        fill(by);
    Q_EMIT changed();
}

} // namespace returnbench
