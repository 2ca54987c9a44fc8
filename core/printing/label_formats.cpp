#include "core/printing/label_formats.h"

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kA4{210, 297};
constexpr QSizeF kLetter{215.9, 279.4};

constexpr std::array kSheets{
    LabelSheet{"70x37"_L1, kA4, 3, 8, {70, 37}, 0},
    LabelSheet{"63.5x38.1"_L1, kA4, 3, 7, {63.5, 38.1}, 2.54},
    LabelSheet{"105x37"_L1, kA4, 2, 8, {105, 37}, 0},
    LabelSheet{"99.1x33.9"_L1, kA4, 2, 8, {99.1, 33.9}, 2.5},
    LabelSheet{"99.1x38.1"_L1, kA4, 2, 7, {99.1, 38.1}, 2.5},
    LabelSheet{"99.1x67.7"_L1, kA4, 2, 4, {99.1, 67.7}, 2.5},
    LabelSheet{"66.7x25.4"_L1, kLetter, 3, 10, {66.675, 25.4}, 3.175},
    LabelSheet{"101.6x50.8"_L1, kLetter, 2, 5, {101.6, 50.8}, 4.7625},
};

/// Windows by DIN 680; the No. 10 by what the USPS reads: at least 15.9 mm above the lower edge.
constexpr std::array kEnvelopes{
    Envelope{"DL"_L1, {220, 110}, {20, 50, 90, 45}, true},
    Envelope{"C6"_L1, {162, 114}, {20, 54, 90, 45}, true},
    Envelope{"C6/5"_L1, {229, 114}, {20, 54, 90, 45}, true},
    Envelope{"C5"_L1, {229, 162}, {20, 57, 90, 45}, true},
    Envelope{"10"_L1, {241.3, 104.775}, {22.2, 63.5, 114.3, 25.4}, false},
};

bool isOfLetterPaper(const QString& country)
{
    return country == u"US" || country == u"CA";
}

template <class Formats>
auto named(const Formats& formats, QString name) -> decltype(formats.data())
{
    name.remove(u' ').remove(u'#').remove(u"mm"_s, Qt::CaseInsensitive).replace(u'×', u'x');
    const auto found = std::ranges::find_if(
        formats, [&](const auto& format) { return name.compare(format.name, Qt::CaseInsensitive) == 0; });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace

QRectF LabelSheet::at(int place) const
{
    const qreal pitch = label.width() + gap;
    const QSizeF all(columns * pitch - gap, rows * label.height());
    const QPointF first((paper.width() - all.width()) / 2, (paper.height() - all.height()) / 2);
    const QPointF from = first + QPointF(place % columns * pitch, place / columns * label.height());
    return {from, label};
}

std::span<const LabelSheet> labelSheets()
{
    return kSheets;
}

std::span<const Envelope> envelopes()
{
    return kEnvelopes;
}

const LabelSheet* labelSheetNamed(const QString& name)
{
    return named(kSheets, name);
}

const Envelope* envelopeNamed(const QString& name)
{
    return named(kEnvelopes, name);
}

const LabelSheet& usualLabelSheet(const QString& country)
{
    const QSizeF paper = isOfLetterPaper(country) ? kLetter : kA4;
    return *std::ranges::find(kSheets, paper, &LabelSheet::paper);
}

const Envelope& usualEnvelope(const QString& country)
{
    return isOfLetterPaper(country) ? kEnvelopes.back() : kEnvelopes.front();
}

} // namespace kartei
