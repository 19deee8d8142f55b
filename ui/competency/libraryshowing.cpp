#include "competency/citingjobspanel.h"
#include "competency/competencywords.h"
#include "competency/levelcolumn.h"
#include "competency/librarypage.h"
#include "competency/questionspanel.h"
#include "competency/revisionmerge.h"
#include "forms/actionbar.h"
#include "forms/chip.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/views.h"
#include "jobs/describingjobs.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace competency;

static constexpr int competencyRole = Qt::UserRole;

void LibraryPage::loadTree()
{
    struct Tree
    {
        std::vector<CurrentCompetency> published;
        std::vector<CompetencyRevision> drafts;
    };
    workspace()
        .store()
        .read([](storage::Connection &db) {
            Competencies competencies(db);
            return Tree{competencies.published(), competencies.neverPublished()};
        })
        .then(this, [this](const Result<Tree> &tree) {
            if (tree)
                return showTree(tree->published, tree->drafts);
            m_trouble.tell(messageFor(tree.error()), *m_retry);
            emit settled();
        });
}

static QStandardItem *leaf(const QString &text, CompetencyId id)
{
    auto item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(id.number(), competencyRole);
    return item;
}

void LibraryPage::showTree(
    const std::vector<CurrentCompetency> &published, const std::vector<CompetencyRevision> &drafts)
{
    m_trouble.end();
    const QSignalBlocker block(m_tree->selectionModel());
    KeptPlace place(*m_tree);
    m_model.clear();
    std::optional<CompetencyId> first;
    QStandardItem *chosen = nullptr;
    const auto add = [&](QStandardItem *parent, const QString &text, CompetencyId id) {
        parent->appendRow(leaf(text, id));
        if (!first)
            first = id;
        if (m_wanted == id)
            chosen = parent->child(parent->rowCount() - 1);
    };
    for (const Family family :
        {Family::Core, Family::Working, Family::Leading, Family::Technical}) {
        auto parent = new QStandardItem(wordFor(family));
        parent->setEditable(false);
        parent->setSelectable(false);
        for (const CurrentCompetency &one : published)
            if (one.family == family)
                add(parent, one.retiredAt ? tr("%1 (retired)").arg(one.name) : one.name, one.id);
        for (const CompetencyRevision &draft : drafts)
            if (draft.family == family)
                add(parent, tr("%1 (draft)").arg(draft.name), draft.competency);
        if (parent->rowCount() > 0)
            m_model.appendRow(parent);
        else
            delete parent;
    }
    m_tree->expandAll();
    if (m_sides->currentWidget() != m_sheet) {
        m_sides->setCurrentIndex(first ? 0 : 1);
        m_bar->setVisible(first.has_value());
    }
    if (!first) {
        emit settled();
        return;
    }
    if (!chosen)
        chosen = m_model.item(0)->child(0);
    m_tree->setCurrentIndex(chosen->index());
    place.bringBack();
    loadCompetency(CompetencyId(chosen->data(competencyRole).toLongLong()));
}

void LibraryPage::choose(const QModelIndex &index)
{
    const QVariant id = index.data(competencyRole);
    if (!id.isValid())
        return;
    afterSaving([this, id] {
        m_message->dismiss(); // what was offered was about the one before
        loadCompetency(CompetencyId(id.toLongLong()));
    });
}

void LibraryPage::loadCompetency(CompetencyId id)
{
    m_wanted = id;
    workspace()
        .store()
        .read([id](storage::Connection &db) -> Result<CompetencyFile> {
            Competencies competencies(db);
            const auto published = competencies.latestPublished(id);
            const auto draft = competencies.draft(id);
            const auto competency = competencies.find(id);
            if (!competency || (!draft && !published))
                return notFound(u"competency-unknown"_s);
            return CompetencyFile{draft ? *draft : *published, competency->retiredAt.has_value(),
                published ? competencies.citations(published->id) : Citations(),
                Questions(db).all(id), competencies.history(id), jobs::jobsCiting(db, id)};
        })
        .then(this, [this, id](const Result<CompetencyFile> &file) {
            if (m_wanted != id)
                return;
            if (file)
                show(*file);
            else
                m_trouble.tell(messageFor(file.error()), *m_retry);
            emit settled();
        });
}

