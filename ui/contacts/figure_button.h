#pragma once

#include "ui/base/theme.h"

#include <QAbstractButton>

namespace kartei {

/// One figure of a company with a line of words above and below; a click shows its rows.
class FigureButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureButton(const QString& caption, const QString& name, QWidget* parent = nullptr);

    void setFigure(const QString& figure, const QString& words, Status status = Status::Neutral);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_caption;
    QString m_figure;
    QString m_words;
    Status m_status = Status::Neutral;
};

} // namespace kartei
