#include "ui/shell/health_dialog.h"

#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/shell/window_case.h"
#include "ui/base/apply_theme.h"
#include "ui/base/saved_list_dialog.h"
#include "ui/contacts/found_contacts.h"
#include "ui/contacts/problems_dialog.h"

#include "core/business/segment.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <QScopeGuard>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A business with a card that is not reachable, one that is old, and one that is sound.
struct Data {
    TestWorkbench bench;
    QWidget window;

    Data()
    {
        bench.stored(aPerson(u"Bob"_s, u"Nobody"_s));
        Contact old = aPerson(u"Clara"_s, u"Zeman"_s);
        old.emails.emplace_back().value = u"clara@example.org"_s;
        old.created = startOf(QDate(2020, 1, 1));
        old.phones.emplace_back().value = u"evenings only"_s;
        bench.stored(old);
        Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
        anna.emails.emplace_back().value = u"anna@example.org"_s;
        bench.stored(anna);
        window.show();
    }
    /// The row of the fix with these words.
    QPushButton* fix(HealthDialog& dialog, const QString& words)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->accessibleName().contains(words))
                return button;
        }
        throw std::runtime_error("no fix " + words.toStdString());
    }
    template <class W>
    W* opened()
    {
        return window.findChild<W*>();
    }
};

std::unique_ptr<Session> fileBusiness(const QTemporaryDir& folder)
{
    Result<std::unique_ptr<Session>> session = Session::create({folder.filePath(u"shop.kartei"_s)}, {});
    REQUIRE(session);
    REQUIRE(populateNewBusiness(**session, {}));
    return std::move(*session);
}

bool isDone(HealthDialog& dialog)
{
    return QTest::qWaitFor([&] { return dialog.findChild<QLabel*>(u"health_score"_s)->text().contains(u"100"_s); });
}

} // namespace

TEST_CASE("the six attributes have their figures, and what falls short of one is a click away", "[N4]")
{
    Data data;
    auto* dialog = new HealthDialog(&data.window, data.bench, {});
    dialog->open();
    REQUIRE(isDone(*dialog));
    CHECK(dialog->findChild<QProgressBar*>(u"health_transportable"_s)->value() == 83);
    CHECK(dialog->findChild<QProgressBar*>(u"health_up_to_date"_s)->value() == 100);
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"health_check_confirmed"_s)); // all is well
    dialog->resize(680, 1400); // all of it
    CHECK(accessibilityFaults(*dialog) == QStringList());

    QTest::mouseClick(dialog->findChild<QPushButton*>(u"health_check_phones"_s), Qt::LeftButton);
    auto* found = data.opened<FoundContacts>();
    REQUIRE(found);
    CHECK_FALSE(dialog->isVisible());
    auto* table = found->findChild<QTableWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    CHECK(table->item(0, 0)->text().contains(u"Clara"_s));
    CHECK(accessibilityFaults(*found) == QStringList());
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(data.bench.opened.size() == 1);
}

TEST_CASE("contacts that a figure is about are searched, kept as a list, and gone when they are mended", "[N4]")
{
    Data data;
    FoundContacts found(&data.window, data.bench, u"Without a phone"_s, u"count(phones) = 0"_s);
    found.open();
    auto* table = found.findChild<QTableWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 2; }));
    auto* search = found.findChild<QLineEdit*>();
    QTest::keyClicks(search, u"nobody"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
    CHECK(table->item(0, 0)->text().contains(u"Bob"_s));
    search->clear();
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 2; }));

    QTest::mouseClick(found.findChild<QPushButton*>(u"save_list"_s), Qt::LeftButton);
    auto* saving = found.findChild<SavedListDialog*>();
    REQUIRE(saving);
    QTest::keyClicks(saving->findChild<QLineEdit*>(u"name"_s), u"To call"_s);
    saving->save();
    const auto lists = data.bench.session().list<Segment>({});
    REQUIRE(lists);
    REQUIRE(lists->size() == 1);
    CHECK(lists->front().where == u"count(phones) = 0"_s);

    const auto bob = data.bench.session().list<Contact>(u"WHERE first_name = 'Bob'"_s, {}, Parts::Load);
    REQUIRE(bob);
    Contact reachable = bob->front();
    reachable.phones.emplace_back().value = u"0171 2345678"_s;
    REQUIRE(data.bench.session().transact(
        u"Edit"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(bob->front(), reachable); }));
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 1; }));
}

