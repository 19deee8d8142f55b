#pragma once

#include "hiring/scorecardediting.h"

class QAction;

namespace throughline::ui {

class Label;
class MessageBar;

/// What an interviewer is told while working: whether the words are safe, and what has become of
/// the scorecard. Trouble is told once, where the words are; that it is over, as well.
class InterviewNotices final : public QObject
{
    Q_OBJECT

public:
    /// Ways on from what is told.
    struct Ways
    {
        QAction *tryAgain, *copy, *debrief, *withdraw, *amend, *decide;
    };

    InterviewNotices(
        ScorecardEditing &editing, MessageBar &messages, Label &saved, Ways ways, QObject *parent);

    /// That another window wrote other answers meanwhile.
    void showTakenOver();
    /// That it wrote the same ones, and nobody has chosen yet.
    void showTwoVersions();
    /// That words which had not been saved are back.
    void showRestored(const QDateTime &typedAt);
    /// That HR returned the scorecard, and why; nothing if it did not.
    void showReturned();
    void showSubmission();

private:
    void showSaveState(const SaveState &state);
    void tellSubmittedElsewhere();
    void tellTrouble(const Error &error);

    ScorecardEditing &m_editing;
    MessageBar &m_messages;
    Label &m_saved;
    Ways m_ways;
    bool m_wasTrouble = false;
};

/// All notes under the titles of their questions, for the clipboard when they cannot be saved.
QString notesAsText(const ScorecardEditing &editing);

} // namespace throughline::ui
