#include "tests/ui/shell/window_case.h"

#include "core/contacts/card_code.h"
#include "core/service/asset.h"
#include "ui/base/record_dialog.h"
#include "ui/base/toast.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_match.h"
#include "ui/shell/palette_model.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace kartei;

namespace {

struct PaletteCase : WindowCase {
    PaletteCase() { REQUIRE(palette->isVisible()); }
    Palette* opened() const
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        return window->findChild<Palette*>();
    }
    void type(const QString& text) { QTest::keyClicks(input, text); }
    void press(Qt::Key key) { QTest::keyClick(input, key); }
    QString chosenTitle() const { return rows->currentIndex().data().toString(); }

    Palette* palette = opened();
    QLineEdit* input = window->findChild<QLineEdit*>(QStringLiteral("paletteInput"));
    QListView* rows = window->findChild<QListView*>(QStringLiteral("paletteRows"));
};

PaletteEntry entry(const char* key, PaletteGroup group, const char* title)
{
    PaletteEntry made;
    made.key = QLatin1String(key);
    made.group = group;
    made.title = QLatin1String(title);
    made.entity = group == PaletteGroup::Records ? &describe<Contact>() : nullptr;
    return made;
}

QStringList titlesOf(const std::vector<PaletteEntry>& rows)
{
    QStringList titles;
    for (const PaletteEntry& row : rows)
        titles += row.title;
    return titles;
}

} // namespace

TEST_CASE("better matches rank before worse ones, letters in order only where asked for")
{
    const QString title = QStringLiteral("save as pdf");
    CHECK(matchRank(title, QStringLiteral("save as pdf"), false) == MatchRank::Exact);
    CHECK(matchRank(title, QStringLiteral("save"), false) == MatchRank::NamePrefix);
    CHECK(matchRank(title, QStringLiteral("pdf"), false) == MatchRank::WordPrefix);
    CHECK(matchRank(title, QStringLiteral("sap"), false) == MatchRank::Initials);
    CHECK(matchRank(title, QStringLiteral("df"), false) == MatchRank::Substring);
    CHECK(matchRank(title, QStringLiteral("svpd"), true) == MatchRank::Letters);
    CHECK_FALSE(matchRank(title, QStringLiteral("svpd"), false));
    CHECK_FALSE(matchRank(title, QStringLiteral("xyz"), true));
}

TEST_CASE("what was typed is marked in the title whatever its accents")
{
    const TextSpan span = matchSpan(QStringLiteral("Petra Svobodová"), QStringLiteral("bodova"));
    CHECK(span.start == 9);
    CHECK(span.length == 6);
    CHECK(matchSpan(QStringLiteral("Petra"), QStringLiteral("zz")).length == 0);
}

TEST_CASE("what was chosen before for a text stands first, else records stand before commands")
{
    PaletteSources sources;
    sources.records = {entry("contact:1", PaletteGroup::Records, "Settler")};
    sources.commands = {
        entry("action:undo", PaletteGroup::Commands, "Undo"), entry("action:set", PaletteGroup::Commands, "Settings")};
    const PaletteQuery query = PaletteQuery::of(QStringLiteral("set"));
    CHECK(titlesOf(paletteRows(query, sources)) == QStringList{QStringLiteral("Settler"), QStringLiteral("Settings")});
    sources.chosenBefore = QStringLiteral("action:set");
    CHECK(titlesOf(paletteRows(query, sources)) == QStringList{QStringLiteral("Settings"), QStringLiteral("Settler")});
}

TEST_CASE("a command with the word in its name stands before one that is only meant by it", "[P8]")
{
    PaletteSources sources;
    PaletteEntry move = entry("action:move", PaletteGroup::Commands, "New business from an export");
    move.synonyms = QStringLiteral("import everything, move");
    sources.commands = {move, entry("action:again", PaletteGroup::Commands, "Reimport"),
        entry("action:import", PaletteGroup::Commands, "Import a list")};
    CHECK(titlesOf(paletteRows(PaletteQuery::of(QStringLiteral("import")), sources)).first(3)
        == QStringList{QStringLiteral("Import a list"), QStringLiteral("Reimport"),
            QStringLiteral("New business from an export")});
}

TEST_CASE("typing a name and Enter opens the contact")
{
    PaletteCase test;
    test.type(QStringLiteral("svobodova"));
    CHECK(test.chosenTitle() == QStringLiteral("Petra Svobodová"));
    test.press(Qt::Key_Return);
    CHECK_FALSE(test.palette->isVisible());
    CHECK(test.page(0).list->currentItem()->text() == QStringLiteral("Petra Svobodová"));
}