TEST_CASE("what raises the health of data most leads to the problems, and to the settings", "[N4]")
{
    Data data;
    auto* dialog = new HealthDialog(&data.window, data.bench, {});
    dialog->open();
    REQUIRE(isDone(*dialog));
    data.fix(*dialog, u"Mend"_s)->click();
    CHECK(data.opened<ProblemsDialog>());

    auto* again = new HealthDialog(&data.window, data.bench, {});
    QSignalSpy access(again, &HealthDialog::accessWanted);
    again->open();
    REQUIRE(isDone(*again));
    data.fix(*again, u"passphrase"_s)->click();
    CHECK(access.count() == 1);
}

TEST_CASE("a file that others can read is kept from them where that is said, and the figure follows", "[N4]")
{
    const QTemporaryDir folder;
    TestWorkbench bench(fileBusiness(folder));
    const QString path = bench.session().location().address;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QWidget window;
    window.show();
    auto* dialog = new HealthDialog(&window, bench, {});
    dialog->open();
    REQUIRE(isDone(*dialog));
    auto* keep = dialog->findChild<QPushButton*>(u"health_check_private"_s);
    REQUIRE(keep);
    QTest::mouseClick(keep, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->findChild<QPushButton*>(u"health_check_private"_s); }));
    CHECK_FALSE(QFile::permissions(path).testFlag(QFile::ReadOther));
    dialog->close();
}

TEST_CASE("a look at the health of data ends with its window", "[N4]")
{
    const QTemporaryDir folder;
    TestWorkbench bench(fileBusiness(folder));
    for (int i = 0; i < 300; ++i)
        bench.stored(aPerson(u"Anna"_s, u"Huber %1"_s.arg(i)));
    QWidget window;
    window.show();
    QPointer<HealthDialog> dialog = new HealthDialog(&window, bench, {});
    dialog->open();
    CHECK(dialog->findChild<QProgressBar*>()->isVisible());
    dialog->findChild<QPushButton*>(u"close"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }));
    CHECK(bench.reported.empty());
    bench.stored(aPerson(u"Bob"_s, u"Nobody"_s));
}

TEST_CASE("whoever mended something looks at the health of data again", "[N4]")
{
    Data data;
    HealthDialog dialog(&data.window, data.bench, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    REQUIRE(isDone(dialog));
    const auto clara = data.bench.session().list<Contact>(u"WHERE first_name = 'Clara'"_s, {}, Parts::Load);
    REQUIRE(clara);
    Contact mended = clara->front();
    mended.phones.front().value = u"0171 2345678"_s;
    REQUIRE(data.bench.session().transact(
        u"Edit"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(clara->front(), mended); }));
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"look_again"_s), Qt::LeftButton);
    REQUIRE(
        QTest::qWaitFor([&] { return dialog.findChild<QProgressBar*>(u"health_transportable"_s)->value() == 100; }));
}

TEST_CASE("the health of data is opened from the menu, and leads to the pages of the settings", "[N4]")
{
    WindowCase shown;
    shown.trigger(Menus::ShowHealth);
    auto* dialog = shown.window->findChild<HealthDialog*>();
    REQUIRE(dialog);
    REQUIRE(isDone(*dialog));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"health_check_access"_s), Qt::LeftButton);
    auto* sections = shown.window->findChild<QListWidget*>(u"settingsSections"_s);
    REQUIRE(sections);
    CHECK(sections->isVisible());
    CHECK(sections->currentItem()->text() == u"Passphrase and users"_s);
}

TEST_CASE("pictures of the health of data", "[N4]")
{
    const auto back = qScopeGuard([] {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, Theme::Mode::Light);
    });
    for (const bool isHebrew : {false, true}) {
        QApplication::setLayoutDirection(isHebrew ? Qt::RightToLeft : Qt::LeftToRight);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            applyTheme(*qApp, mode);
            Data data;
            data.window.resize(1200, 900);
            HealthDialog dialog(&data.window, data.bench, {});
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.open();
            REQUIRE(isDone(dialog));
            QTest::qWait(20);
            QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR));
            CHECK(dialog.grab().save(QStringLiteral(KARTEI_GALLERY_DIR)
                + u"/health-%1%2.png"_s.arg(
                    mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s, isHebrew ? u"-rtl"_s : QString())));
        }
    }
}
