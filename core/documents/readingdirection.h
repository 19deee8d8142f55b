#pragma once

#include "documents/document.h"

class QTextDocument;

namespace throughline::documents {

/// Puts a paper's words into a text document, turned around where its language reads from the
/// right: the columns of its tables, and the side at which paragraphs begin.
void setWords(QTextDocument &text, const Document &document);

} // namespace throughline::documents
