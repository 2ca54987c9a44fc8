#include "core/base/names.h"

#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

TEST_CASE("every country, language and currency has a name in each of our languages, what is none is told as it is")
{
    for (const QString& language : {u"en"_s, u"de"_s, u"cs"_s, u"he"_s}) {
        CAPTURE(language);
        for (const QString& code : countryCodes())
            CHECK_FALSE(countryName(code, language).isEmpty());
        for (const QString& code : currencyCodes())
            CHECK_FALSE(currencyName(code, language).isEmpty());
        CHECK(countryName(u"??"_s, language) == u"??"_s);
        CHECK(currencyName(u"QQQ"_s, language) == u"QQQ"_s);
        CHECK(currencyName(u"Euro"_s, language) == u"Euro"_s);
    }
    CHECK(countryName(u"DE"_s, u"cs"_s) == u"Německo"_s);
    CHECK(languageName(u"cs"_s, u"de"_s) == u"Tschechisch"_s);
    CHECK(currencyName(u"CZK"_s, u"en"_s) == u"Czech Koruna"_s);
}
