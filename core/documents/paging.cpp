#include "documents/paging.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

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
};
} // namespace

static std::vector<Piece> piecesOf(const QTextDocument &document)
{
    std::vector<Piece> pieces;
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const QTextFrame *root = document.rootFrame();
    for (auto at = root->begin(); !at.atEnd(); ++at) {
        if (QTextFrame *table = at.currentFrame()) {
            const int block = document.findBlock(table->firstPosition()).blockNumber();
            pieces.push_back({layout->frameBoundingRect(table), block, false});
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

void keepSectionsTogether(QTextDocument &document)
{
    const qreal pageHeight = document.pageSize().height();
    std::vector<Piece> pieces = piecesOf(document);
    for (size_t at = 0; at < pieces.size(); ++at) {
        if (!pieces[at].isHeading || !isTorn(pieces, at, pageHeight))
            continue;
        QTextCursor cursor(document.findBlockByNumber(pieces[at].firstBlock));
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.mergeBlockFormat(format);
        pieces = piecesOf(document); // what follows has moved
    }
}

} // namespace throughline::documents
