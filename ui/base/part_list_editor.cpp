#include "ui/base/part_list_editor.h"

#include "ui/base/field_editors.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kLabelWidth = 112;

/// Room for the longest of its words.
int choiceWidth(const FieldEditor& editor)
{
    editor.control()->ensurePolished();
    return std::max(kLabelWidth, editor.control()->sizeHint().width());
}

bool isShown(const Field& field)
{
    return !field.is(Hidden | Derived) && field.type != FieldType::Key && field.type != FieldType::Bool
        && field.type != FieldType::Blob;
}

QString simpleName(const Field& field)
{
    return QString::fromLatin1(field.name);
}

} // namespace

PartListEditor::PartListEditor(const PartList& list, const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_list(list), m_context{list.desc(), context.bench, context.currency},
      m_labelText(context.entity.displayLabel(list)), m_label(new QLabel(m_labelText)), m_rowColumn(new QVBoxLayout)
{
    setObjectName(QString::fromLatin1(list.name));
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space4);
    setAccessibleName(m_labelText);
    setTextStyle(*m_label, FontSize::Small, TextColour::Text2, 500);
    column->addWidget(m_label);
    plain(*m_rowColumn, Metrics::space8);
    column->addLayout(m_rowColumn);
    //: %1 is a kind of entry: phone, e-mail, address, website
    const QString text = tr("Add: %1").arg(list.desc().displayLabel());
    auto* add
        = textButton(text, Icon::Add, ButtonKind::Link, QString(QLatin1String(list.singular) + QStringLiteral("_add")));
    connect(add, &QPushButton::clicked, this, [this] {
        PartRowEditor* row = addRow(m_list.desc().create());
        Q_EMIT rowAdded();
        row->focusValue();
        Q_EMIT edited();
    });
    column->addWidget(add, 0, Qt::AlignLeading);
}

void PartListEditor::load(const void* owner)
{
    while (!m_rows.empty())
        removeRow(m_rows.back());
    for (qsizetype i = 0; i < m_list.size(owner); ++i)
        addRow(m_list.desc().clone(m_list.at(owner, i)));
    // a line to type into saves the click on "add"
    if (m_rows.empty() && m_list.desc().fields.size() <= 5)
        addRow(m_list.desc().create());
}

void PartListEditor::setRequired(bool isRequired)
{
    m_label->setText(isRequired ? requiredLabel(m_labelText) : m_labelText);
    setAccessibleName(m_label->text());
}

Result<> PartListEditor::store(void* owner)
{
    while (m_list.size(owner) > 0)
        m_list.removeAt(owner, m_list.size(owner) - 1);
    for (PartRowEditor* row : m_rows) {
        if (row->isEmpty())
            continue;
        if (const Result<> stored = row->store(m_list.append(owner)); !stored)
            return stored;
    }
    return {};
}

void PartListEditor::storeReadable(void* owner) const
{
    while (m_list.size(owner) > 0)
        m_list.removeAt(owner, m_list.size(owner) - 1);
    for (const PartRowEditor* row : m_rows) {
        if (!row->isEmpty())
            row->storeReadable(m_list.append(owner));
    }
}

PartRowEditor* PartListEditor::addRow(const std::shared_ptr<void>& part)
{
    auto* row = new PartRowEditor(m_context, part);
    m_rows.push_back(row);
    m_rowColumn->addWidget(row);
    connect(row, &PartRowEditor::edited, this, &PartListEditor::edited);
    connect(row, &PartRowEditor::removeWanted, this, [this, row] {
        removeRow(row);
        Q_EMIT edited();
    });
    rename();
    return row;
}

void PartListEditor::removeRow(PartRowEditor* row)
{
    std::erase(m_rows, row);
    m_rowColumn->removeWidget(row);
    row->setParent(nullptr); // its editors must not be found by name any more
    row->deleteLater();
    rename();
}

void PartListEditor::rename()
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->rename(QString::fromLatin1(m_list.singular), static_cast<int>(i + 1));
}

PartRowEditor::PartRowEditor(const EditorContext& context, std::shared_ptr<void> part, QWidget* parent)
    : QWidget(parent), m_context(context), m_part(std::move(part)),
      m_remove(iconButton(Icon::Close, tr("Remove"), QStringLiteral("remove")))
{
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space8);
    connect(m_remove, &QToolButton::clicked, this, &PartRowEditor::removeWanted);
    const auto shown = std::ranges::count_if(context.entity.fields, isShown);
    if (shown <= 2)
        arrangeLine(*column);
    else
        arrangeBlock(*column);
    for (FieldEditor* editor : m_editors) {
        editor->setStored(editor->field().get(m_part.get()));
        connect(editor, &FieldEditor::edited, this, &PartRowEditor::edited);
    }
}

