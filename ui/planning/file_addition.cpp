#include "ui/planning/file_addition.h"

#include "core/base/text.h"
#include "core/exchange/mail_import.h"
#include "ui/base/prompts.h"
#include "ui/base/report_error.h"
#include "ui/base/workbench.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace kartei {

struct FileAddition::Added {
    QStringList names;
    std::vector<MailAdded> mails;
    QStringList refused; ///< each says its file
    qint64 journal = 0; ///< of the last one
    bool isOnOwnConnection = false;
};

namespace {

QList<FileAddition*> running()
{
    return QCoreApplication::instance()->findChildren<FileAddition*>(QString(), Qt::FindDirectChildrenOnly);
}

bool isNowhere(const Attachment& place)
{
    return !place.contact.isSet() && !place.deal.isSet() && !place.quote.isSet() && !place.ticket.isSet();
}

/// When a mail was written, by its first lines; other files are of no time.
Instant momentOf(const QString& path)
{
    constexpr qint64 kHead = 64 * 1024;
    QFile file(path);
    if (!isMailFile(path) || !file.open(QIODevice::ReadOnly))
        return {};
    const Result<MailMessage> mail = readMail(file.read(kHead), path);
    return mail ? mail->at.value_or(Instant()) : Instant();
}

/// An answer finds the mail that it answers, whichever was chosen first.
QStringList oldestFirst(const QStringList& paths)
{
    std::vector<std::pair<Instant, QString>> dated;
    for (const QString& path : paths)
        dated.emplace_back(momentOf(path), path);
    std::ranges::stable_sort(dated, {}, [](const auto& one) { return one.first.utcMs; });
    QStringList sorted;
    for (const auto& one : dated)
        sorted += one.second;
    return sorted;
}

} // namespace

/// False: it can't be read, and why is noted.
bool FileAddition::addMail(Session& session, const Attachment& place, const NewFile& file, Added& added)
{
    const Result<MailAdded> mail
        = isNowhere(place) ? addTicketMail(session, file) : kartei::addMail(session, place, file);
    if (mail)
        added.mails.push_back(*mail);
    else
        added.refused += mail.error().message;
    return mail || readMail(file.content, file.name);
}

/// A mail goes on the timeline. One that can't be read is kept as a file, with a word why.
void FileAddition::add(Session& session, const Attachment& place, const NewFile& file, Added& added)
{
    const bool isMail = isMailFile(file.name);
    if (isMail && addMail(session, place, file, added))
        return;
    if (isNowhere(place)) {
        if (!isMail)
            added.refused
                += tr("“%1” is no e-mail. Let it go over the ticket that it belongs to.").arg(isolated(file.name));
        return;
    }
    const Result<Id<Attachment>> kept = attach(session, place, file);
    if (kept)
        added.names += file.name;
    if (kept && isMail)
        added.refused.back() = tr("%1 It was kept as a file.").arg(added.refused.back());
    else if (!kept && isMail)
        added.refused.back() = kept.error().message;
    else if (!kept)
        added.refused += kept.error().message;
}

FileAddition::FileAddition(Workbench& bench, QWidget* window, const Attachment& place, const QStringList& paths)
    : QObject(QCoreApplication::instance()), m_bench(bench), m_prompts(bench.prompts()), m_window(window)
{
    auto added = std::make_shared<Added>();
    const Session* ours = &bench.session();
    const auto work
        = [added, place, dropped = paths, ours](Session& session, const SessionJob::Progress& goesOn) -> Result<> {
        const QStringList files = oldestFirst(dropped);
        added->isOnOwnConnection = &session != ours;
        const auto watch = connect(&session, &Session::changed, &session,
            [added](const ChangeSet& changes) { added->journal = changes.journal; });
        for (qsizetype i = 0; i < files.size(); ++i) { // one at a time: they are large
            if (!goesOn(i, files.size())) {
                added->refused += tr("“%1” was not added.").arg(isolated(QFileInfo(files[i]).fileName()));
                continue;
            }
            const Result<NewFile> file = readNewFile(files[i]);
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

QString FileAddition::toldOf(const Added& added)
{
    const qsizetype all = added.names.size() + std::ssize(added.mails);
    if (all > 1)
        return tr("%n files were added.", nullptr, static_cast<int>(all));
    if (added.mails.empty())
        return tr("“%1” was added.").arg(isolated(added.names.front()));
    const MailAdded& mail = added.mails.front();
    const QString subject = isolated(mail.subject);
    const QString number = isolatedLtr(mail.ticket);
    if (mail.ticket.isEmpty())
        return tr("The mail “%1” is on the timeline.").arg(subject);
    if (!mail.isNewTicket)
        return tr("The mail “%1” goes on with ticket %2.").arg(subject, number);
    if (mail.card.isEmpty())
        return tr("The mail “%1” is ticket %2.").arg(subject, number);
    return tr("The mail “%1” is ticket %2. Who wrote it has a new card: %3.").arg(subject, number, isolated(mail.card));
}

void FileAddition::tellInWindow(const Result<>& done, const Added& added)
{
    if (!done)
        return m_bench.report(done.error());
    const qsizetype all = added.names.size() + std::ssize(added.mails);
    if (added.isOnOwnConnection && all > 0)
        m_bench.session().noteForeignChange();
    if (all > 0)
        m_bench.announce(toldOf(added), all == 1 ? added.journal : 0);
    if (all == 1 && added.names.isEmpty() && added.mails.front().ticketId.isSet())
        Q_EMIT ticketTaken(added.mails.front().ticketId.value);
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
