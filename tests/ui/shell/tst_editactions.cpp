#include "forms/filterfield.h"
#include "forms/views.h"
#include "shell/editactions.h"
#include "tables/pagedmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

#include <map>
#include <numeric>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

/// A window with a field, a text, a table and a filter, and the actions of an Edit menu.
struct Desk
{
    QWidget window;
    QLineEdit *line = new QLineEdit(u"a line"_s);
    QTextEdit *text = new QTextEdit(u"a text"_s);
    QTableView *table = new QTableView;
    QStandardItemModel model;
    FilterField *filter = new FilterField(u"Filter"_s);
    QPushButton *button = new QPushButton(u"Button"_s);
    QAction cut, copy, paste, selectAll, copyTable;
    EditActions edit{window, {&cut, &copy, &paste, &selectAll, &copyTable}};

    Desk()
    {
        model.setHorizontalHeaderLabels({u"Name"_s, u"Unit"_s, u"Hidden"_s});
        model.appendRow({new QStandardItem(u"Ada"_s), new QStandardItem(u"Sales\tand more"_s),
            new QStandardItem(u"x"_s)});
        model.appendRow({new QStandardItem(u"Bo"_s), new QStandardItem, new QStandardItem(u"y"_s)});
        model.item(1, 1)->setData(u"rated 4"_s, Qt::AccessibleTextRole); // painted, not written
        prepareTable(*table, u"Table"_s);
        table->setModel(&model);
        table->hideColumn(2);
        auto *column = new QVBoxLayout(&window);
        for (QWidget *part : std::initializer_list<QWidget *>{line, text, table, filter, button})
            column->addWidget(part);
        window.show();
    }
    bool isReady() { return QTest::qWaitForWindowActive(&window); }
    QList<bool> offered() const
    {
        return {cut.isEnabled(), copy.isEnabled(), paste.isEnabled(), selectAll.isEnabled(),
            copyTable.isEnabled()};
    }
};

static QString clip()
{
    return QGuiApplication::clipboard()->text();
}

class tst_EditActions : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOfferedFollowsTheFocus();
    void fieldsAreCutCopiedAndFilled();
    void rowsAreCopiedAsTheyStand();
    void aLongTableIsCopiedOnceItIsRead();
    void theFilterIsFound();
};

void tst_EditActions::whatIsOfferedFollowsTheFocus()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QGuiApplication::clipboard()->clear();
    desk.button->setFocus();
    QCOMPARE(desk.offered(), (QList<bool>{false, false, false, false, false}));
    desk.line->setFocus(Qt::MouseFocusReason);
    QCOMPARE(desk.offered(), (QList<bool>{false, false, false, true, false}));
    desk.line->selectAll();
    QCOMPARE(desk.offered(), (QList<bool>{true, true, false, true, false}));
    QGuiApplication::clipboard()->setText(u"words"_s);
    QVERIFY(desk.paste.isEnabled());
    desk.line->setReadOnly(true);
    desk.edit.update();
    QVERIFY(!desk.paste.isEnabled() && !desk.cut.isEnabled() && desk.copy.isEnabled());
    desk.line->setEchoMode(QLineEdit::Password); // a password is nobody's to copy
    desk.edit.update();
    QVERIFY(!desk.copy.isEnabled());
    desk.table->setFocus();
    QCOMPARE(desk.offered(), (QList<bool>{false, true, false, false, true}));
}

void tst_EditActions::fieldsAreCutCopiedAndFilled()
{
    Desk desk;
    QVERIFY(desk.isReady());
    for (QWidget *field : std::initializer_list<QWidget *>{desk.line, desk.text}) {
        field->setFocus(Qt::MouseFocusReason);
        const QString words = field == desk.line ? u"a line"_s : u"a text"_s;
        desk.edit.selectAll();
        desk.edit.copy();
        QCOMPARE(clip(), words);
        desk.edit.cut();
        QCOMPARE(desk.selectAll.isEnabled(), false); // nothing is left
        desk.edit.paste();
        QVERIFY(desk.selectAll.isEnabled());
    }
    QCOMPARE(desk.line->text(), u"a line"_s);
    QCOMPARE(desk.text->toPlainText(), u"a text"_s);
}

/// In the order of the columns on the screen, without those that are not shown.
void tst_EditActions::rowsAreCopiedAsTheyStand()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.table->setFocus();
    desk.table->selectRow(1);
    desk.edit.copy();
    QCOMPARE(clip(), u"Bo\trated 4"_s);
    desk.edit.copyTable();
    QCOMPARE(clip(), u"Name\tUnit\nAda\tSales and more\nBo\trated 4"_s);
    desk.table->horizontalHeader()->moveSection(1, 0);
    desk.table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    desk.edit.update();
    QVERIFY(desk.selectAll.isEnabled());
    desk.edit.selectAll();
    desk.edit.copy();
    QCOMPARE(clip(), u"Sales and more\tAda\nrated 4\tBo"_s);
}

void tst_EditActions::aLongTableIsCopiedOnceItIsRead()
{
    Desk desk;
    QVERIFY(desk.isReady());
    using Numbers = PagedModel<int>;
    std::map<int, QPromise<Result<Numbers::Page>>> asked;
    Numbers numbers({{u"Number"_s, [](const int &number) { return number; }}}, 10);
    numbers.show(30, [&](int page) {
        asked[page].start();
        return Answer<Numbers::Page>(asked[page].future());
    });
    desk.table->setModel(&numbers);
    desk.table->setFocus();
    desk.edit.update();
    QVERIFY(desk.copyTable.isEnabled());
    QGuiApplication::clipboard()->setText(u"earlier"_s);
    desk.edit.copyTable();
    QCOMPARE(clip(), u"earlier"_s);
    for (const int page : {2, 0, 1}) {
        Numbers::Page rows(10);
        std::iota(rows.begin(), rows.end(), 10 * page);
        asked[page].addResult(Result<Numbers::Page>(rows));
        asked[page].finish();
    }
    QTRY_COMPARE(clip().count(u'\n'), 30);
    QVERIFY(clip().startsWith(u"Number\n0\n1\n"_s) && clip().endsWith(u"\n29"_s));
}

void tst_EditActions::theFilterIsFound()
{
    Desk desk;
    QVERIFY(desk.isReady());
    desk.filter->setText(u"before"_s);
    desk.button->setFocus();
    QVERIFY(desk.edit.find());
    QVERIFY(desk.filter->field().hasFocus());
    QCOMPARE(desk.filter->field().selectedText(), u"before"_s);
    desk.filter->hide();
    QVERIFY(!desk.edit.find());
}

QTEST_MAIN(tst_EditActions)

#include "tst_editactions.moc"
