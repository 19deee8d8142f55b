#include "forms/autosave.h"

#include <QElapsedTimer>
#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

class tst_Autosave : public QObject
{
    Q_OBJECT

private slots:
    void aPauseSavesOnce();
    void typingOnIsWrittenEverySecond();
    void oneWriteAtATime();
    void leavingSaves();
    void saveNowWritesOnlyWhatIsDirty();
    void aFailureIsToldAndTriedAgain();
    void anUndoneChangeIsWrittenToo();
};

static void type(QUndoStack &history)
{
    history.push(new QUndoCommand(u"Type"_s));
}

struct Saver
{
    int begun = 0;
    Autosave::Report report;

    Autosave::Save atOnce()
    {
        return [this](Autosave::Report done) {
            ++begun;
            done(std::nullopt);
        };
    }
    Autosave::Save later()
    {
        return [this](Autosave::Report done) {
            ++begun;
            report = std::move(done);
        };
    }
};

void tst_Autosave::aPauseSavesOnce()
{
    QUndoStack history;
    Saver saver;
    Autosave autosave(history, saver.atOnce());
    QVERIFY(!autosave.state().at.isValid());
    type(history);
    type(history);
    QCOMPARE(autosave.state().kind, SaveState::Kind::Dirty);
    QTRY_COMPARE_WITH_TIMEOUT(saver.begun, 1, 1500);
    QCOMPARE(autosave.state().kind, SaveState::Kind::Saved);
    QVERIFY(autosave.state().at.isValid());
    QTest::qWait(1200);
    QCOMPARE(saver.begun, 1);
}

/// Drafts are written at most 1 s after a key, also while typing.
void tst_Autosave::typingOnIsWrittenEverySecond()
{
    QUndoStack history;
    Saver saver;
    Autosave autosave(history, saver.atOnce());
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 2300) {
        type(history);
        QTest::qWait(50);
    }
    QVERIFY2(saver.begun >= 2, qPrintable(QString::number(saver.begun)));
}

void tst_Autosave::oneWriteAtATime()
{
    QUndoStack history;
    Saver saver;
    Autosave autosave(history, saver.later());
    type(history);
    autosave.saveNow();
    QCOMPARE(autosave.state().kind, SaveState::Kind::Saving);
    type(history);
    autosave.saveNow();
    QTest::qWait(1100);
    QCOMPARE(saver.begun, 1);
    saver.report(std::nullopt);
    QCOMPARE(saver.begun, 2);
    saver.report(std::nullopt);
    QCOMPARE(autosave.state().kind, SaveState::Kind::Saved);
}

void tst_Autosave::leavingSaves()
{
    QUndoStack history;
    Saver saver;
    {
        Autosave autosave(history, saver.later());
        type(history);
    }
    QCOMPARE(saver.begun, 1);
    saver.report(std::nullopt);
}

void tst_Autosave::saveNowWritesOnlyWhatIsDirty()
{
    QUndoStack history;
    Saver saver;
    Autosave autosave(history, saver.atOnce());
    autosave.saveNow();
    QCOMPARE(saver.begun, 0);
    autosave.touch();
    autosave.saveNow();
    autosave.saveNow();
    QCOMPARE(saver.begun, 1);
}

void tst_Autosave::aFailureIsToldAndTriedAgain()
{
    QUndoStack history;
    Saver saver;
    Autosave autosave(history, saver.later());
    type(history);
    autosave.saveNow();
    saver.report(Error{Error::Kind::Unavailable, u"disk-full"_s});
    QCOMPARE(autosave.state().kind, SaveState::Kind::Failed);
    QCOMPARE(autosave.state().error.reason, u"disk-full"_s);
    QCOMPARE(wordsFor(autosave.state(), u"The disk is full."_s), u"Not saved: The disk is full."_s);
    QTRY_COMPARE_WITH_TIMEOUT(saver.begun, 2, 3000);
    saver.report(std::nullopt);
    QCOMPARE(autosave.state().kind, SaveState::Kind::Saved);
}

void tst_Autosave::anUndoneChangeIsWrittenToo()
{
    QUndoStack history;
    Saver saver;
    Autosave autosave(history, saver.atOnce());
    type(history);
    autosave.saveNow();
    history.undo();
    autosave.saveNow();
    QCOMPARE(saver.begun, 2);
}

QTEST_MAIN(tst_Autosave)

#include "tst_autosave.moc"
