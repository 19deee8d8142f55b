<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>throughline::app::Texts</name>
    <message>
        <source>%1 people, %2</source>
        <translation>%1 Personen, %2</translation>
    </message>
    <message>
        <source>Backed up to %1: %2.</source>
        <translation>Gesichert in %1: %2.</translation>
    </message>
    <message>
        <source>Restored to %1: %2.</source>
        <translation>Wiederhergestellt in %1: %2.</translation>
    </message>
    <message>
        <source>Damaged, or missing its database rules: %1. Restore the last good backup.</source>
        <translation>Beschädigt oder ohne die eigenen Regeln: %1. Stellen Sie die letzte gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Job versions without the core competency: %1. Restore the last good backup, for the program itself cannot bring this about.</source>
        <translation>Stellenversionen ohne die Kernkompetenz: %1. Stellen Sie die letzte gute Sicherung wieder her, denn im Programm führt kein Weg hierher.</translation>
    </message>
    <message>
        <source>People above themselves in the reporting line: %1. Correct it with an import of people.</source>
        <translation>Personen, die in der Berichtslinie über sich selbst stehen: %1. Berichtigen Sie dies mit einem Import von Personen.</translation>
    </message>
    <message>
        <source>Live jobs whose core competency is waived: %1.</source>
        <translation>Geltende Stellen, die von der Kernkompetenz ausgenommen sind: %1.</translation>
    </message>
    <message>
        <source>Live jobs that do not say what the core competency means in them: %1.</source>
        <translation>Geltende Stellen, die nicht sagen, was die Kernkompetenz in ihnen heißt: %1.</translation>
    </message>
    <message>
        <source>People whose manager does not hold the position above theirs: %1.</source>
        <translation>Personen, deren Führungskraft nicht die übergeordnete Planstelle innehat: %1.</translation>
    </message>
    <message>
        <source>Job descriptions not finished: %1.</source>
        <translation>Unfertige Stellenbeschreibungen: %1.</translation>
    </message>
    <message>
        <source>Open requisitions without a published interview plan: %1.</source>
        <translation>Offene Ausschreibungen ohne veröffentlichten Interviewplan: %1.</translation>
    </message>
    <message>
        <source>Scorecards missing a day after the interview: %1.</source>
        <translation>Bewertungsbögen, die einen Tag nach dem Interview noch fehlen: %1.</translation>
    </message>
    <message>
        <source>Appraisals past the last day of their cycle: %1.</source>
        <translation>Offene Beurteilungen nach dem letzten Tag ihrer Runde: %1.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Live job descriptions with the core competency: %1 of %2 (%3).</source>
        <translation>Geltende Stellenbeschreibungen mit der Kernkompetenz: %1 von %2 (%3).</translation>
    </message>
    <message>
        <source>level %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>People employed: %1.</source>
        <translation>Beschäftigte Personen: %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>In Ordnung.</translation>
    </message>
    <message>
        <source>Not sound.</source>
        <translation>Nicht in Ordnung.</translation>
    </message>
    <message>
        <source>The company is not sound. Restore the last good backup; this file is left as it is.</source>
        <translation>Die Daten des Unternehmens sind nicht in Ordnung. Stellen Sie die letzte gute Sicherung wieder her; diese Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A company of %1 people is in %2.</source>
        <translation>Ein Unternehmen mit %1 Personen liegt in %2.</translation>
    </message>
    <message>
        <source>%1 rows in %2.</source>
        <translation>%1 Zeilen in %2.</translation>
    </message>
    <message>
        <source>There are %1 more problems. Nothing was imported.</source>
        <translation>Weitere Probleme: %1. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Would add %1, change %2 and leave %3 as they are. Nothing was changed.</source>
        <translation>Würde %1 hinzufügen, %2 ändern und %3 unverändert lassen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Added %1, changed %2, left %3 as they were.</source>
        <translation>Hinzugefügt: %1, geändert: %2, unverändert: %3.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber/in</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Demo-Unternehmen</translation>
    </message>
    <message>
        <source>This file is empty, so it is not a company. Choose another file.</source>
        <translation>Diese Datei ist leer und enthält daher kein Unternehmen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The page did not show its data within ten seconds. Try again while the computer is less busy.</source>
        <translation>Die Seite hat ihre Daten nicht innerhalb von zehn Sekunden gezeigt. Versuchen Sie es erneut, wenn der Computer weniger ausgelastet ist.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. Set DISPLAY, or use a command; see throughline --help.</source>
        <translation>Hier gibt es keine Anzeige, deshalb lässt sich das Fenster nicht öffnen. Setzen Sie DISPLAY oder verwenden Sie einen Befehl; siehe throughline --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Made by an older version of the program and brought from %1 to %2. As it was before, it is kept as %3.</source>
        <translation>Von einer älteren Programmversion angelegt und von %1 auf %2 gebracht. Der vorherige Stand ist als %3 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>throughline::app::Usage</name>
    <message>
        <source>--to takes a file that ends in .csv or .json, not “%1”.</source>
        <translation>--to erwartet eine Datei, die auf .csv oder .json endet, nicht „%1“.</translation>
    </message>
    <message>
        <source>--to takes a file that ends in .pdf, not “%1”.</source>
        <translation>--to erwartet eine Datei, die auf .pdf endet, nicht „%1“.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels (1280x800), not “%1”.</source>
        <translation>--size erwartet BREITExHÖHE in Pixeln (1280x800), nicht „%1“.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not “%1”.</source>
        <translation>--theme erwartet light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>Make a complete demo company of N people (60 to 100,000); the same seed makes the same company.</source>
        <translation>Ein vollständiges Demo-Unternehmen mit N Personen anlegen (60 bis 100.000), bei gleichem Startwert S immer dasselbe.</translation>
    </message>
    <message>
        <source>Take in a CSV file: all of it or nothing; what is there already is updated by its id.</source>
        <translation>Eine CSV-Datei übernehmen: ganz oder gar nicht; was schon da ist, wird anhand seiner Kennung aktualisiert.</translation>
    </message>
    <message>
        <source>Write a .csv or .json file, in the columns that import accepts.</source>
        <translation>Eine .csv- oder .json-Datei schreiben, in den Spalten, die der Import annimmt.</translation>
    </message>
    <message>
        <source>Print one paper to a PDF file.</source>
        <translation>Ein Dokument als PDF-Datei ausgeben.</translation>
    </message>
    <message>
        <source>Look through a company: is it sound, does every job carry the core competency, what is unfinished?</source>
        <translation>Ein Unternehmen prüfen: Ist es in Ordnung, enthält jede Stelle die Kernkompetenz, was ist unfertig?</translation>
    </message>
    <message>
        <source>Copy everything to a file, also while people are working.</source>
        <translation>Alles in eine Datei sichern, auch während gearbeitet wird.</translation>
    </message>
    <message>
        <source>Bring a backup back, to a place where there is nothing yet.</source>
        <translation>Eine Sicherung wiederherstellen, an einem Speicherort, an dem noch nichts liegt.</translation>
    </message>
    <message>
        <source>Save a picture of every screen.</source>
        <translation>Von jeder Seite ein Bild speichern.</translation>
    </message>
    <message>
        <source>Walk through a demo company and leave pictures and papers in a folder (“tour” unless you name one).</source>
        <translation>Durch ein Demo-Unternehmen gehen und Bilder und Dokumente in einem Ordner ablegen (tour).</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a command, and only one place can be opened; see --help.</source>
        <translation>„%1“ ist kein Befehl, und es lässt sich nur ein Speicherort öffnen; siehe --help.</translation>
    </message>
    <message>
        <source>Competency-based hiring, performance review and succession.</source>
        <translation>Kompetenzbasierte Personalauswahl, Beurteilung und Nachfolgeplanung.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Das Fenster öffnen.</translation>
    </message>
    <message>
        <source>PLACE is a file, or postgresql://user@host:port/database.</source>
        <translation>PLACE ist eine Datei oder postgresql://user@host:port/database.</translation>
    </message>
    <message>
        <source>Without --as the program acts as the file&apos;s owner, or as the login on a server.</source>
        <translation>Ohne --as arbeitet das Programm mit den Rechten der Person, der die Datei gehört, auf einem Server mit denen der Anmeldung.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or invalid data (nothing changed), 2 wrong usage.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 abgelehnt oder ungültige Daten (nichts geändert), 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>„%1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--%1 needs a value after it.</source>
        <translation>--%1 braucht einen Wert dahinter.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>„%1“ braucht %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>“%1” needs --%2 %3.</source>
        <translation>„%1“ braucht --%2 %3.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>“%1” needs one of %2.</source>
        <translation>„%1“ braucht eine dieser Angaben: %2.</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; it takes one of %3.</source>
        <translation>„%1“ kennt „%2“ nicht; möglich sind: %3.</translation>
    </message>
    <message>
        <source>--language takes a code such as en, de or ar, not “%1”.</source>
        <translation>--language erwartet ein Kürzel wie en, de oder ar, nicht „%1“.</translation>
    </message>
    <message>
        <source>Every command takes --language LANG (en, de …); without it the program speaks the system&apos;s language.</source>
        <translation>Jeder Befehl nimmt --language LANG an (en, de …); ohne diese Angabe spricht das Programm die Sprache des Systems.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AddSuccessorPane</name>
    <message>
        <source>Type a name, or take somebody who fits</source>
        <translation>Namen eingeben oder eine passende Person wählen</translation>
    </message>
    <message>
        <source>Find a successor</source>
        <translation>Nachfolge suchen</translation>
    </message>
    <message>
        <source>People by fit</source>
        <translation>Personen nach Eignung</translation>
    </message>
    <message>
        <source>What proves the readiness</source>
        <translation>Was die Bereitschaft belegt</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Who could follow as %1?</source>
        <translation>Wer könnte als %1 nachfolgen?</translation>
    </message>
    <message>
        <source>Latest appraisal: %1</source>
        <translation>Letzte Beurteilung: %1</translation>
    </message>
    <message>
        <source>Nobody is chosen. Take somebody from the list, or type another name.</source>
        <translation>Es ist niemand ausgewählt. Wählen Sie eine Person aus der Liste oder geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>How ready is %1 for %2?</source>
        <extracomment>A person, a position</extracomment>
        <translation>Wie bereit ist %1 für %2?</translation>
    </message>
    <message>
        <source>Say how ready this person is: press 1, 2, 3 or 4.</source>
        <translation>Sagen Sie, wie bereit diese Person ist: Drücken Sie 1, 2, 3 oder 4.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Somebody who might follow: name, position</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AdministrationPage</name>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Neues Profil</translation>
    </message>
    <message>
        <source>&amp;Audit trail</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Appraisal &amp;cycles</source>
        <translation>Beurteilungs&amp;runden</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Parts of the administration</source>
        <translation>Teile der Verwaltung</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Core competency</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <source>Somebody may hold several. Being a manager is not given: it follows from the reporting line, and shows the people in one&apos;s own line.</source>
        <translation>Eine Person kann mehrere Rollen haben. Die Rolle Führungskraft wird nicht vergeben: Sie ergibt sich aus der Berichtslinie und zeigt die Mitarbeitenden der eigenen Linie.</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Wer darf was?</translation>
    </message>
    <message>
        <source>The profile is saved. It counts from the next time somebody opens the file.</source>
        <translation>Das Profil ist gespeichert. Es gilt ab dem nächsten Öffnen der Datei.</translation>
    </message>
    <message>
        <source>The profile is removed.</source>
        <translation>Das Profil ist entfernt.</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>Die Vorgabe ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AmendBar</name>
    <message numerus="yes">
        <source>What did you see or hear differently? At least %n characters.</source>
        <translation>
            <numerusform>Was haben Sie anders gesehen oder gehört? Mindestens %n Zeichen.</numerusform>
            <numerusform>Was haben Sie anders gesehen oder gehört? Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New &amp;rating</source>
        <translation>&amp;Neue Bewertung</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Waru&amp;m</translation>
    </message>
    <message>
        <source>Question %1, %2</source>
        <translation>Frage %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A level and its title: 4 – Anticipates needs</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AnswerNotes</name>
    <message>
        <source>Notes side by side</source>
        <translation>Notizen nebeneinander</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 – %3</source>
        <translation>%1 · %2 – %3</translation>
    </message>
    <message>
        <source>No note.</source>
        <extracomment>A note as it was written, in quotation marks</extracomment>
        <translation>Keine Notiz.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Notes on %1, side by side</source>
        <translation>Notizen zu %1, nebeneinander</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>Acknowledged by %1 on %2.</source>
        <translation>Zur Kenntnis genommen von %1 am %2.</translation>
    </message>
    <message>
        <source>Acknowledging says that you have read it, not that you agree.</source>
        <translation>Mit der Kenntnisnahme bestätigen Sie, dass Sie die Beurteilung gelesen haben, nicht, dass Sie ihr zustimmen.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>%1 has not acknowledged it yet.</source>
        <translation>%1 hat die Beurteilung noch nicht zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>Agrees.</source>
        <translation>Stimmt zu.</translation>
    </message>
    <message>
        <source>Disagrees.</source>
        <translation>Stimmt nicht zu.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Ich stimme nicht zu</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Stellungnahme</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Stellungnahme senden</translation>
    </message>
    <message>
        <source>You can answer once; your words then stay with the appraisal.</source>
        <translation>Sie können einmal Stellung nehmen; Ihre Worte bleiben dann bei der Beurteilung.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppointmentForm</name>
    <message>
        <source>Add an interviewer by name</source>
        <translation>Interviewende nach Namen hinzufügen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>Begi&amp;nn</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Daue&amp;r</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Interview with %1</source>
        <translation>Interview mit %1</translation>
    </message>
    <message>
        <source>Enter takes %1 off the panel</source>
        <translation>Enter nimmt %1 aus dem Interviewteam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Change the interview with %1</source>
        <translation>Interview mit %1 ändern</translation>
    </message>
    <message>
        <source>&amp;Interviewers</source>
        <translation>&amp;Interviewende</translation>
    </message>
    <message>
        <source>Nobody here is called this. Take somebody from the list; who is missing is added on the page “People”.</source>
        <translation>So heißt hier niemand. Wählen Sie jemanden aus der Liste; wer fehlt, wird auf der Seite „Personen“ hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalColumns</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 linked</source>
        <extracomment>How many pieces of evidence an appraisal links</extracomment>
        <translation>%1 verknüpft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Self-review</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Fertig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalDraft</name>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>take over what others wrote</source>
        <translation>übernehmen, was andere schrieben</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalMerge</name>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <source>%1: rating</source>
        <extracomment>What two windows wrote differently: competency</extracomment>
        <translation>%1: Bewertung</translation>
    </message>
    <message>
        <source>%1: comment</source>
        <extracomment>What two windows wrote differently: competency</extracomment>
        <translation>%1: Kommentar</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>One thing to grow</source>
        <translation>Ein Entwicklungsfeld</translation>
    </message>
    <message>
        <source>Next goals</source>
        <translation>Nächste Ziele</translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>Tag des Gesprächs</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalPage</name>
    <message>
        <source>This appraisal is not here</source>
        <translation>Diese Beurteilung ist hier nicht zu finden</translation>
    </message>
    <message>
        <source>It does not exist, or it is not for you to see.</source>
        <translation>Es gibt sie nicht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <extracomment>Progress of an appraisal</extracomment>
        <translation>%1 von %2 bewertet</translation>
    </message>
    <message>
        <source>Appraisal: %1</source>
        <translation>Beurteilung: %1</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Mit %1 bewerten</translation>
    </message>
    <message>
        <source>Clear the rating</source>
        <translation>Bewertung löschen</translation>
    </message>
    <message>
        <source>Previous competency</source>
        <translation>Vorige Kompetenz</translation>
    </message>
    <message>
        <source>Next competency</source>
        <translation>Nächste Kompetenz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>New evidence…</source>
        <translation>Neuer Beleg…</translation>
    </message>
    <message>
        <source>Finish my side</source>
        <translation>Meine Seite abschließen</translation>
    </message>
    <message>
        <source>Show the self-review</source>
        <translation>Selbsteinschätzung aufdecken</translation>
    </message>
    <message>
        <source>Withdraw my side</source>
        <translation>Meine Seite zurückziehen</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Wie die Zahl zustande kommt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Mitteilen an %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <translation>%1, von %2 auf %3: %4</translation>
    </message>
    <message>
        <source>O&amp;pen the overview</source>
        <translation>Übersicht ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>HR let this go on without the self-review: %1</source>
        <translation>Die Personalabteilung ließ dies ohne Selbsteinschätzung weitergehen: %1</translation>
    </message>
    <message>
        <source>HR allowed sharing with less than 60 % of the rating collected: %1</source>
        <translation>Die Personalabteilung ließ das Mitteilen mit weniger als 60&#xa0;% der Bewertung zu: %1</translation>
    </message>
    <message>
        <source>Allowed. %1 can share it now.</source>
        <translation>Zugelassen. %1 kann sie jetzt mitteilen.</translation>
    </message>
    <message>
        <source>This appraisal was written in another window, too. What you write is kept, but does not get in before you decide what stays.</source>
        <translation>Diese Beurteilung wurde auch in einem anderen Fenster geschrieben. Was Sie schreiben, geht nicht verloren, kommt aber erst hinein, wenn Sie entscheiden, was bleibt.</translation>
    </message>
    <message>
        <source>put back what was kept</source>
        <translation>Aufbewahrtes zurückholen</translation>
    </message>
    <message>
        <source>What you wrote on %1 had not got into the appraisal. It is here again; undo takes it away.</source>
        <translation>Was Sie am %1 geschrieben haben, war nicht in die Beurteilung gelangt. Jetzt steht es wieder hier; Rückgängig nimmt es weg.</translation>
    </message>
    <message>
        <source>What you wrote on %1 came after your side was done, so it is not in it. It is kept: withdraw your side to put it in.</source>
        <translation>Was Sie am %1 geschrieben haben, kam nach dem Abschluss Ihrer Seite und steht deshalb nicht darin. Es ist aufbewahrt: Ziehen Sie Ihre Seite zurück, um es einzufügen.</translation>
    </message>
    <message>
        <source>What you wrote on %1 came after the appraisal had moved on, so it is not in it. It is kept for you alone.</source>
        <translation>Was Sie am %1 geschrieben haben, kam, als die Beurteilung schon weiter war, und steht deshalb nicht darin. Es ist nur für Sie aufbewahrt.</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>Der Text liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>link evidence</source>
        <translation>Beleg verknüpfen</translation>
    </message>
    <message>
        <source>unlink evidence</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>insert evidence</source>
        <translation>Beleg einfügen</translation>
    </message>
    <message>
        <source>“%1” was left with two versions. Both are kept; you choose when you open it again.</source>
        <translation>„%1“ wurde mit zwei Fassungen verlassen. Beide sind aufbewahrt; Sie wählen, wenn Sie sie wieder öffnen.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It goes on without the self-review.</source>
        <translation>Es geht ohne Selbsteinschätzung weiter.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>An appraisal is printed once it has been shared, because its ratings may change until then. Whoever writes it, %1, shares it.</source>
        <translation>Eine Beurteilung wird gedruckt, sobald sie mitgeteilt ist, denn bis dahin können sich ihre Bewertungen ändern. Mitgeteilt wird sie von %1.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalStanding</name>
    <message>
        <source>Both sides are done. Sum up, then share it with %1.</source>
        <translation>Beide Seiten sind fertig. Fassen Sie zusammen, dann teilen Sie die Beurteilung %1 mit.</translation>
    </message>
    <message>
        <source>Both sides are done. Show the self-review, then sum up and share. Once shown, neither side can be withdrawn.</source>
        <translation>Beide Seiten sind fertig. Decken Sie die Selbsteinschätzung auf, fassen Sie zusammen und teilen Sie die Beurteilung mit. Nach dem Aufdecken lässt sich keine Seite mehr zurückziehen.</translation>
    </message>
    <message>
        <source>Your side is done. It goes on when %1 has done the self-review.</source>
        <translation>Ihre Seite ist fertig. Es geht weiter, sobald %1 die Selbsteinschätzung abgeschlossen hat.</translation>
    </message>
    <message>
        <source>%1 has done the self-review. It shows when your side is done.</source>
        <translation>%1 hat die Selbsteinschätzung abgeschlossen. Sie ist zu sehen, sobald Ihre Seite fertig ist.</translation>
    </message>
    <message>
        <source>The self-review of %1 is still to come. Neither of you sees the other&apos;s side before both are done.</source>
        <translation>Die Selbsteinschätzung von %1 steht noch aus. Keine Seite sieht die andere, bevor beide fertig sind.</translation>
    </message>
    <message>
        <source>Your self-review is done. You see the other side when %1 shares it.</source>
        <translation>Ihre Selbsteinschätzung ist fertig. Die andere Seite sehen Sie, sobald %1 sie mitteilt.</translation>
    </message>
    <message>
        <source>Your self-review. %1 sees it when both sides are done.</source>
        <translation>Ihre Selbsteinschätzung. %1 sieht sie, sobald beide Seiten fertig sind.</translation>
    </message>
    <message>
        <source>This cycle is closed. Nothing can be changed any more.</source>
        <translation>Diese Runde ist geschlossen. Es lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>This appraisal is being written. Its ratings show when it is shared.</source>
        <translation>Diese Beurteilung wird noch geschrieben. Die Bewertungen sind zu sehen, sobald sie mitgeteilt ist.</translation>
    </message>
    <message>
        <source>This is shared: %1 can read it, acknowledge it and answer.</source>
        <translation>Diese Beurteilung ist mitgeteilt: %1 kann sie lesen, zur Kenntnis nehmen und beantworten.</translation>
    </message>
    <message>
        <source>%1 has shared this with you. At its end you say that you have read it, and can answer.</source>
        <translation>%1 hat Ihnen dies mitgeteilt. Am Ende bestätigen Sie, dass Sie es gelesen haben, und können antworten.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalsPage</name>
    <message>
        <source>Cycle</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>No cycle is running</source>
        <translation>Es läuft keine Runde</translation>
    </message>
    <message>
        <source>A cycle says who is appraised, for which period, and until when.</source>
        <translation>Eine Runde legt fest, wer beurteilt wird, für welchen Zeitraum und bis wann.</translation>
    </message>
    <message>
        <source>No appraisal matches</source>
        <translation>Keine Beurteilung gefunden</translation>
    </message>
    <message>
        <source>Try the beginning of a first or last name, or look at all of them.</source>
        <translation>Versuchen Sie den Anfang eines Vor- oder Nachnamens oder sehen Sie alle an.</translation>
    </message>
    <message>
        <source>Appraisals of the cycle</source>
        <translation>Beurteilungen der Runde</translation>
    </message>
    <message>
        <source>C&amp;ycle</source>
        <translation>R&amp;unde</translation>
    </message>
    <message>
        <source>&amp;Open the appraisal</source>
        <translation>Beurteilung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show by &amp;unit</source>
        <translation>Nach Be&amp;reich zeigen</translation>
    </message>
    <message>
        <source>&amp;Plan a cycle…</source>
        <translation>Runde p&amp;lanen…</translation>
    </message>
    <message>
        <source>&amp;Who takes part…</source>
        <translation>&amp;Wer nimmt teil…</translation>
    </message>
    <message>
        <source>C&amp;lose the cycle…</source>
        <translation>Runde s&amp;chließen…</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A cycle in a list: name, state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>%1 of %2 shared</source>
        <translation>%1 von %2 mitgeteilt</translation>
    </message>
    <message>
        <source>Show by &amp;person</source>
        <translation>Nach &amp;Person zeigen</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <source>Nothing in a closed cycle can be changed, and it cannot be opened again.</source>
        <translation>In einer geschlossenen Runde lässt sich nichts mehr ändern, und sie lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>&amp;Remind…</source>
        <translation>&amp;Erinnern…</translation>
    </message>
    <message>
        <source>Nobody has to be reminded: their sides are done, or the open one is yours.</source>
        <translation>Niemand muss erinnert werden: Die anderen Seiten sind fertig, oder nur Ihre eigene ist noch offen.</translation>
    </message>
    <message>
        <source>Your mail program has the reminder. Nothing is sent before you send it.</source>
        <translation>Die Erinnerung liegt in Ihrem E-Mail-Programm. Gesendet wird erst, wenn Sie es tun.</translation>
    </message>
    <message>
        <source>Your mail program has the reminder. Without an address are: %1.</source>
        <translation>Die Erinnerung liegt in Ihrem E-Mail-Programm. Ohne E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Tell them yourself: %1.</source>
        <translation>Es ließ sich kein E-Mail-Programm öffnen. Erinnern Sie selbst: %1.</translation>
    </message>
    <message>
        <source>No appraisal to show</source>
        <translation>Keine Beurteilung vorhanden</translation>
    </message>
    <message>
        <source>Nobody takes part in this cycle yet.</source>
        <translation>An dieser Runde nimmt noch niemand teil.</translation>
    </message>
    <message>
        <source>You take no part in this cycle: it appraises neither you nor anybody of your line. Above you can choose another one.</source>
        <translation>Sie nehmen an dieser Runde nicht teil: Weder Sie noch jemand, der Ihnen unterstellt ist, wird darin beurteilt. Oben können Sie eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AuditPage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Owner of the file</source>
        <translation>Inhaber/in der Datei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>Nach Person filtern</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch keine Vorgänge</translation>
    </message>
    <message>
        <source>Every act that changes something is written down here, and stays.</source>
        <translation>Jeder Vorgang, der etwas ändert, wird hier festgehalten und bleibt stehen.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Choose another person, kind or time.</source>
        <translation>Wählen Sie eine andere Person, eine andere Art oder einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Only auditors read the trail</source>
        <translation>Nur die Revision liest das Protokoll</translation>
    </message>
    <message>
        <source>If this is your work, ask the profile administrator for the role.</source>
        <translation>Wenn das Ihre Aufgabe ist, bitten Sie die Person, die die Profile verwaltet, um die Rolle.</translation>
    </message>
    <message>
        <source>E&amp;xport the trail…</source>
        <translation>Protokoll &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Back to Home</source>
        <translation>Zur &amp;Startseite</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Art des Gegenstands</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Who did what, and when?</source>
        <translation>Wer hat wann was getan?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n act(s)</source>
        <translation>
            <numerusform>%1 von %n Vorgang</numerusform>
            <numerusform>%1 von %n Vorgängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Autosave</name>
    <message>
        <source>Saved %1</source>
        <extracomment>The time of the last save: Saved 10:41</extracomment>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>The reason is a sentence: Not saved: The disk is full.</extracomment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CandidateBoard</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A column of the board: its stage and how many stand in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Core: %1</source>
        <extracomment>On a card: the core score, or &quot;not scored&quot;</extracomment>
        <translation>Kern: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CandidateForms</name>
    <message>
        <source>Not set</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CandidateMoves</name>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 verschoben nach „%2“</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CandidateTable</name>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1, stage %2, core score %3, next: %4</source>
        <extracomment>Name, stage, score on the core competency, what happens next</extracomment>
        <translation>%1, Phase %2, Kernwert %3, als Nächstes: %4</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Core score</source>
        <translation>Kernwert</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Submitted scorecards of those expected: 2 of 3</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CandidatesPage</name>
    <message>
        <source>Filter candidates</source>
        <translation>Bewerbende filtern</translation>
    </message>
    <message>
        <source>&amp;Add candidate</source>
        <translation>Bewerbung hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add thi&amp;s person</source>
        <translation>Diese Pe&amp;rson hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Beide beha&amp;lten</translation>
    </message>
    <message>
        <source>Arrange &amp;interview</source>
        <translation>&amp;Interview vereinbaren</translation>
    </message>
    <message>
        <source>Arrange it &amp;so</source>
        <translation>So &amp;vereinbaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Phase ändern…</translation>
    </message>
    <message>
        <source>Move one stage on</source>
        <translation>Eine Phase weiter</translation>
    </message>
    <message>
        <source>Move one stage back</source>
        <translation>Eine Phase zurück</translation>
    </message>
    <message>
        <source>&amp;Debrief</source>
        <translation>A&amp;uswertung</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>V&amp;ergleichen</translation>
    </message>
    <message>
        <source>Intervie&amp;w kit</source>
        <translation>Intervie&amp;wleitfaden</translation>
    </message>
    <message>
        <source>Show as &amp;board</source>
        <translation>Als &amp;Karten zeigen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <source>Clear the filte&amp;r</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbende</translation>
    </message>
    <message>
        <source>Candidates · %1</source>
        <translation>Bewerbende · %1</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No candidate has this name in this stage.</source>
        <translation>In dieser Phase hat niemand diesen Namen.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Noch keine Bewerbungen für diese Stelle</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>These candidates cannot be shown</source>
        <translation>Diese Bewerbenden lassen sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Add the first one, or import a list.</source>
        <translation>Fügen Sie die erste Bewerbung hinzu, oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>Cha&amp;nge interview</source>
        <translation>Interview ä&amp;ndern</translation>
    </message>
    <message>
        <source>T&amp;ake that person</source>
        <translation>Diese P&amp;erson übernehmen</translation>
    </message>
    <message>
        <source>Import a &amp;list…</source>
        <translation>Liste i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Export all candidates…</source>
        <translation>Alle Bewerbungen exportieren…</translation>
    </message>
    <message>
        <source>Those whom you interview will stand here.</source>
        <translation>Hier stehen die, mit denen Sie Interviews führen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Chip</name>
    <message>
        <source>Core</source>
        <extracomment>The mark of the competency that belongs to every job</extracomment>
        <translation>Kern</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CitingJobsPanel</name>
    <message>
        <source>Move the chosen jobs</source>
        <translation>Ausgewählte Stellen umstellen</translation>
    </message>
    <message>
        <source>Move all that are behind</source>
        <translation>Alle veralteten umstellen</translation>
    </message>
    <message>
        <source>Jobs that carry it</source>
        <translation>Stellen mit dieser Kompetenz</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>%1, behind</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>No job carries it yet.</source>
        <translation>Noch keine Stelle enthält diese Kompetenz.</translation>
    </message>
    <message>
        <source>All of them carry its newest wording.</source>
        <translation>Alle Stellen haben den neuesten Wortlaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) carry an earlier wording until you move them. A draft with the new wording then waits for approval; what is in force stays as it is until then.</source>
        <translation>
            <numerusform>%n Stelle hat einen früheren Wortlaut, bis Sie sie umstellen. Dann wartet ein Entwurf mit dem neuen Wortlaut auf Freigabe; bis dahin bleibt, was gilt, wie es ist.</numerusform>
            <numerusform>%n Stellen haben einen früheren Wortlaut, bis Sie sie umstellen. Dann wartet je ein Entwurf mit dem neuen Wortlaut auf Freigabe; bis dahin bleibt, was gilt, wie es ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::CommandPalette</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbende</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Planstellen</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Search for people, jobs, pages, or what to do</source>
        <translation>Personen, Stellen, Seiten oder Befehle suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Try a surname, a job, or a page.</source>
        <translation>Nichts passt zu „%1“. Versuchen Sie einen Nachnamen, eine Stelle oder eine Seite.</translation>
    </message>
    <message>
        <source>%1 found · ↑↓ choose · Enter open · Esc close</source>
        <translation>%1 gefunden · ↑↓ wählen · Eingabe öffnen · Esc schließen</translation>
    </message>
    <message>
        <source>Perhaps you mean</source>
        <translation>Vielleicht meinen Sie</translation>
    </message>
    <message>
        <source>Begin elsewhere</source>
        <translation>Anderswo beginnen</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <extracomment>Takes another profile: its name</extracomment>
        <translation>Arbeiten als %1</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>does not work here</source>
        <translation>arbeitet nicht hier</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. People, jobs and pages are found once a company is open.</source>
        <translation>Nichts passt zu „%1“. Personen, Stellen und Seiten werden gefunden, sobald ein Unternehmen geöffnet ist.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ComparisonPage</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Core weight, slider</source>
        <translation>Kerngewicht, Schieberegler</translation>
    </message>
    <message>
        <source>Core weight in percent</source>
        <translation>Kerngewicht in Prozent</translation>
    </message>
    <message>
        <source>Candidates compared</source>
        <translation>Bewerbende im Vergleich</translation>
    </message>
    <message>
        <source>Candidates to compare</source>
        <translation>Bewerbende für den Vergleich</translation>
    </message>
    <message>
        <source>Core &amp;weight</source>
        <translation>&amp;Kerngewicht</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Choose &amp;candidates</source>
        <translation>Bewerbende aus&amp;wählen</translation>
    </message>
    <message>
        <source>Open the &amp;debrief</source>
        <translation>A&amp;uswertung öffnen</translation>
    </message>
    <message>
        <source>Move this candidate to the left</source>
        <translation>Diese Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move this candidate to the right</source>
        <translation>Diese Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>Compare candidates</source>
        <translation>Bewerbende vergleichen</translation>
    </message>
    <message>
        <source>Compare candidates · %1</source>
        <translation>Bewerbende vergleichen · %1</translation>
    </message>
    <message>
        <source>Choose 2 to 6 candidates</source>
        <translation>Wählen Sie 2 bis 6 Bewerbende</translation>
    </message>
    <message>
        <source>A comparison needs at least two candidates with a submitted scorecard.</source>
        <translation>Ein Vergleich braucht mindestens zwei Bewerbende mit einem abgegebenen Bewertungsbogen.</translation>
    </message>
    <message>
        <source>This comparison cannot be shown</source>
        <translation>Dieser Vergleich lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>These candidates were interviewed with different versions of the kit, so their places do not compare like with like. The version stands beside each name.</source>
        <translation>Diese Bewerbenden wurden mit verschiedenen Versionen des Leitfadens interviewt, deshalb sind ihre Plätze nur bedingt vergleichbar. Die Version steht neben jedem Namen.</translation>
    </message>
    <message>
        <source>Not everybody was seen by the same number of interviewers. Averages of few ratings are less certain.</source>
        <translation>Nicht alle wurden von gleich vielen Interviewenden gesehen. Mittelwerte aus wenigen Bewertungen sind weniger sicher.</translation>
    </message>
    <message>
        <source>A trial only: the job weighs it %1, and decisions are kept against that.</source>
        <extracomment>Behind the sentence on who stays first: the weight on the screen is not the job&apos;s (H-29)</extracomment>
        <translation>Das ist nur ein Versuch: Die Stelle gewichtet die Kernkompetenz mit %1, und danach werden Entscheidungen festgehalten.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ComparisonTable</name>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>%1 (kit %2)</source>
        <extracomment>A candidate&apos;s name and the version of the kit they were interviewed with</extracomment>
        <translation>%1 (Leitfaden %2)</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>keine Bewertungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · place %2</source>
        <extracomment>A total and the place that follows from it: 3.6 · place 1</extracomment>
        <translation>%1 · Platz %2</translation>
    </message>
    <message>
        <source>hidden until you submit</source>
        <translation>verborgen, bis Sie abgeben</translation>
    </message>
    <message>
        <source>below the minimum %1</source>
        <translation>unter der Mindeststufe %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>Spanne %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 (core)</source>
        <translation>%1 (Kern)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell as a screen reader says it: Mira Novak, Teamwork: 4</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Places appear when you have submitted your own scorecards.</source>
        <translation>Die Plätze erscheinen, sobald Sie Ihre eigenen Bewertungsbögen abgegeben haben.</translation>
    </message>
    <message>
        <source>Nobody is alone in first place at this core weight.</source>
        <translation>Bei diesem Kerngewicht steht niemand allein auf dem ersten Platz.</translation>
    </message>
    <message>
        <source>%1 stays first whatever the core weight.</source>
        <translation>%1 bleibt bei jedem Kerngewicht auf dem ersten Platz.</translation>
    </message>
    <message>
        <source>%1 is first only at a core weight of exactly %2.</source>
        <translation>%1 steht nur bei einem Kerngewicht von genau %2 auf dem ersten Platz.</translation>
    </message>
    <message>
        <source>%1 stays first for any core weight between %2 and %3.</source>
        <translation>%1 bleibt bei jedem Kerngewicht zwischen %2 und %3 auf dem ersten Platz.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only %1 can be ranked: the others are not rated on every competency, or lie below the minimum.</source>
        <translation>Nur %1 lässt sich einreihen: Die anderen sind nicht in jeder Kompetenz bewertet oder liegen unter dem Mindestwert.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyBlock</name>
    <message>
        <source>%1 of the rating · the job asks for %2</source>
        <extracomment>After a competency&apos;s name: how much it counts, and which level the job asks for</extracomment>
        <translation>%1 der Bewertung · die Stelle verlangt Stufe %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 (self-review)</source>
        <translation>%1 (Selbsteinschätzung)</translation>
    </message>
    <message>
        <source>%1 (manager)</source>
        <translation>%1 (Führungskraft)</translation>
    </message>
    <message>
        <source>Your rating, %1</source>
        <translation>Ihre Bewertung, %1</translation>
    </message>
    <message>
        <source>Rating by %1, %2</source>
        <translation>Bewertung von %1, %2</translation>
    </message>
    <message>
        <source>Your comment, %1</source>
        <translation>Ihr Kommentar, %1</translation>
    </message>
    <message>
        <source>Comment by %1, %2</source>
        <translation>Kommentar von %1, %2</translation>
    </message>
    <message>
        <source>Specific event</source>
        <translation>Konkretes Ereignis</translation>
    </message>
    <message>
        <source>No specific event</source>
        <translation>Kein konkretes Ereignis</translation>
    </message>
    <message>
        <source>Effect on a customer</source>
        <translation>Wirkung für die Kundschaft</translation>
    </message>
    <message>
        <source>No effect on a customer</source>
        <translation>Keine Wirkung für die Kundschaft</translation>
    </message>
    <message>
        <source>Next step with a date</source>
        <translation>Nächster Schritt mit Datum</translation>
    </message>
    <message>
        <source>No date for the next step</source>
        <translation>Kein Datum für den nächsten Schritt</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Lang genug</translation>
    </message>
    <message>
        <source>Says something about character (%1). Say what the person did instead.</source>
        <translation>Sagt etwas über den Charakter (%1). Schreiben Sie stattdessen, was die Person getan hat.</translation>
    </message>
    <message>
        <source>Can be read as being about gender: %1.</source>
        <translation>Lässt sich als Aussage über das Geschlecht lesen: %1.</translation>
    </message>
    <message>
        <source>Nobody does it every time: %1. Say how often, or when.</source>
        <translation>Das tut niemand jedes Mal: %1. Schreiben Sie, wie oft oder wann.</translation>
    </message>
    <message>
        <source>Compares with other people (%1). Compare with the levels instead.</source>
        <translation>Vergleicht mit anderen Personen (%1). Vergleichen Sie stattdessen mit den Stufen.</translation>
    </message>
    <message>
        <source>All your evidence is from the end of the period. Look at the months before.</source>
        <translation>Alle Ihre Belege stammen vom Ende des Zeitraums. Sehen Sie sich auch die Monate davor an.</translation>
    </message>
    <message>
        <source>Under %1 characters</source>
        <translation>Unter %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyDetail</name>
    <message>
        <source>Level asked</source>
        <translation>Verlangte Stufe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>In this job it means</source>
        <translation>In dieser Stelle heißt das</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>%1 (core)</source>
        <translation>%1 (Kern)</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Level that the job asks of %1</source>
        <translation>Stufe, die die Stelle bei %1 verlangt</translation>
    </message>
    <message>
        <source>What %1 means in this job</source>
        <translation>Was %1 in dieser Stelle heißt</translation>
    </message>
    <message>
        <source>Idea %1</source>
        <translation>Idee %1</translation>
    </message>
    <message>
        <source>Idea %1: %2</source>
        <translation>Idee %1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <translation>Bei der Arbeit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s): a competency that nobody can picture is not part of the job.</source>
        <translation>
            <numerusform>Noch %n Zeichen: Eine Kompetenz, unter der sich niemand etwas vorstellen kann, gehört nicht zur Stelle.</numerusform>
            <numerusform>Noch %n Zeichen: Eine Kompetenz, unter der sich niemand etwas vorstellen kann, gehört nicht zur Stelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyMessages</name>
    <message numerus="yes">
        <source>%n thing(s) are still missing before this can be published: every level needs a title, a behaviour for interviews and one at work.</source>
        <translation>
            <numerusform>Vor dem Veröffentlichen fehlt noch %n Angabe: Jede Stufe braucht einen Titel, ein Verhalten für Interviews und eines bei der Arbeit.</numerusform>
            <numerusform>Vor dem Veröffentlichen fehlen noch %n Angaben: Jede Stufe braucht einen Titel, ein Verhalten für Interviews und eines bei der Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only HR changes the competency library. Ask your HR partner.</source>
        <translation>Nur die Personalabteilung ändert die Kompetenzbibliothek. Wenden Sie sich an sie.</translation>
    </message>
    <message>
        <source>Only the HR lead changes the rule about the core competency.</source>
        <translation>Nur die Personalleitung ändert die Regel zur Kernkompetenz.</translation>
    </message>
    <message>
        <source>The usual level cannot be under the lowest one, and no number can be zero.</source>
        <translation>Die übliche Stufe darf nicht unter der niedrigsten liegen, und keine Zahl darf null sein.</translation>
    </message>
    <message>
        <source>This competency is not there, or it is not for you. Choose one from the list.</source>
        <translation>Diese Kompetenz gibt es hier nicht, oder sie ist nicht für Sie bestimmt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The competency has no name yet. Give it one.</source>
        <translation>Die Kompetenz hat noch keinen Namen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>There is one core competency, and it is there already. Choose another family.</source>
        <translation>Es gibt genau eine Kernkompetenz, und sie ist schon da. Wählen Sie eine andere Familie.</translation>
    </message>
    <message>
        <source>This competency was never published, so its draft is all there is. Retire it instead.</source>
        <translation>Diese Kompetenz wurde nie veröffentlicht, es gibt nur ihren Entwurf. Nehmen Sie sie stattdessen außer Dienst.</translation>
    </message>
    <message>
        <source>There is no draft of this competency. Start one first.</source>
        <translation>Von dieser Kompetenz gibt es keinen Entwurf. Beginnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Somebody else changed this competency while you worked on it. Compare and decide whose words stay.</source>
        <translation>Jemand anders hat diese Kompetenz geändert, während Sie daran arbeiteten. Vergleichen Sie und entscheiden Sie, wessen Worte bleiben.</translation>
    </message>
    <message>
        <source>This question is not there any more.</source>
        <translation>Diese Frage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A question needs a title, its words and between 1 and 60 minutes.</source>
        <translation>Eine Frage braucht einen Titel, ihren Wortlaut und 1 bis 60 Minuten.</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile. Read what it says now before you change it again.</source>
        <translation>Jemand anders hat die Vorgaben inzwischen geändert. Lesen Sie, was jetzt gilt, bevor Sie sie noch einmal ändern.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyWords</name>
    <message>
        <source>Awareness</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A proficiency level: its number and its name, &quot;3 Intermediate&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Fachlich</translation>
    </message>
    <message>
        <source>Behavioural: what was done</source>
        <translation>Verhaltensfrage: was getan wurde</translation>
    </message>
    <message>
        <source>Situational: what would be</source>
        <translation>Situationsfrage: was getan würde</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <source>The competency has no name.</source>
        <translation>Die Kompetenz hat keinen Namen.</translation>
    </message>
    <message>
        <source>Level %1 has no title.</source>
        <translation>Stufe %1 hat keinen Titel.</translation>
    </message>
    <message>
        <source>Level %1 has no behaviour for interviews.</source>
        <translation>Stufe %1 hat kein Verhalten für Interviews.</translation>
    </message>
    <message>
        <source>Level %1 has no behaviour at work.</source>
        <translation>Stufe %1 hat kein Verhalten bei der Arbeit.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ConflictSheet</name>
    <message>
        <source>&amp;Use this</source>
        <translation>Übern&amp;ehmen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <source>Keep all of &amp;mine</source>
        <translation>Alles &amp;Meine behalten</translation>
    </message>
    <message>
        <source>Two versions of “%1”</source>
        <translation>Zwei Fassungen von „%1“</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Keep both, edit then</source>
        <translation>Beide behalten, dann bearbeiten</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Meine: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Fremde: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose for every field first.</source>
        <translation>Wählen Sie zuerst für jedes Feld.</translation>
    </message>
    <message>
        <source>Take all of the&amp;irs</source>
        <translation>Alles &amp;Fremde übernehmen</translation>
    </message>
    <message>
        <source>The same fields were changed in another window while you wrote. Choose for each what stays; undo brings back what you do not choose.</source>
        <translation>Dieselben Felder wurden in einem anderen Fenster geändert, während Sie schrieben. Wählen Sie für jedes, was bleibt; Rückgängig bringt zurück, was Sie nicht wählen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CopySaver</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Save a copy of the company</source>
        <translation>Kopie des Unternehmens speichern</translation>
    </message>
    <message>
        <source>Companies (*.throughline)</source>
        <translation>Unternehmen (*.throughline)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The suggested name of a copy&apos;s file: the company, the day</extracomment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Die Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>The copy is saved as %1.</source>
        <translation>Die Kopie ist als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CoreRowDelegate</name>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CoveragePanel</name>
    <message>
        <source>Coverage by unit</source>
        <translation>Abdeckung nach Bereich</translation>
    </message>
    <message>
        <source>no live job</source>
        <translation>keine geltende Stelle</translation>
    </message>
    <message numerus="yes">
        <source>of %n live job description(s) carry the core competency.</source>
        <translation>
            <numerusform>von %n geltenden Stellenbeschreibung enthalten die Kernkompetenz.</numerusform>
            <numerusform>von %n geltenden Stellenbeschreibungen enthalten die Kernkompetenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Live jobs</source>
        <translation>Geltende Stellen</translation>
    </message>
    <message>
        <source>Carry it</source>
        <translation>Mit Kernkompetenz</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>No wording</source>
        <translation>Ohne Wortlaut</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Without unit</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>%1: waived on %2. %3</source>
        <extracomment>A job, the reason for its waiver and when it was given</extracomment>
        <translation>%1: ausgenommen am %2. %3</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CycleForm</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Units, with everything below them</source>
        <translation>Bereiche, mit allem darunter</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation>Gesamtbewertung</translation>
    </message>
    <message>
        <source>Plan a cycle</source>
        <translation>Runde planen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <source>✓ 100 %</source>
        <translation>✓ 100&#xa0;%</translation>
    </message>
    <message>
        <source>! The weights add up to %1; 100 % are needed.</source>
        <translation>! Die Gewichte ergeben zusammen %1; nötig sind 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A unit brings all units below it along.</source>
        <translation>Ein Bereich bringt alle Bereiche darunter mit.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A part of the overall rating and its weight: Self-review 10 %</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A template for appraisals and what its overall rating is made of</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CycleRollPanel</name>
    <message>
        <source>No manager to write it</source>
        <translation>Keine Führungskraft, die sie schreibt</translation>
    </message>
    <message>
        <source>Joined after it was planned</source>
        <translation>Nach der Planung eingetreten</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer nimmt teil</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>People who are not settled yet</source>
        <translation>Noch ungeklärte Personen</translation>
    </message>
    <message>
        <source>Author of the appraisal</source>
        <translation>Wer die Beurteilung schreibt</translation>
    </message>
    <message>
        <source>Name as author</source>
        <translation>Beurteilung übertragen</translation>
    </message>
    <message>
        <source>Why they are left out</source>
        <translation>Warum die Person nicht teilnimmt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take in those who joined</source>
        <translation>Neu Eingetretene aufnehmen</translation>
    </message>
    <message>
        <source>Start the cycle</source>
        <translation>Runde starten</translation>
    </message>
    <message>
        <source>%1 eligible: %2 take part, %3 left out, %4 to be settled.</source>
        <translation>Teilnahmeberechtigt: %1; davon teilnehmend: %2, ausgenommen: %3, zu klären: %4.</translation>
    </message>
    <message>
        <source>Missing evidence: warns. Let it block</source>
        <translation>Fehlende Belege: Warnung. Sperre einschalten</translation>
    </message>
    <message>
        <source>Missing evidence: blocks. Let it warn</source>
        <translation>Fehlende Belege: Sperre. Nur warnen</translation>
    </message>
    <message>
        <source>Whoever writes it has left</source>
        <translation>Verfasser/in ist nicht mehr da</translation>
    </message>
    <message>
        <source>Reports to somebody else now</source>
        <translation>Hat jetzt eine andere Führungskraft</translation>
    </message>
    <message>
        <source>Without a job description, so that only the core competency is rated: %1.</source>
        <translation>Ohne Stellenbeschreibung, also wird nur die Kernkompetenz bewertet: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to be settled</source>
        <translation>Niemand ist mehr zu klären</translation>
    </message>
    <message>
        <source>Everybody who takes part has somebody to write their appraisal.</source>
        <translation>Für alle, die teilnehmen, steht fest, wer die Beurteilung schreibt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DebriefExceptions</name>
    <message>
        <source>Look before you hand in</source>
        <translation>Vor der Abgabe einsehen</translation>
    </message>
    <message>
        <source>Who looked, when and why stands in the debrief for everybody, and in the audit trail.</source>
        <translation>Wer wann und warum eingesehen hat, steht für alle in der Auswertung und im Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>What cannot wait for your own scorecard?</source>
        <translation>Was kann nicht auf Ihren eigenen Bogen warten?</translation>
    </message>
    <message>
        <source>Return a scorecard to its author</source>
        <translation>Bewertungsbogen zurückgeben</translation>
    </message>
    <message>
        <source>Its author alone changes it and submits it again. What it holds now is kept; your reason stands in the debrief and in the audit trail.</source>
        <translation>Nur wer ihn geschrieben hat, ändert ihn und gibt ihn wieder ab. Was jetzt darin steht, bleibt erhalten; Ihr Grund steht in der Auswertung und im Protokoll.</translation>
    </message>
    <message>
        <source>Wh&amp;ose</source>
        <translation>We&amp;ssen</translation>
    </message>
    <message>
        <source>What should its author look at again?</source>
        <translation>Was soll noch einmal angesehen werden?</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, Runde %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DebriefPage</name>
    <message>
        <source>Ratings by interviewer</source>
        <translation>Bewertungen nach Interviewenden</translation>
    </message>
    <message>
        <source>Show only &amp;disagreements</source>
        <translation>Nur Ab&amp;weichungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Open mine</source>
        <translation>&amp;Meinen Bogen öffnen</translation>
    </message>
    <message>
        <source>Re&amp;cord decision</source>
        <translation>Entscheidung &amp;festhalten</translation>
    </message>
    <message>
        <source>Com&amp;pare candidates</source>
        <translation>Bewerbende &amp;vergleichen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Show only disagreements</source>
        <translation>Nur Abweichungen zeigen</translation>
    </message>
    <message>
        <source>Candidates of this re&amp;quisition</source>
        <translation>Bewerbende &amp;zu dieser Ausschreibung</translation>
    </message>
    <message>
        <source>Make a decision</source>
        <translation>Entscheidung treffen</translation>
    </message>
    <message>
        <source>Panel debrief</source>
        <translation>Auswertung des Interviewteams</translation>
    </message>
    <message>
        <source>This debrief cannot be shown</source>
        <translation>Diese Auswertung lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>No scorecard is in yet</source>
        <translation>Noch kein Bewertungsbogen abgegeben</translation>
    </message>
    <message>
        <source>The debrief begins when the first interviewer has submitted a scorecard.</source>
        <translation>Die Auswertung beginnt, sobald der erste Bewertungsbogen abgegeben ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scorecards are in</source>
        <extracomment>How many of a candidate&apos;s scorecards are submitted</extracomment>
        <translation>
            <numerusform>%1 von %n Bewertungsbogen abgegeben</numerusform>
            <numerusform>%1 von %n Bewertungsbögen abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores stay hidden until you submit yours.</source>
        <translation>Die Bewertungen bleiben verdeckt, bis Sie Ihre abgeben.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Candidate and requisition, and how it ended: Mira Novak · Support agent · Withdrawn</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Festgehalten: %1</translation>
    </message>
    <message>
        <source>&amp;Look anyway…</source>
        <translation>&amp;Trotzdem einsehen…</translation>
    </message>
    <message>
        <source>Loo&amp;k now</source>
        <translation>&amp;Jetzt einsehen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Ret&amp;urn a scorecard…</source>
        <translation>Bogen z&amp;urückgeben…</translation>
    </message>
    <message>
        <source>Hand &amp;it back</source>
        <translation>Zurückgebe&amp;n</translation>
    </message>
    <message>
        <source>Panel debrief · %1</source>
        <extracomment>Whose debrief, where its scores are not to be seen yet</extracomment>
        <translation>Auswertung · %1</translation>
    </message>
    <message>
        <source>Taken back at once: recorded by mistake.</source>
        <translation>Sofort zurückgenommen: versehentlich festgehalten.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DebriefTable</name>
    <message>
        <source>! %1 – discuss</source>
        <translation>! %1 – besprechen</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4; spread %5</source>
        <translation>%1, %2: %3, %4; Abweichung %5</translation>
    </message>
    <message>
        <source>%1 (core)</source>
        <translation>%1 (Kern)</translation>
    </message>
    <message>
        <source>%1 – agree</source>
        <extracomment>Interviewers are so far apart that they should talk about it: ! 2 – discuss Interviewers gave the same: 0 – agree</extracomment>
        <translation>%1 – einig</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>Beside a mean that is lower than the level that the job asks: 3.3 below 4</extracomment>
        <translation>unter %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DebriefWords</name>
    <message>
        <source>Place %1 of %2 by the ratings alone.</source>
        <translation>Platz %1 von %2 allein nach den Bewertungen.</translation>
    </message>
    <message>
        <source>Below the minimum on the core competency, so not ranked, whatever the average.</source>
        <translation>Unter dem Minimum in der Kernkompetenz, daher unabhängig vom Mittelwert ohne Rang.</translation>
    </message>
    <message>
        <source>Not ranked: a competency of the job was rated by nobody.</source>
        <translation>Ohne Rang: Eine Kompetenz der Stelle wurde von niemandem bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scorecards are in.</source>
        <translation>
            <numerusform>%1 von %n Bewertungsbogen abgegeben.</numerusform>
            <numerusform>%1 von %n Bewertungsbögen abgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1, %2 of the range.</source>
        <extracomment>The weighted mean of all competencies, and where it lies between 1 and 5</extracomment>
        <translation>Gesamtwert %1, das sind %2 der Spanne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recommended (not counted): %1</source>
        <translation>Empfehlungen (nicht eingerechnet): %1</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>after others had read it</source>
        <translation>nachdem andere den Bogen gelesen hatten</translation>
    </message>
    <message>
        <source>before others had read it</source>
        <translation>bevor andere den Bogen gelesen hatten</translation>
    </message>
    <message>
        <source>%1, %2 amended “%3” from %4 to %5, %6: %7</source>
        <extracomment>Date, who, which question, first and new rating, when, reason</extracomment>
        <translation>%1: %2 hat „%3“ berichtigt (bisher %4, jetzt %5), %6. Begründung: %7</translation>
    </message>
    <message>
        <source>%1, %2 looked before handing in: %3</source>
        <translation>%1: vorzeitige Einsicht durch %2. Begründung: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 returned the scorecard of %3: %4</source>
        <extracomment>Date, who of HR, whose scorecard, reason</extracomment>
        <translation>%1: %2 hat den Bogen von %3 zurückgegeben: %4</translation>
    </message>
    <message>
        <source>The means are without it until %1 submits it again.</source>
        <translation>Die Mittelwerte sind ohne ihn, bis %1 ihn wieder abgibt.</translation>
    </message>
    <message>
        <source>%1 had read other scorecards of this candidate by then.</source>
        <translation>%1 hatte bis dahin andere Bögen zu dieser Bewerbung gelesen.</translation>
    </message>
    <message>
        <source>“%1”: %2 before it was returned, now %3.</source>
        <extracomment>A question, its rating before the scorecard was returned, and now</extracomment>
        <translation>„%1“: %2 vor der Rückgabe, jetzt %3.</translation>
    </message>
    <message>
        <source>%1, %2 by %3: %4</source>
        <extracomment>Date, decision, who decided, reason</extracomment>
        <translation>%1, %2 durch %3: %4</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DecisionBar</name>
    <message>
        <source>&amp;Starts</source>
        <translation>E&amp;intritt</translation>
    </message>
    <message>
        <source>Why? What speaks for it, and what against?</source>
        <translation>Warum? Was spricht dafür, was dagegen?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>First day at work</source>
        <translation>Erster Arbeitstag</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>Dec&amp;ision</source>
        <translation>Ents&amp;cheidung</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Beg&amp;ründung</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Bereich wählen</translation>
    </message>
    <message>
        <source>Unit in which the person will work</source>
        <translation>Bereich, in dem die Person arbeiten wird</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>B&amp;ereich</translation>
    </message>
    <message>
        <source>%1 (recorded by HR)</source>
        <extracomment>An outcome that somebody else records: Hire (recorded by HR)</extracomment>
        <translation>%1 (durch die Personalabteilung)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DirectoryPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>&amp;Open person</source>
        <translation>&amp;Person öffnen</translation>
    </message>
    <message>
        <source>&amp;Import people</source>
        <translation>Mitarbeitende &amp;importieren</translation>
    </message>
    <message>
        <source>E&amp;xport people…</source>
        <translation>Mitarbeitende expo&amp;rtieren…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Mitarbeitende suchen</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Noch keine Mitarbeitenden</translation>
    </message>
    <message>
        <source>Import your people from a table, with their units and managers.</source>
        <translation>Importieren Sie Ihre Mitarbeitenden mit Bereichen und Führungskräften aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Neue Person…</translation>
    </message>
    <message>
        <source>Try the beginning of a name, an address, a position or a unit. Who has left, or has no position yet, is found by “Search or do”.</source>
        <translation>Versuchen Sie den Anfang eines Namens, einer Adresse, einer Planstelle oder eines Bereichs. Wer ausgeschieden ist oder noch keine Planstelle hat, ist über „Suchen oder ausführen“ zu finden.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DocumentMessages</name>
    <message>
        <source>The file %1 cannot be written. Check the folder, your rights and the space on the disk.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben. Prüfen Sie den Ordner, Ihre Rechte und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Errands</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>new employee, hire, staff, colleague, somebody new</source>
        <translation>neue Mitarbeitende, Mitarbeiter, einstellen, Personal, Kollegin, Kollege, anlegen</translation>
    </message>
    <message>
        <source>Write a new job description</source>
        <translation>Neue Stellenbeschreibung schreiben</translation>
    </message>
    <message>
        <source>add job, create, role, profile</source>
        <translation>Stelle anlegen, neu, hinzufügen, Anforderungsprofil</translation>
    </message>
    <message>
        <source>Open a requisition</source>
        <translation>Ausschreibung eröffnen</translation>
    </message>
    <message>
        <source>hire somebody, recruit, new vacancy, opening, add</source>
        <translation>jemanden einstellen, suchen, neue Vakanz, Stelle besetzen, anlegen</translation>
    </message>
    <message>
        <source>Plan an appraisal cycle</source>
        <translation>Beurteilungsrunde planen</translation>
    </message>
    <message>
        <source>new review round, performance review, start</source>
        <translation>neue Runde, Mitarbeitergespräch, Leistungsbeurteilung, starten</translation>
    </message>
    <message>
        <source>Profiles: who works here as what</source>
        <translation>Profile: wer hier in welcher Rolle arbeitet</translation>
    </message>
    <message>
        <source>add user, account, change role, administrator, permission</source>
        <translation>Benutzer anlegen, Konto, Rolle ändern, Administrator, Berechtigung</translation>
    </message>
    <message>
        <source>Roles: what each of them may</source>
        <translation>Rollen: was welche darf</translation>
    </message>
    <message>
        <source>rights, permission, access, who may see</source>
        <translation>Rechte, Berechtigung, Zugriff, wer sieht was</translation>
    </message>
    <message>
        <source>Policy of the core competency</source>
        <translation>Vorgaben zur Kernkompetenz</translation>
    </message>
    <message>
        <source>customer service, smallest weight, least level, rules</source>
        <translation>Kundenorientierung, Mindestgewicht, niedrigste Stufe, Regeln</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EvidenceDrawer</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Filter evidence</source>
        <translation>Belege filtern</translation>
    </message>
    <message>
        <source>No evidence here</source>
        <translation>Keine Belege</translation>
    </message>
    <message>
        <source>Nothing about %1 in this period. Add what you saw, or go on without.</source>
        <translation>Zu %1 gibt es in diesem Zeitraum nichts. Ergänzen Sie, was Sie beobachtet haben, oder machen Sie ohne Beleg weiter.</translation>
    </message>
    <message>
        <source>Insert into comment</source>
        <translation>In Kommentar einfügen</translation>
    </message>
    <message>
        <source>New evidence…</source>
        <translation>Neuer Beleg…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Beleg hinzugefügt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A piece of evidence that you began is not added yet.</source>
        <translation>Ein begonnener Beleg ist noch nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>You began this before. Add or cancel it first.</source>
        <translation>Diesen Beleg haben Sie schon begonnen. Fügen Sie ihn zuerst hinzu, oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EvidenceEntryForm</name>
    <message>
        <source>New evidence about %1</source>
        <translation>Neuer Beleg zu %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source, if you like</source>
        <translation>Quelle (freiwillig)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Correct what was said about %1</source>
        <translation>Beleg zu %1 berichtigen</translation>
    </message>
    <message>
        <source>This appraisal is about %1 to %2. What happened outside can be quoted, but supports no rating.</source>
        <extracomment>%1 and %2 are the first and the last day of what is appraised</extracomment>
        <translation>Diese Beurteilung betrifft %1 bis %2. Was außerhalb geschah, lässt sich anführen, stützt aber keine Bewertung.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EvidenceModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>First line of a piece of evidence: day, kind, competency</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: “%2”, %3</source>
        <translation>%1: „%2“, %3</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <extracomment>A quotation in a comment: what was said, kind, day</extracomment>
        <translation>„%1“ (%2, %3)</translation>
    </message>
    <message>
        <source>“%1” (%2, %3, %4)</source>
        <extracomment>A quotation in a comment: what was said, kind, day, source</extracomment>
        <translation>„%1“ (%2, %3, %4)</translation>
    </message>
    <message>
        <source>%1, level %2: %3</source>
        <translation>%1, Stufe %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>An earlier rating in a comment: kind and level, day, cycle</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Exporting</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FilterField</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a list a filter leaves: 12 of 240</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FormDraft</name>
    <message>
        <source>What you began here until %1 is back. It was changed by somebody else since, so look at it before you save it.</source>
        <translation>Was Sie hier bis %1 begonnen haben, ist wieder da. Inzwischen hat jemand anderes etwas geändert; sehen Sie es durch, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>What you began here until %1 is back.</source>
        <translation>Was Sie hier bis %1 begonnen haben, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FormMeeting</name>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A field of a form, and what somebody else wrote into it</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Somebody else wrote here meanwhile: %1. What you wrote stands in the form, and replaces theirs when you save it.</source>
        <translation>Jemand anders hat hier inzwischen geschrieben: %1. Was Sie geschrieben haben, steht im Formular und ersetzt es, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>Somebody else changed meanwhile: %1. It is taken over.</source>
        <translation>Jemand anders hat inzwischen geändert: %1. Es ist übernommen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Header</name>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Search or do…  %1</source>
        <translation>Suchen oder ausführen…  %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::HiringMessages</name>
    <message>
        <source>Only HR opens a requisition or joins two candidates. Ask your HR partner.</source>
        <translation>Nur die Personalabteilung eröffnet Ausschreibungen und führt zwei Bewerbende zusammen. Wenden Sie sich an sie.</translation>
    </message>
    <message>
        <source>This requisition is not there, or not for you. Go back and choose another.</source>
        <translation>Diese Ausschreibung gibt es hier nicht, oder sie ist nicht für Sie bestimmt. Gehen Sie zurück und wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This requisition is closed, so nobody can be added to it. Open a new one.</source>
        <translation>Diese Ausschreibung ist geschlossen, deshalb kommt niemand mehr hinzu. Eröffnen Sie eine neue.</translation>
    </message>
    <message>
        <source>This requisition is open already.</source>
        <translation>Diese Ausschreibung ist schon offen.</translation>
    </message>
    <message>
        <source>Say why in at least %1 characters. The audit trail keeps it.</source>
        <translation>Begründen Sie es mit mindestens %1 Zeichen. Das Protokoll bewahrt es auf.</translation>
    </message>
    <message>
        <source>Only HR and the hiring manager do this. Ask one of them.</source>
        <translation>Das tun nur die Personalabteilung und die einstellende Führungskraft. Bitten Sie eine von beiden.</translation>
    </message>
    <message>
        <source>The job description is not published yet. Publish it, then open the requisition.</source>
        <translation>Die Stellenbeschreibung ist noch nicht veröffentlicht. Veröffentlichen Sie sie, und eröffnen Sie dann die Ausschreibung.</translation>
    </message>
    <message>
        <source>A requisition has at least one opening.</source>
        <translation>Eine Ausschreibung hat mindestens eine zu besetzende Stelle.</translation>
    </message>
    <message>
        <source>We already know somebody with this e-mail address. Choose that person, or keep both.</source>
        <translation>Wir kennen schon jemanden mit dieser E-Mail-Adresse. Wählen Sie diese Person, oder behalten Sie beide.</translation>
    </message>
    <message>
        <source>This person already has an open application here. Open that one instead.</source>
        <translation>Diese Person hat hier schon eine offene Bewerbung. Öffnen Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>This candidate is not there, or not for you. Go back to the list.</source>
        <translation>Diese Bewerbung gibt es hier nicht, oder sie ist nicht für Sie bestimmt. Gehen Sie zurück zur Liste.</translation>
    </message>
    <message>
        <source>This application has ended. What was recorded stays as it is.</source>
        <translation>Diese Bewerbung ist beendet. Was festgehalten wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>An application is never deleted. Move it to Withdrawn instead.</source>
        <translation>Eine Bewerbung wird nie gelöscht. Verschieben Sie sie stattdessen nach „Zurückgezogen“.</translation>
    </message>
    <message>
        <source>A candidate cannot be moved there. Hired and rejected are reached by a decision with a reason.</source>
        <translation>Dorthin lässt sich eine Bewerbung nicht verschieben. Eingestellt oder abgesagt wird durch eine begründete Entscheidung.</translation>
    </message>
    <message>
        <source>The interview kit is not published yet. Publish it, then arrange the interview.</source>
        <translation>Der Interviewleitfaden ist noch nicht veröffentlicht. Veröffentlichen Sie ihn, und vereinbaren Sie dann das Interview.</translation>
    </message>
    <message>
        <source>Nobody is on the panel. Choose at least one interviewer.</source>
        <translation>Im Interviewteam ist niemand. Wählen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <source>The candidate cannot interview themselves. Choose somebody else.</source>
        <translation>Niemand interviewt sich selbst. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Somebody you took off the panel has already opened a scorecard. Leave them on it.</source>
        <translation>Jemand, den Sie aus dem Interviewteam genommen haben, hat schon einen Bewertungsbogen geöffnet. Lassen Sie diese Person im Team.</translation>
    </message>
    <message>
        <source>An interview takes 5 to 480 minutes.</source>
        <translation>Ein Interview dauert 5 bis 480 Minuten.</translation>
    </message>
    <message>
        <source>This kit is not there, or not for you. Go back to the requisition.</source>
        <translation>Diesen Leitfaden gibt es hier nicht, oder er ist nicht für Sie bestimmt. Gehen Sie zurück zur Ausschreibung.</translation>
    </message>
    <message>
        <source>Somebody has been interviewed with this kit, so everybody is asked the same. Make a new version for the interviews still to come.</source>
        <translation>Mit diesem Leitfaden wurde schon interviewt, und alle werden dasselbe gefragt. Legen Sie für die kommenden Interviews eine neue Version an.</translation>
    </message>
    <message>
        <source>Needs %2 customer-service questions; has %1. Add one from the bank.</source>
        <translation>Braucht %2 Fragen zur Kundenorientierung, hat %1. Fügen Sie eine aus der Fragensammlung hinzu.</translation>
    </message>
    <message>
        <source>The library has no published questions for this job. Publish some, then try again.</source>
        <translation>Die Bibliothek hat keine veröffentlichten Fragen für diese Stelle. Veröffentlichen Sie einige, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>An interview takes 10 to 480 minutes. Change the length.</source>
        <translation>Ein Interview dauert 10 bis 480 Minuten. Ändern Sie die Dauer.</translation>
    </message>
    <message>
        <source>This question is not in the kit. Open the kit again.</source>
        <translation>Diese Frage steht nicht im Leitfaden. Öffnen Sie den Leitfaden noch einmal.</translation>
    </message>
    <message>
        <source>This interview is not there, or not for you. Go back.</source>
        <translation>Dieses Interview gibt es hier nicht, oder es ist nicht für Sie bestimmt. Gehen Sie zurück.</translation>
    </message>
    <message>
        <source>You are not on this panel, so there is no scorecard for you. HR can add you.</source>
        <translation>Sie gehören nicht zu diesem Interviewteam, deshalb gibt es für Sie keinen Bewertungsbogen. Die Personalabteilung kann Sie hinzufügen.</translation>
    </message>
    <message>
        <source>This scorecard is not there, or not for you.</source>
        <translation>Diesen Bewertungsbogen gibt es hier nicht, oder er ist nicht für Sie bestimmt.</translation>
    </message>
    <message>
        <source>A scorecard belongs to its interviewer. Nobody else changes it.</source>
        <translation>Ein Bewertungsbogen gehört der Person, die das Interview führt. Niemand sonst ändert ihn.</translation>
    </message>
    <message>
        <source>A submitted scorecard does not change. Its author can withdraw it until somebody has read it.</source>
        <translation>Ein abgegebener Bewertungsbogen ändert sich nicht. Wer ihn geschrieben hat, kann ihn zurückziehen, bis ihn jemand gelesen hat.</translation>
    </message>
    <message>
        <source>Something is still missing. Every question needs a rating or a reason to have none.</source>
        <translation>Es fehlt noch etwas. Jede Frage braucht eine Bewertung oder einen Grund, keine zu haben.</translation>
    </message>
    <message>
        <source>Rate every question first, then say what you recommend.</source>
        <translation>Bewerten Sie zuerst jede Frage, und sagen Sie dann, was Sie empfehlen.</translation>
    </message>
    <message>
        <source>Somebody has read this scorecard already, so it cannot be withdrawn.</source>
        <translation>Jemand hat diesen Bewertungsbogen schon gelesen, deshalb lässt er sich nicht zurückziehen.</translation>
    </message>
    <message>
        <source>This scorecard is not submitted yet. Change the rating itself.</source>
        <translation>Dieser Bewertungsbogen ist noch nicht abgegeben. Ändern Sie die Bewertung selbst.</translation>
    </message>
    <message>
        <source>This is the rating already. Choose another.</source>
        <translation>Das ist die Bewertung schon. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Say why in at least %1 characters. Everybody on the panel reads it.</source>
        <translation>Begründen Sie es mit mindestens %1 Zeichen. Alle im Interviewteam lesen es.</translation>
    </message>
    <message>
        <source>Only HR returns a scorecard to its author. Ask your HR partner.</source>
        <translation>Nur die Personalabteilung gibt einen Bewertungsbogen zurück. Wenden Sie sich an sie.</translation>
    </message>
    <message>
        <source>This scorecard is your own. Withdraw it, or amend the rating that is wrong.</source>
        <translation>Dieser Bewertungsbogen ist Ihr eigener. Ziehen Sie ihn zurück, oder berichtigen Sie die falsche Bewertung.</translation>
    </message>
    <message>
        <source>This scorecard was amended already. Ask its author to amend what is wrong.</source>
        <translation>Dieser Bewertungsbogen wurde schon berichtigt. Bitten Sie die Person, die ihn geschrieben hat, den Fehler zu berichtigen.</translation>
    </message>
    <message>
        <source>Only an HR lead looks before handing in. Submit your own scorecard first.</source>
        <translation>Nur die Personalleitung sieht vor der eigenen Abgabe hinein. Geben Sie zuerst Ihren Bewertungsbogen ab.</translation>
    </message>
    <message>
        <source>You see these scorecards already.</source>
        <translation>Sie sehen diese Bewertungsbögen schon.</translation>
    </message>
    <message>
        <source>Who looked early stays on record.</source>
        <translation>Wer vorzeitig hineingesehen hat, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>Choose %1 to %2 candidates.</source>
        <translation>Wählen Sie %1 bis %2 Bewerbende.</translation>
    </message>
    <message>
        <source>Your own scorecard is still open. Submit it, then decide.</source>
        <translation>Ihr eigener Bewertungsbogen ist noch offen. Geben Sie ihn ab, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Nobody has submitted a scorecard yet, so there is nothing to decide on.</source>
        <translation>Noch niemand hat einen Bewertungsbogen abgegeben, es gibt also nichts, worauf sich eine Entscheidung stützt.</translation>
    </message>
    <message>
        <source>Say why in at least %1 characters. A year from now you will be asked.</source>
        <translation>Begründen Sie es mit mindestens %1 Zeichen. In einem Jahr wird man Sie danach fragen.</translation>
    </message>
    <message>
        <source>A decision is never changed. Record a further one.</source>
        <translation>Eine Entscheidung wird nie geändert. Halten Sie eine weitere fest.</translation>
    </message>
    <message>
        <source>A kept rank is never changed.</source>
        <translation>Ein festgehaltener Rang wird nie geändert.</translation>
    </message>
    <message>
        <source>Say from when the new colleague works here.</source>
        <translation>Sagen Sie, ab wann die neue Person hier arbeitet.</translation>
    </message>
    <message>
        <source>Only HR makes somebody an employee. Advance to an offer, and HR does the rest.</source>
        <translation>Nur die Personalabteilung stellt jemanden ein. Gehen Sie bis zum Angebot; den Rest übernimmt sie.</translation>
    </message>
    <message>
        <source>This rejection can no longer be undone: it is another&apos;s, older than ten minutes, or something was decided since.</source>
        <translation>Diese Absage lässt sich nicht mehr rückgängig machen: Sie stammt von jemand anderem, ist älter als zehn Minuten, oder es wurde seither etwas entschieden.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::HiringWords</name>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Gesichtet</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Eher nicht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Klares Ja</translation>
    </message>
    <message>
        <source>Advance to offer</source>
        <translation>Angebot machen</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Hold for now</source>
        <translation>Vorerst zurückstellen</translation>
    </message>
    <message>
        <source>not yet rated</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Arrange an interview</source>
        <translation>Interview vereinbaren</translation>
    </message>
    <message>
        <source>Wait for scorecards</source>
        <translation>Auf Bewertungsbögen warten</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Hire or wait for an answer</source>
        <translation>Einstellen oder Antwort abwarten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>No kit yet</source>
        <translation>Noch kein Leitfaden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Unter dem Minimum</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
