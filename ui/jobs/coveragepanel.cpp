#include "jobs/coveragepanel.h"

#include "competency/competencywords.h"
#include "forms/label.h"
#include "forms/percent.h"
#include "forms/views.h"

#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using jobs::UnitCoverage;

CoveragePanel::CoveragePanel(QWidget *parent)
    : QWidget(parent)
    , m_figure(new Label({}, TextRole::Figure))
    , m_sentence(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_table(new QTableView)
    , m_waivers(new Paragraph({}))
{
    setObjectName(u"coverage"_s);
    m_figure->setObjectName(u"coverageFigure"_s);
    m_sentence->setObjectName(u"coverageSentence"_s);
    m_table->setObjectName(u"coverageTable"_s);
    m_waivers->setObjectName(u"coverageWaivers"_s);
    prepareTable(*m_table, tr("Coverage by unit"));
    m_table->setModel(&m_model);
    auto column = new QVBoxLayout(this);
    space(*column, 2, 4, 2);
    column->addWidget(m_figure);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_waivers);
}

static QString shareOf(const UnitCoverage &coverage)
{
    if (coverage.live == 0)
        return CoveragePanel::tr("no live job");
    return percentText(100.0 * coverage.carrying() / coverage.live);
}

static QList<QStandardItem *> rowFor(const QString &name, const UnitCoverage &coverage)
{
    QStringList cells{name, QLocale().toString(coverage.live), shareOf(coverage)};
    for (const int jobs : coverage.atLevel)
        cells << (jobs == 0 ? u"–"_s : QLocale().toString(jobs));
    cells << QLocale().toString(coverage.withoutWording) << QLocale().toString(coverage.waived);
    QList<QStandardItem *> row;
    for (const QString &cell : cells) {
        row << new QStandardItem(cell);
        row.last()->setEditable(false);
        if (row.size() > 1)
            row.last()->setTextAlignment(Qt::AlignCenter);
    }
    return row;
}

void CoveragePanel::show(const jobs::Coverage &coverage)
{
    const UnitCoverage &company = coverage.company;
    m_figure->setText(shareOf(company));
    m_sentence->setText(
        tr("of %n live job description(s) carry the core competency.", nullptr, company.live));

    m_model.clear();
    QStringList titles{tr("Department"), tr("Live jobs"), tr("Carry it")};
    for (const auto level : competency::allLevels())
        titles << tr("Level %1").arg(level.number());
    titles << tr("No wording") << tr("Waived");
    m_model.setHorizontalHeaderLabels(titles);
    for (const UnitCoverage &unit : coverage.units)
        m_model.appendRow(rowFor(unit.name.isEmpty() ? tr("Without unit") : unit.name, unit));
    fitColumns(*m_table, 0);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));

    QStringList waivers;
    for (const jobs::WaivedJob &waived : coverage.waivers)
        //: A job, the reason for its waiver and when it was given
        waivers << tr("%1: waived on %2. %3")
                       .arg(waived.title,
                           QLocale().toString(waived.at.toLocalTime().date(), QLocale::ShortFormat),
                           waived.reason);
    m_waivers->setText(waivers.join(u'\n'));
    m_waivers->setVisible(!waivers.isEmpty());
}

QString CoveragePanel::summary() const
{
    return m_figure->text() + u' ' + m_sentence->text();
}

} // namespace throughline::ui
