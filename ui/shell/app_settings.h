#pragma once

#include "core/storage/backup_plan.h"
#include "core/storage/location.h"
#include "ui/base/apply_theme.h"

#include <QByteArray>
#include <QLocale>
#include <QSettings>
#include <QStringList>

namespace kartei {

/// What the program remembers of its user, readable for nobody else: never anything of a business but its place.
class AppSettings {
public:
    /// `path` of an INI file; empty: kartei.conf in the user's configuration folder.
    explicit AppSettings(const QString& path = {});

    /// Newest first, at most eight.
    QStringList recent() const;
    void noteRecent(const Location& location);
    void forgetRecent(const QString& address);

    /// ISO 639-1; not chosen yet: the desktop's where Kartei speaks it, else "en".
    QString language() const;
    void setLanguage(const QString& language);
    /// How dates and numbers are written; not chosen yet: as on the desktop.
    QLocale region() const;
    void setRegion(const QLocale& region);

    Appearance appearance() const;
    void setAppearance(const Appearance& appearance);

    BackupPlan backupPlan() const { return BackupPlan::readFrom(m_store); }
    void setBackupPlan(const BackupPlan& plan);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    bool isMenuBarShown() const;
    void setMenuBarShown(bool isShown);
    bool isSidebarNarrow() const;
    void setSidebarNarrow(bool isNarrow);

    /// After how long without a key or click a business with users is locked; 0: never.
    int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);
    /// Which of `names` signed in to the business at `address` last; empty: none of them. Only a digest is kept.
    QString lastUser(const QString& address, const QStringList& names) const;
    void noteUser(const QString& address, const QString& name);

    /// What was chosen in the palette for a text. The text itself is not kept, only its digest.
    QString choiceFor(const QString& text) const;
    void noteChoice(const QString& text, const QString& choice);

    /// Whether a warning about the business at `address` was understood and is not to be told again.
    bool isUnderstood(const QString& address, const QString& warning) const;
    void noteUnderstood(const QString& address, const QString& warning);

    /// Columns, widths and order of a table.
    QString look(const QString& table) const;
    void noteLook(const QString& table, const QString& look);

    static QStringList languages(); ///< "en", "de", "cs", "he"
    static QString nameOfLanguage(const QString& language); ///< in the language itself

private:
    void protect();

    mutable QSettings m_store;
};

} // namespace kartei
