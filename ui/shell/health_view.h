#pragma once

#include "core/planning/data_health.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kartei {

/// The six attributes with a bar each and what was found, then what raises them most; whatever falls short is a click
/// away.
class HealthView final : public QWidget {
    Q_OBJECT
public:
    explicit HealthView(const DataHealth& health, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `title` says what is to be seen or done there.
    void wanted(const kartei::HealthPlace& place, const QString& title);

private:
    void addAttribute(QVBoxLayout& column, const DataHealth& health, HealthAttribute attribute);
    void addCheck(QVBoxLayout& column, const HealthCheck& check);
    void addFixes(QVBoxLayout& column, const std::vector<HealthFix>& fixes);
    /// Null: it leads nowhere.
    QPushButton* makeWay(const HealthPlace& place, const QString& title, const QString& name);
};

} // namespace kartei
