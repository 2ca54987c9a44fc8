#pragma once

#include "core/contacts/caller.h"
#include "ui/base/beside_window.h"

#include <QTimer>

class QVBoxLayout;

namespace kartei {

class Workbench;

/// Who is on the telephone, and all that one has to know before the first sentence. Beside the window and without
/// taking the focus: whoever types there goes on. One call at a time: the next takes its place.
class CallerCard final : public BesideWindow {
    Q_OBJECT
public:
    static CallerCard* take(QWidget& window, Workbench& bench, const IncomingCall& call);

    /// Not set: nobody, or nobody chosen.
    Id<Contact> contact() const { return m_contact; }
    void logCall();

private:
    CallerCard(QWidget& window, Workbench& bench);
    void call(const IncomingCall& call);
    void noteChange(const ChangeSet& changes);
    void reload();
    void refresh();
    void addHeading(QVBoxLayout& column);
    void addChoice(QVBoxLayout& column);
    void addKnown(QVBoxLayout& column);
    void addDoubt(QVBoxLayout& column);
    void addUnknown(QVBoxLayout& column);
    void addActs(QVBoxLayout& column);
    void makeContact();
    void addTo(Id<Contact> contact);
    void show(Id<Contact> contact);
    void openCard();
    void makeTicket();
    void makeQuote();
    void open(const EntityDesc& entity, qint64 id);
    void placeOnScreen();

    Workbench& m_bench;
    IncomingCall m_call;
    bool m_isOver = false; ///< it waited until somebody could be shown it
    Callers m_callers;
    Id<Contact> m_contact;
    QWidget* m_body = nullptr;
    QTimer m_change; ///< several acts at once, such as those of an import, are shown once
};

} // namespace kartei
