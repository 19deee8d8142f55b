#pragma once

#include <QString>

class QWidget;

namespace throughline::ui {

class Workspace;

/// Asks where to write, without stopping anything else, and writes what the session may see of a
/// kind ("people", "jobs" …). Success is mentioned, trouble reported, both by the window.
void chooseExportFile(QWidget &asker, Workspace &workspace, const QString &kind);

/// The same to a file that is known already.
void exportTo(Workspace &workspace, const QString &kind, const QString &path);

} // namespace throughline::ui
