#pragma once

#include "commandline.h"
#include "console.h"
#include "opening.h"

namespace throughline::app {

// One function per verb: does what was asked and says how it went. Each has a file of its own.

ExitCode run(const OpenWindow &command, const ActsAs &as, Console &console);
ExitCode run(const ShowVersion &, const ActsAs &as, Console &console);
ExitCode run(const ShowHelp &, const ActsAs &as, Console &console);
ExitCode run(const MakeDemo &command, const ActsAs &as, Console &console);
ExitCode run(const ImportFile &file, const ActsAs &as, Console &console);
ExitCode run(const ExportFile &file, const ActsAs &as, Console &console);
ExitCode run(const PrintDocument &print, const ActsAs &as, Console &console);
ExitCode run(const CheckPlace &check, const ActsAs &as, Console &console);
ExitCode run(const BackUp &command, const ActsAs &as, Console &console);
ExitCode run(const Restore &command, const ActsAs &as, Console &console);
ExitCode run(const TakeShots &shots, const ActsAs &as, Console &console);
ExitCode run(const TakeTour &command, const ActsAs &as, Console &console);

} // namespace throughline::app
