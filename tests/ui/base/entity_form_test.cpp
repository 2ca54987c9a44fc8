#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/base/draft_store.h"
#include "ui/base/entity_form.h"
#include "ui/base/record_dialog.h"
#include "ui/base/reference_edit.h"
#include "ui/shell/language.h"

#include "core/planning/activity.h"
#include "core/sales/deal.h"
#include "core/sales/product.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace kartei;

namespace {

template <class W>
W* named(QWidget& parent, const char* name)
{
    W* found = parent.findChild<W*>(QLatin1String(name));
    if (!found)
        throw std::runtime_error(std::string("no editor ") + name);
    return found;
}

void type(QWidget& parent, const char* name, const QString& text)
{
    auto* edit = named<QLineEdit>(parent, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

/// Numbers and dates as Germans write them, as long as it lives.
struct GermanRegion {
    GermanRegion() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    ~GermanRegion() { QLocale::setDefault(QLocale::c()); }
};

} // namespace

TEST_CASE("a form gives back exactly the record it was loaded with", "[A1]")
{
    TestWorkbench bench;
    Contact contact;
    contact.firstName = QStringLiteral("Anna");
    contact.lastName = QStringLiteral("Huber");
    contact.phones = {{{}, ReachLabel::Mobile, QStringLiteral("+49 171 2345678"), true, {}}};
    contact.emails = {{{}, ReachLabel::Work, QStringLiteral("anna@huber.de"), false, {}}};
    contact.addresses = {{{}, AddressLabel::Billing, QStringLiteral("Lindenstraße 14\nHof"), QStringLiteral("80331"),
        QStringLiteral("München"), QString(), QStringLiteral("DE")}};
    contact.birthday = QDate(1980, 2, 29);
    contact.language = QStringLiteral("cs");
    contact.tags = {QStringLiteral("Bakery"), QStringLiteral("VIP")};
    contact.discount = Percent::of(3);
    const Contact stored = bench.session().get(bench.stored(contact).id).value();

    EntityForm form(describe<Contact>(), bench);
    form.addAll();
    form.load(Record::of(stored));
    const Result<Record> record = form.record();
    REQUIRE(record);
    CHECK(record->as<Contact>() == stored);
    CHECK(form.entered().as<Contact>() == stored);
}

TEST_CASE("a deal is typed with the numbers and days of the region")
{
    const GermanRegion region;
    TestWorkbench bench;
    EntityForm form(describe<Deal>(), bench);
    form.addAll();
    Deal deal;
    deal.currency.code = QStringLiteral("EUR");
    form.load(Record::of(deal));
    type(form, "title", QStringLiteral("Shop counter"));
    type(form, "value", QStringLiteral("10.500,50"));
    type(form, "probability", QStringLiteral("40"));
    type(form, "expected_close", QStringLiteral("24.12"));
    const Result<Record> record = form.record();
    REQUIRE(record);
    CHECK(record->as<Deal>().title == QStringLiteral("Shop counter"));
    CHECK(record->as<Deal>().value == Amount{1050050});
    CHECK(record->as<Deal>().probability == Percent::of(40));
    CHECK(record->as<Deal>().expectedClose == QDate(2026, 12, 24));
}

TEST_CASE("what cannot be read is told below its field and stays there")
{
    TestWorkbench bench;
    EntityForm form(describe<Deal>(), bench);
    form.addAll();
    type(form, "value", QStringLiteral("a lot"));
    CHECK_FALSE(form.record());
    CHECK(named<QLineEdit>(form, "value")->text() == QStringLiteral("a lot"));
    CHECK(named<QLabel>(form, "value_problem")->text().contains(QStringLiteral("a lot")));
    type(form, "value", QStringLiteral("12"));
    REQUIRE(form.record());
    CHECK(named<QLabel>(form, "value_problem")->isHidden());
}

TEST_CASE("the kind of a phone is read whole in every language, also where the form is narrow")
{
    const auto english = qScopeGuard([] { applyLanguage(*qApp, QStringLiteral("en"), QLocale::c()); });
    for (const char* language : {"en", "de", "cs", "he"}) {
        CAPTURE(language);
        applyLanguage(*qApp, QLatin1String(language), QLocale::c());
        TestWorkbench bench;
        EntityForm form(describe<Contact>(), bench);
        form.addAll();
        form.resize(320, 800);
        form.show();
        REQUIRE(QTest::qWaitForWindowExposed(&form));
        const auto* kind = named<QComboBox>(form, "phone_1_label");
        CHECK(kind->width() >= kind->sizeHint().width());
    }
}

TEST_CASE("phones are added, removed and left empty without becoming entries", "[A1]")
{
    TestWorkbench bench;
    EntityForm form(describe<Contact>(), bench);
    form.addAll();
    type(form, "phone_1_value", QStringLiteral("+420 222 518 340"));
    QTest::mouseClick(named<QPushButton>(form, "phone_add"), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>(form, "phone_add"), Qt::LeftButton);
    type(form, "phone_3_value", QStringLiteral("112"));
    REQUIRE(form.record());
    CHECK(form.record()->as<Contact>().phones.size() == 2);
    QTest::mouseClick(named<QToolButton>(form, "phone_1_remove"), Qt::LeftButton);
    const Result<Record> record = form.record();
    REQUIRE(record);
    REQUIRE(record->as<Contact>().phones.size() == 1);
    CHECK(record->as<Contact>().phones.front().value == QStringLiteral("112"));
}

TEST_CASE("countries and languages are typed by name and kept as codes")
{
    TestWorkbench bench;
    EntityForm form(describe<Contact>(), bench);
    form.addAll();
    QTest::mouseClick(named<QPushButton>(form, "address_add"), Qt::LeftButton);
    named<QComboBox>(form, "address_1_country")->setEditText(QStringLiteral("czechia"));
    named<QComboBox>(form, "language")->setEditText(QStringLiteral("German"));
    const Result<Record> record = form.record();
    REQUIRE(record);
    REQUIRE(record->as<Contact>().addresses.size() == 1);
    CHECK(record->as<Contact>().addresses.front().country == QStringLiteral("CZ"));
    CHECK(record->as<Contact>().language == QStringLiteral("de"));
    named<QComboBox>(form, "language")->setEditText(QStringLiteral("Klingonesque"));
    CHECK_FALSE(form.record());
}

TEST_CASE("tags are taken by Enter and comma, and by leaving them as they are", "[P30]")
{
    TestWorkbench bench;
    EntityForm form(describe<Contact>(), bench);
    form.addAll();
    auto* line = named<QLineEdit>(form, "tag_line");
    QTest::keyClicks(line, QStringLiteral("Bakery"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, QStringLiteral("VIP,Trade"));
    const QStringList all{QStringLiteral("Bakery"), QStringLiteral("VIP"), QStringLiteral("Trade")};
    CHECK(form.record()->as<Contact>().tags == all);
    line->clear();
    QTest::keyClick(line, Qt::Key_Backspace);
    CHECK(form.record()->as<Contact>().tags == QStringList{QStringLiteral("Bakery")});
}

TEST_CASE("a reference is found by a few letters, and refused when it is nobody")
{
    TestWorkbench bench;
    Contact company;
    company.kind = ContactKind::Company;
    company.companyName = QStringLiteral("Bäckerei Huber GmbH");
    const Contact stored = bench.stored(company);
    EntityForm form(describe<Contact>(), bench);
    form.addAll();
    form.show();
    auto* edit = named<ReferenceEdit>(form, "company");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("backe"));
    CHECK_FALSE(form.record());
    auto* popup = edit->findChild<QCompleter*>()->popup();
    REQUIRE(popup->currentIndex().isValid());
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(edit->text() == QStringLiteral("Bäckerei Huber GmbH"));
    REQUIRE(form.record());
    CHECK(form.record()->as<Contact>().company == stored.id);
}

TEST_CASE("a dialog makes a product with the keyboard alone", "[P8]")
{
    const GermanRegion region;
    TestWorkbench bench;
    QWidget window;
    window.show();
    qint64 made = 0;
    RecordDialog* dialog = RecordDialog::openNew(&window, bench, Record(describe<Product>()));
    QObject::connect(dialog, &RecordDialog::saved, &window, [&](qint64 id) { made = id; });
    type(*dialog, "name", QStringLiteral("Oak shelf"));
    type(*dialog, "price", QStringLiteral("690,00"));
    QTest::keyClick(named<QLineEdit>(*dialog, "price"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(made > 0);
    const Result<Product> product = bench.session().get(Id<Product>{made});
    REQUIRE(product);
    CHECK(product->name == QStringLiteral("Oak shelf"));
    CHECK(product->price == UnitPrice::of(690));
}

TEST_CASE("a refused record stays open with everything typed")
{
    TestWorkbench bench;
    QWidget window;
    window.show();
    RecordDialog* dialog = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
    QTest::keyClicks(named<QPlainTextEdit>(*dialog, "notes"), QStringLiteral("met at the fair"));
    dialog->save();
    CHECK(dialog->isVisible());
    CHECK_FALSE(named<QLabel>(*dialog, "refusal")->text().isEmpty());
    CHECK(named<QPlainTextEdit>(*dialog, "notes")->toPlainText() == QStringLiteral("met at the fair"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("what was typed into a new record and not saved is there again the next time")
{
    TestWorkbench bench;
    QWidget window;
    window.show();
    RecordDialog* first = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
    type(*first, "last_name", QStringLiteral("Ben-Ami"));
    QTest::keyClick(first, Qt::Key_Escape);
    RecordDialog* other = RecordDialog::openNew(&window, bench, Record(describe<Product>()));
    CHECK(named<QLineEdit>(*other, "name")->text().isEmpty());
    other->close();
    RecordDialog* second = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
    CHECK(named<QLineEdit>(*second, "last_name")->text() == QStringLiteral("Ben-Ami"));
    second->save();
    RecordDialog* third = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
    CHECK(named<QLineEdit>(*third, "last_name")->text().isEmpty());
    third->close();
}

TEST_CASE("what was typed into an existing record and not saved is kept, and saved over nobody's change")
{
    TestWorkbench bench;
    QWidget window;
    window.show();
    Product product;
    product.name = QStringLiteral("Oak shelf");
    product.price = UnitPrice::of(690);
    product = bench.stored(product);
    const auto edit = [&] { return RecordDialog::openEdit(&window, bench, describe<Product>(), product.id.value); };
    RecordDialog* first = edit();
    type(*first, "name", QStringLiteral("Oak board"));
    type(*first, "price", QStringLiteral("a lot"));
    first->close();
    REQUIRE(bench.offered.size() == 1);
    CHECK(bench.offered.front().text.contains(QStringLiteral("Oak board")));

    Product other = product;
    other.price = UnitPrice::of(700);
    REQUIRE(bench.session().transact(
        QStringLiteral("test"), Undo::Possible, [&](Transaction& tx) { return tx.update(product, other); }));
    RecordDialog* second = edit();
    CHECK(named<QLineEdit>(*second, "name")->text() == QStringLiteral("Oak board"));
    second->save();
    const Product now = bench.session().get(product.id).value();
    CHECK(now.name == QStringLiteral("Oak board"));
    CHECK(now.price == UnitPrice::of(700));
    RecordDialog* third = edit();
    CHECK(third->findChild<QPushButton*>(QStringLiteral("start_over")) == nullptr);
    third->close();
    CHECK(bench.offered.size() == 1);
}

TEST_CASE("what was typed into a form is there again after the program was killed, new phones in their order, too")
{
    const QTemporaryDir folder;
    const QByteArray oldHome = qgetenv("XDG_DATA_HOME");
    const auto restored = qScopeGuard([&] { qputenv("XDG_DATA_HOME", oldHome); });
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
    const Location location{folder.filePath(QStringLiteral("shop.kartei"))};
    {
        auto made = Session::create(location, {});
        REQUIRE(made);
        NewBusiness wishes;
        wishes.country = QStringLiteral("DE");
        wishes.name = QStringLiteral("Berger");
        REQUIRE(populateNewBusiness(**made, wishes));
    }
    QWidget window;
    window.show();
    {
        TestWorkbench bench(std::move(*Session::open(location, {})));
        RecordDialog* dialog = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
        type(*dialog, "last_name", QStringLiteral("Ben-Ami"));
        type(*dialog, "phone_1_value", QStringLiteral("112"));
        QTest::mouseClick(named<QPushButton>(*dialog, "phone_add"), Qt::LeftButton);
        type(*dialog, "phone_2_value", QStringLiteral("110"));
        const QString drafts = folder.filePath(QStringLiteral("data"));
        REQUIRE(QTest::qWaitFor(
            [&] { return QDirIterator(drafts, QDir::Files, QDirIterator::Subdirectories).hasNext(); }, 5000));
        QDirIterator written(drafts, QDir::Files, QDirIterator::Subdirectories);
        REQUIRE(QFile::copy(written.next(), folder.filePath(QStringLiteral("as it was"))));
        dialog->save(); // the kill: what was on the disk comes back
        const QString kept = written.filePath();
        DraftStore::of(bench.session()).write();
        REQUIRE(QFile::remove(kept));
        REQUIRE(QFile::copy(folder.filePath(QStringLiteral("as it was")), kept));
    }
    TestWorkbench bench(std::move(*Session::open(location, {})));
    RecordDialog* dialog = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
    CHECK(named<QLineEdit>(*dialog, "last_name")->text() == QStringLiteral("Ben-Ami"));
    CHECK(named<QLineEdit>(*dialog, "phone_1_value")->text() == QStringLiteral("112"));
    CHECK(named<QLineEdit>(*dialog, "phone_2_value")->text() == QStringLiteral("110"));
    QTest::mouseClick(named<QPushButton>(*dialog, "start_over"), Qt::LeftButton);
    CHECK(named<QLineEdit>(*dialog, "last_name")->text().isEmpty());
    dialog->close();
}

TEST_CASE("a draft that is discarded is not there the next time")
{
    TestWorkbench bench;
    QWidget window;
    window.show();
    RecordDialog* first = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
    type(*first, "last_name", QStringLiteral("Ben-Ami"));
    type(*first, "phone_1_value", QStringLiteral("112"));
    first->close();
    REQUIRE(bench.offered.size() == 1);
    bench.offered.front().act();
    RecordDialog* second = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
    CHECK(named<QLineEdit>(*second, "last_name")->text().isEmpty());
    CHECK(named<QLineEdit>(*second, "phone_1_value")->text().isEmpty());
    second->close();
}

TEST_CASE("companies and people are asked for different things")
{
    TestWorkbench bench;
    QWidget window;
    window.show();
    RecordDialog* dialog = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
    CHECK(named<QLineEdit>(*dialog, "first_name")->isVisible());
    CHECK_FALSE(named<QLineEdit>(*dialog, "company_name")->isVisible());
    named<QComboBox>(*dialog, "kind")->setCurrentIndex(1);
    CHECK_FALSE(named<QLineEdit>(*dialog, "first_name")->isVisible());
    CHECK(named<QLineEdit>(*dialog, "company_name")->isVisible());
    dialog->close();
}

TEST_CASE("Tab goes through the form of a contact as it is read")
{
    TestWorkbench bench;
    Contact contact;
    contact.lastName = QStringLiteral("Huber");
    contact.phones = {{{}, ReachLabel::Mobile, QStringLiteral("+49 171 2345678"), true, {}},
        {{}, ReachLabel::Work, QStringLiteral("112"), false, {}}};
    contact.addresses = {{{}, AddressLabel::Billing, QStringLiteral("Lindenstraße 14"), QStringLiteral("80331"),
        QStringLiteral("München"), QString(), QStringLiteral("DE")}};
    contact = bench.stored(contact);
    QWidget window;
    window.resize(1280, 1600);
    window.show();
    RecordDialog* dialog = RecordDialog::openEdit(&window, bench, describe<Contact>(), contact.id.value);
    QTest::mouseClick(named<QPushButton>(*dialog, "email_add"), Qt::LeftButton);
    QTest::qWait(20);
    CHECK(accessibilityFaults(*dialog) == QStringList());
    auto* label = named<QWidget>(*dialog, "phone_1_label");
    label->setFocus();
    for (const char* next : {"phone_1_value", "phone_1_preferred", "phone_1_remove", "phone_2_label"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(next));
    }
    dialog->close();
}

TEST_CASE("the dialog of a new contact fits a small laptop in both themes and both directions")
{
    const auto render = [](Theme::Mode mode, Qt::LayoutDirection direction, const QString& name) {
        QGuiApplication::setLayoutDirection(direction);
        applyTheme(*qApp, mode);
        TestWorkbench bench;
        QWidget window;
        window.resize(1280, 800);
        window.show();
        RecordDialog* dialog = RecordDialog::openNew(&window, bench, Record(describe<Contact>()));
        type(*dialog, "first_name", QStringLiteral("Anna"));
        type(*dialog, "phone_1_value", QStringLiteral("+49 171 2345678"));
        QTest::keyClicks(named<QLineEdit>(*dialog, "tag_line"), QStringLiteral("Bakery,VIP,"));
        QTest::mouseClick(named<QPushButton>(*dialog, "address_add"), Qt::LeftButton);
        QTest::qWait(20); // the layout settles in two rounds
        CHECK(dialog->grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(name)));
        CHECK(dialog->height() <= 800);
        CHECK(dialog->form().minimumSizeHint().width() <= dialog->width() - 48);
        dialog->close();
    };
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    render(Theme::Mode::Light, Qt::LeftToRight, QStringLiteral("contact-dialog-light.png"));
    render(Theme::Mode::Dark, Qt::RightToLeft, QStringLiteral("contact-dialog-dark-rtl.png"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
