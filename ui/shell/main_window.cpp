#include "ui/shell/main_window.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/business/user.h"
#include "core/service/asset.h"
#include "core/storage/reading_limit.h"
#include "ui/base/acts.h"
#include "ui/base/draft_store.h"
#include "ui/base/first_painting.h"
#include "ui/base/inline_bar.h"
#include "ui/base/metrics.h"
#include "ui/base/report_error.h"
#include "ui/base/toast.h"
#include "ui/base/widget_style.h"
#include "ui/exchange/take_back.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/file_bars.h"
#include "ui/shell/menu_bar_keys.h"
#include "ui/shell/menus.h"
#include "ui/shell/palette.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/share_bar.h"
#include "ui/shell/share_keeper.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/undo_keys.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kRailBelow = 1280;
constexpr QSize kLeastSize(880, 560);
constexpr QSize kFirstSize(1440, 900);
constexpr QMargins kFrame(8, 40, 8, 8); ///< of window managers; theirs is only known when the window is shown
constexpr int kAttentionEvery = 60'000; // ms
constexpr int kLookEvery = 3'000; // ms

} // namespace

MainWindow::MainWindow(const Surroundings& around)
    : m_session(around.session), m_prompts(around.prompts), m_settings(around.settings), m_menus(new Menus(this)),
      m_menuBarKeys(new MenuBarKeys(*this)), m_sidebar(new Sidebar(this)), m_topBar(new TopBar(*m_menus, this)),
      m_stack(new QStackedWidget(this)), m_bars(new QVBoxLayout), m_toast(new Toast(m_stack)),
      m_backups(new BackupKeeper(m_session, m_settings, this)), m_entries(around.pages), m_pages(m_entries.size()),
      m_foreignChanges(m_session), m_upkeep(m_session)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kLeastSize);
    new UndoKeys(this);
    makeLayout();
    makeBars(around.share); // before the pages: Tab goes in the order in which widgets were made
    makePages();
    makeBackups();
    connectFileCommands();
    connectEditCommands();
    connectWindowCommands();
    connectNavigation();
    fillGoMenu();
    fillNewMenu();
    m_menuBarKeys->setKept(m_settings.isMenuBarShown());
    m_menus->action(Menus::ShowMenuBar)->setChecked(m_settings.isMenuBarShown());
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        refreshUndo();
        refreshAttention();
        refreshBackups();
        if (changes.touches(describe<Business>()))
            refreshBusiness();
        if (changes.touches(describe<User>()))
            refreshUser();
    });
    connect(&m_upkeep, &FileUpkeep::failed, this, &MainWindow::report);
    startTimers();
    refreshBusiness();
    refreshUser();
    refreshUndo();
    display(0);
    restoreGeometryOrCentre();
    afterFirstPainting(*this, [this] {
        refreshAttention();
        giveMemoryBack(m_session.database());
    });
    m_sidebar->list()->setFocus();
}

MainWindow::~MainWindow()
{
    if (QWidget* editor = focusWidget())
        editor->clearFocus(); // what is half typed is written while there is a session to write to
    delete m_menuBarKeys; // hears of every event, also while the window is taken apart
}

void MainWindow::makeLayout()
{
    auto* central = new QWidget(this);
    auto* columns = new QHBoxLayout(central);
    plain(*columns);
    columns->addWidget(m_sidebar);
    columns->addWidget(hairline(Qt::Vertical, central));
    auto* content = new QVBoxLayout;
    plain(*content);
    content->addWidget(m_topBar);
    content->addWidget(hairline(Qt::Horizontal, central));
    plain(*m_bars);
    content->addLayout(m_bars);
    content->addWidget(m_stack, 1);
    columns->addLayout(content, 1);
    setCentralWidget(central);
    m_sidebar->setNarrow(m_settings.isSidebarNarrow());
}

void MainWindow::startTimers()
{
    connect(&m_attentionTimer, &QTimer::timeout, this, [this] {
        refreshAttention();
        refreshBackups(); // "10:08" becomes "Yesterday"
    });
    m_attentionTimer.setParent(this);
    m_attentionTimer.setObjectName(QStringLiteral("attentionTimer"));
    m_attentionTimer.start(kAttentionEvery);
    connect(&m_foreignTimer, &QTimer::timeout, this, [this] {
        if (isActiveWindow())
            m_foreignChanges.look();
    });
    m_foreignTimer.start(kLookEvery);
}

void MainWindow::makePages()
{
    for (int index = 0; const PageEntry& entry : m_entries) {
        const PageSign sign = entry.sign();
        m_sidebar->addPage(index++, entry.group, sign.title, sign.iconName);
    }
    page(0);
}

SettingsPage& MainWindow::settingsPage()
{
    if (!m_settingsPage) {
        m_settingsPage = new SettingsPage(*this, m_settings, *m_backups, m_stack);
        m_stack->addWidget(m_settingsPage);
        connect(m_settingsPage, &SettingsPage::looksChanged, this, &MainWindow::looksChanged);
        connect(m_settingsPage, &SettingsPage::lockAsked, this, &MainWindow::lockAsked);
    }
    return *m_settingsPage;
}

Page& MainWindow::page(int index)
{
    if (index == pageCount())
        return settingsPage();
    Page*& page = m_pages[static_cast<size_t>(index)];
    if (!page) {
        page = m_entries[static_cast<size_t>(index)].create(*this, m_stack);
        m_stack->addWidget(page);
    }
    return *page;
}

