#pragma once

#include "core/sales/introducers.h"
#include "ui/base/searched_list_dialog.h"

class QPushButton;

namespace kartei {

class SessionJob;

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
    SessionJob* m_reading = nullptr;
    bool m_mustReadAgain = false;
    bool m_isRead = false;
    std::vector<Introducer> m_all;
    std::vector<const Introducer*> m_shown;
};

} // namespace kartei
