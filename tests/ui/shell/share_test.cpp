#include "core/sales/new_business.h"
#include "core/storage/file_claim.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/scripted_prompts.h"
#include "tests/ui/shell/name_page.h"
#include "ui/base/draft_store.h"
#include "ui/base/toast.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/share_bar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace kartei;
using Turn = FileClaim::Turn;

namespace {

constexpr int kPatience = 10'000; // ms

/// A desk here and a colleague on another computer, with one business on a disk that both see.
struct ShareCase {
    ShareCase()
    {
        for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            m_before.emplace_back(name, qgetenv(name));
        for (const auto& [name, value] : m_before)
            qputenv(name.constData(), folder.path().toUtf8());
        settings.setLanguage(QStringLiteral("en"));
        const auto session = Session::create({path}, {});
        REQUIRE(session);
        NewBusiness wishes;
        wishes.name = QStringLiteral("Berger");
        wishes.country = QStringLiteral("DE");
        REQUIRE(populateNewBusiness(**session, wishes));
        REQUIRE((*session)->select(QStringLiteral("PRAGMA journal_mode = DELETE"))); // as on a network disk
    }
    ~ShareCase()
    {
        for (const auto& [name, value] : m_before)
            value.isNull() ? qunsetenv(name.constData()) : qputenv(name.constData(), value);
    }

    static ShareHabits habits()
    {
        ShareHabits made;
        made.isShared = [](const Location&) { return true; };
        made.pace = std::chrono::milliseconds(20);
        return made;
    }
    bool isOpened() { return desk.openBusiness({path}); }
    QString told() const
    {
        const QWidget* bar = desk.window()->findChild<QWidget*>(QStringLiteral("shareBar"));
        const QLabel* sentence = bar && bar->isVisible() ? bar->findChild<QLabel*>() : nullptr;
        return sentence ? sentence->text().remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
    }
    bool isTold(const QString& words) const
    {
        return QTest::qWaitFor([&] { return desk.window() && told().contains(words); }, kPatience);
    }
    void press(const char* name) const
    {
        const QString wanted = QLatin1String(name);
        REQUIRE(QTest::qWaitFor([&] { return desk.window()->findChild<QPushButton*>(wanted) != nullptr; }, kPatience));
        QTest::mouseClick(desk.window()->findChild<QPushButton*>(wanted), Qt::LeftButton);
    }
    bool canWrite() const { return !desk.window()->session().isReadOnly(); }
    bool becomesWritable(bool isWritable) const
    {
        return QTest::qWaitFor([&] { return desk.window() && canWrite() == isWritable; }, kPatience);
    }
    Turn turnOfPetra() const { return petra.look()->turn; }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("shop.kartei"));
    AppSettings settings{folder.filePath(QStringLiteral("kartei.conf"))};
    ScriptedPrompts prompts;
    FileClaim petra{{path},
        {QStringLiteral("Petra"), QStringLiteral("LAPTOP-2"), QStringLiteral("other"), 7, QStringLiteral("petra")},
        shareTime({path})};
    Desk desk{*qApp, settings, prompts, namePages(), habits()};

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_before;
};

} // namespace

TEST_CASE("a business that a colleague has open on a share is read, and the window says who has it")
{
    ShareCase test;
    REQUIRE(test.petra.take());

    REQUIRE(test.isOpened());

    CHECK_FALSE(test.canWrite());
    CHECK(test.told().startsWith(QStringLiteral("Petra has had this business open on LAPTOP-2 since ")));
    CHECK(test.prompts.questionsAsked.empty());
    CHECK(accessibilityFaults(*test.desk.window()) == QStringList());
}

TEST_CASE("whoever opens a business on a share first can write, and gives it up by closing")
{
    ShareCase test;
    REQUIRE(test.isOpened());
    CHECK(test.canWrite());
    CHECK(test.told().isEmpty());
    CHECK(test.turnOfPetra() == Turn::Theirs);

    test.desk.finish();

    CHECK(test.turnOfPetra() == Turn::Free);
}

TEST_CASE("a colleague hands a business over who was asked for it, and the window can write where it stood")
{
    ShareCase test;
    REQUIRE(test.petra.take());
    REQUIRE(test.isOpened());
    test.desk.window()->showPage(1);

    test.press("askForBusiness");
    REQUIRE(test.isTold(QStringLiteral("was asked to hand this business over")));
    REQUIRE(test.petra.look()->asker);
    REQUIRE(test.petra.handOver());

    CHECK(test.becomesWritable(true));
    CHECK(test.told().isEmpty());
    CHECK(test.desk.window()->place().page == 1);
    CHECK(QTest::qWaitFor([&] { return !test.petra.look()->asker; }, kPatience));
    CHECK(test.turnOfPetra() == Turn::Theirs);
}

