#include "forms/openjournal.h"

#include <QtConcurrentRun>

namespace throughline::ui {

Answer<SharedJournal> openJournal(const storage::Store &store)
{
    const auto opening
        = [place = store.place(), session = store.session()]() -> Result<SharedJournal> {
        auto journal = storage::DraftJournal::open(place, session);
        if (!journal)
            return journal.error();
        return SharedJournal(std::move(*journal));
    };
    return Answer<SharedJournal>(QtConcurrent::run(opening));
}

} // namespace throughline::ui
