#pragma once

#include <QtGlobal>

namespace throughline::tests {

/// Whether each path is to be taken once rather than in every way: two looks of a screen, a tenth
/// of the cases that differ by chance or by place alone. So do the sanitizers, which look for what
/// a path does to memory and take several times as long for it; the run before them takes every
/// way.
inline bool isOnceEnough()
{
    return qEnvironmentVariableIsSet("THROUGHLINE_TEST_ONCE");
}

} // namespace throughline::tests
