#include "documents/document.h"
#include "documents/pdfwriting.h"
#include "documents/readingdirection.h"
#include "hiring/amending.h"
#include "hiring/deciding.h"
#include "performance/appraising.h"
#include "succession/planningsuccession.h"
#include "support/hiringcase.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"
#include "support/smallcycle.h"

#include <QFileInfo>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace throughline;
using namespace throughline::documents;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

class tst_Document : public QObject
{
    Q_OBJECT

private slots:
    void aJobDescriptionShowsTheCoreInBothLanguages_data() { tests::onEveryDatabase(); }
    void aJobDescriptionShowsTheCoreInBothLanguages();
    void theDebriefSaysWhatWasReturnedAndWhatChanged_data() { tests::onEveryDatabase(); }
    void theDebriefSaysWhatWasReturnedAndWhatChanged();
    void anEmptyScorecardListsWhatIsAsked_data() { tests::onEveryDatabase(); }
    void anEmptyScorecardListsWhatIsAsked();
    void aHiddenScorecardLeavesNoTraceInTheDebrief_data() { tests::onEveryDatabase(); }
    void aHiddenScorecardLeavesNoTraceInTheDebrief();
    void theDebriefSaysWhoLookedEarlyAndWhatWasAmended_data() { tests::onEveryDatabase(); }
    void theDebriefSaysWhoLookedEarlyAndWhatWasAmended();
    void anAppraisalSaysWhatItsScreenSays_data() { tests::onEveryDatabase(); }
    void anAppraisalSaysWhatItsScreenSays();
    void aSelfReviewThatNobodyWroteIsNotCalledHidden();
    void daysLookAsTheReaderWritesThem();
    void theDebriefLaysScoresSideBySideAndSaysWhoDecided_data() { tests::onEveryDatabase(); }
    void theDebriefLaysScoresSideBySideAndSaysWhoDecided();
    void theSuccessionBookIsForExecutivesOnly();
    void aPdfIsWrittenWholeAndForItsOwnerOnly();
    void theSamePaperIsTheSameFile();
    void everyTemplateIsThereInEveryLanguage();
    void anArabicPaperReadsFromTheRight();

private:
    const DocumentSetting m_english{
        u"en"_s, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC), u"Marta Duarte"_s};
};

void tst_Document::aJobDescriptionShowsTheCoreInBothLanguages()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    const DocumentRequest request{DocumentKind::Job, SmallCompany::supportAgent};
    const auto english = compose(db, request, m_english);
    QVERIFY(english);
    QCOMPARE(english->title, u"Job description: Support agent"_s);
    QVERIFY(english->html.contains(u"Core competency"_s));
    QVERIFY(english->html.contains(u"calls back before the customer has to"_s));
    QVERIFY(!english->html.contains(u"{{"_s));
    QVERIFY(english->footer.contains(u"Page {{page}} of {{pages}}"_s));
    auto setting = m_english;
    setting.language = u"de"_s;
    const auto german = compose(db, request, setting);
    QVERIFY(german->html.contains(u"Kernkompetenz"_s));
    QCOMPARE(compose(db, {DocumentKind::Job, 4711}, m_english).error().kind, Error::Kind::NotFound);
}

/// H-24, H-25: in English and in German.
void tst_Document::theDebriefSaysWhoLookedEarlyAndWhatWasAmended()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    tests::HiringCase company(db);
    const auto other
        = company.addCandidate(u"Ada Other"_s, {SmallCompany::lang, SmallCompany::haddad});
    const auto card = company.score(company.interviewOf(other), SmallCompany::haddad, {2, 4, 3, 4});
    hiring::Amending amending(db);
    const auto question = hiring::Scorecards(db).answers(card).front().question;
    QVERIFY(amending.amend(
        card, question, *competency::Level::of(4), u"The recording proves me wrong."_s));
    company.actAs(SmallCompany::lang);
    QVERIFY(amending.breakGlass(other, u"Another offer runs out tonight."_s));
    const auto english = compose(db, {DocumentKind::Debrief, other.number()}, m_english);
    QVERIFY(english->html.contains(u"Petra Lang looked before handing in"_s));
    QVERIFY(english->html.contains(u"was amended from 2 to 4."_s));
    QVERIFY(english->html.contains(u"The recording proves me wrong."_s));
    auto setting = m_english;
    setting.language = u"de"_s;
    const auto german = compose(db, {DocumentKind::Debrief, other.number()}, setting);
    QVERIFY(german->html.contains(u"von 2 auf 4"_s));
}

