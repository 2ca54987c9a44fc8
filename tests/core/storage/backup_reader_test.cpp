#include "core/storage/backup_reader.h"

#include "core/storage/backup.h"
#include "core/storage/migrations.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QSet>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Record recordOf(Session& session, Id<Contact> id)
{
    return Record::of(session.get(id).value());
}

} // namespace

TEST_CASE("a backup is looked into without being changed, also one of an older version")
{
    const BusinessFile shop;
    const QString backup = shop.beside(u"backup.kartei"_s);
    REQUIRE(makeBackup(shop.open()->database(), backup));
    const bool isOld = GENERATE(false, true);
    if (isOld)
        makeVersion8(backup);
    const QByteArray before = bytesOf(backup);
    {
        const auto reader = BackupReader::open(backup);
        REQUIRE(reader);
        CHECK((*reader)->session().isReadOnly());
        CHECK(schemaVersionOf((*reader)->session().database()) == schemaVersion());
        CHECK((*reader)->session().list<Contact>(u""_s)->size() == 1);
    }
    CHECK(bytesOf(backup) == before);
    CHECK(shop.names() == QStringList{u"backup.kartei"_s, u"shop.kartei"_s});
}

TEST_CASE("a damaged backup is not looked into")
{
    const BusinessFile shop;
    damageFile(shop.path());
    const auto reader = BackupReader::open(shop.path());
    REQUIRE_FALSE(reader);
    CHECK(reader.error().kind == Error::Kind::Damaged);
}

TEST_CASE("a record that is gone is put back whole with its id, and that can be undone")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aFullContact({}));
    const Record then = recordOf(session, anna.id);
    REQUIRE(removed(session, anna.id));

    REQUIRE(putBack(session, then, {}));

    CHECK(differingFields(recordOf(session, anna.id), then).isEmpty());
    REQUIRE(session.undo());
    CHECK_FALSE(session.get(anna.id));
}

TEST_CASE("of a record that was changed only the chosen fields are set back")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aFullContact({}));
    const Record then = recordOf(session, anna.id);
    Contact after = anna;
    after.notes = u"new"_s;
    after.position = u"Owner of all"_s;
    after.emails.erase(after.emails.begin());
    REQUIRE(changed(session, anna, after));
    const QStringList differ = differingFields(recordOf(session, anna.id), then);
    CHECK(QSet<QString>(differ.begin(), differ.end()) == QSet<QString>{u"notes"_s, u"position"_s, u"emails"_s});

    REQUIRE(putBack(session, then, {u"notes"_s, u"emails"_s}));

    const Contact now = session.get(anna.id).value();
    CHECK(now.notes == anna.notes);
    CHECK(now.emails.size() == anna.emails.size());
    CHECK(now.position == u"Owner of all"_s);
    REQUIRE(session.undo());
    CHECK(session.get(anna.id)->notes == u"new"_s);
}

TEST_CASE("a record whose company is gone is not put back without it, and that is said")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact company = stored(session, aCompany(u"Huber GmbH"_s));
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = company.id;
    anna = stored(session, anna);
    const Record then = recordOf(session, anna.id);
    REQUIRE(removed(session, anna.id));
    REQUIRE(removed(session, company.id));

    const Result<> done = putBack(session, then, {});

    REQUIRE_FALSE(done);
    CHECK_FALSE(session.get(anna.id));
}
