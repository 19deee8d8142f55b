#include "hiring/debriefpage.h"

#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/ratingcell.h"
#include "forms/reflow.h"
#include "forms/scrollpage.h"
#include "forms/turnto.h"
#include "forms/views.h"
#include "hiring/answernotes.h"
#include "hiring/debriefexceptions.h"
#include "hiring/debrieftable.h"
#include "hiring/debriefwords.h"
#include "hiring/decisionbar.h"
#include "hiring/hiringwords.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

DebriefPage::DebriefPage(Workspace &workspace, ApplicationId id, QWidget *parent)
    : Page(workspace, parent)
    , m_id(id)
    , m_messages(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_scores(new QWidget)
    , m_candidate(new Heading({}))
    , m_summary(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_table(new QTableView)
    , m_ratingCell(new RatingCell(this))
    , m_notes(new AnswerNotes)
    , m_advice(new Paragraph({}, TextRole::Small, Tone::Secondary))
    , m_record(new Paragraph({}, TextRole::Small, Tone::Secondary))
{
    setObjectName(u"debriefPage"_s);
    makeActions();
    m_decision = new DecisionBar(workspace.store(), id, *m_decide);
    m_messages->hide();
    layOutScores();
    m_pages->addWidget(new QWidget);
    m_pages->addWidget(m_scores);
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 4, 3);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    m_exceptions = new DebriefExceptions(
        workspace.store(), id, {m_look, m_lookNow, m_return, m_returnNow, m_close}, *column, this);
    connect(m_exceptions, &DebriefExceptions::done, this, [this] {
        m_messages->dismiss();
        load();
    });
    connect(m_exceptions, &DebriefExceptions::failed, this,
        [this](const Error &error) { m_messages->tell(Severity::Problem, messageFor(error), {}); });
    connect(m_exceptions, &DebriefExceptions::restored, this,
        [this](const QDateTime &typedAt, bool hasChangedSince) {
            tellRestored(*m_messages, typedAt, hasChangedSince);
        });
    connect(&m_decision->draft(), &FormDraft::restored, this,
        [this](const QDateTime &typedAt, bool hasChangedSince) {
            tellRestored(*m_messages, typedAt, hasChangedSince);
        });
    connect(m_exceptions, &DebriefExceptions::opened, this, &DebriefPage::makeRoom);
    connect(m_exceptions, &DebriefExceptions::closed, this, [this] {
        makeRoom();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &QTableView::activated, this, [this] { m_notes->setFocus(); });
    connect(&workspace.store(), &storage::Store::changed, this, &DebriefPage::follow);
    load();
}

/// Whom it is about, and what can be done with the whole of it.
QWidget *DebriefPage::makeHeading()
{
    m_only = new QCheckBox(tr("Show only &disagreements"));
    m_only->setObjectName(u"onlyDisagreements"_s);
    connect(m_only, &QCheckBox::toggled, this, [this](bool on) {
        if (m_model)
            m_model->setOnlyDisagreements(on);
    });
    connect(m_onlyDisagreements, &QAction::triggered, m_only, &QCheckBox::toggle);

    m_views = new QWidget;
    auto *viewsRow = new Flow(Flow::Side::Trailing);
    space(*viewsRow, 2);
    viewsRow->addWidget(m_only);
    viewsRow->addWidget(buttonFor(*m_return));
    viewsRow->addWidget(buttonFor(*m_compare));
    m_views->setLayout(viewsRow);
    auto *heading = new Reflow(56);
    heading->add(*m_candidate, 2);
    heading->add(*m_views, 3);
    return heading;
}

void DebriefPage::layOutScores()
{
    m_summary->setObjectName(u"summary"_s);
    m_table->setObjectName(u"debriefTable"_s);
    for (Paragraph *wide : {m_summary, m_advice, m_record})
        wide->setMaximumWidth(QWIDGETSIZE_MAX);
    prepareTable(*m_table, tr("Ratings by interviewer"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto *read = new QWidget;
    auto *reading = new QVBoxLayout(read);
    space(*reading, 2);
    reading->addWidget(makeHeading());
    reading->addWidget(m_summary);
    reading->addWidget(m_notes->under(*m_table), 1);
    reading->addWidget(m_advice);
    reading->addWidget(m_record);
    reading->addStretch(); // for what the table leaves while the notes step back
    auto *scores = new QVBoxLayout(m_scores);
    space(*scores, 2);
    auto *scroll = new ScrollPage(*read);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is too high scrolls
    scores->addWidget(scroll, 1);
    scores->addWidget(m_decision);
}

QString DebriefPage::title() const
{
    if (m_debrief && m_pages->currentWidget() != m_scores)
        //: Whose debrief, where its scores are not to be seen yet
        return tr("Panel debrief · %1").arg(isolated(m_debrief->candidate));
    return tr("Panel debrief");
}

QWidget *DebriefPage::firstFocus()
{
    return m_pages->currentWidget() == m_scores ? m_table : m_pages->currentWidget();
}

std::optional<documents::DocumentRequest> DebriefPage::printable() const
{
    return documents::DocumentRequest{documents::DocumentKind::Debrief, m_id.number()};
}

void DebriefPage::load()
{
    workspace()
        .store()
        .write([id = m_id](storage::Connection &db) { return Debriefing(db).open(id); })
        .then(this, [this](const Result<Debrief> &debrief) { received(debrief); });
}

/// Reading a debrief is recorded, which is a change as well: it is only read anew where it differs.
void DebriefPage::follow()
{
    if (!m_debrief)
        return;
    workspace()
        .store()
        .read([id = m_id](storage::Connection &db) { return Debriefing(db).peek(id); })
        .then(this, [this](const Result<Debrief> &now) {
            if (now && *now != *m_debrief)
                load();
        });
}

void DebriefPage::received(const Result<Debrief> &debrief)
{
    if (!debrief) {
        m_messages->dismiss();
        m_debrief.reset();
        showEmpty(tr("This debrief cannot be shown"), messageFor(debrief.error()), *m_tryAgain);
    } else {
        m_debrief = *debrief;
        m_exceptions->setDebrief(*debrief);
        if (debrief->isHidden)
            showHidden();
        else if (debrief->interviewers.empty())
            showEmpty(tr("No scorecard is in yet"),
                tr("The debrief begins when the first interviewer has submitted a scorecard."),
                *m_candidates);
        else
            showScores();
    }
    emit titleChanged();
    emit settled();
}

void DebriefPage::showEmpty(
    const QString &title, const QString &sentence, QAction &action, QAction *second)
{
    auto *empty = new EmptyState(IconName::Hidden, title, sentence);
    empty->setObjectName(u"empty"_s);
    empty->setPrimary(action);
    if (second)
        empty->setSecondary(*second);
    m_pages->addWidget(empty);
    turnTo(*m_pages, *empty);
    delete std::exchange(m_empty, empty);
}

void DebriefPage::showHidden()
{
    const Progress progress = m_debrief->progress;
    //: How many of a candidate's scorecards are submitted
    showEmpty(tr("%1 of %n scorecards are in", nullptr, progress.expected).arg(progress.submitted),
        tr("Scores stay hidden until you submit yours."), *m_own,
        m_debrief->mayBreakGlass ? m_look : nullptr);
}

void DebriefPage::showScores()
{
    const QString whom
        = tr("%1 · %2").arg(isolated(m_debrief->candidate), isolated(m_debrief->requisition));
    const Stage stage = m_debrief->application.stage;
    //: Candidate and requisition, and how it ended: Mira Novak · Support agent · Withdrawn
    m_candidate->setText(hiring::isOpen(stage) ? whom : tr("%1 · %2").arg(whom, wordFor(stage)));
    m_summary->setText(summaryOf(*m_debrief));
    const DebriefCell before = m_model ? m_model->cellAt(m_table->currentIndex()) : DebriefCell();
    KeptPlace place(*m_table);
    auto *model = new DebriefTable(*m_debrief, this);
    model->setOnlyDisagreements(m_only->isChecked());
    m_table->setModel(model);
    delete std::exchange(m_model, model);
    for (int column = 1; column <= m_model->meanColumn(); ++column)
        m_table->setItemDelegateForColumn(
            column, column == m_model->spreadColumn() ? nullptr : m_ratingCell);
    QList<int> interviewers;
    for (int column = 1; column < m_model->spreadColumn(); ++column)
        interviewers << column;
    fitColumns(*m_table, interviewers);
    limitHeight(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &DebriefPage::showNotes);
    m_table->setCurrentIndex(m_model->indexOf(before));
    place.bringBack();
    m_advice->setText(adviceOf(*m_debrief));
    m_record->setText(recordOf(*m_debrief).join(u'\n'));
    m_decision->setMayHire(m_debrief->mayHire);
    m_decision->setUnits(m_debrief->units);
    if (m_debrief->mayDecide)
        m_decision->begin();
    makeRoom();
    const bool isFirst = m_pages->currentWidget() != m_scores;
    if (isFirst)
        turnTo(*m_pages, *m_scores);
    delete std::exchange(m_empty, nullptr);
    if (isVisible() && (isFirst || !isAncestorOf(window()->focusWidget())))
        m_table->setFocus(Qt::OtherFocusReason);
}

/// While a reason is asked for, the decision and what it rests on step back; the notes stay where
/// the window is high enough for them.
void DebriefPage::makeRoom()
{
    const bool isAsking = m_exceptions && m_exceptions->isOpen();
    m_decision->setVisible(m_debrief && m_debrief->mayDecide && !isAsking);
    m_record->setVisible(!m_record->text().isEmpty() && !isAsking);
    for (QWidget *part : std::initializer_list<QWidget *>{m_advice, m_summary, m_views})
        part->setVisible(!isAsking);
    m_notes->setVisible(!isAsking || height() >= em(38));
}

void DebriefPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    makeRoom();
}

void DebriefPage::showNotes()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const int competency = m_model->competencyAt(current.row());
    m_notes->setNotes(
        m_debrief->headings.at(size_t(competency)), m_debrief->interviewers, m_debrief->answers);
}

} // namespace throughline::ui
