#include "tests/support/catch_qt.h"
#include "ui/base/row_list_view.h"
#include "ui/base/selected_rows.h"

#include <QScrollBar>
#include <QStringListModel>
#include <QTest>

using namespace kartei;

namespace {

/// A model of a million rows that counts how many of them were asked for.
class Million final : public QAbstractListModel {
public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1'000'000; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        ++m_asked;
        return QString::number(index.row());
    }
    int asked() const { return m_asked; }

private:
    mutable int m_asked = 0;
};

struct Rows {
    QStringListModel model;
    RowListView view;

    explicit Rows(int count)
    {
        QStringList texts;
        for (int i = 0; i < count; ++i)
            texts += QString::number(i);
        model.setStringList(texts);
        view.setModel(&model);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.resize(200, 300);
        view.show();
        view.setFocus();
        view.grab();
    }
    int height() { return view.visualRect(model.index(0)).height(); }
};

} // namespace

TEST_CASE("keys walk through a list of rows, and its current row is always seen")
{
    Rows rows(1000);
    rows.view.setCurrentIndex(rows.model.index(0));
    const auto seen
        = [&] { return rows.view.viewport()->rect().contains(rows.view.visualRect(rows.view.currentIndex())); };
    QTest::keyClick(&rows.view, Qt::Key_Down);
    CHECK(rows.view.currentIndex().row() == 1);
    QTest::keyClick(&rows.view, Qt::Key_PageDown);
    CHECK(rows.view.currentIndex().row() == 1 + rows.view.viewport()->height() / rows.height());
    CHECK(seen());
    QTest::keyClick(&rows.view, Qt::Key_End);
    CHECK(rows.view.currentIndex().row() == 999);
    CHECK(seen());
    QTest::keyClick(&rows.view, Qt::Key_Up);
    CHECK(rows.view.currentIndex().row() == 998);
    QTest::keyClick(&rows.view, Qt::Key_Home);
    CHECK(rows.view.currentIndex().row() == 0);
    CHECK(rows.view.verticalScrollBar()->value() == 0);
    CHECK(selectedRows(*rows.view.selectionModel()) == std::vector{0});
}

TEST_CASE("a click selects the row under it, with Shift all up to it, with Ctrl one more")
{
    Rows rows(1000);
    rows.view.scrollTo(rows.model.index(500), QAbstractItemView::PositionAtTop);
    const auto click = [&](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(
            rows.view.viewport(), Qt::LeftButton, keys, rows.view.visualRect(rows.model.index(row)).center());
    };
    CHECK(rows.view.indexAt(rows.view.visualRect(rows.model.index(503)).center()).row() == 503);
    click(501, {});
    CHECK(selectedRows(*rows.view.selectionModel()) == std::vector{501});
    click(503, Qt::ShiftModifier);
    CHECK(selectedRows(*rows.view.selectionModel()) == std::vector{501, 502, 503});
    click(505, Qt::ControlModifier);
    CHECK(selectedRows(*rows.view.selectionModel()) == std::vector{501, 502, 503, 505});
    CHECK_FALSE(rows.view.indexAt({5, rows.view.visualRect(rows.model.index(999)).bottom() + 1}).isValid());
}

TEST_CASE("a million rows are shown, jumped through and selected without looking at those that are not seen")
{
    Million model;
    RowListView view;
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setModel(&model);
    view.resize(200, 300);
    view.show();
    view.grab();
    view.setCurrentIndex(model.index(0));
    QTest::keyClick(&view, Qt::Key_End);
    view.grab();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    view.grab();
    view.selectAll();
    CHECK(view.selectionModel()->selection().size() == 1);
    CHECK(selectedRows(*view.selectionModel()).size() == 1'000'000);
    CHECK(model.asked() > 0);
    CHECK(model.asked() < 2000);
}
