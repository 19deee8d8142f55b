#include "competency/competencypages.h"
#include "exchange/exchangepages.h"
#include "hiring/hiringpages.h"
#include "home/homepage.h"
#include "home/landmarks.h"
#include "jobs/jobpages.h"
#include "people/peoplepages.h"
#include "performance/performancepages.h"
#include "security/securitypages.h"
#include "shell/pageregistry.h"
#include "succession/successionpages.h"
#include "support/demostage.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QTimer>

using namespace throughline;
using namespace throughline::ui;
using namespace Qt::StringLiterals;

/// Whoever is faster than the database: every act of every page at once, before the page has read
/// anything.
class tst_Impatience : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void actsWaitForWhatTheyAreAbout_data();
    void actsWaitForWhatTheyAreAbout();

private:
    const tests::DemoStage m_stage;
    PageRegistry m_pages;
};

void tst_Impatience::initTestCase()
{
    theme().apply(Mode::Light);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    registerHomePages(m_pages);
    registerPeoplePages(m_pages);
    registerCompetencyPages(m_pages);
    registerJobPages(m_pages);
    registerHiringPages(m_pages);
    registerPerformancePages(m_pages);
    registerSuccessionPages(m_pages);
    registerSecurityPages(m_pages);
    registerExchangePages(m_pages);
}

void tst_Impatience::actsWaitForWhatTheyAreAbout_data()
{
    QTest::addColumn<QString>("persona");
    for (const QString &persona : {u"hr-lead"_s, u"manager"_s, u"executive"_s})
        QTest::newRow(qPrintable(persona)) << persona;
}

/// No act may touch what is not there yet: it is not offered, or does nothing.
void tst_Impatience::actsWaitForWhatTheyAreAbout()
{
    QFETCH(QString, persona);
    storage::Connection db(m_stage.place());
    db.setSession(m_stage.sessionOf(persona));
    const auto marks = home::landmarks(db);
    const auto workspace = m_stage.enter(persona);
    QTimer dismissing; // dialogs that an act opens
    connect(&dismissing, &QTimer::timeout, this, [] {
        for (QWidget *open : {QApplication::activeModalWidget(), QApplication::activePopupWidget()})
            if (open)
                open->close();
    });
    dismissing.start(5);
    const std::pair<PageKind, std::optional<qint64>> places[]
        = {{PageKind::Home, {}}, {PageKind::Library, marks.competency}, {PageKind::People, {}},
            {PageKind::Person, marks.person}, {PageKind::Jobs, {}}, {PageKind::Job, marks.job},
            {PageKind::Requisitions, {}}, {PageKind::Candidates, marks.requisition},
            {PageKind::Kit, marks.requisition}, {PageKind::Interview, marks.interview},
            {PageKind::Debrief, marks.debrief}, {PageKind::Comparison, marks.requisition},
            {PageKind::Appraisals, {}}, {PageKind::Appraisal, marks.appraisal},
            {PageKind::TalentGrid, {}}, {PageKind::Succession, marks.keyPosition},
            {PageKind::Import, {}}, {PageKind::Administration, {}}, {PageKind::Audit, {}}};
    int acts = 0;
    for (const auto &[kind, id] : places)
        for (qsizetype act = 0, offered = 1; act < offered; ++act) {
            const std::unique_ptr<Page> page(m_pages.make(*workspace, {kind, id.value_or(1)}));
            page->show();
            const QList<QAction *> actions = page->pageActions();
            offered = actions.size();
            if (offered == 0)
                break;
            if (!actions[act]->isVisible())
                continue;
            actions[act]->trigger();
            QCoreApplication::processEvents();
            ++acts;
        }
    QVERIFY2(acts > 50, qPrintable(QString::number(acts)));
}

QTEST_MAIN(tst_Impatience)
#include "tst_impatience.moc"
