#pragma once

#include <QAction>
#include <QObject>

namespace throughline::ui {

class MainWindow;

/// "Save a copy…": the whole company as a file of its own, verified before it takes its name, while
/// everybody goes on working. It is how a demo company is kept, and the backup that anybody can
/// make without the command line.
class CopySaver final : public QObject
{
    Q_OBJECT

public:
    explicit CopySaver(MainWindow &window, QObject *parent = nullptr);

    void askForName();
    /// Replaces what is there by that name once the copy is whole: the dialog has asked.
    void save(const QString &file);

signals:
    /// The message bar says where the copy is, or why there is none.
    void settled(bool success);

private:
    void tellSaved(const QString &file);

    MainWindow &m_window;
    QAction m_stop;
    QAction m_open;
    QString m_saved;
};

} // namespace throughline::ui
