#include "shell/workspace.h"

namespace throughline::ui {

Workspace::Workspace(std::unique_ptr<storage::Store> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{}

Workspace::~Workspace() = default;

} // namespace throughline::ui
