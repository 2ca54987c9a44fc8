#include "core/sales/new_business.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/chip_row.h"
#include "ui/contacts/contact_list_pane.h"
#include "ui/contacts/contacts_page.h"
#include "ui/exchange/column_mapping.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/export_everything.h"
#include "ui/exchange/import_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

struct ExchangeCase {
    QTemporaryDir folder;
    TestWorkbench bench;

    QString path(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString exported(Page& page)
    {
        const auto ids = page.listedIds();
        REQUIRE(ids);
        bench.answers.paths = {path(u"list.csv"_s)};
        bench.announced.clear();
        exportList(&page, bench, page.entity(), *ids, {.format = u"csv"_s});
        REQUIRE(QTest::qWaitFor([&] { return !bench.announced.empty() || !bench.reported.empty(); }));
        QFile file(path(u"list.csv"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    Contact person(const QString& name)
    {
        Contact contact;
        contact.lastName = name;
        return bench.stored(contact);
    }
};

void waitForStep(const ImportDialog& dialog, const QString& button)
{
    auto* next = dialog.findChild<QPushButton*>(u"next"_s);
    REQUIRE(QTest::qWaitFor([&] { return next->isVisible() && next->text().startsWith(button); }));
}

} // namespace

TEST_CASE("an exported list is what the page shows: its kind, its filter, or the rows that are selected")
{
    ExchangeCase test;
    test.person(u"Huber"_s);
    test.person(u"Novak"_s);
    test.person(u"Levi"_s);
    Contact firm;
    firm.kind = ContactKind::Company;
    firm.companyName = u"Bakery"_s;
    test.bench.stored(firm);
    CompaniesPage companies(test.bench);
    const QString firms = test.exported(companies);
    CHECK(firms.contains(u"Bakery"_s));
    CHECK_FALSE(firms.contains(u"Huber"_s));

    ContactsPage page(test.bench);
    auto* pane = page.findChild<ContactListPane*>();
    pane->setView({0, u"novak"_s, 0});
    const QString filtered = test.exported(page);
    CHECK(filtered.contains(u"Novak"_s));
    CHECK_FALSE(filtered.contains(u"Levi"_s));
}

TEST_CASE("a checked file shows its rows as they will be stored, with what becomes of each")
{
    ExchangeCase test;
    Contact known;
    known.lastName = u"Huber"_s;
    known.emails = {{{}, ReachLabel::Work, u"anna@example.com"_s, true, {}}};
    test.bench.stored(known);
    const QString file = test.write(u"people.csv"_s,
        "first_name,last_name,birthday,email\n"
        "Tomas,Novak,1990-02-01,\n"
        "Anna,Huber,,anna@example.com\n"
        "Ben,Levi,30 February,\n");
    ImportDialog dialog(nullptr, test.bench, describe<Contact>(), ImportSource::ofFile(file));
    dialog.show();
    dialog.findChild<QPushButton*>(u"next"_s)->click();
    waitForStep(dialog, u"Import"_s);
    auto* table = dialog.findChild<QTableWidget*>(u"import_preview"_s);
    REQUIRE(table);
    REQUIRE(table->rowCount() == 3);
    CHECK(table->item(0, 1)->text() == u"New");
    CHECK(table->item(0, 2)->text() == u"Tomas");
    CHECK(table->item(1, 1)->text().startsWith(u"Changes"_s));
    CHECK(table->item(2, 1)->text().startsWith(u"Rejected"_s));
    CHECK(table->item(2, 4)->text() == u"30 February");
    for (Chip* chip : dialog.findChildren<Chip*>()) {
        if (chip->text() == u"Rejected")
            chip->click();
    }
    CHECK(table->isRowHidden(0));
    CHECK_FALSE(table->isRowHidden(2));
    CHECK(test.bench.session().list<Contact>({})->size() == 1);
}

TEST_CASE("a column of a list goes to the business's own field by its label", "[P29]")
{
    ExchangeCase test;
    CustomField size;
    size.label = u"Shoe size"_s;
    size.kind = CustomKind::Number;
    test.bench.stored(size);
    const QString file = test.write(u"people.csv"_s, "last_name,SHOE SIZE\nNovak,39\nLevi,large\n");
    ImportDialog dialog(nullptr, test.bench, describe<Contact>(), ImportSource::ofFile(file));
    dialog.show();
    dialog.findChild<QPushButton*>(u"next"_s)->click();
    waitForStep(dialog, u"Import"_s);
    auto* table = dialog.findChild<QTableWidget*>(u"import_preview"_s);
    REQUIRE(table);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->horizontalHeaderItem(3)->text() == u"Shoe size"_s);
    CHECK(table->item(0, 3)->text() == u"39"_s);
    CHECK(table->item(1, 1)->text().startsWith(u"Rejected"_s));
    dialog.findChild<QPushButton*>(u"next"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return test.bench.session().list<Contact>({})->size() == 1; }));
    const auto stored = test.bench.session().list<Contact>({}, {}, Parts::Load);
    REQUIRE(stored->front().custom.size() == 1);
    CHECK(stored->front().custom.front().value == u"39"_s);
}

