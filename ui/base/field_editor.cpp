#include "ui/base/field_editor.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace kartei {

FieldEditor::FieldEditor(const Field& field, const QString& label, Label place, QWidget* parent)
    : QWidget(parent), m_field(field), m_labelText(label), m_column(new QVBoxLayout(this))
{
    plain(*m_column, Metrics::space4);
    if (place == Label::Above) {
        m_label = new QLabel(label);
        m_label->setTextFormat(Qt::PlainText);
        setTextStyle(*m_label, FontSize::Small, TextColour::Text2, 500);
        m_column->addWidget(m_label);
    }
}

QString requiredLabel(const QString& label)
{
    //: a field of a form: "Birthday (required)"
    return FieldEditor::tr("%1 (required)").arg(label);
}

/// A control that has the focus loses it when this is a plain widget already, and would have it checked.
FieldEditor::~FieldEditor()
{
    for (const QObject* control : findChildren<QWidget*>())
        control->disconnect(this);
}

void FieldEditor::setControl(Control control)
{
    m_control = std::move(control);
    m_control.widget->setObjectName(QString::fromLatin1(m_field.name));
    m_control.widget->setAccessibleName(m_labelText);
    if (m_label && m_control.saysItsLabel)
        m_label->setText(QString());
    else if (m_label)
        m_label->setBuddy(m_control.widget);
    m_column->addWidget(m_control.widget);
    setFocusProxy(m_control.widget);
}

void FieldEditor::setStored(const QVariant& stored)
{
    m_control.write(stored);
    showProblem({});
}

Result<QVariant> FieldEditor::stored() const
{
    return m_control.read();
}

Result<> FieldEditor::store(void* row)
{
    const Result<QVariant> value = stored();
    showProblem(value ? QString() : value.error().message);
    if (!value)
        return value.error();
    // a number that can't be unknown is nought when nothing was entered
    if (!m_field.set(row, *value) && !(value->isNull() && m_field.set(row, QVariant(qint64(0)))))
        return invalid(tr("“%1” does not accept this.").arg(m_labelText));
    return {};
}

void FieldEditor::setRequired(bool isRequired)
{
    const QString text = isRequired ? requiredLabel(m_labelText) : m_labelText;
    m_control.widget->setAccessibleName(text);
    if (m_label && !m_control.saysItsLabel)
        m_label->setText(text);
}

void FieldEditor::showProblem(const QString& problem)
{
    setInvalid(*m_control.widget, !problem.isEmpty());
    if (!m_problem && problem.isEmpty())
        return;
    if (!m_problem) {
        m_problem = new QLabel;
        m_problem->setObjectName(QString(QLatin1String(m_field.name) + QStringLiteral("_problem")));
        m_problem->setTextFormat(Qt::PlainText);
        m_problem->setWordWrap(true);
        setTextStyle(*m_problem, FontSize::Caption, TextColour::Danger);
        m_column->addWidget(m_problem);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_control.widget->setAccessibleDescription(problem);
    QAccessibleEvent event(m_control.widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FieldEditor::check()
{
    const Result<QVariant> value = stored();
    showProblem(value ? QString() : value.error().message);
}

} // namespace kartei
