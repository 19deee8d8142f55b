#include "commands/commands.h"

#include "companytarget.h"
#include "exchange/importers.h"
#include "exchange/tablefile.h"
#include "founding.h"
#include "jobs/jobmessages.h"
#include "people/peoplemessages.h"

using namespace Qt::StringLiterals;

namespace throughline::app {

using exchange::ImportMode;
using exchange::ImportReport;

/// A problem on one line: the file, row and column, why, and what to do.
static QString problemLine(const QString &file, const exchange::ImportProblem &problem)
{
    QString sentence = ui::importProblemMessage(problem);
    if (sentence.isEmpty())
        sentence = ui::jobImportMessage(problem);
    if (sentence.isEmpty())
        sentence = (QStringList{problem.reason} + problem.arguments).join(u' ');
    const QString place
        = problem.row == 0 ? file : file + u": "_s + ui::importProblemPlace(problem);
    return u"%1: %2"_s.arg(place, sentence.simplified());
}

/// One line for each problem that is kept, and one for those that are not.
static void sayProblems(
    const QString &file, const exchange::ImportProblems &problems, Console &console)
{
    for (const exchange::ImportProblem &problem : problems.first())
        console.problem(problemLine(file, problem));
    const int unsaid = problems.total() - int(problems.first().size());
    if (unsaid > 0)
        console.problem(u"%1: %2"_s.arg(
            file, Texts::tr("There are %1 more problems. Nothing was imported.").arg(unsaid)));
}

static Result<ImportReport> import(
    CompanyTarget &target, const exchange::Table &table, const ImportFile &file)
{
    const auto work = [&](storage::Connection &db) {
        const auto importer = exchange::makeImporter(file.kind);
        const auto mapping = exchange::ColumnMapping::automatic(table.header(), importer->fields());
        exchange::ImportProgress progress;
        return exchange::runImport(db, *importer, table, mapping,
            file.rehearsal == Rehearsal::DryRun ? ImportMode::DryRun : ImportMode::Apply, progress);
    };
    return file.rehearsal == Rehearsal::DryRun ? target.read(work) : target.write(work);
}

static void sayReport(const ImportReport &report, const ImportFile &file, Console &console)
{
    for (const exchange::ImportProblem &remark : report.remarks)
        console.problem(problemLine(file.file, remark));
    const QString sentence = file.rehearsal == Rehearsal::DryRun
        ? Texts::tr("Would add %1, change %2 and leave %3 as they are. Nothing was changed.")
        : Texts::tr("Added %1, changed %2, left %3 as they were.");
    console.say(sentence.arg(report.added).arg(report.changed).arg(report.unchanged));
}

ExitCode run(const ImportFile &file, const ActsAs &as, Console &console)
{
    const auto reading = exchange::readTableFile(file.file);
    if (!reading)
        return console.refuse(file.file, reading.error());
    if (!reading->problems.isEmpty()) {
        sayProblems(file.file, reading->problems, console);
        return Refused;
    }
    auto target = CompanyTarget::open(file.into, CompanyTarget::Existing::Use, as);
    if (!target)
        return console.refuse(nameOf(file.into), target.error());
    if ((*target)->isNew())
        if (const auto founded = (*target)->write(foundCompany); !founded)
            return console.refuse(nameOf(file.into), founded.error());
    const auto report = import(**target, reading->table, file);
    if (!report)
        return console.refuse(file.file, report.error());
    if (!report->problems.isEmpty()) {
        sayProblems(file.file, report->problems, console);
        return Refused;
    }
    if (file.rehearsal == Rehearsal::No)
        if (const auto kept = (*target)->finish(); !kept)
            return console.refuse(nameOf(file.into), kept.error());
    sayReport(*report, file, console);
    return Done;
}

} // namespace throughline::app
