#pragma once

#include "core/contacts/contact.h"
#include "core/exchange/importer.h"
#include "core/sales/new_business.h"

#include "tests/support/catch_qt.h"

#include <QBuffer>

namespace kartei {

using namespace Qt::StringLiterals;

inline std::unique_ptr<Session> business()
{
    Result<std::unique_ptr<Session>> session = Session::createInMemory({false, Clock::system(), u"tester"_s});
    REQUIRE(session);
    NewBusiness wishes;
    wishes.name = u"Test"_s;
    wishes.country = u"DE"_s;
    wishes.language = u"en"_s;
    REQUIRE(populateNewBusiness(**session, wishes));
    return std::move(*session);
}

inline Result<ImportReport> tryImport(
    Session& session, const EntityDesc& entity, const QByteArray& csv, const ImportOptions& options = {})
{
    QBuffer input;
    input.setData(csv);
    REQUIRE(input.open(QIODevice::ReadOnly));
    const Result<ImportPlan> plan = planImport(input, entity);
    REQUIRE(plan);
    return importCsv(session, input, *plan, options);
}

inline ImportReport import(
    Session& session, const EntityDesc& entity, const QByteArray& csv, Duplicates duplicates = Duplicates::Create)
{
    ImportOptions options;
    options.duplicates = duplicates;
    const Result<ImportReport> report = tryImport(session, entity, csv, options);
    if (!report)
        FAIL(report.error().message.toStdString());
    return *report;
}

inline ImportReport importContacts(Session& session, const QByteArray& csv, Duplicates duplicates = Duplicates::Create)
{
    return import(session, describe<Contact>(), csv, duplicates);
}

inline Contact contactNamed(Session& session, const QString& name)
{
    const auto found = session.list<Contact>(u"WHERE name = ?"_s, {name}, Parts::Load);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    return found->front();
}

template <class E>
std::vector<E> all(Session& session)
{
    const Result<std::vector<E>> rows = session.list<E>(u"ORDER BY id"_s, {}, Parts::Load);
    REQUIRE(rows);
    return *rows;
}

inline const QByteArray kAnna
    = "First name,Last name,Company,Email,Phone,Mobile,Street,Postal code,City,Country,Tags,Notes,Created\n"
      "Anna,Huber,Huber GmbH,anna@huber.de,+49 89 1234567,0171 2345678,Weg 1,01067,Dresden,Germany,"
      "\"VIP, \"\"a, b\"\"\",\"two\nlines\",2016-03-01 09:12:00\n";

} // namespace kartei
