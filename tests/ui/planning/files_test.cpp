#include "core/base/private_folder.h"
#include "core/planning/attachment_files.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/contacts/contacts_page.h"
#include "ui/planning/file_addition.h"
#include "ui/planning/file_list_model.h"
#include "ui/planning/files_dialog.h"
#include "ui/planning/files_panel.h"
#include "ui/sales/pipeline_page.h"
#include "ui/sales/quotes_page.h"
#include "ui/service/ticket_aside.h"
#include "ui/service/tickets_page.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPng = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(40, '\0');

/// Anna's chair is broken, and the files of its ticket are shown.
struct Files {
    explicit Files(FilesPanel::Place place = FilesPanel::Place::Page, std::unique_ptr<Session> session = nullptr)
    {
        if (session)
            bench = std::make_unique<TestWorkbench>(std::move(session));
        else
            bench = std::make_unique<TestWorkbench>();
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        Contact contact;
        contact.firstName = u"Anna"_s;
        contact.lastName = u"Huber"_s;
        anna = bench->stored(contact);
        Ticket broken;
        broken.subject = u"Chair broken"_s;
        broken.contact = anna.id;
        ticket = bench->stored(broken);
        panel = std::make_unique<FilesPanel>(*bench, opener(), place);
        panel->setRecord(describe<Ticket>(), ticket.id.value);
        panel->resize(420, 380);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
    }
    ~Files() { removePrivateFiles(); }

    UrlOpener opener()
    {
        return [this](const QUrl& url) {
            QFile file(url.toLocalFile());
            opened += url.toLocalFile();
            contentsOpened += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
            return opens;
        };
    }
    QString onDisk(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
    }
    Attachment kept(const QString& name, const QByteArray& content) const
    {
        Attachment place;
        place.ticket = ticket.id;
        const Result<Id<Attachment>> id = attach(bench->session(), place, {name, content});
        REQUIRE(id);
        return *bench->session().get(*id);
    }
    void choose(int row) const
    {
        list().setFocus();
        list().setCurrentIndex(list().model()->index(row, 0));
    }
    void add(const QString& path) const
    {
        bench->answers.paths.push_back(path);
        panel->findChild<QToolButton*>(u"add_file"_s)->click();
        idle();
    }
    /// Files let go over the panel.
    static void drop(const QList<QUrl>& urls, FilesPanel& onto)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&onto, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&onto, &event);
    }
    void drop(const QList<QUrl>& urls) const
    {
        drop(urls, *panel);
        idle();
    }
    void idle() const
    {
        auto* button = panel->findChild<QToolButton*>(u"add_file"_s);
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
        QCoreApplication::processEvents();
    }
    QListView& list() const { return *panel->findChild<QListView*>(u"file_list"_s); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all += list().model()->index(row, 0).data().toString();
        return all;
    }

    QTemporaryDir folder;
    QStringList opened;
    QList<QByteArray> contentsOpened;
    bool opens = true;
    std::unique_ptr<TestWorkbench> bench;
    Contact anna;
    Ticket ticket;
    std::unique_ptr<FilesPanel> panel;
};

std::unique_ptr<Session> onDisk(const QTemporaryDir& folder)
{
    Session::Options options;
    options.clock = Clock::fixed(*Instant::fromText(u"2026-11-21T10:08:00Z"));
    Result<std::unique_ptr<Session>> session = Session::create({folder.filePath(u"shop.kartei"_s)}, options);
    REQUIRE(session);
    NewBusiness wishes;
    wishes.name = u"Berger"_s;
    wishes.country = u"DE"_s;
    wishes.currency = u"EUR"_s;
    wishes.language = u"en"_s;
    REQUIRE(populateNewBusiness(**session, wishes));
    return std::move(*session);
}

} // namespace

