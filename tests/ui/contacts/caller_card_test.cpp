#include "ui/contacts/caller_card.h"

#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "ui/base/reference_edit.h"
#include "ui/base/record_dialog.h"
#include "ui/planning/call_form.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

struct Ringing {
    TestWorkbench bench;
    QWidget window;
    QLineEdit typing{&window};
    Contact company;
    Contact anna;

    Ringing()
    {
        company = bench.stored(withPhone(test::aCompany(u"Bäckerei Huber"_s), u"089 5550140"_s));
        Contact person = withPhone(test::aPerson(u"Anna"_s, u"Huber"_s), u"0171/234 56 78"_s);
        person = withPhone(person, u"089 5550140"_s);
        person.company = company.id;
        person.position = u"Owner"_s;
        person.notes = u"Likes oak."_s;
        anna = bench.stored(person);
        Deal deal = test::aDeal(u"Shop counter"_s, company.id);
        bench.stored(deal);
        bench.stored(test::aTicket(u"Door sticks"_s, anna.id));
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        typing.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    static Contact withPhone(Contact contact, const QString& number)
    {
        contact.phones.emplace_back();
        contact.phones.back().value = number;
        return contact;
    }
    CallerCard& ring(const QString& number)
    {
        CallerCard* card = CallerCard::take(&window, bench, number);
        REQUIRE(QTest::qWaitForWindowExposed(card));
        return *card;
    }
    /// Everything that can be read there.
    static QString textOf(const QWidget& card)
    {
        QStringList texts;
        for (const QLabel* label : card.findChildren<QLabel*>())
            texts += label->text();
        for (const QPushButton* button : card.findChildren<QPushButton*>())
            texts += button->text();
        return texts.join(u'\n');
    }
    static QPushButton* button(const QWidget& card, const char* name)
    {
        auto* found = card.findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    std::vector<Activity> calls() { return *bench.session().list<Activity>(u"WHERE kind = 'call' ORDER BY id"_s); }
};

} // namespace

TEST_CASE("the card of a caller says what is open with them and takes no key from whoever types", "[D16][N2]")
{
    Ringing test;
    CallerCard& card = test.ring(u"+49 171 2345678"_s);
    const QString text = Ringing::textOf(card);
    for (const auto& fact : {u"Anna Huber"_s, u"Owner"_s, u"Bäckerei Huber"_s, u"Shop counter"_s, u"Door sticks"_s,
             u"Likes oak."_s, u"+49 171 2345678"_s}) {
        INFO(fact.toStdString() << " in " << text.toStdString());
        CHECK(text.contains(fact));
    }
    CHECK(test.window.focusWidget() == &test.typing);
    CHECK(card.testAttribute(Qt::WA_ShowWithoutActivating));
    CHECK(accessibilityFaults(card) == QStringList());

    Ringing::button(card, "caller_open")->click();
    REQUIRE(test.bench.opened.size() == 1);
    CHECK(test.bench.opened[0].second == test.anna.id.value);
}

TEST_CASE("several who have the number are chosen among", "[D16]")
{
    Ringing test;
    CallerCard& card = test.ring(u"+49 89 5550140"_s);
    auto* choice = card.findChild<QListWidget*>(u"caller_choice"_s);
    REQUIRE(choice);
    REQUIRE(choice->count() == 2);
    const Id<Contact> first = card.contact();
    QTest::keyClick(choice, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return card.contact() != first; }));
    CHECK(QTest::qWaitFor([&] { return card.findChildren<QListWidget*>().size() == 1; }));
    CHECK(accessibilityFaults(card) == QStringList());
}

