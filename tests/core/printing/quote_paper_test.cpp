#include "core/printing/quote_paper.h"

#include "core/printing/paper_language.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/pdf_text.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

QuoteLine aLine(LineKind kind, const QString& text, int quantity = 1, int price = 0, int rate = 19)
{
    QuoteLine line;
    line.kind = kind;
    line.text = text;
    line.unit = u"pcs"_s;
    line.quantity = Quantity::of(quantity);
    line.unitPrice = UnitPrice::of(price);
    line.taxRate = Percent::of(rate);
    return line;
}

Business aBusiness()
{
    Business business;
    business.name = u"Tischlerei Berger"_s;
    business.slogan = u"Möbel & Innenausbau"_s;
    business.proprietor = u"Jonas Berger"_s;
    business.street = u"Werkstraße 5"_s;
    business.postalCode = u"81371"_s;
    business.city = u"München"_s;
    business.country = u"DE"_s;
    business.phone = u"+49 89 123 45 67"_s;
    business.iban = u"DE02120300000000202051"_s;
    business.brandColor = u"#7a4220"_s;
    return business;
}

QuotePaper aPaper(const QString& language = u"en"_s)
{
    QuotePaper paper;
    paper.business = aBusiness();
    paper.recipient = {u"Bäckerei Huber GmbH"_s, u"Frau Anna Huber"_s, u"Lindenstraße 14"_s, u"80331 München"_s};
    paper.customerNumber = u"K-10042"_s;
    paper.quote.number = u"AN-2024-0117"_s;
    paper.quote.status = QuoteStatus::Sent;
    paper.quote.title = u"Shop counter"_s;
    paper.quote.language = language;
    paper.quote.currency = {u"EUR"_s};
    paper.quote.date = QDate(2024, 11, 21);
    paper.quote.validUntil = QDate(2024, 12, 20);
    paper.quote.closing = u"We look forward to your order."_s;
    return paper;
}

void addUp(QuotePaper& paper)
{
    const Result<QuoteTotals> totals = totalsOf(paper.quote);
    REQUIRE(totals);
    paper.totals = *totals;
}

/// 60 lines of all kinds; each is found by its text.
QuotePaper aLongPaper(const QString& language)
{
    QuotePaper paper = aPaper(language);
    for (int i = 1; i <= 60; ++i) {
        QuoteLine line = aLine(LineKind::Item, u"Oak board B-%1"_s.arg(100 + i), i, 11 * i);
        line.description = u"First detail D-%1\nLast detail E-%1"_s.arg(100 + i);
        if (i % 12 == 1)
            line = aLine(LineKind::Heading, u"Room R-%1"_s.arg(100 + i));
        else if (i == 24 || i == 48)
            line = aLine(LineKind::Subtotal, u"So far S-%1"_s.arg(100 + i));
        else if (i % 10 == 5)
            line.kind = LineKind::Optional;
        else if (i % 10 == 7)
            line.kind = LineKind::Alternative;
        else if (i % 20 == 9)
            line = aLine(LineKind::Text, u"Please note N-%1"_s.arg(100 + i));
        if (i == 30)
            line.taxRate = Percent::of(7);
        paper.quote.lines.push_back(line);
    }
    addUp(paper);
    return paper;
}

QString keyOf(const QuoteLine& line)
{
    return line.text.section(u' ', -1);
}

std::optional<QStringList> printed(const QuotePaper& paper)
{
    const Result<QByteArray> pdf = pdfOf(laidOut(paper));
    REQUIRE(pdf);
    std::optional<QStringList> pages = pageTexts(*pdf);
    if (!pages)
        WARN("pdftotext (poppler-utils) is missing: the text of the PDF was not looked at");
    return pages;
}

/// Index of the only page with `text`, -1 if there is none, -2 if there are several.
int pageWith(const QStringList& pages, const QString& text)
{
    int found = -1;
    for (int page = 0; page < pages.size(); ++page)
        if (pages[page].contains(text))
            found = found == -1 ? page : -2;
    return found;
}

