#pragma once

#include <QToolButton>

namespace kartei {

/// Name of the open business on top of the sidebar; its menu switches files.
class BusinessButton final : public QToolButton {
    Q_OBJECT

public:
    explicit BusinessButton(QWidget* parent = nullptr);

    void setBusiness(const QString& name);
    void setNarrow(bool isNarrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    bool m_isNarrow = false;
};

} // namespace kartei
