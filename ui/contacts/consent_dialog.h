#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace kartei {

class EntityForm;
class Workbench;

/// What these contacts said about being written to or called, put on all their cards in one act.
class ConsentDialog final : public QDialog {
    Q_OBJECT

public:
    static void open(QWidget* parent, Workbench& bench, const std::vector<qint64>& contacts);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ConsentDialog(QWidget* parent, Workbench& bench, const std::vector<qint64>& contacts);
    void addButtons(QVBoxLayout& column);
    void record();

    Workbench& m_bench;
    std::vector<qint64> m_contacts;
    EntityForm* m_form;
    QLabel* m_refusal;
};

} // namespace kartei
