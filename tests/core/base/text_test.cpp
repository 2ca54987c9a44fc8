#include "core/base/text.h"
#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("what hides in a name or turns it around is shown as a mark, and what belongs to a script is not")
{
    const auto [data, shown] = GENERATE(table<QString, QString>({
        {u"Anna Huber"_s, u"Anna Huber"_s},
        {u"two\nlines\tand a tab"_s, u"two\nlines\tand a tab"_s},
        {u"bill\u202Efdp.exe"_s, u"bill\uFFFDfdp.exe"_s},
        {u"\u202Aa\u202C"_s, u"\uFFFDa\uFFFD"_s},
        {u"An\u200Bna"_s, u"An\uFFFDna"_s},
        {u"\uFEFFAnna\u2060"_s, u"\uFFFDAnna\uFFFD"_s},
        {u"bell\x07 and \x7F"_s, u"bell\uFFFD and \uFFFD"_s},
        {u"An\u200Dna"_s, u"An\uFFFDna"_s},
        {u"می\u200Cخواهم"_s, u"می\u200Cخواهم"_s},
        {u"👩\u200D🔧"_s, u"👩\u200D🔧"_s},
        {u"\u2068Anna\u2069"_s, u"\u2068Anna\u2069"_s},
        {u"a\u2069b\u2067c"_s, u"a\uFFFDb\uFFFDc"_s},
        {u"\u200Fנועה לוי"_s, u"\u200Fנועה לוי"_s},
        {u""_s, u""_s},
    }));
    CHECK(legible(data) == shown);
    CHECK(legible(shown) == shown);
}

TEST_CASE("data can't close the isolate they stand in")
{
    CHECK(isolated(u"Anna\u2069 \u202Eevil"_s) == u"\u2068Anna\uFFFD \uFFFDevil\u2069"_s);
    CHECK(isolatedLtr(u"\u2067+49"_s) == u"\u2066\uFFFD+49\u2069"_s);
    CHECK(isolated(isolated(u"Anna"_s)) == u"\u2068\u2068Anna\u2069\u2069"_s);
}
