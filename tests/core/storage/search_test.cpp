#include "core/storage/search_text.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

QString namesFound(Session& session, const QString& text)
{
    const auto hits = search(session.database(), text, 50);
    if (!hits)
        return hits.error().message + hits.error().detail;
    QStringList names;
    for (const SearchHit& hit : *hits)
        names += session.get(*hit.entity, hit.id)->title();
    return names.join(u", "_s);
}

} // namespace

TEST_CASE("search looks past accents, case, scripts and the notation of phones")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact cerny = aPerson(u"Jan"_s, u"Černý"_s);
    cerny.phones
        = {{.id = {}, .label = ReachLabel::Work, .value = u"+33 6 28 23 04 55"_s, .preferred = true, .e164 = {}}};
    stored(session, cerny);
    Contact strasse = aPerson(u"Eva"_s, u"Strauß"_s);
    strasse.phones
        = {{.id = {}, .label = ReachLabel::Work, .value = u"0171/234 56 78"_s, .preferred = true, .e164 = {}}};
    strasse.notes = u"likes 100% oak, 10_000 screws"_s;
    stored(session, strasse);
    stored(session, aPerson(u"דוד"_s, u"כהן"_s));
    static constexpr std::pair<const char*, const char*> kCases[]{
        {"cerny", "Jan Černý"},
        {"ČERNÝ jan", "Jan Černý"},
        {"ern", "Jan Černý"},
        {"06 28 23 04 55", "Jan Černý"},
        {"+33 (0)6 28-23-04-55", "Jan Černý"},
        {"0033628230455", "Jan Černý"},
        {"strauss", "Eva Strauß"},
        {"STRAUẞ", "Eva Strauß"},
        {"+49 171 2345678", "Eva Strauß"},
        {"01712345678", "Eva Strauß"},
        {"כהן", "דוד כהן"},
        {"100%", "Eva Strauß"},
        {"10_000", "Eva Strauß"},
        {"10x000", ""},
        {"strauss jan", ""},
        {"", ""},
        {"  ", ""},
        {"'; DROP TABLE contact; --", ""},
    };

    for (const auto& [text, expected] : kCases) {
        CAPTURE(text);
        CHECK(namesFound(session, QString::fromUtf8(text)) == QString::fromUtf8(expected));
    }
}

TEST_CASE("search puts the whole title first, then its beginning, then a word of it, then the rest")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact noted = aPerson(u"Zoe"_s, {});
    noted.notes = u"knows anna"_s;
    stored(session, noted);
    stored(session, aPerson(u"Maria"_s, u"Anna"_s));
    stored(session, aPerson(u"Annabel"_s, u"Oss"_s));
    stored(session, aPerson(u"Anna"_s, {}));

    CHECK(namesFound(session, u"anna"_s) == u"Anna, Annabel Oss, Maria Anna, Zoe"_s);
}

TEST_CASE("search follows every change, undo too")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Contact after = anna;
    after.lastName = u"Maier"_s;
    after.emails
        = {{.id = {}, .label = ReachLabel::Work, .value = u"am@example.org"_s, .preferred = true, .match = {}}};

    REQUIRE(changed(session, anna, after));
    CHECK(namesFound(session, u"huber"_s).isEmpty());
    CHECK(namesFound(session, u"am@example"_s) == u"Anna Maier"_s);
    REQUIRE(session.undo());
    CHECK(namesFound(session, u"huber"_s) == u"Anna Huber"_s);
    CHECK(namesFound(session, u"am@example"_s).isEmpty());
    REQUIRE(removed(session, anna.id));
    CHECK(namesFound(session, u"huber"_s).isEmpty());
}
