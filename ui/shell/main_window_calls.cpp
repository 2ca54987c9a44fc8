// The telephone, from anywhere in the window.
#include "ui/shell/main_window.h"

#include "ui/contacts/caller_card.h"
#include "ui/planning/call_form.h"

namespace kartei {

/// Comes into sight without taking the keys from whatever has them.
void MainWindow::takeCall(const IncomingCall& call)
{
    if (isMinimized()) {
        setAttribute(Qt::WA_ShowWithoutActivating);
        showNormal();
        setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
    raise();
    CallerCard::take(*this, *this, call);
}

/// The call that is going on, if somebody is shown to be calling; else one with whoever is looked at.
void MainWindow::logCall()
{
    const std::vector<CallerCard*> callers = BesideWindow::allBeside<CallerCard>(*this);
    if (!callers.empty() && callers.front()->isVisible())
        callers.front()->logCall();
    else
        CallForm::open(*this, *this, {Id<Contact>{currentPage()->currentContact()}});
}

} // namespace kartei
