#include "shell/toast.h"

#include "forms/button.h"
#include "forms/label.h"
#include "forms/naming.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline::ui {

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new Label(QString()))
    , m_undo(button(tr("Undo"), ButtonKind::Ghost))
{
    setObjectName("toast"_L1);
    m_undo->setObjectName("toastUndo"_L1);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    auto *row = new QHBoxLayout(this);
    space(*row, 3, 4, 1);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    m_time.setSingleShot(true);
    m_time.setInterval(9s);
    connect(&m_time, &QTimer::timeout, this, &Toast::leave);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undo);
    hide();
}

void Toast::undo()
{
    const auto undoing = std::exchange(m_undoing, nullptr);
    hide();
    if (undoing)
        undoing();
}

void Toast::tell(const QString &sentence, std::function<void()> undo)
{
    m_sentence->setText(sentence);
    name(*this, sentence);
    m_undo->setVisible(bool(undo));
    m_undoing = std::move(undo);
    show();
    announce(*this, sentence);
    m_time.start();
}

void Toast::leave()
{
    if (underMouse() || m_undo->hasFocus())
        m_time.start();
    else
        hide();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SoftColours soft = softFor(Tone::Info);
    painter.fillRect(rect(), soft.ground);
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Leave && isVisible())
        m_time.start();
    return QFrame::event(event);
}

} // namespace throughline::ui
