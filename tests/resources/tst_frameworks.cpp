#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// What ships in resources/frameworks and resources/seeds, held to the requirements before any code
/// reads it.
class tst_Frameworks : public QObject
{
    Q_OBJECT

private slots:
    void everyLevelHasAnchorsForInterviewAndWork_data();
    void everyLevelHasAnchorsForInterviewAndWork();
    void customerServiceIsTheOneCoreCompetency();
    void everyQuestionHasProbesAndAShortTitle_data();
    void everyQuestionHasProbesAndAShortTitle();
    void noQuestionTouchesAForbiddenTopic_data();
    void noQuestionTouchesAForbiddenTopic();
    void germanHasTheShapeOfEnglish();
    void wordingListsFlagWhatTheyMustAndNothingElse_data();
    void wordingListsFlagWhatTheyMustAndNothingElse();
    void everyJobOfTheDemoCarriesTheCoreCompetency();
    void everyCompetencyHasWordsAtEveryLevelForTheDemo();

private:
    static QJsonObject load(const QString &path);
    static QJsonArray competencies(const QString &language);
    static void addLanguages();
    static QStringList flagged(const QString &language, QString text);
};

QJsonObject tst_Frameworks::load(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_DIR) + u"/resources/"_s + path);
    if (!file.open(QFile::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonArray tst_Frameworks::competencies(const QString &language)
{
    const QString name
        = language == u"en" ? u"starter_library.json"_s : u"starter_library_de.json"_s;
    return load(u"frameworks/"_s + name).value("competencies"_L1).toArray();
}

void tst_Frameworks::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void tst_Frameworks::everyLevelHasAnchorsForInterviewAndWork_data()
{
    addLanguages();
}

// H-09, H-10
void tst_Frameworks::everyLevelHasAnchorsForInterviewAndWork()
{
    QFETCH(QString, language);
    const QJsonArray all = competencies(language);
    QVERIFY(all.size() >= 14);
    QSet<QString> anchors;
    for (const QJsonValue competency : all) {
        const QJsonArray levels = competency["levels"_L1].toArray();
        QCOMPARE(levels.size(), 5);
        for (int number = 1; number <= 5; ++number) {
            const QJsonValue level = levels.at(number - 1);
            QCOMPARE(level["level"_L1].toInt(), number);
            const QString title = level["title"_L1].toString();
            QVERIFY2(!title.isEmpty() && title.size() <= 24, qPrintable(title));
            for (const QLatin1StringView audience : {"interview"_L1, "work"_L1}) {
                const QJsonArray wordings = level[audience].toArray();
                QVERIFY2(wordings.size() >= 2 && wordings.size() <= 4, qPrintable(title));
                for (const QJsonValue wording : wordings) {
                    QVERIFY2(!anchors.contains(wording.toString()), qPrintable(wording.toString()));
                    anchors.insert(wording.toString());
                }
            }
        }
    }
}

void tst_Frameworks::customerServiceIsTheOneCoreCompetency()
{
    QStringList core;
    for (const QJsonValue competency : competencies(u"en"_s))
        if (competency["core"_L1].toBool())
            core << competency["key"_L1].toString();
    QCOMPARE(core, QStringList{u"customer-service"_s});
    // H-10: at least twelve questions on it.
    QVERIFY(competencies(u"en"_s).first()["questions"_L1].toArray().size() >= 12);
}

void tst_Frameworks::everyQuestionHasProbesAndAShortTitle_data()
{
    addLanguages();
}

void tst_Frameworks::everyQuestionHasProbesAndAShortTitle()
{
    QFETCH(QString, language);
    QSet<QString> keys;
    for (const QJsonValue competency : competencies(language)) {
        const QJsonArray questions = competency["questions"_L1].toArray();
        QVERIFY(questions.size() >= 4);
        for (const QJsonValue question : questions) {
            const QString key = question["key"_L1].toString();
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
            QVERIFY2(question["title"_L1].toString().size() <= 28, qPrintable(key));
            QVERIFY2(!question["goodAnswer"_L1].toString().isEmpty(), qPrintable(key));
            const qsizetype probes = question["probes"_L1].toArray().size();
            QVERIFY2(probes >= 2 && probes <= 4, qPrintable(key));
            QVERIFY2(
                QSet({u"behavioural"_s, u"situational"_s}).contains(question["kind"_L1].toString()),
                qPrintable(key));
        }
    }
}

void tst_Frameworks::noQuestionTouchesAForbiddenTopic_data()
{
    addLanguages();
}

// H-12
void tst_Frameworks::noQuestionTouchesAForbiddenTopic()
{
    QFETCH(QString, language);
    static const QRegularExpression forbidden(
        u"\\b(age|aged|sex|gender|race|ethnic\\w*|origin|nationality|religio\\w*|church|married|"
        u"marital|famil\\w*"
        "|children|pregnan\\w*|disab\\w*|health|ill|illness|alter|geschlecht|herkunft|staatsang\\w*"
        "|verheiratet"
        "|familie\\w*|kinder|schwanger\\w*|behinder\\w*|gesundheit\\w*|krank\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QJsonValue competency : competencies(language))
        for (const QJsonValue question : competency["questions"_L1].toArray()) {
            QStringList texts{question["text"_L1].toString(), question["title"_L1].toString()};
            for (const QJsonValue probe : question["probes"_L1].toArray())
                texts << probe.toString();
            for (const QString &text : texts)
                QVERIFY2(!forbidden.match(text).hasMatch(), qPrintable(text));
        }
}

void tst_Frameworks::germanHasTheShapeOfEnglish()
{
    // Everything but the words: keys, families, numbers and how many of each.
    const auto shape = [](const QJsonArray &library) {
        QStringList lines;
        for (const QJsonValue c : library) {
            lines << c["key"_L1].toString() + u' ' + c["family"_L1].toString();
            for (const QJsonValue level : c["levels"_L1].toArray())
                lines << u"%1 %2"_s.arg(level["interview"_L1].toArray().size())
                             .arg(level["work"_L1].toArray().size());
            for (const QJsonValue q : c["questions"_L1].toArray())
                lines << u"%1 %2 %3 %4"_s.arg(q["key"_L1].toString(), q["kind"_L1].toString())
                             .arg(q["minutes"_L1].toInt())
                             .arg(q["probes"_L1].toArray().size());
        }
        return lines;
    };
    QCOMPARE(shape(competencies(u"de"_s)), shape(competencies(u"en"_s)));
}

QStringList tst_Frameworks::flagged(const QString &language, QString text)
{
    const QJsonValue lists
        = load(u"frameworks/wording_check.json"_s)["languages"_L1].toObject().value(language);
    const auto wholeWord = [](const QString &phrase) {
        return QRegularExpression(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(phrase)),
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
    };
    for (const QJsonValue phrase : lists["allow"_L1].toArray())
        text.replace(wholeWord(phrase.toString()), u"…"_s);
    QStringList found;
    for (const QJsonValue entry : lists["entries"_L1].toArray())
        if (text.contains(wholeWord(entry["pattern"_L1].toString())))
            found << entry["pattern"_L1].toString();
    return found;
}

void tst_Frameworks::wordingListsFlagWhatTheyMustAndNothingElse_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("competency") << u"en"_s << u"The core competency of the job"_s << QStringList();
    QTest::newRow("responsible for")
        << u"en"_s << u"You are responsible for stock."_s << QStringList();
    QTest::newRow("customer support")
        << u"en"_s << u"Customer support, early desk"_s << QStringList();
    QTest::newRow("leadership") << u"en"_s << u"Shows leadership in a crisis"_s << QStringList();
    QTest::newRow("ninja") << u"en"_s << u"We need a sales Ninja!"_s << QStringList{u"ninja"_s};
    QTest::newRow("dominant") << u"en"_s << u"a dominant voice"_s << QStringList{u"dominant"_s};
    QTest::newRow("digital native")
        << u"en"_s << u"You are a digital native."_s << QStringList{u"digital native"_s};
    QTest::newRow("young team") << u"en"_s << u"Join our young team"_s
                                << QStringList{u"young team"_s};
    QTest::newRow("allowed phrase")
        << u"en"_s << u"Collects outstanding invoices"_s << QStringList();
    QTest::newRow("Kompetenz") << u"de"_s << u"Kompetenz, verantwortlich für Führung"_s
                               << QStringList();
    QTest::newRow("junges Team") << u"de"_s << u"Ein junges Team wartet"_s
                                 << QStringList{u"junges team"_s};
}

// H-07
void tst_Frameworks::wordingListsFlagWhatTheyMustAndNothingElse()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(flagged(language, text), expected);
}

void tst_Frameworks::everyJobOfTheDemoCarriesTheCoreCompetency()
{
    const QJsonArray jobs = load(u"seeds/company.json"_s)["jobs"_L1].toArray();
    QVERIFY(jobs.size() >= 40);
    for (const QJsonValue job : jobs) {
        const QString key = job["key"_L1].toString();
        int sum = 0;
        for (const QJsonValue row : job["competencies"_L1].toArray())
            sum += row["weight"_L1].toInt();
        QCOMPARE(sum, 100);
        const QJsonValue core = job["competencies"_L1][0];
        QCOMPARE(core["key"_L1].toString(), u"customer-service"_s);
        QVERIFY2(core["weight"_L1].toInt() >= 20 && core["level"_L1].toInt() >= 2, qPrintable(key));
        // H-02: a customer group and one observable behaviour of this very job.
        QVERIFY2(!job["internalCustomers"_L1].toArray().isEmpty(), qPrintable(key));
        QVERIFY2(job["meaning"_L1].toString().size() >= 60, qPrintable(key));
        QVERIFY2(flagged(u"en"_s, job["meaning"_L1].toString()).isEmpty(), qPrintable(key));
    }
}

void tst_Frameworks::everyCompetencyHasWordsAtEveryLevelForTheDemo()
{
    const QJsonObject texts = load(u"seeds/texts.json"_s);
    for (const QJsonValue competency : competencies(u"en"_s)) {
        const QString key = competency["key"_L1].toString();
        const bool core = competency["core"_L1].toBool();
        for (int level = 1; level <= 5; ++level) {
            const QString number = QString::number(level);
            const auto count = [&](QLatin1StringView list) {
                return texts[list].toObject()[key].toObject()[number].toArray().size();
            };
            QVERIFY2(count("interviewNotes"_L1) >= (core ? 12 : 5), qPrintable(key + number));
            QVERIFY2(count("phrases"_L1) >= (core ? 15 : 6), qPrintable(key + number));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Frameworks)

#include "tst_frameworks.moc"
