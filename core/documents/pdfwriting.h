#pragma once

#include "documents/document.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace throughline::documents {

/// Lays the paper out on the device's pages, with the footer on each; returns how many there were.
int paint(const Document &document, QPagedPaintDevice &device);

/// Writes a PDF, readable by its owner only, whole or not at all. Errors: "file-unwritable",
/// "file-exists" unless told to replace.
enum class Existing { Keep, Replace };
Result<void> writePdf(const Document &document, const QString &path, Existing existing,
    const QPageSize &size = QPageSize(QPageSize::A4));

} // namespace throughline::documents
