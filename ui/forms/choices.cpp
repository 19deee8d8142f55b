#include "forms/choices.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace throughline::ui {

static bool offersAlready(const QComboBox &box, const std::vector<BoxChoice> &choices)
{
    if (box.count() != int(choices.size()))
        return false;
    for (int i = 0; i < box.count(); ++i)
        if (box.itemText(i) != choices[size_t(i)].text
            || box.itemData(i) != choices[size_t(i)].data)
            return false;
    return true;
}

void offerChoices(QComboBox &box, const std::vector<BoxChoice> &choices)
{
    if (offersAlready(box, choices))
        return;
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const BoxChoice &choice : choices)
        box.addItem(choice.text, choice.data);
    if (!choices.empty())
        box.setCurrentIndex(std::max(0, chosen.isValid() ? box.findData(chosen) : 0));
}

} // namespace throughline::ui
