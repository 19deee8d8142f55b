#include "people/lookupfield.h"
#include "support/scratchdatabase.h"
#include "support/screenchecks.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

/// A lookup that offers two people of one first name, whatever is typed.
struct OfferingField
{
    tests::ScratchDatabase scratch;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<LookupField> field;

    OfferingField()
    {
        auto opened = storage::Store::open(scratch.place(), {});
        store = std::move(*opened);
        const auto both = [](storage::Connection &, const QString &, size_t) {
            return std::vector<LookupChoice>{
                {1, u"Imogen Pangilinan"_s, u"Imogen Pangilinan · Heating"_s},
                {2, u"Imogen Uttley"_s, u"Imogen Uttley · Early desk"_s}};
        };
        field = std::make_unique<LookupField>(*store, both, u"Find a colleague"_s);
        field->show();
    }

    QAbstractItemView &offers() { return *field->completer()->popup(); }
    void type(const QString &words)
    {
        QVERIFY(QTest::qWaitForWindowActive(field.get()));
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(field.get(), words);
        QTRY_VERIFY(offers().isVisible());
    }
};

class tst_LookupField : public QObject
{
    Q_OBJECT

private slots:
    void init() { putOn({}); }
    void theSecondOfTwoIsTakenByKeys();
    void whoComesBackToTheFieldTakesAsBefore();
    void enterTakesTheOneThatIsRinged();
};

void tst_LookupField::theSecondOfTwoIsTakenByKeys()
{
    OfferingField one;
    one.type(u"imo"_s);
    QTest::keyClick(&one.offers(), Qt::Key_Down);
    QTest::keyClick(&one.offers(), Qt::Key_Down);
    QTest::keyClick(&one.offers(), Qt::Key_Return);
    QTRY_COMPARE(one.field->choice(), std::optional<qint64>(2));
    QCOMPARE(one.field->text(), u"Imogen Uttley"_s);
}

/// A line edit lets go of its completer with the focus.
void tst_LookupField::whoComesBackToTheFieldTakesAsBefore()
{
    OfferingField one;
    QVERIFY(QTest::qWaitForWindowActive(one.field.get()));
    one.field->setFocus(Qt::TabFocusReason);
    one.field->clearFocus();
    one.type(u"imo"_s);
    QTest::keyClick(&one.offers(), Qt::Key_Down);
    QTest::keyClick(&one.offers(), Qt::Key_Return);
    QTRY_COMPARE(one.field->choice(), std::optional<qint64>(1));
    QCOMPARE(one.field->text(), u"Imogen Pangilinan"_s);
}

void tst_LookupField::enterTakesTheOneThatIsRinged()
{
    OfferingField one;
    one.type(u"imo"_s);
    QCOMPARE(one.offers().currentIndex().row(), 0);
    QTest::keyClick(&one.offers(), Qt::Key_Return);
    QTRY_COMPARE(one.field->choice(), std::optional<qint64>(1));
}

QTEST_MAIN(tst_LookupField)

#include "tst_lookupfield.moc"
