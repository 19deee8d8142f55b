#include "forms/emptystate.h"

#include "forms/button.h"
#include "forms/iconlabel.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QHBoxLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {

/// The drawing has the room that the words leave, and is not there at all where that is too little.
class Drawing final : public QWidget
{
public:
    explicit Drawing(IconName icon) : m_icon(new IconLabel(icon, Tone::Muted, iconSize, this))
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        measure();
        connect(&theme(), &Theme::changed, this, &Drawing::measure);
    }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        const QSize size = m_icon->sizeHint();
        m_icon->setGeometry(QRect({(width() - size.width()) / 2, 0}, size));
        m_icon->setVisible(height() >= size.height());
    }

private:
    void measure() { setMaximumHeight(m_icon->sizeHint().height()); }

    static constexpr qreal iconSize = 3;
    IconLabel *m_icon;
};

} // namespace

EmptyState::EmptyState(
    IconName icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading(title))
    , m_sentence(new Paragraph(sentence, TextRole::Body, Tone::Secondary))
    , m_actions(new QHBoxLayout)
{
    setObjectName(u"emptyState"_s);
    setAccessibleRole(*this, QAccessible::Grouping);
    name(*this, title, sentence);
    m_sentence->centre();
    m_sentence->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto column = new QVBoxLayout(this);
    space(*column, 3, 6, 2);
    column->addStretch(2);
    constexpr int first = 100; // before the emptiness around it grows
    column->addWidget(new Drawing(icon), first);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    auto sentenceRow = new QHBoxLayout;
    sentenceRow->addStretch(1);
    sentenceRow->addWidget(m_sentence, 1000);
    sentenceRow->addStretch(1);
    column->addLayout(sentenceRow);
    space(*m_actions, 2, 0, 2);
    m_actions->addStretch();
    m_actions->addStretch();
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyState::setPrimary(QAction &action)
{
    auto primary = buttonFor(action, ButtonKind::Primary, nullptr, AccessKey::Left);
    primary->setObjectName(u"emptyPrimary"_s);
    m_actions->insertWidget(1, primary);
    setFocusProxy(primary);
}

void EmptyState::setSecondary(QAction &action)
{
    auto secondary = buttonFor(action, ButtonKind::Plain, nullptr, AccessKey::Left);
    secondary->setObjectName(u"emptySecondary"_s);
    m_actions->insertWidget(m_actions->count() - 1, secondary);
    if (!focusProxy())
        setFocusProxy(secondary);
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace throughline::ui
