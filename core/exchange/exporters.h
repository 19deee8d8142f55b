#pragma once

#include "exchange/table.h"
#include "storage/connection.h"

#include <QSet>

namespace throughline::exchange {

/// One kind of thing that can be exported: a table of what the session may see.
struct Exporter
{
    QLatin1StringView kind; ///< the word of the command line
    Table (*tableOf)(storage::Connection &db);
    QSet<QString> numbers = {}; ///< columns that JSON writes as numbers
};

QStringList exportKinds();

/// None for a word that is not a kind.
const Exporter *exporterOf(const QString &kind);

} // namespace throughline::exchange
