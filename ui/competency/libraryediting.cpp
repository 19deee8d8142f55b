#include "competency/citingjobspanel.h"
#include "competency/competencywords.h"
#include "competency/levelcolumn.h"
#include "competency/librarypage.h"
#include "competency/questionspanel.h"
#include "competency/starterlibrary.h"
#include "forms/actionbar.h"
#include "forms/autosave.h"
#include "forms/chip.h"
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

template<typename Work>
void LibraryPage::perform(Work work, const QString &done)
{
    workspace()
        .store()
        .write([work = std::move(work)](storage::Connection &db) {
            KeepingLibrary keeping(db);
            return work(keeping);
        })
        .then(this, [this, done](const auto &result) {
            if (!result)
                return m_message->tell(Severity::Attention, messageFor(result.error()));
            if (!done.isEmpty())
                workspace().mention(done);
            loadTree();
        });
}

void LibraryPage::makeActions()
{
    const auto make = [this](const char *id, const QString &text, const QKeySequence &keys = {}) {
        return addPageAction(u"library."_s + QLatin1StringView(id), text, keys);
    };
    m_new = make("new", tr("New &competency"), QKeySequence::New);
    m_edit = make("edit", tr("&Start a draft"));
    m_publish = make("publish", tr("P&ublish"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_discard = make("discard", tr("Discard the draft"));
    m_retire = make("retire", tr("&Retire"));
    m_restore = make("restore", tr("Take back into use"));
    m_starters = make("starters", tr("Use the st&arter set"));
    m_retry = new QAction(tr("Try again"), this);
    m_moveAll = new QAction(tr("Move all"), this);
    m_chooseJobs = new QAction(tr("Choose…"), this);
    connect(m_moveAll, &QAction::triggered, this, [this] { moveJobs(m_jobs->behind()); });
    connect(m_chooseJobs, &QAction::triggered, this, [this] {
        m_message->dismiss();
        m_tabs->setCurrentWidget(m_jobs);
        m_jobs->selectBehind();
    });

    connect(m_new, &QAction::triggered, this, &LibraryPage::addCompetency);
    connect(m_publish, &QAction::triggered, this, [this] { afterSaving([this] { publish(); }); });
    connect(m_starters, &QAction::triggered, this, &LibraryPage::adoptStarters);
    connect(m_retry, &QAction::triggered, this, &LibraryPage::loadTree);
    connect(m_edit, &QAction::triggered, this, [this] {
        perform([id = m_file->revision.competency](
                    KeepingLibrary &keeping) { return keeping.startDraft(id); },
            {});
    });
    connect(m_discard, &QAction::triggered, this, [this] {
        perform([id = m_file->revision.competency](
                    KeepingLibrary &keeping) { return keeping.discardDraft(id); },
            tr("The draft is gone; the published wording stays."));
    });
    connect(m_retire, &QAction::triggered, this, [this] {
        perform([id = m_file->revision.competency](
                    KeepingLibrary &keeping) { return keeping.retire(id); },
            tr("Retired: whatever uses it keeps it; it cannot be chosen anew."));
    });
    connect(m_restore, &QAction::triggered, this, [this] {
        perform([id = m_file->revision.competency](
                    KeepingLibrary &keeping) { return keeping.restore(id); },
            tr("It can be used again."));
    });
}

void LibraryPage::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_editing.set(&CompetencyRevision::name, text, tr("change name"));
    });
    connect(m_definition, &QTextEdit::textChanged, this, [this] {
        m_editing.set(
            &CompetencyRevision::definition, m_definition->toPlainText(), tr("change definition"));
    });
    for (LevelColumn *column : m_levels) {
        connect(column, &LevelColumn::titleEdited, this, [this](Level level, const QString &text) {
            auto changed = m_editing.value();
            changed.setTitle(level, text);
            m_editing.set(&CompetencyRevision::titles, changed.titles, tr("change level title"));
        });
        connect(column, &LevelColumn::behavioursEdited, this,
            [this](Level level, Audience audience, const QStringList &wordings) {
                auto changed = m_editing.value();
                changed.setWordings(level, audience, wordings);
                m_editing.set(
                    &CompetencyRevision::anchors, changed.anchors, tr("change behaviours"));
            });
    }
    connect(m_questions, &QuestionsPanel::addAsked, this, &LibraryPage::addQuestion);
    connect(m_questions, &QuestionsPanel::saveAsked, this, [this](const Question &draft) {
        perform(
            [draft](KeepingLibrary &keeping) { return keeping.saveQuestion(draft); }, tr("Kept."));
    });
    connect(m_questions, &QuestionsPanel::publishAsked, this, [this](const Question &draft) {
        perform(
            [draft](KeepingLibrary &keeping) -> Result<Question> {
                const auto saved = keeping.saveQuestion(draft);
                return saved ? keeping.publishQuestion(saved->id, saved->version) : saved;
            },
            tr("Published: interview plans can take it."));
    });
    connect(m_questions, &QuestionsPanel::rewordAsked, this, [this](QuestionId id) {
        perform([id](KeepingLibrary &keeping) { return keeping.reword(id); },
            tr("A draft with the same wording waits below the published questions."));
    });
    connect(m_questions, &QuestionsPanel::retireAsked, this, [this](QuestionId id, int version) {
        perform(
            [id, version](KeepingLibrary &keeping) { return keeping.retireQuestion(id, version); },
            tr("Retired."));
    });
}

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
            m_message->tell(Severity::Problem, messageFor(tree.error()), {m_retry});
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
    m_message->dismiss();
    const QSignalBlocker block(m_tree->selectionModel());
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
    m_sides->setCurrentIndex(first ? 0 : 1);
    m_bar->setVisible(first.has_value());
    if (!first) {
        emit settled();
        return;
    }
    if (!chosen)
        chosen = m_model.item(0)->child(0);
    m_tree->setCurrentIndex(chosen->index());
    loadCompetency(CompetencyId(chosen->data(competencyRole).toLongLong()));
}

