#include "core/exchange/complete_export.h"

#include "core/business/business.h"
#include "core/business/users.h"
#include "core/exchange/complete_import.h"
#include "core/exchange/export_folder.h"
#include "core/planning/attachment_files.h"
#include "core/sales/quote_actions.h"
#include "core/storage/migrations.h"
#include "core/storage/deleted.h"
#include "core/storage/list_query.h"
#include "tests/core/storage/random_scribe.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/postgres_server.h"
#include "tests/support/records.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// The same on both engines.
QString textOf(const QVariant& cell)
{
    if (cell.isNull())
        return u"-"_s;
    if (cell.typeId() == QMetaType::Bool)
        return cell.toBool() ? u"1"_s : u"0"_s;
    return cell.typeId() == QMetaType::QByteArray ? QString::fromLatin1(cell.toByteArray().toHex()) : cell.toString();
}

/// Every row of every table that a business consists of, as text; what is computed for sorting and searching too.
QStringList tablesOf(Session& session)
{
    QStringList lines;
    const auto add = [&](const EntityDesc& desc, const QString& columns) {
        const auto rows = session.select(u"SELECT %1 FROM \"%2\" ORDER BY id"_s.arg(columns, QLatin1String(desc.name)));
        REQUIRE(rows);
        for (const QVariantList& row : *rows) {
            QString line = QLatin1String(desc.name);
            for (const QVariant& cell : row)
                line += u'|' + textOf(cell);
            lines += line;
        }
    };
    const auto columnsOf = [](const EntityDesc& desc) {
        QStringList columns;
        for (const Field& field : desc.fields)
            columns += u'"' + QLatin1String(field.name) + u'"';
        if (desc.owner)
            columns += {u'"' + QLatin1String(desc.owner) + u'"', u"position"_s};
        return columns.join(u',');
    };
    for (const EntityDesc* table : exportedTables()) {
        add(*table, columnsOf(*table));
        for (const PartList& list : table->parts)
            add(list.desc(), columnsOf(list.desc()));
    }
    const auto search = session.select(u"SELECT entity, record, folded FROM search_text ORDER BY entity, record"_s);
    REQUIRE(search);
    for (const QVariantList& row : *search)
        lines += row[0].toString() + row[1].toString() + row[2].toString();
    return lines;
}

/// What is only in one of them.
QStringList differences(const QStringList& expected, const QStringList& found)
{
    QStringList lines;
    for (const QString& line : expected) {
        if (!found.contains(line))
            lines += u"- "_s + line;
    }
    for (const QString& line : found) {
        if (!expected.contains(line))
            lines += u"+ "_s + line;
    }
    return lines.isEmpty() && expected != found ? QStringList{u"another order"_s} : lines;
}

ExportManifest manifestIn(const QString& folder)
{
    const Result<ExportFolder> opened = ExportFolder::open(folder);
    REQUIRE(opened);
    return opened->manifest();
}

/// A folder of its own with an export in it.
struct Exported {
    QTemporaryDir directory;
    QString folder = directory.filePath(u"all"_s);

