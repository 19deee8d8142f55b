#include "forms/views.h"
#include "support/screenchecks.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolTip>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

class tst_Views : public QObject
{
    Q_OBJECT

private slots:
    void init() { putOn({}); }
    void aClickBesideTheRowsTakesNothingBack();
    void aClickOnARowChoosesIt();
    void oneColumnGivesWayBeforeTheTableScrolls();
    void wordsThatAreCutAreToldInATooltip();

private:
    struct Shown
    {
        QStandardItemModel model{3, 2};
        QTableView table;

        Shown()
        {
            prepareTable(table, u"Three rows"_s);
            table.setModel(&model);
            table.resize(400, 400);
            table.show();
            table.selectRow(1);
        }
        void click(const QPoint &at)
        {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, at);
        }
        bool isChosen(int row) { return table.selectionModel()->isRowSelected(row); }
    };
};

void tst_Views::aClickBesideTheRowsTakesNothingBack()
{
    Shown shown;
    shown.table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    shown.click({20, shown.table.viewport()->height() - 5});
    QVERIFY(shown.isChosen(1));
    QCOMPARE(shown.table.currentIndex().row(), 1);
}

void tst_Views::aClickOnARowChoosesIt()
{
    Shown shown;
    shown.click(shown.table.visualRect(shown.model.index(2, 0)).center());
    QVERIFY(shown.isChosen(2));
}

void tst_Views::oneColumnGivesWayBeforeTheTableScrolls()
{
    Shown shown;
    shown.model.setData(shown.model.index(0, 0), u"Norrhaven Housing Associations"_s);
    shown.model.setData(shown.model.index(0, 1), u"Manager's review done, and read"_s);
    fitColumnsEliding(shown.table, 0);
    const QAbstractItemView &view = shown.table;
    QVERIFY(view.sizeHintForColumn(0) > em(10));
    shown.table.resize(shown.table.columnWidth(1) + em(10), 400);
    QCoreApplication::processEvents();
    QCOMPARE(shown.table.horizontalScrollBar()->maximum(), 0);
    shown.table.resize(em(10), 400); // too little for both
    QCoreApplication::processEvents();
    QVERIFY(shown.table.horizontalScrollBar()->maximum() > 0);
}

void tst_Views::wordsThatAreCutAreToldInATooltip()
{
    Shown shown;
    const QString words = u"Norrhaven Housing Associations"_s;
    shown.model.setData(shown.model.index(0, 0), words);
    const auto ask = [&] {
        const QPoint at = shown.table.visualRect(shown.model.index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, at, shown.table.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(shown.table.viewport(), &help);
        return QToolTip::text();
    };
    shown.table.setColumnWidth(0, em(20));
    QCOMPARE(ask(), QString());
    shown.table.setColumnWidth(0, em(4));
    QCOMPARE(ask(), words);
}

QTEST_MAIN(tst_Views)

#include "tst_views.moc"
