#pragma once

#include "core/service/ticket.h"

#include <QWidget>

namespace kartei {

/// Ground and frame of one message: raised for the customer's, soft for ours, amber and dashed for internal notes.
class MessageFrame final : public QWidget {
    Q_OBJECT
public:
    explicit MessageFrame(MessageKind kind, QWidget* parent = nullptr) : QWidget(parent), m_kind(kind) { }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MessageKind m_kind;
};

} // namespace kartei
