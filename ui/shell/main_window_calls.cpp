// The telephone, from anywhere in the window.
#include "ui/shell/main_window.h"

#include "ui/contacts/caller_card.h"
#include "ui/planning/call_form.h"

namespace kartei {

/// Comes into sight without taking the keys from whatever has them.
void MainWindow::takeCall(const QString& number)
{
    if (isMinimized()) {
        setAttribute(Qt::WA_ShowWithoutActivating);
        showNormal();
        setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
    raise();
    CallerCard::take(this, *this, number);
}

/// The call that is going on, if somebody is shown to be calling; else one with whoever is looked at.
void MainWindow::logCall()
{
    auto* caller = findChild<CallerCard*>();
    if (caller && caller->isVisible())
        caller->logCall();
    else
        CallForm::open(this, *this, {Id<Contact>{currentPage()->currentContact()}});
}

} // namespace kartei
