#pragma once

#include "ui/shell/pages.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QModelIndex;
class QPushButton;
class QStandardItemModel;
class QToolButton;

namespace kartei {

class BusinessButton;

/// The way to the pages; as a rail it shows only their icons.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// `page` is what chosen() gives back. A heading is put before the first page of each group.
    void addPage(int page, PageGroup group, const QString& title, const QString& iconName);
    void setBusiness(const QString& name, QMenu* menu);
    void setAttention(int page, int count);
    /// What is known of the newest backup; a rail has no room for it.
    void setBackupState(const QString& sentence);
    /// Pages that stand nowhere unmark.
    void setCurrent(int page);
    void setNarrow(bool isNarrow);
    bool isNarrow() const { return m_isNarrow; }
    QWidget* list() const;
    QPushButton* settingsButton() const { return m_settings; }
    QToolButton* helpButton() const { return m_help; }

Q_SIGNALS:
    void chosen(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    QModelIndex indexOf(int page) const;
    void applyWidth();

    BusinessButton* m_business;
    QStandardItemModel* m_model;
    QListView* m_list;
    QLabel* m_backup;
    QPushButton* m_settings;
    QToolButton* m_help;
    bool m_isNarrow = false;
};

} // namespace kartei
