#pragma once

#include "base/result.h"

#include <QDateTime>

namespace throughline::ui {

/// How safe the words in a form are; shown at the left of the action bar and in the status bar.
struct SaveState
{
    enum class Kind {
        Saved, ///< all of it, at `at`; without a time nothing has been changed yet
        Dirty, ///< a change waits to be written
        Saving,
        Failed ///< not safe, because of `error`; another try follows by itself
    };

    Kind kind = Kind::Saved;
    QDateTime at = {}; ///< when the words were last safe, UTC
    Error error = {};

    friend bool operator==(const SaveState &, const SaveState &) = default;
};

/// "Saving…", "Saved 10:41", "Not saved: " and the sentence for the error.
QString wordsFor(const SaveState &state, const QString &problem = {});

} // namespace throughline::ui
