#include "core/storage/file_claim.h"
#include "tests/cli/process.h"
#include "tests/support/catch_qt.h"

#include <QFile>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

TEST_CASE("what another computer has open is read by commands and not written, with status 5 and who has it")
{
    const Shop shop;
    REQUIRE(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s}).status == 0);
    REQUIRE(shop.run(u"backup"_s, {shop.path(u"backup.kartei"_s)}).status == 0);
    shop.write(u"in.csv"_s, "last_name\nNovak\n");
    const FileClaim petra(
        {shop.file()}, {u"Petra"_s, u"LAPTOP-2"_s, u"other"_s, 7, u"petra"_s}, shareTime({shop.file()}));
    REQUIRE(petra.take());
    const auto checkRefused = [](const Ran& ran) {
        CHECK(ran.status == 5);
        const QString told = QString::fromUtf8(ran.err).remove(QChar(0x2068)).remove(QChar(0x2069));
        CHECK(told.contains(u"in use by Petra on LAPTOP-2"_s));
    };

    checkRefused(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Novak"_s}));
    checkRefused(shop.run(u"set"_s, {u"persons"_s, u"Huber"_s, u"--set"_s, u"last_name=Novak"_s}));
    checkRefused(shop.run(u"delete"_s, {u"persons"_s, u"Huber"_s}));
    checkRefused(shop.run(u"import"_s, {u"persons"_s, shop.path(u"in.csv"_s)}));
    checkRefused(shop.run(u"undo"_s, {}));
    checkRefused(runProgram({u"restore"_s, shop.path(u"backup.kartei"_s), shop.file(), u"--force"_s}));
    CHECK(shop.run(u"list"_s, {u"persons"_s}).out.contains("Huber"));
    CHECK(shop.run(u"check"_s, {}).status == 0);
    CHECK(shop.run(u"export"_s, {u"persons"_s, u"-"_s}).status == 0);

    petra.release();
    CHECK(shop.run(u"undo"_s, {}).status == 0);
}
