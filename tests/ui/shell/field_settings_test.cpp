#include "ui/shell/field_settings.h"

#include "core/contacts/contact.h"
#include "core/sample/sample_business.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/find_widget.h"
#include "ui/base/apply_theme.h"
#include "ui/base/chip_row.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/history_rows.h"
#include "ui/base/record_dialog.h"
#include "ui/base/widget_style.h"
#include "ui/contacts/contact_aside.h"
#include "ui/contacts/contact_list_pane.h"
#include "ui/contacts/contacts_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressDialog>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kartei;
using kartei::test::in;
using namespace Qt::StringLiterals;

namespace {

/// The settings and, beside them, forms and cards of the same business.
struct Fields {
    TestWorkbench bench;
    FieldSettings settings{bench};

    Fields()
    {
        settings.resize(640, 500);
        settings.show();
    }

    CustomField define(const QString& label, CustomKind kind, const QStringList& choices = {})
    {
        CustomField field;
        field.label = label;
        field.kind = kind;
        field.choices = choices;
        return bench.stored(field);
    }
    QPushButton* button(const QString& name) const { return in<QPushButton>(settings, name); }
    QTableWidget* table() const { return in<QTableWidget>(settings, u"ownFields"_s); }
    QStringList labels() const
    {
        QStringList texts;
        for (int row = 0; row < table()->rowCount(); ++row)
            texts += table()->item(row, 0)->text();
        return texts;
    }
    RecordDialog* dialog() const
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (auto* found = top->findChild<RecordDialog*>(); found && found->isVisible())
                return found;
            if (auto* found = qobject_cast<RecordDialog*>(top); found && found->isVisible())
                return found;
        }
        FAIL("no dialog");
        return nullptr;
    }

    Contact personWith(const QString& name, const QString& fieldName, const QVariant& stored)
    {
        Record record(describe<Contact>());
        record.edit<Contact>().lastName = name;
        const auto own = bench.session().database().ownFields(describe<Contact>());
        REQUIRE(record.setValue(*(*own)->find(fieldName), stored));
        return bench.stored(record.as<Contact>());
    }
    QVariant said(Id<Contact> id, const QString& fieldName)
    {
        const auto own = bench.session().database().ownFields(describe<Contact>());
        return bench.session().get(describe<Contact>(), id.value)->value(*(*own)->find(fieldName));
    }
};

} // namespace

