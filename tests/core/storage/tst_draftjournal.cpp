#include "base/clock.h"
#include "storage/draftjournal.h"

#include "support/scratchdatabase.h"

#include <QFileInfo>

using namespace throughline;
using namespace throughline::storage;
using namespace Qt::StringLiterals;

static const Session osei{.person = PersonId(2), .roles = {u"employee"_s}};
static const Session ortega{.person = PersonId(3), .roles = {u"employee"_s}};
static const DraftKey note{u"scorecard:12"_s, u"note:3"_s};

class tst_DraftJournal : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsThereAgain_data() { tests::onEveryDatabase(); }
    void whatWasTypedIsThereAgain();
    void onlyItsOwnerFindsADraft_data() { tests::onEveryDatabase(); }
    void onlyItsOwnerFindsADraft();
    void fastTypingIsKeptInOrder_data() { tests::onEveryDatabase(); }
    void fastTypingIsKeptInOrder();
    void aDiscardedDocumentTakesOnlyItsOwnDrafts_data() { tests::onEveryDatabase(); }
    void aDiscardedDocumentTakesOnlyItsOwnDrafts();
    void aDocumentsDraftsMoveToANewOne_data() { tests::onEveryDatabase(); }
    void aDocumentsDraftsMoveToANewOne();
    void typingAfterADiscardIsKept_data() { tests::onEveryDatabase(); }
    void typingAfterADiscardIsKept();
    void theLatestTypingBringsItsTimeAndItsBase_data() { tests::onEveryDatabase(); }
    void theLatestTypingBringsItsTimeAndItsBase();
    void whoTypesNextDoesNotTypeIntoTheirPredecessorsDraft_data() { tests::onEveryDatabase(); }
    void whoTypesNextDoesNotTypeIntoTheirPredecessorsDraft();
    void aLongWriteDoesNotDelayTyping();
    void aFilesJournalIsItsOwnersAlone();
    void anUnreadableJournalIsMovedAside();
};

void tst_DraftJournal::whatWasTypedIsThereAgain()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const QString text = u"She said: \u201Cit's done\u201D \\ ?\n😀 مرحبا"_s;
    {
        const auto journal = DraftJournal::open(scratch.place(), osei).value();
        QVERIFY(journal->write(note, text, 4).wait());
        QVERIFY(journal->write({u"scorecard:12"_s, u"summary"_s}, u""_s, std::nullopt).wait());
    }
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    const auto found = journal->find(note).wait().value();
    QVERIFY(found);
    QCOMPARE(found->text, text);
    QCOMPARE(found->baseVersion, std::optional(4));
    QVERIFY(found->writtenAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    const auto all = journal->all(u"scorecard:12"_s).wait().value();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[1].key.field, u"summary"_s);
    QCOMPARE(all[1].baseVersion, std::optional<int>());
    QCOMPARE(journal->documents().wait().value(), std::vector{u"scorecard:12"_s});
}

void tst_DraftJournal::onlyItsOwnerFindsADraft()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    QVERIFY(journal->write(note, u"mine"_s, 1).wait());
    journal->setSession(ortega);
    QVERIFY(!journal->find(note).wait().value());
    QVERIFY(journal->write(note, u"his"_s, 1).wait());
    QVERIFY(journal->discard(u"scorecard:12"_s).wait());
    journal->setSession({});
    QVERIFY(!journal->find(note).wait().value());
    journal->setSession(osei);
    QCOMPARE(journal->find(note).wait().value()->text, u"mine"_s);
}

void tst_DraftJournal::fastTypingIsKeptInOrder()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    QString typed;
    std::vector<Answer<void>> answers;
    for (int key = 0; key < 2000; ++key) {
        typed += QChar(u'a' + key % 26);
        answers.push_back(journal->write(note, typed, 1));
        if (key % 7 == 0)
            answers.push_back(journal->write({note.document, u"other"_s}, typed, 1));
    }
    for (const auto &answer : answers)
        QVERIFY(answer.wait());
    QCOMPARE(journal->find(note).wait().value()->text, typed);
    QCOMPARE(journal->find({note.document, u"other"_s}).wait().value()->text.size(), 1996);
}

void tst_DraftJournal::aDiscardedDocumentTakesOnlyItsOwnDrafts()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    for (const QString &document : {u"scorecard:1"_s, u"scorecard:12"_s})
        for (const QString &field : {u"a"_s, u"b"_s})
            QVERIFY(journal->write({document, field}, u"x"_s, 1).wait());
    QVERIFY(journal->discard(u"scorecard:1"_s).wait());
    QCOMPARE(journal->all(u"scorecard:1"_s).wait().value().size(), 0);
    QVERIFY(journal->discard(DraftKey{u"scorecard:12"_s, u"a"_s}, u"another window's"_s).wait());
    QVERIFY(journal->find({u"scorecard:12"_s, u"a"_s}).wait()->has_value());
    QVERIFY(journal->discard(DraftKey{u"scorecard:12"_s, u"a"_s}).wait());
    QCOMPARE(journal->all(u"scorecard:12"_s).wait().value().size(), 1);
}

