#include "ui/base/widget_style.h"

#include "ui/base/metrics.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariant>

namespace kartei {

namespace {

/// The sheet is asked again only when a property of a widget that asked it already really changes; the others ask
/// before they are measured or shown.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    if (!widget.testAttribute(Qt::WA_WState_Polished))
        return;
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

QString nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Secondary:
        return QStringLiteral("secondary");
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Quiet:
        return QStringLiteral("quiet");
    case ButtonKind::Danger:
        return QStringLiteral("danger");
    case ButtonKind::Link:
        return QStringLiteral("link");
    case ButtonKind::Chip:
        return QStringLiteral("chip");
    case ButtonKind::Segment:
        return QStringLiteral("segment");
    }
    Q_UNREACHABLE();
}

QString nameOf(Surface surface)
{
    switch (surface) {
    case Surface::None:
        return {};
    case Surface::Window:
        return QStringLiteral("window");
    case Surface::Sidebar:
        return QStringLiteral("sidebar");
    case Surface::Base:
        return QStringLiteral("base");
    case Surface::Raised:
        return QStringLiteral("raised");
    case Surface::Column:
        return QStringLiteral("column");
    case Surface::Card:
        return QStringLiteral("card");
    case Surface::Soft:
        return QStringLiteral("soft");
    case Surface::Segments:
        return QStringLiteral("segments");
    }
    Q_UNREACHABLE();
}

QString nameOf(FontSize size)
{
    switch (size) {
    case FontSize::Caption:
        return QStringLiteral("caption");
    case FontSize::Small:
        return QStringLiteral("small");
    case FontSize::Body:
        return QStringLiteral("body");
    case FontSize::Title:
        return QStringLiteral("title");
    case FontSize::Display:
        return QStringLiteral("display");
    }
    Q_UNREACHABLE();
}

QString nameOf(TextColour colour)
{
    switch (colour) {
    case TextColour::Text:
        return QStringLiteral("text");
    case TextColour::Text2:
        return QStringLiteral("text2");
    case TextColour::Text3:
        return QStringLiteral("text3");
    case TextColour::Accent:
        return QStringLiteral("accent");
    case TextColour::SoftText:
        return QStringLiteral("softText");
    case TextColour::Success:
        return QStringLiteral("success");
    case TextColour::Warning:
        return QStringLiteral("warning");
    case TextColour::Danger:
        return QStringLiteral("danger");
    case TextColour::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

} // namespace

void setKind(QAbstractButton& button, ButtonKind kind)
{
    setStyleProperty(button, "kind", nameOf(kind));
}

void setSurface(QWidget& widget, Surface surface)
{
    widget.setAttribute(Qt::WA_StyledBackground, surface != Surface::None);
    setStyleProperty(widget, "surface", nameOf(surface));
}

void setTextStyle(QWidget& label, FontSize size, TextColour colour, int weight)
{
    setStyleProperty(label, "textSize", nameOf(size));
    setStyleProperty(label, "textColour", nameOf(colour));
    setStyleProperty(label, "textWeight", weight == 0 ? QVariant() : QVariant(QString::number(weight)));
}

void setInvalid(QWidget& field, bool isInvalid)
{
    setStyleProperty(field, "invalid", isInvalid);
}

QPushButton* textButton(const QString& text, ButtonKind kind, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setKind(*button, kind);
    return button;
}

QPushButton* textButton(const QString& text, Icon use, ButtonKind kind, const QString& name, QWidget* parent)
{
    QPushButton* button = textButton(text, kind, name, parent);
    button->setIcon(icon(use, kind == ButtonKind::Primary ? IconTint::OnFill : IconTint::Normal));
    return button;
}

QToolButton* iconButton(Icon use, const QString& label, const QString& name, QWidget* parent, const QString& shortcut)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(use));
    button->setIconSize(QSize(Metrics::smallIcon, Metrics::smallIcon));
    button->setFixedSize(Metrics::control, Metrics::control);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(label);
    button->setToolTip(shortcut.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, shortcut));
    return button;
}

void margins(QLayout& layout, int lead, int top, int trail, int bottom)
{
    if (QGuiApplication::isRightToLeft())
        layout.setContentsMargins(trail, top, lead, bottom);
    else
        layout.setContentsMargins(lead, top, trail, bottom);
}

void plain(QBoxLayout& layout, int spacing)
{
    layout.setContentsMargins(0, 0, 0, 0);
    layout.setSpacing(spacing);
}

QFrame* hairline(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("hairline", true);
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
        line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        line->setFixedWidth(1);
        line->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    return line;
}

} // namespace kartei
