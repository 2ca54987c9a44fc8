#pragma once

#include "core/contacts/contact.h"
#include "ui/base/page.h"
#include "ui/base/url_opener.h"

#include <optional>

class QSplitter;
class QStackedWidget;

namespace kartei {

class ContactDetail;
class ContactListPane;
class ContactTable;

/// List and detail of the contacts; of one kind only where `kind` says so. Persons are shown here, companies by the
/// CompaniesPage, though the list here has both.
class ContactsPage : public Page {
    Q_OBJECT
public:
    static PageSign sign() { return signOf({}); }

    explicit ContactsPage(Workbench& bench, QWidget* parent = nullptr);
    ContactsPage(Workbench& bench, std::optional<ContactKind> kind, UrlOpener opener, QWidget* parent = nullptr);

    const EntityDesc& entity() const override { return describe<Contact>(); }
    QString title() const override { return signOf(m_kind).title; }
    bool showRecord(qint64 id) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void startNew() override;
    void focusFilter() override;
    std::optional<std::vector<qint64>> listedIds() const override;
    QStringList listedFields() const override;
    bool canPrint() const override { return true; }
    void print() override;
    void savePdf() override { print(); } // the preview saves too
    qint64 currentContact() const override;
    QList<QAction*> recordActions() const override { return m_actions + QList{m_typeSeveral}; }
    QList<QWidget*> zones() const override;

protected:
    static PageSign signOf(std::optional<ContactKind> kind);

private:
    void makeCards();
    ContactDetail& detail();
    ContactTable& table();
    bool isTable() const;
    void toggleTable();
    void showCards();
    void step(int rows);
    std::vector<qint64> chosenIds() const;
    void makeActions();
    void addRecordAction(
        const QString& text, const QKeySequence& shortcut, const char* name, std::function<void()> act);
    void showCurrent(qint64 id);
    void showAtOnce(qint64 id);
    void enableActions();
    void openMoreMenu(const QPoint& at);
    void mergeChosen();
    void tagChosen();
    void changeChosen();
    void openMailing();
    void printCards();
    void deleteContacts(const std::vector<qint64>& ids);

    Workbench& m_bench;
    std::optional<ContactKind> m_kind;
    UrlOpener m_opener;
    QStackedWidget* m_modes; ///< cards and detail, or the table
    QSplitter* m_cards;
    ContactDetail* m_detail = nullptr; ///< made when the list was painted or somebody wants it
    ContactTable* m_table = nullptr; ///< made when it is first wanted
    ContactListPane* m_list;
    QStackedWidget* m_right;
    QList<QAction*> m_actions;
    QAction* m_typeSeveral = nullptr; ///< needs no record
};

/// The same for companies.
class CompaniesPage final : public ContactsPage {
    Q_OBJECT
public:
    static PageSign sign() { return signOf(ContactKind::Company); }

    explicit CompaniesPage(Workbench& bench, QWidget* parent = nullptr);
};

} // namespace kartei
