<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>Anchoring</name>
    <message>
        <source>The form «%1»</source>
        <translation>Innholdet i «%1»</translation>
    </message>
</context>
<context>
    <name>CatalogPack</name>
    <message>
        <source>The built-in definitions are damaged. Install the program again.</source>
        <translation>De innebygde definisjonene er skadet. Installer programmet på nytt.</translation>
    </message>
</context>
<context>
    <name>CatalogReader</name>
    <message>
        <source>There are no definitions in %1.</source>
        <translation>Det er ingen definisjoner i %1.</translation>
    </message>
    <message>
        <source>the template «%1» is defined twice</source>
        <translation>malen «%1» er definert to ganger</translation>
    </message>
    <message>
        <source>the flow «%1» stands here twice</source>
        <translation>flyten «%1» står her to ganger</translation>
    </message>
    <message>
        <source>the document «%1» stands here twice</source>
        <translation>dokumentet «%1» står her to ganger</translation>
    </message>
    <message>
        <source>there is no template «%1»</source>
        <translation>det finnes ingen mal «%1»</translation>
    </message>
    <message>
        <source>a document has exactly one rule</source>
        <translation>et dokument skal ha nøyaktig én regel</translation>
    </message>
    <message>
        <source>flows go round in a ring: %1</source>
        <translation>flyter går i ring: %1</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n row(s)</source>
        <translation>
            <numerusform>%1: minst %n rad</numerusform>
            <numerusform>%1: minst %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, point %2</source>
        <translation>%1, punkt %2</translation>
    </message>
    <message>
        <source>%1: a text that says what the picture shows</source>
        <translation>%1: en tekst om hva bildet viser</translation>
    </message>
    <message>
        <source>%1, «%2»</source>
        <translation>%1, «%2»</translation>
    </message>
</context>
<context>
    <name>ConditionReader</name>
    <message>
        <source>needs at least one condition</source>
        <translation>trenger minst én betingelse</translation>
    </message>
    <message>
        <source>needs at least one option</source>
        <translation>trenger minst ett valg</translation>
    </message>
    <message>
        <source>the condition does not say what is asked of the field</source>
        <translation>betingelsen sier ikke hva som kreves av feltet</translation>
    </message>
    <message>
        <source>only false is known here</source>
        <translation>her kan det bare stå false</translation>
    </message>
    <message>
        <source>this is no condition</source>
        <translation>dette er ingen betingelse</translation>
    </message>
</context>
<context>
    <name>DefinitionCheck</name>
    <message>
        <source>there is no field «%1»</source>
        <translation>det finnes ikke noe felt «%1»</translation>
    </message>
    <message>
        <source>«%1» is not known</source>
        <translation>«%1» er ikke kjent</translation>
    </message>
    <message>
        <source>this is no way to derive a value</source>
        <translation>dette er ingen måte å beregne en verdi på</translation>
    </message>
    <message>
        <source>this depends on itself: %1</source>
        <translation>dette avhenger av seg selv: %1</translation>
    </message>
    <message>
        <source>there is no delivered row «%1»</source>
        <translation>det finnes ingen ferdig rad «%1»</translation>
    </message>
    <message>
        <source>«%1» has no option «%2»</source>
        <translation>«%1» har ikke noe valg «%2»</translation>
    </message>
</context>
<context>
    <name>DefinitionIssues</name>
    <message>
        <source>the file itself</source>
        <translation>selve filen</translation>
    </message>
    <message>
        <source>The definition %1 has a mistake at %2: %3</source>
        <translation>Definisjonen %1 har en feil ved %2: %3</translation>
    </message>
</context>
<context>
    <name>DefinitionReader</name>
    <message>
        <source>registers, and only registers, have the scope register</source>
        <translation>registre, og bare registre, har «register» som scope</translation>
    </message>
    <message>
        <source>the step is a number from 0 to 7, or null for a register</source>
        <translation>steget er et tall fra 0 til 7, eller null for et register</translation>
    </message>
    <message>
        <source>a row does not have one cell for each column</source>
        <translation>en rad har ikke én celle for hver kolonne</translation>
    </message>
    <message>
        <source>a definition needs fields</source>
        <translation>en definisjon trenger felt</translation>
    </message>
    <message>
        <source>only a definition with «extends» can set fields</source>
        <translation>bare en definisjon med «extends» kan sette felt</translation>
    </message>
    <message>
        <source>there is no shared definition «%1»</source>
        <translation>det finnes ingen felles definisjon «%1»</translation>
    </message>
    <message>
        <source>%1 has no field «%2»</source>
        <translation>%1 har ikke noe felt «%2»</translation>
    </message>
    <message>
        <source>the step is a number from 0 to 7, or null for a register, a card or a tool</source>
        <translation>steget er et tall fra 0 til 7, eller null for et register, et kort eller et verktøy</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>only what is optional waits to be shown</source>
        <translation>bare valgfrie felt venter med å vises</translation>
    </message>
    <message>
        <source>the id «%1» is used twice</source>
        <translation>id-en «%1» er brukt to ganger</translation>
    </message>
    <message>
        <source>an id has no full stop in it</source>
        <translation>en id kan ikke ha punktum</translation>
    </message>
    <message>
        <source>a conditional field needs «when»</source>
        <translation>et betinget felt trenger «when»</translation>
    </message>
    <message>
        <source>a choice needs options</source>
        <translation>en valgliste trenger valg</translation>
    </message>
    <message>
        <source>there is no option «%1»</source>
        <translation>det finnes ikke noe valg «%1»</translation>
    </message>
    <message>
        <source>«%1» is not known</source>
        <translation>«%1» er ikke kjent</translation>
    </message>
    <message>
        <source>only a date can follow another date</source>
        <translation>bare en dato kan følge en annen dato</translation>
    </message>
</context>
<context>
    <name>FixedPoints</name>
    <message>
        <source>Local Government Act § %1</source>
        <translation>Kommuneloven § %1</translation>
    </message>
    <message>
        <source>The annual accounts are presented</source>
        <translation>Årsregnskapet avlegges</translation>
    </message>
    <message>
        <source>The annual report is presented</source>
        <translation>Årsberetningen avgis</translation>
    </message>
    <message>
        <source>The council has adopted accounts and annual report</source>
        <translation>Kommunestyret har vedtatt årsregnskap og årsberetning</translation>
    </message>
    <message>
        <source>The council has adopted budget and financial plan</source>
        <translation>Kommunestyret har vedtatt årsbudsjett og økonomiplan</translation>
    </message>
</context>
<context>
    <name>HandbookReader</name>
    <message>
        <source>the id «%1» is used twice</source>
        <translation>id-en «%1» er brukt to ganger</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>her skal det stå %1</translation>
    </message>
    <message>
        <source>expected a date, year-month-day</source>
        <translation>her skal det stå en dato: år-måned-dag</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Filen %1 kunne ikke leses.</translation>
    </message>
    <message>
        <source>The file %1 is not valid JSON (line %2).</source>
        <translation>Filen %1 er ikke gyldig JSON (linje %2).</translation>
    </message>
</context>
<context>
    <name>LineFormat</name>
    <message>
        <source>There is no %1 %2 %3: the month has %4 days.</source>
        <translation>%1. %2 %3 finnes ikke. Måneden har %4 dager.</translation>
    </message>
</context>
<context>
    <name>NextAction</name>
    <message>
        <source>template %1</source>
        <translation>mal %1</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Gjør ferdig %1</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Fyll ut %1</translation>
    </message>
    <message>
        <source>Set up the working group</source>
        <translation>Sett sammen arbeidsgruppen</translation>
    </message>
    <message>
        <source>Nobody leads the process yet.</source>
        <translation>Det er ikke valgt hvem som leder prosessen.</translation>
    </message>
    <message>
        <source>The leaders must be with you before the first meeting.</source>
        <translation>Arbeidet bør være forankret hos ledelsen før det første møtet.</translation>
    </message>
    <message>
        <source>Step %1 needs the document «%2».</source>
        <translation>Etter steg %1 skal dere ha dokumentet «%2».</translation>
    </message>
    <message>
        <source>The documents of step %1 are done; the run-sheet is not.</source>
        <translation>Dokumentene i steg %1 er ferdige. Nå gjenstår kjøreplanen.</translation>
    </message>
    <message>
        <source>All seven steps are finished</source>
        <translation>Alle de sju stegene er ferdige</translation>
    </message>
    <message>
        <source>Look at the plan for further cooperation.</source>
        <translation>Se på planen for det videre samarbeidet.</translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>expected %1</source>
        <translation>her skal det stå %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en tekst</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>mangler eller er tom</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>en liste med tekster</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>en liste med objekter</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>denne nøkkelen er ikke kjent her</translation>
    </message>
    <message>
        <source>«%1» is not known</source>
        <translation>«%1» er ikke kjent</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Fra %1: %2</translation>
    </message>
    <message>
        <source>△ Basis changed</source>
        <translation>△ Grunnlaget er endret</translation>
    </message>
    <message>
        <source>△ Removed in the source</source>
        <translation>△ Fjernet i kilden</translation>
    </message>
    <message>
        <source>+ New form</source>
        <translation>+ Nytt skjema</translation>
    </message>
    <message>
        <source>+ One more source</source>
        <translation>+ Enda en kilde</translation>
    </message>
    <message>
        <source>+ New row</source>
        <translation>+ Ny rad</translation>
    </message>
    <message>
        <source>+ Suggestion</source>
        <translation>+ Forslag</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
</context>
<context>
    <name>OptionLists</name>
    <message>
        <source>the option «%1» stands here twice</source>
        <translation>valget «%1» står her to ganger</translation>
    </message>
    <message>
        <source>there is no option list «%1»</source>
        <translation>det finnes ingen valgliste «%1»</translation>
    </message>
    <message>
        <source>a list is named with @ before its name, not «%1»</source>
        <translation>en valgliste skrives med @ foran navnet, ikke «%1»</translation>
    </message>
</context>
<context>
    <name>PasteRows</name>
    <message>
        <source>What was copied has %1 rows, and %2 can be pasted at once. Nothing was pasted.</source>
        <translation>Det som er kopiert, har %1 rader. Det går an å lime inn %2 om gangen. Ingenting er limt inn.</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Lim inn rader</translation>
    </message>
    <message>
        <source>%1 of the pasted cells did not fit their column and were left out: %2</source>
        <translation>%1 av cellene du limte inn, passet ikke i kolonnen og ble ikke med: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that stood there were replaced. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n svar som sto der fra før, er byttet ut. Ctrl+Z henter det tilbake.</numerusform>
            <numerusform>%n svar som sto der fra før, er byttet ut. Ctrl+Z henter dem tilbake.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>«%1» is not a picture this program can read. Choose a JPEG or PNG file.</source>
        <translation>Sjusteg kan ikke lese «%1» som bilde. Velg en JPEG- eller PNG-fil.</translation>
    </message>
    <message>
        <source>«%1» is damaged or too large and cannot be read.</source>
        <translation>«%1» er skadet eller for stor og kan ikke leses. Velg et annet bilde.</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Det er ikke noe bilde å lime inn.</translation>
    </message>
    <message>
        <source>The picture takes more than 2 MB even when made smaller. Choose another one.</source>
        <translation>Bildet er større enn 2 MB også etter at det er gjort mindre. Velg et annet bilde.</translation>
    </message>
    <message>
        <source>The picture has no shape that could be shown. Choose another one.</source>
        <translation>Bildet har ikke en form som kan vises. Velg et annet.</translation>
    </message>
</context>
<context>
    <name>ReferenceTargets</name>
    <message>
        <source>«%1» in this form</source>
        <translation>«%1» i dette skjemaet</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>Ingen å velge ennå</translation>
    </message>
    <message>
        <source>Nothing to choose yet – add in %1</source>
        <translation>Ingen å velge ennå – legg til i %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>«%1» under Registers</source>
        <translation>«%1» under Registre</translation>
    </message>
</context>
<context>
    <name>Responsibilities</name>
    <message>
        <source>Nobody named</source>
        <translation>Ingen person oppgitt</translation>
    </message>
    <message>
        <source>Without a step</source>
        <translation>Uten steg</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Før start</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>Without a month</source>
        <translation>Uten måned</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ingen enhet</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>there is no table «%1»</source>
        <translation>det finnes ingen tabell «%1»</translation>
    </message>
    <message>
        <source>the table has no column «%1»</source>
        <translation>tabellen har ingen kolonne «%1»</translation>
    </message>
    <message>
        <source>there is no delivered row «%1»</source>
        <translation>det finnes ingen ferdig rad «%1»</translation>
    </message>
    <message>
        <source>there is no field «%1»</source>
        <translation>det finnes ikke noe felt «%1»</translation>
    </message>
    <message>
        <source>this is no rule</source>
        <translation>dette er ingen regel</translation>
    </message>
</context>
<context>
    <name>StepOrder</name>
    <message>
        <source>the run-sheet is not finished</source>
        <translation>kjøreplanen er ikke ferdig</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are missing</source>
        <translation>
            <numerusform>%n dokument mangler</numerusform>
            <numerusform>%n dokumenter mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, og %2</translation>
    </message>
    <message>
        <source>Step %1 builds on step %2, which is not finished: %3. You can begin all the same.</source>
        <translation>Steg %1 bygger på steg %2, som ikke er ferdig: %3. Dere kan begynne likevel.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>the table has no column «%1»</source>
        <translation>tabellen har ingen kolonne «%1»</translation>
    </message>
    <message>
        <source>the row «%1» stands here twice</source>
        <translation>raden «%1» står her to ganger</translation>
    </message>
    <message>
        <source>the statement «%1» stands here twice</source>
        <translation>påstanden «%1» står her to ganger</translation>
    </message>
    <message>
        <source>the parts of a checklist are given; it has no columns of its own</source>
        <translation>delene av en sjekkliste er faste; den har ingen egne kolonner</translation>
    </message>
    <message>
        <source>a table needs columns</source>
        <translation>en tabell trenger kolonner</translation>
    </message>
    <message>
        <source>«%1» is not known</source>
        <translation>«%1» er ikke kjent</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>Delete row</source>
        <translation>Slett rad</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>Flytt rad</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Dupliser rad</translation>
    </message>
    <message>
        <source>Add suggestions</source>
        <translation>Legg til forslag</translation>
    </message>
    <message>
        <source>Confirm row</source>
        <translation>Bekreft rad</translation>
    </message>
</context>
<context>
    <name>TargetCheck</name>
    <message>
        <source>there is no «%1»</source>
        <translation>«%1» finnes ikke</translation>
    </message>
    <message>
        <source>a reference needs «to»</source>
        <translation>en henvisning trenger «to»</translation>
    </message>
    <message>
        <source>there is no flow «%1»</source>
        <translation>det finnes ingen flyt «%1»</translation>
    </message>
    <message>
        <source>there is no document «%1»</source>
        <translation>det finnes ikke noe dokument «%1»</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Without text</source>
        <translation>Uten tekst</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Anchoring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Forbedring</translation>
    </message>
</context>
<context>
    <name>TextLength</name>
    <message>
        <source>The field is full: it holds %1 characters. What you write now is left out.</source>
        <translation>Feltet er fullt: Det har plass til %1 tegn. Det du skriver nå, kommer ikke med.</translation>
    </message>
    <message>
        <source>%1 of %2 characters were left out: the field holds %3.</source>
        <translation>%1 av %2 tegn kom ikke med: Feltet har plass til %3.</translation>
    </message>
    <message>
        <source>The whole text is still on the clipboard.</source>
        <translation>Hele teksten ligger fortsatt på utklippstavlen.</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s).</source>
        <translation>
            <numerusform>Plass til %n tegn til.</numerusform>
            <numerusform>Plass til %n tegn til.</numerusform>
        </translation>
    </message>
    <message>
        <source>The field is full: it holds %1 characters.</source>
        <translation>Feltet er fullt: Det har plass til %1 tegn.</translation>
    </message>
</context>
<context>
    <name>ValueCheck</name>
    <message>
        <source>expected a text</source>
        <translation>her skal det stå en tekst</translation>
    </message>
    <message>
        <source>the text has %1 characters, more than %2</source>
        <translation>teksten har %1 tegn, men det er bare plass til %2</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>her skal det stå et tall</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 er lavere enn %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 er høyere enn %2</translation>
    </message>
    <message>
        <source>expected the id of an option</source>
        <translation>her skal det stå id-en til et valg</translation>
    </message>
    <message>
        <source>there is no option «%1»</source>
        <translation>det finnes ikke noe valg «%1»</translation>
    </message>
    <message>
        <source>the option «%1» has no text of its own</source>
        <translation>valget «%1» har ingen egen tekst</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>her skal det stå en liste</translation>
    </message>
    <message>
        <source>there is no unit «%1»</source>
        <translation>det finnes ingen enhet «%1»</translation>
    </message>
    <message>
        <source>expected a reference</source>
        <translation>her skal det stå en henvisning</translation>
    </message>
    <message>
        <source>expected a person</source>
        <translation>her skal det stå en person</translation>
    </message>
    <message>
        <source>expected a date, year-month-day</source>
        <translation>her skal det stå en dato: år-måned-dag</translation>
    </message>
    <message>
        <source>expected a time, HH:MM</source>
        <translation>her skal det stå et klokkeslett: TT:MM</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>her skal det stå true eller false</translation>
    </message>
    <message>
        <source>this kind of field cannot have a value here</source>
        <translation>et slikt felt kan ikke ha en verdi her</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planlegging</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Løpende</translation>
    </message>
    <message>
        <source>Fixed by law</source>
        <translation>Fastsatt i lov</translation>
    </message>
</context>
<context>
    <name>sjusteg</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>bilde: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::AboutTab</name>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>What you are left with</source>
        <translation>Dette sitter dere igjen med</translation>
    </message>
    <message>
        <source>Things to think about</source>
        <translation>Ting å tenke på</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Faglig påfyll</translation>
    </message>
</context>
<context>
    <name>sjusteg::AfterPanel</name>
    <message>
        <source>A line that begins with «- » is a point of a list, and one with «| » a row of a table.</source>
        <translation>En linje som begynner med «- », er et punkt i en liste, og en som begynner med «| », er en rad i en tabell.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Minutes as PDF</source>
        <translation>Referatet som PDF</translation>
    </message>
    <message>
        <source>OpenDocument…</source>
        <translation>OpenDocument …</translation>
    </message>
    <message>
        <source>Minutes as OpenDocument</source>
        <translation>Referatet som OpenDocument</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Bygg på nytt</translation>
    </message>
    <message>
        <source>Build the minutes anew from the meeting</source>
        <translation>Bygg referatet på nytt fra møtet</translation>
    </message>
    <message>
        <source>What was written by hand is replaced. You can undo it.</source>
        <translation>Det dere har skrevet selv, blir erstattet. Det kan angres.</translation>
    </message>
    <message>
        <source>✓ Final</source>
        <translation>✓ Endelig</translation>
    </message>
    <message>
        <source>◐ Edited</source>
        <translation>◐ Redigert</translation>
    </message>
    <message>
        <source>○ Draft</source>
        <translation>○ Utkast</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Set to final</source>
        <translation>Gjør endelig</translation>
    </message>
    <message>
        <source>Open the minutes again</source>
        <translation>Åpne referatet igjen</translation>
    </message>
    <message>
        <source>Set the minutes to final</source>
        <translation>Gjør referatet endelig</translation>
    </message>
    <message>
        <source>The meeting has not been held yet. The minutes are built from it.</source>
        <translation>Møtet er ikke holdt ennå. Referatet bygges av det som skjer i møtet.</translation>
    </message>
    <message>
        <source>△ The meeting has changed since the minutes were written: %1.</source>
        <translation>△ Møtet er endret siden referatet ble skrevet: %1.</translation>
    </message>
    <message>
        <source>The minutes are final. Open them again to change something.</source>
        <translation>Referatet er endelig. Åpne det igjen hvis noe skal endres.</translation>
    </message>
    <message>
        <source>The minutes follow the meeting. Once you change a word, they are yours.</source>
        <translation>Referatet følger møtet. Så snart dere endrer noe, er teksten deres egen.</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-tekster (*.odt)</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Eksporter likevel</translation>
    </message>
    <message>
        <source>Set to final all the same</source>
        <translation>Sett som endelig likevel</translation>
    </message>
</context>
<context>
    <name>sjusteg::Aftermath</name>
    <message>
        <source>Done: %1</source>
        <translation>Gjort: %1</translation>
    </message>
    <message>
        <source>Tick the leader&apos;s list</source>
        <translation>Kryss av i sjekklisten</translation>
    </message>
    <message>
        <source>Aftermath (%1 left)</source>
        <translation>Etterarbeid (%1 gjenstår)</translation>
    </message>
</context>
<context>
    <name>sjusteg::AnchorDialog</name>
    <message>
        <source>Anchored</source>
        <translation>Forankret</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder eller ledergruppe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Answer, if there is one</source>
        <translation>Svar, hvis dere har fått et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Set as anchored</source>
        <translation>Sett som forankret</translation>
    </message>
</context>
<context>
    <name>sjusteg::AnchoringTab</name>
    <message>
        <source>Anchoring with the leaders</source>
        <translation>Forankring hos ledelsen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Tas opp av</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Hentet fra</translation>
    </message>
    <message>
        <source>Nothing has been taken to the leaders yet</source>
        <translation>Ingenting er tatt opp med ledelsen ennå</translation>
    </message>
    <message>
        <source>Write conclusions that the leaders must stand behind in the templates «Roles and responsibilities», or a matter of the type «Anchoring» among the matters to clarify.</source>
        <translation>Skriv konklusjoner ledelsen må stå bak, i malene «Roller og ansvar», eller en sak av typen «Forankring hos ledelsen» i listen over avklaringer.</translation>
    </message>
    <message>
        <source>Open the matters</source>
        <translation>Åpne avklaringene</translation>
    </message>
    <message>
        <source>● Overdue</source>
        <translation>● Over frist</translation>
    </message>
    <message>
        <source>No leader named</source>
        <translation>Ingen leder oppgitt</translation>
    </message>
    <message>
        <source>Anchoring</source>
        <translation>Forankring</translation>
    </message>
</context>
<context>
    <name>sjusteg::AttendancePanel</name>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Name of a guest, then Enter</source>
        <translation>Navn på en gjest, så Enter</translation>
    </message>
    <message>
        <source>Name of a guest</source>
        <translation>Navn på en gjest</translation>
    </message>
    <message>
        <source>Add guest</source>
        <translation>Legg til gjest</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gjester</translation>
    </message>
    <message>
        <source>The working group has nobody from %1. Add a member there first.</source>
        <translation>Arbeidsgruppen har ingen fra %1. Legg til et medlem der først.</translation>
    </message>
    <message>
        <source>Nobody is called yet. The members of the working group come here by themselves.</source>
        <translation>Ingen er innkalt ennå. Medlemmene i arbeidsgruppen kommer hit av seg selv.</translation>
    </message>
</context>
<context>
    <name>sjusteg::Backup</name>
    <message>
        <source>The copy «%1» could not be made. Check that the folder exists, may be written to and has free space.</source>
        <translation>Kopien «%1» ble ikke laget. Kontroller at mappen finnes, at du har lov til å skrive i den, og at det er plass på disken.</translation>
    </message>
</context>
<context>
    <name>sjusteg::BeganDialog</name>
    <message>
        <source>When the post began</source>
        <translation>Når posten begynte</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Begynte kl.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>Rett tiden</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Mellom %1 og %2.</translation>
    </message>
</context>
<context>
    <name>sjusteg::CaptureBar</name>
    <message>
        <source>Alt +</source>
        <comment>before the letters that write something down</comment>
        <translation>Alt +</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Clarification/anchoring</source>
        <translation>Avklaring/forankring</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Parkér</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, also while you type</source>
        <translation>%1, også mens du skriver</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>✓ Saved as %1</source>
        <translation>✓ Lagret som %1</translation>
    </message>
    <message>
        <source>Half written: «%1»</source>
        <translation>Halvskrevet: «%1»</translation>
    </message>
</context>
<context>
    <name>sjusteg::CaptureEntry</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Write it so that those who were not there understand it</source>
        <translation>Skriv saken slik at de som ikke var der, forstår den</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>When: Friday, 4 Dec</source>
        <translation>Når: fredag, 4. des</translation>
    </message>
    <message>
        <source>The leader it goes to</source>
        <translation>Lederen saken skal til</translation>
    </message>
    <message>
        <source>Which leader</source>
        <translation>Hvilken leder</translation>
    </message>
    <message>
        <source>△ Write the day as Friday, tomorrow, 4 Dec or 04.12.2026. Nothing is saved yet.</source>
        <translation>△ Skriv dagen som fredag, i morgen, 4. des eller 04.12.2026. Ingenting er lagret ennå.</translation>
    </message>
</context>
<context>
    <name>sjusteg::CapturedList</name>
    <message>
        <source>Nothing yet. Press Alt+O, Alt+A, Alt+D or Alt+P, and write.</source>
        <translation>Ingenting ennå. Trykk Alt+O, Alt+A, Alt+D eller Alt+P, og skriv.</translation>
    </message>
    <message>
        <source>Captured in the meeting (%1)</source>
        <translation>Notert i møtet (%1)</translation>
    </message>
</context>
<context>
    <name>sjusteg::CardsPanel</name>
    <message>
        <source>Things to think about</source>
        <translation>Ting å tenke på</translation>
    </message>
    <message>
        <source>%1 of %2 dealt with</source>
        <translation>%1 av %2 behandlet</translation>
    </message>
</context>
<context>
    <name>sjusteg::Carry</name>
    <message>
        <source>Take what is carried over</source>
        <translation>Ta med fra andre maler</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Merk som sett</translation>
    </message>
    <message>
        <source>«%1» cannot be deleted: these forms are about it and hold answers: %2. Set it to not relevant instead, or delete the forms first.</source>
        <translation>«%1» kan ikke slettes, fordi disse malene gjelder raden og er fylt ut: %2. Sett raden til ikke aktuell i stedet, eller slett malene først.</translation>
    </message>
</context>
<context>
    <name>sjusteg::CaseText</name>
    <message>
        <source>NOK %1</source>
        <translation>%1 kroner</translation>
    </message>
    <message numerus="yes">
        <source>%n from the introduction programme</source>
        <translation>
            <numerusform>%n fra introduksjonsprogrammet</numerusform>
            <numerusform>%n fra introduksjonsprogrammet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from NAV</source>
        <translation>
            <numerusform>%n fra NAV</numerusform>
            <numerusform>%n fra NAV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from other municipalities</source>
        <translation>
            <numerusform>%n fra andre kommuner</numerusform>
            <numerusform>%n fra andre kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s): %1.</source>
        <translation>
            <numerusform>%n deltaker: %1.</numerusform>
            <numerusform>%n deltakere: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost is estimated at %1.</source>
        <translation>Kostnaden er anslått til %1.</translation>
    </message>
    <message>
        <source>That is about %1 a participant.</source>
        <translation>Det er om lag %1 per deltaker.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva tiltaket er</translation>
    </message>
    <message>
        <source>Why it is proposed</source>
        <translation>Hvorfor tiltaket foreslås</translation>
    </message>
    <message>
        <source>The need in working life</source>
        <translation>Behovet i arbeidslivet</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Hvem tiltaket er for</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antall deltakere</translation>
    </message>
    <message>
        <source>Employers it may be done with</source>
        <translation>Aktuelle arbeidsgivere</translation>
    </message>
    <message>
        <source>Cost and funding</source>
        <translation>Kostnad og finansiering</translation>
    </message>
    <message>
        <source>Staff and competence</source>
        <translation>Ansatte og kompetanse</translation>
    </message>
    <message>
        <source>Advantages</source>
        <translation>Fordeler</translation>
    </message>
    <message>
        <source>Drawbacks and risk</source>
        <translation>Ulemper og risiko</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>ikke anslått</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>The economy in short</source>
        <translation>Økonomien i korte trekk</translation>
    </message>
    <message>
        <source>The measure «%1» is started. %2 is set aside for it.</source>
        <translation>Tiltaket «%1» settes i gang. Det settes av %2 til tiltaket.</translation>
    </message>
    <message>
        <source>The measure «%1» is started within the present budget.</source>
        <translation>Tiltaket «%1» settes i gang innenfor dagens rammer.</translation>
    </message>
    <message>
        <source>The administration reports back on results and use of money within a year.</source>
        <translation>Administrasjonen rapporterer om resultater og bruk av midler innen ett år.</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation>Forslag til vedtak</translation>
    </message>
    <message>
        <source>Basis for a case: new measures</source>
        <translation>Saksgrunnlag: nye tiltak</translation>
    </message>
    <message>
        <source>No proposal is marked for a case. Tick «Tas med i sak om midler» at the proposals in template 3.1 that are to be in it.</source>
        <translation>Ingen forslag er merket for en sak. Kryss av for «Tas med i sak om midler» på forslagene i mal 3.1 som skal være med.</translation>
    </message>
    <message>
        <source>Draft text, put together from templates 3.1 and 3.2. Read it through and make it your own.</source>
        <translation>Utkast, satt sammen av mal 3.1 og 3.2. Les gjennom og tilpass teksten.</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>Hva saken gjelder</translation>
    </message>
    <message>
        <source>%1 has considered which measures can bring more participants in the introduction programme into work. The working group proposes %2.</source>
        <translation>%1 har vurdert hvilke tiltak som kan få flere deltakere i introduksjonsprogrammet over i arbeid. Arbeidsgruppen foreslår %2.</translation>
    </message>
    <message>
        <source>The proposals were agreed by %1.</source>
        <translation>Forslagene ble besluttet av %1.</translation>
    </message>
    <message>
        <source>The proposals were agreed by %1 on %2.</source>
        <translation>Forslagene ble besluttet av %1 %2.</translation>
    </message>
    <message>
        <source>The measure «%1» is started. (The cost must be worked out before the case is put forward.)</source>
        <translation>Tiltaket «%1» settes i gang. (Kostnaden må regnes ut før saken legges fram.)</translation>
    </message>
</context>
<context>
    <name>sjusteg::ChangeNotes</name>
    <message>
        <source>△ Changed since the handbook: %1 (%2)</source>
        <translation>△ Endret siden håndboken: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>sjusteg::ChecklistBlocks</name>
    <message>
        <source>Statement</source>
        <translation>Påstand</translation>
    </message>
    <message>
        <source>The units have answered differently</source>
        <translation>Enhetene har svart ulikt</translation>
    </message>
    <message>
        <source>Not answered %1</source>
        <translation>Ikke besvart %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
</context>
<context>
    <name>sjusteg::ClockDialog</name>
    <message>
        <source>The clock of the meeting</source>
        <translation>Klokken i møtet</translation>
    </message>
    <message>
        <source>First warning</source>
        <translation>Første varsel</translation>
    </message>
    <message>
        <source>Last warning</source>
        <translation>Siste varsel</translation>
    </message>
    <message>
        <source>A sound at each warning</source>
        <translation>En lyd ved hvert varsel</translation>
    </message>
    <message>
        <source>The next post begins by itself when the time is out</source>
        <translation>Neste post begynner av seg selv når tiden er ute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source> min before the end</source>
        <translation> min før slutt</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Ikke noe varsel</translation>
    </message>
</context>
<context>
    <name>sjusteg::ClosingPanel</name>
    <message>
        <source>Each must become something else, or go to the next meeting.</source>
        <translation>Hver av dem må bli noe annet eller gå til neste møte.</translation>
    </message>
    <message>
        <source>Agree on who and when.</source>
        <translation>Bli enige om hvem og når.</translation>
    </message>
    <message>
        <source>They are carried along from meeting to meeting until they are answered.</source>
        <translation>De følger med fra møte til møte til de er besvart.</translation>
    </message>
    <message>
        <source>Why do you close with this open?</source>
        <translation>Hvorfor avslutter dere med dette åpent?</translation>
    </message>
    <message>
        <source>Why you close with matters open</source>
        <translation>Hvorfor dere avslutter med åpne saker</translation>
    </message>
    <message>
        <source>Parked (%1)</source>
        <translation>Parkert (%1)</translation>
    </message>
    <message>
        <source>Without owner or date (%1)</source>
        <translation>Uten ansvarlig eller frist (%1)</translation>
    </message>
    <message>
        <source>Waiting for an answer from the leaders (%1)</source>
        <translation>Venter på svar fra ledelsen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) without an owner</source>
        <translation>
            <numerusform>%n sak uten ansvarlig</numerusform>
            <numerusform>%n saker uten ansvarlig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) without a date</source>
        <translation>
            <numerusform>%n sak uten frist</numerusform>
            <numerusform>%n saker uten frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) without a leader to go to</source>
        <translation>
            <numerusform>%n sak uten leder den skal til</numerusform>
            <numerusform>%n saker uten leder de skal til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parkert</numerusform>
            <numerusform>%n parkerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Every matter has an owner and a date.</source>
        <translation>Alle saker har ansvarlig og frist.</translation>
    </message>
    <message>
        <source>Some points are still parked. Make each of them something else, or move it to the next meeting; then close the meeting.</source>
        <translation>Noe er fortsatt parkert. Gjør hver sak om til noe annet, eller flytt den til neste møte. Deretter kan møtet avsluttes.</translation>
    </message>
    <message>
        <source>Some matters have no owner or no date. Agree on them, or write why you close with them open.</source>
        <translation>Noen saker mangler ansvarlig eller frist. Bli enige om dem, eller skriv hvorfor dere avslutter med dem åpne.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Det som fortsatt er åpent</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Før dere går</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Avslutt likevel</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>The meeting was closed at %1.</source>
        <translation>Møtet ble avsluttet kl. %1.</translation>
    </message>
    <message>
        <source>The meeting can be closed when nothing is parked any more.</source>
        <translation>Møtet kan avsluttes når ingenting lenger er parkert.</translation>
    </message>
    <message>
        <source>You may close the meeting all the same. The note stands in the summary.</source>
        <translation>Dere kan avslutte møtet likevel. Merknaden står i oppsummeringen.</translation>
    </message>
    <message>
        <source>Closed with %1: %2</source>
        <translation>Avsluttet med %1: %2</translation>
    </message>
    <message>
        <source>Note on closing</source>
        <translation>Merknad ved avslutning</translation>
    </message>
</context>
<context>
    <name>sjusteg::ComparisonPage</name>
    <message>
        <source>the same</source>
        <translation>likt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>ikke vurdert ennå</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Bare det som er ulikt</translation>
    </message>
    <message>
        <source>The two rounds side by side</source>
        <translation>De to rundene side om side</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ingenting å sammenligne ennå</translation>
    </message>
    <message>
        <source>Neither round has judged occupations, concluded about measures or filled in a checklist.</source>
        <translation>Ingen av rundene har vurdert yrker, konkludert om tiltak eller fylt ut en sjekkliste.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Til oversikten</translation>
    </message>
    <message>
        <source>Occupations: relevance (template 1.2)</source>
        <translation>Yrker: vurdering (mal 1.2)</translation>
    </message>
    <message>
        <source>Measures: conclusion (template 2.2)</source>
        <translation>Tiltak: konklusjon (mal 2.2)</translation>
    </message>
    <message>
        <source>Checklists: status</source>
        <translation>Sjekklister: status</translation>
    </message>
    <message>
        <source>The rounds say the same so far.</source>
        <translation>Rundene er like så langt.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Rows are matched even when they have got another name.</source>
        <translation>
            <numerusform>%n forskjell. En rad regnes som den samme også når den har fått nytt navn.</numerusform>
            <numerusform>%n forskjeller. En rad regnes som den samme også når den har fått nytt navn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the last round</source>
        <translation>Sammenlignet med forrige runde</translation>
    </message>
