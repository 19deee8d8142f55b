#include "forms/editing.h"

#include <QTest>

using namespace throughline::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Note
{
    QString title;
    QString text;
    int level = 3;
};

class tst_Editing : public QObject
{
    Q_OBJECT

private slots:
    void typingOnIsOneStep();
    void typingBackIsNoStep();
    void typingAfterAPauseIsAStepOfItsOwn();
};

void tst_Editing::typingOnIsOneStep()
{
    Editing<Note> note({});
    note.set(&Note::title, u"C"_s, u"Edit title"_s);
    note.set(&Note::title, u"Ca"_s, u"Edit title"_s);
    note.set(&Note::text, u"x"_s, u"Edit text"_s);
    note.set(&Note::level, 5, u"Change level"_s);
    QCOMPARE(note.history().count(), 3);
    note.history().undo();
    note.history().undo();
    QCOMPARE(note.value().title, u"Ca"_s);
    QCOMPARE(note.value().level, 3);
    note.history().undo();
    QVERIFY(note.value().title.isEmpty());
}

void tst_Editing::typingBackIsNoStep()
{
    Editing<Note> note({});
    note.set(&Note::title, u"C"_s, u"Edit title"_s);
    note.set(&Note::title, QString(), u"Edit title"_s);
    QVERIFY(!note.history().canUndo());
}

void tst_Editing::typingAfterAPauseIsAStepOfItsOwn()
{
    Editing<Note> note({}, 0ms);
    note.set(&Note::title, u"C"_s, u"Edit title"_s);
    QTest::qWait(5);
    note.set(&Note::title, u"Ca"_s, u"Edit title"_s);
    QCOMPARE(note.history().count(), 2);
    note.history().undo();
    QCOMPARE(note.value().title, u"C"_s);
}

QTEST_MAIN(tst_Editing)

#include "tst_editing.moc"
