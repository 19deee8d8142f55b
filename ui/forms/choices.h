#pragma once

#include <QString>
#include <QVariant>

#include <vector>

class QComboBox;

namespace throughline::ui {

/// One thing that a box offers: its words, and what stands for it.
struct BoxChoice
{
    QString text;
    QVariant data;
};

/// Offers these and nothing else. What is chosen stays chosen while it is offered, else the first
/// is; a box that offers them already is left alone, so that an open list stays open. Says nothing.
void offerChoices(QComboBox &box, const std::vector<BoxChoice> &choices);

} // namespace throughline::ui
