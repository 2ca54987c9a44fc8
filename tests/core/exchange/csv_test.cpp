#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/formula_guard.h"

#include "tests/support/catch_qt.h"

#include <QBuffer>

#include <random>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

struct Parsed {
    std::vector<CsvRow> rows;
    QString error;
    char separator = 0;
};

Parsed parse(const QByteArray& bytes, std::optional<char> separator = {}, const QString& encoding = {})
{
    QBuffer input;
    input.setData(bytes);
    REQUIRE(input.open(QIODevice::ReadOnly));
    const Result<TextEncoding> detected = encoding.isEmpty() ? detectEncoding(input) : statedEncoding(input, encoding);
    REQUIRE(detected);
    Result<CsvReader> reader = CsvReader::open(input, *detected, separator);
    Parsed parsed;
    if (!reader) {
        parsed.error = reader.error().message;
        return parsed;
    }
    parsed.separator = reader->separator();
    while (true) {
        const Result<std::optional<CsvRow>> row = reader->next();
        if (!row)
            parsed.error = row.error().message;
        if (!row || !*row)
            return parsed;
        parsed.rows.push_back(**row);
    }
}

TextEncoding encodingOf(const QByteArray& bytes)
{
    QBuffer input;
    input.setData(bytes);
    REQUIRE(input.open(QIODevice::ReadOnly));
    const Result<TextEncoding> detected = detectEncoding(input);
    REQUIRE(detected);
    CHECK(input.pos() == 0);
    return *detected;
}

} // namespace

TEST_CASE("every kind of line end closes a row, and lines are counted through fields of several lines")
{
    const Parsed parsed = parse("a,b\r\n1,\"x\r\ny\nz\"\n\r\n2,3\r4,5");

    REQUIRE(parsed.rows.size() == 4);
    CHECK(parsed.rows[0].line == 1);
    CHECK(parsed.rows[1].cells == QStringList{u"1"_s, u"x\r\ny\nz"_s});
    CHECK(parsed.rows[1].line == 2);
    CHECK(parsed.rows[2].cells == QStringList{u"2"_s, u"3"_s});
    CHECK(parsed.rows[2].line == 6);
    CHECK(parsed.rows[3].line == 7);
    CHECK(parsed.error.isEmpty());
}

TEST_CASE("blanks around a cell and quotation marks inside one are kept")
{
    const Parsed parsed = parse("a,b,c\n  x ,5\" pipe,\"say \"\"hi\"\" \"\n");

    CHECK(parsed.rows.at(1).cells == QStringList{u"  x "_s, u"5\" pipe"_s, u"say \"hi\" "_s});
}

TEST_CASE("an unclosed quotation mark is named by the line it was opened in")
{
    const Parsed parsed = parse("a,b\n1,2\n3,\"open\n4,5\n6,7\n");

    CHECK(parsed.rows.size() == 2);
    CHECK(parsed.error.contains(u"line 3"_s));
}

