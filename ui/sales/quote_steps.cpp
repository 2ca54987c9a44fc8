#include "ui/sales/quote_steps.h"

#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/widget_style.h"
#include "ui/sales/quote_texts.h"

#include <QPainter>

namespace kartei {

namespace {

constexpr int kDisc = 16;
constexpr int kDash = 12;

QFont fontOf(bool isCurrent)
{
    return themeFont(FontSize::Body, isCurrent ? QFont::DemiBold : QFont::Normal);
}

int widthOf(const QString& text, bool isCurrent)
{
    return kDisc + Metrics::space8 + QFontMetrics(fontOf(isCurrent)).horizontalAdvance(text) + 2;
}

void paintDisc(QPainter& painter, const QRect& place, bool isCurrent, bool isPassed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isCurrent || isPassed ? theme().fill : theme().input, isCurrent ? 5 : 1.5));
    painter.setBrush(isPassed ? QBrush(theme().fill) : QBrush(theme().base));
    const qreal inset = isCurrent ? 2.5 : 0.75;
    painter.drawEllipse(QRectF(place).adjusted(inset, inset, -inset, -inset));
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (isPassed)
        drawIcon(&painter, place.adjusted(2, 2, -2, -2), Icon::Done, IconTint::OnFill);
}

} // namespace

QuoteSteps::QuoteSteps(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("steps"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setStatus(QuoteStatus::Draft);
}

std::vector<QuoteStatus> QuoteSteps::steps() const
{
    const bool isRefused = m_status == QuoteStatus::Declined || m_status == QuoteStatus::Expired;
    return {QuoteStatus::Draft, QuoteStatus::Sent, isRefused ? m_status : QuoteStatus::Accepted};
}

void QuoteSteps::setStatus(QuoteStatus status)
{
    m_status = status;
    const std::vector<QuoteStatus> all = steps();
    const auto place = std::find(all.begin(), all.end(), status) - all.begin();
    setAccessibleName(tr("Step %1 of %2: %3").arg(place + 1).arg(all.size()).arg(statusText(status)));
    updateGeometry();
    update();
}

QSize QuoteSteps::sizeHint() const
{
    int width = 0;
    for (const QuoteStatus step : steps())
        width += widthOf(statusText(step), true) + kDash + 2 * Metrics::space8;
    return {width, textHeight(1, Metrics::space8, Metrics::space24)};
}

QSize QuoteSteps::minimumSizeHint() const
{
    return {Metrics::control, sizeHint().height()};
}

void QuoteSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto at = [this](const QRect& place) { return mirrored(layoutDirection(), rect(), place); };
    const int middle = height() / 2;
    int x = 0;
    bool isPassed = true;
    for (const QuoteStatus step : steps()) {
        const bool isCurrent = step == m_status;
        isPassed = isPassed && !isCurrent;
        if (x > 0) {
            const QRect dash = at({x, middle, kDash, 1});
            painter.fillRect(dash, theme().border);
            x += kDash + Metrics::space8;
        }
        const QString text = statusText(step);
        const int width = widthOf(text, isCurrent);
        paintDisc(painter, at({x, middle - kDisc / 2, kDisc, kDisc}), isCurrent, isPassed);
        drawElided(&painter, at({x + kDisc + Metrics::space8, 0, width - kDisc - Metrics::space8, height()}), text,
            fontOf(isCurrent), isCurrent ? theme().text : theme().text2);
        x += width + Metrics::space8;
    }
}

} // namespace kartei
