<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>throughline::app::Texts</name>
    <message>
        <location filename="../app/commands/backup.cpp" line="+16" />
        <source>%1 people, %2</source>
        <translation>%1 Personen, %2</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Backed up to %1: %2.</source>
        <translation>Gesichert in %1: %2.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Restored to %1: %2.</source>
        <translation>Wiederhergestellt in %1: %2.</translation>
    </message>
    <message>
        <location filename="../app/commands/check.cpp" line="+28" />
        <source>Damaged, or without its rules: %1. Restore the last good backup.</source>
        <translation>Beschädigt oder ohne die eigenen Regeln: %1. Stellen Sie die letzte gute Sicherung wieder her.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Job versions without the core competency: %1. Restore the last good backup, for no path of the program leads here.</source>
        <translation>Stellenversionen ohne die Kernkompetenz: %1. Stellen Sie die letzte gute Sicherung wieder her, denn im Programm führt kein Weg hierher.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>People above themselves in the reporting line: %1. Correct it with an import of people.</source>
        <translation>Personen, die in der Berichtslinie über sich selbst stehen: %1. Berichtigen Sie dies mit einem Import von Personen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Live jobs whose core competency is waived: %1.</source>
        <translation>Geltende Stellen, die von der Kernkompetenz ausgenommen sind: %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Live jobs that do not say what the core competency means in them: %1.</source>
        <translation>Geltende Stellen, die nicht sagen, was die Kernkompetenz in ihnen heißt: %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>People whose manager does not hold the position above theirs: %1.</source>
        <translation>Personen, deren Führungskraft nicht die übergeordnete Planstelle innehat: %1.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Job descriptions not finished: %1.</source>
        <translation>Unfertige Stellenbeschreibungen: %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Open requisitions without a published interview plan: %1.</source>
        <translation>Offene Ausschreibungen ohne veröffentlichten Interviewplan: %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Scorecards missing a day after the interview: %1.</source>
        <translation>Bewertungsbögen, die einen Tag nach dem Interview noch fehlen: %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Appraisals past the last day of their cycle: %1.</source>
        <translation>Offene Beurteilungen nach dem letzten Tag ihrer Runde: %1.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Live job descriptions with the core competency: %1 of %2 (%3).</source>
        <translation>Geltende Stellenbeschreibungen mit der Kernkompetenz: %1 von %2 (%3).</translation>
    </message>
    <message>
        <location line="+6" />
        <source>level %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <location line="+6" />
        <source>People employed: %1.</source>
        <translation>Beschäftigte Personen: %1.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Sound.</source>
        <translation>In Ordnung.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Not sound.</source>
        <translation>Nicht in Ordnung.</translation>
    </message>
    <message>
        <location line="+41" />
        <source>The company is not sound. Restore the last good backup; this file is left as it is.</source>
        <translation>Die Daten des Unternehmens sind nicht in Ordnung. Stellen Sie die letzte gute Sicherung wieder her; diese Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../app/commands/demo.cpp" line="+31" />
        <source>A company of %1 people is in %2.</source>
        <translation>Ein Unternehmen mit %1 Personen liegt in %2.</translation>
    </message>
    <message>
        <location filename="../app/commands/export.cpp" line="+20" />
        <source>%1 rows in %2.</source>
        <translation>%1 Zeilen in %2.</translation>
    </message>
    <message>
        <location filename="../app/commands/import.cpp" line="+39" />
        <source>There are %1 more problems. Nothing was imported.</source>
        <translation>Weitere Probleme: %1. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Would add %1, change %2 and leave %3 as they are. Nothing was changed.</source>
        <translation>Würde %1 hinzufügen, %2 ändern und %3 unverändert lassen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Added %1, changed %2, left %3 as they were.</source>
        <translation>Hinzugefügt: %1, geändert: %2, unverändert: %3.</translation>
    </message>
    <message>
        <location filename="../app/commands/shots.cpp" line="+39" />
        <source>Owner</source>
        <translation>Inhaber/in</translation>
    </message>
    <message>
        <location filename="../app/commands/tour.cpp" line="+188" />
        <location line="+2" />
        <source>Demo company</source>
        <translation>Demo-Unternehmen</translation>
    </message>
    <message>
        <location filename="../app/console.cpp" line="+13" />
        <source>This file is empty, so it is not a company. Choose another file.</source>
        <translation>Diese Datei ist leer und enthält daher kein Unternehmen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody who is employed here is “%1”. Give a role, or a key as export people writes it.</source>
        <translation>Hier ist niemand als „%1“ beschäftigt. Geben Sie eine Rolle an oder einen Schlüssel, wie ihn „export people“ schreibt.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>There is nothing with the id “%1” to print, or it is not for you to see. Take an id from an export.</source>
        <translation>Zur Kennung „%1“ gibt es nichts zu drucken, oder Sie dürfen es nicht sehen. Nehmen Sie eine Kennung aus einem Export.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The page did not show its data within ten seconds. Try again while the computer is less busy.</source>
        <translation>Die Seite hat ihre Daten nicht innerhalb von zehn Sekunden gezeigt. Versuchen Sie es erneut, wenn der Computer weniger ausgelastet ist.</translation>
    </message>
    <message>
        <location filename="../app/main.cpp" line="+43" />
        <source>There is no display here, so the window cannot open. Set DISPLAY, or use a command; see throughline --help.</source>
        <translation>Hier gibt es keine Anzeige, deshalb lässt sich das Fenster nicht öffnen. Setzen Sie DISPLAY oder verwenden Sie einen Befehl; siehe throughline --help.</translation>
    </message>
    <message>
        <location line="+31" />
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
</context>
<context>
    <name>throughline::app::Usage</name>
    <message>
        <location filename="../app/commandline.cpp" line="+63" />
        <source>--to takes a file that ends in .csv or .json, not “%1”.</source>
        <translation>--to erwartet eine Datei, die auf .csv oder .json endet, nicht „%1“.</translation>
    </message>
    <message>
        <location line="+14" />
        <source>--to takes a file that ends in .pdf, not “%1”.</source>
        <translation>--to erwartet eine Datei, die auf .pdf endet, nicht „%1“.</translation>
    </message>
    <message>
        <location line="+26" />
        <source>--size takes WIDTHxHEIGHT in pixels (1280x800), not “%1”.</source>
        <translation>--size erwartet BREITExHÖHE in Pixeln (1280x800), nicht „%1“.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>--theme takes light or dark, not “%1”.</source>
        <translation>--theme erwartet light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Make a complete demo company of N people (60 to 100,000), the same for the same seed.</source>
        <translation>Ein vollständiges Demo-Unternehmen mit N Personen anlegen (60 bis 100.000), bei gleichem Startwert S immer dasselbe.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Take in a CSV file: all of it or nothing; what is there already is updated by its id.</source>
        <translation>Eine CSV-Datei übernehmen: ganz oder gar nicht; was schon da ist, wird anhand seiner Kennung aktualisiert.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Write a .csv or .json file, in the columns that import accepts.</source>
        <translation>Eine .csv- oder .json-Datei schreiben, in den Spalten, die der Import annimmt.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Print one paper to a PDF file.</source>
        <translation>Ein Dokument als PDF-Datei ausgeben.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Look through a company: is it sound, does every job carry the core competency, what is unfinished?</source>
        <translation>Ein Unternehmen prüfen: Ist es in Ordnung, enthält jede Stelle die Kernkompetenz, was ist unfertig?</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Copy everything to a file, also while people are working.</source>
        <translation>Alles in eine Datei sichern, auch während gearbeitet wird.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Bring a backup back, to a place where there is nothing yet.</source>
        <translation>Eine Sicherung wiederherstellen, an einem Speicherort, an dem noch nichts liegt.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Save a picture of every screen.</source>
        <translation>Von jeder Seite ein Bild speichern.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Walk through a demo company and leave pictures and papers in a folder (tour).</source>
        <translation>Durch ein Demo-Unternehmen gehen und Bilder und Dokumente in einem Ordner ablegen (tour).</translation>
    </message>
    <message>
        <location line="+33" />
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” is not a command, and only one place can be opened; see --help.</source>
        <translation>„%1“ ist kein Befehl, und es lässt sich nur ein Speicherort öffnen; siehe --help.</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Competency-based hiring, performance review and succession.</source>
        <translation>Kompetenzbasierte Personalauswahl, Beurteilung und Nachfolgeplanung.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open the window.</source>
        <translation>Das Fenster öffnen.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>PLACE is a file, or postgresql://user@host:port/database.</source>
        <translation>PLACE ist eine Datei oder postgresql://user@host:port/database.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Without --as the program acts as the file's owner, or as the login on a server.</source>
        <translation>Ohne --as arbeitet das Programm mit den Rechten der Person, der die Datei gehört, auf einem Server mit denen der Anmeldung.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Exit codes: 0 done, 1 refused or invalid data (nothing changed), 2 wrong usage.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 abgelehnt oder ungültige Daten (nichts geändert), 2 falscher Aufruf.</translation>
    </message>
    <message>
        <location filename="../app/usage.cpp" line="+30" />
        <source>“%1” has no option --%2.</source>
        <translation>„%1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>--%1 is given twice.</source>
        <translation>--%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>--%1 needs a value after it.</source>
        <translation>--%1 braucht einen Wert dahinter.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>“%1” needs %2.</source>
        <translation>„%1“ braucht %2.</translation>
    </message>
    <message>
        <location line="+14" />
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>“%1” needs --%2 %3.</source>
        <translation>„%1“ braucht --%2 %3.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>“%1” needs one of %2.</source>
        <translation>„%1“ braucht eine dieser Angaben: %2.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>“%1” does not know “%2”; it takes one of %3.</source>
        <translation>„%1“ kennt „%2“ nicht; möglich sind: %3.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AddSuccessorPane</name>
    <message>
        <location filename="../ui/succession/addsuccessorpane.cpp" line="+31" />
        <source>Type a name, or take somebody who fits</source>
        <translation>Namen eingeben oder eine passende Person wählen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Find a successor</source>
        <translation>Nachfolge suchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>People by fit</source>
        <translation>Personen nach Eignung</translation>
    </message>
    <message>
        <location line="+7" />
        <location line="+1" />
        <source>What proves the readiness</source>
        <translation>Was die Bereitschaft belegt</translation>
    </message>
    <message>
        <location line="+7" />
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <location line="+23" />
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Who could follow as %1?</source>
        <translation>Wer könnte als %1 nachfolgen?</translation>
    </message>
    <message>
        <location line="+16" />
        <source>%1, %2
%3</source>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location line="+32" />
        <source>Latest appraisal: %1</source>
        <translation>Letzte Beurteilung: %1</translation>
    </message>
    <message>
        <location line="+53" />
        <source>Nobody is chosen. Take somebody from the list, or type another name.</source>
        <translation>Es ist niemand ausgewählt. Wählen Sie eine Person aus der Liste oder geben Sie einen anderen Namen ein.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AdministrationPage</name>
    <message>
        <location filename="../ui/security/administrationpage.cpp" line="+62" />
        <source>&amp;New profile</source>
        <translation>&amp;Neues Profil</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Audit trail</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Appraisal &amp;cycles</source>
        <translation>Beurteilungs&amp;runden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Parts of the administration</source>
        <translation>Teile der Verwaltung</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+33" />
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location line="-32" />
        <source>Core competency</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <location line="+34" />
        <source>Somebody may hold several. Being a manager is not given: it follows from the reporting line, and shows the people of the own line.</source>
        <translation>Eine Person kann mehrere Rollen haben. Die Rolle Führungskraft wird nicht vergeben: Sie ergibt sich aus der Berichtslinie und zeigt die Mitarbeitenden der eigenen Linie.</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Who may do what?</source>
        <translation>Wer darf was?</translation>
    </message>
    <message>
        <location line="+68" />
        <source>The profile is kept. It counts from the next time somebody opens the file.</source>
        <translation>Das Profil ist gespeichert. Es gilt ab dem nächsten Öffnen der Datei.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The profile is removed.</source>
        <translation>Das Profil ist entfernt.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>The policy is kept.</source>
        <translation>Die Vorgabe ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AnswerNotes</name>
    <message>
        <location filename="../ui/hiring/answernotes.cpp" line="+25" />
        <source>Notes side by side</source>
        <translation>Notizen nebeneinander</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 · %2 – %3</source>
        <translation>%1 · %2 – %3</translation>
    </message>
    <message>
        <location line="+23" />
        <source>No note.</source>
        <extracomment>A note as it was written, in quotation marks</extracomment>
        <translation>Keine Notiz.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Notes on %1, side by side</source>
        <translation>Notizen zu %1, nebeneinander</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AnswerPanel</name>
    <message>
        <location filename="../ui/performance/answerpanel.cpp" line="+25" />
        <source>Answer</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Read by %1 on %2.</source>
        <translation>Zur Kenntnis genommen von %1 am %2.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Acknowledging says that you have read it, not that you agree.</source>
        <translation>Mit der Kenntnisnahme bestätigen Sie, dass Sie die Beurteilung gelesen haben, nicht, dass Sie ihr zustimmen.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>I have read it</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1 has not acknowledged it yet.</source>
        <translation>%1 hat die Beurteilung noch nicht zur Kenntnis genommen.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Agrees.</source>
        <translation>Stimmt zu.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Disagrees.</source>
        <translation>Stimmt nicht zu.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <location line="+2" />
        <source>I disagree</source>
        <translation>Ich stimme nicht zu</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Your answer</source>
        <translation>Ihre Stellungnahme</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Send the answer</source>
        <translation>Stellungnahme senden</translation>
    </message>
    <message>
        <location line="+4" />
        <source>You can answer once; your words then stay with the appraisal.</source>
        <translation>Sie können einmal Stellung nehmen; Ihre Worte bleiben dann bei der Beurteilung.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppointmentForm</name>
    <message>
        <location filename="../ui/hiring/appointmentform.cpp" line="+31" />
        <source>Add an interviewer by name</source>
        <translation>Interviewende nach Namen hinzufügen</translation>
    </message>
    <message>
        <location line="+9" />
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Sta&amp;rts</source>
        <translation>Begi&amp;nn</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Length</source>
        <translation>Daue&amp;r</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <location line="+26" />
        <source>Interview with %1</source>
        <translation>Interview mit %1</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Enter takes %1 off the panel</source>
        <translation>Enter nimmt %1 aus dem Interviewteam</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalColumns</name>
    <message>
        <location filename="../ui/performance/appraisalcolumns.cpp" line="+23" />
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1 linked</source>
        <extracomment>How many pieces of evidence an appraisal links</extracomment>
        <translation>%1 verknüpft</translation>
    </message>
    <message>
        <location line="+1" />
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Self-review</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <location line="+2" />
        <source>✓ Done</source>
        <translation>✓ Fertig</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location line="+1" />
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalDraft</name>
    <message>
        <location filename="../ui/performance/appraisaldraft.cpp" line="+116" />
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location line="+8" />
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location line="+6" />
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalPage</name>
    <message>
        <location filename="../ui/performance/appraisalpage.cpp" line="+94" />
        <source>This appraisal is not here</source>
        <translation>Diese Beurteilung ist hier nicht zu finden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>It does not exist, or it is not for you to see.</source>
        <translation>Es gibt sie nicht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <location line="+98" />
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+151" />
        <source>%1 of %2 rated</source>
        <extracomment>Progress of an appraisal</extracomment>
        <translation>%1 von %2 bewertet</translation>
    </message>
    <message>
        <location line="+44" />
        <source>This cycle is closed. Nothing can be changed any more.</source>
        <translation>Diese Runde ist geschlossen. Es lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Both sides are done. Sum up, then share it with %1.</source>
        <translation>Beide Seiten sind fertig. Fassen Sie zusammen, dann teilen Sie die Beurteilung %1 mit.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Both sides are done. Show the self-review, then sum up and share. Once shown, neither side can be withdrawn.</source>
        <translation>Beide Seiten sind fertig. Decken Sie die Selbsteinschätzung auf, fassen Sie zusammen und teilen Sie die Beurteilung mit. Nach dem Aufdecken lässt sich keine Seite mehr zurückziehen.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Your side is done. It goes on when %1 has done the self-review.</source>
        <translation>Ihre Seite ist fertig. Es geht weiter, sobald %1 die Selbsteinschätzung abgeschlossen hat.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 has done the self-review. It shows when your side is done.</source>
        <translation>%1 hat die Selbsteinschätzung abgeschlossen. Sie ist zu sehen, sobald Ihre Seite fertig ist.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The self-review of %1 is still to come. Neither of you sees the other's side before both are done.</source>
        <translation>Die Selbsteinschätzung von %1 steht noch aus. Keine Seite sieht die andere, bevor beide fertig sind.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Your self-review is done. You see the other side when %1 shares it.</source>
        <translation>Ihre Selbsteinschätzung ist fertig. Die andere Seite sehen Sie, sobald %1 sie mitteilt.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Your self-review. %1 sees it when both sides are done.</source>
        <translation>Ihre Selbsteinschätzung. %1 sieht sie, sobald beide Seiten fertig sind.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>This appraisal is being written. Its ratings show when it is shared.</source>
        <translation>Diese Beurteilung wird noch geschrieben. Die Bewertungen sind zu sehen, sobald sie mitgeteilt ist.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Appraisal: %1</source>
        <translation>Beurteilung: %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Appraisal</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <location filename="../ui/performance/appraisalsteps.cpp" line="+30" />
        <source>Rate %1</source>
        <translation>Mit %1 bewerten</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Clear the rating</source>
        <translation>Bewertung löschen</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Previous competency</source>
        <translation>Vorige Kompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next competency</source>
        <translation>Nächste Kompetenz</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location line="+2" />
        <source>New evidence…</source>
        <translation>Neuer Beleg…</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+42" />
        <source>Finish my side</source>
        <translation>Meine Seite abschließen</translation>
    </message>
    <message>
        <location line="-39" />
        <source>Show the self-review</source>
        <translation>Selbsteinschätzung aufdecken</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Withdraw my side</source>
        <translation>Meine Seite zurückziehen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Why this number</source>
        <translation>Wie die Zahl zustande kommt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+36" />
        <source>Share with %1</source>
        <translation>Mitteilen an %1</translation>
    </message>
    <message>
        <location line="+185" />
        <source>%1, from %2 to %3: %4</source>
        <translation>%1, von %2 auf %3: %4</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AppraisalsPage</name>
    <message>
        <location filename="../ui/performance/appraisalspage.cpp" line="+74" />
        <source>Cycle</source>
        <translation>Runde</translation>
    </message>
    <message>
        <location line="+22" />
        <source>No cycle is running</source>
        <translation>Es läuft keine Runde</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A cycle says who is appraised, for which period, and until when.</source>
        <translation>Eine Runde legt fest, wer beurteilt wird, für welchen Zeitraum und bis wann.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No appraisal matches</source>
        <translation>Keine Beurteilung gefunden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try the beginning of a first or last name, or look at all of them.</source>
        <translation>Versuchen Sie den Anfang eines Vor- oder Nachnamens oder sehen Sie alle an.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Appraisals of the cycle</source>
        <translation>Beurteilungen der Runde</translation>
    </message>
    <message>
        <location line="+17" />
        <source>C&amp;ycle</source>
        <translation>R&amp;unde</translation>
    </message>
    <message>
        <location line="+12" />
        <source>&amp;Open the appraisal</source>
        <translation>Beurteilung ö&amp;ffnen</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+159" />
        <source>Show by &amp;unit</source>
        <translation>Nach Be&amp;reich zeigen</translation>
    </message>
    <message>
        <location line="-157" />
        <source>&amp;Plan a cycle…</source>
        <translation>Runde p&amp;lanen…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Who takes part…</source>
        <translation>&amp;Wer nimmt teil…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>C&amp;lose the cycle…</source>
        <translation>Runde s&amp;chließen…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Clear &amp;filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <location line="+126" />
        <source>%1 · %2</source>
        <extracomment>A cycle in a list: name, state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Due %1</source>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1 of %2 shared</source>
        <translation>%1 von %2 mitgeteilt</translation>
    </message>
    <message>
        <location line="+16" />
        <source>Show by &amp;person</source>
        <translation>Nach &amp;Person zeigen</translation>
    </message>
    <message>
        <location filename="../ui/performance/appraisalspage.h" line="+33" />
        <source>Appraisals</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <location filename="../ui/performance/appraisalsplanning.cpp" line="+50" />
        <source>Close the cycle</source>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Nothing in a closed cycle can be changed, and it cannot be opened again.</source>
        <translation>In einer geschlossenen Runde lässt sich nichts mehr ändern, und sie lässt sich nicht wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AuditPage</name>
    <message>
        <location filename="../ui/security/auditpage.cpp" line="+34" />
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Owner of the file</source>
        <translation>Inhaber/in der Datei</translation>
    </message>
    <message>
        <location line="+2" />
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+1" />
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Filter by person</source>
        <translation>Nach Person filtern</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Nothing was done yet</source>
        <translation>Noch keine Vorgänge</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Every act that changes something is written down here, and stays.</source>
        <translation>Jeder Vorgang, der etwas ändert, wird hier festgehalten und bleibt stehen.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Choose another person, kind or time.</source>
        <translation>Wählen Sie eine andere Person, eine andere Art oder einen anderen Zeitraum.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Only auditors read the trail</source>
        <translation>Nur die Revision liest das Protokoll</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ask whoever keeps the accounts for the role, if this is your work.</source>
        <translation>Wenn das Ihre Aufgabe ist, bitten Sie die Person, die die Profile verwaltet, um die Rolle.</translation>
    </message>
    <message>
        <location line="+20" />
        <source>E&amp;xport the trail…</source>
        <translation>Protokoll &amp;exportieren…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Back to Home</source>
        <translation>Zur &amp;Startseite</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Kind of thing</source>
        <translation>Art des Gegenstands</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location line="+1" />
        <source>At any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Who did what, and when?</source>
        <translation>Wer hat wann was getan?</translation>
    </message>
    <message numerus="yes">
        <location line="+78" />
        <source>%1 of %n act(s)</source>
        <translation><numerusform>%1 von %n Vorgang</numerusform><numerusform>%1 von %n Vorgängen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n act(s)</source>
        <translation><numerusform>%n Vorgang</numerusform><numerusform>%n Vorgänge</numerusform></translation>
    </message>
    <message>
        <location line="+11" />
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Autosave</name>
    <message>
        <location filename="../ui/forms/autosave.cpp" line="+20" />
        <source>Saved %1</source>
        <extracomment>The time of the last save: Saved 10:41</extracomment>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Not saved: %1</source>
        <extracomment>The reason is a sentence: Not saved: The disk is full.</extracomment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CandidateBoard</name>
    <message>
        <location filename="../ui/hiring/candidateboard.cpp" line="+61" />
        <source>%1