/// P05, P08: the same share, number, evidence and answer as on the screen.
void tst_Document::anAppraisalSaysWhatItsScreenSays()
{
    QFETCH(QString, driver);
    const Clock::Fixed now{tests::SmallCycle::now()};
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    const auto small = tests::SmallCycle::build(db);
    performance::Appraising appraising(db);
    small.finishBoth(db);
    QVERIFY(appraising.overrideScore(small.ortega, 4'00, u"Carried the June outage alone."_s, 1));
    QVERIFY(appraising.share(small.ortega));
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    QVERIFY(appraising.acknowledge(small.ortega));
    QVERIFY(
        appraising.respond(small.ortega, performance::Opinion::Disagrees, u"June was not mine."_s));
    const DocumentRequest request{DocumentKind::Appraisal, small.ortega.number()};
    const QString html = compose(db, request, m_english)->html;
    for (const QString &words : {u"30 % of the rating"_s, u"35 % of the rating"_s,
             u"<b>4.00</b> of 5"_s, u"Set by Kofi Osei: Carried the June outage alone."_s,
             u"0.30 × 4 + 0.35 × 3 + 0.35 × 4 = 3.65"_s, u"Read by Tomás Ortega on"_s,
             u"Disagrees."_s, u"June was not mine."_s})
        QVERIFY2(html.contains(words), qPrintable(words));
    QVERIFY(!html.contains(u"weight 40"_s) && !html.contains(u"<b>Agrees"_s));
    auto setting = m_english;
    setting.language = u"de"_s;
    QVERIFY(compose(db, request, setting)->html.contains(u"Stimmt nicht zu."_s));
}

void tst_Document::aSelfReviewThatNobodyWroteIsNotCalledHidden()
{
    const Clock::Fixed now{tests::SmallCycle::now()};
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    const auto small = tests::SmallCycle::build(db);
    performance::Appraising appraising(db);
    const DocumentRequest request{DocumentKind::Appraisal, small.ortega.number()};
    QVERIFY(appraising.skipSelfReview(small.ortega, u"On parental leave until autumn"_s));
    db.setSession(SmallCompany::sessionOf(SmallCompany::osei));
    small.rateAll(db, small.ortega, u"words"_s);
    small.citeStory(db, small.ortega);
    QVERIFY(compose(db, request, m_english)->html.contains(u"Hidden until both"_s));
    QVERIFY(appraising.publish(small.ortega) && appraising.share(small.ortega));
    const QString html = compose(db, request, m_english)->html;
    QVERIFY(!html.contains(u"Hidden until both"_s));
    QVERIFY(html.contains(u"without the self-review: On parental leave until autumn"_s));
}

/// The twelfth of January is not the first of December on paper.
void tst_Document::daysLookAsTheReaderWritesThem()
{
    const Clock::Fixed now{tests::SmallCycle::now()};
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    const auto small = tests::SmallCycle::build(db);
    auto setting = m_english;
    setting.language = u"en_GB"_s;
    const DocumentRequest request{DocumentKind::Appraisal, small.ortega.number()};
    QVERIFY(compose(db, request, setting)->html.contains(u"30/06/2026"_s));
    setting.language = u"pl_PL"_s; // no templates: English words, and English days
    QVERIFY(compose(db, request, setting)->html.contains(u"6/30/2026"_s));
}

/// H-25: what was returned, why, and what came of it.
void tst_Document::theDebriefSaysWhatWasReturnedAndWhatChanged()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    tests::HiringCase company(db);
    const auto card = company.score(company.interview, SmallCompany::haddad, {2, 4, 3, 4});
    company.actAs(SmallCompany::lang);
    QVERIFY(hiring::Amending(db).giveBack(card, u"The notes are about another candidate."_s));
    const DocumentRequest request{DocumentKind::Debrief, company.novak.number()};
    const auto open = compose(db, request, m_english);
    QVERIFY(open->html.contains(u"Petra Lang returned the scorecard of Lina Haddad"_s));
    QVERIFY(open->html.contains(u"it is not in again"_s));
    QVERIFY(!open->html.contains(u"2 before"_s));
    company.actAs(SmallCompany::haddad);
    hiring::Interviewing interviewing(db);
    auto sheet = interviewing.open(company.interview);
    sheet->answers.front().rate(*competency::Level::of(4));
    const auto version = interviewing.save(
        {card, sheet->scorecard->version, sheet->answers, sheet->scorecard->recommendation, u""_s});
    QVERIFY(interviewing.submit(card, *version));
    company.actAs(SmallCompany::lang);
    QVERIFY(compose(db, request, m_english)->html.contains(u"2 before, 4 now."_s));
    auto setting = m_english;
    setting.language = u"de"_s;
    QVERIFY(compose(db, request, setting)->html.contains(u"vorher 2, jetzt 4."_s));
}

/// Printed before the talk it is filled in by hand.
void tst_Document::anEmptyScorecardListsWhatIsAsked()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    tests::HiringCase company(db);
    company.actAs(SmallCompany::haddad);
    hiring::Interviewing interviewing(db);
    const auto sheet = interviewing.open(company.interview);
    const DocumentRequest request{DocumentKind::Scorecard, sheet->scorecard->id.number()};
    const QString empty = compose(db, request, m_english)->html;
    for (const hiring::SheetQuestion &asked : sheet->questions)
        QVERIFY2(empty.contains(asked.question.title), qPrintable(asked.question.title));
    QCOMPARE(empty.count(u"not yet rated"_s), 4);
    auto answers = sheet->answers;
    answers.front().rate(*competency::Level::of(4));
    QVERIFY(interviewing.save(
        {sheet->scorecard->id, sheet->scorecard->version, answers, std::nullopt, u""_s}));
    const QString begun = compose(db, request, m_english)->html;
    QCOMPARE(begun.count(u"not yet rated"_s), 3);
    QVERIFY(begun.contains(u"<b>4</b>"_s));
}

