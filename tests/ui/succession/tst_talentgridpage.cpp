#include "succession/talentgridpage.h"

#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "support/demostage.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QListView>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::DemoStage;

/// S14: the nine-box in front of whoever decides, and the sheet that asks for potential.
class tst_TalentGridPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void onlyOnePersonIsChosen();
    void theTableShowsTheSamePeople();
    void potentialAsksForTwoReasons();
    void whoHasNoGridIsTold();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();

private:
    std::unique_ptr<TalentGridPage> open(const QString &persona);

    const DemoStage m_stage;
    std::unique_ptr<Workspace> m_workspace;
};

std::unique_ptr<TalentGridPage> tst_TalentGridPage::open(const QString &persona)
{
    m_workspace = m_stage.enter(persona);
    return DemoStage::open<TalentGridPage>(*m_workspace);
}

static QList<QListView *> cellsOf(const QWidget &page)
{
    QList<QListView *> lists;
    for (QWidget *cell : page.findChildren<QWidget *>(QRegularExpression(u"^cell\\d\\d$"_s)))
        lists << cell->findChild<QListView *>();
    return lists;
}

/// Nine marked names would be nine answers to "who is it that I open?".
void tst_TalentGridPage::onlyOnePersonIsChosen()
{
    const auto page = open(u"executive"_s);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->firstFocus()->setFocus(Qt::TabFocusReason);
    int chosen = 0;
    for (const QListView *list : cellsOf(*page))
        chosen += int(list->selectionModel()->selectedRows().size());
    QCOMPARE(chosen, 1);
    QVERIFY(static_cast<QListView *>(page->firstFocus())->currentIndex().isValid());
}

void tst_TalentGridPage::theTableShowsTheSamePeople()
{
    const auto page = open(u"executive"_s);
    int placed = 0;
    for (const QListView *list : cellsOf(*page))
        placed += list->model()->rowCount();
    const auto *holding = page->findChild<QListView *>(u"holdingArea"_s);
    page->findChild<QAction *>(u"toggleTable"_s)->trigger();
    const auto *table = page->findChild<QTableView *>(u"talentTable"_s);
    QVERIFY(placed > 0);
    QCOMPARE(table->model()->rowCount(), placed + holding->model()->rowCount());
}

/// P55: defined indicators and a rationale; performance has no field on the sheet at all.
void tst_TalentGridPage::potentialAsksForTwoReasons()
{
    const auto page = open(u"executive"_s);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *holding = page->findChild<QListView *>(u"holdingArea"_s);
    holding->setFocus();
    holding->setCurrentIndex(holding->model()->index(0, 0));
    page->findChild<QAction *>(u"assessPotential"_s)->trigger();
    auto *sheet = page->findChild<QWidget *>(u"potentialSheet"_s);
    QVERIFY(sheet->isVisible());
    const auto answers = sheet->findChildren<QComboBox *>();
    QCOMPARE(answers.size(), 3);
    for (QComboBox *answer : answers) { // nobody is judged beforehand
        QCOMPARE(answer->currentIndex(), -1);
        sheet->findChild<QPushButton *>(u"recordPotential"_s)->click();
        QVERIFY(sheet->findChild<MessageBar *>()->isVisible());
        QCOMPARE(page->focusWidget(), answer);
        answer->setCurrentIndex(2);
    }
    sheet->findChild<QLineEdit *>(u"firstReason"_s)->setText(u"Learnt the new system in a week"_s);
    sheet->findChild<QPushButton *>(u"recordPotential"_s)->click();
    QTRY_VERIFY(sheet->findChild<MessageBar *>()->isVisible());
    sheet->findChild<QLineEdit *>(u"secondReason"_s)->setText(u"Asks customers what to change"_s);
    sheet->findChild<QPushButton *>(u"recordPotential"_s)->click();
    QTRY_VERIFY(!sheet->isVisible());
}

void tst_TalentGridPage::whoHasNoGridIsTold()
{
    const auto page = open(u"employee"_s);
    QVERIFY(!page->findChild<EmptyState *>()->isHidden());
    page->show();
    QCOMPARE(checkWayOut(*page), QStringList());
}

void tst_TalentGridPage::theScreenStandsEveryLook_data()
{
    QTest::addColumn<QString>("persona");
    QTest::addColumn<QString>("action");
    QTest::newRow("executive") << u"executive"_s << QString();
    QTest::newRow("manager") << u"manager"_s << QString();
    QTest::newRow("table") << u"executive"_s << u"toggleTable"_s;
    QTest::newRow("sheet") << u"manager"_s << u"assessPotential"_s;
    QTest::newRow("empty") << u"employee"_s << QString();
}

void tst_TalentGridPage::theScreenStandsEveryLook()
{
    QFETCH(QString, persona);
    QFETCH(QString, action);
    const QStringList findings = checkInLooks(fewLooks(),
        [&] {
            auto page = open(persona);
            if (!action.isEmpty())
                page->findChild<QAction *>(action)->trigger();
            return page;
        },
        {.underMenuBar = true});
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(tst_TalentGridPage)

#include "tst_talentgridpage.moc"
