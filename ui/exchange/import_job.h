#pragma once

#include "core/exchange/importer.h"
#include "core/storage/location.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace kartei {

/// One import, or its dry run, in a thread and on a connection of its own. Goes on while the window works.
class ImportJob final : public QObject {
    Q_OBJECT
public:
    ImportJob(const Location& location, const QString& path, const ImportPlan& plan, const ImportOptions& options,
        QObject* parent);
    ~ImportJob() override; ///< cancels and waits
    void start();
    /// Nothing is written then; finished() comes with Cancelled.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const kartei::Result<kartei::ImportReport>& report);

private:
    Result<ImportReport> run();

    Location m_location;
    QString m_path;
    ImportPlan m_plan;
    ImportOptions m_options;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace kartei
