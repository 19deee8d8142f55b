#pragma once

#include "performance/appraisalfile.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextEdit;
class QVBoxLayout;

namespace throughline::ui {

class Label;
class MessageBar;
class Paragraph;

/// The end of an appraisal: the overall rating with its arithmetic and its reasons, another rating
/// with a reason, and what the author sums up.
class SummaryPanel final : public QWidget
{
    Q_OBJECT

public:
    SummaryPanel(const performance::AppraisalFile &file, bool writable, QWidget *parent = nullptr);

    /// The overall rating as it stands while somebody writes.
    void showScore(const performance::AppraisalFile &file,
        const std::optional<performance::FinalScore> &score);
    void showSummary(const performance::Summary &summary);
    void refuseOverride(const QString &sentence);
    /// Another rating that is being given goes over to the panel that takes this one's place.
    void takeOver(const SummaryPanel &before);
    QWidget &showWhy();
    QWidget &start(); ///< where summing up begins

signals:
    void edited(const throughline::performance::Summary &summary);
    void overrideRequested(std::optional<int> hundredths, const QString &reason);
    void goalsRequested();

private:
    void addOverall(QVBoxLayout &column, bool writable);
    QWidget *makeOverride(const performance::AppraisalFile &file);
    QWidget *makeDayOfTalk(bool writable);
    void addTexts(QVBoxLayout &column, bool writable);
    QTextEdit *addText(QVBoxLayout &column, const QString &label, const QString &id, bool writable);
    performance::Summary summary() const;

    Label *m_figure;
    Paragraph *m_arithmetic, *m_coverage, *m_overridden;
    QPushButton *m_why;
    QTableView *m_terms;
    MessageBar *m_message;
    QDoubleSpinBox *m_override = nullptr;
    QLineEdit *m_reason = nullptr;
    std::pair<double, QString> m_stored; ///< the other rating and its reason, as the panel began
    QTextEdit *m_strengths, *m_growth, *m_goals;
    QCheckBox *m_hasMet;
    QDateEdit *m_metOn;
    bool m_showing = false;
};

} // namespace throughline::ui
