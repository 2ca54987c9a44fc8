#pragma once

#include "core/printing/label_formats.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace kartei {

class LabelPicker;
class Workbench;

/// Onto what the addresses of some contacts are printed; then their preview. Window-modal, not blocking; goes by itself
/// when closed. What was chosen is suggested the next time.
class AddressDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Paper { Labels, Envelopes };

    static AddressDialog* open(QWidget* parent, Workbench& bench, Paper paper, const std::vector<qint64>& contacts);

private:
    AddressDialog(QWidget* parent, Workbench& bench, Paper paper, const std::vector<qint64>& contacts);
    void addFormats(QVBoxLayout& column, const QString& country);
    void addPicker(QVBoxLayout& column, Qt::LayoutDirection direction);
    void addButtons(QVBoxLayout& column);
    const LabelSheet& sheet() const;
    void follow();
    void showPaper();

    Workbench& m_bench;
    Paper m_paper;
    std::vector<qint64> m_contacts;
    QComboBox* m_format;
    LabelPicker* m_picker = nullptr; ///< of labels only
    QLabel* m_where = nullptr; ///< what the picker says, in words
    QCheckBox* m_onePerAddress;
};

} // namespace kartei
