#pragma once

#include <QWidget>

namespace kartei {

/// The languages of Kartei, each in its own name; one is chosen.
class LanguageChoice final : public QWidget {
    Q_OBJECT

public:
    explicit LanguageChoice(const QString& language, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& language);
};

} // namespace kartei
