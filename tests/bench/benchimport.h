#pragma once

#include <QString>

namespace throughline::bench {

/// Prints how long an import of 100,000 people takes, from the text of the CSV file to the commit;
/// the aim is 20 seconds.
void benchImport(const QString &driver);

} // namespace throughline::bench
