#include "succession/addsuccessorpane.h"

#include "forms/button.h"
#include "forms/formdraft.h"
#include "forms/formmeeting.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/threewaymerge.h"
#include "forms/views.h"
#include "succession/fitdelegate.h"
#include "succession/successionwords.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using throughline::succession::Fit;
using throughline::succession::Readiness;
using throughline::succession::Successor;

namespace throughline::ui {

AddSuccessorPane::AddSuccessorPane(storage::Store &store, QWidget *parent)
    : QFrame(parent)
    , m_heading(new Heading(QString()))
    , m_message(new MessageBar)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_proof(new QTextEdit)
    , m_naming(new FormDraft(store, this))
    , m_reviewing(new FormDraft(store, this))
{
    setObjectName("addSuccessorPane"_L1);
    m_message->hide();
    m_search->setObjectName("successorSearch"_L1);
    m_search->setPlaceholderText(tr("Type a name, or take somebody who fits"));
    name(*m_search, tr("Find a successor"));
    prepareList(*m_list, tr("People by fit"));
    m_list->setObjectName("successorCandidates"_L1);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(false);
    m_list->setItemDelegate(new FitDelegate(m_list));
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    m_proof->setObjectName("successorProof"_L1);
    prepareText(*m_proof, tr("What proves the readiness"), 2);
    m_proof->setPlaceholderText(tr("What proves the readiness"));
    m_proof->setMaximumHeight(em(4.5));
    m_proof->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (m_named && typed != m_named->name)
            m_named.reset();
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searched(m_search->text()); });

    m_save = button(tr("A&dd"), ButtonKind::Primary);
    m_save->setObjectName("addSuccessorNow"_L1);
    auto *cancel = button(tr("&Not now"));
    connect(m_save, &QPushButton::clicked, this, &AddSuccessorPane::add);
    connect(cancel, &QPushButton::clicked, this, &AddSuccessorPane::cancel);
    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 2, 0);
    m_heading->setWordWrap(true);
    m_list->setMinimumHeight(em(14)); // four people, each with what speaks for them
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(makeReadiness());
    column->addWidget(m_proof);
    column->addLayout(buttons);
    keepDrafts();
}

/// What is said of somebody new is one field, so that words about one person never come back
/// beside another.
void AddSuccessorPane::keepDrafts()
{
    m_naming->keep(
        u"successor"_s, [this] { return nomination(); },
        [this](const QString &kept) { putNomination(kept); });
    connect(m_search, &QLineEdit::textChanged, m_naming, &FormDraft::touch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_naming,
        &FormDraft::touch);
    connect(m_proof, &QTextEdit::textChanged, m_naming, &FormDraft::touch);
    m_reviewing->keep(
        u"readiness"_s, [this] { return QString::number(m_choices.checkedId()); },
        [this](const QString &kept) { putReadiness(kept); });
    m_reviewing->keep(*m_proof);
    for (FormDraft *draft : {m_naming, m_reviewing}) {
        connect(&m_choices, &QButtonGroup::idToggled, draft, &FormDraft::touch);
        tellWhenRestored(*draft, *m_message);
    }
}

/// Whom, how ready and, below, the proof that was typed; nothing while all is as it was suggested.
QString AddSuccessorPane::nomination() const
{
    QString whom = m_search->text();
    const int ready = m_choices.checkedId();
    const bool isProofTyped = m_proof->document()->isModified();
    const bool isElsewhere = m_list->currentIndex().row() > 0; // than on the first
    if (whom.isEmpty() && ready < 0 && !isProofTyped && !isElsewhere)
        return {};
    if (m_named)
        whom = draftOfChoice(m_named->person.number(), m_named->name);
    else if (const Fit *fit = current())
        whom = draftOfChoice(fit->person.number(), fit->name);
    return QStringList{whom.replace(u'\n', u' '), QString::number(ready),
        isProofTyped ? m_proof->toPlainText() : QString()}
        .join(u'\n');
}

void AddSuccessorPane::putNomination(const QString &kept)
{
    const QString whom = kept.section(u'\n', 0, 0);
    m_named.reset();
    if (const auto choice = choiceIn(whom))
        m_named = Named{PersonId(choice->first), choice->second};
    m_search->setText(m_named ? m_named->name : whom);
    m_pause.stop();
    showCandidates(m_search->text(), {}); // until they are found
    putReadiness(kept.section(u'\n', 1, 1));
    if (const QString proof = kept.section(u'\n', 2); !proof.isEmpty()) {
        m_proof->setPlainText(proof);
        m_proof->document()->setModified(true);
    }
    emit searched(m_search->text());
}

