#include "performance/sidepanel.h"

#include "forms/button.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "performance/performancewords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

static constexpr qreal commentHeight = 6.5; // em: about five lines

SidePanel::SidePanel(const Wording &wording, const Anchors &anchors, RatingBar::Texts texts,
    bool isCore, QWidget *parent)
    : QWidget(parent)
    , m_bar(new RatingBar(wording.ratingName, anchors, texts))
    , m_noEvidence(new QCheckBox(tr("No evidence")))
    , m_comment(new QTextEdit)
    , m_citations(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Label(wording.heading, TextRole::Strong));
    column->addWidget(m_bar);
    addStateBoxes(isCore);
    prepareText(*m_comment, wording.commentName);
    m_comment->setObjectName(u"comment"_s);
    m_comment->setUndoRedoEnabled(false); // the page's history keeps every step
    m_comment->installEventFilter(this);
    m_comment->setFixedHeight(em(commentHeight));
    column->addWidget(m_comment);
    space(*m_citations, 1);
    column->addLayout(m_citations);
    column->addStretch();
    connect(m_bar, &RatingBar::rated, this, [this](std::optional<int> level) {
        emit rated(level ? RatingState::Rated : RatingState::Unrated,
            level ? competency::Level::of(*level) : std::nullopt);
    });
    connect(m_comment, &QTextEdit::textChanged, this,
        [this] { emit commented(m_comment->toPlainText()); });
}

void SidePanel::addStateBoxes(bool isCore)
{
    auto *row = new QHBoxLayout;
    space(*row, 4);
    m_noEvidence->setObjectName(u"noEvidence"_s);
    row->addWidget(m_noEvidence);
    connect(m_noEvidence, &QCheckBox::clicked, this,
        [this](bool checked) { sayState(RatingState::NoEvidence, checked); });
    if (!isCore) { // the core competency applies to every job
        m_notApplicable = new QCheckBox(tr("Not applicable"));
        m_notApplicable->setObjectName(u"notApplicable"_s);
        row->addWidget(m_notApplicable);
        connect(m_notApplicable, &QCheckBox::clicked, this,
            [this](bool checked) { sayState(RatingState::NotApplicable, checked); });
    }
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    const QString about = m_bar->accessibleName();
    name(*m_noEvidence, tr("No evidence: %1").arg(about));
    if (m_notApplicable)
        name(*m_notApplicable, tr("Not applicable: %1").arg(about));
}

void SidePanel::sayState(RatingState state, bool checked)
{
    emit rated(checked ? state : RatingState::Unrated, std::nullopt);
}

void SidePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_bar->setReadOnly(readOnly);
    m_comment->setReadOnly(readOnly);
    m_noEvidence->setVisible(!readOnly);
    if (m_notApplicable)
        m_notApplicable->setVisible(!readOnly);
}

void SidePanel::showRating(
    RatingState state, std::optional<competency::Level> level, const QString &comment)
{
    m_bar->setValue(level ? std::optional(level->number()) : std::nullopt);
    m_noEvidence->setChecked(state == RatingState::NoEvidence);
    m_noEvidence->setVisible(!m_readOnly || state == RatingState::NoEvidence);
    m_noEvidence->setEnabled(!m_readOnly);
    if (m_notApplicable) {
        m_notApplicable->setChecked(state == RatingState::NotApplicable);
        m_notApplicable->setVisible(!m_readOnly || state == RatingState::NotApplicable);
        m_notApplicable->setEnabled(!m_readOnly);
    }
    // Nobody reads an empty field, nor waits for words that will not come.
    m_comment->setVisible(!m_readOnly || !comment.isEmpty());
    if (m_comment->toPlainText() == comment)
        return;
    const QSignalBlocker quiet(m_comment);
    m_comment->setPlainText(comment);
    m_comment->moveCursor(QTextCursor::End);
}

void SidePanel::showCitations(const std::vector<Citation> &citations, const Period &period)
{
    if (std::exchange(m_shownCitations, citations) == citations)
        return;
    while (QLayoutItem *item = m_citations->takeAt(0)) {
        if (QWidget *line = item->widget())
            line->deleteLater();
        delete item;
    }
    for (const Citation &citation : citations) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        space(*row, 2);
        const QString day = QLocale().toString(citation.happenedOn, QLocale::ShortFormat);
        //: A linked piece of evidence: day, kind, quotation
        auto *words = new Paragraph(tr("%1 · %2: “%3”")
                                        .arg(evidenceDayText(citation.happenedOn, period),
                                            wordFor(citation.kind), citation.wording),
            TextRole::Small, Tone::Secondary);
        row->addWidget(words, 1);
        if (!m_readOnly) {
            auto *remove = iconButton(IconName::Close, tr("Unlink evidence of %1").arg(day));
            remove->setObjectName(u"unlink%1"_s.arg(citation.evidence.number()));
            row->addWidget(remove, 0, Qt::AlignTop);
            connect(remove, &QToolButton::clicked, this,
                [this, evidence = citation.evidence] { emit unlinked(evidence); });
        }
        m_citations->addWidget(line);
    }
}

void SidePanel::insertQuotation(const QString &quotation)
{
    QTextCursor cursor = m_comment->textCursor();
    if (cursor.positionInBlock() > 0)
        cursor.insertText(u"\n"_s);
    cursor.insertText(quotation);
    m_comment->setTextCursor(cursor);
}

/// A text field would keep Ctrl+Z for itself; here it belongs to the page's history.
bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline::ui
