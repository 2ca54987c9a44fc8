#include "tests/support/catch_qt.h"
#include "ui/base/apply_theme.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolTip>

using namespace kartei;

namespace {

const QString kTagged = QStringLiteral("<b>Anna</b><img src=\"file:///etc/passwd\">");

QLabel* tip()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->inherits("QTipLabel") && window->isVisible())
            return qobject_cast<QLabel*>(window);
    }
    return nullptr;
}

} // namespace

TEST_CASE("tags in data are letters in labels, message boxes and tooltips")
{
    applyTheme(*qApp, Theme::Mode::Light);
    QWidget window;
    auto* label = new QLabel(kTagged, &window);
    window.show();
    CHECK(label->textFormat() == Qt::PlainText);
    CHECK(label->text() == kTagged);

    QMessageBox box(QMessageBox::Warning, kTagged, kTagged);
    box.setInformativeText(kTagged);
    box.show();
    for (const QLabel* text : box.findChildren<QLabel*>())
        CHECK(text->textFormat() == Qt::PlainText);

    QToolTip::showText({10, 10}, kTagged, &window);
    REQUIRE(QTest::qWaitFor([] { return tip() != nullptr; }));
    CHECK(tip()->textFormat() == Qt::PlainText);
    CHECK(tip()->text() == kTagged);
    QToolTip::hideText();
}
