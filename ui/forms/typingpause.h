#pragma once

#include <QtGlobal>

namespace throughline::ui {

/// What is typed without a pause longer than this (in milliseconds) is undone as one step.
inline constexpr qint64 typingPause = 2000;

} // namespace throughline::ui
