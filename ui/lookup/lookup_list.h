#pragma once

#include "ui/lookup/lookup_entry.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <vector>

namespace returnbench {

/// What a code leads to, one row each: what it is, its number, and a line about it. The chosen row is moved
/// by keys of the field above it, or by touch; the list itself never takes the focus.
class LookupList : public QListWidget {
    Q_OBJECT
public:
    LookupList(const Theme& theme, QWidget* parent);

    /// Shows them, the first one chosen.
    void setEntries(std::vector<LookupEntry> entries);
    /// nullptr when nothing is chosen.
    [[nodiscard]] const LookupEntry* chosen() const;
    /// Chooses another row. @param by -1 or 1
    void move(int by);

Q_SIGNALS:
    void chosenChanged();
    /// A row was touched.
    void touched();

private:
    std::vector<LookupEntry> m_entries;
};

} // namespace returnbench
