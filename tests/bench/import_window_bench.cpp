// S2 (its figures of the window): does it answer while a list comes in, and how soon does it stop?

#include "tests/bench/timing_widgets.h"
#include "tests/bench/world.h"

#include "ui/contacts/contacts_page.h"
#include "ui/exchange/import_dialog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

/// Runs the window until `isOver`; gives the longest time, in ms, in which it took no event.
double longestPause(const std::function<bool()>& isOver)
{
    double longest = 0;
    QElapsedTimer all;
    all.start();
    constexpr int kPatience = 3'600'000; // ms
    while (!isOver()) {
        if (all.hasExpired(kPatience))
            giveUp(u"the import dialog does not go on"_s);
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QThread::usleep(500);
    }
    return longest;
}

qint64 contactsIn(Session& session)
{
    return must(session.select(u"SELECT count(*) FROM contact"_s)).front()[0].toLongLong();
}

/// The dialog over the page whose list the import makes longer.
struct Import {
    Import(Session& session, const QString& csv)
        : window(session), page(window), dialog(nullptr, window, describe<Contact>(), ImportSource::ofFile(csv)),
          next(dialog.findChild<QPushButton*>(u"next"_s))
    {
        showAndSettle(page);
        dialog.show();
        longestPause([this] { return next->isEnabled(); });
    }
    double check()
    {
        next->click();
        return longestPause([this] { return next->isVisible() && next->text().startsWith(u"Import"_s); });
    }
    /// It is done, and the list shows it.
    double import()
    {
        next->click();
        const double during = longestPause([this] { return next->isVisible() && next->text() == u"Close"; });
        QElapsedTimer timer;
        timer.start();
        return std::max(during, longestPause([&] { return timer.hasExpired(500); }));
    }
    /// When it is half done; ms until it has stopped. Below zero: it was done sooner.
    double cancelHalfWay()
    {
        next->click();
        auto* progress = dialog.findChild<QProgressBar*>();
        const auto isOver = [this] { return !dialog.isVisible() || (next->isVisible() && next->isEnabled()); };
        longestPause([&] { return isOver() || progress->value() >= 50; });
        if (isOver())
            return -1;
        const double spent = spentBy([&] {
            dialog.reject();
            longestPause(isOver);
        }).wall
            * 1000;
        return dialog.isVisible() ? spent : -1;
    }

    BenchWindow window;
    ContactsPage page;
    ImportDialog dialog;
    QPushButton* next;
};

} // namespace

void measureImportWindow(World& world, qint64 rows)
{
    const QString path = world.path(u"window.kartei"_s);
    makeBusiness(path);
    {
        const std::unique_ptr<Session> session = opened(path);
        Import import(*session, world.contacts(rows));
        import.check();
        const double cancelled = import.cancelHalfWay();
        if (cancelled < 0) {
            world.report->skip(u"S2.cancel"_s, u"%1 contacts come in too soon to be stopped"_s.arg(rows));
        } else {
            world.report->add({u"S2.cancel"_s, rows, cancelled, 0, 1});
            world.report->add({u"S2.rest"_s, rows, static_cast<double>(contactsIn(*session)), 0, 1});
        }
    }
    makeBusiness(path);
    {
        const std::unique_ptr<Session> session = opened(path);
        Import import(*session, world.contacts(rows));
        const double checking = import.check();
        const double importing = import.import();
        world.report->add({u"S2.window"_s, rows, std::max(checking, importing), 0, 1,
            u"of the check: %1 ms"_s.arg(checking, 0, 'g', 3)});
    }
    removeDatabase(path);
}

} // namespace kartei::bench
