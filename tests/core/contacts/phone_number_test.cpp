#include "core/contacts/phone_number.h"

#include "tests/support/catch_qt.h"

#include <phonenumbers/phonenumberutil.h>

#include <random>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

QString byTheLibraryAlone(const QString& typed, const QString& country)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(typed.toStdString(), country.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsPossibleNumber(number))
        return {};
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

QString digits(std::mt19937& random, size_t count)
{
    QString made;
    for (size_t i = 0; i < count; ++i)
        made += QChar(static_cast<char16_t>(u'0' + random() % 10));
    return made;
}

QString typedNumber(std::mt19937& random, const QString& code)
{
    const QString number = digits(random, 4 + random() % 9);
    switch (random() % 8) {
    case 0:
    case 1:
        return u"+"_s + code + u' ' + number;
    case 2:
        return u"+"_s + code + u" (0) " + number;
    case 3:
        return u"00"_s + code + u'-' + number;
    case 4:
    case 5:
        return u"(0"_s + number.left(3) + u") " + number.mid(3);
    case 6:
        return u"0"_s + number.left(3) + u'/' + number.mid(3);
    default:
        return number;
    }
}

} // namespace

TEST_CASE("a phone number is understood as the library understands it, however it is spelled")
{
    std::mt19937 random(7);
    const QStringList countries = u"DE AT CH CZ SK PL FR GB IE NL BE TR IL CN US IT RU"_s.split(u' ');
    const QStringList codes = u"49 43 41 420 421 48 33 44 353 31 32 90 972 86 1 39 7 385 36 1242 355"_s.split(u' ');
    for (int turn = 0; turn < 20000; ++turn) {
        const QString& country = countries[static_cast<qsizetype>(random() % 17)];
        const QString typed = typedNumber(random, codes[static_cast<qsizetype>(random() % 21)]);
        if (e164Of(typed, country) != byTheLibraryAlone(typed, country))
            FAIL_CHECK(country.toStdString() + ": " + typed.toStdString());
    }
}

TEST_CASE("what is no phone number has no E.164 form")
{
    const QString typed = GENERATE(u""_s, u"call office"_s, u"12"_s, u"+"_s, u"+49"_s, u"0000000"_s);
    CHECK(e164Of(typed, u"DE"_s) == byTheLibraryAlone(typed, u"DE"_s));
}
