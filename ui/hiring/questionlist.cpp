#include "hiring/questionlist.h"

#include "hiring/hiringwords.h"
#include "theme/icon.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

static QString markOf(const ScorecardAnswer &answer)
{
    return answer.state == AnswerState::Rated  ? QLocale().toString(answer.rating->number())
        : answer.state == AnswerState::Unrated ? QString()
                                               : u"–"_s;
}

QString spokenQuestion(const ScorecardEditing &editing, int index)
{
    const PlanQuestion &question = editing.question(index).question;
    const ScorecardAnswer &answer = editing.answer(index);
    const QString state = answer.state == AnswerState::Rated
        ? QuestionList::tr("rated %1").arg(answer.rating->number())
        : wordFor(answer.state);
    const QString competency
        = question.isCore ? QuestionList::tr("core competency") : question.competencyName;
    //: Number, title, competency, state: 2 Angry customer, core competency, rated 4
    return QuestionList::tr("%1 %2, %3, %4")
        .arg(QString::number(index + 1), question.title, competency, state);
}

QuestionList::QuestionList(ScorecardEditing &editing, QObject *parent)
    : QAbstractListModel(parent)
    , m_editing(editing)
{
    connect(&editing, &ScorecardEditing::answerChanged, this,
        [this](int row) { emit dataChanged(index(row), index(row)); });
}

int QuestionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_editing.count();
}

QVariant QuestionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanQuestion &question = m_editing.question(index.row()).question;
    const QString mark = markOf(m_editing.answer(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        //: A question in the list: its number and title
        return mark.isEmpty()
            ? tr("%1  %2").arg(index.row() + 1).arg(question.title)
            //: The same with what it was rated
            : tr("%1  %2  ·  %3").arg(QString::number(index.row() + 1), question.title, mark);
    case Qt::DecorationRole:
        return question.isCore ? icon(IconName::Lock, Tone::Core) : icon(IconName::Note);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return spokenQuestion(m_editing, index.row());
    default: return {};
    }
}

} // namespace throughline::ui
