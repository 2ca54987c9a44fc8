#include "tests/plans/tour.h"

#include "tests/support/scripted_prompts.h"
#include "ui/base/chip_row.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

/// Every filter, every tab, a search, a record.
void lookThrough(MainWindow& window, Page& page)
{
    QTest::qWait(20);
    if (const std::optional<std::vector<qint64>> ids = page.listedIds(); ids && !ids->empty()) {
        page.showRecord(ids->back());
        QTest::qWait(20);
    }
    for (QTabBar* tabs : page.findChildren<QTabBar*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(5);
        }
    }
    for (Chip* chip : page.findChildren<Chip*>()) {
        if (chip->isVisible())
            chip->click();
        QTest::qWait(5);
    }
    page.focusFilter();
    if (auto* line = qobject_cast<QLineEdit*>(window.focusWidget())) {
        QTest::keyClicks(line, u"an"_s);
        QTest::qWait(250); // until the fingers rest
        line->clear();
        QTest::qWait(250);
    }
}

} // namespace

void tourOfWindow(Session& session)
{
    const QTemporaryDir folder;
    AppSettings settings(folder.filePath(u"kartei.conf"_s));
    ScriptedPrompts prompts;
    MainWindow window({session, prompts, settings, allPages()});
    window.resize(1440, 900);
    window.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        lookThrough(window, window.page(page));
    }
    window.openSettings();
    QTest::qWait(20);
}

} // namespace kartei::test