/// S09 and H-27 on paper: a year later one sees what the decision rested on, and whose it was.
void tst_Document::theDebriefLaysScoresSideBySideAndSaysWhoDecided()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    tests::HiringCase company(db);
    company.score(company.interview, SmallCompany::haddad, {4, 5, 3, 4}); // service 4.5
    company.score(company.interview, SmallCompany::osei, {3, 3, 0, 4}); // 3.0, mean 3.8
    company.score(company.interview, SmallCompany::duarte, {0, 0, 3, 4});
    company.actAs(SmallCompany::duarte);
    using hiring::Outcome;
    hiring::Deciding deciding(db);
    QVERIFY(deciding.decide(company.novak, {Outcome::Hold, u"Wait for the other one."_s}));
    QVERIFY(deciding.decide(company.novak, {Outcome::Advance, u"Best answers on service."_s}));
    QTextDocument paper;
    paper.setHtml(compose(db, {DocumentKind::Debrief, company.novak.number()}, m_english)->html);
    const QString words = paper.toPlainText();
    for (const QString &expected : {u"4.5"_s, u"3.8"_s, u"not rated"_s, u"place 1 of 1"_s,
             u"Decision: Hold for now"_s, u"Decision: Advance to offer"_s, u"Marta Duarte"_s})
        QVERIFY2(words.contains(expected), qPrintable(expected + u" is not in "_s + words));
    QVERIFY2(!words.contains(u"3.80"_s), qPrintable(words)); // one place, and none made up
    QVERIFY(words.indexOf(u"Hold for now"_s) < words.indexOf(u"Advance to offer"_s));
}

/// H-23: a panel member who has not submitted finds nothing of the others' in the paper either.
void tst_Document::aHiddenScorecardLeavesNoTraceInTheDebrief()
{
    QFETCH(QString, driver);
    const tests::ScratchDatabase scratch(driver);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.script(
        uR"(insert into requisition (id, job_version_id, hiring_manager_id, title, title_key, opened_on)
        values (1, 1, 2, 'Support agent', 'support agent', '2026-01-05'))"_s);
    db.script(
        u"insert into application (id, person_id, requisition_id, applied_on, stage) values (1, 7, 1, '2026-01-20', 'interview')"_s);
    db.script(u"insert into interview_plan (id, requisition_id, number) values (1, 1, 1)"_s);
    db.script(
        u"insert into plan_question (id, plan_id, place, question_id, revision_id, minutes) values (1, 1, 1, 1, 1, 6)"_s);
    db.script(u"insert into interview (id, application_id, plan_id) values (1, 1, 1)"_s);
    db.script(u"insert into panel_member (interview_id, person_id) values (1, 2), (1, 3)"_s);
    db.script(
        u"insert into scorecard (id, interview_id, interviewer_id, opened_at) values (1, 1, 2, '2026-02-01T10:00:00.000Z')"_s);
    db.script(
        u"insert into scorecard_answer (scorecard_id, plan_question_id, state, rating, note) values (1, 1, 'rated', 5, 'Won her back within a day')"_s);
    db.script(
        u"update scorecard set state = 'submitted', submitted_at = '2026-02-01T11:00:00.000Z', recommendation = 4 where id = 1"_s);
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    const auto blind = compose(db, {DocumentKind::Debrief, 1}, m_english);
    QVERIFY(blind);
    QVERIFY(blind->html.contains(u"1 of 2 scorecards are in"_s));
    QVERIFY(!blind->html.contains(u"Won her back"_s));
    QVERIFY(!blind->html.contains(u"Strong yes"_s));
    QVERIFY(!compose(db, {DocumentKind::Scorecard, 1}, m_english));
    db.setSession(SmallCompany::sessionOf(SmallCompany::duarte));
    QVERIFY(compose(db, {DocumentKind::Debrief, 1}, m_english)->html.contains(u"Won her back"_s));
}

