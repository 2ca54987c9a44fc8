#pragma once

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QWidget>

namespace kartei {

/// Where a dragged deal may be let go below the board; only there while one is dragged.
class DropZone final : public QWidget {
    Q_OBJECT
public:
    DropZone(const QString& text, Icon picture, Status status, QWidget* parent);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dealDropped(qint64 deal);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Icon m_picture;
    Status m_status;
    bool m_isOver = false;
};

} // namespace kartei
