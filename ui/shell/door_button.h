#pragma once

#include "ui/base/icons.h"

#include <QAbstractButton>

namespace kartei {

/// A way to begin: picture, title, sentences. The default one says so by "Enter".
class DoorButton final : public QAbstractButton {
    Q_OBJECT

public:
    DoorButton(Icon use, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setDefault(bool isDefault);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    QString m_sentence;
    bool m_isDefault = false;
};

} // namespace kartei
