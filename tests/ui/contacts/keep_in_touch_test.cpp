#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/table_columns.h"
#include "ui/contacts/contact_list_pane.h"
#include "ui/contacts/contact_table.h"
#include "ui/contacts/contacts_page.h"

#include "core/planning/activity.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000; // ms

struct Desk {
    TestWorkbench bench;
    Contact anna;
    Contact bob;
    Contact cora;
    std::unique_ptr<ContactsPage> page;

    Desk()
    {
        anna = bench.stored(named(u"Anna"_s));
        bob = bench.stored(named(u"Bob"_s));
        cora = bench.stored(named(u"Cora"_s));
    }
    static Contact named(const QString& name)
    {
        Contact contact;
        contact.lastName = name;
        return contact;
    }
    void talkedTo(Id<Contact> contact, int daysAgo)
    {
        Activity call;
        call.kind = ActivityKind::Call;
        call.subject = u"talked"_s;
        call.contact = contact;
        call.at = {bench.session().clock().now().utcMs - daysAgo * kDay};
        bench.stored(call);
    }
    void open()
    {
        page = std::make_unique<ContactsPage>(bench, std::nullopt, [](const QUrl&) { return true; });
        page->resize(1220, 848);
        page->show();
        REQUIRE(QTest::qWaitFor([&] { return page->findChild<QLabel*>(u"contact_name"_s); }));
    }
    void choose(ContactFilter filter)
    {
        auto* pane = page->findChild<ContactListPane*>();
        const auto& filters = pane->filters();
        const auto found = std::ranges::find(filters, filter, &ListFilter::filter);
        REQUIRE(found != filters.end());
        ContactListPane::View view = pane->view();
        view.filter = static_cast<int>(found - filters.begin());
        pane->setView(view);
    }
    QString shown() const { return page->findChild<QLabel*>(u"contact_name"_s)->text(); }
    QString count() const { return page->findChild<QLabel*>(u"contact_count"_s)->text(); }
    QAction* action(const QString& name) const { return page->findChild<QAction*>(name); }
    EntityTableView& table() const
    {
        for (auto* view : page->findChildren<EntityTableView*>(u"contact_table"_s)) {
            if (qobject_cast<ContactTable*>(view->parentWidget()->parentWidget()))
                return *view;
        }
        throw std::runtime_error("no table");
    }
    QString cell(int row, const QString& column) const
    {
        const auto at = static_cast<int>(table().columns().names().indexOf(column));
        REQUIRE(at >= 0);
        return table().rows().index(row, at).data().toString();
    }
};

} // namespace

TEST_CASE("the table tells last contact and next step, follows them, and is sorted by who was not heard of for longest",
    "[A24]")
{
    Desk desk;
    desk.talkedTo(desk.anna.id, 3);
    desk.talkedTo(desk.bob.id, 40);
    desk.open();
    desk.action(u"act_table"_s)->trigger();
    EntityTableView& table = desk.table();
    REQUIRE(table.rows().rowCount() == 3);
    CHECK_FALSE(desk.cell(0, u"last_contact"_s).isEmpty());
    CHECK(desk.cell(2, u"last_contact"_s).isEmpty());
    CHECK(desk.cell(1, u"next_step"_s).isEmpty());

    Task step;
    step.subject = u"Ring up"_s;
    step.contact = desk.bob.id;
    desk.bench.stored(step);
    CHECK(desk.cell(1, u"next_step"_s) == u"Ring up"_s);
    desk.talkedTo(desk.cora.id, 90);
    CHECK_FALSE(desk.cell(2, u"last_contact"_s).isEmpty());

    const auto column = static_cast<int>(table.columns().names().indexOf(u"last_contact"_s));
    table.sortByColumn(column, Qt::AscendingOrder);
    CHECK(desk.cell(0, u"name"_s) == u"Cora"_s);
    CHECK(desk.cell(2, u"name"_s) == u"Anna"_s);
    const auto choices = table.columns().choices();
    CHECK(
        std::ranges::any_of(choices, [](const Field* field) { return u"touch_due"_s == QLatin1String(field->name); }));
    table.columns().setNames({u"name"_s, u"next_step_due"_s, u"touch_due"_s});
    CHECK(table.columns().names() == QStringList{u"name"_s, u"next_step_due"_s, u"touch_due"_s});
    CHECK(desk.bench.reported.empty());
}

TEST_CASE("cards that nobody looked at for a year are said to be right one after the other, each in an act of its own",
    "[E26]")
{
    Desk desk;
    const qint64 old = QDateTime(QDate(2025, 3, 1), QTime(9, 0)).toMSecsSinceEpoch();
    REQUIRE(desk.bench.session().database().run(u"UPDATE contact SET updated = ? WHERE last_name <> 'Cora'"_s, {old}));
    desk.open();
    desk.choose(ContactFilter::Stale);
    CHECK(desk.count() == u"2"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.shown() == u"Anna"_s; }));
    QAction* right = desk.action(u"act_confirm"_s);
    CHECK_FALSE(right->shortcut().isEmpty());
    right->trigger();
    CHECK(desk.count() == u"1"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.shown() == u"Bob"_s; }));
    right->trigger();
    CHECK(desk.count() == u"0"_s);
    REQUIRE(desk.bench.session().undo());
    CHECK_FALSE(desk.bench.session().get(desk.bob.id)->confirmed);
    CHECK(desk.bench.session().get(desk.anna.id)->confirmed);
}

TEST_CASE("next and previous go through the cards that are perhaps out of date", "[E26]")
{
    Desk desk;
    REQUIRE(desk.bench.session().database().run(u"UPDATE contact SET updated = 1"_s));
    desk.open();
    desk.choose(ContactFilter::Stale);
    desk.action(u"act_next"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return desk.shown() == u"Bob"_s; }));
    desk.action(u"act_confirm"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return desk.shown() == u"Cora"_s; }));
    desk.action(u"act_previous"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return desk.shown() == u"Anna"_s; }));
}
