#pragma once

#include "core/service/reply_template.h"

#include <QMenu>

namespace kartei {

class Workbench;

/// The reply templates as a menu: chosen, made, changed and deleted here. Reads them each time it opens.
class TemplateMenu final : public QMenu {
    Q_OBJECT
public:
    explicit TemplateMenu(Workbench& bench, QWidget* parent = nullptr);
    /// What they are filled in for.
    void setTicket(Id<Ticket> ticket) { m_ticket = ticket; }
    /// The text that a new template begins with.
    void setTyped(const QString& text) { m_typed = text; }

Q_SIGNALS:
    /// Filled in.
    void chosen(const QString& text);

private:
    void fill();
    void choose(const ReplyTemplate& used);
    void startNew();
    void edit(Id<ReplyTemplate> id);

    Workbench& m_bench;
    QMenu* m_change = nullptr;
    Id<Ticket> m_ticket;
    QString m_typed;
};

} // namespace kartei
