#pragma once

#include "ui/shell/app_settings.h"
#include "ui/shell/first_run.h"
#include "ui/shell/navigation_history.h"
#include "ui/shell/pages.h"
#include "ui/shell/share_keeper.h"

#include "core/contacts/caller.h"
#include "core/storage/session.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QApplication;

namespace kartei {

class FileCheck;
class MainWindow;
class Prompts;
class IdleWatch;
class RunningWindow;
class SignInWindow;
struct Restored;
struct User;

/// What this process has open: one business in a window, or the first window of all. Opens, makes and changes files.
class Desk final : public QObject {
    Q_OBJECT

public:
    Desk(QApplication& app, AppSettings& settings, Prompts& prompts, std::span<const PageEntry> pages,
        ShareHabits habits = ShareHabits::usual());
    ~Desk() override;

    /// Opens `wanted`, else the business of last time, else asks for one. False: another process shows it already and
    /// came to the front, there is nothing left to do here.
    bool start(const std::optional<Location>& wanted, const std::optional<QString>& call = {});
    /// Has the process that shows this business already say who is calling. False: none does.
    static bool passOn(const AppSettings& settings, const std::optional<Location>& wanted, const QString& call);
    /// Shows who is calling, from a number that callerNumber() gave; to whoever signs in, where somebody has to.
    void takeCall(const QString& number);
    /// Asks what to do when it can't be opened. False: it was not.
    bool openBusiness(const Location& location);
    /// Does not ask `known` who they are, where they still may open it.
    bool openBusiness(const Location& location, const std::optional<User>& known);

    /// Bytes of a file up to which all of it is checked before it is shown; of larger ones soon after (FileCheck).
    void setCheckedAtOnce(qint64 bytes) { m_checkedAtOnce = bytes; }

    /// After the last window: backs up what was changed, tells if that fails.
    void finish();

    MainWindow* window() const { return m_window.get(); }
    FirstRun* firstRun() const { return m_firstRun.get(); }
    SignInWindow* signIn() const { return m_signIn.get(); }
    IdleWatch& idleWatch() { return *m_idle; }
    /// Asks who is there and shows nothing of the business until they answered; everything open stays as it is.
    void lock();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Remedy { TryAgain, Restore, Salvage, ReadOnly, Other, None };
    Remedy askForRemedy(const Location& location, const Error& error);
    void applySettings();
    /// The share is kept where the session is of the same business.
    void adopt(std::unique_ptr<Session> session, OwnedShare share);
    /// None where nobody else can open it.
    OwnedShare shareOf(const Location& location);
    bool isShareOf(const Location& location) const;
    void whenFree(const ShareKeeper* share, const std::function<void()>& act);
    void turnChanged(const ShareKeeper* share);
    void tellTurn();
    void reopen();
    /// After the window was closed for it. False: the first window of all is there instead.
    bool openAnew(const Location& location, const std::optional<User>& user);
    /// False: who is to be asked can't be read, which was told.
    bool receive(std::unique_ptr<Session> session, OwnedShare share, const std::optional<User>& known);
    void askWho(std::unique_ptr<Session> session, OwnedShare share, const std::vector<User>& users);
    void enter(const User& user);
    void dropSignIn();
    void hideAllWindows();
    void unlock(const User& user);
    std::optional<User> signedInUser() const;
    bool isOpenElsewhere(const Location& location, const std::optional<QString>& call = {}) const;
    void raiseWindow();
    void showWaitingCall();
    void buildWindow();
    void rebuildWindow();
    void showFirstRun(const FirstRun::Wishes& wishes);
    /// Of the window to come.
    QString wantedLanguage() const;
    void makeBusiness();
    void openSample();
    void askToOpen();
    void askForExport();
    /// In a thread, behind a window that can stop it. False: it was not, and that was told.
    bool makeFromExport(const QString& folder, const QString& path);
    void openInAnotherProcess();
    void leave(std::unique_ptr<Session> session);
    void checkBeside();
    void openChecked();
    void waitUntilLeft();
    void restore(const QString& backup, const QByteArray& passphrase = {});
    void restoreNewest(const Location& location);
    /// What can still be read goes into a new file, whose path is given; empty: nothing was made.
    std::optional<QString> rescueFrom(const Location& damaged);
    Result<Restored> putInPlace(
        const QString& backup, const Location& location, const Actor& actor = {}, const QByteArray& passphrase = {});
    void tellRestored(const Restored& restored);
    void askForNew();

    QApplication& m_app;
    AppSettings& m_settings;
    Prompts& m_prompts;
    std::span<const PageEntry> m_pages;
    ShareHabits m_habits;
    std::unique_ptr<Session> m_session;
    OwnedShare m_share; ///< of the session
    std::unique_ptr<RunningWindow> m_running; ///< others find the window by it
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FirstRun> m_firstRun;
    std::unique_ptr<Session> m_waiting; ///< for somebody to sign in
    OwnedShare m_waitingShare;
    std::unique_ptr<SignInWindow> m_signIn;
    std::vector<QPointer<QWidget>> m_hidden; ///< windows, while it is locked
    IdleWatch* m_idle;
    std::unique_ptr<FileCheck> m_check; ///< of the session's file
    qint64 m_checkedAtOnce;
    std::optional<IncomingCall> m_call; ///< nobody could be shown yet who it is
    QStringList m_badBackups; ///< did not pass when they were to be restored
    int m_leaving = 0; ///< businesses whose last backup is being made
};

} // namespace kartei
