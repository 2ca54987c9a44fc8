#include "ui/contacts/contact_aside.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

struct Aside {
    TestWorkbench bench;
    QWidget window;
    QLineEdit elsewhere;
    ContactAside aside{bench, [](const QUrl&) { return true; }};
    Contact anna;

    Aside()
    {
        Contact contact;
        contact.firstName = u"Anna"_s;
        contact.lastName = u"Huber"_s;
        contact.notes = u"Rings twice"_s;
        contact.phones = {{{}, ReachLabel::Mobile, u"+49 171 2345678"_s, false, {}},
            {{}, ReachLabel::Work, u"+49 89 5550140"_s, true, {}}};
        anna = bench.stored(contact);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&aside);
        column->addWidget(&elsewhere);
        window.resize(300, 700);
        window.show();
        aside.showContact(anna);
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    /// Opens the value that `label` stands above.
    template <class Editor>
    Editor* edit(const QString& label, const char* name)
    {
        for (QToolButton* pencil : aside.findChildren<QToolButton*>(u"value_edit"_s)) {
            if (pencil->accessibleName().contains(label))
                pencil->click();
        }
        auto* editor = aside.findChild<Editor*>(QLatin1String(name));
        REQUIRE(editor);
        CHECK(editor->hasFocus());
        return editor;
    }
    Contact stored() { return *bench.session().get(anna.id); }
};

} // namespace

TEST_CASE("of an address that does not fit both ends are shown, and all of it where the mouse rests")
{
    Aside on;
    const QString address = u"andreas.oskar.adlerhuber.of.the.long.street@werkstatt.example"_s;
    Contact after = on.anna;
    after.emails = {{{}, ReachLabel::Work, address, false, {}}};
    REQUIRE(on.bench.session().transact(
        u"Edit"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(on.anna, after); }));
    on.aside.showContact(after);
    QTest::qWait(1);

    const auto links = on.aside.findChildren<QPushButton*>(u"link"_s);
    const auto shown = std::ranges::find_if(links,
        [](const QPushButton* link) { return link->text().contains(u'@') || link->text().contains(u"andreas"_s); });
    REQUIRE(shown != links.end());
    CHECK((*shown)->text().contains(u'…'));
    CHECK((*shown)->text().contains(u"andreas"_s));
    CHECK((*shown)->text().contains(u".example"_s));
    CHECK((*shown)->toolTip() == address);
    CHECK((*shown)->sizeHint().width() <= on.aside.viewport()->width());
    for (const QPushButton* link : links) {
        if (link->text().contains(u"171"_s))
            CHECK(link->text().contains(u"+49 171 2345678"_s));
    }
}

TEST_CASE("a phone number is changed where it stands, with one act to undo")
{
    Aside on;
    auto* number = on.edit<QLineEdit>(u"Mobile"_s, "value");
    CHECK(number->text() == u"+49 171 2345678"_s);

    number->selectAll();
    QTest::keyClicks(number, u"0171 99 88 77 6"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTest::qWait(1);

    CHECK(on.stored().phones[0].value == u"0171 99 88 77 6"_s);
    CHECK(on.stored().phones[1].value == u"+49 89 5550140"_s);
    CHECK_FALSE(on.aside.findChild<QWidget*>(u"in_place"_s));
    REQUIRE(on.bench.session().undo());
    CHECK(on.stored().phones[0].value == u"+49 171 2345678"_s);
}

TEST_CASE("leaving a value saves it, Esc does not")
{
    Aside on;
    auto* notes = on.edit<QPlainTextEdit>(u"Notes"_s, "notes");
    QTest::keyClicks(notes, u"!"_s);
    on.elsewhere.setFocus();
    QTest::qWait(1);
    CHECK(on.stored().notes.contains(u'!'));

    const QString before = on.stored().notes;
    notes = on.edit<QPlainTextEdit>(u"Notes"_s, "notes");
    QTest::keyClicks(notes, u"?"_s);
    QTest::keyClick(notes, Qt::Key_Escape);
    QTest::qWait(1);
    CHECK(on.stored().notes == before);
    CHECK_FALSE(on.aside.findChild<QWidget*>(u"in_place"_s));
}

TEST_CASE("days and numbers are changed where they stand")
{
    Aside on;
    Contact known = on.stored();
    known.birthday = QDate(1980, 5, 1);
    known.discount = Percent::of(3);
    REQUIRE(on.bench.session().transact(
        u"Change"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(on.stored(), known); }));
    on.aside.showContact(on.stored());
    auto* discount = on.edit<QLineEdit>(u"Discount"_s, "discount");
    discount->setText(u"5"_s);
    QTest::keyClick(discount, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(on.stored().discount == Percent::of(5));
    auto* birthday = on.edit<QLineEdit>(u"Birthday"_s, "birthday");
    birthday->setText(u"1981-05-02"_s);
    QTest::keyClick(birthday, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(on.stored().birthday == QDate(1981, 5, 2));
}

TEST_CASE("an emptied phone number goes")
{
    Aside on;
    auto* number = on.edit<QLineEdit>(u"Mobile"_s, "value");
    number->clear();
    QTest::keyClick(number, Qt::Key_Return);
    QTest::qWait(1);

    REQUIRE(on.stored().phones.size() == 1);
    CHECK(on.stored().phones[0].value == u"+49 89 5550140"_s);
}

TEST_CASE("what is being typed survives a change from elsewhere")
{
    Aside on;
    auto* number = on.edit<QLineEdit>(u"Mobile"_s, "value");
    QTest::keyClicks(number, u"9"_s);

    Contact moved = on.stored();
    moved.position = u"Owner"_s;
    on.aside.showContact(moved);

    REQUIRE(on.aside.findChild<QLineEdit*>(u"value"_s) == number);
    CHECK(number->text().endsWith(u'9'));
}

TEST_CASE("a relation is entered from the card, stands on both cards, and is deleted where it is changed", "[A9]")
{
    Aside on;
    Contact bakery;
    bakery.kind = ContactKind::Company;
    bakery.companyName = u"Bakery Huber"_s;
    bakery = on.bench.stored(bakery);
    Relation relation;
    relation.contact = on.anna.id;
    relation.role = RelationRole::PayerFor;
    relation.other = bakery.id;
    relation.from = QDate(2019, 5, 1);
    on.bench.stored(relation);

    on.aside.showContact(bakery);
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(
            on.aside.findChildren<QLabel*>(), [&](const QLabel* label) { return label->text().contains(text); });
    };
    CHECK(says(u"is paid for by"_s));
    CHECK(says(u"2019"_s));

    on.aside.showContact(on.anna);
    CHECK(says(u"pays for"_s));
    on.aside.findChild<QToolButton*>(u"aside_relation_edit"_s)->click();
    auto* gone = on.window.findChild<QPushButton*>(u"relation_delete"_s);
    REQUIRE(gone);
    gone->click();
    CHECK(on.bench.session().list<Relation>({})->empty());
    REQUIRE(on.bench.session().undo());
    CHECK(on.bench.session().list<Relation>({})->size() == 1);
}