</context>
<context>
    <name>sjusteg::Completion</name>
    <message>
        <source>From the last round – confirm: %1</source>
        <translation>Fra forrige runde – bekreft: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::Copies</name>
    <message>
        <source>Meeting %1</source>
        <translation>Møte %1</translation>
    </message>
    <message>
        <source>Whom or what is the copy for?</source>
        <translation>Hvem eller hva gjelder skjemaet?</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Navn på skjemaet</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Nytt skjema</translation>
    </message>
    <message>
        <source>There is no row left to make a copy for. Rows are added in «%1».</source>
        <translation>Det er ingen flere å lage skjema for. Legg til nye i «%1».</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>New common starting point</source>
        <translation>Nytt felles utgangspunkt</translation>
    </message>
    <message>
        <source>Rename copy</source>
        <translation>Gi skjemaet nytt navn</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>Duplicate copy</source>
        <translation>Dupliser skjemaet</translation>
    </message>
    <message>
        <source>Delete copy</source>
        <translation>Slett skjemaet</translation>
    </message>
    <message>
        <source>Delete «%1»? You can undo this until the file is closed.</source>
        <translation>Vil du slette «%1»? Du kan angre så lenge filen er åpen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
</context>
<context>
    <name>sjusteg::CopyChooser</name>
    <message>
        <source>Copy</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (foreslått)</translation>
    </message>
</context>
<context>
    <name>sjusteg::Costs</name>
    <message>
        <source>%1: no figures yet.</source>
        <translation>%1: ingen tall ennå.</translation>
    </message>
    <message>
        <source>%1: costs %2. No income has been entered, so all of it is left to cover.</source>
        <translation>%1: koster %2. Ingen inntekt er ført opp, så alt gjenstår å dekke.</translation>
    </message>
    <message>
        <source>%1: costs %2. Income covers %3. Left to cover: %4.</source>
        <translation>%1: koster %2. Inntektene dekker %3. Gjenstår å dekke: %4.</translation>
    </message>
    <message>
        <source>%1: costs %2. Income of %3 covers all of it and %4 more.</source>
        <translation>%1: koster %2. Inntektene på %3 dekker alt, og %4 blir til overs.</translation>
    </message>
    <message>
        <source>%1: costs %2. Income covers all of it.</source>
        <translation>%1: koster %2. Inntektene dekker alt.</translation>
    </message>
    <message>
        <source>«%1» carries all of «%2» over the two years, and %3 is left for the other items.</source>
        <translation>«%1» dekker hele «%2» i de to årene, og %3 er igjen til de andre postene.</translation>
    </message>
    <message>
        <source>«%1» carries %2 % of «%3» over the two years. %4 of the wage must be paid in another way.</source>
        <translation>«%1» dekker %2 % av «%3» i de to årene. %4 av lønnen må dekkes på en annen måte.</translation>
    </message>
    <message>
        <source>an item without a name</source>
        <translation>en post uten navn</translation>
    </message>
    <message>
        <source>Only one of the two years has a figure: %1.</source>
        <translation>Bare ett av de to årene har tall: %1.</translation>
    </message>
    <message>
        <source>There is an amount below zero. Tick «Inntekt» instead when money comes in.</source>
        <translation>Et beløp er under null. Kryss heller av for «Inntekt» når det kommer penger inn.</translation>
    </message>
    <message>
        <source>too large to add up</source>
        <translation>for stort til å legges sammen</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>Year 1</source>
        <translation>År 1</translation>
    </message>
    <message>
        <source>Year 2</source>
        <translation>År 2</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
</context>
<context>
    <name>sjusteg::CostsView</name>
    <message>
        <source>Calculation</source>
        <translation>Regnestykke</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Year 1</source>
        <translation>År 1</translation>
    </message>
    <message>
        <source>Year 2</source>
        <translation>År 2</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dekkes av</translation>
    </message>
    <message>
        <source>What is covered, and what is left</source>
        <translation>Hva som er dekket, og hva som gjenstår</translation>
    </message>
    <message>
        <source>No figures yet. Enter the municipality&apos;s own figures in the form; the program knows no rates.</source>
        <translation>Ingen tall ennå. Før opp kommunens egne tall i skjemaet; programmet kjenner ingen satser.</translation>
    </message>
    <message>
        <source>income</source>
        <translation>inntekt</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>utgift</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Netto kostnad</translation>
    </message>
</context>
<context>
    <name>sjusteg::Defaults</name>
    <message>
        <source>Path to work %1</source>
        <translation>Arbeidsrettet løp %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::DeletionDialog</name>
    <message>
        <source>Delete a participant</source>
        <translation>Slett en deltaker</translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <translation>Slett %1 for godt</translation>
    </message>
    <message>
        <source>All of this goes, with history, earlier versions and pictures, also from the backups the program has made:</source>
        <translation>Alt dette blir borte, med historikk, tidligere utgaver og bilder, også fra sikkerhetskopiene programmet har laget:</translation>
    </message>
    <message>
        <source>It cannot be undone. What must be kept must be archived first.</source>
        <translation>Dette kan ikke angres. Det som skal tas vare på, må arkiveres først.</translation>
    </message>
    <message>
        <source>Archived: date or case number</source>
        <translation>Arkivert: dato eller saksnummer</translation>
    </message>
    <message>
        <source>Write the code %1 to confirm</source>
        <translation>Skriv koden %1 for å bekrefte</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Receipt for deletion</source>
        <translation>Kvittering for sletting</translation>
    </message>
    <message>
        <source>The receipt is not kept in the program. Print or save it now.</source>
        <translation>Kvitteringen blir ikke lagret i programmet. Skriv den ut eller lagre den nå.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Skriv ut kvitteringen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>The receipt as PDF</source>
        <translation>Kvitteringen som PDF</translation>
    </message>
    <message>
        <source>Text file…</source>
        <translation>Tekstfil …</translation>
    </message>
    <message>
        <source>The receipt as a text file</source>
        <translation>Kvitteringen som tekstfil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Receipt for deletion %1</source>
        <translation>Kvittering for sletting %1</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Lagre kvitteringen</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstfiler (*.txt)</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1.</source>
        <translation>Kvitteringen kunne ikke skrives til %1.</translation>
    </message>
    <message>
        <source>The receipt has not been printed or saved. The program does not keep it, and it cannot be made again.</source>
        <translation>Kvitteringen er ikke skrevet ut eller lagret. Programmet tar ikke vare på den, og den kan ikke lages på nytt.</translation>
    </message>
    <message>
        <source>Go back to the receipt</source>
        <translation>Tilbake til kvitteringen</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>Lukk den likevel</translation>
    </message>
</context>
<context>
    <name>sjusteg::DerivedViews</name>
    <message>
        <source>Removed in the source: %1</source>
        <translation>Fjernet i kilden: %1</translation>
    </message>
    <message>
        <source>%1 (same measure as %2)</source>
        <translation>%1 (samme tiltak som %2)</translation>
    </message>
    <message>
        <source>«○» marks a white spot: nobody has concluded about the measure for that occupation.</source>
        <translation>«○» er en hvit flekk: ingen har konkludert om tiltaket for dette yrket.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Dette mangler</translation>
    </message>
    <message>
        <source>No measure is kept or adjusted.</source>
        <translation>Ingen tiltak beholdes eller justeres.</translation>
    </message>
    <message>
        <source>Measures by occupation</source>
        <translation>Tiltak × bransje</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Skrevet ut %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::Dialogs</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Sjusteg files (*.sjusteg)</source>
        <translation>Sjusteg-filer (*.sjusteg)</translation>
    </message>
</context>
<context>
    <name>sjusteg::DocumentBoard</name>
    <message>
        <source>Documents that must exist</source>
        <translation>Dokumenter som skal være klare</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>· %1 of %2</source>
        <translation>· %1 av %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
</context>
<context>
    <name>sjusteg::Draft</name>
    <message>
        <source>The form is no longer there.</source>
        <translation>Skjemaet finnes ikke lenger.</translation>
    </message>
</context>
<context>
    <name>sjusteg::EditRun</name>
    <message>
        <source>The form is no longer there.</source>
        <translation>Skjemaet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>«%1» is finished. Open it again to change it.</source>
        <translation>«%1» er ferdig. Trykk «Åpne igjen» hvis dere vil endre noe.</translation>
    </message>
    <message>
        <source>«%1» has been used in a meeting since then, and is kept. It can be deleted by hand.</source>
        <translation>«%1» er brukt i et møte siden da, og blir beholdt. Du kan slette den for hånd.</translation>
    </message>
    <message>
        <source>There is no form «%1».</source>
        <translation>Det finnes ingen mal «%1».</translation>
    </message>
    <message>
        <source>The form is there already.</source>
        <translation>Skjemaet finnes allerede.</translation>
    </message>
</context>
<context>
    <name>sjusteg::EmploymentPage</name>
    <message>
        <source>Time line</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Regnestykke</translation>
    </message>
    <message>
        <source>Goals and evaluation</source>
        <translation>Mål og evaluering</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Nothing has a date yet. Enter the first day of work in the form.</source>
        <translation>Ingenting har en dato ennå. Skriv inn første arbeidsdag i skjemaet.</translation>
    </message>
    <message>
        <source>participant and workplaces</source>
        <translation>deltaker og arbeidssteder</translation>
    </message>
    <message>
        <source>the position</source>
        <translation>stillingen</translation>
    </message>
</context>
<context>
    <name>sjusteg::EvaluationView</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change the goals</source>
        <translation>Endre målene</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Ny evaluering</translation>
    </message>
    <message>
        <source>No goals have been written yet. Then there is nothing to evaluate against.</source>
        <translation>Ingen mål er skrevet ennå. Da er det ingenting å vurdere opp mot.</translation>
    </message>
    <message>
        <source>After the project: %1</source>
        <translation>Etter prosjektet: %1</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet.</source>
        <translation>Ingenting er vurdert ennå.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open the evaluation of %1</source>
        <translation>Åpne evalueringen fra %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Neste steg: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::FieldBlocks</name>
    <message>
        <source>%1 = %2, %3 = %4</source>
        <translation>%1 = %2, %3 = %4</translation>
    </message>
</context>
<context>
    <name>sjusteg::FileLock</name>
    <message>
        <source>the lock file changed while it was being read</source>
        <translation>låsefilen ble endret mens den ble lest</translation>
    </message>
</context>
<context>
    <name>sjusteg::FileOpener</name>
    <message>
        <source>The file was upgraded</source>
        <translation>Filen er oppdatert</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Filen er i bruk</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Fant ikke filen</translation>
    </message>
    <message>
        <source>Not a Sjusteg file</source>
        <translation>Ikke en Sjusteg-fil</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Du har ikke tilgang</translation>
    </message>
    <message>
        <source>Made by a newer Sjusteg</source>
        <translation>Filen er laget i en nyere utgave av Sjusteg</translation>
    </message>
    <message>
        <source>%1 has had the file open since %2. You can read it, but not write in it, until it is closed there.</source>
        <translation>%1 har hatt filen åpen siden %2. Du kan lese den nå, og skrive i den når den er lukket der.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Åpne for å lese</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Filen kunne ikke åpnes</translation>
    </message>
    <message>
        <source>%1 The file has been left as it is. Earlier backups may stand beside it.</source>
        <translation>%1 Filen er ikke endret. Det kan ligge eldre sikkerhetskopier ved siden av den.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Filen kan ikke leses</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Velg en sikkerhetskopi&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Velg en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Example municipality.sjusteg</source>
        <translation>Eksempel kommune.sjusteg</translation>
    </message>
    <message>
        <source>Example municipality %1.sjusteg</source>
        <translation>Eksempel kommune %1.sjusteg</translation>
    </message>
    <message>
        <source>The example could not be made</source>
        <translation>Eksempelet ble ikke laget</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Mappen %1 kunne ikke lages. Kontroller at du har lov til å lage mapper der.</translation>
    </message>
    <message>
        <source>The built-in example is missing.</source>
        <translation>Eksempelet mangler i programmet. Installer Sjusteg på nytt.</translation>
    </message>
    <message>
        <source>Make a repaired copy…</source>
        <translation>Lag en reparert kopi …</translation>
    </message>
    <message>
        <source>Make a repaired copy</source>
        <translation>Lag en reparert kopi</translation>
    </message>
    <message>
        <source>%1 repaired.sjusteg</source>
        <translation>%1 reparert.sjusteg</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Tapt:</translation>
    </message>
    <message>
        <source>Not as it was written, look at it:</source>
        <translation>Ikke slik det ble skrevet. Se over det:</translation>
    </message>
    <message>
        <source>Taken from the history:</source>
        <translation>Hentet fra historikken:</translation>
    </message>
    <message numerus="yes">
        <source>Everything was found again: %n answer(s). The damaged file has been left as it is.</source>
        <translation>
            <numerusform>Alt ble funnet igjen: %n svar. Den skadde filen er ikke endret.</numerusform>
            <numerusform>Alt ble funnet igjen: %n svar. Den skadde filen er ikke endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were found again. Details lists what was lost and what you should look at. The damaged file has been left as it is.</source>
        <translation>
            <numerusform>%n svar ble funnet igjen. Under «Detaljer» står det som er tapt, og det du bør se over. Den skadde filen er ikke endret.</numerusform>
            <numerusform>%n svar ble funnet igjen. Under «Detaljer» står det som er tapt, og det du bør se over. Den skadde filen er ikke endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>No work copy</source>
        <translation>Ingen arbeidskopi</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>To versjoner</translation>
    </message>
    <message>
        <source>«%1» was changed by someone else before what you wrote last could be put back. Your version lies beside it as «%2». Nothing is lost; compare the two and go on in one of them.</source>
        <translation>Noen andre endret «%1» før det du skrev sist, kunne legges tilbake. Din versjon ligger ved siden av og heter «%2». Ingenting er tapt. Sammenlign de to, og fortsett i den ene.</translation>
    </message>
    <message>
        <source>«%1» lies in a folder that %2 keeps the same on several computers.</source>
        <translation>«%1» ligger i en mappe som %2 holder lik på flere maskiner.</translation>
    </message>
    <message>
        <source>«%1» lies on a network drive.</source>
        <translation>«%1» ligger på et nettverksområde.</translation>
    </message>
    <message>
        <source>Sjusteg therefore works in a copy on this computer and puts it back while you write and when you close. If someone else changes the file meanwhile, your version is put beside it as a second file with the date in its name, so that nothing is overwritten.</source>
        <translation>Sjusteg arbeider derfor i en kopi på denne maskinen og legger den tilbake mens du skriver og når du lukker. Hvis noen andre endrer filen imens, blir din versjon lagt ved siden av som en egen fil med dato i navnet. Ingenting blir skrevet over.</translation>
    </message>
    <message>
        <source>Let one person write at a time, and wait until %1 has finished before the next one opens the file.</source>
        <translation>La én skrive om gangen, og vent til %1 er ferdig før en annen åpner filen.</translation>
    </message>
    <message>
        <source>Let one person write at a time.</source>
        <translation>La én skrive om gangen.</translation>
    </message>
    <message>
        <source>The file lies in a synced folder</source>
        <translation>Filen ligger i en mappe som synkroniseres</translation>
    </message>
    <message>
        <source>The file lies on a network drive</source>
        <translation>Filen ligger på et nettverksområde</translation>
    </message>
    <message>
        <source>The file was not opened, for safety</source>
        <translation>Filen ble ikke åpnet, for sikkerhets skyld</translation>
    </message>
    <message>
        <source>Make a safe copy…</source>
        <translation>Lag en trygg kopi …</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Filen er for stor</translation>
    </message>
</context>
<context>
    <name>sjusteg::FileProbe</name>
    <message>
        <source>a link to a file that is not there</source>
        <translation>en lenke til en fil som ikke finnes</translation>
    </message>
    <message numerus="yes">
        <source>the file holds only %n byte(s)</source>
        <translation>
            <numerusform>filen har bare %n byte</numerusform>
            <numerusform>filen har bare %n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>a database of another program (application_id)</source>
        <translation>en database fra et annet program (application_id)</translation>
    </message>
    <message>
        <source>the file is not a database (no SQLite header)</source>
        <translation>filen er ikke en database (mangler SQLite-hode)</translation>
    </message>
    <message>
        <source>another program keeps what was written last in a file beside it (WAL)</source>
        <translation>et annet program har det som ble skrevet sist, i en fil ved siden av (WAL)</translation>
    </message>
    <message>
        <source>«%1» beside it is not an ordinary file</source>
        <translation>«%1» ved siden av er ikke en vanlig fil</translation>
    </message>
    <message>
        <source>the journal beside it names a file that would be deleted</source>
        <translation>journalen ved siden av nevner en fil som ville blitt slettet</translation>
    </message>
</context>
<context>
    <name>sjusteg::FollowUpView</name>
    <message>
        <source>Also days that have passed</source>
        <translation>Vis også dager som er passert</translation>
    </message>
    <message>
        <source>Put the participant&apos;s code into the calendar file</source>
        <translation>Ta med deltakerkoden i kalenderfilen</translation>
    </message>
    <message>
        <source>To the calendar (.ics)…</source>
        <translation>Til kalenderen (.ics) …</translation>
    </message>
    <message>
        <source>Export the days to a calendar file</source>
        <translation>Lag en kalenderfil av dagene</translation>
    </message>
    <message>
        <source>Days of follow-up</source>
        <translation>Dager med oppfølging</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Dette er avtalt</translation>
    </message>
    <message>
        <source>The calendar file lies outside the protected participant file. Without the tick it holds neither the code nor anything about the participant, only who is met and how.</source>
        <translation>Kalenderfilen ligger utenfor den beskyttede deltakerfilen. Uten krysset inneholder den verken koden eller noe om deltakeren, bare hvem dere møter, og hvordan.</translation>
    </message>
    <message>
        <source>not agreed how often</source>
        <translation>ikke avtalt hvor ofte</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>no days</source>
        <translation>ingen dager</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change how often: %1</source>
        <translation>Endre hvor ofte: %1</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet. Enter in the form who is followed up, and how often.</source>
        <translation>Ingenting er avtalt ennå. Skriv i skjemaet hvem som følges opp, og hvor ofte.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Oppfølging %1</translation>
    </message>
    <message>
        <source>Follow-up to the calendar</source>
        <translation>Oppfølging til kalenderen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
</context>
<context>
    <name>sjusteg::FormDocument</name>
    <message>
        <source>Template %1 %2</source>
        <translation>Mal %1 %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbegynt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>Forankret</translation>
    </message>
    <message>
        <source>Common starting point</source>
        <translation>Felles utgangspunkt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Før start</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Fylt ut av</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sist endret</translation>
    </message>
    <message>
        <source>the basis has changed</source>
        <translation>grunnlaget er endret</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Skrevet ut %1</translation>
    </message>
    <message>
        <source>Template version %1</source>
        <translation>Malversjon %1</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>Inneholder personopplysninger</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder eller ledergruppe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Write only what is needed for training and follow-up. Do not write about health, religion, family or other private matters.</source>
        <translation>Skriv bare det som trengs for opplæring og oppfølging. Ikke skriv om helse, religion, familieforhold eller andre private forhold.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Do not write your name. Write about the job.</source>
        <translation>Ikke skriv navnet ditt. Skriv om jobben.</translation>
    </message>
</context>
<context>
    <name>sjusteg::FormEdit</name>
    <message>
        <source>«%1» has no field «%2».</source>
        <translation>«%1» har ikke noe felt «%2».</translation>
    </message>
    <message>
        <source>The row in «%1» is no longer there.</source>
        <translation>Raden i «%1» finnes ikke lenger.</translation>
    </message>
    <message>
        <source>«%1» is given by the form and cannot be changed here.</source>
        <translation>«%1» er fast i malen og kan ikke endres her.</translation>
    </message>
    <message>
        <source>The rows of «%1» are fixed: none can be added, deleted or moved.</source>
        <translation>Radene i «%1» er faste. De kan verken slettes eller flyttes, og du kan ikke legge til flere.</translation>
    </message>
    <message>
        <source>«%1» already has this row.</source>
        <translation>«%1» har allerede denne raden.</translation>
    </message>
    <message>
        <source>This row of «%1» belongs to the form and cannot be deleted.</source>
        <translation>Denne raden i «%1» hører til malen og kan ikke slettes.</translation>
    </message>
    <message>
        <source>This row of «%1» belongs to the form and cannot be moved.</source>
        <translation>Denne raden i «%1» hører til malen og kan ikke flyttes.</translation>
    </message>
    <message>
        <source>«%1» is no run-sheet and can have no meeting.</source>
        <translation>«%1» er ingen kjøreplan og kan ikke ha noe møte.</translation>
    </message>
    <message>
        <source>The log of the meeting already has this line, or the line has no time.</source>
        <translation>Loggen fra møtet har denne linjen fra før, eller linjen mangler klokkeslett.</translation>
    </message>
    <message>
        <source>The log of the meeting no longer has this line.</source>
        <translation>Loggen fra møtet har ikke denne linjen lenger.</translation>
    </message>
</context>
<context>
    <name>sjusteg::FormHeader</name>
    <message>
        <source>Filled in by</source>
        <translation>Fylt ut av</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Dette skjemaet</translation>
    </message>
    <message>
        <source>New copy…</source>
        <translation>Nytt skjema&#xa0;…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Gi nytt navn&#xa0;…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett&#xa0;…</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åpne møtet</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>Deltakeren</translation>
    </message>
</context>
<context>
    <name>sjusteg::FormMatcher</name>
    <message>
        <source>the file has another form with this id, of %1</source>
        <translation>filen har et annet skjema med denne id-en, laget av %1</translation>
    </message>
    <message>
        <source>several copies in the file fit: %1. Give the id of the one you mean.</source>
        <translation>flere skjemaer i filen passer: %1. Oppgi id-en til det du mener.</translation>
    </message>
    <message>
        <source>another form in the answers already fits the same copy, «%1»</source>
        <translation>et annet skjema i svarene passer allerede til det samme skjemaet, «%1»</translation>
    </message>
    <message>
        <source>this copy belongs to no row; leave the subject out</source>
        <translation>dette skjemaet hører ikke til noen rad; utelat «subject»</translation>
    </message>
    <message>
        <source>this template has one copy for each subject, and the answers hold two</source>
        <translation>denne malen har ett skjema for hver rad den gjelder, og svarene har to</translation>
    </message>
</context>
<context>
    <name>sjusteg::FormOffers</name>
    <message>
        <source>No longer relevant: nothing asks for this form any more. It is kept, but left out of the report and of the documents.</source>
        <translation>Ikke lenger aktuell: Det skjemaet gjelder, er valgt bort. Skjemaet blir stående, men er ikke med i rapporten og dokumentene.</translation>
    </message>
    <message>
        <source>What is carried over to %1</source>
        <translation>Dette kan tas med til «%1»</translation>
    </message>
</context>
<context>
    <name>sjusteg::FormPage</name>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Show all and take back…</source>
        <translation>Vis alt og hent tilbake&#xa0;…</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>Ingen endringer ennå.</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Hvem og når</translation>
    </message>
    <message>
        <source>%1. Go to the source</source>
        <translation>%1. Gå til kilden</translation>
    </message>
</context>
<context>
    <name>sjusteg::FormReader</name>
    <message>
        <source>there is no such field</source>
        <translation>feltet finnes ikke</translation>
    </message>
    <message>
        <source>holds more than %1 pictures</source>
        <translation>har mer enn %1 bilder</translation>
    </message>
    <message>
        <source>must be a list of rows</source>
        <translation>må være en liste med rader</translation>
    </message>
    <message>
        <source>a row&apos;s id must be a text that is not empty</source>
        <translation>id-en til en rad må være en tekst som ikke er tom</translation>
    </message>
    <message>
        <source>must be a row: {&quot;id&quot;, …}</source>
        <translation>må være en rad: {id, …}</translation>
    </message>
    <message>
        <source>this table has fixed rows only, and none with this id</source>
        <translation>denne tabellen har bare faste rader, og ingen med denne id-en</translation>
    </message>
    <message>
        <source>two rows have this id</source>
        <translation>to rader har denne id-en</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>kolonnen finnes ikke</translation>
    </message>
    <message>
        <source>must be a list of statements</source>
        <translation>må være en liste med påstander</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>står to ganger</translation>
    </message>
    <message>
        <source>there is no such statement</source>
        <translation>påstanden finnes ikke</translation>
    </message>
    <message>
        <source>must be a list of answers, one a unit</source>
        <translation>må være en liste med svar, ett for hver enhet</translation>
    </message>
    <message>
        <source>the unit «%1» stands twice</source>
        <translation>enheten «%1» står to ganger</translation>
    </message>
    <message>
        <source>there is no unit «%1»</source>
        <translation>det finnes ingen enhet «%1»</translation>
    </message>
</context>
<context>
    <name>sjusteg::GuidanceCard</name>
    <message>
        <source>Our own text: %1</source>
        <translation>Vår egen tekst: %1</translation>
    </message>
    <message>
        <source>What applies with us</source>
        <translation>Slik er det hos oss</translation>
    </message>
    <message>
        <source>Write our own text</source>
        <translation>Skriv egen tekst</translation>
    </message>
    <message>
        <source>Write our own text: %1</source>
        <translation>Skriv egen tekst: %1</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Kontrollert i dag</translation>
    </message>
    <message>
        <source>Checked today: %1</source>
        <translation>Kontrollert i dag: %1</translation>
    </message>
    <message>
        <source>· Checked %1</source>
        <translation>· Kontrollert %1</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Merk som kontrollert</translation>
    </message>
    <message>
        <source>△ Should be checked</source>
        <translation>△ Bør kontrolleres</translation>
    </message>
</context>
<context>
    <name>sjusteg::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Brukerveiledning</translation>
    </message>
    <message>
        <source>The user guide is not part of this build.</source>
        <translation>Brukerveiledningen følger ikke med i denne utgaven av programmet.</translation>
    </message>
</context>
<context>
    <name>sjusteg::HeadReader</name>
    <message>
        <source>must be a list</source>
        <translation>må være en liste</translation>
    </message>
    <message>
        <source>must be a number from 1 to %1</source>
        <translation>må være et tall fra 1 til %1</translation>
    </message>
    <message>
        <source>there is no status «%1»</source>
        <translation>det finnes ingen status «%1»</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>må være true eller false</translation>
    </message>
    <message>
        <source>&quot;date&quot; must be a date written as 2026-01-31</source>
        <translation>«date» må være en dato, skrevet som 2026-01-31</translation>
    </message>
    <message>
        <source>«%1» is not known here</source>
        <translation>«%1» er ikke kjent her</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>må være et objekt</translation>
    </message>
    <message>
        <source>there is no part «%1»</source>
        <translation>det finnes ingen del «%1»</translation>
    </message>
    <message>
        <source>a part is &quot;empty&quot;, &quot;begun&quot; or &quot;done&quot;</source>
        <translation>en del er «empty», «begun» eller «done»</translation>
    </message>
    <message>
        <source>there is no flow «%1»</source>
        <translation>det finnes ingen flyt «%1»</translation>
    </message>
    <message>
        <source>&quot;from&quot; must say where it came from</source>
        <translation>«from» må si hvor det kommer fra</translation>
    </message>
    <message>
        <source>nothing comes from %1 by %2</source>
        <translation>ingenting kommer fra %1 med %2</translation>
    </message>
    <message>
        <source>there is no field «%1»</source>
        <translation>det finnes ikke noe felt «%1»</translation>
    </message>
    <message>
        <source>only a run-sheet has a meeting</source>
        <translation>bare en kjøreplan har et møte</translation>
    </message>
    <message>
        <source>«%1» is not known here, or not as it must be</source>
        <translation>«%1» er ikke kjent her, eller er ikke slik det må være</translation>
    </message>
</context>
<context>
    <name>sjusteg::History</name>
    <message>
        <source>Row added</source>
        <translation>Rad lagt til</translation>
    </message>
    <message>
        <source>Row deleted</source>
        <translation>Rad slettet</translation>
    </message>
    <message>
        <source>Row moved</source>
        <translation>Rad flyttet</translation>
    </message>
    <message>
        <source>Form created</source>
        <translation>Skjemaet ble laget</translation>
    </message>
    <message>
        <source>Name or other facts about the form changed</source>
        <translation>Navnet eller noe annet om skjemaet ble endret</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status endret</translation>
    </message>
    <message>
        <source>Link to the source changed</source>
        <translation>Notert hva som er tatt med fra andre maler</translation>
    </message>
    <message>
        <source>Minutes made final</source>
        <translation>Referatet er gjort endelig</translation>
    </message>
    <message>
        <source>Minutes opened again</source>
        <translation>Referatet er åpnet igjen</translation>
    </message>
</context>
<context>
    <name>sjusteg::HistoryDialog</name>
    <message>
        <source>History: %1</source>
        <translation>Historikk: %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Utgaver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Take back the earlier value</source>
        <translation>Hent tilbake det tidligere svaret</translation>
    </message>
    <message>
        <source>Take back an earlier value</source>
        <translation>Hent tilbake tidligere svar</translation>
    </message>
    <message>
        <source>A version is kept when the form is set as done or anchored, and when it is opened again.</source>
        <translation>Programmet tar vare på en utgave når malen settes som ferdig eller forankret, og når den åpnes igjen.</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Utgave %1, %2</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Vis og skriv ut</translation>
    </message>
    <message>
        <source>Show and print: %1</source>
        <translation>Vis og skriv ut: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::HitPath</name>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Modellen</translation>
    </message>
</context>
<context>
    <name>sjusteg::Image</name>
    <message>
        <source>the picture is larger than 2 MB</source>
        <translation>bildet er større enn 2&#xa0;MB</translation>
    </message>
    <message>
        <source>the picture is neither JPEG nor PNG, or is damaged</source>
        <translation>bildet er verken JPEG eller PNG, eller det er skadet</translation>
    </message>
    <message>
        <source>the picture has another format than it is said to have</source>
        <translation>bildet har et annet format enn det som er oppgitt</translation>
    </message>
    <message>
        <source>the picture is damaged or incomplete</source>
        <translation>bildet er skadet eller ufullstendig</translation>
    </message>
    <message>
        <source>the picture is transparent; put it on a white ground first</source>
        <translation>bildet er gjennomsiktig; legg det på hvit bakgrunn først</translation>
    </message>
    <message>
        <source>the picture holds information about where it came from; save it anew without</source>
        <translation>bildet har skjulte opplysninger, for eksempel sted og tidspunkt; lagre det på nytt uten</translation>
    </message>
    <message>
        <source>the picture is more than 1600 pixels wide or high</source>
        <translation>bildet er mer enn 1600 piksler bredt eller høyt</translation>
    </message>
</context>
<context>
    <name>sjusteg::IncomingReader</name>
    <message>
        <source>Form no. %1</source>
        <translation>Skjema nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>er ikke et objekt</translation>
    </message>
    <message>
        <source>there is no template «%1»</source>
        <translation>det finnes ingen mal «%1»</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>må være en tekst som ikke er tom</translation>
    </message>
    <message>
        <source>two forms have the id «%1»</source>
        <translation>to skjemaer har id-en «%1»</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>er ikke kjent</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>må være true eller false</translation>
    </message>
    <message>
        <source>this template has no pattern</source>
        <translation>denne malen har ikke felles utgangspunkt</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>må være et objekt</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Svarene</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be &quot;sjusteg-answers&quot;</source>
        <translation>«format» må være «sjusteg-answers»</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be 1; a newer one needs a newer Sjusteg</source>
        <translation>«version» må være 1; nyere versjoner krever en nyere utgave av Sjusteg</translation>
    </message>
    <message>
        <source>&quot;forms&quot; must be a list</source>
        <translation>«forms» må være en liste</translation>
    </message>
</context>
<context>
    <name>sjusteg::Invitation</name>
    <message>
        <source>the date is not set yet</source>
        <translation>datoen er ikke satt ennå</translation>
    </message>
    <message>
        <source>%1, at %2–%3</source>
        <translation>%1 kl. %2–%3</translation>
    </message>
    <message>
        <source>Working meeting %1: %2</source>
        <translation>Arbeidsmøte %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Kjøreplan</translation>
    </message>
    <message>
        <source>Agenda, part %1, %2</source>
        <translation>Kjøreplan, del %1, %2</translation>
    </message>
    <message>
        <source>the place is not set yet</source>
        <translation>stedet er ikke satt ennå</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Når: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Hvor: %1</translation>
    </message>
    <message>
        <source>Part %1: %2, %3</source>
        <translation>Del %1: %2, %3</translation>
    </message>
    <message>
        <source>Meeting leader: %1</source>
        <translation>Møteleder: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Innkalling: %1</translation>
    </message>
    <message>
        <source>, %1 at %2</source>
        <translation>, %1 kl. %2</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>To be ready before the meeting</source>
        <translation>Dette må være klart før møtet</translation>
    </message>
    <message>
        <source>Called to the meeting</source>
        <translation>Kalt inn</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei,</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Du er kalt inn til dette møtet: %1.</translation>
    </message>
    <message>
        <source>Tell the meeting leader if you cannot come, so that your unit can send somebody else.</source>
        <translation>Gi møtelederen beskjed hvis du ikke kan komme, så enheten din kan sende noen andre.</translation>
    </message>
</context>
<context>
    <name>sjusteg::InvitationBar</name>
    <message>
        <source>Invitation</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopier tekst</translation>
    </message>
    <message>
        <source>Copy the text of the invitation</source>
        <translation>Kopier teksten i innkallingen</translation>
    </message>
    <message>
        <source>Save .ics…</source>
        <translation>Lagre .ics …</translation>
    </message>
    <message>
        <source>Save the meeting as a calendar file</source>
        <translation>Lagre møtet som kalenderfil</translation>
    </message>
    <message>
        <source>Print preparation, blank</source>
        <translation>Skriv ut forarbeid, blankt</translation>
    </message>
    <message>
        <source>Print the agenda and the forms with room to write</source>
        <translation>Skriv ut agendaen og malene med plass til å skrive</translation>
    </message>
    <message>
        <source>Print preparation, as filled in</source>
        <translation>Skriv ut forarbeid, som utfylt</translation>
    </message>
    <message>
        <source>Print the agenda and the forms as they are now</source>
        <translation>Skriv ut agendaen og malene slik de er nå</translation>
    </message>
    <message>
        <source>Set the date first.</source>
        <translation>Sett datoen først.</translation>
    </message>
    <message>
        <source>△ Not filled in yet: %1</source>
        <translation>△ Ikke fylt ut ennå: %1</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it into an e-mail; the first line is the subject.</source>
        <translation>✓ Kopiert. Lim teksten inn i en e-post; den første linjen er emnet.</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Innkalling %1</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Preparation for %1</source>
        <translation>Forarbeid til %1</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Kopier likevel</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Lagre likevel</translation>
    </message>
</context>
<context>
    <name>sjusteg::JobPlan</name>
    <message>
        <source>Milestones</source>
        <translation>Milepæler</translation>
    </message>
    <message>
        <source>%1 of %2 reached</source>
        <translation>%1 av %2 nådd</translation>
    </message>
    <message>
        <source>Learning portfolio</source>
        <translation>Læremappe</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n innlegg</numerusform>
            <numerusform>%n innlegg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sjusteg::JobPlanView</name>
    <message>
        <source>What must be learned</source>
        <translation>Dette må læres</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>No goal has been written yet.</source>
        <translation>Ingen mål er skrevet ennå.</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>No milestones yet. Three to five are enough: something one can see has been reached, and by when.</source>
        <translation>Ingen milepæler ennå. Tre til fem er nok. Skriv noe dere tydelig kan se at er nådd, og når det skal være nådd.</translation>
    </message>
