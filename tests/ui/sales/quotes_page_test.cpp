#include "ui/sales/quotes_page.h"

#include "core/sales/quote_actions.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/sales/sales_story.h"
#include "ui/base/chip_row.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/record_dialog.h"
#include "ui/sales/products_page.h"
#include "ui/sales/quote_editor.h"
#include "ui/sales/quote_grid.h"
#include "ui/sales/record_table.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    TestWorkbench bench;
    Quote draft = aJoineryQuote(bench);
    QuotesPage page{bench};

    Fixture()
    {
        page.resize(1100, 700);
        page.show();
    }
    EntityTableView& table() { return page.findChild<RecordTable*>()->table(); }
    RecordTable& list() { return *page.findChild<RecordTable*>(); }
    Id<Quote> aSentQuote(QDate validUntil)
    {
        Quote quote = draft;
        quote.id = {};
        quote.date = validUntil.addDays(-30);
        quote.validUntil = validUntil;
        for (QuoteLine& line : quote.lines)
            line.id = {};
        const Id<Quote> id = bench.stored(quote).id;
        REQUIRE(sendQuote(bench.session(), id, [](const Quote&) { return QByteArray("%PDF-"); }));
        return id;
    }
};

} // namespace

TEST_CASE("the chips narrow the list of quotes; a sent one whose day has passed is expired and wants attention")
{
    Fixture fixture;
    const QDate today = fixture.bench.session().clock().today();
    fixture.aSentQuote(today);
    const Id<Quote> old = fixture.aSentQuote(today.addDays(-1));

    CHECK(fixture.table().rows().rowCount() == 3);
    fixture.list().setFilter(1);
    CHECK(fixture.table().rows().rowCount() == 1);
    fixture.list().setFilter(2);
    CHECK(fixture.table().rows().rowCount() == 1);
    fixture.list().setFilter(5);
    REQUIRE(fixture.table().rows().rowCount() == 1);
    CHECK(fixture.table().rows().idAt(0) == old.value);
    CHECK(QuotesPage::attentionCount(fixture.bench.session()) == 1);
}

TEST_CASE("a quote opens from the list and Esc leads back to its row")
{
    Fixture fixture;
    fixture.table().setFocus();
    REQUIRE(fixture.table().selectId(fixture.draft.id.value));
    QTest::keyClick(&fixture.table(), Qt::Key_Return);
    REQUIRE(fixture.bench.opened.size() == 1);
    CHECK(fixture.bench.opened.front().second == fixture.draft.id.value);

    REQUIRE(fixture.page.showRecord(fixture.draft.id.value));
    CHECK(fixture.page.findChild<QuoteEditor*>()->isVisible());
    CHECK(fixture.page.canPrint());
    QTest::keyClick(fixture.page.findChild<QuoteGrid*>(), Qt::Key_Escape);
    CHECK(fixture.bench.opened.back().second == 0);
    REQUIRE(fixture.page.showRecord(0));
    CHECK(fixture.table().currentId() == fixture.draft.id.value);
}

TEST_CASE("in the list what can be done is done with the marked quote, not with the one opened last")
{
    Fixture fixture;
    const Id<Quote> sent = fixture.aSentQuote(fixture.bench.session().clock().today());
    REQUIRE(fixture.page.showRecord(fixture.draft.id.value));
    REQUIRE(fixture.page.showRecord(0));
    const auto action = [&](const QString& name) {
        const QList<QAction*> actions = fixture.table().actions();
        const auto found = std::ranges::find(actions, name, &QAction::objectName);
        REQUIRE(found != actions.end());
        return *found;
    };
    CHECK(action(u"send"_s)->isEnabled());
    REQUIRE(fixture.table().selectId(sent.value));
    CHECK_FALSE(action(u"send"_s)->isEnabled());
    CHECK(action(u"accept"_s)->isEnabled());
    action(u"accept"_s)->trigger();
    CHECK(fixture.bench.session().get(sent)->status == QuoteStatus::Accepted);
    CHECK_FALSE(action(u"accept"_s)->isEnabled());

    fixture.list().setWords(u"nobody"_s);
    CHECK_FALSE(action(u"duplicate"_s)->isEnabled());
    REQUIRE(fixture.page.showRecord(fixture.draft.id.value));
    CHECK(action(u"send"_s)->isEnabled());
}

TEST_CASE("a product is edited and deleted from the menu of its row")
{
    TestWorkbench bench;
    const Product product = anOakWorktop(bench);
    ProductsPage page(bench);
    page.show();
    auto& table = page.findChild<RecordTable*>()->table();
    REQUIRE(table.selectId(product.id.value));
    CHECK(table.contextMenuPolicy() == Qt::ActionsContextMenu);
    page.findChild<QAction*>(u"editProduct"_s)->trigger();
    auto* dialog = page.findChild<RecordDialog*>();
    REQUIRE(dialog);
    dialog->reject();
    page.findChild<QAction*>(u"deleteProduct"_s)->trigger();
    CHECK_FALSE(bench.session().get(product.id));
    CHECK(bench.announced.size() == 1);
}

TEST_CASE("words and filter of the list come back, and what finds nothing says how to see all again")
{
    Fixture fixture;
    fixture.list().setWords(u"huber"_s);
    fixture.list().setFilter(1);
    const QVariant state = fixture.page.viewState();
    fixture.list().setWords(u"nobody"_s);
    CHECK(fixture.page.findChild<QPushButton*>(u"remedy"_s)->isVisible());
    fixture.page.findChild<QPushButton*>(u"remedy"_s)->click();
    CHECK(fixture.table().rows().rowCount() == 1);

    fixture.page.restoreViewState(state);
    CHECK(fixture.list().words() == u"huber"_s);
    CHECK(fixture.list().filter() == 1);
}

TEST_CASE("a record that is not there is not shown")
{
    Fixture fixture;
    CHECK_FALSE(fixture.page.showRecord(4711));
}

TEST_CASE("products that are no longer offered have a chip of their own")
{
    TestWorkbench bench;
    anOakWorktop(bench);
    Product old;
    old.name = u"Beech worktop"_s;
    old.active = false;
    const Product stored = bench.stored(old);
    ProductsPage page(bench);
    page.show();
    auto* list = page.findChild<RecordTable*>();
    CHECK(list->table().rows().rowCount() == 2);
    list->setFilter(2);
    REQUIRE(list->table().rows().rowCount() == 1);
    CHECK(list->table().rows().idAt(0) == stored.id.value);
}
