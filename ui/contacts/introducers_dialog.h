#pragma once

#include "core/sales/introducers.h"
#include "ui/base/searched_list_dialog.h"

class QPushButton;

namespace kartei {

/// Who introduced customers and what those accepted, one line each; added up beside the window.
class IntroducersDialog final : public SearchedListDialog {
    Q_OBJECT
public:
    IntroducersDialog(QWidget* parent, Workbench& bench);

protected:
    void load() override;
    void follow() override { readAnew(); }
    void chosenChanged() override;
    void act() override;

private:
    void readAnew();

    QPushButton* m_open;
    std::vector<Introducer> m_all;
    std::vector<const Introducer*> m_shown;
};

} // namespace kartei
