#pragma once

#include "storage/draftjournal.h"
#include "storage/store.h"

namespace throughline::ui {

using SharedJournal = std::shared_ptr<storage::DraftJournal>;

/// Opens the journal of drafts that belongs to this database and session, without waiting for it.
Answer<SharedJournal> openJournal(const storage::Store &store);

/// The same, opened once for all small forms of a company: what one page wrote is read by the next
/// in that order.
Answer<SharedJournal> journalOf(storage::Store &store);

} // namespace throughline::ui
