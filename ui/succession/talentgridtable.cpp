// The talent grid as a table: the same people, for a screen reader and where the board has no room.

#include "succession/talentgridpage.h"

#include "forms/keptplace.h"
#include "forms/views.h"
#include "succession/successionwords.h"

#include <QLocale>
#include <QTableView>

namespace throughline::ui {

using namespace succession;

static QString serviceWords(const TalentRow &row)
{
    const QString rating
        = row.coreRating ? QLocale().toString(*row.coreRating) : TalentGridPage::tr("not rated");
    //: A service rating of somebody who is strong in it again and again
    return row.isNatural() ? TalentGridPage::tr("%1 · Natural").arg(rating) : rating;
}

void TalentGridPage::showTable(const Grid &grid)
{
    const int stood = m_tableView->currentIndex().row();
    std::optional<PersonId> before;
    if (stood >= 0 && stood < int(m_tableRows.size()))
        before = m_tableRows[size_t(stood)].person;
    KeptPlace place(*m_tableView);
    m_tableRows.clear();
    for (const auto &column : grid.cells)
        for (const auto &cell : column)
            m_tableRows.insert(m_tableRows.end(), cell.begin(), cell.end());
    m_tableRows.insert(m_tableRows.end(), grid.holding.begin(), grid.holding.end());
    m_tableModel.clear();
    m_tableModel.setHorizontalHeaderLabels({tr("Name"), tr("Position"), tr("Performance"),
        tr("Potential"), tr("Service"), tr("Performance before"), tr("Potential before")});
    for (const TalentRow &row : m_tableRows) {
        const QString texts[] = {row.name, row.position,
            row.performance ? wordsFor(*row.performance) : tr("not rated"),
            row.potential ? wordsFor(*row.potential) : tr("not assessed"), serviceWords(row),
            pastWords(row), pastPotentialWords(row)};
        QList<QStandardItem *> items;
        for (const QString &text : texts) {
            items << new QStandardItem(text);
            items.last()->setEditable(false);
        }
        m_tableModel.appendRow(items);
    }
    fitColumns(*m_tableView, 0);
    place.standOn(rowAgain(m_tableRows, before, &TalentRow::person, stood));
}

} // namespace throughline::ui
