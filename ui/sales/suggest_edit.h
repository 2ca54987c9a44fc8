#pragma once

#include <QLineEdit>

#include <functional>
#include <vector>

class QListView;
class QStandardItemModel;

namespace kartei {

struct Suggestion {
    qint64 id = 0; ///< 0: make one of what was typed
    QString text;
    QString detail; ///< grey, at the end of the row
};

/// A line that offers records while people type. The first hit is marked at once and Enter takes it; Up and Down walk,
/// Esc closes the list and keeps the text.
class SuggestEdit final : public QLineEdit {
    Q_OBJECT

public:
    using Source = std::function<std::vector<Suggestion>(const QString& typed)>;

    explicit SuggestEdit(Source source, QWidget* parent = nullptr);

    bool isOffering() const;
    QListView* list() const { return m_list; }
    /// Takes the marked row; false: none is offered.
    bool takeMarked();

Q_SIGNALS:
    void taken(const kartei::Suggestion& suggestion);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void offer(const QString& typed);
    void placeList();
    void step(int rows);
    void take(int row);

    Source m_source;
    std::vector<Suggestion> m_offers;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace kartei
