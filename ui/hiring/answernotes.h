#pragma once

#include "hiring/debriefing.h"

#include <QScrollArea>

class QHBoxLayout;

namespace throughline::ui {

/// What each interviewer wrote about one competency, side by side: their words only.
class AnswerNotes final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnswerNotes(QWidget *parent = nullptr);

    void setNotes(const hiring::CompetencyHeading &heading,
        const std::vector<hiring::NamedPerson> &interviewers,
        const std::vector<hiring::DebriefAnswer> &answers);

private:
    QHBoxLayout *m_columns;
};

} // namespace throughline::ui
