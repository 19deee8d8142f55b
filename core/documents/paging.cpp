#include "documents/paging.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace throughline::documents {

namespace {
/// A section that takes less of a page than this stays whole; a longer one may run on.
constexpr qreal wholeUpTo = 0.72;

/// A paragraph or a table, at its place in the document.
struct Piece
{
    QRectF place;
    int firstBlock;
    bool isHeading;
    QTextTable *table = nullptr;
};
} // namespace

static std::vector<Piece> piecesOf(const QTextDocument &document)
{
    std::vector<Piece> pieces;
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const QTextFrame *root = document.rootFrame();
    for (auto at = root->begin(); !at.atEnd(); ++at) {
        if (QTextFrame *frame = at.currentFrame()) {
            const int block = document.findBlock(frame->firstPosition()).blockNumber();
            pieces.push_back({layout->frameBoundingRect(frame), block, false,
                qobject_cast<QTextTable *>(frame)});
        } else {
            const QTextBlock block = at.currentBlock();
            const bool isHeading = block.blockFormat().headingLevel() > 1;
            pieces.push_back({layout->blockBoundingRect(block), block.blockNumber(), isHeading});
        }
    }
    return pieces;
}

static int pageAt(qreal y, qreal pageHeight)
{
    return int(y / pageHeight);
}

/// Whether the section from this heading to the next one would be torn badly.
static bool isTorn(const std::vector<Piece> &pieces, size_t heading, qreal pageHeight)
{
    const int page = pageAt(pieces[heading].place.top(), pageHeight);
    qreal height = pieces[heading].place.height();
    bool isAlone = true, isDivided = false;
    for (size_t at = heading + 1; at < pieces.size() && !pieces[at].isHeading; ++at) {
        const QRectF &place = pieces[at].place;
        height += place.height();
        const bool isHere = pageAt(place.bottom() - 1, pageHeight) == page;
        isDivided = isDivided || !isHere;
        isAlone = isAlone && pageAt(place.top(), pageHeight) != page;
    }
    return isDivided && (isAlone || height <= wholeUpTo * pageHeight);
}

/// What stands in the cells of a row, without their padding.
static QRectF placeOf(const QTextTable &table, int row)
{
    const QAbstractTextDocumentLayout &layout = *table.document()->documentLayout();
    QRectF place;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        if (cell.row() != row)
            continue; // of a cell that began in a row above
        for (auto at = cell.begin(); !at.atEnd(); ++at)
            place |= at.currentFrame() ? layout.frameBoundingRect(at.currentFrame())
                                       : layout.blockBoundingRect(at.currentBlock());
    }
    return place;
}

/// The first row that is torn although a page has room for it.
static std::optional<int> tornRow(const QTextTable &table, qreal pageHeight)
{
    constexpr qreal roomForRow = 0.9; // the titles of the columns stand above it again
    for (int row = 0; row < table.rows(); ++row) {
        const QRectF place = placeOf(table, row);
        if (place.height() < roomForRow * pageHeight
            && pageAt(place.top(), pageHeight) != pageAt(place.bottom() - 1, pageHeight))
            return row;
    }
    return std::nullopt;
}

static void breakBefore(QTextDocument &document, const Piece &piece)
{
    if (piece.table) {
        QTextTableFormat format = piece.table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        piece.table->setFormat(format);
        return;
    }
    QTextCursor cursor(document.findBlockByNumber(piece.firstBlock));
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.mergeBlockFormat(format);
}

/// How many units of the layout one unit of a format is.
static qreal scaleOf(const QTextDocument &document)
{
    const QPaintDevice *device = document.documentLayout()->paintDevice();
    const QScreen *screen = QGuiApplication::primaryScreen();
    return device && screen ? device->logicalDpiY() / screen->logicalDotsPerInchY() : 1;
}

/// Lets the row above reach down to the page's end: rows have no page break of their own.
static void fillPageAbove(QTextTable &table, int row, qreal pageHeight)
{
    const QRectF place = placeOf(table, row);
    const qreal left = (pageAt(place.top(), pageHeight) + 1) * pageHeight - place.top();
    QTextTableCell above = table.cellAt(row - 1, 0);
    QTextTableCellFormat format = above.format().toTableCellFormat();
    format.setBottomPadding(format.bottomPadding() + left / scaleOf(*table.document()));
    above.setFormat(format);
}

/// Moves the torn rows of a table to the next page, one after the other.
static void keepRowsWhole(QTextDocument &document, const Piece &piece, const Piece &before)
{
    const qreal pageHeight = document.pageSize().height();
    const int titles = piece.table->format().headerRowCount();
    int last = -1;
    for (auto row = tornRow(*piece.table, pageHeight); row && *row > last;
         row = tornRow(*piece.table, pageHeight)) {
        last = *row;
        if (*row > titles)
            fillPageAbove(*piece.table, *row, pageHeight);
        else
            breakBefore(document, before.isHeading ? before : piece);
    }
}

void keepTogether(QTextDocument &document)
{
    const qreal pageHeight = document.pageSize().height();
    std::vector<Piece> pieces = piecesOf(document);
    for (size_t at = 0; at < pieces.size(); ++at) {
        if (pieces[at].isHeading && isTorn(pieces, at, pageHeight))
            breakBefore(document, pieces[at]);
        else if (pieces[at].table)
            keepRowsWhole(document, pieces[at], pieces[at > 0 ? at - 1 : 0]);
        else
            continue;
        pieces = piecesOf(document); // what follows has moved
    }
}

} // namespace throughline::documents
