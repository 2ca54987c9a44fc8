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
    void follow() override { readAnew(); }
    bool isNarrowed() const override;
    void readAnew();
    void showMore();
    std::vector<Row> rowsFrom(size_t first) const;
    QStringList cellsOf(const DeletedRecord& record) const;

    QComboBox* m_kind;
    QPushButton* m_restore;
    QPushButton* m_more;
    std::vector<DeletedRecord> m_all;
    std::vector<const DeletedRecord*> m_matching;
    std::vector<const DeletedRecord*> m_shown; ///< the first of them
};

} // namespace kartei
