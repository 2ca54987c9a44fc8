#include "ui/printing/paper_output.h"
#include "ui/printing/paper_view.h"
#include "ui/printing/preview_pane.h"

#include "tests/support/catch_qt.h"
#include "tests/support/scripted_prompts.h"

#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

PaperDocument pages(int count)
{
    PaperDocument document;
    document.title = u"Quotation"_s;
    document.size = {210, 297};
    for (int page = 0; page < count; ++page)
        document.pages.push_back({BoxMark{QRectF(50, 100, 40, 40), kPaperBlack, 0}});
    return document;
}

} // namespace

TEST_CASE("the preview paints the pages of the printer, as wide as there is room", "[F9]")
{
    PaperView view;
    view.resize(500, 600);
    view.show();
    view.setDocument(pages(1));

    const QImage picture = view.grab().toImage();
    const qreal pixelsPerMm = (picture.width() - 32) / 210.0;
    const auto colourAt = [&](qreal x, qreal y) {
        return picture.pixelColor(16 + qRound(x * pixelsPerMm), 16 + qRound(y * pixelsPerMm));
    };
    CHECK(colourAt(70, 120) == QColor(kPaperBlack));
    CHECK(colourAt(30, 120) == QColor(Qt::white));
}

TEST_CASE("another document keeps scroll position and zoom")
{
    PaperView view;
    view.resize(500, 400);
    view.show();
    view.setDocument(pages(3));
    view.zoomBy(1);
    const qreal zoom = view.zoom();
    view.verticalScrollBar()->setValue(333);

    view.setDocument(pages(3));

    CHECK(view.verticalScrollBar()->value() == 333);
    CHECK(view.zoom() == zoom);
}

TEST_CASE("the wheel zooms with Ctrl, Page Down goes to the next page")
{
    PreviewPane pane;
    pane.resize(500, 500);
    pane.show();
    PaperView* view = pane.paper();
    view->setDocument(pages(3));
    const qreal fitted = view->zoom();

    const QPointF centre = view->viewport()->rect().center();
    QWheelEvent turn(centre, view->viewport()->mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &turn);
    CHECK(view->zoom() > fitted);

    view->fitWidth();
    view->goToPage(0);
    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(view->currentPage() == 1);
    CHECK(pane.findChild<QLabel*>(u"page"_s)->text() == u"Page 2 of 3"_s);
    QTest::mouseClick(pane.findChild<QToolButton*>(u"nextPage"_s), Qt::LeftButton);
    CHECK(view->currentPage() == 2);
    CHECK_FALSE(pane.findChild<QToolButton*>(u"nextPage"_s)->isEnabled());
}

TEST_CASE("a PDF is saved under the name that was chosen")
{
    const QTemporaryDir folder;
    ScriptedPrompts prompts;
    prompts.paths = {folder.filePath(u"offer.pdf"_s)};

    const Result<bool> saved = savePaper(pages(2), prompts, u"Q-2026-0001 Counter/shelves"_s);

    REQUIRE(saved);
    CHECK(*saved);
    CHECK(prompts.filesAsked.front().suggestion == u"Q-2026-0001 Counter-shelves.pdf"_s);
    QFile file(folder.filePath(u"offer.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("stepping back from saving writes nothing and a place that is not there is an error")
{
    ScriptedPrompts prompts;
    const Result<bool> cancelled = savePdf("%PDF-", prompts, u"a"_s);
    REQUIRE(cancelled);
    CHECK_FALSE(*cancelled);

    prompts.paths = {u"/nowhere/at/all.pdf"_s};
    const Result<bool> failed = savePdf("%PDF-", prompts, u"a"_s);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == Error::Kind::Access);
}

TEST_CASE("a file name that comes from data stays in its directory, is seen and is what it looks like")
{
    const auto suggested = [](const QString& name) {
        ScriptedPrompts prompts;
        CHECK_FALSE(*savePdf("%PDF-", prompts, name));
        return prompts.filesAsked.front().suggestion;
    };
    CHECK(suggested(u"Q-2026-0001"_s) == u"Q-2026-0001.pdf"_s);
    CHECK(suggested(u"../../.ssh/keys"_s) == u"ssh-keys.pdf"_s);
    CHECK(suggested(u"/etc/passwd"_s) == u"etc-passwd.pdf"_s);
    CHECK(suggested(u"..\\x"_s) == u"x.pdf"_s);
    CHECK(suggested(u"-rf"_s) == u"rf.pdf"_s);
    CHECK(suggested(u"bill\u202Efdp"_s) == u"billfdp.pdf"_s);
    CHECK(suggested(u"a\nb\tc"_s) == u"a-b-c.pdf"_s);
    CHECK(suggested(u".."_s) == u"Document.pdf"_s);
    CHECK(suggested(u"ž"_s.repeated(400)).toUtf8().size() <= 154);
}
