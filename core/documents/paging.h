#pragma once

class QTextDocument;

namespace throughline::documents {

/// Moves to the next page what would be torn: a short section as a whole, a long one when no more
/// than its heading would stay behind, and a table's row unless it is longer than a page. The
/// document must have its page size.
void keepTogether(QTextDocument &document);

} // namespace throughline::documents
