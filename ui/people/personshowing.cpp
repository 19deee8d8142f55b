#include "people/personpage.h"

#include "forms/actionbar.h"
#include "forms/emptystate.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "people/personform.h"
#include "people/staffingform.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;
using throughline::home::PersonSummary;
using throughline::people::NamedPerson;

namespace throughline::ui {

static constexpr int destinationRole = Qt::UserRole;

static QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// Rows of one height would cut evidence; a list is as high as its rows, so that only the page
/// scrolls.
static void fitHeight(QListView &list)
{
    const int rows = std::clamp(list.model()->rowCount(), 1, 8);
    const int row = std::max(list.sizeHintForRow(0), em(1.95));
    list.setFixedHeight(rows * row + 2 * list.frameWidth() + 2);
}

/// With room for the bar that appears where the words need more width than there is.
static void fitHeight(QTableView &table)
{
    const int rows = std::clamp(table.model()->rowCount(), 1, 8);
    table.setFixedHeight(rows * table.verticalHeader()->defaultSectionSize()
        + table.horizontalHeader()->sizeHint().height()
        + table.horizontalScrollBar()->sizeHint().height() + 2 * table.frameWidth());
}

static QStandardItem *lineItem(const QString &text, IconName drawing, std::optional<qint64> id = {})
{
    auto *item = new QStandardItem(icon(drawing), text);
    item->setEditable(false);
    item->setToolTip(text);
    if (id)
        item->setData(*id, destinationRole);
    return item;
}

/// Where a thing stands in a list that was filled anew; `otherwise` where it is gone.
static int rowOf(const QStandardItemModel &model, int role, const QVariant &what, int otherwise = 0)
{
    for (int row = 0; what.isValid() && row < model.rowCount(); ++row)
        if (model.index(row, 0).data(role) == what)
            return row;
    return std::min(otherwise, model.rowCount() - 1);
}

void PersonPage::showSummary(const PersonSummary &summary)
{
    m_summary = summary;
    m_correction->follow(summary.person);
    showFacts(summary);
    showColleagues(summary);
    showAsked(summary);
    showRecords(summary);
    offerStaffing();
    emit titleChanged();
}

void PersonPage::showFacts(const PersonSummary &summary)
{
    if (!summary.workplace) {
        m_work->setText(tr("Does not work here now"));
    } else {
        const QString since = dayText(summary.workplace->since);
        //: %1 is a unit, %2 a date
        const QString place = tr("%1, since %2").arg(summary.workplace->unit, since);
        m_work->setText(summary.workplace->position.isEmpty()
                ? place
                : summary.workplace->position + u'\n' + place);
    }
    QStringList contact;
    for (const QString &part : {summary.person.email, summary.person.phone, summary.person.key})
        if (!part.isEmpty())
            contact << part;
    m_contact->setText(contact.join(u'\n'));
    m_bar->setState(tr("%n report(s) directly", nullptr, int(summary.reports.size())));
}

/// From the top down to the person, and then whoever reports to them.
void PersonPage::showColleagues(const PersonSummary &summary)
{
    const QVariant stood = m_colleagueList->currentIndex().data(destinationRole);
    KeptPlace place(*m_colleagueList);
    m_colleagues.clear();
    for (auto superior = summary.line.rbegin(); superior != summary.line.rend(); ++superior) {
        auto *item = lineItem(superior->name, IconName::ArrowUp, superior->id.number());
        item->setData(tr("%1, above").arg(superior->name), Qt::AccessibleTextRole);
        m_colleagues.appendRow(item);
    }
    auto *self = lineItem(summary.person.name, IconName::Person);
    self->setData(tr("%1, this person").arg(summary.person.name), Qt::AccessibleTextRole);
    m_colleagues.appendRow(self);
    for (const NamedPerson &report : summary.reports) {
        auto *item = lineItem(report.name, IconName::ArrowDown, report.id.number());
        item->setData(tr("%1, reports directly").arg(report.name), Qt::AccessibleTextRole);
        m_colleagues.appendRow(item);
    }
    fitHeight(*m_colleagueList);
    place.standOn(rowOf(m_colleagues, destinationRole, stood, int(summary.line.size())));
}

void PersonPage::showAsked(const PersonSummary &summary)
{
    KeptPlace place(*m_askedTable);
    const int row = std::max(0, m_askedTable->currentIndex().row());
    m_asked.clear();
    m_asked.setHorizontalHeaderLabels({tr("Competency"), tr("Level")});
    for (const home::AskedCompetency &asked : summary.asked) {
        const QString level = QLocale().toString(asked.level);
        auto *competency = new QStandardItem(asked.name);
        if (asked.isCore) {
            competency->setIcon(icon(IconName::Core, Tone::Core));
            competency->setData(tr("%1, core competency").arg(asked.name), Qt::AccessibleTextRole);
        }
        auto *what = new QStandardItem(
            asked.levelTitle.isEmpty() ? level : tr("%1 – %2").arg(level, asked.levelTitle));
        for (QStandardItem *item : {competency, what}) {
            item->setEditable(false);
            item->setToolTip(item->text());
        }
        m_asked.appendRow({competency, what});
    }
    const bool any = !summary.asked.empty();
    m_askedTable->setVisible(any);
    m_noJob->setVisible(!any);
    const bool isPlaced = summary.workplace && !summary.workplace->position.isEmpty();
    m_noJob->setText(isPlaced ? tr("No job description belongs to this position yet.")
                              : tr("Without a position there is no job that asks."));
    if (!any)
        return;
    fitColumns(*m_askedTable, 1);
    fitHeight(*m_askedTable);
    place.standOn(std::min(row, m_asked.rowCount() - 1));
}

void PersonPage::showRecords(const PersonSummary &summary)
{
    const QString evidenceBefore = m_evidenceList->currentIndex().data().toString();
    const QVariant appraisalBefore = m_appraisalList->currentIndex().data(destinationRole);
    KeptPlace appraisalPlace(*m_appraisalList), evidencePlace(*m_evidenceList);
    m_appraisals.clear();
    for (const home::AppraisalGlimpse &appraisal : summary.appraisals)
        m_appraisals.appendRow(
            lineItem(appraisal.isShared ? tr("%1, shared").arg(appraisal.cycle)
                                        : tr("%1, not shared yet").arg(appraisal.cycle),
                IconName::Appraisal, appraisal.id));
    m_evidence.clear();
    for (const home::EvidenceGlimpse &evidence : summary.evidence)
        m_evidence.appendRow(lineItem(tr("%1, %2: %3")
                                          .arg(dayText(evidence.happenedOn), evidence.competency,
                                              evidence.wording.simplified()),
            IconName::Evidence));
    m_wholeEvidence->setVisible(!summary.evidence.empty());
    const std::tuple<QListView *, QStandardItemModel *, Paragraph *> lists[]
        = {{m_appraisalList, &m_appraisals, m_noAppraisals},
            {m_evidenceList, &m_evidence, m_noEvidence}};
    for (const auto &[list, model, nothing] : lists) {
        list->setVisible(model->rowCount() > 0);
        nothing->setVisible(model->rowCount() == 0);
        fitHeight(*list);
    }
    appraisalPlace.standOn(rowOf(m_appraisals, destinationRole, appraisalBefore));
    evidencePlace.standOn(rowOf(m_evidence, Qt::DisplayRole, evidenceBefore));
}

void PersonPage::openRow(const QModelIndex &index)
{
    const QVariant id = index.data(destinationRole);
    if (!id.isValid())
        return;
    const PageKind kind = index.model() == &m_appraisals ? PageKind::Appraisal : PageKind::Person;
    workspace().open({kind, id.toLongLong()});
}

} // namespace throughline::ui
