// The least that a window of Qt can be: `kartei_window_floor FILE`: menu, tool bar, a line to search and the first 64
// contacts of a business by name; without FILE an empty window.

#include "tests/bench/floors/statement.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolBar>
#include <QUrl>

using namespace kartei::bench;

namespace {

constexpr int kRows = 64;

void fill(QStandardItemModel& model, const char* path)
{
    // as a file that nobody writes to, so that nothing is left beside it
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(QString::fromLocal8Bit(path), "/") + "?immutable=1";
    const Raw raw(uri.constData(), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    Statement rows(raw,
        "SELECT c.name, c.company_name, e.value, a.city FROM contact c"
        " LEFT JOIN contact_email e ON e.contact = c.id AND e.position = 0"
        " LEFT JOIN contact_address a ON a.contact = c.id AND a.position = 0 ORDER BY c.sort_key, c.id LIMIT ?");
    rows << kRows;
    while (rows.next()) {
        QList<QStandardItem*> cells;
        for (int column = 0; column < 4; ++column) {
            const std::string_view text = rows.text(column);
            cells += new QStandardItem(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        }
        model.appendRow(cells);
    }
}

void fill(QMainWindow& window, QStandardItemModel& model)
{
    for (const char* name : {"&File", "&Edit", "&View", "&Go", "&Help"}) {
        QMenu* menu = window.menuBar()->addMenu(QLatin1String(name));
        for (int i = 0; i < 8; ++i)
            menu->addAction(QStringLiteral("Command %1").arg(i));
    }
    QToolBar* bar = window.addToolBar(QStringLiteral("Tools"));
    for (int i = 0; i < 6; ++i)
        bar->addAction(QStringLiteral("Tool %1").arg(i));
    bar->addWidget(new QLineEdit);
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("rows"));
    table->setModel(&model);
    table->horizontalHeader()->setStretchLastSection(true);
    window.setCentralWidget(table);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setObjectName(QStringLiteral("window"));
    window.resize(1440, 900);
    QStandardItemModel model;
    if (argc > 1) {
        fill(model, argv[1]);
        fill(window, model);
    }
    window.show();
    return QApplication::exec();
}
