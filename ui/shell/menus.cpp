#include "ui/shell/menus.h"

#include "ui/base/display_text.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace kartei {

namespace {

constexpr int kSeparator = -1;

struct CommandSpec {
    Menus::Command command;
    const char* name;
    const char* text;
    const char* keys;
};

constexpr CommandSpec kCommands[] = {
    {Menus::NewBusiness, "newBusiness", QT_TRANSLATE_NOOP("kartei::Menus", "&New business…"), ""},
    {Menus::NewFromExport, "newFromExport", QT_TRANSLATE_NOOP("kartei::Menus", "New business &from an export…"), ""},
    {Menus::OpenBusiness, "openBusiness", QT_TRANSLATE_NOOP("kartei::Menus", "&Open business…"), "Ctrl+O"},
    {Menus::OpenInWindow, "openInWindow", QT_TRANSLATE_NOOP("kartei::Menus", "Open in another &window…"), ""},
    {Menus::SampleBusiness, "sampleBusiness", QT_TRANSLATE_NOOP("kartei::Menus", "Look around with &sample data"), ""},
    {Menus::Import, "importFile", QT_TRANSLATE_NOOP("kartei::Menus", "&Import…"), ""},
    {Menus::PasteList, "pasteList", QT_TRANSLATE_NOOP("kartei::Menus", "P&aste a list…"), ""},
    {Menus::Export, "exportList", QT_TRANSLATE_NOOP("kartei::Menus", "E&xport this list…"), "Ctrl+Shift+X"},
    {Menus::ExportEverything, "exportEverything", QT_TRANSLATE_NOOP("kartei::Menus", "Export e&verything…"), ""},
    {Menus::RestoreBackup, "restoreBackup", QT_TRANSLATE_NOOP("kartei::Menus", "Restore from a &backup…"), ""},
    {Menus::Print, "print", QT_TRANSLATE_NOOP("kartei::Menus", "&Print…"), "Ctrl+P"},
    {Menus::SavePdf, "savePdf", QT_TRANSLATE_NOOP("kartei::Menus", "Save as P&DF…"), "Ctrl+Shift+P"},
    {Menus::OpenSettings, "openSettings", QT_TRANSLATE_NOOP("kartei::Menus", "S&ettings"), ""},
    {Menus::Lock, "lock", QT_TRANSLATE_NOOP("kartei::Menus", "&Lock"), "Ctrl+L"},
    {Menus::CloseWindow, "closeWindow", QT_TRANSLATE_NOOP("kartei::Menus", "&Close window"), "Ctrl+W"},
    {Menus::Quit, "quit", QT_TRANSLATE_NOOP("kartei::Menus", "&Quit"), "Ctrl+Q"},
    {Menus::Undo, "undo", QT_TRANSLATE_NOOP("kartei::Menus", "&Undo"), "Ctrl+Z"},
    {Menus::Redo, "redo", QT_TRANSLATE_NOOP("kartei::Menus", "&Redo"), "Ctrl+Shift+Z"},
    {Menus::ShowActs, "showActs", QT_TRANSLATE_NOOP("kartei::Menus", "What I &did…"), ""},
    {Menus::ShowDeleted, "showDeleted", QT_TRANSLATE_NOOP("kartei::Menus", "Recently dele&ted…"), ""},
    {Menus::ShowFeedback, "showFeedback", QT_TRANSLATE_NOOP("kartei::Menus", "&Complaints and wishes…"), ""},
    {Menus::ShowProblems, "showProblems", QT_TRANSLATE_NOOP("kartei::Menus", "Proble&ms on the cards…"), ""},
    {Menus::ShowHealth, "showHealth", QT_TRANSLATE_NOOP("kartei::Menus", "Data &health…"), ""},
    {Menus::ShowComingDays, "showComingDays", QT_TRANSLATE_NOOP("kartei::Menus", "Birth&days and anniversaries…"), ""},
    {Menus::ShowIntroducers, "showIntroducers", QT_TRANSLATE_NOOP("kartei::Menus", "Who introd&uced customers…"), ""},
    {Menus::Search, "openPalette", QT_TRANSLATE_NOOP("kartei::Menus", "&Search or type a command"), "Ctrl+K"},
    {Menus::Filter, "filter", QT_TRANSLATE_NOOP("kartei::Menus", "&Filter this list"), "Ctrl+F"},
    {Menus::SaveNow, "saveNow", QT_TRANSLATE_NOOP("kartei::Menus", "Sa&ve now"), "Ctrl+S"},
    {Menus::Back, "goBack", QT_TRANSLATE_NOOP("kartei::Menus", "&Back"), "Alt+Left"},
    {Menus::Forward, "goForward", QT_TRANSLATE_NOOP("kartei::Menus", "&Forward"), "Alt+Right"},
    {Menus::PreviousPage, "previousPage", QT_TRANSLATE_NOOP("kartei::Menus", "&Previous page"), "Ctrl+PgUp"},
    {Menus::NextPage, "nextPage", QT_TRANSLATE_NOOP("kartei::Menus", "&Next page"), "Ctrl+PgDown"},
    {Menus::NextZone, "nextZone", QT_TRANSLATE_NOOP("kartei::Menus", "Ne&xt part of the window"), "F6"},
    {Menus::PreviousZone, "previousZone", QT_TRANSLATE_NOOP("kartei::Menus", "P&revious part of the window"),
        "Shift+F6"},
    {Menus::NewHere, "newHere", QT_TRANSLATE_NOOP("kartei::Menus", "&New"), "Ctrl+N"},
    {Menus::NewOfKind, "newOfKind", QT_TRANSLATE_NOOP("kartei::Menus", "New &of another kind…"), "Ctrl+Shift+N"},
    {Menus::LogCall, "logCall", QT_TRANSLATE_NOOP("kartei::Menus", "&Log a call…"), "Ctrl+Shift+L"},
    {Menus::ToggleSidebar, "sidebarAction", QT_TRANSLATE_NOOP("kartei::Menus", "&Sidebar"), "F9"},
    {Menus::ShowMenuBar, "showMenuBar", QT_TRANSLATE_NOOP("kartei::Menus", "&Menu bar"), ""},
    {Menus::UseMenuBar, "useMenuBar", QT_TRANSLATE_NOOP("kartei::Menus", "Go to the menu bar"), "F10"},
    {Menus::FullScreen, "fullScreen", QT_TRANSLATE_NOOP("kartei::Menus", "&Full screen"), "F11"},
    {Menus::Reload, "reload", QT_TRANSLATE_NOOP("kartei::Menus", "&Reload"), "F5"},
    {Menus::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("kartei::Menus", "&Keyboard shortcuts"), "Ctrl+F1"},
    {Menus::About, "about", QT_TRANSLATE_NOOP("kartei::Menus", "&About Kartei"), ""},
};

} // namespace

