#include "tests/durability/starts.h"

#include "core/base/safe_file.h"
#include "core/business/business.h"
#include "core/storage/sqlite_file.h"
#include "tests/durability/program.h"
#include "tests/durability/state.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>
#include <type_traits>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOlderVersion = 6; // before quotes got a salutation and a letterhead

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(QString(result.error().message + result.error().detail).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("no room for the tests");
}

QByteArray manyPeople()
{
    QByteArray csv("first_name,last_name,email,notes\n");
    for (int i = 0; i < 150; ++i)
        csv += "Person" + QByteArray::number(i) + ",Imported,p" + QByteArray::number(i) + "@import.example,"
            + QByteArray("some words ").repeated(20) + '\n';
    return csv;
}

void fillShop(Session& session)
{
    must(fillBusiness(session));
    const Contact anna = stored(session, aFullContact({}));
    for (int i = 0; i < 40; ++i)
        stored(session, aPerson(u"Person"_s, u"Number %1"_s.arg(i)));
    Contact berta = aFullContact({});
    berta.number = u"K-2"_s;
    stored(session, aFullTicket(stored(session, berta).id));
    const Deal deal = stored(session, aDeal(u"Kitchen"_s, anna.id));
    for (int i = 0; i < 2; ++i) {
        Quote quote = aFullQuote(anna.id, deal.id, {});
        for (QuoteLine& line : quote.lines)
            line.product = {};
        stored(session, quote);
    }
}

void makeShop(const QString& directory)
{
    fillShop(*must(Session::create({businessIn(directory)}, TestBusiness::defaultOptions())));
    write(directory + u"/people.csv"_s, manyPeople());
    write(directory + u"/contacts.csv"_s, "the list of last year\n");
    write(directory + u"/quote.pdf"_s, "the quote of last year\n");
    for (const QString& line :
        {u"do shop.kartei quotes 2 send"_s, u"do shop.kartei contacts 1 attach --set file=quote.pdf"_s,
            u"backup shop.kartei older.kartei"_s, u"set shop.kartei contacts 1 --set notes=old"_s}) {
        if (const Ended made = ended(*started(line.split(u' '), directory)); made.status != 0)
            throw std::runtime_error(made.err.toStdString());
    }
}

/// Copied while the writer still has it open.
void makeWreck(const QString& directory)
{
    lay(Start::Shop, directory);
    const QTemporaryDir whole;
    lay(Start::Shop, whole.path());
    const auto writer = must(Session::open({businessIn(whole.path())}, TestBusiness::defaultOptions()));
    stored(*writer, aPerson(u"Petra"_s, u"Last"_s));
    stored(*writer, aFullTicket({1}));
    copyDirectory(whole.path(), directory);
    if (QFileInfo(businessIn(directory) + u"-wal"_s).size() <= 0)
        throw std::runtime_error("the wreck has no log");
}

/// A small one, as each call to the disk of what reads or writes it is made to fail; changed since it was exported.
void makeExported(const QString& directory)
{
    {
        const auto session = must(Session::create({businessIn(directory)}, TestBusiness::defaultOptions()));
        must(fillBusiness(*session));
        stored(*session, aFullTicket(stored(*session, aFullContact({})).id));
        const Business before = must(session->get(Id<Business>{1}));
        Business after = before;
        after.logo = "\x89PNG of the shop";
        must(changed(*session, before, after));
    }
    for (const QString& line : {u"export shop.kartei all all"_s, u"set shop.kartei contacts 1 --set notes=since"_s}) {
        if (const Ended made = ended(*started(line.split(u' '), directory)); made.status != 0)
            throw std::runtime_error(made.err.toStdString());
    }
}

void makeExport(const QString& directory)
{
    lay(Start::Exported, directory);
    for (const QString& name : withLogs(businessIn(directory)))
        QFile::remove(name);
    QDir(homeIn(directory)).removeRecursively();
}

void makeOlder(const QString& directory)
{
    const auto database = must(Database::open({businessIn(directory)}, Database::Mode::Create));
    static const QRegularExpression comment(u"--[^\\n]*\\n"_s);
    const QStringList files = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name).mid(0, kOlderVersion);
    for (const QString& name : files) {
        QFile file(u":/migrations/"_s + name);
        file.open(QIODevice::ReadOnly);
        for (const QString& statement : QString::fromUtf8(file.readAll()).remove(comment).split(u';')) {
            if (!statement.trimmed().isEmpty())
                must(database->run(database->expanded(statement.trimmed())));
        }
    }
    must(database->run(u"PRAGMA user_version = %1"_s.arg(kOlderVersion)));
    must(database->run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
    for (int i = 0; i < 500; ++i)
        must(database->run(
            u"INSERT INTO journal (at, author, title, kind, undoable) VALUES (1, 'Ada', ?, 'act', 1)"_s, {i}));
}

} // namespace

void lay(Start start, const QString& directory)
{
    static QHash<int, std::shared_ptr<QTemporaryDir>> made;
    std::shared_ptr<QTemporaryDir>& kept = made[static_cast<int>(start)];
    if (!kept) {
        kept = std::make_shared<QTemporaryDir>();
        if (start == Start::Shop)
            makeShop(kept->path());
        else if (start == Start::Export)
            makeExport(kept->path());
        else if (start == Start::Exported)
            makeExported(kept->path());
        else if (start == Start::Wreck)
            makeWreck(kept->path());
        else if (start == Start::Older)
            makeOlder(kept->path());
    }
    copyDirectory(kept->path(), directory);
}

QString businessIn(const QString& directory)
{
    return directory + u"/shop.kartei"_s;
}

} // namespace kartei::test
