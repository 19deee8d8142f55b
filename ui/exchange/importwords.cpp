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

static constexpr ImportWord importKindWords[] = {
    {"people"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "People")},
    {"jobs"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Job descriptions")},
    {"positions"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Positions")},
    {"occupations"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Occupations")},
    {"candidates"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Candidates")},
};

static constexpr ImportWord importFieldWords[] = {
    //: what a column of a file of people, jobs, positions or candidates holds
    {"id"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Id")},
    {"name"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Name")},
    {"email"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "E-mail address")},
    {"phone"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Telephone")},
    {"position"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Position")},
    {"position_id"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Id of the position")},
    {"unit"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Unit")},
    {"unit_parent"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Unit above it")},
    {"manager_id"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Manager")},
    {"start_date"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "First day")},
    {"reports_to"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Reports to the position")},
    {"title"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Title")},
    {"state"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "State")},
    {"core_level"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Core level")},
    {"core_weight"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Core weight")},
    {"core_meaning"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "What the core means in this job")},
    {"duties"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Duties")},
    {"competencies"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Competencies")},
    {"purpose"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Purpose")},
    {"external_customers"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "External customers")},
    {"internal_customers"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Internal customers")},
    {"competency_meanings"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "What the others mean in this job")},
    {"core_waiver"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Waiver of the core")},
    {"grade"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Grade")},
    {"onet_code"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "O*NET code")},
    {"job"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Job")},
    {"holder"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Holder")},
    {"onet_soc_code"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "O*NET code")},
    {"service_orientation_importance"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Importance of Service Orientation")},
    {"customer_personal_service_importance"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::ImportWords", "Importance of Customer and Personal Service")},
    {"customer_personal_service_level_recommend_suppress"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Is that figure too uncertain?")},
    {"person_id"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Id of the person")},
    {"requisition"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Requisition")},
    {"applied_on"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Applied on")},
    {"stage"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Stage")},
    {"requisition_job"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Job of the requisition")},
    {"requisition_title"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Title of the requisition")},
    {"requisition_unit"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Unit of the requisition")},
    {"requisition_unit_parent"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Unit above that")},
    {"requisition_manager"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Hiring manager")},
    {"requisition_openings"_L1, QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Openings")},
    {"requisition_opened_on"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Requisition opened on")},
    {"requisition_closed_on"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "Requisition closed on")},
    {"requisition_state"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::ImportWords", "State of the requisition")},
};

static QString importWordIn(std::span<const ImportWord> words, const QString &code)
{
    for (const ImportWord &word : words)
        if (code == word.code)
            return ImportWords::tr(word.text);
    return {};
}

QString wordForImportKind(const QString &kind)
{
    const QString word = importWordIn(importKindWords, kind);
    return word.isEmpty() ? kind : word;
}

QString wordForImportField(const QString &field)
{
    return importWordIn(importFieldWords, field);
}

} // namespace throughline::ui
