#include "core/exchange/pasted_table.h"

#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("several lines, several cells and cards are a list, a word is none", "[F3]")
{
    CHECK(isPastedList(u"Anna\tHuber"_s));
    CHECK(isPastedList(u"Anna Huber\nBen Levi"_s));
    CHECK(isPastedList(u"  BEGIN:VCARD VERSION:3.0"_s));
    CHECK_FALSE(isPastedList(u"Anna Huber\r\n"_s));
    CHECK_FALSE(isPastedList(QString()));
}

TEST_CASE("a quotation mark that only begins a copied cell is a letter of it", "[F3]")
{
    const QString copied = u"\"Zum Hirsch\" GmbH\t5\" pipe\t\"two\nlines\"\n\"open\tnext\t\"say \"\"so\"\"\"\n"_s;

    CHECK(pastedTable(copied)
        == "\"\"\"Zum Hirsch\"\" GmbH\"\t5\" pipe\t\"two\nlines\"\n\"\"\"open\"\tnext\t\"say \"\"so\"\"\"\n");
    CHECK(pastedTable(u"a;\"b\"\n"_s) == "a;\"b\"\n");
}
