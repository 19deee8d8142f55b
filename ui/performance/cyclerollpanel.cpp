#include "performance/cyclerollpanel.h"

#include "forms/alternatives.h"
#include "forms/button.h"
#include "forms/emptystate.h"
#include "forms/formdraft.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "forms/views.h"
#include "performance/performancewords.h"
#include "security/role.h"
#include "shell/messages.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

static constexpr int mostShown = 200; // more are worked off a page at a time

static QString wordFor(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::NoAuthor: return CycleRollPanel::tr("No manager to write it");
    case Hindrance::Joined: return CycleRollPanel::tr("Joined after it was planned");
    case Hindrance::Left: return CycleRollPanel::tr("Has left");
    case Hindrance::AuthorLeft: return CycleRollPanel::tr("Whoever writes it has left");
    case Hindrance::NewManager: return CycleRollPanel::tr("Reports to somebody else now");
    }
    return {};
}

CycleRollPanel::CycleRollPanel(Workspace &workspace, CycleId cycle, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_cycle(cycle)
    , m_message(new MessageBar)
    , m_counts(new Paragraph({}))
    , m_table(new QTableView)
    , m_rows(new QStandardItemModel(0, 3, this))
    , m_draft(new FormDraft(workspace.store(), this))
{
    setObjectName(u"cycleRoll"_s);
    auto *column = new QVBoxLayout(this);
    space(*column, 3);
    column->addWidget(new Heading(tr("Who takes part")));
    column->addWidget(m_message);
    m_message->hide();
    m_counts->setObjectName(u"counts"_s);
    column->addWidget(m_counts);
    m_rows->setHorizontalHeaderLabels({tr("Person"), tr("Unit"), tr("What is in the way")});
    m_table->setObjectName(u"hindered"_s);
    prepareTable(*m_table, tr("People who are not settled yet"));
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_views = new Alternatives;
    column->addLayout(m_views, 1);
    m_views->addWidget(m_table);
    m_views->addWidget(new EmptyState(IconName::People, tr("Nobody is left to be settled"),
        tr("Everybody who takes part has somebody to write their appraisal.")));
    m_remedies = makeRemedies();
    column->addWidget(m_remedies);
    column->addLayout(makeButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CycleRollPanel::offerRemedies);
    connect(&m_workspace.store(), &storage::Store::changed, this, &CycleRollPanel::load);
    load();
}

QWidget *CycleRollPanel::makeRemedies()
{
    auto *both = new Reflow(38);
    auto *author = new QWidget, *leave = new QWidget;
    auto *authorRow = new QHBoxLayout(author), *leaveRow = new QHBoxLayout(leave);
    space(*authorRow, 2);
    space(*leaveRow, 2);
    m_author = new QComboBox;
    m_author->setObjectName(u"author"_s);
    name(*m_author, tr("Author of the appraisal"));
    m_setAuthor = button(tr("Name as author"));
    m_setAuthor->setObjectName(u"setAuthor"_s);
    authorRow->addWidget(m_author, 1);
    authorRow->addWidget(m_setAuthor);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("Why they are left out"));
    name(*m_reason, tr("Why they are left out"));
    m_exclude = button(tr("Leave out"));
    m_exclude->setObjectName(u"exclude"_s);
    leaveRow->addWidget(m_reason, 1);
    leaveRow->addWidget(m_exclude);
    both->add(*author);
    both->add(*leave);
    connect(m_setAuthor, &QPushButton::clicked, this, [this] {
        if (const Participant *person = current())
            perform([id = m_cycle, person = person->person,
                        author = PersonId(m_author->currentData().toLongLong())](
                        storage::Connection &db) {
                return RunningCycles(db).setAuthor(id, person, author);
            });
    });
    connect(m_exclude, &QPushButton::clicked, this, &CycleRollPanel::leaveOut);
    keepReason();
    return both;
}

