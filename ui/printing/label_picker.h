#pragma once

#include <QTableWidget>

namespace kartei {

struct LabelSheet;

/// A sheet of labels on which the first one that is still there is chosen, by a click or the arrow keys; those that are
/// going to be printed are marked.
class LabelPicker final : public QTableWidget {
    Q_OBJECT
public:
    /// `direction`: from which side sheets are filled, whatever that of the window is.
    explicit LabelPicker(Qt::LayoutDirection direction, QWidget* parent = nullptr);

    void setSheet(const LabelSheet& sheet);
    /// How many are wanted; they may go on on other sheets.
    void setWanted(qint64 labels);
    /// From 1.
    int start() const;
    void setStart(int label);
    /// Of the label at a row and column.
    enum class State { Used, Wanted, Left };
    State stateOf(int row, int column) const;

Q_SIGNALS:
    void startChanged(int label);

private:
    void nameLabels();

    qint64 m_wanted = 0;
};

} // namespace kartei
