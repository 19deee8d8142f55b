#include "forms/conflictsheet.h"

#include "base/worddifferences.h"
#include "forms/button.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "theme/theme.h"

#include <QRadioButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

static constexpr int undecided = -1;

/// A line break is a word of its own while words are compared.
static constexpr QChar lineBreak = u'\u2424';

static QString asWords(QString text)
{
    return text.replace(u'\n', u' ' + QString(lineBreak) + u' ');
}

/// The text of one side, what the other does not have in brackets and underlined.
static QString marked(const FieldConflict &conflict, WordRun::Kind ownWords)
{
    QStringList words;
    for (const WordRun &run : wordDifferences(asWords(conflict.mine), asWords(conflict.theirs))) {
        const QString text = run.words.toHtmlEscaped();
        if (run.kind == WordRun::Kind::Kept)
            words << text;
        else if (run.kind == ownWords)
            words << u"<u>["_s + text + u"]</u>"_s;
    }
    return words.join(u' ').replace(lineBreak, u"<br>"_s);
}

QString bothOf(const QString &mine, const QString &theirs)
{
    QStringList lines = mine.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : theirs.split(u'\n', Qt::SkipEmptyParts))
        if (!lines.contains(line))
            lines << line;
    return lines.join(u'\n');
}

ConflictSheet::ConflictSheet(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading({}, TextRole::Title))
    , m_content(new QWidget)
    , m_fields(new QVBoxLayout(m_content))
    , m_use(button(tr("&Use this"), ButtonKind::Primary))
{
    setObjectName("conflictSheet"_L1);
    setAccessibleRole(*this, QAccessible::Grouping);
    space(*m_fields, 4, 4, 3);
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 0, 2);
    auto *head = new QVBoxLayout;
    space(*head, 1, 4, 0);
    head->addWidget(m_title);
    head->addWidget(new Paragraph(
        tr("The same fields were changed in another window while you wrote. Choose for each what "
           "stays; undo brings back what you do not choose."),
        TextRole::Body, Tone::Secondary));
    column->addLayout(head);
    column->addWidget(new ScrollPage(*m_content), 1);

    auto *buttons = new Flow(Flow::Side::Trailing);
    space(*buttons, 2);
    const auto add = [&](QPushButton *one, const QString &objectName, const auto &act) {
        one->setObjectName(objectName);
        buttons->addWidget(one);
        connect(one, &QPushButton::clicked, this, act);
    };
    add(button(tr("Decide &later"), ButtonKind::Ghost), u"decideLater"_s,
        [this] { emit postponed(); });
    add(button(tr("Keep all of &mine")), u"keepAllMine"_s, [this] { chooseAll(Keep::Mine); });
    add(button(tr("Take all of the&irs")), u"takeAllTheirs"_s, [this] { chooseAll(Keep::Theirs); });
    add(m_use, u"useChosen"_s, [this] { emit decided(choices()); });
    auto *foot = new QVBoxLayout;
    space(*foot, 0, 4, 0);
    foot->addLayout(buttons);
    column->addLayout(foot);
}

