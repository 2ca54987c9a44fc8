// What the figures of the health of data come from: the program's own lists and filters, so that a figure is what a
// list of the same finds.

#include "core/planning/data_health.h"

#include "core/base/text.h"
#include "core/business/user.h"
#include "core/business/users.h"
#include "core/contacts/card_counts.h"
#include "core/contacts/contact_queries.h"
#include "core/storage/backup_shelf.h"
#include "core/storage/file_place.h"
#include "core/storage/list_query.h"
#include "core/storage/reading_moment.h"
#include "core/storage/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Attribute = HealthAttribute;
using Kind = HealthPlace::Kind;
using Progress = std::function<bool(qint64 done, qint64 total)>;

constexpr qint64 kDaysBetweenBackups = 7;
constexpr size_t kMostFixes = 10;
constexpr qint64 kWhole = 10'000; ///< basis points
constexpr qint64 kMost = 9; ///< of kAll
constexpr qint64 kAll = 10;

/// Nothing was made, done or confirmed for three years.
constexpr auto kUnused
    = "created < today - 3 years and not confirmed >= today - 3 years"
      " and count(activities where at >= today - 3 years) = 0 and count(deals where created >= today - 3 years) = 0"
      " and count(quotes where created >= today - 3 years) = 0 and count(tickets where created >= today - 3 years) = 0"
      " and count(contacts) = 0"_L1;
constexpr auto kUnnamed = "first_name = \"\" and last_name = \"\" and company_name = \"\""_L1;
constexpr auto kUndialled = "count(phones where e164 = \"\") > 0"_L1;
constexpr auto kUncared = "owner = \"\""_L1;

QString say(const char* text, qint64 count = -1)
{
    return QCoreApplication::translate("DataHealth", text, nullptr, static_cast<int>(count));
}

class Examination {
public:
    Examination(Session& session, const BackupPlan& plan, const CardRules& rules, const Progress& progress)
        : m_session(session), m_plan(plan), m_rules(rules), m_progress(progress)
    {
    }

    Result<> run();
    DataHealth take() { return std::move(m_health); }

private:
    /// A fix, and what it adds to which check.
    struct Plan {
        HealthFix fix;
        size_t check;
        qint64 count;
    };

    /// How many contacts the filter finds. Cancelled: somebody said so.
    Result<qint64> countOf(const QString& filter);
    void add(Attribute attribute, const char* name, const char* finding, qint64 good, qint64 all, HealthPlace place);
    /// Something that is or is not.
    void addTruth(Attribute attribute, const char* name, const QString& finding, bool isGood, HealthPlace place);
    /// What the check that was added last is short of.
    void fix(const QString& text, qint64 count, const std::optional<HealthPlace>& place = {});
    /// A check of what a filter finds, which is what is wrong, and what to do about it.
    Result<> addFound(
        Attribute attribute, const char* name, const QString& filter, const char* finding, const char* what);

    Result<> addSharable();
    Result<> addRelevant();
    Result<> addComplete();
    void addAccurate();
    Result<> addOthers();
    Result<> addSecured();
    void addBackups();
    void setGains();

    Session& m_session;
    const BackupPlan& m_plan;
    const CardRules& m_rules;
    const Progress& m_progress;
    CardCounts m_cards;
    DataHealth m_health;
    std::vector<Plan> m_plans;
};

/// The cards take nine tenths of the time.
Result<> Examination::run()
{
    const auto most = [this](qint64 done, qint64 total) { return m_progress(kMost * done, kAll * total); };
    const Result<CardCounts> cards = countCards(m_session, m_rules, m_progress ? Progress(most) : Progress());
    if (!cards)
        return cards.error();
    m_cards = *cards;
    Result<> done = addSharable();
    if (done)
        done = addRelevant();
    if (done)
        addAccurate();
    if (done)
        done = addOthers();
    if (done)
        done = addSecured();
    if (done)
        setGains();
    return done;
}

