#include "core/contacts/contact.h"
#include "core/contacts/custom_field.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/list_reader.h"
#include "ui/base/saved_lists.h"
#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contacts_page.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 1200;
constexpr int kFirst = 128;

/// A business file with many contacts whose lists take longer than the window's thread may.
struct LongList {
    QTemporaryDir folder;
    TestWorkbench bench{made(folder.filePath(u"shop.kartei"_s))};
    std::shared_ptr<ListReader> reader = ListReader::of(bench.session());

    LongList()
    {
        storeMany(bench.session(), kMany, [](int i) {
            Contact person = aPerson(u"Anna"_s, u"Berg %1"_s.arg(i, 4, 10, QChar(u'0')));
            person.position = u"Nr %1"_s.arg(kMany - i, 4, 10, QChar(u'0'));
            return person;
        });
        reader->setPatience(1500);
    }
    std::vector<qint64> stored(const ListQuery& query)
    {
        ListQuery all = query;
        all.entity = &describe<Contact>();
        return *idsOf(bench.session().database(), all);
    }
    static std::unique_ptr<Session> made(const QString& path)
    {
        Result<std::unique_ptr<Session>> session = Session::create({path}, {});
        REQUIRE(session);
        REQUIRE(populateNewBusiness(**session, {}));
        return std::move(*session);
    }
};

ListQuery sortedBy(const QString& field)
{
    ListQuery query;
    query.sort = {field};
    return query;
}

} // namespace

TEST_CASE("the first rows of a long list are there at once, and the rest follows")
{
    LongList shop;
    EntityTableModel rows(describe<Contact>(), shop.bench);
    rows.setQuery({});
    CHECK(rows.isReading());
    CHECK(rows.rowCount() == kFirst);
    CHECK(rows.recordAt(0)->title() == u"Anna Berg 0000"_s);
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    CHECK(rows.ids() == shop.stored({}));
    CHECK(rows.recordAt(kMany - 1)->title() == u"Anna Berg 1199"_s);
    CHECK(shop.bench.reported.empty());
}

TEST_CASE("where no index orders a long list its rows stay until they are in the new order")
{
    LongList shop;
    EntityTableModel rows(describe<Contact>(), shop.bench);
    rows.setQuery({});
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    rows.setQuery(sortedBy(u"position"_s));
    CHECK(rows.isReading());
    CHECK(rows.ids() == shop.stored({}));
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    CHECK(rows.ids() == shop.stored(sortedBy(u"position"_s)));
    CHECK(rows.recordAt(0)->title() == u"Anna Berg 1199"_s);
}

TEST_CASE("of several questions to a long list the newest is answered")
{
    LongList shop;
    EntityTableModel rows(describe<Contact>(), shop.bench);
    rows.setQuery({});
    rows.setQuery(sortedBy(u"position"_s));
    ListQuery last;
    last.search = u"05"_s;
    rows.setQuery(last);
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    QTest::qWait(50); // for answers that nobody wants any more
    CHECK(rows.ids() == shop.stored(last));
    CHECK(rows.rowCount() < kMany);
}

TEST_CASE("of what a search finds the first rows are there at once; asked for again they stay")
{
    LongList shop;
    EntityTableModel rows(describe<Contact>(), shop.bench);
    ListQuery search;
    search.search = u"berg"_s;
    rows.setQuery(search);
    CHECK(rows.isReading());
    CHECK(rows.rowCount() == kFirst);
    CHECK(rows.meantBy(rows.ids()) == shop.stored(search));
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    CHECK(rows.ids() == shop.stored(search));
    CHECK(rows.meantBy({rows.idAt(1), rows.idAt(2)}) == std::vector{rows.idAt(1), rows.idAt(2)});
    rows.setQuery(search);
    CHECK(rows.rowCount() == kMany);
}

