#include "core/printing/page_flow.h"

#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

PaperBlock aBlock(const QString& text, qreal height, bool joined = false, bool inTable = false, qint64 carried = 0)
{
    return {{TextMark{text, {}, {0, height}}}, height, joined, inTable, {carried}};
}

/// Pages of 100 mm.
PageRoom aRoom()
{
    return {0, 0, 100, aBlock(u"head"_s, 10), {}, {}};
}

QStringList pagesAsText(const std::vector<PaperBlock>& blocks, const PageRoom& room = aRoom())
{
    QStringList pages;
    for (const PaperMarks& page : pagesOf(blocks, room)) {
        QStringList texts;
        for (const PaperMark& mark : page)
            texts.append(std::get<TextMark>(mark).text);
        pages.append(texts.join(u' '));
    }
    return pages;
}

} // namespace

TEST_CASE("blocks fill a page to its end before the next begins")
{
    CHECK(pagesAsText({aBlock(u"a"_s, 50), aBlock(u"b"_s, 50), aBlock(u"c"_s, 1)}) == QStringList{u"a b"_s, u"c"_s});
    CHECK(pagesAsText({}) == QStringList{QString()});
}

TEST_CASE("joined blocks move to the next page together")
{
    CHECK(pagesAsText({aBlock(u"a"_s, 60), aBlock(u"b"_s, 20, true), aBlock(u"c"_s, 30)})
        == QStringList{u"a"_s, u"b c"_s});
}

TEST_CASE("joined blocks longer than a page are broken between blocks")
{
    CHECK(pagesAsText({aBlock(u"a"_s, 60, true), aBlock(u"b"_s, 60, true), aBlock(u"c"_s, 30)})
        == QStringList{u"a"_s, u"b c"_s});
}

TEST_CASE("a table has its head on each page")
{
    CHECK(pagesAsText({aBlock(u"intro"_s, 20), aBlock(u"a"_s, 60, false, true), aBlock(u"b"_s, 60, false, true),
              aBlock(u"closing"_s, 60)})
        == QStringList{u"intro head a"_s, u"head b"_s, u"closing"_s});
}

TEST_CASE("what counts so far is carried from page to page")
{
    PageRoom room = aRoom();
    room.carriedTo = [](Amount sum) { return aBlock(u"to:%1"_s.arg(sum.minor), 10); };
    room.carriedFrom = [](Amount sum, int page) { return aBlock(u"from %1:%2"_s.arg(page).arg(sum.minor), 10); };
    const std::vector<PaperBlock> blocks{aBlock(u"a"_s, 40, false, true, 5), aBlock(u"b"_s, 40, false, true, 7),
        aBlock(u"c"_s, 40, false, true, 9), aBlock(u"d"_s, 40, false, true, 9)};
    CHECK(pagesAsText(blocks, room) == QStringList{u"head a b to:7"_s, u"head from 1:7 c d"_s});
}
