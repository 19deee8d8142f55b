#include "hiring/debriefexceptions.h"

#include "forms/formdraft.h"
#include "forms/naming.h"
#include "hiring/reasonbar.h"

#include <QAction>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

DebriefExceptions::DebriefExceptions(storage::Store &store, ApplicationId id,
    const Actions &actions, QLayout &column, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_id(id)
    , m_actions(actions)
    , m_looking(new ReasonBar(store,
          {u"glass"_s, tr("Look before you hand in"),
              tr("Who looked, when and why stands in the debrief for "
                 "everybody, and in the audit trail."),
              {}, tr("&Reason"), tr("What cannot wait for your own scorecard?")},
          *actions.lookNow, *actions.close))
    , m_returning(new ReasonBar(store,
          {u"return"_s, tr("Return a scorecard to its author"),
              tr("Its author alone changes it and submits it again. What it holds now is kept; "
                 "your "
                 "reason stands in the debrief and in the audit trail."),
              tr("Wh&ose"), tr("&Reason"), tr("What should its author look at again?")},
          *actions.giveBackNow, *actions.close))
{
    for (ReasonBar *bar : {m_looking, m_returning}) {
        bar->hide();
        column.addWidget(bar);
        connect(&bar->draft(), &FormDraft::restored, this, &DebriefExceptions::restored);
    }
    connect(actions.look, &QAction::triggered, this, [this] { open(*m_looking, u"look"_s); });
    connect(
        actions.giveBack, &QAction::triggered, this, [this] { open(*m_returning, u"return"_s); });
    connect(actions.lookNow, &QAction::triggered, this, &DebriefExceptions::look);
    connect(actions.giveBackNow, &QAction::triggered, this, &DebriefExceptions::giveBack);
    connect(actions.close, &QAction::triggered, this, &DebriefExceptions::close);
}

void DebriefExceptions::setDebrief(const Debrief &debrief)
{
    QList<ReasonBar::Choice> choices;
    for (const ReturnableScorecard &scorecard : debrief.returnable)
        choices.append({scorecard.round == 1
                ? scorecard.interviewer
                //: Whose scorecard, and of which round of interviews
                : tr("%1, round %2").arg(scorecard.interviewer).arg(scorecard.round),
            scorecard.id.number()});
    m_returning->setChoices(choices);
    m_actions.giveBack->setVisible(!choices.isEmpty());
    if ((!m_returning->isHidden() && choices.isEmpty())
        || (!m_looking->isHidden() && !(debrief.isHidden && debrief.mayBreakGlass)))
        shut();
}

bool DebriefExceptions::isOpen() const
{
    return !m_looking->isHidden() || !m_returning->isHidden();
}

void DebriefExceptions::open(ReasonBar &bar, const QString &matter)
{
    m_looking->hide();
    m_returning->hide();
    bar.begin(u"%1:%2"_s.arg(matter).arg(m_id.number()));
    emit opened();
}

/// What was said is not wanted.
void DebriefExceptions::close()
{
    for (ReasonBar *bar : {m_looking, m_returning})
        if (!bar->isHidden())
            bar->end();
    emit closed();
}

void DebriefExceptions::shut()
{
    m_looking->hide();
    m_returning->hide();
    emit closed();
}

void DebriefExceptions::look()
{
    if (m_looking->isHidden())
        return;
    const auto looking
        = m_store.write([id = m_id, reason = m_looking->reason()](storage::Connection &db) {
              return Amending(db).breakGlass(id, reason);
          });
    m_looking->draft().discardAfter(looking);
    looking.then(this, [this](const Result<void> &result) { answered(*m_looking, result); });
}

void DebriefExceptions::giveBack()
{
    if (m_returning->isHidden())
        return;
    const auto returning
        = m_store.write([id = ScorecardId(m_returning->choice()), reason = m_returning->reason()](
                            storage::Connection &db) { return Amending(db).giveBack(id, reason); });
    m_returning->draft().discardAfter(returning);
    returning.then(this, [this](const Result<void> &result) { answered(*m_returning, result); });
}

void DebriefExceptions::answered(ReasonBar &bar, const Result<void> &result)
{
    if (!result) {
        emit failed(result.error());
        return;
    }
    bar.end();
    emit closed();
    emit done();
}

} // namespace throughline::ui
