#pragma once

#include "core/service/asset_queries.h"
#include "core/service/ticket.h"
#include "ui/base/url_opener.h"
#include "ui/base/workbench.h"

#include <QScrollArea>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace kartei {

class FilesPanel;

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
    Result<std::vector<OwnedItem>> choices(Id<Contact> customer) const;
    void addAsset(const Ticket& ticket);
    QMenu* assetMenu(const Ticket& ticket, const std::vector<OwnedItem>& owned, QWidget* parent);
    void setAsset(Id<Ticket> id, Id<Asset> asset);
    void addFields(const Record& ticket);
    void addNextStep(const Ticket& ticket);
    void addPair(const QString& label, const QString& value, bool isCode = false);

    Workbench& m_bench;
    QVBoxLayout* m_column; ///< made anew for each ticket
    FilesPanel* m_files;
};

} // namespace kartei
