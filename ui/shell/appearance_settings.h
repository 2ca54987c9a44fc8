#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kartei {

class AppSettings;

/// Language, formats, theme, text size and density: of this user on this computer, not of the business.
class AppearanceSettings final : public QWidget {
    Q_OBJECT

public:
    explicit AppearanceSettings(AppSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void looksChanged();

private:
    void addLanguage(QVBoxLayout& column);
    void addTheme(QVBoxLayout& column);
    void addTextSize(QVBoxLayout& column);
    void addDensity(QVBoxLayout& column);

    AppSettings& m_settings;
};

} // namespace kartei
