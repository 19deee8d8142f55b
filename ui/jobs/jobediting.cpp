#include "forms/actionbar.h"
#include "forms/autosave.h"
#include "forms/chip.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/percent.h"
#include "jobs/checklist.h"
#include "jobs/competencydetail.h"
#include "jobs/jobchecks.h"
#include "jobs/jobcompetencytable.h"
#include "jobs/jobpage.h"
#include "jobs/jobpreview.h"
#include "jobs/jobwords.h"
#include "jobs/reasonrow.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using jobs::JobCompetency;
using jobs::JobDescription;
using jobs::JobState;

bool JobPage::isEditable() const
{
    return m_file && m_file->description.version.isEditable()
        && security::isHr(workspace().session());
}

void JobPage::connectFields()
{
    connect(m_title, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_editing.set(&JobDraft::title, text, tr("change title")); });
    connect(m_grade, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_editing.set(&JobDraft::grade, text, tr("change grade")); });
    connect(m_unit, &QComboBox::activated, this, [this](int index) {
        std::optional<people::UnitId> unit;
        if (const QVariant chosen = m_unit->itemData(index); chosen.isValid())
            unit = people::UnitId(chosen.toLongLong());
        m_editing.set(&JobDraft::unit, unit, tr("change unit"));
    });
    const auto watch = [this](QTextEdit *edit, QString JobDraft::*field, const QString &step) {
        connect(edit, &QTextEdit::textChanged, this,
            [this, edit, field, step] { m_editing.set(field, edit->toPlainText(), step); });
    };
    watch(m_purpose, &JobDraft::purpose, tr("change purpose"));
    watch(m_duties, &JobDraft::duties, tr("change duties"));
    watch(m_external, &JobDraft::externalCustomers, tr("change customers"));
    watch(m_internal, &JobDraft::internalCustomers, tr("change customers"));

    connect(m_detail, &CompetencyDetail::levelChosen, this, [this](int number) {
        changeRow(tr("change level"),
            [number](JobCompetency &row) { row.level = *jobs::Level::of(number); });
    });
    connect(m_detail, &CompetencyDetail::weightChosen, this, [this](int percent) {
        changeRow(tr("change weight"), [percent](JobCompetency &row) { row.weight = percent; });
    });
    connect(m_detail, &CompetencyDetail::meaningChanged, this, [this](const QString &text) {
        changeRow(tr("change what it means"), [&](JobCompetency &row) { row.meaning = text; });
    });
    connect(m_table, &JobCompetencyTable::currentRowChanged, this, &JobPage::showCompetency);
    connect(m_table, &JobCompetencyTable::moveAsked, this, &JobPage::moveCurrent);
    connect(m_table, &JobCompetencyTable::removeAsked, this, &JobPage::removeCurrent);
    connect(m_table, &QTableView::activated, m_detail,
        [this] { m_detail->findChild<QTextEdit *>(u"competencyMeaning"_s)->setFocus(); });
    connect(&m_editing.history(), &QUndoStack::indexChanged, this, &JobPage::showDraft);
}

void JobPage::show(const JobFile &file)
{
    m_file = file;
    m_isConflict = false;
    m_comparison.clear();
    m_wording = std::make_unique<jobs::WordingCheck>(file.language);
    const QSignalBlocker block(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("No unit"));
    for (const auto &[id, unit] : file.units)
        m_unit->addItem(unit, id.number());
    m_editing.reset(JobDraft::from(file.description));
    m_sides->setCurrentIndex(0);
    m_message->dismiss();
    showDraft();
    showState();
    showChecks();
    emit titleChanged();
}

void JobPage::fail(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) {
        m_sides->setCurrentIndex(1);
        m_bar->hide();
        return;
    }
    m_trouble.tell(messageFor(error), *m_retry);
}

static void showText(QTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() == text)
        return;
    const QSignalBlocker block(edit);
    edit->setPlainText(text);
}

void JobPage::showDraft()
{
    if (!m_file)
        return;
    const JobDraft &shown = draft();
    if (m_title->text() != shown.title)
        m_title->setText(shown.title);
    if (std::exchange(m_isTitleToWrite, false))
        m_title->selectAll();
    if (m_grade->text() != shown.grade)
        m_grade->setText(shown.grade);
    m_unit->setCurrentIndex(shown.unit ? std::max(0, m_unit->findData(shown.unit->number())) : 0);
    showText(m_purpose, shown.purpose);
    showText(m_duties, shown.duties);
    showText(m_external, shown.externalCustomers);
    showText(m_internal, shown.internalCustomers);
    m_table->show(shown.competencies);
    showCompetency(std::max(0, m_table->currentRow()));

    const int sum = jobs::sumOfWeights(shown.competencies);
    m_weights->setText(sum == 100
            ? tr("Weights: %1").arg(percentText(sum))
            : tr("Weights: %1, not %2").arg(percentText(sum), percentText(100)));
    m_weights->setTone(sum == 100 ? Tone::Ok : Tone::Attention);
    m_spread->setEnabled(isEditable() && sum != 100 && shown.competencies.size() > 1);
    m_checkPause.start();
    emit titleChanged();
}

