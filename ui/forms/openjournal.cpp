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

namespace {
/// Lives with the store, for one person.
class OpenedJournal final : public QObject
{
public:
    explicit OpenedJournal(storage::Store &store)
        : QObject(&store)
        , person(store.session().person)
        , answer(openJournal(store))
    {
        answer.then(this, [this](const Result<SharedJournal> &journal) {
            if (!journal)
                delete this; // the next form tries again
        });
    }

    const std::optional<PersonId> person;
    const Answer<SharedJournal> answer;
};
} // namespace

Answer<SharedJournal> journalOf(storage::Store &store)
{
    for (QObject *child : store.children())
        if (auto *opened = dynamic_cast<OpenedJournal *>(child)) {
            if (opened->person == store.session().person)
                return opened->answer;
            delete opened; // somebody else sits here now
            break;
        }
    return (new OpenedJournal(store))->answer;
}

} // namespace throughline::ui
