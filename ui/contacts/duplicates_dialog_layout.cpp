// What stands where in the window of duplicates.
#include "ui/base/chip_row.h"
#include "ui/base/elided_label.h"
#include "ui/base/empty_state.h"
#include "ui/base/metrics.h"
#include "ui/base/toast.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/duplicates_dialog.h"
#include "ui/contacts/merge_view.h"
#include "ui/exchange/session_job.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr QSize kSize(1180, 760);
constexpr QSize kLeast(780, 460);
constexpr int kListWidth = 260;
constexpr int kRoomForList = 1000; ///< a narrower window shows the pairs one at a time

} // namespace

DuplicatesDialog::DuplicatesDialog(QWidget* parent, Workbench& bench, Purpose purpose)
    : QDialog(parent), m_bench(bench), m_purpose(purpose), m_pairs(new LikelyPairs(this)), m_list(new QListView),
      m_heading(new ElidedLabel), m_count(new QLabel), m_pages(new QStackedWidget), m_progress(new QProgressBar),
      m_nothing(new EmptyState({})),
      m_again(m_nothing->addButton(tr("Search again"), ButtonKind::Primary, QStringLiteral("search_again"))),
      m_chips(new ChipRow), m_sentence(new QLabel), m_alike(new QCheckBox(tr("Show &equal fields"))),
      m_view(new MergeView(bench)), m_moving(new QLabel), m_refusal(new QLabel),
      m_apart(textButton(tr("&Not the same contact"), ButtonKind::Secondary, QStringLiteral("apart"))),
      m_skip(textButton(tr("Sk&ip"), ButtonKind::Secondary, QStringLiteral("skip"))),
      m_relate(textButton(tr("Make a &relation…"), Icon::Link, ButtonKind::Primary, QStringLiteral("relate"))),
      m_merge(textButton(tr("&Merge into one"), Icon::Merge, ButtonKind::Primary, QStringLiteral("merge")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("duplicates_dialog"));
    setWindowTitle(purpose == Purpose::Two ? tr("Merge two cards") : tr("Duplicates"));
    const QSize room = parentWidget() ? parentWidget()->window()->size() - QSize(40, 40) : kSize;
    resize(kSize.boundedTo(room).expandedTo(kLeast));
    auto* row = new QHBoxLayout(this);
    plain(*row);
    if (purpose == Purpose::Search) {
        QWidget* list = makeList();
        if (room.width() < kRoomForList)
            list->hide();
        row->addWidget(list);
        new Toast(this); // what is decided here is taken back here
    } else {
        m_list->setParent(this);
        m_list->setModel(m_pairs);
        m_list->hide();
        m_skip->hide();
    }
    m_pages->addWidget(makeWorking());
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(makePair());
    row->addWidget(m_pages, 1);
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &DuplicatesDialog::startSearch);
    connect(&bench.session(), &Session::changed, this, &DuplicatesDialog::follow);
}

QWidget* DuplicatesDialog::makeList()
{
    auto* pane = new QWidget;
    setSurface(*pane, Surface::Base);
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setFixedWidth(kListWidth);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(Metrics::space8, Metrics::space16, Metrics::space8, Metrics::space8);
    column->setSpacing(Metrics::space8);
    m_list->setObjectName(QStringLiteral("pairs"));
    m_list->setAccessibleName(tr("Pairs to look at"));
    m_list->setModel(m_pairs);
    m_list->setItemDelegate(new LikelyPairDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!m_isActing && current.isValid())
            showRow(current.row());
    });
    column->addWidget(m_list, 1);
    return pane;
}

QWidget* DuplicatesDialog::makeWorking()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Metrics::space32, Metrics::space32, Metrics::space32, Metrics::space32);
    column->setSpacing(Metrics::space16);
    auto* words = new QLabel(tr("Looking for cards that may be one contact…"));
    auto* stop = textButton(tr("Stop"), ButtonKind::Secondary, QStringLiteral("stop"));
    stop->setAutoDefault(false);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(words->text());
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(m_progress);
    column->addWidget(stop, 0, Qt::AlignLeading);
    column->addStretch(2);
    return page;
}

QWidget* DuplicatesDialog::makePair()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    setTextStyle(*m_heading, FontSize::Title);
    m_moving->setObjectName(QStringLiteral("moving"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    setTextStyle(*m_moving, FontSize::Body, TextColour::Text2);
    setTextStyle(*m_refusal, FontSize::Body, TextColour::Danger);
    for (QLabel* label : {m_moving, m_refusal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    const QString choosing = tr("Left and Right choose · Space ticks · Ctrl+Left and Ctrl+Right take all of a card");
    auto* keys = new ElidedLabel(m_purpose == Purpose::Two
            ? choosing
            : QString(choosing + QStringLiteral(" · ") + tr("Ctrl+Up and Ctrl+Down go through the pairs")));
    setTextStyle(*keys, FontSize::Small, TextColour::Text3);
    setTextStyle(*m_count, FontSize::Small, TextColour::Text2);
    if (m_purpose == Purpose::Two)
        m_count->hide();
    auto* head = new QHBoxLayout;
    plain(*head, Metrics::space12);
    head->addWidget(m_heading, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addLayout(makeReasons());
    column->addWidget(m_view, 1);
    column->addWidget(m_moving);
    column->addWidget(m_refusal);
    column->addLayout(makeButtons());
    column->addWidget(keys);
    connect(m_view, &MergeView::stayingChanged, this, &DuplicatesDialog::showStaying);
    return page;
}

QLayout* DuplicatesDialog::makeReasons()
{
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space12);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    setTextStyle(*m_sentence, FontSize::Small, TextColour::Text2);
    m_alike->setObjectName(QStringLiteral("show_alike"));
    connect(m_alike, &QCheckBox::toggled, m_view, &MergeView::showAlike);
    row->addWidget(m_chips, 1);
    row->addWidget(m_sentence);
    row->addWidget(m_alike);
    return row;
}

QLayout* DuplicatesDialog::makeButtons()
{
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space8);
    auto* close = textButton(
        m_purpose == Purpose::Two ? tr("Cancel") : tr("Close"), ButtonKind::Secondary, QStringLiteral("close"));
    row->addWidget(close);
    row->addStretch();
    for (QPushButton* button : {m_skip, m_apart, m_merge, m_relate})
        row->addWidget(button);
    for (QPushButton* button : {close, m_skip, m_apart, m_merge, m_relate})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &DuplicatesDialog::reject);
    connect(m_skip, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::tellApart);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_relate, &QPushButton::clicked, this, &DuplicatesDialog::relate);
    return row;
}

} // namespace kartei