    explicit Exported(Session& session)
    {
        const Result<> done = exportEverything(session, folder, {});
        INFO((done ? "" : done.error().message.toStdString() + done.error().detail.toStdString()));
        REQUIRE(done);
    }
    QString beside(const QString& name) const { return directory.filePath(name); }
    QStringList names() const
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += QDir(folder).relativeFilePath(files.next());
        found.sort();
        return found;
    }
    Result<ExportManifest> back(const Location& location) const
    {
        return importEverything(folder, location, {TestBusiness::defaultOptions(), {}});
    }
    std::unique_ptr<Session> backAsFile(const QString& name) const
    {
        const Location location{beside(name)};
        const Result<ExportManifest> done = back(location);
        INFO((done ? "" : done.error().message.toStdString() + done.error().detail.toStdString()));
        REQUIRE(done);
        Result<std::unique_ptr<Session>> session = Session::open(location, TestBusiness::defaultOptions());
        REQUIRE(session);
        return *std::move(session);
    }
    void rewrite(const QString& name, const std::function<void(QByteArray&)>& change) const
    {
        QByteArray bytes = bytesOf(folder + u'/' + name);
        change(bytes);
        writeBytes(folder + u'/' + name, bytes);
    }
    /// As somebody would who means harm: the manifest says what the file says.
    void forge(const QString& name, const std::function<void(QByteArray&)>& change) const
    {
        rewrite(name, change);
        const QByteArray bytes = bytesOf(folder + u'/' + name);
        ExportManifest manifest = manifestIn(folder);
        manifest.files[name] = {bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
        for (ExportedKind& kind : manifest.kinds) {
            if (kind.name + u".json"_s != name)
                continue;
            auto lines = RecordLines::open(folder + u'/' + name);
            kind.count = 0;
            for (auto line = (*lines)->next(); line && *line; line = (*lines)->next())
                ++kind.count;
            kind.sha256 = (*lines)->sha256();
        }
        writeBytes(folder + u'/' + QString(kManifestName), manifest.toBytes());
    }
};

void requireRefused(const Exported& exported, const QString& names)
{
    const Result<ExportManifest> done = exported.back({exported.beside(u"back.kartei"_s)});
    REQUIRE_FALSE(done);
    INFO(done.error().message.toStdString());
    CHECK(done.error().message.contains(names));
    CHECK_FALSE(QFile::exists(exported.beside(u"back.kartei"_s)));
    CHECK(
        QDir(exported.directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
}

} // namespace

TEST_CASE("a complete export and its re-import give the same records, counts and digests")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    RandomScribe scribe(session, 11);
    for (int i = 0; i < 60; ++i) {
        scribe.act();
        if (i % 15 == 14)
            scribe.send();
    }
    const Exported exported(session);

    const std::unique_ptr<Session> back = exported.backAsFile(u"back.kartei"_s);

    CHECK(differences(tablesOf(session), tablesOf(*back)) == QStringList());
    const Exported again(*back);
    CHECK(manifestIn(again.folder).kinds == manifestIn(exported.folder).kinds);
    CHECK(manifestIn(again.folder).lastIds == manifestIn(exported.folder).lastIds);
    CHECK(again.names() == exported.names());
    for (const QString& name : exported.names()) {
        if (name != kManifestName && name != "README.txt"_L1)
            CHECK((name.toStdString()
                      + (bytesOf(again.folder + u'/' + name) == bytesOf(exported.folder + u'/' + name) ? " same"
                                                                                                       : " differs"))
                == name.toStdString() + " same");
    }
}

TEST_CASE("what was done before a complete export is undone in the business that was made of it")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    RandomScribe scribe(session, 12);
    const QStringList begin = everything(session);
    int done = 0;
    while (done < 30)
        done += scribe.act() ? 1 : 0;
    const Exported exported(session);
    const std::unique_ptr<Session> back = exported.backAsFile(u"back.kartei"_s);

    for (int i = 0; i < done; ++i)
        REQUIRE(back->undo());

    QStringList end = everything(*back);
    QStringList expected = begin;
    for (QStringList* lines : {&end, &expected}) {
        lines->removeIf([](const QString& line) { return line.startsWith("number_range"_L1); });
        lines->replaceInStrings(u"| false"_s, u"| 0"_s); // as PostgreSQL says it
    }
    CHECK(end == expected);
}

