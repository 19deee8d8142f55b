#include "hiring/scorecarddrafts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

ScorecardDrafts::ScorecardDrafts(
    const storage::Store &store, ScorecardEditing &editing, QObject *parent)
    : QObject(parent)
    , m_editing(editing)
{
    if (store.place().isPostgreSql() || editing.isSubmitted())
        return;
    openJournal(store).then(this, [this](const Result<SharedJournal> &journal) {
        if (journal)
            begin(*journal);
    });
}

QString ScorecardDrafts::document() const
{
    return u"scorecard:%1"_s.arg(m_editing.sheet().scorecard->id.number());
}

static QString fieldOf(PlanQuestionId question)
{
    return u"note:%1"_s.arg(question.number());
}

void ScorecardDrafts::begin(const SharedJournal &journal)
{
    m_journal = journal;
    m_journal->all(document())
        .then(this, [this](const Result<std::vector<storage::Draft>> &drafts) {
            connect(&m_editing, &ScorecardEditing::answerChanged, this, &ScorecardDrafts::keep);
            // Queued, so that what was typed while the last was written counts as not safe.
            connect(&m_editing.autosave(), &Autosave::stateChanged, this,
                &ScorecardDrafts::discardWhenSafe, Qt::QueuedConnection);
            if (drafts)
                putBack(*drafts);
        });
}

/// A note that changed since the words were typed is kept above them.
static QString merged(const QString &saved, const storage::Draft &draft, int version)
{
    const bool goesOn = draft.baseVersion == version || draft.text.startsWith(saved);
    return goesOn ? draft.text : saved + u"\n\n"_s + draft.text;
}

void ScorecardDrafts::putBack(const std::vector<storage::Draft> &drafts)
{
    const int version = m_editing.sheet().scorecard->version;
    QDateTime typedAt;
    for (const storage::Draft &draft : drafts)
        for (int i = 0; i < m_editing.count(); ++i) {
            const ScorecardAnswer &answer = m_editing.answer(i);
            if (draft.key.field != fieldOf(answer.question) || answer.note.contains(draft.text))
                continue;
            m_editing.setNote(i, merged(answer.note, draft, version));
            typedAt = std::max(typedAt, draft.writtenAt);
        }
    if (typedAt.isValid())
        emit restored(typedAt);
    else if (!drafts.empty())
        (void)m_journal->discard(document());
}

void ScorecardDrafts::keep(int index)
{
    const ScorecardAnswer &answer = m_editing.answer(index);
    (void)m_journal->write(
        {document(), fieldOf(answer.question)}, answer.note, m_editing.sheet().scorecard->version);
}

void ScorecardDrafts::discardWhenSafe()
{
    if (m_editing.autosave().state().kind == SaveState::Kind::Saved)
        (void)m_journal->discard(document());
}

} // namespace throughline::ui
