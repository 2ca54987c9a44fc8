#pragma once

#include "core/business/user.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kartei {

/// One user of the business: a new one with a passphrase, or name and role of one that is there.
class UserDialog final : public QDialog {
    Q_OBJECT

public:
    /// `user` without id: a new one.
    UserDialog(QWidget* parent, const User& user);

    /// What was refused, above the buttons; the dialog stays.
    void showRefusal(const QString& message);

Q_SIGNALS:
    /// The dialog waits for close() or showRefusal().
    void given(const kartei::User& user, const QByteArray& passphrase);

private:
    void addButtons(QVBoxLayout& column);
    void check();
    void give();

    User m_before;
    QLineEdit* m_name;
    QComboBox* m_role;
    QCheckBox* m_active;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLabel* m_hint;
    QPushButton* m_go;
};

} // namespace kartei
