#include "core/base/file_name.h"

#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("of a file's name only what people can see and folders can take is kept")
{
    struct Case {
        QString given;
        QString kept;
    };
    const Case cases[] = {{u"plan.pdf"_s, u"plan.pdf"_s}, {u"/etc/passwd"_s, u"passwd"_s},
        {u"..\\..\\Windows\\win.ini"_s, u"win.ini"_s}, {u"../"_s, u""_s}, {u".."_s, u""_s}, {u"a/.."_s, u""_s},
        {u".bashrc"_s, u"bashrc"_s}, {u"-rf"_s, u"rf"_s}, {u"  . - plan .pdf  "_s, u"plan .pdf"_s},
        {u"offer\u202Efdp.exe"_s, u"offerfdp.exe"_s}, {u"a\u200Bb\u2066c\uFEFF.txt"_s, u"abc.txt"_s},
        {u"two\nlines\t.txt"_s, u"twolines.txt"_s}, {QString(u"nul\0.txt"_s).replace(u'l', QChar(0)), u"nu.txt"_s},
        {u"wide\u3000space.txt"_s, u"wide space.txt"_s}, {u"plan.pdf. . "_s, u"plan.pdf"_s},
        {u"Cafe\u0301.txt"_s, u"Café.txt"_s}, {u"תמונה.jpg"_s, u"תמונה.jpg"_s}, {u""_s, u""_s}};
    for (const Case& each : cases) {
        CAPTURE(each.given);
        CHECK(plainFileName(each.given) == each.kept);
        CHECK(plainFileName(each.kept) == each.kept);
    }
}

TEST_CASE("a long file name is cut to 150 bytes between letters and keeps its suffix")
{
    const QString german = plainFileName(u"ä"_s.repeated(200) + u".docx"_s);
    CHECK(german.endsWith(u"ä.docx"_s));
    CHECK(german.toUtf8().size() <= 150);
    CHECK(german.toUtf8().size() >= 148);

    const QString family = u"👨‍👩‍👧"_s;
    const QString faces = plainFileName(u"x"_s.repeated(149) + family);
    CHECK(faces == u"x"_s.repeated(149));

    CHECK(plainFileName(u"a."_s + u"b"_s.repeated(300)).toUtf8().size() == 150);
}

TEST_CASE("a name whose first letter alone is too long keeps its beginning and its suffix")
{
    const QString name = plainFileName(u"a"_s + u"\u0315"_s.repeated(200) + u".pdf"_s);
    CHECK(name.startsWith(u"a\u0315"_s));
    CHECK(name.endsWith(u".pdf"_s));
    CHECK(name.toUtf8().size() <= 150);
    CHECK(plainFileName(name) == name);
}
