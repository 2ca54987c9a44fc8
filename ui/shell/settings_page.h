#pragma once

#include "ui/base/page.h"

class QListWidget;
class QStackedWidget;

namespace kartei {

class AppSettings;

/// What can be set: takes effect at once, no OK.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(Workbench& bench, AppSettings& settings, QWidget* parent = nullptr);

    const EntityDesc& entity() const override;
    QString title() const override;
    QString iconName() const override;
    bool showRecord(qint64 id) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void startNew() override { }
    void focusFilter() override;
    QList<QWidget*> zones() const override;

Q_SIGNALS:
    /// Language, region or appearance: windows are to be built anew.
    void languageChanged();

private:
    void addSection(const QString& title, const QString& iconName, QWidget* content);

    QListWidget* m_sections;
    QStackedWidget* m_contents;
};

} // namespace kartei
