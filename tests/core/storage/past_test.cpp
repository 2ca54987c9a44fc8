#include "core/planning/activity.h"
#include "core/storage/act_list.h"
#include "core/storage/past_value.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

template <class E>
E edited(Session& session, Id<E> id, const std::function<void(E&)>& edit)
{
    const E before = session.get(id).value();
    E after = before;
    edit(after);
    REQUIRE(changed(session, before, after));
    return session.get(id).value();
}

Instant momentOf(Session& session, const EntityDesc& entity, qint64 id)
{
    return session.history(entity, id)->front().at;
}

} // namespace

TEST_CASE("a record is shown as it was at a moment, computed fields included")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aFullContact({}));
    const Instant first = momentOf(session, describe<Contact>(), anna.id.value);
    const Contact renamed = edited<Contact>(session, anna.id, [](Contact& contact) {
        contact.lastName = u"Maier"_s;
        contact.phones.clear();
        std::swap(contact.emails[0], contact.emails[1]);
    });
    const Instant second = momentOf(session, describe<Contact>(), anna.id.value);
    REQUIRE(removed(session, anna.id));
    const Instant third = momentOf(session, describe<Contact>(), anna.id.value);

    CHECK(session.recordAt(describe<Contact>(), anna.id.value, first)->as<Contact>() == anna);
    CHECK(session.recordAt(describe<Contact>(), anna.id.value, {second.utcMs - 1})->as<Contact>() == anna);
    CHECK(session.recordAt(describe<Contact>(), anna.id.value, second)->as<Contact>() == renamed);
    const Instant before{first.utcMs - 1};
    CHECK(session.recordAt(describe<Contact>(), anna.id.value, third).error().kind == Error::Kind::NotFound);
    CHECK(session.recordAt(describe<Contact>(), anna.id.value, before).error().kind == Error::Kind::NotFound);
}

TEST_CASE("the totals of a quote as it was are those of its lines then")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const Quote quote = stored(session, aFullQuote(anna.id, {}, {}));
    const qint64 adding = session.history(describe<Quote>(), quote.id.value)->front().id;
    edited<Quote>(session, quote.id, [](Quote& changing) { changing.lines.clear(); });
    const qint64 clearing = session.history(describe<Quote>(), quote.id.value)->front().id;

    const Result<Record> was = session.recordBefore(describe<Quote>(), quote.id.value, clearing);

    REQUIRE(was);
    CHECK(was->as<Quote>() == quote);
    CHECK(was->as<Quote>().total.minor != 0);
    CHECK_FALSE(session.recordBefore(describe<Quote>(), quote.id.value, adding));
}

TEST_CASE("the list of what was done is newest first, in pages, and found by words, person and day")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    for (const QString& name : {u"Änna"_s, u"Bob"_s, u"Carl"_s})
        REQUIRE(session.transact(u"Add "_s + name, Undo::Possible, [&](Transaction& tx) {
            Contact contact = aPerson(name, u"Huber"_s);
            return tx.insert(contact);
        }));
    REQUIRE(session.undo());
    const auto titles = [&](const ActQuery& query) {
        QStringList all;
        const ActPage page = listActs(session, query).value();
        for (const Act& act : page.acts)
            all += act.title;
        return all;
    };

    CHECK(titles({.limit = 2}) == QStringList{u"Add Carl"_s, u"Add Bob"_s});
    CHECK(titles({.text = u"anna add"_s}) == QStringList{u"Add Änna"_s});
    CHECK(titles({.text = u"tester bob"_s}) == QStringList{u"Add Bob"_s});
    CHECK(titles({.author = u"somebody"_s}).isEmpty());
    const ActPage newest = listActs(session, {.limit = 2}).value();
    const std::vector<Act>& acts = newest.acts;
    CHECK(newest.older == acts[1].id);
    CHECK(listActs(session, {.text = u"huber"_s}).value().older == 0);
    CHECK(acts[0].isUndone);
    CHECK_FALSE(acts[1].isUndone);
    CHECK(acts[1].isUndoable);
    CHECK(acts[1].changes == 1);
    CHECK(whyNotUndone(session, acts[0]).contains(u"undone already"_s));
    CHECK(whyNotUndone(session, acts[1]).isEmpty());
    CHECK(titles({.before = acts[1].id, .limit = 1}) == QStringList{u"Add Änna"_s});
    const QDate day = QDateTime::fromMSecsSinceEpoch(acts[0].at.utcMs).date();
    CHECK(titles({.text = u"Add"_s, .day = day}).size() == 3);
    CHECK(titles({.day = day.addDays(-1)}).isEmpty());
}

TEST_CASE("a value that was replaced is set again alone, in the record and in its parts, and that can be undone")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aFullContact({}));
    const Contact now = edited<Contact>(session, anna.id, [](Contact& contact) {
        contact.position = u"Miller"_s;
        contact.notes = u"kept"_s;
        contact.emails[0].value = u"new@example.org"_s;
        contact.phones.erase(contact.phones.begin());
    });
    const RecordDiff diff = session.history(describe<Contact>(), anna.id.value)->front().changes.front().diff;
    const auto restore
        = [&](const PastValue& value) { return restoreValue(session, describe<Contact>(), anna.id.value, value); };
    const auto listNamed = [](const char* name) { return describe<Contact>().findParts(QLatin1String(name)); };
    const PartList& emails = *listNamed("emails");
    const PartList& phones = *listNamed("phones");
    const qint64 email = anna.emails[0].id.value;
    const qint64 phone = anna.phones[0].id.value;

    REQUIRE(restore({&fieldOf<&Contact::position>(), nullptr, 0, diff.before[u"position"_s]}));
    REQUIRE(restore({&fieldOf<&ContactEmail::value>(), &emails, email,
        diff.before[u"emails"_s][QString::number(email)][u"value"_s]}));
    REQUIRE(restore({nullptr, &phones, phone, diff.before[u"phones"_s][QString::number(phone)]}));

    const Contact restored = session.get(anna.id).value();
    CHECK(restored.position == anna.position);
    CHECK(restored.notes == u"kept"_s);
    CHECK(restored.emails == anna.emails);
    CHECK(restored.phones == anna.phones);
    for (int i = 0; i < 3; ++i)
        REQUIRE(session.undo());
    CHECK(session.get(anna.id)->emails == now.emails);
    CHECK(session.get(anna.id)->phones == now.phones);
}

TEST_CASE("a value of an entry that is gone is not restored, and a part that came with a change goes again")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aFullContact({}));
    const PartList& emails = *describe<Contact>().findParts(u"emails");
    const qint64 email = anna.emails[0].id.value;

    REQUIRE(restoreValue(session, describe<Contact>(), anna.id.value, {nullptr, &emails, email, QJsonValue::Null}));
    CHECK(session.get(anna.id)->emails.size() == anna.emails.size() - 1);
    const Result<> refused = restoreValue(session, describe<Contact>(), anna.id.value,
        {&fieldOf<&ContactEmail::value>(), &emails, email, u"old@example.org"_s});

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::NotFound);
}
