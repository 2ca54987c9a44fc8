#include "ui/shell/desk.h"

#include "core/base/private_folder.h"
#include "core/base/text.h"
#include "core/storage/backup_shelf.h"
#include "core/storage/migrations.h"
#include "ui/base/draft_store.h"
#include "ui/base/first_painting.h"
#include "ui/base/report_error.h"
#include "ui/base/work_beside.h"
#include "ui/planning/file_addition.h"
#include "ui/shell/backup_search.h"
#include "ui/shell/business_files.h"
#include "ui/shell/file_check.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/language.h"
#include "ui/shell/last_backup.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/running_window.h"
#include "ui/shell/sealed_backup.h"
#include "ui/shell/sign_in_window.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <limits>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPatience{1};

std::optional<Location> lastBusiness(const AppSettings& settings)
{
    const QStringList recent = settings.recent();
    const bool isThere
        = !recent.isEmpty() && (Location{recent.first()}.isServer() || QFileInfo::exists(recent.first()));
    return isThere ? std::optional(Location{recent.first()}) : std::nullopt;
}

} // namespace

Desk::Desk(
    QApplication& app, AppSettings& settings, Prompts& prompts, std::span<const PageEntry> pages, ShareHabits habits)
    : m_app(app), m_settings(settings), m_prompts(prompts), m_pages(pages), m_habits(std::move(habits)),
      m_idle(new IdleWatch([&settings] { return settings.lockAfterMinutes(); }, this)), m_checkedAtOnce(kCheckedAtOnce)
{
    connect(m_idle, &IdleWatch::idle, this, &Desk::lock);
    m_app.installEventFilter(this);
    applySettings();
}

Desk::~Desk() = default;

void Desk::applySettings()
{
    applyLanguage(m_app, m_settings.language(), m_settings.region());
    applyTheme(m_app, m_settings.appearance());
}

bool Desk::start(const std::optional<Location>& wanted, const std::optional<QString>& call)
{
    removeLeftPrivateFiles();
    const std::optional<Location> location = wanted ? wanted : lastBusiness(m_settings);
    if (location && isOpenElsewhere(*location, call))
        return false;
    if (call)
        m_call = {*call, Clock::system().now()};
    if (!location || !openBusiness(*location))
        askForNew();
    return m_window || m_firstRun || m_signIn;
}

bool Desk::passOn(const AppSettings& settings, const std::optional<Location>& wanted, const QString& call)
{
    const std::optional<Location> location = wanted ? wanted : lastBusiness(settings);
    return location && raiseRunningWindow(*location, call);
}

bool Desk::isOpenElsewhere(const Location& location, const std::optional<QString>& call) const
{
    const bool isOpenHere = m_session && m_session->location().place() == location.place();
    return !isOpenHere && raiseRunningWindow(location, call);
}

void Desk::takeCall(const QString& number)
{
    m_call = {number, Clock::system().now()};
    showWaitingCall();
}

void Desk::showWaitingCall()
{
    if (m_call && m_window && !m_signIn)
        m_window->takeCall(*std::exchange(m_call, std::nullopt));
}

