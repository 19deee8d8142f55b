#include "hiring/amendbar.h"

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

AmendBar::AmendBar(QAction &record, QAction &close, QWidget *parent)
    : ReasonBar({u"amend"_s, {}, {}, tr("New &rating"), tr("Rea&son"),
                    tr("What did you see or hear differently? At least %n characters.", nullptr,
                        leastExceptionReason)},
        record, close, parent)
{}

void AmendBar::beginWith(
    int number, const SheetQuestion &question, std::optional<competency::Level> rating)
{
    m_question = question.question.id;
    setHeading(tr("Question %1, %2").arg(number).arg(question.question.title));
    QList<Choice> levels;
    for (const competency::Level level : competency::allLevels())
        //: A level and its title: 4 – Anticipates needs
        levels.append({tr("%1 – %2")
                           .arg(level.number())
                           .arg(question.anchors[size_t(level.number() - 1)].title),
            level.number()});
    setChoices(levels, rating ? rating->number() - 1 : 2);
    begin();
}

competency::Level AmendBar::rating() const
{
    return *competency::Level::of(int(choice()));
}

} // namespace throughline::ui
