#include "core/contacts/consent.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/base/in_place_editor.h"
#include "ui/base/record_dialog.h"
#include "ui/base/value_row.h"
#include "ui/base/display_text.h"
#include "ui/contacts/consent_dialog.h"
#include "ui/contacts/contact_aside.h"
#include "ui/contacts/contact_detail.h"
#include "ui/contacts/contacts_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

template <class W>
W* named(QWidget& parent, const QString& name)
{
    W* found = parent.findChild<W*>(name);
    if (!found)
        throw std::runtime_error("no widget " + name.toStdString());
    return found;
}

ContactConsent said(ConsentChannel channel, ConsentState state, QDate day, const QString& how = {})
{
    return {{}, channel, state, day, how, {}};
}

/// A page over two people, of whom one wants no calls.
struct Desk {
    TestWorkbench bench;
    Contact anna;
    Contact bob;
    std::vector<QUrl> urls;
    std::unique_ptr<ContactsPage> page;

    Desk()
    {
        Contact first;
        first.firstName = u"Anna"_s;
        first.lastName = u"Huber"_s;
        first.emails.emplace_back().value = u"anna@huber.de"_s;
        first.phones.emplace_back().value = u"+49 171 2345678"_s;
        first.consents = {said(ConsentChannel::Email, ConsentState::Given, QDate(2025, 3, 3), u"form"_s),
            said(ConsentChannel::Phone, ConsentState::Withdrawn, QDate(2026, 1, 2))};
        anna = bench.stored(first);
        Contact second;
        second.firstName = u"Bob"_s;
        second.lastName = u"Maier"_s;
        bob = bench.stored(second);
        page = std::make_unique<ContactsPage>(bench, std::nullopt, [this](const QUrl& url) {
            urls.push_back(url);
            return true;
        });
        page->resize(1220, 848);
        page->show();
        REQUIRE(QTest::qWaitFor([&] { return page->findChild<ContactDetail*>(); }));
    }
    Contact stored(Id<Contact> id) { return bench.session().get(id).value(); }
    QString aside()
    {
        QStringList texts;
        for (const QLabel* label : named<ContactAside>(*page, u"contact_aside"_s)->findChildren<QLabel*>()) {
            if (!label->isHidden())
                texts += label->text();
        }
        return texts.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    ConsentDialog* dialog() { return page->window()->findChild<ConsentDialog*>(); }
};

void choose(QWidget& dialog, const QString& name, const QString& value)
{
    auto* box = named<QComboBox>(dialog, name);
    const int index = box->findText(value);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

TEST_CASE("the card says what somebody consented to and what they do not want", "[A1][P43]")
{
    Desk desk;
    const QString aside = desk.aside();
    CHECK(aside.contains(u"Consent"_s));
    CHECK(aside.contains(u"Yes, since %1 (form)"_s.arg(dateText(QDate(2025, 3, 3)))));
    CHECK(aside.contains(u"Withdrawn on %1"_s.arg(dateText(QDate(2026, 1, 2)))));
    CHECK(aside.count(u"not wanted"_s) == 1);
    desk.page->showRecord(desk.bob.id.value);
    CHECK_FALSE(desk.aside().contains(u"Consent"_s));
}

TEST_CASE("who calls somebody who wants no calls is told so and not held up", "[A1]")
{
    Desk desk;
    desk.page->findChild<QAction*>(u"act_mail"_s)->trigger();
    CHECK(desk.urls.size() == 1);
    CHECK(desk.bench.announced.empty());
    desk.page->findChild<QAction*>(u"act_call"_s)->trigger();
    REQUIRE(desk.urls.size() == 2);
    CHECK(desk.urls.back().scheme() == u"tel"_s);
    REQUIRE(desk.bench.announced.size() == 1);
    CHECK(desk.bench.announced.front().text.contains(u"wants no calls"_s));
}

TEST_CASE("what several people said is put on their cards at once and taken back at once", "[P43]")
{
    Desk desk;
    named<QListView>(*desk.page, u"contact_list"_s)->selectAll();
    desk.page->findChild<QAction*>(u"act_consent"_s)->trigger();
    ConsentDialog* dialog = desk.dialog();
    REQUIRE(dialog);
    choose(*dialog, u"channel"_s, u"Post"_s);
    choose(*dialog, u"state"_s, u"Withdrawn"_s);
    QTest::keyClicks(named<QLineEdit>(*dialog, u"evidence"_s), u"letter of 20 November"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    for (const Id<Contact> id : {desk.anna.id, desk.bob.id}) {
        const Contact contact = desk.stored(id);
        CHECK(contact.consentPost == ConsentState::Withdrawn);
        CHECK(contact.consents.back().day == QDate(2026, 11, 21));
        CHECK(contact.consents.back().evidence == u"letter of 20 November"_s);
    }
    CHECK(desk.bench.announced.back().undoJournal > 0);
    REQUIRE(desk.bench.session().undo());
    CHECK(desk.stored(desk.bob.id).consents.empty());
}

TEST_CASE("a consent that says nothing is not recorded, and the window says what is missing", "[P43]")
{
    Desk desk;
    desk.page->findChild<QAction*>(u"act_consent"_s)->trigger();
    ConsentDialog* dialog = desk.dialog();
    REQUIRE(dialog);
    choose(*dialog, u"state"_s, u"–"_s);
    named<QPushButton>(*dialog, u"save"_s)->click();
    CHECK(dialog->isVisible());
    CHECK(named<QLabel>(*dialog, u"refusal"_s)->isVisible());
    CHECK(desk.stored(desk.anna.id) == desk.anna);
}

TEST_CASE("a consent is typed into the form of a card, and a line without a word in it is none", "[A1]")
{
    Desk desk;
    RecordDialog* form = RecordDialog::openEdit(desk.page.get(), desk.bench, describe<Contact>(), desk.bob.id.value);
    REQUIRE(form);
    named<QPushButton>(*form, u"more_fields"_s)->click();
    named<QPushButton>(*form, u"consent_add"_s)->click();
    named<QPushButton>(*form, u"consent_add"_s)->click();
    choose(*form, u"consent_1_channel"_s, u"E-mail"_s);
    choose(*form, u"consent_1_state"_s, u"Given"_s);
    named<QPushButton>(*form, u"save"_s)->click();

    const Contact bob = desk.stored(desk.bob.id);
    REQUIRE(bob.consents.size() == 1);
    CHECK(bob.consentEmail == ConsentState::Given);
}

TEST_CASE("a consent is changed where it is read, and one that says nothing any more is gone", "[A1]")
{
    Desk desk;
    const auto rowOf = [&](const QString& text) {
        for (ValueRow* row : desk.page->findChildren<ValueRow*>()) {
            for (const QLabel* label : row->findChildren<QLabel*>()) {
                if (label->text().contains(text))
                    return row;
            }
        }
        throw std::runtime_error("no row");
    };
    Q_EMIT rowOf(u"Withdrawn"_s)->editWanted();
    auto* editor = named<InPlaceEditor>(*desk.page, u"in_place"_s);
    choose(*editor, u"state"_s, u"–"_s);
    named<QLineEdit>(*editor, u"day"_s)->clear();
    QTest::keyClick(named<QLineEdit>(*editor, u"how"_s), Qt::Key_Return);
    CHECK(desk.stored(desk.anna.id).consents.size() == 1);
    CHECK(desk.stored(desk.anna.id).consentPhone == ConsentState::None);
}

TEST_CASE("pictures of the card and the window of consents")
{
    for (const bool isHebrew : {false, true}) {
        QApplication::setLayoutDirection(isHebrew ? Qt::RightToLeft : Qt::LeftToRight);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            applyTheme(*qApp, mode);
            Desk desk;
            desk.page->findChild<QAction*>(u"act_consent"_s)->trigger();
            QTest::qWait(20);
            const QString end = u"-%1%2.png"_s.arg(
                mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s, isHebrew ? u"-rtl"_s : QString());
            QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR));
            CHECK(desk.page->grab().save(QStringLiteral(KARTEI_GALLERY_DIR) + u"/consent-card"_s + end));
            CHECK(desk.dialog()->grab().save(QStringLiteral(KARTEI_GALLERY_DIR) + u"/consent-dialog"_s + end));
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
