#include "shell/sidebar.h"

#include <QTest>

using namespace throughline::ui;
using throughline::home::Entrance;
using throughline::home::Entrances;

/// The navigation shows what the reader may open, and no more.
class tst_Sidebar : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotOpenIsNotThere_data();
    void whatIsNotOpenIsNotThere();
    void everybodyFindsTheirWork();

private:
    static bool offers(const Entrances &open, PageKind page)
    {
        const auto entries = sidebarFor(open);
        return std::ranges::find(entries, page, &SidebarEntry::page) != entries.end();
    }
};

void tst_Sidebar::whatIsNotOpenIsNotThere_data()
{
    QTest::addColumn<Entrance>("entrance");
    QTest::addColumn<PageKind>("page");
    QTest::newRow("talent grid") << Entrance::TalentGrid << PageKind::TalentGrid;
    QTest::newRow("succession") << Entrance::Succession << PageKind::Succession;
    QTest::newRow("import") << Entrance::Import << PageKind::Import;
    QTest::newRow("administration") << Entrance::Administration << PageKind::Administration;
    QTest::newRow("audit trail") << Entrance::AuditTrail << PageKind::Audit;
}

void tst_Sidebar::whatIsNotOpenIsNotThere()
{
    QFETCH(Entrance, entrance);
    QFETCH(PageKind, page);
    QVERIFY(offers({entrance}, page));
    QVERIFY(!offers({}, page));
}

void tst_Sidebar::everybodyFindsTheirWork()
{
    for (const PageKind page : {PageKind::Home, PageKind::Jobs, PageKind::Requisitions,
             PageKind::Appraisals, PageKind::Library, PageKind::People})
        QVERIFY(offers({}, page));
    const Entrances all{Entrance::TalentGrid, Entrance::Succession, Entrance::Import,
        Entrance::Administration, Entrance::AuditTrail};
    QVERIFY(sidebarFor(all).size() <= 10); // ui.md 3.2
}

QTEST_MAIN(tst_Sidebar)

#include "tst_sidebar.moc"
