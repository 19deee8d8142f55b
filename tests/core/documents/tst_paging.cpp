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
        keepSectionsTogether(document);
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

QTEST_MAIN(tst_Paging)

#include "tst_paging.moc"
