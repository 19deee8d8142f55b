#pragma once

#include "base/result.h"
#include "security/auditlist.h"
#include "security/role.h"

namespace throughline::ui {

QString wordFor(security::Role role);
/// What somebody with the role may read and do, in a sentence (decisions.md, Roles).
QString sentenceFor(security::Role role);

/// An act of the audit trail in words: "person-hired" is "Hired". An act that has no words yet says
/// its own.
QString wordForAct(const QString &action);
/// A kind of thing in the audit trail: "job_version" is "Job description".
QString wordForKind(const QString &kind);
/// The thing that an act was done to: its name, or its kind and number.
QString subjectOf(const security::AuditRow &row);
/// Who did it: a name, or the number of somebody whose name the reader may not know.
QString actorOf(const security::AuditRow &row);

/// A sentence for the reason words of profiles; empty for words that are not of these.
QString securityMessage(const Error &error);

} // namespace throughline::ui
