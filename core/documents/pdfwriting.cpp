#include "documents/pdfwriting.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace throughline::documents {

static constexpr qreal bodyPoints = 9.5;
static constexpr qreal footerPoints = 7.5;
static constexpr int millimetresOfMargin = 16;

static QString footerOn(const Document &document, int page, int pages)
{
    QString footer = document.footer;
    footer.replace(u"{{page}}"_s, QString::number(page));
    footer.replace(u"{{pages}}"_s, QString::number(pages));
    return footer;
}

int paint(const Document &document, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    const QRectF paper(0, 0, device.width(), device.height());
    const qreal footerHeight = device.logicalDpiY() * 0.3;
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&device);
    QFont font;
    font.setPointSizeF(bodyPoints);
    text.setDefaultFont(font);
    text.setDocumentMargin(0);
    text.setHtml(document.html);
    const QSizeF body(paper.width(), paper.height() - footerHeight);
    text.setPageSize(body);
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
        painter.drawText(QRectF(0, body.height(), paper.width(), footerHeight),
            int(Qt::AlignBottom | Qt::AlignHCenter), footerOn(document, page + 1, pages));
    }
    return pages;
}

Result<void> writePdf(
    const Document &document, const QString &path, Existing existing, const QPageSize &size)
{
    if (existing == Existing::Keep && QFileInfo::exists(path))
        return Error{Error::Kind::Conflict, u"file-exists"_s, {path}};
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return Error{Error::Kind::Unavailable, u"file-unwritable"_s, {path}, file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    {
        QPdfWriter writer(&file);
        writer.setTitle(document.title);
        writer.setCreator(u"Throughline"_s);
        writer.setPageSize(size);
        writer.setResolution(300);
        const QMarginsF margins(
            millimetresOfMargin, millimetresOfMargin, millimetresOfMargin, millimetresOfMargin);
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        paint(document, writer);
    }
    // commit() alone does not notice that the last of the buffer found no room.
    if (!file.flush() || !file.commit())
        return Error{Error::Kind::Unavailable, u"file-unwritable"_s, {path}, file.errorString()};
    return {};
}

} // namespace throughline::documents
