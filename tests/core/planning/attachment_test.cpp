#include "core/planning/attachment_files.h"

#include "core/exchange/exporter.h"
#include "core/planning/timeline.h"
#include "core/storage/backup.h"
#include "core/storage/backup_reader.h"
#include "core/storage/deleted.h"
#include "core/storage/salvage.h"
#include "core/storage/search_text.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A file with the words that are kept of it.
Attachment kept(Session& session, const Attachment& place, const QString& name, const QByteArray& content)
{
    const Result<Id<Attachment>> id = attach(session, place, {name, content});
    INFO((id ? std::string() : id.error().message.toStdString()));
    REQUIRE(id);
    return session.get(*id).value();
}

struct Chair {
    explicit Chair(Session& session)
        : anna(stored(session, aPerson(u"Anna"_s, u"Huber"_s))),
          ticket(stored(session, aTicket(u"Chair broken"_s, anna.id)))
    {
        Attachment place;
        place.ticket = ticket.id;
        photo = kept(session, place, u"chair.txt"_s, "a broken leg\n");
    }
    Contact anna;
    Ticket ticket;
    Attachment photo;
};

void spoil(Session& session)
{
    REQUIRE(session.database().run(u"UPDATE attachment_content SET bytes = ?"_s, {QByteArray("another leg!\n")}));
}

} // namespace

TEST_CASE("a file added to a ticket is kept to the byte with its type, and belongs to the ticket's customer")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);

    CHECK(chair.photo.contact == chair.anna.id);
    CHECK(chair.photo.mediaType == u"text/plain"_s);
    CHECK(chair.photo.size == 13);
    CHECK(chair.photo.added.utcMs > 0);
    const Result<KeptFile> file = keptFile(session, chair.photo.id);
    REQUIRE(file);
    CHECK(file->content == "a broken leg\n");
    CHECK(checkAttachments(session));
    CHECK(placeOf(session, chair.photo).contains(chair.ticket.number));
}

TEST_CASE("any bytes and an empty file are kept, and the same content only once")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);
    Attachment place;
    place.contact = chair.anna.id;
    QByteArray all;
    for (int i = 0; i < 1'000'000; ++i)
        all += static_cast<char>(i * 7 + i / 256);

    const Attachment bytes = kept(session, place, u"all.bin"_s, all);
    CHECK(keptFile(session, bytes.id)->content == all);
    const Attachment empty = kept(session, place, u"empty.txt"_s, {});
    CHECK(empty.size == 0);
    CHECK(keptFile(session, empty.id)->content.isEmpty());
    const Attachment again = kept(session, place, u"again.bin"_s, all);
    CHECK(again.content == bytes.content);
    CHECK(countOf(session, u"attachment_content"_s) == 3);
    CHECK(checkAttachments(session));
}

TEST_CASE("the journal keeps no byte of a file, whatever is added, deleted, undone and redone")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);

    REQUIRE(removed(session, chair.photo.id));
    CHECK(session.get(chair.photo.id).error().kind == Error::Kind::NotFound);
    REQUIRE(session.undo());
    CHECK(keptFile(session, chair.photo.id)->content == "a broken leg\n");
    REQUIRE(session.redo());
    REQUIRE(session.undo());
    REQUIRE(session.undo()); // that it was added
    CHECK(countOf(session, u"attachment"_s) == 0);
    REQUIRE(session.redo());
    CHECK(keptFile(session, chair.photo.id)->content == "a broken leg\n");
    CHECK(session.get(chair.photo.id).value() == chair.photo);

    const auto changes = session.select(u"SELECT before || after FROM journal_change"_s);
    REQUIRE(changes);
    for (const QVariantList& row : *changes) {
        CHECK_FALSE(row[0].toString().contains(u"broken leg"_s));
        CHECK_FALSE(row[0].toString().contains(QString::fromLatin1(QByteArray("a broken leg\n").toBase64())));
    }
}

