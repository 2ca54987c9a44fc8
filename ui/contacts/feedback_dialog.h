#pragma once

#include "core/planning/feedback.h"
#include "ui/base/searched_list_dialog.h"

class QComboBox;
class QPushButton;

namespace kartei {

/// What was told and nobody has settled, what is due first at the top.
class FeedbackDialog final : public SearchedListDialog {
    Q_OBJECT
public:
    FeedbackDialog(QWidget* parent, Workbench& bench);

protected:
    bool isNarrowed() const override;
    void load() override;
    void chosenChanged() override;
    void act() override;

private:
    const OpenFeedback* chosen() const;

    QComboBox* m_kind;
    QPushButton* m_settle;
    QPushButton* m_open;
    std::vector<OpenFeedback> m_shown;
};

} // namespace kartei
