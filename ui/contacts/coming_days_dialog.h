#pragma once

#include "core/contacts/coming_days.h"
#include "ui/base/searched_list_dialog.h"

class QComboBox;
class QPushButton;

namespace kartei {

/// Whose birthday or anniversary is to come, the soonest first.
class ComingDaysDialog final : public SearchedListDialog {
    Q_OBJECT
public:
    ComingDaysDialog(QWidget* parent, Workbench& bench);

protected:
    void load() override;
    void chosenChanged() override;
    void act() override;

private:
    QComboBox* m_ahead;
    QPushButton* m_open;
    std::vector<ComingDay> m_shown;
};

} // namespace kartei
