#include "hiring/kitpage.h"

#include "forms/actionbar.h"
#include "forms/chip.h"
#include "forms/emptystate.h"
#include "forms/flow.h"
#include "forms/formmeeting.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/turnto.h"
#include "forms/views.h"
#include "hiring/hiringwords.h"
#include "hiring/kithealth.h"
#include "hiring/kittable.h"
#include "hiring/questionpreview.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QAbstractItemDelegate>
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
    connect(&workspace.store(), &storage::Store::changed, this, &KitPage::follow);
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
    m_read = add(u"read"_s, tr("R&ead and print"), {}, &KitPage::read);
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
    const auto plan = m_editing ? std::optional(m_editing->kit().plan.id) : m_readable;
    if (!plan)
        return std::nullopt;
    return documents::DocumentRequest{documents::DocumentKind::Kit, plan->number()};
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

/// Takes over what others wrote, unless something is on its way there or being typed: the end of
/// that leads here again.
void KitPage::follow()
{
    if (!m_editing || m_editing->isSaving()
        || m_table->viewport()->isAncestorOf(window()->focusWidget()))
        return;
    workspace()
        .store()
        .read([id = m_id](storage::Connection &db) { return readKit(db, id); })
        .then(this, [this](const Result<std::optional<Kit>> &stored) {
            if (stored && *stored && !m_editing->isSaving())
                followTo(**stored);
        });
}

/// The cursor stays on its question and its column.
void KitPage::followTo(const Kit &stored)
{
    if (m_editing->isStored(stored))
        return;
    const QModelIndex before = m_table->currentIndex();
    const auto question = m_editing->questionAt(before.row());
    KeptPlace place(*m_table);
    m_editing->meet(stored);
    const int row = m_editing->rowOf(question, before.row());
    m_table->setCurrentIndex(m_table->model()->index(
        row, std::min(before.column(), m_table->model()->columnCount() - 1)));
    fitColumns(*m_table, KitTable::Question);
    place.bringBack();
    emit titleChanged();
    emit settled();
}

void KitPage::received(const Result<Kit> &kit)
{
    if (!kit) {
        m_messages->dismiss();
        offerReading(kit.error());
        return;
    }
    m_messages->dismiss();
    m_readable.reset();
    delete std::exchange(m_empty, nullptr);
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
    connect(m_editing, &KitEditing::met, this,
        [this](const QStringList &takenOver, const std::vector<FieldConflict> &conflicts) {
            tellMeeting(*m_messages, takenOver, conflicts);
        });
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &KitPage::follow,
        Qt::QueuedConnection);
    connect(&m_editing->autosave(), &Autosave::stateChanged, this, [this](const SaveState &state) {
        if (state.kind == SaveState::Kind::Saved)
            follow();
    });
    connect(&m_editing->autosave(), &Autosave::stateChanged, m_bar, [this](const SaveState &state) {
        const bool isTrouble = state.kind == SaveState::Kind::Failed;
        m_bar->setState(wordsFor(state, isTrouble ? messageFor(state.error) : QString()),
            isTrouble ? Severity::Problem : Severity::Information);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &KitPage::showQuestion);
}

void KitPage::showEmpty(const QString &title, const QString &sentence, QAction &action)
{
    auto *empty = new EmptyState(IconName::List, title, sentence);
    empty->setObjectName(u"empty"_s);
    empty->setPrimary(action);
    m_pages->addWidget(empty);
    turnTo(*m_pages, *empty);
    delete std::exchange(m_empty, empty);
    emit titleChanged(); // what can be printed may have changed
    emit settled();
}

/// Whoever interviews with a kit and does not change it reads and prints it.
void KitPage::offerReading(const Error &refusal)
{
    if (refusal.reason != u"requisition-not-yours")
        return showEmpty(tr("This kit cannot be shown"), messageFor(refusal), *m_tryAgain);
    workspace()
        .store()
        .read([id = m_id](storage::Connection &db) {
            return Result<std::vector<InterviewPlan>>(InterviewPlans(db).of(id));
        })
        .then(this, [this, refusal](const Result<std::vector<InterviewPlan>> &plans) {
            m_readable.reset();
            if (plans)
                for (const InterviewPlan &plan : *plans) // the newest first
                    if (plan.isPublished() && !m_readable)
                        m_readable = plan.id;
            if (m_readable)
                showEmpty(tr("This kit is yours to read"),
                    tr("HR and the hiring manager change it. You ask what stands in it, and can "
                       "print it for the interview."),
                    *m_read);
            else
                showEmpty(tr("This kit cannot be shown"), messageFor(refusal), *m_tryAgain);
        });
}

void KitPage::read()
{
    if (const auto document = printable())
        workspace().open({PageKind::PrintPreview, document->subject, codeText(document->kind)});
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