</context>
<context>
    <name>sjusteg::JobbmatchPage</name>
    <message>
        <source>Learning portfolio</source>
        <translation>Læremappe</translation>
    </message>
    <message>
        <source>Job plan</source>
        <translation>Jobbplan</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Uken</translation>
    </message>
    <message>
        <source>learning portfolio</source>
        <translation>læremappe</translation>
    </message>
    <message>
        <source>job plan</source>
        <translation>jobbplan</translation>
    </message>
</context>
<context>
    <name>sjusteg::JobmatchDocuments</name>
    <message>
        <source>Without a date</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>What I learn</source>
        <translation>Dette lærer jeg</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nye ord</translation>
    </message>
    <message>
        <source>What I think</source>
        <translation>Dette tenker jeg</translation>
    </message>
    <message>
        <source>Sound, film or book</source>
        <translation>Lyd, film eller bok</translation>
    </message>
    <message>
        <source>My teacher answers</source>
        <translation>Læreren svarer</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Uken</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>ikke planlagt</translation>
    </message>
    <message>
        <source>My learning portfolio</source>
        <translation>Min læremappe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Her er det ingenting ennå.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mine ord</translation>
    </message>
    <message>
        <source>Plan for getting into work</source>
        <translation>Plan for jobbetablering</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>The milestones along a line; the table below says the same.</source>
        <translation>Milepælene langs en linje; tabellen under sier det samme.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæler</translation>
    </message>
    <message>
        <source>What I must learn</source>
        <translation>Dette må jeg lære</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Time schedule</source>
        <translation>Tidsplan</translation>
    </message>
</context>
<context>
    <name>sjusteg::LastRoundFile</name>
    <message>
        <source>Which file holds the last round? It is only read.</source>
        <translation>Hvilken fil er forrige runde? Programmet leser bare filen og endrer ingenting i den.</translation>
    </message>
    <message>
        <source>The file of the last round is no longer at %1. If it has been moved, show where it is; if it is gone, there is nothing to compare with, and this round is not affected.</source>
        <translation>Filen med forrige runde ligger ikke lenger her: %1. Er den flyttet, kan du vise hvor den er. Er den borte, har dere ingenting å sammenligne med, men det påvirker ikke denne runden.</translation>
    </message>
    <message>
        <source>The last round</source>
        <translation>Forrige runde</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Finn filen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 is not the round this one was started from. Choose another file.</source>
        <translation>%1 er ikke runden denne ble startet fra. Velg en annen fil.</translation>
    </message>
</context>
<context>
    <name>sjusteg::LikelyWords</name>
    <message>
        <source>Use the same words</source>
        <translation>Bruk samme ord</translation>
    </message>
</context>
<context>
    <name>sjusteg::LinksCard</name>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Check and add links</source>
        <translation>Kontroller og legg til lenker</translation>
    </message>
    <message>
        <source>No links for this step yet.</source>
        <translation>Ingen lenker for dette steget ennå.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>kontrollert %1</translation>
    </message>
    <message>
        <source>not checked by you yet</source>
        <translation>ikke kontrollert av dere ennå</translation>
    </message>
    <message>
        <source>Open the web page %1</source>
        <translation>Åpne nettsiden %1</translation>
    </message>
    <message>
        <source>Use instead: %1</source>
        <translation>Bruk heller: %1</translation>
    </message>
    <message>
        <source>△ Should be checked</source>
        <translation>△ Bør kontrolleres</translation>
    </message>
    <message>
        <source>%1: %2 is not the address of a web page</source>
        <translation>%1: %2 er ikke adressen til en nettside</translation>
    </message>
</context>
<context>
    <name>sjusteg::LiveMeeting</name>
    <message>
        <source>Another meeting is going on. End it before you start this one.</source>
        <translation>Et annet møte pågår. Avslutt det før du starter dette.</translation>
    </message>
    <message>
        <source>The run-sheet has no posts yet. Write at least one before you start the meeting.</source>
        <translation>Kjøreplanen har ingen poster ennå. Skriv minst én før du starter møtet.</translation>
    </message>
    <message>
        <source>Another meeting is going on. End it before you open this one again.</source>
        <translation>Et annet møte pågår. Avslutt det før du åpner dette igjen.</translation>
    </message>
    <message>
        <source>What was pressed in the meeting counts all the same, and is saved as soon as that can be done.</source>
        <translation>Det som er trykket i møtet, gjelder likevel og blir lagret så snart det lar seg gjøre.</translation>
    </message>
    <message>
        <source>The file is open for reading only: the clock is shown, but cannot be pressed.</source>
        <translation>Filen er bare åpnet for lesing. Klokken vises, men kan ikke styres.</translation>
    </message>
</context>
<context>
    <name>sjusteg::LoadAnswers</name>
    <message>
        <source>Load answers</source>
        <translation>Les inn svar</translation>
    </message>
    <message>
        <source>The answers are larger than 512 MB. Divide them into several files.</source>
        <translation>Svarene er større enn 512&#xa0;MB. Del dem i flere filer.</translation>
    </message>
    <message>
        <source>The answers are not JSON: the mistake is in line %1 (byte %2).</source>
        <translation>Svarene er ikke gyldig JSON. Feilen er i linje %1 (byte %2).</translation>
    </message>
    <message>
        <source>The answers must be a JSON object with &quot;format&quot;, &quot;version&quot; and &quot;forms&quot;.</source>
        <translation>Svarene må være et JSON-objekt med «format», «version» og «forms».</translation>
    </message>
    <message>
        <source>is about a participant. %1</source>
        <translation>handler om en deltaker. %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::LoadBars</name>
    <message>
        <source>leads %1 · takes part in %2</source>
        <translation>hovedansvar %1 · utfører sammen med andre %2</translation>
    </message>
    <message>
        <source> · ● %1 overdue</source>
        <translation> · ● %1 over frist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::LogTab</name>
    <message>
        <source>Follow-ups (mal 6.5) and self-evaluations show up here, the oldest first.</source>
        <translation>Oppfølginger (mal 6.5) og egenevalueringer vises her, de eldste først.</translation>
    </message>
    <message>
        <source>Self-evaluations from 1 to 10</source>
        <translation>Egenevalueringer fra 1 til 10</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Rated in the follow-up</source>
        <translation>Vurdert i oppfølgingen</translation>
    </message>
    <message>
        <source>Missing, or should be different</source>
        <translation>Mangler, eller bør bli annerledes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Deltakerlogg</translation>
    </message>
    <message>
        <source>The participant&apos;s own sheets, in large type:</source>
        <translation>Deltakerens egne ark, med stor skrift:</translation>
    </message>
    <message>
        <source>Print a self-evaluation…</source>
        <translation>Skriv ut egenevaluering …</translation>
    </message>
    <message>
        <source>Print part B of the final evaluation…</source>
        <translation>Skriv ut del B av sluttevalueringen …</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>uten dato</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Egenevaluering</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
</context>
<context>
    <name>sjusteg::MainWindow</name>
    <message>
        <source>No backup was made</source>
        <translation>Det ble ikke laget noen sikkerhetskopi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved. Close all the same?</source>
        <translation>Det siste du skrev, er ikke lagret. Vil du lukke likevel?</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Lukk uten å lagre</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Filen ble ikke laget</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>%1 copy.sjusteg</source>
        <translation>%1 – kopi.sjusteg</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>Kopien er lagret som %1.</translation>
    </message>
    <message>
        <source>Export the step to PDF</source>
        <translation>Lag PDF av steget</translation>
    </message>
    <message>
        <source>Which step?</source>
        <translation>Hvilket steg?</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Open a form first. History shows what was changed in it, and when.</source>
        <translation>Åpne en mal først. Historikken viser hva som er endret i den, og når.</translation>
    </message>
    <message>
        <source>Not saved: %1 What you wrote still stands in the field.</source>
        <translation>Ikke lagret: %1 Det du skrev, står fortsatt i feltet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagre en kopi&#xa0;…</translation>
    </message>
    <message>
        <source>The file is open for reading only. Save a copy to write in it.</source>
        <translation>Filen er skrivebeskyttet. Du kan lese og skrive ut. Velg «Lagre en kopi» hvis du vil arbeide videre i den.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
    </message>
    <message>
        <source>The new round is a file of its own; this one stays as it is. Registers, roles, terms, the wheel of the year and tasks that come again come along. What you wrote about the need for labour and about the measures comes along to be confirmed row by row. Assessments, decisions, meetings and everything about participants stay behind.</source>
        <translation>Den nye runden blir en egen fil. Denne filen blir ikke endret. Registre, roller, begreper, årshjulet og oppgaver som gjentas, blir med. Det dere skrev om arbeidskraftbehovet og tiltakene, blir også med, men må bekreftes rad for rad. Vurderinger, beslutninger, møter og alt om deltakere blir ikke med.</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Velg hvor filen skal ligge&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 new round.sjusteg</source>
        <translation>%1 – ny runde.sjusteg</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Ikke lagt tilbake</translation>
    </message>
    <message>
        <source>«%1» cannot be reached now. What you wrote is saved on this computer. It is put back the next time you open the file here.</source>
        <translation>Får ikke tak i «%1» nå. Det du skrev, er lagret på denne maskinen. Det legges tilbake neste gang du åpner filen her.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>You now work in %1. Everything you wrote is in it.</source>
        <translation>Du arbeider nå i %1. Alt du har skrevet, er med.</translation>
    </message>
    <message>
        <source>Someone else has changed the file while you worked. Your version lies beside it as «%1», and you go on in that one. Nothing is lost; compare the two and agree on one of them.</source>
        <translation>Noen andre har endret filen mens du arbeidet. Din versjon ligger ved siden av og heter «%1», og du fortsetter i den. Ingenting er tapt. Sammenlign de to, og bli enige om den ene.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the file are not as they were written. The disk may have failed, or another program has changed the file. Details lists them; compare with a backup.</source>
        <translation>
            <numerusform>%n svar i filen er ikke slik det ble skrevet. Disken kan ha sviktet, eller et annet program har endret filen. «Detaljer» viser hvilket svar det er. Sammenlign med en sikkerhetskopi.</numerusform>
            <numerusform>%n svar i filen er ikke slik de ble skrevet. Disken kan ha sviktet, eller et annet program har endret filen. «Detaljer» viser hvilke svar det gjelder. Sammenlign med en sikkerhetskopi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Velg en sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Velg en sikkerhetskopi</translation>
    </message>
</context>
<context>
    <name>sjusteg::MatchDocument</name>
    <message>
        <source>date not known</source>
        <translation>ukjent dato</translation>
    </message>
    <message>
        <source>No occupation has been chosen as the goal.</source>
        <translation>Ingen bransje eller yrke er valgt som mål.</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>The position starts %1.</source>
        <translation>Stillingen starter %1.</translation>
    </message>
    <message>
        <source>The start of the position is not set.</source>
        <translation>Startdatoen for stillingen er ikke satt.</translation>
    </message>
    <message>
        <source>The programme ends %1.</source>
        <translation>Programmet slutter %1.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Praksis: %1</translation>
    </message>
    <message>
        <source>No period of practice has been entered.</source>
        <translation>Ingen praksisperiode er ført opp.</translation>
    </message>
    <message>
        <source>The industry is not known.</source>
        <translation>Bransjen er ikke kjent.</translation>
    </message>
    <message>
        <source>%1: the same industry as the goal.</source>
        <translation>%1: samme bransje som målet.</translation>
    </message>
    <message>
        <source>%1: not written as the industry of the goal.</source>
        <translation>%1: ikke samme bransje som målet, slik den er skrevet.</translation>
    </message>
    <message>
        <source>Has had practice in the same occupation.</source>
        <translation>Har hatt praksis i samme yrke.</translation>
    </message>
    <message>
        <source>No practice in the same occupation has been entered.</source>
        <translation>Ingen praksis i samme yrke er ført opp.</translation>
    </message>
    <message>
        <source>Suitable for practice: %1 (%2)</source>
        <translation>Egnet som praksisplass: %1 (%2)</translation>
    </message>
    <message>
        <source>Suitable for practice: %1</source>
        <translation>Egnet som praksisplass: %1</translation>
    </message>
    <message>
        <source>Participant and workplaces</source>
        <translation>Deltaker og arbeidssteder</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbeidssteder</translation>
    </message>
    <message>
        <source>In the order of the alphabet. The program tells what is known; people decide.</source>
        <translation>I alfabetisk rekkefølge. Programmet sier hva som er kjent; det er dere som velger.</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeidssted</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Dette er kjent</translation>
    </message>
    <message>
        <source>No employers have been entered.</source>
        <translation>Ingen arbeidsgivere er ført opp.</translation>
    </message>
    <message>
        <source>another participant</source>
        <translation>en annen deltaker</translation>
    </message>
</context>
<context>
    <name>sjusteg::MatchFace</name>
    <message>
        <source>Only the same industry, or practice in the same occupation</source>
        <translation>Bare samme bransje eller praksis i samme yrke</translation>
    </message>
    <message>
        <source>What is known, side by side. The workplaces stand in the order of the alphabet: the program tells, people decide.</source>
        <translation>Det som er kjent, side om side. Arbeidsstedene står alfabetisk: Programmet forteller, og dere velger.</translation>
    </message>
    <message>
        <source>No participant has been chosen</source>
        <translation>Ingen deltaker er valgt</translation>
    </message>
    <message>
        <source>No employers have been entered.</source>
        <translation>Ingen arbeidsgivere er ført opp.</translation>
    </message>
    <message>
        <source>No workplace is known to be of the same industry. It may be written in other words.</source>
        <translation>Ingen arbeidssteder er ført opp med samme bransje. Bransjen kan være skrevet med andre ord.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::MatchView</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n uke</numerusform>
            <numerusform>%n uker</numerusform>
        </translation>
    </message>
    <message>
        <source>begins %1 after</source>
        <translation>begynner %1 etter start</translation>
    </message>
    <message>
        <source>goes on at the start</source>
        <translation>pågår ved start</translation>
    </message>
    <message>
        <source>ends %1 before</source>
        <translation>slutter %1 før start</translation>
    </message>
</context>
<context>
    <name>sjusteg::MatrixTab</name>
    <message>
        <source>What you concluded in template 2.2. «○» marks a white spot: nobody has concluded about the measure for that occupation. Choose a conclusion to open the assessment.</source>
        <translation>Dette har dere konkludert med i mal 2.2. «○» er en hvit flekk: ingen har konkludert om tiltaket for dette yrket. Velg en konklusjon for å åpne vurderingen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Decide in template 1.2 which occupations are relevant now, and list the measures in template 2.1.</source>
        <translation>Ingenting å sammenligne ennå. Bestem i mal 1.2 hvilke yrker som er aktuelle nå, og før opp tiltakene i mal 2.1.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>%1 – taken out of template 2.1</source>
        <translation>%1 – tatt ut av mal 2.1</translation>
    </message>
    <message>
        <source>%1 – same measure as %2</source>
        <translation>%1 – samme tiltak som %2</translation>
    </message>
    <message>
        <source>Not concluded</source>
        <translation>Ikke konkludert</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <translation>%1 for %2: %3</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Dette mangler</translation>
    </message>
    <message>
        <source>△ No measure is kept or adjusted</source>
        <translation>△ Ingen tiltak beholdes eller justeres</translation>
    </message>
</context>
<context>
    <name>sjusteg::MatterRow</name>
    <message>
        <source>Make it %1: %2</source>
        <translation>Gjør om til %1: %2</translation>
    </message>
    <message>
        <source>To the next meeting</source>
        <translation>Til neste møte</translation>
    </message>
    <message>
        <source>To the next meeting: %1</source>
        <translation>Til neste møte: %1</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <translation>(ingenting skrevet ennå)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>uten ansvarlig</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>uten frist</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>uten leder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Done with: %1</source>
        <translation>Ferdig med: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Slett: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::Matters</name>
    <message>
        <source>Anchoring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasjon</translation>
    </message>
    <message>
        <source>Decided in %1</source>
        <translation>Besluttet i %1</translation>
    </message>
    <message>
        <source>Capture: %1</source>
        <translation>Fang: %1</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Gjør om til: %1</translation>
    </message>
    <message>
        <source>Delete matter</source>
        <translation>Slett sak</translation>
    </message>
    <message>
        <source>To the next meeting</source>
        <translation>Til neste møte</translation>
    </message>
</context>
<context>
    <name>sjusteg::MeetingBar</name>
    <message>
        <source>All meetings</source>
        <translation>Alle møter</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
</context>
<context>
    <name>sjusteg::MeetingName</name>
    <message>
        <source>Working meeting %1 and %2</source>
        <translation>Arbeidsmøte %1 og %2</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <translation>Arbeidsmøte</translation>
    </message>
    <message>
        <source>Working meeting %1 – %2</source>
        <translation>Arbeidsmøte %1 – %2</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>uten dato</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
</context>
<context>
    <name>sjusteg::MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>No meeting is planned yet</source>
        <translation>Ingen møter er planlagt ennå</translation>
    </message>
    <message>
        <source>A meeting begins with its run-sheet. It comes with the handbook&apos;s posts and minutes, and you change it as you like.</source>
        <translation>Et møte begynner med kjøreplanen. Den kommer med håndbokens poster og minutter, og dere endrer den som dere vil.</translation>
    </message>
    <message>
        <source>Plan working meeting %1 – %2</source>
        <translation>Planlegg arbeidsmøte %1 – %2</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Deler av møtet</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>The run-sheet is set as done, so the meeting counts as held. To hold it with the clock, open the run-sheet again first.</source>
        <translation>Kjøreplanen er satt som ferdig, så møtet regnes som holdt. Skal det holdes med klokken, må kjøreplanen åpnes igjen først.</translation>
    </message>
    <message>
        <source>Start as planned, %1</source>
        <translation>Start som planlagt, %1</translation>
    </message>
    <message>
        <source>Start now  (F5)</source>
        <translation>Start nå  (F5)</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Start nå</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notert</translation>
    </message>
    <message>
        <source>Aftermath</source>
        <translation>Etterarbeid</translation>
    </message>
    <message>
        <source>Open the meeting again</source>
        <translation>Åpne møtet igjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The machine slept for %1. Was that a pause, or did the meeting go on?</source>
        <translation>Maskinen sov i %1. Var det pause, eller gikk møtet videre?</translation>
    </message>
    <message>
        <source>It was a pause</source>
        <translation>Det var pause</translation>
    </message>
    <message>
        <source>The meeting went on</source>
        <translation>Møtet gikk videre</translation>
    </message>
    <message>
        <source>The clock of the machine was set %1 ahead. The meeting counts its time as before.</source>
        <translation>Klokken på maskinen ble stilt %1 fram. Møtet teller tiden som før.</translation>
    </message>
    <message>
        <source>The clock of the machine was set %1 back. The meeting counts its time as before.</source>
        <translation>Klokken på maskinen ble stilt %1 tilbake. Møtet teller tiden som før.</translation>
    </message>
</context>
<context>
    <name>sjusteg::MeetingStrip</name>
    <message>
        <source>The meeting that is going on</source>
        <translation>Møtet som pågår</translation>
    </message>
    <message>
        <source>To the meeting  (F5)</source>
        <translation>Til møtet  (F5)</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Til møtet</translation>
    </message>
    <message>
        <source>❚❚ The meeting has a pause: %1</source>
        <translation>❚❚ Møtet har pause: %1</translation>
    </message>
    <message>
        <source>▶ The meeting goes on: %1</source>
        <translation>▶ Møtet pågår: %1</translation>
    </message>
    <message>
        <source>△ The machine has slept</source>
        <translation>△ Maskinen har sovet</translation>
    </message>
</context>
<context>
    <name>sjusteg::MeetingWhen</name>
    <message>
        <source>dd.mm.yyyy, or Friday</source>
        <translation>dd.mm.åååå eller fredag</translation>
    </message>
    <message>
        <source>09:00</source>
        <translation>09:00</translation>
    </message>
    <message>
        <source>Where you meet</source>
        <translation>Der dere møtes</translation>
    </message>
    <message>
        <source>△ Write the day as 09.12.2026, 9 Dec or Friday.</source>
        <translation>△ Skriv dagen som 09.12.2026, 9. des eller fredag.</translation>
    </message>
    <message>
        <source>△ Write the time as 09:30.</source>
        <translation>△ Skriv klokkeslettet som 09:30.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Tid og sted</translation>
    </message>
</context>
<context>
    <name>sjusteg::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>sjusteg::Minutes</name>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>%1 – draft</source>
        <translation>%1 – utkast</translation>
    </message>
    <message>
        <source>Draft. %1</source>
        <translation>Utkast. %1</translation>
    </message>
    <message>
        <source>This is a draft. It has not been read through and set to final.</source>
        <translation>Dette er et utkast. Det er ikke lest gjennom og gjort endelig.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Om møtet</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Dette gjorde vi</translation>
    </message>
    <message>
        <source>Questions we thought about</source>
        <translation>Ting vi tenkte på</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Clarifications and anchoring</source>
        <translation>Avklaringer og forankring</translation>
    </message>
    <message>
        <source>Parked, for the next meeting</source>
        <translation>Parkert, til neste møte</translation>
    </message>
    <message>
        <source>Changed in the forms</source>
        <translation>Endret i malene</translation>
    </message>
    <message>
        <source>Aftermath</source>
        <translation>Etterarbeid</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Planned and used time</source>
        <translation>Planlagt og brukt tid</translation>
    </message>
    <message>
        <source>Minutes of working meeting %1</source>
        <translation>Referat fra arbeidsmøte %1</translation>
    </message>
    <message>
        <source>Edit minutes</source>
        <translation>Rediger referatet</translation>
    </message>
    <message>
        <source>Set minutes to final</source>
        <translation>Gjør referatet endelig</translation>
    </message>
    <message>
        <source>Open minutes again</source>
        <translation>Åpne referatet igjen</translation>
    </message>
    <message>
        <source>Back to the draft of the minutes</source>
        <translation>Tilbake til utkastet av referatet</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>%1 as planned; when it really began and ended was not recorded</source>
        <translation>planlagt kl. %1; når møtet faktisk begynte og sluttet, er ikke registrert</translation>
    </message>
    <message>
        <source>began at %1, ended at %2</source>
        <translation>begynte kl. %1, sluttet kl. %2</translation>
    </message>
    <message>
        <source>began at %1, not ended yet</source>
        <translation>begynte kl. %1, ikke avsluttet ennå</translation>
    </message>
    <message>
        <source>(on %1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>(planned %1)</source>
        <translation>(planlagt kl. %1)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Nobody was there from %1, and no proxy is entered.</source>
        <translation>Ingen fra %1 var til stede, og ingen stedfortreder er ført opp.</translation>
    </message>
    <message>
        <source>Nobody was there from %1. %2</source>
        <translation>Ingen fra %1 var til stede. %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Meeting leader</source>
        <translation>Møteleder</translation>
    </message>
    <message>
        <source>Minutes taken by</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Nobody has entered who was there.</source>
        <translation>Oppmøtet er ikke ført.</translation>
    </message>
    <message>
        <source>Others: %1</source>
        <translation>Andre: %1</translation>
    </message>
    <message>
        <source>Not present: %1</source>
        <translation>Ikke til stede: %1</translation>
    </message>
    <message>
        <source>No purpose is entered.</source>
        <translation>Formålet er ikke ført.</translation>
    </message>
    <message>
        <source>No date is set for the next meeting.</source>
        <translation>Datoen for neste møte er ikke satt.</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>kl. %1</translation>
    </message>
    <message>
        <source>The next meeting is on %1.</source>
        <translation>Neste møte er %1.</translation>
    </message>
    <message>
        <source>%1
Answer: %2</source>
        <translation>%1
Svar: %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>ingen frist ennå</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>The agenda item «%1» was put off</source>
        <translation>Posten «%1» ble utsatt</translation>
    </message>
    <message>
        <source>No decisions are entered.</source>
        <translation>Ingen beslutninger er ført.</translation>
    </message>
    <message>
        <source>No tasks are entered.</source>
        <translation>Ingen oppgaver er ført.</translation>
    </message>
    <message>
        <source>Nothing is entered that must be clarified or anchored.</source>
        <translation>Ingen saker som må avklares eller forankres, er ført.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>To the leader</source>
        <translation>Til leder</translation>
    </message>
    <message>
        <source>no leader named</source>
        <translation>ingen leder oppgitt</translation>
    </message>
    <message>
        <source>Matters from before that were answered in the meeting:</source>
        <translation>Saker fra før som fikk svar i møtet:</translation>
    </message>
    <message>
        <source>Nothing was parked.</source>
        <translation>Ingenting ble parkert.</translation>
    </message>
    <message>
        <source>No aftermath is entered.</source>
        <translation>Ikke noe etterarbeid er ført.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjennomført</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utgikk</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ikke nådd</translation>
    </message>
    <message>
        <source>not entered whether it was done</source>
        <translation>ikke ført om den ble gjennomført</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>«Beslutning: …»</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Template %1 %2</source>
        <translation>Mal %1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>post – done</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The run-sheet had no posts.</source>
        <translation>Kjøreplanen hadde ingen poster.</translation>
    </message>
    <message>
        <source>Said by: %1</source>
        <translation>Sagt av: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>No forms were changed during the meeting.</source>
        <translation>Ingen maler ble endret i møtet.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Planned (min)</source>
        <translation>Planlagt (min)</translation>
    </message>
    <message>
        <source>Used (min)</source>
        <translation>Brukt (min)</translation>
    </message>
    <message numerus="yes">
        <source>The time used was not measured. %n minute(s) were planned.</source>
        <translation>
            <numerusform>Brukt tid er ikke målt. %n minutt var planlagt.</numerusform>
            <numerusform>Brukt tid er ikke målt. %n minutter var planlagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting was paused for %n minute(s) besides.</source>
        <translation>
            <numerusform>I tillegg sto klokken stille i %n minutt.</numerusform>
            <numerusform>I tillegg sto klokken stille i %n minutter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sjusteg::MinutesBox</name>
    <message>
        <source>Use this text</source>
        <translation>Bruk denne teksten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>△ The meeting says something else now:</source>
        <translation>△ Møtet sier noe annet nå:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Use what the meeting says now: %1</source>
        <translation>Bruk det møtet sier nå: %1</translation>
    </message>
    <message>
        <source>Keep the text: %1</source>
        <translation>Behold teksten: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ingenting)</translation>
    </message>
</context>
<context>
    <name>sjusteg::MinutesSuggestion</name>
    <message>
        <source>Use them all</source>
        <translation>Bruk alle</translation>
    </message>
    <message>
        <source>Use all the suggested minutes</source>
        <translation>Bruk alle de foreslåtte minuttene</translation>
    </message>
    <message numerus="yes">
        <source>Earlier meetings used %1 min on what was planned as %2. They suggest other minutes for %n post(s).</source>
        <translation>
            <numerusform>Tidligere møter brukte %1 min på det som var planlagt til %2. Det tilsier andre minutter for %n post.</numerusform>
            <numerusform>Tidligere møter brukte %1 min på det som var planlagt til %2. Det tilsier andre minutter for %n poster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Skjul dem</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>Hide the suggested minutes</source>
        <translation>Skjul de foreslåtte minuttene</translation>
    </message>
    <message>
        <source>Show the suggested minutes</source>
        <translation>Vis de foreslåtte minuttene</translation>
    </message>
    <message>
        <source>as other posts with the same method</source>
        <translation>som andre poster med samme metode</translation>
    </message>
    <message numerus="yes">
        <source>measured %n time(s)</source>
        <translation>
            <numerusform>målt %n gang</numerusform>
            <numerusform>målt %n ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 min → %3 min (%4)</source>
        <translation>%1: %2 min → %3 min (%4)</translation>
    </message>
    <message>
        <source>Use %1 min</source>
        <translation>Bruk %1 min</translation>
    </message>
    <message>
        <source>Use %1 min for %2</source>
        <translation>Bruk %1 min for %2</translation>
    </message>
    <message>
        <source>Minutes from earlier meetings</source>
        <translation>Minutter fra tidligere møter</translation>
    </message>
</context>
<context>
    <name>sjusteg::MissingUnit</name>
    <message>
        <source>Name a proxy</source>
        <translation>Oppgi stedfortreder</translation>
    </message>
    <message>
        <source>Name a proxy for %1</source>
        <translation>Oppgi stedfortreder for %1</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Gå videre uten</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <translation>Gå videre uten %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save for %1</source>
        <translation>Lagre for %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change for %1</source>
        <translation>Endre for %1</translation>
    </message>
    <message>
        <source>△ is missing. %1</source>
        <translation>△ mangler. %1</translation>
    </message>
    <message>
        <source>△ is missing; all three units should be there</source>
        <translation>△ mangler; alle tre enhetene skal være til stede</translation>
    </message>
    <message>
        <source>Who speaks for the unit?</source>
        <translation>Hvem snakker for enheten?</translation>
    </message>
    <message>
        <source>Why is nobody from the unit here?</source>
        <translation>Hvorfor er ingen fra enheten her?</translation>
    </message>
</context>
<context>
    <name>sjusteg::Mistakes</name>
    <message>
        <source>Nothing was changed, because the answers hold mistakes:</source>
        <translation>Ingenting er endret, fordi det er feil i svarene:</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… og %1 til</translation>
    </message>
</context>
<context>
    <name>sjusteg::ModelPage</name>
    <message>
        <source>About the model</source>
        <translation>Om modellen</translation>
    </message>
    <message>
        <source>What the model builds on</source>
        <translation>Dette bygger modellen på</translation>
    </message>
    <message>
        <source>What must be in place</source>
        <translation>Dette må være på plass</translation>
    </message>
    <message>
        <source>What you end up with</source>
        <translation>Dette ender dere opp med</translation>
    </message>
    <message>
        <source>Forms before the start</source>
        <translation>Maler før start</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Faglig påfyll</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Før start</translation>
    </message>
</context>
<context>
    <name>sjusteg::MoveParticipants</name>
    <message>
        <source>The participants are protected now. But older traces of them could not be removed from %1. Delete what you do not need.</source>
        <translation>Deltakerne er beskyttet nå. Men eldre spor av dem kunne ikke fjernes fra %1. Slett det dere ikke trenger.</translation>
    </message>
</context>
<context>
    <name>sjusteg::MovedDay</name>
    <message>
        <source>moved from %1</source>
        <translation>flyttet fra %1</translation>
    </message>
    <message>
        <source>moved from %1 (%2)</source>
        <translation>flyttet fra %1 (%2)</translation>
    </message>
</context>
<context>
    <name>sjusteg::NewParticipant</name>
    <message>
        <source>New participant</source>
        <translation>Ny deltaker</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Ny praksisperiode</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Nytt skjema</translation>
    </message>
</context>
<context>
    <name>sjusteg::NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen én gang til</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase must have at least %n letters.</source>
        <translation>
            <numerusform>Passordfrasen må ha minst %n tegn.</numerusform>
            <numerusform>Passordfrasen må ha minst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De to passordfrasene er ikke like.</translation>
    </message>
    <message numerus="yes">
        <source>○ At least %n letters. Four or five words that do not belong together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>○ Minst %n tegn. Fire eller fem ord som ikke hører sammen, er lette å huske og vanskelige å gjette.</numerusform>
            <numerusform>○ Minst %n tegn. Fire eller fem ord som ikke hører sammen, er lette å huske og vanskelige å gjette.</numerusform>
        </translation>
    </message>
    <message>
        <source>△ Weak: easy to guess. Take one or two words more.</source>
        <translation>△ Svak: lett å gjette. Legg til ett eller to ord.</translation>
    </message>
    <message>
        <source>◐ Good enough. One word more makes it strong.</source>
        <translation>◐ God nok. Ett ord til gjør den sterk.</translation>
    </message>
    <message>
        <source>✓ Strong.</source>
        <translation>✓ Sterk.</translation>
    </message>
    <message>
        <source>✓ The two are the same.</source>
        <translation>✓ De to er like.</translation>
    </message>
    <message>
        <source>△ The two are not the same yet.</source>
        <translation>△ De to er ikke like ennå.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Ny passordfrase én gang til</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess</source>
        <translation>Passordfrasen er lett å gjette</translation>
    </message>
    <message>
        <source>It is easy to guess, and whoever has a copy of the file can try millions of passphrases. Names, years, rows of letters and what the file is called are tried first. Four or five words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Den er lett å gjette, og den som har en kopi av filen, kan prøve seg fram med mange millioner passordfraser. Navn, årstall, bokstaver på rad og det filen heter, blir prøvd først. Fire eller fem ord som ikke hører sammen, er lette å huske og vanskelige å gjette.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Velg en annen</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Bruk den likevel</translation>
    </message>
</context>
<context>
    <name>sjusteg::NewProcess</name>
    <message>
        <source>New process</source>
        <translation>Ny prosess</translation>
    </message>
</context>
<context>
    <name>sjusteg::NewProcessDialog</name>
    <message>
        <source>New process</source>
        <translation>Ny prosess</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>As it shall stand on front pages and in headers.</source>
        <translation>Slik det skal stå på forsiden og øverst på utskriftene.</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>Navn på prosessen</translation>
    </message>
    <message>
        <source>Tells this round from the next.</source>
        <translation>Skiller denne runden fra den neste.</translation>
    </message>
    <message>
        <source>Who takes part from each unit, and who leads the meetings? You can change this later under Registers.</source>
        <translation>Hvem er med fra hver enhet, og hvem leder prosessen? Du kan endre dette senere under Registre.</translation>
    </message>
    <message>
        <source>+ One more</source>
        <translation>+ Én til</translation>
    </message>
    <message>
        <source>Leads the meetings</source>
        <translation>Leder prosessen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of member %1</source>
        <translation>Navn på medlem %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling/rolle</translation>
    </message>
    <message>
        <source>Position of member %1</source>
        <translation>Stilling eller rolle for medlem %1</translation>
    </message>
    <message>
        <source>Unit of member %1</source>
        <translation>Enhet for medlem %1</translation>
    </message>
    <message>
        <source>Member %1 leads the meetings</source>
        <translation>Medlem %1 leder prosessen</translation>
    </message>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>Hvor skal filen ligge?</translation>
    </message>
    <message>
        <source>Choose folder and name…</source>
        <translation>Velg mappe og navn&#xa0;…</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Prosessen</translation>
    </message>
    <message>
        <source>The working group</source>
        <translation>Arbeidsgruppen</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>%1 of 3: %2</source>
        <translation>%1 av 3: %2</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Lag filen</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name.</source>
        <translation>Det finnes allerede en fil med dette navnet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>△ Nobody yet from: %1. You can go on and add them later.</source>
        <translation>△ Ingen ennå fra: %1. Du kan gå videre og legge dem til senere.</translation>
    </message>
    <message>
        <source>△ Nobody leads the meetings yet. You can go on and choose later.</source>
        <translation>△ Du har ikke valgt hvem som leder prosessen. Du kan gå videre og velge senere.</translation>
    </message>
    <message>
        <source>Choose a folder that has a backup, for example the one your working group shares. The process is one file. What is about single participants gets an encrypted file of its own beside it, if you take that into use.</source>
        <translation>Velg en mappe som blir sikkerhetskopiert, og som bare arbeidsgruppen har tilgang til. Prosessen er én fil. Det som handler om enkeltdeltakere, får en egen kryptert fil ved siden av, hvis dere tar det i bruk.</translation>
    </message>
</context>
<context>
    <name>sjusteg::NextMeetingLine</name>
    <message>
        <source>Next meeting</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Dato for neste møte</translation>
    </message>
    <message>
        <source>dd.mm.yyyy, or Friday</source>
        <translation>dd.mm.åååå eller fredag</translation>
    </message>
    <message>
        <source>△ not agreed yet</source>
        <translation>△ ikke avtalt ennå</translation>
    </message>
    <message>
        <source>△ the run-sheet of the next meeting says %1</source>
        <translation>△ kjøreplanen til neste møte sier %1</translation>
    </message>
    <message>
        <source>Make its run-sheet</source>
        <translation>Lag kjøreplanen</translation>
    </message>
    <message>
        <source>Set it in its run-sheet</source>
        <translation>Sett den i kjøreplanen</translation>
    </message>
    <message>
        <source>△ Write the day as 09.12.2026, 9 Dec or Friday.</source>
        <translation>△ Skriv dagen som 09.12.2026, 9. des eller fredag.</translation>
    </message>
