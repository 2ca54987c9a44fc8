#include "core/exchange/complete_export.h"
#include "core/storage/session.h"
#include "core/sales/new_business.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/scripted_prompts.h"
#include "tests/ui/shell/name_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "core/planning/activity.h"
#include "ui/contacts/caller_card.h"
#include "ui/planning/call_form.h"
#include "ui/shell/running_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QStandardPaths>
#include <QPlainTextEdit>
#include <QTest>

#include <atomic>
#include <thread>

using namespace kartei;

namespace {

/// A desk with its own settings and home folder.
struct DeskCase {
    DeskCase()
    {
        for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"})
            m_before.emplace_back(name, qgetenv(name));
        for (const auto& [name, value] : m_before)
            qputenv(name.constData(), folder.path().toUtf8());
        settings.setLanguage(QStringLiteral("en"));
    }
    ~DeskCase()
    {
        for (const auto& [name, value] : m_before)
            value.isNull() ? qunsetenv(name.constData()) : qputenv(name.constData(), value);
        applyLanguage(*qApp, QStringLiteral("en"), QLocale::c());
        applyTheme(*qApp, Theme::Mode::Light);
    }

    QString makeFile(const QString& name)
    {
        const QString path = folder.filePath(name + QStringLiteral(".kartei"));
        const auto session = Session::create({path}, {});
        REQUIRE(session);
        NewBusiness wishes;
        wishes.name = name;
        wishes.country = QStringLiteral("DE");
        REQUIRE(populateNewBusiness(**session, wishes));
        return path;
    }
    template <class W>
    W* inFirstRun(const char* name) const
    {
        return desk.firstRun()->findChild<W*>(QLatin1String(name));
    }

    QTemporaryDir folder;
    AppSettings settings{folder.filePath(QStringLiteral("kartei.conf"))};
    ScriptedPrompts prompts;
    Desk desk{*qApp, settings, prompts, namePages()};

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_before;
};

QString businessName(const MainWindow& window)
{
    return window.findChild<QWidget*>(QStringLiteral("business"))->toolTip();
}

} // namespace

TEST_CASE("without a business the first window makes one, and it is opened again next time")
{
    DeskCase test;
    test.desk.start({});
    REQUIRE(test.desk.firstRun());
    auto* name = test.inFirstRun<QLineEdit>("name");
    QTest::keyClicks(name, QStringLiteral("Tischlerei Berger"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return test.desk.window() != nullptr; }));
    CHECK_FALSE(test.desk.firstRun());
    CHECK(businessName(*test.desk.window()) == QStringLiteral("Tischlerei Berger"));
    REQUIRE(test.prompts.filesAsked.size() == 1); // of the contacts to bring
    const QString path = test.settings.recent().constFirst();
    CHECK(QFileInfo(path).fileName() == QStringLiteral("Tischlerei Berger.kartei"));

    Desk next(*qApp, test.settings, test.prompts, namePages());
    next.start({});
    INFO((test.prompts.questionsAsked.empty() ? path : test.prompts.questionsAsked[0].text).toStdString());
    REQUIRE(next.window());
    CHECK(businessName(*next.window()) == QStringLiteral("Tischlerei Berger"));
}

TEST_CASE("a business without a name is not made")
{
    DeskCase test;
    test.desk.start({});
    QTest::keyClick(test.inFirstRun<QLineEdit>("name"), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK_FALSE(test.desk.window());
    CHECK(test.inFirstRun<QLineEdit>("name")->property("invalid").toBool());
}

TEST_CASE("the language chosen in the first window is the window's, what was typed stays")
{
    DeskCase test;
    test.desk.start({});
    QTest::keyClicks(test.inFirstRun<QLineEdit>("name"), QStringLiteral("Berger"));
    const FirstRun* before = test.desk.firstRun();
    QTest::mouseClick(test.inFirstRun<QWidget>("language_he"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return test.desk.firstRun() != before; }));
    CHECK(test.settings.language() == QStringLiteral("he"));
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    CHECK(test.inFirstRun<QLineEdit>("name")->text() == QStringLiteral("Berger"));
}

TEST_CASE("the sample business says what it is and leads to one's own")
{
    DeskCase test;
    test.desk.start({});
    QTest::mouseClick(test.inFirstRun<QWidget>("lookAround"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return test.desk.window() != nullptr; }));
    auto* own = test.desk.window()->findChild<QPushButton*>(QStringLiteral("startMyOwn"));
    REQUIRE(own);
    own->click();
    CHECK(test.desk.firstRun());
}