void LibraryPage::choose(const QModelIndex &index)
{
    const QVariant id = index.data(competencyRole);
    if (!id.isValid())
        return;
    afterSaving([this, id] { loadCompetency(CompetencyId(id.toLongLong())); });
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
                m_message->tell(Severity::Problem, messageFor(file.error()), {m_retry});
            emit settled();
        });
}

void LibraryPage::show(const CompetencyFile &file)
{
    m_file = file;
    m_editing.reset(file.revision);
    m_questions->show(file.questions, security::isHr(workspace().session()));
    m_tabs->setTabText(1, tr("Questions (%1)").arg(QLocale().toString(file.questions.size())));
    m_jobs->show(file.jobs, security::isHr(workspace().session()));
    m_tabs->setTabText(2, tr("Jobs (%1)").arg(QLocale().toString(file.jobs.size())));
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

bool LibraryPage::isEditable() const
{
    return m_file && m_file->revision.state == RevisionState::Draft
        && security::isHr(workspace().session());
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

void LibraryPage::save(const std::function<void(const std::optional<Error> &)> &report)
{
    if (!m_file || !isEditable() || m_editing.value() == m_file->revision)
        return report(std::nullopt);
    CompetencyRevision wanted = m_editing.value();
    wanted.version = m_file->revision.version;
    workspace()
        .store()
        .write([wanted](storage::Connection &db) { return KeepingLibrary(db).save(wanted); })
        .then(this, [this, wanted, report](const Result<CompetencyRevision> &saved) {
            if (!saved)
                return report(saved.error());
            if (m_file->revision.id == saved->id) {
                m_file->revision = wanted;
                m_file->revision.version = saved->version;
            }
            report(std::nullopt);
        });
}

void LibraryPage::showSaveState(const SaveState &state)
{
    const bool hasFailed = state.kind == SaveState::Kind::Failed;
    m_bar->setState(wordsFor(state, hasFailed ? messageFor(state.error) : QString()),
        hasFailed ? Severity::Problem : Severity::Information);
    workspace().setSaveState(state);
    if (state.kind == SaveState::Kind::Saved && m_afterSaving)
        std::exchange(m_afterSaving, {})();
    else if (hasFailed)
        m_afterSaving = {};
}

void LibraryPage::afterSaving(std::function<void()> act)
{
    if (m_autosave->state().kind == SaveState::Kind::Saved)
        return act();
    m_afterSaving = std::move(act);
    m_autosave->saveNow();
}

void LibraryPage::publish()
{
    const auto &revision = m_file->revision;
    workspace()
        .store()
        .write([id = revision.id, version = revision.version](
                   storage::Connection &db) { return KeepingLibrary(db).publish(id, version); })
        .then(this, [this](const Result<Publication> &publication) {
            if (!publication)
                return m_message->tell(Severity::Attention, messageFor(publication.error()));
            workspace().mention(tr("Published as revision %1.").arg(publication->number));
            m_publishedNow = publication->number;
            loadTree();
        });
}

void LibraryPage::addCompetency()
{
    workspace()
        .store()
        .write([name = tr("New competency")](storage::Connection &db) {
            return KeepingLibrary(db).add(name, Family::Working);
        })
        .then(this, [this](const Result<CompetencyRevision> &added) {
            if (!added)
                return m_message->tell(Severity::Attention, messageFor(added.error()));
            m_wanted = added->competency;
            loadTree();
            m_name->setFocus();
        });
}

void LibraryPage::adoptStarters()
{
    workspace()
        .store()
        .write([](storage::Connection &db) { return adoptStarterLibrary(db); })
        .then(this, [this](const Result<QStringList> &added) {
            if (!added)
                return m_message->tell(Severity::Attention, messageFor(added.error()));
            workspace().mention(tr("%n competency(s) were added, complete at every level.", nullptr,
                int(added->size())));
            loadTree();
        });
}

void LibraryPage::addQuestion()
{
    if (!m_file)
        return;
    const Question question{QuestionId(0), {}, m_file->revision.competency,
        QuestionKind::Behavioural, tr("New question"), tr("Tell me about a time when …"), 6, {},
        QuestionState::Draft, {}, 1, {}};
    perform([question](KeepingLibrary &keeping) { return keeping.addQuestion(question); },
        tr("A new draft waits below the published questions."));
}

} // namespace throughline::ui
