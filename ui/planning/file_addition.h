#pragma once

#include "core/planning/attachment.h"
#include "ui/exchange/session_job.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace kartei {

struct NewFile;
class Prompts;
class Workbench;

/// Adds files to a record, mails where there is no record among the tickets, beside the window, all of them, also when
/// what asked for it is closed meanwhile. Tells in the window what came of it; where that is gone, only what could not
/// be added, through the prompts. Deletes itself.
class FileAddition final : public QObject {
    Q_OBJECT
public:
    /// `bench` is there as long as `window`. A `place` that refers to nothing: mails become tickets or go on with them.
    FileAddition(Workbench& bench, QWidget* window, const Attachment& place, const QStringList& paths);

    static bool isAnyRunning();
    /// Each names the files that it leaves out.
    static void cancelAll();

Q_SIGNALS:
    void finished();
    /// The only mail is in the conversation of this one.
    void ticketTaken(qint64 id);

private:
    struct Added;
    static void add(Session& session, const Attachment& place, const NewFile& file, Added& added);
    static bool addMail(Session& session, const Attachment& place, const NewFile& file, Added& added);
    static QString toldOf(const Added& added);
    void finish(const Result<>& done, const Added& added);
    void tellInWindow(const Result<>& done, const Added& added);
    void tellAlone(const Result<>& done, const Added& added);

    Workbench& m_bench;
    Prompts& m_prompts;
    QPointer<QWidget> m_window;
    SessionJob* m_job;
};

} // namespace kartei