TEST_CASE("a choice is remembered for its text, also by the next window")
{
    PaletteCase test;
    test.type(QStringLiteral("huber"));
    const QString first = test.chosenTitle();
    test.press(Qt::Key_Down);
    const QString second = test.chosenTitle();
    REQUIRE(first != second);
    test.press(Qt::Key_Return);
    test.trigger(Menus::Search);
    test.type(QStringLiteral("Huber"));
    CHECK(test.chosenTitle() == second);
}

TEST_CASE("a command is found by its name, by another word and by letters, and runs", "[P8]")
{
    PaletteCase test;
    test.type(QStringLiteral(">preferences"));
    CHECK(test.chosenTitle() == QStringLiteral("Settings"));
    test.press(Qt::Key_Return);
    CHECK(test.window->currentPage()->title() == QStringLiteral("Settings"));
}

TEST_CASE("a sum is worked out and copied")
{
    PaletteCase test;
    QLocale::setDefault(QLocale(QLocale::German));
    test.type(QStringLiteral("=3*12,50"));
    CHECK(test.chosenTitle() == QStringLiteral("37,5"));
    test.press(Qt::Key_Return);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("37,5"));
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("Escape closes the palette and gives the focus back")
{
    WindowCase test;
    test.page(0).filter->setFocus();
    QTest::keyClick(test.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* input = test.window->findChild<QLineEdit*>(QStringLiteral("paletteInput"));
    CHECK(test.window->focusWidget() == input);
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK(test.window->focusWidget() == test.page(0).filter);
}

TEST_CASE("what nobody is called says so and becomes a contact by Enter", "[F1]")
{
    PaletteCase test;
    test.type(QStringLiteral("qqqzzz berg"));
    CHECK(test.chosenTitle() == QStringLiteral("Create contact “\u2068Qqqzzz berg\u2069”"));
    bool isSaid = false;
    for (const QLabel* label : test.palette->findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("qqqzzz")));
    CHECK(isSaid);
    test.press(Qt::Key_Return);
    auto* dialog = test.window->findChild<RecordDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit*>(QStringLiteral("last_name"))->text() == QStringLiteral("berg"));
    dialog->reject();
}

TEST_CASE("a number that nobody has becomes no contact")
{
    PaletteCase test;
    test.type(QStringLiteral("99887766"));
    CHECK(test.rows->model()->rowCount() == 0);
}

TEST_CASE("the palette finds what the page offers beside the actions of its record")
{
    PaletteCase test;
    auto* step = new QAction(QStringLiteral("Turn the page over"), &test.page(0));
    test.page(0).addAction(step);
    test.trigger(Menus::Search);
    test.type(QStringLiteral("turn the page"));
    CHECK(test.chosenTitle() == QStringLiteral("Turn the page over"));
}

TEST_CASE("a code that is scanned from an index card opens that very card", "[N9]")
{
    PaletteCase test;
    const Contact contact = test.contact(ContactKind::Person);
    test.type(cardCodeOf(contact.id).toLower());
    CHECK(test.chosenTitle() == contact.name);
    test.press(Qt::Key_Return);
    CHECK_FALSE(test.palette->isVisible());
    CHECK(test.page(0).list->currentItem()->text() == contact.name);
}

TEST_CASE("a serial number opens the card of who owns the thing, with its form in front", "[A7]")
{
    PaletteCase test;
    Asset asset;
    asset.name = QStringLiteral("Planer");
    asset.serial = QStringLiteral("SN-4711");
    asset.contact = test.contact(ContactKind::Person).id;
    REQUIRE(test.session->transact(
        QStringLiteral("Add"), Undo::Possible, [&](Transaction& tx) { return tx.insert(asset); }));
    test.type(QStringLiteral("4711"));
    CHECK(test.chosenTitle() == QStringLiteral("Planer"));
    test.press(Qt::Key_Return);
    auto* form = test.window->findChild<RecordDialog*>();
    REQUIRE(form);
    CHECK(form->findChild<QLineEdit*>(QStringLiteral("serial"))->text() == QStringLiteral("SN-4711"));
    CHECK(test.page(0).list->currentItem()->text() == test.contact(ContactKind::Person).name);
    form->close();
}
