#include "ui/shell/health_dialog.h"

#include "core/printing/report_printing.h"
#include "core/storage/file_place.h"
#include "core/storage/session.h"
#include "ui/base/display_text.h"
#include "ui/base/metrics.h"
#include "ui/base/tab_order.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/duplicates_dialog.h"
#include "ui/contacts/found_contacts.h"
#include "ui/contacts/problems_dialog.h"
#include "ui/exchange/session_job.h"
#include "ui/printing/preview_dialog.h"
#include "ui/shell/health_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

#include <memory>

namespace kartei {

namespace {

constexpr int kWidth = 680;
constexpr int kHeight = 760;

} // namespace

HealthDialog::HealthDialog(QWidget* parent, Workbench& bench, const BackupPlan& plan)
    : QDialog(parent), m_bench(bench), m_plan(plan), m_score(new QLabel), m_state(new QLabel),
      m_progress(new QProgressBar), m_found(new QScrollArea),
      m_again(textButton(tr("Look &again"), Icon::Reload, ButtonKind::Secondary, QStringLiteral("look_again"))),
      m_print(textButton(tr("&Print…"), Icon::Print, ButtonKind::Secondary, QStringLiteral("print")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("health_dialog"));
    setWindowTitle(tr("Data health"));
    auto* column = new QVBoxLayout(this);
    margins(*column, Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    addHead(*column);
    m_found->setWidgetResizable(true);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setAccessibleName(windowTitle());
    column->addWidget(m_found, 1);
    addButtons(*column);
    const int room = parent ? parent->window()->height() - Metrics::space32 : kHeight;
    resize(kWidth, qMin(qMax(room, 400), kHeight));
    look();
}

void HealthDialog::addHead(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(windowTitle());
    setTextStyle(*title, FontSize::Title);
    head->addWidget(title, 1);
    m_score->setObjectName(QStringLiteral("health_score"));
    setTextStyle(*m_score, FontSize::Title);
    head->addWidget(m_score);
    column.addLayout(head);
    m_state->setTextFormat(Qt::PlainText);
    setTextStyle(*m_state, FontSize::Body, TextColour::Text2);
    column.addWidget(m_state);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    column.addWidget(m_progress);
}

void HealthDialog::addButtons(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::space8);
    QPushButton* close = textButton(tr("Close"), ButtonKind::Secondary, QStringLiteral("close"));
    for (QPushButton* button : {m_again, m_print, close})
        button->setAutoDefault(false);
    row->addWidget(m_again);
    row->addWidget(m_print);
    row->addStretch(1);
    row->addWidget(close);
    column.addLayout(row);
    connect(m_again, &QPushButton::clicked, this, &HealthDialog::look);
    connect(m_print, &QPushButton::clicked, this, &HealthDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void HealthDialog::look()
{
    if (m_job)
        return;
    m_state->setText(tr("Looking at all cards…"));
    m_progress->setValue(0);
    m_state->show();
    m_progress->show();
    m_again->setEnabled(false);
    m_print->setEnabled(false);
    const auto health = std::make_shared<DataHealth>();
    m_job = new SessionJob(
        m_bench.session(),
        [health, plan = m_plan](Session& session, const SessionJob::Progress& progress) -> Result<> {
            Result<DataHealth> found = dataHealth(session, plan, progress);
            if (!found)
                return found.error();
            *health = *std::move(found);
            return {};
        },
        this);
    connect(m_job, &SessionJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &SessionJob::finished, this, [this, health](const Result<>& done) { looked(done, *health); });
    m_job->start();
}

void HealthDialog::looked(const Result<>& done, const DataHealth& health)
{
    m_job->deleteLater();
    m_job = nullptr;
    m_state->hide();
    m_progress->hide();
    m_again->setEnabled(true);
    if (!done)
        return m_bench.report(done.error());
    m_health = health;
    m_print->setEnabled(true);
    showHealth();
}

void HealthDialog::showHealth()
{
    m_score->setText(tr("%1 of 100").arg(countText(m_health.score())));
    auto* view = new HealthView(m_health);
    connect(view, &HealthView::wanted, this, &HealthDialog::follow);
    if (QWidget* before = m_found->takeWidget())
        before->deleteLater(); // it may be its button that is being clicked
    m_found->setWidget(view);
    tabInReadingOrder(*this);
}

/// What is mended elsewhere is mended without this window in front of it.
void HealthDialog::follow(const HealthPlace& place, const QString& title)
{
    QWidget* window = parentWidget();
    switch (place.kind) {
    case HealthPlace::Kind::Nowhere:
        return;
    case HealthPlace::Kind::Contacts:
        close();
        return (new FoundContacts(window, m_bench, title, place.where))->open();
    case HealthPlace::Kind::Problems:
        close();
        return (new ProblemsDialog(window, m_bench))->open();
    case HealthPlace::Kind::Duplicates:
        close();
        DuplicatesDialog::search(window, m_bench);
        return;
    case HealthPlace::Kind::Backups:
        close();
        return backupsWanted();
    case HealthPlace::Kind::Access:
        close();
        return accessWanted();
    case HealthPlace::Kind::Permissions:
        if (const Result<> done = makePrivate(m_bench.session().location()); !done)
            return m_bench.report(done.error());
        return look();
    }
}

void HealthDialog::print()
{
    const Result<PaperDocument> document = healthDocument(m_bench.session(), m_health);
    if (!document)
        return m_bench.report(document.error());
    showPreview(m_bench, *document, windowTitle(), this);
}

} // namespace kartei
