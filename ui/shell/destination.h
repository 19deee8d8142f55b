#pragma once

#include <QString>

#include <optional>

namespace throughline::ui {

/// Every page of the program. The order is the sidebar's where a page stands in it.
enum class PageKind {
    FirstRun, ///< S01
    Home, ///< S02
    Jobs, ///< S03
    Job, ///< S04, id: job
    Library, ///< S05, id: competency (optional)
    Requisitions, ///< open requisitions
    Candidates, ///< S06, id: requisition
    Kit, ///< S07, id: requisition
    Interview, ///< S08, id: interview
    Debrief, ///< S09, id: application
    Comparison, ///< S10, id: requisition
    Appraisals, ///< S12, id: cycle (optional)
    Appraisal, ///< S11, id: appraisal
    TalentGrid, ///< S14
    Succession, ///< S15, id: position (optional)
    People, ///< directory
    Person, ///< one person, id: person
    Import, ///< S25, people import
    Administration, ///< S25: profiles, policy, cycles
    Audit, ///< S25: the audit trail
    Settings, ///< S24
    PrintPreview ///< S23
};

/// Where to go: a page, what it shows, and what to do there first ("add-successor", "new" …).
struct Destination
{
    PageKind kind = PageKind::Home;
    std::optional<qint64> id = {};
    QString intent = {};

    friend bool operator==(const Destination &, const Destination &) = default;
};

} // namespace throughline::ui
