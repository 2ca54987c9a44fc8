#include "core/storage/file_claim.h"
#include "core/storage/file_place.h"
#include "core/storage/restore.h"
#include "core/storage/session.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/share_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <utility>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;
using Turn = FileClaim::Turn;

namespace {

constexpr qint64 kMinute = 60'000;

/// Three computers that see one file, and the clock of its disk.
struct Share {
    FileClaim at(const QString& user, const QString& host, qint64 process = 0) const
    {
        return {file.location(), {user, host, host + u"-id"_s, process, user + u'@' + host}, [this] { return now; }};
    }

    BusinessFile file;
    Instant now = *Instant::fromText(u"2026-11-29T09:12:00Z");
    FileClaim petra = at(u"petra"_s, u"LAPTOP-2"_s);
    FileClaim jan = at(u"jan"_s, u"PC-1"_s);
    FileClaim eva = at(u"eva"_s, u"PC-3"_s);
};

QStringList besides(const Share& share)
{
    QStringList names = share.file.names();
    names.removeIf([](const QString& name) { return !isClaimNote(name); });
    return names;
}

} // namespace

TEST_CASE("who has a business open on a share is told to the next one, until it is closed")
{
    const Share share;
    REQUIRE(share.petra.look());
    CHECK(share.petra.look()->turn == Turn::Free);
    CHECK(share.petra.take()->turn == Turn::Ours);

    const auto seen = share.jan.take();

    REQUIRE(seen);
    CHECK(seen->turn == Turn::Theirs);
    CHECK(seen->holder->seat.user == u"petra"_s);
    CHECK(seen->holder->seat.host == u"LAPTOP-2"_s);
    CHECK(seen->holder->since == share.now);
    share.petra.release();
    CHECK(besides(share).isEmpty());
    CHECK(share.jan.take()->turn == Turn::Ours);
}

TEST_CASE("a business is handed over to who asks for it, and to nobody else")
{
    const Share share;
    REQUIRE(share.petra.take());
    CHECK(share.jan.ask()->turn == Turn::Theirs);
    CHECK(share.petra.look()->asker->seat.user == u"jan"_s);
    CHECK(share.eva.ask().error().message.contains(u"PC-1"_s));

    CHECK(share.petra.handOver()->turn == Turn::Theirs);

    CHECK(share.eva.take()->turn == Turn::Theirs);
    CHECK(share.jan.look()->turn == Turn::Ours);
    share.jan.withdraw();
    CHECK(share.petra.look()->holder->seat.user == u"jan"_s);
    share.petra.release();
    CHECK(share.jan.look()->turn == Turn::Ours);
}

TEST_CASE("a question that is declined or taken back is gone, and the business stays where it was")
{
    const Share share;
    REQUIRE(share.petra.take());
    REQUIRE(share.jan.ask());
    CHECK(share.petra.decline()->turn == Turn::Ours);
    CHECK_FALSE(share.jan.look()->asker);

    REQUIRE(share.jan.ask());
    share.eva.withdraw();
    CHECK(share.jan.look()->asker);
    share.jan.withdraw();
    CHECK_FALSE(share.petra.look()->asker);
    CHECK(share.petra.handOver().error().kind == Error::Kind::NotFound);
    CHECK(share.petra.look()->turn == Turn::Ours);
}

TEST_CASE("who is not heard of for two minutes has lost the turn, who says that they are there keeps it")
{
    Share share;
    REQUIRE(share.petra.take());
    for (int minute = 0; minute < 5; ++minute) {
        share.now.utcMs += kMinute;
        REQUIRE(share.petra.stay());
        CHECK(share.jan.look()->turn == Turn::Theirs);
    }

    share.now.utcMs += 2 * kMinute;

    CHECK(share.petra.look()->turn == Turn::Ours); // asleep, and nobody came meanwhile
    CHECK(share.jan.look()->turn == Turn::Silent);
    CHECK(share.jan.take()->turn == Turn::Ours);
    CHECK(share.petra.stay()->turn == Turn::Theirs);
    CHECK(share.jan.look()->turn == Turn::Ours);
}

TEST_CASE("a note of a time to come, from before a clock was mended, keeps the business for two minutes at most")
{
    Share share;
    const Instant now = share.now;
    share.now.utcMs += 365LL * 24 * 60 * kMinute;
    REQUIRE(share.petra.take());
    share.now = now;
    CHECK(share.jan.look()->turn == Turn::Silent);
    REQUIRE(share.petra.stay());
    CHECK(share.jan.look()->turn == Turn::Theirs);
}

TEST_CASE("a pipe in the place of a note is told, and nobody waits for it")
{
    const Share share;
    const QString note = share.file.path() + u".open"_s;
    REQUIRE(::mkfifo(QFile::encodeName(note).constData(), 0600) == 0);
    const auto view = share.petra.look();
    REQUIRE_FALSE(view);
    CHECK(view.error().kind == Error::Kind::Access);
    CHECK(view.error().message.contains(note));
}

TEST_CASE("a note that can't be written tells why")
{
    const Share share;
    const SizeLimit full(0);
    const auto taken = share.petra.take();
    REQUIRE_FALSE(taken);
    CHECK(taken.error().message.contains(qt_error_string(EFBIG)));
}

TEST_CASE("of two that come at once to a share one is second")
{
    const ShareDisk disk;
    const Share share;
    const FileClaim late(share.file.location(), share.jan.self(), [&] {
        static bool isFirst = true;
        if (std::exchange(isFirst, false))
            REQUIRE(share.petra.take()); // after jan looked, before jan writes
        return share.now;
    });
    CHECK(late.take()->turn == Turn::Theirs);
    CHECK(share.petra.look()->turn == Turn::Ours);
}

