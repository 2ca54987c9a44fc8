#include "ui/contacts/duplicates_dialog.h"

#include "core/contacts/distinct_contacts.h"
#include "core/contacts/relation.h"
#include "core/planning/activity.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/base/record_dialog.h"
#include "ui/contacts/merge_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

Contact person(const QString& first, const QString& last, const QString& email = {})
{
    Contact contact;
    contact.firstName = first;
    contact.lastName = last;
    if (!email.isEmpty())
        contact.emails.emplace_back().value = email;
    return contact;
}

Contact living(Contact contact, const QString& street)
{
    ContactAddress& address = contact.addresses.emplace_back();
    address.street = street;
    address.postalCode = u"80331"_s;
    address.city = u"München"_s;
    return contact;
}

/// Two pairs with one e-mail address each, and a household.
struct Twins {
    TestWorkbench bench;
    QWidget window;
    Contact anna = bench.stored(person(u"Anna"_s, u"Huber"_s, u"anna@huber.example"_s));
    Contact again;
    Contact tomas = bench.stored(person(u"Tomáš"_s, u"Novák"_s, u"tomas@novak.example"_s));
    Contact tomasAgain = bench.stored(person(u"Tomas"_s, u"Novak"_s, u"tomas@novak.example"_s));
    Contact eva = bench.stored(living(person(u"Eva"_s, u"Kern"_s), u"Gasse 1"_s));
    Contact emil = bench.stored(living(person(u"Emil"_s, u"Kern"_s), u"Gasse 1"_s));

