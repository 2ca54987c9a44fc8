#pragma once

#include "core/storage/session.h"

#include <QPointer>
#include <QString>

class QAction;

namespace kartei {

enum class PaletteGroup { Best, Records, Actions, New, Commands, GoTo, Help };

/// One thing the palette offers.
struct PaletteEntry {
    QString key; ///< what is remembered when it is chosen: "contact:12", "action:undo"
    PaletteGroup group = PaletteGroup::Commands;
    QString title;
    QString detail; ///< second line; empty: none
    QString iconName;
    QString synonyms; ///< found by, not shown
    QString shortcut;
    const EntityDesc* entity = nullptr; ///< a record
    qint64 id = 0;
    QPointer<QAction> action; ///< a command
    QString text; ///< to be put into the field (help) or on the clipboard (arithmetic)
    QString newName; ///< of a contact to be made
    bool isEnabled = true;
};

QString titleOf(PaletteGroup group);

/// Title and second line of a record, as the palette says them: "Anna Huber", "Person · Bäckerei Huber GmbH · Owner".
PaletteEntry entryOf(Session& session, const Record& record);
/// A command; its menu text without mnemonic. Disabled ones say why in `detail` when their tool tip does.
PaletteEntry entryOf(QAction& action, PaletteGroup group);

} // namespace kartei
