// What Desk does with a business that several computers can open.

#include "ui/shell/desk.h"

#include "core/base/text.h"
#include "core/business/user.h"
#include "core/storage/sqlite_file.h"
#include "ui/planning/file_addition.h"
#include "ui/shell/file_check.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_window.h"

#include <QApplication>

namespace kartei {

namespace {

constexpr int kPatience = 1000; // ms

} // namespace

OwnedShare Desk::shareOf(const Location& location)
{
    // on the computer whose disk it is, too, where those that come over the network have it open
    if (location.isServer() || (!m_habits.isShared(location) && refuseWhereHeld(location)))
        return nullptr;
    OwnedShare share(new ShareKeeper(location, m_habits));
    connect(share.get(), &ShareKeeper::gained, this, [this, which = share.get()] { turnChanged(which); });
    connect(share.get(), &ShareKeeper::lost, this, [this, which = share.get()] { turnChanged(which); });
    connect(share.get(), &ShareKeeper::replaced, this,
        [this, which = share.get()] { whenFree(which, [this] { reopen(); }); });
    connect(share.get(), &ShareKeeper::refused, this, [this](const QString& message) {
        if (m_window)
            m_window->announce(message);
    });
    share->begin();
    return share;
}

bool Desk::isShareOf(const Location& location) const
{
    return m_share && realPathOf(m_share->location().address) == realPathOf(location.address);
}

/// Later, while a dialog is open: it would go with the window, and what was typed there. While it is locked or files
/// are being added, too.
void Desk::whenFree(const ShareKeeper* share, const std::function<void()>& act)
{
    if (share != m_share.get() || !m_window)
        return;
    if (QApplication::activeModalWidget() || m_signIn || FileAddition::isAnyRunning())
        QTimer::singleShot(kPatience, share, [this, share, act] { whenFree(share, act); });
    else
        act();
}

void Desk::turnChanged(const ShareKeeper* share)
{
    whenFree(share, [this, share] {
        if (share->isOurTurn() != m_session->isOpenForReading())
            return; // it is open as it may be
        reopen();
        if (m_window && share == m_share.get())
            tellTurn();
    });
}

void Desk::tellTurn()
{
    const std::optional<SeatNote>& holder = m_share->holder();
    if (m_share->isOurTurn())
        m_window->announce(tr("You can go on with this business here."));
    else if (holder && holder->seat.token != m_habits.self.token)
        m_window->announce(tr("%1 on %2 goes on with this business. It can be read here.")
                               .arg(isolated(holder->seat.user), isolated(holder->seat.host)));
}

/// For writing where it is our turn, else for reading; the window stands where it stood.
void Desk::reopen()
{
    const Place place = m_window->place();
    const QByteArray geometry = m_window->saveGeometry();
    const Location location = m_session->location();
    const std::optional<User> user = signedInUser();
    const Actor actor = m_session->options().actor;
    m_check.reset();
    m_window.reset();
    leave(std::move(m_session));
    Session::Options options;
    options.backups = m_settings.backupPlan();
    options.readOnly = !m_share->isOurTurn();
    options.actor = actor;
    Result<std::unique_ptr<Session>> session = Session::open(location, options);
    if (!session) {
        openAnew(location, user);
        return;
    }
    m_session = std::move(*session);
    buildWindow();
    m_window->restoreGeometry(geometry);
    m_window->restore(place);
}

} // namespace kartei
