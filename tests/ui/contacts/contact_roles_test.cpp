#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/find_widget.h"
#include "ui/base/chip_row.h"
#include "ui/base/record_dialog.h"
#include "ui/contacts/contact_aside.h"
#include "ui/base/value_row.h"

#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QTest>

using namespace kartei;
using kartei::test::in;
using namespace Qt::StringLiterals;

TEST_CASE("what somebody is to us is pressed in on the form by key and stands on the card", "[A20]")
{
    TestWorkbench bench;
    Contact huber = test::aPerson(u"Anna"_s, u"Huber"_s);
    huber.roles = {ContactRole::Customer};
    huber = bench.stored(huber);
    QWidget window;
    window.resize(1280, 900);
    window.show();
    RecordDialog* dialog = RecordDialog::openEdit(&window, bench, describe<Contact>(), huber.id.value);
    QTest::mouseClick(in<QPushButton>(*dialog, u"more_fields"_s), Qt::LeftButton);
    CHECK(in<Chip>(*dialog, u"roles_customer"_s)->isChecked());
    CHECK_FALSE(in<Chip>(*dialog, u"roles_supplier"_s)->isChecked());
    QTest::keyClick(in<Chip>(*dialog, u"roles_supplier"_s), Qt::Key_Space);
    QTest::keyClick(in<Chip>(*dialog, u"customer_type_loyal"_s), Qt::Key_Space);
    CHECK(accessibilityFaults(*dialog) == QStringList());
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    QTest::qWait(30);
    CHECK(dialog->grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(u"roles-form.png"_s)));
    QTest::mouseClick(in<QPushButton>(*dialog, u"save"_s), Qt::LeftButton);

    const Result<Contact> stored = bench.session().get(huber.id);
    REQUIRE(stored);
    CHECK(stored->roles == Several{ContactRole::Customer, ContactRole::Supplier});
    CHECK(stored->customerType == Several{CustomerType::Loyal});
    ContactAside aside(bench, [](const QUrl&) { return true; });
    aside.showContact(*stored);
    QStringList texts;
    for (const QLabel* label : aside.findChildren<QLabel*>())
        texts += label->text();
    CHECK(texts.join(u'\n').contains(u"Customer, Supplier"_s));
}
