#include "tests/bench/data/contacts.h"

#include "tests/bench/data/csv.h"
#include "tests/bench/data/names.h"
#include "tests/bench/data/random.h"

#include <QHash>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

using Cell = ContactRow;
enum Stream : quint64 { OfWho = 1, OfFirm, OfChange, OfCopies };

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// "Jürgen O'Brien" as it stands in an address: "jurgenobrien"; of a script without Latin letters "x".
QString slug(const QString& name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-')
            plain += c;
    }
    return plain.isEmpty() ? u"x"_s : plain;
}

const Country& countryOf(Random& random)
{
    int share = random.below(100);
    for (const Country& country : countries()) {
        if ((share -= country.share) < 0)
            return country;
    }
    return countries().front();
}

QString digits(Random& random, int count)
{
    QString made(QChar(u'1' + random.below(9)));
    while (made.size() < count)
        made += QChar(u'0' + random.below(10));
    return made;
}

/// A number as people write it: with or without prefix, brackets, blanks.
QString phone(Random& random, const Country& country, const QString& area)
{
    const QString dial = text(country.dial);
    const QString number = digits(random, 7);
    switch (random.below(7)) {
    case 0:
        return u'+' + dial + area + number;
    case 1:
        return u'0' + area + u'/' + number.left(3) + u' ' + number.mid(3);
    case 2:
        return u"(0"_s + area + u") "_s + number.left(3) + u'-' + number.mid(3);
    case 3:
        return u"00"_s + dial + u' ' + area + u' ' + number.left(2) + u' ' + number.mid(2);
    case 4:
        return u'+' + dial + u" (0) "_s + area + u' ' + number.left(4) + u'-' + number.mid(4);
    default:
        return u'+' + dial + u' ' + area + u' ' + number;
    }
}

/// A firm with one to eight contacts in a row of the list; the same for all of them.
struct Firm {
    const Country* country;
    QString name;
    QString domain;
    QString street;
    QString city;
    QString postalCode;
};

Firm firmOf(quint64 seed, qint64 number)
{
    Random random(seed, OfFirm, number);
    const Country& country = countryOf(random);
    const QString brand = text(random.oneOf(brands()));
    const QString trade = text(random.oneOf(trades()));
    QString name = brand + trade;
    const int kind = random.below(8);
    if (kind >= 6)
        name = text(random.oneOf(country.last)) + u' ' + trade;
    else if (kind >= 4)
        name = brand + u' ' + trade;
    name += u' ' + text(random.oneOf(country.firms));
    return {&country, name,
        slug(brand) + u'-' + slug(trade).left(6) + QString::number(number, 36) + u'.' + text(country.domain),
        text(random.oneOf(country.streets)) + u' ' + QString::number(1 + random.below(180)),
        text(random.oneOf(country.cities)), digits(random, 5)};
}

QString firstName(Random& random, const Country& country)
{
    const QString name = text(random.oneOf(country.first));
    if (random.below(100) >= 45)
        return name;
    const bool isWritten = name.front().script() != QChar::Script_Han;
    return name + (isWritten ? u" "_s : u""_s) + text(random.oneOf(country.first));
}

QString lastName(Random& random, const Country& country)
{
    QString name = text(random.oneOf(country.last));
    if (!country.lastEnds.empty())
        name += text(random.oneOf(country.lastEnds));
    const int kind = random.below(100);
    if (kind >= 95)
        return name + u'-' + text(random.oneOf(country.last));
    return country.lastEnds.empty() || kind < 92 ? name : u"von "_s + name;
}

QString notes(Random& random)
{
    QString all;
    for (int i = random.below(4); i > 0; --i)
        all += text(random.oneOf(sentences())).replace(u"%1"_s, QString::number(2 + random.below(40))) + u' ';
    return all.trimmed();
}

QString someTags(Random& random)
{
    QStringList chosen;
    for (int i = random.below(3); i > 0; --i)
        chosen += text(random.oneOf(tags()));
    chosen.removeDuplicates();
    return chosen.join(u", "_s);
}

QString moment(Random& random)
{
    return u"20%1-%2-%3 %4:%5:00"_s.arg(10 + random.below(16))
        .arg(1 + random.below(12), 2, 10, QChar(u'0'))
        .arg(1 + random.below(28), 2, 10, QChar(u'0'))
        .arg(random.below(24), 2, 10, QChar(u'0'))
        .arg(random.below(60), 2, 10, QChar(u'0'));
}

