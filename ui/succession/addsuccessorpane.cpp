#include "succession/addsuccessorpane.h"

#include "forms/button.h"
#include "forms/formmeeting.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/threewaymerge.h"
#include "forms/unkeptwords.h"
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

AddSuccessorPane::AddSuccessorPane(QWidget *parent)
    : QFrame(parent)
    , m_heading(new Heading(QString()))
    , m_message(new MessageBar)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_proof(new QTextEdit)
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
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searched(m_search->text()); });

    m_save = button(tr("A&dd"), ButtonKind::Primary);
    m_save->setObjectName("addSuccessorNow"_L1);
    auto *cancel = button(tr("&Not now"));
    connect(m_save, &QPushButton::clicked, this, &AddSuccessorPane::add);
    connect(cancel, &QPushButton::clicked, this, &AddSuccessorPane::cancelled);
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
    new UnkeptWords(*this);
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
        m_choices.addButton(choice);
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
    m_reviewed = successor;
    //: A person, a position
    m_heading->setText(tr("How ready is %1 for %2?").arg(successor.name, position));
    m_message->dismiss();
    showChoosing(false);
    m_proof->setPlainText(successor.proof);
    m_proof->document()->setModified(true);
    m_readiness[size_t(successor.readiness)]->setChecked(true);
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
    m_readiness[size_t(shown.readiness)]->setChecked(true);
    putText(*m_proof, shown.proof);
    m_proof->document()->setModified(true);
    tellMeeting(*m_message, merge.takenOver(), merge.conflicts());
}

void AddSuccessorPane::begin(const QString &position)
{
    m_reviewed.reset();
    showChoosing(true);
    m_heading->setText(tr("Who could follow as %1?").arg(position));
    m_message->dismiss();
    m_search->clear();
    m_proof->clear();
    forgetReadiness();
    m_list->setFocus(Qt::OtherFocusReason);
    emit searched(QString());
}

void AddSuccessorPane::showCandidates(const std::vector<Fit> &people)
{
    m_people = people;
    m_model.clear();
    for (const Fit &fit : people) {
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

/// The reasons of the ranking are a proof to begin with; whoever knows more writes it.
void AddSuccessorPane::suggestProof()
{
    const Fit *fit = current();
    if (!fit || m_proof->document()->isModified())
        return;
    const QString reasons = wordsFor(reasonsFor(*fit));
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
        return emit cancelled();
    QFrame::keyPressEvent(event);
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
