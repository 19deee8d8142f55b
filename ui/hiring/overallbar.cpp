#include "hiring/overallbar.h"

#include "forms/naming.h"
#include "hiring/hiringwords.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using hiring::Recommendation;

/// Which colour of the rating scale a tile takes when chosen: four answers on five colours.
static constexpr std::array colourLevels = {1, 2, 4, 5};

OverallBar::OverallBar(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    name(*this, tr("Overall recommendation"));
    auto *row = new QHBoxLayout(this);
    space(*row, 2);
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const QString word = wordFor(Recommendation(i + 1));
        //: A tile of the overall recommendation: its digit and its word. 4  Strong yes
        m_tiles[i] = new QRadioButton(tr("%1  %2").arg(i + 1).arg(word));
        m_tiles[i]->setProperty("variant", u"rating"_s);
        m_tiles[i]->setProperty("level", colourLevels[size_t(i)]);
        m_tiles[i]->setObjectName(u"overall%1"_s.arg(i + 1));
        m_tiles[i]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_tiles[i]->installEventFilter(this);
        name(*m_tiles[i], tr("%1 – %2").arg(i + 1).arg(word));
        row->addWidget(m_tiles[i]);
        connect(m_tiles[i], &QRadioButton::clicked, this, [this, i] { choose(i + 1); });
    }
    setValue(std::nullopt);
}

/// Exactly one tile can be tabbed to: the chosen one, or the first.
void OverallBar::setValue(std::optional<Recommendation> value)
{
    m_value = value ? int(*value) : 0;
    for (QRadioButton *tile : m_tiles)
        tile->setAutoExclusive(false);
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        m_tiles[i]->setChecked(m_value == i + 1);
        m_tiles[i]->setFocusPolicy(
            m_value == i + 1 || (m_value == 0 && i == 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    for (QRadioButton *tile : m_tiles)
        tile->setAutoExclusive(true);
    setFocusProxy(m_tiles[size_t(std::max(m_value, 1) - 1)]);
}

void OverallBar::choose(int number)
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    setValue(Recommendation(number));
    if (hadFocus)
        focusProxy()->setFocus(Qt::OtherFocusReason);
    emit chosen(Recommendation(number));
}

bool OverallBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto step = [&](int steps) { choose(std::clamp(m_value + steps, 1, 4)); };
    switch (key.key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4: choose(key.key() - Qt::Key_0); return true;
    case Qt::Key_Left: step(-onward); return true;
    case Qt::Key_Right: step(onward); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Home: choose(1); return true;
    case Qt::Key_End: choose(4); return true;
    default: return false;
    }
}

QWidget *OverallBar::lastTile() const
{
    return m_tiles.back();
}

} // namespace throughline::ui
