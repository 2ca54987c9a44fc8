#pragma once

#include "core/contacts/contact_problems.h"
#include "ui/base/searched_list_dialog.h"

class QPushButton;

namespace kartei {

/// What of the cards is likely wrong, one line each; looked for beside the window.
class ProblemsDialog final : public SearchedListDialog {
    Q_OBJECT
public:
    ProblemsDialog(QWidget* parent, Workbench& bench);

protected:
    void load() override;
    void follow() override { readAnew(); }
    void chosenChanged() override;
    void act() override;

private:
    struct Line {
        Id<Contact> contact;
        QString name;
        ContactProblem problem;
    };
    void readAnew();
    void take(const std::vector<FaultyContact>& found);

    QPushButton* m_open;
    std::vector<Line> m_all;
    std::vector<const Line*> m_shown;
};

} // namespace kartei
