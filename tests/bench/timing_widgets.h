#pragma once

#include "ui/base/workbench.h"

#include "ui/base/dialog_prompts.h"

#include <QWidget>

namespace kartei::bench {

/// A window around one page that does nothing but hold it; what is reported ends the measurement.
class BenchWindow final : public Workbench {
public:
    explicit BenchWindow(Session& session) : m_session(session) { }
    Session& session() override { return m_session; }
    Prompts& prompts() override { return m_prompts; }
    void open(const EntityDesc&, qint64) override { }
    void report(const Error& error) override;
    void announce(const QString&, qint64) override { }
    void offer(const QString&, const QString&, const std::function<void()>&) override { }

private:
    Session& m_session;
    DialogPrompts m_prompts;
};

/// Shows it and waits until it stands still.
void showAndSettle(QWidget& widget);

/// Milliseconds that `act` and the painting of what it changed take, in the thread of the window.
double millisecondsToPaint(QWidget& window, const std::function<void()>& act);

} // namespace kartei::bench
