#pragma once

#include <QStringList>

namespace throughline::storage {

/// A migration's text in one dialect, cut into statements. Migrations are written once for both
/// systems; the words that differ begin with @, and so do the rules that the database keeps.
QStringList statementsOf(const QString &migration, bool postgreSql);

} // namespace throughline::storage