</context>
<context>
    <name>sjusteg::NextRunSheet</name>
    <message>
        <source>Meeting after %1</source>
        <translation>Møtet etter %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::Offer</name>
    <message>
        <source>«%1» holds at most %2 characters; this would be %3.</source>
        <translation>«%1» har plass til %2 tegn. Dette ville blitt %3.</translation>
    </message>
    <message>
        <source>The text holds the participant code «%1». Take it out first.</source>
        <translation>Teksten inneholder deltakerkoden «%1». Ta den bort først.</translation>
    </message>
    <message>
        <source>Common starting point</source>
        <translation>Felles utgangspunkt</translation>
    </message>
    <message>
        <source>The text holds a number that may be a birth number. Take it out first.</source>
        <translation>Teksten inneholder et tall som kan være et fødselsnummer. Ta det bort først.</translation>
    </message>
</context>
<context>
    <name>sjusteg::OfferBar</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show what is carried over</source>
        <translation>Vis det som kan tas med</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Ta med alle</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Jeg har sett det</translation>
    </message>
    <message>
        <source>△ What this form is built on has changed since it was set as done</source>
        <translation>△ Grunnlaget er endret etter at malen ble satt som ferdig</translation>
    </message>
</context>
<context>
    <name>sjusteg::OfferCard</name>
    <message>
        <source>Take: %1</source>
        <translation>Ta med: %1</translation>
    </message>
    <message>
        <source>Take after all</source>
        <translation>Ta med likevel</translation>
    </message>
    <message>
        <source>Do not take</source>
        <translation>Ikke ta med</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>%1. Go to the source</source>
        <translation>%1. Gå til kilden</translation>
    </message>
    <message>
        <source>%1 was taken from there: %2</source>
        <translation>%1 ble hentet derfra: %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 nå</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 etter</translation>
    </message>
    <message>
        <source>△ Cannot be taken: %1</source>
        <translation>△ Kan ikke tas med: %1</translation>
    </message>
    <message>
        <source>I have read the text. It names nobody, and nobody can be recognised by it.</source>
        <translation>Jeg har lest teksten. Den nevner ingen, og ingen kan kjennes igjen i den.</translation>
    </message>
</context>
<context>
    <name>sjusteg::OfferDialog</name>
    <message>
        <source>Nothing is written before you take it, and it can be undone.</source>
        <translation>Ingenting blir skrevet før du tar det med, og du kan angre alt.</translation>
    </message>
    <message>
        <source>Nothing waits here now.</source>
        <translation>Ingenting venter her nå.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Kryss av for alle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Probably the same in other words: %1</source>
        <translation>Trolig det samme med andre ord: %1</translation>
    </message>
    <message>
        <source>Call all «%1»</source>
        <translation>Kall alle «%1»</translation>
    </message>
    <message>
        <source>Declined suggestions (%1)</source>
        <translation>Avviste forslag (%1)</translation>
    </message>
    <message>
        <source>Take the ticked ones (%1)</source>
        <translation>Ta med valgte (%1)</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Fjern alle kryss</translation>
    </message>
</context>
<context>
    <name>sjusteg::OfferSummary</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) from %1</source>
        <translation>
            <numerusform>%n ny rad fra %1</numerusform>
            <numerusform>%n nye rader fra %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) from %1</source>
        <translation>
            <numerusform>%n forslag fra %1</numerusform>
            <numerusform>%n forslag fra %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>△ The basis has changed in %n place(s)</source>
        <translation>
            <numerusform>△ Grunnlaget er endret i %n felt</numerusform>
            <numerusform>△ Grunnlaget er endret i %n felt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>△ Removed in the source in %n place(s)</source>
        <translation>
            <numerusform>△ %n kilde er fjernet</numerusform>
            <numerusform>△ %n kilder er fjernet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sjusteg::OfferedCopies</name>
    <message>
        <source>New copy</source>
        <translation>Nytt skjema</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>sjusteg::OpenMatters</name>
    <message>
        <source>Open matters</source>
        <translation>Åpne saker</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer.</source>
        <translation>Ingenting venter på svar.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Vis alle %1</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Gå til listen</translation>
    </message>
    <message>
        <source>Show all open matters</source>
        <translation>Vis alle åpne saker</translation>
    </message>
    <message numerus="yes">
        <source>● %n day(s) late</source>
        <translation>
            <numerusform>● %n dag over fristen</numerusform>
            <numerusform>● %n dager over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>◔ %1</source>
        <translation>◔ %1</translation>
    </message>
    <message>
        <source>Nobody in the group</source>
        <translation>Ingen i arbeidsgruppen</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>ingen ansvarlig ennå</translation>
    </message>
</context>
<context>
    <name>sjusteg::Origin</name>
    <message>
        <source>an example</source>
        <translation>et eksempel</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>From %1 and %2</source>
        <translation>Fra %1 og %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>The working group has %1 units and %2 members</source>
        <translation>Enheter i arbeidsgruppen: %1 · Medlemmer: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Om modellen</translation>
    </message>
    <message numerus="yes">
        <source>△ %n participant(s) should be deleted now</source>
        <translation>
            <numerusform>△ %n deltaker bør slettes nå</numerusform>
            <numerusform>△ %n deltakere bør slettes nå</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sjusteg::PaperActions</name>
    <message>
        <source>Print %1</source>
        <translation>Skriv ut %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>The printer did not accept the pages. Try another printer, or export to PDF.</source>
        <translation>Skriveren tok ikke imot sidene. Prøv en annen skriver, eller lag en PDF.</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Lag PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were written to %1.</source>
        <translation>
            <numerusform>%n side er lagret i %1.</numerusform>
            <numerusform>%n sider er lagret i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Åpne PDF-en</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Making %1 …</source>
        <translation>Lager %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The PDF is not encrypted. Put it where it belongs, and delete it here when that is done.</source>
        <translation>PDF-en er ikke kryptert. Legg den der den hører hjemme, og slett den her når det er gjort.</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Skriv ut likevel</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Eksporter likevel</translation>
    </message>
</context>
<context>
    <name>sjusteg::ParticipantFile</name>
    <message>
        <source>«%1» could not be made. Check that the folder exists, may be written to and has free space.</source>
        <translation>«%1» ble ikke laget. Kontroller at mappen finnes, at du har lov til å skrive i den, og at det er plass på disken.</translation>
    </message>
    <message>
        <source>«%1» is damaged and was left untouched. Close the process, put the newest copy of it from the folder of copies in its place, and try again.</source>
        <translation>«%1» er skadet. Filen er ikke endret. Lukk prosessen, legg den nyeste sikkerhetskopien på samme sted, og prøv igjen.</translation>
    </message>
    <message>
        <source>«%1» is called like a file of participants. Choose a name that ends in .sjusteg.</source>
        <translation>«%1» har samme endelse som en deltakerfil. Velg et navn som slutter på .sjusteg.</translation>
    </message>
    <message>
        <source>«%1» exists already. It may hold participants; nothing was written over it.</source>
        <translation>«%1» finnes allerede og kan inneholde deltakere. Ingenting er skrevet over.</translation>
    </message>
    <message>
        <source>«%1», which holds the participants, is not there. It may have been moved or deleted, or the process file was renamed without it: the two must have the same name and lie in the same folder.</source>
        <translation>Fant ikke deltakerfilen «%1». Den kan være flyttet eller slettet, eller prosessfilen har fått nytt navn uten den. De to filene må ha samme navn og ligge i samme mappe.</translation>
    </message>
    <message>
        <source>«%1» is a folder, not a file, so there are no participants to unlock.</source>
        <translation>«%1» er en mappe, ikke en fil. Derfor er det ingen deltakere å låse opp.</translation>
    </message>
    <message>
        <source>You do not have permission to open «%1». Ask the owner of the file for access.</source>
        <translation>Du har ikke tilgang til å åpne «%1». Be den som eier filen, om tilgang.</translation>
    </message>
    <message>
        <source>«%1» is not a file of participants. It was left untouched.</source>
        <translation>«%1» er ikke en deltakerfil. Filen er ikke endret.</translation>
    </message>
    <message>
        <source>«%1» was made by a newer version of Sjusteg. Update the program to unlock it; the file was left untouched.</source>
        <translation>«%1» er laget i en nyere utgave av Sjusteg. Be IKT-avdelingen om den nyeste utgaven av programmet. Filen er ikke endret.</translation>
    </message>
    <message>
        <source>«%1» is larger than any file of participants is. It was not opened, and was left untouched.</source>
        <translation>«%1» er større enn noen deltakerfil blir. Filen er ikke åpnet og ikke endret.</translation>
    </message>
    <message>
        <source>«%1» holds something no file of participants holds. It was not opened, and was left untouched.</source>
        <translation>«%1» inneholder noe ingen deltakerfil har. Filen er ikke åpnet og ikke endret.</translation>
    </message>
</context>
<context>
    <name>sjusteg::ParticipantLock</name>
    <message>
        <source>There is not memory enough to unlock the participants. Close other programs and try again.</source>
        <translation>Det er ikke nok minne til å låse opp deltakerne. Lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>That is not the passphrase of these participants. Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translation>Dette er ikke passordfrasen til disse deltakerne. Kontroller tastaturspråket og Caps Lock, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>sjusteg::ParticipantLink</name>
    <message>
        <source>(no code)</source>
        <translation>(uten kode)</translation>
    </message>
    <message>
        <source>‹ Participant %1</source>
        <translation>‹ Deltaker %1</translation>
    </message>
    <message>
        <source>Go to the page of participant %1</source>
        <translation>Gå til siden om deltaker %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::ParticipantPaper</name>
    <message>
        <source>%1 – everything stored</source>
        <translation>%1 – alt som er lagret</translation>
    </message>
    <message>
        <source>Self-evaluation, blank</source>
        <translation>Egenevaluering, blank</translation>
    </message>
    <message>
        <source>Final evaluation part B, blank</source>
        <translation>Sluttevaluering del B, blank</translation>
    </message>
</context>
<context>
    <name>sjusteg::ParticipantRemoval</name>
    <message>
        <source>Delete a participant</source>
        <translation>Slett en deltaker</translation>
    </message>
    <message>
        <source>There is no participant with the code «%1».</source>
        <translation>Det er ingen deltaker med koden «%1».</translation>
    </message>
</context>
<context>
    <name>sjusteg::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
</context>
<context>
    <name>sjusteg::PassphraseDialog</name>
    <message>
        <source>The passphrase as it is now</source>
        <translation>Passordfrasen slik den er nå</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Bytt passordfrase</translation>
    </message>
    <message>
        <source>The old passphrase no longer opens this file. It still opens copies of the file that somebody has taken before. Without the new one nobody can open the file again.</source>
        <translation>Den gamle passordfrasen åpner ikke lenger denne filen. Den åpner fortsatt kopier av filen som noen har tatt før. Uten den nye kan ingen åpne filen igjen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Passordfrasen er byttet.</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Bytter passordfrase …</translation>
    </message>
</context>
<context>
    <name>sjusteg::PassphraseField</name>
    <message>
        <source>△ Caps Lock is on</source>
        <translation>△ Caps Lock er på</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Skjul: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock er på</translation>
    </message>
</context>
<context>
    <name>sjusteg::PersonFormsTab</name>
    <message>
        <source>Placement without an employer</source>
        <translation>Praksisperiode uten arbeidsgiver</translation>
    </message>
    <message>
        <source>Placement at %1</source>
        <translation>Praksis hos %1</translation>
    </message>
    <message>
        <source>Not tied to a placement</source>
        <translation>Ikke knyttet til en praksisperiode</translation>
    </message>
    <message>
        <source>No forms yet.</source>
        <translation>Ingen skjemaer ennå.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF of %1</source>
        <translation>PDF av %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>+ New form</source>
        <translation>+ Nytt skjema</translation>
    </message>
    <message>
        <source>New form: %1</source>
        <translation>Nytt skjema: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::PersonPanel</name>
    <message>
        <source>About the participant</source>
        <translation>Om deltakeren</translation>
    </message>
    <message>
        <source>Facts and placements</source>
        <translation>Opplysninger og praksis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Deltakerlogg</translation>
    </message>
    <message>
        <source>‹ All participants</source>
        <translation>‹ Alle deltakere</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Alle deltakere</translation>
    </message>
    <message>
        <source>All that is stored about the participant, for one who asks to see it</source>
        <translation>Alt som er lagret om deltakeren, til bruk når deltakeren ber om innsyn</translation>
    </message>
    <message>
        <source>Delete the participant…</source>
        <translation>Slett deltakeren …</translation>
    </message>
    <message>
        <source>(no code)</source>
        <translation>(uten kode)</translation>
    </message>
    <message>
        <source>△ Should be deleted now: the date for deletion was %1.</source>
        <translation>△ Bør slettes nå: slettedatoen var %1.</translation>
    </message>
    <message>
        <source>△ The programme ended %1. Delete the participant when what stands here is no longer needed.</source>
        <translation>△ Programmet ble avsluttet %1. Slett deltakeren når opplysningene ikke trengs lenger.</translation>
    </message>
    <message>
        <source>Forms (%1)</source>
        <translation>Skjemaer (%1)</translation>
    </message>
    <message>
        <source>Print everything about %1 …</source>
        <translation>Skriv ut alt om %1 …</translation>
    </message>
    <message>
        <source>PDF of everything about %1 …</source>
        <translation>PDF av alt om %1 …</translation>
    </message>
    <message>
        <source>△ May be about a person: the code is not a letter and a number, such as D-001. Write a code that tells of nobody.</source>
        <translation>△ Kan handle om en person: Koden er ikke en bokstav og et tall, som D-001. Skriv en kode som ikke røper hvem det er.</translation>
    </message>
</context>
<context>
    <name>sjusteg::PersonTab</name>
    <message>
        <source>Placements</source>
        <translation>Praksisperioder</translation>
    </message>
    <message>
        <source>+ New placement</source>
        <translation>+ Ny praksisperiode</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Ny praksisperiode</translation>
    </message>
    <message>
        <source>No placement yet. Follow-ups, plans and evaluations belong to a placement.</source>
        <translation>Ingen praksisperiode ennå. Oppfølginger, planer og evalueringer hører til en praksisperiode.</translation>
    </message>
</context>
<context>
    <name>sjusteg::PersonTick</name>
    <message>
        <source>%1 is present</source>
        <translation>%1 er til stede</translation>
    </message>
    <message>
        <source>Proxy or reason</source>
        <translation>Stedfortreder eller grunn</translation>
    </message>
    <message>
        <source>Proxy or reason for %1</source>
        <translation>Stedfortreder eller grunn for %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta av listen</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Ta %1 av listen</translation>
    </message>
</context>
<context>
    <name>sjusteg::PlacementCard</name>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>uten dato</translation>
    </message>
    <message>
        <source>No employer yet</source>
        <translation>Ingen arbeidsgiver ennå</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Change the placement: %1</source>
        <translation>Endre praksisperioden: %1</translation>
    </message>
    <message>
        <source>Delete the placement: %1</source>
        <translation>Slett praksisperioden: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Delete the placement</source>
        <translation>Slett praksisperioden</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Ingen datoer ennå</translation>
    </message>
</context>
<context>
    <name>sjusteg::PlanDocuments</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Hentet fra</translation>
    </message>
    <message>
        <source>Load of each unit</source>
        <translation>Oppgaver per enhet</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Hovedansvar</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Utfører sammen med andre</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over frist</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>There are no tasks.</source>
        <translation>Det er ingen oppgaver.</translation>
    </message>
    <message>
        <source>Anchoring with the leaders</source>
        <translation>Forankring hos ledelsen</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Tas opp av</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>No leader named</source>
        <translation>Ingen leder oppgitt</translation>
    </message>
    <message>
        <source>● Overdue</source>
        <translation>● Over frist</translation>
    </message>
    <message>
        <source>Nothing has been taken to the leaders yet.</source>
        <translation>Ingenting er tatt opp med ledelsen ennå.</translation>
    </message>
    <message>
        <source>Map of responsibilities</source>
        <translation>Ansvarskart</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Mangler ansvar</translation>
    </message>
    <message>
        <source>Two responsible</source>
        <translation>To ansvarlige</translation>
    </message>
    <message>
        <source>Rests on somebody who has left</source>
        <translation>Ansvarlig eller stedfortreder har sluttet</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Etter person</translation>
    </message>
    <message>
        <source>Unit by unit</source>
        <translation>Etter enhet</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Etter steg</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Etter måned</translation>
    </message>
    <message>
        <source>as deputy</source>
        <translation>som stedfortreder</translation>
    </message>
    <message>
        <source>Wheel of the year %1</source>
        <translation>Årshjul %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Utføres av</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Involveres</translation>
    </message>
</context>
<context>
    <name>sjusteg::PlanList</name>
    <message>
        <source>Run-sheet</source>
        <translation>Kjøreplan</translation>
    </message>
    <message>
        <source>Began %1, planned %2</source>
        <translation>Begynte %1, planlagt %2</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, ikke begynt</translation>
    </message>
    <message>
        <source>%1, going on now</source>
        <translation>%1, pågår nå</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, ferdig</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, utgår</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planlagt %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::PlanNotes</name>
    <message>
        <source>△ %1 min is more than a day</source>
        <translation>△ %1 min er mer enn et døgn</translation>
    </message>
    <message>
        <source>△ %1 min with nothing planned before this</source>
        <translation>△ %1 min uten noe planlagt før denne</translation>
    </message>
    <message>
        <source>Make the post before longer</source>
        <translation>Forleng posten før</translation>
    </message>
    <message>
        <source>Make the post before %1 min</source>
        <translation>Gi posten før %1 min</translation>
    </message>
    <message>
        <source>△ Overlaps by %1 min: the posts before last that much longer than the fixed time allows</source>
        <translation>△ Overlapper med %1 min: så mye lenger varer postene før enn det faste klokkeslettet tillater</translation>
    </message>
    <message>
        <source>Shorten the posts before</source>
        <translation>Kort ned postene før</translation>
    </message>
    <message>
        <source>Shorten the posts before (%1 min still missing)</source>
        <translation>Kort ned postene før (%1 min mangler fortsatt)</translation>
    </message>
    <message>
        <source>Shorten the post before</source>
        <translation>Kort ned posten før</translation>
    </message>
    <message>
        <source>Move the rest</source>
        <translation>Flytt resten</translation>
    </message>
    <message>
        <source>Move the rest (fixed time becomes %1)</source>
        <translation>Flytt resten (fast klokkeslett blir %1)</translation>
    </message>
    <message>
        <source>Remove the fixed time</source>
        <translation>Fjern det faste klokkeslettet</translation>
    </message>
    <message>
        <source>△ Fixed at %1, but «%2» before it is fixed at %3: both cannot hold</source>
        <translation>△ Fast kl. %1, men «%2» før den er fast kl. %3: begge kan ikke gjelde</translation>
    </message>
    <message>
        <source>Move the post</source>
        <translation>Flytt posten</translation>
    </message>
    <message>
        <source>Move it before «%1»</source>
        <translation>Flytt den foran «%1»</translation>
    </message>
</context>
<context>
    <name>sjusteg::PlanPanel</name>
    <message>
        <source>The run-sheet has no posts. Add the first one.</source>
        <translation>Kjøreplanen har ingen poster. Legg til den første.</translation>
    </message>
    <message>
        <source>+ Post</source>
        <translation>+ Post</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Legg til en post</translation>
    </message>
    <message>
        <source>Split over days…</source>
        <translation>Del over flere dager …</translation>
    </message>
    <message>
        <source>Take with another step…</source>
        <translation>Ta sammen med et annet steg …</translation>
    </message>
    <message>
        <source>Open the whole run-sheet</source>
        <translation>Åpne hele kjøreplanen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the handbook reckons with %1</source>
        <translation>håndboken regner med %1</translation>
    </message>
    <message>
        <source>%1 (%2 min longer)</source>
        <translation>%1 (%2 min lenger)</translation>
    </message>
    <message>
        <source>%1 (%2 min shorter)</source>
        <translation>%1 (%2 min kortere)</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>slutt %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>ingen dato ennå</translation>
    </message>
    <message>
        <source>One meeting: %1 have the same date and start, and are run as one list.</source>
        <translation>Ett møte: %1 har samme dato og start og kjøres som én liste.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Ta ut %1</translation>
    </message>
    <message>
        <source>Take with another step</source>
        <translation>Ta sammen med et annet steg</translation>
    </message>
    <message>
        <source>Set the date of this meeting first. The other step then gets the same.</source>
        <translation>Sett datoen for dette møtet først. Det andre steget får da den samme.</translation>
    </message>
    <message>
        <source>The meetings of the other steps have been held.</source>
        <translation>Møtene i de andre stegene er holdt.</translation>
    </message>
    <message>
        <source>Which run-sheet gets the same date, start and place?</source>
        <translation>Hvilken kjøreplan får samme dato, start og sted?</translation>
    </message>
</context>
<context>
    <name>sjusteg::PlanWording</name>
    <message>
        <source>● Overdue</source>
        <translation>● Over frist</translation>
    </message>
    <message>
        <source>△ Nobody responsible</source>
        <translation>△ Mangler ansvar</translation>
    </message>
    <message>
        <source>△ Two responsible</source>
        <translation>△ To ansvarlige</translation>
    </message>
    <message>
        <source>△ Has left</source>
        <translation>△ Har sluttet</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>hver måned</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (har sluttet)</translation>
    </message>
    <message>
        <source>deputy: %1</source>
        <translation>stedfortreder: %1</translation>
    </message>
    <message>
        <source>%1, deputy: %2</source>
        <translation>%1, stedfortreder: %2</translation>
    </message>
    <message>
        <source>without a month</source>
        <translation>uten måned</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Skrevet ut %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::PortfolioView</name>
    <message>
        <source>Without an answer from the teacher</source>
        <translation>Uten svar fra læreren</translation>
    </message>
    <message>
        <source>Learning goal</source>
        <translation>Læringsmål</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nytt innlegg</translation>
    </message>
    <message>
        <source>All learning goals</source>
        <translation>Alle læringsmål</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle steder</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n innlegg</numerusform>
            <numerusform>%n innlegg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Nothing has been put into the portfolio yet. An entry tells what was done on one day in practice or class: the task, new words, what was learned, and a picture of the work.</source>
        <translation>Læremappen er tom. Et innlegg forteller om én dag i praksis eller klasse: oppgaven, nye ord, det deltakeren lærte, og gjerne et bilde av arbeidet.</translation>
    </message>
    <message>
        <source>No entry fits what you chose above.</source>
        <translation>Ingen innlegg passer med det du har valgt over.</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Choose a learning goal or a place to see the others; on paper all of them are there.</source>
        <translation>Du ser de %1 nyeste. Velg et læringsmål eller et sted for å se de andre. På papir er alle med.</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Ord: %1</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nye ord</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksjon</translation>
    </message>
    <message>
        <source>Sound, film or digital book</source>
        <translation>Lyd, film eller digital bok</translation>
    </message>
    <message>
        <source>○ The teacher has not answered.</source>
        <translation>○ Læreren har ikke svart.</translation>
    </message>
    <message>
        <source>The teacher answers</source>
        <translation>Læreren svarer</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Bildet kan ikke vises.</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Bilde uten beskrivelse</translation>
    </message>
</context>
<context>
    <name>sjusteg::Position</name>
    <message>
        <source>The position</source>
        <translation>Stillingen</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>År %1</translation>
    </message>
    <message>
        <source>Phase 1 – mapping</source>
        <translation>Fase 1 – Kartlegging</translation>
    </message>
    <message>
        <source>Talk and interview</source>
        <translation>Samtale og intervju</translation>
    </message>
    <message>
        <source>CV and references handed in</source>
        <translation>CV og attester er levert</translation>
    </message>
    <message>
        <source>CV and references not handed in</source>
        <translation>CV og attester er ikke levert</translation>
    </message>
    <message>
        <source>Phase 2 – tailoring</source>
        <translation>Fase 2 – Skreddersøm</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of tasks</source>
        <translation>
            <numerusform>%n vurdering av oppgaver</numerusform>
            <numerusform>%n vurderinger av oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>not agreed how often</source>
        <translation>ikke avtalt hvor ofte</translation>
    </message>
    <message>
        <source>Phase 3 – %1</source>
        <translation>Fase 3 – %1</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>The first day of work is missing, so there is no time line of the position and no days for follow-up.</source>
        <translation>Første arbeidsdag mangler. Derfor er det verken noen linje for stillingen eller dager for oppfølging.</translation>
    </message>
    <message>
        <source>The end (%1) is before the start (%2).</source>
        <translation>Slutten (%1) er før starten (%2).</translation>
    </message>
    <message>
        <source>No end has been given. The line shows two years, until %1.</source>
        <translation>Slutten er ikke oppgitt. Linjen viser to år, til %1.</translation>
    </message>
    <message>
        <source>The talk and interview (%1) come after the first day of work.</source>
        <translation>Samtalen og intervjuet (%1) kommer etter første arbeidsdag.</translation>
    </message>
    <message>
        <source>The position lasts more than %1 years. Is the year right?</source>
        <translation>Stillingen varer i mer enn %1 år. Er årstallet riktig?</translation>
    </message>
</context>
<context>
    <name>sjusteg::PositionDocument</name>
    <message>
        <source>What it costs</source>
        <translation>Hva det koster</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Year 1</source>
        <translation>År 1</translation>
    </message>
    <message>
        <source>Year 2</source>
        <translation>År 2</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dekkes av</translation>
    </message>
    <message>
        <source>%1 (income)</source>
        <translation>%1 (inntekt)</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Netto kostnad</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Første gang</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ganger</translation>
    </message>
    <message>
        <source>Evaluation beside the goals</source>
        <translation>Evaluering ved siden av målene</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hvordan det går</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>The position from start to end</source>
        <translation>Stillingen fra start til slutt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>The position along a line; the table below says the same.</source>
        <translation>Stillingen langs en linje; tabellen under sier det samme.</translation>
    </message>
    <message>
        <source>After the project</source>
        <translation>Etter prosjektet</translation>
    </message>
</context>
<context>
    <name>sjusteg::PostDetails</name>
    <message>
        <source>Go to this post</source>
        <translation>Gå til posten</translation>
    </message>
    <message>
        <source>Go to the post %1</source>
        <translation>Gå til posten %1</translation>
    </message>
    <message>
        <source>Nobody has written what this post is for.</source>
        <translation>Ingen har skrevet hva som er hensikten med posten.</translation>
    </message>
</context>
<context>
    <name>sjusteg::PostHeader</name>
    <message>
        <source>Next post</source>
        <translation>Neste post</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Adjust the rest</source>
        <translation>Tilpass resten</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>a button and its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Post %1 of %2</source>
        <translation>Post %1 av %2</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>leder: %1</translation>
    </message>
    <message>
        <source>❚❚ Pause since %1</source>
        <translation>❚❚ Pause siden %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::PostList</name>
    <message>
        <source>New post</source>
        <translation>Ny post</translation>
    </message>
    <message>
        <source>Move post</source>
        <translation>Flytt post</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>Slett post</translation>
    </message>
</context>
<context>
    <name>sjusteg::PostRow</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Fixed at</source>
        <translation>Fast kl.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>post %1, %2</source>
        <translation>post %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::Presence</name>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 av %2 til stede</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>%1 er til stede</translation>
    </message>
    <message>
        <source>%1 is not present</source>
        <translation>%1 er ikke til stede</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>Gjest: %1</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Ta %1 av listen</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Stedfortreder: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::PlaceOfAnswers</name>
    <message>
        <source>«%1» is a file with answers, or is called like one, and nothing else may take its place. Choose another name.</source>
        <translation>«%1» er en fil med svar eller heter som en slik fil, og kan ikke erstattes av noe annet. Velg et annet navn.</translation>
    </message>
</context>
<context>
    <name>sjusteg::PrintJobs</name>
    <message>
        <source>%1 blank</source>
        <translation>%1 blank</translation>
    </message>
</context>
<context>
    <name>sjusteg::ProgressLines</name>
    <message>
        <source>Self-evaluations over time</source>
        <translation>Egenevalueringer over tid</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 of 10</source>
        <translation>%1 fra %2 til %3 av 10</translation>
    </message>
</context>
<context>
    <name>sjusteg::Rail</name>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Fold the menu</source>
        <translation>Smal meny</translation>
    </message>
    <message>
        <source>Unfold the menu</source>
        <translation>Bred meny</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Ansvarskart</translation>
    </message>
    <message>
        <source>Wheel of the year</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
</context>
<context>
    <name>sjusteg::RailButton</name>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>%1 % of the documents</source>
        <translation>%1&#xa0;% av dokumentene</translation>
    </message>
</context>
<context>
    <name>sjusteg::ReceiptPaper</name>
    <message numerus="yes">
        <source>%1: %n form(s)</source>
        <translation>
            <numerusform>%1: %n skjema</numerusform>
            <numerusform>%1: %n skjemaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n rad</numerusform>
            <numerusform>%1: %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions: %1</source>
        <translation>Tidligere utgaver: %1</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>Bilder: %1</translation>
    </message>
    <message>
        <source>The code is still written in «%1». Read through it.</source>
        <translation>Koden står fortsatt i «%1». Les gjennom skjemaet.</translation>
    </message>
    <message>
        <source>This older copy could not be taken away: %1</source>
        <translation>Denne eldre kopien kunne ikke fjernes: %1</translation>
    </message>
    <message>
        <source>Participant %1 was deleted %2.</source>
        <translation>Deltaker %1 ble slettet %2.</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Arkivert: %1</translation>
    </message>
    <message>
        <source>Receipt for deletion</source>
        <translation>Kvittering for sletting</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkivert</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Skrevet ut %1</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Dette er slettet</translation>
    </message>
    <message>
        <source>To be seen to</source>
        <translation>Dette gjenstår</translation>
    </message>
    <message>
        <source>The receipt does not say what stood there. Nothing of it can be brought back by the program.</source>
        <translation>Kvitteringen sier ikke hva som sto der. Programmet kan ikke hente noe av det tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>The code is still written in %n form(s). Search for it when the participants are open.</source>
        <translation>
            <numerusform>Koden står fortsatt i %n skjema. Søk etter den når deltakerne er åpne.</numerusform>
            <numerusform>Koden står fortsatt i %n skjemaer. Søk etter den når deltakerne er åpne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sjusteg::RegisterPage</name>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
</context>
<context>
    <name>sjusteg::Report</name>
    <message>
        <source>Printed %1</source>
        <translation>Skrevet ut %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, something is missing</source>
        <translation>%1, med mangler</translation>
    </message>
    <message>
        <source>the basis has changed</source>
        <translation>grunnlaget er endret</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Sammendrag på én side</translation>
    </message>
    <message>
        <source>Anchoring and framework</source>
        <translation>Forankring og rammer</translation>
    </message>
    <message>
        <source>The need for labour</source>
        <translation>Arbeidskraftbehovet</translation>
    </message>
    <message>
        <source>Relevant occupations</source>
        <translation>Aktuelle yrker</translation>
    </message>
    <message>
        <source>Measures of today</source>
        <translation>Dagens tiltak</translation>
    </message>
    <message>
        <source>New measures</source>
        <translation>Nye tiltak</translation>
    </message>
    <message>
        <source>Cooperation with employers</source>
        <translation>Samarbeid med arbeidsgivere</translation>
    </message>
    <message>
        <source>Training before the placement</source>
        <translation>Opplæring før praksis</translation>
    </message>
    <message>
        <source>Follow-up in the placement</source>
        <translation>Oppfølging i praksis</translation>
    </message>
    <message>
        <source>Final evaluation and the way on</source>
        <translation>Sluttevaluering og veien videre</translation>
    </message>
    <message>
        <source>Roles and responsibility</source>
        <translation>Roller og ansvar</translation>
    </message>
    <message>
        <source>Anchoring with the leaders</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>The wheel of the year</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Further cooperation</source>
        <translation>Videre samarbeid</translation>
    </message>
    <message>
        <source>Appendix 1: The meetings</source>
        <translation>Vedlegg 1: Møtene</translation>
    </message>
    <message>
        <source>Appendix 2: Status of the documents</source>
        <translation>Vedlegg 2: Status for dokumenter</translation>
    </message>
    <message>
        <source>Appendix 3: The forms as a whole</source>
        <translation>Vedlegg 3: Malene i sin helhet</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Mal %1</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (utkast)</translation>
    </message>
    <message>
        <source>Nothing has been filled in here yet.</source>
        <translation>Ingenting er fylt ut her ennå.</translation>
    </message>
    <message>
        <source>Draft. Not finished yet: %1.</source>
        <translation>Utkast. Ikke ferdig ennå: %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>The forms follow as they are filled in, in the order of the steps.</source>
        <translation>Her kommer malene slik de er fylt ut, i samme rekkefølge som stegene.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>How far we have come</source>
        <translation>Hvor langt vi er kommet</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstand</translation>
    </message>
    <message>
        <source>What is to be improved</source>
        <translation>Dette skal bli bedre</translation>
    </message>
    <message>
        <source>The working group</source>
        <translation>Arbeidsgruppen</translation>
    </message>
    <message>
        <source>The target group</source>
        <translation>Målgruppen</translation>
    </message>
    <message>
        <source>The working meetings</source>
        <translation>Arbeidsmøtene</translation>
    </message>
    <message>
        <source>Where we know it from</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Found not relevant now</source>
        <translation>Vurdert som ikke aktuelle</translation>
    </message>
    <message>
        <source>Assessed occupation by occupation</source>
        <translation>Vurdert yrke for yrke</translation>
    </message>
    <message>
        <source>Measures that are to be adjusted</source>
        <translation>Tiltak som skal justeres</translation>
    </message>
    <message>
        <source>Measures that are to be developed</source>
        <translation>Tiltak som skal utvikles</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stedfortreder</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>No unit leads</source>
        <translation>Ingen enhet har hovedansvaret</translation>
    </message>
    <message>
        <source>Roles around participant and employer</source>
        <translation>Roller rundt deltaker og arbeidsgiver</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbeidsgivere</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Ikke noe resultat ennå</translation>
    </message>
    <message>
        <source>Employers we have talked with</source>
        <translation>Arbeidsgivere vi har snakket med</translation>
    </message>
    <message>
        <source>Fewer than 5 participants have finished, so the numbers are not shown.</source>
        <translation>Færre enn 5 deltakere er ferdige. Derfor vises ikke tallene.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Workplaces for the next participants</source>
        <translation>Arbeidsplasser for de neste deltakerne</translation>
    </message>
    <message>
        <source>What we offer employers</source>
        <translation>Dette tilbyr vi arbeidsgivere</translation>
    </message>
    <message>
        <source>Plans for training</source>
        <translation>Planer for opplæring</translation>
    </message>
    <message>
        <source>Plans for the placements</source>
        <translation>Planer for praksisperiodene</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2 of %3 documents are done</source>
        <translation>Steg %1: %2 av %3 dokumenter er ferdige</translation>
    </message>
    <message>
        <source>%1, and the meeting has been held</source>
        <translation>%1, og møtet er holdt</translation>
    </message>
    <message>
        <source>the leaders</source>
        <translation>ledelsen</translation>
    </message>
    <message>
        <source>waits for %1: %2</source>
        <translation>venter på svar – %1: %2</translation>
    </message>
    <message>
        <source>overdue, %1: %2</source>
        <translation>over frist – %1: %2</translation>
    </message>
    <message>
        <source>working meeting, %1</source>
        <translation>arbeidsmøte, %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Steg %1: %2</translation>
    </message>
    <message>
        <source>Documents that are done</source>
        <translation>Ferdige dokumenter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Åpne oppgaver</translation>
    </message>
    <message>
        <source>Tasks overdue</source>
        <translation>Oppgaver over frist</translation>
    </message>
    <message>
        <source>Waiting for the leaders</source>
        <translation>Venter på svar fra ledelsen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>No document is done yet.</source>
        <translation>Ingen dokumenter er ferdige ennå.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>No decisions have been written down.</source>
        <translation>Ingen beslutninger er skrevet ned.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Dette stopper opp</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits for the leaders.</source>
        <translation>Ingenting er over frist, og ingenting venter på svar fra ledelsen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>No meeting and no tasks with a date.</source>
        <translation>Ingen møter eller oppgaver har dato.</translation>
    </message>
    <message>
        <source>The most important improvements</source>
        <translation>De viktigste forbedringene</translation>
    </message>
    <message>
        <source>The participants were locked when the report was made, so the numbers are left out.</source>
        <translation>Deltakerne var låst da rapporten ble laget, så tallene er ikke med.</translation>
    </message>
