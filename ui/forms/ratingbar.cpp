#include "forms/ratingbar.h"

#include "forms/label.h"
#include "forms/naming.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr qreal stackBelow = 34; // em: five columns of anchors need this much
static constexpr int levels = 5;

RatingBar::RatingBar(const QString &groupName, const Anchors &anchors, Texts texts, QWidget *parent)
    : QWidget(parent)
    , m_anchors(anchors)
    , m_shown(texts)
    , m_grid(new QGridLayout(this))
    , m_chosen(new Paragraph({}, TextRole::Small, Tone::Secondary, this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    name(*this, groupName);
    space(*m_grid, 2);
    for (int i = 0; i < levels; ++i) {
        m_tiles[i] = new QRadioButton(QString::number(i + 1));
        m_tiles[i]->setProperty("variant", u"rating"_s);
        m_tiles[i]->setProperty("level", i + 1);
        m_tiles[i]->setObjectName(u"level%1"_s.arg(i + 1));
        m_tiles[i]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_tiles[i]->installEventFilter(this);
        m_titles[i] = new Paragraph({}, TextRole::SmallStrong);
        m_behaviours[i] = new Paragraph({}, TextRole::Small, Tone::Secondary);
        m_texts[i] = new QWidget(this);
        auto column = new QVBoxLayout(m_texts[i]);
        space(*column, 0.5, 0.5, 0);
        column->addWidget(m_titles[i]);
        column->addWidget(m_behaviours[i]);
        column->addStretch();
        connect(m_tiles[i], &QRadioButton::clicked, this, [this, i] { rate(i + 1); });
    }
    m_stacked = true;
    arrange();
    showTexts();
    showValue();
    connect(&theme(), &Theme::changed, this, &RatingBar::arrange);
}

void RatingBar::setAnchors(const Anchors &anchors)
{
    m_anchors = anchors;
    showTexts();
    showValue();
}

void RatingBar::showTexts()
{
    for (int i = 0; i < levels; ++i) {
        //: A level's tile: number, dash, title. 4 – Anticipates needs
        const QString words = tr("%1 – %2").arg(i + 1).arg(m_anchors[i].title);
        name(*m_tiles[i], words, m_anchors[i].behaviour);
        m_tiles[i]->setToolTip(words);
        m_titles[i]->setText(m_anchors[i].title);
        m_behaviours[i]->setText(m_anchors[i].behaviour);
    }
}

void RatingBar::setValue(std::optional<int> level)
{
    Q_ASSERT(!level || (*level >= 1 && *level <= levels));
    m_value = level;
    showValue();
}

void RatingBar::rate(std::optional<int> level)
{
    if (m_readOnly || !isEnabled()) {
        showValue();
        return;
    }
    const bool changed = m_value != level;
    setValue(level);
    if (changed)
        emit rated(level);
}

void RatingBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QRadioButton *tile : m_tiles)
        tile->setProperty("readOnly", readOnly);
    update();
}

/// Exactly one tile can be tabbed to: the chosen one, or the first.
void RatingBar::showValue()
{
    for (QRadioButton *tile : m_tiles)
        tile->setAutoExclusive(false);
    for (int i = 0; i < levels; ++i) {
        const bool chosen = m_value == i + 1;
        m_tiles[i]->setChecked(chosen);
        m_tiles[i]->setFocusPolicy(
            chosen || (!m_value && i == 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    for (QRadioButton *tile : m_tiles)
        tile->setAutoExclusive(true);
    setFocusProxy(m_tiles[m_value.value_or(1) - 1]);
    const Anchor chosen = m_value ? m_anchors[*m_value - 1] : Anchor{};
    m_chosen->setText(!m_value           ? tr("Not rated")
            : chosen.behaviour.isEmpty() ? chosen.title
                                         : tr("%1: %2").arg(chosen.title, chosen.behaviour));
}

/// Tiles above their texts, or, where that is too narrow, tile and text in rows.
void RatingBar::arrange()
{
    const bool all = m_shown == Texts::AllAnchors;
    const bool stacked = all && width() < em(stackBelow);
    if (m_grid->count() > 0 && stacked == m_stacked)
        return;
    m_stacked = stacked;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < levels; ++i) {
        m_grid->addWidget(m_tiles[i], stacked ? i : 0, stacked ? 0 : i);
        m_grid->setColumnStretch(i, stacked ? int(i == 1) : 1);
        m_texts[i]->setVisible(all);
        if (all)
            m_grid->addWidget(m_texts[i], stacked ? i : 1, stacked ? 1 : i);
    }
    for (int i = 0; i < levels; ++i)
        m_tiles[i]->setSizePolicy(stacked ? QSizePolicy::Fixed : QSizePolicy::Expanding,
            stacked ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    m_chosen->setVisible(!all);
    if (!all)
        m_grid->addWidget(m_chosen, 1, 0, 1, levels);
    updateGeometry();
}

void RatingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Where digits need Shift (AZERTY) the unshifted top row rates as well: X11 and Wayland number
/// its keys from 10.
static std::optional<int> digitOf(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_5)
        return event.key() - Qt::Key_0;
    constexpr quint32 firstTopRowKey = 10;
    const quint32 code = event.nativeScanCode();
    if (code >= firstTopRowKey && code < firstTopRowKey + levels)
        return int(code - firstTopRowKey) + 1;
    return std::nullopt;
}

bool RatingBar::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left: moveBy(-onward); return true;
    case Qt::Key_Right: moveBy(onward); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Home: moveBy(-levels); return true;
    case Qt::Key_End: moveBy(levels); return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete: rate(std::nullopt); return true;
    default: break;
    }
    const std::optional<int> digit = digitOf(event);
    if (!digit)
        return false;
    rate(*digit == 0 ? std::nullopt : digit);
    return true;
}

void RatingBar::moveBy(int steps)
{
    const int from = m_value.value_or(steps > 0 ? 0 : levels + 1);
    rate(std::clamp(from + steps, 1, levels));
}

bool RatingBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    if (!handleKey(static_cast<const QKeyEvent &>(*event)))
        return false;
    focusProxy()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace throughline::ui