void AddSuccessorPane::putReadiness(const QString &kept)
{
    if (QAbstractButton *choice = m_choices.button(kept.toInt()))
        choice->setChecked(true);
}

QWidget *AddSuccessorPane::makeReadiness()
{
    auto *group = new QWidget;
    group->setObjectName("readiness"_L1);
    name(*group, tr("Readiness"));
    auto *column = new QVBoxLayout(group);
    space(*column, 1);
    for (size_t i = 0; i < m_readiness.size(); ++i) {
        auto *choice
            = new QRadioButton(tr("%1  %2").arg(QString::number(i + 1), wordsFor(Readiness(i))));
        choice->setObjectName(u"readiness%1"_s.arg(i + 1));
        name(*choice, wordsFor(Readiness(i)));
        choice->installEventFilter(this);
        connect(choice, &QRadioButton::toggled, this, &AddSuccessorPane::suggestProof);
        m_readiness[i] = choice;
        m_choices.addButton(choice, int(i));
        column->addWidget(choice);
    }
    return group;
}

void AddSuccessorPane::showChoosing(bool shown)
{
    m_search->setVisible(shown);
    m_list->setVisible(shown);
    m_save->setText(shown ? tr("A&dd") : tr("Recor&d"));
}

void AddSuccessorPane::beginReview(const succession::Successor &successor, const QString &position)
{
    m_naming->rest();
    m_reviewing->rest();
    m_reviewed = successor;
    //: A person, a position
    m_heading->setText(tr("How ready is %1 for %2?").arg(successor.name, position));
    m_message->dismiss();
    showChoosing(false);
    m_proof->setPlainText(successor.proof);
    m_readiness[size_t(successor.readiness)]->setChecked(true);
    m_reviewing->begin(u"successor:%1"_s.arg(successor.id.number()), successor.version);
    m_readiness[size_t(successor.readiness)]->setFocus(Qt::OtherFocusReason);
}

namespace {

/// What two executives said of one successor.
class ReviewMerge final : public ThreeWayMerge<Successor>
{
public:
    ReviewMerge(const Successor &base, const Successor &mine, const Successor &theirs)
        : ThreeWayMerge(theirs)
    {
        merge({AddSuccessorPane::tr("Readiness"), wordsFor(mine.readiness),
                  wordsFor(theirs.readiness), FieldConflict::Kind::Choice},
            base.readiness, mine.readiness, theirs.readiness,
            [](Successor &shown, Readiness readiness) { shown.readiness = readiness; });
        merge({AddSuccessorPane::tr("What proves the readiness"), mine.proof, theirs.proof,
                  FieldConflict::Kind::Text},
            base.proof, mine.proof, theirs.proof,
            [](Successor &shown, const QString &proof) { shown.proof = proof; });
    }
};

} // namespace

void AddSuccessorPane::follow(const Successor &stored)
{
    if (isHidden() || !m_reviewed || m_reviewed->id != stored.id
        || m_reviewed->version == stored.version)
        return;
    Successor mine = *m_reviewed;
    mine.readiness = readiness().value_or(mine.readiness);
    mine.proof = m_proof->toPlainText();
    const ReviewMerge merge(*m_reviewed, mine, stored);
    m_reviewed = stored;
    const Successor shown = merge.with(std::vector<Keep>(merge.conflicts().size(), Keep::Mine));
    m_reviewing->takeOver(stored.version, [&] {
        m_readiness[size_t(shown.readiness)]->setChecked(true);
        putText(*m_proof, shown.proof);
    });
    tellMeeting(*m_message, merge.takenOver(), merge.conflicts());
}

void AddSuccessorPane::begin(succession::PositionId position, const QString &title)
{
    m_naming->rest();
    m_reviewing->rest();
    m_reviewed.reset();
    m_named.reset();
    showChoosing(true);
    m_heading->setText(tr("Who could follow as %1?").arg(title));
    m_message->dismiss();
    m_search->clear();
    m_pause.stop();
    m_proof->clear();
    forgetReadiness();
    showCandidates(QString(), {}); // those of the position before
    m_naming->begin(u"successor-of:%1"_s.arg(position.number()));
    m_list->setFocus(Qt::OtherFocusReason);
    emit searched(QString());
}

