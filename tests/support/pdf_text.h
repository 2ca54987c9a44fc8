#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

/// The text of each page as pdftotext (poppler-utils) finds it, lines and columns kept. Nothing: not installed.
std::optional<QStringList> pageTexts(const QByteArray& pdf);
