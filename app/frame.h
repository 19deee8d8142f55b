#pragma once

#include "shell/mainwindow.h"

namespace throughline::app {

/// The window with every page that the program has.
struct Frame
{
    Frame();

    ui::Preferences preferences;
    ui::PageRegistry pages;
    ui::MainWindow window;
};

} // namespace throughline::app
