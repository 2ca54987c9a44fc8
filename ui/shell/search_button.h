#pragma once

#include <QAbstractButton>

namespace kartei {

/// Looks like the field it opens: the palette.
class SearchButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kartei