void MainWindow::makeBars(ShareKeeper* share)
{
    if (share)
        m_bars->addWidget(new ShareBar(*share, m_session.clock(), this));
    if (m_session.isReadOnly() && (!share || share->isOurTurn()))
        m_bars->addWidget(new InlineBar(Status::Info, barOfReading(), this));
    addFileBars(*m_bars, this, *this, m_settings);
    const Result<Business> business = m_session.get(Id<Business>{1});
    if (!business || !business->isSample)
        return;
    auto* bar = new InlineBar(Status::Info, tr("This is a sample business. Try whatever you like."), this);
    QPushButton* start = bar->addButton(tr("Start my own"), QStringLiteral("startMyOwn"));
    connect(start, &QPushButton::clicked, this, &MainWindow::newBusinessAsked);
    m_bars->addWidget(bar);
}

QString MainWindow::barOfReading() const
{
    if (m_session.isOpenForReading())
        return tr("This business is open for reading only.");
    return tr("%1 may read this business, but not change it.").arg(isolated(m_session.options().author));
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

Place MainWindow::place() const
{
    const Page* page = currentPage();
    return {m_shown, page ? page->viewState() : QVariant()};
}

void MainWindow::open(const EntityDesc& entity, qint64 id)
{
    if (&entity == &describe<Asset>())
        return openAsset(id);
    const Place before = place();
    for (int i = 0; i < pageCount(); ++i) {
        if (&m_entries[static_cast<size_t>(i)].entity() != &entity || !page(i).showRecord(id))
            continue;
        if (before.page >= 0 && (before.page != i || before.state != page(i).viewState()))
            m_history.leave(before);
        if (id != 0)
            palette().noteRecord(entity, id);
        display(i);
        return;
    }
    if (&entity == &describe<Business>())
        openSettings();
    else
        announce(tr("This is not there any more."));
}

void MainWindow::openSettings()
{
    showPage(pageCount());
}

void MainWindow::showPage(int page)
{
    if (page == m_shown || page < 0 || page > pageCount())
        return;
    m_history.leave(place());
    display(page);
}

void MainWindow::display(int index)
{
    dropRecordActions();
    Page& shown = page(index);
    m_shown = index;
    m_stack->setCurrentWidget(&shown);
    m_toast->raise(); // the stack puts its page on top
    m_sidebar->setCurrent(index);
    m_sidebar->settingsButton()->setChecked(&shown == m_settingsPage);
    setWindowTitle(tr("%1 – Kartei").arg(shown.title()));
    refreshCommands();
}

void MainWindow::restore(const Place& place)
{
    if (place.page < 0 || place.page > pageCount())
        return;
    display(place.page);
    currentPage()->restoreViewState(place.state);
    currentPage()->setFocus();
}

void MainWindow::go(const std::optional<Place>& place)
{
    if (place)
        restore(*place);
    refreshCommands();
}

void MainWindow::stepPage(int step)
{
    const int count = pageCount() + 1; // with the settings
    showPage((m_shown + step + count) % count);
}

void MainWindow::makeNew(int index)
{
    showPage(index);
    page(index).startNew();
}

void MainWindow::report(const Error& error)
{
    reportError(m_prompts, error);
}

/// A dialog that has its own covers ours.
Toast& MainWindow::toast() const
{
    const QWidget* dialog = QApplication::activeModalWidget();
    auto* own = dialog ? dialog->findChild<Toast*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    return own ? *own : *m_toast;
}

void MainWindow::announce(const QString& text, qint64 undoJournal)
{
    if (undoJournal == 0) {
        toast().tell({text, {}, {}});
        return;
    }
    offer(text, tr("Undo"), [this, undoJournal] {
        takeBack(this, *this, {TakenBack::What::Act, undoJournal}, [this](const Result<Undone>& done) {
            if (!done)
                report(done.error());
            else if (done->kept > 0)
                tellUndone(*this, *done);
        });
    });
}

void MainWindow::offer(const QString& text, const QString& verb, const std::function<void()>& act)
{
    toast().tell({text, verb, act});
}

void MainWindow::revert(bool isRedo)
{
    const auto what = isRedo ? TakenBack::What::NewestUndo : TakenBack::What::NewestAct;
    takeBack(this, *this, {what}, [this, isRedo](const Result<Undone>& done) {
        if (done && isRedo)
            announce(tr("Redone: %1").arg(isolated(done->title)));
        else if (done)
            tellUndone(*this, *done);
        else if (done.error().kind == Error::Kind::NotFound)
            announce(isRedo ? tr("There is nothing to do again.") : tr("There is nothing to take back."));
        else
            report(done.error());
    });
}

void MainWindow::saveNow()
{
    if (QWidget* editor = focusWidget()) {
        editor->clearFocus(); // fields write when they are left
        editor->setFocus();
    }
    DraftStore::of(m_session).write();
    announce(tr("Everything is saved. Kartei saves as you go."));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool isWide = width() >= kRailBelow;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    m_sidebar->setNarrow(!isWide || m_settings.isSidebarNarrow());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (QWidget* editor = focusWidget())
        editor->clearFocus();
    m_settings.setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::restoreGeometryOrCentre()
{
    if (restoreGeometry(m_settings.geometry()))
        return;
    const QRect room = screen()->availableGeometry().marginsRemoved(kFrame);
    resize(kFirstSize.boundedTo(room.size()));
    move(room.center() - rect().center());
}

} // namespace kartei
