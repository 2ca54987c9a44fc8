#include "tests/cli/process.h"
#include "tests/support/pdf_text.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// Anna and Bert at one address, Carl at that of his company, Dora at none.
struct Addressed : Shop {
    Addressed()
    {
        add(u"companies"_s, R"({"company_name": "Bau GmbH", "addresses": [{"street": "Ring 9", "city": "Bonn"}]})");
        add(u"persons"_s, R"({"first_name": "Anna", "last_name": "Huber", )" + at + '}');
        add(u"persons"_s, R"({"first_name": "Bert", "last_name": "Huber", )" + at + '}');
        add(u"persons"_s, R"({"first_name": "Carl", "last_name": "Maier", "company": 1})");
        add(u"persons"_s, R"({"first_name": "Dora", "last_name": "Maier"})");
    }
    void add(const QString& kind, const QByteArray& json) const
    {
        REQUIRE(run(u"add"_s, {kind, u"--json"_s, u"-"_s}, json).status == 0);
    }
    /// What is on the pages of `kartei print FILE … --pdf out.pdf`.
    QString printed(const QStringList& arguments) const
    {
        const Ran ran = run(u"print"_s, arguments + QStringList{u"--pdf"_s, path(u"out.pdf"_s), u"--force"_s});
        INFO(ran.err.toStdString());
        REQUIRE(ran.status == 0);
        const std::optional<QStringList> pages = pageTexts(read(u"out.pdf"_s));
        return pages ? pages->join(u'\f') : QString();
    }
    Ran refused(const QStringList& arguments) const
    {
        return run(u"print"_s, arguments + QStringList{u"--pdf"_s, path(u"none.pdf"_s)});
    }

    QByteArray at = R"("addresses": [{"street": "Lindenstraße 14", "postal_code": "80331", "city": "München"}])";
};

} // namespace

TEST_CASE("labels are printed of who is named or chosen, once for a household where that is wanted", "[C4][P52]")
{
    const Addressed shop;
    const QString all = shop.printed({u"persons"_s, u"--labels"_s, u"63.5x38.1"_s, u"--start"_s, u"21"_s});
    if (all.isEmpty()) {
        WARN("pdftotext is not installed");
        return;
    }
    CHECK(all.count(u'\f') == 1); // one label left on the first sheet, two on the next
    for (const QString& line : {u"Anna Huber"_s, u"Bert Huber"_s, u"Carl Maier"_s, u"Bau GmbH"_s, u"Ring 9"_s})
        CHECK(all.contains(line));
    CHECK_FALSE(all.contains(u"Dora"_s));

    const QString homes = shop.printed(
        {u"persons"_s, u"--labels"_s, u"70x37"_s, u"--one-per-address"_s, u"--where"_s, u"last_name = Huber"_s});
    CHECK(homes.contains(u"Anna"_s));
    CHECK_FALSE(homes.contains(u"Bert"_s));
    const QString named = shop.printed({u"contacts"_s, u"4"_s, u"3"_s, u"--envelopes"_s, u"DL"_s});
    CHECK(named.count(u'\f') == 1);
    CHECK(named.indexOf(u"Carl"_s) < named.indexOf(u"Bert"_s));
    CHECK(shop.printed({u"contacts"_s, u"2"_s, u"3"_s}).count(u'\f') == 3); // index cards of both sides
}

TEST_CASE("who has no address for a label is told and kept in a file", "[C4]")
{
    const Addressed shop;
    const Ran ran = shop.run(u"print"_s,
        {u"contacts"_s, u"2"_s, u"5"_s, u"--labels"_s, u"70x37"_s, u"--pdf"_s, shop.path(u"l.pdf"_s), u"--rejects"_s,
            shop.path(u"out.csv"_s)});
    CHECK(ran.status == 0);
    CHECK(ran.err.contains("Dora Maier (5) is left out: no complete postal address."));
    CHECK(shop.read(u"out.csv"_s).contains("Dora Maier"));
    const Ran none = shop.refused({u"contacts"_s, u"5"_s, u"--labels"_s, u"70x37"_s});
    CHECK(none.status == 1);
    CHECK(none.err.contains("complete postal address"));
    CHECK_FALSE(QFile::exists(shop.path(u"none.pdf"_s)));
}

TEST_CASE("a format of labels that there is not names those that there are", "[C4]")
{
    const Addressed shop;
    const Ran wrong = shop.refused({u"contacts"_s, u"--labels"_s, u"A4"_s});
    CHECK(wrong.status == 2);
    CHECK(wrong.err.contains("63.5x38.1"));
    CHECK(shop.refused({u"contacts"_s, u"--envelopes"_s, u"B9"_s}).err.contains("C6/5"));
    const Ran start = shop.refused({u"contacts"_s, u"--labels"_s, u"70x37"_s, u"--start"_s, u"25"_s});
    CHECK(start.status == 2);
    CHECK(start.err.contains("1 to 24"));
    CHECK(shop.refused({u"contacts"_s, u"2"_s, u"--start"_s, u"2"_s}).status == 2);
    CHECK(shop.refused({u"contacts"_s, u"--labels"_s, u"70x37"_s, u"--envelopes"_s, u"DL"_s}).status == 2);
    CHECK(shop.refused({u"quotes"_s, u"--labels"_s, u"70x37"_s}).status == 2);
}
