#pragma once

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QLabel>

#include <optional>

namespace kartei {

/// A word in a coloured pill: "Customer", "2 d late". For people to read, not to click.
class StatusChip final : public QLabel {
    Q_OBJECT

public:
    explicit StatusChip(const QString& text = {}, Status status = Status::Neutral, QWidget* parent = nullptr);

    void setStatus(Status status);
    void setStatus(Status status, Icon chipIcon);
    /// Before the word, in a colour of Theme::series; -1: none.
    void setDot(int place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status m_status;
    std::optional<Icon> m_icon;
    int m_dot = -1;
};

} // namespace kartei