TEST_CASE("a list that was looked at from end to end still shows what its first rows refer to")
{
    constexpr int kPeople = 3200; // more than are kept, and as many titles
    TestWorkbench bench;
    storeMany(bench.session(), kPeople, [](int i) { return aCompany(u"Berg %1 GmbH"_s.arg(i, 4, 10, QChar(u'0'))); });
    const auto companies = bench.session().list<Contact>(u"WHERE kind = 'company' ORDER BY company_name"_s);
    REQUIRE(companies);
    REQUIRE(companies->size() == size_t(kPeople));
    storeMany(bench.session(), kPeople, [&](int i) {
        Contact person = aPerson(u"Anna"_s, u"Huber %1"_s.arg(i, 4, 10, QChar(u'0')));
        person.company = companies->at(static_cast<size_t>(i)).id;
        return person;
    });
    EntityTableModel rows(describe<Contact>(), bench);
    rows.setColumns({&fieldOf<&Contact::name>(), &fieldOf<&Contact::company>()});
    ListQuery people;
    people.condition = {u"company IS NOT NULL"_s, {}};
    rows.setQuery(people);
    REQUIRE(rows.rowCount() == kPeople);
    const auto companyOf = [&](int row) { return rows.index(row, 1).data().toString(); };
    const QStringList first{companyOf(0), companyOf(1)};
    CHECK(first == QStringList{u"Berg 0000 GmbH"_s, u"Berg 0001 GmbH"_s});
    for (int row = 0; row < kPeople; ++row)
        REQUIRE(companyOf(row) == u"Berg %1 GmbH"_s.arg(row, 4, 10, QChar(u'0')));
    CHECK(QStringList{companyOf(0), companyOf(1)} == first);
    CHECK(companyOf(kPeople - 1) == u"Berg 3199 GmbH"_s);
}

