#include "shell/palettewords.h"

#include "shell/commandpalette.h"

using namespace Qt::StringLiterals;
using throughline::storage::SearchHit;
using throughline::storage::SearchKind;

namespace throughline::ui {

Destination destinationOf(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Person: return {PageKind::Person, hit.subject};
    case SearchKind::Candidate: return {PageKind::Debrief, hit.subject};
    case SearchKind::Job: return {PageKind::Job, hit.subject};
    case SearchKind::Position: return {PageKind::Succession, hit.subject};
    case SearchKind::Competency: return {PageKind::Library, hit.subject};
    }
    Q_UNREACHABLE();
}

QString groupOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Person: return CommandPalette::tr("People");
    case SearchKind::Candidate: return CommandPalette::tr("Candidates");
    case SearchKind::Job: return CommandPalette::tr("Jobs");
    case SearchKind::Position: return CommandPalette::tr("Positions");
    case SearchKind::Competency: return CommandPalette::tr("Competencies");
    }
    Q_UNREACHABLE();
}

IconName iconOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Person: return IconName::Person;
    case SearchKind::Candidate: return IconName::Candidate;
    case SearchKind::Job: return IconName::Jobs;
    case SearchKind::Position: return IconName::Succession;
    case SearchKind::Competency: return IconName::Library;
    }
    Q_UNREACHABLE();
}

static QString jobStateWords(const QString &code)
{
    if (code == u"published")
        return CommandPalette::tr("published");
    if (code == u"approved")
        return CommandPalette::tr("approved");
    if (code == u"retired")
        return CommandPalette::tr("retired");
    return code == u"in_review" ? CommandPalette::tr("in review") : CommandPalette::tr("draft");
}

static QString joined(const QString &detail, const QString &context)
{
    return context.isEmpty() ? detail : CommandPalette::tr("%1 · %2").arg(detail, context);
}

QString detailOf(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchKind::Person:
        return hit.detail.isEmpty() && hit.context.isEmpty()
            ? CommandPalette::tr("does not work here")
            : joined(hit.detail, hit.context);
    case SearchKind::Job: return joined(jobStateWords(hit.detail), hit.context);
    case SearchKind::Position:
        return joined(
            hit.detail.isEmpty() ? CommandPalette::tr("vacant") : hit.detail, hit.context);
    case SearchKind::Candidate: return hit.detail;
    case SearchKind::Competency: return {};
    }
    Q_UNREACHABLE();
}

} // namespace throughline::ui
