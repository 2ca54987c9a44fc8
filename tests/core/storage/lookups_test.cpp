#include "core/exchange/session_references.h"
#include "core/storage/lookups.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

TEST_CASE("suggestions are found by any word, or are the first ones in order")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact bob = stored(session, aPerson(u"Bob"_s, u"Maier"_s));
    stored(session, aPerson(u"Anna"_s, u"Huber"_s));

    CHECK(titleOf(session, describe<Contact>(), bob.id.value) == u"Bob Maier");
    CHECK(titleOf(session, describe<Contact>(), 4711).isEmpty());
    const auto first = titlesMatching(session, describe<Contact>(), {}, 1);
    REQUIRE(first);
    CHECK(first->front().title == u"Anna Huber");
    CHECK(titlesMatching(session, describe<Contact>(), u"maier"_s, 5)->front().id == bob.id.value);
    CHECK(titlesMatching(session, describe<Contact>(), u"nobody"_s, 5)->empty());
}

TEST_CASE("what was written before is offered again, each once and in order")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    for (const char* tag : {"Messe", "äußerst", "VIP"}) {
        Contact contact = aPerson(u"Anna"_s, QLatin1String(tag));
        contact.tags = {QString::fromUtf8(tag), u"VIP"_s};
        contact.position = u"Owner"_s;
        stored(session, contact);
    }

    CHECK(valuesInUse(session, describe<Contact>(), fieldOf<&Contact::tags>())
        == QStringList{u"äußerst"_s, u"Messe"_s, u"VIP"_s});
    CHECK(valuesInUse(session, describe<Contact>(), fieldOf<&Contact::position>()) == QStringList{u"Owner"_s});
}

TEST_CASE("a reference is found by number, e-mail, id and name")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact full = stored(session, aFullContact({}));
    SessionReferences references(session);

    for (const QString& text : {full.number, u"ZOFIE@example.org"_s, QString::number(full.id.value),
             QString(u"id:%1"_s.arg(full.id.value)), full.name}) {
        CAPTURE(text);
        CHECK(references.find(describe<Contact>(), text) == full.id.value);
    }
    CHECK(references.find(describe<Contact>(), u"nobody"_s).error().kind == Error::Kind::NotFound);
    CHECK(references.infoOf(describe<Contact>(), full.id.value).name == full.name);
    CHECK(references.infoOf(describe<Contact>(), full.id.value).key == full.number);
    CHECK(references.infoOf(describe<Contact>(), full.id.value).email == u"Zofie@Example.org");
    CHECK(references.infoOf(describe<Contact>(), 4711).name.isEmpty());
}
