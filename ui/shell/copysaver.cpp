#include "shell/copysaver.h"

#include "forms/messagebar.h"
#include "shell/mainwindow.h"
#include "shell/messages.h"
#include "storage/backup.h"
#include "storage/progress.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using CopyReport = Result<storage::BackupReport>;

CopySaver::CopySaver(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_stop(tr("Stop"), this)
    , m_open(tr("Open the copy"), this)
{
    m_stop.setObjectName("stopCopy"_L1);
    m_open.setObjectName("openCopy"_L1);
    connect(&m_window, &MainWindow::copyAsked, this, &CopySaver::askForName);
    connect(&m_open, &QAction::triggered, this, [this] { emit m_window.fileChosen(m_saved); });
}

void CopySaver::askForName()
{
    const storage::Place &place = m_window.workspace()->store().place();
    const QString name
        = place.isPostgreSql() ? place.database : QFileInfo(place.database).completeBaseName();
    auto *dialog = new QFileDialog(&m_window, tr("Save a copy of the company"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Companies (*.throughline)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"throughline"_s);
    //: The suggested name of a copy's file: the company, the day
    dialog->selectFile(
        tr("%1 of %2").arg(name, QDate::currentDate().toString(Qt::ISODate)) + u".throughline"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CopySaver::save);
    dialog->open();
}

void CopySaver::save(const QString &file)
{
    const auto progress = std::make_shared<storage::Progress>();
    const auto stopping
        = connect(&m_stop, &QAction::triggered, this, [progress] { progress->cancel(); });
    m_window.messageBar().tell(Severity::Information, tr("Saving the copy…"), {&m_stop});
    auto *watcher = new QFutureWatcher<CopyReport>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, stopping, file] {
        watcher->deleteLater();
        disconnect(stopping);
        const CopyReport report = watcher->future().takeResult();
        if (report)
            tellSaved(file);
        else
            m_window.messageBar().tell(Severity::Problem, messageFor(report.error()));
        emit settled(report.has_value());
    });
    const storage::Place place = m_window.workspace()->store().place();
    watcher->setFuture(QtConcurrent::run([place, file, progress] {
        return storage::backup(place, file, storage::Existing::Replace, progress.get());
    }));
}

void CopySaver::tellSaved(const QString &file)
{
    m_saved = file;
    m_window.messageBar().tell(Severity::Information,
        tr("The copy is saved as %1.").arg(QDir::toNativeSeparators(file)), {&m_open});
}

} // namespace throughline::ui
