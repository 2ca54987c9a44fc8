#include "ui/base/number_editors.h"

#include "core/base/text.h"
#include "core/schema/own_fields.h"
#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/number_input.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace kartei {

namespace {

QString textOf(const Field& field, qint64 stored, const Currency& currency)
{
    switch (field.type) {
    case FieldType::Amount:
        return amountText({stored}, currency);
    case FieldType::Measure:
        return quantityText({stored});
    case FieldType::Price:
        return unitPriceText({stored}, currency);
    case FieldType::Rate:
        return percentText({stored});
    default:
        return countText(stored);
    }
}

std::optional<qint64> numberOf(const Field& field, const QString& text, const Currency& currency)
{
    const auto scaled = [](const auto& value) { return value ? std::optional(value->scaled) : std::nullopt; };
    switch (field.type) {
    case FieldType::Amount: {
        const std::optional<Amount> amount = amountFromInput(text, currency);
        return amount ? std::optional(amount->minor) : std::nullopt;
    }
    case FieldType::Measure:
        return scaled(quantityFromInput(text));
    case FieldType::Price:
        return scaled(unitPriceFromInput(text));
    case FieldType::Rate:
        return scaled(percentFromInput(text));
    default:
        return scaledFromInput(text, 0);
    }
}

bool isNullable(const EntityDesc& entity, const Field& field)
{
    const std::shared_ptr<void> row = entity.create();
    return field.set(row.get(), QVariant());
}

struct NumberText {
    const Field& field;
    std::function<Currency()> currency;
    bool nullable;

    QString operator()(const QVariant& stored) const
    {
        // nought where there must be a number: the placeholder says it
        if (stored.isNull() || (!nullable && stored.toLongLong() == 0))
            return {};
        return withoutDirectionMarks(textOf(field, stored.toLongLong(), currency()));
    }
};

} // namespace

FieldEditor::Control numberControl(FieldEditor& editor, const EditorContext& context)
{
    auto* edit = new QLineEdit;
    edit->setFixedHeight(controlHeight());
    edit->setLayoutDirection(Qt::LeftToRight);
    const Field& field = editor.field();
    const auto currency = [&field, ofForm = context.currency] { return currencyFor(field, ofForm()); };
    const NumberText written{field, currency, isNullable(context.entity, field)};
    if (!written.nullable)
        edit->setPlaceholderText(textOf(field, 0, currency()));
    const auto read = [edit, &field, currency, label = editor.label()]() -> Result<QVariant> {
        if (edit->text().trimmed().isEmpty())
            return QVariant();
        if (const auto number = numberOf(field, edit->text(), currency()))
            return QVariant(*number);
        if (isAmbiguousNumber(edit->text()))
            return invalid(QCoreApplication::translate(
                "FieldEditor", "%1: “%2” can mean thousands or decimals. Leave the sign out, or write other decimals.")
                               .arg(label, isolated(edit->text())));
        return invalid(
            QCoreApplication::translate("FieldEditor", "%1: “%2” is not a number.").arg(label, isolated(edit->text())));
    };
    QObject::connect(edit, &QLineEdit::textEdited, &editor, &FieldEditor::edited);
    QObject::connect(edit, &QLineEdit::editingFinished, &editor, [edit, written, read, &editor] {
        if (const Result<QVariant> value = read(); value && !value->isNull())
            edit->setText(written(*value));
        editor.check();
    });
    return {edit, [edit, written](const QVariant& stored) { edit->setText(written(stored)); }, read};
}

} // namespace kartei
