#include "hiring/interviewnotices.h"

#include "forms/label.h"
#include "forms/messagebar.h"
#include "hiring/hiringwords.h"
#include "shell/messages.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

/// Only another window can have submitted what is still written here.
static bool isSubmittedElsewhere(const Error &error)
{
    return error.reason == u"submitted-scorecard-fixed";
}

InterviewNotices::InterviewNotices(
    ScorecardEditing &editing, MessageBar &messages, Label &saved, Ways ways, QObject *parent)
    : QObject(parent)
    , m_editing(editing)
    , m_messages(messages)
    , m_saved(saved)
    , m_ways(ways)
{
    connect(&editing, &ScorecardEditing::failed, this, [this](const Error &error) {
        isSubmittedElsewhere(error) ? tellSubmittedElsewhere()
                                    : m_messages.tell(Severity::Problem, messageFor(error), {});
    });
    connect(&editing, &ScorecardEditing::amended, this, [this] {
        m_messages.tell(Severity::Information,
            tr("Amended. The first rating and your reason stand beside it in the debrief."),
            {m_ways.debrief, m_ways.amend});
    });
    connect(&editing.autosave(), &Autosave::stateChanged, this, &InterviewNotices::showSaveState);
}

void InterviewNotices::tellSubmittedElsewhere()
{
    m_messages.tell(Severity::Attention,
        tr("This scorecard was submitted in another window. What you wrote here since then is not "
           "in it: copy your words, then open the scorecard again to withdraw or amend it."),
        {m_ways.copy});
}

void InterviewNotices::tellTrouble(const Error &error)
{
    if (isSubmittedElsewhere(error))
        return tellSubmittedElsewhere();
    m_messages.tell(Severity::Problem, tr("Not saved: %1").arg(messageFor(error)),
        {m_ways.tryAgain, m_ways.copy});
}

/// That another window wrote, too, is no trouble: the page puts both together.
void InterviewNotices::showSaveState(const SaveState &state)
{
    const bool isFailed = state.kind == SaveState::Kind::Failed;
    const bool isTrouble = isFailed && state.error.kind != Error::Kind::Conflict;
    m_saved.setText(isFailed ? tr("Not saved") : wordsFor(state));
    if (isTrouble && !m_wasTrouble)
        tellTrouble(state.error);
    else if (m_wasTrouble && state.kind == SaveState::Kind::Saved)
        m_messages.dismiss();
    if (isTrouble || state.kind == SaveState::Kind::Saved)
        m_wasTrouble = isTrouble;
}

void InterviewNotices::showTakenOver()
{
    m_messages.tell(Severity::Information,
        tr("This scorecard was changed in another window, too. What was changed there is taken "
           "over."));
}

void InterviewNotices::showTwoVersions()
{
    m_messages.tell(Severity::Attention,
        tr("This scorecard was changed in another window, too. What you write is kept, but not "
           "saved before you decide what stays."),
        {m_ways.decide});
}

void InterviewNotices::showRestored(const QDateTime &typedAt)
{
    m_messages.tell(Severity::Information,
        tr("What you wrote until %1 had not been saved. It is back; undo takes it out.")
            .arg(QLocale().toString(typedAt.toLocalTime(), QLocale::ShortFormat)));
}

/// What somebody typed, with an end, so that another sentence can follow it.
static QString asSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') ? text : text + u'.';
}

void InterviewNotices::showReturned()
{
    const auto &returned = m_editing.sheet().returned;
    if (!returned)
        return;
    //: Day, who of HR, reason
    m_messages.tell(Severity::Attention,
        tr("Returned to you on %1 by %2: %3 What you had submitted is kept. Change what is wrong "
           "and submit again.")
            .arg(QLocale().toString(returned->at.toLocalTime().date(), QLocale::ShortFormat),
                isolated(returned->returnedBy), asSentence(returned->reason)));
}

void InterviewNotices::showSubmission()
{
    if (!m_editing.isSubmitted()) {
        m_messages.tell(Severity::Information,
            tr("Withdrawn. You can change your ratings and submit again."), {});
        return;
    }
    const QString at = QLocale().toString(
        m_editing.sheet().scorecard->submittedAt->toLocalTime().time(), QLocale::ShortFormat);
    if (m_editing.sheet().isDisclosed)
        m_messages.tell(Severity::Information,
            tr("Submitted at %1. Somebody has read it, so it stays as it is. A rating that was "
               "wrong "
               "can "
               "be amended, with the reason.")
                .arg(at),
            {m_ways.debrief, m_ways.amend});
    else
        m_messages.tell(Severity::Information,
            tr("Submitted at %1. You can withdraw it until somebody else reads it.").arg(at),
            {m_ways.debrief, m_ways.withdraw});
}

QString notesAsText(const ScorecardEditing &editing)
{
    QStringList notes;
    for (int i = 0; i < editing.count(); ++i)
        notes << editing.question(i).question.title << editing.answer(i).note << QString();
    return notes.join(u'\n');
}

} // namespace throughline::ui
