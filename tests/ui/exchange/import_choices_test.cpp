#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/base/chip_row.h"
#include "ui/exchange/import_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

const QString kList = u"Anrede\tVorname\tNachname\tTelefon\tPLZ\tOrt\tLand\n"
                      "Hr.\tBen\tLEVI\t0171 2345678\t1067\tDresden\tDeutschland\n"
                      "Frau\tAnna\tHuber\t+49 89 1234567\t80331\tMünchen\tDE\n"_s;

struct ImportCase {
    TestWorkbench bench;
    ImportDialog dialog{nullptr, bench, describe<Contact>(), ImportSource::ofText(kList)};

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* found = dialog.findChild<Widget*>(name);
        REQUIRE(found);
        return found;
    }
    QString shownSummary() const
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>(u"summary"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    void goOnTo(const QString& text)
    {
        auto* next = find<QPushButton>(u"next"_s);
        next->click();
        REQUIRE(QTest::qWaitFor([&] { return next->isVisible() && next->text().startsWith(text); }));
    }
    Contact contactNamed(const QString& name)
    {
        const auto found = bench.session().list<Contact>(u"WHERE name = ?"_s, {name}, Parts::Load);
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        return found->front();
    }
};

} // namespace

TEST_CASE("what is tidied on the way in is chosen before the check, which shows each cell", "[E19]")
{
    ImportCase test;
    test.dialog.show();
    for (const CleanUp rule : allCleanUps())
        CHECK_FALSE(test.find<QCheckBox>(u"clean_"_s + nameOf(rule))->isChecked());
    test.find<QCheckBox>(u"clean_case"_s)->click();
    test.find<QCheckBox>(u"clean_postal_code"_s)->click();
    test.goOnTo(u"Import 2"_s);
    CHECK(test.shownSummary().contains(u"Postal codes: 1 cell"_s));
    auto* table = test.find<QTableWidget>(u"import_preview"_s);
    REQUIRE(table->rowCount() == 2);
    const QTableWidgetItem* name = table->item(0, 4);
    CHECK(name->text() == u"Levi"_s);
    CHECK(name->toolTip().contains(u"LEVI"_s));
    CHECK(name->data(Qt::AccessibleDescriptionRole).toString().contains(u"LEVI"_s));
    for (Chip* chip : test.dialog.findChildren<Chip*>()) {
        if (chip->text() == u"Tidied"_s)
            chip->click();
    }
    CHECK_FALSE(table->isRowHidden(0));
    CHECK(table->isRowHidden(1));
    test.goOnTo(u"Close"_s);
    const Contact ben = test.contactNamed(u"Ben Levi"_s);
    CHECK(ben.addresses.front().postalCode == u"01067"_s);
    CHECK(ben.salutation == u"Hr."_s);
    CHECK(ben.phones.front().value == u"0171 2345678"_s);
}

TEST_CASE("where a list is from is asked, and is the source of its new contacts", "[E30]")
{
    ImportCase test;
    test.dialog.show();
    auto* origin = test.find<QComboBox>(u"origin"_s);
    CHECK(origin->currentText().startsWith(u"pasted list"_s));
    origin->lineEdit()->selectAll();
    QTest::keyClicks(origin->lineEdit(), u"Trade fair Linz"_s);
    test.goOnTo(u"Import 2"_s);
    test.goOnTo(u"Close"_s);
    CHECK(test.contactNamed(u"Anna Huber"_s).source == u"Trade fair Linz"_s);
    const auto title = test.bench.session().select(u"SELECT title FROM journal ORDER BY id DESC LIMIT 1"_s);
    REQUIRE(title);
    CHECK(title->front()[0].toString().contains(u"Trade fair Linz"_s));
}

TEST_CASE("only contacts are tidied and asked where they are from", "[E19][E30]")
{
    ImportCase test;
    test.dialog.show();
    CHECK(test.find<QComboBox>(u"origin"_s)->isVisible());
    auto* kind = test.find<QComboBox>(u"kind"_s);
    kind->setCurrentText(u"Product"_s);
    CHECK_FALSE(test.find<QComboBox>(u"origin"_s)->isVisible());
    CHECK_FALSE(test.find<QCheckBox>(u"clean_phone"_s)->isVisible());
}

TEST_CASE("the import fits in both themes and both directions")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    for (const bool isRtl : {false, true}) {
        QGuiApplication::setLayoutDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, isRtl ? Theme::Mode::Dark : Theme::Mode::Light);
        const auto save = [isRtl](QWidget& widget, const QString& step) {
            const QString name = u"import-%1%2.png"_s.arg(step, isRtl ? u"-rtl-dark"_s : QString());
            QCoreApplication::processEvents();
            CHECK(widget.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(name)));
            CHECK(widget.minimumSizeHint().width() <= widget.width());
            CHECK(widget.minimumSizeHint().height() <= widget.height());
        };
        ImportCase test;
        test.dialog.show();
        save(test.dialog, u"columns"_s);
        for (const CleanUp rule : allCleanUps())
            test.find<QCheckBox>(u"clean_"_s + nameOf(rule))->click();
        test.goOnTo(u"Import 2"_s);
        save(test.dialog, u"check"_s);
        test.goOnTo(u"Close"_s);
        save(test.dialog, u"done"_s);
        ImportDialog next(nullptr, test.bench, describe<Contact>(), ImportSource::ofText(kList));
        next.show();
        save(next, u"as-last-time"_s);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
