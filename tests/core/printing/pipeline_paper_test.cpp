#include "core/printing/pipeline_paper.h"

#include "tests/support/catch_qt.h"
#include "tests/support/pdf_text.h"

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

PipelinePaper aPipeline(int deals)
{
    PipelinePaper paper;
    paper.language = u"de"_s;
    paper.currency = {u"EUR"_s};
    paper.head.business.name = u"Tischlerei Berger"_s;
    paper.head.business.country = u"DE"_s;
    paper.head.business.brandColor = u"#7a4220"_s;
    paper.head.day = QDate(2024, 11, 21);
    paper.stages = {{u"Anfrage"_s, 3, {7'330'000}, {733'000}, Percent::of(10), 4, 0},
        {u"Aufmaß"_s, 2, {8'250'000}, {2'062'500}, Percent::of(25), 14, 0},
        {u"Verhandlung"_s, 2, {5'454'000}, {3'817'800}, Percent::of(70), 42, 2}};
    for (int i = 0; i < deals; ++i)
        paper.deals.push_back({u"Theke-%1"_s.arg(100 + i), u"Hotel Seeblick GmbH"_s, u"Aufmaß"_s, QDate(2025, 2, 28),
            {{100 * (1000 + i)}, {u"EUR"_s}}});
    return paper;
}

std::optional<QStringList> printed(const PipelinePaper& paper)
{
    const Result<QByteArray> pdf = pdfOf(laidOut(paper));
    REQUIRE(pdf);
    std::optional<QStringList> pages = pageTexts(*pdf);
    if (!pages)
        WARN("pdftotext (poppler-utils) is missing: the text of the PDF was not looked at");
    return pages;
}

} // namespace

TEST_CASE("a pipeline report adds up its stages")
{
    const std::optional<QStringList> pages = printed(aPipeline(3));
    if (!pages)
        return;
    REQUIRE(pages->size() == 1);
    const QString page = pages->first();
    CHECK(page.contains(u"210.340 €"_s));
    CHECK(page.contains(u"66.133 €"_s));
    CHECK(page.contains(u"30.049 €"_s));
    for (const QString& row : page.split(u'\n'))
        if (row.startsWith(u"Total"_s))
            CHECK(row.simplified() == u"Total 7 210.340 66.133 18 2");
    CHECK(page.contains(u"Verhandlung"_s));
    CHECK(page.contains(u"25 %"_s));
}

TEST_CASE("bars of a pipeline report are as long as their amounts, in tint for all and in colour for weighted")
{
    std::vector<qreal> full;
    std::vector<qreal> weighted;
    const PaperDocument document = laidOut(aPipeline(0));
    for (const PaperMark& mark : document.pages.front())
        if (const BoxMark* bar = std::get_if<BoxMark>(&mark); bar && bar->box.left() == Approx(60))
            (bar->ink == 0xff7a4220 ? weighted : full).push_back(bar->box.width());
    REQUIRE(full.size() == 3);
    REQUIRE(weighted.size() == 3);
    CHECK(weighted[0] / full[0] == Approx(0.10));
    CHECK(weighted[1] / full[1] == Approx(0.25));
    CHECK(weighted[2] / full[2] == Approx(0.70));
    CHECK(full[0] / full[1] == Approx(7330.0 / 8250));
}

TEST_CASE("many deals go over several pages with the head repeated")
{
    const PipelinePaper paper = aPipeline(100);
    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;
    REQUIRE(pages->size() > 2);
    for (const QString& page : *pages)
        CHECK(page.contains(u"Kunde"_s));
    const QString all = pages->join(QString());
    for (const PipelinePaper::Deal& deal : paper.deals)
        CHECK(all.count(deal.title) == 1);
}

TEST_CASE("a pipeline without stages or values is a page all the same")
{
    PipelinePaper paper = aPipeline(0);
    paper.stages.clear();
    CHECK(laidOut(paper).pageCount() == 1);
    paper.stages = {{u"Anfrage"_s, 0, {}, {}, Percent::of(10), 0, 0}};
    CHECK(laidOut(paper).pageCount() == 1);
    paper.stages = {{u"Anfrage"_s, 1, {40}, {4}, Percent::of(10), 0, 0}};
    CHECK(laidOut(paper).pageCount() == 1);
}

TEST_CASE("the axis has round steps up to the longest bar")
{
    CHECK(axisSteps(0).empty());
    CHECK(axisSteps(5) == std::vector<qint64>{0, 1, 2, 3, 4, 5});
    CHECK(axisSteps(82'501) == std::vector<qint64>{0, 15'000, 30'000, 45'000, 60'000, 75'000, 90'000});
    for (const qint64 most : {1LL, 7LL, 8LL, 99LL, 1'000LL, 123'456LL, 987'654'321'012LL}) {
        const std::vector<qint64> steps = axisSteps(most);
        CHECK(steps.size() <= 8);
        CHECK(steps.back() >= most);
        CHECK(steps[steps.size() - 2] < most);
    }
}
