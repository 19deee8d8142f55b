#include "jobs/jobpreview.h"

#include "competency/competencywords.h"
#include "forms/percent.h"
#include "jobs/jobwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct JobPreview
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::JobPreview)
};
} // namespace

using competency::CompetencyRevision;
using jobs::JobDescription;

static QString section(const QString &title, const QStringList &items)
{
    QString list;
    for (const QString &item : items)
        if (!item.trimmed().isEmpty())
            list += u"<li>"_s + item.toHtmlEscaped() + u"</li>"_s;
    return list.isEmpty() ? QString()
                          : u"<h3>"_s + title.toHtmlEscaped() + u"</h3><ul>"_s + list + u"</ul>"_s;
}

static QString competencyItem(
    const jobs::JobCompetency &row, const std::vector<CompetencyRevision> &wordings)
{
    const auto wording = std::ranges::find(wordings, row.revision, &CompetencyRevision::id);
    const QString title = wording == wordings.end() ? QString() : wording->title(row.level);
    QString item = JobPreview::tr("%1, level %2").arg(row.name, numberAndWordFor(row.level));
    if (!title.isEmpty())
        item += u": "_s + title;
    if (!row.meaning.trimmed().isEmpty())
        item += u". "_s + row.meaning.simplified();
    return item;
}

QString candidateView(
    const JobDescription &description, const std::vector<CompetencyRevision> &wordings)
{
    QStringList customers, competencies;
    for (const jobs::JobCustomer &customer : description.customers)
        customers << customer.wording;
    for (const jobs::JobCompetency &row : description.competencies)
        if (!row.waiver)
            competencies << competencyItem(row, wordings);
    return u"<h2>"_s + description.version.title.toHtmlEscaped() + u"</h2><p>"_s
        + description.version.purpose.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s
        + section(JobPreview::tr("What you will do"), description.duties)
        + section(JobPreview::tr("Whom you will serve"), customers)
        + section(JobPreview::tr("What we look for"), competencies);
}

/// Weights are numbers in the core; the sign is the reader's language's.
static std::vector<WordRun> shownRuns(const jobs::VersionDifference &difference)
{
    std::vector<WordRun> runs = difference.runs;
    if (difference.part == jobs::VersionDifference::Part::Weight)
        for (WordRun &run : runs)
            run.words = percentText(run.words.toInt());
    return runs;
}

static QString runsAsHtml(const std::vector<WordRun> &runs)
{
    QStringList words;
    for (const WordRun &run : runs) {
        const QString text = run.words.toHtmlEscaped();
        switch (run.kind) {
        case WordRun::Kind::Kept: words << text; break;
        case WordRun::Kind::Deleted: words << u"<s>[−\u00a0"_s + text + u"]</s>"_s; break;
        case WordRun::Kind::Inserted: words << u"<u>[+\u00a0"_s + text + u"]</u>"_s; break;
        }
    }
    return words.join(u' ');
}

QString comparisonView(const JobDescription &before, const JobDescription &after)
{
    const auto found = jobs::differences(before, after);
    QString html = u"<p>"_s
        + JobPreview::tr("From version %1 to version %2: [−] was taken out, [+] was put in.")
              .arg(before.version.number)
              .arg(after.version.number)
              .toHtmlEscaped()
        + u"</p>"_s;
    if (found.empty())
        html += u"<p>"_s + JobPreview::tr("The two versions say the same.").toHtmlEscaped()
            + u"</p>"_s;
    for (const jobs::VersionDifference &difference : found)
        html += u"<h3>"_s + wordFor(difference).toHtmlEscaped() + u"</h3><p>"_s
            + runsAsHtml(shownRuns(difference)) + u"</p>"_s;
    return html;
}

} // namespace throughline::ui
