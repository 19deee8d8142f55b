#include "performance/competencyblock.h"

#include "forms/chip.h"
#include "forms/label.h"
#include "forms/reflow.h"
#include "performance/commenthints.h"
#include "performance/performancewords.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

static constexpr qreal sideBySide = 38; // em, ui.md S11

static Anchors anchorsOf(const competency::CompetencyRevision &revision)
{
    Anchors anchors;
    for (const competency::Level level : competency::allLevels())
        anchors[size_t(level.number() - 1)] = {
            revision.title(level), revision.wordings(level, competency::Audience::Work).join(u' ')};
    return anchors;
}

CompetencyBlock::CompetencyBlock(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_hints(new Paragraph({}, TextRole::Small, Tone::Secondary))
    , m_warnings(new Paragraph({}, TextRole::Small, Tone::Attention))
{
    setObjectName(u"competency%1"_s.arg(content.item.place));
    auto *column = new QVBoxLayout(this);
    space(*column, 3);
    column->addWidget(makeHeader(content));
    auto *sides = new Reflow(sideBySide);
    if (content.showsSelf)
        sides->add(*(m_self = makePanel(content, Side::Self)));
    if (content.showsManager)
        sides->add(*(m_manager = makePanel(content, Side::Manager)));
    column->addWidget(sides);
    m_own = content.writing ? panel(*content.writing) : nullptr;
    column->addWidget(m_hints);
    column->addWidget(m_warnings);
    m_hints->setVisible(m_own);
    m_warnings->hide();
}

QWidget *CompetencyBlock::makeHeader(const Content &content)
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    space(*row, 3);
    row->addWidget(new Heading(content.item.name));
    if (content.item.isCore)
        row->addWidget(coreChip());
    //: After a competency's name: how much it counts, and which level the job asks for
    auto *share = new Label(tr("%1 of the rating · the job asks for %2")
                                .arg(shareText(content.file.share(content.item)))
                                .arg(content.item.asked.number()),
        TextRole::Small, Tone::Secondary);
    row->addWidget(share);
    row->addStretch();
    return header;
}

SidePanel *CompetencyBlock::makePanel(const Content &content, Side side)
{
    const bool isOwn = content.writing == side;
    const bool alone = !(content.showsSelf && content.showsManager);
    const QString &competency = content.item.name;
    const QString who = side == Side::Self ? content.file.personName : content.file.authorName;
    SidePanel::Wording wording;
    wording.heading = isOwn  ? tr("You")
        : side == Side::Self ? tr("%1 (self-review)").arg(who)
                             : tr("%1 (manager)").arg(who);
    wording.ratingName = isOwn ? tr("Your rating, %1").arg(competency)
                               : tr("Rating by %1, %2").arg(who, competency);
    wording.commentName = isOwn ? tr("Your comment, %1").arg(competency)
                                : tr("Comment by %1, %2").arg(who, competency);
    auto *panel = new SidePanel(wording, anchorsOf(content.revision),
        alone && isOwn ? RatingBar::Texts::AllAnchors : RatingBar::Texts::ChosenAnchor,
        content.item.isCore);
    panel->setObjectName(side == Side::Self ? u"selfSide"_s : u"managerSide"_s);
    panel->setReadOnly(!isOwn);
    const ItemRating rating = content.file.rating(side, content.item.revision);
    panel->showRating(rating.state, rating.level, rating.comment);
    return panel;
}

static QString checked(bool has, const QString &yes, const QString &no)
{
    return has ? u"✓ "_s + yes : u"! "_s + no;
}

void CompetencyBlock::showHints(
    const QString &comment, const std::vector<Citation> &citations, const Period &period)
{
    const CommentHints hints
        = hintsFor(comment, QLocale().name().section(u'_', 0, 0), int(citations.size()));
    m_hints->setText(QStringList{
        checked(hints.hasEvent, tr("Specific event"), tr("No specific event")),
        checked(hints.hasEffect, tr("Effect on a customer"), tr("No effect on a customer")),
        checked(hints.hasNextStep, tr("Next step with a date"), tr("No date for the next step")),
        checked(hints.isLongEnough, tr("Long enough"),
            tr("Under %1 characters").arg(commentLengthWanted))}
                         .join(u"   "_s));
    QStringList warnings;
    const auto warn = [&warnings](const QStringList &words, const QString &sentence) {
        if (!words.isEmpty())
            warnings << sentence.arg(QLocale().createSeparatedList(words));
    };
    warn(hints.personality,
        tr("Says something about character (%1). Say what the person did instead."));
    warn(hints.gendered, tr("Can be read as being about gender: %1."));
    warn(hints.absolute, tr("Nobody does it every time: %1. Say how often, or when."));
    warn(hints.comparison, tr("Compares with other people (%1). Compare with the levels instead."));
    std::vector<QDate> days;
    for (const Citation &citation : citations)
        days.push_back(citation.happenedOn);
    if (isOnlyRecent(days, period))
        warnings << tr(
            "All your evidence is from the end of the period. Look at the months before.");
    m_warnings->setText(warnings.join(u' '));
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace throughline::ui
