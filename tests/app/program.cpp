#include "app/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace throughline::tests {

static Outcome outcomeOf(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()) + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Outcome runProgram(const QStringList &arguments)
{
    return outcomeOf(QStringLiteral(THROUGHLINE_PROGRAM), arguments);
}

Outcome runProgramWithoutPrivileges(const QStringList &arguments)
{
    if (::geteuid() != 0)
        return runProgram(arguments);
    const QStringList weakened{u"--bounding-set=-all"_s, u"--inh-caps=-all"_s};
    return outcomeOf(
        u"setpriv"_s, weakened + QStringList{QStringLiteral(THROUGHLINE_PROGRAM)} + arguments);
}

Outcome runProgramWithRoomFor(int kibibytes, const QStringList &arguments)
{
    const QString limited = u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(kibibytes);
    return outcomeOf(
        u"bash"_s, QStringList{u"-c"_s, limited, QStringLiteral(THROUGHLINE_PROGRAM)} + arguments);
}

QString addressOf(const storage::Place &place)
{
    if (!place.isPostgreSql())
        return place.database;
    return u"postgresql://%1@%2:%3/%4"_s.arg(
        place.user, place.host, QString::number(place.port), place.database);
}

QByteArray snapshotOf(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        QByteArray all;
        for (const QFileInfo &entry :
            QDir(path).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
            all += entry.fileName().toUtf8() + '=' + snapshotOf(entry.filePath()) + '\n';
        return all;
    }
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return "unreadable";
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

} // namespace throughline::tests
