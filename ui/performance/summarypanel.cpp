#include "performance/summarypanel.h"

#include "base/clock.h"
#include "forms/button.h"
#include "forms/datefield.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "performance/performancewords.h"
#include "performance/whytable.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

SummaryPanel::SummaryPanel(const AppraisalFile &file, bool writable, QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar)
{
    setObjectName(u"summary"_s);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Heading(tr("Overall")));
    addOverall(*column, writable);
    if (writable)
        column->addWidget(makeOverride(file));
    column->addWidget(m_message);
    m_message->hide();
    addTexts(*column, writable);
}

void SummaryPanel::addOverall(QVBoxLayout &column, bool)
{
    m_figure = new Label({}, TextRole::Figure);
    m_figure->setObjectName(u"overall"_s);
    m_arithmetic = new Paragraph({}, TextRole::Body, Tone::Secondary);
    m_arithmetic->setObjectName(u"arithmetic"_s);
    m_coverage = new Paragraph({}, TextRole::Small, Tone::Secondary);
    m_coverage->setObjectName(u"coverage"_s);
    m_overridden = new Paragraph({});
    m_overridden->setObjectName(u"overridden"_s);
    m_terms = makeWhyTable();
    m_terms->hide();
    m_why = button(tr("Why this number"), ButtonKind::Ghost);
    m_why->setObjectName(u"why"_s);
    m_why->setCheckable(true);
    connect(m_why, &QPushButton::toggled, m_terms, &QWidget::setVisible);
    for (QWidget *line :
        std::initializer_list<QWidget *>{m_figure, m_overridden, m_arithmetic, m_coverage})
        column.addWidget(line);
    column.addWidget(m_why, 0, Qt::AlignLeading);
    column.addWidget(m_terms);
}