TEST_CASE("a search that finds few reads nothing beside the window")
{
    LongList shop;
    shop.reader->setPatience(30'000);
    EntityTableModel rows(describe<Contact>(), shop.bench);
    ListQuery search;
    search.search = u"berg 000"_s;
    rows.setQuery(search);
    CHECK_FALSE(rows.isReading());
    CHECK(rows.ids() == shop.stored(search));
    CHECK(rows.rowCount() < kFirst);
}

TEST_CASE("what comes and goes while a long list is read is in it, and not in it")
{
    LongList shop;
    EntityTableModel rows(describe<Contact>(), shop.bench);
    rows.setQuery({});
    REQUIRE(rows.isReading());
    shop.bench.stored(aPerson(u"Anna"_s, u"Berg 0300a"_s));
    const qint64 gone = rows.idAt(3);
    REQUIRE(removed(shop.bench.session(), Id<Contact>{gone}));
    CHECK(rows.rowOf(gone) < 0);
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    CHECK(rows.ids() == shop.stored({}));
}

TEST_CASE("a record that comes into a long list or leaves it does so at its row, and nothing is read again")
{
    LongList shop;
    EntityTableModel rows(describe<Contact>(), shop.bench);
    const QString order = GENERATE(u"name"_s, u"-position"_s);
    rows.setQuery(sortedBy(order));
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    Contact person = aPerson(u"Anna"_s, u"Berg 0300a"_s);
    person.position = u"Nr 0300b"_s;
    const qint64 id = shop.bench.stored(person).id.value;
    CHECK_FALSE(rows.isReading());
    CHECK(rows.rowCount() == kMany + 1);
    CHECK(rows.ids() == shop.stored(sortedBy(order)));
    CHECK(rows.recordAt(rows.rowOf(id))->title() == u"Anna Berg 0300a"_s);
    REQUIRE(removed(shop.bench.session(), Id<Contact>{id}));
    CHECK_FALSE(rows.isReading());
    CHECK(rows.ids() == shop.stored(sortedBy(order)));
}

TEST_CASE("the row that is current and the place of the list stay when the rest of it arrives")
{
    LongList shop;
    EntityTableView view(describe<Contact>(), shop.bench);
    view.resize(600, 400);
    view.show();
    view.rows().setQuery({});
    const qint64 id = view.rows().idAt(70);
    REQUIRE(view.selectId(id));
    const int scrolled = view.verticalScrollBar()->value();
    CHECK(scrolled > 0);
    REQUIRE(QTest::qWaitFor([&] { return !view.rows().isReading(); }));
    CHECK(view.rows().rowCount() == kMany);
    CHECK(view.currentId() == id);
    CHECK(view.verticalScrollBar()->value() == scrolled);
}

TEST_CASE("a row of a long list stays current through another order")
{
    LongList shop;
    EntityTableView view(describe<Contact>(), shop.bench);
    view.rows().setQuery({});
    REQUIRE(QTest::qWaitFor([&] { return !view.rows().isReading(); }));
    const qint64 id = view.rows().idAt(400);
    REQUIRE(view.selectId(id));
    view.rows().setQuery(sortedBy(u"-name"_s));
    CHECK(view.rows().isReading());
    REQUIRE(QTest::qWaitFor([&] { return !view.rows().isReading(); }));
    CHECK(view.currentId() == id);
    CHECK(view.currentIndex().row() == kMany - 401);
}

TEST_CASE("a record that is asked for while its list is read is selected once it is there")
{
    LongList shop;
    EntityTableView view(describe<Contact>(), shop.bench);
    view.rows().setQuery({});
    const qint64 last = shop.stored({}).back();
    CHECK(view.selectId(last));
    CHECK(view.currentId() != last);
    REQUIRE(QTest::qWaitFor([&] { return !view.rows().isReading(); }));
    CHECK(view.currentId() == last);
}

TEST_CASE("all rows of a long list are selected as one and exported in their order")
{
    LongList shop;
    EntityTableView view(describe<Contact>(), shop.bench);
    view.rows().setQuery({});
    REQUIRE(QTest::qWaitFor([&] { return !view.rows().isReading(); }));
    view.selectAll();
    CHECK(view.selectionModel()->selection().size() == 1);
    CHECK(view.selectedIds() == shop.stored({}));
    CHECK(view.listedIds() == shop.stored({}));
}

TEST_CASE("a list that nobody asked for yet reads nothing when records come")
{
    LongList shop;
    EntityTableModel rows(describe<Contact>(), shop.bench);
    shop.bench.stored(aPerson(u"Anna"_s, u"Berg"_s));
    CHECK_FALSE(rows.isReading());
    CHECK(rows.rowCount() == 0);
}

TEST_CASE("more rows than are read in a moment are not copied, and that is said")
{
    LongList shop;
    EntityTableView view(describe<Contact>(), shop.bench);
    view.rows().setQuery({});
    REQUIRE(QTest::qWaitFor([&] { return !view.rows().isReading(); }));
    QGuiApplication::clipboard()->setText(u"from before"_s);
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"from before"_s);
    REQUIRE(shop.bench.announced.size() == 1);
    CHECK(shop.bench.announced.front().text.contains(u"1200"_s));
}

TEST_CASE("a list and its business close while it is read")
{
    for (int i = 0; i < 5; ++i) {
        LongList shop;
        auto rows = std::make_unique<EntityTableModel>(describe<Contact>(), shop.bench);
        rows->setQuery(sortedBy(u"position"_s));
        CHECK(rows->isReading());
        if (i % 2 == 0)
            rows.reset();
        QTest::qWait(i);
    }
}

TEST_CASE("what can't be read of a long list is told once, and the rows from before stay")
{
    LongList shop;
    EntityTableModel rows(describe<Contact>(), shop.bench);
    rows.setQuery({});
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    ListQuery spoiled; // the last row of all has no absolute value
    spoiled.condition.where
        = u"CASE WHEN contact.id = (SELECT max(id) FROM contact) THEN abs(-9223372036854775807 - 1) ELSE 1 END"_s;
    rows.setQuery(spoiled);
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    CHECK(shop.bench.reported.size() == 1);
    CHECK(rows.rowCount() > 0);
}