void Desk::raiseWindow()
{
    const bool isLocked = m_signIn && !m_waiting;
    QWidget* window = isLocked ? static_cast<QWidget*>(m_signIn.get()) : m_window.get();
    if (!window)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

bool Desk::openBusiness(const Location& location)
{
    return openBusiness(location, std::nullopt);
}

bool Desk::openBusiness(const Location& location, const std::optional<User>& known)
{
    Session::Options options;
    options.backups = m_settings.backupPlan();
    options.checkedAtOnce = m_checkedAtOnce;
    Location wanted = location;
    bool isToBeRead = false;
    for (;;) {
        if (isOpenElsewhere(wanted)) {
            if (m_window)
                m_window->announce(tr("This business is open in another window, which has come to the front."));
            return true;
        }
        OwnedShare fresh = isToBeRead || isShareOf(wanted) ? nullptr : shareOf(wanted);
        const ShareKeeper* share = !isToBeRead && isShareOf(wanted) ? m_share.get() : fresh.get();
        options.readOnly = isToBeRead || (share && !share->isOurTurn());
        Result<std::unique_ptr<Session>> session = Session::open(wanted, options);
        if (session) {
            return receive(std::move(*session), std::move(fresh), known);
        }
        fresh.reset(); // nobody waits for who is asking
        switch (askForRemedy(wanted, session.error())) {
        case Remedy::TryAgain:
            break;
        case Remedy::Restore:
            restoreNewest(wanted);
            break;
        case Remedy::Salvage:
            if (const std::optional<QString> rescued = rescueFrom(wanted))
                wanted = {*rescued};
            break;
        case Remedy::ReadOnly:
            isToBeRead = true;
            break;
        case Remedy::Other:
            if (const auto path = m_prompts.openFile(businessToOpen(wanted.address)))
                wanted = {*path};
            else
                return false;
            break;
        case Remedy::None:
            if (!wanted.isServer() && !QFileInfo::exists(wanted.address))
                m_settings.forgetRecent(wanted.address);
            return false;
        }
    }
}

bool Desk::openAnew(const Location& location, const std::optional<User>& user)
{
    if (openBusiness(location, user) && (m_window || m_signIn))
        return true;
    m_share.reset(); // nobody works in it here any more
    askForNew();
    return false;
}

void Desk::adopt(std::unique_ptr<Session> session, OwnedShare share)
{
    m_check.reset();
    m_window.reset(); // before the session it shows
    if (const QString language = wantedLanguage(); language != m_settings.language()) {
        m_settings.setLanguage(language);
        applySettings();
    }
    m_running.reset();
    leave(std::move(m_session));
    m_session = std::move(session);
    if (share || !isShareOf(m_session->location()))
        m_share = std::move(share);
    m_running = std::make_unique<RunningWindow>(m_session->location());
    connect(m_running.get(), &RunningWindow::asked, this, &Desk::raiseWindow);
    connect(m_running.get(), &RunningWindow::called, this, &Desk::takeCall);
    m_settings.noteRecent(m_session->location());
    checkBeside();
    buildWindow();
    if (FirstRun* done = m_firstRun.release())
        done->deleteLater();
    dropSignIn();
    afterFirstPainting(*m_window, [this] { showWaitingCall(); });
}

void Desk::buildWindow()
{
    m_window = std::make_unique<MainWindow>(
        MainWindow::Surroundings{*m_session, m_prompts, m_settings, m_pages, m_share.get()});
    connect(m_window.get(), &MainWindow::openBusinessAsked, this, &Desk::askToOpen, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::anotherWindowAsked, this, &Desk::openInAnotherProcess);
    connect(m_window.get(), &MainWindow::newBusinessAsked, this, &Desk::askForNew);
    connect(m_window.get(), &MainWindow::newFromExportAsked, this, &Desk::askForExport, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::sampleAsked, this, &Desk::openSample, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::businessChosen, this, [this](const Location& location) { openBusiness(location); },
        Qt::QueuedConnection); // the window that asks is replaced
    connect(m_window.get(), &MainWindow::restoreAsked, this, &Desk::restore, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::lockAsked, this, &Desk::lock, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::looksChanged, this, &Desk::rebuildWindow, Qt::QueuedConnection);
    m_window->show();
}

void Desk::checkBeside()
{
    m_check.reset();
    if (m_session->isChecked())
        return;
    m_check = std::make_unique<FileCheck>(m_session->location());
    connect(m_check.get(), &FileCheck::failed, this, &Desk::openChecked, Qt::QueuedConnection);
}

/// What the check beside the window found is found again, and asked about, as of a file that is opened.
void Desk::openChecked()
{
    if (!m_check)
        return;
    if (!m_window || QApplication::activeModalWidget() || m_signIn || FileAddition::isAnyRunning()) {
        QTimer::singleShot(kPatience, m_check.get(), [this] { openChecked(); }); // a dialog would go with the window
        return;
    }
    const Location location = m_session->location();
    const std::optional<User> user = signedInUser();
    m_check.reset();
    m_window.reset();
    m_running.reset();
    m_session.reset();
    const qint64 usual = std::exchange(m_checkedAtOnce, std::numeric_limits<qint64>::max());
    openAnew(location, user);
    m_checkedAtOnce = usual;
}

void Desk::leave(std::unique_ptr<Session> session)
{
    if (session)
        DraftStore::of(*session).write(); // the next window may read them before this one is gone
    const BackupPlan plan = m_settings.backupPlan();
    const bool hasBackups = session && !session->isReadOnly() && canBeBackedUp(session->location());
    if (!hasBackups || isBackedUp(session->database(), plan))
        return;
    const QString name = QFileInfo(session->location().address).fileName();
    auto* last = new LastBackup(std::move(session), plan, this);
    const auto finished = [this, last, name](const Result<>& done) {
        delete last; // now: the file may be wanted by whoever waits
        --m_leaving;
        if (!done && done.error().kind != Error::Kind::Cancelled)
            m_prompts.notify({tr("When %1 was closed, its backup failed. %2").arg(isolated(name), done.error().message),
                done.error().detail, {}});
        Q_EMIT left();
    };
    connect(last, &LastBackup::finished, this, finished, Qt::QueuedConnection);
    ++m_leaving;
    last->start();
}

void Desk::finish()
{
    m_check.reset();
    m_signIn.reset();
    m_waiting.reset();
    m_waitingShare.reset();
    m_window.reset();
    m_running.reset(); // who starts the program now gets a window of their own
    waitUntilLeft(); // what is being added belongs into the last backup
    leave(std::move(m_session));
    m_share.reset();
    removePrivateFiles();
    waitUntilLeft();
}

void Desk::waitUntilLeft()
{
    const auto isDone = [this] {
        return m_leaving == 0 && !SealedBackup::isAnyRunning() && !FileAddition::isAnyRunning()
            && !BackupSearch::isAnyLeaving() && !ShareKeeper::isAnyLeaving();
    };
    waitBeside(QGuiApplication::applicationDisplayName(),
        tr("What is still being written is brought to its end first…"), isDone, [this] {
            for (LastBackup* backup : findChildren<LastBackup*>())
                backup->cancel();
            SealedBackup::cancelAll();
            FileAddition::cancelAll();
        });
}

void Desk::rebuildWindow()
{
    const Place place = m_window->place();
    const QByteArray geometry = m_window->saveGeometry();
    m_window.reset();
    applySettings();
    buildWindow();
    m_window->restoreGeometry(geometry);
    m_window->restore(place);
}

void Desk::showFirstRun(const FirstRun::Wishes& wishes)
{
    if (FirstRun* old = m_firstRun.release())
        old->deleteLater();
    m_firstRun = std::make_unique<FirstRun>(m_prompts, wishes);
    connect(
        m_firstRun.get(), &FirstRun::languageChosen, this,
        [this](const QString& language) {
            FirstRun::Wishes kept = m_firstRun->wishes();
            kept.language = language;
            if (!m_window) { // else that keeps its words until there is another
                m_settings.setLanguage(language);
                applySettings();
            }
            showFirstRun(kept);
        },
        Qt::QueuedConnection);
    connect(m_firstRun.get(), &FirstRun::chosen, this, &Desk::makeBusiness, Qt::QueuedConnection);
    connect(m_firstRun.get(), &FirstRun::openAsked, this, &Desk::askToOpen, Qt::QueuedConnection);
    connect(m_firstRun.get(), &FirstRun::exportAsked, this, &Desk::askForExport, Qt::QueuedConnection);
    m_firstRun->show();
}

QString Desk::wantedLanguage() const
{
    return m_firstRun && m_firstRun->isVisible() ? m_firstRun->wishes().language : m_settings.language();
}

void Desk::askForNew()
{
    FirstRun::Wishes wishes;
    wishes.language = m_settings.language();
    wishes.region = m_settings.region();
    showFirstRun(wishes);
}

void Desk::makeBusiness()
{
    const FirstRun::Wishes wishes = m_firstRun->wishes();
    if (wishes.door == FirstRun::Door::Sample) {
        openSample();
        return;
    }
    Result<std::unique_ptr<Session>> session = makeBusinessFile(wishes.path, wishes.business, wishes.logo);
    if (!session) {
        reportError(m_prompts, session.error());
        return;
    }
    m_settings.setRegion(wishes.region);
    applySettings();
    session->reset(); // on a share it is opened as whose turn it is allows
    if (!openBusiness({wishes.path}) || !m_window)
        return;
    if (wishes.door == FirstRun::Door::Import && !m_session->isReadOnly())
        m_window->menus().action(Menus::Import)->trigger();
}

void Desk::openSample()
{
    const QString path = sampleBusinessPath(wantedLanguage());
    if (QFileInfo::exists(path)) {
        openBusiness({path});
        return;
    }
    Result<std::unique_ptr<Session>> session = makeSampleFile(path, wantedLanguage());
    if (session)
        adopt(std::move(*session), nullptr);
    else
        reportError(m_prompts, session.error());
}

void Desk::openInAnotherProcess()
{
    if (const auto path = m_prompts.openFile(businessToOpen()))
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {*path});
}

void Desk::askToOpen()
{
    if (const auto path = m_prompts.openFile(businessToOpen()))
        openBusiness({*path});
}

} // namespace kartei
