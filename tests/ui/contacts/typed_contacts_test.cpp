#include "core/exchange/typed_rows.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/gallery.h"
#include "ui/base/draft_store.h"
#include "ui/contacts/contacts_page.h"
#include "ui/contacts/typed_columns_dialog.h"
#include "ui/contacts/typed_contacts_dialog.h"
#include "ui/contacts/typed_contacts_grid.h"
#include "ui/contacts/typed_contacts_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

/// Contacts are typed in over an empty business.
struct TypingCase {
    TypingCase() { open(); }
    ~TypingCase() { delete dialog; }

    void open()
    {
        dialog = TypedContactsDialog::open(nullptr, bench);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        grid = dialog->findChild<TypedContactsGrid*>();
        model = dialog->findChild<TypedContactsModel*>();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents(); // an editor is closed after its key
    }
    void type(const QString& text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    void typeRow(const QStringList& cells) const
    {
        for (const QString& cell : cells) {
            type(cell);
            press(Qt::Key_Tab);
        }
    }
    QString cell(int row, int column) const { return model->index(row, column).data(Qt::EditRole).toString(); }
    QString state(int row) const { return model->index(row, model->stateColumn()).data().toString(); }
    bool areLookedAt() const
    {
        return QTest::qWaitFor([&] { return model->unknownRows().empty(); });
    }
    bool isAdded(qsizetype announced) const
    {
        return QTest::qWaitFor([&] { return std::ssize(bench.announced) == announced; });
    }
    std::vector<Contact> contacts() { return *bench.session().list<Contact>(u"ORDER BY id"_s, {}, Parts::Load); }

    TestWorkbench bench;
    QPointer<TypedContactsDialog> dialog;
    TypedContactsGrid* grid = nullptr;
    TypedContactsModel* model = nullptr;
};

} // namespace

TEST_CASE("contacts typed row by row with the keyboard alone are added in one act", "[F5]")
{
    TypingCase test;
    test.typeRow({u"Anna"_s, u"Huber"_s, u"Huber GmbH"_s, u"0171 2345678"_s});
    test.type(u"anna@huber.example"_s);
    test.press(Qt::Key_Return);
    REQUIRE(test.grid->currentIndex() == test.model->index(1, 0));
    test.type(u"Ben"_s);
    test.press(Qt::Key_Tab);
    test.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(test.cell(1, 1) == u"Huber");
    test.press(Qt::Key_Tab);
    test.type(u"x"_s);
    test.press(Qt::Key_D, Qt::ControlModifier);
    test.press(Qt::Key_Tab);
    CHECK(test.cell(1, 2) == u"Huber GmbH");
    CHECK(test.model->rowCount() == 3);

    test.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(test.isAdded(1));
    REQUIRE(QTest::qWaitFor([&] { return !test.dialog; }));
    const std::vector<Contact> contacts = test.contacts();
    REQUIRE(contacts.size() == 3);
    CHECK(contacts[0].phones.size() + contacts[1].phones.size() + contacts[2].phones.size() == 1);
    REQUIRE(test.bench.session().undoAct(test.bench.announced[0].undoJournal));
    CHECK(test.contacts().empty());
}

TEST_CASE("a column grows with what is typed in it and never shrinks", "[F5]")
{
    TypingCase test;
    const int before = test.grid->columnWidth(0);

    test.typeRow({u"Maximiliane-Friederike"_s});

    const int grown = test.grid->columnWidth(0);
    CHECK(grown > before);
    CHECK(grown >= test.grid->fontMetrics().horizontalAdvance(u"Maximiliane-Friederike"_s));
    test.press(Qt::Key_Return);
    test.typeRow({u"Al"_s});
    CHECK(test.grid->columnWidth(0) == grown);
}

