#include "exchange/importers.h"

#include <QTest>

using namespace throughline::exchange;
using namespace Qt::StringLiterals;

class tst_ColumnMapping : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreFoundByNameAndSynonym_data();
    void columnsAreFoundByNameAndSynonym();
    void aNameGoesBeforeASynonym();
    void aRequiredColumnIsMissed();
    void aColumnServesOneField();
    void everyKindHasAnImporter();
    void daysAreReadWhereTheyMeanOneDay_data();
    void daysAreReadWhereTheyMeanOneDay();

private:
    const std::vector<Field> m_fields{{u"id"_s, Need::Optional, {u"Personalnummer"_s}},
        {u"name"_s, Need::Required, {u"Mitarbeiter"_s}},
        {u"email"_s, Need::Optional, {u"E-Mail-Adresse"_s, u"mail"_s}}};
};

void tst_ColumnMapping::columnsAreFoundByNameAndSynonym_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::newRow("export") << QStringList{u"id"_s, u"name"_s, u"email"_s};
    QTest::newRow("spelling") << QStringList{u"ID"_s, u" Name "_s, u"E-Mail"_s};
    QTest::newRow("German") << QStringList{
        u"Personalnummer"_s, u"Mitarbeiter"_s, u"E-Mail-Adresse"_s};
    QTest::newRow("joined") << QStringList{
        u"PERSONALNUMMER"_s, u"mitarbeiter:"_s, u"email_adresse"_s};
}

void tst_ColumnMapping::columnsAreFoundByNameAndSynonym()
{
    QFETCH(QStringList, header);
    const auto mapping = ColumnMapping::automatic(header, m_fields);
    for (int field = 0; field < 3; ++field)
        QCOMPARE(mapping.columnOf(field), field);
    QVERIFY(mapping.problems(m_fields).empty());
}

void tst_ColumnMapping::aNameGoesBeforeASynonym()
{
    const auto mapping
        = ColumnMapping::automatic({u"mail"_s, u"email"_s, u"Mitarbeiter"_s}, m_fields);
    QCOMPARE(mapping.columnOf(2), 1);
    QCOMPARE(mapping.columnOf(1), 2);
    QCOMPARE(mapping.unusedOf({u"mail"_s, u"email"_s, u"Mitarbeiter"_s}), QStringList{u"mail"_s});
}

void tst_ColumnMapping::aRequiredColumnIsMissed()
{
    const auto mapping = ColumnMapping::automatic({u"id"_s}, m_fields);
    const auto problems = mapping.problems(m_fields);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().reason, u"column-missing"_s);
    QCOMPARE(problems.front().arguments, QStringList{u"name"_s});
}

void tst_ColumnMapping::aColumnServesOneField()
{
    auto mapping = ColumnMapping::automatic({u"id"_s, u"name"_s}, m_fields);
    mapping.set(2, 1);
    QCOMPARE(mapping.columnOf(2), 1);
    QCOMPARE(mapping.columnOf(1), -1);
    mapping.set(2, -1);
    QCOMPARE(mapping.columnOf(2), -1);
}

void tst_ColumnMapping::everyKindHasAnImporter()
{
    for (const QString &kind : importKinds()) {
        QVERIFY(makeImporter(kind));
        const auto &fields = makeImporter(kind)->fields();
        QStringList header;
        for (const Field &field : fields)
            header << field.name;
        const auto mapping = ColumnMapping::automatic(header, fields);
        for (int field = 0; field < int(fields.size()); ++field)
            QCOMPARE(mapping.columnOf(field), field);
    }
    QVERIFY(!makeImporter(u"nothing"_s));
}

void tst_ColumnMapping::daysAreReadWhereTheyMeanOneDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("2024-02-29") << QDate(2024, 2, 29);
    QTest::newRow("29.2.2024") << QDate(2024, 2, 29);
    QTest::newRow("01.12.1999") << QDate(1999, 12, 1);
    QTest::newRow("2024-02-29 00:00:00") << QDate(2024, 2, 29);
    for (const char *none : {"2023-02-29", "03/04/2024", "31.04.2024", "0001-01-01", "2024-13-01",
             "yesterday", "45000", "2024-2-29x", "9999-01-01"})
        QTest::newRow(none) << QDate();
}

void tst_ColumnMapping::daysAreReadWhereTheyMeanOneDay()
{
    QFETCH(QDate, day);
    QCOMPARE(dayFrom(QString::fromUtf8(QTest::currentDataTag())).value_or(QDate()), day);
}

QTEST_GUILESS_MAIN(tst_ColumnMapping)

#include "tst_columnmapping.moc"