TEST_CASE("a complete export of a file becomes a business on a server, and the other way round")
{
    if (enginesUnderTest().size() < 2)
        return;
    TestBusiness business(Engine::Sqlite);
    RandomScribe scribe(business.session(), 21);
    for (int i = 0; i < 40; ++i)
        scribe.act();
    scribe.send();
    const Exported exported(business.session());
    const Result<Location> server = newPostgresDatabase();
    REQUIRE(server);

    const Result<ExportManifest> done = exported.back(*server);
    INFO((done ? "" : done.error().message.toStdString() + done.error().detail.toStdString()));
    REQUIRE(done);
    {
        const auto there = Session::open(*server, TestBusiness::defaultOptions());
        REQUIRE(there);
        CHECK(differences(tablesOf(business.session()), tablesOf(**there)) == QStringList());
        CHECK(stored(**there, aPerson(u"Next"_s, u"One"_s)).id.value > 0);
        const Exported again(**there);
        CHECK(manifestIn(again.folder).kinds.front() == manifestIn(exported.folder).kinds.front());
        CHECK_FALSE(exported.back(*server));
    }
    dropPostgresDatabase(*server);
}

TEST_CASE("random businesses come back from their complete exports row for row")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    CAPTURE(seed);
    TestBusiness business(Engine::Sqlite);
    RandomScribe scribe(business.session(), seed);
    for (int i = 0; i < 40; ++i) {
        if (scribe.below(10) == 0)
            scribe.send();
        else
            scribe.act();
    }
    const Exported exported(business.session());
    const std::unique_ptr<Session> back = exported.backAsFile(u"back.kartei"_s);
    CHECK(differences(tablesOf(business.session()), tablesOf(*back)) == QStringList());
}

TEST_CASE("a complete export holds the files of records, and sent quotes come back frozen with their PDF")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const QByteArray logo("\x89PNG\r\n a logo \0 of bytes", 25);
    REQUIRE(session.transact(u"Logo"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        const Result<Business> before = tx.get(Id<Business>{1});
        Business after = *before;
        after.logo = logo;
        return tx.update(*before, after);
    }));
    const Contact anna = stored(session, aFullContact({}));
    Quote draft = aQuote(u"Kitchen"_s, anna.id);
    draft.lines = {aLine(u"=Oak"_s, u"3.2"_s, u"690"_s)};
    const Id<Quote> id = stored(session, draft).id;
    const QByteArray pdf("%PDF-1.7 as it went out %%EOF");
    const Result<QString> number = sendQuote(session, id, [&](const Quote&) { return Result<QByteArray>(pdf); });
    REQUIRE(number);
    const Exported exported(session);

    CHECK(bytesOf(exported.folder + u"/files/business/1-logo.png"_s) == logo);
    CHECK(bytesOf(exported.folder + u"/files/quote_print/1-pdf.pdf"_s) == pdf);
    CHECK(bytesOf(exported.folder + u"/quotes.csv"_s).contains("\"'=Oak\""));
    CHECK(bytesOf(exported.folder + u"/README.txt"_s).contains("contacts.csv, contacts.json"));

    const std::unique_ptr<Session> back = exported.backAsFile(u"back.kartei"_s);
    const Result<QByteArray> kept = sentPdf(*back, id);
    REQUIRE(kept);
    CHECK(*kept == pdf);
    const Result<Quote> quote = back->get(id);
    REQUIRE(quote);
    CHECK(*quote == *session.get(id));
    Quote changedQuote = *quote;
    changedQuote.title = u"Another"_s;
    CHECK_FALSE(changed(*back, *quote, changedQuote));
    CHECK(back->get(Id<Business>{1})->logo == logo);
}

TEST_CASE("the ids of what was deleted are not given again in the business made of an export")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact gone = stored(session, aFullContact({}));
    REQUIRE(removed(session, gone.id));
    const Exported exported(session);
    const std::unique_ptr<Session> back = exported.backAsFile(u"back.kartei"_s);

    const Contact next = stored(*back, aPerson(u"Next"_s, u"One"_s));
    CHECK(next.id.value > gone.id.value);
    REQUIRE(restoreDeleted(*back, describe<Contact>(), gone.id.value));
    CHECK(back->get(gone.id)->emails == gone.emails);
}

TEST_CASE("a person who works for a company that was added later comes back with it")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const Contact company = stored(session, aCompany(u"Huber"_s));
    Contact after = anna;
    after.company = company.id;
    REQUIRE(changed(session, anna, after));

    const std::unique_ptr<Session> back = Exported(session).backAsFile(u"back.kartei"_s);
    CHECK(back->get(anna.id)->company == company.id);
}

