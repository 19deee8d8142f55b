#include "shell/otherwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct OtherWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::OtherWords)
};

struct ActionWords
{
    QLatin1StringView action;
    const char *words;
};
} // namespace

//: Every text here is a list of words by which somebody may look for the page; nobody reads it
QString otherWordsFor(PageKind page)
{
    switch (page) {
    case PageKind::Home: return OtherWords::tr("start, tasks, to do, inbox, reminders, overview");
    case PageKind::Jobs: return OtherWords::tr("job description, role, profile of a job, duties");
    case PageKind::Requisitions:
        return OtherWords::tr("hire, recruit, recruiting, requisition, vacancy, candidate, "
                              "applicant, application, CV, résumé, interview, scorecard, debrief");
    case PageKind::Appraisals:
        return OtherWords::tr(
            "review, performance, evaluation, assessment, rating, feedback, cycle");
    case PageKind::TalentGrid: return OtherWords::tr("nine-box, 9-box, potential, high potentials");
    case PageKind::Succession:
        return OtherWords::tr("successor, key position, bench, cover, succession book");
    case PageKind::Library:
        return OtherWords::tr("library, skills, levels, behaviours, anchors, question bank, core");
    case PageKind::People:
        return OtherWords::tr(
            "employee, staff, colleague, directory, manager, team, person, leaver");
    case PageKind::Import: return OtherWords::tr("CSV, spreadsheet, Excel, upload, table, load");
    case PageKind::Administration:
        return OtherWords::tr("profile, user, account, role, permission, rights, policy, access");
    case PageKind::Audit: return OtherWords::tr("log, history, protocol, who did what");
    default: return {};
    }
}

static constexpr ActionWords wordsOfActions[] = {
    {"newFile"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "create company, start a company")},
    {"openFile"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "load file, restore, bring back")},
    {"connectServer"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "PostgreSQL, database, network, log in")},
    {"print"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "printer, paper, document, export PDF")},
    {"saveCopy"_L1, QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "backup, save as, duplicate")},
    {"closeCompany"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "log out, sign out, leave")},
    {"switchProfile"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords",
            "change user, role, account, work as, log in, log out, sign in, persona")},
    {"quit"_L1, QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "exit, end, close program")},
    {"undo"_L1, QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "take back, revert, step back")},
    {"redo"_L1, QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "again, repeat, step forward")},
    {"find"_L1, QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "search, filter")},
    {"lookSystem"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "theme, colours, appearance")},
    {"lookLight"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "light mode, theme, colours, bright")},
    {"lookDark"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "dark mode, theme, colours, night")},
    {"languageOfSystem"_L1, QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "language, Sprache")},
    {"language-en"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "language, Sprache, Englisch")},
    {"language-de"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "language, Sprache, German")},
    {"textLarger"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "zoom in, font size, bigger")},
    {"textSmaller"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "zoom out, font size, smaller")},
    {"textNormal"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "zoom, font size, reset, 100 %")},
    {"toggleSidebar"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "navigation, menu at the side")},
    {"goAudit"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "log, history, protocol, who did what")},
    {"goSettings"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords",
            "preferences, options, language, German, English, Sprache, Deutsch, theme, font, "
            "keyboard, appearance, where is the file")},
    {"shortcuts"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "help, keys, keyboard, hotkeys, manual")},
    {"about"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::OtherWords", "help, version, licence, license")},
};

QString otherWordsFor(const QString &action)
{
    for (const ActionWords &one : wordsOfActions)
        if (action == one.action)
            return OtherWords::tr(one.words);
    return {};
}

} // namespace throughline::ui