Menus::Menus(QMainWindow* window) : QObject(window), m_window(window), m_all(new QMenu(window))
{
    makeActions(window);
    setIcons();
    m_recent = new QMenu(tr("Open &recent"), window);
    m_file = addMenu(tr("&File"), QStringLiteral("fileMenu"),
        {NewBusiness, NewFromExport, OpenBusiness, OpenInWindow, SampleBusiness, kSeparator, Import, PasteList, Export,
            ExportEverything, RestoreBackup, kSeparator, Print, SavePdf, kSeparator, OpenSettings, Lock, kSeparator,
            CloseWindow, Quit});
    m_file->insertMenu(action(SampleBusiness), m_recent);
    addMenu(tr("&Edit"), QStringLiteral("editMenu"),
        {Undo, Redo, ShowActs, ShowDeleted, kSeparator, Search, Filter, kSeparator, SaveNow});
    m_go = addMenu(tr("&Go"), QStringLiteral("goMenu"),
        {Back, Forward, PreviousPage, NextPage, kSeparator, NextZone, PreviousZone, kSeparator, ShowFeedback,
            ShowProblems, ShowHealth, ShowComingDays, ShowIntroducers, kSeparator});
    m_record = addMenu(tr("&Record"), QStringLiteral("recordMenu"), {NewHere, NewOfKind, LogCall, kSeparator});
    addMenu(tr("&View"), QStringLiteral("viewMenu"), {ToggleSidebar, ShowMenuBar, FullScreen, kSeparator, Reload});
    addMenu(tr("&Help"), QStringLiteral("helpMenu"), {Shortcuts, About});
    m_business = new QMenu(tr("Business"), window);
    m_business->addMenu(m_recent);
    m_business->addActions({action(OpenBusiness), action(OpenInWindow), action(NewBusiness), action(NewFromExport),
        action(SampleBusiness)});
    m_business->addSeparator();
    m_business->addActions({action(OpenSettings), action(Lock)});
    m_new = new QMenu(tr("New"), window);
    m_new->setObjectName(QStringLiteral("newMenu"));
}

