#pragma once

#include "forms/conflictsheet.h"

class QTextEdit;

namespace throughline::ui {

class MessageBar;

/// P28 in a form that is saved as a whole, when its record is read anew. What only others changed
/// is taken over; what is written here stands; and where both wrote, this says what theirs is, so
/// that whoever saves knows what goes. Nothing is told where nobody else wrote.
void tellMeeting(
    MessageBar &bar, const QStringList &takenOver, const std::vector<FieldConflict> &conflicts);

/// Puts a text into a field that does not hold it yet: the cursor stays where it is otherwise.
void putText(QTextEdit &field, const QString &text);

} // namespace throughline::ui
