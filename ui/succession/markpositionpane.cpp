#include "succession/markpositionpane.h"

#include "forms/button.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "succession/successionwords.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using throughline::storage::SearchHit;
using throughline::storage::SearchKind;
using throughline::succession::LossRisk;

namespace throughline::ui {

namespace {
enum PositionRole { IdRole = Qt::UserRole, TitleRole };
}

MarkPositionPane::MarkPositionPane(storage::Store &store, QWidget *parent)
    : QFrame(parent)
    , m_message(new MessageBar)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_reason(new QLineEdit)
    , m_risk(new QComboBox)
    , m_draft(new FormDraft(store, this))
{
    setObjectName("marking"_L1);
    m_message->hide();
    auto *mark = button(tr("Mark as key &position"), ButtonKind::Primary);
    mark->setObjectName("markNow"_L1);
    auto *cancel = button(tr("&Not now"));
    connect(mark, &QPushButton::clicked, this, &MarkPositionPane::mark);
    connect(cancel, &QPushButton::clicked, this, &MarkPositionPane::cancel);
    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(mark);
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 2, 0);
    column->addWidget(new Heading(tr("Mark a key position")));
    column->addWidget(m_message);
    column->addWidget(makeSearch(), 1);
    column->addWidget(makeReasons());
    column->addLayout(buttons);
    keepDraft();
}

void MarkPositionPane::keepDraft()
{
    m_draft->keep(
        u"position"_s, [this] { return keptPosition(); },
        [this](const QString &kept) { putPosition(kept); });
    connect(m_search, &QLineEdit::textEdited, m_draft, &FormDraft::touch);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_draft, &FormDraft::touch);
    m_draft->keep(*m_reason);
    m_draft->keep(*m_risk);
    tellWhenRestored(*m_draft, *m_message);
}

/// The position that is chosen, or the words that found none.
QString MarkPositionPane::keptPosition() const
{
    const QModelIndex chosen = m_list->currentIndex();
    return chosen.isValid()
        ? draftOfChoice(chosen.data(IdRole).toLongLong(), chosen.data(TitleRole).toString())
        : m_search->text();
}

/// What was chosen is the only one in the list, since another may have its title.
void MarkPositionPane::putPosition(const QString &kept)
{
    const auto choice = choiceIn(kept);
    const QString words = choice ? choice->second : kept;
    m_search->setText(words);
    m_pause.stop();
    if (choice)
        return offer({{SearchKind::Position, choice->first, words, {}, {}}});
    offer({});
    emit searched(words);
}

QWidget *MarkPositionPane::makeSearch()
{
    auto *widget = new QWidget;
    m_search->setObjectName("positionSearch"_L1);
    m_search->setPlaceholderText(tr("Type the beginning of a position's name"));
    name(*m_search, tr("Find a position"));
    m_search->installEventFilter(this);
    prepareList(*m_list, tr("Positions"));
    m_list->setObjectName("positions"_L1);
    m_list->setModel(&m_positions);
    m_list->setMinimumHeight(em(4));
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(m_search, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searched(m_search->text()); });
    connect(m_search, &QLineEdit::returnPressed, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListView::activated, m_reason, [this] { m_reason->setFocus(); });
    auto *column = new QVBoxLayout(widget);
    space(*column, 2);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    return widget;
}

QWidget *MarkPositionPane::makeReasons()
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    space(*form, 2);
    m_reason->setObjectName("markReason"_L1);
    m_risk->setObjectName("markRisk"_L1);
    m_risk->setPlaceholderText(tr("Not judged yet"));
    for (const LossRisk risk : {LossRisk::Low, LossRisk::Medium, LossRisk::High})
        m_risk->addItem(wordsFor(risk), int(risk));
    formRow(*form, tr("&Why it is a key position"), *m_reason);
    formRow(*form, tr("Ris&k that its holder goes"), *m_risk);
    connect(m_reason, &QLineEdit::returnPressed, this, &MarkPositionPane::mark);
    return widget;
}

void MarkPositionPane::begin(const std::optional<std::pair<qint64, QString>> &position)
{
    m_draft->rest();
    m_message->dismiss();
    m_reason->clear();
    m_risk->setCurrentIndex(-1); // a judgement, so nobody makes it by leaving it as it was
    m_search->setText(position ? position->second : QString());
    m_pause.stop();
    offer({});
    if (position)
        offer({{SearchKind::Position, position->first, position->second, {}, {}}});
    m_draft->begin(position ? u"key-position:%1"_s.arg(position->first) : u"key-position"_s);
    (position ? m_reason : m_search)->setFocus(Qt::OtherFocusReason);
}

void MarkPositionPane::showPositions(const QString &typed, const std::vector<SearchHit> &hits)
{
    if (typed == m_search->text())
        offer(hits);
}

void MarkPositionPane::offer(const std::vector<SearchHit> &hits)
{
    m_positions.clear();
    for (const SearchHit &hit : hits) {
        QStringList words{hit.title};
        for (const QString &part : {hit.detail, hit.context})
            if (!part.isEmpty())
                words << part;
        auto *item = new QStandardItem(words.join(u" · "_s));
        item->setEditable(false);
        item->setData(hit.subject, IdRole);
        item->setData(hit.title, TitleRole);
        m_positions.appendRow(item);
    }
    m_list->setCurrentIndex(m_positions.index(0, 0));
    m_draft->touch(); // also when none was found
}

void MarkPositionPane::refuse(const QString &sentence)
{
    m_message->tell(Severity::Problem, sentence);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void MarkPositionPane::mark()
{
    const QVariant position = m_list->currentIndex().data(IdRole);
    if (!position.isValid()) {
        m_message->tell(Severity::Attention,
            tr("No position is chosen. Type the beginning of its name and take it."));
        m_search->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_risk->currentIndex() < 0) {
        m_message->tell(Severity::Attention, tr("Say how likely it is that its holder goes."));
        m_risk->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit chosen(position.toLongLong(), m_reason->text(), LossRisk(m_risk->currentData().toInt()));
}

void MarkPositionPane::cancel()
{
    m_draft->discard();
    emit cancelled();
}

/// The arrows of the field move through the list below it.
bool MarkPositionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_positions.rowCount() == 0)
        return false;
    const int row = m_list->currentIndex().row() + step;
    m_list->setCurrentIndex(m_positions.index(std::clamp(row, 0, m_positions.rowCount() - 1), 0));
    return true;
}

void MarkPositionPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QFrame::keyPressEvent(event);
}

} // namespace throughline::ui
