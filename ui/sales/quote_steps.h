#pragma once

#include "core/sales/quote.h"

#include <QWidget>

namespace kartei {

/// Where a quote stands on its way: Draft, Sent, Accepted or what became of it.
class QuoteSteps final : public QWidget {
    Q_OBJECT

public:
    explicit QuoteSteps(QWidget* parent = nullptr);

    void setStatus(QuoteStatus status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QuoteStatus> steps() const;

    QuoteStatus m_status = QuoteStatus::Draft;
};

} // namespace kartei