// Pictures for the eye of whoever changed the panel: build/<preset>/tests/ui/gallery.
static void render(Theme::Mode mode, Qt::LayoutDirection direction, const QString& name)
{
    QGuiApplication::setLayoutDirection(direction);
    applyTheme(*qApp, mode);
    Files files;
    Attachment other;
    other.contact = files.anna.id;
    other.note = u"signed by both"_s;
    REQUIRE(attach(files.bench->session(), other, {u"order.pdf"_s, "%PDF-1.7\n" + QByteArray(2'345'678, ' ')}));
    files.kept(u"the broken leg of the chair, seen from below.png"_s, kPng);
    files.kept(u"תמונה של הכיסא.png"_s, kPng);
    files.kept(u"list.csv"_s, "a,b\n");
    QWidget window;
    setSurface(window, Surface::Base);
    auto* row = new QHBoxLayout(&window);
    FilesPanel empty(*files.bench, files.opener(), FilesPanel::Place::Page);
    empty.setRecord(describe<Ticket>(), 0);
    FilesPanel card(*files.bench, files.opener(), FilesPanel::Place::Page);
    card.setRecord(describe<Contact>(), files.anna.id.value);
    auto* aside = new QVBoxLayout;
    FilesPanel full(*files.bench, files.opener(), FilesPanel::Place::Aside);
    full.setRecord(describe<Ticket>(), files.ticket.id.value);
    FilesPanel none(*files.bench, files.opener(), FilesPanel::Place::Aside);
    none.setRecord(describe<Ticket>(), 0);
    for (FilesPanel* panel : {&full, &none}) {
        panel->setFixedWidth(Metrics::aside - 2 * Metrics::space16);
        aside->addWidget(panel);
    }
    aside->addStretch();
    row->addWidget(&card, 1);
    row->addWidget(&empty, 1);
    row->addLayout(aside);
    window.resize(1100, 380);
    window.show();
    card.findChild<QListView*>()->setCurrentIndex(card.findChild<QListView*>()->model()->index(1, 0));
    QTest::qWait(50);
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    CHECK(window.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(name)));
}

TEST_CASE("files are drawn in both themes and both directions")
{
    render(Theme::Mode::Dark, Qt::LeftToRight, u"files-dark.png"_s);
    render(Theme::Mode::Light, Qt::RightToLeft, u"files-rtl.png"_s);
    render(Theme::Mode::Light, Qt::LeftToRight, u"files-light.png"_s);
}

TEST_CASE("a file is added with the button, listed with size and day, and can be taken back")
{
    Files files;
    CHECK(files.panel->findChild<QPushButton*>(u"add_first_file"_s)->isVisible());
    files.add(files.onDisk(u"chair.png"_s, kPng));

    REQUIRE(files.names() == QStringList{u"chair.png"_s});
    const QString spoken = files.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"PNG"_s));
    CHECK(spoken.contains(u"56"_s));
    CHECK(files.list().isVisible());
    REQUIRE(files.bench->announced.size() == 1);
    CHECK(files.bench->announced[0].text.contains(u"chair.png"_s));
    REQUIRE(files.bench->session().undoAct(files.bench->announced[0].undoJournal));
    CHECK(files.names().isEmpty());
}

TEST_CASE("files dropped onto a record are added, and what can't be is named")
{
    const QTemporaryDir folder;
    Files files(FilesPanel::Place::Page, onDisk(folder)); // a worker of its own
    const QUrl good = QUrl::fromLocalFile(files.onDisk(u"chair.png"_s, kPng));
    const QUrl second = QUrl::fromLocalFile(files.onDisk(u"plan.txt"_s, "oak"));
    files.drop({good, QUrl::fromLocalFile(files.folder.path()), second, QUrl::fromLocalFile(u"/none/gone.txt"_s)});

    CHECK(files.names() == QStringList{u"plan.txt"_s, u"chair.png"_s});
    REQUIRE(files.bench->reported.size() == 1);
    CHECK(files.bench->reported[0].message.contains(files.folder.path()));
    CHECK(files.bench->reported[0].message.contains(u"gone.txt"_s));
    files.drop({QUrl(u"https://shop.example/a.png"_s)});
    CHECK(files.bench->reported.size() == 2);
    CHECK(files.names().size() == 2);
}

