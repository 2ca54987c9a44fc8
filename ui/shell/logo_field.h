#pragma once

#include <QWidget>

class QPushButton;

namespace kartei {

class Prompts;

/// The picture on the letterhead: chosen, dropped or taken away.
class LogoField final : public QWidget {
    Q_OBJECT

public:
    LogoField(Prompts& prompts, QWidget* parent = nullptr);

    QByteArray logo() const { return m_logo; }
    /// PNG or JPEG; empty: none.
    void setLogo(const QByteArray& logo);

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFile();
    void read(const QString& path);

    Prompts& m_prompts;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QByteArray m_logo;
    QPixmap m_picture;
};

} // namespace kartei
