#pragma once

#include <QString>

class QSettings;

namespace kartei {

/// Where the backups of a user are kept, and how often they are made.
struct BackupPlan {
    QString folder; ///< empty: usualBackupFolder()
    QString secondFolder; ///< on another disk or a stick; empty: none
    int minutes = 30; ///< between two while something is changed

    /// As the window keeps it.
    static BackupPlan readFrom(const QSettings& store);
    void writeTo(QSettings& store) const;
    /// Of whoever runs the program, for those without a window.
    static BackupPlan ofUser();
    QString firstFolder() const;
};

QString usualBackupFolder();
/// What the program remembers of its user.
QString userSettingsFile();

} // namespace kartei
