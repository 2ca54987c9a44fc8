#include "core/exchange/exporter.h"
#include "core/exchange/history_export.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/sales/new_business.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"
#include "tests/support/workbook.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A sheet with one column and its file.
struct OneColumn {
    QByteArray file;
    XlsxSheet sheet;

    explicit OneColumn(qint64 mostRows = kMostXlsxRows)
        : sheet(
            u"s"_s, {u"column"_s},
            [this](const QByteArray& portion) {
                file += portion;
                return Result<>();
            },
            mostRows)
    {
    }
    std::vector<std::vector<Cell>> rows()
    {
        REQUIRE(sheet.finish());
        return sheetOf(file);
    }
};

std::unique_ptr<Session> aBusiness()
{
    Result<std::unique_ptr<Session>> session
        = Session::createInMemory({false, Clock::fixed({1'763'719'680'000}), u"tester"_s});
    REQUIRE(session);
    NewBusiness wishes;
    wishes.name = u"Tischlerei Berger"_s;
    wishes.country = u"DE"_s;
    REQUIRE(populateNewBusiness(**session, wishes));
    return std::move(*session);
}

Cell cellOf(const std::vector<std::vector<Cell>>& rows, const QString& column, size_t row = 1)
{
    const qsizetype place = valuesOf(rows[0]).indexOf(column);
    INFO(column.toStdString());
    REQUIRE(place >= 0);
    return static_cast<size_t>(place) < rows[row].size() ? rows[row][static_cast<size_t>(place)] : Cell();
}

} // namespace

TEST_CASE("text in a workbook is text whatever it looks like, and each sign of it comes back", "[P3]")
{
    OneColumn one;
    const QStringList texts{u"01067"_s, u"=1+1"_s, u"+49 171 2345678"_s, u"<b>&amp;\"'"_s, u" two  blanks "_s,
        u"first\nsecond\tthird\r\nfourth"_s, u"נגרייה 🪑 žluťoučký"_s, QString(QChar(7)) + QChar(0xfffe),
        u"_x0041_ _x"_s};
    for (const QString& text : texts) {
        CHECK(one.sheet.addText(text));
        one.sheet.endRow();
    }
    const std::vector<std::vector<Cell>> rows = one.rows();
    REQUIRE(rows.size() == static_cast<size_t>(texts.size()) + 1);
    CHECK(rows[0][0].value == u"column"_s);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        CHECK(rows[static_cast<size_t>(i) + 1][0].type == u"inlineStr"_s);
        CHECK(rows[static_cast<size_t>(i) + 1][0].value == texts[i]);
    }
}

TEST_CASE(
    "numbers in a workbook have their decimals exactly, and more figures than a spreadsheet keeps stay text", "[P3]")
{
    OneColumn one;
    const auto add = [&](const QByteArray& number, std::optional<int> decimals) {
        one.sheet.addNumber(number, decimals);
        one.sheet.endRow();
    };
    add("119.00", 2);
    add("-0.1234", {});
    add("1500", 0);
    add("12.345", 3);
    add("123456789012345.6", 2);
    const std::vector<std::vector<Cell>> rows = one.rows();
    CHECK(rows[1][0] == Cell{{}, u"119.00"_s, u"4"_s});
    CHECK(rows[2][0] == Cell{{}, u"-0.1234"_s, u"0"_s});
    CHECK(rows[3][0] == Cell{{}, u"1500"_s, u"3"_s});
    CHECK(rows[4][0] == Cell{{}, u"12.345"_s, u"164"_s});
    CHECK(rows[5][0] == Cell{u"inlineStr"_s, u"123456789012345.6"_s, u"49"_s});
}

TEST_CASE("days in a workbook are days, and those that a spreadsheet would get wrong are text", "[P3][P47]")
{
    OneColumn one;
    for (const QDate day : {QDate(2026, 11, 21), QDate(1900, 3, 1), QDate(1900, 2, 28), QDate(1871, 1, 18), QDate()}) {
        one.sheet.addDate(day);
        one.sheet.endRow();
    }
    const Instant noon{QDateTime(QDate(2026, 11, 21), QTime(12, 0)).toMSecsSinceEpoch()};
    one.sheet.addMoment(noon);
    one.sheet.endRow();
    const std::vector<std::vector<Cell>> rows = one.rows();
    CHECK(rows[1][0] == Cell{{}, u"46347"_s, u"14"_s});
    CHECK(rows[2][0] == Cell{{}, u"61"_s, u"14"_s});
    CHECK(rows[3][0].value == u"1900-02-28"_s);
    CHECK(rows[4][0].value == u"1871-01-18"_s);
    CHECK(rows[5].empty());
    CHECK(rows[6][0] == Cell{{}, u"46347.500000000000000"_s, u"22"_s});
}

TEST_CASE("a workbook keeps its headings in view and says what can be filtered", "[P3]")
{
    OneColumn one;
    CHECK(one.sheet.addText(u"a long text that needs room"_s));
    one.sheet.endRow();
    REQUIRE(one.sheet.finish());
    const QByteArray sheet = unzipped(one.file).value(u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains("ySplit=\"1\""));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("width=\"29\""));
    CHECK(sheet.contains("<autoFilter ref=\"A1:A2\"/>"));
}

