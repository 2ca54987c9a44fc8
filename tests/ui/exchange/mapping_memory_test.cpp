#include "tests/support/catch_qt.h"
#include "tests/support/test_workbench.h"
#include "ui/exchange/column_mapping.h"
#include "ui/exchange/import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

const QString kCodes = u"A1\tA2\tA3\nHuber\tAnna\tx\n"_s;

/// One import of a list; several may follow each other in one business.
class ListImport {
public:
    ListImport(TestWorkbench& bench, const QString& text)
        : m_dialog(nullptr, bench, describe<Contact>(), ImportSource::ofText(text))
    {
        m_dialog.show();
    }
    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* found = m_dialog.findChild<Widget*>(name);
        REQUIRE(found);
        return found;
    }
    QComboBox* column(int index) const
    {
        return qobject_cast<QComboBox*>(m_dialog.findChild<ColumnMapping*>()->cellWidget(index, 2));
    }
    void choose(int index, const QString& field) const
    {
        const int place = column(index)->findText(field);
        REQUIRE(place >= 0);
        column(index)->setCurrentIndex(place);
    }
    QString said() const { return find<QLabel>(u"found"_s)->text(); }
    QPushButton* automatic() const { return find<QPushButton>(u"map_automatically"_s); }
    void run()
    {
        auto* next = find<QPushButton>(u"next"_s);
        for (const QString& text : {u"Import"_s, u"Close"_s}) {
            next->click();
            REQUIRE(QTest::qWaitFor([&] { return next->isVisible() && next->text().startsWith(text); }));
        }
    }

private:
    ImportDialog m_dialog;
};

void importByHand(TestWorkbench& bench)
{
    ListImport first(bench, kCodes);
    CHECK(first.said().isEmpty());
    CHECK_FALSE(first.automatic()->isVisible());
    first.choose(0, u"Last name"_s);
    first.choose(1, u"First name"_s);
    first.find<QComboBox>(u"duplicates"_s)->setCurrentIndex(0);
    first.find<QCheckBox>(u"clean_phone"_s)->click();
    first.find<QComboBox>(u"origin"_s)->setCurrentText(u"Trade fair"_s);
    first.run();
}

qint64 contactsIn(TestWorkbench& bench)
{
    return static_cast<qint64>(bench.session().list<Contact>({})->size());
}

} // namespace

TEST_CASE("a list with the same headings is mapped as last time, and says so", "[P2]")
{
    TestWorkbench bench;
    importByHand(bench);

    ListImport next(bench, u"A1\tA2\tA3\nLevi\tBen\ty\n"_s);
    CHECK(next.said().contains(u"Mapped as last time"_s));
    CHECK(next.column(0)->currentText() == u"Last name"_s);
    CHECK(next.column(1)->currentText() == u"First name"_s);
    CHECK(next.column(2)->currentText() == u"Leave out"_s);
    CHECK(next.find<QComboBox>(u"duplicates"_s)->currentIndex() == 0);
    CHECK(next.find<QCheckBox>(u"clean_phone"_s)->isChecked());
    CHECK(next.find<QComboBox>(u"origin"_s)->currentText() == u"Trade fair"_s);
    next.run();
    CHECK(bench.session().list<Contact>(u"WHERE name = 'Ben Levi' AND source = 'Trade fair'"_s)->size() == 1);
    ListImport other(bench, u"A1\tA2\nLevi\tBen\n"_s);
    CHECK(other.said().isEmpty());
}

TEST_CASE("one click maps a list by itself again, and the next one too once that was imported", "[P2]")
{
    TestWorkbench bench;
    importByHand(bench);
    const QString named = u"A1\tA2\tA3\nLevi\tBen\ty\n"_s;
    {
        ListImport next(bench, named);
        next.automatic()->click();
        CHECK(next.said().isEmpty());
        CHECK(next.column(0)->currentText() == u"Leave out"_s);
        CHECK_FALSE(next.find<QCheckBox>(u"clean_phone"_s)->isChecked());
        CHECK(next.find<QComboBox>(u"origin"_s)->currentText().startsWith(u"pasted list"_s));
    }
    CHECK(ListImport(bench, named).said().contains(u"as last time"_s)); // nothing was imported so
}