void Menus::makeActions(QMainWindow* window)
{
    for (const CommandSpec& spec : kCommands) {
        auto* made = new QAction(tr(spec.text), window);
        made->setObjectName(QLatin1String(spec.name));
        made->setShortcut(QKeySequence(QLatin1String(spec.keys)));
        made->setShortcutVisibleInContextMenu(true);
        m_actions[spec.command] = made;
        window->addAction(made); // works while the menu bar is hidden
    }
    for (const Command command : {ToggleSidebar, ShowMenuBar, FullScreen})
        action(command)->setCheckable(command != ToggleSidebar);
    action(Back)->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    action(Forward)->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    action(Back)->setToolTip(tr("Back (%1)").arg(keysText(Qt::ALT | Qt::Key_Left)));
    action(Forward)->setToolTip(tr("Forward (%1)").arg(keysText(Qt::ALT | Qt::Key_Right)));
    action(ToggleSidebar)->setToolTip(tr("Sidebar (%1)").arg(QStringLiteral("F9")));
    action(Quit)->setMenuRole(QAction::QuitRole);
}

void Menus::setIcons() const
{
    const std::pair<Command, Icon> icons[] = {{NewBusiness, Icon::NewDocument}, {Print, Icon::Print},
        {SavePdf, Icon::Export}, {NewFromExport, Icon::Import}, {Import, Icon::Import}, {PasteList, Icon::Import},
        {Export, Icon::Export}, {ExportEverything, Icon::Export}, {RestoreBackup, Icon::History},
        {OpenSettings, Icon::Settings}, {Lock, Icon::Locked}, {Undo, Icon::Undo}, {Redo, Icon::Redo},
        {ShowActs, Icon::History}, {ShowDeleted, Icon::Delete}, {ShowFeedback, Icon::Warning},
        {ShowProblems, Icon::Look}, {ShowHealth, Icon::Reports}, {ShowComingDays, Icon::Calendar},
        {ShowIntroducers, Icon::Contacts}, {Search, Icon::Search}, {Filter, Icon::Filter}, {Back, Icon::Back},
        {Forward, Icon::Forward}, {NewHere, Icon::Add}, {LogCall, Icon::Call}, {ToggleSidebar, Icon::SidebarCollapse},
        {Reload, Icon::Reload}, {Shortcuts, Icon::Help}, {SampleBusiness, Icon::Look}};
    for (const auto& [command, use] : icons)
        action(command)->setIcon(icon(use));
}

QMenu* Menus::addMenu(const QString& title, const QString& name, std::initializer_list<int> commands)
{
    QMenu* menu = m_window->menuBar()->addMenu(title);
    menu->setObjectName(name);
    for (const int command : commands) {
        if (command == kSeparator)
            menu->addSeparator();
        else
            menu->addAction(action(static_cast<Command>(command)));
    }
    m_all->addMenu(menu);
    return menu;
}

} // namespace kartei
