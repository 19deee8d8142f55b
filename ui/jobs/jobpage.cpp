#include "jobs/jobpage.h"

#include "competency/competencywords.h"
#include "competency/starterlibrary.h"
#include "forms/actionbar.h"
#include "forms/autosave.h"
#include "forms/button.h"
#include "forms/chip.h"
#include "forms/emptystate.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "forms/views.h"
#include "jobs/checklist.h"
#include "jobs/competencydetail.h"
#include "jobs/jobcompetencytable.h"
#include "jobs/jobmerge.h"
#include "jobs/reasonrow.h"
#include "people/units.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

JobPage::JobPage(Workspace &workspace, jobs::JobId job, QWidget *parent)
    : Page(workspace, parent)
    , m_job(job)
    , m_sheet(new ConflictSheet)
    , m_message(new MessageBar)
    , m_reason(new ReasonRow)
    , m_bar(new ActionBar)
{
    setObjectName(u"jobPage"_s);
    m_message->hide();
    makeActions();
    auto panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeForm());
    panes->addWidget(makeDrawer());
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    auto missing = new EmptyState(IconName::Jobs, tr("This job is not here"),
        tr("It does not exist, or it is a draft that only HR sees."));
    missing->setPrimary(*m_retry);
    m_sides = new QStackedLayout;
    m_sides->addWidget(panes);
    m_sides->addWidget(missing);
    m_sides->addWidget(m_sheet);
    auto column = new QVBoxLayout(this);
    space(*column, 0);
    column->addWidget(m_message);
    column->addLayout(m_sides, 1);
    column->addWidget(m_reason);
    column->addWidget(m_bar);
    for (QAction *action : {m_preview, m_compare, m_retire, m_withdraw, m_reject, m_newVersion})
        m_bar->add(*action)->setObjectName(action->objectName() + u"Button"_s);
    for (QAction *action : {m_submit, m_approve, m_publish})
        m_bar->add(*action, ButtonKind::Primary)->setObjectName(action->objectName() + u"Button"_s);

    m_checkPause.setSingleShot(true);
    m_checkPause.setInterval(250);
    connect(&m_checkPause, &QTimer::timeout, this, &JobPage::showChecks);
    m_autosave = std::make_unique<Autosave>(
        m_editing.history(), [this](const Autosave::Report &report) { save(report); });
    connect(m_autosave.get(), &Autosave::stateChanged, this, &JobPage::showSaveState);
    connect(m_sheet, &ConflictSheet::decided, this, &JobPage::settle);
    connect(m_sheet, &ConflictSheet::postponed, this, &JobPage::decideLater);
    connectFields();
    load();
}

/// What is left is written while all parts of the page are still there; its history says nothing
/// any more as it goes.
JobPage::~JobPage()
{
    m_autosave.reset();
    m_editing.history().disconnect(this);
}

QTextEdit *JobPage::makeText(const QString &objectName, const QString &text, qreal lines)
{
    auto edit = new QTextEdit;
    edit->setObjectName(objectName);
    prepareText(*edit, text);
    edit->setUndoRedoEnabled(false); // the page's history undoes typing, too
    edit->setMinimumHeight(em(lines));
    edit->setMaximumHeight(em(lines * 1.6));
    return edit;
}

static QWidget *labelled(const QString &text, QWidget &field)
{
    auto widget = new QWidget;
    auto column = new QVBoxLayout(widget);
    space(*column, 1);
    auto label = new Label(text, TextRole::Strong);
    label->setBuddy(&field);
    column->addWidget(label);
    column->addWidget(&field);
    return widget;
}

