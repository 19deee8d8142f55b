#pragma once

#include "hiring/scorecardediting.h"

#include <QWidget>

class QCheckBox;
class QTextEdit;

namespace throughline::ui {

class Label;
class Paragraph;
class RatingBar;

/// One question during the talk: what to say, what to listen for, the five levels, and the notes,
/// which keep the keyboard while ratings are given with Ctrl and a digit.
class QuestionView final : public QWidget
{
    Q_OBJECT

public:
    QuestionView(ScorecardEditing &editing, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setQuestion(int index);
    /// Puts the text into the notes where the cursor stands.
    void insert(const QString &text);
    QTextEdit &notes() { return *m_notes; }
    QCheckBox &notAsked() { return *m_notAsked; }
    QCheckBox &noEvidence() { return *m_noEvidence; }

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void showAnswer();

    ScorecardEditing &m_editing;
    int m_current = 0;
    Label *m_competency;
    Paragraph *m_question, *m_probes;
    RatingBar *m_rating;
    Label *m_notesLabel;
    QTextEdit *m_notes;
    QCheckBox *m_notAsked, *m_noEvidence;
};

} // namespace throughline::ui
