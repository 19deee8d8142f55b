// What others did to a kit while it is being edited (P28).

#include "forms/keptplace.h"
#include "forms/threewaymerge.h"
#include "hiring/kitediting.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

bool KitEditing::isStored(const Kit &kit) const
{
    return kit.plan == m_kit.plan && draftOf(kit) == m_stored
        && kit.interviewers == m_kit.interviewers && kit.bank == m_kit.bank;
}

/// Somebody was quicker: theirs is put together with what stands here, and that is written.
void KitEditing::meetTheirs()
{
    m_store.read([id = m_kit.requisition.id](storage::Connection &db) { return readKit(db, id); })
        .then(this, [this](const Result<std::optional<Kit>> &theirs) {
            if (theirs && *theirs)
                meet(**theirs);
        });
}

std::optional<competency::QuestionId> KitEditing::questionAt(int index) const
{
    return index >= 0 && index < count()
        ? std::optional(m_draft.questions[size_t(index)].planned.question)
        : std::nullopt;
}

int KitEditing::rowOf(std::optional<competency::QuestionId> question, int before) const
{
    return rowAgain(
        m_draft.questions, question, [](const DraftQuestion &one) { return one.planned.question; },
        before);
}

namespace {

/// What two people made of one plan.
class PlanMerge final : public ThreeWayMerge<PlanDraft>
{
public:
    PlanMerge(const PlanDraft &base, const PlanDraft &mine, const PlanDraft &theirs,
        const QString &theirQuestions)
        : ThreeWayMerge(theirs)
    {
        merge({KitEditing::tr("Length"), QString::number(mine.slotMinutes),
                  QString::number(theirs.slotMinutes)},
            base.slotMinutes, mine.slotMinutes, theirs.slotMinutes,
            [](PlanDraft &plan, int minutes) { plan.slotMinutes = minutes; });
        merge({KitEditing::tr("Questions"), {}, theirQuestions}, base.questions, mine.questions,
            theirs.questions, [](PlanDraft &plan, const std::vector<DraftQuestion> &questions) {
                plan.questions = questions;
            });
    }
};

} // namespace

static QString questionTitles(const Kit &kit)
{
    QStringList titles;
    for (const PlanQuestion &question : kit.questions)
        titles << question.title;
    return QLocale().createSeparatedList(titles);
}

void KitEditing::meet(const Kit &theirs)
{
    const PlanDraft stored = draftOf(theirs);
    if (theirs.plan.id != m_kit.plan.id || theirs.plan.isFrozen() != isFrozen()) {
        m_draft = stored; // it is written into no more
        m_history.clear();
        emit planChanged();
        return;
    }
    const PlanMerge merge(m_stored, m_draft, stored, questionTitles(theirs));
    const PlanDraft mine = merge.with(std::vector<Keep>(merge.conflicts().size(), Keep::Mine));
    const bool hasChanged = mine != m_draft;
    m_kit = theirs;
    m_stored = stored;
    m_draft = mine;
    if (hasChanged)
        m_history.clear(); // its steps lead to plans without what others wrote
    emit changed();
    emit met(merge.takenOver(), merge.conflicts());
    if (m_draft != m_stored)
        m_autosave->touch();
}

} // namespace throughline::ui