Result<qint64> Examination::countOf(const QString& filter)
{
    if (m_progress && !m_progress(kMost, kAll))
        return Error{Error::Kind::Cancelled, {}, {}};
    const auto own = m_session.database().ownFields(describe<Contact>());
    if (!own)
        return own.error();
    const Result<SqlCondition> condition
        = compiledFilter(describe<Contact>(), filter, m_session.clock().today(), **own);
    return condition ? kartei::countOf(m_session.database(), {&describe<Contact>(), *condition, {}, {}, 0})
                     : Result<qint64>(condition.error());
}

void Examination::add(
    Attribute attribute, const char* name, const char* finding, qint64 good, qint64 all, HealthPlace place)
{
    const QLocale locale;
    const QString text = say(finding).arg(locale.toString(good), locale.toString(all));
    m_health.checks.push_back({attribute, QString::fromLatin1(name), text, good, all, std::move(place)});
}

void Examination::addTruth(
    Attribute attribute, const char* name, const QString& finding, bool isGood, HealthPlace place)
{
    m_health.checks.push_back({attribute, QString::fromLatin1(name), finding, isGood ? 1 : 0, 1, std::move(place)});
}

void Examination::fix(const QString& text, qint64 count, const std::optional<HealthPlace>& place)
{
    const size_t check = m_health.checks.size() - 1;
    if (count > 0)
        m_plans.push_back({{text, place.value_or(m_health.checks[check].place), {}}, check, count});
}

Result<> Examination::addFound(
    Attribute attribute, const char* name, const QString& filter, const char* finding, const char* what)
{
    const Result<qint64> wrong = countOf(filter);
    if (!wrong)
        return wrong.error();
    add(attribute, name, finding, m_cards.all - *wrong, m_cards.all, {Kind::Contacts, filter});
    fix(say(what, *wrong), *wrong);
    return {};
}

Result<> Examination::addSharable()
{
    constexpr auto kSharable = Attribute::Sharable;
    Result<> done = addFound(kSharable, "named", kUnnamed,
        QT_TRANSLATE_NOOP("DataHealth", "%1 of %2 cards say by name whom they are about."),
        QT_TRANSLATE_N_NOOP("DataHealth", "Give %n card(s) a name."));
    const Result<std::vector<User>> users = m_session.list<User>({});
    if (!users)
        return users.error();
    if (done && users->size() > 1)
        done = addFound(kSharable, "cared_for", kUncared,
            QT_TRANSLATE_NOOP("DataHealth", "%1 of %2 contacts have somebody who looks after them."),
            QT_TRANSLATE_N_NOOP("DataHealth", "Say who looks after %n contact(s)."));
    const QString service = placeOf(m_session.database().location()).syncService;
    addTruth(kSharable, "place",
        service.isEmpty()
            ? say(QT_TRANSLATE_NOOP("DataHealth", "Nothing copies the file away while somebody works in it."))
            : say(QT_TRANSLATE_NOOP(
                      "DataHealth", "The file is in a folder of %1, where two at once make two versions of it."))
                  .arg(isolated(service)),
        service.isEmpty(), {});
    fix(say(QT_TRANSLATE_NOOP("DataHealth", "Close the business and move its file out of the folder of %1."))
            .arg(isolated(service)),
        service.isEmpty() ? 0 : 1);
    return done;
}

Result<> Examination::addRelevant()
{
    const Result<> done = addFound(Attribute::Relevant, "in_use", kUnused,
        QT_TRANSLATE_NOOP("DataHealth", "With %1 of %2 contacts there was something to do in the last three years."),
        QT_TRANSLATE_N_NOOP("DataHealth",
            "Look through %n contact(s) with whom there was nothing for three years, and delete whom you no longer"
            " need."));
    return done ? addComplete() : done;
}

