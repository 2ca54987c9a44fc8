#include "ui/base/chip_row.h"

#include "core/base/text.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStyle>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kGap = Metrics::space8;

QString textOf(const QWidget* chip)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(chip))
        return button->text();
    const auto* label = qobject_cast<const QLabel*>(chip);
    return label ? label->text() : chip->accessibleName();
}

QString moreText(size_t count)
{
    const QString text = QStringLiteral("+%1").arg(count);
    return QGuiApplication::isRightToLeft() ? isolatedLtr(text) : text;
}

bool isChecked(const QWidget* chip)
{
    const auto* button = qobject_cast<const QAbstractButton*>(chip);
    return button && button->isChecked();
}

} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setKind(*this, ButtonKind::Chip);
}

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent), m_more(textButton({}, ButtonKind::Chip, QStringLiteral("moreChips"), this))
{
    m_more->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_more, &QPushButton::clicked, this, &ChipRow::openRest);
}

void ChipRow::addChip(QWidget* chip)
{
    if (chip->parentWidget() != this)
        chip->setParent(this);
    setTabOrder(m_chips.empty() ? m_more : m_chips.back(), chip);
    setTabOrder(chip, m_more);
    m_chips.push_back(chip);
    if (m_hasSize)
        chip->show();
    updateGeometry();
    arrange();
}

Chip* ChipRow::addFilter(const QString& text)
{
    auto* chip = new Chip(text, this);
    chip->setAutoExclusive(true);
    chip->setChecked(m_chips.empty());
    const int index = static_cast<int>(m_chips.size());
    connect(chip, &QPushButton::clicked, this, [this, index] { Q_EMIT filterChosen(index); });
    connect(chip, &QPushButton::toggled, this, &ChipRow::arrange);
    addChip(chip);
    return chip;
}

void ChipRow::clear()
{
    for (QWidget* chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    arrange();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QWidget* chip : m_chips) {
        width += chip->sizeHint().width() + (width > 0 ? kGap : 0);
        height = qMax(height, chip->sizeHint().height());
    }
    return {width, height};
}

QSize ChipRow::minimumSizeHint() const
{
    int narrowest = 0;
    for (const QWidget* chip : m_chips)
        narrowest = qMax(narrowest, qMin(chip->sizeHint().width(), 64));
    return {narrowest, sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent*)
{
    m_hasSize = true;
    arrange();
}

bool ChipRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

std::vector<bool> ChipRow::fittingChips() const
{
    std::vector<bool> fits(m_chips.size(), sizeHint().width() <= width());
    if (m_chips.empty() || fits.front())
        return fits;
    const auto widthOf = [this](const QString& text) { return m_more->fontMetrics().horizontalAdvance(text); };
    // measured without being set: each new text asks for another layout
    int left = width() - m_more->sizeHint().width() + widthOf(m_more->text()) - widthOf(moreText(m_chips.size()));
    const auto take = [&](size_t i) {
        const int needed = m_chips[i]->sizeHint().width() + kGap;
        fits[i] = needed <= left;
        left -= fits[i] ? needed : 0;
        return static_cast<bool>(fits[i]);
    };
    const auto checked = std::find_if(m_chips.begin(), m_chips.end(), isChecked);
    if (checked != m_chips.end())
        take(static_cast<size_t>(checked - m_chips.begin()));
    for (size_t i = 0; i < m_chips.size(); ++i) {
        if (!fits[i] && !take(i))
            break;
    }
    return fits;
}

void ChipRow::arrange()
{
    if (!m_hasSize)
        return;
    const std::vector<bool> fits = fittingChips();
    m_rest.clear();
    int x = 0;
    const auto place = [&](QWidget* widget) {
        const QSize size = widget->sizeHint();
        const QRect at(x, (height() - size.height()) / 2, qMin(size.width(), width()), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
        x += size.width() + kGap;
    };
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(fits[i]);
        if (fits[i])
            place(m_chips[i]);
        else
            m_rest.push_back(m_chips[i]);
    }
    m_more->setVisible(!m_rest.empty());
    if (m_rest.empty())
        return;
    m_more->setText(moreText(m_rest.size()));
    m_more->setAccessibleName(tr("%n more", nullptr, static_cast<int>(m_rest.size())));
    place(m_more);
}

void ChipRow::openRest()
{
    QMenu menu(this);
    for (QWidget* chip : m_rest) {
        QAction* action = menu.addAction(textOf(chip));
        if (auto* button = qobject_cast<QAbstractButton*>(chip))
            connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
    menu.exec(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

} // namespace kartei
