#pragma once

#include "storage/store.h"
#include "tables/pagedmodel.h"

#include <memory>

namespace throughline::ui {

/// The pages of a list that may be very long, for a PagedModel. The first is there at once, at any
/// size; where the others begin is asked after it, a part at a time, so that what else is asked
/// meanwhile does not wait for all of them. The starts found so far belong to the reading lane and
/// are touched there only.
///
/// A List has pageSize, firstPage(), addStarts(starts) and page(start), as DirectoryList has.
template<typename List>
class LongList
{
public:
    using Page = decltype(std::declval<List>().firstPage());
    using Row = typename Page::value_type;
    using Make = std::function<List(storage::Connection &)>;

    LongList(storage::Store &store, Make make) : m_store(store), m_make(std::move(make)) {}

    /// A page that has gone meanwhile, because the list became shorter, is empty.
    typename PagedModel<Row>::Fetch fetch() const
    {
        return [&store = m_store, make = m_make, starts = m_starts](int page) {
            return store.read([make, starts, place = size_t(page)](storage::Connection &db) {
                List list = make(db);
                if (place == 0)
                    return list.firstPage();
                while (place >= starts->size() && list.addStarts(*starts)) {}
                return place < starts->size() ? list.page((*starts)[place]) : Page();
            });
        };
    }

    /// Finds out where the pages begin, as long as somebody wants to know.
    void prepare(QObject *receiver, std::function<bool()> isWanted) const
    {
        m_store
            .read([make = m_make, starts = m_starts](
                      storage::Connection &db) { return make(db).addStarts(*starts); })
            .then(receiver, [*this, receiver, isWanted](const Result<bool> &more) {
                if (more && *more && isWanted())
                    prepare(receiver, isWanted);
            });
    }

private:
    storage::Store &m_store;
    Make m_make;
    std::shared_ptr<std::vector<typename List::Start>> m_starts
        = std::make_shared<std::vector<typename List::Start>>();
};

} // namespace throughline::ui