</context>
<context>
    <name>throughline::ui::HomePage</name>
    <message>
        <source>Start &amp;selected</source>
        <translation>Auswahl &amp;starten</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Open the &amp;directory</source>
        <translation>&amp;Personenverzeichnis öffnen</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>New interviews, appraisals and decisions appear here by themselves.</source>
        <translation>Neue Interviews, Beurteilungen und Entscheidungen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Customer-service rating</source>
        <translation>Bewertung der Kundenorientierung</translation>
    </message>
    <message>
        <source>Interviews scored within 24 h</source>
        <translation>Binnen 24&#xa0;h bewertete Interviews</translation>
    </message>
    <message>
        <source>Published jobs that say what service means</source>
        <translation>Geltende Stellen, die Kundenorientierung beschreiben</translation>
    </message>
    <message>
        <source>Key positions with a successor ready now</source>
        <translation>Schlüsselpositionen mit sofort bereiter Nachfolge</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Waiting for you (%1)</source>
        <translation>Wartet auf Sie (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>No key position is marked yet</source>
        <translation>Noch keine Schlüsselposition markiert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Latest shared appraisals: %1</source>
        <extracomment>How many people a mean is of</extracomment>
        <translation>Zuletzt mitgeteilte Beurteilungen: %1</translation>
    </message>
    <message>
        <source>No shared appraisal in your sight yet</source>
        <translation>Noch keine mitgeteilte Beurteilung, die Sie sehen dürfen</translation>
    </message>
    <message>
        <source>Put off until &amp;tomorrow</source>
        <translation>Bis &amp;morgen zurückstellen</translation>
    </message>
    <message>
        <source>Put off until next &amp;Monday</source>
        <translation>Bis nächsten M&amp;ontag zurückstellen</translation>
    </message>
    <message>
        <source>Put off for two &amp;weeks</source>
        <translation>Zwei &amp;Wochen zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Bring back what is put off</source>
        <translation>&amp;Zurückgestelltes wieder zeigen</translation>
    </message>
    <message>
        <source>At risk or gap: %1</source>
        <translation>Gefährdet oder Lücke: %1</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>Z&amp;urückstellen</translation>
    </message>
    <message>
        <source>“%1” is put off until %2.</source>
        <extracomment>A task of the home page, and the day on which it comes back</extracomment>
        <translation>„%1“ ist bis %2 zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::HrPanel</name>
    <message>
        <source>If it cannot go on</source>
        <translation>Wenn es nicht weitergeht</translation>
    </message>
    <message>
        <source>HR can let this appraisal go on without the self-review, or be shared although less than 60 % of the rating was collected. The reason stays with it.</source>
        <translation>Die Personalabteilung kann diese Beurteilung ohne Selbsteinschätzung weitergehen oder mit weniger als 60&#xa0;% der Bewertung mitteilen lassen. Die Begründung bleibt dabei.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>On parental leave until autumn</source>
        <translation>Bis Herbst in Elternzeit</translation>
    </message>
    <message>
        <source>Go on without the self-review</source>
        <translation>Ohne Selbsteinschätzung fortfahren</translation>
    </message>
    <message>
        <source>Allow sharing with less than 60 %</source>
        <translation>Mitteilen unter 60&#xa0;% zulassen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportPage</name>
    <message>
        <source>&amp;Paste a table</source>
        <translation>Tabelle &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import &amp;another</source>
        <translation>Weitere &amp;Tabelle importieren</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation>Noch keine Tabelle</translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file, or copy cells in a spreadsheet and paste them here. The first row names the columns.</source>
        <translation>Wählen Sie eine CSV- oder JSON-Datei, oder kopieren Sie Zellen aus einer Tabellenkalkulation und fügen Sie sie hier ein. Die erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Inhalt der Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the cells with their header row first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst die Zellen samt Kopfzeile.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message numerus="yes">
        <source>First %1 of %n rows</source>
        <translation>
            <numerusform>Erste %1 von %n Zeile</numerusform>
            <numerusform>Erste %1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table …</source>
        <translation>Tabelle wird gelesen …</translation>
    </message>
    <message>
        <source>Checking every row …</source>
        <translation>Alle Zeilen werden geprüft …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>Nothing is imported until every row is right.</source>
        <translation>Importiert wird erst, wenn jede Zeile stimmt.</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 as they are</source>
        <extracomment>three numbers of rows</extracomment>
        <translation>%1 neu · %2 geändert · %3 unverändert</translation>
    </message>
    <message>
        <source>The import is done: %1.</source>
        <translation>Der Import ist abgeschlossen: %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <extracomment>what an import does besides: columns left out, requisitions opened …</extracomment>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>Datei aus&amp;wählen…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Show what was imported</source>
        <translation>I&amp;mportiertes anzeigen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportWords</name>
    <message>
        <source>People</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Job descriptions</source>
        <translation>Stellenbeschreibungen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Planstellen</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbende</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>what a column of a file of people, jobs, positions or candidates holds</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <source>Id of the position</source>
        <translation>ID der Planstelle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Unit above it</source>
        <translation>Übergeordneter Bereich</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Reports to the position</source>
        <translation>Berichtet an die Planstelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Core level</source>
        <translation>Kernstufe</translation>
    </message>
    <message>
        <source>Core weight</source>
        <translation>Kerngewicht</translation>
    </message>
    <message>
        <source>What the core means in this job</source>
        <translation>Was der Kern in dieser Stelle heißt</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>External customers</source>
        <translation>Externe Kundschaft</translation>
    </message>
    <message>
        <source>Internal customers</source>
        <translation>Interne Kundschaft</translation>
    </message>
    <message>
        <source>What the others mean in this job</source>
        <translation>Was die anderen in dieser Stelle heißen</translation>
    </message>
    <message>
        <source>Waiver of the core</source>
        <translation>Verzicht auf den Kern</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>O*NET code</source>
        <translation>O*NET-Code</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Importance of Service Orientation</source>
        <translation>Wichtigkeit von „Service Orientation“</translation>
    </message>
    <message>
        <source>Importance of Customer and Personal Service</source>
        <translation>Wichtigkeit von „Customer and Personal Service“</translation>
    </message>
    <message>
        <source>Is that figure too uncertain?</source>
        <translation>Ist diese Zahl zu unsicher?</translation>
    </message>
    <message>
        <source>Id of the person</source>
        <translation>ID der Person</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Job of the requisition</source>
        <translation>Stelle der Ausschreibung</translation>
    </message>
    <message>
        <source>Title of the requisition</source>
        <translation>Titel der Ausschreibung</translation>
    </message>
    <message>
        <source>Unit of the requisition</source>
        <translation>Bereich der Ausschreibung</translation>
    </message>
    <message>
        <source>Unit above that</source>
        <translation>Bereich darüber</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Einstellende Führungskraft</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Zu besetzen</translation>
    </message>
    <message>
        <source>Requisition opened on</source>
        <translation>Ausschreibung eröffnet am</translation>
    </message>
    <message>
        <source>Requisition closed on</source>
        <translation>Ausschreibung geschlossen am</translation>
    </message>
    <message>
        <source>State of the requisition</source>
        <translation>Stand der Ausschreibung</translation>
    </message>
</context>
<context>
    <name>throughline::ui::InterviewDesk</name>
    <message>
        <source>&amp;Review all</source>
        <translation>Alles &amp;prüfen</translation>
    </message>
    <message>
        <source>Back to the &amp;questions</source>
        <translation>Zurü&amp;ck zu den Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%1 von %n Frage beantwortet</numerusform>
            <numerusform>%1 von %n Fragen beantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::InterviewNotices</name>
    <message>
        <source>Amended. The first rating and your reason stand beside it in the debrief.</source>
        <translation>Berichtigt. Die erste Bewertung und Ihre Begründung stehen in der Auswertung daneben.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Withdrawn. You can change your ratings and submit again.</source>
        <translation>Zurückgezogen. Sie können Ihre Bewertungen ändern und erneut abgeben.</translation>
    </message>
    <message>
        <source>Submitted at %1. Somebody has read it, so it stays as it is. A rating that was wrong can be amended, with the reason.</source>
        <translation>Abgegeben um %1. Der Bewertungsbogen wurde bereits gelesen, deshalb bleibt er, wie er ist. Eine falsche Bewertung können Sie mit Begründung berichtigen.</translation>
    </message>
    <message>
        <source>Submitted at %1. You can withdraw it until somebody else reads it.</source>
        <translation>Abgegeben um %1. Sie können den Bewertungsbogen zurückziehen, bis ihn jemand anderes liest.</translation>
    </message>
    <message>
        <source>Returned to you on %1 by %2: %3 What you had submitted is kept. Change what is wrong and submit again.</source>
        <extracomment>Day, who of HR, reason</extracomment>
        <translation>Am %1 von %2 an Sie zurückgegeben: %3 Was Sie abgegeben hatten, bleibt erhalten. Ändern Sie, was nicht stimmt, und geben Sie erneut ab.</translation>
    </message>
    <message>
        <source>This scorecard was changed in another window, too. What was changed there is taken over.</source>
        <translation>Dieser Bewertungsbogen wurde auch in einem anderen Fenster geändert. Was dort geändert wurde, ist übernommen.</translation>
    </message>
    <message>
        <source>This scorecard was changed in another window, too. What you write is kept, but not saved before you decide what stays.</source>
        <translation>Dieser Bewertungsbogen wurde auch in einem anderen Fenster geändert. Was Sie schreiben, bleibt erhalten, wird aber erst gespeichert, wenn Sie entscheiden, was bleibt.</translation>
    </message>
    <message>
        <source>What you wrote until %1 had not been saved. It is back; undo takes it out.</source>
        <translation>Was Sie bis %1 geschrieben haben, war nicht gespeichert. Es ist wieder da; Rückgängig nimmt es heraus.</translation>
    </message>
    <message>
        <source>This scorecard was submitted in another window. What you wrote here since then is not in it: copy your words, then open the scorecard again to withdraw or amend it.</source>
        <translation>Dieser Bewertungsbogen wurde in einem anderen Fenster abgegeben. Was Sie hier seither geschrieben haben, steht nicht darin: Kopieren Sie Ihren Text und öffnen Sie den Bogen dann neu, um ihn zurückzuziehen oder zu berichtigen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::InterviewPage</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Whom and for what: Mira Novak · Support agent</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Rate this question %1</source>
        <translation>Diese Frage mit %1 bewerten</translation>
    </message>
    <message>
        <source>Clear this rating</source>
        <translation>Diese Bewertung löschen</translation>
    </message>
    <message>
        <source>Ne&amp;xt question</source>
        <translation>Nächste F&amp;rage</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige Frage</translation>
    </message>
    <message>
        <source>Stamp the time into the notes</source>
        <translation>Zeit in die Notizen einfügen</translation>
    </message>
    <message>
        <source>Show only the question</source>
        <translation>Nur die Frage zeigen</translation>
    </message>
    <message>
        <source>Mark as not asked</source>
        <translation>Als „nicht gefragt“ markieren</translation>
    </message>
    <message>
        <source>Mark as no evidence given</source>
        <translation>Als „kein Beleg“ markieren</translation>
    </message>
    <message>
        <source>Pause or start the timer</source>
        <translation>Zeitmessung anhalten oder starten</translation>
    </message>
    <message>
        <source>&amp;Review all</source>
        <translation>Alles &amp;prüfen</translation>
    </message>
    <message>
        <source>Sub&amp;mit scorecard</source>
        <translation>Be&amp;wertungsbogen abgeben</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Verla&amp;ssen</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Z&amp;urückziehen</translation>
    </message>
    <message>
        <source>Open the &amp;debrief</source>
        <translation>Auswer&amp;tung öffnen</translation>
    </message>
    <message>
        <source>&amp;Use the job&apos;s kit</source>
        <translation>&amp;Leitfaden der Stelle verwenden</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text k&amp;opieren</translation>
    </message>
    <message>
        <source>This interview cannot be shown</source>
        <translation>Dieses Interview lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>This interview has no kit</source>
        <translation>Dieses Interview hat keinen Leitfaden</translation>
    </message>
    <message>
        <source>A kit gives every candidate the same questions. Take the job&apos;s, with the questions on customer service first.</source>
        <translation>Mit einem Leitfaden bekommen alle Bewerbenden dieselben Fragen. Nehmen Sie den der Stelle, mit den Fragen zur Kundenorientierung am Anfang.</translation>
    </message>
    <message>
        <source>&amp;Amend a rating</source>
        <translation>Bewertung ber&amp;ichtigen</translation>
    </message>
    <message>
        <source>Rec&amp;ord amendment</source>
        <translation>Berichtigung &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
</context>
<context>
    <name>throughline::ui::InterviewTimer</name>
    <message>
        <source>%1 left of %2</source>
        <extracomment>How long the interview has lasted, of how long it is meant to: 08:12 of 45:00</extracomment>
        <translation>Noch %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>Zeitmessung anhalten</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Zeitmessung starten</translation>
    </message>
    <message>
        <source>Interview timer, running</source>
        <translation>Interviewzeit, läuft</translation>
    </message>
    <message>
        <source>Interview timer, paused</source>
        <translation>Interviewzeit, angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Noch %n Minute</numerusform>
            <numerusform>Noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>On the clock of an interview that was stopped: Paused · 08:12 of 45:00</extracomment>
        <translation>Angehalten · %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobChecks</name>
    <message>
        <source>“%1” (%2): %3 Better: %4.</source>
        <extracomment>A word in the text, the list that it stands in, why it is there, what to write instead</extracomment>
        <translation>„%1“ (%2): %3 Besser: %4.</translation>
    </message>
    <message>
        <source>No word on the wording lists.</source>
        <translation>Kein Wort steht auf den Wortlisten.</translation>
    </message>
    <message>
        <source>%1 is waived: %2</source>
        <translation>%1 ist ausgenommen: %2</translation>
    </message>
    <message>
        <source>It says what %1 means here.</source>
        <translation>Es ist beschrieben, was %1 hier heißt.</translation>
    </message>
    <message>
        <source>Weights add up to 100 %.</source>
        <translation>Die Gewichte ergeben zusammen 100&#xa0;%.</translation>
    </message>
    <message>
        <source>No competency speaks of “%1”. Add one, or say it in what one means here.</source>
        <translation>Keine Kompetenz greift „%1“ auf. Fügen Sie eine hinzu, oder nennen Sie die Aufgabe dort, wo steht, was eine Kompetenz in dieser Stelle heißt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more duty(s) have no competency.</source>
        <translation>
            <numerusform>%n weitere Aufgabe hat keine Kompetenz.</numerusform>
            <numerusform>%n weitere Aufgaben haben keine Kompetenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every duty has a competency.</source>
        <translation>Jede Aufgabe hat eine Kompetenz.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobCompetencyModel</name>
    <message>
        <source>%1, level %2, %3 percent</source>
        <translation>%1, Stufe %2, %3 Prozent</translation>
    </message>
    <message>
        <source>%1, core competency, cannot be removed, waived</source>
        <translation>%1, Kernkompetenz, nicht entfernbar, ausgenommen</translation>
    </message>
    <message>
        <source>%1, core competency, cannot be removed, level %2, %3 percent</source>
        <translation>%1, Kernkompetenz, nicht entfernbar, Stufe %2, %3 Prozent</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>In this job it means</source>
        <translation>In dieser Stelle heißt das</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobCompetencyTable</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobMerge</name>
    <message>
        <source>Not in this job</source>
        <translation>Nicht in dieser Stelle</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Customers outside</source>
        <translation>Kunden außen</translation>
    </message>
    <message>
        <source>Customers inside</source>
        <translation>Kunden innen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobMessages</name>
    <message numerus="yes">
        <source>%n thing(s) are still missing; the checks below name them.</source>
        <translation>
            <numerusform>%n Punkt ist noch offen; die Prüfpunkte unten nennen ihn.</numerusform>
            <numerusform>%n Punkte sind noch offen; die Prüfpunkte unten nennen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only HR writes job descriptions. Ask your HR partner.</source>
        <translation>Nur die Personalabteilung schreibt Stellenbeschreibungen. Wenden Sie sich an sie.</translation>
    </message>
    <message>
        <source>This job description is not there, or it is not for you. Choose one from the list.</source>
        <translation>Diese Stellenbeschreibung gibt es hier nicht, oder sie ist nicht für Sie bestimmt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Somebody else changed this job description while you worked on it. Your words are still here: keep yours, or take theirs.</source>
        <translation>Jemand anders hat diese Stellenbeschreibung geändert, während Sie daran arbeiteten. Ihre Worte sind noch da: Behalten Sie Ihre, oder übernehmen Sie die anderen.</translation>
    </message>
    <message>
        <source>%1 is missing. Every job description carries it, so this one cannot be approved.</source>
        <translation>%1 fehlt. Jede Stellenbeschreibung enthält sie, deshalb lässt sich diese nicht genehmigen.</translation>
    </message>
    <message>
        <source>You wrote this version, so somebody else in HR has to approve it.</source>
        <translation>Sie haben diese Version geschrieben, also muss jemand anders aus der Personalabteilung sie genehmigen.</translation>
    </message>
    <message>
        <source>Say why it goes back, so that the author knows what to do.</source>
        <translation>Sagen Sie, warum sie zurückgeht, damit klar ist, was zu tun ist.</translation>
    </message>
    <message>
        <source>Only the HR lead can let a job do without the core competency.</source>
        <translation>Nur die Personalleitung kann eine Stelle ohne die Kernkompetenz zulassen.</translation>
    </message>
    <message>
        <source>Give a reason of %1 characters or more; it stands in the coverage report.</source>
        <translation>Nennen Sie einen Grund mit mindestens %1 Zeichen; er steht im Bericht zur Abdeckung.</translation>
    </message>
    <message>
        <source>The title is missing. Give each job one.</source>
        <translation>Der Titel fehlt. Geben Sie jeder Stelle einen.</translation>
    </message>
    <message>
        <source>Several departments are called “%1”. Rename one, or leave it empty here.</source>
        <translation>Mehrere Bereiche heißen „%1“. Benennen Sie einen um, oder lassen Sie ihn hier leer.</translation>
    </message>
    <message>
        <source>“%1” is no state. Write one of: %2.</source>
        <translation>„%1“ ist kein Stand. Schreiben Sie eines von: %2.</translation>
    </message>
    <message>
        <source>A job that is “%1” cannot become “%2”. Leave the state, or change the words too: then a new version is made.</source>
        <translation>Eine Stelle im Stand „%1“ kann nicht „%2“ werden. Lassen Sie den Stand, oder ändern Sie auch die Worte: Dann entsteht eine neue Version.</translation>
    </message>
    <message>
        <source>“%1” is no level. Write a number from 1 to 5.</source>
        <translation>„%1“ ist keine Stufe. Schreiben Sie eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>“%1” is no weight. Write a percentage from 0 to 100.</source>
        <translation>„%1“ ist kein Gewicht. Schreiben Sie einen Prozentwert von 0 bis 100.</translation>
    </message>
    <message>
        <source>“%1” is no competency of a job. Write key:level:weight, as in accuracy:4:30.</source>
        <translation>„%1“ ist keine Kompetenz einer Stelle. Schreiben Sie Schlüssel:Stufe:Gewicht, etwa accuracy:4:30.</translation>
    </message>
    <message>
        <source>There is no competency “%1”. Write the key of one in the library, or add it there.</source>
        <translation>Es gibt keine Kompetenz „%1“. Schreiben Sie den Schlüssel einer Kompetenz der Bibliothek, oder fügen Sie sie dort hinzu.</translation>
    </message>
    <message>
        <source>The competency “%1” stands twice. Leave one.</source>
        <translation>Die Kompetenz „%1“ steht zweimal da. Lassen Sie eine stehen.</translation>
    </message>
    <message>
        <source>“%1” differs from what the list of competencies says. Write the same in both.</source>
        <translation>„%1“ weicht von der Liste der Kompetenzen ab. Schreiben Sie an beiden Stellen dasselbe.</translation>
    </message>
    <message>
        <source>Level %1 is under the lowest for the core competency, which is %2. Raise it.</source>
        <translation>Stufe %1 liegt unter der niedrigsten für die Kernkompetenz, und das ist %2. Setzen Sie sie höher.</translation>
    </message>
    <message>
        <source>Weight %1 is under the least for the core competency, which is %2. Raise it.</source>
        <translation>Gewicht %1 liegt unter dem kleinsten für die Kernkompetenz, und das ist %2. Setzen Sie es höher.</translation>
    </message>
    <message>
        <source>A job that is “%1” names who is served, and in 40 characters or more what the core competency means in it. Add both, or import it as draft.</source>
        <translation>Eine Stelle im Stand „%1“ nennt, für wen sie da ist, und in mindestens 40 Zeichen, was die Kernkompetenz in ihr heißt. Ergänzen Sie beides, oder importieren Sie sie als Entwurf (draft).</translation>
    </message>
    <message>
        <source>The O*NET-SOC code is missing.</source>
        <translation>Der O*NET-SOC-Code fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no importance. Write a number from 1 to 5.</source>
        <translation>„%1“ ist keine Wichtigkeit. Schreiben Sie eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>“%1” had no %2. It was added at level %3, %4 %.</source>
        <translation>„%1“ hatte %2 nicht. Die Kompetenz wurde mit Stufe %3 und %4&#xa0;% hinzugefügt.</translation>
    </message>
    <message>
        <source>The competency “%1” was taken from the starter library.</source>
        <translation>Die Kompetenz „%1“ wurde aus der mitgelieferten Bibliothek übernommen.</translation>
    </message>
    <message>
        <source>“%1” has an approved version, so it was left as it is.</source>
        <translation>„%1“ hat eine genehmigte Version und blieb deshalb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobPage</name>
    <message>
        <source>No unit</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>%1 is part of every job. Change its level or wording, not its presence.</source>
        <translation>%1 gehört zu jeder Stelle. Sie können Stufe und Wortlaut ändern, die Kompetenz aber nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>Zurückgegeben: %1</translation>
    </message>
    <message>
        <source>Saved by itself while you write.</source>
        <translation>Wird beim Schreiben von selbst gespeichert.</translation>
    </message>
    <message>
        <source>This version does not change any more. A new version starts from its words.</source>
        <translation>Diese Version ändert sich nicht mehr. Eine neue Version beginnt mit ihrem Wortlaut.</translation>
    </message>
    <message>
        <source>Preview as a candidate sees it</source>
        <translation>Vorschau aus Sicht der Bewerbenden</translation>
    </message>
    <message>
        <source>What changed between versions</source>
        <translation>Änderungen zwischen den Versionen</translation>
    </message>
    <message>
        <source>%1 was removed from this job.</source>
        <translation>%1 wurde aus dieser Stelle entfernt.</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Compare with the version before</source>
        <translation>&amp;Mit der vorigen Version vergleichen</translation>
    </message>
    <message>
        <source>&amp;Send for review</source>
        <translation>&amp;Zur Prüfung senden</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Appr&amp;ove</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>Z&amp;urückgeben…</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Veröffent&amp;lichen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Außer Dienst stellen</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>&amp;Neue Version</translation>
    </message>
    <message>
        <source>Waive the core competency…</source>
        <translation>Kernkompetenz ausnehmen…</translation>
    </message>
    <message>
        <source>Lift the waiver</source>
        <translation>Ausnahme aufheben</translation>
    </message>
    <message>
        <source>Spread the rest</source>
        <translation>Rest verteilen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Sent for review.</source>
        <translation>Zur Prüfung gesendet.</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>Es ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Approved. Publish it to put it in force.</source>
        <translation>Freigegeben. Mit dem Veröffentlichen tritt die Version in Kraft.</translation>
    </message>
    <message>
        <source>Published: it is in force now.</source>
        <translation>Veröffentlicht: Die Version ist jetzt in Kraft.</translation>
    </message>
    <message>
        <source>Retired: nobody is hired on it any more.</source>
        <translation>Außer Dienst: Auf diese Stelle wird niemand mehr eingestellt.</translation>
    </message>
    <message>
        <source>The waiver is lifted.</source>
        <translation>Die Ausnahme ist aufgehoben.</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Warum geben Sie die Stelle zurück?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Sent back to its author.</source>
        <translation>Zur Überarbeitung zurückgegeben.</translation>
    </message>
    <message>
        <source>Why can this job do without it?</source>
        <translation>Warum kommt diese Stelle ohne die Kernkompetenz aus?</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Waived; the coverage report says why.</source>
        <translation>Ausgenommen; der Abdeckungsbericht nennt den Grund.</translation>
    </message>
    <message>
        <source>This job is not here</source>
        <translation>Diese Stelle ist hier nicht zu finden</translation>
    </message>
    <message>
        <source>It does not exist, or it is a draft that only HR sees.</source>
        <translation>Es gibt sie nicht, oder sie ist ein Entwurf, den nur die Personalabteilung sieht.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Bere&amp;ich</translation>
    </message>
    <message>
        <source>G&amp;rade</source>
        <translation>Ein&amp;stufung</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Zwe&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Add competency</source>
        <translation>&amp;Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Duties, one in a line</source>
        <translation>Aufgaben, eine je Zeile</translation>
    </message>
    <message>
        <source>Customers outside, one in a line</source>
        <translation>Externe Kundschaft, eine Gruppe je Zeile</translation>
    </message>
    <message>
        <source>Customers inside, one in a line</source>
        <translation>Interne Kundschaft, eine Gruppe je Zeile</translation>
    </message>
    <message>
        <source>Duties and customers</source>
        <translation>Aufgaben und Kundschaft</translation>
    </message>
    <message>
        <source>Customers outside</source>
        <translation>Externe Kundschaft</translation>
    </message>
    <message>
        <source>Customers inside</source>
        <translation>Interne Kundschaft</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Somebody else sent this version on while you wrote. Your words are not saved: copy them, then look at what is stored.</source>
        <translation>Jemand anders hat diese Version weitergegeben, während Sie schrieben. Ihre Worte sind nicht gespeichert: Kopieren Sie sie, dann sehen Sie nach, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Somebody else changed this job, too. What you write is not saved until you decide what stays.</source>
        <translation>Jemand anders hat diese Stelle auch geändert. Was Sie schreiben, wird erst gespeichert, wenn Sie entscheiden, was bleibt.</translation>
    </message>
    <message>
        <source>take what others wrote</source>
        <translation>übernehmen, was andere schrieben</translation>
    </message>
    <message>
        <source>choose between two versions</source>
        <translation>zwischen zwei Fassungen wählen</translation>
    </message>
    <message>
        <source>take over what others wrote</source>
        <translation>übernehmen, was andere schrieben</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>change grade</source>
        <translation>Einstufung ändern</translation>
    </message>
    <message>
        <source>change unit</source>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <source>change purpose</source>
        <translation>Zweck ändern</translation>
    </message>
    <message>
        <source>change duties</source>
        <translation>Aufgaben ändern</translation>
    </message>
    <message>
        <source>change customers</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>change level</source>
        <translation>Stufe ändern</translation>
    </message>
    <message>
        <source>change weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>change what it means</source>
        <translation>Bedeutung ändern</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Gewichte: %1</translation>
    </message>
    <message>
        <source>Weights: %1, not %2</source>
        <translation>Gewichte: %1, nicht %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>move competency</source>
        <translation>Kompetenz verschieben</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>Meine Worte kopieren</translation>
    </message>
    <message>
        <source>Look at what is stored</source>
        <translation>Gespeichertes ansehen</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>spread the rest</source>
        <translation>Rest verteilen</translation>
    </message>
    <message>
        <source>“%1” was left with two versions. Yours is not saved; it is on the clipboard.</source>
        <translation>„%1“ wurde mit zwei Fassungen verlassen. Ihre ist nicht gespeichert; sie liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobPreview</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Ihre Aufgaben</translation>
    </message>
    <message>
        <source>Whom you will serve</source>
        <translation>Für wen Sie da sind</translation>
    </message>
    <message>
        <source>What we look for</source>
        <translation>Was Sie mitbringen</translation>
    </message>
    <message>
        <source>From version %1 to version %2: [−] was taken out, [+] was put in.</source>
        <translation>Von Version %1 zu Version %2: [−] wurde entfernt, [+] wurde eingefügt.</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Beide Versionen sind im Wortlaut gleich.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobWords</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>The job has no title.</source>
        <translation>Die Stelle hat keinen Titel.</translation>
    </message>
    <message>
        <source>The core competency is missing; every job carries it.</source>
        <translation>Die Kernkompetenz fehlt; sie gehört zu jeder Stelle.</translation>
    </message>
    <message>
        <source>%1 is below level %2, the lowest for every job.</source>
        <translation>%1 liegt unter Stufe %2, der niedrigsten für jede Stelle.</translation>
    </message>
    <message>
        <source>%1 counts less than %2, the least for every job.</source>
        <translation>%1 zählt weniger als %2, das Mindeste für jede Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>Say what %1 means in this job, in %n characters or more.</source>
        <translation>
            <numerusform>Beschreiben Sie mit mindestens %n Zeichen, was %1 in dieser Stelle heißt.</numerusform>
            <numerusform>Beschreiben Sie mit mindestens %n Zeichen, was %1 in dieser Stelle heißt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name who is served: customers outside, or colleagues.</source>
        <translation>Nennen Sie, für wen die Stelle da ist: externe oder interne Kundschaft.</translation>
    </message>
    <message>
        <source>Weights add up to %1. Spread the rest or change one.</source>
        <translation>Die Gewichte ergeben zusammen %1. Verteilen Sie den Rest oder ändern Sie ein Gewicht.</translation>
    </message>
    <message>
        <source>The purpose is empty.</source>
        <translation>Der Zweck fehlt.</translation>
    </message>
    <message>
        <source>No duty is named.</source>
        <translation>Es ist keine Aufgabe genannt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Who is served</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>%1: level</source>
        <translation>%1: Stufe</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: Gewicht</translation>
    </message>
    <message>
        <source>%1: in this job it means</source>
        <translation>%1: In dieser Stelle heißt das</translation>
    </message>
    <message>
        <source>%1: waiver</source>
        <translation>%1: Ausnahme</translation>
    </message>
    <message>
        <source>%1: cited in another wording</source>
        <translation>%1: in anderer Fassung zitiert</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>O*NET publishes no importance of service for this occupation, so the level starts at %1. Decide it yourself.</source>
        <translation>O*NET veröffentlicht für diesen Beruf keine Wichtigkeit der Kundenorientierung, daher beginnt die Stufe bei %1. Entscheiden Sie selbst.</translation>
    </message>
    <message>
        <source>From O*NET %1: importance of Service Orientation %2, of Customer and Personal Service %3, on a scale of 1 to 5. Their mean is %4, which suggests level %5 (under 2.75: 2, under 3.50: 3, under 4.25: 4, else 5).</source>
        <translation>Aus O*NET %1: Wichtigkeit von „Service Orientation“ %2, von „Customer and Personal Service“ %3, auf einer Skala von 1 bis 5. Der Mittelwert ist %4 und legt Stufe %5 nahe (unter 2,75: 2, unter 3,50: 3, unter 4,25: 4, sonst 5).</translation>
    </message>
    <message>
        <source>Finds out what the customer wants to achieve, solves it or says plainly what can be done instead, and checks that it helped.</source>
        <translation>Findet heraus, was die Kundschaft erreichen will, löst das Anliegen oder sagt klar, was stattdessen möglich ist, und prüft, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>Keeps a request until it is solved, and tells the customer about a delay before the customer has to ask.</source>
        <translation>Behält ein Anliegen in der Hand, bis es gelöst ist, und meldet eine Verzögerung, bevor die Kundschaft nachfragen muss.</translation>
    </message>
    <message>
        <source>Turns a mistake around: apologises, repairs the cause, and makes sure that it does not meet the next customer.</source>
        <translation>Bringt einen Fehler in Ordnung: bittet um Entschuldigung, behebt die Ursache und sorgt dafür, dass er niemanden sonst mehr trifft.</translation>
    </message>
    <message>
        <source>Treats colleagues who depend on this work as customers: agrees a date, keeps it, and speaks up before it slips.</source>
        <translation>Behandelt alle im Haus, die auf diese Arbeit angewiesen sind, wie Kundschaft: vereinbart einen Termin, hält ihn ein und meldet sich, bevor er ins Rutschen kommt.</translation>
    </message>
    <message>
        <source>Asks what a colleague needs the result for before starting, and checks afterwards that it was of use.</source>
        <translation>Fragt vor dem Anfangen, wofür das Ergebnis gebraucht wird, und prüft danach, ob es von Nutzen war.</translation>
    </message>
    <message>
        <source>Delivers right first time, so that the people in front of our customers never have to explain our mistakes.</source>
        <translation>Liefert auf Anhieb richtig, damit alle mit direktem Kontakt zur Kundschaft nie unsere Fehler erklären müssen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobsPage</name>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Attention: no wording</source>
        <translation>Achtung: nicht beschrieben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <extracomment>The state of a job description and the number of its version</extracomment>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbende</translation>
    </message>
    <message>
        <source>&amp;New job</source>
        <translation>&amp;Neue Stelle</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Filter jobs by title</source>
        <translation>Stellen nach Titel filtern</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Stellen</translation>
    </message>
    <message>
        <source>A job starts with what good customer service means in it.</source>
        <translation>Eine Stelle beginnt damit, was gute Kundenorientierung in ihr heißt.</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>Keine passende Stelle</translation>
    </message>
    <message>
        <source>Try a part of its title, or any state.</source>
        <translation>Versuchen Sie es mit einem Teil des Titels oder wählen Sie „Jeder Status“.</translation>
    </message>
    <message>
        <source>How many jobs carry customer service?</source>
        <translation>Wie viele Stellen enthalten Kundenorientierung?</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n occupation(s) became job drafts; purpose and duties are yours to write.</source>
        <translation>
            <numerusform>%n Beruf ist jetzt ein Stellenentwurf; Zweck und Aufgaben schreiben Sie selbst.</numerusform>
            <numerusform>%n Berufe sind jetzt Stellenentwürfe; Zweck und Aufgaben schreiben Sie selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>How many interview kits are ready of how many are needed</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Add the &amp;O*NET occupations</source>
        <translation>&amp;O*NET-Berufe hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Coverage</source>
        <translation>Abde&amp;ckung</translation>
    </message>
    <message>
        <source>E&amp;xport jobs…</source>
        <translation>Stellen ex&amp;portieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1 · %2</source>
        <translation>Stufe %1 · %2</translation>
    </message>
    <message>
        <source>New job fro&amp;m…</source>
        <translation>Neue Stelle a&amp;us…</translation>
    </message>
    <message>
        <source>New job from…</source>
        <translation>Neue Stelle aus…</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KeyboardSettings</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Neue Tasten für die gewählte Aktion</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Tasten &amp;zuweisen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Choose an action, press the keys that it should have, and use them.</source>
        <translation>Wählen Sie eine Aktion, drücken Sie die gewünschten Tasten und weisen Sie sie zu.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new keys in the field first, then use them.</source>
        <translation>Drücken Sie zuerst im Feld die neuen Tasten und weisen Sie sie dann zu.</translation>
    </message>
    <message>
        <source>Give &amp;back the usual keys</source>
        <translation>Übliche Tasten &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>%1 already belong to “%2”. Give that action other keys first.</source>
        <translation>%1 gehört bereits zu „%2“. Geben Sie dieser Aktion zuerst andere Tasten.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KitEditing</name>
    <message>
        <source>change the minutes</source>
        <translation>Minuten ändern</translation>
    </message>
    <message>
        <source>change the length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>change who asks</source>
        <translation>Ändern, wer fragt</translation>
    </message>
    <message>
        <source>move a question</source>
        <translation>Frage verschieben</translation>
    </message>
    <message>
        <source>add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>remove a question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KitHealth</name>
    <message>
        <source>Kit health</source>
        <translation>Zustand des Leitfadens</translation>
    </message>
    <message>
        <source>The kit needs %1 customer-service questions; it has %2.</source>
        <translation>Braucht %1 Fragen zur Kundenorientierung; hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n competencies in one interview; five to eight can be judged well.</source>
        <translation>
            <numerusform>%n Kompetenz in einem Interview; fünf bis acht lassen sich gut beurteilen.</numerusform>
            <numerusform>%n Kompetenzen in einem Interview; fünf bis acht lassen sich gut beurteilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asks about %1.</source>
        <translation>Niemand fragt nach %1.</translation>
    </message>
    <message>
        <source>%1 core questions, at least %2 needed.</source>
        <translation>Fragen zur Kernkompetenz: %1, mindestens %2 nötig.</translation>
    </message>
    <message>
        <source>%1 of %2 minutes are used.</source>
        <translation>%1 von %2 Minuten sind verplant.</translation>
    </message>
    <message>
        <source>Every competency of the job is asked about.</source>
        <translation>Nach jeder Kompetenz der Stelle wird gefragt.</translation>
    </message>
    <message>
        <source>Ask everyone the same words, in the same order.</source>
        <translation>Stellen Sie allen dieselben Fragen, im selben Wortlaut und in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Over the time of the interview, in minutes: %1.</source>
        <translation>Minuten über der Interviewdauer: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions ask about %1.</source>
        <translation>
            <numerusform>%n Frage fragt nach %1.</numerusform>
            <numerusform>%n Fragen fragen nach %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asks what</source>
        <translation>Wer fragt was</translation>
    </message>
    <message>
        <source>%1 of %2 questions, %3 min</source>
        <translation>%1 von %2 Fragen, %3 min</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KitPage</name>
    <message>
        <source>&amp;Add question</source>
        <translation>&amp;Frage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Publish kit</source>
        <translation>Leitfaden &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>Make a &amp;new version</source>
        <translation>&amp;Neue Version anlegen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>Be&amp;werbende</translation>
    </message>
    <message>
        <source>Interview kit · %1</source>
        <translation>Interviewleitfaden · %1</translation>
    </message>
    <message>
        <source>Interview kit</source>
        <translation>Interviewleitfaden</translation>
    </message>
    <message>
        <source>This kit cannot be shown</source>
        <translation>Dieser Leitfaden lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Length of the interview in minutes</source>
        <translation>Länge des Interviews in Minuten</translation>
    </message>
    <message>
        <source>Question from the bank</source>
        <translation>Frage aus der Fragensammlung</translation>
    </message>
    <message>
        <source>Questions and who asks them</source>
        <translation>Fragen und wer sie stellt</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Version %1 · in use</source>
        <translation>Version %1 · im Einsatz</translation>
    </message>
    <message>
        <source>Version %1 · published</source>
        <translation>Version %1 · veröffentlicht</translation>
    </message>
    <message>
        <source>Version %1 · draft</source>
        <translation>Version %1 · Entwurf</translation>
    </message>
    <message>
        <source>Somebody has been interviewed with this kit, so its questions stay as they are. Who asks them may change.</source>
        <translation>Mit diesem Leitfaden wurde bereits ein Interview geführt, deshalb bleiben seine Fragen, wie sie sind. Wer sie stellt, kann sich ändern.</translation>
    </message>
    <message>
        <source>R&amp;ead and print</source>
        <translation>L&amp;esen und drucken</translation>
    </message>
    <message>
        <source>This kit is yours to read</source>
        <translation>Diesen Leitfaden können Sie lesen</translation>
    </message>
    <message>
        <source>HR and the hiring manager change it. You ask what stands in it, and can print it for the interview.</source>
        <translation>Die Personalabteilung und die einstellende Führungskraft ändern ihn. Sie fragen, was darin steht, und können ihn für das Interview drucken.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KitTable</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <source>Question %1 %2, %3, %4 minutes, asked by %5</source>
        <translation>Frage %1 %2, %3, %4 Minuten, gestellt von %5</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LevelColumn</name>
    <message>
        <source>Title of level %1</source>
        <translation>Titel der Stufe %1</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>Im Interview</translation>
    </message>
    <message>
        <source>Level %1 in an interview, one behaviour in a line</source>
        <translation>Stufe %1 im Interview, ein Verhalten je Zeile</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Im Arbeitsalltag</translation>
    </message>
    <message>
        <source>Level %1 at work, one behaviour in a line</source>
        <translation>Stufe %1 im Arbeitsalltag, ein Verhalten je Zeile</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LibraryPage</name>
    <message>
        <source>New &amp;competency</source>
        <translation>Neue &amp;Kompetenz</translation>
    </message>
    <message>
        <source>&amp;Start a draft</source>
        <translation>&amp;Entwurf beginnen</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>A&amp;ußer Dienst stellen</translation>
    </message>
    <message>
        <source>Take back into use</source>
        <translation>Wieder in Dienst stellen</translation>
    </message>
    <message>
        <source>Use the st&amp;arter set</source>
        <translation>&amp;Startbibliothek übernehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The draft is gone; the published wording stays.</source>
        <translation>Der Entwurf ist verworfen; der veröffentlichte Wortlaut bleibt.</translation>
    </message>
    <message>
        <source>Retired: whatever uses it keeps it; it cannot be chosen anew.</source>
        <translation>Außer Dienst: Wo die Kompetenz verwendet wird, bleibt sie; neu gewählt werden kann sie nicht.</translation>
    </message>
    <message>
        <source>It can be used again.</source>
        <translation>Die Kompetenz kann wieder verwendet werden.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Published: interview plans can take it.</source>
        <translation>Veröffentlicht: Interviewpläne können die Frage aufnehmen.</translation>
    </message>
    <message>
        <source>A draft with the same wording waits below the published questions.</source>
        <translation>Unter den veröffentlichten Fragen steht jetzt ein Entwurf mit demselben Wortlaut.</translation>
    </message>
    <message>
        <source>Retired.</source>
        <translation>Außer Dienst gestellt.</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (außer Dienst)</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Fragen (%1)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer Punkt.</numerusform>
            <numerusform>Und %n weitere Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <source>Draft of revision %1</source>
        <translation>Entwurf der Fassung %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n job(s)</source>
        <translation>
            <numerusform>Verwendet in %n Stelle</numerusform>
            <numerusform>Verwendet in %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview plan(s).</source>
        <translation>
            <numerusform>%n Interviewplan.</numerusform>
            <numerusform>%n Interviewplänen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the core competency: reword it if you like, but it stays in every job.</source>
        <translation>Das ist die Kernkompetenz: Sie können sie umformulieren, aber sie bleibt in jeder Stelle.</translation>
    </message>
    <message>
        <source>They keep their wording until they get a new version.</source>
        <translation>Die Stellen behalten ihren Wortlaut, bis sie eine neue Version bekommen.</translation>
    </message>
    <message>
        <source>Published as revision %1.</source>
        <translation>Als Fassung %1 veröffentlicht.</translation>
    </message>
    <message>
        <source>New competency</source>
        <translation>Neue Kompetenz</translation>
    </message>
    <message numerus="yes">
        <source>%n competency(s) were added, complete at every level.</source>
        <translation>
            <numerusform>%n Kompetenz wurde hinzugefügt, auf jeder Stufe vollständig.</numerusform>
            <numerusform>%n Kompetenzen wurden hinzugefügt, auf jeder Stufe vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Tell me about a time when …</source>
        <translation>Erzählen Sie von einer Situation, in der …</translation>
    </message>
    <message>
        <source>A new draft waits below the published questions.</source>
        <translation>Unter den veröffentlichten Fragen steht jetzt ein neuer Entwurf.</translation>
    </message>
    <message>
        <source>No competencies</source>
        <translation>Keine Kompetenzen</translation>
    </message>
    <message>
        <source>Begin with a set that is complete at every level, and make it yours.</source>
        <translation>Beginnen Sie mit einer Bibliothek, die auf jeder Stufe vollständig ist, und passen Sie sie an.</translation>
    </message>
    <message>
        <source>Competencies by family</source>
        <translation>Kompetenzen nach Familie</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Parts of the competency</source>
        <translation>Teile der Kompetenz</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>Def&amp;inition</translation>
    </message>
    <message>
        <source>One behaviour in a line that others can see: it starts with a verb, says one thing, and does without “always”, “never” and words about personality.</source>
        <translation>Je Zeile ein Verhalten, das andere sehen können: Es beginnt mit einem Verb, sagt eine Sache und kommt ohne „immer“, „nie“ und Wörter über die Persönlichkeit aus.</translation>
    </message>
    <message>
        <source>What do we mean by each competency?</source>
        <translation>Was verstehen wir unter den einzelnen Kompetenzen?</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Alle umstellen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>Stellen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Published as revision %1. %n job(s) keep the wording before until you move them.</source>
        <translation>
            <numerusform>Als Fassung %1 veröffentlicht. %n Stelle behält den bisherigen Wortlaut, bis Sie sie umstellen.</numerusform>
            <numerusform>Als Fassung %1 veröffentlicht. %n Stellen behalten den bisherigen Wortlaut, bis Sie sie umstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have a draft with the new wording.</source>
        <translation>
            <numerusform>%n Stelle hat einen Entwurf mit dem neuen Wortlaut.</numerusform>
            <numerusform>%n Stellen haben einen Entwurf mit dem neuen Wortlaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>change definition</source>
        <translation>Definition ändern</translation>
    </message>
    <message>
        <source>change level title</source>
        <translation>Titel der Stufe ändern</translation>
    </message>
    <message>
        <source>change behaviours</source>
        <translation>Verhalten ändern</translation>
    </message>
    <message>
        <source>Somebody else published or discarded this draft while you wrote. Your words are not saved: copy them, then look at what is stored.</source>
        <translation>Jemand anders hat diesen Entwurf veröffentlicht oder verworfen, während Sie schrieben. Ihre Worte sind nicht gespeichert: Kopieren Sie sie und sehen Sie dann an, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Somebody else changed this competency, too. What you write is not saved until you decide what stays.</source>
        <translation>Jemand anders hat diese Kompetenz ebenfalls geändert. Was Sie schreiben, wird erst gespeichert, wenn Sie entscheiden, was bleibt.</translation>
    </message>
    <message>
        <source>take what others wrote</source>
        <translation>übernehmen, was andere schrieben</translation>
    </message>
    <message>
        <source>choose between two versions</source>
        <translation>zwischen zwei Fassungen wählen</translation>
    </message>
    <message>
        <source>take over what others wrote</source>
        <translation>übernehmen, was andere schrieben</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>Meine Worte kopieren</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Gespeichertes zeigen</translation>
    </message>
    <message>
        <source>“%1” was left with two versions. Yours is not saved; it is on the clipboard.</source>
        <translation>„%1“ wurde mit zwei Fassungen verlassen. Ihre ist nicht gespeichert; sie liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LiveQuestions</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LookSettings</name>
    <message>
        <source>&amp;Look</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LookupField</name>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A position, its unit, and who sits there or &quot;vacant&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MainWindow</name>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New company file…</source>
        <translation>&amp;Neue Unternehmensdatei…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Close company</source>
        <translation>Unternehmen &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Look as the &amp;system</source>
        <translation>Darstellung wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Show or hide the side&amp;bar</source>
        <translation>Seiten&amp;leiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Search or do…</source>
        <translation>&amp;Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>&amp;Audit trail</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;origer Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts of this page</source>
        <translation>&amp;Tastenkürzel dieser Seite</translation>
    </message>
    <message>
        <source>&amp;About Throughline</source>
        <translation>Ü&amp;ber Throughline</translation>
    </message>
    <message>
        <source>About Throughline</source>
        <translation>Über Throughline</translation>
    </message>
    <message>
        <source>Throughline %1

Competency-based hiring, performance review and succession. Free software under the GNU General Public License, version 3 or later.

This product includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. [Modified: selected elements only.]</source>
        <translation>Throughline %1

Kompetenzbasierte Personalauswahl, Beurteilung und Nachfolgeplanung. Freie Software unter der GNU General Public License, Version 3 oder neuer.

Dieses Produkt enthält Informationen aus der „O*NET 29.3 Database“ des U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Verwendet unter der Lizenz CC BY 4.0. O*NET ist eine Marke der USDOL/ETA. [Verändert: nur ausgewählte Elemente.]</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>%1 – Throughline</source>
        <translation>%1 – Throughline</translation>
    </message>
    <message>
        <source>Connect to a &amp;server…</source>
        <translation>Mit einem Server &amp;verbinden…</translation>
    </message>
    <message>
        <source>Demo company. Change whatever you like: it is gone when you leave, unless you save a copy.</source>
        <translation>Demo-Unternehmen. Ändern Sie, was Sie mögen: Beim Verlassen ist es fort, außer Sie speichern eine Kopie.</translation>
    </message>
    <message>
        <source>S&amp;ave a copy…</source>
        <translation>Ko&amp;pie speichern…</translation>
    </message>
    <message>
        <source>Begin the &amp;demo anew</source>
        <translation>D&amp;emo neu beginnen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Copy the whole ta&amp;ble</source>
        <translation>Ganze &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>S&amp;witch profile…</source>
        <translation>P&amp;rofil wechseln…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Something is begun and not saved yet: %1. Whoever goes on loses it.</source>
        <translation>Angefangen und noch nicht gespeichert: %1. Wer jetzt fortfährt, verliert es.</translation>
    </message>
    <message>
        <source>&amp;Back to it</source>
        <translation>&amp;Zurück dorthin</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>&amp;Ohne das fortfahren</translation>
    </message>
    <message>
        <source>What you have begun here stays in the language it was begun in, so that nothing of it is lost.</source>
        <translation>Was Sie hier angefangen haben, bleibt in der Sprache, in der es angefangen wurde, damit nichts davon verloren geht.</translation>
    </message>
    <message>
        <source>Nothing is printed from this page. Open what you want on paper: a job, an interview plan, a scorecard, a debrief, a shared appraisal, or Succession for the plans of all key positions.</source>
        <translation>Von dieser Seite wird nichts gedruckt. Öffnen Sie, was aufs Papier soll: eine Stelle, einen Interviewplan, einen Bewertungsbogen, eine Auswertung, eine mitgeteilte Beurteilung oder „Nachfolge“ für die Pläne aller Schlüsselpositionen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MappingPane</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MarkPositionPane</name>
    <message>
        <source>Mark as key &amp;position</source>
        <translation>Als &amp;Schlüsselposition markieren</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>N&amp;icht jetzt</translation>
    </message>
    <message>
        <source>Mark a key position</source>
        <translation>Schlüsselposition markieren</translation>
    </message>
    <message>
        <source>Type the beginning of a position&apos;s name</source>
        <translation>Anfang der Planstellenbezeichnung eingeben</translation>
    </message>
    <message>
        <source>Find a position</source>
        <translation>Planstelle suchen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Planstellen</translation>
    </message>
    <message>
        <source>&amp;Why it is a key position</source>
        <translation>&amp;Warum es eine Schlüsselposition ist</translation>
    </message>
    <message>
        <source>Ris&amp;k that its holder goes</source>
        <translation>Risi&amp;ko eines Weggangs</translation>
    </message>
    <message>
        <source>No position is chosen. Type the beginning of its name and take it.</source>
        <translation>Es ist keine Planstelle ausgewählt. Geben Sie den Anfang ihrer Bezeichnung ein, und wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht eingeschätzt</translation>
    </message>
    <message>
        <source>Say how likely it is that its holder goes.</source>
        <translation>Sagen Sie, wie wahrscheinlich es ist, dass die Person geht.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Messages</name>
    <message>
        <source>“%1” is neither a file nor an address of a database. Write a file&apos;s path, or postgresql://user@host:port/database.</source>
        <translation>„%1“ ist weder eine Datei noch die Adresse einer Datenbank. Geben Sie den Pfad einer Datei oder postgresql://benutzer@host:port/datenbank an.</translation>
    </message>
    <message>
        <source>The server has stopped answering. What you wrote is kept; try again in a moment.</source>
        <translation>Der Server antwortet nicht mehr. Was Sie geschrieben haben, bleibt erhalten; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no file at %1. Check the path, or make a new company.</source>
        <translation>Unter %1 liegt keine Datei. Prüfen Sie den Pfad, oder legen Sie mit import oder demo ein neues Unternehmen an.</translation>
    </message>
    <message>
        <source>There is already a file at %1. Choose another name, so that nothing is overwritten.</source>
        <translation>Unter %1 liegt bereits eine Datei. Wählen Sie einen anderen Namen, damit nichts überschrieben wird.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read and write it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfen Sie, ob sie vorhanden ist und Sie sie lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a company. Name a file in it.</source>
        <translation>%1 ist ein Ordner, kein Unternehmen. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or name another place.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn zuerst an, oder nennen Sie einen anderen Speicherort.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another place, or ask for the right to write there.</source>
        <translation>Im Ordner %1 kann nichts gespeichert werden. Wählen Sie einen anderen Speicherort, oder bitten Sie um Schreibrechte.</translation>
    </message>
    <message>
        <source>This would copy the company onto itself. Choose another name for the backup.</source>
        <translation>Damit würde das Unternehmen auf sich selbst kopiert. Wählen Sie für die Sicherung einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backup is damaged, so nothing was restored. Use an older one.</source>
        <translation>Die Sicherung ist beschädigt, deshalb wurde nichts wiederhergestellt. Verwenden Sie eine ältere.</translation>
    </message>
    <message>
        <source>The database has an older version. Open it once with this program, then back it up.</source>
        <translation>Die Datenbank hat eine ältere Version. Öffnen Sie sie einmal mit diesem Programm, und sichern Sie sie dann.</translation>
    </message>
    <message>
        <source>The copy differs from the company, so it was thrown away. Check the disk and try again.</source>
        <translation>Die Kopie weicht vom Unternehmen ab und wurde deshalb verworfen. Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is a company at this place already, so nothing was restored. Name an empty place.</source>
        <translation>An diesem Speicherort liegt bereits ein Unternehmen, deshalb wurde nichts wiederhergestellt. Nennen Sie einen leeren Speicherort.</translation>
    </message>
    <message>
        <source>There is a company at this place already, so no demo was made. Name an empty place.</source>
        <translation>An diesem Speicherort liegt bereits ein Unternehmen, deshalb wurde keine Demo angelegt. Nennen Sie einen leeren Speicherort.</translation>
    </message>
    <message>
        <source>This file is not a Throughline company: it is not a database. Choose another file.</source>
        <translation>Diese Datei ist kein Throughline-Unternehmen, denn sie ist keine Datenbank. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Throughline does not touch it; choose another file.</source>
        <translation>Diese Datenbank gehört zu einem anderen Programm. Throughline rührt sie nicht an; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This database was made by a newer version (%1; this program knows %2). Update the program.</source>
        <translation>Diese Datenbank stammt aus einer neueren Version (%1; dieses Programm kennt %2). Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This file cannot be read completely: it is damaged. Restore the last good backup; the damaged file is left as it is.</source>
        <translation>Diese Datei ist beschädigt und nicht vollständig lesbar. Stellen Sie die letzte intakte Sicherung wieder her; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Another program is writing to the database just now. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datenbank. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database was brought to its version by other steps than this program knows. It is left as it is; use the program that made it.</source>
        <translation>Die Datenbank kam auf anderem Weg auf ihre Version, als dieses Programm ihn kennt. Sie bleibt, wie sie ist; verwenden Sie das Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again; what you typed is still here.</source>
        <translation>Der Datenträger ist voll, deshalb wurde nichts gespeichert. Schaffen Sie Platz, und versuchen Sie es erneut; Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, and nothing was changed. Please report it with what you did last.</source>
        <translation>Im Programm ist ein Fehler aufgetreten; nichts wurde geändert. Bitte melden Sie ihn und beschreiben Sie, was Sie zuletzt getan haben.</translation>
    </message>
    <message>
        <source>This exists already. Open the one that is there instead.</source>
        <translation>Das gibt es bereits. Öffnen Sie stattdessen den vorhandenen Eintrag.</translation>
    </message>
    <message>
        <source>Other records refer to this one, so it cannot be removed, or it no longer exists.</source>
        <translation>Andere Einträge verweisen auf diesen; deshalb kann er nicht entfernt werden, oder es gibt ihn nicht.</translation>
    </message>
    <message>
        <source>The database does not take this value. Check what you entered.</source>
        <translation>Die Datenbank nimmt diesen Wert nicht an. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask somebody in HR.</source>
        <translation>Ihre Rolle erlaubt das nicht. Fragen Sie in der Personalabteilung nach.</translation>
    </message>
    <message>
        <source>The audit trail only grows: its lines are neither changed nor removed.</source>
        <translation>Das Protokoll wächst nur: Seine Zeilen werden weder geändert noch entfernt.</translation>
    </message>
    <message>
        <source>Somebody else changed this a moment ago. Look at their version, then try again.</source>
        <translation>Jemand anderes hat dies gerade geändert. Sehen Sie sich den neuen Stand an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This does not exist, or it is not for you to see.</source>
        <translation>Das gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>No server answers at %1. Check the address, or your network.</source>
        <translation>Unter %1 antwortet kein Server. Prüfen Sie die Adresse oder Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>There is no computer by the name in %1. Check the name, or your network.</source>
        <translation>Einen Computer mit dem Namen in %1 gibt es nicht. Prüfen Sie den Namen oder Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The server did not accept this password for %1. Enter it again, or ask whoever runs the server.</source>
        <translation>Der Server hat dieses Passwort für %1 nicht angenommen. Geben Sie es erneut ein, oder fragen Sie die Serveradministration.</translation>
    </message>
    <message>
        <source>The server does not let this user in: %1. Check the user&apos;s name, or ask whoever runs the server.</source>
        <translation>Der Server lässt diese Anmeldung nicht zu: %1. Prüfen Sie den Benutzernamen, oder fragen Sie die Serveradministration.</translation>
    </message>
    <message>
        <source>The server answers, but has no database of that name: %1. Check the name, or ask whoever runs the server to make it.</source>
        <translation>Der Server antwortet, hat aber keine Datenbank mit diesem Namen: %1. Prüfen Sie den Namen, oder bitten Sie die Serveradministration, sie anzulegen.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted, and anybody on the way could read it. Ask whoever runs the server to switch TLS on.</source>
        <translation>Die Verbindung zu %1 wäre nicht verschlüsselt und ließe sich unterwegs mitlesen. Bitten Sie die Serveradministration, TLS einzuschalten.</translation>
    </message>
    <message>
        <source>The server at %1 cannot prove that it is the one it says it is: its certificate is not trusted here. Ask whoever runs the server for the certificate.</source>
        <translation>Der Server unter %1 kann sich nicht ausweisen: Seinem Zertifikat wird hier nicht vertraut. Bitten Sie die Serveradministration um das Zertifikat.</translation>
    </message>
    <message>
        <source>The server at %1 takes no more connections just now. Try again in a moment.</source>
        <translation>Der Server unter %1 nimmt gerade keine weiteren Verbindungen an. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database “%1” is empty: there is no company in it yet. Make one with import or demo, or choose another database.</source>
        <translation>Die Datenbank „%1“ ist leer: Sie enthält noch kein Unternehmen. Legen Sie mit import oder demo eines an, oder wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>There is already a company at %1. Name an empty database, so that nothing is overwritten.</source>
        <translation>Unter %1 liegt bereits ein Unternehmen. Nennen Sie eine leere Datenbank, damit nichts überschrieben wird.</translation>
    </message>
    <message>
        <source>The disk does not read or write as it should, so nothing was saved. Make a copy of the file while it can be read, and have the disk looked at.</source>
        <translation>Der Datenträger liest oder schreibt nicht richtig, deshalb wurde nichts gespeichert. Kopieren Sie die Datei, solange sie lesbar ist, und lassen Sie den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>This was saved already, so it was not done a second time. There is nothing left to do.</source>
        <translation>Dies war bereits gespeichert und wurde deshalb nicht noch einmal ausgeführt. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>A demo company has from %1 to %2 people. Ask for a number between them.</source>
        <translation>Ein Demo-Unternehmen hat %1 bis %2 Personen. Geben Sie eine Zahl in diesem Bereich an.</translation>
    </message>
    <message>
        <source>Nobody who is employed here is “%1”. Give a role, or a key as export people writes it.</source>
        <translation>Hier ist niemand als „%1“ beschäftigt. Geben Sie eine Rolle an oder einen Schlüssel, wie ihn „export people“ schreibt.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1” to print, or it is not for you to see. Take an id from an export.</source>
        <translation>Zur Kennung „%1“ gibt es nichts zu drucken, oder Sie dürfen es nicht sehen. Nehmen Sie eine Kennung aus einem Export.</translation>
    </message>
    <message>
        <source>There are several units called “%1”. Say which one by the unit above it.</source>
        <translation>Es gibt mehrere Bereiche namens „%1“. Geben Sie den übergeordneten Bereich an.</translation>
    </message>
    <message>
        <source>The core competency stays the core competency. Change its words instead.</source>
        <translation>Die Kernkompetenz bleibt die Kernkompetenz. Ändern Sie stattdessen ihren Wortlaut.</translation>
    </message>
    <message>
        <source>The core competency cannot be retired: every job description carries it.</source>
        <translation>Die Kernkompetenz lässt sich nicht außer Dienst stellen: Jede Stellenbeschreibung enthält sie.</translation>
    </message>
    <message>
        <source>The core competency belongs to every job description, so it was not taken out. Say what it means in this job, or change its level.</source>
        <translation>Die Kernkompetenz gehört zu jeder Stellenbeschreibung, deshalb wurde sie nicht entfernt. Beschreiben Sie, was sie in dieser Stelle heißt, oder ändern Sie ihre Stufe.</translation>
    </message>
    <message>
        <source>The core competency is asked at a lower level than the company&apos;s rule allows. Raise the level.</source>
        <translation>Die Kernkompetenz wird auf einer niedrigeren Stufe verlangt, als die Vorgaben des Unternehmens zulassen. Erhöhen Sie die Stufe.</translation>
    </message>
    <message>
        <source>The core competency weighs less than the company&apos;s rule allows. Raise its weight.</source>
        <translation>Das Gewicht der Kernkompetenz ist niedriger, als die Vorgaben des Unternehmens zulassen. Erhöhen Sie es.</translation>
    </message>
    <message>
        <source>The rule about the core competency cannot be deleted. Change its numbers instead.</source>
        <translation>Die Vorgaben zur Kernkompetenz lassen sich nicht löschen. Ändern Sie stattdessen ihre Werte.</translation>
    </message>
    <message>
        <source>Competencies are never deleted, because earlier ratings refer to them. Retire this one.</source>
        <translation>Kompetenzen werden nie gelöscht, weil sich frühere Bewertungen auf sie beziehen. Stellen Sie diese außer Dienst.</translation>
    </message>
    <message>
        <source>A published competency stays as it is, because ratings refer to its words. Start a new version.</source>
        <translation>Eine veröffentlichte Kompetenz bleibt, wie sie ist, weil sich Bewertungen auf ihren Wortlaut beziehen. Beginnen Sie eine neue Version.</translation>
    </message>
    <message>
        <source>A published question stays as it is, because interview plans refer to it. Retire it and write a new one.</source>
        <translation>Eine veröffentlichte Frage bleibt, wie sie ist, weil sich Interviewpläne auf sie beziehen. Stellen Sie sie außer Dienst, und schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>A job description that is approved or in review stays as it is. Start a new version.</source>
        <translation>Eine Stellenbeschreibung, die freigegeben oder in Prüfung ist, bleibt, wie sie ist. Beginnen Sie eine neue Version.</translation>
    </message>
    <message>
        <source>Job descriptions are never deleted, because people were hired on them. Retire this one.</source>
        <translation>Stellenbeschreibungen werden nie gelöscht, weil danach eingestellt wurde. Stellen Sie diese außer Dienst.</translation>
    </message>
    <message>
        <source>The job description does not say yet what the core competency means in this job. Write that line first.</source>
        <translation>In der Stellenbeschreibung steht noch nicht, was die Kernkompetenz in dieser Stelle heißt. Schreiben Sie das zuerst.</translation>
    </message>
    <message>
        <source>This step is not possible from the state in which the job description is. Look at the order of its states.</source>
        <translation>Dieser Schritt ist beim jetzigen Status der Stellenbeschreibung nicht möglich. Beachten Sie die Reihenfolge der Status.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be kept (NUL, number zero). Type the text anew, or paste it without formatting.</source>
        <translation>Dieser Text enthält ein Zeichen, das nicht gespeichert werden kann (NUL, Nummer null). Schreiben Sie den Text neu oder fügen Sie ihn ohne Formatierung ein.</translation>
    </message>
    <message>
        <source>A task can be put off to a later day only. Choose one.</source>
        <translation>Eine Aufgabe lässt sich nur auf einen späteren Tag zurückstellen. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The task is due before that day. Choose an earlier one.</source>
        <translation>Die Aufgabe ist vor diesem Tag fällig. Wählen Sie einen früheren.</translation>
    </message>
    <message>
        <source>A task can be put off for a month at most. Choose an earlier day.</source>
        <translation>Eine Aufgabe lässt sich höchstens einen Monat zurückstellen. Wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, so nobody can work in it. Copy it to a place where you may write; a check, an export or a backup reads it where it is.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt, deshalb kann niemand darin arbeiten. Kopieren Sie sie an einen Ort, an dem Sie schreiben dürfen; Prüfung, Export und Sicherung lesen sie, wo sie ist.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Throughline does not touch it; name another database of this server.</source>
        <translation>Die Datenbank %1 gehört zu einem anderen Programm. Throughline rührt sie nicht an; nennen Sie eine andere Datenbank dieses Servers.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::NewCandidateForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telef&amp;on</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Neue Bewerbung</translation>
    </message>
</context>
<context>
    <name>throughline::ui::NewCompanyDialog</name>
    <message>
        <source>My company</source>
        <translation>Mein Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Name of the company</source>
        <translation>&amp;Name des Unternehmens</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Start a new file</source>
        <translation>Neue Datei beginnen</translation>
    </message>
    <message>
        <source>The file can be read by you alone.</source>
        <translation>Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Choose &amp;another folder…</source>
        <translation>Anderen Ordner &amp;wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Write what the company is called.</source>
        <translation>Schreiben Sie, wie das Unternehmen heißt.</translation>
    </message>
    <message>
        <source>A file&apos;s name does not begin with a dot and holds none of / \ : * ? &quot; &lt; &gt; |. Leave them out.</source>
        <translation>Der Name einer Datei beginnt nicht mit einem Punkt und enthält keines der Zeichen / \ : * ? &quot; &lt; &gt; |. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>There is a company of this name in the folder already. Choose another name.</source>
        <translation>In dem Ordner gibt es schon ein Unternehmen dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This folder is not there and cannot be made. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht, und er lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>In diesen Ordner dürfen Sie nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::NewRequisitionForm</name>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>Open&amp;ings</source>
        <translation>&amp;Zu besetzen</translation>
    </message>
    <message>
        <source>Hiring &amp;manager</source>
        <translation>Einstellende Führungs&amp;kraft</translation>
    </message>
    <message>
        <source>New requisition</source>
        <translation>Neue Ausschreibung</translation>
    </message>
    <message>
        <source>Find a manager</source>
        <translation>Führungskraft suchen</translation>
    </message>
    <message>
        <source>No published job is called this. Take one from the list.</source>
        <translation>Keine veröffentlichte Stelle heißt so. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Nobody here is called this. Take somebody from the list, or leave it empty.</source>
        <translation>Niemand hier heißt so. Wählen Sie jemanden aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>No job is published yet. Describe one on the page “Jobs” and publish it first.</source>
        <translation>Noch ist keine Stelle veröffentlicht. Beschreiben Sie zuerst eine auf der Seite „Stellen“ und veröffentlichen Sie sie.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Opening</name>
    <message>
        <source>Demo company</source>
        <translation>Demo-Unternehmen</translation>
    </message>
    <message>
        <source>Open a company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Companies (*.throughline);;All files (*)</source>
        <translation>Unternehmen (*.throughline);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber/in</translation>
    </message>
    <message>
        <source>This company was made by an older version of the program and was brought from %1 to %2. As it was before, it is kept as %3.</source>
        <translation>Dieses Unternehmen stammt von einer älteren Version des Programms und wurde von Stand %1 auf Stand %2 gebracht. Wie es vorher war, ist als %3 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OtherWords</name>
    <message>
        <source>start, tasks, to do, inbox, reminders, overview</source>
        <extracomment>Every text here is a list of words by which somebody may look for the page; nobody reads it</extracomment>
        <translation>Start, Aufgaben, zu erledigen, Posteingang, Erinnerungen, Übersicht</translation>
    </message>
    <message>
        <source>job description, role, profile of a job, duties</source>
        <translation>Stellenbeschreibung, Rolle, Anforderungsprofil, Aufgaben, Tätigkeit</translation>
    </message>
    <message>
        <source>hire, recruit, recruiting, requisition, vacancy, candidate, applicant, application, CV, résumé, interview, scorecard, debrief</source>
        <translation>einstellen, Recruiting, Ausschreibung, Vakanz, offene Stelle, Bewerbung, Bewerber, Bewerberin, Kandidat, Lebenslauf, Interview, Vorstellungsgespräch, Bewertungsbogen, Auswertung</translation>
    </message>
    <message>
        <source>review, performance, evaluation, assessment, rating, feedback, cycle</source>
        <translation>Mitarbeitergespräch, Leistung, Bewertung, Einschätzung, Feedback, Runde, Zyklus, Jahresgespräch</translation>
    </message>
    <message>
        <source>nine-box, 9-box, potential, high potentials</source>
        <translation>Neun-Felder-Raster, 9-Felder, Nine-Box, Potenzial, High Potentials</translation>
    </message>
    <message>
        <source>successor, key position, bench, cover, succession book</source>
        <translation>Nachfolger, Nachfolgerin, Schlüsselposition, Abdeckung, Nachfolgebuch</translation>
    </message>
    <message>
        <source>library, skills, levels, behaviours, anchors, question bank, core</source>
        <translation>Bibliothek, Fähigkeiten, Stufen, Verhalten, Anker, Fragensammlung, Kern</translation>
    </message>
    <message>
        <source>employee, staff, colleague, directory, manager, team, person, leaver</source>
        <translation>Mitarbeiter, Mitarbeiterin, Personal, Kollegen, Verzeichnis, Führungskraft, Team, Person, ausgeschieden</translation>
    </message>
    <message>
        <source>CSV, spreadsheet, Excel, upload, table, load</source>
        <translation>CSV, Tabelle, Excel, hochladen, einlesen, laden</translation>
    </message>
    <message>
        <source>profile, user, account, role, permission, rights, policy, access</source>
        <translation>Profil, Benutzer, Konto, Rolle, Berechtigung, Rechte, Vorgaben, Zugriff</translation>
    </message>
    <message>
        <source>log, history, protocol, who did what</source>
        <translation>Log, Verlauf, Historie, wer hat was getan</translation>
    </message>
    <message>
        <source>create company, start a company</source>
        <translation>Unternehmen anlegen, neu beginnen</translation>
    </message>
    <message>
        <source>PostgreSQL, database, network, log in</source>
        <translation>PostgreSQL, Datenbank, Netzwerk, anmelden</translation>
    </message>
    <message>
        <source>printer, paper, document, export PDF</source>
        <translation>Drucker, Papier, Dokument, PDF exportieren</translation>
    </message>
    <message>
        <source>backup, save as, duplicate</source>
        <translation>Sicherung, Backup, speichern unter, duplizieren</translation>
    </message>
    <message>
        <source>log out, sign out, leave</source>
        <translation>abmelden, ausloggen, verlassen</translation>
    </message>
    <message>
        <source>change user, role, account, work as, log in, log out, sign in, persona</source>
        <translation>Benutzer wechseln, Rolle, Konto, arbeiten als, anmelden, abmelden</translation>
    </message>
    <message>
        <source>exit, end, close program</source>
        <translation>beenden, Ende, Programm schließen</translation>
    </message>
    <message>
        <source>take back, revert, step back</source>
        <translation>zurücknehmen, widerrufen, Schritt zurück</translation>
    </message>
    <message>
        <source>again, repeat, step forward</source>
        <translation>wiederherstellen, noch einmal, Schritt vor</translation>
    </message>
    <message>
        <source>search, filter</source>
        <translation>suchen, finden, filtern</translation>
    </message>
    <message>
        <source>theme, colours, appearance</source>
        <translation>Design, Farben, Aussehen</translation>
    </message>
    <message>
        <source>light mode, theme, colours, bright</source>
        <translation>heller Modus, Design, Farben</translation>
    </message>
    <message>
        <source>dark mode, theme, colours, night</source>
        <translation>dunkler Modus, Dark Mode, Design, Farben, Nacht</translation>
    </message>
    <message>
        <source>zoom in, font size, bigger</source>
        <translation>Zoom, Schriftgröße, Textgröße, vergrößern</translation>
    </message>
    <message>
        <source>zoom out, font size, smaller</source>
        <translation>Zoom, Schriftgröße, Textgröße, verkleinern</translation>
    </message>
    <message>
        <source>zoom, font size, reset, 100 %</source>
        <translation>Zoom, Schriftgröße, Textgröße, zurücksetzen, 100 %</translation>
    </message>
    <message>
        <source>navigation, menu at the side</source>
        <translation>Navigation, Menü an der Seite</translation>
    </message>
    <message>
        <source>help, keys, keyboard, hotkeys, manual</source>
        <translation>Hilfe, Tasten, Tastatur, Tastenkombination, Handbuch</translation>
    </message>
    <message>
        <source>help, version, licence, license</source>
        <translation>Hilfe, Version, Lizenz</translation>
    </message>
    <message>
        <source>load file, restore, bring back</source>
        <translation>Datei laden, wiederherstellen, zurückholen</translation>
    </message>
    <message>
        <source>language, Sprache</source>
        <translation>Sprache, language</translation>
    </message>
    <message>
        <source>language, Sprache, Englisch</source>
        <translation>Sprache, language, Englisch</translation>
    </message>
    <message>
        <source>language, Sprache, German</source>
        <translation>Sprache, language, German</translation>
    </message>
    <message>
        <source>preferences, options, language, German, English, Sprache, Deutsch, theme, font, keyboard, appearance, where is the file</source>
        <translation>Optionen, Sprache, Deutsch, Englisch, language, English, German, Design, Schrift, Textgröße, Tastatur, Aussehen, wo ist die Datei</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OverallBar</name>
    <message>
        <source>Overall recommendation</source>
        <translation>Gesamtempfehlung</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tile of the overall recommendation: its digit and its word. 4 Strong yes</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OverviewFilter</name>
    <message>
        <source>All appraisals</source>
        <translation>Alle Beurteilungen</translation>
    </message>
    <message>
        <source>Those I write</source>
        <translation>Von mir verfasste</translation>
    </message>
    <message>
        <source>Self-review open</source>
        <translation>Selbsteinschätzung offen</translation>
    </message>
    <message>
        <source>Manager&apos;s side open</source>
        <translation>Einschätzung der Führungskraft offen</translation>
    </message>
    <message>
        <source>Ready to share</source>
        <translation>Bereit zum Mitteilen</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 shared</source>
        <extracomment>A unit in a list: its name, how many of its appraisals are shared, of how many</extracomment>
        <translation>%1 · %2 von %3 mitgeteilt</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PatternPanel</name>
    <message>
        <source>Find a job or an occupation</source>
        <translation>Stelle oder Beruf finden</translation>
    </message>
    <message>
        <source>&amp;Start from this</source>
        <translation>H&amp;iermit beginnen</translation>
    </message>
    <message>
        <source>&amp;Back to the jobs</source>
        <translation>Zu den &amp;Stellen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>What a job can start from</source>
        <translation>Womit eine Stelle beginnen kann</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try another word of the title, in English for an occupation.</source>
        <translation>Versuchen Sie ein anderes Wort des Titels, bei einem Beruf auf Englisch.</translation>
    </message>
    <message>
        <source>A job in force lends its words and competencies; an O*NET occupation its title, and the level of the core competency that its importances suggest.</source>
        <translation>Eine geltende Stelle leiht ihre Worte und Kompetenzen; ein Beruf aus O*NET seinen Titel und die Stufe der Kernkompetenz, die seine Wichtigkeiten nahelegen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Core level</source>
        <translation>Kernstufe</translation>
    </message>
    <message>
        <source>Job in %1</source>
        <extracomment>%1 is a unit: where a job in force is</extracomment>
        <translation>Stelle in %1</translation>
    </message>
    <message>
        <source>Job without a unit</source>
        <translation>Stelle ohne Bereich</translation>
    </message>
    <message>
        <source>O*NET %1</source>
        <translation>O*NET %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PeopleMessages</name>
    <message>
        <source>Only HR can change who works where. Ask your HR partner.</source>
        <translation>Wer wo arbeitet, kann nur die Personalabteilung ändern. Fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>There is no such person here, or you may not see them.</source>
        <translation>Diese Person gibt es hier nicht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>There is no such position any more. Choose another one.</source>
        <translation>Diese Planstelle gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no such unit. Choose the unit in which the person works.</source>
        <translation>Diesen Bereich gibt es nicht. Wählen Sie den Bereich, in dem die Person arbeitet.</translation>
    </message>
    <message>
        <source>The manager does not work here. Choose somebody who is employed.</source>
        <translation>Die Führungskraft arbeitet nicht hier. Wählen Sie eine Person, die angestellt ist.</translation>
    </message>
    <message>
        <source>The position “%1” is held by %2. Choose a vacant one, or move %2 first.</source>
        <translation>Die Planstelle „%1“ ist mit %2 besetzt. Wählen Sie eine unbesetzte, oder versetzen Sie zuerst %2.</translation>
    </message>
    <message>
        <source>This person is employed already. Move them instead.</source>
        <translation>Diese Person ist bereits angestellt. Versetzen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>This person is not employed. Hire them first.</source>
        <translation>Diese Person ist nicht angestellt. Stellen Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>They would report to themselves: %list. Choose a manager from outside this line.</source>
        <translation>Die Person wäre damit sich selbst unterstellt: %list. Wählen Sie eine Führungskraft außerhalb dieser Linie.</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>Geben Sie den Namen der Person ein.</translation>
    </message>
    <message>
        <source>The name is longer than 300 characters. Shorten it.</source>
        <translation>Der Name ist länger als 300 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it as name@example.org, or leave it empty.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The previous employment ended on %1. Choose a later first day.</source>
        <translation>Die Zeit davor endete am %1. Wählen Sie einen späteren ersten Tag.</translation>
    </message>
    <message>
        <source>The employment began on %1. Choose a day from then on.</source>
        <translation>Die Beschäftigung begann am %1. Wählen Sie diesen oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>The last day is still to come. Enter it when the person has left.</source>
        <translation>Der letzte Tag liegt noch in der Zukunft. Tragen Sie ihn ein, wenn die Person ausgeschieden ist.</translation>
    </message>
    <message>
        <source>Only HR can import. Ask your HR partner.</source>
        <translation>Importieren kann nur die Personalabteilung. Fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>There is no file at %1. Check the path.</source>
        <translation>Unter %1 liegt keine Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Prüfen Sie, ob es eine Datei ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that its folder exists, that you may write there and that the disk has room.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben. Prüfen Sie, ob es den Ordner gibt, Sie dort schreiben dürfen und genug Platz frei ist.</translation>
    </message>
    <message>
        <source>%1 ends neither in .csv nor in .json. Give it one of these endings.</source>
        <translation>%1 endet weder auf .csv noch auf .json. Geben Sie eine dieser Endungen an.</translation>
    </message>
    <message>
        <source>The file is empty. Its first row must name the columns.</source>
        <translation>Die Datei ist leer. Ihre erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV and choose that file.</source>
        <translation>Das ist keine Textdatei. Speichern Sie die Tabelle als CSV, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is a workbook. Save its sheet as CSV, or copy its cells and paste them here.</source>
        <translation>Das ist eine Arbeitsmappe. Speichern Sie das Tabellenblatt als CSV, oder kopieren Sie seine Zellen und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation>Die Datei ist größer als %1 MB. Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into several files.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Check whether this is the right file.</source>
        <translation>Es sind mehr als %1 Spalten. Prüfen Sie, ob das die richtige Datei ist.</translation>
    </message>
    <message>
        <source>A quotation mark opened in this row is never closed, so everything after it is read as one cell. Close it, or remove it.</source>
        <translation>Ein Anführungszeichen, das in dieser Zeile beginnt, wird nicht geschlossen; alles danach wird so zu einer einzigen Zelle. Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters. Often a quotation mark is not closed.</source>
        <translation>Eine Zelle hat mehr als %1 Zeichen. Oft fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2. Put text that holds a delimiter in quotation marks.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Setzen Sie Text, der ein Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2. Add the missing cells, also when they are empty.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Ergänzen Sie die fehlenden Zellen, auch wenn sie leer sind.</translation>
    </message>
    <message>
        <source>From line %1, character %2 on this is not valid JSON. Correct it there.</source>
        <translation>Ab Zeile %1, Zeichen %2 ist das kein JSON. Korrigieren Sie es dort.</translation>
    </message>
    <message>
        <source>The JSON must be a list of objects whose values are texts, numbers or lists of those.</source>
        <translation>Das JSON muss eine Liste von Objekten sein, deren Werte Texte, Zahlen oder Listen davon sind.</translation>
    </message>
    <message>
        <source>Some characters are damaged. Save the file again as UTF-8.</source>
        <translation>Einige Zeichen sind beschädigt. Speichern Sie die Datei erneut als UTF-8.</translation>
    </message>
    <message>
        <source>The cell holds an invisible control character. Type it anew.</source>
        <translation>Die Zelle enthält ein unsichtbares Steuerzeichen. Geben Sie ihren Inhalt neu ein.</translation>
    </message>
    <message>
        <source>No column holds “%1”. Name one so, or choose which column it is.</source>
        <translation>Keine Spalte enthält „%1“. Benennen Sie eine so, oder wählen Sie die passende Spalte.</translation>
    </message>
    <message>
        <source>This column is not known and was left out.</source>
        <translation>Diese Spalte ist unbekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This id stands in row %1 already. Every id may stand only once.</source>
        <translation>Diese ID steht bereits in Zeile %1. Jede ID darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>The name is missing. Write one.</source>
        <translation>Der Name fehlt. Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>Der Name ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This address belongs to %1. Write the same name if it is the same person, else another address.</source>
        <translation>Diese Adresse gehört %1. Schreiben Sie denselben Namen, wenn es dieselbe Person ist, sonst eine andere Adresse.</translation>
    </message>
    <message>
        <source>The unit is missing. Say in which unit the person works.</source>
        <translation>Der Bereich fehlt. Geben Sie an, in welchem Bereich die Person arbeitet.</translation>
    </message>
    <message>
        <source>There are several units called “%1”. Say in unit_parent which one.</source>
        <translation>Es gibt mehrere Bereiche namens „%1“. Geben Sie in unit_parent an, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>These units are each other&apos;s parent: %list. Leave the parent of one empty.</source>
        <translation>Diese Bereiche sind einander gegenseitig übergeordnet: %list. Lassen Sie den übergeordneten Bereich bei einem leer.</translation>
    </message>
    <message>
        <source>The date is missing. Write it as 2024-02-29.</source>
        <translation>Das Datum fehlt. Schreiben Sie es wie 2024-02-29.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2024-02-29 or 29.02.2024.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2024-02-29 oder 29.02.2024.</translation>
    </message>
    <message>
        <source>The position is new and has no title. Write one.</source>
        <translation>Die Planstelle ist neu und hat keine Bezeichnung. Tragen Sie eine ein.</translation>
    </message>
    <message>
        <source>These positions report to each other: %list. Change one of them.</source>
        <translation>Diese Planstellen sind einander gegenseitig unterstellt: %list. Ändern Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no position with the id “%1”, neither here nor in the file.</source>
        <translation>Es gibt keine Planstelle mit der ID „%1“, weder hier noch in der Datei.</translation>
    </message>
    <message>
        <source>%2 (%1) does not work here. Choose a manager who does, or add a row for %2.</source>
        <translation>%2 (%1) arbeitet nicht hier. Wählen Sie eine Führungskraft, die hier arbeitet, oder ergänzen Sie eine Zeile für %2.</translation>
    </message>
    <message>
        <source>Nobody can be their own manager. Leave it empty for the person at the top.</source>
        <translation>Niemand kann die eigene Führungskraft sein. Lassen Sie die Zelle bei der obersten Person leer.</translation>
    </message>
    <message>
        <source>The requisition is missing. Write its id or title.</source>
        <translation>Die Ausschreibung fehlt. Tragen Sie ihre ID oder ihren Titel ein.</translation>
    </message>
    <message>
        <source>Several open requisitions are called “%1”. Write the id instead.</source>
        <translation>Mehrere offene Ausschreibungen heißen „%1“. Tragen Sie stattdessen die ID ein.</translation>
    </message>
    <message>
        <source>Row %1 is the same person&apos;s application to the same requisition. Remove one, or give both an id.</source>
        <translation>Zeile %1 ist die Bewerbung derselben Person auf dieselbe Ausschreibung. Entfernen Sie eine, oder geben Sie beiden eine ID.</translation>
    </message>
    <message>
        <source>“%1” is no stage. Write one of: %2.</source>
        <translation>„%1“ ist keine Phase. Tragen Sie eine davon ein: %2.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <extracomment>%1 is a row&apos;s number, %2 a column&apos;s name in the file</extracomment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>There is no job with the id “%1”. Import the jobs first, or leave it empty.</source>
        <translation>Es gibt keine Stelle mit der Kennung „%1“. Importieren Sie zuerst die Stellen, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>There is nobody with the id “%1”. Import the people first, or leave it empty.</source>
        <translation>Es gibt niemanden mit der Kennung „%1“. Importieren Sie zuerst die Personen, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%2 (%1) does not work here and cannot hold a position. Hire them first, or leave it empty.</source>
        <translation>%2 (%1) arbeitet nicht hier und kann keine Planstelle innehaben. Stellen Sie die Person zuerst ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1 holds the position in row %2 already. Name one of the two.</source>
        <translation>Laut Zeile %2 hat %1 die Planstelle bereits inne. Nennen Sie nur eine der beiden Personen.</translation>
    </message>
    <message>
        <source>Nobody has the id, address or name “%1”, neither here nor in the file. Correct it, or add a row for the manager.</source>
        <translation>Niemand hat die Nummer, die Adresse oder den Namen „%1“, weder hier noch in der Datei. Berichtigen Sie das, oder fügen Sie eine Zeile für die Führungskraft hinzu.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Write the manager&apos;s id or e-mail address.</source>
        <translation>Mehrere heißen „%1“. Schreiben Sie die Nummer oder die E-Mail-Adresse der Führungskraft.</translation>
    </message>
    <message>
        <source>The cell goes over several lines. Write one.</source>
        <translation>Die Zelle geht über mehrere Zeilen. Schreiben Sie eine.</translation>
    </message>
    <message>
        <source>The cell has more than %1 characters. Check whether it is the right column.</source>
        <translation>Die Zelle hat mehr als %1 Zeichen. Prüfen Sie, ob es die richtige Spalte ist.</translation>
    </message>
    <message>
        <source>There is no open requisition “%1”. Correct its id or title, or say in requisition_job on which job to open it.</source>
        <translation>Es gibt keine offene Ausschreibung „%1“. Berichtigen Sie ID oder Titel, oder sagen Sie in requisition_job, auf welcher Stelle sie eröffnet wird.</translation>
    </message>
    <message>
        <source>This application is for “%1” and stays with it. Leave the id empty to apply anew.</source>
        <translation>Diese Bewerbung gilt „%1“ und bleibt dort. Lassen Sie die ID leer, um sie als neue Bewerbung aufzunehmen.</translation>
    </message>
    <message>
        <source>This application is somebody else&apos;s (%1). Correct one of the two ids.</source>
        <translation>Diese Bewerbung gehört jemand anderem (%1). Berichtigen Sie eine der beiden IDs.</translation>
    </message>
    <message>
        <source>“%1” takes a decision with its reason. Import an earlier stage, and decide in the program.</source>
        <translation>„%1“ braucht eine begründete Entscheidung. Importieren Sie eine frühere Phase, und entscheiden Sie im Programm.</translation>
    </message>
    <message>
        <source>This application has ended as “%1”. Leave its stage as it is.</source>
        <translation>Diese Bewerbung ist als „%1“ beendet. Lassen Sie ihre Phase, wie sie ist.</translation>
    </message>
    <message>
        <source>No requisition “%1” is here yet. It is opened as “%2”.</source>
        <translation>Die Ausschreibung „%1“ gibt es hier noch nicht. Sie wird als „%2“ eröffnet.</translation>
    </message>
    <message>
        <source>The requisition “%1” is here already and stays as it is. Change it on its own page.</source>
        <translation>Die Ausschreibung „%1“ gibt es hier schon; sie bleibt, wie sie ist. Ändern Sie sie auf ihrer eigenen Seite.</translation>
    </message>
    <message>
        <source>Row %1 says something else of the same requisition. Write the same in both.</source>
        <translation>Zeile %1 sagt etwas anderes über dieselbe Ausschreibung. Schreiben Sie in beiden dasselbe.</translation>
    </message>
    <message>
        <source>There is no job with the id “%1” to open the requisition on. Import the jobs first.</source>
        <translation>Es gibt keine Stelle mit der ID „%1“, auf der die Ausschreibung eröffnet werden könnte. Importieren Sie zuerst die Stellen.</translation>
    </message>
    <message>
        <source>The job “%1” is not published here, so the requisition takes its newest version. Publish that before you interview.</source>
        <translation>Die Stelle „%1“ ist hier nicht veröffentlicht; die Ausschreibung nimmt ihre neueste Version. Veröffentlichen Sie diese vor den Interviews.</translation>
    </message>
    <message>
        <source>There are several units called “%1”. Say in requisition_unit_parent which one.</source>
        <translation>Mehrere Bereiche heißen „%1“. Sagen Sie in requisition_unit_parent, welcher.</translation>
    </message>
    <message>
        <source>“%1” is no number of openings. Write a whole number from 1 on.</source>
        <translation>„%1“ ist keine Anzahl zu besetzender Stellen. Schreiben Sie eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>“%1” is no state of a requisition. Write one of: %2.</source>
        <translation>„%1“ ist kein Stand einer Ausschreibung. Schreiben Sie eines von: %2.</translation>
    </message>
    <message>
        <source>The requisition is open and cannot have a closing day. Leave the day empty, or say filled or cancelled in requisition_state.</source>
        <translation>Die Ausschreibung ist offen und kann keinen Schlusstag haben. Lassen Sie den Tag leer, oder schreiben Sie filled oder cancelled in requisition_state.</translation>
    </message>
    <message>
        <source>The requisition is over. Say in requisition_closed_on since when.</source>
        <translation>Die Ausschreibung ist abgeschlossen. Sagen Sie in requisition_closed_on, seit wann.</translation>
    </message>
    <message>
        <source>“%1” is still to come. Write the day on which the application came in.</source>
        <translation>„%1“ liegt in der Zukunft. Schreiben Sie den Tag, an dem die Bewerbung einging.</translation>
    </message>
    <message>
        <source>The name holds invisible characters that change how it reads. Type it anew.</source>
        <translation>Der Name enthält unsichtbare Zeichen, die ihn anders lesen lassen. Schreiben Sie ihn neu.</translation>
    </message>
    <message>
        <source>The first day is missing. Say in start_date when the person began, as 2024-02-29.</source>
        <translation>Der erste Tag fehlt. Geben Sie in start_date an, wann die Person angefangen hat, etwa 2024-02-29.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Percent</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: the number, and the sign with the space that the language puts between them</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PerformanceMessages</name>
    <message>
        <source>There is no such evidence, or it is not for you to see.</source>
        <translation>Diesen Beleg gibt es nicht, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Schreiben Sie in wenigen Worten, was geschehen ist.</translation>
    </message>
    <message>
        <source>The day is missing or still to come. Choose the day on which it happened.</source>
        <translation>Der Tag fehlt oder liegt in der Zukunft. Wählen Sie den Tag, an dem es geschehen ist.</translation>
    </message>
    <message>
        <source>Interview notes and earlier ratings come from interviews and appraisals. Choose another kind.</source>
        <translation>Interviewnotizen und frühere Bewertungen stammen aus Interviews und Beurteilungen. Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Only the person, their managers and whoever entered it can do this.</source>
        <translation>Das können nur die Person selbst, ihre Führungskräfte und wer den Beleg eingetragen hat.</translation>
    </message>
    <message>
        <source>This was corrected meanwhile. Change the newer wording instead.</source>
        <translation>Dieser Beleg wurde inzwischen korrigiert. Ändern Sie stattdessen den neueren Wortlaut.</translation>
    </message>
    <message>
        <source>This was withdrawn and cannot be changed any more.</source>
        <translation>Dieser Beleg wurde zurückgezogen und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Evidence is never reworded. Correct it instead: both wordings stay.</source>
        <translation>Belege werden nie umformuliert. Korrigieren Sie den Beleg stattdessen: Beide Wortlaute bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is no such person in the directory.</source>
        <translation>Diese Person steht nicht im Personenverzeichnis.</translation>
    </message>
    <message>
        <source>Only HR can do this.</source>
        <translation>Das kann nur die Personalabteilung.</translation>
    </message>
    <message>
        <source>Only an HR lead can do this.</source>
        <translation>Das kann nur die Personalleitung.</translation>
    </message>
    <message>
        <source>This set of weights does not exist any more. Choose another.</source>
        <translation>Diese Gewichtung gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Give the weights a name, so that later cycles find them.</source>
        <translation>Geben Sie der Gewichtung einen Namen, damit spätere Runden sie finden.</translation>
    </message>
    <message>
        <source>The weights do not add up to 100 %. Change one of them.</source>
        <translation>Die Gewichte ergeben zusammen nicht 100&#xa0;%. Ändern Sie eines davon.</translation>
    </message>
    <message>
        <source>The core competency weighs less than %1 %. Raise its weight.</source>
        <translation>Die Kernkompetenz hat weniger als %1&#xa0;% Gewicht. Erhöhen Sie es.</translation>
    </message>
    <message>
        <source>A cycle runs on these weights, so they stay. Make new ones.</source>
        <translation>Eine Runde verwendet diese Gewichtung, deshalb bleibt sie, wie sie ist. Legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>There is no such cycle.</source>
        <translation>Diese Runde gibt es nicht.</translation>
    </message>
    <message>
        <source>Give the cycle a name, for example “First half of 2026”.</source>
        <translation>Geben Sie der Runde einen Namen, zum Beispiel „Erstes Halbjahr 2026“.</translation>
    </message>
    <message>
        <source>There is a cycle of this name already. Choose another name.</source>
        <translation>Eine Runde mit diesem Namen gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of its days.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Ändern Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>The appraisals would be due before the period begins. Choose a later day.</source>
        <translation>Die Beurteilungen wären vor Beginn des Zeitraums fällig. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Choose the units whose people are appraised.</source>
        <translation>Wählen Sie die Bereiche, deren Mitarbeitende beurteilt werden.</translation>
    </message>
    <message>
        <source>This cycle is closed, so nothing in it can be changed.</source>
        <translation>Diese Runde ist abgeschlossen, deshalb kann darin nichts geändert werden.</translation>
    </message>
    <message>
        <source>Somebody else changed this cycle meanwhile. Look at it again.</source>
        <translation>Jemand anderes hat diese Runde inzwischen geändert. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This cycle has started already.</source>
        <translation>Diese Runde hat bereits begonnen.</translation>
    </message>
    <message>
        <source>This cycle is not running.</source>
        <translation>Diese Runde läuft nicht.</translation>
    </message>
    <message>
        <source>Nobody appraises themselves. Choose another author.</source>
        <translation>Niemand beurteilt sich selbst. Wählen Sie eine andere beurteilende Person.</translation>
    </message>
    <message>
        <source>Say why this person is left out.</source>
        <translation>Begründen Sie, warum diese Person ausgenommen wird.</translation>
    </message>
    <message>
        <source>This person&apos;s appraisal is open already, so they cannot be left out.</source>
        <translation>Die Beurteilung dieser Person ist bereits eröffnet, deshalb kann sie nicht mehr ausgenommen werden.</translation>
    </message>
    <message>
        <source>There is no such appraisal, or it is not for you to see.</source>
        <translation>Diese Beurteilung gibt es nicht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>Only the person and the author write in this appraisal.</source>
        <translation>In dieser Beurteilung schreiben nur die beurteilte und die beurteilende Person.</translation>
    </message>
    <message>
        <source>This competency is not part of the appraisal.</source>
        <translation>Diese Kompetenz gehört nicht zur Beurteilung.</translation>
    </message>
    <message>
        <source>What is rated was fixed when the cycle started.</source>
        <translation>Was bewertet wird, wurde mit dem Start der Runde festgelegt.</translation>
    </message>
    <message>
        <source>Appraisals are never deleted.</source>
        <translation>Beurteilungen werden nie gelöscht.</translation>
    </message>
    <message>
        <source>This step is not possible from where the appraisal stands.</source>
        <translation>Dieser Schritt ist beim jetzigen Stand der Beurteilung nicht möglich.</translation>
    </message>
    <message>
        <source>One side has read the other&apos;s, so nothing can be withdrawn any more.</source>
        <translation>Eine Seite hat den Teil der anderen bereits gelesen, deshalb kann nichts mehr zurückgezogen werden.</translation>
    </message>
    <message>
        <source>This waits until both sides are done.</source>
        <translation>Das geht erst, wenn beide Teile fertig sind.</translation>
    </message>
    <message>
        <source>This appraisal is shared, so its words stay as they are.</source>
        <translation>Diese Beurteilung ist mitgeteilt, deshalb bleibt ihr Wortlaut, wie er ist.</translation>
    </message>
    <message>
        <source>This appraisal is not shared yet.</source>
        <translation>Diese Beurteilung ist noch nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>You have acknowledged this already.</source>
        <translation>Sie haben dies bereits zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>Your side is done. Withdraw it to go on writing.</source>
        <translation>Ihr Teil ist fertig. Ziehen Sie ihn zurück, um weiterzuschreiben.</translation>
    </message>
    <message>
        <source>This side is done, so its ratings stay as they are.</source>
        <translation>Dieser Teil ist fertig, deshalb bleiben seine Bewertungen, wie sie sind.</translation>
    </message>
    <message>
        <source>Your side is not done yet.</source>
        <translation>Ihr Teil ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>A rating has a level from 1 to 5, and only a rating has one.</source>
        <translation>Eine Bewertung hat eine Stufe von 1 bis 5, und nur eine Bewertung hat eine.</translation>
    </message>
    <message>
        <source>“%1” has no rating yet. Rate it, or say that there is no evidence.</source>
        <translation>„%1“ ist noch nicht bewertet. Bewerten Sie die Kompetenz, oder geben Sie an, dass es keine Belege gibt.</translation>
    </message>
    <message>
        <source>“%1” is the core competency and applies to every job. Rate it, or say that there is no evidence.</source>
        <translation>„%1“ ist die Kernkompetenz und gilt für jede Stelle. Bewerten Sie sie, oder geben Sie an, dass es keine Belege gibt.</translation>
    </message>
    <message>
        <source>Nothing is rated yet, so there is nothing to share.</source>
        <translation>Noch ist nichts bewertet, deshalb gibt es nichts mitzuteilen.</translation>
    </message>
    <message>
        <source>Only %1 % of the rating&apos;s sources were collected; 60 % are needed. Ask HR to allow it with a reason.</source>
        <translation>Erst %1&#xa0;% der Quellen dieser Bewertung liegen vor; nötig sind 60&#xa0;%. Bitten Sie die Personalabteilung, dies mit Begründung zuzulassen.</translation>
    </message>
    <message>
        <source>The overall rating lies between 1 and 5.</source>
        <translation>Die Gesamtbewertung muss zwischen 1 und 5 liegen.</translation>
    </message>
    <message>
        <source>Say in ten characters or more why the overall rating differs from the computed one.</source>
        <translation>Begründen Sie in mindestens zehn Zeichen, warum die Gesamtbewertung von der berechneten abweicht.</translation>
    </message>
    <message>
        <source>Give a reason of ten characters or more.</source>
        <translation>Geben Sie eine Begründung mit mindestens zehn Zeichen an.</translation>
    </message>
    <message>
        <source>You have answered already, and answers stay as they are.</source>
        <translation>Sie haben bereits geantwortet, und Antworten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>An answer is possible within thirty days of sharing.</source>
        <translation>Eine Antwort ist nur in den dreißig Tagen nach dem Mitteilen möglich.</translation>
    </message>
    <message>
        <source>Write what you want to answer.</source>
        <translation>Schreiben Sie, was Sie antworten möchten.</translation>
    </message>
    <message>
        <source>The answer is longer than 20,000 characters. Shorten it.</source>
        <translation>Die Antwort ist länger als 20.000 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>%1 people have nobody to appraise them, or came or left since. Name an author or exclude them with a reason.</source>
        <translation>Personen ohne beurteilende Person oder seitdem gekommen oder gegangen: %1. Benennen Sie eine beurteilende Person, oder nehmen Sie sie mit Begründung aus.</translation>
    </message>
    <message>
        <source>The author&apos;s side is done already, so it stays theirs. They can withdraw it first.</source>
        <translation>Die Seite der verfassenden Führungskraft ist bereits fertig und bleibt deshalb bei ihr. Sie kann sie vorher zurückziehen.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile. Your words are kept; look at what stands now, and try again.</source>
        <translation>Dies wurde inzwischen in einem anderen Fenster geändert. Ihr Text ist aufbewahrt; sehen Sie sich den jetzigen Stand an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There are two versions. Your words are kept until you decide what stays.</source>
        <translation>Es gibt zwei Fassungen. Ihr Text ist aufbewahrt, bis Sie entscheiden, was bleibt.</translation>
    </message>
    <message>
        <source>“%1” is rated away from what the job asks, and nothing that happened between %2 and %3 is linked to it. Link a piece of evidence with Ctrl+E; an earlier rating is none.</source>
        <translation>Die Bewertung von „%1“ weicht von den Anforderungen der Stelle ab, und nichts, was zwischen dem %2 und dem %3 geschah, ist damit verknüpft. Verknüpfen Sie einen Beleg mit Strg+E; eine frühere Bewertung zählt nicht.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PerformanceWords</name>
    <message>
        <source>Customer story</source>
        <translation>Kundenerlebnis</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Earlier rating</source>
        <translation>Frühere Bewertung</translation>
    </message>
    <message>
        <source>Peer feedback</source>
        <translation>Kollegiales Feedback</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Coaching-Notiz</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Self-review done</source>
        <translation>Selbsteinschätzung fertig</translation>
    </message>
    <message>
        <source>Manager&apos;s review done</source>
        <translation>Führungskraft fertig</translation>
    </message>
    <message>
        <source>Both done</source>
        <translation>Beide fertig</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Keine Belege</translation>
    </message>
    <message>
        <source>Core competency</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <source>Job competencies</source>
        <translation>Kompetenzen der Stelle</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Self-review</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Below what the job asks</source>
        <translation>Unter den Anforderungen</translation>
    </message>
    <message>
        <source>Meets what the job asks</source>
        <translation>Erfüllt die Anforderungen</translation>
    </message>
    <message>
        <source>Above what the job asks</source>
        <translation>Über den Anforderungen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1, outside the period</source>
        <extracomment>The day of a piece of evidence that does not count for this appraisal&apos;s ratings</extracomment>
        <translation>%1, außerhalb des Zeitraums</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Next you say where they work, or leave it open.</source>
        <translation>Als Nächstes sagen Sie, wo sie arbeitet, oder lassen es offen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>The audit trail keeps that it was corrected.</source>
        <translation>Das Protokoll bewahrt auf, dass berichtigt wurde.</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>%1 ist berichtigt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PersonPage</name>
    <message>
        <source>Open &amp;manager</source>
        <translation>&amp;Führungskraft öffnen</translation>
    </message>
    <message>
        <source>Open &amp;job</source>
        <translation>&amp;Stelle öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;directory</source>
        <translation>&amp;Personenverzeichnis öffnen</translation>
    </message>
    <message>
        <source>&amp;Leave…</source>
        <translation>Aus&amp;tritt…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>No job description belongs to this position yet.</source>
        <translation>Zu dieser Planstelle gehört noch keine Stellenbeschreibung.</translation>
    </message>
    <message>
        <source>There is no evidence here that you may see.</source>
        <translation>Hier gibt es keine Belege, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>There are no appraisals here that you may see.</source>
        <translation>Hier gibt es keine Beurteilungen, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Keine Person anzuzeigen</translation>
    </message>
    <message>
        <source>There is no such person here, or you may not see them.</source>
        <translation>Diese Person gibt es hier nicht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>Reporting line</source>
        <translation>Berichtslinie</translation>
    </message>
    <message>
        <source>What the job asks</source>
        <translation>Anforderungen der Stelle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Does not work here now</source>
        <translation>Arbeitet derzeit nicht hier</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is a unit, %2 a date</extracomment>
        <translation>%1, seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) directly</source>
        <translation>
            <numerusform>%n direkt unterstellte Person</numerusform>
            <numerusform>%n direkt unterstellte Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, above</source>
        <translation>%1, vorgesetzt</translation>
    </message>
    <message>
        <source>%1, this person</source>
        <translation>%1, diese Person</translation>
    </message>
    <message>
        <source>%1, reports directly</source>
        <translation>%1, direkt unterstellt</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1, core competency</source>
        <translation>%1, Kernkompetenz</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, mitgeteilt</translation>
    </message>
    <message>
        <source>%1, not shared yet</source>
        <translation>%1, noch nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>H&amp;ire into a position…</source>
        <translation>In Planstelle &amp;einstellen…</translation>
    </message>
    <message>
        <source>M&amp;ove…</source>
        <translation>Ve&amp;rsetzen…</translation>
    </message>
    <message>
        <source>&amp;Correct name or address…</source>
        <translation>Name oder Adresse beri&amp;chtigen…</translation>
    </message>
    <message>
        <source>Without a position there is no job that asks.</source>
        <translation>Ohne Planstelle gibt es keine Stelle, die etwas verlangt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PolicyPanel</name>
    <message>
        <source>Keep this policy</source>
        <translation>Vorgaben speichern</translation>
    </message>
    <message>
        <source>Lowest level that a job may ask</source>
        <translation>Niedrigste Stufe, die eine Stelle verlangen darf</translation>
    </message>
    <message>
        <source>Level of a new job</source>
        <translation>Stufe einer neuen Stelle</translation>
    </message>
    <message>
        <source>Minimum weight in every job</source>
        <translation>Mindestgewicht in jeder Stelle</translation>
    </message>
    <message>
        <source>Minimum number of questions in every interview plan</source>
        <translation>Mindestzahl an Fragen in jedem Interviewplan</translation>
    </message>
    <message>
        <source>Open it in the library</source>
        <translation>In der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Core competency</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <source>It belongs to every job and runs through interviews, appraisals and plans. It can be reworded, but neither removed nor retired.</source>
        <translation>Sie gehört zu jeder Stelle und zieht sich durch Interviews, Beurteilungen und Planungen. Sie kann umformuliert, aber weder entfernt noch außer Dienst gestellt werden.</translation>
    </message>
    <message>
        <source>A new job cannot ask less than the lowest level. Raise the level of a new job.</source>
        <translation>Eine neue Stelle kann nicht weniger als die niedrigste Stufe verlangen. Erhöhen Sie die Stufe einer neuen Stelle.</translation>
    </message>
    <message>
        <source>Only an HR lead changes the policy.</source>
        <translation>Nur die Personalleitung ändert die Vorgaben.</translation>
    </message>
    <message>
        <source>Descriptions that are approved keep what they say; whatever is approved from now on obeys the new numbers.</source>
        <translation>Freigegebene Stellenbeschreibungen bleiben, wie sie sind; was ab jetzt freigegeben wird, folgt den neuen Werten.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PotentialSheet</name>
    <message>
        <source>&amp;Learns fast what a new task needs</source>
        <translation>Lernt s&amp;chnell, was eine neue Aufgabe braucht</translation>
    </message>
    <message>
        <source>&amp;Asks for feedback and acts on it</source>
        <translation>Bittet um &amp;Feedback und setzt es um</translation>
    </message>
    <message>
        <source>&amp;Improves the customer&apos;s day beyond the own role</source>
        <translation>&amp;Verbessert über die eigene Rolle hinaus den Alltag der Kundschaft</translation>
    </message>
    <message>
        <source>&amp;Record potential</source>
        <translation>Potenzial fe&amp;sthalten</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>N&amp;icht jetzt</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Manchmal</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Potential of %1</source>
        <translation>Potenzial von %1</translation>
    </message>
    <message>
        <source>&amp;One thing that you saw</source>
        <translation>&amp;Eine Beobachtung</translation>
    </message>
    <message>
        <source>A &amp;second one</source>
        <translation>Eine &amp;zweite Beobachtung</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>no shared appraisal yet</source>
        <translation>noch keine mitgeteilte Beurteilung</translation>
    </message>
    <message>
        <source>Answer all three questions first.</source>
        <translation>Beantworten Sie zuerst alle drei Fragen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A competency and the level that somebody was rated: Customer service 4</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PrintPreviewPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Größ&amp;er</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>The printer did not take this paper. See whether it is switched on and connected, or save the paper as a PDF.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen. Prüfen Sie, ob er eingeschaltet und verbunden ist, oder speichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>Handed to the printer %1.</source>
        <translation>An den Drucker %1 übergeben.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ProblemTable</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ProfileChooser</name>
    <message>
        <source>employee</source>
        <translation>Mitarbeitende/r</translation>
    </message>
    <message>
        <source>HR partner</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>HR lead</source>
        <translation>Personalleitung</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Sees what every employee sees.</source>
        <translation>Sieht, was alle Mitarbeitenden sehen.</translation>
    </message>
    <message>
        <source>Works here as %1.</source>
        <translation>Rolle: %1.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>This company has several profiles. A profile decides what you see and may do; you can take another one at any time behind your name.</source>
        <translation>Dieses Unternehmen hat mehrere Profile. Das Profil bestimmt, was Sie sehen und tun dürfen; über Ihren Namen können Sie jederzeit ein anderes wählen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>profile administrator</source>
        <translation>Profilverwaltung</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ProfilesPanel</name>
    <message>
        <source>Find a colleague</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>No profiles yet: whoever opens the file has every role. Make one for each way in which people work with it.</source>
        <translation>Noch keine Profile: Wer die Datei öffnet, hat alle Rollen. Legen Sie eines für jede Art an, mit ihr zu arbeiten.</translation>
    </message>
    <message>
        <source>On a server each person&apos;s own login decides who reads what. Profiles arrange the work of a company that is kept in a file.</source>
        <translation>Auf einem Server entscheidet die Anmeldung jeder Person, wer was liest. Profile ordnen die Arbeit eines Unternehmens, das in einer Datei liegt.</translation>
    </message>
    <message>
        <source>With several profiles, one is chosen when the file is opened. They arrange the work and protect nothing: whoever can open the file can read all of it.</source>
        <translation>Bei mehreren Profilen wird beim Öffnen der Datei eines gewählt. Profile ordnen die Arbeit und wahren keine Geheimnisse: Wer die Datei öffnen kann, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Dieses Profil entfernen</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>Dieses Profil speichern</translation>
    </message>
    <message>
        <source>Roles, beside that of an employee</source>
        <translation>Rollen zusätzlich zu „Mitarbeitende/r“</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Write a name, so that the profile can be chosen.</source>
        <translation>Geben Sie einen Namen ein, damit das Profil gewählt werden kann.</translation>
    </message>
    <message>
        <source>Nobody here is called this. Take somebody from the list, or leave it empty.</source>
        <translation>Niemand hier heißt so. Wählen Sie jemanden aus der Liste, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>None of these profiles has the role “%1”, which changes the others.</source>
        <translation>Keines dieser Profile hat die Rolle „%1“, die die anderen ändert.</translation>
    </message>
    <message>
        <source>Profiles are changed by whoever has the role “%1”: %2.</source>
        <translation>Profile ändert, wer die Rolle „%1“ hat: %2.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Somebody else removed this profile meanwhile. What you wrote stands in the form; keeping it makes the profile anew.</source>
        <translation>Jemand anders hat dieses Profil inzwischen entfernt. Was Sie geschrieben haben, steht im Formular; wenn Sie es speichern, entsteht das Profil neu.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::QuestionList</name>
    <message>
        <source>rated %1</source>
        <translation>bewertet mit %1</translation>
    </message>
    <message>
        <source>core competency</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>Number, title, competency, state: 2 Angry customer, core competency, rated 4</extracomment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A question in the list: its number and title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2  ·  %3</source>
        <extracomment>The same with what it was rated</extracomment>
        <translation>%1  %2  ·  %3</translation>
    </message>
