#include "jobs/jobmessages.h"
#include "people/peoplemessages.h"
#include "people/peoplesentences.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

// %1, %2 … are the problem's arguments; %list is all of them.
static constexpr Sentence fileSentences[] = {
    {"file-empty"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The file is empty. Its first row must name the columns.")},
    {"file-not-text"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "This is not a text file. Save the table as CSV and choose that file.")},
    {"file-is-a-spreadsheet"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "This is a workbook. Save its sheet as CSV, or copy its cells and paste them here.")},
    {"file-too-large"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The file is larger than %1 MB. Split it into several files.")},
    {"file-too-many-rows"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The file has more than %1 rows. Split it into several files.")},
    {"file-too-many-columns"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There are more than %1 columns. Check whether this is the right file.")},
    {"quote-unclosed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "A quotation mark opened in this row is never closed, so everything after it is read "
            "as one cell. Close it, or remove it.")},
    {"cell-too-long"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "A cell has more than %1 characters. Often a quotation mark is not closed.")},
    {"row-too-long"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The row has %1 cells, the header has %2. Put text that holds a delimiter in quotation "
            "marks.")},
    {"row-too-short"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The row has %1 cells, the header has %2. Add the missing cells, also when they are "
            "empty.")},
    {"json-invalid"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "From line %1, character %2 on this is not valid JSON. Correct it there.")},
    {"json-not-a-table"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The JSON must be a list of objects whose values are texts, numbers or lists of "
            "those.")},
    {"text-damaged"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "Some characters are damaged. Save the file again as UTF-8.")},
    {"control-character"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The cell holds an invisible control character. Type it anew.")},
    {"line-broken"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PeopleMessages", "The cell goes over several lines. Write one.")},
    {"line-too-long"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The cell has more than %1 characters. Check whether it is the right column.")},
    {"column-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "No column holds “%1”. Name one so, or choose which column it is.")},
    {"column-unused"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PeopleMessages", "This column is not known and was left out.")},
};

static constexpr Sentence rowSentences[] = {
    {"key-twice"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "This id stands in row %1 already. Every id may stand only once.")},
    {"name-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages", "The name is missing. Write one.")},
    {"name-too-long"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The name is longer than %1 characters. Shorten it.")},
    {"email-of-another"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "This address belongs to %1. Write the same name if it is the same person, else "
            "another "
            "address.")},
    {"unit-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The unit is missing. Say in which unit the person works.")},
    {"unit-ambiguous"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There are several units called “%1”. Say in unit_parent which one.")},
    {"unit-loop"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "These units are each other's parent: %list. Leave the parent of one empty.")},
    {"date-missing"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PeopleMessages", "The date is missing. Write it as 2024-02-29.")},
    {"first-day-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The first day is missing. Say in start_date when the person began, as 2024-02-29.")},
    {"date-invalid"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "“%1” is not a date. Write it as 2024-02-29 or 29.02.2024.")},
    {"date-in-future"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "“%1” is still to come. Write the day on which the application came in.")},
    {"position-title-missing"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PeopleMessages", "The position is new and has no title. Write one.")},
    {"job-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There is no job with the id “%1”. Import the jobs first, or leave it empty.")},
    {"holder-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There is nobody with the id “%1”. Import the people first, or leave it empty.")},
    {"holder-not-employed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "%2 (%1) does not work here and cannot hold a position. Hire them first, or leave it "
            "empty.")},
    {"holder-twice"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "%1 holds the position in row %2 already. Name one of the two.")},
    {"position-loop"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "These positions report to each other: %list. Change one of them.")},
    {"reports-to-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There is no position with the id “%1”, neither here nor in the file.")},
    {"manager-not-employed"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "%2 (%1) does not work here. Choose a manager who does, or add a row for %2.")},
    {"manager-is-self"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "Nobody can be their own manager. Leave it empty for the person at the top.")},
    {"requisition-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The requisition is missing. Write its id or title.")},
    {"requisition-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There is no open requisition “%1”. Correct its id or title, or say in "
            "requisition_job on which job to open it.")},
    {"requisition-stays"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "This application is for “%1” and stays with it. Leave the id empty to apply anew.")},
    {"applicant-stays"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "This application is somebody else's (%1). Correct one of the two ids.")},
    {"requisition-ambiguous"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "Several open requisitions are called “%1”. Write the id instead.")},
    {"applied-twice"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "Row %1 is the same person's application to the same requisition. Remove one, or give "
            "both an id.")},
    {"stage-unknown"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::PeopleMessages", "“%1” is no stage. Write one of: %2.")},
    {"stage-by-decision"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "“%1” takes a decision with its reason. Import an earlier stage, and decide in the "
            "program.")},
    {"application-ended"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "This application has ended as “%1”. Leave its stage as it is.")},
};

static constexpr Sentence requisitionSentences[] = {
    {"requisition-opened"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "No requisition “%1” is here yet. It is opened as “%2”.")},
    {"requisition-kept"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The requisition “%1” is here already and stays as it is. Change it on its own page.")},
    {"requisition-differs"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "Row %1 says something else of the same requisition. Write the same in both.")},
    {"requisition-job-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There is no job with the id “%1” to open the requisition on. Import the jobs first.")},
    {"requisition-job-not-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The job “%1” is not published here, so the requisition takes its newest version. "
            "Publish that before you interview.")},
    {"requisition-unit-ambiguous"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There are several units called “%1”. Say in requisition_unit_parent which one.")},
    {"requisition-manager-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "There is nobody with the id “%1”. Import the people first, or leave it empty.")},
    {"openings-invalid"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "“%1” is no number of openings. Write a whole number from 1 on.")},
    {"requisition-state-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "“%1” is no state of a requisition. Write one of: %2.")},
    {"requisition-still-open"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The requisition is open and cannot have a closing day. Leave the day empty, or say "
            "filled or cancelled in requisition_state.")},
    {"requisition-closing-day-missing"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "The requisition is over. Say in requisition_closed_on since when.")},
};

// Words that staffing and import share, but whose arguments are a file's here.
static constexpr Sentence rowsOwnSentences[] = {
    {"manager-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "Nobody has the id, address or name “%1”, neither here nor in the file. Correct it, or "
            "add a row for the manager.")},
    {"manager-ambiguous"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::PeopleMessages",
            "Several people are called “%1”. Write the manager's id or e-mail address.")},
};

QString importProblemMessage(const exchange::ImportProblem &problem)
{
    const std::span<const Sentence> all[]
        = {rowsOwnSentences, fileSentences, rowSentences, requisitionSentences};
    for (const std::span<const Sentence> sentences : all)
        if (const QString sentence = peopleSentence(sentences, problem.reason, problem.arguments);
            !sentence.isEmpty())
            return sentence;
    const QString sentence
        = peopleMessage({Error::Kind::Invalid, problem.reason, problem.arguments});
    return sentence.isEmpty() ? jobImportMessage(problem) : sentence;
}

QString importProblemPlace(const exchange::ImportProblem &problem)
{
    if (problem.row == 0)
        return PeopleMessages::tr("The file");
    const QString row = QLocale().toString(problem.row);
    if (problem.column.isEmpty())
        return PeopleMessages::tr("Row %1").arg(row);
    //: %1 is a row's number, %2 a column's name in the file
    return PeopleMessages::tr("Row %1, %2").arg(row, problem.column);
}

} // namespace throughline::ui
