#include "core/printing/paper_values.h"

#include "core/base/text.h"
#include "core/schema/own_fields.h"

#include <QDateTime>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const PaperLanguage& language, qint64 utcMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs);
    const QString text = language.date(local.date()) + u", "_s + language.time(local.time());
    return language.isMirrored() ? isolatedLtr(text) : text;
}

QString choiceText(const PaperLanguage& language, const EntityDesc& desc, const Field& field, const QString& name)
{
    const auto choice
        = std::ranges::find(field.choices, name, [](const Choice& each) { return QLatin1String(each.name); });
    if (choice == field.choices.end())
        return name;
    return name.isEmpty() ? QString() : language.labelOf(desc.context, choice->label);
}

} // namespace

QString paperLabel(const PaperLanguage& language, const EntityDesc& desc, const Field& field)
{
    return field.own ? field.own->label() : language.labelOf(desc.context, field.label);
}

QString paperValue(const PaperLanguage& language, const EntityDesc& desc, const Field& field, const QVariant& stored,
    const Currency& currency)
{
    const qint64 number = stored.toLongLong();
    switch (field.type) {
    case FieldType::Choice:
        return choiceText(language, desc, field, stored.toString());
    case FieldType::Labels: {
        QStringList labels;
        FieldCodec<QStringList>::fromStored(labels, stored);
        if (!field.choices.empty()) {
            for (QString& label : labels)
                label = choiceText(language, desc, field, label);
        }
        return labels.join(u", "_s);
    }
    case FieldType::Date:
        return stored.isNull() ? QString() : language.date(QDate::fromString(stored.toString(), Qt::ISODate));
    case FieldType::Instant:
        return number == 0 ? QString() : momentText(language, number);
    case FieldType::Bool:
        return number == 0 ? QString() : language.word(QT_TRANSLATE_NOOP("Paper", "yes"));
    case FieldType::Integer:
        return number == 0 ? QString() : language.count(number);
    case FieldType::Amount:
        return number == 0 ? QString() : language.moneyInText({number}, currencyFor(field, currency));
    case FieldType::Measure:
        return number == 0 ? QString() : language.quantity({number});
    case FieldType::Price:
        return number == 0 ? QString() : language.number(number, UnitPrice::digits, currency.minorDigits());
    case FieldType::Rate:
        return number == 0 ? QString() : language.percentSign({number});
    case FieldType::Key:
    case FieldType::Reference:
    case FieldType::Blob:
        return {};
    default:
        return stored.toString().trimmed();
    }
}

} // namespace kartei
