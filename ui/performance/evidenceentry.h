#pragma once

#include "competency/competencies.h"
#include "evidence/evidencelist.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QTextEdit;

namespace throughline::ui {

class MessageBar;

/// Evidence by hand: what happened and which competency, with a date (P13). Who it is about is
/// where it stands; kind and source may stay as they are. Also corrects an earlier entry.
class EvidenceEntryForm final : public QWidget
{
    Q_OBJECT

public:
    EvidenceEntryForm(PersonId person, const QString &personName,
        const std::vector<std::pair<competency::CompetencyId, QString>> &competencies,
        QWidget *parent = nullptr);

    /// Empties the form; the competency is the one being rated.
    void begin(std::optional<competency::CompetencyId> competency);
    /// Fills the form with what is to be corrected.
    void correct(const evidence::EvidenceRow &row);

    /// Whether there are words in it that were neither added nor cancelled.
    bool isBegun() const;
    evidence::EvidenceEntry entry() const;
    std::optional<evidence::EvidenceId> corrected() const { return m_corrected; }

    /// Says under the form why it was not taken; nothing is cleared.
    void refuse(const QString &sentence);

signals:
    void submitted();
    void cancelled();

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void choose(competency::CompetencyId competency);

    PersonId m_person;
    std::optional<evidence::EvidenceId> m_corrected;
    MessageBar *m_message;
    QTextEdit *m_wording;
    QComboBox *m_competency;
    QDateEdit *m_day;
    QComboBox *m_kind;
    QLineEdit *m_source;
};

} // namespace throughline::ui
