#include "forms/autosave.h"
#include "forms/formmeeting.h"
#include "forms/messagebar.h"
#include "jobs/jobmerge.h"
#include "jobs/jobpage.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using jobs::JobDescription;

/// Where the sheet lies among the sides of the page.
static constexpr int editorSide = 0, conflictSide = 2;

bool JobPage::hasUnsavedWords() const
{
    return m_isConflict || m_autosave->state().kind != SaveState::Kind::Saved
        || draft() != JobDraft::from(m_file->description);
}

/// Something was written, perhaps to this job: while nothing here is unsaved, it is shown at once.
void JobPage::follow()
{
    if (!m_file || hasUnsavedWords())
        return;
    workspace()
        .store()
        .read([id = m_job](storage::Connection &db) -> std::optional<JobDescription> {
            jobs::Jobs stored(db);
            const auto newest = stored.newest(id);
            return newest ? stored.description(*newest) : std::nullopt;
        })
        .then(this, [this](const Result<std::optional<JobDescription>> &stored) {
            if (stored && *stored && !hasUnsavedWords())
                followTo(**stored);
        });
}

/// Words become a step of the history; a version that moved on in its life is read anew.
void JobPage::followTo(const JobDescription &stored)
{
    const jobs::JobVersion &shown = m_file->description.version;
    if (stored.version.id != shown.id || stored.version.state != shown.state)
        return load();
    if (stored.version.version <= shown.version)
        return;
    m_theirs = stored;
    m_merge = std::make_unique<JobMerge>(draft(), draft(), JobDraft::from(stored), m_file->units);
    settle({});
}

/// Somebody else wrote since this was read: from here on nothing is saved until it is settled.
void JobPage::meetTheirs()
{
    m_isConflict = true;
    workspace()
        .store()
        .read([id = m_file->description.version.id](
                  storage::Connection &db) { return jobs::Jobs(db).description(id); })
        .then(this, [this](const Result<std::optional<JobDescription>> &theirs) {
            if (!theirs)
                return m_message->tell(Severity::Problem, messageFor(theirs.error()), {m_decide});
            if (!*theirs)
                return fail(notFound(u"job-unknown"_s));
            m_theirs = **theirs;
            if (!m_theirs->version.isEditable())
                return m_message->tell(Severity::Attention,
                    tr("Somebody else sent this version on while you wrote. Your words are not "
                       "saved: copy them, then look at what is stored."),
                    {m_copyMine, m_takeTheirs});
            m_merge = std::make_unique<JobMerge>(JobDraft::from(m_file->description), draft(),
                JobDraft::from(*m_theirs), m_file->units);
            if (m_merge->conflicts().empty())
                settle({});
            else
                openSheet();
        });
}

void JobPage::openSheet()
{
    m_message->dismiss();
    m_sheet->show(draft().title, m_merge->conflicts());
    m_sides->setCurrentIndex(conflictSide);
    m_sheet->firstFocus()->setFocus();
    emit settled();
}

/// What was typed since the sheet was opened is compared anew.
void JobPage::decideNow()
{
    m_message->dismiss();
    meetTheirs();
}

void JobPage::decideLater()
{
    m_sides->setCurrentIndex(editorSide);
    m_message->tell(Severity::Attention,
        tr("Somebody else changed this job, too. What you write is not saved until you decide what "
           "stays."),
        {m_decide});
    m_title->setFocus();
}

/// Their version becomes a step of the history, so that undo brings back whatever was not chosen.
void JobPage::settle(const std::vector<Keep> &choices)
{
    const JobDraft chosen = m_merge->with(choices);
    const QStringList takenOver = m_merge->takenOver();
    const bool isAsked = !m_merge->conflicts().empty();
    m_file->description = *m_theirs;
    m_isConflict = false;
    m_sides->setCurrentIndex(editorSide);
    if (isAsked) {
        m_editing.replace(m_merge->theirs(), tr("take what others wrote"));
        m_editing.replace(chosen, tr("choose between two versions"));
        m_title->setFocus();
    } else {
        m_editing.replace(chosen, tr("take over what others wrote"));
    }
    m_message->dismiss();
    tellMeeting(*m_message, takenOver, {});
    m_autosave->touch();
    m_autosave->saveNow();
}

/// Everything that was written here, as plain text.
void JobPage::copyMine(const QString &done)
{
    QStringList words{draft().title, draft().grade, draft().purpose};
    for (const jobs::JobCompetency &row : draft().competencies)
        words << row.name << row.meaning;
    words << draft().duties << draft().externalCustomers << draft().internalCustomers;
    words.removeAll(QString());
    QGuiApplication::clipboard()->setText(words.join(u'\n'));
    workspace().mention(done);
}

} // namespace throughline::ui
