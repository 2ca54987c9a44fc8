// What search finds, against a reading of every text.

#include "core/storage/list_query.h"
#include "core/storage/search_text.h"
#include "core/storage/search_words.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDir>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <random>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// KARTEI_LONG=1: ten times as many changes as every run has time for.
int times()
{
    return qEnvironmentVariableIntValue("KARTEI_LONG") != 0 ? 10 : 1;
}

const QStringList& syllables()
{
    static const QStringList all{u"an"_s, u"na"_s, u"ber"_s, u"ger"_s, u"Mül"_s, u"ler"_s, u"Groß"_s, u"straß"_s,
        u"Čer"_s, u"ný"_s, u"řeh"_s, u"oř"_s, u"ková"_s, u"דוד"_s, u"כהן"_s, u"לוי"_s, u"ש"_s, u"q"_s, u"x"_s, u"o’"_s,
        u"%"_s, u"_"_s, u"\""_s, u"'"_s, u"77"_s, u"Ω"_s, u"于"_s, u"丽"_s, u"🙂"_s};
    return all;
}

/// Those of this process that no folder shows. How many there were.
int emptyNamelessFiles()
{
    int count = 0;
    for (const QFileInfo& open : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System)) {
        const QString path = open.symLinkTarget();
        if (path.startsWith(QDir::tempPath()) && path.endsWith(" (deleted)"_L1))
            count += ::ftruncate(open.fileName().toInt(), 0) == 0 ? 1 : 0;
    }
    return count;
}

class Writer {
public:
    explicit Writer(Session& session) : m_session(session) { }

    size_t below(size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(m_random); }
    QString word()
    {
        QString made;
        for (size_t i = 0, n = 1 + below(3); i < n; ++i)
            made += syllables()[static_cast<qsizetype>(below(static_cast<size_t>(syllables().size())))];
        return made;
    }
    Contact contact()
    {
        Contact made = aPerson(word(), word() + (below(3) == 0 ? u' ' + word() : QString()));
        if (below(3) == 0)
            made.notes = word() + u"\n"_s + word() + u"  "_s + word();
        if (below(3) == 0)
            made.phones = {{.id = {},
                .label = ReachLabel::Work,
                .value = u"0%1/%2"_s.arg(below(900) + 100).arg(below(90000) + 10000),
                .preferred = true,
                .e164 = {}}};
        return made;
    }
    /// One act of several changes, or an undo.
    void act()
    {
        if (below(8) == 0) {
            static_cast<void>(m_session.undo());
            return;
        }
        const auto known = m_session.select(u"SELECT id FROM contact ORDER BY id"_s);
        REQUIRE(known);
        const Result<> done = m_session.transact(u"Some"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
            std::vector<qint64> gone;
            for (size_t i = 0, n = 1 + below(12); i < n; ++i) {
                const qint64 id = known->empty() ? 0 : (*known)[below(known->size())][0].toLongLong();
                if (known->size() < 50 || below(2) == 0) {
                    Contact added = contact();
                    if (const Result<> inserted = tx.insert(added); !inserted)
                        return inserted;
                } else if (std::ranges::find(gone, id) == gone.end()) {
                    if (const Result<> changed = change(tx, {id}, gone); !changed)
                        return changed;
                }
            }
            return {};
        });
        REQUIRE(done);
    }
    /// Beginning or middle of what is somewhere, or anything.
    QString query()
    {
        const auto texts = m_session.select(u"SELECT folded FROM search_text ORDER BY entity, record"_s);
        REQUIRE(texts);
        QString text = below(10) == 0 ? word() : (*texts)[below(texts->size())][0].toString();
        text.replace(u'\n', u' ');
        const QList<uint> letters = text.toUcs4();
        const auto from = static_cast<qsizetype>(below(static_cast<size_t>(letters.size())));
        const qsizetype count = std::min(static_cast<qsizetype>(1 + below(8)), letters.size() - from);
        text = QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()) + from, count);
        return below(5) == 0 ? QString(
                   text + u' ' + syllables().at(static_cast<qsizetype>(below(static_cast<size_t>(syllables().size())))))
                             : text;
    }