TEST_CASE("a file goes with its contact and comes back with it; without its ticket it stays with the contact")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);

    REQUIRE(removed(session, chair.ticket.id));
    CHECK_FALSE(session.get(chair.photo.id)->ticket.isSet());
    CHECK(keptFile(session, chair.photo.id));
    REQUIRE(restoreDeleted(session, describe<Ticket>(), chair.ticket.id.value));
    CHECK(session.get(chair.photo.id)->ticket == chair.ticket.id);

    REQUIRE(removed(session, chair.anna.id));
    CHECK(countOf(session, u"attachment"_s) == 0);
    REQUIRE(restoreDeleted(session, describe<Contact>(), chair.anna.id.value));
    CHECK(session.get(chair.photo.id)->ticket == chair.ticket.id);
    CHECK(keptFile(session, chair.photo.id)->content == "a broken leg\n");

    REQUIRE(removed(session, chair.photo.id));
    const auto deleted = listDeleted(session, &describe<Attachment>(), u"chair"_s, 10);
    REQUIRE(deleted);
    REQUIRE(deleted->size() == 1);
    REQUIRE(restoreDeleted(session, describe<Attachment>(), chair.photo.id.value));
    CHECK(keptFile(session, chair.photo.id));
}

TEST_CASE("the content of a file can't be changed, its name and note can, and a name never becomes a path")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);

    Attachment other = chair.photo;
    other.sha256 = QString(64, u'0');
    CHECK(changed(session, chair.photo, other).error().kind == Error::Kind::Invalid);
    other = chair.photo;
    other.size = 1;
    CHECK_FALSE(changed(session, chair.photo, other));
    other = chair.photo;
    other.mediaType = u"image/png"_s;
    CHECK_FALSE(changed(session, chair.photo, other));

    other = chair.photo;
    other.name = u"../../.ssh/-leg\u202E.txt"_s;
    other.note = u"left front"_s;
    REQUIRE(changed(session, chair.photo, other));
    CHECK(session.get(chair.photo.id)->name == u"leg.txt"_s);
    CHECK(session.get(chair.photo.id)->note == u"left front"_s);
    CHECK(search(session.database(), u"left front"_s, 5)->front().entity == &describe<Attachment>());
    CHECK(keptFile(session, chair.photo.id));
}

TEST_CASE("a file is refused without a record to belong to, a name, or a content that is here")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);

    CHECK(attach(session, {}, {u"x.txt"_s, "x"}).error().message.contains(u"x.txt"_s));
    CHECK(countOf(session, u"attachment_content"_s) == 1); // taken back with it
    Attachment invented;
    invented.contact = chair.anna.id;
    invented.name = u"invented.txt"_s;
    invented.sha256 = QString(64, u'0');
    const Result<> refused
        = session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(invented); });
    CHECK(refused.error().message.contains(u"invented.txt"_s));
    Attachment place;
    place.contact = chair.anna.id;
    CHECK(kept(session, place, u"/..."_s, "x").name == u"File"_s);
}

TEST_CASE(
    "a file that is not what was added is told as damage with its record, never given out, and mended by adding it")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);
    spoil(session);

    CHECK(keptFile(session, chair.photo.id).error().kind == Error::Kind::Damaged);
    const Result<> checked = checkAttachments(session);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().kind == Error::Kind::Damaged);
    CHECK(checked.error().message.contains(u"chair.txt"_s));
    CHECK(checked.error().message.contains(chair.ticket.number));

    Attachment place;
    place.contact = chair.anna.id;
    kept(session, place, u"from the camera.txt"_s, "a broken leg\n");
    CHECK(keptFile(session, chair.photo.id)->content == "a broken leg\n");
    CHECK(checkAttachments(session));
}

TEST_CASE("a list of files reads none of them, and exports tell about them without their content")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);

    for (const Field& field : describe<Attachment>().fields)
        CHECK(field.type != FieldType::Blob);
    const QByteArray csv = exportCsv(session, describe<Attachment>(), {}).value();
    CHECK(csv.contains("chair.txt"));
    CHECK(csv.contains(chair.photo.sha256.toUtf8()));
    CHECK_FALSE(csv.contains("broken leg"));
    const QByteArray json = exportJson(session, describe<Attachment>(), {}).value();
    CHECK(json.contains("chair.txt"));
    CHECK_FALSE(json.contains("\"content\""));
}