TEST_CASE("a colleague who would like to keep the business is heard, and asked again")
{
    ShareCase test;
    REQUIRE(test.petra.take());
    REQUIRE(test.isOpened());
    test.press("askForBusiness");
    REQUIRE(QTest::qWaitFor([&] { return test.petra.look()->asker.has_value(); }, kPatience));

    REQUIRE(test.petra.decline());

    CHECK(test.isTold(QStringLiteral("would like to keep this business for now")));
    CHECK_FALSE(test.canWrite());
    test.press("askForBusiness");
    CHECK(test.isTold(QStringLiteral("was asked")));
    test.press("takeQuestionBack");
    CHECK(QTest::qWaitFor([&] { return !test.petra.look()->asker; }, kPatience));
}

TEST_CASE("a business is handed over at the press of a button, and what was being typed is kept")
{
    ShareCase test;
    REQUIRE(test.isOpened());
    const QJsonObject typed{{QStringLiteral("typed"), QStringLiteral("half a na")}};
    DraftStore::of(test.desk.window()->session()).keep(QStringLiteral("contact/1"), typed);
    REQUIRE(test.petra.ask());
    REQUIRE(test.isTold(QStringLiteral("Petra on LAPTOP-2 would like to go on with this business")));

    test.press("handOver");

    CHECK(test.becomesWritable(false));
    CHECK(QTest::qWaitFor([&] { return test.turnOfPetra() == Turn::Ours; }, kPatience));
    CHECK(test.isTold(QStringLiteral("Petra has had this business open on LAPTOP-2")));
    CHECK(DraftStore::of(test.desk.window()->session()).at(QStringLiteral("contact/1")) == typed);
    CHECK(Session::open({test.path}, {}).error().kind == Error::Kind::InUse);
}

TEST_CASE("a question that comes at a bad time is answered with Not now")
{
    ShareCase test;
    REQUIRE(test.isOpened());
    REQUIRE(test.petra.ask());

    test.press("declineHandOver");

    CHECK(QTest::qWaitFor([&] { return !test.petra.look()->asker; }, kPatience));
    CHECK(QTest::qWaitFor([&] { return test.told().isEmpty(); }, kPatience));
    CHECK(test.canWrite());
}

TEST_CASE("a business that a colleague has closed is gone on with when one likes, or at once after asking")
{
    ShareCase test;
    REQUIRE(test.petra.take());
    REQUIRE(test.isOpened());
    SECTION("not asked")
    {
        test.petra.release();
        REQUIRE(test.isTold(QStringLiteral("Petra on LAPTOP-2 has closed this business")));
        CHECK_FALSE(test.canWrite());
        test.press("goOnHere");
    }
    SECTION("asked")
    {
        test.press("askForBusiness");
        REQUIRE(QTest::qWaitFor([&] { return test.petra.look()->asker.has_value(); }, kPatience));
        test.petra.release();
    }
    CHECK(test.becomesWritable(true));
    CHECK(test.turnOfPetra() == Turn::Theirs);
}

TEST_CASE("a window whose turn was taken while it slept goes on reading, and says so")
{
    ShareCase test;
    REQUIRE(test.isOpened());
    test.petra.release();
    REQUIRE(QFile::remove(test.path + QStringLiteral(".open")));
    REQUIRE(test.petra.take()->turn == Turn::Ours);

    CHECK(test.becomesWritable(false));
    CHECK(test.isTold(QStringLiteral("Petra has had this business open on LAPTOP-2")));
}

TEST_CASE("what a colleague stores is seen where one reads")
{
    ShareCase test;
    const auto writer = Session::open({test.path}, {});
    REQUIRE(test.petra.take());
    REQUIRE(test.isOpened());
    auto* page = static_cast<NamePage*>(&test.desk.window()->page(0));
    REQUIRE(page->list->count() == 0);
    test.desk.window()->activateWindow();

    Contact eva;
    eva.firstName = QStringLiteral("Eva");
    eva.lastName = QStringLiteral("Novak");
    REQUIRE(
        (*writer)->transact(QStringLiteral("test"), Undo::Possible, [&](Transaction& tx) { return tx.insert(eva); }));

    CHECK(QTest::qWaitFor([&] { return page->list->count() == 1; }, kPatience));
}

TEST_CASE("whoever reads sees the business that a colleague restored from a backup")
{
    ShareCase test;
    const QString backup = test.folder.filePath(QStringLiteral("backup.kartei"));
    REQUIRE(QFile::copy(test.path, backup));
    REQUIRE(test.petra.take());
    REQUIRE(test.isOpened());
    {
        const auto other = Session::open({backup}, {});
        Contact eva;
        eva.lastName = QStringLiteral("Novak");
        REQUIRE((*other)->transact(
            QStringLiteral("test"), Undo::Possible, [&](Transaction& tx) { return tx.insert(eva); }));
        REQUIRE((*other)->select(QStringLiteral("PRAGMA journal_mode = DELETE")));
    }
    const MainWindow* before = test.desk.window();

    REQUIRE(::rename(QFile::encodeName(backup).constData(), QFile::encodeName(test.path).constData()) == 0);

    CHECK(QTest::qWaitFor([&] { return test.desk.window() != before; }, kPatience));
    CHECK(static_cast<NamePage&>(test.desk.window()->page(0)).list->count() == 1);
    CHECK_FALSE(test.canWrite());
}

