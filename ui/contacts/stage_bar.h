#pragma once

#include <QWidget>

namespace kartei {

/// How far a deal has come, as segments; the words beside it say the same.
class StageBar final : public QWidget {
    Q_OBJECT
public:
    StageBar(int reached, int count, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_reached;
    int m_count;
};

} // namespace kartei
