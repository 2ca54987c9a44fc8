#include "core/planning/activity.h"
#include "core/sales/quote_actions.h"
#include "core/sales/quote_drafts.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/sales/sales_story.h"
#include "ui/base/fonts.h"
#include "ui/base/record_dialog.h"
#include "ui/contacts/owned_dialog.h"
#include "ui/printing/paper_view.h"
#include "ui/sales/quote_commands.h"
#include "ui/sales/quote_editor.h"
#include "ui/sales/quote_grid.h"
#include "ui/sales/quote_lines_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

using Lines = QuoteLinesModel;

/// The region of the test, given back at its end.
class Region {
public:
    explicit Region(const QLocale& locale) { QLocale::setDefault(locale); }
    ~Region() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(Region)

private:
    QLocale m_before;
};

struct Desk {
    Region region{QLocale(QLocale::German, QLocale::Germany)};
    TestWorkbench bench;
    QuoteEditor editor{bench, &openInDesktop};

    Desk()
    {
        editor.resize(1200, 800);
        editor.show();
        REQUIRE(QTest::qWaitForWindowActive(&editor));
    }
    void open(Id<Quote> id) { REQUIRE(editor.showQuote(id)); }
    Quote stored() { return bench.session().get(editor.shown()).value(); }
    QuoteGrid& grid() { return *editor.grid(); }
    void mark(int row, int column)
    {
        grid().setFocus();
        grid().setCurrentIndex(grid().model()->index(row, column));
    }
    /// Where the keyboard goes: an open list takes it first.
    static QWidget* reader()
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* widget = popup ? popup : QApplication::focusWidget();
        REQUIRE(widget);
        return widget;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(reader(), key, modifiers);
        QCoreApplication::processEvents();
        // the offscreen platform leaves a closed list active
        if (!QApplication::activePopupWidget() && !editor.isActiveWindow())
            editor.activateWindow();
        QCoreApplication::processEvents();
    }
    void type(const QString& text, Qt::Key then)
    {
        for (const QChar c : text)
            QTest::keyClicks(reader(), QString(c));
        press(then);
    }
    QString text(int row, int column) { return grid().model()->index(row, column).data().toString(); }
    QString totalText()
    {
        const auto labels = editor.findChildren<QLabel*>(u"total"_s);
        return labels.isEmpty() ? QString() : labels.last()->text();
    }
};

QStringList textsOf(const Quote& quote)
{
    QStringList texts;
    for (const QuoteLine& line : quote.lines)
        texts.append(line.text);
    return texts;
}

} // namespace

TEST_CASE("a quote is written from its customer to its total by keyboard alone")
{
    Desk desk;
    const Contact bakery = aBakery(desk.bench);
    anOakWorktop(desk.bench);
    desk.editor.startNew();

    desk.type(u"huber"_s, Qt::Key_Return);
    desk.type(u"ei-4"_s, Qt::Key_Tab);
    desk.type(u"3*1,2"_s, Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type(u"5%"_s, Qt::Key_Return);
    desk.type(u"Montage vor Ort"_s, Qt::Key_Tab);
    desk.type(u"10"_s, Qt::Key_Tab);
    desk.type(u"Std"_s, Qt::Key_Tab);
    desk.type(u"1.060,20"_s, Qt::Key_Return);

    REQUIRE(desk.bench.reported.empty());
    const Quote quote = desk.stored();
    CHECK(quote.contact == bakery.id);
    REQUIRE(textsOf(quote) == QStringList{u"Arbeitsplatte Eiche"_s, u"Montage vor Ort"_s});
    CHECK(quote.lines[0].quantity == *Quantity::fromText(u"3.6"));
    CHECK(quote.lines[0].unit == u"m"_s);
    CHECK(quote.lines[0].discount == Percent::of(5));
    CHECK(quote.lines[1].unitPrice == *UnitPrice::fromText(u"1060.2"));
    CHECK(quote.lines[1].taxRate == Percent::of(19));
    CHECK(quote.total.toText(quote.currency) == u"15424.54"_s);
    CHECK(desk.totalText() == u"15.424,54\u00a0€"_s);
    CHECK(desk.grid().currentIndex() == desk.grid().model()->index(2, Lines::Item));
}

TEST_CASE("each committed cell is taken back by one undo, and the grid follows")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.mark(1, Lines::Quantity);
    desk.type(u"2"_s, Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type(u"5000"_s, Qt::Key_Return);
    REQUIRE(desk.text(1, Lines::Total) == u"10.000,00"_s);

    REQUIRE(desk.bench.session().undo());
    CHECK(desk.text(1, Lines::Total) == u"10.960,00"_s);
    REQUIRE(desk.bench.session().undo());
    CHECK(desk.text(1, Lines::Total) == u"5.480,00"_s);
    CHECK(desk.totalText() == u"12.495,00\u00a0€"_s);
}

TEST_CASE("what cannot be read stays open and is marked; Esc brings the old value back")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.mark(1, Lines::Price);
    desk.type(u"a lot"_s, Qt::Key_Tab);

    QWidget* cell = QApplication::focusWidget();
    REQUIRE(qobject_cast<QLineEdit*>(cell));
    CHECK(cell->property("invalid").toBool());
    desk.press(Qt::Key_Escape);
    CHECK(desk.stored().lines[1].unitPrice == UnitPrice::of(5480));
    CHECK(QApplication::focusWidget() == &desk.grid());
}

