// When others write in the library while somebody writes here (P28).

#include "competency/librarypage.h"
#include "competency/revisionmerge.h"
#include "forms/actionbar.h"
#include "forms/autosave.h"
#include "forms/formmeeting.h"
#include "forms/messagebar.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace competency;

bool LibraryPage::hasUnsavedWords() const
{
    if (!m_file || !isEditable())
        return false;
    CompetencyRevision written = m_editing.value();
    written.version = m_file->revision.version;
    return m_isConflict || m_autosave->state().kind != SaveState::Kind::Saved
        || written != m_file->revision;
}

/// Somebody wrote something: while nothing here is unsaved it is shown at once, else afterwards.
void LibraryPage::follow()
{
    m_isBehind = hasUnsavedWords();
    if (!m_isBehind)
        loadTree();
}

/// What is asked for twice comes twice, and may come after the reader went on writing: words are
/// replaced only by what is news, and never while they are unsaved.
bool LibraryPage::keepsWords(const CompetencyFile &file)
{
    if (std::exchange(m_isDropping, false) || !m_file)
        return false;
    const CompetencyRevision &shown = m_file->revision, &read = file.revision;
    if (read.competency != shown.competency)
        return false;
    return hasUnsavedWords()
        || (read.id == shown.id && read.state == shown.state && read.version <= shown.version);
}

/// Somebody else wrote since this was read: from here on nothing is saved until it is settled.
void LibraryPage::meetTheirs()
{
    m_isConflict = true;
    workspace()
        .store()
        .read([id = m_file->revision.id](
                  storage::Connection &db) { return Competencies(db).revision(id); })
        .then(this, [this](const Result<std::optional<CompetencyRevision>> &theirs) {
            if (!theirs)
                return m_message->tell(Severity::Problem, messageFor(theirs.error()), {m_decide});
            if (!*theirs || (*theirs)->state != RevisionState::Draft)
                return m_message->tell(Severity::Attention,
                    tr("Somebody else published or discarded this draft while you wrote. Your "
                       "words are not saved: copy them, then look at what is stored."),
                    {m_copyMine, m_takeTheirs});
            m_merge
                = std::make_unique<RevisionMerge>(m_file->revision, m_editing.value(), **theirs);
            if (m_merge->conflicts().empty())
                return settle({});
            m_message->dismiss();
            m_sheet->show(m_editing.value().name, m_merge->conflicts());
            m_sides->setCurrentWidget(m_sheet);
            m_bar->hide();
            m_sheet->firstFocus()->setFocus();
        });
}

void LibraryPage::decideLater()
{
    m_sides->setCurrentIndex(0);
    m_bar->show();
    m_message->tell(Severity::Attention,
        tr("Somebody else changed this competency, too. What you write is not saved until you "
           "decide what stays."),
        {m_decide});
    m_name->setFocus();
}

/// Their version becomes a step of the history, so that undo brings back whatever was not chosen.
void LibraryPage::settle(const std::vector<Keep> &choices)
{
    const auto merge = std::exchange(m_merge, nullptr);
    const bool isAsked = !merge->conflicts().empty();
    m_file->revision = merge->theirs();
    m_isConflict = false;
    m_sides->setCurrentIndex(0);
    m_bar->show();
    if (isAsked) {
        m_editing.replace(merge->theirs(), tr("take what others wrote"));
        m_editing.replace(merge->with(choices), tr("choose between two versions"));
        m_name->setFocus();
    } else {
        m_editing.replace(merge->with(choices), tr("take over what others wrote"));
    }
    m_message->dismiss();
    tellMeeting(*m_message, merge->takenOver(), {});
    m_autosave->touch();
    m_autosave->saveNow();
}

/// Everything that was written here, as plain text.
void LibraryPage::copyMine(const QString &done)
{
    const CompetencyRevision &mine = m_editing.value();
    QStringList words{mine.name, mine.definition};
    for (const Level level : allLevels())
        words << mine.title(level) << mine.wordings(level, Audience::Interview)
              << mine.wordings(level, Audience::Work);
    words.removeAll(QString());
    QGuiApplication::clipboard()->setText(words.join(u'\n'));
    workspace().mention(done);
}

} // namespace throughline::ui
