#pragma once

#include <QPushButton>
#include <QWidget>

#include <vector>

namespace kartei {

/// Filter as a button: pressed in or not.
class Chip final : public QPushButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
};

/// Chips in one line; what does not fit is behind "+2", a checked chip never.
class ChipRow final : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget* parent = nullptr);

    /// Any widget with a text: Chip, StatusChip. The row owns it.
    void addChip(QWidget* chip);
    /// One of the filters added like this is always checked.
    Chip* addFilter(const QString& text);
    void clear();
    const std::vector<QWidget*>& chips() const { return m_chips; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A filter was chosen by hand; counted as added.
    void filterChosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    std::vector<bool> fittingChips() const;
    void openRest();

    std::vector<QWidget*> m_chips;
    std::vector<QWidget*> m_rest;
    QPushButton* m_more;
    bool m_hasSize = false; ///< chips are measured once, when they have their place
};

} // namespace kartei