</context>
<context>
    <name>sjusteg::ReportCounts</name>
    <message>
        <source>fewer than 5</source>
        <translation>færre enn 5</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>vises ikke</translation>
    </message>
</context>
<context>
    <name>sjusteg::ReportDialog</name>
    <message>
        <source>The whole process in one report</source>
        <translation>Samlet rapport</translation>
    </message>
    <message>
        <source>Choose what goes into the report. A part that is not finished is marked as a draft. Answers about participants are never in it.</source>
        <translation>Velg hva som skal være med i rapporten. Deler som ikke er ferdige, blir merket som utkast. Svar om deltakere er aldri med.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Deler av rapporten</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Velg alle</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Velg ingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation>Lag PDF&#xa0;…</translation>
    </message>
    <message>
        <source>○ Empty</source>
        <translation>○ Tom</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ Klar</translation>
    </message>
    <message numerus="yes">
        <source>◐ Draft: %n not finished</source>
        <translation>
            <numerusform>◐ Utkast: %n er ikke ferdig</numerusform>
            <numerusform>◐ Utkast: %n er ikke ferdige</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished yet: %1</source>
        <translation>Ikke ferdig ennå: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::ReportJob</name>
    <message>
        <source>%1 – report</source>
        <translation>%1 – rapport</translation>
    </message>
    <message>
        <source>%1 – basis for a case</source>
        <translation>%1 – saksgrunnlag</translation>
    </message>
    <message>
        <source>%1 – anchoring list</source>
        <translation>%1 – forankringsliste</translation>
    </message>
</context>
<context>
    <name>sjusteg::ResponsibilitiesPage</name>
    <message>
        <source>Map of responsibilities</source>
        <translation>Ansvarskart</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nobody has been given anything yet</source>
        <translation>Ingen har fått ansvar for noe ennå</translation>
    </message>
    <message>
        <source>The map gathers the tasks of the seven templates «Roles and responsibilities». Begin with the tasks of step 1.</source>
        <translation>Kartet samler oppgavene fra de sju malene «Roller og ansvar». Begynn med oppgavene i steg 1.</translation>
    </message>
    <message>
        <source>Open template 1.3</source>
        <translation>Åpne mal 1.3</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Vis etter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Show by %1</source>
        <translation>Vis etter %1</translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation>Må avklares</translation>
    </message>
    <message>
        <source>Load of each unit</source>
        <translation>Oppgaver per enhet</translation>
    </message>
    <message>
        <source>Open tasks. Filled: the unit leads. Hatched: it takes part.</source>
        <translation>Åpne oppgaver. Fylt: enheten har hovedansvaret. Skravert: den utfører sammen med andre.</translation>
    </message>
    <message>
        <source>%1 – as deputy</source>
        <translation>%1 – som stedfortreder</translation>
    </message>
    <message>
        <source>△ %1 (%2)</source>
        <translation>△ %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Mangler ansvar</translation>
    </message>
    <message>
        <source>Two responsible</source>
        <translation>To ansvarlige</translation>
    </message>
    <message>
        <source>Rests on somebody who has left</source>
        <translation>Ansvarlig eller stedfortreder har sluttet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody responsible: %1</source>
        <translation>Mangler ansvar: %1</translation>
    </message>
    <message>
        <source>Two responsible: %1</source>
        <translation>To ansvarlige: %1</translation>
    </message>
    <message>
        <source>Rests on somebody who has left: %1</source>
        <translation>Ansvarlig eller stedfortreder har sluttet: %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ennå.</translation>
    </message>
    <message>
        <source>✓ Every open task has one who answers for it.</source>
        <translation>✓ Alle åpne oppgaver har én som har ansvaret.</translation>
    </message>
</context>
<context>
    <name>sjusteg::RetimeDialog</name>
    <message>
        <source>Adjust the rest</source>
        <translation>Tilpass resten</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Krymp</translation>
    </message>
    <message>
        <source>The posts that are left share the time, none below its minimum</source>
        <translation>Postene som gjenstår, deler på tiden, og ingen blir kortere enn minstetiden</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kutt</translation>
    </message>
    <message>
        <source>Posts are left out</source>
        <translation>Poster utgår</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Forleng</translation>
    </message>
    <message>
        <source>The meeting ends later</source>
        <translation>Møtet slutter senere</translation>
    </message>
    <message>
        <source>The meeting is to end at</source>
        <translation>Møtet skal slutte kl.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Dette endres</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utgår</translation>
    </message>
    <message>
        <source>New end: %1.</source>
        <translation>Ny slutt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>△ %n minutes are still missing: minimums and fixed times stand in the way.</source>
        <translation>
            <numerusform>△ Det mangler fortsatt %n minutt: minstetider og faste klokkeslett står i veien.</numerusform>
            <numerusform>△ Det mangler fortsatt %n minutter: minstetider og faste klokkeslett står i veien.</numerusform>
        </translation>
    </message>
    <message>
        <source>△ «%1» cannot be held to %2.</source>
        <translation>△ «%1» kan ikke holdes kl. %2.</translation>
    </message>
    <message>
        <source>There is nothing to adjust: the meeting ends as agreed.</source>
        <translation>Det er ingenting å tilpasse: Møtet slutter som avtalt.</translation>
    </message>
