// What the journal costs: the same work with and without it, as ratios. Without is made here, by the linker
// (--wrap, see CMakeLists.txt): nothing in the program can switch the journal off.
//   kartei_journal_bench [CONTACTS [SAVES [ACTS]]]     usual: 10000 contacts, 300 saves, 1000000 acts

#include "core/contacts/contact.h"
#include "core/exchange/importer.h"
#include "core/sales/new_business.h"
#include "core/storage/act_list.h"
#include "core/storage/journal.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {
bool keepsJournal = true;
} // namespace

// names as g++ and clang++ write them in object files
Result<qint64> realHeader(Database&, const JournalHeader&) asm(
    "__real__ZN6kartei11writeHeaderERNS_8DatabaseERKNS_13JournalHeaderE");
Result<qint64> wrappedHeader(Database&, const JournalHeader&) asm(
    "__wrap__ZN6kartei11writeHeaderERNS_8DatabaseERKNS_13JournalHeaderE");
Result<> realChanges(Database&, qint64, std::span<const Change>) asm(
    "__real__ZN6kartei12writeChangesERNS_8DatabaseExSt4spanIKNS_6ChangeELm18446744073709551615EE");
Result<> wrappedChanges(Database&, qint64, std::span<const Change>) asm(
    "__wrap__ZN6kartei12writeChangesERNS_8DatabaseExSt4spanIKNS_6ChangeELm18446744073709551615EE");

Result<qint64> wrappedHeader(Database& database, const JournalHeader& header)
{
    return keepsJournal ? realHeader(database, header) : Result<qint64>(1);
}

Result<> wrappedChanges(Database& database, qint64 journal, std::span<const Change> changes)
{
    return keepsJournal ? realChanges(database, journal, changes) : Result<>();
}

namespace {

/// Gives what a step must give, or ends.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}
void must(const Result<>& result)
{
    if (!result)
        must(Result<int>(result.error()));
}

std::unique_ptr<Session> freshBusiness(const QString& path)
{
    std::unique_ptr<Session> session = must(Session::create({path}, {false, Clock::system(), u"bench"_s}));
    NewBusiness wishes;
    wishes.name = u"Bench"_s;
    wishes.country = u"DE"_s;
    must(populateNewBusiness(*session, wishes));
    return session;
}

QByteArray contactsCsv(int count)
{
    QByteArray csv = "first name,last name,e-mail,phone,street,postal code,city,notes\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "Anna" + n + ",Huber" + n + ",anna" + n + "@example.org,+49 171 " + QByteArray::number(1000000 + i)
            + ",Ringstr. " + n + ",80331,München,\"likes oak, number " + n + "\"\n";
    }
    return csv;
}

double secondsOfImport(const QString& path, QByteArray csv)
{
    const std::unique_ptr<Session> session = freshBusiness(path);
    QBuffer input(&csv);
    input.open(QIODevice::ReadOnly);
    const ImportPlan plan = must(planImport(input, describe<Contact>()));
    QElapsedTimer timer;
    timer.start();
    must(importCsv(*session, input, plan, {}));
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double microsecondsOfSave(Session& session, Id<Contact> id, int turn)
{
    const Contact before = must(session.get(id));
    Contact after = before;
    after.position = u"Position %1"_s.arg(turn);
    QElapsedTimer timer;
    timer.start();
    must(session.transact(u"Change"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(before, after); }));
    return static_cast<double>(timer.nsecsElapsed()) / 1e3;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ssize(values) / 2);
    return values[values.size() / 2];
}

/// The two ways in turn, so that what else the machine does hits both.
void compareSaves(const QString& path, int saves)
{
    const std::unique_ptr<Session> session = freshBusiness(path);
    Contact contact;
    contact.firstName = u"Anna"_s;
    contact.lastName = u"Huber"_s;
    contact.emails = {{{}, ReachLabel::Work, u"anna@example.org"_s, false, {}}};
    must(session->transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(contact); }));
    std::vector<double> times[2];
    for (int turn = 0; turn < 2 * saves; ++turn) {
        keepsJournal = turn % 2 == 0;
        times[turn % 2].push_back(microsecondsOfSave(*session, contact.id, turn));
    }
    const double with = median(times[0]);
    const double without = median(times[1]);
    std::printf("a single save: %.0f us with the journal, %.0f us without: ratio %.2f (at most 1.30)\n", with, without,
        with / without);
}

void compareImports(const QTemporaryDir& directory, int contacts)
{
    const QByteArray csv = contactsCsv(contacts);
    double best[2] = {1e9, 1e9};
    for (int turn = 0; turn < 6; ++turn) {
        keepsJournal = turn % 2 == 0;
        const QString path = directory.filePath(u"import-%1.kartei"_s.arg(turn));
        best[turn % 2] = std::min(best[turn % 2], secondsOfImport(path, csv));
    }
    std::printf("an import of %d contacts: %.2f s with the journal, %.2f s without: ratio %.2f (at most 1.15)\n",
        contacts, best[0], best[1], best[0] / best[1]);
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What the window asks at every change, and the lists, with `acts` in the journal.
void timeReading(const QString& path, int acts)
{
    const std::unique_ptr<Session> session = freshBusiness(path);
    Database& database = session->database();
    must(database.run(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
        " INSERT INTO journal (at, author, title, kind, undoable, undone, reverts)"
        " SELECT 1000000 + i * 1000, 'bench', 'Change ' || i, CASE WHEN i % 50 = 0 THEN 'undo' ELSE 'act' END,"
        " true, i % 50 = 49, CASE WHEN i % 50 = 0 THEN i - 1 END FROM n"_s,
        {acts}));
    must(database.run(
        u"INSERT INTO journal_change (journal, entity, record, operation, before, after)"
        " SELECT id, 'contact', id % 5000 + 1, CASE WHEN id % 20 = 0 THEN 'remove' ELSE 'update' END, '{}', '{}' FROM journal"_s));
    std::printf("with %d acts: title of undo %.2f ms, of redo %.2f ms", acts,
        millisecondsOf([&] { must(session->undoTitle()); }), millisecondsOf([&] { must(session->redoTitle()); }));
    std::printf(
        ", newest acts %.2f ms, acts of an old day %.2f ms, of a rare word %.0f ms, history of a record %.2f ms\n",
        millisecondsOf([&] { must(listActs(*session, {})); }),
        millisecondsOf([&] { must(listActs(*session, {.day = QDate(1970, 1, 2)})); }),
        millisecondsOf([&] { must(listActs(*session, {.text = u"nowhere"_s})); }),
        millisecondsOf([&] { must(session->history(describe<Contact>(), 7)); }));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QTemporaryDir directory;
    const int contacts = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int saves = argc > 2 ? std::atoi(argv[2]) : 300;
    compareSaves(directory.filePath(u"saves.kartei"_s), saves);
    compareImports(directory, contacts);
    keepsJournal = true;
    timeReading(directory.filePath(u"many.kartei"_s), argc > 3 ? std::atoi(argv[3]) : 1'000'000);
    return 0;
}