void tst_Document::theSuccessionBookIsForExecutivesOnly()
{
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::stein));
    using namespace succession;
    QVERIFY(PlanningSuccession(db).markKeyPosition(
        PositionId(2), u"Leads the largest team"_s, LossRisk::High));
    QVERIFY(PlanningSuccession(db).addSuccessor(PositionId(2), SmallCompany::haddad,
        Readiness::OneToTwoYears, u"Led the team for six weeks"_s));
    const DocumentRequest book{DocumentKind::SuccessionBook, std::nullopt};
    const auto made = compose(db, book, m_english);
    QVERIFY(made->html.contains(u"Lina Haddad"_s));
    QVERIFY(made->html.contains(u"At risk"_s));
    db.setSession(SmallCompany::sessionOf(SmallCompany::lang));
    QVERIFY(!compose(db, book, m_english));
}

void tst_Document::aPdfIsWrittenWholeAndForItsOwnerOnly()
{
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const auto document = compose(db, {DocumentKind::Job, SmallCompany::supportAgent}, m_english);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"job.pdf"_s);
    QVERIFY(writePdf(*document, path, Existing::Keep));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
    QCOMPARE(writePdf(*document, path, Existing::Keep).error().reason, u"file-exists"_s);
    QCOMPARE(writePdf(*document, u"/nowhere/x.pdf"_s, Existing::Keep).error().reason,
        u"file-unwritable"_s);
}

/// What is written again from the same data is the same, byte by byte.
void tst_Document::theSamePaperIsTheSameFile()
{
    const tests::ScratchDatabase scratch;
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    const DocumentRequest request{DocumentKind::Job, SmallCompany::supportAgent};
    QTemporaryDir folder;
    const auto written = [&](const QString &name) {
        const QString path = folder.filePath(name);
        if (!writePdf(*compose(db, request, m_english), path, Existing::Keep))
            return QByteArray();
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = written(u"first.pdf"_s);
    QVERIFY(first.contains("/CreationDate (D:20260302"));
    QVERIFY(written(u"second.pdf"_s) == first);
}

void tst_Document::everyTemplateIsThereInEveryLanguage()
{
    const QDir english(u":/templates/en"_s);
    QVERIFY(english.count() >= 7);
    for (const QString &language : {u"de"_s, u"ar"_s})
        QCOMPARE(QDir(u":/templates/"_s + language).entryList(), english.entryList());
}

/// Its tables begin at the right, its digits and its date are those of the language, and words of
/// another language keep their own order.
void tst_Document::anArabicPaperReadsFromTheRight()
{
    const tests::ScratchDatabase scratch(u"QSQLITE"_s);
    storage::Connection db(scratch.place());
    SmallCompany::build(db);
    db.setSession(SmallCompany::sessionOf(SmallCompany::ortega));
    auto setting = m_english;
    setting.language = u"ar"_s;
    const auto paper = compose(db, {DocumentKind::Job, SmallCompany::supportAgent}, setting);
    QVERIFY(paper && paper->language == u"ar"_s);
    QVERIFY(paper->html.contains(u"\u2068٤٠\u2069 ٪"_s)); // the core's weight
    QVERIFY2(paper->footer.contains(u"٢٠٢٦"_s), qPrintable(paper->footer));
    QTextDocument text;
    setWords(text, *paper);
    QTextTable *asked = nullptr;
    for (QTextFrame *frame : text.rootFrame()->childFrames())
        asked = qobject_cast<QTextTable *>(frame);
    QVERIFY(asked);
    const auto title = [&](int column) { return asked->cellAt(0, column).firstCursorPosition(); };
    QCOMPARE(title(asked->columns() - 1).block().text(), u"الكفاءة"_s);
    QCOMPARE(title(0).block().text(), u"الوزن"_s);
    QVERIFY(title(0).blockFormat().alignment() & (Qt::AlignLeft | Qt::AlignAbsolute));
    QCOMPARE(asked->format().headerRowCount(), 1);
}

QTEST_MAIN(tst_Document)

#include "tst_document.moc"
