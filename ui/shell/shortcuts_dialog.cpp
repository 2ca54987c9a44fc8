#include "ui/shell/shortcuts_dialog.h"

#include "ui/base/display_text.h"
#include "ui/base/labels.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace kartei {

namespace {

struct OwnKeys {
    const char* command;
    const char* keys;
};

/// Keys that views take by themselves while they have the focus.
constexpr OwnKeys kOwnKeys[] = {{QT_TRANSLATE_NOOP("ShortcutsDialog", "Save or send what is typed"), "Ctrl+Return"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Pipeline: move the deal to the stage on the left"), "Ctrl+Left"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Pipeline: move the deal to the stage on the right"), "Ctrl+Right"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Pipeline: move the deal up"), "Ctrl+Up"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Pipeline: move the deal down"), "Ctrl+Down"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Quote: move the line up"), "Alt+Up"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Quote: move the line down"), "Alt+Down"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Quote: insert a heading"), "Ctrl+H"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Quote: duplicate the line"), "Ctrl+D"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Quote: remove the line"), "Ctrl+Delete"},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Quote: write the description of the line"), "Shift+Return"}};

void fillShortcuts(QStandardItemModel& model, const QWidget& window)
{
    model.setHorizontalHeaderLabels({QCoreApplication::translate("ShortcutsDialog", "Command"),
        QCoreApplication::translate("ShortcutsDialog", "Keys")});
    QSet<std::pair<QString, QString>> listed; // contacts and companies have the same commands
    const auto add = [&](const QString& command, const QKeySequence& keys) {
        const std::pair line(command, keysText(keys));
        if (line.first.isEmpty() || line.second.isEmpty() || listed.contains(line))
            return;
        listed.insert(line);
        QList<QStandardItem*> row{new QStandardItem(line.first), new QStandardItem(line.second)};
        for (QStandardItem* item : row)
            item->setEditable(false);
        model.appendRow(row);
    };
    for (const QAction* action : window.findChildren<QAction*>())
        add(withoutMnemonic(action->text()), action->shortcut());
    for (const OwnKeys& own : kOwnKeys)
        add(QCoreApplication::translate("ShortcutsDialog", own.command), QKeySequence(QLatin1String(own.keys)));
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
