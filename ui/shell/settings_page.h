#pragma once

#include "ui/base/page.h"

#include <vector>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace kartei {

class AppSettings;
class BackupKeeper;

/// What can be set: takes effect at once, no OK. The field on top finds single settings on all its pages.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(Workbench& bench, AppSettings& settings, BackupKeeper& backups, QWidget* parent = nullptr);

    const EntityDesc& entity() const override;
    QString title() const override;
    bool showRecord(qint64 id) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void startNew() override { }
    void focusFilter() override;
    QList<QWidget*> zones() const override;
    void showBackups();
    /// Passphrase and users.
    void showAccess();

Q_SIGNALS:
    /// Language, region or appearance: windows are to be built anew.
    void looksChanged();
    void lockAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Hit {
        int section;
        QWidget* control;
    };
    QLayout* makeSide();
    void fill();
    void find(const QString& typed);
    void reveal(int hit);
    void addSection(const QString& title, const QString& iconName, QWidget* content);

    Workbench& m_bench;
    AppSettings& m_settings;
    BackupKeeper& m_backups;
    QLineEdit* m_search;
    QListWidget* m_found; ///< instead of the sections while something is typed
    std::vector<Hit> m_hits;
    QListWidget* m_sections;
    int m_backupsRow = 0; ///< of m_sections
    int m_accessRow = 0;
    QStackedWidget* m_contents;
};

} // namespace kartei
