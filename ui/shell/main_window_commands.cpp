#include "ui/base/labels.h"
#include "ui/base/url_opener.h"
#include "ui/shell/main_window.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "ui/base/icons.h"
#include "ui/base/prompts.h"
#include "ui/contacts/feedback_dialog.h"
#include "ui/contacts/coming_days_dialog.h"
#include "ui/contacts/introducers_dialog.h"
#include "ui/contacts/problems_dialog.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/export_everything.h"
#include "ui/exchange/import_dialog.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/health_dialog.h"
#include "ui/shell/menu_bar_keys.h"
#include "ui/shell/menus.h"
#include "ui/shell/palette.h"
#include "ui/shell/recently_deleted.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/what_i_did.h"
#include "ui/shell/zones.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kNumberedPages = 9;

} // namespace

void MainWindow::connectFileCommands()
{
    const auto on = [this](Menus::Command command, auto slot) {
        connect(m_menus->action(command), &QAction::triggered, this, slot);
    };
    on(Menus::NewBusiness, &MainWindow::newBusinessAsked);
    on(Menus::NewFromExport, &MainWindow::newFromExportAsked);
    on(Menus::OpenBusiness, &MainWindow::openBusinessAsked);
    on(Menus::OpenInWindow, &MainWindow::anotherWindowAsked);
    on(Menus::SampleBusiness, &MainWindow::sampleAsked);
    on(Menus::OpenSettings, &MainWindow::openSettings);
    on(Menus::Lock, &MainWindow::lockAsked);
    on(Menus::CloseWindow, &MainWindow::close);
    on(Menus::Quit, &MainWindow::close);
    on(Menus::Import, [this] { ImportDialog::choose(this, *this, currentPage()->entity()); });
    on(Menus::PasteList, [this] { ImportDialog::paste(this, *this, currentPage()->entity()); });
    on(Menus::Export, [this] {
        if (const auto ids = currentPage()->listedIds())
            ExportDialog::open(this, *this, currentPage()->entity(), *ids, currentPage()->listedFields());
        else
            announce(tr("There is no list to export here."));
    });
    on(Menus::ExportEverything, [this] { askToExportEverything(this, *this, &openInDesktop); });
    on(Menus::RestoreBackup, &MainWindow::askForBackup);
    on(Menus::Print, [this] {
        if (currentPage()->canPrint())
            currentPage()->print();
        else
            announce(tr("There is nothing to print here."));
    });
    on(Menus::SavePdf, [this] {
        if (currentPage()->canPrint())
            currentPage()->savePdf();
        else
            announce(tr("There is nothing to print here."));
    });
    connect(m_menus->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_menus->fileMenu(), &QMenu::aboutToShow, this, &MainWindow::refreshCommands);
}

void MainWindow::connectEditCommands()
{
    const auto on = [this](Menus::Command command, auto slot) {
        connect(m_menus->action(command), &QAction::triggered, this, slot);
    };
    on(Menus::Undo, [this] { revert(false); });
    on(Menus::Redo, [this] { revert(true); });
    on(Menus::ShowActs, [this] { (new WhatIDid(this, *this))->open(); });
    on(Menus::ShowDeleted, [this] { (new RecentlyDeleted(this, *this))->open(); });
    on(Menus::SaveNow, &MainWindow::saveNow);
    on(Menus::Search, &MainWindow::openPalette);
    on(Menus::ShowFeedback, [this] { (new FeedbackDialog(this, *this))->open(); });
    on(Menus::ShowIntroducers, [this] { (new IntroducersDialog(this, *this))->open(); });
    on(Menus::ShowProblems, [this] { (new ProblemsDialog(this, *this))->open(); });
    on(Menus::ShowComingDays, [this] { (new ComingDaysDialog(this, *this))->open(); });
    on(Menus::ShowHealth, &MainWindow::showHealth);
    on(Menus::NewOfKind, &MainWindow::openNewOfKind);
    on(Menus::LogCall, &MainWindow::logCall);
    on(Menus::Filter, [this] { currentPage()->focusFilter(); });
    on(Menus::NewHere, [this] {
        const bool isMadeHere
            = m_shown < pageCount() && !m_entries[static_cast<size_t>(m_shown)].sign().newText.isEmpty();
        makeNew(isMadeHere ? m_shown : 0);
    });
    connect(m_menus->recordMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecordMenu);
}

void MainWindow::showHealth()
{
    auto* dialog = new HealthDialog(this, *this, m_settings.backupPlan());
    connect(dialog, &HealthDialog::backupsWanted, this, [this] {
        openSettings();
        settingsPage().showBackups();
    });
    connect(dialog, &HealthDialog::accessWanted, this, [this] {
        openSettings();
        settingsPage().showAccess();
    });
    dialog->open();
}

