#include "forms/formdraft.h"
#include "support/scratchdatabase.h"
#include "support/smallcompany.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;
using tests::SmallCompany;

/// A form of one field to type in and one to choose from, kept in the journal of a company.
struct SmallForm
{
    explicit SmallForm(storage::Store &store) : draft(store, nullptr)
    {
        words.setObjectName(u"words"_s);
        choice.setObjectName(u"choice"_s);
        choice.setPlaceholderText(u"Choose"_s);
        draft.keep(words);
        draft.keep(choice);
    }

    void offer()
    {
        choice.addItem(u"First"_s, 1);
        choice.addItem(u"Second"_s, 2);
        choice.setCurrentIndex(0);
    }

    QLineEdit words;
    QComboBox choice;
    FormDraft draft;
};

class tst_FormDraft : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasRefusedIsStillBegun();
    void aChoiceWaitsForWhatCanBeChosen();
    void whatIsTakenBackAtOnceIsGone();
    void aChoiceIsToldFromTypedWords();

private:
    std::vector<storage::Draft> kept() const
    {
        return (*journalOf(*m_store).wait())->all(u"form:1"_s).wait().value();
    }
    template<typename T>
    Answer<T> answered(const Result<T> &outcome)
    {
        return m_store->read([outcome](storage::Connection &) { return outcome; });
    }

    std::unique_ptr<tests::ScratchDatabase> m_scratch;
    std::unique_ptr<storage::Store> m_store;
};

void tst_FormDraft::init()
{
    m_store.reset();
    m_scratch = std::make_unique<tests::ScratchDatabase>();
    storage::Connection db(m_scratch->place());
    SmallCompany::build(db);
    auto store
        = storage::Store::open(m_scratch->place(), SmallCompany::sessionOf(SmallCompany::lang));
    m_store = std::move(*store);
}

/// Else the window would let the page go, with what the refusal said to mend.
void tst_FormDraft::whatWasRefusedIsStillBegun()
{
    SmallForm form(*m_store);
    form.draft.begin(u"form:1"_s);
    form.words.setText(u"Half a sen"_s);
    QTRY_COMPARE(kept().size(), size_t(1));
    form.draft.discardAfter(answered<void>(invalid(u"name-empty"_s)));
    QVERIFY(!form.draft.isBegun()); // it is on its way
    QTRY_VERIFY(form.draft.isBegun());
    QCOMPARE(kept().size(), size_t(1));
    form.draft.discardAfter(answered<void>({}));
    QTRY_COMPARE(kept().size(), size_t(0));
    QVERIFY(!form.draft.isBegun());
}

void tst_FormDraft::aChoiceWaitsForWhatCanBeChosen()
{
    {
        SmallForm form(*m_store);
        form.offer();
        form.draft.begin(u"form:1"_s);
        form.choice.setCurrentIndex(1);
        QTRY_COMPARE(kept().size(), size_t(1));
    }
    SmallForm form(*m_store);
    form.draft.begin(u"form:1"_s);
    QTest::qWait(100); // read, and nothing to choose from yet
    QCOMPARE(kept().size(), size_t(1));
    form.draft.takeOver({}, [&] { form.offer(); });
    QCOMPARE(form.choice.currentIndex(), 1);
    QVERIFY(form.draft.isBegun());
    form.draft.discardAfter(answered<void>({}));
    QTRY_COMPARE(kept().size(), size_t(0));
}

/// Faster than the journal can be opened.
void tst_FormDraft::whatIsTakenBackAtOnceIsGone()
{
    {
        SmallForm form(*m_store);
        form.draft.begin(u"form:1"_s);
        form.words.setText(u"Half a sen"_s);
        QTRY_COMPARE(kept().size(), size_t(1));
    }
    SmallForm form(*m_store);
    form.draft.begin(u"form:1"_s);
    form.draft.discard();
    QTRY_COMPARE(kept().size(), size_t(0));
}

void tst_FormDraft::aChoiceIsToldFromTypedWords()
{
    QCOMPARE(choiceIn(draftOfChoice(12, u"#1 choice"_s)), std::pair(qint64(12), u"#1 choice"_s));
    for (const QString &typed : {u"#first"_s, u"# 12"_s, u"12 first"_s, u"#12first"_s, QString()})
        QVERIFY2(!choiceIn(typed), qPrintable(typed));
}

QTEST_MAIN(tst_FormDraft)
#include "tst_formdraft.moc"