TEST_CASE("an export that was changed, cut or added to is refused by the names of its files")
{
    TestBusiness business(Engine::Sqlite);
    stored(business.session(), aFullContact({}));
    const Exported exported(business.session());

    SECTION("changed")
    {
        exported.rewrite(u"contacts.json"_s, [](QByteArray& bytes) { bytes[bytes.size() - 9] ^= 1; });
        exported.rewrite(u"contacts.csv"_s, [](QByteArray& bytes) { bytes[bytes.size() - 3] ^= 1; });
        requireRefused(exported, u"contacts.csv"_s);
        requireRefused(exported, u"contacts.json"_s);
    }
    SECTION("missing")
    {
        REQUIRE(QFile::remove(exported.folder + u"/quotes.json"_s));
        requireRefused(exported, u"quotes.json"_s);
    }
    SECTION("more than was exported")
    {
        writeBytes(exported.folder + u"/evil.sh"_s, "rm -rf /");
        requireRefused(exported, u"evil.sh"_s);
    }
    SECTION("another folder in it")
    {
        REQUIRE(QDir(exported.folder).mkpath(u"files/deep/er"_s));
        requireRefused(exported, u"files"_s);
    }
    SECTION("a link instead of a file")
    {
        REQUIRE(QFile::rename(exported.folder + u"/contacts.csv"_s, exported.directory.path() + u"/x"_s));
        REQUIRE(QFile::link(exported.directory.path() + u"/x"_s, exported.folder + u"/contacts.csv"_s));
        CHECK(exported.back({exported.beside(u"back.kartei"_s)}).error().message.contains(u"contacts.csv"_s));
    }
    SECTION("a pipe instead of a file")
    {
        REQUIRE(QFile::remove(exported.folder + u"/contacts.csv"_s));
        REQUIRE(::mkfifo(QFile::encodeName(exported.folder + u"/contacts.csv"_s).constData(), 0600) == 0);
        requireRefused(exported, u"contacts.csv"_s);
    }
    SECTION("no manifest")
    {
        REQUIRE(QFile::remove(exported.folder + u"/manifest.json"_s));
        requireRefused(exported, u"manifest.json"_s);
    }
    SECTION("names that lead out of the folder")
    {
        for (const char* name : {"../outside.csv", "/etc/passwd", "files/../../x", "files/a/1-b.sh/x", ".hidden"}) {
            CAPTURE(name);
            const QByteArray whole = bytesOf(exported.folder + u"/manifest.json"_s);
            exported.rewrite(
                u"manifest.json"_s, [&](QByteArray& bytes) { bytes.replace("contacts.csv", QByteArray(name)); });
            requireRefused(exported, QString::fromLatin1(name));
            requireRefused(exported, u"is not the manifest"_s); // before anything is looked for under that name
            writeBytes(exported.folder + u"/manifest.json"_s, whole);
        }
    }
    SECTION("from a newer version")
    {
        exported.rewrite(
            u"manifest.json"_s, [](QByteArray& bytes) { bytes.replace("\"schema\": ", "\"schema\": 9"); });
        requireRefused(exported, u"newer version"_s);
    }
    SECTION("a file that is said to be enormous")
    {
        QFile file(exported.folder + u"/contacts.csv"_s);
        REQUIRE(file.resize(qint64{17} << 30));
        ExportManifest manifest = manifestIn(exported.folder);
        manifest.files[u"contacts.csv"_s].size = qint64{17} << 30;
        writeBytes(exported.folder + u"/manifest.json"_s, manifest.toBytes());
        qint64 read = 0;
        const Result<ExportManifest> done = importEverything(exported.folder, {exported.beside(u"back.kartei"_s)},
            {TestBusiness::defaultOptions(), [&](qint64 bytes, qint64) {
                 read = bytes;
                 return bytes < qint64{1} << 30;
             }});
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == Error::Kind::Refused);
        CHECK(done.error().message.contains(u"contacts.csv"_s));
        CHECK(read < qint64{1} << 30);
    }
}