QWidget *SummaryPanel::makeOverride(const AppraisalFile &file)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(*row, 2);
    m_override = new QDoubleSpinBox;
    m_override->setObjectName(u"overrideScore"_s);
    m_override->setRange(1, 5);
    m_override->setSingleStep(0.1);
    m_override->setValue(file.overall().value_or(3'00) / 100.0);
    name(*m_override, tr("Another overall rating"));
    m_reason = new QLineEdit(file.text ? file.text->overrideReason : QString());
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setPlaceholderText(tr("Why it differs"));
    name(*m_reason, tr("Why the overall rating differs"));
    auto *use = button(tr("Override"));
    use->setObjectName(u"override"_s);
    auto *remove = button(tr("Use the computed rating"), ButtonKind::Ghost);
    remove->setObjectName(u"removeOverride"_s);
    row->addWidget(new Label(tr("Another overall rating"), TextRole::Strong));
    row->addWidget(m_override);
    row->addWidget(m_reason, 1);
    row->addWidget(use);
    row->addWidget(remove);
    remove->setVisible(file.text && file.text->overrideScore);
    m_stored = {m_override->value(), m_reason->text()};
    connect(use, &QPushButton::clicked, this,
        [this] { emit overrideRequested(qRound(m_override->value() * 100), m_reason->text()); });
    connect(
        remove, &QPushButton::clicked, this, [this] { emit overrideRequested(std::nullopt, {}); });
    return box;
}

QTextEdit *SummaryPanel::addText(
    QVBoxLayout &column, const QString &label, const QString &id, bool writable)
{
    auto *text = new QTextEdit;
    prepareText(*text, label);
    text->setObjectName(id);
    text->setReadOnly(!writable);
    text->setFixedHeight(em(5));
    auto *words = new Label(label, TextRole::Strong);
    words->setBuddy(text);
    column.addWidget(words);
    column.addWidget(text);
    // Whoever only reads is spared what nobody wrote.
    const auto showIfWritten = [text, words, writable] {
        const bool isShown = writable || !text->document()->isEmpty();
        text->setVisible(isShown);
        words->setVisible(isShown);
    };
    showIfWritten();
    connect(text, &QTextEdit::textChanged, this, [this, showIfWritten] {
        showIfWritten();
        if (!m_showing)
            emit edited(summary());
    });
    return text;
}

void SummaryPanel::addTexts(QVBoxLayout &column, bool writable)
{
    m_strengths = addText(column, tr("Strengths"), u"strengths"_s, writable);
    m_growth = addText(column, tr("One thing to grow"), u"growth"_s, writable);
    m_goals = addText(column, tr("Next goals"), u"nextGoals"_s, writable);
    if (writable) {
        auto *suggest = button(tr("Start from the lowest ratings"), ButtonKind::Ghost);
        suggest->setObjectName(u"suggestGoals"_s);
        column.addWidget(suggest, 0, Qt::AlignLeading);
        connect(suggest, &QPushButton::clicked, this, &SummaryPanel::goalsRequested);
    }
    column.addWidget(makeDayOfTalk(writable));
}

QWidget *SummaryPanel::makeDayOfTalk(bool writable)
{
    auto *talk = new QWidget;
    auto *row = new QHBoxLayout(talk);
    space(*row, 2);
    m_hasMet = new QCheckBox(tr("We talked about it on"));
    m_hasMet->setObjectName(u"hasMet"_s);
    m_hasMet->setEnabled(writable);
    m_metOn = new DateField(Clock::today());
    m_metOn->setObjectName(u"metOn"_s);
    name(*m_metOn, tr("Day of the talk"));
    row->addWidget(m_hasMet);
    row->addWidget(m_metOn);
    row->addStretch();
    if (!writable)
        talk->hide();
    const auto changed = [this, writable, talk] {
        m_metOn->setEnabled(writable && m_hasMet->isChecked());
        talk->setVisible(writable || m_hasMet->isChecked());
        if (!m_showing)
            emit edited(summary());
    };
    connect(m_hasMet, &QCheckBox::toggled, this, changed);
    connect(m_metOn, &QDateEdit::dateChanged, this, changed);
    m_metOn->setEnabled(false);
    return talk;
}

Summary SummaryPanel::summary() const
{
    return {m_strengths->toPlainText(), m_growth->toPlainText(), m_goals->toPlainText(),
        m_hasMet->isChecked() ? std::optional(m_metOn->date()) : std::nullopt};
}

void SummaryPanel::showSummary(const Summary &shown)
{
    if (shown == summary())
        return;
    m_showing = true;
    const auto put = [](QTextEdit &text, const QString &words) {
        if (text.toPlainText() != words)
            text.setPlainText(words);
    };
    put(*m_strengths, shown.strengths);
    put(*m_growth, shown.growth);
    put(*m_goals, shown.nextGoals);
    m_hasMet->setChecked(shown.metOn.has_value());
    if (shown.metOn)
        m_metOn->setDate(*shown.metOn);
    m_showing = false;
}

void SummaryPanel::showScore(const AppraisalFile &file, const std::optional<FinalScore> &score)
{
    const bool overridden = file.text && file.text->overrideScore;
    const std::optional<int> shown = overridden ? file.text->overrideScore
        : score                                 ? std::optional(score->hundredths())
                                                : std::nullopt;
    m_figure->setText(shown ? scoreText(*shown) : tr("Not rated yet"));
    m_overridden->setVisible(overridden);
    if (overridden)
        m_overridden->setText(tr("Set by %1: %2").arg(file.authorName, file.text->overrideReason));
    m_arithmetic->setVisible(score.has_value());
    m_coverage->setVisible(score.has_value());
    m_why->setVisible(score.has_value());
    if (!score) {
        m_terms->hide();
        return;
    }
    m_arithmetic->setText(arithmeticOf(*score));
    QStringList missing;
    for (const SectionKind section : score->missing)
        missing << wordFor(section);
    m_coverage->setText(missing.isEmpty()
            ? tr("All sources collected")
            : tr("%1 of the weight collected; missing: %2. What is missing does not count.")
                  .arg(shareText(score->coverage), QLocale().createSeparatedList(missing)));
    fillWhyTable(*m_terms, file, *score);
    m_terms->setVisible(m_why->isChecked());
}

void SummaryPanel::refuseOverride(const QString &sentence)
{
    m_message->tell(Severity::Problem, sentence);
    m_reason->setFocus();
}

void SummaryPanel::takeOver(const SummaryPanel &before)
{
    if (!m_reason || !before.m_reason
        || before.m_stored == std::pair(before.m_override->value(), before.m_reason->text()))
        return;
    m_override->setValue(before.m_override->value());
    m_reason->setText(before.m_reason->text());
    m_reason->setCursorPosition(before.m_reason->cursorPosition());
}

QWidget &SummaryPanel::start()
{
    return *m_strengths;
}

QWidget &SummaryPanel::showWhy()
{
    m_why->setChecked(!m_why->isChecked());
    // Asked for from the palette, it may lie far below what is in sight.
    QWidget &shown = m_why->isChecked() ? static_cast<QWidget &>(*m_terms) : *m_why;
    shown.setFocus(Qt::ShortcutFocusReason);
    return shown;
}

} // namespace throughline::ui
