#include "core/printing/label_paper.h"

#include "core/printing/label_printing.h"
#include "core/sales/new_business.h"
#include "tests/support/catch_qt.h"
#include "tests/support/records.h"

#include <set>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Session> aBusiness(const QString& language)
{
    Result<std::unique_ptr<Session>> session
        = Session::createInMemory({false, Clock::fixed({1'763'719'680'000}), u"tester"_s});
    REQUIRE(session);
    NewBusiness wishes;
    wishes.name = u"Tischlerei Berger"_s;
    wishes.country = u"DE"_s;
    wishes.language = language;
    REQUIRE(populateNewBusiness(**session, wishes));
    return std::move(*session);
}

std::vector<TextMark> textsOn(const PaperMarks& page)
{
    std::vector<TextMark> texts;
    for (const PaperMark& mark : page) {
        if (const TextMark* text = std::get_if<TextMark>(&mark))
            texts.push_back(*text);
    }
    return texts;
}

QStringList linesOn(const PaperMarks& page)
{
    QStringList lines;
    for (const TextMark& text : textsOn(page))
        lines += text.text;
    return lines;
}

ContactAddress anAddress(const QString& street, const QString& city)
{
    return {{}, AddressLabel::Postal, street, u"80331"_s, city, {}, u"DE"_s};
}

/// Where the letters of a line are, at least.
QRectF boxOf(const TextMark& text)
{
    const qreal height = text.style.points * 25.4 / 72;
    return {text.at.x(), text.at.y() - 0.73 * height, textWidth(text.text, text.style), 0.95 * height};
}

} // namespace

TEST_CASE("labels lie on the sheet where their makers put them", "[C4][P52]")
{
    struct Made {
        QString name;
        QPointF first;
        int count;
    };
    for (const Made& made : {Made{u"70x37"_s, {0, 0.5}, 24}, Made{u"63.5x38.1"_s, {7.2, 15.15}, 21},
             Made{u"99.1x38.1"_s, {4.65, 15.15}, 14}, Made{u"105 x 37 mm"_s, {0, 0.5}, 16},
             Made{u"66.7X25.4"_s, {4.76, 12.7}, 30}, Made{u"101.6×50.8"_s, {3.97, 12.7}, 10}}) {
        INFO(made.name.toStdString());
        const LabelSheet* sheet = labelSheetNamed(made.name);
        REQUIRE(sheet);
        CHECK(sheet->count() == made.count);
        CHECK(sheet->at(0).left() == Approx(made.first.x()).margin(0.06));
        CHECK(sheet->at(0).top() == Approx(made.first.y()).margin(0.06));
        const QRectF last = sheet->at(made.count - 1);
        CHECK(sheet->paper.width() - last.right() == Approx(made.first.x()).margin(0.06));
        CHECK(sheet->paper.height() - last.bottom() == Approx(made.first.y()).margin(0.06));
    }
    CHECK_FALSE(labelSheetNamed(u"12x12"_s));
    CHECK(envelopeNamed(u"#10"_s) == envelopeNamed(u"10"_s));
    CHECK(envelopeNamed(u"dl"_s)->size == QSizeF(220, 110));
    CHECK(usualLabelSheet(u"US"_s).paper == QSizeF(215.9, 279.4));
    CHECK(usualLabelSheet(u"CZ"_s).paper == QSizeF(210, 297));
}

