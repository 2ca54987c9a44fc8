#include "ui/shell/app_settings.h"

#include <QCryptographicHash>
#include <QFile>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRecentFiles = 8;
constexpr qsizetype kChoices = 500;
constexpr int kLockAfter = 15; // minutes

QString digestOf(const QString& text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(12).toHex());
}

} // namespace

AppSettings::AppSettings(const QString& path)
    : m_store(path.isEmpty() ? userSettingsFile() : path, QSettings::IniFormat)
{
}

void AppSettings::protect()
{
    m_store.sync();
    QFile::setPermissions(m_store.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

QStringList AppSettings::recent() const
{
    return m_store.value(u"files/recent"_s).toStringList();
}

void AppSettings::noteRecent(const Location& location)
{
    QStringList addresses = recent();
    if (!addresses.isEmpty() && addresses.first() == location.address)
        return;
    addresses.removeAll(location.address);
    addresses.prepend(location.address);
    m_store.setValue(u"files/recent"_s, QStringList(addresses.first(std::min(addresses.size(), kRecentFiles))));
    protect();
}

void AppSettings::forgetRecent(const QString& address)
{
    QStringList addresses = recent();
    addresses.removeAll(address);
    m_store.setValue(u"files/recent"_s, addresses);
    protect();
}

QString AppSettings::language() const
{
    const QString chosen = m_store.value(u"language"_s).toString();
    if (languages().contains(chosen))
        return chosen;
    for (const QString& wish : QLocale::system().uiLanguages()) {
        const QString code = wish.section(u'-', 0, 0);
        if (languages().contains(code))
            return code;
    }
    return u"en"_s;
}

void AppSettings::setLanguage(const QString& language)
{
    m_store.setValue(u"language"_s, language);
    protect();
}

QLocale AppSettings::region() const
{
    const QString chosen = m_store.value(u"region"_s).toString();
    return chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
}

void AppSettings::setRegion(const QLocale& region)
{
    m_store.setValue(u"region"_s, region.name());
    protect();
}

Appearance AppSettings::appearance() const
{
    Appearance appearance;
    const QString mode = m_store.value(u"appearance/theme"_s).toString();
    appearance.mode = mode == "dark"_L1 ? Theme::Mode::Dark
        : mode == "light"_L1            ? Theme::Mode::Light
                                        : Theme::Mode::System;
    appearance.textPercent = std::clamp(m_store.value(u"appearance/text"_s, 100).toInt(), 90, 150);
    const bool isCompact = m_store.value(u"appearance/compact"_s).toBool();
    appearance.density = isCompact ? Density::Compact : Density::Comfortable;
    return appearance;
}

void AppSettings::setAppearance(const Appearance& appearance)
{
    m_store.setValue(u"appearance/theme"_s,
        appearance.mode == Theme::Mode::Dark        ? u"dark"_s
            : appearance.mode == Theme::Mode::Light ? u"light"_s
                                                    : u"system"_s);
    m_store.setValue(u"appearance/text"_s, appearance.textPercent);
    m_store.setValue(u"appearance/compact"_s, appearance.density == Density::Compact);
    protect();
}

void AppSettings::setBackupPlan(const BackupPlan& plan)
{
    plan.writeTo(m_store);
    protect();
}

QByteArray AppSettings::geometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void AppSettings::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(u"window/geometry"_s, geometry);
    protect();
}

bool AppSettings::isMenuBarShown() const
{
    return m_store.value(u"window/menu_bar"_s).toBool();
}

void AppSettings::setMenuBarShown(bool isShown)
{
    m_store.setValue(u"window/menu_bar"_s, isShown);
    protect();
}

bool AppSettings::isSidebarNarrow() const
{
    return m_store.value(u"window/narrow_sidebar"_s).toBool();
}

void AppSettings::setSidebarNarrow(bool isNarrow)
{
    m_store.setValue(u"window/narrow_sidebar"_s, isNarrow);
    protect();
}

int AppSettings::lockAfterMinutes() const
{
    return std::max(0, m_store.value(u"access/lock_after"_s, kLockAfter).toInt());
}

void AppSettings::setLockAfterMinutes(int minutes)
{
    m_store.setValue(u"access/lock_after"_s, minutes);
    protect();
}

QString AppSettings::lastUser(const QString& address, const QStringList& names) const
{
    const QString digest = m_store.value(QString(u"users/"_s + digestOf(address))).toString();
    for (const QString& name : names) {
        if (digestOf(address + u'\n' + name) == digest)
            return name;
    }
    return {};
}

void AppSettings::noteUser(const QString& address, const QString& name)
{
    m_store.setValue(QString(u"users/"_s + digestOf(address)), digestOf(address + u'\n' + name));
    protect();
}

QString AppSettings::choiceFor(const QString& text) const
{
    return m_store.value(QString(u"palette/"_s + digestOf(text))).toString();
}

void AppSettings::noteChoice(const QString& text, const QString& choice)
{
    m_store.beginGroup(u"palette"_s);
    if (m_store.childKeys().size() >= kChoices)
        m_store.remove(QString());
    m_store.endGroup();
    m_store.setValue(QString(u"palette/"_s + digestOf(text)), choice);
    protect();
}

bool AppSettings::isUnderstood(const QString& address, const QString& warning) const
{
    return m_store.contains(QString(u"understood/"_s + digestOf(address + u'\n' + warning)));
}

void AppSettings::noteUnderstood(const QString& address, const QString& warning)
{
    m_store.setValue(QString(u"understood/"_s + digestOf(address + u'\n' + warning)), true);
    protect();
}

QString AppSettings::look(const QString& table) const
{
    return m_store.value(QString(u"tables/"_s + table)).toString();
}

void AppSettings::noteLook(const QString& table, const QString& look)
{
    if (look == this->look(table))
        return;
    m_store.setValue(QString(u"tables/"_s + table), look);
    protect();
}

QStringList AppSettings::languages()
{
    return {u"en"_s, u"de"_s, u"cs"_s, u"he"_s};
}

QString AppSettings::nameOfLanguage(const QString& language)
{
    if (language == "de"_L1)
        return u"Deutsch"_s;
    if (language == "cs"_L1)
        return u"Čeština"_s;
    return language == "he"_L1 ? u"עברית"_s : u"English"_s;
}

} // namespace kartei