TEST_CASE("files are added to the last one when the panel is closed meanwhile, and the window tells it")
{
    const QTemporaryDir folder;
    Files files(FilesPanel::Place::Page, onDisk(folder));
    QList<QUrl> urls;
    for (int i = 0; i < 10; ++i)
        urls += QUrl::fromLocalFile(files.onDisk(u"%1.txt"_s.arg(i), QByteArray::number(i)));
    urls.insert(5, QUrl::fromLocalFile(u"/none/gone.txt"_s));
    const auto count = [&] { return files.bench->session().list<Attachment>(u""_s)->size(); };
    const auto hasEnded = [] { return !FileAddition::isAnyRunning(); };
    auto window = std::make_unique<QWidget>();
    auto* panel = new FilesPanel(*files.bench, files.opener(), FilesPanel::Place::Page, window.get());
    panel->setRecord(describe<Ticket>(), files.ticket.id.value);
    SECTION("only the panel")
    {
        files.drop(urls, *panel);
        delete panel;
        REQUIRE(QTest::qWaitFor(hasEnded, 20'000));
        REQUIRE(files.bench->announced.size() == 1);
        CHECK(files.bench->announced[0].text.contains(u"10"_s));
        REQUIRE(files.bench->reported.size() == 1);
        CHECK(files.bench->reported[0].message.contains(u"gone.txt"_s));
        CHECK(files.names().size() == 10); // what shows them has heard of it
    }
    SECTION("the window, too")
    {
        files.drop(urls, *panel);
        window.reset();
        REQUIRE(QTest::qWaitFor(hasEnded, 20'000));
        CHECK(files.bench->announced.empty());
        REQUIRE(files.bench->answers.noticesShown.size() == 1);
        CHECK(files.bench->answers.noticesShown[0].text.contains(u"gone.txt"_s));
    }
    CHECK(count() == 10);
}

TEST_CASE("a file goes to the record that was shown when it was asked for, and the chosen one is saved")
{
    Files files;
    Ticket second;
    second.subject = u"Table"_s;
    second.contact = files.anna.id;
    second = files.bench->stored(second);
    files.kept(u"plan.txt"_s, "oak");
    files.choose(0);
    files.bench->answers.whileFileIsAsked = [&] { files.panel->setRecord(describe<Ticket>(), second.id.value); };

    files.add(files.onDisk(u"chair.png"_s, kPng));
    CHECK(files.panel->count() == 0);
    files.panel->setRecord(describe<Ticket>(), files.ticket.id.value);
    CHECK(files.names() == QStringList{u"chair.png"_s, u"plan.txt"_s});

    files.choose(1);
    files.bench->answers.paths = {files.folder.filePath(u"out.txt"_s)};
    files.panel->findChild<QToolButton*>(u"save_file_button"_s)->click();
    files.panel->setRecord(describe<Ticket>(), files.ticket.id.value);
    files.idle();
    CHECK(files.read(u"out.txt"_s) == "oak");
}

TEST_CASE("a file is opened after a question that names it and what it really is, as a private copy")
{
    Files files;
    files.kept(u"invoice.pdf"_s, kPng);
    files.choose(0);

    QTest::keyClick(&files.list(), Qt::Key_Return);
    files.idle();
    REQUIRE(files.bench->answers.confirmationsAsked.size() == 1);
    const QString text = files.bench->answers.confirmationsAsked[0].text;
    CHECK(text.contains(u"invoice.pdf"_s));
    CHECK(text.contains(u"PNG"_s));
    CHECK(text.contains(u"PDF"_s));
    CHECK(files.opened.isEmpty()); // not confirmed
    CHECK(QDir(files.folder.path()).entryList({u"kartei-files-*"_s}, QDir::Dirs).size() == 1);
    const QString ours = QDir(files.folder.path()).entryList({u"kartei-files-*"_s}, QDir::Dirs).value(0);
    CHECK(QDir(files.folder.filePath(ours)).isEmpty());

    files.bench->answers.confirmations = {true};
    files.panel->findChild<QToolButton*>(u"open_file_button"_s)->click();
    files.idle();
    REQUIRE(files.opened.size() == 1);
    CHECK(files.opened[0].endsWith(u"/invoice.pdf.png"_s));
    CHECK(files.contentsOpened[0] == kPng);

    files.opens = false;
    files.bench->answers.confirmations = {true};
    files.panel->findChild<QToolButton*>(u"open_file_button"_s)->click();
    files.idle();
    REQUIRE(files.bench->reported.size() == 1);
    CHECK(files.bench->reported[0].message.contains(u"invoice.pdf"_s));
}

TEST_CASE("a script is never opened, only saved")
{
    Files files;
    files.kept(u"photo.jpg"_s, "#!/bin/sh\ntouch /tmp/owned\n");
    files.choose(0);
    files.bench->answers.confirmations = {true, true};
    files.bench->answers.notices = {true}; // Save as…
    files.bench->answers.paths = {files.folder.filePath(u"saved.txt"_s)};
    QTest::keyClick(&files.list(), Qt::Key_Return);
    files.idle();

    CHECK(files.opened.isEmpty());
    CHECK(files.bench->answers.confirmationsAsked.empty());
    REQUIRE(files.bench->answers.noticesShown.size() == 1);
    CHECK(files.bench->answers.noticesShown[0].text.contains(u"photo.jpg"_s));
    CHECK(files.read(u"saved.txt"_s).startsWith("#!/bin/sh"));
}

TEST_CASE("a file is saved under its name where one asks for it, and a damaged one is not")
{
    Files files;
    files.kept(u"plan.txt"_s, "oak");
    files.choose(0);
    files.bench->answers.paths = {files.folder.filePath(u"out.txt"_s)};
    files.panel->findChild<QToolButton*>(u"save_file_button"_s)->click();
    files.idle();
    CHECK(files.bench->answers.filesAsked[0].suggestion.endsWith(u"/plan.txt"_s));
    CHECK(files.read(u"out.txt"_s) == "oak");

    REQUIRE(files.bench->session().database().run(u"UPDATE attachment_content SET bytes = ?"_s, {QByteArray("elm")}));
    files.bench->answers.paths = {files.folder.filePath(u"bad.txt"_s)};
    files.panel->findChild<QToolButton*>(u"save_file_button"_s)->click();
    files.idle();
    CHECK_FALSE(QFile::exists(files.folder.filePath(u"bad.txt"_s)));
    REQUIRE(files.bench->reported.size() == 1);
    CHECK(files.bench->reported[0].message.contains(u"plan.txt"_s));
}

TEST_CASE("with the keys a file is renamed and deleted, and the next one is chosen")
{
    Files files;
    files.kept(u"first.txt"_s, "1");
    files.kept(u"second.txt"_s, "2");
    files.choose(0);
    files.bench->answers.texts = {u"../renamed.txt"_s};
    QTest::keyClick(&files.list(), Qt::Key_F2);
    CHECK(files.names() == QStringList{u"renamed.txt"_s, u"first.txt"_s});
    QTest::keyClick(&files.list(), Qt::Key_Delete);
    CHECK(files.names() == QStringList{u"first.txt"_s});
    CHECK(files.list().currentIndex().row() == 0);
    CHECK(files.bench->announced.back().undoJournal > 0);
    QTest::keyClick(&files.list(), Qt::Key_Delete);
    CHECK_FALSE(files.list().isVisible());
    CHECK(files.panel->findChild<QToolButton*>(u"add_file"_s)->isVisible());
    CHECK_FALSE(files.panel->findChild<QToolButton*>(u"delete_file_button"_s)->isVisible());
}

TEST_CASE("a ticket's files stand beside it and on its customer's card, where the timeline leads to them")
{
    Files files;
    files.kept(u"chair.png"_s, kPng);

    TicketsPage tickets(*files.bench, files.opener());
    tickets.resize(1200, 800);
    tickets.show();
    REQUIRE(tickets.showRecord(files.ticket.id.value));
    auto* beside = tickets.findChild<TicketAside*>()->findChild<FilesPanel*>();
    CHECK(beside->count() == 1);
    CHECK(beside->isVisible());
    auto* names = beside->findChild<QListView*>();
    names->setFocus();
    names->setCurrentIndex(names->model()->index(0, 0));
    files.bench->answers.texts = {u"leg.png"_s};
    tickets.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&tickets));
    QTest::keyClick(names, Qt::Key_F2); // renames the file, and does not edit the ticket
    CHECK(names->model()->index(0, 0).data().toString() == u"leg.png"_s);
    CHECK_FALSE(tickets.window()->findChild<QDialog*>());
    files.bench->answers.paths = {files.onDisk(u"bill.txt"_s, "12")};
    tickets.findChild<QAction*>(u"add_ticket_file"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return beside->count() == 2; }));
    REQUIRE(files.bench->session().undo());

    ContactsPage contacts(*files.bench, std::nullopt, files.opener());
    contacts.resize(1220, 848);
    contacts.show();
    REQUIRE(contacts.showRecord(files.anna.id.value));
    auto* tabs = contacts.findChild<QTabBar*>(u"contact_tabs"_s);
    auto* card = contacts.findChild<FilesPanel*>();
    REQUIRE(card->count() == 1);
    const QModelIndex row = card->findChild<QListView*>()->model()->index(0, 0);
    CHECK(row.data(Qt::AccessibleTextRole).toString().contains(files.ticket.number));
    auto* timeline = contacts.findChild<QAbstractItemView*>(u"timeline"_s);
    REQUIRE(timeline);
    for (int line = 0; line < timeline->model()->rowCount(); ++line) {
        const QModelIndex entry = timeline->model()->index(line, 0);
        if (entry.data().toString().contains(u"leg.png"_s))
            timeline->setCurrentIndex(entry);
    }
    QTest::keyClick(timeline, Qt::Key_Return);
    CHECK(tabs->tabText(tabs->currentIndex()).startsWith(u"Files"_s));
    CHECK(card->isVisible());

    files.kept(u"plan.txt"_s, "oak"); // both follow
    CHECK(card->count() == 2);
    CHECK(beside->count() == 2);
    CHECK(tabs->tabText(tabs->currentIndex()).contains(u'2'));
}

