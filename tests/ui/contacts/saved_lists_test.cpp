#include "core/contacts/custom_field.h"
#include "core/exchange/mailing_list.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/column_dialog.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/saved_list_dialog.h"
#include "ui/base/table_columns.h"
#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contact_list_pane.h"
#include "ui/contacts/contact_table.h"
#include "ui/contacts/contacts_page.h"
#include "ui/sales/quotes_page.h"
#include "ui/shell/app_settings.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

template <class W>
W* named(QWidget& parent, const QString& name)
{
    W* found = parent.findChild<W*>(name);
    if (!found)
        throw std::runtime_error("no widget " + name.toStdString());
    return found;
}

struct Desk {
    TestWorkbench bench;
    std::unique_ptr<ContactsPage> page;

    Desk()
    {
        add(u"Anna"_s, u"Köln"_s);
        add(u"Bert"_s, u"Bonn"_s);
        open();
    }
    void open()
    {
        page = std::make_unique<ContactsPage>(bench, std::nullopt, [](const QUrl&) { return true; });
        page->resize(1220, 848);
        page->show();
        REQUIRE(QTest::qWaitFor([&] { return page->findChild<ContactDetail*>(); }));
    }
    Contact add(const QString& name, const QString& city)
    {
        Contact contact;
        contact.firstName = name;
        contact.addresses.push_back({.id = {},
            .label = AddressLabel::Postal,
            .street = u"Weg 1"_s,
            .postalCode = {},
            .city = city,
            .region = {},
            .country = u"DE"_s});
        return bench.stored(contact);
    }
    void choose(const QString& action)
    {
        QMenu* menu = named<QToolButton>(*page, u"contact_lists"_s)->menu();
        Q_EMIT menu->aboutToShow();
        auto* found = menu->findChild<QAction*>(action);
        REQUIRE(found);
        found->trigger();
    }
    SavedListDialog& dialog()
    {
        auto* found = page->findChild<SavedListDialog*>();
        REQUIRE(found);
        return *found;
    }
    /// The former ones go a little later.
    QPushButton* chip(qint64 id)
    {
        const auto chips = named<ContactListPane>(*page, {})->findChildren<QPushButton*>(u"saved_list_%1"_s.arg(id));
        return chips.empty() ? nullptr : chips.last();
    }
    int rows() { return named<QListView>(*page, u"contact_list"_s)->model()->rowCount(); }
    EntityTableView& table()
    {
        page->findChild<QAction*>(u"act_table"_s)->trigger();
        return *named<EntityTableView>(*named<ContactTable>(*page, {}), u"contact_table"_s);
    }
};

void pick(QComboBox& box, const QString& text)
{
    const int index = box.findText(text);
    INFO(text.toStdString());
    REQUIRE(index >= 0);
    box.setCurrentIndex(index);
}

} // namespace

TEST_CASE("a rule is put together, counted while it is made, saved under a name and live from then on", "[C1][P6]")
{
    Desk desk;
    desk.choose(u"save_list"_s);
    SavedListDialog& dialog = desk.dialog();
    CHECK(named<QLabel>(dialog, u"found"_s)->text().contains(u'2'));
    pick(*named<QComboBox>(dialog, u"rule_what"_s), u"Addresses: City"_s);
    pick(*named<QComboBox>(dialog, u"rule_how"_s), u"is"_s);
    named<QComboBox>(dialog, u"rule_value"_s)->setCurrentText(u"Köln"_s);
    QTest::mouseClick(named<QPushButton>(dialog, u"rule_add"_s), Qt::LeftButton);
    pick(*named<QComboBox>(dialog, u"rule_what"_s), u"How many: Ticket"_s);
    pick(*named<QComboBox>(dialog, u"rule_which"_s), u"Status: not Closed"_s);
    pick(*named<QComboBox>(dialog, u"rule_when"_s), u"Created: last 12 months"_s);
    named<QComboBox>(dialog, u"rule_value"_s)->setCurrentText(u"0"_s);
    QTest::mouseClick(named<QPushButton>(dialog, u"rule_add"_s), Qt::LeftButton);
    CHECK(named<QPlainTextEdit>(dialog, u"list_where"_s)->toPlainText()
        == u"addresses.city = Köln and count(tickets where status != closed and created > today - 12 months) = 0"_s);
    REQUIRE(QTest::qWaitFor([&] { return named<QLabel>(dialog, u"found"_s)->text().startsWith(u"1 "_s); }));
    CHECK(accessibilityFaults(dialog) == QStringList());
    QTest::keyClicks(named<QLineEdit>(dialog, u"list_name"_s), u"Rhine"_s);
    QTest::keyClick(named<QLineEdit>(dialog, u"list_name"_s), Qt::Key_Return, Qt::ControlModifier);

    const Segment list = segmentNamed(desk.bench.session(), describe<Contact>(), u"Rhine"_s).value();
    REQUIRE(desk.chip(list.id.value));
    CHECK(desk.chip(list.id.value)->isChecked());
    CHECK(accessibilityFaults(*desk.page) == QStringList());
    CHECK(desk.rows() == 1);
    REQUIRE(QTest::qWaitFor([&] { return desk.chip(list.id.value)->text().endsWith(u'1'); }));
    const Contact carla = desk.add(u"Carla"_s, u"Köln"_s);
    CHECK(desk.rows() == 2);
    REQUIRE(QTest::qWaitFor([&] { return desk.chip(list.id.value)->text().endsWith(u'2'); }));
    Ticket ticket;
    ticket.subject = u"Drawer"_s;
    ticket.contact = carla.id;
    desk.bench.stored(ticket);
    CHECK(desk.rows() == 1);
    REQUIRE(QTest::qWaitFor([&] { return desk.chip(list.id.value)->text().endsWith(u'1'); }));

    QTest::mouseClick(desk.chip(list.id.value), Qt::LeftButton);
    CHECK(desk.rows() == 3);
}