TEST_CASE("a number that cannot be read stays open and marked when another cell is clicked")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.mark(1, Lines::Price);
    desk.press(Qt::Key_F2);
    desk.reader()->setProperty("text", u"12x"_s);
    QPointer<QWidget> cell = QApplication::focusWidget();
    const QRect other = desk.grid().visualRect(desk.grid().model()->index(3, Lines::Quantity));
    QTest::mouseClick(desk.grid().viewport(), Qt::LeftButton, Qt::NoModifier, other.center());
    desk.type(u"2"_s, Qt::Key_Return);

    CHECK(desk.stored().lines[3].quantity == Quantity::of(2));
    REQUIRE(cell);
    CHECK(cell->isVisible());
    CHECK(cell->property("invalid").toBool());
    cell->setFocus();
    cell->setProperty("text", u"12"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.stored().lines[1].unitPrice == UnitPrice::of(12));
    CHECK(desk.grid().currentIndex() == desk.grid().model()->index(1, Lines::Discount));
}

TEST_CASE("what is open is stored in its own quote before another one is shown")
{
    Desk desk;
    const Quote first = aJoineryQuote(desk.bench);
    Quote second = first;
    second.id = {};
    for (QuoteLine& line : second.lines)
        line.id = {};
    second = desk.bench.stored(second);
    desk.open(first.id);
    desk.mark(1, Lines::Item);
    desk.press(Qt::Key_F2);
    QTest::keyClicks(desk.reader(), u"Theke"_s);
    auto* title = desk.editor.findChild<QLineEdit*>(u"title"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Laden"_s);
    SECTION("another one")
    {
        desk.open(second.id);
        CHECK(title->text() == second.title);
    }
    SECTION("a new one")
    {
        desk.editor.startNew();
        CHECK(title->text().isEmpty());
    }
    SECTION("nothing any more: the window is closed")
    {
        desk.editor.hide();
    }
    CHECK(desk.bench.session().get(first.id)->lines[1].text == u"Theke"_s);
    CHECK(desk.bench.session().get(first.id)->title == u"Laden"_s);
    CHECK(desk.bench.session().get(second.id)->lines[1].text == second.lines[1].text);
    CHECK(desk.bench.reported.empty());
}

TEST_CASE("a date is typed key by key and stored when the field is left")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    auto* field = desk.editor.findChild<QLineEdit*>(u"valid_until"_s);
    field->setFocus();
    field->selectAll();
    desk.type(u"24.12.2026"_s, Qt::Key_Tab);
    CHECK(desk.stored().validUntil == QDate(2026, 12, 24));

    field->setFocus();
    field->selectAll();
    desk.type(u"soon"_s, Qt::Key_Tab);
    CHECK(field->property("invalid").toBool());
    CHECK(field->text() == u"soon"_s);
    CHECK(desk.stored().validUntil == QDate(2026, 12, 24));
}

TEST_CASE("what is being typed into a field of a quote survives a change from elsewhere")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    for (const QString& name : {u"title"_s, u"reference"_s, u"date"_s}) {
        auto* field = desk.editor.findChild<QLineEdit*>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"1.1"_s);
        Quote changed = desk.stored();
        changed.clerk += u'x';
        REQUIRE(desk.bench.session().transact(
            u"Elsewhere"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(desk.stored(), changed); }));
        CHECK(field->text() == u"1.1"_s);
    }
}