TEST_CASE("beside a row stands at once what becomes of it, and that blocks nothing", "[F5]")
{
    TypingCase test;
    Contact anna;
    anna.firstName = u"Anna"_s;
    anna.lastName = u"Huber"_s;
    anna.emails.emplace_back().value = u"anna@huber.example"_s;
    test.bench.stored(anna);
    test.model->put(test.model->index(0, 0),
        {{u"A."_s, u"Huber"_s, {}, {}, u"anna@huber.example"_s}, {u"Cleo"_s, u"Bauer"_s, {}, {}, u"cleo@b.example"_s},
            {u"C."_s, u"Bauer"_s, {}, {}, u"cleo@b.example"_s}, {{}, {}, {}, {}, {}, {}, {}, u"Bonn"_s}});
    REQUIRE(test.areLookedAt());
    CHECK(test.state(0).contains(u"Anna Huber"));
    CHECK(test.state(1) == u"New");
    CHECK(test.state(2).contains(u'2'));
    CHECK(test.state(3).contains(u"name"));
    CHECK(test.state(4).isEmpty());
    const auto isMarked
        = [&](int row) { return test.model->headerData(row, Qt::Vertical, Qt::DecorationRole).isValid(); };
    CHECK(isMarked(0));
    CHECK_FALSE(isMarked(1));
    CHECK(isMarked(3));
    test.grid->goTo(test.model->index(0, 0));
    CHECK(test.dialog->findChild<QLabel*>(u"row_state"_s)->text() == test.state(0));
    CHECK(test.dialog->findChild<QPushButton*>(u"add_contacts"_s)->isEnabled());
    test.grid->setFocus();
    test.press(Qt::Key_Delete);
    test.grid->goTo(test.model->index(3, 7));
    test.type(u"Cologne"_s);
    test.press(Qt::Key_Return);
    CHECK(test.cell(3, 7) == u"Cologne");
}

TEST_CASE("rows that do not fit stay with their reason when the others are added", "[F5]")
{
    TypingCase test;
    test.model->put(test.model->index(0, 0),
        {{u"Anna"_s, u"Huber"_s}, {{}, {}, {}, {}, {}, {}, {}, u"Bonn"_s}, {u"Ben"_s, u"Berg"_s}});
    test.dialog->findChild<QPushButton*>(u"add_contacts"_s)->click();
    REQUIRE(test.isAdded(1));
    REQUIRE(test.dialog);
    CHECK(test.contacts().size() == 2);
    CHECK(test.model->filledRows() == 1);
    CHECK(test.cell(0, 7) == u"Bonn");
    CHECK_FALSE(test.state(0).isEmpty());
    test.grid->setFocus();
    test.type(u"Cleo"_s);
    test.press(Qt::Key_Tab);
    test.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(test.isAdded(2));
    CHECK(test.contacts().size() == 3);
}

TEST_CASE(
    "a block from a spreadsheet is pasted from the current cell on, and country and tags go on by themselves", "[F5]")
{
    TypingCase test;
    test.model->put(test.model->index(0, 0), {{u"Anna"_s, u"Huber"_s, {}, {}, {}, {}, {}, {}, u"Austria"_s, u"VIP"_s}});
    QApplication::clipboard()->setText(u"Ben\tBerg\nCleo\tBauer\n"_s);
    test.grid->goTo(test.model->index(1, 0));
    test.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(test.cell(1, 1) == u"Berg");
    CHECK(test.cell(2, 0) == u"Cleo");
    CHECK(test.cell(2, 8) == u"Austria");
    CHECK(test.cell(2, 9) == u"VIP");
    CHECK(test.model->rowCount() == 4);
    CHECK(test.model->filledRows() == 3);
    test.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(test.cell(1, 0) == u"Cleo");
}

