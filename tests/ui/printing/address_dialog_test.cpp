#include "ui/printing/address_dialog.h"

#include "core/contacts/contact.h"
#include "core/printing/label_formats.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contacts_page.h"
#include "ui/printing/label_picker.h"
#include "ui/printing/paper_view.h"
#include "ui/printing/preview_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    TestWorkbench bench;
    std::unique_ptr<ContactsPage> page;

    explicit Desk(int contacts = 3, const QString& street = u"Weg 1"_s)
    {
        for (int i = 0; i < contacts; ++i)
            add(u"Anna %1"_s.arg(i), street);
        page = std::make_unique<ContactsPage>(bench, std::nullopt, [](const QUrl&) { return true; });
        page->resize(1220, 848);
        page->show();
        REQUIRE(QTest::qWaitFor([&] { return page->findChild<ContactDetail*>(); }));
        page->findChild<QListView*>(u"contact_list"_s)->selectAll();
    }
    void add(const QString& name, const QString& street)
    {
        Contact contact;
        contact.firstName = name;
        if (!street.isEmpty())
            contact.addresses = {{{}, AddressLabel::Postal, street, u"80331"_s, u"München"_s, {}, u"DE"_s}};
        bench.stored(contact);
    }
    AddressDialog& opened(const QString& action)
    {
        page->findChild<QAction*>(action)->trigger();
        auto* dialog = page->findChild<AddressDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }
    const PaperDocument& shown()
    {
        REQUIRE(QTest::qWaitFor([&] { return page->findChild<PreviewDialog*>() || !bench.reported.empty(); }));
        REQUIRE(page->findChild<PreviewDialog*>());
        return page->findChild<PaperView*>()->document();
    }
};

void choose(AddressDialog& dialog, const QString& format)
{
    auto* box = dialog.findChild<QComboBox*>(u"format"_s);
    REQUIRE(box->findData(format) >= 0);
    box->setCurrentIndex(box->findData(format));
}

void showPreview(AddressDialog& dialog)
{
    dialog.findChild<QPushButton*>(u"show_preview"_s)->click();
}

int textsOn(const PaperDocument& document, int page)
{
    int texts = 0;
    for (const PaperMark& mark : document.pages[static_cast<size_t>(page)])
        texts += std::holds_alternative<TextMark>(mark);
    return texts;
}

} // namespace

TEST_CASE("labels of the chosen contacts are looked at before they are printed, from the chosen label on", "[C4][P52]")
{
    Desk desk;
    AddressDialog& dialog = desk.opened(u"act_labels"_s);
    CHECK(dialog.windowTitle().contains(u'3'));
    choose(dialog, u"70x37"_s);
    auto* picker = dialog.findChild<LabelPicker*>();
    REQUIRE(picker);
    CHECK(picker->rowCount() == 8);
    CHECK(picker->columnCount() == 3);
    picker->setFocus();
    QTest::keyClick(picker, Qt::Key_End, Qt::ControlModifier);
    CHECK(picker->start() == 24);
    QTest::keyClick(picker, Qt::Key_Left);
    CHECK(picker->start() == 23);
    CHECK(picker->stateOf(7, 0) == LabelPicker::State::Used);
    CHECK(picker->stateOf(7, 2) == LabelPicker::State::Wanted);
    CHECK(dialog.findChild<QLabel*>(u"where"_s)->text().startsWith(u"2 "_s));
    showPreview(dialog);
    const PaperDocument& document = desk.shown();
    CHECK(document.pageCount() == 2);
    CHECK(textsOn(document, 0) == 6);
    CHECK(textsOn(document, 1) == 3);
    CHECK(desk.bench.look(u"labels"_s) == u"70x37"_s);
}

TEST_CASE("a label is chosen by a click, and another size keeps it where it can", "[C4]")
{
    Desk desk;
    AddressDialog& dialog = desk.opened(u"act_labels"_s);
    choose(dialog, u"66.7x25.4"_s);
    auto* picker = dialog.findChild<LabelPicker*>();
    const QRect third = picker->visualItemRect(picker->item(9, 1));
    QTest::mouseClick(picker->viewport(), Qt::LeftButton, {}, third.center());
    CHECK(picker->start() == 29);
    CHECK(picker->item(9, 1)->data(Qt::AccessibleTextRole).toString().contains(u"29"_s));
    choose(dialog, u"105x37"_s);
    CHECK(picker->start() == 16);
    choose(dialog, u"70x37"_s);
    CHECK(picker->start() == 16);
}

TEST_CASE(
    "one label for all at an address is printed where that is wanted, and who has none is named before", "[C4][C7]")
{
    Desk desk;
    desk.add(u"Lost"_s, {});
    desk.page->findChild<QListView*>(u"contact_list"_s)->selectAll();
    desk.bench.answers.notices = {true};
    AddressDialog& dialog = desk.opened(u"act_envelopes"_s);
    CHECK_FALSE(dialog.findChild<LabelPicker*>());
    choose(dialog, u"C6"_s);
    dialog.findChild<QCheckBox*>(u"one_per_address"_s)->setChecked(true);
    showPreview(dialog);
    const PaperDocument& document = desk.shown();
    CHECK(document.pageCount() == 1);
    CHECK(document.size == QSizeF(162, 114));
    const Notice& told = desk.bench.answers.noticesShown.back();
    CHECK(told.details.contains(u"Lost"_s));
    CHECK(told.details.contains(u"no complete postal address"_s));
    CHECK(told.details.count(u"same postal address"_s) == 2);
}

TEST_CASE("where nobody has an address no preview is shown, and that is said", "[C4]")
{
    Desk desk(1, {});
    showPreview(desk.opened(u"act_labels"_s));
    REQUIRE(QTest::qWaitFor([&] { return !desk.bench.reported.empty(); }));
    CHECK(desk.bench.reported.back().message.contains(u"postal address"_s));
}

TEST_CASE("a sheet of labels is filled from the side of the language of the business", "[C4]")
{
    LabelPicker picker(Qt::RightToLeft);
    picker.setSheet(*labelSheetNamed(u"70x37"_s));
    picker.setWanted(1);
    picker.show();
    CHECK(picker.visualItemRect(picker.item(0, 0)).left() > picker.visualItemRect(picker.item(0, 2)).left());
    QTest::keyClick(&picker, Qt::Key_Left);
    CHECK(picker.start() == 2);
}

TEST_CASE("everything in the dialog of labels can be reached by key and is named", "[C4]")
{
    Desk desk;
    for (const QString& action : {u"act_labels"_s, u"act_envelopes"_s}) {
        AddressDialog& dialog = desk.opened(action);
        for (const QString& fault : accessibilityFaults(dialog))
            FAIL_CHECK(fault.toStdString());
        dialog.close();
        REQUIRE(QTest::qWaitFor([&] { return !desk.page->findChild<AddressDialog*>(); }));
    }
}
