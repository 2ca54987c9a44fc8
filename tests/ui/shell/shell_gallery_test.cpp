// Pictures for the eye of whoever changed the window: build/<preset>/tests/ui/gallery.
#include "tests/ui/shell/window_case.h"

#include "ui/base/apply_theme.h"
#include "ui/shell/first_run.h"
#include "ui/shell/share_keeper.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QPushButton>

using namespace kartei;

namespace {

void save(QWidget& widget, const QString& name)
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    QCoreApplication::processEvents();
    CHECK(widget.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(name)));
}

void render(Theme::Mode mode, Qt::LayoutDirection direction, QSize size, const QString& name)
{
    QGuiApplication::setLayoutDirection(direction);
    applyTheme(*qApp, mode);
    WindowCase test;
    test.window->resize(size);
    test.window->announce(QStringLiteral("Anna Huber was deleted"), 1);
    save(*test.window, name);
    CHECK(test.window->minimumSizeHint().width() <= 880);
}

} // namespace

TEST_CASE("the window fits in both themes, both directions and the smallest size")
{
    render(Theme::Mode::Light, Qt::LeftToRight, {1440, 900}, QStringLiteral("window-light.png"));
    render(Theme::Mode::Dark, Qt::LeftToRight, {1280, 800}, QStringLiteral("window-dark.png"));
    render(Theme::Mode::Light, Qt::RightToLeft, {1440, 900}, QStringLiteral("window-rtl.png"));
    render(Theme::Mode::Light, Qt::LeftToRight, {880, 560}, QStringLiteral("window-small.png"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}

TEST_CASE("the palette fits over the window")
{
    for (const bool isRtl : {false, true}) {
        QGuiApplication::setLayoutDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, isRtl ? Theme::Mode::Light : Theme::Mode::Dark);
        WindowCase test;
        test.trigger(Menus::Search);
        QTest::keyClicks(test.window->findChild<QWidget*>(QStringLiteral("paletteInput")), QStringLiteral("hub"));
        save(*test.window, isRtl ? QStringLiteral("palette-rtl.png") : QStringLiteral("palette-dark.png"));
        const auto* panel = test.window->findChild<QWidget*>(QStringLiteral("palettePanel"));
        CHECK(panel->geometry().bottom() < test.window->height());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}

TEST_CASE("the first window fits in both themes and both directions")
{
    ScriptedPrompts prompts;
    for (const bool isRtl : {false, true}) {
        QGuiApplication::setLayoutDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, isRtl ? Theme::Mode::Dark : Theme::Mode::Light);
        FirstRun::Wishes wishes;
        wishes.language = QStringLiteral("en");
        FirstRun first(prompts, wishes);
        first.show();
        save(first, isRtl ? QStringLiteral("first-run-rtl-dark.png") : QStringLiteral("first-run.png"));
        CHECK(first.minimumSizeHint().width() <= 1100);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}

TEST_CASE("the bars of a business on a share fit, also into the smallest window")
{
    for (const bool isRtl : {false, true}) {
        QGuiApplication::setLayoutDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, isRtl ? Theme::Mode::Light : Theme::Mode::Dark);
        WindowCase test;
        const Location location{test.folder.filePath(QStringLiteral("shop.kartei"))};
        QFile file(location.address);
        REQUIRE(file.open(QIODevice::WriteOnly));
        const FileClaim petra(location,
            {QStringLiteral("Petra"), QStringLiteral("LAPTOP-2"), QStringLiteral("other"), 7, QStringLiteral("petra")},
            shareTime(location));
        ShareHabits habits = ShareHabits::usual();
        habits.pace = std::chrono::milliseconds(20);
        if (!isRtl)
            REQUIRE(petra.take());
        ShareKeeper keeper(location, habits);
        keeper.begin();
        if (isRtl)
            REQUIRE(petra.ask());
        MainWindow window(MainWindow::Surroundings{*test.session, test.prompts, test.settings, namePages(), &keeper});
        window.show();
        REQUIRE(QTest::qWaitFor([&] {
            return window.findChild<QPushButton*>(isRtl ? QStringLiteral("handOver") : QStringLiteral("askForBusiness"))
                != nullptr;
        }));
        window.resize(1280, 800);
        save(window, isRtl ? QStringLiteral("share-asked-rtl.png") : QStringLiteral("share-reading-dark.png"));
        window.resize(880, 560);
        save(window,
            isRtl ? QStringLiteral("share-asked-small-rtl.png") : QStringLiteral("share-reading-small-dark.png"));
        CHECK(window.minimumSizeHint().width() <= 880);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
