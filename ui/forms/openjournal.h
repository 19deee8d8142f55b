#pragma once

#include "storage/draftjournal.h"
#include "storage/store.h"

namespace throughline::ui {

using SharedJournal = std::shared_ptr<storage::DraftJournal>;

/// Opens the journal of drafts that belongs to this database and session, without waiting for it.
Answer<SharedJournal> openJournal(const storage::Store &store);

} // namespace throughline::ui
