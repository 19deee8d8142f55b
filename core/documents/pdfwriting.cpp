#include "documents/pdfwriting.h"

#include "base/wholefile.h"
#include "documents/paging.h"
#include "documents/readingdirection.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace throughline::documents {

static constexpr qreal bodyPoints = 9.5;
static constexpr qreal footerPoints = 7.5;
static constexpr int millimetresOfMargin = 16;

static constexpr QColor hairline(0xD3, 0xDA, 0xE3), footerInk(0x46, 0x52, 0x63);

/// The paper's text on pages of this size, sections kept together.
static void layOut(QTextDocument &text, const Document &document, QPagedPaintDevice &device,
    const QFont &font, const QSizeF &page)
{
    text.documentLayout()->setPaintDevice(&device);
    text.setDefaultFont(font);
    text.setDocumentMargin(0);
    setWords(text, document);
    text.setPageSize(page);
    keepTogether(text);
}

/// A hairline, below it the paper's name where reading begins and the page at the other side.
static void paintFooter(
    QPainter &painter, const QRectF &place, const Document &document, int page, int pages)
{
    const QLocale locale(document.language);
    QString footer = document.footer;
    footer.replace(u"{{page}}"_s, locale.toString(page));
    footer.replace(u"{{pages}}"_s, locale.toString(pages));
    QPen pen(hairline);
    pen.setWidthF(painter.device()->logicalDpiY() / 96.0);
    painter.setPen(pen);
    const qreal line = place.top() + place.height() * 0.45;
    painter.drawLine(QPointF(place.left(), line), QPointF(place.right(), line));
    painter.setPen(footerInk);
    const bool isFromTheRight = locale.textDirection() == Qt::RightToLeft;
    for (const int part : {0, 1}) {
        const Qt::Alignment side = (part == 0) != isFromTheRight ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(place, int(Qt::AlignBottom | Qt::AlignAbsolute | side),
            footer.section(u'\n', part, part));
    }
}

int paint(const Document &document, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    const QRectF paper(0, 0, device.width(), device.height());
    const qreal footerHeight = device.logicalDpiY() * 0.4;
    const QSizeF body(paper.width(), paper.height() - footerHeight);
    QFont font;
    font.setPointSizeF(bodyPoints);
    QTextDocument text;
    layOut(text, document, device, font, body);
    const int pages = text.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -page * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        font.setPointSizeF(footerPoints);
        painter.setFont(font);
        paintFooter(painter, QRectF(0, body.height(), paper.width(), footerHeight), document,
            page + 1, pages);
    }
    return pages;
}

/// The PDF's bytes. Qt stamps the clock's time into them; the paper's own stands there instead, so
/// that the same paper is the same file whenever it is written.
static QByteArray pdfBytes(const Document &document, const QPageSize &size)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(u"Throughline"_s);
        writer.setPageSize(size);
        writer.setResolution(300);
        const QMarginsF margins(
            millimetresOfMargin, millimetresOfMargin, millimetresOfMargin, millimetresOfMargin);
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        paint(document, writer);
    }
    QByteArray bytes = buffer.data();
    const QByteArray stamp("/CreationDate (D:");
    const qsizetype at = bytes.indexOf(stamp);
    const QByteArray time = document.at.toLocalTime().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    if (at >= 0 && !time.isEmpty())
        bytes.replace(at + stamp.size(), time.size(), time);
    return bytes;
}

Result<void> writePdf(
    const Document &document, const QString &path, Existing existing, const QPageSize &size)
{
    if (existing == Existing::Keep && QFileInfo::exists(path))
        return Error{Error::Kind::Conflict, u"file-exists"_s, {path}};
    const auto failure = writeWholeFile(path, [&](QIODevice &file) {
        const QByteArray bytes = pdfBytes(document, size);
        return file.write(bytes) == bytes.size();
    });
    if (failure)
        return Error{Error::Kind::Unavailable, u"file-unwritable"_s, {path}, *failure};
    return {};
}

} // namespace throughline::documents
