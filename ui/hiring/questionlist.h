#pragma once

#include "hiring/scorecardediting.h"

#include <QAbstractListModel>

namespace throughline::ui {

/// The questions of an interview in their order, with how far each is: the list at the side.
class QuestionList final : public QAbstractListModel
{
    Q_OBJECT

public:
    QuestionList(ScorecardEditing &editing, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    ScorecardEditing &m_editing;
};

/// "2 Angry customer, core competency, rated 4": what a screen reader hears for a question.
QString spokenQuestion(const ScorecardEditing &editing, int index);

} // namespace throughline::ui
