#pragma once

namespace throughline::ui {

class PageRegistry;

/// The directory and the page of one person.
void registerPeoplePages(PageRegistry &registry);

} // namespace throughline::ui
