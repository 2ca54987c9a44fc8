#include "core/planning/attachment_files.h"
#include "core/sales/new_business.h"
#include "core/storage/backup_shelf.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/scripted_prompts.h"
#include "tests/ui/shell/name_page.h"
#include "ui/base/toast.h"
#include "ui/shell/backup_search.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/settings_page.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTimerEvent>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

/// A business in a window, with backups in a folder of the test.
struct BackupCase {
    BackupCase()
    {
        BackupPlan plan;
        plan.folder = folder.filePath(u"backups"_s);
        settings.setLanguage(u"en"_s);
        settings.setBackupPlan(plan);
        const auto session = Session::create({path}, {});
        REQUIRE(session);
        NewBusiness wishes;
        wishes.name = u"Berger"_s;
        wishes.country = u"DE"_s;
        REQUIRE(populateNewBusiness(**session, wishes));
    }

    MainWindow& window() { return *desk.window(); }
    void start() { desk.start(Location{path}); }
    Id<Contact> add(const char* lastName)
    {
        Contact contact;
        contact.lastName = QLatin1String(lastName);
        REQUIRE(
            window().session().transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(contact); }));
        return contact.id;
    }
    std::vector<ShelfBackup> shelf() const
    {
        const auto shelves = BackupShelf::ofFile(path, settings.backupPlan().folder);
        return shelves.empty() ? std::vector<ShelfBackup>() : shelves.front().list();
    }
    /// Presses "Back up now" and waits for one more on the shelf.
    void backUpNow()
    {
        const size_t before = shelf().size();
        window().page(window().pageCount());
        auto* now = window().findChild<QPushButton*>(u"backUpNow"_s);
        REQUIRE(now);
        REQUIRE(QTest::qWaitFor([&] { return now->isEnabled(); }));
        now->click();
        REQUIRE(QTest::qWaitFor([&] { return shelf().size() > before && now->isEnabled(); }, 20'000));
    }
    template <class W>
    W* inDialog(const char* name)
    {
        for (QDialog* dialog : window().findChildren<QDialog*>()) {
            if (W* found = dialog->findChild<W*>(QLatin1String(name)); found && dialog->isVisible())
                return found;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"shop.kartei"_s);
    AppSettings settings{folder.filePath(u"kartei.conf"_s)};
    ScriptedPrompts prompts;
    Desk desk{*qApp, settings, prompts, namePages()};
};

} // namespace

TEST_CASE("a business is backed up soon after it was opened, and the sidebar tells when that was checked")
{
    BackupCase test;
    test.start();

    REQUIRE(QTest::qWaitFor([&] { return test.shelf().size() == 1; }, 20'000));

    auto* state = test.window().findChild<QLabel*>(u"backupState"_s);
    REQUIRE(state);
    CHECK(QTest::qWaitFor([&] { return state->text().startsWith(u"Backup checked"_s); }));
    CHECK(test.shelf().front().reason == BackupReason::Interval);
    CHECK(accessibilityFaults(test.window()) == QStringList());
}

TEST_CASE("a backup that fails stands above the pages with its reason until one succeeds")
{
    BackupCase test;
    test.start();
    test.backUpNow();
    BackupPlan plan = test.settings.backupPlan();
    plan.secondFolder = test.path + u"/stick"_s; // no folder can be there
    test.prompts.paths = {plan.secondFolder};
    test.window().openSettings();

    test.window().findChild<QPushButton*>(u"secondFolder"_s)->click();

    const auto bar = [&] { return test.window().findChild<QWidget*>(u"backupBar"_s); };
    REQUIRE(QTest::qWaitFor([&] { return bar() != nullptr; }, 20'000));
    CHECK(bar()->findChild<QLabel*>()->text().contains(u"stick"_s));
    CHECK(test.settings.backupPlan().secondFolder == plan.secondFolder);

    test.window().findChild<QPushButton*>(u"noSecondFolder"_s)->click();
    CHECK(QTest::qWaitFor([&] { return bar() == nullptr; }, 20'000));
}

TEST_CASE("what was changed is backed up when the business is closed")
{
    BackupCase test;
    test.start();
    test.backUpNow();
    const size_t before = test.shelf().size();
    test.add("Huber");

    test.desk.finish();

    REQUIRE(test.shelf().size() == before + 1);
    CHECK(test.shelf().front().reason == BackupReason::Closing);
    CHECK(test.shelf().front().content->rows[u"contact"_s] == 1);
    CHECK(test.prompts.noticesShown.empty());
}

TEST_CASE("a backup that fails when the business is closed is told")
{
    BackupCase test;
    test.start();
    test.backUpNow();
    test.add("Huber");
    BackupPlan nowhere;
    nowhere.folder = test.path + u"/backups"_s;
    test.settings.setBackupPlan(nowhere);

    test.desk.finish();

    REQUIRE(test.prompts.noticesShown.size() == 1);
    CHECK(test.prompts.noticesShown[0].text.contains(u"shop.kartei"_s));
    CHECK(test.prompts.noticesShown[0].text.contains(nowhere.folder));
}

TEST_CASE("the whole business is restored in the window, and that can be taken back")
{
    BackupCase test;
    test.start();
    test.add("Huber");
    test.backUpNow();
    test.add("Kurz");
    const auto contacts = [&] { return test.window().session().list<Contact>(u""_s)->size(); };
    REQUIRE(contacts() == 2);

    test.window().menus().action(Menus::RestoreBackup)->trigger();
    auto* comparison = test.inDialog<QTableWidget>("comparison");
    REQUIRE(comparison);
    CHECK(comparison->item(0, 0)->text() == u"Contact"_s);
    CHECK(comparison->item(0, 1)->text() == u"1"_s);
    CHECK(comparison->item(0, 2)->text() == u"2"_s);
    CHECK(accessibilityFaults(*comparison->window()) == QStringList());
    test.prompts.confirmations = {true};
    QPointer<MainWindow> old = test.desk.window(); // the next one may be made at its address
    test.inDialog<QPushButton>("restoreWhole")->click();
    REQUIRE(QTest::qWaitFor([&] { return test.desk.window() && test.desk.window() != old; }, 20'000));
    CHECK(contacts() == 1);

    auto* toast = test.window().findChild<Toast*>();
    CHECK(toast->text().contains(u"as in the backup"_s));
    old = test.desk.window();
    toast->findChild<QPushButton*>()->click();
    REQUIRE(QTest::qWaitFor([&] { return test.desk.window() && test.desk.window() != old; }, 20'000));
    CHECK(contacts() == 2);
}

TEST_CASE("nothing is restored when the question is answered with no")
{
    BackupCase test;
    test.start();
    test.backUpNow();
    test.add("Kurz");
    QPointer<MainWindow> old = test.desk.window(); // the next one may be made at its address
    test.window().menus().action(Menus::RestoreBackup)->trigger();
    test.inDialog<QPushButton>("restoreWhole")->click();
    QCoreApplication::processEvents();
    CHECK(test.prompts.confirmationsAsked.size() == 1);
    CHECK(test.desk.window() == old);
    CHECK(test.window().session().list<Contact>(u""_s)->size() == 1);
}

TEST_CASE("one record is found in a backup, put back, and that is undone like anything else")
{
    BackupCase test;
    test.start();
    const Id<Contact> huber = test.add("Huber");
    test.backUpNow();
    Session& session = test.window().session();
    REQUIRE(session.transact(u"Delete"_s, Undo::Possible, [&](Transaction& tx) { return tx.remove(huber); }));

    test.window().menus().action(Menus::RestoreBackup)->trigger();
    test.inDialog<QPushButton>("findRecord")->click();
    auto* search = test.inDialog<QLineEdit>("backupSearch");
    REQUIRE(search);
    CHECK(accessibilityFaults(*search->window()) == QStringList());
    auto* put = test.inDialog<QPushButton>("putBack");
    QTest::keyClicks(search, u"kurz"_s);
    auto* state = test.inDialog<QLabel>("recordState");
    CHECK(QTest::qWaitFor([&] { return state->text().startsWith(u"No record in this backup matches"_s); }));
    search->clear();
    REQUIRE(QTest::qWaitFor([&] { return state->text().startsWith(u"Type a name"_s); }));
    search->clear();
    QTest::keyClicks(search, u"huber"_s);
    REQUIRE(QTest::qWaitFor([&] { return put->isEnabled(); }));
    CHECK(test.inDialog<QListWidget>("backupFound")->count() == 1);
    put->click();
    CHECK(session.get(huber)->lastName == u"Huber"_s);

    const Contact before = session.get(huber).value();
    Contact after = before;
    after.notes = u"new"_s;
    after.position = u"Owner"_s;
    REQUIRE(session.transact(u"Change"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(before, after); }));
    search->clear();
    QTest::keyClicks(search, u"huber"_s);
    auto* differences = test.inDialog<QTableWidget>("differences");
    REQUIRE(QTest::qWaitFor([&] { return differences->rowCount() == 2; }));
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    CHECK(
        search->window()->grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(u"record-from-backup.png"_s)));
    for (int row = 0; row < 2; ++row)
        differences->item(row, 0)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(put->isEnabled());
    for (int row = 0; row < 2; ++row)
        differences->item(row, 0)->setCheckState(Qt::Checked);
    for (int row = 0; row < 2; ++row) {
        if (differences->item(row, 2)->text() == u"Owner"_s)
            differences->item(row, 0)->setCheckState(Qt::Unchecked);
    }
    put->click();
    CHECK(session.get(huber)->notes.isEmpty());
    CHECK(session.get(huber)->position == u"Owner"_s);
    REQUIRE(session.undo());
    CHECK(session.get(huber)->notes == u"new"_s);
}

TEST_CASE("what was in a damaged file is put back from a backup, though nothing else of it is different")
{
    BackupCase test;
    test.start();
    Attachment place;
    place.contact = test.add("Huber");
    Session& session = test.window().session();
    const Result<Id<Attachment>> plan = attach(session, place, {u"plan.txt"_s, "oak"});
    REQUIRE(plan);
    test.backUpNow();
    REQUIRE(session.database().run(u"UPDATE attachment_content SET bytes = ?"_s, {QByteArray("elm")}));

    test.window().menus().action(Menus::RestoreBackup)->trigger();
    test.inDialog<QPushButton>("findRecord")->click();
    auto* search = test.inDialog<QLineEdit>("backupSearch");
    REQUIRE(search);
    auto* put = test.inDialog<QPushButton>("putBack");
    QTest::keyClicks(search, u"plan.txt"_s);
    REQUIRE(QTest::qWaitFor([&] { return put->isEnabled(); }));
    CHECK(test.inDialog<QLabel>("recordState")->text().contains(u"damaged or lost"_s));
    put->click();

    const Result<KeptFile> mended = keptFile(session, *plan);
    REQUIRE(mended);
    CHECK(mended->content == "oak");
    CHECK(QTest::qWaitFor([&] { return !put->isEnabled(); }));
}

TEST_CASE("what is not looked for any more in a backup is not answered")
{
    BackupCase test;
    test.start();
    test.add("Huber");
    test.backUpNow();
    auto* search = new BackupSearch(test.shelf().front().path);
    int answers = 0;
    bool isOpen = false;
    QObject::connect(search, &BackupSearch::opened, search, [&](const Result<>& done) { isOpen = done.has_value(); });
    QObject::connect(search, &BackupSearch::found, search, [&] { ++answers; });
    REQUIRE(QTest::qWaitFor([&] { return isOpen; }, 20'000));

    search->search(u"huber"_s);
    search->forget();
    QTest::qWait(200);
    CHECK(answers == 0);
    search->search(u"huber"_s);
    CHECK(QTest::qWaitFor([&] { return answers == 1; }));

    search->leave();
    CHECK(BackupSearch::isAnyLeaving());
    CHECK(QTest::qWaitFor([] { return !BackupSearch::isAnyLeaving(); }));
}

TEST_CASE("before an import the business is backed up where the user keeps backups")
{
    BackupCase test;
    test.start();
    test.add("Huber");
    QFile list(test.folder.filePath(u"list.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    REQUIRE(list.write("Last name\nKurz\n") > 0);
    list.close();
    test.prompts.paths = {list.fileName()};
    test.window().menus().action(Menus::Import)->trigger();
    auto* next = test.inDialog<QPushButton>("next");
    REQUIRE(next);
    next->click();
    REQUIRE(QTest::qWaitFor([&] { return next->isVisible() && next->text().startsWith(u"Import"_s); }, 20'000));
    CHECK(BackupShelf::ofFile(test.path, usualBackupFolder()).empty()); // a dry run changes nothing

    next->click();
    REQUIRE(QTest::qWaitFor([&] { return next->isVisible() && next->text().startsWith(u"Close"_s); }, 20'000));

    const auto shelves = BackupShelf::ofFile(test.path, usualBackupFolder());
    REQUIRE(shelves.size() == 1);
    REQUIRE(shelves.front().list().size() == 1);
    CHECK(shelves.front().list().front().reason == BackupReason::Import);
    CHECK(shelves.front().list().front().content->rows[u"contact"_s] == 1);
    CHECK(test.window().session().list<Contact>(u""_s)->size() == 2);
}

TEST_CASE("an encrypted backup is saved and restored with its passphrase")
{
    BackupCase test;
    test.start();
    test.add("Huber");
    const QString path = test.folder.filePath(u"away.kartei-backup"_s);
    test.prompts.paths = {path, path};
    test.window().openSettings();
    test.window().findChild<QPushButton*>(u"saveEncrypted"_s)->click();
    auto* use = test.inDialog<QPushButton>("usePassphrase");
    REQUIRE(use);
    CHECK(accessibilityFaults(*use->window()) == QStringList());
    QTest::keyClicks(test.inDialog<QLineEdit>("passphrase"), u"open sesame"_s);
    QTest::keyClicks(test.inDialog<QLineEdit>("passphraseAgain"), u"open sesam"_s);
    CHECK_FALSE(use->isEnabled());
    QTest::keyClicks(test.inDialog<QLineEdit>("passphraseAgain"), u"e"_s);
    REQUIRE(use->isEnabled());
    use->click();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 60'000));
    test.add("Kurz");

    test.window().menus().action(Menus::RestoreBackup)->trigger();
    test.inDialog<QPushButton>("restoreOther")->click();
    QTest::keyClicks(test.inDialog<QLineEdit>("passphrase"), u"open sesame"_s);
    test.prompts.confirmations = {true};
    QPointer<MainWindow> old = test.desk.window(); // the next one may be made at its address
    test.inDialog<QPushButton>("usePassphrase")->click();

    REQUIRE(QTest::qWaitFor([&] { return test.desk.window() && test.desk.window() != old; }, 60'000));
    CHECK(test.window().session().list<Contact>(u""_s)->size() == 1);
}

TEST_CASE("an encrypted backup is written to its end and told when the window is closed meanwhile")
{
    BackupCase test;
    test.start();
    test.add("Huber");
    const QString path = test.folder.filePath(u"away.kartei-backup"_s);
    test.prompts.paths = {path};
    test.window().openSettings();
    test.window().findChild<QPushButton*>(u"saveEncrypted"_s)->click();
    QTest::keyClicks(test.inDialog<QLineEdit>("passphrase"), u"open sesame"_s);
    QTest::keyClicks(test.inDialog<QLineEdit>("passphraseAgain"), u"open sesame"_s);
    test.inDialog<QPushButton>("usePassphrase")->click();

    test.desk.finish();

    CHECK(QFile::exists(path));
    REQUIRE(test.prompts.noticesShown.size() == 1);
    CHECK(test.prompts.noticesShown[0].text.contains(u"away.kartei-backup"_s));
    CHECK(test.prompts.noticesShown[0].text.contains(u"was saved"_s));
}

TEST_CASE("the sidebar tells the day of the newest backup when another day has begun")
{
    BackupCase test;
    test.start();
    test.backUpNow();
    test.desk.finish();
    Session::Options options;
    options.backups = test.settings.backupPlan();
    qint64 passed = 0;
    options.clock.now = [&] { return Instant{Clock::system().now().utcMs + passed}; };
    options.clock.today = [&] { return Clock::system().today().addDays(passed > 0 ? 1 : 0); };
    const auto session = Session::open({test.path}, options);
    REQUIRE(session);
    MainWindow window(MainWindow::Surroundings{**session, test.prompts, test.settings, namePages()});
    const auto* state = window.findChild<QLabel*>(u"backupState"_s);
    REQUIRE(state->text().startsWith(u"Backup checked"_s));
    CHECK_FALSE(state->text().contains(u"Yesterday"_s));

    passed = qint64{24} * 60 * 60 * 1000;
    auto* timer = window.findChild<QTimer*>(u"attentionTimer"_s);
    REQUIRE(timer);
    QTimerEvent minute(timer->timerId());
    QCoreApplication::sendEvent(timer, &minute);

    CHECK(state->text().contains(u"Yesterday"_s));
}

TEST_CASE("a damaged business is offered its newest backup when it is opened")
{
    BackupCase test;
    test.start();
    test.add("Huber");
    test.desk.finish();
    REQUIRE(test.shelf().size() == 1);
    QFile file(test.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    REQUIRE(file.write(QByteArray(int(file.size() / 2), 'Z')) > 0);
    file.close();
    test.prompts.choices = {0};

    REQUIRE(test.desk.openBusiness({test.path}));

    REQUIRE(test.prompts.questionsAsked.size() == 1);
    CHECK(test.prompts.questionsAsked[0].answers[0].startsWith(u"Restore the backup"_s));
    CHECK(test.window().session().list<Contact>(u""_s)->size() == 1);
}

TEST_CASE("a large business is shown before all of it is checked, and its damage is told soon after")
{
    BackupCase test;
    test.start();
    test.add("Huber");
    test.desk.finish();
    {
        const auto file = Database::open({test.path}, Database::Mode::ReadWrite);
        REQUIRE(file);
        REQUIRE((*file)->run(u"PRAGMA foreign_keys = OFF"_s));
        REQUIRE((*file)->run(u"UPDATE contact SET company = 99"_s));
    }
    test.prompts.choices = {0};
    test.desk.setCheckedAtOnce(1000);

    REQUIRE(test.desk.openBusiness({test.path}));
    CHECK(test.prompts.questionsAsked.empty());
    REQUIRE(test.desk.window());

    REQUIRE(QTest::qWaitFor([&] { return !test.prompts.questionsAsked.empty(); }, 20'000));
    CHECK(test.prompts.questionsAsked[0].answers[0].startsWith(u"Restore the backup"_s));
    REQUIRE(QTest::qWaitFor([&] { return test.desk.window() != nullptr; }, 20'000));
    CHECK_FALSE(test.window().session().list<Contact>(u""_s)->front().company.isSet());
}

TEST_CASE("of a damaged business without a backup, what can be read is rescued into a new file and opened")
{
    BackupCase test;
    test.start();
    for (int i = 0; i < 60; ++i)
        test.add("Huber");
    test.desk.finish();
    for (const ShelfBackup& backup : test.shelf())
        REQUIRE(QFile::remove(backup.path));
    QFile file(test.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 4096));
    REQUIRE(file.write(QByteArray(100, 'Z')) > 0);
    file.close();
    const QString rescued = test.folder.filePath(u"rescued.kartei"_s);
    test.prompts.choices = {0};
    test.prompts.paths = {rescued};

    REQUIRE(test.desk.openBusiness({test.path}));

    REQUIRE(test.prompts.questionsAsked.size() == 1);
    CHECK(test.prompts.questionsAsked[0].answers[0].startsWith(u"Rescue"_s));
    REQUIRE(test.prompts.noticesShown.size() == 1);
    CHECK(test.prompts.noticesShown[0].text.contains(u"saved"_s));
    CHECK(test.window().session().location().address == rescued);
    CHECK(test.window().session().list<Contact>(u""_s)->size() > 30);
}
