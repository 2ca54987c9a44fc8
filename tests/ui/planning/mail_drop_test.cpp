#include "core/exchange/mail_message.h"
#include "core/planning/activity.h"
#include "core/planning/attachment.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contacts_page.h"
#include "ui/exchange/import_dialog.h"
#include "ui/planning/file_addition.h"
#include "ui/sales/board_column_view.h"
#include "ui/sales/pipeline_page.h"
#include "ui/service/ticket_composer.h"
#include "ui/service/tickets_page.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kMail = "From: Anna <anna@huber.example>\nDate: Fri, 20 Nov 2026 10:08:00 +0000\n"
                         "Message-ID: <1@huber.example>\nSubject: Shelf\n\nIn oak, please.\n";

/// Files of the desktop over Anna's card, her deal and her ticket.
struct Desktop {
    QTemporaryDir folder;
    TestWorkbench bench;
    Contact anna;
    Deal deal;
    Ticket ticket;

    Desktop()
    {
        Contact contact;
        contact.firstName = u"Anna"_s;
        contact.lastName = u"Huber"_s;
        contact.emails.emplace_back().value = u"anna@huber.example"_s;
        anna = bench.stored(contact);
        Deal shelf;
        shelf.title = u"Shelf"_s;
        shelf.contact = anna.id;
        deal = bench.stored(shelf);
        Ticket broken;
        broken.subject = u"Chair broken"_s;
        broken.contact = anna.id;
        ticket = bench.stored(broken);
    }
    QUrl onDisk(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return QUrl::fromLocalFile(file.fileName());
    }
    std::unique_ptr<ContactsPage> card()
    {
        auto page = std::make_unique<ContactsPage>(bench, std::nullopt, [](const QUrl&) { return true; });
        page->resize(1220, 848);
        page->show();
        REQUIRE(page->showRecord(anna.id.value));
        return page;
    }
    /// Goes up from the widget under the mouse to the first that takes it, as Qt does.
    static bool drop(QWidget* onto, const QList<QUrl>& urls, QPoint at = {9, 9})
    {
        QMimeData data;
        data.setUrls(urls);
        for (; onto; onto = onto->parentWidget()) {
            QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
            enter.ignore();
            if (onto->acceptDrops())
                QCoreApplication::sendEvent(onto, &enter);
            if (!enter.isAccepted())
                continue;
            QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(onto, &move);
            QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(onto, &event);
            return QTest::qWaitFor([] { return !FileAddition::isAnyRunning(); }, 20'000);
        }
        return false;
    }
    std::vector<Activity> mails() { return *bench.session().list<Activity>(u"WHERE kind = 'email' ORDER BY id"_s); }
    std::vector<Attachment> files() { return *bench.session().list<Attachment>(u"ORDER BY id"_s); }
};

} // namespace

TEST_CASE("a mail that is let go over a card is on its timeline, and the toast takes it back", "[P31]")
{
    Desktop desktop;
    const auto page = desktop.card();
    auto* text = page->findChild<QPlainTextEdit*>(u"composer_text"_s);
    REQUIRE(text);
    REQUIRE(Desktop::drop(text->viewport(), {desktop.onDisk(u"shelf.eml"_s, kMail)}));
    CHECK(text->toPlainText().isEmpty());
    REQUIRE(desktop.mails().size() == 1);
    CHECK(desktop.mails()[0].contact == desktop.anna.id);
    CHECK(desktop.mails()[0].direction == Direction::Incoming);
    CHECK(desktop.mails()[0].at == *Instant::fromText(u"2026-11-20T10:08:00Z"));
    REQUIRE(desktop.files().size() == 1);
    REQUIRE(desktop.bench.announced.size() == 1);
    CHECK(desktop.bench.announced[0].text.contains(u"Shelf"));

    REQUIRE(Desktop::drop(page->findChild<ContactDetail*>(), {desktop.onDisk(u"again.eml"_s, kMail)}));
    CHECK(desktop.mails().size() == 1);
    REQUIRE(desktop.bench.reported.size() == 1);
    CHECK(desktop.bench.reported[0].message.contains(u"Shelf"));

    REQUIRE(desktop.bench.session().undoAct(desktop.bench.announced[0].undoJournal));
    CHECK(desktop.mails().empty());
    CHECK(desktop.files().empty());
}