TEST_CASE("lines and sections move, double and go by their keys, in an open cell too")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.mark(0, Lines::Item);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.text(4, Lines::Item) == u"Theke"_s);
    CHECK(desk.text(5, Lines::Position) == u"2.1"_s);
    CHECK(desk.grid().currentIndex().row() == 4);

    desk.mark(1, Lines::Item);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.text(2, Lines::Item) == u"Wandregal 120 × 30 cm"_s);
    CHECK(desk.stored().lines.size() == 9);
    desk.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(desk.stored().lines.size() == 8);

    desk.mark(1, Lines::Quantity);
    desk.press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.stored().lines[2].text == u"Wandregal 120 × 30 cm"_s);
    CHECK(desk.stored().lines[2].quantity == Quantity::of(9));
}

TEST_CASE("Ctrl+H puts a heading above the line and waits for its words")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.mark(3, Lines::Quantity);
    desk.press(Qt::Key_H, Qt::ControlModifier);
    desk.type(u"Kasse"_s, Qt::Key_Return);

    CHECK(desk.stored().lines[3].kind == LineKind::Heading);
    CHECK(desk.text(3, Lines::Item) == u"Kasse"_s);
    CHECK(desk.text(3, Lines::Total) == u"352,40"_s);
    CHECK(desk.text(4, Lines::Position) == u"2.1"_s);
}

TEST_CASE("an optional line leaves the total and says so in words")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.mark(7, Lines::Item);
    QMenu* menu = desk.grid().makeMenu();
    menu->findChild<QAction*>(u"turn_optional"_s)->trigger();

    CHECK(desk.text(7, Lines::Total) == u"(602,00)"_s);
    CHECK(desk.totalText() == u"11.778,62\u00a0€"_s);
    CHECK(desk.editor.findChild<QLabel*>(u"hint"_s)->text().contains(u'2'));
}

TEST_CASE("rows copied from a spreadsheet become lines below the marked one")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.mark(1, Lines::Item);
    QGuiApplication::clipboard()->setText(u"A-7\tGriff\t4\tStk\t12,50\nAnfahrt\t39,00 €\n"_s);
    desk.press(Qt::Key_V, Qt::ControlModifier);

    const Quote quote = desk.stored();
    REQUIRE(quote.lines.size() == 10);
    CHECK(quote.lines[2].sku == u"A-7"_s);
    CHECK(quote.lines[2].quantity == Quantity::of(4));
    CHECK(quote.lines[2].unitPrice == *UnitPrice::fromText(u"12.5"));
    CHECK(quote.lines[3].text == u"Anfahrt"_s);
    CHECK(quote.lines[3].unitPrice == UnitPrice::of(39));
}

TEST_CASE("copied lines are pasted as they are: kind, description, price, discount and tax")
{
    Desk desk;
    const Quote quote = aJoineryQuote(desk.bench);
    desk.open(quote.id);
    desk.grid().setFocus();
    desk.grid().selectAll();
    desk.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().section(u'\n', 2, 3)
        == u"Arbeitsplatte Eiche\t3,2\tm\t690,00\t5\u00a0%\t19\u00a0%\nKassenschublade\t1\tStk\t352,40\t\t19\u00a0%"_s);
    desk.mark(7, Lines::Item);
    desk.press(Qt::Key_V, Qt::ControlModifier);

    const Quote pasted = desk.stored();
    REQUIRE(pasted.lines.size() == 16);
    for (size_t i = 0; i < 8; ++i) {
        QuoteLine copy = pasted.lines[i + 8];
        copy.id = pasted.lines[i].id;
        CHECK(copy == pasted.lines[i]);
    }
}

TEST_CASE("an empty cell of a pasted row keeps its place")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.mark(1, Lines::Item);
    QGuiApplication::clipboard()->setText(u"Griff\t4\tStk\t12,50\t\t7 %\nSockel\t2\t\t30,00\t10 %"_s);
    desk.press(Qt::Key_V, Qt::ControlModifier);

    const Quote quote = desk.stored();
    REQUIRE(quote.lines.size() == 10);
    CHECK(quote.lines[2].discount == Percent{});
    CHECK(quote.lines[2].taxRate == Percent::of(7));
    CHECK(quote.lines[3].unitPrice == UnitPrice::of(30));
    CHECK(quote.lines[3].discount == Percent::of(10));
}