void MainWindow::connectWindowCommands()
{
    const auto on = [this](Menus::Command command, auto slot) {
        connect(m_menus->action(command), &QAction::triggered, this, slot);
    };
    on(Menus::ToggleSidebar, &MainWindow::toggleSidebar);
    on(Menus::ShowMenuBar, [this](bool isShown) {
        m_settings.setMenuBarShown(isShown);
        m_menuBarKeys->setKept(isShown);
    });
    on(Menus::UseMenuBar, [this] { m_menuBarKeys->toggle(); });
    on(Menus::FullScreen, [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    on(Menus::Reload, [this] { m_session.noteForeignChange(); });
    on(Menus::Shortcuts, &MainWindow::showKeys);
    on(Menus::About, [this] {
        m_prompts.notify({tr("Kartei %1\nCustomers, quotes and service of a small business, in one file of your own.\n"
                             "Free software under the GNU General Public License, version 3 or later.")
                              .arg(QStringLiteral(KARTEI_VERSION)),
            {}, {}});
    });
    connect(m_sidebar->helpButton(), &QToolButton::clicked, this, &MainWindow::showKeys);
    connect(m_sidebar->settingsButton(), &QPushButton::clicked, this, &MainWindow::openSettings);
}

void MainWindow::connectNavigation()
{
    const auto on = [this](Menus::Command command, auto slot) {
        connect(m_menus->action(command), &QAction::triggered, this, slot);
    };
    on(Menus::Back, [this] { go(m_history.back(place())); });
    on(Menus::Forward, [this] { go(m_history.forward(place())); });
    on(Menus::NextPage, [this] { stepPage(1); });
    on(Menus::PreviousPage, [this] { stepPage(-1); });
    on(Menus::NextZone, [this] { moveZone(1); });
    on(Menus::PreviousZone, [this] { moveZone(-1); });
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
}

void MainWindow::fillGoMenu()
{
    for (int i = 0; i < pageCount(); ++i) {
        const PageSign sign = m_entries[static_cast<size_t>(i)].sign();
        auto* entry = new QAction(icon(sign.iconName), menuText(sign.title), this);
        entry->setObjectName(QStringLiteral("goTo%1").arg(i));
        if (i < kNumberedPages)
            entry->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(entry, &QAction::triggered, this, [this, i] { showPage(i); });
        m_menus->goMenu()->addAction(entry);
        addAction(entry);
    }
}

void MainWindow::fillNewMenu()
{
    for (int i = 0; i < pageCount(); ++i) {
        const PageSign sign = m_entries[static_cast<size_t>(i)].sign();
        if (sign.newText.isEmpty())
            continue;
        auto* entry = new QAction(icon(sign.iconName), menuText(sign.newText), this);
        entry->setObjectName(QStringLiteral("new%1").arg(i));
        entry->setShortcut(sign.newShortcut);
        connect(entry, &QAction::triggered, this, [this, i] { makeNew(i); });
        m_menus->newMenu()->addAction(entry);
        addAction(entry);
    }
}

void MainWindow::fillRecentMenu()
{
    QMenu* menu = m_menus->recentMenu();
    menu->clear();
    for (const QString& address : m_settings.recent()) {
        if (Location{address} == m_session.location())
            continue;
        const QString name = Location{address}.isServer() ? address : QFileInfo(address).completeBaseName();
        QAction* entry = menu->addAction(menuText(name));
        entry->setToolTip(address);
        connect(entry, &QAction::triggered, this, [this, address] { Q_EMIT businessChosen({address}); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No other business was opened yet"))->setEnabled(false);
}

void MainWindow::fillRecordMenu()
{
    dropRecordActions();
    for (QAction* offered : currentPage()->recordActions()) {
        m_menus->recordMenu()->addAction(offered);
        m_recordActions.push_back(offered);
    }
}

void MainWindow::dropRecordActions()
{
    QMenu* menu = m_menus->recordMenu();
    for (QAction* shown : menu->actions()) {
        if (std::ranges::find(m_recordActions, shown) != m_recordActions.end())
            menu->removeAction(shown);
    }
    m_recordActions.clear();
}

void MainWindow::refreshBusiness()
{
    const Result<Business> business = m_session.get(Id<Business>{1});
    if (business)
        m_sidebar->setBusiness(business->name, m_menus->businessMenu());
}

void MainWindow::refreshUser()
{
    const Actor& actor = m_session.options().actor;
    QAction* lock = m_menus->action(Menus::Lock);
    lock->setVisible(actor.user > 0);
    lock->setEnabled(actor.user > 0);
    lock->setText(actor.user > 0 ? tr("&Lock (%1)").arg(menuText(isolated(actor.name))) : tr("&Lock"));
    m_menus->action(Menus::RestoreBackup)->setEnabled(m_backups->isPossible() && m_session.role() == Role::Owner);
}

void MainWindow::refreshUndo()
{
    const auto name
        = [this](Menus::Command command, const Result<QString>& title, const QString& bare, const QString& full) {
              QAction* entry = m_menus->action(command);
              const bool isThere = title && !title->isEmpty();
              entry->setText(isThere ? full.arg(menuText(isolated(*title))) : bare);
          };
    name(Menus::Undo, m_session.undoTitle(), tr("&Undo"), tr("&Undo: %1"));
    name(Menus::Redo, m_session.redoTitle(), tr("&Redo"), tr("&Redo: %1"));
}

void MainWindow::refreshAttention()
{
    for (int index = 0; const PageEntry& entry : m_entries)
        m_sidebar->setAttention(index++, entry.attentionCount ? entry.attentionCount(m_session) : 0);
}

void MainWindow::refreshCommands()
{
    m_menus->action(Menus::Back)->setEnabled(m_history.canGoBack());
    m_menus->action(Menus::Forward)->setEnabled(m_history.canGoForward());
}

/// Those of all pages: what can be done there is said by their actions.
void MainWindow::showKeys()
{
    for (int i = 0; i < pageCount(); ++i)
        page(i);
    showShortcuts(*this);
}

void MainWindow::moveZone(int step)
{
    QList<QWidget*> zones{m_sidebar, m_topBar};
    if (Page* page = currentPage()) {
        const QList<QWidget*> inside = page->zones();
        zones += inside.isEmpty() ? QList<QWidget*>{page} : inside;
    }
    focusNextZone(zones, step);
}

void MainWindow::toggleSidebar()
{
    m_sidebar->setNarrow(!m_sidebar->isNarrow());
    if (m_isWide)
        m_settings.setSidebarNarrow(m_sidebar->isNarrow());
    m_menus->action(Menus::ToggleSidebar)
        ->setIcon(icon(m_sidebar->isNarrow() ? Icon::SidebarExpand : Icon::SidebarCollapse));
}

} // namespace kartei
