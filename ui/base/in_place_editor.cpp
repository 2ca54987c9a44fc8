#include "ui/base/in_place_editor.h"

#include "ui/base/acts.h"
#include "ui/base/entity_form.h"
#include "ui/base/field_editors.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace kartei {

InPlaceEditor::InPlaceEditor(Workbench& bench, const Record& before, const InPlace& place, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_before(before), m_place(place),
      m_form(new EntityForm(place.parts ? place.parts->desc() : before.desc(), bench))
{
    setObjectName(QStringLiteral("in_place"));
    auto* column = new QVBoxLayout(this);
    plain(*column);
    if (m_place.field)
        m_form->add(*m_place.field);
    else
        m_form->addAll();
    m_form->load(shown());
    column->addWidget(m_form);
    connect(qApp, &QApplication::focusChanged, this, &InPlaceEditor::followFocus);
}

InPlaceEditor::~InPlaceEditor()
{
    qApp->disconnect(this); // the editors lose the focus when this is a plain widget already
}

Record InPlaceEditor::shown() const
{
    if (!m_place.parts)
        return m_before;
    Record part(m_place.parts->desc());
    for (const Field& field : part.desc().fields)
        part.setValue(field, field.get(m_place.parts->at(m_before.row(), m_place.index)));
    return part;
}

Record InPlaceEditor::withEntered(const Record& entered) const
{
    if (!m_place.parts)
        return entered;
    Record whole = m_before;
    const auto says
        = [&](const Field& field) { return field.makesPart() && !entered.value(field).toString().isEmpty(); };
    if (std::ranges::none_of(entered.desc().fields, says)) {
        m_place.parts->removeAt(whole.edit(), m_place.index);
        return whole;
    }
    for (const Field& field : entered.desc().fields)
        field.set(m_place.parts->edit(whole.edit(), m_place.index), entered.value(field));
    return whole;
}

void InPlaceEditor::begin()
{
    m_form->focusFirst();
}

void InPlaceEditor::keyPressEvent(QKeyEvent* event)
{
    // what the editors leave to us: a text of several lines keeps Enter, and leaves Ctrl+Enter
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return save();
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    m_isOpen = false;
    Q_EMIT closed();
}

void InPlaceEditor::followFocus(QWidget*, QWidget* now)
{
    // another window is a calendar, a list to choose from or another program: the user comes back
    if (now && now->window() == window() && !isAncestorOf(now))
        save();
}

void InPlaceEditor::save()
{
    if (!m_isOpen)
        return;
    m_isOpen = false; // a message takes the focus, which would save again
    m_isOpen = !isStored();
    if (!m_isOpen)
        Q_EMIT closed();
}

bool InPlaceEditor::isStored()
{
    const Result<Record> entered = m_form->record();
    if (!entered)
        return false; // the form says where
    const Record after = withEntered(*entered);
    if (diffOf(m_before, after).isEmpty())
        return true;
    const Result<qint64> stored = storeRecord(m_bench, m_before, after);
    if (!stored)
        m_bench.report(stored.error());
    return stored.has_value();
}

} // namespace kartei