%2 · core %3</source>
        <extracomment>A card of the board: name, then next step and core score</extracomment>
        <translation>%1
%2 · Kern %3</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1 (%2)</source>
        <extracomment>A column of the board: its stage and how many stand in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CandidateTable</name>
    <message>
        <location filename="../ui/hiring/candidatetable.cpp" line="+18" />
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1, stage %2, core score %3, next: %4</source>
        <extracomment>Name, stage, score on the core competency, what happens next</extracomment>
        <translation>%1, Phase %2, Kernwert %3, als Nächstes: %4</translation>
    </message>
    <message>
        <location line="+54" />
        <source>Candidate</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Core score</source>
        <translation>Kernwert</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Applied</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <location line="+1" />
        <source>For</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <location line="+22" />
        <source>%1 of %2</source>
        <extracomment>Submitted scorecards of those expected: 2 of 3</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CandidatesPage</name>
    <message>
        <location filename="../ui/hiring/candidatespage.cpp" line="+40" />
        <source>Filter candidates</source>
        <translation>Bewerbende filtern</translation>
    </message>
    <message>
        <location line="+36" />
        <source>&amp;Add candidate</source>
        <translation>Bewerbung hinzu&amp;fügen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Add thi&amp;s person</source>
        <translation>Diese Pe&amp;rson hinzufügen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Keep both</source>
        <translation>Beide beha&amp;lten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Arrange &amp;interview</source>
        <translation>&amp;Interview vereinbaren</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Arrange it &amp;so</source>
        <translation>So &amp;vereinbaren</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Move to…</source>
        <translation>&amp;Phase ändern…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Move one stage on</source>
        <translation>Eine Phase weiter</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Move one stage back</source>
        <translation>Eine Phase zurück</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Debrief</source>
        <translation>A&amp;uswertung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>C&amp;ompare</source>
        <translation>V&amp;ergleichen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Intervie&amp;w kit</source>
        <translation>Intervie&amp;wleitfaden</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+298" />
        <source>Show as &amp;board</source>
        <translation>Als &amp;Karten zeigen</translation>
    </message>
    <message>
        <location line="-297" />
        <source>Tr&amp;y again</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Clear the filte&amp;r</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <location line="+21" />
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+1" />
        <source>E-mai&amp;l</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Phone</source>
        <translation>Telef&amp;on</translation>
    </message>
    <message>
        <location line="+10" />
        <source>New candidate</source>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <location line="+11" />
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+32" />
        <source>Candidates</source>
        <translation>Bewerbende</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Candidates · %1</source>
        <translation>Bewerbende · %1</translation>
    </message>
    <message>
        <location line="+87" />
        <source>Nobody matches</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No candidate has this name in this stage.</source>
        <translation>In dieser Phase hat niemand diesen Namen.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No candidates for this job</source>
        <translation>Noch keine Bewerbungen für diese Stelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add the first one, or import a list from the command line.</source>
        <translation>Fügen Sie die erste hinzu oder importieren Sie eine Liste über die Befehlszeile.</translation>
    </message>
    <message>
        <location line="+39" />
        <source>Moved %1 to %2</source>
        <translation>%1 verschoben nach „%2“</translation>
    </message>
    <message>
        <location line="+85" />
        <source>Show as ta&amp;ble</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Chip</name>
    <message>
        <location filename="../ui/forms/chip.cpp" line="+98" />
        <source>Core</source>
        <extracomment>The mark of the competency that belongs to every job</extracomment>
        <translation>Kern</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CommandPalette</name>
    <message>
        <location filename="../ui/shell/commandpalette.cpp" line="+36" />
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Candidates</source>
        <translation>Bewerbende</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Positions</source>
        <translation>Planstellen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <location line="+20" />
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <location line="+2" />
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <location line="+2" />
        <source>retired</source>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <location line="+1" />
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+11" />
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <location line="+18" />
        <location line="+4" />
        <source>Search or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <location line="-1" />
        <source>Search for people, jobs, pages, or what to do</source>
        <translation>Personen, Stellen, Seiten oder Befehle suchen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <location line="+51" />
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Do</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location line="+34" />
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Nothing matches “%1”. Try a surname, a job, or a page.</source>
        <translation>Nichts passt zu „%1“. Versuchen Sie einen Nachnamen, eine Stelle oder eine Seite.</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n result(s) · ↑↓ choose · Enter open · Esc close</source>
        <translation><numerusform>%n Treffer · ↑↓ wählen · Enter öffnen · Esc schließen</numerusform><numerusform>%n Treffer · ↑↓ wählen · Enter öffnen · Esc schließen</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::ComparisonPage</name>
    <message>
        <location filename="../ui/hiring/comparisonpage.cpp" line="+70" />
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Core weight, slider</source>
        <translation>Kerngewicht, Schieberegler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Core weight in percent</source>
        <translation>Kerngewicht in Prozent</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Candidates compared</source>
        <translation>Bewerbende im Vergleich</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Candidates to compare</source>
        <translation>Bewerbende für den Vergleich</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Core &amp;weight</source>
        <translation>&amp;Kerngewicht</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose &amp;candidates</source>
        <translation>Bewerbende aus&amp;wählen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Open the &amp;debrief</source>
        <translation>A&amp;uswertung öffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Move this candidate to the left</source>
        <translation>Diese Spalte nach links verschieben</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Move this candidate to the right</source>
        <translation>Diese Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Compare candidates</source>
        <translation>Bewerbende vergleichen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Compare candidates · %1</source>
        <translation>Bewerbende vergleichen · %1</translation>
    </message>
    <message>
        <location line="+39" />
        <source>Choose 2 to 6 candidates</source>
        <translation>Wählen Sie 2 bis 6 Bewerbende</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A comparison needs at least two candidates with a submitted scorecard.</source>
        <translation>Ein Vergleich braucht mindestens zwei Bewerbende mit einem abgegebenen Bewertungsbogen.</translation>
    </message>
    <message>
        <location line="+33" />
        <source>This comparison cannot be shown</source>
        <translation>Dieser Vergleich lässt sich nicht zeigen</translation>
    </message>
    <message>
        <location line="+28" />
        <source>These candidates were interviewed with different versions of the kit, so their places compare unlike with like. The version stands beside each name.</source>
        <translation>Diese Bewerbenden wurden mit verschiedenen Versionen des Leitfadens interviewt, deshalb sind ihre Plätze nur bedingt vergleichbar. Die Version steht neben jedem Namen.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Not everybody was seen by the same number of interviewers. Means of few are less certain.</source>
        <translation>Nicht alle wurden von gleich vielen Interviewenden gesehen. Mittelwerte aus wenigen Bewertungen sind weniger sicher.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ComparisonTable</name>
    <message>
        <location filename="../ui/hiring/comparisontable.cpp" line="+74" />
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 (kit %2)</source>
        <extracomment>A candidate's name and the version of the kit they were interviewed with</extracomment>
        <translation>%1 (Leitfaden %2)</translation>
    </message>
    <message>
        <location line="+7" />
        <source>no ratings</source>
        <translation>keine Bewertungen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 · place %2</source>
        <extracomment>A total and the place that follows from it: 3.6 · place 1</extracomment>
        <translation>%1 · Platz %2</translation>
    </message>
    <message>
        <location line="+8" />
        <source>hidden until you submit</source>
        <translation>verborgen, bis Sie abgeben</translation>
    </message>
    <message>
        <location line="+9" />
        <source>below the minimum %1</source>
        <translation>unter der Mindeststufe %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>spread %1</source>
        <translation>Spanne %1</translation>
    </message>
    <message>
        <location line="+24" />
        <location line="+8" />
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <location line="-6" />
        <source>%1 (core)</source>
        <translation>%1 (Kern)</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1, %2: %3</source>
        <extracomment>A cell as a screen reader says it: Mira Novak, Teamwork: 4</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Places appear when you have submitted your own scorecards.</source>
        <translation>Die Plätze erscheinen, sobald Sie Ihre eigenen Bewertungsbögen abgegeben haben.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Nobody is alone in first place at this core weight.</source>
        <translation>Bei diesem Kerngewicht steht niemand allein auf dem ersten Platz.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 stays first whatever the core weight.</source>
        <translation>%1 bleibt bei jedem Kerngewicht auf dem ersten Platz.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 is first at a core weight of exactly %2 only.</source>
        <translation>%1 steht nur bei einem Kerngewicht von genau %2 auf dem ersten Platz.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 stays first for any core weight between %2 and %3.</source>
        <translation>%1 bleibt bei jedem Kerngewicht zwischen %2 und %3 auf dem ersten Platz.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyBlock</name>
    <message>
        <location filename="../ui/performance/competencyblock.cpp" line="+60" />
        <source>%1 of the rating · the job asks for %2</source>
        <extracomment>After a competency's name: how much it counts, and which level the job asks for</extracomment>
        <translation>%1 der Bewertung · die Stelle verlangt Stufe %2</translation>
    </message>
    <message>
        <location line="+16" />
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 (self-review)</source>
        <translation>%1 (Selbsteinschätzung)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 (manager)</source>
        <translation>%1 (Führungskraft)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your rating, %1</source>
        <translation>Ihre Bewertung, %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Rating by %1, %2</source>
        <translation>Bewertung von %1, %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your comment, %1</source>
        <translation>Ihr Kommentar, %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Comment by %1, %2</source>
        <translation>Kommentar von %1, %2</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Specific event</source>
        <translation>Konkretes Ereignis</translation>
    </message>
    <message>
        <location line="+0" />
        <source>No specific event</source>
        <translation>Kein konkretes Ereignis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Effect on a customer</source>
        <translation>Wirkung für die Kundschaft</translation>
    </message>
    <message>
        <location line="+0" />
        <source>No effect on a customer</source>
        <translation>Keine Wirkung für die Kundschaft</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next step with a date</source>
        <translation>Nächster Schritt mit Datum</translation>
    </message>
    <message>
        <location line="+0" />
        <source>No date for the next step</source>
        <translation>Kein Datum für den nächsten Schritt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Long enough</source>
        <translation>Lang genug</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>Under %n characters</source>
        <translation><numerusform>Unter %n Zeichen</numerusform><numerusform>Unter %n Zeichen</numerusform></translation>
    </message>
    <message>
        <location line="+8" />
        <source>Says something about character (%1). Say what the person did instead.</source>
        <translation>Sagt etwas über den Charakter (%1). Schreiben Sie stattdessen, was die Person getan hat.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Can be read as being about gender: %1.</source>
        <translation>Lässt sich als Aussage über das Geschlecht lesen: %1.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nobody does it every time: %1. Say how often, or when.</source>
        <translation>Das tut niemand jedes Mal: %1. Schreiben Sie, wie oft oder wann.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Compares with other people (%1). Compare with the levels instead.</source>
        <translation>Vergleicht mit anderen Personen (%1). Vergleichen Sie stattdessen mit den Stufen.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>All your evidence is from the end of the period. Look at the months before.</source>
        <translation>Alle Ihre Belege stammen vom Ende des Zeitraums. Sehen Sie sich auch die Monate davor an.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyDetail</name>
    <message>
        <location filename="../ui/jobs/competencydetail.cpp" line="+54" />
        <source>Level asked</source>
        <translation>Verlangte Stufe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location line="+15" />
        <location line="+3" />
        <source>In this job it means</source>
        <translation>In dieser Stelle heißt das</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <location line="+24" />
        <source>%1 (core)</source>
        <translation>%1 (Kern)</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Level that the job asks of %1</source>
        <translation>Stufe, die die Stelle bei %1 verlangt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>What %1 means in this job</source>
        <translation>Was %1 in dieser Stelle heißt</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Idea %1</source>
        <translation>Idee %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Idea %1: %2</source>
        <translation>Idee %1: %2</translation>
    </message>
    <message>
        <location line="+14" />
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+7" />
        <source>At work: %1</source>
        <translation>Bei der Arbeit: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10" />
        <source>%n more character(s): a competency that nobody can picture is not part of the job.</source>
        <translation><numerusform>Noch %n Zeichen: Eine Kompetenz, unter der sich niemand etwas vorstellen kann, gehört nicht zur Stelle.</numerusform><numerusform>Noch %n Zeichen: Eine Kompetenz, unter der sich niemand etwas vorstellen kann, gehört nicht zur Stelle.</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyMessages</name>
    <message numerus="yes">
        <location filename="../ui/competency/competencymessages.cpp" line="+52" />
        <source>%n thing(s) are still missing before this can be published: every level needs a title, a behaviour for interviews and one at work.</source>
        <translation><numerusform>Vor dem Veröffentlichen fehlt noch %n Angabe: Jede Stufe braucht einen Titel, ein Verhalten für Interviews und eines bei der Arbeit.</numerusform><numerusform>Vor dem Veröffentlichen fehlen noch %n Angaben: Jede Stufe braucht einen Titel, ein Verhalten für Interviews und eines bei der Arbeit.</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::CompetencyWords</name>
    <message>
        <location filename="../ui/competency/competencywords.cpp" line="+19" />
        <source>Awareness</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Basic</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Intermediate</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Advanced</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Expert</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1 %2</source>
        <extracomment>A proficiency level: its number and its name, "3 Intermediate"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Working</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Leading</source>
        <translation>Führung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Technical</source>
        <translation>Fachlich</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Behavioural: what was done</source>
        <translation>Verhaltensfrage: was getan wurde</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Situational: what would be</source>
        <translation>Situationsfrage: was getan würde</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Retired</source>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <location line="+9" />
        <source>The competency has no name.</source>
        <translation>Die Kompetenz hat keinen Namen.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Level %1 has no title.</source>
        <translation>Stufe %1 hat keinen Titel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Level %1 has no behaviour for interviews.</source>
        <translation>Stufe %1 hat kein Verhalten für Interviews.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Level %1 has no behaviour at work.</source>
        <translation>Stufe %1 hat kein Verhalten bei der Arbeit.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CoreRowDelegate</name>
    <message>
        <location filename="../ui/jobs/jobcompetencytable.cpp" line="+124" />
        <location line="+3" />
        <location line="+7" />
        <source>Core</source>
        <translation>Kern</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CoveragePanel</name>
    <message>
        <location filename="../ui/jobs/coveragepanel.cpp" line="+29" />
        <source>Coverage by department</source>
        <translation>Abdeckung nach Bereich</translation>
    </message>
    <message>
        <location line="+13" />
        <source>no live job</source>
        <translation>keine geltende Stelle</translation>
    </message>
    <message numerus="yes">
        <location line="+25" />
        <source>of %n live job description(s) carry the core competency.</source>
        <translation><numerusform>von %n geltenden Stellenbeschreibung enthalten die Kernkompetenz.</numerusform><numerusform>von %n geltenden Stellenbeschreibungen enthalten die Kernkompetenz.</numerusform></translation>
    </message>
    <message>
        <location line="+3" />
        <source>Department</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Live jobs</source>
        <translation>Geltende Stellen</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Carry it</source>
        <translation>Mit Kernkompetenz</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No wording</source>
        <translation>Ohne Wortlaut</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Without department</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1: waived on %2. %3</source>
        <extracomment>A job, the reason for its waiver and when it was given</extracomment>
        <translation>%1: ausgenommen am %2. %3</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CycleForm</name>
    <message>
        <location filename="../ui/performance/cycleform.cpp" line="+35" />
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Units, with everything below them</source>
        <translation>Bereiche, mit allem darunter</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Overall rating</source>
        <translation>Gesamtbewertung</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Plan a cycle</source>
        <translation>Runde planen</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <location line="+50" />
        <source>New weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <location line="+26" />
        <source>✓ 100 %</source>
        <translation>✓ 100 %</translation>
    </message>
    <message>
        <location line="+1" />
        <source>! The weights add up to %1; 100 % are needed.</source>
        <translation>! Die Gewichte ergeben zusammen %1; nötig sind 100 %.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CycleRollPanel</name>
    <message>
        <location filename="../ui/performance/cyclerollpanel.cpp" line="+33" />
        <source>Nobody above them to write it</source>
        <translation>Keine Führungskraft, die sie schreibt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Joined after it was planned</source>
        <translation>Nach der Planung eingetreten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Has left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Who takes part</source>
        <translation>Wer nimmt teil</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+0" />
        <source>What is in the way</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <location line="+2" />
        <source>People who are not settled yet</source>
        <translation>Noch ungeklärte Personen</translation>
    </message>
    <message>
        <location line="+23" />
        <source>Author of the appraisal</source>
        <translation>Wer die Beurteilung schreibt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Name as author</source>
        <translation>Beurteilung übertragen</translation>
    </message>
    <message>
        <location line="+6" />
        <location line="+1" />
        <source>Why they are left out</source>
        <translation>Warum die Person nicht teilnimmt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Leave out</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <location line="+28" />
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Take in those who joined</source>
        <translation>Neu Eingetretene aufnehmen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Start the cycle</source>
        <translation>Runde starten</translation>
    </message>
    <message>
        <location line="+41" />
        <source>%1 eligible: %2 take part, %3 left out, %4 to be settled.</source>
        <translation>Teilnahmeberechtigt: %1; davon teilnehmend: %2, ausgenommen: %3, zu klären: %4.</translation>
    </message>
    <message numerus="yes">
        <location line="+7" />
        <source>%n of them have no job description; only the core competency is rated.</source>
        <translation><numerusform>%n davon hat keine Stellenbeschreibung; nur die Kernkompetenz wird bewertet.</numerusform><numerusform>%n davon haben keine Stellenbeschreibung; nur die Kernkompetenz wird bewertet.</numerusform></translation>
    </message>
    <message>
        <location line="+15" />
        <source>Missing evidence: warns. Let it block</source>
        <translation>Fehlende Belege: Warnung. Sperre einschalten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Missing evidence: blocks. Let it warn</source>
        <translation>Fehlende Belege: Sperre. Nur warnen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DebriefPage</name>
    <message>
        <location filename="../ui/hiring/debriefpage.cpp" line="+52" />
        <source>Ratings by interviewer</source>
        <translation>Bewertungen nach Interviewenden</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Show only &amp;disagreements</source>
        <translation>Nur Ab&amp;weichungen zeigen</translation>
    </message>
    <message>
        <location line="+46" />
        <source>&amp;Open mine</source>
        <translation>&amp;Meinen Bogen öffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Re&amp;cord decision</source>
        <translation>Entscheidung &amp;festhalten</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Com&amp;pare candidates</source>
        <translation>Bewerbende &amp;vergleichen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Show only disagreements</source>
        <translation>Nur Abweichungen zeigen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Candidates of this re&amp;quisition</source>
        <translation>Bewerbende &amp;zu dieser Ausschreibung</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Make a decision</source>
        <translation>Entscheidung treffen</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Panel debrief</source>
        <translation>Auswertung des Interviewteams</translation>
    </message>
    <message>
        <location line="+25" />
        <source>This debrief cannot be shown</source>
        <translation>Diese Auswertung lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <location line="+7" />
        <source>No scorecard is in yet</source>
        <translation>Noch kein Bewertungsbogen abgegeben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The debrief begins when the first interviewer has submitted.</source>
        <translation>Die Auswertung beginnt, sobald der erste Bewertungsbogen abgegeben ist.</translation>
    </message>
    <message numerus="yes">
        <location line="+21" />
        <source>%1 of %n scorecards are in</source>
        <extracomment>How many of a candidate's scorecards are submitted</extracomment>
        <translation><numerusform>%1 von %n Bewertungsbogen abgegeben</numerusform><numerusform>%1 von %n Bewertungsbögen abgegeben</numerusform></translation>
    </message>
    <message>
        <location line="+1" />
        <source>Scores stay hidden until you submit yours.</source>
        <translation>Die Bewertungen bleiben verdeckt, bis Sie Ihre abgeben.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Place %1 of %2 by the ratings alone.</source>
        <translation>Platz %1 von %2 allein nach den Bewertungen.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Below the minimum on the core competency, so not ranked whatever the average.</source>
        <translation>Unter dem Minimum in der Kernkompetenz, daher unabhängig vom Durchschnitt ohne Rang.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Not ranked: a competency of the job was rated by nobody.</source>
        <translation>Ohne Rang: Eine Kompetenz der Stelle wurde von niemandem bewertet.</translation>
    </message>
    <message numerus="yes">
        <location line="+8" />
        <source>%1 of %n scorecards are in.</source>
        <translation><numerusform>%1 von %n Bewertungsbogen abgegeben.</numerusform><numerusform>%1 von %n Bewertungsbögen abgegeben.</numerusform></translation>
    </message>
    <message>
        <location line="+3" />
        <source>Total %1, %2 of the range.</source>
        <extracomment>The weighted mean of all competencies, and where it lies between 1 and 5</extracomment>
        <translation>Gesamtwert %1, das sind %2 der Spanne.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+41" />
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Recommended (not counted): %1</source>
        <translation>Empfehlungen (nicht eingerechnet): %1</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location line="+30" />
        <source>Recorded: %1</source>
        <translation>Festgehalten: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DebriefTable</name>
    <message>
        <location filename="../ui/hiring/debrieftable.cpp" line="+22" />
        <source>! %1 – discuss</source>
        <extracomment>Interviewers are so far apart that they should talk about it: ! 2 – discuss</extracomment>
        <translation>! %1 – besprechen</translation>
    </message>
    <message>
        <location line="+9" />
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location line="+49" />
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Spread</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location line="+23" />
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, %2: %3, %4; spread %5</source>
        <translation>%1, %2: %3, %4; Abweichung %5</translation>
    </message>
    <message>
        <location line="+12" />
        <source>%1 (core)</source>
        <translation>%1 (Kern)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DecisionBar</name>
    <message>
        <location filename="../ui/hiring/decisionbar.cpp" line="+26" />
        <source>&amp;Starts</source>
        <translation>E&amp;intritt</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Why? What speaks for it, and what against?</source>
        <translation>Warum? Was spricht dafür, was dagegen?</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>First day at work</source>
        <translation>Erster Arbeitstag</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Reason for the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Dec&amp;ision</source>
        <translation>Ents&amp;cheidung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Reason</source>
        <translation>Beg&amp;ründung</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DirectoryPage</name>
    <message>
        <location filename="../ui/people/directorypage.cpp" line="+34" />
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+28" />
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="-27" />
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Open person</source>
        <translation>&amp;Person öffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Import people</source>
        <translation>Mitarbeitende &amp;importieren</translation>
    </message>
    <message>
        <location line="+1" />
        <source>E&amp;xport people…</source>
        <translation>Mitarbeitende expo&amp;rtieren…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Find people</source>
        <translation>Mitarbeitende suchen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Nobody works here yet</source>
        <translation>Noch keine Mitarbeitenden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Import your people from a table, with their units and managers.</source>
        <translation>Importieren Sie Ihre Mitarbeitenden mit Bereichen und Führungskräften aus einer Tabelle.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nobody matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try the beginning of a first or last name, or another unit.</source>
        <translation>Versuchen Sie es mit dem Anfang eines Vor- oder Nachnamens oder mit einem anderen Bereich.</translation>
    </message>
    <message>
        <location line="+9" />
        <location line="+147" />
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <location line="-145" />
        <location line="+54" />
        <source>People</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message numerus="yes">
        <location line="+109" />
        <source>%1 of %n people</source>
        <translation><numerusform>%1 von %n Person</numerusform><numerusform>%1 von %n Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n people</source>
        <translation><numerusform>%n Person</numerusform><numerusform>%n Personen</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::DocumentMessages</name>
    <message>
        <location filename="../ui/documents/documentmessages.cpp" line="+19" />
        <source>The file %1 cannot be written. Check the folder, your rights and the space on the disk.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben. Prüfen Sie den Ordner, Ihre Rechte und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EvidenceDrawer</name>
    <message>
        <location filename="../ui/performance/evidencedrawer.cpp" line="+44" />
        <location line="+19" />
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location line="-6" />
        <source>Filter evidence</source>
        <translation>Belege filtern</translation>
    </message>
    <message>
        <location line="+11" />
        <source>No evidence here</source>
        <translation>Keine Belege</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nothing about %1 in this period. Add what you saw, or go on without.</source>
        <translation>Zu %1 gibt es in diesem Zeitraum nichts. Ergänzen Sie, was Sie beobachtet haben, oder machen Sie ohne Beleg weiter.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Insert into comment</source>
        <translation>In Kommentar einfügen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>New evidence…</source>
        <translation>Neuer Beleg…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <location line="+175" />
        <source>Evidence added</source>
        <translation>Beleg hinzugefügt</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EvidenceEntryForm</name>
    <message>
        <location filename="../ui/performance/evidenceentry.cpp" line="+53" />
        <source>New evidence about %1</source>
        <translation>Neuer Beleg zu %1</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+4" />
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Source, if you like</source>
        <translation>Quelle (freiwillig)</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EvidenceModel</name>
    <message>
        <location filename="../ui/performance/evidencemodel.cpp" line="+65" />
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 · %2 · %3</source>
        <extracomment>First line of a piece of evidence: day, kind, competency</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <location line="+2" />
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: “%2”, %3</source>
        <translation>%1: „%2“, %3</translation>
    </message>
    <message>
        <location line="+12" />
        <source>“%1” (%2, %3)</source>
        <extracomment>A quotation in a comment: what was said, kind, day</extracomment>
        <translation>„%1“ (%2, %3)</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” (%2, %3, %4)</source>
        <extracomment>A quotation in a comment: what was said, kind, day, source</extracomment>
        <translation>„%1“ (%2, %3, %4)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Exporting</name>
    <message numerus="yes">
        <location filename="../ui/exchange/exporting.cpp" line="+40" />
        <source>%n row(s) written to %1.</source>
        <translation><numerusform>%n Zeile in %1 geschrieben.</numerusform><numerusform>%n Zeilen in %1 geschrieben.</numerusform></translation>
    </message>
    <message>
        <location line="+7" />
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location line="+0" />
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FilterField</name>
    <message>
        <location filename="../ui/forms/filterfield.cpp" line="+54" />
        <source>%1 of %2</source>
        <extracomment>How many rows of a list a filter leaves: 12 of 240</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Header</name>
    <message>
        <location filename="../ui/shell/header.cpp" line="+36" />
        <source>Search or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <location line="+26" />
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Search or do…  %1</source>
        <translation>Suchen oder ausführen…  %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::HiringWords</name>
    <message>
        <location filename="../ui/hiring/hiringwords.cpp" line="+23" />
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Screened</source>
        <translation>Gesichtet</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+48" />
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <location line="-47" />
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Rejected</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location line="+8" />
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Rather not</source>
        <translation>Eher nicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Strong yes</source>
        <translation>Klares Ja</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Advance to offer</source>
        <translation>Angebot machen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hire</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Reject</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hold for now</source>
        <translation>Vorerst zurückstellen</translation>
    </message>
    <message>
        <location line="+8" />
        <source>not yet rated</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>no evidence</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Screen</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Arrange an interview</source>
        <translation>Interview vereinbaren</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Wait for scorecards</source>
        <translation>Auf Bewertungsbögen warten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hire or hear back</source>
        <translation>Einstellen oder Antwort abwarten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location line="+8" />
        <source>No kit yet</source>
        <translation>Noch kein Leitfaden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>In use</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filled</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Below minimum</source>
        <translation>Unter dem Minimum</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <location line="+18" />
        <source>%1 %</source>
        <extracomment>A percentage with the space that the language puts before the sign</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>throughline::ui::HomePage</name>
    <message>
        <location filename="../ui/home/homepage.cpp" line="+27" />
        <source>Start &amp;selected</source>
        <translation>Auswahl &amp;starten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Look &amp;again</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open the &amp;directory</source>
        <translation>&amp;Personenverzeichnis öffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+12" />
        <location line="+109" />
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <location line="-118" />
        <source>Nothing is waiting for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <location line="+1" />
        <source>New interviews, appraisals and decisions appear here by themselves.</source>
        <translation>Neue Interviews, Beurteilungen und Entscheidungen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Customer-service rating</source>
        <translation>Bewertung der Kundenorientierung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Interviews scored within 24 h</source>
        <translation>Binnen 24 h bewertete Interviews</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Live jobs that say what service means</source>
        <translation>Geltende Stellen, die Kundenorientierung beschreiben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Key roles with a ready successor</source>
        <translation>Schlüsselpositionen mit sofort bereiter Nachfolge</translation>
    </message>
    <message>
        <location line="+66" />
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location line="+41" />
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Waiting for you (%1)</source>
        <translation>Wartet auf Sie (%1)</translation>
    </message>
    <message>
        <location line="+11" />
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n person(s), latest shared appraisal</source>
        <translation><numerusform>%n Person, letzte mitgeteilte Beurteilung</numerusform><numerusform>%n Personen, jeweils letzte mitgeteilte Beurteilung</numerusform></translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody in your sight is rated yet</source>
        <translation>Noch keine für Sie sichtbare Bewertung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No scorecard in your sight yet</source>
        <translation>Noch kein für Sie sichtbarer Bewertungsbogen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No job is published yet</source>
        <translation>Noch keine Stelle veröffentlicht</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No key role is marked yet</source>
        <translation>Noch keine Schlüsselposition markiert</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n at risk or open</source>
        <translation><numerusform>%n gefährdet oder offen</numerusform><numerusform>%n gefährdet oder offen</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportPage</name>
    <message>
        <location filename="../ui/exchange/importpage.cpp" line="+33" />
        <source>People</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Job descriptions</source>
        <translation>Stellenbeschreibungen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Occupations</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Candidates</source>
        <translation>Bewerbende</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Choose a &amp;file…</source>
        <translation>Datei aus&amp;wählen…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Paste a table</source>
        <translation>Tabelle &amp;einfügen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <location line="+1" />
        <source>S&amp;top</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Import &amp;another</source>
        <translation>Weitere &amp;Tabelle importieren</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open the &amp;directory</source>
        <translation>&amp;Personenverzeichnis öffnen</translation>
    </message>
    <message>
        <location line="+5" />
        <location line="+65" />
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <location line="-62" />
        <location line="+65" />
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location line="-60" />
        <source>No table yet</source>
        <translation>Noch keine Tabelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose a CSV or JSON file, or copy cells in a spreadsheet and paste them here. The first row names the columns.</source>
        <translation>Wählen Sie eine CSV- oder JSON-Datei, oder kopieren Sie Zellen aus einer Tabellenkalkulation und fügen Sie sie hier ein. Die erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
        <location line="+34" />
        <source>What the table holds</source>
        <translation>Inhalt der Tabelle</translation>
    </message>
    <message>
        <location line="+32" />
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location line="+33" />
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <location line="+30" />
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Tables (*.csv *.tsv *.txt *.json)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <location line="+0" />
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+13" />
        <source>There is no text to paste. Copy the cells with their header row first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst die Zellen samt Kopfzeile.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message numerus="yes">
        <location line="+18" />
        <source>First %1 of %n rows</source>
        <translation><numerusform>Erste %1 von %n Zeile</numerusform><numerusform>Erste %1 von %n Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n rows</source>
        <translation><numerusform>%n Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+21" />
        <source>%n problem(s)</source>
        <translation><numerusform>%n Problem</numerusform><numerusform>%n Probleme</numerusform></translation>
    </message>
    <message>
        <location line="+27" />
        <source>Reading the table …</source>
        <translation>Tabelle wird gelesen …</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Checking every row …</source>
        <translation>Alle Zeilen werden geprüft …</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Importing …</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nothing is imported until every row is right.</source>
        <translation>Importiert wird erst, wenn jede Zeile stimmt.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 new · %2 changed · %3 as they are</source>
        <extracomment>three numbers of rows</extracomment>
        <translation>%1 neu · %2 geändert · %3 unverändert</translation>
    </message>
    <message>
        <location line="+15" />
        <source>%1: %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <location line="+11" />
        <source>The import is done: %1.</source>
        <translation>Der Import ist abgeschlossen: %1.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1: %2</source>
        <extracomment>%1 is a place in the file, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>There are %n remark(s) more.</source>
        <translation><numerusform>Es gibt %n weiteren Hinweis.</numerusform><numerusform>Es gibt %n weitere Hinweise.</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::InterviewPage</name>
    <message>
        <location filename="../ui/hiring/interviewpage.cpp" line="+78" />
        <source>%1 · %2</source>
        <extracomment>Whom and for what: Mira Novak · Support agent</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <location line="+43" />
        <source>Rate this question %1</source>
        <translation>Diese Frage mit %1 bewerten</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Clear this rating</source>
        <translation>Diese Bewertung löschen</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Ne&amp;xt question</source>
        <translation>Nächste F&amp;rage</translation>
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Previous</source>
        <translation>&amp;Vorige Frage</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Stamp the time into the notes</source>
        <translation>Zeit in die Notizen einfügen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Show only the question</source>
        <translation>Nur die Frage zeigen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Mark as not asked</source>
        <translation>Als „nicht gefragt“ markieren</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Mark as no evidence given</source>
        <translation>Als „kein Beleg“ markieren</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Pause or start the timer</source>
        <translation>Zeitmessung anhalten oder starten</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+201" />
        <source>&amp;Review all</source>
        <translation>Alles &amp;prüfen</translation>
    </message>
    <message>
        <location line="-199" />
        <source>Sub&amp;mit scorecard</source>
        <translation>Be&amp;wertungsbogen abgeben</translation>
    </message>
    <message>
        <location line="+4" />
        <source>&amp;Leave</source>
        <translation>Verla&amp;ssen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Withdraw</source>
        <translation>Z&amp;urückziehen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open the &amp;debrief</source>
        <translation>Auswer&amp;tung öffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Use the job's kit</source>
        <translation>&amp;Leitfaden der Stelle verwenden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Copy text</source>
        <translation>Text k&amp;opieren</translation>
    </message>
    <message>
        <location line="+15" />
        <source>This interview cannot be shown</source>
        <translation>Dieses Interview lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This interview has no kit</source>
        <translation>Dieses Interview hat keinen Leitfaden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A kit gives every candidate the same questions. Take the job's, with the questions on customer service first.</source>
        <translation>Mit einem Leitfaden bekommen alle Bewerbenden dieselben Fragen. Nehmen Sie den der Stelle, mit den Fragen zur Kundenorientierung am Anfang.</translation>
    </message>
    <message>
        <location line="+66" />
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location line="+100" />
        <source>Back to the &amp;questions</source>
        <translation>Zurü&amp;ck zu den Fragen</translation>
    </message>
    <message numerus="yes">
        <location line="+11" />
        <source>%1 of %n answered</source>
        <translation><numerusform>%1 von %n Frage beantwortet</numerusform><numerusform>%1 von %n Fragen beantwortet</numerusform></translation>
    </message>
    <message>
        <location line="+14" />
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location line="+5" />
        <source>This scorecard was changed on another device. Copy what you wrote here, then load that version.</source>
        <translation>Dieser Bewertungsbogen wurde auf einem anderen Gerät geändert. Kopieren Sie, was Sie hier geschrieben haben, und laden Sie dann die andere Version.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Withdrawn. You can change your ratings and submit again.</source>
        <translation>Zurückgezogen. Sie können Ihre Bewertungen ändern und erneut abgeben.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Submitted %1. Somebody has read it, so it stays as it is.</source>
        <translation>Abgegeben um %1. Der Bewertungsbogen wurde bereits gelesen und bleibt deshalb, wie er ist.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Submitted %1. You can withdraw it until somebody else reads it.</source>
        <translation>Abgegeben um %1. Sie können den Bewertungsbogen zurückziehen, bis ihn jemand anderes liest.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::InterviewTimer</name>
    <message>
        <location filename="../ui/hiring/interviewtimer.cpp" line="+74" />
        <source>%1 left of %2</source>
        <extracomment>How long the interview has lasted, of how long it is meant to: 08:12 of 45:00</extracomment>
        <translation>Noch %1 von %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Pause the timer</source>
        <translation>Zeitmessung anhalten</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Start the timer</source>
        <translation>Zeitmessung starten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Interview timer, running</source>
        <translation>Interviewzeit, läuft</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Interview timer, paused</source>
        <translation>Interviewzeit, angehalten</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n minute(s) left</source>
        <translation><numerusform>Noch %n Minute</numerusform><numerusform>Noch %n Minuten</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobChecks</name>
    <message>
        <location filename="../ui/jobs/jobchecks.cpp" line="+42" />
        <source>“%1” (%2): %3 Better: %4.</source>
        <extracomment>A word in the text, the list that it stands in, why it is there, what to write instead</extracomment>
        <translation>„%1“ (%2): %3 Besser: %4.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No word on the wording lists.</source>
        <translation>Kein Wort steht auf den Wortlisten.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>%1 is waived: %2</source>
        <translation>%1 ist ausgenommen: %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It says what %1 means here.</source>
        <translation>Es ist beschrieben, was %1 hier heißt.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Weights add up to 100 %.</source>
        <translation>Die Gewichte ergeben zusammen 100 %.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobCompetencyModel</name>
    <message>
        <location filename="../ui/jobs/jobcompetencytable.cpp" line="-84" />
        <source>%1, level %2, %3 percent</source>
        <translation>%1, Stufe %2, %3 Prozent</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1, core competency, cannot be removed, waived</source>
        <translation>%1, Kernkompetenz, nicht entfernbar, ausgenommen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1, core competency, cannot be removed, level %2, %3 percent</source>
        <translation>%1, Kernkompetenz, nicht entfernbar, Stufe %2, %3 Prozent</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <location line="+26" />
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>In this job it means</source>
        <translation>In dieser Stelle heißt das</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobCompetencyTable</name>
    <message>
        <location line="+43" />
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobMessages</name>
    <message numerus="yes">
        <location filename="../ui/jobs/jobmessages.cpp" line="+101" />
        <source>%n thing(s) are still missing; the checks below name them.</source>
        <translation><numerusform>%n Punkt ist noch offen; die Prüfpunkte unten nennen ihn.</numerusform><numerusform>%n Punkte sind noch offen; die Prüfpunkte unten nennen sie.</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobPage</name>
    <message>
        <location filename="../ui/jobs/jobediting.cpp" line="+46" />
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Change grade</source>
        <translation>Einstufung ändern</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Change department</source>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Change purpose</source>
        <translation>Zweck ändern</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Change duties</source>
        <translation>Aufgaben ändern</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Change customers</source>
        <translation>Kundschaft ändern</translation>
    </message>
    <message>
        <location line="+3" />
        <location filename="../ui/jobs/joblifecycle.cpp" line="+54" />
        <source>Change level</source>
        <translation>Stufe ändern</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Change weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Change what it means</source>
        <translation>Bedeutung ändern</translation>
    </message>
    <message>
        <location line="+18" />
        <source>No department</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <location line="+48" />
        <source>Weights: 100 %</source>
        <translation>Gewichte: 100 %</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Weights: %1 %, not 100 %</source>
        <translation>Gewichte: %1 %, nicht 100 %</translation>
    </message>
    <message>
        <location line="+23" />
        <source>%1 is part of every job. Change its level or wording, not its presence.</source>
        <translation>%1 gehört zu jeder Stelle. Sie können Stufe und Wortlaut ändern, die Kompetenz aber nicht entfernen.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Sent back: %1</source>
        <translation>Zurückgegeben: %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Saved by itself while you write.</source>
        <translation>Wird beim Schreiben von selbst gespeichert.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>This version does not change any more. A new version starts from its words.</source>
        <translation>Diese Version ändert sich nicht mehr. Eine neue Version beginnt mit ihrem Wortlaut.</translation>
    </message>
    <message>
        <location line="+45" />
        <source>Preview as a candidate sees it</source>
        <translation>Vorschau aus Sicht der Bewerbenden</translation>
    </message>
    <message>
        <location line="+0" />
        <source>What changed between versions</source>
        <translation>Änderungen zwischen den Versionen</translation>
    </message>
    <message>
        <location line="+28" />
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 was removed from this job.</source>
        <translation>%1 wurde aus dieser Stelle entfernt.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Move competency</source>
        <translation>Kompetenz verschieben</translation>
    </message>
    <message>
        <location filename="../ui/jobs/joblifecycle.cpp" line="-30" />
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Compare with the version before</source>
        <translation>&amp;Mit der vorigen Version vergleichen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Send for review</source>
        <translation>&amp;Zur Prüfung senden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Appr&amp;ove</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Send &amp;back…</source>
        <translation>Z&amp;urückgeben…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>P&amp;ublish</source>
        <translation>Veröffent&amp;lichen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Retire</source>
        <translation>Außer Dienst stellen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;New version</source>
        <translation>&amp;Neue Version</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Waive the core competency…</source>
        <translation>Kernkompetenz ausnehmen…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Lift the waiver</source>
        <translation>Ausnahme aufheben</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+61" />
        <source>Spread the rest</source>
        <translation>Rest verteilen</translation>
    </message>
    <message>
        <location line="-60" />
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Keep mine</source>
        <translation>Meinen Stand behalten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Take theirs</source>
        <translation>Anderen Stand übernehmen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Sent for review.</source>
        <translation>Zur Prüfung gesendet.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It is a draft again.</source>
        <translation>Es ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Approved. Publish it to put it in force.</source>
        <translation>Freigegeben. Mit dem Veröffentlichen tritt die Version in Kraft.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Published: it is in force now.</source>
        <translation>Veröffentlicht: Die Version ist jetzt in Kraft.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Retired: nobody is hired on it any more.</source>
        <translation>Außer Dienst: Auf diese Stelle wird niemand mehr eingestellt.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The waiver is lifted.</source>
        <translation>Die Ausnahme ist aufgehoben.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Why does it go back?</source>
        <translation>Warum geben Sie die Stelle zurück?</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Sent back to its author.</source>
        <translation>Zur Überarbeitung zurückgegeben.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Why can this job do without it?</source>
        <translation>Warum kommt diese Stelle ohne die Kernkompetenz aus?</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Waive</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Waived; the coverage report says why.</source>
        <translation>Ausgenommen; der Abdeckungsbericht nennt den Grund.</translation>
    </message>
    <message>
        <location filename="../ui/jobs/jobpage.cpp" line="+53" />
        <source>This job is not here</source>
        <translation>Diese Stelle ist hier nicht zu finden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>It does not exist, or it is a draft that only HR sees.</source>
        <translation>Es gibt sie nicht, oder sie ist ein Entwurf, den nur die Personalabteilung sieht.</translation>
    </message>
    <message>
        <location line="+65" />
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <location line="+6" />
        <location line="+110" />
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <location line="-87" />
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Tit&amp;le</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Department</source>
        <translation>Bere&amp;ich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>G&amp;rade</source>
        <translation>Ein&amp;stufung</translation>
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Purpose</source>
        <translation>Zwe&amp;ck</translation>
    </message>
    <message>
        <location line="+13" />
        <source>&amp;Add competency</source>
        <translation>&amp;Kompetenz hinzufügen</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <location line="+19" />
        <location line="+8" />
        <source>Duties, one in a line</source>
        <translation>Aufgaben, eine je Zeile</translation>
    </message>
    <message>
        <location line="-7" />
        <source>Customers outside, one in a line</source>
        <translation>Externe Kundschaft, eine Gruppe je Zeile</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Customers inside, one in a line</source>
        <translation>Interne Kundschaft, eine Gruppe je Zeile</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Duties and customers</source>
        <translation>Aufgaben und Kundschaft</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Customers outside</source>
        <translation>Externe Kundschaft</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Customers inside</source>
        <translation>Interne Kundschaft</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobPreview</name>
    <message>
        <location filename="../ui/jobs/jobpreview.cpp" line="+39" />
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <location line="+19" />
        <source>What you will do</source>
        <translation>Ihre Aufgaben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Whom you will serve</source>
        <translation>Für wen Sie da sind</translation>
    </message>
    <message>
        <location line="+1" />
        <source>What we look for</source>
        <translation>Was Sie mitbringen</translation>
    </message>
    <message>
        <location line="+21" />
        <source>From version %1 to version %2: [−] was taken out, [+] was put in.</source>
        <translation>Von Version %1 zu Version %2: [−] wurde entfernt, [+] wurde eingefügt.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The two versions say the same.</source>
        <translation>Beide Versionen sind im Wortlaut gleich.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobWords</name>
    <message>
        <location filename="../ui/jobs/jobwords.cpp" line="+27" />
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+1" />
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Retired</source>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <location line="+14" />
        <source>The job has no title.</source>
        <translation>Die Stelle hat keinen Titel.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The core competency is missing; every job carries it.</source>
        <translation>Die Kernkompetenz fehlt; sie gehört zu jeder Stelle.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 is below level %2, the lowest for every job.</source>
        <translation>%1 liegt unter Stufe %2, der niedrigsten für jede Stelle.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 counts less than %2, the least for every job.</source>
        <translation>%1 zählt weniger als %2, das Mindeste für jede Stelle.</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>Say what %1 means in this job, in %n characters or more.</source>
        <translation><numerusform>Beschreiben Sie mit mindestens %n Zeichen, was %1 in dieser Stelle heißt.</numerusform><numerusform>Beschreiben Sie mit mindestens %n Zeichen, was %1 in dieser Stelle heißt.</numerusform></translation>
    </message>
    <message>
        <location line="+4" />
        <source>Name who is served: customers outside, or colleagues.</source>
        <translation>Nennen Sie, für wen die Stelle da ist: externe oder interne Kundschaft.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Weights add up to %1. Spread the rest or change one.</source>
        <translation>Die Gewichte ergeben zusammen %1. Verteilen Sie den Rest oder ändern Sie ein Gewicht.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The purpose is empty.</source>
        <translation>Der Zweck fehlt.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No duty is named.</source>
        <translation>Es ist keine Aufgabe genannt.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Duties</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Who is served</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: level</source>
        <translation>%1: Stufe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: weight</source>
        <translation>%1: Gewicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: in this job it means</source>
        <translation>%1: In dieser Stelle heißt das</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: waiver</source>
        <translation>%1: Ausnahme</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: cited in another wording</source>
        <translation>%1: in anderer Fassung zitiert</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <location line="+8" />
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <location line="+7" />
        <source>O*NET publishes no importance of service for this occupation, so the level starts at %1. Decide it yourself.</source>
        <translation>O*NET veröffentlicht für diesen Beruf keine Wichtigkeit der Kundenorientierung, daher beginnt die Stufe bei %1. Entscheiden Sie selbst.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>From O*NET %1: importance of Service Orientation %2, of Customer and Personal Service %3, on a scale of 1 to 5. Their mean is %4, which suggests level %5 (under 2.75: 2, under 3.50: 3, under 4.25: 4, else 5).</source>
        <translation>Aus O*NET %1: Wichtigkeit von „Service Orientation“ %2, von „Customer and Personal Service“ %3, auf einer Skala von 1 bis 5. Der Mittelwert ist %4 und legt Stufe %5 nahe (unter 2,75: 2, unter 3,50: 3, unter 4,25: 4, sonst 5).</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Finds out what the customer wants to achieve, solves it or says plainly what can be done instead, and checks that it helped.</source>
        <translation>Findet heraus, was die Kundschaft erreichen will, löst das Anliegen oder sagt klar, was stattdessen möglich ist, und prüft, ob es geholfen hat.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Keeps a request until it is solved, and tells the customer about a delay before the customer has to ask.</source>
        <translation>Behält ein Anliegen in der Hand, bis es gelöst ist, und meldet eine Verzögerung, bevor die Kundschaft nachfragen muss.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Turns a mistake around: apologises, repairs the cause, and makes sure that it does not meet the next customer.</source>
        <translation>Bringt einen Fehler in Ordnung: bittet um Entschuldigung, behebt die Ursache und sorgt dafür, dass er niemanden sonst mehr trifft.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Treats colleagues who depend on this work as customers: agrees a date, keeps it, and speaks up before it slips.</source>
        <translation>Behandelt alle im Haus, die auf diese Arbeit angewiesen sind, wie Kundschaft: vereinbart einen Termin, hält ihn ein und meldet sich, bevor er ins Rutschen kommt.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Asks what a colleague needs the result for before starting, and checks afterwards that it was of use.</source>
        <translation>Fragt vor dem Anfangen, wofür das Ergebnis gebraucht wird, und prüft danach, ob es von Nutzen war.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Delivers right first time, so that the people in front of our customers never have to explain our mistakes.</source>
        <translation>Liefert auf Anhieb richtig, damit alle mit direktem Kontakt zur Kundschaft nie unsere Fehler erklären müssen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JobsPage</name>
    <message>
        <location filename="../ui/jobs/jobspage.cpp" line="+33" />
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Attention: no wording</source>
        <translation>Achtung: nicht beschrieben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Level %1 · %2 %</source>
        <translation>Stufe %1 · %2 %</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Department</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+62" />
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="-59" />
        <source>%1 · version %2</source>
        <extracomment>The state of a job description and the number of its version</extracomment>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Candidates</source>
        <translation>Bewerbende</translation>
    </message>
    <message>
        <location line="+8" />
        <source>&amp;New job</source>
        <translation>&amp;Neue Stelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add the &amp;O*NET occupations as drafts</source>
        <translation>&amp;O*NET-Berufe als Entwürfe hinzufügen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Coverage of the core competency</source>
        <translation>Abdeckung der &amp;Kernkompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+34" />
        <source>Filter jobs by title</source>
        <translation>Stellen nach Titel filtern</translation>
    </message>
    <message>
        <location line="+5" />
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <location line="+7" />
        <location line="+35" />
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location line="-28" />
        <source>No jobs yet</source>
        <translation>Noch keine Stellen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A job starts with what good customer service means in it.</source>
        <translation>Eine Stelle beginnt damit, was gute Kundenorientierung in ihr heißt.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No job matches</source>
        <translation>Keine passende Stelle</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Try a part of its title, or any state.</source>
        <translation>Versuchen Sie es mit einem Teil des Titels oder wählen Sie „Jeder Status“.</translation>
    </message>
    <message>
        <location line="+23" />
        <source>How many jobs carry customer service?</source>
        <translation>Wie viele Stellen enthalten Kundenorientierung?</translation>
    </message>
    <message>
        <location line="+93" />
        <source>New job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message numerus="yes">
        <location line="+28" />
        <source>%n occupation(s) became job drafts; purpose and duties are yours to write.</source>
        <translation><numerusform>%n Beruf ist jetzt ein Stellenentwurf; Zweck und Aufgaben schreiben Sie selbst.</numerusform><numerusform>%n Berufe sind jetzt Stellenentwürfe; Zweck und Aufgaben schreiben Sie selbst.</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::KeyboardSettings</name>
    <message>
        <location filename="../ui/settings/keyboardsettings.cpp" line="+31" />
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location line="+4" />
        <source>New keys for the chosen action</source>
        <translation>Neue Tasten für die gewählte Aktion</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Use these keys</source>
        <translation>Tasten &amp;zuweisen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Give back the usual keys</source>
        <translation>&amp;Standardtasten wiederherstellen</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Choose an action, press the keys that it should have, and use them.</source>
        <translation>Wählen Sie eine Aktion, drücken Sie die gewünschten Tasten und weisen Sie sie zu.</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Press the new keys in the field first, then use them.</source>
        <translation>Drücken Sie zuerst im Feld die neuen Tasten und weisen Sie sie dann zu.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 already belong to “%2”. Give that action other keys first.</source>
        <translation>%1 gehört bereits zu „%2“. Geben Sie dieser Aktion zuerst andere Tasten.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KitEditing</name>
    <message>
        <location filename="../ui/hiring/kitediting.cpp" line="+86" />
        <source>change the minutes</source>
        <translation>Minuten ändern</translation>
    </message>
    <message>
        <location line="+7" />
        <source>change the length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <location line="+19" />
        <source>change who asks</source>
        <translation>Ändern, wer fragt</translation>
    </message>
    <message>
        <location line="+10" />
        <source>move a question</source>
        <translation>Frage verschieben</translation>
    </message>
    <message>
        <location line="+12" />
        <source>add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <location line="+9" />
        <source>remove a question</source>
        <translation>Frage entfernen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KitHealth</name>
    <message>
        <location filename="../ui/hiring/kithealth.cpp" line="+25" />
        <source>Kit health</source>
        <translation>Zustand des Leitfadens</translation>
    </message>
    <message>
        <location line="+28" />
        <source>Needs %1 customer-service questions; has %2.</source>
        <translation>Braucht %1 Fragen zur Kundenorientierung; hat %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n minute(s) over the time of the interview.</source>
        <translation><numerusform>%n Minute über der Zeit des Interviews.</numerusform><numerusform>%n Minuten über der Zeit des Interviews.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n competencies in one interview; five to eight can be judged well.</source>
        <translation><numerusform>%n Kompetenz in einem Interview; fünf bis acht lassen sich gut beurteilen.</numerusform><numerusform>%n Kompetenzen in einem Interview; fünf bis acht lassen sich gut beurteilen.</numerusform></translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody asks about %1.</source>
        <translation>Niemand fragt nach %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1 is asked about %n time(s).</source>
        <translation><numerusform>Nach %1 wird %n-mal gefragt.</numerusform><numerusform>Nach %1 wird %n-mal gefragt.</numerusform></translation>
    </message>
    <message>
        <location line="+23" />
        <source>%1 core questions, at least %2 needed.</source>
        <translation>Fragen zur Kernkompetenz: %1, mindestens %2 nötig.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 of %2 minutes are used.</source>
        <translation>%1 von %2 Minuten sind verplant.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Every competency of the job is asked about.</source>
        <translation>Nach jeder Kompetenz der Stelle wird gefragt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Ask everyone the same words, in the same order.</source>
        <translation>Stellen Sie allen dieselben Fragen, im selben Wortlaut und in derselben Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KitPage</name>
    <message>
        <location filename="../ui/hiring/kitpage.cpp" line="+56" />
        <source>&amp;Add question</source>
        <translation>&amp;Frage hinzufügen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Publish kit</source>
        <translation>Leitfaden &amp;veröffentlichen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Make a &amp;new version</source>
        <translation>&amp;Neue Version anlegen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Tr&amp;y again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Candidates</source>
        <translation>Be&amp;werbende</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Interview kit · %1</source>
        <translation>Interviewleitfaden · %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Interview kit</source>
        <translation>Interviewleitfaden</translation>
    </message>
    <message>
        <location line="+40" />
        <source>This kit cannot be shown</source>
        <translation>Dieser Leitfaden lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <location line="+33" />
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Length of the interview in minutes</source>
        <translation>Länge des Interviews in Minuten</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Question from the bank</source>
        <translation>Frage aus der Fragensammlung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Questions and who asks them</source>
        <translation>Fragen und wer sie stellt</translation>
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <location line="+53" />
        <source>Version %1 · in use</source>
        <translation>Version %1 · im Einsatz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Version %1 · published</source>
        <translation>Version %1 · veröffentlicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Version %1 · draft</source>
        <translation>Version %1 · Entwurf</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Somebody has been interviewed with this kit, so it stays as it is.</source>
        <translation>Mit diesem Leitfaden wurde bereits ein Interview geführt, deshalb bleibt er, wie er ist.</translation>
    </message>
    <message>
        <location line="+26" />
        <source>Probe: %1</source>
        <translation>Nachfrage: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KitTable</name>
    <message>
        <location filename="../ui/hiring/kittable.cpp" line="+36" />
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location line="+14" />
        <source>core</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Question %1 %2, %3, %4 minutes, asked by %5</source>
        <translation>Frage %1 %2, %3, %4 Minuten, gestellt von %5</translation>
    </message>
    <message>
        <location line="+3" />
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <location line="+26" />
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LevelColumn</name>
    <message>
        <location filename="../ui/competency/levelcolumn.cpp" line="+29" />
        <source>Title of level %1</source>
        <translation>Titel der Stufe %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>In an interview</source>
        <translation>Im Interview</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Level %1 in an interview, one behaviour in a line</source>
        <translation>Stufe %1 im Interview, ein Verhalten je Zeile</translation>
    </message>
    <message>
        <location line="+2" />
        <source>At work</source>
        <translation>Im Arbeitsalltag</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Level %1 at work, one behaviour in a line</source>
        <translation>Stufe %1 im Arbeitsalltag, ein Verhalten je Zeile</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LibraryPage</name>
    <message>
        <location filename="../ui/competency/libraryediting.cpp" line="+56" />
        <source>New &amp;competency</source>
        <translation>Neue &amp;Kompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Start a draft</source>
        <translation>&amp;Entwurf beginnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>P&amp;ublish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Retire</source>
        <translation>A&amp;ußer Dienst stellen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Take back into use</source>
        <translation>Wieder in Dienst stellen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Use the st&amp;arter set</source>
        <translation>&amp;Startbibliothek übernehmen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+14" />
        <source>The draft is gone; the published wording stays.</source>
        <translation>Der Entwurf ist verworfen; der veröffentlichte Wortlaut bleibt.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Retired: who cites it keeps it, nobody new does.</source>
        <translation>Außer Dienst: Wo die Kompetenz verwendet wird, bleibt sie; neu gewählt werden kann sie nicht.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>It can be used again.</source>
        <translation>Die Kompetenz kann wieder verwendet werden.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Change name</source>
        <translation>Name ändern</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Change definition</source>
        <translation>Definition ändern</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Change level title</source>
        <translation>Stufentitel ändern</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Change behaviours</source>
        <translation>Verhalten ändern</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Published: interview plans can take it.</source>
        <translation>Veröffentlicht: Interviewpläne können die Frage aufnehmen.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>A draft with its words waits below the published questions.</source>
        <translation>Unter den veröffentlichten Fragen steht jetzt ein Entwurf mit demselben Wortlaut.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Retired.</source>
        <translation>Außer Dienst gestellt.</translation>
    </message>
    <message>
        <location line="+55" />
        <source>%1 (retired)</source>
        <translation>%1 (außer Dienst)</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <location line="+59" />
        <source>Questions (%1)</source>
        <translation>Fragen (%1)</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <location line="+38" />
        <source>And %n more.</source>
        <translation><numerusform>Und %n weiterer Punkt.</numerusform><numerusform>Und %n weitere Punkte.</numerusform></translation>
    </message>
    <message>
        <location line="+31" />
        <source>Retired</source>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Draft of revision %1</source>
        <translation>Entwurf der Fassung %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>Used in %n job(s)</source>
        <translation><numerusform>Verwendet in %n Stelle</numerusform><numerusform>Verwendet in %n Stellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n interview plan(s).</source>
        <translation><numerusform>%n Interviewplan.</numerusform><numerusform>%n Interviewplänen.</numerusform></translation>
    </message>
    <message>
        <location line="+3" />
        <source>It is the core competency: reword it if you like, but it stays in every job.</source>
        <translation>Das ist die Kernkompetenz: Sie können sie umformulieren, aber sie bleibt in jeder Stelle.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>They keep their wording until they get a new version.</source>
        <translation>Die Stellen behalten ihren Wortlaut, bis sie eine neue Version bekommen.</translation>
    </message>
    <message>
        <location line="+56" />
        <source>Published as revision %1.</source>
        <translation>Als Fassung %1 veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>Published as revision %1. %n job(s) keep the wording before.</source>
        <translation><numerusform>Als Fassung %1 veröffentlicht. %n Stelle behält den vorherigen Wortlaut.</numerusform><numerusform>Als Fassung %1 veröffentlicht. %n Stellen behalten den vorherigen Wortlaut.</numerusform></translation>
    </message>
    <message>
        <location line="+11" />
        <source>New competency</source>
        <translation>Neue Kompetenz</translation>
    </message>
    <message numerus="yes">
        <location line="+20" />
        <source>%n competency(s) were added, complete at every level.</source>
        <translation><numerusform>%n Kompetenz wurde hinzugefügt, auf jeder Stufe vollständig.</numerusform><numerusform>%n Kompetenzen wurden hinzugefügt, auf jeder Stufe vollständig.</numerusform></translation>
    </message>
    <message>
        <location line="+11" />
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Tell me about a time when …</source>
        <translation>Erzählen Sie von einer Situation, in der …</translation>
    </message>
    <message>
        <location line="+3" />
        <source>A new draft waits below the published questions.</source>
        <translation>Unter den veröffentlichten Fragen steht jetzt ein neuer Entwurf.</translation>
    </message>
    <message>
        <location filename="../ui/competency/librarypage.cpp" line="+55" />
        <source>No competencies</source>
        <translation>Keine Kompetenzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Begin with a set that is complete at every level, and make it yours.</source>
        <translation>Beginnen Sie mit einer Bibliothek, die auf jeder Stufe vollständig ist, und passen Sie sie an.</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Competencies by family</source>
        <translation>Kompetenzen nach Familie</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location line="+10" />
        <location line="+7" />
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location line="-3" />
        <source>Parts of the competency</source>
        <translation>Teile der Kompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location line="+14" />
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Definition</source>
        <translation>Def&amp;inition</translation>
    </message>
    <message>
        <location line="+12" />
        <source>One behaviour in a line that others can see: it starts with a verb, says one thing, and does without “always”, “never” and words about personality.</source>
        <translation>Je Zeile ein Verhalten, das andere sehen können: Es beginnt mit einem Verb, sagt eine Sache und kommt ohne „immer“, „nie“ und Wörter über die Persönlichkeit aus.</translation>
    </message>
    <message>
        <location line="+23" />
        <source>What do we mean by each competency?</source>
        <translation>Was verstehen wir unter den einzelnen Kompetenzen?</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LookSettings</name>
    <message>
        <location filename="../ui/settings/looksettings.cpp" line="+28" />
        <source>&amp;Look</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <location line="+1" />
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Reset this page</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <location line="+10" />
        <location line="+36" />
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location line="-35" />
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location line="+18" />
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LookupField</name>
    <message>
        <location filename="../ui/people/lookupfield.cpp" line="+28" />
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location line="+62" />
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+11" />
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 · %2 · %3</source>
        <extracomment>A position, its unit, and who sits there or "vacant"</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainmenus.cpp" line="+30" />
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <location line="+6" />
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;New company file…</source>
        <translation>&amp;Neue Unternehmensdatei…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Close company</source>
        <translation>Unternehmen &amp;schließen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location line="+5" />
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location line="+11" />
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Look as the &amp;system</source>
        <translation>Darstellung wie das &amp;System</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location line="+8" />
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <location line="+2" />
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Show or hide the side&amp;bar</source>
        <translation>Seiten&amp;leiste ein- oder ausblenden</translation>
    </message>
    <message>
        <location line="+9" />
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Search or do…</source>
        <translation>&amp;Suchen oder ausführen…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <location line="+5" />
        <source>&amp;Home</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Audit trail</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <location line="+1" />
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Fensterbereich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Previous pane</source>
        <translation>V&amp;origer Fensterbereich</translation>
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Shortcuts of this page</source>
        <translation>&amp;Tastenkürzel dieser Seite</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;About Throughline</source>
        <translation>Ü&amp;ber Throughline</translation>
    </message>
    <message>
        <location line="+1" />
        <source>About Throughline</source>
        <translation>Über Throughline</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Throughline %1

