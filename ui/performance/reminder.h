#pragma once

#include "performance/reminding.h"

#include <QUrl>

namespace throughline::ui {

/// A mail to everybody whose side of an appraisal is open, for the reader's own mail program: the
/// addresses stand in blind copy, the text says what is due and nothing else. Nothing is sent by
/// this program. Empty when nobody has an address.
QUrl reminderMail(
    const std::vector<performance::Addressee> &people, const QString &cycle, QDate dueOn);

} // namespace throughline::ui