TEST_CASE("an export whose manifest was forged along with its records is refused where the records break a rule")
{
    TestBusiness business(Engine::Sqlite);
    const Contact anna = stored(business.session(), aFullContact({}));
    Quote draft = aQuote(u"Kitchen"_s, anna.id);
    draft.lines = {aLine(u"Oak"_s, u"2"_s, u"100"_s)};
    stored(business.session(), draft);
    const Exported exported(business.session());

    SECTION("a total that its lines do not make")
    {
        exported.forge(u"quotes.json"_s, [](QByteArray& bytes) {
            bytes.replace("\"total\":{\"amount\":\"238.00\"", "\"total\":{\"amount\":\"1.00\"");
        });
        requireRefused(exported, u"238.00"_s);
    }
    SECTION("a quote of nobody")
    {
        exported.forge(u"quotes.json"_s, [&](QByteArray& bytes) {
            bytes.replace("\"contact\":{", "\"contact\":{\"was\":1,");
            bytes.replace(
                QByteArray("\"id\":" + QByteArray::number(anna.id.value) + ",\"name\""), "\"id\":4711,\"name\"");
        });
        requireRefused(exported, u"quotes.json"_s);
    }
    SECTION("a file whose name is a path")
    {
        Attachment place;
        place.contact = anna.id;
        REQUIRE(attach(business.session(), place, {u"plan.txt"_s, "oak"}));
        const Exported withFile(business.session());
        withFile.forge(u"attachments.json"_s, [](QByteArray& bytes) { bytes.replace("plan.txt", "../../plan.txt"); });
        requireRefused(withFile, u"../../plan.txt"_s);
    }
    SECTION("a field that there is not")
    {
        exported.forge(u"contacts.json"_s, [](QByteArray& bytes) { bytes.replace("\"birthday\"", "\"deathday\""); });
        requireRefused(exported, u"deathday"_s);
    }
    SECTION("a record without a name")
    {
        exported.forge(
            u"quotes.json"_s, [](QByteArray& bytes) { bytes.replace("\"status\":\"draft\"", "\"status\":\"gone\""); });
        requireRefused(exported, u"gone"_s);
    }
    SECTION("two records with one id")
    {
        exported.forge(u"stages.json"_s, [](QByteArray& bytes) { bytes.replace("\"id\":2", "\"id\":1"); });
        requireRefused(exported, u"stage"_s);
    }
    SECTION("history of a kind that there is not")
    {
        exported.forge(u"changes.json"_s,
            [](QByteArray& bytes) { bytes.replace("\"entity\":\"contact\"", "\"entity\":\"secret\""); });
        requireRefused(exported, u"secret"_s);
    }
    SECTION("no record at all")
    {
        exported.forge(u"contacts.json"_s, [](QByteArray& bytes) { bytes.replace("{", "["); });
        requireRefused(exported, u"contacts.json"_s);
    }
}

TEST_CASE("a complete export replaces only another one, and only when it is asked to")
{
    TestBusiness business(Engine::Sqlite);
    const Exported exported(business.session());

    const Result<> again = exportEverything(business.session(), exported.folder, {});
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Access);
    stored(business.session(), aPerson(u"New"_s, u"One"_s));
    REQUIRE(exportEverything(business.session(), exported.folder, {.overwrite = Overwrite::Replace}));
    CHECK(bytesOf(exported.folder + u"/contacts.json"_s).contains("New One"));

    writeBytes(exported.folder + u"/notes.txt"_s, "what I thought of it");
    CHECK_FALSE(exportEverything(business.session(), exported.folder, {.overwrite = Overwrite::Replace}));
    CHECK(bytesOf(exported.folder + u"/notes.txt"_s) == "what I thought of it");

    const QString mine = exported.beside(u"mine"_s);
    REQUIRE(QDir().mkpath(mine));
    writeBytes(mine + u"/letter.txt"_s, "dear");
    CHECK_FALSE(exportEverything(business.session(), mine, {.overwrite = Overwrite::Replace}));
    CHECK(bytesOf(mine + u"/letter.txt"_s) == "dear");
    CHECK(QDir(exported.directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
        == QStringList{u"all"_s, u"mine"_s});
}