</context>
<context>
    <name>sjusteg::RosterPanel</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Programrådgiver</translation>
    </message>
    <message>
        <source>End of programme</source>
        <translation>Programslutt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation>Slettes etter</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Praksis</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skjemaer</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Ingen deltakere ennå</translation>
    </message>
    <message>
        <source>A participant gets a code and nothing that tells who it is. Placements and forms about the participant are then made from its page.</source>
        <translation>En deltaker får en kode. Ingenting her sier hvem deltakeren er. Praksisperioder og skjemaer lager du etterpå, på siden om deltakeren.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltaker</translation>
    </message>
    <message>
        <source>+ New participant</source>
        <translation>+ Ny deltaker</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nå</translation>
    </message>
    <message>
        <source>Lock the participants (Ctrl+L)</source>
        <translation>Lås deltakerne (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when nobody has used the program for</source>
        <translation>Lås når ingen har brukt programmet på</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Bytt passordfrase …</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltaker</numerusform>
            <numerusform>%n deltakere</numerusform>
        </translation>
    </message>
    <message>
        <source>(no code)</source>
        <translation>(uten kode)</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (avsluttet)</translation>
    </message>
    <message>
        <source>%1 (passed)</source>
        <translation>%1 (passert)</translation>
    </message>
    <message>
        <source>△ Should be deleted now</source>
        <translation>△ Bør slettes nå</translation>
    </message>
    <message>
        <source>the date for deletion was %1</source>
        <translation>slettedatoen var %1</translation>
    </message>
    <message>
        <source>the programme ended %1: is what stands here still needed?</source>
        <translation>programmet ble avsluttet %1: trengs opplysningene fortsatt?</translation>
    </message>
    <message>
        <source>Forms about several participants, or about nobody yet</source>
        <translation>Skjemaer om flere deltakere, eller uten valgt deltaker</translation>
    </message>
</context>
<context>
    <name>sjusteg::Round</name>
    <message>
        <source>%1 – new round</source>
        <translation>%1 – ny runde</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
    </message>
    <message>
        <source>There is already something with this name. Choose another name.</source>
        <translation>Det finnes allerede noe med dette navnet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The folder does not exist, or you may not write in it. Choose another folder.</source>
        <translation>Mappen finnes ikke, eller du har ikke lov til å skrive i den. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>Filen kunne ikke legges på plass. Kontroller at du har lov til å skrive i mappen, og at det er plass på disken.</translation>
    </message>
</context>
<context>
    <name>sjusteg::RoundPanel</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>%1 has had its turn</source>
        <translation>%1 har hatt ordet</translation>
    </message>
    <message>
        <source>Minutes for %1</source>
        <translation>Minutter for %1</translation>
    </message>
    <message>
        <source>Minutes the unit has; may be left empty</source>
        <translation>Minuttene enheten har; kan stå tomt</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 of %2 have had their turn</source>
        <translation>%1 av %2 har hatt ordet</translation>
    </message>
    <message>
        <source>%1 · △ %2 min shared out, the post has %3</source>
        <translation>%1 · △ %2 min er fordelt, posten har %3</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 min shared out</source>
        <translation>%1 · %2 av %3 min er fordelt</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Runde: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::RowGuard</name>
    <message>
        <source>Delete row</source>
        <translation>Slett rad</translation>
    </message>
    <message>
        <source>«%1» is used in %2. What stands there is kept, marked as removed in the source. You can undo this.</source>
        <translation>«%1» er brukt i %2. Det som står der, blir stående og merkes som fjernet i kilden. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>«%1» cannot be deleted. These forms are about it and hold answers:
%2</source>
        <translation>«%1» kan ikke slettes. Disse malene gjelder raden og er fylt ut:
%2</translation>
    </message>
    <message>
        <source>Open the first of them</source>
        <translation>Åpne den første</translation>
    </message>
    <message>
        <source>You can set it to «%1» instead. The forms are then kept, marked as no longer relevant.</source>
        <translation>Du kan sette raden til «%1» i stedet. Da blir malene stående, merket som ikke lenger aktuelle.</translation>
    </message>
    <message>
        <source>Set to «%1»</source>
        <translation>Sett til «%1»</translation>
    </message>
</context>
<context>
    <name>sjusteg::RunningView</name>
    <message>
        <source>Parts of the meeting</source>
        <translation>Deler av møtet</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notert</translation>
    </message>
    <message>
        <source>Things to think about</source>
        <translation>Ting å tenke på</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>The post began at …</source>
        <translation>Posten begynte kl. …</translation>
    </message>
    <message>
        <source>Warnings and sound …</source>
        <translation>Varsler og lyd …</translation>
    </message>
    <message>
        <source>Clock of the meeting</source>
        <translation>Klokken i møtet</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message numerus="yes">
        <source>%n posts are left: %1. End the meeting all the same?</source>
        <translation>
            <numerusform>%n post gjenstår: %1. Vil du avslutte møtet likevel?</numerusform>
            <numerusform>%n poster gjenstår: %1. Vil du avslutte møtet likevel?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>sjusteg::SaveFile</name>
    <message>
        <source>Written to %1.</source>
        <translation>Lagret i %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne filen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>sjusteg::ScreenDialogs</name>
    <message>
        <source>Details: %1</source>
        <translation>Detaljer: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::SealedFormStore</name>
    <message>
        <source>A form about participants has no meeting.</source>
        <translation>Et skjema om deltakere har ikke noe møte.</translation>
    </message>
    <message>
        <source>A line of the participants&apos; file cannot be read, so the passphrase was not changed. Put the newest copy from the folder of copies in its place first.</source>
        <translation>En linje i deltakerfilen kan ikke leses, så passordfrasen er ikke byttet. Legg først den nyeste sikkerhetskopien på samme sted.</translation>
    </message>
</context>
<context>
    <name>sjusteg::SearchBox</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Søk (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in everything filled in and in the handbook</source>
        <translation>Søk i alt som er fylt ut, og i håndboken</translation>
    </message>
    <message>
        <source>Search in everything filled in and in the handbook (Ctrl+F)</source>
        <translation>Søk i alt som er fylt ut, og i håndboken (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>sjusteg::SearchResults</name>
    <message>
        <source>Hits</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Still reading the file. More hits may come.</source>
        <translation>Filen leses fortsatt. Det kan komme flere treff.</translation>
    </message>
    <message>
        <source>Nothing holds «%1». Try fewer or shorter words: the beginning of a word is enough, and «o» also finds «ø».</source>
        <translation>Ingen treff på «%1». Prøv færre eller kortere ord. Begynnelsen av et ord er nok, og «o» finner også «ø».</translation>
    </message>
    <message>
        <source>The %1 best of each kind are shown. One more word gives fewer.</source>
        <translation>De %1 beste treffene av hver type vises. Skriv ett ord til for å få færre.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Fylt ut</translation>
    </message>
    <message>
        <source>The handbook and the templates</source>
        <translation>Håndboken og malene</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sjusteg::SendOn</name>
    <message>
        <source>Make «%1»</source>
        <translation>Lag «%1»</translation>
    </message>
    <message>
        <source>Take on to «%1»</source>
        <translation>Ta med til «%1»</translation>
    </message>
    <message>
        <source>Take on from here</source>
        <translation>Ta med videre</translation>
    </message>
</context>
<context>
    <name>sjusteg::SetupPanel</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>What is about one person stands by itself</source>
        <translation>Det som gjelder én person, står for seg selv</translation>
    </message>
    <message>
        <source>Placements, follow-ups, self-evaluations and final evaluations are about one participant. They are kept in a file of their own, «%1», encrypted beside the file of the process. It is opened with a passphrase.</source>
        <translation>Praksisperioder, oppfølginger, egenevalueringer og sluttevalueringer handler om én deltaker. De ligger i en egen fil, «%1», kryptert ved siden av filen med prosessen. Den åpnes med en passordfrase.</translation>
    </message>
    <message>
        <source>Participants have a code, such as D-001, never a name. The list of who has which code is kept outside this program, where only those who need it can find it.</source>
        <translation>Deltakere har en kode, for eksempel D-001, aldri et navn. Oversikten over hvem som har hvilken kode, oppbevares utenfor programmet, der bare de som trenger den, finner den.</translation>
    </message>
    <message>
        <source>The file is locked when the program starts, when nobody has used it for a while, and when the shared view is on.</source>
        <translation>Filen er låst når programmet starter, når ingen har brukt programmet på en stund, og når delt visning er på.</translation>
    </message>
    <message>
        <source>You can work in all seven steps without it.</source>
        <translation>Dere kan arbeide i alle sju stegene uten den.</translation>
    </message>
    <message>
        <source>Make the participant file</source>
        <translation>Lag deltakerfil</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file again: neither you, nor the IT department, nor those who made the program. Keep it as the municipality keeps other passwords, so that more than one person can find it.</source>
        <translation>Uten passordfrasen kan ingen åpne filen igjen: verken du, IT-avdelingen eller de som har laget programmet. Ta vare på den slik kommunen tar vare på andre passord, så flere enn én person kan finne den.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Filen er bare åpnet for lesing.</translation>
    </message>
    <message>
        <source>The participant file could not be made</source>
        <translation>Deltakerfilen kunne ikke lages</translation>
    </message>
</context>
<context>
    <name>sjusteg::SharedBar</name>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>Delt visning</translation>
    </message>
    <message>
        <source>△ Shared view: no screen</source>
        <translation>△ Delt visning: ingen skjerm</translation>
    </message>
    <message>
        <source>○ Shared view: hidden</source>
        <translation>○ Delt visning: skjult</translation>
    </message>
    <message>
        <source>● Shared view: on</source>
        <translation>● Delt visning: på</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Vis igjen</translation>
    </message>
    <message>
        <source>Show the shared view again</source>
        <translation>Vis delt visning igjen</translation>
    </message>
    <message>
        <source>Hide the shared view</source>
        <translation>Skjul delt visning</translation>
    </message>
    <message>
        <source>Close the shared view</source>
        <translation>Lukk delt visning</translation>
    </message>
    <message>
        <source>Open the shared view</source>
        <translation>Åpne delt visning</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>The post and the form you work in</source>
        <translation>Posten og malen dere arbeider i</translation>
    </message>
    <message>
        <source>The post and the wheel of the year</source>
        <translation>Posten og årshjulet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Screen %1 (%2 × %3)</source>
        <translation>Skjerm %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>In a window (F11 fills the screen)</source>
        <translation>I et vindu (F11 fyller skjermen)</translation>
    </message>
</context>
<context>
    <name>sjusteg::SharedBoard</name>
    <message>
        <source>What the meeting is doing</source>
        <translation>Det møtet holder på med</translation>
    </message>
</context>
<context>
    <name>sjusteg::SharedFace</name>
    <message>
        <source>Post %1 of %2</source>
        <translation>Post %1 av %2</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>we begin</source>
        <translation>begynner vi</translation>
    </message>
    <message>
        <source>❚❚ Pause since %1</source>
        <translation>❚❚ Pause siden %1</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>Vi fortsetter kl. %1</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>Etter dette</translation>
    </message>
    <message>
        <source>Thank you for today</source>
        <translation>Takk for i dag</translation>
    </message>
</context>
<context>
    <name>sjusteg::SharedNotice</name>
    <message>
        <source>The screen «%1» was unplugged. The shared view is hidden; the meeting goes on as before.</source>
        <translation>Skjermen «%1» er koblet fra. Delt visning er skjult, og møtet går som før.</translation>
    </message>
    <message>
        <source>Show it in a window</source>
        <translation>Vis i et vindu</translation>
    </message>
    <message>
        <source>Close the shared view</source>
        <translation>Lukk delt visning</translation>
    </message>
    <message>
        <source>The shared view is hidden. It can be shown on the screen «%1».</source>
        <translation>Delt visning er skjult. Den kan vises på skjermen «%1».</translation>
    </message>
    <message>
        <source>Show it there</source>
        <translation>Vis der</translation>
    </message>
    <message>
        <source>«%1» holds names and contact details of employers. The room sees only the post. Show the form, too?</source>
        <translation>«%1» har navn og kontaktopplysninger for arbeidsgivere. Rommet ser bare posten. Skal malen også vises?</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Vis malen</translation>
    </message>
    <message>
        <source>Only the post</source>
        <translation>Bare posten</translation>
    </message>
    <message>
        <source>«%1» is about participants and is never shown to the room. It sees only the post.</source>
        <translation>«%1» handler om deltakere og vises aldri for rommet. Det ser bare posten.</translation>
    </message>
</context>
<context>
    <name>sjusteg::SharedPaper</name>
    <message>
        <source>The form, for reading</source>
        <translation>Malen, til å lese</translation>
    </message>
</context>
<context>
    <name>sjusteg::SharedView</name>
    <message>
        <source>Shared view</source>
        <translation>Delt visning</translation>
    </message>
    <message>
        <source>Hide what is shown</source>
        <translation>Skjul det som vises</translation>
    </message>
    <message>
        <source>Show whether the meeting is ahead or behind</source>
        <translation>Vis om møtet er foran eller etter</translation>
    </message>
</context>
<context>
    <name>sjusteg::SharedWheel</name>
    <message>
        <source>Wheel of the year</source>
        <translation>Årshjul</translation>
    </message>
</context>
<context>
    <name>sjusteg::SharedWindow</name>
    <message>
        <source>Shared view</source>
        <translation>Delt visning</translation>
    </message>
</context>
<context>
    <name>sjusteg::SplitBox</name>
    <message>
        <source>Split the meeting</source>
        <translation>Del møtet</translation>
    </message>
    <message>
        <source>Which posts go to another day?</source>
        <translation>Hvilke poster går til en annen dag?</translation>
    </message>
    <message>
        <source>They move to a run-sheet of their own with the same people. You can undo it.</source>
        <translation>De flyttes til en egen kjøreplan for de samme møtedeltakerne. Det kan angres.</translation>
    </message>
    <message>
        <source>The other day</source>
        <translation>Den andre dagen</translation>
    </message>
    <message>
        <source>dd.mm.yyyy, or Friday</source>
        <translation>dd.mm.åååå eller fredag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Do not split</source>
        <translation>Ikke del</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>To the other day: %1</source>
        <translation>Til den andre dagen: %1</translation>
    </message>
    <message>
        <source>%1 min here, %2 min the other day</source>
        <translation>%1 min her, %2 min den andre dagen</translation>
    </message>
    <message>
        <source>△ Write the day as 09.12.2026, 9 Dec or Friday.</source>
        <translation>△ Skriv dagen som 09.12.2026, 9. des eller fredag.</translation>
    </message>
</context>
<context>
    <name>sjusteg::SplitMeeting</name>
    <message>
        <source>continued</source>
        <translation>fortsettelse</translation>
    </message>
    <message>
        <source>Split the meeting</source>
        <translation>Del møtet</translation>
    </message>
    <message>
        <source>%1 (not made yet)</source>
        <translation>%1 (ikke laget ennå)</translation>
    </message>
    <message>
        <source>Take the steps in one meeting</source>
        <translation>Ta stegene i ett møte</translation>
    </message>
    <message>
        <source>Take the step out of the meeting</source>
        <translation>Ta steget ut av møtet</translation>
    </message>
</context>
<context>
    <name>sjusteg::StartPage</name>
    <message>
        <source>Seven working meetings towards a work-oriented introduction programme</source>
        <translation>Sju arbeidsmøter på vei mot et arbeidsrettet introduksjonsprogram</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Siste filer</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>Ny prosess</translation>
    </message>
    <message>
        <source>Name the municipality and the working group, and choose where the file shall be kept.</source>
        <translation>Skriv inn kommunen og arbeidsgruppen, og velg hvor filen skal ligge.</translation>
    </message>
    <message>
        <source>New process…</source>
        <translation>Ny prosess&#xa0;…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Se deg om først</translation>
    </message>
    <message>
        <source>A fictional municipality, filled in to step 3. You get a copy of your own to try things in.</source>
        <translation>En oppdiktet kommune, utfylt til og med steg 3. Du får din egen kopi og kan prøve alt uten å ødelegge noe.</translation>
    </message>
    <message>
        <source>Try with the example municipality</source>
        <translation>Prøv med Eksempel kommune</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åpne en fil</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne&#xa0;…</translation>
    </message>
    <message>
        <source>Files you have opened are listed here.</source>
        <translation>Her kommer filene du har åpnet.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Endret %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::StatusCard</name>
    <message>
        <source>△ Worth a look (%1)</source>
        <translation>△ Merk (%1)</translation>
    </message>
    <message>
        <source>Go to what is worth a look: %1</source>
        <translation>Gå til merknaden: %1</translation>
    </message>
    <message>
        <source>Set as done</source>
        <translation>Sett som ferdig</translation>
    </message>
    <message>
        <source>Anchored…</source>
        <translation>Forankret&#xa0;…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Ingenting mangler</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <translation>Mangler (%1)</translation>
    </message>
    <message>
        <source>Go to what is missing: %1</source>
        <translation>Gå til det som mangler: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 til</translation>
    </message>
    <message>
        <source>Anchored with %1, %2.</source>
        <translation>Forankret hos %1, %2.</translation>
    </message>
    <message>
        <source>The form is protected. Open it again to change something; this version is kept.</source>
        <translation>Malen er låst, så ingen endrer den ved et uhell. Vil dere endre noe, trykker du «Åpne igjen». Denne utgaven blir tatt vare på.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing. The document is then shown as «done, with gaps».</source>
        <translation>
            <numerusform>%n ting mangler. Dokumentet blir da vist som «ferdig, med mangler».</numerusform>
            <numerusform>%n ting mangler. Dokumentet blir da vist som «ferdig, med mangler».</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as done all the same</source>
        <translation>Sett som ferdig likevel</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Fyll ut mer</translation>
    </message>
    <message>
        <source>Set as anchored</source>
        <translation>Sett som forankret</translation>
    </message>
    <message>
        <source>△ May be about a person (%1)</source>
        <translation>△ Kan handle om en person (%1)</translation>
    </message>
    <message>
        <source>Go to what may be about a person: %1</source>
        <translation>Gå til det som kan handle om en person: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::StepNode</name>
    <message>
        <source>Step %1 %2: %3 of %4 documents</source>
        <translation>Steg %1 %2: %3 av %4 dokumenter</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%1 av %2 dokumenter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::StepPage</name>
    <message>
        <source>Parts of the step</source>
        <translation>Deler av steget</translation>
    </message>
    <message>
        <source>About the step</source>
        <translation>Om steget</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Steg %1: %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>Measures by occupation</source>
        <translation>Tiltak × bransje</translation>
    </message>
</context>
<context>
    <name>sjusteg::Storage</name>
    <message>
        <source>Another program is using «%1» right now. Nothing was saved; try again in a moment.</source>
        <translation>Et annet program bruker «%1» akkurat nå. Ingenting er lagret. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>«%1» cannot be written to. Nothing was saved. Check that the file is still there and may be changed, or save a copy somewhere else.</source>
        <translation>Det går ikke å skrive i «%1», så ingenting er lagret. Kontroller at filen fortsatt finnes og kan endres, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>The disk is full, so «%1» could not be saved. Free some space and try again; what was saved before is safe.</source>
        <translation>Disken er full, så «%1» ble ikke lagret. Frigjør plass og prøv igjen. Det som var lagret fra før, er trygt.</translation>
    </message>
    <message>
        <source>«%1» could not be read from or written to the disk. Check the disk or network drive and its free space, and try again; what was saved before is safe.</source>
        <translation>«%1» kunne ikke leses fra eller skrives til disken. Kontroller disken eller nettverksområdet, og at det er plass der. Prøv så igjen. Det som var lagret fra før, er trygt.</translation>
    </message>
    <message>
        <source>«%1» is damaged. Open the newest backup in the folder of copies beside it.</source>
        <translation>«%1» er skadet. Åpne den nyeste sikkerhetskopien i mappen ved siden av filen.</translation>
    </message>
    <message>
        <source>«%1» could not be saved or read.</source>
        <translation>«%1» kunne ikke lagres eller leses. Prøv igjen, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>«%1» holds, or was to hold, one piece of text or one picture that is too large. Nothing was saved; divide it into smaller pieces.</source>
        <translation>«%1» inneholder, eller skulle få, én tekst eller ett bilde som er for stort. Ingenting er lagret. Del det opp i mindre deler.</translation>
    </message>
</context>
<context>
    <name>sjusteg::SystemCause</name>
    <message>
        <source>The disk can only be read from</source>
        <translation>Disken kan bare leses fra</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Navnet er opptatt</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Navnet er for langt</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Dette er en mappe, ikke en fil</translation>
    </message>
    <message>
        <source>A part of the path is not a folder</source>
        <translation>En del av stien er ikke en mappe</translation>
    </message>
    <message>
        <source>The disk could not be read from or written to</source>
        <translation>Disken kunne ikke leses fra eller skrives til</translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation>Et annet program bruker filen</translation>
    </message>
    <message>
        <source>The file is larger than the disk allows</source>
        <translation>Filen er større enn disken tillater</translation>
    </message>
    <message>
        <source>Your share of the disk is full</source>
        <translation>Din del av disken er full</translation>
    </message>
    <message>
        <source>The system does not allow it</source>
        <translation>Systemet tillater det ikke</translation>
    </message>
</context>
<context>
    <name>sjusteg::TaskFilterBar</name>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Utgår</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Alle datoer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over frist</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Innen en uke</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Innen en måned</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::TaskList</name>
    <message>
        <source>To the calendar (.ics)…</source>
        <translation>Til kalenderen (.ics)&#xa0;…</translation>
    </message>
    <message>
        <source>Export the tasks shown to a calendar file</source>
        <translation>Lag en kalenderfil av oppgavene som vises</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Hentet fra</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n oppgave</numerusform>
            <numerusform>%n oppgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ● %2 overdue</source>
        <translation>%1 · ● %2 over frist</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Ingen oppgaver ennå</translation>
    </message>
    <message>
        <source>Tasks come from the templates «Roles and responsibilities», from plans and checklists, and from matters to clarify. Begin with the tasks of step 1.</source>
        <translation>Oppgavene kommer fra malene «Roller og ansvar», fra planer og sjekklister og fra listen over avklaringer. Begynn med oppgavene i steg 1.</translation>
    </message>
    <message>
        <source>Open template 1.3</source>
        <translation>Åpne mal 1.3</translation>
    </message>
    <message>
        <source>No task fits the selection</source>
        <translation>Ingen oppgaver passer med utvalget</translation>
    </message>
    <message numerus="yes">
        <source>There are %n task(s) in all.</source>
        <translation>
            <numerusform>Det er %n oppgave i alt.</numerusform>
            <numerusform>Det er %n oppgaver i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Vis alle oppgaver</translation>
    </message>
    <message>
        <source>Tasks – %1</source>
        <translation>Oppgaver – %1</translation>
    </message>
    <message>
        <source>Tasks to the calendar</source>
        <translation>Oppgaver til kalenderen</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>oppgaver</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Lagre likevel</translation>
    </message>
</context>
<context>
    <name>sjusteg::TasksPage</name>
    <message>
        <source>Tasks and anchoring</source>
        <translation>Oppgaver og forankring</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Anchoring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Tasks (%1 open)</source>
        <translation>Oppgaver (%1 åpne)</translation>
    </message>
    <message>
        <source>Anchoring (%1 open)</source>
        <translation>Forankring (%1 åpne)</translation>
    </message>
</context>
<context>
    <name>sjusteg::TemplateList</name>
    <message>
        <source>+ New copy</source>
        <translation>+ Nytt skjema</translation>
    </message>
    <message>
        <source>+ Make the run-sheet of a meeting</source>
        <translation>+ Lag kjøreplan for et møte</translation>
    </message>
    <message>
        <source>New copy of %1</source>
        <translation>Nytt skjema: %1</translation>
    </message>
    <message>
        <source>Start with the common starting point</source>
        <translation>Begynn med felles utgangspunkt</translation>
    </message>
    <message>
        <source>Make the common starting point of %1</source>
        <translation>Lag felles utgangspunkt for %1</translation>
    </message>
    <message>
        <source>Print blank</source>
        <translation>Blank utskrift</translation>
    </message>
    <message>
        <source>Print blank: %1</source>
        <translation>Blank utskrift: %1</translation>
    </message>
    <message>
        <source>Blank as PDF</source>
        <translation>Blank PDF</translation>
    </message>
    <message>
        <source>Blank as PDF: %1</source>
        <translation>Blank PDF: %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF of %1</source>
        <translation>PDF av %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>endret %1</translation>
    </message>
    <message>
        <source>◇ No longer relevant</source>
        <translation>◇ Ikke lenger aktuell</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Til møtet</translation>
    </message>
    <message>
        <source>To the meeting %1</source>
        <translation>Til møtet %1</translation>
    </message>
    <message>
        <source>About one participant: is kept in the participant file, which is not made yet.</source>
        <translation>Gjelder én deltaker og hører til i deltakerfilen. Den er ikke laget ennå.</translation>
    </message>
    <message>
        <source>Locked: the forms stand in the participant file.</source>
        <translation>Låst: Skjemaene ligger i deltakerfilen.</translation>
    </message>
    <message>
        <source>Make the participant file</source>
        <translation>Lag deltakerfil</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Make the participant file for %1</source>
        <translation>Lag deltakerfil for %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Lås opp %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::ThoughtCard</name>
    <message>
        <source>Note: %1</source>
        <translation>Notat: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv notat</translation>
    </message>
    <message>
        <source>Write a note: %1</source>
        <translation>Skriv notat: %1</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppet over</translation>
    </message>
    <message>
        <source>✓ Is a matter</source>
        <translation>✓ Er en avklaring</translation>
    </message>
    <message>
        <source>Make it a matter</source>
        <translation>Lag avklaring</translation>
    </message>
</context>
<context>
    <name>sjusteg::TimeLine</name>
    <message>
        <source>not started</source>
        <translation>ikke startet</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>utgår</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>over fristen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>%1 is far from today: %2. Is the year right?</source>
        <translation>%1 ligger langt fra i dag: %2. Er årstallet riktig?</translation>
    </message>
</context>
<context>
    <name>sjusteg::TimeLinePanel</name>
    <message>
        <source>Time line</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Time line: %1</source>
        <translation>Tidslinje: %1</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uten dato</translation>
    </message>
</context>
<context>
    <name>sjusteg::TimeLineTable</name>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>sjusteg::TimeLineView</name>
    <message>
        <source>Time line</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>sjusteg::ToolPage</name>
    <message>
        <source>Open the form</source>
        <translation>Åpne skjemaet</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Export what is shown to PDF</source>
        <translation>Lag PDF av det som vises</translation>
    </message>
    <message>
        <source>The participants are locked</source>
        <translation>Deltakerne er låst</translation>
    </message>
    <message>
        <source>This tool concerns a participant. Unlock the participants to go on.</source>
        <translation>Dette verktøyet gjelder en deltaker. Lås opp deltakerne for å gå videre.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Lås opp …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::ToolPages</name>
    <message>
        <source>Portfolio, plan and week</source>
        <translation>Læremappe og jobbplan</translation>
    </message>
    <message>
        <source>Time line, follow-up and costs</source>
        <translation>Tidslinje og regnestykke</translation>
    </message>
    <message>
        <source>The sheet and the week</source>
        <translation>Arket og uken</translation>
    </message>
    <message>
        <source>Hand-ins, weeks and sheets</source>
        <translation>Innleveringer, uker og ark</translation>
    </message>
    <message>
        <source>Week plan and sheets</source>
        <translation>Ukeplan og ark</translation>
    </message>
</context>
<context>
    <name>sjusteg::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ Lagret %1</translation>
    </message>
    <message>
        <source>△ Not saved</source>
        <translation>△ Ikke lagret</translation>
    </message>
    <message>
        <source>The participants are open</source>
        <translation>Deltakerne er åpne</translation>
    </message>
    <message>
        <source>The participants are locked</source>
        <translation>Deltakerne er låst</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>%1. Lock them (Ctrl+L)</source>
        <translation>%1. Lås dem (Ctrl+L)</translation>
    </message>
    <message>
        <source>%1. Unlock them</source>
        <translation>%1. Lås dem opp</translation>
    </message>
    <message>
        <source>Participants open</source>
        <translation>Deltakere åpne</translation>
    </message>
    <message>
        <source>Participants locked</source>
        <translation>Deltakere låst</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Opplåst</translation>
    </message>
</context>
<context>
    <name>sjusteg::UniqueCells</name>
    <message>
        <source>«%1» is in use already. Two rows of «%2» cannot have the same «%3».</source>
        <translation>«%1» er allerede i bruk. To rader i «%2» kan ikke ha samme «%3».</translation>
    </message>
</context>
<context>
    <name>sjusteg::UnlockPanel</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>The participants are locked</source>
        <translation>Deltakerne er låst</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase opens them. They lock themselves again when nobody has used the program for %n minute(s), and when the shared view is turned on.</source>
        <translation>
            <numerusform>Passordfrasen åpner dem. De låses igjen når ingen har brukt programmet på %n minutt, og når delt visning slås på.</numerusform>
            <numerusform>Passordfrasen åpner dem. De låses igjen når ingen har brukt programmet på %n minutter, og når delt visning slås på.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shared view is on, so the participants stay locked. Close it first.</source>
        <translation>Delt visning er på, så deltakerne kan ikke låses opp. Lukk delt visning først.</translation>
    </message>
    <message>
        <source>Close the shared view</source>
        <translation>Lukk delt visning</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
</context>
<context>
    <name>sjusteg::UsedTimeTable</name>
    <message>
        <source>These times suggest the minutes of the next meeting. They are kept for each post, never for a person.</source>
        <translation>Tidene brukes til å foreslå minutter til neste møte. De føres for hver post, aldri for en person.</translation>
    </message>
    <message>
        <source>Planned and used time</source>
        <translation>Planlagt og brukt tid</translation>
    </message>
    <message>
        <source>Posts that were measured</source>
        <translation>Poster som ble målt</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Planned (min)</source>
        <translation>Planlagt (min)</translation>
    </message>
    <message>
        <source>Used (min)</source>
        <translation>Brukt (min)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Avvik</translation>
    </message>
</context>
<context>
    <name>sjusteg::ValueReader</name>
    <message>
        <source>«%1» is not known here</source>
        <translation>«%1» er ikke kjent her</translation>
    </message>
    <message>
        <source>must be a date written as 2026-01-31</source>
        <translation>må være en dato, skrevet som 2026-01-31</translation>
    </message>
    <message>
        <source>must be a time written as 09:30</source>
        <translation>må være et klokkeslett, skrevet som 09:30</translation>
    </message>
    <message>
        <source>must be a whole number from 1 to 10</source>
        <translation>må være et helt tall fra 1 til 10</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>må være true eller false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>må være en tekst</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>har et NUL-tegn</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>har et halvt tegn</translation>
    </message>
    <message>
        <source>is %1 characters long; the most is %2</source>
        <translation>har %1 tegn; det er plass til %2</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>må være et tall</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>må være minst %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>må være høyst %1</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>må være et helt tall</translation>
    </message>
    <message>
        <source>has more than %1 decimals</source>
        <translation>har flere enn %1 desimaler</translation>
    </message>
    <message>
        <source>must be the id of an option</source>
        <translation>må være id-en til et valg</translation>
    </message>
    <message>
        <source>there is no option «%1»</source>
        <translation>det finnes ikke noe valg «%1»</translation>
    </message>
    <message>
        <source>the option «%1» takes no text</source>
        <translation>valget «%1» kan ikke ha egen tekst</translation>
    </message>
    <message>
        <source>must be the id of a unit</source>
        <translation>må være id-en til en enhet</translation>
    </message>
    <message>
        <source>there is no unit «%1»</source>
        <translation>det finnes ingen enhet «%1»</translation>
    </message>
    <message>
        <source>there is nobody with the id «%1» in the working group</source>
        <translation>det er ingen med id-en «%1» i arbeidsgruppen</translation>
    </message>
    <message>
        <source>must be the id of a person, or {&quot;name&quot;: …}</source>
        <translation>må være id-en til en person eller {name: …}</translation>
    </message>
    <message>
        <source>there is nothing with the id «%1» that this field can refer to</source>
        <translation>det finnes ikke noe med id-en «%1» som dette feltet kan vise til</translation>
    </message>
    <message>
        <source>the id «%1» stands in several places; name the form too</source>
        <translation>id-en «%1» finnes flere steder; oppgi skjemaet også</translation>
    </message>
    <message>
        <source>this field cannot refer to «%1»</source>
        <translation>dette feltet kan ikke vise til «%1»</translation>
    </message>
    <message>
        <source>must be a reference: {&quot;form&quot;, &quot;row&quot;, &quot;title&quot;} or an id</source>
        <translation>må være en henvisning: {form, row, title} eller en id</translation>
    </message>
    <message>
        <source>there is no form «%1»</source>
        <translation>det finnes ikke noe skjema «%1»</translation>
    </message>
    <message>
        <source>this field cannot refer to «%1» in %2</source>
        <translation>dette feltet kan ikke vise til «%1» i %2</translation>
    </message>
    <message>
        <source>there is no row «%1» in %2</source>
        <translation>det finnes ingen rad «%1» i %2</translation>
    </message>
    <message>
        <source>must be a picture: {&quot;mime&quot;, &quot;alt&quot;, &quot;data&quot;}</source>
        <translation>må være et bilde: {mime, alt, data}</translation>
    </message>
    <message>
        <source>the picture&apos;s data is not base64</source>
        <translation>innholdet i bildet er ikke base64</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>må være en liste</translation>
    </message>
    <message>
        <source>names the same twice</source>
        <translation>har det samme to ganger</translation>
    </message>
</context>
<context>
    <name>sjusteg::WaitingOffers</name>
    <message numerus="yes">
        <source>%n suggestion(s) waiting</source>
        <translation>
            <numerusform>%n forslag venter</numerusform>
            <numerusform>%n forslag venter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in one form</source>
        <translation>%1 i én mal</translation>
    </message>
    <message>
        <source>%1 in %2 forms</source>
        <translation>%1 i %2 maler</translation>
    </message>
    <message>
        <source>%1. Open the first</source>
        <translation>%1. Åpne den første</translation>
    </message>
</context>
<context>
    <name>sjusteg::WeekPattern</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the week have no plan yet.</source>
        <translation>%1 i uken har ingen plan ennå.</translation>
    </message>
    <message>
        <source>The group meets two days a week in Jobbmatch; here it is %1. Then there is less time for class and practice.</source>
        <translation>I Jobbmatch samles gruppen to dager i uken; her er det %1. Da blir det mindre tid til klasse og praksis.</translation>
    </message>
    <message>
        <source>The group meets two days a week in Jobbmatch; here it is %1.</source>
        <translation>I Jobbmatch samles gruppen to dager i uken; her er det %1.</translation>
    </message>
    <message>
        <source>Three days a week are class or practice in Jobbmatch; here it is %1.</source>
        <translation>I Jobbmatch er tre dager i uken klasse eller praksis; her er det %1.</translation>
    </message>
    <message>
        <source>%1 group, %2 class or practice</source>
        <translation>%1 gruppe, %2 klasse eller praksis</translation>
    </message>
</context>
<context>
    <name>sjusteg::WeekView</name>
    <message>
        <source>not planned</source>
        <translation>ikke planlagt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::WheelPage</name>
    <message>
        <source>Activities of the year</source>
        <translation>Årets aktiviteter</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Utføres av</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Hentet fra</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Hjul</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Legg til en aktivitet</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bilde (PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>Export the wheel as a picture</source>
        <translation>Lag et bilde av årshjulet</translation>
    </message>
    <message>
        <source>To the calendar (.ics)…</source>
        <translation>Til kalenderen (.ics)&#xa0;…</translation>
    </message>
    <message>
        <source>Export the wheel to a calendar file</source>
        <translation>Lag en kalenderfil av årshjulet</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF&#xa0;…</translation>
    </message>
    <message>
        <source>Export the wheel to PDF</source>
        <translation>Lag PDF av årshjulet</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Vis som %1</translation>
    </message>
    <message>
        <source>Wheel of the year %1</source>
        <translation>Årshjul %1</translation>
    </message>
    <message>
        <source>So far the wheel holds only the dates the law sets for budget and accounts. Add activities of your own, or tick «Ta med i årshjulet» beside a task in the templates «Roles and responsibilities».</source>
        <translation>Foreløpig har hjulet bare datoene loven setter for budsjett og regnskap. Legg til egne aktiviteter, eller kryss av for «Ta med i årshjulet» ved en oppgave i malene «Roller og ansvar».</translation>
    </message>
    <message>
        <source>wheel of the year %1</source>
        <translation>årshjul %1</translation>
    </message>
    <message>
        <source>The wheel as a picture</source>
        <translation>Årshjulet som bilde</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Wheel of the year %1 – %2</source>
        <translation>Årshjul %1 – %2</translation>
    </message>
    <message>
        <source>The wheel to the calendar</source>
        <translation>Årshjulet til kalenderen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Wheel of the year</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Lagre likevel</translation>
    </message>
</context>
<context>
    <name>sjusteg::WheelView</name>
    <message>
        <source>Wheel of the year</source>
        <translation>Årshjul</translation>
    </message>
</context>
<context>
    <name>sjusteg::WindowActions</name>
    <message>
        <source>New process…</source>
        <translation>Ny prosess&#xa0;…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne&#xa0;…</translation>
    </message>
    <message>
        <source>Try with the example municipality</source>
        <translation>Prøv med Eksempel kommune</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lagre en kopi&#xa0;…</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Lukk filen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut&#xa0;…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Export this page to PDF…</source>
        <translation>Lag PDF av denne siden&#xa0;…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export the step to PDF…</source>
        <translation>Lag PDF av steget&#xa0;…</translation>
    </message>
    <message>
        <source>History of the form…</source>
        <translation>Historikk for malen&#xa0;…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Brukerveiledning</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om igjen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Siste filer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjør om igjen: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Report of the whole process (PDF)…</source>
        <translation>Samlet rapport (PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>Basis for a case (PDF)…</source>
        <translation>Saksgrunnlag (PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>Anchoring list for the leaders (PDF)…</source>
        <translation>Forankringsliste til ledelsen (PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>New round from this one…</source>
        <translation>Ny runde fra denne&#xa0;…</translation>
    </message>
    <message>
        <source>Compare with the last round</source>
        <translation>Sammenlign med forrige runde</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Start or open the meeting</source>
        <translation>Start eller åpne møtet</translation>
    </message>
    <message>
        <source>Lock the participants</source>
        <translation>Lås deltakerne</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
</context>
<context>
    <name>sjusteg::Wording</name>
    <message>
        <source>Removed in the source: %1</source>
        <translation>Fjernet i kilden: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Topics of step %1</source>
        <translation>Temaer i steg %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::WorkArea</name>
    <message>
        <source>Copy</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Open the whole form</source>
        <translation>Åpne hele skjemaet</translation>
    </message>
    <message>
        <source>Nobody has begun on this yet. Choose above what you take first.</source>
        <translation>Ingen har begynt på denne ennå. Velg ovenfor hva dere tar først.</translation>
    </message>
    <message>
        <source>Nobody has begun on this yet.</source>
        <translation>Ingen har begynt på denne ennå.</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Nytt skjema …</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (foreslått)</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Påfyll</translation>
    </message>
    <message>
        <source>Guidance for step %1</source>
        <translation>Påfyll til steg %1</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Break. The clock goes on, and the next post begins when you press «Next post».</source>
        <translation>Pause. Klokken går, og neste post begynner når du trykker «Neste post».</translation>
    </message>
    <message>
        <source>This post works in no template. What you agree on is written down with the buttons below.</source>
        <translation>Denne posten bruker ingen mal. Det dere blir enige om, noteres med knappene nedenfor.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiell</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Forventet resultat</translation>
    </message>
    <message>
        <source>This template is about participants. It is not opened here by itself, as others may see the screen.</source>
        <translation>Denne malen handler om deltakere. Den åpnes ikke her av seg selv, for andre kan se skjermen.</translation>
    </message>
    <message>
        <source>Print blank</source>
        <translation>Blank utskrift</translation>
    </message>
    <message>
        <source>Go to the template</source>
        <translation>Gå til malen</translation>
    </message>
</context>
<context>
    <name>sjusteg::Workbook</name>
    <message>
        <source>«%1» is open for reading only, so no picture can be added.</source>
        <translation>«%1» er skrivebeskyttet, så du kan ikke legge til bilder. Velg «Lagre en kopi» for å arbeide videre.</translation>
    </message>
    <message>
        <source>«%1» is open for reading only. Save a copy somewhere else to make changes.</source>
        <translation>«%1» er skrivebeskyttet. Velg «Lagre en kopi» og legg den et annet sted hvis du vil endre noe.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Filen er skadet: %1</translation>
    </message>
    <message>
        <source>The file is damaged: a line of table %1 belongs to nothing</source>
        <translation>Filen er skadet: En linje i tabellen %1 hører ikke til noe</translation>
    </message>
    <message>
        <source>%1: no such form in this program</source>
        <translation>%1: Denne malen finnes ikke i programmet</translation>
    </message>
    <message>
        <source>%1: the copy belongs to nothing</source>
        <translation>%1: Skjemaet hører ikke til noe</translation>
    </message>
    <message>
        <source>%1: what the copy belongs to is gone: «%2»</source>
        <translation>%1: Det skjemaet hører til, er borte: «%2»</translation>
    </message>
    <message>
        <source>%1: an answer to a field that does not exist: %2</source>
        <translation>%1: Svar på et felt som ikke finnes: %2</translation>
    </message>
    <message>
        <source>%1: %2 points to something that is gone: «%3»</source>
        <translation>%1: %2 viser til noe som er borte: «%3»</translation>
    </message>
    <message>
        <source>«%1» is not there. It may have been moved, renamed or deleted, or a network drive is missing.</source>
        <translation>Fant ikke «%1». Filen kan være flyttet, slettet eller ha fått nytt navn, eller nettverksområdet kan være frakoblet.</translation>
    </message>
    <message>
        <source>«%1» is a folder, not a file. Choose a file that ends in .sjusteg.</source>
        <translation>«%1» er en mappe, ikke en fil. Velg en fil som slutter på .sjusteg.</translation>
    </message>
    <message>
        <source>You do not have permission to open «%1». Ask the owner of the file for access.</source>
        <translation>Du har ikke tilgang til å åpne «%1». Be den som eier filen, om tilgang.</translation>
    </message>
    <message>
        <source>«%1» is not a Sjusteg file. It was left untouched; choose a file made by Sjusteg.</source>
        <translation>«%1» er ikke en Sjusteg-fil. Den er ikke endret. Velg en fil som er laget i Sjusteg.</translation>
    </message>
    <message>
        <source>«%1» was made by a newer version of Sjusteg. Update the program to open it; the file was left untouched.</source>
        <translation>«%1» er laget i en nyere utgave av Sjusteg. Be IKT-avdelingen om den nyeste utgaven av programmet. Filen er ikke endret.</translation>
    </message>
    <message>
        <source>«%1» is damaged and was left untouched. Open the newest copy in «%2» instead.</source>
        <translation>«%1» er skadet. Filen er ikke endret. Åpne den nyeste sikkerhetskopien i «%2» i stedet.</translation>
    </message>
    <message>
        <source>«%1» has been open by %2 since %3. Wait until it is closed there, or open it for reading only.</source>
        <translation>%2 har hatt «%1» åpen siden %3. Vent til filen er lukket der, eller åpne den for å lese.</translation>
    </message>
    <message>
        <source>«%1» exists already. Choose another name, or open it.</source>
        <translation>«%1» finnes allerede. Velg et annet navn, eller åpne filen.</translation>
    </message>
    <message>
        <source>«%1» could not be made. Check that the folder exists and may be written to.</source>
        <translation>«%1» kunne ikke lages. Kontroller at mappen finnes, og at du har lov til å skrive i den.</translation>
    </message>
    <message>
        <source>«%1» is from an older version of Sjusteg and could not be brought up to date. It is as it was. Check that the file and its folder may be written to and that the disk has free space, and open it again.</source>
        <translation>«%1» er laget i en eldre utgave av Sjusteg og kunne ikke oppdateres. Filen er slik den var. Kontroller at du har lov til å skrive i filen og mappen, og at det er plass på disken. Åpne den så på nytt.</translation>
    </message>
    <message>
        <source>«%1» was brought up to date with this version. A copy of how it was is in «%2».</source>
        <translation>«%1» er oppdatert til denne utgaven av Sjusteg. En kopi slik filen var, ligger i «%2».</translation>
    </message>
    <message>
        <source>«%1» is open for reading only.</source>
        <translation>«%1» er åpnet skrivebeskyttet.</translation>
    </message>
    <message>
        <source>«%1» was being saved when the program stopped. Open it once where it may be written to; what was saved before is safe.</source>
        <translation>Programmet stoppet mens «%1» ble lagret. Åpne filen én gang et sted der du har lov til å skrive. Det som var lagret før, er trygt.</translation>
    </message>
    <message>
        <source>«%1» or its folder may not be written to, so it is open for reading only. Save a copy somewhere else to make changes.</source>
        <translation>Du har ikke lov til å skrive i «%1» eller i mappen, så filen er skrivebeskyttet. Velg «Lagre en kopi» og legg den et annet sted hvis du vil endre noe.</translation>
    </message>
    <message>
        <source>«%1» is the file that is open. Choose another name for the copy.</source>
        <translation>«%1» er filen du har åpen. Velg et annet navn på kopien.</translation>
    </message>
    <message>
        <source>«%1» is a folder. Choose a name for the copy.</source>
        <translation>«%1» er en mappe. Skriv et navn på kopien.</translation>
    </message>
    <message>
        <source>«%1» has been deleted or moved while it was open. Save a copy now, so that nothing is lost.</source>
        <translation>«%1» er slettet eller flyttet mens den var åpen. Lagre en kopi nå, så ingenting går tapt.</translation>
    </message>
    <message>
        <source>«%1» has been replaced by another file while it was open. Save a copy under another name, so that nothing is lost.</source>
        <translation>«%1» er byttet ut med en annen fil mens den var åpen. Lagre en kopi med et annet navn, så ingenting går tapt.</translation>
    </message>
    <message>
        <source>«%1» can no longer be written to. Save a copy somewhere else, so that nothing is lost.</source>
        <translation>Det går ikke lenger å skrive i «%1». Lagre en kopi et annet sted, så ingenting går tapt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Møte %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The form is no longer there.</source>
        <translation>Skjemaet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>on the computer %1, process number %2</source>
        <translation>på maskinen %1, prosess nummer %2</translation>
    </message>
    <message>
        <source>version %1 of the file format (user_version)</source>
        <translation>versjon %1 av filformatet (user_version)</translation>
    </message>
    <message>
        <source>Common starting point</source>
        <translation>Felles utgangspunkt</translation>
    </message>
    <message>
        <source>The copy was saved as «%1», but cannot be written in there.</source>
        <translation>Kopien ble lagret som «%1», men det går ikke an å skrive i den der.</translation>
    </message>
    <message>
        <source>%1: not as it was written (%2)</source>
        <translation>%1: ikke slik det ble skrevet (%2)</translation>
    </message>
    <message>
        <source>«%1» is larger than a process ever is. It was not opened, and was left untouched. Ask the one who made it.</source>
        <translation>«%1» er større enn noen prosess blir. Filen er ikke åpnet og ikke endret. Spør den som har laget den.</translation>
    </message>
    <message>
        <source>«%1» holds something no Sjusteg file holds. It was not opened, and was left untouched. Do not use it before you know who made it; what is written in it can be fetched into a new file.</source>
        <translation>«%1» inneholder noe ingen Sjusteg-fil har. Den er ikke åpnet og ikke endret. Ikke bruk den før du vet hvem som har laget den. Svarene i den kan hentes over i en ny fil.</translation>
    </message>
    <message>
        <source>too many lines in the table «%1»</source>
        <translation>for mange linjer i tabellen «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase must have at least %n character(s). A few words after each other are easy to remember.</source>
        <translation>
            <numerusform>Passordfrasen må ha minst %n tegn. Noen ord etter hverandre er lette å huske.</numerusform>
            <numerusform>Passordfrasen må ha minst %n tegn. Noen ord etter hverandre er lette å huske.</numerusform>
        </translation>
    </message>
    <message>
        <source>The participants are locked. Unlock them to change anything about them.</source>
        <translation>Deltakerne er låst. Lås dem opp hvis du vil endre noe om dem.</translation>
    </message>
    <message>
        <source>Forms about participants are kept in a protected file of their own. Make it first, and choose a passphrase.</source>
        <translation>Skjemaer om deltakere ligger i en egen deltakerfil. Lag den først, og velg en passordfrase.</translation>
    </message>
    <message>
        <source>«%1» may not be written to, so the participants can only be read.</source>
        <translation>Du har ikke lov til å skrive i «%1», så deltakerne kan bare leses.</translation>
    </message>
    <message>
        <source>This process has a file with participants already: «%1».</source>
        <translation>Denne prosessen har allerede en deltakerfil: «%1».</translation>
    </message>
    <message>
        <source>That is more than a file of Sjusteg can hold, so nothing was saved. Divide it into several processes.</source>
        <translation>Det er mer enn det er plass til i en Sjusteg-fil, så ingenting er lagret. Del det på flere prosesser.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on, the old one no longer. But: %1</source>
        <translation>Den nye passordfrasen gjelder fra nå av, og den gamle virker ikke lenger. Men: %1</translation>
    </message>
    <message>
        <source>«%1» belongs to another process than «%2», and was left locked. Check that both files come from the same place.</source>
        <translation>«%1» hører til en annen prosess enn «%2» og er fortsatt låst. Kontroller at begge filene kommer fra samme sted.</translation>
    </message>
    <message>
        <source>A copy called «%1» would have the same participants&apos; file as this process. Choose another name for the copy.</source>
        <translation>En kopi med navnet «%1» ville fått samme deltakerfil som denne prosessen. Velg et annet navn på kopien.</translation>
    </message>
    <message>
        <source>«%1» is there already. Choose another name for the copy.</source>
        <translation>«%1» finnes allerede. Velg et annet navn på kopien.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message numerus="yes">
        <source>«%1»: %n line(s) about participants are not as they were written</source>
        <translation>
            <numerusform>«%1»: %n linje om deltakere er ikke slik den ble skrevet</numerusform>
            <numerusform>«%1»: %n linjer om deltakere er ikke slik de ble skrevet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) about participants are still in the process file, unprotected</source>
        <translation>
            <numerusform>%n skjema om deltakere ligger fortsatt ubeskyttet i prosessfilen</numerusform>
            <numerusform>%n skjemaer om deltakere ligger fortsatt ubeskyttet i prosessfilen</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» is damaged. Open the newest backup in the folder of copies beside it.</source>
        <translation>«%1» er skadet. Åpne den nyeste sikkerhetskopien i mappen ved siden av filen.</translation>
    </message>
</context>
<context>
    <name>sjusteg::calendar::Events</name>
    <message>
        <source>Responsible: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
    <message>
        <source>Deputy: %1</source>
        <translation>Stedfortreder: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Enhet: %1</translation>
    </message>
    <message>
        <source>To the leader: %1</source>
        <translation>Til leder: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Hentet fra: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Utføres av: %1</translation>
    </message>
    <message>
        <source>Involved: %1</source>
        <translation>Involveres: %1</translation>
    </message>
    <message>
        <source>When in the month: %1</source>
        <translation>Frist i måneden: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::calendar::FollowUpEvents</name>
    <message>
        <source>the participant</source>
        <translation>deltakeren</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Oppfølging: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Flyttet fra %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::calendar::Ics</name>
    <message>
        <source>The calendar «%1» could not be written. Check that the folder exists, that you may write there and that there is room on the disk.</source>
        <translation>Kalenderfilen «%1» ble ikke laget. Kontroller at mappen finnes, at du har lov til å skrive der, og at det er plass på disken.</translation>
    </message>
</context>
<context>
    <name>sjusteg::clockwords</name>
    <message>
        <source>over the %1 min</source>
        <translation>over de %1 min</translation>
    </message>
    <message>
        <source>left of %1 min</source>
        <translation>igjen av %1 min</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 over tiden</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>● On time</source>
        <translation>● I rute</translation>
    </message>
    <message>
        <source>▲ %1 behind</source>
        <translation>▲ %1 etter</translation>
    </message>
    <message>
        <source>▼ %1 ahead</source>
        <translation>▼ %1 foran</translation>
    </message>
    <message>
        <source>ended %1, planned %2</source>
        <translation>sluttet %1, planlagt %2</translation>
    </message>
    <message>
        <source>end %1, agreed %2</source>
        <translation>slutt %1, avtalt %2</translation>
    </message>
    <message>
        <source>end %1, planned %2</source>
        <translation>slutt %1, planlagt %2</translation>
    </message>
    <message>
        <source>◔ Begin to round off</source>
        <translation>◔ Begynn å runde av</translation>
    </message>
    <message>
        <source>◆ Time is out</source>
        <translation>◆ Tiden er ute</translation>
    </message>
    <message>
        <source>◆ The last minute</source>
        <translation>◆ Snart ute</translation>
    </message>
    <message>
        <source>▲ Over time</source>
        <translation>▲ Over tiden</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>under ett minutt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
</context>
<context>
    <name>sjusteg::commands</name>
    <message>
        <source>%1: stays at home: %2</source>
        <translation>%1: blir ikke med: %2</translation>
    </message>
    <message>
        <source>%1: read it first, it may hold somebody&apos;s number or address: %2</source>
        <translation>%1: Les gjennom først. Her kan det stå et nummer eller en adresse: %2</translation>
    </message>
    <message>
        <source>«%1» is nothing that can be given away.</source>
        <translation>«%1» kan ikke gis til andre.</translation>
    </message>
    <message>
        <source>There is nothing to give away yet.</source>
        <translation>Det er ikke noe å gi til andre ennå.</translation>
    </message>
    <message>
        <source>Examples written: %1</source>
        <translation>Eksempler skrevet til fil: %1</translation>
    </message>
    <message>
        <source>Examples taken in: %1</source>
        <translation>Eksempler hentet inn: %1</translation>
    </message>
    <message>
        <source>There is no example «%1». «sjusteg examples» lists them.</source>
        <translation>Det finnes ikke noe eksempel «%1». «sjusteg examples» viser dem.</translation>
    </message>
    <message>
        <source>New proposal in mal 3.1: %1</source>
        <translation>Nytt forslag i mal 3.1: %1</translation>
    </message>
    <message>
        <source>Writes one&apos;s own examples as a file for another municipality.</source>
        <translation>Skriver egne eksempler som en fil til en annen kommune.</translation>
    </message>
    <message>
        <source>Only this copy; may be given several times.</source>
        <translation>Bare dette skjemaet. Kan oppgis flere ganger.</translation>
    </message>
    <message>
        <source>Takes in the examples of such a file as new copies.</source>
        <translation>Henter inn eksemplene i en slik fil som nye kopier.</translation>
    </message>
    <message>
        <source>Says what would come, and changes nothing.</source>
        <translation>Viser hva som ville blitt hentet inn, og endrer ingenting.</translation>
    </message>
    <message>
        <source>Makes a proposal in mal 3.1 of an example.</source>
        <translation>Lager et forslag i mal 3.1 av et eksempel.</translation>
    </message>
    <message>
        <source>Lists the examples, gives one&apos;s own to others, and takes in theirs.</source>
        <translation>Viser eksemplene, gir egne til andre og henter inn andres.</translation>
    </message>
    <message>
        <source>Choose one of --share, --import and --propose.</source>
        <translation>Velg én av --share, --import og --propose.</translation>
    </message>
    <message>
        <source>--form goes with --share, and --preview with --import.</source>
        <translation>--form hører til --share, og --preview til --import.</translation>
    </message>
    <message>
        <source>There is no command «%1».</source>
        <translation>Det finnes ingen kommando «%1».</translation>
    </message>
    <message>
        <source>There is no display to show the window on. The commands need none; «sjusteg --help» lists them.</source>
        <translation>Det er ingen skjerm å vise vinduet på. Kommandoene trenger ingen skjerm. «sjusteg --help» viser dem.</translation>
    </message>
    <message>
        <source>There are no copies of what was asked for. «--blank» prints the templates themselves.</source>
        <translation>Det finnes ingen skjemaer av det du ba om. «--blank» skriver ut selve malene.</translation>
    </message>
    <message>
        <source>Checks the file and its content; findings one a line.</source>
        <translation>Kontrollerer filen og innholdet. Hvert funn får sin egen linje.</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>Kontrollerer %1&#xa0;…</translation>
    </message>
    <message>
        <source>Usage: sjusteg %1</source>
        <translation>Bruk: sjusteg %1</translation>
    </message>
    <message>
        <source>sjusteg: The output could not be written. Is the disk full?</source>
        <translation>sjusteg: Resultatet kunne ikke skrives. Kontroller at det er plass på disken.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Årsak: %1</translation>
    </message>
    <message>
        <source>There is no option «%1».</source>
        <translation>Det finnes ikke noe valg «%1».</translation>
    </message>
    <message>
        <source>An option lacks what must follow it.</source>
        <translation>Et valg mangler verdien som skal stå etter det.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Kommandoen mangler noe.</translation>
    </message>
    <message>
        <source>There is no place for «%1».</source>
        <translation>Kommandoen tar ikke imot «%1».</translation>
    </message>
    <message>
        <source>Prints everything in the file as JSON.</source>
        <translation>Skriver ut alt i filen som JSON.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leser %1&#xa0;…</translation>
    </message>
    <message>
        <source>Writes one PDF a form, named after template and subject; blank ones with room to write.</source>
        <translation>Lager én PDF for hvert skjema, med navn etter malen og det den gjelder. Blanke skjemaer har plass til å skrive.</translation>
    </message>
    <message>
        <source>The step must be a number from 0 to 7.</source>
        <translation>Steget må være et tall fra 0 til 7.</translation>
    </message>
    <message>
        <source>Say where the PDFs are to be written, with --to DIR.</source>
        <translation>Oppgi mappen PDF-ene skal ligge i, med --to DIR.</translation>
    </message>
    <message>
        <source>There is no form and no template «%1». «sjusteg dump» lists the forms, «sjusteg templates» the templates.</source>
        <translation>Det finnes verken skjema eller mal «%1». «sjusteg dump» viser skjemaene, «sjusteg templates» viser malene.</translation>
    </message>
    <message>
        <source>Writing %1 of %2: %3</source>
        <translation>Skriver %1 av %2: %3</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another folder.</source>
        <translation>Mappen kan ikke lages. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another folder.</source>
        <translation>Det går ikke å lagre i denne mappen. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>«%1» could not be put in its place. Is it open elsewhere?</source>
        <translation>«%1» kunne ikke legges på plass. Lukk filen hvis den er åpen et annet sted, og prøv igjen.</translation>
    </message>
    <message>
        <source>Replaces the forms that the answers name; all of them or none.</source>
        <translation>Erstatter skjemaene som er nevnt i svarene, enten alle eller ingen.</translation>
    </message>
    <message>
        <source>The answers cannot be read. Check the name and that you may read the file.</source>
        <translation>Svarene kan ikke leses. Kontroller navnet, og at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>Leser inn %1&#xa0;…</translation>
    </message>
    <message>
        <source>Forms loaded: %1</source>
        <translation>Skjemaer lest inn: %1</translation>
    </message>
    <message>
        <source>There is already something with this name. Choose another name.</source>
        <translation>Det finnes allerede noe med dette navnet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The name of the municipality is too long; the most is 200 characters.</source>
        <translation>Navnet på kommunen er for langt. Det er plass til 200 tegn.</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Lager filen&#xa0;…</translation>
    </message>
    <message>
        <source>The folder does not exist, or you may not write in it. Choose another folder.</source>
        <translation>Mappen finnes ikke, eller du har ikke lov til å skrive i den. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>Filen kunne ikke legges på plass. Kontroller at du har lov til å skrive i mappen, og at det er plass på disken.</translation>
    </message>
    <message>
        <source>The file can only be read. Close it elsewhere, or make it writable.</source>
        <translation>Filen kan bare leses. Lukk den der den er åpen, eller fjern skrivebeskyttelsen.</translation>
    </message>
    <message>
        <source>Say where the report is to be written, with --to OUT.pdf.</source>
        <translation>Oppgi hvor rapporten skal ligge, med --to OUT.pdf.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Skriver %1&#xa0;…</translation>
    </message>
    <message>
        <source>Lists every template; with all fields, rows and options as JSON.</source>
        <translation>Viser alle malene. Med --json: alle felt, rader og valg.</translation>
    </message>
    <message>
        <source>Finds words in everything filled in and in the handbook, best hits first.</source>
        <translation>Finner ord i alt som er fylt ut, og i håndboken, med de beste treffene først.</translation>
    </message>
    <message>
        <source>Nothing holds all of these words: %1</source>
        <translation>Ingenting inneholder alle disse ordene: %1</translation>
    </message>
    <message>
        <source>Shows the documents that must exist: how far each has come, and what is missing.</source>
        <translation>Viser dokumentene som skal finnes: hvor langt hvert av dem er kommet, og hva som mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mangler</numerusform>
            <numerusform>%n mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks: %1 · nobody responsible: %2 · two responsible: %3 · rests on somebody who has left: %4</source>
        <translation>Oppgaver: %1 · mangler ansvar: %2 · to ansvarlige: %3 · ansvarlig eller stedfortreder har sluttet: %4</translation>
    </message>
    <message>
        <source>Lists every task: who, when, and what has nobody or two responsible.</source>
        <translation>Viser alle oppgavene: hvem, når, og hva som mangler ansvar eller har to ansvarlige.</translation>
    </message>
    <message>
        <source>Writes the wheel of the year as PDF, as a picture or for a calendar.</source>
        <translation>Lager årshjulet som PDF, bilde eller kalenderfil.</translation>
    </message>
    <message>
        <source>Say where the wheel is to be written, with --to and a name that ends in .pdf, .png or .ics.</source>
        <translation>Oppgi hvor årshjulet skal ligge, med --to og et navn som slutter på .pdf, .png eller .ics.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borte</translation>
    </message>
    <message>
        <source>As JSON instead of lines.</source>
        <translation>Som JSON i stedet for linjer.</translation>
    </message>
    <message>
        <source>Lists what one form offers another, and every source that has changed since it was taken.</source>
        <translation>Viser forslagene som venter: hva en mal kan ta med fra en annen, og hvilke kilder som er endret siden sist.</translation>
    </message>
    <message>
        <source>An offer by its id, or every open offer of a flow (D-07).</source>
        <translation>Et forslag med id, eller alle åpne forslag i en flyt (D-07).</translation>
    </message>
    <message>
        <source>Every open offer.</source>
        <translation>Alle åpne forslag.</translation>
    </message>
    <message>
        <source>Takes what «sjusteg flows» lists.</source>
        <translation>Tar med det «sjusteg flows» viser.</translation>
    </message>
    <message>
        <source>Say what to take: --flow or --all.</source>
        <translation>Oppgi hva som skal tas med: --flow eller --all.</translation>
    </message>
    <message>
        <source>Offers taken: %1</source>
        <translation>Forslag tatt med: %1</translation>
    </message>
    <message>
        <source>Not taken: %1 %2: %3</source>
        <translation>Ikke tatt med: %1 %2: %3</translation>
    </message>
    <message>
        <source>read the text first and name the offer, so that nobody can be recognised in it</source>
        <translation>les teksten først, og oppgi forslaget med --flow, så ingen kan kjennes igjen i den</translation>
    </message>
    <message>
        <source>There is no open offer «%1». «sjusteg flows» lists them.</source>
        <translation>Det finnes ikke noe åpent forslag «%1». «sjusteg flows» viser forslagene.</translation>
    </message>
    <message>
        <source>Writes the whole process in one PDF, or the parts of it that are named.</source>
        <translation>Lager én PDF av hele prosessen, eller av de delene du oppgir.</translation>
    </message>
    <message>
        <source>--only takes saksgrunnlag or forankring, and stands without --part.</source>
        <translation>--only tar saksgrunnlag eller forankring og kan ikke brukes sammen med --part.</translation>
    </message>
    <message>
        <source>The parts are 0 to 13, V1, V2 and V3.</source>
        <translation>Delene er 0 til 13, V1, V2 og V3.</translation>
    </message>
    <message>
        <source>Makes a new file: empty, filled in as Eksempel kommune, or as a new round of OLDFILE, which is only read.</source>
        <translation>Lager en ny fil: tom, fylt ut som Eksempel kommune eller som en ny runde av OLDFILE. Den gamle filen blir bare lest.</translation>
    </message>
    <message>
        <source>--from stands alone: the new round has the municipality and the registers of the last one.</source>
        <translation>--from må stå alene: Den nye runden får kommunen og registrene fra forrige runde.</translation>
    </message>
    <message>
        <source>There is no command and no file «%1».</source>
        <translation>Det finnes verken kommando eller fil som heter «%1».</translation>
    </message>
    <message>
        <source>There is no file «%1».</source>
        <translation>Det finnes ingen fil som heter «%1».</translation>
    </message>
    <message>
        <source>There is no form «%1». «sjusteg dump» lists the forms; the meeting is the id of its run-sheet.</source>
        <translation>Det finnes ikke noe skjema «%1». «sjusteg dump» viser skjemaene. Møtet oppgis med id-en til kjøreplanen.</translation>
    </message>
    <message>
        <source>«%1» is not the run-sheet of a meeting, but %2.</source>
        <translation>«%1» er ikke kjøreplanen for et møte, men %2.</translation>
    </message>
    <message>
        <source>%1 has not been held yet, so there is nothing to write minutes of.</source>
        <translation>%1 er ikke holdt ennå, så det er ikke noe å skrive referat fra.</translation>
    </message>
    <message>
        <source>Writes the minutes of a meeting as PDF, or to be edited further as OpenDocument. ID is the form id of its run-sheet.</source>
        <translation>Skriver referatet fra et møte som PDF, eller som OpenDocument til videre redigering. ID er skjema-id-en til kjøreplanen.</translation>
    </message>
    <message>
        <source>Say which meeting, with --meeting and the form id of its run-sheet.</source>
        <translation>Oppgi hvilket møte, med --meeting og skjema-id-en til kjøreplanen.</translation>
    </message>
    <message>
        <source>Say where the minutes are to be written, with --to and a name that ends in .pdf or .odt.</source>
        <translation>Oppgi hvor referatet skal skrives, med --to og et navn som slutter på .pdf eller .odt.</translation>
    </message>
    <message>
        <source>Lists the meetings, or plays a log of presses through and says what the clock shows after each.</source>
        <translation>Viser møtene, eller spiller av en logg med trykk og sier hva klokken viser etter hvert trykk.</translation>
    </message>
    <message>
        <source>A meeting belongs to one of the steps 1–7, not to «%1».</source>
        <translation>Et møte hører til ett av stegene 1–7, ikke til «%1».</translation>
    </message>
    <message>
        <source>Say which meeting is to be played through: --step or --meeting.</source>
        <translation>Oppgi hvilket møte som skal spilles av, med enten --step eller --meeting.</translation>
    </message>
    <message>
        <source>There is no meeting «%1».</source>
        <translation>Det finnes ikke noe møte «%1».</translation>
    </message>
    <message>
        <source>The log cannot be read. Check the name and that you may read the file.</source>
        <translation>Loggen kan ikke leses. Kontroller navnet, og at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>uten dato</translation>
    </message>
    <message>
        <source>an entry must be an object</source>
        <translation>et trykk må være et objekt</translation>
    </message>
    <message>
        <source>«%1» is not known, or its value is not as it must be</source>
        <translation>«%1» er ukjent, eller har en verdi som ikke passer</translation>
    </message>
    <message>
        <source>an entry needs «at» and «press»</source>
        <translation>et trykk må ha «at» og «press»</translation>
    </message>
    <message>
        <source>Line %1 of the log: %2</source>
        <translation>Linje %1 i loggen: %2</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>dette er ikke gyldig JSON</translation>
    </message>
    <message>
        <source>the log must be a list of presses</source>
        <translation>loggen må være en liste med trykk</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Trykk</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>The clock says</source>
        <translation>Klokken sier</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>next</source>
        <translation>neste</translation>
    </message>
    <message>
        <source>back</source>
        <translation>tilbake</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begynte</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsett</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klokken</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slutt</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>åpne igjen</translation>
    </message>
    <message>
        <source>retime</source>
        <translation>tilpass</translation>
    </message>
    <message>
        <source>look</source>
        <translation>se</translation>
    </message>
    <message>
        <source>Usage:
  sjusteg [FILE]
  sjusteg new FILE [--municipality NAME] [--example] [--from OLDFILE] [--passphrase-fd N]
  sjusteg templates [--json]
  sjusteg dump FILE [--passphrase-fd N]
  sjusteg load FILE ANSWERS.json [--passphrase-fd N]
  sjusteg export FILE --to DIR [--form ID]… [--step N] [--blank] [--passphrase-fd N]
  sjusteg report FILE --to OUT.pdf [--part N]… [--only saksgrunnlag|forankring]
  sjusteg meeting FILE [--step N | --meeting ID] [--simulate LOG.json] [--json]
  sjusteg minutes FILE --meeting ID --to OUT.(pdf|odt)
  sjusteg search FILE WORDS… [--json]
  sjusteg examples FILE [--share OUT.json [--form ID]… | --import IN.json [--preview] | --propose CARD]
  sjusteg documents FILE [--json]
  sjusteg responsibilities FILE [--json]
  sjusteg wheel FILE --to OUT.(pdf|png|ics)
  sjusteg flows FILE [--json] [--passphrase-fd N]
  sjusteg accept FILE --flow OFFER | --flow D-nn | --all [--passphrase-fd N]
  sjusteg check FILE [--passphrase-fd N]
  sjusteg participants FILE --list | --export CODE --to OUT.pdf |
                           --delete CODE --archived REF [--passphrase-fd N]
  sjusteg recover FILE --to NEWFILE

Exit code 0: done, 1: findings or failure, 2: wrong usage.
</source>
        <translation>Bruk:
  sjusteg [FILE]
  sjusteg new FILE [--municipality NAME] [--example] [--from OLDFILE] [--passphrase-fd N]
  sjusteg templates [--json]
  sjusteg dump FILE [--passphrase-fd N]
  sjusteg load FILE ANSWERS.json [--passphrase-fd N]
  sjusteg export FILE --to DIR [--form ID]… [--step N] [--blank] [--passphrase-fd N]
  sjusteg report FILE --to OUT.pdf [--part N]… [--only saksgrunnlag|forankring]
  sjusteg meeting FILE [--step N | --meeting ID] [--simulate LOG.json] [--json]
  sjusteg minutes FILE --meeting ID --to OUT.(pdf|odt)
  sjusteg search FILE WORDS… [--json]
  sjusteg examples FILE [--share OUT.json [--form ID]… | --import IN.json [--preview] | --propose CARD]
  sjusteg documents FILE [--json]
  sjusteg responsibilities FILE [--json]
  sjusteg wheel FILE --to OUT.(pdf|png|ics)
  sjusteg flows FILE [--json] [--passphrase-fd N]
  sjusteg accept FILE --flow OFFER | --flow D-nn | --all [--passphrase-fd N]
  sjusteg check FILE [--passphrase-fd N]
  sjusteg participants FILE --list | --export CODE --to OUT.pdf |
                           --delete CODE --archived REF [--passphrase-fd N]
  sjusteg recover FILE --to NEWFILE

Sluttkode 0: utført, 1: funn eller feil, 2: feil bruk.
</translation>
    </message>
    <message>
        <source>Makes a new file of what can be read in a damaged one, and lists what was lost. The damaged file is only read.</source>
        <translation>Lager en ny fil av det som kan leses i en skadet fil, og lister opp det som er tapt. Den skadde filen blir bare lest.</translation>
    </message>
    <message>
        <source>--to NEWFILE is missing.</source>
        <translation>--to NEWFILE mangler.</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>Leser det som kan leses …</translation>
    </message>
    <message>
        <source>Answers in the new file: %1</source>
        <translation>Svar i den nye filen: %1</translation>
    </message>
    <message>
        <source>Taken from the history:</source>
        <translation>Hentet fra historikken:</translation>
    </message>
    <message>
        <source>Not as it was written, look at it:</source>
        <translation>Ikke slik det ble skrevet. Se over det:</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Tapt:</translation>
    </message>
    <message>
        <source>Prints everything in the file as JSON; the forms about participants with the passphrase only.</source>
        <translation>Skriver ut alt i filen som JSON. Skjemaene om deltakere er bare med når passordfrasen er oppgitt.</translation>
    </message>
    <message>
        <source>The forms about participants are locked and left out. Give the passphrase with --passphrase-fd to take them along.</source>
        <translation>Skjemaene om deltakere er låst og er ikke med. Oppgi passordfrasen med --passphrase-fd for å ta dem med.</translation>
    </message>
    <message>
        <source>Makes a new file: empty, filled in as Eksempel kommune, or as a new round of OLDFILE, which is only read. With a passphrase the protected file of its participants is made along.</source>
        <translation>Lager en ny fil: tom, fylt ut som Eksempel kommune eller som en ny runde av OLDFILE, som bare blir lest. Med en passordfrase blir også deltakerfilen laget.</translation>
    </message>
    <message>
        <source>The file cannot be opened again.</source>
        <translation>Filen kan ikke åpnes igjen.</translation>
    </message>
    <message>
        <source>The file descriptor (on Windows: the handle) to read the passphrase of the participants from.</source>
        <translation>Fildeskriptoren (i Windows: håndtaket) som passordfrasen for deltakerne leses fra.</translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of a file descriptor that is open, such as 0.</source>
        <translation>--passphrase-fd skal ha nummeret på en åpen fildeskriptor, for eksempel 0.</translation>
    </message>
    <message>
        <source>This process has no participants.</source>
        <translation>Denne prosessen har ingen deltakere.</translation>
    </message>
    <message>
        <source>The passphrase could not be read.</source>
        <translation>Passordfrasen kunne ikke leses.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Divide it into several files.</source>
        <translation>Filen er større enn %1. Del den i flere filer.</translation>
    </message>
    <message>
        <source>The passphrase must be a line of text in UTF-8.</source>
        <translation>Passordfrasen må være én linje tekst i UTF-8.</translation>
    </message>
    <message>
        <source>There was no passphrase.</source>
        <translation>Det kom ingen passordfrase.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Give it with --passphrase-fd.</source>
        <translation>Det er ingen terminal å spørre om passordfrasen på. Oppgi den med --passphrase-fd.</translation>
    </message>
    <message>
        <source>%1 has the file open. Close it there first.</source>
        <translation>%1 har filen åpen. Lukk den der først.</translation>
    </message>
    <message>
        <source>What was written last could not be put back before someone else changed the file. It lies beside it as «%1».</source>
        <translation>Det som ble skrevet sist, kunne ikke legges tilbake før noen andre endret filen. Det ligger ved siden av som «%1».</translation>
    </message>
    <message>
        <source>Someone else has changed the file meanwhile. What was written lies beside it as «%1».</source>
        <translation>Noen andre har endret filen i mellomtiden. Det som ble skrevet, ligger ved siden av som «%1».</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>bør slettes nå</translation>
    </message>
    <message>
        <source>There is no participant «%1». --list shows the codes.</source>
        <translation>Det finnes ingen deltaker «%1». --list viser kodene.</translation>
    </message>
    <message>
        <source>Deleted: %1, %2. Archived: %3</source>
        <translation>Slettet: %1, %2. Arkivert: %3</translation>
    </message>
    <message>
        <source>Forms:</source>
        <translation>Skjemaer:</translation>
    </message>
    <message>
        <source>Rows in registers and forms about several:</source>
        <translation>Rader i registre og skjemaer om flere:</translation>
    </message>
    <message>
        <source>Versions: %1, pictures: %2</source>
        <translation>Utgaver: %1, bilder: %2</translation>
    </message>
    <message>
        <source>The code still stands in a text of %1. Read it and take it out.</source>
        <translation>Koden står fortsatt i en tekst i %1. Les den og ta koden bort.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. It holds older, encrypted copies; delete it yourself.</source>
        <translation>%1 kunne ikke slettes. Den inneholder eldre, krypterte kopier. Slett den selv.</translation>
    </message>
    <message>
        <source>Passphrase of the participants:</source>
        <translation>Passordfrase for deltakerne:</translation>
    </message>
    <message>
        <source>Say one thing to do: --list, --export CODE or --delete CODE.</source>
        <translation>Velg én ting å gjøre: --list, --export CODE eller --delete CODE.</translation>
    </message>
    <message>
        <source>--export CODE and --to OUT.pdf belong together.</source>
        <translation>--export CODE og --to OUT.pdf hører sammen.</translation>
    </message>
    <message>
        <source>--delete CODE and --archived REF belong together: what must be kept is archived first.</source>
        <translation>--delete CODE og --archived REF hører sammen: Det som skal bevares, blir arkivert først.</translation>
    </message>
    <message>
        <source>Say with --archived where it was archived: a date or a case number.</source>
        <translation>Oppgi med --archived hvor det er arkivert: en dato eller et saksnummer.</translation>
    </message>
    <message>
        <source>Lists the participants by code, writes everything about one of them in one PDF, or deletes it for good. The passphrase is asked for on the terminal, or read with --passphrase-fd.</source>
        <translation>Viser deltakerne med kode, skriver alt om én av dem i én PDF eller sletter alt om deltakeren for godt. Programmet spør om passordfrasen på terminalen eller leser den med --passphrase-fd.</translation>
    </message>
</context>
<context>
    <name>sjusteg::meeting::Clock</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>under 1 min igjen</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>tiden er ute</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 over tiden</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>i rute</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 etter</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 foran</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>sluttet %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>slutt %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ikke begynt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pause</translation>
    </message>
</context>
<context>
    <name>sjusteg::meeting::Press</name>
    <message>
        <source>The meeting has already begun.</source>
        <translation>Møtet har allerede begynt.</translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation>Møtet har ikke begynt ennå.</translation>
    </message>
    <message>
        <source>The meeting has not ended.</source>
        <translation>Møtet er ikke avsluttet.</translation>
    </message>
    <message>
        <source>The minutes of the meeting are final. Open them again first.</source>
        <translation>Referatet fra møtet er ferdigstilt. Åpne det igjen først.</translation>
    </message>
    <message>
        <source>The meeting has ended. Open it again first.</source>
        <translation>Møtet er avsluttet. Åpne det igjen først.</translation>
    </message>
    <message>
        <source>The clock already stands still.</source>
        <translation>Klokken står allerede stille.</translation>
    </message>
    <message>
        <source>The clock does not stand still.</source>
        <translation>Klokken står ikke stille.</translation>
    </message>
    <message>
        <source>The run-sheet has no items. Add one first.</source>
        <translation>Kjøreplanen har ingen poster. Legg til en først.</translation>
    </message>
    <message>
        <source>That was the last item.</source>
        <translation>Det var den siste posten.</translation>
    </message>
    <message>
        <source>There is no item before this one.</source>
        <translation>Det er ingen post før denne.</translation>
    </message>
    <message>
        <source>The run-sheet has no item «%1».</source>
        <translation>Kjøreplanen har ingen post «%1».</translation>
    </message>
    <message>
        <source>The meeting is already at this item.</source>
        <translation>Møtet er allerede ved denne posten.</translation>
    </message>
    <message>
        <source>The item has not begun yet.</source>
        <translation>Posten har ikke begynt ennå.</translation>
    </message>
    <message>
        <source>The item must have begun between %1 and %2.</source>
        <translation>Posten må ha begynt mellom %1 og %2.</translation>
    </message>
    <message>
        <source>«%1» cannot be done in a meeting.</source>
        <translation>«%1» kan ikke gjøres i et møte.</translation>
    </message>
    <message>
        <source>A change of the clock is a number of seconds.</source>
        <translation>En endring av klokken må være et antall sekunder.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Adjust the rest</source>
        <translation>Tilpass resten</translation>
    </message>
</context>
<context>
    <name>sjusteg::meeting::Simulation</name>
    <message>
        <source>The run-sheet has no item «%1».</source>
        <translation>Kjøreplanen har ingen post «%1».</translation>
    </message>
    <message>
        <source>The meeting has ended. Open it again first.</source>
        <translation>Møtet er avsluttet. Åpne det igjen først.</translation>
    </message>
</context>
<context>
    <name>sjusteg::odt::OdtFile</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bilde: %1</translation>
    </message>
    <message>
        <source>The document could not be made. Close other programs and try again.</source>
        <translation>Dokumentet kunne ikke lages. Lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>The document «%1» could not be written. Check that the folder exists, that you may write there and that there is room on the disk.</source>
        <translation>Dokumentet «%1» ble ikke laget. Kontroller at mappen finnes, at du har lov til å skrive der, og at det er plass på disken.</translation>
    </message>
</context>
<context>
    <name>sjusteg::paper::FrontMatter</name>
    <message>
        <source>The whole process in one report</source>
        <translation>Samlet rapport</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
</context>
<context>
    <name>sjusteg::paper::Pages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>The PDF «%1» could not be written. Check that the folder exists, that you may write there and that there is room on the disk.</source>
        <translation>PDF-en «%1» ble ikke laget. Kontroller at mappen finnes, at du har lov til å skrive der, og at det er plass på disken.</translation>
    </message>
</context>
<context>
    <name>sjusteg::parts</name>
    <message>
        <source>△ Basis changed</source>
        <translation>△ Grunnlaget er endret</translation>
    </message>
    <message>
        <source>○ Empty</source>
        <translation>○ Tom</translation>
    </message>
    <message>
        <source>◐ Begun</source>
        <translation>◐ Påbegynt</translation>
    </message>
    <message>
        <source>✓ Done, with gaps</source>
        <translation>✓ Ferdig, med mangler</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Ferdig</translation>
    </message>
    <message>
        <source>✓ Anchored</source>
        <translation>✓ Forankret</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::Card</name>
    <message>
        <source>card %1</source>
        <translation>kort %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>mangler: %1</translation>
    </message>
    <message>
        <source>From the last round – confirm</source>
        <translation>Fra forrige runde – bekreft</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekreft</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Bekreft %1</translation>
    </message>
    <message>
        <source>△ Basis changed</source>
        <translation>△ Grunnlaget er endret</translation>
    </message>
    <message>
        <source>Saved when something is written</source>
        <translation>Lagres når dere skriver noe</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::CardTable</name>
    <message>
        <source>+ New card</source>
        <translation>+ Nytt kort</translation>
    </message>
    <message>
        <source>New card in %1</source>
        <translation>Nytt kort i %1</translation>
    </message>
    <message>
        <source>Add from suggestions</source>
        <translation>Legg til fra forslag</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ChangeBox</name>
    <message>
        <source>%1 here</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>%1 after the change</source>
        <translation>%1 etter endringen</translation>
    </message>
    <message>
        <source>%1 was taken from there: %2</source>
        <translation>%1 ble hentet derfra: %2</translation>
    </message>
    <message>
        <source>Use new text</source>
        <translation>Bruk ny tekst</translation>
    </message>
    <message>
        <source>Let it go here, too</source>
        <translation>Fjern det her også</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ChecklistBlock</name>
    <message>
        <source>Unanswered %1</source>
        <translation>Ikke besvart %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ChecklistItem</name>
    <message>
        <source>Statement %1</source>
        <translation>Påstand %1</translation>
    </message>
    <message>
        <source>△ Different assessments</source>
        <translation>△ Ulik vurdering</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>Enhetene</translation>
    </message>
    <message>
        <source>The units (%1)</source>
        <translation>Enhetene (%1)</translation>
    </message>
    <message>
        <source>Last round: %1</source>
        <translation>Forrige runde: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ChoiceEditor</name>
    <message>
        <source>%1, description</source>
        <translation>%1, beskrivelse</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ChoiceListEditor</name>
    <message>
        <source>%1, description</source>
        <translation>%1, beskrivelse</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ComparisonBlock</name>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::DateEditor</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation>Kalender for %1</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Velg i en kalender</translation>
    </message>
    <message>
        <source>Write the date as day.month.year, for example 03.09.2026.</source>
        <translation>Skriv datoen som dag.måned.år, for eksempel 03.09.2026.</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::DocumentsBlock</name>
    <message>
        <source>○ empty</source>
        <translation>○ tom</translation>
    </message>
    <message>
        <source>◐ begun</source>
        <translation>◐ påbegynt</translation>
    </message>
    <message>
        <source>✓ done, with gaps</source>
        <translation>✓ ferdig, med mangler</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ ferdig</translation>
    </message>
    <message>
        <source>✓ anchored</source>
        <translation>✓ forankret</translation>
    </message>
    <message>
        <source>%1 · △ the basis has changed</source>
        <translation>%1 · △ grunnlaget er endret</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>Åpne %1, %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::FieldList</name>
    <message>
        <source>More fields (%1)</source>
        <translation>Flere felt (%1)</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::FieldRow</name>
    <message>
        <source>from the handbook</source>
        <translation>fra håndboken</translation>
    </message>
    <message>
        <source>made for Sjusteg, not from the handbook</source>
        <translation>laget for Sjusteg, ikke fra håndboken</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::Fold</name>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>lukket</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::FormContext</name>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Endre %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::FormPage</name>
    <message>
        <source>Common starting point</source>
        <translation>Felles utgangspunkt</translation>
    </message>
    <message>
        <source>Write only what training and follow-up need. Do not write about health, religion, family or other private matters.</source>
        <translation>Skriv bare det som trengs for opplæring og oppfølging. Ikke skriv om helse, religion, familieforhold eller andre private forhold.</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::GridCell</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>%1. Alt+Enter shows the source.</source>
        <translation>%1. Alt+Enter viser kilden.</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::GridTable</name>
    <message>
        <source>+ New row</source>
        <translation>+ Ny rad</translation>
    </message>
    <message>
        <source>New row in %1</source>
        <translation>Ny rad i %1</translation>
    </message>
    <message>
        <source>Add from suggestions</source>
        <translation>Legg til fra forslag</translation>
    </message>
    <message>
        <source>More columns (%1)</source>
        <translation>Flere kolonner (%1)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>The last row is not saved yet: it is when something is written in it.</source>
        <translation>Den siste raden er ikke lagret ennå. Den blir lagret når dere skriver noe i den.</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ImageEditor</name>
    <message>
        <source>Choose a file …</source>
        <translation>Velg en fil&#xa0;…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>Hva viser bildet?</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: velg en fil</translation>
    </message>
    <message>
        <source>%1: paste</source>
        <translation>%1: lim inn</translation>
    </message>
    <message>
        <source>%1: take away the picture</source>
        <translation>%1: fjern bildet</translation>
    </message>
    <message>
        <source>%1: what the picture shows</source>
        <translation>%1: hva bildet viser</translation>
    </message>
    <message>
        <source>Write what the picture shows, for those who cannot see it.</source>
        <translation>Skriv hva bildet viser, for dem som ikke kan se det.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture first.</source>
        <translation>Det er ikke noe bilde å lime inn. Kopier et bilde først.</translation>
    </message>
    <message>
        <source>A table holds at most %1 pictures. Take one away first.</source>
        <translation>En tabell har plass til %1 bilder. Fjern ett først.</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::LineEditor</name>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>Skriv klokkeslettet slik: 09:30.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Skriv et tall fra %1 til %2.</translation>
    </message>
    <message>
        <source>Write a number, %1 or more.</source>
        <translation>Skriv et tall som er %1 eller høyere.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Skriv et tall.</translation>
    </message>
    <message>
        <source>«%1» is in use already, and was not saved. Write another.</source>
        <translation>«%1» er allerede i bruk og ble ikke lagret. Skriv noe annet.</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::LinkedBoxView</name>
    <message>
        <source>Kept in «%1»</source>
        <translation>Står i «%1»</translation>
    </message>
    <message>
        <source>Open «%1», where these words are kept</source>
        <translation>Åpne «%1», der teksten står</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::MattersBlock</name>
    <message>
        <source>Open matters from before</source>
        <translation>Åpne saker fra tidligere</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::MultiChoiceEditor</name>
    <message>
        <source>%1, description</source>
        <translation>%1, beskrivelse</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::NewTargetBox</name>
    <message>
        <source>Add new …</source>
        <translation>Legg til ny&#xa0;…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Name of the new one</source>
        <translation>Navn på den nye</translation>
    </message>
    <message>
        <source>%1: add new</source>
        <translation>%1: legg til ny</translation>
    </message>
    <message>
        <source>%1: name of the new one</source>
        <translation>%1: navn på den nye</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: legg til</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::OriginLink</name>
    <message>
        <source>Removed in the source: %1</source>
        <translation>Fjernet i kilden: %1</translation>
    </message>
    <message>
        <source>%1. Shown from its source, and corrected there.</source>
        <translation>%1. Vises fra kilden og rettes der.</translation>
    </message>
    <message>
        <source>%1. Go to the source</source>
        <translation>%1. Gå til kilden</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::OtherText</name>
    <message>
        <source>Describe</source>
        <translation>Beskriv</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::PersonEditor</name>
    <message>
        <source>Choose or write a name</source>
        <translation>Velg eller skriv et navn</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ReferenceEditor</name>
    <message>
        <source>Add «%1»</source>
        <translation>Legg til «%1»</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ReferenceListEditor</name>
    <message>
        <source>Choose …</source>
        <translation>Velg&#xa0;…</translation>
    </message>
    <message>
        <source>%1: take away %2</source>
        <translation>%1: fjern %2</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Add «%1»</source>
        <translation>Legg til «%1»</translation>
    </message>
    <message>
        <source>All there are have been chosen</source>
        <translation>Alle som finnes, er valgt</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::RowButtons</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytt opp (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytt ned (Alt+↓)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Delete (Ctrl+Shift+Delete)</source>
        <translation>Slett (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Flytt %1 opp</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Flytt %1 ned</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slett %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliser %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::ScaleEditor</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 av 10</translation>
    </message>
</context>
<context>
    <name>sjusteg::screen::SuggestionPanel</name>
    <message>
        <source>Add the ticked ones</source>
        <translation>Legg til det du har krysset av for</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>sjusteg::timeline::LineWords</name>
    <message>
        <source>Q%1</source>
        <translation>%1. kv.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>sjusteg::wheel::Names</name>
    <message>
        <source>Several times a year</source>
        <translation>Flere ganger i året</translation>
    </message>
    <message>
        <source>Not yet given a month</source>
        <translation>Ikke lagt til en måned ennå</translation>
    </message>
    <message>
        <source>Budget and accounts</source>
        <translation>Budsjett og regnskap</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ingen enhet</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>hver måned</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::wheel::WheelFigure</name>
    <message>
        <source>Wheel of the year %1</source>
        <translation>Årshjul %1</translation>
    </message>
    <message>
        <source>The picture «%1» could not be written. Check that the folder exists, that you may write there and that there is room on the disk.</source>
        <translation>Bildet «%1» ble ikke laget. Kontroller at mappen finnes, at du har lov til å skrive der, og at det er plass på disken.</translation>
    </message>
</context>
<context>
    <name>sjusteg::WorkCopy</name>
    <message>
        <source>«%1» could not be copied to «%2». Check the disk and its free space, and try again.</source>
        <translation>«%1» kunne ikke kopieres til «%2». Kontroller disken og at det er ledig plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>No work copy of «%1» could be made on this computer.</source>
        <translation>Det gikk ikke an å lage en arbeidskopi av «%1» på denne maskinen.</translation>
    </message>
    <message>
        <source>«%1» cannot be reached now. What you write is saved on this computer and put back when it can be.</source>
        <translation>Får ikke tak i «%1» nå. Det du skriver, lagres på denne maskinen og legges tilbake så snart det går.</translation>
    </message>
    <message>
        <source>«%1» could not be put back. What you write is saved on this computer and put back when it can be.</source>
        <translation>«%1» kunne ikke legges tilbake. Det du skriver, lagres på denne maskinen og legges tilbake så snart det går.</translation>
    </message>
    <message>
        <source>%1 (conflict %2)</source>
        <translation>%1 (konflikt %2)</translation>
    </message>
</context>
<context>
    <name>sjusteg::Recovery</name>
    <message>
        <source>«%1», which holds the participants, could not be copied along. Copy it yourself.</source>
        <translation>«%1», som inneholder deltakerne, kunne ikke kopieres med. Kopier filen selv.</translation>
    </message>
    <message>
        <source>the list of forms</source>
        <translation>oversikten over skjemaer</translation>
    </message>
    <message>
        <source>the rows of tables</source>
        <translation>radene i tabellene</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>svarene</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>bildene</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>historikken</translation>
    </message>
    <message>
        <source>the earlier versions of finished forms</source>
        <translation>tidligere utgaver av ferdige skjemaer</translation>
    </message>
    <message>
        <source>where answers were carried over from</source>
        <translation>hvor svar er hentet fra</translation>
    </message>
    <message>
        <source>the minutes</source>
        <translation>referatene</translation>
    </message>
    <message>
        <source>the log of meetings</source>
        <translation>loggen fra møter</translation>
    </message>
    <message>
        <source>%1: name, status or what it belongs to</source>
        <translation>%1: navn, status eller hva det hører til</translation>
    </message>
    <message>
        <source>a form that is not known</source>
        <translation>et ukjent skjema</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>, rad %1</translation>
    </message>
    <message>
        <source>, row «%1»</source>
        <translation>, rad «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of a form that is not known</source>
        <translation>
            <numerusform>%n svar i et ukjent skjema</numerusform>
            <numerusform>%n svar i et ukjent skjema</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the picture</source>
        <translation>%1: bildet</translation>
    </message>
    <message>
        <source>%1 (stands in the backup %2)</source>
        <translation>%1 (står i sikkerhetskopien %2)</translation>
    </message>
    <message>
        <source>%1: everything in the row</source>
        <translation>%1: alt i raden</translation>
    </message>
    <message>
        <source>A part of %1 could not be read.</source>
        <translation>En del av %1 kunne ikke leses.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1: %n linje</numerusform>
            <numerusform>%1: %n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» exists already. Choose another name for the repaired copy.</source>
        <translation>«%1» finnes fra før. Velg et annet navn på den reparerte kopien.</translation>
    </message>
    <message>
        <source>«%1» was made by a newer version of Sjusteg. Update the program to repair it.</source>
        <translation>«%1» er laget i en nyere utgave av Sjusteg. Be IKT-avdelingen om den nyeste utgaven av programmet.</translation>
    </message>
    <message>
        <source>«%1» cannot be repaired: it is not there, may not be read, or was not made by Sjusteg.</source>
        <translation>«%1» kan ikke repareres. Filen finnes ikke, kan ikke leses eller er ikke laget i Sjusteg.</translation>
    </message>
    <message>
        <source>«%1» could not be made. Check that the folder exists, may be written to and has free space.</source>
        <translation>«%1» ble ikke laget. Kontroller at mappen finnes, at du har lov til å skrive der, og at det er ledig plass.</translation>
    </message>
    <message>
        <source>Nothing in «%1» can be read any more. Open the newest backup instead.</source>
        <translation>Ingenting i «%1» kan leses lenger. Åpne den nyeste sikkerhetskopien i stedet.</translation>
    </message>
    <message>
        <source>«%1» is larger than a process ever is, and was left untouched.</source>
        <translation>«%1» er større enn noen prosess blir. Filen er ikke endret.</translation>
    </message>
</context>
<context>
    <name>sjusteg::CardDocument</name>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Two examples side by side</source>
        <translation>To eksempler side om side</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>sjusteg::CardFilterBar</name>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransje</translation>
    </message>
    <message>
        <source>Fits the target group?</source>
        <translation>Passer målgruppen?</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressursbruk</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not tied to an industry</source>
        <translation>Ikke knyttet til bransje</translation>
    </message>
</context>
<context>
    <name>sjusteg::CardPage</name>
    <message>
        <source>← All examples</source>
        <translation>← Alle eksempler</translation>
    </message>
    <message>
        <source>Use as a proposal…</source>
        <translation>Bruk som forslag …</translation>
    </message>
    <message>
        <source>Fill in the card</source>
        <translation>Fyll ut kortet</translation>
    </message>
    <message>
        <source>Delete the card…</source>
        <translation>Slett kortet …</translation>
    </message>
    <message>
        <source>Compare with another</source>
        <translation>Sammenlign med et annet</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Print the example</source>
        <translation>Skriv ut eksempelet</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Export the example to PDF</source>
        <translation>Lag PDF av eksempelet</translation>
    </message>
    <message>
        <source>IMDi judges good practice by results, description, resources and whether others can do it, on the ground of research, experience and what users know. Beside each judgement stands whose it is.</source>
        <translation>IMDi vurderer god praksis etter resultater, beskrivelse, ressursbruk og om andre kan gjøre det samme. Grunnlaget er forskning, erfaring og det brukerne vet. Under hver vurdering står det hvem den kommer fra.</translation>
    </message>
    <message>
        <source>Facts and source</source>
        <translation>Fakta og kilde</translation>
    </message>
    <message>
        <source>The tool for doing the same</source>
        <translation>Verktøyet for å gjøre det samme</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Eksempel %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::CardReader</name>
    <message>
        <source>expected a date, year-month-day</source>
        <translation>skal være en dato, år-måned-dag</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>er tom</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>er lengre enn %1 tegn</translation>
    </message>
    <message>
        <source>«%1» is not known</source>
        <translation>«%1» er ikke kjent</translation>
    </message>
    <message>
        <source>one of its rows is missing</source>
        <translation>en av radene mangler</translation>
    </message>
</context>
<context>
    <name>sjusteg::CardTile</name>
    <message>
        <source>Open the example %1</source>
        <translation>Åpne eksempelet %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Sammenlign: %1</translation>
    </message>
    <message>
        <source>Resources: %1</source>
        <translation>Ressursbruk: %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::CardWords</name>
    <message>
        <source>Delivered with Sjusteg</source>
        <translation>Følger med Sjusteg</translation>
    </message>
    <message>
        <source>Our own example</source>
        <translation>Eget eksempel</translation>
    </message>
    <message>
        <source>From another municipality</source>
        <translation>Fra en annen kommune</translation>
    </message>
    <message>
        <source>✓ Fits the target group</source>
        <translation>✓ Passer målgruppen</translation>
    </message>
    <message>
        <source>◐ Fits the target group in part</source>
        <translation>◐ Passer målgruppen delvis</translation>
    </message>
    <message>
        <source>✕ Made for another target group</source>
        <translation>✕ Laget for en annen målgruppe</translation>
    </message>
    <message>
        <source>○ Not judged whether it fits</source>
        <translation>○ Ikke vurdert om det passer</translation>
    </message>
    <message>
        <source>The example fits the handbook&apos;s target group only in part.</source>
        <translation>Eksempelet passer bare delvis for målgruppen i håndboken.</translation>
    </message>
    <message>
        <source>The example was made for another target group.</source>
        <translation>Eksempelet er laget for en annen målgruppe.</translation>
    </message>
    <message>
        <source>Nobody has judged whether the example fits the handbook&apos;s target group.</source>
        <translation>Ingen har vurdert om eksempelet passer for målgruppen i håndboken.</translation>
    </message>
    <message>
        <source>The source gives no date</source>
        <translation>Kilden oppgir ingen dato</translation>
    </message>
    <message>
        <source>The card says nothing about this.</source>
        <translation>Kortet sier ikke noe om dette.</translation>
    </message>
</context>
<context>
    <name>sjusteg::ExampleFile</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Filen %1 ble ikke lagret.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Filen %1 kunne ikke leses.</translation>
    </message>
</context>
<context>
    <name>sjusteg::ExamplesPage</name>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Sammenlign to</translation>
    </message>
    <message>
        <source>New example of our own</source>
        <translation>Nytt eget eksempel</translation>
    </message>
    <message>
        <source>Give to others…</source>
        <translation>Gi til andre …</translation>
    </message>
    <message>
        <source>Give examples to another municipality</source>
        <translation>Gi eksempler til en annen kommune</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Hent inn …</translation>
    </message>
    <message>
        <source>Take in examples from another municipality</source>
        <translation>Hent inn eksempler fra en annen kommune</translation>
    </message>
    <message>
        <source>How others did it. Each card says who it was made for: look there before you take it over.</source>
        <translation>Slik gjorde andre det. Hvert kort sier hvem det er laget for. Se på det før dere tar noe i bruk.</translation>
    </message>
    <message>
        <source>No example fits these filters</source>
        <translation>Ingen eksempler passer med filtrene</translation>
    </message>
    <message>
        <source>Take one of them away, or show all examples.</source>
        <translation>Fjern et av filtrene, eller vis alle eksemplene.</translation>
    </message>
    <message>
        <source>Show all examples</source>
        <translation>Vis alle eksemplene</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n eksempel</numerusform>
            <numerusform>%n eksempler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples</source>
        <translation>%1 av %2 eksempler</translation>
    </message>
    <message>
        <source>Compare (%1 of 2 ticked)</source>
        <translation>Sammenlign (%1 av 2 valgt)</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Slik som i %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::Library</name>
    <message>
        <source>The form for example cards is missing among the definitions.</source>
        <translation>Skjemaet for eksempelkort mangler blant definisjonene.</translation>
    </message>
    <message>
        <source>«%1» is not known</source>
        <translation>«%1» er ikke kjent</translation>
    </message>
</context>
<context>
    <name>sjusteg::MakeCard</name>
    <message>
        <source>Make an example card</source>
        <translation>Lag eksempelkort</translation>
    </message>
    <message>
        <source>A card of your own with what the assessment says, to fill in and give to others.</source>
        <translation>Et eget kort med det vurderingen sier, som dere kan fylle ut og gi til andre.</translation>
    </message>
    <message>
        <source>An empty card</source>
        <translation>Et tomt kort</translation>
    </message>
    <message>
        <source>From the assessment of %1</source>
        <translation>Fra vurderingen av %1</translation>
    </message>
    <message>
        <source>New example of our own</source>
        <translation>Nytt eget eksempel</translation>
    </message>
    <message>
        <source>What should the card begin with?</source>
        <translation>Hva skal kortet begynne med?</translation>
    </message>
</context>
<context>
    <name>sjusteg::OwnCards</name>
    <message>
        <source>Make an example card</source>
        <translation>Lag eksempelkort</translation>
    </message>
</context>
<context>
    <name>sjusteg::Proposal</name>
    <message>
        <source>After %1</source>
        <translation>Etter %1</translation>
    </message>
    <message>
        <source>The proposal needs a name.</source>
        <translation>Forslaget må ha et navn.</translation>
    </message>
    <message>
        <source>«%1» has room for %2 characters, and what is chosen has %3. Take away some lines.</source>
        <translation>«%1» har plass til %2 tegn, og det som er valgt, er på %3. Ta bort noen linjer.</translation>
    </message>
    <message>
        <source>Mal 3.1 is missing among the definitions.</source>
        <translation>Mal 3.1 mangler blant definisjonene.</translation>
    </message>
    <message>
        <source>Mal 3.1 is finished. Open it again before you add proposals.</source>
        <translation>Mal 3.1 er satt som ferdig. Åpne den igjen før dere legger til forslag.</translation>
    </message>
    <message>
        <source>Use %1 as a proposal</source>
        <translation>Bruk %1 som forslag</translation>
    </message>
</context>
<context>
    <name>sjusteg::ProposalDialog</name>
    <message>
        <source>Use %1 as a proposal</source>
        <translation>Bruk %1 som forslag</translation>
    </message>
    <message>
        <source>A new row is made in mal 3.1 with what is ticked here. You can change everything afterwards; the example itself stays as it is.</source>
        <translation>Det lages en ny rad i mal 3.1 med det som er krysset av her. Dere kan endre alt etterpå. Selve eksempelet blir stående som det er.</translation>
    </message>
    <message>
        <source>Name of the proposal</source>
        <translation>Navn på forslaget</translation>
    </message>
    <message>
        <source>Chosen later, in mal 3.1</source>
        <translation>Velges senere, i mal 3.1</translation>
    </message>
    <message>
        <source>To «%1»</source>
        <translation>Til «%1»</translation>
    </message>
    <message>
        <source>The group answers this itself, in mal 3.1</source>
        <translation>Dette svarer gruppen selv på i mal 3.1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add to mal 3.1</source>
        <translation>Legg til i mal 3.1</translation>
    </message>
</context>
<context>
    <name>sjusteg::ShareDialog</name>
    <message>
        <source>Give examples to another municipality</source>
        <translation>Gi eksempler til en annen kommune</translation>
    </message>
    <message>
        <source>Choose what goes along. Everything is written to one file, which the others take in under «Examples».</source>
        <translation>Velg det som skal være med. Alt skrives til én fil, som de andre henter inn under «Eksempler».</translation>
    </message>
    <message>
        <source>Persons, employers and contact details stay at home. What you have written in running text goes along as it stands: read it first.</source>
        <translation>Personer, arbeidsgivere og kontaktopplysninger blir ikke med. Det dere har skrevet i fritekst, blir med slik det står. Les gjennom det først.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stays at home: %1</source>
        <translation>Blir ikke med: %1</translation>
    </message>
    <message>
        <source>△ Looks like a telephone number, an address or a national identity number: %1</source>
        <translation>△ Ser ut som telefonnummer, e-postadresse eller fødselsnummer: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Skriv filen …</translation>
    </message>
</context>
<context>
    <name>sjusteg::ShareFile</name>
    <message>
        <source>Examples from Sjusteg (*.json)</source>
        <translation>Eksempler fra Sjusteg (*.json)</translation>
    </message>
    <message>
        <source>Give examples to another municipality</source>
        <translation>Gi eksempler til en annen kommune</translation>
    </message>
    <message>
        <source>There is nothing to give away yet. Write an example of your own, a specification, a training plan or mentor&apos;s tasks first.</source>
        <translation>Det er ikke noe å gi til andre ennå. Skriv først et eget eksempel, en kravspesifikasjon, en opplæringsplan eller fadderoppgaver.</translation>
    </message>
    <message>
        <source>examples from %1</source>
        <translation>eksempler fra %1</translation>
    </message>
    <message>
        <source>Take in examples from another municipality</source>
        <translation>Hent inn eksempler fra en annen kommune</translation>
    </message>
</context>
<context>
    <name>sjusteg::SharedExamples</name>
    <message>
        <source>The file is damaged, or was changed by another program. Ask for it again.</source>
        <translation>Filen er skadet eller endret av et annet program. Be om å få den på nytt.</translation>
    </message>
    <message>
        <source>The file holds something else than examples that can be given away. Nothing was taken in.</source>
        <translation>Filen inneholder noe annet enn eksempler som kan deles. Ingenting er hentet inn.</translation>
    </message>
    <message>
        <source>«%1» was written with a newer version of Sjusteg. Update the program to take it in.</source>
        <translation>«%1» er skrevet i en nyere utgave av Sjusteg. Be IKT-avdelingen om den nyeste utgaven av programmet.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. A file of examples is never that large.</source>
        <translation>Filen er større enn %1 MB. Så stor blir aldri en fil med eksempler.</translation>
    </message>
    <message>
        <source>The file is no file of examples from Sjusteg. Choose the file you were given.</source>
        <translation>Filen er ikke en eksempelfil fra Sjusteg. Velg filen dere har fått.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Sjusteg. Update the program to take it in.</source>
        <translation>Filen er skrevet i en nyere utgave av Sjusteg. Be IKT-avdelingen om den nyeste utgaven av programmet.</translation>
    </message>
    <message>
        <source>The file is sound, but holds no examples.</source>
        <translation>Filen er i orden, men inneholder ingen eksempler.</translation>
    </message>
    <message>
        <source>The file holds more than %1 examples. Ask for it in several files.</source>
        <translation>Filen inneholder mer enn %1 eksempler. Be om å få dem i flere filer.</translation>
    </message>
</context>
<context>
    <name>sjusteg::TakeExamples</name>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>«%1» is not as Sjusteg writes it, and cannot be taken in.</source>
        <translation>«%1» er ikke slik Sjusteg skriver det, og kan ikke hentes inn.</translation>
    </message>
    <message>
        <source>Comes beside the one you have</source>
        <translation>Kommer ved siden av det dere har</translation>
    </message>
    <message>
        <source>You already have a card called %1; this one comes beside it</source>
        <translation>Dere har alt et kort som heter %1. Dette kommer ved siden av</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>About %1 in mal 1.2</source>
        <translation>Gjelder %1 i mal 1.2</translation>
    </message>
    <message>
        <source>About %1, which comes along</source>
        <translation>Gjelder %1, som blir med</translation>
    </message>
    <message>
        <source>«%1» is about %2, which is not in mal 1.2, and mal 1.2 is finished. Open it again first.</source>
        <translation>«%1» gjelder %2, som ikke står i mal 1.2, og mal 1.2 er satt som ferdig. Åpne den igjen først.</translation>
    </message>
    <message>
        <source>New row in mal 1.2, not judged yet: %1</source>
        <translation>Ny rad i mal 1.2, ikke vurdert ennå: %1</translation>
    </message>
    <message>
        <source>The common starting point of mal 6.2 is finished. Open it again first.</source>
        <translation>Felles utgangspunkt for mal 6.2 er satt som ferdig. Åpne det igjen først.</translation>
    </message>
    <message>
        <source>All of the tasks are in the common starting point of mal 6.2 already</source>
        <translation>Alle oppgavene står allerede i Felles utgangspunkt for mal 6.2</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) in the common starting point of mal 6.2</source>
        <translation>
            <numerusform>%n ny rad i Felles utgangspunkt for mal 6.2</numerusform>
            <numerusform>%n nye rader i Felles utgangspunkt for mal 6.2</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in examples</source>
        <translation>Hent inn eksempler</translation>
    </message>
</context>
<context>
    <name>sjusteg::TakeInDialog</name>
    <message>
        <source>Take in examples from another municipality</source>
        <translation>Hent inn eksempler fra en annen kommune</translation>
    </message>
    <message>
        <source>The file does not say which municipality it is from.</source>
        <translation>Filen sier ikke hvilken kommune den kommer fra.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Fra %1.</translation>
    </message>
    <message>
        <source>Written %1.</source>
        <translation>Skrevet %1.</translation>
    </message>
    <message>
        <source>Everything comes as new copies beside your own; nothing of yours is changed. You can undo it in one step.</source>
        <translation>Alt kommer som nye kopier ved siden av deres egne. Ingenting dere har fra før, blir endret. Dere kan angre alt i ett steg.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Take in (%1)</source>
        <translation>Hent inn (%1)</translation>
    </message>
</context>
<context>
    <name>sjusteg::TwoCardsPage</name>
    <message>
        <source>← All examples</source>
        <translation>← Alle eksempler</translation>
    </message>
    <message>
        <source>Example to the left</source>
        <translation>Eksempelet til venstre</translation>
    </message>
    <message>
        <source>Example to the right</source>
        <translation>Eksempelet til høyre</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Bare det som er ulikt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Skriv ut sammenligningen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Export the comparison to PDF</source>
        <translation>Lag PDF av sammenligningen</translation>
    </message>
    <message>
        <source>Two examples</source>
        <translation>To eksempler</translation>
    </message>
    <message>
        <source>Two examples side by side</source>
        <translation>To eksempler side om side</translation>
    </message>
</context>
<context>
    <name>sjusteg::SchemaCheck</name>
    <message>
        <source>an instruction that would run by itself (trigger «%1»)</source>
        <translation>en instruks som ville kjørt av seg selv (trigger «%1»)</translation>
    </message>
    <message>
        <source>a table that is worked out (view «%1»)</source>
        <translation>en tabell som regnes ut (view «%1»)</translation>
    </message>
    <message>
        <source>an index of another program («%1»)</source>
        <translation>en indeks fra et annet program («%1»)</translation>
    </message>
    <message>
        <source>a table of another program («%1»)</source>
        <translation>en tabell fra et annet program («%1»)</translation>
    </message>
    <message>
        <source>the table «%1» is not as this program makes it</source>
        <translation>tabellen «%1» er ikke slik dette programmet lager den</translation>
    </message>
    <message>
        <source>the table «%1» is missing</source>
        <translation>tabellen «%1» mangler</translation>
    </message>
</context>
<context>
    <name>sjusteg::PlaceWords</name>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Før start</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Mal %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::Privacy</name>
    <message>
        <source>the name of the copy</source>
        <translation>navnet på skjemaet</translation>
    </message>
    <message>
        <source>filled in by</source>
        <translation>fylt ut av</translation>
    </message>
    <message>
        <source>anchored</source>
        <translation>forankret</translation>
    </message>
    <message>
        <source>the minutes</source>
        <translation>referatet</translation>
    </message>
    <message>
        <source>noted in the meeting</source>
        <translation>notert i møtet</translation>
    </message>
    <message>
        <source>what was taken over from other forms</source>
        <translation>det som er hentet fra andre skjemaer</translation>
    </message>
    <message>
        <source>what the copy belongs to</source>
        <translation>det skjemaet gjelder</translation>
    </message>
    <message>
        <source>the history, %1</source>
        <translation>historikken, %1</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>utgave %1, %2</translation>
    </message>
    <message>
        <source>%1: a number that may be a birth number</source>
        <translation>%1: et tall som kan være et fødselsnummer</translation>
    </message>
    <message>
        <source>%1: a participant code</source>
        <translation>%1: en deltakerkode</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>%1: something other than a code, such as D-001; it may be a name</source>
        <translation>%1: noe annet enn en kode, for eksempel D-001. Det kan være et navn</translation>
    </message>
</context>
<context>
    <name>sjusteg::ParticipantAccess</name>
    <message>
        <source>Printed %1</source>
        <translation>Skrevet ut %1</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>Inneholder personopplysninger</translation>
    </message>
    <message>
        <source>Access to what is registered</source>
        <translation>Innsyn i det som er registrert</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>This is what stands in the file of participants of this process about the one with this code: as it is now, as it was in the versions kept, and every change. The program knows the code only; who it belongs to is kept elsewhere.</source>
        <translation>Her er det som står i deltakerfilen om deltakeren med denne koden. Først kommer det slik det er nå, deretter tidligere utgaver og alle endringer. Programmet kjenner bare koden. Hvem koden gjelder, er oppbevart et annet sted.</translation>
    </message>
    <message>
        <source>What comes on the next pages</source>
        <translation>Dette står på de neste sidene</translation>
    </message>
    <message>
        <source>What is not printed here</source>
        <translation>Dette er ikke skrevet ut her</translation>
    </message>
    <message>
        <source>Backups the program has made of the file of participants. They hold earlier states of the same, and are deleted with the participant.</source>
        <translation>Sikkerhetskopier programmet har laget av deltakerfilen. De viser det samme slik det var før, og blir slettet sammen med deltakeren.</translation>
    </message>
    <message>
        <source>Texts about the work in which the code is written all the same: %1</source>
        <translation>Tekster om arbeidet der koden likevel er skrevet: %1</translation>
    </message>
    <message>
        <source>Texts about other participants in which the code is written: %1</source>
        <translation>Tekster om andre deltakere der koden er skrevet: %1</translation>
    </message>
    <message>
        <source>Ask the programme counsellor to have something corrected or deleted. Corrections are kept on the last pages.</source>
        <translation>Snakk med programrådgiveren hvis noe skal rettes eller slettes. Rettelsene står på de siste sidene.</translation>
    </message>
    <message>
        <source>Earlier version: %1</source>
        <translation>Tidligere utgave: %1</translation>
    </message>
    <message>
        <source>What was written and corrected</source>
        <translation>Det som er skrevet og rettet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>In the order of time. What was gone over on the way to an answer within a minute is one line.</source>
        <translation>I tidsrekkefølge. Blir et svar endret flere ganger på rad innen et minutt, står det på én linje.</translation>
    </message>
</context>
<context>
    <name>sjusteg::PersonQuestion</name>
    <message>
        <source>Set as done all the same</source>
        <translation>Sett som ferdig likevel</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Lukk likevel</translation>
    </message>
    <message>
        <source>Here stands a number that may be a birth number. Birth numbers do not belong in Sjusteg.</source>
        <translation>Her står et tall som kan være et fødselsnummer. Fødselsnummer skal ikke stå i Sjusteg.</translation>
    </message>
    <message>
        <source>Here stands a participant code. The forms about measures tell of no single participant.</source>
        <translation>Her står en deltakerkode. Skjemaene om tiltak skal ikke handle om en enkelt deltaker.</translation>
    </message>
    <message>
        <source>Go to the place and take it out, or go on all the same.</source>
        <translation>Gå til stedet og ta det bort, eller fortsett likevel.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more place(s).</source>
        <translation>
            <numerusform>Det er %n sted til.</numerusform>
            <numerusform>Det er %n steder til.</numerusform>
        </translation>
    </message>
    <message>
        <source>May be about a person</source>
        <translation>Kan handle om en person</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Where a participant code belongs stands something else. A name does not belong in Sjusteg; a code is a letter and a number, such as D-001.</source>
        <translation>Der det skal stå en deltakerkode, står det noe annet. Navn hører ikke hjemme i Sjusteg. En kode er en bokstav og et tall, for eksempel D-001.</translation>
    </message>
</context>
<context>
    <name>sjusteg::TypingWatch</name>
    <message>
        <source>△ This may be a birth number. Birth numbers do not belong in Sjusteg.</source>
        <translation>△ Dette kan være et fødselsnummer. Fødselsnummer skal ikke stå i Sjusteg.</translation>
    </message>
    <message>
        <source>△ This looks like a participant code. Nothing about a single participant belongs here.</source>
        <translation>△ Dette ser ut som en deltakerkode. Her skal det ikke stå noe om en enkelt deltaker.</translation>
    </message>
    <message>
        <source>△ May be about a person. Write a code such as D-001: no name, and no birth number.</source>
        <translation>△ Kan handle om en person. Skriv en kode, for eksempel D-001, ikke navn eller fødselsnummer.</translation>
    </message>
</context>
<context>
    <name>sjusteg::PlacesDialog</name>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Første nyttårsdag</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skjærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Første påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Andre påskedag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Arbeidernes dag</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Grunnlovsdagen</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Første pinsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Andre pinsedag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Første juledag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Andre juledag</translation>
    </message>
</context>
<context>
    <name>sjusteg::CoursePlan</name>
    <message>
        <source>Move a theme</source>
        <translation>Flytt et tema</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>at %1–%2</source>
        <translation>kl. %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plass</numerusform>
            <numerusform>%n plasser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n kursholder</numerusform>
            <numerusform>%n kursholdere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interpreter %n day(s)</source>
        <translation>
            <numerusform>tolk %n dag</numerusform>
            <numerusform>tolk %n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits %n day(s)</source>
        <translation>
            <numerusform>besøk %n dag</numerusform>
            <numerusform>besøk %n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extra counsellors %n day(s)</source>
        <translation>
            <numerusform>ekstra veiledere %n dag</numerusform>
            <numerusform>ekstra veiledere %n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PCs %n day(s)</source>
        <translation>
            <numerusform>PC-er %n dag</numerusform>
            <numerusform>PC-er %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for %3</source>
        <translation>%1, %2 til %3 plasser</translation>
    </message>
    <message>
        <source>Slide the themes</source>
        <translation>Skyv temaene</translation>
    </message>
</context>
<context>
    <name>sjusteg::TaskSheet</name>
    <message>
        <source>Tell it to somebody, or record your voice.</source>
        <translation>Fortell det til noen, eller ta opp stemmen din.</translation>
    </message>
    <message>
        <source>Take a picture of the work or the tool. No people in the picture.</source>
        <translation>Ta bilde av arbeidet eller verktøyet. Ikke ta med mennesker på bildet.</translation>
    </message>
    <message>
        <source>Choose an answer. Write what you choose.</source>
        <translation>Velg et svar. Skriv det du velger.</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Svaret mitt</translation>
    </message>
    <message>
        <source>Task %1 – if you want to</source>
        <translation>Oppgave %1 – hvis du vil</translation>
    </message>
    <message>
        <source>Task %1 – everyone does it</source>
        <translation>Oppgave %1 – alle gjør den</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hva det betyr</translation>
    </message>
    <message>
        <source>In my language</source>
        <translation>På mitt språk</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nye ord</translation>
    </message>
    <message>
        <source>Hand in the tasks by %1.</source>
        <translation>Lever oppgavene senest %1.</translation>
    </message>
    <message>
        <source>Hand in the summary by %1.</source>
        <translation>Lever oppsummeringen senest %1.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Min kode</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>This is what you learn</source>
        <translation>Dette lærer du</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Les først</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation>Trenger du hjelp?</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>My summary</source>
        <translation>Min oppsummering</translation>
    </message>
    <message>
        <source>What did you learn from the tasks?</source>
        <translation>Hva lærte du av oppgavene?</translation>
    </message>
</context>
<context>
    <name>sjusteg::HandIns</name>
    <message>
        <source>Tasks due %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Ikke levert</translation>
    </message>
    <message>
        <source>Tasks missing, were due %1</source>
        <translation>Oppgaver mangler, fristen var %1</translation>
    </message>
    <message>
        <source>Tasks in %1</source>
        <translation>Oppgaver levert %1</translation>
    </message>
    <message>
        <source>Tasks in %1, late: were due %2</source>
        <translation>Oppgaver levert %1, for sent: fristen var %2</translation>
    </message>
    <message>
        <source>Summary in %1</source>
        <translation>Oppsummering levert %1</translation>
    </message>
    <message>
        <source>Summary in %1, late: was due %2</source>
        <translation>Oppsummering levert %1, for sent: fristen var %2</translation>
    </message>
    <message>
        <source>Summary missing, was due %1</source>
        <translation>Oppsummering mangler, fristen var %1</translation>
    </message>
    <message>
        <source>Summary due %1</source>
        <translation>Oppsummering: frist %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::HandInDocuments</name>
    <message>
        <source>Hand-ins: %1</source>
        <translation>Innleveringer: %1</translation>
    </message>
    <message>
        <source>The weeks</source>
        <translation>Ukene</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Oppgavesett</translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation>Sendes ut</translation>
    </message>
    <message>
        <source>Tasks in by</source>
        <translation>Oppgaver innen</translation>
    </message>
    <message>
        <source>Summary in by</source>
        <translation>Oppsummering innen</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>%1 (has left the group)</source>
        <translation>%1 (har sluttet i gruppen)</translation>
    </message>
    <message>
        <source>The group has no members or no sets yet.</source>
        <translation>Gruppen har ingen deltakere eller ingen oppgavesett ennå.</translation>
    </message>
</context>
<context>
    <name>sjusteg::CourseDocuments</name>
    <message>
        <source>(no theme)</source>
        <translation>(uten tema)</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>Gjest: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Without a day: %1</source>
        <translation>Uten dag: %1</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>Evaluering: %1</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 av 10</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 10 on average, asked %n time(s).</source>
        <translation>
            <numerusform>%1 av 10, spurt %n gang.</numerusform>
            <numerusform>%1 av 10 i gjennomsnitt, spurt %n ganger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurt ennå.</translation>
    </message>
</context>
<context>
    <name>sjusteg::WorkshopSheets</name>
    <message>
        <source>My CV</source>
        <translation>Min CV</translation>
    </message>
    <message>
        <source>A CV shows what you can and what you have done. Write keywords here first. Then write the CV on a PC, together with a counsellor.</source>
        <translation>En CV viser hva du kan, og hva du har gjort. Skriv stikkord her først. Skriv CV-en på PC etterpå, sammen med en veileder.</translation>
    </message>
    <message>
        <source>What I want to work with</source>
        <translation>Dette vil jeg jobbe med</translation>
    </message>
    <message>
        <source>One or two sentences.</source>
        <translation>Én eller to setninger.</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation>Dette er jeg god til</translation>
    </message>
    <message>
        <source>Three strengths. Give an example of each.</source>
        <translation>Tre styrker. Gi ett eksempel på hver.</translation>
    </message>
    <message>
        <source>Work and practice</source>
        <translation>Arbeid og praksis</translation>
    </message>
    <message>
        <source>The latest first. Work in other countries counts, and so does volunteering.</source>
        <translation>Det siste først. Arbeid i andre land teller, og det gjør frivillig arbeid også.</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Fra – til</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Hva jeg gjorde</translation>
    </message>
    <message>
        <source>School and courses</source>
        <translation>Skole og kurs</translation>
    </message>
    <message>
        <source>The latest first. Write it down even if you did not finish.</source>
        <translation>Det siste først. Skriv det opp også hvis du ikke ble ferdig.</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Hva jeg lærte</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>All languages you use.</source>
        <translation>Alle språkene du bruker.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>I speak</source>
        <translation>Jeg snakker</translation>
    </message>
    <message>
        <source>I write</source>
        <translation>Jeg skriver</translation>
    </message>
    <message>
        <source>Driving licence, certificates and digital skills</source>
        <translation>Førerkort, kursbevis og digitale ferdigheter</translation>
    </message>
    <message>
        <source>Who can tell about my work?</source>
        <translation>Hvem kan fortelle om arbeidet mitt?</translation>
    </message>
    <message>
        <source>Ask the person first. Do not write names on this sheet, only the workplace and the role.</source>
        <translation>Spør personen først. Skriv ikke navn på arket, bare arbeidsplass og rolle.</translation>
    </message>
    <message>
        <source>Before you send it</source>
        <translation>Før du sender den</translation>
    </message>
    <message>
        <source>The CV is one or two pages.</source>
        <translation>CV-en er på én eller to sider.</translation>
    </message>
    <message>
        <source>The latest stands first.</source>
        <translation>Det siste står først.</translation>
    </message>
    <message>
        <source>Somebody else has read it.</source>
        <translation>En annen har lest den.</translation>
    </message>
    <message>
        <source>It says how I can be reached.</source>
        <translation>Det står hvordan de kan nå meg.</translation>
    </message>
    <message>
        <source>My application</source>
        <translation>Min søknad</translation>
    </message>
    <message>
        <source>An application tells why you want this very job, and why you suit it. It is no longer than one page. Have the advertisement beside you.</source>
        <translation>En søknad forteller hvorfor du vil ha akkurat denne jobben, og hvorfor du passer til den. Den er ikke lengre enn én side. Ha annonsen ved siden av deg.</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Jobben</translation>
    </message>
    <message>
        <source>What is the job, and where did you see it?</source>
        <translation>Hva er jobben, og hvor så du den?</translation>
    </message>
    <message>
        <source>What the employer asks for</source>
        <translation>Det arbeidsgiveren ber om</translation>
    </message>
    <message>
        <source>Underline it in the advertisement. Write the three most important.</source>
        <translation>Sett strek under det i annonsen. Skriv de tre viktigste tingene.</translation>
    </message>
    <message>
        <source>What I have of it</source>
        <translation>Det jeg har av dette</translation>
    </message>
    <message>
        <source>Answer each of the three. Use examples from work, practice or home.</source>
        <translation>Svar på hver av de tre. Bruk eksempler fra jobb, praksis eller hjemme.</translation>
    </message>
    <message>
        <source>Why I want this job</source>
        <translation>Derfor vil jeg ha jobben</translation>
    </message>
    <message>
        <source>What do you know about the workplace?</source>
        <translation>Hva vet du om arbeidsplassen?</translation>
    </message>
    <message>
        <source>What I am like as a colleague</source>
        <translation>Slik er jeg som kollega</translation>
    </message>
    <message>
        <source>Choose two qualities. Say how others notice them.</source>
        <translation>Velg to egenskaper. Fortell hvordan andre merker dem.</translation>
    </message>
    <message>
        <source>How I end</source>
        <translation>Slik avslutter jeg</translation>
    </message>
    <message>
        <source>Say that you would like to come to an interview, and how you can be reached.</source>
        <translation>Skriv at du gjerne kommer på intervju, og hvordan de kan nå deg.</translation>
    </message>
    <message>
        <source>The name of the job and the workplace are right.</source>
        <translation>Navnet på jobben og arbeidsplassen er riktig.</translation>
    </message>
    <message>
        <source>I have answered what they ask for.</source>
        <translation>Jeg har svart på det de ber om.</translation>
    </message>
    <message>
        <source>The CV is attached.</source>
        <translation>CV-en er lagt ved.</translation>
    </message>
</context>
<context>
    <name>sjusteg::calendar::ToolEvents</name>
    <message>
        <source>Guest: %1</source>
        <translation>Gjest: %1</translation>
    </message>
    <message>
        <source>«%1» is sent out</source>
        <translation>«%1» sendes ut</translation>
    </message>
    <message>
        <source>«%1»: tasks are handed in, the summary is sent out</source>
        <translation>«%1»: oppgavene leveres, oppsummeringen sendes ut</translation>
    </message>
    <message>
        <source>«%1»: the summary is handed in</source>
        <translation>«%1»: oppsummeringen leveres</translation>
    </message>
</context>
<context>
    <name>sjusteg::CourseGrid</name>
    <message>
        <source>(no theme)</source>
        <translation>(uten tema)</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Uten dag</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Uke %1</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Uke %1, %2</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>Gjest: %1</translation>
    </message>
    <message>
        <source>Ctrl and an arrow moves the theme to another day.</source>
        <translation>Ctrl og en piltast flytter temaet til en annen dag.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
</context>
<context>
    <name>sjusteg::CoursePage</name>
    <message>
        <source>Week plan</source>
        <translation>Ukeplan</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>CV sheet</source>
        <translation>CV-ark</translation>
    </message>
    <message>
        <source>Application sheet</source>
        <translation>Søknadsark</translation>
    </message>
    <message>
        <source>To the calendar…</source>
        <translation>Til kalenderen …</translation>
    </message>
    <message>
        <source>Write the course to a calendar file</source>
        <translation>Lag en kalenderfil av kurset</translation>
    </message>
    <message>
        <source>The course is finished, so the themes stay where they are. Press «Open again» in the form to move them.</source>
        <translation>Kurset er ferdig, så temaene blir stående. Trykk «Åpne igjen» i skjemaet for å flytte dem.</translation>
    </message>
    <message>
        <source>Drag a theme to another day, or choose it with Tab and move it with Ctrl and the arrows. Two themes change places. Public holidays move a theme to the next free working day.</source>
        <translation>Dra et tema til en annen dag, eller velg det med Tab og flytt det med Ctrl og piltastene. To temaer bytter plass. Helligdager flytter et tema til neste ledige arbeidsdag.</translation>
    </message>
    <message>
        <source>Choose a theme to see and change what it needs: interpreter, visit, counsellors and PCs.</source>
        <translation>Velg et tema for å se og endre det som trengs: tolk, besøk, veiledere og PC-er.</translation>
    </message>
    <message>
        <source>timetable</source>
        <translation>timeplan</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluering</translation>
    </message>
    <message>
        <source>application sheet</source>
        <translation>søknadsark</translation>
    </message>
    <message>
        <source>The course to the calendar</source>
        <translation>Kurset til kalenderen</translation>
    </message>
    <message>
        <source>course</source>
        <translation>kurs</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Slide the themes so that they keep their order</source>
        <translation>Skyv temaene, så rekkefølgen holder</translation>
    </message>
</context>
<context>
    <name>sjusteg::TaskSetPage</name>
    <message>
        <source>The sheet</source>
        <translation>Arket</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Uken</translation>
    </message>
    <message>
        <source>To the calendar…</source>
        <translation>Til kalenderen …</translation>
    </message>
    <message>
        <source>Write the days of the set to a calendar file</source>
        <translation>Lag en kalenderfil av dagene i oppgavesettet</translation>
    </message>
    <message>
        <source>The days are worked out when the form says which Monday the set is sent out.</source>
        <translation>Dagene regnes ut når det står i skjemaet hvilken mandag settet sendes ut.</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Gjort</translation>
    </message>
    <message>
        <source>The week to the calendar</source>
        <translation>Uken til kalenderen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
</context>
<context>
    <name>sjusteg::CycleCalendar</name>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (i dag)</translation>
    </message>
</context>
<context>
    <name>sjusteg::HandInGrid</name>
    <message>
        <source>No longer among the sets</source>
        <translation>Ikke lenger blant settene</translation>
    </message>
    <message>
        <source>Sent out %1</source>
        <translation>Sendes ut %1</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (sluttet)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sjusteg::HandInPage</name>
    <message>
        <source>Sheets of the group</source>
        <translation>Arkene til gruppen</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>The weeks</source>
        <translation>Ukene</translation>
    </message>
    <message>
        <source>Choose a cell to write when something was handed in, and what you answered.</source>
        <translation>Velg en rute for å skrive når noe ble levert, og hva dere svarte.</translation>
    </message>
    <message>
        <source>To the calendar…</source>
        <translation>Til kalenderen …</translation>
    </message>
    <message>
        <source>Write the days of the group to a calendar file</source>
        <translation>Lag en kalenderfil av dagene til gruppen</translation>
    </message>
    <message>
        <source>The days are worked out when the form says the first Monday and which sets the group goes through.</source>
        <translation>Dagene regnes ut når det står i skjemaet hvilken mandag gruppen begynner, og hvilke oppgavesett den skal gjennom.</translation>
    </message>
    <message>
        <source>Choose members and sets in the form; a cell is made for each pair.</source>
        <translation>Velg deltakere og oppgavesett i skjemaet. Det lages en rute for hver deltaker og hvert sett.</translation>
    </message>
    <message numerus="yes">
        <source>%n all in</source>
        <translation>
            <numerusform>%n ferdig levert</numerusform>
            <numerusform>%n ferdig levert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in</source>
        <translation>
            <numerusform>%n venter på oppsummering</numerusform>
            <numerusform>%n venter på oppsummering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» is sent out</source>
        <translation>«%1» sendes ut</translation>
    </message>
    <message>
        <source>«%1»: tasks in, summary out</source>
        <translation>«%1»: oppgaver leveres, oppsummering sendes ut</translation>
    </message>
    <message>
        <source>«%1»: summary in</source>
        <translation>«%1»: oppsummering leveres</translation>
    </message>
    <message>
        <source>hand-ins</source>
        <translation>innleveringer</translation>
    </message>
    <message>
        <source>The weeks to the calendar</source>
        <translation>Ukene til kalenderen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n came in after the deadline</source>
        <translation>
            <numerusform>%n levert etter fristen</numerusform>
            <numerusform>%n levert etter fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sjusteg::ToolsCard</name>
    <message>
        <source>Tools from the examples</source>
        <translation>Verktøy fra eksemplene</translation>
    </message>
    <message>
        <source>Forms that practices elsewhere used at this step. You need none of them to finish it.</source>
        <translation>Skjemaer som bygger på eksemplene og passer i dette steget. Dere trenger ingen av dem for å bli ferdige.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
</context>
<context>
    <name>sjusteg::NoticedDate</name>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 er før %2</translation>
    </message>
    <message>
        <source>%1: the day is a public holiday (%2) and moves to the next working day</source>
        <translation>%1: Dagen er en helligdag (%2) og flyttes til neste arbeidsdag</translation>
    </message>
    <message>
        <source>%1: the day is no Monday</source>
        <translation>%1: Dagen er ikke en mandag</translation>
    </message>
</context>
<context>
    <name>sjusteg::NoticedPlan</name>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more theme(s)</source>
        <translation>
            <numerusform>%1 og %n tema til</numerusform>
            <numerusform>%1 og %n temaer til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) stood on days before the first course day and got the next free day</source>
        <translation>
            <numerusform>%n tema sto på en dag før første kursdag og har fått neste ledige dag</numerusform>
            <numerusform>%n temaer sto på dager før første kursdag og har fått neste ledige dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now comes after %2</source>
        <translation>%1 ligger nå etter %2</translation>
    </message>
    <message>
        <source>%1 and %2 fall on the same day, %3: there is no working time between</source>
        <translation>%1 og %2 faller på samme dag, %3: Det er ingen arbeidstid imellom</translation>
    </message>
    <message>
        <source>%1: tasks and summary are both to be handed in on %2; there is no working time between</source>
        <translation>%1: Oppgavene og oppsummeringen skal leveres samme dag, %2. Det er ingen arbeidstid imellom</translation>
    </message>
</context>
<context>
    <name>sjusteg::DaySquare</name>
    <message>
        <source>Before the course</source>
        <translation>Før kurset</translation>
    </message>
</context>
</TS>
