#pragma once

#include "ui/base/workbench.h"

#include <QKeySequence>
#include <QList>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;

namespace kartei {

/// What sidebar, menus and palette say of a page, whether it is made already or not.
struct PageSign {
    QString title; ///< translated
    QString iconName; ///< Breeze name
    /// What Page::startNew() makes: "New contact". Empty: nothing is made there.
    QString newText;
    QKeySequence newShortcut; ///< makes one from anywhere: Ctrl+Shift+C, B, D, O or I
};

/// One entry of the sidebar. The main window knows pages, not modules: it asks only what stands here.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Kind whose records this page shows; the main window routes Workbench::open() by it.
    virtual const EntityDesc& entity() const = 0;
    /// Translated; that of its sign where the sidebar has one.
    virtual QString title() const = 0;

    /// Shows one record, or the list when `id` is 0. False: it is not there any more, or another page of this kind
    /// shows it (companies and persons are both contacts).
    virtual bool showRecord(qint64 id) = 0;
    /// What Back has to restore: the selected id, filter, scroll position.
    virtual QVariant viewState() const = 0;
    virtual void restoreViewState(const QVariant& state) = 0;

    /// Ctrl+N.
    virtual void startNew() = 0;
    /// Ctrl+F: the list's filter field.
    virtual void focusFilter() = 0;
    /// What Export takes along: the records of the list, of several selected ones only these. Nothing: there is no
    /// list.
    virtual std::optional<std::vector<qint64>> listedIds() const { return std::nullopt; }
    /// Names of the columns of that list, in their order. Empty: it has no columns.
    virtual QStringList listedFields() const { return {}; }
    /// Ctrl+P and Ctrl+Shift+P: what is shown, on paper or as PDF. A page that cannot print says so.
    virtual bool canPrint() const { return false; }
    virtual void print() { }
    virtual void savePdf() { }
    /// Id of the contact that is looked at, or whose deal, quote or ticket is; 0: nobody.
    virtual qint64 currentContact() const { return 0; }
    /// Actions of the shown record, for the Record menu and the palette; with shortcuts, enabled or saying why not.
    virtual QList<QAction*> recordActions() const { return {}; }
    /// Stops of F6 in reading order: list, detail, aside. Empty: the page is one.
    virtual QList<QWidget*> zones() const { return {}; }
};

} // namespace kartei
