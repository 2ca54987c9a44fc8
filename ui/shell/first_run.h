#pragma once

#include "core/sales/new_business.h"

#include <QLocale>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kartei {

class ElidedLabel;
class LogoField;
class Prompts;

/// The first window of all: who the business is, and how to begin. Makes nothing itself.
class FirstRun final : public QWidget {
    Q_OBJECT

public:
    enum class Door { Import, Empty, Sample };
    struct Wishes {
        QString language; ///< of the window
        QLocale region;
        NewBusiness business;
        QByteArray logo;
        QString path; ///< of the file to make; empty: after the name
        Door door = Door::Import;
    };

    FirstRun(Prompts& prompts, const Wishes& wishes);

    Wishes wishes() const;

Q_SIGNALS:
    void languageChosen(const QString& language);
    /// wishes().door says which.
    void chosen();
    void openAsked();
    void exportAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead(QVBoxLayout& column);
    void addLanguages(QVBoxLayout& column) const;
    void addRegion(QVBoxLayout& column);
    void addBusiness(QVBoxLayout& column);
    void addDoors(QVBoxLayout& column);
    void addFoot(QVBoxLayout& column);
    void choose(Door door);
    void fillRegions();
    void applyCountry();
    bool checkRegion();
    void choosePath();
    void showPath();
    QString path() const;

    Prompts& m_prompts;
    Wishes m_wishes;
    QComboBox* m_country;
    QComboBox* m_currency;
    QComboBox* m_region;
    QLabel* m_problem;
    QString m_appliedCountry;
    QLineEdit* m_name;
    QLineEdit* m_street;
    QLineEdit* m_postalCode;
    QLineEdit* m_city;
    LogoField* m_logo;
    ElidedLabel* m_path = nullptr;
};

} // namespace kartei
