// How a scorecard gets into the database, and what becomes of it there.

#include "base/clock.h"
#include "hiring/amending.h"
#include "hiring/scorecardediting.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

/// A recommendation given before a rating was taken back is kept here and written again when the
/// ratings are complete: the database takes none before (H-22).
ScorecardDraft ScorecardEditing::draft() const
{
    ScorecardDraft draft = words();
    if (!mayRecommend())
        draft.recommendation.reset();
    return draft;
}

ScorecardDraft ScorecardEditing::words() const
{
    return {m_stored.id, m_stored.version, m_sheet.answers, m_recommendation,
        m_sheet.scorecard->summary};
}

void ScorecardEditing::save(Autosave::Report report)
{
    if (!m_sheet.scorecard || isSubmitted()) {
        report(std::nullopt);
        return;
    }
    if (m_merge)
        return report(conflict(u"changed-by-another"_s));
    m_store
        .write([draft = draft()](storage::Connection &db) { return Interviewing(db).save(draft); })
        .then(this, [this, report, written = draft()](const Result<int> &version) {
            if (version) {
                m_stored = written;
                m_stored.version = m_sheet.scorecard->version = *version;
            }
            report(version ? std::nullopt : std::optional(version.error()));
            if (!version && version.error().kind == Error::Kind::Conflict)
                meetTheirs();
        });
}

/// Nobody waits twice: a second answer, or one that is not newer, is nothing to meet.
void ScorecardEditing::meetTheirs()
{
    m_merge.reset();
    m_store
        .read([id = m_sheet.interview.id](
                  storage::Connection &db) { return Interviewing(db).sheet(id); })
        .then(this, [this](const Result<InterviewSheet> &sheet) {
            if (!sheet)
                emit failed(sheet.error());
            else if (sheet->scorecard->state == ScorecardState::Submitted)
                emit failed(invalid(u"submitted-scorecard-fixed"_s));
            else if (!m_merge && sheet->scorecard->version > m_stored.version)
                meet(draftOf(*sheet));
        });
}

void ScorecardEditing::meet(const ScorecardDraft &theirs)
{
    QStringList titles;
    for (const SheetQuestion &question : m_sheet.questions)
        titles << question.question.title;
    m_merge = std::make_unique<ScorecardMerge>(m_stored, words(), theirs, titles);
    if (m_merge->conflicts().empty())
        settle({});
    else
        emit mustChoose();
}

void ScorecardEditing::takeUp(const ScorecardDraft &base, const ScorecardDraft &mine)
{
    const ScorecardDraft theirs = std::exchange(m_stored, base);
    adopt(mine, tr("put back what was kept"));
    if (base != theirs)
        meet(theirs);
}

/// What they wrote is no step of its own: undo brings back whatever was not chosen.
void ScorecardEditing::settle(const std::vector<Keep> &choices)
{
    const auto merge = std::exchange(m_merge, nullptr);
    m_stored = merge->theirs();
    m_sheet.scorecard->version = m_stored.version;
    adopt(merge->with(choices), tr("put two versions together"));
    emit settled();
    m_autosave->touch();
    m_autosave->saveNow();
}

void ScorecardEditing::submit()
{
    if (!m_sheet.scorecard || isSubmitted() || !gaps().empty())
        return;
    m_submitWhenSaved = true;
    m_autosave->saveNow();
    if (m_autosave->state().kind == SaveState::Kind::Saved)
        submitNow();
}

void ScorecardEditing::submitNow()
{
    m_submitWhenSaved = false;
    const Scorecard scorecard = *m_sheet.scorecard;
    m_store
        .write([scorecard](storage::Connection &db) {
            return Interviewing(db).submit(scorecard.id, scorecard.version);
        })
        .then(this, [this](const Result<void> &done) {
            if (!done) {
                const bool isOutdated = done.error().kind == Error::Kind::Conflict;
                isOutdated ? meetTheirs() : emit failed(done.error());
                return;
            }
            m_sheet.scorecard->state = ScorecardState::Submitted;
            m_sheet.scorecard->submittedAt = Clock::now();
            m_stored.version = ++m_sheet.scorecard->version;
            m_history.clear();
            emit submissionChanged();
        });
}

void ScorecardEditing::amend(
    PlanQuestionId question, competency::Level rating, const QString &reason)
{
    m_store
        .write([id = m_sheet.scorecard->id, question, rating, reason](storage::Connection &db) {
            return Amending(db).amend(id, question, rating, reason);
        })
        .then(this, [this, question, rating](const Result<int> &revision) {
            if (!revision) {
                emit failed(revision.error());
                return;
            }
            const int index = indexOf(question);
            ScorecardAnswer answer = this->answer(index);
            answer.rate(rating);
            set(index, answer);
            emit amended();
        });
}

void ScorecardEditing::withdraw()
{
    m_store
        .write([id = m_sheet.scorecard->id](
                   storage::Connection &db) { return Interviewing(db).withdraw(id); })
        .then(this, [this](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_sheet.scorecard->state = ScorecardState::Draft;
            m_sheet.scorecard->submittedAt.reset();
            m_stored.version = ++m_sheet.scorecard->version;
            emit submissionChanged();
        });
}

} // namespace throughline::ui