</context>
<context>
    <name>throughline::ui::QuestionPreview</name>
    <message>
        <source>Probe: %1</source>
        <translation>Nachfragen: %1</translation>
    </message>
    <message>
        <source>Listen for: %1</source>
        <translation>Worauf achten: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::QuestionView</name>
    <message>
        <source>&amp;Notes (what was said, not what you concluded)</source>
        <extracomment>The label above the field where an interviewer writes down the answer</extracomment>
        <translation>&amp;Notizen (was gesagt wurde, nicht Ihre Schlüsse daraus)</translation>
    </message>
    <message>
        <source>Not as&amp;ked</source>
        <translation>Nich&amp;t gestellt</translation>
    </message>
    <message>
        <source>No ev&amp;idence given</source>
        <translation>Ke&amp;in Beleg genannt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Core competency · %1</source>
        <extracomment>Which competency a question is about: Core competency · Customer service</extracomment>
        <translation>Kernkompetenz · %1</translation>
    </message>
    <message>
        <source>Probe: %1</source>
        <translation>Nachfragen: %1</translation>
    </message>
    <message>
        <source>Rating for question %1</source>
        <translation>Bewertung für Frage %1</translation>
    </message>
    <message>
        <source>Notes for question %1</source>
        <translation>Notizen zu Frage %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Probes, one per line</source>
        <translation>Nachfragen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Worauf achten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Keep this draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Publish this question</source>
        <translation>Frage veröffentlichen</translation>
    </message>
    <message>
        <source>Reword it</source>
        <translation>Neu formulieren</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Außer Dienst stellen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody else published this question while you wrote. What you wrote is not in it; it is on the clipboard.</source>
        <translation>Jemand anders hat diese Frage veröffentlicht, während Sie schrieben. Was Sie geschrieben haben, steht nicht darin; es liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::RatingBar</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A level&apos;s tile: number, dash, title. 4 – Anticipates needs</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReasonRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Reminder</name>
    <message>
        <source>%1: your part is open</source>
        <extracomment>Subject of a reminder: the cycle&apos;s name</extracomment>
        <translation>%1: Ihr Teil steht noch aus</translation>
    </message>
    <message>
        <source>Your side of an appraisal in “%1” is still open. It is due on %2. You find it on your Home page.</source>
        <extracomment>Text of a reminder: the cycle&apos;s name, the day it is due</extracomment>
        <translation>Ihre Seite einer Beurteilung in „%1“ ist noch offen. Sie ist am %2 fällig. Sie finden sie auf Ihrer Startseite.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::RequisitionClosing</name>
    <message>
        <source>Res&amp;ult</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message numerus="yes">
        <source>Why are you no longer looking? At least %n characters.</source>
        <translation>
            <numerusform>Warum suchen Sie nicht weiter? Mindestens %n Zeichen.</numerusform>
            <numerusform>Warum suchen Sie nicht weiter? Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>No candidate waits for a decision. Nobody can be added any more.</source>
        <translation>Niemand wartet auf eine Entscheidung. Es kann niemand mehr hinzukommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) still wait for a decision. They stay where they are and you can still decide about them, but nobody can be added any more.</source>
        <translation>
            <numerusform>%n Bewerbung wartet noch auf eine Entscheidung. Sie bleibt, wo sie ist, und Sie können noch entscheiden, aber es kann niemand mehr hinzukommen.</numerusform>
            <numerusform>%n Bewerbungen warten noch auf eine Entscheidung. Sie bleiben, wo sie sind, und Sie können noch entscheiden, aber es kann niemand mehr hinzukommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 geschlossen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::RequisitionsPage</name>
    <message>
        <source>Interviews I run</source>
        <translation>Meine Interviews</translation>
    </message>
    <message>
        <source>Filter requisitions</source>
        <translation>Ausschreibungen filtern</translation>
    </message>
    <message>
        <source>&amp;New requisition</source>
        <translation>&amp;Neue Ausschreibung</translation>
    </message>
    <message>
        <source>&amp;Open requisition</source>
        <translation>Ausschreibung &amp;eröffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Candi&amp;dates</source>
        <translation>Be&amp;werbungen</translation>
    </message>
    <message>
        <source>Interview &amp;kit</source>
        <translation>&amp;Interviewleitfaden</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Requisitions</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Personalauswahl</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Interview with %1 for %2, %3, scorecard: %4</source>
        <translation>Interview mit %1 für %2, %3, Bewertungsbogen: %4</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Zu besetzen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Core level</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1, %2, core level %3, %4 candidates, kit: %5</source>
        <translation>%1, %2, Kernkompetenz Stufe %3, Bewerbungen: %4, Leitfaden: %5</translation>
    </message>
    <message>
        <source>No requisition matches</source>
        <translation>Keine passende Ausschreibung</translation>
    </message>
    <message>
        <source>No open requisitions</source>
        <translation>Keine offenen Ausschreibungen</translation>
    </message>
    <message>
        <source>Try fewer words or another state.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder einem anderen Status.</translation>
    </message>
    <message>
        <source>A requisition opens on a published job and says how many people you need.</source>
        <translation>Eine Ausschreibung beruht auf einer veröffentlichten Stelle und legt fest, wie viele Personen Sie brauchen.</translation>
    </message>
    <message>
        <source>Close re&amp;quisition…</source>
        <translation>Ausschreib&amp;ung schließen…</translation>
    </message>
    <message>
        <source>Clo&amp;se it</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>Wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>HR opens requisitions. Those you hire for, and those whose interviews you hold, will stand here.</source>
        <translation>Ausschreibungen eröffnet die Personalabteilung. Hier stehen dann die, für die Sie einstellen oder Interviews führen.</translation>
    </message>
    <message>
        <source>Re&amp;open requisition</source>
        <translation>Ausschreibung wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>See what waits for you</source>
        <translation>Ansehen, was auf Sie wartet</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReviewTable</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>throughline::ui::RevisionMerge</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Title of level %1</source>
        <translation>Titel der Stufe %1</translation>
    </message>
    <message>
        <source>Level %1, in an interview</source>
        <translation>Stufe %1, im Interview</translation>
    </message>
    <message>
        <source>Level %1, at work</source>
        <translation>Stufe %1, bei der Arbeit</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ScorecardEditing</name>
    <message>
        <source>recommend</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>type in note %1</source>
        <translation>Eingabe in Notiz %1</translation>
    </message>
    <message>
        <source>rate question %1</source>
        <translation>Bewertung von Frage %1</translation>
    </message>
    <message>
        <source>mark question %1</source>
        <translation>Markierung von Frage %1</translation>
    </message>
    <message>
        <source>put back what was kept</source>
        <translation>Aufbewahrtes zurückholen</translation>
    </message>
    <message>
        <source>put two versions together</source>
        <translation>zwei Fassungen zusammenführen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ScorecardMerge</name>
    <message>
        <source>%1: rating</source>
        <extracomment>What two windows wrote differently: title of a question</extracomment>
        <translation>%1: Bewertung</translation>
    </message>
    <message>
        <source>%1: notes</source>
        <extracomment>What two windows wrote differently: title of a question</extracomment>
        <translation>%1: Notizen</translation>
    </message>
    <message>
        <source>Overall recommendation</source>
        <translation>Gesamtempfehlung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ScorecardReview</name>
    <message>
        <source>Overall: would you hire this person?</source>
        <translation>Insgesamt: Würden Sie diese Person einstellen?</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>Ihre Bewertungen</translation>
    </message>
    <message>
        <source>Question %1 has no rating. Rate it, or mark it as not asked.</source>
        <translation>Frage %1 hat keine Bewertung. Bewerten Sie sie oder markieren Sie sie als nicht gestellt.</translation>
    </message>
    <message>
        <source>Question %1 is rated %2 without a note. Say what was said.</source>
        <translation>Frage %1 ist mit %2 bewertet, aber ohne Notiz. Notieren Sie, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Question %1 is about the core competency. Ask it, or say why it was not asked.</source>
        <translation>Frage %1 betrifft die Kernkompetenz. Stellen Sie sie oder notieren Sie, warum sie nicht gestellt wurde.</translation>
    </message>
    <message>
        <source>Say what you recommend overall.</source>
        <translation>Geben Sie eine Gesamtempfehlung ab.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SecurityWords</name>
    <message>
        <source>Employee</source>
        <translation>Mitarbeitende/r</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>HR lead</source>
        <translation>Personalleitung</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Reads the directory, the library and published jobs, their own appraisals once shared, and interviews they take part in.</source>
        <translation>Liest das Personenverzeichnis, die Bibliothek und veröffentlichte Stellen, eigene Beurteilungen, sobald sie mitgeteilt sind, und Interviews mit eigener Beteiligung.</translation>
    </message>
    <message>
        <source>Writes jobs and the library, hires, plans cycles, imports people; reads appraisals once shared.</source>
        <translation>Schreibt Stellen und die Bibliothek, stellt ein, plant Runden, importiert Personen; liest Beurteilungen, sobald sie mitgeteilt sind.</translation>
    </message>
    <message>
        <source>Everything of HR, and waivers, approvals and the policy of the core competency.</source>
        <translation>Alles, was Personal darf, dazu Ausnahmen, Freigaben und die Vorgaben zur Kernkompetenz.</translation>
    </message>
    <message>
        <source>Reads pay, never their own.</source>
        <translation>Liest Vergütungen, nie die eigene.</translation>
    </message>
    <message>
        <source>Reads the talent grid and succession, never for their own position; appraisals of their line once shared.</source>
        <translation>Liest Talentraster und Nachfolge, nie zur eigenen Planstelle; Beurteilungen der eigenen Linie, sobald sie mitgeteilt sind.</translation>
    </message>
    <message>
        <source>Reads who did what and when, without the contents.</source>
        <translation>Liest, wer was wann getan hat, ohne die Inhalte.</translation>
    </message>
    <message>
        <source>Keeps the profiles; reads no contents.</source>
        <translation>Verwaltet die Profile; liest keine Inhalte.</translation>
    </message>
    <message>
        <source>Reassigned</source>
        <translation>Bewerbung neu zugeordnet</translation>
    </message>
    <message>
        <source>Acknowledged an appraisal</source>
        <translation>Beurteilung zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Shared an appraisal</source>
        <translation>Beurteilung mitgeteilt</translation>
    </message>
    <message>
        <source>Added a candidate</source>
        <translation>Bewerbung hinzugefügt</translation>
    </message>
    <message>
        <source>Moved a candidate</source>
        <translation>Bewerbung verschoben</translation>
    </message>
    <message>
        <source>Imported candidates</source>
        <translation>Bewerbungen importiert</translation>
    </message>
    <message>
        <source>Added a competency</source>
        <translation>Kompetenz hinzugefügt</translation>
    </message>
    <message>
        <source>Took a competency back into use</source>
        <translation>Kompetenz wieder in Dienst gestellt</translation>
    </message>
    <message>
        <source>Retired a competency</source>
        <translation>Kompetenz außer Dienst gestellt</translation>
    </message>
    <message>
        <source>Changed the core policy</source>
        <translation>Vorgaben zur Kernkompetenz geändert</translation>
    </message>
    <message>
        <source>Closed a cycle</source>
        <translation>Runde geschlossen</translation>
    </message>
    <message>
        <source>Planned a cycle</source>
        <translation>Runde geplant</translation>
    </message>
    <message>
        <source>Started a cycle</source>
        <translation>Runde gestartet</translation>
    </message>
    <message>
        <source>Recorded a decision</source>
        <translation>Entscheidung festgehalten</translation>
    </message>
    <message>
        <source>Corrected evidence</source>
        <translation>Beleg korrigiert</translation>
    </message>
    <message>
        <source>Entered evidence</source>
        <translation>Beleg erfasst</translation>
    </message>
    <message>
        <source>Withdrew evidence</source>
        <translation>Beleg zurückgezogen</translation>
    </message>
    <message>
        <source>Published a job</source>
        <translation>Stelle veröffentlicht</translation>
    </message>
    <message>
        <source>Started a version of a job</source>
        <translation>Version einer Stelle begonnen</translation>
    </message>
    <message>
        <source>Imported jobs</source>
        <translation>Stellen importiert</translation>
    </message>
    <message>
        <source>Marked a key position</source>
        <translation>Schlüsselposition markiert</translation>
    </message>
    <message>
        <source>Unmarked a key position</source>
        <translation>Markierung als Schlüsselposition entfernt</translation>
    </message>
    <message>
        <source>Changed the manager</source>
        <translation>Führungskraft geändert</translation>
    </message>
    <message>
        <source>Imported occupations</source>
        <translation>Berufe importiert</translation>
    </message>
    <message>
        <source>Imported people</source>
        <translation>Personen importiert</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Corrected a person</source>
        <translation>Personendaten korrigiert</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Recorded a last day</source>
        <translation>Letzter Tag erfasst</translation>
    </message>
    <message>
        <source>Moved a person</source>
        <translation>Person versetzt</translation>
    </message>
    <message>
        <source>Published an interview plan</source>
        <translation>Interviewplan veröffentlicht</translation>
    </message>
    <message>
        <source>Imported positions</source>
        <translation>Planstellen importiert</translation>
    </message>
    <message>
        <source>Assessed potential</source>
        <translation>Potenzial eingeschätzt</translation>
    </message>
    <message>
        <source>Added a profile</source>
        <translation>Profil hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a profile</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>Removed a profile</source>
        <translation>Profil entfernt</translation>
    </message>
    <message>
        <source>Published a question</source>
        <translation>Frage veröffentlicht</translation>
    </message>
    <message>
        <source>Retired a question</source>
        <translation>Frage außer Dienst gestellt</translation>
    </message>
    <message>
        <source>Assessed readiness</source>
        <translation>Bereitschaft eingeschätzt</translation>
    </message>
    <message>
        <source>Closed a requisition</source>
        <translation>Ausschreibung geschlossen</translation>
    </message>
    <message>
        <source>Opened a requisition</source>
        <translation>Ausschreibung eröffnet</translation>
    </message>
    <message>
        <source>Discarded a draft</source>
        <translation>Entwurf verworfen</translation>
    </message>
    <message>
        <source>Published a revision</source>
        <translation>Fassung veröffentlicht</translation>
    </message>
    <message>
        <source>Started a draft</source>
        <translation>Entwurf begonnen</translation>
    </message>
    <message>
        <source>Opened a scorecard</source>
        <translation>Bewertungsbogen geöffnet</translation>
    </message>
    <message>
        <source>Submitted a scorecard</source>
        <translation>Bewertungsbogen abgegeben</translation>
    </message>
    <message>
        <source>Withdrew a scorecard</source>
        <translation>Bewertungsbogen zurückgezogen</translation>
    </message>
    <message>
        <source>Adopted the starter library</source>
        <translation>Startbibliothek übernommen</translation>
    </message>
    <message>
        <source>Named a successor</source>
        <translation>Nachfolge benannt</translation>
    </message>
    <message>
        <source>Removed a successor</source>
        <translation>Nachfolge entfernt</translation>
    </message>
    <message>
        <source>Restored a successor</source>
        <translation>Nachfolge wiederhergestellt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Core policy</source>
        <translation>Vorgaben zur Kernkompetenz</translation>
    </message>
    <message>
        <source>Appraisal cycle</source>
        <translation>Beurteilungsrunde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Interview plan</source>
        <translation>Interviewplan</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind of thing and its number: &quot;Scorecard 17&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only the profile administrator can change profiles. Ask them.</source>
        <translation>Profile kann nur ändern, wer die Rolle „Profilverwaltung“ hat. Wenden Sie sich an eine solche Person.</translation>
    </message>
    <message>
        <source>There is no such profile any more. Choose another one.</source>
        <translation>Dieses Profil gibt es nicht mehr. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this profile. Look at it again before you change it.</source>
        <translation>Dieses Profil wurde gerade von jemand anderem geändert. Sehen Sie es sich noch einmal an, bevor Sie es ändern.</translation>
    </message>
    <message>
        <source>The profile has no name. Write one, so that it can be chosen.</source>
        <translation>Das Profil hat keinen Namen. Geben Sie einen ein, damit es ausgewählt werden kann.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Give this one another name.</source>
        <translation>Es gibt bereits ein Profil „%1“. Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>At least one profile must keep the profile administration. Give it to another profile first.</source>
        <translation>Mindestens ein Profil muss die Rolle „Profilverwaltung“ behalten. Geben Sie sie zuerst einem anderen Profil.</translation>
    </message>
    <message>
        <source>Overrode an overall rating</source>
        <translation>Gesamtbewertung überschrieben</translation>
    </message>
    <message>
        <source>Answered an appraisal</source>
        <translation>Auf eine Beurteilung geantwortet</translation>
    </message>
    <message>
        <source>Took an override back</source>
        <translation>Überschreibung zurückgenommen</translation>
    </message>
    <message>
        <source>Waived the core competency of a job</source>
        <translation>Bei einer Stelle auf die Kernkompetenz verzichtet</translation>
    </message>
    <message>
        <source>Lifted a waiver of the core competency</source>
        <translation>Verzicht auf die Kernkompetenz aufgehoben</translation>
    </message>
    <message>
        <source>Named who writes an appraisal</source>
        <translation>Bestimmt, wer eine Beurteilung schreibt</translation>
    </message>
    <message>
        <source>Let missing evidence stop submitting</source>
        <translation>Abgabe ohne Belege gesperrt</translation>
    </message>
    <message>
        <source>Let missing evidence only warn</source>
        <translation>Vor Abgabe ohne Belege nur gewarnt</translation>
    </message>
    <message>
        <source>Let joiners take part in a cycle</source>
        <translation>Neue in eine Runde aufgenommen</translation>
    </message>
    <message>
        <source>Left a person out of a cycle</source>
        <translation>Eine Person aus einer Runde gelassen</translation>
    </message>
    <message>
        <source>Decided against the rank</source>
        <translation>Gegen die Rangfolge entschieden</translation>
    </message>
    <message>
        <source>Looked at scorecards early</source>
        <translation>Bewertungsbögen vorzeitig eingesehen</translation>
    </message>
    <message>
        <source>Changed an interview</source>
        <translation>Interview geändert</translation>
    </message>
    <message>
        <source>Scheduled an interview</source>
        <translation>Interview angesetzt</translation>
    </message>
    <message>
        <source>Approved a job</source>
        <translation>Stelle genehmigt</translation>
    </message>
    <message>
        <source>Sent a job back</source>
        <translation>Stelle zurückgegeben</translation>
    </message>
    <message>
        <source>Reopened a job</source>
        <translation>Stelle wieder geöffnet</translation>
    </message>
    <message>
        <source>Retired a job</source>
        <translation>Stelle außer Dienst gestellt</translation>
    </message>
    <message>
        <source>Submitted a job for review</source>
        <translation>Stelle zur Prüfung gegeben</translation>
    </message>
    <message>
        <source>Withdrew a job from review</source>
        <translation>Stelle aus der Prüfung genommen</translation>
    </message>
    <message>
        <source>Marked a key position again</source>
        <translation>Schlüsselposition erneut markiert</translation>
    </message>
    <message>
        <source>Allowed sharing below the coverage needed</source>
        <translation>Mitteilen unter der nötigen Abdeckung erlaubt</translation>
    </message>
    <message>
        <source>Published the manager&apos;s side</source>
        <translation>Seite der Führungskraft abgegeben</translation>
    </message>
    <message>
        <source>Withdrew the manager&apos;s side</source>
        <translation>Seite der Führungskraft zurückgezogen</translation>
    </message>
    <message>
        <source>Assigned the questions of an interview plan</source>
        <translation>Fragen eines Interviewplans zugeteilt</translation>
    </message>
    <message>
        <source>Changed an interview plan</source>
        <translation>Interviewplan geändert</translation>
    </message>
    <message>
        <source>Made an interview plan</source>
        <translation>Interviewplan angelegt</translation>
    </message>
    <message>
        <source>Amended a scorecard</source>
        <translation>Bewertungsbogen nachträglich geändert</translation>
    </message>
    <message>
        <source>Returned a scorecard</source>
        <translation>Bewertungsbogen zurückgegeben</translation>
    </message>
    <message>
        <source>Published a self-review</source>
        <translation>Selbsteinschätzung abgegeben</translation>
    </message>
    <message>
        <source>Revealed a self-review</source>
        <translation>Selbsteinschätzung aufgedeckt</translation>
    </message>
    <message>
        <source>Let an appraisal go on without the self-review</source>
        <translation>Beurteilung ohne Selbsteinschätzung fortgesetzt</translation>
    </message>
    <message>
        <source>Withdrew a self-review</source>
        <translation>Selbsteinschätzung zurückgezogen</translation>
    </message>
    <message>
        <source>Added an appraisal template</source>
        <translation>Beurteilungsvorlage hinzugefügt</translation>
    </message>
    <message>
        <source>Reopened a requisition</source>
        <translation>Ausschreibung wieder geöffnet</translation>
    </message>
    <message>
        <source>Added a position</source>
        <translation>Planstelle hinzugefügt</translation>
    </message>
    <message>
        <source>Profile administrator</source>
        <translation>Profilverwaltung</translation>
    </message>
    <message>
        <source>Took a last day back</source>
        <translation>Letzten Arbeitstag zurückgenommen</translation>
    </message>
    <message>
        <source>Took a rejection back</source>
        <translation>Absage zurückgenommen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ServerDialog</name>
    <message>
        <source>&amp;Begin a company there</source>
        <translation>Dort ein Unternehmen an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves who it is</source>
        <translation>Verschlüsselt, und der Server weist sich aus</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Only if the server can</source>
        <translation>Nur wenn der Server es kann</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Date&amp;nbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>It is not stored anywhere.</source>
        <translation>Es wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the server&apos;s name or address.</source>
        <translation>Geben Sie den Namen oder die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Write the name of the database.</source>
        <translation>Geben Sie den Namen der Datenbank ein.</translation>
    </message>
    <message>
        <source>Write the name under which the server knows you.</source>
        <translation>Geben Sie den Namen ein, unter dem der Server Sie kennt.</translation>
    </message>
    <message>
        <source>Without encryption only a server on this computer can be used. Choose an encrypted way.</source>
        <translation>Ohne Verschlüsselung lässt sich nur ein Server auf diesem Computer verwenden. Wählen Sie eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server lets you in, and the database is empty: there is no company in it yet.</source>
        <translation>Die Anmeldung am Server gelingt, und die Datenbank ist leer: Sie enthält noch kein Unternehmen.</translation>
    </message>
    <message numerus="yes">
        <source>PostgreSQL %1, %n people, you are %2.</source>
        <translation>
            <numerusform>PostgreSQL %1, %n Person, Sie sind %2.</numerusform>
            <numerusform>PostgreSQL %1, %n Personen, Sie sind %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Vers&amp;chlüsselung</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>This company is kept on a server: %1</source>
        <translation>Dieses Unternehmen liegt auf einem Server: %1</translation>
    </message>
    <message>
        <source>This company is kept in one file: %1</source>
        <translation>Dieses Unternehmen liegt in einer Datei: %1</translation>
    </message>
    <message>
        <source>The server decides who may read what.</source>
        <translation>Der Server entscheidet, wer was lesen darf.</translation>
    </message>
    <message>
        <source>Whoever can open the file can read all of it; profiles arrange the work, they keep no secrets.</source>
        <translation>Wer die Datei öffnen kann, kann alles darin lesen; Profile ordnen die Arbeit, sie schützen keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ShortcutList</name>
    <message>
        <source>Shortcuts of this page</source>
        <translation>Tastenkürzel dieser Seite</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SidePanel</name>
    <message>
        <source>No evidence</source>
        <translation>Keine Belege</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>No evidence: %1</source>
        <translation>Keine Belege: %1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Nicht zutreffend: %1</translation>
    </message>
    <message>
        <source>%1 · %2: “%3”</source>
        <extracomment>A linked piece of evidence: day, kind, quotation</extracomment>
        <translation>%1 · %2: „%3“</translation>
    </message>
    <message>
        <source>Unlink evidence of %1</source>
        <translation>Beleg vom %1 lösen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Sidebar</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Personalauswahl</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Talent grid</source>
        <translation>Talentraster</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>throughline::ui::StaffingForm</name>
    <message>
        <source>Find a position</source>
        <translation>Planstelle suchen</translation>
    </message>
    <message>
        <source>Find a manager</source>
        <translation>Führungskraft suchen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>If the person applied here, what was observed in the interviews is kept.</source>
        <translation>Liegt eine Bewerbung vor, bleiben die Beobachtungen aus den Interviews erhalten.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Versetzen</translation>
    </message>
    <message>
        <source>The previous assignment is kept; it ends the day before.</source>
        <translation>Die Zeit davor bleibt erhalten; sie endet am Vortag.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Austritt</translation>
    </message>
    <message>
        <source>Whoever reports to %1 will then report to %1&apos;s manager.</source>
        <translation>Wer bisher an %1 berichtet, berichtet danach an die nächsthöhere Führungskraft.</translation>
    </message>
    <message>
        <source>Record the last day</source>
        <translation>Letzten Tag erfassen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The position&apos;s own unit</source>
        <translation>Bereich der Planstelle</translation>
    </message>
    <message>
        <source>No position is called this. Take one from the list, or leave it empty.</source>
        <translation>Keine Planstelle heißt so. Wählen Sie eine aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Nobody here is called this. Take somebody from the list, or leave it empty.</source>
        <translation>Niemand hier heißt so. Wählen Sie jemanden aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Name a position or a unit.</source>
        <translation>Geben Sie eine Planstelle oder einen Bereich an.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>%1 arbeitet jetzt hier.</translation>
    </message>
    <message>
        <source>%1 has moved.</source>
        <translation>%1 wurde versetzt.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>%1 ist ausgeschieden.</translation>
    </message>
    <message>
        <source>It cannot be in the future.</source>
        <translation>Er kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>No unit is known yet. Importing people brings their units and positions.</source>
        <translation>Noch ist kein Bereich bekannt. Der Import der Personen bringt ihre Bereiche und Planstellen mit.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SuccessionMessages</name>
    <message>
        <source>Say in at least ten characters why this position is a key one.</source>
        <translation>Begründen Sie mit mindestens zehn Zeichen, warum diese Planstelle eine Schlüsselposition ist.</translation>
    </message>
    <message>
        <source>Say in at least ten characters what proves the readiness.</source>
        <translation>Geben Sie mit mindestens zehn Zeichen an, was die Bereitschaft belegt.</translation>
    </message>
    <message>
        <source>This person holds the position already. Name somebody else.</source>
        <translation>Diese Person hat die Planstelle bereits inne. Benennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>This person is not employed here any more. Name somebody else.</source>
        <translation>Diese Person ist hier nicht mehr beschäftigt. Benennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>You cannot name yourself. Ask another executive.</source>
        <translation>Sie können sich nicht selbst benennen. Bitten Sie ein anderes Mitglied der Geschäftsleitung darum.</translation>
    </message>
    <message>
        <source>You cannot assess your own potential. Your manager does that.</source>
        <translation>Ihr eigenes Potenzial können Sie nicht einschätzen. Das übernimmt Ihre Führungskraft.</translation>
    </message>
    <message>
        <source>Give two reasons of at least ten characters each: what you have seen, not what you expect.</source>
        <translation>Geben Sie zwei Gründe mit je mindestens zehn Zeichen an: was Sie gesehen haben, nicht was Sie erwarten.</translation>
    </message>
    <message>
        <source>An assessment of potential is not changed afterwards. Make a new one.</source>
        <translation>Eine Einschätzung des Potenzials wird nachträglich nicht geändert. Nehmen Sie eine neue vor.</translation>
    </message>
    <message>
        <source>What a succession plan held stays on record. Take it off the plan instead.</source>
        <translation>Was ein Nachfolgeplan enthielt, bleibt festgehalten. Nehmen Sie es stattdessen vom Plan.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SuccessionPage</name>
    <message>
        <source>&amp;Add successor…</source>
        <translation>Nachfo&amp;lge hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove successor</source>
        <translation>Nachfolge &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Mark a key position…</source>
        <translation>Schlüsselposition &amp;markieren…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Ne&amp;u laden</translation>
    </message>
    <message>
        <source>No key positions marked</source>
        <translation>Keine Schlüsselpositionen markiert</translation>
    </message>
    <message>
        <source>Key positions</source>
        <translation>Schlüsselpositionen</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>%1 is not marked as a key position. Say why it is one, then name who could follow.</source>
        <translation>%1 ist nicht als Schlüsselposition markiert. Begründen Sie die Markierung und benennen Sie dann, wer nachfolgen könnte.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Successor added.</source>
        <translation>Nachfolge hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is no longer named.</source>
        <translation>%1 ist nicht mehr benannt.</translation>
    </message>
    <message>
        <source>Review rea&amp;diness…</source>
        <translation>Bereitschaft über&amp;prüfen…</translation>
    </message>
    <message>
        <source>Mark the positions that must not stay empty; then name who could follow.</source>
        <translation>Markieren Sie die Planstellen, die nicht unbesetzt bleiben dürfen; benennen Sie dann, wer nachfolgen könnte.</translation>
    </message>
    <message>
        <source>&amp;Take the mark off</source>
        <translation>Mark&amp;ierung entfernen</translation>
    </message>
    <message>
        <source>&amp;Key position</source>
        <translation>Schlüsselposi&amp;tion</translation>
    </message>
    <message>
        <source>Covered: %1 of %2 (%3 if everybody takes one chair only) · At risk: %4 · Gap: %5</source>
        <translation>Abgedeckt: %1 von %2 (%3, wenn jede Person nur einen Platz einnimmt) · Gefährdet: %4 · Lücke: %5</translation>
    </message>
    <message>
        <source>%1 is no longer a key position.</source>
        <translation>%1 ist keine Schlüsselposition mehr.</translation>
    </message>
    <message>
        <source>%1 is no longer a key position, and nobody is named for it any more.</source>
        <translation>%1 ist keine Schlüsselposition mehr, und niemand ist mehr dafür benannt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SuccessionWords</name>
    <message>
        <source>Ready now</source>
        <translation>Sofort bereit</translation>
    </message>
    <message>
        <source>In 1–2 years</source>
        <translation>In 1–2 Jahren</translation>
    </message>
    <message>
        <source>In 3–5 years</source>
        <translation>In 3–5 Jahren</translation>
    </message>
    <message>
        <source>Emergency only</source>
        <translation>Nur im Notfall</translation>
    </message>
    <message>
        <source>Low risk of loss</source>
        <translation>Geringes Verlustrisiko</translation>
    </message>
    <message>
        <source>Medium risk of loss</source>
        <translation>Mittleres Verlustrisiko</translation>
    </message>
    <message>
        <source>High risk of loss</source>
        <translation>Hohes Verlustrisiko</translation>
    </message>
    <message>
        <source>Below what the job asks</source>
        <translation>Unter den Anforderungen</translation>
    </message>
    <message>
        <source>Meets what the job asks</source>
        <translation>Erfüllt die Anforderungen</translation>
    </message>
    <message>
        <source>Above what the job asks</source>
        <translation>Über den Anforderungen</translation>
    </message>
    <message>
        <source>Low potential</source>
        <translation>Geringes Potenzial</translation>
    </message>
    <message>
        <source>Medium potential</source>
        <translation>Mittleres Potenzial</translation>
    </message>
    <message>
        <source>High potential</source>
        <translation>Hohes Potenzial</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Clarify the role</source>
        <translation>Rolle klären</translation>
    </message>
    <message>
        <source>Support and coach</source>
        <translation>Fördern und begleiten</translation>
    </message>
    <message>
        <source>Find the right place</source>
        <translation>Den richtigen Platz finden</translation>
    </message>
    <message>
        <source>Steady contributor</source>
        <translation>Verlässliche Leistung</translation>
    </message>
    <message>
        <source>Key player</source>
        <translation>Tragende Kraft</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Im Aufstieg</translation>
    </message>
    <message>
        <source>Trusted expert</source>
        <translation>Bewährte Fachkraft</translation>
    </message>
    <message>
        <source>Strong performer</source>
        <translation>Starke Leistung</translation>
    </message>
    <message>
        <source>Consistent star</source>
        <translation>Beständige Spitzenkraft</translation>
    </message>
    <message>
        <source>service %1, %2 asked</source>
        <translation>Kundenorientierung %1, gefordert %2</translation>
    </message>
    <message>
        <source>service never rated</source>
        <translation>Kundenorientierung nie bewertet</translation>
    </message>
    <message>
        <source>%1 of %2 competencies met</source>
        <translation>%1 von %2 Kompetenzen erfüllt</translation>
    </message>
    <message>
        <source>%1 of %2 not rated</source>
        <translation>%1 von %2 nicht bewertet</translation>
    </message>
    <message>
        <source>same unit</source>
        <translation>gleicher Bereich</translation>
    </message>
    <message>
        <source>high potential</source>
        <translation>hohes Potenzial</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How well a position is covered: a symbol and the word</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>service short by %1</source>
        <translation>Kundenorientierung um %1 zu niedrig</translation>
    </message>
    <message>
        <source>%1 short by %2</source>
        <translation>%1 um %2 zu niedrig</translation>
    </message>
    <message>
        <source>also named elsewhere (%1)</source>
        <translation>auch anderswo benannt (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Where somebody stood before: band of performance, appraisal cycle</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SuccessorDetails</name>
    <message>
        <source>Successors</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>%1 · %2. %3</source>
        <extracomment>About a key position: unit, risk of loss, reason</extracomment>
        <translation>%1 · %2. %3</translation>
    </message>
    <message>
        <source>The job asks for %1 at level %2.</source>
        <extracomment>What the job of a position asks of the core competency: name, level</extracomment>
        <translation>Die Stelle verlangt %1 auf Stufe %2.</translation>
    </message>
    <message>
        <source>%1 – review due</source>
        <translation>%1 – Überprüfung fällig</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>“%1” (assessed %2)</source>
        <extracomment>What proves a successor&apos;s readiness, and the day it was assessed</extracomment>
        <translation>„%1“ (eingeschätzt am %2)</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Nobody is named yet who could follow.</source>
        <translation>Noch ist niemand benannt, der nachfolgen könnte.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SummaryPanel</name>
    <message>
        <source>Overall</source>
        <translation>Gesamtbewertung</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>Another overall rating</source>
        <translation>Andere Gesamtbewertung</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Warum sie abweicht</translation>
    </message>
    <message>
        <source>Why the overall rating differs</source>
        <translation>Warum die Gesamtbewertung abweicht</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Use the computed rating</source>
        <translation>Berechnete verwenden</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>One thing to grow</source>
        <translation>Ein Entwicklungsfeld</translation>
    </message>
    <message>
        <source>Next goals</source>
        <translation>Nächste Ziele</translation>
    </message>
    <message>
        <source>Start from the lowest ratings</source>
        <translation>Mit den niedrigsten Bewertungen beginnen</translation>
    </message>
    <message>
        <source>We talked about it on</source>
        <translation>Besprochen am</translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>Tag des Gesprächs</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Set by %1: %2</source>
        <translation>Festgelegt von %1: %2</translation>
    </message>
    <message>
        <source>All sources collected</source>
        <translation>Alle Quellen liegen vor</translation>
    </message>
    <message>
        <source>%1 of the weight collected; missing: %2. What is missing does not count.</source>
        <translation>%1 des Gewichts liegen vor; es fehlt: %2. Was fehlt, zählt nicht.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TalentBoard</name>
    <message>
        <source>Waiting to be placed</source>
        <translation>Noch nicht eingeordnet</translation>
    </message>
    <message>
        <source>A rating or the potential is missing.</source>
        <translation>Eine Bewertung oder das Potenzial fehlt.</translation>
    </message>
    <message>
        <source>%1, potential not assessed</source>
        <translation>%1, Potenzial nicht eingeschätzt</translation>
    </message>
    <message>
        <source>%1, not rated yet</source>
        <translation>%1, noch nicht bewertet</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TalentCell</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Kundenorientierung %1</translation>
    </message>
    <message>
        <source>service not rated</source>
        <translation>Kundenorientierung nicht bewertet</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4, %5</source>
        <translation>%1, %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>The tooltip of a name in the talent grid: name, position, what is known</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>Naturtalent</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>%1 is what is known of where somebody stood before: performance, potential</extracomment>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>How many people stand in a cell of the talent grid, and their share of all placed</extracomment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturtalent</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TalentGridPage</name>
    <message>
        <source>Assess &amp;potential…</source>
        <translation>&amp;Potenzial einschätzen…</translation>
    </message>
    <message>
        <source>&amp;Open the person</source>
        <translation>Pers&amp;on öffnen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Ne&amp;u laden</translation>
    </message>
    <message>
        <source>Nobody to place yet</source>
        <translation>Noch niemand einzuordnen</translation>
    </message>
    <message>
        <source>The grid fills itself from shared appraisals and assessments of potential.</source>
        <translation>Das Raster füllt sich von selbst aus mitgeteilten Beurteilungen und Einschätzungen des Potenzials.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Talent grid as a table</source>
        <translation>Talentraster als Tabelle</translation>
    </message>
    <message>
        <source>Talent grid</source>
        <translation>Talentraster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Kundenorientierung</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>Potential recorded.</source>
        <translation>Potenzial erfasst.</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Open appra&amp;isals</source>
        <translation>Beurtei&amp;lungen öffnen</translation>
    </message>
    <message>
        <source>Executives see everybody here, managers the people of their own line, once their appraisals are shared.</source>
        <translation>Die Geschäftsleitung sieht hier alle, Führungskräfte sehen die Personen ihrer eigenen Linie, sobald deren Beurteilungen mitgeteilt sind.</translation>
    </message>
    <message>
        <source>%1 placed, %2 waiting · performance from the latest shared appraisal, behind each name its service rating</source>
        <translation>%1 eingeordnet, %2 ausstehend · Leistung aus der letzten mitgeteilten Beurteilung, hinter jedem Namen die Bewertung der Kundenorientierung</translation>
    </message>
    <message>
        <source>Show as g&amp;rid</source>
        <translation>Als &amp;Raster zeigen</translation>
    </message>
    <message>
        <source>%1 · Natural</source>
        <extracomment>A service rating of somebody who is strong in it again and again</extracomment>
        <translation>%1 · Naturtalent</translation>
    </message>
    <message>
        <source>Performance before</source>
        <translation>Leistung davor</translation>
    </message>
    <message>
        <source>Potential before</source>
        <translation>Potenzial davor</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TaskWords</name>
    <message>
        <source>Interview: %1</source>
        <translation>Interview: %1</translation>
    </message>
    <message>
        <source>Scorecard late: %1</source>
        <translation>Bewertungsbogen überfällig: %1</translation>
    </message>
    <message>
        <source>Hold the debrief: %1</source>
        <translation>Auswertung durchführen: %1</translation>
    </message>
    <message>
        <source>Finish appraisal: %1</source>
        <translation>Beurteilung abschließen: %1</translation>
    </message>
    <message>
        <source>Share appraisal: %1</source>
        <translation>Beurteilung mitteilen: %1</translation>
    </message>
    <message>
        <source>Write your self-review</source>
        <translation>Sich selbst einschätzen</translation>
    </message>
    <message>
        <source>Read your appraisal by %1</source>
        <translation>Ihre Beurteilung von %1 lesen</translation>
    </message>
    <message>
        <source>Job description: %1</source>
        <translation>Stellenbeschreibung: %1</translation>
    </message>
    <message>
        <source>%1 has no ready successor</source>
        <translation>%1: keine Nachfolge bereit</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 questions rated</source>
        <translation>%1 · %2 von %3 Fragen bewertet</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 competencies rated</source>
        <translation>%1 · %2 von %3 Kompetenzen bewertet</translation>
    </message>
    <message>
        <source>%1 · both sides are done</source>
        <translation>%1 · beide Seiten sind fertig</translation>
    </message>
    <message>
        <source>Waits for your review</source>
        <translation>Wartet auf Ihre Prüfung</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ihr Entwurf</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>%1 T. überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>%1 · every scorecard is in</source>
        <translation>%1 · alle Bewertungsbögen liegen vor</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Morgen %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When something happens: day, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scorecard returned to you: %1</source>
        <translation>Bewertungsbogen zurückerhalten: %1</translation>
    </message>
    <message>
        <source>Add your people</source>
        <translation>Mitarbeitende aufnehmen</translation>
    </message>
    <message>
        <source>Describe the first job</source>
        <translation>Die erste Stelle beschreiben</translation>
    </message>
    <message>
        <source>Open the first requisition</source>
        <translation>Die erste Ausschreibung öffnen</translation>
    </message>
    <message>
        <source>Let colleagues in</source>
        <translation>Andere einladen</translation>
    </message>
    <message>
        <source>Paste a table or choose a CSV file: names, positions, units, managers</source>
        <translation>Tabelle einfügen oder CSV-Datei wählen: Namen, Planstellen, Bereiche, Führungskräfte</translation>
    </message>
    <message>
        <source>Five levels are ready; reword what is said differently here</source>
        <translation>Fünf Stufen sind fertig; ändern Sie, was hier anders heißt</translation>
    </message>
    <message>
        <source>The interview kit is made from the job</source>
        <translation>Der Interviewleitfaden entsteht aus der Stelle</translation>
    </message>
    <message>
        <source>A profile for each, with their roles</source>
        <translation>Ein Profil für jede Person, mit ihren Rollen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Read what %1 means here</source>
        <translation>Lesen, was %1 hier bedeutet</translation>
    </message>
    <message>
        <source>%1 is in it already</source>
        <translation>%1 ist schon enthalten</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>throughline::ui::UnitProgressTable</name>
    <message>
        <source>Progress by unit</source>
        <translation>Fortschritt nach Bereich</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Self-review done</source>
        <translation>Selbsteinschätzung fertig</translation>
    </message>
    <message>
        <source>Manager&apos;s review done</source>
        <translation>Führungskraft fertig</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Welcome</name>
    <message>
        <source>E&amp;xplore a demo company</source>
        <translation>Beispielunternehmen er&amp;kunden</translation>
    </message>
    <message>
        <source>60 people, open jobs, a running appraisal cycle. Nothing is saved unless you ask.</source>
        <translation>60 Personen, offene Stellen, eine laufende Beurteilungsrunde. Gespeichert wird nur auf Ihren Wunsch.</translation>
    </message>
    <message>
        <source>&amp;Start a new file</source>
        <translation>&amp;Neue Datei anlegen</translation>
    </message>
    <message>
        <source>One file on this computer. You can move to a shared server later.</source>
        <translation>Eine Datei auf diesem Computer. Sie können später auf einen gemeinsamen Server umziehen.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>Mit einem Server &amp;verbinden</translation>
    </message>
    <message>
        <source>Join colleagues on a shared PostgreSQL database.</source>
        <translation>Arbeiten Sie mit anderen in einer gemeinsamen PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Hire, review and plan succession around customer service.</source>
        <translation>Einstellen, beurteilen und Nachfolge planen, mit Kundenorientierung im Mittelpunkt.</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::WhyTable</name>
    <message>
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A competency as the person rated it: Self-review, customer service</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>
