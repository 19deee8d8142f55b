#include "people/personpage.h"

#include "forms/actionbar.h"
#include "forms/button.h"
#include "forms/emptystate.h"
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

PersonPage::PersonPage(Workspace &workspace, PersonId person, QWidget *parent)
    : Page(workspace, parent)
    , m_person(person)
    , m_openManager(addPageAction(u"openManager"_s, tr("Open &manager"), Qt::ALT | Qt::Key_Up))
    , m_openJob(addPageAction(u"openPersonsJob"_s, tr("Open &job")))
    , m_openDirectory(addPageAction(u"openDirectory"_s, tr("Open the &directory")))
    , m_hire(addPageAction(u"hirePerson"_s, tr("H&ire into a position…")))
    , m_move(addPageAction(u"movePerson"_s, tr("M&ove…")))
    , m_leave(addPageAction(u"personLeaves"_s, tr("&Leave…")))
    , m_correct(addPageAction(u"correctPerson"_s, tr("&Correct name or address…")))
    , m_retry(addPageAction(u"reloadPerson"_s, tr("Try &again"), QKeySequence::Refresh))
    , m_message(new MessageBar)
    , m_trouble(*m_message)
    , m_work(new Paragraph({}, TextRole::Subtitle))
    , m_contact(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_staffing(new StaffingForm(workspace, person))
    , m_correction(new PersonForm(workspace))
    , m_colleagueList(new QListView)
    , m_askedTable(new QTableView)
    , m_noJob(new Paragraph(
          tr("No job description belongs to this position yet."), TextRole::Body, Tone::Secondary))
    , m_evidenceList(new QListView)
    , m_wholeEvidence(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_noEvidence(new Paragraph(
          tr("There is no evidence here that you may see."), TextRole::Body, Tone::Secondary))
    , m_appraisalList(new QListView)
    , m_noAppraisals(new Paragraph(
          tr("There are no appraisals here that you may see."), TextRole::Body, Tone::Secondary))
    , m_unknown(new EmptyState(IconName::Person, tr("Nobody to show"),
          tr("There is no such person here, or you may not see them.")))
    , m_either(new QStackedLayout)
    , m_bar(new ActionBar)
{
    setObjectName("personPage"_L1);
    layOut();
    connect(m_openManager, &QAction::triggered, this, [this] {
        if (m_summary && !m_summary->line.empty())
            this->workspace().open({PageKind::Person, m_summary->line.front().id.number()});
    });
    connect(m_openJob, &QAction::triggered, this, [this] {
        if (m_summary && m_summary->workplace && m_summary->workplace->job)
            this->workspace().open({PageKind::Job, m_summary->workplace->job});
    });
    connect(m_openDirectory, &QAction::triggered, this,
        [this] { this->workspace().open({PageKind::People}); });
    connect(m_retry, &QAction::triggered, this, &PersonPage::reload);
    connect(m_hire, &QAction::triggered, this, [this] { beginStaffing(StaffingAct::Hire); });
    connect(m_move, &QAction::triggered, this, [this] { beginStaffing(StaffingAct::Move); });
    connect(m_leave, &QAction::triggered, this, [this] { beginStaffing(StaffingAct::Leave); });
    connect(m_correct, &QAction::triggered, this,
        [this] { m_correction->beginCorrection(m_summary->person); });
    connect(m_staffing, &StaffingForm::closed, this, [this] { m_colleagueList->setFocus(); });
    connect(m_correction, &PersonForm::metAnother, this, &PersonPage::reload);
    connect(m_correction, &PersonForm::closed, this, [this] { m_colleagueList->setFocus(); });
    for (QListView *list : {m_colleagueList, m_appraisalList})
        connect(list, &QListView::activated, this, &PersonPage::openRow);
    connect(&this->workspace().store(), &storage::Store::changed, this, &PersonPage::reload);
    reload();
}

QWidget *PersonPage::makeFacts()
{
    prepareList(*m_colleagueList, tr("Reporting line"));
    m_colleagueList->setObjectName("reportingLine"_L1);
    m_colleagueList->setModel(&m_colleagues);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    space(*column, 2);
    column->addWidget(m_work);
    column->addWidget(m_contact);
    column->addWidget(buttonFor(*m_correct, ButtonKind::Ghost), 0, Qt::AlignLeading);
    column->addSpacing(sp(2));
    column->addWidget(m_correction);
    column->addWidget(m_staffing);
    column->addWidget(new Heading(tr("Reporting line")));
    column->addWidget(m_colleagueList);
    column->addStretch(1);
    return pane;
}

QWidget *PersonPage::makeRecords()
{
    prepareTable(*m_askedTable, tr("What the job asks"));
    m_askedTable->setObjectName("askedCompetencies"_L1);
    m_askedTable->setModel(&m_asked);
    prepareList(*m_evidenceList, tr("Evidence"));
    m_evidenceList->setObjectName("evidenceOfPerson"_L1);
    m_evidenceList->setModel(&m_evidence);
    connect(m_evidenceList->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { m_wholeEvidence->setText(index.data().toString()); });
    prepareList(*m_appraisalList, tr("Appraisals"));
    m_appraisalList->setObjectName("appraisalsOfPerson"_L1);
    m_appraisalList->setModel(&m_appraisals);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    space(*column, 2);
    column->addWidget(new Heading(tr("What the job asks")));
    column->addWidget(m_askedTable);
    column->addWidget(m_noJob);
    column->addSpacing(sp(2));
    column->addWidget(new Heading(tr("Appraisals")));
    column->addWidget(m_appraisalList);
    column->addWidget(m_noAppraisals);
    column->addSpacing(sp(2));
    column->addWidget(new Heading(tr("Evidence")));
    column->addWidget(m_evidenceList);
    column->addWidget(m_wholeEvidence);
    column->addWidget(m_noEvidence);
    column->addStretch(1);
    return pane;
}

void PersonPage::layOut()
{
    m_unknown->setPrimary(*m_openDirectory);
    m_message->hide();
    auto *panes = new Reflow(52);
    panes->add(*makeFacts(), 2);
    panes->add(*makeRecords(), 3);
    m_content = new QWidget;
    auto *inner = new QVBoxLayout(m_content);
    space(*inner, 3, 4, 3);
    inner->addWidget(panes);
    inner->addStretch(1);
    auto *scroll = new ScrollPage(*m_content);
    scroll->setObjectName("personScroll"_L1);
    m_content = scroll;
    m_either->addWidget(scroll);
    m_either->addWidget(m_unknown);
    for (QAction *action : {m_leave, m_move, m_openJob})
        m_bar->add(*action)->setObjectName(action->objectName() + u"Button"_s);
    m_bar->add(*m_openManager, ButtonKind::Primary);
    m_bar->add(*m_hire, ButtonKind::Primary);
    offerStaffing();
    auto *whole = new QVBoxLayout(this);
    space(*whole, 0);
    whole->addWidget(m_message);
    whole->addLayout(m_either, 1);
    whole->addWidget(m_bar);
}

QString PersonPage::title() const
{
    return m_summary ? m_summary->person.name : tr("Person");
}

QWidget *PersonPage::firstFocus()
{
    return m_colleagueList;
}

QList<QAction *> PersonPage::pageActions()
{
    return {m_openManager, m_openJob, m_openDirectory, m_hire, m_move, m_leave, m_correct, m_retry};
}

void PersonPage::begin(const QString &intent)
{
    m_isToBeHired = intent == u"hire";
    if (m_isToBeHired && m_summary)
        offerStaffing();
}

void PersonPage::reload()
{
    workspace()
        .store()
        .read([person = m_person](
                  storage::Connection &db) { return home::personSummary(db, person); })
        .then(this, [this](const Result<PersonSummary> &summary) {
            const bool isUnknown = !summary && summary.error().kind == Error::Kind::NotFound;
            if (summary) {
                m_trouble.end();
                showSummary(*summary);
            } else if (!isUnknown) {
                m_trouble.tell(messageFor(summary.error()), *m_retry);
            }
            m_either->setCurrentWidget(isUnknown ? static_cast<QWidget *>(m_unknown) : m_content);
            m_openManager->setEnabled(summary && !summary->line.empty());
            m_openJob->setEnabled(summary && summary->workplace && summary->workplace->job);
            emit settled();
        });
}

/// Only HR staffs; what is offered depends on whether the person works here.
void PersonPage::offerStaffing()
{
    const bool isHr = m_summary && security::isHr(workspace().session());
    const bool works = m_summary && m_summary->workplace;
    for (const auto &[action, isOffered] :
        {std::pair(m_hire, !works), std::pair(m_move, works), std::pair(m_leave, works)}) {
        action->setVisible(isHr && isOffered);
        action->setEnabled(isHr && isOffered);
    }
    m_correct->setVisible(isHr);
    m_correct->setEnabled(isHr);
    m_openManager->setVisible(!m_summary || !m_summary->line.empty());
    if (std::exchange(m_isToBeHired, m_isToBeHired && !m_summary) && m_hire->isEnabled())
        beginStaffing(StaffingAct::Hire);
}

void PersonPage::beginStaffing(StaffingAct act)
{
    const auto manager
        = m_summary->line.empty() ? std::nullopt : std::optional(m_summary->line.front());
    m_staffing->begin(act, m_summary->person.name, manager, int(m_summary->reports.size()));
}

} // namespace throughline::ui
