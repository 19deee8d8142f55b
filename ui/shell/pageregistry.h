#pragma once

#include "shell/page.h"

#include <functional>
#include <map>

namespace throughline::ui {

/// Which page opens for which destination. Each area enters its own (`registerHiringPages`).
class PageRegistry
{
public:
    using Factory = std::function<Page *(Workspace &, const Destination &)>;

    void add(PageKind kind, Factory factory) { m_factories[kind] = std::move(factory); }

    bool contains(PageKind kind) const { return m_factories.contains(kind); }

    Page *make(Workspace &workspace, const Destination &destination) const
    {
        return m_factories.at(destination.kind)(workspace, destination);
    }

private:
    std::map<PageKind, Factory> m_factories;
};

} // namespace throughline::ui
