#include "core/contacts/relation.h"
#include "core/sales/quote_actions.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/ui/sales/sales_story.h"
#include "tests/ui/gallery.h"
#include "ui/base/entity_form.h"
#include "ui/base/field_editor.h"
#include "ui/base/reference_edit.h"
#include "ui/sales/quote_commands.h"
#include "ui/sales/quote_editor.h"
#include "ui/sales/quote_terms_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

/// The bakery, whose landlord pays for it and whose branch gets what it buys.
struct Desk {
    TestWorkbench bench;
    Quote quote = aJoineryQuote(bench);
    Contact landlord = bench.stored(atTown(test::aCompany(u"Hausverwaltung Nord"_s), u"Nordring 7"_s));
    Contact branch = bench.stored(atTown(test::aCompany(u"Filiale Süd"_s), u"Südring 9"_s));
    QuoteEditor editor{bench, &openInDesktop};

    Desk()
    {
        editor.resize(1200, 800);
        editor.show();
        REQUIRE(QTest::qWaitForWindowActive(&editor));
    }
    static Contact atTown(Contact contact, const QString& street)
    {
        ContactAddress address;
        address.street = street;
        address.postalCode = u"80331"_s;
        address.city = u"München"_s;
        address.country = u"DE"_s;
        contact.addresses.push_back(address);
        return contact;
    }
    void relate(const Contact& who, RelationRole role)
    {
        Relation relation;
        relation.contact = who.id;
        relation.role = role;
        relation.other = quote.contact;
        bench.stored(relation);
    }
    Quote stored() { return bench.session().get(editor.shown()).value(); }
    QLabel& label(const QString& name)
    {
        auto* found = editor.findChild<QLabel*>(name);
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("the editor names who pays and who gets it, and both are chosen anew in the dialog of the terms", "[A8]")
{
    Desk desk;
    desk.relate(desk.landlord, RelationRole::PayerFor);
    desk.relate(desk.branch, RelationRole::UserFor);
    desk.editor.startNew();
    QTest::keyClicks(QApplication::focusWidget(), u"huber"_s);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget(),
        Qt::Key_Return);
    REQUIRE(desk.editor.shown().isSet());
    CHECK(desk.stored().billTo == desk.landlord.id);
    CHECK(desk.stored().shipTo == desk.branch.id);
    CHECK(desk.label(u"parties"_s).text().contains(u"Hausverwaltung Nord"));
    CHECK(desk.label(u"parties"_s).text().contains(u"Filiale Süd"));

    QTest::mouseClick(desk.editor.findChild<QPushButton*>(u"terms"_s), Qt::LeftButton);
    auto* dialog = desk.editor.findChild<QuoteTermsDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(accessibilityFaults(*dialog) == QStringList());
    auto* payer = dialog->findChild<ReferenceEdit*>(u"bill_to"_s);
    REQUIRE(payer);
    CHECK(payer->text() == u"Hausverwaltung Nord");
    payer->setFocus();
    payer->clear();
    QTest::keyClick(payer, Qt::Key_Tab);
    auto* place = dialog->findChild<QPlainTextEdit*>(u"delivery_address"_s);
    REQUIRE(place);
    place->setFocus();
    QTest::keyClicks(place, u"Baustelle Ringstraße"_s);
    QTest::keyClick(place, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(QTest::qWaitFor([&] { return !desk.stored().billTo.isSet(); }));
    CHECK(desk.stored().deliveryAddress == u"Baustelle Ringstraße");
    CHECK(desk.bench.reported.empty());
    CHECK_FALSE(desk.label(u"parties"_s).text().contains(u"Hausverwaltung Nord"));
}

TEST_CASE("a quote beyond the credit limit says so below its lines and before it is sent, and goes out", "[E31]")
{
    Desk desk;
    const Contact before = desk.bench.session().get(desk.quote.contact).value();
    Contact limited = before;
    limited.creditLimit = Amount{1'249'500};
    REQUIRE(test::changed(desk.bench.session(), before, limited));
    REQUIRE(desk.editor.showQuote(desk.quote.id));
    CHECK(desk.label(u"credit"_s).isHidden());

    const Contact more = desk.bench.session().get(desk.quote.contact).value();
    Contact less = more;
    less.creditLimit = Amount{1'249'499};
    REQUIRE(test::changed(desk.bench.session(), more, less));

    REQUIRE(desk.label(u"credit"_s).isVisible());
    CHECK(desk.label(u"credit"_s).text().contains(u"Bäckerei Huber GmbH"));
    const QString warning = desk.label(u"credit"_s).text();
    desk.bench.answers.confirmations = {true};
    desk.editor.commands()->send();
    REQUIRE(desk.bench.answers.confirmationsAsked.size() == 1);
    CHECK(desk.bench.answers.confirmationsAsked.front().text.contains(warning));
    CHECK(desk.stored().status == QuoteStatus::Sent);
    CHECK(desk.label(u"credit"_s).isHidden());
}

TEST_CASE("the quote with a payer and a warning is drawn in both themes and both directions", "[A8][E31]")
{
    test::inEachLook([](const QString& look) {
        Desk desk;
        const Quote before = desk.quote;
        Quote paid = before;
        paid.billTo = desk.landlord.id;
        paid.shipTo = desk.branch.id;
        REQUIRE(test::changed(desk.bench.session(), before, paid));
        Contact limited = desk.landlord;
        limited.creditLimit = Amount{500'000};
        REQUIRE(test::changed(desk.bench.session(), desk.landlord, limited));
        REQUIRE(desk.editor.showQuote(desk.quote.id));
        QTest::qWait(200);
        CHECK(desk.editor.grab().save(test::galleryFile(u"quote-parties-"_s + look + u".png"_s)));
        QuoteTermsDialog dialog(desk.bench, desk.stored(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        CHECK(dialog.grab().save(test::galleryFile(u"quote-terms-"_s + look + u".png"_s)));
    });
}
