#include "hiring/candidateboard.h"

#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "hiring/candidatecard.h"
#include "hiring/candidatetable.h"
#include "hiring/hiringwords.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

static constexpr int applicationRole = Qt::UserRole + 1;

CandidateBoard::CandidateBoard(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"board"_s);
    setProperty("keyboardMove", true);
    auto *row = new QHBoxLayout(this);
    space(*row, 3);
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        Lane &lane = m_lanes[i];
        lane = {new Label({}, TextRole::Strong), new QListView, new QStandardItemModel(this)};
        prepareList(*lane.list, wordFor(openStages[i]));
        lane.list->setObjectName(u"lane%1"_s.arg(i));
        lane.list->setModel(lane.cards);
        lane.list->setItemDelegate(new CandidateCard(lane.list));
        lane.list->setSpacing(sp(1));
        lane.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        lane.list->setDragDropMode(QAbstractItemView::DragDrop);
        lane.list->setDefaultDropAction(Qt::MoveAction);
        lane.list->setProperty("keyboardMove", true);
        lane.list->viewport()->installEventFilter(this);
        auto *column = new QVBoxLayout;
        space(*column, 1);
        column->addWidget(lane.title);
        column->addWidget(lane.list, 1);
        row->addLayout(column, 1);
        connect(lane.list, &QListView::activated, this, &CandidateBoard::activated);
    }
}

void CandidateBoard::set(const std::vector<CandidateRow> &rows)
{
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        Lane &lane = m_lanes[i];
        const QVariant stood = lane.list->currentIndex().data(applicationRole);
        KeptPlace place(*lane.list);
        int current = 0;
        lane.cards->clear();
        for (const CandidateRow &candidate : rows) {
            if (candidate.stage != openStages[i])
                continue;
            auto *card = new QStandardItem(candidate.name);
            card->setData(QStringList{wordFor(candidate.next),
                              //: On a card: the core score, or "not scored"
                              tr("Core: %1").arg(coreScoreText(candidate))},
                CandidateCard::DetailsRole);
            card->setData(candidate.application.number(), applicationRole);
            card->setData(spokenCandidate(candidate), Qt::AccessibleTextRole);
            if (stood.isValid() && card->data(applicationRole) == stood)
                current = lane.cards->rowCount();
            lane.cards->appendRow(card);
        }
        //: A column of the board: its stage and how many stand in it
        lane.title->setText(tr("%1 (%2)").arg(wordFor(openStages[i])).arg(lane.cards->rowCount()));
        if (lane.cards->rowCount() > 0)
            place.standOn(current);
    }
}

/// The card in the column that has the keyboard, else the first there is.
std::optional<ApplicationId> CandidateBoard::current() const
{
    const Lane *fallback = nullptr;
    for (const Lane &lane : m_lanes) {
        if (!fallback && lane.list->currentIndex().isValid())
            fallback = &lane;
        if (lane.list->hasFocus() && lane.list->currentIndex().isValid())
            fallback = &lane;
    }
    if (!fallback)
        return std::nullopt;
    return ApplicationId(fallback->list->currentIndex().data(applicationRole).toLongLong());
}

void CandidateBoard::select(ApplicationId id)
{
    for (const Lane &lane : m_lanes)
        for (int row = 0; row < lane.cards->rowCount(); ++row)
            if (lane.cards->item(row)->data(applicationRole).toLongLong() == id.number()) {
                lane.list->setCurrentIndex(lane.cards->index(row, 0));
                if (hasKeyboard())
                    lane.list->setFocus(Qt::OtherFocusReason);
                announce(*this, lane.cards->item(row)->data(Qt::AccessibleTextRole).toString());
                return;
            }
}

bool CandidateBoard::hasKeyboard() const
{
    return hasFocus() || isAncestorOf(window()->focusWidget());
}

QWidget *CandidateBoard::firstColumn() const
{
    for (const Lane &lane : m_lanes)
        if (lane.cards->rowCount() > 0)
            return lane.list;
    return m_lanes.front().list;
}

/// A drop says where the card should go; the page moves it, and the board shows what came of it.
bool CandidateBoard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Drop)
        return QWidget::eventFilter(object, event);
    auto *drop = static_cast<QDropEvent *>(event);
    auto *source = qobject_cast<QListView *>(drop->source());
    drop->setDropAction(Qt::IgnoreAction);
    drop->accept();
    if (!source || !source->currentIndex().isValid())
        return true;
    for (size_t i = 0; i < m_lanes.size(); ++i)
        if (m_lanes[i].list->viewport() == object && m_lanes[i].list != source)
            emit dropped(ApplicationId(source->currentIndex().data(applicationRole).toLongLong()),
                openStages[i]);
    return true;
}

} // namespace throughline::ui
