#include "ui/printing/preview_dialog.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/find_widget.h"

#include <QPushButton>
#include <QScreen>

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("the preview of a list is no larger than the screen, so that its buttons can be reached", "[F9]")
{
    TestWorkbench bench;
    QWidget window;
    PaperDocument document;
    document.title = u"List"_s;
    document.size = {297, 210};
    document.pages.emplace_back();
    PreviewDialog preview(bench, document, u"list"_s, &window);
    preview.show();
    const QSize screen = preview.screen()->availableGeometry().size();
    CHECK(preview.height() < screen.height());
    CHECK(preview.width() < screen.width());
    CHECK(test::in<QPushButton>(preview, u"print"_s)->geometry().isValid());
}
