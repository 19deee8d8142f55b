#pragma once

#include "hiring/debriefing.h"

#include <QScrollArea>

class QHBoxLayout;
class QSplitter;
class QTableView;

namespace throughline::ui {

/// What each interviewer wrote about one competency, side by side: their words only.
class AnswerNotes final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnswerNotes(QWidget *parent = nullptr);

    /// The table above these notes, which take the room that it leaves.
    QSplitter *under(QTableView &table);

    void setNotes(const hiring::CompetencyHeading &heading,
        const std::vector<hiring::NamedPerson> &interviewers,
        const std::vector<hiring::DebriefAnswer> &answers);

private:
    QHBoxLayout *m_columns;
};

} // namespace throughline::ui