TEST_CASE("the timeline tells when a file was added")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);

    const auto entries = timelineOf(session, {chair.anna.id, TimelineFilter::Everything, 10});
    REQUIRE(entries);
    const auto told = std::ranges::find(*entries, TimelineEvent::FileAdded, &TimelineEntry::event);
    REQUIRE(told != entries->end());
    CHECK(told->subject == u"chair.txt"_s);
    CHECK(told->id == chair.photo.id.value);
}

TEST_CASE("a file put back from a backup has its content")
{
    const BusinessFile shop;
    const auto session = shop.open();
    const Chair chair(*session);
    const QString backup = shop.beside(u"backup.kartei"_s);
    REQUIRE(makeBackup(session->database(), backup));
    REQUIRE(removed(*session, chair.photo.id));

    const auto reader = BackupReader::open(backup);
    REQUIRE(reader);
    CHECK(keptFile((*reader)->session(), chair.photo.id)->content == "a broken leg\n");
    const Record then = (*reader)->session().get(describe<Attachment>(), chair.photo.id.value).value();
    const bool isContentHere = GENERATE(true, false); // not after an older backup was restored
    if (!isContentHere)
        REQUIRE(session->database().run(u"DELETE FROM attachment_content"_s));
    REQUIRE(putBackFile(*session, then, {}, keptFile((*reader)->session(), {then.id()})));
    CHECK(keptFile(*session, chair.photo.id)->content == "a broken leg\n");
}

TEST_CASE("salvage brings the files along, and what is lost of one leaves the others and its description")
{
    const BusinessFile shop;
    Attachment lost;
    Attachment whole;
    {
        const auto session = shop.open();
        const Chair chair(*session);
        whole = chair.photo;
        Attachment place;
        place.contact = chair.anna.id;
        lost = kept(*session, place, u"long.txt"_s, QByteArray("a very special line\n").repeated(2000));
    }
    QByteArray bytes = bytesOf(shop.path());
    const qsizetype at = bytes.lastIndexOf("very special");
    REQUIRE(at > 0);
    bytes.replace(at, 4, "VERY");
    writeBytes(shop.path(), bytes);

    const Result<SalvageReport> report = salvage(shop.path(), shop.beside(u"rescued.kartei"_s));
    REQUIRE(report);
    CHECK_FALSE(report->losses.isEmpty());
    const auto session = Session::open({shop.beside(u"rescued.kartei"_s)}, shop.options());
    REQUIRE(session);
    CHECK(keptFile(**session, whole.id)->content == "a broken leg\n");
    CHECK((*session)->get(lost.id)->name == u"long.txt"_s);
    CHECK(keptFile(**session, lost.id).error().kind == Error::Kind::Damaged);
    CHECK(checkAttachments(**session).error().message.contains(u"long.txt"_s));

    // neither deleting it nor bringing it back needs what is lost
    REQUIRE(removed(**session, lost.id));
    REQUIRE((*session)->undo());
    Attachment place;
    place.contact = lost.contact;
    kept(**session, place, u"found.txt"_s, QByteArray("a very special line\n").repeated(2000));
    CHECK(keptFile(**session, lost.id));
    CHECK(checkAttachments(**session));
}

