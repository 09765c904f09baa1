<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
        <translation>Hva</translation>
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
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, åpent</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, gjort</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>minnet på %1</translation>
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
        <translation>Minutter</translation>
    </message>
    <message>
        <source>%1, goes on now</source>
        <translation>%1, pågår nå</translation>
    </message>
    <message>
        <source>%1, dealt with</source>
        <translation>%1, behandlet</translation>
    </message>
    <message>
        <source>%1, not dealt with</source>
        <translation>%1, ikke behandlet</translation>
    </message>
</context>
<context>
    <name>ChangedMeanwhile</name>
    <message>
        <source>This was changed in another window after you opened it here. What you wrote still stands in the fields. Save again to keep it, or cancel to keep the other change.</source>
        <translation>Dette ble endret i et annet vindu etter at du åpnet det her. Det du skrev, står fortsatt i feltene. Lagre en gang til for å beholde det, eller avbryt for å beholde den andre endringen.</translation>
    </message>
    <message>
        <source>This was removed in another window after you opened it here. Nothing is written. Copy what you want to keep, and cancel.</source>
        <translation>Dette ble fjernet i et annet vindu etter at du åpnet det her. Ingenting er skrevet. Kopier det du vil ta vare på, og avbryt.</translation>
    </message>
</context>
<context>
    <name>ContestColumns</name>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
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
        <translation>ikke i bruk</translation>
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
        <translation>endret behovet</translation>
    </message>
    <message>
        <source>withdrew the need</source>
        <translation>trakk behovet</translation>
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
        <translation>endret oppføringen</translation>
    </message>
    <message>
        <source>removed from the pool</source>
        <translation>fjernet fra poolen</translation>
    </message>
    <message>
        <source>imported the entry</source>
        <translation>importerte oppføringen</translation>
    </message>
    <message>
        <source>erased the personal data</source>
        <translation>slettet personopplysningene</translation>
    </message>
    <message>
        <source>recorded a step of a transfer</source>
        <translation>registrerte et steg i et utlån</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>angret en endring</translation>
    </message>
    <message>
        <source>did a change again</source>
        <translation>gjorde en endring om igjen</translation>
    </message>
    <message>
        <source>invented for the demonstration</source>
        <translation>oppdiktet for demonstrasjonen</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>service</source>
        <translation>tjeneste</translation>
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
        <translation>godtas også</translation>
    </message>
    <message>
        <source>required</source>
        <translation>krever</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>ønsker</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>antall</translation>
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
        <translation>alvorlighet</translation>
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
        <translation>hva som er prøvd</translation>
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
        <translation>navn</translation>
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
        <translation>eier</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ressurskilde</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>kompetanser</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>tilgjengelighet</translation>
    </message>
    <message>
        <source>home</source>
        <translation>bosted</translation>
    </message>
    <message>
        <source>travel limit</source>
        <translation>reisegrense</translation>
    </message>
    <message>
        <source>accepts infectious settings</source>
        <translation>tar smitteoppdrag</translation>
    </message>
    <message>
        <source>last confirmed</source>
        <translation>sist bekreftet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>copied for the exercise</source>
        <translation>kopiert til øvelsen</translation>
    </message>
    <message>
        <source>registered what was asked for</source>
        <translation>registrerte det som ble bedt om</translation>
    </message>
    <message>
        <source>asked owners</source>
        <translation>spurte eiere</translation>
    </message>
    <message>
        <source>recorded an answer</source>
        <translation>loggførte et svar</translation>
    </message>
    <message>
        <source>reminded an owner</source>
        <translation>minnet en eier på svar</translation>
    </message>
    <message>
        <source>measures tried</source>
        <translation>prøvde tiltak</translation>
    </message>
    <message>
        <source>reason to ask now</source>
        <translation>grunn til å be om hjelp nå</translation>
    </message>
    <message>
        <source>employer accepts it</source>
        <translation>arbeidsgiver godtar det</translation>
    </message>
    <message>
        <source>children along</source>
        <translation>barn med</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>oppgaver</translation>
    </message>
    <message>
        <source>who leads</source>
        <translation>hvem som leder</translation>
    </message>
    <message>
        <source>who trains</source>
        <translation>hvem som lærer opp</translation>
    </message>
    <message>
        <source>registered the offer</source>
        <translation>registrerte tilbudet</translation>
    </message>
    <message>
        <source>changed the offer</source>
        <translation>endret tilbudet</translation>
    </message>
    <message>
        <source>imported the offer</source>
        <translation>importerte tilbudet</translation>
    </message>
    <message>
        <source>began the transfer</source>
        <translation>begynte på utlånet</translation>
    </message>
    <message>
        <source>changed the transfer</source>
        <translation>endret utlånet</translation>
    </message>
    <message>
        <source>planned the meeting</source>
        <translation>planla møtet</translation>
    </message>
    <message>
        <source>changed the meeting</source>
        <translation>endret møtet</translation>
    </message>
    <message>
        <source>began the meeting</source>
        <translation>begynte møtet</translation>
    </message>
    <message>
        <source>called the meeting off</source>
        <translation>avlyste møtet</translation>
    </message>
    <message>
        <source>decided to hold the meeting after all</source>
        <translation>bestemte at møtet holdes likevel</translation>
    </message>
    <message>
        <source>kept the status with the minutes</source>
        <translation>tok vare på statusen med referatet</translation>
    </message>
    <message>
        <source>invited to the meeting</source>
        <translation>kalte inn til møtet</translation>
    </message>
    <message>
        <source>recorded a decision</source>
        <translation>registrerte en beslutning</translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation>endret en beslutning</translation>
    </message>
    <message>
        <source>recorded an action item</source>
        <translation>registrerte et oppfølgingspunkt</translation>
    </message>
    <message>
        <source>changed an action item</source>
        <translation>endret et oppfølgingspunkt</translation>
    </message>
    <message>
        <source>completed an action item</source>
        <translation>fullførte et oppfølgingspunkt</translation>
    </message>
    <message>
        <source>reminded of an action item</source>
        <translation>minnet om et oppfølgingspunkt</translation>
    </message>
    <message>
        <source>wrote the entry</source>
        <translation>skrev loggføringen</translation>
    </message>
    <message>
        <source>registered the inquiry</source>
        <translation>registrerte henvendelsen</translation>
    </message>
    <message>
        <source>changed the inquiry</source>
        <translation>endret henvendelsen</translation>
    </message>
    <message>
        <source>answered the inquiry</source>
        <translation>svarte på henvendelsen</translation>
    </message>
    <message>
        <source>ticked off the follow-up</source>
        <translation>krysset av oppfølgingen</translation>
    </message>
    <message>
        <source>shared the answer</source>
        <translation>delte svaret</translation>
    </message>
    <message>
        <source>changed the shared answer</source>
        <translation>endret det delte svaret</translation>
    </message>
    <message>
        <source>changed the measure</source>
        <translation>endret tiltaket</translation>
    </message>
    <message>
        <source>wrote the agreement</source>
        <translation>skrev avtalen</translation>
    </message>
    <message>
        <source>sent the agreement</source>
        <translation>sendte avtalen</translation>
    </message>
    <message>
        <source>recorded a signature</source>
        <translation>registrerte en underskrift</translation>
    </message>
    <message>
        <source>took the agreement back to a draft</source>
        <translation>tok avtalen tilbake til utkast</translation>
    </message>
    <message>
        <source>wrote the standing agreement</source>
        <translation>skrev den stående avtalen</translation>
    </message>
    <message>
        <source>imported the standing agreement</source>
        <translation>importerte den stående avtalen</translation>
    </message>
    <message>
        <source>registered the resource</source>
        <translation>registrerte ressursen</translation>
    </message>
    <message>
        <source>changed the resource</source>
        <translation>endret ressursen</translation>
    </message>
    <message>
        <source>wrote in the allocation log</source>
        <translation>skrev i tildelingsloggen</translation>
    </message>
    <message>
        <source>opened the survey</source>
        <translation>åpnet kartleggingen</translation>
    </message>
    <message>
        <source>changed the survey</source>
        <translation>endret kartleggingen</translation>
    </message>
    <message>
        <source>closed the survey</source>
        <translation>lukket kartleggingen</translation>
    </message>
    <message>
        <source>opened the survey again</source>
        <translation>åpnet kartleggingen igjen</translation>
    </message>
    <message>
        <source>took in a message</source>
        <translation>tok inn en melding</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>og %n tidligere</numerusform>
            <numerusform>og %n tidligere</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote the series of meetings</source>
        <translation>skrev møteserien</translation>
    </message>
    <message>
        <source>began the settlement with the line</source>
        <translation>begynte oppgjøret med linjen</translation>
    </message>
    <message>
        <source>wrote the line of the settlement</source>
        <translation>skrev linjen i oppgjøret</translation>
    </message>
    <message>
        <source>removed the line of the settlement</source>
        <translation>fjernet linjen i oppgjøret</translation>
    </message>
</context>
<context>
    <name>LegalButton</name>
    <message>
        <source>Legal basis …</source>
        <translation>Hjemmel …</translation>
    </message>
    <message>
        <source>%1: on what basis, who decides, when it goes further up (Shift+F1)</source>
        <translation>%1: på hvilket grunnlag, hvem avgjør, når går det videre opp (Shift+F1)</translation>
    </message>
</context>
<context>
    <name>LogColumns</name>
    <message>
        <source>corrects an earlier entry</source>
        <translation>retter en tidligere loggføring</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>rettet senere</translation>
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
            <numerusform>%n loggføringer</numerusform>
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
        <translation>Ingenting mangler disse dagene</translation>
    </message>
    <message>
        <source>Nobody in the pool can cover these needs</source>
        <translation>Ingen i poolen kan dekke disse behovene</translation>
    </message>
    <message>
        <source>The proposal covers %1 of the head-days</source>
        <translation>Forslaget dekker %1 av persondagene</translation>
    </message>
    <message>
        <source>The proposal covers %1 of the head-days, %2 of the critical</source>
        <translation>Forslaget dekker %1 av persondagene, %2 av de kritiske</translation>
    </message>
    <message>
        <source>Proven best possible coverage</source>
        <translation>Bevist best mulig dekning</translation>
    </message>
    <message>
        <source>Best coverage found, not proven</source>
        <translation>Beste dekning som er funnet, ikke bevist</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n eier</numerusform>
            <numerusform>%n eiere</numerusform>
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
        <translation>utlån i gang regnes som dekket</translation>
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
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Trengs</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dekket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Can spare</source>
        <translation>Kan unnvære</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengelig</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Tar imot</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mangler: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ennå</translation>
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
        <translation>Ingen åpne behov for utstyr</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s) for equipment</source>
        <translation>
            <numerusform>%n åpent behov for utstyr</numerusform>
            <numerusform>%n åpne behov for utstyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical not covered</source>
        <translation>
            <numerusform>%n kritisk er ikke dekket</numerusform>
            <numerusform>%n kritiske er ikke dekket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not covered, none of them critical</source>
        <translation>
            <numerusform>%n er ikke dekket, ingen av dem kritisk</numerusform>
            <numerusform>%n er ikke dekket, ingen av dem kritiske</numerusform>
        </translation>
    </message>
    <message>
        <source>all are covered by agreed transfers</source>
        <translation>alle er dekket av avtalte utlån</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 er spurt om</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
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
        <translation>skjult</translation>
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
        <translation>Hvor fort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ikke besvart ennå</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ventet</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>åpen, %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Søkeord</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sist endret</translation>
    </message>
    <message>
        <source>What is missing? Find the next steps</source>
        <translation>Hva mangler? Finn de neste stegene</translation>
    </message>
    <message>
        <source>No inquiry waits for an answer</source>
        <translation>Ingen henvendelser venter på svar</translation>
    </message>
    <message numerus="yes">
        <source>%n inquiry(s) wait for an answer, the oldest %1</source>
        <translation>
            <numerusform>%n henvendelse venter på svar, i %1</numerusform>
            <numerusform>%n henvendelser venter på svar, den eldste i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers within %1, the slowest %2</source>
        <translation>Halvparten besvart innen %1, den tregeste %2</translation>
    </message>
    <message>
        <source>no follow-up is due</source>
        <translation>ingen oppfølging er forfalt</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are due</source>
        <translation>
            <numerusform>%n oppfølging er forfalt</numerusform>
            <numerusform>%n oppfølginger er forfalt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>no time set</source>
        <translation>tid ikke satt</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <extracomment>weekday, short date, time of day</extracomment>
        <translation>%1 %2 kl. %3</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Ingen møter er planlagt</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Neste: %1, %2</translation>
    </message>
    <message>
        <source>No open action items</source>
        <translation>Ingen åpne oppfølgingspunkter</translation>
    </message>
    <message numerus="yes">
        <source>%n open action item(s)</source>
        <translation>
            <numerusform>%n åpent oppfølgingspunkt</numerusform>
            <numerusform>%n åpne oppfølgingspunkter</numerusform>
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
        <translation>Åpning, og nytt fra direktoratene</translation>
    </message>
    <message>
        <source>Questions from the municipalities</source>
        <translation>Spørsmål fra kommunene</translation>
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
        <translation>Fylket i %1: %2 kritisk, %3 utfordrende, %4 av %5 har svart, per %6</translation>
    </message>
    <message>
        <source>Every meeting begins and ends with it.</source>
        <translation>Hvert møte begynner og slutter med det.</translation>
    </message>
</context>
<context>
    <name>MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskilde</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetanser</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bosted</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengelig</translation>
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
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>accepts infection</source>
        <translation>tar smitteoppdrag</translation>
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
        <translation>Den har ikke svart ennå.</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <translation>%1, svarte %2</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Prøvd: %1</translation>
    </message>
    <message>
        <source>Plan for keeping critical staff: %1</source>
        <translation>Plan for å holde på kritisk personell: %1</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>No need is registered.</source>
        <translation>Ingen behov er registrert.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier need(s) closed or withdrawn</source>
        <translation>
            <numerusform>%n tidligere behov avsluttet eller trukket</numerusform>
            <numerusform>%n tidligere behov avsluttet eller trukket</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Fra %1: %2</translation>
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
            <numerusform>%n tidligere utlån</numerusform>
            <numerusform>%n tidligere utlån</numerusform>
        </translation>
    </message>
    <message>
        <source>another office&apos;s</source>
        <translation>et annet embetes</translation>
    </message>
    <message>
        <source>No land border with another municipality.</source>
        <translation>Ingen landegrense mot en annen kommune.</translation>
    </message>
    <message>
        <source>Nothing in the log.</source>
        <translation>Ingenting i loggen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s) in the log</source>
        <translation>
            <numerusform>og %n tidligere i loggen</numerusform>
            <numerusform>og %n tidligere i loggen</numerusform>
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
        <translation>Trenger: %1</translation>
    </message>
    <message>
        <source>Can offer: %1</source>
        <translation>Kan tilby: %1</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Endret %1 av %2</translation>
    </message>
    <message>
        <source>Ends %1, and nobody follows</source>
        <translation>Slutter %1, og ingen overtar</translation>
    </message>
    <message>
        <source>Standing agreement with %1</source>
        <translation>Stående avtale med %1</translation>
    </message>
    <message>
        <source>No standing agreement with any neighbour is registered.</source>
        <translation>Ingen stående avtale med en nabokommune er registrert.</translation>
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
        <translation>%1 er blitt utfordrende</translation>
    </message>
    <message>
        <source>%1 is better: challenging after critical</source>
        <translation>%1 er bedre: utfordrende etter kritisk</translation>
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
            <numerusform>%1 har vært %2 i %n runde</numerusform>
            <numerusform>%1 har vært %2 i %n runder på rad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody has been asked yet</source>
        <translation>%1: ingen er spurt ennå</translation>
    </message>
    <message>
        <source>%1 has never answered</source>
        <translation>%1 har aldri svart</translation>
    </message>
    <message>
        <source>%1 has not answered this round</source>
        <translation>%1 har ikke svart i denne runden</translation>
    </message>
    <message>
        <source>%1 has not answered this round; %2 in %3</source>
        <translation>%1 har ikke svart i denne runden; %2 i %3</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Uke %1, %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Uke %1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 innbyggere</translation>
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
        <translation>%1 % fravær</translation>
    </message>
    <message>
        <source>%1 full-time equivalents missing</source>
        <translation>%1 årsverk mangler</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>mangler: %1</translation>
    </message>
    <message>
        <source>%1 of overload in three weeks</source>
        <translation>%1 for overbelastning om tre uker</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>årsak: %1</translation>
    </message>
    <message>
        <source>It is usually good here: this is unlike itself.</source>
        <translation>Her er det vanligvis god bemanning: dette er uvanlig.</translation>
    </message>
    <message>
        <source>It is usually better here.</source>
        <translation>Det er vanligvis bedre her.</translation>
    </message>
    <message>
        <source>It is usually graver here.</source>
        <translation>Det er vanligvis verre her.</translation>
    </message>
    <message>
        <source>That is about normal for it.</source>
        <translation>Det er omtrent som normalt for kommunen.</translation>
    </message>
    <message numerus="yes">
        <source>Worse %n round(s) running.</source>
        <translation>
            <numerusform>Verre %n runde på rad.</numerusform>
            <numerusform>Verre %n runder på rad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the question does not concern it</source>
        <translation>%1: ikke aktuelt for kommunen</translation>
    </message>
    <message>
        <source>%1 says unchanged since last: %2 in %3</source>
        <translation>%1 melder uendret siden sist: %2 i %3</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n neighbour(s) that answered is in difficulty.</source>
        <translation>
            <numerusform>Naboen som har svart, har ikke vansker.</numerusform>
            <numerusform>Ingen av de %n naboene som har svart, har vansker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n neighbour(s) that answered, %1 critical and %2 challenging.</source>
        <translation>
            <numerusform>Av %n nabo som har svart, er %1 kritisk og %2 utfordrende.</numerusform>
            <numerusform>Av %n naboer som har svart, er %1 kritiske og %2 utfordrende.</numerusform>
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
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dekket</translation>
    </message>
    <message>
        <source>Agreed transfers cover %1 of the days that are left.</source>
        <translation>Avtalte utlån dekker %1 av dagene som er igjen.</translation>
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
        <translation>Behovet er merket som dekket. Det er ikke mer å finne.</translation>
    </message>
    <message>
        <source>The municipality has withdrawn the need.</source>
        <translation>Kommunen har trukket behovet.</translation>
    </message>
    <message>
        <source>The need is closed.</source>
        <translation>Behovet er avsluttet.</translation>
    </message>
    <message>
        <source>The period is over. Close the need, or change the period if it goes on.</source>
        <translation>Perioden er over. Avslutt behovet, eller endre perioden hvis det fortsetter.</translation>
    </message>
    <message>
        <source>Agreed transfers cover all days. Mark the need as covered.</source>
        <translation>Avtalte utlån dekker alle dager. Merk behovet som dekket.</translation>
    </message>
    <message>
        <source>Enough are asked. Follow up the answers before more are asked.</source>
        <translation>Mange nok er spurt. Følg opp svarene før flere spørres.</translation>
    </message>
    <message>
        <source>Critical and not covered. Find staff now, the nearest first.</source>
        <translation>Kritisk og ikke dekket. Finn personell nå, de nærmeste først.</translation>
    </message>
    <message>
        <source>Not covered. Find staff, the nearest first.</source>
        <translation>Ikke dekket. Finn personell, de nærmeste først.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>No open needs</source>
        <translation>Ingen åpne behov</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s)</source>
        <translation>
            <numerusform>%n åpent behov</numerusform>
            <numerusform>%n åpne behov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical not covered</source>
        <translation>
            <numerusform>%n kritisk er ikke dekket</numerusform>
            <numerusform>%n kritiske er ikke dekket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not covered, none of them critical</source>
        <translation>
            <numerusform>%n er ikke dekket, ingen av dem kritisk</numerusform>
            <numerusform>%n er ikke dekket, ingen av dem kritiske</numerusform>
        </translation>
    </message>
    <message>
        <source>all are covered by agreed transfers</source>
        <translation>alle er dekket av avtalte utlån</translation>
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
            <numerusform>%n spurt</numerusform>
            <numerusform>%n spurt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectiveLines</name>
    <message numerus="yes">
        <source>%n head-day(s)</source>
        <translation>
            <numerusform>%n persondag</numerusform>
            <numerusform>%n persondager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days in doubt</source>
        <translation>%1 usikre dager</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 endret</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periode</numerusform>
            <numerusform>%n perioder</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivå %1</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 fra dem</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>bevist best</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>ikke bevist</translation>
    </message>
    <message>
        <source>within %1 %</source>
        <translation>innen %1 %</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation>Dekning, %1</translation>
    </message>
    <message>
        <source>best, given those above</source>
        <translation>best, gitt målene over</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1, til stede</translation>
    </message>
    <message>
        <source>%1, not present</source>
        <translation>%1, ikke til stede</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message numerus="yes">
        <source>%n head-day(s) more</source>
        <translation>
            <numerusform>%n persondag mer</numerusform>
            <numerusform>%n persondager mer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head-day(s) fewer</source>
        <translation>
            <numerusform>%n persondag færre</numerusform>
            <numerusform>%n persondager færre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: fra %2 til %3</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n flyttet</numerusform>
            <numerusform>%n flyttet</numerusform>
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
        <translation>Ingenting endres</translation>
    </message>
    <message>
        <source>As many head-days are covered</source>
        <translation>Like mange persondager er dekket</translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>transfer started</source>
        <translation>utlån startet</translation>
    </message>
    <message numerus="yes">
        <source>%n head-day(s) missing</source>
        <translation>
            <numerusform>%n persondag mangler</numerusform>
            <numerusform>%n persondager mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Etterspurt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
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
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>ikke mer</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>nå, til %1</translation>
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
        <translation>%1: %2 fra %3</translation>
    </message>
    <message>
        <source>Nobody is in the pool yet</source>
        <translation>Ingen er i poolen ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n eier</numerusform>
            <numerusform>%n eiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n available today</source>
        <translation>
            <numerusform>%n tilgjengelig i dag</numerusform>
            <numerusform>%n tilgjengelige i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2, %3; all confirmed lately</source>
        <extracomment>64 people from 18 owners, 41 available today; all confirmed lately</extracomment>
        <translation>%1 fra %2, %3; alle bekreftet nylig</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed for 14 days</source>
        <translation>
            <numerusform>%n ikke bekreftet på 14 dager</numerusform>
            <numerusform>%n ikke bekreftet på 14 dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2, %3; %4</source>
        <extracomment>64 people from 18 owners, 41 available today; 7 not confirmed for 14 days</extracomment>
        <translation>%1 fra %2, %3; %4</translation>
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
        <translation>&amp;Øk</translation>
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
        <translation>Se i:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typen:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
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
        <translation>Overordnet mappe</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
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
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fant ikke filen.
Se om filnavnet er riktig.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
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
        <translation>Endret</translation>
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
        <translation>&amp;Gjør om</translation>
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
        <translation>Åpne</translation>
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
        <translation>Høyre</translation>
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
        <translation>Rull mot høyre</translation>
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
        <translation>&amp;Gjør om</translation>
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
        <translation>Kopier &amp;lenkeadresse</translation>
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
        <translation>Saksfilen er åpnet bare for lesing. Ingenting kan endres i den.</translation>
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
        <translation>utkast, erstatter %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>erstattet av %1</translation>
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
        <translation>%1 av %2 avsnitt er fortsatt som i rapport nr. %3</translation>
    </message>
    <message>
        <source>%1 of %2 sections are written</source>
        <translation>%1 av %2 avsnitt er skrevet</translation>
    </message>
    <message>
        <source>All sections are written</source>
        <translation>Alle avsnitt er skrevet</translation>
    </message>
    <message>
        <source>Report no. %1 was sent %2</source>
        <translation>Rapport nr. %1 ble sendt %2</translation>
    </message>
    <message>
        <source>Its figures are frozen as they are now, and it stands in the series for good. Nothing is sent by the program: save it as PDF or ODT, and send that. A mistake is mended by a new report that replaces it.</source>
        <translation>Tallene fryses slik de er nå, og rapporten blir stående i serien. Programmet sender ingenting selv: Lagre rapporten som PDF eller ODT, og send den. En feil rettes med en ny rapport som erstatter denne.</translation>
    </message>
    <message>
        <source>Unchanged since report no. %1: %2.</source>
        <translation>Uendret siden rapport nr. %1: %2.</translation>
    </message>
    <message>
        <source>Without a text: %1.</source>
        <translation>Uten tekst: %1.</translation>
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
        <translation>Det står hvem noen er. Skriv funksjonen eller organet i stedet.</translation>
    </message>
    <message>
        <source>Send with the persons</source>
        <translation>Send med personene</translation>
    </message>
</context>
<context>
    <name>RingColumns</name>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>through the owner</source>
        <translation>gjennom eieren</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Sist bekreftet</translation>
    </message>
    <message>
        <source>In the proposal</source>
        <translation>I forslaget</translation>
    </message>
    <message numerus="yes">
        <source>%n head-day(s)</source>
        <translation>
            <numerusform>%n persondag</numerusform>
            <numerusform>%n persondager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>og %n tidligere</numerusform>
            <numerusform>og %n tidligere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundColumns</name>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
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
        <translation>åpen</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>lukket %1</translation>
    </message>
    <message>
        <source>answers were due %1</source>
        <translation>svarfristen var %1</translation>
    </message>
    <message>
        <source>open, answers due %1</source>
        <translation>åpen, svarfrist %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unchanged since last: %1</source>
        <translation>uendret siden sist: %1</translation>
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
        <translation>mangler: %1</translation>
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
        <translation>Kritisk, men uten meldt behov</translation>
    </message>
    <message>
        <source>A municipality is critical and has no open need.</source>
        <translation>En kommune er kritisk og har ikke noe åpent behov.</translation>
    </message>
    <message>
        <source>A trigger is named</source>
        <translation>Et alvorskriterium er nevnt</translation>
    </message>
    <message>
        <source>The municipality names one of the criteria that make a shortage serious.</source>
        <translation>Kommunen nevner et av kriteriene som gjør mangelen alvorlig.</translation>
    </message>
    <message>
        <source>A hospital&apos;s municipalities or a region together</source>
        <translation>Sykehusets kommuner eller en region samtidig</translation>
    </message>
    <message>
        <source>Three or more, two of them critical, and two thirds of those rated.</source>
        <translation>Tre eller flere, minst to av dem kritiske, og to tredeler av dem som har svart.</translation>
    </message>
    <message>
        <source>Worse three rounds running</source>
        <translation>Verre tre runder på rad</translation>
    </message>
    <message>
        <source>In each of them the rating became graver, or the municipality said that it grew worse.</source>
        <translation>I hver av dem ble vurderingen mer alvorlig, eller kommunen sa at det ble verre.</translation>
    </message>
    <message>
        <source>Unlike its own normal</source>
        <translation>Ulikt kommunens egen normal</translation>
    </message>
    <message>
        <source>New in this round, and clearly graver than the mean of at least four ratings before.</source>
        <translation>Nytt i denne runden, og klart mer alvorlig enn snittet av minst fire tidligere vurderinger.</translation>
    </message>
    <message>
        <source>Rated good, yet a need is open</source>
        <translation>Vurdert som god, men har et åpent behov</translation>
    </message>
    <message>
        <source>One of the two has changed since.</source>
        <translation>En av delene har endret seg siden.</translation>
    </message>
    <message>
        <source>Silent for two rounds</source>
        <translation>Ingen svar i to runder</translation>
    </message>
    <message>
        <source>No answer in two rounds whose deadlines have passed.</source>
        <translation>Ikke noe svar i to runder med utløpt frist.</translation>
    </message>
</context>
<context>
    <name>StandingColumns</name>
    <message>
        <source>holds</source>
        <translation>gjelder</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>går snart ut</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>utløpt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>inntil videre</translation>
    </message>
    <message>
        <source>All staff in all services</source>
        <translation>Alt personell i alle tjenester</translation>
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
        <translation>en ressurs som ikke lenger står i listen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
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
        <translation>%1 fra %2</translation>
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
        <translation>Ingen statlige ressurser er registrert</translation>
    </message>
    <message numerus="yes">
        <source>More is allocated than there is of %n resource(s)</source>
        <translation>
            <numerusform>Det er tildelt mer enn det finnes av %n ressurs</numerusform>
            <numerusform>Det er tildelt mer enn det finnes av %n ressurser</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request for state resources is answered</source>
        <translation>Alle anmodninger om statlige ressurser er besvart</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for state resources are not answered</source>
        <translation>
            <numerusform>%n anmodning om statlige ressurser er ikke besvart</numerusform>
            <numerusform>%n anmodninger om statlige ressurser er ikke besvart</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
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
        <translation>lukket</translation>
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
        <translation>åpen</translation>
    </message>
    <message>
        <source>out of date since %1</source>
        <translation>utdatert siden %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>lukket %1</translation>
    </message>
    <message>
        <source>answers were due %1</source>
        <translation>svarfristen var %1</translation>
    </message>
    <message>
        <source>open, answers due %1</source>
        <translation>åpen, svarfrist %1</translation>
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
        <translation>Sammen: %1</translation>
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
        <translation>Svart</translation>
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
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
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
        <translation>Fra</translation>
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
        <translation>Venter på svar</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>I tjeneste</translation>
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
            <numerusform>%n i tjeneste</numerusform>
            <numerusform>%n i tjeneste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation>
            <numerusform>%n venter på svar</numerusform>
            <numerusform>%n venter på svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) within a week without a successor</source>
        <translation>
            <numerusform>%n slutter innen en uke uten etterfølger</numerusform>
            <numerusform>%n slutter innen en uke uten etterfølger</numerusform>
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
            <numerusform>%n avtalt og ikke begynt</numerusform>
            <numerusform>%n avtalt og ikke begynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned and to be settled</source>
        <translation>
            <numerusform>%n hjemme og skal gjøres opp</numerusform>
            <numerusform>%n hjemme og skal gjøres opp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all, finished ones included</source>
        <translation>
            <numerusform>%n i alt, medregnet de ferdige</numerusform>
            <numerusform>%n i alt, medregnet de ferdige</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could be asked to lend %2 to %3 (%4), %5. Nobody has been asked yet.</source>
        <translation>%1 kan spørres om å låne ut %2 til %3 (%4), %5. Ingen er spurt ennå.</translation>
    </message>
    <message>
        <source>%1 has been asked to lend %2 to %3 (%4), %5. The answer is awaited.</source>
        <translation>%1 er spurt om å låne ut %2 til %3 (%4), %5. Svaret er ikke kommet.</translation>
    </message>
    <message>
        <source>%1 offers %2 to %3 (%4), %5. Both owners have yet to agree.</source>
        <translation>%1 tilbyr %2 til %3 (%4), %5. Partene er ennå ikke enige.</translation>
    </message>
    <message>
        <source>The answer was no: %1 was asked for %2 to %3 (%4), %5.</source>
        <translation>Svaret var nei: %1 ble spurt om %2 til %3 (%4), %5.</translation>
    </message>
    <message>
        <source>%1 and %3 agree on %2 (%4), %5. The employee has not yet answered.</source>
        <translation>%1 og %3 er enige om %2 (%4), %5. Den ansatte har ikke svart ennå.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. Owners and employee have said yes.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. Partene og den ansatte har sagt ja.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. Travel, lodging and training are being prepared.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. Reise, innkvartering og opplæring forberedes.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. In service now.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. I tjeneste nå.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. An extension has been asked for.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. Det er spurt om forlengelse.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. The hand-over has begun.</source>
        <translation>%1 låner ut %2 til %3 (%4), %5. Overleveringen har begynt.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3 (%4), %5. Home again; to be settled.</source>
        <translation>%1 lånte ut %2 til %3 (%4), %5. Hjemme igjen; skal gjøres opp.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3 (%4), %5. Home again and settled.</source>
        <translation>%1 lånte ut %2 til %3 (%4), %5. Hjemme igjen og oppgjort.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 lends nobody here. It was about %2 to %3 (%4), %5.</source>
        <translation>Trukket: %1 låner ikke ut her. Det gjaldt %2 til %3 (%4), %5.</translation>
    </message>
    <message>
        <source>Marked as invalid: %1, %2 to %3 (%4), %5.</source>
        <translation>Merket som ugyldig: %1, %2 til %3 (%4), %5.</translation>
    </message>
    <message>
        <source>The agreed period is over. Record the return, or agree on an extension and change the period.</source>
        <translation>Den avtalte perioden er over. Registrer hjemkomst, eller avtal forlengelse og endre perioden.</translation>
    </message>
    <message>
        <source>Ends %1, and nobody follows.</source>
        <translation>Slutter %1, og ingen følger etter.</translation>
    </message>
    <message>
        <source>The period began %1, and the service has not.</source>
        <translation>Perioden begynte %1, men tjenesten har ikke begynt.</translation>
    </message>
    <message>
        <source>Asked %1 and not answered. A reminder may help.</source>
        <translation>Spurt %1, ikke svart. En påminnelse kan hjelpe.</translation>
    </message>
    <message>
        <source>%1 rates its own staffing as critical now. Ask whether it can still spare anyone.</source>
        <translation>%1 vurderer egen bemanning som kritisk nå. Spør om de fortsatt kan unnvære noen.</translation>
    </message>
    <message>
        <source>The need behind it was withdrawn.</source>
        <translation>Behovet bak er trukket.</translation>
    </message>
    <message>
        <source>The same pool member is bound to %1, %2.</source>
        <translation>Den samme personen er bundet til %1, %2.</translation>
    </message>
    <message>
        <source>Who was asked?</source>
        <translation>Hvem ble spurt?</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Hvem svarte?</translation>
    </message>
    <message>
        <source>Who agreed?</source>
        <translation>Hvem ble enige?</translation>
    </message>
    <message>
        <source>Who passed on the consent?</source>
        <translation>Hvem ga beskjed om samtykket?</translation>
    </message>
    <message>
        <source>Who prepares?</source>
        <translation>Hvem forbereder?</translation>
    </message>
    <message>
        <source>Who confirmed it?</source>
        <translation>Hvem bekreftet det?</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>Hvem spurte om det?</translation>
    </message>
    <message>
        <source>Who decided it?</source>
        <translation>Hvem bestemte det?</translation>
    </message>
    <message>
        <source>%1 could be asked for %2 to %3, %4. Nobody has been asked yet.</source>
        <translation>%1 kan spørres om %2 til %3, %4. Ingen er spurt ennå.</translation>
    </message>
    <message>
        <source>%1 has been asked for %2 to %3, %4. The answer is awaited.</source>
        <translation>%1 er spurt om %2 til %3, %4. Svaret ventes.</translation>
    </message>
    <message>
        <source>%1 offers %2 to %3, %4. Both sides have yet to agree.</source>
        <translation>%1 tilbyr %2 til %3, %4. Partene er ikke enige ennå.</translation>
    </message>
    <message>
        <source>The answer was no: %1 was asked for %2 to %3, %4.</source>
        <translation>Svaret var nei: %1 ble spurt om %2 til %3, %4.</translation>
    </message>
    <message>
        <source>%1 and %3 agree on %2, %4.</source>
        <translation>%1 og %3 er enige om %2, %4.</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3, %4. The transport is being prepared.</source>
        <translation>%1 sender %2 til %3, %4. Transporten forberedes.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3, %4. In use there now.</source>
        <translation>%1 låner ut %2 til %3, %4. I bruk der nå.</translation>
    </message>
    <message>
        <source>%1 has given %2 to %3, %4. Delivered; to be settled.</source>
        <translation>%1 har gitt %2 til %3, %4. Levert; skal gjøres opp.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3, %4. An extension has been asked for.</source>
        <translation>%1 låner ut %2 til %3, %4. Det er spurt om forlengelse.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3, %4. It is on its way back.</source>
        <translation>%1 låner ut %2 til %3, %4. Det er på vei tilbake.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3, %4. Returned; to be settled.</source>
        <translation>%1 lånte ut %2 til %3, %4. Levert tilbake; skal gjøres opp.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3, %4. Returned and settled.</source>
        <translation>%1 lånte ut %2 til %3, %4. Levert tilbake og gjort opp.</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3, %4. Delivered and settled.</source>
        <translation>%1 ga %2 til %3, %4. Levert og gjort opp.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 sends nothing here. It was about %2 to %3, %4.</source>
        <translation>Trukket: %1 sender ikke noe her. Det gjaldt %2 til %3, %4.</translation>
    </message>
    <message>
        <source>Marked as invalid: %1, %2 to %3, %4.</source>
        <translation>Merket som ugyldig: %1, %2 til %3, %4.</translation>
    </message>
    <message>
        <source>Needed from %1, and not delivered yet.</source>
        <translation>Trengs fra %1, og er ikke levert ennå.</translation>
    </message>
    <message>
        <source>%1 rates its own staffing as critical now. Ask whether it can still spare it.</source>
        <translation>%1 vurderer sin egen bemanning som kritisk nå. Spør om de fortsatt kan unnvære det.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon without a successor</source>
        <translation>
            <numerusform>%n slutter snart uten at noen overtar</numerusform>
            <numerusform>%n slutter snart uten at noen overtar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ill from %1.</source>
        <translation>Syk fra %1.</translation>
    </message>
    <message>
        <source>In service, and the agreement is not signed by both sides.</source>
        <translation>I tjeneste, og avtalen er ikke undertegnet av begge parter.</translation>
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
        <translation>Dekket</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 av %2 dager</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
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
        <translation>Naboer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Lends most for its size</source>
        <translation>Låner ut mest etter størrelsen</translation>
    </message>
    <message>
        <source>%1 days, pool of %2</source>
        <translation>%1 dager, pool på %2</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>+/− since %1</source>
        <translation>+/− siden %1</translation>
    </message>
    <message>
        <source>%1 asked for, %2 agreed</source>
        <translation>%1 etterspurt, %2 avtalt</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s) for equipment</source>
        <translation>
            <numerusform>%n åpent behov for utstyr</numerusform>
            <numerusform>%n åpne behov for utstyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to owners wait for an answer</source>
        <translation>
            <numerusform>%n spørsmål til eiere venter på svar</numerusform>
            <numerusform>%n spørsmål til eiere venter på svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minutt er satt av</numerusform>
            <numerusform>%n minutter er satt av</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has no agenda yet.</source>
        <translation>Møtet har ingen saksliste ennå.</translation>
    </message>
    <message>
        <source>unchanged since the answer before</source>
        <translation>uendret siden forrige svar</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mangler: %1</translation>
    </message>
    <message>
        <source>On loan from others now</source>
        <translation>Innlånt fra andre nå</translation>
    </message>
    <message>
        <source>Lent to others now</source>
        <translation>Utlånt til andre nå</translation>
    </message>
    <message>
        <source>No open need, and nothing on loan.</source>
        <translation>Ingen åpne behov og ingen utlån.</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>verre</translation>
    </message>
    <message>
        <source>better</source>
        <translation>bedre</translation>
    </message>
    <message>
        <source>This is the first round: nothing to compare with yet</source>
        <translation>Dette er første runde: ingenting å sammenligne med ennå</translation>
    </message>
    <message>
        <source>No municipality has another status than in %1</source>
        <translation>Ingen kommune har en annen status enn i %1</translation>
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
            <numerusform>%n bedre</numerusform>
            <numerusform>%n bedre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n uten svar</numerusform>
            <numerusform>%n uten svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Siden %1: %2</translation>
    </message>
    <message>
        <source>No municipality asks for staff now</source>
        <translation>Ingen kommune ber om personell nå</translation>
    </message>
    <message numerus="yes">
        <source>All %n asked for are agreed</source>
        <translation>
            <numerusform>Den ene som er etterspurt, er avtalt</numerusform>
            <numerusform>Alle %n som er etterspurt, er avtalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 asked for are still missing</source>
        <translation>
            <numerusform>%n av %1 etterspurte mangler fortsatt</numerusform>
            <numerusform>%n av %1 etterspurte mangler fortsatt</numerusform>
        </translation>
    </message>
    <message>
        <source>No transfer is on the way</source>
        <translation>Ingen utlån er på vei</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is agreed yet; %n question(s) wait for an answer</source>
        <translation>
            <numerusform>Ingenting er avtalt ennå; %n spørsmål til eiere venter på svar</numerusform>
            <numerusform>Ingenting er avtalt ennå; %n spørsmål til eiere venter på svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in service</source>
        <translation>
            <numerusform>%n i tjeneste</numerusform>
            <numerusform>%n i tjeneste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n på vei</numerusform>
            <numerusform>%n på vei</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>Utlån: %1</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Ingen møter er planlagt</translation>
    </message>
    <message>
        <source>Next: %1, %2 at %3</source>
        <translation>Neste: %1, %2 kl. %3</translation>
    </message>
    <message>
        <source>%1 begins at %2</source>
        <translation>%1 begynner kl. %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nå: %1</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 er slutt</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Ingenting er besluttet ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken</source>
        <translation>
            <numerusform>%n beslutning er tatt</numerusform>
            <numerusform>%n beslutninger er tatt</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality is chosen</source>
        <translation>Ingen kommune er valgt</translation>
    </message>
    <message>
        <source>%1: %2, worse than in %3</source>
        <translation>%1: %2, verre enn i %3</translation>
    </message>
    <message>
        <source>%1: %2, better than in %3</source>
        <translation>%1: %2, bedre enn i %3</translation>
    </message>
    <message>
        <source>%1: %2, as in %3</source>
        <translation>%1: %2, som i %3</translation>
    </message>
    <message>
        <source>At %1 · no round of reports yet</source>
        <translation>Kl. %1 · ingen rapporteringsrunde ennå</translation>
    </message>
    <message>
        <source>earlier round, %1</source>
        <translation>tidligere runde, %1</translation>
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
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>Invented data</source>
        <translation>Oppdiktede data</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min igjen</numerusform>
            <numerusform>%n min igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over time</source>
        <translation>
            <numerusform>%n min over tiden</numerusform>
            <numerusform>%n min over tiden</numerusform>
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
        <translation>Hva som er endret</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Åpne behov</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>The meeting as it is now, shown at %1</source>
        <translation>Møtet slik det er nå, vist kl. %1</translation>
    </message>
    <message>
        <source>as known %1</source>
        <translation>slik det var kjent %1</translation>
    </message>
    <message>
        <source>Today: the meeting is not looked back at</source>
        <translation>I dag: møtet vises ikke tilbake i tid</translation>
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
        <translation>%1 sier nei til %2</translation>
    </message>
    <message>
        <source>%1 lends nobody</source>
        <translation>%1 beholder alle sine selv</translation>
    </message>
    <message>
        <source>%1 stays with %2, %3</source>
        <translation>%1 blir hos %2, %3</translation>
    </message>
    <message>
        <source>one more %1 near %2</source>
        <translation>det fantes én til (%1) nær %2</translation>
    </message>
    <message>
        <source>One more near %1</source>
        <translation>Én til nær %1</translation>
    </message>
    <message>
        <source>%1 asks for %2 × %3, %4</source>
        <translation>%1 ber om %2 × %3, %4</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>week %1</source>
        <translation>uke %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>uke %1–%2</translation>
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
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
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
        <translation>Velg kommune.</translation>
    </message>
    <message>
        <source>Choose the profession.</source>
        <translation>Velg yrkesgruppe.</translation>
    </message>
    <message>
        <source>The head count must be from 1 to 999.</source>
        <translation>Antallet må være fra 1 til 999.</translation>
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
        <translation>Oppgi hvem som er arbeidsgiver.</translation>
    </message>
    <message>
        <source>Choose the home municipality.</source>
        <translation>Velg bostedskommune.</translation>
    </message>
    <message>
        <source>The travel limit must be from 0 to 3000 km.</source>
        <translation>Reisegrensen må være fra 0 til 3000 km.</translation>
    </message>
    <message>
        <source>Give at least one period of availability.</source>
        <translation>Oppgi minst én periode med tilgjengelighet.</translation>
    </message>
    <message>
        <source>A period needs a first and a last day.</source>
        <translation>En periode må ha første og siste dag.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Lege</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Sykepleier</translation>
    </message>
    <message>
        <source>Social educator</source>
        <translation>Vernepleier</translation>
    </message>
    <message>
        <source>Health care worker</source>
        <translation>Helsefagarbeider</translation>
    </message>
    <message>
        <source>Auxiliary nurse</source>
        <translation>Hjelpepleier</translation>
    </message>
    <message>
        <source>Care worker</source>
        <translation>Omsorgsarbeider</translation>
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
        <translation>Ambulansearbeider</translation>
    </message>
    <message>
        <source>Paramedic</source>
        <translation>Paramedisiner</translation>
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
        <translation>Tannpleier</translation>
    </message>
    <message>
        <source>Dental secretary</source>
        <translation>Tannhelsesekretær</translation>
    </message>
    <message>
        <source>Pharmacy technician</source>
        <translation>Apotektekniker</translation>
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
        <translation>Optiker</translation>
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
        <translation>Tanntekniker</translation>
    </message>
    <message>
        <source>Veterinarian</source>
        <translation>Veterinær</translation>
    </message>
    <message>
        <source>Unskilled assistant</source>
        <translation>Assistent uten helsefag</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Non-health support</source>
        <translation>Annet støttepersonell</translation>
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
        <translation>Ledelse</translation>
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
        <translation>Legemiddelhåndtering</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Hjemmetjeneste</translation>
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
        <translation>Førerkort</translation>
    </message>
    <message>
        <source>Record that the owner was asked</source>
        <translation>Registrer at eieren er spurt</translation>
    </message>
    <message>
        <source>Record the owner&apos;s offer</source>
        <translation>Registrer tilbudet fra eieren</translation>
    </message>
    <message>
        <source>Record the owner&apos;s no</source>
        <translation>Registrer nei fra eieren</translation>
    </message>
    <message>
        <source>Record that both owners agree</source>
        <translation>Registrer at begge parter er enige</translation>
    </message>
    <message>
        <source>Record the employee&apos;s consent</source>
        <translation>Registrer samtykke fra den ansatte</translation>
    </message>
    <message>
        <source>Record the employee&apos;s no</source>
        <translation>Registrer nei fra den ansatte</translation>
    </message>
    <message>
        <source>Begin the preparations</source>
        <translation>Begynn forberedelsene</translation>
    </message>
    <message>
        <source>Record the arrival</source>
        <translation>Registrer oppmøte</translation>
    </message>
    <message>
        <source>Record that an extension was asked for</source>
        <translation>Registrer spørsmål om forlengelse</translation>
    </message>
    <message>
        <source>Begin the hand-over</source>
        <translation>Begynn overlevering</translation>
    </message>
    <message>
        <source>Record the answer: service goes on</source>
        <translation>Registrer svar: tjenesten fortsetter</translation>
    </message>
    <message>
        <source>Record the answer: service ends</source>
        <translation>Registrer svar: tjenesten avsluttes</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Registrer hjemkomst</translation>
    </message>
    <message>
        <source>Record the settlement</source>
        <translation>Registrer oppgjør</translation>
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
        <translation>utfordrende</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisk</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ikke rapportert</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>utdatert</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Nursing home</source>
        <translation>Sykehjem</translation>
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
        <translation>Annen tjeneste</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>better</source>
        <translation>bedre</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendret</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>verre</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>lav risiko</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>middels risiko</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>høy risiko</translation>
    </message>
    <message>
        <source>structural</source>
        <translation>strukturell</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hendelse</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>bekymring</translation>
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
        <translation>Uforsvarlig innen få dager</translation>
    </message>
    <message>
        <source>More than 40 % missing in a critical task</source>
        <translation>Mer enn 40 % mangler i en kritisk oppgave</translation>
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
        <translation>planlagt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpent</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>dekket</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Health trust</source>
        <translation>Helseforetak</translation>
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
        <translation>spurt</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>tilbudt</translation>
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
        <translation>samtykket</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>forberedes</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>i tjeneste</translation>
    </message>
    <message>
        <source>extension asked</source>
        <translation>forlengelse spurt</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>avsluttes</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>hjemme</translation>
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
        <translation>Personlig</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>På annen måte</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Ingen grunn oppgitt</translation>
    </message>
    <message>
        <source>Own situation</source>
        <translation>Egen situasjon</translation>
    </message>
    <message>
        <source>No suitable staff</source>
        <translation>Ingen egnet personell</translation>
    </message>
    <message>
        <source>The employee declines</source>
        <translation>Den ansatte takker nei</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Annen grunn</translation>
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
        <translation>Helseforetak og kommuner</translation>
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
        <translation>Veiledning</translation>
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
        <translation>Den innebygde filen %1 mangler. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>The built-in file %1 is damaged in line %2. Install the program again.</source>
        <translation>Den innebygde filen %1 er skadet i linje %2. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>The file is neither text nor a spreadsheet. Save it as CSV or .xlsx and try again.</source>
        <translation>Filen er verken tekst eller regneark. Lagre den som CSV eller .xlsx og prøv igjen.</translation>
    </message>
    <message>
        <source>A quotation mark that opens in row %1 is never closed. Close it or take it away.</source>
        <translation>Et anførselstegn som åpner i rad %1, lukkes aldri. Lukk det eller ta det bort.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is this the right file?</source>
        <translation>Rad %1 har mer enn %2 kolonner. Er dette riktig fil?</translation>
    </message>
    <message>
        <source>The file has too many cells. Split it into smaller files.</source>
        <translation>Filen har for mange celler. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into smaller files.</source>
        <translation>Filen har mer enn %1 rader. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Save it without one and try again.</source>
        <translation>Regnearket er passordbeskyttet. Lagre det uten passord og prøv igjen.</translation>
    </message>
    <message>
        <source>This is an old Office file (.xls or .doc). Open it in a spreadsheet program, save it as .xlsx and try again.</source>
        <translation>Dette er en gammel Office-fil (.xls eller .doc). Åpne den i et regnearkprogram, lagre den som .xlsx og prøv igjen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the table as .xlsx or CSV.</source>
        <translation>Dette er et PDF-dokument. Be om tabellen som .xlsx eller CSV.</translation>
    </message>
    <message>
        <source>This is a web page or another document, not a table. Open it in a spreadsheet program, save it as .xlsx and try again.</source>
        <translation>Dette er en nettside eller et annet dokument, ikke en tabell. Åpne det i et regnearkprogram, lagre det som .xlsx og prøv igjen.</translation>
    </message>
    <message>
        <source>This is a database or a case file, not a table. Choose an .xlsx or CSV file.</source>
        <translation>Dette er en database eller en saksfil, ikke en tabell. Velg en .xlsx- eller CSV-fil.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>There is no row with anything in it.</source>
        <translation>Det er ingen rad med noe i.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Filen finnes ikke.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Dette er en mappe. Velg en fil.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Dette er ikke en vanlig fil.</translation>
    </message>
    <message>
        <source>The file is %1 MB; more than %2 MB are not read. Is this the right file?</source>
        <translation>Filen er på %1 MB; mer enn %2 MB leses ikke. Er dette riktig fil?</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as .xlsx or CSV and try again.</source>
        <translation>Dette er en OpenDocument-fil. Lagre den som .xlsx eller CSV og prøv igjen.</translation>
    </message>
    <message>
        <source>This is a zip archive, but no spreadsheet. Choose an .xlsx or CSV file.</source>
        <translation>Dette er et zip-arkiv, men ikke et regneark. Velg en .xlsx- eller CSV-fil.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or incomplete. Ask for it again, or open it in a spreadsheet program and save it anew as .xlsx.</source>
        <translation>Regnearket er skadet eller ufullstendig. Be om det på nytt, eller åpne det i et regnearkprogram og lagre det på nytt som .xlsx.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to far more than a list of ours can be. It is not opened.</source>
        <translation>Regnearket pakkes ut til langt mer enn en liste kan være. Det åpnes ikke.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own staff, %1 km away.</source>
        <translation>Kommunens eget personell, %1 km unna.</translation>
    </message>
    <message>
        <source>From a neighbour or by a standing agreement, %1 km away.</source>
        <translation>Fra en nabo eller etter fast avtale, %1 km unna.</translation>
    </message>
    <message>
        <source>From the same health community or the county&apos;s pool, %1 km away.</source>
        <translation>Fra samme helsefellesskap eller fylkets pool, %1 km unna.</translation>
    </message>
    <message>
        <source>From beyond the county&apos;s own pools, %1 km away.</source>
        <translation>Fra utenfor fylkets egne pooler, %1 km unna.</translation>
    </message>
    <message>
        <source>%1, as asked for.</source>
        <translation>%1, som etterspurt.</translation>
    </message>
    <message>
        <source>%1, accepted in place of %2.</source>
        <translation>%1, godtatt i stedet for %2.</translation>
    </message>
    <message>
        <source>Settled beforehand by a person.</source>
        <translation>Bestemt på forhånd av en person.</translation>
    </message>
    <message>
        <source>Has: %1.</source>
        <translation>Har: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Can stay for the whole period, %n day(s).</source>
        <translation>
            <numerusform>Kan bli hele perioden, %n dag.</numerusform>
            <numerusform>Kan bli hele perioden, %n dager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in one stretch.</source>
        <translation>
            <numerusform>%n dag i strekk.</numerusform>
            <numerusform>%n dager i strekk.</numerusform>
        </translation>
    </message>
    <message>
        <source>With an owner that lends nobody now: %1.</source>
        <translation>Hos en eier som ikke låner ut nå: %1.</translation>
    </message>
    <message>
        <source>Declined for this need: %1.</source>
        <translation>Takket nei til dette behovet: %1.</translation>
    </message>
    <message>
        <source>Farther away than their travel limit: %1 (the nearest %2 km).</source>
        <translation>Lenger unna enn reisegrensen: %1 (nærmest %2 km).</translation>
    </message>
    <message>
        <source>Take no infectious needs: %1.</source>
        <translation>Tar ikke smitteoppdrag: %1.</translation>
    </message>
    <message>
        <source>Without a required competence (%2): %1.</source>
        <translation>Uten nødvendig kompetanse (%2): %1.</translation>
    </message>
    <message>
        <source>Not available in those days: %1.</source>
        <translation>Ikke tilgjengelig disse dagene: %1.</translation>
    </message>
    <message>
        <source>On a transfer in those days: %1.</source>
        <translation>På utlån disse dagene: %1.</translation>
    </message>
    <message>
        <source>Kept by the quarantine: %1.</source>
        <translation>Holdes av karantenen: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Mangler: %1.</translation>
    </message>
    <message>
        <source>Nobody in the pool is %1 or of an accepted profession.</source>
        <translation>Ingen i poolen er %1 eller av en godtatt yrkesgruppe.</translation>
    </message>
    <message>
        <source>Could come and are here already: %1.</source>
        <translation>Kan komme og er her allerede: %1.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Could come but are on other needs: %1 (%2).</source>
        <translation>Kan komme, men er på andre behov: %1 (%2).</translation>
    </message>
    <message>
        <source>Could relieve those, but are needed where they are: %1.</source>
        <translation>Kan avløse dem, men trengs der de er: %1.</translation>
    </message>
    <message>
        <source>%1 lends at most %2 a day (%3).</source>
        <translation>%1 låner ut høyst %2 om dagen (%3).</translation>
    </message>
    <message>
        <source>The search for a proposal was stopped.</source>
        <translation>Søket etter forslag ble stanset.</translation>
    </message>
    <message>
        <source>it lies outside the need&apos;s period</source>
        <translation>det ligger utenfor behovets periode</translation>
    </message>
    <message>
        <source>the profession is not accepted</source>
        <translation>yrkesgruppen er ikke godtatt</translation>
    </message>
    <message>
        <source>the owner lends nobody now</source>
        <translation>eieren låner ikke ut nå</translation>
    </message>
    <message>
        <source>the pair was declined</source>
        <translation>det ble takket nei</translation>
    </message>
    <message>
        <source>it is farther than the travel limit</source>
        <translation>det er lenger enn reisegrensen</translation>
    </message>
    <message>
        <source>the member takes no infectious needs</source>
        <translation>personen tar ikke smitteoppdrag</translation>
    </message>
    <message>
        <source>a required competence is missing or expired</source>
        <translation>en nødvendig kompetanse mangler eller er utløpt</translation>
    </message>
    <message>
        <source>the member is not available</source>
        <translation>personen er ikke tilgjengelig</translation>
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
        <translation>personen er låst til et annet behov</translation>
    </message>
    <message>
        <source>the need asks for fewer people</source>
        <translation>behovet gjelder færre personer</translation>
    </message>
    <message>
        <source>the owner&apos;s limit is reached</source>
        <translation>eierens grense er nådd</translation>
    </message>
    <message>
        <source>the member is pinned elsewhere within the quarantine days</source>
        <translation>personen er låst et annet sted innenfor karantenedagene</translation>
    </message>
    <message numerus="yes">
        <source>It covers up to %n head-day(s) more.</source>
        <translation>
            <numerusform>Det dekker inntil %n persondag til.</numerusform>
            <numerusform>Det dekker inntil %n persondager til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It covers %n head-day(s) more.</source>
        <translation>
            <numerusform>Det dekker %n persondag til.</numerusform>
            <numerusform>Det dekker %n persondager til.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more in the pool near %2 (%1).</source>
        <translation>Én til i poolen nær %2 (%1).</translation>
    </message>
    <message>
        <source>A travel limit of %1 km for this need.</source>
        <translation>En reisegrense på %1 km for dette behovet.</translation>
    </message>
    <message>
        <source>%1 accepted in place of %2.</source>
        <translation>%1 godtas i stedet for %2.</translation>
    </message>
    <message>
        <source>One refusal reconsidered (%1, %2).</source>
        <translation>Ett nei vurdert på nytt (%1, %2).</translation>
    </message>
    <message>
        <source>%1 lends staff after all.</source>
        <translation>%1 låner ut likevel.</translation>
    </message>
    <message>
        <source>%1 lends one more (%2).</source>
        <translation>%1 låner ut én til (%2).</translation>
    </message>
    <message>
        <source>The period moved to %1.</source>
        <translation>Perioden flyttet til %1.</translation>
    </message>
    <message>
        <source>Call and ask what would help.</source>
        <translation>Ring og spør hva som kan hjelpe.</translation>
    </message>
    <message>
        <source>%1: critical, no need registered</source>
        <translation>%1: kritisk, ikke noe behov er meldt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s). Call and ask if they are enough.</source>
        <translation>
            <numerusform>%n åpent behov. Ring og spør om det er nok.</numerusform>
            <numerusform>%n åpne behov. Ring og spør om det er nok.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 not covered today (%4)</source>
        <translation>%1: %2 av %3 udekket i dag (%4)</translation>
    </message>
    <message>
        <source>%1, %2, %3. Look for a match.</source>
        <translation>%1, %2, %3. Se etter forslag.</translation>
    </message>
    <message>
        <source>The last day has passed. Record the return.</source>
        <translation>Siste dag er passert. Registrer hjemkomst.</translation>
    </message>
    <message>
        <source>The need lasts until %1. Ask for an extension or find a successor.</source>
        <translation>Behovet varer til %1. Spør om forlengelse eller finn en etterfølger.</translation>
    </message>
    <message>
        <source>Agree on the hand-over.</source>
        <translation>Avtal overlevering.</translation>
    </message>
    <message>
        <source>%1: staff from %2 until %3</source>
        <translation>%1: personell fra %2 til %3</translation>
    </message>
    <message>
        <source>%1: no answer since %2</source>
        <translation>%1: ikke svar siden %2</translation>
    </message>
    <message>
        <source>Asked for %1 to %2. Call again.</source>
        <translation>Spurt om %1 til %2. Ring igjen.</translation>
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
            <numerusform>%1 og %n annen har ikke svart</numerusform>
            <numerusform>%1 og %n andre har ikke svart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have not answered</source>
        <translation>
            <numerusform>%1 har ikke svart</numerusform>
            <numerusform>%1 har ikke svart</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline is %1. Send a reminder.</source>
        <translation>Fristen er %1. Send en påminnelse.</translation>
    </message>
    <message>
        <source>Send a reminder.</source>
        <translation>Send en påminnelse.</translation>
    </message>
    <message>
        <source>Say which county the demonstration is about, for instance 50.</source>
        <translation>Oppgi hvilket fylke demonstrasjonen gjelder, for eksempel 50.</translation>
    </message>
    <message>
        <source>There is no county with the number %1.</source>
        <translation>Det er ikke noe fylke med nummer %1.</translation>
    </message>
    <message>
        <source>The number of weeks must be from 1 to 520.</source>
        <translation>Antall uker må være fra 1 til 520.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged (%2). Restore one of its backups.</source>
        <translation>Saksfilen %1 er skadet (%2). Hent fram en av sikkerhetskopiene.</translation>
    </message>
    <message>
        <source>No copy could be made at %1: %2</source>
        <translation>Det gikk ikke å lage en kopi i %1: %2</translation>
    </message>
    <message>
        <source>There is already something at %1. Move it away or choose another name.</source>
        <translation>Det ligger allerede noe i %1. Flytt det eller velg et annet navn.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be made.</source>
        <translation>Mappen for sikkerhetskopier, %1, kan ikke lages.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Samvirke. Install that version to open it. The file was not touched.</source>
        <translation>%1 er laget av en nyere versjon av Samvirke. Installer den for å åpne filen. Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>%1 was made by Samvirke %2, which is newer than this one (%3). Install that version to open it. The file was not touched.</source>
        <translation>%1 er laget av Samvirke %2, som er nyere enn denne (%3). Installer den versjonen for å åpne filen. Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 finnes ikke.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a case file.</source>
        <translation>%1 er en mappe, ikke en saksfil.</translation>
    </message>
    <message>
        <source>%1 is not a case file.</source>
        <translation>%1 er ikke en saksfil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke leses: %2</translation>
    </message>
    <message>
        <source>%1 is empty, not a case file.</source>
        <translation>%1 er tom, ikke en saksfil.</translation>
    </message>
    <message>
        <source>%1 belongs to another program; it is not a case file.</source>
        <translation>%1 hører til et annet program; det er ikke en saksfil.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged: its end is missing. Restore one of its backups. The file was not touched.</source>
        <translation>Saksfilen %1 er skadet: slutten mangler. Hent fram en av sikkerhetskopiene. Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>This installation of Samvirke is incomplete.</source>
        <translation>Denne installasjonen av Samvirke er ufullstendig.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was written: make room and try again.</source>
        <translation>Det er ikke plass på disken. Ingenting ble skrevet: frigjør plass og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program is using the case file. Nothing was written: try again shortly.</source>
        <translation>Et annet program bruker saksfilen. Ingenting ble skrevet: prøv igjen om litt.</translation>
    </message>
    <message>
        <source>The case file cannot be written. Nothing was changed.</source>
        <translation>Saksfilen kan ikke skrives. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged. Restore one of its backups.</source>
        <translation>Saksfilen %1 er skadet. Hent fram en av sikkerhetskopiene.</translation>
    </message>
    <message>
        <source>The case file %1 cannot be opened.</source>
        <translation>Saksfilen %1 kan ikke åpnes.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1). Nothing was changed.</source>
        <translation>Disken kunne ikke leses eller skrives (%1). Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The case file did not accept this: %1</source>
        <translation>Saksfilen tok ikke imot dette: %1</translation>
    </message>
    <message>
        <source>This step is not allowed from the state the transfer is in.</source>
        <translation>Dette steget er ikke tillatt fra tilstanden utlånet er i.</translation>
    </message>
    <message>
        <source>What stands in the log, the ledger or the journal is never changed or removed.</source>
        <translation>Det som står i loggen, svarloggen eller journalen, endres eller fjernes aldri.</translation>
    </message>
    <message>
        <source>This names something that is not in the case file, or something else there still names it.</source>
        <translation>Dette viser til noe som ikke er i saksfilen, eller noe annet der viser fortsatt til det.</translation>
    </message>
    <message>
        <source>The same is already in the case file.</source>
        <translation>Det samme finnes allerede i saksfilen.</translation>
    </message>
    <message>
        <source>The journal was changed from outside: entry number %1 (%2, %3) does not fit the one before it.</source>
        <translation>Journalen er endret utenfra: innføring nummer %1 (%2, %3) passer ikke med den før.</translation>
    </message>
    <message>
        <source>The change was broken off and nothing of it was written. Try again.</source>
        <translation>Endringen ble avbrutt, og ingenting av den ble skrevet. Prøv igjen.</translation>
    </message>
    <message>
        <source>The case file is open for reading only. Nothing was changed.</source>
        <translation>Saksfilen er åpnet bare for lesing. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the case file.</source>
        <translation>Det som skulle endres, er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>What was to be removed is no longer in the case file.</source>
        <translation>Det som skulle fjernes, er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged. Restore one of its backups. The file was not touched.</source>
        <translation>Saksfilen %1 er skadet. Hent fram en av sikkerhetskopiene. Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>The case file is open elsewhere. You can read, but not change anything.</source>
        <translation>Saksfilen er åpen et annet sted. Du kan lese, men ikke endre noe.</translation>
    </message>
    <message>
        <source>The case file is open in %1 on %2 (process %3). You can read, but not change anything.</source>
        <translation>Saksfilen er åpen i %1 på %2 (prosess %3). Du kan lese, men ikke endre noe.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written (%1). You can read, but not change anything.</source>
        <translation>Filen eller mappen kan ikke skrives (%1). Du kan lese, men ikke endre noe.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan ikke lages.</translation>
    </message>
    <message>
        <source>No case file can be made in %1: the folder cannot be written, or somebody else is making one.</source>
        <translation>Det kan ikke lages en saksfil i %1: mappen kan ikke skrives, eller noen andre lager en.</translation>
    </message>
    <message>
        <source>The case file lies in a network folder: saving is slower, and only one may have it open.</source>
        <translation>Saksfilen ligger i en nettverksmappe: lagring går saktere, og bare én kan ha den åpen.</translation>
    </message>
    <message>
        <source>This disk does not allow the fast way of saving: saving is slower, and nothing else is different.</source>
        <translation>Denne disken tillater ikke den raske måten å lagre på: lagring går saktere, ellers er alt likt.</translation>
    </message>
    <message>
        <source>The newest changes of %1 lie beside it, in a folder that cannot be written. Copy the file and those beside it that begin with its name to a folder of your own, and open it there.</source>
        <translation>De nyeste endringene i %1 ligger ved siden av, i en mappe som ikke kan skrives. Kopier filen og de ved siden av som begynner med samme navn til en egen mappe, og åpne den der.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Samvirke. Open it once for writing; it is brought up to date then.</source>
        <translation>%1 er laget av en eldre versjon av Samvirke. Åpne den én gang for skriving; da blir den oppdatert.</translation>
    </message>
    <message>
        <source>The service area is missing. Write “samlet” for the municipality as a whole.</source>
        <translation>Tjenesteområdet mangler. Skriv «samlet» for kommunen som helhet.</translation>
    </message>
    <message>
        <source>The status is missing. Write one of: %1.</source>
        <translation>Statusen mangler. Skriv en av: %1.</translation>
    </message>
    <message>
        <source>The municipality&apos;s column is missing. Add a column “kommunenummer” and try again.</source>
        <translation>Kolonnen for kommune mangler. Legg til en kolonne «kommunenummer» og prøv igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say that there was no answer; they change nothing.</source>
        <translation>
            <numerusform>%n rad sier at det ikke er svart; den endrer ingenting.</numerusform>
            <numerusform>%n rader sier at det ikke er svart; de endrer ingenting.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 08.03.2021 or 2021-03-08.</source>
        <translation>«%1» er ikke en dato. Skriv den som 08.03.2021 eller 2021-03-08.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, for example 12,5.</source>
        <translation>«%1» er ikke et tall. Skriv sifre, for eksempel 12,5.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same (%3). Keep one of them and try again.</source>
        <translation>Kolonnene «%1» og «%2» betyr det samme (%3). Behold en av dem og prøv igjen.</translation>
    </message>
    <message>
        <source>No row looks like a header. The first row must name the columns: %1.</source>
        <translation>Ingen rad ser ut som en overskriftsrad. Første rad må navngi kolonnene: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) missing: %1. Add it and try again.</source>
        <translation>
            <numerusform>%n kolonne mangler: %1. Legg den til og prøv igjen.</numerusform>
            <numerusform>%n kolonner mangler: %1. Legg dem til og prøv igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the number of any municipality. Correct the number.</source>
        <translation>%1 er ikke nummeret til noen kommune. Rett nummeret.</translation>
    </message>
    <message>
        <source>%1 %2 is no longer in use and was split. Write the number of today: %3.</source>
        <translation>%1 %2 er ikke lenger i bruk og ble delt. Skriv dagens nummer: %3.</translation>
    </message>
    <message>
        <source>%1 is no longer a municipality of its own, and there is more than one successor. Write the number of today: %2.</source>
        <translation>%1 er ikke lenger en egen kommune og har flere etterfølgere. Skriv dagens nummer: %2.</translation>
    </message>
    <message>
        <source>No municipality is called “%1”. Write its number or correct the name.</source>
        <translation>Ingen kommune heter «%1». Skriv nummeret eller rett navnet.</translation>
    </message>
    <message>
        <source>%1 and %2 are two municipalities. Correct one of them.</source>
        <translation>%1 og %2 er to kommuner. Rett en av dem.</translation>
    </message>
    <message>
        <source>The municipality is missing. Write its number.</source>
        <translation>Kommunen mangler. Skriv nummeret.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3. Correct the number or the name.</source>
        <translation>%1 er %2, ikke %3. Rett nummeret eller navnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer in use; %n row(s) are taken as %2.</source>
        <translation>
            <numerusform>%1 er ikke lenger i bruk; %n rad regnes som %2.</numerusform>
            <numerusform>%1 er ikke lenger i bruk; %n rader regnes som %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service area is missing.</source>
        <translation>Tjenesteområdet mangler.</translation>
    </message>
    <message>
        <source>The profession is missing.</source>
        <translation>Yrkesgruppen mangler.</translation>
    </message>
    <message>
        <source>A need is for one profession. Write the others under “godtas også”, or as needs of their own.</source>
        <translation>Et behov gjelder én yrkesgruppe. Skriv de andre under «godtas også», eller som egne behov.</translation>
    </message>
    <message>
        <source>The head count is missing.</source>
        <translation>Antallet mangler.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>The home is missing. Write the number of a municipality.</source>
        <translation>Bostedet mangler. Skriv et kommunenummer.</translation>
    </message>
    <message>
        <source>The owner is missing. Write the number of a municipality or the name of the employer.</source>
        <translation>Eieren mangler. Skriv et kommunenummer eller navnet på arbeidsgiveren.</translation>
    </message>
    <message>
        <source>“%1” is neither a municipality nor a health trust. Correct it, or say under “ressurskilde” what it is.</source>
        <translation>«%1» er verken en kommune eller et helseforetak. Rett det, eller skriv under «ressurskilde» hva det er.</translation>
    </message>
    <message>
        <source>There are not as many last days as first days. Give one for each period.</source>
        <translation>Det er ikke like mange siste dager som første dager. Oppgi én for hver periode.</translation>
    </message>
    <message>
        <source>Not in our lists, kept as written: %1.</source>
        <translation>Ikke i våre lister, beholdt slik det er skrevet: %1.</translation>
    </message>
    <message>
        <source>%1 %2 belongs to another office (%3). Leave the row out.</source>
        <translation>%1 %2 hører til et annet embete (%3). Utelat raden.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 are the most. Shorten it.</source>
        <translation>Teksten har %1 tegn; %2 er det meste. Kort den ned.</translation>
    </message>
    <message>
        <source>%1 is out of range. Write a number from %2 to %3.</source>
        <translation>%1 er utenfor området. Skriv et tall fra %2 til %3.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 er ikke et heltall.</translation>
    </message>
    <message>
        <source>“%1” is no profession we know. Write its code (SP) or its name (sykepleier).</source>
        <translation>«%1» er ikke en kjent yrkesgruppe. Skriv koden (SP) eller navnet (sykepleier).</translation>
    </message>
    <message>
        <source>“%1…” is too long for a competence. Separate them by commas.</source>
        <translation>«%1…» er for langt for en kompetanse. Skill dem med komma.</translation>
    </message>
    <message>
        <source>Row %1 already says this of the same one. Keep one of the two rows.</source>
        <translation>Rad %1 sier allerede dette om den samme. Behold én av de to radene.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write one of: %2.</source>
        <translation>«%1» blir ikke forstått. Skriv en av: %2.</translation>
    </message>
    <message>
        <source>Choose the office that owns the file.</source>
        <translation>Velg embetet som eier filen.</translation>
    </message>
    <message>
        <source>There is no fresh backup: %1</source>
        <translation>Det finnes ingen fersk sikkerhetskopi: %1</translation>
    </message>
    <message>
        <source>There is no municipality with the number %1.</source>
        <translation>Det finnes ingen kommune med nummer %1.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv noe først.</translation>
    </message>
    <message>
        <source>Say when the meeting begins.</source>
        <translation>Oppgi når møtet begynner.</translation>
    </message>
    <message>
        <source>This action item is no longer in the case file.</source>
        <translation>Dette oppfølgingspunktet er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>Name the reporting round, for example by its week: 2021-W10.</source>
        <translation>Oppgi rapporteringsrunden, for eksempel med uken: 2021-W10.</translation>
    </message>
    <message>
        <source>Say how the staffing is: good, challenging or critical.</source>
        <translation>Oppgi hvordan bemanningen er: god, utfordrende eller kritisk.</translation>
    </message>
    <message>
        <source>This need is no longer in the case file.</source>
        <translation>Dette behovet er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>The need was withdrawn.</source>
        <translation>Behovet ble trukket.</translation>
    </message>
    <message>
        <source>A transfer names this person, and its record must stay whole. Erase the personal data instead.</source>
        <translation>Et utlån viser til denne personen, og det må bli stående. Slett personopplysningene i stedet.</translation>
    </message>
    <message>
        <source>There is no personal data in a thing of this kind.</source>
        <translation>Det er ingen personopplysninger i noe av denne typen.</translation>
    </message>
    <message>
        <source>There is no personal data of this person in the case file.</source>
        <translation>Det er ingen personopplysninger om denne personen i saksfilen.</translation>
    </message>
    <message>
        <source>The limit must be zero or more.</source>
        <translation>Grensen må være null eller mer.</translation>
    </message>
    <message>
        <source>Choose the municipality that receives.</source>
        <translation>Velg kommunen som tar imot.</translation>
    </message>
    <message>
        <source>This transfer is no longer in the case file.</source>
        <translation>Dette utlånet er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>The proposal names somebody or something that has since been removed. Make a new proposal.</source>
        <translation>Forslaget viser til noe som siden er fjernet. Lag et nytt forslag.</translation>
    </message>
    <message>
        <source>Say who was asked or who answered.</source>
        <translation>Oppgi hvem som ble spurt eller hvem som svarte.</translation>
    </message>
    <message>
        <source>A transfer cannot go from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Et utlån kan ikke gå fra «%1» til «%2».</translation>
    </message>
    <message>
        <source>This cannot be undone: what it changed has been changed again since. Nothing was undone.</source>
        <translation>Dette kan ikke angres: det som ble endret, er endret igjen siden. Ingenting ble angret.</translation>
    </message>
    <message>
        <source>This cannot be undone: personal data that it held were erased. Nothing was undone.</source>
        <translation>Dette kan ikke angres: personopplysninger det inneholdt, er slettet. Ingenting ble angret.</translation>
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
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjør om: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>Undo has to wait until the running command has ended.</source>
        <translation>Angre må vente til den pågående endringen er ferdig.</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Gjort om</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>register a need</source>
        <translation>registrere et behov</translation>
    </message>
    <message>
        <source>change a need</source>
        <translation>endre et behov</translation>
    </message>
    <message>
        <source>withdraw a need</source>
        <translation>trekke et behov</translation>
    </message>
    <message>
        <source>register a pool member</source>
        <translation>registrere en person i poolen</translation>
    </message>
    <message>
        <source>change a pool member</source>
        <translation>endre en person i poolen</translation>
    </message>
    <message>
        <source>remove a pool member</source>
        <translation>fjerne en person fra poolen</translation>
    </message>
    <message>
        <source>erase personal data</source>
        <translation>slette personopplysninger</translation>
    </message>
    <message>
        <source>set a lending limit</source>
        <translation>sette en utlånsgrense</translation>
    </message>
    <message>
        <source>remove a lending limit</source>
        <translation>fjerne en utlånsgrense</translation>
    </message>
    <message>
        <source>decline a proposal</source>
        <translation>takke nei til et forslag</translation>
    </message>
    <message>
        <source>reconsider a declined proposal</source>
        <translation>vurdere et nei på nytt</translation>
    </message>
    <message>
        <source>start a transfer</source>
        <translation>starte et utlån</translation>
    </message>
    <message>
        <source>change a transfer</source>
        <translation>endre et utlån</translation>
    </message>
    <message>
        <source>record a transfer&apos;s step</source>
        <translation>registrere et steg i et utlån</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>planlegge et møte</translation>
    </message>
    <message>
        <source>change a meeting</source>
        <translation>endre et møte</translation>
    </message>
    <message>
        <source>remove a meeting</source>
        <translation>fjerne et møte</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>legge til en deltaker</translation>
    </message>
    <message>
        <source>change a participant</source>
        <translation>endre en deltaker</translation>
    </message>
    <message>
        <source>remove a participant</source>
        <translation>fjerne en deltaker</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>registrere en beslutning</translation>
    </message>
    <message>
        <source>change a decision</source>
        <translation>endre en beslutning</translation>
    </message>
    <message>
        <source>record an action item</source>
        <translation>registrere et oppfølgingspunkt</translation>
    </message>
    <message>
        <source>change an action item</source>
        <translation>endre et oppfølgingspunkt</translation>
    </message>
    <message>
        <source>complete an action item</source>
        <translation>fullføre et oppfølgingspunkt</translation>
    </message>
    <message>
        <source>save a contact</source>
        <translation>lagre en kontakt</translation>
    </message>
    <message>
        <source>remove a contact</source>
        <translation>fjerne en kontakt</translation>
    </message>
    <message>
        <source>write in the log</source>
        <translation>skrive i loggen</translation>
    </message>
    <message>
        <source>open a reporting round</source>
        <translation>åpne en rapporteringsrunde</translation>
    </message>
    <message>
        <source>record a self-assessment</source>
        <translation>registrere en egenvurdering</translation>
    </message>
    <message>
        <source>import self-assessments</source>
        <translation>importere egenvurderinger</translation>
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
        <translation>begynne en øvelse</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>angre</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>gjøre om</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>siste endring</translation>
    </message>
    <message>
        <source>More than one municipality is or was called %1. Write the number: %2.</source>
        <translation>Flere kommuner heter eller het %1. Skriv nummeret: %2.</translation>
    </message>
    <message>
        <source>%1: choose a file name that ends in .csv or .xlsx.</source>
        <translation>%1: velg et filnavn som slutter på .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Etterspurt</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportert</translation>
    </message>
    <message>
        <source>There is nothing to report yet: no reporting round has been opened.</source>
        <translation>Det er ingenting å rapportere ennå: ingen rapporteringsrunde er åpnet.</translation>
    </message>
    <message>
        <source>There is no municipality with this number.</source>
        <translation>Det finnes ingen kommune med dette nummeret.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 kan ikke skrives til.</translation>
    </message>
    <message>
        <source>worse, was %1</source>
        <translation>verre, var %1</translation>
    </message>
    <message>
        <source>better, was %1</source>
        <translation>bedre, var %1</translation>
    </message>
    <message>
        <source>Change since %1</source>
        <translation>Endring siden %1</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Hva som er vanskelig</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Åpne behov</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Tjenesteområde</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Covered today</source>
        <translation>Dekket i dag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Staffing in the municipalities: %1, %2</source>
        <translation>Bemanning i kommunene: %1, %2</translation>
    </message>
    <message>
        <source>EXERCISE EXERCISE EXERCISE</source>
        <translation>ØVELSE ØVELSE ØVELSE</translation>
    </message>
    <message>
        <source>DEMONSTRATION: the data are invented</source>
        <translation>DEMONSTRASJON: dataene er oppdiktet</translation>
    </message>
    <message>
        <source>%1 · made %2</source>
        <translation>%1 · laget %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Hva som er endret siden %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Hva som er endret</translation>
    </message>
    <message>
        <source>This is the first round; there is nothing to compare.</source>
        <translation>Dette er den første runden; det er ingenting å sammenligne med.</translation>
    </message>
    <message>
        <source>No municipality that answered both rounds has changed its status.</source>
        <translation>Ingen kommune som svarte i begge rundene, har endret status.</translation>
    </message>
    <message>
        <source>No open needs are registered.</source>
        <translation>Ingen åpne behov er registrert.</translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>Kommunene</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Slik leses tallene</translation>
    </message>
    <message>
        <source>The status is each municipality&apos;s own assessment: the overall one if it gave that, else the gravest of its services. Out of date means that it answered an earlier round but not this one; not reported, that it has never answered. Neither counts as good. A need is covered by staff whose transfer both owners have agreed to and that runs today.</source>
        <translation>Statusen er kommunens egen vurdering: den samlede hvis den er gitt, ellers den alvorligste av tjenestene. Utdatert betyr at kommunen har svart i en tidligere runde, men ikke i denne; ikke rapportert, at den aldri har svart. Ingen av dem regnes som god. Et behov er dekket av personell med et utlån som begge parter er enige om, og som gjelder i dag.</translation>
    </message>
    <message>
        <source>The document could not be packed.</source>
        <translation>Dokumentet kunne ikke pakkes.</translation>
    </message>
    <message>
        <source>A PDF cannot be made here, because no fonts are loaded. Choose .odt or .txt.</source>
        <translation>En PDF kan ikke lages her fordi ingen skrifter er lastet. Velg .odt eller .txt.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>No municipality has answered yet</source>
        <translation>Ingen kommuner har svart ennå</translation>
    </message>
    <message numerus="yes">
        <source>Critical situation in %n of %1 municipalities</source>
        <translation>
            <numerusform>Kritisk situasjon i %n av %1 kommuner</numerusform>
            <numerusform>Kritisk situasjon i %n av %1 kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No municipality is critical; challenging in %n of %1</source>
        <translation>
            <numerusform>Ingen kommuner er kritiske; utfordrende i %n av %1</numerusform>
            <numerusform>Ingen kommuner er kritiske; utfordrende i %n av %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good in all %n of %1 municipalities that have answered</source>
        <translation>
            <numerusform>God i den ene av %1 kommuner som har svart (%n)</numerusform>
            <numerusform>God i alle %n av %1 kommuner som har svart</numerusform>
        </translation>
    </message>
    <message>
        <source>No round of reports has been opened yet.</source>
        <translation>Ingen rapporteringsrunde er åpnet ennå.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered in %3. Latest: %4, %5.</source>
        <translation>%1 av %2 har svart i %3. Sist: %4, %5.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered in %3.</source>
        <translation>%1 av %2 har svart i %3.</translation>
    </message>
    <message>
        <source>Anonymous capacity</source>
        <translation>Kapasitet uten navn</translation>
    </message>
    <message>
        <source>This preview was made for another case file.</source>
        <translation>Denne forhåndsvisningen er laget for en annen saksfil.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported. Correct the file, or choose to leave these rows out. Nothing was written.</source>
        <translation>
            <numerusform>%n rad kan ikke importeres. Rett filen, eller velg å utelate raden. Ingenting ble skrevet.</numerusform>
            <numerusform>%n rader kan ikke importeres. Rett filen, eller velg å utelate radene. Ingenting ble skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case file has changed since this preview was made. Look at the file again. Nothing was written.</source>
        <translation>Saksfilen er endret siden denne forhåndsvisningen ble laget. Se på filen igjen. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Before an import a backup is made, and that failed: %1 Nothing was imported.</source>
        <translation>Før en import lages en sikkerhetskopi, og det gikk ikke: %1 Ingenting ble importert.</translation>
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
        <translation>fravær %</translation>
    </message>
    <message>
        <source>missing full-time equivalents</source>
        <translation>manglende årsverk</translation>
    </message>
    <message>
        <source>professions</source>
        <translation>yrkesgrupper</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>kriterier</translation>
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
        <translation>tjenesteområde</translation>
    </message>
    <message>
        <source>profession</source>
        <translation>yrkesgruppe</translation>
    </message>
    <message>
        <source>accepted substitutes</source>
        <translation>godtatte erstatninger</translation>
    </message>
    <message>
        <source>required competences</source>
        <translation>nødvendige kompetanser</translation>
    </message>
    <message>
        <source>preferred competences</source>
        <translation>ønskede kompetanser</translation>
    </message>
    <message>
        <source>head count</source>
        <translation>antall</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>alvorlighet</translation>
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
        <translation>navn</translation>
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
        <translation>arbeidsgiver</translation>
    </message>
    <message>
        <source>source of staff</source>
        <translation>ressurskilde</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>kompetanser</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>tilgjengelighet</translation>
    </message>
    <message>
        <source>home</source>
        <translation>bosted</translation>
    </message>
    <message>
        <source>travel limit in km</source>
        <translation>reisegrense i km</translation>
    </message>
    <message>
        <source>takes infectious settings</source>
        <translation>tar smitteoppdrag</translation>
    </message>
    <message>
        <source>last confirmed</source>
        <translation>sist bekreftet</translation>
    </message>
    <message>
        <source>at most away</source>
        <translation>høyst borte</translation>
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
        <translation>begynner</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>slutter</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>saksliste</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>referat</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>til stede</translation>
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
        <translation>navn på runden</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>åpner</translation>
    </message>
    <message>
        <source>who</source>
        <translation>hvem</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hvordan</translation>
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
        <translation>retter</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>skrevet av</translation>
    </message>
    <message>
        <source>reporting round</source>
        <translation>rapporteringsrunde</translation>
    </message>
    <message>
        <source>Confirmed lately</source>
        <translation>Nylig bekreftet</translation>
    </message>
    <message>
        <source>Spares owners in need</source>
        <translation>Sparer eiere i knipe</translation>
    </message>
    <message>
        <source>Keeps the plan</source>
        <translation>Endrer lite</translation>
    </message>
    <message>
        <source>Familiar faces</source>
        <translation>Kjente ansikter</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Nærhet</translation>
    </message>
    <message>
        <source>Neighbours in reserve</source>
        <translation>Naboer i reserve</translation>
    </message>
    <message>
        <source>Professional fit</source>
        <translation>Faglig treff</translation>
    </message>
    <message>
        <source>Short travel</source>
        <translation>Kort reise</translation>
    </message>
    <message>
        <source>Evenly spread burden</source>
        <translation>Jevnt fordelt belastning</translation>
    </message>
    <message>
        <source>Familiar faces first</source>
        <translation>Kjente ansikter først</translation>
    </message>
    <message>
        <source>Short travel first</source>
        <translation>Kort reise først</translation>
    </message>
    <message>
        <source>Spread the burden</source>
        <translation>Fordel belastningen</translation>
    </message>
    <message>
        <source>A variant needs a name.</source>
        <translation>En variant må ha et navn.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>«%1» kan ikke stå her.</translation>
    </message>
    <message>
        <source>knows “%1”</source>
        <translation>kjenner «%1»</translation>
    </message>
    <message>
        <source>This variant comes with the program. Save yours under another name.</source>
        <translation>Denne varianten følger med programmet. Lagre din under et annet navn.</translation>
    </message>
    <message>
        <source>There is a variant called “%1” already.</source>
        <translation>Det finnes alt en variant som heter «%1».</translation>
    </message>
    <message>
        <source>An owner is missing.</source>
        <translation>En eier mangler.</translation>
    </message>
    <message>
        <source>Say why: the reason is recorded.</source>
        <translation>Skriv hvorfor: begrunnelsen blir lagret.</translation>
    </message>
    <message>
        <source>save a variant of matching</source>
        <translation>lagre en variant av koblingen</translation>
    </message>
    <message>
        <source>remove a variant of matching</source>
        <translation>fjerne en variant av koblingen</translation>
    </message>
    <message>
        <source>decide about an owner</source>
        <translation>ta en avgjørelse om en eier</translation>
    </message>
    <message>
        <source>take back a decision about an owner</source>
        <translation>trekke tilbake en avgjørelse om en eier</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>order</source>
        <translation>rekkefølge</translation>
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
        <translation>plasser</translation>
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
        <translation>Smittefrakker</translation>
    </message>
    <message numerus="yes">
        <source>%1 protective gown(s)</source>
        <translation>
            <numerusform>%1 smittefrakk</numerusform>
            <numerusform>%1 smittefrakker</numerusform>
        </translation>
    </message>
    <message>
        <source>Disposable gloves</source>
        <translation>Engangshansker</translation>
    </message>
    <message numerus="yes">
        <source>%1 disposable glove(s)</source>
        <translation>
            <numerusform>%1 engangshanske</numerusform>
            <numerusform>%1 engangshansker</numerusform>
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
        <translation>Hånddesinfeksjon</translation>
    </message>
    <message numerus="yes">
        <source>%1 litre(s) of hand disinfectant</source>
        <translation>
            <numerusform>%1 liter hånddesinfeksjon</numerusform>
            <numerusform>%1 liter hånddesinfeksjon</numerusform>
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
        <translation>Oksygenkonsentratorer</translation>
    </message>
    <message numerus="yes">
        <source>%1 oxygen concentrator(s)</source>
        <translation>
            <numerusform>%1 oksygenkonsentrator</numerusform>
            <numerusform>%1 oksygenkonsentratorer</numerusform>
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
        <translation>Respiratorer</translation>
    </message>
    <message numerus="yes">
        <source>%1 ventilator(s)</source>
        <translation>
            <numerusform>%1 respirator</numerusform>
            <numerusform>%1 respiratorer</numerusform>
        </translation>
    </message>
    <message>
        <source>Hospital beds</source>
        <translation>Sykehussenger</translation>
    </message>
    <message numerus="yes">
        <source>%1 hospital bed(s)</source>
        <translation>
            <numerusform>%1 sykehusseng</numerusform>
            <numerusform>%1 sykehussenger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nursing home places</source>
        <translation>Sykehjemsplasser</translation>
    </message>
    <message numerus="yes">
        <source>%1 nursing home place(s)</source>
        <translation>
            <numerusform>%1 sykehjemsplass</numerusform>
            <numerusform>%1 sykehjemsplasser</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the kind of equipment.</source>
        <translation>Velg hva slags utstyr det gjelder.</translation>
    </message>
    <message>
        <source>The quantity must be from 1 to %1.</source>
        <translation>Mengden må være fra 1 til %1.</translation>
    </message>
    <message>
        <source>Say who owns the equipment.</source>
        <translation>Si hvem som eier utstyret.</translation>
    </message>
    <message>
        <source>Choose the municipality where it is.</source>
        <translation>Velg kommunen der det er.</translation>
    </message>
    <message>
        <source>Record that both sides agree</source>
        <translation>Registrer at partene er enige</translation>
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
        <translation>Registrer svaret: lånet fortsetter</translation>
    </message>
    <message>
        <source>Record the answer: the loan ends</source>
        <translation>Registrer svaret: lånet avsluttes</translation>
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
        <translation>på vei tilbake</translation>
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
        <translation>utstyr som brukes opp</translation>
    </message>
    <message>
        <source>The municipality&apos;s own, %1 km away.</source>
        <translation>Kommunens eget, %1 km unna.</translation>
    </message>
    <message>
        <source>From the same health community or county, %1 km away.</source>
        <translation>Fra samme helsefellesskap eller fylke, %1 km unna.</translation>
    </message>
    <message>
        <source>From beyond the county, %1 km away.</source>
        <translation>Fra utenfor fylket, %1 km unna.</translation>
    </message>
    <message>
        <source>All that is needed: %1.</source>
        <translation>Alt som trengs: %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 that are needed.</source>
        <translation>%1 av de %2 som trengs.</translation>
    </message>
    <message>
        <source>Can stay for the whole period, %1.</source>
        <translation>Kan bli i hele perioden, %1.</translation>
    </message>
    <message>
        <source>Can stay for a part of the period, %1.</source>
        <translation>Kan bli i en del av perioden, %1.</translation>
    </message>
    <message>
        <source>The offer was last confirmed %1.</source>
        <translation>Tilbudet ble sist bekreftet %1.</translation>
    </message>
    <message>
        <source>The offer has never been confirmed: ask.</source>
        <translation>Tilbudet er aldri bekreftet: spør.</translation>
    </message>
    <message>
        <source>Missing from %1: %2.</source>
        <translation>Mangler fra %1: %2.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>Nobody has offered this: %1.</source>
        <translation>Ingen har tilbudt dette: %1.</translation>
    </message>
    <message>
        <source>All of the offer is in the proposal: %1.</source>
        <translation>Hele tilbudet er med i forslaget: %1.</translation>
    </message>
    <message>
        <source>Already promised in transfers: %1.</source>
        <translation>Allerede lovet bort i utlån: %1.</translation>
    </message>
    <message>
        <source>Offered too late: %1</source>
        <translation>Tilbudt for sent: %1</translation>
    </message>
    <message>
        <source>Offered for a shorter time: %1</source>
        <translation>Tilbudt for kortere tid: %1</translation>
    </message>
    <message>
        <source>With an owner that lends nothing now: %1.</source>
        <translation>Hos en eier som ikke gir fra seg noe nå: %1.</translation>
    </message>
    <message>
        <source>%1: %2 from %3 until %4</source>
        <translation>%1: %2 fra %3 til og med %4</translation>
    </message>
    <message>
        <source>Agree on how it comes back.</source>
        <translation>Bli enige om hvordan det kommer tilbake.</translation>
    </message>
    <message>
        <source>A transfer names this offer, and its record must stay whole. Give the offer a last day instead.</source>
        <translation>Et utlån viser til dette tilbudet, og det som er registrert, må bevares helt. Gi tilbudet en siste dag i stedet.</translation>
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
        <translation>trekke behov for utstyr</translation>
    </message>
    <message>
        <source>register an offer of equipment</source>
        <translation>registrere tilbud om utstyr</translation>
    </message>
    <message>
        <source>change an offer of equipment</source>
        <translation>endre tilbud om utstyr</translation>
    </message>
    <message>
        <source>remove an offer of equipment</source>
        <translation>fjerne tilbud om utstyr</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>mengde</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>gjelder</translation>
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
        <translation>tilbud om utstyr</translation>
    </message>
    <message>
        <source>It is usually good there.</source>
        <translation>Der er det vanligvis god bemanning.</translation>
    </message>
    <message>
        <source>It is usually between good and challenging there.</source>
        <translation>Der er det vanligvis mellom god og utfordrende.</translation>
    </message>
    <message>
        <source>It is usually challenging there.</source>
        <translation>Der er det vanligvis utfordrende.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in difficulty together, %4 critical</source>
        <translation>%1: %2 av %3 har vansker samtidig, %4 er kritiske</translation>
    </message>
    <message>
        <source>Neighbours cannot help each other then. Call the hospital, too.</source>
        <translation>Da kan ikke naboene hjelpe hverandre. Ring også helseforetaket.</translation>
    </message>
    <message numerus="yes">
        <source>%1: worse %n round(s) running</source>
        <translation>
            <numerusform>%1: verre %n runde på rad</numerusform>
            <numerusform>%1: verre %n runder på rad</numerusform>
        </translation>
    </message>
    <message>
        <source>Call before it becomes critical.</source>
        <translation>Ring før det blir kritisk.</translation>
    </message>
    <message>
        <source>%1: %2, unlike itself</source>
        <translation>%1: %2, og det er uvanlig der</translation>
    </message>
    <message numerus="yes">
        <source>%1: rated good, yet %n open need(s)</source>
        <translation>
            <numerusform>%1: vurdert som god, men %n åpent behov</numerusform>
            <numerusform>%1: vurdert som god, men %n åpne behov</numerusform>
        </translation>
    </message>
    <message>
        <source>Call and ask which of the two holds.</source>
        <translation>Ring og spør hva som stemmer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s): silent for two rounds or more</source>
        <translation>
            <numerusform>%1 og %n til: ikke svart i to runder eller mer</numerusform>
            <numerusform>%1 og %n til: ikke svart i to runder eller mer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent for two rounds or more</source>
        <translation>%1: ikke svart i to runder eller mer</translation>
    </message>
    <message>
        <source>Silence is no good sign. Call instead of writing again.</source>
        <translation>Taushet er ikke et godt tegn. Ring i stedet for å skrive igjen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An answer that is unchanged or not applicable has no rating of its own.</source>
        <translation>Et svar som er uendret eller ikke aktuelt, har ingen egen vurdering.</translation>
    </message>
    <message>
        <source>Who has not answered has no row: leave the service area out.</source>
        <translation>Den som ikke har svart, har ingen rad: utelat tjenesteområdet.</translation>
    </message>
    <message>
        <source>The absence must be from 0 to 100 per cent.</source>
        <translation>Fraværet må være fra 0 til 100 prosent.</translation>
    </message>
    <message>
        <source>Missing full-time equivalents must be zero or more.</source>
        <translation>Manglende årsverk må være null eller mer.</translation>
    </message>
    <message>
        <source>Staffing in any crisis, version 1</source>
        <translation>Bemanning i alle slags kriser, versjon 1</translation>
    </message>
    <message>
        <source>Staffing in an epidemic, version 1</source>
        <translation>Bemanning i en epidemi, versjon 1</translation>
    </message>
    <message>
        <source>No definitions were kept with this round</source>
        <translation>Denne runden har ingen lagrede definisjoner</translation>
    </message>
    <message>
        <source>Definitions “%1”, which this program does not know</source>
        <translation>Definisjonene «%1», som dette programmet ikke kjenner</translation>
    </message>
    <message>
        <source>The services run soundly with the staff that is there, and leave or absence can be covered by the municipality itself.</source>
        <translation>Tjenestene drives forsvarlig med det personellet som er der, og kommunen kan selv dekke ferie og fravær.</translation>
    </message>
    <message>
        <source>The staff is under considerable strain and more people are falling ill. Services are kept sound by extra measures.</source>
        <translation>Personellet er betydelig belastet, og flere blir syke. Tjenestene holdes forsvarlige med ekstra tiltak.</translation>
    </message>
    <message>
        <source>The staff is under considerable strain. Services are kept sound by extra measures: overtime, redeployment or lower priority of other tasks.</source>
        <translation>Personellet er betydelig belastet. Tjenestene holdes forsvarlige med ekstra tiltak: overtid, omdisponering eller nedprioritering av andre oppgaver.</translation>
    </message>
    <message>
        <source>The service is overloaded and parts of it fail, and infection may put a heavy burden of disease on the population.</source>
        <translation>Tjenesten er overbelastet og svikter delvis, og smitten kan gi stor sykdomsbyrde i befolkningen.</translation>
    </message>
    <message>
        <source>The service is overloaded and parts of it fail, or will within days. Own measures are not enough.</source>
        <translation>Tjenesten er overbelastet og svikter delvis, eller vil gjøre det innen dager. Egne tiltak er ikke nok.</translation>
    </message>
    <message>
        <source>Within three weeks it is unlikely that the staff will not suffice for sound services.</source>
        <translation>Det er lite sannsynlig at personellet ikke strekker til for forsvarlige tjenester innen tre uker.</translation>
    </message>
    <message>
        <source>Within three weeks the staff may not suffice, if absence grows or tasks are added.</source>
        <translation>Personellet kan komme til kort innen tre uker hvis fraværet øker eller oppgaver kommer til.</translation>
    </message>
    <message>
        <source>Within three weeks the staff will probably not suffice, unless something is done.</source>
        <translation>Personellet vil trolig ikke strekke til innen tre uker hvis ingenting blir gjort.</translation>
    </message>
    <message>
        <source>Lasting difficulty: vacant positions and recruitment, also before this crisis.</source>
        <translation>Varige vansker: ledige stillinger og rekruttering, også før denne krisen.</translation>
    </message>
    <message>
        <source>A real shortage now: an outbreak, quarantine or new tasks take staff away.</source>
        <translation>Reell mangel nå: utbrudd, karantene eller nye oppgaver tar personell bort.</translation>
    </message>
    <message>
        <source>A real shortage now: something has happened that takes staff away or adds tasks.</source>
        <translation>Reell mangel nå: noe har hendt som tar personell bort eller gir flere oppgaver.</translation>
    </message>
    <message>
        <source>No shortage yet: concern about what may come in the weeks ahead.</source>
        <translation>Ingen mangel ennå: bekymring for det som kan komme de neste ukene.</translation>
    </message>
    <message>
        <source>As in the last answer. The last rating is shown with its age, and a good one is not counted as good again.</source>
        <translation>Som i forrige svar. Den siste vurderingen vises med alderen sin, og en god vurdering telles ikke som god på nytt.</translation>
    </message>
    <message>
        <source>The municipality does not run this service itself, or the question does not concern it. It is not counted as good.</source>
        <translation>Kommunen driver ikke denne tjenesten selv, eller spørsmålet gjelder den ikke. Det telles ikke som god.</translation>
    </message>
    <message>
        <source>Nothing was said. It is not counted as good.</source>
        <translation>Ingenting er sagt. Det telles ikke som god.</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <translation>uke %1, %2</translation>
    </message>
    <message>
        <source>Say when the round opens.</source>
        <translation>Si når runden åpner.</translation>
    </message>
    <message>
        <source>Say when answers are due.</source>
        <translation>Si når svarfristen er.</translation>
    </message>
    <message>
        <source>The time limit must be later than the opening of the round.</source>
        <translation>Fristen må være senere enn åpningen av runden.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>tall</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>prosenter</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datoer</translation>
    </message>
    <message>
        <source>municipality numbers</source>
        <translation>kommunenumre</translation>
    </message>
    <message>
        <source>municipality names</source>
        <translation>kommunenavn</translation>
    </message>
    <message>
        <source>municipalities, number and name</source>
        <translation>kommuner, nummer og navn</translation>
    </message>
    <message>
        <source>several municipalities in a cell</source>
        <translation>flere kommuner i samme celle</translation>
    </message>
    <message>
        <source>staffing status</source>
        <translation>bemanningsstatus</translation>
    </message>
    <message>
        <source>service areas</source>
        <translation>tjenesteområder</translation>
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
        <translation>telefonnumre</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikke besvart</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>vurdert</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <source>unchanged since last</source>
        <translation>uendret siden sist</translation>
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
        <translation>Egenvurdering</translation>
    </message>
    <message>
        <source>Self-assessment of staffing: %1, %2</source>
        <translation>Egenvurdering av bemanning: %1, %2</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>Formål: %1</translation>
    </message>
    <message>
        <source>Due %1, to %2. The answers are used to see where help is needed, and the overview is shared back. The county governor also supervises the services.</source>
        <translation>Frist %1, til %2. Svarene brukes til å se hvor det trengs hjelp, og oversikten deles tilbake. Statsforvalteren fører også tilsyn med tjenestene.</translation>
    </message>
    <message>
        <source>Change the yellow cells. Your last answers are filled in. Write the date in the line below when they still hold: without a date, a line that nobody changed is read as “unchanged since last”, never as good. No information about patients or named staff.</source>
        <translation>Endre de gule feltene. De siste svarene deres er fylt inn. Skriv dato nedenfor når de fortsatt gjelder: uten dato leses en uendret linje som «uendret siden sist», aldri som god. Ingen opplysninger om pasienter eller navngitte ansatte.</translation>
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
        <translation>Dagen svarene gjelder for, som 08.03.2021.</translation>
    </message>
    <message>
        <source>Answered by (name)</source>
        <translation>Svart av (navn)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Choose from the list: %1.</source>
        <translation>Velg fra listen: %1.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Skriv et tall fra 0 til %1.</translation>
    </message>
    <message>
        <source>Write a date, such as 08.03.2021.</source>
        <translation>Skriv en dato, for eksempel 08.03.2021.</translation>
    </message>
    <message>
        <source>Municipality number</source>
        <translation>Kommunenummer</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Forrige svar</translation>
    </message>
    <message>
        <source>Last answer, %1</source>
        <translation>Forrige svar, %1</translation>
    </message>
    <message>
        <source>Staffing status</source>
        <translation>Bemanningsstatus</translation>
    </message>
    <message>
        <source>Risk in three weeks</source>
        <translation>Risiko om tre uker</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Absence %</source>
        <translation>Fravær %</translation>
    </message>
    <message>
        <source>Missing FTE</source>
        <translation>Mangler årsverk</translation>
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
        <translation>Tiltak som er prøvd</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What each value means stands at the top and on the second sheet. Leave the cell empty if you do not answer.</source>
        <translation>Hva verdiene betyr, står øverst og på det andre arket. La feltet stå tomt hvis dere ikke svarer.</translation>
    </message>
    <message>
        <source>How likely is it that the staff does not suffice within three weeks?</source>
        <translation>Hvor sannsynlig er det at personellet ikke strekker til innen tre uker?</translation>
    </message>
    <message>
        <source>Old recruitment trouble, something that has happened now, or worry about what may come?</source>
        <translation>Gamle rekrutteringsvansker, noe som har hendt nå, eller bekymring for det som kan komme?</translation>
    </message>
    <message>
        <source>Profession, number and period. A rating alone is not a request.</source>
        <translation>Yrkesgruppe, antall og periode. En vurdering alene er ingen anmodning.</translation>
    </message>
    <message>
        <source>What the municipality could do without for others. It binds nobody.</source>
        <translation>Det kommunen kan unnvære for andre. Det binder ingen.</translation>
    </message>
    <message>
        <source>What the values mean</source>
        <translation>Hva verdiene betyr</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andre svar</translation>
    </message>
    <message>
        <source>“%1” is no date. Write the day the answers hold for, such as 08.03.2021.</source>
        <translation>«%1» er ingen dato. Skriv dagen svarene gjelder for, for eksempel 08.03.2021.</translation>
    </message>
    <message>
        <source>The coordinates are in “%1”, which is not read. Ask for EPSG:4326 (WGS84) or EPSG:25833 (UTM 33).</source>
        <translation>Koordinatene er i «%1», som ikke leses. Be om EPSG:4326 (WGS84) eller EPSG:25833 (UTM 33).</translation>
    </message>
    <message>
        <source>There is no collection of features in it. Ask for the municipalities as GeoJSON.</source>
        <translation>Det er ingen samling av flater i den. Be om kommunene som GeoJSON.</translation>
    </message>
    <message>
        <source>The file holds counties, not municipalities. Ask for “Kommuner”.</source>
        <translation>Filen inneholder fylker, ikke kommuner. Be om «Kommuner».</translation>
    </message>
    <message>
        <source>None of its features names a municipality. A property “kommunenummer” is needed.</source>
        <translation>Ingen av flatene i den nevner en kommune. Egenskapen «kommunenummer» må være med.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have numbers that are no longer in use and are shown as what became of them.</source>
        <translation>
            <numerusform>%n flate har et nummer som ikke lenger er i bruk, og vises som det den er blitt.</numerusform>
            <numerusform>%n flater har numre som ikke lenger er i bruk, og vises som det de er blitt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not municipalities of today, and left out: %1.</source>
        <translation>Ikke kommuner i dag, og utelatt: %1.</translation>
    </message>
    <message>
        <source>The borders are far finer than any screen. Ask for a generalised file.</source>
        <translation>Grensene er langt finere enn noen skjerm. Be om en generalisert fil.</translation>
    </message>
    <message>
        <source>%1 has a point (%2, %3) outside of Norway. Are the coordinates WGS84 or EPSG:25833?</source>
        <translation>%1 har et punkt (%2, %3) utenfor Norge. Er koordinatene WGS84 eller EPSG:25833?</translation>
    </message>
    <message>
        <source>%1 has a point that is no pair of numbers. The file is damaged; ask for it again.</source>
        <translation>%1 har et punkt som ikke er et tallpar. Filen er skadet; be om den på nytt.</translation>
    </message>
    <message>
        <source>This is a zip archive. Unpack it, and choose the .geojson file in it.</source>
        <translation>Dette er et zip-arkiv. Pakk det ut, og velg .geojson-filen i det.</translation>
    </message>
    <message>
        <source>This is no GeoJSON, or it is damaged (%1 at byte %2). Ask for the municipalities as GeoJSON.</source>
        <translation>Dette er ikke GeoJSON, eller det er skadet (%1 ved byte %2). Be om kommunene som GeoJSON.</translation>
    </message>
    <message>
        <source>The boundary file cannot be read.</source>
        <translation>Grensefilen kan ikke leses.</translation>
    </message>
    <message>
        <source>The file is %1 MB; more than %2 MB are not read. Ask for a generalised file.</source>
        <translation>Filen er på %1 MB; mer enn %2 MB leses ikke. Be om en generalisert fil.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read.</source>
        <translation>Koblingsfilen kan ikke leses.</translation>
    </message>
    <message>
        <source>The file is too large to be a mapping.</source>
        <translation>Filen er for stor til å være en kobling.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 (at byte %2). See the manual of import.</source>
        <translation>Dette er ikke JSON: %1 (ved byte %2). Se bruksanvisningen for import.</translation>
    </message>
    <message>
        <source>A mapping needs an object “columns” from headings to fields, for example {&quot;columns&quot;: {&quot;Kommunenr&quot;: &quot;municipality&quot;, &quot;Vurdering&quot;: &quot;status&quot;}}.</source>
        <translation>En kobling trenger et objekt «columns» fra overskrifter til felt, for eksempel {&quot;columns&quot;: {&quot;Kommunenr&quot;: &quot;municipality&quot;, &quot;Vurdering&quot;: &quot;status&quot;}}.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A mapping may hold: kind, sheet, headerRow, columns.</source>
        <translation>«%1» er ikke forstått. En kobling kan inneholde: kind, sheet, headerRow, columns.</translation>
    </message>
    <message>
        <source>The field of “%1” must be a text, or null to leave the column out.</source>
        <translation>Feltet for «%1» må være en tekst, eller null for å utelate kolonnen.</translation>
    </message>
    <message>
        <source>Two columns are headed “%1”. Name them by their letters instead: “@%2” and “@%3”.</source>
        <translation>To kolonner har overskriften «%1». Bruk bokstavene deres i stedet: «@%2» og «@%3».</translation>
    </message>
    <message>
        <source>The mapping names a column “%1”, which row %2 does not have. It has: %3.</source>
        <translation>Koblingen nevner en kolonne «%1», som rad %2 ikke har. Den har: %3.</translation>
    </message>
    <message>
        <source>The mapping leads “%1” to “%2”, which is no field. Write one of: %3.</source>
        <translation>Koblingen fører «%1» til «%2», som ikke er et felt. Skriv ett av: %3.</translation>
    </message>
    <message>
        <source>The mapping leads two columns to “%1”. Keep one of them.</source>
        <translation>Koblingen fører to kolonner til «%1». Behold én av dem.</translation>
    </message>
    <message>
        <source>Row %1 has nothing in it, so it cannot be the header row.</source>
        <translation>Rad %1 er tom, så den kan ikke være overskriftsraden.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are remarks or sums and were left out: row %1.</source>
        <translation>
            <numerusform>%n rad er en merknad eller sum og ble utelatt: rad %1.</numerusform>
            <numerusform>%n rader er merknader eller summer og ble utelatt: rad %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name several municipalities and are read once for each: row %1.</source>
        <translation>
            <numerusform>%n rad nevner flere kommuner og leses én gang for hver: rad %1.</numerusform>
            <numerusform>%n rader nevner flere kommuner og leses én gang for hver: rad %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sheet called “%1”. The sheets are: %2.</source>
        <translation>Det finnes ikke noe ark som heter «%1». Arkene er: %2.</translation>
    </message>
    <message>
        <source>unchanged since last: %1, %2</source>
        <translation>uendret siden sist: %1, %2</translation>
    </message>
    <message>
        <source>last known: %1, %2</source>
        <translation>sist kjent: %1, %2</translation>
    </message>
    <message>
        <source>A map is written as .svg or .png; %1 ends otherwise.</source>
        <translation>Et kart skrives som .svg eller .png; %1 slutter på noe annet.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikke skrives: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lends to %2: %n person(s)</source>
        <translation>
            <numerusform>%1 låner ut til %2: %n person</numerusform>
            <numerusform>%1 låner ut til %2: %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>worse than in the round before</source>
        <translation>verre enn i runden før</translation>
    </message>
    <message>
        <source>better than in the round before</source>
        <translation>bedre enn i runden før</translation>
    </message>
    <message>
        <source>persons asked for</source>
        <translation>personer det er bedt om</translation>
    </message>
    <message>
        <source>agreed transfer</source>
        <translation>avtalt utlån</translation>
    </message>
    <message>
        <source>asked for, not agreed</source>
        <translation>spurt om, ikke avtalt</translation>
    </message>
    <message>
        <source>border of a health community</source>
        <translation>grense for helsefellesskap</translation>
    </message>
    <message>
        <source>Not in the boundary file: %1</source>
        <translation>Ikke i grensefilen: %1</translation>
    </message>
    <message>
        <source>Demonstration: invented data</source>
        <translation>Demonstrasjon: oppdiktede data</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked for</source>
        <translation>
            <numerusform>bedt om %n person</numerusform>
            <numerusform>bedt om %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality has given a new rating yet</source>
        <translation>Ingen kommune har gitt en ny vurdering ennå</translation>
    </message>
    <message numerus="yes">
        <source>Good in the %n of %1 municipalities that have given a new rating</source>
        <translation>
            <numerusform>God i den ene av %1 kommuner som har gitt en ny vurdering</numerusform>
            <numerusform>God i de %n av %1 kommunene som har gitt en ny vurdering</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: self-assessment of staffing, %1</source>
        <translation>Påminnelse: egenvurdering av bemanning, %1</translation>
    </message>
    <message>
        <source>This is an exercise.</source>
        <translation>Dette er en øvelse.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei,</translation>
    </message>
    <message>
        <source>We have not yet received a whole answer about staffing in the health and care services for %1 from: %2.</source>
        <translation>Vi har ikke fått fullstendig svar om bemanningen i helse- og omsorgstjenestene for %1 fra: %2.</translation>
    </message>
    <message>
        <source>The time limit was %1. An answer still helps.</source>
        <translation>Fristen var %1. Et svar er fortsatt til hjelp.</translation>
    </message>
    <message>
        <source>The time limit is %1.</source>
        <translation>Fristen er %1.</translation>
    </message>
    <message>
        <source>If nothing has changed since last time, it is enough to say so. A telephone call will do as well. Please send no information about patients or named staff.</source>
        <translation>Hvis ingenting er endret siden sist, er det nok å si det. En telefon er også god nok. Ikke send opplysninger om pasienter eller navngitte ansatte.</translation>
    </message>
    <message>
        <source>The overview of the county is shared with all municipalities when the answers are in.</source>
        <translation>Oversikten over fylket deles med alle kommunene når svarene er inne.</translation>
    </message>
    <message>
        <source>Kind regards,
%1</source>
        <translation>Vennlig hilsen
%1</translation>
    </message>
    <message>
        <source>answered in part</source>
        <translation>delvis besvart</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>besvart for sent</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>besvart i tide</translation>
    </message>
    <message>
        <source>name of the municipality</source>
        <translation>kommunens navn</translation>
    </message>
    <message>
        <source>The mapping is made for %1, and this is an import of %2.</source>
        <translation>Koblingen er laget for %1, og dette er en import av %2.</translation>
    </message>
    <message>
        <source>The columns are taken as they were chosen before, for a table with the same headings.</source>
        <translation>Kolonnene leses slik de ble koblet sist, for en tabell med de samme overskriftene.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were spoilt on the way (UTF-8 read as Windows-1252) and were made good.</source>
        <translation>
            <numerusform>%n bokstav var ødelagt underveis (UTF-8 lest som Windows-1252) og er rettet.</numerusform>
            <numerusform>%n bokstaver var ødelagt underveis (UTF-8 lest som Windows-1252) og er rettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form was made for the round %1, not for %2. Import it into that round.</source>
        <translation>Dette skjemaet er laget for runden %1, ikke for %2. Importer det i den runden.</translation>
    </message>
    <message>
        <source>The file %1 answers for the same municipality and service area. Keep one of them in the folder.</source>
        <translation>Filen %1 svarer for samme kommune og tjenesteområde. Behold én av dem i mappen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Mappen %1 finnes ikke.</translation>
    </message>
    <message>
        <source>There is no CSV or XLSX file in the folder %1.</source>
        <translation>Det er ingen CSV- eller XLSX-fil i mappen %1.</translation>
    </message>
    <message>
        <source>There are more than %1 files in the folder. Import them in smaller folders.</source>
        <translation>Det er flere enn %1 filer i mappen. Importer dem i mindre mapper.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be imported. Mend them, or choose to leave them out. Nothing was written.</source>
        <translation>
            <numerusform>%n fil kan ikke importeres. Rett den, eller velg å utelate den. Ingenting er skrevet.</numerusform>
            <numerusform>%n filer kan ikke importeres. Rett dem, eller velg å utelate dem. Ingenting er skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reporting round is no longer in the case file.</source>
        <translation>Denne rapporteringsrunden er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>None of the municipalities named is one of the office&apos;s own.</source>
        <translation>Ingen av de nevnte kommunene hører til embetet.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>Importen ble avbrutt. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>There is a round called “%1” already. Choose another name, or change that round.</source>
        <translation>Det finnes allerede en runde som heter «%1». Velg et annet navn, eller endre den runden.</translation>
    </message>
    <message>
        <source>The round was closed at %1.</source>
        <translation>Runden ble lukket %1.</translation>
    </message>
    <message>
        <source>The round is open.</source>
        <translation>Runden er åpen.</translation>
    </message>
    <message>
        <source>The round %1 was closed at %2 and takes no answers. Reopen it first.</source>
        <translation>Runden %1 ble lukket %2 og tar ikke imot svar. Åpne den igjen først.</translation>
    </message>
    <message>
        <source>All have answered. Nobody to remind.</source>
        <translation>Alle har svart. Ingen å minne på.</translation>
    </message>
    <message>
        <source>No e-mail address is known of those who have not answered. Use the telephone list.</source>
        <translation>Ingen e-postadresse er kjent for dem som ikke har svart. Bruk telefonlisten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Sist kjent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>endre en rapporteringsrunde</translation>
    </message>
    <message>
        <source>close a reporting round</source>
        <translation>lukk en rapporteringsrunde</translation>
    </message>
    <message>
        <source>reopen a reporting round</source>
        <translation>åpne en rapporteringsrunde igjen</translation>
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
        <translation>tjenesteområder det spørres om</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>formål</translation>
    </message>
    <message>
        <source>definitions</source>
        <translation>definisjoner</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
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
        <translation>Tilbud om utstyr</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppfølgingspunkter</translation>
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
        <translation>Ett av flere</translation>
    </message>
    <message>
        <source>Any number of several</source>
        <translation>Flere kan velges</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
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
        <translation>svart</translation>
    </message>
    <message>
        <source>Name the survey.</source>
        <translation>Gi kartleggingen et navn.</translation>
    </message>
    <message>
        <source>Say who wants to know.</source>
        <translation>Skriv hvem som spør.</translation>
    </message>
    <message>
        <source>Say what the answers are for. It stands on the form that the municipalities get.</source>
        <translation>Skriv hva svarene skal brukes til. Det står på skjemaet kommunene får.</translation>
    </message>
    <message>
        <source>Say when the survey opens.</source>
        <translation>Skriv når kartleggingen åpner.</translation>
    </message>
    <message>
        <source>The time limit must be later than the opening of the survey.</source>
        <translation>Fristen må være senere enn åpningen av kartleggingen.</translation>
    </message>
    <message>
        <source>The answers cannot be out of date before they are due.</source>
        <translation>Svarene kan ikke bli utdatert før fristen.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Skriv spørsmålet.</translation>
    </message>
    <message>
        <source>A choice has from 1 to %1 characters.</source>
        <translation>Et svaralternativ har fra 1 til %1 tegn.</translation>
    </message>
    <message>
        <source>The choice “%1” stands twice.</source>
        <translation>Svaralternativet «%1» står to ganger.</translation>
    </message>
    <message>
        <source>Give from %1 to %2 choices.</source>
        <translation>Gi fra %1 til %2 svaralternativer.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Skriv et tall.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Tallet er for stort.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Skriv svaret.</translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Velg ett svar.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of question %2.</source>
        <translation>«%1» er ikke et svaralternativ til spørsmål %2.</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ingen av disse</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>«%1» er ikke et av svaralternativene: %2.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write x where it is chosen, or leave the cell empty.</source>
        <translation>«%1» er ikke forstått. Skriv x der det er valgt, eller la cellen stå tom.</translation>
    </message>
    <message>
        <source>%1 was not asked in this survey. Leave the row out, or add it to those who are asked.</source>
        <translation>%1 er ikke spurt i denne kartleggingen. Ta bort raden, eller legg kommunen til dem som er spurt.</translation>
    </message>
    <message>
        <source>No column is headed by a question of this survey. Write the question&apos;s number above its column: 1, 2, …</source>
        <translation>Ingen kolonne har et spørsmål fra denne kartleggingen som overskrift. Skriv nummeret på spørsmålet over kolonnen: 1, 2, …</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Slik er det ment</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kartlegging</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>Spurt av %1.</translation>
    </message>
    <message>
        <source>Due %1, to %2. The overview is shared back. The county governor also supervises the services.</source>
        <translation>Frist %1, til %2. Oversikten deles tilbake. Statsforvalteren fører også tilsyn med tjenestene.</translation>
    </message>
    <message>
        <source>Fill in the yellow cells. Leave a cell empty when you do not answer, and write “not applicable” when the question does not concern you. No information about patients or named staff.</source>
        <translation>Fyll ut de gule cellene. La en celle stå tom når dere ikke svarer, og skriv «ikke aktuelt» når spørsmålet ikke gjelder dere. Ingen opplysninger om pasienter eller navngitte ansatte.</translation>
    </message>
    <message>
        <source>Put an x at all that hold.</source>
        <translation>Sett x ved alt som stemmer.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Et tall.</translation>
    </message>
    <message>
        <source>A number, in %1.</source>
        <translation>Et tall, i %1.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Spørsmål %1</translation>
    </message>
    <message>
        <source>This form was made for another survey than “%1”.</source>
        <translation>Dette skjemaet er laget for en annen kartlegging enn «%1».</translation>
    </message>
    <message>
        <source>We have not yet received a whole answer to the survey “%1” from: %2.</source>
        <translation>Vi har ennå ikke fått fullstendig svar på kartleggingen «%1» fra: %2.</translation>
    </message>
    <message>
        <source>A telephone call will do as well. Please send no information about patients or named staff.</source>
        <translation>En telefonsamtale er også nok. Ikke send opplysninger om pasienter eller navngitte ansatte.</translation>
    </message>
    <message>
        <source>Reminder: the survey “%1”</source>
        <translation>Påminnelse: kartleggingen «%1»</translation>
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
            <numerusform>%1 av %n kommune har svart (%2 %).</numerusform>
            <numerusform>%1 av %n kommuner har svart (%2 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no CSV or XLSX file in %1.</source>
        <translation>Det er ingen CSV- eller XLSX-fil i %1.</translation>
    </message>
    <message>
        <source>This survey is no longer in the case file.</source>
        <translation>Denne kartleggingen finnes ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>The file %1 answers for the same municipality. Keep one of them.</source>
        <translation>Filen %1 svarer for den samme kommunen. Behold én av dem.</translation>
    </message>
    <message>
        <source>%1 row(s) and %2 file(s) cannot be imported. Mend them, or choose to leave them out. Nothing was written.</source>
        <translation>Rader som ikke kan importeres: %1. Filer: %2. Rett dem, eller velg å utelate dem. Ingenting er skrevet.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Of those who answered the question</source>
        <translation>Av dem som svarte på spørsmålet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
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
        <translation>Ingen av kommunene som er nevnt, er spurt i denne kartleggingen.</translation>
    </message>
    <message>
        <source>Ask at least one question.</source>
        <translation>Still minst ett spørsmål.</translation>
    </message>
    <message>
        <source>A survey has at most %1 questions. Make two of it.</source>
        <translation>En kartlegging har høyst %1 spørsmål. Del den i to.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Spørsmål %1: %2</translation>
    </message>
    <message>
        <source>%1 has answered, and stays among those who are asked.</source>
        <translation>%1 har svart, og må bli stående blant dem som er spurt.</translation>
    </message>
    <message>
        <source>Question %1 has answers, and these would no longer fit it. Add a new question instead.</source>
        <translation>Spørsmål %1 har svar, og de ville ikke lenger passe til det. Legg til et nytt spørsmål i stedet.</translation>
    </message>
    <message>
        <source>The survey was closed at %1.</source>
        <translation>Kartleggingen ble lukket %1.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>Kartleggingen er åpen.</translation>
    </message>
    <message>
        <source>The survey has answers, and its record must stay whole. Close it instead.</source>
        <translation>Kartleggingen har svar, og de må bevares samlet. Lukk den i stedet.</translation>
    </message>
    <message>
        <source>The survey “%1” was closed at %2 and takes no answers. Reopen it first.</source>
        <translation>Kartleggingen «%1» ble lukket %2 og tar ikke imot svar. Åpne den igjen først.</translation>
    </message>
    <message>
        <source>%1 was not asked in this survey. Add it to those who are asked first.</source>
        <translation>%1 er ikke spurt i denne kartleggingen. Legg kommunen til dem som er spurt, først.</translation>
    </message>
    <message>
        <source>An answer is to a question that is no longer in the survey.</source>
        <translation>Et svar gjelder et spørsmål som ikke lenger er i kartleggingen.</translation>
    </message>
    <message>
        <source>open a survey</source>
        <translation>åpne en kartlegging</translation>
    </message>
    <message>
        <source>change a survey</source>
        <translation>endre en kartlegging</translation>
    </message>
    <message>
        <source>close a survey</source>
        <translation>lukke en kartlegging</translation>
    </message>
    <message>
        <source>reopen a survey</source>
        <translation>åpne en kartlegging igjen</translation>
    </message>
    <message>
        <source>remove a survey</source>
        <translation>fjerne en kartlegging</translation>
    </message>
    <message>
        <source>record an answer to a survey</source>
        <translation>registrere et svar på en kartlegging</translation>
    </message>
    <message>
        <source>import answers to a survey</source>
        <translation>importere svar på en kartlegging</translation>
    </message>
    <message>
        <source>open the worked example</source>
        <translation>åpne eksempelet</translation>
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
        <translation>spurt av</translation>
    </message>
    <message>
        <source>municipalities asked</source>
        <translation>spurte kommuner</translation>
    </message>
    <message>
        <source>number of the question</source>
        <translation>nummer på spørsmålet</translation>
    </message>
    <message>
        <source>how it is meant</source>
        <translation>slik er det ment</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>svaralternativer</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tall</translation>
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
        <translation>Bekreftelse av et avtalt tilbud</translation>
    </message>
    <message>
        <source>Commitment to lend</source>
        <translation>Tilsagn om utlån</translation>
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
        <translation>Tilbud på eget initiativ</translation>
    </message>
    <message>
        <source>Release: the help is no longer needed</source>
        <translation>Frigivelse: hjelpen trengs ikke lenger</translation>
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
        <translation>Ønske om forlengelse</translation>
    </message>
    <message>
        <source>Answer to a request for an extension</source>
        <translation>Svar på ønske om forlengelse</translation>
    </message>
    <message>
        <source>yes, on conditions</source>
        <translation>ja, med forbehold</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skrevet</translation>
    </message>
    <message>
        <source>The element&apos;s namespace is “%1”, not the one of EDXL-RM 1.0. Ask the sender for a message of EDXL-RM 1.0 (%2).</source>
        <translation>Elementet har navnerommet «%1», ikke det som hører til EDXL-RM 1.0. Be avsenderen om en melding etter EDXL-RM 1.0 (%2).</translation>
    </message>
    <message>
        <source>This is no EDXL-RM message. Choose the file that the sender&apos;s program wrote as EDXL-RM 1.0.</source>
        <translation>Dette er ikke en EDXL-RM-melding. Velg filen som avsenderens program har skrevet som EDXL-RM 1.0.</translation>
    </message>
    <message>
        <source>There is no such kind of message in EDXL-RM 1.0. Ask the sender for one of its sixteen kinds.</source>
        <translation>Det finnes ingen slik meldingstype i EDXL-RM 1.0. Be avsenderen bruke en av de seksten typene.</translation>
    </message>
    <message>
        <source>The envelope holds %1 messages. Take them out, and import each from a file of its own.</source>
        <translation>Konvolutten inneholder %1 meldinger. Ta dem ut, og importer hver fra sin egen fil.</translation>
    </message>
    <message>
        <source>The element is not known in this place and was passed over.</source>
        <translation>Elementet er ukjent på dette stedet og er hoppet over.</translation>
    </message>
    <message>
        <source>“%1” is no point in time. It must look like 2026-02-14T18:05:00+01:00.</source>
        <translation>«%1» er ikke et tidspunkt. Det må se ut som 2026-02-14T18:05:00+01:00.</translation>
    </message>
    <message>
        <source>The time does not say its offset from UTC; it was read as this machine&apos;s local time. Ask the sender if it matters.</source>
        <translation>Tidspunktet mangler avstand til UTC; det er lest som lokal tid på denne maskinen. Spør avsenderen hvis det har betydning.</translation>
    </message>
    <message>
        <source>“%1” is no value of EDXL-RM 1.0 here and was passed over.</source>
        <translation>«%1» er ingen gyldig verdi i EDXL-RM 1.0 her og er hoppet over.</translation>
    </message>
    <message>
        <source>“%1” is no amount. It must be a number from zero up, with a point before the decimals.</source>
        <translation>«%1» er ikke et antall. Det må være et tall fra null og opp, med punktum foran desimalene.</translation>
    </message>
    <message>
        <source>“%1” is no answer. It must be Accept, Decline or Provisional.</source>
        <translation>«%1» er ikke et svar. Det må være Accept, Decline eller Provisional.</translation>
    </message>
    <message>
        <source>The answer (ResponseType) is missing: without it nobody knows whether it is a yes. Ask the sender.</source>
        <translation>Svaret (ResponseType) mangler: uten det vet ingen om det er et ja. Spør avsenderen.</translation>
    </message>
    <message>
        <source>It must say whether an earlier message is replaced (Update) or withdrawn (Cancel).</source>
        <translation>Det må stå om en tidligere melding erstattes (Update) eller trekkes tilbake (Cancel).</translation>
    </message>
    <message>
        <source>It says “%1”, but the message is a %2. Ask the sender which is meant.</source>
        <translation>Det står «%1», men meldingen er en %2. Spør avsenderen hva som er ment.</translation>
    </message>
    <message>
        <source>The element MessageContentType is missing. Ask the sender for a whole message.</source>
        <translation>Elementet MessageContentType mangler. Be avsenderen om en hel melding.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. No message is as large as that; it was not read.</source>
        <translation>%1 er større enn %2 MB. Ingen melding er så stor; den er ikke lest.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 kunne ikke åpnes: %2</translation>
    </message>
    <message>
        <source>Two items have the same number, “%1”. Give each its own.</source>
        <translation>To poster har samme nummer, «%1». Gi hver sitt eget.</translation>
    </message>
    <message>
        <source>The element is missing; a message of the kind %1 must have it.</source>
        <translation>Elementet mangler; en melding av typen %1 må ha det. Be avsenderen om en hel melding.</translation>
    </message>
    <message>
        <source>The element must not stand in a message of the kind %1.</source>
        <translation>Elementet skal ikke stå i en melding av typen %1.</translation>
    </message>
    <message>
        <source>The element is there but says nothing.</source>
        <translation>Elementet står der, men sier ingenting.</translation>
    </message>
    <message>
        <source>The element must name its list (ValueListURN) and a value (Value).</source>
        <translation>Elementet må oppgi listen (ValueListURN) og en verdi (Value).</translation>
    </message>
    <message>
        <source>The element must hold a text or an amount, not both.</source>
        <translation>Elementet skal ha en tekst eller et antall, ikke begge deler.</translation>
    </message>
    <message>
        <source>The amount must be a number from zero up.</source>
        <translation>Antallet må være et tall fra null og opp.</translation>
    </message>
    <message>
        <source>%1 must not stand in a message of the kind %2.</source>
        <translation>%1 skal ikke stå i en melding av typen %2.</translation>
    </message>
    <message>
        <source>A conditional yes must give its reason.</source>
        <translation>Et ja med forbehold må ha en begrunnelse.</translation>
    </message>
    <message>
        <source>A yes must say to what.</source>
        <translation>Et ja må si til hva.</translation>
    </message>
    <message>
        <source>A commitment must say to how much.</source>
        <translation>Et tilsagn må si hvor mye.</translation>
    </message>
    <message>
        <source>A commitment must say when.</source>
        <translation>Et tilsagn må si når.</translation>
    </message>
    <message>
        <source>A yes must say how much.</source>
        <translation>Et ja må si hvor mye.</translation>
    </message>
    <message>
        <source>A no must not say how much or when.</source>
        <translation>Et nei skal ikke si hvor mye eller når.</translation>
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
        <translation>Filen begynner med en dokumenttype (DOCTYPE). Det har ingen slik melding, og den kan skjule noe skadelig. Filen er ikke lest. Be avsenderen om en fil uten.</translation>
    </message>
    <message>
        <source>The file uses an entity that it does not explain. Ask the sender for a new file.</source>
        <translation>Filen bruker en entitet som den ikke forklarer. Be avsenderen om en ny fil.</translation>
    </message>
    <message>
        <source>The file has more elements than any message. Ask the sender to divide it.</source>
        <translation>Filen har flere elementer enn noen melding. Be avsenderen dele den opp.</translation>
    </message>
    <message>
        <source>The elements stand deeper in each other than in any message. Ask the sender for a new file.</source>
        <translation>Elementene står dypere i hverandre enn i noen melding. Be avsenderen om en ny fil.</translation>
    </message>
    <message>
        <source>The file is damaged here or is no XML. Ask the sender for it again, as the file that was sent and not as text in an e-mail.</source>
        <translation>Filen er skadet her eller er ikke XML. Be avsenderen om den på nytt, som fil og ikke som tekst i en e-post.</translation>
    </message>
    <message>
        <source>The message cannot be written as EDXL-RM: &lt;%1&gt;: %2</source>
        <translation>Meldingen kan ikke skrives som EDXL-RM: &lt;%1&gt;: %2</translation>
    </message>
    <message>
        <source>No message is on record that it would answer.</source>
        <translation>Det er ikke registrert noen melding som dette ville være svar på.</translation>
    </message>
    <message>
        <source>The need is withdrawn, and nobody was asked.</source>
        <translation>Behovet er trukket tilbake, og ingen ble spurt.</translation>
    </message>
    <message>
        <source>The need is closed.</source>
        <translation>Behovet er avsluttet.</translation>
    </message>
    <message>
        <source>The owner has not answered yet.</source>
        <translation>Eieren har ikke svart ennå.</translation>
    </message>
    <message>
        <source>Both sides have not agreed yet.</source>
        <translation>Partene er ikke enige ennå.</translation>
    </message>
    <message>
        <source>Help is voluntary: only an offer that both sides have agreed on can be confirmed.</source>
        <translation>Hjelp er frivillig: bare et tilbud som begge parter er enige om, kan bekreftes.</translation>
    </message>
    <message>
        <source>Only an offer that answers no need is one.</source>
        <translation>Gjelder bare et tilbud som ikke svarer på et behov.</translation>
    </message>
    <message>
        <source>The service has not begun, or is ending.</source>
        <translation>Tjenesten har ikke begynt, eller er i ferd med å avsluttes.</translation>
    </message>
    <message>
        <source>The service has not begun.</source>
        <translation>Tjenesten har ikke begynt.</translation>
    </message>
    <message>
        <source>Record the answer to the extension first.</source>
        <translation>Registrer svaret på forlengelsen først.</translation>
    </message>
    <message>
        <source>The owner has not offered anything yet.</source>
        <translation>Eieren har ikke tilbudt noe ennå.</translation>
    </message>
    <message>
        <source>As the parties have agreed</source>
        <translation>Etter avtale mellom partene</translation>
    </message>
    <message>
        <source>No message is on record that this one would answer. Take in the question first, or say which message is answered.</source>
        <translation>Det er ikke registrert noen melding som denne ville være svar på. Importer spørsmålet først, eller oppgi hvilken melding som besvares.</translation>
    </message>
    <message>
        <source>An offer: it holds once both sides have agreed.</source>
        <translation>Et tilbud: det gjelder når begge parter er enige.</translation>
    </message>
    <message>
        <source>To be agreed between the parties</source>
        <translation>Avtales mellom partene</translation>
    </message>
    <message>
        <source>A message of the kind “%1” cannot be about this.</source>
        <translation>En melding av typen «%1» kan ikke handle om dette.</translation>
    </message>
    <message>
        <source>Say until when: a day after the last one that is agreed.</source>
        <translation>Oppgi hvor lenge: en dag etter den siste som er avtalt.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4</source>
        <translation>%1 fra %2 til %3, %4</translation>
    </message>
    <message>
        <source>This message belongs to an exercise, and this is no exercise file. Open the exercise&apos;s file and take it in there. Nothing was changed.</source>
        <translation>Meldingen hører til en øvelse, og dette er ikke en øvelsesfil. Åpne øvelsens fil og importer den der. Ingenting er endret.</translation>
    </message>
    <message>
        <source>This is an exercise file, but the message does not say that it is an exercise. If it is a real one, take it in in the office&apos;s own file.</source>
        <translation>Dette er en øvelsesfil, men meldingen sier ikke at den er en øvelse. Er den reell, skal den importeres i embetets egen fil.</translation>
    </message>
    <message>
        <source>This message was taken in on %1. Nothing changes.</source>
        <translation>Denne meldingen ble importert %1. Ingenting endres.</translation>
    </message>
    <message>
        <source>This message was written here on %1. Nothing changes.</source>
        <translation>Denne meldingen ble skrevet her %1. Ingenting endres.</translation>
    </message>
    <message>
        <source>The message does not say clearly which municipality it is about.</source>
        <translation>Meldingen sier ikke klart hvilken kommune den gjelder.</translation>
    </message>
    <message>
        <source>The message does not say clearly which profession it is about.</source>
        <translation>Meldingen sier ikke klart hvilken yrkesgruppe den gjelder.</translation>
    </message>
    <message>
        <source>The message does not say who lends.</source>
        <translation>Meldingen sier ikke hvem som låner ut.</translation>
    </message>
    <message>
        <source>The message follows “%1”, which is not on record here. Take that one in first, or say which need or transfer this one is about.</source>
        <translation>Meldingen følger opp «%1», som ikke er registrert her. Importer den først, eller oppgi hvilket behov eller utlån denne gjelder.</translation>
    </message>
    <message>
        <source>A line in the log of the transfer: %1</source>
        <translation>En loggføring om utlånet: %1</translation>
    </message>
    <message>
        <source>A line in the log of the need: %1</source>
        <translation>En loggføring om behovet: %1</translation>
    </message>
    <message>
        <source>A line in the log</source>
        <translation>En loggføring</translation>
    </message>
    <message>
        <source>The need is withdrawn, with the transfers for it that have not begun: %1</source>
        <translation>Behovet trekkes tilbake, sammen med utlån til det som ikke har begynt: %1</translation>
    </message>
    <message>
        <source>A new need: %1</source>
        <translation>Et nytt behov: %1</translation>
    </message>
    <message>
        <source>The need reads as before: %1</source>
        <translation>Behovet er som før: %1</translation>
    </message>
    <message>
        <source>Details of the need change: %1</source>
        <translation>Opplysninger om behovet endres: %1</translation>
    </message>
    <message>
        <source>The need changes: %1 → %2</source>
        <translation>Behovet endres: %1 → %2</translation>
    </message>
    <message>
        <source>The message offers %1; %2 of them are put into the pool. Register the others by hand.</source>
        <translation>Meldingen tilbyr %1; %2 av dem legges i poolen. Registrer resten for hånd.</translation>
    </message>
    <message>
        <source>A new capacity in the pool: %1</source>
        <translation>En ny kapasitet i poolen: %1</translation>
    </message>
    <message>
        <source>The capacity in the pool changes: %1</source>
        <translation>Kapasiteten i poolen endres: %1</translation>
    </message>
    <message>
        <source>The capacity reads as before: %1</source>
        <translation>Kapasiteten er som før: %1</translation>
    </message>
    <message>
        <source>The message requisitions help. Help is voluntary: a requisition is taken in only as the confirmation of an offer that both sides have agreed on, and no such agreement is on record. Ask the sender for a request instead.</source>
        <translation>Meldingen rekvirerer hjelp. Hjelp er frivillig: en rekvisisjon tas bare inn som bekreftelse av et tilbud begge parter er enige om, og ingen slik avtale er registrert. Be avsenderen om en bestilling i stedet.</translation>
    </message>
    <message>
        <source>Item %1 answers item “%2” of the message “%3”, which has no such item. Ask the sender what is answered. Nothing was changed.</source>
        <translation>Post %1 svarer på post «%2» i meldingen «%3», som ikke har noen slik post. Spør avsenderen hva som besvares. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The transfer cannot go from “%1” to “%2” by this message; it stays as it is, and the message is noted in the log.</source>
        <translation>Utlånet kan ikke gå fra «%1» til «%2» ved denne meldingen; det blir stående, og meldingen noteres i loggen.</translation>
    </message>
    <message>
        <source>The transfer of %1: %2</source>
        <translation>Utlånet av %1: %2</translation>
    </message>
    <message>
        <source>A new transfer, %1: %2</source>
        <translation>Et nytt utlån, %1: %2</translation>
    </message>
    <message>
        <source>The message does not say how many; one is put in.</source>
        <translation>Meldingen sier ikke hvor mange; én er satt inn.</translation>
    </message>
    <message>
        <source>The message does not say from when; today is put in.</source>
        <translation>Meldingen sier ikke fra når; i dag er satt inn.</translation>
    </message>
    <message>
        <source>The message does not say until when; %1 is put in.</source>
        <translation>Meldingen sier ikke hvor lenge; til og med %1 er satt inn.</translation>
    </message>
    <message>
        <source>The message does not say when; %1 is put in.</source>
        <translation>Meldingen sier ikke når; %1 er satt inn.</translation>
    </message>
    <message>
        <source>%1 from %2, sent %3</source>
        <translation>%1 fra %2, sendt %3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>ukjent avsender</translation>
    </message>
    <message>
        <source>It withdraws an earlier message.</source>
        <translation>Den trekker tilbake en tidligere melding.</translation>
    </message>
    <message>
        <source>It replaces an earlier message.</source>
        <translation>Den erstatter en tidligere melding.</translation>
    </message>
    <message>
        <source>The answer is %1: %2</source>
        <translation>Svaret er %1: %2</translation>
    </message>
    <message>
        <source>What the message is about is no longer in the case file.</source>
        <translation>Det meldingen handler om, finnes ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2 Choose another place.</source>
        <translation>%1 kunne ikke skrives: %2 Velg et annet sted.</translation>
    </message>
    <message>
        <source>The case file or the message has changed since it was shown. Look at it again. Nothing was changed.</source>
        <translation>Saksfilen eller meldingen er endret siden den ble vist. Se på den igjen. Ingenting er endret.</translation>
    </message>
    <message>
        <source>take in a message</source>
        <translation>importere en melding</translation>
    </message>
    <message>
        <source>write a message</source>
        <translation>skrive en melding</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
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
        <translation>Eier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Tar imot</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Ansatt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
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
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Reason of a no</source>
        <translation>Årsak til nei</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
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
        <translation>Sted</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
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
        <translation>Hvem gjør det</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Corrects the entry of</source>
        <translation>Retter loggføringen fra</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet av</translation>
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
        <translation>%1: dekket</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: ingen</translation>
    </message>
    <message numerus="yes">
        <source>%1: lacks %2 of %n head-day(s)</source>
        <translation>
            <numerusform>%1: mangler %2 av %n persondag</numerusform>
            <numerusform>%1: mangler %2 av %n persondager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 of %n head-day(s)</source>
        <translation>
            <numerusform>%1 i %2 av %n persondag</numerusform>
            <numerusform>%1 i %2 av %n persondager</numerusform>
        </translation>
    </message>
    <message>
        <source>The team is complete.</source>
        <translation>Teamet er fulltallig.</translation>
    </message>
    <message>
        <source>The team lacks: %1.</source>
        <translation>Teamet mangler: %1.</translation>
    </message>
    <message>
        <source>One more in the pool near %2 (%1), %3 km from %4.</source>
        <translation>Én til i poolen nær %2 (%1), %3 km fra %4.</translation>
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
        <translation>%1 av %2 (%3 flere)</translation>
    </message>
    <message>
        <source>The kind of equipment is missing.</source>
        <translation>Typen utstyr mangler.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Mengden mangler.</translation>
    </message>
    <message>
        <source>The place is missing. Write the number of the municipality where the equipment is.</source>
        <translation>Stedet mangler. Skriv nummeret på kommunen der utstyret er.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dekket</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>Equipment asked for</source>
        <translation>Utstyr det er bedt om</translation>
    </message>
    <message>
        <source>%1: lacks %2</source>
        <translation>%1: mangler %2</translation>
    </message>
    <message>
        <source>%1, of %2 asked for. Look for an offer.</source>
        <translation>%1, av %2 det er bedt om. Se etter et tilbud.</translation>
    </message>
    <message>
        <source>import needs for equipment</source>
        <translation>importere behov for utstyr</translation>
    </message>
    <message>
        <source>import offers of equipment</source>
        <translation>importere tilbud om utstyr</translation>
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
            <numerusform>%n utlån til steder utenfor kartet</numerusform>
            <numerusform>%n utlån til steder utenfor kartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose from the list, or write several of these with a comma between: %1.</source>
        <translation>Velg fra listen, eller skriv flere av disse med komma mellom: %1.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Staffing plan</source>
        <translation>Bemanningsplan</translation>
    </message>
    <message>
        <source>Only where one of these holds now. Write several with a comma between them.</source>
        <translation>Bare der ett av disse gjelder nå. Skriv flere med komma mellom.</translation>
    </message>
    <message>
        <source>Has the municipality a plan for staffing this service in a crisis?</source>
        <translation>Har kommunen en plan for bemanningen av denne tjenesten i en krise?</translation>
    </message>
    <message>
        <source>Status of the municipalities</source>
        <translation>Status i kommunene</translation>
    </message>
    <message>
        <source>Map of the county</source>
        <translation>Kart over fylket</translation>
    </message>
    <message>
        <source>Changed since the last report</source>
        <translation>Endret siden forrige rapport</translation>
    </message>
    <message>
        <source>Without an answer in this round</source>
        <translation>Uten svar i denne runden</translation>
    </message>
    <message>
        <source>The last rounds</source>
        <translation>De siste rundene</translation>
    </message>
    <message>
        <source>Status by service area</source>
        <translation>Status per tjenesteområde</translation>
    </message>
    <message>
        <source>Outlook for three weeks</source>
        <translation>Utsikter for tre uker</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Årsaker</translation>
    </message>
    <message>
        <source>Criteria of serious shortage</source>
        <translation>Kriterier for alvorlig mangel</translation>
    </message>
    <message>
        <source>Plan for keeping critical staff</source>
        <translation>Plan for å beholde kritisk personell</translation>
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
        <translation>Hvor det er bedt om hjelp</translation>
    </message>
    <message>
        <source>A report needs at least one section.</source>
        <translation>En rapport må ha minst ett avsnitt.</translation>
    </message>
    <message>
        <source>Each section needs a heading.</source>
        <translation>Hvert avsnitt må ha en overskrift.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Overall situation and change since last</source>
        <translation>Overordnet situasjon og endring siden sist</translation>
    </message>
    <message>
        <source>What happens, where, since when, how much. What is new since the last report.</source>
        <translation>Hva som skjer, hvor, siden når og i hvilket omfang. Hva som er nytt siden forrige rapport.</translation>
    </message>
    <message>
        <source>Consequences for the services</source>
        <translation>Konsekvenser for tjenestene</translation>
    </message>
    <message>
        <source>Which services are reduced or at risk, and for whom. No patients, no names.</source>
        <translation>Hvilke tjenester som er redusert eller i fare, og for hvem. Ingen pasienter, ingen navn.</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Bemanning</translation>
    </message>
    <message>
        <source>What is hard to staff, why, and how it will be in three weeks. The figures are the municipalities&apos; own; here stands the office&apos;s view of them.</source>
        <translation>Hva som er vanskelig å bemanne, hvorfor, og hvordan det blir om tre uker. Tallene er kommunenes egne; her står embetets syn på dem.</translation>
    </message>
    <message>
        <source>Measures taken and planned</source>
        <translation>Tiltak som er satt i verk og planlagt</translation>
    </message>
    <message>
        <source>Measures since the last report, and those that are being considered.</source>
        <translation>Tiltak siden forrige rapport, og tiltak som vurderes.</translation>
    </message>
    <message>
        <source>Organisation and meetings</source>
        <translation>Organisering og møter</translation>
    </message>
    <message>
        <source>How the office is organised, on what level the municipalities and trusts are, which meetings were held.</source>
        <translation>Hvordan embetet er organisert, hvilket nivå kommunene og helseforetakene er på, og hvilke møter som er holdt.</translation>
    </message>
    <message>
        <source>Need for assistance and resources</source>
        <translation>Behov for bistand og ressurser</translation>
    </message>
    <message>
        <source>What the county cannot solve by itself, and what is asked for from whom.</source>
        <translation>Hva fylket ikke kan løse selv, og hva det bes om fra hvem.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikasjon</translation>
    </message>
    <message>
        <source>Information to the public, the picture in the media, messages that should be coordinated.</source>
        <translation>Informasjon til befolkningen, mediebildet og budskap som bør samordnes.</translation>
    </message>
    <message>
        <source>Assessment and expected development</source>
        <translation>Vurdering og forventet utvikling</translation>
    </message>
    <message>
        <source>The office&apos;s own assessment, how sure it is, and what is expected next.</source>
        <translation>Embetets egen vurdering, hvor sikker den er, og hva som ventes framover.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>En mal må ha et navn.</translation>
    </message>
    <message>
        <source>Say what the report is about.</source>
        <translation>Skriv hva rapporten handler om.</translation>
    </message>
    <message>
        <source>The next report must come later than the situation described.</source>
        <translation>Neste rapport må komme etter tidspunktet situasjonen er beskrevet for.</translation>
    </message>
    <message>
        <source>Say whom the report goes to.</source>
        <translation>Skriv hvem rapporten går til.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write at least one section before sending.</source>
        <translation>Ingenting er skrevet ennå. Skriv minst ett avsnitt før du sender.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have answered, as of %4</source>
        <translation>%1: %2 av %3 har svart, per %4</translation>
    </message>
    <message>
        <source>%1: choose a file name that ends in .pdf, .odt, .txt, .csv or .xlsx.</source>
        <translation>%1: Velg et filnavn som slutter på .pdf, .odt, .txt, .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The text is unchanged since report no. %1.</source>
        <translation>Teksten er uendret siden rapport nr. %1.</translation>
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
        <translation>Erstatter rapport nr. %1.</translation>
    </message>
    <message>
        <source>The text of each section is the county governor&apos;s own. The tables hold what the municipalities have reported of themselves, and what is registered of needs and voluntary transfers.</source>
        <translation>Teksten i hvert avsnitt er Statsforvalterens egen. Tabellene viser hva kommunene har meldt om seg selv, og hva som er registrert av behov og frivillige utlån.</translation>
    </message>
    <message>
        <source>The figures were frozen when it was sent.</source>
        <translation>Tallene ble fryst da rapporten ble sendt.</translation>
    </message>
    <message>
        <source>This is a draft: the figures still follow the case file.</source>
        <translation>Dette er et utkast: Tallene følger fortsatt saksfilen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of those rated</source>
        <translation>Av de vurderte</translation>
    </message>
    <message>
        <source>Change since report no. %1</source>
        <translation>Endring siden rapport nr. %1</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities have answered; %3 have given a new rating, and shares are of these. Who has not answered counts as no rating, never as good.</source>
        <translation>%1 av %2 kommuner har svart; %3 har gitt en ny vurdering, og andelene er av disse. Den som ikke har svart, regnes som uten vurdering, aldri som god.</translation>
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
        <translation>Dette er den første rapporten; det er ingenting å sammenligne med.</translation>
    </message>
    <message>
        <source>No municipality stands otherwise than in report no. %1 of %2.</source>
        <translation>Ingen kommuner står annerledes enn i rapport nr. %1 av %2.</translation>
    </message>
    <message>
        <source>Against report no. %1 of %2; worse first, then better, then those whose rating came or fell away.</source>
        <translation>Sammenlignet med rapport nr. %1 av %2: først de som er verre, så de som er bedre, så de der en vurdering er kommet til eller falt bort.</translation>
    </message>
    <message>
        <source>Every municipality has answered.</source>
        <translation>Alle kommunene har svart.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Uten vurdering</translation>
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
        <translation>Ingen tjenesteområder er vurdert i denne runden.</translation>
    </message>
    <message>
        <source>Municipalities by their own rating of each service in this round; the others have not rated it.</source>
        <translation>Kommuner etter egen vurdering av hver tjeneste i denne runden; de andre har ikke vurdert den.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Of the %1 municipalities that have answered.</source>
        <translation>Av de %1 kommunene som har svart.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hvilke</translation>
    </message>
    <message>
        <source>No municipality has named a criterion in this round.</source>
        <translation>Ingen kommuner har oppgitt noe kriterium i denne runden.</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Udekket</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Til sammen</translation>
    </message>
    <message>
        <source>No needs are registered that run now or later.</source>
        <translation>Det er ikke registrert behov som gjelder nå eller senere.</translation>
    </message>
    <message>
        <source>Persons, in needs that run now or later. Covered: by voluntary transfers that both owners have agreed to and that run today.</source>
        <translation>Personer, i behov som gjelder nå eller senere. Dekket: av frivillige utlån som begge parter er enige om, og som pågår i dag.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>No open needs for equipment are registered.</source>
        <translation>Det er ikke registrert åpne behov for utstyr.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Nobody has been asked to lend staff.</source>
        <translation>Ingen er spurt om å låne ut personell.</translation>
    </message>
    <message>
        <source>Voluntary loans of staff; a no is an answer like any other.</source>
        <translation>Frivillige utlån av personell; et nei er et svar på linje med andre.</translation>
    </message>
    <message>
        <source>Asked, not answered</source>
        <translation>Spurt, ikke svart</translation>
    </message>
    <message>
        <source>Offered or agreed</source>
        <translation>Tilbudt eller avtalt</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>I tjeneste</translation>
    </message>
    <message>
        <source>Ended or declined</source>
        <translation>Avsluttet eller avslått</translation>
    </message>
    <message>
        <source>Persons. The last line is what was asked for from beyond the county.</source>
        <translation>Personer. Siste linje er det som er bedt om utenfra fylket.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>No meeting was held since the last report.</source>
        <translation>Det er ikke holdt møter siden forrige rapport.</translation>
    </message>
    <message>
        <source>No meeting was held in the last week.</source>
        <translation>Det er ikke holdt møter den siste uken.</translation>
    </message>
    <message>
        <source>Risk of overload in three weeks</source>
        <translation>Risiko for overbelastning om tre uker</translation>
    </message>
    <message>
        <source>Has a plan for keeping critical staff</source>
        <translation>Har plan for å beholde kritisk personell</translation>
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
        <translation>Runde: %1 · %2 av %3 har svart · tall per %4</translation>
    </message>
    <message>
        <source>This report is no longer in the case file.</source>
        <translation>Denne rapporten er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>Staffing in the municipal health and care services</source>
        <translation>Bemanning i de kommunale helse- og omsorgstjenestene</translation>
    </message>
    <message>
        <source>The report that is to be replaced has not been sent.</source>
        <translation>Rapporten som skal erstattes, er ikke sendt.</translation>
    </message>
    <message>
        <source>There is already a template called “%1”. Choose another name.</source>
        <translation>Det finnes allerede en mal som heter «%1». Velg et annet navn.</translation>
    </message>
    <message>
        <source>This template is not one of the office&apos;s own. The standard one cannot be removed.</source>
        <translation>Denne malen er ikke en av embetets egne. Standardmalen kan ikke fjernes.</translation>
    </message>
    <message>
        <source>begin a situation report</source>
        <translation>begynne en situasjonsrapport</translation>
    </message>
    <message>
        <source>write in a situation report</source>
        <translation>skrive i en situasjonsrapport</translation>
    </message>
    <message>
        <source>remove a draft of a report</source>
        <translation>fjerne et utkast til rapport</translation>
    </message>
    <message>
        <source>send a situation report (what was sent stays)</source>
        <translation>sende en situasjonsrapport (det som er sendt, blir stående)</translation>
    </message>
    <message>
        <source>save a report template</source>
        <translation>lagre en rapportmal</translation>
    </message>
    <message>
        <source>remove a report template</source>
        <translation>fjerne en rapportmal</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>mottakere</translation>
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
        <translation>erstatter</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>tall</translation>
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
        <translation>Statsforvalterens tekst</translation>
    </message>
    <message>
        <source>Unchanged since report no.</source>
        <translation>Uendret siden rapport nr.</translation>
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
        <translation>Kartlegginger</translation>
    </message>
    <message>
        <source>Situation reports in draft</source>
        <translation>Situasjonsrapporter i utkast</translation>
    </message>
    <message>
        <source>Situation reports that were sent</source>
        <translation>Sendte situasjonsrapporter</translation>
    </message>
    <message>
        <source>All staff of the care services</source>
        <translation>Alle ansatte i omsorgstjenestene</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Sykepleiere</translation>
    </message>
    <message>
        <source>Specialist nurses</source>
        <translation>Spesialsykepleiere</translation>
    </message>
    <message>
        <source>Health care workers and the like</source>
        <translation>Helsefagarbeidere og lignende</translation>
    </message>
    <message>
        <source>Home helpers and other care staff</source>
        <translation>Hjemmehjelpere og annet pleiepersonell</translation>
    </message>
    <message>
        <source>Social educators</source>
        <translation>Vernepleiere</translation>
    </message>
    <message>
        <source>Child welfare and social workers and the like</source>
        <translation>Barnevernspedagoger, sosionomer og lignende</translation>
    </message>
    <message>
        <source>Managers of health, care and social services</source>
        <translation>Ledere i helse-, omsorgs- og sosialtjenester</translation>
    </message>
    <message>
        <source>Other managers</source>
        <translation>Andre ledere</translation>
    </message>
    <message>
        <source>Kitchen staff</source>
        <translation>Kjøkkenpersonell</translation>
    </message>
    <message>
        <source>Cleaners and caretakers</source>
        <translation>Renholdere og vaktmestere</translation>
    </message>
    <message>
        <source>Case and office workers</source>
        <translation>Saksbehandlere og kontoransatte</translation>
    </message>
    <message>
        <source>Occupational therapists</source>
        <translation>Ergoterapeuter</translation>
    </message>
    <message>
        <source>Other health professions</source>
        <translation>Andre helseyrker</translation>
    </message>
    <message>
        <source>Profession not stated</source>
        <translation>Uoppgitt yrke</translation>
    </message>
    <message>
        <source>Choose the group of professions.</source>
        <translation>Velg yrkesgruppen.</translation>
    </message>
    <message>
        <source>The year must be from %1 to %2.</source>
        <translation>Året må være fra %1 til %2.</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents must be from 0 to %1, or nothing when they are not known.</source>
        <translation>Avtalte årsverk må være fra 0 til %1, eller stå tomt når de ikke er kjent.</translation>
    </message>
    <message>
        <source>A floor must be more than 0 and at most %1.</source>
        <translation>En nedre grense må være over 0 og høyst %1.</translation>
    </message>
    <message>
        <source>%1 missing, unknown share</source>
        <translation>%1 mangler, ukjent andel</translation>
    </message>
    <message>
        <source>%1 missing, none agreed (%2)</source>
        <translation>%1 mangler, ingen avtalte årsverk (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 full-time equivalents, %3 % (%4)</source>
        <translation>%1 av %2 årsverk, %3 % (%4)</translation>
    </message>
    <message>
        <source>%1 of at least %2 full-time equivalents, at most %3 % (%4)</source>
        <translation>%1 av minst %2 årsverk, høyst %3 % (%4)</translation>
    </message>
    <message>
        <source>More than 40 % is reported missing; the agreed staff gives less. One task can lack more than its whole profession does. A hint to ask, no verdict.</source>
        <translation>Det er meldt at mer enn 40 % mangler; avtalte årsverk gir mindre. Én oppgave kan mangle flere enn yrkesgruppen samlet. Et tegn på at dere bør spørre, ingen dom.</translation>
    </message>
    <message>
        <source>The agreed staff gives more than 40 % missing; that criterion is not reported. A hint to ask, no verdict.</source>
        <translation>Avtalte årsverk gir at mer enn 40 % mangler; det kriteriet er ikke meldt. Et tegn på at dere bør spørre, ingen dom.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>as the year before</source>
        <translation>som året før</translation>
    </message>
    <message>
        <source>%1 since the year before</source>
        <translation>%1 siden året før</translation>
    </message>
    <message>
        <source>rests on one person</source>
        <translation>hviler på én person</translation>
    </message>
    <message>
        <source>under the floor</source>
        <translation>under nedre grense</translation>
    </message>
    <message>
        <source>%1 full-time equivalents, under the office&apos;s floor of %2 (%3)</source>
        <translation>%1 årsverk, under embetets nedre grense på %2 (%3)</translation>
    </message>
    <message>
        <source>about %1 full-time equivalent, perhaps one person (%2)</source>
        <translation>om lag %1 årsverk, kanskje én person (%2)</translation>
    </message>
    <message>
        <source>The figures are rounded to whole full-time equivalents, and one may be shared by several persons: a hint to ask about.</source>
        <translation>Tallene er avrundet til hele årsverk, og ett kan være delt på flere personer: noe å spørre om.</translation>
    </message>
    <message>
        <source>So small a municipality is hit hard when a few fall ill or are in quarantine at once: there is hardly anybody to step in.</source>
        <translation>En så liten kommune rammes hardt når noen få er syke eller i karantene samtidig: det er knapt noen som kan steppe inn.</translation>
    </message>
    <message>
        <source>The group of professions is missing.</source>
        <translation>Yrkesgruppen mangler.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Året mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about municipalities of other offices are left out: %1.</source>
        <translation>
            <numerusform>%n rad om kommuner hos andre embeter er utelatt: %1.</numerusform>
            <numerusform>%n rader om kommuner hos andre embeter er utelatt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column of the group of professions is missing. Add a column “yrkeskode” and try again.</source>
        <translation>Kolonnen for yrkesgruppe mangler. Legg til en kolonne «yrkeskode» og prøv igjen.</translation>
    </message>
    <message>
        <source>All rows are about municipalities of other offices (%1). Nothing is left.</source>
        <translation>Alle radene gjelder kommuner hos andre embeter (%1). Ingenting står igjen.</translation>
    </message>
    <message>
        <source>where the figure is from</source>
        <translation>hvor tallet er fra</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>navn på gruppen</translation>
    </message>
    <message>
        <source>import agreed staff</source>
        <translation>importere avtalte årsverk</translation>
    </message>
    <message>
        <source>set a figure of agreed staff</source>
        <translation>sette avtalte årsverk</translation>
    </message>
    <message>
        <source>set figures of agreed staff</source>
        <translation>sette avtalte årsverk</translation>
    </message>
    <message>
        <source>remove a figure of agreed staff</source>
        <translation>fjerne avtalte årsverk</translation>
    </message>
    <message>
        <source>set a floor for agreed staff</source>
        <translation>sette en nedre grense</translation>
    </message>
    <message>
        <source>set floors for agreed staff</source>
        <translation>sette nedre grenser</translation>
    </message>
    <message>
        <source>remove a floor for agreed staff</source>
        <translation>fjerne en nedre grense</translation>
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
        <translation>hver dag</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>hver virkedag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>hver uke</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>annenhver uke</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>hver måned</translation>
    </message>
    <message>
        <source>own item</source>
        <translation>egen sak</translation>
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
        <translation>behov uten dekning</translation>
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
        <translation>Egne ansatte: overtid og ekstravakter</translation>
    </message>
    <message>
        <source>Larger part-time positions</source>
        <translation>Større stillinger for deltidsansatte</translation>
    </message>
    <message>
        <source>Redeployment from other services</source>
        <translation>Omdisponering fra andre tjenester</translation>
    </message>
    <message>
        <source>Staffing agencies</source>
        <translation>Vikarbyråer</translation>
    </message>
    <message>
        <source>Neighbouring municipalities</source>
        <translation>Nabokommuner</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>kommet fram</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>syk</translation>
    </message>
    <message>
        <source>fit again</source>
        <translation>frisk igjen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>hand-over done</source>
        <translation>overlevering gjort</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>dro tidligere</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>forlenget</translation>
    </message>
    <message>
        <source>home again</source>
        <translation>hjemme igjen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Lønn</translation>
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
        <translation>Annet</translation>
    </message>
    <message>
        <source>lending municipality</source>
        <translation>avgivende kommune</translation>
    </message>
    <message>
        <source>receiving municipality</source>
        <translation>mottakerkommune</translation>
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
        <translation>bedt om</translation>
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
        <translation>Kommunens egne tiltak kommer først, og ingen av dem er notert ennå.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own measures come first. Not tried: %1.</source>
        <translation>Kommunens egne tiltak kommer først. Ikke prøvd: %1.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own measures are tried. The neighbouring municipalities come next.</source>
        <translation>Kommunens egne tiltak er prøvd. Nabokommunene er neste.</translation>
    </message>
    <message>
        <source>Own measures and neighbours are tried. The health community and the rest of the county come next.</source>
        <translation>Egne tiltak og nabokommunene er prøvd. Helsefellesskapet og resten av fylket er neste.</translation>
    </message>
    <message>
        <source>Everything nearer has been tried or asked. Regional and national pools come next.</source>
        <translation>Alt som er nærmere, er prøvd eller spurt. Regionale og nasjonale ordninger er neste.</translation>
    </message>
    <message>
        <source>Say why help is asked for before the nearer measures are tried. The reason goes on record.</source>
        <translation>Si hvorfor det bes om hjelp før de nærmere tiltakene er prøvd. Grunnen blir loggført.</translation>
    </message>
    <message>
        <source>Can you lend staff to %1, %2?</source>
        <translation>Kan dere låne ut personell til %1, %2?</translation>
    </message>
    <message>
        <source>Reminder: can you lend staff to %1, %2?</source>
        <translation>Påminnelse: Kan dere låne ut personell til %1, %2?</translation>
    </message>
    <message>
        <source>%1 no longer needs the help that we asked about, %2</source>
        <translation>%1 trenger ikke lenger hjelpen vi spurte om, %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Where: %1, %2</source>
        <translation>Hvor: %1, %2</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Oppgaver: %1</translation>
    </message>
    <message>
        <source>These are welcome as well: %1</source>
        <translation>Disse er også aktuelle: %1</translation>
    </message>
    <message>
        <source>Must have: %1</source>
        <translation>Må ha: %1</translation>
    </message>
    <message>
        <source>Good to have: %1</source>
        <translation>Fint om de har: %1</translation>
    </message>
    <message>
        <source>Shifts: %1</source>
        <translation>Vakter: %1</translation>
    </message>
    <message>
        <source>The work is among infected people. The municipality has been told that the present employer accepts this; please confirm.</source>
        <translation>Arbeidet er blant smittede. Kommunen har fått opplyst at nåværende arbeidsgiver godtar dette; vi ber dere bekrefte det.</translation>
    </message>
    <message>
        <source>The work is among infected people. Please tell us whether you, as the present employer, accept this.</source>
        <translation>Arbeidet er blant smittede. Si gjerne fra om dere som nåværende arbeidsgiver godtar dette.</translation>
    </message>
    <message>
        <source>Lodging: the municipality offers it</source>
        <translation>Bolig: kommunen tilbyr innkvartering</translation>
    </message>
    <message>
        <source>Lodging: not offered so far</source>
        <translation>Innkvartering: ikke tilbudt så langt</translation>
    </message>
    <message>
        <source>Children may come along on a longer stay</source>
        <translation>Barn kan være med ved lengre opphold</translation>
    </message>
    <message>
        <source>There is no room for children to come along</source>
        <translation>Det er ikke plass til at barn er med</translation>
    </message>
    <message>
        <source>Leads them there: %1</source>
        <translation>Leder på stedet: %1</translation>
    </message>
    <message>
        <source>Trains them on arrival: %1</source>
        <translation>Opplæring ved ankomst: %1</translation>
    </message>
    <message>
        <source>To say yes is voluntary, for you as an employer and for each employee. A no is an answer, and it is not held against anybody.</source>
        <translation>Det er frivillig å si ja, både for dere som arbeidsgiver og for den enkelte ansatte. Et nei er også et svar, og det blir ikke brukt mot noen.</translation>
    </message>
    <message>
        <source>Please send no names of employees now: they are named when they have said yes themselves. Send no information about patients.</source>
        <translation>Ikke send navn på ansatte nå: De blir navngitt når de selv har sagt ja. Send ingen opplysninger om pasienter.</translation>
    </message>
    <message>
        <source>%1 lacks staff and has asked for help. We ask whether %2 can lend:</source>
        <translation>%1 mangler personell og har bedt om hjelp. Vi spør om %2 kan låne ut:</translation>
    </message>
    <message>
        <source>This is known about the work:</source>
        <translation>Dette vet vi om arbeidet:</translation>
    </message>
    <message>
        <source>On %1 we asked whether %2 can lend staff to %3. We have not received an answer yet. It is about:</source>
        <translation>Den %1 spurte vi om %2 kan låne ut personell til %3. Vi har ikke fått svar ennå. Det gjelder:</translation>
    </message>
    <message>
        <source>A no helps as well: then others can be asked. A short answer to %1 will do, by e-mail or telephone.</source>
        <translation>Et nei hjelper også: Da kan andre bli spurt. Et kort svar til %1 er nok, på e-post eller telefon.</translation>
    </message>
    <message>
        <source>On %1 we asked whether %2 can lend staff to %3. The need has been withdrawn, and you need not answer. It was about:</source>
        <translation>Den %1 spurte vi om %2 kan låne ut personell til %3. Behovet er trukket, og dere trenger ikke svare. Det gjaldt:</translation>
    </message>
    <message>
        <source>Thank you for having looked into it.</source>
        <translation>Takk for at dere har sett på saken.</translation>
    </message>
    <message>
        <source>To say on the telephone to %1: %2</source>
        <translation>Til telefonen med %1: %2</translation>
    </message>
    <message>
        <source>This is about help for %1 by free will:</source>
        <translation>Det gjelder frivillig hjelp til %1:</translation>
    </message>
    <message>
        <source>The need has been withdrawn. No answer is waited for any more. Say thank you.</source>
        <translation>Behovet er trukket. Det ventes ikke lenger på svar. Si takk.</translation>
    </message>
    <message>
        <source>Ask for no names: they wait until the employee has said yes.</source>
        <translation>Ikke spør etter navn: De venter til den ansatte har sagt ja.</translation>
    </message>
    <message>
        <source>To write down:</source>
        <translation>Å notere:</translation>
    </message>
    <message>
        <source>Who answered (function), and when: ____</source>
        <translation>Hvem som svarte (funksjon), og når: ____</translation>
    </message>
    <message>
        <source>Yes, how many and from when: ____</source>
        <translation>Ja, hvor mange og fra når: ____</translation>
    </message>
    <message>
        <source>No, and if they give a reason: own situation, infection control, no suitable staff, the employee does not want to, other: ____</source>
        <translation>Nei, og om de oppgir en grunn: egen situasjon, smittevern, ikke egnet personell, den ansatte ønsker det ikke, annet: ____</translation>
    </message>
    <message>
        <source>The need is no longer open (%1). Nobody has been asked. Open it again if it still holds.</source>
        <translation>Behovet er ikke lenger åpent (%1). Ingen er spurt. Åpne det igjen hvis det fortsatt gjelder.</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>team %1</translation>
    </message>
    <message>
        <source>What %1 was asked has been withdrawn meanwhile. The request stays on record, and no answer is waited for. Write what they said in the log.</source>
        <translation>Det %1 ble spurt om, er trukket i mellomtiden. Forespørselen blir stående i loggen, og det ventes ikke på svar. Skriv det de sa, i loggen.</translation>
    </message>
    <message>
        <source>%1 is not waited for: the transfer is %2. Take the next step under Transfers.</source>
        <translation>Det ventes ikke på %1: Utlånet er %2. Ta neste steg under Utlån.</translation>
    </message>
    <message>
        <source>Choose at least one owner to ask.</source>
        <translation>Velg minst én eier å spørre.</translation>
    </message>
    <message>
        <source>The time by which an answer is hoped for lies before the question.</source>
        <translation>Svarfristen ligger før forespørselen.</translation>
    </message>
    <message>
        <source>To ask further out now, say why: the reason goes on record.</source>
        <translation>Si hvorfor det spørres lenger ute nå: Grunnen blir loggført.</translation>
    </message>
    <message>
        <source>A draft for %1 has changed meanwhile. Nobody has been asked; look again.</source>
        <translation>Et utkast for %1 er endret i mellomtiden. Ingen er spurt; se på nytt.</translation>
    </message>
    <message>
        <source>Say the other reason in a few words.</source>
        <translation>Si den andre grunnen med noen få ord.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Withdrawn: to be told</source>
        <translation>Trukket: skal få beskjed</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Venter på svar</translation>
    </message>
    <message>
        <source>%1 × %2 for %3, %4</source>
        <extracomment>number, profession, municipality, period</extracomment>
        <translation>%1 × %2 til %3, %4</translation>
    </message>
    <message>
        <source>What %1 was to be asked for is no longer in the case file. Look again.</source>
        <translation>Det %1 skulle bli spurt om, finnes ikke lenger i saksfilen. Se på nytt.</translation>
    </message>
    <message>
        <source>register what a municipality asks for</source>
        <translation>registrere hva en kommune ber om</translation>
    </message>
    <message>
        <source>ask owners for staff</source>
        <translation>spørre eiere om personell</translation>
    </message>
    <message>
        <source>record an owner&apos;s answer</source>
        <translation>loggføre svaret fra en eier</translation>
    </message>
    <message>
        <source>remind owners</source>
        <translation>minne eiere på svar</translation>
    </message>
    <message>
        <source>measures tried</source>
        <translation>prøvde tiltak</translation>
    </message>
    <message>
        <source>reason to ask now</source>
        <translation>grunn til å be om hjelp nå</translation>
    </message>
    <message>
        <source>present employer accepts it</source>
        <translation>nåværende arbeidsgiver godtar det</translation>
    </message>
    <message>
        <source>children along</source>
        <translation>barn med</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>oppgaver</translation>
    </message>
    <message>
        <source>who leads</source>
        <translation>hvem som leder</translation>
    </message>
    <message>
        <source>who trains</source>
        <translation>hvem som lærer opp</translation>
    </message>
    <message>
        <source>answer hoped for by</source>
        <translation>svar ønsket innen</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>minnet på</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Svar ønsket innen</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påminnet</translation>
    </message>
    <message>
        <source>Requests to owners</source>
        <translation>Forespørsler til eiere</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder, or move the file away first.</source>
        <translation>%1 finnes allerede. Velg en annen mappe, eller flytt filen først.</translation>
    </message>
    <message>
        <source>the lending side</source>
        <translation>avgivende part</translation>
    </message>
    <message>
        <source>the receiving side</source>
        <translation>mottakende part</translation>
    </message>
    <message>
        <source>number and profession</source>
        <translation>antall og yrkesgruppe</translation>
    </message>
    <message>
        <source>the employee&apos;s name</source>
        <translation>den ansattes navn</translation>
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
        <translation>tjenesten</translation>
    </message>
    <message>
        <source>the tasks</source>
        <translation>oppgavene</translation>
    </message>
    <message>
        <source>whether the service is among infected people</source>
        <translation>om tjenesten er blant smittede</translation>
    </message>
    <message>
        <source>the shifts</source>
        <translation>vaktene</translation>
    </message>
    <message>
        <source>who leads the daily work</source>
        <translation>hvem som leder det daglige arbeidet</translation>
    </message>
    <message>
        <source>who gives the training</source>
        <translation>hvem som gir opplæring</translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>avstanden</translation>
    </message>
    <message>
        <source>the lodging</source>
        <translation>innkvarteringen</translation>
    </message>
    <message>
        <source>what the lending side&apos;s inhabitants go without</source>
        <translation>hva avgivende kommunes innbyggere mister</translation>
    </message>
    <message>
        <source>who answers for that</source>
        <translation>hvem som står ansvarlig for det</translation>
    </message>
    <message>
        <source>whom to ring at the receiving side</source>
        <translation>hvem hos mottakende part som kan ringes</translation>
    </message>
    <message>
        <source>the county governor&apos;s office</source>
        <translation>statsforvalterembetet</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>{lender} (the lending side) lends staff to {receiver} (the receiving side).</source>
        <translation>{utlåner} (avgivende part) låner ut personell til {mottaker} (mottakende part).</translation>
    </message>
    <message>
        <source>Who has the authority to bind each side? Often the municipal chief executive or whoever it is delegated to.</source>
        <translation>Hvem har fullmakt til å binde hver part? Ofte kommunedirektøren eller den som har delegert myndighet.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>The receiving side lacks staff in {service} and has asked for help. The lending side helps by its own decision. The county governor has passed on contact and is no party to the agreement.</source>
        <translation>Mottakende part mangler personell i {tjeneste} og har bedt om bistand. Avgivende part bistår etter egen beslutning. Statsforvalteren har formidlet kontakt og er ikke part i avtalen.</translation>
    </message>
    <message>
        <source>The duty of municipalities to help each other in acute situations (helse- og omsorgstjenesteloven § 5-9) is not checked here: say only what the two sides have settled.</source>
        <translation>Kommunenes plikt til å bistå hverandre i akutte situasjoner (helse- og omsorgstjenesteloven § 5-9) er ikke kontrollert her: skriv bare det partene er enige om.</translation>
    </message>
    <message>
        <source>Who is lent</source>
        <translation>Hvem som lånes ut</translation>
    </message>
    <message>
        <source>The agreement covers {staff}. Employee: {employee}.</source>
        <translation>Avtalen gjelder {personell}. Ansatt: {ansatt}.</translation>
    </message>
    <message>
        <source>The name appears only after the employee has consented; until then a line is left for it.</source>
        <translation>Navnet vises først når den ansatte har samtykket; til da settes det av en linje.</translation>
    </message>
    <message>
        <source>Voluntary for every employee</source>
        <translation>Frivillig for hver ansatt</translation>
    </message>
    <message>
        <source>Service under this agreement is voluntary for every employee. Whoever says no, or later withdraws the consent, suffers no disadvantage. The employee has read this agreement before consenting.</source>
        <translation>Tjeneste etter denne avtalen er frivillig for hver enkelt ansatt. Den som sier nei, eller senere trekker samtykket, skal ikke ha ulemper av det. Den ansatte har lest avtalen før samtykket ble gitt.</translation>
    </message>
    <message>
        <source>Have the unions been told? Moving staff touches their agreements.</source>
        <translation>Er de tillitsvalgte orientert? Å flytte personell berører tariffavtalene.</translation>
    </message>
    <message>
        <source>The loan lasts from {from} to {until}, both days included. An extension is agreed in writing and needs the employee&apos;s consent again.</source>
        <translation>Utlånet varer fra {fra} til {til}, begge dager medregnet. Forlengelse avtales skriftlig og krever nytt samtykke fra den ansatte.</translation>
    </message>
    <message>
        <source>Tasks and place</source>
        <translation>Oppgaver og arbeidssted</translation>
    </message>
    <message>
        <source>Tasks: {tasks}. Place of work: {service} in {receiver}. {infection}</source>
        <translation>Oppgaver: {oppgaver}. Arbeidssted: {tjeneste} i {mottaker}. {smitte}</translation>
    </message>
    <message>
        <source>Tasks must lie within the employee&apos;s authorisation and competence. The receiving side checks the authorisation in the register before the first shift.</source>
        <translation>Oppgavene må ligge innenfor den ansattes autorisasjon og kompetanse. Mottakende part kontrollerer autorisasjonen i registeret før første vakt.</translation>
    </message>
    <message>
        <source>Shifts and working time</source>
        <translation>Vakter og arbeidstid</translation>
    </message>
    <message>
        <source>Shifts: {shifts}. The receiving side makes the roster; the lending side is told of overtime. Hours at both employers count together.</source>
        <translation>Vakter: {vakter}. Mottakende part setter opp turnus; avgivende part får melding om overtid. Timer hos begge arbeidsgivere regnes sammen.</translation>
    </message>
    <message>
        <source>Limits of working time hold in a crisis too (arbeidsmiljøloven chapter 10). Whether hours at two employers count together is not checked: let the personnel department confirm it.</source>
        <translation>Grensene for arbeidstid gjelder også i krise (arbeidsmiljøloven kapittel 10). Om timer hos to arbeidsgivere skal regnes sammen, er ikke kontrollert: la personalavdelingen bekrefte det.</translation>
    </message>
    <message>
        <source>Employer&apos;s responsibility</source>
        <translation>Arbeidsgiveransvar</translation>
    </message>
    <message>
        <source>The lending side remains the employer. The receiving side leads the daily work through {leads} and answers for the service being sound.</source>
        <translation>Avgivende part er fortsatt arbeidsgiver. Mottakende part leder det daglige arbeidet ved {leder} og har ansvaret for at tjenesten er forsvarlig.</translation>
    </message>
    <message>
        <source>Arbeidsmiljøloven §§ 14-12 and 14-13 on hiring-in look at who leads the work. Whether a loan between municipalities falls under them, and what must be discussed with union representatives, should be confirmed by the personnel department.</source>
        <translation>Arbeidsmiljøloven §§ 14-12 og 14-13 om innleie ser på hvem som leder arbeidet. Om utlån mellom kommuner faller inn under disse, og hva som må drøftes med de tillitsvalgte, bør personalavdelingen bekrefte.</translation>
    </message>
    <message>
        <source>The employee keeps pay, seniority and pension from the lending side. Extra pay and overtime follow the agreements of the lending side. The receiving side reimburses pay with social costs after a specified account.</source>
        <translation>Den ansatte beholder lønn, ansiennitet og pensjon hos avgivende part. Tillegg og overtid følger avgivende parts avtaler. Mottakende part refunderer lønn med sosiale kostnader etter spesifisert oppgave.</translation>
    </message>
    <message>
        <source>Central agreements on crisis pay hold only where the local parties use them, and they have ended before without after-effect. Check what holds on these days.</source>
        <translation>Sentrale avtaler om kriselønn gjelder bare der de lokale partene tar dem i bruk, og de har tidligere falt bort uten ettervirkning. Kontroller hva som gjelder i perioden.</translation>
    </message>
    <message>
        <source>The receiving side pays the travel at the beginning and the end and agreed journeys home. Distance one way: {distance}. Travelling time counts as: ________.</source>
        <translation>Mottakende part dekker reise ved oppstart og avslutning og avtalte hjemreiser. Avstand én vei: {avstand}. Reisetid regnes som: ________.</translation>
    </message>
    <message>
        <source>Agree on one practice for travel costs and travelling time with the neighbours, so that all are treated alike.</source>
        <translation>Bli enige med nabokommunene om én praksis for reisekostnader og reisetid, slik at alle behandles likt.</translation>
    </message>
    <message>
        <source>{lodging}. The receiving side pays for it.</source>
        <translation>{innkvartering}. Mottakende part dekker kostnaden.</translation>
    </message>
    <message>
        <source>Say what holds for children who come along, and where an employee in quarantine would live.</source>
        <translation>Si hva som gjelder for barn som blir med, og hvor en ansatt i karantene skal bo.</translation>
    </message>
    <message>
        <source>Training and access</source>
        <translation>Opplæring og tilganger</translation>
    </message>
    <message>
        <source>The receiving side gives training in routines, infection control and systems before the first shift alone. Responsible: {trainer}. Access to records is ordered before arrival and closed on the last day.</source>
        <translation>Mottakende part gir opplæring i rutiner, smittevern og systemer før første vakt alene. Ansvarlig: {opplæringsansvarlig}. Tilgang til journal bestilles før ankomst og stenges siste dag.</translation>
    </message>
    <message>
        <source>Working environment and infection control</source>
        <translation>Arbeidsmiljø og smittevern</translation>
    </message>
    <message>
        <source>The receiving side answers for a sound working environment and provides protective equipment. Infection or quarantine is reported to both sides the same day; pay continues in quarantine that the service has caused.</source>
        <translation>Mottakende part har ansvaret for et forsvarlig arbeidsmiljø og holder smittevernutstyr. Smitte eller karantene meldes begge parter samme dag; lønn løper under karantene som tjenesten har medført.</translation>
    </message>
    <message>
        <source>Arbeidsmiljøloven § 4-1 demands a sound working environment. Who bears the pay in quarantine is a proposal, not a rule: settle it.</source>
        <translation>Arbeidsmiljøloven § 4-1 krever et fullt forsvarlig arbeidsmiljø. Hvem som bærer lønn i karantene er et forslag, ikke en regel: avklar det.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Taushetsplikt</translation>
    </message>
    <message>
        <source>The employee has a duty of confidentiality about what becomes known in the service, also after the loan has ended, and signs the receiving side&apos;s declaration before the first shift.</source>
        <translation>Den ansatte har taushetsplikt om det som blir kjent i tjenesten, også etter at utlånet er over, og undertegner mottakende parts taushetserklæring før første vakt.</translation>
    </message>
    <message>
        <source>Forvaltningsloven § 13 and helsepersonelloven § 21. A new public administration act was passed in 2025: check which one holds, and the numbers of the sections.</source>
        <translation>Forvaltningsloven § 13 og helsepersonelloven § 21. Ny forvaltningslov ble vedtatt i 2025: kontroller hvilken som gjelder, og paragrafnumrene.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Forsikring</translation>
    </message>
    <message>
        <source>The lending side keeps the occupational injury insurance in force and has told its company of the loan. The receiving side answers for liability and patient injury insurance in its own service.</source>
        <translation>Avgivende part holder yrkesskadeforsikringen i kraft og har meldt utlånet til sitt selskap. Mottakende part står for ansvars- og pasientskadedekning i egen tjeneste.</translation>
    </message>
    <message>
        <source>Not checked: have both insurance companies confirm in writing what they cover on a loan.</source>
        <translation>Ikke kontrollert: få begge forsikringsselskapene til å bekrefte skriftlig hva de dekker ved utlån.</translation>
    </message>
    <message>
        <source>What the lending side&apos;s inhabitants go without</source>
        <translation>Hva avgivende kommunes innbyggere mister</translation>
    </message>
    <message>
        <source>Consequence for the lending side&apos;s own services: {consequence}. Answers for it there: {responsible}.</source>
        <translation>Konsekvens for avgivende parts egne tjenester: {konsekvens}. Ansvarlig for dette der: {ansvarlig}.</translation>
    </message>
    <message>
        <source>It is not settled whether a municipality can justify a reduced service by another&apos;s need, or how its inhabitants may complain. Write what is reduced, and who decided it.</source>
        <translation>Det er ikke avklart om en kommune kan begrunne et redusert tilbud med en annens behov, eller hvordan innbyggerne kan klage. Skriv hva som reduseres, og hvem som bestemte det.</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Oppgjør</translation>
    </message>
    <message>
        <source>The lending side sends an account of days, travel and lodging within 30 days of the return. The receiving side pays within 30 days unless it objects in writing.</source>
        <translation>Avgivende part sender oppgave over dager, reise og innkvartering innen 30 dager etter hjemkomst. Mottakende part betaler innen 30 dager hvis den ikke har skriftlige innvendinger.</translation>
    </message>
    <message>
        <source>The time limits are a proposal.</source>
        <translation>Fristene er et forslag.</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Oppsigelse</translation>
    </message>
    <message>
        <source>Either side may end the loan with ____ days&apos; notice. The lending side may call its staff back at once when its own service is no longer sound. The employee may withdraw the consent with ____ days&apos; notice.</source>
        <translation>Hver part kan avslutte utlånet med ____ dagers varsel. Avgivende part kan kalle personellet hjem straks når egen tjeneste ikke lenger er forsvarlig. Den ansatte kan trekke samtykket med ____ dagers varsel.</translation>
    </message>
    <message>
        <source>Who makes sure that the receiving side&apos;s service is sound the day after?</source>
        <translation>Hvem sikrer at mottakende parts tjeneste er forsvarlig dagen etter?</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uenighet</translation>
    </message>
    <message>
        <source>Disagreement is solved between the municipal chief executives. The county governor can guide, but decides nothing between the sides.</source>
        <translation>Uenighet løses mellom kommunedirektørene. Statsforvalteren kan veilede, men avgjør ikke noe mellom partene.</translation>
    </message>
    <message>
        <source>The governor also supervises both municipalities: keep the roles apart.</source>
        <translation>Statsforvalteren fører også tilsyn med begge kommunene: hold rollene fra hverandre.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Receiving side, by day and night: {contact}. Lending side, by day and night: ________.</source>
        <translation>Mottakende part, hele døgnet: {kontakt}. Avgivende part, hele døgnet: ________.</translation>
    </message>
    <message>
        <source>An agreement needs at least one clause.</source>
        <translation>En avtale trenger minst ett punkt.</translation>
    </message>
    <message>
        <source>Each clause needs a heading.</source>
        <translation>Hvert punkt trenger en overskrift.</translation>
    </message>
    <message>
        <source>“%1” is no field that can be filled in. Choose one from the list of fields, or take the braces away.</source>
        <translation>«%1» er ikke et felt som kan fylles ut. Velg ett fra listen over felt, eller ta bort klammene.</translation>
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
        <translation>Gi malen et navn.</translation>
    </message>
    <message>
        <source>agreement in draft</source>
        <translation>avtale i utkast</translation>
    </message>
    <message>
        <source>sent for signature</source>
        <translation>sendt til underskrift</translation>
    </message>
    <message>
        <source>signed by the lending side alone</source>
        <translation>undertegnet bare av avgivende part</translation>
    </message>
    <message>
        <source>signed by the receiving side alone</source>
        <translation>undertegnet bare av mottakende part</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>The quantity must be from 0 to 100 000.</source>
        <translation>Mengden må være fra 0 til 100 000.</translation>
    </message>
    <message>
        <source>The amount must be a sum of kroner.</source>
        <translation>Beløpet må være en sum i kroner.</translation>
    </message>
    <message>
        <source>Say who pays.</source>
        <translation>Oppgi hvem som betaler.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n amount(s) that are not known</source>
        <translation>
            <numerusform>%1 og %n beløp som ikke er kjent</numerusform>
            <numerusform>%1 og %n beløp som ikke er kjent</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>dager</translation>
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
        <translation>Oppgi hva avtalen heter.</translation>
    </message>
    <message>
        <source>An agreement has two parties or more.</source>
        <translation>En avtale har to eller flere parter.</translation>
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
        <translation>Utlånet ble det ikke noe av. Avtalen skal ikke undertegnes.</translation>
    </message>
    <message>
        <source>Draft. It binds nobody until both sides have signed.</source>
        <translation>Utkast. Det binder ingen før begge parter har undertegnet.</translation>
    </message>
    <message>
        <source>It binds nobody until both sides have signed.</source>
        <translation>Avtalen binder ingen før begge parter har undertegnet.</translation>
    </message>
    <message>
        <source>Signed by both sides.</source>
        <translation>Undertegnet av begge parter.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Lines for the signatures of both sides</source>
        <translation>Linjer for begge parters underskrift</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>undertegnet</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Sted og dato</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Navn og funksjon</translation>
    </message>
    <message>
        <source>Read by the employee, who consents to the service: ____________________________</source>
        <translation>Lest av den ansatte, som samtykker til tjenesten: ____________________________</translation>
    </message>
    <message>
        <source>The lines of the settlement</source>
        <translation>Linjene i oppgjøret</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mengde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betales av</translation>
    </message>
    <message>
        <source>Sums by payer</source>
        <translation>Summer per betaler</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Settlement of lent staff</source>
        <translation>Oppgjør for utlånt personell</translation>
    </message>
    <message>
        <source>%1 to %2: %3, agreed %4</source>
        <translation>%1 til %2: %3, avtalt %4</translation>
    </message>
    <message>
        <source>Arrived: %1. Home again: %2.</source>
        <translation>Ankommet: %1. Hjemme igjen: %2.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er skrevet ennå.</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summer</translation>
    </message>
    <message>
        <source>An amount that is not known is not counted as nothing: the sums are not complete.</source>
        <translation>Et beløp som ikke er kjent, regnes ikke som null: summene er ikke fullstendige.</translation>
    </message>
    <message>
        <source>Standing agreement: %1 and %2</source>
        <translation>Stående avtale: %1 og %2</translation>
    </message>
    <message>
        <source>%1: no standing agreement with any neighbour</source>
        <translation>%1: ingen stående avtale med noen nabokommune</translation>
    </message>
    <message>
        <source>standing agreement</source>
        <translation>stående avtale</translation>
    </message>
    <message>
        <source>none with any neighbour</source>
        <translation>ingen med noen nabokommune</translation>
    </message>
    <message>
        <source>This agreement is no longer in the case file.</source>
        <translation>Denne avtalen er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>This agreement is sent or signed, so its text stays. Take it back to a draft first.</source>
        <translation>Avtalen er sendt eller undertegnet, så teksten står fast. Gjør den først til utkast igjen.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Dette tidspunktet er ikke kommet ennå.</translation>
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
        <translation>Tjenesten er blant smittede.</translation>
    </message>
    <message>
        <source>The service is not known to be among infected people.</source>
        <translation>Tjenesten er ikke kjent å være blant smittede.</translation>
    </message>
    <message>
        <source>The receiving side provides lodging; children may come along</source>
        <translation>Mottakende part skaffer innkvartering; barn kan bli med</translation>
    </message>
    <message>
        <source>The receiving side provides lodging</source>
        <translation>Mottakende part skaffer innkvartering</translation>
    </message>
    <message>
        <source>Agreements of this kind are about staff, not about equipment.</source>
        <translation>Slike avtaler gjelder personell, ikke utstyr.</translation>
    </message>
    <message>
        <source>This transfer is %1: there is nothing left to agree on.</source>
        <translation>Dette utlånet er %1: det er ikke mer å avtale.</translation>
    </message>
    <message>
        <source>This transfer has an agreement already. Change that one.</source>
        <translation>Dette utlånet har allerede en avtale. Endre den.</translation>
    </message>
    <message>
        <source>The transfer came to nothing: there is nothing to send.</source>
        <translation>Det ble ikke noe av utlånet: det er ingenting å sende.</translation>
    </message>
    <message>
        <source>The transfer came to nothing: there is nothing to sign.</source>
        <translation>Det ble ikke noe av utlånet: det er ingenting å undertegne.</translation>
    </message>
    <message>
        <source>Record first that both owners agree; then the signatures.</source>
        <translation>Loggfør først at begge eierne er enige, og deretter underskriftene.</translation>
    </message>
    <message>
        <source>This side has signed already.</source>
        <translation>Denne parten har allerede undertegnet.</translation>
    </message>
    <message>
        <source>Say who signed: name and function.</source>
        <translation>Oppgi hvem som undertegnet: navn og funksjon.</translation>
    </message>
    <message>
        <source>This agreement is a draft already.</source>
        <translation>Denne avtalen er allerede et utkast.</translation>
    </message>
    <message>
        <source>The person is bound by another transfer on some of these days: %1 to %2, %3 (%4).</source>
        <translation>Personen er bundet av et annet utlån noen av disse dagene: %1 til %2, %3 (%4).</translation>
    </message>
    <message>
        <source>Nearest free period: %1.</source>
        <translation>Nærmeste ledige periode: %1.</translation>
    </message>
    <message>
        <source>The person&apos;s availability holds no free day.</source>
        <translation>Personens tilgjengelighet har ingen ledig dag.</translation>
    </message>
    <message>
        <source>A standing agreement holds between the two: “%1”.</source>
        <translation>Det gjelder en stående avtale mellom de to: «%1».</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Stående avtaler</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>Ankommet %1</translation>
    </message>
    <message>
        <source>Ill from %1</source>
        <translation>Syk fra %1</translation>
    </message>
    <message>
        <source>Fit again %1</source>
        <translation>Frisk igjen %1</translation>
    </message>
    <message>
        <source>A replacement is looked for from %1</source>
        <translation>Erstatter søkes fra %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>Overlevert %1</translation>
    </message>
    <message>
        <source>Ends early: last day %1</source>
        <translation>Avsluttes tidlig: siste dag %1</translation>
    </message>
    <message>
        <source>Extended until %1</source>
        <translation>Forlenget til %1</translation>
    </message>
    <message>
        <source>Home again %1</source>
        <translation>Hjemme igjen %1</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Merknad %1</translation>
    </message>
    <message>
        <source>“%1” cannot be recorded while the transfer is %2.</source>
        <translation>«%1» kan ikke loggføres mens utlånet er %2.</translation>
    </message>
    <message>
        <source>Say which day it was.</source>
        <translation>Oppgi hvilken dag det var.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Denne dagen er ikke kommet ennå.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Skriv hva merknaden sier.</translation>
    </message>
    <message>
        <source>An extension ends after the agreed last day, %1.</source>
        <translation>En forlengelse slutter etter den avtalte siste dagen, %1.</translation>
    </message>
    <message>
        <source>The service began later than that, %1.</source>
        <translation>Tjenesten begynte senere enn det, %1.</translation>
    </message>
    <message>
        <source>An early end comes before the agreed last day, %1.</source>
        <translation>En tidlig avslutning kommer før den avtalte siste dagen, %1.</translation>
    </message>
    <message>
        <source>Choose a day of the service or of the need: %1.</source>
        <translation>Velg en dag i tjenesten eller behovet: %1.</translation>
    </message>
    <message>
        <source>This event is no longer in the case file.</source>
        <translation>Denne hendelsen er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>This event has moved the transfer. Undo takes it back, or record what happened next.</source>
        <translation>Denne hendelsen har flyttet utlånet videre. Angre tar den tilbake, eller loggfør det som skjedde etterpå.</translation>
    </message>
    <message>
        <source>There is something to settle when the staff has been in service.</source>
        <translation>Det er noe å gjøre opp når personellet har vært i tjeneste.</translation>
    </message>
    <message>
        <source>This line is no longer in the case file.</source>
        <translation>Denne linjen er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>The settlement is begun already.</source>
        <translation>Oppgjøret er allerede begynt.</translation>
    </message>
    <message>
        <source>The questions are asked when the staff is home again.</source>
        <translation>Spørsmålene stilles når personellet er hjemme igjen.</translation>
    </message>
    <message>
        <source>The %1 has answered already.</source>
        <translation>Svar er allerede gitt: %1.</translation>
    </message>
    <message>
        <source>write an agreement</source>
        <translation>skrive en avtale</translation>
    </message>
    <message>
        <source>record that an agreement was sent</source>
        <translation>loggføre at en avtale er sendt</translation>
    </message>
    <message>
        <source>record a signature</source>
        <translation>loggføre en underskrift</translation>
    </message>
    <message>
        <source>take an agreement back to a draft</source>
        <translation>gjøre en avtale til utkast igjen</translation>
    </message>
    <message>
        <source>remove a draft of an agreement</source>
        <translation>fjerne et avtaleutkast</translation>
    </message>
    <message>
        <source>save an agreement template</source>
        <translation>lagre en avtalemal</translation>
    </message>
    <message>
        <source>remove an agreement template</source>
        <translation>fjerne en avtalemal</translation>
    </message>
    <message>
        <source>save a standing agreement</source>
        <translation>lagre en stående avtale</translation>
    </message>
    <message>
        <source>remove a standing agreement</source>
        <translation>fjerne en stående avtale</translation>
    </message>
    <message>
        <source>record what happened in service</source>
        <translation>loggføre hva som skjedde i tjenesten</translation>
    </message>
    <message>
        <source>begin a replacement</source>
        <translation>begynne en erstatning</translation>
    </message>
    <message>
        <source>remove an event in service</source>
        <translation>fjerne en hendelse i tjenesten</translation>
    </message>
    <message>
        <source>write a line of the settlement</source>
        <translation>skrive en linje i oppgjøret</translation>
    </message>
    <message>
        <source>remove a line of the settlement</source>
        <translation>fjerne en linje i oppgjøret</translation>
    </message>
    <message>
        <source>begin the settlement</source>
        <translation>begynne oppgjøret</translation>
    </message>
    <message>
        <source>record an answer about a transfer</source>
        <translation>loggføre et svar om et utlån</translation>
    </message>
    <message>
        <source>form of Norwegian</source>
        <translation>målform</translation>
    </message>
    <message>
        <source>signed by the lending side</source>
        <translation>undertegnet av avgivende part</translation>
    </message>
    <message>
        <source>signed for the lending side by</source>
        <translation>undertegnet for avgivende part av</translation>
    </message>
    <message>
        <source>signed by the receiving side</source>
        <translation>undertegnet av mottakende part</translation>
    </message>
    <message>
        <source>signed for the receiving side by</source>
        <translation>undertegnet for mottakende part av</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>parter</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>omfang</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gyldig fra</translation>
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
        <translation>betales av</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Signed by the lending side</source>
        <translation>Undertegnet av avgivende part</translation>
    </message>
    <message>
        <source>Signed by the receiving side</source>
        <translation>Undertegnet av mottakende part</translation>
    </message>
    <message>
        <source>Who answers for that</source>
        <translation>Hvem som står ansvarlig for det</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Agreements about transfers</source>
        <translation>Avtaler om utlån</translation>
    </message>
    <message>
        <source>Events in service</source>
        <translation>Hendelser i tjenesten</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Oppgjør</translation>
    </message>
    <message>
        <source>agreement signed</source>
        <translation>avtale undertegnet</translation>
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
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Skriv hva det spørres om.</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Skriv hva som ble svart.</translation>
    </message>
    <message>
        <source>The answer came before the question.</source>
        <translation>Svaret kom før spørsmålet.</translation>
    </message>
    <message>
        <source>Give the measure a name.</source>
        <translation>Gi tiltaket et navn.</translation>
    </message>
    <message>
        <source>Write what it gives.</source>
        <translation>Skriv hva det gir.</translation>
    </message>
    <message>
        <source>Write what is answered.</source>
        <translation>Skriv hva svaret er.</translation>
    </message>
    <message>
        <source>The name “%1” stands in it.</source>
        <translation>Navnet «%1» står i teksten.</translation>
    </message>
    <message>
        <source>The telephone number “%1” stands in it.</source>
        <translation>Telefonnummeret «%1» står i teksten.</translation>
    </message>
    <message>
        <source>The e-mail address “%1” stands in it.</source>
        <translation>E-postadressen «%1» står i teksten.</translation>
    </message>
    <message>
        <source>A national identity number stands in it.</source>
        <translation>Et fødselsnummer står i teksten.</translation>
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
        <translation>Åpningstid: %1</translation>
    </message>
    <message>
        <source>Lead time: %1</source>
        <translation>Hvor fort: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kostnad: %1</translation>
    </message>
    <message>
        <source>How to go about it: %1</source>
        <translation>Slik går dere fram: %1</translation>
    </message>
    <message>
        <source>Measures when staff is short</source>
        <translation>Tiltak ved mangel på personell</translation>
    </message>
    <message>
        <source>What a municipality can do when staff is short</source>
        <translation>Hva en kommune kan gjøre når det mangler personell</translation>
    </message>
    <message>
        <source>%1, %2. To the municipalities in the county.</source>
        <translation>%1, %2. Til kommunene i fylket.</translation>
    </message>
    <message>
        <source>The measures stand in the order in which they are usually tried: first what the municipality can do by itself, then its neighbours, the health community and the nation. Nobody can be ordered to lend staff; all of it is voluntary. Call us when you do not know where to begin.</source>
        <translation>Tiltakene står i den rekkefølgen de vanligvis prøves: først det kommunen kan gjøre selv, så naboene, helsefellesskapet og landet. Ingen kan pålegges å låne ut personell; alt er frivillig. Ring oss når dere ikke vet hvor dere skal begynne.</translation>
    </message>
    <message>
        <source>This inquiry is no longer in the case file.</source>
        <translation>Denne henvendelsen er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>No follow-up was promised for this inquiry.</source>
        <translation>Ingen oppfølging er avtalt for denne henvendelsen.</translation>
    </message>
    <message>
        <source>What is shared must not say who somebody is.</source>
        <translation>Det som deles, kan ikke si hvem noen er.</translation>
    </message>
    <message>
        <source>Write the function or the body instead.</source>
        <translation>Skriv funksjonen eller virksomheten i stedet.</translation>
    </message>
    <message>
        <source>There is no measure of this name.</source>
        <translation>Det finnes ikke noe tiltak med dette navnet.</translation>
    </message>
    <message>
        <source>This measure comes with the program. Hide it instead.</source>
        <translation>Dette tiltaket følger med programmet. Skjul det i stedet.</translation>
    </message>
    <message>
        <source>No e-mail address of a municipality is known. Write them with the contacts first, or save the letter as PDF.</source>
        <translation>Ingen e-postadresse til en kommune er kjent. Skriv dem inn hos kontaktene først, eller lagre brevet som PDF.</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ikke besvart ennå</translation>
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
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>change a measure of the catalogue</source>
        <translation>endre et tiltak i katalogen</translation>
    </message>
    <message>
        <source>take away the office&apos;s version of a measure</source>
        <translation>ta bort kontorets utgave av et tiltak</translation>
    </message>
    <message>
        <source>register an inquiry</source>
        <translation>registrere en henvendelse</translation>
    </message>
    <message>
        <source>change an inquiry</source>
        <translation>endre en henvendelse</translation>
    </message>
    <message>
        <source>answer an inquiry</source>
        <translation>besvare en henvendelse</translation>
    </message>
    <message>
        <source>tick off a follow-up</source>
        <translation>krysse av en oppfølging</translation>
    </message>
    <message>
        <source>share an answer</source>
        <translation>dele et svar</translation>
    </message>
    <message>
        <source>change a shared answer</source>
        <translation>endre et delt svar</translation>
    </message>
    <message>
        <source>remove a shared answer</source>
        <translation>fjerne et delt svar</translation>
    </message>
    <message>
        <source>what it gives</source>
        <translation>hva det gir</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>når det brukes</translation>
    </message>
    <message>
        <source>whom to call</source>
        <translation>hvem som kontaktes</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>åpningstid</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>hvor fort</translation>
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
        <translation>søkeord</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>hvem som spurte</translation>
    </message>
    <message>
        <source>function of who asked</source>
        <translation>funksjon til den som spurte</translation>
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
        <translation>fulgt opp</translation>
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
        <translation>Hva det gir</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Når det brukes</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Hvem som kontaktes</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åpningstid</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Hvor fort</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>Slik går dere fram</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Søkeord</translation>
    </message>
    <message>
        <source>Checked by the office</source>
        <translation>Kontrollert av kontoret</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvart av</translation>
    </message>
    <message>
        <source>Minutes to the answer</source>
        <translation>Minutter til svaret</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Fulgt opp</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sist endret</translation>
    </message>
    <message>
        <source>Not checked: this was so in 2021, or it varies. Ask before you rely on it.</source>
        <translation>Ikke kontrollert: dette gjaldt i 2021, eller det varierer. Spør før dere stoler på det.</translation>
    </message>
    <message>
        <source>%1 (not checked)</source>
        <translation>%1 (ikke kontrollert)</translation>
    </message>
    <message>
        <source>Say what the series is called.</source>
        <translation>Skriv hva møteserien heter.</translation>
    </message>
    <message>
        <source>Say when the first meeting begins.</source>
        <translation>Skriv når det første møtet begynner.</translation>
    </message>
    <message>
        <source>A meeting lasts from 1 minute to 24 hours.</source>
        <translation>Et møte varer fra 1 minutt til 24 timer.</translation>
    </message>
    <message>
        <source>The series ends before its first meeting.</source>
        <translation>Møteserien slutter før det første møtet.</translation>
    </message>
    <message>
        <source>The first meeting of a series on working days is on a weekend.</source>
        <translation>Det første møtet i en serie på virkedager er i en helg.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Referat: %1</translation>
    </message>
    <message>
        <source>The meeting was called off.</source>
        <translation>Møtet ble avlyst.</translation>
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
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>No participants were recorded.</source>
        <translation>Ingen deltakere er registrert.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>til stede</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>ikke til stede</translation>
    </message>
    <message>
        <source>%1 of %2 present.</source>
        <translation>%1 av %2 til stede.</translation>
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
        <translation>Status i fylket ble ikke tatt vare på med dette møtet.</translation>
    </message>
    <message>
        <source>Critical: %1.</source>
        <translation>Kritisk: %1.</translation>
    </message>
    <message>
        <source>Had not answered: %1.</source>
        <translation>Hadde ikke svart: %1.</translation>
    </message>
    <message>
        <source>As it stood in the case file %1; what municipalities have reported of themselves.</source>
        <translation>Slik det sto i saksfilen %1; det kommunene har rapportert om seg selv.</translation>
    </message>
    <message>
        <source>Agenda and notes</source>
        <translation>Saksliste og notater</translation>
    </message>
    <message>
        <source>Dealt with, nothing noted.</source>
        <translation>Behandlet, ingenting notert.</translation>
    </message>
    <message>
        <source>Not dealt with.</source>
        <translation>Ikke behandlet.</translation>
    </message>
    <message>
        <source>There was no agenda.</source>
        <translation>Det var ingen saksliste.</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Andre notater</translation>
    </message>
    <message>
        <source>No decisions were recorded.</source>
        <translation>Ingen beslutninger er ført.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>The governor&apos;s role</source>
        <translation>Statsforvalterens rolle</translation>
    </message>
    <message>
        <source>The governor coordinates and can order nobody: what concerns a municipality is what it has agreed to itself.</source>
        <translation>Statsforvalteren samordner og kan ikke pålegge noen noe: det som gjelder en kommune, er det kommunen selv har sagt ja til.</translation>
    </message>
    <message>
        <source>No action items.</source>
        <translation>Ingen oppfølgingspunkter.</translation>
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
        <translation>Fra møtene våre har vi notert at dere følger opp dette:</translation>
    </message>
    <message>
        <source>Tell us when it is done, or if the date does not hold. A telephone call will do. Please send no information about patients or named staff.</source>
        <translation>Gi gjerne beskjed når det er gjort, eller om datoen ikke holder. Det holder å ringe. Ikke send opplysninger om pasienter eller navngitte ansatte.</translation>
    </message>
    <message>
        <source>What we agreed on in our meetings</source>
        <translation>Det vi ble enige om i møtene</translation>
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
        <translation>Står på hver saksliste i møteserien.</translation>
    </message>
    <message>
        <source>%1: critical staffing</source>
        <translation>%1: kritisk bemanning</translation>
    </message>
    <message>
        <source>Reported critical %1; was not critical at the last meeting (%2).</source>
        <translation>Meldte kritisk %1; var ikke kritisk ved forrige møte (%2).</translation>
    </message>
    <message>
        <source>Reported critical %1.</source>
        <translation>Meldte kritisk %1.</translation>
    </message>
    <message>
        <source>%1 asks for %2 × %3</source>
        <translation>%1 ber om %2 × %3</translation>
    </message>
    <message>
        <source>%1 of %2 without cover, %3, %4.</source>
        <translation>%1 av %2 uten dekning, %3, %4.</translation>
    </message>
    <message>
        <source>%1: the loan from %2 ends %3</source>
        <translation>%1: utlånet fra %2 slutter %3</translation>
    </message>
    <message>
        <source>%1 until %2; nobody is agreed for the days after.</source>
        <translation>%1 til %2; ingen er avtalt for dagene etter.</translation>
    </message>
    <message>
        <source>Answers that are missing: %1</source>
        <translation>Svar som mangler: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered for %1; the time limit was %2.</source>
        <translation>
            <numerusform>%n har ikke svart for %1; fristen var %2.</numerusform>
            <numerusform>%n har ikke svart for %1; fristen var %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of actions that are due</source>
        <translation>Oppfølging av punkter med frist</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due: %1.</source>
        <translation>
            <numerusform>%n punkt har frist: %1.</numerusform>
            <numerusform>%n punkter har frist: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was not dealt with at the last meeting (%1).</source>
        <translation>Ble ikke behandlet i forrige møte (%1).</translation>
    </message>
    <message>
        <source>No reporting round had been opened.</source>
        <translation>Ingen rapporteringsrunde var åpnet.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 had answered. %4 critical, %5 challenging, %6 good.</source>
        <translation>%1: %2 av %3 hadde svart. %4 kritisk, %5 utfordrende, %6 god.</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s).</source>
        <translation>
            <numerusform>%n åpent behov.</numerusform>
            <numerusform>%n åpne behov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) asked for, %1 of them without cover.</source>
        <translation>
            <numerusform>%n person etterspurt, %1 uten dekning.</numerusform>
            <numerusform>%n personer etterspurt, %1 av dem uten dekning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) in service.</source>
        <translation>
            <numerusform>%n utlån i tjeneste.</numerusform>
            <numerusform>%n utlån i tjeneste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting is no longer in the case file.</source>
        <translation>Dette møtet er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address. Write it as name@office.no.</source>
        <translation>%1 er ikke en e-postadresse. Skriv den som navn@etat.no.</translation>
    </message>
    <message>
        <source>To call a meeting off in the calendars of others, the file must say who invited: give the e-mail address that the invitation was sent from.</source>
        <translation>For å avlyse et møte i andres kalendere må filen si hvem som inviterte: oppgi e-postadressen som innkallingen ble sendt fra.</translation>
    </message>
    <message>
        <source>This series is no longer in the case file.</source>
        <translation>Denne møteserien er ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>This series meets as needed: plan a meeting and send the invitation to that.</source>
        <translation>Denne serien har møter ved behov: planlegg et møte og send innkalling til det.</translation>
    </message>
    <message>
        <source>No action is due by %1. Nobody to remind.</source>
        <translation>Ingen oppfølgingspunkter har frist innen %1. Ingen å minne på.</translation>
    </message>
    <message>
        <source>No meeting is running. Begin it first.</source>
        <translation>Ingen møter er i gang. Begynn møtet først.</translation>
    </message>
    <message>
        <source>This item is no longer on the agenda.</source>
        <translation>Denne saken er ikke lenger på sakslisten.</translation>
    </message>
    <message>
        <source>A standing participant needs a municipality, a function or a name.</source>
        <translation>En fast deltaker må ha kommune, funksjon eller navn.</translation>
    </message>
    <message>
        <source>This series meets as needed: say when the meeting begins.</source>
        <translation>Denne serien har møter ved behov: oppgi når møtet begynner.</translation>
    </message>
    <message>
        <source>This series has ended.</source>
        <translation>Denne møteserien er avsluttet.</translation>
    </message>
    <message>
        <source>Write what the item is about.</source>
        <translation>Skriv hva saken gjelder.</translation>
    </message>
    <message>
        <source>An item cannot take less than no time.</source>
        <translation>En sak kan ikke ha et negativt antall minutter.</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Møteserier</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Saker på sakslisten</translation>
    </message>
    <message>
        <source>begin a meeting</source>
        <translation>begynne et møte</translation>
    </message>
    <message>
        <source>call a meeting off</source>
        <translation>avlyse et møte</translation>
    </message>
    <message>
        <source>hold a meeting after all</source>
        <translation>holde et avlyst møte likevel</translation>
    </message>
    <message>
        <source>keep the status with a meeting</source>
        <translation>ta vare på status med et møte</translation>
    </message>
    <message>
        <source>invite to a meeting (what was sent stays)</source>
        <translation>innkalle til et møte (det sendte står)</translation>
    </message>
    <message>
        <source>save a series of meetings</source>
        <translation>lagre en møteserie</translation>
    </message>
    <message>
        <source>remove a series of meetings</source>
        <translation>fjerne en møteserie</translation>
    </message>
    <message>
        <source>take up what is open on the agenda</source>
        <translation>sette det som er åpent på sakslisten</translation>
    </message>
    <message>
        <source>add an item to the agenda</source>
        <translation>legge til en sak på sakslisten</translation>
    </message>
    <message>
        <source>change an item of the agenda</source>
        <translation>endre en sak på sakslisten</translation>
    </message>
    <message>
        <source>remove an item from the agenda</source>
        <translation>fjerne en sak fra sakslisten</translation>
    </message>
    <message>
        <source>move an item of the agenda</source>
        <translation>flytte en sak på sakslisten</translation>
    </message>
    <message>
        <source>remind of action items</source>
        <translation>minne om oppfølgingspunkter</translation>
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
        <translation>innkalt</translation>
    </message>
    <message>
        <source>number of invitations</source>
        <translation>antall innkallinger</translation>
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
        <translation>minutter</translation>
    </message>
    <message>
        <source>presented by</source>
        <translation>legges fram av</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>behandlet</translation>
    </message>
    <message>
        <source>number left out</source>
        <translation>nummer utelatt</translation>
    </message>
    <message>
        <source>Supervision and redistribution meet about %1: %2 in supervision, %3 where staff or resources are moved to or from it, since %4.</source>
        <translation>Tilsyn og omfordeling møtes om %1: %2 i tilsyn, %3 der personell eller ressurser flyttes til eller fra kommunen, siden %4.</translation>
    </message>
    <message>
        <source>The governor supervises and hears complaints, too, and can become disqualified by taking a leading part in moving resources. Let somebody else take one of the two roles, write down who does which and why, and consider whether the Board of Health Supervision or the Directorate of Health should be asked. Nothing is blocked; the assessment is the office&apos;s.</source>
        <translation>Statsforvalteren fører også tilsyn og behandler klager, og kan bli inhabil av å gå foran når ressurser flyttes. La andre ta den ene av de to rollene, skriv ned hvem som gjør hva og hvorfor, og vurder om Helsetilsynet eller Helsedirektoratet bør spørres. Ingenting er sperret; vurderingen er embetets.</translation>
    </message>
    <message>
        <source>Ask for a need to be defined</source>
        <translation>Be om at et behov blir klarlagt</translation>
    </message>
    <message>
        <source>The instruction on public safety of 19 June 2015: the governor keeps the overview and coordinates, and changes nobody else&apos;s responsibility. Who runs a service also prepares, runs and pays for it in a crisis (Health Preparedness Act § 2-1).</source>
        <translation>Samfunnssikkerhetsinstruksen av 19. juni 2015: Statsforvalteren har oversikten og samordner, og endrer ikke noen andres ansvar. Den som driver en tjeneste, forbereder, driver og betaler den også i en krise (helseberedskapsloven § 2-1).</translation>
    </message>
    <message>
        <source>The municipality decides what it lacks and asks for. The governor asks questions and helps to put it into words.</source>
        <translation>Kommunen avgjør selv hva den mangler og ber om. Statsforvalteren spør og hjelper til med å sette ord på det.</translation>
    </message>
    <message>
        <source>Into the situation report when several municipalities lack the same. To the Directorate of Health at once when a service may become unsafe within days and nobody in the county can help.</source>
        <translation>Inn i situasjonsrapporten når flere kommuner mangler det samme. Straks til Helsedirektoratet når en tjeneste kan bli uforsvarlig i løpet av dager og ingen i fylket kan hjelpe.</translation>
    </message>
    <message>
        <source>Say what the information is for: what a municipality reports to get help can later matter in supervision. A critical rating is not a request. Own measures and neighbours come first.</source>
        <translation>Si hva opplysningene skal brukes til: Det en kommune melder for å få hjelp, kan senere få betydning i tilsyn. En kritisk vurdering er ikke en anmodning. Egne tiltak og naboer kommer først.</translation>
    </message>
    <message>
        <source>Ask an owner for staff or equipment</source>
        <translation>Spørre en eier om personell eller utstyr</translation>
    </message>
    <message>
        <source>Coordination after the instruction on public safety, and free will. Chapter IX gives no right to move what belongs to a municipality. Municipalities have a duty to help one another in accidents and acute situations, and the one in need asks (Health and Care Services Act § 5-9).</source>
        <translation>Samordning etter samfunnssikkerhetsinstruksen, og frivillighet. Kapittel IX gir ingen rett til å flytte det som hører til en kommune. Kommuner har plikt til å hjelpe hverandre ved ulykker og i akutte situasjoner, og den som trenger hjelp, ber om den (helse- og omsorgstjenesteloven § 5-9).</translation>
    </message>
    <message>
        <source>The owner says yes or no. For staff, the employee&apos;s own consent comes after.</source>
        <translation>Eieren sier ja eller nei. For personell kommer den ansattes eget samtykke etterpå.</translation>
    </message>
    <message>
        <source>When nobody within reach can lend and the service is at risk: to the Directorate of Health, with what was tried and who was asked.</source>
        <translation>Når ingen innen rekkevidde kan låne ut og tjenesten er i fare: til Helsedirektoratet, med hva som er prøvd og hvem som er spurt.</translation>
    </message>
    <message>
        <source>A refusal is an answer and counts against nobody. Never word a question so that it reads as an order. Names wait until the employee has consented. Infection control can be a good reason for a no.</source>
        <translation>Et nei er et svar og teller ikke mot noen. Still aldri et spørsmål slik at det kan leses som en ordre. Navn venter til den ansatte har samtykket. Smittevern kan være en god grunn til et nei.</translation>
    </message>
    <message>
        <source>Number and wording of § 5-9. Whether a municipality may justify a poorer service of its own with another&apos;s need is an open question that the offices themselves raise.</source>
        <translation>Nummer og ordlyd i § 5-9. Om en kommune kan begrunne et dårligere eget tilbud med en annens behov, er et åpent spørsmål som embetene selv reiser.</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Inngå en avtale</translation>
    </message>
    <message>
        <source>A contract between two employers, and the employee&apos;s consent. Hiring from another employer follows the Working Environment Act §§ 14-12 and 14-13: what counts is who leads the work.</source>
        <translation>En avtale mellom to arbeidsgivere, og den ansattes samtykke. Innleie fra en annen arbeidsgiver følger arbeidsmiljøloven §§ 14-12 og 14-13: Det avgjørende er hvem som leder arbeidet.</translation>
    </message>
    <message>
        <source>Both owners, each for itself, and the employee. The governor is no party.</source>
        <translation>Begge eierne, hver for seg, og den ansatte. Statsforvalteren er ikke part.</translation>
    </message>
    <message>
        <source>It does not: money and responsibility are for the parties. If there is no agreement and life or health is in danger, see the card about ordering.</source>
        <translation>Det gjør det ikke: Penger og ansvar er partenes sak. Blir det ingen avtale og liv eller helse er i fare, se kortet om beordring.</translation>
    </message>
    <message>
        <source>Settle pay, travel, lodging, insurance, training and who leads. Working hours have limits in a crisis, too. Say what the lender&apos;s own inhabitants lose and who answers for it. The unions may have to be heard.</source>
        <translation>Avklar lønn, reise, innkvartering, forsikring, opplæring og hvem som leder. Arbeidstiden har grenser også i en krise. Si hva utlånerens egne innbyggere mister, og hvem som svarer for det. Fagforeningene må kanskje høres.</translation>
    </message>
    <message>
        <source>The rules on working hours (chapter 10) are not checked here, and neither is whether a standard agreement for such loans exists.</source>
        <translation>Reglene om arbeidstid (kapittel 10) er ikke kontrollert her, og heller ikke om det finnes en standardavtale for slike utlån.</translation>
    </message>
    <message>
        <source>Hold a coordination meeting</source>
        <translation>Holde et samordningsmøte</translation>
    </message>
    <message>
        <source>The instruction on public safety: the governor coordinates and brings those concerned together, among others in the county preparedness council.</source>
        <translation>Samfunnssikkerhetsinstruksen: Statsforvalteren samordner og samler dem det gjelder, blant annet i fylkesberedskapsrådet.</translation>
    </message>
    <message>
        <source>Each participant for its own services. The meeting agrees; it orders nobody.</source>
        <translation>Hver deltaker for sine egne tjenester. Møtet blir enig, det pålegger ingen noe.</translation>
    </message>
    <message>
        <source>What the county cannot solve goes into the situation report, and what cannot wait to the directorate concerned right after the meeting.</source>
        <translation>Det fylket ikke kan løse, tas inn i situasjonsrapporten. Det som ikke kan vente, går til riktig direktorat rett etter møtet.</translation>
    </message>
    <message>
        <source>No names of patients or of staff who may be lent. Small numbers can identify people. Say in which role something is said. Minutes of lasting value are journalled.</source>
        <translation>Ingen navn på pasienter eller på ansatte som kan bli lånt ut. Små tall kan røpe personer. Si i hvilken rolle noe blir sagt. Referat med varig verdi journalføres.</translation>
    </message>
    <message>
        <source>Which minutes and reports have to be journalled is known to us only at second hand. Ask the office&apos;s archive.</source>
        <translation>Hvilke referater og rapporter som må journalføres, kjenner vi bare fra andre hånd. Spør embetets arkiv.</translation>
    </message>
    <message>
        <source>Advise and guide</source>
        <translation>Gi råd og veiledning</translation>
    </message>
    <message>
        <source>Guidance after the instruction on public safety, and for infection control the Infection Control Act § 7-4, which the offices call too thin for their part in the operation.</source>
        <translation>Veiledning etter samfunnssikkerhetsinstruksen, og for smittevern smittevernloven § 7-4, som embetene kaller for tynn for den operative rollen de har.</translation>
    </message>
    <message>
        <source>Advice binds nobody: the municipality decides, in infection control often the council or the municipal doctor (§ 4-1).</source>
        <translation>Råd binder ingen: Kommunen avgjør, i smittevern ofte kommunestyret eller kommunelegen (§ 4-1).</translation>
    </message>
    <message>
        <source>To the Institute of Public Health for advice on infection, to the Directorate of Health where national advice is missing or contradicts itself.</source>
        <translation>Til Folkehelseinstituttet for smittevernfaglige råd, til Helsedirektoratet der nasjonale råd mangler eller spriker.</translation>
    </message>
    <message>
        <source>The governor also hears complaints and supervises. That limits how far advice in a single case may go. Keep advice, coordination and supervision apart in the log.</source>
        <translation>Statsforvalteren behandler også klager og fører tilsyn. Det begrenser hvor langt råd i en enkelt sak kan gå. Hold råd, samordning og tilsyn fra hverandre i loggen.</translation>
    </message>
    <message>
        <source>The wording of the Infection Control Act §§ 4-1 and 7-4.</source>
        <translation>Ordlyden i smittevernloven §§ 4-1 og 7-4.</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Føre tilsyn</translation>
    </message>
    <message>
        <source>Municipal preparedness: the Civil Protection Act § 29 and the regulation on municipal preparedness § 10. Health and care services have supervision rules of their own.</source>
        <translation>Kommunal beredskap: sivilbeskyttelsesloven § 29 og forskrift om kommunal beredskapsplikt § 10. Helse- og omsorgstjenestene har egne regler om tilsyn.</translation>
    </message>
    <message>
        <source>The governor as supervisory authority, under the Board of Health Supervision for the health services.</source>
        <translation>Statsforvalteren som tilsynsmyndighet, for helsetjenestene under Helsetilsynet.</translation>
    </message>
    <message>
        <source>To the Board of Health Supervision when the office itself took a leading part in what is to be looked into, or when impartiality may be doubted.</source>
        <translation>Til Helsetilsynet når embetet selv gikk foran i det som skal undersøkes, eller når det kan reises tvil om habiliteten.</translation>
    </message>
    <message>
        <source>Somebody who moved staff or resources to or from a municipality should not supervise it for what followed. Let others do it, and write down who and why.</source>
        <translation>Den som har flyttet personell eller ressurser til eller fra en kommune, bør ikke føre tilsyn med det som fulgte. La andre gjøre det, og skriv ned hvem og hvorfor.</translation>
    </message>
    <message>
        <source>The provisions on supervision of health and care services, and how such a case is handed over.</source>
        <translation>Bestemmelsene om tilsyn med helse- og omsorgstjenester, og hvordan en slik sak blir overført.</translation>
    </message>
    <message>
        <source>Allocate state resources</source>
        <translation>Tildele statlige ressurser</translation>
    </message>
    <message>
        <source>Chapter IX of the instruction on public safety: the governor asks the state for extra resources and passes them on. Offices understand it as a task to prioritise the state&apos;s reinforcement (Civil Defence, Home Guard) and volunteers between municipalities.</source>
        <translation>Samfunnssikkerhetsinstruksen kapittel IX: Statsforvalteren ber staten om ekstra ressurser og formidler dem videre. Embeter forstår det som en oppgave å prioritere statlig forsterkning (Sivilforsvaret, Heimevernet) og frivillige mellom kommunene.</translation>
    </message>
    <message>
        <source>The governor, between municipalities. The one who has the resource says what it can send. The municipality decides whether it uses it.</source>
        <translation>Statsforvalteren, mellom kommunene. Den som har ressursen, sier hva som kan sendes. Kommunen avgjør om den tar den i bruk.</translation>
    </message>
    <message>
        <source>When there is not enough for the county, or another county needs the same: to the directorate that the resource belongs to.</source>
        <translation>Når det ikke er nok til fylket, eller et annet fylke trenger det samme: til direktoratet som ressursen hører under.</translation>
    </message>
    <message>
        <source>Write down why this municipality and not another. Keep it apart from voluntary transfers. Prioritising a municipality that the office also supervises can make the office partial.</source>
        <translation>Skriv ned hvorfor denne kommunen og ikke en annen. Hold det atskilt fra frivillige utlån. Å prioritere en kommune som embetet også fører tilsyn med, kan gjøre embetet inhabilt.</translation>
    </message>
    <message>
        <source>The wording of chapter IX: we have read it only in the offices&apos; own answers.</source>
        <translation>Ordlyden i kapittel IX: Vi har bare lest den i embetenes egne svar.</translation>
    </message>
    <message>
        <source>Request national resources</source>
        <translation>Be om nasjonale ressurser</translation>
    </message>
    <message>
        <source>Chapter IX of the instruction on public safety for the governor; for the municipality its own responsibility as an employer of national response staff.</source>
        <translation>For Statsforvalteren samfunnssikkerhetsinstruksen kapittel IX; for kommunen dens eget ansvar som arbeidsgiver for nasjonalt innsatspersonell.</translation>
    </message>
    <message>
        <source>The municipality asks and employs. The Directorate of Health keeps the register. The governor is to be told when a municipality asks.</source>
        <translation>Kommunen ber om og ansetter. Helsedirektoratet fører registeret. Statsforvalteren skal holdes orientert når en kommune ber om bistand.</translation>
    </message>
    <message>
        <source>It is itself the way up: the last level, after own measures, neighbours and the health trust&apos;s area.</source>
        <translation>Dette er selv veien opp: siste nivå, etter egne tiltak, naboer og helseforetakets område.</translation>
    </message>
    <message>
        <source>Travel and lodging cost, and staff from afar do not know the place. Check that people on the list can really come.</source>
        <translation>Reise og innkvartering koster, og personell langveisfra kjenner ikke stedet. Sjekk at de som står på listen, virkelig kan komme.</translation>
    </message>
    <message>
        <source>Who has access to the register today, and whether the arrangement still exists.</source>
        <translation>Hvem som har tilgang til registeret i dag, og om ordningen fortsatt finnes.</translation>
    </message>
    <message>
        <source>Forward to the Directorate or the ministry</source>
        <translation>Løfte saken til direktorat eller departement</translation>
    </message>
    <message>
        <source>The instruction on public safety: the governor reports and takes the initiative towards central authorities. The Health Preparedness Act has a duty to warn upwards (§ 2-3).</source>
        <translation>Samfunnssikkerhetsinstruksen: Statsforvalteren rapporterer og tar initiativ overfor sentrale myndigheter. Helseberedskapsloven har en plikt til å varsle oppover (§ 2-3).</translation>
    </message>
    <message>
        <source>The governor decides to forward; the directorate assesses; special powers are the ministry&apos;s and the King&apos;s in Council.</source>
        <translation>Statsforvalteren avgjør om saken løftes, direktoratet vurderer, og særlige fullmakter ligger hos departementet og Kongen i statsråd.</translation>
    </message>
    <message>
        <source>Health and care services: the Directorate of Health. Coordination between sectors: the Directorate for Civil Protection. Powers to order or to move resources: the Ministry of Health.</source>
        <translation>Helse- og omsorgstjenester: Helsedirektoratet. Samordning mellom sektorer: Direktoratet for samfunnssikkerhet og beredskap. Fullmakt til å beordre eller flytte ressurser: Helse- og omsorgsdepartementet.</translation>
    </message>
    <message>
        <source>Say what was tried, who answered and who did not, and what is asked for by when. No names of persons.</source>
        <translation>Si hva som er prøvd, hvem som har svart og hvem som ikke har det, og hva det bes om og til når. Ingen personnavn.</translation>
    </message>
    <message>
        <source>The number of the provision on warning upwards, and which form the directorates want today.</source>
        <translation>Nummeret på bestemmelsen om varsling oppover, og hvilken form direktoratene ønsker i dag.</translation>
    </message>
    <message>
        <source>Order people or resources: not the governor&apos;s</source>
        <translation>Beordre folk eller ressurser: ikke Statsforvalterens</translation>
    </message>
    <message>
        <source>Health Preparedness Act § 4-1 (duty to serve) and § 5-1 (resources, staff included, put at another&apos;s disposal). They hold only once the King in Council has switched them on, for a month at most at a time (§ 1-5).</source>
        <translation>Helseberedskapsloven § 4-1 (tjenesteplikt og beordring) og § 5-1 (ressurser, også personell, stilles til rådighet for andre). De gjelder bare når Kongen i statsråd har satt dem i verk, for høyst en måned om gangen (§ 1-5).</translation>
    </message>
    <message>
        <source>The Ministry of Health, or the Directorate of Health where it has been delegated, as on 6 March 2020. Never the governor: chapter X of the instruction on public safety holds in war or danger of war alone, after a decision of its own.</source>
        <translation>Helse- og omsorgsdepartementet, eller Helsedirektoratet der det er delegert, som 6. mars 2020. Aldri Statsforvalteren: Samfunnssikkerhetsinstruksen kapittel X gjelder bare i krig eller ved krigsfare, etter en egen beslutning.</translation>
    </message>
    <message>
        <source>Always: an office that sees no other way writes to the Directorate of Health. In acute danger to life and health the police can act across sectors (Police Act § 27, third paragraph).</source>
        <translation>Alltid: Et embete som ikke ser noen annen utvei, skriver til Helsedirektoratet. Ved akutt fare for liv og helse kan politiet gripe inn på tvers av sektorer (politiloven § 27 tredje ledd).</translation>
    </message>
    <message>
        <source>Powers change from month to month: § 4-1 was not in force from mid-November to mid-December 2021. Look up which hold today before you mention them.</source>
        <translation>Fullmaktene skifter fra måned til måned: § 4-1 var ikke i kraft fra midten av november til midten av desember 2021. Slå opp hvilke som gjelder i dag før du nevner dem.</translation>
    </message>
    <message>
        <source>Which powers are in force today. A card cannot know: check each time.</source>
        <translation>Hvilke fullmakter som er i kraft i dag. Et kort kan ikke vite det: Sjekk hver gang.</translation>
    </message>
    <message>
        <source>The office&apos;s own text, not checked by the office</source>
        <translation>Embetets egen tekst, ikke kontrollert av embetet</translation>
    </message>
    <message>
        <source>The program&apos;s text, not checked by the office</source>
        <translation>Programmets tekst, ikke kontrollert av embetet</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 og senere</translation>
    </message>
    <message>
        <source>Say what the resource is.</source>
        <translation>Si hva ressursen er.</translation>
    </message>
    <message>
        <source>Say who has the resource.</source>
        <translation>Si hvem som har ressursen.</translation>
    </message>
    <message>
        <source>Say how much there is: 1 or more.</source>
        <translation>Si hvor mye det er: 1 eller mer.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Siste dag er før den første.</translation>
    </message>
    <message>
        <source>Say which allocation is released.</source>
        <translation>Si hvilken tildeling som frigis.</translation>
    </message>
    <message>
        <source>Say which request is refused.</source>
        <translation>Si hvilken anmodning som avslås.</translation>
    </message>
    <message>
        <source>The line that this one is about is not in the log of this resource and this municipality.</source>
        <translation>Linjen som denne gjelder, står ikke i loggen for denne ressursen og denne kommunen.</translation>
    </message>
    <message>
        <source>Only %1 of this allocation have not been released yet.</source>
        <translation>Bare %1 av denne tildelingen er ikke frigitt ennå.</translation>
    </message>
    <message>
        <source>Only %1 of this request have not been answered yet.</source>
        <translation>Bare %1 av denne anmodningen er ikke besvart ennå.</translation>
    </message>
    <message>
        <source>The day is outside the allocation, which is %1.</source>
        <translation>Dagen er utenfor tildelingen, som er %1.</translation>
    </message>
    <message>
        <source>Say how much: 1 or more.</source>
        <translation>Si hvor mye: 1 eller mer.</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>Si fra hvilken dag.</translation>
    </message>
    <message>
        <source>Say which function asks.</source>
        <translation>Si hvilken funksjon som ber om det.</translation>
    </message>
    <message>
        <source>Say which function decided.</source>
        <translation>Si hvilken funksjon som bestemte det.</translation>
    </message>
    <message>
        <source>Say on what basis it is allocated.</source>
        <translation>Si på hvilket grunnlag det tildeles.</translation>
    </message>
    <message>
        <source>Say why this municipality and not another.</source>
        <translation>Si hvorfor denne kommunen og ikke en annen.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Si hvorfor det avslås.</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free on %3. Give less, or other days.</source>
        <translation>Bare %1 av %2 er ledige %3. Tildel mindre, eller andre dager.</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;. Known are: %2.</source>
        <translation>Det finnes ikke noe steg «%1». Kjente er: %2.</translation>
    </message>
    <message>
        <source>Write on what basis the step stands.</source>
        <translation>Skriv hvilket grunnlag steget har.</translation>
    </message>
    <message>
        <source>Write who decides.</source>
        <translation>Skriv hvem som avgjør.</translation>
    </message>
    <message>
        <source>Legal cards: %1</source>
        <translation>Hjemmelskort: %1</translation>
    </message>
    <message>
        <source>On what basis, who decides, when it goes further up</source>
        <translation>På hvilket grunnlag, hvem avgjør, når går det videre opp</translation>
    </message>
    <message>
        <source>Short cards for the steps of coordination. They are no legal advice; what is not checked says so.</source>
        <translation>Korte kort for stegene i samordningen. De er ikke juridiske råd; det som ikke er kontrollert, sier fra om det.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Hvem avgjør</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>Når det går videre opp</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Vær obs på</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ikke bekreftet</translation>
    </message>
    <message>
        <source>State resources</source>
        <translation>Statlige ressurser</translation>
    </message>
    <message>
        <source>Allocations of state resources</source>
        <translation>Tildelinger av statlige ressurser</translation>
    </message>
    <message>
        <source>register a state resource</source>
        <translation>registrere en statlig ressurs</translation>
    </message>
    <message>
        <source>change a state resource</source>
        <translation>endre en statlig ressurs</translation>
    </message>
    <message>
        <source>remove a state resource</source>
        <translation>fjerne en statlig ressurs</translation>
    </message>
    <message>
        <source>write in the allocation log</source>
        <translation>skrive i tildelingsloggen</translation>
    </message>
    <message>
        <source>change a legal card</source>
        <translation>endre et hjemmelskort</translation>
    </message>
    <message>
        <source>take back a legal card&apos;s text</source>
        <translation>ta tilbake teksten på et hjemmelskort</translation>
    </message>
    <message>
        <source>who has it</source>
        <translation>hvem som har den</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>hva det er</translation>
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
        <translation>hvem som avgjør</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>bestemt av</translation>
    </message>
    <message>
        <source>when it goes further up</source>
        <translation>når det går videre opp</translation>
    </message>
    <message>
        <source>beware</source>
        <translation>vær obs på</translation>
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
        <translation>svarer på</translation>
    </message>
    <message>
        <source>State reinforcement: %1</source>
        <translation>Statlig forsterkning: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that the governor may prioritise</source>
        <translation>
            <numerusform>%n ressurs som Statsforvalteren kan prioritere</numerusform>
            <numerusform>%n ressurser som Statsforvalteren kan prioritere</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart from what municipalities lend one another of their own free will. Free means neither allocated nor gone on that day.</source>
        <translation>Holdes atskilt fra det kommunene frivillig låner hverandre. Ledig betyr verken tildelt eller borte den dagen.</translation>
    </message>
    <message>
        <source>a resource that is no longer listed</source>
        <translation>en ressurs som ikke lenger står i listen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Hvem har den</translation>
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
        <translation>%1: %2 flere er tildelt enn det som finnes, %3.</translation>
    </message>
    <message>
        <source>No state resources are registered.</source>
        <translation>Ingen statlige ressurser er registrert.</translation>
    </message>
    <message>
        <source>Requests not answered</source>
        <translation>Anmodninger uten svar</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Uten svar</translation>
    </message>
    <message>
        <source>Every request has been answered.</source>
        <translation>Alle anmodninger er besvart.</translation>
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
        <translation>Denne ressursen finnes ikke lenger i saksfilen.</translation>
    </message>
    <message>
        <source>Something of this resource has been asked for or allocated, so it cannot change between what is used up and what comes back. Register another resource.</source>
        <translation>Noe av denne ressursen er bedt om eller tildelt, så den kan ikke skifte mellom forbruk og noe som kommer tilbake. Registrer en annen ressurs.</translation>
    </message>
    <message>
        <source>The allocation log names this resource, and the log must stay whole. Give the resource a last day instead.</source>
        <translation>Tildelingsloggen nevner denne ressursen, og loggen må være hel. Gi heller ressursen en siste dag.</translation>
    </message>
    <message>
        <source>We hope for an answer %1, to %2, by e-mail or telephone. A short one will do: yes, part of it, or no.</source>
        <translation>Vi håper på svar %1 til %2, på e-post eller telefon. Et kort svar er nok: ja, noe av det, eller nei.</translation>
    </message>
    <message>
        <source>An answer is hoped for %1.</source>
        <translation>Svar er ønsket %1.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Forespørselen</translation>
    </message>
    <message>
        <source>The reminder</source>
        <translation>Påminnelsen</translation>
    </message>
    <message>
        <source>The word that the need is gone</source>
        <translation>Beskjeden om at behovet er trukket</translation>
    </message>
    <message>
        <source>The note for the telephone</source>
        <translation>Notatet til telefonen</translation>
    </message>
    <message>
        <source>The note for the telephone when the need is gone</source>
        <translation>Notatet til telefonen når behovet er trukket</translation>
    </message>
    <message>
        <source>who is asked</source>
        <translation>hvem som blir spurt</translation>
    </message>
    <message>
        <source>the municipality that needs help</source>
        <translation>kommunen som trenger hjelp</translation>
    </message>
    <message>
        <source>number, profession and days, a line each</source>
        <translation>antall, yrkesgruppe og dager, en linje til hver</translation>
    </message>
    <message>
        <source>what is known about the work, a line each</source>
        <translation>det som er kjent om arbeidet, en linje til hver ting</translation>
    </message>
    <message>
        <source>“by” and when an answer is hoped for</source>
        <translation>«innen» og når svar er ønsket</translation>
    </message>
    <message>
        <source>when it was asked</source>
        <translation>når det ble spurt</translation>
    </message>
    <message>
        <source>what is added to this request alone</source>
        <translation>det som legges til i denne forespørselen alene</translation>
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
        <translation>Sett inn %1: Uten det vet ingen hva det blir spurt om.</translation>
    </message>
    <message>
        <source>Put in %1: who is asked must read that a no is an answer, too.</source>
        <translation>Sett inn %1: Den som blir spurt, skal kunne lese at et nei også er et svar.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>innen %1</translation>
    </message>
    <message>
        <source>as soon as you can give one</source>
        <translation>så snart dere kan</translation>
    </message>
    <message>
        <source>About %1:</source>
        <translation>Om %1:</translation>
    </message>
    <message>
        <source>One letter is about the needs of one municipality. Ask twice.</source>
        <translation>Ett brev gjelder behovene til én kommune. Spør to ganger.</translation>
    </message>
    <message>
        <source>The interview cannot be laid aside in %1: %2. It stays open.</source>
        <translation>Intervjuet kan ikke legges til side i %1: %2. Det står fortsatt åpent.</translation>
    </message>
    <message>
        <source>save the letters to owners</source>
        <translation>lagre brevene til eiere</translation>
    </message>
    <message>
        <source>take the standard letters again</source>
        <translation>ta standardbrevene igjen</translation>
    </message>
    <message>
        <source>The owner is under pressure itself, and used last: ask how it stands.</source>
        <translation>Eieren er selv presset og brukes sist: Spør hvordan det står til.</translation>
    </message>
    <message>
        <source>Not confirmed lately, and used last: ring first.</source>
        <translation>Ikke bekreftet i det siste og brukes sist: Ring først.</translation>
    </message>
    <message>
        <source>%1 is not a text. Write it between quotation marks.</source>
        <translation>%1 er ikke en tekst. Skriv den mellom anførselstegn.</translation>
    </message>
    <message>
        <source>%1 is not a number. Write it without quotation marks.</source>
        <translation>%1 er ikke et tall. Skriv det uten anførselstegn.</translation>
    </message>
    <message>
        <source>%1 is not a whole number. Write one without quotation marks.</source>
        <translation>%1 er ikke et heltall. Skriv et uten anførselstegn.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false. Write one of them, without quotation marks.</source>
        <translation>%1 er verken true eller false. Skriv en av dem, uten anførselstegn.</translation>
    </message>
    <message>
        <source>%1 is not a date like 2021-03-01: “%2”. Write year, month and day.</source>
        <translation>%1 er ikke en dato som 2021-03-01: «%2». Skriv år, måned og dag.</translation>
    </message>
    <message>
        <source>%1 is not an object. Write its fields between { and }.</source>
        <translation>%1 er ikke et objekt. Skriv feltene mellom { og }.</translation>
    </message>
    <message>
        <source>%1 is not a field of an instance. Correct its name or take it out.</source>
        <translation>%1 er ikke et felt i en instans. Rett navnet eller ta det ut.</translation>
    </message>
    <message>
        <source>%1 is missing. Add it.</source>
        <translation>%1 mangler. Legg det til.</translation>
    </message>
    <message>
        <source>%1 is not a list. Write its entries between [ and ].</source>
        <translation>%1 er ikke en liste. Skriv oppføringene mellom [ og ].</translation>
    </message>
    <message>
        <source>%1 is none of critical, challenging and planned. Write one of them.</source>
        <translation>%1 er verken critical, challenging eller planned. Skriv en av dem.</translation>
    </message>
    <message>
        <source>%1 is not known: “%2”. Known are: %3.</source>
        <translation>%1 er ikke kjent: «%2». Disse er kjent: %3.</translation>
    </message>
    <message>
        <source>The instance is larger than %1 MB. Divide it into several.</source>
        <translation>Instansen er større enn %1 MB. Del den i flere.</translation>
    </message>
    <message>
        <source>The instance is not valid JSON: %1 (byte %2). Correct it there.</source>
        <translation>Instansen er ikke gyldig JSON: %1 (byte %2). Rett den der.</translation>
    </message>
    <message>
        <source>The instance is not a JSON object. Write its fields between { and }.</source>
        <translation>Instansen er ikke et JSON-objekt. Skriv feltene mellom { og }.</translation>
    </message>
    <message>
        <source>Stays with %1 meanwhile: %2 of %3 in the pool (%4).</source>
        <translation>Igjen hos %1 imens: %2 av %3 i poolen (%4).</translation>
    </message>
    <message>
        <source>Stays with %1 meanwhile: from %2 to %3 of %4 in the pool (%5).</source>
        <translation>Igjen hos %1 imens: fra %2 til %3 av %4 i poolen (%5).</translation>
    </message>
    <message>
        <source>Stays with %1 meanwhile, of %2 in the pool (%3): %4.</source>
        <translation>Igjen hos %1 imens, av %2 i poolen (%3): %4.</translation>
    </message>
    <message>
        <source>The instance is too large: more than %1 pairs of a member and a need. Divide it, or ask about fewer needs at a time.</source>
        <translation>Instansen er for stor: mer enn %1 par av en person og et behov. Del den, eller spør om færre behov om gangen.</translation>
    </message>
    <message>
        <source>The instance is too large: %1 pairs of a member and a need on %2 days. Divide it, or choose a shorter horizon.</source>
        <translation>Instansen er for stor: %1 par av en person og et behov over %2 dager. Del den, eller velg en kortere periode.</translation>
    </message>
    <message>
        <source>%1 (%2 for %3) is impossible on %4: %5. Change its days or take it out.</source>
        <translation>%1 (%2 for %3) er umulig %4: %5. Endre dagene eller ta den ut.</translation>
    </message>
    <message>
        <source>%1 is before from. Give a last day that is not before the first.</source>
        <translation>%1 er før from. Oppgi en siste dag som ikke er før den første.</translation>
    </message>
    <message>
        <source>%1 is not known: “%2”. Use an id of the list “%3”, or add what is missing there.</source>
        <translation>%1 er ikke kjent: «%2». Bruk en id fra listen «%3», eller legg til det som mangler der.</translation>
    </message>
    <message>
        <source>%1 stands twice: “%2”. Take one out, or change it.</source>
        <translation>%1 står to ganger: «%2». Ta ut den ene, eller endre den.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3. Correct the figure.</source>
        <translation>%1 er ikke mellom %2 og %3. Rett tallet.</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries. Leave some out, or divide the instance into several.</source>
        <translation>%1 har mer enn %2 oppføringer. Ta ut noen, eller del instansen i flere.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in or take it out.</source>
        <translation>%1 er tom. Fyll den ut eller ta den ut.</translation>
    </message>
    <message>
        <source>horizon is longer than %1 days. Choose a shorter one.</source>
        <translation>horizon er lengre enn %1 dager. Velg en kortere.</translation>
    </message>
    <message>
        <source>%1 lies outside the period of need “%2”, which is %3. Pin days within it.</source>
        <translation>%1 ligger utenfor perioden for behovet «%2», som er %3. Fest dager innenfor den.</translation>
    </message>
    <message>
        <source>State resource</source>
        <translation>Statlig ressurs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Available today</source>
        <translation>Finnes i dag</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>No state resources are there today.</source>
        <translation>Ingen statlige ressurser finnes i dag.</translation>
    </message>
    <message>
        <source>What the governor may prioritise between municipalities. Waiting: asked for, and not answered yet.</source>
        <translation>Det Statsforvalteren kan prioritere mellom kommuner. Venter: anmodet om, og ennå ikke besvart.</translation>
    </message>
    <message>
        <source>the agreement&apos;s name</source>
        <translation>navnet på avtalen</translation>
    </message>
    <message>
        <source>what sets it off</source>
        <translation>hva som utløser den</translation>
    </message>
    <message>
        <source>services that it is about</source>
        <translation>tjenester den gjelder</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>inntil videre</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>import standing agreements</source>
        <translation>importere stående avtaler</translation>
    </message>
    <message>
        <source>%1 cannot stand in for %2.</source>
        <translation>%1 kan ikke erstatte %2.</translation>
    </message>
    <message>
        <source>A substitute that the municipality accepts for: %1.</source>
        <translation>En erstatning som kommunen godtar for: %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 are told as a range, so that nobody is known by the number.</source>
        <translation>Færre enn %1 står som et spenn, slik at ingen kjennes igjen på tallet.</translation>
    </message>
    <message>
        <source>The person stands in an interview that was laid aside, and %1 cannot be changed: %2. Nothing is erased.</source>
        <translation>Personen står i et intervju som er lagt til side, og %1 kan ikke endres: %2. Ingenting er slettet.</translation>
    </message>
    <message>
        <source>In the title or the recipients: %1</source>
        <translation>I tittelen eller blant mottakerne: %1</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <translation>I «%1»: %2</translation>
    </message>
    <message>
        <source>A situation report must not say who somebody is.</source>
        <translation>En situasjonsrapport skal ikke si hvem noen er.</translation>
    </message>
    <message>
        <source>The limit for few persons must be 0 or from 3 to %1.</source>
        <translation>Grensen for få personer må være 0 eller fra 3 til %1.</translation>
    </message>
    <message>
        <source>set the limit for few persons</source>
        <translation>sette grensen for få personer</translation>
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
        <translation>Arbeidet ble stoppet.</translation>
    </message>
    <message>
        <source>A pool member is one person. Start one transfer for each.</source>
        <translation>En person i poolen er én person. Begynn ett utlån for hver.</translation>
    </message>
    <message>
        <source>%1 stands there twice. Ask each owner once.</source>
        <translation>%1 står der to ganger. Spør hver eier én gang.</translation>
    </message>
    <message>
        <source>A municipality does not lend to itself.</source>
        <translation>En kommune låner ikke ut til seg selv.</translation>
    </message>
    <message>
        <source>The need was withdrawn before this answer came: no transfer begins, and the message is noted in the log. Tell the sender.</source>
        <translation>Behovet ble trukket før dette svaret kom: Det blir ikke noe utlån, og meldingen er ført i loggen. Si fra til avsenderen.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>Møtet slutter før det begynner.</translation>
    </message>
    <message>
        <source>The need was withdrawn, and nobody is asked for it. Open it again if it still holds.</source>
        <translation>Behovet er trukket, og ingen blir spurt for det. Åpne det igjen hvis det fortsatt gjelder.</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Var til stede</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Hvem som svarer</translation>
    </message>
    <message>
        <source>Was it as agreed?</source>
        <translation>Ble det som avtalt?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Hva hjalp?</translation>
    </message>
    <message>
        <source>What should be otherwise next time?</source>
        <translation>Hva bør være annerledes neste gang?</translation>
    </message>
    <message>
        <source>Answers afterwards</source>
        <translation>Svar i etterkant</translation>
    </message>
    <message>
        <source>There is no room left on the disk (%1). You can read, but not change anything: make room and open the file again.</source>
        <translation>Det er ikke mer plass på disken (%1). Du kan lese, men ikke endre noe: Frigjør plass og åpne filen på nytt.</translation>
    </message>
    <message>
        <source>There is no room left on the disk (%1). Nothing was made.</source>
        <translation>Det er ikke mer plass på disken (%1). Ingenting er laget.</translation>
    </message>
    <message>
        <source>Fewer than %1 transfers in service.</source>
        <translation>Færre enn %1 utlån i tjeneste.</translation>
    </message>
    <message>
        <source>The search could not read everything in the case file: %1</source>
        <translation>Søket kunne ikke lese alt i saksfilen: %1</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>Say which command.</source>
        <translation>Oppgi hvilken kommando.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>This was not expected: %1</source>
        <translation>Dette var ikke ventet: %1</translation>
    </message>
    <message>
        <source>%1 needs exactly one value.</source>
        <translation>%1 trenger nøyaktig én verdi.</translation>
    </message>
    <message>
        <source>The command is not understood: %1</source>
        <translation>Kommandoen blir ikke forstått: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>Det som skal oppgis</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALG</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(må oppgis)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Viser denne hjelpen</translation>
    </message>
    <message>
        <source>Samvirke on the command line: a case file&apos;s assessments, needs, pool, transfers, meetings and log, without a screen.</source>
        <translation>Samvirke på kommandolinjen: egenvurderinger, behov, pool, utlån, møter og logg i en saksfil, uten skjerm.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Viser versjonen</translation>
    </message>
    <message>
        <source>Each command has its own --help. --language nb, nn or en may stand anywhere. Exit code: 0 done, 1 not done, 2 wrong usage.</source>
        <translation>Hver kommando har sin egen --help. --language nb, nn eller en kan stå hvor som helst. Sluttkode: 0 gjort, 1 ikke gjort, 2 feil bruk.</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>Se %1 --help.</translation>
    </message>
    <message>
        <source>The case file (.samvirke)</source>
        <translation>Saksfilen (.samvirke)</translation>
    </message>
    <message>
        <source>Prints JSON and nothing else on stdout</source>
        <translation>Skriver JSON og ikke noe annet på stdout</translation>
    </message>
    <message>
        <source>There is no office called “%1”. The offices: %2.</source>
        <translation>Det finnes ikke noe embete som heter «%1». Embetene: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 for %2 with %n municipality(s).</source>
        <translation>
            <numerusform>Laget %1 for %2 med %n kommune.</numerusform>
            <numerusform>Laget %1 for %2 med %n kommuner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either --county or --national.</source>
        <translation>Oppgi enten --county eller --national.</translation>
    </message>
    <message>
        <source>“%1” is not a county number, such as 50.</source>
        <translation>«%1» er ikke et fylkesnummer, som 50.</translation>
    </message>
    <message>
        <source>Made %1. Everything in it but the municipalities is invented.</source>
        <translation>Laget %1. Alt i den bortsett fra kommunene er oppdiktet.</translation>
    </message>
    <message>
        <source>Made the exercise %1.</source>
        <translation>Laget øvelsen %1.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s).</source>
        <translation>
            <numerusform>Journalen er hel: %n innføring.</numerusform>
            <numerusform>Journalen er hel: %n innføringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Sikkerhetskopiert til %1.</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>Hentet fram til %1.</translation>
    </message>
    <message>
        <source>Makes a case file for an office</source>
        <translation>Lager en saksfil for et embete</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>The office, such as “Statsforvalteren i Trøndelag”</source>
        <translation>Embetet, som «Statsforvalteren i Trøndelag»</translation>
    </message>
    <message>
        <source>Marks the file as an exercise</source>
        <translation>Merker filen som en øvelse</translation>
    </message>
    <message>
        <source>Makes a case file with invented data to look at</source>
        <translation>Lager en saksfil med oppdiktede data å se på</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>NUMRE</translation>
    </message>
    <message>
        <source>County numbers, separated by commas; 50 when not given</source>
        <translation>Fylkesnumre, skilt med komma; 50 når ingen oppgis</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>The same seed gives the same data; 1 when not given</source>
        <translation>Samme frø gir samme data; 1 når det ikke oppgis</translation>
    </message>
    <message>
        <source>How many weekly rounds, 1 to 520; 10 when not given</source>
        <translation>Hvor mange ukentlige runder, 1 til 520; 10 når det ikke oppgis</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATO</translation>
    </message>
    <message>
        <source>The newest round is this day&apos;s week; today when not given</source>
        <translation>Nyeste runde er uken denne dagen er i; i dag når den ikke oppgis</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hele landet</translation>
    </message>
    <message>
        <source>Makes an exercise with this file&apos;s contacts, pool and needs</source>
        <translation>Lager en øvelse med kontaktene, poolen og behovene i denne filen</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>Den nye filen</translation>
    </message>
    <message>
        <source>Checks the file and its whole journal</source>
        <translation>Kontrollerer filen og hele journalen</translation>
    </message>
    <message>
        <source>Makes a checked copy of the file</source>
        <translation>Lager en kontrollert kopi av filen</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Where to; a dated file in the backup folder when not given</source>
        <translation>Hvor; en datert fil i mappen for sikkerhetskopier når det ikke oppgis</translation>
    </message>
    <message>
        <source>Makes a case file from a backup</source>
        <translation>Lager en saksfil fra en sikkerhetskopi</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Sikkerhetskopien</translation>
    </message>
    <message>
        <source>The new file; a file that is there is never replaced</source>
        <translation>Den nye filen; en fil som finnes, erstattes aldri</translation>
    </message>
    <message>
        <source>Columns that are not known and were left out: %1</source>
        <translation>Kolonner som ikke er kjent og ble utelatt: %1</translation>
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
        <translation>Hvorfor den ble avvist</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. Rejected: %4.</source>
        <translation>Nye: %1. Endret: %2. Uendret: %3. Avvist: %4.</translation>
    </message>
    <message>
        <source>--round belongs to assessments.</source>
        <translation>--round hører til assessments.</translation>
    </message>
    <message>
        <source>--round needs a week, such as 2021-W10.</source>
        <translation>--round trenger en uke, som 2021-W10.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 were rejected, so nothing was written. Correct the file, or add --skip-rejected.</source>
        <translation>
            <numerusform>%n rad av %1 ble avvist, så ingenting ble skrevet. Rett filen, eller legg til --skip-rejected.</numerusform>
            <numerusform>%n rader av %1 ble avvist, så ingenting ble skrevet. Rett filen, eller legg til --skip-rejected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>Ingenting ble skrevet: dette var en prøve.</translation>
    </message>
    <message>
        <source>Written. One undo takes it all back.</source>
        <translation>Skrevet. Én angring tar alt tilbake.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message>
        <source>Reads a CSV or XLSX file; checks all of it before it writes</source>
        <translation>Leser en CSV- eller XLSX-fil; kontrollerer alt før den skriver</translation>
    </message>
    <message>
        <source>WEEK</source>
        <translation>UKE</translation>
    </message>
    <message>
        <source>The reporting round of assessments, such as 2021-W10; made if it is missing; this week when not given</source>
        <translation>Rapporteringsrunden for egenvurderinger, som 2021-W10; lages hvis den mangler; denne uken når den ikke oppgis</translation>
    </message>
    <message>
        <source>Says what would happen and writes nothing</source>
        <translation>Sier hva som ville skje, og skriver ingenting</translation>
    </message>
    <message>
        <source>Writes the sound rows although others are rejected</source>
        <translation>Skriver de gode radene selv om andre avvises</translation>
    </message>
    <message>
        <source>The file to write; its ending says which format</source>
        <translation>Filen som skal skrives; endelsen sier hvilket format</translation>
    </message>
    <message>
        <source>The reporting round of assessments; the newest when not given</source>
        <translation>Rapporteringsrunden for egenvurderinger; den nyeste når den ikke oppgis</translation>
    </message>
    <message>
        <source>--language needs one of: %1.</source>
        <translation>--language trenger en av: %1.</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Standard inndata kan ikke leses.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 er en mappe, ikke en fil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke leses: %2</translation>
    </message>
    <message>
        <source>%1 is too large for an instance.</source>
        <translation>%1 er for stor for en instans.</translation>
    </message>
    <message>
        <source>Covered head-days, critical</source>
        <translation>Dekkede persondager, kritisk</translation>
    </message>
    <message>
        <source>Covered head-days, challenging</source>
        <translation>Dekkede persondager, utfordrende</translation>
    </message>
    <message>
        <source>Covered head-days, planned</source>
        <translation>Dekkede persondager, planlagt</translation>
    </message>
    <message>
        <source>A proposal. It binds nobody: the owners and the employees are asked first.</source>
        <translation>Et forslag. Det binder ingen: eierne og de ansatte spørres først.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 head-days covered</source>
        <translation>%1, %2: %3 av %4 persondager dekket</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(uten navn)</translation>
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
        <translation>Bevist best</translation>
    </message>
    <message>
        <source>--until is before --from.</source>
        <translation>--until er før --from.</translation>
    </message>
    <message>
        <source>Proposes who could help, and says why</source>
        <translation>Foreslår hvem som kan hjelpe, og sier hvorfor</translation>
    </message>
    <message>
        <source>Solves this JSON instance instead; - reads standard input</source>
        <translation>Løser denne JSON-instansen i stedet; - leser standard inndata</translation>
    </message>
    <message>
        <source>The first day; today when not given</source>
        <translation>Første dag; i dag når den ikke oppgis</translation>
    </message>
    <message>
        <source>The last day; that of the last open need when not given</source>
        <translation>Siste dag; siste åpne behovs siste dag når den ikke oppgis</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>NØKLER</translation>
    </message>
    <message>
        <source>Only these needs, separated by commas; all open ones when not given</source>
        <translation>Bare disse behovene, skilt med komma; alle åpne når ingen oppgis</translation>
    </message>
    <message>
        <source>Days between an infectious service and another place</source>
        <translation>Dager mellom et smitteoppdrag og et annet sted</translation>
    </message>
    <message>
        <source>Also proposes staff of owners that are critical themselves</source>
        <translation>Foreslår også personell fra eiere som selv er kritiske</translation>
    </message>
    <message>
        <source>Prints what is to be solved instead of solving it</source>
        <translation>Skriver det som skal løses, i stedet for å løse det</translation>
    </message>
    <message>
        <source>Give either a case file or --instance.</source>
        <translation>Oppgi enten en saksfil eller --instance.</translation>
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
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Antall</translation>
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
        <translation>Alvorlighet</translation>
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
        <translation>Behovet ble endret.</translation>
    </message>
    <message>
        <source>The need was withdrawn.</source>
        <translation>Behovet ble trukket.</translation>
    </message>
    <message>
        <source>MUNICIPALITY</source>
        <translation>KOMMUNE</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer eller navn</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>TJENESTE</translation>
    </message>
    <message>
        <source>The service area, such as nursing-home</source>
        <translation>Tjenesteområdet, som nursing-home</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KODE</translation>
    </message>
    <message>
        <source>The profession that is asked for, such as SP</source>
        <translation>Yrkesgruppen som etterspørres, som SP</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>KODER</translation>
    </message>
    <message>
        <source>Professions that are accepted as well</source>
        <translation>Yrkesgrupper som også godtas</translation>
    </message>
    <message>
        <source>Competences that are required</source>
        <translation>Kompetanser som kreves</translation>
    </message>
    <message>
        <source>Competences that are preferred</source>
        <translation>Kompetanser som ønskes</translation>
    </message>
    <message>
        <source>How many people on each day</source>
        <translation>Hvor mange personer hver dag</translation>
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
        <translation>ALVORLIGHET</translation>
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
        <translation>Tjeneste blant smittede: yes eller no</translation>
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
        <translation>Hvilke vakter</translation>
    </message>
    <message>
        <source>Who to ring about it</source>
        <translation>Hvem man kan ringe om det</translation>
    </message>
    <message>
        <source>What else there is to know</source>
        <translation>Hva annet det er å vite</translation>
    </message>
    <message>
        <source>The need&apos;s key, or its end</source>
        <translation>Nøkkelen til behovet, eller slutten av den</translation>
    </message>
    <message>
        <source>What the municipalities ask for</source>
        <translation>Det kommunene ber om</translation>
    </message>
    <message>
        <source>Lists the needs</source>
        <translation>Viser behovene</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>TILSTAND</translation>
    </message>
    <message>
        <source>open, covered, withdrawn, closed or all; open when not given</source>
        <translation>open, covered, withdrawn, closed eller all; open når den ikke oppgis</translation>
    </message>
    <message>
        <source>Registers a need</source>
        <translation>Registrerer et behov</translation>
    </message>
    <message>
        <source>Changes a need</source>
        <translation>Endrer et behov</translation>
    </message>
    <message>
        <source>open, covered, withdrawn or closed</source>
        <translation>open, covered, withdrawn eller closed</translation>
    </message>
    <message>
        <source>Withdraws a need and the transfers for it that have not begun</source>
        <translation>Trekker et behov og utlånene til det som ikke har begynt</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Utdata kunne ikke skrives.</translation>
    </message>
    <message>
        <source>--from and --until belong together.</source>
        <translation>--from og --until hører sammen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeidsgiver</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bosted</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengelig</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>Km</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Pool member</source>
        <translation>Person i poolen</translation>
    </message>
    <message>
        <source>The pool member was changed.</source>
        <translation>Personen i poolen ble endret.</translation>
    </message>
    <message>
        <source>Confirmed on %1.</source>
        <translation>Bekreftet %1.</translation>
    </message>
    <message>
        <source>The pool member was removed.</source>
        <translation>Personen i poolen ble fjernet.</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail are erased, also from the history. This cannot be undone.</source>
        <translation>Navn, telefon og e-post er slettet, også fra historikken. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>At most away</source>
        <translation>Høyst borte</translation>
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
        <translation>Grensen ble fjernet.</translation>
    </message>
    <message>
        <source>EMPLOYER</source>
        <translation>ARBEIDSGIVER</translation>
    </message>
    <message>
        <source>The employer: a municipality&apos;s number or name, or another name</source>
        <translation>Arbeidsgiveren: nummeret eller navnet på en kommune, eller et annet navn</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>KILDE</translation>
    </message>
    <message>
        <source>What kind of employer; municipality when not given</source>
        <translation>Hva slags arbeidsgiver; municipality når det ikke oppgis</translation>
    </message>
    <message>
        <source>Professions, the main one first</source>
        <translation>Yrkesgrupper, den viktigste først</translation>
    </message>
    <message>
        <source>Competences; “code:date” for one that expires</source>
        <translation>Kompetanser; «kode:dato» for en som utløper</translation>
    </message>
    <message>
        <source>Number or name; the employer&apos;s when not given</source>
        <translation>Nummer eller navn; arbeidsgiverens når det ikke oppgis</translation>
    </message>
    <message>
        <source>The first day of availability</source>
        <translation>Første tilgjengelige dag</translation>
    </message>
    <message>
        <source>The last day of availability</source>
        <translation>Siste tilgjengelige dag</translation>
    </message>
    <message>
        <source>KM</source>
        <translation>KM</translation>
    </message>
    <message>
        <source>The travel limit in km, 0 to 3000</source>
        <translation>Reisegrensen i km, 0 til 3000</translation>
    </message>
    <message>
        <source>Accepts service among infected people: yes or no</source>
        <translation>Tar smitteoppdrag: yes eller no</translation>
    </message>
    <message>
        <source>The person&apos;s name; none for an anonymous capacity</source>
        <translation>Navnet på personen; ikke noe for en kapasitet uten navn</translation>
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
        <translation>Når arbeidsgiveren sist bekreftet det</translation>
    </message>
    <message>
        <source>The pool member&apos;s key, or its end</source>
        <translation>Nøkkelen til personen i poolen, eller slutten av den</translation>
    </message>
    <message>
        <source>The people that owners may lend</source>
        <translation>Personellet som eiere kan låne ut</translation>
    </message>
    <message>
        <source>Lists the pool</source>
        <translation>Viser poolen</translation>
    </message>
    <message>
        <source>Only this employer&apos;s</source>
        <translation>Bare denne arbeidsgiverens</translation>
    </message>
    <message>
        <source>Only this profession</source>
        <translation>Bare denne yrkesgruppen</translation>
    </message>
    <message>
        <source>Registers a person or a capacity</source>
        <translation>Registrerer en person eller en kapasitet</translation>
    </message>
    <message>
        <source>Changes a pool member</source>
        <translation>Endrer en person i poolen</translation>
    </message>
    <message>
        <source>Records that the employer has confirmed it</source>
        <translation>Registrerer at arbeidsgiveren har bekreftet det</translation>
    </message>
    <message>
        <source>The day; today when not given</source>
        <translation>Dagen; i dag når den ikke oppgis</translation>
    </message>
    <message>
        <source>Removes a pool member that no transfer names</source>
        <translation>Fjerner en person i poolen som ikke noe utlån viser til</translation>
    </message>
    <message>
        <source>Erases a person&apos;s name and numbers for ever</source>
        <translation>Sletter navn og numre til en person for godt</translation>
    </message>
    <message>
        <source>Lists how many the employers lend at most</source>
        <translation>Viser hvor mange arbeidsgiverne høyst låner ut</translation>
    </message>
    <message>
        <source>Sets how many an employer lends at most</source>
        <translation>Setter hvor mange en arbeidsgiver høyst låner ut</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>Arbeidsgiveren</translation>
    </message>
    <message>
        <source>How many at the same time</source>
        <translation>Hvor mange samtidig</translation>
    </message>
    <message>
        <source>Only of this profession</source>
        <translation>Bare av denne yrkesgruppen</translation>
    </message>
    <message>
        <source>Removes an employer&apos;s limit</source>
        <translation>Fjerner grensen til en arbeidsgiver</translation>
    </message>
    <message>
        <source>The limit&apos;s key, or its end</source>
        <translation>Nøkkelen til grensen, eller slutten av den</translation>
    </message>
    <message>
        <source>Invented demonstration data</source>
        <translation>Oppdiktede demonstrasjonsdata</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>No reporting round yet.</source>
        <translation>Ingen rapporteringsrunde ennå.</translation>
    </message>
    <message>
        <source>Round %1: %2 of %3 municipalities have answered.</source>
        <translation>Runde %1: %2 av %3 kommuner har svart.</translation>
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
        <translation>Åpne behov</translation>
    </message>
    <message>
        <source>Needs a call today:</source>
        <translation>Trenger en telefon i dag:</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>«%1» er ikke et tall fra %2 til %3.</translation>
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
        <translation>Kontakten ble fjernet.</translation>
    </message>
    <message>
        <source>Shows where every municipality stands</source>
        <translation>Viser hvor hver kommune står</translation>
    </message>
    <message>
        <source>The reporting round; the newest when not given</source>
        <translation>Rapporteringsrunden; den nyeste når den ikke oppgis</translation>
    </message>
    <message>
        <source>Records one municipality&apos;s own assessment</source>
        <translation>Registrerer egenvurderingen fra én kommune</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>The service area; the whole when not given</source>
        <translation>Tjenesteområdet; samlet når det ikke oppgis</translation>
    </message>
    <message>
        <source>The reporting round; this week when not given</source>
        <translation>Rapporteringsrunden; denne uken når den ikke oppgis</translation>
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
        <translation>Risiko innen tre uker: low, medium eller high</translation>
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
        <translation>Fravær i prosent</translation>
    </message>
    <message>
        <source>Missing full-time equivalents</source>
        <translation>Manglende årsverk</translation>
    </message>
    <message>
        <source>Missing professions, separated by commas</source>
        <translation>Yrkesgrupper som mangler, skilt med komma</translation>
    </message>
    <message>
        <source>Criteria of a serious shortage, separated by commas</source>
        <translation>Alvorlighetskriterier, skilt med komma</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Hva som er prøvd</translation>
    </message>
    <message>
        <source>Is there a plan for keeping critical staff: yes or no</source>
        <translation>Finnes det en plan for å holde på kritisk personell: yes eller no</translation>
    </message>
    <message>
        <source>The municipality&apos;s own words</source>
        <translation>Kommunens egne ord</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>When it was reported; now when not given</source>
        <translation>Når det ble rapportert; nå når det ikke oppgis</translation>
    </message>
    <message>
        <source>Who to ring in a municipality</source>
        <translation>Hvem man kan ringe i en kommune</translation>
    </message>
    <message>
        <source>Lists the contacts</source>
        <translation>Viser kontaktene</translation>
    </message>
    <message>
        <source>Adds a contact</source>
        <translation>Legger til en kontakt</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Navnet på personen</translation>
    </message>
    <message>
        <source>The person&apos;s function</source>
        <translation>Funksjonen til personen</translation>
    </message>
    <message>
        <source>Removes a contact</source>
        <translation>Fjerner en kontakt</translation>
    </message>
    <message>
        <source>The contact&apos;s key, or its end</source>
        <translation>Nøkkelen til kontakten, eller slutten av den</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 08.03.2021 or 2021-03-08.</source>
        <translation>«%1» er ikke en dato. Skriv 08.03.2021 eller 2021-03-08.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 08.03.2021 13:42 or 2021-03-08T13:42.</source>
        <translation>«%1» er ikke et tidspunkt. Skriv 08.03.2021 13:42 eller 2021-03-08T13:42.</translation>
    </message>
    <message>
        <source>“%1” is not a municipality. Give its number or name.</source>
        <translation>«%1» er ikke en kommune. Oppgi nummeret eller navnet.</translation>
    </message>
    <message>
        <source>Several municipalities are called %1. Give the number: %2.</source>
        <translation>Flere kommuner heter %1. Oppgi nummeret: %2.</translation>
    </message>
    <message>
        <source>Say who the employer is.</source>
        <translation>Oppgi hvem som er arbeidsgiver.</translation>
    </message>
    <message>
        <source>There is no reporting round %1 in this file.</source>
        <translation>Det finnes ingen rapporteringsrunde %1 i denne filen.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>«%1» er ikke kjent her. Bruk en av: %2.</translation>
    </message>
    <message>
        <source>Nothing here has the key %1.</source>
        <translation>Ingenting her har nøkkelen %1.</translation>
    </message>
    <message>
        <source>More than one has a key with %1. Write more of it.</source>
        <translation>Flere har en nøkkel med %1. Skriv mer av den.</translation>
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
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>(corrects %1) %2</source>
        <translation>(retter %1) %2</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Loggføring</translation>
    </message>
    <message>
        <source>The office&apos;s log; nothing is taken out</source>
        <translation>Loggen til embetet; ingenting tas ut</translation>
    </message>
    <message>
        <source>Lists the log, the newest first</source>
        <translation>Viser loggen, nyeste først</translation>
    </message>
    <message>
        <source>Writes in the log</source>
        <translation>Skriver i loggen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>NØKKEL</translation>
    </message>
    <message>
        <source>The need it is about</source>
        <translation>Behovet det gjelder</translation>
    </message>
    <message>
        <source>The transfer it is about</source>
        <translation>Utlånet det gjelder</translation>
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
        <translation>Når det skjedde; nå når det ikke oppgis</translation>
    </message>
    <message>
        <source>Writes a correction; the entry itself stays</source>
        <translation>Skriver en rettelse; selve loggføringen blir stående</translation>
    </message>
    <message>
        <source>The log entry&apos;s key, or its end</source>
        <translation>Nøkkelen til loggføringen, eller slutten av den</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Hva som er riktig</translation>
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
        <translation>Hva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Saksliste:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notater:</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Til stede:</translation>
    </message>
    <message>
        <source>Decisions:</source>
        <translation>Beslutninger:</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>The meeting was changed.</source>
        <translation>Møtet ble endret.</translation>
    </message>
    <message>
        <source>Say who: --municipality, --name or --function.</source>
        <translation>Oppgi hvem: --municipality, --name eller --function.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>Merket som gjort.</translation>
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
        <translation>Når det slutter</translation>
    </message>
    <message>
        <source>Room or platform</source>
        <translation>Rom eller plattform</translation>
    </message>
    <message>
        <source>The agenda; \n begins a new line</source>
        <translation>Sakslisten; \n begynner en ny linje</translation>
    </message>
    <message>
        <source>The notes; \n begins a new line</source>
        <translation>Notatene; \n begynner en ny linje</translation>
    </message>
    <message>
        <source>The meeting&apos;s key, or its end</source>
        <translation>Nøkkelen til møtet, eller slutten av den</translation>
    </message>
    <message>
        <source>Meetings, decisions and action items</source>
        <translation>Møter, beslutninger og oppfølgingspunkter</translation>
    </message>
    <message>
        <source>Lists the meetings, the newest first</source>
        <translation>Viser møtene, nyeste først</translation>
    </message>
    <message>
        <source>Shows one meeting</source>
        <translation>Viser ett møte</translation>
    </message>
    <message>
        <source>Plans or records a meeting</source>
        <translation>Planlegger eller registrerer et møte</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hva det heter</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Når det begynner</translation>
    </message>
    <message>
        <source>Changes a meeting</source>
        <translation>Endrer et møte</translation>
    </message>
    <message>
        <source>Adds a participant</source>
        <translation>Legger til en deltaker</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Var til stede</translation>
    </message>
    <message>
        <source>Records a decision</source>
        <translation>Registrerer en beslutning</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Hva som ble besluttet</translation>
    </message>
    <message>
        <source>Records who does what by when</source>
        <translation>Registrerer hvem som gjør hva innen når</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>Who does it: a function or a municipality</source>
        <translation>Hvem som gjør det: en funksjon eller en kommune</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen når</translation>
    </message>
    <message>
        <source>The meeting it comes from</source>
        <translation>Møtet det kommer fra</translation>
    </message>
    <message>
        <source>Lists the action items</source>
        <translation>Viser oppfølgingspunktene</translation>
    </message>
    <message>
        <source>Only those that are not done</source>
        <translation>Bare de som ikke er gjort</translation>
    </message>
    <message>
        <source>Marks an action item as done</source>
        <translation>Merker et oppfølgingspunkt som gjort</translation>
    </message>
    <message>
        <source>The action item&apos;s key, or its end</source>
        <translation>Nøkkelen til oppfølgingspunktet, eller slutten av den</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>From %1 to %2: %3, %4</source>
        <translation>Fra %1 til %2: %3, %4</translation>
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
        <translation>Hvordan</translation>
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
        <translation>Personen i poolen har ingen av yrkesgruppene som behovet godtar.</translation>
    </message>
    <message>
        <source>Say who lends: --member or --owner.</source>
        <translation>Oppgi hvem som låner ut: --member eller --owner.</translation>
    </message>
    <message>
        <source>Say who receives: --need or --to.</source>
        <translation>Oppgi hvem som tar imot: --need eller --to.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>--reason belongs to a no (declined).</source>
        <translation>--reason hører til et nei (declined).</translation>
    </message>
    <message>
        <source>Recorded. The transfer is now: %1</source>
        <translation>Registrert. Utlånet er nå: %1</translation>
    </message>
    <message>
        <source>The transfer was changed.</source>
        <translation>Utlånet ble endret.</translation>
    </message>
    <message>
        <source>The transfer&apos;s key, or its end</source>
        <translation>Nøkkelen til utlånet, eller slutten av den</translation>
    </message>
    <message>
        <source>Voluntary transfers and who answered what</source>
        <translation>Frivillige utlån og hvem som svarte hva</translation>
    </message>
    <message>
        <source>Lists the transfers</source>
        <translation>Viser utlånene</translation>
    </message>
    <message>
        <source>Only those in this state</source>
        <translation>Bare de i denne tilstanden</translation>
    </message>
    <message>
        <source>Shows one transfer with its ledger</source>
        <translation>Viser ett utlån med svarloggen</translation>
    </message>
    <message>
        <source>Begins a transfer as a draft</source>
        <translation>Begynner et utlån som utkast</translation>
    </message>
    <message>
        <source>The need it answers</source>
        <translation>Behovet det svarer på</translation>
    </message>
    <message>
        <source>The pool member it is about</source>
        <translation>Personen i poolen det gjelder</translation>
    </message>
    <message>
        <source>Who lends, when no pool member is named</source>
        <translation>Hvem som låner ut, når ingen person i poolen er oppgitt</translation>
    </message>
    <message>
        <source>Who receives, when no need is named</source>
        <translation>Hvem som tar imot, når ikke noe behov er oppgitt</translation>
    </message>
    <message>
        <source>The profession</source>
        <translation>Yrkesgruppen</translation>
    </message>
    <message>
        <source>How many people; 1 when not given</source>
        <translation>Hvor mange personer; 1 når det ikke oppgis</translation>
    </message>
    <message>
        <source>The first day; the need&apos;s when not given</source>
        <translation>Første dag; behovets når den ikke oppgis</translation>
    </message>
    <message>
        <source>The last day; the need&apos;s when not given</source>
        <translation>Siste dag; behovets når den ikke oppgis</translation>
    </message>
    <message>
        <source>Records a step: who answered, and how</source>
        <translation>Registrerer et steg: hvem som svarte, og hvordan</translation>
    </message>
    <message>
        <source>asked, offered, declined, agreed, consented, preparing, inService, extensionAsked, ending, returned, settled, withdrawn or invalid</source>
        <translation>asked, offered, declined, agreed, consented, preparing, inService, extensionAsked, ending, returned, settled, withdrawn eller invalid</translation>
    </message>
    <message>
        <source>Who was asked or answered: name and function</source>
        <translation>Hvem som ble spurt eller svarte: navn og funksjon</translation>
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
        <translation>For et nei: own-situation, infection-control, no-suitable-staff, employee-declines eller other</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hva som ble sagt</translation>
    </message>
    <message>
        <source>Changes the period, the heads or the note</source>
        <translation>Endrer perioden, antallet eller merknaden</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hvor mange personer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Tar siste endring tilbake</translation>
    </message>
    <message>
        <source>Makes again what was taken back</source>
        <translation>Gjør om igjen det som ble tatt tilbake</translation>
    </message>
    <message>
        <source>Shows how a thing came to be what it is</source>
        <translation>Viser hvordan noe er blitt som det er</translation>
    </message>
    <message>
        <source>Its key, or the end of it</source>
        <translation>Nøkkelen, eller slutten av den</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>MÅL</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>SIKKERHETSKOPI</translation>
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
        <translation>Eier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>The offer was changed.</source>
        <translation>Tilbudet er endret.</translation>
    </message>
    <message>
        <source>The offer was removed.</source>
        <translation>Tilbudet er fjernet.</translation>
    </message>
    <message>
        <source>A proposal. It binds nobody: the owners are asked first.</source>
        <translation>Et forslag. Det binder ingen: eierne blir spurt først.</translation>
    </message>
    <message>
        <source>%1, %2: covered</source>
        <translation>%1, %2: dekket</translation>
    </message>
    <message>
        <source>%1, %2: %3 missing</source>
        <translation>%1, %2: %3 mangler</translation>
    </message>
    <message>
        <source>The proposal has no delivery from this offer to this need.</source>
        <translation>Forslaget har ingen leveranse fra dette tilbudet til dette behovet.</translation>
    </message>
    <message>
        <source>The kind of equipment, such as surgical-mask</source>
        <translation>Hva slags utstyr, for eksempel surgical-mask</translation>
    </message>
    <message>
        <source>How many pieces, litres or places</source>
        <translation>Hvor mange stykk, liter eller plasser</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>EIER</translation>
    </message>
    <message>
        <source>Who can spare it: a municipality or the name of another</source>
        <translation>Hvem som kan unnvære det: en kommune eller navnet på en annen</translation>
    </message>
    <message>
        <source>What kind of owner it is, such as health-trust</source>
        <translation>Hva slags eier det er, for eksempel health-trust</translation>
    </message>
    <message>
        <source>Where it is; the owner&apos;s own place when not given</source>
        <translation>Hvor det er; eierens eget sted når det ikke er oppgitt</translation>
    </message>
    <message>
        <source>The day the owner last confirmed it</source>
        <translation>Dagen eieren sist bekreftet det</translation>
    </message>
    <message>
        <source>What the municipalities lack</source>
        <translation>Hva kommunene mangler</translation>
    </message>
    <message>
        <source>The offer&apos;s key, or its end</source>
        <translation>Tilbudets nøkkel, eller slutten av den</translation>
    </message>
    <message>
        <source>What owners can spare</source>
        <translation>Hva eiere kan unnvære</translation>
    </message>
    <message>
        <source>Lists the offers</source>
        <translation>Viser tilbudene</translation>
    </message>
    <message>
        <source>Registers an offer</source>
        <translation>Registrerer et tilbud</translation>
    </message>
    <message>
        <source>Changes an offer</source>
        <translation>Endrer et tilbud</translation>
    </message>
    <message>
        <source>Removes an offer that no transfer names</source>
        <translation>Fjerner et tilbud som ikke noe utlån viser til</translation>
    </message>
    <message>
        <source>Equipment and beds: who lacks, who can spare</source>
        <translation>Utstyr og senger: hvem mangler, hvem kan unnvære</translation>
    </message>
    <message>
        <source>Also proposes equipment of owners that are critical themselves</source>
        <translation>Foreslår også utstyr fra eiere som selv er kritiske</translation>
    </message>
    <message>
        <source>Proposes who could give what to whom, and says why</source>
        <translation>Foreslår hvem som kan gi hva til hvem, og sier hvorfor</translation>
    </message>
    <message>
        <source>Begins a transfer from the proposal, as a draft</source>
        <translation>Begynner et utlån fra forslaget, som utkast</translation>
    </message>
    <message>
        <source>NEED</source>
        <translation>BEHOV</translation>
    </message>
    <message>
        <source>OFFER</source>
        <translation>TILBUD</translation>
    </message>
    <message>
        <source>Less than what is proposed</source>
        <translation>Mindre enn det som er foreslått</translation>
    </message>
    <message>
        <source>“%1” is not of the form %2.</source>
        <translation>«%1» er ikke på formen %2.</translation>
    </message>
    <message>
        <source>“%1” has no day to plan for.</source>
        <translation>«%1» har ingen dag å planlegge for.</translation>
    </message>
    <message>
        <source>VARIANT</source>
        <translation>VARIANT</translation>
    </message>
    <message>
        <source>Name or key of the variant whose order of aims counts</source>
        <translation>Navn på eller nøkkel til varianten som gir målenes rekkefølge</translation>
    </message>
    <message>
        <source>Days a confirmation holds; who was confirmed earlier is in doubt. 0: for ever</source>
        <translation>Hvor mange dager en bekreftelse gjelder; eldre gir usikkerhet. 0: alltid</translation>
    </message>
    <message>
        <source>PAIRS</source>
        <translation>PAR</translation>
    </message>
    <message>
        <source>What if these said no: MEMBER:NEED, separated by commas</source>
        <translation>Hva om disse sa nei: MEDLEM:BEHOV, atskilt med komma</translation>
    </message>
    <message>
        <source>EMPLOYERS</source>
        <translation>ARBEIDSGIVERE</translation>
    </message>
    <message>
        <source>What if these lent nobody</source>
        <translation>Hva om disse ikke lånte ut noen</translation>
    </message>
    <message>
        <source>What if these stayed: MEMBER:NEED[:FROM:UNTIL]</source>
        <translation>Hva om disse ble: MEDLEM:BEHOV[:FRA:TIL]</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>ORD</translation>
    </message>
    <message>
        <source>Needs of a municipality with the same word are one team</source>
        <translation>Behov i en kommune med samme ord er ett team</translation>
    </message>
    <message>
        <source>Lends</source>
        <translation>Låner ut</translation>
    </message>
    <message>
        <source>The decision was taken back.</source>
        <translation>Avgjørelsen er trukket.</translation>
    </message>
    <message>
        <source>Nothing is decided about %1.</source>
        <translation>Ingenting er avgjort om %1.</translation>
    </message>
    <message>
        <source>Lists what is decided about owners</source>
        <translation>Viser hva som er avgjort om eiere</translation>
    </message>
    <message>
        <source>Decides whether an owner lends, whatever its own status</source>
        <translation>Avgjør om en eier låner ut, uansett egen status</translation>
    </message>
    <message>
        <source>yes: proposed as any other; no: left in peace</source>
        <translation>ja: foreslås som andre; nei: får være i fred</translation>
    </message>
    <message>
        <source>Why: it is recorded</source>
        <translation>Hvorfor: det blir lagret</translation>
    </message>
    <message>
        <source>Takes a decision back</source>
        <translation>Trekker en avgjørelse</translation>
    </message>
    <message>
        <source>Those with the same word have worked or trained together</source>
        <translation>De med samme ord har jobbet eller øvd sammen</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Order of aims</source>
        <translation>Målenes rekkefølge</translation>
    </message>
    <message>
        <source>This variant comes with the program and stays.</source>
        <translation>Denne varianten følger med programmet og blir.</translation>
    </message>
    <message>
        <source>The variant was removed.</source>
        <translation>Varianten er fjernet.</translation>
    </message>
    <message>
        <source>The orders in which the aims of matching count</source>
        <translation>Rekkefølgene som målene for koblingen teller i</translation>
    </message>
    <message>
        <source>Lists the variants</source>
        <translation>Viser variantene</translation>
    </message>
    <message>
        <source>Saves the office&apos;s own variant under a name</source>
        <translation>Lagrer embetets egen variant under et navn</translation>
    </message>
    <message>
        <source>Its name; a variant of the same name is replaced</source>
        <translation>Navnet; en variant med samme navn erstattes</translation>
    </message>
    <message>
        <source>The aims in order: stints, level, reserve, fit, travel-km, fairness</source>
        <translation>Målene i rekkefølge: stints, level, reserve, fit, travel-km, fairness</translation>
    </message>
    <message>
        <source>Removes one of the office&apos;s own variants</source>
        <translation>Fjerner en av embetets egne varianter</translation>
    </message>
    <message>
        <source>Its name or key</source>
        <translation>Navnet eller nøkkelen</translation>
    </message>
    <message>
        <source>Name a municipality, or say --all.</source>
        <translation>Oppgi en kommune, eller skriv --all.</translation>
    </message>
    <message>
        <source>There is no reporting round yet.</source>
        <translation>Det er ingen rapporteringsrunde ennå.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan ikke lages.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n form(s) for %1 to %2.</source>
        <translation>
            <numerusform>Skrev %n skjema for %1 til %2.</numerusform>
            <numerusform>Skrev %n skjemaer for %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the form that municipalities fill in, as XLSX; import reads it back</source>
        <translation>Skriver skjemaet som kommunene fyller ut, som XLSX; import leser det tilbake</translation>
    </message>
    <message>
        <source>ROUND</source>
        <translation>RUNDE</translation>
    </message>
    <message>
        <source>The round by its week or title; the newest that has opened when not given</source>
        <translation>Runden etter uke eller tittel; ellers den nyeste som har åpnet</translation>
    </message>
    <message>
        <source>A form for every municipality</source>
        <translation>Et skjema til hver kommune</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPPE</translation>
    </message>
    <message>
        <source>Where the forms are written; made if it is missing</source>
        <translation>Hvor skjemaene skrives; lages om den mangler</translation>
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
        <translation>Endret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
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
        <translation>Noen filer eller rader ble avvist, så ingenting er skrevet. Rett dem, eller legg til --skip-rejected.</translation>
    </message>
    <message>
        <source>--inspect only looks at a file: give it alone, or with the kind, --sheet and --json.</source>
        <translation>--inspect ser bare på en fil: bruk det alene, eller med slag, --sheet og --json.</translation>
    </message>
    <message>
        <source>The file to read; of assessments also a folder of files</source>
        <translation>Filen som skal leses; for egenvurderinger også en mappe med filer</translation>
    </message>
    <message>
        <source>MAPPING</source>
        <translation>KOBLING</translation>
    </message>
    <message>
        <source>A JSON file that says which column is which field; remembered for tables with the same headings</source>
        <translation>En JSON-fil som sier hvilken kolonne som er hvilket felt; huskes for tabeller med de samme overskriftene</translation>
    </message>
    <message>
        <source>SHEET</source>
        <translation>ARK</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number</source>
        <translation>Arket i en arbeidsbok, ved navn eller nummer</translation>
    </message>
    <message>
        <source>Imports nothing; tells what the file looks like and what each column seems to hold</source>
        <translation>Importerer ingenting; forteller hvordan filen ser ut og hva hver kolonne ser ut til å inneholde</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>%1: text in %2, columns separated by “%3”</source>
        <translation>%1: tekst i %2, kolonner skilt med «%3»</translation>
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
            <numerusform>%n bokstav var ødelagt underveis og er rettet.</numerusform>
            <numerusform>%n bokstaver var ødelagt underveis og er rettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are remarks or sums: %1</source>
        <translation>
            <numerusform>%n rad er en merknad eller sum: %1</numerusform>
            <numerusform>%n rader er merknader eller summer: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inneholder</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leses som</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>To be imported as %1 it still lacks: %2.</source>
        <translation>For å importeres som %1 mangler den: %2.</translation>
    </message>
    <message>
        <source>Can be imported as %1 as it is.</source>
        <translation>Kan importeres som %1 slik den er.</translation>
    </message>
    <message>
        <source>Can be imported as %1 with a mapping of these columns (--mapping).</source>
        <translation>Kan importeres som %1 med en kobling av disse kolonnene (--mapping).</translation>
    </message>
    <message>
        <source>A map needs --out with a name ending with .svg or .png.</source>
        <translation>Et kart trenger --out med et navn som slutter på .svg eller .png.</translation>
    </message>
    <message>
        <source>%1 has none of this case file&apos;s municipalities.</source>
        <translation>%1 har ingen av kommunene i denne saksfilen.</translation>
    </message>
    <message>
        <source>The borders of the municipalities as GeoJSON; without it a map is made of tiles</source>
        <translation>Kommunegrensene som GeoJSON; uten dem blir kartet laget av fliser</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Åpner</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
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
        <translation>Runden %1 er laget. Svarfristen er %2.</translation>
    </message>
    <message>
        <source>The round %1 is open. Answers are due %2.</source>
        <translation>Runden %1 er åpen. Svarfristen er %2.</translation>
    </message>
    <message>
        <source>The round %1 was closed at %2.</source>
        <translation>Runden %1 ble lukket %2.</translation>
    </message>
    <message>
        <source>Round %1, due %2: %3 of %4 municipalities have answered.</source>
        <translation>Runde %1, frist %2: %3 av %4 kommuner har svart.</translation>
    </message>
    <message>
        <source>In time: %1. Complete: %2. Definitions: %3.</source>
        <translation>I tide: %1. Komplett: %2. Definisjoner: %3.</translation>
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
        <translation>Mangler</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Mappen %1 finnes ikke.</translation>
    </message>
    <message>
        <source>All have answered in %1.</source>
        <translation>Alle har svart i %1.</translation>
    </message>
    <message>
        <source>Without an e-mail address: %1</source>
        <translation>Uten e-postadresse: %1</translation>
    </message>
    <message>
        <source>When answers are due: 12.03.2021 12:00</source>
        <translation>Når svarfristen er: 12.03.2021 12:00</translation>
    </message>
    <message>
        <source>When the round opens</source>
        <translation>Når runden åpner</translation>
    </message>
    <message>
        <source>The service areas asked about, separated by commas, or all; any answer is whole when nothing is named</source>
        <translation>Tjenesteområdene det spørres om, skilt med komma, eller all; alle svar er hele når ingenting er nevnt</translation>
    </message>
    <message>
        <source>What the overview is for</source>
        <translation>Hva oversikten skal brukes til</translation>
    </message>
    <message>
        <source>What the ratings mean in this round: general-1 or epidemic-1</source>
        <translation>Hva vurderingene betyr i denne runden: general-1 eller epidemic-1</translation>
    </message>
    <message>
        <source>Reporting rounds: who has answered, and who has not</source>
        <translation>Rapporteringsrunder: hvem som har svart, og hvem som ikke har</translation>
    </message>
    <message>
        <source>Lists the rounds with their rates</source>
        <translation>Lister rundene med svarandelene</translation>
    </message>
    <message>
        <source>Opens a round: next week&apos;s when no week or title is given</source>
        <translation>Åpner en runde: neste ukes når ingen uke eller tittel er oppgitt</translation>
    </message>
    <message>
        <source>A week such as 2021-W11, or the title of an ad hoc round</source>
        <translation>En uke som 2021-W11, eller tittelen på en ad hoc-runde</translation>
    </message>
    <message>
        <source>Changes the time limit or what is asked about</source>
        <translation>Endrer fristen eller hva det spørres om</translation>
    </message>
    <message>
        <source>Closes a round: it takes no more answers</source>
        <translation>Lukker en runde: den tar ikke imot flere svar</translation>
    </message>
    <message>
        <source>Opens a closed round again</source>
        <translation>Åpner en lukket runde igjen</translation>
    </message>
    <message>
        <source>Who has answered in time, late, in part or not at all</source>
        <translation>Hvem som har svart i tide, for sent, delvis eller ikke i det hele tatt</translation>
    </message>
    <message>
        <source>Whom to ring, and e-mail drafts to those who have not answered, in their form of Norwegian</source>
        <translation>Hvem som bør ringes, og e-postutkast til dem som ikke har svart, i deres målform</translation>
    </message>
    <message>
        <source>Writes the drafts there as .eml files</source>
        <translation>Skriver utkastene dit som .eml-filer</translation>
    </message>
    <message>
        <source>Writes the telephone list as CSV or XLSX</source>
        <translation>Skriver telefonlisten som CSV eller XLSX</translation>
    </message>
    <message>
        <source>good, challenging or critical; or unchanged, notApplicable</source>
        <translation>good, challenging eller critical; eller unchanged, notApplicable</translation>
    </message>
    <message>
        <source>What would help, concretely</source>
        <translation>Hva som ville hjelpe, konkret</translation>
    </message>
    <message>
        <source>What it can do without, for others</source>
        <translation>Hva den kan unnvære for andre</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Hvem som svarte</translation>
    </message>
    <message>
        <source>The role of who answered</source>
        <translation>Rollen til den som svarte</translation>
    </message>
    <message>
        <source>form, telephone, email or import</source>
        <translation>form, telephone, email eller import</translation>
    </message>
    <message>
        <source>The situation is as of then; as of the report by default</source>
        <translation>Tidspunktet situasjonen gjelder for; ellers da svaret ble sendt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Finds anything by its words, kind by kind</source>
        <translation>Finner hva som helst etter ordene i det, type for type</translation>
    </message>
    <message>
        <source>Words, or how they begin</source>
        <translation>Ord, eller begynnelsen på dem</translation>
    </message>
    <message>
        <source>There is no survey yet.</source>
        <translation>Det er ingen kartlegging ennå.</translation>
    </message>
    <message>
        <source>Asked lately: “%1” in the survey “%2” of %3, asked by %4. Can its answers be used?</source>
        <translation>Nylig spurt: «%1» i kartleggingen «%2» fra %3, spurt av %4. Kan svarene derfra brukes?</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kartlegging</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Spurt av</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svart</translation>
    </message>
    <message>
        <source>No municipality is challenging or critical in the newest round.</source>
        <translation>Ingen kommune er utfordrende eller kritisk i den nyeste runden.</translation>
    </message>
    <message>
        <source>The survey “%1” (%2) has %3 question(s) to %4 municipalities. Answers are due %5.</source>
        <translation>Kartleggingen «%1» (%2): spørsmål %3, kommuner spurt %4. Svarfrist %5.</translation>
    </message>
    <message>
        <source>%1, question %2: %3</source>
        <translation>%1, spørsmål %2: %3</translation>
    </message>
    <message>
        <source>Asked by %1. Purpose: %2</source>
        <translation>Spurt av %1. Formål: %2</translation>
    </message>
    <message>
        <source>Opened %1, due %2.</source>
        <translation>Åpnet %1, frist %2.</translation>
    </message>
    <message>
        <source>Out of date since %1.</source>
        <translation>Utdatert siden %1.</translation>
    </message>
    <message>
        <source>%1 answered, %2 not applicable, %3 not answered, of %4 asked.</source>
        <translation>%1 svarte, %2 ikke aktuelt, %3 ikke besvart, av %4 spurte.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Sum %1, median %2, least %3, most %4.</source>
        <translation>Sum %1, median %2, minst %3, mest %4.</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Ikke besvart: %1</translation>
    </message>
    <message>
        <source>The office&apos;s comment: %1</source>
        <translation>Embetets kommentar: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: %4</source>
        <translation>%1, rad %2, kolonne «%3»: %4</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the rows above, or leave them out with --skip-rejected.</source>
        <translation>Ingenting er skrevet. Rett radene over, eller utelat dem med --skip-rejected.</translation>
    </message>
    <message>
        <source>Would be written: %1 new, %2 changed; %3 unchanged, %4 rejected.</source>
        <translation>Ville blitt skrevet: %1 nye, %2 endret; %3 uendret, %4 avvist.</translation>
    </message>
    <message>
        <source>Written: %1 new, %2 changed; %3 unchanged, %4 rejected.</source>
        <translation>Skrevet: %1 nye, %2 endret; %3 uendret, %4 avvist.</translation>
    </message>
    <message>
        <source>The survey “%1” is open.</source>
        <translation>Kartleggingen «%1» er åpen.</translation>
    </message>
    <message>
        <source>The survey “%1” is closed.</source>
        <translation>Kartleggingen «%1» er lukket.</translation>
    </message>
    <message>
        <source>The survey “%1” is removed.</source>
        <translation>Kartleggingen «%1» er fjernet.</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>HVEM</translation>
    </message>
    <message>
        <source>Who wants to know; the office itself when not given</source>
        <translation>Hvem som spør; embetet selv når det ikke er oppgitt</translation>
    </message>
    <message>
        <source>What the answers are for; stands on the form</source>
        <translation>Hva svarene skal brukes til; står på skjemaet</translation>
    </message>
    <message>
        <source>When the survey opens; now when not given</source>
        <translation>Når kartleggingen åpner; nå når det ikke er oppgitt</translation>
    </message>
    <message>
        <source>When answers are due: 12.03.2021 12:00; in three days when not given</source>
        <translation>Svarfrist: 12.03.2021 12:00; om tre dager når den ikke er oppgitt</translation>
    </message>
    <message>
        <source>When the answers are out of date</source>
        <translation>Når svarene er utdatert</translation>
    </message>
    <message>
        <source>WHOM</source>
        <translation>HVEM</translation>
    </message>
    <message>
        <source>Whom to ask: numbers or names separated by commas, all, sample:12, or strained (challenging or critical in the newest round)</source>
        <translation>Hvem som spørres: numre eller navn med komma mellom, all (alle), sample:12 (utvalg), eller strained (utfordrende eller kritisk i den nyeste runden)</translation>
    </message>
    <message>
        <source>The office&apos;s own words about the answers</source>
        <translation>Embetets egne ord om svarene</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>The choices, separated by semicolons</source>
        <translation>Svaralternativene, med semikolon mellom</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>ENHET</translation>
    </message>
    <message>
        <source>What a number counts: persons</source>
        <translation>Hva et tall teller: personer</translation>
    </message>
    <message>
        <source>How the question is meant; stands beside it</source>
        <translation>Hvordan spørsmålet er ment; står ved siden av</translation>
    </message>
    <message>
        <source>Ad hoc surveys: what is asked beside the reporting rounds</source>
        <translation>Kartlegginger: det som spørres om utenom rapporteringsrundene</translation>
    </message>
    <message>
        <source>SURVEY</source>
        <translation>KARTLEGGING</translation>
    </message>
    <message>
        <source>The survey by its title or key; the newest when empty</source>
        <translation>Kartleggingen etter tittel eller nøkkel; den nyeste når det er tomt</translation>
    </message>
    <message>
        <source>Lists the surveys and who has answered</source>
        <translation>Lister kartleggingene og hvor mange som har svart</translation>
    </message>
    <message>
        <source>Opens a survey with its first question, or with those of another</source>
        <translation>Åpner en kartlegging med det første spørsmålet, eller med spørsmålene fra en annen</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITTEL</translation>
    </message>
    <message>
        <source>What the survey is called</source>
        <translation>Hva kartleggingen heter</translation>
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
        <translation>Overtar spørsmålene, og hvem som spørres, fra denne kartleggingen</translation>
    </message>
    <message>
        <source>Adds a question; tells where it was asked lately</source>
        <translation>Legger til et spørsmål; sier fra hvis det nylig er stilt</translation>
    </message>
    <message>
        <source>The question&apos;s text</source>
        <translation>Teksten i spørsmålet</translation>
    </message>
    <message>
        <source>Changes the time limit, the purpose or whom is asked</source>
        <translation>Endrer fristen, formålet eller hvem som spørres</translation>
    </message>
    <message>
        <source>Records a municipality&apos;s answer</source>
        <translation>Registrerer svaret fra en kommune</translation>
    </message>
    <message>
        <source>The question&apos;s number</source>
        <translation>Nummeret på spørsmålet</translation>
    </message>
    <message>
        <source>The answer; choices by text or number, several separated by semicolons, - for not applicable, empty to take an answer back</source>
        <translation>Svaret; alternativer med tekst eller nummer, flere med semikolon mellom, - for ikke aktuelt, tomt for å trekke et svar tilbake</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Rollen til den som svarte</translation>
    </message>
    <message>
        <source>How: telephone, eMail, form or import</source>
        <translation>Hvordan: telephone, eMail, form eller import</translation>
    </message>
    <message>
        <source>When they answered; now when not given</source>
        <translation>Når de svarte; nå når det ikke er oppgitt</translation>
    </message>
    <message>
        <source>Response rate, figures of each question, who is missing</source>
        <translation>Svarprosent, tall for hvert spørsmål og hvem som mangler</translation>
    </message>
    <message>
        <source>Reads answers from a table, a form or a folder of them</source>
        <translation>Leser svar fra en tabell, et skjema eller en mappe med slike</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>STI</translation>
    </message>
    <message>
        <source>CSV or XLSX file, or a folder</source>
        <translation>CSV- eller XLSX-fil, eller en mappe</translation>
    </message>
    <message>
        <source>Leaves out rows and files that are wrong</source>
        <translation>Utelater rader og filer som er feil</translation>
    </message>
    <message>
        <source>Tells what would happen and writes nothing</source>
        <translation>Forteller hva som ville skje, og skriver ingenting</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>UT</translation>
    </message>
    <message>
        <source>File that ends in .csv or .xlsx</source>
        <translation>Fil som slutter på .csv eller .xlsx</translation>
    </message>
    <message>
        <source>With the names of those who answered</source>
        <translation>Med navnene på dem som svarte</translation>
    </message>
    <message>
        <source>Writes the form of each municipality</source>
        <translation>Skriver skjemaet til hver kommune</translation>
    </message>
    <message>
        <source>The folder to write to</source>
        <translation>Mappen det skrives til</translation>
    </message>
    <message>
        <source>Numbers or names separated by commas; all asked when not given</source>
        <translation>Numre eller navn med komma mellom; alle spurte når det ikke er oppgitt</translation>
    </message>
    <message>
        <source>Whom to ring, and drafts of e-mails</source>
        <translation>Hvem som bør ringes, og utkast til e-post</translation>
    </message>
    <message>
        <source>Closes a survey: it takes no more answers</source>
        <translation>Lukker en kartlegging: den tar ikke imot flere svar</translation>
    </message>
    <message>
        <source>Opens a closed survey again</source>
        <translation>Åpner en lukket kartlegging igjen</translation>
    </message>
    <message>
        <source>Removes a survey that nobody has answered</source>
        <translation>Fjerner en kartlegging som ingen har svart på</translation>
    </message>
    <message>
        <source>Opens the worked example: vaccination in Trøndelag, 9 March 2021</source>
        <translation>Åpner eksempelet: vaksinasjon i Trøndelag 9. mars 2021</translation>
    </message>
    <message>
        <source>Give one of --need, --transfer and --member.</source>
        <translation>Oppgi én av --need, --transfer og --member.</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Hvorfor ikke nå</translation>
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
        <translation>%1 Legg det til med %2. Ingenting er skrevet.</translation>
    </message>
    <message>
        <source>Messages of EDXL-RM 1.0 to and from other systems</source>
        <translation>EDXL-RM 1.0-meldinger til og fra andre systemer</translation>
    </message>
    <message>
        <source>Lists what was exchanged</source>
        <translation>Lister det som er utvekslet</translation>
    </message>
    <message>
        <source>Lists the kinds of message that can be about a thing</source>
        <translation>Lister meldingstypene som kan handle om noe</translation>
    </message>
    <message>
        <source>Writes a message about a need, a transfer or a pool member</source>
        <translation>Skriver en melding om et behov, et utlån eller personell i poolen</translation>
    </message>
    <message>
        <source>The kind, such as RequestResource; see kinds</source>
        <translation>Typen, for eksempel RequestResource; se kinds</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Filen som skal skrives</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MELDING</translation>
    </message>
    <message>
        <source>The id of the message that is answered; the newest that fits when not given</source>
        <translation>Id-en til meldingen som besvares; den nyeste som passer når den ikke er oppgitt</translation>
    </message>
    <message>
        <source>The last day that an extension asks for</source>
        <translation>Den siste dagen en forlengelse ber om</translation>
    </message>
    <message>
        <source>Takes a message in; says first what it asks and changes</source>
        <translation>Importerer en melding; sier først hva den ber om og endrer</translation>
    </message>
    <message>
        <source>The message to read, an XML file</source>
        <translation>Meldingen som skal leses, en XML-fil</translation>
    </message>
    <message>
        <source>Which one it is about, where the message does not say</source>
        <translation>Hvilken den gjelder, når meldingen ikke sier det</translation>
    </message>
    <message>
        <source>PROFESSION</source>
        <translation>YRKESGRUPPE</translation>
    </message>
    <message>
        <source>Who lends, where the message does not say</source>
        <translation>Hvem som låner ut, når meldingen ikke sier det</translation>
    </message>
    <message>
        <source>Whom this need and other municipalities&apos; share, and what follows if one comes first</source>
        <translation>Hvem dette behovet deler med andre kommuners, og hva som følger hvis ett kommer først</translation>
    </message>
    <message>
        <source>Ring first: not confirmed within %1 days, and the proposal needs them</source>
        <translation>Ring først: ikke bekreftet de siste %1 dagene, og forslaget trenger dem</translation>
    </message>
    <message>
        <source>Head-days</source>
        <translation>Persondager</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
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
        <translation>Ingen annen kommune trenger de samme menneskene disse dagene.</translation>
    </message>
    <message>
        <source>A basis for a conversation between the municipalities, and no verdict: head-days, plan by plan.</source>
        <translation>Et grunnlag for en samtale mellom kommunene, og ingen dom: persondager, plan for plan.</translation>
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
        <translation>Alle andre behov samlet</translation>
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
        <translation>ikke i bruk</translation>
    </message>
    <message>
        <source>may be proposed as any other. Reason: %1</source>
        <translation>kan foreslås som alle andre. Begrunnelse: %1</translation>
    </message>
    <message>
        <source>is left in peace, lends nobody. Reason: %1</source>
        <translation>får være i fred, låner ikke ut noen. Begrunnelse: %1</translation>
    </message>
    <message>
        <source>critical itself: lends nothing by itself</source>
        <translation>selv kritisk: låner ikke ut noe uten videre</translation>
    </message>
    <message>
        <source>challenging itself: used last</source>
        <translation>selv utfordrende: brukes sist</translation>
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
        <translation>høyst %1 borte; %2 på den fulleste dagen: mer enn grensen</translation>
    </message>
    <message>
        <source>at most %1 away; %2 on the fullest day</source>
        <translation>høyst %1 borte; %2 på den fulleste dagen</translation>
    </message>
    <message>
        <source>At most %1 days.</source>
        <translation>Høyst %1 dager.</translation>
    </message>
    <message>
        <source>Own situation</source>
        <translation>Egen situasjon</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Siden sist</translation>
    </message>
    <message>
        <source>In proposals</source>
        <translation>I forslag</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Egen grense</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>Utlån i gang</translation>
    </message>
    <message>
        <source>Stays in its pool</source>
        <translation>Blir igjen i poolen</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>Nobody of its own in the pool.</source>
        <translation>Ingen egne i poolen.</translation>
    </message>
    <message>
        <source>An employer&apos;s side, and decisions about who is proposed</source>
        <translation>Arbeidsgiverens side, og beslutninger om hvem som foreslås</translation>
    </message>
    <message>
        <source>What an employer would give up: how it stands, what it lends, what it keeps</source>
        <translation>Hva en arbeidsgiver ville gi fra seg: egen situasjon, hva den låner ut, hva den beholder</translation>
    </message>
    <message>
        <source>The last day; two weeks when not given</source>
        <translation>Siste dag; to uker når den ikke oppgis</translation>
    </message>
    <message>
        <source>Whose limit counts; the most frequent when not given</source>
        <translation>Yrket grensen gjelder; det vanligste når det ikke oppgis</translation>
    </message>
    <message>
        <source>Counts those of the proposal of today as away, too</source>
        <translation>Regner også dem i dagens forslag som borte</translation>
    </message>
    <message>
        <source>Says on stderr how far it is, also where that is no terminal; Ctrl+C cancels and leaves nothing written</source>
        <translation>Sier på stderr hvor langt det er kommet, også der det ikke er en terminal; Ctrl+C avbryter, og ingenting blir skrevet</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Lest: %1 av %2</translation>
    </message>
    <message>
        <source>Written: %1 of %2</source>
        <translation>Skrevet: %1 av %2</translation>
    </message>
    <message>
        <source>Solving: %1 of %2 per cent</source>
        <translation>Løser: %1 av %2 prosent</translation>
    </message>
    <message>
        <source>--out needs a file name ending with .pdf, .odt, .txt, .csv or .xlsx.</source>
        <translation>--out må få et filnavn som slutter på .pdf, .odt, .txt, .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>What goes out: the overview, the map, situation reports</source>
        <translation>Det som går ut: oversikten, kartet, situasjonsrapporter</translation>
    </message>
    <message>
        <source>The county&apos;s picture, to go back to the municipalities</source>
        <translation>Fylkets situasjonsbilde, tilbake til kommunene</translation>
    </message>
    <message>
        <source>A document: .pdf, .odt or .txt; its tables: .csv (one value in each line) or .xlsx</source>
        <translation>Et dokument: .pdf, .odt eller .txt; tabellene: .csv (én verdi på hver linje) eller .xlsx</translation>
    </message>
    <message>
        <source>The county as a map</source>
        <translation>Fylket som kart</translation>
    </message>
    <message>
        <source>The picture: .svg or .png</source>
        <translation>Bildet: .svg eller .png</translation>
    </message>
    <message>
        <source>There is no draft. Begin one: sitrep new.</source>
        <translation>Det finnes ikke noe utkast. Begynn et: sitrep new.</translation>
    </message>
    <message>
        <source>There is no situation report yet.</source>
        <translation>Det finnes ingen situasjonsrapport ennå.</translation>
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
        <translation>--section og --text hører sammen.</translation>
    </message>
    <message>
        <source>The draft %1 is changed.</source>
        <translation>Utkastet %1 er endret.</translation>
    </message>
    <message>
        <source>unchanged since last</source>
        <translation>uendret siden sist</translation>
    </message>
    <message>
        <source>The report stands in the series as no. %1; its figures are frozen. Write it out with sitrep export %1.</source>
        <translation>Rapporten står i serien som nr. %1, og tallene er fryst. Skriv den ut med sitrep export %1.</translation>
    </message>
    <message>
        <source>A report that was sent stays. Begin a new one that replaces it: sitrep new --replaces.</source>
        <translation>En rapport som er sendt, blir stående. Begynn en ny som erstatter den: sitrep new --replaces.</translation>
    </message>
    <message>
        <source>The draft %1 is removed.</source>
        <translation>Utkastet %1 er fjernet.</translation>
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
        <translation>%1 har ingen avsnitt. Bruk JSON fra sitrep templates --json som modell.</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>The template %1 is removed.</source>
        <translation>Malen %1 er fjernet.</translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation>Hva rapporten handler om</translation>
    </message>
    <message>
        <source>Whom it goes to: bodies, no persons</source>
        <translation>Hvem den går til: instanser, ingen personer</translation>
    </message>
    <message>
        <source>The reporting round that the figures are from</source>
        <translation>Rapporteringsrunden tallene er fra</translation>
    </message>
    <message>
        <source>What time the text describes; when it is sent by default</source>
        <translation>Tidspunktet teksten beskriver; ellers når den sendes</translation>
    </message>
    <message>
        <source>When the next report comes</source>
        <translation>Når neste rapport kommer</translation>
    </message>
    <message>
        <source>The template whose sections it has</source>
        <translation>Malen avsnittene er fra</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>RAPPORT</translation>
    </message>
    <message>
        <source>The draft by its key; the newest draft when not given</source>
        <translation>Utkastet etter nøkkel; ellers det nyeste utkastet</translation>
    </message>
    <message>
        <source>A number of the series, or a key; the newest draft, else the last report sent, when not given</source>
        <translation>Et nummer i serien, eller en nøkkel; ellers det nyeste utkastet eller den sist sendte rapporten</translation>
    </message>
    <message>
        <source>Situation reports to the directorates: lists them, or works on one</source>
        <translation>Situasjonsrapporter til direktoratene: viser dem, eller arbeider med en</translation>
    </message>
    <message>
        <source>Lists drafts and the series of what was sent</source>
        <translation>Viser utkast og serien av sendte rapporter</translation>
    </message>
    <message>
        <source>Begins a draft with the texts of the last report carried over</source>
        <translation>Begynner et utkast med tekstene fra forrige rapport</translation>
    </message>
    <message>
        <source>The sent report that this one corrects</source>
        <translation>Den sendte rapporten som denne retter</translation>
    </message>
    <message>
        <source>Writes a section of a draft, or its facts</source>
        <translation>Skriver et avsnitt i et utkast, eller opplysningene om det</translation>
    </message>
    <message>
        <source>SECTION</source>
        <translation>AVSNITT</translation>
    </message>
    <message>
        <source>The section by its key, heading or place from 1</source>
        <translation>Avsnittet etter nøkkel, overskrift eller plass fra 1</translation>
    </message>
    <message>
        <source>A text file with its new text; - for the standard input</source>
        <translation>En tekstfil med den nye teksten; - for standard inn</translation>
    </message>
    <message>
        <source>Freezes the figures and puts the draft into the series, where it never changes</source>
        <translation>Fryser tallene og setter utkastet inn i serien, der det aldri endres</translation>
    </message>
    <message>
        <source>When it was sent, if that was not now</source>
        <translation>Når den ble sendt, hvis det ikke er nå</translation>
    </message>
    <message>
        <source>Removes a draft</source>
        <translation>Fjerner et utkast</translation>
    </message>
    <message>
        <source>Writes a report as a document or as tables</source>
        <translation>Skriver en rapport som dokument eller som tabeller</translation>
    </message>
    <message>
        <source>Lists the templates; as JSON with all of their sections</source>
        <translation>Viser malene; som JSON med alle avsnittene</translation>
    </message>
    <message>
        <source>Saves a template of the office&apos;s own, or changes it</source>
        <translation>Lagrer en av embetets egne maler, eller endrer den</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Navnet</translation>
    </message>
    <message>
        <source>Its sections as JSON; the standard input by default</source>
        <translation>Avsnittene som JSON; ellers standard inn</translation>
    </message>
    <message>
        <source>Removes a template of the office&apos;s own</source>
        <translation>Fjerner en av embetets egne maler</translation>
    </message>
    <message numerus="yes">
        <source>As it was known %1; %n answer(s) of the round were written later.</source>
        <translation>
            <numerusform>Slik det var kjent %1; %n svar i runden ble ført inn senere.</numerusform>
            <numerusform>Slik det var kjent %1; %n svar i runden ble ført inn senere.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was known then, without what was written or corrected later</source>
        <translation>Det som var kjent da, uten det som ble ført inn eller rettet senere</translation>
    </message>
    <message>
        <source>“%1” is no number. Write full-time equivalents, such as 12.5.</source>
        <translation>«%1» er ikke et tall. Skriv årsverk, for eksempel 12,5.</translation>
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
        <translation>Kilde</translation>
    </message>
    <message>
        <source>No agreed staff is known.</source>
        <translation>Ingen avtalte årsverk er kjent.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Small municipality</source>
        <translation>Liten kommune</translation>
    </message>
    <message>
        <source>Nothing that is known rests on one person or is under a floor.</source>
        <translation>Ingenting av det som er kjent, hviler på én person eller er under en nedre grense.</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>lagt inn for hånd</translation>
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
        <translation>Embetet har ikke satt noen nedre grense.</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>ÅRSVERK</translation>
    </message>
    <message>
        <source>The group&apos;s code in table 14533, such as 01, 07a or TOT</source>
        <translation>Gruppens kode i tabell 14533, for eksempel 01, 07a eller TOT</translation>
    </message>
    <message>
        <source>Lists the figures that are known</source>
        <translation>Lister tallene som er kjent</translation>
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
        <translation>Bare dette året</translation>
    </message>
    <message>
        <source>Lists what perhaps rests on one person or is under the office&apos;s floor</source>
        <translation>Lister det som kanskje hviler på én person eller er under embetets nedre grense</translation>
    </message>
    <message>
        <source>Writes the figures as a CSV or XLSX file</source>
        <translation>Skriver tallene som CSV- eller XLSX-fil</translation>
    </message>
    <message>
        <source>Reads figures as in Statistics Norway&apos;s table 14533</source>
        <translation>Leser tall som i tabell 14533 fra Statistisk sentralbyrå</translation>
    </message>
    <message>
        <source>The CSV or XLSX file to read</source>
        <translation>CSV- eller XLSX-filen som skal leses</translation>
    </message>
    <message>
        <source>Sets one figure</source>
        <translation>Setter ett tall</translation>
    </message>
    <message>
        <source>The year the figure is for</source>
        <translation>Året tallet gjelder</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents, or unknown</source>
        <translation>Avtalte årsverk, eller unknown (ukjent)</translation>
    </message>
    <message>
        <source>Where the figure is from</source>
        <translation>Hvor tallet er fra</translation>
    </message>
    <message>
        <source>Sets what the office regards as too few of a group; lists the floors when nothing is given</source>
        <translation>Setter hva embetet regner som for få i en gruppe; lister grensene når ingenting er oppgitt</translation>
    </message>
    <message>
        <source>Full-time equivalents, or none to remove the floor</source>
        <translation>Årsverk, eller none for å fjerne grensen</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents by group of professions</source>
        <translation>Avtalte årsverk etter yrkesgruppe</translation>
    </message>
    <message>
        <source>What was tried: ownStaff, largerPosts, redeployment, nav, agencies, neighbours</source>
        <translation>Hva som er prøvd: ownStaff, largerPosts, redeployment, nav, agencies, neighbours</translation>
    </message>
    <message>
        <source>What was tried, in other words</source>
        <translation>Hva som er prøvd, med andre ord</translation>
    </message>
    <message>
        <source>Why help is asked for before the nearer measures are tried</source>
        <translation>Hvorfor det bes om hjelp før de nærmere tiltakene er prøvd</translation>
    </message>
    <message>
        <source>What they will do</source>
        <translation>Hva de skal gjøre</translation>
    </message>
    <message>
        <source>The present employer accepts service among infected people: yes or no</source>
        <translation>Nåværende arbeidsgiver godtar arbeid blant smittede: ja eller nei</translation>
    </message>
    <message>
        <source>Children may come along: yes or no</source>
        <translation>Barn kan være med: ja eller nei</translation>
    </message>
    <message>
        <source>FUNCTION</source>
        <translation>FUNKSJON</translation>
    </message>
    <message>
        <source>Who leads them, as a function</source>
        <translation>Hvem som leder dem, som funksjon</translation>
    </message>
    <message>
        <source>Who trains them on arrival, as a function</source>
        <translation>Hvem som lærer dem opp ved ankomst, som funksjon</translation>
    </message>
    <message>
        <source>Registers what a municipality asks for, one team in one step</source>
        <translation>Registrerer hva en kommune ber om, et helt team i ett steg</translation>
    </message>
    <message>
        <source>Which professions and how many, such as SP:2,HF:3</source>
        <translation>Hvilke yrkesgrupper og hvor mange, for eksempel SP:2,HF:3</translation>
    </message>
    <message>
        <source>The drafts belong to different needs. Ask for one need at a time.</source>
        <translation>Utkastene hører til ulike behov. Spør for ett behov om gangen.</translation>
    </message>
    <message>
        <source>Name the owners with --need and --owners, or drafts with --drafts.</source>
        <translation>Oppgi eiere med --need og --owners, eller utkast med --drafts.</translation>
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
        <translation>Spurt</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) on record as asked.</source>
        <translation>
            <numerusform>%n eier er loggført som spurt.</numerusform>
            <numerusform>%n eiere er loggført som spurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar innen</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påminnet</translation>
    </message>
    <message>
        <source>No request is on record for this transfer.</source>
        <translation>Ingen forespørsel er loggført for dette utlånet.</translation>
    </message>
    <message>
        <source>--heads belongs to an offer (yes).</source>
        <translation>--heads hører til et tilbud (ja).</translation>
    </message>
    <message>
        <source>--reason belongs to a no.</source>
        <translation>--reason hører til et nei.</translation>
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
        <translation>Hvem som skal spørres: kommuner eller andre, skilt med komma</translation>
    </message>
    <message>
        <source>Drafts of transfers whose owners are asked</source>
        <translation>Utkast til utlån der eierne blir spurt</translation>
    </message>
    <message>
        <source>How many of each owner; the need&apos;s when not given</source>
        <translation>Hvor mange fra hver eier; behovets antall når det ikke er oppgitt</translation>
    </message>
    <message>
        <source>When an answer is hoped for</source>
        <translation>Når svar er ønsket</translation>
    </message>
    <message>
        <source>A sentence of your own in each letter</source>
        <translation>En setning med egne ord i hvert brev</translation>
    </message>
    <message>
        <source>Asking owners for staff by free will, and what they answer</source>
        <translation>Spørre eiere om frivillig utlån av personell, og hva de svarer</translation>
    </message>
    <message>
        <source>Writes files into this folder instead of printing</source>
        <translation>Skriver filer i denne mappen i stedet for på skjermen</translation>
    </message>
    <message>
        <source>Lists who was asked and has not answered</source>
        <translation>Lister opp hvem som er spurt og ikke har svart</translation>
    </message>
    <message>
        <source>Lists who could be asked, the nearest first</source>
        <translation>Lister opp hvem som kan spørres, de nærmeste først</translation>
    </message>
    <message>
        <source>What owners will read, before they are asked</source>
        <translation>Hva eierne får lese, før de blir spurt</translation>
    </message>
    <message>
        <source>Records that owners are asked</source>
        <translation>Loggfører at eiere er spurt</translation>
    </message>
    <message>
        <source>Who was asked: the owner&apos;s contact when not given</source>
        <translation>Hvem som ble spurt: eierens kontakt når det ikke er oppgitt</translation>
    </message>
    <message>
        <source>Why nearer levels are passed over</source>
        <translation>Hvorfor nærmere nivåer blir hoppet over</translation>
    </message>
    <message>
        <source>Shows what an owner was asked</source>
        <translation>Viser hva en eier ble spurt om</translation>
    </message>
    <message>
        <source>Records what an owner answers</source>
        <translation>Loggfører hva en eier svarer</translation>
    </message>
    <message>
        <source>yes: it offers; no: it declines</source>
        <translation>ja: tilbyr; nei: avslår</translation>
    </message>
    <message>
        <source>Who answered: name and function</source>
        <translation>Hvem som svarte: navn og funksjon</translation>
    </message>
    <message>
        <source>How many it offers; as many as asked when not given</source>
        <translation>Hvor mange som tilbys; så mange som spurt når det ikke er oppgitt</translation>
    </message>
    <message>
        <source>Reminders to owners that have not answered in time</source>
        <translation>Påminnelser til eiere som ikke har svart i tide</translation>
    </message>
    <message>
        <source>The word to owners that a need was withdrawn</source>
        <translation>Beskjed til eiere om at et behov er trukket</translation>
    </message>
    <message>
        <source>Those of these transfers alone</source>
        <translation>Bare for disse utlånene</translation>
    </message>
    <message>
        <source>Also records that it was done</source>
        <translation>Loggfører også at det er gjort</translation>
    </message>
    <message>
        <source>The clauses are no list in JSON such as [{&quot;heading&quot;: …, &quot;text&quot;: …}].</source>
        <translation>Punktene er ikke en liste i JSON som [{&quot;heading&quot;: …, &quot;text&quot;: …}].</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>There is no agreement yet.</source>
        <translation>Det finnes ingen avtale ennå.</translation>
    </message>
    <message>
        <source>Recorded. The agreement is now: %1</source>
        <translation>Loggført. Avtalen er nå: %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Fjernet.</translation>
    </message>
    <message>
        <source>The agreement&apos;s or its transfer&apos;s key, or the end of one</source>
        <translation>Nøkkelen til avtalen eller utlånet, eller slutten av en av dem</translation>
    </message>
    <message>
        <source>What the lending municipality&apos;s inhabitants go without</source>
        <translation>Hva den avgivende kommunens innbyggere mister</translation>
    </message>
    <message>
        <source>Who there answers for that: a function, no name</source>
        <translation>Hvem der som står ansvarlig for det: en funksjon, ikke navn</translation>
    </message>
    <message>
        <source>Begins the agreement about a transfer</source>
        <translation>Begynner avtalen om et utlån</translation>
    </message>
    <message>
        <source>TRANSFER</source>
        <translation>UTLÅN</translation>
    </message>
    <message>
        <source>The template to begin from</source>
        <translation>Malen det begynnes fra</translation>
    </message>
    <message>
        <source>Changes a draft</source>
        <translation>Endrer et utkast</translation>
    </message>
    <message>
        <source>All of its clauses as JSON; - is the standard input</source>
        <translation>Alle punktene som JSON; - er standard inndata</translation>
    </message>
    <message>
        <source>Writes one clause of a draft</source>
        <translation>Skriver ett punkt i et utkast</translation>
    </message>
    <message>
        <source>CLAUSE</source>
        <translation>PUNKT</translation>
    </message>
    <message>
        <source>Its key, such as pay, or its heading</source>
        <translation>Nøkkelen, for eksempel pay, eller overskriften</translation>
    </message>
    <message>
        <source>The text; the standard input when not given</source>
        <translation>Teksten; standard inndata når den ikke oppgis</translation>
    </message>
    <message>
        <source>Records that it went out; its text is then fixed</source>
        <translation>Loggfører at den er sendt; teksten står da fast</translation>
    </message>
    <message>
        <source>Records the signature of one side</source>
        <translation>Loggfører den ene partens underskrift</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>PART</translation>
    </message>
    <message>
        <source>lender or receiver</source>
        <translation>lender (avgivende) eller receiver (mottakende)</translation>
    </message>
    <message>
        <source>Who signed: name and function</source>
        <translation>Hvem som undertegnet: navn og funksjon</translation>
    </message>
    <message>
        <source>Takes it back to a draft, without its signatures</source>
        <translation>Gjør den til utkast igjen, uten underskriftene</translation>
    </message>
    <message>
        <source>Erases who signed; when it was signed stays</source>
        <translation>Sletter hvem som undertegnet; tidspunktet blir stående</translation>
    </message>
    <message>
        <source>Agreements about lent staff and their signatures</source>
        <translation>Avtaler om utlånt personell, og underskriftene</translation>
    </message>
    <message>
        <source>Lists the agreements</source>
        <translation>Lister opp avtalene</translation>
    </message>
    <message>
        <source>Shows one as it would stand on paper</source>
        <translation>Viser en slik den ville stått på papiret</translation>
    </message>
    <message>
        <source>Writes one with lines for the signatures, as PDF or ODT</source>
        <translation>Skriver en med linjer for underskriftene, som PDF eller ODT</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt or .txt</source>
        <translation>Filen som skal skrives: .pdf, .odt eller .txt</translation>
    </message>
    <message>
        <source>Lists the templates; as JSON with all of their clauses</source>
        <translation>Lister opp malene; som JSON med alle punktene</translation>
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
        <translation>Punktene som JSON; standard inndata når ikke annet oppgis</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mengde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betales av</translation>
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
        <translation>Et utkast for erstatteren er begynt: %1</translation>
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
        <translation>Ikke som avtalt</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>Hjalp: %1</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>Neste gang: %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>None ends within these days without a successor.</source>
        <translation>Ingen avsluttes innen disse dagene uten at noen overtar.</translation>
    </message>
    <message>
        <source>The line&apos;s key, or its end</source>
        <translation>Linjens nøkkel, eller slutten av den</translation>
    </message>
    <message>
        <source>How many days, nights or kilometres</source>
        <translation>Hvor mange dager, netter eller kilometer</translation>
    </message>
    <message>
        <source>What is counted: days, nights, kilometres</source>
        <translation>Hva som telles: dager, netter, kilometer</translation>
    </message>
    <message>
        <source>KRONER</source>
        <translation>KRONER</translation>
    </message>
    <message>
        <source>The amount, or unknown; unknown when not given</source>
        <translation>Beløpet, eller unknown (ukjent); ukjent når det ikke oppgis</translation>
    </message>
    <message>
        <source>Who pays; the receiving municipality when not given</source>
        <translation>Hvem som betaler; mottakerkommunen når det ikke oppgis</translation>
    </message>
    <message>
        <source>Writes the usual lines without amounts</source>
        <translation>Skriver de vanlige linjene uten beløp</translation>
    </message>
    <message>
        <source>Adds a line of the settlement</source>
        <translation>Legger til en linje i oppgjøret</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>KOSTNAD</translation>
    </message>
    <message>
        <source>pay, travel, lodging, training or other</source>
        <translation>pay (lønn), travel (reise), lodging (innkvartering), training (opplæring) eller other (annet)</translation>
    </message>
    <message>
        <source>Changes a line of the settlement</source>
        <translation>Endrer en linje i oppgjøret</translation>
    </message>
    <message>
        <source>Removes a line of the settlement</source>
        <translation>Fjerner en linje i oppgjøret</translation>
    </message>
    <message>
        <source>Writes the settlement as a document or a table</source>
        <translation>Skriver oppgjøret som dokument eller tabell</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt, .txt, .csv or .xlsx</source>
        <translation>Filen som skal skrives: .pdf, .odt, .txt, .csv eller .xlsx</translation>
    </message>
    <message>
        <source>Records one side&apos;s answers, once</source>
        <translation>Loggfører den ene partens svar, én gang</translation>
    </message>
    <message>
        <source>Was it as agreed: yes, partly or no</source>
        <translation>Ble det som avtalt: yes (ja), partly (delvis) eller no (nei)</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Hva som hjalp</translation>
    </message>
    <message>
        <source>What should be otherwise next time</source>
        <translation>Hva som bør være annerledes neste gang</translation>
    </message>
    <message>
        <source>Who answered: a function, no name</source>
        <translation>Hvem som svarte: en funksjon, ikke navn</translation>
    </message>
    <message>
        <source>Sums up the answers of all, without names</source>
        <translation>Oppsummerer alles svar, uten navn</translation>
    </message>
    <message>
        <source>Lists what ends soon without a successor</source>
        <translation>Lister opp det som snart slutter uten at noen overtar</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DAGER</translation>
    </message>
    <message>
        <source>Within so many days; 7 when not given</source>
        <translation>Innen så mange dager; 7 når det ikke oppgis</translation>
    </message>
    <message>
        <source>Lent staff in service, the settlement, and afterwards</source>
        <translation>Utlånt personell i tjeneste, oppgjøret og etterpå</translation>
    </message>
    <message>
        <source>Shows what happened and what it cost</source>
        <translation>Viser hva som skjedde, og hva det kostet</translation>
    </message>
    <message>
        <source>Records what happened; an arrival also moves the transfer</source>
        <translation>Loggfører hva som skjedde; en ankomst flytter også utlånet videre</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>HENDELSE</translation>
    </message>
    <message>
        <source>arrived, sick, fitAgain, replaced, handedOver, leftEarly, extended, home or note</source>
        <translation>arrived, sick, fitAgain, replaced, handedOver, leftEarly, extended, home eller note</translation>
    </message>
    <message>
        <source>The day; of an extension or early end the new last one</source>
        <translation>Dagen; ved forlengelse eller tidlig avslutning den nye siste</translation>
    </message>
    <message>
        <source>Who confirmed it, where the transfer takes a step</source>
        <translation>Hvem som bekreftet det, når utlånet tar et steg</translation>
    </message>
    <message>
        <source>Removes a note, an illness or a recovery</source>
        <translation>Fjerner en merknad, en sykmelding eller en friskmelding</translation>
    </message>
    <message>
        <source>The event&apos;s key, or its end</source>
        <translation>Hendelsens nøkkel, eller slutten av den</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>utløp %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>inntil videre</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>No standing agreement is registered.</source>
        <translation>Ingen stående avtale er registrert.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Has one with others</source>
        <translation>Har en med andre</translation>
    </message>
    <message>
        <source>Every municipality has one with a neighbour.</source>
        <translation>Alle kommunene har en med en nabokommune.</translation>
    </message>
    <message>
        <source>Standing agreement</source>
        <translation>Stående avtale</translation>
    </message>
    <message>
        <source>Which professions it is about; all when not given</source>
        <translation>Hvilke yrkesgrupper den gjelder; alle når ingen oppgis</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <translation>TJENESTER</translation>
    </message>
    <message>
        <source>Which services it is about; all when not given</source>
        <translation>Hvilke tjenester den gjelder; alle når ingen oppgis</translation>
    </message>
    <message>
        <source>What the parties help each other with</source>
        <translation>Hva partene hjelper hverandre med</translation>
    </message>
    <message>
        <source>What sets it off, and who says so</source>
        <translation>Hva som utløser den, og hvem som sier det</translation>
    </message>
    <message>
        <source>The last day; until further notice when not given</source>
        <translation>Siste dag; inntil videre når den ikke oppgis</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Hvem som kan ringes</translation>
    </message>
    <message>
        <source>Its number in the archive</source>
        <translation>Nummeret i arkivet</translation>
    </message>
    <message>
        <source>The agreement&apos;s key, or its end</source>
        <translation>Avtalens nøkkel, eller slutten av den</translation>
    </message>
    <message>
        <source>Two or more municipalities by number or name, or others by name, with commas between</source>
        <translation>To eller flere kommuner med nummer eller navn, eller andre med navn, med komma mellom</translation>
    </message>
    <message>
        <source>Standing agreements between municipalities</source>
        <translation>Stående avtaler mellom kommuner</translation>
    </message>
    <message>
        <source>Lists the register</source>
        <translation>Lister opp registeret</translation>
    </message>
    <message>
        <source>Only those of this municipality</source>
        <translation>Bare denne kommunens</translation>
    </message>
    <message>
        <source>Lists who has none with any neighbour</source>
        <translation>Lister opp hvem som ikke har noen med en nabokommune</translation>
    </message>
    <message>
        <source>On this day; today when not given</source>
        <translation>Denne dagen; i dag når den ikke oppgis</translation>
    </message>
    <message>
        <source>Registers one</source>
        <translation>Registrerer en</translation>
    </message>
    <message>
        <source>MUNICIPALITIES</source>
        <translation>KOMMUNER</translation>
    </message>
    <message>
        <source>Changes one</source>
        <translation>Endrer en</translation>
    </message>
    <message>
        <source>Removes one from the register</source>
        <translation>Fjerner en fra registeret</translation>
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
        <translation>åpen, %1</translation>
    </message>
    <message>
        <source>Open: %1. Answered: %2. Follow-ups due: %3.</source>
        <translation>Åpne: %1. Besvart: %2. Oppfølginger som er forfalt: %3.</translation>
    </message>
    <message>
        <source>Time to answer: half within %1, the slowest %2.</source>
        <translation>Tid til svar: halvparten innen %1, det tregeste %2.</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Henvendelse</translation>
    </message>
    <message>
        <source>The inquiry is answered.</source>
        <translation>Henvendelsen er besvart.</translation>
    </message>
    <message>
        <source>Shared answer</source>
        <translation>Delt svar</translation>
    </message>
    <message>
        <source>The answer is no longer shared.</source>
        <translation>Svaret er ikke lenger delt.</translation>
    </message>
    <message>
        <source>Who asks; can be erased later</source>
        <translation>Hvem som spør; kan slettes senere</translation>
    </message>
    <message>
        <source>The function of who asks</source>
        <translation>Funksjonen til den som spør</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HVORDAN</translation>
    </message>
    <message>
        <source>telephone, email, meeting, letter, in-person or other</source>
        <translation>telephone, email, meeting, letter, in-person eller other</translation>
    </message>
    <message>
        <source>The function of who answers</source>
        <translation>Funksjonen til den som svarer</translation>
    </message>
    <message>
        <source>Codes of the measures that were pointed to</source>
        <translation>Koder for tiltakene det ble vist til</translation>
    </message>
    <message>
        <source>When the office takes it up again</source>
        <translation>Når kontoret tar det opp igjen</translation>
    </message>
    <message>
        <source>The inquiry&apos;s key, or its end</source>
        <translation>Henvendelsens nøkkel, eller slutten av den</translation>
    </message>
    <message>
        <source>What municipalities ask the contact point</source>
        <translation>Hva kommuner spør kontaktpunktet om</translation>
    </message>
    <message>
        <source>Lists the inquiries, open ones first</source>
        <translation>Viser henvendelsene, åpne først</translation>
    </message>
    <message>
        <source>Only those without an answer</source>
        <translation>Bare dem uten svar</translation>
    </message>
    <message>
        <source>Registers an inquiry</source>
        <translation>Registrerer en henvendelse</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Hva det spørres om</translation>
    </message>
    <message>
        <source>When it came; now by default</source>
        <translation>Når den kom; ellers nå</translation>
    </message>
    <message>
        <source>What is answered; open without it</source>
        <translation>Hva som svares; åpen uten</translation>
    </message>
    <message>
        <source>Answers an inquiry</source>
        <translation>Besvarer en henvendelse</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Hva som svares</translation>
    </message>
    <message>
        <source>Marks a follow-up as done</source>
        <translation>Markerer en oppfølging som gjort</translation>
    </message>
    <message>
        <source>Questions and answers for everybody, without names</source>
        <translation>Spørsmål og svar for alle, uten navn</translation>
    </message>
    <message>
        <source>Lists the shared answers</source>
        <translation>Viser de delte svarene</translation>
    </message>
    <message>
        <source>Shares an answer; refused while a name stands in it</source>
        <translation>Deler et svar; avvises så lenge et navn står i det</translation>
    </message>
    <message>
        <source>The inquiry it comes from</source>
        <translation>Henvendelsen det kommer fra</translation>
    </message>
    <message>
        <source>The question, without names</source>
        <translation>Spørsmålet, uten navn</translation>
    </message>
    <message>
        <source>The answer, without names</source>
        <translation>Svaret, uten navn</translation>
    </message>
    <message>
        <source>Words by which it is found, comma separated</source>
        <translation>Ord det finnes med, skilt med komma</translation>
    </message>
    <message>
        <source>Takes a shared answer away</source>
        <translation>Tar bort et delt svar</translation>
    </message>
    <message>
        <source>The shared answer&apos;s key, or its end</source>
        <translation>Nøkkelen til det delte svaret, eller slutten av den</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Må kontrolleres</translation>
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
        <translation>Åpningstid:</translation>
    </message>
    <message>
        <source>Lead time:</source>
        <translation>Hvor fort:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Kostnad:</translation>
    </message>
    <message>
        <source>How to go about it:</source>
        <translation>Slik går dere fram:</translation>
    </message>
    <message>
        <source>Some of this dates from 2021. Check it, and save the measure as your own.</source>
        <translation>Noe av dette er fra 2021. Kontroller det, og lagre tiltaket som kontorets eget.</translation>
    </message>
    <message>
        <source>All measures, the nearest first:</source>
        <translation>Alle tiltak, de nærmeste først:</translation>
    </message>
    <message>
        <source>Tried already: %1</source>
        <translation>Prøvd allerede: %1</translation>
    </message>
    <message>
        <source>The office&apos;s version was taken away.</source>
        <translation>Kontorets utgave er tatt bort.</translation>
    </message>
    <message>
        <source>The measure was saved.</source>
        <translation>Tiltaket er lagret.</translation>
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
        <translation>Hva det gir</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Når det brukes</translation>
    </message>
    <message>
        <source>Whom to call: a body</source>
        <translation>Hvem som kontaktes: en virksomhet</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åpningstid</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Hvor fort</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hva det koster</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>Slik går dere fram</translation>
    </message>
    <message>
        <source>Only for these professions, comma separated</source>
        <translation>Bare for disse yrkene, skilt med komma</translation>
    </message>
    <message>
        <source>The measure&apos;s code or name</source>
        <translation>Tiltakets kode eller navn</translation>
    </message>
    <message>
        <source>What can be done when staff is short</source>
        <translation>Hva som kan gjøres når det mangler personell</translation>
    </message>
    <message>
        <source>Lists the measures, the nearest first</source>
        <translation>Viser tiltakene, de nærmeste først</translation>
    </message>
    <message>
        <source>Hidden ones, too</source>
        <translation>Også skjulte</translation>
    </message>
    <message>
        <source>Shows one measure</source>
        <translation>Viser ett tiltak</translation>
    </message>
    <message>
        <source>The next steps for what somebody says, in their order</source>
        <translation>De neste stegene ut fra det noen sier, i rekkefølge</translation>
    </message>
    <message>
        <source>As somebody says it: &quot;jeg mangler sykepleiere i helgen&quot;</source>
        <translation>Slik noen sier det: &quot;jeg mangler sykepleiere i helgen&quot;</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Hvem det gjelder</translation>
    </message>
    <message>
        <source>Codes of measures that are tried already</source>
        <translation>Koder for tiltak som er prøvd</translation>
    </message>
    <message>
        <source>Writes the letter to the municipalities</source>
        <translation>Skriver brevet til kommunene</translation>
    </message>
    <message>
        <source>A .pdf, .odt or .txt file</source>
        <translation>En .pdf-, .odt- eller .txt-fil</translation>
    </message>
    <message>
        <source>Writes the letter as e-mail drafts, in both forms</source>
        <translation>Skriver brevet som e-postutkast, på begge målformer</translation>
    </message>
    <message>
        <source>Where the .eml files go</source>
        <translation>Hvor .eml-filene skal ligge</translation>
    </message>
    <message>
        <source>Changes a measure</source>
        <translation>Endrer et tiltak</translation>
    </message>
    <message>
        <source>The office does not use it</source>
        <translation>Kontoret bruker det ikke</translation>
    </message>
    <message>
        <source>The office uses it again</source>
        <translation>Kontoret bruker det igjen</translation>
    </message>
    <message>
        <source>Takes the office&apos;s version away</source>
        <translation>Tar bort kontorets utgave</translation>
    </message>
    <message>
        <source>Adds a measure</source>
        <translation>Legger til et tiltak</translation>
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
        <translation>Faste deltakere</translation>
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
        <translation>Møteserien er endret.</translation>
    </message>
    <message>
        <source>The series was removed. Its meetings stay.</source>
        <translation>Møteserien er fjernet. Møtene står.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Behandlet</translation>
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
        <translation>Det står ingenting på sakslisten for dette møtet.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notert.</translation>
    </message>
    <message>
        <source>The item was removed from the agenda.</source>
        <translation>Saken er fjernet fra sakslisten.</translation>
    </message>
    <message>
        <source>%1 asks %2 for an answer.</source>
        <translation>%1 ber %2 om svar.</translation>
    </message>
    <message>
        <source>%1 is an entry for a calendar and asks nobody: --from says who invites.</source>
        <translation>%1 er en kalenderoppføring og spør ingen: --from sier hvem som innkaller.</translation>
    </message>
    <message>
        <source>The meeting is called off. `invite` writes the word to those invited.</source>
        <translation>Møtet er avlyst. `invite` skriver beskjeden til de innkalte.</translation>
    </message>
    <message>
        <source>The meeting is held after all.</source>
        <translation>Møtet holdes likevel.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
    <message>
        <source>%1: %2 (no address known)</source>
        <translation>%1: %2 (ingen adresse kjent)</translation>
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
        <translation>Hvor lenge et møte varer</translation>
    </message>
    <message>
        <source>The last day of the series</source>
        <translation>Møteseriens siste dag</translation>
    </message>
    <message>
        <source>The standing items; \n begins a new one</source>
        <translation>De faste sakene; \n begynner en ny</translation>
    </message>
    <message>
        <source>The series&apos; key, or its end</source>
        <translation>Møteseriens nøkkel, eller slutten av den</translation>
    </message>
    <message>
        <source>The item&apos;s number on the agenda</source>
        <translation>Sakens nummer på sakslisten</translation>
    </message>
    <message>
        <source>Series of meetings with their rhythm</source>
        <translation>Møteserier med sin rytme</translation>
    </message>
    <message>
        <source>Lists the series</source>
        <translation>Lister møteseriene</translation>
    </message>
    <message>
        <source>Shows one series</source>
        <translation>Viser en møteserie</translation>
    </message>
    <message>
        <source>Begins a series</source>
        <translation>Begynner en møteserie</translation>
    </message>
    <message>
        <source>When the first meeting begins</source>
        <translation>Når det første møtet begynner</translation>
    </message>
    <message>
        <source>Changes a series</source>
        <translation>Endrer en møteserie</translation>
    </message>
    <message>
        <source>Ends a series; its meetings stay</source>
        <translation>Avslutter en møteserie; møtene står</translation>
    </message>
    <message>
        <source>Adds somebody who is invited to every meeting</source>
        <translation>Legger til noen som innkalles til hvert møte</translation>
    </message>
    <message>
        <source>Where invitations go</source>
        <translation>Hvor innkallinger går</translation>
    </message>
    <message>
        <source>Plans the next meeting, with participants and agenda</source>
        <translation>Planlegger neste møte, med deltakere og saksliste</translation>
    </message>
    <message>
        <source>When it begins; by its rhythm unless given</source>
        <translation>Når det begynner; etter rytmen om ikke oppgitt</translation>
    </message>
    <message>
        <source>Lists the agenda of a meeting</source>
        <translation>Viser sakslisten for et møte</translation>
    </message>
    <message>
        <source>Proposes items from what is open, with the reasons</source>
        <translation>Foreslår saker ut fra det som er åpent, med grunner</translation>
    </message>
    <message>
        <source>Puts them on the agenda</source>
        <translation>Setter dem på sakslisten</translation>
    </message>
    <message>
        <source>Adds an item to the agenda</source>
        <translation>Legger til en sak på sakslisten</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva den gjelder</translation>
    </message>
    <message>
        <source>How long it is meant to take</source>
        <translation>Hvor lang tid den er tenkt å ta</translation>
    </message>
    <message>
        <source>Who presents it: a function</source>
        <translation>Hvem som legger den fram: en funksjon</translation>
    </message>
    <message>
        <source>Notes what was said under an item</source>
        <translation>Noterer det som ble sagt under en sak</translation>
    </message>
    <message>
        <source>What was said; \n begins a new line</source>
        <translation>Det som ble sagt; \n begynner en ny linje</translation>
    </message>
    <message>
        <source>Removes an item from the agenda</source>
        <translation>Fjerner en sak fra sakslisten</translation>
    </message>
    <message>
        <source>Keeps the county&apos;s status with a meeting, as it is now</source>
        <translation>Tar vare på fylkets status med et møte, slik den er nå</translation>
    </message>
    <message>
        <source>Writes an invitation for calendars (.ics)</source>
        <translation>Skriver en innkalling for kalendere (.ics)</translation>
    </message>
    <message>
        <source>The e-mail address that invites; answers go there</source>
        <translation>E-postadressen som innkaller; svarene går dit</translation>
    </message>
    <message>
        <source>Who invites; the office unless given</source>
        <translation>Hvem som innkaller; embetet om ikke oppgitt</translation>
    </message>
    <message>
        <source>KEY is a series: all its meetings in one</source>
        <translation>NØKKEL er en møteserie: alle møtene i én</translation>
    </message>
    <message>
        <source>Calls a meeting off</source>
        <translation>Avlyser et møte</translation>
    </message>
    <message>
        <source>Holds a meeting after all</source>
        <translation>Holder et avlyst møte likevel</translation>
    </message>
    <message>
        <source>Writes the minutes as .pdf, .odt or .txt</source>
        <translation>Skriver referatet som .pdf, .odt eller .txt</translation>
    </message>
    <message>
        <source>Writes letters (.eml) about action items that are due</source>
        <translation>Skriver brev (.eml) om oppfølgingspunkter med frist</translation>
    </message>
    <message>
        <source>Where the letters go</source>
        <translation>Hvor brevene legges</translation>
    </message>
    <message>
        <source>Items that are due by this day; today unless given</source>
        <translation>Punkter med frist innen denne dagen; i dag om ikke oppgitt</translation>
    </message>
    <message>
        <source>Supervision and redistribution meet about no municipality.</source>
        <translation>Tilsyn og omfordeling møtes ikke om noen kommune.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hvor sikkert</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Grunnlag: %1</translation>
    </message>
    <message>
        <source>Who decides: %1</source>
        <translation>Hvem avgjør: %1</translation>
    </message>
    <message>
        <source>Further up: %1</source>
        <translation>Videre opp: %1</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Vær obs på: %1</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Ikke bekreftet: %1</translation>
    </message>
    <message>
        <source>Either --verified or --not-verified.</source>
        <translation>Enten --verified eller --not-verified.</translation>
    </message>
    <message>
        <source>The card was changed.</source>
        <translation>Kortet ble endret.</translation>
    </message>
    <message>
        <source>The card has the program&apos;s text again.</source>
        <translation>Kortet har programmets tekst igjen.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
    </message>
    <message>
        <source>Where supervision and redistribution meet about a municipality</source>
        <translation>Hvor tilsyn og omfordeling møtes om en kommune</translation>
    </message>
    <message>
        <source>Lists the notes on impartiality, with reasons</source>
        <translation>Lister merknadene om habilitet, med grunner</translation>
    </message>
    <message>
        <source>Lists what was said and done about one, and in which role</source>
        <translation>Lister hva som er sagt og gjort om en, og i hvilken rolle</translation>
    </message>
    <message>
        <source>The step, such as askOwner; see legal FILE list</source>
        <translation>Steget, for eksempel askOwner; se legal FIL list</translation>
    </message>
    <message>
        <source>Legal cards: on what basis, who decides, when it goes up</source>
        <translation>Hjemmelskort: på hvilket grunnlag, hvem avgjør, når går det opp</translation>
    </message>
    <message>
        <source>Lists the cards</source>
        <translation>Lister kortene</translation>
    </message>
    <message>
        <source>Shows a card</source>
        <translation>Viser et kort</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>STEG</translation>
    </message>
    <message>
        <source>Puts the office&apos;s own text in its place</source>
        <translation>Setter embetets egen tekst i stedet</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>På hvilket grunnlag</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Hvem avgjør</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>Når det går videre opp</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>Hva en skal være obs på</translation>
    </message>
    <message>
        <source>The office has checked the card</source>
        <translation>Embetet har kontrollert kortet</translation>
    </message>
    <message>
        <source>The office has not checked the card</source>
        <translation>Embetet har ikke kontrollert kortet</translation>
    </message>
    <message>
        <source>The program&apos;s text again</source>
        <translation>Programmets tekst igjen</translation>
    </message>
    <message>
        <source>Writes the cards as PDF, ODT or text, by the ending</source>
        <translation>Skriver kortene som PDF, ODT eller tekst, etter endelsen</translation>
    </message>
    <message>
        <source>Only this card</source>
        <translation>Bare dette kortet</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Hvem har den</translation>
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
        <translation>Statlig ressurs</translation>
    </message>
    <message>
        <source>The resource was changed.</source>
        <translation>Ressursen ble endret.</translation>
    </message>
    <message>
        <source>%1 more are allocated than are there from %2 on.</source>
        <translation>%1 flere er tildelt enn det som finnes fra %2.</translation>
    </message>
    <message>
        <source>The resource was removed.</source>
        <translation>Ressursen ble fjernet.</translation>
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
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>civilDefence, homeGuard, volunteers, protectiveEquipment or other</source>
        <translation>civilDefence, homeGuard, volunteers, protectiveEquipment eller other</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>What is counted, such as persons or boxes</source>
        <translation>Hva som telles, for eksempel personer eller esker</translation>
    </message>
    <message>
        <source>How long it takes until it is there</source>
        <translation>Hvor lang tid det tar før den er på plass</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Which function asks or decides</source>
        <translation>Hvilken funksjon som ber eller bestemmer</translation>
    </message>
    <message>
        <source>Why this municipality, or why not</source>
        <translation>Hvorfor denne kommunen, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>The resource&apos;s key, or its end</source>
        <translation>Ressursens nøkkel, eller slutten av den</translation>
    </message>
    <message>
        <source>Lists the resources</source>
        <translation>Lister ressursene</translation>
    </message>
    <message>
        <source>Registers a resource</source>
        <translation>Registrerer en ressurs</translation>
    </message>
    <message>
        <source>Changes a resource</source>
        <translation>Endrer en ressurs</translation>
    </message>
    <message>
        <source>Removes a resource that the log does not name</source>
        <translation>Fjerner en ressurs som loggen ikke nevner</translation>
    </message>
    <message>
        <source>Tells how much is free when</source>
        <translation>Forteller hvor mye som er ledig når</translation>
    </message>
    <message>
        <source>Writes list and log as PDF, ODT, text, CSV or XLSX</source>
        <translation>Skriver liste og logg som PDF, ODT, tekst, CSV eller XLSX</translation>
    </message>
    <message>
        <source>The key of the line in the allocation log, or its end</source>
        <translation>Nøkkelen til linjen i tildelingsloggen, eller slutten av den</translation>
    </message>
    <message>
        <source>State resources that the governor may prioritise, and their log</source>
        <translation>Statlige ressurser som Statsforvalteren kan prioritere, og loggen deres</translation>
    </message>
    <message>
        <source>Lists the allocation log, the oldest first</source>
        <translation>Lister tildelingsloggen, den eldste først</translation>
    </message>
    <message>
        <source>Records a request</source>
        <translation>Fører en anmodning</translation>
    </message>
    <message>
        <source>Records an allocation; refused when so much is not free</source>
        <translation>Fører en tildeling; avvises når så mye ikke er ledig</translation>
    </message>
    <message>
        <source>The request that it answers</source>
        <translation>Anmodningen som den svarer på</translation>
    </message>
    <message>
        <source>Refuses a request</source>
        <translation>Avslår en anmodning</translation>
    </message>
    <message>
        <source>Records that something allocated is free again from a day on</source>
        <translation>Fører at noe tildelt er ledig igjen fra en dag</translation>
    </message>
    <message>
        <source>The letters are read as JSON: {&quot;texts&quot;: {&quot;request&quot;: &quot;…&quot;}}, as `request letters --json` writes them.</source>
        <translation>Brevene leses som JSON: {&quot;texts&quot;: {&quot;request&quot;: &quot;…&quot;}}, slik `request letters --json` skriver dem.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>Shows the words of the letters and notes to owners</source>
        <translation>Viser ordene i brevene og notatene til eiere</translation>
    </message>
    <message>
        <source>Saves the office&apos;s own words; the others stay as they are</source>
        <translation>Lagrer embetets egne ord. De andre blir stående</translation>
    </message>
    <message>
        <source>The texts as JSON; the standard input by default</source>
        <translation>Tekstene som JSON, ellers fra standard inn</translation>
    </message>
    <message>
        <source>Takes the standard words again</source>
        <translation>Tar standardordene igjen</translation>
    </message>
    <message>
        <source>It is about one meeting of the series, for those who have the series in their calendar; --alone makes it a meeting by itself.</source>
        <translation>Filen gjelder ett møte i serien, for dem som har serien i kalenderen. --alone gjør det til et møte for seg.</translation>
    </message>
    <message>
        <source>A meeting by itself, although it moves or calls off one of a series</source>
        <translation>Et møte for seg, selv om det flytter eller avlyser ett i en serie</translation>
    </message>
    <message>
        <source>More needs of the same municipality in the same letter; each is answered by itself</source>
        <translation>Flere behov fra samme kommune i samme brev. Hvert får sitt eget svar</translation>
    </message>
    <message>
        <source>assessments, pool, needs, material-needs, material-offers, standing-agreements or staff-base</source>
        <translation>assessments, pool, needs, material-needs, material-offers, standing-agreements eller staff-base</translation>
    </message>
    <message>
        <source>yes or no: whether staff is asked for, proposed, agreed on or set aside; the words are the hint when not given</source>
        <translation>yes eller no: om det spørres om, foreslås, avtales eller holdes av personell; uten svar er ordene et hint</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>TYPER</translation>
    </message>
    <message>
        <source>Other kinds that do as well, separated by commas</source>
        <translation>Andre typer som også duger, med komma mellom</translation>
    </message>
    <message>
        <source>Choose 3 or more, or 0 for every number as it is.</source>
        <translation>Velg 3 eller mer, eller 0 for hvert tall som det er.</translation>
    </message>
    <message>
        <source>Every number of persons is told as it is.</source>
        <translation>Hvert tall på personer står som det er.</translation>
    </message>
    <message>
        <source>Fewer than %1 persons are told as a range.</source>
        <translation>Færre enn %1 personer står som et spenn.</translation>
    </message>
    <message>
        <source>Sends it although it says who somebody is</source>
        <translation>Sender den selv om det står hvem noen er</translation>
    </message>
    <message>
        <source>Sets below which number persons are told as a range in what is sent; says it when none is given</source>
        <translation>Setter hvilket tall personer står som et spenn under, i det som sendes; viser det når det ikke er oppgitt</translation>
    </message>
    <message>
        <source>3 or more; 0 tells every number as it is</source>
        <translation>3 eller mer; 0 viser hvert tall som det er</translation>
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
        <translation>Viser hvem som ikke blir foreslått igjen for hvilket behov</translation>
    </message>
    <message>
        <source>Keeps on record that somebody is not to be proposed for a need</source>
        <translation>Fører opp at noen ikke skal foreslås for et behov</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>Why, in neutral words</source>
        <translation>Hvorfor, med nøytrale ord</translation>
    </message>
    <message>
        <source>Lets it be proposed again</source>
        <translation>Lar det bli foreslått igjen</translation>
    </message>
    <message>
        <source>The key that `declined` shows, or its end</source>
        <translation>Nøkkelen som `declined` viser, eller slutten av den</translation>
    </message>
    <message>
        <source>assessments, pool, needs, material-needs, material-offers, standing-agreements or staff-base, which import reads; or transfers, ledger, requests, meetings, participants, decisions, actions, log, contacts, agreements, service, settlement, feedback, measures, inquiries or shared-answers</source>
        <translation>assessments, pool, needs, material-needs, material-offers, standing-agreements eller staff-base, som import leser, eller transfers, ledger, requests, meetings, participants, decisions, actions, log, contacts, agreements, service, settlement, feedback, measures, inquiries eller shared-answers</translation>
    </message>
    <message>
        <source>The inquiry was changed.</source>
        <translation>Henvendelsen er endret.</translation>
    </message>
    <message>
        <source>The shared answer was changed.</source>
        <translation>Det delte svaret er endret.</translation>
    </message>
    <message>
        <source>Changes an inquiry</source>
        <translation>Endrer en henvendelse</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Når den kom</translation>
    </message>
    <message>
        <source>Changes a shared answer</source>
        <translation>Endrer et delt svar</translation>
    </message>
    <message>
        <source>The meeting was removed, with all that it held.</source>
        <translation>Møtet er fjernet, med alt som hørte til.</translation>
    </message>
    <message>
        <source>The participant was changed.</source>
        <translation>Deltakeren er endret.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Tatt av listen.</translation>
    </message>
    <message>
        <source>The decision was changed.</source>
        <translation>Beslutningen er endret.</translation>
    </message>
    <message>
        <source>The action item was changed.</source>
        <translation>Oppfølgingspunktet er endret.</translation>
    </message>
    <message>
        <source>The agenda was changed.</source>
        <translation>Sakslisten er endret.</translation>
    </message>
    <message>
        <source>The need it is about; an empty one takes it away</source>
        <translation>Behovet det gjelder; tomt tar det bort</translation>
    </message>
    <message>
        <source>The transfer it is about; an empty one takes it away</source>
        <translation>Utlånet det gjelder; tomt tar det bort</translation>
    </message>
    <message>
        <source>The participant&apos;s key, or its end</source>
        <translation>Nøkkelen til deltakeren, eller slutten av den</translation>
    </message>
    <message>
        <source>Lists who is invited and who was there</source>
        <translation>Viser hvem som er innkalt, og hvem som var til stede</translation>
    </message>
    <message>
        <source>Says who somebody is, and whether they were there</source>
        <translation>Sier hvem en deltaker er, og om vedkommende var til stede</translation>
    </message>
    <message>
        <source>Was there: yes or no</source>
        <translation>Var til stede: yes (ja) eller no (nei)</translation>
    </message>
    <message>
        <source>Takes somebody off the list</source>
        <translation>Tar en deltaker av listen</translation>
    </message>
    <message>
        <source>Changes a decision</source>
        <translation>Endrer en beslutning</translation>
    </message>
    <message>
        <source>The decision&apos;s key, or its end</source>
        <translation>Nøkkelen til beslutningen, eller slutten av den</translation>
    </message>
    <message>
        <source>Changes an action item</source>
        <translation>Endrer et oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Whether it is done: yes or no</source>
        <translation>Om det er gjort: yes (ja) eller no (nei)</translation>
    </message>
    <message>
        <source>Changes an item of the agenda, or moves it</source>
        <translation>Endrer en sak på sakslisten, eller flytter den</translation>
    </message>
    <message>
        <source>Whether it is dealt with: yes or no</source>
        <translation>Om saken er behandlet: yes (ja) eller no (nei)</translation>
    </message>
    <message>
        <source>Its new place on the agenda</source>
        <translation>Den nye plassen på sakslisten</translation>
    </message>
    <message>
        <source>Removes a meeting with its decisions and action items</source>
        <translation>Fjerner et møte med beslutninger og oppfølgingspunkter</translation>
    </message>
    <message>
        <source>Accepted as well</source>
        <translation>Godtas også</translation>
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
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Vakter</translation>
    </message>
    <message>
        <source>Infectious setting</source>
        <translation>Blant smittede</translation>
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
        <translation>Nåværende arbeidsgiver godtar</translation>
    </message>
    <message>
        <source>Leads them</source>
        <translation>Leder dem</translation>
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
        <translation>Viser hva som er bestilt, og hvilket nivå som er neste og hvorfor</translation>
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
        <translation>egenvurdering</translation>
    </message>
    <message>
        <source>answer to a survey</source>
        <translation>svar på undersøkelse</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltaker</translation>
    </message>
    <message>
        <source>standing participant</source>
        <translation>fast deltaker</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>henvendelse</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>avtale</translation>
    </message>
    <message>
        <source>standing agreement</source>
        <translation>stående avtale</translation>
    </message>
    <message>
        <source>state resource</source>
        <translation>statlig ressurs</translation>
    </message>
    <message>
        <source>Write a name, a telephone number or an address.</source>
        <translation>Skriv et navn, et telefonnummer eller en adresse.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva som står der</translation>
    </message>
    <message>
        <source>No field for persons says “%1”.</source>
        <translation>Ikke noe felt for personer inneholder «%1».</translation>
    </message>
    <message>
        <source>Give the keys that `person find` shows.</source>
        <translation>Oppgi nøklene som `person find` viser.</translation>
    </message>
    <message numerus="yes">
        <source>Erased in %n place(s), also from the history. This cannot be undone.</source>
        <translation>
            <numerusform>Slettet %n sted, også fra historikken. Dette kan ikke angres.</numerusform>
            <numerusform>Slettet %n steder, også fra historikken. Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the case file knows a person, and erasing that</source>
        <translation>Hvor saksfilen kjenner en person, og å slette det</translation>
    </message>
    <message>
        <source>Lists the things whose fields name somebody</source>
        <translation>Viser det som har noens navn eller nummer i feltene sine</translation>
    </message>
    <message>
        <source>A name, a telephone number or an e-mail address</source>
        <translation>Et navn, et telefonnummer eller en e-postadresse</translation>
    </message>
    <message>
        <source>Erases names and numbers of these things for ever; the things stay</source>
        <translation>Sletter navn og nummer i dette for godt; resten blir stående</translation>
    </message>
    <message>
        <source>Keys that `person find` shows, separated by commas</source>
        <translation>Nøkler som `person find` viser, skilt med komma</translation>
    </message>
    <message>
        <source>The contact was changed.</source>
        <translation>Kontakten er endret.</translation>
    </message>
    <message>
        <source>Changes a contact</source>
        <translation>Endrer en kontakt</translation>
    </message>
    <message>
        <source>A municipality does not lend to itself.</source>
        <translation>En kommune låner ikke ut til seg selv.</translation>
    </message>
    <message>
        <source>%1 is no longer a municipality of its own. Give the one of today: %2.</source>
        <translation>%1 er ikke lenger en egen kommune. Oppgi dagens kommune: %2.</translation>
    </message>
    <message>
        <source>Writes a table as a CSV or XLSX file, with exact numbers for the office&apos;s own use</source>
        <translation>Skriver en tabell som CSV- eller XLSX-fil, med nøyaktige tall til egen bruk i embetet</translation>
    </message>
    <message>
        <source>Shows a report&apos;s texts; as JSON its figures, too, with exact numbers of persons for the office&apos;s own use</source>
        <translation>Viser tekstene i en rapport; som JSON også tallene, med nøyaktige tall på personer til egen bruk i embetet</translation>
    </message>
    <message>
        <source>Writes the answers, or their summary, as CSV or XLSX; answers hold exact numbers, for the office&apos;s own use</source>
        <translation>Skriver svarene, eller sammendraget, som CSV eller XLSX; svarene har nøyaktige tall, til egen bruk i embetet</translation>
    </message>
    <message>
        <source>The figures of each question instead of the answers; few persons are told as a range, as sitrep few sets it</source>
        <translation>Tallene for hvert spørsmål i stedet for svarene; få personer står som et spenn, slik sitrep few setter det</translation>
    </message>
    <message>
        <source>%1: asked about this need already, and that has not ended. To ask for more, give --again.</source>
        <translation>%1: allerede spurt om dette behovet, og det er ikke avsluttet. Bruk --again for å spørre om flere.</translation>
    </message>
    <message>
        <source>Also owners that were asked about this need already</source>
        <translation>Også eiere som alt er spurt om dette behovet</translation>
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
        <translation>Regneark og tabeller (*.xlsx *.csv *.txt)</translation>
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
        <translation>endret</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendret</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Egenvurderinger</translation>
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
        <translation>Hva</translation>
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
        <translation>Tilbud om utstyr</translation>
    </message>
    <message>
        <source>Agreed staff</source>
        <translation>Avtalte årsverk</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Stående avtaler</translation>
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
        <translation>Ingen kommuner har rapportert ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) are in a critical situation</source>
        <translation>
            <numerusform>%n kommune er i kritisk situasjon</numerusform>
            <numerusform>%n kommuner er i kritisk situasjon</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered in %1</source>
        <translation>Ingen har svart i %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n that answered is critical</source>
        <translation>
            <numerusform>Den ene som har svart, er ikke kritisk</numerusform>
            <numerusform>Ingen av de %n som har svart, er kritiske</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality is in a critical situation</source>
        <translation>Ingen kommuner er i kritisk situasjon</translation>
    </message>
    <message>
        <source>Import the municipalities&apos; self-assessments, and the picture is drawn here.</source>
        <translation>Importer egenvurderingene fra kommunene, så tegnes bildet her.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered in %3</source>
        <translation>%1 av %2 har svart i %3</translation>
    </message>
    <message>
        <source>%1 more critical than in %2</source>
        <translation>%1 flere kritiske enn i %2</translation>
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
            <numerusform>%n utdatert</numerusform>
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
        <translation>Ble gode</translation>
    </message>
    <message>
        <source>Became challenging</source>
        <translation>Ble utfordrende</translation>
    </message>
    <message>
        <source>Became critical</source>
        <translation>Ble kritiske</translation>
    </message>
    <message>
        <source>Have not reported</source>
        <translation>Har ikke rapportert</translation>
    </message>
    <message>
        <source>Did not answer this time</source>
        <translation>Svarte ikke denne gangen</translation>
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
        <translation>Kommuner</translation>
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
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Utlån</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
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
        <translation>Runder</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Kartlegginger</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Situasjonsrapport</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Measures and contact point</source>
        <translation>Tiltak og kontaktpunkt</translation>
    </message>
    <message>
        <source>State resources</source>
        <translation>Statlige ressurser</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>week %1</source>
        <translation>uke %1</translation>
    </message>
    <message>
        <source>Week %1 · %2</source>
        <translation>Uke %1 · %2</translation>
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
        <translation>Statsforvalterens arbeidsplass når de kommunale helse- og omsorgstjenestene mangler personell. Virker uten nett, tjener eller konto.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Åpen fil</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>Hvor fakta kommer fra</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Samvirke is free software under the GNU General Public License, version 3 or later, and comes without any warranty. It is built on Qt and Qt Charts (LGPL and GPL), SQLite (public domain), LEMON (Boost), libzip and libxlsxwriter (BSD), libsodium (ISC), tl::expected (CC0) and CLI11 (BSD).</source>
        <translation>Samvirke er fri programvare under GNU General Public License, versjon 3 eller nyere, uten noen garanti. Det er bygd på Qt og Qt Charts (LGPL og GPL), SQLite (fritt for alle), LEMON (Boost), libzip og libxlsxwriter (BSD), libsodium (ISC), tl::expected (CC0) og CLI11 (BSD).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Municipalities, regions, population and former numbers: Statistics Norway, 1 January 2026, NLOD 2.0.</source>
        <translation>Kommuner, regioner, folketall og tidligere numre: Statistisk sentralbyrå, 1. januar 2026, NLOD 2.0.</translation>
    </message>
    <message>
        <source>Names and borders: © Kartverket, CC BY 4.0. Places: GeoNames, CC BY 4.0.</source>
        <translation>Navn og grenser: © Kartverket, CC BY 4.0. Steder: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Health communities: SKDE and Statistics Norway. Offices: regjeringen.no and statsforvalteren.no.</source>
        <translation>Helsefellesskap: SKDE og Statistisk sentralbyrå. Embeter: regjeringen.no og statsforvalteren.no.</translation>
    </message>
    <message>
        <source>Measures and the example of a survey: the Directorate of Health and the county governor of Trøndelag, 2021, in our own words.</source>
        <translation>Tiltak og eksempelet på en kartlegging: Helsedirektoratet og Statsforvalteren i Trøndelag, 2021, med våre egne ord.</translation>
    </message>
</context>
<context>
    <name>samvirke::AfterwardsDialog</name>
    <message>
        <source>What both sides said afterwards</source>
        <translation>Hva partene sa etterpå</translation>
    </message>
    <message>
        <source>All transfers together. No municipality is ranked, and names are left out.</source>
        <translation>Alle utlån samlet. Ingen kommune rangeres, og navn er utelatt.</translation>
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
        <translation>ingen svar ennå</translation>
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
        <translation>Ikke som avtalt</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Ingen har sagt noe her ennå.</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Hva som hjalp</translation>
    </message>
    <message>
        <source>What should be different next time</source>
        <translation>Hva som bør være annerledes neste gang</translation>
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
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Notes on the item</source>
        <translation>Notater til saken</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Begynn møtet</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Neste sak</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
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
        <translation>Ingenting på sakslisten ennå</translation>
    </message>
    <message>
        <source>Propose items from what is open, or write one below.</source>
        <translation>Foreslå saker ut fra det som er åpent, eller skriv en nedenfor.</translation>
    </message>
    <message>
        <source>Space ticks an item as dealt with, F2 changes it, Alt with the arrows moves it, Delete removes it, Enter writes notes</source>
        <translation>Mellomrom merker en sak som behandlet, F2 endrer den, Alt med piltastene flytter den, Delete fjerner den, Enter skriver notater</translation>
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
        <translation>Notater til %1. %2</translation>
    </message>
    <message>
        <source>The notes are saved.</source>
        <translation>Notatene er lagret.</translation>
    </message>
    <message>
        <source>The meeting has ended. The minutes are in the case file.</source>
        <translation>Møtet er slutt. Referatet ligger i saksfilen.</translation>
    </message>
    <message>
        <source>The meeting has begun. The county&apos;s status is kept with it.</source>
        <translation>Møtet har begynt. Fylkets status er tatt vare på med det.</translation>
    </message>
    <message>
        <source>All items have been dealt with.</source>
        <translation>Alle saker er behandlet.</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>All items have been dealt with</source>
        <translation>Alle saker er behandlet</translation>
    </message>
    <message>
        <source>Now: %1 (%2 of %3 min)</source>
        <translation>Nå: %1 (%2 av %3 min)</translation>
    </message>
    <message>
        <source>Now: %1 (%2 min)</source>
        <translation>Nå: %1 (%2 min)</translation>
    </message>
    <message>
        <source>The item is taken off the agenda. Undo brings it back.</source>
        <translation>Saken er tatt av sakslisten. Angre henter den tilbake.</translation>
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
        <translation>%1 Tas opp.</translation>
    </message>
    <message>
        <source>%1 Left out.</source>
        <translation>%1 Utelates.</translation>
    </message>
    <message>
        <source>Take up in the meeting</source>
        <translation>Ta opp i møtet</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Sett på sakslisten</translation>
    </message>
    <message>
        <source>What is open now and not on the agenda yet. Space ticks what is taken up.</source>
        <translation>Det som er åpent nå og ikke står på sakslisten. Mellomrom merker det som tas opp.</translation>
    </message>
    <message>
        <source>Nothing is open that is not on the agenda already</source>
        <translation>Ingenting er åpent som ikke alt står på sakslisten</translation>
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
        <translation>Ingen ble skrevet.</translation>
    </message>
    <message>
        <source>None is written yet.</source>
        <translation>Ingen er skrevet ennå.</translation>
    </message>
    <message>
        <source>The transfer came to nothing: there is nothing left to sign. What was written stays on record.</source>
        <translation>Det ble ikke noe av utlånet: det er ingenting igjen å undertegne. Det som ble skrevet, blir stående.</translation>
    </message>
    <message>
        <source>%1 signed %2</source>
        <translation>Undertegnet av %1 %2</translation>
    </message>
    <message>
        <source>Who signed has been erased</source>
        <translation>Hvem som undertegnet, er slettet</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Sendt %1</translation>
    </message>
    <message>
        <source>The transfer has changed since: %1</source>
        <translation>Utlånet er endret siden: %1</translation>
    </message>
    <message>
        <source>Take the agreement back to a draft, or agree on an addition.</source>
        <translation>Gjør avtalen til utkast igjen, eller avtal et tillegg.</translation>
    </message>
    <message>
        <source>Goes without</source>
        <translation>Mister</translation>
    </message>
    <message>
        <source>Answers for that</source>
        <translation>Står ansvarlig</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Ikke kjent ennå: %1</translation>
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
        <translation>Loggfør at den er sendt</translation>
    </message>
    <message>
        <source>On record: the agreement was sent.</source>
        <translation>Loggført: avtalen er sendt.</translation>
    </message>
    <message>
        <source>Record a signature …</source>
        <translation>Loggfør en underskrift …</translation>
    </message>
    <message>
        <source>Signatures are recorded once both owners agree.</source>
        <translation>Underskrifter loggføres når begge eierne er enige.</translation>
    </message>
    <message>
        <source>Take back to a draft …</source>
        <translation>Gjør til utkast igjen …</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Fjern utkastet</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>Utkastet er fjernet.</translation>
    </message>
    <message>
        <source>Erase who signed …</source>
        <translation>Slett hvem som undertegnet …</translation>
    </message>
    <message>
        <source>The agreement is written. Nobody has signed yet.</source>
        <translation>Avtalen er skrevet. Ingen har undertegnet ennå.</translation>
    </message>
    <message>
        <source>On record: the signature.</source>
        <translation>Loggført: underskriften.</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Lagre avtalen</translation>
    </message>
    <message>
        <source>Document to sign (*.pdf);;Text document (*.odt);;Plain text (*.txt)</source>
        <translation>Dokument til underskrift (*.pdf);;Tekstdokument (*.odt);;Ren tekst (*.txt)</translation>
    </message>
    <message>
        <source>agreement %1 %2 %3</source>
        <translation>avtale %1 %2 %3</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Lagret %1.</translation>
    </message>
    <message>
        <source>Take the agreement back to a draft?</source>
        <translation>Gjøre avtalen til utkast igjen?</translation>
    </message>
    <message>
        <source>Signatures are taken out: they were for another text. The history keeps that they were there.</source>
        <translation>Underskriftene tas ut: de gjaldt en annen tekst. Historikken viser at de var der.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Gjør til utkast</translation>
    </message>
    <message>
        <source>The agreement is a draft again.</source>
        <translation>Avtalen er et utkast igjen.</translation>
    </message>
    <message>
        <source>Erase who signed?</source>
        <translation>Slette hvem som undertegnet?</translation>
    </message>
    <message>
        <source>The names are gone for good, here and in the history. When both sides signed stays.</source>
        <translation>Navnene forsvinner for godt, her og i historikken. Når partene undertegnet, blir stående.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>The names are erased.</source>
        <translation>Navnene er slettet.</translation>
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
        <translation>Hva innbyggerne mister</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>What the lending side&apos;s inhabitants go without</source>
        <translation>Hva avgivende kommunes innbyggere mister</translation>
    </message>
    <message>
        <source>Who there answers for that</source>
        <translation>Hvem der som står ansvarlig</translation>
    </message>
    <message>
        <source>A function, no name</source>
        <translation>En funksjon, ikke navn</translation>
    </message>
    <message>
        <source>Begin anew from “%1”?</source>
        <translation>Begynne på nytt fra «%1»?</translation>
    </message>
    <message>
        <source>The clauses of this agreement are replaced by those of the template.</source>
        <translation>Punktene i avtalen erstattes av punktene i malen.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Everything that the clauses name is known.</source>
        <translation>Alt som punktene nevner, er kjent.</translation>
    </message>
    <message>
        <source>Not known yet, and a line to write on: %1.</source>
        <translation>Ikke kjent ennå, og en linje å skrive på: %1.</translation>
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
        <translation>Hva en avtale består av. Ord i klammer fylles ut fra utlånet og behovet. Ingen punkter her er godkjent av jurist: veiledningen sier hva som må kontrolleres.</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Vår avtale</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>The standard template stays; this becomes one of your own.</source>
        <translation>Standardmalen blir stående; dette blir en av deres egne.</translation>
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
        <translation>Stående avtaler</translation>
    </message>
    <message>
        <source>Without an agreement with any neighbour</source>
        <translation>Uten avtale med noen nabokommune</translation>
    </message>
    <message>
        <source>Templates for agreements about a transfer</source>
        <translation>Maler for avtaler om utlån</translation>
    </message>
    <message>
        <source>New standing agreement …</source>
        <translation>Ny stående avtale …</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle kommuner</translation>
    </message>
    <message>
        <source>No standing agreement is registered</source>
        <translation>Ingen stående avtale er registrert</translation>
    </message>
    <message>
        <source>Register what the municipalities have agreed on beforehand, with the button above.</source>
        <translation>Registrer det kommunene har avtalt på forhånd, med knappen over.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>No standing agreement holds</source>
        <translation>Ingen stående avtale gjelder</translation>
    </message>
    <message numerus="yes">
        <source>%n standing agreement(s) hold(s)</source>
        <translation>
            <numerusform>%n stående avtale gjelder</numerusform>
            <numerusform>%n stående avtaler gjelder</numerusform>
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
        <translation>Ingen avtale er valgt</translation>
    </message>
    <message>
        <source>Choose one to see what it is about and who is party to it.</source>
        <translation>Velg en for å se hva den gjelder, og hvem som er part.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Set off by</source>
        <translation>Utløses av</translation>
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
        <translation>Fjern fra registeret</translation>
    </message>
    <message>
        <source>Every municipality has one with a neighbour</source>
        <translation>Alle kommunene har en med en nabokommune</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities have none with any neighbour</source>
        <translation>%1 av %2 kommuner har ingen med noen nabokommune</translation>
    </message>
    <message>
        <source>Every municipality has one with a neighbour.</source>
        <translation>Alle kommunene har en med en nabokommune.</translation>
    </message>
    <message>
        <source>It is no duty. A concrete agreement with a neighbour saves time when staff is short; who is not registered here may have one that nobody has told us about.</source>
        <translation>Det er ingen plikt. En konkret avtale med en nabo sparer tid når personellet svikter. En kommune som ikke står her, kan ha en avtale som ikke er meldt til oss.</translation>
    </message>
    <message>
        <source>Has one with %1</source>
        <translation>Har en med %1</translation>
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
        <translation>Fra disse begynnes en avtale om ett utlån, på siden om utlån. Endrer dere en standardmal, blir den en av deres egne.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Fjern «%1»</translation>
    </message>
    <message>
        <source>The template is removed.</source>
        <translation>Malen er fjernet.</translation>
    </message>
    <message>
        <source>The standing agreement is registered.</source>
        <translation>Den stående avtalen er registrert.</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Malen er lagret.</translation>
    </message>
    <message>
        <source>Remove this agreement from the register?</source>
        <translation>Fjerne denne avtalen fra registeret?</translation>
    </message>
    <message>
        <source>An agreement that has ended can stay: the register then shows that it has.</source>
        <translation>En avtale som er utløpt, kan bli stående: registeret viser da at den er det.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The agreement is removed from the register.</source>
        <translation>Avtalen er fjernet fra registeret.</translation>
    </message>
    <message>
        <source>Letters to owners</source>
        <translation>Brev til eiere</translation>
    </message>
    <message>
        <source>What owners read when they are asked to lend staff, when they are reminded, and when the need is gone.</source>
        <translation>Det eiere leser når de blir spurt om å låne ut personell, når de blir minnet på det, og når behovet er trukket.</translation>
    </message>
    <message>
        <source>The office&apos;s own words</source>
        <translation>Embetets egne ord</translation>
    </message>
    <message>
        <source>The standard words</source>
        <translation>Standardordene</translation>
    </message>
    <message>
        <source>The letters are saved.</source>
        <translation>Brevene er lagret.</translation>
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
        <translation>De stående avtalene er importert.</translation>
    </message>
    <message>
        <source>Export the standing agreements</source>
        <translation>Eksporter de stående avtalene</translation>
    </message>
    <message>
        <source>standing-agreements.xlsx</source>
        <translation>stående-avtaler.xlsx</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
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
        <translation>Målenes rekkefølge, det første teller mest</translation>
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
        <translation>Registrer en anmodning</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Avslå anmodningen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigi</translation>
    </message>
    <message>
        <source>What a municipality asks the state for. It binds nobody yet.</source>
        <translation>Hva en kommune ber staten om. Det binder ingen ennå.</translation>
    </message>
    <message>
        <source>The line stays in the log: say why this municipality and not another. The municipality decides itself whether it uses what it gets.</source>
        <translation>Linjen blir stående i loggen: Si hvorfor denne kommunen og ikke en annen. Kommunen avgjør selv om den bruker det den får.</translation>
    </message>
    <message>
        <source>A refusal is an answer with a reason. It stays in the log.</source>
        <translation>Et avslag er et svar med en grunn. Det blir stående i loggen.</translation>
    </message>
    <message>
        <source>From this day on it is free for others. A mistaken allocation is mended by releasing all of it from its first day.</source>
        <translation>Fra denne dagen er det ledig for andre. En feil tildeling rettes ved å frigi alt fra første dag.</translation>
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
        <translation>Fra</translation>
    </message>
    <message>
        <source>Only until a certain day</source>
        <translation>Bare til en bestemt dag</translation>
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
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>Free again from</source>
        <translation>Ledig igjen fra</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Hvem ber</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Hvem avgjør</translation>
    </message>
    <message>
        <source>A function, not a name</source>
        <translation>En funksjon, ikke et navn</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>The instruction, a decision or an agreement; those used before are suggested</source>
        <translation>Instruksen, et vedtak eller en avtale; de som er brukt før, foreslås</translation>
    </message>
    <message>
        <source>Why this municipality</source>
        <translation>Hvorfor denne kommunen</translation>
    </message>
    <message>
        <source>%1 are still allocated to the municipality</source>
        <translation>%1 er fortsatt tildelt kommunen</translation>
    </message>
    <message>
        <source>%1 of %2 are free in this time</source>
        <translation>%1 av %2 er ledige i denne tiden</translation>
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
        <translation>Eier</translation>
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
        <translation>sier nei</translation>
    </message>
    <message>
        <source>Who is waited for</source>
        <translation>Hvem det ventes på</translation>
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
        <translation>Ikke svar ennå (F8)</translation>
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
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Reason of a no</source>
        <translation>Grunn til et nei</translation>
    </message>
    <message>
        <source>If they give one. Neutral, and never counted against anybody.</source>
        <translation>Hvis de oppgir en. Nøytral, og aldri regnet mot noen.</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Hvem svarte</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Navn og funksjon</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Hva de sa</translation>
    </message>
    <message numerus="yes">
        <source>%1 recorded · %n waited for</source>
        <translation>
            <numerusform>%1 loggført · venter på %n</numerusform>
            <numerusform>%1 loggført · venter på %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All who were asked have answered.</source>
        <translation>Alle som er spurt, har svart.</translation>
    </message>
    <message>
        <source>asked %1, answer hoped for by %2</source>
        <translation>spurt %1, svar ønsket innen %2</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>påminnet %1</translation>
    </message>
    <message>
        <source>No contact is noted.</source>
        <translation>Ingen kontakt er notert.</translation>
    </message>
    <message>
        <source>Press 1 for an offer or 2 for a no; F8 when there is no answer yet.</source>
        <translation>Trykk 1 for tilbud eller 2 for nei; F8 når det ikke er svar ennå.</translation>
    </message>
    <message>
        <source>Write who answered: an answer without a name is no answer.</source>
        <translation>Skriv hvem som svarte: Et svar uten navn er ikke et svar.</translation>
    </message>
    <message>
        <source>Leave without recording what you typed?</source>
        <translation>Gå ut uten å loggføre det du skrev?</translation>
    </message>
    <message>
        <source>The answer of %1 is not recorded.</source>
        <translation>Svaret fra %1 er ikke loggført.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Gå ut uten å loggføre</translation>
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
        <translation>Spør eiere</translation>
    </message>
    <message>
        <source>Ask owners: %1</source>
        <translation>Spør eiere: %1</translation>
    </message>
    <message>
        <source>Ask for the drafts</source>
        <translation>Spør om utkastene</translation>
    </message>
    <message>
        <source>Record: they are asked</source>
        <translation>Loggfør: de er spurt</translation>
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
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>A sentence of your own, in each letter</source>
        <translation>En setning med egne ord, i hvert brev</translation>
    </message>
    <message>
        <source>Why further out</source>
        <translation>Hvorfor lenger ute</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Svar ønsket innen</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Hvor mange fra hver</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Hvem blir spurt</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egne ord</translation>
    </message>
    <message numerus="yes">
        <source>Record: %n owner(s) are asked</source>
        <translation>
            <numerusform>Loggfør: %n eier er spurt</numerusform>
            <numerusform>Loggfør: %n eiere er spurt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an owner to read what it will be asked.</source>
        <translation>Velg en eier for å lese hva den blir spurt om.</translation>
    </message>
    <message>
        <source>Tick those who are to be asked first.</source>
        <translation>Kryss først av for dem som skal spørres.</translation>
    </message>
    <message>
        <source>In the same letter:</source>
        <translation>I samme brev:</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>In the same letter: %1</source>
        <translation>I samme brev: %1</translation>
    </message>
    <message>
        <source>Another need of the municipality; it is answered by itself.</source>
        <translation>Et annet behov i kommunen. Det får sitt eget svar.</translation>
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
        <translation>allerede spurt</translation>
    </message>
    <message>
        <source>strained itself</source>
        <translation>selv presset</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Hvem skal spørres</translation>
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
        <translation>Utfordrende eller kritisk nå</translation>
    </message>
    <message>
        <source>A sample of</source>
        <translation>Et utvalg på</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Størrelsen på utvalget</translation>
    </message>
    <message>
        <source>Municipalities asked</source>
        <translation>Spurte kommuner</translation>
    </message>
    <message>
        <source>%1 of %2 are asked</source>
        <translation>%1 av %2 blir spurt</translation>
    </message>
</context>
<context>
    <name>samvirke::AssessmentDialog</name>
    <message>
        <source>Answer from %1</source>
        <translation>Svar fra %1</translation>
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
        <translation>Tiltak som er prøvd</translation>
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
        <translation>Tjeneste</translation>
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
        <translation>Fravær %</translation>
    </message>
    <message>
        <source>Missing FTE</source>
        <translation>Mangler årsverk</translation>
    </message>
    <message>
        <source>%1: trend</source>
        <translation>%1: utvikling</translation>
    </message>
    <message>
        <source>%1: per cent absent</source>
        <translation>%1: fravær i prosent</translation>
    </message>
    <message>
        <source>%1: full-time equivalents missing</source>
        <translation>%1: manglende årsverk</translation>
    </message>
    <message>
        <source>As in the last answer</source>
        <translation>Som i siste svar</translation>
    </message>
    <message>
        <source>Rate the whole, or at least one service area.</source>
        <translation>Vurder helheten, eller minst ett tjenesteområde.</translation>
    </message>
    <message>
        <source>%1: the absence is a number from 0 to 100.</source>
        <translation>%1: fraværet er et tall fra 0 til 100.</translation>
    </message>
    <message>
        <source>%1: the missing full-time equivalents are a number.</source>
        <translation>%1: manglende årsverk er et tall.</translation>
    </message>
    <message>
        <source>%1: figures without a rating.</source>
        <translation>%1: tall uten vurdering.</translation>
    </message>
    <message>
        <source>Outlook, three weeks</source>
        <translation>Utsikt, tre uker</translation>
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
        <translation>Yrkesgruppe, antall og periode. En vurdering alene er ingen anmodning.</translation>
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
        <translation>Kommunen vurderer seg selv. Taster: 1 god, 2 utfordrende, 3 kritisk, 4 uendret siden sist, 5 ikke aktuelt, 0 ikke svar. Tallet går videre til neste tjeneste, Opp går tilbake. Ctrl+Enter lagrer. La det som ikke ble sagt, stå tomt.</translation>
    </message>
</context>
<context>
    <name>samvirke::BusyLine</name>
    <message>
        <source>Solving</source>
        <translation>Løser</translation>
    </message>
    <message>
        <source>Solving …</source>
        <translation>Løser …</translation>
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
        <translation>Punktets tekst</translation>
    </message>
    <message>
        <source>Clauses in their order</source>
        <translation>Punktene i rekkefølge</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Legg til et punkt</translation>
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
        <translation>Sett inn et felt som fylles ut fra utlånet</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Velg et felt</translation>
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
        <translation>Skriv noen bokstaver og trykk Enter for å legge til et ord.</translation>
    </message>
    <message>
        <source>Type or choose, Enter adds</source>
        <translation>Skriv eller velg, Enter legger til</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>“%1” is none of the words. Choose one from the list.</source>
        <translation>«%1» er ikke blant ordene. Velg ett fra listen.</translation>
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
        <translation>Kolonnene i tabellen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Seems to hold</source>
        <translation>Ser ut til å inneholde</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Leses som</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 leses som</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Mangler fortsatt: %1</translation>
    </message>
</context>
<context>
    <name>samvirke::CompetenceListEdit</name>
    <message>
        <source>Competences</source>
        <translation>Kompetanser</translation>
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
        <translation>bekreftet</translation>
    </message>
    <message>
        <source>%1: verified</source>
        <translation>%1: bekreftet</translation>
    </message>
</context>
<context>
    <name>samvirke::ContactDetails</name>
    <message>
        <source>%1 (to be checked)</source>
        <translation>%1 (må kontrolleres)</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ingenting er valgt</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>På grunn av: %1</translation>
    </message>
    <message>
        <source>Some of it dates from 2021 or varies. Check it, and save what holds.</source>
        <translation>Noe av dette er fra 2021 eller varierer. Kontroller det, og lagre det som gjelder.</translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation>Allerede prøvd</translation>
    </message>
    <message>
        <source>Not tried after all</source>
        <translation>Ikke prøvd likevel</translation>
    </message>
    <message>
        <source>Register an inquiry about it …</source>
        <translation>Registrer henvendelse om tiltaket …</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>Slik går dere fram</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Hvem som kontaktes</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åpningstid</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva dere gjør</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Når det brukes</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Hvor fort</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Bare for</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>I katalogen</translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <translation>Følger med programmet.</translation>
    </message>
    <message>
        <source>Changed by the office.</source>
        <translation>Endret av kontoret.</translation>
    </message>
    <message>
        <source>The office&apos;s own.</source>
        <translation>Kontorets eget.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Bruk det igjen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Back to the program&apos;s version</source>
        <translation>Tilbake til programmets utgave</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>Waits for an answer, %1</source>
        <translation>Venter på svar, %1</translation>
    </message>
    <message>
        <source>Answered, %1</source>
        <translation>Besvart, %1</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Svar …</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Fulgt opp</translation>
    </message>
    <message>
        <source>Share the answer …</source>
        <translation>Del svaret …</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Hvem som spurte</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvart av</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Erase who asked …</source>
        <translation>Slett hvem som spurte …</translation>
    </message>
    <message>
        <source>Pointed to</source>
        <translation>Det ble vist til</translation>
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
        <translation>Embetet løfter saken videre med en situasjonsrapport.</translation>
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
        <translation>Ta bare med det som trengs for å ringe. Personopplysninger kan slettes for godt senere.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Skriv et navn eller en funksjon.</translation>
    </message>
    <message>
        <source>Write a telephone number or an e-mail address.</source>
        <translation>Skriv et telefonnummer eller en e-postadresse.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dette er ikke en e-postadresse.</translation>
    </message>
</context>
<context>
    <name>samvirke::ContactsCard</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>No contact is registered.</source>
        <translation>Ingen kontakt er registrert.</translation>
    </message>
    <message>
        <source>Add a contact …</source>
        <translation>Legg til en kontakt …</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Slettet person</translation>
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
        <translation>Slett personopplysninger</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Kontakten er lagret.</translation>
    </message>
    <message>
        <source>The contact is removed. Undo brings it back.</source>
        <translation>Kontakten er fjernet. Angre henter den tilbake.</translation>
    </message>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>Slette personopplysningene til %1?</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail disappear for good, also from the history. This cannot be undone.</source>
        <translation>Navn, telefon og e-post forsvinner for godt, også fra historikken. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>The personal data are erased.</source>
        <translation>Personopplysningene er slettet.</translation>
    </message>
</context>
<context>
    <name>samvirke::ContestView</name>
    <message>
        <source>Who could serve several of the needs</source>
        <translation>Hvem som kan bistå ved flere av behovene</translation>
    </message>
    <message>
        <source>Covered head-days, plan by plan</source>
        <translation>Dekkede persondager, plan for plan</translation>
    </message>
    <message>
        <source>Contested need</source>
        <translation>Behov som trenger de samme</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>No two municipalities need the same people in these days.</source>
        <translation>Ingen to kommuner trenger de samme personene disse dagene.</translation>
    </message>
    <message numerus="yes">
        <source>%n more need(s) share some of these people.</source>
        <translation>
            <numerusform>%n behov til trenger noen av de samme.</numerusform>
            <numerusform>%n behov til trenger noen av de samme.</numerusform>
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
        <translation>Alle andre behov samlet</translation>
    </message>
    <message>
        <source>A basis for a conversation between the municipalities, each plan solved with one of the needs served first as far as possible: what it then gets, and what others lose, in head-days. It says nothing about which to choose.</source>
        <translation>Et grunnlag for en samtale mellom kommunene. Hver plan er løst med ett av behovene først så langt det går: hva det da får, og hva andre mister, i persondager. Den sier ikke noe om hva som bør velges.</translation>
    </message>
</context>
<context>
    <name>samvirke::CountCard</name>
    <message numerus="yes">
        <source>%1: %n municipality(s)</source>
        <translation>
            <numerusform>%1: %n kommune</numerusform>
            <numerusform>%1: %n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 more than in the round before</source>
        <translation>, %1 flere enn i runden før</translation>
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
        <translation>Vanlige bredder og rekkefølge</translation>
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
        <translation>Utelat og løs på nytt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>%1 is left out of the proposal. A no is an answer and never a mark against anybody; undo brings the pair back.</source>
        <translation>%1 utelates fra forslaget. Et nei er et svar og aldri noe å holde mot noen; angre henter det tilbake.</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Med andre ord</translation>
    </message>
    <message>
        <source>Say the other reason in a few words.</source>
        <translation>Oppgi den andre grunnen med noen få ord.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Record a no</source>
        <translation>Registrer et nei</translation>
    </message>
</context>
<context>
    <name>samvirke::DonorCard</name>
    <message>
        <source>%1 as owner</source>
        <translation>%1 som eier</translation>
    </message>
    <message>
        <source>Own situation</source>
        <translation>Egen situasjon</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Siden sist</translation>
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
        <translation>Foreslått samtidig</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Egen grense</translation>
    </message>
    <message>
        <source>at most %1 away</source>
        <translation>høyst %1 borte</translation>
    </message>
    <message>
        <source>With this loan %1 would be away on the fullest day: more than its own limit.</source>
        <translation>Med dette utlånet er %1 borte på den fulleste dagen: over egen grense.</translation>
    </message>
    <message>
        <source>With this loan its own limit is reached: %1 away on the fullest day.</source>
        <translation>Med dette utlånet er egen grense nådd: %1 borte på den fulleste dagen.</translation>
    </message>
    <message>
        <source>Within its own limit: %1 away on the fullest day.</source>
        <translation>Innenfor egen grense: %1 borte på den fulleste dagen.</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>Utlån i gang</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Sist bekreftet</translation>
    </message>
    <message>
        <source>Decided: may be proposed as any other. Reason: %1</source>
        <translation>Avgjort: kan foreslås som andre. Begrunnelse: %1</translation>
    </message>
    <message>
        <source>Decided: is left in peace, lends nobody. Reason: %1</source>
        <translation>Avgjort: får være i fred, låner ikke ut. Begrunnelse: %1</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Trekk avgjørelsen</translation>
    </message>
    <message>
        <source>Take the decision about %1 back</source>
        <translation>Trekk avgjørelsen om %1</translation>
    </message>
    <message>
        <source>Critical itself: lends nothing by itself.</source>
        <translation>Selv i kritisk situasjon: foreslås ikke som utlåner.</translation>
    </message>
    <message>
        <source>Critical itself, and used last. Ask only when it has said that it can spare anybody.</source>
        <translation>Selv i kritisk situasjon, brukes sist. Spør bare når eieren har sagt at den kan avse noen.</translation>
    </message>
    <message>
        <source>Challenging itself: used last, where nobody else gives the same coverage.</source>
        <translation>Selv i utfordrende situasjon: brukes sist, der ingen andre gir samme dekning.</translation>
    </message>
    <message>
        <source>The owner&apos;s situation is not known. Ask how it stands first.</source>
        <translation>Eierens situasjon er ikke kjent. Spør først hvordan det står til.</translation>
    </message>
    <message>
        <source>Decide otherwise …</source>
        <translation>Avgjør noe annet …</translation>
    </message>
    <message>
        <source>Decide otherwise about %1</source>
        <translation>Avgjør noe annet om %1</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>Owners that are left in peace</source>
        <translation>Eiere som får være i fred</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could serve in this profession.</source>
        <translation>
            <numerusform>%1: %n kan bistå i denne yrkesgruppen.</numerusform>
            <numerusform>%1: %n kan bistå i denne yrkesgruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays in its pool, of each profession:</source>
        <translation>Blir igjen i poolen, av hvert yrke:</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Uke for uke</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dag for dag</translation>
    </message>
    <message>
        <source>Has a standing agreement with the receiving municipality: %1</source>
        <translation>Har en stående avtale med mottakerkommunen: %1</translation>
    </message>
</context>
<context>
    <name>samvirke::FeedbackDialog</name>
    <message>
        <source>Three questions to the lending side</source>
        <translation>Tre spørsmål til avgivende part</translation>
    </message>
    <message>
        <source>Three questions to the receiving side</source>
        <translation>Tre spørsmål til mottakende part</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Loggfør svarene</translation>
    </message>
    <message>
        <source>Was it as agreed?</source>
        <translation>Ble det som avtalt?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Hva hjalp?</translation>
    </message>
    <message>
        <source>What should be otherwise next time?</source>
        <translation>Hva bør være annerledes neste gang?</translation>
    </message>
    <message>
        <source>Asked once of each side. The answers are shared without names, and compare no municipalities.</source>
        <translation>Stilles én gang til hver part. Svarene deles uten navn, og kommuner sammenlignes ikke.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvart av</translation>
    </message>
    <message>
        <source>A function, no name</source>
        <translation>En funksjon, ikke navn</translation>
    </message>
</context>
<context>
    <name>samvirke::FiguresView</name>
    <message>
        <source>A map of the county stands here in the document.</source>
        <translation>I dokumentet står det et kart over fylket her.</translation>
    </message>
    <message>
        <source>Figures beside the text</source>
        <translation>Tall ved siden av teksten</translation>
    </message>
    <message>
        <source>No figures stand beside this section. They are chosen under Sections.</source>
        <translation>Dette avsnittet har ingen tall. De velges under Avsnitt.</translation>
    </message>
</context>
<context>
    <name>samvirke::FirstStart</name>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Samvirke</source>
        <translation>Velkommen til Samvirke</translation>
    </message>
    <message>
        <source>Choose your office, and a case file with its municipalities, health communities and neighbours is made on this computer. Nothing is sent anywhere.</source>
        <translation>Velg embetet ditt, så lages en saksfil med kommunene, helsefellesskapene og naboene på denne maskinen. Ingenting sendes noe sted.</translation>
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
        <translation>Dette er en øvelse: alt som går ut av filen, sier det</translation>
    </message>
    <message>
        <source>The file is kept here</source>
        <translation>Filen ligger her</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Saksfil</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Choose where the case file is kept</source>
        <translation>Velg hvor saksfilen skal ligge</translation>
    </message>
    <message>
        <source>Make the case file</source>
        <translation>Lag saksfilen</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Vil du bare se?</translation>
    </message>
    <message>
        <source>See Trøndelag with its real municipalities and ten weeks of invented reports, needs, transfers and meetings. Nothing you do there touches real data.</source>
        <translation>Se Trøndelag med virkelige kommuner og ti uker med oppdiktede rapporter, behov, utlån og møter. Ingenting du gjør der, rører virkelige data.</translation>
    </message>
    <message>
        <source>See the demonstration county</source>
        <translation>Se demonstrasjonsfylket</translation>
    </message>
    <message>
        <source>Making the demonstration county</source>
        <translation>Lager demonstrasjonsfylket</translation>
    </message>
    <message>
        <source>A case file you have</source>
        <translation>En saksfil du har</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Åpne en saksfil …</translation>
    </message>
    <message>
        <source>Choose your office in the list first.</source>
        <translation>Velg embetet ditt i listen først.</translation>
    </message>
    <message>
        <source>Where the case file is kept</source>
        <translation>Hvor saksfilen ligger</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Åpne en saksfil</translation>
    </message>
    <message>
        <source>%1 is made. Go on with it, or choose another office; it stays where it is.</source>
        <translation>%1 er laget. Gå videre med den, eller velg et annet embete; den blir liggende der den er.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Gå videre med den</translation>
    </message>
</context>
<context>
    <name>samvirke::FirstSteps</name>
    <message>
        <source>Your office</source>
        <translation>Ditt embete</translation>
    </message>
    <message>
        <source>The first answers</source>
        <translation>De første svarene</translation>
    </message>
    <message>
        <source>The first picture</source>
        <translation>Det første bildet</translation>
    </message>
    <message>
        <source>Drag a file with answers here</source>
        <translation>Dra en fil med svar hit</translation>
    </message>
    <message>
        <source>A CSV or XLSX file, as the municipalities sent it or as your own list has it. Every row is shown before anything is written, and one undo takes it all back.</source>
        <translation>En CSV- eller XLSX-fil, slik kommunene sendte den, eller slik din egen liste er. Alle rader vises før noe blir skrevet, og én angring tar alt tilbake.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>No file yet? Try with invented answers</source>
        <translation>Ingen fil ennå? Prøv med oppdiktede svar</translation>
    </message>
    <message>
        <source>Invented answers for your own municipalities, to see how it goes. One undo takes them out of the file again.</source>
        <translation>Oppdiktede svar for dine egne kommuner, for å se hvordan det går. Én angring tar dem ut av filen igjen.</translation>
    </message>
    <message>
        <source>Try a sample file</source>
        <translation>Prøv en eksempelfil</translation>
    </message>
    <message>
        <source>Making the sample file</source>
        <translation>Lager eksempelfilen</translation>
    </message>
    <message>
        <source>Nobody has been asked yet? Send out the form</source>
        <translation>Ingen er spurt ennå? Send ut skjemaet</translation>
    </message>
    <message>
        <source>Read the forms that came back …</source>
        <translation>Les skjemaene som kom tilbake …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Hva som ble lest</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Hva som mangler</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Hva du gjør nå</translation>
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
        <translation>Til bildet</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Til oversikten</translation>
    </message>
    <message>
        <source>Bring in the first answers</source>
        <translation>Hent inn de første svarene</translation>
    </message>
    <message>
        <source>The case file of %1 is made. What you do here can be done later, too.</source>
        <translation>Saksfilen til %1 er laget. Det du gjør her, kan også gjøres senere.</translation>
    </message>
    <message>
        <source>A round is opened with a time limit, and a form is written for each municipality. You send them by e-mail as you always do.</source>
        <translation>En runde åpnes med en frist, og et skjema skrives for hver kommune. Du sender dem på e-post slik du pleier.</translation>
    </message>
    <message>
        <source>A round is open: %1. Write its forms, or read those that came back.</source>
        <translation>En runde er åpen: %1. Skriv skjemaene, eller les dem som kom tilbake.</translation>
    </message>
    <message>
        <source>The forms of %1 are in %2. Send them. When they come back, put them into one folder and read it here.</source>
        <translation>Skjemaene for %1 ligger i %2. Send dem. Når de kommer tilbake, legger du dem i én mappe og leser den her.</translation>
    </message>
    <message>
        <source>Write the forms …</source>
        <translation>Skriv skjemaene …</translation>
    </message>
    <message>
        <source>Open a round and write its forms …</source>
        <translation>Åpne en runde og skriv skjemaene …</translation>
    </message>
    <message>
        <source>Nothing yet. The picture fills itself when answers come in.</source>
        <translation>Ingenting ennå. Bildet fyller seg selv når svarene kommer.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have answered in %1.</source>
        <translation>
            <numerusform>%n kommune har svart i %1.</numerusform>
            <numerusform>%n kommuner har svart i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Radene i filen</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 left out</source>
        <translation>%1 nye, %2 endret, %3 utelatt</translation>
    </message>
    <message>
        <source>All that was asked</source>
        <translation>Svart på alt</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Svart delvis</translation>
    </message>
    <message>
        <source>There is no round yet: nobody has been asked.</source>
        <translation>Det er ingen runde ennå: ingen er spurt.</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>Alle har svart.</translation>
    </message>
    <message>
        <source>%1 of %2 have not answered in %3. They are not counted as good.</source>
        <translation>%1 av %2 har ikke svart i %3. De regnes ikke som gode.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 og %2 til</translation>
    </message>
    <message>
        <source>See who is missing</source>
        <translation>Se hvem som mangler</translation>
    </message>
    <message>
        <source>The overview opens with the county&apos;s answer. F1 tells what each page is for.</source>
        <translation>Oversikten åpner med svaret for fylket. F1 forteller hva hver side er til.</translation>
    </message>
    <message>
        <source>The overview has the whole list. F1 tells what each page is for.</source>
        <translation>Oversikten har hele listen. F1 forteller hva hver side er til.</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Velg filen med svarene</translation>
    </message>
    <message>
        <source>Choose the folder to write the forms to</source>
        <translation>Velg mappen skjemaene skal skrives til</translation>
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
        <translation>Forkaste det du har skrevet?</translation>
    </message>
    <message>
        <source>Nothing of this form has been saved.</source>
        <translation>Ingenting i dette skjemaet er lagret.</translation>
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
        <translation>fra %1: %2 av %3 ledige</translation>
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
        <translation>Kapitler</translation>
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
        <translation>Radene i filen</translation>
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
        <translation>Hva filen inneholder</translation>
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
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>Round the answers belong to</source>
        <translation>Runden svarene hører til</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leser filen</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Rader som vises</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Velg filen som skal importeres</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rader</translation>
    </message>
    <message>
        <source>Nothing is written before you confirm. One undo takes it all back.</source>
        <translation>Ingenting skrives før du bekrefter. Én angring tar alt tilbake.</translation>
    </message>
    <message>
        <source>Columns are found by their headings; order, case and separator are free.</source>
        <translation>Kolonner finnes etter overskriften; rekkefølge, store bokstaver og skilletegn er fritt.</translation>
    </message>
    <message>
        <source>Columns we do not know are kept out: %1.</source>
        <translation>Kolonner vi ikke kjenner, holdes utenfor: %1.</translation>
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
        <translation>Filen har ingen rader</translation>
    </message>
    <message>
        <source>Choose a file, or drop it on the window</source>
        <translation>Velg en fil, eller slipp den på vinduet</translation>
    </message>
    <message>
        <source>What it would do is shown here, row by row.</source>
        <translation>Det den ville gjøre, vises her, rad for rad.</translation>
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
            <numerusform>%n endret</numerusform>
            <numerusform>%n endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n avvist</numerusform>
            <numerusform>%n avvist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uendret</numerusform>
            <numerusform>%n uendret</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Kolonner …</translation>
    </message>
    <message>
        <source>Say what each column is. The result is shown as soon as what is marked * is there.</source>
        <translation>Velg hva hver kolonne er. Resultatet vises så snart det som er merket * er på plass.</translation>
    </message>
    <message>
        <source>Say what the columns above are</source>
        <translation>Velg hva kolonnene over er</translation>
    </message>
    <message>
        <source>What the file would do is shown here, row by row.</source>
        <translation>Det filen ville gjøre vises her, rad for rad.</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Skriver radene</translation>
    </message>
</context>
<context>
    <name>samvirke::InquiryDialog</name>
    <message>
        <source>Register an inquiry</source>
        <translation>Registrer en henvendelse</translation>
    </message>
    <message>
        <source>Answer the inquiry</source>
        <translation>Svar på henvendelsen</translation>
    </message>
    <message>
        <source>Change the inquiry</source>
        <translation>Endre henvendelsen</translation>
    </message>
    <message>
        <source>Register the inquiry</source>
        <translation>Registrer henvendelsen</translation>
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
        <translation>Hvordan</translation>
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
        <translation>Uten svar forblir henvendelsen åpen. Ctrl+Enter lagrer. Skriv ingenting om pasienter.</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Ingen kommune</translation>
    </message>
    <message>
        <source>3 (days), or 4.12.</source>
        <translation>3 (dager), eller 4.12.</translation>
    </message>
    <message>
        <source>Measures that are pointed to</source>
        <translation>Tiltak det vises til</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Only if you must ring back. It can be erased for good.</source>
        <translation>Bare hvis du må ringe tilbake. Det kan slettes for godt.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>The nearest first, as you write the question. Space marks what you point to.</source>
        <translation>De nærmeste først, mens du skriver spørsmålet. Mellomrom krysser av det du viser til.</translation>
    </message>
    <message>
        <source>Keep supervision apart from coordination and guidance</source>
        <translation>Hold tilsyn atskilt fra samordning og veiledning</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvart av</translation>
    </message>
    <message>
        <source>A function</source>
        <translation>En funksjon</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>It was answered: write what was said, or undo the answer.</source>
        <translation>Den er besvart: skriv hva som ble sagt, eller angre svaret.</translation>
    </message>
    <message>
        <source>Choose the municipality, or write the function of who asks.</source>
        <translation>Velg kommunen, eller skriv funksjonen til den som spør.</translation>
    </message>
    <message>
        <source>Write a number of days or a day: 3, 4.12. or 04.12.2026.</source>
        <translation>Skriv et antall dager eller en dato: 3, 4.12. eller 04.12.2026.</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Hva spørres det om?</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Hvem spør?</translation>
    </message>
    <message>
        <source>What is answered?</source>
        <translation>Hva svarer vi?</translation>
    </message>
</context>
<context>
    <name>samvirke::InterviewLines</name>
    <message>
        <source>Another profession (they are one team)</source>
        <translation>En yrkesgruppe til (de blir ett team)</translation>
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
        <translation>Velg</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Godtas også</translation>
    </message>
    <message>
        <source>Each substitute makes it easier to find somebody.</source>
        <translation>Hver erstatning gjør det lettere å finne noen.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Kreves</translation>
    </message>
    <message>
        <source>Nobody is proposed who lacks one of these.</source>
        <translation>Ingen blir foreslått som mangler noe av dette.</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Ønskes</translation>
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
        <translation>Lagre kalenderfilen …</translation>
    </message>
    <message>
        <source>Tell that the meeting is called off</source>
        <translation>Gi beskjed om at møtet er avlyst</translation>
    </message>
    <message>
        <source>Invite to the meeting</source>
        <translation>Innkall til møtet</translation>
    </message>
    <message>
        <source>The file opens in Outlook and other calendars; you send it from there.</source>
        <translation>Filen åpnes i Outlook og andre kalendere; du sender den derfra.</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Sendes fra</translation>
    </message>
    <message>
        <source>Your e-mail address: answers go there. Without it, the file is only an entry for a calendar</source>
        <translation>Din e-postadresse: svarene går dit. Uten den er filen bare en kalenderoppføring</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>All meetings of the series in one invitation</source>
        <translation>Alle møtene i serien i én innkalling</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) known.</source>
        <translation>
            <numerusform>%n adresse er kjent.</numerusform>
            <numerusform>%n adresser er kjent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known of: %1.</source>
        <translation>Ikke kjent for: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent before %n time(s); this one replaces it.</source>
        <translation>
            <numerusform>Sendt %n gang før; denne erstatter den.</numerusform>
            <numerusform>Sendt %n ganger før; denne erstatter den.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it as name@office.no.</source>
        <translation>Dette er ingen e-postadresse. Skriv den som navn@etat.no.</translation>
    </message>
    <message>
        <source>Give the address that the invitation was sent from.</source>
        <translation>Oppgi adressen som innkallingen ble sendt fra.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Lagre kalenderfilen</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderfil (*.ics)</translation>
    </message>
    <message>
        <source>No file was chosen: nothing was written.</source>
        <translation>Ingen fil er valgt: ingenting er skrevet.</translation>
    </message>
    <message>
        <source>Call off this one meeting of the series in their calendars</source>
        <translation>Avlys dette ene møtet i serien i kalenderne deres</translation>
    </message>
    <message>
        <source>Move this one meeting of the series in their calendars</source>
        <translation>Flytt dette ene møtet i serien i kalenderne deres</translation>
    </message>
    <message>
        <source>For those who have the invitation to the series. Without it, the file is about a meeting by itself.</source>
        <translation>For dem som har fått innkallingen til serien. Uten dette gjelder filen et møte for seg.</translation>
    </message>
</context>
<context>
    <name>samvirke::KeyChoice</name>
    <message>
        <source>no answer</source>
        <translation>ikke svar</translation>
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
        <translation>Hvem avgjør</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>Når det går videre opp</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Vær obs på</translation>
    </message>
    <message>
        <source>The office has checked this card</source>
        <translation>Embetet har kontrollert dette kortet</translation>
    </message>
    <message>
        <source>The office&apos;s own text takes the place of the program&apos;s. Write what was checked, and where.</source>
        <translation>Embetets egen tekst trer i stedet for programmets. Skriv hva som er kontrollert, og hvor.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollert</translation>
    </message>
    <message>
        <source>Write on what basis the step stands.</source>
        <translation>Skriv hvilket grunnlag steget har.</translation>
    </message>
    <message>
        <source>Write who decides.</source>
        <translation>Skriv hvem som avgjør.</translation>
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
        <translation>Programmets tekst igjen</translation>
    </message>
    <message>
        <source>Legal cards</source>
        <translation>Hjemmelskort</translation>
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
        <translation>På hvilket grunnlag, og hvem avgjør?</translation>
    </message>
    <message>
        <source>Short cards, no legal advice. What nobody has checked says so, and the office can put its own text in its place.</source>
        <translation>Korte kort, ikke juridiske råd. Det ingen har kontrollert, sier fra om det, og embetet kan sette inn sin egen tekst.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Hvem avgjør</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>Når det går videre opp</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Vær obs på</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ikke bekreftet</translation>
    </message>
    <message>
        <source>The card has the program&apos;s text again.</source>
        <translation>Kortet har programmets tekst igjen.</translation>
    </message>
    <message>
        <source>Save the legal cards</source>
        <translation>Lagre hjemmelskortene</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>legal-cards.pdf</source>
        <translation>hjemmelskort.pdf</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::LetterTemplateDialog</name>
    <message>
        <source>Letters to owners (Nynorsk)</source>
        <translation>Brev til eiere (nynorsk)</translation>
    </message>
    <message>
        <source>Letters to owners (Bokmål)</source>
        <translation>Brev til eiere (bokmål)</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Lagre brevene</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>E-mail drafts, letters and notes for the telephone use these words. What stands in braces is filled in; an empty line begins a new paragraph.</source>
        <translation>E-postutkast, brev og notater til telefonen bruker disse ordene. Det som står i klammer, blir fylt inn. En tom linje gir nytt avsnitt.</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Velg et felt</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Hvilken tekst</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>Sett inn et felt</translation>
    </message>
    <message>
        <source>The standard words again</source>
        <translation>Standardordene igjen</translation>
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
        <translation>Ingen e-postadresse til %1 er kjent.</translation>
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
        <translation>Åpne i e-postprogrammet</translation>
    </message>
    <message>
        <source>No e-mail program answers. Write the drafts as files instead, and open those.</source>
        <translation>Ingen e-postprogram svarer. Skriv utkastene som filer i stedet, og åpne dem.</translation>
    </message>
    <message>
        <source>Choose the folder to write the letters to</source>
        <translation>Velg mappen brevene skal skrives til</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>%n fil er skrevet til %1.</numerusform>
            <numerusform>%n filer er skrevet til %1.</numerusform>
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
        <translation>Hva skjedde, hva ble sagt? Enter skriver det i loggen</translation>
    </message>
    <message>
        <source>Keep supervision apart from coordination and guidance</source>
        <translation>Hold tilsyn atskilt fra samordning og veiledning</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Ingen kommune</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>Skriv rettelsen</translation>
    </message>
    <message>
        <source>Corrects the entry of %1 by %2. The earlier entry stays, struck through.</source>
        <translation>Retter loggføringen fra %1 av %2. Den tidligere blir stående, gjennomstreket.</translation>
    </message>
    <message>
        <source>Write what happened first.</source>
        <translation>Skriv først hva som skjedde.</translation>
    </message>
    <message>
        <source>You may write it all the same: somebody else should then take one of the two roles.</source>
        <translation>Du kan skrive det likevel: Da bør andre ta den ene av de to rollene.</translation>
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
        <translation>Bare i en periode</translation>
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
        <translation>Skriv det som skjer når det skjer: over, eller med Ctrl+L hvor som helst.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Fører til</translation>
    </message>
    <message>
        <source>Written in the log.</source>
        <translation>Skrevet i loggen.</translation>
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
        <translation>Alle kommuner</translation>
    </message>
    <message>
        <source>Append-only: a correction is a new entry, and the earlier one stays</source>
        <translation>Ingenting slettes: en rettelse er en ny loggføring, og den tidligere blir stående</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Ingen loggføring er valgt</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet av</translation>
    </message>
    <message>
        <source>This entry was corrected</source>
        <translation>Denne loggføringen er rettet</translation>
    </message>
    <message>
        <source>Show the correction</source>
        <translation>Vis rettelsen</translation>
    </message>
    <message>
        <source>Corrects an earlier entry</source>
        <translation>Retter en tidligere loggføring</translation>
    </message>
    <message>
        <source>Show the earlier one</source>
        <translation>Vis den tidligere</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Rett denne loggføringen</translation>
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
        <translation>Oppdiktede demonstrasjonsdata</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>You can read this file, not change it. %1</source>
        <translation>Du kan lese denne filen, ikke endre den. %1</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · bare lesing</translation>
    </message>
    <message>
        <source>%1 · all is saved</source>
        <translation>%1 · alt er lagret</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sikkerhetskopi %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhetskopi ennå</translation>
    </message>
    <message>
        <source>Latest answer: %1 %2</source>
        <translation>Siste svar: %1 %2</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 left out.</source>
        <translation>Importert: %1 nye, %2 endret, %3 uendret, %4 utelatt.</translation>
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
        <translation>Skrevet til %1.</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>Ny saksfil</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Åpne en saksfil</translation>
    </message>
    <message>
        <source>Where the exercise is kept</source>
        <translation>Hvor øvelsen ligger</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>øvelse</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Sikkerhetskopiert til %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n journal entry(s), each follows from the one before.</source>
        <translation>
            <numerusform>Filen er hel: %n journalinnføring.</numerusform>
            <numerusform>Filen er hel: %n journalinnføringer, hver følger av den før.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is taken in.</source>
        <translation>Meldingen er importert.</translation>
    </message>
    <message>
        <source>Where the sample files are put</source>
        <translation>Hvor eksempelfilene skal ligge</translation>
    </message>
    <message numerus="yes">
        <source>%n sample file(s) are in %1. Drag one onto the window to try an import; undo takes it back.</source>
        <translation>
            <numerusform>%n eksempelfil ligger i %1. Dra en inn i vinduet for å prøve en import; Angre tar den tilbake.</numerusform>
            <numerusform>%n eksempelfiler ligger i %1. Dra en inn i vinduet for å prøve en import; Angre tar den tilbake.</numerusform>
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
        <translation>Svaret er lagret.</translation>
    </message>
    <message>
        <source>The inquiry is registered.</source>
        <translation>Henvendelsen er registrert.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Eksporterer …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Sikkerhetskopierer …</translation>
    </message>
    <message>
        <source>Verifying the file …</source>
        <translation>Kontrollerer filen …</translation>
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
        <translation>Navn</translation>
    </message>
    <message>
        <source>%1 has none of this case file&apos;s municipalities.</source>
        <translation>%1 har ingen av kommunene i denne saksfilen.</translation>
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
        <translation>Lagre bilde …</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Nærmere</translation>
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
        <translation>Hele fylket</translation>
    </message>
    <message>
        <source>Choose a municipality to see its neighbours. Press it again, or Enter, to open it. Arrows, + and − and Ctrl with an arrow move about.</source>
        <translation>Velg en kommune for å se naboene. Trykk på den igjen, eller Enter, for å åpne den. Piltaster, + og − og Ctrl med en piltast flytter kartet.</translation>
    </message>
    <message>
        <source>No neighbour on land</source>
        <translation>Ingen nabo på land</translation>
    </message>
    <message>
        <source>Neighbours: %1</source>
        <translation>Naboer: %1</translation>
    </message>
    <message>
        <source>Health community: %1</source>
        <translation>Helsefellesskap: %1</translation>
    </message>
    <message>
        <source>Choose the borders of the municipalities</source>
        <translation>Velg kommunegrensene</translation>
    </message>
    <message>
        <source>Borders as GeoJSON (*.geojson *.json)</source>
        <translation>Grenser som GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Lagre kartet som bilde</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Tegning (*.svg);;Bilde (*.png)</translation>
    </message>
    <message>
        <source>map-%1</source>
        <translation>kart-%1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Lagret %1.</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Stående avtaler</translation>
    </message>
    <message>
        <source>Standing agreement with: %1</source>
        <translation>Stående avtale med: %1</translation>
    </message>
    <message>
        <source>No standing agreement with any neighbour</source>
        <translation>Ingen stående avtale med noen nabokommune</translation>
    </message>
</context>
<context>
    <name>samvirke::MatchDetails</name>
    <message>
        <source>Why %1 to %2?</source>
        <translation>Hvorfor %1 til %2?</translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation>Start et utlån</translation>
    </message>
    <message>
        <source>Starting makes a draft. Nobody is asked until you ask.</source>
        <translation>Start lager et utkast. Ingen spørres før du spør.</translation>
    </message>
    <message>
        <source>A transfer is started from this.</source>
        <translation>Et utlån er startet fra dette.</translation>
    </message>
    <message>
        <source>Open the transfer</source>
        <translation>Åpne utlånet</translation>
    </message>
    <message>
        <source>Open in the pool</source>
        <translation>Åpne i poolen</translation>
    </message>
    <message>
        <source>%1 would be covered</source>
        <translation>%1 ville bli dekket</translation>
    </message>
    <message numerus="yes">
        <source>The proposal covers all %n head-day(s).</source>
        <translation>
            <numerusform>Forslaget dekker den ene persondagen.</numerusform>
            <numerusform>Forslaget dekker alle %n persondager.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does %1 lack?</source>
        <translation>Hva mangler %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n head-day(s) are not covered.</source>
        <translation>
            <numerusform>%1 av %n persondag er udekket.</numerusform>
            <numerusform>%1 av %n persondager er udekket.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help most:</source>
        <translation>Det som ville hjelpe mest:</translation>
    </message>
    <message>
        <source>Open the need</source>
        <translation>Åpne behovet</translation>
    </message>
    <message>
        <source>Nobody in the pool can serve here now.</source>
        <translation>Ingen i poolen kan hjelpe her nå.</translation>
    </message>
    <message>
        <source>somebody no longer in the pool</source>
        <translation>noen som ikke lenger er i poolen</translation>
    </message>
    <message>
        <source>Take %1 back in</source>
        <translation>Ta %1 inn igjen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n missing head-day(s)</source>
        <translation>
            <numerusform>%1 av %n manglende persondag</numerusform>
            <numerusform>%1 av %n manglende persondager</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody more. What is covered is covered by transfers under way.</source>
        <translation>Ingen flere. Det som er dekket, er dekket av utlån i gang.</translation>
    </message>
    <message>
        <source>Supposed for the question: nobody in the pool.</source>
        <translation>Antatt for spørsmålet: ingen i poolen.</translation>
    </message>
    <message>
        <source>Record a no …</source>
        <translation>Registrer et nei …</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Hva om …</translation>
    </message>
    <message>
        <source>… %1?</source>
        <translation>… %1?</translation>
    </message>
    <message>
        <source>… %1 asked for something else …</source>
        <translation>… %1 ba om noe annet …</translation>
    </message>
    <message>
        <source>The team “%1” asks for:</source>
        <translation>Teamet «%1» ber om:</translation>
    </message>
    <message numerus="yes">
        <source>more than the %n missing here: others gain, too</source>
        <translation>
            <numerusform>mer enn den %n som mangler her: andre vinner også på det</numerusform>
            <numerusform>mer enn de %n som mangler her: andre vinner også på det</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask their owners …</source>
        <translation>Spør eierne deres …</translation>
    </message>
    <message>
        <source>Ask owners …</source>
        <translation>Spør eiere …</translation>
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
        <translation>Bare disse dagene</translation>
    </message>
    <message>
        <source>Include owners in a critical situation</source>
        <translation>Ta med eiere i kritisk situasjon</translation>
    </message>
    <message>
        <source>Days to plan for</source>
        <translation>Dager det planlegges for</translation>
    </message>
    <message>
        <source>Quarantine days after infectious service</source>
        <translation>Karantenedager etter smitteoppdrag</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>Quarantine days</source>
        <translation>Karantenedager</translation>
    </message>
    <message>
        <source>Days a confirmation holds</source>
        <translation>Dager en bekreftelse gjelder</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>alltid</translation>
    </message>
    <message>
        <source>Those who were confirmed longer ago are in doubt, and planned only where coverage needs them.</source>
        <translation>De som ble bekreftet for lenger siden, er usikre og brukes bare der dekningen trenger dem.</translation>
    </message>
    <message>
        <source>A confirmation holds, days</source>
        <translation>Bekreftelse gjelder, dager</translation>
    </message>
</context>
<context>
    <name>samvirke::MatchingPage</name>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>No proposal could be made</source>
        <translation>Det gikk ikke å lage et forslag</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Søket ble stanset</translation>
    </message>
    <message>
        <source>The search was stopped. Change an option or come back to solve again.</source>
        <translation>Søket ble stanset. Endre et valg eller kom tilbake for å løse på nytt.</translation>
    </message>
    <message>
        <source>Looking for the best proposal …</source>
        <translation>Ser etter det beste forslaget …</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>No open needs to find staff for</source>
        <translation>Ingen åpne behov å finne personell til</translation>
    </message>
    <message>
        <source>Register a need, and a proposal stands here at once.</source>
        <translation>Registrer et behov, så står et forslag her med en gang.</translation>
    </message>
    <message>
        <source>The pool is empty. Register or import those who could help.</source>
        <translation>Poolen er tom. Registrer eller importer dem som kan hjelpe.</translation>
    </message>
    <message>
        <source>This need is not in the proposal</source>
        <translation>Dette behovet er ikke i forslaget</translation>
    </message>
    <message>
        <source>It is no longer open, or its days lie outside of those that are planned for.</source>
        <translation>Det er ikke lenger åpent, eller dagene ligger utenfor dem det planlegges for.</translation>
    </message>
    <message>
        <source>Why and what is missing</source>
        <translation>Hvorfor, og hva som mangler</translation>
    </message>
    <message>
        <source>Choose a need to see what it lacks, or a bar to see why it is proposed and what its owner would give up.</source>
        <translation>Velg et behov for å se hva det mangler, eller en søyle for å se hvorfor den er foreslått og hva eieren gir fra seg.</translation>
    </message>
    <message>
        <source>A transfer is started as a draft. Nobody has been asked yet.</source>
        <translation>Et utlån er startet som utkast. Ingen er spurt ennå.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Left out. The proposal is solved again without it.</source>
        <translation>Utelatt. Forslaget løses på nytt uten.</translation>
    </message>
    <message>
        <source>Taken back in. The proposal is solved again.</source>
        <translation>Tatt inn igjen. Forslaget løses på nytt.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Hva som vises</translation>
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
        <translation>Varianter side om side</translation>
    </message>
    <message>
        <source>Contested staff</source>
        <translation>Flere trenger de samme</translation>
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
        <translation>kommer inn</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>flyttes</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Hva det endrer</translation>
    </message>
    <message>
        <source>Nothing: the plan stays as it is.</source>
        <translation>Ingenting: planen blir som den er.</translation>
    </message>
    <message>
        <source>Recorded. The proposal is solved again.</source>
        <translation>Lagret. Forslaget regnes ut på nytt.</translation>
    </message>
    <message>
        <source>The decision is recorded. The proposal is solved again.</source>
        <translation>Avgjørelsen er lagret. Forslaget regnes ut på nytt.</translation>
    </message>
    <message>
        <source>The decision is taken back. The owner&apos;s own status counts again.</source>
        <translation>Avgjørelsen er trukket. Eierens egen status gjelder igjen.</translation>
    </message>
    <message>
        <source>Confirmed today. The proposal is solved again.</source>
        <translation>Bekreftet i dag. Forslaget regnes ut på nytt.</translation>
    </message>
    <message>
        <source>Remove this order of aims?</source>
        <translation>Fjerne denne rekkefølgen av mål?</translation>
    </message>
    <message>
        <source>The plans do not change. Undo brings it back.</source>
        <translation>Planene endres ikke. Angre henter den tilbake.</translation>
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
            <numerusform>Loggført: %n eier er spurt.</numerusform>
            <numerusform>Loggført: %n eiere er spurt.</numerusform>
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
        <translation>Det er ikke mer å finne.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>The municipality has withdrawn the need.</source>
        <translation>Kommunen har trukket behovet.</translation>
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
        <translation>Avtalte utlån dekker det. Merk behovet som dekket.</translation>
    </message>
    <message>
        <source>Mark as covered</source>
        <translation>Merk som dekket</translation>
    </message>
    <message>
        <source>Enough is asked for. Follow up the answers.</source>
        <translation>Det er spurt om nok. Følg opp svarene.</translation>
    </message>
    <message>
        <source>Not covered. See who could give it, the nearest first.</source>
        <translation>Ikke dekket. Se hvem som kan gi det, de nærmeste først.</translation>
    </message>
    <message>
        <source>See the proposal</source>
        <translation>Se forslaget</translation>
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
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation>Start et utlån</translation>
    </message>
    <message>
        <source>Start a transfer from %1</source>
        <translation>Start et utlån fra %1</translation>
    </message>
    <message>
        <source>Who could give it</source>
        <translation>Hvem som kan gi det</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Hva som etterspørres</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Trengs</translation>
    </message>
    <message>
        <source>After use</source>
        <translation>Etter bruk</translation>
    </message>
    <message>
        <source>returned to the owner</source>
        <translation>leveres tilbake til eieren</translation>
    </message>
    <message>
        <source>used up, not returned</source>
        <translation>brukes opp, leveres ikke tilbake</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Hvem kan man ringe</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>Tilbudt av %1</translation>
    </message>
    <message>
        <source>%1, %2. An offer binds nobody: the owner is asked each time.</source>
        <translation>%1, %2. Et tilbud binder ingen: eieren blir spurt hver gang.</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Hva som tilbys</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Hvor det er</translation>
    </message>
    <message>
        <source>Left after transfers</source>
        <translation>Igjen etter utlån</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskilde</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Sist bekreftet</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 fra %2 til %3</translation>
    </message>
    <message>
        <source>A draft asks nobody. The owner is asked in the next step and answers freely.</source>
        <translation>Et utkast spør ingen. Eieren blir spurt i neste steg og svarer fritt.</translation>
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
        <translation>Ingen er spurt ennå.</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Godtas også</translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialNeedDialog</name>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
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
        <translation>Trengs fra</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>What the municipality lacks after its own stores and suppliers.</source>
        <translation>Det kommunen mangler når egne lagre og leverandører er prøvd.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Hvem kan man ringe</translation>
    </message>
    <message>
        <source>Name, function and telephone of the one who receives it.</source>
        <translation>Navn, funksjon og telefon til den som tar imot.</translation>
    </message>
    <message>
        <source>Choose the equipment first.</source>
        <translation>Velg utstyret først.</translation>
    </message>
    <message>
        <source>It is returned after the last day.</source>
        <translation>Det leveres tilbake etter siste dag.</translation>
    </message>
    <message>
        <source>It is used up, so there is no last day.</source>
        <translation>Det brukes opp, så det er ingen siste dag.</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Godtas også</translation>
    </message>
    <message>
        <source>Equipment that does as well, piece for piece.</source>
        <translation>Utstyr som også duger, stykke for stykke.</translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialOfferDialog</name>
    <message>
        <source>Register an offer of equipment</source>
        <translation>Registrer tilbud om utstyr</translation>
    </message>
    <message>
        <source>Change the offer</source>
        <translation>Endre tilbudet</translation>
    </message>
    <message>
        <source>Register the offer</source>
        <translation>Registrer tilbudet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskilde</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Hvor det er</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Tilgjengelig fra</translation>
    </message>
    <message>
        <source>Only until a certain day</source>
        <translation>Bare til en bestemt dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Bekreftet i dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>An offer binds nobody: the owner is asked each time. How much the owner keeps is its own business.</source>
        <translation>Et tilbud binder ingen: eieren blir spurt hver gang. Hvor mye eieren beholder, er eierens egen sak.</translation>
    </message>
    <message>
        <source>A municipality, or the name of a health trust or another owner</source>
        <translation>En kommune, eller navnet på et helseforetak eller en annen eier</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>All that can be spared.</source>
        <translation>Alt som kan unnværes.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bekreftelse</translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>Sist bekreftet %1.</translation>
    </message>
    <message>
        <source>Not confirmed before.</source>
        <translation>Ikke bekreftet før.</translation>
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
        <translation>Tilbud om utstyr</translation>
    </message>
    <message>
        <source>Proposed deliveries</source>
        <translation>Foreslåtte leveranser</translation>
    </message>
    <message>
        <source>Register a need …</source>
        <translation>Registrer behov …</translation>
    </message>
    <message>
        <source>Register an offer …</source>
        <translation>Registrer tilbud …</translation>
    </message>
    <message>
        <source>No needs for equipment are registered</source>
        <translation>Ingen behov for utstyr er registrert</translation>
    </message>
    <message>
        <source>Register the first one when a municipality lacks protective equipment, apparatus or beds.</source>
        <translation>Registrer det første når en kommune mangler smittevernutstyr, apparater eller senger.</translation>
    </message>
    <message>
        <source>No offers of equipment are registered</source>
        <translation>Ingen tilbud om utstyr er registrert</translation>
    </message>
    <message>
        <source>Ask the municipalities and the health trusts what they can spare, and register it.</source>
        <translation>Spør kommunene og helseforetakene hva de kan unnvære, og registrer det.</translation>
    </message>
    <message>
        <source>Nothing to propose</source>
        <translation>Ingenting å foreslå</translation>
    </message>
    <message>
        <source>Register a need, and who could give it stands here at once.</source>
        <translation>Registrer et behov, så står det straks her hvem som kan gi det.</translation>
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
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Nothing is offered yet. The proposal needs offers.</source>
        <translation>Ingenting er tilbudt ennå. Forslaget trenger tilbud.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) are registered</source>
        <translation>
            <numerusform>%n tilbud er registrert</numerusform>
            <numerusform>%n tilbud er registrert</numerusform>
        </translation>
    </message>
    <message>
        <source>covered means agreed by both sides</source>
        <translation>dekket betyr avtalt mellom partene</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ingenting er valgt</translation>
    </message>
    <message>
        <source>Choose a line to see the next step, and why something is proposed or missing.</source>
        <translation>Velg en linje for å se neste steg, og hvorfor noe er foreslått eller mangler.</translation>
    </message>
    <message>
        <source>The need is registered.</source>
        <translation>Behovet er registrert.</translation>
    </message>
    <message>
        <source>The offer is registered.</source>
        <translation>Tilbudet er registrert.</translation>
    </message>
    <message>
        <source>The need is changed.</source>
        <translation>Behovet er endret.</translation>
    </message>
    <message>
        <source>No transfer depends on it.</source>
        <translation>Ingen utlån avhenger av det.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) for it that have not begun are withdrawn too. Tell those who were asked.</source>
        <translation>
            <numerusform>%n utlån til det som ikke har begynt, trekkes også. Si fra til dem som ble spurt.</numerusform>
            <numerusform>%n utlån til det som ikke har begynt, trekkes også. Si fra til dem som ble spurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the need?</source>
        <translation>Trekke behovet?</translation>
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
        <translation>Behovet er trukket.</translation>
    </message>
    <message>
        <source>The need is now: %1.</source>
        <translation>Behovet er nå: %1.</translation>
    </message>
    <message>
        <source>The offer is changed.</source>
        <translation>Tilbudet er endret.</translation>
    </message>
    <message>
        <source>Remove the offer?</source>
        <translation>Fjerne tilbudet?</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>Fjern tilbudet</translation>
    </message>
    <message>
        <source>The offer is removed.</source>
        <translation>Tilbudet er fjernet.</translation>
    </message>
    <message>
        <source>A transfer is started as a draft. Nobody has been asked yet.</source>
        <translation>Et utlån er startet som utkast. Ingen er spurt ennå.</translation>
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
        <translation>Tilbudene er importert.</translation>
    </message>
    <message>
        <source>The needs are imported.</source>
        <translation>Behovene er importert.</translation>
    </message>
    <message>
        <source>Export the offers</source>
        <translation>Eksporter tilbudene</translation>
    </message>
    <message>
        <source>Export the needs</source>
        <translation>Eksporter behovene</translation>
    </message>
    <message>
        <source>equipment-offers.xlsx</source>
        <translation>utstyrstilbud.xlsx</translation>
    </message>
    <message>
        <source>equipment-needs.xlsx</source>
        <translation>utstyrsbehov.xlsx</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
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
        <translation>Bare for disse yrkene</translation>
    </message>
    <message>
        <source>What you save stands in place of the program&apos;s version, in both forms of Norwegian.</source>
        <translation>Det du lagrer, trer i stedet for programmets utgave, på begge målformer.</translation>
    </message>
    <message>
        <source>Check what is marked. What you save stands in place of the program&apos;s version, in both forms of Norwegian, and counts as checked.</source>
        <translation>Kontroller det som er merket. Det du lagrer, trer i stedet for programmets utgave, på begge målformer, og regnes som kontrollert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Hva det gir</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Når det brukes</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Hvem som kontaktes</translation>
    </message>
    <message>
        <source>A body or a function, never a person: this goes out with the letter.</source>
        <translation>En virksomhet eller funksjon, aldri en person: dette går ut med brevet.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åpningstid</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Hvor fort</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>Slik går dere fram</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Søkeord</translation>
    </message>
    <message>
        <source>What people say when they need it, with commas between.</source>
        <translation>Det folk sier når de trenger det, med komma mellom.</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Bare for</translation>
    </message>
    <message>
        <source>Empty: whichever profession is missing.</source>
        <translation>Tomt: uansett hvilket yrke som mangler.</translation>
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
        <translation>Brev til kommunene</translation>
    </message>
    <message>
        <source>All measures are checked by the office.</source>
        <translation>Alle tiltak er kontrollert av kontoret.</translation>
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
        <translation>Skrevet til %1.</translation>
    </message>
    <message>
        <source>Choose the folder to write the drafts to</source>
        <translation>Velg mappen utkastene skal skrives til</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are written to %1.</source>
        <translation>
            <numerusform>%n utkast er skrevet til %1.</numerusform>
            <numerusform>%n utkast er skrevet til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) hold facts that the office has not checked. The letter says so.</source>
        <translation>
            <numerusform>%n tiltak har opplysninger som kontoret ikke har kontrollert. Brevet sier fra om det.</numerusform>
            <numerusform>%n tiltak har opplysninger som kontoret ikke har kontrollert. Brevet sier fra om det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::MeasuresPage</name>
    <message>
        <source>Begin again</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Show hidden ones</source>
        <translation>Vis skjulte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation>Delte svar</translation>
    </message>
    <message>
        <source>Register an inquiry …</source>
        <translation>Registrer henvendelse …</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Letter to the municipalities …</source>
        <translation>Brev til kommunene …</translation>
    </message>
    <message>
        <source>No measure fits</source>
        <translation>Ingen tiltak passer</translation>
    </message>
    <message>
        <source>Use other words, or begin again.</source>
        <translation>Bruk andre ord, eller begynn på nytt.</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>Ingen har spurt ennå</translation>
    </message>
    <message>
        <source>Register an inquiry with F5 while somebody is on the telephone.</source>
        <translation>Registrer en henvendelse med F5 mens noen er på telefonen.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Ingenting er delt ennå</translation>
    </message>
    <message>
        <source>Answer an inquiry and share it: without names, for all who ask the same.</source>
        <translation>Svar på en henvendelse og del svaret: uten navn, for alle som spør om det samme.</translation>
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
        <translation>Hva mangler?</translation>
    </message>
    <message>
        <source>The measure is hidden.</source>
        <translation>Tiltaket er skjult.</translation>
    </message>
    <message>
        <source>The measure is used again.</source>
        <translation>Tiltaket er i bruk igjen.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>Oppfølgingen er gjort.</translation>
    </message>
    <message>
        <source>Inquiries (%1)</source>
        <translation>Henvendelser (%1)</translation>
    </message>
    <message>
        <source>Shared answers (%1)</source>
        <translation>Delte svar (%1)</translation>
    </message>
    <message>
        <source>Show hidden ones (%1)</source>
        <translation>Vis skjulte (%1)</translation>
    </message>
    <message>
        <source>All measures, the nearest first.</source>
        <translation>Alle tiltak, de nærmeste først.</translation>
    </message>
    <message>
        <source>None of these words is known. All measures, the nearest first.</source>
        <translation>Ingen av ordene er kjent. Alle tiltak, de nærmeste først.</translation>
    </message>
    <message>
        <source>Understood: %1. The nearest first.</source>
        <translation>Forstått: %1. De nærmeste først.</translation>
    </message>
    <message>
        <source>Choose a measure to see whom to call and how.</source>
        <translation>Velg et tiltak for å se hvem som kontaktes, og hvordan.</translation>
    </message>
    <message>
        <source>Choose an inquiry to answer it.</source>
        <translation>Velg en henvendelse for å svare på den.</translation>
    </message>
    <message>
        <source>Choose an answer to read and copy it.</source>
        <translation>Velg et svar for å lese og kopiere det.</translation>
    </message>
    <message>
        <source>The measure is saved.</source>
        <translation>Tiltaket er lagret.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s version?</source>
        <translation>Tilbake til programmets utgave?</translation>
    </message>
    <message>
        <source>What the office wrote about “%1” is taken away.</source>
        <translation>Det kontoret skrev om «%1», tas bort.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s version</source>
        <translation>Tilbake til programmets utgave</translation>
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
        <translation>Kontorets utgave er tatt bort.</translation>
    </message>
    <message>
        <source>The inquiry is registered.</source>
        <translation>Henvendelsen er registrert.</translation>
    </message>
    <message>
        <source>The inquiry is saved.</source>
        <translation>Henvendelsen er lagret.</translation>
    </message>
    <message>
        <source>The answer is shared.</source>
        <translation>Svaret er delt.</translation>
    </message>
    <message>
        <source>The shared answer is saved.</source>
        <translation>Det delte svaret er lagret.</translation>
    </message>
    <message>
        <source>Remove the shared answer?</source>
        <translation>Fjerne det delte svaret?</translation>
    </message>
    <message>
        <source>The inquiry that it came from stays.</source>
        <translation>Henvendelsen det kom fra, blir stående.</translation>
    </message>
    <message>
        <source>Remove the shared answer</source>
        <translation>Fjern det delte svaret</translation>
    </message>
    <message>
        <source>The answer is no longer shared.</source>
        <translation>Svaret er ikke lenger delt.</translation>
    </message>
    <message>
        <source>Erase who asked?</source>
        <translation>Slette hvem som spurte?</translation>
    </message>
    <message>
        <source>The name %1 is erased here and in the history. The question and the answer stay. This cannot be undone.</source>
        <translation>Navnet %1 slettes her og i historikken. Spørsmålet og svaret blir stående. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>Navnet er slettet.</translation>
    </message>
    <message>
        <source>Copied: paste it into an e-mail.</source>
        <translation>Kopiert: lim det inn i en e-post.</translation>
    </message>
    <message>
        <source>Measures and contact point</source>
        <translation>Tiltak og kontaktpunkt</translation>
    </message>
    <message>
        <source>What is missing? “jeg mangler sykepleiere i helgen”</source>
        <translation>Hva mangler? «jeg mangler sykepleiere i helgen»</translation>
    </message>
</context>
<context>
    <name>samvirke::MeetingDialog</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Planlegg et møte</translation>
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
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
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
        <translation>Kan stå tom: da er typen tittelen</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Fra og til</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Begin with an agenda made of what is open</source>
        <translation>Begynn med en saksliste av det som er åpent</translation>
    </message>
    <message>
        <source>Invite all the office&apos;s municipalities</source>
        <translation>Inviter alle kommunene i embetet</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>Møtet slutter før det begynner.</translation>
    </message>
    <message>
        <source>None: a meeting by itself</source>
        <translation>Ingen: et møte for seg</translation>
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
        <translation>Møter</translation>
    </message>
    <message>
        <source>Plan a meeting …</source>
        <translation>Planlegg et møte …</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Ingen møter ennå</translation>
    </message>
    <message>
        <source>Plan the first one: the agenda is made of what is open.</source>
        <translation>Planlegg det første: sakslisten lages av det som er åpent.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
    <message>
        <source>Change time or place …</source>
        <translation>Endre tid eller sted …</translation>
    </message>
    <message>
        <source>Remove the meeting …</source>
        <translation>Fjern møtet …</translation>
    </message>
    <message>
        <source>The minutes are saved.</source>
        <translation>Referatet er lagret.</translation>
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
        <translation>Møtet er fjernet. Angre henter det tilbake.</translation>
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
        <translation>Andre notater</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hold møtet likevel</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Innkalt</translation>
    </message>
    <message>
        <source>Status kept</source>
        <translation>Status fra</translation>
    </message>
    <message>
        <source>Tell those invited …</source>
        <translation>Gi beskjed til de innkalte …</translation>
    </message>
    <message>
        <source>Invite …</source>
        <translation>Innkall …</translation>
    </message>
    <message>
        <source>Keep the status as it is now</source>
        <translation>Ta vare på status slik den er nå</translation>
    </message>
    <message>
        <source>The county&apos;s status is kept with the meeting.</source>
        <translation>Fylkets status er tatt vare på med møtet.</translation>
    </message>
    <message>
        <source>Nothing is open that is not on the agenda already.</source>
        <translation>Ingenting er åpent som ikke alt står på sakslisten.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda.</source>
        <translation>
            <numerusform>%n sak er satt på sakslisten.</numerusform>
            <numerusform>%n saker er satt på sakslisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1. Open it and send it.</source>
        <translation>Lagret som %1. Åpne den og send den.</translation>
    </message>
    <message>
        <source>Saved as %1: an entry for a calendar that asks nobody.</source>
        <translation>Lagret som %1: en kalenderoppføring som ikke spør noen.</translation>
    </message>
    <message>
        <source>The meeting is called off. Tell those who were invited.</source>
        <translation>Møtet er avlyst. Gi beskjed til de innkalte.</translation>
    </message>
    <message>
        <source>The meeting is held after all.</source>
        <translation>Møtet holdes likevel.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument-tekst (*.odt);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>The series is saved.</source>
        <translation>Møteserien er lagret.</translation>
    </message>
    <message>
        <source>The meeting is planned, with participants and agenda.</source>
        <translation>Møtet er planlagt, med deltakere og saksliste.</translation>
    </message>
    <message>
        <source>End the series?</source>
        <translation>Avslutte møteserien?</translation>
    </message>
    <message>
        <source>Its meetings stay, each by itself. Undo brings the series back.</source>
        <translation>Møtene blir stående hver for seg. Angre henter serien tilbake.</translation>
    </message>
    <message>
        <source>End the series</source>
        <translation>Avslutt møteserien</translation>
    </message>
    <message>
        <source>The series is ended. Undo brings it back.</source>
        <translation>Møteserien er avsluttet. Angre henter den tilbake.</translation>
    </message>
    <message>
        <source>Its participants, agenda, decisions and action items go with it. Undo brings them back.</source>
        <translation>Deltakere, saksliste, beslutninger og oppfølgingspunkter forsvinner med det. Angre henter dem tilbake.</translation>
    </message>
</context>
<context>
    <name>samvirke::MemberDetails</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ingen er valgt</translation>
    </message>
    <message>
        <source>Choose a line in the table to see when and for what somebody is available, and to confirm it.</source>
        <translation>Velg en linje i tabellen for å se når og til hva noen er tilgjengelig, og for å bekrefte det.</translation>
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
        <translation>Bosted</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Bekreft i dag</translation>
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
        <translation>Slett personopplysninger …</translation>
    </message>
    <message>
        <source>When and how far</source>
        <translation>Når og hvor langt</translation>
    </message>
    <message>
        <source>No period is noted.</source>
        <translation>Ingen periode er notert.</translation>
    </message>
    <message>
        <source>Travels at most</source>
        <translation>Reiser høyst</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Accepts infectious settings</source>
        <translation>Tar smitteoppdrag</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Sist bekreftet</translation>
    </message>
    <message>
        <source>Ring before you build on it: not confirmed for two weeks.</source>
        <translation>Ring før du bygger på det: ikke bekreftet på to uker.</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetanser</translation>
    </message>
    <message>
        <source>None is noted.</source>
        <translation>Ingen er notert.</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>utløper ikke</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>utløpt %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bekreftet</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>ikke bekreftet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskilde</translation>
    </message>
    <message>
        <source>Lends at most</source>
        <translation>Låner høyst ut</translation>
    </message>
    <message>
        <source>Lends at most, %1</source>
        <translation>Låner høyst ut, %1</translation>
    </message>
    <message>
        <source>The owner has set no limit.</source>
        <translation>Eieren har ikke satt noen grense.</translation>
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
        <translation>&amp;Åpne …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åpne n&amp;ylig brukt</translation>
    </message>
    <message>
        <source>New &amp;exercise from this file …</source>
        <translation>Ny ø&amp;velse fra denne filen …</translation>
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
        <translation>&amp;Sikkerhetskopier nå</translation>
    </message>
    <message>
        <source>&amp;Verify the file</source>
        <translation>&amp;Kontroller filen</translation>
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
        <translation>Gjør om</translation>
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
        <translation>&amp;Farger</translation>
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
        <translation>&amp;Tekststørrelse</translation>
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
        <translation>Tøm listen</translation>
    </message>
    <message>
        <source>Import an EDXL-RM &amp;message …</source>
        <translation>Importer en EDXL-RM-&amp;melding …</translation>
    </message>
    <message>
        <source>Export another &amp;table</source>
        <translation>Eksporter en annen &amp;tabell</translation>
    </message>
    <message>
        <source>As it was &amp;known …</source>
        <translation>Slik det var &amp;kjent …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Register a &amp;need …</source>
        <translation>Registrer et &amp;behov …</translation>
    </message>
    <message>
        <source>&amp;Print the page …</source>
        <translation>Skriv ut &amp;siden …</translation>
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
        <translation>&amp;Veiledning til denne siden</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projektor</translation>
    </message>
    <message>
        <source>&amp;Legal cards …</source>
        <translation>&amp;Hjemmelskort …</translation>
    </message>
    <message>
        <source>Answer by &amp;telephone …</source>
        <translation>Svar på &amp;telefon …</translation>
    </message>
    <message>
        <source>Register an &amp;inquiry …</source>
        <translation>Registrer en &amp;henvendelse …</translation>
    </message>
    <message>
        <source>Write a &amp;decision</source>
        <translation>S&amp;kriv en beslutning</translation>
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
        <translation>Hurtig&amp;taster</translation>
    </message>
</context>
<context>
    <name>samvirke::MessageExportDialog</name>
    <message>
        <source>Asked until</source>
        <translation>Ønsket til og med</translation>
    </message>
    <message>
        <source>Last day that is asked for</source>
        <translation>Siste dag det bes om</translation>
    </message>
    <message>
        <source>The file says that this is an exercise.</source>
        <translation>Filen sier at dette er en øvelse.</translation>
    </message>
    <message>
        <source>Save the message …</source>
        <translation>Lagre meldingen …</translation>
    </message>
    <message>
        <source>Save as an EDXL-RM message</source>
        <translation>Lagre som EDXL-RM-melding</translation>
    </message>
    <message>
        <source>A message for another system</source>
        <translation>En melding til et annet system</translation>
    </message>
    <message>
        <source>The file follows EDXL-RM 1.0. You send it yourself; it is kept on record that it was written. No employee&apos;s name is in it.</source>
        <translation>Filen følger EDXL-RM 1.0. Du sender den selv; det registreres at den er skrevet. Ingen ansattes navn står i den.</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Meldingstype</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva den sier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 (not now: %2)</source>
        <translation>%1 (ikke nå: %2)</translation>
    </message>
    <message>
        <source>Nothing can be said about it now.</source>
        <translation>Det er ingen melding å skrive om dette nå.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>øvelse</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Lagre meldingen</translation>
    </message>
    <message>
        <source>EDXL-RM messages (*.xml)</source>
        <translation>EDXL-RM-meldinger (*.xml)</translation>
    </message>
</context>
<context>
    <name>samvirke::MessageImportDialog</name>
    <message>
        <source>Choose a message</source>
        <translation>Velg en melding</translation>
    </message>
    <message>
        <source>What changes here</source>
        <translation>Dette endres her</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import an EDXL-RM message</source>
        <translation>Importer en EDXL-RM-melding</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>What the message says and changes</source>
        <translation>Hva meldingen sier og endrer</translation>
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
        <translation>Velg kommune</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>Choose the profession</source>
        <translation>Velg yrkesgruppe</translation>
    </message>
    <message>
        <source>Who lends</source>
        <translation>Hvem låner ut</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva den gjelder</translation>
    </message>
    <message>
        <source>Choose a need or a transfer</source>
        <translation>Velg et behov eller et utlån</translation>
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
        <translation>EDXL-RM-meldinger (*.xml);;Alle filer (*)</translation>
    </message>
    <message>
        <source>This message cannot be taken in</source>
        <translation>Denne meldingen kan ikke importeres</translation>
    </message>
    <message>
        <source>Nothing: it was exchanged before.</source>
        <translation>Ingenting: den er utvekslet før.</translation>
    </message>
    <message>
        <source>That depends on what you choose above.</source>
        <translation>Det kommer an på hva du velger over.</translation>
    </message>
</context>
<context>
    <name>samvirke::MinuteLists</name>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppfølgingspunkter</translation>
    </message>
    <message>
        <source>Decision, then Enter</source>
        <translation>Beslutning, så Enter</translation>
    </message>
    <message>
        <source>The decision concerns</source>
        <translation>Beslutningen gjelder</translation>
    </message>
    <message>
        <source>What is to be done, then Enter</source>
        <translation>Hva som skal gjøres, så Enter</translation>
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
        <source>The action item concerns</source>
        <translation>Oppfølgingspunktet gjelder</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Ingen beslutninger ennå</translation>
    </message>
    <message>
        <source>No action item yet</source>
        <translation>Ingen oppfølgingspunkter ennå</translation>
    </message>
    <message>
        <source>Space ticks an item as done, F2 changes it</source>
        <translation>Mellomrom merker et punkt som gjort, F2 endrer det</translation>
    </message>
    <message>
        <source>The governor&apos;s role</source>
        <translation>Statsforvalterens rolle</translation>
    </message>
    <message>
        <source>In which role the governor takes part in the decision</source>
        <translation>I hvilken rolle Statsforvalteren er med på beslutningen</translation>
    </message>
    <message>
        <source>Remind of what is due …</source>
        <translation>Minn om det som har frist …</translation>
    </message>
    <message numerus="yes">
        <source>No action item is due within %n day(s).</source>
        <translation>
            <numerusform>Ingen oppfølgingspunkter har frist innen %n dag.</numerusform>
            <numerusform>Ingen oppfølgingspunkter har frist innen %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Mappe for brevene</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written. Open and send them yourself.</source>
        <translation>
            <numerusform>%n brev er skrevet. Åpne og send det selv.</numerusform>
            <numerusform>%n brev er skrevet. Åpne og send dem selv.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for: %1.</source>
        <translation>Ingen adresse er kjent for: %1.</translation>
    </message>
    <message>
        <source>You may write it all the same: somebody else should then take one of the two roles.</source>
        <translation>Du kan skrive det likevel: Da bør andre ta den ene av de to rollene.</translation>
    </message>
    <message>
        <source>Enter writes it. Ctrl+Enter writes it and makes it an action item: who does it, then Enter.</source>
        <translation>Enter skriver den. Ctrl+Enter skriver den og gjør den til et oppfølgingspunkt: hvem som gjør det, så Enter.</translation>
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
        <translation>En del av navnet eller nummeret, så Enter.</translation>
    </message>
    <message>
        <source>Choose the municipality.</source>
        <translation>Velg kommune.</translation>
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
        <translation>Kommuner</translation>
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
        <translation>Søk etter en kommune</translation>
    </message>
    <message>
        <source>Its own ratings, round by round</source>
        <translation>Egne vurderinger, runde for runde</translation>
    </message>
    <message>
        <source>What it says itself</source>
        <translation>Hva den sier selv</translation>
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
        <translation>Naboer</translation>
    </message>
    <message>
        <source>No municipality is chosen</source>
        <translation>Ingen kommune er valgt</translation>
    </message>
    <message>
        <source>Write in the log …</source>
        <translation>Skriv i loggen …</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>Svaret er lagret.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have answered, as of %4.</source>
        <translation>%1: %2 av %3 har svart, per %4.</translation>
    </message>
    <message>
        <source>Register a need …</source>
        <translation>Registrer et behov …</translation>
    </message>
    <message>
        <source>Measures to try next</source>
        <translation>Tiltak å prøve nå</translation>
    </message>
    <message>
        <source>Roles that meet here</source>
        <translation>Roller som møtes her</translation>
    </message>
    <message>
        <source>Contacts, roles and the log are as they are now: go back to now to see them.</source>
        <translation>Kontakter, roller og logg er slik de er nå: gå tilbake til nå for å se dem.</translation>
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
        <translation>Ingen behov er valgt</translation>
    </message>
    <message>
        <source>Choose a need in the table to see what is asked, what was tried and who to ring.</source>
        <translation>Velg et behov i tabellen for å se hva som etterspørres, hva som er prøvd og hvem du kan ringe.</translation>
    </message>
    <message>
        <source>Next step for %1</source>
        <translation>Neste steg for %1</translation>
    </message>
    <message>
        <source>Mark as covered</source>
        <translation>Merk som dekket</translation>
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
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Hva som etterspørres</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Godtas også</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Krever</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Ønsker</translation>
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
        <translation>Innkvartering tilbys</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Hva som er prøvd</translation>
    </message>
    <message>
        <source>Nothing is noted. Ask before others are asked.</source>
        <translation>Ingenting er notert. Spør kommunen før andre spørres.</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation>Hvem du kan ringe</translation>
    </message>
    <message>
        <source>No contact is noted for this need.</source>
        <translation>Ingen kontakt er notert for dette behovet.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
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
        <translation>Av dagene som er igjen</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurt ennå.</translation>
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
        <translation>ikke avklart</translation>
    </message>
    <message>
        <source>Ask owners …</source>
        <translation>Spør eiere …</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Employer accepts it</source>
        <translation>Arbeidsgiver godtar det</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Barn med</translation>
    </message>
    <message>
        <source>Leads them</source>
        <translation>Leder dem</translation>
    </message>
    <message>
        <source>Trains them</source>
        <translation>Lærer dem opp</translation>
    </message>
    <message>
        <source>Why asked now</source>
        <translation>Hvorfor nå</translation>
    </message>
    <message>
        <source>Measures to try next</source>
        <translation>Tiltak å prøve nå</translation>
    </message>
</context>
<context>
    <name>samvirke::NeedDialog</name>
    <message>
        <source>Register a need</source>
        <translation>Registrer et behov</translation>
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
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>day and evening, every third weekend</source>
        <translation>dag og kveld, hver tredje helg</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Vakter</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Service among infected people</source>
        <translation>Tjeneste blant smittede</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Smitte</translation>
    </message>
    <message>
        <source>Only those who accept it are proposed.</source>
        <translation>Bare de som godtar det, blir foreslått.</translation>
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
        <translation>Hvem kan man ringe</translation>
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
        <translation>Kommunens behov med samme ord her er ett team. Forslaget foretrekker folk som har jobbet sammen.</translation>
    </message>
    <message>
        <source>Taken up where it was laid aside.</source>
        <translation>Tatt opp igjen der det ble lagt til side.</translation>
    </message>
    <message>
        <source>What has been tried?</source>
        <translation>Hva er prøvd?</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prøvd</translation>
    </message>
    <message>
        <source>Who is needed, and how many?</source>
        <translation>Hvem trengs, og hvor mange?</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>What they will do. No names of patients.</source>
        <translation>Hva de skal gjøre. Ingen navn på pasienter.</translation>
    </message>
    <message>
        <source>For how long, and which shifts?</source>
        <translation>Hvor lenge, og hvilke vakter?</translation>
    </message>
    <message>
        <source>Is there infection, and does the employer accept it?</source>
        <translation>Er det smitte, og godtar arbeidsgiveren det?</translation>
    </message>
    <message>
        <source>Is it cleared with the employer they come from?</source>
        <translation>Er det avklart med arbeidsgiveren de kommer fra?</translation>
    </message>
    <message>
        <source>Where do they live, and may children come along?</source>
        <translation>Hvor bor de, og kan barn være med?</translation>
    </message>
    <message>
        <source>Who leads and trains them on arrival?</source>
        <translation>Hvem leder dem og lærer dem opp når de kommer?</translation>
    </message>
    <message>
        <source>a function: the ward&apos;s leader</source>
        <translation>en funksjon: avdelingslederen</translation>
    </message>
    <message>
        <source>Leads them</source>
        <translation>Leder dem</translation>
    </message>
    <message>
        <source>a function: the nurse in charge of training</source>
        <translation>en funksjon: sykepleieren med ansvar for opplæring</translation>
    </message>
    <message>
        <source>Trains them</source>
        <translation>Lærer dem opp</translation>
    </message>
    <message>
        <source>Functions, not names: these two stand in the letters to owners.</source>
        <translation>Funksjoner, ikke navn: Disse to står i brevene til eierne.</translation>
    </message>
    <message>
        <source>Name, function and telephone; for this office alone, never in a letter.</source>
        <translation>Navn, funksjon og telefon; bare for dette embetet, aldri i et brev.</translation>
    </message>
    <message>
        <source>Lay the interview aside?</source>
        <translation>Legge bestillingen til side?</translation>
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
            <numerusform>%n behov for ett team er registrert.</numerusform>
            <numerusform>%n behov for ett team er registrert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The need is registered.</source>
        <translation>Behovet er registrert.</translation>
    </message>
    <message>
        <source>Employer accepts it</source>
        <translation>Nåværende arbeidsgiver godtar det</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Barn med</translation>
    </message>
    <message>
        <source>Why ask now?</source>
        <translation>Hvorfor be om hjelp nå?</translation>
    </message>
    <message>
        <source>Needed while something nearer is untried; it goes on record.</source>
        <translation>Trengs så lenge noe nærmere er uprøvd; blir loggført.</translation>
    </message>
    <message>
        <source>What was answered is kept on this computer, also when the program is closed. It stands on the page about needs, and “Register a need” goes on with it. Nobody is asked yet.</source>
        <translation>Svarene blir liggende på denne maskinen, også når programmet lukkes. Intervjuet står på siden om behov, og «Registrer et behov» fortsetter med det. Ingen er spurt ennå.</translation>
    </message>
    <message>
        <source>How grave is it?</source>
        <translation>Hvor alvorlig er det?</translation>
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
        <translation>Søk i behovene</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighet</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Alle alvorlighetsgrader</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Alle tilstander</translation>
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
        <translation>Alle kommuner</translation>
    </message>
    <message numerus="yes">
        <source>%n not fully covered</source>
        <translation>
            <numerusform>%n ikke helt dekket</numerusform>
            <numerusform>%n ikke helt dekket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open though the period is over</source>
        <translation>
            <numerusform>%n åpent selv om perioden er over</numerusform>
            <numerusform>%n åpne selv om perioden er over</numerusform>
        </translation>
    </message>
    <message>
        <source>covered means agreed by both owners</source>
        <translation>dekket betyr avtalt mellom partene</translation>
    </message>
    <message>
        <source>A need is what a municipality asks for when its own measures do not reach.</source>
        <translation>Et behov er det en kommune ber om når egne tiltak ikke strekker til.</translation>
    </message>
    <message>
        <source>No needs are registered</source>
        <translation>Ingen behov er registrert</translation>
    </message>
    <message>
        <source>Register the first one, or import the list that a municipality has sent.</source>
        <translation>Registrer det første, eller importer listen en kommune har sendt.</translation>
    </message>
    <message>
        <source>No need fits the filters</source>
        <translation>Ingen behov passer til filtrene</translation>
    </message>
    <message>
        <source>Choose another state or clear the search.</source>
        <translation>Velg en annen tilstand eller tøm søket.</translation>
    </message>
    <message>
        <source>The need is changed.</source>
        <translation>Behovet er endret.</translation>
    </message>
    <message>
        <source>No transfer depends on it.</source>
        <translation>Ingen utlån avhenger av det.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) for it that have not begun are withdrawn too. Tell those who were asked.</source>
        <translation>
            <numerusform>%n utlån til det som ikke har begynt, trekkes også. Si fra til dem som ble spurt.</numerusform>
            <numerusform>%n utlån til det som ikke har begynt, trekkes også. Si fra til dem som ble spurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the need?</source>
        <translation>Trekke behovet?</translation>
    </message>
    <message>
        <source>Withdraw the need</source>
        <translation>Trekk behovet</translation>
    </message>
    <message>
        <source>The need is withdrawn.</source>
        <translation>Behovet er trukket.</translation>
    </message>
    <message>
        <source>The need is now: %1.</source>
        <translation>Behovet er nå: %1.</translation>
    </message>
    <message>
        <source>Export the needs</source>
        <translation>Eksporter behovene</translation>
    </message>
    <message>
        <source>needs.xlsx</source>
        <translation>behov.xlsx</translation>
    </message>
    <message>
        <source>The needs are written to %1.</source>
        <translation>Behovene er skrevet til %1.</translation>
    </message>
    <message>
        <source>The needs are imported.</source>
        <translation>Behovene er importert.</translation>
    </message>
    <message>
        <source>The message is written to %1.</source>
        <translation>Meldingen er skrevet til %1.</translation>
    </message>
    <message numerus="yes">
        <source>On record: %n owner(s) are asked.</source>
        <translation>
            <numerusform>Loggført: %n eier er spurt.</numerusform>
            <numerusform>Loggført: %n eiere er spurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview was laid aside on %1. Nothing of it is registered yet.</source>
        <translation>Et intervju ble lagt til side %1. Ingenting av det er registrert ennå.</translation>
    </message>
    <message>
        <source>The interview with %1 was laid aside on %2. Nothing of it is registered yet.</source>
        <translation>Intervjuet med %1 ble lagt til side %2. Ingenting av det er registrert ennå.</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>Fortsett …</translation>
    </message>
</context>
<context>
    <name>samvirke::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Hva du kan gjøre med det</translation>
    </message>
</context>
<context>
    <name>samvirke::ObjectiveBar</name>
    <message>
        <source>best possible %1</source>
        <translation>best mulig %1</translation>
    </message>
    <message>
        <source>How good is the proposal?</source>
        <translation>Hvor godt er forslaget?</translation>
    </message>
</context>
<context>
    <name>samvirke::OtherNeedDialog</name>
    <message>
        <source>What if the need were another?</source>
        <translation>Hva om behovet var et annet?</translation>
    </message>
    <message>
        <source>Solve with this</source>
        <translation>Regn ut med dette</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Godtas også</translation>
    </message>
    <message>
        <source>%1. This is a question: the need stays as it is registered.</source>
        <translation>%1. Dette er et spørsmål: behovet blir stående som registrert.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
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
            <numerusform>%n personer</numerusform>
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
        <translation>Siden sist</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjenester</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Etterspurt</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Siste svar</translation>
    </message>
    <message>
        <source>Municipalities by status</source>
        <translation>Kommuner etter status</translation>
    </message>
    <message>
        <source>No municipality like this</source>
        <translation>Ingen kommuner er slik</translation>
    </message>
    <message>
        <source>Press the number above again to see all.</source>
        <translation>Trykk på tallet over igjen for å se alle.</translation>
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
        <translation>Trenger en telefon i dag</translation>
    </message>
    <message>
        <source>Development, number of municipalities</source>
        <translation>Utvikling, antall kommuner</translation>
    </message>
    <message>
        <source>Nobody waits for a call. The list fills itself from reports, needs and transfers.</source>
        <translation>Ingen venter på en telefon. Listen fylles fra rapporter, behov og utlån.</translation>
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
        <translation>Endret siden %1</translation>
    </message>
    <message>
        <source>Every municipality stands where it stood.</source>
        <translation>Alle kommuner står der de sto.</translation>
    </message>
    <message>
        <source>Choose signals …</source>
        <translation>Velg signaler …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Import self-assessments</source>
        <translation>Importer egenvurderinger</translation>
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
        <translation>Hva %1 høyst låner ut</translation>
    </message>
    <message>
        <source>The owner says itself how many it can spare at the same time. The proposal never asks for more.</source>
        <translation>Eieren sier selv hvor mange den kan unnvære samtidig. Forslaget ber aldri om flere.</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Yrkesgruppe</translation>
    </message>
    <message>
        <source>At most away</source>
        <translation>Høyst borte</translation>
    </message>
    <message>
        <source>0: lends none.</source>
        <translation>0: låner ikke ut.</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Sett grensen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Limits now</source>
        <translation>Grenser nå</translation>
    </message>
    <message>
        <source>%1: at most %2 away</source>
        <translation>%1: høyst %2 borte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the limit for %1</source>
        <translation>Fjern grensen for %1</translation>
    </message>
    <message>
        <source>None: all who are available may be proposed.</source>
        <translation>Ingen: alle som er tilgjengelige, kan foreslås.</translation>
    </message>
</context>
<context>
    <name>samvirke::OwnerOverrideDialog</name>
    <message>
        <source>Shall %1 be proposed as owner?</source>
        <translation>Skal %1 foreslås som eier?</translation>
    </message>
    <message>
        <source>Record and solve again</source>
        <translation>Lagre og regn ut på nytt</translation>
    </message>
    <message>
        <source>By itself the proposal leaves owners in a critical situation in peace and uses those in a challenging one last. Only the owner knows what it can spare: ask it first. What you record holds until it is taken back.</source>
        <translation>Av seg selv lar forslaget eiere i kritisk situasjon være i fred og bruker dem i utfordrende situasjon sist. Bare eieren vet hva den kan avse: spør den først. Det du lagrer, gjelder til det trekkes.</translation>
    </message>
    <message>
        <source>May be proposed, as any other</source>
        <translation>Kan foreslås, som andre</translation>
    </message>
    <message>
        <source>Is left in peace: lends nobody</source>
        <translation>Får være i fred: låner ikke ut</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Who said so, and when.</source>
        <translation>Hvem som sa det, og når.</translation>
    </message>
    <message>
        <source>Say why in a few words: the reason is recorded.</source>
        <translation>Si hvorfor med få ord: begrunnelsen blir lagret.</translation>
    </message>
</context>
<context>
    <name>samvirke::ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Invite all the office&apos;s municipalities</source>
        <translation>Inviter alle kommunene i embetet</translation>
    </message>
    <message>
        <source>Space ticks who is present, Delete takes one away</source>
        <translation>Mellomrom merker hvem som er til stede, Delete tar bort én</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Ingen er invitert ennå</translation>
    </message>
    <message>
        <source>Municipality, name or body, then Enter</source>
        <translation>Kommune, navn eller organ, så Enter</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Legg til en deltaker</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 av %2 til stede</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) invited.</source>
        <translation>
            <numerusform>%n kommune invitert.</numerusform>
            <numerusform>%n kommuner invitert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list. Undo brings it back.</source>
        <translation>Tatt av listen. Angre henter tilbake.</translation>
    </message>
</context>
<context>
    <name>samvirke::PartiesEdit</name>
    <message>
        <source>Type a few letters and press Enter to add a party.</source>
        <translation>Skriv noen bokstaver og trykk Enter for å legge til en part.</translation>
    </message>
    <message>
        <source>Type a name or a number, Enter adds</source>
        <translation>Skriv navn eller nummer, Enter legger til</translation>
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
        <translation>Tilbake til nå</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>Tidspunktet</translation>
    </message>
    <message>
        <source>%1, with all that has been corrected since</source>
        <translation>%1, med alt som er rettet siden</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were written later</source>
        <translation>
            <numerusform>%n svar ble ført inn senere</numerusform>
            <numerusform>%n svar ble ført inn senere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as it was known</source>
        <translation>%1 slik det var kjent</translation>
    </message>
    <message>
        <source>With corrections</source>
        <translation>Med rettelser</translation>
    </message>
    <message>
        <source>As it was known then</source>
        <translation>Slik det var kjent da</translation>
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
        <translation>slutter før den begynner</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uke %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>uke %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::PhoneAnswerForm</name>
    <message>
        <source>Outlook, three weeks</source>
        <translation>Utsikt, tre uker</translation>
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
        <translation>skal ringes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senere</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>lagret</translation>
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
        <translation>Hvem som skal ringes</translation>
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
        <translation>Det er ingen igjen å ringe.</translation>
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
        <translation>Ikke svar, ring senere (F8)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>Ingen telefonnumre er kjent.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Press F8 when nobody answers the telephone.</source>
        <translation>Ingenting er besvart ennå. Trykk F8 når ingen tar telefonen.</translation>
    </message>
    <message>
        <source>All on the list are rung. Thank you.</source>
        <translation>Alle på listen er ringt. Takk.</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved · %n left</source>
        <translation>
            <numerusform>%1 lagret · %n igjen</numerusform>
            <numerusform>%1 lagret · %n igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>Lukke uten å lagre det du har skrevet?</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 er ikke lagret.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Lukk uten å lagre</translation>
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
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Transfer started</source>
        <translation>Utlån startet</translation>
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
        <translation>Dekket</translation>
    </message>
    <message>
        <source>No open needs</source>
        <translation>Ingen åpne behov</translation>
    </message>
    <message>
        <source>Register a need on the page about needs.</source>
        <translation>Registrer et behov på siden om behov.</translation>
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
        <translation>mangler %1</translation>
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
        <translation>Endre oppføringen i poolen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>To be in the pool binds nobody: the owner and the employee answer each time.</source>
        <translation>Å stå i poolen binder ingen: eieren og den ansatte svarer hver gang.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Leave it empty for a capacity that has no name yet.</source>
        <translation>La det stå tomt for en kapasitet som ikke har navn ennå.</translation>
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
        <translation>Eier</translation>
    </message>
    <message>
        <source>The employer: a municipality, a health trust, an agency.</source>
        <translation>Arbeidsgiveren: en kommune, et helseforetak, et byrå.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskilde</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bosted</translation>
    </message>
    <message>
        <source>What the member can do</source>
        <translation>Hva personen kan gjøre</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Yrkesgrupper</translation>
    </message>
    <message>
        <source>The main one first.</source>
        <translation>Den viktigste først.</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetanser</translation>
    </message>
    <message>
        <source>Accepts service among infected people</source>
        <translation>Tar smitteoppdrag</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Smitte</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Når og hvor</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengelig</translation>
    </message>
    <message>
        <source>Where travel is counted from.</source>
        <translation>Reisen regnes herfra.</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Travels at most</source>
        <translation>Reiser høyst</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Bekreftet i dag</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bekreftelse</translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>Sist bekreftet %1.</translation>
    </message>
    <message>
        <source>Not confirmed before.</source>
        <translation>Ikke bekreftet før.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dette er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Those with the same word here have worked or trained together.</source>
        <translation>De med samme ord her har jobbet eller øvd sammen.</translation>
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
        <translation>Eier</translation>
    </message>
    <message>
        <source>Available some day in</source>
        <translation>Tilgjengelig en dag i</translation>
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
        <translation>Alle kompetanser</translation>
    </message>
    <message>
        <source>Every owner</source>
        <translation>Alle eiere</translation>
    </message>
    <message>
        <source>To be in the pool binds nobody: owner and employee answer each time they are asked.</source>
        <translation>Å stå i poolen binder ingen: eier og ansatt svarer hver gang de spørres.</translation>
    </message>
    <message>
        <source>Nobody is in the pool yet</source>
        <translation>Ingen er i poolen ennå</translation>
    </message>
    <message>
        <source>Register the first one, or import the list that an owner has sent.</source>
        <translation>Registrer den første, eller importer listen en eier har sendt.</translation>
    </message>
    <message>
        <source>Nobody fits the filters</source>
        <translation>Ingen passer til filtrene</translation>
    </message>
    <message>
        <source>Choose another profession or clear the search.</source>
        <translation>Velg en annen yrkesgruppe eller tøm søket.</translation>
    </message>
    <message>
        <source>The entry is in the pool.</source>
        <translation>Oppføringen er i poolen.</translation>
    </message>
    <message>
        <source>The pool entry is changed.</source>
        <translation>Oppføringen i poolen er endret.</translation>
    </message>
    <message>
        <source>%1 is confirmed today.</source>
        <translation>%1 er bekreftet i dag.</translation>
    </message>
    <message>
        <source>%1 is part of a transfer</source>
        <translation>%1 er med i et utlån</translation>
    </message>
    <message>
        <source>What was agreed stays on the record, so the entry stays too. Erase the personal data instead: the entry then stands without a name.</source>
        <translation>Det som er avtalt, blir stående, så oppføringen blir også stående. Slett personopplysningene i stedet: da står oppføringen uten navn.</translation>
    </message>
    <message>
        <source>Remove %1 from the pool?</source>
        <translation>Fjerne %1 fra poolen?</translation>
    </message>
    <message>
        <source>The entry is no longer proposed. Undo brings it back.</source>
        <translation>Oppføringen foreslås ikke lenger. Angre henter den tilbake.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The entry is removed from the pool.</source>
        <translation>Oppføringen er fjernet fra poolen.</translation>
    </message>
    <message>
        <source>Erase the personal data of %1 for good?</source>
        <translation>Slette personopplysningene til %1 for godt?</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail are removed, also from the history: the key that seals them there is destroyed. Owner, profession, periods and transfers stay, without a name. This cannot be undone. Backups made before still hold the data.</source>
        <translation>Navn, telefon og e-post fjernes, også fra historikken: nøkkelen som forsegler dem der, ødelegges. Eier, yrkesgruppe, perioder og utlån blir stående, uten navn. Dette kan ikke angres. Sikkerhetskopier fra tidligere har fortsatt opplysningene.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>The personal data are erased.</source>
        <translation>Personopplysningene er slettet.</translation>
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
        <translation>Poolen er skrevet til %1.</translation>
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
        <translation>Velg først en kommune på oversikten eller kartet.</translation>
    </message>
    <message>
        <source>A window, to share in a video meeting</source>
        <translation>Et vindu, til deling i videomøte</translation>
    </message>
    <message>
        <source>The screen was unplugged. The projection goes on there as soon as it is plugged in again; or choose another place below.</source>
        <translation>Skjermen er koblet fra. Visningen fortsetter der så snart den er koblet til igjen; eller velg et annet sted nedenfor.</translation>
    </message>
    <message>
        <source>The screen is back, and so is the projection.</source>
        <translation>Skjermen er tilbake, og visningen også.</translation>
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
        <translation>&amp;Forrige side</translation>
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
        <translation>Annen &amp;skjerm</translation>
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
        <translation>Forrige</translation>
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
        <translation>%1 her, %2 fra hvor som helst i vinduet</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>How slides are turned</source>
        <translation>Hvordan det blas</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Følger deg</translation>
    </message>
    <message numerus="yes">
        <source>Turns every %n s</source>
        <translation>
            <numerusform>Blar hvert sekund</numerusform>
            <numerusform>Blar hvert %n. sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen of the projector</source>
        <translation>Skjermen det vises på</translation>
    </message>
    <message>
        <source>Waiting for the screen</source>
        <translation>Venter på skjermen</translation>
    </message>
    <message>
        <source>Projected on the whole screen</source>
        <translation>Vises på hele skjermen</translation>
    </message>
    <message>
        <source>Projected in a window</source>
        <translation>Vises i et vindu</translation>
    </message>
    <message>
        <source>The screen is not plugged in: nobody sees this now</source>
        <translation>Skjermen er ikke koblet til: ingen ser dette nå</translation>
    </message>
    <message>
        <source>The room sees a blank screen</source>
        <translation>Rommet ser en tom skjerm</translation>
    </message>
    <message>
        <source>Frozen: the room does not see what you do</source>
        <translation>Fryst: rommet ser ikke det du gjør</translation>
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
        <translation>Samvirke: visning på skjerm</translation>
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
        <translation>Svaralternativer, ett på hver linje</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
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
        <translation>Slik er det ment</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til et spørsmål</translation>
    </message>
    <message>
        <source>(not written yet)</source>
        <translation>(ikke skrevet ennå)</translation>
    </message>
    <message>
        <source>Asked lately: “%1” in “%2”, %3, by %4. Can its answers be used?</source>
        <translation>Nylig spurt: «%1» i «%2», %3, av %4. Kan svarene derfra brukes?</translation>
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
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Tell that the need is withdrawn</source>
        <translation>Gi beskjed om at behovet er trukket</translation>
    </message>
    <message>
        <source>Remind owners</source>
        <translation>Minn eierne på svar</translation>
    </message>
    <message>
        <source>They were asked for a need that is gone. You send the word yourself.</source>
        <translation>De ble spurt om et behov som er trukket. Du sender beskjeden selv.</translation>
    </message>
    <message>
        <source>They were asked and have not answered. You send the reminder yourself; a no is an answer.</source>
        <translation>De er spurt og har ikke svart. Du sender påminnelsen selv; et nei er et svar.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eiere</translation>
    </message>
    <message>
        <source>Record: they are told</source>
        <translation>Loggfør: de har fått beskjed</translation>
    </message>
    <message>
        <source>Record: they are reminded</source>
        <translation>Loggfør: de er påminnet</translation>
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
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Sist kjent</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Hvem som skal ringes</translation>
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
            <numerusform>%n kommune har ikke svart, eller bare delvis</numerusform>
            <numerusform>%n kommuner har ikke svart, eller bare delvis</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts are written in the municipalities&apos; own form of Norwegian, with all as blind copies. You send them yourself.</source>
        <translation>Utkastene er skrevet i kommunenes egen målform, med alle som blindkopi. Du sender dem selv.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>E-mail, %1 (%2)</source>
        <translation>E-post, %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody to ring</source>
        <translation>Ingen å ringe</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>Alle har svart.</translation>
    </message>
    <message>
        <source>Only a call reaches: %1.</source>
        <translation>Kan bare nås på telefon: %1.</translation>
    </message>
    <message>
        <source>Telephone list (%1)</source>
        <translation>Telefonliste (%1)</translation>
    </message>
    <message>
        <source>Write the drafts as files …</source>
        <translation>Skriv utkastene som filer …</translation>
    </message>
    <message>
        <source>Write the telephone list …</source>
        <translation>Skriv telefonlisten …</translation>
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
        <translation>Åpne i e-postprogrammet</translation>
    </message>
    <message>
        <source>Open in the e-mail program: %1</source>
        <translation>Åpne i e-postprogrammet: %1</translation>
    </message>
    <message>
        <source>No e-mail program answers. Write the draft as a file instead, and open that.</source>
        <translation>Ingen e-postprogrammer svarer. Skriv utkastet som fil i stedet, og åpne den.</translation>
    </message>
    <message>
        <source>Choose the folder to write the drafts to</source>
        <translation>Velg mappen utkastene skal skrives til</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are written to %1.</source>
        <translation>
            <numerusform>%n utkast er skrevet til %1.</numerusform>
            <numerusform>%n utkast er skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the telephone list</source>
        <translation>Skriv telefonlisten</translation>
    </message>
    <message>
        <source>telephone-list-%1.xlsx</source>
        <translation>telefonliste-%1.xlsx</translation>
    </message>
    <message>
        <source>The telephone list is written to %1.</source>
        <translation>Telefonlisten er skrevet til %1.</translation>
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
        <translation>Begynn en situasjonsrapport</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>Om rapporten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Angi</translation>
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
        <translation>Den erstatter rapport nr. %1, som blir stående i serien slik den ble sendt.</translation>
    </message>
    <message>
        <source>The texts of the last report are carried over; change what has changed.</source>
        <translation>Tekstene fra forrige rapport følger med; endre det som er endret.</translation>
    </message>
    <message>
        <source>Set the time the situation is as of</source>
        <translation>Angi tidspunktet situasjonen gjelder</translation>
    </message>
    <message>
        <source>Set when the next report comes</source>
        <translation>Angi når neste rapport kommer</translation>
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
        <translation>Instanser, ingen personnavn.</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Tall fra</translation>
    </message>
    <message>
        <source>The time of sending when it is not set.</source>
        <translation>Tidspunktet for sending når det ikke er angitt.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Texts whose section it does not have stand at the end.</source>
        <translation>Tekster fra avsnitt som malen ikke har, blir stående til slutt.</translation>
    </message>
    <message>
        <source>Few persons: fewer than</source>
        <translation>Få personer: færre enn</translation>
    </message>
    <message>
        <source>every number as it is</source>
        <translation>hvert tall som det er</translation>
    </message>
    <message>
        <source>Fewer are told as a range, “1–4”, in what is sent. Holds for all reports of the office from now on.</source>
        <translation>Færre står som et spenn, «1–4», i det som sendes. Gjelder alle embetets rapporter fra nå av.</translation>
    </message>
    <message>
        <source>Choose 3 or more, or 0 for every number as it is.</source>
        <translation>Velg 3 eller mer, eller 0 for hvert tall som det er.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportSectionsEdit</name>
    <message>
        <source>Guidance</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Sections in their order</source>
        <translation>Avsnittene i rekkefølge</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Legg til et avsnitt</translation>
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
        <translation>Veiledning til den som skriver; den skrives ikke ut</translation>
    </message>
    <message>
        <source>Figures beside the text</source>
        <translation>Tall ved siden av teksten</translation>
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
        <translation>Avsnittene i rapporten</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Lagre malen</translation>
    </message>
    <message>
        <source>Use these sections in the draft, too</source>
        <translation>Bruk disse avsnittene i utkastet også</translation>
    </message>
    <message>
        <source>What the report consists of, in this order. Alt and the arrow keys move a section. No text is lost: what has no section any more stands at the end of the draft.</source>
        <translation>Det rapporten består av, i denne rekkefølgen. Alt og piltastene flytter et avsnitt. Ingen tekst går tapt: Det som ikke lenger har noe avsnitt, blir stående til slutt i utkastet.</translation>
    </message>
    <message>
        <source>Our template</source>
        <translation>Vår mal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>The standard template stays; this becomes one of your own.</source>
        <translation>Standardmalen blir stående; denne blir en av deres egne.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportsPage</name>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Spreadsheet of the tables (*.xlsx);;Tables as CSV (*.csv);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument-tekst (*.odt);;Regneark med tabellene (*.xlsx);;Tabellene som CSV (*.csv);;Ren tekst (*.txt)</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>Situasjonsrapporter</translation>
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
        <translation>Oversikt til kommunene …</translation>
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
        <translation>Ingen rapport ennå</translation>
    </message>
    <message>
        <source>Begin the first one above.</source>
        <translation>Begynn den første over.</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Avsnittene i rapporten</translation>
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
        <translation>uten tekst</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skrevet</translation>
    </message>
    <message>
        <source>No situation report has been written yet</source>
        <translation>Ingen situasjonsrapport er skrevet ennå</translation>
    </message>
    <message>
        <source>A report begins with the figures of the newest round and your own words.</source>
        <translation>En rapport begynner med tallene fra den nyeste runden og deres egne ord.</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>fryst</translation>
    </message>
    <message>
        <source>The text is saved.</source>
        <translation>Teksten er lagret.</translation>
    </message>
    <message>
        <source>The draft is begun. Change what has changed.</source>
        <translation>Utkastet er begynt. Endre det som er endret.</translation>
    </message>
    <message>
        <source>The draft is changed.</source>
        <translation>Utkastet er endret.</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Malen er lagret.</translation>
    </message>
    <message>
        <source>The report stands in the series. Save it as PDF or ODT to send it.</source>
        <translation>Rapporten står i serien. Lagre den som PDF eller ODT for å sende den.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
    </message>
    <message>
        <source>Remove the draft?</source>
        <translation>Fjerne utkastet?</translation>
    </message>
    <message>
        <source>What was written in it goes with it. Undo brings it back.</source>
        <translation>Det som er skrevet i det, følger med. Angre henter det tilbake.</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Fjern utkastet</translation>
    </message>
    <message>
        <source>The draft is removed. Undo brings it back.</source>
        <translation>Utkastet er fjernet. Angre henter det tilbake.</translation>
    </message>
    <message>
        <source>Save the overview for the municipalities</source>
        <translation>Lagre oversikten til kommunene</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>oversikt</translation>
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
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Svar ønsket innen</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påminnet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>Asked and not answered</source>
        <translation>Spurt og ikke besvart</translation>
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
        <translation>Gi beskjed om trukne behov …</translation>
    </message>
    <message>
        <source>Nobody is waited for</source>
        <translation>Ingen å vente på</translation>
    </message>
    <message>
        <source>Owners that are asked stand here until they have answered.</source>
        <translation>Eiere som er spurt, står her til de har svart.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) on record.</source>
        <translation>
            <numerusform>%n svar er loggført.</numerusform>
            <numerusform>%n svar er loggført.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is overdue. Select those whom you want to remind all the same.</source>
        <translation>Ingen er over fristen. Merk dem du likevel vil minne på svar.</translation>
    </message>
    <message>
        <source>On record: they are reminded.</source>
        <translation>Loggført: de er påminnet.</translation>
    </message>
    <message>
        <source>On record: they know that the need is withdrawn.</source>
        <translation>Loggført: de vet at behovet er trukket.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReturnedFormsDialog</name>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke leses</translation>
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
        <translation>ikke noe nytt</translation>
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
        <translation>Endret</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Filene i mappen</translation>
    </message>
    <message>
        <source>Read returned forms</source>
        <translation>Les inn returnerte skjemaer</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leser filene</translation>
    </message>
    <message>
        <source>Choose the folder with the files that came back</source>
        <translation>Velg mappen med filene som kom tilbake</translation>
    </message>
    <message>
        <source>What each of them would do is shown here, before anything is written.</source>
        <translation>Her vises hva hver av dem ville gjøre, før noe blir skrevet.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Velg en mappe …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose the folder with the returned forms</source>
        <translation>Velg mappen med de returnerte skjemaene</translation>
    </message>
    <message>
        <source>Answers to %1</source>
        <translation>Svar til %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1 new answers, %2 changed</source>
        <translation>
            <numerusform>%n fil: %1 nye svar, %2 endret</numerusform>
            <numerusform>%n filer: %1 nye svar, %2 endret</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what cannot be imported (%1 files, %2 rows)</source>
        <translation>Utelat det som ikke kan importeres (%1 filer, %2 rader)</translation>
    </message>
    <message>
        <source>Import the answers</source>
        <translation>Importer svarene</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Skriver svarene</translation>
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
        <translation>Hvem du bør ringe først</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Bekreftet i dag</translation>
    </message>
    <message>
        <source>Open in the pool</source>
        <translation>Åpne i poolen</translation>
    </message>
    <message>
        <source>Nobody in the proposal is in doubt</source>
        <translation>Ingen i forslaget er usikre</translation>
    </message>
    <message>
        <source>All were confirmed within the days that a confirmation holds.</source>
        <translation>Alle er bekreftet innenfor dagene en bekreftelse gjelder.</translation>
    </message>
    <message>
        <source>Every confirmation holds for ever. Under Options you say for how many days.</source>
        <translation>Alle bekreftelser gjelder alltid. Under Valg sier du for hvor mange dager.</translation>
    </message>
    <message numerus="yes">
        <source>In the proposal and confirmed more than %n day(s) ago, or never. Under Options you say for how many days a confirmation holds. First those on whom the gravest needs hang.</source>
        <translation>
            <numerusform>I forslaget og bekreftet for mer enn %n dag siden, eller aldri. Under Valg sier du hvor mange dager en bekreftelse holder. Først de som de mest alvorlige behovene avhenger av.</numerusform>
            <numerusform>I forslaget og bekreftet for mer enn %n dager siden, eller aldri. Under Valg sier du hvor mange dager en bekreftelse holder. Først de som de mest alvorlige behovene avhenger av.</numerusform>
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
        <translation>Hva det spørres om</translation>
    </message>
    <message>
        <source>All municipalities have answered all that was asked.</source>
        <translation>Alle kommunene har svart på alt det ble spurt om.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered, or only in part.</source>
        <translation>
            <numerusform>%n kommune har ikke svart, eller bare delvis.</numerusform>
            <numerusform>%n kommuner har ikke svart, eller bare delvis.</numerusform>
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
        <translation>Skriv skjemaer til utfylling …</translation>
    </message>
    <message>
        <source>Read returned forms …</source>
        <translation>Les inn returnerte skjemaer …</translation>
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
        <translation>Åpne den igjen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>ukentlig</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>ad hoc</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Åpner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>No service areas are named: any answer is a whole one.</source>
        <translation>Ingen tjenesteområder er nevnt: alle svar regnes som hele.</translation>
    </message>
    <message>
        <source>Service areas: %1</source>
        <translation>Tjenesteområder: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Formål: %1</translation>
    </message>
    <message>
        <source>%1: its answer</source>
        <translation>Svaret fra %1</translation>
    </message>
    <message>
        <source>Nothing has come in this round.</source>
        <translation>Ingenting har kommet i denne runden.</translation>
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
        <translation>%1, for sent</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Endret %1 av %2</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <translation>Registrert %1 av %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
</context>
<context>
    <name>samvirke::RoundDialog</name>
    <message>
        <source>Open a new round</source>
        <translation>Åpne en ny runde</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Endre runden</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Åpne runden</translation>
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
        <translation>Alle kommunene blir spurt. Ingen får vite det før du sender noe ut.</translation>
    </message>
    <message>
        <source>Answers that have come in stay as they are.</source>
        <translation>Svar som har kommet inn, står som de er.</translation>
    </message>
    <message>
        <source>Ad hoc, with a title of its own</source>
        <translation>Ad hoc, med egen tittel</translation>
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
        <translation>Åpner</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>What the overview is for. It stands on the form and in the reminder.</source>
        <translation>Hva oversikten skal brukes til. Det står på skjemaet og i påminnelsen.</translation>
    </message>
    <message>
        <source>Service areas asked about</source>
        <translation>Tjenesteområder det spørres om</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definisjoner</translation>
    </message>
</context>
<context>
    <name>samvirke::RoundsPage</name>
    <message>
        <source>Reporting rounds</source>
        <translation>Rapporteringsrunder</translation>
    </message>
    <message>
        <source>Answers of the municipalities</source>
        <translation>Svarene fra kommunene</translation>
    </message>
    <message>
        <source>Open a new round …</source>
        <translation>Åpne en ny runde …</translation>
    </message>
    <message>
        <source>No round has been opened yet</source>
        <translation>Ingen runde er åpnet ennå</translation>
    </message>
    <message>
        <source>Open the first one: municipalities are asked, and their answers are gathered here.</source>
        <translation>Åpne den første: kommunene blir spurt, og svarene samles her.</translation>
    </message>
    <message>
        <source>Nobody stands like this</source>
        <translation>Ingen står slik</translation>
    </message>
    <message>
        <source>Choose “All” above to see every municipality.</source>
        <translation>Velg «Alle» ovenfor for å se alle kommunene.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>Ingen er spurt ennå</translation>
    </message>
    <message>
        <source>Open a round, and send out its form.</source>
        <translation>Åpne en runde, og send ut skjemaet.</translation>
    </message>
    <message>
        <source>All %1 have answered in %2</source>
        <translation>Alle %1 har svart i %2</translation>
    </message>
    <message>
        <source>%1 of %2 have not answered in %3</source>
        <translation>%1 av %2 har ikke svart i %3</translation>
    </message>
    <message>
        <source>The round is made. Send out its form, or take answers by telephone.</source>
        <translation>Runden er laget. Send ut skjemaet, eller ta imot svar på telefon.</translation>
    </message>
    <message>
        <source>The round is changed.</source>
        <translation>Runden er endret.</translation>
    </message>
    <message>
        <source>The round is open again.</source>
        <translation>Runden er åpen igjen.</translation>
    </message>
    <message>
        <source>Close the round?</source>
        <translation>Lukke runden?</translation>
    </message>
    <message>
        <source>It takes no more answers. %1 of %2 have answered; the others stand as not answered. It can be opened again.</source>
        <translation>Den tar ikke imot flere svar. %1 av %2 har svart; de andre står som ikke besvart. Den kan åpnes igjen.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Lukk runden</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>Runden er lukket.</translation>
    </message>
    <message>
        <source>The round is closed and takes no answers. Open it again first.</source>
        <translation>Runden er lukket og tar ikke imot svar. Åpne den igjen først.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken by telephone.</source>
        <translation>
            <numerusform>%n svar ble tatt imot på telefon.</numerusform>
            <numerusform>%n svar ble tatt imot på telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder to write the forms to</source>
        <translation>Velg mappen skjemaene skal skrives til</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are written to %1.</source>
        <translation>
            <numerusform>%n skjema er skrevet til %1.</numerusform>
            <numerusform>%n skjemaer er skrevet til %1.</numerusform>
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
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Piltaster velger, Enter åpner</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n funnet</numerusform>
            <numerusform>%n funnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the best %2</source>
        <translation>%1: de %2 beste treffene</translation>
    </message>
    <message>
        <source>Many found. Another word narrows it down.</source>
        <translation>Mange treff. Ett ord til snevrer inn.</translation>
    </message>
    <message>
        <source>Still reading the case file. The first that is found will be opened.</source>
        <translation>Leser fortsatt saksfilen. Det første treffet blir åpnet.</translation>
    </message>
    <message>
        <source>Still reading the case file. More may be found.</source>
        <translation>Leser fortsatt saksfilen. Det kan komme flere treff.</translation>
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
        <translation>Skriv her. En linje som begynner med -, blir et punkt.</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Her ble det ikke skrevet noe.</translation>
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
        <translation>Møter som kommer igjen: deltakerne og de faste sakene er klare hver gang.</translation>
    </message>
    <message>
        <source>to be planned %1</source>
        <translation>planlegges %1</translation>
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
        <translation>Sted</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>as in the contacts</source>
        <translation>som i kontaktene</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Møteserier</translation>
    </message>
    <message>
        <source>Save the series</source>
        <translation>Lagre møteserien</translation>
    </message>
    <message>
        <source>Standing participants</source>
        <translation>Faste deltakere</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>slutter</translation>
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
        <translation>Hvor lenge et møte varer</translation>
    </message>
    <message>
        <source>One item a line; the last one closes the meeting</source>
        <translation>Én sak per linje; den siste avslutter møtet</translation>
    </message>
    <message>
        <source>The others are at the same time of day</source>
        <translation>De andre er på samme klokkeslett</translation>
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
        <translation>Ingen er invitert ennå</translation>
    </message>
    <message>
        <source>Delete takes one away</source>
        <translation>Delete fjerner en</translation>
    </message>
    <message>
        <source>Body or function, e-mail; for example KS, post@ks.example.no</source>
        <translation>Instans eller funksjon, e-post; for eksempel KS, post@ks.example.no</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the participant that is written</source>
        <translation>Legg til deltakeren som er skrevet</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Én til</translation>
    </message>
    <message>
        <source>One more participant</source>
        <translation>Én deltaker til</translation>
    </message>
    <message>
        <source>Function in every municipality</source>
        <translation>Funksjon i hver kommune</translation>
    </message>
    <message>
        <source>Chief medical officer</source>
        <translation>Kommuneoverlege</translation>
    </message>
    <message>
        <source>Add for each municipality</source>
        <translation>Legg til for hver kommune</translation>
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
        <translation>I tjeneste</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Ingenting er loggført ennå.</translation>
    </message>
    <message>
        <source>Record what happened …</source>
        <translation>Loggfør det som skjedde …</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Fjern «%1»</translation>
    </message>
    <message>
        <source>The event is removed.</source>
        <translation>Hendelsen er fjernet.</translation>
    </message>
    <message>
        <source>On record.</source>
        <translation>Loggført.</translation>
    </message>
    <message>
        <source>A draft for the replacement has begun. Nobody is asked yet.</source>
        <translation>Et utkast for erstatteren er opprettet. Ingen er spurt ennå.</translation>
    </message>
</context>
<context>
    <name>samvirke::ServiceDialog</name>
    <message>
        <source>What happened</source>
        <translation>Hva skjedde</translation>
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
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hva ble sagt</translation>
    </message>
    <message>
        <source>Who confirmed it?</source>
        <translation>Hvem bekreftet det?</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Navn og funksjon</translation>
    </message>
    <message>
        <source>Write who confirmed it.</source>
        <translation>Skriv hvem som bekreftet det.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Skriv hva merknaden sier.</translation>
    </message>
    <message>
        <source>The day of the first shift. The transfer is in service from then on.</source>
        <translation>Dagen for første vakt. Fra da av er utlånet i tjeneste.</translation>
    </message>
    <message>
        <source>The first day of absence. No diagnosis: it does not belong here.</source>
        <translation>Første fraværsdag. Ingen diagnose: den hører ikke hjemme her.</translation>
    </message>
    <message>
        <source>The first day back.</source>
        <translation>Første dag tilbake.</translation>
    </message>
    <message>
        <source>The first day of somebody else. A draft for the same gap begins; nobody is asked yet.</source>
        <translation>Første dag for en annen. Et utkast for samme behov opprettes; ingen er spurt ennå.</translation>
    </message>
    <message>
        <source>The day of the hand-over. The service is then ending.</source>
        <translation>Dagen for overleveringen. Tjenesten er da under avslutning.</translation>
    </message>
    <message>
        <source>The new last day, before %1. The period is shortened.</source>
        <translation>Ny siste dag, før %1. Perioden blir kortere.</translation>
    </message>
    <message>
        <source>The new last day, after %1. Owner and employee have said yes again.</source>
        <translation>Ny siste dag, etter %1. Eier og ansatt har sagt ja på nytt.</translation>
    </message>
    <message>
        <source>The day back with the own employer. What it cost can be settled then.</source>
        <translation>Dagen tilbake hos egen arbeidsgiver. Kostnadene kan da gjøres opp.</translation>
    </message>
    <message>
        <source>What is worth remembering, without names of patients.</source>
        <translation>Det som er verdt å huske, uten navn på pasienter.</translation>
    </message>
</context>
<context>
    <name>samvirke::SettlementCard</name>
    <message>
        <source>Settlement and afterwards</source>
        <translation>Oppgjør og etterpå</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1 betaler</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>Ingenting er gjort opp ennå.</translation>
    </message>
    <message>
        <source>Begin with days, travel and lodging</source>
        <translation>Begynn med dager, reise og innkvartering</translation>
    </message>
    <message>
        <source>The usual lines are written. The amounts are not known yet.</source>
        <translation>De vanlige linjene er skrevet. Beløpene er ikke kjent ennå.</translation>
    </message>
    <message>
        <source>New line …</source>
        <translation>Ny linje …</translation>
    </message>
    <message>
        <source>The line is removed.</source>
        <translation>Linjen er fjernet.</translation>
    </message>
    <message>
        <source>Save the settlement …</source>
        <translation>Lagre oppgjøret …</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>Hjalp: %1</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>Neste gang: %1</translation>
    </message>
    <message>
        <source>%1, as agreed: %2</source>
        <translation>%1, som avtalt: %2</translation>
    </message>
    <message>
        <source>Three questions to the lending side …</source>
        <translation>Tre spørsmål til avgivende part …</translation>
    </message>
    <message>
        <source>Three questions to the receiving side …</source>
        <translation>Tre spørsmål til mottakende part …</translation>
    </message>
    <message>
        <source>The line is saved.</source>
        <translation>Linjen er lagret.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Svarene er lagret.</translation>
    </message>
    <message>
        <source>Save the settlement</source>
        <translation>Lagre oppgjøret</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Text document (*.odt);;Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Dokument (*.pdf);;Tekstdokument (*.odt);;Regneark (*.xlsx);;Tabell (*.csv)</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>oppgjør</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Lagret %1.</translation>
    </message>
    <message>
        <source>Choose a line to correct or remove it.</source>
        <translation>Velg en linje for å rette eller fjerne den.</translation>
    </message>
</context>
<context>
    <name>samvirke::SettlementLineDialog</name>
    <message>
        <source>New line of the settlement</source>
        <translation>Ny linje i oppgjøret</translation>
    </message>
    <message>
        <source>Line of the settlement</source>
        <translation>Linje i oppgjøret</translation>
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
        <translation>Betales av</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mengde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Days, nights, kilometres</source>
        <translation>Dager, netter, kilometer</translation>
    </message>
    <message>
        <source>Amount in kroner</source>
        <translation>Beløp i kroner</translation>
    </message>
    <message>
        <source>Empty: not known yet. It is not counted as nothing.</source>
        <translation>Tomt: ikke kjent ennå. Det regnes ikke som null.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>This is no sum of kroner. Leave it empty while it is not known.</source>
        <translation>Dette er ikke et kronebeløp. La feltet stå tomt så lenge det ikke er kjent.</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Fjern denne linjen</translation>
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
        <translation>Skriv det slik at det gjelder for alle som spør om det samme. Ingen navn, telefonnumre eller adresser til personer, og ingenting som peker på en av dem.</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Søkeord</translation>
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
        <translation>Det spørres om, foreslås, avtales eller holdes av personell. Følger det du skriver, til du krysser av selv.</translation>
    </message>
</context>
<context>
    <name>samvirke::SignatureDialog</name>
    <message>
        <source>Record a signature</source>
        <translation>Loggfør en underskrift</translation>
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
        <translation>Det undertegnede papiret ligger i arkivet deres. Her loggføres hvem som undertegnet, og når. Fra første underskrift står teksten fast.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Undertegnet av</translation>
    </message>
    <message>
        <source>Name and function; can be erased later</source>
        <translation>Navn og funksjon; kan slettes senere</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Write who signed: name and function.</source>
        <translation>Skriv hvem som undertegnet: navn og funksjon.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Dette tidspunktet er ikke kommet ennå.</translation>
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
        <translation>Visning på skjerm</translation>
    </message>
    <message>
        <source>What is projected</source>
        <translation>Det som vises</translation>
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
        <translation>Avtalte årsverk er ikke kjent, så ingen andel kan oppgis. Tabell 14533 fra Statistisk sentralbyrå har dem.</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents in the care services, %1. Source: %2.</source>
        <translation>Avtalte årsverk i omsorgstjenestene, %1. Kilde: %2.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Asked for now: %1</source>
        <translation>Bedt om nå: %1</translation>
    </message>
    <message>
        <source>One person asked for counts as one full-time equivalent.</source>
        <translation>Én person det er bedt om, regnes som ett årsverk.</translation>
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
        <translation>Endre tallene …</translation>
    </message>
    <message>
        <source>Enter the figures …</source>
        <translation>Legg inn tallene …</translation>
    </message>
    <message>
        <source>Floors …</source>
        <translation>Nedre grenser …</translation>
    </message>
    <message>
        <source>The agreed staff is imported.</source>
        <translation>Avtalte årsverk er importert.</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>Tallene er lagret.</translation>
    </message>
    <message>
        <source>The floors are saved.</source>
        <translation>De nedre grensene er lagret.</translation>
    </message>
</context>
<context>
    <name>samvirke::StaffFiguresDialog</name>
    <message>
        <source>Write a number of 0 or more, or leave it empty.</source>
        <translation>Skriv et tall fra 0 og oppover, eller la feltet stå tomt.</translation>
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
        <translation>Årsverk i omsorgstjenestene. La det stå tomt som ikke er kjent: det vises som ukjent, aldri som null.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>lagt inn for hånd</translation>
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
        <translation>Med færre årsverk enn dette regner embetet gruppen som sårbar, i alle kommuner. Programmet har ingen grenser fra før. La feltet stå tomt der det ikke er noen.</translation>
    </message>
</context>
<context>
    <name>samvirke::StandingDialog</name>
    <message>
        <source>New standing agreement</source>
        <translation>Ny stående avtale</translation>
    </message>
    <message>
        <source>Standing agreement</source>
        <translation>Stående avtale</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
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
        <translation>Hva utløser den</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
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
        <translation>Det kommunene har avtalt før noe skjer. Det er fortsatt frivillig: den som blir spurt, kan si nei.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>None chosen: it is about all</source>
        <translation>Ingen valgt: gjelder alle</translation>
    </message>
    <message>
        <source>The event, and who says that it has come</source>
        <translation>Hendelsen, og hvem som sier at den er inntruffet</translation>
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
        <translation>Tjenester</translation>
    </message>
    <message>
        <source>Valid from a first day</source>
        <translation>Gyldig fra en første dag</translation>
    </message>
    <message>
        <source>Valid until a last day</source>
        <translation>Gyldig til en siste dag</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Without a last day it holds until further notice</source>
        <translation>Uten siste dag gjelder den inntil videre</translation>
    </message>
</context>
<context>
    <name>samvirke::StateDetails</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ingenting er valgt</translation>
    </message>
    <message>
        <source>Choose a line to see how much is free on which day, and the next step.</source>
        <translation>Velg en linje for å se hvor mye som er ledig hvilken dag, og neste steg.</translation>
    </message>
    <message>
        <source>Free day by day</source>
        <translation>Ledig dag for dag</translation>
    </message>
    <message>
        <source>From below: allocated. Above it, up to the line: free.</source>
        <translation>Nederst: tildelt. Over det, opp til streken: ledig.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 av %2 ledige</translation>
    </message>
    <message>
        <source>%1 more are allocated than are there, %2. Release something, or find more.</source>
        <translation>%1 flere er tildelt enn det som finnes, %2. Frigi noe, eller skaff mer.</translation>
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
        <translation>Registrer en anmodning …</translation>
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
        <translation>Hvem ber, og hvem har den</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 ber</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 har den</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Det vi vet</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Hvem har den</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengelig</translation>
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
        <translation>%1 er ikke besvart.</translation>
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
        <translation>%1 er fortsatt tildelt.</translation>
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
        <translation>Ledig for andre igjen fra %1.</translation>
    </message>
    <message>
        <source>The line in the log</source>
        <translation>Linjen i loggen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>a resource that is no longer listed</source>
        <translation>en ressurs som ikke lenger står i listen</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Hvem ber</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Hvem bestemte</translation>
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
        <translation>Svarer på en tidligere linje</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Fulgt av</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
</context>
<context>
    <name>samvirke::StatePage</name>
    <message>
        <source>State resources</source>
        <translation>Statlige ressurser</translation>
    </message>
    <message>
        <source>Allocation log</source>
        <translation>Tildelingslogg</translation>
    </message>
    <message>
        <source>Register a resource …</source>
        <translation>Registrer en ressurs …</translation>
    </message>
    <message>
        <source>Register a request …</source>
        <translation>Registrer en anmodning …</translation>
    </message>
    <message>
        <source>No state resources are registered</source>
        <translation>Ingen statlige ressurser er registrert</translation>
    </message>
    <message>
        <source>Register what the Civil Defence, the Home Guard, volunteers and the state&apos;s stores place at the county&apos;s disposal.</source>
        <translation>Registrer hva Sivilforsvaret, Heimevernet, frivillige og statens lagre stiller til rådighet for fylket.</translation>
    </message>
    <message>
        <source>The allocation log is empty</source>
        <translation>Tildelingsloggen er tom</translation>
    </message>
    <message>
        <source>Requests and allocations stand here for good.</source>
        <translation>Anmodninger og tildelinger blir stående her.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Write as a file …</source>
        <translation>Skriv som fil …</translation>
    </message>
    <message>
        <source>The governor may prioritise these between municipalities. What municipalities lend one another of their own free will stands under Transfers.</source>
        <translation>Dette kan Statsforvalteren prioritere mellom kommunene. Det kommunene frivillig låner hverandre, står under Utlån.</translation>
    </message>
    <message>
        <source>The resource is registered.</source>
        <translation>Ressursen er registrert.</translation>
    </message>
    <message>
        <source>The resource is changed.</source>
        <translation>Ressursen er endret.</translation>
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
        <translation>Ressursen er fjernet.</translation>
    </message>
    <message>
        <source>Register first what there is to ask for.</source>
        <translation>Registrer først hva det er å be om.</translation>
    </message>
    <message>
        <source>Written in the allocation log.</source>
        <translation>Skrevet i tildelingsloggen.</translation>
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
        <translation>statlige-ressurser.pdf</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::StateResourceDialog</name>
    <message>
        <source>Register a state resource</source>
        <translation>Registrer en statlig ressurs</translation>
    </message>
    <message>
        <source>Change the state resource</source>
        <translation>Endre den statlige ressursen</translation>
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
        <translation>Tilgjengelig fra</translation>
    </message>
    <message>
        <source>Only until a certain day</source>
        <translation>Bare til en bestemt dag</translation>
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
        <translation>Hva staten eller frivillige stiller til rådighet for fylket. Personell og utstyr som kommunene låner hverandre, står under Utlån.</translation>
    </message>
    <message>
        <source>Protective equipment is used up: it does not come back at the end of a period.</source>
        <translation>Smittevernutstyr brukes opp: Det kommer ikke tilbake når perioden er over.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Hvem har den</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Telles i</translation>
    </message>
    <message>
        <source>For instance persons, boxes or vehicles</source>
        <translation>For eksempel personer, esker eller kjøretøy</translation>
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
        <translation>Fra varsling til den er på plass</translation>
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
        <translation>uendret</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke aktuelt</translation>
    </message>
</context>
<context>
    <name>samvirke::StatusMatrix</name>
    <message>
        <source>Ratings by service area and round</source>
        <translation>Vurderinger etter tjenesteområde og runde</translation>
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
        <translation>Uke</translation>
    </message>
</context>
<context>
    <name>samvirke::StepDialog</name>
    <message>
        <source>Ask for profession, number and period. The employee&apos;s name waits until the employee has consented.</source>
        <translation>Spør om yrkesgruppe, antall og periode. Navnet venter til den ansatte har samtykket.</translation>
    </message>
    <message>
        <source>A no is an answer. The reason is kept neutral and never counted against anybody.</source>
        <translation>Et nei er et svar. Grunnen er nøytral og regnes aldri mot noen.</translation>
    </message>
    <message>
        <source>Both owners agree on period, pay, travel, lodging and who leads.</source>
        <translation>Partene er enige om periode, lønn, reise, innkvartering og hvem som leder.</translation>
    </message>
    <message>
        <source>Nobody is lent out without having said yes themselves.</source>
        <translation>Ingen lånes ut uten å ha sagt ja selv.</translation>
    </message>
    <message>
        <source>Travel, lodging, training and access are arranged before arrival.</source>
        <translation>Reise, innkvartering, opplæring og tilganger ordnes før oppmøte.</translation>
    </message>
    <message>
        <source>Owner and employee answer again; until then the period stands.</source>
        <translation>Eier og ansatt svarer på nytt; til da står perioden.</translation>
    </message>
    <message>
        <source>For something that was registered by mistake. It stays on record.</source>
        <translation>For noe som ble registrert ved en feil. Det blir stående.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hva som ble sagt</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Navn og funksjon</translation>
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
        <translation>Skriv hvem det var: et svar uten navn er ikke et svar.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>Dette tidspunktet har ikke vært ennå.</translation>
    </message>
    <message>
        <source>Ask for kind, number and when it is needed.</source>
        <translation>Spør om type, antall og når det trengs.</translation>
    </message>
    <message>
        <source>Both sides agree on number, transport, cost and any return.</source>
        <translation>Partene er enige om antall, transport, kostnad og eventuell tilbakelevering.</translation>
    </message>
    <message>
        <source>Transport and somebody to receive it are arranged.</source>
        <translation>Transport og noen som tar imot, er ordnet.</translation>
    </message>
    <message>
        <source>The owner answers again; until then the period stands.</source>
        <translation>Eieren svarer på nytt; til da gjelder perioden.</translation>
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
        <translation>Ikke noe bestemt</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveyAnswerForm</name>
    <message>
        <source>Answered by</source>
        <translation>Besvart av</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen av disse</translation>
    </message>
    <message>
        <source>%1; - when not applicable</source>
        <translation>%1; - når det ikke er aktuelt</translation>
    </message>
    <message>
        <source>- when not applicable</source>
        <translation>- når det ikke er aktuelt</translation>
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
        <translation>Hvem som bør ringes</translation>
    </message>
    <message>
        <source>Answers by telephone: %1</source>
        <translation>Svar på telefon: %1</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Ingen er spurt</translation>
    </message>
    <message>
        <source>Save and next (Enter)</source>
        <translation>Lagre og neste (Enter)</translation>
    </message>
    <message>
        <source>No answer, the next one (F8)</source>
        <translation>Ikke svar, neste (F8)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>Telefonnummeret er ikke kjent.</translation>
    </message>
    <message>
        <source>Nothing is answered or changed. Press F8 when nobody answers the telephone.</source>
        <translation>Ingenting er besvart eller endret. Trykk F8 når ingen tar telefonen.</translation>
    </message>
    <message>
        <source>Nobody else is left to ring. Thank you.</source>
        <translation>Ingen flere å ringe. Takk.</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved · %n left</source>
        <translation>
            <numerusform>%1 lagret · %n igjen</numerusform>
            <numerusform>%1 lagret · %n igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>Gå ut uten å lagre det du har skrevet?</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 er ikke lagret.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Gå ut uten å lagre</translation>
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
        <translation>Endre kartleggingen</translation>
    </message>
    <message>
        <source>Open the survey</source>
        <translation>Åpne kartleggingen</translation>
    </message>
    <message>
        <source>Save the survey</source>
        <translation>Lagre kartleggingen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>The answers are out of date from</source>
        <translation>Svarene er utdatert fra</translation>
    </message>
    <message>
        <source>The office&apos;s comment</source>
        <translation>Embetets kommentar</translation>
    </message>
    <message>
        <source>Nobody is told before you send something out. Answering is voluntary.</source>
        <translation>Ingen får vite det før dere sender ut noe. Det er frivillig å svare.</translation>
    </message>
    <message>
        <source>Answers that have come in stay as they are.</source>
        <translation>Svar som er kommet inn, blir stående som de er.</translation>
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
        <translation>Spurt av</translation>
    </message>
    <message>
        <source>What the answers are for. It stands on the form and in the reminder.</source>
        <translation>Hva svarene skal brukes til. Det står på skjemaet og i påminnelsen.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Whom and when</source>
        <translation>Hvem og når</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Åpner</translation>
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
        <translation>Embetets egne ord om svarene. De endrer ingen svar.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Spørsmål %1: %2</translation>
    </message>
    <message>
        <source>Choose at least one municipality.</source>
        <translation>Velg minst én kommune.</translation>
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
        <translation>endret</translation>
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
        <translation>Importer svarene</translation>
    </message>
    <message>
        <source>Read answers from files</source>
        <translation>Les svar fra filer</translation>
    </message>
    <message>
        <source>A table has one row per municipality and the questions&apos; numbers above its columns. Forms that were filled in are read as they are.</source>
        <translation>En tabell har én rad per kommune og numrene på spørsmålene over kolonnene. Utfylte skjemaer leses som de er.</translation>
    </message>
    <message>
        <source>Choose a file, or a folder of forms that came back</source>
        <translation>Velg en fil, eller en mappe med skjemaer som er kommet tilbake</translation>
    </message>
    <message>
        <source>What each row would do is shown here, before anything is written.</source>
        <translation>Her vises hva hver rad vil gjøre, før noe blir skrevet.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Velg en mappe …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a file with answers</source>
        <translation>Velg en fil med svar</translation>
    </message>
    <message>
        <source>Choose the folder with the returned forms</source>
        <translation>Velg mappen med skjemaene som er kommet tilbake</translation>
    </message>
    <message>
        <source>%1: not read, as no question is named so: %2.</source>
        <translation>%1: ikke lest, for ingen spørsmål heter slik: %2.</translation>
    </message>
    <message>
        <source>Answers from files</source>
        <translation>Svar fra filer</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 rejected</source>
        <translation>%1 nye, %2 endret, %3 som før, %4 avvist</translation>
    </message>
    <message>
        <source>Leave out what cannot be imported (%1)</source>
        <translation>Utelat det som ikke kan importeres (%1)</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Kartlegginger</translation>
    </message>
    <message>
        <source>Figures of the question</source>
        <translation>Tall for spørsmålet</translation>
    </message>
    <message>
        <source>Answers of the municipalities</source>
        <translation>Svar fra kommunene</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Hvem som mangler</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Hva det spørres om</translation>
    </message>
    <message>
        <source>New survey …</source>
        <translation>Ny kartlegging …</translation>
    </message>
    <message>
        <source>No survey has been opened yet</source>
        <translation>Ingen kartlegging er åpnet ennå</translation>
    </message>
    <message>
        <source>Ask what the weekly round does not ask, or open the worked example at the right.</source>
        <translation>Spør om det den ukentlige runden ikke spør om, eller åpne eksempelet til høyre.</translation>
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
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Chart of the question</source>
        <translation>Diagram for spørsmålet</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Ingen tall</translation>
    </message>
    <message>
        <source>Choose a survey above.</source>
        <translation>Velg en kartlegging over.</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Ingen er spurt</translation>
    </message>
    <message>
        <source>Of %1 asked, %2 answered this question.</source>
        <translation>Av %1 spurte har %2 svart på dette spørsmålet.</translation>
    </message>
    <message>
        <source>Several choices may hold at once: the shares do not sum to 100 %.</source>
        <translation>Flere alternativer kan stemme samtidig: andelene blir ikke 100 % til sammen.</translation>
    </message>
    <message>
        <source>Sum %1, median %2, from %3 to %4 %5.</source>
        <translation>Sum %1, median %2, fra %3 til %4 %5.</translation>
    </message>
    <message>
        <source>Nothing has been asked beside the rounds</source>
        <translation>Ingenting er spurt om utenom rundene</translation>
    </message>
    <message>
        <source>A survey asks a few questions of all or of a sample.</source>
        <translation>En kartlegging stiller noen få spørsmål til alle eller til et utvalg.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered (%3 %): %4</source>
        <translation>%1 av %2 har svart (%3 %): %4</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>spurt av %1</translation>
    </message>
    <message>
        <source>The answers are out of date. Copy the survey to ask anew.</source>
        <translation>Svarene er utdatert. Kopier kartleggingen for å spørre på nytt.</translation>
    </message>
    <message>
        <source>All have answered all that was asked.</source>
        <translation>Alle har svart på alt det ble spurt om.</translation>
    </message>
    <message>
        <source>Take answers by telephone … (F5)</source>
        <translation>Ta imot svar på telefon … (F5)</translation>
    </message>
    <message>
        <source>Remind, or telephone list … (F6)</source>
        <translation>Påminn, eller telefonliste … (F6)</translation>
    </message>
    <message>
        <source>Write forms to fill in …</source>
        <translation>Skriv skjemaer til utfylling …</translation>
    </message>
    <message>
        <source>Read answers from files …</source>
        <translation>Les svar fra filer …</translation>
    </message>
    <message>
        <source>Export the answers …</source>
        <translation>Eksporter svarene …</translation>
    </message>
    <message>
        <source>Export the summary …</source>
        <translation>Eksporter sammendraget …</translation>
    </message>
    <message>
        <source>Copy to a new survey …</source>
        <translation>Kopier til en ny kartlegging …</translation>
    </message>
    <message>
        <source>Change the survey …</source>
        <translation>Endre kartleggingen …</translation>
    </message>
    <message>
        <source>Close the survey</source>
        <translation>Lukk kartleggingen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Åpne den igjen</translation>
    </message>
    <message>
        <source>Remove the survey</source>
        <translation>Fjern kartleggingen</translation>
    </message>
    <message>
        <source>Worked example: vaccination, March 2021</source>
        <translation>Eksempel: vaksinasjon, mars 2021</translation>
    </message>
    <message>
        <source>Who is missing (%1)</source>
        <translation>Hvem som mangler (%1)</translation>
    </message>
    <message>
        <source>%1: its answer</source>
        <translation>%1: svaret</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Ingenting er kommet inn.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvart av</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, for sent</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Endret %1 av %2</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <translation>Registrert %1 av %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Spurt av</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Formål: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Åpner</translation>
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
        <translation>Embetets kommentar: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>The survey is made. Send out its form, or take answers by telephone.</source>
        <translation>Kartleggingen er laget. Send ut skjemaet, eller ta imot svar på telefon.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>The survey is changed.</source>
        <translation>Kartleggingen er endret.</translation>
    </message>
    <message>
        <source>The survey is open again.</source>
        <translation>Kartleggingen er åpen igjen.</translation>
    </message>
    <message>
        <source>Close the survey?</source>
        <translation>Lukke kartleggingen?</translation>
    </message>
    <message>
        <source>It takes no more answers. %1 of %2 have answered; the others stand as not answered. It can be opened again.</source>
        <translation>Den tar ikke imot flere svar. %1 av %2 har svart; de andre står som ikke besvart. Den kan åpnes igjen.</translation>
    </message>
    <message>
        <source>The survey is closed.</source>
        <translation>Kartleggingen er lukket.</translation>
    </message>
    <message>
        <source>The survey is removed.</source>
        <translation>Kartleggingen er fjernet.</translation>
    </message>
    <message>
        <source>The worked example is open: Trøndelag, 9 March 2021.</source>
        <translation>Eksempelet er åpent: Trøndelag, 9. mars 2021.</translation>
    </message>
    <message>
        <source>The survey is closed and takes no answers. Open it again first.</source>
        <translation>Kartleggingen er lukket og tar ikke imot svar. Åpne den igjen først.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken by telephone.</source>
        <translation>
            <numerusform>%n svar er tatt imot på telefon.</numerusform>
            <numerusform>%n svar er tatt imot på telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder to write the forms to</source>
        <translation>Velg mappen skjemaene skal skrives til</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are written to %1.</source>
        <translation>
            <numerusform>%n skjema er skrevet til %1.</numerusform>
            <numerusform>%n skjemaer er skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are imported.</source>
        <translation>Svarene er importert.</translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation>Eksporter sammendraget</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Eksporter svarene</translation>
    </message>
    <message>
        <source>summary-%1.xlsx</source>
        <translation>sammendrag-%1.xlsx</translation>
    </message>
    <message>
        <source>answers-%1.xlsx</source>
        <translation>svar-%1.xlsx</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered.</source>
        <translation>
            <numerusform>%n kommune har ikke svart.</numerusform>
            <numerusform>%n kommuner har ikke svart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have answered in part.</source>
        <translation>
            <numerusform>%n kommune har svart delvis.</numerusform>
            <numerusform>%n kommuner har svart delvis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered, and %1 only in part.</source>
        <translation>
            <numerusform>%n kommune har ikke svart, og %1 bare delvis.</numerusform>
            <numerusform>%n kommuner har ikke svart, og %1 bare delvis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1. The numbers are exact: for the office itself.</source>
        <translation>Skrevet til %1. Tallene er nøyaktige: til egen bruk i embetet.</translation>
    </message>
</context>
<context>
    <name>samvirke::TileMap</name>
    <message>
        <source>Map of the municipalities</source>
        <translation>Kart over kommunene</translation>
    </message>
    <message>
        <source>worse than in the round before</source>
        <translation>verre enn i runden før</translation>
    </message>
    <message>
        <source>better than in the round before</source>
        <translation>bedre enn i runden før</translation>
    </message>
</context>
<context>
    <name>samvirke::Timeline</name>
    <message>
        <source>Week %1 · %2</source>
        <translation>Uke %1 · %2</translation>
    </message>
</context>
<context>
    <name>samvirke::TopBar</name>
    <message>
        <source>Reporting round shown</source>
        <translation>Rapporteringsrunde som vises</translation>
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
        <translation>Hvem svarte hva</translation>
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
        <translation>Ingen utlån er valgt</translation>
    </message>
    <message>
        <source>Choose one to see who answered what, and which step is next.</source>
        <translation>Velg et for å se hvem som svarte hva, og hva som er neste steg.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>The employee&apos;s name is shown after consent.</source>
        <translation>Navnet på den ansatte vises etter samtykke.</translation>
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
        <translation>Her skjer det ikke mer. Det som er sagt, blir stående.</translation>
    </message>
    <message>
        <source>Change period, number or note …</source>
        <translation>Endre periode, antall eller merknad …</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurt ennå.</translation>
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
        <translation>Tar imot</translation>
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
        <translation>Tilgjengelighet og kompetanser</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Tilbudet</translation>
    </message>
    <message>
        <source>Save as EDXL-RM …</source>
        <translation>Lagre som EDXL-RM …</translation>
    </message>
    <message>
        <source>Ask the owner, with the text …</source>
        <translation>Spør eieren, med teksten …</translation>
    </message>
</context>
<context>
    <name>samvirke::TransferDialog</name>
    <message>
        <source>Start a transfer</source>
        <translation>Start et utlån</translation>
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
        <translation>Et utkast spør ingen og lover ingenting. Eieren spørres i neste steg og svarer fritt.</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Antall personer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Change it only when owner and employee have agreed to it</source>
        <translation>Endre den bare når eier og ansatt er enige</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ressurskilde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>A municipality, or the name of a health trust or another owner</source>
        <translation>En kommune, eller navnet på et helseforetak eller en annen eier</translation>
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
        <translation>Ingen av de registrerte behovene</translation>
    </message>
    <message>
        <source>Nobody yet: the owner decides who to ask</source>
        <translation>Ingen ennå: eieren bestemmer hvem som spørres</translation>
    </message>
    <message>
        <source>An unnamed capacity</source>
        <translation>En kapasitet uten navn</translation>
    </message>
    <message>
        <source>Choose the municipality that is to receive the staff.</source>
        <translation>Velg kommunen som skal ta imot personellet.</translation>
    </message>
    <message>
        <source>Write who could lend the staff.</source>
        <translation>Skriv hvem som kan låne ut personellet.</translation>
    </message>
    <message>
        <source>A municipality does not lend to itself.</source>
        <translation>En kommune låner ikke ut til seg selv.</translation>
    </message>
    <message>
        <source>A named pool member is one person. Start one transfer for each.</source>
        <translation>En navngitt person er én person. Start ett utlån for hver.</translation>
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
        <translation>Endre den bare når partene er enige om det</translation>
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
        <translation>Utlån etter uke</translation>
    </message>
    <message>
        <source>Start a transfer …</source>
        <translation>Start et utlån …</translation>
    </message>
    <message>
        <source>No transfer is under way</source>
        <translation>Ingen utlån er i gang</translation>
    </message>
    <message>
        <source>Start one from a proposal under Matching, or with the button above.</source>
        <translation>Start et fra et forslag under Kobling, eller med knappen over.</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Tar imot</translation>
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
        <translation>Alle tilstander</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle kommuner</translation>
    </message>
    <message>
        <source>On record: the transfer is %1.</source>
        <translation>Registrert: utlånet er %1.</translation>
    </message>
    <message>
        <source>The transfer is a draft. Nobody has been asked yet.</source>
        <translation>Utlånet er et utkast. Ingen er spurt ennå.</translation>
    </message>
    <message>
        <source>The transfer is changed.</source>
        <translation>Utlånet er endret.</translation>
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
        <translation>Meldingen er skrevet til %1.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Ubesvart</translation>
    </message>
    <message>
        <source>Unanswered (%1)</source>
        <translation>Ubesvart (%1)</translation>
    </message>
    <message>
        <source>Unanswered (%1, %2 overdue)</source>
        <translation>Ubesvart (%1, %2 over fristen)</translation>
    </message>
    <message numerus="yes">
        <source>On record: %n owner(s) are asked.</source>
        <translation>
            <numerusform>Loggført: %n eier er spurt.</numerusform>
            <numerusform>Loggført: %n eiere er spurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warn so many days before a transfer ends without a successor</source>
        <translation>Varsle så mange dager før et utlån slutter uten at noen overtar</translation>
    </message>
    <message>
        <source>Warn </source>
        <translation>Varsle </translation>
    </message>
    <message>
        <source> days ahead</source>
        <translation> dager før</translation>
    </message>
    <message>
        <source>nobody follows</source>
        <translation>ingen overtar</translation>
    </message>
    <message>
        <source>ill from %1</source>
        <translation>syk fra %1</translation>
    </message>
    <message>
        <source>Afterwards …</source>
        <translation>Etterpå …</translation>
    </message>
    <message>
        <source>What both sides said when the staff was home again</source>
        <translation>Hva partene sa da personellet var hjemme igjen</translation>
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
        <translation>Utvikling, antall kommuner</translation>
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
        <translation>Neste: kommunens egne tiltak</translation>
    </message>
    <message>
        <source>Next: the neighbouring municipalities</source>
        <translation>Neste: nabokommunene</translation>
    </message>
    <message>
        <source>Next: the health community and the county</source>
        <translation>Neste: helsefellesskapet og fylket</translation>
    </message>
    <message>
        <source>Next: regional and national pools</source>
        <translation>Neste: regionale og nasjonale ordninger</translation>
    </message>
    <message>
        <source>for example: sound services may fail tonight</source>
        <translation>for eksempel: forsvarlig drift kan svikte i natt</translation>
    </message>
    <message>
        <source>Tick also what was looked at and found not possible. Keys: 1 to %1 tick one, 0 all of the municipality&apos;s own.</source>
        <translation>Kryss også av for det som er vurdert og ikke mulig. Taster: 1 til %1 krysser av ett, 0 alle kommunens egne.</translation>
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
        <translation>Målenes rekkefølge</translation>
    </message>
    <message>
        <source>Variants of the proposal</source>
        <translation>Varianter av forslaget</translation>
    </message>
    <message>
        <source>New order of aims …</source>
        <translation>Ny rekkefølge av mål …</translation>
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
        <translation>Varianter side om side</translation>
    </message>
    <message>
        <source>Show this plan</source>
        <translation>Vis denne planen</translation>
    </message>
    <message>
        <source>Coverage comes first in every variant. They differ in what counts next: who is asked, and how far people travel.</source>
        <translation>Dekning kommer først i alle varianter. De skiller seg i hva som teller deretter: hvem som spørres, og hvor langt folk reiser.</translation>
    </message>
</context>
<context>
    <name>samvirke::VariantDialog</name>
    <message>
        <source>New order of aims</source>
        <translation>Ny rekkefølge av mål</translation>
    </message>
    <message>
        <source>Change the order of aims</source>
        <translation>Endre målenes rekkefølge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Coverage always comes first, the critical needs before the others. Among plans of the same coverage the first aim decides, then the second, and so on.</source>
        <translation>Dekning kommer alltid først, de kritiske behovene før de andre. Blant planer med samme dekning avgjør det første målet, så det andre, og så videre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an aim.</source>
        <translation>Alt og piltastene flytter et mål.</translation>
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
        <translation>Hva om %1?</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, og </translation>
    </message>
    <message>
        <source>%1. This is a question: nothing is recorded.</source>
        <translation>%1. Dette er et spørsmål: ingenting er lagret.</translation>
    </message>
    <message>
        <source>%1. A first answer; a better one is being looked for. Nothing is recorded.</source>
        <translation>%1. Et første svar; et bedre letes fram. Ingenting er lagret.</translation>
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
        <translation>Legg til en periode</translation>
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
        <translation>Lukke uten å lagre?</translation>
    </message>
    <message>
        <source>What was typed here is lost.</source>
        <translation>Det som er skrevet her, går tapt.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ikke lagre</translation>
    </message>
</context>
</TS>
