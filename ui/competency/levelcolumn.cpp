#include "competency/levelcolumn.h"

#include "competency/competencywords.h"
#include "forms/label.h"
#include "forms/lines.h"
#include "forms/naming.h"
#include "forms/views.h"

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using competency::Audience;
using competency::Level;

LevelColumn::LevelColumn(Level level, QWidget *parent)
    : QWidget(parent)
    , m_level(level)
    , m_title(new QLineEdit)
{
    setObjectName(u"level%1"_s.arg(level.number()));
    auto column = new QVBoxLayout(this);
    space(*column, 1.5);
    m_title->setObjectName(u"levelTitle%1"_s.arg(level.number()));
    name(*m_title, tr("Title of level %1").arg(numberAndWordFor(level)));
    m_title->setMinimumWidth(em(6));
    column->addWidget(new Label(numberAndWordFor(level), TextRole::Strong));
    column->addWidget(m_title);
    column->addWidget(new Label(tr("In an interview"), TextRole::Small, Tone::Secondary));
    m_interview = makeText(Audience::Interview,
        tr("Level %1 in an interview, one behaviour in a line").arg(level.number()));
    column->addWidget(m_interview);
    column->addWidget(new Label(tr("At work"), TextRole::Small, Tone::Secondary));
    m_work = makeText(
        Audience::Work, tr("Level %1 at work, one behaviour in a line").arg(level.number()));
    column->addWidget(m_work, 1);
    connect(m_title, &QLineEdit::textEdited, this,
        [this](const QString &text) { emit titleEdited(m_level, text); });
}

QTextEdit *LevelColumn::makeText(Audience audience, const QString &text)
{
    auto edit = new QTextEdit;
    const QString kind = audience == Audience::Interview ? u"Interview"_s : u"Work"_s;
    edit->setObjectName(u"level%1%2"_s.arg(kind).arg(m_level.number()));
    prepareText(*edit, text);
    edit->setUndoRedoEnabled(false);
    edit->setMinimumSize(em(6), em(4));
    // The interview's height is given; what is at work takes the rest.
    edit->setSizePolicy(QSizePolicy::Expanding,
        audience == Audience::Interview ? QSizePolicy::Fixed : QSizePolicy::Ignored);
    edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // All behaviours are read at one glance: the page scrolls, and not each field in it.
    connect(edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
        this, [this, edit] {
            if (edit == m_work)
                edit->setMinimumHeight(wantedHeight(*edit));
            else
                emit interviewHeightChanged();
        });
    connect(edit, &QTextEdit::textChanged, this, [this, edit, audience] {
        emit behavioursEdited(m_level, audience, edit->toPlainText().split(u'\n'));
    });
    return edit;
}

int LevelColumn::wantedHeight(const QTextEdit &edit) const
{
    return std::max(em(4), qCeil(edit.document()->size().height()) + 2 * edit.frameWidth());
}

int LevelColumn::interviewHeight() const
{
    return wantedHeight(*m_interview);
}

void LevelColumn::setInterviewHeight(int height)
{
    m_interview->setFixedHeight(height);
}

/// Keeps what is being typed: blank lines and blanks at the end are not in the value, but stay in
/// the field.
static void showLines(QTextEdit *edit, const QStringList &lines)
{
    if (linesIn(edit->toPlainText()) == lines)
        return;
    const QSignalBlocker block(edit);
    edit->setPlainText(lines.join(u'\n'));
}

void LevelColumn::show(const competency::CompetencyRevision &revision)
{
    if (m_title->text() != revision.title(m_level))
        m_title->setText(revision.title(m_level));
    showLines(m_interview, revision.wordings(m_level, Audience::Interview));
    showLines(m_work, revision.wordings(m_level, Audience::Work));
}

void LevelColumn::setReadOnly(bool readOnly)
{
    m_title->setReadOnly(readOnly);
    m_interview->setReadOnly(readOnly);
    m_work->setReadOnly(readOnly);
}

} // namespace throughline::ui
