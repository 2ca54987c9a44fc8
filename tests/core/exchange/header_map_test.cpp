#include "core/exchange/header_aliases.h"
#include "core/exchange/header_map.h"
#include "core/exchange/import_plan.h"
#include "core/planning/activity.h"

#include "tests/support/catch_qt.h"

#include <QBuffer>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

QString mapped(const EntityDesc& entity, const QString& header)
{
    const std::optional<ColumnTarget> target = HeaderMap(entity).find(header);
    return target ? nameOf(*target) : QString();
}

Result<ImportPlan> plan(const EntityDesc& entity, const QByteArray& csv, const ReadingOptions& options = {})
{
    QBuffer input;
    input.setData(csv);
    REQUIRE(input.open(QIODevice::ReadOnly));
    return planImport(input, entity, options);
}

} // namespace

TEST_CASE("every public name of a field is its own header")
{
    for (const EntityDesc* entity : {&describe<Contact>(), &describe<Deal>(), &describe<Product>(), &describe<Quote>(),
             &describe<Ticket>(), &describe<Activity>(), &describe<Task>()}) {
        for (const ColumnTarget& target : possibleTargets(*entity, OwnFields::none())) {
            CHECK(mapped(*entity, nameOf(target)) == nameOf(target));
            CHECK_FALSE(labelOf(*entity, target).isEmpty());
        }
    }
}

TEST_CASE("every alias names a field that exists, and none names two")
{
    for (const EntityDesc* entity : {&describe<Contact>(), &describe<Deal>(), &describe<Product>(), &describe<Quote>(),
             &describe<Ticket>(), &describe<Activity>(), &describe<Task>()}) {
        for (const HeaderAlias& alias : headerAliasesOf(*entity)) {
            INFO(alias.target.toString().toStdString());
            CHECK(mapped(*entity, alias.target.toString()) == alias.target.toString());
            for (const QStringView header : alias.headers.tokenize(u'|')) {
                INFO(header.toString().toStdString());
                CHECK(mapped(*entity, header.toString()) == alias.target.toString());
            }
        }
    }
}

TEST_CASE("headers of address books find their fields")
{
    struct Case {
        QString header;
        QString field;
    };
    const Case cases[] = {{u"First Name"_s, u"first_name"_s}, {u"Organization Name"_s, u"company"_s},
        {u"Organization Title"_s, u"position"_s}, {u"E-mail 2 - Value"_s, u"email_2_value"_s},
        {u"Phone 1 - Type"_s, u"phone_1_label"_s}, {u"Phone 2 - Label"_s, u"phone_2_label"_s},
        {u"Address 1 - Postal Code"_s, u"address_1_postal_code"_s}, {u"Website 1 - Value"_s, u"url_1_value"_s},
        {u"Labels"_s, u"tags"_s}, {u"Business Phone 2"_s, u"phone_work2_value"_s},
        {u"Home City"_s, u"address_home_city"_s}, {u"Business Country/Region"_s, u"address_postal_country"_s},
        {u"E-mail Address"_s, u"email_1_value"_s}, {u"Web Page"_s, u"url_1_value"_s}, {u"Job Title"_s, u"position"_s},
        {u"Title"_s, u"title"_s}, {u"STRASSE"_s, u"address_postal_street"_s}, {u"Straße"_s, u"address_postal_street"_s},
        {u"Schlagwörter"_s, u"tags"_s}, {u"PSČ"_s, u"address_postal_postal_code"_s}, {u"Příjmení"_s, u"last_name"_s},
        {u"שם משפחה"_s, u"last_name"_s}, {u"email_3_value"_s, u"email_3_value"_s}, {u"Customer number"_s, u"number"_s},
        {u"Address 1 - Formatted"_s, QString()}, {u"Gender"_s, QString()}, {u""_s, QString()},
        {u"sort_key"_s, QString()}};
    for (const Case& each : cases) {
        INFO(each.header.toStdString());
        CHECK(mapped(describe<Contact>(), each.header) == each.field);
    }
}

TEST_CASE("lines of a quote have columns of their own")
{
    CHECK(mapped(describe<Quote>(), u"Unit price"_s) == u"line_unit_price"_s);
    CHECK(mapped(describe<Quote>(), u"Description"_s) == u"line_text"_s);
    CHECK(mapped(describe<Quote>(), u"line_description"_s) == u"line_description"_s);
    CHECK(mapped(describe<Quote>(), u"Line"_s) == u"line_position"_s);
    CHECK(mapped(describe<Quote>(), u"Discount percent"_s) == u"discount"_s);
}

TEST_CASE("a mapping by hand outweighs what the header says")
{
    const Result<ImportPlan> made = plan(describe<Contact>(), "Email,Private mail,X\na@b.de,c@d.de,5\n",
        {{}, {}, {{u"email_1_value"_s, u"private MAIL"_s}}});

    REQUIRE(made);
    CHECK_FALSE(made->targets[0]);
    REQUIRE(made->targets[1]);
    CHECK(nameOf(*made->targets[1]) == u"email_1_value"_s);
    CHECK_FALSE(made->targets[2]);
    CHECK(made->sample == std::vector{QStringList{u"a@b.de"_s, u"c@d.de"_s, u"5"_s}});
}

TEST_CASE("a mapping of unknown fields or columns is a mistake of the command")
{
    const Result<ImportPlan> noField = plan(describe<Contact>(), "A,B\n1,2\n", {{}, {}, {{u"shoe_size"_s, u"A"_s}}});
    REQUIRE_FALSE(noField);
    CHECK(noField.error().kind == Error::Kind::Usage);
    CHECK(noField.error().message.contains(u"shoe_size"_s));
    const Result<ImportPlan> noColumn = plan(describe<Contact>(), "A,B\n1,2\n", {{}, {}, {{u"number"_s, u"C"_s}}});
    REQUIRE_FALSE(noColumn);
    CHECK(noColumn.error().message.contains(u"A, B"_s));
    CHECK_FALSE(plan(describe<Contact>(), ""));
}
