#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/gallery.h"
#include "ui/service/ticket_aside.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

/// Anna works at Huber, which owns two planers; Robin owns a saw.
struct Shop {
    Shop()
    {
        const Contact huber = bench.stored(test::aCompany(u"Huber"_s));
        Contact anna = test::aPerson(u"Anna"_s, u"Huber"_s);
        anna.company = huber.id;
        anna = bench.stored(anna);
        robin = bench.stored(test::aPerson(u"Robin"_s, u"Clarke"_s)).id;
        fresh = own(huber.id, u"SN-1"_s, QDate(2028, 1, 31));
        old = own(huber.id, u"SN-2"_s, QDate(2020, 1, 31));
        own(robin, u"SAW"_s, {});
        ticket = bench.stored(test::aTicket(u"Makes noise"_s, anna.id)).id;
        aside.resize(264, 700);
        aside.show();
        show();
    }
    Id<Asset> own(Id<Contact> contact, const QString& serial, QDate warrantyUntil)
    {
        Asset asset;
        asset.name = u"Planer"_s;
        asset.contact = contact;
        asset.serial = serial;
        asset.warrantyUntil = warrantyUntil;
        return bench.stored(asset).id;
    }
    void show()
    {
        aside.setTicket(Record::of(*bench.session().get(ticket)));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QList<QAction*> choices() { return aside.findChild<QToolButton*>(u"choose_asset"_s)->menu()->actions(); }
    QString text() const
    {
        QStringList texts;
        for (const QLabel* label : aside.findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n');
    }

    TestWorkbench bench;
    Id<Contact> robin;
    Id<Asset> fresh;
    Id<Asset> old;
    Id<Ticket> ticket;
    TicketAside aside{bench, [](const QUrl&) { return true; }};
};

} // namespace

TEST_CASE("what a ticket is about is chosen among what its customer and their company own", "[A7]")
{
    Shop shop;
    CHECK(shop.text().contains(u"None chosen"));
    const QList<QAction*> choices = shop.choices();
    REQUIRE(choices.size() == 4); // two, a line, and none
    CHECK(choices[0]->text().contains(u"SN-2"));
    CHECK(choices[0]->text().contains(u"Out of warranty"));
    choices[1]->trigger();
    CHECK(shop.bench.session().get(shop.ticket)->asset == shop.fresh);
    shop.show();
    CHECK(shop.text().contains(u"SN-1"));
    CHECK(shop.text().contains(u"In warranty until"));
    CHECK(accessibilityFaults(shop.aside) == QStringList());
    shop.aside.findChild<QPushButton*>(u"open_asset"_s)->click();
    CHECK(shop.bench.opened.back() == std::pair<const EntityDesc*, qint64>(&describe<Asset>(), shop.fresh.value));

    shop.choices().last()->trigger();
    CHECK_FALSE(shop.bench.session().get(shop.ticket)->asset.isSet());
    REQUIRE(shop.bench.session().undo());
    CHECK(shop.bench.session().get(shop.ticket)->asset == shop.fresh);
}

TEST_CASE("where nothing is noted as owned the ticket has no line about it", "[A7]")
{
    Shop shop;
    const Contact nobody = shop.bench.stored(test::aPerson(u"Max"_s, u"Mentor"_s));
    shop.ticket = shop.bench.stored(test::aTicket(u"Question"_s, nobody.id)).id;
    shop.show();
    CHECK_FALSE(shop.aside.findChild<QToolButton*>(u"choose_asset"_s));
}

TEST_CASE("the ticket with what it is about is drawn in both themes and both directions", "[A7]")
{
    test::inEachLook([](const QString& look) {
        Shop shop;
        shop.choices()[1]->trigger();
        shop.show();
        QTest::qWait(20);
        CHECK(shop.aside.grab().save(test::galleryFile(u"ticket-asset-"_s + look + u".png"_s)));
    });
}