Result<> Examination::addComplete()
{
    struct Gap {
        QString text;
        QString where;
        qint64 count;
    };
    std::vector<Gap> gaps;
    QStringList wheres;
    qint64 wanted = 0;
    qint64 missing = 0;
    for (const ContactKind kind : {ContactKind::Person, ContactKind::Company}) {
        const bool isPerson = kind == ContactKind::Person;
        const QString ofKind = u"kind = "_s + QLatin1String(kContactKinds[static_cast<size_t>(kind)].name);
        const Result<qint64> cards = countOf(ofKind);
        if (!cards)
            return cards.error();
        for (const DemandedField& field : m_rules.demands.wanted(kind)) {
            const QString isMissing = field.parts ? u"count(%1) = 0"_s : u"%1 = \"\""_s;
            const QString where = ofKind + u" and "_s + isMissing.arg(field.name());
            const Result<qint64> count = countOf(where);
            if (!count)
                return count.error();
            wanted += *cards;
            missing += *count;
            if (*count == 0)
                continue;
            const QString text = isPerson
                //: what is missing on cards: "E-mails"
                ? say(QT_TRANSLATE_N_NOOP("DataHealth", "Fill in “%1” of %n person(s)."), *count)
                : say(QT_TRANSLATE_N_NOOP("DataHealth", "Fill in “%1” of %n company(s)."), *count);
            gaps.push_back({text.arg(isolated(field.label())), where, *count});
            wheres += u'(' + where + u')';
        }
    }
    add(Attribute::Relevant, "complete",
        QT_TRANSLATE_NOOP("DataHealth", "%1 of %2 values that you want to know are there."), wanted - missing, wanted,
        {Kind::Contacts, wheres.join(u" or "_s)});
    for (const Gap& gap : gaps)
        fix(gap.text, gap.count, HealthPlace{Kind::Contacts, gap.where});
    return {};
}

void Examination::addAccurate()
{
    add(Attribute::Accurate, "problems", QT_TRANSLATE_NOOP("DataHealth", "On %1 of %2 cards nothing is likely wrong."),
        m_cards.all - m_cards.faulty, m_cards.all, {Kind::Problems});
    fix(say(QT_TRANSLATE_N_NOOP("DataHealth", "Mend %n card(s) on which something is likely wrong."), m_cards.faulty),
        m_cards.faulty);
    add(Attribute::Accurate, "duplicates",
        QT_TRANSLATE_NOOP("DataHealth", "%1 of %2 cards are likely no second one of somebody."),
        m_cards.all - m_cards.doubles, m_cards.all, {Kind::Duplicates});
    fix(say(QT_TRANSLATE_N_NOOP("DataHealth", "Merge %n card(s) that are likely a second one."), m_cards.doubles),
        m_cards.doubles);
}

Result<> Examination::addOthers()
{
    const Result<> done = addFound(Attribute::UpToDate, "confirmed", contactsExpression({}, ContactFilter::Stale),
        QT_TRANSLATE_NOOP("DataHealth", "%1 of %2 cards were confirmed or changed in the last 12 months."),
        QT_TRANSLATE_N_NOOP("DataHealth", "Ask %n contact(s) whether their card is still right, and confirm it."));
    const Result<> dialled = done
        ? addFound(Attribute::Transportable, "phones", kUndialled,
            QT_TRANSLATE_NOOP("DataHealth", "The phone numbers of %1 of %2 cards can be dialled from anywhere."),
            QT_TRANSLATE_N_NOOP("DataHealth", "Write the phone numbers on %n card(s) so that they can be dialled."))
        : done;
    add(Attribute::Transportable, "countries",
        QT_TRANSLATE_NOOP("DataHealth", "The countries on %1 of %2 cards are known to any program."),
        m_cards.all - m_cards.strange, m_cards.all, {Kind::Problems});
    fix(say(QT_TRANSLATE_N_NOOP("DataHealth", "Choose the country on %n card(s) from the list."), m_cards.strange),
        m_cards.strange);
    return dialled;
}

