#include "ui/shell/passphrase_dialog.h"

#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kartei {

namespace {

constexpr int kWidth = 440;
constexpr int kShortest = 8;

QLineEdit* secretField()
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setFixedHeight(controlHeight());
    return field;
}

} // namespace

PassphraseDialog::PassphraseDialog(QWidget* parent, Purpose purpose, const QString& title, const QString& verb)
    : QDialog(parent), m_purpose(purpose), m_passphrase(secretField()), m_again(secretField()), m_hint(new QLabel),
      m_go(textButton(verb, ButtonKind::Primary, QStringLiteral("usePassphrase")))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    auto* heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTextStyle(*heading, FontSize::Title);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    setTextStyle(*m_hint, FontSize::Small, TextColour::Text2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    column->addWidget(heading);
    column->addLayout(labelled(tr("Passphrase"), m_passphrase, QStringLiteral("passphrase")));
    if (purpose != Purpose::Give)
        column->addLayout(labelled(tr("Once more"), m_again, QStringLiteral("passphraseAgain")));
    else
        delete std::exchange(m_again, nullptr);
    column->addWidget(m_hint);
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_go);
    row->addWidget(cancel);
    column->addLayout(row);
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const QByteArray passphrase = m_passphrase->text().toUtf8();
        accept();
        Q_EMIT given(passphrase);
    });
    for (const QLineEdit* field : {m_passphrase, m_again}) {
        if (field)
            connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    }
    check();
    m_passphrase->setFocus();
}

void PassphraseDialog::check()
{
    const QString passphrase = m_passphrase->text();
    const bool isNew = m_purpose != Purpose::Give;
    const bool isLong = passphrase.size() >= (isNew ? kShortest : 1);
    const bool isSame = !isNew || m_again->text() == passphrase;
    m_go->setEnabled(isLong && isSame);
    m_hint->setText(hint(isLong, isSame));
}

QString PassphraseDialog::hint(bool isLong, bool isSame) const
{
    if (m_purpose == Purpose::Give)
        return tr("It was chosen when the backup was made.");
    const bool isOwn = m_purpose == Purpose::ChooseOwn;
    if (!isLong && isOwn)
        return tr("At least %n characters. Several words are easy to keep and hard to guess.", nullptr, kShortest);
    if (!isLong)
        return tr(
            "At least %n characters. Without the passphrase nobody can open the backup again.", nullptr, kShortest);
    if (!isSame)
        return tr("The two are not the same yet.");
    return isOwn ? tr("Who forgets it can't sign in until an owner sets a new one.")
                 : tr("Keep it where you will find it in years. Without it nobody can open the backup.");
}

} // namespace kartei
