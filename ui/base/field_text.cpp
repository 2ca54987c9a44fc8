#include "ui/base/field_text.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/schema/own_fields.h"
#include "core/storage/session.h"
#include "ui/base/choice_editors.h"
#include "ui/base/display_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

namespace {

QString choiceText(const EntityDesc& entity, const Field& field, const QString& name)
{
    const auto found = std::ranges::find_if(
        field.choices, [&](const Choice& choice) { return name == QString::fromUtf8(choice.name); });
    return found == field.choices.end() ? name : entity.displayLabel(field, *found);
}

QString plainText(const Field& field, const QString& text)
{
    if (text.isEmpty())
        return {};
    if (isCodeWithName(field))
        return nameOfCode(field, text);
    return field.is(Code) ? isolatedLtr(text) : text.simplified();
}

QString labelsText(const EntityDesc& entity, const Field& field, const QVariant& stored)
{
    QStringList labels;
    FieldCodec<QStringList>::fromStored(labels, stored);
    if (!field.choices.empty()) {
        for (QString& label : labels)
            label = choiceText(entity, field, label);
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

QString fieldText(const EntityDesc& entity, const Field& field, const QVariant& stored, const Currency& currency,
    QDate today, const QString& referenceTitle)
{
    if (stored.isNull())
        return {};
    const qint64 number = stored.toLongLong();
    switch (field.type) {
    case FieldType::Reference:
        return referenceTitle;
    case FieldType::Text:
        return plainText(field, stored.toString());
    case FieldType::Labels:
        return labelsText(entity, field, stored);
    case FieldType::Choice:
        return choiceText(entity, field, stored.toString());
    case FieldType::Bool:
        return stored.toBool() ? QCoreApplication::translate("FieldText", "Yes")
                               : QCoreApplication::translate("FieldText", "No");
    case FieldType::Amount:
        return moneyText({{number}, currencyFor(field, currency)});
    case FieldType::Measure:
        return quantityText({number});
    case FieldType::Price:
        return unitPriceText({number}, currency);
    case FieldType::Rate:
        return percentText({number});
    case FieldType::Date:
        return dateText(QDate::fromString(stored.toString(), Qt::ISODate));
    case FieldType::Instant:
        return number == 0 ? QString() : relativeMomentText({number}, today);
    case FieldType::Integer:
    case FieldType::Key:
        return countText(number);
    case FieldType::Currency:
        return stored.toString();
    case FieldType::Blob:
        break;
    }
    return {};
}

Currency usualCurrency(Session& session)
{
    const Result<Business> business = session.get(Id<Business>{1});
    return business ? business->currency : Currency();
}

} // namespace kartei