TEST_CASE("the files of a deal and of a quote are opened from their actions")
{
    Files files;
    Deal deal;
    deal.title = u"Kitchen"_s;
    deal.contact = files.anna.id;
    deal = files.bench->stored(deal);
    PipelinePage pipeline(*files.bench);
    pipeline.resize(1200, 700);
    pipeline.show();
    REQUIRE(pipeline.showRecord(deal.id.value));
    if (auto* edited = pipeline.window()->findChild<QDialog*>())
        edited->close();
    pipeline.findChild<QAction*>(u"deal_files"_s)->trigger();
    auto* dialog = pipeline.findChild<FilesDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<FilesPanel*>()->isVisible());

    Quote quote;
    quote.title = u"Kitchen"_s;
    quote.contact = files.anna.id;
    quote = files.bench->stored(quote);
    QuotesPage quotes(*files.bench);
    quotes.resize(1200, 700);
    quotes.show();
    REQUIRE(quotes.showRecord(quote.id.value));
    quotes.findChild<QAction*>(u"quoteFiles"_s)->trigger();
    CHECK(quotes.findChild<FilesDialog*>());
}

TEST_CASE("a file added to a ticket in a narrow window is shown")
{
    Files files;
    TicketsPage page(*files.bench, files.opener());
    page.resize(700, 700);
    page.show();
    REQUIRE(page.showRecord(files.ticket.id.value));
    auto* beside = page.findChild<TicketAside*>();
    REQUIRE_FALSE(beside->isVisible());
    files.bench->answers.paths = {files.onDisk(u"bill.txt"_s, "12")};
    auto* action = page.findChild<QAction*>(u"add_ticket_file"_s);
    REQUIRE(action->isEnabled());

    action->trigger();

    CHECK_FALSE(action->isEnabled()); // until that one is in
    CHECK(QTest::qWaitFor([&] { return action->isEnabled(); }));
    CHECK(beside->isVisible());
    CHECK(beside->findChild<FilesPanel*>()->count() == 1);
}

