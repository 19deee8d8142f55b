#include "competency/keepinglibrary.h"
#include "competency/librarypage.h"
#include "competency/questions.h"
#include "competency/questionspanel.h"
#include "forms/messagebar.h"
#include "shell/workspace.h"
#include "storage/draftjournal.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace throughline;
using namespace throughline::competency;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// What is written in a question and not saved outlives the page and the program (decisions.md,
/// "Drafts").
class tst_QuestionWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().apply(Mode::Light); }
    void init();
    void cleanup();
    void aQuestionThatWasBegunIsThereAgain();
    void wordsOfOneQuestionNeverGetIntoAnother();
    void whatWasSavedLeavesNothingBehind();
    void whatWasTakenBackLeavesNothingBehind();
    void whatIsTypedWhileItIsSavedStays();
    void whatOthersPublishedIsToldWhenItIsTurnedTo();
    void itIsToldOnlyWhereItCanBeSeen();

private:
    void open();
    void leave();
    /// A draft of a question, written by a colleague.
    QuestionId draft(const QString &title);
    void publish(QuestionId id);
    Question stored(QuestionId id);
    std::vector<QString> kept();

    template<typename Widget>
    Widget &find(const char *name)
    {
        return *m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    /// Goes along the list by keys.
    void turnTo(QuestionId id);
    void write(const QString &words);
    QLineEdit &title() { return find<QLineEdit>("questionTitle"); }
    MessageBar &message() { return find<MessageBar>("questionMessage"); }

    std::unique_ptr<tests::ScratchDatabase> m_scratch;
    std::vector<std::unique_ptr<Workspace>> m_workspaces; // a page that has gone still writes
    std::unique_ptr<LibraryPage> m_page;
};

void tst_QuestionWords::init()
{
    m_scratch = std::make_unique<tests::ScratchDatabase>();
    storage::Connection db(m_scratch->place());
    SmallCompany::build(db);
}

void tst_QuestionWords::cleanup()
{
    m_page.reset();
    m_workspaces.clear();
}

void tst_QuestionWords::open()
{
    const auto session = SmallCompany::sessionOf(SmallCompany::duarte);
    m_page.reset();
    m_workspaces.push_back(
        std::make_unique<Workspace>(storage::Store::open(m_scratch->place(), session).value()));
    m_page = std::make_unique<LibraryPage>(*m_workspaces.back(), std::nullopt);
    QSignalSpy settled(m_page.get(), &Page::settled);
    m_page->resize(1060, 740);
    static_cast<QWidget *>(m_page.get())->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(!settled.isEmpty() || settled.wait());
    find<QTabWidget>("libraryTabs").setCurrentIndex(1);
}

/// Away from the page, and what was typed is written down.
void tst_QuestionWords::leave()
{
    m_page.reset();
    QTest::qWait(150); // two that make a journal at once are in each other's way
    QTRY_VERIFY(!kept().empty());
}

std::vector<QString> tst_QuestionWords::kept()
{
    const auto journal = storage::DraftJournal::open(
        m_scratch->place(), SmallCompany::sessionOf(SmallCompany::duarte));
    return (*journal)->documents().wait().value();
}

QuestionId tst_QuestionWords::draft(const QString &title)
{
    storage::Connection db(m_scratch->place());
    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    storage::Transaction all(db);
    const auto added = KeepingLibrary(db).addQuestion(
        {QuestionId(0), {}, CompetencyId(SmallCompany::service), QuestionKind::Behavioural, title,
            u"Tell me about it."_s, 6, {}, QuestionState::Draft, {}, 1, {}});
    all.commit();
    return added->id;
}

void tst_QuestionWords::publish(QuestionId id)
{
    storage::Connection db(m_scratch->place());
    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    storage::Transaction all(db);
    QVERIFY(KeepingLibrary(db).publishQuestion(id, Questions(db).find(id)->version));
    all.commit();
}

