#include "documents/readingdirection.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace throughline::documents {

/// Qt lays out every table from the left: the cells of each row change their order instead. The
/// templates have no table inside another, and what comes from data is never markup.
static QString withColumnsFromTheRight(const QString &html)
{
    static const QRegularExpression row(
        u"(<tr>)(.*?)(</tr>)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(
        u"<t([dh])\\b.*?</t\\1>"_s, QRegularExpression::DotMatchesEverythingOption);
    QString turned;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : row.globalMatch(html)) {
        QStringList cells;
        for (const QRegularExpressionMatch &one : cell.globalMatch(match.captured(2)))
            cells.prepend(one.captured());
        turned += html.sliced(done, match.capturedStart() - done) + match.captured(1)
            + cells.join(u'\n') + match.captured(3);
        done = match.capturedEnd();
    }
    return turned + html.sliced(done);
}

/// Foreign words keep their order and begin at the right all the same.
static void beginAtTheRight(QTextDocument &text)
{
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const Qt::Alignment side = format.alignment() & Qt::AlignHorizontal_Mask;
        if (side & Qt::AlignHCenter)
            continue;
        format.setAlignment(
            (side & Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute);
        if (block.textList())
            format.setLayoutDirection(Qt::RightToLeft);
        QTextCursor(block).setBlockFormat(format);
    }
}

void setWords(QTextDocument &text, const Document &document)
{
    if (QLocale(document.language).textDirection() != Qt::RightToLeft)
        return text.setHtml(document.html);
    text.setHtml(withColumnsFromTheRight(document.html));
    beginAtTheRight(text);
}

} // namespace throughline::documents
