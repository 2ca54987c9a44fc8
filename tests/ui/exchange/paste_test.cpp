#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/contacts/contact_list_pane.h"
#include "ui/contacts/contacts_page.h"
#include "ui/exchange/column_mapping.h"
#include "ui/exchange/import_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

void copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

QPushButton* button(const QWidget& window, const QString& name)
{
    auto* found = window.findChild<QPushButton*>(name);
    REQUIRE(found);
    return found;
}

bool goesOnTo(const ImportDialog& dialog, const QString& text)
{
    const QPushButton* next = button(dialog, u"next"_s);
    return QTest::qWaitFor(
        [&] { return next->isVisible() && next->isEnabled() && next->text().startsWith(text); }, 60000);
}

QStringList targetsOf(const ImportDialog& dialog)
{
    const auto* mapping = dialog.findChild<ColumnMapping*>();
    QStringList names;
    for (int row = 0; row < mapping->rowCount(); ++row)
        names += qobject_cast<QComboBox*>(mapping->cellWidget(row, 2))->currentText();
    return names;
}

const QString kPeople = u"Anna Huber\t0171 2345678\t\"Hauptplatz 1\nHof 2\"\r\nBen Levi\t089 1234567\t\r\n"_s;

} // namespace

TEST_CASE("cells that were copied in a spreadsheet are pasted into the contacts, checked and taken back as one", "[F3]")
{
    TestWorkbench bench;
    ContactsPage page(bench);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    copy(kPeople);
    button(page, u"empty_new"_s)->setFocus();
    QTest::keySequence(button(page, u"empty_new"_s), QKeySequence::Paste);
    auto* dialog = page.findChild<ImportDialog*>();
    REQUIRE(dialog);
    REQUIRE(goesOnTo(*dialog, u"Check"_s));
    CHECK_FALSE(dialog->findChild<QCheckBox*>(u"has_header"_s)->isChecked());
    CHECK(targetsOf(*dialog).first(2) == QStringList{u"Name"_s, u"Phone (1): Phone"_s});
    button(*dialog, u"next"_s)->click();
    REQUIRE(goesOnTo(*dialog, u"Import 2"_s));
    CHECK(bench.session().list<Contact>({})->empty());
    button(*dialog, u"next"_s)->click();
    REQUIRE(goesOnTo(*dialog, u"Close"_s));
    CHECK(bench.session().list<Contact>({})->size() == 2);
    button(*dialog, u"undo_import"_s)->click();
    CHECK(bench.session().list<Contact>({})->empty());
}

TEST_CASE("a word on the clipboard opens no import, and in the filter it is pasted as ever", "[F3]")
{
    TestWorkbench bench;
    Contact levi;
    levi.lastName = u"Levi"_s;
    bench.stored(levi);
    ContactsPage page(bench);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    auto* pane = page.findChild<ContactListPane*>();
    pane->focusList();
    copy(u"Huber"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    CHECK_FALSE(page.findChild<ImportDialog*>());
    REQUIRE(bench.announced.size() == 1);
    CHECK(bench.announced[0].text.contains(u"no list"_s));

    copy(kPeople);
    pane->focusFilter();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    CHECK_FALSE(page.findChild<ImportDialog*>());
    CHECK(pane->findChild<QLineEdit*>()->text().contains(u"Anna"_s));
}

TEST_CASE("whether the first row has headings can be changed before the check", "[F3]")
{
    TestWorkbench bench;
    copy(u"Anna\tHuber\nBen\tLevi\n"_s);
    const std::unique_ptr<ImportDialog> dialog(ImportDialog::paste(nullptr, bench, describe<Contact>()));
    REQUIRE(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    auto* hasHeader = dialog->findChild<QCheckBox*>(u"has_header"_s);
    CHECK(hasHeader->isChecked());
    CHECK(targetsOf(*dialog) == QStringList{u"Leave out"_s, u"Leave out"_s});
    hasHeader->click();
    CHECK(targetsOf(*dialog) == QStringList{u"First name"_s, u"Last name"_s});
    button(*dialog, u"next"_s)->click();
    REQUIRE(goesOnTo(*dialog, u"Import 2"_s));
}

TEST_CASE("what is pasted in the import itself takes the place of the file, and the program that wrote it is named",
    "[F3][P2]")
{
    TestWorkbench bench;
    copy(kPeople);
    const std::unique_ptr<ImportDialog> dialog(ImportDialog::paste(nullptr, bench, describe<Contact>()));
    REQUIRE(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    copy(u"nothing"_s);
    button(*dialog, u"paste"_s)->click();
    CHECK(targetsOf(*dialog).size() == 3);
    copy(u"First Name\tLast Name\tCompany\tPosition\tConnected On\nAnna\tHuber\tHuber GmbH\tOwner\t15 Oct 2023\n"_s);
    button(*dialog, u"paste"_s)->click();
    CHECK(targetsOf(*dialog).size() == 5);
    CHECK(dialog->findChild<QLabel*>(u"found"_s)->text().contains(u"LinkedIn"_s));
    copy(u"BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//macOS 14.1//EN\nN:Huber;Anna;;;\nEND:VCARD\n"_s);
    button(*dialog, u"paste"_s)->click();
    CHECK_FALSE(dialog->findChild<ColumnMapping*>()->isVisible());
    CHECK(dialog->findChild<QLabel*>(u"found"_s)->text().contains(u"iCloud"_s));
    button(*dialog, u"next"_s)->click();
    REQUIRE(goesOnTo(*dialog, u"Import 1"_s));
}

TEST_CASE("fifty thousand pasted rows are looked through beside the window", "[F3]")
{
    TestWorkbench bench;
    QString rows;
    for (int i = 0; i < 50'000; ++i)
        rows += u"Anna\tHuber\tanna%1@example.com\t089 %2\n"_s.arg(i).arg(1'000'000 + i);
    copy(rows);
    const std::unique_ptr<ImportDialog> dialog(ImportDialog::paste(nullptr, bench, describe<Contact>()));
    REQUIRE(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK_FALSE(button(*dialog, u"next"_s)->isEnabled());
    REQUIRE(goesOnTo(*dialog, u"Check"_s));
    CHECK(targetsOf(*dialog)
        == QStringList{u"First name"_s, u"Last name"_s, u"E-mail (1): E-mail"_s, u"Phone (1): Phone"_s});
}
