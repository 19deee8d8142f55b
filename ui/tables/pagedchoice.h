#pragma once

#include "forms/keptplace.h"
#include "tables/pagedmodel.h"

#include <QTableView>

namespace throughline::ui {

/// Keeps what is chosen in a paged table by its id while the list is read anew: rows before it may
/// have come or gone, and its page arrives later. Where it is not on the page that it stood on, the
/// row in its place is chosen. Belongs to its view.
template<typename Row, typename Id>
class PagedChoice final : public QObject
{
public:
    PagedChoice(QTableView &view, PagedModel<Row> &model, Id Row::*id)
        : QObject(&view)
        , m_view(view)
        , m_model(model)
        , m_id(id)
    {
        connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                arrived(first.row(), last.row());
            });
    }

    /// Shows a list of so many rows in the place of the one before.
    void show(int rows, typename PagedModel<Row>::Fetch fetch)
    {
        remember();
        KeptPlace place(m_view);
        const int before = m_view.currentIndex().row();
        m_model.show(rows, std::move(fetch));
        m_placed = std::clamp(before, -1, rows - 1);
        if (m_placed < 0 && rows > 0)
            return place.standOn(0);
        place.standOn(m_placed, QItemSelectionModel::NoUpdate);
        if (m_placed >= 0)
            m_model.at(m_placed); // its page is asked for, also where it is not in sight
    }

private:
    /// What is still looked for is not forgotten when the list is read once more.
    void remember()
    {
        const int row = m_view.currentIndex().row();
        if (m_isAwaited && row == m_placed)
            return;
        m_chosen.clear();
        m_current.reset();
        if (const Row *current = row < 0 ? nullptr : m_model.at(row))
            m_current = current->*m_id;
        for (const QModelIndex &index : m_view.selectionModel()->selectedRows())
            if (const Row *chosen = m_model.at(index.row()))
                m_chosen.push_back(chosen->*m_id);
        m_isAwaited = true;
    }

    void arrived(int first, int last)
    {
        if (!m_isAwaited)
            return;
        QItemSelectionModel &selection = *m_view.selectionModel();
        if (m_view.currentIndex().row() != m_placed) // the reader has gone on meanwhile
            m_isAwaited = false;
        const bool scrolls = m_view.hasAutoScroll();
        m_view.setAutoScroll(false);
        for (int row = first; m_isAwaited && row <= last; ++row) {
            const Row *here = m_model.at(row);
            if (here && m_current == here->*m_id)
                selection.setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
            if (here && std::ranges::find(m_chosen, here->*m_id) != m_chosen.end())
                selection.select(
                    m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        if (m_isAwaited && m_placed >= first && m_placed <= last) {
            m_isAwaited = false;
            if (!selection.hasSelection())
                selection.select(m_view.currentIndex(),
                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        m_view.setAutoScroll(scrolls);
    }

    QTableView &m_view;
    PagedModel<Row> &m_model;
    Id Row::*m_id;
    std::optional<Id> m_current;
    std::vector<Id> m_chosen;
    int m_placed = -1; ///< where the view stands until the page of what was chosen is here
    bool m_isAwaited = false;
};

} // namespace throughline::ui