TEST_CASE("a saved list that takes long is counted beside the window, and anew after a change", "[C1]")
{
    LongList shop;
    Segment all;
    all.name = u"All"_s;
    all.where = u"count(tickets where status != closed) = 0"_s;
    shop.bench.stored(all);
    const ListQuery query = queryOf(shop.bench.session().database(), all, QDate(2026, 11, 21)).value();
    REQUIRE_FALSE(countWithin(shop.bench.session().database(), query, shop.reader->patience()).value());
    SavedLists lists(describe<Contact>(), {}, shop.bench);
    REQUIRE(lists.entries().size() == 1);
    lists.setWatched(true);

    REQUIRE(QTest::qWaitFor([&] { return lists.entries()[0].count == kMany; }));
    const Contact person = shop.bench.stored(aPerson(u"Zoe"_s, u"Zimmer"_s));
    REQUIRE(QTest::qWaitFor([&] { return lists.entries()[0].count == kMany + 1; }));
    shop.bench.stored(aTicket(u"Drawer"_s, person.id));
    REQUIRE(QTest::qWaitFor([&] { return lists.entries()[0].count == kMany; }));
    CHECK(shop.bench.reported.empty());
}

TEST_CASE("who counts steps aside for who reads, and is answered after that", "[C1]")
{
    LongList shop;
    const QObject counter;
    const QObject list;
    ListQuery query;
    query.entity = &describe<Contact>();
    QStringList answered;
    std::optional<Result<qint64>> counted;
    shop.reader->count(&counter, query, [&](const Result<qint64>& count) {
        answered += u"count"_s;
        counted = count;
    });
    shop.reader->read(&list, query, [&](const Result<std::vector<qint64>>& ids) {
        CHECK(ids);
        answered += u"rows"_s;
    });
    REQUIRE(QTest::qWaitFor([&] { return counted.has_value(); }));
    CHECK(answered == QStringList{u"rows"_s, u"count"_s});
    CHECK(*counted == qint64{kMany});
}

TEST_CASE("after a question that failed lists are read beside the window as before")
{
    LongList shop;
    ListQuery spoiled;
    spoiled.entity = &describe<Contact>();
    spoiled.condition.where = u"no_such_column = 1"_s;
    std::optional<Result<std::vector<qint64>>> failed;
    const QObject list;
    shop.reader->read(&list, spoiled, [&](const auto& ids) { failed = ids; });
    REQUIRE(QTest::qWaitFor([&] { return failed.has_value(); }));
    CHECK_FALSE(*failed);

    QThread* asked = nullptr;
    std::optional<Result<int>> answer;
    shop.reader->ask<int>(
        &list,
        [&](Database&, const std::stop_token&) -> Result<int> {
            asked = QThread::currentThread();
            return 1;
        },
        [&](const Result<int>& found) { answer = found; });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    CHECK(*answer == 1);
    CHECK(asked != QThread::currentThread());
}

TEST_CASE("a long list is sorted by a field that was defined after it was read first", "[P29]")
{
    LongList shop;
    EntityTableModel rows(describe<Contact>(), shop.bench);
    rows.setQuery(sortedBy(u"position"_s));
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    CustomField size;
    size.label = u"Shoe size"_s;
    size.kind = CustomKind::Number;
    shop.bench.stored(size);

    rows.setQuery(sortedBy(u"shoe_size"_s));
    CHECK(rows.isReading());
    REQUIRE(QTest::qWaitFor([&] { return !rows.isReading(); }));
    CHECK(shop.bench.reported.empty());
    CHECK(rows.ids() == shop.stored(sortedBy(u"shoe_size"_s)));
}

TEST_CASE("whom somebody looked at stays beside a list that comes later, until the fingers rest")
{
    LongList shop;
    ContactsPage page(shop.bench, {}, [](const QUrl&) { return true; });
    page.resize(1220, 848);
    page.show();
    REQUIRE(page.showRecord(shop.stored({}).back()));
    auto* list = page.findChild<QListView*>(u"contact_list"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == kMany; }));
    int shown = 0;
    QObject::connect(page.findChild<ContactDetail*>(), &ContactDetail::reloaded, &page, [&shown] { ++shown; });

    QElapsedTimer typed;
    typed.start();
    page.findChild<QLineEdit*>(u"contact_filter"_s)->setText(u"berg 0"_s);
    REQUIRE(list->model()->rowCount() == kFirst);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() > kFirst; }));
    constexpr int kFingersRest = 150; // ms; on a computer that took longer they have
    CHECK((shown == 0 || typed.elapsed() >= kFingersRest));
}
