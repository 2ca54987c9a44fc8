#include "ui/shell/user_dialog.h"

#include "core/base/text.h"
#include "core/business/passphrase.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kWidth = 460;

QLineEdit* lineEdit(const QString& text = {})
{
    auto* field = new QLineEdit(text);
    field->setFixedHeight(controlHeight());
    return field;
}

QLineEdit* secretField()
{
    QLineEdit* field = lineEdit();
    field->setEchoMode(QLineEdit::Password);
    return field;
}

/// What a role may do, after its name.
QString explained(Role role)
{
    switch (role) {
    case Role::Owner:
        return UserDialog::tr("Owner: everything, also settings and users");
    case Role::Clerk:
        return UserDialog::tr("Clerk: the daily work, but no settings");
    case Role::ReadOnly:
        break;
    }
    return UserDialog::tr("Reads only: sees everything, changes nothing");
}

} // namespace

UserDialog::UserDialog(QWidget* parent, const User& user)
    : QDialog(parent), m_before(user), m_name(lineEdit(user.name)), m_role(new QComboBox),
      m_active(new QCheckBox(tr("May sign in"))), m_passphrase(secretField()), m_again(secretField()),
      m_hint(new QLabel),
      m_go(textButton(user.id.isSet() ? tr("Save") : tr("Add"), ButtonKind::Primary, QStringLiteral("saveUser")))
{
    setObjectName(QStringLiteral("userDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(user.id.isSet() ? tr("Change %1").arg(isolated(user.name)) : tr("Add a user"));
    setMinimumWidth(kWidth);
    auto* heading = new QLabel(windowTitle());
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTextStyle(*heading, FontSize::Title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    column->addWidget(heading);
    column->addLayout(labelled(tr("Name"), m_name, QStringLiteral("userName")));
    for (const Role role : {Role::Owner, Role::Clerk, Role::ReadOnly})
        m_role->addItem(explained(role), static_cast<int>(role));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(user.role)));
    column->addLayout(labelled(tr("Role"), m_role, QStringLiteral("userRole")));
    m_active->setObjectName(QStringLiteral("userActive"));
    m_active->setChecked(user.active);
    if (user.id.isSet()) {
        column->addWidget(m_active);
        delete std::exchange(m_passphrase, nullptr);
        delete std::exchange(m_again, nullptr);
    } else {
        delete std::exchange(m_active, nullptr);
        column->addLayout(labelled(tr("Passphrase"), m_passphrase, QStringLiteral("userPassphrase")));
        column->addLayout(labelled(tr("Once more"), m_again, QStringLiteral("userPassphraseAgain")));
    }
    m_hint->setObjectName(QStringLiteral("userHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    addButtons(*column);
    for (const QLineEdit* field : {m_name, m_passphrase, m_again}) {
        if (field)
            connect(field, &QLineEdit::textChanged, this, &UserDialog::check);
    }
    check();
    m_name->setFocus();
}

void UserDialog::addButtons(QVBoxLayout& column)
{
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_go);
    row->addWidget(cancel);
    column.addLayout(row);
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &UserDialog::give);
}

void UserDialog::check()
{
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    const bool isLong = !m_passphrase || m_passphrase->text().size() >= kShortestPassphrase;
    const bool isSame = !m_passphrase || m_passphrase->text() == m_again->text();
    m_go->setEnabled(isNamed && isLong && isSame);
    setTextStyle(*m_hint, FontSize::Small, TextColour::Text2);
    if (!isLong)
        m_hint->setText(
            tr("The passphrase needs at least %n characters. It can be changed later.", nullptr, kShortestPassphrase));
    else
        m_hint->setText(isSame ? QString() : tr("The two are not the same yet."));
}

void UserDialog::give()
{
    User user = m_before;
    user.name = m_name->text();
    user.role = static_cast<Role>(m_role->currentData().toInt());
    user.active = !m_active || m_active->isChecked();
    m_go->setEnabled(false);
    Q_EMIT given(user, m_passphrase ? m_passphrase->text().toUtf8() : QByteArray());
}

void UserDialog::showRefusal(const QString& message)
{
    check();
    m_hint->setText(message);
    setTextStyle(*m_hint, FontSize::Small, TextColour::Danger);
}

} // namespace kartei
