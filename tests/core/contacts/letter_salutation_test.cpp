#include "core/contacts/letter_salutation.h"

#include "tests/support/catch_qt.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Contact addressedAs(const QString& salutation, const QString& title = {})
{
    Contact person = aPerson(u"Anna"_s, u"Nováková"_s);
    person.name = u"Anna Nováková"_s;
    person.salutation = salutation;
    person.title = title;
    return person;
}

} // namespace

TEST_CASE("a letter greets a person in its own language, whatever language the card was typed in")
{
    const Contact woman = addressedAs(u"Mrs."_s, u"Dr."_s);
    CHECK(letterSalutationOf(woman, u"en"_s) == u"Dear Ms Dr. Nováková,"_s);
    CHECK(letterSalutationOf(woman, u"de"_s) == u"Sehr geehrte Frau Dr. Nováková,"_s);
    CHECK(letterSalutationOf(woman, u"cs"_s) == u"Vážená paní Dr. Nováková,"_s);
    CHECK(letterSalutationOf(woman, u"he"_s) == u"גב׳ Dr. Nováková הנכבדה,"_s);

    const Contact man = addressedAs(u"Herr"_s);
    CHECK(letterSalutationOf(man, u"en"_s) == u"Dear Mr Nováková,"_s);
    CHECK(letterSalutationOf(man, u"de"_s) == u"Sehr geehrter Herr Nováková,"_s);
    CHECK(letterSalutationOf(addressedAs(u"גב'"_s), u"de"_s) == u"Sehr geehrte Frau Nováková,"_s);
}

TEST_CASE("Czech addresses a man without the name it would have to decline")
{
    CHECK(letterSalutationOf(addressedAs(u"pan"_s), u"cs"_s) == u"Vážený pane,"_s);
}

TEST_CASE("a letter to somebody of unknown sex, or to a company, greets without guessing")
{
    const Contact somebody = addressedAs({});
    CHECK(letterSalutationOf(somebody, u"en"_s) == u"Dear Anna Nováková,"_s);
    CHECK(letterSalutationOf(somebody, u"de"_s) == u"Guten Tag Anna Nováková,"_s);
    CHECK(letterSalutationOf(somebody, u"cs"_s) == u"Dobrý den,"_s);

    Contact company;
    company.kind = ContactKind::Company;
    company.name = u"Bäckerei Huber GmbH"_s;
    CHECK(letterSalutationOf(company, u"en"_s) == u"Dear Sir or Madam,"_s);
    CHECK(letterSalutationOf(company, u"de"_s) == u"Sehr geehrte Damen und Herren,"_s);
}
