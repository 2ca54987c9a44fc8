#pragma once

#include <QProxyStyle>

namespace kartei {

/// Fusion with our metrics; what a style sheet cannot say.
class AppStyle final : public QProxyStyle {
    Q_OBJECT

public:
    AppStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    QIcon standardIcon(
        StandardPixmap pixmap, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kartei
