#include "ui/contacts/figure_button.h"

#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"

#include <QPainter>

namespace kartei {

namespace {

constexpr int kHeight = 84;
constexpr int kWidth = 150;

int lineOf(const QFont& font)
{
    return QFontMetrics(font).lineSpacing();
}

} // namespace

FigureButton::FigureButton(const QString& caption, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_caption(caption)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::setFigure(const QString& figure, const QString& words, Status status)
{
    m_figure = figure;
    m_words = words;
    m_status = status;
    setAccessibleName(QString(m_caption + QStringLiteral(": ") + figure + QStringLiteral(", ") + words));
    update();
}

QSize FigureButton::sizeHint() const
{
    const int text = 2 * lineOf(themeFont(FontSize::Small)) + lineOf(themeFont(FontSize::Display));
    return {kWidth, qMax(kHeight, text + Metrics::space16)};
}

QSize FigureButton::minimumSizeHint() const
{
    return {kWidth / 2, sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(&painter, rect(), Metrics::cardRadius, underMouse() ? theme().hover : theme().base, theme().border);
    if (hasFocus())
        drawFocusRing(&painter, rect(), Metrics::cardRadius);
    const QFont small = themeFont(FontSize::Small);
    const QFont display = themeFont(FontSize::Display);
    const int text = 2 * lineOf(small) + lineOf(display);
    QRect line(Metrics::space12, (height() - text) / 2, width() - 2 * Metrics::space12, lineOf(small));
    drawElided(&painter, line, m_caption, small, theme().text2);
    line = QRect(line.left(), line.bottom() + 1, line.width(), lineOf(display));
    drawElided(&painter, line, m_figure, display, m_status == Status::Danger ? theme().danger.ink : theme().text);
    line = QRect(line.left(), line.bottom() + 1, line.width(), lineOf(small));
    drawElided(
        &painter, line, m_words, small, m_status == Status::Neutral ? theme().text2 : theme().tone(m_status).ink);
}

} // namespace kartei
