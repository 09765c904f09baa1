<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>ActionsModel</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, over fristen</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gjort %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgjerd</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, ope</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, gjort</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>minna på %1</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of time</comment>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>%1, goes on now</source>
        <translation>%1, går føre seg no</translation>
    </message>
    <message>
        <source>%1, dealt with</source>
        <translation>%1, handsama</translation>
    </message>
    <message>
        <source>%1, not dealt with</source>
        <translation>%1, ikkje handsama</translation>
    </message>
</context>
<context>
    <name>ChangedMeanwhile</name>
    <message>
        <source>This was changed in another window after you opened it here. What you wrote still stands in the fields. Save again to keep it, or cancel to keep the other change.</source>
        <translation>Dette vart endra i eit anna vindauge etter at du opna det her. Det du skreiv, står framleis i felta. Lagre ein gong til for å ta vare på det, eller avbryt for å ta vare på den andre endringa.</translation>
    </message>
    <message>
        <source>This was removed in another window after you opened it here. Nothing is written. Copy what you want to keep, and cancel.</source>
        <translation>Dette vart fjerna i eit anna vindauge etter at du opna det her. Ingenting er skrive. Kopier det du vil ta vare på, og avbryt.</translation>
    </message>
</context>
<context>
    <name>ContestColumns</name>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Could serve</source>
        <translation>Kan bistå</translation>
    </message>
    <message>
        <source>In the proposal</source>
        <translation>I forslaget</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ikkje i bruk</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>registered the need</source>
        <translation>registrerte behovet</translation>
    </message>
    <message>
        <source>changed the need</source>
        <translation>endra behovet</translation>
    </message>
    <message>
        <source>withdrew the need</source>
        <translation>trekte behovet</translation>
    </message>
    <message>
        <source>imported the need</source>
        <translation>importerte behovet</translation>
    </message>
    <message>
        <source>registered in the pool</source>
        <translation>registrerte i poolen</translation>
    </message>
    <message>
        <source>changed the entry</source>
        <translation>endra oppføringa</translation>
    </message>
    <message>
        <source>removed from the pool</source>
        <translation>fjerna frå poolen</translation>
    </message>
    <message>
        <source>imported the entry</source>
        <translation>importerte oppføringa</translation>
    </message>
    <message>
        <source>erased the personal data</source>
        <translation>sletta personopplysningane</translation>
    </message>
    <message>
        <source>recorded a step of a transfer</source>
        <translation>registrerte eit steg i eit utlån</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>angra ei endring</translation>
    </message>
    <message>
        <source>did a change again</source>
        <translation>gjorde ei endring om att</translation>
    </message>
    <message>
        <source>invented for the demonstration</source>
        <translation>oppdikta for demonstrasjonen</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>service</source>
        <translation>teneste</translation>
    </message>
    <message>
        <source>profession</source>
        <translation>yrkesgruppe</translation>
    </message>
    <message>
        <source>professions</source>
        <translation>yrkesgrupper</translation>
    </message>
    <message>
        <source>also accepted</source>
        <translation>blir også godteke</translation>
    </message>
    <message>
        <source>required</source>
        <translation>krev</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>ønskjer</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>første dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>siste dag</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>alvor</translation>
    </message>
    <message>
        <source>infectious setting</source>
        <translation>smitteoppdrag</translation>
    </message>
    <message>
        <source>lodging</source>
        <translation>innkvartering</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>vakter</translation>
    </message>
    <message>
        <source>what was tried</source>
        <translation>kva som er prøvd</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tilstand</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigar</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ressurskjelde</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>kompetansar</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>tilgjenge</translation>
    </message>
    <message>
        <source>home</source>
        <translation>bustad</translation>
    </message>
    <message>
        <source>travel limit</source>
        <translation>reisegrense</translation>
    </message>
    <message>
        <source>accepts infectious settings</source>
        <translation>tek smitteoppdrag</translation>
    </message>
    <message>
        <source>last confirmed</source>
        <translation>sist stadfesta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>copied for the exercise</source>
        <translation>kopiert til øvinga</translation>
    </message>
    <message>
        <source>registered what was asked for</source>
        <translation>registrerte det som vart bede om</translation>
    </message>
    <message>
        <source>asked owners</source>
        <translation>spurde eigarar</translation>
    </message>
    <message>
        <source>recorded an answer</source>
        <translation>loggførte eit svar</translation>
    </message>
    <message>
        <source>reminded an owner</source>
        <translation>minte ein eigar på svar</translation>
    </message>
    <message>
        <source>measures tried</source>
        <translation>prøvde tiltak</translation>
    </message>
    <message>
        <source>reason to ask now</source>
        <translation>grunn til å be om hjelp no</translation>
    </message>
    <message>
        <source>employer accepts it</source>
        <translation>arbeidsgivar godtek det</translation>
    </message>
    <message>
        <source>children along</source>
        <translation>barn med</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>oppgåver</translation>
    </message>
    <message>
        <source>who leads</source>
        <translation>kven som leier</translation>
    </message>
    <message>
        <source>who trains</source>
        <translation>kven som lærer opp</translation>
    </message>
    <message>
        <source>registered the offer</source>
        <translation>registrerte tilbodet</translation>
    </message>
    <message>
        <source>changed the offer</source>
        <translation>endra tilbodet</translation>
    </message>
    <message>
        <source>imported the offer</source>
        <translation>importerte tilbodet</translation>
    </message>
    <message>
        <source>began the transfer</source>
        <translation>byrja på utlånet</translation>
    </message>
    <message>
        <source>changed the transfer</source>
        <translation>endra utlånet</translation>
    </message>
    <message>
        <source>planned the meeting</source>
        <translation>planla møtet</translation>
    </message>
    <message>
        <source>changed the meeting</source>
        <translation>endra møtet</translation>
    </message>
    <message>
        <source>began the meeting</source>
        <translation>byrja møtet</translation>
    </message>
    <message>
        <source>called the meeting off</source>
        <translation>avlyste møtet</translation>
    </message>
    <message>
        <source>decided to hold the meeting after all</source>
        <translation>bestemte at møtet blir halde likevel</translation>
    </message>
    <message>
        <source>kept the status with the minutes</source>
        <translation>tok vare på statusen med referatet</translation>
    </message>
    <message>
        <source>invited to the meeting</source>
        <translation>kalla inn til møtet</translation>
    </message>
    <message>
        <source>recorded a decision</source>
        <translation>registrerte ei avgjerd</translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation>endra ei avgjerd</translation>
    </message>
    <message>
        <source>recorded an action item</source>
        <translation>registrerte eit oppfølgingspunkt</translation>
    </message>
    <message>
        <source>changed an action item</source>
        <translation>endra eit oppfølgingspunkt</translation>
    </message>
    <message>
        <source>completed an action item</source>
        <translation>fullførte eit oppfølgingspunkt</translation>
    </message>
    <message>
        <source>reminded of an action item</source>
        <translation>minte om eit oppfølgingspunkt</translation>
    </message>
    <message>
        <source>wrote the entry</source>
        <translation>skreiv loggføringa</translation>
    </message>
    <message>
        <source>registered the inquiry</source>
        <translation>registrerte førespurnaden</translation>
    </message>
    <message>
        <source>changed the inquiry</source>
        <translation>endra førespurnaden</translation>
    </message>
    <message>
        <source>answered the inquiry</source>
        <translation>svara på førespurnaden</translation>
    </message>
    <message>
        <source>ticked off the follow-up</source>
        <translation>kryssa av oppfølginga</translation>
    </message>
    <message>
        <source>shared the answer</source>
        <translation>delte svaret</translation>
    </message>
    <message>
        <source>changed the shared answer</source>
        <translation>endra det delte svaret</translation>
    </message>
    <message>
        <source>changed the measure</source>
        <translation>endra tiltaket</translation>
    </message>
    <message>
        <source>wrote the agreement</source>
        <translation>skreiv avtalen</translation>
    </message>
    <message>
        <source>sent the agreement</source>
        <translation>sende avtalen</translation>
    </message>
    <message>
        <source>recorded a signature</source>
        <translation>registrerte ei underskrift</translation>
    </message>
    <message>
        <source>took the agreement back to a draft</source>
        <translation>tok avtalen tilbake til utkast</translation>
    </message>
    <message>
        <source>wrote the standing agreement</source>
        <translation>skreiv den ståande avtalen</translation>
    </message>
    <message>
        <source>imported the standing agreement</source>
        <translation>importerte den ståande avtalen</translation>
    </message>
    <message>
        <source>registered the resource</source>
        <translation>registrerte ressursen</translation>
    </message>
    <message>
        <source>changed the resource</source>
        <translation>endra ressursen</translation>
    </message>
    <message>
        <source>wrote in the allocation log</source>
        <translation>skreiv i tildelingsloggen</translation>
    </message>
    <message>
        <source>opened the survey</source>
        <translation>opna kartlegginga</translation>
    </message>
    <message>
        <source>changed the survey</source>
        <translation>endra kartlegginga</translation>
    </message>
    <message>
        <source>closed the survey</source>
        <translation>lukka kartlegginga</translation>
    </message>
    <message>
        <source>opened the survey again</source>
        <translation>opna kartlegginga igjen</translation>
    </message>
    <message>
        <source>took in a message</source>
        <translation>tok inn ei melding</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>og %n tidlegare</numerusform>
            <numerusform>og %n tidlegare</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote the series of meetings</source>
        <translation>skreiv møteserien</translation>
    </message>
    <message>
        <source>began the settlement with the line</source>
        <translation>byrja oppgjeret med linja</translation>
    </message>
    <message>
        <source>wrote the line of the settlement</source>
        <translation>skreiv linja i oppgjeret</translation>
    </message>
    <message>
        <source>removed the line of the settlement</source>
        <translation>fjerna linja i oppgjeret</translation>
    </message>
</context>
<context>
    <name>LegalButton</name>
    <message>
        <source>Legal basis …</source>
        <translation>Heimel …</translation>
    </message>
    <message>
        <source>%1: on what basis, who decides, when it goes further up (Shift+F1)</source>
        <translation>%1: på kva grunnlag, kven avgjer, når går det vidare opp (Shift+F1)</translation>
    </message>
</context>
<context>
    <name>LogColumns</name>
    <message>
        <source>corrects an earlier entry</source>
        <translation>rettar ei tidlegare loggføring</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>retta seinare</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Loggføring</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Loggen er tom</translation>
    </message>
    <message numerus="yes">
        <source>%n log entry(ies)</source>
        <translation>
            <numerusform>%n loggføring</numerusform>
            <numerusform>%n loggføringar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none today</source>
        <translation>%1, ingen i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n i dag</numerusform>
            <numerusform>%n i dag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is missing in these days</source>
        <translation>Ingenting manglar desse dagane</translation>
    </message>
    <message>
        <source>Nobody in the pool can cover these needs</source>
        <translation>Ingen i poolen kan dekkje desse behova</translation>
    </message>
    <message>
        <source>The proposal covers %1 of the head-days</source>
        <translation>Forslaget dekkjer %1 av persondagane</translation>
    </message>
    <message>
        <source>The proposal covers %1 of the head-days, %2 of the critical</source>
        <translation>Forslaget dekkjer %1 av persondagane, %2 av dei kritiske</translation>
    </message>
    <message>
        <source>Proven best possible coverage</source>
        <translation>Prova best mogleg dekning</translation>
    </message>
    <message>
        <source>Best coverage found, not proven</source>
        <translation>Beste dekning som er funnen, ikkje prova</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 frå %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n eigar</numerusform>
            <numerusform>%n eigarar</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>under 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · %2 km</source>
        <translation>%1 · %2 km</translation>
    </message>
    <message>
        <source>transfers under way are counted as covered</source>
        <translation>utlån i gang blir rekna som dekte</translation>
    </message>
</context>
<context>
    <name>MaterialColumns</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Trengst</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dekt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Can spare</source>
        <translation>Kan vere utan</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Att</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengeleg</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Tek imot</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manglar: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen enno</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>MaterialRows</name>
    <message>
        <source>No open needs for equipment</source>
        <translation>Ingen opne behov for utstyr</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s) for equipment</source>
        <translation>
            <numerusform>%n ope behov for utstyr</numerusform>
            <numerusform>%n opne behov for utstyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical not covered</source>
        <translation>
            <numerusform>%n kritisk er ikkje dekt</numerusform>
            <numerusform>%n kritiske er ikkje dekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not covered, none of them critical</source>
        <translation>
            <numerusform>%n er ikkje dekt, ingen av dei kritisk</numerusform>
            <numerusform>%n er ikkje dekte, ingen av dei kritiske</numerusform>
        </translation>
    </message>
    <message>
        <source>all are covered by agreed transfers</source>
        <translation>alle er dekte av avtalte utlån</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 er spurde om</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
</context>
<context>
    <name>MeasureRows</name>
    <message>
        <source>tried</source>
        <translation>prøvd</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gøymt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Kor fort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ikkje svara på enno</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>open, %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Søkjeord</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sist endra</translation>
    </message>
    <message>
        <source>What is missing? Find the next steps</source>
        <translation>Kva manglar? Finn dei neste stega</translation>
    </message>
    <message>
        <source>No inquiry waits for an answer</source>
        <translation>Ingen førespurnader ventar på svar</translation>
    </message>
    <message numerus="yes">
        <source>%n inquiry(s) wait for an answer, the oldest %1</source>
        <translation>
            <numerusform>%n førespurnad ventar på svar, i %1</numerusform>
            <numerusform>%n førespurnader ventar på svar, den eldste i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers within %1, the slowest %2</source>
        <translation>Halvparten svara på innan %1, den tregaste %2</translation>
    </message>
    <message>
        <source>no follow-up is due</source>
        <translation>inga oppfølging er forfallen</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are due</source>
        <translation>
            <numerusform>%n oppfølging er forfallen</numerusform>
            <numerusform>%n oppfølgingar er forfalne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>no time set</source>
        <translation>tid ikkje sett</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <extracomment>weekday, short date, time of day</extracomment>
        <translation>%1 %2 kl. %3</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Ingen møte er planlagde</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Neste: %1, %2</translation>
    </message>
    <message>
        <source>No open action items</source>
        <translation>Ingen opne oppfølgingspunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n open action item(s)</source>
        <translation>
            <numerusform>%n ope oppfølgingspunkt</numerusform>
            <numerusform>%n opne oppfølgingspunkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening, and what is new from the directorates</source>
        <translation>Opning, og nytt frå direktorata</translation>
    </message>
    <message>
        <source>Questions from the municipalities</source>
        <translation>Spørsmål frå kommunane</translation>
    </message>
    <message>
        <source>Next report and next meeting</source>
        <translation>Neste rapportering og neste møte</translation>
    </message>
    <message>
        <source>Need: %1, %2 × %3</source>
        <translation>Behov: %1, %2 × %3</translation>
    </message>
    <message>
        <source>Transfer: %1 to %2</source>
        <translation>Utlån: %1 til %2</translation>
    </message>
    <message>
        <source>Transfer: %1, %2 to %3</source>
        <translation>Utlån: %1, %2 til %3</translation>
    </message>
    <message>
        <source>The county in %1: %2 critical, %3 challenging, %4 of %5 have answered, as of %6</source>
        <translation>Fylket i %1: %2 kritisk, %3 utfordrande, %4 av %5 har svart, per %6</translation>
    </message>
    <message>
        <source>Every meeting begins and ends with it.</source>
        <translation>Kvart møte byrjar og sluttar med det.</translation>
    </message>
</context>
<context>
    <name>MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskjelde</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetansar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bustad</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengeleg</translation>
    </message>
    <message>
        <source>Travels</source>
        <translation>Reiser</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Infectious</source>
        <translation>Smitte</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>accepts infection</source>
        <translation>tek smitteoppdrag</translation>
    </message>
    <message>
        <source>up to %1 km</source>
        <translation>inntil %1 km</translation>
    </message>
</context>
<context>
    <name>MunicipalityLists</name>
    <message>
        <source>It has not answered yet.</source>
        <translation>Han har ikkje svara enno.</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <translation>%1, svara %2</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Prøvd: %1</translation>
    </message>
    <message>
        <source>Plan for keeping critical staff: %1</source>
        <translation>Plan for å halde på kritisk personell: %1</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>No need is registered.</source>
        <translation>Ingen behov er registrerte.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier need(s) closed or withdrawn</source>
        <translation>
            <numerusform>%n tidlegare behov avslutta eller trekt</numerusform>
            <numerusform>%n tidlegare behov avslutta eller trekte</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Frå %1: %2</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>Til %1: %2</translation>
    </message>
    <message>
        <source>No transfer is under way, in or out.</source>
        <translation>Ingen utlån er i gang, inn eller ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier transfer(s)</source>
        <translation>
            <numerusform>%n tidlegare utlån</numerusform>
            <numerusform>%n tidlegare utlån</numerusform>
        </translation>
    </message>
    <message>
        <source>another office&apos;s</source>
        <translation>hos eit anna embete</translation>
    </message>
    <message>
        <source>No land border with another municipality.</source>
        <translation>Inga landegrense mot ein annan kommune.</translation>
    </message>
    <message>
        <source>Nothing in the log.</source>
        <translation>Ingenting i loggen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s) in the log</source>
        <translation>
            <numerusform>og %n tidlegare i loggen</numerusform>
            <numerusform>og %n tidlegare i loggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by: %1</source>
        <translation>Svart av: %1</translation>
    </message>
    <message>
        <source>The situation as of %1</source>
        <translation>Situasjonen per %1</translation>
    </message>
    <message>
        <source>Last rated %1, %2</source>
        <translation>Sist vurdert som %1, %2</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Treng: %1</translation>
    </message>
    <message>
        <source>Can offer: %1</source>
        <translation>Kan tilby: %1</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Endra %1 av %2</translation>
    </message>
    <message>
        <source>Ends %1, and nobody follows</source>
        <translation>Sluttar %1, og ingen tek over</translation>
    </message>
    <message>
        <source>Standing agreement with %1</source>
        <translation>Ståande avtale med %1</translation>
    </message>
    <message>
        <source>No standing agreement with any neighbour is registered.</source>
        <translation>Ingen ståande avtale med ein nabokommune er registrert.</translation>
    </message>
</context>
<context>
    <name>MunicipalityWords</name>
    <message>
        <source>%1 has become critical</source>
        <translation>%1 er blitt kritisk</translation>
    </message>
    <message>
        <source>%1 has become challenging</source>
        <translation>%1 er blitt utfordrande</translation>
    </message>
    <message>
        <source>%1 is better: challenging after critical</source>
        <translation>%1 er betre: utfordrande etter kritisk</translation>
    </message>
    <message>
        <source>%1 is good again</source>
        <translation>%1 er god igjen</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 er %2</translation>
    </message>
    <message>
        <source>%1 is %2 for the second round running</source>
        <translation>%1 er %2 for andre runde på rad</translation>
    </message>
    <message>
        <source>%1 is %2 for the third round running</source>
        <translation>%1 er %2 for tredje runde på rad</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been %2 for %n round(s) running</source>
        <translation>
            <numerusform>%1 har vore %2 i %n runde</numerusform>
            <numerusform>%1 har vore %2 i %n rundar på rad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody has been asked yet</source>
        <translation>%1: ingen er spurde enno</translation>
    </message>
    <message>
        <source>%1 has never answered</source>
        <translation>%1 har aldri svara</translation>
    </message>
    <message>
        <source>%1 has not answered this round</source>
        <translation>%1 har ikkje svara i denne runden</translation>
    </message>
    <message>
        <source>%1 has not answered this round; %2 in %3</source>
        <translation>%1 har ikkje svara i denne runden; %2 i %3</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Veke %1, %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Veke %1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 innbyggjarar</translation>
    </message>
    <message>
        <source>health community %1</source>
        <translation>helsefellesskap %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>region %1</translation>
    </message>
    <message>
        <source>centrality %1 of 6</source>
        <translation>sentralitet %1 av 6</translation>
    </message>
    <message>
        <source>%1 % absent</source>
        <translation>%1 % fråvær</translation>
    </message>
    <message>
        <source>%1 full-time equivalents missing</source>
        <translation>%1 årsverk manglar</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manglar: %1</translation>
    </message>
    <message>
        <source>%1 of overload in three weeks</source>
        <translation>%1 for overbelastning om tre veker</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>årsak: %1</translation>
    </message>
    <message>
        <source>It is usually good here: this is unlike itself.</source>
        <translation>Her er det vanlegvis god bemanning: dette er uvanleg.</translation>
    </message>
    <message>
        <source>It is usually better here.</source>
        <translation>Det er vanlegvis betre her.</translation>
    </message>
    <message>
        <source>It is usually graver here.</source>
        <translation>Det er vanlegvis verre her.</translation>
    </message>
    <message>
        <source>That is about normal for it.</source>
        <translation>Det er omtrent som normalt for kommunen.</translation>
    </message>
    <message numerus="yes">
        <source>Worse %n round(s) running.</source>
        <translation>
            <numerusform>Verre %n runde på rad.</numerusform>
            <numerusform>Verre %n rundar på rad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the question does not concern it</source>
        <translation>%1: ikkje aktuelt for kommunen</translation>
    </message>
    <message>
        <source>%1 says unchanged since last: %2 in %3</source>
        <translation>%1 melder uendra sidan sist: %2 i %3</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n neighbour(s) that answered is in difficulty.</source>
        <translation>
            <numerusform>Naboen som har svart, har ikkje vanskar.</numerusform>
            <numerusform>Ingen av dei %n naboane som har svart, har vanskar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n neighbour(s) that answered, %1 critical and %2 challenging.</source>
        <translation>
            <numerusform>Av %n nabo som har svart, er %1 kritisk og %2 utfordrande.</numerusform>
            <numerusform>Av %n naboar som har svart, er %1 kritiske og %2 utfordrande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedColumns</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dekt</translation>
    </message>
    <message>
        <source>Agreed transfers cover %1 of the days that are left.</source>
        <translation>Avtalte utlån dekkjer %1 av dagane som er att.</translation>
    </message>
    <message>
        <source>Infectious</source>
        <translation>Smitte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>infectious</source>
        <translation>smitte</translation>
    </message>
</context>
<context>
    <name>NeedDetails</name>
    <message>
        <source>%1 × %2 for %3 in %4, %5, %6.</source>
        <extracomment>number, profession, service, municipality, period, weeks</extracomment>
        <translation>%1 × %2 til %3 i %4, %5, %6.</translation>
    </message>
    <message>
        <source>The need is marked as covered. Nothing is left to find.</source>
        <translation>Behovet er merkt som dekt. Det er ikkje meir å finne.</translation>
    </message>
    <message>
        <source>The municipality has withdrawn the need.</source>
        <translation>Kommunen har trekt behovet.</translation>
    </message>
    <message>
        <source>The need is closed.</source>
        <translation>Behovet er avslutta.</translation>
    </message>
    <message>
        <source>The period is over. Close the need, or change the period if it goes on.</source>
        <translation>Perioden er over. Avslutt behovet, eller endre perioden om det held fram.</translation>
    </message>
    <message>
        <source>Agreed transfers cover all days. Mark the need as covered.</source>
        <translation>Avtalte utlån dekkjer alle dagar. Merk behovet som dekt.</translation>
    </message>
    <message>
        <source>Enough are asked. Follow up the answers before more are asked.</source>
        <translation>Mange nok er spurde. Følg opp svara før fleire blir spurde.</translation>
    </message>
    <message>
        <source>Critical and not covered. Find staff now, the nearest first.</source>
        <translation>Kritisk og ikkje dekt. Finn personell no, dei nærmaste først.</translation>
    </message>
    <message>
        <source>Not covered. Find staff, the nearest first.</source>
        <translation>Ikkje dekt. Finn personell, dei nærmaste først.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>No open needs</source>
        <translation>Ingen opne behov</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s)</source>
        <translation>
            <numerusform>%n ope behov</numerusform>
            <numerusform>%n opne behov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical not covered</source>
        <translation>
            <numerusform>%n kritisk er ikkje dekt</numerusform>
            <numerusform>%n kritiske er ikkje dekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not covered, none of them critical</source>
        <translation>
            <numerusform>%n er ikkje dekt, ingen av dei kritisk</numerusform>
            <numerusform>%n er ikkje dekte, ingen av dei kritiske</numerusform>
        </translation>
    </message>
    <message>
        <source>all are covered by agreed transfers</source>
        <translation>alle er dekte av avtalte utlån</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <extracomment>9 open needs, 23 heads; 4 critical not covered</extracomment>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>%n spurd</numerusform>
            <numerusform>%n spurde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectiveLines</name>
    <message numerus="yes">
        <source>%n head-day(s)</source>
        <translation>
            <numerusform>%n persondag</numerusform>
            <numerusform>%n persondagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days in doubt</source>
        <translation>%1 usikre dagar</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 endra</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periode</numerusform>
            <numerusform>%n periodar</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivå %1</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 frå dei</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>prova best</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>ikkje bevist</translation>
    </message>
    <message>
        <source>within %1 %</source>
        <translation>innan %1 %</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation>Dekning, %1</translation>
    </message>
    <message>
        <source>best, given those above</source>
        <translation>best, gitt måla over</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1, til stades</translation>
    </message>
    <message>
        <source>%1, not present</source>
        <translation>%1, ikkje til stades</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message numerus="yes">
        <source>%n head-day(s) more</source>
        <translation>
            <numerusform>%n persondag meir</numerusform>
            <numerusform>%n persondagar meir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head-day(s) fewer</source>
        <translation>
            <numerusform>%n persondag færre</numerusform>
            <numerusform>%n persondagar færre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: frå %2 til %3</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n flytta</numerusform>
            <numerusform>%n flytta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n ut</numerusform>
            <numerusform>%n ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ingenting blir endra</translation>
    </message>
    <message>
        <source>As many head-days are covered</source>
        <translation>Like mange persondagar er dekte</translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>proposed</source>
        <translation>føreslått</translation>
    </message>
    <message>
        <source>transfer started</source>
        <translation>utlån starta</translation>
    </message>
    <message numerus="yes">
        <source>%n head-day(s) missing</source>
        <translation>
            <numerusform>%n persondag manglar</numerusform>
            <numerusform>%n persondagar manglar</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Etterspurd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>team “%1”</source>
        <translation>team «%1»</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Unnamed capacity</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>ikkje meir</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>no, til %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <extracomment>state, municipality, first day: &quot;agreed: Heim from 12.3.&quot;</extracomment>
        <translation>%1: %2 frå %3</translation>
    </message>
    <message>
        <source>Nobody is in the pool yet</source>
        <translation>Ingen er i poolen enno</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n eigar</numerusform>
            <numerusform>%n eigarar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n available today</source>
        <translation>
            <numerusform>%n tilgjengeleg i dag</numerusform>
            <numerusform>%n tilgjengelege i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2, %3; all confirmed lately</source>
        <extracomment>64 people from 18 owners, 41 available today; all confirmed lately</extracomment>
        <translation>%1 frå %2, %3; alle stadfesta nyleg</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed for 14 days</source>
        <translation>
            <numerusform>%n ikkje stadfesta på 14 dagar</numerusform>
            <numerusform>%n ikkje stadfesta på 14 dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2, %3; %4</source>
        <extracomment>64 people from 18 owners, 41 available today; 7 not confirmed for 14 days</extracomment>
        <translation>%1 frå %2, %3; %4</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Auk</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Minsk</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Sjå i:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typen:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Overordna mappe</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevising</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvising</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finst frå før.
Vil du erstatte ho?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fann ikkje fila.
Sjå om filnamnet er rett.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alt</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alt</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gjenopprett standard</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Høgre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rettetast</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rull mot venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull mot høgre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier &amp;lenkjeadresse</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>The case file is open for reading only. Nothing can be changed in it.</source>
        <translation>Saksfila er opna berre for lesing. Ingenting kan endrast i ho.</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>draft, replaces %1</source>
        <translation>utkast, erstattar %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>erstatta av %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 of %2 sections are still as in report no. %3</source>
        <translation>%1 av %2 avsnitt er framleis som i rapport nr. %3</translation>
    </message>
    <message>
        <source>%1 of %2 sections are written</source>
        <translation>%1 av %2 avsnitt er skrivne</translation>
    </message>
    <message>
        <source>All sections are written</source>
        <translation>Alle avsnitta er skrivne</translation>
    </message>
    <message>
        <source>Report no. %1 was sent %2</source>
        <translation>Rapport nr. %1 vart send %2</translation>
    </message>
    <message>
        <source>Its figures are frozen as they are now, and it stands in the series for good. Nothing is sent by the program: save it as PDF or ODT, and send that. A mistake is mended by a new report that replaces it.</source>
        <translation>Tala blir frosne slik dei er no, og rapporten blir ståande i serien. Programmet sender ingenting sjølv: Lagre rapporten som PDF eller ODT, og send han. Ein feil blir retta med ein ny rapport som erstattar denne.</translation>
    </message>
    <message>
        <source>Unchanged since report no. %1: %2.</source>
        <translation>Uendra sidan rapport nr. %1: %2.</translation>
    </message>
    <message>
        <source>Without a text: %1.</source>
        <translation>Utan tekst: %1.</translation>
    </message>
    <message>
        <source>Send this as report no. %1?</source>
        <translation>Sende dette som rapport nr. %1?</translation>
    </message>
    <message>
        <source>Freeze and send</source>
        <translation>Frys og send</translation>
    </message>
    <message>
        <source>situation-report</source>
        <translation>situasjonsrapport</translation>
    </message>
    <message>
        <source>It says who somebody is. Write the function or the body instead.</source>
        <translation>Det står kven nokon er. Skriv funksjonen eller organet i staden.</translation>
    </message>
    <message>
        <source>Send with the persons</source>
        <translation>Send med personane</translation>
    </message>
</context>
<context>
    <name>RingColumns</name>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>through the owner</source>
        <translation>gjennom eigaren</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Sist stadfesta</translation>
    </message>
    <message>
        <source>In the proposal</source>
        <translation>I forslaget</translation>
    </message>
    <message numerus="yes">
        <source>%n head-day(s)</source>
        <translation>
            <numerusform>%n persondag</numerusform>
            <numerusform>%n persondagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>og %n tidlegare</numerusform>
            <numerusform>og %n tidlegare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundColumns</name>
    <message>
        <source>closed</source>
        <translation>lukka</translation>
    </message>
    <message>
        <source>time limit passed</source>
        <translation>fristen er ute</translation>
    </message>
    <message>
        <source>all have answered</source>
        <translation>alle har svart</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>lukka %1</translation>
    </message>
    <message>
        <source>answers were due %1</source>
        <translation>svarfristen var %1</translation>
    </message>
    <message>
        <source>open, answers due %1</source>
        <translation>open, svarfrist %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unchanged since last: %1</source>
        <translation>uendra sidan sist: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>sist: %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Har svart</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Komplett</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manglar: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>SignalChoice</name>
    <message>
        <source>Critical, but no need registered</source>
        <translation>Kritisk, men utan meldt behov</translation>
    </message>
    <message>
        <source>A municipality is critical and has no open need.</source>
        <translation>Ein kommune er kritisk og har ikkje noko ope behov.</translation>
    </message>
    <message>
        <source>A trigger is named</source>
        <translation>Eit alvorskriterium er nemnt</translation>
    </message>
    <message>
        <source>The municipality names one of the criteria that make a shortage serious.</source>
        <translation>Kommunen nemner eitt av kriteria som gjer mangelen alvorleg.</translation>
    </message>
    <message>
        <source>A hospital&apos;s municipalities or a region together</source>
        <translation>Kommunane til eit sjukehus eller ein region samstundes</translation>
    </message>
    <message>
        <source>Three or more, two of them critical, and two thirds of those rated.</source>
        <translation>Tre eller fleire, minst to av dei kritiske, og to tredelar av dei som har svart.</translation>
    </message>
    <message>
        <source>Worse three rounds running</source>
        <translation>Verre tre rundar på rad</translation>
    </message>
    <message>
        <source>In each of them the rating became graver, or the municipality said that it grew worse.</source>
        <translation>I kvar av dei vart vurderinga meir alvorleg, eller kommunen sa at det vart verre.</translation>
    </message>
    <message>
        <source>Unlike its own normal</source>
        <translation>Ulikt det som er vanleg i kommunen</translation>
    </message>
    <message>
        <source>New in this round, and clearly graver than the mean of at least four ratings before.</source>
        <translation>Nytt i denne runden, og klart meir alvorleg enn snittet av minst fire tidlegare vurderingar.</translation>
    </message>
    <message>
        <source>Rated good, yet a need is open</source>
        <translation>Vurdert som god, men har eit ope behov</translation>
    </message>
    <message>
        <source>One of the two has changed since.</source>
        <translation>Ein av delane har endra seg sidan.</translation>
    </message>
    <message>
        <source>Silent for two rounds</source>
        <translation>Ingen svar i to rundar</translation>
    </message>
    <message>
        <source>No answer in two rounds whose deadlines have passed.</source>
        <translation>Ikkje noko svar i to rundar med utgått frist.</translation>
    </message>
</context>
<context>
    <name>StandingColumns</name>
    <message>
        <source>holds</source>
        <translation>gjeld</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>går snart ut</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>gått ut</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>inntil vidare</translation>
    </message>
    <message>
        <source>All staff in all services</source>
        <translation>Alt personell i alle tenester</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>StateRows</name>
    <message>
        <source>a resource that is no longer listed</source>
        <translation>ein ressurs som ikkje lenger står i lista</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Free today</source>
        <translation>Ledig i dag</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 frå %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>No state resources are registered</source>
        <translation>Ingen statlege ressursar er registrerte</translation>
    </message>
    <message numerus="yes">
        <source>More is allocated than there is of %n resource(s)</source>
        <translation>
            <numerusform>Det er tildelt meir enn det finst av %n ressurs</numerusform>
            <numerusform>Det er tildelt meir enn det finst av %n ressursar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request for state resources is answered</source>
        <translation>Alle oppmodingar om statlege ressursar er svara på</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for state resources are not answered</source>
        <translation>
            <numerusform>%n oppmoding om statlege ressursar er ikkje svara på</numerusform>
            <numerusform>%n oppmodingar om statlege ressursar er ikkje svara på</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ventar</translation>
    </message>
</context>
<context>
    <name>SurveyColumns</name>
    <message>
        <source>out of date</source>
        <translation>utdatert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukka</translation>
    </message>
    <message>
        <source>time limit passed</source>
        <translation>fristen er ute</translation>
    </message>
    <message>
        <source>all have answered</source>
        <translation>alle har svara</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>out of date since %1</source>
        <translation>utdatert sidan %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>lukka %1</translation>
    </message>
    <message>
        <source>answers were due %1</source>
        <translation>svarfristen var %1</translation>
    </message>
    <message>
        <source>open, answers due %1</source>
        <translation>open, svarfrist %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Mest</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Saman: %1</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kartlegging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 av %2 (%3 %)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Følg med</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ventar på svar</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>I teneste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>No transfer is under way</source>
        <translation>Ingen utlån er i gang</translation>
    </message>
    <message numerus="yes">
        <source>%n in service</source>
        <translation>
            <numerusform>%n i teneste</numerusform>
            <numerusform>%n i teneste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation>
            <numerusform>%n ventar på svar</numerusform>
            <numerusform>%n ventar på svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) within a week without a successor</source>
        <translation>
            <numerusform>%n sluttar innan ei veke utan etterfølgjar</numerusform>
            <numerusform>%n sluttar innan ei veke utan etterfølgjar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) under way</source>
        <translation>
            <numerusform>%n utlån i gang</numerusform>
            <numerusform>%n utlån i gang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed and not yet begun</source>
        <translation>
            <numerusform>%n avtalt og ikkje byrja</numerusform>
            <numerusform>%n avtalte og ikkje byrja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned and to be settled</source>
        <translation>
            <numerusform>%n heime og skal gjerast opp</numerusform>
            <numerusform>%n heime og skal gjerast opp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all, finished ones included</source>
        <translation>
            <numerusform>%n i alt, medrekna dei ferdige</numerusform>
            <numerusform>%n i alt, medrekna dei ferdige</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could be asked to lend %2 to %3 (%4), %5. Nobody has been asked yet.</source>
        <translation>%1 kan bli spurd om å låne ut %2 til %3 (%4), %5. Ingen er spurde enno.</translation>
    </message>
    <message>
        <source>%1 has been asked to lend %2 to %3 (%4), %5. The answer is awaited.</source>
        <translation>%1 er spurd om å låne ut %2 til %3 (%4), %5. Svaret er ikkje kome.</translation>
    </message>
    <message>
        <source>%1 offers %2 to %3 (%4), %5. Both owners have yet to agree.</source>
        <translation>%1 tilbyr %2 til %3 (%4), %5. Partane er enno ikkje einige.</translation>
    </message>
    <message>
        <source>The answer was no: %1 was asked for %2 to %3 (%4), %5.</source>
        <translation>Svaret var nei: %1 vart spurd om %2 til %3 (%4), %5.</translation>
    </message>
    <message>
        <source>%1 and %3 agree on %2 (%4), %5. The employee has not yet answered.</source>
        <translation>%1 og %3 er einige om %2 (%4), %5. Den tilsette har ikkje svara enno.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. Owners and employee have said yes.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. Partane og den tilsette har sagt ja.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. Travel, lodging and training are being prepared.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. Reise, innkvartering og opplæring blir førebudde.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. In service now.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. I teneste no.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. An extension has been asked for.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. Det er spurt om forlenging.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. The hand-over has begun.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. Overleveringa har byrja.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3 (%4), %5. Home again; to be settled.</source>
        <translation>%1 lånte ut %2 til %3 (%4), %5. Heime att; skal gjerast opp.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3 (%4), %5. Home again and settled.</source>
        <translation>%1 lånte ut %2 til %3 (%4), %5. Heime att og oppgjort.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 lends nobody here. It was about %2 to %3 (%4), %5.</source>
        <translation>Trekt: %1 låner ikkje ut her. Det galdt %2 til %3 (%4), %5.</translation>
    </message>
    <message>
        <source>Marked as invalid: %1, %2 to %3 (%4), %5.</source>
        <translation>Merkt som ugyldig: %1, %2 til %3 (%4), %5.</translation>
    </message>
    <message>
        <source>The agreed period is over. Record the return, or agree on an extension and change the period.</source>
        <translation>Den avtalte perioden er over. Registrer heimkomst, eller avtal forlenging og endre perioden.</translation>
    </message>
    <message>
        <source>Ends %1, and nobody follows.</source>
        <translation>Sluttar %1, og ingen følgjer etter.</translation>
    </message>
    <message>
        <source>The period began %1, and the service has not.</source>
        <translation>Perioden byrja %1, men tenesta har ikkje byrja.</translation>
    </message>
    <message>
        <source>Asked %1 and not answered. A reminder may help.</source>
        <translation>Spurd %1, ikkje svara. Ei påminning kan hjelpe.</translation>
    </message>
    <message>
        <source>%1 rates its own staffing as critical now. Ask whether it can still spare anyone.</source>
        <translation>%1 vurderer eiga bemanning som kritisk no. Spør om dei framleis kan vere utan nokon.</translation>
    </message>
    <message>
        <source>The need behind it was withdrawn.</source>
        <translation>Behovet bak er trekt.</translation>
    </message>
    <message>
        <source>The same pool member is bound to %1, %2.</source>
        <translation>Den same personen er bunden til %1, %2.</translation>
    </message>
    <message>
        <source>Who was asked?</source>
        <translation>Kven vart spurd?</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Kven svara?</translation>
    </message>
    <message>
        <source>Who agreed?</source>
        <translation>Kven vart einige?</translation>
    </message>
    <message>
        <source>Who passed on the consent?</source>
        <translation>Kven gav beskjed om samtykket?</translation>
    </message>
    <message>
        <source>Who prepares?</source>
        <translation>Kven førebur?</translation>
    </message>
    <message>
        <source>Who confirmed it?</source>
        <translation>Kven stadfesta det?</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>Kven spurde om det?</translation>
    </message>
    <message>
        <source>Who decided it?</source>
        <translation>Kven avgjorde det?</translation>
    </message>
    <message>
        <source>%1 could be asked for %2 to %3, %4. Nobody has been asked yet.</source>
        <translation>%1 kan spørjast om %2 til %3, %4. Ingen er spurde enno.</translation>
    </message>
    <message>
        <source>%1 has been asked for %2 to %3, %4. The answer is awaited.</source>
        <translation>%1 er spurd om %2 til %3, %4. Svaret er venta.</translation>
    </message>
    <message>
        <source>%1 offers %2 to %3, %4. Both sides have yet to agree.</source>
        <translation>%1 tilbyr %2 til %3, %4. Partane er ikkje samde enno.</translation>
    </message>
    <message>
        <source>The answer was no: %1 was asked for %2 to %3, %4.</source>
        <translation>Svaret var nei: %1 vart spurd om %2 til %3, %4.</translation>
    </message>
    <message>
        <source>%1 and %3 agree on %2, %4.</source>
        <translation>%1 og %3 er samde om %2, %4.</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3, %4. The transport is being prepared.</source>
        <translation>%1 sender %2 til %3, %4. Transporten blir førebudd.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3, %4. In use there now.</source>
        <translation>%1 låner ut %2 til %3, %4. I bruk der no.</translation>
    </message>
    <message>
        <source>%1 has given %2 to %3, %4. Delivered; to be settled.</source>
        <translation>%1 har gitt %2 til %3, %4. Levert; skal gjerast opp.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3, %4. An extension has been asked for.</source>
        <translation>%1 låner ut %2 til %3, %4. Det er spurt om forlenging.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3, %4. It is on its way back.</source>
        <translation>%1 låner ut %2 til %3, %4. Det er på veg tilbake.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3, %4. Returned; to be settled.</source>
        <translation>%1 lånte ut %2 til %3, %4. Levert tilbake; skal gjerast opp.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3, %4. Returned and settled.</source>
        <translation>%1 lånte ut %2 til %3, %4. Levert tilbake og gjort opp.</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3, %4. Delivered and settled.</source>
        <translation>%1 gav %2 til %3, %4. Levert og gjort opp.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 sends nothing here. It was about %2 to %3, %4.</source>
        <translation>Trekt: %1 sender ikkje noko her. Det galdt %2 til %3, %4.</translation>
    </message>
    <message>
        <source>Marked as invalid: %1, %2 to %3, %4.</source>
        <translation>Merkt som ugyldig: %1, %2 til %3, %4.</translation>
    </message>
    <message>
        <source>Needed from %1, and not delivered yet.</source>
        <translation>Trengst frå %1, og er ikkje levert enno.</translation>
    </message>
    <message>
        <source>%1 rates its own staffing as critical now. Ask whether it can still spare it.</source>
        <translation>%1 vurderer si eiga bemanning som kritisk no. Spør om dei framleis kan vere utan det.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon without a successor</source>
        <translation>
            <numerusform>%n sluttar snart utan at nokon tek over</numerusform>
            <numerusform>%n sluttar snart utan at nokon tek over</numerusform>
        </translation>
    </message>
    <message>
        <source>Ill from %1.</source>
        <translation>Sjuk frå %1.</translation>
    </message>
    <message>
        <source>In service, and the agreement is not signed by both sides.</source>
        <translation>I teneste, og avtalen er ikkje underskriven av begge partar.</translation>
    </message>
</context>
<context>
    <name>VariantColumns</name>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dekt</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 av %2 dagar</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodar</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Naboar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Lends most for its size</source>
        <translation>Låner ut mest etter storleiken</translation>
    </message>
    <message>
        <source>%1 days, pool of %2</source>
        <translation>%1 dagar, pool på %2</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>+/− since %1</source>
        <translation>+/− sidan %1</translation>
    </message>
    <message>
        <source>%1 asked for, %2 agreed</source>
        <translation>%1 etterspurde, %2 avtalte</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommunar</numerusform>
        </translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s) for equipment</source>
        <translation>
            <numerusform>%n ope behov for utstyr</numerusform>
            <numerusform>%n opne behov for utstyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to owners wait for an answer</source>
        <translation>
            <numerusform>%n spørsmål til eigarar ventar på svar</numerusform>
            <numerusform>%n spørsmål til eigarar ventar på svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minutt er sett av</numerusform>
            <numerusform>%n minutt er sette av</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has no agenda yet.</source>
        <translation>Møtet har inga sakliste enno.</translation>
    </message>
    <message>
        <source>unchanged since the answer before</source>
        <translation>uendra sidan førre svar</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manglar: %1</translation>
    </message>
    <message>
        <source>On loan from others now</source>
        <translation>Innlånte frå andre no</translation>
    </message>
    <message>
        <source>Lent to others now</source>
        <translation>Utlånte til andre no</translation>
    </message>
    <message>
        <source>No open need, and nothing on loan.</source>
        <translation>Ingen opne behov og ingen utlån.</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>verre</translation>
    </message>
    <message>
        <source>better</source>
        <translation>betre</translation>
    </message>
    <message>
        <source>This is the first round: nothing to compare with yet</source>
        <translation>Dette er første runde: ingenting å samanlikne med enno</translation>
    </message>
    <message>
        <source>No municipality has another status than in %1</source>
        <translation>Ingen kommune har ein annan status enn i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n verre</numerusform>
            <numerusform>%n verre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n betre</numerusform>
            <numerusform>%n betre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n utan svar</numerusform>
            <numerusform>%n utan svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Sidan %1: %2</translation>
    </message>
    <message>
        <source>No municipality asks for staff now</source>
        <translation>Ingen kommune ber om personell no</translation>
    </message>
    <message numerus="yes">
        <source>All %n asked for are agreed</source>
        <translation>
            <numerusform>Den eine som er etterspurd, er avtalt</numerusform>
            <numerusform>Alle %n som er etterspurde, er avtalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 asked for are still missing</source>
        <translation>
            <numerusform>%n av %1 etterspurde manglar framleis</numerusform>
            <numerusform>%n av %1 etterspurde manglar framleis</numerusform>
        </translation>
    </message>
    <message>
        <source>No transfer is on the way</source>
        <translation>Ingen utlån er på veg</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is agreed yet; %n question(s) wait for an answer</source>
        <translation>
            <numerusform>Ingenting er avtalt enno; %n spørsmål til eigarar ventar på svar</numerusform>
            <numerusform>Ingenting er avtalt enno; %n spørsmål til eigarar ventar på svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in service</source>
        <translation>
            <numerusform>%n i teneste</numerusform>
            <numerusform>%n i teneste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n på veg</numerusform>
            <numerusform>%n på veg</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>Utlån: %1</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Ingen møte er planlagde</translation>
    </message>
    <message>
        <source>Next: %1, %2 at %3</source>
        <translation>Neste: %1, %2 kl. %3</translation>
    </message>
    <message>
        <source>%1 begins at %2</source>
        <translation>%1 byrjar kl. %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 er slutt</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Ingenting er bestemt enno</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken</source>
        <translation>
            <numerusform>%n avgjerd er teken</numerusform>
            <numerusform>%n avgjerder er tekne</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality is chosen</source>
        <translation>Ingen kommune er vald</translation>
    </message>
    <message>
        <source>%1: %2, worse than in %3</source>
        <translation>%1: %2, verre enn i %3</translation>
    </message>
    <message>
        <source>%1: %2, better than in %3</source>
        <translation>%1: %2, betre enn i %3</translation>
    </message>
    <message>
        <source>%1: %2, as in %3</source>
        <translation>%1: %2, som i %3</translation>
    </message>
    <message>
        <source>At %1 · no round of reports yet</source>
        <translation>Kl. %1 · inga rapporteringsrunde enno</translation>
    </message>
    <message>
        <source>earlier round, %1</source>
        <translation>tidlegare runde, %1</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 av %2 har svart</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>siste svar %1</translation>
    </message>
    <message>
        <source>shown at %1</source>
        <translation>vist %1</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ØVING</translation>
    </message>
    <message>
        <source>Invented data</source>
        <translation>Oppdikta data</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min att</numerusform>
            <numerusform>%n min att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over time</source>
        <translation>
            <numerusform>%n min over tida</numerusform>
            <numerusform>%n min over tida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>om %n min</numerusform>
            <numerusform>om %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The county</source>
        <translation>Fylket</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Kva som er endra</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Opne behov</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Sakliste</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>The meeting as it is now, shown at %1</source>
        <translation>Møtet slik det er no, vist kl. %1</translation>
    </message>
    <message>
        <source>as known %1</source>
        <translation>slik det var kjent %1</translation>
    </message>
    <message>
        <source>Today: the meeting is not looked back at</source>
        <translation>I dag: møtet blir ikkje vist tilbake i tid</translation>
    </message>
    <message>
        <source>As it was known %1</source>
        <translation>Slik det var kjent %1</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 says no to %2</source>
        <translation>%1 seier nei til %2</translation>
    </message>
    <message>
        <source>%1 lends nobody</source>
        <translation>%1 held på alle sine sjølv</translation>
    </message>
    <message>
        <source>%1 stays with %2, %3</source>
        <translation>%1 blir hos %2, %3</translation>
    </message>
    <message>
        <source>one more %1 near %2</source>
        <translation>det fanst éin til (%1) nær %2</translation>
    </message>
    <message>
        <source>One more near %1</source>
        <translation>Éin til nær %1</translation>
    </message>
    <message>
        <source>%1 asks for %2 × %3, %4</source>
        <translation>%1 bed om %2 × %3, %4</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>week %1</source>
        <translation>veke %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>veke %1–%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Choose the municipality.</source>
        <translation>Vel kommune.</translation>
    </message>
    <message>
        <source>Choose the profession.</source>
        <translation>Vel yrkesgruppe.</translation>
    </message>
    <message>
        <source>The head count must be from 1 to 999.</source>
        <translation>Talet må vere frå 1 til 999.</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Oppgi første dag.</translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation>Oppgi siste dag.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Siste dag er før første dag.</translation>
    </message>
    <message>
        <source>The period is longer than two years.</source>
        <translation>Perioden er lengre enn to år.</translation>
    </message>
    <message>
        <source>Say who the employer is.</source>
        <translation>Oppgi kven som er arbeidsgivar.</translation>
    </message>
    <message>
        <source>Choose the home municipality.</source>
        <translation>Vel bustadkommune.</translation>
    </message>
    <message>
        <source>The travel limit must be from 0 to 3000 km.</source>
        <translation>Reisegrensa må vere frå 0 til 3000 km.</translation>
    </message>
    <message>
        <source>Give at least one period of availability.</source>
        <translation>Oppgi minst éin periode med tilgjenge.</translation>
    </message>
    <message>
        <source>A period needs a first and a last day.</source>
        <translation>Ein periode må ha første og siste dag.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Lege</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Sjukepleiar</translation>
    </message>
    <message>
        <source>Social educator</source>
        <translation>Vernepleiar</translation>
    </message>
    <message>
        <source>Health care worker</source>
        <translation>Helsefagarbeidar</translation>
    </message>
    <message>
        <source>Auxiliary nurse</source>
        <translation>Hjelpepleiar</translation>
    </message>
    <message>
        <source>Care worker</source>
        <translation>Omsorgsarbeidar</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Jordmor</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Fysioterapeut</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>Ergoterapeut</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Psykolog</translation>
    </message>
    <message>
        <source>Biomedical laboratory scientist</source>
        <translation>Bioingeniør</translation>
    </message>
    <message>
        <source>Medical secretary</source>
        <translation>Helsesekretær</translation>
    </message>
    <message>
        <source>Ambulance worker</source>
        <translation>Ambulansearbeidar</translation>
    </message>
    <message>
        <source>Paramedic</source>
        <translation>Paramedisinar</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Provisorfarmasøyt</translation>
    </message>
    <message>
        <source>Prescription pharmacist</source>
        <translation>Reseptarfarmasøyt</translation>
    </message>
    <message>
        <source>Radiographer</source>
        <translation>Radiograf</translation>
    </message>
    <message>
        <source>Clinical dietitian</source>
        <translation>Klinisk ernæringsfysiolog</translation>
    </message>
    <message>
        <source>Manual therapist</source>
        <translation>Manuellterapeut</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation>Kiropraktor</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Tannlege</translation>
    </message>
    <message>
        <source>Dental hygienist</source>
        <translation>Tannpleiar</translation>
    </message>
    <message>
        <source>Dental secretary</source>
        <translation>Tannhelsesekretær</translation>
    </message>
    <message>
        <source>Pharmacy technician</source>
        <translation>Apotekteknikar</translation>
    </message>
    <message>
        <source>Audiologist</source>
        <translation>Audiograf</translation>
    </message>
    <message>
        <source>Podiatrist</source>
        <translation>Fotterapeut</translation>
    </message>
    <message>
        <source>Optician</source>
        <translation>Optikar</translation>
    </message>
    <message>
        <source>Orthoptist</source>
        <translation>Ortoptist</translation>
    </message>
    <message>
        <source>Prosthetist and orthotist</source>
        <translation>Ortopediingeniør</translation>
    </message>
    <message>
        <source>Perfusionist</source>
        <translation>Perfusjonist</translation>
    </message>
    <message>
        <source>Osteopath</source>
        <translation>Osteopat</translation>
    </message>
    <message>
        <source>Naprapath</source>
        <translation>Naprapat</translation>
    </message>
    <message>
        <source>Dental technician</source>
        <translation>Tannteknikar</translation>
    </message>
    <message>
        <source>Veterinarian</source>
        <translation>Veterinær</translation>
    </message>
    <message>
        <source>Unskilled assistant</source>
        <translation>Assistent utan helsefag</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Non-health support</source>
        <translation>Anna støttepersonell</translation>
    </message>
    <message>
        <source>Infection control</source>
        <translation>Smittevern</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Smittesporing</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testing</translation>
    </message>
    <message>
        <source>Vaccinator</source>
        <translation>Vaksinatør</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leiing</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Palliasjon</translation>
    </message>
    <message>
        <source>Community medicine</source>
        <translation>Samfunnsmedisin</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>Intensiv</translation>
    </message>
    <message>
        <source>Geriatric care</source>
        <translation>Geriatri</translation>
    </message>
    <message>
        <source>Dementia care</source>
        <translation>Demensomsorg</translation>
    </message>
    <message>
        <source>Mental health and addiction</source>
        <translation>Psykisk helse og rus</translation>
    </message>
    <message>
        <source>Emergency medicine</source>
        <translation>Akuttmedisin</translation>
    </message>
    <message>
        <source>Medication handling</source>
        <translation>Legemiddelhandtering</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Heimeteneste</translation>
    </message>
    <message>
        <source>Wound care</source>
        <translation>Sårstell</translation>
    </message>
    <message>
        <source>Sami language</source>
        <translation>Samisk språk</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Førarkort</translation>
    </message>
    <message>
        <source>Record that the owner was asked</source>
        <translation>Registrer at eigaren er spurd</translation>
    </message>
    <message>
        <source>Record the owner&apos;s offer</source>
        <translation>Registrer tilbodet frå eigaren</translation>
    </message>
    <message>
        <source>Record the owner&apos;s no</source>
        <translation>Registrer nei frå eigaren</translation>
    </message>
    <message>
        <source>Record that both owners agree</source>
        <translation>Registrer at begge partar er einige</translation>
    </message>
    <message>
        <source>Record the employee&apos;s consent</source>
        <translation>Registrer samtykke frå den tilsette</translation>
    </message>
    <message>
        <source>Record the employee&apos;s no</source>
        <translation>Registrer nei frå den tilsette</translation>
    </message>
    <message>
        <source>Begin the preparations</source>
        <translation>Begynn førebuingane</translation>
    </message>
    <message>
        <source>Record the arrival</source>
        <translation>Registrer oppmøte</translation>
    </message>
    <message>
        <source>Record that an extension was asked for</source>
        <translation>Registrer spørsmål om forlenging</translation>
    </message>
    <message>
        <source>Begin the hand-over</source>
        <translation>Begynn overlevering</translation>
    </message>
    <message>
        <source>Record the answer: service goes on</source>
        <translation>Registrer svar: tenesta held fram</translation>
    </message>
    <message>
        <source>Record the answer: service ends</source>
        <translation>Registrer svar: tenesta blir avslutta</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Registrer heimkomst</translation>
    </message>
    <message>
        <source>Record the settlement</source>
        <translation>Registrer oppgjer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Mark as invalid</source>
        <translation>Merk som ugyldig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>challenging</source>
        <translation>utfordrande</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisk</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ikkje rapportert</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>utdatert</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samla</translation>
    </message>
    <message>
        <source>Nursing home</source>
        <translation>Sjukeheim</translation>
    </message>
    <message>
        <source>Emergency clinic</source>
        <translation>Legevakt</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Fastlege</translation>
    </message>
    <message>
        <source>Child health centre</source>
        <translation>Helsestasjon</translation>
    </message>
    <message>
        <source>Testing and tracing</source>
        <translation>TISK</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaksinasjon</translation>
    </message>
    <message>
        <source>Public-health doctor</source>
        <translation>Kommuneoverlege</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Anna teneste</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>better</source>
        <translation>betre</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>verre</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>låg risiko</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>middels risiko</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>høg risiko</translation>
    </message>
    <message>
        <source>structural</source>
        <translation>strukturell</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hending</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>uro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Unsafe within days</source>
        <translation>Uforsvarleg innan få dagar</translation>
    </message>
    <message>
        <source>More than 40 % missing in a critical task</source>
        <translation>Meir enn 40 % manglar i ei kritisk oppgåve</translation>
    </message>
    <message>
        <source>Below minimum staffing over time</source>
        <translation>Under minimumsbemanning over tid</translation>
    </message>
    <message>
        <source>Danger to life and health</source>
        <translation>Fare for liv og helse</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ope</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>dekt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Health trust</source>
        <translation>Helseføretak</translation>
    </message>
    <message>
        <source>Development centre (USHT)</source>
        <translation>Utviklingssenter (USHT)</translation>
    </message>
    <message>
        <source>NAV</source>
        <translation>NAV</translation>
    </message>
    <message>
        <source>Staffing agency</source>
        <translation>Vikarbyrå</translation>
    </message>
    <message>
        <source>National response staff</source>
        <translation>Nasjonalt innsatspersonell</translation>
    </message>
    <message>
        <source>Reserve register</source>
        <translation>Reserveregister</translation>
    </message>
    <message>
        <source>Civil Defence</source>
        <translation>Sivilforsvaret</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Frivillige</translation>
    </message>
    <message>
        <source>Private provider</source>
        <translation>Privat aktør</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokalt</translation>
    </message>
    <message>
        <source>Inter-municipal</source>
        <translation>Interkommunalt</translation>
    </message>
    <message>
        <source>Health community</source>
        <translation>Helsefellesskap</translation>
    </message>
    <message>
        <source>Regional and national</source>
        <translation>Regionalt og nasjonalt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>spurd</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>tilbode</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>avslått</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>avtalt</translation>
    </message>
    <message>
        <source>consented</source>
        <translation>samtykt</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>blir førebudd</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>i teneste</translation>
    </message>
    <message>
        <source>extension asked</source>
        <translation>forlenging spurd</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>blir avslutta</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>heime</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>oppgjort</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ugyldig</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personleg</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>På annan måte</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Ingen grunn oppgitt</translation>
    </message>
    <message>
        <source>Own situation</source>
        <translation>Eigen situasjon</translation>
    </message>
    <message>
        <source>No suitable staff</source>
        <translation>Ikkje eigna personell</translation>
    </message>
    <message>
        <source>The employee declines</source>
        <translation>Den tilsette takkar nei</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Annan grunn</translation>
    </message>
    <message>
        <source>Meeting with the municipalities</source>
        <translation>Kommunemøte</translation>
    </message>
    <message>
        <source>Meeting of public-health doctors</source>
        <translation>Kommuneoverlegemøte</translation>
    </message>
    <message>
        <source>County preparedness council</source>
        <translation>Fylkesberedskapsråd</translation>
    </message>
    <message>
        <source>Regional meeting</source>
        <translation>Regionmøte</translation>
    </message>
    <message>
        <source>Health trust and its municipalities</source>
        <translation>Helseføretak og kommunar</translation>
    </message>
    <message>
        <source>Bilateral meeting</source>
        <translation>Bilateralt møte</translation>
    </message>
    <message>
        <source>Ad hoc meeting</source>
        <translation>Ad hoc-møte</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Samordning</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Tilsyn</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Nøytral</translation>
    </message>
    <message>
        <source>The built-in file %1 is missing. Install the program again.</source>
        <translation>Den innebygde fila %1 manglar. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>The built-in file %1 is damaged in line %2. Install the program again.</source>
        <translation>Den innebygde fila %1 er skadd i linje %2. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>The file is neither text nor a spreadsheet. Save it as CSV or .xlsx and try again.</source>
        <translation>Fila er verken tekst eller rekneark. Lagre ho som CSV eller .xlsx og prøv igjen.</translation>
    </message>
    <message>
        <source>A quotation mark that opens in row %1 is never closed. Close it or take it away.</source>
        <translation>Eit hermeteikn som opnar i rad %1, blir aldri lukka. Lukk det eller ta det bort.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is this the right file?</source>
        <translation>Rad %1 har meir enn %2 kolonnar. Er dette rett fil?</translation>
    </message>
    <message>
        <source>The file has too many cells. Split it into smaller files.</source>
        <translation>Fila har for mange celler. Del ho i mindre filer.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into smaller files.</source>
        <translation>Fila har meir enn %1 rader. Del ho i mindre filer.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Save it without one and try again.</source>
        <translation>Reknearket er passordverna. Lagre det utan passord og prøv igjen.</translation>
    </message>
    <message>
        <source>This is an old Office file (.xls or .doc). Open it in a spreadsheet program, save it as .xlsx and try again.</source>
        <translation>Dette er ei gammal Office-fil (.xls eller .doc). Opne ho i eit reknearkprogram, lagre ho som .xlsx og prøv igjen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the table as .xlsx or CSV.</source>
        <translation>Dette er eit PDF-dokument. Be om tabellen som .xlsx eller CSV.</translation>
    </message>
    <message>
        <source>This is a web page or another document, not a table. Open it in a spreadsheet program, save it as .xlsx and try again.</source>
        <translation>Dette er ei nettside eller eit anna dokument, ikkje ein tabell. Opne det i eit reknearkprogram, lagre det som .xlsx og prøv igjen.</translation>
    </message>
    <message>
        <source>This is a database or a case file, not a table. Choose an .xlsx or CSV file.</source>
        <translation>Dette er ein database eller ei saksfil, ikkje ein tabell. Vel ei .xlsx- eller CSV-fil.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fila er tom.</translation>
    </message>
    <message>
        <source>There is no row with anything in it.</source>
        <translation>Det er inga rad med noko i.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Fila finst ikkje.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Dette er ei mappe. Vel ei fil.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Dette er ikkje ei vanleg fil.</translation>
    </message>
    <message>
        <source>The file is %1 MB; more than %2 MB are not read. Is this the right file?</source>
        <translation>Fila er på %1 MB; meir enn %2 MB blir ikkje lese. Er dette rett fil?</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Fila kan ikkje lesast: %1.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as .xlsx or CSV and try again.</source>
        <translation>Dette er ei OpenDocument-fil. Lagre ho som .xlsx eller CSV og prøv igjen.</translation>
    </message>
    <message>
        <source>This is a zip archive, but no spreadsheet. Choose an .xlsx or CSV file.</source>
        <translation>Dette er eit zip-arkiv, men ikkje eit rekneark. Vel ei .xlsx- eller CSV-fil.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or incomplete. Ask for it again, or open it in a spreadsheet program and save it anew as .xlsx.</source>
        <translation>Reknearket er skadd eller ufullstendig. Be om det på nytt, eller opne det i eit reknearkprogram og lagre det på nytt som .xlsx.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to far more than a list of ours can be. It is not opened.</source>
        <translation>Reknearket pakkar seg ut til langt meir enn ei liste kan vere. Det blir ikkje opna.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own staff, %1 km away.</source>
        <translation>Kommunen sitt eige personell, %1 km unna.</translation>
    </message>
    <message>
        <source>From a neighbour or by a standing agreement, %1 km away.</source>
        <translation>Frå ein nabo eller etter fast avtale, %1 km unna.</translation>
    </message>
    <message>
        <source>From the same health community or the county&apos;s pool, %1 km away.</source>
        <translation>Frå same helsefellesskap eller poolen i fylket, %1 km unna.</translation>
    </message>
    <message>
        <source>From beyond the county&apos;s own pools, %1 km away.</source>
        <translation>Frå utanfor dei eigne poolane i fylket, %1 km unna.</translation>
    </message>
    <message>
        <source>%1, as asked for.</source>
        <translation>%1, som etterspurt.</translation>
    </message>
    <message>
        <source>%1, accepted in place of %2.</source>
        <translation>%1, godteken i staden for %2.</translation>
    </message>
    <message>
        <source>Settled beforehand by a person.</source>
        <translation>Avgjort på førehand av ein person.</translation>
    </message>
    <message>
        <source>Has: %1.</source>
        <translation>Har: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Can stay for the whole period, %n day(s).</source>
        <translation>
            <numerusform>Kan bli heile perioden, %n dag.</numerusform>
            <numerusform>Kan bli heile perioden, %n dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in one stretch.</source>
        <translation>
            <numerusform>%n dag i strekk.</numerusform>
            <numerusform>%n dagar i strekk.</numerusform>
        </translation>
    </message>
    <message>
        <source>With an owner that lends nobody now: %1.</source>
        <translation>Hos ein eigar som ikkje låner ut no: %1.</translation>
    </message>
    <message>
        <source>Declined for this need: %1.</source>
        <translation>Takka nei til dette behovet: %1.</translation>
    </message>
    <message>
        <source>Farther away than their travel limit: %1 (the nearest %2 km).</source>
        <translation>Lenger unna enn reisegrensa: %1 (nærast %2 km).</translation>
    </message>
    <message>
        <source>Take no infectious needs: %1.</source>
        <translation>Tek ikkje smitteoppdrag: %1.</translation>
    </message>
    <message>
        <source>Without a required competence (%2): %1.</source>
        <translation>Utan naudsynt kompetanse (%2): %1.</translation>
    </message>
    <message>
        <source>Not available in those days: %1.</source>
        <translation>Ikkje tilgjengeleg desse dagane: %1.</translation>
    </message>
    <message>
        <source>On a transfer in those days: %1.</source>
        <translation>På utlån desse dagane: %1.</translation>
    </message>
    <message>
        <source>Kept by the quarantine: %1.</source>
        <translation>Blir haldne av karantenen: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manglar: %1.</translation>
    </message>
    <message>
        <source>Nobody in the pool is %1 or of an accepted profession.</source>
        <translation>Ingen i poolen er %1 eller av ei godteken yrkesgruppe.</translation>
    </message>
    <message>
        <source>Could come and are here already: %1.</source>
        <translation>Kan kome og er her alt: %1.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Could come but are on other needs: %1 (%2).</source>
        <translation>Kan kome, men er på andre behov: %1 (%2).</translation>
    </message>
    <message>
        <source>Could relieve those, but are needed where they are: %1.</source>
        <translation>Kan avløyse dei, men trengst der dei er: %1.</translation>
    </message>
    <message>
        <source>%1 lends at most %2 a day (%3).</source>
        <translation>%1 låner ut høgst %2 om dagen (%3).</translation>
    </message>
    <message>
        <source>The search for a proposal was stopped.</source>
        <translation>Søket etter forslag vart stansa.</translation>
    </message>
    <message>
        <source>it lies outside the need&apos;s period</source>
        <translation>det ligg utanfor perioden for behovet</translation>
    </message>
    <message>
        <source>the profession is not accepted</source>
        <translation>yrkesgruppa er ikkje godteken</translation>
    </message>
    <message>
        <source>the owner lends nobody now</source>
        <translation>eigaren låner ikkje ut no</translation>
    </message>
    <message>
        <source>the pair was declined</source>
        <translation>det vart takka nei</translation>
    </message>
    <message>
        <source>it is farther than the travel limit</source>
        <translation>det er lenger enn reisegrensa</translation>
    </message>
    <message>
        <source>the member takes no infectious needs</source>
        <translation>personen tek ikkje smitteoppdrag</translation>
    </message>
    <message>
        <source>a required competence is missing or expired</source>
        <translation>ein naudsynt kompetanse manglar eller er gått ut</translation>
    </message>
    <message>
        <source>the member is not available</source>
        <translation>personen er ikkje tilgjengeleg</translation>
    </message>
    <message>
        <source>the member is on a transfer</source>
        <translation>personen er på utlån</translation>
    </message>
    <message>
        <source>the member is in quarantine</source>
        <translation>personen er i karantene</translation>
    </message>
    <message>
        <source>the member is pinned to another need</source>
        <translation>personen er låst til eit anna behov</translation>
    </message>
    <message>
        <source>the need asks for fewer people</source>
        <translation>behovet gjeld færre personar</translation>
    </message>
    <message>
        <source>the owner&apos;s limit is reached</source>
        <translation>grensa til eigaren er nådd</translation>
    </message>
    <message>
        <source>the member is pinned elsewhere within the quarantine days</source>
        <translation>personen er låst ein annan stad innanfor karantenedagane</translation>
    </message>
    <message numerus="yes">
        <source>It covers up to %n head-day(s) more.</source>
        <translation>
            <numerusform>Det dekkjer inntil %n persondag til.</numerusform>
            <numerusform>Det dekkjer inntil %n persondagar til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It covers %n head-day(s) more.</source>
        <translation>
            <numerusform>Det dekkjer %n persondag til.</numerusform>
            <numerusform>Det dekkjer %n persondagar til.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more in the pool near %2 (%1).</source>
        <translation>Éin til i poolen nær %2 (%1).</translation>
    </message>
    <message>
        <source>A travel limit of %1 km for this need.</source>
        <translation>Ei reisegrense på %1 km for dette behovet.</translation>
    </message>
    <message>
        <source>%1 accepted in place of %2.</source>
        <translation>%1 blir godteken i staden for %2.</translation>
    </message>
    <message>
        <source>One refusal reconsidered (%1, %2).</source>
        <translation>Eitt nei vurdert på nytt (%1, %2).</translation>
    </message>
    <message>
        <source>%1 lends staff after all.</source>
        <translation>%1 låner ut likevel.</translation>
    </message>
    <message>
        <source>%1 lends one more (%2).</source>
        <translation>%1 låner ut éin til (%2).</translation>
    </message>
    <message>
        <source>The period moved to %1.</source>
        <translation>Perioden flytta til %1.</translation>
    </message>
    <message>
        <source>Call and ask what would help.</source>
        <translation>Ring og spør kva som kan hjelpe.</translation>
    </message>
    <message>
        <source>%1: critical, no need registered</source>
        <translation>%1: kritisk, ikkje noko behov er meldt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s). Call and ask if they are enough.</source>
        <translation>
            <numerusform>%n ope behov. Ring og spør om det er nok.</numerusform>
            <numerusform>%n opne behov. Ring og spør om det er nok.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 not covered today (%4)</source>
        <translation>%1: %2 av %3 udekt i dag (%4)</translation>
    </message>
    <message>
        <source>%1, %2, %3. Look for a match.</source>
        <translation>%1, %2, %3. Sjå etter forslag.</translation>
    </message>
    <message>
        <source>The last day has passed. Record the return.</source>
        <translation>Siste dag er passert. Registrer heimkomst.</translation>
    </message>
    <message>
        <source>The need lasts until %1. Ask for an extension or find a successor.</source>
        <translation>Behovet varer til %1. Spør om forlenging eller finn ein etterfølgjar.</translation>
    </message>
    <message>
        <source>Agree on the hand-over.</source>
        <translation>Avtal overlevering.</translation>
    </message>
    <message>
        <source>%1: staff from %2 until %3</source>
        <translation>%1: personell frå %2 til %3</translation>
    </message>
    <message>
        <source>%1: no answer since %2</source>
        <translation>%1: ikkje svar sidan %2</translation>
    </message>
    <message>
        <source>Asked for %1 to %2. Call again.</source>
        <translation>Spurd om %1 til %2. Ring igjen.</translation>
    </message>
    <message>
        <source>Was due %1.</source>
        <translation>Fristen var %1.</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Frist i dag.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) have not answered</source>
        <translation>
            <numerusform>%1 og %n annan har ikkje svara</numerusform>
            <numerusform>%1 og %n andre har ikkje svara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have not answered</source>
        <translation>
            <numerusform>%1 har ikkje svara</numerusform>
            <numerusform>%1 har ikkje svara</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline is %1. Send a reminder.</source>
        <translation>Fristen er %1. Send ei påminning.</translation>
    </message>
    <message>
        <source>Send a reminder.</source>
        <translation>Send ei påminning.</translation>
    </message>
    <message>
        <source>Say which county the demonstration is about, for instance 50.</source>
        <translation>Oppgi kva fylke demonstrasjonen gjeld, til dømes 50.</translation>
    </message>
    <message>
        <source>There is no county with the number %1.</source>
        <translation>Det er ikkje noko fylke med nummer %1.</translation>
    </message>
    <message>
        <source>The number of weeks must be from 1 to 520.</source>
        <translation>Talet på veker må vere frå 1 til 520.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged (%2). Restore one of its backups.</source>
        <translation>Saksfila %1 er skadd (%2). Hent fram ein av tryggingskopiane.</translation>
    </message>
    <message>
        <source>No copy could be made at %1: %2</source>
        <translation>Det gjekk ikkje å lage ein kopi i %1: %2</translation>
    </message>
    <message>
        <source>There is already something at %1. Move it away or choose another name.</source>
        <translation>Det ligg alt noko i %1. Flytt det eller vel eit anna namn.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be made.</source>
        <translation>Mappa for tryggingskopiar, %1, kan ikkje lagast.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Samvirke. Install that version to open it. The file was not touched.</source>
        <translation>%1 er laga av ein nyare versjon av Samvirke. Installer han for å opne fila. Fila er ikkje rørt.</translation>
    </message>
    <message>
        <source>%1 was made by Samvirke %2, which is newer than this one (%3). Install that version to open it. The file was not touched.</source>
        <translation>%1 er laga av Samvirke %2, som er nyare enn denne (%3). Installer den versjonen for å opne fila. Fila er ikkje rørt.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Fila %1 finst ikkje.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a case file.</source>
        <translation>%1 er ei mappe, ikkje ei saksfil.</translation>
    </message>
    <message>
        <source>%1 is not a case file.</source>
        <translation>%1 er ikkje ei saksfil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikkje lesast: %2</translation>
    </message>
    <message>
        <source>%1 is empty, not a case file.</source>
        <translation>%1 er tom, ikkje ei saksfil.</translation>
    </message>
    <message>
        <source>%1 belongs to another program; it is not a case file.</source>
        <translation>%1 høyrer til eit anna program; det er ikkje ei saksfil.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged: its end is missing. Restore one of its backups. The file was not touched.</source>
        <translation>Saksfila %1 er skadd: slutten manglar. Hent fram ein av tryggingskopiane. Fila er ikkje rørt.</translation>
    </message>
    <message>
        <source>This installation of Samvirke is incomplete.</source>
        <translation>Denne installasjonen av Samvirke er ufullstendig.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was written: make room and try again.</source>
        <translation>Det er ikkje plass på disken. Ingenting vart skrive: frigjer plass og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program is using the case file. Nothing was written: try again shortly.</source>
        <translation>Eit anna program bruker saksfila. Ingenting vart skrive: prøv igjen om litt.</translation>
    </message>
    <message>
        <source>The case file cannot be written. Nothing was changed.</source>
        <translation>Saksfila kan ikkje skrivast. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged. Restore one of its backups.</source>
        <translation>Saksfila %1 er skadd. Hent fram ein av tryggingskopiane.</translation>
    </message>
    <message>
        <source>The case file %1 cannot be opened.</source>
        <translation>Saksfila %1 kan ikkje opnast.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1). Nothing was changed.</source>
        <translation>Disken kunne ikkje lesast eller skrivast (%1). Ingenting vart endra.</translation>
    </message>
    <message>
        <source>The case file did not accept this: %1</source>
        <translation>Saksfila tok ikkje imot dette: %1</translation>
    </message>
    <message>
        <source>This step is not allowed from the state the transfer is in.</source>
        <translation>Dette steget er ikkje tillate frå tilstanden utlånet er i.</translation>
    </message>
    <message>
        <source>What stands in the log, the ledger or the journal is never changed or removed.</source>
        <translation>Det som står i loggen, svarloggen eller journalen, blir aldri endra eller fjerna.</translation>
    </message>
    <message>
        <source>This names something that is not in the case file, or something else there still names it.</source>
        <translation>Dette viser til noko som ikkje er i saksfila, eller noko anna der viser framleis til det.</translation>
    </message>
    <message>
        <source>The same is already in the case file.</source>
        <translation>Det same finst alt i saksfila.</translation>
    </message>
    <message>
        <source>The journal was changed from outside: entry number %1 (%2, %3) does not fit the one before it.</source>
        <translation>Journalen er endra utanfrå: innføring nummer %1 (%2, %3) passar ikkje med den før.</translation>
    </message>
    <message>
        <source>The change was broken off and nothing of it was written. Try again.</source>
        <translation>Endringa vart broten av, og ingenting av henne vart skrive. Prøv igjen.</translation>
    </message>
    <message>
        <source>The case file is open for reading only. Nothing was changed.</source>
        <translation>Saksfila er opna berre for lesing. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the case file.</source>
        <translation>Det som skulle endrast, er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>What was to be removed is no longer in the case file.</source>
        <translation>Det som skulle fjernast, er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged. Restore one of its backups. The file was not touched.</source>
        <translation>Saksfila %1 er skadd. Hent fram ein av tryggingskopiane. Fila er ikkje rørt.</translation>
    </message>
    <message>
        <source>The case file is open elsewhere. You can read, but not change anything.</source>
        <translation>Saksfila er open ein annan stad. Du kan lese, men ikkje endre noko.</translation>
    </message>
    <message>
        <source>The case file is open in %1 on %2 (process %3). You can read, but not change anything.</source>
        <translation>Saksfila er open i %1 på %2 (prosess %3). Du kan lese, men ikkje endre noko.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written (%1). You can read, but not change anything.</source>
        <translation>Fila eller mappa kan ikkje skrivast (%1). Du kan lese, men ikkje endre noko.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappa %1 kan ikkje lagast.</translation>
    </message>
    <message>
        <source>No case file can be made in %1: the folder cannot be written, or somebody else is making one.</source>
        <translation>Det kan ikkje lagast ei saksfil i %1: mappa kan ikkje skrivast, eller nokon andre lagar ei.</translation>
    </message>
    <message>
        <source>The case file lies in a network folder: saving is slower, and only one may have it open.</source>
        <translation>Saksfila ligg i ei nettverksmappe: lagring går saktare, og berre éin kan ha ho open.</translation>
    </message>
    <message>
        <source>This disk does not allow the fast way of saving: saving is slower, and nothing else is different.</source>
        <translation>Denne disken tillèt ikkje den raske måten å lagre på: lagring går saktare, elles er alt likt.</translation>
    </message>
    <message>
        <source>The newest changes of %1 lie beside it, in a folder that cannot be written. Copy the file and those beside it that begin with its name to a folder of your own, and open it there.</source>
        <translation>Dei nyaste endringane i %1 ligg ved sida av, i ei mappe som ikkje kan skrivast. Kopier fila og dei ved sida av som byrjar med same namnet til ei eiga mappe, og opne ho der.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Samvirke. Open it once for writing; it is brought up to date then.</source>
        <translation>%1 er laga av ein eldre versjon av Samvirke. Opne ho éin gong for skriving; då blir ho oppdatert.</translation>
    </message>
    <message>
        <source>The service area is missing. Write “samlet” for the municipality as a whole.</source>
        <translation>Tenesteområdet manglar. Skriv «samla» for kommunen som heilskap.</translation>
    </message>
    <message>
        <source>The status is missing. Write one of: %1.</source>
        <translation>Statusen manglar. Skriv ein av: %1.</translation>
    </message>
    <message>
        <source>The municipality&apos;s column is missing. Add a column “kommunenummer” and try again.</source>
        <translation>Kolonnen for kommune manglar. Legg til ein kolonne «kommunenummer» og prøv igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say that there was no answer; they change nothing.</source>
        <translation>
            <numerusform>%n rad seier at det ikkje er svara; ho endrar ingenting.</numerusform>
            <numerusform>%n rader seier at det ikkje er svara; dei endrar ingenting.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 08.03.2021 or 2021-03-08.</source>
        <translation>«%1» er ikkje ein dato. Skriv han som 08.03.2021 eller 2021-03-08.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, for example 12,5.</source>
        <translation>«%1» er ikkje eit tal. Skriv siffer, til dømes 12,5.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same (%3). Keep one of them and try again.</source>
        <translation>Kolonnane «%1» og «%2» tyder det same (%3). Behald ein av dei og prøv igjen.</translation>
    </message>
    <message>
        <source>No row looks like a header. The first row must name the columns: %1.</source>
        <translation>Inga rad ser ut som ei overskriftsrad. Første rad må namngi kolonnane: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) missing: %1. Add it and try again.</source>
        <translation>
            <numerusform>%n kolonne manglar: %1. Legg han til og prøv igjen.</numerusform>
            <numerusform>%n kolonnar manglar: %1. Legg dei til og prøv igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the number of any municipality. Correct the number.</source>
        <translation>%1 er ikkje nummeret til nokon kommune. Rett nummeret.</translation>
    </message>
    <message>
        <source>%1 %2 is no longer in use and was split. Write the number of today: %3.</source>
        <translation>%1 %2 er ikkje lenger i bruk og vart delt. Skriv nummeret i dag: %3.</translation>
    </message>
    <message>
        <source>%1 is no longer a municipality of its own, and there is more than one successor. Write the number of today: %2.</source>
        <translation>%1 er ikkje lenger ein eigen kommune og har fleire etterfølgjarar. Skriv nummeret i dag: %2.</translation>
    </message>
    <message>
        <source>No municipality is called “%1”. Write its number or correct the name.</source>
        <translation>Ingen kommune heiter «%1». Skriv nummeret eller rett namnet.</translation>
    </message>
    <message>
        <source>%1 and %2 are two municipalities. Correct one of them.</source>
        <translation>%1 og %2 er to kommunar. Rett ein av dei.</translation>
    </message>
    <message>
        <source>The municipality is missing. Write its number.</source>
        <translation>Kommunen manglar. Skriv nummeret.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3. Correct the number or the name.</source>
        <translation>%1 er %2, ikkje %3. Rett nummeret eller namnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer in use; %n row(s) are taken as %2.</source>
        <translation>
            <numerusform>%1 er ikkje lenger i bruk; %n rad blir rekna som %2.</numerusform>
            <numerusform>%1 er ikkje lenger i bruk; %n rader blir rekna som %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service area is missing.</source>
        <translation>Tenesteområdet manglar.</translation>
    </message>
    <message>
        <source>The profession is missing.</source>
        <translation>Yrkesgruppa manglar.</translation>
    </message>
    <message>
        <source>A need is for one profession. Write the others under “godtas også”, or as needs of their own.</source>
        <translation>Eit behov gjeld éi yrkesgruppe. Skriv dei andre under «godtas også», eller som eigne behov.</translation>
    </message>
    <message>
        <source>The head count is missing.</source>
        <translation>Talet manglar.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» er ikkje ei e-postadresse.</translation>
    </message>
    <message>
        <source>The home is missing. Write the number of a municipality.</source>
        <translation>Bustaden manglar. Skriv eit kommunenummer.</translation>
    </message>
    <message>
        <source>The owner is missing. Write the number of a municipality or the name of the employer.</source>
        <translation>Eigaren manglar. Skriv eit kommunenummer eller namnet på arbeidsgivaren.</translation>
    </message>
    <message>
        <source>“%1” is neither a municipality nor a health trust. Correct it, or say under “ressurskilde” what it is.</source>
        <translation>«%1» er verken ein kommune eller eit helseføretak. Rett det, eller skriv under «ressurskilde» kva det er.</translation>
    </message>
    <message>
        <source>There are not as many last days as first days. Give one for each period.</source>
        <translation>Det er ikkje like mange siste dagar som første dagar. Oppgi éin for kvar periode.</translation>
    </message>
    <message>
        <source>Not in our lists, kept as written: %1.</source>
        <translation>Ikkje i våre lister, behalde slik det er skrive: %1.</translation>
    </message>
    <message>
        <source>%1 %2 belongs to another office (%3). Leave the row out.</source>
        <translation>%1 %2 høyrer til eit anna embete (%3). Utelat rada.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 are the most. Shorten it.</source>
        <translation>Teksten har %1 teikn; %2 er det meste. Kort han ned.</translation>
    </message>
    <message>
        <source>%1 is out of range. Write a number from %2 to %3.</source>
        <translation>%1 er utanfor området. Skriv eit tal frå %2 til %3.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 er ikkje eit heiltal.</translation>
    </message>
    <message>
        <source>“%1” is no profession we know. Write its code (SP) or its name (sykepleier).</source>
        <translation>«%1» er ikkje ei kjend yrkesgruppe. Skriv koden (SP) eller namnet (sjukepleiar).</translation>
    </message>
    <message>
        <source>“%1…” is too long for a competence. Separate them by commas.</source>
        <translation>«%1…» er for langt for ein kompetanse. Skil dei med komma.</translation>
    </message>
    <message>
        <source>Row %1 already says this of the same one. Keep one of the two rows.</source>
        <translation>Rad %1 seier alt dette om den same. Behald éi av dei to radene.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write one of: %2.</source>
        <translation>«%1» blir ikkje forstått. Skriv ein av: %2.</translation>
    </message>
    <message>
        <source>Choose the office that owns the file.</source>
        <translation>Vel embetet som eig fila.</translation>
    </message>
    <message>
        <source>There is no fresh backup: %1</source>
        <translation>Det finst ingen fersk tryggingskopi: %1</translation>
    </message>
    <message>
        <source>There is no municipality with the number %1.</source>
        <translation>Det finst ingen kommune med nummer %1.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv noko først.</translation>
    </message>
    <message>
        <source>Say when the meeting begins.</source>
        <translation>Oppgi når møtet byrjar.</translation>
    </message>
    <message>
        <source>This action item is no longer in the case file.</source>
        <translation>Dette oppfølgingspunktet er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>Name the reporting round, for example by its week: 2021-W10.</source>
        <translation>Oppgi rapporteringsrunden, til dømes med veka: 2021-W10.</translation>
    </message>
    <message>
        <source>Say how the staffing is: good, challenging or critical.</source>
        <translation>Oppgi korleis bemanninga er: god, utfordrande eller kritisk.</translation>
    </message>
    <message>
        <source>This need is no longer in the case file.</source>
        <translation>Dette behovet er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>The need was withdrawn.</source>
        <translation>Behovet vart trekt.</translation>
    </message>
    <message>
        <source>A transfer names this person, and its record must stay whole. Erase the personal data instead.</source>
        <translation>Eit utlån viser til denne personen, og det må bli ståande. Slett personopplysningane i staden.</translation>
    </message>
    <message>
        <source>There is no personal data in a thing of this kind.</source>
        <translation>Det er ingen personopplysningar i noko av denne typen.</translation>
    </message>
    <message>
        <source>There is no personal data of this person in the case file.</source>
        <translation>Det er ingen personopplysningar om denne personen i saksfila.</translation>
    </message>
    <message>
        <source>The limit must be zero or more.</source>
        <translation>Grensa må vere null eller meir.</translation>
    </message>
    <message>
        <source>Choose the municipality that receives.</source>
        <translation>Vel kommunen som tek imot.</translation>
    </message>
    <message>
        <source>This transfer is no longer in the case file.</source>
        <translation>Dette utlånet er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>The proposal names somebody or something that has since been removed. Make a new proposal.</source>
        <translation>Forslaget viser til noko som sidan er fjerna. Lag eit nytt forslag.</translation>
    </message>
    <message>
        <source>Say who was asked or who answered.</source>
        <translation>Oppgi kven som vart spurd eller kven som svara.</translation>
    </message>
    <message>
        <source>A transfer cannot go from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Eit utlån kan ikkje gå frå «%1» til «%2».</translation>
    </message>
    <message>
        <source>This cannot be undone: what it changed has been changed again since. Nothing was undone.</source>
        <translation>Dette kan ikkje angrast: det som vart endra, er endra igjen sidan. Ingenting vart angra.</translation>
    </message>
    <message>
        <source>This cannot be undone: personal data that it held were erased. Nothing was undone.</source>
        <translation>Dette kan ikkje angrast: personopplysningar det inneheldt, er sletta. Ingenting vart angra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjer om: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjere om.</translation>
    </message>
    <message>
        <source>Undo has to wait until the running command has ended.</source>
        <translation>Angre må vente til endringa som er i gang, er ferdig.</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Gjort om</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angra</translation>
    </message>
    <message>
        <source>register a need</source>
        <translation>registrere eit behov</translation>
    </message>
    <message>
        <source>change a need</source>
        <translation>endre eit behov</translation>
    </message>
    <message>
        <source>withdraw a need</source>
        <translation>trekkje eit behov</translation>
    </message>
    <message>
        <source>register a pool member</source>
        <translation>registrere ein person i poolen</translation>
    </message>
    <message>
        <source>change a pool member</source>
        <translation>endre ein person i poolen</translation>
    </message>
    <message>
        <source>remove a pool member</source>
        <translation>fjerne ein person frå poolen</translation>
    </message>
    <message>
        <source>erase personal data</source>
        <translation>slette personopplysningar</translation>
    </message>
    <message>
        <source>set a lending limit</source>
        <translation>setje ei utlånsgrense</translation>
    </message>
    <message>
        <source>remove a lending limit</source>
        <translation>fjerne ei utlånsgrense</translation>
    </message>
    <message>
        <source>decline a proposal</source>
        <translation>takke nei til eit forslag</translation>
    </message>
    <message>
        <source>reconsider a declined proposal</source>
        <translation>vurdere eit nei på nytt</translation>
    </message>
    <message>
        <source>start a transfer</source>
        <translation>starte eit utlån</translation>
    </message>
    <message>
        <source>change a transfer</source>
        <translation>endre eit utlån</translation>
    </message>
    <message>
        <source>record a transfer&apos;s step</source>
        <translation>registrere eit steg i eit utlån</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>planleggje eit møte</translation>
    </message>
    <message>
        <source>change a meeting</source>
        <translation>endre eit møte</translation>
    </message>
    <message>
        <source>remove a meeting</source>
        <translation>fjerne eit møte</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>leggje til ein deltakar</translation>
    </message>
    <message>
        <source>change a participant</source>
        <translation>endre ein deltakar</translation>
    </message>
    <message>
        <source>remove a participant</source>
        <translation>fjerne ein deltakar</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>registrere ei avgjerd</translation>
    </message>
    <message>
        <source>change a decision</source>
        <translation>endre ei avgjerd</translation>
    </message>
    <message>
        <source>record an action item</source>
        <translation>registrere eit oppfølgingspunkt</translation>
    </message>
    <message>
        <source>change an action item</source>
        <translation>endre eit oppfølgingspunkt</translation>
    </message>
    <message>
        <source>complete an action item</source>
        <translation>fullføre eit oppfølgingspunkt</translation>
    </message>
    <message>
        <source>save a contact</source>
        <translation>lagre ein kontakt</translation>
    </message>
    <message>
        <source>remove a contact</source>
        <translation>fjerne ein kontakt</translation>
    </message>
    <message>
        <source>write in the log</source>
        <translation>skrive i loggen</translation>
    </message>
    <message>
        <source>open a reporting round</source>
        <translation>opne ein rapporteringsrunde</translation>
    </message>
    <message>
        <source>record a self-assessment</source>
        <translation>registrere ei eigenvurdering</translation>
    </message>
    <message>
        <source>import self-assessments</source>
        <translation>importere eigenvurderingar</translation>
    </message>
    <message>
        <source>import the pool</source>
        <translation>importere poolen</translation>
    </message>
    <message>
        <source>import needs</source>
        <translation>importere behov</translation>
    </message>
    <message>
        <source>begin an exercise</source>
        <translation>byrje ei øving</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>angre</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>gjere om</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>siste endring</translation>
    </message>
    <message>
        <source>More than one municipality is or was called %1. Write the number: %2.</source>
        <translation>Fleire kommunar heiter eller heitte %1. Skriv nummeret: %2.</translation>
    </message>
    <message>
        <source>%1: choose a file name that ends in .csv or .xlsx.</source>
        <translation>%1: vel eit filnamn som sluttar på .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikkje skrivast: %2.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Etterspurd</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportert</translation>
    </message>
    <message>
        <source>There is nothing to report yet: no reporting round has been opened.</source>
        <translation>Det er ingenting å rapportere enno: ingen rapporteringsrunde er opna.</translation>
    </message>
    <message>
        <source>There is no municipality with this number.</source>
        <translation>Det finst ingen kommune med dette nummeret.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 kan ikkje skrivast til.</translation>
    </message>
    <message>
        <source>worse, was %1</source>
        <translation>verre, var %1</translation>
    </message>
    <message>
        <source>better, was %1</source>
        <translation>betre, var %1</translation>
    </message>
    <message>
        <source>Change since %1</source>
        <translation>Endring sidan %1</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Kva som er vanskeleg</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Opne behov</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Tenesteområde</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Covered today</source>
        <translation>Dekt i dag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Staffing in the municipalities: %1, %2</source>
        <translation>Bemanning i kommunane: %1, %2</translation>
    </message>
    <message>
        <source>EXERCISE EXERCISE EXERCISE</source>
        <translation>ØVING ØVING ØVING</translation>
    </message>
    <message>
        <source>DEMONSTRATION: the data are invented</source>
        <translation>DEMONSTRASJON: dataa er oppdikta</translation>
    </message>
    <message>
        <source>%1 · made %2</source>
        <translation>%1 · laga %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Kva som er endra sidan %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Kva som er endra</translation>
    </message>
    <message>
        <source>This is the first round; there is nothing to compare.</source>
        <translation>Dette er den første runden; det er ingenting å samanlikne med.</translation>
    </message>
    <message>
        <source>No municipality that answered both rounds has changed its status.</source>
        <translation>Ingen kommune som svara i begge rundane, har endra status.</translation>
    </message>
    <message>
        <source>No open needs are registered.</source>
        <translation>Ingen opne behov er registrerte.</translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>Kommunane</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Slik les ein tala</translation>
    </message>
    <message>
        <source>The status is each municipality&apos;s own assessment: the overall one if it gave that, else the gravest of its services. Out of date means that it answered an earlier round but not this one; not reported, that it has never answered. Neither counts as good. A need is covered by staff whose transfer both owners have agreed to and that runs today.</source>
        <translation>Statusen er kommunen si eiga vurdering: den samla om ho er gitt, elles den alvorlegaste av tenestene. Utdatert tyder at kommunen har svara i ein tidlegare runde, men ikkje i denne; ikkje rapportert, at han aldri har svara. Ingen av dei blir rekna som god. Eit behov er dekt av personell med eit utlån som begge partar er einige om, og som gjeld i dag.</translation>
    </message>
    <message>
        <source>The document could not be packed.</source>
        <translation>Dokumentet kunne ikkje pakkast.</translation>
    </message>
    <message>
        <source>A PDF cannot be made here, because no fonts are loaded. Choose .odt or .txt.</source>
        <translation>Ein PDF kan ikkje lagast her fordi ingen skrifter er lasta. Vel .odt eller .txt.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>No municipality has answered yet</source>
        <translation>Ingen kommunar har svara enno</translation>
    </message>
    <message numerus="yes">
        <source>Critical situation in %n of %1 municipalities</source>
        <translation>
            <numerusform>Kritisk situasjon i %n av %1 kommunar</numerusform>
            <numerusform>Kritisk situasjon i %n av %1 kommunar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No municipality is critical; challenging in %n of %1</source>
        <translation>
            <numerusform>Ingen kommunar er kritiske; utfordrande i %n av %1</numerusform>
            <numerusform>Ingen kommunar er kritiske; utfordrande i %n av %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good in all %n of %1 municipalities that have answered</source>
        <translation>
            <numerusform>God i den eine av %1 kommunar som har svara (%n)</numerusform>
            <numerusform>God i alle %n av %1 kommunar som har svara</numerusform>
        </translation>
    </message>
    <message>
        <source>No round of reports has been opened yet.</source>
        <translation>Ingen rapporteringsrunde er opna enno.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered in %3. Latest: %4, %5.</source>
        <translation>%1 av %2 har svara i %3. Sist: %4, %5.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered in %3.</source>
        <translation>%1 av %2 har svara i %3.</translation>
    </message>
    <message>
        <source>Anonymous capacity</source>
        <translation>Kapasitet utan namn</translation>
    </message>
    <message>
        <source>This preview was made for another case file.</source>
        <translation>Denne førehandsvisinga er laga for ei anna saksfil.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported. Correct the file, or choose to leave these rows out. Nothing was written.</source>
        <translation>
            <numerusform>%n rad kan ikkje importerast. Rett fila, eller vel å utelate rada. Ingenting vart skrive.</numerusform>
            <numerusform>%n rader kan ikkje importerast. Rett fila, eller vel å utelate radene. Ingenting vart skrive.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case file has changed since this preview was made. Look at the file again. Nothing was written.</source>
        <translation>Saksfila er endra sidan denne førehandsvisinga vart laga. Sjå på fila igjen. Ingenting vart skrive.</translation>
    </message>
    <message>
        <source>Before an import a backup is made, and that failed: %1 Nothing was imported.</source>
        <translation>Før ein import blir det laga ein tryggingskopi, og det gjekk ikkje: %1 Ingenting vart importert.</translation>
    </message>
    <message>
        <source>make the demonstration</source>
        <translation>lage demonstrasjonen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>development</source>
        <translation>utvikling</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>utsikt</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>årsak</translation>
    </message>
    <message>
        <source>absence %</source>
        <translation>fråvær %</translation>
    </message>
    <message>
        <source>missing full-time equivalents</source>
        <translation>manglande årsverk</translation>
    </message>
    <message>
        <source>professions</source>
        <translation>yrkesgrupper</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>kriterium</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>tiltak</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>time of the report</source>
        <translation>tidspunkt for rapporten</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>service area</source>
        <translation>tenesteområde</translation>
    </message>
    <message>
        <source>profession</source>
        <translation>yrkesgruppe</translation>
    </message>
    <message>
        <source>accepted substitutes</source>
        <translation>godtekne erstatningar</translation>
    </message>
    <message>
        <source>required competences</source>
        <translation>naudsynte kompetansar</translation>
    </message>
    <message>
        <source>preferred competences</source>
        <translation>ønskte kompetansar</translation>
    </message>
    <message>
        <source>head count</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>from</source>
        <translation>frå</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>alvor</translation>
    </message>
    <message>
        <source>infectious setting</source>
        <translation>smitteoppdrag</translation>
    </message>
    <message>
        <source>lodging</source>
        <translation>innkvartering</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>vakter</translation>
    </message>
    <message>
        <source>local measures</source>
        <translation>lokale tiltak</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tilstand</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>function</source>
        <translation>funksjon</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>arbeidsgivar</translation>
    </message>
    <message>
        <source>source of staff</source>
        <translation>ressurskjelde</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>kompetansar</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>tilgjenge</translation>
    </message>
    <message>
        <source>home</source>
        <translation>bustad</translation>
    </message>
    <message>
        <source>travel limit in km</source>
        <translation>reisegrense i km</translation>
    </message>
    <message>
        <source>takes infectious settings</source>
        <translation>tek smitteoppdrag</translation>
    </message>
    <message>
        <source>last confirmed</source>
        <translation>sist stadfesta</translation>
    </message>
    <message>
        <source>at most away</source>
        <translation>høgst borte</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>pool member</source>
        <translation>person i poolen</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>utlån</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>byrjar</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>sluttar</translation>
    </message>
    <message>
        <source>place</source>
        <translation>stad</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>sakliste</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>referat</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>til stades</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>due</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>grunn</translation>
    </message>
    <message>
        <source>name of the round</source>
        <translation>namn på runden</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>opnar</translation>
    </message>
    <message>
        <source>who</source>
        <translation>kven</translation>
    </message>
    <message>
        <source>how</source>
        <translation>korleis</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rolle</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>rettar</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>skrive av</translation>
    </message>
    <message>
        <source>reporting round</source>
        <translation>rapporteringsrunde</translation>
    </message>
    <message>
        <source>Confirmed lately</source>
        <translation>Nyleg stadfesta</translation>
    </message>
    <message>
        <source>Spares owners in need</source>
        <translation>Sparer eigarar i knipe</translation>
    </message>
    <message>
        <source>Keeps the plan</source>
        <translation>Endrar lite</translation>
    </message>
    <message>
        <source>Familiar faces</source>
        <translation>Kjende ansikt</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Nærleik</translation>
    </message>
    <message>
        <source>Neighbours in reserve</source>
        <translation>Naboar i reserve</translation>
    </message>
    <message>
        <source>Professional fit</source>
        <translation>Fagleg treff</translation>
    </message>
    <message>
        <source>Short travel</source>
        <translation>Kort reise</translation>
    </message>
    <message>
        <source>Evenly spread burden</source>
        <translation>Jamt fordelt belastning</translation>
    </message>
    <message>
        <source>Familiar faces first</source>
        <translation>Kjende ansikt først</translation>
    </message>
    <message>
        <source>Short travel first</source>
        <translation>Kort reise først</translation>
    </message>
    <message>
        <source>Spread the burden</source>
        <translation>Fordel belastninga</translation>
    </message>
    <message>
        <source>A variant needs a name.</source>
        <translation>Ein variant må ha eit namn.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>«%1» kan ikkje stå her.</translation>
    </message>
    <message>
        <source>knows “%1”</source>
        <translation>kjenner «%1»</translation>
    </message>
    <message>
        <source>This variant comes with the program. Save yours under another name.</source>
        <translation>Denne varianten følgjer med programmet. Lagre din under eit anna namn.</translation>
    </message>
    <message>
        <source>There is a variant called “%1” already.</source>
        <translation>Det finst alt ein variant som heiter «%1».</translation>
    </message>
    <message>
        <source>An owner is missing.</source>
        <translation>Ein eigar manglar.</translation>
    </message>
    <message>
        <source>Say why: the reason is recorded.</source>
        <translation>Skriv kvifor: grunngivinga blir lagra.</translation>
    </message>
    <message>
        <source>save a variant of matching</source>
        <translation>lagre ein variant av koplinga</translation>
    </message>
    <message>
        <source>remove a variant of matching</source>
        <translation>fjerne ein variant av koplinga</translation>
    </message>
    <message>
        <source>decide about an owner</source>
        <translation>ta ei avgjerd om ein eigar</translation>
    </message>
    <message>
        <source>take back a decision about an owner</source>
        <translation>trekkje tilbake ei avgjerd om ein eigar</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>order</source>
        <translation>rekkjefølgje</translation>
    </message>
    <message>
        <source>lends</source>
        <translation>låner ut</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>stykk</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>liter</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plassar</translation>
    </message>
    <message>
        <source>Surgical masks</source>
        <translation>Munnbind</translation>
    </message>
    <message numerus="yes">
        <source>%1 surgical mask(s)</source>
        <translation>
            <numerusform>%1 munnbind</numerusform>
            <numerusform>%1 munnbind</numerusform>
        </translation>
    </message>
    <message>
        <source>Respirators FFP2</source>
        <translation>Åndedrettsvern FFP2</translation>
    </message>
    <message numerus="yes">
        <source>%1 respirator(s) FFP2</source>
        <translation>
            <numerusform>%1 åndedrettsvern FFP2</numerusform>
            <numerusform>%1 åndedrettsvern FFP2</numerusform>
        </translation>
    </message>
    <message>
        <source>Respirators FFP3</source>
        <translation>Åndedrettsvern FFP3</translation>
    </message>
    <message numerus="yes">
        <source>%1 respirator(s) FFP3</source>
        <translation>
            <numerusform>%1 åndedrettsvern FFP3</numerusform>
            <numerusform>%1 åndedrettsvern FFP3</numerusform>
        </translation>
    </message>
    <message>
        <source>Protective gowns</source>
        <translation>Smittefrakkar</translation>
    </message>
    <message numerus="yes">
        <source>%1 protective gown(s)</source>
        <translation>
            <numerusform>%1 smittefrakk</numerusform>
            <numerusform>%1 smittefrakkar</numerusform>
        </translation>
    </message>
    <message>
        <source>Disposable gloves</source>
        <translation>Eingongshanskar</translation>
    </message>
    <message numerus="yes">
        <source>%1 disposable glove(s)</source>
        <translation>
            <numerusform>%1 eingongshanske</numerusform>
            <numerusform>%1 eingongshanskar</numerusform>
        </translation>
    </message>
    <message>
        <source>Visors</source>
        <translation>Visir</translation>
    </message>
    <message numerus="yes">
        <source>%1 visor(s)</source>
        <translation>
            <numerusform>%1 visir</numerusform>
            <numerusform>%1 visir</numerusform>
        </translation>
    </message>
    <message>
        <source>Protective goggles</source>
        <translation>Vernebriller</translation>
    </message>
    <message numerus="yes">
        <source>%1 pair(s) of protective goggles</source>
        <translation>
            <numerusform>%1 vernebrille</numerusform>
            <numerusform>%1 vernebriller</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand disinfectant</source>
        <translation>Handdesinfeksjon</translation>
    </message>
    <message numerus="yes">
        <source>%1 litre(s) of hand disinfectant</source>
        <translation>
            <numerusform>%1 liter handdesinfeksjon</numerusform>
            <numerusform>%1 liter handdesinfeksjon</numerusform>
        </translation>
    </message>
    <message>
        <source>Surface disinfectant</source>
        <translation>Overflatedesinfeksjon</translation>
    </message>
    <message numerus="yes">
        <source>%1 litre(s) of surface disinfectant</source>
        <translation>
            <numerusform>%1 liter overflatedesinfeksjon</numerusform>
            <numerusform>%1 liter overflatedesinfeksjon</numerusform>
        </translation>
    </message>
    <message>
        <source>Test kits</source>
        <translation>Testsett</translation>
    </message>
    <message numerus="yes">
        <source>%1 test kit(s)</source>
        <translation>
            <numerusform>%1 testsett</numerusform>
            <numerusform>%1 testsett</numerusform>
        </translation>
    </message>
    <message>
        <source>Oxygen concentrators</source>
        <translation>Oksygenkonsentratorar</translation>
    </message>
    <message numerus="yes">
        <source>%1 oxygen concentrator(s)</source>
        <translation>
            <numerusform>%1 oksygenkonsentrator</numerusform>
            <numerusform>%1 oksygenkonsentratorar</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion pumps</source>
        <translation>Infusjonspumper</translation>
    </message>
    <message numerus="yes">
        <source>%1 infusion pump(s)</source>
        <translation>
            <numerusform>%1 infusjonspumpe</numerusform>
            <numerusform>%1 infusjonspumper</numerusform>
        </translation>
    </message>
    <message>
        <source>Ventilators</source>
        <translation>Respiratorar</translation>
    </message>
    <message numerus="yes">
        <source>%1 ventilator(s)</source>
        <translation>
            <numerusform>%1 respirator</numerusform>
            <numerusform>%1 respiratorar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hospital beds</source>
        <translation>Sjukehussenger</translation>
    </message>
    <message numerus="yes">
        <source>%1 hospital bed(s)</source>
        <translation>
            <numerusform>%1 sjukehusseng</numerusform>
            <numerusform>%1 sjukehussenger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nursing home places</source>
        <translation>Sjukeheimsplassar</translation>
    </message>
    <message numerus="yes">
        <source>%1 nursing home place(s)</source>
        <translation>
            <numerusform>%1 sjukeheimsplass</numerusform>
            <numerusform>%1 sjukeheimsplassar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the kind of equipment.</source>
        <translation>Vel kva slags utstyr det gjeld.</translation>
    </message>
    <message>
        <source>The quantity must be from 1 to %1.</source>
        <translation>Mengda må vere frå 1 til %1.</translation>
    </message>
    <message>
        <source>Say who owns the equipment.</source>
        <translation>Sei kven som eig utstyret.</translation>
    </message>
    <message>
        <source>Choose the municipality where it is.</source>
        <translation>Vel kommunen der det er.</translation>
    </message>
    <message>
        <source>Record that both sides agree</source>
        <translation>Registrer at partane er samde</translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation>Registrer leveransen</translation>
    </message>
    <message>
        <source>Begin to bring it back</source>
        <translation>Begynn å levere tilbake</translation>
    </message>
    <message>
        <source>Record the answer: the loan goes on</source>
        <translation>Registrer svaret: lånet held fram</translation>
    </message>
    <message>
        <source>Record the answer: the loan ends</source>
        <translation>Registrer svaret: lånet blir avslutta</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>på lån</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>på veg tilbake</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personell</translation>
    </message>
    <message>
        <source>equipment on loan</source>
        <translation>utstyr på lån</translation>
    </message>
    <message>
        <source>equipment that is used up</source>
        <translation>utstyr som blir brukt opp</translation>
    </message>
    <message>
        <source>The municipality&apos;s own, %1 km away.</source>
        <translation>Kommunen sitt eige, %1 km unna.</translation>
    </message>
    <message>
        <source>From the same health community or county, %1 km away.</source>
        <translation>Frå same helsefellesskap eller fylke, %1 km unna.</translation>
    </message>
    <message>
        <source>From beyond the county, %1 km away.</source>
        <translation>Frå utanfor fylket, %1 km unna.</translation>
    </message>
    <message>
        <source>All that is needed: %1.</source>
        <translation>Alt som trengst: %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 that are needed.</source>
        <translation>%1 av dei %2 som trengst.</translation>
    </message>
    <message>
        <source>Can stay for the whole period, %1.</source>
        <translation>Kan bli i heile perioden, %1.</translation>
    </message>
    <message>
        <source>Can stay for a part of the period, %1.</source>
        <translation>Kan bli i ein del av perioden, %1.</translation>
    </message>
    <message>
        <source>The offer was last confirmed %1.</source>
        <translation>Tilbodet vart sist stadfesta %1.</translation>
    </message>
    <message>
        <source>The offer has never been confirmed: ask.</source>
        <translation>Tilbodet er aldri stadfesta: spør.</translation>
    </message>
    <message>
        <source>Missing from %1: %2.</source>
        <translation>Manglar frå %1: %2.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 frå %2</translation>
    </message>
    <message>
        <source>Nobody has offered this: %1.</source>
        <translation>Ingen har tilbode dette: %1.</translation>
    </message>
    <message>
        <source>All of the offer is in the proposal: %1.</source>
        <translation>Heile tilbodet er med i forslaget: %1.</translation>
    </message>
    <message>
        <source>Already promised in transfers: %1.</source>
        <translation>Alt lova bort i utlån: %1.</translation>
    </message>
    <message>
        <source>Offered too late: %1</source>
        <translation>Tilbode for seint: %1</translation>
    </message>
    <message>
        <source>Offered for a shorter time: %1</source>
        <translation>Tilbode for kortare tid: %1</translation>
    </message>
    <message>
        <source>With an owner that lends nothing now: %1.</source>
        <translation>Hos ein eigar som ikkje gjev frå seg noko no: %1.</translation>
    </message>
    <message>
        <source>%1: %2 from %3 until %4</source>
        <translation>%1: %2 frå %3 til og med %4</translation>
    </message>
    <message>
        <source>Agree on how it comes back.</source>
        <translation>Bli samde om korleis det kjem tilbake.</translation>
    </message>
    <message>
        <source>A transfer names this offer, and its record must stay whole. Give the offer a last day instead.</source>
        <translation>Eit utlån viser til dette tilbodet, og det som er registrert, må bevarast heilt. Gje tilbodet ein siste dag i staden.</translation>
    </message>
    <message>
        <source>register a need for equipment</source>
        <translation>registrere behov for utstyr</translation>
    </message>
    <message>
        <source>change a need for equipment</source>
        <translation>endre behov for utstyr</translation>
    </message>
    <message>
        <source>withdraw a need for equipment</source>
        <translation>trekkje behov for utstyr</translation>
    </message>
    <message>
        <source>register an offer of equipment</source>
        <translation>registrere tilbod om utstyr</translation>
    </message>
    <message>
        <source>change an offer of equipment</source>
        <translation>endre tilbod om utstyr</translation>
    </message>
    <message>
        <source>remove an offer of equipment</source>
        <translation>fjerne tilbod om utstyr</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>mengde</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>gjeld</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>utstyr</translation>
    </message>
    <message>
        <source>need for equipment</source>
        <translation>behov for utstyr</translation>
    </message>
    <message>
        <source>offer of equipment</source>
        <translation>tilbod om utstyr</translation>
    </message>
    <message>
        <source>It is usually good there.</source>
        <translation>Der er det vanlegvis god bemanning.</translation>
    </message>
    <message>
        <source>It is usually between good and challenging there.</source>
        <translation>Der er det vanlegvis mellom god og utfordrande.</translation>
    </message>
    <message>
        <source>It is usually challenging there.</source>
        <translation>Der er det vanlegvis utfordrande.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in difficulty together, %4 critical</source>
        <translation>%1: %2 av %3 har vanskar samstundes, %4 er kritiske</translation>
    </message>
    <message>
        <source>Neighbours cannot help each other then. Call the hospital, too.</source>
        <translation>Då kan ikkje naboane hjelpe kvarandre. Ring òg helseføretaket.</translation>
    </message>
    <message numerus="yes">
        <source>%1: worse %n round(s) running</source>
        <translation>
            <numerusform>%1: verre %n runde på rad</numerusform>
            <numerusform>%1: verre %n rundar på rad</numerusform>
        </translation>
    </message>
    <message>
        <source>Call before it becomes critical.</source>
        <translation>Ring før det blir kritisk.</translation>
    </message>
    <message>
        <source>%1: %2, unlike itself</source>
        <translation>%1: %2, og det er uvanleg der</translation>
    </message>
    <message numerus="yes">
        <source>%1: rated good, yet %n open need(s)</source>
        <translation>
            <numerusform>%1: vurdert som god, men %n ope behov</numerusform>
            <numerusform>%1: vurdert som god, men %n opne behov</numerusform>
        </translation>
    </message>
    <message>
        <source>Call and ask which of the two holds.</source>
        <translation>Ring og spør kva som stemmer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s): silent for two rounds or more</source>
        <translation>
            <numerusform>%1 og %n til: ikkje svart i to rundar eller meir</numerusform>
            <numerusform>%1 og %n til: ikkje svart i to rundar eller meir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent for two rounds or more</source>
        <translation>%1: ikkje svart i to rundar eller meir</translation>
    </message>
    <message>
        <source>Silence is no good sign. Call instead of writing again.</source>
        <translation>Stille er ikkje eit godt teikn. Ring i staden for å skrive igjen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An answer that is unchanged or not applicable has no rating of its own.</source>
        <translation>Eit svar som er uendra eller ikkje aktuelt, har inga eiga vurdering.</translation>
    </message>
    <message>
        <source>Who has not answered has no row: leave the service area out.</source>
        <translation>Den som ikkje har svart, har inga rad: utelat tenesteområdet.</translation>
    </message>
    <message>
        <source>The absence must be from 0 to 100 per cent.</source>
        <translation>Fråværet må vere frå 0 til 100 prosent.</translation>
    </message>
    <message>
        <source>Missing full-time equivalents must be zero or more.</source>
        <translation>Manglande årsverk må vere null eller meir.</translation>
    </message>
    <message>
        <source>Staffing in any crisis, version 1</source>
        <translation>Bemanning i alle slags kriser, versjon 1</translation>
    </message>
    <message>
        <source>Staffing in an epidemic, version 1</source>
        <translation>Bemanning i ein epidemi, versjon 1</translation>
    </message>
    <message>
        <source>No definitions were kept with this round</source>
        <translation>Denne runden har ingen lagra definisjonar</translation>
    </message>
    <message>
        <source>Definitions “%1”, which this program does not know</source>
        <translation>Definisjonane «%1», som dette programmet ikkje kjenner</translation>
    </message>
    <message>
        <source>The services run soundly with the staff that is there, and leave or absence can be covered by the municipality itself.</source>
        <translation>Tenestene blir drivne forsvarleg med det personellet som er der, og kommunen kan sjølv dekkje ferie og fråvær.</translation>
    </message>
    <message>
        <source>The staff is under considerable strain and more people are falling ill. Services are kept sound by extra measures.</source>
        <translation>Personellet er betydeleg belasta, og fleire blir sjuke. Tenestene blir haldne forsvarlege med ekstra tiltak.</translation>
    </message>
    <message>
        <source>The staff is under considerable strain. Services are kept sound by extra measures: overtime, redeployment or lower priority of other tasks.</source>
        <translation>Personellet er betydeleg belasta. Tenestene blir haldne forsvarlege med ekstra tiltak: overtid, omdisponering eller nedprioritering av andre oppgåver.</translation>
    </message>
    <message>
        <source>The service is overloaded and parts of it fail, and infection may put a heavy burden of disease on the population.</source>
        <translation>Tenesta er overbelasta og sviktar delvis, og smitten kan gi stor sjukdomsbør i befolkninga.</translation>
    </message>
    <message>
        <source>The service is overloaded and parts of it fail, or will within days. Own measures are not enough.</source>
        <translation>Tenesta er overbelasta og sviktar delvis, eller vil gjere det innan dagar. Eigne tiltak er ikkje nok.</translation>
    </message>
    <message>
        <source>Within three weeks it is unlikely that the staff will not suffice for sound services.</source>
        <translation>Det er lite sannsynleg at personellet ikkje strekk til for forsvarlege tenester innan tre veker.</translation>
    </message>
    <message>
        <source>Within three weeks the staff may not suffice, if absence grows or tasks are added.</source>
        <translation>Personellet kan kome til kort innan tre veker dersom fråværet aukar eller oppgåver kjem til.</translation>
    </message>
    <message>
        <source>Within three weeks the staff will probably not suffice, unless something is done.</source>
        <translation>Personellet vil truleg ikkje strekkje til innan tre veker dersom ingenting blir gjort.</translation>
    </message>
    <message>
        <source>Lasting difficulty: vacant positions and recruitment, also before this crisis.</source>
        <translation>Varige vanskar: ledige stillingar og rekruttering, også før denne krisa.</translation>
    </message>
    <message>
        <source>A real shortage now: an outbreak, quarantine or new tasks take staff away.</source>
        <translation>Reell mangel no: utbrot, karantene eller nye oppgåver tek personell bort.</translation>
    </message>
    <message>
        <source>A real shortage now: something has happened that takes staff away or adds tasks.</source>
        <translation>Reell mangel no: noko har hendt som tek personell bort eller gir fleire oppgåver.</translation>
    </message>
    <message>
        <source>No shortage yet: concern about what may come in the weeks ahead.</source>
        <translation>Ingen mangel enno: uro for det som kan kome dei neste vekene.</translation>
    </message>
    <message>
        <source>As in the last answer. The last rating is shown with its age, and a good one is not counted as good again.</source>
        <translation>Som i førre svar. Den siste vurderinga blir vist med alderen sin, og ei god vurdering blir ikkje rekna som god på nytt.</translation>
    </message>
    <message>
        <source>The municipality does not run this service itself, or the question does not concern it. It is not counted as good.</source>
        <translation>Kommunen driv ikkje denne tenesta sjølv, eller spørsmålet gjeld han ikkje. Det blir ikkje rekna som god.</translation>
    </message>
    <message>
        <source>Nothing was said. It is not counted as good.</source>
        <translation>Ingenting er sagt. Det blir ikkje rekna som god.</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <translation>veke %1, %2</translation>
    </message>
    <message>
        <source>Say when the round opens.</source>
        <translation>Sei når runden opnar.</translation>
    </message>
    <message>
        <source>Say when answers are due.</source>
        <translation>Sei når svarfristen er.</translation>
    </message>
    <message>
        <source>The time limit must be later than the opening of the round.</source>
        <translation>Fristen må vere seinare enn opninga av runden.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>prosentar</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datoar</translation>
    </message>
    <message>
        <source>municipality numbers</source>
        <translation>kommunenummer</translation>
    </message>
    <message>
        <source>municipality names</source>
        <translation>kommunenamn</translation>
    </message>
    <message>
        <source>municipalities, number and name</source>
        <translation>kommunar, nummer og namn</translation>
    </message>
    <message>
        <source>several municipalities in a cell</source>
        <translation>fleire kommunar i same celle</translation>
    </message>
    <message>
        <source>staffing status</source>
        <translation>bemanningsstatus</translation>
    </message>
    <message>
        <source>service areas</source>
        <translation>tenesteområde</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja eller nei</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>e-postadresser</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikkje svara på</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>vurdert</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikkje aktuelt</translation>
    </message>
    <message>
        <source>unchanged since last</source>
        <translation>uendra sidan sist</translation>
    </message>
    <message>
        <source>form</source>
        <translation>skjema</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Eigenvurdering</translation>
    </message>
    <message>
        <source>Self-assessment of staffing: %1, %2</source>
        <translation>Eigenvurdering av bemanning: %1, %2</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ØVING</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>Formål: %1</translation>
    </message>
    <message>
        <source>Due %1, to %2. The answers are used to see where help is needed, and the overview is shared back. The county governor also supervises the services.</source>
        <translation>Frist %1, til %2. Svara blir brukte til å sjå kvar det trengst hjelp, og oversikta blir delt tilbake. Statsforvaltaren fører også tilsyn med tenestene.</translation>
    </message>
    <message>
        <source>Change the yellow cells. Your last answers are filled in. Write the date in the line below when they still hold: without a date, a line that nobody changed is read as “unchanged since last”, never as good. No information about patients or named staff.</source>
        <translation>Endre dei gule felta. Dei siste svara dykkar er fylte inn. Skriv dato nedanfor når dei framleis gjeld: utan dato blir ei uendra linje lesen som «uendra sidan sist», aldri som god. Ingen opplysningar om pasientar eller namngitte tilsette.</translation>
    </message>
    <message>
        <source>The situation as of (date)</source>
        <translation>Situasjonen per (dato)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>The day the answers hold for, as 08.03.2021.</source>
        <translation>Dagen svara gjeld for, som 08.03.2021.</translation>
    </message>
    <message>
        <source>Answered by (name)</source>
        <translation>Svart av (namn)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Choose from the list: %1.</source>
        <translation>Vel frå lista: %1.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Skriv eit tal frå 0 til %1.</translation>
    </message>
    <message>
        <source>Write a date, such as 08.03.2021.</source>
        <translation>Skriv ein dato, til dømes 08.03.2021.</translation>
    </message>
    <message>
        <source>Municipality number</source>
        <translation>Kommunenummer</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Førre svar</translation>
    </message>
    <message>
        <source>Last answer, %1</source>
        <translation>Førre svar, %1</translation>
    </message>
    <message>
        <source>Staffing status</source>
        <translation>Bemanningsstatus</translation>
    </message>
    <message>
        <source>Risk in three weeks</source>
        <translation>Risiko om tre veker</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Absence %</source>
        <translation>Fråvær %</translation>
    </message>
    <message>
        <source>Missing FTE</source>
        <translation>Manglar årsverk</translation>
    </message>
    <message>
        <source>Concrete need</source>
        <translation>Konkret behov</translation>
    </message>
    <message>
        <source>Can offer others</source>
        <translation>Kan tilby andre</translation>
    </message>
    <message>
        <source>Measures tried</source>
        <translation>Tiltak som er prøvde</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What each value means stands at the top and on the second sheet. Leave the cell empty if you do not answer.</source>
        <translation>Kva verdiane tyder, står øvst og på det andre arket. La feltet stå tomt dersom de ikkje svarar.</translation>
    </message>
    <message>
        <source>How likely is it that the staff does not suffice within three weeks?</source>
        <translation>Kor sannsynleg er det at personellet ikkje strekk til innan tre veker?</translation>
    </message>
    <message>
        <source>Old recruitment trouble, something that has happened now, or worry about what may come?</source>
        <translation>Gamle rekrutteringsvanskar, noko som har hendt no, eller uro for det som kan kome?</translation>
    </message>
    <message>
        <source>Profession, number and period. A rating alone is not a request.</source>
        <translation>Yrkesgruppe, tal og periode. Ei vurdering åleine er inga oppmoding.</translation>
    </message>
    <message>
        <source>What the municipality could do without for others. It binds nobody.</source>
        <translation>Det kommunen kan vere utan for andre. Det bind ingen.</translation>
    </message>
    <message>
        <source>What the values mean</source>
        <translation>Kva verdiane tyder</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andre svar</translation>
    </message>
    <message>
        <source>“%1” is no date. Write the day the answers hold for, such as 08.03.2021.</source>
        <translation>«%1» er ingen dato. Skriv dagen svara gjeld for, til dømes 08.03.2021.</translation>
    </message>
    <message>
        <source>The coordinates are in “%1”, which is not read. Ask for EPSG:4326 (WGS84) or EPSG:25833 (UTM 33).</source>
        <translation>Koordinatane er i «%1», som ikkje blir lese. Be om EPSG:4326 (WGS84) eller EPSG:25833 (UTM 33).</translation>
    </message>
    <message>
        <source>There is no collection of features in it. Ask for the municipalities as GeoJSON.</source>
        <translation>Det er inga samling av flater i ho. Be om kommunane som GeoJSON.</translation>
    </message>
    <message>
        <source>The file holds counties, not municipalities. Ask for “Kommuner”.</source>
        <translation>Fila inneheld fylke, ikkje kommunar. Be om «Kommuner».</translation>
    </message>
    <message>
        <source>None of its features names a municipality. A property “kommunenummer” is needed.</source>
        <translation>Ingen av flatene i ho nemner ein kommune. Eigenskapen «kommunenummer» må vere med.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have numbers that are no longer in use and are shown as what became of them.</source>
        <translation>
            <numerusform>%n flate har eit nummer som ikkje lenger er i bruk, og blir vist som det ho er vorten.</numerusform>
            <numerusform>%n flater har nummer som ikkje lenger er i bruk, og blir viste som det dei er vortne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not municipalities of today, and left out: %1.</source>
        <translation>Ikkje kommunar i dag, og utelatne: %1.</translation>
    </message>
    <message>
        <source>The borders are far finer than any screen. Ask for a generalised file.</source>
        <translation>Grensene er langt finare enn nokon skjerm. Be om ei generalisert fil.</translation>
    </message>
    <message>
        <source>%1 has a point (%2, %3) outside of Norway. Are the coordinates WGS84 or EPSG:25833?</source>
        <translation>%1 har eit punkt (%2, %3) utanfor Noreg. Er koordinatane WGS84 eller EPSG:25833?</translation>
    </message>
    <message>
        <source>%1 has a point that is no pair of numbers. The file is damaged; ask for it again.</source>
        <translation>%1 har eit punkt som ikkje er eit talpar. Fila er skadd; be om ho på nytt.</translation>
    </message>
    <message>
        <source>This is a zip archive. Unpack it, and choose the .geojson file in it.</source>
        <translation>Dette er eit zip-arkiv. Pakk det ut, og vel .geojson-fila i det.</translation>
    </message>
    <message>
        <source>This is no GeoJSON, or it is damaged (%1 at byte %2). Ask for the municipalities as GeoJSON.</source>
        <translation>Dette er ikkje GeoJSON, eller det er skadd (%1 ved byte %2). Be om kommunane som GeoJSON.</translation>
    </message>
    <message>
        <source>The boundary file cannot be read.</source>
        <translation>Grensefila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The file is %1 MB; more than %2 MB are not read. Ask for a generalised file.</source>
        <translation>Fila er på %1 MB; meir enn %2 MB blir ikkje lese. Be om ei generalisert fil.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read.</source>
        <translation>Koplingsfila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The file is too large to be a mapping.</source>
        <translation>Fila er for stor til å vere ei kopling.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 (at byte %2). See the manual of import.</source>
        <translation>Dette er ikkje JSON: %1 (ved byte %2). Sjå bruksrettleiinga for import.</translation>
    </message>
    <message>
        <source>A mapping needs an object “columns” from headings to fields, for example {&quot;columns&quot;: {&quot;Kommunenr&quot;: &quot;municipality&quot;, &quot;Vurdering&quot;: &quot;status&quot;}}.</source>
        <translation>Ei kopling treng eit objekt «columns» frå overskrifter til felt, til dømes {&quot;columns&quot;: {&quot;Kommunenr&quot;: &quot;municipality&quot;, &quot;Vurdering&quot;: &quot;status&quot;}}.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A mapping may hold: kind, sheet, headerRow, columns.</source>
        <translation>«%1» er ikkje forstått. Ei kopling kan innehalde: kind, sheet, headerRow, columns.</translation>
    </message>
    <message>
        <source>The field of “%1” must be a text, or null to leave the column out.</source>
        <translation>Feltet for «%1» må vere ein tekst, eller null for å utelate kolonnen.</translation>
    </message>
    <message>
        <source>Two columns are headed “%1”. Name them by their letters instead: “@%2” and “@%3”.</source>
        <translation>To kolonnar har overskrifta «%1». Bruk bokstavane deira i staden: «@%2» og «@%3».</translation>
    </message>
    <message>
        <source>The mapping names a column “%1”, which row %2 does not have. It has: %3.</source>
        <translation>Koplinga nemner ein kolonne «%1», som rad %2 ikkje har. Ho har: %3.</translation>
    </message>
    <message>
        <source>The mapping leads “%1” to “%2”, which is no field. Write one of: %3.</source>
        <translation>Koplinga fører «%1» til «%2», som ikkje er eit felt. Skriv eitt av: %3.</translation>
    </message>
    <message>
        <source>The mapping leads two columns to “%1”. Keep one of them.</source>
        <translation>Koplinga fører to kolonnar til «%1». Behald éin av dei.</translation>
    </message>
    <message>
        <source>Row %1 has nothing in it, so it cannot be the header row.</source>
        <translation>Rad %1 er tom, så ho kan ikkje vere overskriftsrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are remarks or sums and were left out: row %1.</source>
        <translation>
            <numerusform>%n rad er ein merknad eller sum og vart utelaten: rad %1.</numerusform>
            <numerusform>%n rader er merknader eller summar og vart utelatne: rad %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name several municipalities and are read once for each: row %1.</source>
        <translation>
            <numerusform>%n rad nemner fleire kommunar og blir lesen éin gong for kvar: rad %1.</numerusform>
            <numerusform>%n rader nemner fleire kommunar og blir lesne éin gong for kvar: rad %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sheet called “%1”. The sheets are: %2.</source>
        <translation>Det finst ikkje noko ark som heiter «%1». Arka er: %2.</translation>
    </message>
    <message>
        <source>unchanged since last: %1, %2</source>
        <translation>uendra sidan sist: %1, %2</translation>
    </message>
    <message>
        <source>last known: %1, %2</source>
        <translation>sist kjent: %1, %2</translation>
    </message>
    <message>
        <source>A map is written as .svg or .png; %1 ends otherwise.</source>
        <translation>Eit kart blir skrive som .svg eller .png; %1 sluttar på noko anna.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikkje skrivast: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lends to %2: %n person(s)</source>
        <translation>
            <numerusform>%1 låner ut til %2: %n person</numerusform>
            <numerusform>%1 låner ut til %2: %n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>worse than in the round before</source>
        <translation>verre enn i runden før</translation>
    </message>
    <message>
        <source>better than in the round before</source>
        <translation>betre enn i runden før</translation>
    </message>
    <message>
        <source>persons asked for</source>
        <translation>personar det er bede om</translation>
    </message>
    <message>
        <source>agreed transfer</source>
        <translation>avtalt utlån</translation>
    </message>
    <message>
        <source>asked for, not agreed</source>
        <translation>spurt om, ikkje avtalt</translation>
    </message>
    <message>
        <source>border of a health community</source>
        <translation>grense for helsefellesskap</translation>
    </message>
    <message>
        <source>Not in the boundary file: %1</source>
        <translation>Ikkje i grensefila: %1</translation>
    </message>
    <message>
        <source>Demonstration: invented data</source>
        <translation>Demonstrasjon: oppdikta data</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked for</source>
        <translation>
            <numerusform>bede om %n person</numerusform>
            <numerusform>bede om %n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality has given a new rating yet</source>
        <translation>Ingen kommune har gitt ei ny vurdering enno</translation>
    </message>
    <message numerus="yes">
        <source>Good in the %n of %1 municipalities that have given a new rating</source>
        <translation>
            <numerusform>God i den eine av %1 kommunar som har gitt ei ny vurdering</numerusform>
            <numerusform>God i dei %n av %1 kommunane som har gitt ei ny vurdering</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: self-assessment of staffing, %1</source>
        <translation>Påminning: eigenvurdering av bemanning, %1</translation>
    </message>
    <message>
        <source>This is an exercise.</source>
        <translation>Dette er ei øving.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei,</translation>
    </message>
    <message>
        <source>We have not yet received a whole answer about staffing in the health and care services for %1 from: %2.</source>
        <translation>Vi har ikkje fått fullstendig svar om bemanninga i helse- og omsorgstenestene for %1 frå: %2.</translation>
    </message>
    <message>
        <source>The time limit was %1. An answer still helps.</source>
        <translation>Fristen var %1. Eit svar er framleis til hjelp.</translation>
    </message>
    <message>
        <source>The time limit is %1.</source>
        <translation>Fristen er %1.</translation>
    </message>
    <message>
        <source>If nothing has changed since last time, it is enough to say so. A telephone call will do as well. Please send no information about patients or named staff.</source>
        <translation>Dersom ingenting er endra sidan sist, er det nok å seie det. Ein telefon er også god nok. Ikkje send opplysningar om pasientar eller namngitte tilsette.</translation>
    </message>
    <message>
        <source>The overview of the county is shared with all municipalities when the answers are in.</source>
        <translation>Oversikta over fylket blir delt med alle kommunane når svara er inne.</translation>
    </message>
    <message>
        <source>Kind regards,
%1</source>
        <translation>Venleg helsing
%1</translation>
    </message>
    <message>
        <source>answered in part</source>
        <translation>delvis svara</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>svara for seint</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>svara i tide</translation>
    </message>
    <message>
        <source>name of the municipality</source>
        <translation>namnet på kommunen</translation>
    </message>
    <message>
        <source>The mapping is made for %1, and this is an import of %2.</source>
        <translation>Koplinga er laga for %1, og dette er ein import av %2.</translation>
    </message>
    <message>
        <source>The columns are taken as they were chosen before, for a table with the same headings.</source>
        <translation>Kolonnane blir lesne slik dei vart kopla sist, for ein tabell med dei same overskriftene.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were spoilt on the way (UTF-8 read as Windows-1252) and were made good.</source>
        <translation>
            <numerusform>%n bokstav var øydelagd undervegs (UTF-8 lese som Windows-1252) og er retta.</numerusform>
            <numerusform>%n bokstavar var øydelagde undervegs (UTF-8 lese som Windows-1252) og er retta.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form was made for the round %1, not for %2. Import it into that round.</source>
        <translation>Dette skjemaet er laga for runden %1, ikkje for %2. Importer det i den runden.</translation>
    </message>
    <message>
        <source>The file %1 answers for the same municipality and service area. Keep one of them in the folder.</source>
        <translation>Fila %1 svarar for same kommune og tenesteområde. Behald éi av dei i mappa.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Mappa %1 finst ikkje.</translation>
    </message>
    <message>
        <source>There is no CSV or XLSX file in the folder %1.</source>
        <translation>Det er inga CSV- eller XLSX-fil i mappa %1.</translation>
    </message>
    <message>
        <source>There are more than %1 files in the folder. Import them in smaller folders.</source>
        <translation>Det er fleire enn %1 filer i mappa. Importer dei i mindre mapper.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be imported. Mend them, or choose to leave them out. Nothing was written.</source>
        <translation>
            <numerusform>%n fil kan ikkje importerast. Rett henne, eller vel å utelate henne. Ingenting er skrive.</numerusform>
            <numerusform>%n filer kan ikkje importerast. Rett dei, eller vel å utelate dei. Ingenting er skrive.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reporting round is no longer in the case file.</source>
        <translation>Denne rapporteringsrunden er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>None of the municipalities named is one of the office&apos;s own.</source>
        <translation>Ingen av dei nemnde kommunane høyrer til embetet.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>Importen vart avbroten. Ingenting vart skrive.</translation>
    </message>
    <message>
        <source>There is a round called “%1” already. Choose another name, or change that round.</source>
        <translation>Det finst alt ein runde som heiter «%1». Vel eit anna namn, eller endre den runden.</translation>
    </message>
    <message>
        <source>The round was closed at %1.</source>
        <translation>Runden vart lukka %1.</translation>
    </message>
    <message>
        <source>The round is open.</source>
        <translation>Runden er open.</translation>
    </message>
    <message>
        <source>The round %1 was closed at %2 and takes no answers. Reopen it first.</source>
        <translation>Runden %1 vart lukka %2 og tek ikkje imot svar. Opne han igjen først.</translation>
    </message>
    <message>
        <source>All have answered. Nobody to remind.</source>
        <translation>Alle har svart. Ingen å minne på.</translation>
    </message>
    <message>
        <source>No e-mail address is known of those who have not answered. Use the telephone list.</source>
        <translation>Inga e-postadresse er kjend for dei som ikkje har svart. Bruk telefonlista.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Sist kjent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>Telefonliste</translation>
    </message>
    <message>
        <source>change a reporting round</source>
        <translation>endre ein rapporteringsrunde</translation>
    </message>
    <message>
        <source>close a reporting round</source>
        <translation>lukk ein rapporteringsrunde</translation>
    </message>
    <message>
        <source>reopen a reporting round</source>
        <translation>opne ein rapporteringsrunde igjen</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>concrete need</source>
        <translation>konkret behov</translation>
    </message>
    <message>
        <source>can offer</source>
        <translation>kan tilby</translation>
    </message>
    <message>
        <source>situation as of</source>
        <translation>situasjonen per</translation>
    </message>
    <message>
        <source>time of the first report</source>
        <translation>tidspunkt for første rapport</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>svart av</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>service areas asked about</source>
        <translation>tenesteområde det blir spurt om</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>formål</translation>
    </message>
    <message>
        <source>definitions</source>
        <translation>definisjonar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>Emergency pool</source>
        <translation>Beredskapspool</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>Needs for equipment</source>
        <translation>Behov for utstyr</translation>
    </message>
    <message>
        <source>Offers of equipment</source>
        <translation>Tilbod om utstyr</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Yes, partly or no</source>
        <translation>Ja, delvis eller nei</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Eitt av fleire</translation>
    </message>
    <message>
        <source>Any number of several</source>
        <translation>Fleire kan veljast</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Fritekst</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>svara</translation>
    </message>
    <message>
        <source>Name the survey.</source>
        <translation>Gi kartlegginga eit namn.</translation>
    </message>
    <message>
        <source>Say who wants to know.</source>
        <translation>Skriv kven som spør.</translation>
    </message>
    <message>
        <source>Say what the answers are for. It stands on the form that the municipalities get.</source>
        <translation>Skriv kva svara skal brukast til. Det står på skjemaet kommunane får.</translation>
    </message>
    <message>
        <source>Say when the survey opens.</source>
        <translation>Skriv når kartlegginga opnar.</translation>
    </message>
    <message>
        <source>The time limit must be later than the opening of the survey.</source>
        <translation>Fristen må vere seinare enn opninga av kartlegginga.</translation>
    </message>
    <message>
        <source>The answers cannot be out of date before they are due.</source>
        <translation>Svara kan ikkje bli utdaterte før fristen.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Skriv spørsmålet.</translation>
    </message>
    <message>
        <source>A choice has from 1 to %1 characters.</source>
        <translation>Eit svaralternativ har frå 1 til %1 teikn.</translation>
    </message>
    <message>
        <source>The choice “%1” stands twice.</source>
        <translation>Svaralternativet «%1» står to gonger.</translation>
    </message>
    <message>
        <source>Give from %1 to %2 choices.</source>
        <translation>Gi frå %1 til %2 svaralternativ.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Skriv eit tal.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Talet er for stort.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Skriv svaret.</translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Vel eitt svar.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of question %2.</source>
        <translation>«%1» er ikkje eit svaralternativ til spørsmål %2.</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ingen av desse</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>«%1» er ikkje eit av svaralternativa: %2.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write x where it is chosen, or leave the cell empty.</source>
        <translation>«%1» er ikkje forstått. Skriv x der det er valt, eller la cella stå tom.</translation>
    </message>
    <message>
        <source>%1 was not asked in this survey. Leave the row out, or add it to those who are asked.</source>
        <translation>%1 er ikkje spurd i denne kartlegginga. Ta bort rada, eller legg kommunen til dei som er spurde.</translation>
    </message>
    <message>
        <source>No column is headed by a question of this survey. Write the question&apos;s number above its column: 1, 2, …</source>
        <translation>Ingen kolonne har eit spørsmål frå denne kartlegginga som overskrift. Skriv nummeret på spørsmålet over kolonnen: 1, 2, …</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Slik er det meint</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kartlegging</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>Spurd av %1.</translation>
    </message>
    <message>
        <source>Due %1, to %2. The overview is shared back. The county governor also supervises the services.</source>
        <translation>Frist %1, til %2. Oversikta blir delt tilbake. Statsforvaltaren fører òg tilsyn med tenestene.</translation>
    </message>
    <message>
        <source>Fill in the yellow cells. Leave a cell empty when you do not answer, and write “not applicable” when the question does not concern you. No information about patients or named staff.</source>
        <translation>Fyll ut dei gule cellene. La ei celle stå tom når de ikkje svarar, og skriv «ikkje aktuelt» når spørsmålet ikkje gjeld dykk. Ingen opplysningar om pasientar eller namngitte tilsette.</translation>
    </message>
    <message>
        <source>Put an x at all that hold.</source>
        <translation>Set x ved alt som stemmer.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Eit tal.</translation>
    </message>
    <message>
        <source>A number, in %1.</source>
        <translation>Eit tal, i %1.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Spørsmål %1</translation>
    </message>
    <message>
        <source>This form was made for another survey than “%1”.</source>
        <translation>Dette skjemaet er laga for ei anna kartlegging enn «%1».</translation>
    </message>
    <message>
        <source>We have not yet received a whole answer to the survey “%1” from: %2.</source>
        <translation>Vi har enno ikkje fått fullstendig svar på kartlegginga «%1» frå: %2.</translation>
    </message>
    <message>
        <source>A telephone call will do as well. Please send no information about patients or named staff.</source>
        <translation>Ein telefonsamtale er òg nok. Ikkje send opplysningar om pasientar eller namngitte tilsette.</translation>
    </message>
    <message>
        <source>Reminder: the survey “%1”</source>
        <translation>Påminning: kartlegginga «%1»</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 til under %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n municipality(ies) have answered (%2 %).</source>
        <translation>
            <numerusform>%1 av %n kommune har svara (%2 %).</numerusform>
            <numerusform>%1 av %n kommunar har svara (%2 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no CSV or XLSX file in %1.</source>
        <translation>Det er inga CSV- eller XLSX-fil i %1.</translation>
    </message>
    <message>
        <source>This survey is no longer in the case file.</source>
        <translation>Denne kartlegginga finst ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>The file %1 answers for the same municipality. Keep one of them.</source>
        <translation>Fila %1 svarar for den same kommunen. Behald éi av dei.</translation>
    </message>
    <message>
        <source>%1 row(s) and %2 file(s) cannot be imported. Mend them, or choose to leave them out. Nothing was written.</source>
        <translation>Rader som ikkje kan importerast: %1. Filer: %2. Rett dei, eller vel å utelate dei. Ingenting er skrive.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samandrag</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Of those who answered the question</source>
        <translation>Av dei som svara på spørsmålet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>most</source>
        <translation>mest</translation>
    </message>
    <message>
        <source>None of the municipalities named was asked in this survey.</source>
        <translation>Ingen av kommunane som er nemnde, er spurde i denne kartlegginga.</translation>
    </message>
    <message>
        <source>Ask at least one question.</source>
        <translation>Still minst eitt spørsmål.</translation>
    </message>
    <message>
        <source>A survey has at most %1 questions. Make two of it.</source>
        <translation>Ei kartlegging har høgst %1 spørsmål. Del ho i to.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Spørsmål %1: %2</translation>
    </message>
    <message>
        <source>%1 has answered, and stays among those who are asked.</source>
        <translation>%1 har svara, og må bli ståande blant dei som er spurde.</translation>
    </message>
    <message>
        <source>Question %1 has answers, and these would no longer fit it. Add a new question instead.</source>
        <translation>Spørsmål %1 har svar, og dei ville ikkje lenger passe til det. Legg til eit nytt spørsmål i staden.</translation>
    </message>
    <message>
        <source>The survey was closed at %1.</source>
        <translation>Kartlegginga vart lukka %1.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>Kartlegginga er open.</translation>
    </message>
    <message>
        <source>The survey has answers, and its record must stay whole. Close it instead.</source>
        <translation>Kartlegginga har svar, og dei må takast vare på samla. Lukk ho i staden.</translation>
    </message>
    <message>
        <source>The survey “%1” was closed at %2 and takes no answers. Reopen it first.</source>
        <translation>Kartlegginga «%1» vart lukka %2 og tek ikkje imot svar. Opne ho igjen først.</translation>
    </message>
    <message>
        <source>%1 was not asked in this survey. Add it to those who are asked first.</source>
        <translation>%1 er ikkje spurd i denne kartlegginga. Legg kommunen til dei som er spurde, først.</translation>
    </message>
    <message>
        <source>An answer is to a question that is no longer in the survey.</source>
        <translation>Eit svar gjeld eit spørsmål som ikkje lenger er i kartlegginga.</translation>
    </message>
    <message>
        <source>open a survey</source>
        <translation>opne ei kartlegging</translation>
    </message>
    <message>
        <source>change a survey</source>
        <translation>endre ei kartlegging</translation>
    </message>
    <message>
        <source>close a survey</source>
        <translation>lukke ei kartlegging</translation>
    </message>
    <message>
        <source>reopen a survey</source>
        <translation>opne ei kartlegging igjen</translation>
    </message>
    <message>
        <source>remove a survey</source>
        <translation>fjerne ei kartlegging</translation>
    </message>
    <message>
        <source>record an answer to a survey</source>
        <translation>registrere eit svar på ei kartlegging</translation>
    </message>
    <message>
        <source>import answers to a survey</source>
        <translation>importere svar på ei kartlegging</translation>
    </message>
    <message>
        <source>open the worked example</source>
        <translation>opne dømet</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>kartlegging</translation>
    </message>
    <message>
        <source>question</source>
        <translation>spørsmål</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>spurd av</translation>
    </message>
    <message>
        <source>municipalities asked</source>
        <translation>spurde kommunar</translation>
    </message>
    <message>
        <source>number of the question</source>
        <translation>nummer på spørsmålet</translation>
    </message>
    <message>
        <source>how it is meant</source>
        <translation>slik er det meint</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>svaralternativ</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eining</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>Request for help</source>
        <translation>Bestilling av hjelp</translation>
    </message>
    <message>
        <source>Answer to a request for help</source>
        <translation>Svar på bestilling</translation>
    </message>
    <message>
        <source>Confirmation of an agreed offer</source>
        <translation>Stadfesting av eit avtalt tilbod</translation>
    </message>
    <message>
        <source>Commitment to lend</source>
        <translation>Tilsegn om utlån</translation>
    </message>
    <message>
        <source>Question about help</source>
        <translation>Spørsmål om hjelp</translation>
    </message>
    <message>
        <source>Answer to a question about help</source>
        <translation>Svar på spørsmål om hjelp</translation>
    </message>
    <message>
        <source>Offer that nobody asked for</source>
        <translation>Tilbod på eige initiativ</translation>
    </message>
    <message>
        <source>Release: the help is no longer needed</source>
        <translation>Frigjeving: hjelpa trengst ikkje lenger</translation>
    </message>
    <message>
        <source>Request to have it back</source>
        <translation>Ønske om å få tilbake</translation>
    </message>
    <message>
        <source>Answer to a request to have it back</source>
        <translation>Svar på ønske om å få tilbake</translation>
    </message>
    <message>
        <source>Question about the price</source>
        <translation>Spørsmål om pris</translation>
    </message>
    <message>
        <source>Answer about the price</source>
        <translation>Svar om pris</translation>
    </message>
    <message>
        <source>Question how it stands</source>
        <translation>Spørsmål om status</translation>
    </message>
    <message>
        <source>Report how it stands</source>
        <translation>Statusmelding</translation>
    </message>
    <message>
        <source>Request for an extension</source>
        <translation>Ønske om forlenging</translation>
    </message>
    <message>
        <source>Answer to a request for an extension</source>
        <translation>Svar på ønske om forlenging</translation>
    </message>
    <message>
        <source>yes, on conditions</source>
        <translation>ja, med atterhald</translation>
    </message>
    <message>
        <source>received</source>
        <translation>motteken</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skriven</translation>
    </message>
    <message>
        <source>The element&apos;s namespace is “%1”, not the one of EDXL-RM 1.0. Ask the sender for a message of EDXL-RM 1.0 (%2).</source>
        <translation>Elementet har namnerommet «%1», ikkje det som høyrer til EDXL-RM 1.0. Be avsendaren om ei melding etter EDXL-RM 1.0 (%2).</translation>
    </message>
    <message>
        <source>This is no EDXL-RM message. Choose the file that the sender&apos;s program wrote as EDXL-RM 1.0.</source>
        <translation>Dette er ikkje ei EDXL-RM-melding. Vel fila som programmet til avsendaren har skrive som EDXL-RM 1.0.</translation>
    </message>
    <message>
        <source>There is no such kind of message in EDXL-RM 1.0. Ask the sender for one of its sixteen kinds.</source>
        <translation>Det finst ingen slik meldingstype i EDXL-RM 1.0. Be avsendaren bruke ein av dei seksten typane.</translation>
    </message>
    <message>
        <source>The envelope holds %1 messages. Take them out, and import each from a file of its own.</source>
        <translation>Konvolutten inneheld %1 meldingar. Ta dei ut, og importer kvar frå si eiga fil.</translation>
    </message>
    <message>
        <source>The element is not known in this place and was passed over.</source>
        <translation>Elementet er ukjent på denne staden og er hoppa over.</translation>
    </message>
    <message>
        <source>“%1” is no point in time. It must look like 2026-02-14T18:05:00+01:00.</source>
        <translation>«%1» er ikkje eit tidspunkt. Det må sjå ut som 2026-02-14T18:05:00+01:00.</translation>
    </message>
    <message>
        <source>The time does not say its offset from UTC; it was read as this machine&apos;s local time. Ask the sender if it matters.</source>
        <translation>Tidspunktet manglar avstand til UTC; det er lese som lokal tid på denne maskina. Spør avsendaren om det har noko å seie.</translation>
    </message>
    <message>
        <source>“%1” is no value of EDXL-RM 1.0 here and was passed over.</source>
        <translation>«%1» er ingen gyldig verdi i EDXL-RM 1.0 her og er hoppa over.</translation>
    </message>
    <message>
        <source>“%1” is no amount. It must be a number from zero up, with a point before the decimals.</source>
        <translation>«%1» er ikkje eit tal på noko. Det må vere eit tal frå null og opp, med punktum framfor desimalane.</translation>
    </message>
    <message>
        <source>“%1” is no answer. It must be Accept, Decline or Provisional.</source>
        <translation>«%1» er ikkje eit svar. Det må vere Accept, Decline eller Provisional.</translation>
    </message>
    <message>
        <source>The answer (ResponseType) is missing: without it nobody knows whether it is a yes. Ask the sender.</source>
        <translation>Svaret (ResponseType) manglar: utan det veit ingen om det er eit ja. Spør avsendaren.</translation>
    </message>
    <message>
        <source>It must say whether an earlier message is replaced (Update) or withdrawn (Cancel).</source>
        <translation>Det må stå om ei tidlegare melding blir erstatta (Update) eller trekt tilbake (Cancel).</translation>
    </message>
    <message>
        <source>It says “%1”, but the message is a %2. Ask the sender which is meant.</source>
        <translation>Det står «%1», men meldinga er ei %2. Spør avsendaren kva som er meint.</translation>
    </message>
    <message>
        <source>The element MessageContentType is missing. Ask the sender for a whole message.</source>
        <translation>Elementet MessageContentType manglar. Be avsendaren om ei heil melding.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. No message is as large as that; it was not read.</source>
        <translation>%1 er større enn %2 MB. Inga melding er så stor; ho er ikkje lesen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 kunne ikkje opnast: %2</translation>
    </message>
    <message>
        <source>Two items have the same number, “%1”. Give each its own.</source>
        <translation>To postar har same nummer, «%1». Gje kvar sitt eige.</translation>
    </message>
    <message>
        <source>The element is missing; a message of the kind %1 must have it.</source>
        <translation>Elementet manglar; ei melding av typen %1 må ha det. Be avsendaren om ei heil melding.</translation>
    </message>
    <message>
        <source>The element must not stand in a message of the kind %1.</source>
        <translation>Elementet skal ikkje stå i ei melding av typen %1.</translation>
    </message>
    <message>
        <source>The element is there but says nothing.</source>
        <translation>Elementet står der, men seier ingenting.</translation>
    </message>
    <message>
        <source>The element must name its list (ValueListURN) and a value (Value).</source>
        <translation>Elementet må gje opp lista (ValueListURN) og ein verdi (Value).</translation>
    </message>
    <message>
        <source>The element must hold a text or an amount, not both.</source>
        <translation>Elementet skal ha ein tekst eller eit tal, ikkje begge delar.</translation>
    </message>
    <message>
        <source>The amount must be a number from zero up.</source>
        <translation>Talet må vere frå null og opp.</translation>
    </message>
    <message>
        <source>%1 must not stand in a message of the kind %2.</source>
        <translation>%1 skal ikkje stå i ei melding av typen %2.</translation>
    </message>
    <message>
        <source>A conditional yes must give its reason.</source>
        <translation>Eit ja med atterhald må ha ei grunngjeving.</translation>
    </message>
    <message>
        <source>A yes must say to what.</source>
        <translation>Eit ja må seie til kva.</translation>
    </message>
    <message>
        <source>A commitment must say to how much.</source>
        <translation>Ei tilsegn må seie kor mykje.</translation>
    </message>
    <message>
        <source>A commitment must say when.</source>
        <translation>Ei tilsegn må seie når.</translation>
    </message>
    <message>
        <source>A yes must say how much.</source>
        <translation>Eit ja må seie kor mykje.</translation>
    </message>
    <message>
        <source>A no must not say how much or when.</source>
        <translation>Eit nei skal ikkje seie kor mykje eller når.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linje %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, &lt;%3&gt;: %4</source>
        <translation>%1, linje %2, &lt;%3&gt;: %4</translation>
    </message>
    <message>
        <source>The file begins with a document type (DOCTYPE), which no such message has and which can hide harm. It was not read. Ask the sender for a file without it.</source>
        <translation>Fila byrjar med ein dokumenttype (DOCTYPE). Det har inga slik melding, og han kan skjule noko skadeleg. Fila er ikkje lesen. Be avsendaren om ei fil utan.</translation>
    </message>
    <message>
        <source>The file uses an entity that it does not explain. Ask the sender for a new file.</source>
        <translation>Fila bruker ein entitet som ho ikkje forklarer. Be avsendaren om ei ny fil.</translation>
    </message>
    <message>
        <source>The file has more elements than any message. Ask the sender to divide it.</source>
        <translation>Fila har fleire element enn noka melding. Be avsendaren dele henne opp.</translation>
    </message>
    <message>
        <source>The elements stand deeper in each other than in any message. Ask the sender for a new file.</source>
        <translation>Elementa står djupare i kvarandre enn i noka melding. Be avsendaren om ei ny fil.</translation>
    </message>
    <message>
        <source>The file is damaged here or is no XML. Ask the sender for it again, as the file that was sent and not as text in an e-mail.</source>
        <translation>Fila er skadd her eller er ikkje XML. Be avsendaren om henne på nytt, som fil og ikkje som tekst i ein e-post.</translation>
    </message>
    <message>
        <source>The message cannot be written as EDXL-RM: &lt;%1&gt;: %2</source>
        <translation>Meldinga kan ikkje skrivast som EDXL-RM: &lt;%1&gt;: %2</translation>
    </message>
    <message>
        <source>No message is on record that it would answer.</source>
        <translation>Det er ikkje registrert noka melding som dette ville vere svar på.</translation>
    </message>
    <message>
        <source>The need is withdrawn, and nobody was asked.</source>
        <translation>Behovet er trekt tilbake, og ingen vart spurde.</translation>
    </message>
    <message>
        <source>The need is closed.</source>
        <translation>Behovet er avslutta.</translation>
    </message>
    <message>
        <source>The owner has not answered yet.</source>
        <translation>Eigaren har ikkje svara enno.</translation>
    </message>
    <message>
        <source>Both sides have not agreed yet.</source>
        <translation>Partane er ikkje samde enno.</translation>
    </message>
    <message>
        <source>Help is voluntary: only an offer that both sides have agreed on can be confirmed.</source>
        <translation>Hjelp er frivillig: berre eit tilbod som begge partar er samde om, kan stadfestast.</translation>
    </message>
    <message>
        <source>Only an offer that answers no need is one.</source>
        <translation>Gjeld berre eit tilbod som ikkje svarar på eit behov.</translation>
    </message>
    <message>
        <source>The service has not begun, or is ending.</source>
        <translation>Tenesta har ikkje byrja, eller er i ferd med å avsluttast.</translation>
    </message>
    <message>
        <source>The service has not begun.</source>
        <translation>Tenesta har ikkje byrja.</translation>
    </message>
    <message>
        <source>Record the answer to the extension first.</source>
        <translation>Registrer svaret på forlenginga først.</translation>
    </message>
    <message>
        <source>The owner has not offered anything yet.</source>
        <translation>Eigaren har ikkje tilbode noko enno.</translation>
    </message>
    <message>
        <source>As the parties have agreed</source>
        <translation>Etter avtale mellom partane</translation>
    </message>
    <message>
        <source>No message is on record that this one would answer. Take in the question first, or say which message is answered.</source>
        <translation>Det er ikkje registrert noka melding som denne ville vere svar på. Importer spørsmålet først, eller oppgje kva melding det blir svara på.</translation>
    </message>
    <message>
        <source>An offer: it holds once both sides have agreed.</source>
        <translation>Eit tilbod: det gjeld når begge partar er samde.</translation>
    </message>
    <message>
        <source>To be agreed between the parties</source>
        <translation>Blir avtalt mellom partane</translation>
    </message>
    <message>
        <source>A message of the kind “%1” cannot be about this.</source>
        <translation>Ei melding av typen «%1» kan ikkje handle om dette.</translation>
    </message>
    <message>
        <source>Say until when: a day after the last one that is agreed.</source>
        <translation>Oppgje kor lenge: ein dag etter den siste som er avtalt.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4</source>
        <translation>%1 frå %2 til %3, %4</translation>
    </message>
    <message>
        <source>This message belongs to an exercise, and this is no exercise file. Open the exercise&apos;s file and take it in there. Nothing was changed.</source>
        <translation>Meldinga høyrer til ei øving, og dette er ikkje ei øvingsfil. Opne fila til øvinga og importer henne der. Ingenting er endra.</translation>
    </message>
    <message>
        <source>This is an exercise file, but the message does not say that it is an exercise. If it is a real one, take it in in the office&apos;s own file.</source>
        <translation>Dette er ei øvingsfil, men meldinga seier ikkje at ho er ei øving. Er ho reell, skal ho importerast i embetet si eiga fil.</translation>
    </message>
    <message>
        <source>This message was taken in on %1. Nothing changes.</source>
        <translation>Denne meldinga vart importert %1. Ingenting blir endra.</translation>
    </message>
    <message>
        <source>This message was written here on %1. Nothing changes.</source>
        <translation>Denne meldinga vart skriven her %1. Ingenting blir endra.</translation>
    </message>
    <message>
        <source>The message does not say clearly which municipality it is about.</source>
        <translation>Meldinga seier ikkje klart kva kommune ho gjeld.</translation>
    </message>
    <message>
        <source>The message does not say clearly which profession it is about.</source>
        <translation>Meldinga seier ikkje klart kva yrkesgruppe ho gjeld.</translation>
    </message>
    <message>
        <source>The message does not say who lends.</source>
        <translation>Meldinga seier ikkje kven som låner ut.</translation>
    </message>
    <message>
        <source>The message follows “%1”, which is not on record here. Take that one in first, or say which need or transfer this one is about.</source>
        <translation>Meldinga følgjer opp «%1», som ikkje er registrert her. Importer den først, eller oppgje kva behov eller utlån denne gjeld.</translation>
    </message>
    <message>
        <source>A line in the log of the transfer: %1</source>
        <translation>Ei loggføring om utlånet: %1</translation>
    </message>
    <message>
        <source>A line in the log of the need: %1</source>
        <translation>Ei loggføring om behovet: %1</translation>
    </message>
    <message>
        <source>A line in the log</source>
        <translation>Ei loggføring</translation>
    </message>
    <message>
        <source>The need is withdrawn, with the transfers for it that have not begun: %1</source>
        <translation>Behovet blir trekt tilbake, saman med utlån til det som ikkje har byrja: %1</translation>
    </message>
    <message>
        <source>A new need: %1</source>
        <translation>Eit nytt behov: %1</translation>
    </message>
    <message>
        <source>The need reads as before: %1</source>
        <translation>Behovet er som før: %1</translation>
    </message>
    <message>
        <source>Details of the need change: %1</source>
        <translation>Opplysningar om behovet blir endra: %1</translation>
    </message>
    <message>
        <source>The need changes: %1 → %2</source>
        <translation>Behovet blir endra: %1 → %2</translation>
    </message>
    <message>
        <source>The message offers %1; %2 of them are put into the pool. Register the others by hand.</source>
        <translation>Meldinga tilbyr %1; %2 av dei blir lagde i poolen. Registrer resten for hand.</translation>
    </message>
    <message>
        <source>A new capacity in the pool: %1</source>
        <translation>Ein ny kapasitet i poolen: %1</translation>
    </message>
    <message>
        <source>The capacity in the pool changes: %1</source>
        <translation>Kapasiteten i poolen blir endra: %1</translation>
    </message>
    <message>
        <source>The capacity reads as before: %1</source>
        <translation>Kapasiteten er som før: %1</translation>
    </message>
    <message>
        <source>The message requisitions help. Help is voluntary: a requisition is taken in only as the confirmation of an offer that both sides have agreed on, and no such agreement is on record. Ask the sender for a request instead.</source>
        <translation>Meldinga rekvirerer hjelp. Hjelp er frivillig: ein rekvisisjon blir berre teken inn som stadfesting av eit tilbod begge partar er samde om, og ingen slik avtale er registrert. Be avsendaren om ei bestilling i staden.</translation>
    </message>
    <message>
        <source>Item %1 answers item “%2” of the message “%3”, which has no such item. Ask the sender what is answered. Nothing was changed.</source>
        <translation>Post %1 svarar på post «%2» i meldinga «%3», som ikkje har nokon slik post. Spør avsendaren kva det blir svara på. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The transfer cannot go from “%1” to “%2” by this message; it stays as it is, and the message is noted in the log.</source>
        <translation>Utlånet kan ikkje gå frå «%1» til «%2» ved denne meldinga; det blir ståande, og meldinga blir notert i loggen.</translation>
    </message>
    <message>
        <source>The transfer of %1: %2</source>
        <translation>Utlånet av %1: %2</translation>
    </message>
    <message>
        <source>A new transfer, %1: %2</source>
        <translation>Eit nytt utlån, %1: %2</translation>
    </message>
    <message>
        <source>The message does not say how many; one is put in.</source>
        <translation>Meldinga seier ikkje kor mange; éin er sett inn.</translation>
    </message>
    <message>
        <source>The message does not say from when; today is put in.</source>
        <translation>Meldinga seier ikkje frå når; i dag er sett inn.</translation>
    </message>
    <message>
        <source>The message does not say until when; %1 is put in.</source>
        <translation>Meldinga seier ikkje kor lenge; til og med %1 er sett inn.</translation>
    </message>
    <message>
        <source>The message does not say when; %1 is put in.</source>
        <translation>Meldinga seier ikkje når; %1 er sett inn.</translation>
    </message>
    <message>
        <source>%1 from %2, sent %3</source>
        <translation>%1 frå %2, send %3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>ukjend avsendar</translation>
    </message>
    <message>
        <source>It withdraws an earlier message.</source>
        <translation>Ho trekkjer tilbake ei tidlegare melding.</translation>
    </message>
    <message>
        <source>It replaces an earlier message.</source>
        <translation>Ho erstattar ei tidlegare melding.</translation>
    </message>
    <message>
        <source>The answer is %1: %2</source>
        <translation>Svaret er %1: %2</translation>
    </message>
    <message>
        <source>What the message is about is no longer in the case file.</source>
        <translation>Det meldinga handlar om, finst ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2 Choose another place.</source>
        <translation>%1 kunne ikkje skrivast: %2 Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The case file or the message has changed since it was shown. Look at it again. Nothing was changed.</source>
        <translation>Saksfila eller meldinga er endra sidan ho vart vist. Sjå på henne igjen. Ingenting er endra.</translation>
    </message>
    <message>
        <source>take in a message</source>
        <translation>importere ei melding</translation>
    </message>
    <message>
        <source>write a message</source>
        <translation>skrive ei melding</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Tek imot</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Tilsett</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Tilstand før</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Tilstand etter</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Reason of a no</source>
        <translation>Årsak til nei</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Sluttar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Sakliste</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kven gjer det</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Corrects the entry of</source>
        <translation>Rettar loggføringa frå</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrive av</translation>
    </message>
    <message>
        <source>Record of answers</source>
        <translation>Svarlogg</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: covered</source>
        <translation>%1: dekt</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: ingen</translation>
    </message>
    <message numerus="yes">
        <source>%1: lacks %2 of %n head-day(s)</source>
        <translation>
            <numerusform>%1: manglar %2 av %n persondag</numerusform>
            <numerusform>%1: manglar %2 av %n persondagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 of %n head-day(s)</source>
        <translation>
            <numerusform>%1 i %2 av %n persondag</numerusform>
            <numerusform>%1 i %2 av %n persondagar</numerusform>
        </translation>
    </message>
    <message>
        <source>The team is complete.</source>
        <translation>Teamet er fulltalig.</translation>
    </message>
    <message>
        <source>The team lacks: %1.</source>
        <translation>Teamet manglar: %1.</translation>
    </message>
    <message>
        <source>One more in the pool near %2 (%1), %3 km from %4.</source>
        <translation>Éin til i poolen nær %2 (%1), %3 km frå %4.</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>%1 %2 km</source>
        <translation>%1 %2 km</translation>
    </message>
    <message>
        <source>%1 %2 km as %3</source>
        <translation>%1 %2 km som %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 fewer)</source>
        <translation>%1 av %2 (%3 færre)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 more)</source>
        <translation>%1 av %2 (%3 fleire)</translation>
    </message>
    <message>
        <source>The kind of equipment is missing.</source>
        <translation>Typen utstyr manglar.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Mengda manglar.</translation>
    </message>
    <message>
        <source>The place is missing. Write the number of the municipality where the equipment is.</source>
        <translation>Staden manglar. Skriv nummeret på kommunen der utstyret er.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dekt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>Equipment asked for</source>
        <translation>Utstyr det er bede om</translation>
    </message>
    <message>
        <source>%1: lacks %2</source>
        <translation>%1: manglar %2</translation>
    </message>
    <message>
        <source>%1, of %2 asked for. Look for an offer.</source>
        <translation>%1, av %2 det er bede om. Sjå etter eit tilbod.</translation>
    </message>
    <message>
        <source>import needs for equipment</source>
        <translation>importere behov for utstyr</translation>
    </message>
    <message>
        <source>import offers of equipment</source>
        <translation>importere tilbod om utstyr</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) to outside of the map</source>
        <translation>
            <numerusform>%n utlån til stader utanfor kartet</numerusform>
            <numerusform>%n utlån til stader utanfor kartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose from the list, or write several of these with a comma between: %1.</source>
        <translation>Vel frå lista, eller skriv fleire av desse med komma mellom: %1.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Staffing plan</source>
        <translation>Bemanningsplan</translation>
    </message>
    <message>
        <source>Only where one of these holds now. Write several with a comma between them.</source>
        <translation>Berre der eitt av desse gjeld no. Skriv fleire med komma mellom.</translation>
    </message>
    <message>
        <source>Has the municipality a plan for staffing this service in a crisis?</source>
        <translation>Har kommunen ein plan for bemanninga av denne tenesta i ei krise?</translation>
    </message>
    <message>
        <source>Status of the municipalities</source>
        <translation>Status i kommunane</translation>
    </message>
    <message>
        <source>Map of the county</source>
        <translation>Kart over fylket</translation>
    </message>
    <message>
        <source>Changed since the last report</source>
        <translation>Endra sidan førre rapport</translation>
    </message>
    <message>
        <source>Without an answer in this round</source>
        <translation>Utan svar i denne runden</translation>
    </message>
    <message>
        <source>The last rounds</source>
        <translation>Dei siste rundane</translation>
    </message>
    <message>
        <source>Status by service area</source>
        <translation>Status per tenesteområde</translation>
    </message>
    <message>
        <source>Outlook for three weeks</source>
        <translation>Utsikter for tre veker</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Årsaker</translation>
    </message>
    <message>
        <source>Criteria of serious shortage</source>
        <translation>Kriterium for alvorleg mangel</translation>
    </message>
    <message>
        <source>Plan for keeping critical staff</source>
        <translation>Plan for å halde på kritisk personell</translation>
    </message>
    <message>
        <source>Needs by profession</source>
        <translation>Behov per yrkesgruppe</translation>
    </message>
    <message>
        <source>Voluntary transfers</source>
        <translation>Frivillige utlån</translation>
    </message>
    <message>
        <source>Where help was asked for</source>
        <translation>Kvar det er bede om hjelp</translation>
    </message>
    <message>
        <source>A report needs at least one section.</source>
        <translation>Ein rapport må ha minst eitt avsnitt.</translation>
    </message>
    <message>
        <source>Each section needs a heading.</source>
        <translation>Kvart avsnitt må ha ei overskrift.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Overall situation and change since last</source>
        <translation>Overordna situasjon og endring sidan sist</translation>
    </message>
    <message>
        <source>What happens, where, since when, how much. What is new since the last report.</source>
        <translation>Kva som skjer, kvar, sidan når og i kva omfang. Kva som er nytt sidan førre rapport.</translation>
    </message>
    <message>
        <source>Consequences for the services</source>
        <translation>Konsekvensar for tenestene</translation>
    </message>
    <message>
        <source>Which services are reduced or at risk, and for whom. No patients, no names.</source>
        <translation>Kva tenester som er reduserte eller i fare, og for kven. Ingen pasientar, ingen namn.</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Bemanning</translation>
    </message>
    <message>
        <source>What is hard to staff, why, and how it will be in three weeks. The figures are the municipalities&apos; own; here stands the office&apos;s view of them.</source>
        <translation>Kva som er vanskeleg å bemanne, kvifor, og korleis det blir om tre veker. Tala er kommunane sine eigne; her står synet til embetet.</translation>
    </message>
    <message>
        <source>Measures taken and planned</source>
        <translation>Tiltak som er sette i verk og planlagde</translation>
    </message>
    <message>
        <source>Measures since the last report, and those that are being considered.</source>
        <translation>Tiltak sidan førre rapport, og tiltak som blir vurderte.</translation>
    </message>
    <message>
        <source>Organisation and meetings</source>
        <translation>Organisering og møte</translation>
    </message>
    <message>
        <source>How the office is organised, on what level the municipalities and trusts are, which meetings were held.</source>
        <translation>Korleis embetet er organisert, kva nivå kommunane og helseføretaka er på, og kva møte som er haldne.</translation>
    </message>
    <message>
        <source>Need for assistance and resources</source>
        <translation>Behov for bistand og ressursar</translation>
    </message>
    <message>
        <source>What the county cannot solve by itself, and what is asked for from whom.</source>
        <translation>Kva fylket ikkje kan løyse sjølv, og kva det blir bede om frå kven.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikasjon</translation>
    </message>
    <message>
        <source>Information to the public, the picture in the media, messages that should be coordinated.</source>
        <translation>Informasjon til innbyggjarane, mediebiletet og bodskap som bør samordnast.</translation>
    </message>
    <message>
        <source>Assessment and expected development</source>
        <translation>Vurdering og venta utvikling</translation>
    </message>
    <message>
        <source>The office&apos;s own assessment, how sure it is, and what is expected next.</source>
        <translation>Embetet si eiga vurdering, kor sikker ho er, og kva som er venta framover.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Ein mal må ha eit namn.</translation>
    </message>
    <message>
        <source>Say what the report is about.</source>
        <translation>Skriv kva rapporten handlar om.</translation>
    </message>
    <message>
        <source>The next report must come later than the situation described.</source>
        <translation>Neste rapport må kome etter tidspunktet situasjonen er skildra for.</translation>
    </message>
    <message>
        <source>Say whom the report goes to.</source>
        <translation>Skriv kven rapporten går til.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write at least one section before sending.</source>
        <translation>Ingenting er skrive enno. Skriv minst eitt avsnitt før du sender.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have answered, as of %4</source>
        <translation>%1: %2 av %3 har svart, per %4</translation>
    </message>
    <message>
        <source>%1: choose a file name that ends in .pdf, .odt, .txt, .csv or .xlsx.</source>
        <translation>%1: Vel eit filnamn som sluttar på .pdf, .odt, .txt, .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The text is unchanged since report no. %1.</source>
        <translation>Teksten er uendra sidan rapport nr. %1.</translation>
    </message>
    <message>
        <source>Nothing is reported here.</source>
        <translation>Ingenting å melde.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Situation as of: %1</source>
        <translation>Situasjonen per: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Sendt: %1</translation>
    </message>
    <message>
        <source>Next report: %1</source>
        <translation>Neste rapport: %1</translation>
    </message>
    <message>
        <source>Replaces report no. %1.</source>
        <translation>Erstattar rapport nr. %1.</translation>
    </message>
    <message>
        <source>The text of each section is the county governor&apos;s own. The tables hold what the municipalities have reported of themselves, and what is registered of needs and voluntary transfers.</source>
        <translation>Teksten i kvart avsnitt er Statsforvaltaren sin eigen. Tabellane viser kva kommunane har meldt om seg sjølve, og kva som er registrert av behov og frivillige utlån.</translation>
    </message>
    <message>
        <source>The figures were frozen when it was sent.</source>
        <translation>Tala vart frosne då rapporten vart send.</translation>
    </message>
    <message>
        <source>This is a draft: the figures still follow the case file.</source>
        <translation>Dette er eit utkast: Tala følgjer framleis saksfila.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of those rated</source>
        <translation>Av dei vurderte</translation>
    </message>
    <message>
        <source>Change since report no. %1</source>
        <translation>Endring sidan rapport nr. %1</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities have answered; %3 have given a new rating, and shares are of these. Who has not answered counts as no rating, never as good.</source>
        <translation>%1 av %2 kommunar har svart; %3 har gitt ei ny vurdering, og delane er av desse. Den som ikkje har svart, blir rekna som utan vurdering, aldri som god.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Er</translation>
    </message>
    <message>
        <source>This is the first report; there is nothing to compare with.</source>
        <translation>Dette er den første rapporten; det er ingenting å samanlikne med.</translation>
    </message>
    <message>
        <source>No municipality stands otherwise than in report no. %1 of %2.</source>
        <translation>Ingen kommunar står annleis enn i rapport nr. %1 av %2.</translation>
    </message>
    <message>
        <source>Against report no. %1 of %2; worse first, then better, then those whose rating came or fell away.</source>
        <translation>Samanlikna med rapport nr. %1 av %2: først dei som er verre, så dei som er betre, så dei der ei vurdering er komen til eller fallen bort.</translation>
    </message>
    <message>
        <source>Every municipality has answered.</source>
        <translation>Alle kommunane har svart.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Utan vurdering</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Har svart</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Vurdert av</translation>
    </message>
    <message>
        <source>No service area was rated in this round.</source>
        <translation>Ingen tenesteområde er vurderte i denne runden.</translation>
    </message>
    <message>
        <source>Municipalities by their own rating of each service in this round; the others have not rated it.</source>
        <translation>Kommunar etter eiga vurdering av kvar teneste i denne runden; dei andre har ikkje vurdert ho.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>Of the %1 municipalities that have answered.</source>
        <translation>Av dei %1 kommunane som har svart.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Kva for nokre</translation>
    </message>
    <message>
        <source>No municipality has named a criterion in this round.</source>
        <translation>Ingen kommunar har oppgitt noko kriterium i denne runden.</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Udekt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Til saman</translation>
    </message>
    <message>
        <source>No needs are registered that run now or later.</source>
        <translation>Det er ikkje registrert behov som gjeld no eller seinare.</translation>
    </message>
    <message>
        <source>Persons, in needs that run now or later. Covered: by voluntary transfers that both owners have agreed to and that run today.</source>
        <translation>Personar, i behov som gjeld no eller seinare. Dekt: av frivillige utlån som begge partar er samde om, og som går føre seg i dag.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>No open needs for equipment are registered.</source>
        <translation>Det er ikkje registrert opne behov for utstyr.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Nobody has been asked to lend staff.</source>
        <translation>Ingen er spurde om å låne ut personell.</translation>
    </message>
    <message>
        <source>Voluntary loans of staff; a no is an answer like any other.</source>
        <translation>Frivillige utlån av personell; eit nei er eit svar på linje med andre.</translation>
    </message>
    <message>
        <source>Asked, not answered</source>
        <translation>Spurt, ikkje svart</translation>
    </message>
    <message>
        <source>Offered or agreed</source>
        <translation>Tilbode eller avtalt</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>I teneste</translation>
    </message>
    <message>
        <source>Ended or declined</source>
        <translation>Avslutta eller avslått</translation>
    </message>
    <message>
        <source>Persons. The last line is what was asked for from beyond the county.</source>
        <translation>Personar. Siste linja er det som er bede om utanfrå fylket.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>No meeting was held since the last report.</source>
        <translation>Det er ikkje halde møte sidan førre rapport.</translation>
    </message>
    <message>
        <source>No meeting was held in the last week.</source>
        <translation>Det er ikkje halde møte den siste veka.</translation>
    </message>
    <message>
        <source>Risk of overload in three weeks</source>
        <translation>Risiko for overbelasting om tre veker</translation>
    </message>
    <message>
        <source>Has a plan for keeping critical staff</source>
        <translation>Har plan for å halde på kritisk personell</translation>
    </message>
    <message>
        <source>Situation report no. %1</source>
        <translation>Situasjonsrapport nr. %1</translation>
    </message>
    <message>
        <source>Situation report, draft</source>
        <translation>Situasjonsrapport, utkast</translation>
    </message>
    <message>
        <source>No round of reports · as of %1</source>
        <translation>Ingen rapporteringsrunde · per %1</translation>
    </message>
    <message>
        <source>Round: %1 · %2 of %3 have answered · as of %4</source>
        <translation>Runde: %1 · %2 av %3 har svart · tal per %4</translation>
    </message>
    <message>
        <source>This report is no longer in the case file.</source>
        <translation>Denne rapporten er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>Staffing in the municipal health and care services</source>
        <translation>Bemanning i dei kommunale helse- og omsorgstenestene</translation>
    </message>
    <message>
        <source>The report that is to be replaced has not been sent.</source>
        <translation>Rapporten som skal erstattast, er ikkje send.</translation>
    </message>
    <message>
        <source>There is already a template called “%1”. Choose another name.</source>
        <translation>Det finst alt ein mal som heiter «%1». Vel eit anna namn.</translation>
    </message>
    <message>
        <source>This template is not one of the office&apos;s own. The standard one cannot be removed.</source>
        <translation>Denne malen er ikkje ein av embetet sine eigne. Standardmalen kan ikkje fjernast.</translation>
    </message>
    <message>
        <source>begin a situation report</source>
        <translation>byrje på ein situasjonsrapport</translation>
    </message>
    <message>
        <source>write in a situation report</source>
        <translation>skrive i ein situasjonsrapport</translation>
    </message>
    <message>
        <source>remove a draft of a report</source>
        <translation>fjerne eit utkast til rapport</translation>
    </message>
    <message>
        <source>send a situation report (what was sent stays)</source>
        <translation>sende ein situasjonsrapport (det som er sendt, blir ståande)</translation>
    </message>
    <message>
        <source>save a report template</source>
        <translation>lagre ein rapportmal</translation>
    </message>
    <message>
        <source>remove a report template</source>
        <translation>fjerne ein rapportmal</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>mottakarar</translation>
    </message>
    <message>
        <source>next report</source>
        <translation>neste rapport</translation>
    </message>
    <message>
        <source>template</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>erstattar</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>sent by</source>
        <translation>sendt av</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Text of the county governor</source>
        <translation>Statsforvaltaren sin tekst</translation>
    </message>
    <message>
        <source>Unchanged since report no.</source>
        <translation>Uendra sidan rapport nr.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Kartleggingar</translation>
    </message>
    <message>
        <source>Situation reports in draft</source>
        <translation>Situasjonsrapportar i utkast</translation>
    </message>
    <message>
        <source>Situation reports that were sent</source>
        <translation>Sende situasjonsrapportar</translation>
    </message>
    <message>
        <source>All staff of the care services</source>
        <translation>Alle tilsette i omsorgstenestene</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Sjukepleiarar</translation>
    </message>
    <message>
        <source>Specialist nurses</source>
        <translation>Spesialsjukepleiarar</translation>
    </message>
    <message>
        <source>Health care workers and the like</source>
        <translation>Helsefagarbeidarar og liknande</translation>
    </message>
    <message>
        <source>Home helpers and other care staff</source>
        <translation>Heimehjelparar og anna pleiepersonell</translation>
    </message>
    <message>
        <source>Social educators</source>
        <translation>Vernepleiarar</translation>
    </message>
    <message>
        <source>Child welfare and social workers and the like</source>
        <translation>Barnevernspedagogar, sosionomar og liknande</translation>
    </message>
    <message>
        <source>Managers of health, care and social services</source>
        <translation>Leiarar i helse-, omsorgs- og sosialtenester</translation>
    </message>
    <message>
        <source>Other managers</source>
        <translation>Andre leiarar</translation>
    </message>
    <message>
        <source>Kitchen staff</source>
        <translation>Kjøkenpersonell</translation>
    </message>
    <message>
        <source>Cleaners and caretakers</source>
        <translation>Reinhaldarar og vaktmeistrar</translation>
    </message>
    <message>
        <source>Case and office workers</source>
        <translation>Saksbehandlarar og kontortilsette</translation>
    </message>
    <message>
        <source>Occupational therapists</source>
        <translation>Ergoterapeutar</translation>
    </message>
    <message>
        <source>Other health professions</source>
        <translation>Andre helseyrke</translation>
    </message>
    <message>
        <source>Profession not stated</source>
        <translation>Yrke ikkje oppgitt</translation>
    </message>
    <message>
        <source>Choose the group of professions.</source>
        <translation>Vel yrkesgruppa.</translation>
    </message>
    <message>
        <source>The year must be from %1 to %2.</source>
        <translation>Året må vere frå %1 til %2.</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents must be from 0 to %1, or nothing when they are not known.</source>
        <translation>Avtalte årsverk må vere frå 0 til %1, eller stå tomt når dei ikkje er kjende.</translation>
    </message>
    <message>
        <source>A floor must be more than 0 and at most %1.</source>
        <translation>Ei nedre grense må vere over 0 og høgst %1.</translation>
    </message>
    <message>
        <source>%1 missing, unknown share</source>
        <translation>%1 manglar, ukjend del</translation>
    </message>
    <message>
        <source>%1 missing, none agreed (%2)</source>
        <translation>%1 manglar, ingen avtalte årsverk (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 full-time equivalents, %3 % (%4)</source>
        <translation>%1 av %2 årsverk, %3 % (%4)</translation>
    </message>
    <message>
        <source>%1 of at least %2 full-time equivalents, at most %3 % (%4)</source>
        <translation>%1 av minst %2 årsverk, høgst %3 % (%4)</translation>
    </message>
    <message>
        <source>More than 40 % is reported missing; the agreed staff gives less. One task can lack more than its whole profession does. A hint to ask, no verdict.</source>
        <translation>Det er meldt at meir enn 40 % manglar; avtalte årsverk gir mindre. Éi oppgåve kan mangle fleire enn yrkesgruppa samla. Eit teikn på at de bør spørje, ingen dom.</translation>
    </message>
    <message>
        <source>The agreed staff gives more than 40 % missing; that criterion is not reported. A hint to ask, no verdict.</source>
        <translation>Avtalte årsverk gir at meir enn 40 % manglar; det kriteriet er ikkje meldt. Eit teikn på at de bør spørje, ingen dom.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>as the year before</source>
        <translation>som året før</translation>
    </message>
    <message>
        <source>%1 since the year before</source>
        <translation>%1 sidan året før</translation>
    </message>
    <message>
        <source>rests on one person</source>
        <translation>kviler på éin person</translation>
    </message>
    <message>
        <source>under the floor</source>
        <translation>under nedre grense</translation>
    </message>
    <message>
        <source>%1 full-time equivalents, under the office&apos;s floor of %2 (%3)</source>
        <translation>%1 årsverk, under den nedre grensa til embetet på %2 (%3)</translation>
    </message>
    <message>
        <source>about %1 full-time equivalent, perhaps one person (%2)</source>
        <translation>om lag %1 årsverk, kanskje éin person (%2)</translation>
    </message>
    <message>
        <source>The figures are rounded to whole full-time equivalents, and one may be shared by several persons: a hint to ask about.</source>
        <translation>Tala er avrunda til heile årsverk, og eitt kan vere delt på fleire personar: noko å spørje om.</translation>
    </message>
    <message>
        <source>So small a municipality is hit hard when a few fall ill or are in quarantine at once: there is hardly anybody to step in.</source>
        <translation>Ein så liten kommune blir hardt råka når nokre få er sjuke eller i karantene samtidig: det er knapt nokon som kan steppe inn.</translation>
    </message>
    <message>
        <source>The group of professions is missing.</source>
        <translation>Yrkesgruppa manglar.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Året manglar.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about municipalities of other offices are left out: %1.</source>
        <translation>
            <numerusform>%n rad om kommunar hos andre embete er utelaten: %1.</numerusform>
            <numerusform>%n rader om kommunar hos andre embete er utelatne: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column of the group of professions is missing. Add a column “yrkeskode” and try again.</source>
        <translation>Kolonnen for yrkesgruppe manglar. Legg til ein kolonne «yrkeskode» og prøv igjen.</translation>
    </message>
    <message>
        <source>All rows are about municipalities of other offices (%1). Nothing is left.</source>
        <translation>Alle radene gjeld kommunar hos andre embete (%1). Ingenting står igjen.</translation>
    </message>
    <message>
        <source>where the figure is from</source>
        <translation>kvar talet er frå</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>namn på gruppa</translation>
    </message>
    <message>
        <source>import agreed staff</source>
        <translation>importere avtalte årsverk</translation>
    </message>
    <message>
        <source>set a figure of agreed staff</source>
        <translation>setje avtalte årsverk</translation>
    </message>
    <message>
        <source>set figures of agreed staff</source>
        <translation>setje avtalte årsverk</translation>
    </message>
    <message>
        <source>remove a figure of agreed staff</source>
        <translation>fjerne avtalte årsverk</translation>
    </message>
    <message>
        <source>set a floor for agreed staff</source>
        <translation>setje ei nedre grense</translation>
    </message>
    <message>
        <source>set floors for agreed staff</source>
        <translation>setje nedre grenser</translation>
    </message>
    <message>
        <source>remove a floor for agreed staff</source>
        <translation>fjerne ei nedre grense</translation>
    </message>
    <message>
        <source>group of professions</source>
        <translation>yrkesgruppe</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>agreed full-time equivalents</source>
        <translation>avtalte årsverk</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>etter behov</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>kvar dag</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>kvar verkedag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>kvar veke</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>annakvar veke</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>kvar månad</translation>
    </message>
    <message>
        <source>own item</source>
        <translation>eiga sak</translation>
    </message>
    <message>
        <source>standing item</source>
        <translation>fast sak</translation>
    </message>
    <message>
        <source>newly critical</source>
        <translation>ny kritisk</translation>
    </message>
    <message>
        <source>overdue answer</source>
        <translation>svar over fristen</translation>
    </message>
    <message>
        <source>need without cover</source>
        <translation>behov utan dekning</translation>
    </message>
    <message>
        <source>transfer that ends soon</source>
        <translation>utlån som snart er slutt</translation>
    </message>
    <message>
        <source>action due</source>
        <translation>oppfølging med frist</translation>
    </message>
    <message>
        <source>Own staff: overtime and extra shifts</source>
        <translation>Eigne tilsette: overtid og ekstravakter</translation>
    </message>
    <message>
        <source>Larger part-time positions</source>
        <translation>Større stillingar for deltidstilsette</translation>
    </message>
    <message>
        <source>Redeployment from other services</source>
        <translation>Omdisponering frå andre tenester</translation>
    </message>
    <message>
        <source>Staffing agencies</source>
        <translation>Vikarbyrå</translation>
    </message>
    <message>
        <source>Neighbouring municipalities</source>
        <translation>Nabokommunar</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>komen fram</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>sjuk</translation>
    </message>
    <message>
        <source>fit again</source>
        <translation>frisk igjen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstatta</translation>
    </message>
    <message>
        <source>hand-over done</source>
        <translation>overlevering gjord</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>reiste tidlegare</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>forlengd</translation>
    </message>
    <message>
        <source>home again</source>
        <translation>heime igjen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Løn</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Innkvartering</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>lending municipality</source>
        <translation>kommunen som gir frå seg</translation>
    </message>
    <message>
        <source>receiving municipality</source>
        <translation>mottakarkommune</translation>
    </message>
    <message>
        <source>Home Guard</source>
        <translation>Heimevernet</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>Smittevernutstyr</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>bede om</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>tildelt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avslått</translation>
    </message>
    <message>
        <source>released</source>
        <translation>frigitt</translation>
    </message>
    <message>
        <source>The municipality&apos;s own measures come first, and none of them is noted yet.</source>
        <translation>Kommunen sine eigne tiltak kjem først, og ingen av dei er noterte enno.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own measures come first. Not tried: %1.</source>
        <translation>Kommunen sine eigne tiltak kjem først. Ikkje prøvd: %1.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own measures are tried. The neighbouring municipalities come next.</source>
        <translation>Kommunen sine eigne tiltak er prøvde. Nabokommunane er neste.</translation>
    </message>
    <message>
        <source>Own measures and neighbours are tried. The health community and the rest of the county come next.</source>
        <translation>Eigne tiltak og nabokommunane er prøvde. Helsefellesskapet og resten av fylket er neste.</translation>
    </message>
    <message>
        <source>Everything nearer has been tried or asked. Regional and national pools come next.</source>
        <translation>Alt som er nærare, er prøvd eller spurt. Regionale og nasjonale ordningar er neste.</translation>
    </message>
    <message>
        <source>Say why help is asked for before the nearer measures are tried. The reason goes on record.</source>
        <translation>Sei kvifor det blir bede om hjelp før dei nærare tiltaka er prøvde. Grunnen blir loggført.</translation>
    </message>
    <message>
        <source>Can you lend staff to %1, %2?</source>
        <translation>Kan de låne ut personell til %1, %2?</translation>
    </message>
    <message>
        <source>Reminder: can you lend staff to %1, %2?</source>
        <translation>Påminning: Kan de låne ut personell til %1, %2?</translation>
    </message>
    <message>
        <source>%1 no longer needs the help that we asked about, %2</source>
        <translation>%1 treng ikkje lenger hjelpa vi spurde om, %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Where: %1, %2</source>
        <translation>Kvar: %1, %2</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Oppgåver: %1</translation>
    </message>
    <message>
        <source>These are welcome as well: %1</source>
        <translation>Desse er òg aktuelle: %1</translation>
    </message>
    <message>
        <source>Must have: %1</source>
        <translation>Må ha: %1</translation>
    </message>
    <message>
        <source>Good to have: %1</source>
        <translation>Fint om dei har: %1</translation>
    </message>
    <message>
        <source>Shifts: %1</source>
        <translation>Vakter: %1</translation>
    </message>
    <message>
        <source>The work is among infected people. The municipality has been told that the present employer accepts this; please confirm.</source>
        <translation>Arbeidet er blant smitta. Kommunen har fått opplyst at noverande arbeidsgivar godtek dette; vi ber dykk stadfeste det.</translation>
    </message>
    <message>
        <source>The work is among infected people. Please tell us whether you, as the present employer, accept this.</source>
        <translation>Arbeidet er blant smitta. Sei gjerne frå om de som noverande arbeidsgivar godtek dette.</translation>
    </message>
    <message>
        <source>Lodging: the municipality offers it</source>
        <translation>Bustad: kommunen tilbyr innkvartering</translation>
    </message>
    <message>
        <source>Lodging: not offered so far</source>
        <translation>Innkvartering: ikkje tilbode så langt</translation>
    </message>
    <message>
        <source>Children may come along on a longer stay</source>
        <translation>Barn kan vere med ved lengre opphald</translation>
    </message>
    <message>
        <source>There is no room for children to come along</source>
        <translation>Det er ikkje plass til at barn er med</translation>
    </message>
    <message>
        <source>Leads them there: %1</source>
        <translation>Leiar på staden: %1</translation>
    </message>
    <message>
        <source>Trains them on arrival: %1</source>
        <translation>Opplæring når dei kjem: %1</translation>
    </message>
    <message>
        <source>To say yes is voluntary, for you as an employer and for each employee. A no is an answer, and it is not held against anybody.</source>
        <translation>Det er frivillig å seie ja, både for dykk som arbeidsgivar og for den enkelte tilsette. Eit nei er òg eit svar, og det blir ikkje brukt mot nokon.</translation>
    </message>
    <message>
        <source>Please send no names of employees now: they are named when they have said yes themselves. Send no information about patients.</source>
        <translation>Ikkje send namn på tilsette no: Dei blir namngjevne når dei sjølve har sagt ja. Send ingen opplysningar om pasientar.</translation>
    </message>
    <message>
        <source>%1 lacks staff and has asked for help. We ask whether %2 can lend:</source>
        <translation>%1 manglar personell og har bede om hjelp. Vi spør om %2 kan låne ut:</translation>
    </message>
    <message>
        <source>This is known about the work:</source>
        <translation>Dette veit vi om arbeidet:</translation>
    </message>
    <message>
        <source>On %1 we asked whether %2 can lend staff to %3. We have not received an answer yet. It is about:</source>
        <translation>Den %1 spurde vi om %2 kan låne ut personell til %3. Vi har ikkje fått svar enno. Det gjeld:</translation>
    </message>
    <message>
        <source>A no helps as well: then others can be asked. A short answer to %1 will do, by e-mail or telephone.</source>
        <translation>Eit nei hjelper òg: Då kan andre bli spurde. Eit kort svar til %1 er nok, på e-post eller telefon.</translation>
    </message>
    <message>
        <source>On %1 we asked whether %2 can lend staff to %3. The need has been withdrawn, and you need not answer. It was about:</source>
        <translation>Den %1 spurde vi om %2 kan låne ut personell til %3. Behovet er trekt, og de treng ikkje svare. Det galdt:</translation>
    </message>
    <message>
        <source>Thank you for having looked into it.</source>
        <translation>Takk for at de har sett på saka.</translation>
    </message>
    <message>
        <source>To say on the telephone to %1: %2</source>
        <translation>Til telefonen med %1: %2</translation>
    </message>
    <message>
        <source>This is about help for %1 by free will:</source>
        <translation>Det gjeld frivillig hjelp til %1:</translation>
    </message>
    <message>
        <source>The need has been withdrawn. No answer is waited for any more. Say thank you.</source>
        <translation>Behovet er trekt. Det blir ikkje venta på svar lenger. Sei takk.</translation>
    </message>
    <message>
        <source>Ask for no names: they wait until the employee has said yes.</source>
        <translation>Ikkje spør etter namn: Dei ventar til den tilsette har sagt ja.</translation>
    </message>
    <message>
        <source>To write down:</source>
        <translation>Å notere:</translation>
    </message>
    <message>
        <source>Who answered (function), and when: ____</source>
        <translation>Kven som svara (funksjon), og når: ____</translation>
    </message>
    <message>
        <source>Yes, how many and from when: ____</source>
        <translation>Ja, kor mange og frå når: ____</translation>
    </message>
    <message>
        <source>No, and if they give a reason: own situation, infection control, no suitable staff, the employee does not want to, other: ____</source>
        <translation>Nei, og om dei gir ein grunn: eigen situasjon, smittevern, ikkje eigna personell, den tilsette ønskjer det ikkje, anna: ____</translation>
    </message>
    <message>
        <source>The need is no longer open (%1). Nobody has been asked. Open it again if it still holds.</source>
        <translation>Behovet er ikkje ope lenger (%1). Ingen er spurde. Opne det igjen om det framleis gjeld.</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>team %1</translation>
    </message>
    <message>
        <source>What %1 was asked has been withdrawn meanwhile. The request stays on record, and no answer is waited for. Write what they said in the log.</source>
        <translation>Det %1 vart spurd om, er trekt i mellomtida. Førespurnaden blir ståande i loggen, og det blir ikkje venta på svar. Skriv det dei sa, i loggen.</translation>
    </message>
    <message>
        <source>%1 is not waited for: the transfer is %2. Take the next step under Transfers.</source>
        <translation>Det blir ikkje venta på %1: Utlånet er %2. Ta neste steg under Utlån.</translation>
    </message>
    <message>
        <source>Choose at least one owner to ask.</source>
        <translation>Vel minst éin eigar å spørje.</translation>
    </message>
    <message>
        <source>The time by which an answer is hoped for lies before the question.</source>
        <translation>Svarfristen ligg før førespurnaden.</translation>
    </message>
    <message>
        <source>To ask further out now, say why: the reason goes on record.</source>
        <translation>Sei kvifor det blir spurt lenger ute no: Grunnen blir loggført.</translation>
    </message>
    <message>
        <source>A draft for %1 has changed meanwhile. Nobody has been asked; look again.</source>
        <translation>Eit utkast for %1 er endra i mellomtida. Ingen er spurde; sjå på nytt.</translation>
    </message>
    <message>
        <source>Say the other reason in a few words.</source>
        <translation>Sei den andre grunnen med nokre få ord.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Withdrawn: to be told</source>
        <translation>Trekt: skal få beskjed</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ventar på svar</translation>
    </message>
    <message>
        <source>%1 × %2 for %3, %4</source>
        <extracomment>number, profession, municipality, period</extracomment>
        <translation>%1 × %2 til %3, %4</translation>
    </message>
    <message>
        <source>What %1 was to be asked for is no longer in the case file. Look again.</source>
        <translation>Det %1 skulle bli spurd om, finst ikkje lenger i saksfila. Sjå på nytt.</translation>
    </message>
    <message>
        <source>register what a municipality asks for</source>
        <translation>registrere kva ein kommune ber om</translation>
    </message>
    <message>
        <source>ask owners for staff</source>
        <translation>spørje eigarar om personell</translation>
    </message>
    <message>
        <source>record an owner&apos;s answer</source>
        <translation>loggføre svaret frå ein eigar</translation>
    </message>
    <message>
        <source>remind owners</source>
        <translation>minne eigarar på svar</translation>
    </message>
    <message>
        <source>measures tried</source>
        <translation>prøvde tiltak</translation>
    </message>
    <message>
        <source>reason to ask now</source>
        <translation>grunn til å be om hjelp no</translation>
    </message>
    <message>
        <source>present employer accepts it</source>
        <translation>noverande arbeidsgivar godtek det</translation>
    </message>
    <message>
        <source>children along</source>
        <translation>barn med</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>oppgåver</translation>
    </message>
    <message>
        <source>who leads</source>
        <translation>kven som leier</translation>
    </message>
    <message>
        <source>who trains</source>
        <translation>kven som lærer opp</translation>
    </message>
    <message>
        <source>answer hoped for by</source>
        <translation>svar ønskt innan</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>minna på</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Svar ønskt innan</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmint</translation>
    </message>
    <message>
        <source>Requests to owners</source>
        <translation>Førespurnader til eigarar</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder, or move the file away first.</source>
        <translation>%1 finst allereie. Vel ei anna mappe, eller flytt fila først.</translation>
    </message>
    <message>
        <source>the lending side</source>
        <translation>parten som gir frå seg personell</translation>
    </message>
    <message>
        <source>the receiving side</source>
        <translation>parten som tek imot</translation>
    </message>
    <message>
        <source>number and profession</source>
        <translation>tal og yrkesgruppe</translation>
    </message>
    <message>
        <source>the employee&apos;s name</source>
        <translation>namnet til den tilsette</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>første dag</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>siste dag</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>tenesta</translation>
    </message>
    <message>
        <source>the tasks</source>
        <translation>oppgåvene</translation>
    </message>
    <message>
        <source>whether the service is among infected people</source>
        <translation>om tenesta er blant smitta</translation>
    </message>
    <message>
        <source>the shifts</source>
        <translation>vaktene</translation>
    </message>
    <message>
        <source>who leads the daily work</source>
        <translation>kven som leier det daglege arbeidet</translation>
    </message>
    <message>
        <source>who gives the training</source>
        <translation>kven som gir opplæring</translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>avstanden</translation>
    </message>
    <message>
        <source>the lodging</source>
        <translation>innkvarteringa</translation>
    </message>
    <message>
        <source>what the lending side&apos;s inhabitants go without</source>
        <translation>kva innbyggjarane i kommunen som gir frå seg personell, mister</translation>
    </message>
    <message>
        <source>who answers for that</source>
        <translation>kven som står ansvarleg for det</translation>
    </message>
    <message>
        <source>whom to ring at the receiving side</source>
        <translation>kven hos parten som tek imot, ein kan ringje</translation>
    </message>
    <message>
        <source>the county governor&apos;s office</source>
        <translation>statsforvaltarembetet</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partar</translation>
    </message>
    <message>
        <source>{lender} (the lending side) lends staff to {receiver} (the receiving side).</source>
        <translation>{utlånar} (parten som gir frå seg personell) låner ut personell til {mottakar} (parten som tek imot).</translation>
    </message>
    <message>
        <source>Who has the authority to bind each side? Often the municipal chief executive or whoever it is delegated to.</source>
        <translation>Kven har fullmakt til å binde kvar part? Ofte kommunedirektøren eller den som har delegert mynde.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>The receiving side lacks staff in {service} and has asked for help. The lending side helps by its own decision. The county governor has passed on contact and is no party to the agreement.</source>
        <translation>Parten som tek imot, manglar personell i {teneste} og har bedt om bistand. Parten som gir frå seg personell, hjelper etter eiga avgjerd. Statsforvaltaren har formidla kontakt og er ikkje part i avtalen.</translation>
    </message>
    <message>
        <source>The duty of municipalities to help each other in acute situations (helse- og omsorgstjenesteloven § 5-9) is not checked here: say only what the two sides have settled.</source>
        <translation>Plikta kommunane har til å hjelpe kvarandre i akutte situasjonar (helse- og omsorgstenestelova § 5-9) er ikkje kontrollert her: skriv berre det partane er samde om.</translation>
    </message>
    <message>
        <source>Who is lent</source>
        <translation>Kven som blir lånt ut</translation>
    </message>
    <message>
        <source>The agreement covers {staff}. Employee: {employee}.</source>
        <translation>Avtalen gjeld {personell}. Tilsett: {tilsett}.</translation>
    </message>
    <message>
        <source>The name appears only after the employee has consented; until then a line is left for it.</source>
        <translation>Namnet kjem fram først når den tilsette har samtykt; til då blir det sett av ei linje.</translation>
    </message>
    <message>
        <source>Voluntary for every employee</source>
        <translation>Frivillig for kvar tilsett</translation>
    </message>
    <message>
        <source>Service under this agreement is voluntary for every employee. Whoever says no, or later withdraws the consent, suffers no disadvantage. The employee has read this agreement before consenting.</source>
        <translation>Teneste etter denne avtalen er frivillig for kvar einskild tilsett. Den som seier nei, eller seinare trekkjer samtykket, skal ikkje ha ulemper av det. Den tilsette har lese avtalen før samtykket vart gitt.</translation>
    </message>
    <message>
        <source>Have the unions been told? Moving staff touches their agreements.</source>
        <translation>Er dei tillitsvalde orienterte? Å flytte personell rører ved tariffavtalane.</translation>
    </message>
    <message>
        <source>The loan lasts from {from} to {until}, both days included. An extension is agreed in writing and needs the employee&apos;s consent again.</source>
        <translation>Utlånet varer frå {frå} til {til}, begge dagar medrekna. Forlenging blir avtalt skriftleg og krev nytt samtykke frå den tilsette.</translation>
    </message>
    <message>
        <source>Tasks and place</source>
        <translation>Oppgåver og arbeidsstad</translation>
    </message>
    <message>
        <source>Tasks: {tasks}. Place of work: {service} in {receiver}. {infection}</source>
        <translation>Oppgåver: {oppgåver}. Arbeidsstad: {teneste} i {mottakar}. {smitte}</translation>
    </message>
    <message>
        <source>Tasks must lie within the employee&apos;s authorisation and competence. The receiving side checks the authorisation in the register before the first shift.</source>
        <translation>Oppgåvene må liggje innanfor autorisasjonen og kompetansen til den tilsette. Parten som tek imot, kontrollerer autorisasjonen i registeret før første vakt.</translation>
    </message>
    <message>
        <source>Shifts and working time</source>
        <translation>Vakter og arbeidstid</translation>
    </message>
    <message>
        <source>Shifts: {shifts}. The receiving side makes the roster; the lending side is told of overtime. Hours at both employers count together.</source>
        <translation>Vakter: {vakter}. Parten som tek imot, set opp turnus; parten som gir frå seg personell, får melding om overtid. Timar hos begge arbeidsgivarane blir rekna saman.</translation>
    </message>
    <message>
        <source>Limits of working time hold in a crisis too (arbeidsmiljøloven chapter 10). Whether hours at two employers count together is not checked: let the personnel department confirm it.</source>
        <translation>Grensene for arbeidstid gjeld også i krise (arbeidsmiljølova kapittel 10). Om timar hos to arbeidsgivarar skal reknast saman, er ikkje kontrollert: la personalavdelinga stadfeste det.</translation>
    </message>
    <message>
        <source>Employer&apos;s responsibility</source>
        <translation>Arbeidsgivaransvar</translation>
    </message>
    <message>
        <source>The lending side remains the employer. The receiving side leads the daily work through {leads} and answers for the service being sound.</source>
        <translation>Parten som gir frå seg personell, er framleis arbeidsgivar. Parten som tek imot, leier det daglege arbeidet ved {leiar} og har ansvaret for at tenesta er forsvarleg.</translation>
    </message>
    <message>
        <source>Arbeidsmiljøloven §§ 14-12 and 14-13 on hiring-in look at who leads the work. Whether a loan between municipalities falls under them, and what must be discussed with union representatives, should be confirmed by the personnel department.</source>
        <translation>Arbeidsmiljølova §§ 14-12 og 14-13 om innleige ser på kven som leier arbeidet. Om utlån mellom kommunar fell inn under desse, og kva som må drøftast med dei tillitsvalde, bør personalavdelinga stadfeste.</translation>
    </message>
    <message>
        <source>The employee keeps pay, seniority and pension from the lending side. Extra pay and overtime follow the agreements of the lending side. The receiving side reimburses pay with social costs after a specified account.</source>
        <translation>Den tilsette held på lønn, ansiennitet og pensjon hos parten som gir frå seg personell. Tillegg og overtid følgjer avtalane til denne parten. Parten som tek imot, refunderer lønn med sosiale kostnader etter spesifisert oppgåve.</translation>
    </message>
    <message>
        <source>Central agreements on crisis pay hold only where the local parties use them, and they have ended before without after-effect. Check what holds on these days.</source>
        <translation>Sentrale avtalar om kriselønn gjeld berre der dei lokale partane tek dei i bruk, og dei har tidlegare falle bort utan etterverknad. Kontroller kva som gjeld i perioden.</translation>
    </message>
    <message>
        <source>The receiving side pays the travel at the beginning and the end and agreed journeys home. Distance one way: {distance}. Travelling time counts as: ________.</source>
        <translation>Parten som tek imot, dekkjer reise ved oppstart og avslutning og avtalte heimreiser. Avstand éin veg: {avstand}. Reisetid blir rekna som: ________.</translation>
    </message>
    <message>
        <source>Agree on one practice for travel costs and travelling time with the neighbours, so that all are treated alike.</source>
        <translation>Bli samde med nabokommunane om éin praksis for reisekostnader og reisetid, slik at alle blir behandla likt.</translation>
    </message>
    <message>
        <source>{lodging}. The receiving side pays for it.</source>
        <translation>{innkvartering}. Parten som tek imot, dekkjer kostnaden.</translation>
    </message>
    <message>
        <source>Say what holds for children who come along, and where an employee in quarantine would live.</source>
        <translation>Sei kva som gjeld for barn som blir med, og kvar ein tilsett i karantene skal bu.</translation>
    </message>
    <message>
        <source>Training and access</source>
        <translation>Opplæring og tilgangar</translation>
    </message>
    <message>
        <source>The receiving side gives training in routines, infection control and systems before the first shift alone. Responsible: {trainer}. Access to records is ordered before arrival and closed on the last day.</source>
        <translation>Parten som tek imot, gir opplæring i rutinar, smittevern og system før første vakt åleine. Ansvarleg: {opplæringsansvarleg}. Tilgang til journal blir bestilt før framkomst og stengd siste dag.</translation>
    </message>
    <message>
        <source>Working environment and infection control</source>
        <translation>Arbeidsmiljø og smittevern</translation>
    </message>
    <message>
        <source>The receiving side answers for a sound working environment and provides protective equipment. Infection or quarantine is reported to both sides the same day; pay continues in quarantine that the service has caused.</source>
        <translation>Parten som tek imot, har ansvaret for eit forsvarleg arbeidsmiljø og held smittevernutstyr. Smitte eller karantene blir meldt begge partar same dag; lønn går under karantene som tenesta har ført med seg.</translation>
    </message>
    <message>
        <source>Arbeidsmiljøloven § 4-1 demands a sound working environment. Who bears the pay in quarantine is a proposal, not a rule: settle it.</source>
        <translation>Arbeidsmiljølova § 4-1 krev eit fullt forsvarleg arbeidsmiljø. Kven som ber lønn i karantene er eit forslag, ikkje ein regel: avklar det.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Teieplikt</translation>
    </message>
    <message>
        <source>The employee has a duty of confidentiality about what becomes known in the service, also after the loan has ended, and signs the receiving side&apos;s declaration before the first shift.</source>
        <translation>Den tilsette har teieplikt om det som blir kjent i tenesta, også etter at utlånet er over, og skriv under på teieplikterklæringa til parten som tek imot, før første vakt.</translation>
    </message>
    <message>
        <source>Forvaltningsloven § 13 and helsepersonelloven § 21. A new public administration act was passed in 2025: check which one holds, and the numbers of the sections.</source>
        <translation>Forvaltningslova § 13 og helsepersonellova § 21. Ny forvaltningslov vart vedteken i 2025: kontroller kva for ei som gjeld, og paragrafnummera.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Forsikring</translation>
    </message>
    <message>
        <source>The lending side keeps the occupational injury insurance in force and has told its company of the loan. The receiving side answers for liability and patient injury insurance in its own service.</source>
        <translation>Parten som gir frå seg personell, held yrkesskadeforsikringa i kraft og har meldt utlånet til selskapet sitt. Parten som tek imot, står for ansvars- og pasientskadedekning i eiga teneste.</translation>
    </message>
    <message>
        <source>Not checked: have both insurance companies confirm in writing what they cover on a loan.</source>
        <translation>Ikkje kontrollert: få begge forsikringsselskapa til å stadfeste skriftleg kva dei dekkjer ved utlån.</translation>
    </message>
    <message>
        <source>What the lending side&apos;s inhabitants go without</source>
        <translation>Kva innbyggjarane i kommunen som gir frå seg personell, mister</translation>
    </message>
    <message>
        <source>Consequence for the lending side&apos;s own services: {consequence}. Answers for it there: {responsible}.</source>
        <translation>Konsekvens for eigne tenester hos parten som gir frå seg personell: {konsekvens}. Ansvarleg for dette der: {ansvarleg}.</translation>
    </message>
    <message>
        <source>It is not settled whether a municipality can justify a reduced service by another&apos;s need, or how its inhabitants may complain. Write what is reduced, and who decided it.</source>
        <translation>Det er ikkje avklart om ein kommune kan grunngi eit redusert tilbod med behovet til ein annan, eller korleis innbyggjarane kan klage. Skriv kva som blir redusert, og kven som avgjorde det.</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Oppgjer</translation>
    </message>
    <message>
        <source>The lending side sends an account of days, travel and lodging within 30 days of the return. The receiving side pays within 30 days unless it objects in writing.</source>
        <translation>Parten som gir frå seg personell, sender oppgåve over dagar, reise og innkvartering innan 30 dagar etter heimkomst. Parten som tek imot, betaler innan 30 dagar om han ikkje har skriftlege innvendingar.</translation>
    </message>
    <message>
        <source>The time limits are a proposal.</source>
        <translation>Fristane er eit forslag.</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Oppseiing</translation>
    </message>
    <message>
        <source>Either side may end the loan with ____ days&apos; notice. The lending side may call its staff back at once when its own service is no longer sound. The employee may withdraw the consent with ____ days&apos; notice.</source>
        <translation>Kvar part kan avslutte utlånet med ____ dagars varsel. Parten som gir frå seg personell, kan kalle det heim straks når eiga teneste ikkje lenger er forsvarleg. Den tilsette kan trekkje samtykket med ____ dagars varsel.</translation>
    </message>
    <message>
        <source>Who makes sure that the receiving side&apos;s service is sound the day after?</source>
        <translation>Kven sikrar at tenesta hos parten som tek imot, er forsvarleg dagen etter?</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Usemje</translation>
    </message>
    <message>
        <source>Disagreement is solved between the municipal chief executives. The county governor can guide, but decides nothing between the sides.</source>
        <translation>Usemje blir løyst mellom kommunedirektørane. Statsforvaltaren kan rettleie, men avgjer ikkje noko mellom partane.</translation>
    </message>
    <message>
        <source>The governor also supervises both municipalities: keep the roles apart.</source>
        <translation>Statsforvaltaren fører også tilsyn med begge kommunane: hald rollene frå kvarandre.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Receiving side, by day and night: {contact}. Lending side, by day and night: ________.</source>
        <translation>Parten som tek imot, heile døgnet: {kontakt}. Parten som gir frå seg personell, heile døgnet: ________.</translation>
    </message>
    <message>
        <source>An agreement needs at least one clause.</source>
        <translation>Ein avtale treng minst eitt punkt.</translation>
    </message>
    <message>
        <source>Each clause needs a heading.</source>
        <translation>Kvart punkt treng ei overskrift.</translation>
    </message>
    <message>
        <source>“%1” is no field that can be filled in. Choose one from the list of fields, or take the braces away.</source>
        <translation>«%1» er ikkje eit felt som kan fyllast ut. Vel eitt frå lista over felt, eller ta bort klammene.</translation>
    </message>
    <message>
        <source>Standard agreement (Nynorsk)</source>
        <translation>Standardavtale (nynorsk)</translation>
    </message>
    <message>
        <source>Standard agreement (Bokmål)</source>
        <translation>Standardavtale (bokmål)</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Gi malen eit namn.</translation>
    </message>
    <message>
        <source>agreement in draft</source>
        <translation>avtale i utkast</translation>
    </message>
    <message>
        <source>sent for signature</source>
        <translation>send til underskrift</translation>
    </message>
    <message>
        <source>signed by the lending side alone</source>
        <translation>underskriven berre av parten som gir frå seg</translation>
    </message>
    <message>
        <source>signed by the receiving side alone</source>
        <translation>underskriven berre av parten som tek imot</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>The quantity must be from 0 to 100 000.</source>
        <translation>Mengda må vere frå 0 til 100 000.</translation>
    </message>
    <message>
        <source>The amount must be a sum of kroner.</source>
        <translation>Beløpet må vere ein sum i kroner.</translation>
    </message>
    <message>
        <source>Say who pays.</source>
        <translation>Oppgi kven som betaler.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n amount(s) that are not known</source>
        <translation>
            <numerusform>%1 og %n beløp som ikkje er kjent</numerusform>
            <numerusform>%1 og %n beløp som ikkje er kjende</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometer</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>netter</translation>
    </message>
    <message>
        <source>Say what the agreement is called.</source>
        <translation>Oppgi kva avtalen heiter.</translation>
    </message>
    <message>
        <source>An agreement has two parties or more.</source>
        <translation>Ein avtale har to eller fleire partar.</translation>
    </message>
    <message>
        <source>Agreement on the loan of staff</source>
        <translation>Avtale om utlån av personell</translation>
    </message>
    <message>
        <source>Between %1 and %2: %3</source>
        <translation>Mellom %1 og %2: %3</translation>
    </message>
    <message>
        <source>The loan came to nothing. This agreement is not to be signed.</source>
        <translation>Utlånet vart det ikkje noko av. Avtalen skal ikkje underskrivast.</translation>
    </message>
    <message>
        <source>Draft. It binds nobody until both sides have signed.</source>
        <translation>Utkast. Det bind ingen før begge partar har skrive under.</translation>
    </message>
    <message>
        <source>It binds nobody until both sides have signed.</source>
        <translation>Avtalen bind ingen før begge partar har skrive under.</translation>
    </message>
    <message>
        <source>Signed by both sides.</source>
        <translation>Underskriven av begge partar.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Lines for the signatures of both sides</source>
        <translation>Linjer for underskrift frå begge partar</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>underskriven</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Stad og dato</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Namn og funksjon</translation>
    </message>
    <message>
        <source>Read by the employee, who consents to the service: ____________________________</source>
        <translation>Lesen av den tilsette, som samtykkjer til tenesta: ____________________________</translation>
    </message>
    <message>
        <source>The lines of the settlement</source>
        <translation>Linjene i oppgjeret</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mengd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Blir betalt av</translation>
    </message>
    <message>
        <source>Sums by payer</source>
        <translation>Summar per betalar</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Settlement of lent staff</source>
        <translation>Oppgjer for utlånt personell</translation>
    </message>
    <message>
        <source>%1 to %2: %3, agreed %4</source>
        <translation>%1 til %2: %3, avtalt %4</translation>
    </message>
    <message>
        <source>Arrived: %1. Home again: %2.</source>
        <translation>Framkomen: %1. Heime att: %2.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er skrive enno.</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summar</translation>
    </message>
    <message>
        <source>An amount that is not known is not counted as nothing: the sums are not complete.</source>
        <translation>Eit beløp som ikkje er kjent, blir ikkje rekna som null: summane er ikkje fullstendige.</translation>
    </message>
    <message>
        <source>Standing agreement: %1 and %2</source>
        <translation>Ståande avtale: %1 og %2</translation>
    </message>
    <message>
        <source>%1: no standing agreement with any neighbour</source>
        <translation>%1: ingen ståande avtale med nokon nabokommune</translation>
    </message>
    <message>
        <source>standing agreement</source>
        <translation>ståande avtale</translation>
    </message>
    <message>
        <source>none with any neighbour</source>
        <translation>ingen med nokon nabokommune</translation>
    </message>
    <message>
        <source>This agreement is no longer in the case file.</source>
        <translation>Denne avtalen er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>This agreement is sent or signed, so its text stays. Take it back to a draft first.</source>
        <translation>Avtalen er send eller underskriven, så teksten står fast. Gjer han først til utkast att.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Dette tidspunktet er ikkje kome enno.</translation>
    </message>
    <message>
        <source>%1 municipality</source>
        <translation>%1 kommune</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>The service is among infected people.</source>
        <translation>Tenesta er blant smitta.</translation>
    </message>
    <message>
        <source>The service is not known to be among infected people.</source>
        <translation>Det er ikkje kjent at tenesta er blant smitta.</translation>
    </message>
    <message>
        <source>The receiving side provides lodging; children may come along</source>
        <translation>Parten som tek imot, skaffar innkvartering; barn kan bli med</translation>
    </message>
    <message>
        <source>The receiving side provides lodging</source>
        <translation>Parten som tek imot, skaffar innkvartering</translation>
    </message>
    <message>
        <source>Agreements of this kind are about staff, not about equipment.</source>
        <translation>Slike avtalar gjeld personell, ikkje utstyr.</translation>
    </message>
    <message>
        <source>This transfer is %1: there is nothing left to agree on.</source>
        <translation>Dette utlånet er %1: det er ikkje meir å avtale.</translation>
    </message>
    <message>
        <source>This transfer has an agreement already. Change that one.</source>
        <translation>Dette utlånet har alt ein avtale. Endre han.</translation>
    </message>
    <message>
        <source>The transfer came to nothing: there is nothing to send.</source>
        <translation>Det vart ikkje noko av utlånet: det er ingenting å sende.</translation>
    </message>
    <message>
        <source>The transfer came to nothing: there is nothing to sign.</source>
        <translation>Det vart ikkje noko av utlånet: det er ingenting å skrive under på.</translation>
    </message>
    <message>
        <source>Record first that both owners agree; then the signatures.</source>
        <translation>Loggfør først at begge eigarane er samde, og deretter underskriftene.</translation>
    </message>
    <message>
        <source>This side has signed already.</source>
        <translation>Denne parten har alt skrive under.</translation>
    </message>
    <message>
        <source>Say who signed: name and function.</source>
        <translation>Oppgi kven som skreiv under: namn og funksjon.</translation>
    </message>
    <message>
        <source>This agreement is a draft already.</source>
        <translation>Denne avtalen er alt eit utkast.</translation>
    </message>
    <message>
        <source>The person is bound by another transfer on some of these days: %1 to %2, %3 (%4).</source>
        <translation>Personen er bunden av eit anna utlån nokre av desse dagane: %1 til %2, %3 (%4).</translation>
    </message>
    <message>
        <source>Nearest free period: %1.</source>
        <translation>Næraste ledige periode: %1.</translation>
    </message>
    <message>
        <source>The person&apos;s availability holds no free day.</source>
        <translation>Tilgjenget til personen har ingen ledig dag.</translation>
    </message>
    <message>
        <source>A standing agreement holds between the two: “%1”.</source>
        <translation>Det gjeld ein ståande avtale mellom dei to: «%1».</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Ståande avtalar</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>Framkomen %1</translation>
    </message>
    <message>
        <source>Ill from %1</source>
        <translation>Sjuk frå %1</translation>
    </message>
    <message>
        <source>Fit again %1</source>
        <translation>Frisk att %1</translation>
    </message>
    <message>
        <source>A replacement is looked for from %1</source>
        <translation>Erstattar blir søkt frå %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>Overlevert %1</translation>
    </message>
    <message>
        <source>Ends early: last day %1</source>
        <translation>Blir avslutta tidleg: siste dag %1</translation>
    </message>
    <message>
        <source>Extended until %1</source>
        <translation>Forlengd til %1</translation>
    </message>
    <message>
        <source>Home again %1</source>
        <translation>Heime att %1</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Merknad %1</translation>
    </message>
    <message>
        <source>“%1” cannot be recorded while the transfer is %2.</source>
        <translation>«%1» kan ikkje loggførast medan utlånet er %2.</translation>
    </message>
    <message>
        <source>Say which day it was.</source>
        <translation>Oppgi kva dag det var.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Denne dagen er ikkje komen enno.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Skriv kva merknaden seier.</translation>
    </message>
    <message>
        <source>An extension ends after the agreed last day, %1.</source>
        <translation>Ei forlenging sluttar etter den avtalte siste dagen, %1.</translation>
    </message>
    <message>
        <source>The service began later than that, %1.</source>
        <translation>Tenesta tok til seinare enn det, %1.</translation>
    </message>
    <message>
        <source>An early end comes before the agreed last day, %1.</source>
        <translation>Ei tidleg avslutning kjem før den avtalte siste dagen, %1.</translation>
    </message>
    <message>
        <source>Choose a day of the service or of the need: %1.</source>
        <translation>Vel ein dag i tenesta eller behovet: %1.</translation>
    </message>
    <message>
        <source>This event is no longer in the case file.</source>
        <translation>Denne hendinga er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>This event has moved the transfer. Undo takes it back, or record what happened next.</source>
        <translation>Denne hendinga har flytta utlånet vidare. Angre tek henne tilbake, eller loggfør det som hende etterpå.</translation>
    </message>
    <message>
        <source>There is something to settle when the staff has been in service.</source>
        <translation>Det er noko å gjere opp når personellet har vore i teneste.</translation>
    </message>
    <message>
        <source>This line is no longer in the case file.</source>
        <translation>Denne linja er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>The settlement is begun already.</source>
        <translation>Oppgjeret er alt byrja.</translation>
    </message>
    <message>
        <source>The questions are asked when the staff is home again.</source>
        <translation>Spørsmåla blir stilte når personellet er heime att.</translation>
    </message>
    <message>
        <source>The %1 has answered already.</source>
        <translation>Svar er alt gitt: %1.</translation>
    </message>
    <message>
        <source>write an agreement</source>
        <translation>skrive ein avtale</translation>
    </message>
    <message>
        <source>record that an agreement was sent</source>
        <translation>loggføre at ein avtale er send</translation>
    </message>
    <message>
        <source>record a signature</source>
        <translation>loggføre ei underskrift</translation>
    </message>
    <message>
        <source>take an agreement back to a draft</source>
        <translation>gjere ein avtale til utkast att</translation>
    </message>
    <message>
        <source>remove a draft of an agreement</source>
        <translation>fjerne eit avtaleutkast</translation>
    </message>
    <message>
        <source>save an agreement template</source>
        <translation>lagre ein avtalemal</translation>
    </message>
    <message>
        <source>remove an agreement template</source>
        <translation>fjerne ein avtalemal</translation>
    </message>
    <message>
        <source>save a standing agreement</source>
        <translation>lagre ein ståande avtale</translation>
    </message>
    <message>
        <source>remove a standing agreement</source>
        <translation>fjerne ein ståande avtale</translation>
    </message>
    <message>
        <source>record what happened in service</source>
        <translation>loggføre kva som hende i tenesta</translation>
    </message>
    <message>
        <source>begin a replacement</source>
        <translation>byrje ei erstatning</translation>
    </message>
    <message>
        <source>remove an event in service</source>
        <translation>fjerne ei hending i tenesta</translation>
    </message>
    <message>
        <source>write a line of the settlement</source>
        <translation>skrive ei linje i oppgjeret</translation>
    </message>
    <message>
        <source>remove a line of the settlement</source>
        <translation>fjerne ei linje i oppgjeret</translation>
    </message>
    <message>
        <source>begin the settlement</source>
        <translation>byrje oppgjeret</translation>
    </message>
    <message>
        <source>record an answer about a transfer</source>
        <translation>loggføre eit svar om eit utlån</translation>
    </message>
    <message>
        <source>form of Norwegian</source>
        <translation>målform</translation>
    </message>
    <message>
        <source>signed by the lending side</source>
        <translation>underskriven av parten som gir frå seg</translation>
    </message>
    <message>
        <source>signed for the lending side by</source>
        <translation>underskriven for parten som gir frå seg av</translation>
    </message>
    <message>
        <source>signed by the receiving side</source>
        <translation>underskriven av parten som tek imot</translation>
    </message>
    <message>
        <source>signed for the receiving side by</source>
        <translation>underskriven for parten som tek imot av</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>partar</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>omfang</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gyldig frå</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gyldig til</translation>
    </message>
    <message>
        <source>archive number</source>
        <translation>arkivnummer</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>erstatning</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>beløp</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>blir betalt av</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Signed by the lending side</source>
        <translation>Underskriven av parten som gir frå seg</translation>
    </message>
    <message>
        <source>Signed by the receiving side</source>
        <translation>Underskriven av parten som tek imot</translation>
    </message>
    <message>
        <source>Who answers for that</source>
        <translation>Kven som står ansvarleg for det</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hending</translation>
    </message>
    <message>
        <source>Agreements about transfers</source>
        <translation>Avtalar om utlån</translation>
    </message>
    <message>
        <source>Events in service</source>
        <translation>Hendingar i tenesta</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Oppgjer</translation>
    </message>
    <message>
        <source>agreement signed</source>
        <translation>avtale underskriven</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;t</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Skriv kva det blir spurt om.</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Skriv kva som vart svart.</translation>
    </message>
    <message>
        <source>The answer came before the question.</source>
        <translation>Svaret kom før spørsmålet.</translation>
    </message>
    <message>
        <source>Give the measure a name.</source>
        <translation>Gi tiltaket eit namn.</translation>
    </message>
    <message>
        <source>Write what it gives.</source>
        <translation>Skriv kva det gir.</translation>
    </message>
    <message>
        <source>Write what is answered.</source>
        <translation>Skriv kva svaret er.</translation>
    </message>
    <message>
        <source>The name “%1” stands in it.</source>
        <translation>Namnet «%1» står i teksten.</translation>
    </message>
    <message>
        <source>The telephone number “%1” stands in it.</source>
        <translation>Telefonnummeret «%1» står i teksten.</translation>
    </message>
    <message>
        <source>The e-mail address “%1” stands in it.</source>
        <translation>E-postadressa «%1» står i teksten.</translation>
    </message>
    <message>
        <source>A national identity number stands in it.</source>
        <translation>Eit fødselsnummer står i teksten.</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Når: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>Opningstid: %1</translation>
    </message>
    <message>
        <source>Lead time: %1</source>
        <translation>Kor fort: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kostnad: %1</translation>
    </message>
    <message>
        <source>How to go about it: %1</source>
        <translation>Slik går de fram: %1</translation>
    </message>
    <message>
        <source>Measures when staff is short</source>
        <translation>Tiltak ved mangel på personell</translation>
    </message>
    <message>
        <source>What a municipality can do when staff is short</source>
        <translation>Kva ein kommune kan gjere når det manglar personell</translation>
    </message>
    <message>
        <source>%1, %2. To the municipalities in the county.</source>
        <translation>%1, %2. Til kommunane i fylket.</translation>
    </message>
    <message>
        <source>The measures stand in the order in which they are usually tried: first what the municipality can do by itself, then its neighbours, the health community and the nation. Nobody can be ordered to lend staff; all of it is voluntary. Call us when you do not know where to begin.</source>
        <translation>Tiltaka står i den rekkjefølgja dei til vanleg blir prøvde: først det kommunen kan gjere sjølv, så naboane, helsefellesskapet og landet. Ingen kan bli pålagde å låne ut personell; alt er frivillig. Ring oss når de ikkje veit kvar de skal byrje.</translation>
    </message>
    <message>
        <source>This inquiry is no longer in the case file.</source>
        <translation>Denne førespurnaden er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>No follow-up was promised for this inquiry.</source>
        <translation>Inga oppfølging er avtalt for denne førespurnaden.</translation>
    </message>
    <message>
        <source>What is shared must not say who somebody is.</source>
        <translation>Det som blir delt, kan ikkje seie kven nokon er.</translation>
    </message>
    <message>
        <source>Write the function or the body instead.</source>
        <translation>Skriv funksjonen eller verksemda i staden.</translation>
    </message>
    <message>
        <source>There is no measure of this name.</source>
        <translation>Det finst ikkje noko tiltak med dette namnet.</translation>
    </message>
    <message>
        <source>This measure comes with the program. Hide it instead.</source>
        <translation>Dette tiltaket følgjer med programmet. Gøym det i staden.</translation>
    </message>
    <message>
        <source>No e-mail address of a municipality is known. Write them with the contacts first, or save the letter as PDF.</source>
        <translation>Inga e-postadresse til ein kommune er kjend. Skriv dei inn hos kontaktane først, eller lagre brevet som PDF.</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ikkje svara på enno</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation>Delte svar</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>change a measure of the catalogue</source>
        <translation>endre eit tiltak i katalogen</translation>
    </message>
    <message>
        <source>take away the office&apos;s version of a measure</source>
        <translation>ta bort utgåva kontoret har av eit tiltak</translation>
    </message>
    <message>
        <source>register an inquiry</source>
        <translation>registrere ein førespurnad</translation>
    </message>
    <message>
        <source>change an inquiry</source>
        <translation>endre ein førespurnad</translation>
    </message>
    <message>
        <source>answer an inquiry</source>
        <translation>svare på ein førespurnad</translation>
    </message>
    <message>
        <source>tick off a follow-up</source>
        <translation>krysse av ei oppfølging</translation>
    </message>
    <message>
        <source>share an answer</source>
        <translation>dele eit svar</translation>
    </message>
    <message>
        <source>change a shared answer</source>
        <translation>endre eit delt svar</translation>
    </message>
    <message>
        <source>remove a shared answer</source>
        <translation>fjerne eit delt svar</translation>
    </message>
    <message>
        <source>what it gives</source>
        <translation>kva det gir</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>når det blir brukt</translation>
    </message>
    <message>
        <source>whom to call</source>
        <translation>kven ein kontaktar</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>opningstid</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>kor fort</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostnad</translation>
    </message>
    <message>
        <source>how to go about it</source>
        <translation>framgangsmåte</translation>
    </message>
    <message>
        <source>search words</source>
        <translation>søkjeord</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gøymt</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>kven som spurde</translation>
    </message>
    <message>
        <source>function of who asked</source>
        <translation>funksjon til den som spurde</translation>
    </message>
    <message>
        <source>time of the answer</source>
        <translation>tidspunkt for svaret</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>oppfølging</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>følgt opp</translation>
    </message>
    <message>
        <source>shared answer</source>
        <translation>delt svar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Kva det gir</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Når det blir brukt</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Kven ein kontaktar</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opningstid</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Kor fort</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>Slik går de fram</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Søkjeord</translation>
    </message>
    <message>
        <source>Checked by the office</source>
        <translation>Kontrollert av kontoret</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svara av</translation>
    </message>
    <message>
        <source>Minutes to the answer</source>
        <translation>Minutt til svaret</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Følgt opp</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sist endra</translation>
    </message>
    <message>
        <source>Not checked: this was so in 2021, or it varies. Ask before you rely on it.</source>
        <translation>Ikkje kontrollert: dette gjaldt i 2021, eller det varierer. Spør før de stolar på det.</translation>
    </message>
    <message>
        <source>%1 (not checked)</source>
        <translation>%1 (ikkje kontrollert)</translation>
    </message>
    <message>
        <source>Say what the series is called.</source>
        <translation>Skriv kva møteserien heiter.</translation>
    </message>
    <message>
        <source>Say when the first meeting begins.</source>
        <translation>Skriv når det første møtet byrjar.</translation>
    </message>
    <message>
        <source>A meeting lasts from 1 minute to 24 hours.</source>
        <translation>Eit møte varer frå 1 minutt til 24 timar.</translation>
    </message>
    <message>
        <source>The series ends before its first meeting.</source>
        <translation>Møteserien sluttar før det første møtet.</translation>
    </message>
    <message>
        <source>The first meeting of a series on working days is on a weekend.</source>
        <translation>Det første møtet i ein serie på yrkedagar er i ei helg.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Referat: %1</translation>
    </message>
    <message>
        <source>The meeting was called off.</source>
        <translation>Møtet blei avlyst.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Neste møte: %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>No participants were recorded.</source>
        <translation>Ingen deltakarar er registrerte.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>til stades</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>ikkje til stades</translation>
    </message>
    <message>
        <source>%1 of %2 present.</source>
        <translation>%1 av %2 til stades.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>The county at the time</source>
        <translation>Fylket på møtetidspunktet</translation>
    </message>
    <message>
        <source>How the county stood was not kept with this meeting.</source>
        <translation>Status i fylket blei ikkje teken vare på med dette møtet.</translation>
    </message>
    <message>
        <source>Critical: %1.</source>
        <translation>Kritisk: %1.</translation>
    </message>
    <message>
        <source>Had not answered: %1.</source>
        <translation>Hadde ikkje svara: %1.</translation>
    </message>
    <message>
        <source>As it stood in the case file %1; what municipalities have reported of themselves.</source>
        <translation>Slik det stod i saksfila %1; det kommunane har rapportert om seg sjølve.</translation>
    </message>
    <message>
        <source>Agenda and notes</source>
        <translation>Sakliste og notat</translation>
    </message>
    <message>
        <source>Dealt with, nothing noted.</source>
        <translation>Handsama, ingenting notert.</translation>
    </message>
    <message>
        <source>Not dealt with.</source>
        <translation>Ikkje handsama.</translation>
    </message>
    <message>
        <source>There was no agenda.</source>
        <translation>Det var inga sakliste.</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Andre notat</translation>
    </message>
    <message>
        <source>No decisions were recorded.</source>
        <translation>Ingen avgjerder er førte.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgjerd</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>The governor&apos;s role</source>
        <translation>Rolla til Statsforvaltaren</translation>
    </message>
    <message>
        <source>The governor coordinates and can order nobody: what concerns a municipality is what it has agreed to itself.</source>
        <translation>Statsforvaltaren samordnar og kan ikkje påleggje nokon noko: det som gjeld ein kommune, er det kommunen sjølv har sagt ja til.</translation>
    </message>
    <message>
        <source>No action items.</source>
        <translation>Ingen oppfølgingspunkt.</translation>
    </message>
    <message>
        <source>- %1 (was due %2)</source>
        <translation>- %1 (fristen var %2)</translation>
    </message>
    <message>
        <source>- %1 (due %2)</source>
        <translation>- %1 (frist %2)</translation>
    </message>
    <message>
        <source>From our meetings we have noted that you look after this:</source>
        <translation>Frå møta våre har vi notert at de følgjer opp dette:</translation>
    </message>
    <message>
        <source>Tell us when it is done, or if the date does not hold. A telephone call will do. Please send no information about patients or named staff.</source>
        <translation>Gi gjerne beskjed når det er gjort, eller om datoen ikkje held. Det held å ringje. Ikkje send opplysningar om pasientar eller namngjevne tilsette.</translation>
    </message>
    <message>
        <source>What we agreed on in our meetings</source>
        <translation>Det vi blei samde om i møta</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands on every agenda of the series.</source>
        <translation>Står på kvar sakliste i møteserien.</translation>
    </message>
    <message>
        <source>%1: critical staffing</source>
        <translation>%1: kritisk bemanning</translation>
    </message>
    <message>
        <source>Reported critical %1; was not critical at the last meeting (%2).</source>
        <translation>Melde kritisk %1; var ikkje kritisk ved førre møte (%2).</translation>
    </message>
    <message>
        <source>Reported critical %1.</source>
        <translation>Melde kritisk %1.</translation>
    </message>
    <message>
        <source>%1 asks for %2 × %3</source>
        <translation>%1 ber om %2 × %3</translation>
    </message>
    <message>
        <source>%1 of %2 without cover, %3, %4.</source>
        <translation>%1 av %2 utan dekning, %3, %4.</translation>
    </message>
    <message>
        <source>%1: the loan from %2 ends %3</source>
        <translation>%1: utlånet frå %2 sluttar %3</translation>
    </message>
    <message>
        <source>%1 until %2; nobody is agreed for the days after.</source>
        <translation>%1 til %2; ingen er avtalt for dagane etter.</translation>
    </message>
    <message>
        <source>Answers that are missing: %1</source>
        <translation>Svar som manglar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered for %1; the time limit was %2.</source>
        <translation>
            <numerusform>%n har ikkje svara for %1; fristen var %2.</numerusform>
            <numerusform>%n har ikkje svara for %1; fristen var %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of actions that are due</source>
        <translation>Oppfølging av punkt med frist</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due: %1.</source>
        <translation>
            <numerusform>%n punkt har frist: %1.</numerusform>
            <numerusform>%n punkt har frist: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was not dealt with at the last meeting (%1).</source>
        <translation>Blei ikkje handsama i førre møte (%1).</translation>
    </message>
    <message>
        <source>No reporting round had been opened.</source>
        <translation>Ingen rapporteringsrunde var opna.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 had answered. %4 critical, %5 challenging, %6 good.</source>
        <translation>%1: %2 av %3 hadde svara. %4 kritisk, %5 utfordrande, %6 god.</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s).</source>
        <translation>
            <numerusform>%n ope behov.</numerusform>
            <numerusform>%n opne behov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) asked for, %1 of them without cover.</source>
        <translation>
            <numerusform>%n person etterspurd, %1 utan dekning.</numerusform>
            <numerusform>%n personar etterspurde, %1 av dei utan dekning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) in service.</source>
        <translation>
            <numerusform>%n utlån i teneste.</numerusform>
            <numerusform>%n utlån i teneste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting is no longer in the case file.</source>
        <translation>Dette møtet er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address. Write it as name@office.no.</source>
        <translation>%1 er ikkje ei e-postadresse. Skriv ho som namn@etat.no.</translation>
    </message>
    <message>
        <source>To call a meeting off in the calendars of others, the file must say who invited: give the e-mail address that the invitation was sent from.</source>
        <translation>For å avlyse eit møte i kalendrane til andre må fila seie kven som inviterte: oppgi e-postadressa som innkallinga blei send frå.</translation>
    </message>
    <message>
        <source>This series is no longer in the case file.</source>
        <translation>Denne møteserien er ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>This series meets as needed: plan a meeting and send the invitation to that.</source>
        <translation>Denne serien har møte ved behov: planlegg eit møte og send innkalling til det.</translation>
    </message>
    <message>
        <source>No action is due by %1. Nobody to remind.</source>
        <translation>Ingen oppfølgingspunkt har frist innan %1. Ingen å minne på.</translation>
    </message>
    <message>
        <source>No meeting is running. Begin it first.</source>
        <translation>Ingen møte er i gang. Byrj møtet først.</translation>
    </message>
    <message>
        <source>This item is no longer on the agenda.</source>
        <translation>Denne saka er ikkje lenger på saklista.</translation>
    </message>
    <message>
        <source>A standing participant needs a municipality, a function or a name.</source>
        <translation>Ein fast deltakar må ha kommune, funksjon eller namn.</translation>
    </message>
    <message>
        <source>This series meets as needed: say when the meeting begins.</source>
        <translation>Denne serien har møte ved behov: oppgi når møtet byrjar.</translation>
    </message>
    <message>
        <source>This series has ended.</source>
        <translation>Denne møteserien er avslutta.</translation>
    </message>
    <message>
        <source>Write what the item is about.</source>
        <translation>Skriv kva saka gjeld.</translation>
    </message>
    <message>
        <source>An item cannot take less than no time.</source>
        <translation>Ei sak kan ikkje ha eit negativt tal minutt.</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Møteseriar</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Saker på saklista</translation>
    </message>
    <message>
        <source>begin a meeting</source>
        <translation>byrje eit møte</translation>
    </message>
    <message>
        <source>call a meeting off</source>
        <translation>avlyse eit møte</translation>
    </message>
    <message>
        <source>hold a meeting after all</source>
        <translation>halde eit avlyst møte likevel</translation>
    </message>
    <message>
        <source>keep the status with a meeting</source>
        <translation>ta vare på status med eit møte</translation>
    </message>
    <message>
        <source>invite to a meeting (what was sent stays)</source>
        <translation>kalle inn til eit møte (det sende står)</translation>
    </message>
    <message>
        <source>save a series of meetings</source>
        <translation>lagre ein møteserie</translation>
    </message>
    <message>
        <source>remove a series of meetings</source>
        <translation>fjerne ein møteserie</translation>
    </message>
    <message>
        <source>take up what is open on the agenda</source>
        <translation>setje det som er ope på saklista</translation>
    </message>
    <message>
        <source>add an item to the agenda</source>
        <translation>leggje til ei sak på saklista</translation>
    </message>
    <message>
        <source>change an item of the agenda</source>
        <translation>endre ei sak på saklista</translation>
    </message>
    <message>
        <source>remove an item from the agenda</source>
        <translation>fjerne ei sak frå saklista</translation>
    </message>
    <message>
        <source>move an item of the agenda</source>
        <translation>flytte ei sak på saklista</translation>
    </message>
    <message>
        <source>remind of action items</source>
        <translation>minne om oppfølgingspunkt</translation>
    </message>
    <message>
        <source>series of meetings</source>
        <translation>møteserie</translation>
    </message>
    <message>
        <source>status at the time</source>
        <translation>status på møtetidspunktet</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>innkalla</translation>
    </message>
    <message>
        <source>number of invitations</source>
        <translation>tal innkallingar</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>rytme</translation>
    </message>
    <message>
        <source>first meeting</source>
        <translation>første møte</translation>
    </message>
    <message>
        <source>minutes of time</source>
        <translation>minutt</translation>
    </message>
    <message>
        <source>presented by</source>
        <translation>blir lagd fram av</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>handsama</translation>
    </message>
    <message>
        <source>number left out</source>
        <translation>nummer utelate</translation>
    </message>
    <message>
        <source>Supervision and redistribution meet about %1: %2 in supervision, %3 where staff or resources are moved to or from it, since %4.</source>
        <translation>Tilsyn og omfordeling møtest om %1: %2 i tilsyn, %3 der personell eller ressursar blir flytta til eller frå kommunen, sidan %4.</translation>
    </message>
    <message>
        <source>The governor supervises and hears complaints, too, and can become disqualified by taking a leading part in moving resources. Let somebody else take one of the two roles, write down who does which and why, and consider whether the Board of Health Supervision or the Directorate of Health should be asked. Nothing is blocked; the assessment is the office&apos;s.</source>
        <translation>Statsforvaltaren fører òg tilsyn og behandlar klager, og kan bli inhabil av å gå føre når ressursar blir flytta. Lat andre ta den eine av dei to rollene, skriv ned kven som gjer kva og kvifor, og vurder om Helsetilsynet eller Helsedirektoratet bør spørjast. Ingenting er sperra; vurderinga er embetet si.</translation>
    </message>
    <message>
        <source>Ask for a need to be defined</source>
        <translation>Be om at eit behov blir klarlagt</translation>
    </message>
    <message>
        <source>The instruction on public safety of 19 June 2015: the governor keeps the overview and coordinates, and changes nobody else&apos;s responsibility. Who runs a service also prepares, runs and pays for it in a crisis (Health Preparedness Act § 2-1).</source>
        <translation>Samfunnstryggleiksinstruksen av 19. juni 2015: Statsforvaltaren har oversikta og samordnar, og endrar ikkje ansvaret til nokon andre. Den som driv ei teneste, førebur, driv og betaler henne òg i ei krise (helseberedskapslova § 2-1).</translation>
    </message>
    <message>
        <source>The municipality decides what it lacks and asks for. The governor asks questions and helps to put it into words.</source>
        <translation>Kommunen avgjer sjølv kva han manglar og ber om. Statsforvaltaren spør og hjelper til med å setje ord på det.</translation>
    </message>
    <message>
        <source>Into the situation report when several municipalities lack the same. To the Directorate of Health at once when a service may become unsafe within days and nobody in the county can help.</source>
        <translation>Inn i situasjonsrapporten når fleire kommunar manglar det same. Straks til Helsedirektoratet når ei teneste kan bli uforsvarleg i løpet av dagar og ingen i fylket kan hjelpe.</translation>
    </message>
    <message>
        <source>Say what the information is for: what a municipality reports to get help can later matter in supervision. A critical rating is not a request. Own measures and neighbours come first.</source>
        <translation>Sei kva opplysningane skal brukast til: Det ein kommune melder for å få hjelp, kan seinare få noko å seie i tilsyn. Ei kritisk vurdering er ikkje ei oppmoding. Eigne tiltak og naboar kjem først.</translation>
    </message>
    <message>
        <source>Ask an owner for staff or equipment</source>
        <translation>Spørje ein eigar om personell eller utstyr</translation>
    </message>
    <message>
        <source>Coordination after the instruction on public safety, and free will. Chapter IX gives no right to move what belongs to a municipality. Municipalities have a duty to help one another in accidents and acute situations, and the one in need asks (Health and Care Services Act § 5-9).</source>
        <translation>Samordning etter samfunnstryggleiksinstruksen, og frivilligheit. Kapittel IX gir ingen rett til å flytte det som høyrer til ein kommune. Kommunar har plikt til å hjelpe kvarandre ved ulykker og i akutte situasjonar, og den som treng hjelp, ber om henne (helse- og omsorgstenestelova § 5-9).</translation>
    </message>
    <message>
        <source>The owner says yes or no. For staff, the employee&apos;s own consent comes after.</source>
        <translation>Eigaren seier ja eller nei. For personell kjem samtykket frå den tilsette etterpå.</translation>
    </message>
    <message>
        <source>When nobody within reach can lend and the service is at risk: to the Directorate of Health, with what was tried and who was asked.</source>
        <translation>Når ingen innan rekkevidde kan låne ut og tenesta er i fare: til Helsedirektoratet, med kva som er prøvd og kven som er spurde.</translation>
    </message>
    <message>
        <source>A refusal is an answer and counts against nobody. Never word a question so that it reads as an order. Names wait until the employee has consented. Infection control can be a good reason for a no.</source>
        <translation>Eit nei er eit svar og tel ikkje mot nokon. Still aldri eit spørsmål slik at det kan lesast som ein ordre. Namn ventar til den tilsette har samtykt. Smittevern kan vere ein god grunn til eit nei.</translation>
    </message>
    <message>
        <source>Number and wording of § 5-9. Whether a municipality may justify a poorer service of its own with another&apos;s need is an open question that the offices themselves raise.</source>
        <translation>Nummer og ordlyd i § 5-9. Om ein kommune kan grunngi eit dårlegare eige tilbod med behovet til ein annan, er eit ope spørsmål som embeta sjølve reiser.</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Inngå ein avtale</translation>
    </message>
    <message>
        <source>A contract between two employers, and the employee&apos;s consent. Hiring from another employer follows the Working Environment Act §§ 14-12 and 14-13: what counts is who leads the work.</source>
        <translation>Ein avtale mellom to arbeidsgivarar, og samtykke frå den tilsette. Innleige frå ein annan arbeidsgivar følgjer arbeidsmiljølova §§ 14-12 og 14-13: Det avgjerande er kven som leier arbeidet.</translation>
    </message>
    <message>
        <source>Both owners, each for itself, and the employee. The governor is no party.</source>
        <translation>Begge eigarane, kvar for seg, og den tilsette. Statsforvaltaren er ikkje part.</translation>
    </message>
    <message>
        <source>It does not: money and responsibility are for the parties. If there is no agreement and life or health is in danger, see the card about ordering.</source>
        <translation>Det gjer det ikkje: Pengar og ansvar er saka til partane. Blir det ingen avtale og liv eller helse er i fare, sjå kortet om beordring.</translation>
    </message>
    <message>
        <source>Settle pay, travel, lodging, insurance, training and who leads. Working hours have limits in a crisis, too. Say what the lender&apos;s own inhabitants lose and who answers for it. The unions may have to be heard.</source>
        <translation>Avklar løn, reise, innkvartering, forsikring, opplæring og kven som leier. Arbeidstida har grenser òg i ei krise. Sei kva innbyggjarane til utlånaren mistar, og kven som svarar for det. Fagforeiningane må kanskje høyrast.</translation>
    </message>
    <message>
        <source>The rules on working hours (chapter 10) are not checked here, and neither is whether a standard agreement for such loans exists.</source>
        <translation>Reglane om arbeidstid (kapittel 10) er ikkje kontrollerte her, og heller ikkje om det finst ein standardavtale for slike utlån.</translation>
    </message>
    <message>
        <source>Hold a coordination meeting</source>
        <translation>Halde eit samordningsmøte</translation>
    </message>
    <message>
        <source>The instruction on public safety: the governor coordinates and brings those concerned together, among others in the county preparedness council.</source>
        <translation>Samfunnstryggleiksinstruksen: Statsforvaltaren samordnar og samlar dei det gjeld, mellom anna i fylkesberedskapsrådet.</translation>
    </message>
    <message>
        <source>Each participant for its own services. The meeting agrees; it orders nobody.</source>
        <translation>Kvar deltakar for sine eigne tenester. Møtet blir samd, det pålegg ingen noko.</translation>
    </message>
    <message>
        <source>What the county cannot solve goes into the situation report, and what cannot wait to the directorate concerned right after the meeting.</source>
        <translation>Det fylket ikkje kan løyse, blir teke inn i situasjonsrapporten. Det som ikkje kan vente, går til rett direktorat like etter møtet.</translation>
    </message>
    <message>
        <source>No names of patients or of staff who may be lent. Small numbers can identify people. Say in which role something is said. Minutes of lasting value are journalled.</source>
        <translation>Ingen namn på pasientar eller på tilsette som kan bli lånte ut. Små tal kan røpe personar. Sei i kva rolle noko blir sagt. Referat med varig verdi blir journalførte.</translation>
    </message>
    <message>
        <source>Which minutes and reports have to be journalled is known to us only at second hand. Ask the office&apos;s archive.</source>
        <translation>Kva referat og rapportar som må journalførast, kjenner vi berre frå andre hand. Spør arkivet i embetet.</translation>
    </message>
    <message>
        <source>Advise and guide</source>
        <translation>Gi råd og rettleiing</translation>
    </message>
    <message>
        <source>Guidance after the instruction on public safety, and for infection control the Infection Control Act § 7-4, which the offices call too thin for their part in the operation.</source>
        <translation>Rettleiing etter samfunnstryggleiksinstruksen, og for smittevern smittevernlova § 7-4, som embeta kallar for tynn for den operative rolla dei har.</translation>
    </message>
    <message>
        <source>Advice binds nobody: the municipality decides, in infection control often the council or the municipal doctor (§ 4-1).</source>
        <translation>Råd bind ingen: Kommunen avgjer, i smittevern ofte kommunestyret eller kommunelegen (§ 4-1).</translation>
    </message>
    <message>
        <source>To the Institute of Public Health for advice on infection, to the Directorate of Health where national advice is missing or contradicts itself.</source>
        <translation>Til Folkehelseinstituttet for smittevernfaglege råd, til Helsedirektoratet der nasjonale råd manglar eller spriker.</translation>
    </message>
    <message>
        <source>The governor also hears complaints and supervises. That limits how far advice in a single case may go. Keep advice, coordination and supervision apart in the log.</source>
        <translation>Statsforvaltaren behandlar òg klager og fører tilsyn. Det avgrensar kor langt råd i ei enkelt sak kan gå. Hald råd, samordning og tilsyn frå kvarandre i loggen.</translation>
    </message>
    <message>
        <source>The wording of the Infection Control Act §§ 4-1 and 7-4.</source>
        <translation>Ordlyden i smittevernlova §§ 4-1 og 7-4.</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Føre tilsyn</translation>
    </message>
    <message>
        <source>Municipal preparedness: the Civil Protection Act § 29 and the regulation on municipal preparedness § 10. Health and care services have supervision rules of their own.</source>
        <translation>Kommunal beredskap: sivilbeskyttelseslova § 29 og forskrift om kommunal beredskapsplikt § 10. Helse- og omsorgstenestene har eigne reglar om tilsyn.</translation>
    </message>
    <message>
        <source>The governor as supervisory authority, under the Board of Health Supervision for the health services.</source>
        <translation>Statsforvaltaren som tilsynsstyresmakt, for helsetenestene under Helsetilsynet.</translation>
    </message>
    <message>
        <source>To the Board of Health Supervision when the office itself took a leading part in what is to be looked into, or when impartiality may be doubted.</source>
        <translation>Til Helsetilsynet når embetet sjølv gjekk føre i det som skal undersøkjast, eller når det kan reisast tvil om habiliteten.</translation>
    </message>
    <message>
        <source>Somebody who moved staff or resources to or from a municipality should not supervise it for what followed. Let others do it, and write down who and why.</source>
        <translation>Den som har flytta personell eller ressursar til eller frå ein kommune, bør ikkje føre tilsyn med det som følgde. Lat andre gjere det, og skriv ned kven og kvifor.</translation>
    </message>
    <message>
        <source>The provisions on supervision of health and care services, and how such a case is handed over.</source>
        <translation>Reglane om tilsyn med helse- og omsorgstenester, og korleis ei slik sak blir overført.</translation>
    </message>
    <message>
        <source>Allocate state resources</source>
        <translation>Tildele statlege ressursar</translation>
    </message>
    <message>
        <source>Chapter IX of the instruction on public safety: the governor asks the state for extra resources and passes them on. Offices understand it as a task to prioritise the state&apos;s reinforcement (Civil Defence, Home Guard) and volunteers between municipalities.</source>
        <translation>Samfunnstryggleiksinstruksen kapittel IX: Statsforvaltaren ber staten om ekstra ressursar og formidlar dei vidare. Embete forstår det som ei oppgåve å prioritere statleg forsterking (Sivilforsvaret, Heimevernet) og frivillige mellom kommunane.</translation>
    </message>
    <message>
        <source>The governor, between municipalities. The one who has the resource says what it can send. The municipality decides whether it uses it.</source>
        <translation>Statsforvaltaren, mellom kommunane. Den som har ressursen, seier kva som kan sendast. Kommunen avgjer om han tek han i bruk.</translation>
    </message>
    <message>
        <source>When there is not enough for the county, or another county needs the same: to the directorate that the resource belongs to.</source>
        <translation>Når det ikkje er nok til fylket, eller eit anna fylke treng det same: til direktoratet som ressursen høyrer under.</translation>
    </message>
    <message>
        <source>Write down why this municipality and not another. Keep it apart from voluntary transfers. Prioritising a municipality that the office also supervises can make the office partial.</source>
        <translation>Skriv ned kvifor denne kommunen og ikkje ein annan. Hald det skilt frå frivillige utlån. Å prioritere ein kommune som embetet òg fører tilsyn med, kan gjere embetet inhabilt.</translation>
    </message>
    <message>
        <source>The wording of chapter IX: we have read it only in the offices&apos; own answers.</source>
        <translation>Ordlyden i kapittel IX: Vi har berre lese han i svara frå embeta sjølve.</translation>
    </message>
    <message>
        <source>Request national resources</source>
        <translation>Be om nasjonale ressursar</translation>
    </message>
    <message>
        <source>Chapter IX of the instruction on public safety for the governor; for the municipality its own responsibility as an employer of national response staff.</source>
        <translation>For Statsforvaltaren samfunnstryggleiksinstruksen kapittel IX; for kommunen hans eige ansvar som arbeidsgivar for nasjonalt innsatspersonell.</translation>
    </message>
    <message>
        <source>The municipality asks and employs. The Directorate of Health keeps the register. The governor is to be told when a municipality asks.</source>
        <translation>Kommunen ber om og tilset. Helsedirektoratet fører registeret. Statsforvaltaren skal haldast orientert når ein kommune ber om bistand.</translation>
    </message>
    <message>
        <source>It is itself the way up: the last level, after own measures, neighbours and the health trust&apos;s area.</source>
        <translation>Dette er sjølv vegen opp: siste nivå, etter eigne tiltak, naboar og området til helseføretaket.</translation>
    </message>
    <message>
        <source>Travel and lodging cost, and staff from afar do not know the place. Check that people on the list can really come.</source>
        <translation>Reise og innkvartering kostar, og personell langvegsfrå kjenner ikkje staden. Sjekk at dei som står på lista, verkeleg kan kome.</translation>
    </message>
    <message>
        <source>Who has access to the register today, and whether the arrangement still exists.</source>
        <translation>Kven som har tilgang til registeret i dag, og om ordninga framleis finst.</translation>
    </message>
    <message>
        <source>Forward to the Directorate or the ministry</source>
        <translation>Løfte saka til direktorat eller departement</translation>
    </message>
    <message>
        <source>The instruction on public safety: the governor reports and takes the initiative towards central authorities. The Health Preparedness Act has a duty to warn upwards (§ 2-3).</source>
        <translation>Samfunnstryggleiksinstruksen: Statsforvaltaren rapporterer og tek initiativ overfor sentrale styresmakter. Helseberedskapslova har ei plikt til å varsle oppover (§ 2-3).</translation>
    </message>
    <message>
        <source>The governor decides to forward; the directorate assesses; special powers are the ministry&apos;s and the King&apos;s in Council.</source>
        <translation>Statsforvaltaren avgjer om saka blir løfta, direktoratet vurderer, og særlege fullmakter ligg hos departementet og Kongen i statsråd.</translation>
    </message>
    <message>
        <source>Health and care services: the Directorate of Health. Coordination between sectors: the Directorate for Civil Protection. Powers to order or to move resources: the Ministry of Health.</source>
        <translation>Helse- og omsorgstenester: Helsedirektoratet. Samordning mellom sektorar: Direktoratet for samfunnstryggleik og beredskap. Fullmakt til å beordre eller flytte ressursar: Helse- og omsorgsdepartementet.</translation>
    </message>
    <message>
        <source>Say what was tried, who answered and who did not, and what is asked for by when. No names of persons.</source>
        <translation>Sei kva som er prøvd, kven som har svara og kven som ikkje har det, og kva det blir bede om og til når. Ingen personnamn.</translation>
    </message>
    <message>
        <source>The number of the provision on warning upwards, and which form the directorates want today.</source>
        <translation>Nummeret på regelen om varsling oppover, og kva form direktorata ønskjer i dag.</translation>
    </message>
    <message>
        <source>Order people or resources: not the governor&apos;s</source>
        <translation>Beordre folk eller ressursar: ikkje Statsforvaltaren si sak</translation>
    </message>
    <message>
        <source>Health Preparedness Act § 4-1 (duty to serve) and § 5-1 (resources, staff included, put at another&apos;s disposal). They hold only once the King in Council has switched them on, for a month at most at a time (§ 1-5).</source>
        <translation>Helseberedskapslova § 4-1 (tenesteplikt og beordring) og § 5-1 (ressursar, òg personell, blir stilte til rådvelde for andre). Dei gjeld berre når Kongen i statsråd har sett dei i verk, for høgst ein månad om gongen (§ 1-5).</translation>
    </message>
    <message>
        <source>The Ministry of Health, or the Directorate of Health where it has been delegated, as on 6 March 2020. Never the governor: chapter X of the instruction on public safety holds in war or danger of war alone, after a decision of its own.</source>
        <translation>Helse- og omsorgsdepartementet, eller Helsedirektoratet der det er delegert, som 6. mars 2020. Aldri Statsforvaltaren: Samfunnstryggleiksinstruksen kapittel X gjeld berre i krig eller ved krigsfare, etter ei eiga avgjerd.</translation>
    </message>
    <message>
        <source>Always: an office that sees no other way writes to the Directorate of Health. In acute danger to life and health the police can act across sectors (Police Act § 27, third paragraph).</source>
        <translation>Alltid: Eit embete som ikkje ser nokon annan utveg, skriv til Helsedirektoratet. Ved akutt fare for liv og helse kan politiet gripe inn på tvers av sektorar (politilova § 27 tredje leddet).</translation>
    </message>
    <message>
        <source>Powers change from month to month: § 4-1 was not in force from mid-November to mid-December 2021. Look up which hold today before you mention them.</source>
        <translation>Fullmaktene skiftar frå månad til månad: § 4-1 var ikkje i kraft frå midten av november til midten av desember 2021. Slå opp kva for nokre som gjeld i dag før du nemner dei.</translation>
    </message>
    <message>
        <source>Which powers are in force today. A card cannot know: check each time.</source>
        <translation>Kva fullmakter som er i kraft i dag. Eit kort kan ikkje vite det: Sjekk kvar gong.</translation>
    </message>
    <message>
        <source>The office&apos;s own text, not checked by the office</source>
        <translation>Embetet sin eigen tekst, ikkje kontrollert av embetet</translation>
    </message>
    <message>
        <source>The program&apos;s text, not checked by the office</source>
        <translation>Teksten til programmet, ikkje kontrollert av embetet</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 og seinare</translation>
    </message>
    <message>
        <source>Say what the resource is.</source>
        <translation>Sei kva ressursen er.</translation>
    </message>
    <message>
        <source>Say who has the resource.</source>
        <translation>Sei kven som har ressursen.</translation>
    </message>
    <message>
        <source>Say how much there is: 1 or more.</source>
        <translation>Sei kor mykje det er: 1 eller meir.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Siste dag er før den første.</translation>
    </message>
    <message>
        <source>Say which allocation is released.</source>
        <translation>Sei kva tildeling som blir frigitt.</translation>
    </message>
    <message>
        <source>Say which request is refused.</source>
        <translation>Sei kva oppmoding som blir avslått.</translation>
    </message>
    <message>
        <source>The line that this one is about is not in the log of this resource and this municipality.</source>
        <translation>Linja som denne gjeld, står ikkje i loggen for denne ressursen og denne kommunen.</translation>
    </message>
    <message>
        <source>Only %1 of this allocation have not been released yet.</source>
        <translation>Berre %1 av denne tildelinga er ikkje frigitt enno.</translation>
    </message>
    <message>
        <source>Only %1 of this request have not been answered yet.</source>
        <translation>Berre %1 av denne oppmodinga er ikkje svara på enno.</translation>
    </message>
    <message>
        <source>The day is outside the allocation, which is %1.</source>
        <translation>Dagen er utanfor tildelinga, som er %1.</translation>
    </message>
    <message>
        <source>Say how much: 1 or more.</source>
        <translation>Sei kor mykje: 1 eller meir.</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>Sei frå kva dag.</translation>
    </message>
    <message>
        <source>Say which function asks.</source>
        <translation>Sei kva funksjon som ber om det.</translation>
    </message>
    <message>
        <source>Say which function decided.</source>
        <translation>Sei kva funksjon som bestemte det.</translation>
    </message>
    <message>
        <source>Say on what basis it is allocated.</source>
        <translation>Sei på kva grunnlag det blir tildelt.</translation>
    </message>
    <message>
        <source>Say why this municipality and not another.</source>
        <translation>Sei kvifor denne kommunen og ikkje ein annan.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Sei kvifor det blir avslått.</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free on %3. Give less, or other days.</source>
        <translation>Berre %1 av %2 er ledige %3. Tildel mindre, eller andre dagar.</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;. Known are: %2.</source>
        <translation>Det finst ikkje noko steg «%1». Kjende er: %2.</translation>
    </message>
    <message>
        <source>Write on what basis the step stands.</source>
        <translation>Skriv kva grunnlag steget har.</translation>
    </message>
    <message>
        <source>Write who decides.</source>
        <translation>Skriv kven som avgjer.</translation>
    </message>
    <message>
        <source>Legal cards: %1</source>
        <translation>Heimelskort: %1</translation>
    </message>
    <message>
        <source>On what basis, who decides, when it goes further up</source>
        <translation>På kva grunnlag, kven avgjer, når går det vidare opp</translation>
    </message>
    <message>
        <source>Short cards for the steps of coordination. They are no legal advice; what is not checked says so.</source>
        <translation>Korte kort for stega i samordninga. Dei er ikkje juridiske råd; det som ikkje er kontrollert, seier frå om det.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kven avgjer</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>Når det går vidare opp</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Ver obs på</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ikkje stadfesta</translation>
    </message>
    <message>
        <source>State resources</source>
        <translation>Statlege ressursar</translation>
    </message>
    <message>
        <source>Allocations of state resources</source>
        <translation>Tildelingar av statlege ressursar</translation>
    </message>
    <message>
        <source>register a state resource</source>
        <translation>registrere ein statleg ressurs</translation>
    </message>
    <message>
        <source>change a state resource</source>
        <translation>endre ein statleg ressurs</translation>
    </message>
    <message>
        <source>remove a state resource</source>
        <translation>fjerne ein statleg ressurs</translation>
    </message>
    <message>
        <source>write in the allocation log</source>
        <translation>skrive i tildelingsloggen</translation>
    </message>
    <message>
        <source>change a legal card</source>
        <translation>endre eit heimelskort</translation>
    </message>
    <message>
        <source>take back a legal card&apos;s text</source>
        <translation>ta tilbake teksten på eit heimelskort</translation>
    </message>
    <message>
        <source>who has it</source>
        <translation>kven som har han</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>kva det er</translation>
    </message>
    <message>
        <source>step</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grunnlag</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>kven som avgjer</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>bestemt av</translation>
    </message>
    <message>
        <source>when it goes further up</source>
        <translation>når det går vidare opp</translation>
    </message>
    <message>
        <source>beware</source>
        <translation>ver obs på</translation>
    </message>
    <message>
        <source>checked by the office</source>
        <translation>kontrollert av embetet</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressurs</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svarar på</translation>
    </message>
    <message>
        <source>State reinforcement: %1</source>
        <translation>Statleg forsterking: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that the governor may prioritise</source>
        <translation>
            <numerusform>%n ressurs som Statsforvaltaren kan prioritere</numerusform>
            <numerusform>%n ressursar som Statsforvaltaren kan prioritere</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart from what municipalities lend one another of their own free will. Free means neither allocated nor gone on that day.</source>
        <translation>Blir halde skilt frå det kommunane frivillig låner kvarandre. Ledig tyder verken tildelt eller borte den dagen.</translation>
    </message>
    <message>
        <source>a resource that is no longer listed</source>
        <translation>ein ressurs som ikkje lenger står i lista</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressursar</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kven har han</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Allocated today</source>
        <translation>Tildelt i dag</translation>
    </message>
    <message>
        <source>Free today</source>
        <translation>Ledig i dag</translation>
    </message>
    <message>
        <source>%1: %2 more are allocated than are there, %3.</source>
        <translation>%1: %2 fleire er tildelte enn det som finst, %3.</translation>
    </message>
    <message>
        <source>No state resources are registered.</source>
        <translation>Ingen statlege ressursar er registrerte.</translation>
    </message>
    <message>
        <source>Requests not answered</source>
        <translation>Oppmodingar utan svar</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Utan svar</translation>
    </message>
    <message>
        <source>Every request has been answered.</source>
        <translation>Alle oppmodingar er svara på.</translation>
    </message>
    <message>
        <source>Allocation log</source>
        <translation>Tildelingslogg</translation>
    </message>
    <message>
        <source>The allocation log is empty.</source>
        <translation>Tildelingsloggen er tom.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>This resource is no longer in the case file.</source>
        <translation>Denne ressursen finst ikkje lenger i saksfila.</translation>
    </message>
    <message>
        <source>Something of this resource has been asked for or allocated, so it cannot change between what is used up and what comes back. Register another resource.</source>
        <translation>Noko av denne ressursen er bede om eller tildelt, så han kan ikkje skifte mellom forbruk og noko som kjem tilbake. Registrer ein annan ressurs.</translation>
    </message>
    <message>
        <source>The allocation log names this resource, and the log must stay whole. Give the resource a last day instead.</source>
        <translation>Tildelingsloggen nemner denne ressursen, og loggen må vere heil. Gi heller ressursen ein siste dag.</translation>
    </message>
    <message>
        <source>We hope for an answer %1, to %2, by e-mail or telephone. A short one will do: yes, part of it, or no.</source>
        <translation>Vi håpar på svar %1 til %2, på e-post eller telefon. Eit kort svar er nok: ja, noko av det, eller nei.</translation>
    </message>
    <message>
        <source>An answer is hoped for %1.</source>
        <translation>Svar er ønskt %1.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Førespurnaden</translation>
    </message>
    <message>
        <source>The reminder</source>
        <translation>Påminninga</translation>
    </message>
    <message>
        <source>The word that the need is gone</source>
        <translation>Beskjeden om at behovet er trekt</translation>
    </message>
    <message>
        <source>The note for the telephone</source>
        <translation>Notatet til telefonen</translation>
    </message>
    <message>
        <source>The note for the telephone when the need is gone</source>
        <translation>Notatet til telefonen når behovet er trekt</translation>
    </message>
    <message>
        <source>who is asked</source>
        <translation>kven som blir spurd</translation>
    </message>
    <message>
        <source>the municipality that needs help</source>
        <translation>kommunen som treng hjelp</translation>
    </message>
    <message>
        <source>number, profession and days, a line each</source>
        <translation>antal, yrkesgruppe og dagar, ei linje til kvar</translation>
    </message>
    <message>
        <source>what is known about the work, a line each</source>
        <translation>det som er kjent om arbeidet, ei linje til kvar ting</translation>
    </message>
    <message>
        <source>“by” and when an answer is hoped for</source>
        <translation>«innan» og når svar er ønskt</translation>
    </message>
    <message>
        <source>when it was asked</source>
        <translation>når det vart spurt</translation>
    </message>
    <message>
        <source>what is added to this request alone</source>
        <translation>det som blir lagt til i denne førespurnaden åleine</translation>
    </message>
    <message>
        <source>that answering yes is voluntary</source>
        <translation>at det er frivillig å svare ja</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Teksten er tom.</translation>
    </message>
    <message>
        <source>Put in %1: without it nobody knows what is asked for.</source>
        <translation>Set inn %1: Utan det veit ingen kva det blir spurt om.</translation>
    </message>
    <message>
        <source>Put in %1: who is asked must read that a no is an answer, too.</source>
        <translation>Set inn %1: Den som blir spurd, skal kunne lese at eit nei òg er eit svar.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>innan %1</translation>
    </message>
    <message>
        <source>as soon as you can give one</source>
        <translation>så snart de kan</translation>
    </message>
    <message>
        <source>About %1:</source>
        <translation>Om %1:</translation>
    </message>
    <message>
        <source>One letter is about the needs of one municipality. Ask twice.</source>
        <translation>Eitt brev gjeld behova til éin kommune. Spør to gonger.</translation>
    </message>
    <message>
        <source>The interview cannot be laid aside in %1: %2. It stays open.</source>
        <translation>Intervjuet kan ikkje leggjast til side i %1: %2. Det står framleis ope.</translation>
    </message>
    <message>
        <source>save the letters to owners</source>
        <translation>lagre breva til eigarar</translation>
    </message>
    <message>
        <source>take the standard letters again</source>
        <translation>ta standardbreva igjen</translation>
    </message>
    <message>
        <source>The owner is under pressure itself, and used last: ask how it stands.</source>
        <translation>Eigaren er sjølv pressa og blir brukt sist: Spør korleis det står til.</translation>
    </message>
    <message>
        <source>Not confirmed lately, and used last: ring first.</source>
        <translation>Ikkje stadfesta i det siste og blir brukt sist: Ring først.</translation>
    </message>
    <message>
        <source>%1 is not a text. Write it between quotation marks.</source>
        <translation>%1 er ikkje ein tekst. Skriv han mellom hermeteikn.</translation>
    </message>
    <message>
        <source>%1 is not a number. Write it without quotation marks.</source>
        <translation>%1 er ikkje eit tal. Skriv det utan hermeteikn.</translation>
    </message>
    <message>
        <source>%1 is not a whole number. Write one without quotation marks.</source>
        <translation>%1 er ikkje eit heiltal. Skriv eit utan hermeteikn.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false. Write one of them, without quotation marks.</source>
        <translation>%1 er verken true eller false. Skriv ein av dei, utan hermeteikn.</translation>
    </message>
    <message>
        <source>%1 is not a date like 2021-03-01: “%2”. Write year, month and day.</source>
        <translation>%1 er ikkje ein dato som 2021-03-01: «%2». Skriv år, månad og dag.</translation>
    </message>
    <message>
        <source>%1 is not an object. Write its fields between { and }.</source>
        <translation>%1 er ikkje eit objekt. Skriv felta mellom { og }.</translation>
    </message>
    <message>
        <source>%1 is not a field of an instance. Correct its name or take it out.</source>
        <translation>%1 er ikkje eit felt i ein instans. Rett namnet eller ta det ut.</translation>
    </message>
    <message>
        <source>%1 is missing. Add it.</source>
        <translation>%1 manglar. Legg det til.</translation>
    </message>
    <message>
        <source>%1 is not a list. Write its entries between [ and ].</source>
        <translation>%1 er ikkje ei liste. Skriv oppføringane mellom [ og ].</translation>
    </message>
    <message>
        <source>%1 is none of critical, challenging and planned. Write one of them.</source>
        <translation>%1 er verken critical, challenging eller planned. Skriv ein av dei.</translation>
    </message>
    <message>
        <source>%1 is not known: “%2”. Known are: %3.</source>
        <translation>%1 er ikkje kjent: «%2». Desse er kjende: %3.</translation>
    </message>
    <message>
        <source>The instance is larger than %1 MB. Divide it into several.</source>
        <translation>Instansen er større enn %1 MB. Del han i fleire.</translation>
    </message>
    <message>
        <source>The instance is not valid JSON: %1 (byte %2). Correct it there.</source>
        <translation>Instansen er ikkje gyldig JSON: %1 (byte %2). Rett han der.</translation>
    </message>
    <message>
        <source>The instance is not a JSON object. Write its fields between { and }.</source>
        <translation>Instansen er ikkje eit JSON-objekt. Skriv felta mellom { og }.</translation>
    </message>
    <message>
        <source>Stays with %1 meanwhile: %2 of %3 in the pool (%4).</source>
        <translation>Att hos %1 imens: %2 av %3 i poolen (%4).</translation>
    </message>
    <message>
        <source>Stays with %1 meanwhile: from %2 to %3 of %4 in the pool (%5).</source>
        <translation>Att hos %1 imens: frå %2 til %3 av %4 i poolen (%5).</translation>
    </message>
    <message>
        <source>Stays with %1 meanwhile, of %2 in the pool (%3): %4.</source>
        <translation>Att hos %1 imens, av %2 i poolen (%3): %4.</translation>
    </message>
    <message>
        <source>The instance is too large: more than %1 pairs of a member and a need. Divide it, or ask about fewer needs at a time.</source>
        <translation>Instansen er for stor: meir enn %1 par av ein person og eit behov. Del han, eller spør om færre behov om gongen.</translation>
    </message>
    <message>
        <source>The instance is too large: %1 pairs of a member and a need on %2 days. Divide it, or choose a shorter horizon.</source>
        <translation>Instansen er for stor: %1 par av ein person og eit behov over %2 dagar. Del han, eller vel ein kortare periode.</translation>
    </message>
    <message>
        <source>%1 (%2 for %3) is impossible on %4: %5. Change its days or take it out.</source>
        <translation>%1 (%2 for %3) er umogleg %4: %5. Endre dagane eller ta ho ut.</translation>
    </message>
    <message>
        <source>%1 is before from. Give a last day that is not before the first.</source>
        <translation>%1 er før from. Oppgi ein siste dag som ikkje er før den første.</translation>
    </message>
    <message>
        <source>%1 is not known: “%2”. Use an id of the list “%3”, or add what is missing there.</source>
        <translation>%1 er ikkje kjent: «%2». Bruk ein id frå lista «%3», eller legg til det som manglar der.</translation>
    </message>
    <message>
        <source>%1 stands twice: “%2”. Take one out, or change it.</source>
        <translation>%1 står to gonger: «%2». Ta ut den eine, eller endre ho.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3. Correct the figure.</source>
        <translation>%1 er ikkje mellom %2 og %3. Rett talet.</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries. Leave some out, or divide the instance into several.</source>
        <translation>%1 har meir enn %2 oppføringar. Ta ut nokre, eller del instansen i fleire.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in or take it out.</source>
        <translation>%1 er tom. Fyll ho ut eller ta ho ut.</translation>
    </message>
    <message>
        <source>horizon is longer than %1 days. Choose a shorter one.</source>
        <translation>horizon er lengre enn %1 dagar. Vel ein kortare.</translation>
    </message>
    <message>
        <source>%1 lies outside the period of need “%2”, which is %3. Pin days within it.</source>
        <translation>%1 ligg utanfor perioden for behovet «%2», som er %3. Fest dagar innanfor han.</translation>
    </message>
    <message>
        <source>State resource</source>
        <translation>Statleg ressurs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Available today</source>
        <translation>Finst i dag</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>No state resources are there today.</source>
        <translation>Ingen statlege ressursar finst i dag.</translation>
    </message>
    <message>
        <source>What the governor may prioritise between municipalities. Waiting: asked for, and not answered yet.</source>
        <translation>Det Statsforvaltaren kan prioritere mellom kommunar. Ventar: oppmoda om, og enno ikkje svart på.</translation>
    </message>
    <message>
        <source>the agreement&apos;s name</source>
        <translation>namnet på avtalen</translation>
    </message>
    <message>
        <source>what sets it off</source>
        <translation>kva som utløyser ho</translation>
    </message>
    <message>
        <source>services that it is about</source>
        <translation>tenester ho gjeld</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>inntil vidare</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>import standing agreements</source>
        <translation>importere ståande avtalar</translation>
    </message>
    <message>
        <source>%1 cannot stand in for %2.</source>
        <translation>%1 kan ikkje erstatte %2.</translation>
    </message>
    <message>
        <source>A substitute that the municipality accepts for: %1.</source>
        <translation>Ei erstatning som kommunen godtek for: %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 are told as a range, so that nobody is known by the number.</source>
        <translation>Færre enn %1 står som eit spenn, slik at ingen kan kjennast att på talet.</translation>
    </message>
    <message>
        <source>The person stands in an interview that was laid aside, and %1 cannot be changed: %2. Nothing is erased.</source>
        <translation>Personen står i eit intervju som er lagt til side, og %1 kan ikkje endrast: %2. Ingenting er sletta.</translation>
    </message>
    <message>
        <source>In the title or the recipients: %1</source>
        <translation>I tittelen eller blant mottakarane: %1</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <translation>I «%1»: %2</translation>
    </message>
    <message>
        <source>A situation report must not say who somebody is.</source>
        <translation>Ein situasjonsrapport skal ikkje seie kven nokon er.</translation>
    </message>
    <message>
        <source>The limit for few persons must be 0 or from 3 to %1.</source>
        <translation>Grensa for få personar må vere 0 eller frå 3 til %1.</translation>
    </message>
    <message>
        <source>set the limit for few persons</source>
        <translation>setje grensa for få personar</translation>
    </message>
    <message>
        <source>Shares out staff</source>
        <translation>Omfordeler personell</translation>
    </message>
    <message>
        <source>shares out staff</source>
        <translation>omfordeler personell</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Arbeidet vart stoppa.</translation>
    </message>
    <message>
        <source>A pool member is one person. Start one transfer for each.</source>
        <translation>Ein person i poolen er éin person. Start eitt utlån for kvar.</translation>
    </message>
    <message>
        <source>%1 stands there twice. Ask each owner once.</source>
        <translation>%1 står der to gonger. Spør kvar eigar éin gong.</translation>
    </message>
    <message>
        <source>A municipality does not lend to itself.</source>
        <translation>Ein kommune låner ikkje ut til seg sjølv.</translation>
    </message>
    <message>
        <source>The need was withdrawn before this answer came: no transfer begins, and the message is noted in the log. Tell the sender.</source>
        <translation>Behovet vart trekt før dette svaret kom: Det blir ikkje noko utlån, og meldinga er førd i loggen. Sei frå til avsendaren.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>Møtet sluttar før det byrjar.</translation>
    </message>
    <message>
        <source>The need was withdrawn, and nobody is asked for it. Open it again if it still holds.</source>
        <translation>Behovet er trekt, og ingen blir spurde for det. Opne det igjen dersom det framleis gjeld.</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Var til stades</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kven som svarar</translation>
    </message>
    <message>
        <source>Was it as agreed?</source>
        <translation>Vart det som avtalt?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Kva hjelpte?</translation>
    </message>
    <message>
        <source>What should be otherwise next time?</source>
        <translation>Kva bør vere annleis neste gong?</translation>
    </message>
    <message>
        <source>Answers afterwards</source>
        <translation>Svar i etterkant</translation>
    </message>
    <message>
        <source>There is no room left on the disk (%1). You can read, but not change anything: make room and open the file again.</source>
        <translation>Det er ikkje meir plass på disken (%1). Du kan lese, men ikkje endre noko: Frigjer plass og opne fila på nytt.</translation>
    </message>
    <message>
        <source>There is no room left on the disk (%1). Nothing was made.</source>
        <translation>Det er ikkje meir plass på disken (%1). Ingenting er laga.</translation>
    </message>
    <message>
        <source>Fewer than %1 transfers in service.</source>
        <translation>Færre enn %1 utlån i teneste.</translation>
    </message>
    <message>
        <source>The search could not read everything in the case file: %1</source>
        <translation>Søket kunne ikkje lese alt i saksfila: %1</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>Say which command.</source>
        <translation>Oppgi kva kommando.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manglar.</translation>
    </message>
    <message>
        <source>This was not expected: %1</source>
        <translation>Dette var ikkje venta: %1</translation>
    </message>
    <message>
        <source>%1 needs exactly one value.</source>
        <translation>%1 treng nøyaktig éin verdi.</translation>
    </message>
    <message>
        <source>The command is not understood: %1</source>
        <translation>Kommandoen blir ikkje forstått: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>Det som skal oppgjevast</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VAL</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(må oppgjevast)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoar</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Viser denne hjelpa</translation>
    </message>
    <message>
        <source>Samvirke on the command line: a case file&apos;s assessments, needs, pool, transfers, meetings and log, without a screen.</source>
        <translation>Samvirke på kommandolinja: eigenvurderingar, behov, pool, utlån, møte og logg i ei saksfil, utan skjerm.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Viser versjonen</translation>
    </message>
    <message>
        <source>Each command has its own --help. --language nb, nn or en may stand anywhere. Exit code: 0 done, 1 not done, 2 wrong usage.</source>
        <translation>Kvar kommando har sin eigen --help. --language nb, nn eller en kan stå kvar som helst. Sluttkode: 0 gjort, 1 ikkje gjort, 2 feil bruk.</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>Sjå %1 --help.</translation>
    </message>
    <message>
        <source>The case file (.samvirke)</source>
        <translation>Saksfila (.samvirke)</translation>
    </message>
    <message>
        <source>Prints JSON and nothing else on stdout</source>
        <translation>Skriv JSON og ikkje noko anna på stdout</translation>
    </message>
    <message>
        <source>There is no office called “%1”. The offices: %2.</source>
        <translation>Det finst ikkje noko embete som heiter «%1». Embeta: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 for %2 with %n municipality(s).</source>
        <translation>
            <numerusform>Laga %1 for %2 med %n kommune.</numerusform>
            <numerusform>Laga %1 for %2 med %n kommunar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either --county or --national.</source>
        <translation>Oppgi anten --county eller --national.</translation>
    </message>
    <message>
        <source>“%1” is not a county number, such as 50.</source>
        <translation>«%1» er ikkje eit fylkesnummer, som 50.</translation>
    </message>
    <message>
        <source>Made %1. Everything in it but the municipalities is invented.</source>
        <translation>Laga %1. Alt i ho bortsett frå kommunane er oppdikta.</translation>
    </message>
    <message>
        <source>Made the exercise %1.</source>
        <translation>Laga øvinga %1.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s).</source>
        <translation>
            <numerusform>Journalen er heil: %n innføring.</numerusform>
            <numerusform>Journalen er heil: %n innføringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Tryggingskopiert til %1.</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>Henta fram til %1.</translation>
    </message>
    <message>
        <source>Makes a case file for an office</source>
        <translation>Lagar ei saksfil for eit embete</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>The office, such as “Statsforvalteren i Trøndelag”</source>
        <translation>Embetet, som «Statsforvaltaren i Trøndelag»</translation>
    </message>
    <message>
        <source>Marks the file as an exercise</source>
        <translation>Merkjer fila som ei øving</translation>
    </message>
    <message>
        <source>Makes a case file with invented data to look at</source>
        <translation>Lagar ei saksfil med oppdikta data å sjå på</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>County numbers, separated by commas; 50 when not given</source>
        <translation>Fylkesnummer, skilde med komma; 50 når ingen er oppgitt</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>The same seed gives the same data; 1 when not given</source>
        <translation>Same frø gir same data; 1 når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>How many weekly rounds, 1 to 520; 10 when not given</source>
        <translation>Kor mange vekerundar, 1 til 520; 10 når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATO</translation>
    </message>
    <message>
        <source>The newest round is this day&apos;s week; today when not given</source>
        <translation>Nyaste runde er veka denne dagen er i; i dag når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Heile landet</translation>
    </message>
    <message>
        <source>Makes an exercise with this file&apos;s contacts, pool and needs</source>
        <translation>Lagar ei øving med kontaktane, poolen og behova i denne fila</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>Den nye fila</translation>
    </message>
    <message>
        <source>Checks the file and its whole journal</source>
        <translation>Kontrollerer fila og heile journalen</translation>
    </message>
    <message>
        <source>Makes a checked copy of the file</source>
        <translation>Lagar ein kontrollert kopi av fila</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Where to; a dated file in the backup folder when not given</source>
        <translation>Kvar; ei datert fil i mappa for tryggingskopiar når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Makes a case file from a backup</source>
        <translation>Lagar ei saksfil frå ein tryggingskopi</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Tryggingskopien</translation>
    </message>
    <message>
        <source>The new file; a file that is there is never replaced</source>
        <translation>Den nye fila; ei fil som finst, blir aldri erstatta</translation>
    </message>
    <message>
        <source>Columns that are not known and were left out: %1</source>
        <translation>Kolonnar som ikkje er kjende og vart utelatne: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Kvifor ho vart avvist</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. Rejected: %4.</source>
        <translation>Nye: %1. Endra: %2. Uendra: %3. Avvist: %4.</translation>
    </message>
    <message>
        <source>--round belongs to assessments.</source>
        <translation>--round høyrer til assessments.</translation>
    </message>
    <message>
        <source>--round needs a week, such as 2021-W10.</source>
        <translation>--round treng ei veke, som 2021-W10.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 were rejected, so nothing was written. Correct the file, or add --skip-rejected.</source>
        <translation>
            <numerusform>%n rad av %1 vart avvist, så ingenting vart skrive. Rett fila, eller legg til --skip-rejected.</numerusform>
            <numerusform>%n rader av %1 vart avviste, så ingenting vart skrive. Rett fila, eller legg til --skip-rejected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>Ingenting vart skrive: dette var ei prøve.</translation>
    </message>
    <message>
        <source>Written. One undo takes it all back.</source>
        <translation>Skrive. Éi angring tek alt tilbake.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skreiv %1.</translation>
    </message>
    <message>
        <source>Reads a CSV or XLSX file; checks all of it before it writes</source>
        <translation>Les ei CSV- eller XLSX-fil; kontrollerer alt før ho skriv</translation>
    </message>
    <message>
        <source>WEEK</source>
        <translation>VEKE</translation>
    </message>
    <message>
        <source>The reporting round of assessments, such as 2021-W10; made if it is missing; this week when not given</source>
        <translation>Rapporteringsrunden for eigenvurderingar, som 2021-W10; blir laga om han manglar; denne veka når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Says what would happen and writes nothing</source>
        <translation>Seier kva som ville hende, og skriv ingenting</translation>
    </message>
    <message>
        <source>Writes the sound rows although others are rejected</source>
        <translation>Skriv dei gode radene sjølv om andre blir avviste</translation>
    </message>
    <message>
        <source>The file to write; its ending says which format</source>
        <translation>Fila som skal skrivast; endinga seier kva format</translation>
    </message>
    <message>
        <source>The reporting round of assessments; the newest when not given</source>
        <translation>Rapporteringsrunden for eigenvurderingar; den nyaste når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>--language needs one of: %1.</source>
        <translation>--language treng ein av: %1.</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Standard inndata kan ikkje lesast.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 er ei mappe, ikkje ei fil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikkje lesast: %2</translation>
    </message>
    <message>
        <source>%1 is too large for an instance.</source>
        <translation>%1 er for stor for ein instans.</translation>
    </message>
    <message>
        <source>Covered head-days, critical</source>
        <translation>Dekte persondagar, kritisk</translation>
    </message>
    <message>
        <source>Covered head-days, challenging</source>
        <translation>Dekte persondagar, utfordrande</translation>
    </message>
    <message>
        <source>Covered head-days, planned</source>
        <translation>Dekte persondagar, planlagd</translation>
    </message>
    <message>
        <source>A proposal. It binds nobody: the owners and the employees are asked first.</source>
        <translation>Eit forslag. Det bind ingen: eigarane og dei tilsette blir spurde først.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 head-days covered</source>
        <translation>%1, %2: %3 av %4 persondagar dekte</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>Prova best</translation>
    </message>
    <message>
        <source>--until is before --from.</source>
        <translation>--until er før --from.</translation>
    </message>
    <message>
        <source>Proposes who could help, and says why</source>
        <translation>Føreslår kven som kan hjelpe, og seier kvifor</translation>
    </message>
    <message>
        <source>Solves this JSON instance instead; - reads standard input</source>
        <translation>Løyser denne JSON-instansen i staden; - les standard inndata</translation>
    </message>
    <message>
        <source>The first day; today when not given</source>
        <translation>Første dag; i dag når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>The last day; that of the last open need when not given</source>
        <translation>Siste dag; siste dag i det siste opne behovet når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>NØKLAR</translation>
    </message>
    <message>
        <source>Only these needs, separated by commas; all open ones when not given</source>
        <translation>Berre desse behova, skilde med komma; alle opne når ingen er oppgitt</translation>
    </message>
    <message>
        <source>Days between an infectious service and another place</source>
        <translation>Dagar mellom eit smitteoppdrag og ein annan stad</translation>
    </message>
    <message>
        <source>Also proposes staff of owners that are critical themselves</source>
        <translation>Føreslår òg personell frå eigarar som sjølve er kritiske</translation>
    </message>
    <message>
        <source>Prints what is to be solved instead of solving it</source>
        <translation>Skriv det som skal løysast, i staden for å løyse det</translation>
    </message>
    <message>
        <source>Give either a case file or --instance.</source>
        <translation>Oppgi anten ei saksfil eller --instance.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>The need was changed.</source>
        <translation>Behovet vart endra.</translation>
    </message>
    <message>
        <source>The need was withdrawn.</source>
        <translation>Behovet vart trekt.</translation>
    </message>
    <message>
        <source>MUNICIPALITY</source>
        <translation>KOMMUNE</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer eller namn</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>TENESTE</translation>
    </message>
    <message>
        <source>The service area, such as nursing-home</source>
        <translation>Tenesteområdet, som nursing-home</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KODE</translation>
    </message>
    <message>
        <source>The profession that is asked for, such as SP</source>
        <translation>Yrkesgruppa som er etterspurd, som SP</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>KODAR</translation>
    </message>
    <message>
        <source>Professions that are accepted as well</source>
        <translation>Yrkesgrupper som òg blir godtekne</translation>
    </message>
    <message>
        <source>Competences that are required</source>
        <translation>Kompetansar som blir kravde</translation>
    </message>
    <message>
        <source>Competences that are preferred</source>
        <translation>Kompetansar som er ønskte</translation>
    </message>
    <message>
        <source>How many people on each day</source>
        <translation>Kor mange personar kvar dag</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>ALVOR</translation>
    </message>
    <message>
        <source>critical, challenging or planned</source>
        <translation>critical, challenging eller planned</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>SVAR</translation>
    </message>
    <message>
        <source>Service among infected people: yes or no</source>
        <translation>Teneste blant smitta: yes eller no</translation>
    </message>
    <message>
        <source>The municipality offers lodging: yes or no</source>
        <translation>Kommunen tilbyr innkvartering: yes eller no</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>Which shifts</source>
        <translation>Kva vakter</translation>
    </message>
    <message>
        <source>Who to ring about it</source>
        <translation>Kven ein kan ringje om det</translation>
    </message>
    <message>
        <source>What else there is to know</source>
        <translation>Kva anna det er å vite</translation>
    </message>
    <message>
        <source>The need&apos;s key, or its end</source>
        <translation>Nøkkelen til behovet, eller slutten av han</translation>
    </message>
    <message>
        <source>What the municipalities ask for</source>
        <translation>Det kommunane ber om</translation>
    </message>
    <message>
        <source>Lists the needs</source>
        <translation>Viser behova</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>TILSTAND</translation>
    </message>
    <message>
        <source>open, covered, withdrawn, closed or all; open when not given</source>
        <translation>open, covered, withdrawn, closed eller all; open når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Registers a need</source>
        <translation>Registrerer eit behov</translation>
    </message>
    <message>
        <source>Changes a need</source>
        <translation>Endrar eit behov</translation>
    </message>
    <message>
        <source>open, covered, withdrawn or closed</source>
        <translation>open, covered, withdrawn eller closed</translation>
    </message>
    <message>
        <source>Withdraws a need and the transfers for it that have not begun</source>
        <translation>Trekkjer eit behov og utlåna til det som ikkje har byrja</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Utdata kunne ikkje skrivast.</translation>
    </message>
    <message>
        <source>--from and --until belong together.</source>
        <translation>--from og --until høyrer saman.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeidsgivar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bustad</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengeleg</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>Km</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>Pool member</source>
        <translation>Person i poolen</translation>
    </message>
    <message>
        <source>The pool member was changed.</source>
        <translation>Personen i poolen vart endra.</translation>
    </message>
    <message>
        <source>Confirmed on %1.</source>
        <translation>Stadfesta %1.</translation>
    </message>
    <message>
        <source>The pool member was removed.</source>
        <translation>Personen i poolen vart fjerna.</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail are erased, also from the history. This cannot be undone.</source>
        <translation>Namn, telefon og e-post er sletta, òg frå historikken. Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>At most away</source>
        <translation>Høgst borte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>The limit was removed.</source>
        <translation>Grensa vart fjerna.</translation>
    </message>
    <message>
        <source>EMPLOYER</source>
        <translation>ARBEIDSGIVAR</translation>
    </message>
    <message>
        <source>The employer: a municipality&apos;s number or name, or another name</source>
        <translation>Arbeidsgivaren: nummeret eller namnet på ein kommune, eller eit anna namn</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>KJELDE</translation>
    </message>
    <message>
        <source>What kind of employer; municipality when not given</source>
        <translation>Kva slags arbeidsgivar; municipality når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Professions, the main one first</source>
        <translation>Yrkesgrupper, den viktigaste først</translation>
    </message>
    <message>
        <source>Competences; “code:date” for one that expires</source>
        <translation>Kompetansar; «kode:dato» for ein som går ut</translation>
    </message>
    <message>
        <source>Number or name; the employer&apos;s when not given</source>
        <translation>Nummer eller namn; arbeidsgivaren sitt når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>The first day of availability</source>
        <translation>Første tilgjengelege dag</translation>
    </message>
    <message>
        <source>The last day of availability</source>
        <translation>Siste tilgjengelege dag</translation>
    </message>
    <message>
        <source>KM</source>
        <translation>KM</translation>
    </message>
    <message>
        <source>The travel limit in km, 0 to 3000</source>
        <translation>Reisegrensa i km, 0 til 3000</translation>
    </message>
    <message>
        <source>Accepts service among infected people: yes or no</source>
        <translation>Tek smitteoppdrag: yes eller no</translation>
    </message>
    <message>
        <source>The person&apos;s name; none for an anonymous capacity</source>
        <translation>Namnet på personen; ikkje noko for ein kapasitet utan namn</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>When the employer last confirmed it</source>
        <translation>Når arbeidsgivaren sist stadfesta det</translation>
    </message>
    <message>
        <source>The pool member&apos;s key, or its end</source>
        <translation>Nøkkelen til personen i poolen, eller slutten av han</translation>
    </message>
    <message>
        <source>The people that owners may lend</source>
        <translation>Personellet som eigarar kan låne ut</translation>
    </message>
    <message>
        <source>Lists the pool</source>
        <translation>Viser poolen</translation>
    </message>
    <message>
        <source>Only this employer&apos;s</source>
        <translation>Berre denne arbeidsgivaren sine</translation>
    </message>
    <message>
        <source>Only this profession</source>
        <translation>Berre denne yrkesgruppa</translation>
    </message>
    <message>
        <source>Registers a person or a capacity</source>
        <translation>Registrerer ein person eller ein kapasitet</translation>
    </message>
    <message>
        <source>Changes a pool member</source>
        <translation>Endrar ein person i poolen</translation>
    </message>
    <message>
        <source>Records that the employer has confirmed it</source>
        <translation>Registrerer at arbeidsgivaren har stadfesta det</translation>
    </message>
    <message>
        <source>The day; today when not given</source>
        <translation>Dagen; i dag når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Removes a pool member that no transfer names</source>
        <translation>Fjernar ein person i poolen som ikkje noko utlån viser til</translation>
    </message>
    <message>
        <source>Erases a person&apos;s name and numbers for ever</source>
        <translation>Slettar namn og nummer til ein person for godt</translation>
    </message>
    <message>
        <source>Lists how many the employers lend at most</source>
        <translation>Viser kor mange arbeidsgivarane høgst låner ut</translation>
    </message>
    <message>
        <source>Sets how many an employer lends at most</source>
        <translation>Set kor mange ein arbeidsgivar høgst låner ut</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>Arbeidsgivaren</translation>
    </message>
    <message>
        <source>How many at the same time</source>
        <translation>Kor mange samstundes</translation>
    </message>
    <message>
        <source>Only of this profession</source>
        <translation>Berre av denne yrkesgruppa</translation>
    </message>
    <message>
        <source>Removes an employer&apos;s limit</source>
        <translation>Fjernar grensa til ein arbeidsgivar</translation>
    </message>
    <message>
        <source>The limit&apos;s key, or its end</source>
        <translation>Nøkkelen til grensa, eller slutten av han</translation>
    </message>
    <message>
        <source>Invented demonstration data</source>
        <translation>Oppdikta demonstrasjonsdata</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ØVING</translation>
    </message>
    <message>
        <source>No reporting round yet.</source>
        <translation>Ingen rapporteringsrunde enno.</translation>
    </message>
    <message>
        <source>Round %1: %2 of %3 municipalities have answered.</source>
        <translation>Runde %1: %2 av %3 kommunar har svara.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportert</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Opne behov</translation>
    </message>
    <message>
        <source>Needs a call today:</source>
        <translation>Treng ein telefon i dag:</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>«%1» er ikkje eit tal frå %2 til %3.</translation>
    </message>
    <message>
        <source>Recorded for %1 in %2.</source>
        <translation>Registrert for %1 i %2.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>Kontakten vart fjerna.</translation>
    </message>
    <message>
        <source>Shows where every municipality stands</source>
        <translation>Viser kvar kvar kommune står</translation>
    </message>
    <message>
        <source>The reporting round; the newest when not given</source>
        <translation>Rapporteringsrunden; den nyaste når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Records one municipality&apos;s own assessment</source>
        <translation>Registrerer eigenvurderinga frå éin kommune</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>The service area; the whole when not given</source>
        <translation>Tenesteområdet; samla når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>The reporting round; this week when not given</source>
        <translation>Rapporteringsrunden; denne veka når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>TREND</source>
        <translation>UTVIKLING</translation>
    </message>
    <message>
        <source>better, unchanged or worse</source>
        <translation>better, unchanged eller worse</translation>
    </message>
    <message>
        <source>RISK</source>
        <translation>RISIKO</translation>
    </message>
    <message>
        <source>Risk within three weeks: low, medium or high</source>
        <translation>Risiko innan tre veker: low, medium eller high</translation>
    </message>
    <message>
        <source>CAUSE</source>
        <translation>ÅRSAK</translation>
    </message>
    <message>
        <source>structural, event or worry</source>
        <translation>structural, event eller worry</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PROSENT</translation>
    </message>
    <message>
        <source>Absence in per cent</source>
        <translation>Fråvær i prosent</translation>
    </message>
    <message>
        <source>Missing full-time equivalents</source>
        <translation>Manglande årsverk</translation>
    </message>
    <message>
        <source>Missing professions, separated by commas</source>
        <translation>Yrkesgrupper som manglar, skilde med komma</translation>
    </message>
    <message>
        <source>Criteria of a serious shortage, separated by commas</source>
        <translation>Alvorskriterium, skilde med komma</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Kva som er prøvd</translation>
    </message>
    <message>
        <source>Is there a plan for keeping critical staff: yes or no</source>
        <translation>Finst det ein plan for å halde på kritisk personell: yes eller no</translation>
    </message>
    <message>
        <source>The municipality&apos;s own words</source>
        <translation>Kommunen sine eigne ord</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>When it was reported; now when not given</source>
        <translation>Når det vart rapportert; no når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Who to ring in a municipality</source>
        <translation>Kven ein kan ringje i ein kommune</translation>
    </message>
    <message>
        <source>Lists the contacts</source>
        <translation>Viser kontaktane</translation>
    </message>
    <message>
        <source>Adds a contact</source>
        <translation>Legg til ein kontakt</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Namnet på personen</translation>
    </message>
    <message>
        <source>The person&apos;s function</source>
        <translation>Funksjonen til personen</translation>
    </message>
    <message>
        <source>Removes a contact</source>
        <translation>Fjernar ein kontakt</translation>
    </message>
    <message>
        <source>The contact&apos;s key, or its end</source>
        <translation>Nøkkelen til kontakten, eller slutten av han</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 08.03.2021 or 2021-03-08.</source>
        <translation>«%1» er ikkje ein dato. Skriv 08.03.2021 eller 2021-03-08.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 08.03.2021 13:42 or 2021-03-08T13:42.</source>
        <translation>«%1» er ikkje eit tidspunkt. Skriv 08.03.2021 13:42 eller 2021-03-08T13:42.</translation>
    </message>
    <message>
        <source>“%1” is not a municipality. Give its number or name.</source>
        <translation>«%1» er ikkje ein kommune. Oppgi nummeret eller namnet.</translation>
    </message>
    <message>
        <source>Several municipalities are called %1. Give the number: %2.</source>
        <translation>Fleire kommunar heiter %1. Oppgi nummeret: %2.</translation>
    </message>
    <message>
        <source>Say who the employer is.</source>
        <translation>Oppgi kven som er arbeidsgivar.</translation>
    </message>
    <message>
        <source>There is no reporting round %1 in this file.</source>
        <translation>Det finst ingen rapporteringsrunde %1 i denne fila.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>«%1» er ikkje kjent her. Bruk ein av: %2.</translation>
    </message>
    <message>
        <source>Nothing here has the key %1.</source>
        <translation>Ingenting her har nøkkelen %1.</translation>
    </message>
    <message>
        <source>More than one has a key with %1. Write more of it.</source>
        <translation>Fleire har ein nøkkel med %1. Skriv meir av han.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>(corrects %1) %2</source>
        <translation>(rettar %1) %2</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Loggføring</translation>
    </message>
    <message>
        <source>The office&apos;s log; nothing is taken out</source>
        <translation>Loggen til embetet; ingenting blir teke ut</translation>
    </message>
    <message>
        <source>Lists the log, the newest first</source>
        <translation>Viser loggen, nyaste først</translation>
    </message>
    <message>
        <source>Writes in the log</source>
        <translation>Skriv i loggen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kva som hende</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>NØKKEL</translation>
    </message>
    <message>
        <source>The need it is about</source>
        <translation>Behovet det gjeld</translation>
    </message>
    <message>
        <source>The transfer it is about</source>
        <translation>Utlånet det gjeld</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>coordination, guidance or supervision</source>
        <translation>coordination, guidance eller supervision</translation>
    </message>
    <message>
        <source>When it happened; now when not given</source>
        <translation>Når det hende; no når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Writes a correction; the entry itself stays</source>
        <translation>Skriv ei retting; sjølve loggføringa blir ståande</translation>
    </message>
    <message>
        <source>The log entry&apos;s key, or its end</source>
        <translation>Nøkkelen til loggføringa, eller slutten av han</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Kva som er rett</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Sakliste:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notat:</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Til stades:</translation>
    </message>
    <message>
        <source>Decisions:</source>
        <translation>Avgjerder:</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>The meeting was changed.</source>
        <translation>Møtet vart endra.</translation>
    </message>
    <message>
        <source>Say who: --municipality, --name or --function.</source>
        <translation>Oppgi kven: --municipality, --name eller --function.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgjerd</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>Merkt som gjort.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>municipal, public-health-doctors, preparedness-council, regional, health-trust, bilateral or ad-hoc</source>
        <translation>municipal, public-health-doctors, preparedness-council, regional, health-trust, bilateral eller ad-hoc</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Når det sluttar</translation>
    </message>
    <message>
        <source>Room or platform</source>
        <translation>Rom eller plattform</translation>
    </message>
    <message>
        <source>The agenda; \n begins a new line</source>
        <translation>Saklista; \n byrjar ei ny linje</translation>
    </message>
    <message>
        <source>The notes; \n begins a new line</source>
        <translation>Notata; \n byrjar ei ny linje</translation>
    </message>
    <message>
        <source>The meeting&apos;s key, or its end</source>
        <translation>Nøkkelen til møtet, eller slutten av han</translation>
    </message>
    <message>
        <source>Meetings, decisions and action items</source>
        <translation>Møte, avgjerder og oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Lists the meetings, the newest first</source>
        <translation>Viser møta, nyaste først</translation>
    </message>
    <message>
        <source>Shows one meeting</source>
        <translation>Viser eitt møte</translation>
    </message>
    <message>
        <source>Plans or records a meeting</source>
        <translation>Planlegg eller registrerer eit møte</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Kva det heiter</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Når det byrjar</translation>
    </message>
    <message>
        <source>Changes a meeting</source>
        <translation>Endrar eit møte</translation>
    </message>
    <message>
        <source>Adds a participant</source>
        <translation>Legg til ein deltakar</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Var til stades</translation>
    </message>
    <message>
        <source>Records a decision</source>
        <translation>Registrerer ei avgjerd</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Kva som vart avgjort</translation>
    </message>
    <message>
        <source>Records who does what by when</source>
        <translation>Registrerer kven som gjer kva innan når</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>Who does it: a function or a municipality</source>
        <translation>Kven som gjer det: ein funksjon eller ein kommune</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innan når</translation>
    </message>
    <message>
        <source>The meeting it comes from</source>
        <translation>Møtet det kjem frå</translation>
    </message>
    <message>
        <source>Lists the action items</source>
        <translation>Viser oppfølgingspunkta</translation>
    </message>
    <message>
        <source>Only those that are not done</source>
        <translation>Berre dei som ikkje er gjorde</translation>
    </message>
    <message>
        <source>Marks an action item as done</source>
        <translation>Merkjer eit oppfølgingspunkt som gjort</translation>
    </message>
    <message>
        <source>The action item&apos;s key, or its end</source>
        <translation>Nøkkelen til oppfølgingspunktet, eller slutten av han</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>From %1 to %2: %3, %4</source>
        <translation>Frå %1 til %2: %3, %4</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Tilstand: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Next steps: %1</source>
        <translation>Neste steg: %1</translation>
    </message>
    <message>
        <source>The pool member has none of the professions that the need accepts.</source>
        <translation>Personen i poolen har ingen av yrkesgruppene som behovet godtek.</translation>
    </message>
    <message>
        <source>Say who lends: --member or --owner.</source>
        <translation>Oppgi kven som låner ut: --member eller --owner.</translation>
    </message>
    <message>
        <source>Say who receives: --need or --to.</source>
        <translation>Oppgi kven som tek imot: --need eller --to.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>--reason belongs to a no (declined).</source>
        <translation>--reason høyrer til eit nei (declined).</translation>
    </message>
    <message>
        <source>Recorded. The transfer is now: %1</source>
        <translation>Registrert. Utlånet er no: %1</translation>
    </message>
    <message>
        <source>The transfer was changed.</source>
        <translation>Utlånet vart endra.</translation>
    </message>
    <message>
        <source>The transfer&apos;s key, or its end</source>
        <translation>Nøkkelen til utlånet, eller slutten av han</translation>
    </message>
    <message>
        <source>Voluntary transfers and who answered what</source>
        <translation>Frivillige utlån og kven som svara kva</translation>
    </message>
    <message>
        <source>Lists the transfers</source>
        <translation>Viser utlåna</translation>
    </message>
    <message>
        <source>Only those in this state</source>
        <translation>Berre dei i denne tilstanden</translation>
    </message>
    <message>
        <source>Shows one transfer with its ledger</source>
        <translation>Viser eitt utlån med svarloggen</translation>
    </message>
    <message>
        <source>Begins a transfer as a draft</source>
        <translation>Byrjar eit utlån som utkast</translation>
    </message>
    <message>
        <source>The need it answers</source>
        <translation>Behovet det svarar på</translation>
    </message>
    <message>
        <source>The pool member it is about</source>
        <translation>Personen i poolen det gjeld</translation>
    </message>
    <message>
        <source>Who lends, when no pool member is named</source>
        <translation>Kven som låner ut, når ingen person i poolen er oppgitt</translation>
    </message>
    <message>
        <source>Who receives, when no need is named</source>
        <translation>Kven som tek imot, når ikkje noko behov er oppgitt</translation>
    </message>
    <message>
        <source>The profession</source>
        <translation>Yrkesgruppa</translation>
    </message>
    <message>
        <source>How many people; 1 when not given</source>
        <translation>Kor mange personar; 1 når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>The first day; the need&apos;s when not given</source>
        <translation>Første dag; den i behovet når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>The last day; the need&apos;s when not given</source>
        <translation>Siste dag; den i behovet når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Records a step: who answered, and how</source>
        <translation>Registrerer eit steg: kven som svara, og korleis</translation>
    </message>
    <message>
        <source>asked, offered, declined, agreed, consented, preparing, inService, extensionAsked, ending, returned, settled, withdrawn or invalid</source>
        <translation>asked, offered, declined, agreed, consented, preparing, inService, extensionAsked, ending, returned, settled, withdrawn eller invalid</translation>
    </message>
    <message>
        <source>Who was asked or answered: name and function</source>
        <translation>Kven som vart spurd eller svara: namn og funksjon</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>KANAL</translation>
    </message>
    <message>
        <source>telephone, e-mail, meeting, letter, in-person or other</source>
        <translation>telephone, e-mail, meeting, letter, in-person eller other</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUNN</translation>
    </message>
    <message>
        <source>Of a no: own-situation, infection-control, no-suitable-staff, employee-declines or other</source>
        <translation>For eit nei: own-situation, infection-control, no-suitable-staff, employee-declines eller other</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kva som vart sagt</translation>
    </message>
    <message>
        <source>Changes the period, the heads or the note</source>
        <translation>Endrar perioden, talet eller merknaden</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Kor mange personar</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjere om.</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Tek siste endring tilbake</translation>
    </message>
    <message>
        <source>Makes again what was taken back</source>
        <translation>Gjer om att det som vart teke tilbake</translation>
    </message>
    <message>
        <source>Shows how a thing came to be what it is</source>
        <translation>Viser korleis noko er blitt som det er</translation>
    </message>
    <message>
        <source>Its key, or the end of it</source>
        <translation>Nøkkelen, eller slutten av han</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>MÅL</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>TRYGGINGSKOPI</translation>
    </message>
    <message>
        <source>INPUT</source>
        <translation>INNDATA</translation>
    </message>
    <message>
        <source>OUTPUT</source>
        <translation>UTDATA</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbod</translation>
    </message>
    <message>
        <source>The offer was changed.</source>
        <translation>Tilbodet er endra.</translation>
    </message>
    <message>
        <source>The offer was removed.</source>
        <translation>Tilbodet er fjerna.</translation>
    </message>
    <message>
        <source>A proposal. It binds nobody: the owners are asked first.</source>
        <translation>Eit forslag. Det bind ingen: eigarane blir spurde først.</translation>
    </message>
    <message>
        <source>%1, %2: covered</source>
        <translation>%1, %2: dekt</translation>
    </message>
    <message>
        <source>%1, %2: %3 missing</source>
        <translation>%1, %2: %3 manglar</translation>
    </message>
    <message>
        <source>The proposal has no delivery from this offer to this need.</source>
        <translation>Forslaget har ingen leveranse frå dette tilbodet til dette behovet.</translation>
    </message>
    <message>
        <source>The kind of equipment, such as surgical-mask</source>
        <translation>Kva slags utstyr, til dømes surgical-mask</translation>
    </message>
    <message>
        <source>How many pieces, litres or places</source>
        <translation>Kor mange stykk, liter eller plassar</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>EIGAR</translation>
    </message>
    <message>
        <source>Who can spare it: a municipality or the name of another</source>
        <translation>Kven som kan vere utan det: ein kommune eller namnet på ein annan</translation>
    </message>
    <message>
        <source>What kind of owner it is, such as health-trust</source>
        <translation>Kva slags eigar det er, til dømes health-trust</translation>
    </message>
    <message>
        <source>Where it is; the owner&apos;s own place when not given</source>
        <translation>Kvar det er; eigaren sin eigen stad når det ikkje er oppgjeve</translation>
    </message>
    <message>
        <source>The day the owner last confirmed it</source>
        <translation>Dagen eigaren sist stadfesta det</translation>
    </message>
    <message>
        <source>What the municipalities lack</source>
        <translation>Kva kommunane manglar</translation>
    </message>
    <message>
        <source>The offer&apos;s key, or its end</source>
        <translation>Nøkkelen til tilbodet, eller slutten av han</translation>
    </message>
    <message>
        <source>What owners can spare</source>
        <translation>Kva eigarar kan vere utan</translation>
    </message>
    <message>
        <source>Lists the offers</source>
        <translation>Viser tilboda</translation>
    </message>
    <message>
        <source>Registers an offer</source>
        <translation>Registrerer eit tilbod</translation>
    </message>
    <message>
        <source>Changes an offer</source>
        <translation>Endrar eit tilbod</translation>
    </message>
    <message>
        <source>Removes an offer that no transfer names</source>
        <translation>Fjernar eit tilbod som ikkje noko utlån viser til</translation>
    </message>
    <message>
        <source>Equipment and beds: who lacks, who can spare</source>
        <translation>Utstyr og senger: kven manglar, kven kan vere utan</translation>
    </message>
    <message>
        <source>Also proposes equipment of owners that are critical themselves</source>
        <translation>Gjer også forslag om utstyr frå eigarar som sjølve er kritiske</translation>
    </message>
    <message>
        <source>Proposes who could give what to whom, and says why</source>
        <translation>Seier kven som kan gje kva til kven, og kvifor</translation>
    </message>
    <message>
        <source>Begins a transfer from the proposal, as a draft</source>
        <translation>Byrjar på eit utlån frå forslaget, som utkast</translation>
    </message>
    <message>
        <source>NEED</source>
        <translation>BEHOV</translation>
    </message>
    <message>
        <source>OFFER</source>
        <translation>TILBOD</translation>
    </message>
    <message>
        <source>Less than what is proposed</source>
        <translation>Mindre enn det forslaget seier</translation>
    </message>
    <message>
        <source>“%1” is not of the form %2.</source>
        <translation>«%1» er ikkje på forma %2.</translation>
    </message>
    <message>
        <source>“%1” has no day to plan for.</source>
        <translation>«%1» har ingen dag å planleggje for.</translation>
    </message>
    <message>
        <source>VARIANT</source>
        <translation>VARIANT</translation>
    </message>
    <message>
        <source>Name or key of the variant whose order of aims counts</source>
        <translation>Namn på eller nøkkel til varianten som gir rekkjefølgja til måla</translation>
    </message>
    <message>
        <source>Days a confirmation holds; who was confirmed earlier is in doubt. 0: for ever</source>
        <translation>Kor mange dagar ei stadfesting gjeld; eldre gir uvisse. 0: alltid</translation>
    </message>
    <message>
        <source>PAIRS</source>
        <translation>PAR</translation>
    </message>
    <message>
        <source>What if these said no: MEMBER:NEED, separated by commas</source>
        <translation>Kva om desse sa nei: MEDLEM:BEHOV, skilde med komma</translation>
    </message>
    <message>
        <source>EMPLOYERS</source>
        <translation>ARBEIDSGIVARAR</translation>
    </message>
    <message>
        <source>What if these lent nobody</source>
        <translation>Kva om desse ikkje lånte ut nokon</translation>
    </message>
    <message>
        <source>What if these stayed: MEMBER:NEED[:FROM:UNTIL]</source>
        <translation>Kva om desse vart verande: MEDLEM:BEHOV[:FRÅ:TIL]</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>ORD</translation>
    </message>
    <message>
        <source>Needs of a municipality with the same word are one team</source>
        <translation>Behov i ein kommune med same ord er eitt team</translation>
    </message>
    <message>
        <source>Lends</source>
        <translation>Låner ut</translation>
    </message>
    <message>
        <source>The decision was taken back.</source>
        <translation>Avgjerda er trekt.</translation>
    </message>
    <message>
        <source>Nothing is decided about %1.</source>
        <translation>Ingenting er avgjort om %1.</translation>
    </message>
    <message>
        <source>Lists what is decided about owners</source>
        <translation>Viser kva som er avgjort om eigarar</translation>
    </message>
    <message>
        <source>Decides whether an owner lends, whatever its own status</source>
        <translation>Avgjer om ein eigar låner ut, same kva eigen status er</translation>
    </message>
    <message>
        <source>yes: proposed as any other; no: left in peace</source>
        <translation>ja: blir foreslått som andre; nei: får vere i fred</translation>
    </message>
    <message>
        <source>Why: it is recorded</source>
        <translation>Kvifor: det blir lagra</translation>
    </message>
    <message>
        <source>Takes a decision back</source>
        <translation>Trekkjer ei avgjerd</translation>
    </message>
    <message>
        <source>Those with the same word have worked or trained together</source>
        <translation>Dei med same ord har jobba eller øvd saman</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Order of aims</source>
        <translation>Rekkjefølgja til måla</translation>
    </message>
    <message>
        <source>This variant comes with the program and stays.</source>
        <translation>Denne varianten følgjer med programmet og blir.</translation>
    </message>
    <message>
        <source>The variant was removed.</source>
        <translation>Varianten er fjerna.</translation>
    </message>
    <message>
        <source>The orders in which the aims of matching count</source>
        <translation>Rekkjefølgjene som måla for koplinga tel i</translation>
    </message>
    <message>
        <source>Lists the variants</source>
        <translation>Viser variantane</translation>
    </message>
    <message>
        <source>Saves the office&apos;s own variant under a name</source>
        <translation>Lagrar embetet sin eigen variant under eit namn</translation>
    </message>
    <message>
        <source>Its name; a variant of the same name is replaced</source>
        <translation>Namnet; ein variant med same namn blir erstatta</translation>
    </message>
    <message>
        <source>The aims in order: stints, level, reserve, fit, travel-km, fairness</source>
        <translation>Måla i rekkjefølgje: stints, level, reserve, fit, travel-km, fairness</translation>
    </message>
    <message>
        <source>Removes one of the office&apos;s own variants</source>
        <translation>Fjernar ein av embetet sine eigne variantar</translation>
    </message>
    <message>
        <source>Its name or key</source>
        <translation>Namnet eller nøkkelen</translation>
    </message>
    <message>
        <source>Name a municipality, or say --all.</source>
        <translation>Oppgi ein kommune, eller skriv --all.</translation>
    </message>
    <message>
        <source>There is no reporting round yet.</source>
        <translation>Det er ingen rapporteringsrunde enno.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappa %1 kan ikkje lagast.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n form(s) for %1 to %2.</source>
        <translation>
            <numerusform>Skreiv %n skjema for %1 til %2.</numerusform>
            <numerusform>Skreiv %n skjema for %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the form that municipalities fill in, as XLSX; import reads it back</source>
        <translation>Skriv skjemaet som kommunane fyller ut, som XLSX; import les det tilbake</translation>
    </message>
    <message>
        <source>ROUND</source>
        <translation>RUNDE</translation>
    </message>
    <message>
        <source>The round by its week or title; the newest that has opened when not given</source>
        <translation>Runden etter veke eller tittel; elles den nyaste som har opna</translation>
    </message>
    <message>
        <source>A form for every municipality</source>
        <translation>Eit skjema til kvar kommune</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPPE</translation>
    </message>
    <message>
        <source>Where the forms are written; made if it is missing</source>
        <translation>Kvar skjemaa blir skrivne; blir laga om ho manglar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendra</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>Some files or rows were rejected, so nothing was written. Correct them, or add --skip-rejected.</source>
        <translation>Nokre filer eller rader vart avviste, så ingenting er skrive. Rett dei, eller legg til --skip-rejected.</translation>
    </message>
    <message>
        <source>--inspect only looks at a file: give it alone, or with the kind, --sheet and --json.</source>
        <translation>--inspect ser berre på ei fil: bruk det åleine, eller med slag, --sheet og --json.</translation>
    </message>
    <message>
        <source>The file to read; of assessments also a folder of files</source>
        <translation>Fila som skal lesast; for eigenvurderingar også ei mappe med filer</translation>
    </message>
    <message>
        <source>MAPPING</source>
        <translation>KOPLING</translation>
    </message>
    <message>
        <source>A JSON file that says which column is which field; remembered for tables with the same headings</source>
        <translation>Ei JSON-fil som seier kva kolonne som er kva felt; blir hugsa for tabellar med dei same overskriftene</translation>
    </message>
    <message>
        <source>SHEET</source>
        <translation>ARK</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number</source>
        <translation>Arket i ei arbeidsbok, ved namn eller nummer</translation>
    </message>
    <message>
        <source>Imports nothing; tells what the file looks like and what each column seems to hold</source>
        <translation>Importerer ingenting; fortel korleis fila ser ut og kva kvar kolonne ser ut til å innehalde</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>%1: text in %2, columns separated by “%3”</source>
        <translation>%1: tekst i %2, kolonnar skilde med «%3»</translation>
    </message>
    <message>
        <source>%1: workbook, sheet “%2” of: %3</source>
        <translation>%1: arbeidsbok, ark «%2» av: %3</translation>
    </message>
    <message numerus="yes">
        <source>Headings in row %1, %n row(s) below.</source>
        <translation>
            <numerusform>Overskrifter i rad %1, %n rad under.</numerusform>
            <numerusform>Overskrifter i rad %1, %n rader under.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were spoilt on the way and are made good.</source>
        <translation>
            <numerusform>%n bokstav var øydelagd undervegs og er retta.</numerusform>
            <numerusform>%n bokstavar var øydelagde undervegs og er retta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are remarks or sums: %1</source>
        <translation>
            <numerusform>%n rad er ein merknad eller sum: %1</numerusform>
            <numerusform>%n rader er merknader eller summar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inneheld</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Blir lesen som</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Døme</translation>
    </message>
    <message>
        <source>To be imported as %1 it still lacks: %2.</source>
        <translation>For å importerast som %1 manglar ho: %2.</translation>
    </message>
    <message>
        <source>Can be imported as %1 as it is.</source>
        <translation>Kan importerast som %1 slik ho er.</translation>
    </message>
    <message>
        <source>Can be imported as %1 with a mapping of these columns (--mapping).</source>
        <translation>Kan importerast som %1 med ei kopling av desse kolonnane (--mapping).</translation>
    </message>
    <message>
        <source>A map needs --out with a name ending with .svg or .png.</source>
        <translation>Eit kart treng --out med eit namn som sluttar på .svg eller .png.</translation>
    </message>
    <message>
        <source>%1 has none of this case file&apos;s municipalities.</source>
        <translation>%1 har ingen av kommunane i denne saksfila.</translation>
    </message>
    <message>
        <source>The borders of the municipalities as GeoJSON; without it a map is made of tiles</source>
        <translation>Kommunegrensene som GeoJSON; utan dei blir kartet laga av fliser</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opnar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukka</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Komplett</translation>
    </message>
    <message>
        <source>The round %1 is made. Answers are due %2.</source>
        <translation>Runden %1 er laga. Svarfristen er %2.</translation>
    </message>
    <message>
        <source>The round %1 is open. Answers are due %2.</source>
        <translation>Runden %1 er open. Svarfristen er %2.</translation>
    </message>
    <message>
        <source>The round %1 was closed at %2.</source>
        <translation>Runden %1 vart lukka %2.</translation>
    </message>
    <message>
        <source>Round %1, due %2: %3 of %4 municipalities have answered.</source>
        <translation>Runde %1, frist %2: %3 av %4 kommunar har svart.</translation>
    </message>
    <message>
        <source>In time: %1. Complete: %2. Definitions: %3.</source>
        <translation>I tide: %1. Komplett: %2. Definisjonar: %3.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Mappa %1 finst ikkje.</translation>
    </message>
    <message>
        <source>All have answered in %1.</source>
        <translation>Alle har svart i %1.</translation>
    </message>
    <message>
        <source>Without an e-mail address: %1</source>
        <translation>Utan e-postadresse: %1</translation>
    </message>
    <message>
        <source>When answers are due: 12.03.2021 12:00</source>
        <translation>Når svarfristen er: 12.03.2021 12:00</translation>
    </message>
    <message>
        <source>When the round opens</source>
        <translation>Når runden opnar</translation>
    </message>
    <message>
        <source>The service areas asked about, separated by commas, or all; any answer is whole when nothing is named</source>
        <translation>Tenesteområda det blir spurt om, skilde med komma, eller all; alle svar er heile når ingenting er nemnt</translation>
    </message>
    <message>
        <source>What the overview is for</source>
        <translation>Kva oversikta skal brukast til</translation>
    </message>
    <message>
        <source>What the ratings mean in this round: general-1 or epidemic-1</source>
        <translation>Kva vurderingane tyder i denne runden: general-1 eller epidemic-1</translation>
    </message>
    <message>
        <source>Reporting rounds: who has answered, and who has not</source>
        <translation>Rapporteringsrundar: kven som har svart, og kven som ikkje har</translation>
    </message>
    <message>
        <source>Lists the rounds with their rates</source>
        <translation>Listar rundane med svardelane</translation>
    </message>
    <message>
        <source>Opens a round: next week&apos;s when no week or title is given</source>
        <translation>Opnar ein runde: den for neste veke når inga veke eller tittel er oppgitt</translation>
    </message>
    <message>
        <source>A week such as 2021-W11, or the title of an ad hoc round</source>
        <translation>Ei veke som 2021-W11, eller tittelen på ein ad hoc-runde</translation>
    </message>
    <message>
        <source>Changes the time limit or what is asked about</source>
        <translation>Endrar fristen eller kva det blir spurt om</translation>
    </message>
    <message>
        <source>Closes a round: it takes no more answers</source>
        <translation>Lukkar ein runde: han tek ikkje imot fleire svar</translation>
    </message>
    <message>
        <source>Opens a closed round again</source>
        <translation>Opnar ein lukka runde igjen</translation>
    </message>
    <message>
        <source>Who has answered in time, late, in part or not at all</source>
        <translation>Kven som har svart i tide, for seint, delvis eller ikkje i det heile</translation>
    </message>
    <message>
        <source>Whom to ring, and e-mail drafts to those who have not answered, in their form of Norwegian</source>
        <translation>Kven som bør ringjast, og e-postutkast til dei som ikkje har svart, i deira målform</translation>
    </message>
    <message>
        <source>Writes the drafts there as .eml files</source>
        <translation>Skriv utkasta dit som .eml-filer</translation>
    </message>
    <message>
        <source>Writes the telephone list as CSV or XLSX</source>
        <translation>Skriv telefonlista som CSV eller XLSX</translation>
    </message>
    <message>
        <source>good, challenging or critical; or unchanged, notApplicable</source>
        <translation>good, challenging eller critical; eller unchanged, notApplicable</translation>
    </message>
    <message>
        <source>What would help, concretely</source>
        <translation>Kva som ville hjelpe, konkret</translation>
    </message>
    <message>
        <source>What it can do without, for others</source>
        <translation>Kva han kan vere utan, for andre</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Kven som svara</translation>
    </message>
    <message>
        <source>The role of who answered</source>
        <translation>Rolla til den som svara</translation>
    </message>
    <message>
        <source>form, telephone, email or import</source>
        <translation>form, telephone, email eller import</translation>
    </message>
    <message>
        <source>The situation is as of then; as of the report by default</source>
        <translation>Tidspunktet situasjonen gjeld for; elles då svaret vart sendt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funne</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Finds anything by its words, kind by kind</source>
        <translation>Finn kva som helst etter orda i det, type for type</translation>
    </message>
    <message>
        <source>Words, or how they begin</source>
        <translation>Ord, eller byrjinga på dei</translation>
    </message>
    <message>
        <source>There is no survey yet.</source>
        <translation>Det er inga kartlegging enno.</translation>
    </message>
    <message>
        <source>Asked lately: “%1” in the survey “%2” of %3, asked by %4. Can its answers be used?</source>
        <translation>Nyleg spurt: «%1» i kartlegginga «%2» frå %3, spurd av %4. Kan svara derifrå brukast?</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kartlegging</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Spurd av</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>No municipality is challenging or critical in the newest round.</source>
        <translation>Ingen kommune er utfordrande eller kritisk i den nyaste runden.</translation>
    </message>
    <message>
        <source>The survey “%1” (%2) has %3 question(s) to %4 municipalities. Answers are due %5.</source>
        <translation>Kartlegginga «%1» (%2): spørsmål %3, kommunar spurde %4. Svarfrist %5.</translation>
    </message>
    <message>
        <source>%1, question %2: %3</source>
        <translation>%1, spørsmål %2: %3</translation>
    </message>
    <message>
        <source>Asked by %1. Purpose: %2</source>
        <translation>Spurd av %1. Formål: %2</translation>
    </message>
    <message>
        <source>Opened %1, due %2.</source>
        <translation>Opna %1, frist %2.</translation>
    </message>
    <message>
        <source>Out of date since %1.</source>
        <translation>Utdatert sidan %1.</translation>
    </message>
    <message>
        <source>%1 answered, %2 not applicable, %3 not answered, of %4 asked.</source>
        <translation>%1 svara, %2 ikkje aktuelt, %3 ikkje svara på, av %4 spurde.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Sum %1, median %2, least %3, most %4.</source>
        <translation>Sum %1, median %2, minst %3, mest %4.</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Ikkje svara: %1</translation>
    </message>
    <message>
        <source>The office&apos;s comment: %1</source>
        <translation>Kommentar frå embetet: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: %4</source>
        <translation>%1, rad %2, kolonne «%3»: %4</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the rows above, or leave them out with --skip-rejected.</source>
        <translation>Ingenting er skrive. Rett radene over, eller utelat dei med --skip-rejected.</translation>
    </message>
    <message>
        <source>Would be written: %1 new, %2 changed; %3 unchanged, %4 rejected.</source>
        <translation>Ville blitt skrive: %1 nye, %2 endra; %3 uendra, %4 avviste.</translation>
    </message>
    <message>
        <source>Written: %1 new, %2 changed; %3 unchanged, %4 rejected.</source>
        <translation>Skrive: %1 nye, %2 endra; %3 uendra, %4 avviste.</translation>
    </message>
    <message>
        <source>The survey “%1” is open.</source>
        <translation>Kartlegginga «%1» er open.</translation>
    </message>
    <message>
        <source>The survey “%1” is closed.</source>
        <translation>Kartlegginga «%1» er lukka.</translation>
    </message>
    <message>
        <source>The survey “%1” is removed.</source>
        <translation>Kartlegginga «%1» er fjerna.</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>KVEN</translation>
    </message>
    <message>
        <source>Who wants to know; the office itself when not given</source>
        <translation>Kven som spør; embetet sjølv når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>What the answers are for; stands on the form</source>
        <translation>Kva svara skal brukast til; står på skjemaet</translation>
    </message>
    <message>
        <source>When the survey opens; now when not given</source>
        <translation>Når kartlegginga opnar; no når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>When answers are due: 12.03.2021 12:00; in three days when not given</source>
        <translation>Svarfrist: 12.03.2021 12:00; om tre dagar når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>When the answers are out of date</source>
        <translation>Når svara er utdaterte</translation>
    </message>
    <message>
        <source>WHOM</source>
        <translation>KVEN</translation>
    </message>
    <message>
        <source>Whom to ask: numbers or names separated by commas, all, sample:12, or strained (challenging or critical in the newest round)</source>
        <translation>Kven som blir spurde: nummer eller namn med komma mellom, all (alle), sample:12 (utval), eller strained (utfordrande eller kritisk i den nyaste runden)</translation>
    </message>
    <message>
        <source>The office&apos;s own words about the answers</source>
        <translation>Embetet sine eigne ord om svara</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>The choices, separated by semicolons</source>
        <translation>Svaralternativa, med semikolon mellom</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>EINING</translation>
    </message>
    <message>
        <source>What a number counts: persons</source>
        <translation>Kva eit tal tel: personar</translation>
    </message>
    <message>
        <source>How the question is meant; stands beside it</source>
        <translation>Korleis spørsmålet er meint; står ved sida av</translation>
    </message>
    <message>
        <source>Ad hoc surveys: what is asked beside the reporting rounds</source>
        <translation>Kartleggingar: det som blir spurt om utanom rapporteringsrundane</translation>
    </message>
    <message>
        <source>SURVEY</source>
        <translation>KARTLEGGING</translation>
    </message>
    <message>
        <source>The survey by its title or key; the newest when empty</source>
        <translation>Kartlegginga etter tittel eller nøkkel; den nyaste når det er tomt</translation>
    </message>
    <message>
        <source>Lists the surveys and who has answered</source>
        <translation>Listar kartleggingane og kor mange som har svara</translation>
    </message>
    <message>
        <source>Opens a survey with its first question, or with those of another</source>
        <translation>Opnar ei kartlegging med det første spørsmålet, eller med spørsmåla frå ei anna</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITTEL</translation>
    </message>
    <message>
        <source>What the survey is called</source>
        <translation>Kva kartlegginga heiter</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>SPØRSMÅL</translation>
    </message>
    <message>
        <source>The first question</source>
        <translation>Det første spørsmålet</translation>
    </message>
    <message>
        <source>yes-no-partly, choice, choices, number or text</source>
        <translation>yes-no-partly, choice, choices, number eller text</translation>
    </message>
    <message>
        <source>Takes over the questions and whom to ask from this survey</source>
        <translation>Overtek spørsmåla, og kven som blir spurde, frå denne kartlegginga</translation>
    </message>
    <message>
        <source>Adds a question; tells where it was asked lately</source>
        <translation>Legg til eit spørsmål; seier frå om det nyleg er stilt</translation>
    </message>
    <message>
        <source>The question&apos;s text</source>
        <translation>Teksten i spørsmålet</translation>
    </message>
    <message>
        <source>Changes the time limit, the purpose or whom is asked</source>
        <translation>Endrar fristen, formålet eller kven som blir spurde</translation>
    </message>
    <message>
        <source>Records a municipality&apos;s answer</source>
        <translation>Registrerer svaret frå ein kommune</translation>
    </message>
    <message>
        <source>The question&apos;s number</source>
        <translation>Nummeret på spørsmålet</translation>
    </message>
    <message>
        <source>The answer; choices by text or number, several separated by semicolons, - for not applicable, empty to take an answer back</source>
        <translation>Svaret; alternativ med tekst eller nummer, fleire med semikolon mellom, - for ikkje aktuelt, tomt for å trekkje eit svar tilbake</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Rolla til den som svara</translation>
    </message>
    <message>
        <source>How: telephone, eMail, form or import</source>
        <translation>Korleis: telephone, eMail, form eller import</translation>
    </message>
    <message>
        <source>When they answered; now when not given</source>
        <translation>Når dei svara; no når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Response rate, figures of each question, who is missing</source>
        <translation>Svarprosent, tal for kvart spørsmål og kven som manglar</translation>
    </message>
    <message>
        <source>Reads answers from a table, a form or a folder of them</source>
        <translation>Les svar frå ein tabell, eit skjema eller ei mappe med slike</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>STIG</translation>
    </message>
    <message>
        <source>CSV or XLSX file, or a folder</source>
        <translation>CSV- eller XLSX-fil, eller ei mappe</translation>
    </message>
    <message>
        <source>Leaves out rows and files that are wrong</source>
        <translation>Utelèt rader og filer som er feil</translation>
    </message>
    <message>
        <source>Tells what would happen and writes nothing</source>
        <translation>Fortel kva som ville skje, og skriv ingenting</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>UT</translation>
    </message>
    <message>
        <source>File that ends in .csv or .xlsx</source>
        <translation>Fil som sluttar på .csv eller .xlsx</translation>
    </message>
    <message>
        <source>With the names of those who answered</source>
        <translation>Med namna på dei som svara</translation>
    </message>
    <message>
        <source>Writes the form of each municipality</source>
        <translation>Skriv skjemaet til kvar kommune</translation>
    </message>
    <message>
        <source>The folder to write to</source>
        <translation>Mappa det blir skrive til</translation>
    </message>
    <message>
        <source>Numbers or names separated by commas; all asked when not given</source>
        <translation>Nummer eller namn med komma mellom; alle spurde når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Whom to ring, and drafts of e-mails</source>
        <translation>Kven som bør ringjast, og utkast til e-post</translation>
    </message>
    <message>
        <source>Closes a survey: it takes no more answers</source>
        <translation>Lukkar ei kartlegging: ho tek ikkje imot fleire svar</translation>
    </message>
    <message>
        <source>Opens a closed survey again</source>
        <translation>Opnar ei lukka kartlegging igjen</translation>
    </message>
    <message>
        <source>Removes a survey that nobody has answered</source>
        <translation>Fjernar ei kartlegging som ingen har svara på</translation>
    </message>
    <message>
        <source>Opens the worked example: vaccination in Trøndelag, 9 March 2021</source>
        <translation>Opnar dømet: vaksinasjon i Trøndelag 9. mars 2021</translation>
    </message>
    <message>
        <source>Give one of --need, --transfer and --member.</source>
        <translation>Oppgje éin av --need, --transfer og --member.</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Kvifor ikkje no</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>%1 Add it with %2. Nothing was written.</source>
        <translation>%1 Legg det til med %2. Ingenting er skrive.</translation>
    </message>
    <message>
        <source>Messages of EDXL-RM 1.0 to and from other systems</source>
        <translation>EDXL-RM 1.0-meldingar til og frå andre system</translation>
    </message>
    <message>
        <source>Lists what was exchanged</source>
        <translation>Listar det som er utveksla</translation>
    </message>
    <message>
        <source>Lists the kinds of message that can be about a thing</source>
        <translation>Listar meldingstypane som kan handle om noko</translation>
    </message>
    <message>
        <source>Writes a message about a need, a transfer or a pool member</source>
        <translation>Skriv ei melding om eit behov, eit utlån eller personell i poolen</translation>
    </message>
    <message>
        <source>The kind, such as RequestResource; see kinds</source>
        <translation>Typen, til dømes RequestResource; sjå kinds</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Fila som skal skrivast</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MELDING</translation>
    </message>
    <message>
        <source>The id of the message that is answered; the newest that fits when not given</source>
        <translation>Id-en til meldinga det blir svara på; den nyaste som passar når han ikkje er oppgjeven</translation>
    </message>
    <message>
        <source>The last day that an extension asks for</source>
        <translation>Den siste dagen ei forlenging ber om</translation>
    </message>
    <message>
        <source>Takes a message in; says first what it asks and changes</source>
        <translation>Importerer ei melding; seier først kva ho ber om og endrar</translation>
    </message>
    <message>
        <source>The message to read, an XML file</source>
        <translation>Meldinga som skal lesast, ei XML-fil</translation>
    </message>
    <message>
        <source>Which one it is about, where the message does not say</source>
        <translation>Kva for ein ho gjeld, når meldinga ikkje seier det</translation>
    </message>
    <message>
        <source>PROFESSION</source>
        <translation>YRKESGRUPPE</translation>
    </message>
    <message>
        <source>Who lends, where the message does not say</source>
        <translation>Kven som låner ut, når meldinga ikkje seier det</translation>
    </message>
    <message>
        <source>Whom this need and other municipalities&apos; share, and what follows if one comes first</source>
        <translation>Kven dette behovet deler med behova til andre kommunar, og kva som følgjer om eitt kjem først</translation>
    </message>
    <message>
        <source>Ring first: not confirmed within %1 days, and the proposal needs them</source>
        <translation>Ring først: ikkje stadfesta dei siste %1 dagane, og forslaget treng dei</translation>
    </message>
    <message>
        <source>Head-days</source>
        <translation>Persondagar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>Team “%1”, %2. %3</source>
        <translation>Teamet «%1», %2. %3</translation>
    </message>
    <message>
        <source>No other municipality needs the same people in these days.</source>
        <translation>Ingen annan kommune treng dei same menneska desse dagane.</translation>
    </message>
    <message>
        <source>A basis for a conversation between the municipalities, and no verdict: head-days, plan by plan.</source>
        <translation>Eit grunnlag for ein samtale mellom kommunane, og ingen dom: persondagar, plan for plan.</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Forslaget</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 først</translation>
    </message>
    <message>
        <source>All other needs together</source>
        <translation>Alle andre behov samla</translation>
    </message>
    <message>
        <source>Could serve</source>
        <translation>Kan bistå</translation>
    </message>
    <message>
        <source>In the proposal</source>
        <translation>I forslaget</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ikkje i bruk</translation>
    </message>
    <message>
        <source>may be proposed as any other. Reason: %1</source>
        <translation>kan bli føreslått som alle andre. Grunngiving: %1</translation>
    </message>
    <message>
        <source>is left in peace, lends nobody. Reason: %1</source>
        <translation>får vere i fred, låner ikkje ut nokon. Grunngiving: %1</translation>
    </message>
    <message>
        <source>critical itself: lends nothing by itself</source>
        <translation>sjølv kritisk: låner ikkje ut noko utan vidare</translation>
    </message>
    <message>
        <source>challenging itself: used last</source>
        <translation>sjølv utfordrande: blir brukt sist</translation>
    </message>
    <message>
        <source>as any other</source>
        <translation>som alle andre</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>ingen oppgitt</translation>
    </message>
    <message>
        <source>at most %1 away; %2 on the fullest day: more than that</source>
        <translation>høgst %1 borte; %2 på den fullaste dagen: meir enn grensa</translation>
    </message>
    <message>
        <source>at most %1 away; %2 on the fullest day</source>
        <translation>høgst %1 borte; %2 på den fullaste dagen</translation>
    </message>
    <message>
        <source>At most %1 days.</source>
        <translation>Høgst %1 dagar.</translation>
    </message>
    <message>
        <source>Own situation</source>
        <translation>Eigen situasjon</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sidan sist</translation>
    </message>
    <message>
        <source>In proposals</source>
        <translation>I forslag</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Eiga grense</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>Utlån i gang</translation>
    </message>
    <message>
        <source>Stays in its pool</source>
        <translation>Blir att i poolen</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>Nobody of its own in the pool.</source>
        <translation>Ingen eigne i poolen.</translation>
    </message>
    <message>
        <source>An employer&apos;s side, and decisions about who is proposed</source>
        <translation>Arbeidsgivaren si side, og avgjerder om kven som blir føreslått</translation>
    </message>
    <message>
        <source>What an employer would give up: how it stands, what it lends, what it keeps</source>
        <translation>Kva ein arbeidsgivar ville gi frå seg: eigen situasjon, kva han låner ut, kva han har att</translation>
    </message>
    <message>
        <source>The last day; two weeks when not given</source>
        <translation>Siste dag; to veker når han ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Whose limit counts; the most frequent when not given</source>
        <translation>Yrket grensa gjeld; det vanlegaste når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Counts those of the proposal of today as away, too</source>
        <translation>Reknar òg dei i forslaget i dag som borte</translation>
    </message>
    <message>
        <source>Says on stderr how far it is, also where that is no terminal; Ctrl+C cancels and leaves nothing written</source>
        <translation>Seier på stderr kor langt det er kome, også der det ikkje er ein terminal; Ctrl+C avbryt, og ingenting blir skrive</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Lese: %1 av %2</translation>
    </message>
    <message>
        <source>Written: %1 of %2</source>
        <translation>Skrive: %1 av %2</translation>
    </message>
    <message>
        <source>Solving: %1 of %2 per cent</source>
        <translation>Løyser: %1 av %2 prosent</translation>
    </message>
    <message>
        <source>--out needs a file name ending with .pdf, .odt, .txt, .csv or .xlsx.</source>
        <translation>--out må få eit filnamn som sluttar på .pdf, .odt, .txt, .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>What goes out: the overview, the map, situation reports</source>
        <translation>Det som går ut: oversynet, kartet, situasjonsrapportar</translation>
    </message>
    <message>
        <source>The county&apos;s picture, to go back to the municipalities</source>
        <translation>Situasjonsbiletet for fylket, tilbake til kommunane</translation>
    </message>
    <message>
        <source>A document: .pdf, .odt or .txt; its tables: .csv (one value in each line) or .xlsx</source>
        <translation>Eit dokument: .pdf, .odt eller .txt; tabellane: .csv (éin verdi på kvar linje) eller .xlsx</translation>
    </message>
    <message>
        <source>The county as a map</source>
        <translation>Fylket som kart</translation>
    </message>
    <message>
        <source>The picture: .svg or .png</source>
        <translation>Biletet: .svg eller .png</translation>
    </message>
    <message>
        <source>There is no draft. Begin one: sitrep new.</source>
        <translation>Det finst ikkje noko utkast. Byrj på eit: sitrep new.</translation>
    </message>
    <message>
        <source>There is no situation report yet.</source>
        <translation>Det finst ingen situasjonsrapport enno.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Utkastet</translation>
    </message>
    <message>
        <source>--section and --text belong together.</source>
        <translation>--section og --text høyrer saman.</translation>
    </message>
    <message>
        <source>The draft %1 is changed.</source>
        <translation>Utkastet %1 er endra.</translation>
    </message>
    <message>
        <source>unchanged since last</source>
        <translation>uendra sidan sist</translation>
    </message>
    <message>
        <source>The report stands in the series as no. %1; its figures are frozen. Write it out with sitrep export %1.</source>
        <translation>Rapporten står i serien som nr. %1, og tala er frosne. Skriv han ut med sitrep export %1.</translation>
    </message>
    <message>
        <source>A report that was sent stays. Begin a new one that replaces it: sitrep new --replaces.</source>
        <translation>Ein rapport som er send, blir ståande. Byrj på ein ny som erstattar han: sitrep new --replaces.</translation>
    </message>
    <message>
        <source>The draft %1 is removed.</source>
        <translation>Utkastet %1 er fjerna.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>%1 holds no sections. Take the JSON of sitrep templates --json as a model.</source>
        <translation>%1 har ingen avsnitt. Bruk JSON frå sitrep templates --json som modell.</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>The template %1 is removed.</source>
        <translation>Malen %1 er fjerna.</translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation>Kva rapporten handlar om</translation>
    </message>
    <message>
        <source>Whom it goes to: bodies, no persons</source>
        <translation>Kven han går til: instansar, ingen personar</translation>
    </message>
    <message>
        <source>The reporting round that the figures are from</source>
        <translation>Rapporteringsrunden tala er frå</translation>
    </message>
    <message>
        <source>What time the text describes; when it is sent by default</source>
        <translation>Tidspunktet teksten skildrar; elles når han blir send</translation>
    </message>
    <message>
        <source>When the next report comes</source>
        <translation>Når neste rapport kjem</translation>
    </message>
    <message>
        <source>The template whose sections it has</source>
        <translation>Malen avsnitta er frå</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>RAPPORT</translation>
    </message>
    <message>
        <source>The draft by its key; the newest draft when not given</source>
        <translation>Utkastet etter nøkkel; elles det nyaste utkastet</translation>
    </message>
    <message>
        <source>A number of the series, or a key; the newest draft, else the last report sent, when not given</source>
        <translation>Eit nummer i serien, eller ein nøkkel; elles det nyaste utkastet eller den sist sende rapporten</translation>
    </message>
    <message>
        <source>Situation reports to the directorates: lists them, or works on one</source>
        <translation>Situasjonsrapportar til direktorata: viser dei, eller arbeider med ein</translation>
    </message>
    <message>
        <source>Lists drafts and the series of what was sent</source>
        <translation>Viser utkast og serien av sende rapportar</translation>
    </message>
    <message>
        <source>Begins a draft with the texts of the last report carried over</source>
        <translation>Byrjar på eit utkast med tekstane frå førre rapport</translation>
    </message>
    <message>
        <source>The sent report that this one corrects</source>
        <translation>Den sende rapporten som denne rettar</translation>
    </message>
    <message>
        <source>Writes a section of a draft, or its facts</source>
        <translation>Skriv eit avsnitt i eit utkast, eller opplysningane om det</translation>
    </message>
    <message>
        <source>SECTION</source>
        <translation>AVSNITT</translation>
    </message>
    <message>
        <source>The section by its key, heading or place from 1</source>
        <translation>Avsnittet etter nøkkel, overskrift eller plass frå 1</translation>
    </message>
    <message>
        <source>A text file with its new text; - for the standard input</source>
        <translation>Ei tekstfil med den nye teksten; - for standard inn</translation>
    </message>
    <message>
        <source>Freezes the figures and puts the draft into the series, where it never changes</source>
        <translation>Frys tala og set utkastet inn i serien, der det aldri blir endra</translation>
    </message>
    <message>
        <source>When it was sent, if that was not now</source>
        <translation>Når han vart send, om det ikkje er no</translation>
    </message>
    <message>
        <source>Removes a draft</source>
        <translation>Fjernar eit utkast</translation>
    </message>
    <message>
        <source>Writes a report as a document or as tables</source>
        <translation>Skriv ein rapport som dokument eller som tabellar</translation>
    </message>
    <message>
        <source>Lists the templates; as JSON with all of their sections</source>
        <translation>Viser malane; som JSON med alle avsnitta</translation>
    </message>
    <message>
        <source>Saves a template of the office&apos;s own, or changes it</source>
        <translation>Lagrar ein av embetet sine eigne malar, eller endrar han</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Namnet</translation>
    </message>
    <message>
        <source>Its sections as JSON; the standard input by default</source>
        <translation>Avsnitta som JSON; elles standard inn</translation>
    </message>
    <message>
        <source>Removes a template of the office&apos;s own</source>
        <translation>Fjernar ein av embetet sine eigne malar</translation>
    </message>
    <message numerus="yes">
        <source>As it was known %1; %n answer(s) of the round were written later.</source>
        <translation>
            <numerusform>Slik det var kjent %1; %n svar i runden vart ført inn seinare.</numerusform>
            <numerusform>Slik det var kjent %1; %n svar i runden vart førte inn seinare.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was known then, without what was written or corrected later</source>
        <translation>Det som var kjent då, utan det som vart ført inn eller retta seinare</translation>
    </message>
    <message>
        <source>“%1” is no number. Write full-time equivalents, such as 12.5.</source>
        <translation>«%1» er ikkje eit tal. Skriv årsverk, til dømes 12,5.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>No agreed staff is known.</source>
        <translation>Ingen avtalte årsverk er kjende.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Small municipality</source>
        <translation>Liten kommune</translation>
    </message>
    <message>
        <source>Nothing that is known rests on one person or is under a floor.</source>
        <translation>Ingenting av det som er kjent, kviler på éin person eller er under ei nedre grense.</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>lagt inn for hand</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4.</source>
        <translation>%1, %2, %3: %4.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Nedre grense</translation>
    </message>
    <message>
        <source>The office has set no floor.</source>
        <translation>Embetet har ikkje sett noka nedre grense.</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>ÅRSVERK</translation>
    </message>
    <message>
        <source>The group&apos;s code in table 14533, such as 01, 07a or TOT</source>
        <translation>Koden til gruppa i tabell 14533, til dømes 01, 07a eller TOT</translation>
    </message>
    <message>
        <source>Lists the figures that are known</source>
        <translation>Listar tala som er kjende</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>ÅR</translation>
    </message>
    <message>
        <source>Only this year</source>
        <translation>Berre dette året</translation>
    </message>
    <message>
        <source>Lists what perhaps rests on one person or is under the office&apos;s floor</source>
        <translation>Listar det som kanskje kviler på éin person eller er under den nedre grensa til embetet</translation>
    </message>
    <message>
        <source>Writes the figures as a CSV or XLSX file</source>
        <translation>Skriv tala som CSV- eller XLSX-fil</translation>
    </message>
    <message>
        <source>Reads figures as in Statistics Norway&apos;s table 14533</source>
        <translation>Les tal som i tabell 14533 frå Statistisk sentralbyrå</translation>
    </message>
    <message>
        <source>The CSV or XLSX file to read</source>
        <translation>CSV- eller XLSX-fila som skal lesast</translation>
    </message>
    <message>
        <source>Sets one figure</source>
        <translation>Set eitt tal</translation>
    </message>
    <message>
        <source>The year the figure is for</source>
        <translation>Året talet gjeld</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents, or unknown</source>
        <translation>Avtalte årsverk, eller unknown (ukjend)</translation>
    </message>
    <message>
        <source>Where the figure is from</source>
        <translation>Kvar talet er frå</translation>
    </message>
    <message>
        <source>Sets what the office regards as too few of a group; lists the floors when nothing is given</source>
        <translation>Set kva embetet reknar som for få i ei gruppe; listar grensene når ingenting er oppgitt</translation>
    </message>
    <message>
        <source>Full-time equivalents, or none to remove the floor</source>
        <translation>Årsverk, eller none for å fjerne grensa</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents by group of professions</source>
        <translation>Avtalte årsverk etter yrkesgruppe</translation>
    </message>
    <message>
        <source>What was tried: ownStaff, largerPosts, redeployment, nav, agencies, neighbours</source>
        <translation>Kva som er prøvd: ownStaff, largerPosts, redeployment, nav, agencies, neighbours</translation>
    </message>
    <message>
        <source>What was tried, in other words</source>
        <translation>Kva som er prøvd, med andre ord</translation>
    </message>
    <message>
        <source>Why help is asked for before the nearer measures are tried</source>
        <translation>Kvifor det blir bede om hjelp før dei nærare tiltaka er prøvde</translation>
    </message>
    <message>
        <source>What they will do</source>
        <translation>Kva dei skal gjere</translation>
    </message>
    <message>
        <source>The present employer accepts service among infected people: yes or no</source>
        <translation>Noverande arbeidsgivar godtek arbeid blant smitta: ja eller nei</translation>
    </message>
    <message>
        <source>Children may come along: yes or no</source>
        <translation>Barn kan vere med: ja eller nei</translation>
    </message>
    <message>
        <source>FUNCTION</source>
        <translation>FUNKSJON</translation>
    </message>
    <message>
        <source>Who leads them, as a function</source>
        <translation>Kven som leier dei, som funksjon</translation>
    </message>
    <message>
        <source>Who trains them on arrival, as a function</source>
        <translation>Kven som lærer dei opp når dei kjem, som funksjon</translation>
    </message>
    <message>
        <source>Registers what a municipality asks for, one team in one step</source>
        <translation>Registrerer kva ein kommune ber om, eit heilt team i eitt steg</translation>
    </message>
    <message>
        <source>Which professions and how many, such as SP:2,HF:3</source>
        <translation>Kva yrkesgrupper og kor mange, til dømes SP:2,HF:3</translation>
    </message>
    <message>
        <source>The drafts belong to different needs. Ask for one need at a time.</source>
        <translation>Utkasta høyrer til ulike behov. Spør for eitt behov om gongen.</translation>
    </message>
    <message>
        <source>Name the owners with --need and --owners, or drafts with --drafts.</source>
        <translation>Oppgi eigarar med --need og --owners, eller utkast med --drafts.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Avstand (km)</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>I poolen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurd</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) on record as asked.</source>
        <translation>
            <numerusform>%n eigar er loggført som spurd.</numerusform>
            <numerusform>%n eigarar er loggførte som spurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar innan</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmint</translation>
    </message>
    <message>
        <source>No request is on record for this transfer.</source>
        <translation>Ingen førespurnad er loggført for dette utlånet.</translation>
    </message>
    <message>
        <source>--heads belongs to an offer (yes).</source>
        <translation>--heads høyrer til eit tilbod (ja).</translation>
    </message>
    <message>
        <source>--reason belongs to a no.</source>
        <translation>--reason høyrer til eit nei.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Of a letter or a note: pdf, odt or txt</source>
        <translation>For brev og notat: pdf, odt eller txt</translation>
    </message>
    <message>
        <source>Whom to ask: municipalities or others, comma separated</source>
        <translation>Kven som skal spørjast: kommunar eller andre, skilde med komma</translation>
    </message>
    <message>
        <source>Drafts of transfers whose owners are asked</source>
        <translation>Utkast til utlån der eigarane blir spurde</translation>
    </message>
    <message>
        <source>How many of each owner; the need&apos;s when not given</source>
        <translation>Kor mange frå kvar eigar; talet i behovet når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>When an answer is hoped for</source>
        <translation>Når svar er ønskt</translation>
    </message>
    <message>
        <source>A sentence of your own in each letter</source>
        <translation>Ei setning med eigne ord i kvart brev</translation>
    </message>
    <message>
        <source>Asking owners for staff by free will, and what they answer</source>
        <translation>Spørje eigarar om frivillig utlån av personell, og kva dei svarar</translation>
    </message>
    <message>
        <source>Writes files into this folder instead of printing</source>
        <translation>Skriv filer i denne mappa i staden for på skjermen</translation>
    </message>
    <message>
        <source>Lists who was asked and has not answered</source>
        <translation>Listar opp kven som er spurd og ikkje har svara</translation>
    </message>
    <message>
        <source>Lists who could be asked, the nearest first</source>
        <translation>Listar opp kven som kan spørjast, dei næraste først</translation>
    </message>
    <message>
        <source>What owners will read, before they are asked</source>
        <translation>Kva eigarane får lese, før dei blir spurde</translation>
    </message>
    <message>
        <source>Records that owners are asked</source>
        <translation>Loggfører at eigarar er spurde</translation>
    </message>
    <message>
        <source>Who was asked: the owner&apos;s contact when not given</source>
        <translation>Kven som vart spurd: kontakten hos eigaren når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Why nearer levels are passed over</source>
        <translation>Kvifor nærare nivå blir hoppa over</translation>
    </message>
    <message>
        <source>Shows what an owner was asked</source>
        <translation>Viser kva ein eigar vart spurd om</translation>
    </message>
    <message>
        <source>Records what an owner answers</source>
        <translation>Loggfører kva ein eigar svarar</translation>
    </message>
    <message>
        <source>yes: it offers; no: it declines</source>
        <translation>ja: tilbyr; nei: avslår</translation>
    </message>
    <message>
        <source>Who answered: name and function</source>
        <translation>Kven som svara: namn og funksjon</translation>
    </message>
    <message>
        <source>How many it offers; as many as asked when not given</source>
        <translation>Kor mange som blir tilbodne; så mange som spurt når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>Reminders to owners that have not answered in time</source>
        <translation>Påminningar til eigarar som ikkje har svara i tide</translation>
    </message>
    <message>
        <source>The word to owners that a need was withdrawn</source>
        <translation>Beskjed til eigarar om at eit behov er trekt</translation>
    </message>
    <message>
        <source>Those of these transfers alone</source>
        <translation>Berre for desse utlåna</translation>
    </message>
    <message>
        <source>Also records that it was done</source>
        <translation>Loggfører òg at det er gjort</translation>
    </message>
    <message>
        <source>The clauses are no list in JSON such as [{&quot;heading&quot;: …, &quot;text&quot;: …}].</source>
        <translation>Punkta er ikkje ei liste i JSON som [{&quot;heading&quot;: …, &quot;text&quot;: …}].</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>There is no agreement yet.</source>
        <translation>Det finst ingen avtale enno.</translation>
    </message>
    <message>
        <source>Recorded. The agreement is now: %1</source>
        <translation>Loggført. Avtalen er no: %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Fjerna.</translation>
    </message>
    <message>
        <source>The agreement&apos;s or its transfer&apos;s key, or the end of one</source>
        <translation>Nøkkelen til avtalen eller utlånet, eller slutten av ein av dei</translation>
    </message>
    <message>
        <source>What the lending municipality&apos;s inhabitants go without</source>
        <translation>Kva innbyggjarane i kommunen som gir frå seg personell, mister</translation>
    </message>
    <message>
        <source>Who there answers for that: a function, no name</source>
        <translation>Kven der som står ansvarleg for det: ein funksjon, ikkje namn</translation>
    </message>
    <message>
        <source>Begins the agreement about a transfer</source>
        <translation>Byrjar avtalen om eit utlån</translation>
    </message>
    <message>
        <source>TRANSFER</source>
        <translation>UTLÅN</translation>
    </message>
    <message>
        <source>The template to begin from</source>
        <translation>Malen det blir byrja frå</translation>
    </message>
    <message>
        <source>Changes a draft</source>
        <translation>Endrar eit utkast</translation>
    </message>
    <message>
        <source>All of its clauses as JSON; - is the standard input</source>
        <translation>Alle punkta som JSON; - er standard inndata</translation>
    </message>
    <message>
        <source>Writes one clause of a draft</source>
        <translation>Skriv eitt punkt i eit utkast</translation>
    </message>
    <message>
        <source>CLAUSE</source>
        <translation>PUNKT</translation>
    </message>
    <message>
        <source>Its key, such as pay, or its heading</source>
        <translation>Nøkkelen, til dømes pay, eller overskrifta</translation>
    </message>
    <message>
        <source>The text; the standard input when not given</source>
        <translation>Teksten; standard inndata når han ikkje blir oppgitt</translation>
    </message>
    <message>
        <source>Records that it went out; its text is then fixed</source>
        <translation>Loggfører at han er send; teksten står då fast</translation>
    </message>
    <message>
        <source>Records the signature of one side</source>
        <translation>Loggfører underskrifta til den eine parten</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>lender or receiver</source>
        <translation>lender (gir frå seg) eller receiver (tek imot)</translation>
    </message>
    <message>
        <source>Who signed: name and function</source>
        <translation>Kven som skreiv under: namn og funksjon</translation>
    </message>
    <message>
        <source>Takes it back to a draft, without its signatures</source>
        <translation>Gjer han til utkast att, utan underskriftene</translation>
    </message>
    <message>
        <source>Erases who signed; when it was signed stays</source>
        <translation>Slettar kven som skreiv under; tidspunktet blir ståande</translation>
    </message>
    <message>
        <source>Agreements about lent staff and their signatures</source>
        <translation>Avtalar om utlånt personell, og underskriftene</translation>
    </message>
    <message>
        <source>Lists the agreements</source>
        <translation>Listar opp avtalane</translation>
    </message>
    <message>
        <source>Shows one as it would stand on paper</source>
        <translation>Viser ein slik han ville stått på papiret</translation>
    </message>
    <message>
        <source>Writes one with lines for the signatures, as PDF or ODT</source>
        <translation>Skriv ein med linjer for underskriftene, som PDF eller ODT</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt or .txt</source>
        <translation>Fila som skal skrivast: .pdf, .odt eller .txt</translation>
    </message>
    <message>
        <source>Lists the templates; as JSON with all of their clauses</source>
        <translation>Listar opp malane; som JSON med alle punkta</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>MÅLFORM</translation>
    </message>
    <message>
        <source>nb or nn</source>
        <translation>nb eller nn</translation>
    </message>
    <message>
        <source>Its clauses as JSON; the standard input by default</source>
        <translation>Punkta som JSON; standard inndata når ikkje anna blir oppgitt</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» er ikkje eit tal.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mengd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Blir betalt av</translation>
    </message>
    <message>
        <source>%1 pays: %2</source>
        <translation>%1 betaler: %2</translation>
    </message>
    <message>
        <source>The %1, as agreed: %2</source>
        <translation>Som avtalt, %1: %2</translation>
    </message>
    <message>
        <source>A draft for the replacement has begun: %1</source>
        <translation>Eit utkast for erstattaren er byrja: %1</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Som avtalt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Not as agreed</source>
        <translation>Ikkje som avtalt</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>Hjelpte: %1</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>Neste gong: %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>None ends within these days without a successor.</source>
        <translation>Ingen blir avslutta innan desse dagane utan at nokon tek over.</translation>
    </message>
    <message>
        <source>The line&apos;s key, or its end</source>
        <translation>Nøkkelen til linja, eller slutten av han</translation>
    </message>
    <message>
        <source>How many days, nights or kilometres</source>
        <translation>Kor mange dagar, netter eller kilometer</translation>
    </message>
    <message>
        <source>What is counted: days, nights, kilometres</source>
        <translation>Kva som blir talt: dagar, netter, kilometer</translation>
    </message>
    <message>
        <source>KRONER</source>
        <translation>KRONER</translation>
    </message>
    <message>
        <source>The amount, or unknown; unknown when not given</source>
        <translation>Beløpet, eller unknown (ukjent); ukjent når det ikkje blir oppgitt</translation>
    </message>
    <message>
        <source>Who pays; the receiving municipality when not given</source>
        <translation>Kven som betaler; mottakarkommunen når det ikkje blir oppgitt</translation>
    </message>
    <message>
        <source>Writes the usual lines without amounts</source>
        <translation>Skriv dei vanlege linjene utan beløp</translation>
    </message>
    <message>
        <source>Adds a line of the settlement</source>
        <translation>Legg til ei linje i oppgjeret</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>KOSTNAD</translation>
    </message>
    <message>
        <source>pay, travel, lodging, training or other</source>
        <translation>pay (lønn), travel (reise), lodging (innkvartering), training (opplæring) eller other (anna)</translation>
    </message>
    <message>
        <source>Changes a line of the settlement</source>
        <translation>Endrar ei linje i oppgjeret</translation>
    </message>
    <message>
        <source>Removes a line of the settlement</source>
        <translation>Fjernar ei linje i oppgjeret</translation>
    </message>
    <message>
        <source>Writes the settlement as a document or a table</source>
        <translation>Skriv oppgjeret som dokument eller tabell</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt, .txt, .csv or .xlsx</source>
        <translation>Fila som skal skrivast: .pdf, .odt, .txt, .csv eller .xlsx</translation>
    </message>
    <message>
        <source>Records one side&apos;s answers, once</source>
        <translation>Loggfører svara til den eine parten, éin gong</translation>
    </message>
    <message>
        <source>Was it as agreed: yes, partly or no</source>
        <translation>Vart det som avtalt: yes (ja), partly (delvis) eller no (nei)</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Kva som hjelpte</translation>
    </message>
    <message>
        <source>What should be otherwise next time</source>
        <translation>Kva som bør vere annleis neste gong</translation>
    </message>
    <message>
        <source>Who answered: a function, no name</source>
        <translation>Kven som svara: ein funksjon, ikkje namn</translation>
    </message>
    <message>
        <source>Sums up the answers of all, without names</source>
        <translation>Oppsummerer svara frå alle, utan namn</translation>
    </message>
    <message>
        <source>Lists what ends soon without a successor</source>
        <translation>Listar opp det som snart sluttar utan at nokon tek over</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DAGAR</translation>
    </message>
    <message>
        <source>Within so many days; 7 when not given</source>
        <translation>Innan så mange dagar; 7 når det ikkje blir oppgitt</translation>
    </message>
    <message>
        <source>Lent staff in service, the settlement, and afterwards</source>
        <translation>Utlånt personell i teneste, oppgjeret og etterpå</translation>
    </message>
    <message>
        <source>Shows what happened and what it cost</source>
        <translation>Viser kva som hende, og kva det kosta</translation>
    </message>
    <message>
        <source>Records what happened; an arrival also moves the transfer</source>
        <translation>Loggfører kva som hende; ein framkomst flyttar også utlånet vidare</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>HENDING</translation>
    </message>
    <message>
        <source>arrived, sick, fitAgain, replaced, handedOver, leftEarly, extended, home or note</source>
        <translation>arrived, sick, fitAgain, replaced, handedOver, leftEarly, extended, home eller note</translation>
    </message>
    <message>
        <source>The day; of an extension or early end the new last one</source>
        <translation>Dagen; ved forlenging eller tidleg avslutning den nye siste</translation>
    </message>
    <message>
        <source>Who confirmed it, where the transfer takes a step</source>
        <translation>Kven som stadfesta det, når utlånet tek eit steg</translation>
    </message>
    <message>
        <source>Removes a note, an illness or a recovery</source>
        <translation>Fjernar ein merknad, ei sjukmelding eller ei friskmelding</translation>
    </message>
    <message>
        <source>The event&apos;s key, or its end</source>
        <translation>Nøkkelen til hendinga, eller slutten av han</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>gjekk ut %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>inntil vidare</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partar</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>No standing agreement is registered.</source>
        <translation>Ingen ståande avtale er registrert.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Has one with others</source>
        <translation>Har ein med andre</translation>
    </message>
    <message>
        <source>Every municipality has one with a neighbour.</source>
        <translation>Alle kommunane har ein med ein nabokommune.</translation>
    </message>
    <message>
        <source>Standing agreement</source>
        <translation>Ståande avtale</translation>
    </message>
    <message>
        <source>Which professions it is about; all when not given</source>
        <translation>Kva yrkesgrupper han gjeld; alle når ingen blir oppgitt</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <translation>TENESTER</translation>
    </message>
    <message>
        <source>Which services it is about; all when not given</source>
        <translation>Kva tenester han gjeld; alle når ingen blir oppgitt</translation>
    </message>
    <message>
        <source>What the parties help each other with</source>
        <translation>Kva partane hjelper kvarandre med</translation>
    </message>
    <message>
        <source>What sets it off, and who says so</source>
        <translation>Kva som utløyser han, og kven som seier det</translation>
    </message>
    <message>
        <source>The last day; until further notice when not given</source>
        <translation>Siste dag; inntil vidare når han ikkje blir oppgitt</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Kven ein kan ringje</translation>
    </message>
    <message>
        <source>Its number in the archive</source>
        <translation>Nummeret i arkivet</translation>
    </message>
    <message>
        <source>The agreement&apos;s key, or its end</source>
        <translation>Nøkkelen til avtalen, eller slutten av han</translation>
    </message>
    <message>
        <source>Two or more municipalities by number or name, or others by name, with commas between</source>
        <translation>To eller fleire kommunar med nummer eller namn, eller andre med namn, med komma mellom</translation>
    </message>
    <message>
        <source>Standing agreements between municipalities</source>
        <translation>Ståande avtalar mellom kommunar</translation>
    </message>
    <message>
        <source>Lists the register</source>
        <translation>Listar opp registeret</translation>
    </message>
    <message>
        <source>Only those of this municipality</source>
        <translation>Berre dei til denne kommunen</translation>
    </message>
    <message>
        <source>Lists who has none with any neighbour</source>
        <translation>Listar opp kven som ikkje har nokon med ein nabokommune</translation>
    </message>
    <message>
        <source>On this day; today when not given</source>
        <translation>Denne dagen; i dag når han ikkje blir oppgitt</translation>
    </message>
    <message>
        <source>Registers one</source>
        <translation>Registrerer ein</translation>
    </message>
    <message>
        <source>MUNICIPALITIES</source>
        <translation>KOMMUNAR</translation>
    </message>
    <message>
        <source>Changes one</source>
        <translation>Endrar ein</translation>
    </message>
    <message>
        <source>Removes one from the register</source>
        <translation>Fjernar ein frå registeret</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>open, %1</translation>
    </message>
    <message>
        <source>Open: %1. Answered: %2. Follow-ups due: %3.</source>
        <translation>Opne: %1. Svara på: %2. Oppfølgingar som er forfalne: %3.</translation>
    </message>
    <message>
        <source>Time to answer: half within %1, the slowest %2.</source>
        <translation>Tid til svar: halvparten innan %1, det tregaste %2.</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Førespurnad</translation>
    </message>
    <message>
        <source>The inquiry is answered.</source>
        <translation>Førespurnaden er svara på.</translation>
    </message>
    <message>
        <source>Shared answer</source>
        <translation>Delt svar</translation>
    </message>
    <message>
        <source>The answer is no longer shared.</source>
        <translation>Svaret er ikkje lenger delt.</translation>
    </message>
    <message>
        <source>Who asks; can be erased later</source>
        <translation>Kven som spør; kan slettast seinare</translation>
    </message>
    <message>
        <source>The function of who asks</source>
        <translation>Funksjonen til den som spør</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>KORLEIS</translation>
    </message>
    <message>
        <source>telephone, email, meeting, letter, in-person or other</source>
        <translation>telephone, email, meeting, letter, in-person eller other</translation>
    </message>
    <message>
        <source>The function of who answers</source>
        <translation>Funksjonen til den som svarar</translation>
    </message>
    <message>
        <source>Codes of the measures that were pointed to</source>
        <translation>Kodar for tiltaka det vart vist til</translation>
    </message>
    <message>
        <source>When the office takes it up again</source>
        <translation>Når kontoret tek det opp att</translation>
    </message>
    <message>
        <source>The inquiry&apos;s key, or its end</source>
        <translation>Nøkkelen til førespurnaden, eller slutten av han</translation>
    </message>
    <message>
        <source>What municipalities ask the contact point</source>
        <translation>Kva kommunar spør kontaktpunktet om</translation>
    </message>
    <message>
        <source>Lists the inquiries, open ones first</source>
        <translation>Viser førespurnadene, opne først</translation>
    </message>
    <message>
        <source>Only those without an answer</source>
        <translation>Berre dei utan svar</translation>
    </message>
    <message>
        <source>Registers an inquiry</source>
        <translation>Registrerer ein førespurnad</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kva det blir spurt om</translation>
    </message>
    <message>
        <source>When it came; now by default</source>
        <translation>Når han kom; elles no</translation>
    </message>
    <message>
        <source>What is answered; open without it</source>
        <translation>Kva som blir svart; open utan</translation>
    </message>
    <message>
        <source>Answers an inquiry</source>
        <translation>Svarar på ein førespurnad</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Kva som blir svart</translation>
    </message>
    <message>
        <source>Marks a follow-up as done</source>
        <translation>Markerer ei oppfølging som gjord</translation>
    </message>
    <message>
        <source>Questions and answers for everybody, without names</source>
        <translation>Spørsmål og svar for alle, utan namn</translation>
    </message>
    <message>
        <source>Lists the shared answers</source>
        <translation>Viser dei delte svara</translation>
    </message>
    <message>
        <source>Shares an answer; refused while a name stands in it</source>
        <translation>Deler eit svar; blir avvist så lenge eit namn står i det</translation>
    </message>
    <message>
        <source>The inquiry it comes from</source>
        <translation>Førespurnaden det kjem frå</translation>
    </message>
    <message>
        <source>The question, without names</source>
        <translation>Spørsmålet, utan namn</translation>
    </message>
    <message>
        <source>The answer, without names</source>
        <translation>Svaret, utan namn</translation>
    </message>
    <message>
        <source>Words by which it is found, comma separated</source>
        <translation>Ord det blir funne med, skilde med komma</translation>
    </message>
    <message>
        <source>Takes a shared answer away</source>
        <translation>Tek bort eit delt svar</translation>
    </message>
    <message>
        <source>The shared answer&apos;s key, or its end</source>
        <translation>Nøkkelen til det delte svaret, eller slutten av han</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Må kontrollerast</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Når:</translation>
    </message>
    <message>
        <source>Contact:</source>
        <translation>Kontakt:</translation>
    </message>
    <message>
        <source>Opening hours:</source>
        <translation>Opningstid:</translation>
    </message>
    <message>
        <source>Lead time:</source>
        <translation>Kor fort:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Kostnad:</translation>
    </message>
    <message>
        <source>How to go about it:</source>
        <translation>Slik går de fram:</translation>
    </message>
    <message>
        <source>Some of this dates from 2021. Check it, and save the measure as your own.</source>
        <translation>Noko av dette er frå 2021. Kontroller det, og lagre tiltaket som kontoret sitt eige.</translation>
    </message>
    <message>
        <source>All measures, the nearest first:</source>
        <translation>Alle tiltak, dei næraste først:</translation>
    </message>
    <message>
        <source>Tried already: %1</source>
        <translation>Prøvd alt: %1</translation>
    </message>
    <message>
        <source>The office&apos;s version was taken away.</source>
        <translation>Utgåva til kontoret er teken bort.</translation>
    </message>
    <message>
        <source>The measure was saved.</source>
        <translation>Tiltaket er lagra.</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Tiltak: %1</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVÅ</translation>
    </message>
    <message>
        <source>local, inter-municipal, health-community or national</source>
        <translation>local, inter-municipal, health-community eller national</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Kva det gir</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Når det blir brukt</translation>
    </message>
    <message>
        <source>Whom to call: a body</source>
        <translation>Kven ein kontaktar: ei verksemd</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opningstid</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Kor fort</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Kva det kostar</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>Slik går de fram</translation>
    </message>
    <message>
        <source>Only for these professions, comma separated</source>
        <translation>Berre for desse yrka, skilde med komma</translation>
    </message>
    <message>
        <source>The measure&apos;s code or name</source>
        <translation>Koden eller namnet til tiltaket</translation>
    </message>
    <message>
        <source>What can be done when staff is short</source>
        <translation>Kva som kan gjerast når det manglar personell</translation>
    </message>
    <message>
        <source>Lists the measures, the nearest first</source>
        <translation>Viser tiltaka, dei næraste først</translation>
    </message>
    <message>
        <source>Hidden ones, too</source>
        <translation>Òg gøymde</translation>
    </message>
    <message>
        <source>Shows one measure</source>
        <translation>Viser eitt tiltak</translation>
    </message>
    <message>
        <source>The next steps for what somebody says, in their order</source>
        <translation>Dei neste stega ut frå det nokon seier, i rekkjefølgje</translation>
    </message>
    <message>
        <source>As somebody says it: &quot;jeg mangler sykepleiere i helgen&quot;</source>
        <translation>Slik nokon seier det: &quot;eg manglar sjukepleiarar i helga&quot;</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Kven det gjeld</translation>
    </message>
    <message>
        <source>Codes of measures that are tried already</source>
        <translation>Kodar for tiltak som er prøvde</translation>
    </message>
    <message>
        <source>Writes the letter to the municipalities</source>
        <translation>Skriv brevet til kommunane</translation>
    </message>
    <message>
        <source>A .pdf, .odt or .txt file</source>
        <translation>Ei .pdf-, .odt- eller .txt-fil</translation>
    </message>
    <message>
        <source>Writes the letter as e-mail drafts, in both forms</source>
        <translation>Skriv brevet som e-postutkast, på begge målformer</translation>
    </message>
    <message>
        <source>Where the .eml files go</source>
        <translation>Kvar .eml-filene skal liggje</translation>
    </message>
    <message>
        <source>Changes a measure</source>
        <translation>Endrar eit tiltak</translation>
    </message>
    <message>
        <source>The office does not use it</source>
        <translation>Kontoret bruker det ikkje</translation>
    </message>
    <message>
        <source>The office uses it again</source>
        <translation>Kontoret bruker det att</translation>
    </message>
    <message>
        <source>Takes the office&apos;s version away</source>
        <translation>Tek bort utgåva til kontoret</translation>
    </message>
    <message>
        <source>Adds a measure</source>
        <translation>Legg til eit tiltak</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Standing participants</source>
        <translation>Faste deltakarar</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Neste: %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Møteserie</translation>
    </message>
    <message>
        <source>The series was changed.</source>
        <translation>Møteserien er endra.</translation>
    </message>
    <message>
        <source>The series was removed. Its meetings stay.</source>
        <translation>Møteserien er fjerna. Møta står.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Handsama</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>There is nothing on the agenda of this meeting.</source>
        <translation>Det står ingenting på saklista for dette møtet.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notert.</translation>
    </message>
    <message>
        <source>The item was removed from the agenda.</source>
        <translation>Saka er fjerna frå saklista.</translation>
    </message>
    <message>
        <source>%1 asks %2 for an answer.</source>
        <translation>%1 ber %2 om svar.</translation>
    </message>
    <message>
        <source>%1 is an entry for a calendar and asks nobody: --from says who invites.</source>
        <translation>%1 er ei kalenderoppføring og spør ingen: --from seier kven som kallar inn.</translation>
    </message>
    <message>
        <source>The meeting is called off. `invite` writes the word to those invited.</source>
        <translation>Møtet er avlyst. `invite` skriv beskjeden til dei innkalla.</translation>
    </message>
    <message>
        <source>The meeting is held after all.</source>
        <translation>Møtet blir halde likevel.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrive: %1</translation>
    </message>
    <message>
        <source>%1: %2 (no address known)</source>
        <translation>%1: %2 (inga adresse kjend)</translation>
    </message>
    <message>
        <source>RHYTHM</source>
        <translation>RYTME</translation>
    </message>
    <message>
        <source>none, daily, weekdays, weekly, fortnightly or monthly</source>
        <translation>none, daily, weekdays, weekly, fortnightly eller monthly</translation>
    </message>
    <message>
        <source>How long a meeting lasts</source>
        <translation>Kor lenge eit møte varer</translation>
    </message>
    <message>
        <source>The last day of the series</source>
        <translation>Siste dagen i møteserien</translation>
    </message>
    <message>
        <source>The standing items; \n begins a new one</source>
        <translation>Dei faste sakene; \n byrjar ei ny</translation>
    </message>
    <message>
        <source>The series&apos; key, or its end</source>
        <translation>Nøkkelen til møteserien, eller slutten av han</translation>
    </message>
    <message>
        <source>The item&apos;s number on the agenda</source>
        <translation>Nummeret på saka på saklista</translation>
    </message>
    <message>
        <source>Series of meetings with their rhythm</source>
        <translation>Møteseriar med sin rytme</translation>
    </message>
    <message>
        <source>Lists the series</source>
        <translation>Listar møteseriane</translation>
    </message>
    <message>
        <source>Shows one series</source>
        <translation>Viser ein møteserie</translation>
    </message>
    <message>
        <source>Begins a series</source>
        <translation>Byrjar ein møteserie</translation>
    </message>
    <message>
        <source>When the first meeting begins</source>
        <translation>Når det første møtet byrjar</translation>
    </message>
    <message>
        <source>Changes a series</source>
        <translation>Endrar ein møteserie</translation>
    </message>
    <message>
        <source>Ends a series; its meetings stay</source>
        <translation>Avsluttar ein møteserie; møta står</translation>
    </message>
    <message>
        <source>Adds somebody who is invited to every meeting</source>
        <translation>Legg til nokon som blir kalla inn til kvart møte</translation>
    </message>
    <message>
        <source>Where invitations go</source>
        <translation>Kvar innkallingar går</translation>
    </message>
    <message>
        <source>Plans the next meeting, with participants and agenda</source>
        <translation>Planlegg neste møte, med deltakarar og sakliste</translation>
    </message>
    <message>
        <source>When it begins; by its rhythm unless given</source>
        <translation>Når det byrjar; etter rytmen om ikkje oppgitt</translation>
    </message>
    <message>
        <source>Lists the agenda of a meeting</source>
        <translation>Viser saklista for eit møte</translation>
    </message>
    <message>
        <source>Proposes items from what is open, with the reasons</source>
        <translation>Foreslår saker ut frå det som er ope, med grunnar</translation>
    </message>
    <message>
        <source>Puts them on the agenda</source>
        <translation>Set dei på saklista</translation>
    </message>
    <message>
        <source>Adds an item to the agenda</source>
        <translation>Legg til ei sak på saklista</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Kva ho gjeld</translation>
    </message>
    <message>
        <source>How long it is meant to take</source>
        <translation>Kor lang tid ho er tenkt å ta</translation>
    </message>
    <message>
        <source>Who presents it: a function</source>
        <translation>Kven som legg ho fram: ein funksjon</translation>
    </message>
    <message>
        <source>Notes what was said under an item</source>
        <translation>Noterer det som blei sagt under ei sak</translation>
    </message>
    <message>
        <source>What was said; \n begins a new line</source>
        <translation>Det som blei sagt; \n byrjar ei ny linje</translation>
    </message>
    <message>
        <source>Removes an item from the agenda</source>
        <translation>Fjernar ei sak frå saklista</translation>
    </message>
    <message>
        <source>Keeps the county&apos;s status with a meeting, as it is now</source>
        <translation>Tek vare på statusen i fylket med eit møte, slik han er no</translation>
    </message>
    <message>
        <source>Writes an invitation for calendars (.ics)</source>
        <translation>Skriv ei innkalling for kalendrar (.ics)</translation>
    </message>
    <message>
        <source>The e-mail address that invites; answers go there</source>
        <translation>E-postadressa som kallar inn; svara går dit</translation>
    </message>
    <message>
        <source>Who invites; the office unless given</source>
        <translation>Kven som kallar inn; embetet om ikkje oppgitt</translation>
    </message>
    <message>
        <source>KEY is a series: all its meetings in one</source>
        <translation>NØKKEL er ein møteserie: alle møta i éin</translation>
    </message>
    <message>
        <source>Calls a meeting off</source>
        <translation>Avlyser eit møte</translation>
    </message>
    <message>
        <source>Holds a meeting after all</source>
        <translation>Held eit avlyst møte likevel</translation>
    </message>
    <message>
        <source>Writes the minutes as .pdf, .odt or .txt</source>
        <translation>Skriv referatet som .pdf, .odt eller .txt</translation>
    </message>
    <message>
        <source>Writes letters (.eml) about action items that are due</source>
        <translation>Skriv brev (.eml) om oppfølgingspunkt med frist</translation>
    </message>
    <message>
        <source>Where the letters go</source>
        <translation>Kvar breva blir lagde</translation>
    </message>
    <message>
        <source>Items that are due by this day; today unless given</source>
        <translation>Punkt med frist innan denne dagen; i dag om ikkje oppgitt</translation>
    </message>
    <message>
        <source>Supervision and redistribution meet about no municipality.</source>
        <translation>Tilsyn og omfordeling møtest ikkje om nokon kommune.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kor sikkert</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Grunnlag: %1</translation>
    </message>
    <message>
        <source>Who decides: %1</source>
        <translation>Kven avgjer: %1</translation>
    </message>
    <message>
        <source>Further up: %1</source>
        <translation>Vidare opp: %1</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Ver obs på: %1</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Ikkje stadfesta: %1</translation>
    </message>
    <message>
        <source>Either --verified or --not-verified.</source>
        <translation>Anten --verified eller --not-verified.</translation>
    </message>
    <message>
        <source>The card was changed.</source>
        <translation>Kortet vart endra.</translation>
    </message>
    <message>
        <source>The card has the program&apos;s text again.</source>
        <translation>Kortet har teksten til programmet igjen.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
    <message>
        <source>Where supervision and redistribution meet about a municipality</source>
        <translation>Kvar tilsyn og omfordeling møtest om ein kommune</translation>
    </message>
    <message>
        <source>Lists the notes on impartiality, with reasons</source>
        <translation>Listar merknadene om habilitet, med grunnar</translation>
    </message>
    <message>
        <source>Lists what was said and done about one, and in which role</source>
        <translation>Listar kva som er sagt og gjort om ein, og i kva rolle</translation>
    </message>
    <message>
        <source>The step, such as askOwner; see legal FILE list</source>
        <translation>Steget, til dømes askOwner; sjå legal FIL list</translation>
    </message>
    <message>
        <source>Legal cards: on what basis, who decides, when it goes up</source>
        <translation>Heimelskort: på kva grunnlag, kven avgjer, når går det opp</translation>
    </message>
    <message>
        <source>Lists the cards</source>
        <translation>Listar korta</translation>
    </message>
    <message>
        <source>Shows a card</source>
        <translation>Viser eit kort</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>STEG</translation>
    </message>
    <message>
        <source>Puts the office&apos;s own text in its place</source>
        <translation>Set embetet sin eigen tekst i staden</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>På kva grunnlag</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kven avgjer</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>Når det går vidare opp</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>Kva ein skal vere obs på</translation>
    </message>
    <message>
        <source>The office has checked the card</source>
        <translation>Embetet har kontrollert kortet</translation>
    </message>
    <message>
        <source>The office has not checked the card</source>
        <translation>Embetet har ikkje kontrollert kortet</translation>
    </message>
    <message>
        <source>The program&apos;s text again</source>
        <translation>Programteksten igjen</translation>
    </message>
    <message>
        <source>Writes the cards as PDF, ODT or text, by the ending</source>
        <translation>Skriv korta som PDF, ODT eller tekst, etter endinga</translation>
    </message>
    <message>
        <source>Only this card</source>
        <translation>Berre dette kortet</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kven har han</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Free today</source>
        <translation>Ledig i dag</translation>
    </message>
    <message>
        <source>State resource</source>
        <translation>Statleg ressurs</translation>
    </message>
    <message>
        <source>The resource was changed.</source>
        <translation>Ressursen vart endra.</translation>
    </message>
    <message>
        <source>%1 more are allocated than are there from %2 on.</source>
        <translation>%1 fleire er tildelte enn det som finst frå %2.</translation>
    </message>
    <message>
        <source>The resource was removed.</source>
        <translation>Ressursen vart fjerna.</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Line of the allocation log</source>
        <translation>Linje i tildelingsloggen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>civilDefence, homeGuard, volunteers, protectiveEquipment or other</source>
        <translation>civilDefence, homeGuard, volunteers, protectiveEquipment eller other</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>What is counted, such as persons or boxes</source>
        <translation>Kva som blir talt, til dømes personar eller esker</translation>
    </message>
    <message>
        <source>How long it takes until it is there</source>
        <translation>Kor lang tid det tek før han er på plass</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Which function asks or decides</source>
        <translation>Kva funksjon som ber eller bestemmer</translation>
    </message>
    <message>
        <source>Why this municipality, or why not</source>
        <translation>Kvifor denne kommunen, eller kvifor ikkje</translation>
    </message>
    <message>
        <source>The resource&apos;s key, or its end</source>
        <translation>Nøkkelen til ressursen, eller slutten av han</translation>
    </message>
    <message>
        <source>Lists the resources</source>
        <translation>Listar ressursane</translation>
    </message>
    <message>
        <source>Registers a resource</source>
        <translation>Registrerer ein ressurs</translation>
    </message>
    <message>
        <source>Changes a resource</source>
        <translation>Endrar ein ressurs</translation>
    </message>
    <message>
        <source>Removes a resource that the log does not name</source>
        <translation>Fjernar ein ressurs som loggen ikkje nemner</translation>
    </message>
    <message>
        <source>Tells how much is free when</source>
        <translation>Fortel kor mykje som er ledig når</translation>
    </message>
    <message>
        <source>Writes list and log as PDF, ODT, text, CSV or XLSX</source>
        <translation>Skriv liste og logg som PDF, ODT, tekst, CSV eller XLSX</translation>
    </message>
    <message>
        <source>The key of the line in the allocation log, or its end</source>
        <translation>Nøkkelen til linja i tildelingsloggen, eller slutten av han</translation>
    </message>
    <message>
        <source>State resources that the governor may prioritise, and their log</source>
        <translation>Statlege ressursar som Statsforvaltaren kan prioritere, og loggen deira</translation>
    </message>
    <message>
        <source>Lists the allocation log, the oldest first</source>
        <translation>Listar tildelingsloggen, den eldste først</translation>
    </message>
    <message>
        <source>Records a request</source>
        <translation>Fører ei oppmoding</translation>
    </message>
    <message>
        <source>Records an allocation; refused when so much is not free</source>
        <translation>Fører ei tildeling; blir avvist når så mykje ikkje er ledig</translation>
    </message>
    <message>
        <source>The request that it answers</source>
        <translation>Oppmodinga som ho svarar på</translation>
    </message>
    <message>
        <source>Refuses a request</source>
        <translation>Avslår ei oppmoding</translation>
    </message>
    <message>
        <source>Records that something allocated is free again from a day on</source>
        <translation>Fører at noko tildelt er ledig igjen frå ein dag</translation>
    </message>
    <message>
        <source>The letters are read as JSON: {&quot;texts&quot;: {&quot;request&quot;: &quot;…&quot;}}, as `request letters --json` writes them.</source>
        <translation>Breva blir lesne som JSON: {&quot;texts&quot;: {&quot;request&quot;: &quot;…&quot;}}, slik `request letters --json` skriv dei.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagra.</translation>
    </message>
    <message>
        <source>Shows the words of the letters and notes to owners</source>
        <translation>Viser orda i breva og notata til eigarar</translation>
    </message>
    <message>
        <source>Saves the office&apos;s own words; the others stay as they are</source>
        <translation>Lagrar embetet sine eigne ord. Dei andre blir ståande</translation>
    </message>
    <message>
        <source>The texts as JSON; the standard input by default</source>
        <translation>Tekstane som JSON, elles frå standard inn</translation>
    </message>
    <message>
        <source>Takes the standard words again</source>
        <translation>Tek standardorda igjen</translation>
    </message>
    <message>
        <source>It is about one meeting of the series, for those who have the series in their calendar; --alone makes it a meeting by itself.</source>
        <translation>Fila gjeld eitt møte i serien, for dei som har serien i kalenderen. --alone gjer det til eit møte for seg.</translation>
    </message>
    <message>
        <source>A meeting by itself, although it moves or calls off one of a series</source>
        <translation>Eit møte for seg, sjølv om det flyttar eller avlyser eitt i ein serie</translation>
    </message>
    <message>
        <source>More needs of the same municipality in the same letter; each is answered by itself</source>
        <translation>Fleire behov frå same kommune i same brev. Kvart får sitt eige svar</translation>
    </message>
    <message>
        <source>assessments, pool, needs, material-needs, material-offers, standing-agreements or staff-base</source>
        <translation>assessments, pool, needs, material-needs, material-offers, standing-agreements eller staff-base</translation>
    </message>
    <message>
        <source>yes or no: whether staff is asked for, proposed, agreed on or set aside; the words are the hint when not given</source>
        <translation>yes eller no: om det blir spurt om, føreslått, avtalt eller halde av personell; utan svar er orda eit hint</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>TYPAR</translation>
    </message>
    <message>
        <source>Other kinds that do as well, separated by commas</source>
        <translation>Andre typar som òg duger, med komma mellom</translation>
    </message>
    <message>
        <source>Choose 3 or more, or 0 for every number as it is.</source>
        <translation>Vel 3 eller meir, eller 0 for kvart tal som det er.</translation>
    </message>
    <message>
        <source>Every number of persons is told as it is.</source>
        <translation>Kvart tal på personar står som det er.</translation>
    </message>
    <message>
        <source>Fewer than %1 persons are told as a range.</source>
        <translation>Færre enn %1 personar står som eit spenn.</translation>
    </message>
    <message>
        <source>Sends it although it says who somebody is</source>
        <translation>Sender han sjølv om det står kven nokon er</translation>
    </message>
    <message>
        <source>Sets below which number persons are told as a range in what is sent; says it when none is given</source>
        <translation>Set kva tal personar står som eit spenn under, i det som blir sendt; viser det når det ikkje er oppgitt</translation>
    </message>
    <message>
        <source>3 or more; 0 tells every number as it is</source>
        <translation>3 eller meir; 0 viser kvart tal som det er</translation>
    </message>
    <message>
        <source>Declined proposal</source>
        <translation>Avslått forslag</translation>
    </message>
    <message>
        <source>It can be proposed again.</source>
        <translation>Det kan bli foreslått igjen.</translation>
    </message>
    <message>
        <source>Lists who is not proposed again for which need</source>
        <translation>Viser kven som ikkje blir foreslått igjen for kva behov</translation>
    </message>
    <message>
        <source>Keeps on record that somebody is not to be proposed for a need</source>
        <translation>Fører opp at nokon ikkje skal foreslåast for eit behov</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>Why, in neutral words</source>
        <translation>Kvifor, med nøytrale ord</translation>
    </message>
    <message>
        <source>Lets it be proposed again</source>
        <translation>Lèt det bli foreslått igjen</translation>
    </message>
    <message>
        <source>The key that `declined` shows, or its end</source>
        <translation>Nøkkelen som `declined` viser, eller slutten av han</translation>
    </message>
    <message>
        <source>assessments, pool, needs, material-needs, material-offers, standing-agreements or staff-base, which import reads; or transfers, ledger, requests, meetings, participants, decisions, actions, log, contacts, agreements, service, settlement, feedback, measures, inquiries or shared-answers</source>
        <translation>assessments, pool, needs, material-needs, material-offers, standing-agreements eller staff-base, som import les, eller transfers, ledger, requests, meetings, participants, decisions, actions, log, contacts, agreements, service, settlement, feedback, measures, inquiries eller shared-answers</translation>
    </message>
    <message>
        <source>The inquiry was changed.</source>
        <translation>Førespurnaden er endra.</translation>
    </message>
    <message>
        <source>The shared answer was changed.</source>
        <translation>Det delte svaret er endra.</translation>
    </message>
    <message>
        <source>Changes an inquiry</source>
        <translation>Endrar ein førespurnad</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Når han kom</translation>
    </message>
    <message>
        <source>Changes a shared answer</source>
        <translation>Endrar eit delt svar</translation>
    </message>
    <message>
        <source>The meeting was removed, with all that it held.</source>
        <translation>Møtet er fjerna, med alt som høyrde til.</translation>
    </message>
    <message>
        <source>The participant was changed.</source>
        <translation>Deltakaren er endra.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Teken av lista.</translation>
    </message>
    <message>
        <source>The decision was changed.</source>
        <translation>Avgjerda er endra.</translation>
    </message>
    <message>
        <source>The action item was changed.</source>
        <translation>Oppfølgingspunktet er endra.</translation>
    </message>
    <message>
        <source>The agenda was changed.</source>
        <translation>Saklista er endra.</translation>
    </message>
    <message>
        <source>The need it is about; an empty one takes it away</source>
        <translation>Behovet det gjeld; tomt tek det bort</translation>
    </message>
    <message>
        <source>The transfer it is about; an empty one takes it away</source>
        <translation>Utlånet det gjeld; tomt tek det bort</translation>
    </message>
    <message>
        <source>The participant&apos;s key, or its end</source>
        <translation>Nøkkelen til deltakaren, eller slutten av han</translation>
    </message>
    <message>
        <source>Lists who is invited and who was there</source>
        <translation>Viser kven som er innkalla, og kven som var til stades</translation>
    </message>
    <message>
        <source>Says who somebody is, and whether they were there</source>
        <translation>Seier kven ein deltakar er, og om vedkomande var til stades</translation>
    </message>
    <message>
        <source>Was there: yes or no</source>
        <translation>Var til stades: yes (ja) eller no (nei)</translation>
    </message>
    <message>
        <source>Takes somebody off the list</source>
        <translation>Tek ein deltakar av lista</translation>
    </message>
    <message>
        <source>Changes a decision</source>
        <translation>Endrar ei avgjerd</translation>
    </message>
    <message>
        <source>The decision&apos;s key, or its end</source>
        <translation>Nøkkelen til avgjerda, eller slutten av han</translation>
    </message>
    <message>
        <source>Changes an action item</source>
        <translation>Endrar eit oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Whether it is done: yes or no</source>
        <translation>Om det er gjort: yes (ja) eller no (nei)</translation>
    </message>
    <message>
        <source>Changes an item of the agenda, or moves it</source>
        <translation>Endrar ei sak på saklista, eller flytter henne</translation>
    </message>
    <message>
        <source>Whether it is dealt with: yes or no</source>
        <translation>Om saka er behandla: yes (ja) eller no (nei)</translation>
    </message>
    <message>
        <source>Its new place on the agenda</source>
        <translation>Den nye plassen på saklista</translation>
    </message>
    <message>
        <source>Removes a meeting with its decisions and action items</source>
        <translation>Fjernar eit møte med avgjerder og oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Accepted as well</source>
        <translation>Godtek òg</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Vakter</translation>
    </message>
    <message>
        <source>Infectious setting</source>
        <translation>Blant smitta</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Innkvartering</translation>
    </message>
    <message>
        <source>Children may come along</source>
        <translation>Barn kan bli med</translation>
    </message>
    <message>
        <source>The present employer accepts</source>
        <translation>Noverande arbeidsgivar godtek</translation>
    </message>
    <message>
        <source>Leads them</source>
        <translation>Leier dei</translation>
    </message>
    <message>
        <source>Trains them</source>
        <translation>Gir opplæring</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prøvd</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>Neste nivå</translation>
    </message>
    <message>
        <source>Shows what was asked for, and which level is next and why</source>
        <translation>Viser kva som er bestilt, og kva nivå som er neste og kvifor</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>pool member</source>
        <translation>person i poolen</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>answer on record</source>
        <translation>loggført svar</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>eigenvurdering</translation>
    </message>
    <message>
        <source>answer to a survey</source>
        <translation>svar på undersøking</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltakar</translation>
    </message>
    <message>
        <source>standing participant</source>
        <translation>fast deltakar</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>førespurnad</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>avtale</translation>
    </message>
    <message>
        <source>standing agreement</source>
        <translation>ståande avtale</translation>
    </message>
    <message>
        <source>state resource</source>
        <translation>statleg ressurs</translation>
    </message>
    <message>
        <source>Write a name, a telephone number or an address.</source>
        <translation>Skriv eit namn, eit telefonnummer eller ei adresse.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kva som står der</translation>
    </message>
    <message>
        <source>No field for persons says “%1”.</source>
        <translation>Ikkje noko felt for personar inneheld «%1».</translation>
    </message>
    <message>
        <source>Give the keys that `person find` shows.</source>
        <translation>Gi opp nøklane som `person find` viser.</translation>
    </message>
    <message numerus="yes">
        <source>Erased in %n place(s), also from the history. This cannot be undone.</source>
        <translation>
            <numerusform>Sletta %n stad, òg frå historikken. Dette kan ikkje angrast.</numerusform>
            <numerusform>Sletta %n stader, òg frå historikken. Dette kan ikkje angrast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the case file knows a person, and erasing that</source>
        <translation>Kvar saksfila kjenner ein person, og å slette det</translation>
    </message>
    <message>
        <source>Lists the things whose fields name somebody</source>
        <translation>Viser det som har namnet eller nummeret til nokon i felta sine</translation>
    </message>
    <message>
        <source>A name, a telephone number or an e-mail address</source>
        <translation>Eit namn, eit telefonnummer eller ei e-postadresse</translation>
    </message>
    <message>
        <source>Erases names and numbers of these things for ever; the things stay</source>
        <translation>Slettar namn og nummer i dette for godt; resten blir ståande</translation>
    </message>
    <message>
        <source>Keys that `person find` shows, separated by commas</source>
        <translation>Nøklar som `person find` viser, skilde med komma</translation>
    </message>
    <message>
        <source>The contact was changed.</source>
        <translation>Kontakten er endra.</translation>
    </message>
    <message>
        <source>Changes a contact</source>
        <translation>Endrar ein kontakt</translation>
    </message>
    <message>
        <source>A municipality does not lend to itself.</source>
        <translation>Ein kommune låner ikkje ut til seg sjølv.</translation>
    </message>
    <message>
        <source>%1 is no longer a municipality of its own. Give the one of today: %2.</source>
        <translation>%1 er ikkje lenger ein eigen kommune. Gi opp kommunen i dag: %2.</translation>
    </message>
    <message>
        <source>Writes a table as a CSV or XLSX file, with exact numbers for the office&apos;s own use</source>
        <translation>Skriv ein tabell som CSV- eller XLSX-fil, med nøyaktige tal til eigen bruk i embetet</translation>
    </message>
    <message>
        <source>Shows a report&apos;s texts; as JSON its figures, too, with exact numbers of persons for the office&apos;s own use</source>
        <translation>Viser tekstane i ein rapport; som JSON også tala, med nøyaktige tal på personar til eigen bruk i embetet</translation>
    </message>
    <message>
        <source>Writes the answers, or their summary, as CSV or XLSX; answers hold exact numbers, for the office&apos;s own use</source>
        <translation>Skriv svara, eller samandraget, som CSV eller XLSX; svara har nøyaktige tal, til eigen bruk i embetet</translation>
    </message>
    <message>
        <source>The figures of each question instead of the answers; few persons are told as a range, as sitrep few sets it</source>
        <translation>Tala for kvart spørsmål i staden for svara; få personar står som eit spenn, slik sitrep few set det</translation>
    </message>
    <message>
        <source>%1: asked about this need already, and that has not ended. To ask for more, give --again.</source>
        <translation>%1: alt spurd om dette behovet, og det er ikkje avslutta. Bruk --again for å spørje om fleire.</translation>
    </message>
    <message>
        <source>Also owners that were asked about this need already</source>
        <translation>Også eigarar som alt er spurde om dette behovet</translation>
    </message>
</context>
<context>
    <name>file_dialog</name>
    <message>
        <source>Case files (*.samvirke)</source>
        <translation>Saksfiler (*.samvirke)</translation>
    </message>
    <message>
        <source>Spreadsheets and tables (*.xlsx *.csv *.txt)</source>
        <translation>Rekneark og tabellar (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Eigenvurderingar</translation>
    </message>
    <message>
        <source>Emergency pool</source>
        <translation>Beredskapspool</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Needs for equipment</source>
        <translation>Behov for utstyr</translation>
    </message>
    <message>
        <source>Offers of equipment</source>
        <translation>Tilbod om utstyr</translation>
    </message>
    <message>
        <source>Agreed staff</source>
        <translation>Avtalte årsverk</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Ståande avtalar</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>No municipality has reported yet</source>
        <translation>Ingen kommunar har rapportert enno</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) are in a critical situation</source>
        <translation>
            <numerusform>%n kommune er i kritisk situasjon</numerusform>
            <numerusform>%n kommunar er i kritisk situasjon</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered in %1</source>
        <translation>Ingen har svara i %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n that answered is critical</source>
        <translation>
            <numerusform>Den eine som har svara, er ikkje kritisk</numerusform>
            <numerusform>Ingen av dei %n som har svara, er kritiske</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality is in a critical situation</source>
        <translation>Ingen kommunar er i kritisk situasjon</translation>
    </message>
    <message>
        <source>Import the municipalities&apos; self-assessments, and the picture is drawn here.</source>
        <translation>Importer eigenvurderingane frå kommunane, så blir biletet teikna her.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered in %3</source>
        <translation>%1 av %2 har svara i %3</translation>
    </message>
    <message>
        <source>%1 more critical than in %2</source>
        <translation>%1 fleire kritiske enn i %2</translation>
    </message>
    <message>
        <source>%1 fewer critical than in %2</source>
        <translation>%1 færre kritiske enn i %2</translation>
    </message>
    <message>
        <source>as many critical as in %1</source>
        <translation>like mange kritiske som i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n utdatert</numerusform>
            <numerusform>%n utdaterte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never reported</source>
        <translation>
            <numerusform>%n har aldri rapportert</numerusform>
            <numerusform>%n har aldri rapportert</numerusform>
        </translation>
    </message>
    <message>
        <source>Became good</source>
        <translation>Vart gode</translation>
    </message>
    <message>
        <source>Became challenging</source>
        <translation>Vart utfordrande</translation>
    </message>
    <message>
        <source>Became critical</source>
        <translation>Vart kritiske</translation>
    </message>
    <message>
        <source>Have not reported</source>
        <translation>Har ikkje rapportert</translation>
    </message>
    <message>
        <source>Did not answer this time</source>
        <translation>Svara ikkje denne gongen</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Emergency pool</source>
        <translation>Beredskapspool</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Kopling</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Kartleggingar</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Situasjonsrapport</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtalar</translation>
    </message>
    <message>
        <source>Measures and contact point</source>
        <translation>Tiltak og kontaktpunkt</translation>
    </message>
    <message>
        <source>State resources</source>
        <translation>Statlege ressursar</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>week %1</source>
        <translation>veke %1</translation>
    </message>
    <message>
        <source>Week %1 · %2</source>
        <translation>Veke %1 · %2</translation>
    </message>
</context>
<context>
    <name>samvirke::AboutDialog</name>
    <message>
        <source>About Samvirke</source>
        <translation>Om Samvirke</translation>
    </message>
    <message>
        <source>The county governor&apos;s workplace when municipal health and care services are short of staff. It works without network, server or account.</source>
        <translation>Arbeidsplassen til Statsforvaltaren når dei kommunale helse- og omsorgstenestene manglar personell. Verkar utan nett, tenar eller konto.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open fil</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>Kvar fakta kjem frå</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Samvirke is free software under the GNU General Public License, version 3 or later, and comes without any warranty. It is built on Qt and Qt Charts (LGPL and GPL), SQLite (public domain), LEMON (Boost), libzip and libxlsxwriter (BSD), libsodium (ISC), tl::expected (CC0) and CLI11 (BSD).</source>
        <translation>Samvirke er fri programvare under GNU General Public License, versjon 3 eller nyare, utan nokon garanti. Det er bygd på Qt og Qt Charts (LGPL og GPL), SQLite (fritt for alle), LEMON (Boost), libzip og libxlsxwriter (BSD), libsodium (ISC), tl::expected (CC0) og CLI11 (BSD).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Municipalities, regions, population and former numbers: Statistics Norway, 1 January 2026, NLOD 2.0.</source>
        <translation>Kommunar, regionar, folketal og tidlegare nummer: Statistisk sentralbyrå, 1. januar 2026, NLOD 2.0.</translation>
    </message>
    <message>
        <source>Names and borders: © Kartverket, CC BY 4.0. Places: GeoNames, CC BY 4.0.</source>
        <translation>Namn og grenser: © Kartverket, CC BY 4.0. Stader: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Health communities: SKDE and Statistics Norway. Offices: regjeringen.no and statsforvalteren.no.</source>
        <translation>Helsefellesskap: SKDE og Statistisk sentralbyrå. Embete: regjeringen.no og statsforvalteren.no.</translation>
    </message>
    <message>
        <source>Measures and the example of a survey: the Directorate of Health and the county governor of Trøndelag, 2021, in our own words.</source>
        <translation>Tiltak og dømet på ei kartlegging: Helsedirektoratet og Statsforvaltaren i Trøndelag, 2021, med våre eigne ord.</translation>
    </message>
</context>
<context>
    <name>samvirke::AfterwardsDialog</name>
    <message>
        <source>What both sides said afterwards</source>
        <translation>Kva partane sa etterpå</translation>
    </message>
    <message>
        <source>All transfers together. No municipality is ranked, and names are left out.</source>
        <translation>Alle utlån samla. Ingen kommune blir rangert, og namn er utelatne.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Har svart</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>ingen svar enno</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Som avtalt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Not as agreed</source>
        <translation>Ikkje som avtalt</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Ingen har sagt noko her enno.</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Kva som hjelpte</translation>
    </message>
    <message>
        <source>What should be different next time</source>
        <translation>Kva som bør vere annleis neste gong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>samvirke::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Sakliste</translation>
    </message>
    <message>
        <source>Notes on the item</source>
        <translation>Notat til saka</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Byrj møtet</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Neste sak</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgjerd</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Propose items …</source>
        <translation>Foreslå saker …</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Ingenting på saklista enno</translation>
    </message>
    <message>
        <source>Propose items from what is open, or write one below.</source>
        <translation>Foreslå saker ut frå det som er ope, eller skriv ei nedanfor.</translation>
    </message>
    <message>
        <source>Space ticks an item as dealt with, F2 changes it, Alt with the arrows moves it, Delete removes it, Enter writes notes</source>
        <translation>Mellomrom merkjer ei sak som handsama, F2 endrar ho, Alt med piltastane flyttar ho, Delete fjernar ho, Enter skriv notat</translation>
    </message>
    <message>
        <source>New item, then Enter</source>
        <translation>Ny sak, så Enter</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Notes on %1. %2</source>
        <translation>Notat til %1. %2</translation>
    </message>
    <message>
        <source>The notes are saved.</source>
        <translation>Notata er lagra.</translation>
    </message>
    <message>
        <source>The meeting has ended. The minutes are in the case file.</source>
        <translation>Møtet er slutt. Referatet ligg i saksfila.</translation>
    </message>
    <message>
        <source>The meeting has begun. The county&apos;s status is kept with it.</source>
        <translation>Møtet har byrja. Statusen i fylket er teken vare på med det.</translation>
    </message>
    <message>
        <source>All items have been dealt with.</source>
        <translation>Alle saker er handsama.</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>All items have been dealt with</source>
        <translation>Alle saker er handsama</translation>
    </message>
    <message>
        <source>Now: %1 (%2 of %3 min)</source>
        <translation>No: %1 (%2 av %3 min)</translation>
    </message>
    <message>
        <source>Now: %1 (%2 min)</source>
        <translation>No: %1 (%2 min)</translation>
    </message>
    <message>
        <source>The item is taken off the agenda. Undo brings it back.</source>
        <translation>Saka er teken av saklista. Angre hentar ho tilbake.</translation>
    </message>
</context>
<context>
    <name>samvirke::AgendaProposalDialog</name>
    <message>
        <source>Proposed items</source>
        <translation>Foreslåtte saker</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>%1 Taken up.</source>
        <translation>%1 Blir teken opp.</translation>
    </message>
    <message>
        <source>%1 Left out.</source>
        <translation>%1 Blir utelaten.</translation>
    </message>
    <message>
        <source>Take up in the meeting</source>
        <translation>Ta opp i møtet</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Set på saklista</translation>
    </message>
    <message>
        <source>What is open now and not on the agenda yet. Space ticks what is taken up.</source>
        <translation>Det som er ope no og ikkje står på saklista. Mellomrom merkjer det som blir teke opp.</translation>
    </message>
    <message>
        <source>Nothing is open that is not on the agenda already</source>
        <translation>Ingenting er ope som ikkje alt står på saklista</translation>
    </message>
</context>
<context>
    <name>samvirke::AgreementCard</name>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>None was written.</source>
        <translation>Ingen vart skriven.</translation>
    </message>
    <message>
        <source>None is written yet.</source>
        <translation>Ingen er skriven enno.</translation>
    </message>
    <message>
        <source>The transfer came to nothing: there is nothing left to sign. What was written stays on record.</source>
        <translation>Det vart ikkje noko av utlånet: det er ingenting att å skrive under på. Det som vart skrive, blir ståande.</translation>
    </message>
    <message>
        <source>%1 signed %2</source>
        <translation>Underskriven av %1 %2</translation>
    </message>
    <message>
        <source>Who signed has been erased</source>
        <translation>Kven som skreiv under, er sletta</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Send %1</translation>
    </message>
    <message>
        <source>The transfer has changed since: %1</source>
        <translation>Utlånet er endra sidan: %1</translation>
    </message>
    <message>
        <source>Take the agreement back to a draft, or agree on an addition.</source>
        <translation>Gjer avtalen til utkast att, eller avtal eit tillegg.</translation>
    </message>
    <message>
        <source>Goes without</source>
        <translation>Mister</translation>
    </message>
    <message>
        <source>Answers for that</source>
        <translation>Står ansvarleg</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Ikkje kjent enno: %1</translation>
    </message>
    <message>
        <source>Write the agreement …</source>
        <translation>Skriv avtalen …</translation>
    </message>
    <message>
        <source>Change the agreement …</source>
        <translation>Endre avtalen …</translation>
    </message>
    <message>
        <source>Save as PDF or ODT …</source>
        <translation>Lagre som PDF eller ODT …</translation>
    </message>
    <message>
        <source>Record that it was sent</source>
        <translation>Loggfør at han er send</translation>
    </message>
    <message>
        <source>On record: the agreement was sent.</source>
        <translation>Loggført: avtalen er send.</translation>
    </message>
    <message>
        <source>Record a signature …</source>
        <translation>Loggfør ei underskrift …</translation>
    </message>
    <message>
        <source>Signatures are recorded once both owners agree.</source>
        <translation>Underskrifter blir loggførte når begge eigarane er samde.</translation>
    </message>
    <message>
        <source>Take back to a draft …</source>
        <translation>Gjer til utkast att …</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Fjern utkastet</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>Utkastet er fjerna.</translation>
    </message>
    <message>
        <source>Erase who signed …</source>
        <translation>Slett kven som skreiv under …</translation>
    </message>
    <message>
        <source>The agreement is written. Nobody has signed yet.</source>
        <translation>Avtalen er skriven. Ingen har skrive under enno.</translation>
    </message>
    <message>
        <source>On record: the signature.</source>
        <translation>Loggført: underskrifta.</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Lagre avtalen</translation>
    </message>
    <message>
        <source>Document to sign (*.pdf);;Text document (*.odt);;Plain text (*.txt)</source>
        <translation>Dokument til underskrift (*.pdf);;Tekstdokument (*.odt);;Rein tekst (*.txt)</translation>
    </message>
    <message>
        <source>agreement %1 %2 %3</source>
        <translation>avtale %1 %2 %3</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Lagra %1.</translation>
    </message>
    <message>
        <source>Take the agreement back to a draft?</source>
        <translation>Gjere avtalen til utkast att?</translation>
    </message>
    <message>
        <source>Signatures are taken out: they were for another text. The history keeps that they were there.</source>
        <translation>Underskriftene blir tekne ut: dei gjaldt ein annan tekst. Historikken viser at dei var der.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Gjer til utkast</translation>
    </message>
    <message>
        <source>The agreement is a draft again.</source>
        <translation>Avtalen er eit utkast att.</translation>
    </message>
    <message>
        <source>Erase who signed?</source>
        <translation>Slette kven som skreiv under?</translation>
    </message>
    <message>
        <source>The names are gone for good, here and in the history. When both sides signed stays.</source>
        <translation>Namna forsvinn for godt, her og i historikken. Når partane skreiv under, blir ståande.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>The names are erased.</source>
        <translation>Namna er sletta.</translation>
    </message>
</context>
<context>
    <name>samvirke::AgreementDialog</name>
    <message>
        <source>Agreement about the transfer</source>
        <translation>Avtale om utlånet</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Lagre utkastet</translation>
    </message>
    <message>
        <source>What the inhabitants go without</source>
        <translation>Kva innbyggjarane mister</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>What the lending side&apos;s inhabitants go without</source>
        <translation>Kva innbyggjarane i kommunen som gir frå seg personell, mister</translation>
    </message>
    <message>
        <source>Who there answers for that</source>
        <translation>Kven der som står ansvarleg</translation>
    </message>
    <message>
        <source>A function, no name</source>
        <translation>Ein funksjon, ikkje namn</translation>
    </message>
    <message>
        <source>Begin anew from “%1”?</source>
        <translation>Byrje på nytt frå «%1»?</translation>
    </message>
    <message>
        <source>The clauses of this agreement are replaced by those of the template.</source>
        <translation>Punkta i avtalen blir erstatta av punkta i malen.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Byrj på nytt</translation>
    </message>
    <message>
        <source>Everything that the clauses name is known.</source>
        <translation>Alt som punkta nemner, er kjent.</translation>
    </message>
    <message>
        <source>Not known yet, and a line to write on: %1.</source>
        <translation>Ikkje kjent enno, og ei linje å skrive på: %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::AgreementTemplateDialog</name>
    <message>
        <source>Template for agreements</source>
        <translation>Avtalemal</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Lagre malen</translation>
    </message>
    <message>
        <source>What an agreement consists of. Words in braces are filled from the transfer and its need. No clause here has been approved by a lawyer: the guidance says what to check.</source>
        <translation>Kva ein avtale består av. Ord i klammer blir fylte ut frå utlånet og behovet. Ingen punkt her er godkjende av jurist: rettleiinga seier kva som må kontrollerast.</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Avtalen vår</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The standard template stays; this becomes one of your own.</source>
        <translation>Standardmalen blir ståande; dette blir ein av dykkar eigne.</translation>
    </message>
    <message>
        <source>Form of Norwegian</source>
        <translation>Målform</translation>
    </message>
</context>
<context>
    <name>samvirke::AgreementsPage</name>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Ståande avtalar</translation>
    </message>
    <message>
        <source>Without an agreement with any neighbour</source>
        <translation>Utan avtale med nokon nabokommune</translation>
    </message>
    <message>
        <source>Templates for agreements about a transfer</source>
        <translation>Malar for avtalar om utlån</translation>
    </message>
    <message>
        <source>New standing agreement …</source>
        <translation>Ny ståande avtale …</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle kommunar</translation>
    </message>
    <message>
        <source>No standing agreement is registered</source>
        <translation>Ingen ståande avtale er registrert</translation>
    </message>
    <message>
        <source>Register what the municipalities have agreed on beforehand, with the button above.</source>
        <translation>Registrer det kommunane har avtalt på førehand, med knappen over.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtalar</translation>
    </message>
    <message>
        <source>No standing agreement holds</source>
        <translation>Ingen ståande avtale gjeld</translation>
    </message>
    <message numerus="yes">
        <source>%n standing agreement(s) hold(s)</source>
        <translation>
            <numerusform>%n ståande avtale gjeld</numerusform>
            <numerusform>%n ståande avtalar gjeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon</source>
        <translation>
            <numerusform>%n går snart ut</numerusform>
            <numerusform>%n går snart ut</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement is chosen</source>
        <translation>Ingen avtale er vald</translation>
    </message>
    <message>
        <source>Choose one to see what it is about and who is party to it.</source>
        <translation>Vel ein for å sjå kva han gjeld, og kven som er part.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Set off by</source>
        <translation>Blir utløyst av</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>Arkivnummer</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Fjern frå registeret</translation>
    </message>
    <message>
        <source>Every municipality has one with a neighbour</source>
        <translation>Alle kommunane har ein med ein nabokommune</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities have none with any neighbour</source>
        <translation>%1 av %2 kommunar har ingen med nokon nabokommune</translation>
    </message>
    <message>
        <source>Every municipality has one with a neighbour.</source>
        <translation>Alle kommunane har ein med ein nabokommune.</translation>
    </message>
    <message>
        <source>It is no duty. A concrete agreement with a neighbour saves time when staff is short; who is not registered here may have one that nobody has told us about.</source>
        <translation>Det er inga plikt. Ein konkret avtale med ein nabo sparer tid når personellet sviktar. Ein kommune som ikkje står her, kan ha ein avtale som ikkje er meld til oss.</translation>
    </message>
    <message>
        <source>Has one with %1</source>
        <translation>Har ein med %1</translation>
    </message>
    <message>
        <source>No neighbour on land</source>
        <translation>Ingen nabo på land</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Også: %1</translation>
    </message>
    <message>
        <source>From these an agreement about one transfer is begun, on the page about transfers. Change a standard one and it becomes one of your own.</source>
        <translation>Frå desse blir ein avtale om eitt utlån byrja, på sida om utlån. Endrar de ein standardmal, blir han ein av dykkar eigne.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Fjern «%1»</translation>
    </message>
    <message>
        <source>The template is removed.</source>
        <translation>Malen er fjerna.</translation>
    </message>
    <message>
        <source>The standing agreement is registered.</source>
        <translation>Den ståande avtalen er registrert.</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Malen er lagra.</translation>
    </message>
    <message>
        <source>Remove this agreement from the register?</source>
        <translation>Fjerne denne avtalen frå registeret?</translation>
    </message>
    <message>
        <source>An agreement that has ended can stay: the register then shows that it has.</source>
        <translation>Ein avtale som har gått ut, kan bli ståande: registeret viser då at han har det.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The agreement is removed from the register.</source>
        <translation>Avtalen er fjerna frå registeret.</translation>
    </message>
    <message>
        <source>Letters to owners</source>
        <translation>Brev til eigarar</translation>
    </message>
    <message>
        <source>What owners read when they are asked to lend staff, when they are reminded, and when the need is gone.</source>
        <translation>Det eigarar les når dei blir spurde om å låne ut personell, når dei blir minte på det, og når behovet er trekt.</translation>
    </message>
    <message>
        <source>The office&apos;s own words</source>
        <translation>Embetet sine eigne ord</translation>
    </message>
    <message>
        <source>The standard words</source>
        <translation>Standardorda</translation>
    </message>
    <message>
        <source>The letters are saved.</source>
        <translation>Breva er lagra.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>The standing agreements are imported.</source>
        <translation>Dei ståande avtalane er importerte.</translation>
    </message>
    <message>
        <source>Export the standing agreements</source>
        <translation>Eksporter dei ståande avtalane</translation>
    </message>
    <message>
        <source>standing-agreements.xlsx</source>
        <translation>ståande-avtalar.xlsx</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::AimOrderEdit</name>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Order of aims, the first counts most</source>
        <translation>Rekkjefølgja til måla, det første tel mest</translation>
    </message>
    <message>
        <source>Move the aim up</source>
        <translation>Flytt målet opp</translation>
    </message>
    <message>
        <source>Move the aim down</source>
        <translation>Flytt målet ned</translation>
    </message>
</context>
<context>
    <name>samvirke::AllocationDialog</name>
    <message>
        <source>Register a request</source>
        <translation>Registrer ei oppmoding</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Avslå oppmodinga</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigi</translation>
    </message>
    <message>
        <source>What a municipality asks the state for. It binds nobody yet.</source>
        <translation>Kva ein kommune ber staten om. Det bind ingen enno.</translation>
    </message>
    <message>
        <source>The line stays in the log: say why this municipality and not another. The municipality decides itself whether it uses what it gets.</source>
        <translation>Linja blir ståande i loggen: Sei kvifor denne kommunen og ikkje ein annan. Kommunen avgjer sjølv om han bruker det han får.</translation>
    </message>
    <message>
        <source>A refusal is an answer with a reason. It stays in the log.</source>
        <translation>Eit avslag er eit svar med ein grunn. Det blir ståande i loggen.</translation>
    </message>
    <message>
        <source>From this day on it is free for others. A mistaken allocation is mended by releasing all of it from its first day.</source>
        <translation>Frå denne dagen er det ledig for andre. Ei feil tildeling blir retta ved å frigi alt frå første dag.</translation>
    </message>
    <message>
        <source>Write in the log</source>
        <translation>Skriv i loggen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Only until a certain day</source>
        <translation>Berre til ein bestemd dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressurs</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kor mykje</translation>
    </message>
    <message>
        <source>Free again from</source>
        <translation>Ledig igjen frå</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kven ber</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kven avgjer</translation>
    </message>
    <message>
        <source>A function, not a name</source>
        <translation>Ein funksjon, ikkje eit namn</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>The instruction, a decision or an agreement; those used before are suggested</source>
        <translation>Instruksen, eit vedtak eller ein avtale; dei som er brukte før, blir foreslåtte</translation>
    </message>
    <message>
        <source>Why this municipality</source>
        <translation>Kvifor denne kommunen</translation>
    </message>
    <message>
        <source>%1 are still allocated to the municipality</source>
        <translation>%1 er framleis tildelte kommunen</translation>
    </message>
    <message>
        <source>%1 of %2 are free in this time</source>
        <translation>%1 av %2 er ledige i denne tida</translation>
    </message>
</context>
<context>
    <name>samvirke::AnswerBars</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>samvirke::AnswersDialog</name>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>tilbyr</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>seier nei</translation>
    </message>
    <message>
        <source>Who is waited for</source>
        <translation>Kven det blir venta på</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>Loggfør svar</translation>
    </message>
    <message>
        <source>Nobody is waited for</source>
        <translation>Ingen å vente på</translation>
    </message>
    <message>
        <source>Record and next (Enter)</source>
        <translation>Loggfør og neste (Enter)</translation>
    </message>
    <message>
        <source>No answer yet (F8)</source>
        <translation>Ikkje svar enno (F8)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>Reason of a no</source>
        <translation>Grunn til eit nei</translation>
    </message>
    <message>
        <source>If they give one. Neutral, and never counted against anybody.</source>
        <translation>Om dei gir ein. Nøytral, og aldri rekna mot nokon.</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Kven svara</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Namn og funksjon</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Kva dei sa</translation>
    </message>
    <message numerus="yes">
        <source>%1 recorded · %n waited for</source>
        <translation>
            <numerusform>%1 loggført · ventar på %n</numerusform>
            <numerusform>%1 loggført · ventar på %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All who were asked have answered.</source>
        <translation>Alle som er spurde, har svara.</translation>
    </message>
    <message>
        <source>asked %1, answer hoped for by %2</source>
        <translation>spurd %1, svar ønskt innan %2</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>påmint %1</translation>
    </message>
    <message>
        <source>No contact is noted.</source>
        <translation>Ingen kontakt er notert.</translation>
    </message>
    <message>
        <source>Press 1 for an offer or 2 for a no; F8 when there is no answer yet.</source>
        <translation>Trykk 1 for tilbod eller 2 for nei; F8 når det ikkje er svar enno.</translation>
    </message>
    <message>
        <source>Write who answered: an answer without a name is no answer.</source>
        <translation>Skriv kven som svara: Eit svar utan namn er ikkje eit svar.</translation>
    </message>
    <message>
        <source>Leave without recording what you typed?</source>
        <translation>Gå ut utan å loggføre det du skreiv?</translation>
    </message>
    <message>
        <source>The answer of %1 is not recorded.</source>
        <translation>Svaret frå %1 er ikkje loggført.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Gå ut utan å loggføre</translation>
    </message>
</context>
<context>
    <name>samvirke::AskDialog</name>
    <message>
        <source>%1 × %2 for %3, %4</source>
        <translation>%1 × %2 til %3, %4</translation>
    </message>
    <message>
        <source>Ask owners</source>
        <translation>Spør eigarar</translation>
    </message>
    <message>
        <source>Ask owners: %1</source>
        <translation>Spør eigarar: %1</translation>
    </message>
    <message>
        <source>Ask for the drafts</source>
        <translation>Spør om utkasta</translation>
    </message>
    <message>
        <source>Record: they are asked</source>
        <translation>Loggfør: dei er spurde</translation>
    </message>
    <message>
        <source>Write for all as files …</source>
        <translation>Skriv til alle som filer …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>A sentence of your own, in each letter</source>
        <translation>Ei setning med eigne ord, i kvart brev</translation>
    </message>
    <message>
        <source>Why further out</source>
        <translation>Kvifor lenger ute</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Svar ønskt innan</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Kor mange frå kvar</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Kven blir spurd</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigne ord</translation>
    </message>
    <message numerus="yes">
        <source>Record: %n owner(s) are asked</source>
        <translation>
            <numerusform>Loggfør: %n eigar er spurd</numerusform>
            <numerusform>Loggfør: %n eigarar er spurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an owner to read what it will be asked.</source>
        <translation>Vel ein eigar for å lese kva han blir spurd om.</translation>
    </message>
    <message>
        <source>Tick those who are to be asked first.</source>
        <translation>Kryss først av for dei som skal spørjast.</translation>
    </message>
    <message>
        <source>In the same letter:</source>
        <translation>I same brev:</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>In the same letter: %1</source>
        <translation>I same brev: %1</translation>
    </message>
    <message>
        <source>Another need of the municipality; it is answered by itself.</source>
        <translation>Eit anna behov i kommunen. Det får sitt eige svar.</translation>
    </message>
</context>
<context>
    <name>samvirke::AskOwnerList</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message numerus="yes">
        <source>%n in the pool</source>
        <translation>
            <numerusform>%n i poolen</numerusform>
            <numerusform>%n i poolen</numerusform>
        </translation>
    </message>
    <message>
        <source>asked already</source>
        <translation>alt spurd</translation>
    </message>
    <message>
        <source>strained itself</source>
        <translation>sjølv pressa</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kven skal spørjast</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
</context>
<context>
    <name>samvirke::AskedEdit</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Challenging or critical now</source>
        <translation>Utfordrande eller kritisk no</translation>
    </message>
    <message>
        <source>A sample of</source>
        <translation>Eit utval på</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Storleiken på utvalet</translation>
    </message>
    <message>
        <source>Municipalities asked</source>
        <translation>Spurde kommunar</translation>
    </message>
    <message>
        <source>%1 of %2 are asked</source>
        <translation>%1 av %2 blir spurde</translation>
    </message>
</context>
<context>
    <name>samvirke::AssessmentDialog</name>
    <message>
        <source>Answer from %1</source>
        <translation>Svar frå %1</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Lagre svaret</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Measures tried</source>
        <translation>Tiltak som er prøvde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>%1 (a new round)</source>
        <translation>%1 (ny runde)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Absent %</source>
        <translation>Fråvær %</translation>
    </message>
    <message>
        <source>Missing FTE</source>
        <translation>Manglar årsverk</translation>
    </message>
    <message>
        <source>%1: trend</source>
        <translation>%1: utvikling</translation>
    </message>
    <message>
        <source>%1: per cent absent</source>
        <translation>%1: fråvær i prosent</translation>
    </message>
    <message>
        <source>%1: full-time equivalents missing</source>
        <translation>%1: manglande årsverk</translation>
    </message>
    <message>
        <source>As in the last answer</source>
        <translation>Som i siste svar</translation>
    </message>
    <message>
        <source>Rate the whole, or at least one service area.</source>
        <translation>Vurder heilskapen, eller minst eitt tenesteområde.</translation>
    </message>
    <message>
        <source>%1: the absence is a number from 0 to 100.</source>
        <translation>%1: fråværet er eit tal frå 0 til 100.</translation>
    </message>
    <message>
        <source>%1: the missing full-time equivalents are a number.</source>
        <translation>%1: manglande årsverk er eit tal.</translation>
    </message>
    <message>
        <source>%1: figures without a rating.</source>
        <translation>%1: tal utan vurdering.</translation>
    </message>
    <message>
        <source>Outlook, three weeks</source>
        <translation>Utsikt, tre veker</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Concrete need</source>
        <translation>Konkret behov</translation>
    </message>
    <message>
        <source>Can offer others</source>
        <translation>Kan tilby andre</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Profession, number and period. A rating alone is not a request.</source>
        <translation>Yrkesgruppe, tal og periode. Ei vurdering åleine er inga oppmoding.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svart av</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The municipality rates itself. Keys: 1 good, 2 challenging, 3 critical, 4 unchanged since last, 5 not applicable, 0 no answer. Each number leads on to the next service, Up goes back. Ctrl+Enter saves. Leave empty what was not said.</source>
        <translation>Kommunen vurderer seg sjølv. Tastar: 1 god, 2 utfordrande, 3 kritisk, 4 uendra sidan sist, 5 ikkje aktuelt, 0 ikkje svar. Talet går vidare til neste teneste, Opp går tilbake. Ctrl+Enter lagrar. La det som ikkje vart sagt, stå tomt.</translation>
    </message>
</context>
<context>
    <name>samvirke::BusyLine</name>
    <message>
        <source>Solving</source>
        <translation>Løyser</translation>
    </message>
    <message>
        <source>Solving …</source>
        <translation>Løyser …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel solving</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>samvirke::ClausesEdit</name>
    <message>
        <source>Text of the clause</source>
        <translation>Teksten i punktet</translation>
    </message>
    <message>
        <source>Clauses in their order</source>
        <translation>Punkta i rekkjefølgje</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Legg til eit punkt</translation>
    </message>
    <message>
        <source>Move the clause up</source>
        <translation>Flytt punktet opp</translation>
    </message>
    <message>
        <source>Move the clause down</source>
        <translation>Flytt punktet ned</translation>
    </message>
    <message>
        <source>Remove the clause</source>
        <translation>Fjern punktet</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Put in a field that is filled from the transfer</source>
        <translation>Set inn eit felt som blir fylt ut frå utlånet</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Vel eit felt</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>Kontroller: %1</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>På papiret: %1</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Nytt punkt</translation>
    </message>
</context>
<context>
    <name>samvirke::CodeListEdit</name>
    <message>
        <source>Type a few letters and press Enter to add a word.</source>
        <translation>Skriv nokre bokstavar og trykk Enter for å leggje til eit ord.</translation>
    </message>
    <message>
        <source>Type or choose, Enter adds</source>
        <translation>Skriv eller vel, Enter legg til</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>“%1” is none of the words. Choose one from the list.</source>
        <translation>«%1» er ikkje blant orda. Vel eitt frå lista.</translation>
    </message>
</context>
<context>
    <name>samvirke::ColumnAssignment</name>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Overskrifter i rad</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonnane i tabellen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Seems to hold</source>
        <translation>Ser ut til å innehalde</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Døme</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Blir lesen som</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 blir lesen som</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelate</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Manglar framleis: %1</translation>
    </message>
</context>
<context>
    <name>samvirke::CompetenceListEdit</name>
    <message>
        <source>Competences</source>
        <translation>Kompetansar</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gyldig til</translation>
    </message>
    <message>
        <source>%1: valid until</source>
        <translation>%1: gyldig til</translation>
    </message>
    <message>
        <source>%1: last valid day</source>
        <translation>%1: siste gyldige dag</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>stadfesta</translation>
    </message>
    <message>
        <source>%1: verified</source>
        <translation>%1: stadfesta</translation>
    </message>
</context>
<context>
    <name>samvirke::ContactDetails</name>
    <message>
        <source>%1 (to be checked)</source>
        <translation>%1 (må kontrollerast)</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ingenting er valt</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>På grunn av: %1</translation>
    </message>
    <message>
        <source>Some of it dates from 2021 or varies. Check it, and save what holds.</source>
        <translation>Noko av dette er frå 2021 eller varierer. Kontroller det, og lagre det som gjeld.</translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation>Alt prøvd</translation>
    </message>
    <message>
        <source>Not tried after all</source>
        <translation>Ikkje prøvd likevel</translation>
    </message>
    <message>
        <source>Register an inquiry about it …</source>
        <translation>Registrer førespurnad om tiltaket …</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>Slik går de fram</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Kven ein kontaktar</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opningstid</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kva de gjer</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Når det blir brukt</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Kor fort</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Berre for</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>I katalogen</translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <translation>Følgjer med programmet.</translation>
    </message>
    <message>
        <source>Changed by the office.</source>
        <translation>Endra av kontoret.</translation>
    </message>
    <message>
        <source>The office&apos;s own.</source>
        <translation>Kontoret sitt eige.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Bruk det att</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gøym</translation>
    </message>
    <message>
        <source>Back to the program&apos;s version</source>
        <translation>Tilbake til utgåva i programmet</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>Waits for an answer, %1</source>
        <translation>Ventar på svar, %1</translation>
    </message>
    <message>
        <source>Answered, %1</source>
        <translation>Svara på, %1</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Svar …</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Følgt opp</translation>
    </message>
    <message>
        <source>Share the answer …</source>
        <translation>Del svaret …</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Kven som spurde</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara på</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svara av</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Erase who asked …</source>
        <translation>Slett kven som spurde …</translation>
    </message>
    <message>
        <source>Pointed to</source>
        <translation>Det vart vist til</translation>
    </message>
    <message>
        <source>Shared as a question and an answer</source>
        <translation>Delt som spørsmål og svar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>The office takes a case further up with a situation report.</source>
        <translation>Embetet løftar saka vidare med ein situasjonsrapport.</translation>
    </message>
</context>
<context>
    <name>samvirke::ContactDialog</name>
    <message>
        <source>New contact in %1</source>
        <translation>Ny kontakt i %1</translation>
    </message>
    <message>
        <source>Contact in %1</source>
        <translation>Kontakt i %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Keep only what is needed to ring. Personal data can be erased for good later.</source>
        <translation>Ta berre med det som trengst for å ringje. Personopplysningar kan slettast for godt seinare.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Write a name or a function.</source>
        <translation>Skriv eit namn eller ein funksjon.</translation>
    </message>
    <message>
        <source>Write a telephone number or an e-mail address.</source>
        <translation>Skriv eit telefonnummer eller ei e-postadresse.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dette er ikkje ei e-postadresse.</translation>
    </message>
</context>
<context>
    <name>samvirke::ContactsCard</name>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>No contact is registered.</source>
        <translation>Ingen kontakt er registrert.</translation>
    </message>
    <message>
        <source>Add a contact …</source>
        <translation>Legg til ein kontakt …</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Sletta person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Slett personopplysningar</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Kontakten er lagra.</translation>
    </message>
    <message>
        <source>The contact is removed. Undo brings it back.</source>
        <translation>Kontakten er fjerna. Angre hentar han tilbake.</translation>
    </message>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>Slette personopplysningane til %1?</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail disappear for good, also from the history. This cannot be undone.</source>
        <translation>Namn, telefon og e-post forsvinn for godt, òg frå historikken. Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>The personal data are erased.</source>
        <translation>Personopplysningane er sletta.</translation>
    </message>
</context>
<context>
    <name>samvirke::ContestView</name>
    <message>
        <source>Who could serve several of the needs</source>
        <translation>Kven som kan bistå ved fleire av behova</translation>
    </message>
    <message>
        <source>Covered head-days, plan by plan</source>
        <translation>Dekte persondagar, plan for plan</translation>
    </message>
    <message>
        <source>Contested need</source>
        <translation>Behov som treng dei same</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>No two municipalities need the same people in these days.</source>
        <translation>Ingen to kommunar treng dei same personane desse dagane.</translation>
    </message>
    <message numerus="yes">
        <source>%n more need(s) share some of these people.</source>
        <translation>
            <numerusform>%n behov til treng nokre av dei same.</numerusform>
            <numerusform>%n behov til treng nokre av dei same.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Forslaget</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 først</translation>
    </message>
    <message>
        <source>All other needs together</source>
        <translation>Alle andre behov samla</translation>
    </message>
    <message>
        <source>A basis for a conversation between the municipalities, each plan solved with one of the needs served first as far as possible: what it then gets, and what others lose, in head-days. It says nothing about which to choose.</source>
        <translation>Eit grunnlag for ein samtale mellom kommunane. Kvar plan er løyst med eitt av behova først så langt det går: kva det då får, og kva andre mistar, i persondagar. Han seier ikkje noko om kva ein bør velje.</translation>
    </message>
</context>
<context>
    <name>samvirke::CountCard</name>
    <message numerus="yes">
        <source>%1: %n municipality(s)</source>
        <translation>
            <numerusform>%1: %n kommune</numerusform>
            <numerusform>%1: %n kommunar</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 more than in the round before</source>
        <translation>, %1 fleire enn i runden før</translation>
    </message>
    <message>
        <source>, %1 fewer than in the round before</source>
        <translation>, %1 færre enn i runden før</translation>
    </message>
</context>
<context>
    <name>samvirke::DataTable</name>
    <message>
        <source>Usual widths and order</source>
        <translation>Vanlege breidder og rekkjefølgje</translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <extracomment>of a table, after a filter: its name and how many rows are left</extracomment>
        <translation>%1: ingen treff</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shown</source>
        <translation>%1: viser %2 av %3</translation>
    </message>
</context>
<context>
    <name>samvirke::DeclineDialog</name>
    <message>
        <source>Leave out and solve again</source>
        <translation>Utelat og løys på nytt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>%1 is left out of the proposal. A no is an answer and never a mark against anybody; undo brings the pair back.</source>
        <translation>%1 blir utelaten frå forslaget. Eit nei er eit svar og aldri noko å halde mot nokon; angre hentar det tilbake.</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Med andre ord</translation>
    </message>
    <message>
        <source>Say the other reason in a few words.</source>
        <translation>Oppgi den andre grunnen med nokre få ord.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Record a no</source>
        <translation>Registrer eit nei</translation>
    </message>
</context>
<context>
    <name>samvirke::DonorCard</name>
    <message>
        <source>%1 as owner</source>
        <translation>%1 som eigar</translation>
    </message>
    <message>
        <source>Own situation</source>
        <translation>Eigen situasjon</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sidan sist</translation>
    </message>
    <message>
        <source>In its pool, %1</source>
        <translation>I sin pool, %1</translation>
    </message>
    <message>
        <source>Away on transfers</source>
        <translation>Ute på utlån</translation>
    </message>
    <message>
        <source>Proposed at the same time</source>
        <translation>Føreslått samstundes</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Eiga grense</translation>
    </message>
    <message>
        <source>at most %1 away</source>
        <translation>høgst %1 borte</translation>
    </message>
    <message>
        <source>With this loan %1 would be away on the fullest day: more than its own limit.</source>
        <translation>Med dette utlånet er %1 borte på den fullaste dagen: over eiga grense.</translation>
    </message>
    <message>
        <source>With this loan its own limit is reached: %1 away on the fullest day.</source>
        <translation>Med dette utlånet er eiga grense nådd: %1 borte på den fullaste dagen.</translation>
    </message>
    <message>
        <source>Within its own limit: %1 away on the fullest day.</source>
        <translation>Innanfor eiga grense: %1 borte på den fullaste dagen.</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>Utlån i gang</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Sist stadfesta</translation>
    </message>
    <message>
        <source>Decided: may be proposed as any other. Reason: %1</source>
        <translation>Avgjort: kan bli foreslått som andre. Grunngiving: %1</translation>
    </message>
    <message>
        <source>Decided: is left in peace, lends nobody. Reason: %1</source>
        <translation>Avgjort: får vere i fred, låner ikkje ut. Grunngiving: %1</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Trekk avgjerda</translation>
    </message>
    <message>
        <source>Take the decision about %1 back</source>
        <translation>Trekk avgjerda om %1</translation>
    </message>
    <message>
        <source>Critical itself: lends nothing by itself.</source>
        <translation>Sjølv i kritisk situasjon: blir ikkje foreslått som utlånar.</translation>
    </message>
    <message>
        <source>Critical itself, and used last. Ask only when it has said that it can spare anybody.</source>
        <translation>Sjølv i kritisk situasjon, blir brukt sist. Spør berre når eigaren har sagt at han kan unnvere nokon.</translation>
    </message>
    <message>
        <source>Challenging itself: used last, where nobody else gives the same coverage.</source>
        <translation>Sjølv i utfordrande situasjon: blir brukt sist, der ingen andre gir same dekning.</translation>
    </message>
    <message>
        <source>The owner&apos;s situation is not known. Ask how it stands first.</source>
        <translation>Situasjonen til eigaren er ikkje kjend. Spør først korleis det står til.</translation>
    </message>
    <message>
        <source>Decide otherwise …</source>
        <translation>Avgjer noko anna …</translation>
    </message>
    <message>
        <source>Decide otherwise about %1</source>
        <translation>Avgjer noko anna om %1</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>Owners that are left in peace</source>
        <translation>Eigarar som får vere i fred</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could serve in this profession.</source>
        <translation>
            <numerusform>%1: %n kan bistå i denne yrkesgruppa.</numerusform>
            <numerusform>%1: %n kan bistå i denne yrkesgruppa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays in its pool, of each profession:</source>
        <translation>Blir att i poolen, av kvart yrke:</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Veke for veke</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dag for dag</translation>
    </message>
    <message>
        <source>Has a standing agreement with the receiving municipality: %1</source>
        <translation>Har ein ståande avtale med mottakarkommunen: %1</translation>
    </message>
</context>
<context>
    <name>samvirke::FeedbackDialog</name>
    <message>
        <source>Three questions to the lending side</source>
        <translation>Tre spørsmål til parten som gir frå seg personell</translation>
    </message>
    <message>
        <source>Three questions to the receiving side</source>
        <translation>Tre spørsmål til parten som tek imot</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Loggfør svara</translation>
    </message>
    <message>
        <source>Was it as agreed?</source>
        <translation>Vart det som avtalt?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Kva hjelpte?</translation>
    </message>
    <message>
        <source>What should be otherwise next time?</source>
        <translation>Kva bør vere annleis neste gong?</translation>
    </message>
    <message>
        <source>Asked once of each side. The answers are shared without names, and compare no municipalities.</source>
        <translation>Blir stilt éin gong til kvar part. Svara blir delte utan namn, og kommunar blir ikkje samanlikna.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svara på av</translation>
    </message>
    <message>
        <source>A function, no name</source>
        <translation>Ein funksjon, ikkje namn</translation>
    </message>
</context>
<context>
    <name>samvirke::FiguresView</name>
    <message>
        <source>A map of the county stands here in the document.</source>
        <translation>I dokumentet står det eit kart over fylket her.</translation>
    </message>
    <message>
        <source>Figures beside the text</source>
        <translation>Tal ved sida av teksten</translation>
    </message>
    <message>
        <source>No figures stand beside this section. They are chosen under Sections.</source>
        <translation>Dette avsnittet har ingen tal. Dei blir valde under Avsnitt.</translation>
    </message>
</context>
<context>
    <name>samvirke::FirstStart</name>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommunar</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Samvirke</source>
        <translation>Velkomen til Samvirke</translation>
    </message>
    <message>
        <source>Choose your office, and a case file with its municipalities, health communities and neighbours is made on this computer. Nothing is sent anywhere.</source>
        <translation>Vel embetet ditt, så blir det laga ei saksfil med kommunane, helsefellesskapa og naboane på denne maskina. Ingenting blir sendt nokon stad.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ditt embete</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Embete</translation>
    </message>
    <message>
        <source>This is an exercise: everything that leaves the file says so</source>
        <translation>Dette er ei øving: alt som går ut av fila, seier det</translation>
    </message>
    <message>
        <source>The file is kept here</source>
        <translation>Fila ligg her</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Saksfil</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Choose where the case file is kept</source>
        <translation>Vel kvar saksfila skal liggje</translation>
    </message>
    <message>
        <source>Make the case file</source>
        <translation>Lag saksfila</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Vil du berre sjå?</translation>
    </message>
    <message>
        <source>See Trøndelag with its real municipalities and ten weeks of invented reports, needs, transfers and meetings. Nothing you do there touches real data.</source>
        <translation>Sjå Trøndelag med verkelege kommunar og ti veker med oppdikta rapportar, behov, utlån og møte. Ingenting du gjer der, rører verkelege data.</translation>
    </message>
    <message>
        <source>See the demonstration county</source>
        <translation>Sjå demonstrasjonsfylket</translation>
    </message>
    <message>
        <source>Making the demonstration county</source>
        <translation>Lagar demonstrasjonsfylket</translation>
    </message>
    <message>
        <source>A case file you have</source>
        <translation>Ei saksfil du har</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Opne ei saksfil …</translation>
    </message>
    <message>
        <source>Choose your office in the list first.</source>
        <translation>Vel embetet ditt i lista først.</translation>
    </message>
    <message>
        <source>Where the case file is kept</source>
        <translation>Kvar saksfila ligg</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Opne ei saksfil</translation>
    </message>
    <message>
        <source>%1 is made. Go on with it, or choose another office; it stays where it is.</source>
        <translation>%1 er laga. Gå vidare med henne, eller vel eit anna embete; ho blir liggjande der ho er.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Gå vidare med henne</translation>
    </message>
</context>
<context>
    <name>samvirke::FirstSteps</name>
    <message>
        <source>Your office</source>
        <translation>Embetet ditt</translation>
    </message>
    <message>
        <source>The first answers</source>
        <translation>Dei første svara</translation>
    </message>
    <message>
        <source>The first picture</source>
        <translation>Det første biletet</translation>
    </message>
    <message>
        <source>Drag a file with answers here</source>
        <translation>Dra ei fil med svar hit</translation>
    </message>
    <message>
        <source>A CSV or XLSX file, as the municipalities sent it or as your own list has it. Every row is shown before anything is written, and one undo takes it all back.</source>
        <translation>Ei CSV- eller XLSX-fil, slik kommunane sende henne, eller slik di eiga liste er. Alle rader blir viste før noko blir skrive, og éi angring tek alt tilbake.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vel ei fil …</translation>
    </message>
    <message>
        <source>No file yet? Try with invented answers</source>
        <translation>Inga fil enno? Prøv med oppdikta svar</translation>
    </message>
    <message>
        <source>Invented answers for your own municipalities, to see how it goes. One undo takes them out of the file again.</source>
        <translation>Oppdikta svar for dine eigne kommunar, for å sjå korleis det går. Éi angring tek dei ut av fila igjen.</translation>
    </message>
    <message>
        <source>Try a sample file</source>
        <translation>Prøv ei eksempelfil</translation>
    </message>
    <message>
        <source>Making the sample file</source>
        <translation>Lagar eksempelfila</translation>
    </message>
    <message>
        <source>Nobody has been asked yet? Send out the form</source>
        <translation>Ingen er spurde enno? Send ut skjemaet</translation>
    </message>
    <message>
        <source>Read the forms that came back …</source>
        <translation>Les skjemaa som kom tilbake …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Kva som vart lese</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Kva som manglar</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Kva du gjer no</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>To the picture</source>
        <translation>Til biletet</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Til oversikta</translation>
    </message>
    <message>
        <source>Bring in the first answers</source>
        <translation>Hent inn dei første svara</translation>
    </message>
    <message>
        <source>The case file of %1 is made. What you do here can be done later, too.</source>
        <translation>Saksfila til %1 er laga. Det du gjer her, kan òg gjerast seinare.</translation>
    </message>
    <message>
        <source>A round is opened with a time limit, and a form is written for each municipality. You send them by e-mail as you always do.</source>
        <translation>Ein runde blir opna med ein frist, og eit skjema blir skrive for kvar kommune. Du sender dei på e-post slik du plar.</translation>
    </message>
    <message>
        <source>A round is open: %1. Write its forms, or read those that came back.</source>
        <translation>Ein runde er open: %1. Skriv skjemaa, eller les dei som kom tilbake.</translation>
    </message>
    <message>
        <source>The forms of %1 are in %2. Send them. When they come back, put them into one folder and read it here.</source>
        <translation>Skjemaa for %1 ligg i %2. Send dei. Når dei kjem tilbake, legg du dei i éi mappe og les henne her.</translation>
    </message>
    <message>
        <source>Write the forms …</source>
        <translation>Skriv skjemaa …</translation>
    </message>
    <message>
        <source>Open a round and write its forms …</source>
        <translation>Opne ein runde og skriv skjemaa …</translation>
    </message>
    <message>
        <source>Nothing yet. The picture fills itself when answers come in.</source>
        <translation>Ingenting enno. Biletet fyller seg sjølv når svara kjem.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have answered in %1.</source>
        <translation>
            <numerusform>%n kommune har svara i %1.</numerusform>
            <numerusform>%n kommunar har svara i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Radene i fila</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 left out</source>
        <translation>%1 nye, %2 endra, %3 utelatne</translation>
    </message>
    <message>
        <source>All that was asked</source>
        <translation>Svara på alt</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Svara delvis</translation>
    </message>
    <message>
        <source>There is no round yet: nobody has been asked.</source>
        <translation>Det er ingen runde enno: ingen er spurde.</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>Alle har svara.</translation>
    </message>
    <message>
        <source>%1 of %2 have not answered in %3. They are not counted as good.</source>
        <translation>%1 av %2 har ikkje svara i %3. Dei blir ikkje rekna som gode.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 og %2 til</translation>
    </message>
    <message>
        <source>See who is missing</source>
        <translation>Sjå kven som manglar</translation>
    </message>
    <message>
        <source>The overview opens with the county&apos;s answer. F1 tells what each page is for.</source>
        <translation>Oversikta opnar med svaret for fylket. F1 fortel kva kvar side er til.</translation>
    </message>
    <message>
        <source>The overview has the whole list. F1 tells what each page is for.</source>
        <translation>Oversikta har heile lista. F1 fortel kva kvar side er til.</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Vel fila med svara</translation>
    </message>
    <message>
        <source>Choose the folder to write the forms to</source>
        <translation>Vel mappa skjemaa skal skrivast til</translation>
    </message>
</context>
<context>
    <name>samvirke::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Throw away what you have written?</source>
        <translation>Forkaste det du har skrive?</translation>
    </message>
    <message>
        <source>Nothing of this form has been saved.</source>
        <translation>Ingenting i dette skjemaet er lagra.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Forkast</translation>
    </message>
</context>
<context>
    <name>samvirke::FreeChart</name>
    <message>
        <source>from %1: %2 of %3 free</source>
        <translation>frå %1: %2 av %3 ledige</translation>
    </message>
</context>
<context>
    <name>samvirke::HeadingList</name>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
</context>
<context>
    <name>samvirke::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>The chapter&apos;s text</source>
        <translation>Teksten i kapittelet</translation>
    </message>
</context>
<context>
    <name>samvirke::ImportDialog</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Radene i fila</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Kva fila inneheld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV eller XLSX</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vel ei fil …</translation>
    </message>
    <message>
        <source>Round the answers belong to</source>
        <translation>Runden svara høyrer til</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Les fila</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Rader som blir viste</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Vel fila som skal importerast</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rader</translation>
    </message>
    <message>
        <source>Nothing is written before you confirm. One undo takes it all back.</source>
        <translation>Ingenting blir skrive før du stadfester. Éi angring tek alt tilbake.</translation>
    </message>
    <message>
        <source>Columns are found by their headings; order, case and separator are free.</source>
        <translation>Kolonnar blir funne etter overskrifta; rekkjefølgje, store bokstavar og skiljeteikn er fritt.</translation>
    </message>
    <message>
        <source>Columns we do not know are kept out: %1.</source>
        <translation>Kolonnar vi ikkje kjenner, blir haldne utanfor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rejected row(s) and import the rest</source>
        <translation>
            <numerusform>Utelat %n avvist rad og importer resten</numerusform>
            <numerusform>Utelat %n avviste rader og importer resten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows</source>
        <translation>Fila har ingen rader</translation>
    </message>
    <message>
        <source>Choose a file, or drop it on the window</source>
        <translation>Vel ei fil, eller slepp ho på vindauget</translation>
    </message>
    <message>
        <source>What it would do is shown here, row by row.</source>
        <translation>Det ho ville gjere, blir vist her, rad for rad.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n rad</numerusform>
            <numerusform>Importer %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n endra</numerusform>
            <numerusform>%n endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n avvist</numerusform>
            <numerusform>%n avviste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uendra</numerusform>
            <numerusform>%n uendra</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Kolonnar …</translation>
    </message>
    <message>
        <source>Say what each column is. The result is shown as soon as what is marked * is there.</source>
        <translation>Vel kva kvar kolonne er. Resultatet blir vist så snart det som er merkt * er på plass.</translation>
    </message>
    <message>
        <source>Say what the columns above are</source>
        <translation>Vel kva kolonnane over er</translation>
    </message>
    <message>
        <source>What the file would do is shown here, row by row.</source>
        <translation>Det fila ville gjere blir vist her, rad for rad.</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Skriv radene</translation>
    </message>
</context>
<context>
    <name>samvirke::InquiryDialog</name>
    <message>
        <source>Register an inquiry</source>
        <translation>Registrer ein førespurnad</translation>
    </message>
    <message>
        <source>Answer the inquiry</source>
        <translation>Svar på førespurnaden</translation>
    </message>
    <message>
        <source>Change the inquiry</source>
        <translation>Endre førespurnaden</translation>
    </message>
    <message>
        <source>Register the inquiry</source>
        <translation>Registrer førespurnaden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Without an answer the inquiry stays open. Ctrl+Enter saves. Write nothing about patients.</source>
        <translation>Utan svar står førespurnaden open. Ctrl+Enter lagrar. Skriv ingenting om pasientar.</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Ingen kommune</translation>
    </message>
    <message>
        <source>3 (days), or 4.12.</source>
        <translation>3 (dagar), eller 4.12.</translation>
    </message>
    <message>
        <source>Measures that are pointed to</source>
        <translation>Tiltak det blir vist til</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Only if you must ring back. It can be erased for good.</source>
        <translation>Berre dersom du må ringje tilbake. Det kan slettast for godt.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>The nearest first, as you write the question. Space marks what you point to.</source>
        <translation>Dei næraste først, medan du skriv spørsmålet. Mellomrom kryssar av det du viser til.</translation>
    </message>
    <message>
        <source>Keep supervision apart from coordination and guidance</source>
        <translation>Hald tilsyn skilt frå samordning og rettleiing</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svara av</translation>
    </message>
    <message>
        <source>A function</source>
        <translation>Ein funksjon</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>It was answered: write what was said, or undo the answer.</source>
        <translation>Han er svara på: skriv kva som vart sagt, eller angre svaret.</translation>
    </message>
    <message>
        <source>Choose the municipality, or write the function of who asks.</source>
        <translation>Vel kommunen, eller skriv funksjonen til den som spør.</translation>
    </message>
    <message>
        <source>Write a number of days or a day: 3, 4.12. or 04.12.2026.</source>
        <translation>Skriv eit tal på dagar eller ein dato: 3, 4.12. eller 04.12.2026.</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Kva blir det spurt om?</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Kven spør?</translation>
    </message>
    <message>
        <source>What is answered?</source>
        <translation>Kva svarar vi?</translation>
    </message>
</context>
<context>
    <name>samvirke::InterviewLines</name>
    <message>
        <source>Another profession (they are one team)</source>
        <translation>Ei yrkesgruppe til (dei blir eitt team)</translation>
    </message>
    <message>
        <source>Profession %1</source>
        <translation>Yrkesgruppe %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take away profession %1</source>
        <translation>Ta bort yrkesgruppe %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Godtek òg</translation>
    </message>
    <message>
        <source>Each substitute makes it easier to find somebody.</source>
        <translation>Kvar erstatning gjer det lettare å finne nokon.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Må ha</translation>
    </message>
    <message>
        <source>Nobody is proposed who lacks one of these.</source>
        <translation>Ingen blir foreslått som manglar noko av dette.</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Ønskt</translation>
    </message>
</context>
<context>
    <name>samvirke::InvitationDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calendar file …</source>
        <translation>Lagre kalenderfila …</translation>
    </message>
    <message>
        <source>Tell that the meeting is called off</source>
        <translation>Gi beskjed om at møtet er avlyst</translation>
    </message>
    <message>
        <source>Invite to the meeting</source>
        <translation>Kall inn til møtet</translation>
    </message>
    <message>
        <source>The file opens in Outlook and other calendars; you send it from there.</source>
        <translation>Fila blir opna i Outlook og andre kalendrar; du sender ho derifrå.</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Blir send frå</translation>
    </message>
    <message>
        <source>Your e-mail address: answers go there. Without it, the file is only an entry for a calendar</source>
        <translation>E-postadressa di: svara går dit. Utan ho er fila berre ei kalenderoppføring</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>All meetings of the series in one invitation</source>
        <translation>Alle møta i serien i éi innkalling</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) known.</source>
        <translation>
            <numerusform>%n adresse er kjend.</numerusform>
            <numerusform>%n adresser er kjende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known of: %1.</source>
        <translation>Ikkje kjend for: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent before %n time(s); this one replaces it.</source>
        <translation>
            <numerusform>Send %n gong før; denne erstattar ho.</numerusform>
            <numerusform>Send %n gonger før; denne erstattar ho.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it as name@office.no.</source>
        <translation>Dette er inga e-postadresse. Skriv ho som namn@etat.no.</translation>
    </message>
    <message>
        <source>Give the address that the invitation was sent from.</source>
        <translation>Oppgi adressa som innkallinga blei send frå.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Lagre kalenderfila</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderfil (*.ics)</translation>
    </message>
    <message>
        <source>No file was chosen: nothing was written.</source>
        <translation>Inga fil er vald: ingenting er skrive.</translation>
    </message>
    <message>
        <source>Call off this one meeting of the series in their calendars</source>
        <translation>Avlys dette eine møtet i serien i kalendrane deira</translation>
    </message>
    <message>
        <source>Move this one meeting of the series in their calendars</source>
        <translation>Flytt dette eine møtet i serien i kalendrane deira</translation>
    </message>
    <message>
        <source>For those who have the invitation to the series. Without it, the file is about a meeting by itself.</source>
        <translation>For dei som har fått innkallinga til serien. Utan dette gjeld fila eit møte for seg.</translation>
    </message>
</context>
<context>
    <name>samvirke::KeyChoice</name>
    <message>
        <source>no answer</source>
        <translation>ikkje svar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>question, its answer</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>samvirke::LegalCardDialog</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kven avgjer</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>Når det går vidare opp</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Ver obs på</translation>
    </message>
    <message>
        <source>The office has checked this card</source>
        <translation>Embetet har kontrollert dette kortet</translation>
    </message>
    <message>
        <source>The office&apos;s own text takes the place of the program&apos;s. Write what was checked, and where.</source>
        <translation>Embetet sin eigen tekst trer i staden for teksten til programmet. Skriv kva som er kontrollert, og kvar.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollert</translation>
    </message>
    <message>
        <source>Write on what basis the step stands.</source>
        <translation>Skriv kva grunnlag steget har.</translation>
    </message>
    <message>
        <source>Write who decides.</source>
        <translation>Skriv kven som avgjer.</translation>
    </message>
</context>
<context>
    <name>samvirke::LegalCardsDialog</name>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>The program&apos;s text again</source>
        <translation>Programteksten igjen</translation>
    </message>
    <message>
        <source>Legal cards</source>
        <translation>Heimelskort</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Save all as a document …</source>
        <translation>Lagre alle som dokument …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>On what basis, and who decides?</source>
        <translation>På kva grunnlag, og kven avgjer?</translation>
    </message>
    <message>
        <source>Short cards, no legal advice. What nobody has checked says so, and the office can put its own text in its place.</source>
        <translation>Korte kort, ikkje juridiske råd. Det ingen har kontrollert, seier frå om det, og embetet kan setje inn sin eigen tekst.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kven avgjer</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>Når det går vidare opp</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Ver obs på</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ikkje stadfesta</translation>
    </message>
    <message>
        <source>The card has the program&apos;s text again.</source>
        <translation>Kortet har teksten til programmet igjen.</translation>
    </message>
    <message>
        <source>Save the legal cards</source>
        <translation>Lagre heimelskorta</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>legal-cards.pdf</source>
        <translation>heimelskort.pdf</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::LetterTemplateDialog</name>
    <message>
        <source>Letters to owners (Nynorsk)</source>
        <translation>Brev til eigarar (nynorsk)</translation>
    </message>
    <message>
        <source>Letters to owners (Bokmål)</source>
        <translation>Brev til eigarar (bokmål)</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Lagre breva</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>E-mail drafts, letters and notes for the telephone use these words. What stands in braces is filled in; an empty line begins a new paragraph.</source>
        <translation>E-postutkast, brev og notat til telefonen bruker desse orda. Det som står i klammer, blir fylt inn. Ei tom linje gir nytt avsnitt.</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Vel eit felt</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Kva tekst</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>Set inn eit felt</translation>
    </message>
    <message>
        <source>The standard words again</source>
        <translation>Standardorda igjen</translation>
    </message>
    <message>
        <source>It will read, for example:

%1</source>
        <translation>Slik kan det lyde:

%1</translation>
    </message>
</context>
<context>
    <name>samvirke::LetterView</name>
    <message>
        <source>No e-mail address of %1 is known.</source>
        <translation>Inga e-postadresse til %1 er kjend.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>No contact of %1 is noted.</source>
        <translation>Ingen kontakt hos %1 er notert.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Det som blir sagt</translation>
    </message>
    <message>
        <source>Open in the e-mail program</source>
        <translation>Opne i e-postprogrammet</translation>
    </message>
    <message>
        <source>No e-mail program answers. Write the drafts as files instead, and open those.</source>
        <translation>Ikkje noko e-postprogram svarar. Skriv utkasta som filer i staden, og opne dei.</translation>
    </message>
    <message>
        <source>Choose the folder to write the letters to</source>
        <translation>Vel mappa breva skal skrivast til</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>%n fil er skriven til %1.</numerusform>
            <numerusform>%n filer er skrivne til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::LogForm</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Loggføring</translation>
    </message>
    <message>
        <source>What happened, what was said? Enter writes it in the log</source>
        <translation>Kva hende, kva vart sagt? Enter skriv det i loggen</translation>
    </message>
    <message>
        <source>Keep supervision apart from coordination and guidance</source>
        <translation>Hald tilsyn skilt frå samordning og rettleiing</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Ingen kommune</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>Skriv rettinga</translation>
    </message>
    <message>
        <source>Corrects the entry of %1 by %2. The earlier entry stays, struck through.</source>
        <translation>Rettar loggføringa frå %1 av %2. Den tidlegare blir ståande, gjennomstroken.</translation>
    </message>
    <message>
        <source>Write what happened first.</source>
        <translation>Skriv først kva som hende.</translation>
    </message>
    <message>
        <source>You may write it all the same: somebody else should then take one of the two roles.</source>
        <translation>Du kan skrive det likevel: Då bør andre ta den eine av dei to rollene.</translation>
    </message>
</context>
<context>
    <name>samvirke::LogPage</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle roller</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Only in a period</source>
        <translation>Berre i ein periode</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Loggen er tom</translation>
    </message>
    <message>
        <source>Write what happens as it happens: above, or with Ctrl+L from anywhere.</source>
        <translation>Skriv det som hender når det hender: over, eller med Ctrl+L kvar som helst.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Fører til</translation>
    </message>
    <message>
        <source>Written in the log.</source>
        <translation>Skrive i loggen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Søk i loggen</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle kommunar</translation>
    </message>
    <message>
        <source>Append-only: a correction is a new entry, and the earlier one stays</source>
        <translation>Ingenting blir sletta: ei retting er ei ny loggføring, og den tidlegare blir ståande</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Inga loggføring er vald</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrive av</translation>
    </message>
    <message>
        <source>This entry was corrected</source>
        <translation>Denne loggføringa er retta</translation>
    </message>
    <message>
        <source>Show the correction</source>
        <translation>Vis rettinga</translation>
    </message>
    <message>
        <source>Corrects an earlier entry</source>
        <translation>Rettar ei tidlegare loggføring</translation>
    </message>
    <message>
        <source>Show the earlier one</source>
        <translation>Vis den tidlegare</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Rett denne loggføringa</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Shares out staff</source>
        <translation>Omfordeler personell</translation>
    </message>
</context>
<context>
    <name>samvirke::MainWindow</name>
    <message>
        <source>Invented demonstration data</source>
        <translation>Oppdikta demonstrasjonsdata</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ØVING</translation>
    </message>
    <message>
        <source>You can read this file, not change it. %1</source>
        <translation>Du kan lese denne fila, ikkje endre ho. %1</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · berre lesing</translation>
    </message>
    <message>
        <source>%1 · all is saved</source>
        <translation>%1 · alt er lagra</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Tryggingskopi %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen tryggingskopi enno</translation>
    </message>
    <message>
        <source>Latest answer: %1 %2</source>
        <translation>Siste svar: %1 %2</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 left out.</source>
        <translation>Importert: %1 nye, %2 endra, %3 uendra, %4 utelatne.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Angre importen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Eksporter %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>Ny saksfil</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Opne ei saksfil</translation>
    </message>
    <message>
        <source>Where the exercise is kept</source>
        <translation>Kvar øvinga ligg</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>øving</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Tryggingskopiert til %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n journal entry(s), each follows from the one before.</source>
        <translation>
            <numerusform>Fila er heil: %n journalinnføring.</numerusform>
            <numerusform>Fila er heil: %n journalinnføringar, kvar følgjer av den før.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is taken in.</source>
        <translation>Meldinga er importert.</translation>
    </message>
    <message>
        <source>Where the sample files are put</source>
        <translation>Kvar eksempelfilene skal liggje</translation>
    </message>
    <message numerus="yes">
        <source>%n sample file(s) are in %1. Drag one onto the window to try an import; undo takes it back.</source>
        <translation>
            <numerusform>%n eksempelfil ligg i %1. Dra ei inn i vindauget for å prøve ein import; Angre tek han tilbake.</numerusform>
            <numerusform>%n eksempelfiler ligg i %1. Dra ei inn i vindauget for å prøve ein import; Angre tek han tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by telephone</source>
        <translation>Svar på telefon</translation>
    </message>
    <message>
        <source>Take the answer</source>
        <translation>Ta imot svaret</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>Svaret er lagra.</translation>
    </message>
    <message>
        <source>The inquiry is registered.</source>
        <translation>Førespurnaden er registrert.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Eksporterer …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Tryggingskopierer …</translation>
    </message>
    <message>
        <source>Verifying the file …</source>
        <translation>Kontrollerer fila …</translation>
    </message>
</context>
<context>
    <name>samvirke::MapPage</name>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>Health communities</source>
        <translation>Helsefellesskap</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>%1 has none of this case file&apos;s municipalities.</source>
        <translation>%1 har ingen av kommunane i denne saksfila.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Fliser</translation>
    </message>
    <message>
        <source>True map</source>
        <translation>Ekte kart</translation>
    </message>
    <message>
        <source>Load borders …</source>
        <translation>Last inn grenser …</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Lagre bilete …</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Nærare</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Lenger unna</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The whole county</source>
        <translation>Heile fylket</translation>
    </message>
    <message>
        <source>Choose a municipality to see its neighbours. Press it again, or Enter, to open it. Arrows, + and − and Ctrl with an arrow move about.</source>
        <translation>Vel ein kommune for å sjå naboane. Trykk på han igjen, eller Enter, for å opne han. Piltastar, + og − og Ctrl med ein piltast flyttar kartet.</translation>
    </message>
    <message>
        <source>No neighbour on land</source>
        <translation>Ingen nabo på land</translation>
    </message>
    <message>
        <source>Neighbours: %1</source>
        <translation>Naboar: %1</translation>
    </message>
    <message>
        <source>Health community: %1</source>
        <translation>Helsefellesskap: %1</translation>
    </message>
    <message>
        <source>Choose the borders of the municipalities</source>
        <translation>Vel kommunegrensene</translation>
    </message>
    <message>
        <source>Borders as GeoJSON (*.geojson *.json)</source>
        <translation>Grenser som GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Lagre kartet som bilete</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Teikning (*.svg);;Bilete (*.png)</translation>
    </message>
    <message>
        <source>map-%1</source>
        <translation>kart-%1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Lagra %1.</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Ståande avtalar</translation>
    </message>
    <message>
        <source>Standing agreement with: %1</source>
        <translation>Ståande avtale med: %1</translation>
    </message>
    <message>
        <source>No standing agreement with any neighbour</source>
        <translation>Ingen ståande avtale med nokon nabokommune</translation>
    </message>
</context>
<context>
    <name>samvirke::MatchDetails</name>
    <message>
        <source>Why %1 to %2?</source>
        <translation>Kvifor %1 til %2?</translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation>Start eit utlån</translation>
    </message>
    <message>
        <source>Starting makes a draft. Nobody is asked until you ask.</source>
        <translation>Start lagar eit utkast. Ingen blir spurde før du spør.</translation>
    </message>
    <message>
        <source>A transfer is started from this.</source>
        <translation>Eit utlån er starta frå dette.</translation>
    </message>
    <message>
        <source>Open the transfer</source>
        <translation>Opne utlånet</translation>
    </message>
    <message>
        <source>Open in the pool</source>
        <translation>Opne i poolen</translation>
    </message>
    <message>
        <source>%1 would be covered</source>
        <translation>%1 ville bli dekt</translation>
    </message>
    <message numerus="yes">
        <source>The proposal covers all %n head-day(s).</source>
        <translation>
            <numerusform>Forslaget dekkjer den eine persondagen.</numerusform>
            <numerusform>Forslaget dekkjer alle %n persondagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does %1 lack?</source>
        <translation>Kva manglar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n head-day(s) are not covered.</source>
        <translation>
            <numerusform>%1 av %n persondag er udekt.</numerusform>
            <numerusform>%1 av %n persondagar er udekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help most:</source>
        <translation>Det som ville hjelpe mest:</translation>
    </message>
    <message>
        <source>Open the need</source>
        <translation>Opne behovet</translation>
    </message>
    <message>
        <source>Nobody in the pool can serve here now.</source>
        <translation>Ingen i poolen kan hjelpe her no.</translation>
    </message>
    <message>
        <source>somebody no longer in the pool</source>
        <translation>nokon som ikkje lenger er i poolen</translation>
    </message>
    <message>
        <source>Take %1 back in</source>
        <translation>Ta %1 inn att</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelate</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n missing head-day(s)</source>
        <translation>
            <numerusform>%1 av %n manglande persondag</numerusform>
            <numerusform>%1 av %n manglande persondagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody more. What is covered is covered by transfers under way.</source>
        <translation>Ingen fleire. Det som er dekt, er dekt av utlån i gang.</translation>
    </message>
    <message>
        <source>Supposed for the question: nobody in the pool.</source>
        <translation>Tenkt for spørsmålet: ingen i poolen.</translation>
    </message>
    <message>
        <source>Record a no …</source>
        <translation>Registrer eit nei …</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Kva om …</translation>
    </message>
    <message>
        <source>… %1?</source>
        <translation>… %1?</translation>
    </message>
    <message>
        <source>… %1 asked for something else …</source>
        <translation>… %1 bad om noko anna …</translation>
    </message>
    <message>
        <source>The team “%1” asks for:</source>
        <translation>Teamet «%1» bed om:</translation>
    </message>
    <message numerus="yes">
        <source>more than the %n missing here: others gain, too</source>
        <translation>
            <numerusform>meir enn den %n som manglar her: andre vinn òg på det</numerusform>
            <numerusform>meir enn dei %n som manglar her: andre vinn òg på det</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask their owners …</source>
        <translation>Spør eigarane deira …</translation>
    </message>
    <message>
        <source>Ask owners …</source>
        <translation>Spør eigarar …</translation>
    </message>
    <message>
        <source>Proposed for %1</source>
        <translation>Foreslått til %1</translation>
    </message>
</context>
<context>
    <name>samvirke::MatchOptions</name>
    <message>
        <source>Only these days</source>
        <translation>Berre desse dagane</translation>
    </message>
    <message>
        <source>Include owners in a critical situation</source>
        <translation>Ta med eigarar i kritisk situasjon</translation>
    </message>
    <message>
        <source>Days to plan for</source>
        <translation>Dagar det blir planlagt for</translation>
    </message>
    <message>
        <source>Quarantine days after infectious service</source>
        <translation>Karantenedagar etter smitteoppdrag</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>Quarantine days</source>
        <translation>Karantenedagar</translation>
    </message>
    <message>
        <source>Days a confirmation holds</source>
        <translation>Dagar ei stadfesting gjeld</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>alltid</translation>
    </message>
    <message>
        <source>Those who were confirmed longer ago are in doubt, and planned only where coverage needs them.</source>
        <translation>Dei som vart stadfesta for lengre sidan, er usikre og blir berre brukte der dekninga treng dei.</translation>
    </message>
    <message>
        <source>A confirmation holds, days</source>
        <translation>Stadfesting gjeld, dagar</translation>
    </message>
</context>
<context>
    <name>samvirke::MatchingPage</name>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>No proposal could be made</source>
        <translation>Det gjekk ikkje å lage eit forslag</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Søket vart stansa</translation>
    </message>
    <message>
        <source>The search was stopped. Change an option or come back to solve again.</source>
        <translation>Søket vart stansa. Endre eit val eller kom tilbake for å løyse på nytt.</translation>
    </message>
    <message>
        <source>Looking for the best proposal …</source>
        <translation>Ser etter det beste forslaget …</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Kopling</translation>
    </message>
    <message>
        <source>No open needs to find staff for</source>
        <translation>Ingen opne behov å finne personell til</translation>
    </message>
    <message>
        <source>Register a need, and a proposal stands here at once.</source>
        <translation>Registrer eit behov, så står eit forslag her med ein gong.</translation>
    </message>
    <message>
        <source>The pool is empty. Register or import those who could help.</source>
        <translation>Poolen er tom. Registrer eller importer dei som kan hjelpe.</translation>
    </message>
    <message>
        <source>This need is not in the proposal</source>
        <translation>Dette behovet er ikkje i forslaget</translation>
    </message>
    <message>
        <source>It is no longer open, or its days lie outside of those that are planned for.</source>
        <translation>Det er ikkje lenger ope, eller dagane ligg utanfor dei det blir planlagt for.</translation>
    </message>
    <message>
        <source>Why and what is missing</source>
        <translation>Kvifor, og kva som manglar</translation>
    </message>
    <message>
        <source>Choose a need to see what it lacks, or a bar to see why it is proposed and what its owner would give up.</source>
        <translation>Vel eit behov for å sjå kva det manglar, eller ei søyle for å sjå kvifor ho er føreslått og kva eigaren gir frå seg.</translation>
    </message>
    <message>
        <source>A transfer is started as a draft. Nobody has been asked yet.</source>
        <translation>Eit utlån er starta som utkast. Ingen er spurde enno.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Left out. The proposal is solved again without it.</source>
        <translation>Utelate. Forslaget blir løyst på nytt utan.</translation>
    </message>
    <message>
        <source>Taken back in. The proposal is solved again.</source>
        <translation>Teke inn att. Forslaget blir løyst på nytt.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Kva som blir vist</translation>
    </message>
    <message>
        <source>Bars by need</source>
        <translation>Linjer per behov</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Variants side by side</source>
        <translation>Variantar side om side</translation>
    </message>
    <message>
        <source>Contested staff</source>
        <translation>Fleire treng dei same</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation>Ring først</translation>
    </message>
    <message>
        <source>drops out</source>
        <translation>går ut</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>kjem inn</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>blir flytta</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Kva det endrar</translation>
    </message>
    <message>
        <source>Nothing: the plan stays as it is.</source>
        <translation>Ingenting: planen blir som han er.</translation>
    </message>
    <message>
        <source>Recorded. The proposal is solved again.</source>
        <translation>Lagra. Forslaget blir rekna ut på nytt.</translation>
    </message>
    <message>
        <source>The decision is recorded. The proposal is solved again.</source>
        <translation>Avgjerda er lagra. Forslaget blir rekna ut på nytt.</translation>
    </message>
    <message>
        <source>The decision is taken back. The owner&apos;s own status counts again.</source>
        <translation>Avgjerda er trekt. Eigaren sin eigen status gjeld igjen.</translation>
    </message>
    <message>
        <source>Confirmed today. The proposal is solved again.</source>
        <translation>Stadfesta i dag. Forslaget blir rekna ut på nytt.</translation>
    </message>
    <message>
        <source>Remove this order of aims?</source>
        <translation>Fjerne denne rekkjefølgja av mål?</translation>
    </message>
    <message>
        <source>The plans do not change. Undo brings it back.</source>
        <translation>Planane blir ikkje endra. Angre hentar ho tilbake.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message numerus="yes">
        <source>On record: %n owner(s) are asked.</source>
        <translation>
            <numerusform>Loggført: %n eigar er spurd.</numerusform>
            <numerusform>Loggført: %n eigarar er spurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialDetails</name>
    <message>
        <source>Next step for %1</source>
        <translation>Neste steg for %1</translation>
    </message>
    <message>
        <source>Nothing is left to find.</source>
        <translation>Det er ikkje meir å finne.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>The municipality has withdrawn the need.</source>
        <translation>Kommunen har trekt behovet.</translation>
    </message>
    <message>
        <source>The period is over. Close the need, or change the period.</source>
        <translation>Perioden er over. Avslutt behovet, eller endre perioden.</translation>
    </message>
    <message>
        <source>Close the need</source>
        <translation>Avslutt behovet</translation>
    </message>
    <message>
        <source>Agreed transfers cover it. Mark the need as covered.</source>
        <translation>Avtalte utlån dekkjer det. Merk behovet som dekt.</translation>
    </message>
    <message>
        <source>Mark as covered</source>
        <translation>Merk som dekt</translation>
    </message>
    <message>
        <source>Enough is asked for. Follow up the answers.</source>
        <translation>Det er spurt om nok. Følg opp svara.</translation>
    </message>
    <message>
        <source>Not covered. See who could give it, the nearest first.</source>
        <translation>Ikkje dekt. Sjå kven som kan gje det, dei nærmaste først.</translation>
    </message>
    <message>
        <source>See the proposal</source>
        <translation>Sjå forslaget</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Trekk …</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Frå %1</translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation>Start eit utlån</translation>
    </message>
    <message>
        <source>Start a transfer from %1</source>
        <translation>Start eit utlån frå %1</translation>
    </message>
    <message>
        <source>Who could give it</source>
        <translation>Kven som kan gje det</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kva som er etterspurt</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Trengst</translation>
    </message>
    <message>
        <source>After use</source>
        <translation>Etter bruk</translation>
    </message>
    <message>
        <source>returned to the owner</source>
        <translation>blir levert tilbake til eigaren</translation>
    </message>
    <message>
        <source>used up, not returned</source>
        <translation>blir brukt opp, blir ikkje levert tilbake</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Kven kan ein ringje</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Opne %1</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>Tilbode av %1</translation>
    </message>
    <message>
        <source>%1, %2. An offer binds nobody: the owner is asked each time.</source>
        <translation>%1, %2. Eit tilbod bind ingen: eigaren blir spurd kvar gong.</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Kva som blir tilbode</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Kvar det er</translation>
    </message>
    <message>
        <source>Left after transfers</source>
        <translation>Att etter utlån</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskjelde</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Sist stadfesta</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 frå %2 til %3</translation>
    </message>
    <message>
        <source>A draft asks nobody. The owner is asked in the next step and answers freely.</source>
        <translation>Eit utkast spør ingen. Eigaren blir spurd i neste steg og svarar fritt.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurde enno.</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Godtek òg</translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialNeedDialog</name>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Register a need for equipment</source>
        <translation>Registrer behov for utstyr</translation>
    </message>
    <message>
        <source>Change the need</source>
        <translation>Endre behovet</translation>
    </message>
    <message>
        <source>Register the need</source>
        <translation>Registrer behovet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation>Trengst frå</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>What the municipality lacks after its own stores and suppliers.</source>
        <translation>Det kommunen manglar når eigne lager og leverandørar er prøvde.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kor mykje</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Kven kan ein ringje</translation>
    </message>
    <message>
        <source>Name, function and telephone of the one who receives it.</source>
        <translation>Namn, funksjon og telefon til den som tek imot.</translation>
    </message>
    <message>
        <source>Choose the equipment first.</source>
        <translation>Vel utstyret først.</translation>
    </message>
    <message>
        <source>It is returned after the last day.</source>
        <translation>Det blir levert tilbake etter siste dag.</translation>
    </message>
    <message>
        <source>It is used up, so there is no last day.</source>
        <translation>Det blir brukt opp, så det er ingen siste dag.</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Godtek òg</translation>
    </message>
    <message>
        <source>Equipment that does as well, piece for piece.</source>
        <translation>Utstyr som òg duger, stykke for stykke.</translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialOfferDialog</name>
    <message>
        <source>Register an offer of equipment</source>
        <translation>Registrer tilbod om utstyr</translation>
    </message>
    <message>
        <source>Change the offer</source>
        <translation>Endre tilbodet</translation>
    </message>
    <message>
        <source>Register the offer</source>
        <translation>Registrer tilbodet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskjelde</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Kvar det er</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Tilgjengeleg frå</translation>
    </message>
    <message>
        <source>Only until a certain day</source>
        <translation>Berre til ein bestemt dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Stadfesta i dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>An offer binds nobody: the owner is asked each time. How much the owner keeps is its own business.</source>
        <translation>Eit tilbod bind ingen: eigaren blir spurd kvar gong. Kor mykje eigaren held att, er eigaren si eiga sak.</translation>
    </message>
    <message>
        <source>A municipality, or the name of a health trust or another owner</source>
        <translation>Ein kommune, eller namnet på eit helseføretak eller ein annan eigar</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kor mykje</translation>
    </message>
    <message>
        <source>All that can be spared.</source>
        <translation>Alt ein kan vere utan.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Stadfesting</translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>Sist stadfesta %1.</translation>
    </message>
    <message>
        <source>Not confirmed before.</source>
        <translation>Ikkje stadfesta før.</translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialPage</name>
    <message>
        <source>Needs for equipment</source>
        <translation>Behov for utstyr</translation>
    </message>
    <message>
        <source>Offers of equipment</source>
        <translation>Tilbod om utstyr</translation>
    </message>
    <message>
        <source>Proposed deliveries</source>
        <translation>Forslag til leveransar</translation>
    </message>
    <message>
        <source>Register a need …</source>
        <translation>Registrer behov …</translation>
    </message>
    <message>
        <source>Register an offer …</source>
        <translation>Registrer tilbod …</translation>
    </message>
    <message>
        <source>No needs for equipment are registered</source>
        <translation>Ingen behov for utstyr er registrerte</translation>
    </message>
    <message>
        <source>Register the first one when a municipality lacks protective equipment, apparatus or beds.</source>
        <translation>Registrer det første når ein kommune manglar smittevernutstyr, apparat eller senger.</translation>
    </message>
    <message>
        <source>No offers of equipment are registered</source>
        <translation>Ingen tilbod om utstyr er registrerte</translation>
    </message>
    <message>
        <source>Ask the municipalities and the health trusts what they can spare, and register it.</source>
        <translation>Spør kommunane og helseføretaka kva dei kan vere utan, og registrer det.</translation>
    </message>
    <message>
        <source>Nothing to propose</source>
        <translation>Ingenting å foreslå</translation>
    </message>
    <message>
        <source>Register a need, and who could give it stands here at once.</source>
        <translation>Registrer eit behov, så står det straks her kven som kan gje det.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbod</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Nothing is offered yet. The proposal needs offers.</source>
        <translation>Ingenting er tilbode enno. Forslaget treng tilbod.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) are registered</source>
        <translation>
            <numerusform>%n tilbod er registrert</numerusform>
            <numerusform>%n tilbod er registrerte</numerusform>
        </translation>
    </message>
    <message>
        <source>covered means agreed by both sides</source>
        <translation>dekt tyder avtalt mellom partane</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ingenting er valt</translation>
    </message>
    <message>
        <source>Choose a line to see the next step, and why something is proposed or missing.</source>
        <translation>Vel ei linje for å sjå neste steg, og kvifor noko er med i forslaget eller manglar.</translation>
    </message>
    <message>
        <source>The need is registered.</source>
        <translation>Behovet er registrert.</translation>
    </message>
    <message>
        <source>The offer is registered.</source>
        <translation>Tilbodet er registrert.</translation>
    </message>
    <message>
        <source>The need is changed.</source>
        <translation>Behovet er endra.</translation>
    </message>
    <message>
        <source>No transfer depends on it.</source>
        <translation>Ingen utlån heng på det.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) for it that have not begun are withdrawn too. Tell those who were asked.</source>
        <translation>
            <numerusform>%n utlån til det som ikkje har byrja, blir òg trekt. Sei frå til dei som vart spurde.</numerusform>
            <numerusform>%n utlån til det som ikkje har byrja, blir òg trekte. Sei frå til dei som vart spurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the need?</source>
        <translation>Trekkje behovet?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Withdraw the need</source>
        <translation>Trekk behovet</translation>
    </message>
    <message>
        <source>The need is withdrawn.</source>
        <translation>Behovet er trekt.</translation>
    </message>
    <message>
        <source>The need is now: %1.</source>
        <translation>Behovet er no: %1.</translation>
    </message>
    <message>
        <source>The offer is changed.</source>
        <translation>Tilbodet er endra.</translation>
    </message>
    <message>
        <source>Remove the offer?</source>
        <translation>Fjerne tilbodet?</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>Fjern tilbodet</translation>
    </message>
    <message>
        <source>The offer is removed.</source>
        <translation>Tilbodet er fjerna.</translation>
    </message>
    <message>
        <source>A transfer is started as a draft. Nobody has been asked yet.</source>
        <translation>Eit utlån er starta som utkast. Ingen er spurde enno.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>The offers are imported.</source>
        <translation>Tilboda er importerte.</translation>
    </message>
    <message>
        <source>The needs are imported.</source>
        <translation>Behova er importerte.</translation>
    </message>
    <message>
        <source>Export the offers</source>
        <translation>Eksporter tilboda</translation>
    </message>
    <message>
        <source>Export the needs</source>
        <translation>Eksporter behova</translation>
    </message>
    <message>
        <source>equipment-offers.xlsx</source>
        <translation>utstyrstilbod.xlsx</translation>
    </message>
    <message>
        <source>equipment-needs.xlsx</source>
        <translation>utstyrsbehov.xlsx</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::MeasureDialog</name>
    <message>
        <source>New measure</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Endre tiltaket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Only for these professions</source>
        <translation>Berre for desse yrka</translation>
    </message>
    <message>
        <source>What you save stands in place of the program&apos;s version, in both forms of Norwegian.</source>
        <translation>Det du lagrar, står i staden for utgåva i programmet, på begge målformer.</translation>
    </message>
    <message>
        <source>Check what is marked. What you save stands in place of the program&apos;s version, in both forms of Norwegian, and counts as checked.</source>
        <translation>Kontroller det som er merkt. Det du lagrar, står i staden for utgåva i programmet, på begge målformer, og blir rekna som kontrollert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Kva det gir</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Når det blir brukt</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Kven ein kontaktar</translation>
    </message>
    <message>
        <source>A body or a function, never a person: this goes out with the letter.</source>
        <translation>Ei verksemd eller ein funksjon, aldri ein person: dette går ut med brevet.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opningstid</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Kor fort</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>Slik går de fram</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Søkjeord</translation>
    </message>
    <message>
        <source>What people say when they need it, with commas between.</source>
        <translation>Det folk seier når dei treng det, med komma mellom.</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Berre for</translation>
    </message>
    <message>
        <source>Empty: whichever profession is missing.</source>
        <translation>Tomt: same kva yrke som manglar.</translation>
    </message>
    <message>
        <source>%1 – check</source>
        <translation>%1 – kontroller</translation>
    </message>
    <message>
        <source>So in 2021, or it varies.</source>
        <translation>Slik i 2021, eller det varierer.</translation>
    </message>
</context>
<context>
    <name>samvirke::MeasuresLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <source>Letter to the municipalities</source>
        <translation>Brev til kommunane</translation>
    </message>
    <message>
        <source>All measures are checked by the office.</source>
        <translation>Alle tiltak er kontrollerte av kontoret.</translation>
    </message>
    <message>
        <source>Form of Norwegian</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>Save the letter …</source>
        <translation>Lagre brevet …</translation>
    </message>
    <message>
        <source>Write e-mail drafts …</source>
        <translation>Skriv e-postutkast …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Lagre brevet</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument-tekst (*.odt);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
    <message>
        <source>Choose the folder to write the drafts to</source>
        <translation>Vel mappa utkasta skal skrivast til</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are written to %1.</source>
        <translation>
            <numerusform>%n utkast er skrive til %1.</numerusform>
            <numerusform>%n utkast er skrivne til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) hold facts that the office has not checked. The letter says so.</source>
        <translation>
            <numerusform>%n tiltak har opplysningar som kontoret ikkje har kontrollert. Brevet seier frå om det.</numerusform>
            <numerusform>%n tiltak har opplysningar som kontoret ikkje har kontrollert. Brevet seier frå om det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::MeasuresPage</name>
    <message>
        <source>Begin again</source>
        <translation>Byrj på nytt</translation>
    </message>
    <message>
        <source>Show hidden ones</source>
        <translation>Vis gøymde</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation>Delte svar</translation>
    </message>
    <message>
        <source>Register an inquiry …</source>
        <translation>Registrer førespurnad …</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Letter to the municipalities …</source>
        <translation>Brev til kommunane …</translation>
    </message>
    <message>
        <source>No measure fits</source>
        <translation>Ingen tiltak passar</translation>
    </message>
    <message>
        <source>Use other words, or begin again.</source>
        <translation>Bruk andre ord, eller byrj på nytt.</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>Ingen har spurt enno</translation>
    </message>
    <message>
        <source>Register an inquiry with F5 while somebody is on the telephone.</source>
        <translation>Registrer ein førespurnad med F5 medan nokon er på telefonen.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Ingenting er delt enno</translation>
    </message>
    <message>
        <source>Answer an inquiry and share it: without names, for all who ask the same.</source>
        <translation>Svar på ein førespurnad og del svaret: utan namn, for alle som spør om det same.</translation>
    </message>
    <message>
        <source>Find a measure</source>
        <translation>Finn tiltak</translation>
    </message>
    <message>
        <source>New measure …</source>
        <translation>Nytt tiltak …</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Kva manglar?</translation>
    </message>
    <message>
        <source>The measure is hidden.</source>
        <translation>Tiltaket er gøymt.</translation>
    </message>
    <message>
        <source>The measure is used again.</source>
        <translation>Tiltaket er i bruk att.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>Oppfølginga er gjord.</translation>
    </message>
    <message>
        <source>Inquiries (%1)</source>
        <translation>Førespurnader (%1)</translation>
    </message>
    <message>
        <source>Shared answers (%1)</source>
        <translation>Delte svar (%1)</translation>
    </message>
    <message>
        <source>Show hidden ones (%1)</source>
        <translation>Vis gøymde (%1)</translation>
    </message>
    <message>
        <source>All measures, the nearest first.</source>
        <translation>Alle tiltak, dei næraste først.</translation>
    </message>
    <message>
        <source>None of these words is known. All measures, the nearest first.</source>
        <translation>Ingen av orda er kjende. Alle tiltak, dei næraste først.</translation>
    </message>
    <message>
        <source>Understood: %1. The nearest first.</source>
        <translation>Forstått: %1. Dei næraste først.</translation>
    </message>
    <message>
        <source>Choose a measure to see whom to call and how.</source>
        <translation>Vel eit tiltak for å sjå kven ein kontaktar, og korleis.</translation>
    </message>
    <message>
        <source>Choose an inquiry to answer it.</source>
        <translation>Vel ein førespurnad for å svare på han.</translation>
    </message>
    <message>
        <source>Choose an answer to read and copy it.</source>
        <translation>Vel eit svar for å lese og kopiere det.</translation>
    </message>
    <message>
        <source>The measure is saved.</source>
        <translation>Tiltaket er lagra.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s version?</source>
        <translation>Tilbake til utgåva i programmet?</translation>
    </message>
    <message>
        <source>What the office wrote about “%1” is taken away.</source>
        <translation>Det kontoret skreiv om «%1», blir teke bort.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s version</source>
        <translation>Tilbake til utgåva i programmet</translation>
    </message>
    <message>
        <source>Remove the measure?</source>
        <translation>Fjerne tiltaket?</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Fjern tiltaket</translation>
    </message>
    <message>
        <source>The office&apos;s version is taken away.</source>
        <translation>Utgåva til kontoret er teken bort.</translation>
    </message>
    <message>
        <source>The inquiry is registered.</source>
        <translation>Førespurnaden er registrert.</translation>
    </message>
    <message>
        <source>The inquiry is saved.</source>
        <translation>Førespurnaden er lagra.</translation>
    </message>
    <message>
        <source>The answer is shared.</source>
        <translation>Svaret er delt.</translation>
    </message>
    <message>
        <source>The shared answer is saved.</source>
        <translation>Det delte svaret er lagra.</translation>
    </message>
    <message>
        <source>Remove the shared answer?</source>
        <translation>Fjerne det delte svaret?</translation>
    </message>
    <message>
        <source>The inquiry that it came from stays.</source>
        <translation>Førespurnaden det kom frå, blir ståande.</translation>
    </message>
    <message>
        <source>Remove the shared answer</source>
        <translation>Fjern det delte svaret</translation>
    </message>
    <message>
        <source>The answer is no longer shared.</source>
        <translation>Svaret er ikkje lenger delt.</translation>
    </message>
    <message>
        <source>Erase who asked?</source>
        <translation>Slette kven som spurde?</translation>
    </message>
    <message>
        <source>The name %1 is erased here and in the history. The question and the answer stay. This cannot be undone.</source>
        <translation>Namnet %1 blir sletta her og i historikken. Spørsmålet og svaret blir ståande. Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>Namnet er sletta.</translation>
    </message>
    <message>
        <source>Copied: paste it into an e-mail.</source>
        <translation>Kopiert: lim det inn i ein e-post.</translation>
    </message>
    <message>
        <source>Measures and contact point</source>
        <translation>Tiltak og kontaktpunkt</translation>
    </message>
    <message>
        <source>What is missing? “jeg mangler sykepleiere i helgen”</source>
        <translation>Kva manglar? «eg manglar sjukepleiarar i helga»</translation>
    </message>
</context>
<context>
    <name>samvirke::MeetingDialog</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Planlegg eit møte</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Endre møtet</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Planlegg møtet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Sluttar</translation>
    </message>
    <message>
        <source>Room or platform</source>
        <translation>Rom eller plattform</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>May be empty: then the kind is the title</source>
        <translation>Kan stå tom: då er typen tittelen</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Frå og til</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Begin with an agenda made of what is open</source>
        <translation>Byrj med ei sakliste av det som er ope</translation>
    </message>
    <message>
        <source>Invite all the office&apos;s municipalities</source>
        <translation>Inviter alle kommunane i embetet</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>Møtet sluttar før det byrjar.</translation>
    </message>
    <message>
        <source>None: a meeting by itself</source>
        <translation>Ingen: eit møte for seg</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Møteserie</translation>
    </message>
</context>
<context>
    <name>samvirke::MeetingsPage</name>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Plan a meeting …</source>
        <translation>Planlegg eit møte …</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Ingen møte enno</translation>
    </message>
    <message>
        <source>Plan the first one: the agenda is made of what is open.</source>
        <translation>Planlegg det første: saklista blir laga av det som er ope.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikkje sett</translation>
    </message>
    <message>
        <source>Change time or place …</source>
        <translation>Endre tid eller stad …</translation>
    </message>
    <message>
        <source>Remove the meeting …</source>
        <translation>Fjern møtet …</translation>
    </message>
    <message>
        <source>The minutes are saved.</source>
        <translation>Referatet er lagra.</translation>
    </message>
    <message>
        <source>The meeting is planned.</source>
        <translation>Møtet er planlagt.</translation>
    </message>
    <message>
        <source>Remove the meeting %1?</source>
        <translation>Fjerne møtet %1?</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Fjern møtet</translation>
    </message>
    <message>
        <source>The meeting is removed. Undo brings it back.</source>
        <translation>Møtet er fjerna. Angre hentar det tilbake.</translation>
    </message>
    <message>
        <source>Save the minutes …</source>
        <translation>Lagre referatet …</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Lagre referatet</translation>
    </message>
    <message>
        <source>%1, called off</source>
        <translation>%1, avlyst</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Andre notat</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hald møtet likevel</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Innkalla</translation>
    </message>
    <message>
        <source>Status kept</source>
        <translation>Status frå</translation>
    </message>
    <message>
        <source>Tell those invited …</source>
        <translation>Gi beskjed til dei innkalla …</translation>
    </message>
    <message>
        <source>Invite …</source>
        <translation>Kall inn …</translation>
    </message>
    <message>
        <source>Keep the status as it is now</source>
        <translation>Ta vare på status slik han er no</translation>
    </message>
    <message>
        <source>The county&apos;s status is kept with the meeting.</source>
        <translation>Statusen i fylket er teken vare på med møtet.</translation>
    </message>
    <message>
        <source>Nothing is open that is not on the agenda already.</source>
        <translation>Ingenting er ope som ikkje alt står på saklista.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda.</source>
        <translation>
            <numerusform>%n sak er sett på saklista.</numerusform>
            <numerusform>%n saker er sette på saklista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1. Open it and send it.</source>
        <translation>Lagra som %1. Opne ho og send ho.</translation>
    </message>
    <message>
        <source>Saved as %1: an entry for a calendar that asks nobody.</source>
        <translation>Lagra som %1: ei kalenderoppføring som ikkje spør nokon.</translation>
    </message>
    <message>
        <source>The meeting is called off. Tell those who were invited.</source>
        <translation>Møtet er avlyst. Gi beskjed til dei innkalla.</translation>
    </message>
    <message>
        <source>The meeting is held after all.</source>
        <translation>Møtet blir halde likevel.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument-tekst (*.odt);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>The series is saved.</source>
        <translation>Møteserien er lagra.</translation>
    </message>
    <message>
        <source>The meeting is planned, with participants and agenda.</source>
        <translation>Møtet er planlagt, med deltakarar og sakliste.</translation>
    </message>
    <message>
        <source>End the series?</source>
        <translation>Avslutte møteserien?</translation>
    </message>
    <message>
        <source>Its meetings stay, each by itself. Undo brings the series back.</source>
        <translation>Møta blir ståande kvar for seg. Angre hentar serien tilbake.</translation>
    </message>
    <message>
        <source>End the series</source>
        <translation>Avslutt møteserien</translation>
    </message>
    <message>
        <source>The series is ended. Undo brings it back.</source>
        <translation>Møteserien er avslutta. Angre hentar han tilbake.</translation>
    </message>
    <message>
        <source>Its participants, agenda, decisions and action items go with it. Undo brings them back.</source>
        <translation>Deltakarar, sakliste, avgjerder og oppfølgingspunkt forsvinn med det. Angre hentar dei tilbake.</translation>
    </message>
</context>
<context>
    <name>samvirke::MemberDetails</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ingen er valde</translation>
    </message>
    <message>
        <source>Choose a line in the table to see when and for what somebody is available, and to confirm it.</source>
        <translation>Vel ei linje i tabellen for å sjå når og til kva nokon er tilgjengeleg, og for å stadfeste det.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bustad</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Stadfest i dag</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>Slett personopplysningar …</translation>
    </message>
    <message>
        <source>When and how far</source>
        <translation>Når og kor langt</translation>
    </message>
    <message>
        <source>No period is noted.</source>
        <translation>Ingen periode er notert.</translation>
    </message>
    <message>
        <source>Travels at most</source>
        <translation>Reiser høgst</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Accepts infectious settings</source>
        <translation>Tek smitteoppdrag</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Sist stadfesta</translation>
    </message>
    <message>
        <source>Ring before you build on it: not confirmed for two weeks.</source>
        <translation>Ring før du byggjer på det: ikkje stadfesta på to veker.</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetansar</translation>
    </message>
    <message>
        <source>None is noted.</source>
        <translation>Ingen er noterte.</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>går ikkje ut</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>gått ut %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>stadfesta</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>ikkje stadfesta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskjelde</translation>
    </message>
    <message>
        <source>Lends at most</source>
        <translation>Låner høgst ut</translation>
    </message>
    <message>
        <source>Lends at most, %1</source>
        <translation>Låner høgst ut, %1</translation>
    </message>
    <message>
        <source>The owner has set no limit.</source>
        <translation>Eigaren har ikkje sett noka grense.</translation>
    </message>
    <message>
        <source>Limits …</source>
        <translation>Grenser …</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ingen så langt.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>samvirke::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;New case file …</source>
        <translation>&amp;Ny saksfil …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Opne …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Opne n&amp;yleg brukt</translation>
    </message>
    <message>
        <source>New &amp;exercise from this file …</source>
        <translation>Ny ø&amp;ving frå denne fila …</translation>
    </message>
    <message>
        <source>Import %1 …</source>
        <translation>Importer %1 …</translation>
    </message>
    <message>
        <source>Export %1 …</source>
        <translation>Eksporter %1 …</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Tryggingskopier no</translation>
    </message>
    <message>
        <source>&amp;Verify the file</source>
        <translation>&amp;Kontroller fila</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>&amp;Search …</source>
        <translation>&amp;Søk …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Write in the &amp;log …</source>
        <translation>Skriv i &amp;loggen …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Fargar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tekststorleik</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;About Samvirke</source>
        <translation>&amp;Om Samvirke</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Tøm lista</translation>
    </message>
    <message>
        <source>Import an EDXL-RM &amp;message …</source>
        <translation>Importer ei EDXL-RM-&amp;melding …</translation>
    </message>
    <message>
        <source>Export another &amp;table</source>
        <translation>Eksporter ein annan &amp;tabell</translation>
    </message>
    <message>
        <source>As it was &amp;known …</source>
        <translation>Slik det var &amp;kjent …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>Register a &amp;need …</source>
        <translation>Registrer eit &amp;behov …</translation>
    </message>
    <message>
        <source>&amp;Print the page …</source>
        <translation>Skriv ut &amp;sida …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Fram</translation>
    </message>
    <message>
        <source>Write &amp;sample files to try …</source>
        <translation>Lag &amp;eksempelfiler å prøve med …</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Rettleiing til denne sida</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projektor</translation>
    </message>
    <message>
        <source>&amp;Legal cards …</source>
        <translation>&amp;Heimelskort …</translation>
    </message>
    <message>
        <source>Answer by &amp;telephone …</source>
        <translation>Svar på &amp;telefon …</translation>
    </message>
    <message>
        <source>Register an &amp;inquiry …</source>
        <translation>Registrer ein &amp;førespurnad …</translation>
    </message>
    <message>
        <source>Write a &amp;decision</source>
        <translation>Skriv ei &amp;avgjerd</translation>
    </message>
    <message>
        <source>&amp;Propose staff</source>
        <translation>&amp;Foreslå personell</translation>
    </message>
    <message>
        <source>&amp;First steps …</source>
        <translation>&amp;Første steg …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Snøgg&amp;tastar</translation>
    </message>
</context>
<context>
    <name>samvirke::MessageExportDialog</name>
    <message>
        <source>Asked until</source>
        <translation>Ønskt til og med</translation>
    </message>
    <message>
        <source>Last day that is asked for</source>
        <translation>Siste dag det blir bede om</translation>
    </message>
    <message>
        <source>The file says that this is an exercise.</source>
        <translation>Fila seier at dette er ei øving.</translation>
    </message>
    <message>
        <source>Save the message …</source>
        <translation>Lagre meldinga …</translation>
    </message>
    <message>
        <source>Save as an EDXL-RM message</source>
        <translation>Lagre som EDXL-RM-melding</translation>
    </message>
    <message>
        <source>A message for another system</source>
        <translation>Ei melding til eit anna system</translation>
    </message>
    <message>
        <source>The file follows EDXL-RM 1.0. You send it yourself; it is kept on record that it was written. No employee&apos;s name is in it.</source>
        <translation>Fila følgjer EDXL-RM 1.0. Du sender henne sjølv; det blir registrert at ho er skriven. Namn på tilsette står ikkje i henne.</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Meldingstype</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kva ho seier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 (not now: %2)</source>
        <translation>%1 (ikkje no: %2)</translation>
    </message>
    <message>
        <source>Nothing can be said about it now.</source>
        <translation>Det er inga melding å skrive om dette no.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>øving</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Lagre meldinga</translation>
    </message>
    <message>
        <source>EDXL-RM messages (*.xml)</source>
        <translation>EDXL-RM-meldingar (*.xml)</translation>
    </message>
</context>
<context>
    <name>samvirke::MessageImportDialog</name>
    <message>
        <source>Choose a message</source>
        <translation>Vel ei melding</translation>
    </message>
    <message>
        <source>What changes here</source>
        <translation>Dette blir endra her</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import an EDXL-RM message</source>
        <translation>Importer ei EDXL-RM-melding</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vel ei fil …</translation>
    </message>
    <message>
        <source>What the message says and changes</source>
        <translation>Kva meldinga seier og endrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Choose the municipality</source>
        <translation>Vel kommune</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Choose the profession</source>
        <translation>Vel yrkesgruppe</translation>
    </message>
    <message>
        <source>Who lends</source>
        <translation>Kven låner ut</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Kva ho gjeld</translation>
    </message>
    <message>
        <source>Choose a need or a transfer</source>
        <translation>Vel eit behov eller eit utlån</translation>
    </message>
    <message>
        <source>Need: %1 × %2, %3, %4</source>
        <translation>Behov: %1 × %2, %3, %4</translation>
    </message>
    <message>
        <source>Transfer: %1, %2 to %3, %4</source>
        <translation>Utlån: %1, %2 til %3, %4</translation>
    </message>
    <message>
        <source>EDXL-RM messages (*.xml);;All files (*)</source>
        <translation>EDXL-RM-meldingar (*.xml);;Alle filer (*)</translation>
    </message>
    <message>
        <source>This message cannot be taken in</source>
        <translation>Denne meldinga kan ikkje importerast</translation>
    </message>
    <message>
        <source>Nothing: it was exchanged before.</source>
        <translation>Ingenting: ho er utveksla før.</translation>
    </message>
    <message>
        <source>That depends on what you choose above.</source>
        <translation>Det kjem an på kva du vel over.</translation>
    </message>
</context>
<context>
    <name>samvirke::MinuteLists</name>
    <message>
        <source>Decisions</source>
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Decision, then Enter</source>
        <translation>Avgjerd, så Enter</translation>
    </message>
    <message>
        <source>The decision concerns</source>
        <translation>Avgjerda gjeld</translation>
    </message>
    <message>
        <source>What is to be done, then Enter</source>
        <translation>Kva som skal gjerast, så Enter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>The action item concerns</source>
        <translation>Oppfølgingspunktet gjeld</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Ingen avgjerder enno</translation>
    </message>
    <message>
        <source>No action item yet</source>
        <translation>Ingen oppfølgingspunkt enno</translation>
    </message>
    <message>
        <source>Space ticks an item as done, F2 changes it</source>
        <translation>Mellomrom merkjer eit punkt som gjort, F2 endrar det</translation>
    </message>
    <message>
        <source>The governor&apos;s role</source>
        <translation>Rolla til Statsforvaltaren</translation>
    </message>
    <message>
        <source>In which role the governor takes part in the decision</source>
        <translation>I kva rolle Statsforvaltaren er med på avgjerda</translation>
    </message>
    <message>
        <source>Remind of what is due …</source>
        <translation>Minn om det som har frist …</translation>
    </message>
    <message numerus="yes">
        <source>No action item is due within %n day(s).</source>
        <translation>
            <numerusform>Ingen oppfølgingspunkt har frist innan %n dag.</numerusform>
            <numerusform>Ingen oppfølgingspunkt har frist innan %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Mappe for breva</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written. Open and send them yourself.</source>
        <translation>
            <numerusform>%n brev er skrive. Opne og send det sjølv.</numerusform>
            <numerusform>%n brev er skrivne. Opne og send dei sjølv.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for: %1.</source>
        <translation>Inga adresse er kjend for: %1.</translation>
    </message>
    <message>
        <source>You may write it all the same: somebody else should then take one of the two roles.</source>
        <translation>Du kan skrive det likevel: Då bør andre ta den eine av dei to rollene.</translation>
    </message>
    <message>
        <source>Enter writes it. Ctrl+Enter writes it and makes it an action item: who does it, then Enter.</source>
        <translation>Enter skriv henne. Ctrl+Enter skriv henne og gjer henne til eit oppfølgingspunkt: kven som gjer det, så Enter.</translation>
    </message>
</context>
<context>
    <name>samvirke::MunicipalityDialog</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>A part of the name or the number, then Enter.</source>
        <translation>Ein del av namnet eller nummeret, så Enter.</translation>
    </message>
    <message>
        <source>Choose the municipality.</source>
        <translation>Vel kommune.</translation>
    </message>
</context>
<context>
    <name>samvirke::MunicipalityPage</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Enter an answer by telephone …</source>
        <translation>Skriv inn svar på telefon …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search for a municipality</source>
        <translation>Søk etter ein kommune</translation>
    </message>
    <message>
        <source>Its own ratings, round by round</source>
        <translation>Eigne vurderingar, runde for runde</translation>
    </message>
    <message>
        <source>What it says itself</source>
        <translation>Kva han seier sjølv</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Transfers in and out</source>
        <translation>Utlån inn og ut</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Naboar</translation>
    </message>
    <message>
        <source>No municipality is chosen</source>
        <translation>Ingen kommune er vald</translation>
    </message>
    <message>
        <source>Write in the log …</source>
        <translation>Skriv i loggen …</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>Svaret er lagra.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have answered, as of %4.</source>
        <translation>%1: %2 av %3 har svart, per %4.</translation>
    </message>
    <message>
        <source>Register a need …</source>
        <translation>Registrer eit behov …</translation>
    </message>
    <message>
        <source>Measures to try next</source>
        <translation>Tiltak å prøve no</translation>
    </message>
    <message>
        <source>Roles that meet here</source>
        <translation>Roller som møtest her</translation>
    </message>
    <message>
        <source>Contacts, roles and the log are as they are now: go back to now to see them.</source>
        <translation>Kontaktar, roller og logg er slik dei er no: gå tilbake til no for å sjå dei.</translation>
    </message>
</context>
<context>
    <name>samvirke::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>samvirke::NeedDetails</name>
    <message>
        <source>No need is chosen</source>
        <translation>Ingen behov er valde</translation>
    </message>
    <message>
        <source>Choose a need in the table to see what is asked, what was tried and who to ring.</source>
        <translation>Vel eit behov i tabellen for å sjå kva som er etterspurt, kva som er prøvd og kven du kan ringje.</translation>
    </message>
    <message>
        <source>Next step for %1</source>
        <translation>Neste steg for %1</translation>
    </message>
    <message>
        <source>Mark as covered</source>
        <translation>Merk som dekt</translation>
    </message>
    <message>
        <source>Close the need</source>
        <translation>Avslutt behovet</translation>
    </message>
    <message>
        <source>Find staff</source>
        <translation>Finn personell</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Trekk …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kva som er etterspurt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Blir òg godteke</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Krev</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Ønskjer</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Vakter</translation>
    </message>
    <message>
        <source>Infectious setting</source>
        <translation>Smitteoppdrag</translation>
    </message>
    <message>
        <source>Lodging offered</source>
        <translation>Innkvartering blir tilboden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Kva som er prøvd</translation>
    </message>
    <message>
        <source>Nothing is noted. Ask before others are asked.</source>
        <translation>Ingenting er notert. Spør kommunen før andre blir spurde.</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation>Kven du kan ringje</translation>
    </message>
    <message>
        <source>No contact is noted for this need.</source>
        <translation>Ingen kontakt er notert for dette behovet.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Opne %1</translation>
    </message>
    <message>
        <source>Transfers for this need</source>
        <translation>Utlån til dette behovet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>Of the days that are left</source>
        <translation>Av dagane som er att</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurde enno.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Save as EDXL-RM …</source>
        <translation>Lagre som EDXL-RM …</translation>
    </message>
    <message>
        <source>Of the agreed staff</source>
        <translation>Av avtalte årsverk</translation>
    </message>
    <message>
        <source>not clarified</source>
        <translation>ikkje avklart</translation>
    </message>
    <message>
        <source>Ask owners …</source>
        <translation>Spør eigarar …</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Employer accepts it</source>
        <translation>Arbeidsgivar godtek det</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Barn med</translation>
    </message>
    <message>
        <source>Leads them</source>
        <translation>Leier dei</translation>
    </message>
    <message>
        <source>Trains them</source>
        <translation>Lærer dei opp</translation>
    </message>
    <message>
        <source>Why asked now</source>
        <translation>Kvifor no</translation>
    </message>
    <message>
        <source>Measures to try next</source>
        <translation>Tiltak å prøve no</translation>
    </message>
</context>
<context>
    <name>samvirke::NeedDialog</name>
    <message>
        <source>Register a need</source>
        <translation>Registrer eit behov</translation>
    </message>
    <message>
        <source>Change the need</source>
        <translation>Endre behovet</translation>
    </message>
    <message>
        <source>Register the need</source>
        <translation>Registrer behovet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Med andre ord</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>day and evening, every third weekend</source>
        <translation>dag og kveld, kvar tredje helg</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Vakter</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Service among infected people</source>
        <translation>Teneste blant smitta</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Smitte</translation>
    </message>
    <message>
        <source>Only those who accept it are proposed.</source>
        <translation>Berre dei som godtek det, blir føreslåtte.</translation>
    </message>
    <message>
        <source>The municipality offers lodging</source>
        <translation>Kommunen tilbyr innkvartering</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Innkvartering</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Kven kan ein ringje</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Needs of the municipality with the same word here are one team. The proposal prefers people who have worked together.</source>
        <translation>Behova til kommunen med same ord her er eitt team. Forslaget føretrekkjer folk som har jobba saman.</translation>
    </message>
    <message>
        <source>Taken up where it was laid aside.</source>
        <translation>Teke opp igjen der det vart lagt til side.</translation>
    </message>
    <message>
        <source>What has been tried?</source>
        <translation>Kva er prøvd?</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prøvd</translation>
    </message>
    <message>
        <source>Who is needed, and how many?</source>
        <translation>Kven trengst, og kor mange?</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>What they will do. No names of patients.</source>
        <translation>Kva dei skal gjere. Ingen namn på pasientar.</translation>
    </message>
    <message>
        <source>For how long, and which shifts?</source>
        <translation>Kor lenge, og kva vakter?</translation>
    </message>
    <message>
        <source>Is there infection, and does the employer accept it?</source>
        <translation>Er det smitte, og godtek arbeidsgivaren det?</translation>
    </message>
    <message>
        <source>Is it cleared with the employer they come from?</source>
        <translation>Er det avklart med arbeidsgivaren dei kjem frå?</translation>
    </message>
    <message>
        <source>Where do they live, and may children come along?</source>
        <translation>Kvar bur dei, og kan barn vere med?</translation>
    </message>
    <message>
        <source>Who leads and trains them on arrival?</source>
        <translation>Kven leier dei og lærer dei opp når dei kjem?</translation>
    </message>
    <message>
        <source>a function: the ward&apos;s leader</source>
        <translation>ein funksjon: avdelingsleiaren</translation>
    </message>
    <message>
        <source>Leads them</source>
        <translation>Leier dei</translation>
    </message>
    <message>
        <source>a function: the nurse in charge of training</source>
        <translation>ein funksjon: sjukepleiaren med ansvar for opplæring</translation>
    </message>
    <message>
        <source>Trains them</source>
        <translation>Lærer dei opp</translation>
    </message>
    <message>
        <source>Functions, not names: these two stand in the letters to owners.</source>
        <translation>Funksjonar, ikkje namn: Desse to står i breva til eigarane.</translation>
    </message>
    <message>
        <source>Name, function and telephone; for this office alone, never in a letter.</source>
        <translation>Namn, funksjon og telefon; berre for dette embetet, aldri i eit brev.</translation>
    </message>
    <message>
        <source>Lay the interview aside?</source>
        <translation>Leggje bestillinga til side?</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Forkast</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of one team are registered.</source>
        <translation>
            <numerusform>%n behov for eitt team er registrert.</numerusform>
            <numerusform>%n behov for eitt team er registrerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The need is registered.</source>
        <translation>Behovet er registrert.</translation>
    </message>
    <message>
        <source>Employer accepts it</source>
        <translation>Noverande arbeidsgivar godtek det</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Barn med</translation>
    </message>
    <message>
        <source>Why ask now?</source>
        <translation>Kvifor be om hjelp no?</translation>
    </message>
    <message>
        <source>Needed while something nearer is untried; it goes on record.</source>
        <translation>Trengst så lenge noko nærare er uprøvd; blir loggført.</translation>
    </message>
    <message>
        <source>What was answered is kept on this computer, also when the program is closed. It stands on the page about needs, and “Register a need” goes on with it. Nobody is asked yet.</source>
        <translation>Svara blir liggjande på denne maskina, òg når programmet blir lukka. Intervjuet står på sida om behov, og «Registrer eit behov» held fram med det. Ingen er spurd enno.</translation>
    </message>
    <message>
        <source>How grave is it?</source>
        <translation>Kor alvorleg er det?</translation>
    </message>
</context>
<context>
    <name>samvirke::NeedsPage</name>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Register a need …</source>
        <translation>Registrer behov …</translation>
    </message>
    <message>
        <source>Search in the needs</source>
        <translation>Søk i behova</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Alle alvorsgrader</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Alle tilstandar</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Every profession</source>
        <translation>Alle yrkesgrupper</translation>
    </message>
    <message>
        <source>Every municipality</source>
        <translation>Alle kommunar</translation>
    </message>
    <message numerus="yes">
        <source>%n not fully covered</source>
        <translation>
            <numerusform>%n ikkje heilt dekt</numerusform>
            <numerusform>%n ikkje heilt dekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open though the period is over</source>
        <translation>
            <numerusform>%n ope sjølv om perioden er over</numerusform>
            <numerusform>%n opne sjølv om perioden er over</numerusform>
        </translation>
    </message>
    <message>
        <source>covered means agreed by both owners</source>
        <translation>dekt tyder avtalt mellom partane</translation>
    </message>
    <message>
        <source>A need is what a municipality asks for when its own measures do not reach.</source>
        <translation>Eit behov er det ein kommune ber om når eigne tiltak ikkje strekk til.</translation>
    </message>
    <message>
        <source>No needs are registered</source>
        <translation>Ingen behov er registrerte</translation>
    </message>
    <message>
        <source>Register the first one, or import the list that a municipality has sent.</source>
        <translation>Registrer det første, eller importer lista ein kommune har sendt.</translation>
    </message>
    <message>
        <source>No need fits the filters</source>
        <translation>Ingen behov passar til filtera</translation>
    </message>
    <message>
        <source>Choose another state or clear the search.</source>
        <translation>Vel ein annan tilstand eller tøm søket.</translation>
    </message>
    <message>
        <source>The need is changed.</source>
        <translation>Behovet er endra.</translation>
    </message>
    <message>
        <source>No transfer depends on it.</source>
        <translation>Ingen utlån heng på det.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) for it that have not begun are withdrawn too. Tell those who were asked.</source>
        <translation>
            <numerusform>%n utlån til det som ikkje har byrja, blir òg trekt. Sei frå til dei som vart spurde.</numerusform>
            <numerusform>%n utlån til det som ikkje har byrja, blir òg trekte. Sei frå til dei som vart spurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the need?</source>
        <translation>Trekkje behovet?</translation>
    </message>
    <message>
        <source>Withdraw the need</source>
        <translation>Trekk behovet</translation>
    </message>
    <message>
        <source>The need is withdrawn.</source>
        <translation>Behovet er trekt.</translation>
    </message>
    <message>
        <source>The need is now: %1.</source>
        <translation>Behovet er no: %1.</translation>
    </message>
    <message>
        <source>Export the needs</source>
        <translation>Eksporter behova</translation>
    </message>
    <message>
        <source>needs.xlsx</source>
        <translation>behov.xlsx</translation>
    </message>
    <message>
        <source>The needs are written to %1.</source>
        <translation>Behova er skrivne til %1.</translation>
    </message>
    <message>
        <source>The needs are imported.</source>
        <translation>Behova er importerte.</translation>
    </message>
    <message>
        <source>The message is written to %1.</source>
        <translation>Meldinga er skriven til %1.</translation>
    </message>
    <message numerus="yes">
        <source>On record: %n owner(s) are asked.</source>
        <translation>
            <numerusform>Loggført: %n eigar er spurd.</numerusform>
            <numerusform>Loggført: %n eigarar er spurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview was laid aside on %1. Nothing of it is registered yet.</source>
        <translation>Eit intervju vart lagt til side %1. Ingenting av det er registrert enno.</translation>
    </message>
    <message>
        <source>The interview with %1 was laid aside on %2. Nothing of it is registered yet.</source>
        <translation>Intervjuet med %1 vart lagt til side %2. Ingenting av det er registrert enno.</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>Hald fram …</translation>
    </message>
</context>
<context>
    <name>samvirke::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldinga</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Kva du kan gjere med det</translation>
    </message>
</context>
<context>
    <name>samvirke::ObjectiveBar</name>
    <message>
        <source>best possible %1</source>
        <translation>best mogleg %1</translation>
    </message>
    <message>
        <source>How good is the proposal?</source>
        <translation>Kor godt er forslaget?</translation>
    </message>
</context>
<context>
    <name>samvirke::OtherNeedDialog</name>
    <message>
        <source>What if the need were another?</source>
        <translation>Kva om behovet var eit anna?</translation>
    </message>
    <message>
        <source>Solve with this</source>
        <translation>Rekn ut med dette</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Blir òg godteke</translation>
    </message>
    <message>
        <source>%1. This is a question: the need stays as it is registered.</source>
        <translation>%1. Dette er eit spørsmål: behovet blir ståande som registrert.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>samvirke::OverviewPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>Sidan sist</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tenester</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Etterspurd</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Siste svar</translation>
    </message>
    <message>
        <source>Municipalities by status</source>
        <translation>Kommunar etter status</translation>
    </message>
    <message>
        <source>No municipality like this</source>
        <translation>Ingen kommunar er slik</translation>
    </message>
    <message>
        <source>Press the number above again to see all.</source>
        <translation>Trykk på talet over igjen for å sjå alle.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Needs a call today</source>
        <translation>Treng ein telefon i dag</translation>
    </message>
    <message>
        <source>Development, number of municipalities</source>
        <translation>Utvikling, talet på kommunar</translation>
    </message>
    <message>
        <source>Nobody waits for a call. The list fills itself from reports, needs and transfers.</source>
        <translation>Ingen ventar på ein telefon. Lista blir fylt frå rapportar, behov og utlån.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Endra sidan %1</translation>
    </message>
    <message>
        <source>Every municipality stands where it stood.</source>
        <translation>Alle kommunar står der dei stod.</translation>
    </message>
    <message>
        <source>Choose signals …</source>
        <translation>Vel signal …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Import self-assessments</source>
        <translation>Importer eigenvurderingar</translation>
    </message>
</context>
<context>
    <name>samvirke::OwnerLimitsDialog</name>
    <message>
        <source>Every profession</source>
        <translation>Alle yrkesgrupper</translation>
    </message>
    <message>
        <source>What %1 lends at most</source>
        <translation>Kva %1 høgst låner ut</translation>
    </message>
    <message>
        <source>The owner says itself how many it can spare at the same time. The proposal never asks for more.</source>
        <translation>Eigaren seier sjølv kor mange han kan vere utan samstundes. Forslaget ber aldri om fleire.</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>At most away</source>
        <translation>Høgst borte</translation>
    </message>
    <message>
        <source>0: lends none.</source>
        <translation>0: låner ikkje ut.</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Set grensa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Limits now</source>
        <translation>Grenser no</translation>
    </message>
    <message>
        <source>%1: at most %2 away</source>
        <translation>%1: høgst %2 borte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the limit for %1</source>
        <translation>Fjern grensa for %1</translation>
    </message>
    <message>
        <source>None: all who are available may be proposed.</source>
        <translation>Ingen: alle som er tilgjengelege, kan bli føreslåtte.</translation>
    </message>
</context>
<context>
    <name>samvirke::OwnerOverrideDialog</name>
    <message>
        <source>Shall %1 be proposed as owner?</source>
        <translation>Skal %1 bli foreslått som eigar?</translation>
    </message>
    <message>
        <source>Record and solve again</source>
        <translation>Lagre og rekn ut på nytt</translation>
    </message>
    <message>
        <source>By itself the proposal leaves owners in a critical situation in peace and uses those in a challenging one last. Only the owner knows what it can spare: ask it first. What you record holds until it is taken back.</source>
        <translation>Av seg sjølv lèt forslaget eigarar i kritisk situasjon vere i fred og bruker dei i utfordrande situasjon sist. Berre eigaren veit kva han kan unnvere: spør han først. Det du lagrar, gjeld til det blir trekt.</translation>
    </message>
    <message>
        <source>May be proposed, as any other</source>
        <translation>Kan bli foreslått, som andre</translation>
    </message>
    <message>
        <source>Is left in peace: lends nobody</source>
        <translation>Får vere i fred: låner ikkje ut</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgjerd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Who said so, and when.</source>
        <translation>Kven som sa det, og når.</translation>
    </message>
    <message>
        <source>Say why in a few words: the reason is recorded.</source>
        <translation>Sei kvifor med få ord: grunngivinga blir lagra.</translation>
    </message>
</context>
<context>
    <name>samvirke::ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Invite all the office&apos;s municipalities</source>
        <translation>Inviter alle kommunane i embetet</translation>
    </message>
    <message>
        <source>Space ticks who is present, Delete takes one away</source>
        <translation>Mellomrom merkjer kven som er til stades, Delete tek bort éin</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Ingen er inviterte enno</translation>
    </message>
    <message>
        <source>Municipality, name or body, then Enter</source>
        <translation>Kommune, namn eller organ, så Enter</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Legg til ein deltakar</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 av %2 til stades</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) invited.</source>
        <translation>
            <numerusform>%n kommune invitert.</numerusform>
            <numerusform>%n kommunar inviterte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list. Undo brings it back.</source>
        <translation>Teke av lista. Angre hentar tilbake.</translation>
    </message>
</context>
<context>
    <name>samvirke::PartiesEdit</name>
    <message>
        <source>Type a few letters and press Enter to add a party.</source>
        <translation>Skriv nokre bokstavar og trykk Enter for å leggje til ein part.</translation>
    </message>
    <message>
        <source>Type a name or a number, Enter adds</source>
        <translation>Skriv namn eller nummer, Enter legg til</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>samvirke::PastBar</name>
    <message>
        <source>Back to now</source>
        <translation>Tilbake til no</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>Tidspunktet</translation>
    </message>
    <message>
        <source>%1, with all that has been corrected since</source>
        <translation>%1, med alt som er retta sidan</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were written later</source>
        <translation>
            <numerusform>%n svar vart ført inn seinare</numerusform>
            <numerusform>%n svar vart førte inn seinare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as it was known</source>
        <translation>%1 slik det var kjent</translation>
    </message>
    <message>
        <source>With corrections</source>
        <translation>Med rettingar</translation>
    </message>
    <message>
        <source>As it was known then</source>
        <translation>Slik det var kjent då</translation>
    </message>
    <message>
        <source>Before the first round</source>
        <translation>Før den første runden</translation>
    </message>
</context>
<context>
    <name>samvirke::PeriodEdit</name>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>sluttar før han byrjar</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>veke %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>veke %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::PhoneAnswerForm</name>
    <message>
        <source>Outlook, three weeks</source>
        <translation>Utsikt, tre veker</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Concrete need</source>
        <translation>Konkret behov</translation>
    </message>
    <message>
        <source>Can offer others</source>
        <translation>Kan tilby andre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svart av</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>last: %1, %2</source>
        <translation>sist: %1, %2</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>sist: %1</translation>
    </message>
</context>
<context>
    <name>samvirke::PhoneRoundDialog</name>
    <message>
        <source>to ring</source>
        <translation>skal ringjast</translation>
    </message>
    <message>
        <source>later</source>
        <translation>seinare</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>lagra</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s), last %1</source>
        <translation>
            <numerusform>%n forsøk, sist %1</numerusform>
            <numerusform>%n forsøk, sist %1</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Kven som skal ringjast</translation>
    </message>
    <message>
        <source>Answers by telephone, %1</source>
        <translation>Svar på telefon, %1</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>Alle har svart</translation>
    </message>
    <message>
        <source>There is nobody left to ring.</source>
        <translation>Det er ingen igjen å ringje.</translation>
    </message>
    <message>
        <source>Save and next (Enter)</source>
        <translation>Lagre og neste (Enter)</translation>
    </message>
    <message>
        <source>All as last time (F7)</source>
        <translation>Alt som sist (F7)</translation>
    </message>
    <message>
        <source>No answer, ring later (F8)</source>
        <translation>Ikkje svar, ring seinare (F8)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>Ingen telefonnummer er kjende.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Press F8 when nobody answers the telephone.</source>
        <translation>Ingenting er svara på enno. Trykk F8 når ingen tek telefonen.</translation>
    </message>
    <message>
        <source>All on the list are rung. Thank you.</source>
        <translation>Alle på lista er ringde. Takk.</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved · %n left</source>
        <translation>
            <numerusform>%1 lagra · %n igjen</numerusform>
            <numerusform>%1 lagra · %n igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>Lukke utan å lagre det du har skrive?</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 er ikkje lagra.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Lukk utan å lagre</translation>
    </message>
    <message>
        <source>Rest as last time, next (F9)</source>
        <translation>Resten som sist, neste (F9)</translation>
    </message>
</context>
<context>
    <name>samvirke::PlanMap</name>
    <message>
        <source>Proposal on the map</source>
        <translation>Forslaget på kartet</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>får %1</translation>
    </message>
    <message>
        <source>lends %1</source>
        <translation>låner ut %1</translation>
    </message>
</context>
<context>
    <name>samvirke::PlanView</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Føreslått</translation>
    </message>
    <message>
        <source>Transfer started</source>
        <translation>Utlån starta</translation>
    </message>
    <message>
        <source>Proposal by need</source>
        <translation>Forslag etter behov</translation>
    </message>
    <message>
        <source>Proposal as a table</source>
        <translation>Forslag som tabell</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dekt</translation>
    </message>
    <message>
        <source>No open needs</source>
        <translation>Ingen opne behov</translation>
    </message>
    <message>
        <source>Register a need on the page about needs.</source>
        <translation>Registrer eit behov på sida om behov.</translation>
    </message>
    <message>
        <source>Team “%1”, %2</source>
        <translation>Teamet «%1», %2</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>team %1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>manglar %1</translation>
    </message>
    <message>
        <source>Looking for the best proposal …</source>
        <translation>Ser etter det beste forslaget …</translation>
    </message>
</context>
<context>
    <name>samvirke::PoolMemberDialog</name>
    <message>
        <source>Register in the pool</source>
        <translation>Registrer i poolen</translation>
    </message>
    <message>
        <source>Change the pool entry</source>
        <translation>Endre oppføringa i poolen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>To be in the pool binds nobody: the owner and the employee answer each time.</source>
        <translation>Å stå i poolen bind ingen: eigaren og den tilsette svarar kvar gong.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Leave it empty for a capacity that has no name yet.</source>
        <translation>La det stå tomt for ein kapasitet som ikkje har namn enno.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>The employer: a municipality, a health trust, an agency.</source>
        <translation>Arbeidsgivaren: ein kommune, eit helseføretak, eit byrå.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskjelde</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bustad</translation>
    </message>
    <message>
        <source>What the member can do</source>
        <translation>Kva personen kan gjere</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Yrkesgrupper</translation>
    </message>
    <message>
        <source>The main one first.</source>
        <translation>Den viktigaste først.</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetansar</translation>
    </message>
    <message>
        <source>Accepts service among infected people</source>
        <translation>Tek smitteoppdrag</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Smitte</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Når og kvar</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengeleg</translation>
    </message>
    <message>
        <source>Where travel is counted from.</source>
        <translation>Reisa blir rekna herifrå.</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Travels at most</source>
        <translation>Reiser høgst</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Stadfesta i dag</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Stadfesting</translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>Sist stadfesta %1.</translation>
    </message>
    <message>
        <source>Not confirmed before.</source>
        <translation>Ikkje stadfesta før.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dette er ikkje ei e-postadresse.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Those with the same word here have worked or trained together.</source>
        <translation>Dei med same ord her har jobba eller øvd saman.</translation>
    </message>
</context>
<context>
    <name>samvirke::PoolPage</name>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Register in the pool …</source>
        <translation>Registrer i poolen …</translation>
    </message>
    <message>
        <source>Search in the pool</source>
        <translation>Søk i poolen</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetanse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Available some day in</source>
        <translation>Tilgjengeleg ein dag i</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Every profession</source>
        <translation>Alle yrkesgrupper</translation>
    </message>
    <message>
        <source>Every competence</source>
        <translation>Alle kompetansar</translation>
    </message>
    <message>
        <source>Every owner</source>
        <translation>Alle eigarar</translation>
    </message>
    <message>
        <source>To be in the pool binds nobody: owner and employee answer each time they are asked.</source>
        <translation>Å stå i poolen bind ingen: eigar og tilsett svarar kvar gong dei blir spurde.</translation>
    </message>
    <message>
        <source>Nobody is in the pool yet</source>
        <translation>Ingen er i poolen enno</translation>
    </message>
    <message>
        <source>Register the first one, or import the list that an owner has sent.</source>
        <translation>Registrer den første, eller importer lista ein eigar har sendt.</translation>
    </message>
    <message>
        <source>Nobody fits the filters</source>
        <translation>Ingen passar til filtera</translation>
    </message>
    <message>
        <source>Choose another profession or clear the search.</source>
        <translation>Vel ei anna yrkesgruppe eller tøm søket.</translation>
    </message>
    <message>
        <source>The entry is in the pool.</source>
        <translation>Oppføringa er i poolen.</translation>
    </message>
    <message>
        <source>The pool entry is changed.</source>
        <translation>Oppføringa i poolen er endra.</translation>
    </message>
    <message>
        <source>%1 is confirmed today.</source>
        <translation>%1 er stadfesta i dag.</translation>
    </message>
    <message>
        <source>%1 is part of a transfer</source>
        <translation>%1 er med i eit utlån</translation>
    </message>
    <message>
        <source>What was agreed stays on the record, so the entry stays too. Erase the personal data instead: the entry then stands without a name.</source>
        <translation>Det som er avtalt, blir ståande, så oppføringa blir òg ståande. Slett personopplysningane i staden: då står oppføringa utan namn.</translation>
    </message>
    <message>
        <source>Remove %1 from the pool?</source>
        <translation>Fjerne %1 frå poolen?</translation>
    </message>
    <message>
        <source>The entry is no longer proposed. Undo brings it back.</source>
        <translation>Oppføringa blir ikkje lenger føreslått. Angre hentar ho tilbake.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The entry is removed from the pool.</source>
        <translation>Oppføringa er fjerna frå poolen.</translation>
    </message>
    <message>
        <source>Erase the personal data of %1 for good?</source>
        <translation>Slette personopplysningane til %1 for godt?</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail are removed, also from the history: the key that seals them there is destroyed. Owner, profession, periods and transfers stay, without a name. This cannot be undone. Backups made before still hold the data.</source>
        <translation>Namn, telefon og e-post blir fjerna, òg frå historikken: nøkkelen som forseglar dei der, blir øydelagd. Eigar, yrkesgruppe, periodar og utlån blir ståande, utan namn. Dette kan ikkje angrast. Tryggingskopiar frå før har framleis opplysningane.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>The personal data are erased.</source>
        <translation>Personopplysningane er sletta.</translation>
    </message>
    <message>
        <source>Export the pool</source>
        <translation>Eksporter poolen</translation>
    </message>
    <message>
        <source>pool.xlsx</source>
        <translation>pool.xlsx</translation>
    </message>
    <message>
        <source>The pool is written to %1.</source>
        <translation>Poolen er skriven til %1.</translation>
    </message>
    <message>
        <source>The pool is imported.</source>
        <translation>Poolen er importert.</translation>
    </message>
</context>
<context>
    <name>samvirke::ProgressBar</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>samvirke::Projection</name>
    <message>
        <source>Choose a municipality on the overview or the map first.</source>
        <translation>Vel først ein kommune på oversikta eller kartet.</translation>
    </message>
    <message>
        <source>A window, to share in a video meeting</source>
        <translation>Eit vindauge, til deling i videomøte</translation>
    </message>
    <message>
        <source>The screen was unplugged. The projection goes on there as soon as it is plugged in again; or choose another place below.</source>
        <translation>Skjermen er kopla frå. Visinga held fram der så snart han er kopla til att; eller vel ein annan stad nedanfor.</translation>
    </message>
    <message>
        <source>The screen is back, and so is the projection.</source>
        <translation>Skjermen er tilbake, og visinga òg.</translation>
    </message>
</context>
<context>
    <name>samvirke::ProjectorActions</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Vis på skjerm</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Vis på skjerm</translation>
    </message>
    <message>
        <source>&amp;Go to the projector&apos;s panel</source>
        <translation>&amp;Gå til projektorpanelet</translation>
    </message>
    <message>
        <source>&amp;Next slide</source>
        <translation>&amp;Neste side</translation>
    </message>
    <message>
        <source>&amp;Previous slide</source>
        <translation>&amp;Førre side</translation>
    </message>
    <message>
        <source>&amp;Blank the screen</source>
        <translation>&amp;Tom skjerm</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>F&amp;rys</translation>
    </message>
    <message>
        <source>&amp;Municipality in view</source>
        <translation>&amp;Kommunen du ser på</translation>
    </message>
    <message>
        <source>Another &amp;screen</source>
        <translation>Annan &amp;skjerm</translation>
    </message>
</context>
<context>
    <name>samvirke::ProjectorPanel</name>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Førre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tom skjerm</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>%1 here, %2 from anywhere in the window</source>
        <translation>%1 her, %2 frå kvar som helst i vindauget</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>How slides are turned</source>
        <translation>Korleis det blir bladd</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Følgjer deg</translation>
    </message>
    <message numerus="yes">
        <source>Turns every %n s</source>
        <translation>
            <numerusform>Blar kvart sekund</numerusform>
            <numerusform>Blar kvart %n. sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen of the projector</source>
        <translation>Skjermen det blir vist på</translation>
    </message>
    <message>
        <source>Waiting for the screen</source>
        <translation>Ventar på skjermen</translation>
    </message>
    <message>
        <source>Projected on the whole screen</source>
        <translation>Blir vist på heile skjermen</translation>
    </message>
    <message>
        <source>Projected in a window</source>
        <translation>Blir vist i eit vindauge</translation>
    </message>
    <message>
        <source>The screen is not plugged in: nobody sees this now</source>
        <translation>Skjermen er ikkje kopla til: ingen ser dette no</translation>
    </message>
    <message>
        <source>The room sees a blank screen</source>
        <translation>Rommet ser ein tom skjerm</translation>
    </message>
    <message>
        <source>Frozen: the room does not see what you do</source>
        <translation>Frose: rommet ser ikkje det du gjer</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>ark %1 av %2</translation>
    </message>
</context>
<context>
    <name>samvirke::ProjectorWindow</name>
    <message>
        <source>Samvirke: projection</source>
        <translation>Samvirke: vising på skjerm</translation>
    </message>
</context>
<context>
    <name>samvirke::QuestionsEdit</name>
    <message>
        <source>Kind of answer</source>
        <translation>Svartype</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Svaralternativ, eitt på kvar linje</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Slik er det meint</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personar</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til eit spørsmål</translation>
    </message>
    <message>
        <source>(not written yet)</source>
        <translation>(ikkje skrive enno)</translation>
    </message>
    <message>
        <source>Asked lately: “%1” in “%2”, %3, by %4. Can its answers be used?</source>
        <translation>Nyleg spurt: «%1» i «%2», %3, av %4. Kan svara derifrå brukast?</translation>
    </message>
</context>
<context>
    <name>samvirke::QuickLogDialog</name>
    <message>
        <source>Log entry</source>
        <translation>Loggføring</translation>
    </message>
</context>
<context>
    <name>samvirke::RemindDialog</name>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Tell that the need is withdrawn</source>
        <translation>Gi beskjed om at behovet er trekt</translation>
    </message>
    <message>
        <source>Remind owners</source>
        <translation>Minn eigarane på svar</translation>
    </message>
    <message>
        <source>They were asked for a need that is gone. You send the word yourself.</source>
        <translation>Dei vart spurde om eit behov som er trekt. Du sender beskjeden sjølv.</translation>
    </message>
    <message>
        <source>They were asked and have not answered. You send the reminder yourself; a no is an answer.</source>
        <translation>Dei er spurde og har ikkje svara. Du sender påminninga sjølv; eit nei er eit svar.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigarar</translation>
    </message>
    <message>
        <source>Record: they are told</source>
        <translation>Loggfør: dei har fått beskjed</translation>
    </message>
    <message>
        <source>Record: they are reminded</source>
        <translation>Loggfør: dei er påminte</translation>
    </message>
    <message>
        <source>Write for all as files …</source>
        <translation>Skriv til alle som filer …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <translation>Ingen å vente på.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReminderDialog</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Sist kjent</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Kven som skal ringjast</translation>
    </message>
    <message>
        <source>Remind, %1</source>
        <translation>Minn på, %1</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>Alle har svart</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered, or only in part</source>
        <translation>
            <numerusform>%n kommune har ikkje svart, eller berre delvis</numerusform>
            <numerusform>%n kommunar har ikkje svart, eller berre delvis</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts are written in the municipalities&apos; own form of Norwegian, with all as blind copies. You send them yourself.</source>
        <translation>Utkasta er skrivne i målforma til kommunane, med alle som blindkopi. Du sender dei sjølv.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminning</translation>
    </message>
    <message>
        <source>E-mail, %1 (%2)</source>
        <translation>E-post, %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody to ring</source>
        <translation>Ingen å ringje</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>Alle har svart.</translation>
    </message>
    <message>
        <source>Only a call reaches: %1.</source>
        <translation>Kan berre nåast på telefon: %1.</translation>
    </message>
    <message>
        <source>Telephone list (%1)</source>
        <translation>Telefonliste (%1)</translation>
    </message>
    <message>
        <source>Write the drafts as files …</source>
        <translation>Skriv utkasta som filer …</translation>
    </message>
    <message>
        <source>Write the telephone list …</source>
        <translation>Skriv telefonlista …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Letter in %1</source>
        <translation>Brev på %1</translation>
    </message>
    <message>
        <source>To, as blind copies: %1</source>
        <translation>Til, som blindkopi: %1</translation>
    </message>
    <message>
        <source>Open in the e-mail program</source>
        <translation>Opne i e-postprogrammet</translation>
    </message>
    <message>
        <source>Open in the e-mail program: %1</source>
        <translation>Opne i e-postprogrammet: %1</translation>
    </message>
    <message>
        <source>No e-mail program answers. Write the draft as a file instead, and open that.</source>
        <translation>Ingen e-postprogram svarar. Skriv utkastet som fil i staden, og opne henne.</translation>
    </message>
    <message>
        <source>Choose the folder to write the drafts to</source>
        <translation>Vel mappa utkasta skal skrivast til</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are written to %1.</source>
        <translation>
            <numerusform>%n utkast er skrive til %1.</numerusform>
            <numerusform>%n utkast er skrivne til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the telephone list</source>
        <translation>Skriv telefonlista</translation>
    </message>
    <message>
        <source>telephone-list-%1.xlsx</source>
        <translation>telefonliste-%1.xlsx</translation>
    </message>
    <message>
        <source>The telephone list is written to %1.</source>
        <translation>Telefonlista er skriven til %1.</translation>
    </message>
    <message>
        <source>To, as blind copies</source>
        <translation>Til, som blindkopi</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportFactsDialog</name>
    <message>
        <source>Begin a situation report</source>
        <translation>Byrj på ein situasjonsrapport</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>Om rapporten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Byrj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Oppgi</translation>
    </message>
    <message>
        <source>Situation as of</source>
        <translation>Situasjonen per</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Neste rapport</translation>
    </message>
    <message>
        <source>It replaces report no. %1, which stays in the series as it was sent.</source>
        <translation>Han erstattar rapport nr. %1, som blir ståande i serien slik han vart send.</translation>
    </message>
    <message>
        <source>The texts of the last report are carried over; change what has changed.</source>
        <translation>Tekstane frå førre rapport følgjer med; endre det som er endra.</translation>
    </message>
    <message>
        <source>Set the time the situation is as of</source>
        <translation>Oppgi tidspunktet situasjonen gjeld</translation>
    </message>
    <message>
        <source>Set when the next report comes</source>
        <translation>Oppgi når neste rapport kjem</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Bodies, no names of persons.</source>
        <translation>Instansar, ingen personnamn.</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Tal frå</translation>
    </message>
    <message>
        <source>The time of sending when it is not set.</source>
        <translation>Tidspunktet for sending når det ikkje er oppgitt.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Texts whose section it does not have stand at the end.</source>
        <translation>Tekstar frå avsnitt som malen ikkje har, blir ståande til slutt.</translation>
    </message>
    <message>
        <source>Few persons: fewer than</source>
        <translation>Få personar: færre enn</translation>
    </message>
    <message>
        <source>every number as it is</source>
        <translation>kvart tal som det er</translation>
    </message>
    <message>
        <source>Fewer are told as a range, “1–4”, in what is sent. Holds for all reports of the office from now on.</source>
        <translation>Færre står som eit spenn, «1–4», i det som blir sendt. Gjeld alle rapportane til embetet frå no av.</translation>
    </message>
    <message>
        <source>Choose 3 or more, or 0 for every number as it is.</source>
        <translation>Vel 3 eller meir, eller 0 for kvart tal som det er.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportSectionsEdit</name>
    <message>
        <source>Guidance</source>
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>Sections in their order</source>
        <translation>Avsnitta i rekkjefølgje</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Legg til eit avsnitt</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Flytt avsnittet opp</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Flytt avsnittet ned</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Fjern avsnittet</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Guidance for the writer; it is not printed</source>
        <translation>Rettleiing til den som skriv; ho blir ikkje skriven ut</translation>
    </message>
    <message>
        <source>Figures beside the text</source>
        <translation>Tal ved sida av teksten</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nytt avsnitt</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportTemplateDialog</name>
    <message>
        <source>Sections of the report</source>
        <translation>Avsnitta i rapporten</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Lagre malen</translation>
    </message>
    <message>
        <source>Use these sections in the draft, too</source>
        <translation>Bruk desse avsnitta i utkastet òg</translation>
    </message>
    <message>
        <source>What the report consists of, in this order. Alt and the arrow keys move a section. No text is lost: what has no section any more stands at the end of the draft.</source>
        <translation>Det rapporten består av, i denne rekkjefølgja. Alt og piltastane flyttar eit avsnitt. Ingen tekst går tapt: Det som ikkje lenger har noko avsnitt, blir ståande til slutt i utkastet.</translation>
    </message>
    <message>
        <source>Our template</source>
        <translation>Malen vår</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The standard template stays; this becomes one of your own.</source>
        <translation>Standardmalen blir ståande; denne blir ein av dykkar eigne.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportsPage</name>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Spreadsheet of the tables (*.xlsx);;Tables as CSV (*.csv);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument-tekst (*.odt);;Rekneark med tabellane (*.xlsx);;Tabellane som CSV (*.csv);;Rein tekst (*.txt)</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>Situasjonsrapportar</translation>
    </message>
    <message>
        <source>Send …</source>
        <translation>Send …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>About …</source>
        <translation>Om rapporten …</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Erstatt …</translation>
    </message>
    <message>
        <source>Remove the draft …</source>
        <translation>Fjern utkastet …</translation>
    </message>
    <message>
        <source>Overview to municipalities …</source>
        <translation>Oversyn til kommunane …</translation>
    </message>
    <message>
        <source>Sections …</source>
        <translation>Avsnitt …</translation>
    </message>
    <message>
        <source>New report …</source>
        <translation>Ny rapport …</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ingen rapport enno</translation>
    </message>
    <message>
        <source>Begin the first one above.</source>
        <translation>Byrj på den første over.</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Avsnitta i rapporten</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Situasjonsrapport</translation>
    </message>
    <message>
        <source>%1. To: %2</source>
        <translation>%1. Til: %2</translation>
    </message>
    <message>
        <source>as in no. %1</source>
        <translation>som i nr. %1</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>utan tekst</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skrive</translation>
    </message>
    <message>
        <source>No situation report has been written yet</source>
        <translation>Ingen situasjonsrapport er skriven enno</translation>
    </message>
    <message>
        <source>A report begins with the figures of the newest round and your own words.</source>
        <translation>Ein rapport byrjar med tala frå den nyaste runden og dykkar eigne ord.</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>frosne</translation>
    </message>
    <message>
        <source>The text is saved.</source>
        <translation>Teksten er lagra.</translation>
    </message>
    <message>
        <source>The draft is begun. Change what has changed.</source>
        <translation>Utkastet er byrja på. Endre det som er endra.</translation>
    </message>
    <message>
        <source>The draft is changed.</source>
        <translation>Utkastet er endra.</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Malen er lagra.</translation>
    </message>
    <message>
        <source>The report stands in the series. Save it as PDF or ODT to send it.</source>
        <translation>Rapporten står i serien. Lagre han som PDF eller ODT for å sende han.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
    <message>
        <source>Remove the draft?</source>
        <translation>Fjerne utkastet?</translation>
    </message>
    <message>
        <source>What was written in it goes with it. Undo brings it back.</source>
        <translation>Det som er skrive i det, følgjer med. Angre hentar det tilbake.</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Fjern utkastet</translation>
    </message>
    <message>
        <source>The draft is removed. Undo brings it back.</source>
        <translation>Utkastet er fjerna. Angre hentar det tilbake.</translation>
    </message>
    <message>
        <source>Save the overview for the municipalities</source>
        <translation>Lagre oversynet til kommunane</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>oversyn</translation>
    </message>
</context>
<context>
    <name>samvirke::RequestsView</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurd</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Svar ønskt innan</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmint</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>Asked and not answered</source>
        <translation>Spurd og ikkje svara på</translation>
    </message>
    <message>
        <source>Record answers …</source>
        <translation>Loggfør svar …</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Minn på svar …</translation>
    </message>
    <message>
        <source>Tell of withdrawn needs …</source>
        <translation>Gi beskjed om trekte behov …</translation>
    </message>
    <message>
        <source>Nobody is waited for</source>
        <translation>Ingen å vente på</translation>
    </message>
    <message>
        <source>Owners that are asked stand here until they have answered.</source>
        <translation>Eigarar som er spurde, står her til dei har svara.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) on record.</source>
        <translation>
            <numerusform>%n svar er loggført.</numerusform>
            <numerusform>%n svar er loggførte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is overdue. Select those whom you want to remind all the same.</source>
        <translation>Ingen er over fristen. Merk dei du likevel vil minne på svar.</translation>
    </message>
    <message>
        <source>On record: they are reminded.</source>
        <translation>Loggført: dei er påminte.</translation>
    </message>
    <message>
        <source>On record: they know that the need is withdrawn.</source>
        <translation>Loggført: dei veit at behovet er trekt.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReturnedFormsDialog</name>
    <message>
        <source>cannot be read</source>
        <translation>kan ikkje lesast</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>har feil</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ikkje noko nytt</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Filene i mappa</translation>
    </message>
    <message>
        <source>Read returned forms</source>
        <translation>Les inn returnerte skjema</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Les filene</translation>
    </message>
    <message>
        <source>Choose the folder with the files that came back</source>
        <translation>Vel mappa med filene som kom tilbake</translation>
    </message>
    <message>
        <source>What each of them would do is shown here, before anything is written.</source>
        <translation>Her ser du kva kvar av dei ville gjere, før noko blir skrive.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Vel ei mappe …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose the folder with the returned forms</source>
        <translation>Vel mappa med dei returnerte skjemaa</translation>
    </message>
    <message>
        <source>Answers to %1</source>
        <translation>Svar til %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1 new answers, %2 changed</source>
        <translation>
            <numerusform>%n fil: %1 nye svar, %2 endra</numerusform>
            <numerusform>%n filer: %1 nye svar, %2 endra</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what cannot be imported (%1 files, %2 rows)</source>
        <translation>Utelat det som ikkje kan importerast (%1 filer, %2 rader)</translation>
    </message>
    <message>
        <source>Import the answers</source>
        <translation>Importer svara</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Skriv svara</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>samvirke::RingFirst</name>
    <message>
        <source>Whom to ring first</source>
        <translation>Kven du bør ringje først</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Stadfesta i dag</translation>
    </message>
    <message>
        <source>Open in the pool</source>
        <translation>Opne i poolen</translation>
    </message>
    <message>
        <source>Nobody in the proposal is in doubt</source>
        <translation>Ingen i forslaget er usikre</translation>
    </message>
    <message>
        <source>All were confirmed within the days that a confirmation holds.</source>
        <translation>Alle er stadfesta innanfor dagane ei stadfesting gjeld.</translation>
    </message>
    <message>
        <source>Every confirmation holds for ever. Under Options you say for how many days.</source>
        <translation>Alle stadfestingar gjeld alltid. Under Val seier du for kor mange dagar.</translation>
    </message>
    <message numerus="yes">
        <source>In the proposal and confirmed more than %n day(s) ago, or never. Under Options you say for how many days a confirmation holds. First those on whom the gravest needs hang.</source>
        <translation>
            <numerusform>I forslaget og stadfesta for meir enn %n dag sidan, eller aldri. Under Val seier du kor mange dagar ei stadfesting held. Først dei som dei mest alvorlege behova er avhengige av.</numerusform>
            <numerusform>I forslaget og stadfesta for meir enn %n dagar sidan, eller aldri. Under Val seier du kor mange dagar ei stadfesting held. Først dei som dei mest alvorlege behova er avhengige av.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::RoundDetails</name>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kva det blir spurt om</translation>
    </message>
    <message>
        <source>All municipalities have answered all that was asked.</source>
        <translation>Alle kommunane har svara på alt det vart spurt om.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered, or only in part.</source>
        <translation>
            <numerusform>%n kommune har ikkje svart, eller berre delvis.</numerusform>
            <numerusform>%n kommunar har ikkje svart, eller berre delvis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take answers by telephone … (F5)</source>
        <translation>Ta imot svar på telefon … (F5)</translation>
    </message>
    <message>
        <source>Remind, or telephone list … (F6)</source>
        <translation>Minn på, eller telefonliste … (F6)</translation>
    </message>
    <message>
        <source>Write forms to fill in …</source>
        <translation>Skriv skjema til utfylling …</translation>
    </message>
    <message>
        <source>Read returned forms …</source>
        <translation>Les inn returnerte skjema …</translation>
    </message>
    <message>
        <source>Change the round …</source>
        <translation>Endre runden …</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Lukk runden</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Opne han igjen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>kvar veke</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>ad hoc</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opnar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukka</translation>
    </message>
    <message>
        <source>No service areas are named: any answer is a whole one.</source>
        <translation>Ingen tenesteområde er nemnde: alle svar blir rekna som heile.</translation>
    </message>
    <message>
        <source>Service areas: %1</source>
        <translation>Tenesteområde: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Formål: %1</translation>
    </message>
    <message>
        <source>%1: its answer</source>
        <translation>Svaret frå %1</translation>
    </message>
    <message>
        <source>Nothing has come in this round.</source>
        <translation>Ingenting har kome i denne runden.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svart av</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, for seint</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Endra %1 av %2</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <translation>Registrert %1 av %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Opne %1</translation>
    </message>
</context>
<context>
    <name>samvirke::RoundDialog</name>
    <message>
        <source>Open a new round</source>
        <translation>Opne ein ny runde</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Endre runden</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Opne runden</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Lagre runden</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>All municipalities are asked. Nobody is told before you send something out.</source>
        <translation>Alle kommunane blir spurde. Ingen får vite det før du sender noko ut.</translation>
    </message>
    <message>
        <source>Answers that have come in stay as they are.</source>
        <translation>Svar som har kome inn, står som dei er.</translation>
    </message>
    <message>
        <source>Ad hoc, with a title of its own</source>
        <translation>Ad hoc, med eigen tittel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opnar</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>What the overview is for. It stands on the form and in the reminder.</source>
        <translation>Kva oversikta skal brukast til. Det står på skjemaet og i påminninga.</translation>
    </message>
    <message>
        <source>Service areas asked about</source>
        <translation>Tenesteområde det blir spurt om</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definisjonar</translation>
    </message>
</context>
<context>
    <name>samvirke::RoundsPage</name>
    <message>
        <source>Reporting rounds</source>
        <translation>Rapporteringsrundar</translation>
    </message>
    <message>
        <source>Answers of the municipalities</source>
        <translation>Svara frå kommunane</translation>
    </message>
    <message>
        <source>Open a new round …</source>
        <translation>Opne ein ny runde …</translation>
    </message>
    <message>
        <source>No round has been opened yet</source>
        <translation>Ingen runde er opna enno</translation>
    </message>
    <message>
        <source>Open the first one: municipalities are asked, and their answers are gathered here.</source>
        <translation>Opne den første: kommunane blir spurde, og svara blir samla her.</translation>
    </message>
    <message>
        <source>Nobody stands like this</source>
        <translation>Ingen står slik</translation>
    </message>
    <message>
        <source>Choose “All” above to see every municipality.</source>
        <translation>Vel «Alle» ovanfor for å sjå alle kommunane.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundar</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>Ingen er spurde enno</translation>
    </message>
    <message>
        <source>Open a round, and send out its form.</source>
        <translation>Opne ein runde, og send ut skjemaet.</translation>
    </message>
    <message>
        <source>All %1 have answered in %2</source>
        <translation>Alle %1 har svart i %2</translation>
    </message>
    <message>
        <source>%1 of %2 have not answered in %3</source>
        <translation>%1 av %2 har ikkje svart i %3</translation>
    </message>
    <message>
        <source>The round is made. Send out its form, or take answers by telephone.</source>
        <translation>Runden er laga. Send ut skjemaet, eller ta imot svar på telefon.</translation>
    </message>
    <message>
        <source>The round is changed.</source>
        <translation>Runden er endra.</translation>
    </message>
    <message>
        <source>The round is open again.</source>
        <translation>Runden er open igjen.</translation>
    </message>
    <message>
        <source>Close the round?</source>
        <translation>Lukke runden?</translation>
    </message>
    <message>
        <source>It takes no more answers. %1 of %2 have answered; the others stand as not answered. It can be opened again.</source>
        <translation>Han tek ikkje imot fleire svar. %1 av %2 har svart; dei andre står som ikkje svara på. Han kan opnast igjen.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Lukk runden</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>Runden er lukka.</translation>
    </message>
    <message>
        <source>The round is closed and takes no answers. Open it again first.</source>
        <translation>Runden er lukka og tek ikkje imot svar. Opne han igjen først.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken by telephone.</source>
        <translation>
            <numerusform>%n svar vart teke imot på telefon.</numerusform>
            <numerusform>%n svar vart tekne imot på telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder to write the forms to</source>
        <translation>Vel mappa skjemaa skal skrivast til</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are written to %1.</source>
        <translation>
            <numerusform>%n skjema er skrive til %1.</numerusform>
            <numerusform>%n skjema er skrivne til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in time</source>
        <translation>%1 i tide</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 komplette</translation>
    </message>
    <message>
        <source>latest answer %1</source>
        <translation>siste svar %1</translation>
    </message>
</context>
<context>
    <name>samvirke::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Municipality, need, person, transfer, meeting, log …</source>
        <translation>Kommune, behov, person, utlån, møte, logg …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funne</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Piltastar vel, Enter opnar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funne</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n funne</numerusform>
            <numerusform>%n funne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the best %2</source>
        <translation>%1: dei %2 beste treffa</translation>
    </message>
    <message>
        <source>Many found. Another word narrows it down.</source>
        <translation>Mange treff. Eitt ord til snevrar inn.</translation>
    </message>
    <message>
        <source>Still reading the case file. The first that is found will be opened.</source>
        <translation>Les framleis saksfila. Det første treffet blir opna.</translation>
    </message>
    <message>
        <source>Still reading the case file. More may be found.</source>
        <translation>Les framleis saksfila. Det kan kome fleire treff.</translation>
    </message>
</context>
<context>
    <name>samvirke::SectionEditor</name>
    <message>
        <source>Text of the section</source>
        <translation>Teksten i avsnittet</translation>
    </message>
    <message>
        <source>As in report no. %1</source>
        <translation>Som i rapport nr. %1</translation>
    </message>
    <message>
        <source>Text of the section %1</source>
        <translation>Teksten i avsnittet %1</translation>
    </message>
    <message>
        <source>Write here. A line that begins with - becomes a bullet.</source>
        <translation>Skriv her. Ei linje som byrjar med -, blir eit punkt.</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Her vart det ikkje skrive noko.</translation>
    </message>
</context>
<context>
    <name>samvirke::SeriesCard</name>
    <message>
        <source>Series</source>
        <translation>Møteserie</translation>
    </message>
    <message>
        <source>Meetings that come back: the participants and the standing items are ready each time.</source>
        <translation>Møte som kjem att: deltakarane og dei faste sakene er klare kvar gong.</translation>
    </message>
    <message>
        <source>to be planned %1</source>
        <translation>skal planleggjast %1</translation>
    </message>
    <message>
        <source>New series …</source>
        <translation>Ny møteserie …</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>rhythm, time of day</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>rhythm, weekday, time of day</comment>
        <translation>%1, %2 kl. %3</translation>
    </message>
</context>
<context>
    <name>samvirke::SeriesDialog</name>
    <message>
        <source>New series of meetings</source>
        <translation>Ny møteserie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytme</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Første møte</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>Faste saker</translation>
    </message>
    <message>
        <source>Room or platform</source>
        <translation>Rom eller plattform</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>as in the contacts</source>
        <translation>som i kontaktane</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Møteseriar</translation>
    </message>
    <message>
        <source>Save the series</source>
        <translation>Lagre møteserien</translation>
    </message>
    <message>
        <source>Standing participants</source>
        <translation>Faste deltakarar</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>sluttar</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long a meeting lasts</source>
        <translation>Kor lenge eit møte varer</translation>
    </message>
    <message>
        <source>One item a line; the last one closes the meeting</source>
        <translation>Éi sak per linje; den siste avsluttar møtet</translation>
    </message>
    <message>
        <source>The others are at the same time of day</source>
        <translation>Dei andre er på same klokkeslett</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Planlegg neste møte</translation>
    </message>
    <message>
        <source>End the series …</source>
        <translation>Avslutt møteserien …</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Ingen er inviterte enno</translation>
    </message>
    <message>
        <source>Delete takes one away</source>
        <translation>Delete fjernar ein</translation>
    </message>
    <message>
        <source>Body or function, e-mail; for example KS, post@ks.example.no</source>
        <translation>Instans eller funksjon, e-post; til dømes KS, post@ks.example.no</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the participant that is written</source>
        <translation>Legg til deltakaren som er skriven</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Éin til</translation>
    </message>
    <message>
        <source>One more participant</source>
        <translation>Éin deltakar til</translation>
    </message>
    <message>
        <source>Function in every municipality</source>
        <translation>Funksjon i kvar kommune</translation>
    </message>
    <message>
        <source>Chief medical officer</source>
        <translation>Kommuneoverlege</translation>
    </message>
    <message>
        <source>Add for each municipality</source>
        <translation>Legg til for kvar kommune</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>Etter funksjon</translation>
    </message>
</context>
<context>
    <name>samvirke::ServiceCard</name>
    <message>
        <source>In service</source>
        <translation>I teneste</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Ingenting er loggført enno.</translation>
    </message>
    <message>
        <source>Record what happened …</source>
        <translation>Loggfør det som hende …</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Fjern «%1»</translation>
    </message>
    <message>
        <source>The event is removed.</source>
        <translation>Hendinga er fjerna.</translation>
    </message>
    <message>
        <source>On record.</source>
        <translation>Loggført.</translation>
    </message>
    <message>
        <source>A draft for the replacement has begun. Nobody is asked yet.</source>
        <translation>Eit utkast for erstattaren er oppretta. Ingen er spurd enno.</translation>
    </message>
</context>
<context>
    <name>samvirke::ServiceDialog</name>
    <message>
        <source>What happened</source>
        <translation>Kva hende</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Loggfør</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kva vart sagt</translation>
    </message>
    <message>
        <source>Who confirmed it?</source>
        <translation>Kven stadfesta det?</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Namn og funksjon</translation>
    </message>
    <message>
        <source>Write who confirmed it.</source>
        <translation>Skriv kven som stadfesta det.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Skriv kva merknaden seier.</translation>
    </message>
    <message>
        <source>The day of the first shift. The transfer is in service from then on.</source>
        <translation>Dagen for første vakt. Frå då av er utlånet i teneste.</translation>
    </message>
    <message>
        <source>The first day of absence. No diagnosis: it does not belong here.</source>
        <translation>Første fråværsdag. Ingen diagnose: han høyrer ikkje heime her.</translation>
    </message>
    <message>
        <source>The first day back.</source>
        <translation>Første dag tilbake.</translation>
    </message>
    <message>
        <source>The first day of somebody else. A draft for the same gap begins; nobody is asked yet.</source>
        <translation>Første dag for ein annan. Eit utkast for same behov blir oppretta; ingen er spurd enno.</translation>
    </message>
    <message>
        <source>The day of the hand-over. The service is then ending.</source>
        <translation>Dagen for overleveringa. Tenesta er då under avslutning.</translation>
    </message>
    <message>
        <source>The new last day, before %1. The period is shortened.</source>
        <translation>Ny siste dag, før %1. Perioden blir kortare.</translation>
    </message>
    <message>
        <source>The new last day, after %1. Owner and employee have said yes again.</source>
        <translation>Ny siste dag, etter %1. Eigar og tilsett har sagt ja på nytt.</translation>
    </message>
    <message>
        <source>The day back with the own employer. What it cost can be settled then.</source>
        <translation>Dagen tilbake hos eigen arbeidsgivar. Kostnadene kan då gjerast opp.</translation>
    </message>
    <message>
        <source>What is worth remembering, without names of patients.</source>
        <translation>Det som er verdt å hugse, utan namn på pasientar.</translation>
    </message>
</context>
<context>
    <name>samvirke::SettlementCard</name>
    <message>
        <source>Settlement and afterwards</source>
        <translation>Oppgjer og etterpå</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1 betaler</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>Ingenting er gjort opp enno.</translation>
    </message>
    <message>
        <source>Begin with days, travel and lodging</source>
        <translation>Byrj med dagar, reise og innkvartering</translation>
    </message>
    <message>
        <source>The usual lines are written. The amounts are not known yet.</source>
        <translation>Dei vanlege linjene er skrivne. Beløpa er ikkje kjende enno.</translation>
    </message>
    <message>
        <source>New line …</source>
        <translation>Ny linje …</translation>
    </message>
    <message>
        <source>The line is removed.</source>
        <translation>Linja er fjerna.</translation>
    </message>
    <message>
        <source>Save the settlement …</source>
        <translation>Lagre oppgjeret …</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>Hjelpte: %1</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>Neste gong: %1</translation>
    </message>
    <message>
        <source>%1, as agreed: %2</source>
        <translation>%1, som avtalt: %2</translation>
    </message>
    <message>
        <source>Three questions to the lending side …</source>
        <translation>Tre spørsmål til parten som gir frå seg …</translation>
    </message>
    <message>
        <source>Three questions to the receiving side …</source>
        <translation>Tre spørsmål til parten som tek imot …</translation>
    </message>
    <message>
        <source>The line is saved.</source>
        <translation>Linja er lagra.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Svara er lagra.</translation>
    </message>
    <message>
        <source>Save the settlement</source>
        <translation>Lagre oppgjeret</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Text document (*.odt);;Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Dokument (*.pdf);;Tekstdokument (*.odt);;Rekneark (*.xlsx);;Tabell (*.csv)</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>oppgjer</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Lagra %1.</translation>
    </message>
    <message>
        <source>Choose a line to correct or remove it.</source>
        <translation>Vel ei linje for å rette eller fjerne ho.</translation>
    </message>
</context>
<context>
    <name>samvirke::SettlementLineDialog</name>
    <message>
        <source>New line of the settlement</source>
        <translation>Ny linje i oppgjeret</translation>
    </message>
    <message>
        <source>Line of the settlement</source>
        <translation>Linje i oppgjeret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Blir betalt av</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mengd</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Days, nights, kilometres</source>
        <translation>Dagar, netter, kilometer</translation>
    </message>
    <message>
        <source>Amount in kroner</source>
        <translation>Beløp i kroner</translation>
    </message>
    <message>
        <source>Empty: not known yet. It is not counted as nothing.</source>
        <translation>Tomt: ikkje kjent enno. Det blir ikkje rekna som null.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>This is no sum of kroner. Leave it empty while it is not known.</source>
        <translation>Dette er ikkje eit kronebeløp. La feltet stå tomt så lenge det ikkje er kjent.</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Fjern denne linja</translation>
    </message>
</context>
<context>
    <name>samvirke::SharedAnswerDialog</name>
    <message>
        <source>Share the answer</source>
        <translation>Del svaret</translation>
    </message>
    <message>
        <source>Change the shared answer</source>
        <translation>Endre det delte svaret</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Write it so that it holds for all who ask the same. No names, telephone numbers or addresses of persons, and nothing that points to one of them.</source>
        <translation>Skriv det slik at det gjeld for alle som spør om det same. Ingen namn, telefonnummer eller adresser til personar, og ingenting som peikar på ein av dei.</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Søkjeord</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Med komma mellom.</translation>
    </message>
</context>
<context>
    <name>samvirke::SharesTick</name>
    <message>
        <source>Shares out staff</source>
        <translation>Omfordeler personell</translation>
    </message>
    <message>
        <source>Staff is asked for, proposed, agreed on or set aside. Follows what you write until you tick it yourself.</source>
        <translation>Det blir spurt om, føreslått, avtalt eller halde av personell. Følgjer det du skriv, til du kryssar av sjølv.</translation>
    </message>
</context>
<context>
    <name>samvirke::SignatureDialog</name>
    <message>
        <source>Record a signature</source>
        <translation>Loggfør ei underskrift</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Loggfør</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>The signed paper stays in your archive. Here it is recorded who signed, and when. From the first signature on the text stays as it is.</source>
        <translation>Det underskrivne papiret ligg i arkivet dykkar. Her blir det loggført kven som skreiv under, og når. Frå første underskrift står teksten fast.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskriven av</translation>
    </message>
    <message>
        <source>Name and function; can be erased later</source>
        <translation>Namn og funksjon; kan slettast seinare</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Write who signed: name and function.</source>
        <translation>Skriv kven som skreiv under: namn og funksjon.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Dette tidspunktet er ikkje kome enno.</translation>
    </message>
</context>
<context>
    <name>samvirke::SlideView</name>
    <message>
        <source>The screen is blank</source>
        <translation>Skjermen er tom</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Vising på skjerm</translation>
    </message>
    <message>
        <source>What is projected</source>
        <translation>Det som blir vist</translation>
    </message>
</context>
<context>
    <name>samvirke::StaffBaseCard</name>
    <message>
        <source>Base staffing</source>
        <translation>Grunnbemanning</translation>
    </message>
    <message>
        <source>The agreed staff is not known, so no share of it can be said. Statistics Norway&apos;s table 14533 has it.</source>
        <translation>Avtalte årsverk er ikkje kjende, så ingen del kan oppgivast. Tabell 14533 frå Statistisk sentralbyrå har dei.</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents in the care services, %1. Source: %2.</source>
        <translation>Avtalte årsverk i omsorgstenestene, %1. Kjelde: %2.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>Asked for now: %1</source>
        <translation>Bede om no: %1</translation>
    </message>
    <message>
        <source>One person asked for counts as one full-time equivalent.</source>
        <translation>Éin person det er bede om, blir rekna som eitt årsverk.</translation>
    </message>
    <message>
        <source>Vulnerable: %1</source>
        <translation>Sårbart: %1</translation>
    </message>
    <message>
        <source>Import agreed staff …</source>
        <translation>Importer avtalte årsverk …</translation>
    </message>
    <message>
        <source>Change the figures …</source>
        <translation>Endre tala …</translation>
    </message>
    <message>
        <source>Enter the figures …</source>
        <translation>Legg inn tala …</translation>
    </message>
    <message>
        <source>Floors …</source>
        <translation>Nedre grenser …</translation>
    </message>
    <message>
        <source>The agreed staff is imported.</source>
        <translation>Avtalte årsverk er importerte.</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>Tala er lagra.</translation>
    </message>
    <message>
        <source>The floors are saved.</source>
        <translation>Dei nedre grensene er lagra.</translation>
    </message>
</context>
<context>
    <name>samvirke::StaffFiguresDialog</name>
    <message>
        <source>Write a number of 0 or more, or leave it empty.</source>
        <translation>Skriv eit tal frå 0 og oppover, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>Agreed staff of %1</source>
        <translation>Avtalte årsverk i %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Full-time equivalents in the care services. Leave empty what is not known: it is shown as unknown, never as zero.</source>
        <translation>Årsverk i omsorgstenestene. La det stå tomt som ikkje er kjent: det blir vist som ukjent, aldri som null.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>lagt inn for hand</translation>
    </message>
</context>
<context>
    <name>samvirke::StaffFloorsDialog</name>
    <message>
        <source>Floors for the agreed staff</source>
        <translation>Nedre grenser for avtalte årsverk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Fewer full-time equivalents than this and the office regards the group as vulnerable, in every municipality. No floor comes with the program. Leave empty where there is none.</source>
        <translation>Med færre årsverk enn dette reknar embetet gruppa som sårbar, i alle kommunar. Programmet har ingen grenser frå før. La feltet stå tomt der det ikkje er noka.</translation>
    </message>
</context>
<context>
    <name>samvirke::StandingDialog</name>
    <message>
        <source>New standing agreement</source>
        <translation>Ny ståande avtale</translation>
    </message>
    <message>
        <source>Standing agreement</source>
        <translation>Ståande avtale</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partar</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Yrkesgrupper</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>Kva utløyser han</translation>
    </message>
    <message>
        <source>from</source>
        <translation>frå</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>What municipalities have agreed on before anything happens. It stays voluntary: whoever is asked may say no.</source>
        <translation>Det kommunane har avtalt før noko hender. Det er framleis frivillig: den som blir spurd, kan seie nei.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>None chosen: it is about all</source>
        <translation>Ingen valde: gjeld alle</translation>
    </message>
    <message>
        <source>The event, and who says that it has come</source>
        <translation>Hendinga, og kven som seier at ho har kome</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>Arkivnummer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tenester</translation>
    </message>
    <message>
        <source>Valid from a first day</source>
        <translation>Gyldig frå ein første dag</translation>
    </message>
    <message>
        <source>Valid until a last day</source>
        <translation>Gyldig til ein siste dag</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Without a last day it holds until further notice</source>
        <translation>Utan siste dag gjeld han inntil vidare</translation>
    </message>
</context>
<context>
    <name>samvirke::StateDetails</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ingenting er valt</translation>
    </message>
    <message>
        <source>Choose a line to see how much is free on which day, and the next step.</source>
        <translation>Vel ei linje for å sjå kor mykje som er ledig kva dag, og neste steg.</translation>
    </message>
    <message>
        <source>Free day by day</source>
        <translation>Ledig dag for dag</translation>
    </message>
    <message>
        <source>From below: allocated. Above it, up to the line: free.</source>
        <translation>Nedst: tildelt. Over det, opp til streken: ledig.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 av %2 ledige</translation>
    </message>
    <message>
        <source>%1 more are allocated than are there, %2. Release something, or find more.</source>
        <translation>%1 fleire er tildelte enn det som finst, %2. Frigi noko, eller skaff meir.</translation>
    </message>
    <message>
        <source>%1 of %2 are free today.</source>
        <translation>%1 av %2 er ledige i dag.</translation>
    </message>
    <message>
        <source>Allocate …</source>
        <translation>Tildel …</translation>
    </message>
    <message>
        <source>Register a request …</source>
        <translation>Registrer ei oppmoding …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>Who asks, and who has it</source>
        <translation>Kven ber, og kven har han</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 ber</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 har han</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Det vi veit</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kven har han</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengeleg</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Varslingstid</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>%1 are not answered.</source>
        <translation>%1 er ikkje svara på.</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Avslå …</translation>
    </message>
    <message>
        <source>All of it has been released.</source>
        <translation>Alt er frigitt.</translation>
    </message>
    <message>
        <source>%1 are still allocated.</source>
        <translation>%1 er framleis tildelte.</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Frigi …</translation>
    </message>
    <message>
        <source>Refused, with the reason below.</source>
        <translation>Avslått, med grunnen under.</translation>
    </message>
    <message>
        <source>Free for others again from %1.</source>
        <translation>Ledig for andre igjen frå %1.</translation>
    </message>
    <message>
        <source>The line in the log</source>
        <translation>Linja i loggen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>a resource that is no longer listed</source>
        <translation>ein ressurs som ikkje lenger står i lista</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kor mykje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kven ber</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Kven bestemte</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Answers an earlier line</source>
        <translation>Svarar på ei tidlegare linje</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Følgd av</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Opne %1</translation>
    </message>
</context>
<context>
    <name>samvirke::StatePage</name>
    <message>
        <source>State resources</source>
        <translation>Statlege ressursar</translation>
    </message>
    <message>
        <source>Allocation log</source>
        <translation>Tildelingslogg</translation>
    </message>
    <message>
        <source>Register a resource …</source>
        <translation>Registrer ein ressurs …</translation>
    </message>
    <message>
        <source>Register a request …</source>
        <translation>Registrer ei oppmoding …</translation>
    </message>
    <message>
        <source>No state resources are registered</source>
        <translation>Ingen statlege ressursar er registrerte</translation>
    </message>
    <message>
        <source>Register what the Civil Defence, the Home Guard, volunteers and the state&apos;s stores place at the county&apos;s disposal.</source>
        <translation>Registrer kva Sivilforsvaret, Heimevernet, frivillige og lagra til staten stiller til rådvelde for fylket.</translation>
    </message>
    <message>
        <source>The allocation log is empty</source>
        <translation>Tildelingsloggen er tom</translation>
    </message>
    <message>
        <source>Requests and allocations stand here for good.</source>
        <translation>Oppmodingar og tildelingar blir ståande her.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressursar</translation>
    </message>
    <message>
        <source>Write as a file …</source>
        <translation>Skriv som fil …</translation>
    </message>
    <message>
        <source>The governor may prioritise these between municipalities. What municipalities lend one another of their own free will stands under Transfers.</source>
        <translation>Dette kan Statsforvaltaren prioritere mellom kommunane. Det kommunane frivillig låner kvarandre, står under Utlån.</translation>
    </message>
    <message>
        <source>The resource is registered.</source>
        <translation>Ressursen er registrert.</translation>
    </message>
    <message>
        <source>The resource is changed.</source>
        <translation>Ressursen er endra.</translation>
    </message>
    <message>
        <source>Remove the resource?</source>
        <translation>Fjerne ressursen?</translation>
    </message>
    <message>
        <source>Remove the resource</source>
        <translation>Fjern ressursen</translation>
    </message>
    <message>
        <source>The resource is removed.</source>
        <translation>Ressursen er fjerna.</translation>
    </message>
    <message>
        <source>Register first what there is to ask for.</source>
        <translation>Registrer først kva det er å be om.</translation>
    </message>
    <message>
        <source>Written in the allocation log.</source>
        <translation>Skrive i tildelingsloggen.</translation>
    </message>
    <message>
        <source>Write list and log</source>
        <translation>Skriv liste og logg</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;Excel (*.xlsx);;CSV (*.csv);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;Excel (*.xlsx);;CSV (*.csv);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>state-resources.pdf</source>
        <translation>statlege-ressursar.pdf</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::StateResourceDialog</name>
    <message>
        <source>Register a state resource</source>
        <translation>Registrer ein statleg ressurs</translation>
    </message>
    <message>
        <source>Change the state resource</source>
        <translation>Endre den statlege ressursen</translation>
    </message>
    <message>
        <source>Register the resource</source>
        <translation>Registrer ressursen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Tilgjengeleg frå</translation>
    </message>
    <message>
        <source>Only until a certain day</source>
        <translation>Berre til ein bestemd dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>What the state or volunteers place at the county&apos;s disposal. Staff and equipment that municipalities lend one another stand under Transfers.</source>
        <translation>Kva staten eller frivillige stiller til rådvelde for fylket. Personell og utstyr som kommunane låner kvarandre, står under Utlån.</translation>
    </message>
    <message>
        <source>Protective equipment is used up: it does not come back at the end of a period.</source>
        <translation>Smittevernutstyr blir brukt opp: Det kjem ikkje tilbake når perioden er over.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Kven har han</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kor mykje</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Blir talt i</translation>
    </message>
    <message>
        <source>For instance persons, boxes or vehicles</source>
        <translation>Til dømes personar, esker eller køyretøy</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Varslingstid</translation>
    </message>
    <message>
        <source>From the call until it is there</source>
        <translation>Frå varsling til han er på plass</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>samvirke::StatusChoice</name>
    <message>
        <source>unchanged</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikkje aktuelt</translation>
    </message>
</context>
<context>
    <name>samvirke::StatusMatrix</name>
    <message>
        <source>Ratings by service area and round</source>
        <translation>Vurderingar etter tenesteområde og runde</translation>
    </message>
</context>
<context>
    <name>samvirke::StatusMatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>service area, round, what was said</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
</context>
<context>
    <name>samvirke::StepDialog</name>
    <message>
        <source>Ask for profession, number and period. The employee&apos;s name waits until the employee has consented.</source>
        <translation>Spør om yrkesgruppe, tal og periode. Namnet ventar til den tilsette har samtykt.</translation>
    </message>
    <message>
        <source>A no is an answer. The reason is kept neutral and never counted against anybody.</source>
        <translation>Eit nei er eit svar. Grunnen er nøytral og blir aldri rekna mot nokon.</translation>
    </message>
    <message>
        <source>Both owners agree on period, pay, travel, lodging and who leads.</source>
        <translation>Partane er einige om periode, løn, reise, innkvartering og kven som leier.</translation>
    </message>
    <message>
        <source>Nobody is lent out without having said yes themselves.</source>
        <translation>Ingen blir lånte ut utan å ha sagt ja sjølve.</translation>
    </message>
    <message>
        <source>Travel, lodging, training and access are arranged before arrival.</source>
        <translation>Reise, innkvartering, opplæring og tilgangar blir ordna før oppmøte.</translation>
    </message>
    <message>
        <source>Owner and employee answer again; until then the period stands.</source>
        <translation>Eigar og tilsett svarar på nytt; til då står perioden.</translation>
    </message>
    <message>
        <source>For something that was registered by mistake. It stays on record.</source>
        <translation>For noko som vart registrert ved ein feil. Det blir ståande.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kva som vart sagt</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Namn og funksjon</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Write who it was: an answer without a name is no answer.</source>
        <translation>Skriv kven det var: eit svar utan namn er ikkje eit svar.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Dette tidspunktet har ikkje vore enno.</translation>
    </message>
    <message>
        <source>Ask for kind, number and when it is needed.</source>
        <translation>Spør om type, tal og når det trengst.</translation>
    </message>
    <message>
        <source>Both sides agree on number, transport, cost and any return.</source>
        <translation>Partane er samde om tal, transport, kostnad og eventuell tilbakelevering.</translation>
    </message>
    <message>
        <source>Transport and somebody to receive it are arranged.</source>
        <translation>Transport og nokon som tek imot, er ordna.</translation>
    </message>
    <message>
        <source>The owner answers again; until then the period stands.</source>
        <translation>Eigaren svarar på nytt; til då gjeld perioden.</translation>
    </message>
</context>
<context>
    <name>samvirke::StepLine</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
</context>
<context>
    <name>samvirke::SubjectBox</name>
    <message>
        <source>Nothing in particular</source>
        <translation>Ikkje noko bestemt</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveyAnswerForm</name>
    <message>
        <source>Answered by</source>
        <translation>Svara av</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen av desse</translation>
    </message>
    <message>
        <source>%1; - when not applicable</source>
        <translation>%1; - når det ikkje er aktuelt</translation>
    </message>
    <message>
        <source>- when not applicable</source>
        <translation>- når det ikkje er aktuelt</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Spørsmål %1: %2</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveyCallDialog</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Kven som bør ringjast</translation>
    </message>
    <message>
        <source>Answers by telephone: %1</source>
        <translation>Svar på telefon: %1</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Ingen er spurde</translation>
    </message>
    <message>
        <source>Save and next (Enter)</source>
        <translation>Lagre og neste (Enter)</translation>
    </message>
    <message>
        <source>No answer, the next one (F8)</source>
        <translation>Ikkje svar, neste (F8)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>Telefonnummeret er ikkje kjent.</translation>
    </message>
    <message>
        <source>Nothing is answered or changed. Press F8 when nobody answers the telephone.</source>
        <translation>Ingenting er svara på eller endra. Trykk F8 når ingen tek telefonen.</translation>
    </message>
    <message>
        <source>Nobody else is left to ring. Thank you.</source>
        <translation>Ingen fleire å ringje. Takk.</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved · %n left</source>
        <translation>
            <numerusform>%1 lagra · %n att</numerusform>
            <numerusform>%1 lagra · %n att</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>Gå ut utan å lagre det du har skrive?</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 er ikkje lagra.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Gå ut utan å lagre</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveyDialog</name>
    <message>
        <source>New survey</source>
        <translation>Ny kartlegging</translation>
    </message>
    <message>
        <source>Change the survey</source>
        <translation>Endre kartlegginga</translation>
    </message>
    <message>
        <source>Open the survey</source>
        <translation>Opne kartlegginga</translation>
    </message>
    <message>
        <source>Save the survey</source>
        <translation>Lagre kartlegginga</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>The answers are out of date from</source>
        <translation>Svara er utdaterte frå</translation>
    </message>
    <message>
        <source>The office&apos;s comment</source>
        <translation>Kommentar frå embetet</translation>
    </message>
    <message>
        <source>Nobody is told before you send something out. Answering is voluntary.</source>
        <translation>Ingen får vite det før de sender ut noko. Det er frivillig å svare.</translation>
    </message>
    <message>
        <source>Answers that have come in stay as they are.</source>
        <translation>Svar som er komne inn, blir ståande som dei er.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Utdatert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Spurd av</translation>
    </message>
    <message>
        <source>What the answers are for. It stands on the form and in the reminder.</source>
        <translation>Kva svara skal brukast til. Det står på skjemaet og i påminninga.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Whom and when</source>
        <translation>Kven og når</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opnar</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The office&apos;s own words about the answers. They change no answer.</source>
        <translation>Embetet sine eigne ord om svara. Dei endrar ingen svar.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Spørsmål %1: %2</translation>
    </message>
    <message>
        <source>Choose at least one municipality.</source>
        <translation>Vel minst éin kommune.</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveyImportDialog</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>som før</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Kolonne «%1»: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Answers or reason</source>
        <translation>Svar eller grunn</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Rader i filene</translation>
    </message>
    <message>
        <source>Import the answers</source>
        <translation>Importer svara</translation>
    </message>
    <message>
        <source>Read answers from files</source>
        <translation>Les svar frå filer</translation>
    </message>
    <message>
        <source>A table has one row per municipality and the questions&apos; numbers above its columns. Forms that were filled in are read as they are.</source>
        <translation>Ein tabell har éi rad per kommune og nummera på spørsmåla over kolonnane. Utfylte skjema blir lesne som dei er.</translation>
    </message>
    <message>
        <source>Choose a file, or a folder of forms that came back</source>
        <translation>Vel ei fil, eller ei mappe med skjema som er komne tilbake</translation>
    </message>
    <message>
        <source>What each row would do is shown here, before anything is written.</source>
        <translation>Her ser du kva kvar rad vil gjere, før noko blir skrive.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vel ei fil …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Vel ei mappe …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a file with answers</source>
        <translation>Vel ei fil med svar</translation>
    </message>
    <message>
        <source>Choose the folder with the returned forms</source>
        <translation>Vel mappa med skjemaa som er komne tilbake</translation>
    </message>
    <message>
        <source>%1: not read, as no question is named so: %2.</source>
        <translation>%1: ikkje lese, for ingen spørsmål heiter slik: %2.</translation>
    </message>
    <message>
        <source>Answers from files</source>
        <translation>Svar frå filer</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 rejected</source>
        <translation>%1 nye, %2 endra, %3 som før, %4 avviste</translation>
    </message>
    <message>
        <source>Leave out what cannot be imported (%1)</source>
        <translation>Utelat det som ikkje kan importerast (%1)</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Kartleggingar</translation>
    </message>
    <message>
        <source>Figures of the question</source>
        <translation>Tal for spørsmålet</translation>
    </message>
    <message>
        <source>Answers of the municipalities</source>
        <translation>Svar frå kommunane</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Kven som manglar</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kva det blir spurt om</translation>
    </message>
    <message>
        <source>New survey …</source>
        <translation>Ny kartlegging …</translation>
    </message>
    <message>
        <source>No survey has been opened yet</source>
        <translation>Inga kartlegging er opna enno</translation>
    </message>
    <message>
        <source>Ask what the weekly round does not ask, or open the worked example at the right.</source>
        <translation>Spør om det den vekentlege runden ikkje spør om, eller opne dømet til høgre.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Chart of the question</source>
        <translation>Diagram for spørsmålet</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Ingen tal</translation>
    </message>
    <message>
        <source>Choose a survey above.</source>
        <translation>Vel ei kartlegging over.</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Ingen er spurde</translation>
    </message>
    <message>
        <source>Of %1 asked, %2 answered this question.</source>
        <translation>Av %1 spurde har %2 svara på dette spørsmålet.</translation>
    </message>
    <message>
        <source>Several choices may hold at once: the shares do not sum to 100 %.</source>
        <translation>Fleire alternativ kan stemme samtidig: delane blir ikkje 100 % til saman.</translation>
    </message>
    <message>
        <source>Sum %1, median %2, from %3 to %4 %5.</source>
        <translation>Sum %1, median %2, frå %3 til %4 %5.</translation>
    </message>
    <message>
        <source>Nothing has been asked beside the rounds</source>
        <translation>Ingenting er spurt om utanom rundane</translation>
    </message>
    <message>
        <source>A survey asks a few questions of all or of a sample.</source>
        <translation>Ei kartlegging stiller nokre få spørsmål til alle eller til eit utval.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered (%3 %): %4</source>
        <translation>%1 av %2 har svara (%3 %): %4</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>spurd av %1</translation>
    </message>
    <message>
        <source>The answers are out of date. Copy the survey to ask anew.</source>
        <translation>Svara er utdaterte. Kopier kartlegginga for å spørje på nytt.</translation>
    </message>
    <message>
        <source>All have answered all that was asked.</source>
        <translation>Alle har svara på alt det vart spurt om.</translation>
    </message>
    <message>
        <source>Take answers by telephone … (F5)</source>
        <translation>Ta imot svar på telefon … (F5)</translation>
    </message>
    <message>
        <source>Remind, or telephone list … (F6)</source>
        <translation>Minn på, eller telefonliste … (F6)</translation>
    </message>
    <message>
        <source>Write forms to fill in …</source>
        <translation>Skriv skjema til utfylling …</translation>
    </message>
    <message>
        <source>Read answers from files …</source>
        <translation>Les svar frå filer …</translation>
    </message>
    <message>
        <source>Export the answers …</source>
        <translation>Eksporter svara …</translation>
    </message>
    <message>
        <source>Export the summary …</source>
        <translation>Eksporter samandraget …</translation>
    </message>
    <message>
        <source>Copy to a new survey …</source>
        <translation>Kopier til ei ny kartlegging …</translation>
    </message>
    <message>
        <source>Change the survey …</source>
        <translation>Endre kartlegginga …</translation>
    </message>
    <message>
        <source>Close the survey</source>
        <translation>Lukk kartlegginga</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Opne ho igjen</translation>
    </message>
    <message>
        <source>Remove the survey</source>
        <translation>Fjern kartlegginga</translation>
    </message>
    <message>
        <source>Worked example: vaccination, March 2021</source>
        <translation>Døme: vaksinasjon, mars 2021</translation>
    </message>
    <message>
        <source>Who is missing (%1)</source>
        <translation>Kven som manglar (%1)</translation>
    </message>
    <message>
        <source>%1: its answer</source>
        <translation>%1: svaret</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Ingenting er kome inn.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Svara av</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, for seint</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Endra %1 av %2</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <translation>Registrert %1 av %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Opne %1</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Spurd av</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Formål: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurde</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommunar</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opnar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Utdatert</translation>
    </message>
    <message>
        <source>The office&apos;s comment: %1</source>
        <translation>Kommentar frå embetet: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
    <message>
        <source>The survey is made. Send out its form, or take answers by telephone.</source>
        <translation>Kartlegginga er laga. Send ut skjemaet, eller ta imot svar på telefon.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>The survey is changed.</source>
        <translation>Kartlegginga er endra.</translation>
    </message>
    <message>
        <source>The survey is open again.</source>
        <translation>Kartlegginga er open igjen.</translation>
    </message>
    <message>
        <source>Close the survey?</source>
        <translation>Lukke kartlegginga?</translation>
    </message>
    <message>
        <source>It takes no more answers. %1 of %2 have answered; the others stand as not answered. It can be opened again.</source>
        <translation>Ho tek ikkje imot fleire svar. %1 av %2 har svara; dei andre står som ikkje svara. Ho kan opnast igjen.</translation>
    </message>
    <message>
        <source>The survey is closed.</source>
        <translation>Kartlegginga er lukka.</translation>
    </message>
    <message>
        <source>The survey is removed.</source>
        <translation>Kartlegginga er fjerna.</translation>
    </message>
    <message>
        <source>The worked example is open: Trøndelag, 9 March 2021.</source>
        <translation>Dømet er ope: Trøndelag, 9. mars 2021.</translation>
    </message>
    <message>
        <source>The survey is closed and takes no answers. Open it again first.</source>
        <translation>Kartlegginga er lukka og tek ikkje imot svar. Opne ho igjen først.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken by telephone.</source>
        <translation>
            <numerusform>%n svar er teke imot på telefon.</numerusform>
            <numerusform>%n svar er tekne imot på telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder to write the forms to</source>
        <translation>Vel mappa skjemaa skal skrivast til</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are written to %1.</source>
        <translation>
            <numerusform>%n skjema er skrive til %1.</numerusform>
            <numerusform>%n skjema er skrivne til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are imported.</source>
        <translation>Svara er importerte.</translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation>Eksporter samandraget</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Eksporter svara</translation>
    </message>
    <message>
        <source>summary-%1.xlsx</source>
        <translation>samandrag-%1.xlsx</translation>
    </message>
    <message>
        <source>answers-%1.xlsx</source>
        <translation>svar-%1.xlsx</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered.</source>
        <translation>
            <numerusform>%n kommune har ikkje svart.</numerusform>
            <numerusform>%n kommunar har ikkje svart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have answered in part.</source>
        <translation>
            <numerusform>%n kommune har svart delvis.</numerusform>
            <numerusform>%n kommunar har svart delvis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered, and %1 only in part.</source>
        <translation>
            <numerusform>%n kommune har ikkje svart, og %1 berre delvis.</numerusform>
            <numerusform>%n kommunar har ikkje svart, og %1 berre delvis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1. The numbers are exact: for the office itself.</source>
        <translation>Skrive til %1. Tala er nøyaktige: til eigen bruk i embetet.</translation>
    </message>
</context>
<context>
    <name>samvirke::TileMap</name>
    <message>
        <source>Map of the municipalities</source>
        <translation>Kart over kommunane</translation>
    </message>
    <message>
        <source>worse than in the round before</source>
        <translation>verre enn i runden før</translation>
    </message>
    <message>
        <source>better than in the round before</source>
        <translation>betre enn i runden før</translation>
    </message>
</context>
<context>
    <name>samvirke::Timeline</name>
    <message>
        <source>Week %1 · %2</source>
        <translation>Veke %1 · %2</translation>
    </message>
</context>
<context>
    <name>samvirke::TopBar</name>
    <message>
        <source>Reporting round shown</source>
        <translation>Rapporteringsrunde som blir vist</translation>
    </message>
</context>
<context>
    <name>samvirke::TransferDetails</name>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Who answered what</source>
        <translation>Kven svara kva</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Fører til</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>No transfer is chosen</source>
        <translation>Ingen utlån er valde</translation>
    </message>
    <message>
        <source>Choose one to see who answered what, and which step is next.</source>
        <translation>Vel eit for å sjå kven som svara kva, og kva som er neste steg.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>The employee&apos;s name is shown after consent.</source>
        <translation>Namnet på den tilsette blir vist etter samtykke.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Nothing more will happen here. What was said stays on record.</source>
        <translation>Her skjer det ikkje meir. Det som er sagt, blir ståande.</translation>
    </message>
    <message>
        <source>Change period, number or note …</source>
        <translation>Endre periode, tal eller merknad …</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurde enno.</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>Behovet</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Tek imot</translation>
    </message>
    <message>
        <source>Lends</source>
        <translation>Låner ut</translation>
    </message>
    <message>
        <source>The pool member</source>
        <translation>Personen i poolen</translation>
    </message>
    <message>
        <source>Availability and competences</source>
        <translation>Tilgjenge og kompetansar</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Tilbodet</translation>
    </message>
    <message>
        <source>Save as EDXL-RM …</source>
        <translation>Lagre som EDXL-RM …</translation>
    </message>
    <message>
        <source>Ask the owner, with the text …</source>
        <translation>Spør eigaren, med teksten …</translation>
    </message>
</context>
<context>
    <name>samvirke::TransferDialog</name>
    <message>
        <source>Start a transfer</source>
        <translation>Start eit utlån</translation>
    </message>
    <message>
        <source>Change the transfer</source>
        <translation>Endre utlånet</translation>
    </message>
    <message>
        <source>Start as a draft</source>
        <translation>Start som utkast</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>A draft asks nobody and promises nothing. The owner is asked in the next step and answers freely.</source>
        <translation>Eit utkast spør ingen og lovar ingenting. Eigaren blir spurd i neste steg og svarar fritt.</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Talet på personar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Change it only when owner and employee have agreed to it</source>
        <translation>Endre ho berre når eigar og tilsett er einige</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskjelde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>A municipality, or the name of a health trust or another owner</source>
        <translation>Ein kommune, eller namnet på eit helseføretak eller ein annan eigar</translation>
    </message>
    <message>
        <source>Pool member</source>
        <translation>Person i poolen</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>None of the registered needs</source>
        <translation>Ingen av dei registrerte behova</translation>
    </message>
    <message>
        <source>Nobody yet: the owner decides who to ask</source>
        <translation>Ingen enno: eigaren avgjer kven som blir spurd</translation>
    </message>
    <message>
        <source>An unnamed capacity</source>
        <translation>Ein kapasitet utan namn</translation>
    </message>
    <message>
        <source>Choose the municipality that is to receive the staff.</source>
        <translation>Vel kommunen som skal ta imot personellet.</translation>
    </message>
    <message>
        <source>Write who could lend the staff.</source>
        <translation>Skriv kven som kan låne ut personellet.</translation>
    </message>
    <message>
        <source>A municipality does not lend to itself.</source>
        <translation>Ein kommune låner ikkje ut til seg sjølv.</translation>
    </message>
    <message>
        <source>A named pool member is one person. Start one transfer for each.</source>
        <translation>Ein namngitt person er éin person. Start eitt utlån for kvar.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Siste dag er før første dag.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mengde</translation>
    </message>
    <message>
        <source>Change it only when both sides have agreed to it</source>
        <translation>Endre han berre når partane er samde om det</translation>
    </message>
</context>
<context>
    <name>samvirke::TransfersPage</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>Transfers by week</source>
        <translation>Utlån etter veke</translation>
    </message>
    <message>
        <source>Start a transfer …</source>
        <translation>Start eit utlån …</translation>
    </message>
    <message>
        <source>No transfer is under way</source>
        <translation>Ingen utlån er i gang</translation>
    </message>
    <message>
        <source>Start one from a proposal under Matching, or with the button above.</source>
        <translation>Start eit frå eit forslag under Kopling, eller med knappen over.</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Tek imot</translation>
    </message>
    <message>
        <source>No transfer to show</source>
        <translation>Ingen utlån å vise</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search in transfers</source>
        <translation>Søk i utlån</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle tilstandar</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle kommunar</translation>
    </message>
    <message>
        <source>On record: the transfer is %1.</source>
        <translation>Registrert: utlånet er %1.</translation>
    </message>
    <message>
        <source>The transfer is a draft. Nobody has been asked yet.</source>
        <translation>Utlånet er eit utkast. Ingen er spurde enno.</translation>
    </message>
    <message>
        <source>The transfer is changed.</source>
        <translation>Utlånet er endra.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n utlån</numerusform>
            <numerusform>%n utlån</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is written to %1.</source>
        <translation>Meldinga er skriven til %1.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Ikkje svara</translation>
    </message>
    <message>
        <source>Unanswered (%1)</source>
        <translation>Ikkje svara (%1)</translation>
    </message>
    <message>
        <source>Unanswered (%1, %2 overdue)</source>
        <translation>Ikkje svara (%1, %2 over fristen)</translation>
    </message>
    <message numerus="yes">
        <source>On record: %n owner(s) are asked.</source>
        <translation>
            <numerusform>Loggført: %n eigar er spurd.</numerusform>
            <numerusform>Loggført: %n eigarar er spurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warn so many days before a transfer ends without a successor</source>
        <translation>Varsle så mange dagar før eit utlån sluttar utan at nokon tek over</translation>
    </message>
    <message>
        <source>Warn </source>
        <translation>Varsle </translation>
    </message>
    <message>
        <source> days ahead</source>
        <translation> dagar før</translation>
    </message>
    <message>
        <source>nobody follows</source>
        <translation>ingen tek over</translation>
    </message>
    <message>
        <source>ill from %1</source>
        <translation>sjuk frå %1</translation>
    </message>
    <message>
        <source>Afterwards …</source>
        <translation>Etterpå …</translation>
    </message>
    <message>
        <source>What both sides said when the staff was home again</source>
        <translation>Kva partane sa då personellet var heime igjen</translation>
    </message>
</context>
<context>
    <name>samvirke::TrendChart</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Development, number of municipalities</source>
        <translation>Utvikling, talet på kommunar</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Vis som diagram</translation>
    </message>
</context>
<context>
    <name>samvirke::TriedEdit</name>
    <message>
        <source>Next: the municipality&apos;s own measures</source>
        <translation>Neste: kommunen sine eigne tiltak</translation>
    </message>
    <message>
        <source>Next: the neighbouring municipalities</source>
        <translation>Neste: nabokommunane</translation>
    </message>
    <message>
        <source>Next: the health community and the county</source>
        <translation>Neste: helsefellesskapet og fylket</translation>
    </message>
    <message>
        <source>Next: regional and national pools</source>
        <translation>Neste: regionale og nasjonale ordningar</translation>
    </message>
    <message>
        <source>for example: sound services may fail tonight</source>
        <translation>til dømes: forsvarleg drift kan svikte i natt</translation>
    </message>
    <message>
        <source>Tick also what was looked at and found not possible. Keys: 1 to %1 tick one, 0 all of the municipality&apos;s own.</source>
        <translation>Kryss òg av for det som er vurdert og ikkje mogleg. Tastar: 1 til %1 kryssar av eitt, 0 alle dei kommunen har sjølv.</translation>
    </message>
</context>
<context>
    <name>samvirke::TrueMap</name>
    <message>
        <source>Map of the county</source>
        <translation>Kart over fylket</translation>
    </message>
</context>
<context>
    <name>samvirke::VariantBar</name>
    <message>
        <source>Order of aims</source>
        <translation>Rekkjefølgja til måla</translation>
    </message>
    <message>
        <source>Variants of the proposal</source>
        <translation>Variantar av forslaget</translation>
    </message>
    <message>
        <source>New order of aims …</source>
        <translation>Ny rekkjefølgje av mål …</translation>
    </message>
    <message>
        <source>Change “%1” …</source>
        <translation>Endre «%1» …</translation>
    </message>
    <message>
        <source>Remove “%1” …</source>
        <translation>Fjern «%1» …</translation>
    </message>
</context>
<context>
    <name>samvirke::VariantComparison</name>
    <message>
        <source>Variants side by side</source>
        <translation>Variantar side om side</translation>
    </message>
    <message>
        <source>Show this plan</source>
        <translation>Vis denne planen</translation>
    </message>
    <message>
        <source>Coverage comes first in every variant. They differ in what counts next: who is asked, and how far people travel.</source>
        <translation>Dekning kjem først i alle variantar. Dei skil seg i kva som tel deretter: kven som blir spurd, og kor langt folk reiser.</translation>
    </message>
</context>
<context>
    <name>samvirke::VariantDialog</name>
    <message>
        <source>New order of aims</source>
        <translation>Ny rekkjefølgje av mål</translation>
    </message>
    <message>
        <source>Change the order of aims</source>
        <translation>Endre rekkjefølgja til måla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Coverage always comes first, the critical needs before the others. Among plans of the same coverage the first aim decides, then the second, and so on.</source>
        <translation>Dekning kjem alltid først, dei kritiske behova før dei andre. Blant planar med same dekning avgjer det første målet, så det andre, og så vidare.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an aim.</source>
        <translation>Alt og piltastane flyttar eit mål.</translation>
    </message>
</context>
<context>
    <name>samvirke::WhatIfBanner</name>
    <message>
        <source>Record this …</source>
        <translation>Lagre dette …</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Tilbake til planen</translation>
    </message>
    <message>
        <source>What if %1?</source>
        <translation>Kva om %1?</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, og </translation>
    </message>
    <message>
        <source>%1. This is a question: nothing is recorded.</source>
        <translation>%1. Dette er eit spørsmål: ingenting er lagra.</translation>
    </message>
    <message>
        <source>%1. A first answer; a better one is being looked for. Nothing is recorded.</source>
        <translation>%1. Eit første svar; eit betre blir leita fram. Ingenting er lagra.</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>samvirke::WindowListEdit</name>
    <message>
        <source>Add a period</source>
        <translation>Legg til ein periode</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove period %1</source>
        <translation>Fjern periode %1</translation>
    </message>
</context>
<context>
    <name>shots</name>
    <message>
        <source>Close the dialog without saving?</source>
        <translation>Lukke utan å lagre?</translation>
    </message>
    <message>
        <source>What was typed here is lost.</source>
        <translation>Det som er skrive her, går tapt.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ikkje lagre</translation>
    </message>
</context>
</TS>
