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

TEST_CASE("a text folds letter by letter as it folds as a whole")
{
    const QString forcesTheRules = u"あ"_s;
    QString letters;
    for (const auto& [first, behind] : {std::pair(0x20, 0x0250), {0x0400, 0x0530}, {0x0590, 0x0600}, {0x1e00, 0x1f00},
             {0x2000, 0x20d0}, {0x4e00, 0x4e10}, {0x9ff0, 0xa000}}) {
        for (int c = first; c < behind; ++c)
            letters += QChar(c);
    }
    quint32 random = 1;
    const auto next = [&] { return letters[(random = random * 1664525 + 1013904223) / 65536 % letters.size()]; };
    const auto check = [&](const QString& text) {
        const QString whole = text + forcesTheRules;
        const QString parts = folded(text) + forcesTheRules;
        if (folded(whole) != parts)
            FAIL_CHECK(text.toStdString());
    };
    for (const QChar letter : letters)
        check(letter);
    for (int turn = 0; turn < 20000; ++turn)
        check(QString(next()) + next() + u'x' + next() + next());
    CHECK(folded(u"Čeněk Öztürk ŁÓDŹ"_s) == u"cenek ozturk lodz"_s);
}

TEST_CASE("a text folds word by word as it folds as a whole")
{
    // Greek with its two small sigmas, marks, Arabic, Devanagari, Thai, Georgian, Hangul, kana, wide letters
    const QString letters
        = u"abcÄßžł ΣΑΣσςάΌ\u0301\u0308\u20DD\u00B4\u1FBD سعيدئ क्षि กำ ႠბჯᲐ 한글각ᄀ ガカﾞプ ＡＢ１ﬁ½"_s;
    quint32 random = 7;
    const auto word = [&] {
        QString made;
        for (quint32 length = (random >> 8) % 5; made.size() < static_cast<qsizetype>(length) + 1;) {
            random = random * 1664525 + 1013904223;
            made += letters[random / 65536 % letters.size()];
        }
        return made;
    };
    const auto joined
        = [](const QStringList& words, QChar between) -> QString { return words.join(between) + u"あ"_s; };
    for (int turn = 0; turn < 20000; ++turn) {
        const QStringList words{word(), word(), word()};
        // the rules make a space of one that does not break a line, before they look at anything else
        const QString asAWhole = folded(joined(words, QChar::Nbsp).replace(u' ', QChar::Nbsp));
        if (folded(joined(words, u' ')) != asAWhole)
            FAIL_CHECK(words.join(u'|').toStdString());
    }
}

TEST_CASE("what is normal letter by letter is normal as a whole")
{
    const QString forcesTheRules = u"e\u0301"_s;
    for (int c = 0x20; c < 0xa000; ++c) {
        const QString text(2, QChar(c));
        const QString whole = text + forcesTheRules;
        const QString parts = normalised(text) + u'é';
        if (normalised(whole) != parts)
            FAIL_CHECK(c);
    }
}

TEST_CASE("data can't close the isolate they stand in")
{
    CHECK(isolated(u"Anna\u2069 \u202Eevil"_s) == u"\u2068Anna\uFFFD \uFFFDevil\u2069"_s);
    CHECK(isolatedLtr(u"\u2067+49"_s) == u"\u2066\uFFFD+49\u2069"_s);
    CHECK(isolated(isolated(u"Anna"_s)) == u"\u2068\u2068Anna\u2069\u2069"_s);
}
