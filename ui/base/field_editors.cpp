#include "ui/base/field_editors.h"

#include "ui/base/choice_editors.h"
#include "ui/base/date_edit.h"
#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/number_editors.h"
#include "ui/base/reference_edit.h"
#include "ui/base/tag_edit.h"
#include "ui/base/text_editors.h"
#include "ui/base/time_input.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>

#include <memory>

namespace kartei {

namespace {

std::function<QDate()> todayOf(Workbench& bench)
{
    return bench.session().clock().today;
}

Error notADay(const QString& label)
{
    return invalid(QCoreApplication::translate("FieldEditor", "%1: a day such as %2 is needed here.")
                       .arg(label, dateText(QDate(2026, 12, 24))));
}

FieldEditor::Control dateControl(FieldEditor& editor, const EditorContext& context)
{
    auto* edit = new DateEdit(todayOf(context.bench));
    QObject::connect(edit, &DateEdit::dateEdited, &editor, &FieldEditor::edited);
    QObject::connect(edit, &QLineEdit::editingFinished, &editor, &FieldEditor::check);
    return {edit, [edit](const QVariant& stored) { edit->setDate(QDate::fromString(stored.toString(), Qt::ISODate)); },
        [edit, label = editor.label()]() -> Result<QVariant> {
            const std::optional<QDate> day = edit->date();
            if (!day)
                return notADay(label);
            return day->isValid() ? QVariant(day->toString(Qt::ISODate)) : QVariant();
        }};
}

/// Day and time of day; the control is the day, the time is named like the field with "_time" behind.
FieldEditor::Control instantControl(FieldEditor& editor, const EditorContext& context)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    plain(*row, Metrics::space8);
    auto* day = new DateEdit(todayOf(context.bench));
    auto* time = new QLineEdit;
    time->setFixedHeight(controlHeight());
    time->setObjectName(QString(QLatin1String(editor.field().name) + QStringLiteral("_time")));
    time->setAccessibleName(QCoreApplication::translate("FieldEditor", "Time"));
    time->setLayoutDirection(Qt::LeftToRight);
    day->setObjectName(QString(QLatin1String(editor.field().name) + QStringLiteral("_day")));
    day->setAccessibleName(editor.label());
    row->addWidget(day, 3);
    row->addWidget(time, 2);
    both->setFocusProxy(day);
    for (QLineEdit* edit : {static_cast<QLineEdit*>(day), time}) {
        QObject::connect(edit, &QLineEdit::textEdited, &editor, &FieldEditor::edited);
        QObject::connect(edit, &QLineEdit::editingFinished, &editor, &FieldEditor::check);
    }
    // what is shown has no seconds, and one of the two hours of a night in autumn: untouched, the moment stays itself
    struct Written {
        QVariant moment;
        QString day;
        QString time;
    };
    const auto written = std::make_shared<Written>();
    return {both,
        [day, time, written](const QVariant& stored) {
            const bool isKnown = stored.toLongLong() != 0;
            day->setDate(isKnown ? localDay({stored.toLongLong()}) : QDate());
            time->setText(isKnown ? timeText({stored.toLongLong()}) : QString());
            *written = {stored, day->text(), time->text()};
        },
        [day, time, written, label = editor.label()]() -> Result<QVariant> {
            if (written->moment.toLongLong() != 0 && day->text() == written->day && time->text() == written->time)
                return written->moment;
            const std::optional<QDate> date = day->date();
            const auto clock = time->text().isEmpty() ? std::optional(QTime(0, 0)) : timeFromInput(time->text());
            if (!date || !clock)
                return notADay(label);
            return date->isValid() ? QVariant(QDateTime(*date, *clock).toMSecsSinceEpoch()) : QVariant();
        }};
}

FieldEditor::Control boolControl(FieldEditor& editor)
{
    auto* box = new QCheckBox(editor.label());
    box->setMinimumHeight(controlHeight());
    QObject::connect(box, &QCheckBox::toggled, &editor, &FieldEditor::edited);
    return {box, [box](const QVariant& stored) { box->setChecked(stored.toBool()); },
        [box]() -> Result<QVariant> { return QVariant(box->isChecked()); }, true};
}

FieldEditor::Control controlFor(FieldEditor& editor, const EditorContext& context)
{
    const Field& field = editor.field();
    switch (field.type) {
    case FieldType::Text:
        return textControl(editor, context);
    case FieldType::Labels:
        return field.choices.empty() ? tagControl(editor, context) : severalControl(editor, context);
    case FieldType::Choice:
        return choiceControl(editor, context);
    case FieldType::Bool:
        return boolControl(editor);
    case FieldType::Integer:
    case FieldType::Amount:
    case FieldType::Measure:
    case FieldType::Price:
    case FieldType::Rate:
        return numberControl(editor, context);
    case FieldType::Currency:
        return currencyControl(editor);
    case FieldType::Date:
        return dateControl(editor, context);
    case FieldType::Instant:
        return instantControl(editor, context);
    case FieldType::Reference:
        return referenceControl(editor, context);
    case FieldType::Key:
    case FieldType::Blob:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isTyped(const Field& field)
{
    if (field.is(Hidden | Derived) || field.type == FieldType::Key || field.type == FieldType::Blob)
        return false;
    const QLatin1String name(field.name);
    return name != QLatin1String("created") && name != QLatin1String("confirmed") && name != QLatin1String("done_at")
        && name != QLatin1String("resolved") && name != QLatin1String("sent");
}

FieldEditor* makeFieldEditor(
    const Field& field, const EditorContext& context, FieldEditor::Label place, QWidget* parent)
{
    if (field.is(Hidden | Derived) || field.type == FieldType::Key || field.type == FieldType::Blob)
        return nullptr;
    auto* editor = new FieldEditor(field, context.entity.displayLabel(field), place, parent);
    editor->setControl(controlFor(*editor, context));
    return editor;
}

} // namespace kartei