TEST_CASE("a file goes into a business that lets only one connection in")
{
    ExchangeCase test;
    const QString file = test.write(u"people.csv"_s, "last_name\nNovak\n");
    ImportDialog dialog(nullptr, test.bench, describe<Contact>(), ImportSource::ofFile(file));
    dialog.show();
    auto* next = dialog.findChild<QPushButton*>(u"next"_s);
    next->click();
    waitForStep(dialog, u"Import"_s);
    next->click();
    waitForStep(dialog, u"Close"_s);
    CHECK(test.bench.session().list<Contact>({})->size() == 1);
}

TEST_CASE("a business without a write-ahead log is imported into beside the window")
{
    const QTemporaryDir folder;
    const Location location{folder.filePath(u"shop.kartei"_s)};
    Session::Options options;
    options.author = u"Jana"_s;
    Result<std::unique_ptr<Session>> session = Session::create(location, options);
    REQUIRE(session);
    NewBusiness wishes;
    wishes.name = u"Shop"_s;
    wishes.country = u"DE"_s;
    wishes.currency = u"EUR"_s;
    wishes.language = u"en"_s;
    REQUIRE(populateNewBusiness(**session, wishes));
    TestWorkbench bench(std::move(*session));
    // as on a network share
    REQUIRE(bench.session().select(u"PRAGMA journal_mode = DELETE"_s));
    Contact first;
    first.lastName = u"Huber"_s;
    bench.stored(first);
    QFile file(folder.filePath(u"people.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("last_name\nNovak\n");
    file.close();
    ImportDialog dialog(nullptr, bench, describe<Contact>(), ImportSource::ofFile(file.fileName()));
    dialog.show();
    auto* next = dialog.findChild<QPushButton*>(u"next"_s);
    next->click();
    REQUIRE(QTest::qWaitFor([&] { return next->isVisible() && next->text().startsWith(u"Import"_s); }, 20000));
    next->click();
    REQUIRE(QTest::qWaitFor([&] { return next->isVisible() && next->text() == u"Close"; }, 20000));
    CHECK(bench.session().list<Contact>({})->size() == 2);
}

TEST_CASE("what is typed for a column and is no field leaves its target as it was")
{
    ExchangeCase test;
    const QString file = test.write(u"people.csv"_s, "last_name,mystery\nNovak,x\n");
    ImportDialog dialog(nullptr, test.bench, describe<Contact>(), ImportSource::ofFile(file));
    dialog.show();
    auto* mapping = dialog.findChild<ColumnMapping*>();
    auto* choice = qobject_cast<QComboBox*>(mapping->cellWidget(1, 2));
    REQUIRE(choice->isEditable());
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    choice->setFocus();
    choice->setEditText(u"nothing like it"_s);
    mapping->setFocus();
    CHECK(choice->currentText() == choice->itemText(choice->currentIndex()));
    CHECK_FALSE(mapping->targets()[1]);
}

TEST_CASE("everything is exported into a new folder, which can be shown")
{
    ExchangeCase test;
    test.person(u"Huber"_s);
    ContactsPage page(test.bench);
    std::vector<QUrl> shown;
    bool opens = true;
    const auto show = [&](const QUrl& url) {
        shown.push_back(url);
        return opens;
    };

    test.bench.answers.paths = {test.folder.path()};
    askToExportEverything(&page, test.bench, show);
    REQUIRE(QTest::qWaitFor([&] { return !test.bench.offered.empty() || !test.bench.reported.empty(); }));
    REQUIRE(test.bench.reported.empty());
    CHECK(shown.empty());
    test.bench.offered[0].act();
    REQUIRE(shown.size() == 1);
    const QString folder = shown[0].toLocalFile();
    CHECK(QFileInfo(folder).path() == test.folder.path());
    CHECK(folder.endsWith(u"2026-11-21"_s));
    CHECK(test.bench.reported.empty());
    opens = false;
    test.bench.offered[0].act();
    REQUIRE(test.bench.reported.size() == 1);
    CHECK(test.bench.reported[0].message.contains(folder));
    test.bench.reported.clear();
    QFile contacts(folder + u"/contacts.csv"_s);
    REQUIRE(contacts.open(QIODevice::ReadOnly));
    CHECK(contacts.readAll().contains("Huber"));

    test.bench.answers.paths = {test.folder.path()};
    test.bench.offered.clear();
    askToExportEverything(&page, test.bench, show);
    REQUIRE(QTest::qWaitFor([&] { return !test.bench.offered.empty() || !test.bench.reported.empty(); }));
    CHECK(QFileInfo::exists(folder + u" (2)/manifest.json"_s));
}

TEST_CASE("nobody has to choose a folder to export everything")
{
    ExchangeCase test;
    ContactsPage page(test.bench);
    askToExportEverything(&page, test.bench, [](const QUrl&) { return true; });
    QTest::qWait(100); // long enough for the work to begin
    CHECK(test.bench.answers.filesAsked.size() == 1);
    CHECK(QDir(test.folder.path()).isEmpty());
    CHECK_FALSE(page.findChild<QWidget*>(u"export_progress"_s));
    CHECK(test.bench.offered.empty());
    CHECK(test.bench.reported.empty());
}

TEST_CASE("vCards come in through the same check as a list, and a list goes out as vCards")
{
    ExchangeCase test;
    ImportDialog dialog(nullptr, test.bench, describe<Contact>(),
        ImportSource::ofFile(test.write(u"book.vcf"_s,
            "BEGIN:VCARD\nVERSION:3.0\nN:Huber;Anna;;;\nTEL;TYPE=CELL:0171 2345678\nEND:VCARD\n"
            "BEGIN:VCARD\nVERSION:3.0\nN:Cut;Off;;;\n")));
    dialog.show();
    CHECK_FALSE(dialog.findChild<ColumnMapping*>()->isVisible());
    auto* next = dialog.findChild<QPushButton*>(u"next"_s);
    next->click();
    waitForStep(dialog, u"Import 1"_s);
    const auto* preview = dialog.findChild<QTableWidget*>(u"import_preview"_s);
    CHECK(preview->rowCount() == 2);
    CHECK(preview->item(0, 2)->text() == u"Anna Huber"_s);
    next->click();
    waitForStep(dialog, u"Close"_s);
    CHECK(dialog.findChild<QPushButton*>(u"save_rejects"_s)->isVisible());

    test.bench.answers.paths = {test.path(u"out.vcf"_s)};
    ContactsPage page(test.bench);
    exportList(&page, test.bench, page.entity(), *page.listedIds(), {.format = u"vcf"_s});
    REQUIRE(QTest::qWaitFor([&] { return !test.bench.announced.empty(); }));
    QFile file(test.path(u"out.vcf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray cards = file.readAll();
    CHECK(cards.count("BEGIN:VCARD") == 1);
    CHECK(cards.contains("TEL;TYPE=cell:0171 2345678"));
}

TEST_CASE("a list that is saved under a name of a spreadsheet is a workbook", "[P3]")
{
    ExchangeCase test;
    test.person(u"Huber"_s);
    ContactsPage page(test.bench);
    test.bench.answers.paths = {test.path(u"out.XLSX"_s)};
    exportList(&page, test.bench, page.entity(), *page.listedIds(), {.format = u"xlsx"_s});
    REQUIRE(QTest::qWaitFor([&] { return !test.bench.announced.empty(); }));
    CHECK(test.bench.answers.filesAsked.back().filters.front() == u"Spreadsheet (*.xlsx)"_s);
    QFile file(test.path(u"out.XLSX"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("PK"));
}

TEST_CASE("a list is exported with the columns that it shows, in the signs of the region, as the last time", "[P3]")
{
    const QLocale region;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ExchangeCase test;
    Contact huber;
    huber.lastName = u"Huber"_s;
    huber.discount = *Percent::fromText(u"2.5"_s);
    huber = test.bench.stored(huber);
    QWidget window;
    const auto open = [&] {
        return ExportDialog::open(
            &window, test.bench, describe<Contact>(), {huber.id.value}, {u"last_contact"_s, u"name"_s, u"discount"_s});
    };
    const auto box = [](const QWidget& dialog, const QString& name) {
        auto* found = dialog.findChild<QComboBox*>(name);
        REQUIRE(found);
        return found;
    };
    ExportDialog* dialog = open();
    CHECK(accessibilityFaults(*dialog) == QStringList());
    CHECK_FALSE(box(*dialog, u"export_separator"_s)->isEnabled()); // a workbook has none
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    CHECK(dialog->grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(u"export-dialog.png"_s)));
    QComboBox* format = box(*dialog, u"export_format"_s);
    format->setCurrentIndex(format->findData(u"csv"_s));
    CHECK(box(*dialog, u"export_separator"_s)->isEnabled());
    test.bench.answers.paths = {test.path(u"list.csv"_s)};
    dialog->findChild<QPushButton*>(u"export"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !test.bench.announced.empty() || !test.bench.reported.empty(); }));
    QFile file(test.path(u"list.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().sliced(3) == "\"last_contact\";\"name\";\"discount\"\r\n\"\";\"Huber\";2,5\r\n");

    dialog = open();
    CHECK(box(*dialog, u"export_format"_s)->currentData() == u"csv"_s);
    dialog->close();
    QLocale::setDefault(region);
}
