#include "ui/contacts/caller_card.h"

#include "core/base/text.h"
#include "core/sales/quote_actions.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "ui/base/display_text.h"
#include "ui/base/reference_edit.h"
#include "ui/base/record_dialog.h"
#include "ui/planning/call_form.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

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
    CallerCard& ring(const QString& number, qint64 agoMs = 0)
    {
        CallerCard* card = CallerCard::take(window, bench, {number, {bench.session().clock().now().utcMs - agoMs}});
        REQUIRE(QTest::qWaitForWindowExposed(card));
        return *card;
    }
    CallForm* form() const
    {
        const std::vector<CallForm*> forms = BesideWindow::allBeside<CallForm>(window);
        return forms.empty() ? nullptr : forms.front();
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

TEST_CASE("the card of a caller says what they bought last and what may suit them next", "[D16]")
{
    Ringing on;
    const auto product = [&](const QString& name) {
        Product made;
        made.name = name;
        return on.bench.stored(made);
    };
    const Product desk = product(u"Oak desk"_s);
    const Product oil = product(u"Oil"_s);
    const auto sell = [&](Id<Contact> to, const std::vector<Product>& products) {
        Quote quote = test::aQuote(u"Counter"_s, to);
        for (const Product& one : products) {
            quote.lines.push_back(test::aLine(one.name, u"1"_s, u"10"_s));
            quote.lines.back().product = one.id;
        }
        quote = on.bench.stored(quote);
        REQUIRE(sendQuote(on.bench.session(), quote.id, [](const Quote&) { return QByteArray("%PDF"); }));
        REQUIRE(acceptQuote(on.bench.session(), quote.id));
    };
    sell(on.anna.id, {desk});
    sell(on.bench.stored(test::aPerson(u"Bob"_s, u"Maier"_s)).id, {desk, oil});
    const CallerCard& card = on.ring(u"0171 2345678"_s);
    const auto* bought = card.findChild<QPushButton*>(u"caller_quote"_s);
    REQUIRE(bought);
    CHECK(bought->text().contains(u"Oak desk"_s));
    QStringList texts;
    for (const QLabel* label : card.findChildren<QLabel*>())
        texts += label->text();
    CHECK(texts.join(u'\n').contains(isolated(u"Oil"_s)));
    CHECK_FALSE(texts.join(u'\n').contains(u"Oak desk"_s)); // she has it
}

TEST_CASE("the card of a caller says what is in warranty, and opens it", "[A7][N2]")
{
    Ringing test;
    Asset planer;
    planer.name = u"Planer"_s;
    planer.serial = u"SN-4711"_s;
    planer.contact = test.company.id;
    planer.warrantyUntil = test.bench.session().clock().today();
    planer = test.bench.stored(planer);
    Asset saw = planer;
    saw.id = {};
    saw.name = u"Saw"_s;
    saw.serial = u"SN-4712"_s;
    saw.warrantyUntil = planer.warrantyUntil.addDays(-1);
    test.bench.stored(saw);

    CallerCard& card = test.ring(u"+49 171 2345678"_s);
    const QString text = Ringing::textOf(card);
    CHECK(text.contains(u"In warranty"));
    CHECK(text.contains(u"SN-4711"));
    CHECK_FALSE(text.contains(u"Saw"));
    Ringing::button(card, "caller_asset")->click();
    CHECK(test.bench.opened.back() == std::pair<const EntityDesc*, qint64>(&describe<Asset>(), planer.id.value));
}

TEST_CASE("a long line on the card of a caller is elided, and read aloud whole", "[D16]")
{
    Ringing on;
    const QString title = u"Kitchen of the house by the river with all its cupboards, worktops, lamps and the bench"_s;
    on.bench.stored(test::aDeal(title, on.anna.id));
    const CallerCard& card = on.ring(u"0171 2345678"_s);
    const QPushButton* line = nullptr;
    for (const QPushButton* button : card.findChildren<QPushButton*>(u"caller_deal"_s)) {
        if (button->accessibleName().contains(title))
            line = button;
    }
    REQUIRE(line);
    CHECK(line->text().contains(u'…'));
    CHECK(line->fontMetrics().horizontalAdvance(line->text()) <= line->width());
    CHECK(line->toolTip().contains(title));
    for (const QPushButton* button : card.findChildren<QPushButton*>())
        CHECK(button->geometry().right() < card.width());
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
    auto* form = test.form();
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
    CallForm* form = CallForm::open(test.window, test.bench, {});
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

    CallForm* again = CallForm::open(test.window, test.bench, {test.anna.id});
    text = again->findChild<QPlainTextEdit*>(u"call_text"_s);
    CHECK(text->toPlainText() == u"Half a sent"_s);
    QTest::keyClicks(again->findChild<QLineEdit*>(u"call_minutes"_s), u"7"_s);
    again->save();
    REQUIRE(test.calls().size() == 1);
    CHECK(test.calls()[0].duration == 7);
}

TEST_CASE("the card and the log of a call can be used while a form waits to be saved", "[D16][F4]")
{
    Ringing test;
    RecordDialog* dialog = RecordDialog::openNew(&test.window, test.bench, Record::of(Contact()));
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CallerCard& card = test.ring(u"01712345678"_s);
    QTest::mouseClick(Ringing::button(card, "caller_log"), Qt::LeftButton);
    CallForm* form = test.form();
    REQUIRE(form);
    REQUIRE(QTest::qWaitForWindowActive(form));
    QTest::keyClicks(QApplication::focusWidget(), u"Wants oak"_s);
    QTest::mouseClick(Ringing::button(*form, "save"), Qt::LeftButton);
    CHECK(test.calls().size() == 1);
    CHECK(dialog->isVisible());
}

TEST_CASE("the keys of a caller's card act on the caller", "[D16][P8]")
{
    Ringing test;
    CallerCard& card = test.ring(u"01712345678"_s);
    card.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&card));
    QTest::keyClick(&card, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&] { return test.form() != nullptr; })); // a button is seen pressed first
}