TEST_CASE("a complete export or import that is stopped leaves nothing behind")
{
    TestBusiness business(Engine::Sqlite);
    stored(business.session(), aFullContact({}));
    const Exported exported(business.session());
    const auto left = [&] {
        return QDir(exported.directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };

    for (int after = 0;; ++after) {
        int asked = 0;
        const Result<> done = exportEverything(business.session(), exported.beside(u"other"_s),
            {.progress = [&](qint64, qint64) { return asked++ < after; }});
        if (done)
            break;
        REQUIRE(done.error().kind == Error::Kind::Cancelled);
        REQUIRE(left() == QStringList{u"all"_s});
    }
    REQUIRE(QDir(exported.beside(u"other"_s)).removeRecursively());
    for (int after = 0;; ++after) {
        int asked = 0;
        const Result<ExportManifest> done = importEverything(exported.folder, {exported.beside(u"back.kartei"_s)},
            {TestBusiness::defaultOptions(), [&](qint64, qint64) { return asked++ < after; }});
        if (done)
            break;
        REQUIRE(done.error().kind == Error::Kind::Cancelled);
        REQUIRE(left() == QStringList{u"all"_s});
    }
}

TEST_CASE("an export goes into a new business only")
{
    TestBusiness business(Engine::Sqlite);
    const Exported exported(business.session());
    writeBytes(exported.beside(u"there.kartei"_s), "mine");

    const Result<ExportManifest> done = exported.back({exported.beside(u"there.kartei"_s)});
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Access);
    CHECK(bytesOf(exported.beside(u"there.kartei"_s)) == "mine");
    CHECK_FALSE(business->carryIn([](Transaction&) { return Result<>(); }));
}

TEST_CASE("a business made of the export of one with users asks nobody, and the folder holds no passphrase")
{
    TestBusiness business(Engine::Sqlite);
    stored(business.session(), aPerson(u"Anna"_s, u"Huber"_s));
    REQUIRE(beginUsers(business.session(), u"Ada"_s, u"$argon2id$planted"_s));
    const Exported exported(business.session());

    const std::unique_ptr<Session> back = exported.backAsFile(u"back.kartei"_s);

    CHECK(back->role() == Role::Owner);
    CHECK(countOf(*back, u"contact"_s) == 1);
    CHECK_FALSE(hasUsers(back->database()).value());
    for (const QString& name : exported.names())
        CHECK_FALSE(bytesOf(exported.folder + u'/' + name).contains("argon2id"));
}

TEST_CASE("every table of a business is in a complete export, or is known to be made anew")
{
    TestBusiness business(Engine::Sqlite);
    const QStringList madeAnew{u"file_identity"_s, u"search_text"_s, u"user"_s};
    QStringList carried = madeAnew;
    for (const EntityDesc* table : exportedTables()) {
        carried += QLatin1String(table->name);
        for (const PartList& list : table->parts)
            carried += QLatin1String(list.desc().name);
    }
    REQUIRE(eachDataTable(business->database(), [&](const QString& table) { CHECK(carried.contains(table)); }));
}

TEST_CASE("what came into the older export while the new one was made keeps it from being replaced")
{
    TestBusiness business(Engine::Sqlite);
    const Exported exported(business.session());
    const Result<> done = exportEverything(
        business.session(), exported.folder, {.overwrite = Overwrite::Replace, .progress = [&](qint64, qint64) {
                                                  writeBytes(exported.folder + u"/letter.txt"_s, "dear");
                                                  return true;
                                              }});
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains(exported.folder));
    CHECK(bytesOf(exported.folder + u"/letter.txt"_s) == "dear");
    CHECK(ExportFolder::open(exported.folder)->strangers() == QStringList{u"letter.txt"_s});
}