TEST_CASE("only regular files up to 25 MB are read, the open business is not, and each refusal names its file")
{
    const BusinessFile shop;
    const auto session = shop.open();
    writeBytes(shop.beside(u"large.bin"_s), QByteArray(kLargestAttachment, 'x'));
    CHECK(readNewFile(shop.beside(u"large.bin"_s))->content.size() == kLargestAttachment);
    writeBytes(shop.beside(u"large.bin"_s), QByteArray(kLargestAttachment + 1, 'x'));
    const auto large = readNewFile(shop.beside(u"large.bin"_s));
    CHECK(large.error().kind == Error::Kind::Invalid);
    CHECK(large.error().message.contains(u"large.bin"_s));
    CHECK(large.error().message.contains(u"25 MB"_s));

    const QString pipe = shop.beside(u"pipe"_s);
    REQUIRE(::mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    for (const QString& path : {pipe, shop.beside(u""_s), u"/dev/zero"_s, shop.beside(u"missing"_s), shop.path(),
             QString(shop.path() + u"-wal"_s)}) {
        CAPTURE(path);
        const auto read = readNewFile(path);
        CHECK(read.error().kind == Error::Kind::Access);
    }
}

TEST_CASE("the largest file is added, deleted, brought back and checked")
{
    const BusinessFile shop;
    const auto session = shop.open();
    const Contact anna = session->list<Contact>(u""_s)->front();
    Attachment place;
    place.contact = anna.id;
    const Attachment large = kept(*session, place, u"large.bin"_s, QByteArray(kLargestAttachment, 'x'));
    REQUIRE(removed(*session, large.id));
    REQUIRE(session->undo());
    CHECK(keptFile(*session, large.id)->content.size() == kLargestAttachment);
    CHECK(checkAttachments(*session));
    CHECK_FALSE(attach(*session, place, {u"larger.bin"_s, QByteArray(kLargestAttachment + 1, 'x')}));
}

TEST_CASE("a path that others wrote into the business as the name of a file is no path when the file is given out")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Chair chair(session);
    const auto rename
        = [&](const QString& name) { REQUIRE(session.database().run(u"UPDATE attachment SET name = ?"_s, {name})); };

    rename(u"../../.bash_aliases"_s);
    CHECK(keptFile(session, chair.photo.id)->about.name == u"bash_aliases"_s);
    CHECK(nameForFolders(session.get(chair.photo.id).value()) == u"bash_aliases"_s);
    REQUIRE(removed(session, chair.photo.id));
    REQUIRE(session.undo());
    CHECK(keptFile(session, chair.photo.id)->about.name == u"bash_aliases"_s);
    rename(u"a/.."_s);
    CHECK(keptFile(session, chair.photo.id)->about.name == u"File"_s);
}

TEST_CASE("of many damaged files twenty are named and the others are counted")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    const Chair chair(session);
    Attachment place;
    place.contact = chair.anna.id;
    for (int i = 0; i < 22; ++i)
        kept(session, place, u"%1.txt"_s.arg(i), "a broken leg\n");
    spoil(session);

    const QStringList told = checkAttachments(session).error().message.split(u'\n');
    CHECK(told.size() == 21);
    CHECK(told.back().contains(u'3'));
}

TEST_CASE("a damaged file is mended from a backup, in one act with what is put back of its record")
{
    const BusinessFile shop;
    const auto session = shop.open();
    const Chair chair(*session);
    const QString backup = shop.beside(u"backup.kartei"_s);
    REQUIRE(makeBackup(session->database(), backup));
    const auto reader = BackupReader::open(backup);
    REQUIRE(reader);
    const Result<KeptFile> whole = keptFile((*reader)->session(), chair.photo.id);
    const Record then = (*reader)->session().get(describe<Attachment>(), chair.photo.id.value).value();
    spoil(*session);

    SECTION("also where nothing else is different")
    {
        REQUIRE(putBackFile(*session, then, {}, whole));
        CHECK(keptFile(*session, chair.photo.id)->content == "a broken leg\n");
    }
    SECTION("together with its note")
    {
        Attachment other = chair.photo;
        other.note = u"right front"_s;
        REQUIRE(changed(*session, chair.photo, other));
        REQUIRE(putBackFile(*session, then, {u"note"_s}, whole));
        CHECK(keptFile(*session, chair.photo.id)->content == "a broken leg\n");
        CHECK(session->get(chair.photo.id)->note == chair.photo.note);
    }
    SECTION("not at all where the record can't be put back")
    {
        REQUIRE(removed(*session, chair.photo.id));
        REQUIRE(removed(*session, chair.ticket.id));
        REQUIRE(removed(*session, chair.anna.id));
        CHECK_FALSE(putBackFile(*session, then, {}, whole));
        const auto bytes = session->select(u"SELECT bytes FROM attachment_content"_s);
        REQUIRE(bytes);
        CHECK(bytes->front()[0].toByteArray() == "another leg!\n");
    }
    SECTION("not at all where the backup is damaged too")
    {
        CHECK_FALSE(keptFile(*session, chair.photo.id));
        REQUIRE(putBackFile(*session, then, {}, keptFile(*session, chair.photo.id)));
        CHECK_FALSE(keptFile(*session, chair.photo.id));
    }
}
