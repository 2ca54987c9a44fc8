#pragma once

#include "ui/base/painting.h"

#include <QWidget>

namespace kartei {

/// Initials in a disc (person) or a rounded square (company); the colour belongs to the record.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    /// `side` in logical pixels: 56 in headers, 36 in lists, 24 in tables.
    explicit Avatar(int side, QWidget* parent = nullptr);

    void setSubject(const QString& name, qint64 id, AvatarShape shape);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    qint64 m_id = 0;
    AvatarShape m_shape = AvatarShape::Person;
};

} // namespace kartei