Question tst_QuestionWords::stored(QuestionId id)
{
    storage::Connection db(m_scratch->place());
    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    return *Questions(db).find(id);
}

void tst_QuestionWords::turnTo(QuestionId id)
{
    auto &panel = *m_page->findChild<QuestionsPanel *>();
    auto &list = find<QListView>("questionList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    for (int i = 0; i < list.model()->rowCount() && panel.current()->id != id; ++i)
        QTest::keyClick(&list, Qt::Key_Down);
    QVERIFY(panel.current()->id == id);
}

void tst_QuestionWords::write(const QString &words)
{
    title().setFocus();
    title().selectAll();
    QTest::keyClicks(&title(), words);
}

void tst_QuestionWords::aQuestionThatWasBegunIsThereAgain()
{
    const QuestionId id = draft(u"New question"_s);
    open();
    turnTo(id);
    write(u"Calm under fire"_s);
    auto &probes = find<QTextEdit>("questionProbes");
    probes.setFocus();
    QTest::keyClicks(&probes, u"What then?"_s);
    QTest::keyClick(&probes, Qt::Key_Return);
    QTest::keyClick(&find<QSpinBox>("questionMinutes"), Qt::Key_Up);
    QTest::keyClick(&find<QComboBox>("questionKind"), Qt::Key_Down);
    QVERIFY(m_page->holdsWords());
    QVERIFY(!m_page->wouldLose());

    leave();
    open();
    turnTo(id);
    QTRY_COMPARE(title().text(), u"Calm under fire"_s);
    QCOMPARE(find<QTextEdit>("questionProbes").toPlainText(), u"What then?\n"_s);
    QCOMPARE(find<QTextEdit>("questionWording").toPlainText(), u"Tell me about it."_s);
    QCOMPARE(find<QSpinBox>("questionMinutes").value(), 7);
    QCOMPARE(find<QComboBox>("questionKind").currentIndex(), int(QuestionKind::Situational));
    QVERIFY(message().isVisible() && message().severity() == Severity::Information);
    QTest::keyClick(&find<QPushButton>("saveQuestion"), Qt::Key_Space);
    QTRY_COMPARE(stored(id).title, u"Calm under fire"_s);
    QCOMPARE(stored(id).probes, QStringList{u"What then?"_s});
    QTRY_VERIFY(!message().isVisible());
    QVERIFY(!m_page->holdsWords());
    QTRY_VERIFY(kept().empty());
}

/// Whoever goes from one to the other, however quickly.
void tst_QuestionWords::wordsOfOneQuestionNeverGetIntoAnother()
{
    const QuestionId first = draft(u"First"_s), second = draft(u"Second"_s);
    open();
    turnTo(first);
    write(u"One"_s); // the journal is hardly open yet
    turnTo(second);
    QCOMPARE(title().text(), u"Second"_s);
    write(u"Two"_s);
    for (int i = 0; i < 5; ++i) {
        turnTo(first);
        turnTo(second);
    }
    QTRY_COMPARE(title().text(), u"Two"_s);
    turnTo(first);
    QTRY_COMPARE(title().text(), u"One"_s);
    write(u"One more"_s);
    turnTo(second);
    QTRY_COMPARE(title().text(), u"Two"_s);
    leave();
    open();
    turnTo(second);
    QTRY_COMPARE(title().text(), u"Two"_s);
    turnTo(first);
    QTRY_COMPARE(title().text(), u"One more"_s);
    QTest::keyClick(&find<QPushButton>("saveQuestion"), Qt::Key_Space);
    QTRY_COMPARE(stored(first).title, u"One more"_s);
    QCOMPARE(stored(second).title, u"Second"_s);
    QTRY_COMPARE(kept(), std::vector{u"question:%1"_s.arg(second.number())});
}

void tst_QuestionWords::whatWasSavedLeavesNothingBehind()
{
    const QuestionId id = draft(u"New question"_s);
    open();
    turnTo(id);
    QTest::qWait(150); // until the journal is open
    write(u"Calm under fire"_s);
    QTRY_VERIFY(!kept().empty());
    QTest::keyClick(&find<QPushButton>("saveQuestion"), Qt::Key_Space);
    m_page.reset(); // away before the answer

    QTRY_COMPARE(stored(id).title, u"Calm under fire"_s);
    QTRY_VERIFY(kept().empty());
    open();
    turnTo(id);
    QTest::qWait(100);
    QCOMPARE(title().text(), u"Calm under fire"_s);
    QVERIFY(!message().isVisible());
}

void tst_QuestionWords::whatWasTakenBackLeavesNothingBehind()
{
    const QuestionId id = draft(u"New question"_s);
    open();
    turnTo(id);
    write(u"Calm"_s);
    leave();
    open();
    turnTo(id);
    QTRY_COMPARE(title().text(), u"Calm"_s);
    write(u"New question"_s); // as it is stored
    QVERIFY(!m_page->holdsWords());
    QTRY_VERIFY(kept().empty());
}

/// What was saved is not kept any longer, and what came after it is.
void tst_QuestionWords::whatIsTypedWhileItIsSavedStays()
{
    const QuestionId id = draft(u"New question"_s);
    open();
    turnTo(id);
    QTest::qWait(100);
    write(u"Calm under fire"_s);
    QTest::keyClick(&find<QPushButton>("saveQuestion"), Qt::Key_Space);
    auto &good = find<QTextEdit>("questionGoodAnswer");
    good.setFocus();
    QTest::keyClicks(&good, u"Names the caller"_s);
    QTRY_COMPARE(stored(id).title, u"Calm under fire"_s);
    QTest::qWait(200);
    QCOMPARE(title().text(), u"Calm under fire"_s);
    QVERIFY(m_page->holdsWords());
    write(u"Calm"_s);
    write(u"Calm under fire"_s); // as it is stored by now
    leave();
    open();
    turnTo(id);
    QTRY_COMPARE(find<QTextEdit>("questionGoodAnswer").toPlainText(), u"Names the caller"_s);
    QVERIFY(message().severity() == Severity::Information); // and nobody else changed it
    QCOMPARE(title().text(), u"Calm under fire"_s);
}

void tst_QuestionWords::whatOthersPublishedIsToldWhenItIsTurnedTo()
{
    const QuestionId id = draft(u"New question"_s);
    open();
    turnTo(id);
    write(u"Calm under fire"_s);
    leave();
    publish(id);
    QGuiApplication::clipboard()->clear();
    for (int times = 0; times < 2; ++times) { // until it was read
        open();
        turnTo(id);
        QTRY_VERIFY(message().isVisible());
        QVERIFY(message().sentence().contains(u"clipboard"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Calm under fire"));
        QCOMPARE(title().text(), u"New question"_s);
    }
    QTest::keyClick(message().findChild<QToolButton *>(), Qt::Key_Space);
    QTRY_VERIFY(kept().empty());
    open();
    turnTo(id);
    QTest::qWait(100);
    QVERIFY(!message().isVisible());
}

void tst_QuestionWords::itIsToldOnlyWhereItCanBeSeen()
{
    const QuestionId id = draft(u"New question"_s);
    open();
    turnTo(id);
    write(u"Calm under fire"_s);
    leave();
    publish(id);
    open();
    auto &tabs = find<QTabWidget>("libraryTabs");
    tabs.setCurrentIndex(0);
    QGuiApplication::clipboard()->setText(u"Something else"_s);
    m_page->findChild<QuestionsPanel *>()->select(id);
    QTest::qWait(100);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Something else"_s);
    tabs.setCurrentIndex(1);
    QTRY_VERIFY(message().isVisible());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Calm under fire"));
}

QTEST_MAIN(tst_QuestionWords)

#include "tst_questionwords.moc"
