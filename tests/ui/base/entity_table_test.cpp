#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/entity_table_view.h"

#include "core/sales/product.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTest>

#include <cstdio>

using namespace kartei;

namespace {

Product product(const QString& name, qint64 price)
{
    Product made;
    made.name = name;
    made.price = UnitPrice::of(price);
    return made;
}

QStringList namesIn(EntityTableModel& rows)
{
    QStringList names;
    for (int row = 0; row < rows.rowCount(); ++row)
        names += rows.recordAt(row)->title();
    return names;
}

struct Shelf {
    TestWorkbench bench;
    EntityTableView view{describe<Product>(), bench};

    Shelf()
    {
        bench.stored(product(QStringLiteral("Oak shelf"), 690));
        bench.stored(product(QStringLiteral("Ash table"), 1200));
        bench.stored(product(QStringLiteral("Éclair board"), 40));
        view.rows().setQuery({});
        view.resize(900, 400);
        view.show();
    }
};

} // namespace

TEST_CASE("rows that cannot be read are told once, after they were painted")
{
    TestWorkbench bench;
    bench.stored(product(QStringLiteral("Oak shelf"), 690));
    bench.stored(product(QStringLiteral("Ash table"), 1200));
    EntityTableModel rows(describe<Product>(), bench);
    rows.setQuery({});
    REQUIRE(rows.rowCount() == 2);
    REQUIRE(bench.session().database().run(QStringLiteral("ALTER TABLE product RENAME TO away")));
    for (int row = 0; row < rows.rowCount(); ++row)
        CHECK_FALSE(rows.data(rows.index(row, 0), Qt::DisplayRole).isValid());
    CHECK(bench.reported.empty());
    QCoreApplication::processEvents();
    CHECK(bench.reported.size() == 1);
}

TEST_CASE("a table sorts by the head that is clicked, as people sort")
{
    Shelf shelf;
    shelf.view.sortByColumn(1, Qt::AscendingOrder);
    CHECK(namesIn(shelf.view.rows())
        == QStringList{QStringLiteral("Ash table"), QStringLiteral("Éclair board"), QStringLiteral("Oak shelf")});
    shelf.view.sortByColumn(1, Qt::DescendingOrder);
    CHECK(namesIn(shelf.view.rows()).front() == QStringLiteral("Oak shelf"));
}

TEST_CASE("a table follows what is written: in place, added, removed")
{
    Shelf shelf;
    EntityTableModel& rows = shelf.view.rows();
    const qint64 id = rows.idAt(1);
    REQUIRE(shelf.view.selectId(id));
    const Product before = *shelf.bench.session().get(Id<Product>{id});
    Product after = before;
    after.name = QStringLiteral("Ash desk");
    REQUIRE(shelf.bench.session().transact(
        QStringLiteral("t"), Undo::Possible, [&](Transaction& tx) { return tx.update(before, after); }));
    CHECK(namesIn(rows).contains(QStringLiteral("Ash desk")));
    CHECK(shelf.view.currentId() == id);
    shelf.bench.stored(product(QStringLiteral("Walnut stool"), 90));
    CHECK(rows.rowCount() == 4);
    CHECK(shelf.view.currentId() == id);
}

TEST_CASE("Delete takes the selected rows away and the toast brings them back")
{
    Shelf shelf;
    shelf.view.selectAll();
    QTest::keyClick(&shelf.view, Qt::Key_Delete);
    CHECK(shelf.view.rows().rowCount() == 0);
    REQUIRE(shelf.bench.announced.size() == 1);
    REQUIRE(shelf.bench.session().undoAct(shelf.bench.announced.front().undoJournal));
    CHECK(shelf.view.rows().rowCount() == 3);
}

TEST_CASE("copied rows are a table for spreadsheets")
{
    Shelf shelf;
    shelf.view.sortByColumn(1, Qt::AscendingOrder);
    shelf.view.selectRow(0);
    QTest::keyClick(&shelf.view, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(u'\t') == shelf.view.rows().columnCount() - 1);
    CHECK(copied.contains(QStringLiteral("Ash table")));
}

TEST_CASE("a screen reader hears a row as one sentence")
{
    Shelf shelf;
    const QString sentence = shelf.view.rows().index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(sentence.contains(shelf.view.rows().recordAt(0)->title()));
    CHECK(sentence.contains(QStringLiteral(", ")));
}

TEST_CASE("a long table is opened without reading its cells")
{
    TestWorkbench bench;
    REQUIRE(bench.session().transact(QStringLiteral("t"), Undo::Never, [](Transaction& tx) -> Result<> {
        for (int i = 0; i < 3000; ++i) {
            Product row = product(QStringLiteral("Part %1").arg(i), i);
            if (const Result<> done = tx.insert(row); !done)
                return done;
        }
        return {};
    }));
    EntityTableView view(describe<Product>(), bench);
    view.resize(900, 400);
    QElapsedTimer clock;
    clock.start();
    view.rows().setQuery({});
    const qint64 ids = clock.nsecsElapsed();
    view.show();
    view.grab();
    std::printf("3000 rows: ids %lld us, first picture %lld us\n", static_cast<long long>(ids / 1000),
        static_cast<long long>((clock.nsecsElapsed() - ids) / 1000));
    CHECK(view.rows().rowCount() == 3000);
    view.selectId(view.rows().idAt(2999));
    CHECK(view.rows().recordAt(2999)->title() == QStringLiteral("Part 2999"));
}
