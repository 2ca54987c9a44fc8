#pragma once

#include "core/planning/attachment.h"
#include "ui/base/url_opener.h"

#include <QWidget>

class QFrame;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace kartei {

struct ChangeSet;
class BusinessTab;
class CompanyFigures;
class ContactAside;
class ContactHeader;
class FilesPanel;
class NextStepCard;
class PurchasesTab;
class TimelinePane;
class Workbench;

/// Everything about one contact on one screen: header, next step, tabs, and the aside.
class ContactDetail final : public QWidget {
    Q_OBJECT
public:
    ContactDetail(Workbench& bench, UrlOpener opener, QWidget* parent = nullptr);

    /// 0: nothing is shown.
    void showContact(qint64 id);
    /// Reads what was written while it was not seen.
    void catchUp();
    qint64 id() const { return m_contact.id.value; }
    const Contact& contact() const { return m_contact; }
    int currentTab() const;
    void setCurrentTab(int tab);

    void edit();
    void call();
    void write();
    void makeQuote();
    void makeDeal();
    void makeTicket();
    void addFile();
    bool canAddFile() const;
    void makePerson();
    void makeRelation();
    void confirm();
    void finishStep();
    void postponeStep();
    ContactAside* aside() { return m_aside; }

Q_SIGNALS:
    void moreWanted(const QPoint& at);
    void reloaded();
    void canAddFileChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { Timeline, People, Deals, Quotes, Bought, Tickets, Files, Details };

    QWidget* makeHead();
    void fillBody(QWidget& body);
    void makeTabs();
    void connectParts();
    void reload();
    void follow(const ChangeSet& changes);
    void showStep();
    void showTabs();
    void showTab();
    void showFile(Id<Attachment> id);
    void takeFiles(const QStringList& paths);
    void dial(const QUrl& number);
    void writeTo(const QUrl& address);
    void tellIfUnwanted(ConsentChannel channel);
    void recordConsent();

    Workbench& m_bench;
    UrlOpener m_opener;
    Contact m_contact;
    ContactHeader* m_header;
    NextStepCard* m_step;
    CompanyFigures* m_figures;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    TimelinePane* m_timeline;
    BusinessTab* m_people;
    BusinessTab* m_deals;
    BusinessTab* m_quotes;
    PurchasesTab* m_bought;
    BusinessTab* m_tickets;
    FilesPanel* m_files;
    ContactAside* m_aside;
    QFrame* m_asideLine;
    QVBoxLayout* m_narrowAside;
    bool m_isNarrow = false;
    bool m_isStale = false; ///< something was written while another page was shown
};

} // namespace kartei