    Twins()
    {
        Contact card = person(u"Anna"_s, u"Hubr"_s, u"Anna@Huber.example"_s);
        card.position = u"Owner"_s;
        card.tags = {u"Fair"_s};
        again = bench.stored(card);
        window.resize(1440, 900);
    }
    DuplicatesDialog& search()
    {
        DuplicatesDialog* dialog = DuplicatesDialog::search(&window, bench);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<MergeView*>()->isVisible(); }));
        return *dialog;
    }
    bool isThere(Id<Contact> id) { return bench.session().find(describe<Contact>(), id.value)->has_value(); }
    static int pairs(const DuplicatesDialog& dialog)
    {
        return dialog.findChild<QListView*>(u"pairs"_s)->model()->rowCount();
    }
    /// Looks at the pair of these two; false: it is not among them.
    static bool lookAt(DuplicatesDialog& dialog, Id<Contact> first, Id<Contact> second)
    {
        auto& list = find<QListView>(dialog, u"pairs"_s);
        while (list.currentIndex().row() > 0)
            QTest::keyClick(&dialog, Qt::Key_Up, Qt::ControlModifier);
        for (int row = 0; row < pairs(dialog); ++row) {
            const Id<Contact> there[]
                = {choice(dialog).card(MergeChoice::Side::First).id, choice(dialog).card(MergeChoice::Side::Second).id};
            if (std::ranges::is_permutation(there, std::array{first, second}))
                return true;
            QTest::keyClick(&dialog, Qt::Key_Down, Qt::ControlModifier);
        }
        return false;
    }
    static void relate(DuplicatesDialog& dialog)
    {
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        auto* form = dialog.findChild<RecordDialog*>();
        REQUIRE(form);
        form->save();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static const MergeChoice& choice(const DuplicatesDialog& dialog)
    {
        return dialog.findChild<MergeView*>()->choice();
    }
    template <class W>
    static W& find(const QWidget& parent, const QString& name)
    {
        auto* found = parent.findChild<W*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("pairs are merged one after the other by keys alone, each an act to be taken back", "[P1]")
{
    Twins test;
    DuplicatesDialog& dialog = test.search();
    REQUIRE(Twins::pairs(dialog) == 3);
    CHECK(Twins::choice(dialog).kept().id == test.tomas.id);
    QTest::keyClick(&dialog, Qt::Key_Down, Qt::ControlModifier);
    CHECK(Twins::choice(dialog).kept().id == test.anna.id);

    auto& theirs = Twins::find<QRadioButton>(dialog, u"last_name_second"_s);
    auto& ours = Twins::find<QRadioButton>(dialog, u"last_name_first"_s);
    CHECK(ours.isChecked());
    ours.setFocus();
    QTest::keyClick(&ours, Qt::Key_Right);
    CHECK(theirs.isChecked());
    QTest::keyClick(&Twins::find<QCheckBox>(dialog, u"tags_Fair"_s), Qt::Key_Space);
    QTest::keyClick(&theirs, Qt::Key_Return, Qt::ControlModifier);

    CHECK_FALSE(test.isThere(test.again.id));
    const Contact merged = *test.bench.session().get(test.anna.id);
    CHECK(merged.lastName == u"Hubr");
    CHECK(merged.position == u"Owner");
    CHECK(merged.tags.isEmpty());
    CHECK(merged.emails.size() == 1);
    CHECK(Twins::pairs(dialog) == 2);
    REQUIRE(test.bench.announced.size() == 1);

    REQUIRE(test.bench.session().undoAct(test.bench.announced[0].undoJournal));
    CHECK(Twins::pairs(dialog) == 3);
    CHECK(Twins::choice(dialog).card(MergeChoice::Side::Second).id == test.again.id);
    CHECK(*test.bench.session().get(test.anna.id) == test.anna);
}

TEST_CASE("the card that stays is the one to which more belongs, until another is chosen", "[P1]")
{
    Twins test;
    Activity call;
    call.subject = u"Called"_s;
    call.contact = test.tomasAgain.id;
    call.at = test.bench.session().clock().now();
    test.bench.stored(call);
    DuplicatesDialog& dialog = test.search();
    CHECK(Twins::choice(dialog).kept().id == test.tomasAgain.id);
    CHECK_FALSE(Twins::find<QLabel>(dialog, u"moving"_s).text().contains(u"1"));

    Twins::find<QRadioButton>(dialog, u"first_stays"_s).click();
    REQUIRE(QTest::qWaitFor([&] { return Twins::choice(dialog).kept().id == test.tomas.id; }));
    CHECK(Twins::find<QLabel>(dialog, u"moving"_s).text().contains(u"1"));
    Twins::find<QPushButton>(dialog, u"merge"_s).click();
    CHECK_FALSE(test.isThere(test.tomasAgain.id));
    CHECK(test.bench.session().list<Activity>(u"WHERE contact = ?"_s, {test.tomas.id.value})->size() == 1);
}

TEST_CASE("cards that are told apart are not shown again, unless that is taken back", "[P1]")
{
    Twins test;
    DuplicatesDialog& dialog = test.search();
    Twins::find<QPushButton>(dialog, u"apart"_s).click();
    CHECK(Twins::pairs(dialog) == 2);
    CHECK(*areKeptApart(test.bench.session().database(), test.tomas.id, test.tomasAgain.id));
    REQUIRE(test.bench.session().undo());
    CHECK(Twins::pairs(dialog) == 3);
    Twins::find<QPushButton>(dialog, u"apart"_s).click();
    dialog.reject();
    CHECK(Twins::pairs(test.search()) == 2);
}

TEST_CASE("two of one household become relatives rather than one", "[P1]")
{
    Twins test;
    DuplicatesDialog& dialog = test.search();
    CHECK_FALSE(Twins::find<QPushButton>(dialog, u"relate"_s).isVisible());
    QTest::keyClick(&dialog, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&dialog, Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(Twins::find<QPushButton>(dialog, u"relate"_s).isVisible());
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    auto* form = dialog.findChild<RecordDialog*>();
    REQUIRE(form);
    form->save();

    CHECK(test.isThere(test.emil.id));
    const std::vector<Relation> relations = *test.bench.session().list<Relation>(u"ORDER BY id"_s);
    REQUIRE(relations.size() == 1);
    CHECK(relations[0].contact == test.emil.id);
    CHECK(relations[0].other == test.eva.id);
    CHECK(Twins::pairs(dialog) == 2);
}

TEST_CASE("a pair that is changed meanwhile is looked at anew, with what was chosen", "[P1]")
{
    Twins test;
    DuplicatesDialog& dialog = test.search();
    QTest::keyClick(&Twins::find<QRadioButton>(dialog, u"last_name_first"_s), Qt::Key_Right);
    const Contact before = *test.bench.session().get(test.tomas.id);
    REQUIRE(test.bench.session().transact(u"Change"_s, Undo::Possible, [&](Transaction& tx) {
        Contact after = before;
        after.position = u"Joiner"_s;
        return tx.update(before, after);
    }));
    CHECK(Twins::find<QRadioButton>(dialog, u"position_first"_s).isChecked());
    CHECK(Twins::choice(dialog).becomes().lastName == u"Novak");
    REQUIRE(test.bench.session().transact(
        u"Delete"_s, Undo::Possible, [&](Transaction& tx) { return tx.remove(test.tomasAgain.id); }));
    CHECK(Twins::pairs(dialog) == 2);
}

TEST_CASE("cards that are merged one way, brought back and merged the other way may then be deleted", "[P1]")
{
    Twins test;
    const Contact third = test.bench.stored(person(u"Anna"_s, u"Huberr"_s, u"anna@huber.example"_s));
    DuplicatesDialog& dialog = test.search();
    REQUIRE(Twins::lookAt(dialog, test.anna.id, test.again.id));
    Twins::find<QRadioButton>(dialog, u"second_stays"_s).click();
    REQUIRE(QTest::qWaitFor([&] { return Twins::choice(dialog).kept().id == test.again.id; }));
    Twins::find<QPushButton>(dialog, u"merge"_s).click();
    REQUIRE_FALSE(test.isThere(test.anna.id));
    REQUIRE(test.bench.session().undo());
    REQUIRE(Twins::lookAt(dialog, test.anna.id, test.again.id));
    REQUIRE(Twins::choice(dialog).kept().id == test.anna.id);
    Twins::find<QPushButton>(dialog, u"merge"_s).click();
    REQUIRE_FALSE(test.isThere(test.again.id));
    REQUIRE(Twins::lookAt(dialog, test.anna.id, third.id));
    const int before = Twins::pairs(dialog);
    REQUIRE(test.bench.session().transact(
        u"Delete"_s, Undo::Possible, [&](Transaction& tx) { return tx.remove(test.anna.id); }));
    CHECK(Twins::pairs(dialog) < before);
}

TEST_CASE("households that become relatives one after the other stay decided until that is taken back", "[P1]")
{
    Twins test;
    const Contact ida = test.bench.stored(living(person(u"Ida"_s, u"Lang"_s), u"Gasse 2"_s));
    const Contact ivo = test.bench.stored(living(person(u"Ivo"_s, u"Lang"_s), u"Gasse 2"_s));
    DuplicatesDialog& dialog = test.search();
    REQUIRE(Twins::pairs(dialog) == 4);
    REQUIRE(Twins::lookAt(dialog, test.eva.id, test.emil.id));
    Twins::relate(dialog);
    CHECK(Twins::pairs(dialog) == 3);
    REQUIRE(Twins::lookAt(dialog, ida.id, ivo.id));
    Twins::relate(dialog);
    CHECK(test.bench.session().list<Relation>(u"ORDER BY id"_s)->size() == 2);
    CHECK(Twins::pairs(dialog) == 2);
    CHECK_FALSE(Twins::lookAt(dialog, test.eva.id, test.emil.id));
    CHECK_FALSE(Twins::lookAt(dialog, ida.id, ivo.id));
    REQUIRE(test.bench.session().undo());
    CHECK(Twins::pairs(dialog) == 3);
    CHECK(Twins::lookAt(dialog, ida.id, ivo.id));
    REQUIRE(test.bench.session().undo());
    CHECK(Twins::lookAt(dialog, test.eva.id, test.emil.id));
}

TEST_CASE("a merge that is refused leaves what was chosen and shows the cards as they are by now", "[P1]")
{
    Twins test;
    DuplicatesDialog& dialog = test.search();
    REQUIRE(Twins::choice(dialog).kept().id == test.tomas.id);
    QTest::keyClick(&Twins::find<QRadioButton>(dialog, u"last_name_first"_s), Qt::Key_Right);
    REQUIRE(Twins::choice(dialog).becomes().lastName == u"Novak");
    // by somebody else, and not told yet
    REQUIRE(test.bench.session().database().run(
        u"UPDATE contact SET position = 'Joiner' WHERE id = ?"_s, {test.tomas.id.value}));
    Twins::find<QPushButton>(dialog, u"merge"_s).click();
    REQUIRE(test.bench.reported.size() == 1);
    CHECK(test.bench.reported[0].kind == Error::Kind::Conflict);
    CHECK(test.isThere(test.tomasAgain.id));
    CHECK(Twins::choice(dialog).becomes().lastName == u"Novak");
    CHECK(Twins::choice(dialog).becomes().position == u"Joiner");
    Twins::find<QPushButton>(dialog, u"merge"_s).click();
    CHECK_FALSE(test.isThere(test.tomasAgain.id));
    CHECK(test.bench.session().get(test.tomas.id)->lastName == u"Novak");
}

TEST_CASE("a search is stopped, and where nothing is alike that is said", "[P1]")
{
    Twins test;
    DuplicatesDialog* dialog = DuplicatesDialog::search(&test.window, test.bench);
    Twins::find<QPushButton>(*dialog, u"stop"_s).click();
    auto& again = Twins::find<QPushButton>(*dialog, u"search_again"_s);
    REQUIRE(QTest::qWaitFor([&] { return again.isVisible(); }));
    again.click();
    REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<MergeView*>()->isVisible(); }));
    for (int i = 0; i < 3; ++i)
        Twins::find<QPushButton>(*dialog, u"apart"_s).click();
    CHECK(again.isVisible());
}

