#pragma once

#include <QLabel>

namespace kartei {

/// Plain text in one line that gives way: a long name never dictates the width of a window. The full text is the tool
/// tip while it is cut.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    /// Fill takes all the room there is; Hug is as wide as its text, so that chips can follow it.
    enum class Fit { Fill, Hug };

    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr, Fit fit = Fit::Fill);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace kartei
