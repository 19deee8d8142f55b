#pragma once

#include "hiring/questionview.h"

class QComboBox;
class QListView;
class QScrollArea;

namespace throughline::ui {

/// What an interviewer has before them during the talk: the questions at the side, and the one that
/// is asked now. Where there is no room for the list, a combo box takes its place.
class LiveQuestions final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveQuestions(ScorecardEditing &editing, QWidget *parent = nullptr);

    int current() const { return m_question->current(); }
    bool isFirst() const { return current() == 0; }
    bool isLast() const { return current() + 1 == m_editing.count(); }
    void go(int index);
    QuestionView &question() { return *m_question; }

signals:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void fitToWidth();

    ScorecardEditing &m_editing;
    QListView *m_list;
    QComboBox *m_combo;
    QScrollArea *m_scroll;
    QuestionView *m_question;
};

} // namespace throughline::ui
