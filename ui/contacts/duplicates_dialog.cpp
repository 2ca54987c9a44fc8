#include "ui/contacts/duplicates_dialog.h"

#include "core/base/text.h"
#include "core/contacts/contact_merge.h"
#include "core/contacts/distinct_contacts.h"
#include "core/storage/lookups.h"
#include "ui/base/acts.h"
#include "ui/base/chip_row.h"
#include "ui/base/empty_state.h"
#include "ui/base/record_dialog.h"
#include "ui/base/status_chip.h"
#include "ui/base/workbench.h"
#include "ui/contacts/merge_view.h"
#include "ui/exchange/session_job.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <memory>
#include <utility>

namespace kartei {

namespace {

using Kind = LikenessKeys::Kind;

constexpr size_t kRemembered = 50; ///< decisions that undo may bring back

template <class E>
bool isThere(Session& session, Id<E> id)
{
    const auto found = session.find(describe<E>(), id.value);
    return found && found->has_value();
}

QString certaintyOf(Kind kind)
{
    switch (kind) {
    case Kind::Email:
    case Kind::Phone:
    case Kind::NameAndAddress:
        return DuplicatesDialog::tr("Very likely one");
    case Kind::NameAndCompany:
        return DuplicatesDialog::tr("Likely one");
    case Kind::NameAndCity:
    case Kind::Colleague:
    case Kind::Neighbour:
    case Kind::Name:
        return DuplicatesDialog::tr("Perhaps one");
    case Kind::Household:
        return DuplicatesDialog::tr("Two persons");
    }
    Q_UNREACHABLE();
}

} // namespace

DuplicatesDialog* DuplicatesDialog::search(QWidget* parent, Workbench& bench)
{
    auto* dialog = new DuplicatesDialog(parent, bench, Purpose::Search);
    dialog->open();
    dialog->startSearch();
    return dialog;
}

void DuplicatesDialog::ofTwo(QWidget* parent, Workbench& bench, Id<Contact> one, Id<Contact> other)
{
    auto* dialog = new DuplicatesDialog(parent, bench, Purpose::Two);
    dialog->m_pairs->setPairs({{std::max(one, other), std::min(one, other), Kind::Name, {}, {}}});
    dialog->open();
    dialog->showRow(0);
}

void DuplicatesDialog::startSearch()
{
    m_pages->setCurrentIndex(Working);
    m_progress->setValue(0);
    const auto found = std::make_shared<std::vector<LikelyPair>>();
    m_job = new SessionJob(
        m_bench.session(),
        [found](Session& session, const SessionJob::Progress& progress) -> Result<> {
            Result<std::vector<LikelyPair>> pairs = likelyPairs(session, progress);
            if (!pairs)
                return pairs.error();
            *found = std::move(*pairs);
            return {};
        },
        this);
    connect(m_job, &SessionJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &SessionJob::finished, this, [this, found](const Result<>& done) {
        std::exchange(m_job, nullptr)->deleteLater();
        m_decided.clear();
        m_mergedInto.clear();
        m_pairs->setPairs(done ? std::move(*found) : std::vector<LikelyPair>());
        searched(done);
    });
    m_job->start();
}

void DuplicatesDialog::searched(const Result<>& done)
{
    if (!isVisible()) // closed while it was searching
        return QDialog::reject();
    if (!done)
        return showNothing(done.error().message);
    if (m_pairs->rowCount() == 0)
        return showNothing(tr("No two cards look like one contact."));
    showRow(0);
}

void DuplicatesDialog::showNothing(const QString& sentence)
{
    m_nothing->setSentence(sentence);
    m_pages->setCurrentIndex(Nothing);
    m_again->setFocus();
}

Id<Contact> DuplicatesDialog::resolved(Id<Contact> id) const
{
    // No more steps than there were merges: cards that were merged to and fro and are gone by now lead in a circle.
    for (qsizetype i = 0; i < m_mergedInto.size() && m_mergedInto.contains(id.value); ++i) {
        if (isThere(m_bench.session(), id))
            break;
        id = {m_mergedInto.value(id.value)};
    }
    return id;
}

/// False: one of the two is gone, or both are one by now.
bool DuplicatesDialog::loadPair(LikelyPair& pair, Contact& original, Contact& contact)
{
    pair.original = resolved(pair.original);
    pair.contact = resolved(pair.contact);
    const Result<Contact> first = m_bench.session().get(pair.original);
    const Result<Contact> second = m_bench.session().get(pair.contact);
    if (!first || !second || pair.original == pair.contact)
        return false;
    original = *first;
    contact = *second;
    pair.originalName = original.name;
    pair.name = contact.name;
    return true;
}

void DuplicatesDialog::showRow(int row)
{
    const QScopedValueRollback quiet(m_isActing, true);
    LikelyPair pair;
    Contact original;
    Contact contact;
    while (row < m_pairs->rowCount()) {
        pair = m_pairs->pair(row);
        if (loadPair(pair, original, contact))
            break;
        m_pairs->remove(row);
    }
    if (m_pairs->rowCount() == 0)
        return m_purpose == Purpose::Two ? QDialog::reject() : showNothing(tr("That was the last pair."));
    if (row >= m_pairs->rowCount())
        return showRow(m_pairs->rowCount() - 1);
    m_pairs->replace(row, pair);
    m_list->setCurrentIndex(m_pairs->index(row));
    m_count->setText(tr("%n pairs to look at", nullptr, m_pairs->rowCount()));
    m_view->showCards(original, contact);
    showReasons(pair, original, contact);
    m_pages->setCurrentIndex(Pair);
    m_view->focusFirst();
}

void DuplicatesDialog::showReasons(const LikelyPair& pair, const Contact& original, const Contact& contact)
{
    const auto companyOf
        = [&](const Contact& card) { return titleOf(m_bench.session(), describe<Contact>(), card.company.value); };
    std::vector<Kind> why = inCommon({original, companyOf(original)}, {contact, companyOf(contact)});
    if (why.empty() && m_purpose == Purpose::Search)
        why.push_back(pair.why);
    m_chips->clear();
    if (!why.empty())
        m_chips->addChip(
            new StatusChip(certaintyOf(why.front()), why.front() == Kind::Household ? Status::Info : Status::Warning));
    for (const Kind kind : why)
        m_chips->addChip(new StatusChip(likenessText(kind)));
    const QString differing = tr("%n fields differ", nullptr, static_cast<int>(m_view->choice().differing().size()));
    const auto alike = static_cast<int>(m_view->choice().alike().size());
    m_sentence->setText(alike == 0 ? differing : tr("%1, %2").arg(differing, tr("%n are the same", nullptr, alike)));
    m_alike->setVisible(alike > 0);
    const bool isHousehold = !why.empty() && why.front() == Kind::Household;
    const QString question = isHousehold ? tr("These live in one household") : tr("May these be one contact?");
    m_heading->setText(m_purpose == Purpose::Two ? tr("Merge two cards") : question);
    m_relate->setVisible(isHousehold);
    m_relate->setToolTip(tr("Make a relation (Ctrl+Enter)"));
    m_merge->setToolTip(isHousehold ? QString() : tr("Merge into one (Ctrl+Enter)"));
    setKind(*m_merge, isHousehold ? ButtonKind::Secondary : ButtonKind::Primary);
    m_merge->setIcon(icon(Icon::Merge, isHousehold ? IconTint::Normal : IconTint::OnFill));
    const Result<> mergeable = checkMergeable(original, contact);
    m_refusal->setText(mergeable ? QString() : mergeable.error().message);
    m_refusal->setVisible(!mergeable);
    const bool mayWrite = !m_bench.session().isReadOnly();
    m_merge->setEnabled(mayWrite && mergeable);
    m_apart->setEnabled(mayWrite);
    m_relate->setEnabled(mayWrite);
}

void DuplicatesDialog::showStaying()
{
    const QString moving = m_view->movingText();
    const QString name = isolated(m_view->choice().kept().name);
    m_moving->setText(moving.isEmpty()
            ? tr("%1 stays. Nothing else belongs to the card that goes. One undo brings both back.").arg(name)
            : tr("%1 stays and takes over %2. One undo brings both back.").arg(name, moving));
}

/// A pair that was changed is looked at anew.
void DuplicatesDialog::follow(const ChangeSet& changes)
{
    if (m_isActing || m_job || bringBack() || m_pages->currentIndex() != Pair)
        return;
    const int at = row();
    const LikelyPair pair = m_pairs->pair(at);
    if (!changes.isUnknown && !changes.touches(describe<Contact>(), pair.contact.value)
        && !changes.touches(describe<Contact>(), pair.original.value))
        return;
    lookAnew(at);
}

/// The same pair as it is by now, with what was chosen.
void DuplicatesDialog::lookAnew(int row)
{
    LikelyPair pair = m_pairs->pair(row);
    Contact original;
    Contact contact;
    if (!loadPair(pair, original, contact))
        return showRow(row);
    m_view->updateCards(original, contact);
    showReasons(pair, original, contact);
}

bool DuplicatesDialog::isUndone(const Decided& decided) const
{
    Session& session = m_bench.session();
    const Result<bool> apart = areKeptApart(session.database(), decided.pair.contact, decided.pair.original);
    if (!apart || *apart || !isThere(session, decided.pair.contact) || !isThere(session, decided.pair.original))
        return false;
    return decided.how != How::Related || !isThere(session, decided.relation);
}

/// What was decided and taken back is to be looked at again.
bool DuplicatesDialog::bringBack()
{
    if (m_decided.empty() || !isUndone(m_decided.back()))
        return false;
    const Decided last = m_decided.back();
    m_decided.pop_back();
    m_mergedInto.remove(last.pair.contact.value);
    m_mergedInto.remove(last.pair.original.value);
    {
        const QScopedValueRollback quiet(m_isActing, true);
        m_pairs->insert(qMin(last.row, m_pairs->rowCount()), last.pair);
    }
    showRow(qMin(last.row, m_pairs->rowCount() - 1));
    return true;
}

int DuplicatesDialog::row() const
{
    return qMax(0, m_list->currentIndex().row());
}

void DuplicatesDialog::merge()
{
    if (!m_merge->isEnabled() || m_pages->currentIndex() != Pair)
        return;
    const MergeChoice choice = m_view->choice();
    const int at = row();
    bool isDone = false;
    {
        const QScopedValueRollback quiet(m_isActing, true);
        isDone = perform(m_bench, tr("%1 is one card now.").arg(isolated(choice.kept().name)), [&] {
            return mergeContacts(m_bench.session(), choice.kept(), choice.other(),
                [&choice](Contact& becomes) { choice.apply(becomes); });
        });
    }
    if (!isDone)
        return lookAnew(at);
    m_mergedInto.insert(choice.other().id.value, choice.kept().id.value);
    decide(at, How::Merged);
    if (m_purpose == Purpose::Two)
        m_bench.open(describe<Contact>(), choice.kept().id.value);
}

void DuplicatesDialog::tellApart()
{
    if (m_pages->currentIndex() != Pair)
        return;
    const int at = row();
    const LikelyPair pair = m_pairs->pair(at);
    bool isDone = false;
    {
        const QScopedValueRollback quiet(m_isActing, true);
        isDone = perform(m_bench, tr("%1 and %2 stay two cards.").arg(isolated(pair.originalName), isolated(pair.name)),
            [&] { return keepApart(m_bench.session(), pair.original, pair.contact); });
    }
    if (isDone)
        decide(at, How::ToldApart);
}

void DuplicatesDialog::relate()
{
    const LikelyPair pair = m_pairs->pair(row());
    Relation relation;
    relation.contact = pair.contact;
    relation.role = RelationRole::RelativeOf;
    relation.other = pair.original;
    const RecordDialog* dialog = RecordDialog::openNew(this, m_bench, Record::of(relation));
    // By its cards: the row may be another one's when the form is saved.
    connect(dialog, &RecordDialog::saved, this, [this, pair](qint64 made) {
        if (const int at = m_pairs->rowOf(pair); at >= 0)
            decide(at, How::Related, {made});
    });
}

void DuplicatesDialog::decide(int row, How how, Id<Relation> relation)
{
    if (m_purpose == Purpose::Two)
        return accept();
    if (m_decided.size() == kRemembered)
        m_decided.erase(m_decided.begin());
    m_decided.push_back({m_pairs->pair(row), row, how, relation});
    {
        const QScopedValueRollback quiet(m_isActing, true);
        m_pairs->remove(row);
    }
    showRow(qMin(row, qMax(0, m_pairs->rowCount() - 1)));
}

void DuplicatesDialog::step(int rows)
{
    const int there = row() + rows;
    if (m_pages->currentIndex() == Pair && there >= 0 && there < m_pairs->rowCount())
        showRow(there);
}

void DuplicatesDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isControl && isEnter && m_relate->isVisible())
        relate();
    else if (isControl && isEnter)
        merge();
    else if (isControl && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

/// A search ends at its next progress; the window does not wait for it.
void DuplicatesDialog::reject()
{
    if (!m_job)
        return QDialog::reject();
    m_job->cancel();
    hide();
}

} // namespace kartei