QWidget *JobPage::makeForm()
{
    auto content = new QWidget;
    auto column = new QVBoxLayout(content);
    space(*column, 3, 4, 3);
    column->addWidget(makeHead());
    column->addWidget(makeCompetencies());
    column->addWidget(makeTexts());
    column->addWidget(new Heading(tr("Checks")));
    m_checks = new CheckList;
    column->addWidget(m_checks);
    column->addStretch();
    auto scroll = new QScrollArea;
    scroll->setObjectName(u"jobForm"_s);
    name(*scroll, tr("Job description"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

QWidget *JobPage::makeHead()
{
    m_title = new QLineEdit;
    m_title->setObjectName(u"jobTitle"_s);
    m_unit = new QComboBox;
    m_unit->setObjectName(u"jobUnit"_s);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    m_grade = new QLineEdit;
    m_grade->setObjectName(u"jobGrade"_s);
    m_state = new Chip({});
    m_state->setObjectName(u"jobState"_s);
    m_note = new Paragraph({}, TextRole::Body, Tone::Secondary);
    m_note->setObjectName(u"jobNote"_s);
    m_purpose = makeText(u"jobPurpose"_s, tr("Purpose"), 2.6);

    auto head = new QWidget;
    auto column = new QVBoxLayout(head);
    space(*column, 2);
    auto fields = new Reflow(44);
    fields->add(*labelled(tr("Tit&le"), *m_title), 4);
    fields->add(*labelled(tr("&Department"), *m_unit), 3);
    fields->add(*labelled(tr("G&rade"), *m_grade), 1);
    auto state = new QHBoxLayout;
    space(*state, 2);
    state->addWidget(m_state);
    state->addWidget(m_note, 1);
    column->addLayout(state);
    column->addWidget(fields);
    column->addWidget(labelled(tr("&Purpose"), *m_purpose));
    return head;
}

QWidget *JobPage::makeCompetencies()
{
    m_table = new JobCompetencyTable;
    m_coreSentence = new Paragraph({}, TextRole::Body, Tone::Core);
    m_coreSentence->setObjectName(u"coreStays"_s);
    m_weights = new Label({});
    m_weights->setObjectName(u"weightSum"_s);
    m_detail = new CompetencyDetail;
    m_addMenu = new QMenu(this);
    m_add = button(tr("&Add competency"));
    m_add->setObjectName(u"addCompetency"_s);
    m_add->setMenu(m_addMenu);

    auto part = new QWidget;
    auto column = new QVBoxLayout(part);
    space(*column, 2);
    column->addWidget(new Heading(tr("Competencies")));
    column->addWidget(m_table);
    column->addWidget(m_coreSentence);
    auto row = new Flow;
    space(*row, 2);
    row->addWidget(m_add);
    for (QAction *action : {m_remove, m_up, m_down})
        row->addWidget(buttonFor(*action));
    row->addWidget(m_weights);
    row->addWidget(buttonFor(*m_spread));
    for (QAction *action : {m_waive, m_liftWaiver})
        row->addWidget(buttonFor(*action, ButtonKind::Ghost));
    column->addLayout(row);
    column->addWidget(m_detail);
    return part;
}

QWidget *JobPage::makeTexts()
{
    m_duties = makeText(u"jobDuties"_s, tr("Duties, one in a line"), 5);
    m_external = makeText(u"jobExternal"_s, tr("Customers outside, one in a line"), 5);
    m_internal = makeText(u"jobInternal"_s, tr("Customers inside, one in a line"), 5);
    auto part = new QWidget;
    auto column = new QVBoxLayout(part);
    space(*column, 2);
    column->addWidget(new Heading(tr("Duties and customers")));
    auto texts = new Reflow(44);
    texts->add(*labelled(tr("Duties, one in a line"), *m_duties), 2);
    texts->add(*labelled(tr("Customers outside"), *m_external));
    texts->add(*labelled(tr("Customers inside"), *m_internal));
    column->addWidget(texts);
    return part;
}

QWidget *JobPage::makeDrawer()
{
    m_drawer = new QWidget;
    m_drawer->setObjectName(u"jobDrawer"_s);
    m_drawerTitle = new Heading({});
    m_drawerText = new QTextBrowser;
    m_drawerText->setObjectName(u"jobDrawerText"_s);
    prepareText(*m_drawerText, tr("Preview"));
    auto column = new QVBoxLayout(m_drawer);
    space(*column, 2, 3, 3);
    column->addWidget(m_drawerTitle);
    column->addWidget(m_drawerText, 1);
    m_drawer->hide();
    return m_drawer;
}

QString JobPage::title() const
{
    return m_file ? draft().title : tr("Job description");
}

QWidget *JobPage::firstFocus()
{
    if (m_sides->currentWidget() == m_sheet)
        return m_sheet->firstFocus();
    return m_sides->currentIndex() == 0 ? static_cast<QWidget *>(m_title)
                                        : m_sides->currentWidget();
}

QList<QAction *> JobPage::pageActions()
{
    return {m_preview, m_compare, m_submit, m_withdraw, m_approve, m_reject, m_publish, m_retire,
        m_newVersion, m_waive, m_liftWaiver, m_spread, m_remove, m_up, m_down};
}

std::optional<documents::DocumentRequest> JobPage::printable() const
{
    if (!m_file)
        return std::nullopt;
    return documents::DocumentRequest{
        documents::DocumentKind::Job, m_file->description.version.id.number()};
}

void JobPage::flush()
{
    m_autosave->saveNow();
}

void JobPage::begin(const QString &intent)
{
    if (intent != u"new")
        return;
    m_title->setFocus();
    m_title->selectAll();
}

static std::vector<competency::CompetencyRevision> wordingsFor(storage::Connection &db,
    const jobs::JobDescription &description,
    const std::vector<competency::CurrentCompetency> &library)
{
    competency::Competencies competencies(db);
    std::vector<competency::CompetencyRevision> wordings;
    for (const jobs::JobCompetency &row : description.competencies)
        wordings.push_back(*competencies.revision(row.revision));
    for (const competency::CurrentCompetency &other : library)
        if (std::ranges::find(wordings, other.revision, &competency::CompetencyRevision::id)
            == wordings.end())
            wordings.push_back(*competencies.revision(other.revision));
    return wordings;
}

void JobPage::load()
{
    workspace()
        .store()
        .read([id = m_job](storage::Connection &db) -> Result<JobFile> {
            jobs::Jobs stored(db);
            const auto newest = stored.newest(id);
            if (!newest)
                return notFound(u"job-unknown"_s);
            const auto description = *stored.description(*newest);
            competency::Competencies competencies(db);
            const auto library = competencies.current();
            std::vector<std::pair<people::UnitId, QString>> units;
            for (const people::Unit &unit : people::Units(db).all())
                units.emplace_back(unit.id, unit.name);
            const auto language = code(competency::libraryLanguage(db));
            return JobFile{description, stored.versions(id), competencies.corePolicy(), library,
                wordingsFor(db, description, library), units,
                QString::fromLatin1(language.data(), qsizetype(language.size()))};
        })
        .then(this, [this](const Result<JobFile> &file) {
            if (file)
                show(*file);
            else
                fail(file.error());
            emit settled();
        });
}

} // namespace throughline::ui
