#include "ui/base/entity_form.h"

#include "core/business/business.h"
#include "core/schema/own_fields.h"
#include "ui/base/field_editors.h"
#include "ui/base/metrics.h"
#include "ui/base/part_list_editor.h"
#include "ui/base/tab_order.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace kartei {

namespace {

bool isShort(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Labels:
    case FieldType::Reference:
    case FieldType::Blob:
    case FieldType::Key:
    case FieldType::Instant:
        return false;
    default:
        return true;
    }
}

} // namespace

EntityForm::EntityForm(const EntityDesc& entity, Workbench& bench, QWidget* parent)
    : QWidget(parent), m_context{entity, bench, [this] { return currencyInForm(); }}, m_loaded(entity),
      m_column(new QVBoxLayout(this)), m_target(m_column)
{
    plain(*m_column, Metrics::space12);
    if (const auto own = bench.session().database().ownFields(entity))
        m_own = *own;
    if (const Result<Business> business = bench.session().get(Id<Business>{1}))
        m_usualCurrency = business->currency.code;
}

void EntityForm::addAll()
{
    addRest({});
    addOwn();
    for (const PartList& list : m_context.entity.parts) {
        if (list.csvShape == CsvShape::Columns)
            addParts(list);
    }
}

void EntityForm::addRest(std::initializer_list<const Field*> except)
{
    std::vector<const Field*> rest;
    for (const Field& field : m_context.entity.fields) {
        if (isTyped(field) && !editor(field) && std::ranges::find(except, &field) == except.end())
            rest.push_back(&field);
    }
    addInPairs(rest);
}

void EntityForm::addOwn()
{
    if (m_own)
        addInPairs(m_own->fields());
}

void EntityForm::addInPairs(const std::vector<const Field*>& fields)
{
    std::vector<const Field*> pair;
    const auto flush = [&] {
        addRow(pair);
        pair.clear();
    };
    for (const Field* field : fields) {
        if (!isShort(*field) || pair.size() == 2)
            flush();
        pair.push_back(field);
        if (!isShort(*field))
            flush();
    }
    flush();
}

FieldEditor* EntityForm::make(const Field& field)
{
    FieldEditor* editor = makeFieldEditor(field, m_context, FieldEditor::Label::Above);
    m_editors.push_back(editor);
    editor->setStored(m_loaded.value(field));
    connect(editor, &FieldEditor::edited, this, &EntityForm::edited);
    if (field.type == FieldType::Choice)
        connect(editor, &FieldEditor::edited, this, &EntityForm::applyConditions);
    return editor;
}

FieldEditor* EntityForm::add(const Field& field)
{
    FieldEditor* editor = make(field);
    m_target->addWidget(editor);
    return editor;
}

void EntityForm::addRow(std::initializer_list<const Field*> fields)
{
    addRow(std::vector<const Field*>(fields));
}

void EntityForm::addRow(const std::vector<const Field*>& fields)
{
    if (fields.empty())
        return;
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space12);
    for (const Field* field : fields)
        row->addWidget(make(*field), 1, Qt::AlignTop);
    m_target->addLayout(row);
}

PartListEditor* EntityForm::addParts(const PartList& list)
{
    auto* editor = new PartListEditor(list, m_context);
    m_parts.push_back(editor);
    editor->load(m_loaded.row());
    connect(editor, &PartListEditor::edited, this, &EntityForm::edited);
    connect(editor, &PartListEditor::rowAdded, this, [this] { tabInReadingOrder(*this); });
    m_target->addWidget(editor);
    return editor;
}

void EntityForm::addNote(QWidget* note)
{
    m_target->addWidget(note);
}

void EntityForm::beginMore()
{
    m_moreButton = textButton(tr("More fields"), ButtonKind::Link, QStringLiteral("more_fields"));
    m_column->addWidget(m_moreButton, 0, Qt::AlignLeading);
    m_more = new QWidget;
    m_target = new QVBoxLayout(m_more);
    plain(*m_target, Metrics::space12);
    m_more->hide();
    m_column->addWidget(m_more);
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        m_moreButton->hide();
        m_more->show();
        m_more->nextInFocusChain()->setFocus();
    });
}

void EntityForm::showWhile(const Field& field, Condition applies)
{
    if (FieldEditor* shown = editor(field))
        m_conditions.push_back({std::move(applies), [shown](bool isShown) { shown->setVisible(isShown); }});
}

