#pragma once

#include "core/contacts/caller.h"

#include <QDialog>

class QVBoxLayout;

namespace kartei {

class Workbench;

/// Who is on the telephone, and all that one has to know before the first sentence. Beside the window and without
/// taking the focus: whoever types there goes on. One call at a time: the next takes its place.
class CallerCard final : public QDialog {
    Q_OBJECT
public:
    /// `number` as callerNumber() gives it.
    static CallerCard* take(QWidget* window, Workbench& bench, const QString& number);

    /// Not set: nobody, or nobody chosen.
    Id<Contact> contact() const { return m_contact; }
    void logCall();

private:
    CallerCard(QWidget* window, Workbench& bench);
    void call(const QString& number);
    void refresh();
    void addChoice(QVBoxLayout& column);
    void addKnown(QVBoxLayout& column);
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
    QString m_number;
    Callers m_callers;
    Id<Contact> m_contact;
    Instant m_since;
    QWidget* m_body = nullptr;
};

} // namespace kartei