Competency-based hiring, performance review and succession. Free software under the GNU General Public License, version 3 or later.

This product includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. [Modified: selected elements only.]</source>
        <translation>Throughline %1

Kompetenzbasierte Personalauswahl, Beurteilung und Nachfolgeplanung. Freie Software unter der GNU General Public License, Version 3 oder neuer.

Dieses Produkt enthält Informationen aus der „O*NET 29.3 Database“ des U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Verwendet unter der Lizenz CC BY 4.0. O*NET ist eine Marke der USDOL/ETA. [Verändert: nur ausgewählte Elemente.]</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="+36" />
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <location line="+58" />
        <source>%1 – Throughline</source>
        <translation>%1 – Throughline</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MappingPane</name>
    <message>
        <location filename="../ui/exchange/mappingpane.cpp" line="+35" />
        <source>Choose the %1</source>
        <extracomment>%1 is a field's name; it tells a screen reader which of the choices is meant</extracomment>
        <translation>„%1“ wählen</translation>
    </message>
    <message>
        <location line="+0" />
        <source>No %1 in the file</source>
        <translation>Kein „%1“ in der Datei</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MessageBar</name>
    <message>
        <location filename="../ui/forms/messagebar.cpp" line="+20" />
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location line="+31" />
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Messages</name>
    <message>
        <location filename="../ui/shell/messages.cpp" line="+37" />
        <source>“%1” is neither a file nor an address of a database. Write a file's path, or postgresql://user@host:port/database.</source>
        <translation>„%1“ ist weder eine Datei noch die Adresse einer Datenbank. Geben Sie den Pfad einer Datei oder postgresql://benutzer@host:port/datenbank an.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No server answers at %1. Check the address, the password or your network.</source>
        <translation>Unter %1 antwortet kein Server. Prüfen Sie Adresse, Passwort und Netzwerk.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server has stopped answering. What you wrote is kept; try again in a moment.</source>
        <translation>Der Server antwortet nicht mehr. Was Sie geschrieben haben, bleibt erhalten; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no file at %1. Check the path, or make a new company with import or demo.</source>
        <translation>Unter %1 liegt keine Datei. Prüfen Sie den Pfad, oder legen Sie mit import oder demo ein neues Unternehmen an.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is already a file at %1. Choose another name, so that nothing is overwritten.</source>
        <translation>Unter %1 liegt bereits eine Datei. Wählen Sie einen anderen Namen, damit nichts überschrieben wird.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The file cannot be opened. Check that it exists and that you may read and write it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfen Sie, ob sie vorhanden ist und Sie sie lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The file or its folder is read-only, so nothing can be saved. Choose another place, or ask for the right to write there.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt, deshalb kann nichts gespeichert werden. Wählen Sie einen anderen Speicherort, oder bitten Sie um Schreibrechte.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 is a folder, not a company. Name a file in it.</source>
        <translation>%1 ist ein Ordner, kein Unternehmen. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no folder %1. Make it first, or name another place.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn zuerst an, oder nennen Sie einen anderen Speicherort.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nothing can be written in the folder %1. Choose another place, or ask for the right to write there.</source>
        <translation>Im Ordner %1 kann nichts gespeichert werden. Wählen Sie einen anderen Speicherort, oder bitten Sie um Schreibrechte.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>This would copy the company onto itself. Choose another name for the backup.</source>
        <translation>Damit würde das Unternehmen auf sich selbst kopiert. Wählen Sie für die Sicherung einen anderen Namen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The backup is damaged, so nothing was restored. Use an older one.</source>
        <translation>Die Sicherung ist beschädigt, deshalb wurde nichts wiederhergestellt. Verwenden Sie eine ältere.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The database is of an older version. Open it once with this program, then back it up.</source>
        <translation>Die Datenbank hat eine ältere Version. Öffnen Sie sie einmal mit diesem Programm, und sichern Sie sie dann.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The copy differs from the company, so it was thrown away. Check the disk and try again.</source>
        <translation>Die Kopie weicht vom Unternehmen ab und wurde deshalb verworfen. Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>There is a company at this place already, so nothing was restored. Name an empty place.</source>
        <translation>An diesem Speicherort liegt bereits ein Unternehmen, deshalb wurde nichts wiederhergestellt. Nennen Sie einen leeren Speicherort.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>There is a company at this place already, so no demo was made. Name an empty place.</source>
        <translation>An diesem Speicherort liegt bereits ein Unternehmen, deshalb wurde keine Demo angelegt. Nennen Sie einen leeren Speicherort.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This file is not a Throughline company: it is not a database. Choose another file.</source>
        <translation>Diese Datei ist kein Throughline-Unternehmen, denn sie ist keine Datenbank. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This database belongs to another program. Throughline does not touch it; choose another file.</source>
        <translation>Diese Datenbank gehört zu einem anderen Programm. Throughline rührt sie nicht an; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>This database was made by a newer version (%1; this program knows %2). Update the program.</source>
        <translation>Diese Datenbank stammt aus einer neueren Version (%1; dieses Programm kennt %2). Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>This file cannot be read completely: it is damaged. Restore the last good backup; the damaged file is left as it is.</source>
        <translation>Diese Datei ist beschädigt und nicht vollständig lesbar. Stellen Sie die letzte intakte Sicherung wieder her; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Another program is writing to the database just now. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datenbank. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The database was brought to its version by other steps than this program knows. It is left as it is; use the program that made it.</source>
        <translation>Die Datenbank kam auf anderem Weg auf ihre Version, als dieses Programm ihn kennt. Sie bleibt, wie sie ist; verwenden Sie das Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The disk is full, so nothing was saved. Free some space and try again; what you typed is still here.</source>
        <translation>Der Datenträger ist voll, deshalb wurde nichts gespeichert. Schaffen Sie Platz, und versuchen Sie es erneut; Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Something went wrong inside the program, and nothing was changed. Please report it with what you did last.</source>
        <translation>Im Programm ist ein Fehler aufgetreten; nichts wurde geändert. Bitte melden Sie ihn und beschreiben Sie, was Sie zuletzt getan haben.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>This exists already. Open the one that is there instead.</source>
        <translation>Das gibt es bereits. Öffnen Sie stattdessen den vorhandenen Eintrag.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Other records refer to this one, so it cannot be taken away or does not exist.</source>
        <translation>Andere Einträge verweisen auf diesen; deshalb kann er nicht entfernt werden, oder es gibt ihn nicht.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The database does not take this value. Check what you entered.</source>
        <translation>Die Datenbank nimmt diesen Wert nicht an. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Your role does not allow this. Ask somebody in HR.</source>
        <translation>Ihre Rolle erlaubt das nicht. Fragen Sie in der Personalabteilung nach.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The audit trail only grows: its lines are neither changed nor removed.</source>
        <translation>Das Protokoll wächst nur: Seine Zeilen werden weder geändert noch entfernt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Somebody else changed this a moment ago. Look at their version, then try again.</source>
        <translation>Jemand anderes hat dies gerade geändert. Sehen Sie sich den neuen Stand an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This does not exist, or it is not for you to see.</source>
        <translation>Das gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Opening</name>
    <message>
        <location filename="../ui/shell/opening.cpp" line="+45" />
        <source>Demo company</source>
        <translation>Demo-Unternehmen</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Open a company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Companies (*.throughline);;All files (*)</source>
        <translation>Unternehmen (*.throughline);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Start a new company file</source>
        <translation>Neue Unternehmensdatei anlegen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Companies (*.throughline)</source>
        <translation>Unternehmen (*.throughline)</translation>
    </message>
    <message>
        <location line="+4" />
        <source>My company.throughline</source>
        <translation>Mein Unternehmen.throughline</translation>
    </message>
    <message>
        <location line="+59" />
        <source>Owner</source>
        <translation>Inhaber/in</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OverallBar</name>
    <message>
        <location filename="../ui/hiring/overallbar.cpp" line="+23" />
        <source>Overall recommendation</source>
        <translation>Gesamtempfehlung</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1  %2</source>
        <extracomment>A tile of the overall recommendation: its digit and its word. 4 Strong yes</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OverviewFilter</name>
    <message>
        <location filename="../ui/performance/overviewfilter.cpp" line="+20" />
        <source>All appraisals</source>
        <translation>Alle Beurteilungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Those I write</source>
        <translation>Von mir verfasste</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Self-review open</source>
        <translation>Selbsteinschätzung offen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Manager's side open</source>
        <translation>Einschätzung der Führungskraft offen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ready to share</source>
        <translation>Bereit zum Mitteilen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not acknowledged</source>
        <translation>Nicht zur Kenntnis genommen</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <location line="+8" />
        <source>What is still to be done</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+8" />
        <location line="+37" />
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 · %2 of %3 shared</source>
        <extracomment>A unit in a list: its name, how many of its appraisals are shared, of how many</extracomment>
        <translation>%1 · %2 von %3 mitgeteilt</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PeopleMessages</name>
    <message>
        <location filename="../ui/people/peoplemessages.cpp" line="+31" />
        <source>Only HR can change who works where. Ask your HR partner.</source>
        <translation>Wer wo arbeitet, kann nur die Personalabteilung ändern. Fragen Sie dort nach.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no such person here, or you may not see them.</source>
        <translation>Diese Person gibt es hier nicht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no such position any more. Choose another one.</source>
        <translation>Diese Planstelle gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no such unit. Choose the unit in which the person works.</source>
        <translation>Diesen Bereich gibt es nicht. Wählen Sie den Bereich, in dem die Person arbeitet.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The manager does not work here. Choose somebody who is employed.</source>
        <translation>Die Führungskraft arbeitet nicht hier. Wählen Sie eine Person, die angestellt ist.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The position “%1” is held by %2. Choose a vacant one, or move %2 first.</source>
        <translation>Die Planstelle „%1“ ist mit %2 besetzt. Wählen Sie eine unbesetzte, oder versetzen Sie zuerst %2.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This person is employed already. Move them instead.</source>
        <translation>Diese Person ist bereits angestellt. Versetzen Sie sie stattdessen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This person is not employed. Hire them first.</source>
        <translation>Diese Person ist nicht angestellt. Stellen Sie sie zuerst ein.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>They would report to themselves: %list. Choose a manager from outside this line.</source>
        <translation>Die Person wäre damit sich selbst unterstellt: %list. Wählen Sie eine Führungskraft außerhalb dieser Linie.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Write the person's name.</source>
        <translation>Geben Sie den Namen der Person ein.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The name is longer than 300 characters. Shorten it.</source>
        <translation>Der Name ist länger als 300 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” is not an e-mail address. Write it as name@example.org, or leave it empty.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The time before ended on %1. Choose a later first day.</source>
        <translation>Die Zeit davor endete am %1. Wählen Sie einen späteren ersten Tag.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The employment began on %1. Choose a day from then on.</source>
        <translation>Die Beschäftigung begann am %1. Wählen Sie diesen oder einen späteren Tag.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The last day is still to come. Enter it when the person has left.</source>
        <translation>Der letzte Tag liegt noch in der Zukunft. Tragen Sie ihn ein, wenn die Person ausgeschieden ist.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Only HR can import. Ask your HR partner.</source>
        <translation>Importieren kann nur die Personalabteilung. Fragen Sie dort nach.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no file at %1. Check the path.</source>
        <translation>Unter %1 liegt keine Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The file %1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Prüfen Sie, ob es eine Datei ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The file %1 cannot be written. Check that its folder exists, that you may write there and that the disk has room.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben. Prüfen Sie, ob es den Ordner gibt, Sie dort schreiben dürfen und genug Platz frei ist.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 ends neither in .csv nor in .json. Give it one of these endings.</source>
        <translation>%1 endet weder auf .csv noch auf .json. Geben Sie eine dieser Endungen an.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The file is empty. Its first row must name the columns.</source>
        <translation>Die Datei ist leer. Ihre erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This is not a text file. Save the table as CSV and choose that file.</source>
        <translation>Das ist keine Textdatei. Speichern Sie die Tabelle als CSV, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This is a workbook. Save its sheet as CSV, or copy its cells and paste them here.</source>
        <translation>Das ist eine Arbeitsmappe. Speichern Sie das Tabellenblatt als CSV, oder kopieren Sie seine Zellen und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The file is larger than %1 MB. Split it into several files.</source>
        <translation>Die Datei ist größer als %1 MB. Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The file has more than %1 rows. Split it into several files.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There are more than %1 columns. Check whether this is the right file.</source>
        <translation>Es sind mehr als %1 Spalten. Prüfen Sie, ob das die richtige Datei ist.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>A quotation mark that opens in this row is never closed, so everything after it is one cell. Close it, or remove it.</source>
        <translation>Ein Anführungszeichen, das in dieser Zeile beginnt, wird nicht geschlossen; alles danach wird so zu einer einzigen Zelle. Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>A cell has more than %1 characters. Often a quotation mark is not closed.</source>
        <translation>Eine Zelle hat mehr als %1 Zeichen. Oft fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The row has %1 cells, the header has %2. Put text that holds a delimiter in quotation marks.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Setzen Sie Text, der ein Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The row has %1 cells, the header has %2. Add the missing cells, also when they are empty.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Ergänzen Sie die fehlenden Zellen, auch wenn sie leer sind.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>This is not JSON from line %1, character %2 on. Correct it there.</source>
        <translation>Ab Zeile %1, Zeichen %2 ist das kein JSON. Korrigieren Sie es dort.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The JSON must be a list of objects whose values are texts, numbers or lists of those.</source>
        <translation>Das JSON muss eine Liste von Objekten sein, deren Werte Texte, Zahlen oder Listen davon sind.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Some characters are damaged. Save the file again as UTF-8.</source>
        <translation>Einige Zeichen sind beschädigt. Speichern Sie die Datei erneut als UTF-8.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The cell holds an invisible control character. Type it anew.</source>
        <translation>Die Zelle enthält ein unsichtbares Steuerzeichen. Geben Sie ihren Inhalt neu ein.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No column holds “%1”. Name one so, or choose which column it is.</source>
        <translation>Keine Spalte enthält „%1“. Benennen Sie eine so, oder wählen Sie die passende Spalte.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This column is not known and was left out.</source>
        <translation>Diese Spalte ist unbekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>This id stands in row %1 already. Every id may stand only once.</source>
        <translation>Diese ID steht bereits in Zeile %1. Jede ID darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The name is missing. Write one.</source>
        <translation>Der Name fehlt. Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>Der Name ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This address belongs to %1. Write the same name if it is the same person, else another address.</source>
        <translation>Diese Adresse gehört %1. Schreiben Sie denselben Namen, wenn es dieselbe Person ist, sonst eine andere Adresse.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The unit is missing. Say in which unit the person works.</source>
        <translation>Der Bereich fehlt. Geben Sie an, in welchem Bereich die Person arbeitet.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There are several units called “%1”. Say in unit_parent which one.</source>
        <translation>Es gibt mehrere Bereiche namens „%1“. Geben Sie in unit_parent an, welcher gemeint ist.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>These units stand above each other: %list. Leave one parent empty.</source>
        <translation>Diese Bereiche sind einander gegenseitig übergeordnet: %list. Lassen Sie den übergeordneten Bereich bei einem leer.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The date is missing. Write it as 2024-02-29.</source>
        <translation>Das Datum fehlt. Schreiben Sie es wie 2024-02-29.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” is not a date. Write it as 2024-02-29 or 29.02.2024.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2024-02-29 oder 29.02.2024.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The position is new and has no title. Write one.</source>
        <translation>Die Planstelle ist neu und hat keine Bezeichnung. Tragen Sie eine ein.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>These positions report to each other: %list. Change one of them.</source>
        <translation>Diese Planstellen sind einander gegenseitig unterstellt: %list. Ändern Sie eine davon.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no position with the id “%1”, neither here nor in the file.</source>
        <translation>Es gibt keine Planstelle mit der ID „%1“, weder hier noch in der Datei.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%2 (%1) does not work here. Choose a manager who does, or add a row for %2.</source>
        <translation>%2 (%1) arbeitet nicht hier. Wählen Sie eine Führungskraft, die hier arbeitet, oder ergänzen Sie eine Zeile für %2.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nobody can be their own manager. Leave it empty for the person at the top.</source>
        <translation>Niemand kann die eigene Führungskraft sein. Lassen Sie die Zelle bei der obersten Person leer.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The requisition is missing. Write its id or title.</source>
        <translation>Die Ausschreibung fehlt. Tragen Sie ihre ID oder ihren Titel ein.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no open requisition “%1”. Open it first, or correct its id or title.</source>
        <translation>Es gibt keine offene Ausschreibung „%1“. Eröffnen Sie sie zuerst, oder korrigieren Sie ID oder Titel.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Several open requisitions are called “%1”. Write the id instead.</source>
        <translation>Mehrere offene Ausschreibungen heißen „%1“. Tragen Sie stattdessen die ID ein.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Row %1 is the same person's application to the same requisition. Remove one, or give both an id.</source>
        <translation>Zeile %1 ist die Bewerbung derselben Person auf dieselbe Ausschreibung. Entfernen Sie eine, oder geben Sie beiden eine ID.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>“%1” is no stage. Write one of: %2.</source>
        <translation>„%1“ ist keine Phase. Tragen Sie eine davon ein: %2.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>There is nobody with the id “%1”, neither here nor in the file. Correct it, or add a row for the manager.</source>
        <translation>Es gibt niemanden mit der ID „%1“, weder hier noch in der Datei. Korrigieren Sie sie, oder ergänzen Sie eine Zeile für die Führungskraft.</translation>
    </message>
    <message>
        <location line="+54" />
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Row %1, %2</source>
        <extracomment>%1 is a row's number, %2 a column's name in the file</extracomment>
        <translation>Zeile %1, %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PerformanceMessages</name>
    <message>
        <location filename="../ui/performance/performancemessages.cpp" line="+25" />
        <source>There is no such evidence, or it is not for you to see.</source>
        <translation>Diesen Beleg gibt es nicht, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Say in a few words what happened.</source>
        <translation>Schreiben Sie in wenigen Worten, was geschehen ist.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The day is missing or still to come. Choose the day on which it happened.</source>
        <translation>Der Tag fehlt oder liegt in der Zukunft. Wählen Sie den Tag, an dem es geschehen ist.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Interview notes and earlier ratings come from interviews and appraisals. Choose another kind.</source>
        <translation>Interviewnotizen und frühere Bewertungen stammen aus Interviews und Beurteilungen. Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Only the person, their managers and whoever entered it can do this.</source>
        <translation>Das können nur die Person selbst, ihre Führungskräfte und wer den Beleg eingetragen hat.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This was corrected meanwhile. Change the newer wording instead.</source>
        <translation>Dieser Beleg wurde inzwischen korrigiert. Ändern Sie stattdessen den neueren Wortlaut.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This was withdrawn and cannot be changed any more.</source>
        <translation>Dieser Beleg wurde zurückgezogen und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Evidence is never reworded. Correct it instead: both wordings stay.</source>
        <translation>Belege werden nie umformuliert. Korrigieren Sie den Beleg stattdessen: Beide Wortlaute bleiben erhalten.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no such person in the directory.</source>
        <translation>Diese Person steht nicht im Personenverzeichnis.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Only HR can do this.</source>
        <translation>Das kann nur die Personalabteilung.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Only an HR lead can do this.</source>
        <translation>Das kann nur die Personalleitung.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>This set of weights does not exist any more. Choose another.</source>
        <translation>Diese Gewichtung gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Give the weights a name, so that later cycles find them.</source>
        <translation>Geben Sie der Gewichtung einen Namen, damit spätere Runden sie finden.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The weights do not add up to 100 %. Change one of them.</source>
        <translation>Die Gewichte ergeben zusammen nicht 100 %. Ändern Sie eines davon.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The core competency weighs less than %1 %. Raise its weight.</source>
        <translation>Die Kernkompetenz hat weniger als %1 % Gewicht. Erhöhen Sie es.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>A cycle runs on these weights, so they stay. Make new ones.</source>
        <translation>Eine Runde verwendet diese Gewichtung, deshalb bleibt sie, wie sie ist. Legen Sie eine neue an.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no such cycle.</source>
        <translation>Diese Runde gibt es nicht.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Give the cycle a name, for example “First half of 2026”.</source>
        <translation>Geben Sie der Runde einen Namen, zum Beispiel „Erstes Halbjahr 2026“.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is a cycle of this name already. Choose another name.</source>
        <translation>Eine Runde mit diesem Namen gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The period ends before it begins. Change one of its days.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Ändern Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The appraisals would be due before the period begins. Choose a later day.</source>
        <translation>Die Beurteilungen wären vor Beginn des Zeitraums fällig. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Choose the units whose people are appraised.</source>
        <translation>Wählen Sie die Bereiche, deren Mitarbeitende beurteilt werden.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This cycle is closed, so nothing in it can be changed.</source>
        <translation>Diese Runde ist abgeschlossen, deshalb kann darin nichts geändert werden.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Somebody else changed this cycle meanwhile. Look at it again.</source>
        <translation>Jemand anderes hat diese Runde inzwischen geändert. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This cycle has started already.</source>
        <translation>Diese Runde hat bereits begonnen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This cycle is not running.</source>
        <translation>Diese Runde läuft nicht.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 people have nobody to appraise them, or came or left since. Name an author or exclude them with a reason.</source>
        <translation>Personen ohne beurteilende Person oder seitdem gekommen oder gegangen: %1. Benennen Sie eine beurteilende Person, oder nehmen Sie sie mit Begründung aus.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Nobody appraises themselves. Choose another author.</source>
        <translation>Niemand beurteilt sich selbst. Wählen Sie eine andere beurteilende Person.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Say why this person is left out.</source>
        <translation>Begründen Sie, warum diese Person ausgenommen wird.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This person's appraisal is open already, so they cannot be left out.</source>
        <translation>Die Beurteilung dieser Person ist bereits eröffnet, deshalb kann sie nicht mehr ausgenommen werden.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>There is no such appraisal, or it is not for you to see.</source>
        <translation>Diese Beurteilung gibt es nicht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Only the person and the author write in this appraisal.</source>
        <translation>In dieser Beurteilung schreiben nur die beurteilte und die beurteilende Person.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This was changed elsewhere meanwhile. Your words are still here; load the other version to compare.</source>
        <translation>Dies wurde inzwischen an anderer Stelle geändert. Ihr Text ist noch da; laden Sie die andere Version, um zu vergleichen.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>This competency is not part of the appraisal.</source>
        <translation>Diese Kompetenz gehört nicht zur Beurteilung.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>What is rated was fixed when the cycle started.</source>
        <translation>Was bewertet wird, wurde mit dem Start der Runde festgelegt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Appraisals are never deleted.</source>
        <translation>Beurteilungen werden nie gelöscht.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>This step is not possible from where the appraisal stands.</source>
        <translation>Dieser Schritt ist beim jetzigen Stand der Beurteilung nicht möglich.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>One of you has read the other's side, so nothing can be withdrawn any more.</source>
        <translation>Eine Seite hat den Teil der anderen bereits gelesen, deshalb kann nichts mehr zurückgezogen werden.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This waits until both sides are done.</source>
        <translation>Das geht erst, wenn beide Teile fertig sind.</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+3" />
        <source>This appraisal is shared, so its words stay as they are.</source>
        <translation>Diese Beurteilung ist mitgeteilt, deshalb bleibt ihr Wortlaut, wie er ist.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This appraisal is not shared yet.</source>
        <translation>Diese Beurteilung ist noch nicht mitgeteilt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>You have acknowledged this already.</source>
        <translation>Sie haben dies bereits zur Kenntnis genommen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Your side is done. Withdraw it to go on writing.</source>
        <translation>Ihr Teil ist fertig. Ziehen Sie ihn zurück, um weiterzuschreiben.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This side is done, so its ratings stay as they are.</source>
        <translation>Dieser Teil ist fertig, deshalb bleiben seine Bewertungen, wie sie sind.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Your side is not done yet.</source>
        <translation>Ihr Teil ist noch nicht fertig.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A rating has a level from 1 to 5, and only a rating has one.</source>
        <translation>Eine Bewertung hat eine Stufe von 1 bis 5, und nur eine Bewertung hat eine.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” has no rating yet. Rate it, or say that there is no evidence.</source>
        <translation>„%1“ ist noch nicht bewertet. Bewerten Sie die Kompetenz, oder geben Sie an, dass es keine Belege gibt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” is the core competency and applies to every job. Rate it, or say that there is no evidence.</source>
        <translation>„%1“ ist die Kernkompetenz und gilt für jede Stelle. Bewerten Sie sie, oder geben Sie an, dass es keine Belege gibt.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>“%1” is rated away from what the job asks, and nothing from the period is linked to it. Link a piece of evidence with Ctrl+E.</source>
        <translation>Die Bewertung von „%1“ weicht von den Anforderungen der Stelle ab, und kein Beleg aus dem Zeitraum ist damit verknüpft. Verknüpfen Sie einen Beleg mit Strg+E.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Nothing is rated yet, so there is nothing to share.</source>
        <translation>Noch ist nichts bewertet, deshalb gibt es nichts mitzuteilen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Only %1 % of the rating's sources were collected; 60 % are needed. Ask HR to allow it with a reason.</source>
        <translation>Erst %1 % der Quellen dieser Bewertung liegen vor; nötig sind 60 %. Bitten Sie die Personalabteilung, dies mit Begründung zuzulassen.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The overall rating lies between 1 and 5.</source>
        <translation>Die Gesamtbewertung muss zwischen 1 und 5 liegen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Say in ten characters or more why the overall rating differs from the computed one.</source>
        <translation>Begründen Sie in mindestens zehn Zeichen, warum die Gesamtbewertung von der berechneten abweicht.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Give a reason of ten characters or more.</source>
        <translation>Geben Sie eine Begründung mit mindestens zehn Zeichen an.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>You have answered already, and answers stay as they are.</source>
        <translation>Sie haben bereits geantwortet, und Antworten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>An answer is possible within thirty days of sharing.</source>
        <translation>Eine Antwort ist nur in den dreißig Tagen nach dem Mitteilen möglich.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Write what you want to answer.</source>
        <translation>Schreiben Sie, was Sie antworten möchten.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The answer is longer than 20,000 characters. Shorten it.</source>
        <translation>Die Antwort ist länger als 20.000 Zeichen. Kürzen Sie sie.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PerformanceWords</name>
    <message>
        <location filename="../ui/performance/performancewords.cpp" line="+23" />
        <source>Customer story</source>
        <translation>Kundenerlebnis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Earlier rating</source>
        <translation>Frühere Bewertung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Peer feedback</source>
        <translation>Kollegiales Feedback</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Coaching note</source>
        <translation>Coaching-Notiz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Being written</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Self-review done</source>
        <translation>Selbsteinschätzung fertig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Manager done</source>
        <translation>Führungskraft fertig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Both done</source>
        <translation>Beide fertig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Shared</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Acknowledged</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Disputed</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+43" />
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location line="-35" />
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No evidence</source>
        <translation>Keine Belege</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Core competency</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Job competencies</source>
        <translation>Kompetenzen der Stelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Self-review</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Below what the job asks</source>
        <translation>Unter den Anforderungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>At what the job asks</source>
        <translation>Erfüllt die Anforderungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Above what the job asks</source>
        <translation>Über den Anforderungen</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location line="+15" />
        <source>%1 %</source>
        <extracomment>A share of a whole: 30 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+16" />
        <source>“%1” has no rating yet. Rate it, or say that there is no evidence.</source>
        <translation>„%1“ ist noch nicht bewertet. Bewerten Sie die Kompetenz, oder geben Sie an, dass es keine Belege gibt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” is the core competency and applies to every job. Rate it, or say that there is no evidence.</source>
        <translation>„%1“ ist die Kernkompetenz und gilt für jede Stelle. Bewerten Sie sie, oder geben Sie an, dass es keine Belege gibt.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>“%1” is rated away from what the job asks, and nothing from the period is linked to it. Link a piece of evidence with Ctrl+E.</source>
        <translation>Die Bewertung von „%1“ weicht von den Anforderungen der Stelle ab, und kein Beleg aus dem Zeitraum ist damit verknüpft. Verknüpfen Sie einen Beleg mit Strg+E.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PersonPage</name>
    <message>
        <location filename="../ui/people/personpage.cpp" line="+68" />
        <source>Open &amp;manager</source>
        <translation>&amp;Führungskraft öffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open &amp;job</source>
        <translation>&amp;Stelle öffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open the &amp;directory</source>
        <translation>&amp;Personenverzeichnis öffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Hire into a position…</source>
        <translation>In Planstelle &amp;einstellen…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Mo&amp;ve…</source>
        <translation>Ve&amp;rsetzen…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Leave…</source>
        <translation>Aus&amp;tritt…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try &amp;again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <location line="+8" />
        <source>No job description belongs to this position yet.</source>
        <translation>Zu dieser Planstelle gehört noch keine Stellenbeschreibung.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no evidence here that you may see.</source>
        <translation>Hier gibt es keine Belege, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There are no appraisals here that you may see.</source>
        <translation>Hier gibt es keine Beurteilungen, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nobody to show</source>
        <translation>Keine Person anzuzeigen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>There is no such person here, or you may not see them.</source>
        <translation>Diese Person gibt es hier nicht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <location line="+29" />
        <location line="+10" />
        <source>Reporting line</source>
        <translation>Berichtslinie</translation>
    </message>
    <message>
        <location line="+8" />
        <location line="+12" />
        <source>What the job asks</source>
        <translation>Anforderungen der Stelle</translation>
    </message>
    <message>
        <location line="-9" />
        <location line="+17" />
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location line="-14" />
        <location line="+10" />
        <source>Appraisals</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <location line="+42" />
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location line="+68" />
        <source>Does not work here now</source>
        <translation>Arbeitet derzeit nicht hier</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1, since %2</source>
        <extracomment>%1 is a unit, %2 a date</extracomment>
        <translation>%1, seit %2</translation>
    </message>
    <message numerus="yes">
        <location line="+10" />
        <source>%n report(s) directly</source>
        <translation><numerusform>%n direkt unterstellte Person</numerusform><numerusform>%n direkt unterstellte Personen</numerusform></translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1, above</source>
        <translation>%1, vorgesetzt</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1, this person</source>
        <translation>%1, diese Person</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1, reports directly</source>
        <translation>%1, direkt unterstellt</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1, core competency</source>
        <translation>%1, Kernkompetenz</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+22" />
        <source>%1, shared</source>
        <translation>%1, mitgeteilt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, not shared yet</source>
        <translation>%1, noch nicht mitgeteilt</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PolicyPanel</name>
    <message>
        <location filename="../ui/security/policypanel.cpp" line="+52" />
        <source>Keep this policy</source>
        <translation>Vorgaben speichern</translation>
    </message>
    <message>
        <location line="+26" />
        <source>Lowest level that a job may ask</source>
        <translation>Niedrigste Stufe, die eine Stelle verlangen darf</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Level of a new job</source>
        <translation>Stufe einer neuen Stelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Least weight in every job</source>
        <translation>Mindestgewicht in jeder Stelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Least questions in every interview plan</source>
        <translation>Mindestzahl an Fragen in jedem Interviewplan</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open it in the library</source>
        <translation>In der Bibliothek öffnen</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Core competency</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>It belongs to every job and runs through interviews, appraisals and plans. It can be reworded, but neither removed nor retired.</source>
        <translation>Sie gehört zu jeder Stelle und zieht sich durch Interviews, Beurteilungen und Planungen. Sie kann umformuliert, aber weder entfernt noch außer Dienst gestellt werden.</translation>
    </message>
    <message>
        <location line="+45" />
        <source>A new job cannot ask less than the lowest level. Raise the level of a new job.</source>
        <translation>Eine neue Stelle kann nicht weniger als die niedrigste Stufe verlangen. Erhöhen Sie die Stufe einer neuen Stelle.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Only an HR lead changes the policy.</source>
        <translation>Nur die Personalleitung ändert die Vorgaben.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Descriptions that are approved keep what they say; whatever is approved from now on obeys the new numbers.</source>
        <translation>Freigegebene Stellenbeschreibungen bleiben, wie sie sind; was ab jetzt freigegeben wird, folgt den neuen Werten.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PotentialSheet</name>
    <message>
        <location filename="../ui/succession/potentialsheet.cpp" line="+32" />
        <source>&amp;Learns fast what a new task needs</source>
        <translation>Lernt s&amp;chnell, was eine neue Aufgabe braucht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Asks for feedback and acts on it</source>
        <translation>Bittet um &amp;Feedback und setzt es um</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Improves the customer's day beyond the own role</source>
        <translation>&amp;Verbessert über die eigene Rolle hinaus den Alltag der Kundschaft</translation>
    </message>
    <message>
        <location line="+7" />
        <source>&amp;First reason: what you saw</source>
        <translation>Erster Grund: &amp;was Sie gesehen haben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Second reason</source>
        <translation>&amp;Zweiter Grund</translation>
    </message>
    <message>
        <location line="+5" />
        <source>&amp;Record potential</source>
        <translation>Potenzial fe&amp;sthalten</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Not now</source>
        <translation>N&amp;icht jetzt</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Seldom</source>
        <translation>Selten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Sometimes</source>
        <translation>Manchmal</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Regularly</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Potential of %1</source>
        <translation>Potenzial von %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PrintPreviewPage</name>
    <message>
        <location filename="../ui/documents/printpreviewpage.cpp" line="+27" />
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Larger</source>
        <translation>Größ&amp;er</translation>
    </message>
    <message>
        <location line="+1" />
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location line="+34" />
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <location line="+41" />
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location line="+1" />
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Saved as %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ProblemTable</name>
    <message>
        <location filename="../ui/exchange/importtables.cpp" line="+74" />
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location line="+0" />
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ProfilesPanel</name>
    <message>
        <location filename="../ui/security/profilespanel.cpp" line="+40" />
        <source>Find a colleague</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+21" />
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location line="-8" />
        <source>No profiles yet: whoever opens the file has every role. Make one for each way in which people work with it.</source>
        <translation>Noch keine Profile: Wer die Datei öffnet, hat alle Rollen. Legen Sie eines für jede Art an, mit ihr zu arbeiten.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>On a server each person's own login decides who reads what. Profiles arrange the work of a company that is kept in a file.</source>
        <translation>Auf einem Server entscheidet die Anmeldung jeder Person, wer was liest. Profile ordnen die Arbeit eines Unternehmens, das in einer Datei liegt.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Several profiles give a choice when the file is opened. They arrange the work and keep no secrets: whoever can open the file can read all of it.</source>
        <translation>Bei mehreren Profilen wird beim Öffnen der Datei eines gewählt. Profile ordnen die Arbeit und wahren keine Geheimnisse: Wer die Datei öffnen kann, kann alles darin lesen.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+52" />
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location line="-42" />
        <source>Remove this profile</source>
        <translation>Dieses Profil entfernen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Keep this profile</source>
        <translation>Dieses Profil speichern</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Roles, beside that of an employee</source>
        <translation>Rollen zusätzlich zu „Mitarbeitende/r“</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location line="+58" />
        <source>Write a name, so that the profile can be chosen.</source>
        <translation>Geben Sie einen Namen ein, damit das Profil gewählt werden kann.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nobody here is called this. Take somebody from the list, or leave it empty.</source>
        <translation>Niemand hier heißt so. Wählen Sie jemanden aus der Liste, oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::QuestionList</name>
    <message>
        <location filename="../ui/hiring/questionlist.cpp" line="+26" />
        <source>rated %1</source>
        <translation>bewertet mit %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>core competency</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 %2, %3, %4</source>
        <extracomment>Number, title, competency, state: 2 Angry customer, core competency, rated 4</extracomment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <location line="+27" />
        <location filename="../ui/hiring/scorecardreview.cpp" line="+72" />
        <source>%1  %2</source>
        <extracomment>A question in the list: its number and title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1  %2  ·  %3</source>
        <extracomment>The same with what it was rated</extracomment>
        <translation>%1  %2  ·  %3</translation>
    </message>