ContactRow plainRow(quint64 seed, qint64 row)
{
    Random random(seed, OfWho, row);
    const qint64 number = row / 64 * 30 + (row % 64) * (row % 64) * 30 / (64 * 64); // few large firms, many small ones
    const Firm firm = firmOf(seed, number);
    const Country& country = random.below(10) == 0 ? countryOf(random) : *firm.country;
    const bool isPrivate = random.below(3) == 0;
    ContactRow made;
    made[Cell::First] = firstName(random, country);
    made[Cell::Last] = lastName(random, country);
    const QString user = slug(made[Cell::First]) + u'.' + slug(made[Cell::Last]) + u'.' + QString::number(row, 36);
    made[Cell::Email] = user + u'@' + (isPrivate ? text(random.oneOf(mailHosts())) : firm.domain);
    if (random.below(100) < 6)
        made[Cell::Email].clear();
    if (!isPrivate) {
        made[Cell::Company] = firm.name;
        made[Cell::Job] = text(random.oneOf(jobs()));
        made[Cell::Website] = random.below(2) ? u"https://www."_s + firm.domain : QString();
    }
    const QString area = digits(random, 2 + random.below(3));
    made[Cell::Phone] = random.below(10) < 7 ? phone(random, country, area) : QString();
    made[Cell::Mobile] = random.below(10) < 4 ? phone(random, country, u"17"_s + digits(random, 1)) : QString();
    made[Cell::Street]
        = isPrivate ? text(random.oneOf(country.streets)) + u' ' + QString::number(1 + random.below(180)) : firm.street;
    made[Cell::PostalCode] = isPrivate ? digits(random, 5) : firm.postalCode;
    made[Cell::City] = isPrivate ? text(random.oneOf(country.cities)) : firm.city;
    made[Cell::Country] = text(isPrivate ? country.name : firm.country->name);
    made[Cell::Tags] = someTags(random);
    made[Cell::Notes] = notes(random);
    made[Cell::Created] = moment(random);
    return made;
}

/// Two letters exchanged, one left out or one twice.
QString typo(Random& random, QString name)
{
    if (name.size() < 4)
        return name + name.back();
    const int at = 1 + random.below(static_cast<int>(name.size()) - 2);
    switch (random.below(3)) {
    case 0:
        return name.remove(at, 1);
    case 1:
        return name.insert(at, name[at]);
    default:
        if (name[at] == name[at + 1 < name.size() ? at + 1 : at - 1])
            return name.remove(at, 1);
        std::swap(name[at], name[at + 1 < name.size() ? at + 1 : at - 1]);
        return name;
    }
}

QString withoutAccents(const QString& name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.replace(u'ß', u"ss"_s);
}

QString changeName(Random& random, ContactRow& row)
{
    switch (random.below(6)) {
    case 0:
        row[Cell::Last] = typo(random, row[Cell::Last]);
        return u"last-typo"_s;
    case 1:
        row[Cell::First] = typo(random, row[Cell::First]);
        return u"first-typo"_s;
    case 2:
        std::swap(row[Cell::First], row[Cell::Last]);
        return u"swapped"_s;
    case 3:
        row[Cell::Last] = withoutAccents(row[Cell::Last]);
        return u"folded"_s;
    case 4:
        if (!row[Cell::Company].isEmpty()) {
            row[Cell::Company] = typo(random, row[Cell::Company]);
            return u"company-typo"_s;
        }
        [[fallthrough]];
    default:
        for (const Cell::Cell cell : {Cell::First, Cell::Last, Cell::Company})
            row[cell] = row[cell].toUpper();
        return u"upper"_s;
    }
}

