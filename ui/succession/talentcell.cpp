#include "succession/talentcell.h"

#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/views.h"
#include "succession/successionwords.h"
#include "succession/talentdelegate.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

TalentCell::TalentCell(
    succession::PerformanceBand performance, succession::PotentialBand potential, QWidget *parent)
    : QFrame(parent)
    , m_performance(performance)
    , m_potential(potential)
    , m_title(new Paragraph(cellTitle(performance, potential), TextRole::SmallStrong))
    , m_count(new Label(QString(), TextRole::SmallStrong))
    , m_list(new QListView)
{
    const QString title = cellTitle(performance, potential);
    setObjectName(u"cell%1%2"_s.arg(int(performance)).arg(int(potential)));
    prepareList(*m_list, tr("%1: %2, %3").arg(title, wordsFor(performance), wordsFor(potential)));
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new TalentDelegate(m_list));
    m_list->setMinimumHeight(em(3.9)); // two names
    connect(m_list, &QListView::activated, this, &TalentCell::personActivated);
    auto *head = new QHBoxLayout;
    space(*head, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    space(*column, 1, 3, 2);
    column->addLayout(head);
    column->addWidget(m_list, 1);
}

/// "service 4, natural, before: Meets what the job asks (Annual review 2025), High potential"
static QString knownOf(const succession::TalentRow &person)
{
    QStringList known{person.coreRating ? TalentCell::tr("service %1").arg(*person.coreRating)
                                        : TalentCell::tr("service not rated")};
    if (person.isNatural())
        known << TalentCell::tr("natural");
    QStringList past;
    if (person.before)
        past << pastWords(person);
    if (person.potentialBefore)
        past << wordsFor(*person.potentialBefore);
    if (!past.isEmpty())
        //: %1 is what is known of where somebody stood before: performance, potential
        known << TalentCell::tr("before: %1").arg(past.join(u", "_s));
    return known.join(u", "_s);
}

void TalentCell::showPeople(int people, int placed, const std::vector<succession::TalentRow> &rows)
{
    const auto before = current();
    const int row = rowAgain(rows, before ? std::optional(before->person) : std::nullopt,
        &succession::TalentRow::person, m_list->currentIndex().row());
    KeptPlace kept(*m_list);
    m_rows = rows;
    //: How many people stand in a cell of the talent grid, and their share of all placed
    m_count->setText(people == 0
            ? QLocale().toString(people)
            : tr("%1 · %2 %").arg(people).arg((100 * people + placed / 2) / placed));
    m_list->setFocusPolicy(rows.empty() ? Qt::NoFocus : Qt::StrongFocus); // nothing to choose there
    m_model.clear();
    for (const succession::TalentRow &person : rows) {
        const QString known = knownOf(person);
        auto *item = new QStandardItem(person.name);
        item->setEditable(false);
        //: The tooltip of a name in the talent grid: name, position, what is known
        item->setToolTip(tr("%1, %2, %3").arg(person.name, person.position, known));
        if (person.isNatural())
            item->setData(tr("Natural"), TalentDelegate::NoteRole);
        if (person.coreRating)
            item->setData(*person.coreRating, TalentDelegate::RatingRole);
        item->setData(tr("%1, %2: %3, %4, %5")
                          .arg(person.name, cellTitle(m_performance, m_potential),
                              wordsFor(m_potential), wordsFor(m_performance), known),
            Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    kept.standOn(row, QItemSelectionModel::NoUpdate); // only the board marks somebody
}

int TalentCell::leastHeight(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int words = width - margins.left() - margins.right() - em(5); // the count stands beside
    return margins.top() + m_title->heightForWidth(words) + layout()->spacing()
        + m_list->minimumHeight() + margins.bottom();
}

std::optional<succession::TalentRow> TalentCell::current() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= int(m_rows.size()))
        return std::nullopt;
    return m_rows[size_t(row)];
}

/// One hue in five tints by performance and potential; position and title carry the meaning.
void TalentCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().borderCtl);
    painter.setBrush(tokens().nineBox[size_t(m_performance) + size_t(m_potential)]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace throughline::ui
