#include "ui/shell/record_settings.h"

#include "core/base/text.h"
#include "ui/base/entity_form.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace kartei {

RecordSettings::RecordSettings(
    Workbench& bench, const Record& record, const QString& what, const Rows& rows, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_record(record), m_what(what),
      m_form(new EntityForm(record.desc(), bench, this))
{
    auto* column = new QVBoxLayout(this);
    plain(*column);
    column->addWidget(m_form);
    for (const auto& row : rows) {
        std::vector<const Field*> fields;
        for (const QLatin1String name : row)
            fields.push_back(record.desc().find(name));
        m_form->addRow(fields);
        m_fields.insert(m_fields.end(), fields.begin(), fields.end());
    }
    m_form->load(record);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* left) {
        if (left && isAncestorOf(left))
            write();
    });
    connect(m_form, &EntityForm::edited, this, [this] {
        const QWidget* focus = QApplication::focusWidget();
        const bool isTyping = qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QPlainTextEdit*>(focus);
        if (!isTyping)
            write();
    });
    connect(&bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(m_record.desc(), m_record.id()))
            reload();
    });
}

RecordSettings::~RecordSettings()
{
    qApp->disconnect(this); // the editors lose the focus when this is a plain widget already
}

void RecordSettings::write()
{
    Record after = m_record;
    for (const Field* field : m_fields) {
        Record tried = after;
        if (m_form->editor(*field)->store(tried.edit()))
            after = tried;
    }
    if (diffOf(m_record, after).isEmpty())
        return;
    const Result<> done = m_bench.session().transact(tr("Change %1").arg(isolated(m_what)), Undo::Possible,
        [&](Transaction& tx) { return tx.update(m_record, after); });
    if (!done)
        m_bench.report(done.error());
}

void RecordSettings::reload()
{
    const Result<Record> now = m_bench.session().get(m_record.desc(), m_record.id());
    if (!now)
        return;
    const Record before = std::exchange(m_record, *now);
    for (const Field* field : m_fields) {
        FieldEditor* editor = m_form->editor(*field);
        const Result<QVariant> shown = editor->stored();
        const bool isBeingTyped = editor->control()->hasFocus() && shown && *shown != before.value(*field);
        if (shown && !isBeingTyped && *shown != m_record.value(*field))
            editor->setStored(m_record.value(*field));
    }
}

} // namespace kartei
