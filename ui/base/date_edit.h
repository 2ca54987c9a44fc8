#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

namespace kartei {

/// A day, typed (see dateFromInput) or picked from a calendar (Down). What was typed is written out on leaving.
class DateEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(std::function<QDate()> today, QWidget* parent = nullptr);

    void setDate(QDate date);
    /// Invalid date: the field is empty. Nothing: what stands there is not a day.
    std::optional<QDate> date() const;
    /// As on leaving: what was typed is written out and told.
    void settle();

Q_SIGNALS:
    /// By hand, with every key.
    void dateEdited();
    /// The field was left, Return pressed or a day picked.
    void dateSettled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();

    std::function<QDate()> m_today;
    QDate m_written; ///< every region can read what it wrote itself
};

} // namespace kartei
