#include "core/cli/text_table.h"

#include "core/exchange/value_text.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWidestCell = 40;

QString cellText(const Field& field, const void* row, const Currency& currency, References& references)
{
    if (field.type == FieldType::Reference) {
        const qint64 id = field.get(row).toLongLong();
        return id > 0 ? references.infoOf(field.target(), id).name : QString();
    }
    return textOf(field, field.get(row), currency);
}

/// What is filled in of the fields that the business defined.
std::vector<std::pair<QString, QString>> ownTexts(const Record& record, References& references)
{
    std::vector<std::pair<QString, QString>> texts;
    for (const Field* field : references.ownFields(record.desc()).fields()) {
        const bool isNo = field->type == FieldType::Bool && !record.value(*field).toBool();
        const QString value = isNo ? QString() : cellText(*field, record.row(), {}, references);
        if (!value.isEmpty())
            texts.emplace_back(QLatin1String(field->name), value);
    }
    return texts;
}

QString partsText(const PartList& list, const Record& record, References& references)
{
    QStringList titles;
    if (list.csvShape == CsvShape::Own) {
        for (const auto& [name, value] : ownTexts(record, references))
            titles += name + u'=' + value;
    }
    for (qsizetype i = 0; i < list.size(record.row()) && list.csvShape != CsvShape::Own; ++i)
        titles += cellText(list.desc().title(), list.at(record.row(), i), {}, references);
    return titles.join(u", "_s);
}

QStringList columnsOf(const EntityDesc& entity, const QStringList& fields)
{
    if (!fields.isEmpty())
        return fields;
    QStringList names{u"id"_s};
    for (const Field& field : entity.fields) {
        if (field.is(Listed))
            names += QString::fromLatin1(field.name);
    }
    return names;
}

QString textIn(const Record& record, const Field& field, const Currency& currency, References& references,
    const GatheredValues& gathered)
{
    return field.sql ? textOf(field, gathered.value(&field).value(record.id()), currency)
                     : cellText(field, record.row(), currency, references);
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > kWidestCell ? text.left(kWidestCell - 1) + u'…' : text;
}

} // namespace

QString textTable(const EntityDesc& entity, const std::vector<Record>& records, const QStringList& fields,
    References& references, const std::optional<MoreColumn>& more, const GatheredValues& gathered)
{
    const QStringList columns = columnsOf(entity, fields);
    const OwnFields& own = references.ownFields(entity);
    std::vector<QStringList> rows{more ? columns + QStringList{more->name} : columns};
    for (const Record& record : records) {
        const auto at = static_cast<qsizetype>(rows.size()) - 1;
        QStringList& cells = rows.emplace_back();
        const Currency currency = currencyOf(entity, record.row());
        for (const QString& name : columns) {
            const PartList* list = entity.findParts(name);
            cells += shortened(list ? partsText(*list, record, references)
                                    : textIn(record, *findShown(entity, own, name), currency, references, gathered));
        }
        if (more)
            cells += more->cells[at];
    }
    std::vector<qsizetype> widths(static_cast<size_t>(rows.front().size()), 0);
    for (const QStringList& cells : rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], cells[static_cast<qsizetype>(i)].size());
    }
    QString text;
    for (const QStringList& cells : rows) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i)
            line += cells[static_cast<qsizetype>(i)].leftJustified(widths[i]) + u"  "_s;
        text += line.trimmed().isEmpty() ? u"\n"_s : QString(line + u'\n');
    }
    return text;
}

QString fieldText(const Record& record, const Field& field, References& references)
{
    return cellText(field, record.row(), currencyOf(record.desc(), record.row()), references);
}

QStringList partTexts(const Record& record, const PartList& list, References& references)
{
    const Currency currency = currencyOf(record.desc(), record.row());
    QStringList texts;
    if (list.csvShape == CsvShape::Own) {
        for (const auto& [name, value] : ownTexts(record, references))
            texts += name + u": "_s + value;
        return texts;
    }
    for (qsizetype i = 0; i < list.size(record.row()); ++i) {
        QStringList values;
        for (const Field& field : list.desc().fields.subspan(1)) {
            const QString value
                = field.is(Hidden) ? QString() : cellText(field, list.at(record.row(), i), currency, references);
            if (!value.isEmpty())
                values += value;
        }
        texts += values.join(u" · "_s);
    }
    return texts;
}

QString textCard(const Record& record, References& references)
{
    QString text;
    for (const Field& field : record.desc().fields) {
        const bool isShown = field.type == FieldType::Key || !field.is(Hidden);
        const QString value = isShown ? fieldText(record, field, references) : QString();
        if (!value.isEmpty())
            text += QLatin1String(field.name) + u": "_s + value + u'\n';
    }
    for (const PartList& list : record.desc().parts) {
        const QString head
            = list.csvShape == CsvShape::Own ? QString() : QString(QLatin1String(list.singular) + u": "_s);
        for (const QString& part : partTexts(record, list, references))
            text += head + part + u'\n';
    }
    return text;
}

} // namespace kartei
