#pragma once

#include <QIcon>
#include <QString>

namespace kartei {

/// By use, not by picture. Names of the pictures: Breeze.
enum class Icon {
    Today,
    Calendar,
    Contacts,
    Companies,
    Leads,
    Pipeline,
    Quotes,
    Orders,
    Invoices,
    Products,
    Tickets,
    Assets,
    Appointments,
    Campaigns,
    Segments,
    Reports,
    Settings,
    Help,
    Search,
    Add,
    Menu,
    More,
    Back,
    Forward,
    SidebarCollapse,
    SidebarExpand,
    Reminders,
    Sort,
    Filter,
    Edit,
    Rename,
    Delete,
    Done,
    Later,
    Close,
    Call,
    CallIn,
    CallOut,
    CallMissed,
    Mail,
    Send,
    Note,
    Meeting,
    Task,
    TaskAdd,
    Attach,
    Reply,
    TextBlock,
    Print,
    Export,
    Import,
    NewDocument,
    Undo,
    Redo,
    History,
    Duplicate,
    Warning,
    ReminderSet,
    Cancel,
    Locked,
    Unlocked,
    Merge,
    Link,
    ZoomIn,
    ZoomOut,
    FitWidth,
    Margin,
    StageMoved,
    Tag,
    Web,
    Place,
    Table,
    Cards,
    StarOn,
    StarOff,
    Reload,
    SortAscending,
    SortDescending,
    ArrowUp,
    ArrowDown,
    Hide,
    Look,
    Picture,
    Count_
};

enum class IconTint { Normal, Text, Soft, OnFill, Accent, Success, Warning, Danger, Info };

/// Monochrome, in the colour of the theme in force at painting: input when disabled, softText when selected or
/// checked. Direction icons mirror in right-to-left windows. In a box wider than high the picture stands at the
/// leading edge.
QIcon icon(Icon use, IconTint tint = IconTint::Normal);
/// For names outside the list; monochrome pictures only ("data-*", "emblem-*", "state-*" become blobs).
QIcon icon(const QString& name, IconTint tint = IconTint::Normal);

QString iconName(Icon use);

/// Bare X11 and offscreen know neither the system's icon folders nor a theme.
void useBreezeIcons();

} // namespace kartei
