#include "ui/service/template_menu.h"

#include "core/business/business.h"
#include "core/storage/session.h"
#include "ui/base/acts.h"
#include "ui/base/entity_form.h"
#include "ui/base/labels.h"
#include "ui/base/record_dialog.h"
#include "ui/base/workbench.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace kartei {

namespace {

/// "Contact: First name"
QString fieldLabel(const QString& name)
{
    if (name == QLatin1String("greeting"))
        return TemplateMenu::tr("Greeting");
    if (name == QLatin1String("today"))
        return TemplateMenu::tr("Today's date");
    const EntityDesc& source = *findEntity(name.section(u'.', 0, 0));
    return TemplateMenu::tr("%1: %2").arg(
        source.displayLabel(), source.displayLabel(*source.find(name.section(u'.', 1))));
}

/// Fields are chosen, not remembered.
void offerFields(RecordDialog& dialog)
{
    QPushButton* button = dialog.addButton(TemplateMenu::tr("Insert field"), QStringLiteral("insert_field"));
    auto* menu = new QMenu(button);
    auto* text = qobject_cast<QPlainTextEdit*>(dialog.form().editor(fieldOf<&ReplyTemplate::text>())->control());
    for (const QString& name : replyFields()) {
        menu->addAction(menuText(fieldLabel(name)), text, [text, name] {
            text->insertPlainText(u'{' + name + u'}');
            text->setFocus();
        });
    }
    button->setMenu(menu);
}

} // namespace

TemplateMenu::TemplateMenu(Workbench& bench, QWidget* parent) : QMenu(tr("Templates"), parent), m_bench(bench)
{
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::fill()
{
    clear();
    delete std::exchange(m_change, nullptr);
    const Result<Ticket> ticket = m_bench.session().get(m_ticket);
    const Result<std::vector<ReplyTemplate>> templates
        = ticket ? replyTemplatesFor(m_bench.session(), *ticket) : Result<std::vector<ReplyTemplate>>(ticket.error());
    if (!templates)
        return m_bench.report(templates.error());
    for (const ReplyTemplate& one : *templates)
        addAction(menuText(one.name), this, [this, one] { choose(one); });
    if (templates->empty())
        addAction(tr("No template yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("New template…"), this, &TemplateMenu::startNew)->setEnabled(!m_bench.session().isReadOnly());
    m_change = addMenu(tr("Change template"));
    m_change->setEnabled(!templates->empty() && !m_bench.session().isReadOnly());
    for (const ReplyTemplate& one : *templates)
        m_change->addAction(menuText(one.name), this, [this, id = one.id] { edit(id); });
}

void TemplateMenu::choose(const ReplyTemplate& used)
{
    const Result<Ticket> ticket = m_bench.session().get(m_ticket);
    const Result<QString> text = ticket ? replyText(m_bench.session(), used, *ticket) : Result<QString>(ticket.error());
    if (text)
        Q_EMIT chosen(*text);
    else
        m_bench.report(text.error());
}

void TemplateMenu::startNew()
{
    ReplyTemplate begun;
    begun.text = m_typed;
    offerFields(*RecordDialog::openNew(parentWidget(), m_bench, Record::of(begun)));
}

void TemplateMenu::edit(Id<ReplyTemplate> id)
{
    RecordDialog* dialog = RecordDialog::openEdit(parentWidget(), m_bench, describe<ReplyTemplate>(), id.value);
    if (!dialog)
        return;
    offerFields(*dialog);
    QPushButton* remove = dialog->addButton(tr("Delete"), QStringLiteral("delete_template"));
    connect(remove, &QPushButton::clicked, dialog, [this, dialog, id] {
        if (deleteRecords(m_bench, describe<ReplyTemplate>(), {id.value}))
            dialog->done(QDialog::Rejected);
    });
}

} // namespace kartei
