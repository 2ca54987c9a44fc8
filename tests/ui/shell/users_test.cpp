#include "core/business/passphrase.h"
#include "core/business/users.h"
#include "core/contacts/contact.h"
#include "core/sales/new_business.h"
#include "core/storage/backup.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/scripted_prompts.h"
#include "ui/base/entity_form.h"
#include "ui/base/field_editor.h"
#include "ui/base/record_dialog.h"
#include "ui/shell/access_settings.h"
#include "ui/shell/desk.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/sign_in_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

const QString& hashOfRosenholz()
{
    static const QString hash = *hashOf("Rosenholz");
    return hash;
}

/// A business file, and a desk that opens it.
struct UsersCase {
    UsersCase()
    {
        BackupPlan plan;
        plan.folder = folder.filePath(u"backups"_s);
        settings.setLanguage(u"en"_s);
        settings.setBackupPlan(plan);
        const auto session = Session::create({path}, options());
        REQUIRE(session);
        NewBusiness wishes;
        wishes.name = u"Berger Joinery"_s;
        wishes.country = u"DE"_s;
        REQUIRE(populateNewBusiness(**session, wishes));
    }

    static Session::Options options()
    {
        Session::Options made;
        made.author = u"berta"_s;
        return made;
    }
    /// Berta owns it, Karl is a clerk, Lea reads; all with the same passphrase.
    void makeUsers()
    {
        const auto session = Session::open({path}, options());
        REQUIRE(session);
        REQUIRE(beginUsers(**session, u"Berta"_s, hashOfRosenholz()));
        for (const auto& [name, role] : {std::pair{u"Karl"_s, Role::Clerk}, {u"Lea"_s, Role::ReadOnly}}) {
            REQUIRE((*session)->transact(u"Add"_s, Undo::Possible, [&, name = name, role = role](Transaction& tx) {
                User user;
                user.name = name;
                user.role = role;
                user.passphraseHash = hashOfRosenholz();
                return tx.insert(user);
            }));
        }
    }
    void start() { desk.start(Location{path}); }
    void signIn(const QString& name)
    {
        if (!desk.signIn())
            start();
        REQUIRE(desk.signIn());
        auto* user = inSignIn<QComboBox>("signInName");
        user->setCurrentIndex(user->findText(name));
        type(u"Rosenholz"_s);
        REQUIRE(QTest::qWaitFor([&] { return desk.window() && !desk.signIn(); }, 10'000));
    }
    void type(const QString& passphrase)
    {
        QTest::keyClicks(inSignIn<QWidget>("signInPassphrase"), passphrase);
        QTest::keyClick(inSignIn<QWidget>("signInPassphrase"), Qt::Key_Return);
    }
    template <class W>
    W* inSignIn(const char* name)
    {
        return desk.signIn()->findChild<W*>(QLatin1String(name));
    }
    template <class W>
    W* inWindow(const char* name)
    {
        return desk.window()->findChild<W*>(QLatin1String(name));
    }
    template <class W>
    W* inDialog(const char* name)
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible()) {
                if (W* found = dialog->findChild<W*>(QLatin1String(name)))
                    return found;
            }
        }
        return nullptr;
    }
    Session& session() const { return desk.window()->session(); }
    std::vector<User> users() const { return *session().list<User>(u"ORDER BY id"_s); }
    void openAccess()
    {
        desk.window()->openSettings();
        auto* sections = inWindow<QListWidget>("settingsSections");
        sections->setCurrentItem(sections->findItems(u"Passphrase and users"_s, Qt::MatchExactly).first());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"shop.kartei"_s);
    AppSettings settings{folder.filePath(u"kartei.conf"_s)};
    ScriptedPrompts prompts;
    Desk desk{*qApp, settings, prompts, allPages()};
};

} // namespace

