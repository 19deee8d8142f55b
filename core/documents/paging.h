#pragma once

class QTextDocument;

namespace throughline::documents {

/// Moves a section to the next page where it would be torn: a short one as a whole, a long one when
/// no more than its heading would stay behind. The document must have its page size.
void keepSectionsTogether(QTextDocument &document);

} // namespace throughline::documents