void LibraryPage::show(const CompetencyFile &file)
{
    if (keepsWords(file)) {
        CompetencyFile around = file;
        around.revision = m_file->revision;
        m_file = around;
    } else {
        m_file = file;
        m_isConflict = false;
        m_merge.reset();
        m_editing.reset(file.revision);
    }
    m_questions->show(file.questions, security::isHr(workspace().session()));
    m_tabs->setTabText(1, tr("Questions (%1)").arg(QLocale().toString(file.questions.size())));
    m_jobs->show(file.jobs, security::isHr(workspace().session()));
    m_tabs->setTabText(2, tr("Jobs (%1)").arg(QLocale().toString(file.jobs.size())));
    KeptPlace place(*m_history);
    const int stood = m_history->currentIndex().row();
    m_historyModel.clear();
    m_historyModel.setHorizontalHeaderLabels({tr("Revision"), tr("Name"), tr("Published")});
    for (const RevisionSummary &line : file.history) {
        const QString when = line.publishedAt
            ? QLocale().toString(line.publishedAt->toLocalTime(), QLocale::ShortFormat)
            : tr("Draft");
        QList<QStandardItem *> row;
        for (const QString &text : {QLocale().toString(line.number), line.name, when})
            row << new QStandardItem(text);
        for (QStandardItem *item : row)
            item->setEditable(false);
        m_historyModel.appendRow(row);
    }
    fitColumns(*m_history, 1);
    place.standOn(std::min(stood, m_historyModel.rowCount() - 1));
    showDraft();
    showState();
    if (const auto revision = std::exchange(m_publishedNow, {}))
        offerToMove(*revision);
}

/// Running cycles never change under anybody: jobs keep the wording before until somebody says so.
void LibraryPage::offerToMove(int revision)
{
    const int behind = int(m_jobs->behind().size());
    if (behind > 0)
        m_message->tell(Severity::Information,
            tr("Published as revision %1. %n job(s) keep the wording before until you move them.",
                nullptr, behind)
                .arg(revision),
            {m_moveAll, m_chooseJobs});
}

void LibraryPage::moveJobs(const std::vector<jobs::JobId> &jobs)
{
    workspace()
        .store()
        .write([id = m_file->revision.competency, jobs](
                   storage::Connection &db) { return jobs::DescribingJobs(db).citeAnew(id, jobs); })
        .then(this, [this](const Result<int> &moved) {
            if (!moved)
                return m_message->tell(Severity::Attention, messageFor(moved.error()));
            workspace().mention(
                tr("%n job(s) have a draft with the new wording.", nullptr, *moved));
            loadTree();
        });
}

void LibraryPage::showDraft()
{
    if (!m_file)
        return;
    const CompetencyRevision &shown = m_editing.value();
    if (m_name->text() != shown.name)
        m_name->setText(shown.name);
    if (m_definition->toPlainText() != shown.definition) {
        const QSignalBlocker block(m_definition);
        m_definition->setPlainText(shown.definition);
    }
    for (LevelColumn *column : m_levels)
        column->show(shown);
    QStringList sentences;
    if (isEditable())
        for (const RevisionGap &gap : gaps(shown))
            sentences << sentenceFor(gap);
    const qsizetype all = sentences.size();
    if (all > 3)
        sentences = sentences.first(3) << tr("And %n more.", nullptr, int(all - 3));
    m_gaps->setText(sentences.join(u' '));
    m_gaps->setVisible(all > 0);
    m_publish->setEnabled(isEditable() && all == 0);
}

void LibraryPage::showState()
{
    const bool isHr = security::isHr(workspace().session());
    const bool editable = isEditable();
    const bool isCore = m_file && m_file->revision.isCore;
    const bool isRetired = m_file && m_file->isRetired;
    const bool wasPublished = m_file && m_file->history.size() > (editable ? 1u : 0u);
    const auto offer = [](QAction *action, bool isOffered) {
        action->setVisible(isOffered);
        action->setEnabled(isOffered);
    };
    offer(m_edit, isHr && m_file && !editable && !isRetired);
    offer(m_discard, editable && wasPublished);
    offer(m_retire, isHr && m_file && !isCore && !isRetired && wasPublished);
    offer(m_restore, isHr && isRetired);
    m_publish->setVisible(editable);
    m_new->setEnabled(isHr);
    m_starters->setEnabled(isHr);
    m_name->setReadOnly(!editable);
    m_definition->setReadOnly(!editable);
    for (LevelColumn *column : m_levels)
        column->setReadOnly(!editable);
    if (!m_file)
        return;
    const auto &revision = m_file->revision;
    m_state->set(isRetired ? tr("Retired")
            : editable     ? tr("Draft of revision %1").arg(revision.number)
                           : tr("Revision %1").arg(revision.number),
        editable || isRetired ? Tone::Info : Tone::Ok);
    const Citations &citations = m_file->citations;
    QString cited = tr("Used in %n job(s)", nullptr, citations.jobs) + u", "_s
        + tr("%n interview plan(s).", nullptr, citations.plans);
    if (isCore)
        cited += u' '
            + tr("It is the core competency: reword it if you like, but it stays in every job.");
    else if (editable && citations.jobs > 0)
        cited += u' ' + tr("They keep their wording until they get a new version.");
    m_cited->setText(cited);
}

} // namespace throughline::ui