TEST_CASE("a sent quote has its number and its PDF, can only be read, and is revised into a draft")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.bench.answers.confirmations = {true};
    desk.editor.findChild<QPushButton*>(u"send"_s)->click();

    REQUIRE(desk.bench.reported.empty());
    const Quote sent = desk.stored();
    CHECK(sent.number == u"Q-2026-0001"_s);
    CHECK(desk.bench.answers.confirmationsAsked.front().text.contains(u"Q-2026-0001"_s));
    CHECK(sentPdf(desk.bench.session(), sent.id)->startsWith("%PDF-"));
    CHECK_FALSE(desk.grid().model()->index(1, Lines::Price).flags().testFlag(Qt::ItemIsEditable));
    CHECK(desk.grid().model()->rowCount() == 8);
    CHECK(desk.editor.findChild<QLineEdit*>(u"title"_s)->isReadOnly());
    CHECK_FALSE(desk.editor.findChild<QPushButton*>(u"send"_s)->isVisible());
    CHECK(desk.editor.findChild<QPushButton*>(u"accept"_s)->isVisible());

    desk.editor.commands()->revise();
    REQUIRE(desk.bench.opened.size() == 1);
    const Quote revision = desk.bench.session().get(Id<Quote>{desk.bench.opened.front().second}).value();
    CHECK(revision.status == QuoteStatus::Draft);
    CHECK(revision.revisionOf == sent.id);
}

TEST_CASE("a quote without lines says what is missing instead of being sent")
{
    Desk desk;
    Quote quote = *newQuoteFor(desk.bench.session(), aBakery(desk.bench).id);
    desk.open(desk.bench.stored(quote).id);
    desk.editor.commands()->send();

    CHECK(desk.bench.answers.confirmationsAsked.empty());
    CHECK(desk.editor.findChild<QWidget*>(u"notice"_s)->isVisible());
    CHECK(desk.stored().status == QuoteStatus::Draft);
}

TEST_CASE("a quote that would be valid until before its date leads to that field, not to a new line")
{
    Desk desk;
    Quote quote = aJoineryQuote(desk.bench);
    desk.open(quote.id);
    const Quote before = desk.stored();
    quote.validUntil = quote.date.addDays(-1);
    REQUIRE(desk.bench.session().transact(
        u"Date"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(before, quote); }));
    desk.editor.commands()->send();

    CHECK(desk.editor.findChild<QWidget*>(u"notice"_s)->isVisible());
    CHECK(QApplication::focusWidget() == desk.editor.findChild<QLineEdit*>(u"valid_until"_s));
}

TEST_CASE("a sent quote is accepted, or declined with a reason, and both can be undone")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.bench.answers.confirmations = {true};
    desk.editor.commands()->send();
    desk.bench.answers.texts = {u"Too dear"_s};
    desk.editor.commands()->decline();
    CHECK(desk.stored().status == QuoteStatus::Declined);
    CHECK(desk.stored().declineReason == u"Too dear"_s);

    REQUIRE(desk.bench.session().undo());
    desk.editor.commands()->accept();
    CHECK(desk.stored().status == QuoteStatus::Accepted);
}

TEST_CASE("after a quote was accepted, what is delivered may be noted as owned", "[A7]")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    desk.bench.answers.confirmations = {true};
    desk.editor.commands()->send();
    desk.bench.offered.clear();
    desk.editor.commands()->accept();
    REQUIRE(desk.bench.offered.size() == 1);
    CHECK(desk.bench.offered[0].text.contains(desk.stored().number));

    desk.bench.offered[0].act();
    auto* dialog = desk.editor.findChild<OwnedDialog*>();
    REQUIRE(dialog);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    auto* bought = dialog->findChild<QTableWidget*>(u"purchases"_s);
    const int lines = bought->rowCount();
    REQUIRE(lines > 0);
    CHECK(accessibilityFaults(*dialog) == QStringList());
    bought->setFocus();
    QTest::keyClick(bought, Qt::Key_Insert);
    auto* form = dialog->findChild<RecordDialog*>();
    REQUIRE(form);
    form->save();
    CHECK(bought->rowCount() == lines - 1);
    CHECK(dialog->findChild<QTableWidget*>(u"owned"_s)->rowCount() == 1);
    dialog->close();
}

TEST_CASE("languages are named in the window's language, whatever the region")
{
    Desk desk; // its region is Germany
    desk.open(aJoineryQuote(desk.bench).id);
    CHECK(desk.editor.findChild<QComboBox*>(u"language"_s)->currentText() == u"German"_s);
}

