#include "succession/talentgridpage.h"

#include "competency/competencies.h"
#include "competency/keepinglibrary.h"
#include "forms/emptystate.h"
#include "forms/messagebar.h"
#include "succession/potential.h"
#include "support/demostage.h"
#include "support/screenchecks.h"
#include "support/smallcompany.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>

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
    void theSheetCallsTheCoreCompetencyAsTheLibraryDoes();
    void whatIsAnsweredStaysWhileOthersWrite();
    void whoHasNoGridIsTold();
    void theScreenStandsEveryLook_data();
    void theScreenStandsEveryLook();

private:
    std::unique_ptr<TalentGridPage> open(const QString &persona);
    /// Somebody else assesses somebody, and the page hears of it.
    void elsewhere(TalentGridPage &page, PersonId person);

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

/// A company may call its core competency what it likes.
void tst_TalentGridPage::theSheetCallsTheCoreCompetencyAsTheLibraryDoes()
{
    {
        storage::Connection db(m_stage.place());
        db.setSession(m_stage.sessionOf(u"hr-lead"_s));
        competency::KeepingLibrary library(db);
        auto draft = *library.startDraft(competency::Competencies(db).core()->id);
        draft.name = u"Guest happiness"_s;
        draft = *library.save(draft);
        QVERIFY(library.publish(draft.id, draft.version));
    }
    const auto page = open(u"executive"_s);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->firstFocus()->setFocus();
    page->findChild<QAction *>(u"assessPotential"_s)->trigger();
    QStringList said;
    for (const QLabel *label :
        page->findChild<QWidget *>(u"potentialSheet"_s)->findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.join(u'\n').contains(u"Guest happiness "_s), qPrintable(said.join(u'\n')));
}

void tst_TalentGridPage::elsewhere(TalentGridPage &page, PersonId person)
{
    {
        storage::Connection db(m_stage.place());
        db.setSession(m_stage.sessionOf(u"executive"_s));
        storage::Transaction all(db);
        using succession::Frequency;
        QVERIFY(succession::assessPotential(db, person,
            {Frequency::Regularly, Frequency::Regularly, Frequency::Regularly,
                u"Learnt the new system in a week"_s, u"Asks customers what to change"_s}));
        all.commit();
    }
    QSignalSpy settled(&page, &Page::settled);
    emit m_workspace->store().changed();
    QVERIFY(settled.wait());
}

void tst_TalentGridPage::whatIsAnsweredStaysWhileOthersWrite()
{
    const auto page = open(u"executive"_s);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->findChild<QAction *>(u"toggleTable"_s)->trigger();
    auto *table = page->findChild<QTableView *>(u"talentTable"_s);
    const auto person = [&](int row) {
        storage::Connection db(m_stage.place());
        return PersonId(*db.one<qint64>("select min(id) from person where name = ?",
            table->model()->index(row, 0).data().toString()));
    };
    const PersonId other = person(1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    const QString whom = table->currentIndex().siblingAtColumn(0).data().toString();
    const int scrolled = table->verticalScrollBar()->value();
    elsewhere(*page, other);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), whom);
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);
    QVERIFY(table->hasFocus());

    page->findChild<QAction *>(u"assessPotential"_s)->trigger();
    auto *sheet = page->findChild<QWidget *>(u"potentialSheet"_s);
    auto *learns = sheet->findChild<QComboBox *>(u"learns"_s);
    QTest::keyClick(learns, Qt::Key_Down);
    auto *reason = sheet->findChild<QLineEdit *>(u"firstReason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Learns from customers"_s);
    QTest::keyClick(reason, Qt::Key_Home);
    const int chosen = learns->currentIndex();
    elsewhere(*page, other);
    QVERIFY(sheet->isVisible() && reason->hasFocus());
    QCOMPARE(reason->text(), u"Learns from customers"_s);
    QCOMPARE(reason->cursorPosition(), 0);
    QCOMPARE(learns->currentIndex(), chosen);
    for (QComboBox *answer : sheet->findChildren<QComboBox *>())
        answer->setCurrentIndex(2);
    auto *second = sheet->findChild<QLineEdit *>(u"secondReason"_s);
    QTest::keyClicks(second, u"Asks what to change"_s);
    QTest::keyClick(second, Qt::Key_Return);
    QTRY_VERIFY(!sheet->isVisible());
    storage::Connection db(m_stage.place());
    QCOMPARE(*db.one<QString>("select p.name from potential_assessment a join person p on p.id = "
                              "a.person_id order by a.id desc limit 1"),
        whom);
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
