#include "core/storage/backup_seal.h"

#include "core/storage/restore.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunk = 64 * 1024;

/// A file that was sealed with "open sesame".
struct Sealed {
    explicit Sealed(qsizetype size = 3 * kChunk + 5)
    {
        QByteArray bytes(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char(i * 7 + i / kChunk);
        write(plain, bytes);
        REQUIRE(sealFile(plain, sealed, "open sesame"));
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    Result<> open(const QByteArray& passphrase = "open sesame") const { return unsealFile(sealed, opened, passphrase); }

    QTemporaryDir folder;
    QString plain = folder.filePath(u"plain"_s);
    QString sealed = folder.filePath(u"sealed"_s);
    QString opened = folder.filePath(u"opened"_s);
};

} // namespace

TEST_CASE("what was sealed comes out byte for byte, whatever its size, and is its owner's only")
{
    const Sealed file(GENERATE(1, kChunk - 1, kChunk, kChunk + 1, 2 * kChunk));
    REQUIRE(file.open());
    CHECK(bytesOf(file.opened) == bytesOf(file.plain));
    CHECK(isSealed(file.sealed));
    CHECK_FALSE(isSealed(file.plain));
    for (const QString& path : {file.sealed, file.opened})
        CHECK_FALSE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("two backups of the same with the same passphrase have nothing in common")
{
    const Sealed file(1000);
    const QString again = file.folder.filePath(u"again"_s);
    REQUIRE(sealFile(file.plain, again, "open sesame"));
    CHECK(bytesOf(again).mid(64) != bytesOf(file.sealed).mid(64));
    CHECK_FALSE(bytesOf(file.sealed).contains(bytesOf(file.plain).left(16)));
}

TEST_CASE("another passphrase opens nothing and is told as such")
{
    const Sealed file(1000);
    const Result<> opened = file.open(GENERATE("open sesam", "Open sesame", ""));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Invalid);
    CHECK(opened.error().message.contains(u"passphrase"_s));
    CHECK_FALSE(QFile::exists(file.opened));
}

TEST_CASE("a sealed file that was cut, changed, lengthened or mixed is refused and leaves nothing")
{
    const Sealed file;
    const QByteArray whole = bytesOf(file.sealed);
    const qsizetype chunk = kChunk + 17;
    const auto flipped
        = [&](qsizetype at) { return QByteArray(whole).replace(at, 1, QByteArray(1, char(whole[at] ^ 1))); };
    const std::pair<const char*, QByteArray> spoilt[] = {{"cut inside a chunk", whole.chopped(1)},
        {"without its last chunk", whole.first(81 + 3 * chunk)}, {"without any chunk", whole.first(81)},
        {"only the header", whole.first(64)}, {"a flipped bit in the middle", flipped(whole.size() / 2)},
        {"more at the end", whole + 'x'},
        {"two chunks exchanged",
            whole.first(81) + whole.mid(81 + chunk, chunk) + whole.mid(81, chunk) + whole.mid(81 + 2 * chunk)},
        {"another salt", flipped(30)}, {"a header that asks for all memory", QByteArray(whole).replace(16, 1, "\x7f")},
        {"a header that asks for no work", QByteArray(whole).replace(8, 8, QByteArray(8, '\0'))}};
    for (const auto& [what, bytes] : spoilt) {
        CAPTURE(what);
        Sealed::write(file.sealed, bytes);
        const Result<> opened = file.open();
        REQUIRE_FALSE(opened);
        CHECK((opened.error().kind == Error::Kind::Damaged || opened.error().kind == Error::Kind::Refused
            || opened.error().kind == Error::Kind::Invalid));
        CHECK_FALSE(QFile::exists(file.opened));
    }
}

TEST_CASE("a sealed file of a later format asks for the newer program")
{
    const Sealed file(1000);
    QByteArray bytes = bytesOf(file.sealed);
    bytes[7] = 2;
    Sealed::write(file.sealed, bytes);
    const Result<> opened = file.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Refused);
    CHECK(opened.error().message.contains(u"newer version"_s));
}

TEST_CASE("nothing is written over, and a full disk leaves no half of a sealed file")
{
    const Sealed file;
    const QByteArray before = bytesOf(file.sealed);
    CHECK_FALSE(sealFile(file.plain, file.sealed, "other"));
    CHECK_FALSE(unsealFile(file.sealed, file.plain, "open sesame"));
    CHECK(bytesOf(file.sealed) == before);

    const QString next = file.folder.filePath(u"next"_s);
    Result<> sealed;
    Result<> opened;
    {
        const SizeLimit full(100'000);
        sealed = sealFile(file.plain, next, "open sesame");
        opened = file.open();
    }
    CHECK_FALSE(sealed);
    CHECK_FALSE(opened);
    CHECK(QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("a business is backed up under a passphrase and restored with it only")
{
    const BusinessFile shop;
    const QString backup = shop.beside(u"shop.kartei-backup"_s);
    REQUIRE(makeSealedBackup(shop.open()->database(), backup, "open sesame"));
    CHECK_FALSE(bytesOf(backup).contains("SQLite"));
    CHECK(shop.names() == QStringList{u"shop.kartei"_s, u"shop.kartei-backup"_s});
    const QString target = shop.beside(u"new.kartei"_s);
    RestoreWishes wishes{shop.options().backups, Overwrite::Refuse, testNow(), "wrong"};

    const Result<Restored> refused = restoreBackup(backup, target, wishes);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK(shop.names().size() == 2);

    wishes.passphrase = "open sesame";
    REQUIRE(restoreBackup(backup, target, wishes));
    CHECK(shop.contentOf(u"new.kartei"_s) == shop.contentOf(u"shop.kartei"_s));
    CHECK(shop.names().filter(u"draft"_s).isEmpty());
}
