#pragma once

#include "exchange/importing.h"

namespace throughline::exchange {

/// What can be imported, by the words of the command line ("people", "jobs" …), in the order in
/// which a new company needs them.
QStringList importKinds();

/// A fresh importer for one run; none for a word that is not a kind.
std::unique_ptr<Importer> makeImporter(const QString &kind);

} // namespace throughline::exchange
