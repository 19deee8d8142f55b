#include "documents/paging.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace throughline::documents;
using namespace Qt::StringLiterals;

class tst_Paging : public QObject
{
    Q_OBJECT

private slots:
    void noHeadingStaysAloneAtAPagesEnd_data();
    void noHeadingStaysAloneAtAPagesEnd();
    void aShortSectionIsNotTorn_data() { noHeadingStaysAloneAtAPagesEnd_data(); }
    void aShortSectionIsNotTorn();
    void aTitleAndALongSectionStayWhereTheyAre();
    void noRowIsTorn_data() { noHeadingStaysAloneAtAPagesEnd_data(); }
    void noRowIsTorn();
    void aRowLongerThanAPageRunsOn();

private:
    static QString lines(int count, const QString &text)
    {
        return u"<p>%1</p>"_s.arg(text).repeated(count);
    }

    /// The page on which the first paragraph with this text stands.
    static int pageOf(const QTextDocument &document, const QString &text)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            if (block.text() == text)
                return int(document.documentLayout()->blockBoundingRect(block).top()
                    / document.pageSize().height());
        return -1;
    }

    static void layOut(QTextDocument &document, const QString &html)
    {
        document.setHtml(html);
        document.setPageSize({400, 600});
        keepTogether(document);
    }
};

/// Wherever the heading falls on the page: each row has one more line above it.
void tst_Paging::noHeadingStaysAloneAtAPagesEnd_data()
{
    QTest::addColumn<int>("above");
    for (int above = 8; above < 40; ++above)
        QTest::addRow("%d lines above", above) << above;
}

void tst_Paging::noHeadingStaysAloneAtAPagesEnd()
{
    QFETCH(int, above);
    QTextDocument document;
    layOut(document,
        u"<h1>Paper</h1>"_s + lines(above, u"above"_s) + u"<h2>Heading</h2><p>first</p>"_s
            + lines(60, u"below"_s));
    QCOMPARE(pageOf(document, u"Heading"_s), pageOf(document, u"first"_s));
}

void tst_Paging::aShortSectionIsNotTorn()
{
    QFETCH(int, above);
    QTextDocument document;
    layOut(document,
        u"<h1>Paper</h1>"_s + lines(above, u"above"_s) + u"<h2>Heading</h2>"_s
            + lines(4, u"below"_s) + u"<table><tr><td>cell</td></tr></table><p>last</p>"_s);
    QCOMPARE(pageOf(document, u"Heading"_s), pageOf(document, u"last"_s));
}

void tst_Paging::aTitleAndALongSectionStayWhereTheyAre()
{
    QTextDocument document;
    layOut(document, u"<h1>Paper</h1><h2>Heading</h2>"_s + lines(90, u"below"_s));
    QCOMPARE(pageOf(document, u"Paper"_s), 0);
    QCOMPARE(pageOf(document, u"Heading"_s), 0);
}

/// A table of three pages whose rows are a few lines high, below its titles.
void tst_Paging::noRowIsTorn()
{
    QFETCH(int, above);
    QTextDocument document;
    QString rows;
    for (int row = 0; row < 20; ++row)
        rows
            += u"<tr><td style='padding: 6px'><p>top %1</p>%2<p>bottom %1</p></td><td>beside</td></tr>"_s
                   .arg(row)
                   .arg(lines(row % 5, u"between"_s));
    const QString html = u"<h1>Paper</h1>"_s + lines(above, u"above"_s)
        + u"<h2>Heading</h2><table><thead><tr><th>Title</th><th>Other</th></tr></thead>"_s + rows
        + u"</table><p>last</p>"_s;
    layOut(document, html);
    for (int row = 0; row < 20; ++row) {
        const int page = pageOf(document, u"top %1"_s.arg(row));
        QCOMPARE(pageOf(document, u"bottom %1"_s.arg(row)), page);
    }
    QCOMPARE(pageOf(document, u"Heading"_s), pageOf(document, u"top 0"_s));
    QTextDocument torn;
    torn.setHtml(html);
    torn.setPageSize(document.pageSize());
    // None is left empty: the rows of a page and a half of lines lose less than half of that.
    QVERIFY2(document.pageCount() <= torn.pageCount() + 2,
        qPrintable(u"%1 for %2"_s.arg(document.pageCount()).arg(torn.pageCount())));
}

void tst_Paging::aRowLongerThanAPageRunsOn()
{
    QTextDocument document;
    layOut(document,
        u"<h1>Paper</h1><table><tr><td>first</td></tr><tr><td><p>top</p>"_s
            + lines(60, u"between"_s) + u"<p>bottom</p></td></tr></table>"_s);
    QCOMPARE(pageOf(document, u"top"_s), 0);
    QVERIFY(pageOf(document, u"bottom"_s) > 0);
}

QTEST_MAIN(tst_Paging)

#include "tst_paging.moc"
