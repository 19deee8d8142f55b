#include "performance/appraisalcolumns.h"

#include "performance/performancewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using performance::AppraisalRow;

namespace {
struct AppraisalColumns
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::AppraisalColumns)
};
} // namespace

static QString ratedWords(const AppraisalRow &row)
{
    return row.rated ? AppraisalColumns::tr("%1 of %2").arg(*row.rated).arg(row.items)
                     : QString(u"–"_s);
}

static QString citedWords(const AppraisalRow &row)
{
    if (!row.cited)
        return u"–"_s;
    //: How many pieces of evidence an appraisal links
    return *row.cited > 0 ? AppraisalColumns::tr("%1 linked").arg(*row.cited)
                          : AppraisalColumns::tr("none");
}

QList<PagedModel<AppraisalRow>::Column> appraisalColumns()
{
    return {
        {AppraisalColumns::tr("Person"), [](const AppraisalRow &row) { return row.name; }},
        {AppraisalColumns::tr("Unit"), [](const AppraisalRow &row) { return row.unit; }},
        {AppraisalColumns::tr("Written by"), [](const AppraisalRow &row) { return row.author; }},
        {AppraisalColumns::tr("Self-review"),
            [](const AppraisalRow &row) {
                return row.selfDone ? AppraisalColumns::tr("✓ Done") : AppraisalColumns::tr("Open");
            }},
        {AppraisalColumns::tr("Rated"), ratedWords},
        {AppraisalColumns::tr("Evidence"), citedWords},
        {AppraisalColumns::tr("State"), [](const AppraisalRow &row) { return wordFor(row.state); }},
    };
}

} // namespace throughline::ui
