#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kartei {

/// Asks for the passphrase of a backup or for a new one of a user; what is new is typed twice.
class PassphraseDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Choose, ChooseOwn, Give };
    PassphraseDialog(QWidget* parent, Purpose purpose, const QString& title, const QString& verb);

Q_SIGNALS:
    void given(const QByteArray& passphrase);

private:
    void check();
    QString hint(bool isLong, bool isSame) const;

    Purpose m_purpose;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLabel* m_hint;
    QPushButton* m_go;
};

} // namespace kartei
