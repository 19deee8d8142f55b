<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>throughline::ui::AmendBar</name>
    <message numerus="yes">
        <source>What did you see or hear differently? At least %n characters.</source>
        <translation>
            <numerusform>What did you see or hear differently? At least %n character.</numerusform>
            <numerusform>What did you see or hear differently? At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %n act(s)</source>
        <translation>
            <numerusform>%1 of %n act</numerusform>
            <numerusform>%1 of %n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::CitingJobsPanel</name>
    <message numerus="yes">
        <source>%n job(s) carry an earlier wording until you move them. A draft with the new wording then waits for approval; what is in force stays as it is until then.</source>
        <translation>
            <numerusform>%n job carries an earlier wording until you move it. A draft with the new wording then waits for approval; what is in force stays as it is until then.</numerusform>
            <numerusform>%n jobs carry an earlier wording until you move them. A draft with the new wording then waits for approval; what is in force stays as it is until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyDetail</name>
    <message numerus="yes">
        <source>%n more character(s): a competency that nobody can picture is not part of the job.</source>
        <translation>
            <numerusform>%n more character: a competency that nobody can picture is not part of the job.</numerusform>
            <numerusform>%n more characters: a competency that nobody can picture is not part of the job.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyMessages</name>
    <message numerus="yes">
        <source>%n thing(s) are still missing before this can be published: every level needs a title, a behaviour for interviews and one at work.</source>
        <translation>
            <numerusform>One thing is still missing before this can be published: every level needs a title, a behaviour for interviews and one at work.</numerusform>
            <numerusform>%n things are still missing before this can be published: every level needs a title, a behaviour for interviews and one at work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::CoveragePanel</name>
    <message numerus="yes">
        <source>of %n live job description(s) carry the core competency.</source>
        <translation>
            <numerusform>of %n live job description carries the core competency.</numerusform>
            <numerusform>of %n live job descriptions carry the core competency.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::DebriefPage</name>
    <message numerus="yes">
        <source>%1 of %n scorecards are in</source>
        <extracomment>How many of a candidate&apos;s scorecards are submitted</extracomment>
        <translation>
            <numerusform>%1 of %n scorecard is in</numerusform>
            <numerusform>%1 of %n scorecards are in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::DebriefWords</name>
    <message numerus="yes">
        <source>%1 of %n scorecards are in.</source>
        <translation>
            <numerusform>%1 of %n scorecard is in.</numerusform>
            <numerusform>%1 of %n scorecards are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::Exporting</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportPage</name>
    <message numerus="yes">
        <source>First %1 of %n rows</source>
        <translation>
            <numerusform>First %1 of %n row</numerusform>
            <numerusform>First %1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <extracomment>what an import does besides: columns left out, requisitions opened …</extracomment>
        <translation>
            <numerusform>%n thing to know</numerusform>
            <numerusform>%n things to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::InterviewDesk</name>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%1 of %n answered</numerusform>
            <numerusform>%1 of %n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::InterviewTimer</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobChecks</name>
    <message numerus="yes">
        <source>%n more duty(s) have no competency.</source>
        <translation>
            <numerusform>%n more duty has no competency.</numerusform>
            <numerusform>%n more duties have no competency.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobMessages</name>
    <message numerus="yes">
        <source>%n thing(s) are still missing; the checks below name them.</source>
        <translation>
            <numerusform>One thing is still missing; the checks below name it.</numerusform>
            <numerusform>%n things are still missing; the checks below name them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobWords</name>
    <message numerus="yes">
        <source>Say what %1 means in this job, in %n characters or more.</source>
        <translation>
            <numerusform>Say what %1 means in this job, in %n character or more.</numerusform>
            <numerusform>Say what %1 means in this job, in %n characters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobsPage</name>
    <message numerus="yes">
        <source>%n occupation(s) became job drafts; purpose and duties are yours to write.</source>
        <translation>
            <numerusform>%n occupation became a job draft; purpose and duties are yours to write.</numerusform>
            <numerusform>%n occupations became job drafts; purpose and duties are yours to write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::KitHealth</name>
    <message numerus="yes">
        <source>%n competencies in one interview; five to eight can be judged well.</source>
        <translation>
            <numerusform>%n competency in one interview; five to eight can be judged well.</numerusform>
            <numerusform>%n competencies in one interview; five to eight can be judged well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions ask about %1.</source>
        <translation>
            <numerusform>%n question asks about %1.</numerusform>
            <numerusform>%n questions ask about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::LibraryPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in %n job(s)</source>
        <translation>
            <numerusform>Used in %n job</numerusform>
            <numerusform>Used in %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview plan(s).</source>
        <translation>
            <numerusform>%n interview plan.</numerusform>
            <numerusform>%n interview plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(s) were added, complete at every level.</source>
        <translation>
            <numerusform>%n competency was added, complete at every level.</numerusform>
            <numerusform>%n competencies were added, complete at every level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published as revision %1. %n job(s) keep the wording before until you move them.</source>
        <translation>
            <numerusform>Published as revision %1. %n job keeps the wording before until you move it.</numerusform>
            <numerusform>Published as revision %1. %n jobs keep the wording before until you move them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have a draft with the new wording.</source>
        <translation>
            <numerusform>%n job has a draft with the new wording.</numerusform>
            <numerusform>%n jobs have a draft with the new wording.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::PersonPage</name>
    <message numerus="yes">
        <source>%n report(s) directly</source>
        <translation>
            <numerusform>%n report directly</numerusform>
            <numerusform>%n reports directly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::RequisitionClosing</name>
    <message numerus="yes">
        <source>Why are you no longer looking? At least %n characters.</source>
        <translation>
            <numerusform>Why are you no longer looking? At least %n character.</numerusform>
            <numerusform>Why are you no longer looking? At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) still wait for a decision. They stay where they are and you can still decide about them, but nobody can be added any more.</source>
        <translation>
            <numerusform>%n candidate still waits for a decision. They stay where they are and you can still decide about them, but nobody can be added any more.</numerusform>
            <numerusform>%n candidates still wait for a decision. They stay where they are and you can still decide about them, but nobody can be added any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::ServerDialog</name>
    <message numerus="yes">
        <source>PostgreSQL %1, %n people, you are %2.</source>
        <translation>
            <numerusform>PostgreSQL %1, %n person, you are %2.</numerusform>
            <numerusform>PostgreSQL %1, %n people, you are %2.</numerusform>
        </translation>
    </message>
</context>
</TS>
