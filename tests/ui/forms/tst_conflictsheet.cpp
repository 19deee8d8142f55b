#include "forms/conflictsheet.h"

#include "support/screenchecks.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace throughline::ui;
using namespace Qt::StringLiterals;

static const std::vector<FieldConflict> twoFields{
    {u"Title"_s, u"Head cook"_s, u"Chef"_s, FieldConflict::Kind::Choice},
    {u"Duties"_s, u"Cook lunch\nOrder fruit"_s, u"Cook dinner\nOrder fruit\nTrain apprentices"_s}};

class tst_ConflictSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void whatDiffersIsBracketedOnBothSides();
    void everyFieldIsChosenByKeysBeforeAnythingIsUsed();
    void oneKeyChoosesAllOfOneSide();
    void anotherConflictStartsOver();
    void theSheetPassesTheChecks();
};

// P28
void tst_ConflictSheet::whatDiffersIsBracketedOnBothSides()
{
    ConflictSheet sheet;
    sheet.show(u"Cook"_s, twoFields);
    const auto text = [&](const QString &name) {
        return sheet.findChild<QTextEdit *>(name)->toPlainText().replace(
            QChar::LineSeparator, u'/');
    };
    QCOMPARE(text(u"mine0"_s), u"[Head cook]"_s);
    QCOMPARE(text(u"theirs0"_s), u"[Chef]"_s);
    QVERIFY(text(u"mine1"_s).contains(u"[lunch]"_s));
    QVERIFY(text(u"theirs1"_s).contains(u"[dinner]"_s));
    QVERIFY(text(u"theirs1"_s).contains(u"Train apprentices]"_s));
    QVERIFY(!sheet.findChild<QRadioButton *>(u"keep2_0"_s)); // a title cannot be both
    QVERIFY(sheet.findChild<QRadioButton *>(u"keep2_1"_s));
}

void tst_ConflictSheet::everyFieldIsChosenByKeysBeforeAnythingIsUsed()
{
    ConflictSheet sheet;
    static_cast<QWidget &>(sheet).show();
    sheet.show(u"Cook"_s, twoFields);
    QSignalSpy decided(&sheet, &ConflictSheet::decided);
    auto *use = sheet.findChild<QPushButton *>(u"useChosen"_s);
    QVERIFY(!use->isEnabled());
    QCOMPARE(sheet.firstFocus()->objectName(), u"keep0_0"_s);
    QTest::keyClick(sheet.findChild<QRadioButton *>(u"keep1_0"_s), Qt::Key_Space);
    QVERIFY(!use->isEnabled());
    QTest::keyClick(sheet.findChild<QRadioButton *>(u"keep0_1"_s), Qt::Key_Space);
    QTest::keyClick(sheet.findChild<QRadioButton *>(u"keep2_1"_s), Qt::Key_Space);
    QVERIFY(!sheet.findChild<QRadioButton *>(u"keep0_1"_s)->isChecked());
    QTest::keyClick(use, Qt::Key_Space);
    QCOMPARE(decided.count(), 1);
    QCOMPARE(decided[0][0].value<std::vector<Keep>>(), (std::vector{Keep::Theirs, Keep::Both}));
}

void tst_ConflictSheet::oneKeyChoosesAllOfOneSide()
{
    ConflictSheet sheet;
    static_cast<QWidget &>(sheet).show();
    sheet.show(u"Cook"_s, twoFields);
    QSignalSpy postponed(&sheet, &ConflictSheet::postponed);
    QTest::keyClick(sheet.findChild<QPushButton *>(u"takeAllTheirs"_s), Qt::Key_Space);
    QCOMPARE(sheet.choices(), (std::vector{Keep::Theirs, Keep::Theirs}));
    QTest::keyClick(sheet.findChild<QPushButton *>(u"keepAllMine"_s), Qt::Key_Space);
    QCOMPARE(sheet.choices(), (std::vector{Keep::Mine, Keep::Mine}));
    QTest::keyClick(sheet.findChild<QPushButton *>(u"decideLater"_s), Qt::Key_Space);
    QCOMPARE(postponed.count(), 1);
}

void tst_ConflictSheet::anotherConflictStartsOver()
{
    ConflictSheet sheet;
    sheet.show(u"Cook"_s, twoFields);
    sheet.findChild<QPushButton *>(u"keepAllMine"_s)->click();
    sheet.show(u"Cook"_s, {twoFields[1]});
    QVERIFY(sheet.choices().empty());
    QVERIFY(!sheet.findChild<QPushButton *>(u"useChosen"_s)->isEnabled());
    QVERIFY(!sheet.findChild<QTextEdit *>(u"mine1"_s));
}

void tst_ConflictSheet::theSheetPassesTheChecks()
{
    const auto found = checkInLooks(allLooks(),
        [] {
            auto sheet = std::make_unique<ConflictSheet>();
            sheet->show(u"Cook"_s, twoFields);
            return std::unique_ptr<QWidget>(std::move(sheet));
        },
        {.underMenuBar = true});
    QCOMPARE(found, QStringList());
}

QTEST_MAIN(tst_ConflictSheet)

#include "tst_conflictsheet.moc"