FieldEditor* PartRowEditor::editorOf(const Field& field)
{
    FieldEditor* editor = makeFieldEditor(field, m_context, FieldEditor::Label::None);
    m_editors.push_back(editor);
    if (field.type == FieldType::Choice)
        editor->setFixedWidth(choiceWidth(*editor));
    else if (auto* line = qobject_cast<QLineEdit*>(editor->control()))
        line->setPlaceholderText(editor->label());
    else if (auto* box = qobject_cast<QComboBox*>(editor->control()))
        box->lineEdit()->setPlaceholderText(editor->label());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor->control()))
        text->setPlaceholderText(editor->label());
    return editor;
}

/// The star and the button that takes the part away.
QWidget* PartRowEditor::tail()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    plain(*row);
    for (const Field& field : m_context.entity.fields) {
        if (field.type != FieldType::Bool || field.is(Hidden | Derived))
            continue;
        m_preferredField = &field;
        m_preferred = iconButton(Icon::StarOff, m_context.entity.displayLabel(field), simpleName(field));
        m_preferred->setCheckable(true);
        connect(m_preferred, &QToolButton::toggled, this,
            [this](bool isOn) { m_preferred->setIcon(icon(isOn ? Icon::StarOn : Icon::StarOff)); });
        m_preferred->setChecked(field.get(m_part.get()).toBool());
        connect(m_preferred, &QToolButton::toggled, this, &PartRowEditor::edited);
        row->addWidget(m_preferred);
    }
    row->addWidget(m_remove);
    return holder;
}

void PartRowEditor::arrangeLine(QVBoxLayout& column)
{
    auto* line = new QHBoxLayout;
    plain(*line, Metrics::space8);
    for (const Field& field : m_context.entity.fields) {
        if (isShown(field))
            line->addWidget(editorOf(field), field.type == FieldType::Choice ? 0 : 1, Qt::AlignTop);
    }
    line->addWidget(tail(), 0, Qt::AlignTop);
    column.addLayout(line);
}

/// The label beside the first line, then the others two by two.
void PartRowEditor::arrangeBlock(QVBoxLayout& column)
{
    auto* line = new QHBoxLayout;
    plain(*line, Metrics::space8);
    column.addLayout(line);
    bool hasTail = false;
    int inLine = 0;
    for (const Field& field : m_context.entity.fields) {
        if (!isShown(field))
            continue;
        FieldEditor* editor = editorOf(field);
        const bool isShort
            = field.type == FieldType::Choice || QLatin1String(field.name) == QLatin1String("postal_code");
        line->addWidget(editor, isShort ? 0 : 1, Qt::AlignTop);
        if (isShort)
            editor->setFixedWidth(field.type == FieldType::Choice ? choiceWidth(*editor) : kLabelWidth);
        if (++inLine < 2)
            continue;
        if (!hasTail)
            line->addWidget(tail(), 0, Qt::AlignTop);
        hasTail = true;
        inLine = 0;
        line = new QHBoxLayout;
        plain(*line, Metrics::space8);
        column.addLayout(line);
    }
}

void PartRowEditor::rename(const QString& prefix, int number)
{
    const QString start = prefix + u'_' + QString::number(number) + u'_';
    for (FieldEditor* editor : m_editors) {
        editor->control()->setObjectName(QString(start + simpleName(editor->field())));
        editor->control()->setAccessibleName(tr("%1 %2").arg(editor->label()).arg(number));
    }
    if (m_preferred)
        m_preferred->setObjectName(QString(start + simpleName(*m_preferredField)));
    m_remove->setObjectName(QString(start + QStringLiteral("remove")));
}

bool PartRowEditor::isEmpty() const
{
    return std::ranges::all_of(m_editors, [](const FieldEditor* editor) {
        const Result<QVariant> value = editor->stored();
        return value && (!editor->field().makesPart() || value->toString().isEmpty());
    });
}

Result<> PartRowEditor::store(void* to)
{
    for (FieldEditor* editor : m_editors) {
        if (const Result<> stored = editor->store(m_part.get()); !stored)
            return stored;
    }
    if (m_preferredField)
        m_preferredField->set(m_part.get(), m_preferred->isChecked());
    for (const Field& field : m_context.entity.fields)
        field.set(to, field.get(m_part.get()));
    return {};
}

void PartRowEditor::storeReadable(void* to) const
{
    for (const Field& field : m_context.entity.fields)
        field.set(to, field.get(m_part.get()));
    for (const FieldEditor* editor : m_editors) {
        if (const Result<QVariant> value = editor->stored())
            editor->field().set(to, *value);
    }
    if (m_preferredField)
        m_preferredField->set(to, m_preferred->isChecked());
}

void PartRowEditor::focusValue()
{
    const bool isOfChoices = m_context.entity.title().type == FieldType::Choice;
    const auto value = std::ranges::find_if(
        m_editors, [&](const FieldEditor* editor) { return isOfChoices || editor->field().type != FieldType::Choice; });
    if (value != m_editors.end())
        (*value)->control()->setFocus();
}

} // namespace kartei