void AddSuccessorPane::showCandidates(const QString &typed, const std::vector<Fit> &people)
{
    if (typed != m_search->text())
        return;
    m_people = people;
    if (m_named)
        std::erase_if(m_people, [this](const Fit &fit) { return fit.person != m_named->person; });
    m_model.clear();
    for (const Fit &fit : m_people) {
        const QString reasons = wordsFor(reasonsFor(fit));
        //: Somebody who might follow: name, position
        auto *item = new QStandardItem(
            fit.position.isEmpty() ? fit.name : tr("%1, %2").arg(fit.name, fit.position));
        item->setEditable(false);
        item->setData(reasons, FitDelegate::ReasonsRole);
        if (!reasons.isEmpty())
            item->setData(item->text() + u": "_s + reasons, Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
    suggestProof();
    m_naming->touch(); // also when nobody was found
}

void AddSuccessorPane::refuse(const QString &sentence)
{
    m_message->tell(Severity::Problem, sentence);
    m_proof->setFocus(Qt::OtherFocusReason);
}

const Fit *AddSuccessorPane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < int(m_people.size()) ? &m_people[size_t(row)] : nullptr;
}

std::optional<Readiness> AddSuccessorPane::readiness() const
{
    for (size_t i = 0; i < m_readiness.size(); ++i)
        if (m_readiness[i]->isChecked())
            return Readiness(i);
    return std::nullopt;
}

/// A judgement is never made beforehand (P54).
void AddSuccessorPane::forgetReadiness()
{
    m_choices.setExclusive(false);
    for (QRadioButton *choice : m_readiness)
        choice->setChecked(false);
    m_choices.setExclusive(true);
}

/// The reasons of the ranking are a proof to begin with; whoever knows more writes it. What is
/// only suggested is no draft.
void AddSuccessorPane::suggestProof()
{
    if (m_reviewed || m_proof->document()->isModified())
        return;
    const Fit *fit = current();
    const QString reasons = fit ? wordsFor(reasonsFor(*fit)) : QString();
    const QSignalBlocker quiet(m_proof); // it counts as modified until it is put
    m_proof->setPlainText(reasons.isEmpty() ? QString() : tr("Latest appraisal: %1").arg(reasons));
}

void AddSuccessorPane::goToReadiness()
{
    suggestProof();
    m_readiness[size_t(readiness().value_or(Readiness::Now))]->setFocus(Qt::TabFocusReason);
}

bool AddSuccessorPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if ((watched == m_list || watched == m_search) && isEnter) {
        if (current())
            goToReadiness();
        return true;
    }
    if (watched == m_proof && isEnter) { // a sentence, not a letter: Enter goes on here as well
        add();
        return true;
    }
    if (qobject_cast<QRadioButton *>(watched)) {
        if (key >= Qt::Key_1 && key <= Qt::Key_4) {
            m_readiness[size_t(key - Qt::Key_1)]->setChecked(true);
            m_readiness[size_t(key - Qt::Key_1)]->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (isEnter) {
            add();
            return true;
        }
    }
    return false;
}

void AddSuccessorPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QFrame::keyPressEvent(event);
}

void AddSuccessorPane::cancel()
{
    draft().discard();
    emit cancelled();
}

void AddSuccessorPane::add()
{
    const auto chosenReadiness = readiness();
    if (!m_reviewed && !current()) {
        m_message->tell(Severity::Problem,
            tr("Nobody is chosen. Take somebody from the list, or type another name."));
        return m_search->setFocus(Qt::OtherFocusReason);
    }
    if (!chosenReadiness) {
        m_message->tell(Severity::Problem, tr("Say how ready this person is: press 1, 2, 3 or 4."));
        return m_readiness[0]->setFocus(Qt::OtherFocusReason);
    }
    if (m_reviewed)
        emit reviewed(
            m_reviewed->id, m_reviewed->version, *chosenReadiness, m_proof->toPlainText());
    else
        emit chosen(current()->person, *chosenReadiness, m_proof->toPlainText());
}

} // namespace throughline::ui