</context>
<context>
    <name>throughline::ui::QuestionView</name>
    <message>
        <location filename="../ui/hiring/questionview.cpp" line="+37" />
        <source>&amp;Notes (what was said, not what you concluded)</source>
        <extracomment>The label above the field where an interviewer writes down the answer</extracomment>
        <translation>&amp;Notizen (was gesagt wurde, nicht Ihre Schlüsse daraus)</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not as&amp;ked</source>
        <translation>Nich&amp;t gestellt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No ev&amp;idence given</source>
        <translation>Ke&amp;in Beleg genannt</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location line="+32" />
        <source>Core competency · %1</source>
        <extracomment>Which competency a question is about: Core competency · Customer service</extracomment>
        <translation>Kernkompetenz · %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Probe: %1</source>
        <translation>Nachfragen: %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Rating for question %1</source>
        <translation>Bewertung für Frage %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Notes for question %1</source>
        <translation>Notizen zu Frage %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::QuestionsPanel</name>
    <message>
        <location filename="../ui/competency/questionspanel.cpp" line="+46" />
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <location line="+35" />
        <location line="+11" />
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location line="-10" />
        <location line="+15" />
        <source>Probes, one in a line</source>
        <translation>Nachfragen, eine pro Zeile</translation>
    </message>
    <message>
        <location line="-14" />
        <location line="+11" />
        <source>Listen for</source>
        <translation>Worauf achten</translation>
    </message>
    <message>
        <location line="-3" />
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Probes</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Keep this draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Publish this question</source>
        <translation>Frage veröffentlichen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Reword it</source>
        <translation>Neu formulieren</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Retire it</source>
        <translation>Außer Dienst stellen</translation>
    </message>
    <message>
        <location line="+33" />
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::RatingBar</name>
    <message>
        <location filename="../ui/forms/ratingbar.cpp" line="+62" />
        <source>%1 – %2</source>
        <extracomment>A level's tile: number, dash, title. 4 – Anticipates needs</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+50" />
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReasonRow</name>
    <message>
        <location filename="../ui/jobs/reasonrow.cpp" line="+20" />
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::RequisitionsPage</name>
    <message>
        <location filename="../ui/hiring/requisitionspage.cpp" line="+39" />
        <location line="+98" />
        <source>Interviews I run</source>
        <translation>Meine Interviews</translation>
    </message>
    <message>
        <location line="-95" />
        <source>Filter requisitions</source>
        <translation>Ausschreibungen filtern</translation>
    </message>
    <message>
        <location line="+30" />
        <source>&amp;New requisition</source>
        <translation>&amp;Neue Ausschreibung</translation>
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Open requisition</source>
        <translation>Ausschreibung &amp;eröffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Candi&amp;dates</source>
        <translation>Be&amp;werbungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Interview &amp;kit</source>
        <translation>&amp;Interviewleitfaden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Com&amp;pare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>C&amp;lear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <location line="+18" />
        <location line="+165" />
        <source>Hiring manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <location line="-161" />
        <source>&amp;Job</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open&amp;ings</source>
        <translation>&amp;Zu besetzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hiring &amp;manager</source>
        <translation>Einstellende Führungs&amp;kraft</translation>
    </message>
    <message>
        <location line="+10" />
        <source>New requisition</source>
        <translation>Neue Ausschreibung</translation>
    </message>
    <message>
        <location line="+15" />
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+4" />
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+7" />
        <location line="+19" />
        <source>Requisitions</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Hiring</source>
        <translation>Personalauswahl</translation>
    </message>
    <message>
        <location line="+48" />
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <location line="+6" />
        <source>No time yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Candidate</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+0" />
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location line="+0" />
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Interview with %1 for %2, %3, scorecard: %4</source>
        <translation>Interview mit %1 für %2, %3, Bewertungsbogen: %4</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Requisition</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Openings</source>
        <translation>Zu besetzen</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Candidates</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Core level</source>
        <translation>Kernkompetenz</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Kit</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1, %2, core level %3, %4 candidates, kit: %5</source>
        <translation>%1, %2, Kernkompetenz Stufe %3, Bewerbungen: %4, Leitfaden: %5</translation>
    </message>
    <message>
        <location line="+9" />
        <source>No requisition matches</source>
        <translation>Keine passende Ausschreibung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>No open requisitions</source>
        <translation>Keine offenen Ausschreibungen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Try fewer words or another state.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder einem anderen Status.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A requisition opens on a published job and says how many people you need.</source>
        <translation>Eine Ausschreibung beruht auf einer veröffentlichten Stelle und legt fest, wie viele Personen Sie brauchen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReviewTable</name>
    <message>
        <location filename="../ui/hiring/scorecardreview.cpp" line="-26" />
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ScorecardEditing</name>
    <message>
        <location filename="../ui/hiring/scorecardediting.cpp" line="+60" />
        <source>recommend</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location line="+74" />
        <source>type in note %1</source>
        <translation>Eingabe in Notiz %1</translation>
    </message>
    <message>
        <location line="+10" />
        <source>rate question %1</source>
        <translation>Bewertung von Frage %1</translation>
    </message>
    <message>
        <location line="+9" />
        <source>mark question %1</source>
        <translation>Markierung von Frage %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ScorecardReview</name>
    <message>
        <location filename="../ui/hiring/scorecardreview.cpp" line="+51" />
        <source>Overall: would you hire this person?</source>
        <translation>Insgesamt: Würden Sie diese Person einstellen?</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Your ratings</source>
        <translation>Ihre Bewertungen</translation>
    </message>
    <message>
        <location line="+84" />
        <source>Question %1 has no rating. Rate it, or mark it as not asked.</source>
        <translation>Frage %1 hat keine Bewertung. Bewerten Sie sie oder markieren Sie sie als nicht gestellt.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Question %1 is rated %2 without a note. Say what was said.</source>
        <translation>Frage %1 ist mit %2 bewertet, aber ohne Notiz. Notieren Sie, was gesagt wurde.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Question %1 is about the core competency. Ask it, or say why it was not asked.</source>
        <translation>Frage %1 betrifft die Kernkompetenz. Stellen Sie sie oder notieren Sie, warum sie nicht gestellt wurde.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Say what you recommend overall.</source>
        <translation>Geben Sie eine Gesamtempfehlung ab.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SecurityWords</name>
    <message>
        <location filename="../ui/security/securitywords.cpp" line="+28" />
        <source>Employee</source>
        <translation>Mitarbeitende/r</translation>
    </message>
    <message>
        <location line="+1" />
        <source>HR</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location line="+1" />
        <source>HR lead</source>
        <translation>Personalleitung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Compensation</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Accounts</source>
        <translation>Profilverwaltung</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Reads the directory, the library and published jobs, their own appraisals once shared, and interviews they take part in.</source>
        <translation>Liest das Personenverzeichnis, die Bibliothek und veröffentlichte Stellen, eigene Beurteilungen, sobald sie mitgeteilt sind, und Interviews mit eigener Beteiligung.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Writes jobs and the library, hires, plans cycles, imports people; reads appraisals once shared.</source>
        <translation>Schreibt Stellen und die Bibliothek, stellt ein, plant Runden, importiert Personen; liest Beurteilungen, sobald sie mitgeteilt sind.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Everything of HR, and waivers, approvals and the policy of the core competency.</source>
        <translation>Alles, was Personal darf, dazu Ausnahmen, Freigaben und die Vorgaben zur Kernkompetenz.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Reads pay, never their own.</source>
        <translation>Liest Vergütungen, nie die eigene.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Reads the talent grid and succession, never for the own chair; appraisals of their line once shared.</source>
        <translation>Liest Talentraster und Nachfolge, nie zur eigenen Planstelle; Beurteilungen der eigenen Linie, sobald sie mitgeteilt sind.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Reads who did what and when, without the contents.</source>
        <translation>Liest, wer was wann getan hat, ohne die Inhalte.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Keeps the profiles; reads no contents.</source>
        <translation>Verwaltet die Profile; liest keine Inhalte.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Reassigned</source>
        <translation>Bewerbung neu zugeordnet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Acknowledged an appraisal</source>
        <translation>Beurteilung zur Kenntnis genommen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Shared an appraisal</source>
        <translation>Beurteilung mitgeteilt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Added a candidate</source>
        <translation>Bewerbung hinzugefügt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Moved a candidate</source>
        <translation>Bewerbung verschoben</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Imported candidates</source>
        <translation>Bewerbungen importiert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Added a competency</source>
        <translation>Kompetenz hinzugefügt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Took a competency back into use</source>
        <translation>Kompetenz wieder in Dienst gestellt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Retired a competency</source>
        <translation>Kompetenz außer Dienst gestellt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Changed the core policy</source>
        <translation>Vorgaben zur Kernkompetenz geändert</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Closed a cycle</source>
        <translation>Runde geschlossen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Planned a cycle</source>
        <translation>Runde geplant</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Started a cycle</source>
        <translation>Runde gestartet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Recorded a decision</source>
        <translation>Entscheidung festgehalten</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Corrected evidence</source>
        <translation>Beleg korrigiert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Entered evidence</source>
        <translation>Beleg erfasst</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Withdrew evidence</source>
        <translation>Beleg zurückgezogen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Published a job</source>
        <translation>Stelle veröffentlicht</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Started a version of a job</source>
        <translation>Version einer Stelle begonnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Imported jobs</source>
        <translation>Stellen importiert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Marked a key position</source>
        <translation>Schlüsselposition markiert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unmarked a key position</source>
        <translation>Markierung als Schlüsselposition entfernt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Changed the manager</source>
        <translation>Führungskraft geändert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Imported occupations</source>
        <translation>Berufe importiert</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Imported people</source>
        <translation>Personen importiert</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Added a person</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Corrected a person</source>
        <translation>Personendaten korrigiert</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Recorded a last day</source>
        <translation>Letzter Tag erfasst</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Moved a person</source>
        <translation>Person versetzt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Published an interview plan</source>
        <translation>Interviewplan veröffentlicht</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Imported positions</source>
        <translation>Planstellen importiert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Assessed potential</source>
        <translation>Potenzial eingeschätzt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Added a profile</source>
        <translation>Profil hinzugefügt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Changed a profile</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Removed a profile</source>
        <translation>Profil entfernt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Published a question</source>
        <translation>Frage veröffentlicht</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Retired a question</source>
        <translation>Frage außer Dienst gestellt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Assessed readiness</source>
        <translation>Bereitschaft eingeschätzt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Closed a requisition</source>
        <translation>Ausschreibung geschlossen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Opened a requisition</source>
        <translation>Ausschreibung eröffnet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Discarded a draft</source>
        <translation>Entwurf verworfen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Published a revision</source>
        <translation>Fassung veröffentlicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Started a draft</source>
        <translation>Entwurf begonnen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Opened a scorecard</source>
        <translation>Bewertungsbogen geöffnet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Submitted a scorecard</source>
        <translation>Bewertungsbogen abgegeben</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Withdrew a scorecard</source>
        <translation>Bewertungsbogen zurückgezogen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Adopted the starter library</source>
        <translation>Startbibliothek übernommen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Named a successor</source>
        <translation>Nachfolge benannt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Removed a successor</source>
        <translation>Nachfolge entfernt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Restored a successor</source>
        <translation>Nachfolge wiederhergestellt</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Appraisal</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Core policy</source>
        <translation>Vorgaben zur Kernkompetenz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Appraisal cycle</source>
        <translation>Beurteilungsrunde</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Interview plan</source>
        <translation>Interviewplan</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Requisition</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location line="+31" />
        <source>%1 %2</source>
        <extracomment>A kind of thing and its number: "Scorecard 17"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Only whoever keeps the accounts can change profiles. Ask them.</source>
        <translation>Profile kann nur ändern, wer die Rolle „Profilverwaltung“ hat. Wenden Sie sich an eine solche Person.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no such profile any more. Choose another one.</source>
        <translation>Dieses Profil gibt es nicht mehr. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Somebody else has just changed this profile. Look at it again before you change it.</source>
        <translation>Dieses Profil wurde gerade von jemand anderem geändert. Sehen Sie es sich noch einmal an, bevor Sie es ändern.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The profile has no name. Write one, so that it can be chosen.</source>
        <translation>Das Profil hat keinen Namen. Geben Sie einen ein, damit es ausgewählt werden kann.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is a profile “%1” already. Give this one another name.</source>
        <translation>Es gibt bereits ein Profil „%1“. Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>At least one profile must keep the accounts. Give them to another profile first.</source>
        <translation>Mindestens ein Profil muss die Rolle „Profilverwaltung“ behalten. Geben Sie sie zuerst einem anderen Profil.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SettingsPage</name>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="+26" />
        <location line="+53" />
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location line="-50" />
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+32" />
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location line="+2" />
        <source>This company is kept on a server: %1</source>
        <translation>Dieses Unternehmen liegt auf einem Server: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>This company is kept in one file: %1</source>
        <translation>Dieses Unternehmen liegt in einer Datei: %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server decides who may read what.</source>
        <translation>Der Server entscheidet, wer was lesen darf.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Whoever can open the file can read all of it; profiles arrange the work, they keep no secrets.</source>
        <translation>Wer die Datei öffnen kann, kann alles darin lesen; Profile ordnen die Arbeit, sie schützen keine Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ShortcutList</name>
    <message>
        <location filename="../ui/shell/shortcutlist.cpp" line="+28" />
        <source>Shortcuts of this page</source>
        <translation>Tastenkürzel dieser Seite</translation>
    </message>
    <message>
        <location line="+3" />
        <source>What it does</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SidePanel</name>
    <message>
        <location filename="../ui/performance/sidepanel.cpp" line="+29" />
        <source>No evidence</source>
        <translation>Keine Belege</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <location line="+9" />
        <source>No evidence: %1</source>
        <translation>Keine Belege: %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not applicable: %1</source>
        <translation>Nicht zutreffend: %1</translation>
    </message>
    <message>
        <location line="+53" />
        <source>%1 · %2: “%3”</source>
        <extracomment>A linked piece of evidence: day, kind, quotation</extracomment>
        <translation>%1 · %2: „%3“</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Unlink evidence of %1</source>
        <translation>Beleg vom %1 lösen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Sidebar</name>
    <message>
        <location filename="../ui/shell/sidebar.cpp" line="+36" />
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hiring</source>
        <translation>Personalauswahl</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Appraisals</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Talent grid</source>
        <translation>Talentraster</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Succession</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>throughline::ui::StaffingForm</name>
    <message>
        <location filename="../ui/people/staffingform.cpp" line="+33" />
        <source>Find a position</source>
        <translation>Planstelle suchen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Find a manager</source>
        <translation>Führungskraft suchen</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+50" />
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location line="-49" />
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+34" />
        <location line="+2" />
        <source>Hire</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <location line="-1" />
        <source>Whoever applied keeps what was seen of them in the interviews.</source>
        <translation>Liegt eine Bewerbung vor, bleiben die Beobachtungen aus den Interviews erhalten.</translation>
    </message>
    <message>
        <location line="+4" />
        <location line="+2" />
        <source>Move</source>
        <translation>Versetzen</translation>
    </message>
    <message>
        <location line="-1" />
        <source>The time before is kept; it ends a day earlier.</source>
        <translation>Die Zeit davor bleibt erhalten; sie endet am Vortag.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Leave</source>
        <translation>Austritt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Whoever reports to %1 reports to their manager then.</source>
        <translation>Wer bisher an %1 berichtet, berichtet danach an die nächsthöhere Führungskraft.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Record the last day</source>
        <translation>Letzten Tag erfassen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The last day; it cannot lie ahead.</source>
        <translation>Der letzte Tag; er kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <location line="+21" />
        <source>The position's own unit</source>
        <translation>Bereich der Planstelle</translation>
    </message>
    <message>
        <location line="+30" />
        <source>No position is called this. Take one from the list, or leave it empty.</source>
        <translation>Keine Planstelle heißt so. Wählen Sie eine aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nobody here is called this. Take somebody from the list, or leave it empty.</source>
        <translation>Niemand hier heißt so. Wählen Sie jemanden aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Name a position or a unit.</source>
        <translation>Geben Sie eine Planstelle oder einen Bereich an.</translation>
    </message>
    <message>
        <location line="+31" />
        <source>%1 works here now.</source>
        <translation>%1 arbeitet jetzt hier.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 has moved.</source>
        <translation>%1 wurde versetzt.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 has left.</source>
        <translation>%1 ist ausgeschieden.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SuccessionMessages</name>
    <message>
        <location filename="../ui/succession/successionmessages.cpp" line="+21" />
        <source>Say in at least ten characters why this position is a key one.</source>
        <translation>Begründen Sie mit mindestens zehn Zeichen, warum diese Planstelle eine Schlüsselposition ist.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>People are or were named for this position, so it stays marked. Remove its successors to leave the plan empty.</source>
        <translation>Für diese Planstelle sind oder waren Personen benannt, deshalb bleibt sie markiert. Entfernen Sie die Benannten, wenn der Plan leer sein soll.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Say in at least ten characters what proves the readiness.</source>
        <translation>Geben Sie mit mindestens zehn Zeichen an, was die Bereitschaft belegt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This person holds the position already. Name somebody else.</source>
        <translation>Diese Person hat die Planstelle bereits inne. Benennen Sie jemand anderen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This person is not employed here any more. Name somebody else.</source>
        <translation>Diese Person ist hier nicht mehr beschäftigt. Benennen Sie jemand anderen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>You cannot name yourself. Ask another executive.</source>
        <translation>Sie können sich nicht selbst benennen. Bitten Sie ein anderes Mitglied der Geschäftsleitung darum.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>You cannot assess your own potential. Your manager does that.</source>
        <translation>Ihr eigenes Potenzial können Sie nicht einschätzen. Das übernimmt Ihre Führungskraft.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Give two reasons of at least ten characters each: what you saw, not what you expect.</source>
        <translation>Geben Sie zwei Gründe mit je mindestens zehn Zeichen an: was Sie gesehen haben, nicht was Sie erwarten.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>An assessment of potential is not changed afterwards. Make a new one.</source>
        <translation>Eine Einschätzung des Potenzials wird nachträglich nicht geändert. Nehmen Sie eine neue vor.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SuccessionPage</name>
    <message>
        <location filename="../ui/succession/successionpage.cpp" line="+33" />
        <source>&amp;Add successor…</source>
        <translation>Nachfo&amp;lge hinzufügen…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Remove successor</source>
        <translation>Nachfolge &amp;entfernen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Mark a key position…</source>
        <translation>Schlüsselposition &amp;markieren…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Re&amp;load</source>
        <translation>Ne&amp;u laden</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No key positions marked</source>
        <translation>Keine Schlüsselpositionen markiert</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Search for a position with Ctrl+K and mark it; then name who could follow.</source>
        <translation>Suchen Sie mit Strg+K eine Planstelle und markieren Sie sie; benennen Sie dann, wer nachfolgen könnte.</translation>
    </message>
    <message>
        <location line="+58" />
        <source>Key positions</source>
        <translation>Schlüsselpositionen</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Successors</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <location line="+37" />
        <source>&amp;Why it is a key position</source>
        <translation>&amp;Warum es eine Schlüsselposition ist</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ris&amp;k</source>
        <translation>Risi&amp;ko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Mar&amp;k as key position</source>
        <translation>Als &amp;Schlüsselposition markieren</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Succession</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <location line="+53" />
        <source>%1 of %2 covered · %3 if everybody takes one chair only · %4 at risk · %5 open</source>
        <translation>%1 von %2 abgedeckt · %3, wenn alle nur eine Planstelle übernehmen · %4 gefährdet · %5 offen</translation>
    </message>
    <message>
        <location line="+12" />
        <source>%1 is not marked as a key position. Say why it is one, then name who could follow.</source>
        <translation>%1 ist nicht als Schlüsselposition markiert. Begründen Sie die Markierung und benennen Sie dann, wer nachfolgen könnte.</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Incumbent</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Cover</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location line="+7" />
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <location line="+5" />
        <location line="+21" />
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="-7" />
        <source>Successor</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1 · %2. %3</source>
        <translation>%1 · %2. %3</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 – review due</source>
        <translation>%1 – Überprüfung fällig</translation>
    </message>
    <message>
        <location line="+63" />
        <source>Successor added.</source>
        <translation>Nachfolge hinzugefügt.</translation>
    </message>
    <message>
        <location line="+28" />
        <source>%1 is no longer named.</source>
        <translation>%1 ist nicht mehr benannt.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Search for the position with Ctrl+K and open it; it can then be marked here.</source>
        <translation>Suchen Sie die Planstelle mit Strg+K und öffnen Sie sie; dann können Sie sie hier markieren.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SuccessionWords</name>
    <message>
        <location filename="../ui/succession/successionwords.cpp" line="+20" />
        <source>Ready now</source>
        <translation>Sofort bereit</translation>
    </message>
    <message>
        <location line="+1" />
        <source>In 1–2 years</source>
        <translation>In 1–2 Jahren</translation>
    </message>
    <message>
        <location line="+1" />
        <source>In 3–5 years</source>
        <translation>In 3–5 Jahren</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Emergency only</source>
        <translation>Nur im Notfall</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Low risk of loss</source>
        <translation>Geringes Verlustrisiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Medium risk of loss</source>
        <translation>Mittleres Verlustrisiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>High risk of loss</source>
        <translation>Hohes Verlustrisiko</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Below what the job asks</source>
        <translation>Unter den Anforderungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>At what the job asks</source>
        <translation>Erfüllt die Anforderungen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Above what the job asks</source>
        <translation>Über den Anforderungen</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Low potential</source>
        <translation>Geringes Potenzial</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Medium potential</source>
        <translation>Mittleres Potenzial</translation>
    </message>
    <message>
        <location line="+1" />
        <source>High potential</source>
        <translation>Hohes Potenzial</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Gap</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location line="+29" />
        <source>Clarify the role</source>
        <translation>Rolle klären</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Support and coach</source>
        <translation>Fördern und begleiten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Find the right place</source>
        <translation>Den richtigen Platz finden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Steady contributor</source>
        <translation>Verlässliche Leistung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Key player</source>
        <translation>Tragende Kraft</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Growing</source>
        <translation>Im Aufstieg</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Trusted expert</source>
        <translation>Bewährte Fachkraft</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Strong performer</source>
        <translation>Starke Leistung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Consistent star</source>
        <translation>Beständige Spitzenkraft</translation>
    </message>
    <message>
        <location line="+9" />
        <source>service %1, %2 asked</source>
        <translation>Kundenorientierung %1, gefordert %2</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n level(s) short in service</source>
        <translation><numerusform>%n Stufe fehlt bei Kundenorientierung</numerusform><numerusform>%n Stufen fehlen bei Kundenorientierung</numerusform></translation>
    </message>
    <message>
        <location line="+1" />
        <source>service never rated</source>
        <translation>Kundenorientierung nie bewertet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2 competencies met</source>
        <translation>%1 von %2 Kompetenzen erfüllt</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n level(s) short in %1</source>
        <translation><numerusform>%n Stufe fehlt bei %1</numerusform><numerusform>%n Stufen fehlen bei %1</numerusform></translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 of %2 not rated</source>
        <translation>%1 von %2 nicht bewertet</translation>
    </message>
    <message>
        <location line="+1" />
        <source>same unit</source>
        <translation>gleicher Bereich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>high potential</source>
        <translation>hohes Potenzial</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>named for %n other position(s)</source>
        <translation><numerusform>für %n weitere Planstelle benannt</numerusform><numerusform>für %n weitere Planstellen benannt</numerusform></translation>
    </message>