TEST_CASE("nothing leaves its label, however long an address is, from either side", "[C4][P52]")
{
    const bool isHebrew = GENERATE(false, true);
    const QString word = isHebrew ? u"ארוך מאוד "_s : u"sehr lang "_s;
    const QString unbroken = isHebrew ? u"ארוךמאוד"_s : u"Donaudampfschifffahrt"_s;
    const std::vector<QStringList> addresses{
        QStringList(9, word.repeated(20)),
        QStringList(3, unbroken.repeated(10)),
        {word.repeated(3), u"Anna Huber"_s, u"Weg 1"_s, u"80331 München"_s},
        QStringList(14, u"x"_s),
        {u"Anna Huber"_s},
    };
    for (const LabelSheet& sheet : labelSheets()) {
        INFO(std::string(sheet.name.data()));
        const Qt::LayoutDirection direction = isHebrew ? Qt::RightToLeft : Qt::LeftToRight;
        const PaperDocument document = onLabels(addresses, sheet, 1, direction, u"Labels"_s);
        REQUIRE(document.pageCount() == 1);
        std::vector<QRectF> labels;
        for (int place = 0; place < sheet.count(); ++place)
            labels.push_back(sheet.at(place).adjusted(1.9, 1.5, -1.9, -1.5));
        std::set<size_t> used;
        for (const TextMark& text : textsOn(document.pages[0])) {
            const QRectF box = boxOf(text);
            const auto around = std::ranges::find_if(labels, [&](const QRectF& each) { return each.contains(box); });
            INFO(text.text.toStdString());
            REQUIRE(around != labels.end());
            used.insert(static_cast<size_t>(around - labels.begin()));
            CHECK(QRectF({}, sheet.paper).adjusted(4.9, 4.9, -4.9, -4.9).contains(box));
        }
        CHECK(used.size() == addresses.size());
    }
}

TEST_CASE("an address that is too long keeps who it is and where, in letters that can be read", "[C4][P52]")
{
    const QString company = u"Gesellschaft für angewandte Holzverarbeitung und Möbelbau mit beschränkter Haftung"_s;
    const std::vector<QStringList> addresses{{company, u"Herrn Dr. Karl-Friedrich von und zu Guttenberg"_s,
        u"Bürgermeister-Wolfgang-Zimmermann-Straße 14 a"_s, u"Hinterhaus, 3. Stock"_s, u"91550 Dinkelsbühl"_s}};
    const PaperDocument document = onLabels(addresses, *labelSheetNamed(u"70x37"_s), 1, Qt::LeftToRight, u"L"_s);
    const QStringList lines = linesOn(document.pages[0]);
    CHECK(lines.join(u' ').startsWith(company));
    CHECK(lines.last() == u"91550 Dinkelsbühl"_s);
    for (const TextMark& text : textsOn(document.pages[0]))
        CHECK(text.style.points >= 7);
}

TEST_CASE(
    "a sheet that was begun is used from its first label that is left, and the next one from the beginning", "[C4]")
{
    const LabelSheet& sheet = *labelSheetNamed(u"70x37"_s);
    const std::vector<QStringList> addresses(3, {u"Anna Huber"_s, u"Weg 1"_s});
    const PaperDocument document = onLabels(addresses, sheet, 23, Qt::LeftToRight, u"Labels"_s);
    REQUIRE(document.pageCount() == 2);
    const std::vector<TextMark> first = textsOn(document.pages[0]);
    REQUIRE(first.size() == 4);
    CHECK(sheet.at(22).contains(first[0].at));
    CHECK(sheet.at(23).contains(first[2].at));
    CHECK(sheet.at(0).contains(textsOn(document.pages[1])[0].at));
    CHECK(onLabels(addresses, sheet, 24, Qt::LeftToRight, {}).pageCount() == 2);
    CHECK(onLabels({addresses[0]}, sheet, 24, Qt::LeftToRight, {}).pageCount() == 1);
}

TEST_CASE(
    "where one reads from the right the first label is the right one, and each address stands on its side", "[C4]")
{
    const LabelSheet& sheet = *labelSheetNamed(u"70x37"_s);
    const std::vector<QStringList> addresses{
        {u"נגריית ברגר"_s, u"הרצל 14"_s, u"6520401 תל אביב"_s}, {u"Anna Huber"_s, u"Weg 1"_s, u"80331 München"_s}};
    const PaperDocument document = onLabels(addresses, sheet, 1, Qt::RightToLeft, u"Labels"_s);
    const std::vector<TextMark> texts = textsOn(document.pages[0]);
    REQUIRE(texts.size() == 6);
    for (size_t i = 0; i < 3; ++i)
        CHECK(boxOf(texts[i]).right() == Approx(205).margin(0.1));
    for (size_t i = 3; i < 6; ++i)
        CHECK(texts[i].at.x() == Approx(75).margin(0.1));
}