TEST_CASE("a search of a file has a thread of its own, and its dialog may be closed meanwhile", "[P1]")
{
    const QTemporaryDir folder;
    Result<std::unique_ptr<Session>> session = Session::create({folder.filePath(u"shop.kartei"_s)}, {});
    REQUIRE(session);
    REQUIRE(populateNewBusiness(**session, {}));
    TestWorkbench bench(std::move(*session));
    for (const QString& last : {u"Huber"_s, u"Hubr"_s})
        bench.stored(person(u"Anna"_s, last, u"anna@huber.example"_s));
    QWidget window;
    QPointer<DuplicatesDialog> closed = DuplicatesDialog::search(&window, bench);
    closed->reject();
    CHECK(QTest::qWaitFor([&] { return !closed; }));

    DuplicatesDialog* dialog = DuplicatesDialog::search(&window, bench);
    CHECK_FALSE(dialog->findChild<MergeView*>()->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<MergeView*>()->isVisible(); }));
    Twins::find<QPushButton>(*dialog, u"merge"_s).click();
    CHECK(bench.session().list<Contact>(u"ORDER BY id"_s)->size() == 1);
    CHECK(bench.reported.empty());
}

namespace {

void render(Theme::Mode mode, Qt::LayoutDirection direction, QSize size, int row, const QString& file)
{
    QGuiApplication::setLayoutDirection(direction);
    applyTheme(*qApp, mode);
    Twins test;
    test.window.resize(size);
    Contact full = *test.bench.session().get(test.tomasAgain.id);
    const Contact before = full;
    full.lastName = u"Novák"_s;
    full.title = u"Dipl.-Ing."_s;
    full.position = u"Head of purchasing in the department for very long titles of positions"_s;
    full.phones.emplace_back().value = u"+420 602 118 930"_s;
    full.notes = u"Likes oak."_s;
    REQUIRE(test.bench.session().transact(
        u"Change"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(before, full); }));
    DuplicatesDialog& dialog = test.search();
    for (int i = 0; i < row; ++i)
        QTest::keyClick(&dialog, Qt::Key_Down, Qt::ControlModifier);
    Twins::find<QCheckBox>(dialog, u"show_alike"_s).setChecked(true);
    CHECK(accessibilityFaults(dialog) == QStringList());
    dialog.activateWindow();
    Twins::find<QRadioButton>(dialog, u"first_name_first"_s).setFocus();
    QTest::qWait(30);
    CHECK(dialog.width() <= size.width());
    CHECK(dialog.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(file)));
}

} // namespace

TEST_CASE("pairs fit the window in both themes and both directions, and every control has a name", "[P1]")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    render(Theme::Mode::Light, Qt::LeftToRight, {1440, 900}, 0, u"duplicates-light.png"_s);
    render(Theme::Mode::Dark, Qt::RightToLeft, {1440, 900}, 0, u"duplicates-dark-rtl.png"_s);
    render(Theme::Mode::Light, Qt::LeftToRight, {880, 560}, 2, u"duplicates-household-880.png"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
