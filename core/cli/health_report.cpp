#include "core/cli/health_report.h"

#include "core/exchange/csv_writer.h"
#include "core/planning/data_health.h"
#include "core/printing/report_printing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const DataHealth& health)
{
    QJsonArray attributes;
    for (size_t i = 0; i < kHealthAttributes; ++i) {
        const auto attribute = static_cast<HealthAttribute>(i);
        QJsonArray checks;
        for (const HealthCheck& check : health.checks) {
            if (check.attribute == attribute)
                checks += QJsonObject{{u"check"_s, check.name}, {u"good"_s, check.good}, {u"all"_s, check.all},
                    {u"finding"_s, check.finding}, {u"where"_s, check.place.where}};
        }
        attributes += QJsonObject{
            {u"attribute"_s, nameOf(attribute)}, {u"score"_s, health.score(attribute)}, {u"checks"_s, checks}};
    }
    QJsonArray fixes;
    for (const HealthFix& fix : health.fixes)
        fixes += QJsonObject{{u"fix"_s, fix.text}, {u"gain"_s, fix.gain.toText()}, {u"where"_s, fix.place.where}};
    return QJsonDocument(QJsonObject{{u"score"_s, health.score()}, {u"attributes"_s, attributes}, {u"fixes"_s, fixes}})
        .toJson();
}

QByteArray csvOf(const DataHealth& health)
{
    CsvWriter writer;
    for (const QString& heading : {u"attribute"_s, u"check"_s, u"good"_s, u"all"_s, u"finding"_s})
        writer.addText(heading);
    writer.endRow();
    for (const HealthCheck& check : health.checks) {
        writer.addText(nameOf(check.attribute));
        writer.addText(check.name);
        writer.addNumber(QString::number(check.good));
        writer.addNumber(QString::number(check.all));
        writer.addText(check.finding);
        writer.endRow();
    }
    return writer.content();
}

QByteArray textOf(const DataHealth& health)
{
    QString text = QCoreApplication::translate("CommandLine", "Data health: %1 of 100").arg(health.score()) + u'\n';
    for (size_t i = 0; i < kHealthAttributes; ++i) {
        const auto attribute = static_cast<HealthAttribute>(i);
        text += u"\n%1\t%2\n"_s.arg(labelOf(attribute)).arg(health.score(attribute));
        for (const HealthCheck& check : health.checks) {
            if (check.attribute == attribute)
                text += u"  "_s + check.finding + u'\n';
        }
    }
    if (!health.fixes.empty())
        text += u'\n' + QCoreApplication::translate("CommandLine", "What raises it most:") + u'\n';
    for (const HealthFix& fix : health.fixes) {
        text += u"  +%1\t%2\n"_s.arg(fix.gain.toText(), fix.text);
        if (!fix.place.where.isEmpty())
            text += u"\t  --where '%1'\n"_s.arg(fix.place.where);
    }
    return text.toUtf8();
}

} // namespace

Result<QByteArray> healthReport(Session& session, const QString& format)
{
    const Result<DataHealth> health = dataHealth(session, BackupPlan::ofUser());
    if (!health)
        return health.error();
    if (format == "json"_L1)
        return jsonOf(*health);
    if (format == "csv"_L1)
        return csvOf(*health);
    if (format != "pdf"_L1)
        return textOf(*health);
    const Result<PaperDocument> document = healthDocument(session, *health);
    return document ? pdfOf(*document) : Result<QByteArray>(document.error());
}

} // namespace kartei
