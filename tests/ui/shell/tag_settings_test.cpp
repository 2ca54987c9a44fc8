#include "ui/shell/tag_settings.h"

#include "core/planning/losing_touch.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "tests/ui/find_widget.h"
#include "ui/base/apply_theme.h"
#include "ui/base/record_dialog.h"
#include "ui/base/tag_colours.h"
#include "ui/base/tag_edit.h"
#include "ui/contacts/contacts_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace kartei;
using kartei::test::in;
using namespace Qt::StringLiterals;

namespace {

Contact tagged(const QString& name, const QStringList& tags)
{
    Contact contact;
    contact.lastName = name;
    contact.tags = tags;
    contact.created = *Instant::fromText(u"2025-01-01T10:00:00Z"_s);
    return contact;
}

Tag aTag(const QString& name, TagColour colour, std::optional<qint64> days = {})
{
    Tag tag;
    tag.name = name;
    tag.colour = colour;
    tag.keepInTouch = days;
    return tag;
}

struct Tags {
    TestWorkbench bench;
    TagSettings settings{bench};

    void show()
    {
        settings.resize(640, 500);
        settings.show();
    }
    QPushButton* button(const QString& name) const { return in<QPushButton>(settings, name); }
    QTableWidget* table() const { return in<QTableWidget>(settings, u"tags"_s); }
    QStringList names() const
    {
        QStringList texts;
        for (int row = 0; row < table()->rowCount(); ++row)
            texts += table()->item(row, 0)->text();
        return texts;
    }
    void select(const QString& name) const { table()->setCurrentCell(static_cast<int>(names().indexOf(name)), 0); }
    RecordDialog* dialog() const
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<RecordDialog*>(top); found && found->isVisible())
                return found;
            if (auto* found = top->findChild<RecordDialog*>(); found && found->isVisible())
                return found;
        }
        FAIL("no dialog");
        return nullptr;
    }
    QStringList tagsOf(Id<Contact> id) { return bench.session().get(id)->tags; }
};

} // namespace

TEST_CASE("a word that is in use as a tag is given a colour and days in the settings", "[P30][A24]")
{
    Tags on;
    on.bench.stored(tagged(u"Huber"_s, {u"VIP"_s, u"Fair"_s}));
    on.show();
    CHECK(on.names() == QStringList{u"Fair"_s, u"VIP"_s});
    on.select(u"VIP"_s);
    QTest::mouseClick(on.button(u"changeTag"_s), Qt::LeftButton);
    RecordDialog* dialog = on.dialog();
    CHECK(in<QLineEdit>(*dialog, u"name"_s)->text() == u"VIP"_s);
    auto* colour = in<QComboBox>(*dialog, u"colour"_s);
    colour->setCurrentIndex(colour->findData(u"red"_s));
    QTest::keyClicks(in<QLineEdit>(*dialog, u"keep_in_touch"_s), u"30"_s);
    QTest::mouseClick(in<QPushButton>(*dialog, u"save"_s), Qt::LeftButton);
    CHECK(on.table()->item(1, 1)->text() == u"Red"_s);
    CHECK(on.table()->item(1, 2)->text() == u"30"_s);
    CHECK(TagColours::of(on.bench.session()).colourOf(u"VIP"_s) == theme().series[5]);
    CHECK_FALSE(TagColours::of(on.bench.session()).colourOf(u"Fair"_s).isValid());
    const auto losing = idsLosingTouch(on.bench.session(), {&describe<Contact>(), {}, {}, {}, 0});
    REQUIRE(losing);
    CHECK(losing->size() == 1);

    on.select(u"VIP"_s);
    QTest::mouseClick(on.button(u"clearTag"_s), Qt::LeftButton);
    CHECK(on.names() == QStringList{u"Fair"_s, u"VIP"_s});
    REQUIRE(QTest::qWaitFor([&] { return on.bench.announced.size() == 1; }));
    CHECK(on.table()->item(1, 1)->text() != u"Red"_s);
    REQUIRE(on.bench.session().undoAct(on.bench.announced.back().undoJournal));
    CHECK(on.table()->item(1, 1)->text() == u"Red"_s);
}

TEST_CASE("a tag that only a very old card has is among those of the settings", "[P30]")
{
    Tags on;
    on.bench.stored(tagged(u"First"_s, {u"Founder"_s}));
    REQUIRE(on.bench.session().transact(u"Add"_s, Undo::Possible, [](Transaction& tx) {
        Result<> added;
        for (int i = 0; i < 5'001 && added; ++i) {
            Contact contact = tagged(u"Huber"_s, {u"VIP"_s});
            added = tx.insert(contact);
        }
        return added;
    }));
    on.show();
    CHECK(QTest::qWaitFor([&] { return on.names() == QStringList{u"Founder"_s, u"VIP"_s}; }));
}