</context>
<context>
    <name>throughline::ui::SummaryPanel</name>
    <message>
        <location filename="../ui/performance/summarypanel.cpp" line="+36" />
        <source>Overall</source>
        <translation>Gesamtbewertung</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <location line="+21" />
        <location line="+9" />
        <source>Another overall rating</source>
        <translation>Andere Gesamtbewertung</translation>
    </message>
    <message>
        <location line="-6" />
        <source>Why it differs</source>
        <translation>Warum sie abweicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Why the overall rating differs</source>
        <translation>Warum die Gesamtbewertung abweicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Override</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Use the computed one</source>
        <translation>Berechnete verwenden</translation>
    </message>
    <message>
        <location line="+36" />
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <location line="+1" />
        <source>One thing to grow</source>
        <translation>Ein Entwicklungsfeld</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next goals</source>
        <translation>Nächste Ziele</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Start from the lowest ratings</source>
        <translation>Mit den niedrigsten Bewertungen beginnen</translation>
    </message>
    <message>
        <location line="+7" />
        <source>We talked about it on</source>
        <translation>Besprochen am</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Day of the talk</source>
        <translation>Tag des Gesprächs</translation>
    </message>
    <message>
        <location line="+45" />
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Set by %1: %2</source>
        <translation>Festgelegt von %1: %2</translation>
    </message>
    <message>
        <location line="+13" />
        <source>All sources collected</source>
        <translation>Alle Quellen liegen vor</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 of the weight collected; missing: %2. What is missing does not count.</source>
        <translation>%1 des Gewichts liegen vor; es fehlt: %2. Was fehlt, zählt nicht.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TalentCell</name>
    <message>
        <location filename="../ui/succession/talentcell.cpp" line="+26" />
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <location line="+22" />
        <source>service %1</source>
        <translation>Kundenorientierung %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>service not rated</source>
        <translation>Kundenorientierung nicht bewertet</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1, %2: %3, %4, %5</source>
        <translation>%1, %2: %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TalentGridPage</name>
    <message>
        <location filename="../ui/succession/talentgridpage.cpp" line="+33" />
        <source>&amp;Assess potential…</source>
        <translation>&amp;Potenzial einschätzen…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Open the person</source>
        <translation>Pers&amp;on öffnen</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+236" />
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <location line="-235" />
        <source>&amp;Reload</source>
        <translation>Ne&amp;u laden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open &amp;appraisals</source>
        <translation>Beurtei&amp;lungen öffnen</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Nobody to place yet</source>
        <translation>Noch niemand einzuordnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The grid fills itself from shared appraisals and assessments of potential.</source>
        <translation>Das Raster füllt sich von selbst aus mitgeteilten Beurteilungen und Einschätzungen des Potenzials.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+183" />
        <source>All units</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <location line="-158" />
        <source>Talent grid as a table</source>
        <translation>Talentraster als Tabelle</translation>
    </message>
    <message>
        <location line="+56" />
        <location line="+7" />
        <source>Waiting to be placed</source>
        <translation>Noch nicht eingeordnet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A rating or the potential is missing.</source>
        <translation>Eine Bewertung oder das Potenzial fehlt.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Talent grid</source>
        <translation>Talentraster</translation>
    </message>
    <message>
        <location line="+61" />
        <source>%1, potential not assessed</source>
        <translation>%1, Potenzial nicht eingeschätzt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, not rated yet</source>
        <translation>%1, noch nicht bewertet</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 placed, %2 waiting · performance from the latest shared appraisal</source>
        <translation>%1 eingeordnet, %2 ausstehend · Leistung aus der letzten mitgeteilten Beurteilung</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Position</source>
        <translation>Planstelle</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Service</source>
        <translation>Kundenorientierung</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+2" />
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location line="-1" />
        <source>not assessed</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Show as &amp;grid</source>
        <translation>Als Ras&amp;ter zeigen</translation>
    </message>
    <message>
        <location line="+45" />
        <source>Potential recorded.</source>
        <translation>Potenzial erfasst.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TaskWords</name>
    <message>
        <location filename="../ui/home/taskwords.cpp" line="+21" />
        <source>Interview: %1</source>
        <translation>Interview: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Scorecard late: %1</source>
        <translation>Bewertungsbogen überfällig: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hold the debrief: %1</source>
        <translation>Auswertung durchführen: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Finish appraisal: %1</source>
        <translation>Beurteilung abschließen: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Share appraisal: %1</source>
        <translation>Beurteilung mitteilen: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Review yourself</source>
        <translation>Sich selbst einschätzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Read your appraisal by %1</source>
        <translation>Ihre Beurteilung von %1 lesen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Job description: %1</source>
        <translation>Stellenbeschreibung: %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 has no ready successor</source>
        <translation>%1: keine Nachfolge bereit</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1 · %2 of %3 questions rated</source>
        <translation>%1 · %2 von %3 Fragen bewertet</translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%1 · all %n scorecard(s) are in</source>
        <translation><numerusform>%1 · %n Bewertungsbogen liegt vor</numerusform><numerusform>%1 · alle %n Bewertungsbögen liegen vor</numerusform></translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 · %2 of %3 competencies rated</source>
        <translation>%1 · %2 von %3 Kompetenzen bewertet</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 · both sides are done</source>
        <translation>%1 · beide Seiten sind fertig</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Waits for your review</source>
        <translation>Wartet auf Ihre Prüfung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your draft</source>
        <translation>Ihr Entwurf</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Overdue %1 d</source>
        <translation>%1 T. überfällig</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Due %1</source>
        <translation>Fällig am %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Toast</name>
    <message>
        <location filename="../ui/shell/toast.cpp" line="+20" />
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>throughline::ui::UnitProgressTable</name>
    <message>
        <location filename="../ui/performance/unitprogresstable.cpp" line="+16" />
        <source>Progress by unit</source>
        <translation>Fortschritt nach Bereich</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Self-review done</source>
        <translation>Selbsteinschätzung fertig</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Manager done</source>
        <translation>Führungskraft fertig</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Shared</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <location line="+16" />
        <source>Left the company</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Welcome</name>
    <message>
        <location filename="../ui/shell/welcome.cpp" line="+22" />
        <source>E&amp;xplore a demo company</source>
        <translation>Beispielunternehmen er&amp;kunden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>60 people, open jobs, a running review cycle. Nothing is saved unless you ask.</source>
        <translation>60 Personen, offene Stellen, eine laufende Beurteilungsrunde. Gespeichert wird nur auf Ihren Wunsch.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Start a new file</source>
        <translation>&amp;Neue Datei anlegen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>One file on this computer. You can move to a shared server later.</source>
        <translation>Eine Datei auf diesem Computer. Sie können später auf einen gemeinsamen Server umziehen.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Connect to a server</source>
        <translation>Mit einem Server &amp;verbinden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Join colleagues on a shared PostgreSQL database.</source>
        <translation>Arbeiten Sie mit anderen in einer gemeinsamen PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hire, review and plan succession around customer service.</source>
        <translation>Einstellen, beurteilen und Nachfolge planen, mit Kundenorientierung im Mittelpunkt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>How would you like to start?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::WhyTable</name>
    <message>
        <location filename="../ui/performance/whytable.cpp" line="+30" />
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <location line="+2" />
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location line="+0" />
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location line="+17" />
        <source>%1, %2</source>
        <extracomment>A competency as the person rated it: Self-review, customer service</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
</TS>