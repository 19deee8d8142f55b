#pragma once

#include "security/role.h"
#include "shell/sidebar.h"

namespace throughline::ui {

/// Something that is done on another page: the palette goes there and begins it.
struct Errand
{
    QString text;
    QString otherWords; ///< by which somebody may look for it
    IconName icon;
    Destination to;
};

/// What this session may begin elsewhere, on the pages that are open to it.
QList<Errand> errandsFor(const QList<SidebarEntry> &places, const storage::Session &session);

} // namespace throughline::ui