/// With the person whom it is about, so that it never comes back beside another.
void CycleRollPanel::keepReason()
{
    const auto text = [this] {
        const Participant *person = current();
        const QString reason = m_reason->text();
        return person && !reason.isEmpty() ? draftOfChoice(person->person.number(), reason)
                                           : QString();
    };
    const auto put = [this](const QString &kept) {
        const auto reason = choiceIn(kept);
        const auto person = std::ranges::find(
            m_hindered, PersonId(reason ? reason->first : 0), &Participant::person);
        if (person == m_hindered.end())
            return;
        m_table->selectRow(int(person - m_hindered.begin()));
        m_reason->setText(reason->second);
    };
    m_draft->keep(m_reason->objectName(), text, put);
    connect(m_reason, &QLineEdit::textChanged, m_draft, &FormDraft::touch);
    tellWhenRestored(*m_draft, *m_message);
    beginReason();
}

void CycleRollPanel::beginReason()
{
    m_draft->begin(u"leave-out:%1"_s.arg(m_cycle.number()));
}

/// The reason stays in its field for the next one who is left out, and is no draft any more.
void CycleRollPanel::leaveOut()
{
    const Participant *person = current();
    if (!person)
        return;
    const QString reason = m_reason->text();
    const auto leaving = m_workspace.store().write(
        [id = m_cycle, person = person->person, reason](
            storage::Connection &db) { return RunningCycles(db).exclude(id, person, reason); });
    m_draft->discardAfter(leaving);
    leaving.then(this, [this, reason](const Result<void> &left) {
        if (!left)
            return m_message->tell(Severity::Problem, messageFor(left.error()));
        m_message->dismiss();
        if (m_reason->text() == reason) // else it is being written for the next one
            beginReason();
    });
}

QLayout *CycleRollPanel::makeButtons()
{
    auto *row = new QHBoxLayout;
    space(*row, 2);
    m_back = button(tr("Back"));
    m_back->setObjectName(u"back"_s);
    m_admit = button(tr("Take in those who joined"));
    m_admit->setObjectName(u"admit"_s);
    m_rule = button({}, ButtonKind::Ghost);
    m_rule->setObjectName(u"rule"_s);
    m_start = button(tr("Start the cycle"), ButtonKind::Primary);
    m_start->setObjectName(u"start"_s);
    row->addWidget(m_rule);
    row->addStretch();
    for (QPushButton *each : {m_back, m_admit, m_start})
        row->addWidget(each);
    connect(m_back, &QPushButton::clicked, this, &CycleRollPanel::done);
    connect(m_start, &QPushButton::clicked, this, &CycleRollPanel::start);
    connect(m_admit, &QPushButton::clicked, this, [this] {
        perform(
            [id = m_cycle](storage::Connection &db) { return RunningCycles(db).admitJoiners(id); });
    });
    connect(m_rule, &QPushButton::clicked, this, [this] {
        perform(
            [id = m_cycle, rule = m_warns ? EvidenceRule::Block : EvidenceRule::Warn](
                storage::Connection &db) { return RunningCycles(db).setEvidenceRule(id, rule); });
    });
    return row;
}

void CycleRollPanel::load()
{
    m_workspace.store()
        .read([id = m_cycle](storage::Connection &db) -> Result<Content> {
            Cycles cycles(db);
            const auto cycle = cycles.find(id);
            if (!cycle)
                return notFound(u"cycle-unknown"_s);
            return Content{
                *cycle, cycles.roll(id), cycles.hindered(id, mostShown), cycles.leaders()};
        })
        .then(this, [this](const Result<Content> &content) {
            content ? show(*content)
                    : m_message->tell(Severity::Problem, messageFor(content.error()));
        });
}