TEST_CASE("a field is defined in the settings and then filled in on a new card", "[P29]")
{
    Fields on;
    QTest::mouseClick(on.button(u"addField"_s), Qt::LeftButton);
    RecordDialog* definition = on.dialog();
    QTest::keyClicks(in<QLineEdit>(*definition, u"label"_s), u"Shoe size"_s);
    auto* kind = in<QComboBox>(*definition, u"kind"_s);
    CHECK_FALSE(in<QWidget>(*definition, u"choices"_s)->isVisible());
    kind->setCurrentIndex(kind->findData(u"choice"_s));
    CHECK(in<QWidget>(*definition, u"choices"_s)->isVisible());
    kind->setCurrentIndex(kind->findData(u"number"_s));
    QTest::mouseClick(in<QPushButton>(*definition, u"save"_s), Qt::LeftButton);
    CHECK(on.labels() == QStringList{u"Shoe size"_s});
    CHECK(on.table()->item(0, 1)->text() == u"Number"_s);

    RecordDialog* card = RecordDialog::openNew(&on.settings, on.bench, Record(describe<Contact>()));
    REQUIRE(card);
    QTest::keyClicks(in<QLineEdit>(*card, u"last_name"_s), u"Huber"_s);
    auto* size = in<QLineEdit>(*card, u"shoe_size"_s);
    CHECK(size->accessibleName() == u"Shoe size"_s);
    QTest::keyClicks(size, u"large"_s);
    QTest::mouseClick(in<QPushButton>(*card, u"save"_s), Qt::LeftButton);
    CHECK(card->isVisible());
    size->clear();
    QTest::keyClicks(size, u"39.5"_s);
    QTest::mouseClick(in<QPushButton>(*card, u"save"_s), Qt::LeftButton);
    const auto contacts = on.bench.session().list<Contact>({});
    REQUIRE(contacts->size() == 1);
    CHECK(on.said(contacts->front().id, u"shoe_size"_s) == QVariant(qint64(395'000)));
}

TEST_CASE("deleting a field says how many contacts lose something, and undo brings both back", "[P29]")
{
    Fields on;
    on.define(u"Shoe size"_s, CustomKind::Number);
    const Contact huber = on.personWith(u"Huber"_s, u"shoe_size"_s, qint64(390'000));
    on.table()->setCurrentCell(0, 0);
    QTest::mouseClick(on.button(u"removeField"_s), Qt::LeftButton);
    REQUIRE(on.bench.answers.confirmationsAsked.size() == 1);
    CHECK(on.bench.answers.confirmationsAsked.front().text.contains(u'1'));
    CHECK(on.labels().size() == 1);

    on.bench.answers.confirmations = {true};
    QTest::mouseClick(on.button(u"removeField"_s), Qt::LeftButton);
    CHECK(on.labels().isEmpty());
    CHECK(on.bench.session().get(huber.id)->custom.empty());
    REQUIRE(on.bench.session().undo());
    CHECK(on.labels() == QStringList{u"Shoe size"_s});
    CHECK(on.said(huber.id, u"shoe_size"_s) == QVariant(qint64(390'000)));
}

TEST_CASE("a field that very many fill in is deleted beside the window, and said to be gone when it is", "[P29]")
{
    Fields on;
    const CustomField newsletter = on.define(u"Newsletter"_s, CustomKind::YesNo);
    REQUIRE(on.bench.session().transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        for (int i = 0; i < 1001; ++i) {
            Contact contact;
            contact.lastName = u"Huber %1"_s.arg(i);
            contact.custom.push_back({{}, newsletter.id, {}, {}});
            if (const Result<> done = tx.insert(contact); !done)
                return done;
        }
        return {};
    }));
    on.table()->setCurrentCell(0, 0);
    on.bench.answers.confirmations = {true};
    QTest::mouseClick(on.button(u"removeField"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !on.bench.announced.empty() || !on.bench.reported.empty(); }, 30'000));
    CHECK(on.bench.reported.empty());
    CHECK(on.bench.announced.back().text.contains(u"Newsletter"_s));
    CHECK(on.labels().isEmpty());
    CHECK(on.settings.isEnabled());
    CHECK(*valuesOf(on.bench.session().database(), newsletter.id) == 0);
    REQUIRE(on.bench.session().undo());
    CHECK(*valuesOf(on.bench.session().database(), newsletter.id) == 1001);
}

TEST_CASE("the order of own fields is changed with the keyboard, in one act", "[P29]")
{
    QGuiApplication::setLayoutDirection(GENERATE(Qt::LeftToRight, Qt::RightToLeft));
    const auto over = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    Fields on;
    on.define(u"Shoe size"_s, CustomKind::Number);
    on.define(u"Nickname"_s, CustomKind::Text);
    on.define(u"Folder"_s, CustomKind::Link);
    on.table()->setCurrentCell(2, 0);
    CHECK_FALSE(on.button(u"fieldDown"_s)->isEnabled());
    QTest::keyClick(on.button(u"fieldUp"_s), Qt::Key_Space);
    CHECK(on.labels() == QStringList{u"Shoe size"_s, u"Folder"_s, u"Nickname"_s});
    CHECK(on.button(u"fieldDown"_s)->isEnabled());
    CHECK(on.table()->currentRow() == 1);
    REQUIRE(on.bench.session().undo());
    CHECK(on.labels() == QStringList{u"Shoe size"_s, u"Nickname"_s, u"Folder"_s});
}

TEST_CASE("a choice that is offered no longer stays on the card that has it", "[P29]")
{
    Fields on;
    const CustomField colour = on.define(u"Colour"_s, CustomKind::Choice, {u"Grün"_s, u"Rot"_s});
    const Contact huber = on.personWith(u"Huber"_s, u"colour"_s, u"Rot"_s);
    CustomField fewer = colour;
    fewer.choices = {u"Grün"_s};
    REQUIRE(on.bench.session().transact(
        u"Change"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(colour, fewer); }));
    RecordDialog* card = RecordDialog::openEdit(&on.settings, on.bench, describe<Contact>(), huber.id.value);
    REQUIRE(card);
    CHECK(in<QComboBox>(*card, u"colour"_s)->currentText() == u"Rot"_s);
    QTest::keyClicks(in<QLineEdit>(*card, u"first_name"_s), u"Anna"_s);
    QTest::mouseClick(in<QPushButton>(*card, u"save"_s), Qt::LeftButton);
    CHECK(on.said(huber.id, u"colour"_s) == QVariant(u"Rot"_s));
    CHECK(on.bench.session().get(huber.id)->firstName == u"Anna"_s);
}

TEST_CASE("the table shows an own field as a column and sorts by it, and loses it with the field", "[P29]")
{
    Fields on;
    EntityTableView view(describe<Contact>(), on.bench);
    const CustomField size = on.define(u"Shoe size"_s, CustomKind::Number);
    on.personWith(u"Huber"_s, u"shoe_size"_s, qint64(440'000));
    on.personWith(u"Maier"_s, u"shoe_size"_s, qint64(95'000));
    view.rows().setQuery({});
    view.resize(900, 400);
    view.show();
    Q_EMIT view.horizontalHeader()->customContextMenuRequested({10, 10});
    auto* menu = view.findChild<QMenu*>();
    REQUIRE(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() == u"Shoe size"_s)
            action->trigger();
    }
    const int column = view.rows().columnCount() - 1;
    CHECK(view.rows().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == u"Shoe size"_s);
    view.sortByColumn(column, Qt::AscendingOrder);
    CHECK(view.rows().index(0, column).data().toString() == u"9.5"_s);
    CHECK(view.rows().index(1, column).data().toString() == u"44"_s);

    REQUIRE(
        on.bench.session().transact(u"Delete"_s, Undo::Possible, [&](Transaction& tx) { return tx.remove(size.id); }));
    CHECK(view.rows().columnCount() == column);
    CHECK(view.rows().rowCount() == 2);
    CHECK(on.bench.reported.empty());
}

TEST_CASE("the card shows what is filled in of own fields and changes it in its place", "[P29]")
{
    Fields on;
    on.define(u"Shoe size"_s, CustomKind::Number);
    on.define(u"Nickname"_s, CustomKind::Text);
    const Contact huber = on.personWith(u"Huber"_s, u"shoe_size"_s, qint64(390'000));
    QWidget window;
    ContactAside aside(on.bench, [](const QUrl&) { return true; });
    auto* column = new QVBoxLayout(&window);
    column->addWidget(&aside);
    window.resize(320, 700);
    window.show();
    aside.showContact(*on.bench.session().get(huber.id));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QToolButton* pencil = nullptr;
    for (auto* candidate : aside.findChildren<QToolButton*>(u"value_edit"_s)) {
        CHECK_FALSE(candidate->accessibleName().contains(u"Nickname"_s));
        if (candidate->accessibleName().contains(u"Shoe size"_s))
            pencil = candidate;
    }
    REQUIRE(pencil);
    pencil->click();
    auto* editor = in<QLineEdit>(aside, u"shoe_size"_s);
    CHECK(editor->text() == u"39"_s);
    editor->setText(u"40"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(on.said(huber.id, u"shoe_size"_s) == QVariant(qint64(400'000)));

    const auto rows = historyRows(on.bench.session(), describe<Contact>(), huber.id.value);
    REQUIRE(rows);
    CHECK(rows->front().what == u"Shoe size"_s);
    CHECK(rows->front().before == u"39"_s);
    CHECK(rows->front().after == u"40"_s);
}

TEST_CASE("a click narrows the list to a choice or a yes of an own field", "[P29]")
{
    Fields on;
    on.define(u"Colour"_s, CustomKind::Choice, {u"Grün"_s, u"say \"red\""_s});
    const CustomField newsletter = on.define(u"Newsletter"_s, CustomKind::YesNo);
    on.personWith(u"Huber"_s, u"colour"_s, u"say \"red\""_s);
    on.personWith(u"Maier"_s, u"newsletter"_s, true);
    ContactListPane list(on.bench, ContactKind::Person, u"People"_s);
    list.resize(500, 600);
    list.show();
    const auto chip = [&](const QString& name) {
        for (Chip* candidate : list.findChildren<Chip*>()) {
            if (candidate->text() == name)
                return candidate;
        }
        return static_cast<Chip*>(nullptr);
    };
    const auto listed = [&] {
        QStringList names;
        for (const qint64 id : list.allIds())
            names += on.bench.session().get(Id<Contact>{id})->lastName;
        return names;
    };
    REQUIRE(chip(u"Colour: say \"red\""_s));
    chip(u"Colour: say \"red\""_s)->click();
    CHECK(listed() == QStringList{u"Huber"_s});
    REQUIRE(chip(u"Newsletter"_s));
    chip(u"Newsletter"_s)->click();
    CHECK(listed() == QStringList{u"Maier"_s});
    REQUIRE(on.bench.session().transact(
        u"Delete"_s, Undo::Possible, [&](Transaction& tx) { return tx.remove(newsletter.id); }));
    CHECK(listed() == QStringList{u"Huber"_s, u"Maier"_s});
    CHECK(list.filters().size() == 7);
}

TEST_CASE("own fields fit the settings, the form and the card in both themes and both directions", "[P29]")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    for (const bool isRtl : {false, true}) {
        QGuiApplication::setLayoutDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, isRtl ? Theme::Mode::Dark : Theme::Mode::Light);
        const auto save = [&](QWidget& widget, const QString& name) {
            QCoreApplication::processEvents();
            const QString file = name + (isRtl ? u"-dark-rtl.png"_s : u"-light.png"_s);
            CHECK(widget.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(file)));
        };
        Fields on;
        on.define(isRtl ? u"מידת נעל"_s : u"Shoe size"_s, CustomKind::Number);
        on.define(isRtl ? u"צבע"_s : u"Favourite colour"_s, CustomKind::Choice, {u"Green"_s, u"Red"_s, u"Blue"_s});
        on.define(isRtl ? u"ניוזלטר"_s : u"Newsletter"_s, CustomKind::YesNo);
        on.define(isRtl ? u"תיקייה"_s : u"Folder"_s, CustomKind::Link);
        on.define(isRtl ? u"מסגרת"_s : u"Rebate limit"_s, CustomKind::Money);
        on.define(isRtl ? u"ביקור"_s : u"First visit"_s, CustomKind::Date);
        on.table()->setCurrentCell(1, 0);
        save(on.settings, u"own-fields-settings"_s);
        CHECK(on.settings.minimumSizeHint().width() <= 640);
        QTest::mouseClick(on.button(u"changeField"_s), Qt::LeftButton);
        RecordDialog* definition = on.dialog();
        save(*definition, u"own-fields-dialog"_s);
        definition->close();
        Record record(describe<Contact>());
        record.edit<Contact>().lastName = u"Huber"_s;
        const auto own = on.bench.session().database().ownFields(describe<Contact>());
        const QVariant values[]
            = {qint64(395'000), u"Red"_s, true, u"https://example.org/huber"_s, qint64(125'000), u"2016-03-01"_s};
        for (size_t i = 0; i < std::size(values); ++i)
            REQUIRE(record.setValue(*(*own)->fields()[i], values[i]));
        const Contact huber = on.bench.stored(record.as<Contact>());
        RecordDialog* card = RecordDialog::openEdit(&on.settings, on.bench, describe<Contact>(), huber.id.value);
        REQUIRE(card);
        card->resize(600, 1000);
        save(*card, u"own-fields-form"_s);
        QWidget window;
        setSurface(window, Surface::Base);
        ContactAside aside(on.bench, [](const QUrl&) { return true; });
        (new QVBoxLayout(&window))->addWidget(&aside);
        window.resize(320, 700);
        aside.showContact(*on.bench.session().get(huber.id));
        window.show();
        save(window, u"own-fields-card"_s);
        ContactsPage page(on.bench);
        page.resize(1220, 848);
        page.show();
        QTest::qWait(30);
        save(page, u"own-fields-page"_s);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}

TEST_CASE("deleting a field in which very many say something is cancelled without a trace, or one act", "[P29]")
{
    Fields on;
    const CustomField field = on.define(u"Member"_s, CustomKind::Text);
    constexpr qint64 kMany = 1001;
    REQUIRE(on.bench.session().transact(u"test"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        for (qint64 i = 0; i < kMany; ++i) {
            Contact contact;
            contact.lastName = u"Huber"_s;
            contact.custom.push_back({{}, field.id, u"yes"_s, {}});
            if (const Result<> done = tx.insert(contact); !done)
                return done;
        }
        return {};
    }));
    const auto values = [&] { return *valuesOf(on.bench.session().database(), field.id); };
    const auto remove = [&] {
        on.table()->setCurrentCell(0, 0);
        on.bench.answers.confirmations.push_back(true);
        QTest::mouseClick(on.button(u"removeField"_s), Qt::LeftButton);
        CHECK_FALSE(on.settings.isEnabled());
        return in<QProgressDialog>(on.settings, u"export_progress"_s);
    };
    const QString before = *on.bench.session().undoTitle();
    remove()->findChild<QPushButton*>()->click();
    REQUIRE(QTest::qWaitFor([&] { return on.settings.isEnabled(); }));
    CHECK(values() == kMany);
    CHECK(on.labels() == QStringList{u"Member"_s});
    CHECK(*on.bench.session().undoTitle() == before);
    CHECK(on.bench.announced.empty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    remove();
    REQUIRE(QTest::qWaitFor([&] { return on.settings.isEnabled(); }, 60'000));
    CHECK(values() == 0);
    CHECK(on.labels().isEmpty());
    CHECK(on.bench.announced.size() == 1);
    REQUIRE(on.bench.session().undo());
    CHECK(values() == kMany);
    CHECK(*on.bench.session().undoTitle() == before);
}