void Examination::addBackups()
{
    QDate newest;
    for (const BackupShelf& shelf :
        BackupShelf::ofFile(m_session.database().location().address, m_plan.firstFolder())) {
        for (const ShelfBackup& backup : shelf.list()) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(backup.at.utcMs).date();
            if (backup.content && (!newest.isValid() || day > newest))
                newest = day;
        }
    }
    const bool isFresh = newest.isValid() && newest.daysTo(m_session.clock().today()) <= kDaysBetweenBackups;
    addTruth(Attribute::Secured, "backup",
        newest.isValid() ? say(QT_TRANSLATE_NOOP("DataHealth", "The last checked backup is of %1."))
                               .arg(QLocale().toString(newest, QLocale::ShortFormat))
                         : say(QT_TRANSLATE_NOOP("DataHealth", "There is no checked backup.")),
        isFresh, {Kind::Backups});
    fix(say(QT_TRANSLATE_NOOP("DataHealth", "Make a backup.")), isFresh ? 0 : 1);
    const bool hasSecond = !m_plan.secondFolder.isEmpty();
    addTruth(Attribute::Secured, "second_place",
        hasSecond ? say(QT_TRANSLATE_NOOP("DataHealth", "Backups are kept in a second place, too."))
                  : say(QT_TRANSLATE_NOOP("DataHealth", "Backups are kept in one place only.")),
        hasSecond, {Kind::Backups});
    fix(say(QT_TRANSLATE_NOOP("DataHealth", "Choose a second place for backups, on another disk or a stick.")),
        hasSecond ? 0 : 1);
}

Result<> Examination::addSecured()
{
    const Location location = m_session.database().location();
    if (canBeBackedUp(location))
        addBackups();
    const Result<bool> isAsked = hasUsers(m_session.database());
    if (!isAsked)
        return isAsked.error();
    addTruth(Attribute::Secured, "access",
        *isAsked ? say(QT_TRANSLATE_NOOP("DataHealth", "The business asks who opens it."))
                 : say(QT_TRANSLATE_NOOP("DataHealth", "Whoever has the file can read all of it.")),
        *isAsked, {Kind::Access});
    fix(say(QT_TRANSLATE_NOOP("DataHealth", "Set a passphrase.")), *isAsked ? 0 : 1);
    const bool isPrivate = !placeOf(location).isReadableByOthers;
    addTruth(Attribute::Secured, "private",
        isPrivate ? say(QT_TRANSLATE_NOOP("DataHealth", "Others on this computer can't open the file."))
                  : say(QT_TRANSLATE_NOOP("DataHealth", "Others on this computer can open the file.")),
        isPrivate, {Kind::Permissions});
    fix(say(QT_TRANSLATE_NOOP("DataHealth", "Keep the file from the others on this computer.")), isPrivate ? 0 : 1);
    return {};
}

/// What a fix adds to its check is shared by the checks of the attribute, and by the six.
void Examination::setGains()
{
    for (Plan& plan : m_plans) {
        const HealthCheck& check = m_health.checks[plan.check];
        const qint64 checks = std::ranges::count(m_health.checks, check.attribute, &HealthCheck::attribute);
        plan.fix.gain = {plan.count * kWhole / check.all / checks / static_cast<qint64>(kHealthAttributes)};
        m_health.fixes.push_back(std::move(plan.fix));
    }
    std::ranges::stable_sort(
        m_health.fixes, std::ranges::greater{}, [](const HealthFix& fix) { return fix.gain.scaled; });
    if (m_health.fixes.size() > kMostFixes)
        m_health.fixes.erase(m_health.fixes.begin() + kMostFixes, m_health.fixes.end());
}

} // namespace

Result<DataHealth> dataHealth(Session& session, const BackupPlan& plan, const Progress& progress)
{
    const Result<CardRules> rules = CardRules::read(session);
    if (!rules)
        return rules.error();
    const auto moment = ReadingMoment::begin(session.database()); // figures that are compared are of one
    if (!moment)
        return moment.error();
    Examination examination(session, plan, *rules, progress);
    const Result<> done = examination.run();
    return done ? Result<DataHealth>(examination.take()) : Result<DataHealth>(done.error());
}

} // namespace kartei
