#include "documents/texttemplate.h"

#include <QJsonArray>
#include <QTest>

using throughline::documents::TextTemplate;
using namespace Qt::StringLiterals;

class tst_TextTemplate : public QObject
{
    Q_OBJECT

private slots:
    void textFromDataIsNeverMarkup();
    void sectionsRepeatForEachItem();
    void aSectionStandsOnceForWhatIsTrue();
    void theOppositeStandsForWhatIsMissing();
    void innerValuesComeBeforeOuterOnes();
    void datesAndNumbersFollowTheLocale();
};

void tst_TextTemplate::textFromDataIsNeverMarkup()
{
    QCOMPARE(TextTemplate(u"<p>{{name}}</p>"_s)
                 .filledWith({{u"name"_s, u"<img src=x> & \"Jo\"\nline"_s}}),
        u"<p>&lt;img src=x&gt; &amp; &quot;Jo&quot;<br>line</p>"_s);
    // A value that looks like a gap is not filled a second time.
    QCOMPARE(TextTemplate(u"{{a}}"_s).filledWith({{u"a"_s, u"{{b}}"_s}, {u"b"_s, u"secret"_s}}),
        u"{{b}}"_s);
}

void tst_TextTemplate::sectionsRepeatForEachItem()
{
    const QJsonArray list{QJsonObject{{u"item"_s, u"one"_s}}, QJsonObject{{u"item"_s, u"two"_s}}};
    QCOMPARE(TextTemplate(u"{{#list}}[{{item}}]{{/list}}"_s).filledWith({{u"list"_s, list}}),
        u"[one][two]"_s);
}

void tst_TextTemplate::aSectionStandsOnceForWhatIsTrue()
{
    const TextTemplate text(
        u"{{#flag}}yes{{/flag}}{{#none}}no{{/none}}{{#word}}{{word}}{{/word}}"_s);
    QCOMPARE(
        text.filledWith({{u"flag"_s, true}, {u"none"_s, u""_s}, {u"word"_s, u"w"_s}}), u"yesw"_s);
}

void tst_TextTemplate::theOppositeStandsForWhatIsMissing()
{
    QCOMPARE(TextTemplate(u"{{^list}}none{{/list}}"_s).filledWith({}), u"none"_s);
    QCOMPARE(TextTemplate(u"{{^list}}none{{/list}}"_s).filledWith({{u"list"_s, QJsonArray{1}}}),
        QString());
}

void tst_TextTemplate::innerValuesComeBeforeOuterOnes()
{
    const QJsonArray list{QJsonObject{{u"name"_s, u"inner"_s}}};
    QCOMPARE(TextTemplate(u"{{name}} {{#list}}{{name}} {{other}}{{/list}}"_s)
                 .filledWith({{u"name"_s, u"outer"_s}, {u"other"_s, u"o"_s}, {u"list"_s, list}}),
        u"outer inner o"_s);
}

void tst_TextTemplate::datesAndNumbersFollowTheLocale()
{
    const QJsonObject values{
        {u"on"_s, u"2026-03-02"_s}, {u"score"_s, 3.0}, {u"weight"_s, 17.5}, {u"year"_s, 2026}};
    const QString text = u"{{day:on}} {{decimal:score}} {{hundredths:score}} {{weight}} {{year}}"_s;
    QCOMPARE(TextTemplate(text, QLocale(QLocale::German, QLocale::Germany)).filledWith(values),
        u"02.03.2026 3,0 3,00 17,5 2026"_s);
    QCOMPARE(
        TextTemplate(text, QLocale(QLocale::English, QLocale::UnitedKingdom)).filledWith(values),
        u"02/03/2026 3.0 3.00 17.5 2026"_s);
}

QTEST_GUILESS_MAIN(tst_TextTemplate)

#include "tst_texttemplate.moc"
