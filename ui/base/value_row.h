#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace kartei {

class InPlaceEditor;

/// A value under its label, to be read; clicked, or by the pencil that shows while the mouse is over it, to be changed.
class ValueRow final : public QWidget {
    Q_OBJECT
public:
    /// A link is followed by a click and changed by the pencil only.
    enum class Kind { Text, Link };
    ValueRow(const QString& label, const QString& value, Kind kind, QWidget* parent = nullptr);

    /// A word beside the label: what to think of before the value is used.
    void warn(const QString& text);
    /// Puts `editor` in the place of the value.
    void open(InPlaceEditor* editor);

Q_SIGNALS:
    void editWanted();
    void linkClicked();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_shown;
    QHBoxLayout* m_head;
    QToolButton* m_pencil;
    QPushButton* m_link = nullptr;
    QString m_value; ///< of the link, whole
};

} // namespace kartei