TEST_CASE("where no note can be left a business on a share is read only, with the reason")
{
    ShareCase test;
    REQUIRE(QDir().mkdir(test.path + QStringLiteral(".open")));
    REQUIRE(test.isOpened());
    CHECK_FALSE(test.canWrite());
    CHECK(test.told().contains(QStringLiteral("shop.kartei.open")));

    REQUIRE(QDir().rmdir(test.path + QStringLiteral(".open")));
    test.press("goOnHere");
    CHECK(test.becomesWritable(true));
}

TEST_CASE("whoever asks after another one is told so, and is not first when the business is closed")
{
    ShareCase test;
    const FileClaim ali({test.path},
        {QStringLiteral("Ali"), QStringLiteral("LAPTOP-3"), QStringLiteral("third"), 8, QStringLiteral("ali")},
        shareTime({test.path}));
    REQUIRE(test.petra.take());
    REQUIRE(ali.ask());
    REQUIRE(test.isOpened());

    test.press("askForBusiness");

    const auto* toast = test.desk.window()->findChild<Toast*>();
    CHECK(QTest::qWaitFor([&] { return toast->text().contains(QStringLiteral("Ali")); }, kPatience));
    CHECK(test.told().startsWith(QStringLiteral("Petra has had this business open")));
    test.petra.release();
    CHECK(test.isTold(QStringLiteral("has closed this business")));
    CHECK_FALSE(test.canWrite());
}

TEST_CASE("the keyboard stays on the bar of a shared business when it asks something else")
{
    ShareCase test;
    REQUIRE(test.petra.take());
    REQUIRE(test.isOpened());
    test.desk.window()->activateWindow();
    auto* ask = test.desk.window()->findChild<QPushButton*>(QStringLiteral("askForBusiness"));
    ask->setFocus();

    QTest::keyClick(ask, Qt::Key_Space);

    const auto isOnNext = [&] {
        const QWidget* focus = test.desk.window()->focusWidget();
        return focus && focus->objectName() == QStringLiteral("takeQuestionBack");
    };
    CHECK(QTest::qWaitFor(isOnNext, kPatience));
}

TEST_CASE("when a business can't be opened any more as it is handed over, another one can, and the turn is given up")
{
    ShareCase test;
    const QString other = test.folder.filePath(QStringLiteral("other.kartei"));
    REQUIRE(QFile::copy(test.path, other));
    REQUIRE(test.petra.take());
    REQUIRE(test.isOpened());
    test.press("askForBusiness");
    REQUIRE(QTest::qWaitFor([&] { return test.petra.look()->asker.has_value(); }, kPatience));
    QFile file(test.path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("Dear Sir or Madam,");
    file.close();
    SECTION("another file is chosen")
    {
        test.prompts.choices = {1};
        test.prompts.paths = {other};
        REQUIRE(test.petra.handOver());
        CHECK(QTest::qWaitFor(
            [&] { return test.desk.window() && test.desk.window()->session().location().address == other; },
            kPatience));
        REQUIRE(test.prompts.questionsAsked.size() == 1);
        CHECK(test.prompts.questionsAsked[0].answers.value(1).startsWith(QStringLiteral("Choose another file")));
    }
    SECTION("nothing is done")
    {
        REQUIRE(test.petra.handOver());
        CHECK(QTest::qWaitFor([&] { return test.desk.firstRun() != nullptr; }, kPatience));
    }
    CHECK(QTest::qWaitFor([&] { return test.turnOfPetra() == Turn::Free; }, kPatience));
}

TEST_CASE("a business that is given up and opened again at once is still ours")
{
    ShareCase test;
    const QString other = test.folder.filePath(QStringLiteral("other.kartei"));
    REQUIRE(QFile::copy(test.path, other));
    REQUIRE(test.isOpened());
    REQUIRE(test.desk.openBusiness({other}));
    REQUIRE(test.isOpened());
    REQUIRE(QTest::qWaitFor([] { return !ShareKeeper::isAnyLeaving(); }, kPatience));
    CHECK(test.canWrite());
    CHECK(test.turnOfPetra() == Turn::Theirs);
}

TEST_CASE("a new business where no note can be left is read only, as the bar says")
{
    ShareCase test;
    ShareHabits habits = ShareCase::habits();
    habits.isShared
        = [](const Location& location) { return QDir().mkpath(location.address + QStringLiteral(".open")); };
    Desk desk(*qApp, test.settings, test.prompts, namePages(), habits);
    desk.start({});
    REQUIRE(desk.firstRun());
    auto* name = desk.firstRun()->findChild<QLineEdit*>(QStringLiteral("name"));
    QTest::keyClicks(name, QStringLiteral("Tischlerei"));

    QTest::keyClick(name, Qt::Key_Return);

    REQUIRE(QTest::qWaitFor([&] { return desk.window() != nullptr; }, kPatience));
    const auto* bar = desk.window()->findChild<QWidget*>(QStringLiteral("shareBar"));
    CHECK(bar->findChild<QLabel*>()->text().startsWith(QStringLiteral("This business is open for reading only")));
    CHECK(desk.window()->session().isReadOnly());
}
