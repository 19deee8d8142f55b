#pragma once

#include "performance/appraisalfile.h"

class QTableView;

namespace throughline::ui {

/// "Why this number" (P05): every term of the overall rating with its weight, source, author and
/// time. What is listed adds up to what is shown.
QTableView *makeWhyTable();
void fillWhyTable(QTableView &table, const performance::AppraisalFile &file,
    const performance::FinalScore &score);

} // namespace throughline::ui