TEST_CASE("a file that is no business is told with what can be done, and the window stays")
{
    DeskCase test;
    const QString path = test.folder.filePath(QStringLiteral("letter.kartei"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam,");
    file.close();
    const QString good = test.makeFile(QStringLiteral("Berger"));
    test.desk.start(Location{good});
    REQUIRE(test.desk.window());

    CHECK_FALSE(test.desk.openBusiness({path}));
    REQUIRE(test.prompts.questionsAsked.size() == 1);
    CHECK(test.prompts.questionsAsked[0].title.contains(QStringLiteral("letter.kartei")));
    CHECK(test.prompts.questionsAsked[0].answers.contains(QStringLiteral("Choose another file…")));
    CHECK(businessName(*test.desk.window()) == QStringLiteral("Berger"));
}

TEST_CASE("another file can be chosen when one can't be opened")
{
    DeskCase test;
    const QString good = test.makeFile(QStringLiteral("Berger"));
    test.prompts.choices = {1};
    test.prompts.paths = {good};
    CHECK(test.desk.openBusiness({test.folder.filePath(QStringLiteral("gone.kartei"))}));
    CHECK(businessName(*test.desk.window()) == QStringLiteral("Berger"));
}

TEST_CASE("the settings change the business, and undo takes that back")
{
    DeskCase test;
    test.desk.start(Location{test.makeFile(QStringLiteral("Berger"))});
    MainWindow& window = *test.desk.window();
    window.openSettings();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    auto* name = window.findChild<QLineEdit*>(QStringLiteral("name"));
    REQUIRE(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Berger and daughter"));
    window.findChild<QLineEdit*>(QStringLiteral("city"))->setFocus();
    CHECK(businessName(window) == QStringLiteral("Berger and daughter"));
    window.menus().action(Menus::Undo)->trigger();
    CHECK(businessName(window) == QStringLiteral("Berger"));
    CHECK(name->text() == QStringLiteral("Berger"));
}

TEST_CASE("a setting that is being typed is not overwritten by what is written elsewhere")
{
    DeskCase test;
    test.desk.start(Location{test.makeFile(QStringLiteral("Berger"))});
    MainWindow& window = *test.desk.window();
    window.openSettings();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    auto* name = window.findChild<QLineEdit*>(QStringLiteral("name"));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, QStringLiteral(" and d"));
    const Business before = window.session().get(Id<Business>{1}).value();
    Business after = before;
    after.city = QStringLiteral("Hof");
    after.name = QStringLiteral("Other");
    REQUIRE(window.session().transact(
        QStringLiteral("test"), Undo::Possible, [&](Transaction& tx) { return tx.update(before, after); }));
    CHECK(name->text() == QStringLiteral("Berger and d"));
    CHECK(window.findChild<QLineEdit*>(QStringLiteral("city"))->text() == QStringLiteral("Hof"));
}

TEST_CASE("a business that is only in use is still among the recent ones, one that is gone is not")
{
    DeskCase test;
    const QString path = test.makeFile(QStringLiteral("Berger"));
    test.desk.start(Location{path});
    REQUIRE(test.settings.recent() == QStringList{path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("damaged by somebody");
    file.close();
    CHECK_FALSE(test.desk.openBusiness({path}));
    CHECK(test.settings.recent() == QStringList{path});
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    CHECK_FALSE(test.desk.openBusiness({path}));
    CHECK(test.settings.recent().isEmpty());
}

TEST_CASE("the language of another new business is only taken with that business")
{
    DeskCase test;
    test.desk.start(Location{test.makeFile(QStringLiteral("Berger"))});
    test.desk.window()->menus().action(Menus::NewBusiness)->trigger();
    const FirstRun* before = test.desk.firstRun();
    QTest::mouseClick(test.inFirstRun<QWidget>("language_he"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return test.desk.firstRun() != before; }));
    CHECK(test.settings.language() == QStringLiteral("en"));
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
    QTest::keyClicks(test.inFirstRun<QLineEdit>("name"), QStringLiteral("Second"));
    QPointer<MainWindow> old = test.desk.window(); // the next one may be made at its address
    QTest::mouseClick(test.inFirstRun<QWidget>("startEmpty"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return test.desk.window() != old; }));
    CHECK(test.settings.language() == QStringLiteral("he"));
    CHECK(test.desk.window()->layoutDirection() == Qt::RightToLeft);
}

TEST_CASE("a country or a currency that is none is told, and makes no business with another one")
{
    DeskCase test;
    test.desk.start({});
    QTest::keyClicks(test.inFirstRun<QLineEdit>("name"), QStringLiteral("Berger"));
    auto* country = test.inFirstRun<QComboBox>("country");
    auto* currency = test.inFirstRun<QComboBox>("currency");
    const auto type = [](QComboBox& box, const char* text) {
        box.setFocus();
        box.lineEdit()->selectAll();
        QTest::keyClicks(box.lineEdit(), QLatin1String(text));
        Q_EMIT box.lineEdit()->editingFinished();
    };
    type(*country, "Atlantis");
    QTest::mouseClick(test.inFirstRun<QWidget>("startEmpty"), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK_FALSE(test.desk.window());
    CHECK(country->property("invalid").toBool());
    CHECK(country->currentText() == QStringLiteral("Atlantis"));
    type(*country, "czechia");
    CHECK_FALSE(country->property("invalid").toBool());
    CHECK(test.desk.firstRun()->wishes().business.country == QStringLiteral("CZ"));
    CHECK(test.desk.firstRun()->wishes().business.currency == QStringLiteral("CZK"));
    type(*currency, "eur");
    CHECK(test.desk.firstRun()->wishes().business.currency == QStringLiteral("EUR"));
    type(*currency, "doubloons");
    QTest::mouseClick(test.inFirstRun<QWidget>("startEmpty"), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK_FALSE(test.desk.window());
}

TEST_CASE("the palette finds records of a file in its own thread")
{
    DeskCase test;
    const QString path = test.makeFile(QStringLiteral("Berger"));
    {
        const auto session = Session::open({path}, {});
        REQUIRE(session);
        Contact contact;
        contact.firstName = QStringLiteral("Petra");
        contact.lastName = QStringLiteral("Svobodová");
        REQUIRE((*session)->transact(
            QStringLiteral("Add"), Undo::Possible, [&](Transaction& tx) { return tx.insert(contact); }));
    }
    test.desk.start(Location{path});
    MainWindow& window = *test.desk.window();
    window.menus().action(Menus::Search)->trigger();
    auto* input = window.findChild<QLineEdit*>(QStringLiteral("paletteInput"));
    QTest::keyClicks(input, QStringLiteral("svobodova"));
    QTest::keyClick(input, Qt::Key_Return);
    const auto& page = static_cast<NamePage&>(window.page(0));
    CHECK(QTest::qWaitFor([&] { return page.shownId() > 0; }));
}

TEST_CASE("what another program writes is seen, what the window writes is not looked for again")
{
    DeskCase test;
    const QString path = test.makeFile(QStringLiteral("Berger"));
    test.desk.start(Location{path});
    MainWindow& window = *test.desk.window();
    const auto addContact = [](Session& session, const char* lastName) {
        Contact contact;
        contact.lastName = QLatin1String(lastName);
        REQUIRE(session.transact(
            QStringLiteral("Add"), Undo::Possible, [&](Transaction& tx) { return tx.insert(contact); }));
    };
    ForeignChanges foreign(window.session());
    int unknownChanges = 0;
    QObject::connect(&window.session(), &Session::changed, &window,
        [&](const ChangeSet& changes) { unknownChanges += changes.isUnknown ? 1 : 0; });
    addContact(window.session(), "Own");
    foreign.look();
    CHECK(unknownChanges == 0);
    {
        const auto other = Session::open({path}, {});
        REQUIRE(other);
        addContact(**other, "Foreign");
    }
    foreign.look();
    CHECK(unknownChanges == 1);
    CHECK(static_cast<NamePage&>(window.page(0)).list->findItems(QStringLiteral("Foreign"), Qt::MatchContains).size()
        == 1);
}

TEST_CASE("another language builds the window anew where it stood")
{
    DeskCase test;
    test.desk.start(Location{test.makeFile(QStringLiteral("Berger"))});
    test.desk.window()->showPage(1);
    const QPointer<MainWindow> before = test.desk.window(); // another may be made where that was
    test.settings.setLanguage(QStringLiteral("he"));
    Q_EMIT test.desk.window()->looksChanged();
    REQUIRE(QTest::qWaitFor([&] { return !before; }));
    CHECK(test.desk.window()->layoutDirection() == Qt::RightToLeft);
    CHECK(test.desk.window()->currentPage() == &test.desk.window()->page(1));
}

TEST_CASE("what the program remembers is nobody else's to read, and holds no text of a search")
{
    DeskCase test;
    test.settings.noteChoice(QStringLiteral("huber"), QStringLiteral("contact:12"));
    CHECK(test.settings.choiceFor(QStringLiteral("huber")) == QStringLiteral("contact:12"));
    QFile file(test.folder.filePath(QStringLiteral("kartei.conf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("huber"));
    CHECK(file.permissions().testFlag(QFile::ReadOwner));
    CHECK_FALSE(
        file.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
}

TEST_CASE("every control of the window and of the first window has a name, no mnemonic stands twice")
{
    DeskCase test;
    test.desk.start({});
    CHECK(accessibilityFaults(*test.desk.firstRun()) == QStringList());
    test.desk.openBusiness({test.makeFile(QStringLiteral("Berger"))});
    CHECK(accessibilityFaults(*test.desk.window()) == QStringList());
    test.desk.window()->openSettings();
    CHECK(accessibilityFaults(*test.desk.window()) == QStringList());
}

TEST_CASE("a second start of the program brings the window of the business to the front instead of opening another")
{
    DeskCase test;
    const QString path = test.makeFile(QStringLiteral("Berger"));
    const QString link = test.folder.filePath(QStringLiteral("link.kartei"));
    REQUIRE(QFile::link(path, link));
    CHECK_FALSE(raiseRunningWindow({path}));
    REQUIRE(test.desk.start(Location{path}));
    test.desk.window()->showMinimized();

    std::atomic<int> answer = -1;
    std::thread second([&] { answer = raiseRunningWindow({link}) ? 1 : 0; });

    CHECK(QTest::qWaitFor([&] { return answer >= 0; }));
    second.join();
    CHECK(answer == 1);
    CHECK(QTest::qWaitFor([&] { return !test.desk.window()->isMinimized(); }));
}

TEST_CASE(
    "a second start with a number has the running window say who is calling, and nothing but a number", "[D16][N2]")
{
    DeskCase test;
    const QString path = test.makeFile(QStringLiteral("Berger"));
    REQUIRE(test.desk.start(Location{path}));
    const auto hand = [&](const QString& number) {
        std::atomic<int> answer = -1;
        std::thread second([&] { answer = Desk::passOn(test.settings, Location{path}, number) ? 1 : 0; });
        CHECK(QTest::qWaitFor([&] { return answer >= 0; }));
        second.join();
        return answer == 1;
    };
    const auto cards = [&] { return BesideWindow::allBeside<CallerCard>(*test.desk.window()).size(); };
    const auto shown = [&] {
        const std::vector<CallerCard*> there = BesideWindow::allBeside<CallerCard>(*test.desk.window());
        const auto* number
            = there.empty() ? nullptr : there.front()->findChild<QLabel*>(QStringLiteral("caller_number"));
        return number ? number->text() : QString();
    };

    CHECK(hand(QStringLiteral("<b>089</b>; reboot")));
    QTest::qWait(100);
    CHECK(cards() == 0);
    CHECK(hand(QStringLiteral("+49 89 1234567")));
    CHECK(QTest::qWaitFor([&] { return shown().contains(QStringLiteral("+49 89 1234567")); }));
    CHECK(cards() == 1);
    CHECK(hand(QStringLiteral("0171 2345678")));
    CHECK(QTest::qWaitFor([&] { return shown().contains(QStringLiteral("0171 2345678")); }));
    CHECK(cards() == 1);
}

TEST_CASE("a start with a number opens the business of last time and says who is calling", "[D16]")
{
    DeskCase test;
    const QString path = test.makeFile(QStringLiteral("Berger"));
    test.settings.noteRecent({path});
    CHECK_FALSE(Desk::passOn(test.settings, {}, QStringLiteral("089 1234567")));
    REQUIRE(test.desk.start({}, QStringLiteral("089 1234567")));
    CHECK(QTest::qWaitFor([&] { return !BesideWindow::allBeside<CallerCard>(*test.desk.window()).empty(); }));
}

TEST_CASE("Ctrl+Shift+L logs a call with the contact that is looked at, in three keystrokes and the text", "[F4]")
{
    DeskCase test;
    Desk desk(*qApp, test.settings, test.prompts, allPages());
    REQUIRE(desk.start(Location{test.makeFile(QStringLiteral("Berger"))}));
    MainWindow& window = *desk.window();
    Contact anna;
    anna.lastName = QStringLiteral("Huber");
    REQUIRE(window.session().transact(
        QStringLiteral("Add"), Undo::Possible, [&](Transaction& tx) { return tx.insert(anna); }));
    window.open(describe<Contact>(), anna.id.value);
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const std::vector<CallForm*> forms = BesideWindow::allBeside<CallForm>(window);
    REQUIRE(forms.size() == 1);
    CallForm* form = forms.front();
    CHECK_FALSE(form->isRunning());
    auto* text = form->findChild<QPlainTextEdit*>(QStringLiteral("call_text"));
    CHECK(form->focusWidget() == text);
    QTest::keyClicks(text, QStringLiteral("Rang back"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const auto calls = window.session().list<Activity>(QStringLiteral("WHERE kind = 'call'"));
    REQUIRE(calls->size() == 1);
    CHECK(calls->front().contact == anna.id);
}

TEST_CASE("the socket that a killed program left behind does not keep the next one from being found")
{
    DeskCase test;
    const QString path = test.makeFile(QStringLiteral("Berger"));
    QString name;
    {
        RunningWindow dead({path});
        const QDir sockets(
            QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/kartei"));
        for (const QFileInfo& socket : sockets.entryInfoList(QDir::System | QDir::Files, QDir::Time)) {
            if (name.isEmpty())
                name = socket.filePath();
        }
        REQUIRE(QFile::rename(name, name + QStringLiteral(".left")));
    }
    REQUIRE(QFile::rename(name + QStringLiteral(".left"), name));

    RunningWindow next({path});

    std::atomic<int> answer = -1;
    std::thread second([&] { answer = raiseRunningWindow({path}) ? 1 : 0; });
    CHECK(QTest::qWaitFor([&] { return answer >= 0; }, 10000));
    second.join();
    CHECK(answer == 1);
}

TEST_CASE("what is risky about where the file lies is told with what ends it, and once understood not again")
{
    DeskCase test;
    REQUIRE(QDir(test.folder.path()).mkpath(QStringLiteral("Dropbox")));
    const QString path = test.makeFile(QStringLiteral("Dropbox/Berger"));
    const QString copy = test.makeFile(QStringLiteral("Dropbox/Berger (conflicted copy)"));
    REQUIRE(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup));
    const auto button = [&](const QString& name) { return test.desk.window()->findChild<QPushButton*>(name); };
    REQUIRE(test.desk.openBusiness({path}));

    QTest::mouseClick(button(QStringLiteral("makePrivate")), Qt::LeftButton);
    CHECK_FALSE(QFile::permissions(path) & QFile::ReadGroup);
    CHECK(button(QStringLiteral("conflict:") + QFileInfo(copy).fileName()));
    REQUIRE(button(QStringLiteral("syncUnderstood")));
    CHECK(button(QStringLiteral("syncUnderstood"))->isVisible());
    CHECK(accessibilityFaults(*test.desk.window()) == QStringList());
    QTest::mouseClick(button(QStringLiteral("syncUnderstood")), Qt::LeftButton);
    CHECK_FALSE(button(QStringLiteral("syncUnderstood"))->isVisible());

    REQUIRE(test.desk.openBusiness({path}));
    CHECK_FALSE(button(QStringLiteral("syncUnderstood")));
    CHECK_FALSE(button(QStringLiteral("makePrivate")));
}

TEST_CASE("a new business is made of an export and opened, from the menu and from the first window")
{
    DeskCase test;
    const QString export_ = test.folder.filePath(QStringLiteral("all"));
    {
        const auto session = Session::open({test.makeFile(QStringLiteral("Berger"))}, {});
        REQUIRE(session);
        REQUIRE(exportEverything(**session, export_, {}));
    }
    const QString path = test.folder.filePath(QStringLiteral("again.kartei"));
    test.prompts.paths = {export_, path};
    SECTION("from the first window")
    {
        test.desk.start({});
        REQUIRE(test.desk.firstRun());
        test.inFirstRun<QPushButton>("fromExport")->click();
    }
    SECTION("from the menu")
    {
        test.desk.start(Location{test.makeFile(QStringLiteral("Other"))});
        REQUIRE(test.desk.window());
        test.desk.window()->menus().action(Menus::NewFromExport)->trigger();
    }
    REQUIRE(QTest::qWaitFor(
        [&] { return test.desk.window() && test.desk.window()->session().location().address == path; }));
    CHECK(businessName(*test.desk.window()) == QStringLiteral("Berger"));
    CHECK(test.prompts.noticesShown.empty());
}

TEST_CASE("a folder that is no export is told, and nothing is made")
{
    DeskCase test;
    test.desk.start(Location{test.makeFile(QStringLiteral("Other"))});
    test.prompts.paths = {test.folder.path(), test.folder.filePath(QStringLiteral("again.kartei"))};
    test.desk.window()->menus().action(Menus::NewFromExport)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !test.prompts.noticesShown.empty(); }));
    CHECK(test.prompts.noticesShown[0].text.contains(QStringLiteral("manifest.json")));
    CHECK_FALSE(QFileInfo::exists(test.folder.filePath(QStringLiteral("again.kartei"))));
}