TEST_CASE("an unknown number becomes a new contact or one more number of somebody known", "[D16]")
{
    Ringing test;
    CallerCard& card = test.ring(u"+49 30 1234567"_s);
    CHECK_FALSE(card.contact().isSet());
    CHECK(accessibilityFaults(card) == QStringList());
    SECTION("a new contact")
    {
        Ringing::button(card, "caller_new")->click();
        auto* dialog = test.window.findChild<RecordDialog*>();
        REQUIRE(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"last_name"_s), u"Maier"_s);
        dialog->save();
        REQUIRE(card.contact().isSet());
        CHECK(Ringing::textOf(card).contains(u"Maier"_s));
    }
    SECTION("somebody known")
    {
        auto* known = card.findChild<ReferenceEdit*>(u"caller_existing"_s);
        REQUIRE(known);
        QTest::keyClicks(known, u"Anna"_s);
        QTest::keyClick(known->findChild<QCompleter*>()->popup(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return card.contact() == test.anna.id; }));
        CHECK(test.bench.session().get(test.anna.id)->phones.size() == 3);
        REQUIRE(test.bench.announced.size() == 1);
        CHECK(test.bench.announced[0].undoJournal != 0);
    }
    CHECK(callersWith(test.bench.session(), u"030 1234567"_s)->contacts.size() == 1);
}

TEST_CASE("a withheld number asks who it is and adds no number to anybody", "[D16]")
{
    Ringing test;
    CallerCard& card = test.ring({});
    auto* known = card.findChild<ReferenceEdit*>(u"caller_existing"_s);
    REQUIRE(known);
    QTest::keyClicks(known, u"Anna"_s);
    QTest::keyClick(known->findChild<QCompleter*>()->popup(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return card.contact() == test.anna.id; }));
    CHECK(test.bench.session().get(test.anna.id)->phones.size() == 2);
}

TEST_CASE("the call that a card shows is logged as theirs, with the time that it took", "[D16][B29][F4]")
{
    Ringing test;
    CallerCard& card = test.ring(u"01712345678"_s);
    Ringing::button(card, "caller_log")->click();
    auto* form = test.window.findChild<CallForm*>();
    REQUIRE(form);
    CHECK(form->isRunning());
    Ringing::button(*form, "call_stop")->click();
    CHECK_FALSE(form->isRunning());
    auto* text = form->findChild<QPlainTextEdit*>(u"call_text"_s);
    CHECK(form->focusWidget() == text);
    QTest::keyClicks(text, u"Wants oak"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"and brass handles"_s);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"call_step"_s), u"Send samples"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);

    const std::vector<Activity> calls = test.calls();
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].contact == test.anna.id);
    CHECK(calls[0].subject == u"Wants oak"_s);
    CHECK(calls[0].body == u"and brass handles"_s);
    CHECK(calls[0].direction == Direction::Incoming);
    CHECK(calls[0].duration == 1);
    const auto steps = test.bench.session().list<Task>(u"ORDER BY id"_s);
    REQUIRE(steps->size() == 1);
    CHECK(steps->front().subject == u"Send samples"_s);
    CHECK(steps->front().contact == test.anna.id);
    CHECK(QTest::qWaitFor([&] { return Ringing::textOf(card).contains(u"Send samples"_s); }));
}

TEST_CASE("without anybody current the form asks first who it was, and what was typed outlives Esc", "[F4]")
{
    Ringing test;
    CallForm* form = CallForm::open(&test.window, test.bench, {});
    auto* who = form->findChild<ReferenceEdit*>(u"call_contact"_s);
    CHECK(form->focusWidget() == who);
    CHECK(accessibilityFaults(*form) == QStringList());
    form->save();
    CHECK(form->findChild<QLabel*>(u"refusal"_s)->isVisible());
    QTest::keyClicks(who, u"Anna"_s);
    QTest::keyClick(who->findChild<QCompleter*>()->popup(), Qt::Key_Return);
    auto* text = form->findChild<QPlainTextEdit*>(u"call_text"_s);
    REQUIRE(QTest::qWaitFor([&] { return form->focusWidget() == text; }));
    QTest::keyClicks(text, u"Half a sent"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK(test.calls().empty());

    CallForm* again = CallForm::open(&test.window, test.bench, {test.anna.id});
    text = again->findChild<QPlainTextEdit*>(u"call_text"_s);
    CHECK(text->toPlainText() == u"Half a sent"_s);
    QTest::keyClicks(again->findChild<QLineEdit*>(u"call_minutes"_s), u"7"_s);
    again->save();
    REQUIRE(test.calls().size() == 1);
    CHECK(test.calls()[0].duration == 7);
}