void tst_DraftJournal::aDocumentsDraftsMoveToANewOne()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    const QString before = u"profile:7"_s, after = u"profile:0"_s;
    QVERIFY(!journal->move(before, after).wait().value()); // nothing is kept
    (void)journal->write({before, u"name"_s}, u"Quality"_s, 3);
    QVERIFY(journal->move(before, after).wait().value());
    const auto moved = journal->all(after).wait().value();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0].text, u"Quality"_s);
    QCOMPARE(moved[0].baseVersion, std::optional<int>());
    QVERIFY(journal->write({before, u"name"_s}, u"Board"_s, 3).wait());
    QVERIFY(!journal->move(before, after).wait().value()); // never one into another
    QCOMPARE(journal->all(before).wait().value().size(), 1);
    QCOMPARE(journal->all(after).wait().value()[0].text, u"Quality"_s);
}

void tst_DraftJournal::typingAfterADiscardIsKept()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    for (int round = 0; round < 50; ++round) {
        auto before = journal->write(note, u"before"_s, 1);
        auto discarded = journal->discard(note.document);
        auto after = journal->write(note, u"after"_s, 2);
        QVERIFY(before.wait() && discarded.wait() && after.wait());
        QCOMPARE(journal->find(note).wait().value()->text, u"after"_s);
    }
}

void tst_DraftJournal::theLatestTypingBringsItsTimeAndItsBase()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    const DraftKey older{u"job:1"_s, u"title"_s};
    Clock::Fixed time(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    QVERIFY(journal->write(note, u"first"_s, 1).wait());
    time.set(QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));
    QVERIFY(journal->write(older, u"x"_s, 1).wait());
    QCOMPARE(journal->documents().wait().value(), (std::vector{older.document, note.document}));
    time.set(QDateTime(QDate(2026, 3, 2), QTime(11, 0), Qt::UTC));
    QVERIFY(journal->write(note, u"second"_s, 2).wait());
    const auto found = journal->find(note).wait().value();
    QCOMPARE(found->baseVersion, std::optional(2));
    QCOMPARE(found->writtenAt, Clock::now());
    QCOMPARE(journal->documents().wait().value(), (std::vector{note.document, older.document}));
}

void tst_DraftJournal::whoTypesNextDoesNotTypeIntoTheirPredecessorsDraft()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    for (int round = 0; round < 20; ++round) {
        const auto first = journal->write(note, u"mine"_s, 1);
        journal->setSession(ortega); // not waited for: the profile is changed amid the typing
        const auto second = journal->write(note, u"his"_s, 1);
        QVERIFY(first.wait() && second.wait());
        QCOMPARE(journal->find(note).wait().value()->text, u"his"_s);
        QVERIFY(journal->discard(note).wait());
        journal->setSession(osei);
        QVERIFY(journal->find(note).wait()->has_value()); // his was discarded, not mine
        QCOMPARE(journal->find(note).wait().value()->text, u"mine"_s);
        QVERIFY(journal->discard(note).wait());
    }
}

void tst_DraftJournal::aLongWriteDoesNotDelayTyping()
{
    const tests::ScratchDatabase scratch;
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    Connection importing(scratch.place());
    Transaction longWrite(importing);
    importing.run("insert into unit (name, name_key) values ('a', 'a')");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(journal->write(note, u"typed meanwhile"_s, 1).wait());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void tst_DraftJournal::aFilesJournalIsItsOwnersAlone()
{
    const tests::ScratchDatabase scratch;
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    QVERIFY(journal->write(note, u"x"_s, 1).wait());
    for (const QString &suffix : {u".drafts"_s, u".drafts-wal"_s}) {
        const QFileInfo file(scratch.place().database + suffix);
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & 0x0077, QFile::Permissions());
    }
}

void tst_DraftJournal::anUnreadableJournalIsMovedAside()
{
    const tests::ScratchDatabase scratch;
    const QByteArray junk = QByteArray("somebody's words ").repeated(1000);
    QFile file(scratch.place().database + u".drafts"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(junk);
    file.close();
    const auto journal = DraftJournal::open(scratch.place(), osei).value();
    QVERIFY(journal->write(note, u"x"_s, 1).wait());
    QFile aside(journal->movedAside());
    QVERIFY(aside.open(QFile::ReadOnly));
    QCOMPARE(aside.readAll(), junk);
}

QTEST_GUILESS_MAIN(tst_DraftJournal)

#include "tst_draftjournal.moc"