void JobPage::showCompetency(int row)
{
    const auto &rows = draft().competencies;
    if (!m_file || row < 0 || row >= int(rows.size()))
        return;
    const JobCompetency &current = rows[size_t(row)];
    const auto wording = std::ranges::find(
        m_file->wordings, current.revision, &competency::CompetencyRevision::id);
    m_detail->show(current, wording == m_file->wordings.end() ? nullptr : &*wording, m_file->policy,
        m_unit->currentText());
    m_detail->setReadOnly(!isEditable());
    m_remove->setEnabled(isEditable() && !current.isCore);
    m_up->setEnabled(isEditable() && row > 1);
    m_down->setEnabled(isEditable() && row > 0 && row + 1 < int(rows.size()));
    const auto *core = rows.front().isCore ? &rows.front() : nullptr;
    m_coreSentence->setText(core
            ? tr("%1 is part of every job. Change its level or wording, not its presence.")
                  .arg(core->name)
            : QString());
}

void JobPage::showState()
{
    const jobs::JobVersion &version = m_file->description.version;
    const bool isHr = security::isHr(workspace().session());
    const bool isLead = security::holds(workspace().session(), security::Role::HrLead);
    const bool editable = isEditable();
    const bool isWaived = m_file->description.core() && m_file->description.core()->waiver;
    m_state->set(tr("%1 · version %2").arg(wordFor(version.state)).arg(version.number),
        version.state == JobState::Published ? Tone::Ok : Tone::Info);
    m_note->setText(!isHr                         ? QString()
            : version.state == JobState::Rejected ? tr("Sent back: %1").arg(version.note)
            : editable
            ? tr("Saved by itself while you write.")
            : tr("This version does not change any more. A new version starts from its words."));
    for (QLineEdit *field : {m_title, m_grade})
        field->setReadOnly(!editable);
    for (QTextEdit *field : {m_purpose, m_duties, m_external, m_internal})
        field->setReadOnly(!editable);
    m_unit->setEnabled(editable);
    m_add->setEnabled(editable);

    const auto offer = [isHr](QAction *action, bool isOffered) {
        action->setVisible(isHr && isOffered);
        action->setEnabled(isHr && isOffered);
    };
    m_preview->setEnabled(true);
    offer(m_submit, editable);
    for (QAction *action : {m_withdraw, m_approve, m_reject})
        offer(action, version.state == JobState::InReview);
    offer(m_publish, version.state == JobState::Approved);
    offer(m_retire, version.state == JobState::Approved || version.state == JobState::Published);
    offer(m_newVersion, !version.isOpen());
    offer(m_waive, isLead && editable && !isWaived);
    offer(m_liftWaiver, isLead && editable && isWaived);
    m_compare->setVisible(m_file->versions.size() > 1);
    m_compare->setEnabled(m_file->versions.size() > 1);

    m_addMenu->clear();
    for (const competency::CurrentCompetency &other : m_file->library)
        if (!other.isCore)
            connect(m_addMenu->addAction(other.name), &QAction::triggered, this,
                [this, other] { addCompetency(other); });
}

void JobPage::showChecks()
{
    if (!m_file || !m_wording)
        return;
    m_checks->show(checksOf(description(), m_file->policy, *m_wording, m_file->wordings));
    showDrawer();
}

void JobPage::showDrawer()
{
    m_drawer->setVisible(m_preview->isChecked() || !m_comparison.isEmpty());
    if (!m_drawer->isVisibleTo(this))
        return;
    const bool isPreview = m_comparison.isEmpty();
    m_drawerTitle->setText(
        isPreview ? tr("Preview as a candidate sees it") : tr("What changed between versions"));
    name(*m_drawerText, m_drawerTitle->text());
    m_drawerText->setHtml(
        isPreview ? candidateView(description(), m_file->wordings) : m_comparison);
}

void JobPage::changeCompetencies(
    const QString &text, const std::function<void(std::vector<JobCompetency> &)> &change)
{
    auto rows = draft().competencies;
    change(rows);
    m_editing.set(&JobDraft::competencies, rows, text);
}

void JobPage::changeRow(const QString &text, const std::function<void(JobCompetency &)> &change)
{
    const int row = m_table->currentRow();
    if (row < 0 || !isEditable())
        return;
    changeCompetencies(
        text, [&](std::vector<JobCompetency> &rows) { change(rows.at(size_t(row))); });
}

void JobPage::addCompetency(const competency::CurrentCompetency &competency)
{
    auto changed = description();
    jobs::addCompetency(changed, competency);
    jobs::spreadWeights(changed.competencies);
    m_editing.set(&JobDraft::competencies, changed.competencies, tr("add %1").arg(competency.name));
    m_table->select(int(changed.competencies.size()) - 1);
    m_table->setFocus();
}

void JobPage::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || !isEditable())
        return;
    auto changed = description();
    const JobCompetency current = changed.competencies.at(size_t(row));
    if (const auto removed = removeCompetency(changed, current.competency); !removed) {
        announce(*m_coreSentence, m_coreSentence->text());
        return;
    }
    jobs::spreadWeights(changed.competencies);
    m_editing.set(&JobDraft::competencies, changed.competencies, tr("remove %1").arg(current.name));
    workspace().mention(tr("%1 was removed from this job.").arg(current.name),
        [this] { m_editing.history().undo(); });
}

void JobPage::moveCurrent(int places)
{
    const int row = m_table->currentRow();
    if (row < 0 || !isEditable())
        return;
    auto changed = description();
    const auto moved = changed.competencies.at(size_t(row)).competency;
    moveCompetency(changed, moved, places);
    m_editing.set(&JobDraft::competencies, changed.competencies, tr("move competency"));
    const auto place = std::ranges::find(changed.competencies, moved, &JobCompetency::competency);
    m_table->select(int(place - changed.competencies.begin()));
}

} // namespace throughline::ui
