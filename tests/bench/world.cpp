#include "tests/bench/world.h"

#include "tests/bench/data/contacts.h"
#include "tests/bench/data/dealings.h"

#include "core/exchange/importer.h"
#include "core/planning/activity.h"

#include <QFile>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

/// Writes beside `path` and renames: what an earlier run did not finish is made again.
void makeOnce(const QString& path, const std::function<void(const QString&)>& make)
{
    if (QFile::exists(path))
        return;
    const QString half = path + u".half"_s;
    make(half);
    if (!QFile::rename(half, path))
        giveUp(u"%1 can't be made"_s.arg(path));
}

} // namespace

QString World::contacts(qint64 rows) const
{
    const QString path = this->path(u"contacts-%1.csv"_s.arg(rows));
    makeOnce(path, [&](const QString& half) { writeContacts(half, rows, seed, path + u".truth"_s); });
    return path;
}

QString World::truth(qint64 rows) const
{
    return contacts(rows) + u".truth"_s;
}

QString World::business(qint64 rows) const
{
    const QString path = this->path(u"business-%1.kartei"_s.arg(rows));
    makeOnce(path, [&](const QString& half) {
        const Dealings dealings{seed, rows};
        const auto import = [&](const EntityDesc& entity, void (Dealings::*write)(const QString&) const) {
            const QString csv = this->path(u"dealings.csv"_s);
            (dealings.*write)(csv);
            importInto(*opened(half), csv, entity);
            QFile::remove(csv);
        };
        makeBusiness(half);
        importInto(*opened(half), contacts(rows), describe<Contact>());
        import(describe<Deal>(), &Dealings::writeDeals);
        import(describe<Quote>(), &Dealings::writeQuotes);
        import(describe<Ticket>(), &Dealings::writeTickets);
        import(describe<Activity>(), &Dealings::writeActivities);
    });
    return path;
}

void importInto(Session& session, const QString& csv, const EntityDesc& entity)
{
    QFile input(csv);
    if (!input.open(QIODevice::ReadOnly))
        giveUp(u"%1 can't be read"_s.arg(csv));
    const ImportPlan plan = must(planImport(input, entity));
    input.seek(0);
    const ImportReport report = must(importCsv(session, input, plan, {}));
    if (report.created == 0)
        giveUp(u"nothing of %1 came in: %2"_s.arg(csv, summaryOf(report)));
}

void makeBusiness(const QString& path)
{
    removeDatabase(path);
    runKartei({u"new"_s, path, u"--country"_s, u"DE"_s, u"--currency"_s, u"EUR"_s, u"--language"_s, u"de"_s});
}

Ended runKartei(const QStringList& arguments, const QString& output)
{
    const Ended ended = Child{QStringLiteral(KARTEI_PROGRAM), arguments, {}, {}, output}.run();
    constexpr int kDone = 0;
    constexpr int kDoneInPart = 4;
    if (ended.status != kDone && ended.status != kDoneInPart)
        giveUp(u"kartei %1 ended with %2"_s.arg(arguments.join(u' ')).arg(ended.status));
    return ended;
}

void removeDatabase(const QString& path)
{
    for (const char* tail : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(tail));
}

std::unique_ptr<Session> opened(const QString& path)
{
    return must(Session::open({path}, {false, Clock::system(), u"bench"_s}));
}

} // namespace kartei::bench
