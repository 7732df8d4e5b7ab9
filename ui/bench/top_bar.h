#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/claims/claims_list.h"
#include "ui/widgets/light_button.h"

#include <QLabel>
#include <QWidget>

namespace returnbench {

/// Name, lights, person and today's count. Each light explains itself on click.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const Theme& theme, QWidget* parent);

    void setSnapshot(const BenchSnapshot& snapshot);
    /// Claims whose window ends soon; the light is there only when there are some.
    void setClaims(const ClaimsList& list);

Q_SIGNALS:
    void menuWanted();
    void explanationWanted(const returnbench::LightButton* light);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LightButton* addLight(const QString& name);

    const Theme& m_theme;
    LightButton* m_bench;
    LightButton* m_camera;
    LightButton* m_scanner;
    LightButton* m_clip;
    LightButton* m_disk;
    LightButton* m_inbox;
    LightButton* m_orders;
    LightButton* m_claims;
    LightButton* m_today;
    LightButton* m_person;
};

} // namespace returnbench
