#include "ui/exchange/change_field_dialog.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/schema/own_fields.h"
#include "core/storage/many_records.h"
#include "ui/base/dialog_parts.h"
#include "ui/base/field_editors.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/exchange/act_on_many.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kWidth = 440;

/// One value can stand in many records of it. Lists of free words are added to, not replaced, and an amount is of each
/// record's own currency.
bool canBeAlike(const EntityDesc& entity, const Field& field)
{
    const bool isOfItsCurrency
        = field.type == FieldType::Amount && entity.currency() && entity.find(QLatin1String(field.name)) == &field;
    return isTyped(field) && (field.type != FieldType::Labels || !field.choices.empty()) && !isOfItsCurrency;
}

/// What always shows one of its values says nothing until one is chosen.
bool isEmptyAtFirst(const FieldEditor& editor)
{
    if (auto* box = qobject_cast<QComboBox*>(editor.control()); box && !box->isEditable()) {
        const QSignalBlocker isNoChoice(box);
        box->setCurrentIndex(-1);
        return false;
    }
    if (auto* box = qobject_cast<QCheckBox*>(editor.control())) {
        const QSignalBlocker isNoChoice(box);
        box->setCheckState(Qt::PartiallyChecked);
        box->setTristate(false);
        return false;
    }
    return true;
}

} // namespace

ChangeFieldDialog::ChangeFieldDialog(
    QWidget* parent, Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids)
    : QDialog(parent), m_bench(bench), m_entity(entity), m_ids(ids), m_field(new QComboBox), m_place(new QVBoxLayout),
      m_change(textButton(tr("Change %n entries", nullptr, static_cast<int>(ids.size())), Icon::Done,
          ButtonKind::Primary, QStringLiteral("change")))
{
    setObjectName(QStringLiteral("change_field_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change a field"));
    setMinimumWidth(kWidth);
    QVBoxLayout* column = dialogColumn(*this);
    m_field->setFixedHeight(controlHeight());
    column->addLayout(labelled(tr("Field"), m_field, QStringLiteral("changed_field")));
    plain(*m_place, 0);
    column->addLayout(m_place);
    auto* hint = new QLabel(tr("Left empty, the field is emptied. All of it is one step to undo."));
    hint->setWordWrap(true);
    setTextStyle(*hint, FontSize::Small, TextColour::Text2);
    column->addWidget(hint);
    column->addStretch();
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    column->addLayout(dialogFoot(cancel, m_change));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &ChangeFieldDialog::change);
    addFields();
    m_field->setPlaceholderText(tr("Choose a field"));
    m_field->setCurrentIndex(-1);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ChangeFieldDialog::showEditor);
    showEditor();
    m_field->setFocus();
}

void ChangeFieldDialog::addFields()
{
    const Result<std::shared_ptr<const OwnFields>> own = m_bench.session().database().ownFields(m_entity);
    m_own = own ? *own : std::make_shared<const OwnFields>();
    for (const Field* field : fieldsOf(m_entity, *m_own)) {
        if (canBeAlike(m_entity, *field))
            m_field->addItem(m_entity.displayLabel(*field), QString::fromLatin1(field->name));
    }
}

void ChangeFieldDialog::showEditor()
{
    const Field* field = findField(m_entity, *m_own, m_field->currentData().toString());
    delete m_editor;
    m_editor = nullptr;
    m_change->setEnabled(false);
    if (!field)
        return;
    const EditorContext context{m_entity, m_bench, [this] {
                                    const Result<Business> business = m_bench.session().get(Id<Business>{1});
                                    return business ? business->currency : Currency{};
                                }};
    m_editor = makeFieldEditor(*field, context, FieldEditor::Label::Above, this);
    m_editor->setStored({});
    m_change->setEnabled(isEmptyAtFirst(*m_editor));
    connect(m_editor, &FieldEditor::edited, m_change, [this] { m_change->setEnabled(true); });
    m_place->addWidget(m_editor);
    setTabOrder(m_field, m_editor->control());
}

void ChangeFieldDialog::change()
{
    Record filled(m_entity);
    if (const Result<> entered = m_editor->store(filled.edit()); !entered) {
        m_editor->control()->setFocus();
        return;
    }
    const QString label = isolated(m_entity.displayLabel(m_editor->field()));
    const auto count = static_cast<int>(m_ids.size());
    const QString title = tr("Change %1 of %n entries", nullptr, count).arg(label);
    const QString said = tr("%1 was changed in %n entries.", nullptr, count).arg(label);
    const auto act
        = [&entity = m_entity, ids = m_ids, own = m_own, &field = m_editor->field(),
              value = filled.value(m_editor->field()), title](Session& session, const SessionJob::Progress& progress) {
              return changeMany(
                  session, entity, ids, title,
                  [&](Record& record) {
                      return record.setValue(field, value)
                          ? Result<>()
                          : Result<>(invalid(ChangeFieldDialog::tr("The field can't take this value.")));
                  },
                  progress);
          };
    QWidget* window = parentWidget();
    accept();
    actOnMany(window, m_bench, std::ssize(m_ids), title, said, act);
}

} // namespace kartei
