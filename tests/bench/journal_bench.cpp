// What the journal costs: the same work with and without it, as ratios. Without is made here, by the linker
// (--wrap, see CMakeLists.txt): nothing in the program can switch the journal off.
//   kartei_journal_bench [CONTACTS [SAVES [ACTS [FIGURES]]]]     usual: 10000 contacts, 300 saves, 1000000 acts
// FIGURES: file that the suite reads the ratios from.

#include "tests/bench/report.h"
#include "tests/bench/measure.h"

#include "core/contacts/contact.h"
#include "core/exchange/importer.h"
#include "core/sales/new_business.h"
#include "core/storage/act_list.h"
#include "core/storage/journal.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>
#include <functional>

using namespace kartei;
using kartei::bench::must;
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

/// The two ways in turn, so that what else the machine does hits both.
void compareSaves(bench::Report& report, const QString& path, int saves)
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
    report.add({u"J.save"_s, 0, bench::percentile(times[0], 0.5), bench::percentile(times[1], 0.5), saves});
}

void compareImports(bench::Report& report, const QTemporaryDir& directory, int contacts)
{
    const QByteArray csv = contactsCsv(contacts);
    constexpr int kRounds = 3;
    std::vector<double> times[2];
    for (int turn = 0; turn < 2 * kRounds; ++turn) {
        keepsJournal = turn % 2 == 0;
        const QString path = directory.filePath(u"import-%1.kartei"_s.arg(turn));
        times[turn % 2].push_back(secondsOfImport(path, csv));
    }
    report.add({u"J.import"_s, contacts, bench::percentile(times[0], 0.5), bench::percentile(times[1], 0.5), kRounds});
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
try {
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QTemporaryDir directory;
    bench::Report report;
    const int contacts = argc > 1 ? std::atoi(argv[1]) : 10'000;
    compareSaves(report, directory.filePath(u"saves.kartei"_s), argc > 2 ? std::atoi(argv[2]) : 300);
    compareImports(report, directory, contacts);
    report.print();
    keepsJournal = true;
    timeReading(directory.filePath(u"many.kartei"_s), argc > 3 ? std::atoi(argv[3]) : 1'000'000);
    QFile figures(argc > 4 ? QString::fromLocal8Bit(argv[4]) : QString());
    if (argc > 4 && figures.open(QIODevice::WriteOnly))
        figures.write(QJsonDocument(report.toJson()).toJson());
    return 0;
} catch (const std::exception& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