TEST_CASE("a business without users opens without a question and can't be locked")
{
    UsersCase test;
    test.start();
    REQUIRE(test.desk.window());
    CHECK_FALSE(test.desk.signIn());
    CHECK_FALSE(test.desk.window()->menus().action(Menus::Lock)->isVisible());
    test.desk.lock();
    CHECK_FALSE(test.desk.signIn());
}

TEST_CASE("a business with users shows nothing before the right passphrase, and waits after a wrong one")
{
    UsersCase test;
    test.makeUsers();
    test.start();
    REQUIRE(test.desk.signIn());
    CHECK_FALSE(test.desk.window());
    CHECK(accessibilityFaults(*test.desk.signIn()) == QStringList());

    test.type(u"Palisander"_s);
    const auto* problem = test.inSignIn<QLabel>("signInProblem");
    REQUIRE(QTest::qWaitFor([&] { return problem->isVisible(); }, 10'000));
    CHECK_FALSE(test.desk.window());
    QTest::keyClicks(test.inSignIn<QWidget>("signInPassphrase"), u"Rosenholz"_s);
    CHECK_FALSE(test.inSignIn<QPushButton>("signIn")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return test.inSignIn<QPushButton>("signIn")->isEnabled(); }, 5'000));

    QTest::keyClick(test.inSignIn<QWidget>("signInPassphrase"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return test.desk.window() != nullptr; }, 10'000));
    CHECK(test.session().options().author == u"Berta"_s);
}

TEST_CASE("who opened a business last is chosen the next time, and only a digest of the name is kept")
{
    UsersCase test;
    test.makeUsers();
    test.signIn(u"Karl"_s);

    Desk next(*qApp, test.settings, test.prompts, allPages());
    test.desk.finish();
    next.start(Location{test.path});
    REQUIRE(next.signIn());
    CHECK(next.signIn()->findChild<QComboBox*>(u"signInName"_s)->currentText() == u"Karl"_s);
    QFile kept(test.folder.filePath(u"kartei.conf"_s));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK_FALSE(kept.readAll().contains("Karl"));
}

TEST_CASE("the switch in the settings asks for a passphrase from then on, and for none when it is off again")
{
    UsersCase test;
    test.start();
    test.openAccess();
    auto* asks = test.inWindow<QCheckBox>("askPassphrase");
    asks->click();
    REQUIRE(test.inDialog<QLineEdit>("passphrase"));
    QTest::keyClicks(test.inDialog<QWidget>("passphrase"), u"Rosenholz"_s);
    QTest::keyClicks(test.inDialog<QWidget>("passphraseAgain"), u"Rosenholz"_s);
    test.inDialog<QPushButton>("usePassphrase")->click();

    REQUIRE(QTest::qWaitFor([&] { return asks->isChecked(); }, 10'000));
    REQUIRE(test.users().size() == 1);
    CHECK(test.users().front().role == Role::Owner);
    CHECK(test.desk.window()->menus().action(Menus::Lock)->isVisible());
    CHECK(test.session().options().actor.user == test.users().front().id.value);
    CHECK(accessibilityFaults(*test.desk.window()) == QStringList());

    asks->click(); // and steps back
    CHECK(asks->isChecked());
    test.prompts.confirmations = {true};
    asks->click();
    CHECK_FALSE(asks->isChecked());
    CHECK(test.users().empty());
    CHECK_FALSE(test.desk.window()->menus().action(Menus::Lock)->isVisible());
}

TEST_CASE("an owner adds, changes and removes users in the settings")
{
    UsersCase test;
    test.makeUsers();
    test.signIn(u"Berta"_s);
    test.openAccess();
    auto* table = test.inWindow<QTableWidget>("users");
    CHECK(table->rowCount() == 3);

    test.inWindow<QPushButton>("addUser")->click();
    QTest::keyClicks(test.inDialog<QWidget>("userName"), u"karl"_s);
    QTest::keyClicks(test.inDialog<QWidget>("userPassphrase"), u"Zirbelkiefer"_s);
    QTest::keyClicks(test.inDialog<QWidget>("userPassphraseAgain"), u"Zirbelkiefer"_s);
    test.inDialog<QPushButton>("saveUser")->click();
    const auto refusal = [&] {
        const auto* hint = test.inDialog<QLabel>("userHint");
        return hint ? hint->text() : QString();
    };
    REQUIRE(QTest::qWaitFor([&] { return refusal().contains(u"Karl"_s); }, 10'000)); // there is one
    QTest::keyClicks(test.inDialog<QWidget>("userName"), u"a"_s);
    test.inDialog<QPushButton>("saveUser")->click();
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 4; }, 10'000));
    CHECK(fits("Zirbelkiefer", test.users().back().passphraseHash));

    const auto choose
        = [&](const QString& name) { table->setCurrentItem(table->findItems(name, Qt::MatchExactly).first()); };
    choose(u"karla"_s);
    test.inWindow<QPushButton>("changeUser")->click();
    auto* role = test.inDialog<QComboBox>("userRole");
    role->setCurrentIndex(role->findData(static_cast<int>(Role::ReadOnly)));
    test.inDialog<QPushButton>("saveUser")->click();
    CHECK(test.users().back().role == Role::ReadOnly);

    choose(u"Berta"_s);
    test.prompts.confirmations = {true};
    test.inWindow<QPushButton>("removeUser")->click(); // the only owner
    REQUIRE(test.prompts.noticesShown.size() == 1);
    CHECK(table->rowCount() == 4);
    choose(u"karla"_s);
    test.prompts.confirmations = {true};
    test.inWindow<QPushButton>("removeUser")->click();
    CHECK(table->rowCount() == 3);
}

TEST_CASE("locked, the windows are gone until the passphrase is there, and what was typed is still in them")
{
    UsersCase test;
    test.makeUsers();
    test.signIn(u"Karl"_s);
    RecordDialog* dialog = RecordDialog::openNew(test.desk.window(), *test.desk.window(), Record(describe<Contact>()));
    auto* name = dialog->form().editor(fieldOf<&Contact::lastName>())->control();
    QTest::keyClicks(name, u"Hub"_s);

    QTest::keyClick(name, Qt::Key_L, Qt::ControlModifier); // the dialog is in the way of the window's own keys
    REQUIRE(QTest::qWaitFor([&] { return test.desk.signIn() && !test.desk.window()->isVisible(); }, 5'000));
    CHECK(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 5'000));
    for (const QWidget* window : QApplication::topLevelWidgets())
        CHECK((window == test.desk.signIn() || !window->isVisible()));
    CHECK(test.inSignIn<QComboBox>("signInName")->currentText() == u"Karl"_s);

    test.signIn(u"Karl"_s);
    CHECK(test.desk.window()->isVisible());
    REQUIRE(dialog->isVisible());
    CHECK(qobject_cast<QLineEdit*>(name)->text() == u"Hub"_s);
    dialog->reject();
}

TEST_CASE("somebody else may unlock, and works under their own name and role")
{
    UsersCase test;
    test.makeUsers();
    test.signIn(u"Berta"_s);
    test.desk.lock();
    test.signIn(u"Lea"_s);
    CHECK(test.session().options().author == u"Lea"_s);
    CHECK(test.session().isReadOnly());
    CHECK(test.desk.window()->isVisible());
}

TEST_CASE("a window that nobody uses is locked after the time that was set, and not before")
{
    UsersCase test;
    test.makeUsers();
    test.settings.setLockAfterMinutes(5);
    test.signIn(u"Berta"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto usedBefore = [&](int minutes) {
        test.desk.idleWatch().setLastUse(now - minutes * 60'000);
        test.desk.idleWatch().look();
    };
    usedBefore(4);
    CHECK_FALSE(test.desk.signIn());
    usedBefore(6);
    QTest::mouseMove(test.desk.window());
    test.settings.setLockAfterMinutes(0);
    CHECK(test.desk.signIn());
}

TEST_CASE("a clerk sees the settings of the business but can't touch them, nor restore a backup")
{
    UsersCase test;
    test.makeUsers();
    test.signIn(u"Karl"_s);
    test.desk.window()->openSettings();
    CHECK_FALSE(test.inWindow<QLineEdit>("street")->isEnabled());
    CHECK(std::ranges::any_of(test.desk.window()->findChildren<QLabel*>(u"whyClosed"_s), &QLabel::isVisible));
    test.desk.window()->resize(1280, 900);
    CHECK(test.desk.window()->grab().save(
        QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(u"settings-of-a-clerk.png"_s)));
    CHECK_FALSE(test.desk.window()->menus().action(Menus::RestoreBackup)->isEnabled());
    test.openAccess();
    CHECK_FALSE(test.inWindow<QCheckBox>("askPassphrase")->isEnabled());
    CHECK_FALSE(test.inWindow<QTableWidget>("users")->isVisible());
    CHECK(test.inWindow<QPushButton>("ownPassphrase")->isVisible());

    test.inWindow<QPushButton>("ownPassphrase")->click();
    QTest::keyClicks(test.inDialog<QWidget>("passphrase"), u"Zirbelkiefer"_s);
    QTest::keyClicks(test.inDialog<QWidget>("passphraseAgain"), u"Zirbelkiefer"_s);
    test.inDialog<QPushButton>("usePassphrase")->click();
    CHECK(QTest::qWaitFor([&] { return fits("Zirbelkiefer", test.users()[1].passphraseHash); }, 10'000));
}

TEST_CASE("after an owner restored a backup the window goes on without asking again")
{
    UsersCase test;
    test.makeUsers();
    test.signIn(u"Berta"_s);
    const QString backup = test.folder.filePath(u"b.kartei"_s);
    REQUIRE(makeBackup(test.session().database(), backup));
    const MainWindow* before = test.desk.window();

    Q_EMIT test.desk.window()->restoreAsked(backup, {});

    REQUIRE(QTest::qWaitFor([&] { return test.desk.window() && test.desk.window() != before; }, 20'000));
    INFO((test.prompts.noticesShown.empty() ? QString() : test.prompts.noticesShown[0].text).toStdString());
    CHECK(test.prompts.noticesShown.empty());
    CHECK_FALSE(test.desk.signIn());
    CHECK(test.session().options().author == u"Berta"_s);
}

TEST_CASE("the question and the settings about users fit in both themes and both directions")
{
    for (const bool isRtl : {false, true}) {
        QGuiApplication::setLayoutDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
        UsersCase test;
        applyTheme(*qApp, isRtl ? Theme::Mode::Dark : Theme::Mode::Light);
        QGuiApplication::setLayoutDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
        test.makeUsers();
        test.start();
        REQUIRE(test.desk.signIn());
        REQUIRE(QTest::qWaitForWindowExposed(test.desk.signIn()));
        const auto save = [&](QWidget& widget, const QString& name) {
            REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
            QCoreApplication::processEvents();
            const QString file = isRtl ? name + u"-rtl-dark.png"_s : name + u".png"_s;
            CHECK(widget.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(file)));
        };
        test.type(u"Palisander"_s);
        REQUIRE(QTest::qWaitFor([&] { return test.inSignIn<QLabel>("signInProblem")->isVisible(); }, 10'000));
        save(*test.desk.signIn(), u"sign-in"_s);
        REQUIRE(QTest::qWaitFor(
            [&] {
                test.inSignIn<QLineEdit>("signInPassphrase")->setText(u"x"_s);
                return test.inSignIn<QPushButton>("signIn")->isEnabled();
            },
            5'000));
        test.inSignIn<QLineEdit>("signInPassphrase")->clear();
        test.signIn(u"Berta"_s);
        test.openAccess();
        test.desk.window()->resize(1280, 900);
        save(*test.desk.window(), u"access-settings"_s);
        test.inWindow<QPushButton>("addUser")->click();
        save(*test.inDialog<QWidget>("userName")->window(), u"user-dialog"_s);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
