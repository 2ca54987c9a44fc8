#pragma once

#include "core/contacts/caller.h"
#include "core/storage/foreign_changes.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/file_upkeep.h"
#include "ui/shell/navigation_history.h"
#include "ui/shell/pages.h"

#include <QMainWindow>
#include <QTimer>

#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace kartei {

class BackupKeeper;
class InlineBar;
class MenuBarKeys;
class Menus;
class Palette;
struct PaletteEntry;
class SettingsPage;
class ShareKeeper;
class Sidebar;
class Toast;
class TopBar;

/// The window of one business: sidebar, top bar, pages, and what belongs to all of them: undo, back, messages, keys.
class MainWindow final : public QMainWindow, public Workbench {
    Q_OBJECT

public:
    struct Surroundings {
        Session& session;
        Prompts& prompts;
        AppSettings& settings;
        std::span<const PageEntry> pages;
        ShareKeeper* share = nullptr; ///< of a business that other computers can open, too
    };
    explicit MainWindow(const Surroundings& around);
    ~MainWindow() override;

    Session& session() override { return m_session; }
    Prompts& prompts() override { return m_prompts; }
    void open(const EntityDesc& entity, qint64 id) override;
    void report(const Error& error) override;
    void announce(const QString& text, qint64 undoJournal = 0) override;
    void offer(const QString& text, const QString& verb, const std::function<void()>& act) override;
    QString look(const QString& table) const override { return m_settings.look(table); }
    void noteLook(const QString& table, const QString& look) override { m_settings.noteLook(table, look); }

    const Menus& menus() const { return *m_menus; }
    Page* currentPage() const;
    /// Without the settings.
    int pageCount() const { return static_cast<int>(m_entries.size()); }
    /// Makes it if it was not shown yet. One after the last: the settings.
    Page& page(int index);
    /// Where the window stands, and going there: for a window that is built anew.
    Place place() const;
    void restore(const Place& place);
    void showPage(int page);
    void openSettings();
    /// Shows who is calling, from a number that callerNumber() gave.
    void takeCall(const IncomingCall& call);

Q_SIGNALS:
    void openBusinessAsked();
    void newBusinessAsked();
    void newFromExportAsked();
    void sampleAsked();
    void anotherWindowAsked();
    void businessChosen(const kartei::Location& location);
    /// Language, region or appearance are others now; the window is to be built anew.
    void looksChanged();
    void lockAsked();
    /// The whole business is to be as in this backup; the window is replaced.
    void restoreAsked(const QString& backup, const QByteArray& passphrase);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    SettingsPage& settingsPage();
    Palette& palette();
    void makeLayout();
    void makeBars(ShareKeeper* share);
    void makeBackups();
    void refreshBackups();
    void askForBackup();
    void connectFileCommands();
    void connectEditCommands();
    void connectWindowCommands();
    void connectNavigation();
    void fillGoMenu();
    void fillNewMenu();
    void fillRecentMenu();
    void fillRecordMenu();
    void dropRecordActions();
    void startTimers();
    void refreshBusiness();
    void refreshUser();
    QString barOfReading() const;
    void refreshUndo();
    Toast& toast() const;
    void refreshAttention();
    void refreshCommands();
    void display(int index);
    void showKeys();
    void go(const std::optional<Place>& place);
    void stepPage(int step);
    void makeNew(int index);
    void revert(bool isRedo);
    void moveZone(int step);
    void toggleSidebar();
    void saveNow();
    void openPalette();
    void openNewOfKind();
    void logCall();
    void showHealth();
    void openAsset(qint64 id);
    void makeContact(const QString& name);
    std::vector<PaletteEntry> paletteCommands() const;
    void restoreGeometryOrCentre();

    Session& m_session;
    Prompts& m_prompts;
    AppSettings& m_settings;
    Menus* m_menus;
    MenuBarKeys* m_menuBarKeys;
    Sidebar* m_sidebar;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    QVBoxLayout* m_bars;
    Toast* m_toast;
    BackupKeeper* m_backups;
    InlineBar* m_backupBar = nullptr;
    SettingsPage* m_settingsPage = nullptr; ///< as the palette made when it is first wanted
    Palette* m_palette = nullptr;
    NavigationHistory m_history;
    std::span<const PageEntry> m_entries;
    std::vector<Page*> m_pages; ///< null: not made yet
    int m_shown = -1;
    std::vector<QAction*> m_recordActions;
    QTimer m_attentionTimer;
    ForeignChanges m_foreignChanges;
    QTimer m_foreignTimer;
    FileUpkeep m_upkeep;
    bool m_isWide = true;
};

} // namespace kartei