TEST_CASE("a zero byte, broken UTF-8, a huge field and too many columns are refused by line")
{
    struct Case {
        QByteArray bytes;
        QString encoding;
        QString line;
    };
    const Case cases[] = {{QByteArray("a,b\nx\0y,2\n", 10), u"UTF-8"_s, u"ine 2"_s},
        {"a,b\n1,2\n\xFF,2\n", u"UTF-8"_s, u"ine 3"_s}, {"a\n\"" + QByteArray(1'100'000, 'x') + "\"\n", {}, u"ine 2"_s},
        {"a\n\"" + QByteArray("x\n").repeated(600'000), {}, u"ine 2"_s},
        {"a\n" + QByteArray(1'000, ','), {}, u"ine 2"_s}};
    for (const Case& each : cases) {
        const Parsed parsed = parse(each.bytes, ',', each.encoding);
        INFO(parsed.error.toStdString());
        CHECK(parsed.error.contains(each.line));
    }
}

TEST_CASE("the separator is stated, given, or the one that divides all rows alike")
{
    CHECK(parse("sep=;\na;b,c\n1;2\n").separator == ';');
    CHECK(parse("sep=;\na;b,c\n1;2\n").rows.at(0).line == 2);
    CHECK(parse("a;b,c\n", ',').rows.at(0).cells == QStringList{u"a;b"_s, u"c"_s});
    CHECK(parse("Name;Price;Tax\n\"Oak, solid\";1,50;2,00\n\"x;y,z\";1,50;2,00\n").separator == ';');
    CHECK(parse("Name\tNotes\nA\tx, y; z\nB\t,,,\n").separator == '\t');
    CHECK(parse("just one column\nx\n").separator == ',');
}

TEST_CASE("a mark at the start decides the encoding, then valid UTF-8, then zero bytes")
{
    CHECK(encodingOf("\xEF\xBB\xBFName\n") == TextEncoding{"UTF-8", 3, false});
    CHECK(encodingOf("Stra\xC3\x9F"
                     "e\n")
        == TextEncoding{"UTF-8", 0, false});
    CHECK(encodingOf(QByteArray("\xFF\xFEN\0a\0", 6)) == TextEncoding{"UTF-16LE", 2, false});
    CHECK(encodingOf(QByteArray("\0N\0a\0m\0e", 8)) == TextEncoding{"UTF-16BE", 0, false});
}

TEST_CASE("text of an older Windows program is guessed and said to be guessed")
{
    const QByteArray bytes = "Vorname;Stra\xDF"
                             "e;Ort\nJ\xFCrgen;Gro\xDF"
                             "e Gasse;K\xF6ln\nBj\xF6rn;\xDC"
                             "bersee;M\xFCnchen\n";

    CHECK(encodingOf(bytes).isGuess);
    const Parsed parsed = parse(bytes);
    CHECK(parsed.rows.at(1).cells == QStringList{u"Jürgen"_s, u"Große Gasse"_s, u"Köln"_s});
    CHECK(parse(bytes, ';', u"windows-1252"_s).rows.at(2).cells.at(1) == u"Übersee"_s);
}

TEST_CASE("UTF-16 is read across the borders of its blocks")
{
    QString text = u"Name\tCity\r\n"_s;
    for (int i = 0; i < 20'000; ++i)
        text += u"Žižek €\tKöln\r\n"_s;
    const QByteArray bytes
        = QByteArray("\xFF\xFE", 2) + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);

    const Parsed parsed = parse(bytes);

    REQUIRE(parsed.rows.size() == 20'001);
    CHECK(parsed.rows.back().cells == QStringList{u"Žižek €"_s, u"Köln"_s});
    CHECK(parsed.rows.back().line == 20'001);
}

TEST_CASE("an encoding nobody knows is a mistake of the command")
{
    QBuffer input;
    REQUIRE(input.open(QIODevice::ReadOnly));
    const Result<TextEncoding> encoding = statedEncoding(input, u"klingon"_s);
    REQUIRE_FALSE(encoding);
    CHECK(encoding.error().kind == Error::Kind::Usage);
}

TEST_CASE("text that a spreadsheet would calculate gets one apostrophe, numbers and other text none")
{
    for (const char* text : {"=1+1", "+49 551 4919507", "-x", "@SUM(A1)", " =1", "\"=1", "'=1", "''-x", "\t1", "\r",
             "\n=", "\357\274\2351", "'-5", "\xE2\x80\x83=1", "\xE2\x80\x8B=1", "\xE2\x80\xAE-x", "\x0B=1"})
        CHECK(guarded(QString::fromUtf8(text)) == u'\'' + QString::fromUtf8(text));
    for (const char* text : {"", "-5", "+4916416322177", "-12.50", "'n Imbiss", "a=b", "1-2", "''", "\""})
        CHECK(guarded(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("only a line that says nothing else states a separator")
{
    CHECK(statedSeparator("sep=;\na;b\n") == ';');
    CHECK(statedSeparator("\"sep=|\"\r\na|b\n") == '|');
    CHECK_FALSE(statedSeparator("\"\"\"sep=;\"\n"));
    CHECK_FALSE(statedSeparator("s\"ep=;\n"));
    CHECK_FALSE(statedSeparator("sep=;;\n"));
    CHECK_FALSE(statedSeparator("\"sep=\"\"\n\";\"second\"\n"));
    CHECK_FALSE(statedSeparator("sep=1\n"));
}

TEST_CASE("any table is read back exactly as it was written")
{
    std::mt19937 random(20261121);
    const QString alphabet = u"'\"=+-@,;\t\r\n 5.aß\u3000\uFF1D€"_s;
    for (int round = 0; round < 300; ++round) {
        CsvWriter writer({.separator = round % 2 == 0 ? ',' : ';'});
        std::vector<QStringList> table{{u"h"_s, u"i"_s}};
        for (int row = 0; row < 5; ++row) {
            QStringList cells;
            for (int column = 0; column < 2; ++column) {
                QString cell;
                for (auto length = random() % 7; length > 0; --length)
                    cell += alphabet[static_cast<qsizetype>(random() % static_cast<size_t>(alphabet.size()))];
                cells += cell;
            }
            table.push_back(cells);
        }
        for (const QStringList& cells : table) {
            for (const QString& cell : cells)
                writer.addText(cell);
            writer.endRow();
        }

        const Parsed parsed = parse(writer.content(), round % 2 == 0 ? ',' : ';');

        REQUIRE(parsed.error.isEmpty());
        REQUIRE(parsed.rows.size() == table.size());
        for (size_t row = 0; row < table.size(); ++row)
            REQUIRE(parsed.rows[row].cells == table[row]);
    }
}

TEST_CASE("the first look at a text overlooks none that would be guarded")
{
    for (char32_t c = 1; c <= 0x10FFFF; ++c) {
        const QString text = QString::fromUcs4(&c, 1) + u"=1+1"_s;
        if (!QChar::isSurrogate(c) && guarded(text) != text && !mayNeedGuard(text.toUtf8()))
            FAIL_CHECK("U+" << QByteArray::number(c, 16).toStdString());
    }
    CHECK_FALSE(mayNeedGuard(""));
    CHECK_FALSE(mayNeedGuard("Müller"));
}

TEST_CASE("the writer quotes texts, leaves numbers bare and ends rows for spreadsheets", "[P3]")
{
    CsvWriter writer({.separator = ';'});
    writer.addText(u"Müller"_s);
    writer.addNumber(u"-12.50"_s);
    writer.addText(u"=1"_s);
    writer.endRow();

    CHECK(writer.content() == "\xEF\xBB\xBF\"Müller\";-12.50;\"'=1\"\r\n");
}

TEST_CASE("numbers have the decimal sign of the region, and are quoted where that divides cells", "[P3]")
{
    const auto written = [](const CsvForm& form) {
        CsvWriter writer(form);
        writer.addNumber(u"-12.50"_s);
        writer.addNumber(u"7"_s);
        writer.endRow();
        return writer.content().sliced(3).trimmed();
    };
    CHECK(written(CsvForm::of(QLocale(QLocale::German, QLocale::Austria))) == "-12,50;7");
    CHECK(written(CsvForm::of(QLocale(QLocale::German, QLocale::Switzerland))) == "-12.50,7");
    CHECK(written(CsvForm::of(QLocale(QLocale::English, QLocale::UnitedKingdom))) == "-12.50,7");
    CHECK(written({.separator = ',', .decimalSign = ','}) == "\"-12,50\",7");
    CsvWriter dinars({.separator = ';', .decimalSign = ','});
    dinars.addNumber(u"1.234"_s);
    CHECK(dinars.content().endsWith("1,2340")); // not taken for a thousand when it is read
}
