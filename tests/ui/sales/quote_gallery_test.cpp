// Pictures for the eye of whoever changed the editor: build/<preset>/tests/ui/gallery.
#include "core/sales/quote_actions.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/sales/sales_story.h"
#include "ui/base/apply_theme.h"
#include "ui/sales/quote_editor.h"
#include "ui/sales/quote_grid.h"
#include "ui/sales/quote_lines_model.h"
#include "ui/sales/quotes_page.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

void render(Theme::Mode mode, Qt::LayoutDirection direction, QSize size, const QString& name, const QLocale& region)
{
    QGuiApplication::setLayoutDirection(direction);
    QLocale::setDefault(region);
    applyTheme(*qApp, mode);
    TestWorkbench bench;
    const Quote quote = aJoineryQuote(bench);
    QuoteEditor editor(bench, &openInDesktop);
    editor.resize(size);
    editor.show();
    REQUIRE(editor.showQuote(quote.id));
    QTest::qWait(200);
    const QModelIndex price = editor.grid()->model()->index(2, QuoteLinesModel::Price);
    editor.grid()->setFocus();
    editor.grid()->setCurrentIndex(price);
    editor.grid()->edit(price);
    QTest::qWait(50);
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    CHECK(editor.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(name)));
    CHECK(editor.minimumSizeHint().width() <= size.width());
}

/// The list with one quote of each state.
void renderList(Theme::Mode mode, Qt::LayoutDirection direction, const QString& name)
{
    QGuiApplication::setLayoutDirection(direction);
    applyTheme(*qApp, mode);
    TestWorkbench bench;
    Quote quote = aJoineryQuote(bench);
    for (const bool isLate : {false, true}) {
        quote.id = {};
        quote.date = quote.date.addDays(isLate ? -60 : 0);
        quote.validUntil = quote.date.addDays(30);
        for (QuoteLine& line : quote.lines)
            line.id = {};
        const Id<Quote> id = bench.stored(quote).id;
        REQUIRE(sendQuote(bench.session(), id, [](const Quote&) { return QByteArray("%PDF-"); }));
    }
    QuotesPage page(bench);
    page.resize(1220, 420);
    page.show();
    QTest::qWait(50);
    CHECK(page.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(name)));
}

} // namespace

TEST_CASE("the list of quotes is drawn in both themes and both directions")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    renderList(Theme::Mode::Dark, Qt::LeftToRight, u"quotes-dark.png"_s);
    renderList(Theme::Mode::Light, Qt::RightToLeft, u"quotes-rtl.png"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
    renderList(Theme::Mode::Light, Qt::LeftToRight, u"quotes-light.png"_s);
}

TEST_CASE("the quote editor fits beside the sidebar in both themes, both directions and two sizes")
{
    const QLocale region = QLocale();
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale hebrew(QLocale::Hebrew, QLocale::Israel);
    render(Theme::Mode::Light, Qt::LeftToRight, {1220, 848}, u"quote-light.png"_s, german);
    render(Theme::Mode::Dark, Qt::LeftToRight, {1060, 748}, u"quote-dark.png"_s, german);
    render(Theme::Mode::Light, Qt::LeftToRight, {828, 508}, u"quote-small.png"_s, german);
    render(Theme::Mode::Light, Qt::RightToLeft, {1220, 848}, u"quote-rtl.png"_s, hebrew);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(region);
    applyTheme(*qApp, Theme::Mode::Light);
}