/// Index of the only page with a row of nothing but this heading and its position, on whichever side that stands.
int pageWithHeading(const QStringList& pages, const QString& heading)
{
    static const QRegularExpression position(u"(^[0-9]+ )|( [0-9]+$)"_s);
    int found = -1;
    for (int page = 0; page < pages.size(); ++page)
        for (const QString& row : pages[page].split(u'\n'))
            if (row.simplified().remove(position) == heading)
                found = found == -1 ? page : -2;
    return found;
}

QString rowWith(const QString& page, const QString& text)
{
    for (const QString& row : page.split(u'\n'))
        if (row.contains(text))
            return row;
    return {};
}

} // namespace

TEST_CASE("a quotation of 60 lines prints every line once, whole, with its amount")
{
    const QString language = GENERATE(u"en"_s, u"de"_s, u"he"_s);
    CAPTURE(language);
    const QuotePaper paper = aLongPaper(language);
    const PaperLanguage format(language, u"DE"_s);
    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;

    REQUIRE(pages->size() > 2);
    for (size_t i = 0; i < paper.quote.lines.size(); ++i) {
        const QuoteLine& line = paper.quote.lines[i];
        CAPTURE(line.text);
        const bool isHeading = line.kind == LineKind::Heading;
        const QString key = keyOf(line);
        const int page = isHeading ? pageWithHeading(*pages, line.text) : pageWith(*pages, key);
        REQUIRE(page >= 0);
        if (!isPriced(line.kind))
            continue;
        CHECK(rowWith((*pages)[page], key).contains(format.amount(paper.totals.lines[i], paper.quote.currency)));
        CHECK(pageWith(*pages, u'D' + key.mid(1)) == page);
        CHECK(pageWith(*pages, u'E' + key.mid(1)) == page);
    }
}

TEST_CASE("each page of a long quotation has the table head, its number and what was carried forward")
{
    const QString language = GENERATE(u"en"_s, u"de"_s);
    const QuotePaper paper = aLongPaper(language);
    const PaperLanguage format(language, u"DE"_s);
    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;

    for (int page = 0; page < pages->size(); ++page) {
        const QString& text = (*pages)[page];
        CAPTURE(page);
        CHECK(text.contains(format.word("Page %1 of %2").arg(page + 1).arg(pages->size())));
        CHECK(rowWith(text, format.word("Unit price")).trimmed().endsWith(format.word("Total %1").arg(u"€"_s)));
        const bool isLast = page + 1 == pages->size();
        const QRegularExpression foot(QRegularExpression::escape(format.word("Carried forward")) + u" +([\\d.,]+)\n"_s);
        const QRegularExpressionMatch match = foot.match(text);
        CHECK(match.hasMatch() != isLast);
        if (!isLast)
            CHECK(rowWith((*pages)[page + 1], format.word("Carried forward from page %1").arg(page + 1))
                      .endsWith(match.captured(1)));
    }
}

TEST_CASE("the totals of a quotation stand together on its last page")
{
    const QString language = GENERATE(u"en"_s, u"de"_s);
    const QuotePaper paper = aLongPaper(language);
    const PaperLanguage format(language, u"DE"_s);
    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;

    const QString last = pages->last();
    const Currency euro = paper.quote.currency;
    CHECK(rowWith(last, format.word("Net amount")).endsWith(format.amount(paper.totals.net, euro)));
    REQUIRE(paper.totals.taxes.size() == 2);
    for (const TaxShare& share : paper.totals.taxes)
        CHECK(last.contains(format.amount(share.tax, euro)));
    CHECK(rowWith(last, format.word("Total amount"))
              .endsWith(format.money(paper.totals.total, euro).normalized(QString::NormalizationForm_KC)));
    CHECK(last.contains(paper.quote.closing));
    CHECK(last.contains(format.word("Signature, stamp")));
}

