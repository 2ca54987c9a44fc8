#pragma once

#include "ui/base/url_opener.h"
#include "ui/base/workbench.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace kartei {

class FilesPanel;
struct Ticket;

/// Who the ticket is from and what else is known of it, beside the conversation.
class TicketAside final : public QScrollArea {
    Q_OBJECT
public:
    TicketAside(Workbench& bench, UrlOpener opener, QWidget* parent = nullptr);
    void setTicket(const Record& ticket);
    void addFile();
    void addFiles(const QStringList& paths);
    bool canAddFile() const;

Q_SIGNALS:
    void editAsked();
    void canAddFileChanged();

private:
    void addCustomer(qint64 contact);
    void addFields(const Record& ticket);
    void addNextStep(const Ticket& ticket);
    void addPair(const QString& label, const QString& value, bool isCode = false);

    Workbench& m_bench;
    QVBoxLayout* m_column; ///< made anew for each ticket
    FilesPanel* m_files;
};

} // namespace kartei
