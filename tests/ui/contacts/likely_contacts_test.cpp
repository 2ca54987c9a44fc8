#include "ui/base/likely_contacts_note.h"

#include "core/contacts/distinct_contacts.h"
#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/base/record_dialog.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Session> fileBusiness(const QTemporaryDir& folder)
{
    Result<std::unique_ptr<Session>> session = Session::create({folder.filePath(u"shop.kartei"_s)}, {});
    REQUIRE(session);
    REQUIRE(populateNewBusiness(**session, {}));
    return std::move(*session);
}

/// The form of a contact over a file, so that it is asked beside the window.
struct Typing {
    QTemporaryDir folder;
    TestWorkbench bench{fileBusiness(folder)};
    QWidget window;
    Contact bakery;
    Contact anna;
    QPointer<RecordDialog> dialog;

    Typing()
    {
        Contact firm;
        firm.kind = ContactKind::Company;
        firm.companyName = u"Bäckerei Huber"_s;
        bakery = bench.stored(firm);
        Contact person;
        person.firstName = u"Anna"_s;
        person.lastName = u"Huber"_s;
        person.company = bakery.id;
        person.emails.emplace_back().value = u"anna@huber.example"_s;
        anna = bench.stored(person);
        window.resize(1280, 900);
    }
    void openNew()
    {
        dialog = RecordDialog::openNew(&window, bench, Record::of(Contact()));
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    void type(const QString& field, const QString& text) const
    {
        auto* edit = dialog->findChild<QLineEdit*>(field);
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    LikelyContactsNote& note() const { return *dialog->findChild<LikelyContactsNote*>(); }
    QPushButton* line(Id<Contact> contact) const
    {
        return dialog->findChild<QPushButton*>(u"likely_%1"_s.arg(contact.value));
    }
    bool isShown(Id<Contact> contact) const
    {
        return QTest::qWaitFor([&] { return note().isVisible() && line(contact); });
    }
};

} // namespace

TEST_CASE(
    "whom one is typing already has a card: it is named with the reason, opened from there, and saving goes on", "[P1]")
{
    Typing test;
    test.openNew();
    test.type(u"last_name"_s, u"Huber"_s);
    QTest::qWait(400);
    CHECK_FALSE(test.note().isVisible());
    test.type(u"first_name"_s, u"Anna"_s);
    REQUIRE(test.isShown(test.anna.id));
    CHECK(test.line(test.anna.id)->accessibleName().contains(u"same name"));
    CHECK(test.line(test.anna.id)->accessibleName().contains(u"Bäckerei Huber"));
    CHECK(accessibilityFaults(*test.dialog) == QStringList());

    SECTION("another name is nobody's")
    {
        test.type(u"first_name"_s, u"Berta"_s);
        CHECK(QTest::qWaitFor([&] { return !test.note().isVisible(); }));
    }
    SECTION("it is saved all the same")
    {
        test.dialog->save();
        CHECK(test.bench.session().list<Contact>(u"WHERE last_name = 'Huber'"_s)->size() == 2);
    }
    SECTION("the card is opened and the draft kept")
    {
        test.line(test.anna.id)->click();
        REQUIRE(test.bench.opened.size() == 1);
        CHECK(test.bench.opened[0].second == test.anna.id.value);
        CHECK(test.bench.offered.size() == 1);
        CHECK(QTest::qWaitFor([&] { return !test.dialog; }));
        CHECK(test.bench.session().list<Contact>(u"WHERE last_name = 'Huber'"_s)->size() == 1);
    }
}

TEST_CASE("a card that is changed is told of another with its e-mail address, unless they were told apart", "[P1]")
{
    Typing test;
    Contact other;
    other.lastName = u"Maier"_s;
    other.emails.emplace_back().value = u"maier@huber.example"_s;
    other = test.bench.stored(other);
    const auto edit = [&] {
        test.dialog = RecordDialog::openEdit(&test.window, test.bench, describe<Contact>(), other.id.value);
        REQUIRE(QTest::qWaitForWindowExposed(test.dialog));
        test.type(u"email_1_value"_s, u"anna@huber.example"_s);
    };
    edit();
    REQUIRE(test.isShown(test.anna.id));
    CHECK(test.line(test.anna.id)->accessibleName().contains(u"same e-mail address"));
    test.dialog->save();

    REQUIRE(keepApart(test.bench.session(), other.id, test.anna.id));
    edit();
    QTest::qWait(500);
    CHECK_FALSE(test.note().isVisible());
}

TEST_CASE("the word about likely contacts fits the form in both themes and directions", "[P1]")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    for (const bool isDark : {false, true}) {
        QGuiApplication::setLayoutDirection(isDark ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, isDark ? Theme::Mode::Dark : Theme::Mode::Light);
        Typing test;
        test.openNew();
        test.type(u"first_name"_s, u"Anna"_s);
        test.type(u"last_name"_s, u"Huber"_s);
        REQUIRE(test.isShown(test.anna.id));
        QTest::qWait(30);
        CHECK(test.dialog->grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR))
                                           .filePath(isDark ? u"likely-dark-rtl.png"_s : u"likely-light.png"_s)));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
