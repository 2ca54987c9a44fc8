#pragma once

#include "core/storage/act_list.h"
#include "ui/base/searched_list_dialog.h"

class QPushButton;

namespace kartei {

class DateEdit;

/// All acts of all kinds, newest first, each with Undo or why not.
class WhatIDid final : public SearchedListDialog {
    Q_OBJECT

public:
    WhatIDid(QWidget* parent, Workbench& bench);

private:
    void load() override;
    void chosenChanged() override;
    void act() override;
    bool isNarrowed() const override;
    void rehearse();
    ActQuery query() const;
    void take(const ActPage& page);
    void addOlder();
    void exportAll();

    QTimer m_walking; ///< runs while the chosen row changes quickly
    DateEdit* m_day;
    QPushButton* m_undo;
    QPushButton* m_older;
    std::vector<Act> m_shown;
    qint64 m_next = 0; ///< where the older ones begin
};

} // namespace kartei
