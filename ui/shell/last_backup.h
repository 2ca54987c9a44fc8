#pragma once

#include "core/storage/session.h"

#include <QObject>

#include <memory>

namespace kartei {

class SessionJob;

/// The backup of a business whose window was closed; keeps its session until that is done.
class LastBackup final : public QObject {
    Q_OBJECT

public:
    LastBackup(std::unique_ptr<Session> session, const BackupPlan& plan, QObject* parent);
    ~LastBackup() override;
    void start();
    void cancel();

Q_SIGNALS:
    void finished(const kartei::Result<>& done);

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionJob> m_job;
};

} // namespace kartei
