#include "forms/views.h"
#include "support/screenchecks.h"

#include <QStandardItemModel>
#include <QTableView>

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

QTEST_MAIN(tst_Views)

#include "tst_views.moc"