TEST_CASE("what is no mail that can be read is kept as a file, with a word what to do", "[P31]")
{
    Desktop desktop;
    const auto page = desktop.card();
    REQUIRE(Desktop::drop(page->findChild<ContactDetail*>(),
        {desktop.onDisk(u"old.msg"_s, QByteArray::fromHex("d0cf11e0a1b11ae1")), desktop.onDisk(u"odd.eml"_s, "hello"),
            desktop.onDisk(u"plan.txt"_s, "oak")}));
    CHECK(desktop.mails().empty());
    CHECK(desktop.files().size() == 3);
    REQUIRE(desktop.bench.reported.size() == 1);
    CHECK(desktop.bench.reported[0].message.contains(u".eml"));
    CHECK(desktop.bench.reported[0].message.contains(u"odd.eml"));
    CHECK(desktop.bench.reported[0].message.count(u"kept as a file"_s) == 2);
}

TEST_CASE("a mail let go over a deal or a ticket belongs to it and to its customer", "[P31]")
{
    Desktop desktop;
    PipelinePage pipeline(desktop.bench);
    pipeline.resize(1200, 800);
    pipeline.show();
    BoardColumnView* column = nullptr;
    for (auto* view : pipeline.findChildren<BoardColumnView*>()) {
        if (view->columnModel()->rowCount() > 0)
            column = view;
    }
    REQUIRE(column);
    const QUrl first = desktop.onDisk(u"a.eml"_s, kMail);
    const QPoint below(9, column->viewport()->height() - 2);
    Desktop::drop(column->viewport(), {first}, below);
    CHECK(desktop.mails().empty());
    const QPoint card = column->visualRect(column->columnModel()->index(0)).center();
    REQUIRE(Desktop::drop(column->viewport(), {first}, card));
    REQUIRE(desktop.mails().size() == 1);
    CHECK(desktop.mails()[0].deal == desktop.deal.id);
    CHECK(desktop.mails()[0].contact == desktop.anna.id);

    TicketsPage tickets(desktop.bench, [](const QUrl&) { return true; });
    tickets.resize(1200, 800);
    tickets.show();
    REQUIRE(tickets.showRecord(desktop.ticket.id.value));
    QByteArray other = kMail;
    other.replace("<1@", "<2@");
    auto* reply = tickets.findChild<TicketComposer*>()->findChild<QPlainTextEdit*>();
    REQUIRE(Desktop::drop(reply->viewport(), {desktop.onDisk(u"b.eml"_s, other)}));
    REQUIRE(desktop.mails().size() == 2);
    CHECK(desktop.mails()[1].ticket == desktop.ticket.id);
    CHECK(desktop.bench.session().get(desktop.ticket.id)->messages.size() == 1);
    CHECK(reply->toPlainText().isEmpty());
}

