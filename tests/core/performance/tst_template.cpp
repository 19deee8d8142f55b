#include "performance/template.h"

#include <QTest>

using namespace throughline::performance;
using namespace Qt::StringLiterals;

/// P01: sections add up to 100.00 %, and the core competency keeps its floor in every template.
class tst_Template : public QObject
{
    Q_OBJECT

private slots:
    void aSoundTemplateHasNoGap();
    void ninePointNineNineIsUnderTheFloor();
    void sumsThatAreNotOneHundredAreRefused_data();
    void sumsThatAreNotOneHundredAreRefused();
    void everyOtherFaultIsNamed();
};

void tst_Template::aSoundTemplateHasNoGap()
{
    const std::vector<TemplateSection> sections
        = {{SectionKind::Core, 30'00}, {SectionKind::JobCompetencies, 70'00}};
    QVERIFY(templateGaps(u"Yearly"_s, 10, sections).empty());
    QCOMPARE(weightOf(sections, SectionKind::Core), 30'00);
    QCOMPARE(weightOf(sections, SectionKind::Self), 0);
}

void tst_Template::ninePointNineNineIsUnderTheFloor()
{
    const auto gapsAt = [](int weight) {
        return templateGaps(u"Yearly"_s, 10,
            {{SectionKind::Core, weight}, {SectionKind::JobCompetencies, wholeWeight - weight}});
    };
    QVERIFY(gapsAt(9'99) == std::vector{TemplateGap::CoreBelowFloor});
    QVERIFY(gapsAt(10'00).empty());
    QVERIFY(templateGaps(u"Yearly"_s, 10, {{SectionKind::JobCompetencies, wholeWeight}})
        == std::vector{TemplateGap::CoreBelowFloor});
}

void tst_Template::sumsThatAreNotOneHundredAreRefused_data()
{
    QTest::addColumn<int>("rest");
    QTest::addColumn<bool>("sound");
    QTest::newRow("99.99 %") << 69'99 << false;
    QTest::newRow("100.00 %") << 70'00 << true;
    QTest::newRow("100.01 %") << 70'01 << false;
}

void tst_Template::sumsThatAreNotOneHundredAreRefused()
{
    QFETCH(int, rest);
    QFETCH(bool, sound);
    const auto gaps = templateGaps(
        u"Yearly"_s, 10, {{SectionKind::Core, 30'00}, {SectionKind::JobCompetencies, rest}});
    QVERIFY(gaps == (sound ? std::vector<TemplateGap>() : std::vector{TemplateGap::Sum}));
}

void tst_Template::everyOtherFaultIsNamed()
{
    const std::vector<TemplateSection> twice
        = {{SectionKind::Core, 50'00}, {SectionKind::Core, 50'00}};
    QVERIFY(templateGaps(u" "_s, 10, twice)
        == std::vector({TemplateGap::Name, TemplateGap::SectionTwice}));
    const std::vector<TemplateSection> negative
        = {{SectionKind::Core, 110'00}, {SectionKind::Self, -10'00}};
    QVERIFY(templateGaps(u"x"_s, 10, negative) == std::vector{TemplateGap::WeightOutOfRange});
}

QTEST_GUILESS_MAIN(tst_Template)

#include "tst_template.moc"
