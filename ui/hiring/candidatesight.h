#pragma once

#include "hiring/candidatelist.h"

namespace throughline::ui {

/// What one reading of the database shows of the candidates.
struct CandidateSight
{
    QString requisition; ///< its title; empty when all requisitions are shown
    std::vector<hiring::CandidateRow> rows;
    int shown = 0; ///< how many fit the filter
    /// The reader manages this requisition: HR, or its hiring manager. Interviewers only look.
    bool isManaged = true;
    int all = 0;
};

/// The first rows; "requisition-unknown" when there is none with this id.
Result<CandidateSight> readCandidates(
    storage::Connection &db, const hiring::CandidateFilter &filter, int rows);

} // namespace throughline::ui