void CycleRollPanel::show(const Content &content)
{
    const Participant *stood = current();
    const int row = rowAgain(content.hindered, stood ? std::optional(stood->person) : std::nullopt,
        &Participant::person, m_table->currentIndex().row());
    const Roll &roll = content.roll;
    QString counts = tr("%1 eligible: %2 take part, %3 left out, %4 to be settled.")
                         .arg(roll.eligible)
                         .arg(roll.included)
                         .arg(roll.excluded)
                         .arg(roll.hindered);
    if (roll.withoutJob > 0)
        counts += u' '
            + tr("Without a job description, so that only the core competency is rated: %1.")
                  .arg(roll.withoutJob);
    m_counts->setText(counts);
    m_draft->takeOver({}, [&] { showHindered(content, row); });
    m_start->setVisible(content.cycle.state == CycleState::Planned);
    m_start->setEnabled(roll.hindered == 0);
    m_warns = content.cycle.evidenceRule == EvidenceRule::Warn;
    m_rule->setText(m_warns ? tr("Missing evidence: warns. Let it block")
                            : tr("Missing evidence: blocks. Let it warn"));
    m_rule->setVisible(security::holds(m_workspace.session(), security::Role::HrLead));
    m_admit->setVisible(std::ranges::any_of(m_hindered,
        [](const Participant &person) { return person.hindrance == Hindrance::Joined; }));
    turnToWhatIsLeft(); // before what is offered there loses the focus
    offerRemedies();
}

void CycleRollPanel::showHindered(const Content &content, int row)
{
    KeptPlace place(*m_table);
    m_hindered = content.hindered;
    m_isFilling = true; // rows that go on the way say nothing about anybody
    m_rows->removeRows(0, m_rows->rowCount());
    for (const Participant &person : m_hindered)
        m_rows->appendRow({new QStandardItem(person.name), new QStandardItem(person.unit),
            new QStandardItem(person.hindrance ? wordFor(*person.hindrance) : QString())});
    fitColumns(*m_table, 2);
    if (m_author->count() == 0)
        for (const Choice &leader : content.leaders)
            m_author->addItem(leader.name, leader.id);
    place.standOn(row);
    m_isFilling = false;
}

QWidget &CycleRollPanel::firstFocus()
{
    if (m_views->currentIndex() == 0)
        return *m_table;
    return m_start->isHidden() ? *m_back : *m_start;
}

/// An empty table leaves one searching for what is missing; what is next has the focus then.
void CycleRollPanel::turnToWhatIsLeft()
{
    const QWidget *focus = window()->focusWidget();
    const bool wasHere = focus && (focus == m_table || m_remedies->isAncestorOf(focus));
    m_views->setCurrentIndex(m_hindered.empty() ? 1 : 0);
    m_remedies->setVisible(!m_hindered.empty());
    if (m_hindered.empty() && wasHere)
        firstFocus().setFocus(Qt::OtherFocusReason);
}

const Participant *CycleRollPanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_hindered.size()) ? &m_hindered[size_t(row)] : nullptr;
}

void CycleRollPanel::offerRemedies()
{
    if (m_isFilling)
        return;
    const Participant *person = current();
    const auto hindrance = person ? person->hindrance : std::nullopt;
    const bool isOpen = hindrance == Hindrance::AuthorLeft || hindrance == Hindrance::NewManager;
    m_setAuthor->setEnabled(isOpen || hindrance == Hindrance::NoAuthor);
    m_author->setEnabled(m_setAuthor->isEnabled());
    const auto whom = person ? std::optional(person->person) : std::nullopt;
    const bool isAnother = std::exchange(m_offered, whom) != whom;
    if (isOpen && isAnother && person->author)
        m_author->setCurrentIndex(
            std::max(0, m_author->findData(person->author->number()))); // their manager by now
    m_exclude->setEnabled(person && !isOpen);
    m_reason->setEnabled(person && !isOpen);
}

template<typename Act>
void CycleRollPanel::perform(Act act)
{
    m_workspace.store().write(std::move(act)).then(this, [this](const auto &done) {
        done ? m_message->dismiss() : m_message->tell(Severity::Problem, messageFor(done.error()));
    });
}

void CycleRollPanel::start()
{
    m_workspace.store()
        .write([id = m_cycle](storage::Connection &db) { return RunningCycles(db).start(id); })
        .then(this, [this](const Result<int> &opened) {
            opened ? emit done() : m_message->tell(Severity::Problem, messageFor(opened.error()));
        });
}

} // namespace throughline::ui
