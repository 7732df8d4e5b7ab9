#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/theme.h"

#include <QWidget>
#include <functional>
#include <string>

namespace returnbench::test {

/// Waits, with the event loop running, until `done` holds or the time is over.
[[nodiscard]] bool waitUntil(const std::function<bool()>& done, int timeoutMs = 20'000);

/// A child that a person operates, by its name; fails the test when there is none.
template<class Widget>
Widget& find(const QWidget& parent, const char* name) {
    auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr)
        throw std::runtime_error(std::string("no widget is called ") + name);
    return *found;
}

[[nodiscard]] Theme theme(const QString& name = QStringLiteral("light"));

/// A bench between two parcels.
[[nodiscard]] BenchSnapshot startSnapshot();
/// A bench with an inspection of a phone at the shot `front`, two of its questions open.
[[nodiscard]] BenchSnapshot inspectionSnapshot(VerdictKind verdict);
/// The same with all photos and answers, so that only the grade is missing.
[[nodiscard]] BenchSnapshot gradeSnapshot(VerdictKind verdict);
/// The same before anything was read.
[[nodiscard]] BenchSnapshot unreadSnapshot();
/// A picture of a bench with two labels, matching the snapshot's codes.
[[nodiscard]] QImage benchPicture();

/// Saves what the widget looks like as <name>.png where $RETURNBENCH_SCREENSHOTS says, if it says.
void saveScreenshot(QWidget& widget, const std::string& name);

} // namespace returnbench::test