TEST_CASE("more than a sheet holds is refused in words, not cut off", "[P3]")
{
    OneColumn one(3);
    for (int i = 0; i < 3; ++i) {
        CHECK(one.sheet.addText(u"x"_s));
        one.sheet.endRow();
    }
    const Result<> full = one.sheet.passOn();
    REQUIRE_FALSE(full);
    CHECK(full.error().kind == Error::Kind::Invalid);
    CHECK(full.error().message.contains(u"CSV"_s));
    CHECK(OneColumn().sheet.addText(QString(kLongestXlsxText, u'x')));
    CHECK_FALSE(OneColumn().sheet.addText(QString(kLongestXlsxText + 1, u'x')));
}

TEST_CASE("contacts come into a workbook with the columns of CSV, each value as what it is", "[P3]")
{
    const auto session = aBusiness();
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.number = u"00123"_s;
    anna.birthday = QDate(1980, 2, 29);
    anna.phones
        = {{{}, ReachLabel::Mobile, u"0171 2345678"_s, false, {}}, {{}, ReachLabel::Work, u"089 1"_s, true, {}}};
    anna.notes = u"=HYPERLINK(\"x\")\nsecond"_s;
    anna.tags = {u"VIP"_s, u"Fair, 2026"_s};
    stored(*session, anna);
    stored(*session, aCompany(u"Bäckerei Huber"_s));
    const Result<QByteArray> file = exportXlsx(*session, describe<Contact>());
    REQUIRE(file);
    const std::vector<std::vector<Cell>> rows = sheetOf(*file);
    REQUIRE(rows.size() == 3);
    const QByteArray csv = exportCsv(*session, describe<Contact>()).value();
    const QString headings = QString::fromUtf8(csv.sliced(3, csv.indexOf('\r') - 3)).remove(u'"');
    CHECK(valuesOf(rows[0]).join(u',') == headings);
    CHECK(cellOf(rows, u"number"_s).value == u"00123"_s);
    CHECK(cellOf(rows, u"id"_s) == Cell{{}, u"1"_s, u"0"_s});
    CHECK(cellOf(rows, u"birthday"_s) == Cell{{}, u"29280"_s, u"14"_s});
    CHECK(cellOf(rows, u"phone_2_preferred"_s) == Cell{u"b"_s, u"1"_s, u"0"_s});
    CHECK(cellOf(rows, u"phone_2_value"_s, 2).value.isEmpty());
    CHECK(cellOf(rows, u"notes"_s) == Cell{u"inlineStr"_s, anna.notes, u"0"_s});
    CHECK(cellOf(rows, u"tags"_s).value == u"VIP, \"Fair, 2026\""_s);
    CHECK(cellOf(rows, u"created"_s).format == u"22"_s);
}

TEST_CASE("the lines of quotes are rows of a workbook, with prices and amounts that can be added up", "[P3]")
{
    const auto session = aBusiness();
    const Contact anna = stored(*session, aPerson(u"Anna"_s, u"Huber"_s));
    Quote quote = aQuote(u"Counter"_s, anna.id);
    quote.lines = {aLine(u"Oak worktop"_s, u"3.2"_s, u"690.00"_s), aLine(u"Oil"_s, u"1"_s, u"0.1234"_s)};
    stored(*session, quote);
    const Result<QByteArray> file = exportXlsx(*session, describe<Quote>());
    REQUIRE(file);
    const std::vector<std::vector<Cell>> rows = sheetOf(*file);
    REQUIRE(rows.size() == 3);
    CHECK(cellOf(rows, u"title"_s, 2).value == u"Counter"_s);
    CHECK(cellOf(rows, u"line_quantity"_s) == Cell{{}, u"3.2"_s, u"0"_s});
    CHECK(cellOf(rows, u"line_unit_price"_s, 2) == Cell{{}, u"0.1234"_s, u"165"_s});
    CHECK(cellOf(rows, u"line_amount"_s).format == u"4"_s);
    CHECK(cellOf(rows, u"line_amount"_s).value == u"2208.00"_s);
}

TEST_CASE("a note that no cell holds stops the workbook and says whose it is", "[P3]")
{
    const auto session = aBusiness();
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.notes = QString(40'000, u'x');
    stored(*session, anna);
    const Result<QByteArray> file = exportXlsx(*session, describe<Contact>());
    REQUIRE_FALSE(file);
    CHECK(file.error().message.contains(u"Anna Huber"_s));
    ExportOptions names;
    names.fields = {u"name"_s};
    CHECK(exportXlsx(*session, describe<Contact>(), names));
    names.fields = {u"shoe"_s};
    CHECK(exportXlsx(*session, describe<Contact>(), names).error().kind == Error::Kind::Usage);
}

TEST_CASE("what was done comes into a workbook, too", "[P3]")
{
    const auto session = aBusiness();
    const Contact anna = stored(*session, aPerson(u"Anna"_s, u"Huber"_s));
    Contact renamed = anna;
    renamed.lastName = u"Maier"_s;
    REQUIRE(changed(*session, anna, renamed));
    QByteArray file;
    REQUIRE(exportHistoryXlsx(*session, {}, [&](const QByteArray& portion) {
        file += portion;
        return Result<>();
    }));
    const std::vector<std::vector<Cell>> rows = sheetOf(file);
    CHECK(cellOf(rows, u"when"_s).format == u"22"_s);
    CHECK(cellOf(rows, u"before"_s).value == u"Huber"_s);
    CHECK(cellOf(rows, u"after"_s).value == u"Maier"_s);
}