private:
    Result<> change(Transaction& tx, Id<Contact> id, std::vector<qint64>& gone)
    {
        const Result<Contact> before = tx.get(id);
        if (!before)
            return before.error();
        if (below(3) == 0) {
            gone.push_back(id.value);
            return tx.remove(id);
        }
        Contact after = *before;
        (below(2) == 0 ? after.lastName : after.notes) = word();
        return tx.update(*before, after);
    }

    Session& m_session;
    std::mt19937 m_random{20261121};
};

struct Text {
    qint64 id;
    QString folded;
};

/// Every text of a kind in its order.
std::vector<Text> textsOf(Session& session, const EntityDesc& entity)
{
    const QString order = entity.find(u"sort_key"_s) ? u"ORDER BY sort_key, id"_s : u"ORDER BY id DESC"_s;
    const Result<std::vector<Record>> records = session.list(entity, order, {}, Parts::Load);
    REQUIRE(records);
    std::vector<Text> texts;
    for (const Record& record : *records)
        texts.push_back({record.id(), searchTextOf(record)});
    return texts;
}

/// Those that hold the words.
std::vector<Text> scanned(std::vector<Text> texts, const SearchPattern& pattern)
{
    std::erase_if(texts, [&](const Text& text) {
        const bool hasWords
            = std::ranges::all_of(pattern.words, [&](const QString& word) { return text.folded.contains(word); });
        return !hasWords && (pattern.phone.isEmpty() || !text.folded.contains(pattern.phone));
    });
    return texts;
}

std::vector<qint64> idsOf(const std::vector<Text>& texts, size_t limit)
{
    std::vector<qint64> ids;
    for (size_t i = 0; i < std::min(limit, texts.size()); ++i)
        ids.push_back(texts[i].id);
    return ids;
}

std::vector<qint64> contactsOf(const Result<std::vector<SearchHit>>& hits)
{
    REQUIRE(hits);
    std::vector<qint64> ids;
    for (const SearchHit& hit : *hits) {
        if (hit.entity == &describe<Contact>())
            ids.push_back(hit.id);
    }
    return ids;
}

void compare(Session& session, const std::vector<Text>& texts, const QString& typed)
{
    CAPTURE(typed);
    constexpr int kLimit = 20;
    const EntityDesc& entity = describe<Contact>();
    const SearchPattern pattern = SearchPattern::of(typed);
    if (pattern.isEmpty())
        return;
    std::vector<Text> expected = scanned(texts, pattern);

    CHECK(firstFound(session.database(), entity, typed, 0).value() == idsOf(expected, SIZE_MAX));
    CHECK(firstFound(session.database(), entity, typed, kLimit).value() == idsOf(expected, kLimit));
    ListQuery list{.entity = &entity, .condition = {}, .search = typed, .sort = {}, .limit = 0};
    CHECK(kartei::idsOf(session.database(), list).value() == idsOf(expected, SIZE_MAX));
    list.condition = {u"contact.id > 0"_s, {}};
    CHECK(kartei::idsOf(session.database(), list).value() == idsOf(expected, SIZE_MAX));
    const FitRules rules(pattern);
    std::ranges::stable_sort(expected, {}, [&](const Text& text) { return rules.of(text.folded); });
    CHECK(contactsOf(search(session.database(), entity, typed, kLimit)) == idsOf(expected, kLimit));
    CHECK(contactsOf(search(session.database(), typed, 100'000)) == idsOf(expected, SIZE_MAX));
}

void compare(Session& session, const QString& typed)
{
    compare(session, textsOf(session, describe<Contact>()), typed);
}

void addContacts(Transaction& tx, const QString& first, int count, const QString& last)
{
    for (int i = 0; i < count; ++i) {
        Contact made = aPerson(first + QString::number(i * 7919 % count), last);
        REQUIRE(tx.insert(made));
    }
}

} // namespace

TEST_CASE("search finds what reading every text finds, in the order it says, also after thousands of changes and undos",
    "[P9]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Writer writer(session);
    const int rounds = engineUnderTest == Engine::Sqlite ? 50 * times() : 5; // a server only has to read as much
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < 10; ++i)
            writer.act();
        if (round == 0)
            stored(session, aTicket(u"Müller hat angerufen"_s, {session.list<Contact>(u"LIMIT 1"_s)->front().id}));
        const std::vector<Text> texts = textsOf(session, describe<Contact>());
        for (int i = 0; i < 20; ++i)
            compare(session, texts, writer.query());
    }
    CHECK(checkSearch(session.database()));
}

