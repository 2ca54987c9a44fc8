#include "ui/base/labels.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kartei {

void addHeading(QVBoxLayout& column, const QString& text)
{
    auto* label = new QLabel(text);
    setTextStyle(*label, FontSize::Body, TextColour::Text, QFont::DemiBold);
    if (column.count() > 0)
        column.addSpacing(Metrics::space16);
    column.addWidget(label);
}

QVBoxLayout* labelled(const QString& text, QWidget* field, const QString& name)
{
    auto* label = new QLabel(text);
    setTextStyle(*label, FontSize::Small, TextColour::Text2, QFont::Medium);
    label->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(text);
    auto* column = new QVBoxLayout;
    plain(*column, Metrics::space4);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString withoutMnemonic(const QString& text)
{
    QString read = text;
    read.replace(QStringLiteral("&&"), QString(QChar(1)));
    read.remove(u'&');
    return read.replace(QChar(1), u'&');
}

} // namespace kartei
