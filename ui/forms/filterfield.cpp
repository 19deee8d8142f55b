#include "forms/filterfield.h"

#include "forms/label.h"
#include "forms/naming.h"
#include "theme/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace throughline::ui {

FilterField::FilterField(const QString &prompt, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_count(new Label({}, TextRole::Small, Tone::Secondary))
{
    m_field->setObjectName(u"filter"_s);
    m_field->setPlaceholderText(prompt);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    name(*m_field, prompt);
    setFocusProxy(m_field);
    m_count->hide();
    auto row = new QHBoxLayout(this);
    space(*row, 2);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { emit filterChanged(text()); });
}

QString FilterField::text() const
{
    return m_field->text().trimmed();
}

void FilterField::setText(const QString &text)
{
    m_field->setText(text);
}

void FilterField::setCount(qint64 shown, qint64 all)
{
    const QLocale locale;
    //: How many rows of a list a filter leaves: 12 of 240
    const QString count = tr("%1 of %2").arg(locale.toString(shown), locale.toString(all));
    m_count->setText(count);
    m_count->setVisible(!text().isEmpty());
    m_field->setAccessibleDescription(text().isEmpty() ? QString() : count);
    if (!text().isEmpty())
        announce(*this, count);
}

bool FilterField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_field->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace throughline::ui
