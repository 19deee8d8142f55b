#pragma once

#include "competency/competency.h"
#include "jobs/job.h"

#include <QFrame>

class QComboBox;
class QPushButton;
class QSpinBox;
class QTextEdit;
class QVBoxLayout;

namespace throughline::ui {

class Heading;
class Label;
class Paragraph;

/// What a job asks of one of its competencies: level with its behaviour, weight, and what it means
/// in the job, for the core competency with three ways to begin.
class CompetencyDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit CompetencyDetail(QWidget *parent = nullptr);

    /// `wording` is the cited revision; without one the levels have only their common names.
    void show(const jobs::JobCompetency &row, const competency::CompetencyRevision *wording,
        const competency::CorePolicy &policy, const QString &unit);
    void setReadOnly(bool readOnly);

signals:
    void levelChosen(int number);
    void weightChosen(int percent);
    void meaningChanged(const QString &text);

private:
    QWidget *makeNumbers();
    QWidget *makeMeaning();
    void showLevels(const jobs::JobCompetency &row, const competency::CompetencyRevision *wording,
        const competency::CorePolicy &policy);
    void showLength(const jobs::JobCompetency &row);

    Heading *m_heading;
    QComboBox *m_level;
    QSpinBox *m_weight;
    Paragraph *m_behaviour;
    QTextEdit *m_meaning;
    Paragraph *m_length;
    QWidget *m_suggestions;
    QList<QPushButton *> m_ideas;
    QStringList m_ideaTexts;
};

} // namespace throughline::ui
