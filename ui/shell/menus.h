#pragma once

#include "ui/base/icons.h"

#include <QObject>

#include <array>

class QAction;
class QMainWindow;
class QMenu;

namespace kartei {

/// Every command of the window with its key, in menus that the menu bar and the menu button share. Commands that belong
/// to pages come and go; their owner fills the menus it is asked for.
class Menus final : public QObject {
    Q_OBJECT

public:
    enum Command {
        NewBusiness,
        NewFromExport,
        OpenBusiness,
        OpenInWindow,
        SampleBusiness,
        Import,
        PasteList,
        Export,
        ExportEverything,
        RestoreBackup,
        Print,
        SavePdf,
        OpenSettings,
        Lock,
        CloseWindow,
        Quit,
        Undo,
        Redo,
        ShowActs,
        ShowDeleted,
        ShowFeedback,
        ShowProblems,
        ShowHealth,
        ShowComingDays,
        ShowIntroducers,
        Search,
        Filter,
        SaveNow,
        Back,
        Forward,
        PreviousPage,
        NextPage,
        NextZone,
        PreviousZone,
        NewHere,
        NewOfKind,
        LogCall,
        ToggleSidebar,
        ShowMenuBar,
        UseMenuBar,
        FullScreen,
        Reload,
        Shortcuts,
        About,
        Count_
    };

    explicit Menus(QMainWindow* window);

    QAction* action(Command command) const { return m_actions[command]; }
    QMenu* all() const { return m_all; }
    /// Of the business name: this file, others, new ones.
    QMenu* businessMenu() const { return m_business; }
    QMenu* newMenu() const { return m_new; }
    QMenu* recentMenu() const { return m_recent; }
    QMenu* goMenu() const { return m_go; }
    QMenu* recordMenu() const { return m_record; }
    QMenu* fileMenu() const { return m_file; }

private:
    void makeActions(QMainWindow* window);
    void setIcons() const;
    QMenu* addMenu(const QString& title, const QString& name, std::initializer_list<int> commands);

    QMainWindow* m_window;
    std::array<QAction*, Count_> m_actions{};
    QMenu* m_all;
    QMenu* m_file = nullptr;
    QMenu* m_go = nullptr;
    QMenu* m_record = nullptr;
    QMenu* m_new = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_business = nullptr;
};

} // namespace kartei