void EntityForm::showWhile(const PartList& list, Condition applies)
{
    if (PartListEditor* shown = editor(list))
        m_conditions.push_back({std::move(applies), [shown](bool isShown) { shown->setVisible(isShown); }});
}

void EntityForm::requireWhile(const Field& field, Condition applies)
{
    if (FieldEditor* wanted = editor(field))
        m_conditions.push_back({std::move(applies), [wanted](bool isRequired) { wanted->setRequired(isRequired); }});
}

void EntityForm::requireWhile(const PartList& list, Condition applies)
{
    if (PartListEditor* wanted = editor(list))
        m_conditions.push_back({std::move(applies), [wanted](bool isRequired) { wanted->setRequired(isRequired); }});
}

void EntityForm::load(const Record& record)
{
    m_loaded = record;
    for (FieldEditor* editor : m_editors) // amounts are written in their currency, so that comes first
        if (editor->field().type == FieldType::Currency)
            editor->setStored(record.value(editor->field()));
    for (FieldEditor* editor : m_editors)
        editor->setStored(record.value(editor->field()));
    for (PartListEditor* parts : m_parts)
        parts->load(record.row());
    applyConditions();
    if (m_more && hasMore()) {
        m_moreButton->hide();
        m_more->show();
    }
    tabInReadingOrder(*this);
}

Result<Record> EntityForm::record()
{
    Record made = m_loaded;
    for (FieldEditor* editor : m_editors) {
        if (const Result<> stored = editor->store(made.edit()); !stored) {
            editor->control()->setFocus();
            return stored.error();
        }
    }
    for (PartListEditor* parts : m_parts) {
        if (const Result<> stored = parts->store(made.edit()); !stored)
            return stored.error();
    }
    return made;
}

void EntityForm::focusFirst()
{
    const auto first = std::ranges::find_if(m_editors, [](const FieldEditor* candidate) {
        return !candidate->isHidden() && candidate->field().type != FieldType::Choice;
    });
    if (first != m_editors.end())
        (*first)->control()->setFocus();
}

FieldEditor* EntityForm::editor(const Field& field) const
{
    const auto found
        = std::ranges::find_if(m_editors, [&](const FieldEditor* editor) { return &editor->field() == &field; });
    return found == m_editors.end() ? nullptr : *found;
}

PartListEditor* EntityForm::editor(const PartList& list) const
{
    const auto found
        = std::ranges::find_if(m_parts, [&](const PartListEditor* parts) { return &parts->list() == &list; });
    return found == m_parts.end() ? nullptr : *found;
}

Currency EntityForm::currencyInForm() const
{
    const Field* field = m_context.entity.currency();
    if (!field)
        return {m_usualCurrency};
    const FieldEditor* shown = editor(*field);
    const Result<QVariant> typed = shown ? shown->stored() : Result<QVariant>(m_loaded.value(*field));
    const QString code = typed ? typed->toString() : QString();
    return {code.isEmpty() ? m_usualCurrency : code};
}

Record EntityForm::entered() const
{
    Record now = m_loaded;
    for (const FieldEditor* editor : m_editors) {
        if (const Result<QVariant> value = editor->stored())
            now.setValue(editor->field(), *value);
    }
    for (const PartListEditor* parts : m_parts)
        parts->storeReadable(now.edit());
    return now;
}

void EntityForm::applyConditions()
{
    if (m_conditions.empty())
        return;
    const Record now = entered();
    for (const Conditional& condition : m_conditions)
        condition.follow(condition.applies(now));
    refreshMore();
}

void EntityForm::refreshMore()
{
    if (!m_more || !m_more->isHidden())
        return;
    const auto isShown = [&](const QWidget* editor) { return m_more->isAncestorOf(editor) && !editor->isHidden(); };
    m_moreButton->setVisible(std::ranges::any_of(m_editors, isShown) || std::ranges::any_of(m_parts, isShown));
}

bool EntityForm::hasMore() const
{
    const Record fresh(m_context.entity);
    const bool hasParts = std::ranges::any_of(m_parts, [&](const PartListEditor* parts) {
        return m_more->isAncestorOf(parts) && parts->list().size(m_loaded.row()) > 0;
    });
    return hasParts || std::ranges::any_of(m_editors, [&](const FieldEditor* editor) {
        return m_more->isAncestorOf(editor) && m_loaded.value(editor->field()) != fresh.value(editor->field());
    });
}

} // namespace kartei