TEST_CASE(
    "where many come between the same two names, search keeps them in the order of names and moves only neighbours")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    REQUIRE(session.transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
        addContacts(tx, u"Anna"_s, 1500, u"Aal"_s);
        addContacts(tx, u"Zoe"_s, 1500, u"Zander"_s);
        return {};
    }));
    const QString ends = u"SELECT min(rank), max(rank) FROM search_text"_s;
    const auto before = session.select(ends).value();
    for (int i = 0; i < 400; ++i)
        stored(session, aPerson(u"Eva"_s, i % 3 == 0 ? u"Mitte"_s : u"Mitte %1"_s.arg(i * 7919 % 400)));
    CHECK(session.select(ends).value() == before);
    compare(session, u"mitte"_s);
    CHECK(checkSearch(session.database()));
}

TEST_CASE("an import of many is found at once, among few and among many, and without what was taken back of it")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    stored(session, aPerson(u"Eva"_s, u"Neben"_s));
    for (const int count : {2500, 2000, 5000}) {
        const Result<> done = session.transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
            addContacts(tx, u"N%1-"_s.arg(count), count, count == 2000 ? u"Nach"_s : u"Vor"_s);
            const auto failing = tx.attempt([&]() -> Result<> {
                addContacts(tx, u"Weg"_s, 10, u"Weg"_s);
                CHECK(search(tx.database(), u"weg"_s, 50)->size() == 10);
                return Error{Error::Kind::Invalid, {}, {}};
            });
            CHECK_FALSE(failing);
            CHECK(search(tx.database(), u"weg"_s, 50)->empty());
            CHECK(search(tx.database(), u"n%1-0"_s.arg(count), 50)->size() == 1);
            return {};
        });
        REQUIRE(done);
        CHECK(checkSearch(session.database()));
        compare(session, u"n%1-1"_s.arg(count));
    }
    REQUIRE(session.undo());
    CHECK(checkSearch(session.database()));
    compare(session, u"vor"_s);
}

TEST_CASE("an import that is stopped while it is made searchable leaves nothing")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    const int at = GENERATE(1, 3, 5);
    int looks = 0;

    const Result<> done = session.transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
        addContacts(tx, u"N"_s, 2500, u"Vor"_s);
        return tx.indexNow([&](qint64 indexed, qint64 total) {
            CHECK(indexed <= total);
            return ++looks < at;
        });
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Cancelled);
    CHECK(countOf(session, u"search_text"_s) == 0);
    CHECK(checkSearch(session.database()));
}

TEST_CASE("an act whose search texts can't be read back from the disk is not done")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    const Result<> done = session.transact(u"Add"_s, Undo::Possible, [](Transaction& tx) -> Result<> {
        for (int i = 0; i < 80; ++i) { // 8 MB, more than is kept in memory
            Contact contact;
            contact.lastName = u"Huber %1"_s.arg(i);
            contact.notes = QString(100'000, u'x');
            if (const Result<> added = tx.insert(contact); !added)
                return added;
        }
        REQUIRE(emptyNamelessFiles() == 1);
        return {};
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Access);
    CHECK(done.error().message.contains(u"Nothing was changed"));
    CHECK(countOf(session, u"contact"_s) == 0);
}

TEST_CASE("one or two letters that few records have are found behind thousands that have them not")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    REQUIRE(session.transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
        addContacts(tx, u"Anna"_s, 5000, u"Huber"_s);
        for (const QString& name : {u"Xaver"_s, u"Quirin"_s, u"Max"_s, u"כהן"_s}) {
            Contact made = aPerson(name, u"Zander"_s);
            if (const Result<> inserted = tx.insert(made); !inserted)
                return inserted;
        }
        return {};
    }));
    for (const QString& typed : {u"x"_s, u"xa"_s, u"ax"_s, u"q"_s, u"כ"_s, u"הן"_s, u"ן"_s, u"er x"_s, u"jj"_s, u"j"_s})
        compare(session, typed);
}

