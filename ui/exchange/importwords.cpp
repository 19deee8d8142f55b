#include "exchange/importwords.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct ImportWord
{
    QLatin1StringView code;
    const char *text;
};

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::ImportWords)
};
} // namespace

#define WORD(text) QT_TRANSLATE_NOOP("throughline::ui::ImportWords", text)

static constexpr ImportWord kindWords[] = {
    {"people"_L1, WORD("People")},
    {"jobs"_L1, WORD("Job descriptions")},
    {"positions"_L1, WORD("Positions")},
    {"occupations"_L1, WORD("Occupations")},
    {"candidates"_L1, WORD("Candidates")},
};

static constexpr ImportWord fieldWords[] = {
    //: what a column of a file of people, jobs, positions or candidates holds
    {"id"_L1, WORD("Id")},
    {"name"_L1, WORD("Name")},
    {"email"_L1, WORD("E-mail address")},
    {"phone"_L1, WORD("Telephone")},
    {"position"_L1, WORD("Position")},
    {"position_id"_L1, WORD("Id of the position")},
    {"unit"_L1, WORD("Unit")},
    {"unit_parent"_L1, WORD("Unit above it")},
    {"manager_id"_L1, WORD("Manager")},
    {"start_date"_L1, WORD("First day")},
    {"reports_to"_L1, WORD("Reports to the position")},
    {"title"_L1, WORD("Title")},
    {"state"_L1, WORD("State")},
    {"core_level"_L1, WORD("Core level")},
    {"core_weight"_L1, WORD("Core weight")},
    {"core_meaning"_L1, WORD("What the core means in this job")},
    {"duties"_L1, WORD("Duties")},
    {"competencies"_L1, WORD("Competencies")},
    {"purpose"_L1, WORD("Purpose")},
    {"external_customers"_L1, WORD("External customers")},
    {"internal_customers"_L1, WORD("Internal customers")},
    {"competency_meanings"_L1, WORD("What the others mean in this job")},
    {"core_waiver"_L1, WORD("Waiver of the core")},
    {"grade"_L1, WORD("Grade")},
    {"onet_code"_L1, WORD("O*NET code")},
    {"job"_L1, WORD("Job")},
    {"holder"_L1, WORD("Holder")},
    {"onet_soc_code"_L1, WORD("O*NET code")},
    {"service_orientation_importance"_L1, WORD("Importance of Service Orientation")},
    {"customer_personal_service_importance"_L1,
        WORD("Importance of Customer and Personal Service")},
    {"customer_personal_service_level_recommend_suppress"_L1,
        WORD("Is that figure too uncertain?")},
    {"person_id"_L1, WORD("Id of the person")},
    {"requisition"_L1, WORD("Requisition")},
    {"applied_on"_L1, WORD("Applied on")},
    {"stage"_L1, WORD("Stage")},
    {"requisition_job"_L1, WORD("Job of the requisition")},
    {"requisition_title"_L1, WORD("Title of the requisition")},
    {"requisition_unit"_L1, WORD("Unit of the requisition")},
    {"requisition_unit_parent"_L1, WORD("Unit above that")},
    {"requisition_manager"_L1, WORD("Hiring manager")},
    {"requisition_openings"_L1, WORD("Openings")},
    {"requisition_opened_on"_L1, WORD("Requisition opened on")},
    {"requisition_closed_on"_L1, WORD("Requisition closed on")},
    {"requisition_state"_L1, WORD("State of the requisition")},
};

#undef WORD

static QString importWordIn(std::span<const ImportWord> words, const QString &code)
{
    for (const ImportWord &word : words)
        if (code == word.code)
            return ImportWords::tr(word.text);
    return {};
}

QString wordForImportKind(const QString &kind)
{
    const QString word = importWordIn(kindWords, kind);
    return word.isEmpty() ? kind : word;
}

QString wordForImportField(const QString &field)
{
    return importWordIn(fieldWords, field);
}

} // namespace throughline::ui