TEST_CASE("a quotation of one line is one page")
{
    QuotePaper paper = aPaper();
    paper.quote.lines = {aLine(LineKind::Item, u"Oak worktop"_s, 1, 10500)};
    addUp(paper);
    CHECK(laidOut(paper).pageCount() == 1);

    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;
    CHECK(pages->first().contains(u"€12,495.00"_s));
    CHECK(pages->first().contains(u"Page 1 of 1"_s));
    CHECK(pages->first().contains(u"AN-2024-0117"_s));
    CHECK(pages->first().contains(u"DE02 1203 0000 0000 2020 51"_s));
    CHECK_FALSE(pages->first().contains(u"VAT %"_s));
    CHECK_FALSE(pages->first().contains(u"Discount"_s));
    CHECK_FALSE(pages->first().contains(u"Carried"_s));
}

TEST_CASE("markup in names and texts is printed as letters, and no file that it names is taken in")
{
    const QTemporaryDir directory;
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString file = directory.filePath(u"p.png"_s);
    REQUIRE(picture.save(file));
    const QString tag = u"<img src='%1'>"_s.arg(file);
    QuotePaper paper = aPaper();
    paper.recipient[1] = tag;
    paper.business.slogan = tag;
    paper.quote.intro = tag;
    paper.quote.lines = {aLine(LineKind::Item, tag, 1, 10500)};
    paper.quote.lines[0].description = tag;
    addUp(paper);

    const Result<QByteArray> pdf = pdfOf(laidOut(paper));

    REQUIRE(pdf);
    CHECK(pdf->contains("/Font"));
    CHECK_FALSE(pdf->contains("/Subtype /Image"));
    if (const std::optional<QStringList> pages = printed(paper))
        CHECK(pages->join(u'\n').count(u"<img"_s) == 5);

    paper.business.logo = kartei::test::bytesOf(file); // which is how a picture comes in
    const Result<QByteArray> withLogo = pdfOf(laidOut(paper));
    CHECK((withLogo && withLogo->contains("/Subtype /Image")));
}

TEST_CASE("columns for tax and discount appear when they are needed")
{
    QuotePaper paper = aPaper();
    paper.quote.lines = {aLine(LineKind::Item, u"Oak worktop"_s, 1, 100), aLine(LineKind::Item, u"Plant"_s, 1, 100, 7)};
    paper.quote.lines[0].discount = Percent::of(5);
    addUp(paper);
    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;
    const QString head = rowWith(pages->first(), u"Pos."_s);
    CHECK(head.contains(u"VAT %"_s));
    CHECK(head.contains(u"Discount %"_s));
}

TEST_CASE("a description longer than half a page goes on with at least two of its lines")
{
    QuotePaper paper = aPaper();
    for (int i = 0; i < 6; ++i)
        paper.quote.lines.push_back(aLine(LineKind::Item, u"Shelf"_s, 1, 100));
    QStringList details;
    for (int i = 1; i <= 40; ++i)
        details.append(u"detail-%1."_s.arg(i));
    paper.quote.lines.push_back(aLine(LineKind::Item, u"Counter with everything"_s, 1, 100));
    paper.quote.lines.back().description = details.join(u'\n');
    addUp(paper);

    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;
    int before = 0;
    for (const QString& detail : details) {
        const int page = pageWith(*pages, detail);
        REQUIRE(page >= before);
        before = page;
    }
    const int first = pageWith(*pages, u"Counter with everything"_s);
    CHECK(pageWith(*pages, u"detail-2."_s) == first);
    CHECK(before > first);
    CHECK(pageWith(*pages, u"detail-39."_s) == before);
}

TEST_CASE("optional and alternative lines say so and stand in parentheses")
{
    QuotePaper paper = aPaper();
    paper.quote.lines = {aLine(LineKind::Item, u"Worktop"_s, 1, 1000),
        aLine(LineKind::Alternative, u"Stone"_s, 1, 1200), aLine(LineKind::Optional, u"Light"_s, 2, 50)};
    addUp(paper);
    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;
    CHECK(rowWith(pages->first(), u"Stone"_s).contains(u"(1,200.00)"_s));
    CHECK(pages->first().contains(u"Alternative to 1, not in the total"_s));
    CHECK(rowWith(pages->first(), u"Light"_s).contains(u"(100.00)"_s));
    CHECK(pages->first().contains(u"Optional, not in the total"_s));
    CHECK(pages->first().contains(u"With all options: €1,309.00 including VAT"_s));
}