TEST_CASE("a label has the address of letters: the company's for who has none, the country where it is another", "[C4]")
{
    const auto session = aBusiness(u"de"_s);
    Contact bakery = aCompany(u"Bäckerei Huber"_s);
    bakery.addresses = {anAddress(u"Lindenstraße 14"_s, u"München"_s)};
    bakery = stored(*session, bakery);
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = bakery.id;
    anna.addresses = {{{}, AddressLabel::Other, {}, {}, u"Bonn"_s, {}, {}}};
    anna = stored(*session, anna);
    Contact ivo = aPerson(u"Ivo"_s, u"Novák"_s);
    ivo.addresses = {{{}, AddressLabel::Home, {}, {}, u"Brno"_s, {}, {}},
        {{}, AddressLabel::Home, u"Hlavní 3"_s, u"602 00"_s, u"Brno"_s, {}, u"CZ"_s}};
    ivo = stored(*session, ivo);

    const std::vector<qint64> both{ivo.id.value, anna.id.value};
    const Result<PaperDocument> labels = labelsDocument(*session, both, {labelSheetNamed(u"63.5x38.1"_s), 2});
    REQUIRE(labels);
    CHECK(linesOn(labels->pages[0])
        == QStringList{u"Ivo Novák"_s, u"Hlavní 3"_s, u"602 00 Brno"_s, u"CZECHIA"_s, u"Bäckerei Huber"_s,
            u"Anna Huber"_s, u"Lindenstraße 14"_s, u"80331 München"_s});
}

TEST_CASE("an envelope has sender and recipient where its window is, or where the post looks for them", "[C4][P52]")
{
    const auto session = aBusiness(u"de"_s);
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.addresses = {anAddress(u"Lindenstraße 14"_s, u"München"_s)};
    anna = stored(*session, anna);
    for (const Envelope& envelope : envelopes()) {
        INFO(std::string(envelope.name.data()));
        const Result<PaperDocument> document = envelopesDocument(*session, {anna.id.value}, envelope);
        REQUIRE(document);
        CHECK(document->size == envelope.size);
        const std::vector<TextMark> texts = textsOn(document->pages[0]);
        REQUIRE(texts.size() == 4);
        CHECK(texts[0].text == u"Tischlerei Berger"_s);
        CHECK(envelope.window.contains(boxOf(texts[0])) == envelope.hasSenderInWindow);
        for (size_t i = 1; i < texts.size(); ++i) {
            CHECK(envelope.window.contains(boxOf(texts[i])));
            CHECK(texts[i].at.y() - texts[0].at.y() > 10);
        }
    }
}

TEST_CASE("an address too long for an envelope stays in its window", "[C4][P52]")
{
    for (const Envelope& envelope : envelopes()) {
        const PaperDocument document = onEnvelopes({QStringList(9, u"sehr lang "_s.repeated(20))}, envelope,
            {u"Absender "_s.repeated(40), u"Weg 1"_s}, Qt::LeftToRight, u"E"_s);
        for (const TextMark& text : textsOn(document.pages[0]))
            CHECK(QRectF({5, 5}, envelope.size - QSizeF(10, 10)).contains(boxOf(text)));
    }
}

TEST_CASE("without an address nothing is printed, and that is said", "[C4]")
{
    const auto session = aBusiness(u"en"_s);
    const Result<PaperDocument> none = labelsDocument(*session, {}, {labelSheetNamed(u"70x37"_s), 1});
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Kind::Invalid);
    CHECK(none.error().message.contains(u"postal address"_s));
}
