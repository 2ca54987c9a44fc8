#include "ui/shell/shortcuts_dialog.h"

#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace kartei {

namespace {

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QString(QChar(1)));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

void fillShortcuts(QStandardItemModel& model, const QWidget& window)
{
    model.setHorizontalHeaderLabels({QCoreApplication::translate("ShortcutsDialog", "Command"),
        QCoreApplication::translate("ShortcutsDialog", "Keys")});
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        QList<QStandardItem*> row{new QStandardItem(withoutMnemonic(action->text())),
            new QStandardItem(action->shortcut().toString(QKeySequence::NativeText))};
        for (QStandardItem* item : row)
            item->setEditable(false);
        model.appendRow(row);
    }
    model.sort(0);
}

} // namespace

void showShortcuts(QWidget& window)
{
    QDialog dialog(&window);
    dialog.setObjectName(QStringLiteral("shortcutsDialog"));
    dialog.setWindowTitle(QCoreApplication::translate("ShortcutsDialog", "Keyboard shortcuts"));
    QStandardItemModel model;
    fillShortcuts(model, window);
    auto* table = new QTableView(&dialog);
    table->setObjectName(QStringLiteral("shortcuts"));
    table->setAccessibleName(dialog.windowTitle());
    table->setModel(&model);
    styleTable(*table);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* close = textButton(QCoreApplication::translate("ShortcutsDialog", "Close"), ButtonKind::Secondary,
        QStringLiteral("close"), &dialog);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(table);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog.resize(520, 560);
    dialog.exec();
}

} // namespace kartei