TEST_CASE("a Hebrew quotation is mirrored, and its numbers and Latin names are intact")
{
    QuotePaper paper = aPaper(u"he"_s);
    paper.quote.lines = {aLine(LineKind::Item, u"מדף קיר 120 × 30 cm"_s, 8, 246),
        aLine(LineKind::Item, u"מגירת קופה Blum LEGRABOX"_s, 1, 5480)};
    addUp(paper);
    const PaperDocument document = laidOut(paper);
    const auto leftOf = [&](const QString& text) {
        for (const PaperMark& mark : document.pages.front())
            if (const TextMark* found = std::get_if<TextMark>(&mark); found && found->text == text)
                return found->at.x();
        return -1.0;
    };
    const TextStyle address{10};
    CHECK(leftOf(u"80331 München"_s) + textWidth(u"80331 München"_s, address) == Approx(185));
    CHECK(leftOf(u"K-10042"_s) > 20);
    CHECK(leftOf(u"K-10042"_s) < 58);

    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;
    CHECK(pages->first().contains(u"120 × 30 cm"_s));
    CHECK(pages->first().contains(u"Blum LEGRABOX"_s));
    CHECK(pages->first().contains(u"מגירת קופה"_s));
    CHECK(pages->first().contains(u"Lindenstraße 14"_s));
    CHECK(pages->first().contains(u"1,968.00"_s));
    CHECK(pages->first().contains(u"€8,863.12"_s));
}

TEST_CASE("a quotation says where the goods go when that is not where the letter goes", "[A8]")
{
    const auto textsOf = [](const QuotePaper& paper) {
        QStringList texts;
        const PaperDocument document = laidOut(paper);
        for (const PaperMark& mark : document.pages.front()) {
            if (const TextMark* found = std::get_if<TextMark>(&mark))
                texts += found->text;
        }
        return texts;
    };
    QuotePaper paper = aPaper();
    paper.quote.lines = {aLine(LineKind::Item, u"Desk"_s, 1, 246)};
    addUp(paper);
    CHECK_FALSE(textsOf(paper).contains(u"Delivery address"_s));

    paper.delivery = {u"Pupils' club"_s, u"Hall 2"_s, u"Gate 3"_s, u"c/o Smith"_s, u"Backyard"_s, u"Club Road 1"_s,
        u"80331 München"_s};

    const QStringList texts = textsOf(paper);
    CHECK(texts.contains(u"Delivery address"_s));
    CHECK(texts.contains(u"Pupils' club"_s));
    CHECK(texts.contains(u"80331 München"_s));
    CHECK(texts.contains(u"Bäckerei Huber GmbH"_s));
}

TEST_CASE("gross documents say that tax is in the prices")
{
    QuotePaper paper = aPaper();
    paper.quote.prices = Prices::Gross;
    paper.quote.lines = {aLine(LineKind::Item, u"Oak worktop"_s, 1, 119)};
    addUp(paper);
    const std::optional<QStringList> pages = printed(paper);
    if (!pages)
        return;
    CHECK(rowWith(pages->first(), u"Net amount"_s).endsWith(u"100.00"_s));
    CHECK(rowWith(pages->first(), u"VAT 19%"_s).endsWith(u"19.00"_s));
    CHECK(rowWith(pages->first(), u"Total amount"_s).endsWith(u"€119.00"_s));
    CHECK(pages->first().contains(u"All prices include VAT."_s));
}

