#pragma once

#include <QIcon>

#include <vector>

class QPushButton;

namespace kartei {

/// Buttons of one line that give up their icons, then their words, when the room gets short.
class ButtonFit {
public:
    explicit ButtonFit(int spacing) : m_spacing(spacing) { }

    /// With icon and words; what it may lose is accessible name and tool tip from then on.
    void add(QPushButton* button);
    /// Room that all of them take as they are now, px.
    int width() const;
    /// As much of all of them as fits into `room` px.
    void fitInto(int room);

private:
    enum class Shown { IconAndWords, Words, Icon };
    void show(Shown shown);

    struct Full {
        QPushButton* button;
        QString words;
        QIcon icon;
    };
    std::vector<Full> m_buttons;
    int m_spacing;
};

} // namespace kartei