TEST_CASE("a mail let go over the tickets becomes one, which is shown; its answer goes on with it", "[D13]")
{
    Desktop desktop;
    TicketsPage tickets(desktop.bench, [](const QUrl&) { return true; });
    tickets.resize(1200, 800);
    tickets.show();
    auto* list = tickets.findChild<QListView*>(u"ticket_list"_s);
    REQUIRE(list->model()->rowCount() == 1);
    QByteArray other = kMail;
    other.replace("Anna <anna@huber.example>", "Ben Berg <ben@berg.example>");

    REQUIRE(Desktop::drop(list->viewport(), {desktop.onDisk(u"shelf.eml"_s, other)}));

    CHECK(list->model()->rowCount() == 2);
    CHECK(list->currentIndex().data().toString() == u"Shelf");
    REQUIRE(desktop.bench.announced.size() == 1);
    CHECK(desktop.bench.announced[0].text.contains(u"Ben Berg"));
    const Ticket made = *desktop.bench.session().get(desktop.mails()[0].ticket);
    CHECK(made.messages[0].body == u"In oak, please.");

    QByteArray answer = other;
    answer.replace("Message-ID: <1@huber.example>", "Message-ID: <2@x>\nIn-Reply-To: <1@huber.example>");
    desktop.bench.answers.paths = {desktop.onDisk(u"answer.eml"_s, answer).toLocalFile()};
    tickets.findChild<QAction*>(u"mail_as_ticket"_s)->trigger();
    REQUIRE(QTest::qWaitFor([] { return !FileAddition::isAnyRunning(); }, 20'000));
    CHECK(list->model()->rowCount() == 2);
    CHECK(desktop.bench.session().get(made.id)->messages.size() == 2);

    REQUIRE(
        Desktop::drop(list->viewport(), {desktop.onDisk(u"plan.pdf"_s, "%PDF"), desktop.onDisk(u"a.eml"_s, other)}));
    REQUIRE(desktop.bench.reported.size() == 1);
    CHECK(desktop.bench.reported[0].message.contains(u"plan.pdf"));
    CHECK(desktop.bench.reported[0].message.contains(u"Shelf"));
    CHECK(list->model()->rowCount() == 2);
    REQUIRE(
        desktop.bench.session().undoAct(desktop.bench.announced[0].undoJournal).error().kind == Error::Kind::Conflict);
    CHECK(desktop.bench.session().list<Contact>(u"ORDER BY id"_s)->size() == 2);
}

TEST_CASE("of several mails that are let go over the tickets the oldest is first, whichever was chosen so", "[D13]")
{
    Desktop desktop;
    TicketsPage tickets(desktop.bench, [](const QUrl&) { return true; });
    tickets.resize(1200, 800);
    tickets.show();
    auto* list = tickets.findChild<QListView*>(u"ticket_list"_s);
    QByteArray answer = kMail;
    answer.replace("Fri, 20 Nov 2026", "Sat, 21 Nov 2026");
    answer.replace("Message-ID: <1@huber.example>", "Message-ID: <2@x>\nIn-Reply-To: <1@huber.example>");
    REQUIRE(Desktop::drop(
        list->viewport(), {desktop.onDisk(u"answer.eml"_s, answer), desktop.onDisk(u"first.eml"_s, kMail)}));
    CHECK(list->model()->rowCount() == 2); // one that was there, and one of both mails
    REQUIRE(desktop.mails().size() == 2);
    CHECK(desktop.bench.session().get(desktop.mails()[0].ticket)->messages.size() == 2);
}

TEST_CASE("a vCard let go over a card is looked at before it comes in", "[P31]")
{
    Desktop desktop;
    const auto page = desktop.card();
    REQUIRE(Desktop::drop(page->findChild<ContactDetail*>(),
        {desktop.onDisk(u"ben.vcf"_s, "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ben Berg\r\nEND:VCARD\r\n")}));
    CHECK(page->findChild<ImportDialog*>());
    CHECK(desktop.files().empty());
    CHECK(desktop.bench.session().list<Contact>(u"ORDER BY id"_s)->size() == 1);
}

TEST_CASE("while files are over a card it says what becomes of them", "[P31]")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    for (const bool isDark : {false, true}) {
        QGuiApplication::setLayoutDirection(isDark ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, isDark ? Theme::Mode::Dark : Theme::Mode::Light);
        Desktop desktop;
        const auto page = desktop.card();
        REQUIRE(Desktop::drop(page->findChild<ContactDetail*>(), {desktop.onDisk(u"shelf.eml"_s, kMail)}));
        QTest::qWait(50);
        const QDir gallery(QStringLiteral(KARTEI_GALLERY_DIR));
        CHECK(page->grab().save(gallery.filePath(isDark ? u"mail-dark-rtl.png"_s : u"mail-light.png"_s)));
        auto* detail = page->findChild<ContactDetail*>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a.eml"_s)});
        const QImage before = detail->grab().toImage();
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(detail, &enter);
        CHECK(detail->grab().toImage() != before);
        CHECK(page->grab().save(gallery.filePath(isDark ? u"drop-dark-rtl.png"_s : u"drop-light.png"_s)));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(detail, &leave);
        CHECK(detail->grab().toImage() == before);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
