#pragma once

#include <QString>

namespace throughline::ui {

/// What a kind of import brings in: "Job descriptions".
QString wordForImportKind(const QString &kind);

/// What a column of such a file holds, in words: "Manager" for manager_id; empty for one that has
/// no words of its own.
QString wordForImportField(const QString &field);

} // namespace throughline::ui
