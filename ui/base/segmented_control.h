#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace kartei {

/// Two to four choices side by side, one of them in force: "Board, List, Forecast".
class SegmentedControl final : public QWidget {
    Q_OBJECT

public:
    /// `name` is what the choice is about, for screen readers.
    SegmentedControl(const QStringList& choices, const QString& name, QWidget* parent = nullptr);

    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    /// Chosen by hand.
    void chosen(int index);

private:
    QButtonGroup* m_buttons;
};

} // namespace kartei