TEST_CASE("a card and a form of a call are hidden and gone with the window that they stand beside", "[D16]")
{
    auto test = std::make_unique<Ringing>();
    const QPointer<CallerCard> card = &test->ring(u"01712345678"_s);
    test->window.hide();
    CHECK_FALSE(card->isVisible());
    test->window.show();
    CHECK(card->isVisible());
    test.reset();
    CHECK_FALSE(card);
}

TEST_CASE("what is typed to find who called stays while others write in the business", "[D16]")
{
    Ringing test;
    CallerCard& card = test.ring(u"+49 30 1234567"_s);
    auto* known = card.findChild<ReferenceEdit*>(u"caller_existing"_s);
    REQUIRE(known);
    QTest::keyClicks(known, u"Hub"_s);
    test.bench.stored(test::aPerson(u"Jan"_s, u"Novák"_s));
    QTest::qWait(50);
    CHECK(card.findChild<ReferenceEdit*>(u"caller_existing"_s) == known);
    CHECK(known->text() == u"Hub"_s);

    const Contact caller = test.bench.stored(Ringing::withPhone(test::aPerson(u"Eva"_s, u"Malá"_s), u"030 1234567"_s));
    CHECK(QTest::qWaitFor([&] { return card.contact() == caller.id; }));
}

TEST_CASE("a contact made for one call is not shown as who calls next", "[D16]")
{
    Ringing test;
    CallerCard& card = test.ring(u"+49 30 1234567"_s);
    Ringing::button(card, "caller_new")->click();
    auto* dialog = test.window.findChild<RecordDialog*>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"last_name"_s), u"Maier"_s);
    test.ring(u"+49 40 7654321"_s);
    dialog->save();
    QTest::qWait(50);
    CHECK_FALSE(card.contact().isSet());
}

TEST_CASE("a call that nobody could be shown says when it came, and its time does not run", "[D16][B29]")
{
    Ringing test;
    CallerCard& card = test.ring(u"01712345678"_s, 20 * 60'000);
    const Instant at{test.bench.session().clock().now().utcMs - 20 * 60'000};
    CHECK(Ringing::textOf(card).contains(timeText(at)));
    card.logCall();
    REQUIRE(test.form());
    CHECK_FALSE(test.form()->isRunning());
    QTest::keyClicks(test.form()->findChild<QPlainTextEdit*>(u"call_text"_s), u"Rang in vain"_s);
    test.form()->save();
    REQUIRE(test.calls().size() == 1);
    CHECK(test.calls()[0].at == at);
}

TEST_CASE("a form left open takes a new call, unless something is typed in it of the former", "[B29][F4]")
{
    Ringing test;
    const auto open = [&](const CallForm::Call& call) { return CallForm::open(test.window, test.bench, call); };
    CallForm* form = open({test.anna.id, Direction::Outgoing});
    CHECK_FALSE(form->isRunning());
    const Instant now = test.bench.session().clock().now();
    REQUIRE(open({test.anna.id, Direction::Incoming, now}) == form);
    CHECK(form->isRunning());
    CHECK(form->findChild<QComboBox*>(u"call_direction"_s)->currentIndex() == 1);

    QTest::keyClicks(form->findChild<QPlainTextEdit*>(u"call_text"_s), u"Wants oak"_s);
    REQUIRE(open({test.anna.id, Direction::Outgoing, Instant{now.utcMs + 60'000}}) == form);
    CHECK_FALSE(form->isRunning());
    CHECK(form->findChild<QLabel*>(u"refusal"_s)->isVisible());
    form->save();
    REQUIRE(test.calls().size() == 1);
    CHECK(test.calls()[0].at == now);
    CHECK(test.calls()[0].direction == Direction::Incoming);
}

TEST_CASE("whoever has only the last digits in common can be said not to be the caller", "[D16]")
{
    Ringing test;
    const Contact old
        = test.bench.stored(Ringing::withPhone(test::aPerson(u"Otto"_s, u"Alt"_s), u"0160 1112223 or 0160 1112224"_s));
    CallerCard& card = test.ring(u"+49 160 1112223"_s);
    REQUIRE(card.contact() == old.id);
    Ringing::button(card, "caller_other")->click();
    CHECK_FALSE(card.contact().isSet());
    CHECK(Ringing::button(card, "caller_new")->isVisible());
}

TEST_CASE("who called is as of the call that was logged last, unless it is known", "[F5]")
{
    Ringing test;
    const auto direction
        = [](const CallForm* form) { return form->findChild<QComboBox*>(u"call_direction"_s)->currentData().toInt(); };
    CallForm* first = CallForm::open(test.window, test.bench, {test.anna.id});
    CHECK(direction(first) == static_cast<int>(Direction::Outgoing));
    first->findChild<QPlainTextEdit*>(u"call_text"_s)->setPlainText(u"Asked for oak"_s);
    first->findChild<QComboBox*>(u"call_direction"_s)->setCurrentIndex(1);
    first->save();
    CallForm* next = CallForm::open(test.window, test.bench, {test.anna.id});
    CHECK(direction(next) == static_cast<int>(Direction::Incoming));
    next->reject();
    CallForm* dialled = CallForm::open(test.window, test.bench, {test.anna.id, Direction::Outgoing});
    CHECK(direction(dialled) == static_cast<int>(Direction::Outgoing));
    dialled->reject();
}