TEST_CASE("in a business in a file rows are looked at and added beside the window", "[F5]")
{
    const QTemporaryDir folder;
    Session::Options options;
    options.author = u"Jana"_s;
    Result<std::unique_ptr<Session>> file = Session::create({folder.filePath(u"shop.kartei"_s)}, options);
    REQUIRE(file);
    NewBusiness wishes;
    wishes.name = u"Berger"_s;
    wishes.country = u"DE"_s;
    REQUIRE(populateNewBusiness(**file, wishes));
    TestWorkbench bench(std::move(*file));
    QPointer<TypedContactsDialog> dialog = TypedContactsDialog::open(nullptr, bench);
    auto* model = dialog->findChild<TypedContactsModel*>();
    model->put(model->index(0, 0), {{u"Anna"_s, u"Huber"_s}, {u"Ben"_s, u"Berg"_s}});
    REQUIRE(QTest::qWaitFor([&] { return model->unknownRows().empty(); }, 20'000));
    CHECK(model->index(1, model->stateColumn()).data().toString() == u"New");
    model->put(model->index(2, 0), {{u"Cleo"_s, u"Bauer"_s}}); // not looked at yet
    dialog->findChild<QPushButton*>(u"add_contacts"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !dialog; }, 20'000));
    CHECK(bench.reported.empty());
    CHECK(bench.session().list<Contact>(u"ORDER BY id"_s)->size() == 3);
    REQUIRE(bench.announced.size() == 1);
    REQUIRE(bench.session().undoAct(bench.announced[0].undoJournal));
    CHECK(bench.session().list<Contact>(u"ORDER BY id"_s)->empty());
}

TEST_CASE("closing asks about rows that are not added, and those that are kept are there again", "[F5]")
{
    TypingCase test;
    test.typeRow({u"Anna"_s, u"Huber"_s});
    test.dialog->reject();
    REQUIRE(test.bench.answers.questionsAsked.size() == 1);
    REQUIRE(test.dialog);
    REQUIRE(test.dialog->isVisible());
    test.bench.answers.choices = {1};
    test.dialog->reject();
    REQUIRE(QTest::qWaitFor([&] { return !test.dialog; }));
    CHECK(test.contacts().empty());

    test.open();
    CHECK(test.cell(0, 1) == u"Huber");
    test.bench.answers.choices = {2};
    test.dialog->reject();
    REQUIRE(QTest::qWaitFor([&] { return !test.dialog; }));
    test.open();
    CHECK(test.model->filledRows() == 0);
    test.dialog->reject();
    CHECK(test.bench.answers.questionsAsked.size() == 3);
}

TEST_CASE("columns are chosen from the fields and are the same the next time", "[F5]")
{
    TypingCase test;
    test.typeRow({u"Anna"_s, u"Huber"_s});
    test.dialog->findChild<QPushButton*>(u"choose_columns"_s)->click();
    auto* columns = test.dialog->findChild<TypedColumnsDialog*>();
    REQUIRE(columns);
    auto* list = columns->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem* item = list->item(row);
        const QString name = item->data(Qt::UserRole).toString();
        if (name == u"first_name" || name == u"phone_mobile_value")
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
    columns->findChild<QPushButton*>(u"columns_show"_s)->click();
    CHECK(test.cell(0, 0) == u"Huber");
    CHECK(headingOf(test.model->columns().back()) == u"Phone (Mobile)");
    test.bench.answers.choices = {2};
    test.dialog->reject();
    REQUIRE(QTest::qWaitFor([&] { return !test.dialog; }));
    test.open();
    CHECK(headingOf(test.model->columns().front()) == u"Last name");
    CHECK(headingOf(test.model->columns().back()) == u"Phone (Mobile)");
}

TEST_CASE(
    "several contacts are typed in from the page of contacts by a key, and the keyboard gets out of the grid", "[F5]")
{
    TestWorkbench bench;
    ContactsPage page(bench, std::nullopt, [](const QUrl&) { return true; });
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(&page, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = page.window()->findChild<TypedContactsDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto* model = dialog->findChild<TypedContactsModel*>();
    REQUIRE(QApplication::focusWidget() == dialog->findChild<TypedContactsGrid*>());
    for (int i = 0; i < model->stateColumn(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == dialog->findChild<QPushButton*>(u"choose_columns"_s));
    delete dialog;
}

TEST_CASE("the grid fits in both themes and both directions", "[F5]")
{
    test::inEachLook([](const QString& look) {
        TypingCase test;
        Contact anna;
        anna.firstName = u"Anna"_s;
        anna.lastName = u"Huber"_s;
        anna.emails.emplace_back().value = u"anna@huber.example"_s;
        test.bench.stored(anna);
        test.model->put(test.model->index(0, 0),
            {{u"A."_s, u"Huber"_s, u"Bäckerei Huber GmbH"_s, u"0171 2345678"_s, u"anna@huber.example"_s, {}, {},
                 u"Köln"_s, u"Germany"_s},
                {u"Cleo"_s, u"Bauer"_s, {}, u"+44 20 7946 0123"_s, u"cleo@b.example"_s},
                {{}, {}, {}, {}, {}, u"Weg 3"_s}});
        test.grid->fitColumns();
        REQUIRE(test.areLookedAt());
        test.grid->goTo(test.model->index(0, 3));
        QCoreApplication::processEvents();
        CHECK(test.dialog->grab().save(test::galleryFile(u"typed-"_s + look + u".png"_s)));
        test.model->setRows({});
    });
}
