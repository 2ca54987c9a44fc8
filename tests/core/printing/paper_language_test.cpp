#include "core/printing/paper_language.h"

#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("dates, numbers and money on paper are those of the document's language")
{
    struct Case {
        QString language;
        QString country;
        QString date;
        QString quantity;
        QString money;
        QString negative;
        QString percent;
    };
    const Case cases[] = {
        {u"en"_s, u"GB"_s, u"21/11/2024"_s, u"1,234.5"_s, u"£1,234.50"_s, u"−£1,234.50"_s, u"19%"_s},
        {u"en"_s, u"US"_s, u"11/21/2024"_s, u"1,234.5"_s, u"£1,234.50"_s, u"−£1,234.50"_s, u"19%"_s},
        {u"de"_s, u"DE"_s, u"21.11.2024"_s, u"1.234,5"_s, u"1.234,50\u00a0£"_s, u"−1.234,50\u00a0£"_s, u"19\u00a0%"_s},
        {u"cs"_s, u"CZ"_s, u"21.\u00a011.\u00a02024"_s, u"1\u00a0234,5"_s, u"1\u00a0234,50\u00a0£"_s,
            u"−1\u00a0234,50\u00a0£"_s, u"19\u00a0%"_s},
        {u"he"_s, u"IL"_s, u"21.11.2024"_s, u"1,234.5"_s, u"£1,234.50"_s, u"−£1,234.50"_s, u"19%"_s},
    };
    const Currency pound{u"GBP"_s};
    for (const Case& c : cases) {
        CAPTURE(c.language, c.country);
        const PaperLanguage language(c.language, c.country);
        CHECK(language.date(QDate(2024, 11, 21)) == c.date);
        CHECK(language.quantity(Quantity{12345000}) == c.quantity);
        CHECK(language.money({123450}, pound) == c.money);
        CHECK(language.money({-123450}, pound) == c.negative);
        CHECK(language.percentSign(Percent::of(19)) == c.percent);
    }
}

TEST_CASE("amounts have the decimals of their currency, and symbols of letters keep their distance")
{
    const PaperLanguage english(u"en"_s, u"GB"_s);
    CHECK(english.money({1234}, {u"JPY"_s}) == u"¥1,234");
    CHECK(english.money({1234567}, {u"KWD"_s}) == u"KWD\u00a01,234.567");
    CHECK(english.wholeMoney({123450}, {u"EUR"_s}) == u"€1,235");
    CHECK(english.percent(Percent{550}) == u"5.5");
    CHECK(english.date(QDate()).isEmpty());
}

TEST_CASE("a language without translations speaks English words and its own numbers")
{
    const PaperLanguage french(u"fr"_s, u"FR"_s);
    CHECK(french.word("Quotation") == u"Quotation");
    CHECK(french.decimalPoint() == u",");
}
