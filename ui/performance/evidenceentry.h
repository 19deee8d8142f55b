#pragma once

#include "competency/competencies.h"
#include "evidence/evidencelist.h"
#include "performance/cycle.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QTextEdit;
class QVBoxLayout;

namespace throughline::ui {

class MessageBar;
class Paragraph;

/// Evidence by hand: what happened and which competency, with a date (P13). Who it is about is
/// where it stands; kind and source may stay as they are. Also corrects an earlier entry.
class EvidenceEntryForm final : public QWidget
{
    Q_OBJECT

public:
    /// `period` is what is appraised; a day outside it is told, and taken.
    EvidenceEntryForm(PersonId person, const QString &personName, const performance::Period &period,
        const std::vector<std::pair<competency::CompetencyId, QString>> &competencies,
        QWidget *parent = nullptr);

    /// Empties the form; the competency is the one being rated.
    void begin(std::optional<competency::CompetencyId> competency);
    /// Fills the form with what is to be corrected.
    void correct(const evidence::EvidenceRow &row);

    /// Puts back what kept() told; nothing and false if that says nothing.
    bool restore(const QString &kept);

    /// Whether there are words in it that were neither added nor cancelled.
    bool isBegun() const;
    evidence::EvidenceEntry entry() const;
    std::optional<evidence::EvidenceId> corrected() const { return m_corrected; }

    /// Says under the form why it was not taken; nothing is cleared.
    void refuse(const QString &sentence);

signals:
    void submitted();
    void cancelled();
    void left(); ///< Escape: the words wait
    void kept(const QString &kept); ///< what stands in it at every key; empty: nothing

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void addFields(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void keep();
    void choose(competency::CompetencyId competency);
    void showTitle();
    void showWhetherItCounts();

    PersonId m_person;
    QString m_personName;
    performance::Period m_period;
    std::optional<evidence::EvidenceId> m_corrected;
    QString m_before; // the wording that is corrected
    Paragraph *m_title;
    MessageBar *m_message;
    QTextEdit *m_wording;
    QComboBox *m_competency;
    QDateEdit *m_day;
    Paragraph *m_outside;
    QComboBox *m_kind;
    QLineEdit *m_source;
};

} // namespace throughline::ui
