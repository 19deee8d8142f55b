#pragma once

#include <QWidget>

#include <memory>

/// Windows that hold every widget of the kit in every state, to be looked at and to be checked.
namespace throughline::ui::gallery {

std::unique_ptr<QWidget> controls();
std::unique_ptr<QWidget> ratings();
std::unique_ptr<QWidget> views();
std::unique_ptr<QWidget> start();

} // namespace throughline::ui::gallery
