#pragma once

#include <QHeaderView>

namespace kartei {

/// Head whose words end where the figures below them end.
class QuoteGridHead final : public QHeaderView {
    Q_OBJECT

public:
    explicit QuoteGridHead(QWidget* parent);

    static QFont headFont();
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace kartei
