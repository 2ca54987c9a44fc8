#include "core/printing/card_printing.h"

#include "core/printing/card_paper.h"
#include "core/sales/new_business.h"
#include "core/sample/sample_business.h"
#include "tests/support/catch_qt.h"
#include "tests/support/pdf_text.h"
#include "tests/support/records.h"

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

QStringList textsOn(const PaperMarks& page)
{
    QStringList texts;
    for (const PaperMark& mark : page)
        if (const TextMark* text = std::get_if<TextMark>(&mark))
            texts += text->text;
    return texts;
}

} // namespace

TEST_CASE("an index card says who it is in front, and the ten things that happened last on its back", "[F2][N9]")
{
    const auto session = aBusiness(u"en"_s);
    const Contact bakery = stored(*session, aCompany(u"Bäckerei Huber"_s));
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = bakery.id;
    anna.position = u"Owner"_s;
    anna.phones = {{{}, ReachLabel::Mobile, u"0171 2345678"_s, false, {}}};
    anna.addresses = {{{}, AddressLabel::Postal, u"Lindenstraße 14"_s, u"80331"_s, u"München"_s, {}, u"DE"_s}};
    anna.notes = u"Rings twice"_s;
    anna = stored(*session, anna);
    for (int i = 0; i < 12; ++i) {
        Activity call;
        call.kind = ActivityKind::Call;
        call.contact = anna.id;
        call.subject = u"Call %1"_s.arg(i);
        call.at = {1'700'000'000'000 + i * 86'400'000LL};
        stored(*session, call);
    }
    const Result<PaperDocument> document = contactCardsDocument(*session, {anna.id.value});
    REQUIRE(document);
    CHECK(document->size == QSizeF(148, 105));
    REQUIRE(document->pageCount() == 2);
    const QStringList front = textsOn(document->pages[0]);
    for (const QString& text : {u"Anna Huber"_s, u"Owner · Bäckerei Huber"_s, u"Lindenstraße 14"_s, u"80331 München"_s,
             u"0171 2345678"_s, u"Rings twice"_s})
        CHECK(front.contains(text));
    const QStringList back = textsOn(document->pages[1]);
    CHECK(back.contains(u"Call 11"_s));
    CHECK(back.contains(u"Call 2"_s));
    CHECK_FALSE(back.contains(u"Call 1"_s));
}

TEST_CASE("an index card says what stands in the business's own fields, in its language", "[P29][F2]")
{
    const auto session = aBusiness(u"de"_s);
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    for (const auto& [label, kind, value] : {std::tuple(u"Schuhgröße"_s, CustomKind::Number, u"39.5"_s),
             std::tuple(u"Newsletter"_s, CustomKind::YesNo, QString()),
             std::tuple(u"Erster Besuch"_s, CustomKind::Date, u"2016-03-01"_s)}) {
        CustomField field;
        field.label = label;
        field.kind = kind;
        anna.custom.push_back({{}, stored(*session, field).id, value, {}});
    }
    anna = stored(*session, anna);
    const Result<PaperDocument> document = contactCardsDocument(*session, {anna.id.value});
    REQUIRE(document);
    QString front = textsOn(document->pages[0]).join(u'\n');
    front.remove(QChar(0x2068)).remove(QChar(0x2069));
    CHECK(front.contains(u"Schuhgröße: 39,5 · Newsletter · Erster Besuch: 01.03.2016"_s));
}

TEST_CASE("nothing on an index card leaves it, however long it is, from either side", "[F2]")
{
    const QString language = GENERATE(u"de"_s, u"he"_s);
    const QString word = language == u"he" ? u"ארוך מאוד "_s : u"sehr lang "_s;
    CardPaper card;
    card.language = language;
    card.name = word.repeated(30);
    card.number = u"K-10001"_s;
    card.work = word.repeated(30);
    card.address = QStringList(6, word.repeated(30));
    card.reached.assign(20, {u"Telefon"_s, word.repeated(30)});
    card.tags = word.repeated(40);
    card.nextStep = word.repeated(40);
    card.own = word.repeated(40);
    card.notes = word.repeated(400);
    card.events.assign(20, {u"21.11.2024"_s, word.repeated(60)});
    const PaperDocument document = laidOut(std::vector{card}, u"Cards"_s);
    for (const PaperMarks& page : document.pages) {
        for (const PaperMark& mark : page) {
            const TextMark* text = std::get_if<TextMark>(&mark);
            if (!text)
                continue;
            CHECK(text->at.x() >= 8.5);
            CHECK(text->at.x() + textWidth(text->text, text->style) <= 139.5);
            CHECK(text->at.y() <= 100.5);
        }
    }
}
