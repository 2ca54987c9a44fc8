// Who opens the business of Desk, and the lock while nobody is at the machine.

#include "ui/shell/desk.h"

#include "core/business/business.h"
#include "core/business/users.h"
#include "ui/base/draft_store.h"
#include "ui/base/report_error.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/running_window.h"
#include "ui/shell/sign_in_window.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace kartei {

namespace {

QString nameOf(Session& session)
{
    const Result<Business> business = session.get(Id<Business>{1});
    return business && !business->name.isEmpty() ? business->name
                                                 : QFileInfo(session.location().address).completeBaseName();
}

qint64 lastOf(const std::vector<User>& users, const AppSettings& settings, const Location& location)
{
    QStringList names;
    for (const User& user : users)
        names += user.name;
    const QString last = settings.lastUser(location.address, names);
    const auto found = std::ranges::find(users, last, &User::name);
    return found == users.end() ? 0 : found->id.value;
}

/// In their order, the last one on top.
void showAgain(const std::vector<QPointer<QWidget>>& windows)
{
    for (const QPointer<QWidget>& window : windows) {
        if (!window)
            continue;
        window->show();
        window->raise();
        window->activateWindow();
    }
}

} // namespace

bool Desk::receive(std::unique_ptr<Session> session, OwnedShare share, const std::optional<User>& known)
{
    const Result<bool> isAsked = hasUsers(session->database());
    const Result<std::vector<User>> users = usersToSignIn(*session);
    if (!isAsked || !users)
        return reportError(m_prompts, isAsked ? users.error() : isAsked.error()), false;
    const bool isKnown = known && std::ranges::any_of(*users, [&](const User& user) {
        return user.id == known->id && user.passphraseHash == known->passphraseHash;
    });
    if (*isAsked && !(isKnown && actAs(*session, *known)))
        askWho(std::move(session), std::move(share), *users);
    else
        adopt(std::move(session), std::move(share));
    return true;
}

void Desk::askWho(std::unique_ptr<Session> session, OwnedShare share, const std::vector<User>& users)
{
    dropSignIn();
    m_waiting = std::move(session);
    m_waitingShare = std::move(share);
    m_signIn = std::make_unique<SignInWindow>(SignInWindow::Purpose::Open,
        SignInWindow::Asked{nameOf(*m_waiting), users, lastOf(users, m_settings, m_waiting->location())});
    connect(m_signIn.get(), &SignInWindow::entered, this, &Desk::enter, Qt::QueuedConnection);
    connect(m_signIn.get(), &SignInWindow::otherFileAsked, this, &Desk::askToOpen, Qt::QueuedConnection);
    connect(m_signIn.get(), &SignInWindow::closed, this, &Desk::dropSignIn, Qt::QueuedConnection);
    m_signIn->show();
}

void Desk::dropSignIn()
{
    if (SignInWindow* done = m_signIn.release()) {
        done->hide();
        done->deleteLater();
    }
    m_waiting.reset();
    m_waitingShare.reset();
    m_hidden.clear();
}

void Desk::enter(const User& user)
{
    if (!m_waiting)
        return;
    if (isOpenElsewhere(m_waiting->location()))
        return dropSignIn(); // somebody signed in there meanwhile
    if (const Result<> done = actAs(*m_waiting, user); !done)
        return reportError(m_prompts, done.error()), void();
    m_settings.noteUser(m_waiting->location().address, user.name);
    adopt(std::exchange(m_waiting, nullptr), std::exchange(m_waitingShare, nullptr));
}

std::optional<User> Desk::signedInUser() const
{
    const qint64 id = m_session ? m_session->options().actor.user : 0;
    if (id == 0)
        return std::nullopt;
    const Result<User> user = m_session->get(Id<User>{id});
    return user ? std::optional(*user) : std::nullopt;
}

void Desk::lock()
{
    if (!m_window || m_session->options().actor.user == 0)
        return;
    if (m_waiting)
        dropSignIn(); // to another business; this one is not to stay in sight behind that question
    if (m_signIn)
        return;
    const Result<std::vector<User>> users = usersToSignIn(*m_session);
    if (!users)
        return reportError(m_prompts, users.error()), void();
    if (users->empty())
        return; // somebody removed them all meanwhile
    DraftStore::of(*m_session).write();
    m_signIn = std::make_unique<SignInWindow>(SignInWindow::Purpose::Unlock,
        SignInWindow::Asked{nameOf(*m_session), *users, m_session->options().actor.user});
    connect(m_signIn.get(), &SignInWindow::entered, this, &Desk::unlock, Qt::QueuedConnection);
    m_signIn->setGeometry(m_window->geometry());
    m_signIn->show();
    hideAllWindows();
}

/// The shortcut of the window does not reach through a dialog, and whoever leaves the desk must not have to close that.
bool Desk::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_window || !QApplication::activeModalWidget())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const QAction* lockNow = m_window->menus().action(Menus::Lock);
    if (!lockNow->isEnabled() || lockNow->shortcut() != QKeySequence(key->keyCombination()))
        return false;
    lock();
    return true;
}

void Desk::hideAllWindows()
{
    m_hidden.clear();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window == m_signIn.get() || !window->isVisible())
            continue;
        if (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip) {
            window->close();
            continue;
        }
        m_hidden.emplace_back(window);
        // one by one: what is half typed in a window is written when that loses the focus, and may have to be reported
        QMetaObject::invokeMethod(window, &QWidget::hide, Qt::QueuedConnection);
    }
}

void Desk::unlock(const User& user)
{
    const bool isSame = m_session->options().actor.user == user.id.value;
    const Role before = m_session->role();
    if (const Result<> done = actAs(*m_session, user); !done)
        return reportError(m_prompts, done.error()), void();
    m_settings.noteUser(m_session->location().address, user.name);
    std::vector<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    if (isSame && m_session->role() == before) {
        std::stable_partition(
            hidden.begin(), hidden.end(), [&](const auto& window) { return window == m_window.get(); });
        showAgain(hidden);
    } else {
        rebuildWindow(); // somebody else may see other things
    }
    dropSignIn(); // last: without a window the program would end
    showWaitingCall();
}

} // namespace kartei
