#pragma once

#include "core/sales/quote.h"
#include "ui/base/icons.h"
#include "ui/base/url_opener.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace kartei {

class Workbench;

/// What can be done with the shown quote: the same actions for buttons, menus and the palette.
class QuoteCommands final : public QObject {
    Q_OBJECT

public:
    QuoteCommands(Workbench& workbench, UrlOpener opener, QWidget* window);

    /// The quote to act on; not stored: nothing can be done.
    void setQuote(const Quote& quote);

    QList<QAction*> headerActions() const;
    QList<QAction*> menuActions() const;
    QList<QAction*> allActions() const;
    /// For the menu of its row in a list.
    QList<QAction*> rowActions() const;
    bool isPrimary(const QAction* action) const { return action == m_send || action == m_accept; }
    Icon iconOf(const QAction* action) const;

    void print();
    void savePdf();
    void send();
    void mail();
    void accept();
    void decline();
    void revise();
    void duplicate();
    void showFiles();
    void remove();

Q_SIGNALS:
    /// Sending needs something first; `reason` says what.
    void notReady(kartei::Id<kartei::Quote> quote, const QString& reason);

private:
    QAction* make(const QString& name, const QString& text, Icon use, void (QuoteCommands::*act)());
    QString fileName() const;
    QString whatHappens(const QString& number) const;
    Result<QString> numberToCome() const;
    void openCopy(const Result<Id<Quote>>& copy);
    void say(const Result<>& done);

    Workbench& m_workbench;
    UrlOpener m_opener;
    QWidget* m_window;
    Quote m_quote;
    QAction* m_print;
    QAction* m_pdf;
    QAction* m_send;
    QAction* m_mail;
    QAction* m_accept;
    QAction* m_decline;
    QAction* m_revise;
    QAction* m_duplicate;
    QAction* m_files;
    QAction* m_remove;
};

} // namespace kartei