TEST_CASE("renaming a tag in the settings renames it on every contact, and its toast takes that back", "[P30]")
{
    Tags on;
    const Contact huber = on.bench.stored(tagged(u"Huber"_s, {u"VIP"_s, u"Fair"_s}));
    on.bench.stored(aTag(u"VIP"_s, TagColour::Green));
    on.show();
    on.select(u"VIP"_s);
    on.bench.answers.texts = {u"Fair"_s};
    QTest::mouseClick(on.button(u"renameTag"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return on.settings.isEnabled() && on.bench.announced.size() == 1; }));
    CHECK(on.bench.answers.textsAsked.back().text == u"VIP"_s);
    CHECK(on.tagsOf(huber.id) == QStringList{u"Fair"_s});
    CHECK(QTest::qWaitFor([&] { return on.names() == QStringList{u"Fair"_s}; }));
    REQUIRE(on.bench.session().undoAct(on.bench.announced.back().undoJournal));
    CHECK(on.tagsOf(huber.id) == QStringList{u"VIP"_s, u"Fair"_s});
    CHECK(TagColours::of(on.bench.session()).placeOf(u"VIP"_s) == 1);
}

TEST_CASE("a tag in the form of a contact has the dot of its colour and its whole word", "[P30]")
{
    Tags on;
    on.bench.stored(aTag(u"VIP"_s, TagColour::Orange));
    const TagColours& colours = TagColours::of(on.bench.session());
    TagEdit edit([] { return QStringList(); });
    edit.setTags({u"VIP"_s, u"Fair"_s});
    edit.resize(400, 100);
    edit.show();
    const auto dots = [&] {
        QCoreApplication::processEvents(); // new chips are laid out first
        const QImage picture = edit.grab().toImage();
        qsizetype count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == theme().series[2] ? 1 : 0;
        }
        return count;
    };
    CHECK(dots() == 0);
    const int before = edit.findChildren<QPushButton*>(u"tag"_s).front()->sizeHint().width();
    edit.setColours(colours);
    CHECK(dots() > 20);
    CHECK(edit.findChildren<QPushButton*>(u"tag"_s).back()->text() == u"Fair"_s);
    CHECK(before > 0);
}

TEST_CASE("tags fit the settings, the form, the card and the table in both themes and both directions", "[P30]")
{
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    for (const bool isRtl : {false, true}) {
        QGuiApplication::setLayoutDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, isRtl ? Theme::Mode::Dark : Theme::Mode::Light);
        const auto save = [&](QWidget& widget, const QString& name) {
            QCoreApplication::processEvents();
            const QString file = name + (isRtl ? u"-dark-rtl.png"_s : u"-light.png"_s);
            CHECK(widget.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(file)));
        };
        Tags on;
        const QStringList words = isRtl ? QStringList{u"לקוח מרכזי"_s, u"יריד"_s, u"חדש"_s, u"ספק"_s, u"VIP"_s}
                                        : QStringList{u"Key customer"_s, u"Fair"_s, u"New"_s, u"Supplier"_s, u"VIP"_s};
        for (int i = 0; i < 4; ++i)
            on.bench.stored(aTag(words[i], static_cast<TagColour>(i + 1), 30 * (i + 1)));
        on.bench.stored(aTag(words[4], TagColour::Red));
        const Contact huber = on.bench.stored(tagged(isRtl ? u"הובר"_s : u"Huber"_s, {words[0], words[1], u"2026"_s}));
        on.bench.stored(tagged(u"Maier"_s, words));
        on.bench.stored(tagged(u"Novák"_s, {words[4]}));
        on.show();
        on.select(words[1]);
        save(on.settings, u"tags-settings"_s);
        CHECK(on.settings.minimumSizeHint().width() <= 640);
        QTest::mouseClick(on.button(u"changeTag"_s), Qt::LeftButton);
        RecordDialog* dialog = on.dialog();
        save(*dialog, u"tags-dialog"_s);
        CHECK_FALSE(in<QLineEdit>(*dialog, u"name"_s)->isVisible());
        dialog->close();
        RecordDialog* card = RecordDialog::openEdit(&on.settings, on.bench, describe<Contact>(), huber.id.value);
        save(*card, u"tags-form"_s);
        card->close();
        ContactsPage page(on.bench);
        page.resize(1220, 848);
        page.show();
        QTest::qWait(30);
        save(page, u"tags-page"_s);
        page.findChild<QAction*>(u"act_table"_s)->trigger();
        QTest::qWait(30);
        save(page, u"tags-table"_s);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme::Mode::Light);
}
