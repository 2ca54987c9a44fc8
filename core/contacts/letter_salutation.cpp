#include "core/contacts/letter_salutation.h"

#include "core/base/text.h"
#include "core/base/translated.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

enum class Address { Unknown, Man, Woman };

/// By the word on the card, in the languages our users write it.
Address addressOf(const QString& salutation)
{
    static constexpr std::array men{
        u"mr", u"mister", u"sir", u"herr", u"herrn", u"pan", u"m", u"monsieur", u"מר", u"אדון"};
    static constexpr std::array women{
        u"mrs", u"ms", u"miss", u"madam", u"frau", u"fraulein", u"pani", u"slecna", u"mme", u"madame", u"גב", u"גברת"};
    QString word = folded(salutation);
    word.removeIf([](QChar c) { return !c.isLetter(); });
    const auto isWord = [&word](const char16_t* known) { return word == QStringView(known); };
    if (std::ranges::any_of(men, isWord))
        return Address::Man;
    return std::ranges::any_of(women, isWord) ? Address::Woman : Address::Unknown;
}

} // namespace

bool isSalutation(const QString& word)
{
    return addressOf(word) != Address::Unknown;
}

QString letterSalutationOf(const Contact& contact, const QString& language)
{
    const auto line = [&language](const char* english, const QString& name) {
        QString text = translatedTo(language, "Letter", english);
        return text.replace("%1"_L1, name); // not every language can name everybody
    };
    if (contact.kind == ContactKind::Company)
        return line(QT_TRANSLATE_NOOP("Letter", "Dear Sir or Madam,"), {});
    const QString lastName = QString(contact.title + u' ' + contact.lastName).simplified();
    const Address address = contact.lastName.isEmpty() ? Address::Unknown : addressOf(contact.salutation);
    if (address == Address::Man)
        //: %1 is title and last name of a man; leave it out where it would have to be declined
        return line(QT_TRANSLATE_NOOP("Letter", "Dear Mr %1,"), lastName);
    if (address == Address::Woman)
        //: %1 is title and last name of a woman
        return line(QT_TRANSLATE_NOOP("Letter", "Dear Ms %1,"), lastName);
    //: %1 is the full name of a person of whom we don't know the sex; leave it out where that matters
    return line(QT_TRANSLATE_NOOP("Letter", "Dear %1,"), contact.name);
}

} // namespace kartei