TEST_CASE("a letter or two that some have of the first thousand and many of the first thousands are found in order")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    storeMany(session, 5000, [](int i) {
        Contact made = aPerson(u"Anna%1"_s.arg(i, 4, 10, QChar(u'0')), u"Huber"_s);
        made.notes = i % 80 == 0 ? u"quer"_s : QString();
        return made;
    });
    compare(session, u"qu"_s);
    compare(session, u"q"_s);
}

TEST_CASE("those whose whole line was typed come before those where it only begins so, though these fill the list")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    storeMany(session, 120, [](int i) {
        Contact made = aPerson(i % 3 == 0 ? u"Hamburg"_s : u"Anna"_s, u"Huber %1"_s.arg(i));
        made.addresses
            = {{{}, AddressLabel::Postal, u"Hamburger Allee 4"_s, {}, i % 4 == 3 ? u"Hamburg"_s : u"Kiel"_s, {}, {}}};
        return made;
    });
    compare(session, u"hamburg"_s);
}

TEST_CASE("what begins as was typed is found behind a thousand that hold it elsewhere and begin with its first letter")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    REQUIRE(session.transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
        addContacts(tx, u"Sara"_s, 1200, u"Goldschmidt"_s);
        Contact made = aPerson(u"Schmidt"_s, u"Zander"_s);
        return tx.insert(made);
    }));
    compare(session, u"schmidt"_s);
}

TEST_CASE("a title is found behind a thousand that begin with its first letter and whose street begins so")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    storeMany(session, 1100, [](int i) {
        Contact made = aPerson(u"Sara%1"_s.arg(i), u"Sal Aal"_s);
        made.addresses = {{{}, AddressLabel::Postal, u"Schiller 4, Schillerplatz"_s, {}, u"Kiel"_s, {}, {}}};
        return made;
    });
    stored(session, aPerson(u"Schillerin"_s, u"Zander"_s));
    stored(session, aPerson(u"Anna"_s, u"Schillerin"_s));
    compare(session, u"schiller"_s);
    compare(session, u"sch"_s);
}

TEST_CASE("short words that stand side by side come before those that stand apart, and signs are letters of a word")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    storeMany(session, 200, [](int i) {
        Contact made = aPerson(i % 4 == 0 ? u"Banks"_s : u"Banks O'B%1"_s.arg(i), u"Huber-O'Brien %1 Luna"_s.arg(i));
        made.notes = i % 7 == 0 ? u"Banks Ltd, Hacks O'Brien"_s : QString();
        return made;
    });
    for (const QString& typed : {u"ks l"_s, u"ks o'"_s, u"o'b"_s, u"o'"_s, u"o"_s, u"huber-o'brien 1"_s, u"ks lu"_s})
        compare(session, typed);
}

TEST_CASE("short words side by side are looked for in titles, then in other lines, then apart")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    Contact inNotes = aPerson(u"Anna"_s, u"Abel"_s);
    inNotes.notes = u"Kanne Rot"_s;
    const qint64 line = stored(session, inNotes).id.value;
    const qint64 apart = stored(session, aPerson(u"Bernd"_s, u"Cronne"_s)).id.value;
    const qint64 title = stored(session, aPerson(u"Susanne"_s, u"Rohr"_s)).id.value;
    const auto hits = search(session.database(), describe<Contact>(), u"ne ro"_s, 50);
    REQUIRE(hits);
    std::vector<qint64> found;
    for (const SearchHit& hit : *hits)
        found.push_back(hit.id);
    CHECK(found == std::vector{title, line, apart});
}