TEST_CASE("while everything is exported from a share, others go on saving, and the export is of one moment")
{
    const BusinessFile file;
    const auto session = file.open();
    const auto mode = session->select(u"PRAGMA journal_mode = DELETE"_s);
    REQUIRE(mode);
    REQUIRE(mode->front()[0].toString() == u"delete"_s);
    const auto other = file.open();
    const qint64 contacts = countOf(*session, u"contact"_s);
    bool isSaved = false;

    const Result<> done = exportEverything(*session, file.beside(u"all/"_s), {.progress = [&](qint64 steps, qint64) {
        if (steps > 0 && !isSaved) {
            stored(*other, aPerson(u"Eva"_s, u"Novak"_s));
            isSaved = true;
        }
        return true;
    }});

    INFO((done ? std::string() : done.error().message.toStdString()));
    REQUIRE(done);
    REQUIRE(isSaved);
    CHECK(countOf(*session, u"contact"_s) == contacts + 1);
    const ExportManifest manifest = manifestIn(file.beside(u"all"_s));
    const auto told = std::ranges::find(manifest.kinds, u"contacts"_s, &ExportedKind::name);
    REQUIRE(told != manifest.kinds.end());
    CHECK(told->count == contacts);
    CHECK(file.names().filter(u".draft"_s).isEmpty());
}

TEST_CASE("the page that explains an export says whether formulas are guarded in it")
{
    TestBusiness business(Engine::Sqlite);
    const Exported exported(business.session());
    CHECK(bytesOf(exported.folder + u"/README.txt"_s).toLower().contains("apostroph"));
    const QString exact = exported.beside(u"exact"_s);
    REQUIRE(exportEverything(business.session(), exact, {.guard = CsvGuard::None}));
    CHECK_FALSE(bytesOf(exact + u"/README.txt"_s).toLower().contains("apostroph"));
}

TEST_CASE("an import into a server that is stopped or refused leaves its database as empty as it was")
{
    if (enginesUnderTest().size() < 2)
        return;
    TestBusiness business(Engine::Sqlite);
    stored(business.session(), aFullContact({}));
    const Exported exported(business.session());
    const Result<Location> server = newPostgresDatabase();
    REQUIRE(server);

    const Result<ExportManifest> stopped = importEverything(exported.folder, *server,
        {TestBusiness::defaultOptions(), [](qint64 done, qint64 total) { return 2 * done < total; }});

    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    {
        const auto database = Database::open(*server, Database::Mode::ReadOnly);
        REQUIRE(database);
        CHECK((*database)->value(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s)->toInt() == 0);
    }
    const Result<ExportManifest> done = exported.back(*server);
    INFO((done ? std::string() : done.error().message.toStdString()));
    CHECK(done);
    dropPostgresDatabase(*server);
}

TEST_CASE("a business whose files are not what was added is not made of an export, on a server neither")
{
    if (enginesUnderTest().size() < 2)
        return;
    TestBusiness business(Engine::Sqlite);
    const Contact anna = stored(business.session(), aFullContact({}));
    Attachment place;
    place.contact = anna.id;
    REQUIRE(attach(business.session(), place, {u"plan.txt"_s, "oak"}));
    REQUIRE(business->database().run(u"UPDATE attachment_content SET bytes = ?"_s, {QByteArray("elm")}));
    const Exported exported(business.session());
    const Result<Location> server = newPostgresDatabase();
    REQUIRE(server);
    const Result<ExportManifest> done = exported.back(*server);
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains(u"plan.txt"_s));
    {
        const auto database = Database::open(*server, Database::Mode::ReadOnly);
        REQUIRE(database);
        CHECK((*database)->value(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s)->toInt() == 0);
    }
    dropPostgresDatabase(*server);
}
