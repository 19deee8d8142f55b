#pragma once

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>
#include <optional>

namespace throughline::ui {

/// Where a thing stands in a list that was read anew, by what tells it from all others; where it is
/// gone, whatever took its place. -1 in an empty list.
template<typename Rows, typename Key, typename KeyOf>
int rowAgain(const Rows &rows, const std::optional<Key> &key, KeyOf keyOf, int before)
{
    if (key) {
        const auto found = std::ranges::find(rows, *key, keyOf);
        if (found != std::ranges::end(rows))
            return int(found - std::ranges::begin(rows));
    }
    return std::min(std::max(before, 0), int(rows.size()) - 1);
}

/// What a reader sees of a view while it is filled anew: made before its rows go, it brings back
/// how far the view was scrolled once they are there again.
class KeptPlace final
{
public:
    explicit KeptPlace(QAbstractItemView &view);

    /// Makes a row the current one. What was in sight stays in sight: the view scrolls only where
    /// the row that it stood on was to be seen and has moved out of it, or where it stood on none.
    void standOn(int row,
        QItemSelectionModel::SelectionFlags flags
        = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    /// The same for a view whose current row was set already.
    void bringBack();

private:
    QAbstractItemView &m_view;
    int m_across, m_down; // pixels
    bool m_wasInSight;
    int m_column;
};

} // namespace throughline::ui
