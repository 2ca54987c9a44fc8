#include "ui/base/dialog_parts.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace kartei {

QVBoxLayout* dialogColumn(QDialog& dialog)
{
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    auto* heading = new QLabel(dialog.windowTitle());
    heading->setWordWrap(true);
    setTextStyle(*heading, FontSize::Title);
    column->addWidget(heading);
    return column;
}

void resizeWithinScreen(QWidget& window, const QSize& wanted)
{
    constexpr QSize kFrame(16, 64); // title bar and borders, as desktops have them
    window.resize(wanted.boundedTo(window.screen()->availableGeometry().size() - kFrame));
}

QHBoxLayout* dialogFoot(QPushButton* cancel, QPushButton* go)
{
    cancel->setAutoDefault(false);
    go->setDefault(true);
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    return row;
}

} // namespace kartei