void ConflictSheet::show(const QString &subject, const std::vector<FieldConflict> &conflicts)
{
    m_title->setText(tr("Two versions of “%1”").arg(subject));
    name(*this, m_title->text());
    while (QLayoutItem *item = m_fields->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_choices.assign(conflicts.size(), undecided);
    for (int place = 0; place < int(conflicts.size()); ++place)
        m_fields->addWidget(makeField(conflicts[size_t(place)], place));
    m_fields->addStretch();
    showWhetherDone();
}

QWidget *ConflictSheet::makeField(const FieldConflict &conflict, int place)
{
    auto *field = new QWidget;
    field->setObjectName(u"conflict%1"_s.arg(place));
    setAccessibleRole(*field, QAccessible::Grouping);
    name(*field, conflict.name);
    auto *column = new QVBoxLayout(field);
    space(*column, 2, 0, 0);
    column->addWidget(new Heading(conflict.name));
    auto *sides = new Reflow(44);
    sides->add(*makeVersion(conflict, Keep::Mine, place));
    sides->add(*makeVersion(conflict, Keep::Theirs, place));
    column->addWidget(sides);
    if (conflict.kind == FieldConflict::Kind::Text)
        column->addWidget(makeOption(conflict, Keep::Both, place));
    return field;
}

static QString labelFor(Keep keep)
{
    switch (keep) {
    case Keep::Mine: return ConflictSheet::tr("Keep mine");
    case Keep::Theirs: return ConflictSheet::tr("Take theirs");
    case Keep::Both: return ConflictSheet::tr("Keep both, edit then");
    }
    Q_UNREACHABLE();
}

/// As high as most texts are; a longer one scrolls.
static int linesOf(const QString &text)
{
    return std::clamp(int(text.count(u'\n') + text.size() / 40 + 1), 2, 7);
}

QWidget *ConflictSheet::makeVersion(const FieldConflict &conflict, Keep keep, int place)
{
    const bool isMine = keep == Keep::Mine;
    auto *version = new QWidget;
    auto *column = new QVBoxLayout(version);
    space(*column, 1, 0, 0);
    column->addWidget(makeOption(conflict, keep, place));
    const QString text = isMine ? conflict.mine : conflict.theirs;
    auto *words = new QTextEdit;
    words->setObjectName((isMine ? u"mine%1"_s : u"theirs%1"_s).arg(place));
    prepareText(
        *words, (isMine ? tr("Mine: %1") : tr("Theirs: %1")).arg(conflict.name), linesOf(text));
    words->setReadOnly(true);
    const auto asHighAsItsLines = [words] { words->setMaximumHeight(words->minimumHeight()); };
    asHighAsItsLines();
    connect(&theme(), &Theme::changed, words, asHighAsItsLines);
    words->setHtml(text.trimmed().isEmpty()
            ? tr("(empty)").toHtmlEscaped()
            : marked(conflict, isMine ? WordRun::Kind::Deleted : WordRun::Kind::Inserted));
    column->addWidget(words);
    column->addStretch();
    return version;
}

/// The options of one field hang together though they stand in different columns.
QWidget *ConflictSheet::makeOption(const FieldConflict &conflict, Keep keep, int place)
{
    auto *option = new QRadioButton(labelFor(keep));
    option->setAutoExclusive(false);
    option->setObjectName(u"keep%1_%2"_s.arg(int(keep)).arg(place));
    name(*option, tr("%1: %2").arg(conflict.name, labelFor(keep)),
        keep == Keep::Mine         ? conflict.mine
            : keep == Keep::Theirs ? conflict.theirs
                                   : QString());
    connect(option, &QRadioButton::clicked, this, [this, place, keep] { choose(place, keep); });
    return option;
}

void ConflictSheet::choose(int place, Keep keep)
{
    m_choices[size_t(place)] = int(keep);
    for (const Keep other : {Keep::Mine, Keep::Theirs, Keep::Both})
        if (auto *option = findChild<QRadioButton *>(u"keep%1_%2"_s.arg(int(other)).arg(place)))
            option->setChecked(other == keep);
    showWhetherDone();
}

void ConflictSheet::chooseAll(Keep keep)
{
    for (int place = 0; place < int(m_choices.size()); ++place)
        choose(place, keep);
    m_use->setFocus();
}

std::vector<Keep> ConflictSheet::choices() const
{
    std::vector<Keep> chosen;
    for (const int choice : m_choices)
        if (choice != undecided)
            chosen.push_back(Keep(choice));
    return chosen;
}

QWidget *ConflictSheet::firstFocus() const
{
    return findChild<QRadioButton *>(u"keep%1_0"_s.arg(int(Keep::Mine)));
}

void ConflictSheet::showWhetherDone()
{
    const bool isDone = choices().size() == m_choices.size();
    m_use->setEnabled(isDone);
    m_use->setToolTip(isDone ? QString() : tr("Choose for every field first."));
}

} // namespace throughline::ui
