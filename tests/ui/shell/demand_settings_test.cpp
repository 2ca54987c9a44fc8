#include "ui/shell/demand_settings.h"

#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/test_workbench.h"
#include "ui/base/apply_theme.h"
#include "ui/base/record_dialog.h"
#include "ui/base/widget_style.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

template <class W>
W* in(const QWidget& parent, const QString& name)
{
    W* found = parent.findChild<W*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

struct Settings {
    TestWorkbench bench;
    DemandSettings settings{bench};

    Settings() { settings.show(); }

    QComboBox* box(const QString& field) const { return in<QComboBox>(settings, u"demand_"_s + field); }
    void choose(const QString& field, Demand demand) const
    {
        QComboBox* of = box(field);
        of->setFocus();
        const int row = of->findData(static_cast<int>(demand));
        REQUIRE(row >= 0);
        while (of->currentIndex() != row)
            QTest::keyClick(of, of->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    }
    void showCompanies() const { QTest::mouseClick(in<QPushButton>(settings, u"segment1"_s), Qt::LeftButton); }
    RecordDialog* newCard(ContactKind kind)
    {
        Record record(describe<Contact>());
        record.edit<Contact>().kind = kind;
        return RecordDialog::openNew(&settings, bench, record);
    }
    RecordDialog* card(Id<Contact> id)
    {
        return RecordDialog::openEdit(&settings, bench, describe<Contact>(), id.value);
    }
};

bool isSeen(const RecordDialog& dialog, const QString& name)
{
    const auto* editor = dialog.findChild<QWidget*>(name);
    return editor && editor->isVisible();
}

} // namespace

TEST_CASE("what belongs on a card is chosen for persons and for companies apart, and undone", "[E29]")
{
    Settings on;
    CHECK(on.box(u"salutation"_s)->currentText() == u"Wanted"_s);
    on.choose(u"birthday"_s, Demand::Required);
    on.choose(u"urls"_s, Demand::Hidden);
    on.showCompanies();
    CHECK_FALSE(on.settings.findChild<QComboBox*>(u"demand_birthday"_s));
    CHECK(on.box(u"urls"_s)->currentText() == u"Wanted"_s);
    on.choose(u"urls"_s, Demand::Required);
    CHECK(on.bench.session().list<FieldDemand>({})->size() == 3);
    REQUIRE(on.bench.session().undo());
    CHECK(on.box(u"urls"_s)->currentText() == u"Wanted"_s);
    CHECK(accessibilityFaults(on.settings) == QStringList());
}

TEST_CASE("a name can't be hidden, and what is always said can't be required", "[E29]")
{
    const Settings on;
    CHECK(on.box(u"last_name"_s)->findData(static_cast<int>(Demand::Hidden)) < 0);
    CHECK(on.box(u"last_name"_s)->findData(static_cast<int>(Demand::Required)) >= 0);
    CHECK(on.box(u"discount"_s)->findData(static_cast<int>(Demand::Required)) < 0);
}

TEST_CASE("an own field that is defined meanwhile can be demanded at once", "[E29][P29]")
{
    Settings on;
    CustomField size;
    size.label = u"Shoe size"_s;
    on.bench.stored(size);
    on.choose(u"shoe_size"_s, Demand::Required);
    RecordDialog* card = on.newCard(ContactKind::Person);
    CHECK(in<QWidget>(*card, u"shoe_size"_s)->accessibleName() == u"Shoe size (required)"_s);
}

TEST_CASE("a hidden field leaves the form, but not the card on which something stands in it", "[E29]")
{
    Settings on;
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.position = u"Owner"_s;
    anna.urls.emplace_back().value = u"https://huber.example"_s;
    anna = on.bench.stored(anna);
    on.choose(u"position"_s, Demand::Hidden);
    on.choose(u"urls"_s, Demand::Hidden);
    on.choose(u"credit_limit"_s, Demand::Hidden);

    RecordDialog* fresh = on.newCard(ContactKind::Person);
    CHECK_FALSE(isSeen(*fresh, u"position"_s));
    CHECK_FALSE(isSeen(*fresh, u"urls"_s));
    QTest::mouseClick(in<QPushButton>(*fresh, u"more_fields"_s), Qt::LeftButton);
    CHECK(isSeen(*fresh, u"birthday"_s));
    CHECK_FALSE(isSeen(*fresh, u"credit_limit"_s));
    CHECK_FALSE(isSeen(*fresh, u"currency"_s));
    auto* kind = in<QComboBox>(*fresh, u"kind"_s);
    kind->setCurrentIndex(kind->findData(u"company"_s));
    CHECK(isSeen(*fresh, u"urls"_s)); // of companies they are not hidden
    CHECK(isSeen(*fresh, u"credit_limit"_s));

    RecordDialog* full = on.card(anna.id);
    REQUIRE(isSeen(*full, u"position"_s));
    CHECK(isSeen(*full, u"urls"_s));
    in<QLineEdit>(*full, u"last_name"_s)->setText(u"Maier"_s);
    QTest::mouseClick(in<QPushButton>(*full, u"save"_s), Qt::LeftButton);
    const Result<Contact> kept = on.bench.session().get(anna.id);
    REQUIRE(kept);
    CHECK(kept->lastName == u"Maier"_s);
    CHECK(kept->position == u"Owner"_s);
    CHECK(kept->urls.size() == 1);
}

TEST_CASE("what is required stands in front and says so, and a card without it is saved", "[E29]")
{
    Settings on;
    RecordDialog* before = on.newCard(ContactKind::Person);
    CHECK_FALSE(isSeen(*before, u"birthday"_s));
    on.choose(u"birthday"_s, Demand::Required);
    on.choose(u"phones"_s, Demand::Required);

    RecordDialog* card = on.newCard(ContactKind::Person);
    CHECK(isSeen(*card, u"birthday"_s));
    CHECK(in<QWidget>(*card, u"birthday"_s)->accessibleName() == u"Birthday (required)"_s);
    CHECK(in<QWidget>(*card, u"phones"_s)->accessibleName() == u"Phones (required)"_s);
    CHECK(in<QWidget>(*card, u"last_name"_s)->accessibleName() == u"Last name"_s);
    auto* kind = in<QComboBox>(*card, u"kind"_s);
    kind->setCurrentIndex(kind->findData(u"company"_s));
    CHECK(in<QWidget>(*card, u"phones"_s)->accessibleName() == u"Phones"_s);
    kind->setCurrentIndex(kind->findData(u"person"_s));
    QTest::keyClicks(in<QLineEdit>(*card, u"last_name"_s), u"Huber"_s);
    QTest::mouseClick(in<QPushButton>(*card, u"save"_s), Qt::LeftButton);
    CHECK(on.bench.session().list<Contact>({})->size() == 1);
}

TEST_CASE("pictures of what belongs on a card, and of a form that obeys", "[E29]")
{
    const auto back = qScopeGuard([] {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, Theme::Mode::Light);
    });
    QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR));
    for (const bool isHebrew : {false, true}) {
        QApplication::setLayoutDirection(isHebrew ? Qt::RightToLeft : Qt::LeftToRight);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            applyTheme(*qApp, mode);
            Settings on;
            setSurface(on.settings, Surface::Base);
            on.settings.resize(640, 900);
            on.choose(u"birthday"_s, Demand::Required);
            on.choose(u"phones"_s, Demand::Required);
            on.choose(u"urls"_s, Demand::Hidden);
            RecordDialog* card = on.newCard(ContactKind::Person);
            QTest::qWait(20);
            const QString name = u"-%1%2.png"_s.arg(
                mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s, isHebrew ? u"-rtl"_s : QString());
            CHECK(on.settings.grab().save(QStringLiteral(KARTEI_GALLERY_DIR) + u"/demands"_s + name));
            CHECK(card->grab().save(QStringLiteral(KARTEI_GALLERY_DIR) + u"/demands-form"_s + name));
        }
    }
}
