#include "hiring/kitpage.h"

#include "forms/actionbar.h"
#include "forms/chip.h"
#include "forms/emptystate.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "hiring/hiringwords.h"
#include "hiring/kithealth.h"
#include "hiring/kittable.h"
#include "hiring/questionpreview.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

KitPage::KitPage(Workspace &workspace, RequisitionId id, QWidget *parent)
    : Page(workspace, parent)
    , m_id(id)
    , m_messages(new MessageBar)
    , m_pages(new QStackedWidget)
{
    setObjectName(u"kitPage"_s);
    makeActions();
    m_messages->hide();
    m_pages->addWidget(new QWidget);
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 4, 3);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    load();
}

void KitPage::makeActions()
{
    const auto add
        = [this](const QString &id, const QString &text, const QKeySequence &keys, auto slot) {
              QAction *action = addPageAction(u"kit."_s + id, text, keys);
              connect(action, &QAction::triggered, this, slot);
              m_actions.append(action);
              return action;
          };
    m_add = add(
        u"add"_s, tr("&Add question"), QKeySequence(Qt::CTRL | Qt::Key_N), &KitPage::addQuestion);
    m_remove = add(u"remove"_s, tr("&Remove"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
        &KitPage::removeQuestion);
    m_up = add(
        u"up"_s, tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveQuestion(-1); });
    m_down = add(u"down"_s, tr("Move &down"), QKeySequence(Qt::ALT | Qt::Key_Down),
        [this] { moveQuestion(1); });
    m_publish = add(u"publish"_s, tr("&Publish kit"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &KitPage::publish);
    m_next = add(u"next"_s, tr("Make a &new version"), {}, &KitPage::nextVersion);
    m_tryAgain = add(u"tryAgain"_s, tr("Tr&y again"), {}, &KitPage::load);
    m_candidates = add(u"candidates"_s, tr("&Candidates"), {}, [this] {
        this->workspace().open({PageKind::Candidates, m_id.number()});
    });
}

QString KitPage::title() const
{
    return m_editing ? tr("Interview kit · %1").arg(isolated(m_editing->kit().requisition.title))
                     : tr("Interview kit");
}

QWidget *KitPage::firstFocus()
{
    return m_editing ? m_table : m_pages->currentWidget();
}

QUndoStack *KitPage::undoStack()
{
    return m_editing ? &m_editing->history() : nullptr;
}

std::optional<documents::DocumentRequest> KitPage::printable() const
{
    if (!m_editing)
        return std::nullopt;
    return documents::DocumentRequest{
        documents::DocumentKind::Kit, m_editing->kit().plan.id.number()};
}

void KitPage::flush()
{
    if (m_editing)
        m_editing->autosave().saveNow();
}

void KitPage::load()
{
    workspace()
        .store()
        .write([id = m_id](storage::Connection &db) { return openKit(db, id); })
        .then(this, [this](const Result<Kit> &kit) { received(kit); });
}

void KitPage::received(const Result<Kit> &kit)
{
    if (!kit) {
        m_messages->dismiss();
        auto *empty = new EmptyState(
            IconName::List, tr("This kit cannot be shown"), messageFor(kit.error()));
        empty->setObjectName(u"empty"_s);
        empty->setPrimary(*m_tryAgain);
        m_pages->addWidget(empty);
        m_pages->setCurrentWidget(empty);
        emit settled();
        return;
    }
    m_messages->dismiss();
    delete m_editor; // before what it shows
    delete m_editing;
    m_editing = new KitEditing(workspace().store(), *kit, this);
    m_editor = makeEditor();
    m_pages->addWidget(m_editor);
    m_pages->setCurrentWidget(m_editor);
    showPlan();
    if (isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
    emit titleChanged();
    emit settled();
}

void KitPage::followEditing()
{
    connect(m_slot, &QSpinBox::valueChanged, m_editing, &KitEditing::setSlot);
    connect(m_editing, &KitEditing::changed, this, &KitPage::showPlan);
    connect(m_editing, &KitEditing::planChanged, this, &KitPage::load);
    connect(m_editing, &KitEditing::failed, this,
        [this](const Error &error) { m_messages->tell(Severity::Problem, messageFor(error), {}); });
    connect(&m_editing->autosave(), &Autosave::stateChanged, m_bar, [this](const SaveState &state) {
        const bool isTrouble = state.kind == SaveState::Kind::Failed;
        m_bar->setState(wordsFor(state, isTrouble ? messageFor(state.error) : QString()),
            isTrouble ? Severity::Problem : Severity::Information);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &KitPage::showQuestion);
}

static QString planStateText(const InterviewPlan &plan)
{
    if (plan.isFrozen())
        return KitPage::tr("Version %1 · in use").arg(plan.number);
    return plan.isPublished() ? KitPage::tr("Version %1 · published").arg(plan.number)
                              : KitPage::tr("Version %1 · draft").arg(plan.number);
}

void KitPage::showPlan()
{
    const InterviewPlan &plan = m_editing->kit().plan;
    m_state->set(planStateText(plan), plan.isPublished() ? Tone::Ok : Tone::Info,
        plan.isFrozen() ? std::optional(IconName::Lock) : std::nullopt);
    {
        const QSignalBlocker quiet(m_slot);
        m_slot->setValue(m_editing->draft().slotMinutes);
    }
    const bool isOpen = !plan.isFrozen();
    m_slot->setEnabled(isOpen);
    m_bankRow->setVisible(isOpen);
    for (QAction *action : {m_add, m_remove, m_up, m_down})
        action->setEnabled(isOpen);
    m_next->setVisible(plan.isFrozen());
    m_publish->setVisible(!plan.isPublished());
    if (plan.isFrozen())
        m_bar->setState(tr("Somebody has been interviewed with this kit, so its questions stay as "
                           "they are. Who asks them may change."));
    showBank();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showQuestion();
}

void KitPage::showBank()
{
    const QVariant before = m_bank->currentData();
    m_bank->clear();
    for (const competency::Question &question : m_editing->unused())
        m_bank->addItem(question.title, question.id.number());
    m_bank->setCurrentIndex(std::max(0, m_bank->findData(before)));
    m_add->setEnabled(!m_editing->isFrozen() && m_bank->count() > 0);
}

int KitPage::current() const
{
    return m_table->currentIndex().row();
}

void KitPage::showQuestion()
{
    const int row = current();
    const bool isThere = row >= 0 && row < m_editing->count();
    if (isThere)
        m_preview->show(m_editing->banked(row));
    else
        m_preview->clear();
}

void KitPage::addQuestion()
{
    if (!m_editing || m_bank->currentIndex() < 0)
        return;
    m_editing->add(competency::QuestionId(m_bank->currentData().toLongLong()));
    m_table->setCurrentIndex(m_table->model()->index(m_editing->count() - 1, 0));
}

void KitPage::removeQuestion()
{
    if (!m_editing)
        return;
    const int row = current();
    m_editing->remove(row);
    m_table->setCurrentIndex(m_table->model()->index(std::min(row, m_editing->count() - 1), 0));
}

void KitPage::moveQuestion(int by)
{
    if (!m_editing)
        return;
    const QModelIndex before = m_table->currentIndex();
    m_editing->move(before.row(), by);
    const int row = std::clamp(before.row() + by, 0, m_editing->count() - 1);
    m_table->setCurrentIndex(m_table->model()->index(row, before.column()));
}

void KitPage::publish()
{
    if (m_editing && !m_editing->kit().plan.isPublished())
        m_editing->publish();
}

void KitPage::nextVersion()
{
    if (m_editing && m_editing->isFrozen())
        m_editing->nextVersion();
}

} // namespace throughline::ui