TEST_CASE("a filter that is not understood says where, and keeps the dialog open", "[C1]")
{
    Desk desk;
    desk.choose(u"save_list"_s);
    SavedListDialog& dialog = desk.dialog();
    QTest::keyClicks(named<QLineEdit>(dialog, u"list_name"_s), u"A"_s);
    QTest::keyClicks(named<QPlainTextEdit>(dialog, u"list_where"_s), u"name = x or shoe = 1"_s);
    REQUIRE(QTest::qWaitFor([&] { return named<QLabel>(dialog, u"refusal"_s)->text().contains(u"13"_s); }));
    dialog.save();
    CHECK(dialog.isVisible());
    CHECK(segmentsOf(desk.bench.session(), describe<Contact>())->empty());
}

TEST_CASE("a saved list is renamed and deleted, each with an undo, and survives a restart", "[C1][P6]")
{
    Desk desk;
    Segment list;
    list.name = u"Rhine"_s;
    list.where = u"city = Bonn"_s;
    list = desk.bench.stored(list);
    REQUIRE(desk.chip(list.id.value));
    desk.open();
    QTest::mouseClick(desk.chip(list.id.value), Qt::LeftButton);
    CHECK(desk.rows() == 1);

    desk.choose(u"change_list"_s);
    auto* name = named<QLineEdit>(desk.dialog(), u"list_name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Bonn"_s);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.chip(list.id.value)->text().contains(u"Bonn"_s));
    CHECK(desk.chip(list.id.value)->isChecked());

    desk.choose(u"delete_list"_s);
    CHECK_FALSE(named<QWidget>(*desk.page, u"saved_lists"_s)->isVisible());
    CHECK(desk.rows() == 2);
    CHECK(desk.bench.announced.back().undoJournal > 0);
    REQUIRE(desk.bench.session().undo());
    CHECK(named<QWidget>(*desk.page, u"saved_lists"_s)->isVisible());
}

TEST_CASE("a saved list whose field is gone shows nobody and says why, instead of everybody", "[C1][P29]")
{
    Desk desk;
    CustomField size;
    size.label = u"Shoe size"_s;
    size.kind = CustomKind::Number;
    size = desk.bench.stored(size);
    Segment list;
    list.name = u"Large"_s;
    list.where = u"shoe_size = \"\""_s;
    list = desk.bench.stored(list);
    QTest::mouseClick(desk.chip(list.id.value), Qt::LeftButton);
    REQUIRE(desk.rows() == 2);

    REQUIRE(desk.bench.session().transact(
        u"t"_s, Undo::Possible, [&](Transaction& tx) { return tx.remove(describe<CustomField>(), size.id.value); }));
    CHECK(desk.rows() == 0);
    auto* pane = named<ContactListPane>(*desk.page, {});
    CHECK(pane->listedIds().empty());
    CHECK(pane->emptySentence().contains(u"shoe_size"_s));
    QTest::keyClicks(named<QLineEdit>(*desk.page, u"contact_filter"_s), u"ann"_s);
    CHECK(desk.rows() == 0);
    CHECK(desk.bench.reported.empty());
    EntityTableView& table = desk.table();
    CHECK(table.rows().rowCount() == 0);
    CHECK(table.listedIds().empty());

    REQUIRE(desk.bench.session().undo());
    CHECK(table.rows().rowCount() == 1);
}

