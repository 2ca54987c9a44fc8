#pragma once

#include "core/storage/deleted.h"
#include "ui/base/searched_list_dialog.h"

class QComboBox;
class QPushButton;

namespace kartei {

/// What was deleted in the last days, to be searched and restored.
class RecentlyDeleted final : public SearchedListDialog {
    Q_OBJECT

public:
    RecentlyDeleted(QWidget* parent, Workbench& bench);

private:
    void load() override;
    void chosenChanged() override;
    void act() override;
    QStringList cellsOf(const DeletedRecord& record) const;

    QComboBox* m_kind;
    QPushButton* m_restore;
    std::vector<DeletedRecord> m_shown;
};

} // namespace kartei
