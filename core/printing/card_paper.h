#pragma once

#include "core/printing/paper_document.h"

#include <utility>
#include <vector>

namespace kartei {

/// A contact as a card of a card index: who it is on the front, what happened last on the back.
struct CardPaper {
    QString language; ///< ISO 639-1
    QString name;
    QString number; ///< of the customer
    QString code; ///< in bars, too: scanned or typed it opens the card
    QString work; ///< position and company
    QStringList address; ///< lines
    std::vector<std::pair<QString, QString>> reached; ///< label and phone, e-mail or website
    QString tags;
    QString nextStep;
    QString own; ///< what is said in the fields of the business
    QString notes;
    struct Event {
        QString day;
        QString what;
    };
    std::vector<Event> events; ///< newest first
    QString foot;
};

/// How many of the events have room.
inline constexpr int kEventsOnCard = 10;

/// A6 landscape, front and back behind each other, so that a printer of both sides makes cards.
PaperDocument laidOut(const std::vector<CardPaper>& cards, const QString& title);

} // namespace kartei