TEST_CASE("a saved list whose order goes by a field that is gone still shows who is in it", "[C1][P29]")
{
    Desk desk;
    CustomField size;
    size.label = u"Shoe size"_s;
    size.kind = CustomKind::Number;
    size = desk.bench.stored(size);
    Segment list;
    list.name = u"Bonn"_s;
    list.where = u"city = Bonn"_s;
    list.sort = u"shoe_size"_s;
    list = desk.bench.stored(list);
    REQUIRE(desk.bench.session().transact(
        u"t"_s, Undo::Possible, [&](Transaction& tx) { return tx.remove(describe<CustomField>(), size.id.value); }));
    QTest::mouseClick(desk.chip(list.id.value), Qt::LeftButton);
    CHECK(desk.rows() == 1);
    CHECK(desk.bench.reported.empty());
}

TEST_CASE("who is losing touch is a filter that can be saved as a list", "[C1][A24]")
{
    Desk desk;
    auto* pane = named<ContactListPane>(*desk.page, {});
    const auto& filters = pane->filters();
    const auto found = std::ranges::find(filters, ContactFilter::LosingTouch, &ListFilter::filter);
    REQUIRE(found != filters.end());
    ContactListPane::View view = pane->view();
    view.filter = static_cast<int>(found - filters.begin());
    pane->setView(view);
    CHECK(pane->shown().where == u"touch_due <= today"_s);
}

TEST_CASE("rules are made of the business's own fields by their names", "[C1][P29]")
{
    Desk desk;
    CustomField colour;
    colour.label = u"Colour"_s;
    colour.kind = CustomKind::Choice;
    colour.choices = QStringList{u"Dark red"_s, u"Blue"_s};
    desk.bench.stored(colour);
    desk.choose(u"save_list"_s);
    SavedListDialog& dialog = desk.dialog();
    auto* what = named<QComboBox>(dialog, u"rule_what"_s);
    for (int i = 0; i < what->count(); ++i)
        CHECK_FALSE(what->itemText(i).contains(u"Own field"_s));
    pick(*what, u"Colour"_s);
    pick(*named<QComboBox>(dialog, u"rule_value"_s), u"Dark red"_s);
    auto* where = named<QPlainTextEdit>(dialog, u"list_where"_s);
    where->setPlainText(u"name = \"A  B\"\nor kind = person"_s);
    QTest::mouseClick(named<QPushButton>(dialog, u"rule_add"_s), Qt::LeftButton);
    CHECK(where->toPlainText() == u"(name = \"A  B\"\nor kind = person) and colour = \"Dark red\""_s);
    named<QLineEdit>(dialog, u"list_name"_s)->setText(u"Reds"_s);
    dialog.save();
    CHECK(segmentNamed(desk.bench.session(), describe<Contact>(), u"Reds"_s));
}

TEST_CASE("rules about tags are put together by and, and as another choice by or", "[P30][P6]")
{
    Desk desk;
    desk.choose(u"save_list"_s);
    SavedListDialog& dialog = desk.dialog();
    auto* where = named<QPlainTextEdit>(dialog, u"list_where"_s);
    auto* value = named<QComboBox>(dialog, u"rule_value"_s);
    where->clear();
    pick(*named<QComboBox>(dialog, u"rule_what"_s), u"Tags"_s);
    value->setEditText(u"VIP"_s);
    CHECK_FALSE(named<QPushButton>(dialog, u"rule_or"_s)->isEnabled());
    QTest::mouseClick(named<QPushButton>(dialog, u"rule_add"_s), Qt::LeftButton);
    value->setEditText(u"Trade fair"_s);
    QTest::mouseClick(named<QPushButton>(dialog, u"rule_or"_s), Qt::LeftButton);
    CHECK(where->toPlainText() == u"tags has VIP or tags has \"Trade fair\""_s);
    value->setEditText(u"New"_s);
    QTest::mouseClick(named<QPushButton>(dialog, u"rule_add"_s), Qt::LeftButton);
    CHECK(where->toPlainText() == u"(tags has VIP or tags has \"Trade fair\") and tags has New"_s);
    named<QLineEdit>(dialog, u"list_name"_s)->setText(u"Guests"_s);
    dialog.save();
    CHECK(segmentNamed(desk.bench.session(), describe<Contact>(), u"Guests"_s));
}

