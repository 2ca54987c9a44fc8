#include "ui/exchange/take_back.h"

#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"

#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 400; // more than a window waits for

struct Added {
    TestWorkbench bench;
    QWidget window;
    std::vector<Undone> told;

    explicit Added(int count)
    {
        REQUIRE(bench.session().transact(u"Add"_s, Undo::InPart, [count](Transaction& tx) {
            Result<> added;
            for (int i = 0; i < count && added; ++i) {
                Contact contact = test::aPerson(u"Anna"_s, QString::number(i));
                added = tx.insert(contact);
            }
            return added;
        }));
    }
    void takeBack(TakenBack::What what)
    {
        kartei::takeBack(&window, bench, {what}, [this](const Result<Undone>& undone) {
            REQUIRE(undone);
            told.push_back(*undone);
        });
    }
    qint64 contacts() { return test::countOf(bench.session(), u"contact"_s); }
    QProgressDialog* progress() const { return window.findChild<QProgressDialog*>(u"export_progress"_s); }
};

} // namespace

TEST_CASE("what changed few records is taken back at once")
{
    Added on(3);
    on.takeBack(TakenBack::What::NewestAct);
    CHECK(on.contacts() == 0);
    CHECK(on.told.size() == 1);
    on.takeBack(TakenBack::What::NewestUndo);
    CHECK(on.contacts() == 3);
}

TEST_CASE("what changed many records is taken back beside the window, which can stop it")
{
    Added on(kMany);
    on.takeBack(TakenBack::What::NewestAct);
    CHECK(on.contacts() == kMany);
    QPointer<QProgressDialog> progress = on.progress();
    REQUIRE(progress);
    progress->findChild<QPushButton*>()->click();
    REQUIRE(QTest::qWaitFor([&] { return !progress; }));
    CHECK(on.contacts() == kMany);
    CHECK(on.told.empty());
    REQUIRE(on.bench.reported.size() == 1);
    CHECK(on.bench.reported[0].kind == Error::Kind::Cancelled);

    on.takeBack(TakenBack::What::NewestAct);
    REQUIRE(QTest::qWaitFor([&] { return !on.told.empty(); }, 60'000));
    CHECK(on.contacts() == 0);
    CHECK(on.told[0].title == u"Add"_s);
    on.takeBack(TakenBack::What::NewestUndo);
    REQUIRE(QTest::qWaitFor([&] { return on.told.size() == 2; }, 60'000));
    CHECK(on.contacts() == kMany);
}