TEST_CASE("a list that was imported as it is by itself is not mapped as before it", "[P2]")
{
    TestWorkbench bench;
    const QString list = u"Last name\tNote\nHuber\tx\n"_s;
    {
        ListImport first(bench, list);
        first.choose(1, u"Leave out"_s);
        first.run();
    }
    {
        ListImport next(bench, list);
        CHECK(next.column(1)->currentText() == u"Leave out"_s);
        next.automatic()->click();
        CHECK(next.column(1)->currentText() == u"Notes"_s);
        next.run();
    }
    CHECK(ListImport(bench, list).said().isEmpty());
}

TEST_CASE("undo after an import takes back the import, and how it was mapped stays", "[P2]")
{
    TestWorkbench bench;
    importByHand(bench);
    REQUIRE(contactsIn(bench) == 1);
    REQUIRE(bench.session().undo());
    CHECK(contactsIn(bench) == 0);
    CHECK(ListImport(bench, kCodes).said().contains(u"as last time"_s));
}

TEST_CASE("how a list is read is remembered with its columns", "[P2]")
{
    TestWorkbench bench;
    {
        ListImport first(bench, u"Anna\tHuber\nBen\tLevi\n"_s);
        first.find<QCheckBox>(u"has_header"_s)->click();
        CHECK(first.said().contains(u"guessed"_s));
        first.run();
    }
    ListImport next(bench, u"Anna\tHuber\nEva\tNovak\n"_s);
    CHECK_FALSE(next.find<QCheckBox>(u"has_header"_s)->isChecked());
    CHECK(next.column(0)->currentText() == u"First name"_s);
    CHECK(next.said().contains(u"as last time"_s));
}

TEST_CASE("a separator chosen by hand leaves the fields as last time, and what was chosen beside them", "[P2]")
{
    TestWorkbench bench;
    importByHand(bench);
    {
        ListImport next(bench, u"A1\tA2\tA3\nLevi\tBen\ty\n"_s);
        next.find<QComboBox>(u"duplicates"_s)->setCurrentIndex(1);
        auto* separator = next.find<QComboBox>(u"separator"_s);
        const int tab = separator->findData(u"tab"_s);
        REQUIRE(tab > 0);
        separator->setCurrentIndex(tab);
        Q_EMIT separator->activated(tab);
        CHECK(next.said().contains(u"Mapped as last time"_s));
        CHECK(next.column(0)->currentText() == u"Last name"_s);
        CHECK(next.column(1)->currentText() == u"First name"_s);
        CHECK(separator->currentIndex() == tab);
        CHECK(next.find<QComboBox>(u"duplicates"_s)->currentIndex() == 1);
        next.run();
    }
    CHECK(bench.session().list<Contact>(u"WHERE name = 'Ben Levi'"_s)->size() == 1);
    ListImport third(bench, u"A1\tA2\tA3\nBerg\tCleo\tz\n"_s);
    CHECK(third.column(0)->currentText() == u"Last name"_s);
    auto* kept = third.find<QComboBox>(u"separator"_s);
    CHECK(kept->currentData().toString() == u"tab"_s);
}

TEST_CASE("a list is known again once the right separator is chosen for it", "[P2]")
{
    TestWorkbench bench;
    importByHand(bench);
    ListImport next(bench, u"A1;A2;A3\nLevi;Ben;y\tz\n"_s);
    auto* separator = next.find<QComboBox>(u"separator"_s);
    CHECK_FALSE(next.said().contains(u"Mapped as last time"_s));
    separator->setCurrentIndex(separator->findData(u";"_s));
    Q_EMIT separator->activated(separator->currentIndex());
    CHECK(next.said().contains(u"Mapped as last time"_s));
    CHECK(next.column(0)->currentText() == u"Last name"_s);
    CHECK(next.find<QComboBox>(u"origin"_s)->currentText() == u"Trade fair"_s);
    CHECK(separator->currentData().toString() == u";"_s);
}