TEST_CASE("a logo with transparency is printed on white, beside the name")
{
    QuotePaper paper = aPaper();
    paper.quote.lines = {aLine(LineKind::Item, u"Oak worktop"_s, 1, 119)};
    QImage logo(200, 100, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    logo.setPixelColor(0, 0, Qt::red);
    QBuffer buffer(&paper.business.logo);
    REQUIRE(logo.save(&buffer, "PNG"));
    addUp(paper);
    const PaperDocument document = laidOut(paper);
    CHECK(pdfOf(document));
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, document, 0, 2);
    painter.end();
    CHECK(image.pixelColor(80, 40).name() == u"#ffffff");
    for (const PaperMark& mark : document.pages.front())
        if (const TextMark* text = std::get_if<TextMark>(&mark); text && text->style.points == 16)
            CHECK(text->at.x() == Approx(25 + 30 + 4));
}

TEST_CASE("only drafts say across the page that they are drafts")
{
    QuotePaper paper = aPaper();
    paper.quote.lines = {aLine(LineKind::Item, u"Oak worktop"_s, 1, 100)};
    addUp(paper);
    const auto isMarked = [](const PaperDocument& document) {
        for (const PaperMark& mark : document.pages.front())
            if (const TextMark* text = std::get_if<TextMark>(&mark); text && text->angle != 0)
                return text->text == u"DRAFT";
        return false;
    };
    CHECK_FALSE(isMarked(laidOut(paper)));
    paper.quote.status = QuoteStatus::Draft;
    paper.quote.number.clear();
    CHECK(isMarked(laidOut(paper)));
}

TEST_CASE("a long name or number in the foot pushes nothing else out")
{
    QuotePaper paper = aPaper();
    paper.business.name = QString(u"Gesellschaft für Möbel und Innenausbau "_s).repeated(4);
    paper.business.vatId = u"DE 123 456 789 of a very long fiscal unity with others"_s;
    paper.business.taxNumber = u"143/123/45678 at the office of a town with a long name"_s;
    paper.business.registration = u"HRB 12345"_s;
    addUp(paper);
    QStringList texts;
    qreal lowest = 0;
    const PaperDocument document = laidOut(paper);
    for (const PaperMark& mark : document.pages.front()) {
        if (const TextMark* text = std::get_if<TextMark>(&mark)) {
            texts.append(text->text);
            lowest = qMax(lowest, text->at.y());
        }
    }
    CHECK(texts.contains(u"Werkstraße 5"_s));
    CHECK(texts.contains(u"81371 München"_s));
    CHECK(texts.contains(u"HRB 12345"_s));
    CHECK(lowest < 287);
}

TEST_CASE("nothing is printed outside of the margins, however long the texts and amounts are")
{
    const QString country = GENERATE(u"DE"_s, u"US"_s);
    const QString language = GENERATE(u"de"_s, u"he"_s);
    QuotePaper paper = aLongPaper(language);
    paper.business.country = country;
    paper.quote.title = QString(200, u'W');
    paper.quote.reference = u"a reference that does not fit into the block of information"_s;
    paper.recipient = QStringList(9, QString(120, u'M'));
    paper.quote.lines[1].text = QString(200, u'W');
    paper.quote.lines[2].unitPrice = UnitPrice::of(99'999'999);
    addUp(paper);
    const PaperDocument document = laidOut(paper);
    CHECK(document.size.width() == (country == u"US" ? 215.9 : 210));
    for (const PaperMarks& page : document.pages)
        for (const PaperMark& mark : page) {
            const TextMark* text = std::get_if<TextMark>(&mark);
            if (!text)
                continue;
            CAPTURE(text->text);
            // The parenthesis of an amount hangs outside.
            REQUIRE(text->at.x() >= 18);
            REQUIRE(text->at.x() + textWidth(text->text, text->style) <= document.size.width() - 18);
            REQUIRE(text->at.y() < document.size.height() - 8);
        }
}

TEST_CASE("the preview paints the page of the PDF")
{
    QuotePaper paper = aPaper();
    paper.quote.lines = {aLine(LineKind::Item, u"Oak worktop"_s, 1, 100)};
    addUp(paper);
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, laidOut(paper), 0, 2);
    painter.end();
    CHECK(image.pixelColor(54, 32).name() == u"#7a4220");
    CHECK(image.pixelColor(210, 544).name() != u"#ffffff");
    CHECK(image.pixelColor(410, 300).name() == u"#ffffff");
}
