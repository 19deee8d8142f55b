#pragma once

#include "base/result.h"

namespace throughline::ui {

/// One full sentence for an error: what happened, why, and what to do. Every reason word of core
/// and of the database's rules has one; an unknown word would be a fault of the program, and a test
/// looks for them all.
QString messageFor(const Error &error);

/// A sentence for the words of storage and of the schema; empty for words that are not of these.
QString foundationMessage(const Error &error);

} // namespace throughline::ui
