#pragma once

#include "core/base/result.h"

#include <QObject>

namespace kartei {

class Prompts;
class Session;
class SessionJob;

/// Writes an encrypted backup beside the window, to its end, also when the window is closed meanwhile: then it tells
/// through the prompts how that ended. Deletes itself.
class SealedBackup final : public QObject {
    Q_OBJECT
public:
    SealedBackup(Session& session, Prompts& prompts, const QString& path, const QByteArray& passphrase);

    static bool isAnyRunning();
    static void cancelAll();
    static QString savedText(const QString& path);

Q_SIGNALS:
    void finished(const kartei::Result<>& done);

private:
    void finish(const Result<>& done);

    Prompts& m_prompts;
    QString m_path;
    SessionJob* m_job;
};

} // namespace kartei