TEST_CASE("the filter of a list of quotes is saved with days that go on", "[P6]")
{
    TestWorkbench bench;
    QuotesPage page(bench, [](const QUrl&) { return true; });
    page.resize(1220, 848);
    page.show();
    for (QPushButton* chip : page.findChildren<QPushButton*>()) {
        if (chip->text() == u"Expired"_s)
            chip->click();
    }
    QMenu* menu = named<QToolButton>(page, u"lists"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction*>(u"save_list"_s)->trigger();
    auto* dialog = page.findChild<SavedListDialog*>();
    REQUIRE(dialog);
    CHECK(named<QPlainTextEdit>(*dialog, u"list_where"_s)->toPlainText().contains(u"valid_until < today"_s));
    QTest::keyClicks(named<QLineEdit>(*dialog, u"list_name"_s), u"Too late"_s);
    dialog->save();
    CHECK(segmentNamed(bench.session(), describe<Quote>(), u"Too late"_s)->columns.startsWith(u"number,title"_s));
}

TEST_CASE("columns are chosen and moved by the keyboard, and are the same the next time", "[P6]")
{
    Desk desk;
    EntityTableView& table = desk.table();
    table.setFocus();
    named<QAction>(table, u"choose_columns"_s)->trigger();
    auto* dialog = desk.page->findChild<ColumnDialog*>();
    REQUIRE(dialog);
    CHECK(accessibilityFaults(*dialog) == QStringList());
    auto* list = named<QListWidget>(*dialog, u"columns"_s);
    const auto found = list->findItems(u"Source"_s, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    list->setCurrentItem(found.front());
    QTest::keyClick(list, Qt::Key_Space);
    while (list->currentRow() > 1)
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::mouseClick(named<QPushButton>(*dialog, u"columns_show"_s), Qt::LeftButton);
    CHECK(table.columns().names().value(1) == u"source"_s);
    table.setColumnWidth(1, 211);
    table.sortByColumn(static_cast<int>(table.columns().names().indexOf(u"updated"_s)), Qt::DescendingOrder);
    const QStringList names = table.columns().names();
    INFO(desk.bench.looks.value(u"contacts_page"_s).toStdString());
    CHECK(desk.bench.looks.value(u"contacts_page"_s).count(u':') == 1); // the others fit what they hold

    desk.open();
    EntityTableView& again = desk.table();
    CHECK(again.columns().names() == names);
    CHECK(again.columnWidth(1) == 211);
    CHECK(again.columns().sortedBy() == QStringList{u"-updated"_s});
    CHECK(again.rows().query().sort == QStringList{u"-updated"_s});
    again.columns().reset();
    CHECK_FALSE(again.columns().names().contains(u"source"_s));
}

TEST_CASE("a column that is dragged stays there, with its delegate and its mark of the order", "[P6]")
{
    Desk desk;
    EntityTableView& table = desk.table();
    table.sortByColumn(2, Qt::AscendingOrder);
    const QStringList before = table.columns().names();
    table.horizontalHeader()->moveSection(2, 0);
    REQUIRE(QTest::qWaitFor([&] { return table.columns().names().front() == before[2]; }));
    CHECK(table.columns().names().value(1) == before[0]);
    CHECK(table.columns().sortedBy() == QStringList{before[2]});
    CHECK(table.horizontalHeader()->visualIndex(0) == 0);
}

TEST_CASE("the name stays readable however many columns there are, and gets what is left where they are few", "[P6]")
{
    Desk desk;
    EntityTableView& table = desk.table();
    table.columns().setNames({u"name"_s, u"city"_s, u"tags"_s});
    CHECK(table.columnWidth(0) > 600);
    QStringList all;
    for (const Field* field : table.columns().choices())
        all += QString::fromLatin1(field->name);
    table.columns().setNames(all);
    const auto name = static_cast<int>(table.columns().names().indexOf(u"name"_s));
    CHECK(table.columnWidth(name) >= 200);
    desk.page->resize(900, 600);
    CHECK(table.columnWidth(name) >= 200);
}

TEST_CASE("how a table looks is kept among the user's settings", "[P6]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kartei.conf"_s);
    AppSettings(path).noteLook(u"contacts_page"_s, u"name,tags:120|-updated"_s);
    CHECK(AppSettings(path).look(u"contacts_page"_s) == u"name,tags:120|-updated"_s);
    CHECK(AppSettings(path).look(u"quotesPage"_s).isEmpty());
}

TEST_CASE("who gets no letter is told with the reason, and the others are exported", "[C7]")
{
    Desk desk;
    Contact lost;
    lost.firstName = u"Lost"_s;
    desk.bench.stored(lost);
    desk.add(u"Annas brother"_s, u"köln"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letters.csv"_s);
    desk.bench.answers.choices = {0};
    desk.bench.answers.notices = {true};
    desk.bench.answers.paths = {path};
    desk.page->findChild<QAction*>(u"act_mailing"_s)->trigger();
    const auto go = [&] { return desk.page->findChild<QPushButton*>(u"export"_s); };
    REQUIRE(QTest::qWaitFor([&] { return go() != nullptr; }));
    go()->click();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    const Notice& told = desk.bench.answers.noticesShown.back();
    CHECK(told.text.startsWith(u"2 "_s));
    CHECK(told.details.contains(u"Lost"_s));
    CHECK(told.details.contains(u"no complete postal address"_s));
    CHECK(told.details.contains(u"same postal address"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') == 3);
}

TEST_CASE("of many who get no letter the first are named and the others counted", "[C7]")
{
    Desk desk;
    REQUIRE(desk.bench.session().transact(u"t"_s, Undo::Never, [](Transaction& tx) -> Result<> {
        for (int i = 0; i < 203; ++i) {
            Contact lost;
            lost.lastName = u"Lost %1"_s.arg(i);
            if (const Result<> done = tx.insert(lost); !done)
                return done;
        }
        return {};
    }));
    desk.bench.answers.choices = {0};
    desk.page->findChild<QAction*>(u"act_mailing"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !desk.bench.answers.noticesShown.empty(); }));
    const Notice& told = desk.bench.answers.noticesShown.back();
    CHECK(told.text.contains(u"203"_s));
    CHECK(told.details.count(u'\n') == 200);
    CHECK(told.details.section(u'\n', -1).contains(u'3'));
}

TEST_CASE("finding out who gets a letter tells how far it is and stops when it is told to", "[C7]")
{
    Desk desk;
    const std::vector<qint64> all
        = idsOf(desk.bench.session().database(), {&describe<Contact>(), {}, {}, {}, 0}).value();
    std::vector<qint64> done;
    const auto until = [&](bool goesOn) {
        return mailingList(
            desk.bench.session(), all, {.channel = MailChannel::Post}, [&, goesOn](qint64 some, qint64 total) {
                CHECK(total == static_cast<qint64>(all.size()));
                done.push_back(some);
                return goesOn;
            });
    };
    CHECK(until(true).has_value());
    CHECK(done == std::vector{static_cast<qint64>(all.size())});
    CHECK(until(false).error().kind == Error::Kind::Cancelled);
}

TEST_CASE("contacts are tagged together, as a list that is kept by hand", "[C1]")
{
    Desk desk;
    named<QListView>(*desk.page, u"contact_list"_s)->selectAll();
    desk.bench.answers.texts = {u"Fair"_s};
    desk.page->findChild<QAction*>(u"act_tag"_s)->trigger();
    const std::vector<Contact> contacts = desk.bench.session().list<Contact>(u""_s).value();
    for (const Contact& contact : contacts)
        CHECK(contact.tags == QStringList{u"Fair"_s});
    CHECK(desk.bench.announced.back().undoJournal > 0);
}

TEST_CASE("a field of all selected contacts is changed in one step", "[P7]")
{
    Desk desk;
    named<QListView>(*desk.page, u"contact_list"_s)->selectAll();
    desk.page->findChild<QAction*>(u"act_change"_s)->trigger();
    auto* dialog = desk.page->window()->findChild<QDialog*>(u"change_field_dialog"_s);
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    CHECK(accessibilityFaults(*dialog) == QStringList());
    auto* field = dialog->findChild<QComboBox*>(u"changed_field"_s);
    CHECK(field->findData(u"tags"_s) < 0);
    auto* change = dialog->findChild<QPushButton*>(u"change"_s);
    CHECK_FALSE(change->isEnabled()); // nothing is chosen for anybody
    field->setCurrentIndex(field->findData(u"lifecycle"_s));
    CHECK_FALSE(change->isEnabled());
    field->setCurrentIndex(field->findData(u"position"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"position"_s), u"Baker"_s);
    QTest::mouseClick(change, Qt::LeftButton);
    const auto positions = [&] {
        QSet<QString> found;
        const auto contacts = desk.bench.session().list<Contact>(u"ORDER BY id"_s); // lives as long as the loop
        for (const Contact& contact : *contacts)
            found += contact.position;
        return found;
    };
    CHECK(positions() == QSet<QString>{u"Baker"_s});
    REQUIRE(desk.bench.announced.size() == 1);
    REQUIRE(desk.bench.session().undoAct(desk.bench.announced.front().undoJournal));
    CHECK_FALSE(positions().contains(u"Baker"_s));
}
