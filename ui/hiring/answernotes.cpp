#include "hiring/answernotes.h"

#include "forms/label.h"
#include "forms/naming.h"
#include "hiring/hiringwords.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

AnswerNotes::AnswerNotes(QWidget *parent) : QScrollArea(parent)
{
    auto *inside = new QWidget;
    m_columns = new QHBoxLayout(inside);
    space(*m_columns, 4, 3);
    setWidget(inside);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"notes"_s);
    name(*this, tr("Notes side by side"));
}

QSplitter *AnswerNotes::under(QTableView &table)
{
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(&table);
    split->addWidget(this);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    return split;
}

/// "Angry customer · 4 – Anticipates needs".
static QString answerTitle(const DebriefAnswer &answer, const CompetencyHeading &heading)
{
    if (!answer.rating)
        return AnswerNotes::tr("%1 · %2").arg(answer.question, wordFor(answer.state));
    const int level = answer.rating->number();
    return AnswerNotes::tr("%1 · %2 – %3")
        .arg(answer.question, QString::number(level), heading.titles[size_t(level - 1)]);
}

void AnswerNotes::setNotes(const CompetencyHeading &heading,
    const std::vector<NamedPerson> &interviewers, const std::vector<DebriefAnswer> &answers)
{
    while (QLayoutItem *item = m_columns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const NamedPerson &interviewer : interviewers) {
        auto *column = new QWidget;
        auto *texts = new QVBoxLayout(column);
        space(*texts, 1);
        texts->addWidget(new Label(interviewer.name, TextRole::Strong));
        for (const DebriefAnswer &answer : answers) {
            if (answer.interviewer != interviewer.id || answer.competency != heading.id)
                continue;
            texts->addWidget(new Paragraph(
                answerTitle(answer, heading), TextRole::SmallStrong, Tone::Secondary));
            //: A note as it was written, in quotation marks
            texts->addWidget(new Paragraph(
                answer.note.isEmpty() ? tr("No note.") : tr("“%1”").arg(answer.note)));
        }
        texts->addStretch();
        m_columns->addWidget(column, 1);
    }
    name(*this, tr("Notes on %1, side by side").arg(heading.name));
}

} // namespace throughline::ui
