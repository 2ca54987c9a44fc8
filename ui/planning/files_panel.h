#pragma once

#include "core/planning/attachment.h"
#include "ui/base/icons.h"
#include "ui/base/url_opener.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace kartei {

struct ChangeSet;
class FileCarrier;
class FileListModel;
class Section;
class Workbench;

/// The files of a contact, deal, quote or ticket: dropped here, added, opened, saved, renamed and deleted.
class FilesPanel final : public QWidget {
    Q_OBJECT
public:
    /// Of a page, with room of its own, or one part of an aside, as high as its rows.
    enum class Place { Page, Aside };
    FilesPanel(Workbench& bench, UrlOpener opener, Place place, QWidget* parent = nullptr);

    /// `id` 0: nothing.
    void setRecord(const EntityDesc& entity, qint64 id);
    int count() const;
    void select(Id<Attachment> id);
    /// Asks for a file and adds it.
    void add();
    void add(const QStringList& paths);
    /// Files can be added, renamed and deleted now.
    bool mayChange() const;

Q_SIGNALS:
    void mayChangeChanged();
    void countChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeList();
    void makeHead(Section& head);
    /// In the head, for what can be done with the chosen file.
    void addButton(Section& head, Icon use, const QString& label, QAction* action);
    QWidget* makeEmpty();
    void makeActions();
    void reload();
    void follow(const ChangeSet& changes);
    void showState();
    const Attachment* current() const;
    void openCurrent();
    void saveCurrent();
    void renameCurrent();
    void noteCurrent();
    void deleteCurrent();
    /// Asks for one line and puts it into `field` of the chosen file.
    void askFor(const Field& field, const QString& title);

    Workbench& m_bench;
    Place m_place;
    const EntityDesc* m_entity = nullptr;
    qint64 m_id = 0;
    FileCarrier* m_carrier;
    FileListModel* m_model;
    QListView* m_list;
    QStackedWidget* m_stack;
    QLabel* m_busy;
    QToolButton* m_add;
    QPushButton* m_addFirst = nullptr; ///< of a page
    QAction* m_open;
    QAction* m_save;
    QAction* m_rename;
    QAction* m_note;
    QAction* m_delete;
    QHash<int, QAction*> m_keys; ///< of the list
    bool m_isStale = false; ///< something was written while it was not seen
};

} // namespace kartei