QString changeReach(Random& random, ContactRow& row, qint64 number)
{
    QString how;
    const int kind = random.below(10);
    if (!row[Cell::Email].isEmpty() && kind < 5) {
        how = kind == 0 ? u"+mail-upper"_s : kind < 3 ? u"+mail-missing"_s : u"+mail-other"_s;
        row[Cell::Email] = kind == 0 ? row[Cell::Email].toUpper()
            : kind < 3
            ? QString()
            : slug(row[Cell::Last]) + u'.' + QString::number(number, 36) + u'@' + text(random.oneOf(mailHosts()));
    }
    if (!row[Cell::Phone].isEmpty() && random.below(2)) {
        QString digitsOnly = row[Cell::Phone];
        digitsOnly.removeIf([](QChar c) { return !c.isDigit() && c != u'+'; });
        row[Cell::Phone] = digitsOnly.left(5) + u' ' + digitsOnly.mid(5);
        how += u"+phone-format"_s;
    }
    if (random.below(2))
        row[Cell::Notes] = notes(random);
    if (random.below(3) == 0 && row[Cell::Street].contains(u"straße"_s)) {
        row[Cell::Street].replace(u"straße"_s, u"str."_s);
        how += u"+street"_s;
    }
    row[Cell::Created] = moment(random);
    return how;
}

/// What real lists have, too.
void makeOdd(Random& random, ContactRow& row)
{
    switch (random.below(8)) {
    case 0:
        while (row[Cell::Notes].size() < 4000)
            row[Cell::Notes] += u' ' + text(random.oneOf(sentences()));
        return;
    case 1:
        row[Cell::First] += u" 👍🏽"_s;
        return;
    case 2:
        row[Cell::Last] = u'\u200f' + row[Cell::Last] + u'\u200f';
        return;
    case 3:
        row[Cell::Last] = row[Cell::Last].normalized(QString::NormalizationForm_D);
        return;
    case 4:
        row[Cell::Notes] = u"=HYPERLINK(\"http://127.0.0.1/?x=\"&A1,\"click\")"_s;
        return;
    case 5:
        row[Cell::Email] = u"not-an-address"_s;
        return;
    case 6:
        row[Cell::First] = u"  "_s + row[Cell::First] + u'\t';
        return;
    default:
        row[Cell::Notes] = u"He said: \"Yes, \"\"absolutely\"\"; now\r\nplease\"\r\n\r\n,,;\t'"_s;
    }
}

/// The row that `row` is a copy of, itself no copy; -1: it is none.
qint64 originalOf(quint64 seed, qint64 row)
{
    const auto number
        = [&](qint64 of) { return Random::mixed(Random::mixed(seed * 1'000'003 + OfCopies) ^ quint64(of)); };
    if (row < 64 || number(row) % 50 != 0)
        return -1;
    const qint64 original = row - 1 - qint64((number(row) >> 8) % quint64(std::min<qint64>(row - 1, 5000)));
    return number(original) % 50 == 0 && original >= 64 ? -1 : original;
}

/// As well as how it was changed; empty: it was not.
std::pair<ContactRow, QString> rowAndChange(quint64 seed, qint64 row)
{
    const qint64 original = originalOf(seed, row);
    Random random(seed, OfChange, row);
    if (original >= 0) {
        ContactRow made = plainRow(seed, original);
        QString how = changeName(random, made);
        how += changeReach(random, made, row);
        return {made, how};
    }
    ContactRow made = plainRow(seed, row);
    if (random.below(200) == 0)
        makeOdd(random, made);
    return {made, {}};
}

} // namespace

ContactRow contactRow(quint64 seed, qint64 row)
{
    return rowAndChange(seed, row).first;
}

std::optional<Planted> plantedIn(quint64 seed, qint64 row)
{
    const qint64 original = originalOf(seed, row);
    if (original < 0)
        return {};
    return Planted{original, rowAndChange(seed, row).second};
}

void writeContacts(const QString& path, qint64 rows, quint64 seed, const QString& truth)
{
    CsvFile csv(path);
    for (const char* head : {"First name", "Last name", "Company", "Job title", "Email", "Phone", "Mobile", "Street",
             "Postal code", "City", "Country", "Website", "Tags", "Notes", "Created"})
        csv << text(head);
    csv.endRow();
    std::optional<CsvFile> planted;
    if (!truth.isEmpty()) {
        planted.emplace(truth);
        (*planted << u"Row"_s << u"Original row"_s << u"What"_s).endRow();
    }
    for (qint64 i = 0; i < rows; ++i) {
        const auto [row, how] = rowAndChange(seed, i);
        for (const QString& cell : row.cells)
            csv << cell;
        csv.endRow();
        if (planted && !how.isEmpty())
            (*planted << QString::number(i + 1) << QString::number(originalOf(seed, i) + 1) << how).endRow();
    }
}

} // namespace kartei::bench
