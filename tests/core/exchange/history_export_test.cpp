#include "core/exchange/history_export.h"

#include "core/contacts/contact.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

TEST_CASE("everything that was done is exported with when, who, record, field, before and after")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aFullContact({}));
    Contact after = anna;
    after.position = u"=1+1"_s;
    after.emails[0].value = u"new@example.org"_s;
    REQUIRE(changed(session, anna, after));
    REQUIRE(session.undo());
    REQUIRE(removed(session, anna.id));

    const Result<QByteArray> json = exportHistoryJson(session);
    REQUIRE(json);
    std::vector<QJsonObject> lines;
    for (const QJsonValue& line : QJsonDocument::fromJson(*json).array())
        lines.push_back(line.toObject());
    const auto find = [&](const QString& change, const QString& field, const QString& done) {
        for (const QJsonObject& line : lines) {
            if (line[u"change"_s] == change && line[u"field"_s] == field && line[u"done"_s] == done
                && line[u"kind"_s] == u"contacts"_s)
                return line;
        }
        return QJsonObject();
    };

    const QJsonObject changing = find(u"changed"_s, u"position"_s, u"act"_s);
    CHECK(changing[u"who"_s] == u"tester"_s);
    CHECK(changing[u"title"_s] == u"Change"_s);
    CHECK(changing[u"before"_s] == anna.position);
    CHECK(changing[u"after"_s] == u"=1+1"_s);
    CHECK(find(u"changed"_s, u"position"_s, u"undo"_s)[u"after"_s] == anna.position);
    const QString email = u"emails.%1.value"_s.arg(anna.emails[0].id.value);
    CHECK(find(u"changed"_s, email, u"act"_s)[u"after"_s] == u"new@example.org"_s);
    CHECK(find(u"deleted"_s, u"last_name"_s, u"act"_s)[u"before"_s] == anna.lastName);
    CHECK(find(u"deleted"_s, u"last_name"_s, u"act"_s)[u"name"_s] == anna.name);
    CHECK(find(u"added"_s, u""_s, u"act"_s)[u"record"_s] == QString::number(anna.id.value));

    const Result<QByteArray> csv = exportHistoryCsv(session, {.acts = {.text = u"change"_s}});
    REQUIRE(csv);
    CHECK(csv->contains("\"when\",\"who\",\"act\""));
    CHECK(csv->contains("\"'=1+1\""));
    CHECK_FALSE(csv->contains("\"deleted\""));
    CHECK(exportHistoryCsv(session, {.form = {.guard = CsvGuard::None}})->contains("\"=1+1\""));

    int asked = 0;
    const Result<QByteArray> stopped
        = exportHistoryCsv(session, {.progress = [&](qint64, qint64) { return ++asked < 2; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
}
