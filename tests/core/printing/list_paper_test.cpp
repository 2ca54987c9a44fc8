#include "core/printing/list_paper.h"

#include "tests/support/catch_qt.h"
#include "tests/support/pdf_text.h"

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

ListPaper aList(int rows, const QString& language = u"en"_s)
{
    ListPaper paper;
    paper.language = language;
    paper.head.business.name = u"Tischlerei Berger"_s;
    paper.head.business.country = u"DE"_s;
    paper.head.title = u"Contact list"_s;
    paper.head.filters = {{u"Kind"_s, u"Customer"_s}, {u"Region"_s, u"Oberbayern"_s}};
    paper.head.day = QDate(2024, 11, 21);
    paper.head.time = QTime(10, 12);
    paper.head.note = confidentialNote(language);
    paper.columns = {{u"Name"_s, Kind::Strong}, {u"Company"_s, Kind::Text}, {u"Town"_s, Kind::Place},
        {u"E-mail"_s, Kind::Text}, {u"Last contact"_s, Kind::Figures}};
    for (int i = 0; i < rows; ++i) {
        const QString name = QString(QChar(u'A' + i * 26 / rows)) + u"dler-%1"_s.arg(1000 + i);
        paper.rows.push_back(
            {name, u"Hotel Alpenblick GmbH"_s, u"81371\tMünchen"_s, u"m%1@adler.example"_s.arg(i), u"21.10.2024"_s});
        paper.groups.append(initialOf(name, u"en"_s));
    }
    return paper;
}

std::optional<QStringList> printed(const ListPaper& paper)
{
    const Result<QByteArray> pdf = pdfOf(laidOut(paper));
    REQUIRE(pdf);
    std::optional<QStringList> pages = pageTexts(*pdf);
    if (!pages)
        WARN("pdftotext (poppler-utils) is missing: the text of the PDF was not looked at");
    return pages;
}

} // namespace

TEST_CASE("a printed list has every row once, and head, note and page number on each page")
{
    const ListPaper paper = aList(130);
    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;
    REQUIRE(pages->size() > 3);
    const QString all = pages->join(QString());
    for (const QStringList& row : paper.rows) {
        CHECK(all.count(row[0]) == 1);
        CHECK(all.count(u' ' + row[3]) == 1);
    }
    for (int page = 0; page < pages->size(); ++page) {
        CHECK((*pages)[page].contains(u"Last contact"_s));
        CHECK((*pages)[page].contains(u"Confidential – contains personal data"_s));
        CHECK((*pages)[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages->size())));
        CHECK((*pages)[page].contains(u"As of 21/11/2024, 10:12"_s));
    }
    CHECK(pages->first().contains(u"Oberbayern"_s));
}

TEST_CASE("a list is landscape, its initials stand where they change")
{
    const PaperDocument document = laidOut(aList(30));
    CHECK(document.size == QSizeF(297, 210));
    QString initials;
    for (const PaperMarks& page : document.pages)
        for (const PaperMark& mark : page)
            if (const TextMark* text = std::get_if<TextMark>(&mark);
                text && text->text.size() == 1 && text->at.x() == 15)
                initials += text->text;
    CHECK(initials == u"ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

TEST_CASE("cells that are too long go over several lines and stay in their column")
{
    ListPaper paper = aList(3);
    paper.rows[1][0] = QString(200, u'W');
    paper.rows[1][1] = QString(u"Gemeinschaftspraxis Dr. Albrecht, Dr. Öztürk und Kollegen "_s).repeated(8);
    const PaperDocument document = laidOut(paper);
    for (const PaperMark& mark : document.pages.front())
        if (const TextMark* text = std::get_if<TextMark>(&mark)) {
            CAPTURE(text->text);
            CHECK(text->at.x() >= 15);
            CHECK(text->at.x() + textWidth(text->text, text->style) <= 297 - 15 + 0.1);
        }
    const std::optional<QStringList> pages = printed(paper);
    if (pages)
        CHECK(pages->first().contains(u"…"_s) != pages->first().contains(u"..."_s));
}

TEST_CASE("where room is short, columns of words give way before an address is broken")
{
    ListPaper paper = aList(3);
    for (QStringList& row : paper.rows) {
        row[1] = QString(u"und Kollegen "_s).repeated(20);
        row[3] = u"somebody-long@gemeinschaftspraxis.example"_s;
    }
    const std::optional<QStringList> pages = printed(paper);
    if (pages)
        CHECK(pages->first().contains(paper.rows[0][3]));
}

TEST_CASE("an empty list says so")
{
    ListPaper paper = aList(1);
    paper.rows.clear();
    paper.groups.clear();
    const std::optional<QStringList> pages = printed(paper);
    if (pages)
        CHECK(pages->first().contains(u"The list is empty."_s));
}

TEST_CASE("names stand under their letter without its accents")
{
    CHECK(initialOf(u"adler"_s, u"en"_s) == u"A");
    CHECK(initialOf(u"Öztürk"_s, u"en"_s) == u"O");
    CHECK(initialOf(u"„Zur Post“"_s, u"en"_s) == u"Z");
    CHECK(initialOf(u"כהן"_s, u"en"_s) == u"כ");
    CHECK(initialOf(u"3M"_s, u"en"_s) == u"#");
    CHECK(initialOf(QString(), u"en"_s) == u"#");
    CHECK(initialOf(u"Čapek"_s, u"cs"_s) == u"C");
}

TEST_CASE("Ch is a letter of its own in Czech only")
{
    CHECK(initialOf(u"Chalupa"_s, u"cs"_s) == u"Ch");
    CHECK(initialOf(u"„CHEMIE“"_s, u"cs"_s) == u"Ch");
    CHECK(initialOf(u"Chalupa"_s, u"de"_s) == u"C");
    CHECK(initialOf(u"Cech"_s, u"cs"_s) == u"C");
}
