#include "ui/base/text_editors.h"

#include "core/storage/lookups.h"
#include "ui/base/choice_editors.h"
#include "ui/base/metrics.h"
#include "ui/base/number_input.h"
#include "ui/base/workbench.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

namespace kartei {

namespace {

FieldEditor::Control multilineControl(FieldEditor& editor)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    const bool isShort = QLatin1String(editor.field().name) == QLatin1String("street");
    edit->setFixedHeight(isShort ? textHeight(2, 14) : textHeight(4, 14));
    QObject::connect(edit, &QPlainTextEdit::textChanged, &editor, &FieldEditor::edited);
    return {edit, [edit](const QVariant& stored) { edit->setPlainText(stored.toString()); },
        [edit]() -> Result<QVariant> { return QVariant(edit->toPlainText()); }};
}

/// Names of people and numbers are not offered again: every one is another.
bool repeatsItself(const Field& field)
{
    return !field.is(Title | Code) && !QLatin1String(field.name).endsWith(QLatin1String("_name"));
}

QString cleaned(const Field& field, const QString& text)
{
    return field.is(Code) ? withoutDirectionMarks(text).trimmed() : text.trimmed();
}

} // namespace

void offerValues(QLineEdit& edit, std::function<QStringList()> values)
{
    auto* model = new QStringListModel(&edit);
    auto* completer = new QCompleter(model, &edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit.setCompleter(completer);
    QObject::connect(&edit, &QLineEdit::textEdited, model, [model, values = std::move(values)] {
        if (model->rowCount() == 0)
            model->setStringList(values());
    });
}

FieldEditor::Control textControl(FieldEditor& editor, const EditorContext& context)
{
    const Field& field = editor.field();
    if (field.is(Multiline))
        return multilineControl(editor);
    if (isCodeWithName(field))
        return namedCodeControl(editor);
    auto* edit = new QLineEdit;
    edit->setFixedHeight(controlHeight());
    if (field.is(Code))
        edit->setLayoutDirection(Qt::LeftToRight);
    if (repeatsItself(field)) {
        offerValues(*edit, [&session = context.bench.session(), &entity = context.entity, &field] {
            return valuesInUse(session, entity, field).value_or(QStringList());
        });
    }
    QObject::connect(edit, &QLineEdit::textEdited, &editor, &FieldEditor::edited);
    return {edit, [edit](const QVariant& stored) { edit->setText(stored.toString()); },
        [edit, &field]() -> Result<QVariant> { return QVariant(cleaned(field, edit->text())); }};
}

} // namespace kartei