TEST_CASE("positions of lines have room beside their handle")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    const QFontMetrics metrics(themeFont(FontSize::Body));
    for (int row = 0; row < 8; ++row) {
        const int room = desk.grid().columnWidth(Lines::Position) - 2 * 8 - QuoteLineDelegate::kHandleWidth;
        CHECK(metrics.horizontalAdvance(desk.text(row, Lines::Position)) <= room);
    }
}

TEST_CASE("the paper beside the grid follows what is written")
{
    Desk desk;
    desk.open(aJoineryQuote(desk.bench).id);
    const auto* paper = desk.editor.findChild<PaperView*>();
    const auto shows = [paper](const QString& words) {
        for (const PaperMarks& page : paper->document().pages) {
            for (const PaperMark& mark : page) {
                const auto* text = std::get_if<TextMark>(&mark);
                if (text && text->text.contains(words))
                    return true;
            }
        }
        return false;
    };
    CHECK(shows(u"Kassenschublade"_s));
    desk.mark(3, Lines::Item);
    desk.type(u"Geldlade"_s, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shows(u"Geldlade"_s); }, 2000));
}

TEST_CASE("in a right-to-left window the grid is mirrored and numbers are still written from the left")
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Desk desk;
        desk.open(aJoineryQuote(desk.bench).id);
        const auto placeOf
            = [&desk](int column) { return desk.grid().visualRect(desk.grid().model()->index(1, column)).left(); };
        CHECK(placeOf(Lines::Position) > placeOf(Lines::Item));
        CHECK(placeOf(Lines::Item) > placeOf(Lines::Total));
        desk.mark(1, Lines::Price);
        desk.press(Qt::Key_F2);
        const auto* cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(cell);
        CHECK(cell->layoutDirection() == Qt::LeftToRight);
        CHECK(cell->selectedText() == u"5.480,00"_s);
        desk.type(u"1.234,56"_s, Qt::Key_Return);
        CHECK(desk.text(1, Lines::Total) == u"1.234,56"_s);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("a deleted draft leaves the editor and comes back with its undo")
{
    Desk desk;
    const Quote quote = aJoineryQuote(desk.bench);
    desk.open(quote.id);
    bool isGone = false;
    QObject::connect(&desk.editor, &QuoteEditor::gone, &desk.editor, [&isGone] { isGone = true; });
    desk.editor.commands()->remove();

    CHECK(isGone);
    REQUIRE(desk.bench.announced.size() == 1);
    REQUIRE(desk.bench.session().undoAct(desk.bench.announced.front().undoJournal));
    CHECK(desk.editor.showQuote(quote.id));
}

namespace {

void sendShown(Desk& desk)
{
    desk.open(aJoineryQuote(desk.bench).id);
    desk.bench.answers.confirmations = {true};
    desk.editor.commands()->send();
    REQUIRE(desk.bench.reported.empty());
}

} // namespace

TEST_CASE("a sent quote is opened as a mail with its PDF, and noted on the card if wanted", "[P32]")
{
    Desk desk;
    QUrl opened;
    bool isTaken = true;
    QuoteCommands commands(
        desk.bench,
        [&](const QUrl& url) {
            opened = url;
            return isTaken;
        },
        &desk.editor);
    sendShown(desk);
    CHECK(desk.bench.offered.size() == 1); // to do it at once
    commands.setQuote(desk.stored());
    commands.mail();
    QFile file(opened.toLocalFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    CHECK(content.startsWith("X-Unsent: 1"));
    CHECK(QByteArray(content)
              .replace("\r\n", "")
              .contains(sentPdf(desk.bench.session(), desk.editor.shown())->toBase64()));

    REQUIRE(desk.bench.offered.size() == 2);
    desk.bench.offered.back().act();
    const auto noted = desk.bench.session().list<Activity>(u"WHERE quote = ?"_s, {desk.editor.shown().value});
    REQUIRE(noted->size() == 1);
    CHECK(noted->front().kind == ActivityKind::Email);
    CHECK(noted->front().direction == Direction::Outgoing);
    CHECK(noted->front().contact == desk.stored().contact);
    CHECK(noted->front().subject == u"Angebot Q-2026-0001: Ladentheke und Regale"_s);

    isTaken = false;
    commands.mail();
    REQUIRE(desk.bench.reported.size() == 1);
    CHECK(desk.bench.reported.front().message.contains(u"No program"_s));
}