TEST_CASE("where files are let go is marked, also over those that are listed")
{
    Files files;
    files.kept(u"plan.txt"_s, "oak");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a.txt"_s)});
    const QPoint low(files.panel->width() / 2, files.panel->height() - 20);
    const auto colour = [&] { return files.panel->grab().toImage().pixelColor(low); };
    const QColor before = colour();
    QDragEnterEvent enter(low, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(files.panel.get(), &enter);
    CHECK(colour() != before);
}

TEST_CASE("a business that can only be read shows its files and takes none")
{
    const QTemporaryDir folder;
    {
        Files files(FilesPanel::Place::Page, onDisk(folder));
        files.kept(u"plan.txt"_s, "oak");
    }
    Session::Options options;
    options.readOnly = true;
    auto session = Session::open({folder.filePath(u"shop.kartei"_s)}, options);
    REQUIRE(session);
    TestWorkbench bench(std::move(*session));
    FilesPanel panel(
        bench, [](const QUrl&) { return true; }, FilesPanel::Place::Aside);
    const auto tickets = bench.session().list<Ticket>(u""_s);
    panel.setRecord(describe<Ticket>(), tickets->front().id.value);
    panel.show();
    panel.findChild<QListView*>()->setCurrentIndex(panel.findChild<QListView*>()->model()->index(0, 0));
    CHECK_FALSE(panel.findChild<QToolButton*>(u"add_file"_s)->isEnabled());
    CHECK_FALSE(panel.findChild<QToolButton*>(u"delete_file_button"_s)->isEnabled());
    CHECK(panel.findChild<QToolButton*>(u"save_file_button"_s)->isEnabled());

    TicketsPage page(bench);
    page.resize(1200, 800);
    page.show();
    REQUIRE(page.showRecord(tickets->front().id.value));
    CHECK_FALSE(page.findChild<QAction*>(u"add_ticket_file"_s)->isEnabled());
    ContactsPage contacts(bench, std::nullopt, &openInDesktop);
    contacts.show();
    REQUIRE(contacts.showRecord(tickets->front().contact.value));
    CHECK_FALSE(contacts.findChild<QAction*>(u"act_file"_s)->isEnabled());
    CHECK(contacts.findChild<QAction*>(u"act_history"_s)->isEnabled());
}
