#include "hiring/amendbar.h"

#include "forms/formdraft.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

AmendBar::AmendBar(storage::Store &store, ScorecardEditing &editing, QAction &record,
    QAction &close, QWidget *parent)
    : ReasonBar(store,
        {u"amend"_s, {}, {}, tr("New &rating"), tr("Rea&son"),
            tr("What did you see or hear differently? At least %n characters.", nullptr,
                leastExceptionReason)},
        record, close, parent)
    , m_editing(editing)
{
    connect(&record, &QAction::triggered, this, &AmendBar::record);
}

void AmendBar::beginWith(int index)
{
    draft().rest(); // while the choice is filled
    m_index = index;
    const SheetQuestion &question = m_editing.question(index);
    const auto rating = m_editing.answer(index).rating;
    setHeading(tr("Question %1, %2").arg(index + 1).arg(question.question.title));
    QList<Choice> levels;
    for (const competency::Level level : competency::allLevels())
        //: A level and its title: 4 – Anticipates needs
        levels.append({tr("%1 – %2")
                           .arg(level.number())
                           .arg(question.anchors[size_t(level.number() - 1)].title),
            level.number()});
    setChoices(levels, rating ? rating->number() - 1 : 2);
    begin(u"amendment:%1:%2"_s.arg(m_editing.stored().id.number())
              .arg(question.question.id.number()));
}

void AmendBar::record()
{
    if (isVisible())
        m_editing.amend(m_editing.question(m_index).question.id,
            *competency::Level::of(int(choice())), reason());
}

} // namespace throughline::ui
