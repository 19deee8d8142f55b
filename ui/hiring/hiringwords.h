#pragma once

#include "base/rational.h"
#include "forms/percent.h"
#include "hiring/candidatelist.h"
#include "hiring/decision.h"
#include "hiring/requisitionlist.h"

#include <QIcon>
#include <QString>

/// What hiring's enums and numbers are called on a screen.
namespace throughline::ui {

QString wordFor(hiring::Stage stage);
QString wordFor(hiring::Recommendation recommendation);
QString wordFor(hiring::Outcome outcome);
QString wordFor(hiring::AnswerState state); ///< "not asked"; empty for Rated
QString wordFor(hiring::NextStep step);
QString wordFor(hiring::PlanReadiness readiness);
QString wordFor(hiring::RequisitionState state);
QString wordFor(hiring::Standing standing);

/// A score to one decimal, as the reader's language writes it (H-30: never more).
QString scoreText(const Rational &score);

/// A name that stays in its own direction inside a sentence of the other one.
QString isolated(const QString &name);

/// Before a competency or its question: the mark of the core one, and as much room before the
/// others, so that all begin on one line.
QIcon coreMark(bool isCore);

} // namespace throughline::ui
