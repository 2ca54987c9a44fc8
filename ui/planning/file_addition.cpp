#include "ui/planning/file_addition.h"

#include "core/base/text.h"
#include "core/exchange/mail_import.h"
#include "ui/base/prompts.h"
#include "ui/base/report_error.h"
#include "ui/base/workbench.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace kartei {

struct FileAddition::Added {
    QStringList names;
    QStringList mails; ///< subjects of those on the timeline
    QStringList refused; ///< each says its file
    qint64 journal = 0; ///< of the last one
    bool isOnOwnConnection = false;
};

namespace {

QList<FileAddition*> running()
{
    return QCoreApplication::instance()->findChildren<FileAddition*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

/// A mail goes on the timeline. One that can't be read is kept as a file, with a word why.
void FileAddition::add(Session& session, const Attachment& place, const NewFile& file, Added& added)
{
    QString fault;
    if (isMailFile(file.name)) {
        const Result<MailAdded> mail = addMail(session, place, file);
        if (mail) {
            added.mails += mail->subject;
            return;
        }
        fault = mail.error().message;
        if (readMail(file.content, file.name)) {
            added.refused += fault;
            return;
        }
    }
    const Result<Id<Attachment>> kept = attach(session, place, file);
    if (kept)
        added.names += file.name;
    if (kept && !fault.isEmpty())
        added.refused += tr("%1 It was kept as a file.").arg(fault);
    else if (!kept)
        added.refused += kept.error().message;
}

FileAddition::FileAddition(Workbench& bench, QWidget* window, const Attachment& place, const QStringList& paths)
    : QObject(QCoreApplication::instance()), m_bench(bench), m_prompts(bench.prompts()), m_window(window)
{
    auto added = std::make_shared<Added>();
    const Session* ours = &bench.session();
    const auto work = [added, place, paths, ours](Session& session, const SessionJob::Progress& goesOn) -> Result<> {
        added->isOnOwnConnection = &session != ours;
        const auto watch = connect(&session, &Session::changed, &session,
            [added](const ChangeSet& changes) { added->journal = changes.journal; });
        for (qsizetype i = 0; i < paths.size(); ++i) { // one at a time: they are large
            if (!goesOn(i, paths.size())) {
                added->refused += tr("“%1” was not added.").arg(isolated(QFileInfo(paths[i]).fileName()));
                continue;
            }
            const Result<NewFile> file = readNewFile(paths[i]);
            if (file)
                add(session, place, *file, *added);
            else
                added->refused += file.error().message;
        }
        disconnect(watch);
        return {};
    };
    m_job = new SessionJob(bench.session(), work, this);
    connect(m_job, &SessionJob::finished, this, [this, added](const Result<>& done) { finish(done, *added); });
    m_job->start();
}

bool FileAddition::isAnyRunning()
{
    return !running().isEmpty();
}

void FileAddition::cancelAll()
{
    for (const FileAddition* addition : running())
        addition->m_job->cancel();
}

void FileAddition::finish(const Result<>& done, const Added& added)
{
    setParent(nullptr); // is running no more
    deleteLater();
    Q_EMIT finished();
    if (m_window)
        tellInWindow(done, added);
    else
        tellAlone(done, added);
}

void FileAddition::tellInWindow(const Result<>& done, const Added& added)
{
    if (!done)
        return m_bench.report(done.error());
    const qsizetype all = added.names.size() + added.mails.size();
    if (added.isOnOwnConnection && all > 0)
        m_bench.session().noteForeignChange();
    if (all == 1 && !added.mails.isEmpty())
        m_bench.announce(tr("The mail “%1” is on the timeline.").arg(isolated(added.mails.front())), added.journal);
    else if (all == 1)
        m_bench.announce(tr("“%1” was added.").arg(isolated(added.names.front())), added.journal);
    else if (all > 0)
        m_bench.announce(tr("%n files were added.", nullptr, static_cast<int>(all)));
    if (!added.refused.isEmpty())
        m_bench.report({Error::Kind::Invalid, added.refused.join(u'\n'), {}});
}

void FileAddition::tellAlone(const Result<>& done, const Added& added)
{
    if (!done)
        reportError(m_prompts, done.error());
    else if (!added.refused.isEmpty())
        m_prompts.notify({added.refused.join(u'\n'), {}, {}});
}

} // namespace kartei