TEST_CASE("who asks and is not heard of any more asks no more")
{
    Share share;
    REQUIRE(share.petra.take());
    REQUIRE(share.jan.ask());
    share.now.utcMs += 2 * kMinute;
    REQUIRE(share.petra.stay());
    CHECK_FALSE(share.petra.look()->asker);
    CHECK(share.eva.ask()->asker->seat.user == u"eva"_s);
}

TEST_CASE("a window that was killed leaves the business to the next one on its computer at once")
{
    const Share share;
    const pid_t ended = ::fork();
    if (ended == 0)
        ::_exit(0);
    int status = 0;
    REQUIRE(::waitpid(ended, &status, 0) == ended);
    REQUIRE(share.at(u"petra"_s, u"LAPTOP-2"_s, ended).take());

    const FileClaim next(share.file.location(), {u"petra"_s, u"LAPTOP-2"_s, u"LAPTOP-2-id"_s, ::getpid(), u"new"_s},
        [&] { return share.now; });

    CHECK(share.jan.look()->turn == Turn::Theirs);
    CHECK(next.look()->turn == Turn::Silent);
    CHECK(next.take()->turn == Turn::Ours);
}

TEST_CASE("whatever others put into a note, it is a name at most")
{
    const Share share;
    const QString note = share.file.path() + u".open"_s;
    for (const QByteArray& odd : {QByteArray(), QByteArray("x"), QByteArray("[1]"), QByteArray("{\"user\":\"jan\"}"),
             QByteArray(1'000'000, '{')}) {
        writeBytes(note, odd);
        CHECK(share.petra.look()->turn == Turn::Free);
        CHECK(share.petra.take()->turn == Turn::Ours);
        share.petra.release();
    }
    REQUIRE(share.petra.take());
    QJsonObject object = QJsonDocument::fromJson(bytesOf(note)).object();
    object[u"user"_s] = QString(u"a\nb\u0000"_s + QString(500, u'x'));
    writeBytes(note, QJsonDocument(object).toJson());
    const QString user = share.jan.look()->holder->seat.user;
    CHECK(user.startsWith(u"a b"_s));
    CHECK(user.size() == 64);
}

TEST_CASE("whoever may read the business may read the note beside it, nobody else")
{
    const Share share;
    REQUIRE(share.petra.take());
    const auto rightsOf = [&](const QString& suffix) {
        return QFile::permissions(share.file.path() + suffix) & (QFile::ReadGroup | QFile::ReadOther);
    };
    CHECK(rightsOf(u".open"_s) == QFile::Permissions());
    REQUIRE(QFile::setPermissions(share.file.path(), QFile::permissions(share.file.path()) | QFile::ReadGroup));
    REQUIRE(share.petra.take());
    CHECK(rightsOf(u".open"_s) == QFile::Permissions(QFile::ReadGroup));
}

TEST_CASE("the notes are no copies in conflict, and nothing is written over them")
{
    const Share share;
    const QString odd = share.file.beside(u"conflict.kartei"_s);
    REQUIRE(QFile::copy(share.file.path(), odd));
    const FileClaim claim({odd}, share.petra.self(), [&] { return share.now; });
    REQUIRE(claim.take());
    REQUIRE(claim.ask());
    CHECK(placeOf({odd}).conflictedCopies.isEmpty());
    CHECK_FALSE(writeFile(odd + u".open"_s, "x", Overwrite::Replace));
    CHECK(claim.look()->turn == Turn::Ours);
}

TEST_CASE("what another computer has open can be read here, not written, restored or brought up to date")
{
    const BusinessFile file;
    const QString backup = file.beside(u"backup.kartei"_s);
    REQUIRE(QFile::copy(file.path(), backup));
    const FileClaim petra(
        file.location(), {u"petra"_s, u"LAPTOP-2"_s, u"other"_s, 1, u"t"_s}, shareTime(file.location()));
    REQUIRE(petra.take());

    const auto writer = Session::open(file.location(), file.options());

    REQUIRE_FALSE(writer);
    CHECK(writer.error().kind == Error::Kind::InUse);
    CHECK(writer.error().message.contains(u"LAPTOP-2"_s));
    Session::Options reading = file.options();
    reading.readOnly = true;
    CHECK(Session::open(file.location(), reading));
    const auto restored = restoreBackup(backup, file.path(), {{}, Overwrite::Replace, Clock::system().now(), {}});
    REQUIRE_FALSE(restored);
    CHECK(restored.error().kind == Error::Kind::InUse);
    makeVersion8(file.path());
    CHECK(Session::open(file.location(), reading).error().kind == Error::Kind::InUse);
    petra.release();
    CHECK(Session::open(file.location(), reading));
}

TEST_CASE("a note of this user on this computer keeps no command from writing")
{
    const BusinessFile file;
    Seat window = Seat::here();
    window.token = u"the window's"_s;
    REQUIRE(FileClaim(file.location(), window, shareTime(file.location())).take());
    CHECK(Session::open(file.location(), file.options()));
}

TEST_CASE("on a share one writes while others read what is stored, as soon as it is")
{
    const BusinessFile file;
    const auto writer = file.open();
    const auto mode = writer->select(u"PRAGMA journal_mode = DELETE"_s);
    REQUIRE(mode);
    REQUIRE(mode->front()[0].toString() == u"delete"_s);
    Session::Options reading = file.options();
    reading.readOnly = true;
    const auto reader = Session::open(file.location(), reading);
    REQUIRE(reader);
    const auto count = [&] { return (*reader)->list<Contact>({})->size(); };
    const size_t before = count();

    stored(*writer, aPerson(u"Eva"_s, u"Novak"_s));

    CHECK(count() == before + 1);
    stored(*writer, aPerson(u"Ada"_s, u"Novak"_s));
    CHECK(count() == before + 2);
}
