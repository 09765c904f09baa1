<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionsModel</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, open</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>reminded %1</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of time</comment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>%1, goes on now</source>
        <translation>%1, goes on now</translation>
    </message>
    <message>
        <source>%1, dealt with</source>
        <translation>%1, dealt with</translation>
    </message>
    <message>
        <source>%1, not dealt with</source>
        <translation>%1, not dealt with</translation>
    </message>
</context>
<context>
    <name>ChangedMeanwhile</name>
    <message>
        <source>This was changed in another window after you opened it here. What you wrote still stands in the fields. Save again to keep it, or cancel to keep the other change.</source>
        <translation>This was changed in another window after you opened it here. What you wrote still stands in the fields. Save again to keep it, or cancel to keep the other change.</translation>
    </message>
    <message>
        <source>This was removed in another window after you opened it here. Nothing is written. Copy what you want to keep, and cancel.</source>
        <translation>This was removed in another window after you opened it here. Nothing is written. Copy what you want to keep, and cancel.</translation>
    </message>
</context>
<context>
    <name>ContestColumns</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Could serve</source>
        <translation>Could serve</translation>
    </message>
    <message>
        <source>In the proposal</source>
        <translation>In the proposal</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>registered the need</source>
        <translation>registered the need</translation>
    </message>
    <message>
        <source>changed the need</source>
        <translation>changed the need</translation>
    </message>
    <message>
        <source>withdrew the need</source>
        <translation>withdrew the need</translation>
    </message>
    <message>
        <source>imported the need</source>
        <translation>imported the need</translation>
    </message>
    <message>
        <source>registered in the pool</source>
        <translation>registered in the pool</translation>
    </message>
    <message>
        <source>changed the entry</source>
        <translation>changed the entry</translation>
    </message>
    <message>
        <source>removed from the pool</source>
        <translation>removed from the pool</translation>
    </message>
    <message>
        <source>imported the entry</source>
        <translation>imported the entry</translation>
    </message>
    <message>
        <source>erased the personal data</source>
        <translation>erased the personal data</translation>
    </message>
    <message>
        <source>recorded a step of a transfer</source>
        <translation>recorded a step of a transfer</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>undid a change</translation>
    </message>
    <message>
        <source>did a change again</source>
        <translation>did a change again</translation>
    </message>
    <message>
        <source>invented for the demonstration</source>
        <translation>invented for the demonstration</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>profession</source>
        <translation>profession</translation>
    </message>
    <message>
        <source>professions</source>
        <translation>professions</translation>
    </message>
    <message>
        <source>also accepted</source>
        <translation>also accepted</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferred</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>heads</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
    <message>
        <source>infectious setting</source>
        <translation>infectious setting</translation>
    </message>
    <message>
        <source>lodging</source>
        <translation>lodging</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>shifts</translation>
    </message>
    <message>
        <source>what was tried</source>
        <translation>what was tried</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>competences</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>availability</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
    <message>
        <source>travel limit</source>
        <translation>travel limit</translation>
    </message>
    <message>
        <source>accepts infectious settings</source>
        <translation>accepts infectious settings</translation>
    </message>
    <message>
        <source>last confirmed</source>
        <translation>last confirmed</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>copied for the exercise</source>
        <translation>copied for the exercise</translation>
    </message>
    <message>
        <source>registered what was asked for</source>
        <translation>registered what was asked for</translation>
    </message>
    <message>
        <source>asked owners</source>
        <translation>asked owners</translation>
    </message>
    <message>
        <source>recorded an answer</source>
        <translation>recorded an answer</translation>
    </message>
    <message>
        <source>reminded an owner</source>
        <translation>reminded an owner</translation>
    </message>
    <message>
        <source>measures tried</source>
        <translation>measures tried</translation>
    </message>
    <message>
        <source>reason to ask now</source>
        <translation>reason to ask now</translation>
    </message>
    <message>
        <source>employer accepts it</source>
        <translation>employer accepts it</translation>
    </message>
    <message>
        <source>children along</source>
        <translation>children along</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>who leads</source>
        <translation>who leads</translation>
    </message>
    <message>
        <source>who trains</source>
        <translation>who trains</translation>
    </message>
    <message>
        <source>registered the offer</source>
        <translation>registered the offer</translation>
    </message>
    <message>
        <source>changed the offer</source>
        <translation>changed the offer</translation>
    </message>
    <message>
        <source>imported the offer</source>
        <translation>imported the offer</translation>
    </message>
    <message>
        <source>began the transfer</source>
        <translation>began the transfer</translation>
    </message>
    <message>
        <source>changed the transfer</source>
        <translation>changed the transfer</translation>
    </message>
    <message>
        <source>planned the meeting</source>
        <translation>planned the meeting</translation>
    </message>
    <message>
        <source>changed the meeting</source>
        <translation>changed the meeting</translation>
    </message>
    <message>
        <source>began the meeting</source>
        <translation>began the meeting</translation>
    </message>
    <message>
        <source>called the meeting off</source>
        <translation>called the meeting off</translation>
    </message>
    <message>
        <source>decided to hold the meeting after all</source>
        <translation>decided to hold the meeting after all</translation>
    </message>
    <message>
        <source>kept the status with the minutes</source>
        <translation>kept the status with the minutes</translation>
    </message>
    <message>
        <source>invited to the meeting</source>
        <translation>invited to the meeting</translation>
    </message>
    <message>
        <source>recorded a decision</source>
        <translation>recorded a decision</translation>
    </message>
    <message>
        <source>changed a decision</source>
        <translation>changed a decision</translation>
    </message>
    <message>
        <source>recorded an action item</source>
        <translation>recorded an action item</translation>
    </message>
    <message>
        <source>changed an action item</source>
        <translation>changed an action item</translation>
    </message>
    <message>
        <source>completed an action item</source>
        <translation>completed an action item</translation>
    </message>
    <message>
        <source>reminded of an action item</source>
        <translation>reminded of an action item</translation>
    </message>
    <message>
        <source>wrote the entry</source>
        <translation>wrote the entry</translation>
    </message>
    <message>
        <source>registered the inquiry</source>
        <translation>registered the inquiry</translation>
    </message>
    <message>
        <source>changed the inquiry</source>
        <translation>changed the inquiry</translation>
    </message>
    <message>
        <source>answered the inquiry</source>
        <translation>answered the inquiry</translation>
    </message>
    <message>
        <source>ticked off the follow-up</source>
        <translation>ticked off the follow-up</translation>
    </message>
    <message>
        <source>shared the answer</source>
        <translation>shared the answer</translation>
    </message>
    <message>
        <source>changed the shared answer</source>
        <translation>changed the shared answer</translation>
    </message>
    <message>
        <source>changed the measure</source>
        <translation>changed the measure</translation>
    </message>
    <message>
        <source>wrote the agreement</source>
        <translation>wrote the agreement</translation>
    </message>
    <message>
        <source>sent the agreement</source>
        <translation>sent the agreement</translation>
    </message>
    <message>
        <source>recorded a signature</source>
        <translation>recorded a signature</translation>
    </message>
    <message>
        <source>took the agreement back to a draft</source>
        <translation>took the agreement back to a draft</translation>
    </message>
    <message>
        <source>wrote the standing agreement</source>
        <translation>wrote the standing agreement</translation>
    </message>
    <message>
        <source>imported the standing agreement</source>
        <translation>imported the standing agreement</translation>
    </message>
    <message>
        <source>registered the resource</source>
        <translation>registered the resource</translation>
    </message>
    <message>
        <source>changed the resource</source>
        <translation>changed the resource</translation>
    </message>
    <message>
        <source>wrote in the allocation log</source>
        <translation>wrote in the allocation log</translation>
    </message>
    <message>
        <source>opened the survey</source>
        <translation>opened the survey</translation>
    </message>
    <message>
        <source>changed the survey</source>
        <translation>changed the survey</translation>
    </message>
    <message>
        <source>closed the survey</source>
        <translation>closed the survey</translation>
    </message>
    <message>
        <source>opened the survey again</source>
        <translation>opened the survey again</translation>
    </message>
    <message>
        <source>took in a message</source>
        <translation>took in a message</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>wrote the series of meetings</source>
        <translation>wrote the series of meetings</translation>
    </message>
    <message>
        <source>began the settlement with the line</source>
        <translation>began the settlement with the line</translation>
    </message>
    <message>
        <source>wrote the line of the settlement</source>
        <translation>wrote the line of the settlement</translation>
    </message>
    <message>
        <source>removed the line of the settlement</source>
        <translation>removed the line of the settlement</translation>
    </message>
</context>
<context>
    <name>LegalButton</name>
    <message>
        <source>Legal basis …</source>
        <translation>Legal basis …</translation>
    </message>
    <message>
        <source>%1: on what basis, who decides, when it goes further up (Shift+F1)</source>
        <translation>%1: on what basis, who decides, when it goes further up (Shift+F1)</translation>
    </message>
</context>
<context>
    <name>LogColumns</name>
    <message>
        <source>corrects an earlier entry</source>
        <translation>corrects an earlier entry</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>corrected later</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>The log is empty</translation>
    </message>
    <message numerus="yes">
        <source>%n log entry(ies)</source>
        <translation>
            <numerusform>%n log entry</numerusform>
            <numerusform>%n log entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none today</source>
        <translation>%1, none today</translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
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
        <translation>Nothing is missing in these days</translation>
    </message>
    <message>
        <source>Nobody in the pool can cover these needs</source>
        <translation>Nobody in the pool can cover these needs</translation>
    </message>
    <message>
        <source>The proposal covers %1 of the head-days</source>
        <translation>The proposal covers %1 of the head-days</translation>
    </message>
    <message>
        <source>The proposal covers %1 of the head-days, %2 of the critical</source>
        <translation>The proposal covers %1 of the head-days, %2 of the critical</translation>
    </message>
    <message>
        <source>Proven best possible coverage</source>
        <translation>Proven best possible coverage</translation>
    </message>
    <message>
        <source>Best coverage found, not proven</source>
        <translation>Best coverage found, not proven</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n owner</numerusform>
            <numerusform>%n owners</numerusform>
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
        <translation>transfers under way are counted as covered</translation>
    </message>
</context>
<context>
    <name>MaterialColumns</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Lacks</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Can spare</source>
        <translation>Can spare</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Receives</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
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
        <translation>No open needs for equipment</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s) for equipment</source>
        <translation>
            <numerusform>%n open need for equipment</numerusform>
            <numerusform>%n open needs for equipment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical not covered</source>
        <translation>
            <numerusform>%n critical not covered</numerusform>
            <numerusform>%n critical not covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not covered, none of them critical</source>
        <translation>
            <numerusform>%n not covered, none of them critical</numerusform>
            <numerusform>%n not covered, none of them critical</numerusform>
        </translation>
    </message>
    <message>
        <source>all are covered by agreed transfers</source>
        <translation>all are covered by agreed transfers</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 asked</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
</context>
<context>
    <name>MeasureRows</name>
    <message>
        <source>tried</source>
        <translation>tried</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>How fast</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>open, %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Search words</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>What is missing? Find the next steps</source>
        <translation>What is missing? Find the next steps</translation>
    </message>
    <message>
        <source>No inquiry waits for an answer</source>
        <translation>No inquiry waits for an answer</translation>
    </message>
    <message numerus="yes">
        <source>%n inquiry(s) wait for an answer, the oldest %1</source>
        <translation>
            <numerusform>%n inquiry waits for an answer, for %1</numerusform>
            <numerusform>%n inquiries wait for an answer, the oldest for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers within %1, the slowest %2</source>
        <translation>Half of the answers within %1, the slowest %2</translation>
    </message>
    <message>
        <source>no follow-up is due</source>
        <translation>no follow-up is due</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are due</source>
        <translation>
            <numerusform>%n follow-up is due</numerusform>
            <numerusform>%n follow-ups are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>no time set</source>
        <translation>no time set</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <extracomment>weekday, short date, time of day</extracomment>
        <translation>%1 %2 at %3</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>No meeting is planned</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Next: %1, %2</translation>
    </message>
    <message>
        <source>No open action items</source>
        <translation>No open action items</translation>
    </message>
    <message numerus="yes">
        <source>%n open action item(s)</source>
        <translation>
            <numerusform>%n open action item</numerusform>
            <numerusform>%n open action items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening, and what is new from the directorates</source>
        <translation>Opening, and what is new from the directorates</translation>
    </message>
    <message>
        <source>Questions from the municipalities</source>
        <translation>Questions from the municipalities</translation>
    </message>
    <message>
        <source>Next report and next meeting</source>
        <translation>Next report and next meeting</translation>
    </message>
    <message>
        <source>Need: %1, %2 × %3</source>
        <translation>Need: %1, %2 × %3</translation>
    </message>
    <message>
        <source>Transfer: %1 to %2</source>
        <translation>Transfer: %1 to %2</translation>
    </message>
    <message>
        <source>Transfer: %1, %2 to %3</source>
        <translation>Transfer: %1, %2 to %3</translation>
    </message>
    <message>
        <source>The county in %1: %2 critical, %3 challenging, %4 of %5 have answered, as of %6</source>
        <translation>The county in %1: %2 critical, %3 challenging, %4 of %5 have answered, as of %6</translation>
    </message>
    <message>
        <source>Every meeting begins and ends with it.</source>
        <translation>Every meeting begins and ends with it.</translation>
    </message>
</context>
<context>
    <name>MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competences</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Travels</source>
        <translation>Travels</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Infectious</source>
        <translation>Infectious</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>accepts infection</source>
        <translation>accepts infection</translation>
    </message>
    <message>
        <source>up to %1 km</source>
        <translation>up to %1 km</translation>
    </message>
</context>
<context>
    <name>MunicipalityLists</name>
    <message>
        <source>It has not answered yet.</source>
        <translation>It has not answered yet.</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <translation>%1, answered %2</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Tried: %1</translation>
    </message>
    <message>
        <source>Plan for keeping critical staff: %1</source>
        <translation>Plan for keeping critical staff: %1</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>No need is registered.</source>
        <translation>No need is registered.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier need(s) closed or withdrawn</source>
        <translation>
            <numerusform>%n earlier need closed or withdrawn</numerusform>
            <numerusform>%n earlier needs closed or withdrawn</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>From %1: %2</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>To %1: %2</translation>
    </message>
    <message>
        <source>No transfer is under way, in or out.</source>
        <translation>No transfer is under way, in or out.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier transfer(s)</source>
        <translation>
            <numerusform>%n earlier transfer</numerusform>
            <numerusform>%n earlier transfers</numerusform>
        </translation>
    </message>
    <message>
        <source>another office&apos;s</source>
        <translation>another office&apos;s</translation>
    </message>
    <message>
        <source>No land border with another municipality.</source>
        <translation>No land border with another municipality.</translation>
    </message>
    <message>
        <source>Nothing in the log.</source>
        <translation>Nothing in the log.</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s) in the log</source>
        <translation>
            <numerusform>and %n earlier one in the log</numerusform>
            <numerusform>and %n earlier ones in the log</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by: %1</source>
        <translation>Answered by: %1</translation>
    </message>
    <message>
        <source>The situation as of %1</source>
        <translation>The situation as of %1</translation>
    </message>
    <message>
        <source>Last rated %1, %2</source>
        <translation>Last rated %1, %2</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Needs: %1</translation>
    </message>
    <message>
        <source>Can offer: %1</source>
        <translation>Can offer: %1</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Changed %1 by %2</translation>
    </message>
    <message>
        <source>Ends %1, and nobody follows</source>
        <translation>Ends %1, and nobody follows</translation>
    </message>
    <message>
        <source>Standing agreement with %1</source>
        <translation>Standing agreement with %1</translation>
    </message>
    <message>
        <source>No standing agreement with any neighbour is registered.</source>
        <translation>No standing agreement with any neighbour is registered.</translation>
    </message>
</context>
<context>
    <name>MunicipalityWords</name>
    <message>
        <source>%1 has become critical</source>
        <translation>%1 has become critical</translation>
    </message>
    <message>
        <source>%1 has become challenging</source>
        <translation>%1 has become challenging</translation>
    </message>
    <message>
        <source>%1 is better: challenging after critical</source>
        <translation>%1 is better: challenging after critical</translation>
    </message>
    <message>
        <source>%1 is good again</source>
        <translation>%1 is good again</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1 is %2 for the second round running</source>
        <translation>%1 is %2 for the second round running</translation>
    </message>
    <message>
        <source>%1 is %2 for the third round running</source>
        <translation>%1 is %2 for the third round running</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been %2 for %n round(s) running</source>
        <translation>
            <numerusform>%1 has been %2 for %n round</numerusform>
            <numerusform>%1 has been %2 for %n rounds running</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody has been asked yet</source>
        <translation>%1: nobody has been asked yet</translation>
    </message>
    <message>
        <source>%1 has never answered</source>
        <translation>%1 has never answered</translation>
    </message>
    <message>
        <source>%1 has not answered this round</source>
        <translation>%1 has not answered this round</translation>
    </message>
    <message>
        <source>%1 has not answered this round; %2 in %3</source>
        <translation>%1 has not answered this round; %2 in %3</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Week %1, %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 inhabitants</translation>
    </message>
    <message>
        <source>health community %1</source>
        <translation>health community %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>region %1</translation>
    </message>
    <message>
        <source>centrality %1 of 6</source>
        <translation>centrality %1 of 6</translation>
    </message>
    <message>
        <source>%1 % absent</source>
        <translation>%1 % absent</translation>
    </message>
    <message>
        <source>%1 full-time equivalents missing</source>
        <translation>%1 full-time equivalents missing</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>%1 of overload in three weeks</source>
        <translation>%1 of overload in three weeks</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>cause: %1</translation>
    </message>
    <message>
        <source>It is usually good here: this is unlike itself.</source>
        <translation>It is usually good here: this is unlike itself.</translation>
    </message>
    <message>
        <source>It is usually better here.</source>
        <translation>It is usually better here.</translation>
    </message>
    <message>
        <source>It is usually graver here.</source>
        <translation>It is usually graver here.</translation>
    </message>
    <message>
        <source>That is about normal for it.</source>
        <translation>That is about normal for it.</translation>
    </message>
    <message numerus="yes">
        <source>Worse %n round(s) running.</source>
        <translation>
            <numerusform>Worse %n round running.</numerusform>
            <numerusform>Worse %n rounds running.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the question does not concern it</source>
        <translation>%1: the question does not concern it</translation>
    </message>
    <message>
        <source>%1 says unchanged since last: %2 in %3</source>
        <translation>%1 says unchanged since last: %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n neighbour(s) that answered is in difficulty.</source>
        <translation>
            <numerusform>The %n neighbour that answered is not in difficulty.</numerusform>
            <numerusform>None of the %n neighbours that answered is in difficulty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n neighbour(s) that answered, %1 critical and %2 challenging.</source>
        <translation>
            <numerusform>Of %n neighbour that answered, %1 is critical and %2 challenging.</numerusform>
            <numerusform>Of %n neighbours that answered, %1 are critical and %2 challenging.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedColumns</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Agreed transfers cover %1 of the days that are left.</source>
        <translation>Agreed transfers cover %1 of the days that are left.</translation>
    </message>
    <message>
        <source>Infectious</source>
        <translation>Infectious</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>infectious</source>
        <translation>infectious</translation>
    </message>
</context>
<context>
    <name>NeedDetails</name>
    <message>
        <source>%1 × %2 for %3 in %4, %5, %6.</source>
        <extracomment>number, profession, service, municipality, period, weeks</extracomment>
        <translation>%1 × %2 for %3 in %4, %5, %6.</translation>
    </message>
    <message>
        <source>The need is marked as covered. Nothing is left to find.</source>
        <translation>The need is marked as covered. Nothing is left to find.</translation>
    </message>
    <message>
        <source>The municipality has withdrawn the need.</source>
        <translation>The municipality has withdrawn the need.</translation>
    </message>
    <message>
        <source>The need is closed.</source>
        <translation>The need is closed.</translation>
    </message>
    <message>
        <source>The period is over. Close the need, or change the period if it goes on.</source>
        <translation>The period is over. Close the need, or change the period if it goes on.</translation>
    </message>
    <message>
        <source>Agreed transfers cover all days. Mark the need as covered.</source>
        <translation>Agreed transfers cover all days. Mark the need as covered.</translation>
    </message>
    <message>
        <source>Enough are asked. Follow up the answers before more are asked.</source>
        <translation>Enough are asked. Follow up the answers before more are asked.</translation>
    </message>
    <message>
        <source>Critical and not covered. Find staff now, the nearest first.</source>
        <translation>Critical and not covered. Find staff now, the nearest first.</translation>
    </message>
    <message>
        <source>Not covered. Find staff, the nearest first.</source>
        <translation>Not covered. Find staff, the nearest first.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>No open needs</source>
        <translation>No open needs</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s)</source>
        <translation>
            <numerusform>%n open need</numerusform>
            <numerusform>%n open needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>%n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical not covered</source>
        <translation>
            <numerusform>%n critical not covered</numerusform>
            <numerusform>%n critical not covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not covered, none of them critical</source>
        <translation>
            <numerusform>%n not covered, none of them critical</numerusform>
            <numerusform>%n not covered, none of them critical</numerusform>
        </translation>
    </message>
    <message>
        <source>all are covered by agreed transfers</source>
        <translation>all are covered by agreed transfers</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <extracomment>9 open needs, 23 heads; 4 critical not covered</extracomment>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>%n asked</numerusform>
            <numerusform>%n asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectiveLines</name>
    <message numerus="yes">
        <source>%n head-day(s)</source>
        <translation>
            <numerusform>%n head-day</numerusform>
            <numerusform>%n head-days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days in doubt</source>
        <translation>%1 days in doubt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 from them</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>proven best</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>not proven</translation>
    </message>
    <message>
        <source>within %1 %</source>
        <translation>within %1 %</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation>Coverage, %1</translation>
    </message>
    <message>
        <source>best, given those above</source>
        <translation>best, given those above</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1, present</translation>
    </message>
    <message>
        <source>%1, not present</source>
        <translation>%1, not present</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message numerus="yes">
        <source>%n head-day(s) more</source>
        <translation>
            <numerusform>%n head-day more</numerusform>
            <numerusform>%n head-days more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head-day(s) fewer</source>
        <translation>
            <numerusform>%n head-day fewer</numerusform>
            <numerusform>%n head-days fewer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: from %2 to %3</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nothing changes</translation>
    </message>
    <message>
        <source>As many head-days are covered</source>
        <translation>As many head-days are covered</translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>transfer started</source>
        <translation>transfer started</translation>
    </message>
    <message numerus="yes">
        <source>%n head-day(s) missing</source>
        <translation>
            <numerusform>%n head-day missing</numerusform>
            <numerusform>%n head-days missing</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>team “%1”</source>
        <translation>team “%1”</translation>
    </message>
</context>
<context>
    <name>PoolPage</name>
    <message>
        <source>Unnamed capacity</source>
        <translation>Unnamed capacity</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>no more</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>now, until %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <extracomment>state, municipality, first day: &quot;agreed: Heim from 12.3.&quot;</extracomment>
        <translation>%1: %2 from %3</translation>
    </message>
    <message>
        <source>Nobody is in the pool yet</source>
        <translation>Nobody is in the pool yet</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n owner</numerusform>
            <numerusform>%n owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n available today</source>
        <translation>
            <numerusform>%n available today</numerusform>
            <numerusform>%n available today</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2, %3; all confirmed lately</source>
        <extracomment>64 people from 18 owners, 41 available today; all confirmed lately</extracomment>
        <translation>%1 from %2, %3; all confirmed lately</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed for 14 days</source>
        <translation>
            <numerusform>%n not confirmed for 14 days</numerusform>
            <numerusform>%n not confirmed for 14 days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2, %3; %4</source>
        <extracomment>64 people from 18 owners, 41 available today; 7 not confirmed for 14 days</extracomment>
        <translation>%1 from %2, %3; %4</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>My Computer</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
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
        <translation>Save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>The case file is open for reading only. Nothing can be changed in it.</source>
        <translation>The case file is open for reading only. Nothing can be changed in it.</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>draft, replaces %1</source>
        <translation>draft, replaces %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>replaced by %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 of %2 sections are still as in report no. %3</source>
        <translation>%1 of %2 sections are still as in report no. %3</translation>
    </message>
    <message>
        <source>%1 of %2 sections are written</source>
        <translation>%1 of %2 sections are written</translation>
    </message>
    <message>
        <source>All sections are written</source>
        <translation>All sections are written</translation>
    </message>
    <message>
        <source>Report no. %1 was sent %2</source>
        <translation>Report no. %1 was sent %2</translation>
    </message>
    <message>
        <source>Its figures are frozen as they are now, and it stands in the series for good. Nothing is sent by the program: save it as PDF or ODT, and send that. A mistake is mended by a new report that replaces it.</source>
        <translation>Its figures are frozen as they are now, and it stands in the series for good. Nothing is sent by the program: save it as PDF or ODT, and send that. A mistake is mended by a new report that replaces it.</translation>
    </message>
    <message>
        <source>Unchanged since report no. %1: %2.</source>
        <translation>Unchanged since report no. %1: %2.</translation>
    </message>
    <message>
        <source>Without a text: %1.</source>
        <translation>Without a text: %1.</translation>
    </message>
    <message>
        <source>Send this as report no. %1?</source>
        <translation>Send this as report no. %1?</translation>
    </message>
    <message>
        <source>Freeze and send</source>
        <translation>Freeze and send</translation>
    </message>
    <message>
        <source>situation-report</source>
        <translation>situation-report</translation>
    </message>
    <message>
        <source>It says who somebody is. Write the function or the body instead.</source>
        <translation>It says who somebody is. Write the function or the body instead.</translation>
    </message>
    <message>
        <source>Send with the persons</source>
        <translation>Send with the persons</translation>
    </message>
</context>
<context>
    <name>RingColumns</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>through the owner</source>
        <translation>through the owner</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Last confirmed</translation>
    </message>
    <message>
        <source>In the proposal</source>
        <translation>In the proposal</translation>
    </message>
    <message numerus="yes">
        <source>%n head-day(s)</source>
        <translation>
            <numerusform>%n head-day</numerusform>
            <numerusform>%n head-days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundColumns</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>time limit passed</source>
        <translation>time limit passed</translation>
    </message>
    <message>
        <source>all have answered</source>
        <translation>all have answered</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>answers were due %1</source>
        <translation>answers were due %1</translation>
    </message>
    <message>
        <source>open, answers due %1</source>
        <translation>open, answers due %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unchanged since last: %1</source>
        <translation>unchanged since last: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>last: %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>SignalChoice</name>
    <message>
        <source>Critical, but no need registered</source>
        <translation>Critical, but no need registered</translation>
    </message>
    <message>
        <source>A municipality is critical and has no open need.</source>
        <translation>A municipality is critical and has no open need.</translation>
    </message>
    <message>
        <source>A trigger is named</source>
        <translation>A trigger is named</translation>
    </message>
    <message>
        <source>The municipality names one of the criteria that make a shortage serious.</source>
        <translation>The municipality names one of the criteria that make a shortage serious.</translation>
    </message>
    <message>
        <source>A hospital&apos;s municipalities or a region together</source>
        <translation>A hospital&apos;s municipalities or a region together</translation>
    </message>
    <message>
        <source>Three or more, two of them critical, and two thirds of those rated.</source>
        <translation>Three or more, two of them critical, and two thirds of those rated.</translation>
    </message>
    <message>
        <source>Worse three rounds running</source>
        <translation>Worse three rounds running</translation>
    </message>
    <message>
        <source>In each of them the rating became graver, or the municipality said that it grew worse.</source>
        <translation>In each of them the rating became graver, or the municipality said that it grew worse.</translation>
    </message>
    <message>
        <source>Unlike its own normal</source>
        <translation>Unlike its own normal</translation>
    </message>
    <message>
        <source>New in this round, and clearly graver than the mean of at least four ratings before.</source>
        <translation>New in this round, and clearly graver than the mean of at least four ratings before.</translation>
    </message>
    <message>
        <source>Rated good, yet a need is open</source>
        <translation>Rated good, yet a need is open</translation>
    </message>
    <message>
        <source>One of the two has changed since.</source>
        <translation>One of the two has changed since.</translation>
    </message>
    <message>
        <source>Silent for two rounds</source>
        <translation>Silent for two rounds</translation>
    </message>
    <message>
        <source>No answer in two rounds whose deadlines have passed.</source>
        <translation>No answer in two rounds whose deadlines have passed.</translation>
    </message>
</context>
<context>
    <name>StandingColumns</name>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ends soon</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>All staff in all services</source>
        <translation>All staff in all services</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>StateRows</name>
    <message>
        <source>a resource that is no longer listed</source>
        <translation>a resource that is no longer listed</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Free today</source>
        <translation>Free today</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>No state resources are registered</source>
        <translation>No state resources are registered</translation>
    </message>
    <message numerus="yes">
        <source>More is allocated than there is of %n resource(s)</source>
        <translation>
            <numerusform>More is allocated than there is of %n resource</numerusform>
            <numerusform>More is allocated than there is of %n resources</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request for state resources is answered</source>
        <translation>Every request for state resources is answered</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for state resources are not answered</source>
        <translation>
            <numerusform>%n request for state resources is not answered</numerusform>
            <numerusform>%n requests for state resources are not answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>SurveyColumns</name>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>time limit passed</source>
        <translation>time limit passed</translation>
    </message>
    <message>
        <source>all have answered</source>
        <translation>all have answered</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>out of date since %1</source>
        <translation>out of date since %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>answers were due %1</source>
        <translation>answers were due %1</translation>
    </message>
    <message>
        <source>open, answers due %1</source>
        <translation>open, answers due %1</translation>
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
        <translation>Least</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Together: %1</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 of %2 (%3 %)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>No transfer is under way</source>
        <translation>No transfer is under way</translation>
    </message>
    <message numerus="yes">
        <source>%n in service</source>
        <translation>
            <numerusform>%n in service</numerusform>
            <numerusform>%n in service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) within a week without a successor</source>
        <translation>
            <numerusform>%n ends within a week without a successor</numerusform>
            <numerusform>%n end within a week without a successor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) under way</source>
        <translation>
            <numerusform>%n transfer under way</numerusform>
            <numerusform>%n transfers under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed and not yet begun</source>
        <translation>
            <numerusform>%n agreed and not yet begun</numerusform>
            <numerusform>%n agreed and not yet begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned and to be settled</source>
        <translation>
            <numerusform>%n returned and to be settled</numerusform>
            <numerusform>%n returned and to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all, finished ones included</source>
        <translation>
            <numerusform>%n in all, finished ones included</numerusform>
            <numerusform>%n in all, finished ones included</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could be asked to lend %2 to %3 (%4), %5. Nobody has been asked yet.</source>
        <translation>%1 could be asked to lend %2 to %3 (%4), %5. Nobody has been asked yet.</translation>
    </message>
    <message>
        <source>%1 has been asked to lend %2 to %3 (%4), %5. The answer is awaited.</source>
        <translation>%1 has been asked to lend %2 to %3 (%4), %5. The answer is awaited.</translation>
    </message>
    <message>
        <source>%1 offers %2 to %3 (%4), %5. Both owners have yet to agree.</source>
        <translation>%1 offers %2 to %3 (%4), %5. Both owners have yet to agree.</translation>
    </message>
    <message>
        <source>The answer was no: %1 was asked for %2 to %3 (%4), %5.</source>
        <translation>The answer was no: %1 was asked for %2 to %3 (%4), %5.</translation>
    </message>
    <message>
        <source>%1 and %3 agree on %2 (%4), %5. The employee has not yet answered.</source>
        <translation>%1 and %3 agree on %2 (%4), %5. The employee has not yet answered.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. Owners and employee have said yes.</source>
        <translation>%1 lends %2 to %3 (%4), %5. Owners and employee have said yes.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. Travel, lodging and training are being prepared.</source>
        <translation>%1 lends %2 to %3 (%4), %5. Travel, lodging and training are being prepared.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. In service now.</source>
        <translation>%1 lends %2 to %3 (%4), %5. In service now.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. An extension has been asked for.</source>
        <translation>%1 lends %2 to %3 (%4), %5. An extension has been asked for.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4), %5. The hand-over has begun.</source>
        <translation>%1 lends %2 to %3 (%4), %5. The hand-over has begun.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3 (%4), %5. Home again; to be settled.</source>
        <translation>%1 lent %2 to %3 (%4), %5. Home again; to be settled.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3 (%4), %5. Home again and settled.</source>
        <translation>%1 lent %2 to %3 (%4), %5. Home again and settled.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 lends nobody here. It was about %2 to %3 (%4), %5.</source>
        <translation>Withdrawn: %1 lends nobody here. It was about %2 to %3 (%4), %5.</translation>
    </message>
    <message>
        <source>Marked as invalid: %1, %2 to %3 (%4), %5.</source>
        <translation>Marked as invalid: %1, %2 to %3 (%4), %5.</translation>
    </message>
    <message>
        <source>The agreed period is over. Record the return, or agree on an extension and change the period.</source>
        <translation>The agreed period is over. Record the return, or agree on an extension and change the period.</translation>
    </message>
    <message>
        <source>Ends %1, and nobody follows.</source>
        <translation>Ends %1, and nobody follows.</translation>
    </message>
    <message>
        <source>The period began %1, and the service has not.</source>
        <translation>The period began %1, and the service has not.</translation>
    </message>
    <message>
        <source>Asked %1 and not answered. A reminder may help.</source>
        <translation>Asked %1 and not answered. A reminder may help.</translation>
    </message>
    <message>
        <source>%1 rates its own staffing as critical now. Ask whether it can still spare anyone.</source>
        <translation>%1 rates its own staffing as critical now. Ask whether it can still spare anyone.</translation>
    </message>
    <message>
        <source>The need behind it was withdrawn.</source>
        <translation>The need behind it was withdrawn.</translation>
    </message>
    <message>
        <source>The same pool member is bound to %1, %2.</source>
        <translation>The same pool member is bound to %1, %2.</translation>
    </message>
    <message>
        <source>Who was asked?</source>
        <translation>Who was asked?</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Who answered?</translation>
    </message>
    <message>
        <source>Who agreed?</source>
        <translation>Who agreed?</translation>
    </message>
    <message>
        <source>Who passed on the consent?</source>
        <translation>Who passed on the consent?</translation>
    </message>
    <message>
        <source>Who prepares?</source>
        <translation>Who prepares?</translation>
    </message>
    <message>
        <source>Who confirmed it?</source>
        <translation>Who confirmed it?</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>Who asked for it?</translation>
    </message>
    <message>
        <source>Who decided it?</source>
        <translation>Who decided it?</translation>
    </message>
    <message>
        <source>%1 could be asked for %2 to %3, %4. Nobody has been asked yet.</source>
        <translation>%1 could be asked for %2 to %3, %4. Nobody has been asked yet.</translation>
    </message>
    <message>
        <source>%1 has been asked for %2 to %3, %4. The answer is awaited.</source>
        <translation>%1 has been asked for %2 to %3, %4. The answer is awaited.</translation>
    </message>
    <message>
        <source>%1 offers %2 to %3, %4. Both sides have yet to agree.</source>
        <translation>%1 offers %2 to %3, %4. Both sides have yet to agree.</translation>
    </message>
    <message>
        <source>The answer was no: %1 was asked for %2 to %3, %4.</source>
        <translation>The answer was no: %1 was asked for %2 to %3, %4.</translation>
    </message>
    <message>
        <source>%1 and %3 agree on %2, %4.</source>
        <translation>%1 and %3 agree on %2, %4.</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3, %4. The transport is being prepared.</source>
        <translation>%1 sends %2 to %3, %4. The transport is being prepared.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3, %4. In use there now.</source>
        <translation>%1 lends %2 to %3, %4. In use there now.</translation>
    </message>
    <message>
        <source>%1 has given %2 to %3, %4. Delivered; to be settled.</source>
        <translation>%1 has given %2 to %3, %4. Delivered; to be settled.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3, %4. An extension has been asked for.</source>
        <translation>%1 lends %2 to %3, %4. An extension has been asked for.</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3, %4. It is on its way back.</source>
        <translation>%1 lends %2 to %3, %4. It is on its way back.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3, %4. Returned; to be settled.</source>
        <translation>%1 lent %2 to %3, %4. Returned; to be settled.</translation>
    </message>
    <message>
        <source>%1 lent %2 to %3, %4. Returned and settled.</source>
        <translation>%1 lent %2 to %3, %4. Returned and settled.</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3, %4. Delivered and settled.</source>
        <translation>%1 gave %2 to %3, %4. Delivered and settled.</translation>
    </message>
    <message>
        <source>Withdrawn: %1 sends nothing here. It was about %2 to %3, %4.</source>
        <translation>Withdrawn: %1 sends nothing here. It was about %2 to %3, %4.</translation>
    </message>
    <message>
        <source>Marked as invalid: %1, %2 to %3, %4.</source>
        <translation>Marked as invalid: %1, %2 to %3, %4.</translation>
    </message>
    <message>
        <source>Needed from %1, and not delivered yet.</source>
        <translation>Needed from %1, and not delivered yet.</translation>
    </message>
    <message>
        <source>%1 rates its own staffing as critical now. Ask whether it can still spare it.</source>
        <translation>%1 rates its own staffing as critical now. Ask whether it can still spare it.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon without a successor</source>
        <translation>
            <numerusform>%n ends soon without a successor</numerusform>
            <numerusform>%n end soon without a successor</numerusform>
        </translation>
    </message>
    <message>
        <source>Ill from %1.</source>
        <translation>Ill from %1.</translation>
    </message>
    <message>
        <source>In service, and the agreement is not signed by both sides.</source>
        <translation>In service, and the agreement is not signed by both sides.</translation>
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
        <translation>Covered</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 of %2 days</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Lends most for its size</source>
        <translation>Lends most for its size</translation>
    </message>
    <message>
        <source>%1 days, pool of %2</source>
        <translation>%1 days, pool of %2</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>+/− since %1</source>
        <translation>+/− since %1</translation>
    </message>
    <message>
        <source>%1 asked for, %2 agreed</source>
        <translation>%1 asked for, %2 agreed</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s) for equipment</source>
        <translation>
            <numerusform>%n open need for equipment</numerusform>
            <numerusform>%n open needs for equipment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to owners wait for an answer</source>
        <translation>
            <numerusform>%n question to an owner waits for an answer</numerusform>
            <numerusform>%n questions to owners wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minute planned</numerusform>
            <numerusform>%n minutes planned</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has no agenda yet.</source>
        <translation>The meeting has no agenda yet.</translation>
    </message>
    <message>
        <source>unchanged since the answer before</source>
        <translation>unchanged since the answer before</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>On loan from others now</source>
        <translation>On loan from others now</translation>
    </message>
    <message>
        <source>Lent to others now</source>
        <translation>Lent to others now</translation>
    </message>
    <message>
        <source>No open need, and nothing on loan.</source>
        <translation>No open need, and nothing on loan.</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>This is the first round: nothing to compare with yet</source>
        <translation>This is the first round: nothing to compare with yet</translation>
    </message>
    <message>
        <source>No municipality has another status than in %1</source>
        <translation>No municipality has another status than in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n better</numerusform>
            <numerusform>%n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>Since %1: %2</translation>
    </message>
    <message>
        <source>No municipality asks for staff now</source>
        <translation>No municipality asks for staff now</translation>
    </message>
    <message numerus="yes">
        <source>All %n asked for are agreed</source>
        <translation>
            <numerusform>The one asked for is agreed</numerusform>
            <numerusform>All %n asked for are agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 asked for are still missing</source>
        <translation>
            <numerusform>%n of %1 asked for is still missing</numerusform>
            <numerusform>%n of %1 asked for are still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>No transfer is on the way</source>
        <translation>No transfer is on the way</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is agreed yet; %n question(s) wait for an answer</source>
        <translation>
            <numerusform>Nothing is agreed yet; %n question waits for an answer</numerusform>
            <numerusform>Nothing is agreed yet; %n questions wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in service</source>
        <translation>
            <numerusform>%n in service</numerusform>
            <numerusform>%n in service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <translation>Transfers: %1</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>No meeting is planned</translation>
    </message>
    <message>
        <source>Next: %1, %2 at %3</source>
        <translation>Next: %1, %2 at %3</translation>
    </message>
    <message>
        <source>%1 begins at %2</source>
        <translation>%1 begins at %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 is over</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Nothing is decided yet</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken</source>
        <translation>
            <numerusform>%n decision taken</numerusform>
            <numerusform>%n decisions taken</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality is chosen</source>
        <translation>No municipality is chosen</translation>
    </message>
    <message>
        <source>%1: %2, worse than in %3</source>
        <translation>%1: %2, worse than in %3</translation>
    </message>
    <message>
        <source>%1: %2, better than in %3</source>
        <translation>%1: %2, better than in %3</translation>
    </message>
    <message>
        <source>%1: %2, as in %3</source>
        <translation>%1: %2, as in %3</translation>
    </message>
    <message>
        <source>At %1 · no round of reports yet</source>
        <translation>At %1 · no round of reports yet</translation>
    </message>
    <message>
        <source>earlier round, %1</source>
        <translation>earlier round, %1</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 of %2 have answered</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>latest %1</translation>
    </message>
    <message>
        <source>shown at %1</source>
        <translation>shown at %1</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>Invented data</source>
        <translation>Invented data</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over time</source>
        <translation>
            <numerusform>%n min over time</numerusform>
            <numerusform>%n min over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The county</source>
        <translation>The county</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Open needs</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>The meeting as it is now, shown at %1</source>
        <translation>The meeting as it is now, shown at %1</translation>
    </message>
    <message>
        <source>as known %1</source>
        <translation>as known %1</translation>
    </message>
    <message>
        <source>Today: the meeting is not looked back at</source>
        <translation>Today: the meeting is not looked back at</translation>
    </message>
    <message>
        <source>As it was known %1</source>
        <translation>As it was known %1</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 says no to %2</source>
        <translation>%1 says no to %2</translation>
    </message>
    <message>
        <source>%1 lends nobody</source>
        <translation>%1 lends nobody</translation>
    </message>
    <message>
        <source>%1 stays with %2, %3</source>
        <translation>%1 stays with %2, %3</translation>
    </message>
    <message>
        <source>one more %1 near %2</source>
        <translation>one more %1 near %2</translation>
    </message>
    <message>
        <source>One more near %1</source>
        <translation>One more near %1</translation>
    </message>
    <message>
        <source>%1 asks for %2 × %3, %4</source>
        <translation>%1 asks for %2 × %3, %4</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>weeks %1–%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Choose the municipality.</source>
        <translation>Choose the municipality.</translation>
    </message>
    <message>
        <source>Choose the profession.</source>
        <translation>Choose the profession.</translation>
    </message>
    <message>
        <source>The head count must be from 1 to 999.</source>
        <translation>The head count must be from 1 to 999.</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Give the first day.</translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation>Give the last day.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>The period is longer than two years.</source>
        <translation>The period is longer than two years.</translation>
    </message>
    <message>
        <source>Say who the employer is.</source>
        <translation>Say who the employer is.</translation>
    </message>
    <message>
        <source>Choose the home municipality.</source>
        <translation>Choose the home municipality.</translation>
    </message>
    <message>
        <source>The travel limit must be from 0 to 3000 km.</source>
        <translation>The travel limit must be from 0 to 3000 km.</translation>
    </message>
    <message>
        <source>Give at least one period of availability.</source>
        <translation>Give at least one period of availability.</translation>
    </message>
    <message>
        <source>A period needs a first and a last day.</source>
        <translation>A period needs a first and a last day.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Nurse</translation>
    </message>
    <message>
        <source>Social educator</source>
        <translation>Social educator</translation>
    </message>
    <message>
        <source>Health care worker</source>
        <translation>Health care worker</translation>
    </message>
    <message>
        <source>Auxiliary nurse</source>
        <translation>Auxiliary nurse</translation>
    </message>
    <message>
        <source>Care worker</source>
        <translation>Care worker</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Midwife</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Physiotherapist</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>Occupational therapist</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Psychologist</translation>
    </message>
    <message>
        <source>Biomedical laboratory scientist</source>
        <translation>Biomedical laboratory scientist</translation>
    </message>
    <message>
        <source>Medical secretary</source>
        <translation>Medical secretary</translation>
    </message>
    <message>
        <source>Ambulance worker</source>
        <translation>Ambulance worker</translation>
    </message>
    <message>
        <source>Paramedic</source>
        <translation>Paramedic</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Pharmacist</translation>
    </message>
    <message>
        <source>Prescription pharmacist</source>
        <translation>Prescription pharmacist</translation>
    </message>
    <message>
        <source>Radiographer</source>
        <translation>Radiographer</translation>
    </message>
    <message>
        <source>Clinical dietitian</source>
        <translation>Clinical dietitian</translation>
    </message>
    <message>
        <source>Manual therapist</source>
        <translation>Manual therapist</translation>
    </message>
    <message>
        <source>Chiropractor</source>
        <translation>Chiropractor</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Dentist</translation>
    </message>
    <message>
        <source>Dental hygienist</source>
        <translation>Dental hygienist</translation>
    </message>
    <message>
        <source>Dental secretary</source>
        <translation>Dental secretary</translation>
    </message>
    <message>
        <source>Pharmacy technician</source>
        <translation>Pharmacy technician</translation>
    </message>
    <message>
        <source>Audiologist</source>
        <translation>Audiologist</translation>
    </message>
    <message>
        <source>Podiatrist</source>
        <translation>Podiatrist</translation>
    </message>
    <message>
        <source>Optician</source>
        <translation>Optician</translation>
    </message>
    <message>
        <source>Orthoptist</source>
        <translation>Orthoptist</translation>
    </message>
    <message>
        <source>Prosthetist and orthotist</source>
        <translation>Prosthetist and orthotist</translation>
    </message>
    <message>
        <source>Perfusionist</source>
        <translation>Perfusionist</translation>
    </message>
    <message>
        <source>Osteopath</source>
        <translation>Osteopath</translation>
    </message>
    <message>
        <source>Naprapath</source>
        <translation>Naprapath</translation>
    </message>
    <message>
        <source>Dental technician</source>
        <translation>Dental technician</translation>
    </message>
    <message>
        <source>Veterinarian</source>
        <translation>Veterinarian</translation>
    </message>
    <message>
        <source>Unskilled assistant</source>
        <translation>Unskilled assistant</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Non-health support</source>
        <translation>Non-health support</translation>
    </message>
    <message>
        <source>Infection control</source>
        <translation>Infection control</translation>
    </message>
    <message>
        <source>Contact tracing</source>
        <translation>Contact tracing</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testing</translation>
    </message>
    <message>
        <source>Vaccinator</source>
        <translation>Vaccinator</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Palliative care</translation>
    </message>
    <message>
        <source>Community medicine</source>
        <translation>Community medicine</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>Intensive care</translation>
    </message>
    <message>
        <source>Geriatric care</source>
        <translation>Geriatric care</translation>
    </message>
    <message>
        <source>Dementia care</source>
        <translation>Dementia care</translation>
    </message>
    <message>
        <source>Mental health and addiction</source>
        <translation>Mental health and addiction</translation>
    </message>
    <message>
        <source>Emergency medicine</source>
        <translation>Emergency medicine</translation>
    </message>
    <message>
        <source>Medication handling</source>
        <translation>Medication handling</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Home care</translation>
    </message>
    <message>
        <source>Wound care</source>
        <translation>Wound care</translation>
    </message>
    <message>
        <source>Sami language</source>
        <translation>Sami language</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Record that the owner was asked</source>
        <translation>Record that the owner was asked</translation>
    </message>
    <message>
        <source>Record the owner&apos;s offer</source>
        <translation>Record the owner&apos;s offer</translation>
    </message>
    <message>
        <source>Record the owner&apos;s no</source>
        <translation>Record the owner&apos;s no</translation>
    </message>
    <message>
        <source>Record that both owners agree</source>
        <translation>Record that both owners agree</translation>
    </message>
    <message>
        <source>Record the employee&apos;s consent</source>
        <translation>Record the employee&apos;s consent</translation>
    </message>
    <message>
        <source>Record the employee&apos;s no</source>
        <translation>Record the employee&apos;s no</translation>
    </message>
    <message>
        <source>Begin the preparations</source>
        <translation>Begin the preparations</translation>
    </message>
    <message>
        <source>Record the arrival</source>
        <translation>Record the arrival</translation>
    </message>
    <message>
        <source>Record that an extension was asked for</source>
        <translation>Record that an extension was asked for</translation>
    </message>
    <message>
        <source>Begin the hand-over</source>
        <translation>Begin the hand-over</translation>
    </message>
    <message>
        <source>Record the answer: service goes on</source>
        <translation>Record the answer: service goes on</translation>
    </message>
    <message>
        <source>Record the answer: service ends</source>
        <translation>Record the answer: service ends</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Record the settlement</source>
        <translation>Record the settlement</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Mark as invalid</source>
        <translation>Mark as invalid</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>challenging</source>
        <translation>challenging</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Nursing home</source>
        <translation>Nursing home</translation>
    </message>
    <message>
        <source>Emergency clinic</source>
        <translation>Emergency clinic</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>Child health centre</source>
        <translation>Child health centre</translation>
    </message>
    <message>
        <source>Testing and tracing</source>
        <translation>Testing and tracing</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Public-health doctor</source>
        <translation>Public-health doctor</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Other service</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>low risk</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>medium risk</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>high risk</translation>
    </message>
    <message>
        <source>structural</source>
        <translation>structural</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>worry</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Unsafe within days</source>
        <translation>Unsafe within days</translation>
    </message>
    <message>
        <source>More than 40 % missing in a critical task</source>
        <translation>More than 40 % missing in a critical task</translation>
    </message>
    <message>
        <source>Below minimum staffing over time</source>
        <translation>Below minimum staffing over time</translation>
    </message>
    <message>
        <source>Danger to life and health</source>
        <translation>Danger to life and health</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Health trust</source>
        <translation>Health trust</translation>
    </message>
    <message>
        <source>Development centre (USHT)</source>
        <translation>Development centre (USHT)</translation>
    </message>
    <message>
        <source>NAV</source>
        <translation>NAV</translation>
    </message>
    <message>
        <source>Staffing agency</source>
        <translation>Staffing agency</translation>
    </message>
    <message>
        <source>National response staff</source>
        <translation>National response staff</translation>
    </message>
    <message>
        <source>Reserve register</source>
        <translation>Reserve register</translation>
    </message>
    <message>
        <source>Civil Defence</source>
        <translation>Civil Defence</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Private provider</source>
        <translation>Private provider</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Inter-municipal</source>
        <translation>Inter-municipal</translation>
    </message>
    <message>
        <source>Health community</source>
        <translation>Health community</translation>
    </message>
    <message>
        <source>Regional and national</source>
        <translation>Regional and national</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>consented</source>
        <translation>consented</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparing</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in service</translation>
    </message>
    <message>
        <source>extension asked</source>
        <translation>extension asked</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>ending</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Other way</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>Own situation</source>
        <translation>Own situation</translation>
    </message>
    <message>
        <source>No suitable staff</source>
        <translation>No suitable staff</translation>
    </message>
    <message>
        <source>The employee declines</source>
        <translation>The employee declines</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Meeting with the municipalities</source>
        <translation>Meeting with the municipalities</translation>
    </message>
    <message>
        <source>Meeting of public-health doctors</source>
        <translation>Meeting of public-health doctors</translation>
    </message>
    <message>
        <source>County preparedness council</source>
        <translation>County preparedness council</translation>
    </message>
    <message>
        <source>Regional meeting</source>
        <translation>Regional meeting</translation>
    </message>
    <message>
        <source>Health trust and its municipalities</source>
        <translation>Health trust and its municipalities</translation>
    </message>
    <message>
        <source>Bilateral meeting</source>
        <translation>Bilateral meeting</translation>
    </message>
    <message>
        <source>Ad hoc meeting</source>
        <translation>Ad hoc meeting</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
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
        <translation>Neutral</translation>
    </message>
    <message>
        <source>The built-in file %1 is missing. Install the program again.</source>
        <translation>The built-in file %1 is missing. Install the program again.</translation>
    </message>
    <message>
        <source>The built-in file %1 is damaged in line %2. Install the program again.</source>
        <translation>The built-in file %1 is damaged in line %2. Install the program again.</translation>
    </message>
    <message>
        <source>The file is neither text nor a spreadsheet. Save it as CSV or .xlsx and try again.</source>
        <translation>The file is neither text nor a spreadsheet. Save it as CSV or .xlsx and try again.</translation>
    </message>
    <message>
        <source>A quotation mark that opens in row %1 is never closed. Close it or take it away.</source>
        <translation>A quotation mark that opens in row %1 is never closed. Close it or take it away.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is this the right file?</source>
        <translation>Row %1 has more than %2 columns. Is this the right file?</translation>
    </message>
    <message>
        <source>The file has too many cells. Split it into smaller files.</source>
        <translation>The file has too many cells. Split it into smaller files.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it into smaller files.</source>
        <translation>The file has more than %1 rows. Split it into smaller files.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Save it without one and try again.</source>
        <translation>The spreadsheet is protected by a password. Save it without one and try again.</translation>
    </message>
    <message>
        <source>This is an old Office file (.xls or .doc). Open it in a spreadsheet program, save it as .xlsx and try again.</source>
        <translation>This is an old Office file (.xls or .doc). Open it in a spreadsheet program, save it as .xlsx and try again.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the table as .xlsx or CSV.</source>
        <translation>This is a PDF document. Ask for the table as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>This is a web page or another document, not a table. Open it in a spreadsheet program, save it as .xlsx and try again.</source>
        <translation>This is a web page or another document, not a table. Open it in a spreadsheet program, save it as .xlsx and try again.</translation>
    </message>
    <message>
        <source>This is a database or a case file, not a table. Choose an .xlsx or CSV file.</source>
        <translation>This is a database or a case file, not a table. Choose an .xlsx or CSV file.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>There is no row with anything in it.</source>
        <translation>There is no row with anything in it.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>The file does not exist.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>This is a folder. Choose a file.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>This is not an ordinary file.</translation>
    </message>
    <message>
        <source>The file is %1 MB; more than %2 MB are not read. Is this the right file?</source>
        <translation>The file is %1 MB; more than %2 MB are not read. Is this the right file?</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as .xlsx or CSV and try again.</source>
        <translation>This is an OpenDocument file. Save it as .xlsx or CSV and try again.</translation>
    </message>
    <message>
        <source>This is a zip archive, but no spreadsheet. Choose an .xlsx or CSV file.</source>
        <translation>This is a zip archive, but no spreadsheet. Choose an .xlsx or CSV file.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or incomplete. Ask for it again, or open it in a spreadsheet program and save it anew as .xlsx.</source>
        <translation>The spreadsheet is damaged or incomplete. Ask for it again, or open it in a spreadsheet program and save it anew as .xlsx.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to far more than a list of ours can be. It is not opened.</source>
        <translation>The spreadsheet unpacks to far more than a list of ours can be. It is not opened.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own staff, %1 km away.</source>
        <translation>The municipality&apos;s own staff, %1 km away.</translation>
    </message>
    <message>
        <source>From a neighbour or by a standing agreement, %1 km away.</source>
        <translation>From a neighbour or by a standing agreement, %1 km away.</translation>
    </message>
    <message>
        <source>From the same health community or the county&apos;s pool, %1 km away.</source>
        <translation>From the same health community or the county&apos;s pool, %1 km away.</translation>
    </message>
    <message>
        <source>From beyond the county&apos;s own pools, %1 km away.</source>
        <translation>From beyond the county&apos;s own pools, %1 km away.</translation>
    </message>
    <message>
        <source>%1, as asked for.</source>
        <translation>%1, as asked for.</translation>
    </message>
    <message>
        <source>%1, accepted in place of %2.</source>
        <translation>%1, accepted in place of %2.</translation>
    </message>
    <message>
        <source>Settled beforehand by a person.</source>
        <translation>Settled beforehand by a person.</translation>
    </message>
    <message>
        <source>Has: %1.</source>
        <translation>Has: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Can stay for the whole period, %n day(s).</source>
        <translation>
            <numerusform>Can stay for the whole period, %n day.</numerusform>
            <numerusform>Can stay for the whole period, %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in one stretch.</source>
        <translation>
            <numerusform>%n day in one stretch.</numerusform>
            <numerusform>%n days in one stretch.</numerusform>
        </translation>
    </message>
    <message>
        <source>With an owner that lends nobody now: %1.</source>
        <translation>With an owner that lends nobody now: %1.</translation>
    </message>
    <message>
        <source>Declined for this need: %1.</source>
        <translation>Declined for this need: %1.</translation>
    </message>
    <message>
        <source>Farther away than their travel limit: %1 (the nearest %2 km).</source>
        <translation>Farther away than their travel limit: %1 (the nearest %2 km).</translation>
    </message>
    <message>
        <source>Take no infectious needs: %1.</source>
        <translation>Take no infectious needs: %1.</translation>
    </message>
    <message>
        <source>Without a required competence (%2): %1.</source>
        <translation>Without a required competence (%2): %1.</translation>
    </message>
    <message>
        <source>Not available in those days: %1.</source>
        <translation>Not available in those days: %1.</translation>
    </message>
    <message>
        <source>On a transfer in those days: %1.</source>
        <translation>On a transfer in those days: %1.</translation>
    </message>
    <message>
        <source>Kept by the quarantine: %1.</source>
        <translation>Kept by the quarantine: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>Nobody in the pool is %1 or of an accepted profession.</source>
        <translation>Nobody in the pool is %1 or of an accepted profession.</translation>
    </message>
    <message>
        <source>Could come and are here already: %1.</source>
        <translation>Could come and are here already: %1.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Could come but are on other needs: %1 (%2).</source>
        <translation>Could come but are on other needs: %1 (%2).</translation>
    </message>
    <message>
        <source>Could relieve those, but are needed where they are: %1.</source>
        <translation>Could relieve those, but are needed where they are: %1.</translation>
    </message>
    <message>
        <source>%1 lends at most %2 a day (%3).</source>
        <translation>%1 lends at most %2 a day (%3).</translation>
    </message>
    <message>
        <source>The search for a proposal was stopped.</source>
        <translation>The search for a proposal was stopped.</translation>
    </message>
    <message>
        <source>it lies outside the need&apos;s period</source>
        <translation>it lies outside the need&apos;s period</translation>
    </message>
    <message>
        <source>the profession is not accepted</source>
        <translation>the profession is not accepted</translation>
    </message>
    <message>
        <source>the owner lends nobody now</source>
        <translation>the owner lends nobody now</translation>
    </message>
    <message>
        <source>the pair was declined</source>
        <translation>the pair was declined</translation>
    </message>
    <message>
        <source>it is farther than the travel limit</source>
        <translation>it is farther than the travel limit</translation>
    </message>
    <message>
        <source>the member takes no infectious needs</source>
        <translation>the member takes no infectious needs</translation>
    </message>
    <message>
        <source>a required competence is missing or expired</source>
        <translation>a required competence is missing or expired</translation>
    </message>
    <message>
        <source>the member is not available</source>
        <translation>the member is not available</translation>
    </message>
    <message>
        <source>the member is on a transfer</source>
        <translation>the member is on a transfer</translation>
    </message>
    <message>
        <source>the member is in quarantine</source>
        <translation>the member is in quarantine</translation>
    </message>
    <message>
        <source>the member is pinned to another need</source>
        <translation>the member is pinned to another need</translation>
    </message>
    <message>
        <source>the need asks for fewer people</source>
        <translation>the need asks for fewer people</translation>
    </message>
    <message>
        <source>the owner&apos;s limit is reached</source>
        <translation>the owner&apos;s limit is reached</translation>
    </message>
    <message>
        <source>the member is pinned elsewhere within the quarantine days</source>
        <translation>the member is pinned elsewhere within the quarantine days</translation>
    </message>
    <message numerus="yes">
        <source>It covers up to %n head-day(s) more.</source>
        <translation>
            <numerusform>It covers up to %n head-day more.</numerusform>
            <numerusform>It covers up to %n head-days more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It covers %n head-day(s) more.</source>
        <translation>
            <numerusform>It covers %n head-day more.</numerusform>
            <numerusform>It covers %n head-days more.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more in the pool near %2 (%1).</source>
        <translation>One more in the pool near %2 (%1).</translation>
    </message>
    <message>
        <source>A travel limit of %1 km for this need.</source>
        <translation>A travel limit of %1 km for this need.</translation>
    </message>
    <message>
        <source>%1 accepted in place of %2.</source>
        <translation>%1 accepted in place of %2.</translation>
    </message>
    <message>
        <source>One refusal reconsidered (%1, %2).</source>
        <translation>One refusal reconsidered (%1, %2).</translation>
    </message>
    <message>
        <source>%1 lends staff after all.</source>
        <translation>%1 lends staff after all.</translation>
    </message>
    <message>
        <source>%1 lends one more (%2).</source>
        <translation>%1 lends one more (%2).</translation>
    </message>
    <message>
        <source>The period moved to %1.</source>
        <translation>The period moved to %1.</translation>
    </message>
    <message>
        <source>Call and ask what would help.</source>
        <translation>Call and ask what would help.</translation>
    </message>
    <message>
        <source>%1: critical, no need registered</source>
        <translation>%1: critical, no need registered</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s). Call and ask if they are enough.</source>
        <translation>
            <numerusform>%n open need. Call and ask if it is enough.</numerusform>
            <numerusform>%n open needs. Call and ask if they are enough.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 not covered today (%4)</source>
        <translation>%1: %2 of %3 not covered today (%4)</translation>
    </message>
    <message>
        <source>%1, %2, %3. Look for a match.</source>
        <translation>%1, %2, %3. Look for a match.</translation>
    </message>
    <message>
        <source>The last day has passed. Record the return.</source>
        <translation>The last day has passed. Record the return.</translation>
    </message>
    <message>
        <source>The need lasts until %1. Ask for an extension or find a successor.</source>
        <translation>The need lasts until %1. Ask for an extension or find a successor.</translation>
    </message>
    <message>
        <source>Agree on the hand-over.</source>
        <translation>Agree on the hand-over.</translation>
    </message>
    <message>
        <source>%1: staff from %2 until %3</source>
        <translation>%1: staff from %2 until %3</translation>
    </message>
    <message>
        <source>%1: no answer since %2</source>
        <translation>%1: no answer since %2</translation>
    </message>
    <message>
        <source>Asked for %1 to %2. Call again.</source>
        <translation>Asked for %1 to %2. Call again.</translation>
    </message>
    <message>
        <source>Was due %1.</source>
        <translation>Was due %1.</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Due today.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) have not answered</source>
        <translation>
            <numerusform>%1 and %n other have not answered</numerusform>
            <numerusform>%1 and %n others have not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have not answered</source>
        <translation>
            <numerusform>%1 has not answered</numerusform>
            <numerusform>%1 have not answered</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline is %1. Send a reminder.</source>
        <translation>The deadline is %1. Send a reminder.</translation>
    </message>
    <message>
        <source>Send a reminder.</source>
        <translation>Send a reminder.</translation>
    </message>
    <message>
        <source>Say which county the demonstration is about, for instance 50.</source>
        <translation>Say which county the demonstration is about, for instance 50.</translation>
    </message>
    <message>
        <source>There is no county with the number %1.</source>
        <translation>There is no county with the number %1.</translation>
    </message>
    <message>
        <source>The number of weeks must be from 1 to 520.</source>
        <translation>The number of weeks must be from 1 to 520.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged (%2). Restore one of its backups.</source>
        <translation>The case file %1 is damaged (%2). Restore one of its backups.</translation>
    </message>
    <message>
        <source>No copy could be made at %1: %2</source>
        <translation>No copy could be made at %1: %2</translation>
    </message>
    <message>
        <source>There is already something at %1. Move it away or choose another name.</source>
        <translation>There is already something at %1. Move it away or choose another name.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be made.</source>
        <translation>The backup folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Samvirke. Install that version to open it. The file was not touched.</source>
        <translation>%1 was made by a newer version of Samvirke. Install that version to open it. The file was not touched.</translation>
    </message>
    <message>
        <source>%1 was made by Samvirke %2, which is newer than this one (%3). Install that version to open it. The file was not touched.</source>
        <translation>%1 was made by Samvirke %2, which is newer than this one (%3). Install that version to open it. The file was not touched.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a case file.</source>
        <translation>%1 is a folder, not a case file.</translation>
    </message>
    <message>
        <source>%1 is not a case file.</source>
        <translation>%1 is not a case file.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is empty, not a case file.</source>
        <translation>%1 is empty, not a case file.</translation>
    </message>
    <message>
        <source>%1 belongs to another program; it is not a case file.</source>
        <translation>%1 belongs to another program; it is not a case file.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged: its end is missing. Restore one of its backups. The file was not touched.</source>
        <translation>The case file %1 is damaged: its end is missing. Restore one of its backups. The file was not touched.</translation>
    </message>
    <message>
        <source>This installation of Samvirke is incomplete.</source>
        <translation>This installation of Samvirke is incomplete.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was written: make room and try again.</source>
        <translation>There is no room left on the disk. Nothing was written: make room and try again.</translation>
    </message>
    <message>
        <source>Another program is using the case file. Nothing was written: try again shortly.</source>
        <translation>Another program is using the case file. Nothing was written: try again shortly.</translation>
    </message>
    <message>
        <source>The case file cannot be written. Nothing was changed.</source>
        <translation>The case file cannot be written. Nothing was changed.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged. Restore one of its backups.</source>
        <translation>The case file %1 is damaged. Restore one of its backups.</translation>
    </message>
    <message>
        <source>The case file %1 cannot be opened.</source>
        <translation>The case file %1 cannot be opened.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1). Nothing was changed.</source>
        <translation>The disk could not be read or written (%1). Nothing was changed.</translation>
    </message>
    <message>
        <source>The case file did not accept this: %1</source>
        <translation>The case file did not accept this: %1</translation>
    </message>
    <message>
        <source>This step is not allowed from the state the transfer is in.</source>
        <translation>This step is not allowed from the state the transfer is in.</translation>
    </message>
    <message>
        <source>What stands in the log, the ledger or the journal is never changed or removed.</source>
        <translation>What stands in the log, the ledger or the journal is never changed or removed.</translation>
    </message>
    <message>
        <source>This names something that is not in the case file, or something else there still names it.</source>
        <translation>This names something that is not in the case file, or something else there still names it.</translation>
    </message>
    <message>
        <source>The same is already in the case file.</source>
        <translation>The same is already in the case file.</translation>
    </message>
    <message>
        <source>The journal was changed from outside: entry number %1 (%2, %3) does not fit the one before it.</source>
        <translation>The journal was changed from outside: entry number %1 (%2, %3) does not fit the one before it.</translation>
    </message>
    <message>
        <source>The change was broken off and nothing of it was written. Try again.</source>
        <translation>The change was broken off and nothing of it was written. Try again.</translation>
    </message>
    <message>
        <source>The case file is open for reading only. Nothing was changed.</source>
        <translation>The case file is open for reading only. Nothing was changed.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the case file.</source>
        <translation>What was to be changed is no longer in the case file.</translation>
    </message>
    <message>
        <source>What was to be removed is no longer in the case file.</source>
        <translation>What was to be removed is no longer in the case file.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged. Restore one of its backups. The file was not touched.</source>
        <translation>The case file %1 is damaged. Restore one of its backups. The file was not touched.</translation>
    </message>
    <message>
        <source>The case file is open elsewhere. You can read, but not change anything.</source>
        <translation>The case file is open elsewhere. You can read, but not change anything.</translation>
    </message>
    <message>
        <source>The case file is open in %1 on %2 (process %3). You can read, but not change anything.</source>
        <translation>The case file is open in %1 on %2 (process %3). You can read, but not change anything.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written (%1). You can read, but not change anything.</source>
        <translation>The file or its folder cannot be written (%1). You can read, but not change anything.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>No case file can be made in %1: the folder cannot be written, or somebody else is making one.</source>
        <translation>No case file can be made in %1: the folder cannot be written, or somebody else is making one.</translation>
    </message>
    <message>
        <source>The case file lies in a network folder: saving is slower, and only one may have it open.</source>
        <translation>The case file lies in a network folder: saving is slower, and only one may have it open.</translation>
    </message>
    <message>
        <source>This disk does not allow the fast way of saving: saving is slower, and nothing else is different.</source>
        <translation>This disk does not allow the fast way of saving: saving is slower, and nothing else is different.</translation>
    </message>
    <message>
        <source>The newest changes of %1 lie beside it, in a folder that cannot be written. Copy the file and those beside it that begin with its name to a folder of your own, and open it there.</source>
        <translation>The newest changes of %1 lie beside it, in a folder that cannot be written. Copy the file and those beside it that begin with its name to a folder of your own, and open it there.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Samvirke. Open it once for writing; it is brought up to date then.</source>
        <translation>%1 was made by an older version of Samvirke. Open it once for writing; it is brought up to date then.</translation>
    </message>
    <message>
        <source>The service area is missing. Write “samlet” for the municipality as a whole.</source>
        <translation>The service area is missing. Write “samlet” for the municipality as a whole.</translation>
    </message>
    <message>
        <source>The status is missing. Write one of: %1.</source>
        <translation>The status is missing. Write one of: %1.</translation>
    </message>
    <message>
        <source>The municipality&apos;s column is missing. Add a column “kommunenummer” and try again.</source>
        <translation>The municipality&apos;s column is missing. Add a column “kommunenummer” and try again.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say that there was no answer; they change nothing.</source>
        <translation>
            <numerusform>%n row says that there was no answer; it changes nothing.</numerusform>
            <numerusform>%n rows say that there was no answer; they change nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 08.03.2021 or 2021-03-08.</source>
        <translation>“%1” is no date. Write it like 08.03.2021 or 2021-03-08.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, for example 12,5.</source>
        <translation>“%1” is no number. Write digits, for example 12,5.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same (%3). Keep one of them and try again.</source>
        <translation>The columns “%1” and “%2” mean the same (%3). Keep one of them and try again.</translation>
    </message>
    <message>
        <source>No row looks like a header. The first row must name the columns: %1.</source>
        <translation>No row looks like a header. The first row must name the columns: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) missing: %1. Add it and try again.</source>
        <translation>
            <numerusform>%n column missing: %1. Add it and try again.</numerusform>
            <numerusform>%n columns missing: %1. Add them and try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not the number of any municipality. Correct the number.</source>
        <translation>%1 is not the number of any municipality. Correct the number.</translation>
    </message>
    <message>
        <source>%1 %2 is no longer in use and was split. Write the number of today: %3.</source>
        <translation>%1 %2 is no longer in use and was split. Write the number of today: %3.</translation>
    </message>
    <message>
        <source>%1 is no longer a municipality of its own, and there is more than one successor. Write the number of today: %2.</source>
        <translation>%1 is no longer a municipality of its own, and there is more than one successor. Write the number of today: %2.</translation>
    </message>
    <message>
        <source>No municipality is called “%1”. Write its number or correct the name.</source>
        <translation>No municipality is called “%1”. Write its number or correct the name.</translation>
    </message>
    <message>
        <source>%1 and %2 are two municipalities. Correct one of them.</source>
        <translation>%1 and %2 are two municipalities. Correct one of them.</translation>
    </message>
    <message>
        <source>The municipality is missing. Write its number.</source>
        <translation>The municipality is missing. Write its number.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3. Correct the number or the name.</source>
        <translation>%1 is %2, not %3. Correct the number or the name.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer in use; %n row(s) are taken as %2.</source>
        <translation>
            <numerusform>%1 is no longer in use; %n row is taken as %2.</numerusform>
            <numerusform>%1 is no longer in use; %n rows are taken as %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service area is missing.</source>
        <translation>The service area is missing.</translation>
    </message>
    <message>
        <source>The profession is missing.</source>
        <translation>The profession is missing.</translation>
    </message>
    <message>
        <source>A need is for one profession. Write the others under “godtas også”, or as needs of their own.</source>
        <translation>A need is for one profession. Write the others under “godtas også”, or as needs of their own.</translation>
    </message>
    <message>
        <source>The head count is missing.</source>
        <translation>The head count is missing.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” is no e-mail address.</translation>
    </message>
    <message>
        <source>The home is missing. Write the number of a municipality.</source>
        <translation>The home is missing. Write the number of a municipality.</translation>
    </message>
    <message>
        <source>The owner is missing. Write the number of a municipality or the name of the employer.</source>
        <translation>The owner is missing. Write the number of a municipality or the name of the employer.</translation>
    </message>
    <message>
        <source>“%1” is neither a municipality nor a health trust. Correct it, or say under “ressurskilde” what it is.</source>
        <translation>“%1” is neither a municipality nor a health trust. Correct it, or say under “ressurskilde” what it is.</translation>
    </message>
    <message>
        <source>There are not as many last days as first days. Give one for each period.</source>
        <translation>There are not as many last days as first days. Give one for each period.</translation>
    </message>
    <message>
        <source>Not in our lists, kept as written: %1.</source>
        <translation>Not in our lists, kept as written: %1.</translation>
    </message>
    <message>
        <source>%1 %2 belongs to another office (%3). Leave the row out.</source>
        <translation>%1 %2 belongs to another office (%3). Leave the row out.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 are the most. Shorten it.</source>
        <translation>The text has %1 characters; %2 are the most. Shorten it.</translation>
    </message>
    <message>
        <source>%1 is out of range. Write a number from %2 to %3.</source>
        <translation>%1 is out of range. Write a number from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 is no whole number.</translation>
    </message>
    <message>
        <source>“%1” is no profession we know. Write its code (SP) or its name (sykepleier).</source>
        <translation>“%1” is no profession we know. Write its code (SP) or its name (sykepleier).</translation>
    </message>
    <message>
        <source>“%1…” is too long for a competence. Separate them by commas.</source>
        <translation>“%1…” is too long for a competence. Separate them by commas.</translation>
    </message>
    <message>
        <source>Row %1 already says this of the same one. Keep one of the two rows.</source>
        <translation>Row %1 already says this of the same one. Keep one of the two rows.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write one of: %2.</source>
        <translation>“%1” is not understood. Write one of: %2.</translation>
    </message>
    <message>
        <source>Choose the office that owns the file.</source>
        <translation>Choose the office that owns the file.</translation>
    </message>
    <message>
        <source>There is no fresh backup: %1</source>
        <translation>There is no fresh backup: %1</translation>
    </message>
    <message>
        <source>There is no municipality with the number %1.</source>
        <translation>There is no municipality with the number %1.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Write something first.</translation>
    </message>
    <message>
        <source>Say when the meeting begins.</source>
        <translation>Say when the meeting begins.</translation>
    </message>
    <message>
        <source>This action item is no longer in the case file.</source>
        <translation>This action item is no longer in the case file.</translation>
    </message>
    <message>
        <source>Name the reporting round, for example by its week: 2021-W10.</source>
        <translation>Name the reporting round, for example by its week: 2021-W10.</translation>
    </message>
    <message>
        <source>Say how the staffing is: good, challenging or critical.</source>
        <translation>Say how the staffing is: good, challenging or critical.</translation>
    </message>
    <message>
        <source>This need is no longer in the case file.</source>
        <translation>This need is no longer in the case file.</translation>
    </message>
    <message>
        <source>The need was withdrawn.</source>
        <translation>The need was withdrawn.</translation>
    </message>
    <message>
        <source>A transfer names this person, and its record must stay whole. Erase the personal data instead.</source>
        <translation>A transfer names this person, and its record must stay whole. Erase the personal data instead.</translation>
    </message>
    <message>
        <source>There is no personal data in a thing of this kind.</source>
        <translation>There is no personal data in a thing of this kind.</translation>
    </message>
    <message>
        <source>There is no personal data of this person in the case file.</source>
        <translation>There is no personal data of this person in the case file.</translation>
    </message>
    <message>
        <source>The limit must be zero or more.</source>
        <translation>The limit must be zero or more.</translation>
    </message>
    <message>
        <source>Choose the municipality that receives.</source>
        <translation>Choose the municipality that receives.</translation>
    </message>
    <message>
        <source>This transfer is no longer in the case file.</source>
        <translation>This transfer is no longer in the case file.</translation>
    </message>
    <message>
        <source>The proposal names somebody or something that has since been removed. Make a new proposal.</source>
        <translation>The proposal names somebody or something that has since been removed. Make a new proposal.</translation>
    </message>
    <message>
        <source>Say who was asked or who answered.</source>
        <translation>Say who was asked or who answered.</translation>
    </message>
    <message>
        <source>A transfer cannot go from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>A transfer cannot go from &quot;%1&quot; to &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it changed has been changed again since. Nothing was undone.</source>
        <translation>This cannot be undone: what it changed has been changed again since. Nothing was undone.</translation>
    </message>
    <message>
        <source>This cannot be undone: personal data that it held were erased. Nothing was undone.</source>
        <translation>This cannot be undone: personal data that it held were erased. Nothing was undone.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Undo has to wait until the running command has ended.</source>
        <translation>Undo has to wait until the running command has ended.</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>register a need</source>
        <translation>register a need</translation>
    </message>
    <message>
        <source>change a need</source>
        <translation>change a need</translation>
    </message>
    <message>
        <source>withdraw a need</source>
        <translation>withdraw a need</translation>
    </message>
    <message>
        <source>register a pool member</source>
        <translation>register a pool member</translation>
    </message>
    <message>
        <source>change a pool member</source>
        <translation>change a pool member</translation>
    </message>
    <message>
        <source>remove a pool member</source>
        <translation>remove a pool member</translation>
    </message>
    <message>
        <source>erase personal data</source>
        <translation>erase personal data</translation>
    </message>
    <message>
        <source>set a lending limit</source>
        <translation>set a lending limit</translation>
    </message>
    <message>
        <source>remove a lending limit</source>
        <translation>remove a lending limit</translation>
    </message>
    <message>
        <source>decline a proposal</source>
        <translation>decline a proposal</translation>
    </message>
    <message>
        <source>reconsider a declined proposal</source>
        <translation>reconsider a declined proposal</translation>
    </message>
    <message>
        <source>start a transfer</source>
        <translation>start a transfer</translation>
    </message>
    <message>
        <source>change a transfer</source>
        <translation>change a transfer</translation>
    </message>
    <message>
        <source>record a transfer&apos;s step</source>
        <translation>record a transfer&apos;s step</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>plan a meeting</translation>
    </message>
    <message>
        <source>change a meeting</source>
        <translation>change a meeting</translation>
    </message>
    <message>
        <source>remove a meeting</source>
        <translation>remove a meeting</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>add a participant</translation>
    </message>
    <message>
        <source>change a participant</source>
        <translation>change a participant</translation>
    </message>
    <message>
        <source>remove a participant</source>
        <translation>remove a participant</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>record a decision</translation>
    </message>
    <message>
        <source>change a decision</source>
        <translation>change a decision</translation>
    </message>
    <message>
        <source>record an action item</source>
        <translation>record an action item</translation>
    </message>
    <message>
        <source>change an action item</source>
        <translation>change an action item</translation>
    </message>
    <message>
        <source>complete an action item</source>
        <translation>complete an action item</translation>
    </message>
    <message>
        <source>save a contact</source>
        <translation>save a contact</translation>
    </message>
    <message>
        <source>remove a contact</source>
        <translation>remove a contact</translation>
    </message>
    <message>
        <source>write in the log</source>
        <translation>write in the log</translation>
    </message>
    <message>
        <source>open a reporting round</source>
        <translation>open a reporting round</translation>
    </message>
    <message>
        <source>record a self-assessment</source>
        <translation>record a self-assessment</translation>
    </message>
    <message>
        <source>import self-assessments</source>
        <translation>import self-assessments</translation>
    </message>
    <message>
        <source>import the pool</source>
        <translation>import the pool</translation>
    </message>
    <message>
        <source>import needs</source>
        <translation>import needs</translation>
    </message>
    <message>
        <source>begin an exercise</source>
        <translation>begin an exercise</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>the last change</translation>
    </message>
    <message>
        <source>More than one municipality is or was called %1. Write the number: %2.</source>
        <translation>More than one municipality is or was called %1. Write the number: %2.</translation>
    </message>
    <message>
        <source>%1: choose a file name that ends in .csv or .xlsx.</source>
        <translation>%1: choose a file name that ends in .csv or .xlsx.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>There is nothing to report yet: no reporting round has been opened.</source>
        <translation>There is nothing to report yet: no reporting round has been opened.</translation>
    </message>
    <message>
        <source>There is no municipality with this number.</source>
        <translation>There is no municipality with this number.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 cannot be written to.</translation>
    </message>
    <message>
        <source>worse, was %1</source>
        <translation>worse, was %1</translation>
    </message>
    <message>
        <source>better, was %1</source>
        <translation>better, was %1</translation>
    </message>
    <message>
        <source>Change since %1</source>
        <translation>Change since %1</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>What is hard</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Open needs</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Service area</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Covered today</source>
        <translation>Covered today</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Staffing in the municipalities: %1, %2</source>
        <translation>Staffing in the municipalities: %1, %2</translation>
    </message>
    <message>
        <source>EXERCISE EXERCISE EXERCISE</source>
        <translation>EXERCISE EXERCISE EXERCISE</translation>
    </message>
    <message>
        <source>DEMONSTRATION: the data are invented</source>
        <translation>DEMONSTRATION: the data are invented</translation>
    </message>
    <message>
        <source>%1 · made %2</source>
        <translation>%1 · made %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>What changed since %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>This is the first round; there is nothing to compare.</source>
        <translation>This is the first round; there is nothing to compare.</translation>
    </message>
    <message>
        <source>No municipality that answered both rounds has changed its status.</source>
        <translation>No municipality that answered both rounds has changed its status.</translation>
    </message>
    <message>
        <source>No open needs are registered.</source>
        <translation>No open needs are registered.</translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>The municipalities</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>How to read the figures</translation>
    </message>
    <message>
        <source>The status is each municipality&apos;s own assessment: the overall one if it gave that, else the gravest of its services. Out of date means that it answered an earlier round but not this one; not reported, that it has never answered. Neither counts as good. A need is covered by staff whose transfer both owners have agreed to and that runs today.</source>
        <translation>The status is each municipality&apos;s own assessment: the overall one if it gave that, else the gravest of its services. Out of date means that it answered an earlier round but not this one; not reported, that it has never answered. Neither counts as good. A need is covered by staff whose transfer both owners have agreed to and that runs today.</translation>
    </message>
    <message>
        <source>The document could not be packed.</source>
        <translation>The document could not be packed.</translation>
    </message>
    <message>
        <source>A PDF cannot be made here, because no fonts are loaded. Choose .odt or .txt.</source>
        <translation>A PDF cannot be made here, because no fonts are loaded. Choose .odt or .txt.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>No municipality has answered yet</source>
        <translation>No municipality has answered yet</translation>
    </message>
    <message numerus="yes">
        <source>Critical situation in %n of %1 municipalities</source>
        <translation>
            <numerusform>Critical situation in %n of %1 municipalities</numerusform>
            <numerusform>Critical situation in %n of %1 municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No municipality is critical; challenging in %n of %1</source>
        <translation>
            <numerusform>No municipality is critical; challenging in %n of %1</numerusform>
            <numerusform>No municipality is critical; challenging in %n of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good in all %n of %1 municipalities that have answered</source>
        <translation>
            <numerusform>Good in the %n of %1 municipalities that has answered</numerusform>
            <numerusform>Good in all %n of %1 municipalities that have answered</numerusform>
        </translation>
    </message>
    <message>
        <source>No round of reports has been opened yet.</source>
        <translation>No round of reports has been opened yet.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered in %3. Latest: %4, %5.</source>
        <translation>%1 of %2 have answered in %3. Latest: %4, %5.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered in %3.</source>
        <translation>%1 of %2 have answered in %3.</translation>
    </message>
    <message>
        <source>Anonymous capacity</source>
        <translation>Anonymous capacity</translation>
    </message>
    <message>
        <source>This preview was made for another case file.</source>
        <translation>This preview was made for another case file.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported. Correct the file, or choose to leave these rows out. Nothing was written.</source>
        <translation>
            <numerusform>%n row cannot be imported. Correct the file, or choose to leave this row out. Nothing was written.</numerusform>
            <numerusform>%n rows cannot be imported. Correct the file, or choose to leave these rows out. Nothing was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case file has changed since this preview was made. Look at the file again. Nothing was written.</source>
        <translation>The case file has changed since this preview was made. Look at the file again. Nothing was written.</translation>
    </message>
    <message>
        <source>Before an import a backup is made, and that failed: %1 Nothing was imported.</source>
        <translation>Before an import a backup is made, and that failed: %1 Nothing was imported.</translation>
    </message>
    <message>
        <source>make the demonstration</source>
        <translation>make the demonstration</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>development</source>
        <translation>development</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>outlook</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>absence %</source>
        <translation>absence %</translation>
    </message>
    <message>
        <source>missing full-time equivalents</source>
        <translation>missing full-time equivalents</translation>
    </message>
    <message>
        <source>professions</source>
        <translation>professions</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>measures</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>time of the report</source>
        <translation>time of the report</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>service area</source>
        <translation>service area</translation>
    </message>
    <message>
        <source>profession</source>
        <translation>profession</translation>
    </message>
    <message>
        <source>accepted substitutes</source>
        <translation>accepted substitutes</translation>
    </message>
    <message>
        <source>required competences</source>
        <translation>required competences</translation>
    </message>
    <message>
        <source>preferred competences</source>
        <translation>preferred competences</translation>
    </message>
    <message>
        <source>head count</source>
        <translation>head count</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
    <message>
        <source>infectious setting</source>
        <translation>infectious setting</translation>
    </message>
    <message>
        <source>lodging</source>
        <translation>lodging</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>shifts</translation>
    </message>
    <message>
        <source>local measures</source>
        <translation>local measures</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>function</source>
        <translation>function</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employer</translation>
    </message>
    <message>
        <source>source of staff</source>
        <translation>source of staff</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>competences</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>availability</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
    <message>
        <source>travel limit in km</source>
        <translation>travel limit in km</translation>
    </message>
    <message>
        <source>takes infectious settings</source>
        <translation>takes infectious settings</translation>
    </message>
    <message>
        <source>last confirmed</source>
        <translation>last confirmed</translation>
    </message>
    <message>
        <source>at most away</source>
        <translation>at most away</translation>
    </message>
    <message>
        <source>need</source>
        <translation>need</translation>
    </message>
    <message>
        <source>pool member</source>
        <translation>pool member</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>begins</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>ends</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>attended</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>name of the round</source>
        <translation>name of the round</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>opens</translation>
    </message>
    <message>
        <source>who</source>
        <translation>who</translation>
    </message>
    <message>
        <source>how</source>
        <translation>how</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>corrects</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>written by</translation>
    </message>
    <message>
        <source>reporting round</source>
        <translation>reporting round</translation>
    </message>
    <message>
        <source>Confirmed lately</source>
        <translation>Confirmed lately</translation>
    </message>
    <message>
        <source>Spares owners in need</source>
        <translation>Spares owners in need</translation>
    </message>
    <message>
        <source>Keeps the plan</source>
        <translation>Keeps the plan</translation>
    </message>
    <message>
        <source>Familiar faces</source>
        <translation>Familiar faces</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Nearness</translation>
    </message>
    <message>
        <source>Neighbours in reserve</source>
        <translation>Neighbours in reserve</translation>
    </message>
    <message>
        <source>Professional fit</source>
        <translation>Professional fit</translation>
    </message>
    <message>
        <source>Short travel</source>
        <translation>Short travel</translation>
    </message>
    <message>
        <source>Evenly spread burden</source>
        <translation>Evenly spread burden</translation>
    </message>
    <message>
        <source>Familiar faces first</source>
        <translation>Familiar faces first</translation>
    </message>
    <message>
        <source>Short travel first</source>
        <translation>Short travel first</translation>
    </message>
    <message>
        <source>Spread the burden</source>
        <translation>Spread the burden</translation>
    </message>
    <message>
        <source>A variant needs a name.</source>
        <translation>A variant needs a name.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>“%1” cannot stand here.</translation>
    </message>
    <message>
        <source>knows “%1”</source>
        <translation>knows “%1”</translation>
    </message>
    <message>
        <source>This variant comes with the program. Save yours under another name.</source>
        <translation>This variant comes with the program. Save yours under another name.</translation>
    </message>
    <message>
        <source>There is a variant called “%1” already.</source>
        <translation>There is a variant called “%1” already.</translation>
    </message>
    <message>
        <source>An owner is missing.</source>
        <translation>An owner is missing.</translation>
    </message>
    <message>
        <source>Say why: the reason is recorded.</source>
        <translation>Say why: the reason is recorded.</translation>
    </message>
    <message>
        <source>save a variant of matching</source>
        <translation>save a variant of matching</translation>
    </message>
    <message>
        <source>remove a variant of matching</source>
        <translation>remove a variant of matching</translation>
    </message>
    <message>
        <source>decide about an owner</source>
        <translation>decide about an owner</translation>
    </message>
    <message>
        <source>take back a decision about an owner</source>
        <translation>take back a decision about an owner</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>lends</source>
        <translation>lends</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>litres</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>Surgical masks</source>
        <translation>Surgical masks</translation>
    </message>
    <message numerus="yes">
        <source>%1 surgical mask(s)</source>
        <translation>
            <numerusform>%1 surgical mask</numerusform>
            <numerusform>%1 surgical masks</numerusform>
        </translation>
    </message>
    <message>
        <source>Respirators FFP2</source>
        <translation>Respirators FFP2</translation>
    </message>
    <message numerus="yes">
        <source>%1 respirator(s) FFP2</source>
        <translation>
            <numerusform>%1 respirator FFP2</numerusform>
            <numerusform>%1 respirators FFP2</numerusform>
        </translation>
    </message>
    <message>
        <source>Respirators FFP3</source>
        <translation>Respirators FFP3</translation>
    </message>
    <message numerus="yes">
        <source>%1 respirator(s) FFP3</source>
        <translation>
            <numerusform>%1 respirator FFP3</numerusform>
            <numerusform>%1 respirators FFP3</numerusform>
        </translation>
    </message>
    <message>
        <source>Protective gowns</source>
        <translation>Protective gowns</translation>
    </message>
    <message numerus="yes">
        <source>%1 protective gown(s)</source>
        <translation>
            <numerusform>%1 protective gown</numerusform>
            <numerusform>%1 protective gowns</numerusform>
        </translation>
    </message>
    <message>
        <source>Disposable gloves</source>
        <translation>Disposable gloves</translation>
    </message>
    <message numerus="yes">
        <source>%1 disposable glove(s)</source>
        <translation>
            <numerusform>%1 disposable glove</numerusform>
            <numerusform>%1 disposable gloves</numerusform>
        </translation>
    </message>
    <message>
        <source>Visors</source>
        <translation>Visors</translation>
    </message>
    <message numerus="yes">
        <source>%1 visor(s)</source>
        <translation>
            <numerusform>%1 visor</numerusform>
            <numerusform>%1 visors</numerusform>
        </translation>
    </message>
    <message>
        <source>Protective goggles</source>
        <translation>Protective goggles</translation>
    </message>
    <message numerus="yes">
        <source>%1 pair(s) of protective goggles</source>
        <translation>
            <numerusform>%1 pair of protective goggles</numerusform>
            <numerusform>%1 pairs of protective goggles</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand disinfectant</source>
        <translation>Hand disinfectant</translation>
    </message>
    <message numerus="yes">
        <source>%1 litre(s) of hand disinfectant</source>
        <translation>
            <numerusform>%1 litre of hand disinfectant</numerusform>
            <numerusform>%1 litres of hand disinfectant</numerusform>
        </translation>
    </message>
    <message>
        <source>Surface disinfectant</source>
        <translation>Surface disinfectant</translation>
    </message>
    <message numerus="yes">
        <source>%1 litre(s) of surface disinfectant</source>
        <translation>
            <numerusform>%1 litre of surface disinfectant</numerusform>
            <numerusform>%1 litres of surface disinfectant</numerusform>
        </translation>
    </message>
    <message>
        <source>Test kits</source>
        <translation>Test kits</translation>
    </message>
    <message numerus="yes">
        <source>%1 test kit(s)</source>
        <translation>
            <numerusform>%1 test kit</numerusform>
            <numerusform>%1 test kits</numerusform>
        </translation>
    </message>
    <message>
        <source>Oxygen concentrators</source>
        <translation>Oxygen concentrators</translation>
    </message>
    <message numerus="yes">
        <source>%1 oxygen concentrator(s)</source>
        <translation>
            <numerusform>%1 oxygen concentrator</numerusform>
            <numerusform>%1 oxygen concentrators</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusion pumps</source>
        <translation>Infusion pumps</translation>
    </message>
    <message numerus="yes">
        <source>%1 infusion pump(s)</source>
        <translation>
            <numerusform>%1 infusion pump</numerusform>
            <numerusform>%1 infusion pumps</numerusform>
        </translation>
    </message>
    <message>
        <source>Ventilators</source>
        <translation>Ventilators</translation>
    </message>
    <message numerus="yes">
        <source>%1 ventilator(s)</source>
        <translation>
            <numerusform>%1 ventilator</numerusform>
            <numerusform>%1 ventilators</numerusform>
        </translation>
    </message>
    <message>
        <source>Hospital beds</source>
        <translation>Hospital beds</translation>
    </message>
    <message numerus="yes">
        <source>%1 hospital bed(s)</source>
        <translation>
            <numerusform>%1 hospital bed</numerusform>
            <numerusform>%1 hospital beds</numerusform>
        </translation>
    </message>
    <message>
        <source>Nursing home places</source>
        <translation>Nursing home places</translation>
    </message>
    <message numerus="yes">
        <source>%1 nursing home place(s)</source>
        <translation>
            <numerusform>%1 nursing home place</numerusform>
            <numerusform>%1 nursing home places</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the kind of equipment.</source>
        <translation>Choose the kind of equipment.</translation>
    </message>
    <message>
        <source>The quantity must be from 1 to %1.</source>
        <translation>The quantity must be from 1 to %1.</translation>
    </message>
    <message>
        <source>Say who owns the equipment.</source>
        <translation>Say who owns the equipment.</translation>
    </message>
    <message>
        <source>Choose the municipality where it is.</source>
        <translation>Choose the municipality where it is.</translation>
    </message>
    <message>
        <source>Record that both sides agree</source>
        <translation>Record that both sides agree</translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation>Record the delivery</translation>
    </message>
    <message>
        <source>Begin to bring it back</source>
        <translation>Begin to bring it back</translation>
    </message>
    <message>
        <source>Record the answer: the loan goes on</source>
        <translation>Record the answer: the loan goes on</translation>
    </message>
    <message>
        <source>Record the answer: the loan ends</source>
        <translation>Record the answer: the loan ends</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>on loan</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>on the way back</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>equipment on loan</source>
        <translation>equipment on loan</translation>
    </message>
    <message>
        <source>equipment that is used up</source>
        <translation>equipment that is used up</translation>
    </message>
    <message>
        <source>The municipality&apos;s own, %1 km away.</source>
        <translation>The municipality&apos;s own, %1 km away.</translation>
    </message>
    <message>
        <source>From the same health community or county, %1 km away.</source>
        <translation>From the same health community or county, %1 km away.</translation>
    </message>
    <message>
        <source>From beyond the county, %1 km away.</source>
        <translation>From beyond the county, %1 km away.</translation>
    </message>
    <message>
        <source>All that is needed: %1.</source>
        <translation>All that is needed: %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 that are needed.</source>
        <translation>%1 of the %2 that are needed.</translation>
    </message>
    <message>
        <source>Can stay for the whole period, %1.</source>
        <translation>Can stay for the whole period, %1.</translation>
    </message>
    <message>
        <source>Can stay for a part of the period, %1.</source>
        <translation>Can stay for a part of the period, %1.</translation>
    </message>
    <message>
        <source>The offer was last confirmed %1.</source>
        <translation>The offer was last confirmed %1.</translation>
    </message>
    <message>
        <source>The offer has never been confirmed: ask.</source>
        <translation>The offer has never been confirmed: ask.</translation>
    </message>
    <message>
        <source>Missing from %1: %2.</source>
        <translation>Missing from %1: %2.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Nobody has offered this: %1.</source>
        <translation>Nobody has offered this: %1.</translation>
    </message>
    <message>
        <source>All of the offer is in the proposal: %1.</source>
        <translation>All of the offer is in the proposal: %1.</translation>
    </message>
    <message>
        <source>Already promised in transfers: %1.</source>
        <translation>Already promised in transfers: %1.</translation>
    </message>
    <message>
        <source>Offered too late: %1</source>
        <translation>Offered too late: %1</translation>
    </message>
    <message>
        <source>Offered for a shorter time: %1</source>
        <translation>Offered for a shorter time: %1</translation>
    </message>
    <message>
        <source>With an owner that lends nothing now: %1.</source>
        <translation>With an owner that lends nothing now: %1.</translation>
    </message>
    <message>
        <source>%1: %2 from %3 until %4</source>
        <translation>%1: %2 from %3 until %4</translation>
    </message>
    <message>
        <source>Agree on how it comes back.</source>
        <translation>Agree on how it comes back.</translation>
    </message>
    <message>
        <source>A transfer names this offer, and its record must stay whole. Give the offer a last day instead.</source>
        <translation>A transfer names this offer, and its record must stay whole. Give the offer a last day instead.</translation>
    </message>
    <message>
        <source>register a need for equipment</source>
        <translation>register a need for equipment</translation>
    </message>
    <message>
        <source>change a need for equipment</source>
        <translation>change a need for equipment</translation>
    </message>
    <message>
        <source>withdraw a need for equipment</source>
        <translation>withdraw a need for equipment</translation>
    </message>
    <message>
        <source>register an offer of equipment</source>
        <translation>register an offer of equipment</translation>
    </message>
    <message>
        <source>change an offer of equipment</source>
        <translation>change an offer of equipment</translation>
    </message>
    <message>
        <source>remove an offer of equipment</source>
        <translation>remove an offer of equipment</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>carries</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>equipment</translation>
    </message>
    <message>
        <source>need for equipment</source>
        <translation>need for equipment</translation>
    </message>
    <message>
        <source>offer of equipment</source>
        <translation>offer of equipment</translation>
    </message>
    <message>
        <source>It is usually good there.</source>
        <translation>It is usually good there.</translation>
    </message>
    <message>
        <source>It is usually between good and challenging there.</source>
        <translation>It is usually between good and challenging there.</translation>
    </message>
    <message>
        <source>It is usually challenging there.</source>
        <translation>It is usually challenging there.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in difficulty together, %4 critical</source>
        <translation>%1: %2 of %3 in difficulty together, %4 critical</translation>
    </message>
    <message>
        <source>Neighbours cannot help each other then. Call the hospital, too.</source>
        <translation>Neighbours cannot help each other then. Call the hospital, too.</translation>
    </message>
    <message numerus="yes">
        <source>%1: worse %n round(s) running</source>
        <translation>
            <numerusform>%1: worse %n round running</numerusform>
            <numerusform>%1: worse %n rounds running</numerusform>
        </translation>
    </message>
    <message>
        <source>Call before it becomes critical.</source>
        <translation>Call before it becomes critical.</translation>
    </message>
    <message>
        <source>%1: %2, unlike itself</source>
        <translation>%1: %2, unlike itself</translation>
    </message>
    <message numerus="yes">
        <source>%1: rated good, yet %n open need(s)</source>
        <translation>
            <numerusform>%1: rated good, yet %n open need</numerusform>
            <numerusform>%1: rated good, yet %n open needs</numerusform>
        </translation>
    </message>
    <message>
        <source>Call and ask which of the two holds.</source>
        <translation>Call and ask which of the two holds.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s): silent for two rounds or more</source>
        <translation>
            <numerusform>%1 and %n other: silent for two rounds or more</numerusform>
            <numerusform>%1 and %n others: silent for two rounds or more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent for two rounds or more</source>
        <translation>%1: silent for two rounds or more</translation>
    </message>
    <message>
        <source>Silence is no good sign. Call instead of writing again.</source>
        <translation>Silence is no good sign. Call instead of writing again.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An answer that is unchanged or not applicable has no rating of its own.</source>
        <translation>An answer that is unchanged or not applicable has no rating of its own.</translation>
    </message>
    <message>
        <source>Who has not answered has no row: leave the service area out.</source>
        <translation>Who has not answered has no row: leave the service area out.</translation>
    </message>
    <message>
        <source>The absence must be from 0 to 100 per cent.</source>
        <translation>The absence must be from 0 to 100 per cent.</translation>
    </message>
    <message>
        <source>Missing full-time equivalents must be zero or more.</source>
        <translation>Missing full-time equivalents must be zero or more.</translation>
    </message>
    <message>
        <source>Staffing in any crisis, version 1</source>
        <translation>Staffing in any crisis, version 1</translation>
    </message>
    <message>
        <source>Staffing in an epidemic, version 1</source>
        <translation>Staffing in an epidemic, version 1</translation>
    </message>
    <message>
        <source>No definitions were kept with this round</source>
        <translation>No definitions were kept with this round</translation>
    </message>
    <message>
        <source>Definitions “%1”, which this program does not know</source>
        <translation>Definitions “%1”, which this program does not know</translation>
    </message>
    <message>
        <source>The services run soundly with the staff that is there, and leave or absence can be covered by the municipality itself.</source>
        <translation>The services run soundly with the staff that is there, and leave or absence can be covered by the municipality itself.</translation>
    </message>
    <message>
        <source>The staff is under considerable strain and more people are falling ill. Services are kept sound by extra measures.</source>
        <translation>The staff is under considerable strain and more people are falling ill. Services are kept sound by extra measures.</translation>
    </message>
    <message>
        <source>The staff is under considerable strain. Services are kept sound by extra measures: overtime, redeployment or lower priority of other tasks.</source>
        <translation>The staff is under considerable strain. Services are kept sound by extra measures: overtime, redeployment or lower priority of other tasks.</translation>
    </message>
    <message>
        <source>The service is overloaded and parts of it fail, and infection may put a heavy burden of disease on the population.</source>
        <translation>The service is overloaded and parts of it fail, and infection may put a heavy burden of disease on the population.</translation>
    </message>
    <message>
        <source>The service is overloaded and parts of it fail, or will within days. Own measures are not enough.</source>
        <translation>The service is overloaded and parts of it fail, or will within days. Own measures are not enough.</translation>
    </message>
    <message>
        <source>Within three weeks it is unlikely that the staff will not suffice for sound services.</source>
        <translation>Within three weeks it is unlikely that the staff will not suffice for sound services.</translation>
    </message>
    <message>
        <source>Within three weeks the staff may not suffice, if absence grows or tasks are added.</source>
        <translation>Within three weeks the staff may not suffice, if absence grows or tasks are added.</translation>
    </message>
    <message>
        <source>Within three weeks the staff will probably not suffice, unless something is done.</source>
        <translation>Within three weeks the staff will probably not suffice, unless something is done.</translation>
    </message>
    <message>
        <source>Lasting difficulty: vacant positions and recruitment, also before this crisis.</source>
        <translation>Lasting difficulty: vacant positions and recruitment, also before this crisis.</translation>
    </message>
    <message>
        <source>A real shortage now: an outbreak, quarantine or new tasks take staff away.</source>
        <translation>A real shortage now: an outbreak, quarantine or new tasks take staff away.</translation>
    </message>
    <message>
        <source>A real shortage now: something has happened that takes staff away or adds tasks.</source>
        <translation>A real shortage now: something has happened that takes staff away or adds tasks.</translation>
    </message>
    <message>
        <source>No shortage yet: concern about what may come in the weeks ahead.</source>
        <translation>No shortage yet: concern about what may come in the weeks ahead.</translation>
    </message>
    <message>
        <source>As in the last answer. The last rating is shown with its age, and a good one is not counted as good again.</source>
        <translation>As in the last answer. The last rating is shown with its age, and a good one is not counted as good again.</translation>
    </message>
    <message>
        <source>The municipality does not run this service itself, or the question does not concern it. It is not counted as good.</source>
        <translation>The municipality does not run this service itself, or the question does not concern it. It is not counted as good.</translation>
    </message>
    <message>
        <source>Nothing was said. It is not counted as good.</source>
        <translation>Nothing was said. It is not counted as good.</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <translation>week %1, %2</translation>
    </message>
    <message>
        <source>Say when the round opens.</source>
        <translation>Say when the round opens.</translation>
    </message>
    <message>
        <source>Say when answers are due.</source>
        <translation>Say when answers are due.</translation>
    </message>
    <message>
        <source>The time limit must be later than the opening of the round.</source>
        <translation>The time limit must be later than the opening of the round.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>percentages</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>municipality numbers</source>
        <translation>municipality numbers</translation>
    </message>
    <message>
        <source>municipality names</source>
        <translation>municipality names</translation>
    </message>
    <message>
        <source>municipalities, number and name</source>
        <translation>municipalities, number and name</translation>
    </message>
    <message>
        <source>several municipalities in a cell</source>
        <translation>several municipalities in a cell</translation>
    </message>
    <message>
        <source>staffing status</source>
        <translation>staffing status</translation>
    </message>
    <message>
        <source>service areas</source>
        <translation>service areas</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>e-mail addresses</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>telephone numbers</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>rated</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>unchanged since last</source>
        <translation>unchanged since last</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Self-assessment of staffing: %1, %2</source>
        <translation>Self-assessment of staffing: %1, %2</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>What it is for: %1</translation>
    </message>
    <message>
        <source>Due %1, to %2. The answers are used to see where help is needed, and the overview is shared back. The county governor also supervises the services.</source>
        <translation>Due %1, to %2. The answers are used to see where help is needed, and the overview is shared back. The county governor also supervises the services.</translation>
    </message>
    <message>
        <source>Change the yellow cells. Your last answers are filled in. Write the date in the line below when they still hold: without a date, a line that nobody changed is read as “unchanged since last”, never as good. No information about patients or named staff.</source>
        <translation>Change the yellow cells. Your last answers are filled in. Write the date in the line below when they still hold: without a date, a line that nobody changed is read as “unchanged since last”, never as good. No information about patients or named staff.</translation>
    </message>
    <message>
        <source>The situation as of (date)</source>
        <translation>The situation as of (date)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day the answers hold for, as 08.03.2021.</source>
        <translation>The day the answers hold for, as 08.03.2021.</translation>
    </message>
    <message>
        <source>Answered by (name)</source>
        <translation>Answered by (name)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Choose from the list: %1.</source>
        <translation>Choose from the list: %1.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Write a number from 0 to %1.</translation>
    </message>
    <message>
        <source>Write a date, such as 08.03.2021.</source>
        <translation>Write a date, such as 08.03.2021.</translation>
    </message>
    <message>
        <source>Municipality number</source>
        <translation>Municipality number</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Last answer</translation>
    </message>
    <message>
        <source>Last answer, %1</source>
        <translation>Last answer, %1</translation>
    </message>
    <message>
        <source>Staffing status</source>
        <translation>Staffing status</translation>
    </message>
    <message>
        <source>Risk in three weeks</source>
        <translation>Risk in three weeks</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Absence %</source>
        <translation>Absence %</translation>
    </message>
    <message>
        <source>Missing FTE</source>
        <translation>Missing FTE</translation>
    </message>
    <message>
        <source>Concrete need</source>
        <translation>Concrete need</translation>
    </message>
    <message>
        <source>Can offer others</source>
        <translation>Can offer others</translation>
    </message>
    <message>
        <source>Measures tried</source>
        <translation>Measures tried</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What each value means stands at the top and on the second sheet. Leave the cell empty if you do not answer.</source>
        <translation>What each value means stands at the top and on the second sheet. Leave the cell empty if you do not answer.</translation>
    </message>
    <message>
        <source>How likely is it that the staff does not suffice within three weeks?</source>
        <translation>How likely is it that the staff does not suffice within three weeks?</translation>
    </message>
    <message>
        <source>Old recruitment trouble, something that has happened now, or worry about what may come?</source>
        <translation>Old recruitment trouble, something that has happened now, or worry about what may come?</translation>
    </message>
    <message>
        <source>Profession, number and period. A rating alone is not a request.</source>
        <translation>Profession, number and period. A rating alone is not a request.</translation>
    </message>
    <message>
        <source>What the municipality could do without for others. It binds nobody.</source>
        <translation>What the municipality could do without for others. It binds nobody.</translation>
    </message>
    <message>
        <source>What the values mean</source>
        <translation>What the values mean</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Other answers</translation>
    </message>
    <message>
        <source>“%1” is no date. Write the day the answers hold for, such as 08.03.2021.</source>
        <translation>“%1” is no date. Write the day the answers hold for, such as 08.03.2021.</translation>
    </message>
    <message>
        <source>The coordinates are in “%1”, which is not read. Ask for EPSG:4326 (WGS84) or EPSG:25833 (UTM 33).</source>
        <translation>The coordinates are in “%1”, which is not read. Ask for EPSG:4326 (WGS84) or EPSG:25833 (UTM 33).</translation>
    </message>
    <message>
        <source>There is no collection of features in it. Ask for the municipalities as GeoJSON.</source>
        <translation>There is no collection of features in it. Ask for the municipalities as GeoJSON.</translation>
    </message>
    <message>
        <source>The file holds counties, not municipalities. Ask for “Kommuner”.</source>
        <translation>The file holds counties, not municipalities. Ask for “Kommuner”.</translation>
    </message>
    <message>
        <source>None of its features names a municipality. A property “kommunenummer” is needed.</source>
        <translation>None of its features names a municipality. A property “kommunenummer” is needed.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have numbers that are no longer in use and are shown as what became of them.</source>
        <translation>
            <numerusform>%n area has a number that is no longer in use and is shown as what became of it.</numerusform>
            <numerusform>%n areas have numbers that are no longer in use and are shown as what became of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not municipalities of today, and left out: %1.</source>
        <translation>Not municipalities of today, and left out: %1.</translation>
    </message>
    <message>
        <source>The borders are far finer than any screen. Ask for a generalised file.</source>
        <translation>The borders are far finer than any screen. Ask for a generalised file.</translation>
    </message>
    <message>
        <source>%1 has a point (%2, %3) outside of Norway. Are the coordinates WGS84 or EPSG:25833?</source>
        <translation>%1 has a point (%2, %3) outside of Norway. Are the coordinates WGS84 or EPSG:25833?</translation>
    </message>
    <message>
        <source>%1 has a point that is no pair of numbers. The file is damaged; ask for it again.</source>
        <translation>%1 has a point that is no pair of numbers. The file is damaged; ask for it again.</translation>
    </message>
    <message>
        <source>This is a zip archive. Unpack it, and choose the .geojson file in it.</source>
        <translation>This is a zip archive. Unpack it, and choose the .geojson file in it.</translation>
    </message>
    <message>
        <source>This is no GeoJSON, or it is damaged (%1 at byte %2). Ask for the municipalities as GeoJSON.</source>
        <translation>This is no GeoJSON, or it is damaged (%1 at byte %2). Ask for the municipalities as GeoJSON.</translation>
    </message>
    <message>
        <source>The boundary file cannot be read.</source>
        <translation>The boundary file cannot be read.</translation>
    </message>
    <message>
        <source>The file is %1 MB; more than %2 MB are not read. Ask for a generalised file.</source>
        <translation>The file is %1 MB; more than %2 MB are not read. Ask for a generalised file.</translation>
    </message>
    <message>
        <source>The mapping file cannot be read.</source>
        <translation>The mapping file cannot be read.</translation>
    </message>
    <message>
        <source>The file is too large to be a mapping.</source>
        <translation>The file is too large to be a mapping.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 (at byte %2). See the manual of import.</source>
        <translation>This is no JSON: %1 (at byte %2). See the manual of import.</translation>
    </message>
    <message>
        <source>A mapping needs an object “columns” from headings to fields, for example {&quot;columns&quot;: {&quot;Kommunenr&quot;: &quot;municipality&quot;, &quot;Vurdering&quot;: &quot;status&quot;}}.</source>
        <translation>A mapping needs an object “columns” from headings to fields, for example {&quot;columns&quot;: {&quot;Kommunenr&quot;: &quot;municipality&quot;, &quot;Vurdering&quot;: &quot;status&quot;}}.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A mapping may hold: kind, sheet, headerRow, columns.</source>
        <translation>“%1” is not understood. A mapping may hold: kind, sheet, headerRow, columns.</translation>
    </message>
    <message>
        <source>The field of “%1” must be a text, or null to leave the column out.</source>
        <translation>The field of “%1” must be a text, or null to leave the column out.</translation>
    </message>
    <message>
        <source>Two columns are headed “%1”. Name them by their letters instead: “@%2” and “@%3”.</source>
        <translation>Two columns are headed “%1”. Name them by their letters instead: “@%2” and “@%3”.</translation>
    </message>
    <message>
        <source>The mapping names a column “%1”, which row %2 does not have. It has: %3.</source>
        <translation>The mapping names a column “%1”, which row %2 does not have. It has: %3.</translation>
    </message>
    <message>
        <source>The mapping leads “%1” to “%2”, which is no field. Write one of: %3.</source>
        <translation>The mapping leads “%1” to “%2”, which is no field. Write one of: %3.</translation>
    </message>
    <message>
        <source>The mapping leads two columns to “%1”. Keep one of them.</source>
        <translation>The mapping leads two columns to “%1”. Keep one of them.</translation>
    </message>
    <message>
        <source>Row %1 has nothing in it, so it cannot be the header row.</source>
        <translation>Row %1 has nothing in it, so it cannot be the header row.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are remarks or sums and were left out: row %1.</source>
        <translation>
            <numerusform>%n row is a remark or a sum and was left out: row %1.</numerusform>
            <numerusform>%n rows are remarks or sums and were left out: row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name several municipalities and are read once for each: row %1.</source>
        <translation>
            <numerusform>%n row names several municipalities and is read once for each: row %1.</numerusform>
            <numerusform>%n rows name several municipalities and are read once for each: row %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sheet called “%1”. The sheets are: %2.</source>
        <translation>There is no sheet called “%1”. The sheets are: %2.</translation>
    </message>
    <message>
        <source>unchanged since last: %1, %2</source>
        <translation>unchanged since last: %1, %2</translation>
    </message>
    <message>
        <source>last known: %1, %2</source>
        <translation>last known: %1, %2</translation>
    </message>
    <message>
        <source>A map is written as .svg or .png; %1 ends otherwise.</source>
        <translation>A map is written as .svg or .png; %1 ends otherwise.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 could not be written: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lends to %2: %n person(s)</source>
        <translation>
            <numerusform>%1 lends to %2: %n person</numerusform>
            <numerusform>%1 lends to %2: %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>worse than in the round before</source>
        <translation>worse than in the round before</translation>
    </message>
    <message>
        <source>better than in the round before</source>
        <translation>better than in the round before</translation>
    </message>
    <message>
        <source>persons asked for</source>
        <translation>persons asked for</translation>
    </message>
    <message>
        <source>agreed transfer</source>
        <translation>agreed transfer</translation>
    </message>
    <message>
        <source>asked for, not agreed</source>
        <translation>asked for, not agreed</translation>
    </message>
    <message>
        <source>border of a health community</source>
        <translation>border of a health community</translation>
    </message>
    <message>
        <source>Not in the boundary file: %1</source>
        <translation>Not in the boundary file: %1</translation>
    </message>
    <message>
        <source>Demonstration: invented data</source>
        <translation>Demonstration: invented data</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked for</source>
        <translation>
            <numerusform>%n person asked for</numerusform>
            <numerusform>%n persons asked for</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality has given a new rating yet</source>
        <translation>No municipality has given a new rating yet</translation>
    </message>
    <message numerus="yes">
        <source>Good in the %n of %1 municipalities that have given a new rating</source>
        <translation>
            <numerusform>Good in the one of %1 municipalities that has given a new rating</numerusform>
            <numerusform>Good in the %n of %1 municipalities that have given a new rating</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: self-assessment of staffing, %1</source>
        <translation>Reminder: self-assessment of staffing, %1</translation>
    </message>
    <message>
        <source>This is an exercise.</source>
        <translation>This is an exercise.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>We have not yet received a whole answer about staffing in the health and care services for %1 from: %2.</source>
        <translation>We have not yet received a whole answer about staffing in the health and care services for %1 from: %2.</translation>
    </message>
    <message>
        <source>The time limit was %1. An answer still helps.</source>
        <translation>The time limit was %1. An answer still helps.</translation>
    </message>
    <message>
        <source>The time limit is %1.</source>
        <translation>The time limit is %1.</translation>
    </message>
    <message>
        <source>If nothing has changed since last time, it is enough to say so. A telephone call will do as well. Please send no information about patients or named staff.</source>
        <translation>If nothing has changed since last time, it is enough to say so. A telephone call will do as well. Please send no information about patients or named staff.</translation>
    </message>
    <message>
        <source>The overview of the county is shared with all municipalities when the answers are in.</source>
        <translation>The overview of the county is shared with all municipalities when the answers are in.</translation>
    </message>
    <message>
        <source>Kind regards,
%1</source>
        <translation>Kind regards,
%1</translation>
    </message>
    <message>
        <source>answered in part</source>
        <translation>answered in part</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>answered late</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>answered in time</translation>
    </message>
    <message>
        <source>name of the municipality</source>
        <translation>name of the municipality</translation>
    </message>
    <message>
        <source>The mapping is made for %1, and this is an import of %2.</source>
        <translation>The mapping is made for %1, and this is an import of %2.</translation>
    </message>
    <message>
        <source>The columns are taken as they were chosen before, for a table with the same headings.</source>
        <translation>The columns are taken as they were chosen before, for a table with the same headings.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were spoilt on the way (UTF-8 read as Windows-1252) and were made good.</source>
        <translation>
            <numerusform>%n letter was spoilt on the way (UTF-8 read as Windows-1252) and was made good.</numerusform>
            <numerusform>%n letters were spoilt on the way (UTF-8 read as Windows-1252) and were made good.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form was made for the round %1, not for %2. Import it into that round.</source>
        <translation>This form was made for the round %1, not for %2. Import it into that round.</translation>
    </message>
    <message>
        <source>The file %1 answers for the same municipality and service area. Keep one of them in the folder.</source>
        <translation>The file %1 answers for the same municipality and service area. Keep one of them in the folder.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>There is no CSV or XLSX file in the folder %1.</source>
        <translation>There is no CSV or XLSX file in the folder %1.</translation>
    </message>
    <message>
        <source>There are more than %1 files in the folder. Import them in smaller folders.</source>
        <translation>There are more than %1 files in the folder. Import them in smaller folders.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be imported. Mend them, or choose to leave them out. Nothing was written.</source>
        <translation>
            <numerusform>%n file cannot be imported. Mend it, or choose to leave it out. Nothing was written.</numerusform>
            <numerusform>%n files cannot be imported. Mend them, or choose to leave them out. Nothing was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>This reporting round is no longer in the case file.</source>
        <translation>This reporting round is no longer in the case file.</translation>
    </message>
    <message>
        <source>None of the municipalities named is one of the office&apos;s own.</source>
        <translation>None of the municipalities named is one of the office&apos;s own.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>The import was cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>There is a round called “%1” already. Choose another name, or change that round.</source>
        <translation>There is a round called “%1” already. Choose another name, or change that round.</translation>
    </message>
    <message>
        <source>The round was closed at %1.</source>
        <translation>The round was closed at %1.</translation>
    </message>
    <message>
        <source>The round is open.</source>
        <translation>The round is open.</translation>
    </message>
    <message>
        <source>The round %1 was closed at %2 and takes no answers. Reopen it first.</source>
        <translation>The round %1 was closed at %2 and takes no answers. Reopen it first.</translation>
    </message>
    <message>
        <source>All have answered. Nobody to remind.</source>
        <translation>All have answered. Nobody to remind.</translation>
    </message>
    <message>
        <source>No e-mail address is known of those who have not answered. Use the telephone list.</source>
        <translation>No e-mail address is known of those who have not answered. Use the telephone list.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Last known</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>Telephone list</translation>
    </message>
    <message>
        <source>change a reporting round</source>
        <translation>change a reporting round</translation>
    </message>
    <message>
        <source>close a reporting round</source>
        <translation>close a reporting round</translation>
    </message>
    <message>
        <source>reopen a reporting round</source>
        <translation>reopen a reporting round</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>concrete need</source>
        <translation>concrete need</translation>
    </message>
    <message>
        <source>can offer</source>
        <translation>can offer</translation>
    </message>
    <message>
        <source>situation as of</source>
        <translation>situation as of</translation>
    </message>
    <message>
        <source>time of the first report</source>
        <translation>time of the first report</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>answered by</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>service areas asked about</source>
        <translation>service areas asked about</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>definitions</source>
        <translation>definitions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Emergency pool</source>
        <translation>Emergency pool</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Needs for equipment</source>
        <translation>Needs for equipment</translation>
    </message>
    <message>
        <source>Offers of equipment</source>
        <translation>Offers of equipment</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Action items</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Yes, partly or no</source>
        <translation>Yes, partly or no</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>One of several</translation>
    </message>
    <message>
        <source>Any number of several</source>
        <translation>Any number of several</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>Name the survey.</source>
        <translation>Name the survey.</translation>
    </message>
    <message>
        <source>Say who wants to know.</source>
        <translation>Say who wants to know.</translation>
    </message>
    <message>
        <source>Say what the answers are for. It stands on the form that the municipalities get.</source>
        <translation>Say what the answers are for. It stands on the form that the municipalities get.</translation>
    </message>
    <message>
        <source>Say when the survey opens.</source>
        <translation>Say when the survey opens.</translation>
    </message>
    <message>
        <source>The time limit must be later than the opening of the survey.</source>
        <translation>The time limit must be later than the opening of the survey.</translation>
    </message>
    <message>
        <source>The answers cannot be out of date before they are due.</source>
        <translation>The answers cannot be out of date before they are due.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Write the question.</translation>
    </message>
    <message>
        <source>A choice has from 1 to %1 characters.</source>
        <translation>A choice has from 1 to %1 characters.</translation>
    </message>
    <message>
        <source>The choice “%1” stands twice.</source>
        <translation>The choice “%1” stands twice.</translation>
    </message>
    <message>
        <source>Give from %1 to %2 choices.</source>
        <translation>Give from %1 to %2 choices.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Write a number.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>The number is too large.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Write the answer.</translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Choose one answer.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of question %2.</source>
        <translation>“%1” is none of the choices of question %2.</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>none of these</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>“%1” is none of the choices: %2.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write x where it is chosen, or leave the cell empty.</source>
        <translation>“%1” is not understood. Write x where it is chosen, or leave the cell empty.</translation>
    </message>
    <message>
        <source>%1 was not asked in this survey. Leave the row out, or add it to those who are asked.</source>
        <translation>%1 was not asked in this survey. Leave the row out, or add it to those who are asked.</translation>
    </message>
    <message>
        <source>No column is headed by a question of this survey. Write the question&apos;s number above its column: 1, 2, …</source>
        <translation>No column is headed by a question of this survey. Write the question&apos;s number above its column: 1, 2, …</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>How it is meant</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>Asked by %1.</translation>
    </message>
    <message>
        <source>Due %1, to %2. The overview is shared back. The county governor also supervises the services.</source>
        <translation>Due %1, to %2. The overview is shared back. The county governor also supervises the services.</translation>
    </message>
    <message>
        <source>Fill in the yellow cells. Leave a cell empty when you do not answer, and write “not applicable” when the question does not concern you. No information about patients or named staff.</source>
        <translation>Fill in the yellow cells. Leave a cell empty when you do not answer, and write “not applicable” when the question does not concern you. No information about patients or named staff.</translation>
    </message>
    <message>
        <source>Put an x at all that hold.</source>
        <translation>Put an x at all that hold.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>A number.</translation>
    </message>
    <message>
        <source>A number, in %1.</source>
        <translation>A number, in %1.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>This form was made for another survey than “%1”.</source>
        <translation>This form was made for another survey than “%1”.</translation>
    </message>
    <message>
        <source>We have not yet received a whole answer to the survey “%1” from: %2.</source>
        <translation>We have not yet received a whole answer to the survey “%1” from: %2.</translation>
    </message>
    <message>
        <source>A telephone call will do as well. Please send no information about patients or named staff.</source>
        <translation>A telephone call will do as well. Please send no information about patients or named staff.</translation>
    </message>
    <message>
        <source>Reminder: the survey “%1”</source>
        <translation>Reminder: the survey “%1”</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 to under %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n municipality(ies) have answered (%2 %).</source>
        <translation>
            <numerusform>%1 of %n municipality have answered (%2 %).</numerusform>
            <numerusform>%1 of %n municipalities have answered (%2 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no CSV or XLSX file in %1.</source>
        <translation>There is no CSV or XLSX file in %1.</translation>
    </message>
    <message>
        <source>This survey is no longer in the case file.</source>
        <translation>This survey is no longer in the case file.</translation>
    </message>
    <message>
        <source>The file %1 answers for the same municipality. Keep one of them.</source>
        <translation>The file %1 answers for the same municipality. Keep one of them.</translation>
    </message>
    <message>
        <source>%1 row(s) and %2 file(s) cannot be imported. Mend them, or choose to leave them out. Nothing was written.</source>
        <translation>%1 row(s) and %2 file(s) cannot be imported. Mend them, or choose to leave them out. Nothing was written.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Of those who answered the question</source>
        <translation>Of those who answered the question</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
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
        <translation>least</translation>
    </message>
    <message>
        <source>most</source>
        <translation>most</translation>
    </message>
    <message>
        <source>None of the municipalities named was asked in this survey.</source>
        <translation>None of the municipalities named was asked in this survey.</translation>
    </message>
    <message>
        <source>Ask at least one question.</source>
        <translation>Ask at least one question.</translation>
    </message>
    <message>
        <source>A survey has at most %1 questions. Make two of it.</source>
        <translation>A survey has at most %1 questions. Make two of it.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1: %2</translation>
    </message>
    <message>
        <source>%1 has answered, and stays among those who are asked.</source>
        <translation>%1 has answered, and stays among those who are asked.</translation>
    </message>
    <message>
        <source>Question %1 has answers, and these would no longer fit it. Add a new question instead.</source>
        <translation>Question %1 has answers, and these would no longer fit it. Add a new question instead.</translation>
    </message>
    <message>
        <source>The survey was closed at %1.</source>
        <translation>The survey was closed at %1.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>The survey is open.</translation>
    </message>
    <message>
        <source>The survey has answers, and its record must stay whole. Close it instead.</source>
        <translation>The survey has answers, and its record must stay whole. Close it instead.</translation>
    </message>
    <message>
        <source>The survey “%1” was closed at %2 and takes no answers. Reopen it first.</source>
        <translation>The survey “%1” was closed at %2 and takes no answers. Reopen it first.</translation>
    </message>
    <message>
        <source>%1 was not asked in this survey. Add it to those who are asked first.</source>
        <translation>%1 was not asked in this survey. Add it to those who are asked first.</translation>
    </message>
    <message>
        <source>An answer is to a question that is no longer in the survey.</source>
        <translation>An answer is to a question that is no longer in the survey.</translation>
    </message>
    <message>
        <source>open a survey</source>
        <translation>open a survey</translation>
    </message>
    <message>
        <source>change a survey</source>
        <translation>change a survey</translation>
    </message>
    <message>
        <source>close a survey</source>
        <translation>close a survey</translation>
    </message>
    <message>
        <source>reopen a survey</source>
        <translation>reopen a survey</translation>
    </message>
    <message>
        <source>remove a survey</source>
        <translation>remove a survey</translation>
    </message>
    <message>
        <source>record an answer to a survey</source>
        <translation>record an answer to a survey</translation>
    </message>
    <message>
        <source>import answers to a survey</source>
        <translation>import answers to a survey</translation>
    </message>
    <message>
        <source>open the worked example</source>
        <translation>open the worked example</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>asked by</translation>
    </message>
    <message>
        <source>municipalities asked</source>
        <translation>municipalities asked</translation>
    </message>
    <message>
        <source>number of the question</source>
        <translation>number of the question</translation>
    </message>
    <message>
        <source>how it is meant</source>
        <translation>how it is meant</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choices</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>Request for help</source>
        <translation>Request for help</translation>
    </message>
    <message>
        <source>Answer to a request for help</source>
        <translation>Answer to a request for help</translation>
    </message>
    <message>
        <source>Confirmation of an agreed offer</source>
        <translation>Confirmation of an agreed offer</translation>
    </message>
    <message>
        <source>Commitment to lend</source>
        <translation>Commitment to lend</translation>
    </message>
    <message>
        <source>Question about help</source>
        <translation>Question about help</translation>
    </message>
    <message>
        <source>Answer to a question about help</source>
        <translation>Answer to a question about help</translation>
    </message>
    <message>
        <source>Offer that nobody asked for</source>
        <translation>Offer that nobody asked for</translation>
    </message>
    <message>
        <source>Release: the help is no longer needed</source>
        <translation>Release: the help is no longer needed</translation>
    </message>
    <message>
        <source>Request to have it back</source>
        <translation>Request to have it back</translation>
    </message>
    <message>
        <source>Answer to a request to have it back</source>
        <translation>Answer to a request to have it back</translation>
    </message>
    <message>
        <source>Question about the price</source>
        <translation>Question about the price</translation>
    </message>
    <message>
        <source>Answer about the price</source>
        <translation>Answer about the price</translation>
    </message>
    <message>
        <source>Question how it stands</source>
        <translation>Question how it stands</translation>
    </message>
    <message>
        <source>Report how it stands</source>
        <translation>Report how it stands</translation>
    </message>
    <message>
        <source>Request for an extension</source>
        <translation>Request for an extension</translation>
    </message>
    <message>
        <source>Answer to a request for an extension</source>
        <translation>Answer to a request for an extension</translation>
    </message>
    <message>
        <source>yes, on conditions</source>
        <translation>yes, on conditions</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>The element&apos;s namespace is “%1”, not the one of EDXL-RM 1.0. Ask the sender for a message of EDXL-RM 1.0 (%2).</source>
        <translation>The element&apos;s namespace is “%1”, not the one of EDXL-RM 1.0. Ask the sender for a message of EDXL-RM 1.0 (%2).</translation>
    </message>
    <message>
        <source>This is no EDXL-RM message. Choose the file that the sender&apos;s program wrote as EDXL-RM 1.0.</source>
        <translation>This is no EDXL-RM message. Choose the file that the sender&apos;s program wrote as EDXL-RM 1.0.</translation>
    </message>
    <message>
        <source>There is no such kind of message in EDXL-RM 1.0. Ask the sender for one of its sixteen kinds.</source>
        <translation>There is no such kind of message in EDXL-RM 1.0. Ask the sender for one of its sixteen kinds.</translation>
    </message>
    <message>
        <source>The envelope holds %1 messages. Take them out, and import each from a file of its own.</source>
        <translation>The envelope holds %1 messages. Take them out, and import each from a file of its own.</translation>
    </message>
    <message>
        <source>The element is not known in this place and was passed over.</source>
        <translation>The element is not known in this place and was passed over.</translation>
    </message>
    <message>
        <source>“%1” is no point in time. It must look like 2026-02-14T18:05:00+01:00.</source>
        <translation>“%1” is no point in time. It must look like 2026-02-14T18:05:00+01:00.</translation>
    </message>
    <message>
        <source>The time does not say its offset from UTC; it was read as this machine&apos;s local time. Ask the sender if it matters.</source>
        <translation>The time does not say its offset from UTC; it was read as this machine&apos;s local time. Ask the sender if it matters.</translation>
    </message>
    <message>
        <source>“%1” is no value of EDXL-RM 1.0 here and was passed over.</source>
        <translation>“%1” is no value of EDXL-RM 1.0 here and was passed over.</translation>
    </message>
    <message>
        <source>“%1” is no amount. It must be a number from zero up, with a point before the decimals.</source>
        <translation>“%1” is no amount. It must be a number from zero up, with a point before the decimals.</translation>
    </message>
    <message>
        <source>“%1” is no answer. It must be Accept, Decline or Provisional.</source>
        <translation>“%1” is no answer. It must be Accept, Decline or Provisional.</translation>
    </message>
    <message>
        <source>The answer (ResponseType) is missing: without it nobody knows whether it is a yes. Ask the sender.</source>
        <translation>The answer (ResponseType) is missing: without it nobody knows whether it is a yes. Ask the sender.</translation>
    </message>
    <message>
        <source>It must say whether an earlier message is replaced (Update) or withdrawn (Cancel).</source>
        <translation>It must say whether an earlier message is replaced (Update) or withdrawn (Cancel).</translation>
    </message>
    <message>
        <source>It says “%1”, but the message is a %2. Ask the sender which is meant.</source>
        <translation>It says “%1”, but the message is a %2. Ask the sender which is meant.</translation>
    </message>
    <message>
        <source>The element MessageContentType is missing. Ask the sender for a whole message.</source>
        <translation>The element MessageContentType is missing. Ask the sender for a whole message.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. No message is as large as that; it was not read.</source>
        <translation>%1 is larger than %2 MB. No message is as large as that; it was not read.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is empty.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 could not be opened: %2</translation>
    </message>
    <message>
        <source>Two items have the same number, “%1”. Give each its own.</source>
        <translation>Two items have the same number, “%1”. Give each its own.</translation>
    </message>
    <message>
        <source>The element is missing; a message of the kind %1 must have it.</source>
        <translation>The element is missing; a message of the kind %1 must have it.</translation>
    </message>
    <message>
        <source>The element must not stand in a message of the kind %1.</source>
        <translation>The element must not stand in a message of the kind %1.</translation>
    </message>
    <message>
        <source>The element is there but says nothing.</source>
        <translation>The element is there but says nothing.</translation>
    </message>
    <message>
        <source>The element must name its list (ValueListURN) and a value (Value).</source>
        <translation>The element must name its list (ValueListURN) and a value (Value).</translation>
    </message>
    <message>
        <source>The element must hold a text or an amount, not both.</source>
        <translation>The element must hold a text or an amount, not both.</translation>
    </message>
    <message>
        <source>The amount must be a number from zero up.</source>
        <translation>The amount must be a number from zero up.</translation>
    </message>
    <message>
        <source>%1 must not stand in a message of the kind %2.</source>
        <translation>%1 must not stand in a message of the kind %2.</translation>
    </message>
    <message>
        <source>A conditional yes must give its reason.</source>
        <translation>A conditional yes must give its reason.</translation>
    </message>
    <message>
        <source>A yes must say to what.</source>
        <translation>A yes must say to what.</translation>
    </message>
    <message>
        <source>A commitment must say to how much.</source>
        <translation>A commitment must say to how much.</translation>
    </message>
    <message>
        <source>A commitment must say when.</source>
        <translation>A commitment must say when.</translation>
    </message>
    <message>
        <source>A yes must say how much.</source>
        <translation>A yes must say how much.</translation>
    </message>
    <message>
        <source>A no must not say how much or when.</source>
        <translation>A no must not say how much or when.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, line %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, &lt;%3&gt;: %4</source>
        <translation>%1, line %2, &lt;%3&gt;: %4</translation>
    </message>
    <message>
        <source>The file begins with a document type (DOCTYPE), which no such message has and which can hide harm. It was not read. Ask the sender for a file without it.</source>
        <translation>The file begins with a document type (DOCTYPE), which no such message has and which can hide harm. It was not read. Ask the sender for a file without it.</translation>
    </message>
    <message>
        <source>The file uses an entity that it does not explain. Ask the sender for a new file.</source>
        <translation>The file uses an entity that it does not explain. Ask the sender for a new file.</translation>
    </message>
    <message>
        <source>The file has more elements than any message. Ask the sender to divide it.</source>
        <translation>The file has more elements than any message. Ask the sender to divide it.</translation>
    </message>
    <message>
        <source>The elements stand deeper in each other than in any message. Ask the sender for a new file.</source>
        <translation>The elements stand deeper in each other than in any message. Ask the sender for a new file.</translation>
    </message>
    <message>
        <source>The file is damaged here or is no XML. Ask the sender for it again, as the file that was sent and not as text in an e-mail.</source>
        <translation>The file is damaged here or is no XML. Ask the sender for it again, as the file that was sent and not as text in an e-mail.</translation>
    </message>
    <message>
        <source>The message cannot be written as EDXL-RM: &lt;%1&gt;: %2</source>
        <translation>The message cannot be written as EDXL-RM: &lt;%1&gt;: %2</translation>
    </message>
    <message>
        <source>No message is on record that it would answer.</source>
        <translation>No message is on record that it would answer.</translation>
    </message>
    <message>
        <source>The need is withdrawn, and nobody was asked.</source>
        <translation>The need is withdrawn, and nobody was asked.</translation>
    </message>
    <message>
        <source>The need is closed.</source>
        <translation>The need is closed.</translation>
    </message>
    <message>
        <source>The owner has not answered yet.</source>
        <translation>The owner has not answered yet.</translation>
    </message>
    <message>
        <source>Both sides have not agreed yet.</source>
        <translation>Both sides have not agreed yet.</translation>
    </message>
    <message>
        <source>Help is voluntary: only an offer that both sides have agreed on can be confirmed.</source>
        <translation>Help is voluntary: only an offer that both sides have agreed on can be confirmed.</translation>
    </message>
    <message>
        <source>Only an offer that answers no need is one.</source>
        <translation>Only an offer that answers no need is one.</translation>
    </message>
    <message>
        <source>The service has not begun, or is ending.</source>
        <translation>The service has not begun, or is ending.</translation>
    </message>
    <message>
        <source>The service has not begun.</source>
        <translation>The service has not begun.</translation>
    </message>
    <message>
        <source>Record the answer to the extension first.</source>
        <translation>Record the answer to the extension first.</translation>
    </message>
    <message>
        <source>The owner has not offered anything yet.</source>
        <translation>The owner has not offered anything yet.</translation>
    </message>
    <message>
        <source>As the parties have agreed</source>
        <translation>As the parties have agreed</translation>
    </message>
    <message>
        <source>No message is on record that this one would answer. Take in the question first, or say which message is answered.</source>
        <translation>No message is on record that this one would answer. Take in the question first, or say which message is answered.</translation>
    </message>
    <message>
        <source>An offer: it holds once both sides have agreed.</source>
        <translation>An offer: it holds once both sides have agreed.</translation>
    </message>
    <message>
        <source>To be agreed between the parties</source>
        <translation>To be agreed between the parties</translation>
    </message>
    <message>
        <source>A message of the kind “%1” cannot be about this.</source>
        <translation>A message of the kind “%1” cannot be about this.</translation>
    </message>
    <message>
        <source>Say until when: a day after the last one that is agreed.</source>
        <translation>Say until when: a day after the last one that is agreed.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4</source>
        <translation>%1 from %2 to %3, %4</translation>
    </message>
    <message>
        <source>This message belongs to an exercise, and this is no exercise file. Open the exercise&apos;s file and take it in there. Nothing was changed.</source>
        <translation>This message belongs to an exercise, and this is no exercise file. Open the exercise&apos;s file and take it in there. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is an exercise file, but the message does not say that it is an exercise. If it is a real one, take it in in the office&apos;s own file.</source>
        <translation>This is an exercise file, but the message does not say that it is an exercise. If it is a real one, take it in in the office&apos;s own file.</translation>
    </message>
    <message>
        <source>This message was taken in on %1. Nothing changes.</source>
        <translation>This message was taken in on %1. Nothing changes.</translation>
    </message>
    <message>
        <source>This message was written here on %1. Nothing changes.</source>
        <translation>This message was written here on %1. Nothing changes.</translation>
    </message>
    <message>
        <source>The message does not say clearly which municipality it is about.</source>
        <translation>The message does not say clearly which municipality it is about.</translation>
    </message>
    <message>
        <source>The message does not say clearly which profession it is about.</source>
        <translation>The message does not say clearly which profession it is about.</translation>
    </message>
    <message>
        <source>The message does not say who lends.</source>
        <translation>The message does not say who lends.</translation>
    </message>
    <message>
        <source>The message follows “%1”, which is not on record here. Take that one in first, or say which need or transfer this one is about.</source>
        <translation>The message follows “%1”, which is not on record here. Take that one in first, or say which need or transfer this one is about.</translation>
    </message>
    <message>
        <source>A line in the log of the transfer: %1</source>
        <translation>A line in the log of the transfer: %1</translation>
    </message>
    <message>
        <source>A line in the log of the need: %1</source>
        <translation>A line in the log of the need: %1</translation>
    </message>
    <message>
        <source>A line in the log</source>
        <translation>A line in the log</translation>
    </message>
    <message>
        <source>The need is withdrawn, with the transfers for it that have not begun: %1</source>
        <translation>The need is withdrawn, with the transfers for it that have not begun: %1</translation>
    </message>
    <message>
        <source>A new need: %1</source>
        <translation>A new need: %1</translation>
    </message>
    <message>
        <source>The need reads as before: %1</source>
        <translation>The need reads as before: %1</translation>
    </message>
    <message>
        <source>Details of the need change: %1</source>
        <translation>Details of the need change: %1</translation>
    </message>
    <message>
        <source>The need changes: %1 → %2</source>
        <translation>The need changes: %1 → %2</translation>
    </message>
    <message>
        <source>The message offers %1; %2 of them are put into the pool. Register the others by hand.</source>
        <translation>The message offers %1; %2 of them are put into the pool. Register the others by hand.</translation>
    </message>
    <message>
        <source>A new capacity in the pool: %1</source>
        <translation>A new capacity in the pool: %1</translation>
    </message>
    <message>
        <source>The capacity in the pool changes: %1</source>
        <translation>The capacity in the pool changes: %1</translation>
    </message>
    <message>
        <source>The capacity reads as before: %1</source>
        <translation>The capacity reads as before: %1</translation>
    </message>
    <message>
        <source>The message requisitions help. Help is voluntary: a requisition is taken in only as the confirmation of an offer that both sides have agreed on, and no such agreement is on record. Ask the sender for a request instead.</source>
        <translation>The message requisitions help. Help is voluntary: a requisition is taken in only as the confirmation of an offer that both sides have agreed on, and no such agreement is on record. Ask the sender for a request instead.</translation>
    </message>
    <message>
        <source>Item %1 answers item “%2” of the message “%3”, which has no such item. Ask the sender what is answered. Nothing was changed.</source>
        <translation>Item %1 answers item “%2” of the message “%3”, which has no such item. Ask the sender what is answered. Nothing was changed.</translation>
    </message>
    <message>
        <source>The transfer cannot go from “%1” to “%2” by this message; it stays as it is, and the message is noted in the log.</source>
        <translation>The transfer cannot go from “%1” to “%2” by this message; it stays as it is, and the message is noted in the log.</translation>
    </message>
    <message>
        <source>The transfer of %1: %2</source>
        <translation>The transfer of %1: %2</translation>
    </message>
    <message>
        <source>A new transfer, %1: %2</source>
        <translation>A new transfer, %1: %2</translation>
    </message>
    <message>
        <source>The message does not say how many; one is put in.</source>
        <translation>The message does not say how many; one is put in.</translation>
    </message>
    <message>
        <source>The message does not say from when; today is put in.</source>
        <translation>The message does not say from when; today is put in.</translation>
    </message>
    <message>
        <source>The message does not say until when; %1 is put in.</source>
        <translation>The message does not say until when; %1 is put in.</translation>
    </message>
    <message>
        <source>The message does not say when; %1 is put in.</source>
        <translation>The message does not say when; %1 is put in.</translation>
    </message>
    <message>
        <source>%1 from %2, sent %3</source>
        <translation>%1 from %2, sent %3</translation>
    </message>
    <message>
        <source>an unknown sender</source>
        <translation>an unknown sender</translation>
    </message>
    <message>
        <source>It withdraws an earlier message.</source>
        <translation>It withdraws an earlier message.</translation>
    </message>
    <message>
        <source>It replaces an earlier message.</source>
        <translation>It replaces an earlier message.</translation>
    </message>
    <message>
        <source>The answer is %1: %2</source>
        <translation>The answer is %1: %2</translation>
    </message>
    <message>
        <source>What the message is about is no longer in the case file.</source>
        <translation>What the message is about is no longer in the case file.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2 Choose another place.</source>
        <translation>%1 could not be written: %2 Choose another place.</translation>
    </message>
    <message>
        <source>The case file or the message has changed since it was shown. Look at it again. Nothing was changed.</source>
        <translation>The case file or the message has changed since it was shown. Look at it again. Nothing was changed.</translation>
    </message>
    <message>
        <source>take in a message</source>
        <translation>take in a message</translation>
    </message>
    <message>
        <source>write a message</source>
        <translation>write a message</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Receives</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometres</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>State before</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>State after</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>By what means</translation>
    </message>
    <message>
        <source>Reason of a no</source>
        <translation>Reason of a no</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Corrects the entry of</source>
        <translation>Corrects the entry of</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Record of answers</source>
        <translation>Record of answers</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: covered</source>
        <translation>%1: covered</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <translation>%1: nobody</translation>
    </message>
    <message numerus="yes">
        <source>%1: lacks %2 of %n head-day(s)</source>
        <translation>
            <numerusform>%1: lacks %2 of %n head-day</numerusform>
            <numerusform>%1: lacks %2 of %n head-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 of %n head-day(s)</source>
        <translation>
            <numerusform>%1 on %2 of %n head-day</numerusform>
            <numerusform>%1 on %2 of %n head-days</numerusform>
        </translation>
    </message>
    <message>
        <source>The team is complete.</source>
        <translation>The team is complete.</translation>
    </message>
    <message>
        <source>The team lacks: %1.</source>
        <translation>The team lacks: %1.</translation>
    </message>
    <message>
        <source>One more in the pool near %2 (%1), %3 km from %4.</source>
        <translation>One more in the pool near %2 (%1), %3 km from %4.</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>%1 %2 km</source>
        <translation>%1 %2 km</translation>
    </message>
    <message>
        <source>%1 %2 km as %3</source>
        <translation>%1 %2 km as %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 fewer)</source>
        <translation>%1 of %2 (%3 fewer)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 more)</source>
        <translation>%1 of %2 (%3 more)</translation>
    </message>
    <message>
        <source>The kind of equipment is missing.</source>
        <translation>The kind of equipment is missing.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>The quantity is missing.</translation>
    </message>
    <message>
        <source>The place is missing. Write the number of the municipality where the equipment is.</source>
        <translation>The place is missing. Write the number of the municipality where the equipment is.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Equipment asked for</source>
        <translation>Equipment asked for</translation>
    </message>
    <message>
        <source>%1: lacks %2</source>
        <translation>%1: lacks %2</translation>
    </message>
    <message>
        <source>%1, of %2 asked for. Look for an offer.</source>
        <translation>%1, of %2 asked for. Look for an offer.</translation>
    </message>
    <message>
        <source>import needs for equipment</source>
        <translation>import needs for equipment</translation>
    </message>
    <message>
        <source>import offers of equipment</source>
        <translation>import offers of equipment</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) to outside of the map</source>
        <translation>
            <numerusform>%n transfer to outside of the map</numerusform>
            <numerusform>%n transfers to outside of the map</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose from the list, or write several of these with a comma between: %1.</source>
        <translation>Choose from the list, or write several of these with a comma between: %1.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Staffing plan</source>
        <translation>Staffing plan</translation>
    </message>
    <message>
        <source>Only where one of these holds now. Write several with a comma between them.</source>
        <translation>Only where one of these holds now. Write several with a comma between them.</translation>
    </message>
    <message>
        <source>Has the municipality a plan for staffing this service in a crisis?</source>
        <translation>Has the municipality a plan for staffing this service in a crisis?</translation>
    </message>
    <message>
        <source>Status of the municipalities</source>
        <translation>Status of the municipalities</translation>
    </message>
    <message>
        <source>Map of the county</source>
        <translation>Map of the county</translation>
    </message>
    <message>
        <source>Changed since the last report</source>
        <translation>Changed since the last report</translation>
    </message>
    <message>
        <source>Without an answer in this round</source>
        <translation>Without an answer in this round</translation>
    </message>
    <message>
        <source>The last rounds</source>
        <translation>The last rounds</translation>
    </message>
    <message>
        <source>Status by service area</source>
        <translation>Status by service area</translation>
    </message>
    <message>
        <source>Outlook for three weeks</source>
        <translation>Outlook for three weeks</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Criteria of serious shortage</source>
        <translation>Criteria of serious shortage</translation>
    </message>
    <message>
        <source>Plan for keeping critical staff</source>
        <translation>Plan for keeping critical staff</translation>
    </message>
    <message>
        <source>Needs by profession</source>
        <translation>Needs by profession</translation>
    </message>
    <message>
        <source>Voluntary transfers</source>
        <translation>Voluntary transfers</translation>
    </message>
    <message>
        <source>Where help was asked for</source>
        <translation>Where help was asked for</translation>
    </message>
    <message>
        <source>A report needs at least one section.</source>
        <translation>A report needs at least one section.</translation>
    </message>
    <message>
        <source>Each section needs a heading.</source>
        <translation>Each section needs a heading.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Overall situation and change since last</source>
        <translation>Overall situation and change since last</translation>
    </message>
    <message>
        <source>What happens, where, since when, how much. What is new since the last report.</source>
        <translation>What happens, where, since when, how much. What is new since the last report.</translation>
    </message>
    <message>
        <source>Consequences for the services</source>
        <translation>Consequences for the services</translation>
    </message>
    <message>
        <source>Which services are reduced or at risk, and for whom. No patients, no names.</source>
        <translation>Which services are reduced or at risk, and for whom. No patients, no names.</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Staffing</translation>
    </message>
    <message>
        <source>What is hard to staff, why, and how it will be in three weeks. The figures are the municipalities&apos; own; here stands the office&apos;s view of them.</source>
        <translation>What is hard to staff, why, and how it will be in three weeks. The figures are the municipalities&apos; own; here stands the office&apos;s view of them.</translation>
    </message>
    <message>
        <source>Measures taken and planned</source>
        <translation>Measures taken and planned</translation>
    </message>
    <message>
        <source>Measures since the last report, and those that are being considered.</source>
        <translation>Measures since the last report, and those that are being considered.</translation>
    </message>
    <message>
        <source>Organisation and meetings</source>
        <translation>Organisation and meetings</translation>
    </message>
    <message>
        <source>How the office is organised, on what level the municipalities and trusts are, which meetings were held.</source>
        <translation>How the office is organised, on what level the municipalities and trusts are, which meetings were held.</translation>
    </message>
    <message>
        <source>Need for assistance and resources</source>
        <translation>Need for assistance and resources</translation>
    </message>
    <message>
        <source>What the county cannot solve by itself, and what is asked for from whom.</source>
        <translation>What the county cannot solve by itself, and what is asked for from whom.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Information to the public, the picture in the media, messages that should be coordinated.</source>
        <translation>Information to the public, the picture in the media, messages that should be coordinated.</translation>
    </message>
    <message>
        <source>Assessment and expected development</source>
        <translation>Assessment and expected development</translation>
    </message>
    <message>
        <source>The office&apos;s own assessment, how sure it is, and what is expected next.</source>
        <translation>The office&apos;s own assessment, how sure it is, and what is expected next.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>A template needs a name.</translation>
    </message>
    <message>
        <source>Say what the report is about.</source>
        <translation>Say what the report is about.</translation>
    </message>
    <message>
        <source>The next report must come later than the situation described.</source>
        <translation>The next report must come later than the situation described.</translation>
    </message>
    <message>
        <source>Say whom the report goes to.</source>
        <translation>Say whom the report goes to.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write at least one section before sending.</source>
        <translation>Nothing is written yet. Write at least one section before sending.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have answered, as of %4</source>
        <translation>%1: %2 of %3 have answered, as of %4</translation>
    </message>
    <message>
        <source>%1: choose a file name that ends in .pdf, .odt, .txt, .csv or .xlsx.</source>
        <translation>%1: choose a file name that ends in .pdf, .odt, .txt, .csv or .xlsx.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The text is unchanged since report no. %1.</source>
        <translation>The text is unchanged since report no. %1.</translation>
    </message>
    <message>
        <source>Nothing is reported here.</source>
        <translation>Nothing is reported here.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Situation as of: %1</source>
        <translation>Situation as of: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Sent: %1</translation>
    </message>
    <message>
        <source>Next report: %1</source>
        <translation>Next report: %1</translation>
    </message>
    <message>
        <source>Replaces report no. %1.</source>
        <translation>Replaces report no. %1.</translation>
    </message>
    <message>
        <source>The text of each section is the county governor&apos;s own. The tables hold what the municipalities have reported of themselves, and what is registered of needs and voluntary transfers.</source>
        <translation>The text of each section is the county governor&apos;s own. The tables hold what the municipalities have reported of themselves, and what is registered of needs and voluntary transfers.</translation>
    </message>
    <message>
        <source>The figures were frozen when it was sent.</source>
        <translation>The figures were frozen when it was sent.</translation>
    </message>
    <message>
        <source>This is a draft: the figures still follow the case file.</source>
        <translation>This is a draft: the figures still follow the case file.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of those rated</source>
        <translation>Of those rated</translation>
    </message>
    <message>
        <source>Change since report no. %1</source>
        <translation>Change since report no. %1</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities have answered; %3 have given a new rating, and shares are of these. Who has not answered counts as no rating, never as good.</source>
        <translation>%1 of %2 municipalities have answered; %3 have given a new rating, and shares are of these. Who has not answered counts as no rating, never as good.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>This is the first report; there is nothing to compare with.</source>
        <translation>This is the first report; there is nothing to compare with.</translation>
    </message>
    <message>
        <source>No municipality stands otherwise than in report no. %1 of %2.</source>
        <translation>No municipality stands otherwise than in report no. %1 of %2.</translation>
    </message>
    <message>
        <source>Against report no. %1 of %2; worse first, then better, then those whose rating came or fell away.</source>
        <translation>Against report no. %1 of %2; worse first, then better, then those whose rating came or fell away.</translation>
    </message>
    <message>
        <source>Every municipality has answered.</source>
        <translation>Every municipality has answered.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>No rating</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Rated by</translation>
    </message>
    <message>
        <source>No service area was rated in this round.</source>
        <translation>No service area was rated in this round.</translation>
    </message>
    <message>
        <source>Municipalities by their own rating of each service in this round; the others have not rated it.</source>
        <translation>Municipalities by their own rating of each service in this round; the others have not rated it.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Of the %1 municipalities that have answered.</source>
        <translation>Of the %1 municipalities that have answered.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>No municipality has named a criterion in this round.</source>
        <translation>No municipality has named a criterion in this round.</translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation>Uncovered</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>No needs are registered that run now or later.</source>
        <translation>No needs are registered that run now or later.</translation>
    </message>
    <message>
        <source>Persons, in needs that run now or later. Covered: by voluntary transfers that both owners have agreed to and that run today.</source>
        <translation>Persons, in needs that run now or later. Covered: by voluntary transfers that both owners have agreed to and that run today.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>No open needs for equipment are registered.</source>
        <translation>No open needs for equipment are registered.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Nobody has been asked to lend staff.</source>
        <translation>Nobody has been asked to lend staff.</translation>
    </message>
    <message>
        <source>Voluntary loans of staff; a no is an answer like any other.</source>
        <translation>Voluntary loans of staff; a no is an answer like any other.</translation>
    </message>
    <message>
        <source>Asked, not answered</source>
        <translation>Asked, not answered</translation>
    </message>
    <message>
        <source>Offered or agreed</source>
        <translation>Offered or agreed</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Ended or declined</source>
        <translation>Ended or declined</translation>
    </message>
    <message>
        <source>Persons. The last line is what was asked for from beyond the county.</source>
        <translation>Persons. The last line is what was asked for from beyond the county.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>No meeting was held since the last report.</source>
        <translation>No meeting was held since the last report.</translation>
    </message>
    <message>
        <source>No meeting was held in the last week.</source>
        <translation>No meeting was held in the last week.</translation>
    </message>
    <message>
        <source>Risk of overload in three weeks</source>
        <translation>Risk of overload in three weeks</translation>
    </message>
    <message>
        <source>Has a plan for keeping critical staff</source>
        <translation>Has a plan for keeping critical staff</translation>
    </message>
    <message>
        <source>Situation report no. %1</source>
        <translation>Situation report no. %1</translation>
    </message>
    <message>
        <source>Situation report, draft</source>
        <translation>Situation report, draft</translation>
    </message>
    <message>
        <source>No round of reports · as of %1</source>
        <translation>No round of reports · as of %1</translation>
    </message>
    <message>
        <source>Round: %1 · %2 of %3 have answered · as of %4</source>
        <translation>Round: %1 · %2 of %3 have answered · as of %4</translation>
    </message>
    <message>
        <source>This report is no longer in the case file.</source>
        <translation>This report is no longer in the case file.</translation>
    </message>
    <message>
        <source>Staffing in the municipal health and care services</source>
        <translation>Staffing in the municipal health and care services</translation>
    </message>
    <message>
        <source>The report that is to be replaced has not been sent.</source>
        <translation>The report that is to be replaced has not been sent.</translation>
    </message>
    <message>
        <source>There is already a template called “%1”. Choose another name.</source>
        <translation>There is already a template called “%1”. Choose another name.</translation>
    </message>
    <message>
        <source>This template is not one of the office&apos;s own. The standard one cannot be removed.</source>
        <translation>This template is not one of the office&apos;s own. The standard one cannot be removed.</translation>
    </message>
    <message>
        <source>begin a situation report</source>
        <translation>begin a situation report</translation>
    </message>
    <message>
        <source>write in a situation report</source>
        <translation>write in a situation report</translation>
    </message>
    <message>
        <source>remove a draft of a report</source>
        <translation>remove a draft of a report</translation>
    </message>
    <message>
        <source>send a situation report (what was sent stays)</source>
        <translation>send a situation report (what was sent stays)</translation>
    </message>
    <message>
        <source>save a report template</source>
        <translation>save a report template</translation>
    </message>
    <message>
        <source>remove a report template</source>
        <translation>remove a report template</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>recipients</translation>
    </message>
    <message>
        <source>next report</source>
        <translation>next report</translation>
    </message>
    <message>
        <source>template</source>
        <translation>template</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>replaces</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>sections</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>sent by</source>
        <translation>sent by</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Text of the county governor</source>
        <translation>Text of the county governor</translation>
    </message>
    <message>
        <source>Unchanged since report no.</source>
        <translation>Unchanged since report no.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Situation reports in draft</source>
        <translation>Situation reports in draft</translation>
    </message>
    <message>
        <source>Situation reports that were sent</source>
        <translation>Situation reports that were sent</translation>
    </message>
    <message>
        <source>All staff of the care services</source>
        <translation>All staff of the care services</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Nurses</translation>
    </message>
    <message>
        <source>Specialist nurses</source>
        <translation>Specialist nurses</translation>
    </message>
    <message>
        <source>Health care workers and the like</source>
        <translation>Health care workers and the like</translation>
    </message>
    <message>
        <source>Home helpers and other care staff</source>
        <translation>Home helpers and other care staff</translation>
    </message>
    <message>
        <source>Social educators</source>
        <translation>Social educators</translation>
    </message>
    <message>
        <source>Child welfare and social workers and the like</source>
        <translation>Child welfare and social workers and the like</translation>
    </message>
    <message>
        <source>Managers of health, care and social services</source>
        <translation>Managers of health, care and social services</translation>
    </message>
    <message>
        <source>Other managers</source>
        <translation>Other managers</translation>
    </message>
    <message>
        <source>Kitchen staff</source>
        <translation>Kitchen staff</translation>
    </message>
    <message>
        <source>Cleaners and caretakers</source>
        <translation>Cleaners and caretakers</translation>
    </message>
    <message>
        <source>Case and office workers</source>
        <translation>Case and office workers</translation>
    </message>
    <message>
        <source>Occupational therapists</source>
        <translation>Occupational therapists</translation>
    </message>
    <message>
        <source>Other health professions</source>
        <translation>Other health professions</translation>
    </message>
    <message>
        <source>Profession not stated</source>
        <translation>Profession not stated</translation>
    </message>
    <message>
        <source>Choose the group of professions.</source>
        <translation>Choose the group of professions.</translation>
    </message>
    <message>
        <source>The year must be from %1 to %2.</source>
        <translation>The year must be from %1 to %2.</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents must be from 0 to %1, or nothing when they are not known.</source>
        <translation>Agreed full-time equivalents must be from 0 to %1, or nothing when they are not known.</translation>
    </message>
    <message>
        <source>A floor must be more than 0 and at most %1.</source>
        <translation>A floor must be more than 0 and at most %1.</translation>
    </message>
    <message>
        <source>%1 missing, unknown share</source>
        <translation>%1 missing, unknown share</translation>
    </message>
    <message>
        <source>%1 missing, none agreed (%2)</source>
        <translation>%1 missing, none agreed (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 full-time equivalents, %3 % (%4)</source>
        <translation>%1 of %2 full-time equivalents, %3 % (%4)</translation>
    </message>
    <message>
        <source>%1 of at least %2 full-time equivalents, at most %3 % (%4)</source>
        <translation>%1 of at least %2 full-time equivalents, at most %3 % (%4)</translation>
    </message>
    <message>
        <source>More than 40 % is reported missing; the agreed staff gives less. One task can lack more than its whole profession does. A hint to ask, no verdict.</source>
        <translation>More than 40 % is reported missing; the agreed staff gives less. One task can lack more than its whole profession does. A hint to ask, no verdict.</translation>
    </message>
    <message>
        <source>The agreed staff gives more than 40 % missing; that criterion is not reported. A hint to ask, no verdict.</source>
        <translation>The agreed staff gives more than 40 % missing; that criterion is not reported. A hint to ask, no verdict.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>as the year before</source>
        <translation>as the year before</translation>
    </message>
    <message>
        <source>%1 since the year before</source>
        <translation>%1 since the year before</translation>
    </message>
    <message>
        <source>rests on one person</source>
        <translation>rests on one person</translation>
    </message>
    <message>
        <source>under the floor</source>
        <translation>under the floor</translation>
    </message>
    <message>
        <source>%1 full-time equivalents, under the office&apos;s floor of %2 (%3)</source>
        <translation>%1 full-time equivalents, under the office&apos;s floor of %2 (%3)</translation>
    </message>
    <message>
        <source>about %1 full-time equivalent, perhaps one person (%2)</source>
        <translation>about %1 full-time equivalent, perhaps one person (%2)</translation>
    </message>
    <message>
        <source>The figures are rounded to whole full-time equivalents, and one may be shared by several persons: a hint to ask about.</source>
        <translation>The figures are rounded to whole full-time equivalents, and one may be shared by several persons: a hint to ask about.</translation>
    </message>
    <message>
        <source>So small a municipality is hit hard when a few fall ill or are in quarantine at once: there is hardly anybody to step in.</source>
        <translation>So small a municipality is hit hard when a few fall ill or are in quarantine at once: there is hardly anybody to step in.</translation>
    </message>
    <message>
        <source>The group of professions is missing.</source>
        <translation>The group of professions is missing.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>The year is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about municipalities of other offices are left out: %1.</source>
        <translation>
            <numerusform>%n row about municipalities of other offices is left out: %1.</numerusform>
            <numerusform>%n rows about municipalities of other offices are left out: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column of the group of professions is missing. Add a column “yrkeskode” and try again.</source>
        <translation>The column of the group of professions is missing. Add a column “yrkeskode” and try again.</translation>
    </message>
    <message>
        <source>All rows are about municipalities of other offices (%1). Nothing is left.</source>
        <translation>All rows are about municipalities of other offices (%1). Nothing is left.</translation>
    </message>
    <message>
        <source>where the figure is from</source>
        <translation>where the figure is from</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>name of the group</translation>
    </message>
    <message>
        <source>import agreed staff</source>
        <translation>import agreed staff</translation>
    </message>
    <message>
        <source>set a figure of agreed staff</source>
        <translation>set a figure of agreed staff</translation>
    </message>
    <message>
        <source>set figures of agreed staff</source>
        <translation>set figures of agreed staff</translation>
    </message>
    <message>
        <source>remove a figure of agreed staff</source>
        <translation>remove a figure of agreed staff</translation>
    </message>
    <message>
        <source>set a floor for agreed staff</source>
        <translation>set a floor for agreed staff</translation>
    </message>
    <message>
        <source>set floors for agreed staff</source>
        <translation>set floors for agreed staff</translation>
    </message>
    <message>
        <source>remove a floor for agreed staff</source>
        <translation>remove a floor for agreed staff</translation>
    </message>
    <message>
        <source>group of professions</source>
        <translation>group of professions</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>agreed full-time equivalents</source>
        <translation>agreed full-time equivalents</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>as needed</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>every working day</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>every second week</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>own item</source>
        <translation>own item</translation>
    </message>
    <message>
        <source>standing item</source>
        <translation>standing item</translation>
    </message>
    <message>
        <source>newly critical</source>
        <translation>newly critical</translation>
    </message>
    <message>
        <source>overdue answer</source>
        <translation>overdue answer</translation>
    </message>
    <message>
        <source>need without cover</source>
        <translation>need without cover</translation>
    </message>
    <message>
        <source>transfer that ends soon</source>
        <translation>transfer that ends soon</translation>
    </message>
    <message>
        <source>action due</source>
        <translation>action due</translation>
    </message>
    <message>
        <source>Own staff: overtime and extra shifts</source>
        <translation>Own staff: overtime and extra shifts</translation>
    </message>
    <message>
        <source>Larger part-time positions</source>
        <translation>Larger part-time positions</translation>
    </message>
    <message>
        <source>Redeployment from other services</source>
        <translation>Redeployment from other services</translation>
    </message>
    <message>
        <source>Staffing agencies</source>
        <translation>Staffing agencies</translation>
    </message>
    <message>
        <source>Neighbouring municipalities</source>
        <translation>Neighbouring municipalities</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>ill</translation>
    </message>
    <message>
        <source>fit again</source>
        <translation>fit again</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>hand-over done</source>
        <translation>hand-over done</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>left early</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>home again</source>
        <translation>home again</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>lending municipality</source>
        <translation>lending municipality</translation>
    </message>
    <message>
        <source>receiving municipality</source>
        <translation>receiving municipality</translation>
    </message>
    <message>
        <source>Home Guard</source>
        <translation>Home Guard</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>Protective equipment</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>released</source>
        <translation>released</translation>
    </message>
    <message>
        <source>The municipality&apos;s own measures come first, and none of them is noted yet.</source>
        <translation>The municipality&apos;s own measures come first, and none of them is noted yet.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own measures come first. Not tried: %1.</source>
        <translation>The municipality&apos;s own measures come first. Not tried: %1.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own measures are tried. The neighbouring municipalities come next.</source>
        <translation>The municipality&apos;s own measures are tried. The neighbouring municipalities come next.</translation>
    </message>
    <message>
        <source>Own measures and neighbours are tried. The health community and the rest of the county come next.</source>
        <translation>Own measures and neighbours are tried. The health community and the rest of the county come next.</translation>
    </message>
    <message>
        <source>Everything nearer has been tried or asked. Regional and national pools come next.</source>
        <translation>Everything nearer has been tried or asked. Regional and national pools come next.</translation>
    </message>
    <message>
        <source>Say why help is asked for before the nearer measures are tried. The reason goes on record.</source>
        <translation>Say why help is asked for before the nearer measures are tried. The reason goes on record.</translation>
    </message>
    <message>
        <source>Can you lend staff to %1, %2?</source>
        <translation>Can you lend staff to %1, %2?</translation>
    </message>
    <message>
        <source>Reminder: can you lend staff to %1, %2?</source>
        <translation>Reminder: can you lend staff to %1, %2?</translation>
    </message>
    <message>
        <source>%1 no longer needs the help that we asked about, %2</source>
        <translation>%1 no longer needs the help that we asked about, %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Where: %1, %2</source>
        <translation>Where: %1, %2</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Tasks: %1</translation>
    </message>
    <message>
        <source>These are welcome as well: %1</source>
        <translation>These are welcome as well: %1</translation>
    </message>
    <message>
        <source>Must have: %1</source>
        <translation>Must have: %1</translation>
    </message>
    <message>
        <source>Good to have: %1</source>
        <translation>Good to have: %1</translation>
    </message>
    <message>
        <source>Shifts: %1</source>
        <translation>Shifts: %1</translation>
    </message>
    <message>
        <source>The work is among infected people. The municipality has been told that the present employer accepts this; please confirm.</source>
        <translation>The work is among infected people. The municipality has been told that the present employer accepts this; please confirm.</translation>
    </message>
    <message>
        <source>The work is among infected people. Please tell us whether you, as the present employer, accept this.</source>
        <translation>The work is among infected people. Please tell us whether you, as the present employer, accept this.</translation>
    </message>
    <message>
        <source>Lodging: the municipality offers it</source>
        <translation>Lodging: the municipality offers it</translation>
    </message>
    <message>
        <source>Lodging: not offered so far</source>
        <translation>Lodging: not offered so far</translation>
    </message>
    <message>
        <source>Children may come along on a longer stay</source>
        <translation>Children may come along on a longer stay</translation>
    </message>
    <message>
        <source>There is no room for children to come along</source>
        <translation>There is no room for children to come along</translation>
    </message>
    <message>
        <source>Leads them there: %1</source>
        <translation>Leads them there: %1</translation>
    </message>
    <message>
        <source>Trains them on arrival: %1</source>
        <translation>Trains them on arrival: %1</translation>
    </message>
    <message>
        <source>To say yes is voluntary, for you as an employer and for each employee. A no is an answer, and it is not held against anybody.</source>
        <translation>To say yes is voluntary, for you as an employer and for each employee. A no is an answer, and it is not held against anybody.</translation>
    </message>
    <message>
        <source>Please send no names of employees now: they are named when they have said yes themselves. Send no information about patients.</source>
        <translation>Please send no names of employees now: they are named when they have said yes themselves. Send no information about patients.</translation>
    </message>
    <message>
        <source>%1 lacks staff and has asked for help. We ask whether %2 can lend:</source>
        <translation>%1 lacks staff and has asked for help. We ask whether %2 can lend:</translation>
    </message>
    <message>
        <source>This is known about the work:</source>
        <translation>This is known about the work:</translation>
    </message>
    <message>
        <source>On %1 we asked whether %2 can lend staff to %3. We have not received an answer yet. It is about:</source>
        <translation>On %1 we asked whether %2 can lend staff to %3. We have not received an answer yet. It is about:</translation>
    </message>
    <message>
        <source>A no helps as well: then others can be asked. A short answer to %1 will do, by e-mail or telephone.</source>
        <translation>A no helps as well: then others can be asked. A short answer to %1 will do, by e-mail or telephone.</translation>
    </message>
    <message>
        <source>On %1 we asked whether %2 can lend staff to %3. The need has been withdrawn, and you need not answer. It was about:</source>
        <translation>On %1 we asked whether %2 can lend staff to %3. The need has been withdrawn, and you need not answer. It was about:</translation>
    </message>
    <message>
        <source>Thank you for having looked into it.</source>
        <translation>Thank you for having looked into it.</translation>
    </message>
    <message>
        <source>To say on the telephone to %1: %2</source>
        <translation>To say on the telephone to %1: %2</translation>
    </message>
    <message>
        <source>This is about help for %1 by free will:</source>
        <translation>This is about help for %1 by free will:</translation>
    </message>
    <message>
        <source>The need has been withdrawn. No answer is waited for any more. Say thank you.</source>
        <translation>The need has been withdrawn. No answer is waited for any more. Say thank you.</translation>
    </message>
    <message>
        <source>Ask for no names: they wait until the employee has said yes.</source>
        <translation>Ask for no names: they wait until the employee has said yes.</translation>
    </message>
    <message>
        <source>To write down:</source>
        <translation>To write down:</translation>
    </message>
    <message>
        <source>Who answered (function), and when: ____</source>
        <translation>Who answered (function), and when: ____</translation>
    </message>
    <message>
        <source>Yes, how many and from when: ____</source>
        <translation>Yes, how many and from when: ____</translation>
    </message>
    <message>
        <source>No, and if they give a reason: own situation, infection control, no suitable staff, the employee does not want to, other: ____</source>
        <translation>No, and if they give a reason: own situation, infection control, no suitable staff, the employee does not want to, other: ____</translation>
    </message>
    <message>
        <source>The need is no longer open (%1). Nobody has been asked. Open it again if it still holds.</source>
        <translation>The need is no longer open (%1). Nobody has been asked. Open it again if it still holds.</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>team %1</translation>
    </message>
    <message>
        <source>What %1 was asked has been withdrawn meanwhile. The request stays on record, and no answer is waited for. Write what they said in the log.</source>
        <translation>What %1 was asked has been withdrawn meanwhile. The request stays on record, and no answer is waited for. Write what they said in the log.</translation>
    </message>
    <message>
        <source>%1 is not waited for: the transfer is %2. Take the next step under Transfers.</source>
        <translation>%1 is not waited for: the transfer is %2. Take the next step under Transfers.</translation>
    </message>
    <message>
        <source>Choose at least one owner to ask.</source>
        <translation>Choose at least one owner to ask.</translation>
    </message>
    <message>
        <source>The time by which an answer is hoped for lies before the question.</source>
        <translation>The time by which an answer is hoped for lies before the question.</translation>
    </message>
    <message>
        <source>To ask further out now, say why: the reason goes on record.</source>
        <translation>To ask further out now, say why: the reason goes on record.</translation>
    </message>
    <message>
        <source>A draft for %1 has changed meanwhile. Nobody has been asked; look again.</source>
        <translation>A draft for %1 has changed meanwhile. Nobody has been asked; look again.</translation>
    </message>
    <message>
        <source>Say the other reason in a few words.</source>
        <translation>Say the other reason in a few words.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Withdrawn: to be told</source>
        <translation>Withdrawn: to be told</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>%1 × %2 for %3, %4</source>
        <extracomment>number, profession, municipality, period</extracomment>
        <translation>%1 × %2 for %3, %4</translation>
    </message>
    <message>
        <source>What %1 was to be asked for is no longer in the case file. Look again.</source>
        <translation>What %1 was to be asked for is no longer in the case file. Look again.</translation>
    </message>
    <message>
        <source>register what a municipality asks for</source>
        <translation>register what a municipality asks for</translation>
    </message>
    <message>
        <source>ask owners for staff</source>
        <translation>ask owners for staff</translation>
    </message>
    <message>
        <source>record an owner&apos;s answer</source>
        <translation>record an owner&apos;s answer</translation>
    </message>
    <message>
        <source>remind owners</source>
        <translation>remind owners</translation>
    </message>
    <message>
        <source>measures tried</source>
        <translation>measures tried</translation>
    </message>
    <message>
        <source>reason to ask now</source>
        <translation>reason to ask now</translation>
    </message>
    <message>
        <source>present employer accepts it</source>
        <translation>present employer accepts it</translation>
    </message>
    <message>
        <source>children along</source>
        <translation>children along</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>who leads</source>
        <translation>who leads</translation>
    </message>
    <message>
        <source>who trains</source>
        <translation>who trains</translation>
    </message>
    <message>
        <source>answer hoped for by</source>
        <translation>answer hoped for by</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>reminded</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Requests to owners</source>
        <translation>Requests to owners</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder, or move the file away first.</source>
        <translation>%1 is there already. Choose another folder, or move the file away first.</translation>
    </message>
    <message>
        <source>the lending side</source>
        <translation>the lending side</translation>
    </message>
    <message>
        <source>the receiving side</source>
        <translation>the receiving side</translation>
    </message>
    <message>
        <source>number and profession</source>
        <translation>number and profession</translation>
    </message>
    <message>
        <source>the employee&apos;s name</source>
        <translation>the employee&apos;s name</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>the first day</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>the last day</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>the service</translation>
    </message>
    <message>
        <source>the tasks</source>
        <translation>the tasks</translation>
    </message>
    <message>
        <source>whether the service is among infected people</source>
        <translation>whether the service is among infected people</translation>
    </message>
    <message>
        <source>the shifts</source>
        <translation>the shifts</translation>
    </message>
    <message>
        <source>who leads the daily work</source>
        <translation>who leads the daily work</translation>
    </message>
    <message>
        <source>who gives the training</source>
        <translation>who gives the training</translation>
    </message>
    <message>
        <source>the distance</source>
        <translation>the distance</translation>
    </message>
    <message>
        <source>the lodging</source>
        <translation>the lodging</translation>
    </message>
    <message>
        <source>what the lending side&apos;s inhabitants go without</source>
        <translation>what the lending side&apos;s inhabitants go without</translation>
    </message>
    <message>
        <source>who answers for that</source>
        <translation>who answers for that</translation>
    </message>
    <message>
        <source>whom to ring at the receiving side</source>
        <translation>whom to ring at the receiving side</translation>
    </message>
    <message>
        <source>the county governor&apos;s office</source>
        <translation>the county governor&apos;s office</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>{lender} (the lending side) lends staff to {receiver} (the receiving side).</source>
        <translation>{lender} (the lending side) lends staff to {receiver} (the receiving side).</translation>
    </message>
    <message>
        <source>Who has the authority to bind each side? Often the municipal chief executive or whoever it is delegated to.</source>
        <translation>Who has the authority to bind each side? Often the municipal chief executive or whoever it is delegated to.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>The receiving side lacks staff in {service} and has asked for help. The lending side helps by its own decision. The county governor has passed on contact and is no party to the agreement.</source>
        <translation>The receiving side lacks staff in {service} and has asked for help. The lending side helps by its own decision. The county governor has passed on contact and is no party to the agreement.</translation>
    </message>
    <message>
        <source>The duty of municipalities to help each other in acute situations (helse- og omsorgstjenesteloven § 5-9) is not checked here: say only what the two sides have settled.</source>
        <translation>The duty of municipalities to help each other in acute situations (helse- og omsorgstjenesteloven § 5-9) is not checked here: say only what the two sides have settled.</translation>
    </message>
    <message>
        <source>Who is lent</source>
        <translation>Who is lent</translation>
    </message>
    <message>
        <source>The agreement covers {staff}. Employee: {employee}.</source>
        <translation>The agreement covers {staff}. Employee: {employee}.</translation>
    </message>
    <message>
        <source>The name appears only after the employee has consented; until then a line is left for it.</source>
        <translation>The name appears only after the employee has consented; until then a line is left for it.</translation>
    </message>
    <message>
        <source>Voluntary for every employee</source>
        <translation>Voluntary for every employee</translation>
    </message>
    <message>
        <source>Service under this agreement is voluntary for every employee. Whoever says no, or later withdraws the consent, suffers no disadvantage. The employee has read this agreement before consenting.</source>
        <translation>Service under this agreement is voluntary for every employee. Whoever says no, or later withdraws the consent, suffers no disadvantage. The employee has read this agreement before consenting.</translation>
    </message>
    <message>
        <source>Have the unions been told? Moving staff touches their agreements.</source>
        <translation>Have the unions been told? Moving staff touches their agreements.</translation>
    </message>
    <message>
        <source>The loan lasts from {from} to {until}, both days included. An extension is agreed in writing and needs the employee&apos;s consent again.</source>
        <translation>The loan lasts from {from} to {until}, both days included. An extension is agreed in writing and needs the employee&apos;s consent again.</translation>
    </message>
    <message>
        <source>Tasks and place</source>
        <translation>Tasks and place</translation>
    </message>
    <message>
        <source>Tasks: {tasks}. Place of work: {service} in {receiver}. {infection}</source>
        <translation>Tasks: {tasks}. Place of work: {service} in {receiver}. {infection}</translation>
    </message>
    <message>
        <source>Tasks must lie within the employee&apos;s authorisation and competence. The receiving side checks the authorisation in the register before the first shift.</source>
        <translation>Tasks must lie within the employee&apos;s authorisation and competence. The receiving side checks the authorisation in the register before the first shift.</translation>
    </message>
    <message>
        <source>Shifts and working time</source>
        <translation>Shifts and working time</translation>
    </message>
    <message>
        <source>Shifts: {shifts}. The receiving side makes the roster; the lending side is told of overtime. Hours at both employers count together.</source>
        <translation>Shifts: {shifts}. The receiving side makes the roster; the lending side is told of overtime. Hours at both employers count together.</translation>
    </message>
    <message>
        <source>Limits of working time hold in a crisis too (arbeidsmiljøloven chapter 10). Whether hours at two employers count together is not checked: let the personnel department confirm it.</source>
        <translation>Limits of working time hold in a crisis too (arbeidsmiljøloven chapter 10). Whether hours at two employers count together is not checked: let the personnel department confirm it.</translation>
    </message>
    <message>
        <source>Employer&apos;s responsibility</source>
        <translation>Employer&apos;s responsibility</translation>
    </message>
    <message>
        <source>The lending side remains the employer. The receiving side leads the daily work through {leads} and answers for the service being sound.</source>
        <translation>The lending side remains the employer. The receiving side leads the daily work through {leads} and answers for the service being sound.</translation>
    </message>
    <message>
        <source>Arbeidsmiljøloven §§ 14-12 and 14-13 on hiring-in look at who leads the work. Whether a loan between municipalities falls under them, and what must be discussed with union representatives, should be confirmed by the personnel department.</source>
        <translation>Arbeidsmiljøloven §§ 14-12 and 14-13 on hiring-in look at who leads the work. Whether a loan between municipalities falls under them, and what must be discussed with union representatives, should be confirmed by the personnel department.</translation>
    </message>
    <message>
        <source>The employee keeps pay, seniority and pension from the lending side. Extra pay and overtime follow the agreements of the lending side. The receiving side reimburses pay with social costs after a specified account.</source>
        <translation>The employee keeps pay, seniority and pension from the lending side. Extra pay and overtime follow the agreements of the lending side. The receiving side reimburses pay with social costs after a specified account.</translation>
    </message>
    <message>
        <source>Central agreements on crisis pay hold only where the local parties use them, and they have ended before without after-effect. Check what holds on these days.</source>
        <translation>Central agreements on crisis pay hold only where the local parties use them, and they have ended before without after-effect. Check what holds on these days.</translation>
    </message>
    <message>
        <source>The receiving side pays the travel at the beginning and the end and agreed journeys home. Distance one way: {distance}. Travelling time counts as: ________.</source>
        <translation>The receiving side pays the travel at the beginning and the end and agreed journeys home. Distance one way: {distance}. Travelling time counts as: ________.</translation>
    </message>
    <message>
        <source>Agree on one practice for travel costs and travelling time with the neighbours, so that all are treated alike.</source>
        <translation>Agree on one practice for travel costs and travelling time with the neighbours, so that all are treated alike.</translation>
    </message>
    <message>
        <source>{lodging}. The receiving side pays for it.</source>
        <translation>{lodging}. The receiving side pays for it.</translation>
    </message>
    <message>
        <source>Say what holds for children who come along, and where an employee in quarantine would live.</source>
        <translation>Say what holds for children who come along, and where an employee in quarantine would live.</translation>
    </message>
    <message>
        <source>Training and access</source>
        <translation>Training and access</translation>
    </message>
    <message>
        <source>The receiving side gives training in routines, infection control and systems before the first shift alone. Responsible: {trainer}. Access to records is ordered before arrival and closed on the last day.</source>
        <translation>The receiving side gives training in routines, infection control and systems before the first shift alone. Responsible: {trainer}. Access to records is ordered before arrival and closed on the last day.</translation>
    </message>
    <message>
        <source>Working environment and infection control</source>
        <translation>Working environment and infection control</translation>
    </message>
    <message>
        <source>The receiving side answers for a sound working environment and provides protective equipment. Infection or quarantine is reported to both sides the same day; pay continues in quarantine that the service has caused.</source>
        <translation>The receiving side answers for a sound working environment and provides protective equipment. Infection or quarantine is reported to both sides the same day; pay continues in quarantine that the service has caused.</translation>
    </message>
    <message>
        <source>Arbeidsmiljøloven § 4-1 demands a sound working environment. Who bears the pay in quarantine is a proposal, not a rule: settle it.</source>
        <translation>Arbeidsmiljøloven § 4-1 demands a sound working environment. Who bears the pay in quarantine is a proposal, not a rule: settle it.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>The employee has a duty of confidentiality about what becomes known in the service, also after the loan has ended, and signs the receiving side&apos;s declaration before the first shift.</source>
        <translation>The employee has a duty of confidentiality about what becomes known in the service, also after the loan has ended, and signs the receiving side&apos;s declaration before the first shift.</translation>
    </message>
    <message>
        <source>Forvaltningsloven § 13 and helsepersonelloven § 21. A new public administration act was passed in 2025: check which one holds, and the numbers of the sections.</source>
        <translation>Forvaltningsloven § 13 and helsepersonelloven § 21. A new public administration act was passed in 2025: check which one holds, and the numbers of the sections.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>The lending side keeps the occupational injury insurance in force and has told its company of the loan. The receiving side answers for liability and patient injury insurance in its own service.</source>
        <translation>The lending side keeps the occupational injury insurance in force and has told its company of the loan. The receiving side answers for liability and patient injury insurance in its own service.</translation>
    </message>
    <message>
        <source>Not checked: have both insurance companies confirm in writing what they cover on a loan.</source>
        <translation>Not checked: have both insurance companies confirm in writing what they cover on a loan.</translation>
    </message>
    <message>
        <source>What the lending side&apos;s inhabitants go without</source>
        <translation>What the lending side&apos;s inhabitants go without</translation>
    </message>
    <message>
        <source>Consequence for the lending side&apos;s own services: {consequence}. Answers for it there: {responsible}.</source>
        <translation>Consequence for the lending side&apos;s own services: {consequence}. Answers for it there: {responsible}.</translation>
    </message>
    <message>
        <source>It is not settled whether a municipality can justify a reduced service by another&apos;s need, or how its inhabitants may complain. Write what is reduced, and who decided it.</source>
        <translation>It is not settled whether a municipality can justify a reduced service by another&apos;s need, or how its inhabitants may complain. Write what is reduced, and who decided it.</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>The lending side sends an account of days, travel and lodging within 30 days of the return. The receiving side pays within 30 days unless it objects in writing.</source>
        <translation>The lending side sends an account of days, travel and lodging within 30 days of the return. The receiving side pays within 30 days unless it objects in writing.</translation>
    </message>
    <message>
        <source>The time limits are a proposal.</source>
        <translation>The time limits are a proposal.</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Termination</translation>
    </message>
    <message>
        <source>Either side may end the loan with ____ days&apos; notice. The lending side may call its staff back at once when its own service is no longer sound. The employee may withdraw the consent with ____ days&apos; notice.</source>
        <translation>Either side may end the loan with ____ days&apos; notice. The lending side may call its staff back at once when its own service is no longer sound. The employee may withdraw the consent with ____ days&apos; notice.</translation>
    </message>
    <message>
        <source>Who makes sure that the receiving side&apos;s service is sound the day after?</source>
        <translation>Who makes sure that the receiving side&apos;s service is sound the day after?</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Disagreement</translation>
    </message>
    <message>
        <source>Disagreement is solved between the municipal chief executives. The county governor can guide, but decides nothing between the sides.</source>
        <translation>Disagreement is solved between the municipal chief executives. The county governor can guide, but decides nothing between the sides.</translation>
    </message>
    <message>
        <source>The governor also supervises both municipalities: keep the roles apart.</source>
        <translation>The governor also supervises both municipalities: keep the roles apart.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Receiving side, by day and night: {contact}. Lending side, by day and night: ________.</source>
        <translation>Receiving side, by day and night: {contact}. Lending side, by day and night: ________.</translation>
    </message>
    <message>
        <source>An agreement needs at least one clause.</source>
        <translation>An agreement needs at least one clause.</translation>
    </message>
    <message>
        <source>Each clause needs a heading.</source>
        <translation>Each clause needs a heading.</translation>
    </message>
    <message>
        <source>“%1” is no field that can be filled in. Choose one from the list of fields, or take the braces away.</source>
        <translation>“%1” is no field that can be filled in. Choose one from the list of fields, or take the braces away.</translation>
    </message>
    <message>
        <source>Standard agreement (Nynorsk)</source>
        <translation>Standard agreement (Nynorsk)</translation>
    </message>
    <message>
        <source>Standard agreement (Bokmål)</source>
        <translation>Standard agreement (Bokmål)</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Give the template a name.</translation>
    </message>
    <message>
        <source>agreement in draft</source>
        <translation>agreement in draft</translation>
    </message>
    <message>
        <source>sent for signature</source>
        <translation>sent for signature</translation>
    </message>
    <message>
        <source>signed by the lending side alone</source>
        <translation>signed by the lending side alone</translation>
    </message>
    <message>
        <source>signed by the receiving side alone</source>
        <translation>signed by the receiving side alone</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>The quantity must be from 0 to 100 000.</source>
        <translation>The quantity must be from 0 to 100 000.</translation>
    </message>
    <message>
        <source>The amount must be a sum of kroner.</source>
        <translation>The amount must be a sum of kroner.</translation>
    </message>
    <message>
        <source>Say who pays.</source>
        <translation>Say who pays.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n amount(s) that are not known</source>
        <translation>
            <numerusform>%1 and %n amount that is not known</numerusform>
            <numerusform>%1 and %n amounts that are not known</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometres</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>nights</translation>
    </message>
    <message>
        <source>Say what the agreement is called.</source>
        <translation>Say what the agreement is called.</translation>
    </message>
    <message>
        <source>An agreement has two parties or more.</source>
        <translation>An agreement has two parties or more.</translation>
    </message>
    <message>
        <source>Agreement on the loan of staff</source>
        <translation>Agreement on the loan of staff</translation>
    </message>
    <message>
        <source>Between %1 and %2: %3</source>
        <translation>Between %1 and %2: %3</translation>
    </message>
    <message>
        <source>The loan came to nothing. This agreement is not to be signed.</source>
        <translation>The loan came to nothing. This agreement is not to be signed.</translation>
    </message>
    <message>
        <source>Draft. It binds nobody until both sides have signed.</source>
        <translation>Draft. It binds nobody until both sides have signed.</translation>
    </message>
    <message>
        <source>It binds nobody until both sides have signed.</source>
        <translation>It binds nobody until both sides have signed.</translation>
    </message>
    <message>
        <source>Signed by both sides.</source>
        <translation>Signed by both sides.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Lines for the signatures of both sides</source>
        <translation>Lines for the signatures of both sides</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Name and function</translation>
    </message>
    <message>
        <source>Read by the employee, who consents to the service: ____________________________</source>
        <translation>Read by the employee, who consents to the service: ____________________________</translation>
    </message>
    <message>
        <source>The lines of the settlement</source>
        <translation>The lines of the settlement</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Sums by payer</source>
        <translation>Sums by payer</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Settlement of lent staff</source>
        <translation>Settlement of lent staff</translation>
    </message>
    <message>
        <source>%1 to %2: %3, agreed %4</source>
        <translation>%1 to %2: %3, agreed %4</translation>
    </message>
    <message>
        <source>Arrived: %1. Home again: %2.</source>
        <translation>Arrived: %1. Home again: %2.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>An amount that is not known is not counted as nothing: the sums are not complete.</source>
        <translation>An amount that is not known is not counted as nothing: the sums are not complete.</translation>
    </message>
    <message>
        <source>Standing agreement: %1 and %2</source>
        <translation>Standing agreement: %1 and %2</translation>
    </message>
    <message>
        <source>%1: no standing agreement with any neighbour</source>
        <translation>%1: no standing agreement with any neighbour</translation>
    </message>
    <message>
        <source>standing agreement</source>
        <translation>standing agreement</translation>
    </message>
    <message>
        <source>none with any neighbour</source>
        <translation>none with any neighbour</translation>
    </message>
    <message>
        <source>This agreement is no longer in the case file.</source>
        <translation>This agreement is no longer in the case file.</translation>
    </message>
    <message>
        <source>This agreement is sent or signed, so its text stays. Take it back to a draft first.</source>
        <translation>This agreement is sent or signed, so its text stays. Take it back to a draft first.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>This time has not come yet.</translation>
    </message>
    <message>
        <source>%1 municipality</source>
        <translation>%1 municipality</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>The service is among infected people.</source>
        <translation>The service is among infected people.</translation>
    </message>
    <message>
        <source>The service is not known to be among infected people.</source>
        <translation>The service is not known to be among infected people.</translation>
    </message>
    <message>
        <source>The receiving side provides lodging; children may come along</source>
        <translation>The receiving side provides lodging; children may come along</translation>
    </message>
    <message>
        <source>The receiving side provides lodging</source>
        <translation>The receiving side provides lodging</translation>
    </message>
    <message>
        <source>Agreements of this kind are about staff, not about equipment.</source>
        <translation>Agreements of this kind are about staff, not about equipment.</translation>
    </message>
    <message>
        <source>This transfer is %1: there is nothing left to agree on.</source>
        <translation>This transfer is %1: there is nothing left to agree on.</translation>
    </message>
    <message>
        <source>This transfer has an agreement already. Change that one.</source>
        <translation>This transfer has an agreement already. Change that one.</translation>
    </message>
    <message>
        <source>The transfer came to nothing: there is nothing to send.</source>
        <translation>The transfer came to nothing: there is nothing to send.</translation>
    </message>
    <message>
        <source>The transfer came to nothing: there is nothing to sign.</source>
        <translation>The transfer came to nothing: there is nothing to sign.</translation>
    </message>
    <message>
        <source>Record first that both owners agree; then the signatures.</source>
        <translation>Record first that both owners agree; then the signatures.</translation>
    </message>
    <message>
        <source>This side has signed already.</source>
        <translation>This side has signed already.</translation>
    </message>
    <message>
        <source>Say who signed: name and function.</source>
        <translation>Say who signed: name and function.</translation>
    </message>
    <message>
        <source>This agreement is a draft already.</source>
        <translation>This agreement is a draft already.</translation>
    </message>
    <message>
        <source>The person is bound by another transfer on some of these days: %1 to %2, %3 (%4).</source>
        <translation>The person is bound by another transfer on some of these days: %1 to %2, %3 (%4).</translation>
    </message>
    <message>
        <source>Nearest free period: %1.</source>
        <translation>Nearest free period: %1.</translation>
    </message>
    <message>
        <source>The person&apos;s availability holds no free day.</source>
        <translation>The person&apos;s availability holds no free day.</translation>
    </message>
    <message>
        <source>A standing agreement holds between the two: “%1”.</source>
        <translation>A standing agreement holds between the two: “%1”.</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Standing agreements</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>Arrived %1</translation>
    </message>
    <message>
        <source>Ill from %1</source>
        <translation>Ill from %1</translation>
    </message>
    <message>
        <source>Fit again %1</source>
        <translation>Fit again %1</translation>
    </message>
    <message>
        <source>A replacement is looked for from %1</source>
        <translation>A replacement is looked for from %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>Handed over %1</translation>
    </message>
    <message>
        <source>Ends early: last day %1</source>
        <translation>Ends early: last day %1</translation>
    </message>
    <message>
        <source>Extended until %1</source>
        <translation>Extended until %1</translation>
    </message>
    <message>
        <source>Home again %1</source>
        <translation>Home again %1</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Note of %1</translation>
    </message>
    <message>
        <source>“%1” cannot be recorded while the transfer is %2.</source>
        <translation>“%1” cannot be recorded while the transfer is %2.</translation>
    </message>
    <message>
        <source>Say which day it was.</source>
        <translation>Say which day it was.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Write what the note says.</translation>
    </message>
    <message>
        <source>An extension ends after the agreed last day, %1.</source>
        <translation>An extension ends after the agreed last day, %1.</translation>
    </message>
    <message>
        <source>The service began later than that, %1.</source>
        <translation>The service began later than that, %1.</translation>
    </message>
    <message>
        <source>An early end comes before the agreed last day, %1.</source>
        <translation>An early end comes before the agreed last day, %1.</translation>
    </message>
    <message>
        <source>Choose a day of the service or of the need: %1.</source>
        <translation>Choose a day of the service or of the need: %1.</translation>
    </message>
    <message>
        <source>This event is no longer in the case file.</source>
        <translation>This event is no longer in the case file.</translation>
    </message>
    <message>
        <source>This event has moved the transfer. Undo takes it back, or record what happened next.</source>
        <translation>This event has moved the transfer. Undo takes it back, or record what happened next.</translation>
    </message>
    <message>
        <source>There is something to settle when the staff has been in service.</source>
        <translation>There is something to settle when the staff has been in service.</translation>
    </message>
    <message>
        <source>This line is no longer in the case file.</source>
        <translation>This line is no longer in the case file.</translation>
    </message>
    <message>
        <source>The settlement is begun already.</source>
        <translation>The settlement is begun already.</translation>
    </message>
    <message>
        <source>The questions are asked when the staff is home again.</source>
        <translation>The questions are asked when the staff is home again.</translation>
    </message>
    <message>
        <source>The %1 has answered already.</source>
        <translation>The %1 has answered already.</translation>
    </message>
    <message>
        <source>write an agreement</source>
        <translation>write an agreement</translation>
    </message>
    <message>
        <source>record that an agreement was sent</source>
        <translation>record that an agreement was sent</translation>
    </message>
    <message>
        <source>record a signature</source>
        <translation>record a signature</translation>
    </message>
    <message>
        <source>take an agreement back to a draft</source>
        <translation>take an agreement back to a draft</translation>
    </message>
    <message>
        <source>remove a draft of an agreement</source>
        <translation>remove a draft of an agreement</translation>
    </message>
    <message>
        <source>save an agreement template</source>
        <translation>save an agreement template</translation>
    </message>
    <message>
        <source>remove an agreement template</source>
        <translation>remove an agreement template</translation>
    </message>
    <message>
        <source>save a standing agreement</source>
        <translation>save a standing agreement</translation>
    </message>
    <message>
        <source>remove a standing agreement</source>
        <translation>remove a standing agreement</translation>
    </message>
    <message>
        <source>record what happened in service</source>
        <translation>record what happened in service</translation>
    </message>
    <message>
        <source>begin a replacement</source>
        <translation>begin a replacement</translation>
    </message>
    <message>
        <source>remove an event in service</source>
        <translation>remove an event in service</translation>
    </message>
    <message>
        <source>write a line of the settlement</source>
        <translation>write a line of the settlement</translation>
    </message>
    <message>
        <source>remove a line of the settlement</source>
        <translation>remove a line of the settlement</translation>
    </message>
    <message>
        <source>begin the settlement</source>
        <translation>begin the settlement</translation>
    </message>
    <message>
        <source>record an answer about a transfer</source>
        <translation>record an answer about a transfer</translation>
    </message>
    <message>
        <source>form of Norwegian</source>
        <translation>form of Norwegian</translation>
    </message>
    <message>
        <source>signed by the lending side</source>
        <translation>signed by the lending side</translation>
    </message>
    <message>
        <source>signed for the lending side by</source>
        <translation>signed for the lending side by</translation>
    </message>
    <message>
        <source>signed by the receiving side</source>
        <translation>signed by the receiving side</translation>
    </message>
    <message>
        <source>signed for the receiving side by</source>
        <translation>signed for the receiving side by</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>archive number</source>
        <translation>archive number</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>replacement</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>paid by</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Signed by the lending side</source>
        <translation>Signed by the lending side</translation>
    </message>
    <message>
        <source>Signed by the receiving side</source>
        <translation>Signed by the receiving side</translation>
    </message>
    <message>
        <source>Who answers for that</source>
        <translation>Who answers for that</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Agreements about transfers</source>
        <translation>Agreements about transfers</translation>
    </message>
    <message>
        <source>Events in service</source>
        <translation>Events in service</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>agreement signed</source>
        <translation>agreement signed</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Write what is asked.</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Write what was answered.</translation>
    </message>
    <message>
        <source>The answer came before the question.</source>
        <translation>The answer came before the question.</translation>
    </message>
    <message>
        <source>Give the measure a name.</source>
        <translation>Give the measure a name.</translation>
    </message>
    <message>
        <source>Write what it gives.</source>
        <translation>Write what it gives.</translation>
    </message>
    <message>
        <source>Write what is answered.</source>
        <translation>Write what is answered.</translation>
    </message>
    <message>
        <source>The name “%1” stands in it.</source>
        <translation>The name “%1” stands in it.</translation>
    </message>
    <message>
        <source>The telephone number “%1” stands in it.</source>
        <translation>The telephone number “%1” stands in it.</translation>
    </message>
    <message>
        <source>The e-mail address “%1” stands in it.</source>
        <translation>The e-mail address “%1” stands in it.</translation>
    </message>
    <message>
        <source>A national identity number stands in it.</source>
        <translation>A national identity number stands in it.</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>When: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>Opening hours: %1</translation>
    </message>
    <message>
        <source>Lead time: %1</source>
        <translation>Lead time: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Cost: %1</translation>
    </message>
    <message>
        <source>How to go about it: %1</source>
        <translation>How to go about it: %1</translation>
    </message>
    <message>
        <source>Measures when staff is short</source>
        <translation>Measures when staff is short</translation>
    </message>
    <message>
        <source>What a municipality can do when staff is short</source>
        <translation>What a municipality can do when staff is short</translation>
    </message>
    <message>
        <source>%1, %2. To the municipalities in the county.</source>
        <translation>%1, %2. To the municipalities in the county.</translation>
    </message>
    <message>
        <source>The measures stand in the order in which they are usually tried: first what the municipality can do by itself, then its neighbours, the health community and the nation. Nobody can be ordered to lend staff; all of it is voluntary. Call us when you do not know where to begin.</source>
        <translation>The measures stand in the order in which they are usually tried: first what the municipality can do by itself, then its neighbours, the health community and the nation. Nobody can be ordered to lend staff; all of it is voluntary. Call us when you do not know where to begin.</translation>
    </message>
    <message>
        <source>This inquiry is no longer in the case file.</source>
        <translation>This inquiry is no longer in the case file.</translation>
    </message>
    <message>
        <source>No follow-up was promised for this inquiry.</source>
        <translation>No follow-up was promised for this inquiry.</translation>
    </message>
    <message>
        <source>What is shared must not say who somebody is.</source>
        <translation>What is shared must not say who somebody is.</translation>
    </message>
    <message>
        <source>Write the function or the body instead.</source>
        <translation>Write the function or the body instead.</translation>
    </message>
    <message>
        <source>There is no measure of this name.</source>
        <translation>There is no measure of this name.</translation>
    </message>
    <message>
        <source>This measure comes with the program. Hide it instead.</source>
        <translation>This measure comes with the program. Hide it instead.</translation>
    </message>
    <message>
        <source>No e-mail address of a municipality is known. Write them with the contacts first, or save the letter as PDF.</source>
        <translation>No e-mail address of a municipality is known. Write them with the contacts first, or save the letter as PDF.</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation>Shared answers</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Inquiries</translation>
    </message>
    <message>
        <source>change a measure of the catalogue</source>
        <translation>change a measure of the catalogue</translation>
    </message>
    <message>
        <source>take away the office&apos;s version of a measure</source>
        <translation>take away the office&apos;s version of a measure</translation>
    </message>
    <message>
        <source>register an inquiry</source>
        <translation>register an inquiry</translation>
    </message>
    <message>
        <source>change an inquiry</source>
        <translation>change an inquiry</translation>
    </message>
    <message>
        <source>answer an inquiry</source>
        <translation>answer an inquiry</translation>
    </message>
    <message>
        <source>tick off a follow-up</source>
        <translation>tick off a follow-up</translation>
    </message>
    <message>
        <source>share an answer</source>
        <translation>share an answer</translation>
    </message>
    <message>
        <source>change a shared answer</source>
        <translation>change a shared answer</translation>
    </message>
    <message>
        <source>remove a shared answer</source>
        <translation>remove a shared answer</translation>
    </message>
    <message>
        <source>what it gives</source>
        <translation>what it gives</translation>
    </message>
    <message>
        <source>when to use it</source>
        <translation>when to use it</translation>
    </message>
    <message>
        <source>whom to call</source>
        <translation>whom to call</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>opening hours</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>lead time</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>how to go about it</source>
        <translation>how to go about it</translation>
    </message>
    <message>
        <source>search words</source>
        <translation>search words</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>who asked</translation>
    </message>
    <message>
        <source>function of who asked</source>
        <translation>function of who asked</translation>
    </message>
    <message>
        <source>time of the answer</source>
        <translation>time of the answer</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>followed up</translation>
    </message>
    <message>
        <source>shared answer</source>
        <translation>shared answer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>What it gives</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>When to use it</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lead time</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>How to go about it</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Search words</translation>
    </message>
    <message>
        <source>Checked by the office</source>
        <translation>Checked by the office</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Minutes to the answer</source>
        <translation>Minutes to the answer</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Not checked: this was so in 2021, or it varies. Ask before you rely on it.</source>
        <translation>Not checked: this was so in 2021, or it varies. Ask before you rely on it.</translation>
    </message>
    <message>
        <source>%1 (not checked)</source>
        <translation>%1 (not checked)</translation>
    </message>
    <message>
        <source>Say what the series is called.</source>
        <translation>Say what the series is called.</translation>
    </message>
    <message>
        <source>Say when the first meeting begins.</source>
        <translation>Say when the first meeting begins.</translation>
    </message>
    <message>
        <source>A meeting lasts from 1 minute to 24 hours.</source>
        <translation>A meeting lasts from 1 minute to 24 hours.</translation>
    </message>
    <message>
        <source>The series ends before its first meeting.</source>
        <translation>The series ends before its first meeting.</translation>
    </message>
    <message>
        <source>The first meeting of a series on working days is on a weekend.</source>
        <translation>The first meeting of a series on working days is on a weekend.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minutes: %1</translation>
    </message>
    <message>
        <source>The meeting was called off.</source>
        <translation>The meeting was called off.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Next meeting: %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>No participants were recorded.</source>
        <translation>No participants were recorded.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>not present</translation>
    </message>
    <message>
        <source>%1 of %2 present.</source>
        <translation>%1 of %2 present.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>The county at the time</source>
        <translation>The county at the time</translation>
    </message>
    <message>
        <source>How the county stood was not kept with this meeting.</source>
        <translation>How the county stood was not kept with this meeting.</translation>
    </message>
    <message>
        <source>Critical: %1.</source>
        <translation>Critical: %1.</translation>
    </message>
    <message>
        <source>Had not answered: %1.</source>
        <translation>Had not answered: %1.</translation>
    </message>
    <message>
        <source>As it stood in the case file %1; what municipalities have reported of themselves.</source>
        <translation>As it stood in the case file %1; what municipalities have reported of themselves.</translation>
    </message>
    <message>
        <source>Agenda and notes</source>
        <translation>Agenda and notes</translation>
    </message>
    <message>
        <source>Dealt with, nothing noted.</source>
        <translation>Dealt with, nothing noted.</translation>
    </message>
    <message>
        <source>Not dealt with.</source>
        <translation>Not dealt with.</translation>
    </message>
    <message>
        <source>There was no agenda.</source>
        <translation>There was no agenda.</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Other notes</translation>
    </message>
    <message>
        <source>No decisions were recorded.</source>
        <translation>No decisions were recorded.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>The governor&apos;s role</source>
        <translation>The governor&apos;s role</translation>
    </message>
    <message>
        <source>The governor coordinates and can order nobody: what concerns a municipality is what it has agreed to itself.</source>
        <translation>The governor coordinates and can order nobody: what concerns a municipality is what it has agreed to itself.</translation>
    </message>
    <message>
        <source>No action items.</source>
        <translation>No action items.</translation>
    </message>
    <message>
        <source>- %1 (was due %2)</source>
        <translation>- %1 (was due %2)</translation>
    </message>
    <message>
        <source>- %1 (due %2)</source>
        <translation>- %1 (due %2)</translation>
    </message>
    <message>
        <source>From our meetings we have noted that you look after this:</source>
        <translation>From our meetings we have noted that you look after this:</translation>
    </message>
    <message>
        <source>Tell us when it is done, or if the date does not hold. A telephone call will do. Please send no information about patients or named staff.</source>
        <translation>Tell us when it is done, or if the date does not hold. A telephone call will do. Please send no information about patients or named staff.</translation>
    </message>
    <message>
        <source>What we agreed on in our meetings</source>
        <translation>What we agreed on in our meetings</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands on every agenda of the series.</source>
        <translation>Stands on every agenda of the series.</translation>
    </message>
    <message>
        <source>%1: critical staffing</source>
        <translation>%1: critical staffing</translation>
    </message>
    <message>
        <source>Reported critical %1; was not critical at the last meeting (%2).</source>
        <translation>Reported critical %1; was not critical at the last meeting (%2).</translation>
    </message>
    <message>
        <source>Reported critical %1.</source>
        <translation>Reported critical %1.</translation>
    </message>
    <message>
        <source>%1 asks for %2 × %3</source>
        <translation>%1 asks for %2 × %3</translation>
    </message>
    <message>
        <source>%1 of %2 without cover, %3, %4.</source>
        <translation>%1 of %2 without cover, %3, %4.</translation>
    </message>
    <message>
        <source>%1: the loan from %2 ends %3</source>
        <translation>%1: the loan from %2 ends %3</translation>
    </message>
    <message>
        <source>%1 until %2; nobody is agreed for the days after.</source>
        <translation>%1 until %2; nobody is agreed for the days after.</translation>
    </message>
    <message>
        <source>Answers that are missing: %1</source>
        <translation>Answers that are missing: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered for %1; the time limit was %2.</source>
        <translation>
            <numerusform>%n has not answered for %1; the time limit was %2.</numerusform>
            <numerusform>%n have not answered for %1; the time limit was %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of actions that are due</source>
        <translation>Follow-up of actions that are due</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due: %1.</source>
        <translation>
            <numerusform>%n action due: %1.</numerusform>
            <numerusform>%n actions due: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was not dealt with at the last meeting (%1).</source>
        <translation>Was not dealt with at the last meeting (%1).</translation>
    </message>
    <message>
        <source>No reporting round had been opened.</source>
        <translation>No reporting round had been opened.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 had answered. %4 critical, %5 challenging, %6 good.</source>
        <translation>%1: %2 of %3 had answered. %4 critical, %5 challenging, %6 good.</translation>
    </message>
    <message numerus="yes">
        <source>%n open need(s).</source>
        <translation>
            <numerusform>%n open need.</numerusform>
            <numerusform>%n open needs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) asked for, %1 of them without cover.</source>
        <translation>
            <numerusform>%n person asked for, %1 without cover.</numerusform>
            <numerusform>%n people asked for, %1 of them without cover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) in service.</source>
        <translation>
            <numerusform>%n transfer in service.</numerusform>
            <numerusform>%n transfers in service.</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting is no longer in the case file.</source>
        <translation>This meeting is no longer in the case file.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address. Write it as name@office.no.</source>
        <translation>%1 is not an e-mail address. Write it as name@office.no.</translation>
    </message>
    <message>
        <source>To call a meeting off in the calendars of others, the file must say who invited: give the e-mail address that the invitation was sent from.</source>
        <translation>To call a meeting off in the calendars of others, the file must say who invited: give the e-mail address that the invitation was sent from.</translation>
    </message>
    <message>
        <source>This series is no longer in the case file.</source>
        <translation>This series is no longer in the case file.</translation>
    </message>
    <message>
        <source>This series meets as needed: plan a meeting and send the invitation to that.</source>
        <translation>This series meets as needed: plan a meeting and send the invitation to that.</translation>
    </message>
    <message>
        <source>No action is due by %1. Nobody to remind.</source>
        <translation>No action is due by %1. Nobody to remind.</translation>
    </message>
    <message>
        <source>No meeting is running. Begin it first.</source>
        <translation>No meeting is running. Begin it first.</translation>
    </message>
    <message>
        <source>This item is no longer on the agenda.</source>
        <translation>This item is no longer on the agenda.</translation>
    </message>
    <message>
        <source>A standing participant needs a municipality, a function or a name.</source>
        <translation>A standing participant needs a municipality, a function or a name.</translation>
    </message>
    <message>
        <source>This series meets as needed: say when the meeting begins.</source>
        <translation>This series meets as needed: say when the meeting begins.</translation>
    </message>
    <message>
        <source>This series has ended.</source>
        <translation>This series has ended.</translation>
    </message>
    <message>
        <source>Write what the item is about.</source>
        <translation>Write what the item is about.</translation>
    </message>
    <message>
        <source>An item cannot take less than no time.</source>
        <translation>An item cannot take less than no time.</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Series of meetings</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>begin a meeting</source>
        <translation>begin a meeting</translation>
    </message>
    <message>
        <source>call a meeting off</source>
        <translation>call a meeting off</translation>
    </message>
    <message>
        <source>hold a meeting after all</source>
        <translation>hold a meeting after all</translation>
    </message>
    <message>
        <source>keep the status with a meeting</source>
        <translation>keep the status with a meeting</translation>
    </message>
    <message>
        <source>invite to a meeting (what was sent stays)</source>
        <translation>invite to a meeting (what was sent stays)</translation>
    </message>
    <message>
        <source>save a series of meetings</source>
        <translation>save a series of meetings</translation>
    </message>
    <message>
        <source>remove a series of meetings</source>
        <translation>remove a series of meetings</translation>
    </message>
    <message>
        <source>take up what is open on the agenda</source>
        <translation>take up what is open on the agenda</translation>
    </message>
    <message>
        <source>add an item to the agenda</source>
        <translation>add an item to the agenda</translation>
    </message>
    <message>
        <source>change an item of the agenda</source>
        <translation>change an item of the agenda</translation>
    </message>
    <message>
        <source>remove an item from the agenda</source>
        <translation>remove an item from the agenda</translation>
    </message>
    <message>
        <source>move an item of the agenda</source>
        <translation>move an item of the agenda</translation>
    </message>
    <message>
        <source>remind of action items</source>
        <translation>remind of action items</translation>
    </message>
    <message>
        <source>series of meetings</source>
        <translation>series of meetings</translation>
    </message>
    <message>
        <source>status at the time</source>
        <translation>status at the time</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>number of invitations</source>
        <translation>number of invitations</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>called off</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>rhythm</translation>
    </message>
    <message>
        <source>first meeting</source>
        <translation>first meeting</translation>
    </message>
    <message>
        <source>minutes of time</source>
        <translation>minutes of time</translation>
    </message>
    <message>
        <source>presented by</source>
        <translation>presented by</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>dealt with</translation>
    </message>
    <message>
        <source>number left out</source>
        <translation>number left out</translation>
    </message>
    <message>
        <source>Supervision and redistribution meet about %1: %2 in supervision, %3 where staff or resources are moved to or from it, since %4.</source>
        <translation>Supervision and redistribution meet about %1: %2 in supervision, %3 where staff or resources are moved to or from it, since %4.</translation>
    </message>
    <message>
        <source>The governor supervises and hears complaints, too, and can become disqualified by taking a leading part in moving resources. Let somebody else take one of the two roles, write down who does which and why, and consider whether the Board of Health Supervision or the Directorate of Health should be asked. Nothing is blocked; the assessment is the office&apos;s.</source>
        <translation>The governor supervises and hears complaints, too, and can become disqualified by taking a leading part in moving resources. Let somebody else take one of the two roles, write down who does which and why, and consider whether the Board of Health Supervision or the Directorate of Health should be asked. Nothing is blocked; the assessment is the office&apos;s.</translation>
    </message>
    <message>
        <source>Ask for a need to be defined</source>
        <translation>Ask for a need to be defined</translation>
    </message>
    <message>
        <source>The instruction on public safety of 19 June 2015: the governor keeps the overview and coordinates, and changes nobody else&apos;s responsibility. Who runs a service also prepares, runs and pays for it in a crisis (Health Preparedness Act § 2-1).</source>
        <translation>The instruction on public safety of 19 June 2015: the governor keeps the overview and coordinates, and changes nobody else&apos;s responsibility. Who runs a service also prepares, runs and pays for it in a crisis (Health Preparedness Act § 2-1).</translation>
    </message>
    <message>
        <source>The municipality decides what it lacks and asks for. The governor asks questions and helps to put it into words.</source>
        <translation>The municipality decides what it lacks and asks for. The governor asks questions and helps to put it into words.</translation>
    </message>
    <message>
        <source>Into the situation report when several municipalities lack the same. To the Directorate of Health at once when a service may become unsafe within days and nobody in the county can help.</source>
        <translation>Into the situation report when several municipalities lack the same. To the Directorate of Health at once when a service may become unsafe within days and nobody in the county can help.</translation>
    </message>
    <message>
        <source>Say what the information is for: what a municipality reports to get help can later matter in supervision. A critical rating is not a request. Own measures and neighbours come first.</source>
        <translation>Say what the information is for: what a municipality reports to get help can later matter in supervision. A critical rating is not a request. Own measures and neighbours come first.</translation>
    </message>
    <message>
        <source>Ask an owner for staff or equipment</source>
        <translation>Ask an owner for staff or equipment</translation>
    </message>
    <message>
        <source>Coordination after the instruction on public safety, and free will. Chapter IX gives no right to move what belongs to a municipality. Municipalities have a duty to help one another in accidents and acute situations, and the one in need asks (Health and Care Services Act § 5-9).</source>
        <translation>Coordination after the instruction on public safety, and free will. Chapter IX gives no right to move what belongs to a municipality. Municipalities have a duty to help one another in accidents and acute situations, and the one in need asks (Health and Care Services Act § 5-9).</translation>
    </message>
    <message>
        <source>The owner says yes or no. For staff, the employee&apos;s own consent comes after.</source>
        <translation>The owner says yes or no. For staff, the employee&apos;s own consent comes after.</translation>
    </message>
    <message>
        <source>When nobody within reach can lend and the service is at risk: to the Directorate of Health, with what was tried and who was asked.</source>
        <translation>When nobody within reach can lend and the service is at risk: to the Directorate of Health, with what was tried and who was asked.</translation>
    </message>
    <message>
        <source>A refusal is an answer and counts against nobody. Never word a question so that it reads as an order. Names wait until the employee has consented. Infection control can be a good reason for a no.</source>
        <translation>A refusal is an answer and counts against nobody. Never word a question so that it reads as an order. Names wait until the employee has consented. Infection control can be a good reason for a no.</translation>
    </message>
    <message>
        <source>Number and wording of § 5-9. Whether a municipality may justify a poorer service of its own with another&apos;s need is an open question that the offices themselves raise.</source>
        <translation>Number and wording of § 5-9. Whether a municipality may justify a poorer service of its own with another&apos;s need is an open question that the offices themselves raise.</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Make an agreement</translation>
    </message>
    <message>
        <source>A contract between two employers, and the employee&apos;s consent. Hiring from another employer follows the Working Environment Act §§ 14-12 and 14-13: what counts is who leads the work.</source>
        <translation>A contract between two employers, and the employee&apos;s consent. Hiring from another employer follows the Working Environment Act §§ 14-12 and 14-13: what counts is who leads the work.</translation>
    </message>
    <message>
        <source>Both owners, each for itself, and the employee. The governor is no party.</source>
        <translation>Both owners, each for itself, and the employee. The governor is no party.</translation>
    </message>
    <message>
        <source>It does not: money and responsibility are for the parties. If there is no agreement and life or health is in danger, see the card about ordering.</source>
        <translation>It does not: money and responsibility are for the parties. If there is no agreement and life or health is in danger, see the card about ordering.</translation>
    </message>
    <message>
        <source>Settle pay, travel, lodging, insurance, training and who leads. Working hours have limits in a crisis, too. Say what the lender&apos;s own inhabitants lose and who answers for it. The unions may have to be heard.</source>
        <translation>Settle pay, travel, lodging, insurance, training and who leads. Working hours have limits in a crisis, too. Say what the lender&apos;s own inhabitants lose and who answers for it. The unions may have to be heard.</translation>
    </message>
    <message>
        <source>The rules on working hours (chapter 10) are not checked here, and neither is whether a standard agreement for such loans exists.</source>
        <translation>The rules on working hours (chapter 10) are not checked here, and neither is whether a standard agreement for such loans exists.</translation>
    </message>
    <message>
        <source>Hold a coordination meeting</source>
        <translation>Hold a coordination meeting</translation>
    </message>
    <message>
        <source>The instruction on public safety: the governor coordinates and brings those concerned together, among others in the county preparedness council.</source>
        <translation>The instruction on public safety: the governor coordinates and brings those concerned together, among others in the county preparedness council.</translation>
    </message>
    <message>
        <source>Each participant for its own services. The meeting agrees; it orders nobody.</source>
        <translation>Each participant for its own services. The meeting agrees; it orders nobody.</translation>
    </message>
    <message>
        <source>What the county cannot solve goes into the situation report, and what cannot wait to the directorate concerned right after the meeting.</source>
        <translation>What the county cannot solve goes into the situation report, and what cannot wait to the directorate concerned right after the meeting.</translation>
    </message>
    <message>
        <source>No names of patients or of staff who may be lent. Small numbers can identify people. Say in which role something is said. Minutes of lasting value are journalled.</source>
        <translation>No names of patients or of staff who may be lent. Small numbers can identify people. Say in which role something is said. Minutes of lasting value are journalled.</translation>
    </message>
    <message>
        <source>Which minutes and reports have to be journalled is known to us only at second hand. Ask the office&apos;s archive.</source>
        <translation>Which minutes and reports have to be journalled is known to us only at second hand. Ask the office&apos;s archive.</translation>
    </message>
    <message>
        <source>Advise and guide</source>
        <translation>Advise and guide</translation>
    </message>
    <message>
        <source>Guidance after the instruction on public safety, and for infection control the Infection Control Act § 7-4, which the offices call too thin for their part in the operation.</source>
        <translation>Guidance after the instruction on public safety, and for infection control the Infection Control Act § 7-4, which the offices call too thin for their part in the operation.</translation>
    </message>
    <message>
        <source>Advice binds nobody: the municipality decides, in infection control often the council or the municipal doctor (§ 4-1).</source>
        <translation>Advice binds nobody: the municipality decides, in infection control often the council or the municipal doctor (§ 4-1).</translation>
    </message>
    <message>
        <source>To the Institute of Public Health for advice on infection, to the Directorate of Health where national advice is missing or contradicts itself.</source>
        <translation>To the Institute of Public Health for advice on infection, to the Directorate of Health where national advice is missing or contradicts itself.</translation>
    </message>
    <message>
        <source>The governor also hears complaints and supervises. That limits how far advice in a single case may go. Keep advice, coordination and supervision apart in the log.</source>
        <translation>The governor also hears complaints and supervises. That limits how far advice in a single case may go. Keep advice, coordination and supervision apart in the log.</translation>
    </message>
    <message>
        <source>The wording of the Infection Control Act §§ 4-1 and 7-4.</source>
        <translation>The wording of the Infection Control Act §§ 4-1 and 7-4.</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Supervise</translation>
    </message>
    <message>
        <source>Municipal preparedness: the Civil Protection Act § 29 and the regulation on municipal preparedness § 10. Health and care services have supervision rules of their own.</source>
        <translation>Municipal preparedness: the Civil Protection Act § 29 and the regulation on municipal preparedness § 10. Health and care services have supervision rules of their own.</translation>
    </message>
    <message>
        <source>The governor as supervisory authority, under the Board of Health Supervision for the health services.</source>
        <translation>The governor as supervisory authority, under the Board of Health Supervision for the health services.</translation>
    </message>
    <message>
        <source>To the Board of Health Supervision when the office itself took a leading part in what is to be looked into, or when impartiality may be doubted.</source>
        <translation>To the Board of Health Supervision when the office itself took a leading part in what is to be looked into, or when impartiality may be doubted.</translation>
    </message>
    <message>
        <source>Somebody who moved staff or resources to or from a municipality should not supervise it for what followed. Let others do it, and write down who and why.</source>
        <translation>Somebody who moved staff or resources to or from a municipality should not supervise it for what followed. Let others do it, and write down who and why.</translation>
    </message>
    <message>
        <source>The provisions on supervision of health and care services, and how such a case is handed over.</source>
        <translation>The provisions on supervision of health and care services, and how such a case is handed over.</translation>
    </message>
    <message>
        <source>Allocate state resources</source>
        <translation>Allocate state resources</translation>
    </message>
    <message>
        <source>Chapter IX of the instruction on public safety: the governor asks the state for extra resources and passes them on. Offices understand it as a task to prioritise the state&apos;s reinforcement (Civil Defence, Home Guard) and volunteers between municipalities.</source>
        <translation>Chapter IX of the instruction on public safety: the governor asks the state for extra resources and passes them on. Offices understand it as a task to prioritise the state&apos;s reinforcement (Civil Defence, Home Guard) and volunteers between municipalities.</translation>
    </message>
    <message>
        <source>The governor, between municipalities. The one who has the resource says what it can send. The municipality decides whether it uses it.</source>
        <translation>The governor, between municipalities. The one who has the resource says what it can send. The municipality decides whether it uses it.</translation>
    </message>
    <message>
        <source>When there is not enough for the county, or another county needs the same: to the directorate that the resource belongs to.</source>
        <translation>When there is not enough for the county, or another county needs the same: to the directorate that the resource belongs to.</translation>
    </message>
    <message>
        <source>Write down why this municipality and not another. Keep it apart from voluntary transfers. Prioritising a municipality that the office also supervises can make the office partial.</source>
        <translation>Write down why this municipality and not another. Keep it apart from voluntary transfers. Prioritising a municipality that the office also supervises can make the office partial.</translation>
    </message>
    <message>
        <source>The wording of chapter IX: we have read it only in the offices&apos; own answers.</source>
        <translation>The wording of chapter IX: we have read it only in the offices&apos; own answers.</translation>
    </message>
    <message>
        <source>Request national resources</source>
        <translation>Request national resources</translation>
    </message>
    <message>
        <source>Chapter IX of the instruction on public safety for the governor; for the municipality its own responsibility as an employer of national response staff.</source>
        <translation>Chapter IX of the instruction on public safety for the governor; for the municipality its own responsibility as an employer of national response staff.</translation>
    </message>
    <message>
        <source>The municipality asks and employs. The Directorate of Health keeps the register. The governor is to be told when a municipality asks.</source>
        <translation>The municipality asks and employs. The Directorate of Health keeps the register. The governor is to be told when a municipality asks.</translation>
    </message>
    <message>
        <source>It is itself the way up: the last level, after own measures, neighbours and the health trust&apos;s area.</source>
        <translation>It is itself the way up: the last level, after own measures, neighbours and the health trust&apos;s area.</translation>
    </message>
    <message>
        <source>Travel and lodging cost, and staff from afar do not know the place. Check that people on the list can really come.</source>
        <translation>Travel and lodging cost, and staff from afar do not know the place. Check that people on the list can really come.</translation>
    </message>
    <message>
        <source>Who has access to the register today, and whether the arrangement still exists.</source>
        <translation>Who has access to the register today, and whether the arrangement still exists.</translation>
    </message>
    <message>
        <source>Forward to the Directorate or the ministry</source>
        <translation>Forward to the Directorate or the ministry</translation>
    </message>
    <message>
        <source>The instruction on public safety: the governor reports and takes the initiative towards central authorities. The Health Preparedness Act has a duty to warn upwards (§ 2-3).</source>
        <translation>The instruction on public safety: the governor reports and takes the initiative towards central authorities. The Health Preparedness Act has a duty to warn upwards (§ 2-3).</translation>
    </message>
    <message>
        <source>The governor decides to forward; the directorate assesses; special powers are the ministry&apos;s and the King&apos;s in Council.</source>
        <translation>The governor decides to forward; the directorate assesses; special powers are the ministry&apos;s and the King&apos;s in Council.</translation>
    </message>
    <message>
        <source>Health and care services: the Directorate of Health. Coordination between sectors: the Directorate for Civil Protection. Powers to order or to move resources: the Ministry of Health.</source>
        <translation>Health and care services: the Directorate of Health. Coordination between sectors: the Directorate for Civil Protection. Powers to order or to move resources: the Ministry of Health.</translation>
    </message>
    <message>
        <source>Say what was tried, who answered and who did not, and what is asked for by when. No names of persons.</source>
        <translation>Say what was tried, who answered and who did not, and what is asked for by when. No names of persons.</translation>
    </message>
    <message>
        <source>The number of the provision on warning upwards, and which form the directorates want today.</source>
        <translation>The number of the provision on warning upwards, and which form the directorates want today.</translation>
    </message>
    <message>
        <source>Order people or resources: not the governor&apos;s</source>
        <translation>Order people or resources: not the governor&apos;s</translation>
    </message>
    <message>
        <source>Health Preparedness Act § 4-1 (duty to serve) and § 5-1 (resources, staff included, put at another&apos;s disposal). They hold only once the King in Council has switched them on, for a month at most at a time (§ 1-5).</source>
        <translation>Health Preparedness Act § 4-1 (duty to serve) and § 5-1 (resources, staff included, put at another&apos;s disposal). They hold only once the King in Council has switched them on, for a month at most at a time (§ 1-5).</translation>
    </message>
    <message>
        <source>The Ministry of Health, or the Directorate of Health where it has been delegated, as on 6 March 2020. Never the governor: chapter X of the instruction on public safety holds in war or danger of war alone, after a decision of its own.</source>
        <translation>The Ministry of Health, or the Directorate of Health where it has been delegated, as on 6 March 2020. Never the governor: chapter X of the instruction on public safety holds in war or danger of war alone, after a decision of its own.</translation>
    </message>
    <message>
        <source>Always: an office that sees no other way writes to the Directorate of Health. In acute danger to life and health the police can act across sectors (Police Act § 27, third paragraph).</source>
        <translation>Always: an office that sees no other way writes to the Directorate of Health. In acute danger to life and health the police can act across sectors (Police Act § 27, third paragraph).</translation>
    </message>
    <message>
        <source>Powers change from month to month: § 4-1 was not in force from mid-November to mid-December 2021. Look up which hold today before you mention them.</source>
        <translation>Powers change from month to month: § 4-1 was not in force from mid-November to mid-December 2021. Look up which hold today before you mention them.</translation>
    </message>
    <message>
        <source>Which powers are in force today. A card cannot know: check each time.</source>
        <translation>Which powers are in force today. A card cannot know: check each time.</translation>
    </message>
    <message>
        <source>The office&apos;s own text, not checked by the office</source>
        <translation>The office&apos;s own text, not checked by the office</translation>
    </message>
    <message>
        <source>The program&apos;s text, not checked by the office</source>
        <translation>The program&apos;s text, not checked by the office</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 and later</translation>
    </message>
    <message>
        <source>Say what the resource is.</source>
        <translation>Say what the resource is.</translation>
    </message>
    <message>
        <source>Say who has the resource.</source>
        <translation>Say who has the resource.</translation>
    </message>
    <message>
        <source>Say how much there is: 1 or more.</source>
        <translation>Say how much there is: 1 or more.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>The last day is before the first one.</translation>
    </message>
    <message>
        <source>Say which allocation is released.</source>
        <translation>Say which allocation is released.</translation>
    </message>
    <message>
        <source>Say which request is refused.</source>
        <translation>Say which request is refused.</translation>
    </message>
    <message>
        <source>The line that this one is about is not in the log of this resource and this municipality.</source>
        <translation>The line that this one is about is not in the log of this resource and this municipality.</translation>
    </message>
    <message>
        <source>Only %1 of this allocation have not been released yet.</source>
        <translation>Only %1 of this allocation have not been released yet.</translation>
    </message>
    <message>
        <source>Only %1 of this request have not been answered yet.</source>
        <translation>Only %1 of this request have not been answered yet.</translation>
    </message>
    <message>
        <source>The day is outside the allocation, which is %1.</source>
        <translation>The day is outside the allocation, which is %1.</translation>
    </message>
    <message>
        <source>Say how much: 1 or more.</source>
        <translation>Say how much: 1 or more.</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>Say from which day.</translation>
    </message>
    <message>
        <source>Say which function asks.</source>
        <translation>Say which function asks.</translation>
    </message>
    <message>
        <source>Say which function decided.</source>
        <translation>Say which function decided.</translation>
    </message>
    <message>
        <source>Say on what basis it is allocated.</source>
        <translation>Say on what basis it is allocated.</translation>
    </message>
    <message>
        <source>Say why this municipality and not another.</source>
        <translation>Say why this municipality and not another.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Say why it is refused.</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free on %3. Give less, or other days.</source>
        <translation>Only %1 of %2 are free on %3. Give less, or other days.</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;. Known are: %2.</source>
        <translation>There is no step &quot;%1&quot;. Known are: %2.</translation>
    </message>
    <message>
        <source>Write on what basis the step stands.</source>
        <translation>Write on what basis the step stands.</translation>
    </message>
    <message>
        <source>Write who decides.</source>
        <translation>Write who decides.</translation>
    </message>
    <message>
        <source>Legal cards: %1</source>
        <translation>Legal cards: %1</translation>
    </message>
    <message>
        <source>On what basis, who decides, when it goes further up</source>
        <translation>On what basis, who decides, when it goes further up</translation>
    </message>
    <message>
        <source>Short cards for the steps of coordination. They are no legal advice; what is not checked says so.</source>
        <translation>Short cards for the steps of coordination. They are no legal advice; what is not checked says so.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>When it goes further up</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Beware</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>State resources</source>
        <translation>State resources</translation>
    </message>
    <message>
        <source>Allocations of state resources</source>
        <translation>Allocations of state resources</translation>
    </message>
    <message>
        <source>register a state resource</source>
        <translation>register a state resource</translation>
    </message>
    <message>
        <source>change a state resource</source>
        <translation>change a state resource</translation>
    </message>
    <message>
        <source>remove a state resource</source>
        <translation>remove a state resource</translation>
    </message>
    <message>
        <source>write in the allocation log</source>
        <translation>write in the allocation log</translation>
    </message>
    <message>
        <source>change a legal card</source>
        <translation>change a legal card</translation>
    </message>
    <message>
        <source>take back a legal card&apos;s text</source>
        <translation>take back a legal card&apos;s text</translation>
    </message>
    <message>
        <source>who has it</source>
        <translation>who has it</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>what it is</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>basis</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>who decides</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>decided by</translation>
    </message>
    <message>
        <source>when it goes further up</source>
        <translation>when it goes further up</translation>
    </message>
    <message>
        <source>beware</source>
        <translation>beware</translation>
    </message>
    <message>
        <source>checked by the office</source>
        <translation>checked by the office</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>resource</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>State reinforcement: %1</source>
        <translation>State reinforcement: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that the governor may prioritise</source>
        <translation>
            <numerusform>%n resource that the governor may prioritise</numerusform>
            <numerusform>%n resources that the governor may prioritise</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart from what municipalities lend one another of their own free will. Free means neither allocated nor gone on that day.</source>
        <translation>Kept apart from what municipalities lend one another of their own free will. Free means neither allocated nor gone on that day.</translation>
    </message>
    <message>
        <source>a resource that is no longer listed</source>
        <translation>a resource that is no longer listed</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Allocated today</source>
        <translation>Allocated today</translation>
    </message>
    <message>
        <source>Free today</source>
        <translation>Free today</translation>
    </message>
    <message>
        <source>%1: %2 more are allocated than are there, %3.</source>
        <translation>%1: %2 more are allocated than are there, %3.</translation>
    </message>
    <message>
        <source>No state resources are registered.</source>
        <translation>No state resources are registered.</translation>
    </message>
    <message>
        <source>Requests not answered</source>
        <translation>Requests not answered</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Every request has been answered.</source>
        <translation>Every request has been answered.</translation>
    </message>
    <message>
        <source>Allocation log</source>
        <translation>Allocation log</translation>
    </message>
    <message>
        <source>The allocation log is empty.</source>
        <translation>The allocation log is empty.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>This resource is no longer in the case file.</source>
        <translation>This resource is no longer in the case file.</translation>
    </message>
    <message>
        <source>Something of this resource has been asked for or allocated, so it cannot change between what is used up and what comes back. Register another resource.</source>
        <translation>Something of this resource has been asked for or allocated, so it cannot change between what is used up and what comes back. Register another resource.</translation>
    </message>
    <message>
        <source>The allocation log names this resource, and the log must stay whole. Give the resource a last day instead.</source>
        <translation>The allocation log names this resource, and the log must stay whole. Give the resource a last day instead.</translation>
    </message>
    <message>
        <source>We hope for an answer %1, to %2, by e-mail or telephone. A short one will do: yes, part of it, or no.</source>
        <translation>We hope for an answer %1, to %2, by e-mail or telephone. A short one will do: yes, part of it, or no.</translation>
    </message>
    <message>
        <source>An answer is hoped for %1.</source>
        <translation>An answer is hoped for %1.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>The request</translation>
    </message>
    <message>
        <source>The reminder</source>
        <translation>The reminder</translation>
    </message>
    <message>
        <source>The word that the need is gone</source>
        <translation>The word that the need is gone</translation>
    </message>
    <message>
        <source>The note for the telephone</source>
        <translation>The note for the telephone</translation>
    </message>
    <message>
        <source>The note for the telephone when the need is gone</source>
        <translation>The note for the telephone when the need is gone</translation>
    </message>
    <message>
        <source>who is asked</source>
        <translation>who is asked</translation>
    </message>
    <message>
        <source>the municipality that needs help</source>
        <translation>the municipality that needs help</translation>
    </message>
    <message>
        <source>number, profession and days, a line each</source>
        <translation>number, profession and days, a line each</translation>
    </message>
    <message>
        <source>what is known about the work, a line each</source>
        <translation>what is known about the work, a line each</translation>
    </message>
    <message>
        <source>“by” and when an answer is hoped for</source>
        <translation>“by” and when an answer is hoped for</translation>
    </message>
    <message>
        <source>when it was asked</source>
        <translation>when it was asked</translation>
    </message>
    <message>
        <source>what is added to this request alone</source>
        <translation>what is added to this request alone</translation>
    </message>
    <message>
        <source>that answering yes is voluntary</source>
        <translation>that answering yes is voluntary</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>This text is empty.</translation>
    </message>
    <message>
        <source>Put in %1: without it nobody knows what is asked for.</source>
        <translation>Put in %1: without it nobody knows what is asked for.</translation>
    </message>
    <message>
        <source>Put in %1: who is asked must read that a no is an answer, too.</source>
        <translation>Put in %1: who is asked must read that a no is an answer, too.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>as soon as you can give one</source>
        <translation>as soon as you can give one</translation>
    </message>
    <message>
        <source>About %1:</source>
        <translation>About %1:</translation>
    </message>
    <message>
        <source>One letter is about the needs of one municipality. Ask twice.</source>
        <translation>One letter is about the needs of one municipality. Ask twice.</translation>
    </message>
    <message>
        <source>The interview cannot be laid aside in %1: %2. It stays open.</source>
        <translation>The interview cannot be laid aside in %1: %2. It stays open.</translation>
    </message>
    <message>
        <source>save the letters to owners</source>
        <translation>save the letters to owners</translation>
    </message>
    <message>
        <source>take the standard letters again</source>
        <translation>take the standard letters again</translation>
    </message>
    <message>
        <source>The owner is under pressure itself, and used last: ask how it stands.</source>
        <translation>The owner is under pressure itself, and used last: ask how it stands.</translation>
    </message>
    <message>
        <source>Not confirmed lately, and used last: ring first.</source>
        <translation>Not confirmed lately, and used last: ring first.</translation>
    </message>
    <message>
        <source>%1 is not a text. Write it between quotation marks.</source>
        <translation>%1 is not a text. Write it between quotation marks.</translation>
    </message>
    <message>
        <source>%1 is not a number. Write it without quotation marks.</source>
        <translation>%1 is not a number. Write it without quotation marks.</translation>
    </message>
    <message>
        <source>%1 is not a whole number. Write one without quotation marks.</source>
        <translation>%1 is not a whole number. Write one without quotation marks.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false. Write one of them, without quotation marks.</source>
        <translation>%1 is neither true nor false. Write one of them, without quotation marks.</translation>
    </message>
    <message>
        <source>%1 is not a date like 2021-03-01: “%2”. Write year, month and day.</source>
        <translation>%1 is not a date like 2021-03-01: “%2”. Write year, month and day.</translation>
    </message>
    <message>
        <source>%1 is not an object. Write its fields between { and }.</source>
        <translation>%1 is not an object. Write its fields between { and }.</translation>
    </message>
    <message>
        <source>%1 is not a field of an instance. Correct its name or take it out.</source>
        <translation>%1 is not a field of an instance. Correct its name or take it out.</translation>
    </message>
    <message>
        <source>%1 is missing. Add it.</source>
        <translation>%1 is missing. Add it.</translation>
    </message>
    <message>
        <source>%1 is not a list. Write its entries between [ and ].</source>
        <translation>%1 is not a list. Write its entries between [ and ].</translation>
    </message>
    <message>
        <source>%1 is none of critical, challenging and planned. Write one of them.</source>
        <translation>%1 is none of critical, challenging and planned. Write one of them.</translation>
    </message>
    <message>
        <source>%1 is not known: “%2”. Known are: %3.</source>
        <translation>%1 is not known: “%2”. Known are: %3.</translation>
    </message>
    <message>
        <source>The instance is larger than %1 MB. Divide it into several.</source>
        <translation>The instance is larger than %1 MB. Divide it into several.</translation>
    </message>
    <message>
        <source>The instance is not valid JSON: %1 (byte %2). Correct it there.</source>
        <translation>The instance is not valid JSON: %1 (byte %2). Correct it there.</translation>
    </message>
    <message>
        <source>The instance is not a JSON object. Write its fields between { and }.</source>
        <translation>The instance is not a JSON object. Write its fields between { and }.</translation>
    </message>
    <message>
        <source>Stays with %1 meanwhile: %2 of %3 in the pool (%4).</source>
        <translation>Stays with %1 meanwhile: %2 of %3 in the pool (%4).</translation>
    </message>
    <message>
        <source>Stays with %1 meanwhile: from %2 to %3 of %4 in the pool (%5).</source>
        <translation>Stays with %1 meanwhile: from %2 to %3 of %4 in the pool (%5).</translation>
    </message>
    <message>
        <source>Stays with %1 meanwhile, of %2 in the pool (%3): %4.</source>
        <translation>Stays with %1 meanwhile, of %2 in the pool (%3): %4.</translation>
    </message>
    <message>
        <source>The instance is too large: more than %1 pairs of a member and a need. Divide it, or ask about fewer needs at a time.</source>
        <translation>The instance is too large: more than %1 pairs of a member and a need. Divide it, or ask about fewer needs at a time.</translation>
    </message>
    <message>
        <source>The instance is too large: %1 pairs of a member and a need on %2 days. Divide it, or choose a shorter horizon.</source>
        <translation>The instance is too large: %1 pairs of a member and a need on %2 days. Divide it, or choose a shorter horizon.</translation>
    </message>
    <message>
        <source>%1 (%2 for %3) is impossible on %4: %5. Change its days or take it out.</source>
        <translation>%1 (%2 for %3) is impossible on %4: %5. Change its days or take it out.</translation>
    </message>
    <message>
        <source>%1 is before from. Give a last day that is not before the first.</source>
        <translation>%1 is before from. Give a last day that is not before the first.</translation>
    </message>
    <message>
        <source>%1 is not known: “%2”. Use an id of the list “%3”, or add what is missing there.</source>
        <translation>%1 is not known: “%2”. Use an id of the list “%3”, or add what is missing there.</translation>
    </message>
    <message>
        <source>%1 stands twice: “%2”. Take one out, or change it.</source>
        <translation>%1 stands twice: “%2”. Take one out, or change it.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3. Correct the figure.</source>
        <translation>%1 is not between %2 and %3. Correct the figure.</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries. Leave some out, or divide the instance into several.</source>
        <translation>%1 has more than %2 entries. Leave some out, or divide the instance into several.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in or take it out.</source>
        <translation>%1 is empty. Fill it in or take it out.</translation>
    </message>
    <message>
        <source>horizon is longer than %1 days. Choose a shorter one.</source>
        <translation>horizon is longer than %1 days. Choose a shorter one.</translation>
    </message>
    <message>
        <source>%1 lies outside the period of need “%2”, which is %3. Pin days within it.</source>
        <translation>%1 lies outside the period of need “%2”, which is %3. Pin days within it.</translation>
    </message>
    <message>
        <source>State resource</source>
        <translation>State resource</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Available today</source>
        <translation>Available today</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>No state resources are there today.</source>
        <translation>No state resources are there today.</translation>
    </message>
    <message>
        <source>What the governor may prioritise between municipalities. Waiting: asked for, and not answered yet.</source>
        <translation>What the governor may prioritise between municipalities. Waiting: asked for, and not answered yet.</translation>
    </message>
    <message>
        <source>the agreement&apos;s name</source>
        <translation>the agreement&apos;s name</translation>
    </message>
    <message>
        <source>what sets it off</source>
        <translation>what sets it off</translation>
    </message>
    <message>
        <source>services that it is about</source>
        <translation>services that it is about</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>import standing agreements</source>
        <translation>import standing agreements</translation>
    </message>
    <message>
        <source>%1 cannot stand in for %2.</source>
        <translation>%1 cannot stand in for %2.</translation>
    </message>
    <message>
        <source>A substitute that the municipality accepts for: %1.</source>
        <translation>A substitute that the municipality accepts for: %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 are told as a range, so that nobody is known by the number.</source>
        <translation>Fewer than %1 are told as a range, so that nobody is known by the number.</translation>
    </message>
    <message>
        <source>The person stands in an interview that was laid aside, and %1 cannot be changed: %2. Nothing is erased.</source>
        <translation>The person stands in an interview that was laid aside, and %1 cannot be changed: %2. Nothing is erased.</translation>
    </message>
    <message>
        <source>In the title or the recipients: %1</source>
        <translation>In the title or the recipients: %1</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <translation>In “%1”: %2</translation>
    </message>
    <message>
        <source>A situation report must not say who somebody is.</source>
        <translation>A situation report must not say who somebody is.</translation>
    </message>
    <message>
        <source>The limit for few persons must be 0 or from 3 to %1.</source>
        <translation>The limit for few persons must be 0 or from 3 to %1.</translation>
    </message>
    <message>
        <source>set the limit for few persons</source>
        <translation>set the limit for few persons</translation>
    </message>
    <message>
        <source>Shares out staff</source>
        <translation>Shares out staff</translation>
    </message>
    <message>
        <source>shares out staff</source>
        <translation>shares out staff</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>The work was stopped.</translation>
    </message>
    <message>
        <source>A pool member is one person. Start one transfer for each.</source>
        <translation>A pool member is one person. Start one transfer for each.</translation>
    </message>
    <message>
        <source>%1 stands there twice. Ask each owner once.</source>
        <translation>%1 stands there twice. Ask each owner once.</translation>
    </message>
    <message>
        <source>A municipality does not lend to itself.</source>
        <translation>A municipality does not lend to itself.</translation>
    </message>
    <message>
        <source>The need was withdrawn before this answer came: no transfer begins, and the message is noted in the log. Tell the sender.</source>
        <translation>The need was withdrawn before this answer came: no transfer begins, and the message is noted in the log. Tell the sender.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>The meeting ends before it begins.</translation>
    </message>
    <message>
        <source>The need was withdrawn, and nobody is asked for it. Open it again if it still holds.</source>
        <translation>The need was withdrawn, and nobody is asked for it. Open it again if it still holds.</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Was it as agreed?</source>
        <translation>Was it as agreed?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>What helped?</translation>
    </message>
    <message>
        <source>What should be otherwise next time?</source>
        <translation>What should be otherwise next time?</translation>
    </message>
    <message>
        <source>Answers afterwards</source>
        <translation>Answers afterwards</translation>
    </message>
    <message>
        <source>There is no room left on the disk (%1). You can read, but not change anything: make room and open the file again.</source>
        <translation>There is no room left on the disk (%1). You can read, but not change anything: make room and open the file again.</translation>
    </message>
    <message>
        <source>There is no room left on the disk (%1). Nothing was made.</source>
        <translation>There is no room left on the disk (%1). Nothing was made.</translation>
    </message>
    <message>
        <source>Fewer than %1 transfers in service.</source>
        <translation>Fewer than %1 transfers in service.</translation>
    </message>
    <message>
        <source>The search could not read everything in the case file: %1</source>
        <translation>The search could not read everything in the case file: %1</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>Say which command.</source>
        <translation>Say which command.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>This was not expected: %1</source>
        <translation>This was not expected: %1</translation>
    </message>
    <message>
        <source>%1 needs exactly one value.</source>
        <translation>%1 needs exactly one value.</translation>
    </message>
    <message>
        <source>The command is not understood: %1</source>
        <translation>The command is not understood: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>What to give</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(required)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Shows this help</translation>
    </message>
    <message>
        <source>Samvirke on the command line: a case file&apos;s assessments, needs, pool, transfers, meetings and log, without a screen.</source>
        <translation>Samvirke on the command line: a case file&apos;s assessments, needs, pool, transfers, meetings and log, without a screen.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Shows the version</translation>
    </message>
    <message>
        <source>Each command has its own --help. --language nb, nn or en may stand anywhere. Exit code: 0 done, 1 not done, 2 wrong usage.</source>
        <translation>Each command has its own --help. --language nb, nn or en may stand anywhere. Exit code: 0 done, 1 not done, 2 wrong usage.</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>See %1 --help.</translation>
    </message>
    <message>
        <source>The case file (.samvirke)</source>
        <translation>The case file (.samvirke)</translation>
    </message>
    <message>
        <source>Prints JSON and nothing else on stdout</source>
        <translation>Prints JSON and nothing else on stdout</translation>
    </message>
    <message>
        <source>There is no office called “%1”. The offices: %2.</source>
        <translation>There is no office called “%1”. The offices: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 for %2 with %n municipality(s).</source>
        <translation>
            <numerusform>Made %1 for %2 with %n municipality.</numerusform>
            <numerusform>Made %1 for %2 with %n municipalities.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either --county or --national.</source>
        <translation>Give either --county or --national.</translation>
    </message>
    <message>
        <source>“%1” is not a county number, such as 50.</source>
        <translation>“%1” is not a county number, such as 50.</translation>
    </message>
    <message>
        <source>Made %1. Everything in it but the municipalities is invented.</source>
        <translation>Made %1. Everything in it but the municipalities is invented.</translation>
    </message>
    <message>
        <source>Made the exercise %1.</source>
        <translation>Made the exercise %1.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s).</source>
        <translation>
            <numerusform>The journal is whole: %n entry.</numerusform>
            <numerusform>The journal is whole: %n entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Backed up to %1.</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>Restored to %1.</translation>
    </message>
    <message>
        <source>Makes a case file for an office</source>
        <translation>Makes a case file for an office</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The office, such as “Statsforvalteren i Trøndelag”</source>
        <translation>The office, such as “Statsforvalteren i Trøndelag”</translation>
    </message>
    <message>
        <source>Marks the file as an exercise</source>
        <translation>Marks the file as an exercise</translation>
    </message>
    <message>
        <source>Makes a case file with invented data to look at</source>
        <translation>Makes a case file with invented data to look at</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>NUMBERS</translation>
    </message>
    <message>
        <source>County numbers, separated by commas; 50 when not given</source>
        <translation>County numbers, separated by commas; 50 when not given</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>The same seed gives the same data; 1 when not given</source>
        <translation>The same seed gives the same data; 1 when not given</translation>
    </message>
    <message>
        <source>How many weekly rounds, 1 to 520; 10 when not given</source>
        <translation>How many weekly rounds, 1 to 520; 10 when not given</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>The newest round is this day&apos;s week; today when not given</source>
        <translation>The newest round is this day&apos;s week; today when not given</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>The whole country</translation>
    </message>
    <message>
        <source>Makes an exercise with this file&apos;s contacts, pool and needs</source>
        <translation>Makes an exercise with this file&apos;s contacts, pool and needs</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>The new file</translation>
    </message>
    <message>
        <source>Checks the file and its whole journal</source>
        <translation>Checks the file and its whole journal</translation>
    </message>
    <message>
        <source>Makes a checked copy of the file</source>
        <translation>Makes a checked copy of the file</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Where to; a dated file in the backup folder when not given</source>
        <translation>Where to; a dated file in the backup folder when not given</translation>
    </message>
    <message>
        <source>Makes a case file from a backup</source>
        <translation>Makes a case file from a backup</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <source>The new file; a file that is there is never replaced</source>
        <translation>The new file; a file that is there is never replaced</translation>
    </message>
    <message>
        <source>Columns that are not known and were left out: %1</source>
        <translation>Columns that are not known and were left out: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Why it was rejected</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. Rejected: %4.</source>
        <translation>New: %1. Changed: %2. Unchanged: %3. Rejected: %4.</translation>
    </message>
    <message>
        <source>--round belongs to assessments.</source>
        <translation>--round belongs to assessments.</translation>
    </message>
    <message>
        <source>--round needs a week, such as 2021-W10.</source>
        <translation>--round needs a week, such as 2021-W10.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 were rejected, so nothing was written. Correct the file, or add --skip-rejected.</source>
        <translation>
            <numerusform>%n row of %1 was rejected, so nothing was written. Correct the file, or add --skip-rejected.</numerusform>
            <numerusform>%n rows of %1 were rejected, so nothing was written. Correct the file, or add --skip-rejected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>Nothing was written: this was a trial.</translation>
    </message>
    <message>
        <source>Written. One undo takes it all back.</source>
        <translation>Written. One undo takes it all back.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Wrote %1.</translation>
    </message>
    <message>
        <source>Reads a CSV or XLSX file; checks all of it before it writes</source>
        <translation>Reads a CSV or XLSX file; checks all of it before it writes</translation>
    </message>
    <message>
        <source>WEEK</source>
        <translation>WEEK</translation>
    </message>
    <message>
        <source>The reporting round of assessments, such as 2021-W10; made if it is missing; this week when not given</source>
        <translation>The reporting round of assessments, such as 2021-W10; made if it is missing; this week when not given</translation>
    </message>
    <message>
        <source>Says what would happen and writes nothing</source>
        <translation>Says what would happen and writes nothing</translation>
    </message>
    <message>
        <source>Writes the sound rows although others are rejected</source>
        <translation>Writes the sound rows although others are rejected</translation>
    </message>
    <message>
        <source>The file to write; its ending says which format</source>
        <translation>The file to write; its ending says which format</translation>
    </message>
    <message>
        <source>The reporting round of assessments; the newest when not given</source>
        <translation>The reporting round of assessments; the newest when not given</translation>
    </message>
    <message>
        <source>--language needs one of: %1.</source>
        <translation>--language needs one of: %1.</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>The standard input cannot be read.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 is a folder, not a file.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is too large for an instance.</source>
        <translation>%1 is too large for an instance.</translation>
    </message>
    <message>
        <source>Covered head-days, critical</source>
        <translation>Covered head-days, critical</translation>
    </message>
    <message>
        <source>Covered head-days, challenging</source>
        <translation>Covered head-days, challenging</translation>
    </message>
    <message>
        <source>Covered head-days, planned</source>
        <translation>Covered head-days, planned</translation>
    </message>
    <message>
        <source>A proposal. It binds nobody: the owners and the employees are asked first.</source>
        <translation>A proposal. It binds nobody: the owners and the employees are asked first.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 head-days covered</source>
        <translation>%1, %2: %3 of %4 head-days covered</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>Proven best</translation>
    </message>
    <message>
        <source>--until is before --from.</source>
        <translation>--until is before --from.</translation>
    </message>
    <message>
        <source>Proposes who could help, and says why</source>
        <translation>Proposes who could help, and says why</translation>
    </message>
    <message>
        <source>Solves this JSON instance instead; - reads standard input</source>
        <translation>Solves this JSON instance instead; - reads standard input</translation>
    </message>
    <message>
        <source>The first day; today when not given</source>
        <translation>The first day; today when not given</translation>
    </message>
    <message>
        <source>The last day; that of the last open need when not given</source>
        <translation>The last day; that of the last open need when not given</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>KEYS</translation>
    </message>
    <message>
        <source>Only these needs, separated by commas; all open ones when not given</source>
        <translation>Only these needs, separated by commas; all open ones when not given</translation>
    </message>
    <message>
        <source>Days between an infectious service and another place</source>
        <translation>Days between an infectious service and another place</translation>
    </message>
    <message>
        <source>Also proposes staff of owners that are critical themselves</source>
        <translation>Also proposes staff of owners that are critical themselves</translation>
    </message>
    <message>
        <source>Prints what is to be solved instead of solving it</source>
        <translation>Prints what is to be solved instead of solving it</translation>
    </message>
    <message>
        <source>Give either a case file or --instance.</source>
        <translation>Give either a case file or --instance.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>The need was changed.</source>
        <translation>The need was changed.</translation>
    </message>
    <message>
        <source>The need was withdrawn.</source>
        <translation>The need was withdrawn.</translation>
    </message>
    <message>
        <source>MUNICIPALITY</source>
        <translation>MUNICIPALITY</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Number or name</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>The service area, such as nursing-home</source>
        <translation>The service area, such as nursing-home</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>The profession that is asked for, such as SP</source>
        <translation>The profession that is asked for, such as SP</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>CODES</translation>
    </message>
    <message>
        <source>Professions that are accepted as well</source>
        <translation>Professions that are accepted as well</translation>
    </message>
    <message>
        <source>Competences that are required</source>
        <translation>Competences that are required</translation>
    </message>
    <message>
        <source>Competences that are preferred</source>
        <translation>Competences that are preferred</translation>
    </message>
    <message>
        <source>How many people on each day</source>
        <translation>How many people on each day</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>The first day</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>The last day</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SEVERITY</translation>
    </message>
    <message>
        <source>critical, challenging or planned</source>
        <translation>critical, challenging or planned</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANSWER</translation>
    </message>
    <message>
        <source>Service among infected people: yes or no</source>
        <translation>Service among infected people: yes or no</translation>
    </message>
    <message>
        <source>The municipality offers lodging: yes or no</source>
        <translation>The municipality offers lodging: yes or no</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Which shifts</source>
        <translation>Which shifts</translation>
    </message>
    <message>
        <source>Who to ring about it</source>
        <translation>Who to ring about it</translation>
    </message>
    <message>
        <source>What else there is to know</source>
        <translation>What else there is to know</translation>
    </message>
    <message>
        <source>The need&apos;s key, or its end</source>
        <translation>The need&apos;s key, or its end</translation>
    </message>
    <message>
        <source>What the municipalities ask for</source>
        <translation>What the municipalities ask for</translation>
    </message>
    <message>
        <source>Lists the needs</source>
        <translation>Lists the needs</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>open, covered, withdrawn, closed or all; open when not given</source>
        <translation>open, covered, withdrawn, closed or all; open when not given</translation>
    </message>
    <message>
        <source>Registers a need</source>
        <translation>Registers a need</translation>
    </message>
    <message>
        <source>Changes a need</source>
        <translation>Changes a need</translation>
    </message>
    <message>
        <source>open, covered, withdrawn or closed</source>
        <translation>open, covered, withdrawn or closed</translation>
    </message>
    <message>
        <source>Withdraws a need and the transfers for it that have not begun</source>
        <translation>Withdraws a need and the transfers for it that have not begun</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>The output could not be written.</translation>
    </message>
    <message>
        <source>--from and --until belong together.</source>
        <translation>--from and --until belong together.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>Km</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Pool member</source>
        <translation>Pool member</translation>
    </message>
    <message>
        <source>The pool member was changed.</source>
        <translation>The pool member was changed.</translation>
    </message>
    <message>
        <source>Confirmed on %1.</source>
        <translation>Confirmed on %1.</translation>
    </message>
    <message>
        <source>The pool member was removed.</source>
        <translation>The pool member was removed.</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail are erased, also from the history. This cannot be undone.</source>
        <translation>Name, telephone and e-mail are erased, also from the history. This cannot be undone.</translation>
    </message>
    <message>
        <source>At most away</source>
        <translation>At most away</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>The limit was removed.</source>
        <translation>The limit was removed.</translation>
    </message>
    <message>
        <source>EMPLOYER</source>
        <translation>EMPLOYER</translation>
    </message>
    <message>
        <source>The employer: a municipality&apos;s number or name, or another name</source>
        <translation>The employer: a municipality&apos;s number or name, or another name</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>What kind of employer; municipality when not given</source>
        <translation>What kind of employer; municipality when not given</translation>
    </message>
    <message>
        <source>Professions, the main one first</source>
        <translation>Professions, the main one first</translation>
    </message>
    <message>
        <source>Competences; “code:date” for one that expires</source>
        <translation>Competences; “code:date” for one that expires</translation>
    </message>
    <message>
        <source>Number or name; the employer&apos;s when not given</source>
        <translation>Number or name; the employer&apos;s when not given</translation>
    </message>
    <message>
        <source>The first day of availability</source>
        <translation>The first day of availability</translation>
    </message>
    <message>
        <source>The last day of availability</source>
        <translation>The last day of availability</translation>
    </message>
    <message>
        <source>KM</source>
        <translation>KM</translation>
    </message>
    <message>
        <source>The travel limit in km, 0 to 3000</source>
        <translation>The travel limit in km, 0 to 3000</translation>
    </message>
    <message>
        <source>Accepts service among infected people: yes or no</source>
        <translation>Accepts service among infected people: yes or no</translation>
    </message>
    <message>
        <source>The person&apos;s name; none for an anonymous capacity</source>
        <translation>The person&apos;s name; none for an anonymous capacity</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>When the employer last confirmed it</source>
        <translation>When the employer last confirmed it</translation>
    </message>
    <message>
        <source>The pool member&apos;s key, or its end</source>
        <translation>The pool member&apos;s key, or its end</translation>
    </message>
    <message>
        <source>The people that owners may lend</source>
        <translation>The people that owners may lend</translation>
    </message>
    <message>
        <source>Lists the pool</source>
        <translation>Lists the pool</translation>
    </message>
    <message>
        <source>Only this employer&apos;s</source>
        <translation>Only this employer&apos;s</translation>
    </message>
    <message>
        <source>Only this profession</source>
        <translation>Only this profession</translation>
    </message>
    <message>
        <source>Registers a person or a capacity</source>
        <translation>Registers a person or a capacity</translation>
    </message>
    <message>
        <source>Changes a pool member</source>
        <translation>Changes a pool member</translation>
    </message>
    <message>
        <source>Records that the employer has confirmed it</source>
        <translation>Records that the employer has confirmed it</translation>
    </message>
    <message>
        <source>The day; today when not given</source>
        <translation>The day; today when not given</translation>
    </message>
    <message>
        <source>Removes a pool member that no transfer names</source>
        <translation>Removes a pool member that no transfer names</translation>
    </message>
    <message>
        <source>Erases a person&apos;s name and numbers for ever</source>
        <translation>Erases a person&apos;s name and numbers for ever</translation>
    </message>
    <message>
        <source>Lists how many the employers lend at most</source>
        <translation>Lists how many the employers lend at most</translation>
    </message>
    <message>
        <source>Sets how many an employer lends at most</source>
        <translation>Sets how many an employer lends at most</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>The employer</translation>
    </message>
    <message>
        <source>How many at the same time</source>
        <translation>How many at the same time</translation>
    </message>
    <message>
        <source>Only of this profession</source>
        <translation>Only of this profession</translation>
    </message>
    <message>
        <source>Removes an employer&apos;s limit</source>
        <translation>Removes an employer&apos;s limit</translation>
    </message>
    <message>
        <source>The limit&apos;s key, or its end</source>
        <translation>The limit&apos;s key, or its end</translation>
    </message>
    <message>
        <source>Invented demonstration data</source>
        <translation>Invented demonstration data</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>No reporting round yet.</source>
        <translation>No reporting round yet.</translation>
    </message>
    <message>
        <source>Round %1: %2 of %3 municipalities have answered.</source>
        <translation>Round %1: %2 of %3 municipalities have answered.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Open needs</translation>
    </message>
    <message>
        <source>Needs a call today:</source>
        <translation>Needs a call today:</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>“%1” is not a number from %2 to %3.</translation>
    </message>
    <message>
        <source>Recorded for %1 in %2.</source>
        <translation>Recorded for %1 in %2.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>The contact was removed.</source>
        <translation>The contact was removed.</translation>
    </message>
    <message>
        <source>Shows where every municipality stands</source>
        <translation>Shows where every municipality stands</translation>
    </message>
    <message>
        <source>The reporting round; the newest when not given</source>
        <translation>The reporting round; the newest when not given</translation>
    </message>
    <message>
        <source>Records one municipality&apos;s own assessment</source>
        <translation>Records one municipality&apos;s own assessment</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>The service area; the whole when not given</source>
        <translation>The service area; the whole when not given</translation>
    </message>
    <message>
        <source>The reporting round; this week when not given</source>
        <translation>The reporting round; this week when not given</translation>
    </message>
    <message>
        <source>TREND</source>
        <translation>TREND</translation>
    </message>
    <message>
        <source>better, unchanged or worse</source>
        <translation>better, unchanged or worse</translation>
    </message>
    <message>
        <source>RISK</source>
        <translation>RISK</translation>
    </message>
    <message>
        <source>Risk within three weeks: low, medium or high</source>
        <translation>Risk within three weeks: low, medium or high</translation>
    </message>
    <message>
        <source>CAUSE</source>
        <translation>CAUSE</translation>
    </message>
    <message>
        <source>structural, event or worry</source>
        <translation>structural, event or worry</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PERCENT</translation>
    </message>
    <message>
        <source>Absence in per cent</source>
        <translation>Absence in per cent</translation>
    </message>
    <message>
        <source>Missing full-time equivalents</source>
        <translation>Missing full-time equivalents</translation>
    </message>
    <message>
        <source>Missing professions, separated by commas</source>
        <translation>Missing professions, separated by commas</translation>
    </message>
    <message>
        <source>Criteria of a serious shortage, separated by commas</source>
        <translation>Criteria of a serious shortage, separated by commas</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Is there a plan for keeping critical staff: yes or no</source>
        <translation>Is there a plan for keeping critical staff: yes or no</translation>
    </message>
    <message>
        <source>The municipality&apos;s own words</source>
        <translation>The municipality&apos;s own words</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>When it was reported; now when not given</source>
        <translation>When it was reported; now when not given</translation>
    </message>
    <message>
        <source>Who to ring in a municipality</source>
        <translation>Who to ring in a municipality</translation>
    </message>
    <message>
        <source>Lists the contacts</source>
        <translation>Lists the contacts</translation>
    </message>
    <message>
        <source>Adds a contact</source>
        <translation>Adds a contact</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>The person&apos;s name</translation>
    </message>
    <message>
        <source>The person&apos;s function</source>
        <translation>The person&apos;s function</translation>
    </message>
    <message>
        <source>Removes a contact</source>
        <translation>Removes a contact</translation>
    </message>
    <message>
        <source>The contact&apos;s key, or its end</source>
        <translation>The contact&apos;s key, or its end</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 08.03.2021 or 2021-03-08.</source>
        <translation>“%1” is not a date. Write 08.03.2021 or 2021-03-08.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 08.03.2021 13:42 or 2021-03-08T13:42.</source>
        <translation>“%1” is not a time. Write 08.03.2021 13:42 or 2021-03-08T13:42.</translation>
    </message>
    <message>
        <source>“%1” is not a municipality. Give its number or name.</source>
        <translation>“%1” is not a municipality. Give its number or name.</translation>
    </message>
    <message>
        <source>Several municipalities are called %1. Give the number: %2.</source>
        <translation>Several municipalities are called %1. Give the number: %2.</translation>
    </message>
    <message>
        <source>Say who the employer is.</source>
        <translation>Say who the employer is.</translation>
    </message>
    <message>
        <source>There is no reporting round %1 in this file.</source>
        <translation>There is no reporting round %1 in this file.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>“%1” is not known here. Use one of: %2.</translation>
    </message>
    <message>
        <source>Nothing here has the key %1.</source>
        <translation>Nothing here has the key %1.</translation>
    </message>
    <message>
        <source>More than one has a key with %1. Write more of it.</source>
        <translation>More than one has a key with %1. Write more of it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>(corrects %1) %2</source>
        <translation>(corrects %1) %2</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Log entry</translation>
    </message>
    <message>
        <source>The office&apos;s log; nothing is taken out</source>
        <translation>The office&apos;s log; nothing is taken out</translation>
    </message>
    <message>
        <source>Lists the log, the newest first</source>
        <translation>Lists the log, the newest first</translation>
    </message>
    <message>
        <source>Writes in the log</source>
        <translation>Writes in the log</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>The need it is about</source>
        <translation>The need it is about</translation>
    </message>
    <message>
        <source>The transfer it is about</source>
        <translation>The transfer it is about</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLE</translation>
    </message>
    <message>
        <source>coordination, guidance or supervision</source>
        <translation>coordination, guidance or supervision</translation>
    </message>
    <message>
        <source>When it happened; now when not given</source>
        <translation>When it happened; now when not given</translation>
    </message>
    <message>
        <source>Writes a correction; the entry itself stays</source>
        <translation>Writes a correction; the entry itself stays</translation>
    </message>
    <message>
        <source>The log entry&apos;s key, or its end</source>
        <translation>The log entry&apos;s key, or its end</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>What is right</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Agenda:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes:</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Present:</translation>
    </message>
    <message>
        <source>Decisions:</source>
        <translation>Decisions:</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>The meeting was changed.</source>
        <translation>The meeting was changed.</translation>
    </message>
    <message>
        <source>Say who: --municipality, --name or --function.</source>
        <translation>Say who: --municipality, --name or --function.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Action item</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>Marked as done.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>municipal, public-health-doctors, preparedness-council, regional, health-trust, bilateral or ad-hoc</source>
        <translation>municipal, public-health-doctors, preparedness-council, regional, health-trust, bilateral or ad-hoc</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>When it ends</translation>
    </message>
    <message>
        <source>Room or platform</source>
        <translation>Room or platform</translation>
    </message>
    <message>
        <source>The agenda; \n begins a new line</source>
        <translation>The agenda; \n begins a new line</translation>
    </message>
    <message>
        <source>The notes; \n begins a new line</source>
        <translation>The notes; \n begins a new line</translation>
    </message>
    <message>
        <source>The meeting&apos;s key, or its end</source>
        <translation>The meeting&apos;s key, or its end</translation>
    </message>
    <message>
        <source>Meetings, decisions and action items</source>
        <translation>Meetings, decisions and action items</translation>
    </message>
    <message>
        <source>Lists the meetings, the newest first</source>
        <translation>Lists the meetings, the newest first</translation>
    </message>
    <message>
        <source>Shows one meeting</source>
        <translation>Shows one meeting</translation>
    </message>
    <message>
        <source>Plans or records a meeting</source>
        <translation>Plans or records a meeting</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>When it begins</translation>
    </message>
    <message>
        <source>Changes a meeting</source>
        <translation>Changes a meeting</translation>
    </message>
    <message>
        <source>Adds a participant</source>
        <translation>Adds a participant</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>Records a decision</source>
        <translation>Records a decision</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Records who does what by when</source>
        <translation>Records who does what by when</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Who does it: a function or a municipality</source>
        <translation>Who does it: a function or a municipality</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>The meeting it comes from</source>
        <translation>The meeting it comes from</translation>
    </message>
    <message>
        <source>Lists the action items</source>
        <translation>Lists the action items</translation>
    </message>
    <message>
        <source>Only those that are not done</source>
        <translation>Only those that are not done</translation>
    </message>
    <message>
        <source>Marks an action item as done</source>
        <translation>Marks an action item as done</translation>
    </message>
    <message>
        <source>The action item&apos;s key, or its end</source>
        <translation>The action item&apos;s key, or its end</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>From %1 to %2: %3, %4</source>
        <translation>From %1 to %2: %3, %4</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next steps: %1</source>
        <translation>Next steps: %1</translation>
    </message>
    <message>
        <source>The pool member has none of the professions that the need accepts.</source>
        <translation>The pool member has none of the professions that the need accepts.</translation>
    </message>
    <message>
        <source>Say who lends: --member or --owner.</source>
        <translation>Say who lends: --member or --owner.</translation>
    </message>
    <message>
        <source>Say who receives: --need or --to.</source>
        <translation>Say who receives: --need or --to.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>--reason belongs to a no (declined).</source>
        <translation>--reason belongs to a no (declined).</translation>
    </message>
    <message>
        <source>Recorded. The transfer is now: %1</source>
        <translation>Recorded. The transfer is now: %1</translation>
    </message>
    <message>
        <source>The transfer was changed.</source>
        <translation>The transfer was changed.</translation>
    </message>
    <message>
        <source>The transfer&apos;s key, or its end</source>
        <translation>The transfer&apos;s key, or its end</translation>
    </message>
    <message>
        <source>Voluntary transfers and who answered what</source>
        <translation>Voluntary transfers and who answered what</translation>
    </message>
    <message>
        <source>Lists the transfers</source>
        <translation>Lists the transfers</translation>
    </message>
    <message>
        <source>Only those in this state</source>
        <translation>Only those in this state</translation>
    </message>
    <message>
        <source>Shows one transfer with its ledger</source>
        <translation>Shows one transfer with its ledger</translation>
    </message>
    <message>
        <source>Begins a transfer as a draft</source>
        <translation>Begins a transfer as a draft</translation>
    </message>
    <message>
        <source>The need it answers</source>
        <translation>The need it answers</translation>
    </message>
    <message>
        <source>The pool member it is about</source>
        <translation>The pool member it is about</translation>
    </message>
    <message>
        <source>Who lends, when no pool member is named</source>
        <translation>Who lends, when no pool member is named</translation>
    </message>
    <message>
        <source>Who receives, when no need is named</source>
        <translation>Who receives, when no need is named</translation>
    </message>
    <message>
        <source>The profession</source>
        <translation>The profession</translation>
    </message>
    <message>
        <source>How many people; 1 when not given</source>
        <translation>How many people; 1 when not given</translation>
    </message>
    <message>
        <source>The first day; the need&apos;s when not given</source>
        <translation>The first day; the need&apos;s when not given</translation>
    </message>
    <message>
        <source>The last day; the need&apos;s when not given</source>
        <translation>The last day; the need&apos;s when not given</translation>
    </message>
    <message>
        <source>Records a step: who answered, and how</source>
        <translation>Records a step: who answered, and how</translation>
    </message>
    <message>
        <source>asked, offered, declined, agreed, consented, preparing, inService, extensionAsked, ending, returned, settled, withdrawn or invalid</source>
        <translation>asked, offered, declined, agreed, consented, preparing, inService, extensionAsked, ending, returned, settled, withdrawn or invalid</translation>
    </message>
    <message>
        <source>Who was asked or answered: name and function</source>
        <translation>Who was asked or answered: name and function</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>CHANNEL</translation>
    </message>
    <message>
        <source>telephone, e-mail, meeting, letter, in-person or other</source>
        <translation>telephone, e-mail, meeting, letter, in-person or other</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>REASON</translation>
    </message>
    <message>
        <source>Of a no: own-situation, infection-control, no-suitable-staff, employee-declines or other</source>
        <translation>Of a no: own-situation, infection-control, no-suitable-staff, employee-declines or other</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Changes the period, the heads or the note</source>
        <translation>Changes the period, the heads or the note</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>How many people</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Takes the last change back</translation>
    </message>
    <message>
        <source>Makes again what was taken back</source>
        <translation>Makes again what was taken back</translation>
    </message>
    <message>
        <source>Shows how a thing came to be what it is</source>
        <translation>Shows how a thing came to be what it is</translation>
    </message>
    <message>
        <source>Its key, or the end of it</source>
        <translation>Its key, or the end of it</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>TARGET</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>BACKUP</translation>
    </message>
    <message>
        <source>INPUT</source>
        <translation>INPUT</translation>
    </message>
    <message>
        <source>OUTPUT</source>
        <translation>OUTPUT</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>The offer was changed.</source>
        <translation>The offer was changed.</translation>
    </message>
    <message>
        <source>The offer was removed.</source>
        <translation>The offer was removed.</translation>
    </message>
    <message>
        <source>A proposal. It binds nobody: the owners are asked first.</source>
        <translation>A proposal. It binds nobody: the owners are asked first.</translation>
    </message>
    <message>
        <source>%1, %2: covered</source>
        <translation>%1, %2: covered</translation>
    </message>
    <message>
        <source>%1, %2: %3 missing</source>
        <translation>%1, %2: %3 missing</translation>
    </message>
    <message>
        <source>The proposal has no delivery from this offer to this need.</source>
        <translation>The proposal has no delivery from this offer to this need.</translation>
    </message>
    <message>
        <source>The kind of equipment, such as surgical-mask</source>
        <translation>The kind of equipment, such as surgical-mask</translation>
    </message>
    <message>
        <source>How many pieces, litres or places</source>
        <translation>How many pieces, litres or places</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>OWNER</translation>
    </message>
    <message>
        <source>Who can spare it: a municipality or the name of another</source>
        <translation>Who can spare it: a municipality or the name of another</translation>
    </message>
    <message>
        <source>What kind of owner it is, such as health-trust</source>
        <translation>What kind of owner it is, such as health-trust</translation>
    </message>
    <message>
        <source>Where it is; the owner&apos;s own place when not given</source>
        <translation>Where it is; the owner&apos;s own place when not given</translation>
    </message>
    <message>
        <source>The day the owner last confirmed it</source>
        <translation>The day the owner last confirmed it</translation>
    </message>
    <message>
        <source>What the municipalities lack</source>
        <translation>What the municipalities lack</translation>
    </message>
    <message>
        <source>The offer&apos;s key, or its end</source>
        <translation>The offer&apos;s key, or its end</translation>
    </message>
    <message>
        <source>What owners can spare</source>
        <translation>What owners can spare</translation>
    </message>
    <message>
        <source>Lists the offers</source>
        <translation>Lists the offers</translation>
    </message>
    <message>
        <source>Registers an offer</source>
        <translation>Registers an offer</translation>
    </message>
    <message>
        <source>Changes an offer</source>
        <translation>Changes an offer</translation>
    </message>
    <message>
        <source>Removes an offer that no transfer names</source>
        <translation>Removes an offer that no transfer names</translation>
    </message>
    <message>
        <source>Equipment and beds: who lacks, who can spare</source>
        <translation>Equipment and beds: who lacks, who can spare</translation>
    </message>
    <message>
        <source>Also proposes equipment of owners that are critical themselves</source>
        <translation>Also proposes equipment of owners that are critical themselves</translation>
    </message>
    <message>
        <source>Proposes who could give what to whom, and says why</source>
        <translation>Proposes who could give what to whom, and says why</translation>
    </message>
    <message>
        <source>Begins a transfer from the proposal, as a draft</source>
        <translation>Begins a transfer from the proposal, as a draft</translation>
    </message>
    <message>
        <source>NEED</source>
        <translation>NEED</translation>
    </message>
    <message>
        <source>OFFER</source>
        <translation>OFFER</translation>
    </message>
    <message>
        <source>Less than what is proposed</source>
        <translation>Less than what is proposed</translation>
    </message>
    <message>
        <source>“%1” is not of the form %2.</source>
        <translation>“%1” is not of the form %2.</translation>
    </message>
    <message>
        <source>“%1” has no day to plan for.</source>
        <translation>“%1” has no day to plan for.</translation>
    </message>
    <message>
        <source>VARIANT</source>
        <translation>VARIANT</translation>
    </message>
    <message>
        <source>Name or key of the variant whose order of aims counts</source>
        <translation>Name or key of the variant whose order of aims counts</translation>
    </message>
    <message>
        <source>Days a confirmation holds; who was confirmed earlier is in doubt. 0: for ever</source>
        <translation>Days a confirmation holds; who was confirmed earlier is in doubt. 0: for ever</translation>
    </message>
    <message>
        <source>PAIRS</source>
        <translation>PAIRS</translation>
    </message>
    <message>
        <source>What if these said no: MEMBER:NEED, separated by commas</source>
        <translation>What if these said no: MEMBER:NEED, separated by commas</translation>
    </message>
    <message>
        <source>EMPLOYERS</source>
        <translation>EMPLOYERS</translation>
    </message>
    <message>
        <source>What if these lent nobody</source>
        <translation>What if these lent nobody</translation>
    </message>
    <message>
        <source>What if these stayed: MEMBER:NEED[:FROM:UNTIL]</source>
        <translation>What if these stayed: MEMBER:NEED[:FROM:UNTIL]</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORD</translation>
    </message>
    <message>
        <source>Needs of a municipality with the same word are one team</source>
        <translation>Needs of a municipality with the same word are one team</translation>
    </message>
    <message>
        <source>Lends</source>
        <translation>Lends</translation>
    </message>
    <message>
        <source>The decision was taken back.</source>
        <translation>The decision was taken back.</translation>
    </message>
    <message>
        <source>Nothing is decided about %1.</source>
        <translation>Nothing is decided about %1.</translation>
    </message>
    <message>
        <source>Lists what is decided about owners</source>
        <translation>Lists what is decided about owners</translation>
    </message>
    <message>
        <source>Decides whether an owner lends, whatever its own status</source>
        <translation>Decides whether an owner lends, whatever its own status</translation>
    </message>
    <message>
        <source>yes: proposed as any other; no: left in peace</source>
        <translation>yes: proposed as any other; no: left in peace</translation>
    </message>
    <message>
        <source>Why: it is recorded</source>
        <translation>Why: it is recorded</translation>
    </message>
    <message>
        <source>Takes a decision back</source>
        <translation>Takes a decision back</translation>
    </message>
    <message>
        <source>Those with the same word have worked or trained together</source>
        <translation>Those with the same word have worked or trained together</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Order of aims</source>
        <translation>Order of aims</translation>
    </message>
    <message>
        <source>This variant comes with the program and stays.</source>
        <translation>This variant comes with the program and stays.</translation>
    </message>
    <message>
        <source>The variant was removed.</source>
        <translation>The variant was removed.</translation>
    </message>
    <message>
        <source>The orders in which the aims of matching count</source>
        <translation>The orders in which the aims of matching count</translation>
    </message>
    <message>
        <source>Lists the variants</source>
        <translation>Lists the variants</translation>
    </message>
    <message>
        <source>Saves the office&apos;s own variant under a name</source>
        <translation>Saves the office&apos;s own variant under a name</translation>
    </message>
    <message>
        <source>Its name; a variant of the same name is replaced</source>
        <translation>Its name; a variant of the same name is replaced</translation>
    </message>
    <message>
        <source>The aims in order: stints, level, reserve, fit, travel-km, fairness</source>
        <translation>The aims in order: stints, level, reserve, fit, travel-km, fairness</translation>
    </message>
    <message>
        <source>Removes one of the office&apos;s own variants</source>
        <translation>Removes one of the office&apos;s own variants</translation>
    </message>
    <message>
        <source>Its name or key</source>
        <translation>Its name or key</translation>
    </message>
    <message>
        <source>Name a municipality, or say --all.</source>
        <translation>Name a municipality, or say --all.</translation>
    </message>
    <message>
        <source>There is no reporting round yet.</source>
        <translation>There is no reporting round yet.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n form(s) for %1 to %2.</source>
        <translation>
            <numerusform>Wrote %n form for %1 to %2.</numerusform>
            <numerusform>Wrote %n forms for %1 to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the form that municipalities fill in, as XLSX; import reads it back</source>
        <translation>Writes the form that municipalities fill in, as XLSX; import reads it back</translation>
    </message>
    <message>
        <source>ROUND</source>
        <translation>ROUND</translation>
    </message>
    <message>
        <source>The round by its week or title; the newest that has opened when not given</source>
        <translation>The round by its week or title; the newest that has opened when not given</translation>
    </message>
    <message>
        <source>A form for every municipality</source>
        <translation>A form for every municipality</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Where the forms are written; made if it is missing</source>
        <translation>Where the forms are written; made if it is missing</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>row %1: %2</translation>
    </message>
    <message>
        <source>Some files or rows were rejected, so nothing was written. Correct them, or add --skip-rejected.</source>
        <translation>Some files or rows were rejected, so nothing was written. Correct them, or add --skip-rejected.</translation>
    </message>
    <message>
        <source>--inspect only looks at a file: give it alone, or with the kind, --sheet and --json.</source>
        <translation>--inspect only looks at a file: give it alone, or with the kind, --sheet and --json.</translation>
    </message>
    <message>
        <source>The file to read; of assessments also a folder of files</source>
        <translation>The file to read; of assessments also a folder of files</translation>
    </message>
    <message>
        <source>MAPPING</source>
        <translation>MAPPING</translation>
    </message>
    <message>
        <source>A JSON file that says which column is which field; remembered for tables with the same headings</source>
        <translation>A JSON file that says which column is which field; remembered for tables with the same headings</translation>
    </message>
    <message>
        <source>SHEET</source>
        <translation>SHEET</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number</source>
        <translation>The sheet of a workbook, by name or number</translation>
    </message>
    <message>
        <source>Imports nothing; tells what the file looks like and what each column seems to hold</source>
        <translation>Imports nothing; tells what the file looks like and what each column seems to hold</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>%1: text in %2, columns separated by “%3”</source>
        <translation>%1: text in %2, columns separated by “%3”</translation>
    </message>
    <message>
        <source>%1: workbook, sheet “%2” of: %3</source>
        <translation>%1: workbook, sheet “%2” of: %3</translation>
    </message>
    <message numerus="yes">
        <source>Headings in row %1, %n row(s) below.</source>
        <translation>
            <numerusform>Headings in row %1, %n row below.</numerusform>
            <numerusform>Headings in row %1, %n rows below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were spoilt on the way and are made good.</source>
        <translation>
            <numerusform>%n letter was spoilt on the way and is made good.</numerusform>
            <numerusform>%n letters were spoilt on the way and are made good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are remarks or sums: %1</source>
        <translation>
            <numerusform>%n row is a remark or a sum: %1</numerusform>
            <numerusform>%n rows are remarks or sums: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>To be imported as %1 it still lacks: %2.</source>
        <translation>To be imported as %1 it still lacks: %2.</translation>
    </message>
    <message>
        <source>Can be imported as %1 as it is.</source>
        <translation>Can be imported as %1 as it is.</translation>
    </message>
    <message>
        <source>Can be imported as %1 with a mapping of these columns (--mapping).</source>
        <translation>Can be imported as %1 with a mapping of these columns (--mapping).</translation>
    </message>
    <message>
        <source>A map needs --out with a name ending with .svg or .png.</source>
        <translation>A map needs --out with a name ending with .svg or .png.</translation>
    </message>
    <message>
        <source>%1 has none of this case file&apos;s municipalities.</source>
        <translation>%1 has none of this case file&apos;s municipalities.</translation>
    </message>
    <message>
        <source>The borders of the municipalities as GeoJSON; without it a map is made of tiles</source>
        <translation>The borders of the municipalities as GeoJSON; without it a map is made of tiles</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>The round %1 is made. Answers are due %2.</source>
        <translation>The round %1 is made. Answers are due %2.</translation>
    </message>
    <message>
        <source>The round %1 is open. Answers are due %2.</source>
        <translation>The round %1 is open. Answers are due %2.</translation>
    </message>
    <message>
        <source>The round %1 was closed at %2.</source>
        <translation>The round %1 was closed at %2.</translation>
    </message>
    <message>
        <source>Round %1, due %2: %3 of %4 municipalities have answered.</source>
        <translation>Round %1, due %2: %3 of %4 municipalities have answered.</translation>
    </message>
    <message>
        <source>In time: %1. Complete: %2. Definitions: %3.</source>
        <translation>In time: %1. Complete: %2. Definitions: %3.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>All have answered in %1.</source>
        <translation>All have answered in %1.</translation>
    </message>
    <message>
        <source>Without an e-mail address: %1</source>
        <translation>Without an e-mail address: %1</translation>
    </message>
    <message>
        <source>When answers are due: 12.03.2021 12:00</source>
        <translation>When answers are due: 12.03.2021 12:00</translation>
    </message>
    <message>
        <source>When the round opens</source>
        <translation>When the round opens</translation>
    </message>
    <message>
        <source>The service areas asked about, separated by commas, or all; any answer is whole when nothing is named</source>
        <translation>The service areas asked about, separated by commas, or all; any answer is whole when nothing is named</translation>
    </message>
    <message>
        <source>What the overview is for</source>
        <translation>What the overview is for</translation>
    </message>
    <message>
        <source>What the ratings mean in this round: general-1 or epidemic-1</source>
        <translation>What the ratings mean in this round: general-1 or epidemic-1</translation>
    </message>
    <message>
        <source>Reporting rounds: who has answered, and who has not</source>
        <translation>Reporting rounds: who has answered, and who has not</translation>
    </message>
    <message>
        <source>Lists the rounds with their rates</source>
        <translation>Lists the rounds with their rates</translation>
    </message>
    <message>
        <source>Opens a round: next week&apos;s when no week or title is given</source>
        <translation>Opens a round: next week&apos;s when no week or title is given</translation>
    </message>
    <message>
        <source>A week such as 2021-W11, or the title of an ad hoc round</source>
        <translation>A week such as 2021-W11, or the title of an ad hoc round</translation>
    </message>
    <message>
        <source>Changes the time limit or what is asked about</source>
        <translation>Changes the time limit or what is asked about</translation>
    </message>
    <message>
        <source>Closes a round: it takes no more answers</source>
        <translation>Closes a round: it takes no more answers</translation>
    </message>
    <message>
        <source>Opens a closed round again</source>
        <translation>Opens a closed round again</translation>
    </message>
    <message>
        <source>Who has answered in time, late, in part or not at all</source>
        <translation>Who has answered in time, late, in part or not at all</translation>
    </message>
    <message>
        <source>Whom to ring, and e-mail drafts to those who have not answered, in their form of Norwegian</source>
        <translation>Whom to ring, and e-mail drafts to those who have not answered, in their form of Norwegian</translation>
    </message>
    <message>
        <source>Writes the drafts there as .eml files</source>
        <translation>Writes the drafts there as .eml files</translation>
    </message>
    <message>
        <source>Writes the telephone list as CSV or XLSX</source>
        <translation>Writes the telephone list as CSV or XLSX</translation>
    </message>
    <message>
        <source>good, challenging or critical; or unchanged, notApplicable</source>
        <translation>good, challenging or critical; or unchanged, notApplicable</translation>
    </message>
    <message>
        <source>What would help, concretely</source>
        <translation>What would help, concretely</translation>
    </message>
    <message>
        <source>What it can do without, for others</source>
        <translation>What it can do without, for others</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>The role of who answered</source>
        <translation>The role of who answered</translation>
    </message>
    <message>
        <source>form, telephone, email or import</source>
        <translation>form, telephone, email or import</translation>
    </message>
    <message>
        <source>The situation is as of then; as of the report by default</source>
        <translation>The situation is as of then; as of the report by default</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Finds anything by its words, kind by kind</source>
        <translation>Finds anything by its words, kind by kind</translation>
    </message>
    <message>
        <source>Words, or how they begin</source>
        <translation>Words, or how they begin</translation>
    </message>
    <message>
        <source>There is no survey yet.</source>
        <translation>There is no survey yet.</translation>
    </message>
    <message>
        <source>Asked lately: “%1” in the survey “%2” of %3, asked by %4. Can its answers be used?</source>
        <translation>Asked lately: “%1” in the survey “%2” of %3, asked by %4. Can its answers be used?</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>No municipality is challenging or critical in the newest round.</source>
        <translation>No municipality is challenging or critical in the newest round.</translation>
    </message>
    <message>
        <source>The survey “%1” (%2) has %3 question(s) to %4 municipalities. Answers are due %5.</source>
        <translation>The survey “%1” (%2) has %3 question(s) to %4 municipalities. Answers are due %5.</translation>
    </message>
    <message>
        <source>%1, question %2: %3</source>
        <translation>%1, question %2: %3</translation>
    </message>
    <message>
        <source>Asked by %1. Purpose: %2</source>
        <translation>Asked by %1. Purpose: %2</translation>
    </message>
    <message>
        <source>Opened %1, due %2.</source>
        <translation>Opened %1, due %2.</translation>
    </message>
    <message>
        <source>Out of date since %1.</source>
        <translation>Out of date since %1.</translation>
    </message>
    <message>
        <source>%1 answered, %2 not applicable, %3 not answered, of %4 asked.</source>
        <translation>%1 answered, %2 not applicable, %3 not answered, of %4 asked.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Sum %1, median %2, least %3, most %4.</source>
        <translation>Sum %1, median %2, least %3, most %4.</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Not answered: %1</translation>
    </message>
    <message>
        <source>The office&apos;s comment: %1</source>
        <translation>The office&apos;s comment: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: %4</source>
        <translation>%1, row %2, column “%3”: %4</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the rows above, or leave them out with --skip-rejected.</source>
        <translation>Nothing was written. Mend the rows above, or leave them out with --skip-rejected.</translation>
    </message>
    <message>
        <source>Would be written: %1 new, %2 changed; %3 unchanged, %4 rejected.</source>
        <translation>Would be written: %1 new, %2 changed; %3 unchanged, %4 rejected.</translation>
    </message>
    <message>
        <source>Written: %1 new, %2 changed; %3 unchanged, %4 rejected.</source>
        <translation>Written: %1 new, %2 changed; %3 unchanged, %4 rejected.</translation>
    </message>
    <message>
        <source>The survey “%1” is open.</source>
        <translation>The survey “%1” is open.</translation>
    </message>
    <message>
        <source>The survey “%1” is closed.</source>
        <translation>The survey “%1” is closed.</translation>
    </message>
    <message>
        <source>The survey “%1” is removed.</source>
        <translation>The survey “%1” is removed.</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WHO</translation>
    </message>
    <message>
        <source>Who wants to know; the office itself when not given</source>
        <translation>Who wants to know; the office itself when not given</translation>
    </message>
    <message>
        <source>What the answers are for; stands on the form</source>
        <translation>What the answers are for; stands on the form</translation>
    </message>
    <message>
        <source>When the survey opens; now when not given</source>
        <translation>When the survey opens; now when not given</translation>
    </message>
    <message>
        <source>When answers are due: 12.03.2021 12:00; in three days when not given</source>
        <translation>When answers are due: 12.03.2021 12:00; in three days when not given</translation>
    </message>
    <message>
        <source>When the answers are out of date</source>
        <translation>When the answers are out of date</translation>
    </message>
    <message>
        <source>WHOM</source>
        <translation>WHOM</translation>
    </message>
    <message>
        <source>Whom to ask: numbers or names separated by commas, all, sample:12, or strained (challenging or critical in the newest round)</source>
        <translation>Whom to ask: numbers or names separated by commas, all, sample:12, or strained (challenging or critical in the newest round)</translation>
    </message>
    <message>
        <source>The office&apos;s own words about the answers</source>
        <translation>The office&apos;s own words about the answers</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LIST</translation>
    </message>
    <message>
        <source>The choices, separated by semicolons</source>
        <translation>The choices, separated by semicolons</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>UNIT</translation>
    </message>
    <message>
        <source>What a number counts: persons</source>
        <translation>What a number counts: persons</translation>
    </message>
    <message>
        <source>How the question is meant; stands beside it</source>
        <translation>How the question is meant; stands beside it</translation>
    </message>
    <message>
        <source>Ad hoc surveys: what is asked beside the reporting rounds</source>
        <translation>Ad hoc surveys: what is asked beside the reporting rounds</translation>
    </message>
    <message>
        <source>SURVEY</source>
        <translation>SURVEY</translation>
    </message>
    <message>
        <source>The survey by its title or key; the newest when empty</source>
        <translation>The survey by its title or key; the newest when empty</translation>
    </message>
    <message>
        <source>Lists the surveys and who has answered</source>
        <translation>Lists the surveys and who has answered</translation>
    </message>
    <message>
        <source>Opens a survey with its first question, or with those of another</source>
        <translation>Opens a survey with its first question, or with those of another</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITLE</translation>
    </message>
    <message>
        <source>What the survey is called</source>
        <translation>What the survey is called</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>QUESTION</translation>
    </message>
    <message>
        <source>The first question</source>
        <translation>The first question</translation>
    </message>
    <message>
        <source>yes-no-partly, choice, choices, number or text</source>
        <translation>yes-no-partly, choice, choices, number or text</translation>
    </message>
    <message>
        <source>Takes over the questions and whom to ask from this survey</source>
        <translation>Takes over the questions and whom to ask from this survey</translation>
    </message>
    <message>
        <source>Adds a question; tells where it was asked lately</source>
        <translation>Adds a question; tells where it was asked lately</translation>
    </message>
    <message>
        <source>The question&apos;s text</source>
        <translation>The question&apos;s text</translation>
    </message>
    <message>
        <source>Changes the time limit, the purpose or whom is asked</source>
        <translation>Changes the time limit, the purpose or whom is asked</translation>
    </message>
    <message>
        <source>Records a municipality&apos;s answer</source>
        <translation>Records a municipality&apos;s answer</translation>
    </message>
    <message>
        <source>The question&apos;s number</source>
        <translation>The question&apos;s number</translation>
    </message>
    <message>
        <source>The answer; choices by text or number, several separated by semicolons, - for not applicable, empty to take an answer back</source>
        <translation>The answer; choices by text or number, several separated by semicolons, - for not applicable, empty to take an answer back</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Their role</translation>
    </message>
    <message>
        <source>How: telephone, eMail, form or import</source>
        <translation>How: telephone, eMail, form or import</translation>
    </message>
    <message>
        <source>When they answered; now when not given</source>
        <translation>When they answered; now when not given</translation>
    </message>
    <message>
        <source>Response rate, figures of each question, who is missing</source>
        <translation>Response rate, figures of each question, who is missing</translation>
    </message>
    <message>
        <source>Reads answers from a table, a form or a folder of them</source>
        <translation>Reads answers from a table, a form or a folder of them</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>CSV or XLSX file, or a folder</source>
        <translation>CSV or XLSX file, or a folder</translation>
    </message>
    <message>
        <source>Leaves out rows and files that are wrong</source>
        <translation>Leaves out rows and files that are wrong</translation>
    </message>
    <message>
        <source>Tells what would happen and writes nothing</source>
        <translation>Tells what would happen and writes nothing</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>File that ends in .csv or .xlsx</source>
        <translation>File that ends in .csv or .xlsx</translation>
    </message>
    <message>
        <source>With the names of those who answered</source>
        <translation>With the names of those who answered</translation>
    </message>
    <message>
        <source>Writes the form of each municipality</source>
        <translation>Writes the form of each municipality</translation>
    </message>
    <message>
        <source>The folder to write to</source>
        <translation>The folder to write to</translation>
    </message>
    <message>
        <source>Numbers or names separated by commas; all asked when not given</source>
        <translation>Numbers or names separated by commas; all asked when not given</translation>
    </message>
    <message>
        <source>Whom to ring, and drafts of e-mails</source>
        <translation>Whom to ring, and drafts of e-mails</translation>
    </message>
    <message>
        <source>Closes a survey: it takes no more answers</source>
        <translation>Closes a survey: it takes no more answers</translation>
    </message>
    <message>
        <source>Opens a closed survey again</source>
        <translation>Opens a closed survey again</translation>
    </message>
    <message>
        <source>Removes a survey that nobody has answered</source>
        <translation>Removes a survey that nobody has answered</translation>
    </message>
    <message>
        <source>Opens the worked example: vaccination in Trøndelag, 9 March 2021</source>
        <translation>Opens the worked example: vaccination in Trøndelag, 9 March 2021</translation>
    </message>
    <message>
        <source>Give one of --need, --transfer and --member.</source>
        <translation>Give one of --need, --transfer and --member.</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Why not now</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 Add it with %2. Nothing was written.</source>
        <translation>%1 Add it with %2. Nothing was written.</translation>
    </message>
    <message>
        <source>Messages of EDXL-RM 1.0 to and from other systems</source>
        <translation>Messages of EDXL-RM 1.0 to and from other systems</translation>
    </message>
    <message>
        <source>Lists what was exchanged</source>
        <translation>Lists what was exchanged</translation>
    </message>
    <message>
        <source>Lists the kinds of message that can be about a thing</source>
        <translation>Lists the kinds of message that can be about a thing</translation>
    </message>
    <message>
        <source>Writes a message about a need, a transfer or a pool member</source>
        <translation>Writes a message about a need, a transfer or a pool member</translation>
    </message>
    <message>
        <source>The kind, such as RequestResource; see kinds</source>
        <translation>The kind, such as RequestResource; see kinds</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>The file to write</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MESSAGE</translation>
    </message>
    <message>
        <source>The id of the message that is answered; the newest that fits when not given</source>
        <translation>The id of the message that is answered; the newest that fits when not given</translation>
    </message>
    <message>
        <source>The last day that an extension asks for</source>
        <translation>The last day that an extension asks for</translation>
    </message>
    <message>
        <source>Takes a message in; says first what it asks and changes</source>
        <translation>Takes a message in; says first what it asks and changes</translation>
    </message>
    <message>
        <source>The message to read, an XML file</source>
        <translation>The message to read, an XML file</translation>
    </message>
    <message>
        <source>Which one it is about, where the message does not say</source>
        <translation>Which one it is about, where the message does not say</translation>
    </message>
    <message>
        <source>PROFESSION</source>
        <translation>PROFESSION</translation>
    </message>
    <message>
        <source>Who lends, where the message does not say</source>
        <translation>Who lends, where the message does not say</translation>
    </message>
    <message>
        <source>Whom this need and other municipalities&apos; share, and what follows if one comes first</source>
        <translation>Whom this need and other municipalities&apos; share, and what follows if one comes first</translation>
    </message>
    <message>
        <source>Ring first: not confirmed within %1 days, and the proposal needs them</source>
        <translation>Ring first: not confirmed within %1 days, and the proposal needs them</translation>
    </message>
    <message>
        <source>Head-days</source>
        <translation>Head-days</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Team “%1”, %2. %3</source>
        <translation>Team “%1”, %2. %3</translation>
    </message>
    <message>
        <source>No other municipality needs the same people in these days.</source>
        <translation>No other municipality needs the same people in these days.</translation>
    </message>
    <message>
        <source>A basis for a conversation between the municipalities, and no verdict: head-days, plan by plan.</source>
        <translation>A basis for a conversation between the municipalities, and no verdict: head-days, plan by plan.</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>The proposal</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 first</translation>
    </message>
    <message>
        <source>All other needs together</source>
        <translation>All other needs together</translation>
    </message>
    <message>
        <source>Could serve</source>
        <translation>Could serve</translation>
    </message>
    <message>
        <source>In the proposal</source>
        <translation>In the proposal</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>may be proposed as any other. Reason: %1</source>
        <translation>may be proposed as any other. Reason: %1</translation>
    </message>
    <message>
        <source>is left in peace, lends nobody. Reason: %1</source>
        <translation>is left in peace, lends nobody. Reason: %1</translation>
    </message>
    <message>
        <source>critical itself: lends nothing by itself</source>
        <translation>critical itself: lends nothing by itself</translation>
    </message>
    <message>
        <source>challenging itself: used last</source>
        <translation>challenging itself: used last</translation>
    </message>
    <message>
        <source>as any other</source>
        <translation>as any other</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>none given</translation>
    </message>
    <message>
        <source>at most %1 away; %2 on the fullest day: more than that</source>
        <translation>at most %1 away; %2 on the fullest day: more than that</translation>
    </message>
    <message>
        <source>at most %1 away; %2 on the fullest day</source>
        <translation>at most %1 away; %2 on the fullest day</translation>
    </message>
    <message>
        <source>At most %1 days.</source>
        <translation>At most %1 days.</translation>
    </message>
    <message>
        <source>Own situation</source>
        <translation>Own situation</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Since last time</translation>
    </message>
    <message>
        <source>In proposals</source>
        <translation>In proposals</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Its own limit</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>Transfers under way</translation>
    </message>
    <message>
        <source>Stays in its pool</source>
        <translation>Stays in its pool</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, of %2</translation>
    </message>
    <message>
        <source>Nobody of its own in the pool.</source>
        <translation>Nobody of its own in the pool.</translation>
    </message>
    <message>
        <source>An employer&apos;s side, and decisions about who is proposed</source>
        <translation>An employer&apos;s side, and decisions about who is proposed</translation>
    </message>
    <message>
        <source>What an employer would give up: how it stands, what it lends, what it keeps</source>
        <translation>What an employer would give up: how it stands, what it lends, what it keeps</translation>
    </message>
    <message>
        <source>The last day; two weeks when not given</source>
        <translation>The last day; two weeks when not given</translation>
    </message>
    <message>
        <source>Whose limit counts; the most frequent when not given</source>
        <translation>Whose limit counts; the most frequent when not given</translation>
    </message>
    <message>
        <source>Counts those of the proposal of today as away, too</source>
        <translation>Counts those of the proposal of today as away, too</translation>
    </message>
    <message>
        <source>Says on stderr how far it is, also where that is no terminal; Ctrl+C cancels and leaves nothing written</source>
        <translation>Says on stderr how far it is, also where that is no terminal; Ctrl+C cancels and leaves nothing written</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Read: %1 of %2</translation>
    </message>
    <message>
        <source>Written: %1 of %2</source>
        <translation>Written: %1 of %2</translation>
    </message>
    <message>
        <source>Solving: %1 of %2 per cent</source>
        <translation>Solving: %1 of %2 per cent</translation>
    </message>
    <message>
        <source>--out needs a file name ending with .pdf, .odt, .txt, .csv or .xlsx.</source>
        <translation>--out needs a file name ending with .pdf, .odt, .txt, .csv or .xlsx.</translation>
    </message>
    <message>
        <source>What goes out: the overview, the map, situation reports</source>
        <translation>What goes out: the overview, the map, situation reports</translation>
    </message>
    <message>
        <source>The county&apos;s picture, to go back to the municipalities</source>
        <translation>The county&apos;s picture, to go back to the municipalities</translation>
    </message>
    <message>
        <source>A document: .pdf, .odt or .txt; its tables: .csv (one value in each line) or .xlsx</source>
        <translation>A document: .pdf, .odt or .txt; its tables: .csv (one value in each line) or .xlsx</translation>
    </message>
    <message>
        <source>The county as a map</source>
        <translation>The county as a map</translation>
    </message>
    <message>
        <source>The picture: .svg or .png</source>
        <translation>The picture: .svg or .png</translation>
    </message>
    <message>
        <source>There is no draft. Begin one: sitrep new.</source>
        <translation>There is no draft. Begin one: sitrep new.</translation>
    </message>
    <message>
        <source>There is no situation report yet.</source>
        <translation>There is no situation report yet.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>The draft</translation>
    </message>
    <message>
        <source>--section and --text belong together.</source>
        <translation>--section and --text belong together.</translation>
    </message>
    <message>
        <source>The draft %1 is changed.</source>
        <translation>The draft %1 is changed.</translation>
    </message>
    <message>
        <source>unchanged since last</source>
        <translation>unchanged since last</translation>
    </message>
    <message>
        <source>The report stands in the series as no. %1; its figures are frozen. Write it out with sitrep export %1.</source>
        <translation>The report stands in the series as no. %1; its figures are frozen. Write it out with sitrep export %1.</translation>
    </message>
    <message>
        <source>A report that was sent stays. Begin a new one that replaces it: sitrep new --replaces.</source>
        <translation>A report that was sent stays. Begin a new one that replaces it: sitrep new --replaces.</translation>
    </message>
    <message>
        <source>The draft %1 is removed.</source>
        <translation>The draft %1 is removed.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>%1 holds no sections. Take the JSON of sitrep templates --json as a model.</source>
        <translation>%1 holds no sections. Take the JSON of sitrep templates --json as a model.</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>The template</translation>
    </message>
    <message>
        <source>The template %1 is removed.</source>
        <translation>The template %1 is removed.</translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation>What the report is about</translation>
    </message>
    <message>
        <source>Whom it goes to: bodies, no persons</source>
        <translation>Whom it goes to: bodies, no persons</translation>
    </message>
    <message>
        <source>The reporting round that the figures are from</source>
        <translation>The reporting round that the figures are from</translation>
    </message>
    <message>
        <source>What time the text describes; when it is sent by default</source>
        <translation>What time the text describes; when it is sent by default</translation>
    </message>
    <message>
        <source>When the next report comes</source>
        <translation>When the next report comes</translation>
    </message>
    <message>
        <source>The template whose sections it has</source>
        <translation>The template whose sections it has</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>REPORT</translation>
    </message>
    <message>
        <source>The draft by its key; the newest draft when not given</source>
        <translation>The draft by its key; the newest draft when not given</translation>
    </message>
    <message>
        <source>A number of the series, or a key; the newest draft, else the last report sent, when not given</source>
        <translation>A number of the series, or a key; the newest draft, else the last report sent, when not given</translation>
    </message>
    <message>
        <source>Situation reports to the directorates: lists them, or works on one</source>
        <translation>Situation reports to the directorates: lists them, or works on one</translation>
    </message>
    <message>
        <source>Lists drafts and the series of what was sent</source>
        <translation>Lists drafts and the series of what was sent</translation>
    </message>
    <message>
        <source>Begins a draft with the texts of the last report carried over</source>
        <translation>Begins a draft with the texts of the last report carried over</translation>
    </message>
    <message>
        <source>The sent report that this one corrects</source>
        <translation>The sent report that this one corrects</translation>
    </message>
    <message>
        <source>Writes a section of a draft, or its facts</source>
        <translation>Writes a section of a draft, or its facts</translation>
    </message>
    <message>
        <source>SECTION</source>
        <translation>SECTION</translation>
    </message>
    <message>
        <source>The section by its key, heading or place from 1</source>
        <translation>The section by its key, heading or place from 1</translation>
    </message>
    <message>
        <source>A text file with its new text; - for the standard input</source>
        <translation>A text file with its new text; - for the standard input</translation>
    </message>
    <message>
        <source>Freezes the figures and puts the draft into the series, where it never changes</source>
        <translation>Freezes the figures and puts the draft into the series, where it never changes</translation>
    </message>
    <message>
        <source>When it was sent, if that was not now</source>
        <translation>When it was sent, if that was not now</translation>
    </message>
    <message>
        <source>Removes a draft</source>
        <translation>Removes a draft</translation>
    </message>
    <message>
        <source>Writes a report as a document or as tables</source>
        <translation>Writes a report as a document or as tables</translation>
    </message>
    <message>
        <source>Lists the templates; as JSON with all of their sections</source>
        <translation>Lists the templates; as JSON with all of their sections</translation>
    </message>
    <message>
        <source>Saves a template of the office&apos;s own, or changes it</source>
        <translation>Saves a template of the office&apos;s own, or changes it</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>Its sections as JSON; the standard input by default</source>
        <translation>Its sections as JSON; the standard input by default</translation>
    </message>
    <message>
        <source>Removes a template of the office&apos;s own</source>
        <translation>Removes a template of the office&apos;s own</translation>
    </message>
    <message numerus="yes">
        <source>As it was known %1; %n answer(s) of the round were written later.</source>
        <translation>
            <numerusform>As it was known %1; %n answer of the round was written later.</numerusform>
            <numerusform>As it was known %1; %n answers of the round were written later.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was known then, without what was written or corrected later</source>
        <translation>What was known then, without what was written or corrected later</translation>
    </message>
    <message>
        <source>“%1” is no number. Write full-time equivalents, such as 12.5.</source>
        <translation>“%1” is no number. Write full-time equivalents, such as 12.5.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>No agreed staff is known.</source>
        <translation>No agreed staff is known.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Small municipality</source>
        <translation>Small municipality</translation>
    </message>
    <message>
        <source>Nothing that is known rests on one person or is under a floor.</source>
        <translation>Nothing that is known rests on one person or is under a floor.</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>set by hand</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4.</source>
        <translation>%1, %2, %3: %4.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>The office has set no floor.</source>
        <translation>The office has set no floor.</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>The group&apos;s code in table 14533, such as 01, 07a or TOT</source>
        <translation>The group&apos;s code in table 14533, such as 01, 07a or TOT</translation>
    </message>
    <message>
        <source>Lists the figures that are known</source>
        <translation>Lists the figures that are known</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUP</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>Only this year</source>
        <translation>Only this year</translation>
    </message>
    <message>
        <source>Lists what perhaps rests on one person or is under the office&apos;s floor</source>
        <translation>Lists what perhaps rests on one person or is under the office&apos;s floor</translation>
    </message>
    <message>
        <source>Writes the figures as a CSV or XLSX file</source>
        <translation>Writes the figures as a CSV or XLSX file</translation>
    </message>
    <message>
        <source>Reads figures as in Statistics Norway&apos;s table 14533</source>
        <translation>Reads figures as in Statistics Norway&apos;s table 14533</translation>
    </message>
    <message>
        <source>The CSV or XLSX file to read</source>
        <translation>The CSV or XLSX file to read</translation>
    </message>
    <message>
        <source>Sets one figure</source>
        <translation>Sets one figure</translation>
    </message>
    <message>
        <source>The year the figure is for</source>
        <translation>The year the figure is for</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents, or unknown</source>
        <translation>Agreed full-time equivalents, or unknown</translation>
    </message>
    <message>
        <source>Where the figure is from</source>
        <translation>Where the figure is from</translation>
    </message>
    <message>
        <source>Sets what the office regards as too few of a group; lists the floors when nothing is given</source>
        <translation>Sets what the office regards as too few of a group; lists the floors when nothing is given</translation>
    </message>
    <message>
        <source>Full-time equivalents, or none to remove the floor</source>
        <translation>Full-time equivalents, or none to remove the floor</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents by group of professions</source>
        <translation>Agreed full-time equivalents by group of professions</translation>
    </message>
    <message>
        <source>What was tried: ownStaff, largerPosts, redeployment, nav, agencies, neighbours</source>
        <translation>What was tried: ownStaff, largerPosts, redeployment, nav, agencies, neighbours</translation>
    </message>
    <message>
        <source>What was tried, in other words</source>
        <translation>What was tried, in other words</translation>
    </message>
    <message>
        <source>Why help is asked for before the nearer measures are tried</source>
        <translation>Why help is asked for before the nearer measures are tried</translation>
    </message>
    <message>
        <source>What they will do</source>
        <translation>What they will do</translation>
    </message>
    <message>
        <source>The present employer accepts service among infected people: yes or no</source>
        <translation>The present employer accepts service among infected people: yes or no</translation>
    </message>
    <message>
        <source>Children may come along: yes or no</source>
        <translation>Children may come along: yes or no</translation>
    </message>
    <message>
        <source>FUNCTION</source>
        <translation>FUNCTION</translation>
    </message>
    <message>
        <source>Who leads them, as a function</source>
        <translation>Who leads them, as a function</translation>
    </message>
    <message>
        <source>Who trains them on arrival, as a function</source>
        <translation>Who trains them on arrival, as a function</translation>
    </message>
    <message>
        <source>Registers what a municipality asks for, one team in one step</source>
        <translation>Registers what a municipality asks for, one team in one step</translation>
    </message>
    <message>
        <source>Which professions and how many, such as SP:2,HF:3</source>
        <translation>Which professions and how many, such as SP:2,HF:3</translation>
    </message>
    <message>
        <source>The drafts belong to different needs. Ask for one need at a time.</source>
        <translation>The drafts belong to different needs. Ask for one need at a time.</translation>
    </message>
    <message>
        <source>Name the owners with --need and --owners, or drafts with --drafts.</source>
        <translation>Name the owners with --need and --owners, or drafts with --drafts.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>In the pool</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) on record as asked.</source>
        <translation>
            <numerusform>%n owner on record as asked.</numerusform>
            <numerusform>%n owners on record as asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>No request is on record for this transfer.</source>
        <translation>No request is on record for this transfer.</translation>
    </message>
    <message>
        <source>--heads belongs to an offer (yes).</source>
        <translation>--heads belongs to an offer (yes).</translation>
    </message>
    <message>
        <source>--reason belongs to a no.</source>
        <translation>--reason belongs to a no.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Of a letter or a note: pdf, odt or txt</source>
        <translation>Of a letter or a note: pdf, odt or txt</translation>
    </message>
    <message>
        <source>Whom to ask: municipalities or others, comma separated</source>
        <translation>Whom to ask: municipalities or others, comma separated</translation>
    </message>
    <message>
        <source>Drafts of transfers whose owners are asked</source>
        <translation>Drafts of transfers whose owners are asked</translation>
    </message>
    <message>
        <source>How many of each owner; the need&apos;s when not given</source>
        <translation>How many of each owner; the need&apos;s when not given</translation>
    </message>
    <message>
        <source>When an answer is hoped for</source>
        <translation>When an answer is hoped for</translation>
    </message>
    <message>
        <source>A sentence of your own in each letter</source>
        <translation>A sentence of your own in each letter</translation>
    </message>
    <message>
        <source>Asking owners for staff by free will, and what they answer</source>
        <translation>Asking owners for staff by free will, and what they answer</translation>
    </message>
    <message>
        <source>Writes files into this folder instead of printing</source>
        <translation>Writes files into this folder instead of printing</translation>
    </message>
    <message>
        <source>Lists who was asked and has not answered</source>
        <translation>Lists who was asked and has not answered</translation>
    </message>
    <message>
        <source>Lists who could be asked, the nearest first</source>
        <translation>Lists who could be asked, the nearest first</translation>
    </message>
    <message>
        <source>What owners will read, before they are asked</source>
        <translation>What owners will read, before they are asked</translation>
    </message>
    <message>
        <source>Records that owners are asked</source>
        <translation>Records that owners are asked</translation>
    </message>
    <message>
        <source>Who was asked: the owner&apos;s contact when not given</source>
        <translation>Who was asked: the owner&apos;s contact when not given</translation>
    </message>
    <message>
        <source>Why nearer levels are passed over</source>
        <translation>Why nearer levels are passed over</translation>
    </message>
    <message>
        <source>Shows what an owner was asked</source>
        <translation>Shows what an owner was asked</translation>
    </message>
    <message>
        <source>Records what an owner answers</source>
        <translation>Records what an owner answers</translation>
    </message>
    <message>
        <source>yes: it offers; no: it declines</source>
        <translation>yes: it offers; no: it declines</translation>
    </message>
    <message>
        <source>Who answered: name and function</source>
        <translation>Who answered: name and function</translation>
    </message>
    <message>
        <source>How many it offers; as many as asked when not given</source>
        <translation>How many it offers; as many as asked when not given</translation>
    </message>
    <message>
        <source>Reminders to owners that have not answered in time</source>
        <translation>Reminders to owners that have not answered in time</translation>
    </message>
    <message>
        <source>The word to owners that a need was withdrawn</source>
        <translation>The word to owners that a need was withdrawn</translation>
    </message>
    <message>
        <source>Those of these transfers alone</source>
        <translation>Those of these transfers alone</translation>
    </message>
    <message>
        <source>Also records that it was done</source>
        <translation>Also records that it was done</translation>
    </message>
    <message>
        <source>The clauses are no list in JSON such as [{&quot;heading&quot;: …, &quot;text&quot;: …}].</source>
        <translation>The clauses are no list in JSON such as [{&quot;heading&quot;: …, &quot;text&quot;: …}].</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>There is no agreement yet.</source>
        <translation>There is no agreement yet.</translation>
    </message>
    <message>
        <source>Recorded. The agreement is now: %1</source>
        <translation>Recorded. The agreement is now: %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>The agreement&apos;s or its transfer&apos;s key, or the end of one</source>
        <translation>The agreement&apos;s or its transfer&apos;s key, or the end of one</translation>
    </message>
    <message>
        <source>What the lending municipality&apos;s inhabitants go without</source>
        <translation>What the lending municipality&apos;s inhabitants go without</translation>
    </message>
    <message>
        <source>Who there answers for that: a function, no name</source>
        <translation>Who there answers for that: a function, no name</translation>
    </message>
    <message>
        <source>Begins the agreement about a transfer</source>
        <translation>Begins the agreement about a transfer</translation>
    </message>
    <message>
        <source>TRANSFER</source>
        <translation>TRANSFER</translation>
    </message>
    <message>
        <source>The template to begin from</source>
        <translation>The template to begin from</translation>
    </message>
    <message>
        <source>Changes a draft</source>
        <translation>Changes a draft</translation>
    </message>
    <message>
        <source>All of its clauses as JSON; - is the standard input</source>
        <translation>All of its clauses as JSON; - is the standard input</translation>
    </message>
    <message>
        <source>Writes one clause of a draft</source>
        <translation>Writes one clause of a draft</translation>
    </message>
    <message>
        <source>CLAUSE</source>
        <translation>CLAUSE</translation>
    </message>
    <message>
        <source>Its key, such as pay, or its heading</source>
        <translation>Its key, such as pay, or its heading</translation>
    </message>
    <message>
        <source>The text; the standard input when not given</source>
        <translation>The text; the standard input when not given</translation>
    </message>
    <message>
        <source>Records that it went out; its text is then fixed</source>
        <translation>Records that it went out; its text is then fixed</translation>
    </message>
    <message>
        <source>Records the signature of one side</source>
        <translation>Records the signature of one side</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>SIDE</translation>
    </message>
    <message>
        <source>lender or receiver</source>
        <translation>lender or receiver</translation>
    </message>
    <message>
        <source>Who signed: name and function</source>
        <translation>Who signed: name and function</translation>
    </message>
    <message>
        <source>Takes it back to a draft, without its signatures</source>
        <translation>Takes it back to a draft, without its signatures</translation>
    </message>
    <message>
        <source>Erases who signed; when it was signed stays</source>
        <translation>Erases who signed; when it was signed stays</translation>
    </message>
    <message>
        <source>Agreements about lent staff and their signatures</source>
        <translation>Agreements about lent staff and their signatures</translation>
    </message>
    <message>
        <source>Lists the agreements</source>
        <translation>Lists the agreements</translation>
    </message>
    <message>
        <source>Shows one as it would stand on paper</source>
        <translation>Shows one as it would stand on paper</translation>
    </message>
    <message>
        <source>Writes one with lines for the signatures, as PDF or ODT</source>
        <translation>Writes one with lines for the signatures, as PDF or ODT</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt or .txt</source>
        <translation>The file to write: .pdf, .odt or .txt</translation>
    </message>
    <message>
        <source>Lists the templates; as JSON with all of their clauses</source>
        <translation>Lists the templates; as JSON with all of their clauses</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>nb or nn</source>
        <translation>nb or nn</translation>
    </message>
    <message>
        <source>Its clauses as JSON; the standard input by default</source>
        <translation>Its clauses as JSON; the standard input by default</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is no number.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>%1 pays: %2</source>
        <translation>%1 pays: %2</translation>
    </message>
    <message>
        <source>The %1, as agreed: %2</source>
        <translation>The %1, as agreed: %2</translation>
    </message>
    <message>
        <source>A draft for the replacement has begun: %1</source>
        <translation>A draft for the replacement has begun: %1</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>As agreed</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Not as agreed</source>
        <translation>Not as agreed</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>Helped: %1</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>Next time: %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>None ends within these days without a successor.</source>
        <translation>None ends within these days without a successor.</translation>
    </message>
    <message>
        <source>The line&apos;s key, or its end</source>
        <translation>The line&apos;s key, or its end</translation>
    </message>
    <message>
        <source>How many days, nights or kilometres</source>
        <translation>How many days, nights or kilometres</translation>
    </message>
    <message>
        <source>What is counted: days, nights, kilometres</source>
        <translation>What is counted: days, nights, kilometres</translation>
    </message>
    <message>
        <source>KRONER</source>
        <translation>KRONER</translation>
    </message>
    <message>
        <source>The amount, or unknown; unknown when not given</source>
        <translation>The amount, or unknown; unknown when not given</translation>
    </message>
    <message>
        <source>Who pays; the receiving municipality when not given</source>
        <translation>Who pays; the receiving municipality when not given</translation>
    </message>
    <message>
        <source>Writes the usual lines without amounts</source>
        <translation>Writes the usual lines without amounts</translation>
    </message>
    <message>
        <source>Adds a line of the settlement</source>
        <translation>Adds a line of the settlement</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>COST</translation>
    </message>
    <message>
        <source>pay, travel, lodging, training or other</source>
        <translation>pay, travel, lodging, training or other</translation>
    </message>
    <message>
        <source>Changes a line of the settlement</source>
        <translation>Changes a line of the settlement</translation>
    </message>
    <message>
        <source>Removes a line of the settlement</source>
        <translation>Removes a line of the settlement</translation>
    </message>
    <message>
        <source>Writes the settlement as a document or a table</source>
        <translation>Writes the settlement as a document or a table</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt, .txt, .csv or .xlsx</source>
        <translation>The file to write: .pdf, .odt, .txt, .csv or .xlsx</translation>
    </message>
    <message>
        <source>Records one side&apos;s answers, once</source>
        <translation>Records one side&apos;s answers, once</translation>
    </message>
    <message>
        <source>Was it as agreed: yes, partly or no</source>
        <translation>Was it as agreed: yes, partly or no</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>What helped</translation>
    </message>
    <message>
        <source>What should be otherwise next time</source>
        <translation>What should be otherwise next time</translation>
    </message>
    <message>
        <source>Who answered: a function, no name</source>
        <translation>Who answered: a function, no name</translation>
    </message>
    <message>
        <source>Sums up the answers of all, without names</source>
        <translation>Sums up the answers of all, without names</translation>
    </message>
    <message>
        <source>Lists what ends soon without a successor</source>
        <translation>Lists what ends soon without a successor</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DAYS</translation>
    </message>
    <message>
        <source>Within so many days; 7 when not given</source>
        <translation>Within so many days; 7 when not given</translation>
    </message>
    <message>
        <source>Lent staff in service, the settlement, and afterwards</source>
        <translation>Lent staff in service, the settlement, and afterwards</translation>
    </message>
    <message>
        <source>Shows what happened and what it cost</source>
        <translation>Shows what happened and what it cost</translation>
    </message>
    <message>
        <source>Records what happened; an arrival also moves the transfer</source>
        <translation>Records what happened; an arrival also moves the transfer</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EVENT</translation>
    </message>
    <message>
        <source>arrived, sick, fitAgain, replaced, handedOver, leftEarly, extended, home or note</source>
        <translation>arrived, sick, fitAgain, replaced, handedOver, leftEarly, extended, home or note</translation>
    </message>
    <message>
        <source>The day; of an extension or early end the new last one</source>
        <translation>The day; of an extension or early end the new last one</translation>
    </message>
    <message>
        <source>Who confirmed it, where the transfer takes a step</source>
        <translation>Who confirmed it, where the transfer takes a step</translation>
    </message>
    <message>
        <source>Removes a note, an illness or a recovery</source>
        <translation>Removes a note, an illness or a recovery</translation>
    </message>
    <message>
        <source>The event&apos;s key, or its end</source>
        <translation>The event&apos;s key, or its end</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>No standing agreement is registered.</source>
        <translation>No standing agreement is registered.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Has one with others</source>
        <translation>Has one with others</translation>
    </message>
    <message>
        <source>Every municipality has one with a neighbour.</source>
        <translation>Every municipality has one with a neighbour.</translation>
    </message>
    <message>
        <source>Standing agreement</source>
        <translation>Standing agreement</translation>
    </message>
    <message>
        <source>Which professions it is about; all when not given</source>
        <translation>Which professions it is about; all when not given</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <translation>SERVICES</translation>
    </message>
    <message>
        <source>Which services it is about; all when not given</source>
        <translation>Which services it is about; all when not given</translation>
    </message>
    <message>
        <source>What the parties help each other with</source>
        <translation>What the parties help each other with</translation>
    </message>
    <message>
        <source>What sets it off, and who says so</source>
        <translation>What sets it off, and who says so</translation>
    </message>
    <message>
        <source>The last day; until further notice when not given</source>
        <translation>The last day; until further notice when not given</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Whom to ring</translation>
    </message>
    <message>
        <source>Its number in the archive</source>
        <translation>Its number in the archive</translation>
    </message>
    <message>
        <source>The agreement&apos;s key, or its end</source>
        <translation>The agreement&apos;s key, or its end</translation>
    </message>
    <message>
        <source>Two or more municipalities by number or name, or others by name, with commas between</source>
        <translation>Two or more municipalities by number or name, or others by name, with commas between</translation>
    </message>
    <message>
        <source>Standing agreements between municipalities</source>
        <translation>Standing agreements between municipalities</translation>
    </message>
    <message>
        <source>Lists the register</source>
        <translation>Lists the register</translation>
    </message>
    <message>
        <source>Only those of this municipality</source>
        <translation>Only those of this municipality</translation>
    </message>
    <message>
        <source>Lists who has none with any neighbour</source>
        <translation>Lists who has none with any neighbour</translation>
    </message>
    <message>
        <source>On this day; today when not given</source>
        <translation>On this day; today when not given</translation>
    </message>
    <message>
        <source>Registers one</source>
        <translation>Registers one</translation>
    </message>
    <message>
        <source>MUNICIPALITIES</source>
        <translation>MUNICIPALITIES</translation>
    </message>
    <message>
        <source>Changes one</source>
        <translation>Changes one</translation>
    </message>
    <message>
        <source>Removes one from the register</source>
        <translation>Removes one from the register</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>open, %1</translation>
    </message>
    <message>
        <source>Open: %1. Answered: %2. Follow-ups due: %3.</source>
        <translation>Open: %1. Answered: %2. Follow-ups due: %3.</translation>
    </message>
    <message>
        <source>Time to answer: half within %1, the slowest %2.</source>
        <translation>Time to answer: half within %1, the slowest %2.</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>The inquiry is answered.</source>
        <translation>The inquiry is answered.</translation>
    </message>
    <message>
        <source>Shared answer</source>
        <translation>Shared answer</translation>
    </message>
    <message>
        <source>The answer is no longer shared.</source>
        <translation>The answer is no longer shared.</translation>
    </message>
    <message>
        <source>Who asks; can be erased later</source>
        <translation>Who asks; can be erased later</translation>
    </message>
    <message>
        <source>The function of who asks</source>
        <translation>The function of who asks</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>telephone, email, meeting, letter, in-person or other</source>
        <translation>telephone, email, meeting, letter, in-person or other</translation>
    </message>
    <message>
        <source>The function of who answers</source>
        <translation>The function of who answers</translation>
    </message>
    <message>
        <source>Codes of the measures that were pointed to</source>
        <translation>Codes of the measures that were pointed to</translation>
    </message>
    <message>
        <source>When the office takes it up again</source>
        <translation>When the office takes it up again</translation>
    </message>
    <message>
        <source>The inquiry&apos;s key, or its end</source>
        <translation>The inquiry&apos;s key, or its end</translation>
    </message>
    <message>
        <source>What municipalities ask the contact point</source>
        <translation>What municipalities ask the contact point</translation>
    </message>
    <message>
        <source>Lists the inquiries, open ones first</source>
        <translation>Lists the inquiries, open ones first</translation>
    </message>
    <message>
        <source>Only those without an answer</source>
        <translation>Only those without an answer</translation>
    </message>
    <message>
        <source>Registers an inquiry</source>
        <translation>Registers an inquiry</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>When it came; now by default</source>
        <translation>When it came; now by default</translation>
    </message>
    <message>
        <source>What is answered; open without it</source>
        <translation>What is answered; open without it</translation>
    </message>
    <message>
        <source>Answers an inquiry</source>
        <translation>Answers an inquiry</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>What is answered</translation>
    </message>
    <message>
        <source>Marks a follow-up as done</source>
        <translation>Marks a follow-up as done</translation>
    </message>
    <message>
        <source>Questions and answers for everybody, without names</source>
        <translation>Questions and answers for everybody, without names</translation>
    </message>
    <message>
        <source>Lists the shared answers</source>
        <translation>Lists the shared answers</translation>
    </message>
    <message>
        <source>Shares an answer; refused while a name stands in it</source>
        <translation>Shares an answer; refused while a name stands in it</translation>
    </message>
    <message>
        <source>The inquiry it comes from</source>
        <translation>The inquiry it comes from</translation>
    </message>
    <message>
        <source>The question, without names</source>
        <translation>The question, without names</translation>
    </message>
    <message>
        <source>The answer, without names</source>
        <translation>The answer, without names</translation>
    </message>
    <message>
        <source>Words by which it is found, comma separated</source>
        <translation>Words by which it is found, comma separated</translation>
    </message>
    <message>
        <source>Takes a shared answer away</source>
        <translation>Takes a shared answer away</translation>
    </message>
    <message>
        <source>The shared answer&apos;s key, or its end</source>
        <translation>The shared answer&apos;s key, or its end</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>When:</translation>
    </message>
    <message>
        <source>Contact:</source>
        <translation>Contact:</translation>
    </message>
    <message>
        <source>Opening hours:</source>
        <translation>Opening hours:</translation>
    </message>
    <message>
        <source>Lead time:</source>
        <translation>Lead time:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Cost:</translation>
    </message>
    <message>
        <source>How to go about it:</source>
        <translation>How to go about it:</translation>
    </message>
    <message>
        <source>Some of this dates from 2021. Check it, and save the measure as your own.</source>
        <translation>Some of this dates from 2021. Check it, and save the measure as your own.</translation>
    </message>
    <message>
        <source>All measures, the nearest first:</source>
        <translation>All measures, the nearest first:</translation>
    </message>
    <message>
        <source>Tried already: %1</source>
        <translation>Tried already: %1</translation>
    </message>
    <message>
        <source>The office&apos;s version was taken away.</source>
        <translation>The office&apos;s version was taken away.</translation>
    </message>
    <message>
        <source>The measure was saved.</source>
        <translation>The measure was saved.</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Measure: %1</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>local, inter-municipal, health-community or national</source>
        <translation>local, inter-municipal, health-community or national</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>What it gives</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>When to use it</translation>
    </message>
    <message>
        <source>Whom to call: a body</source>
        <translation>Whom to call: a body</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lead time</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>How to go about it</translation>
    </message>
    <message>
        <source>Only for these professions, comma separated</source>
        <translation>Only for these professions, comma separated</translation>
    </message>
    <message>
        <source>The measure&apos;s code or name</source>
        <translation>The measure&apos;s code or name</translation>
    </message>
    <message>
        <source>What can be done when staff is short</source>
        <translation>What can be done when staff is short</translation>
    </message>
    <message>
        <source>Lists the measures, the nearest first</source>
        <translation>Lists the measures, the nearest first</translation>
    </message>
    <message>
        <source>Hidden ones, too</source>
        <translation>Hidden ones, too</translation>
    </message>
    <message>
        <source>Shows one measure</source>
        <translation>Shows one measure</translation>
    </message>
    <message>
        <source>The next steps for what somebody says, in their order</source>
        <translation>The next steps for what somebody says, in their order</translation>
    </message>
    <message>
        <source>As somebody says it: &quot;jeg mangler sykepleiere i helgen&quot;</source>
        <translation>As somebody says it: &quot;jeg mangler sykepleiere i helgen&quot;</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Whom it is about</translation>
    </message>
    <message>
        <source>Codes of measures that are tried already</source>
        <translation>Codes of measures that are tried already</translation>
    </message>
    <message>
        <source>Writes the letter to the municipalities</source>
        <translation>Writes the letter to the municipalities</translation>
    </message>
    <message>
        <source>A .pdf, .odt or .txt file</source>
        <translation>A .pdf, .odt or .txt file</translation>
    </message>
    <message>
        <source>Writes the letter as e-mail drafts, in both forms</source>
        <translation>Writes the letter as e-mail drafts, in both forms</translation>
    </message>
    <message>
        <source>Where the .eml files go</source>
        <translation>Where the .eml files go</translation>
    </message>
    <message>
        <source>Changes a measure</source>
        <translation>Changes a measure</translation>
    </message>
    <message>
        <source>The office does not use it</source>
        <translation>The office does not use it</translation>
    </message>
    <message>
        <source>The office uses it again</source>
        <translation>The office uses it again</translation>
    </message>
    <message>
        <source>Takes the office&apos;s version away</source>
        <translation>Takes the office&apos;s version away</translation>
    </message>
    <message>
        <source>Adds a measure</source>
        <translation>Adds a measure</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Standing participants</source>
        <translation>Standing participants</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>The series was changed.</source>
        <translation>The series was changed.</translation>
    </message>
    <message>
        <source>The series was removed. Its meetings stay.</source>
        <translation>The series was removed. Its meetings stay.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>There is nothing on the agenda of this meeting.</source>
        <translation>There is nothing on the agenda of this meeting.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>The item was removed from the agenda.</source>
        <translation>The item was removed from the agenda.</translation>
    </message>
    <message>
        <source>%1 asks %2 for an answer.</source>
        <translation>%1 asks %2 for an answer.</translation>
    </message>
    <message>
        <source>%1 is an entry for a calendar and asks nobody: --from says who invites.</source>
        <translation>%1 is an entry for a calendar and asks nobody: --from says who invites.</translation>
    </message>
    <message>
        <source>The meeting is called off. `invite` writes the word to those invited.</source>
        <translation>The meeting is called off. `invite` writes the word to those invited.</translation>
    </message>
    <message>
        <source>The meeting is held after all.</source>
        <translation>The meeting is held after all.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>%1: %2 (no address known)</source>
        <translation>%1: %2 (no address known)</translation>
    </message>
    <message>
        <source>RHYTHM</source>
        <translation>RHYTHM</translation>
    </message>
    <message>
        <source>none, daily, weekdays, weekly, fortnightly or monthly</source>
        <translation>none, daily, weekdays, weekly, fortnightly or monthly</translation>
    </message>
    <message>
        <source>How long a meeting lasts</source>
        <translation>How long a meeting lasts</translation>
    </message>
    <message>
        <source>The last day of the series</source>
        <translation>The last day of the series</translation>
    </message>
    <message>
        <source>The standing items; \n begins a new one</source>
        <translation>The standing items; \n begins a new one</translation>
    </message>
    <message>
        <source>The series&apos; key, or its end</source>
        <translation>The series&apos; key, or its end</translation>
    </message>
    <message>
        <source>The item&apos;s number on the agenda</source>
        <translation>The item&apos;s number on the agenda</translation>
    </message>
    <message>
        <source>Series of meetings with their rhythm</source>
        <translation>Series of meetings with their rhythm</translation>
    </message>
    <message>
        <source>Lists the series</source>
        <translation>Lists the series</translation>
    </message>
    <message>
        <source>Shows one series</source>
        <translation>Shows one series</translation>
    </message>
    <message>
        <source>Begins a series</source>
        <translation>Begins a series</translation>
    </message>
    <message>
        <source>When the first meeting begins</source>
        <translation>When the first meeting begins</translation>
    </message>
    <message>
        <source>Changes a series</source>
        <translation>Changes a series</translation>
    </message>
    <message>
        <source>Ends a series; its meetings stay</source>
        <translation>Ends a series; its meetings stay</translation>
    </message>
    <message>
        <source>Adds somebody who is invited to every meeting</source>
        <translation>Adds somebody who is invited to every meeting</translation>
    </message>
    <message>
        <source>Where invitations go</source>
        <translation>Where invitations go</translation>
    </message>
    <message>
        <source>Plans the next meeting, with participants and agenda</source>
        <translation>Plans the next meeting, with participants and agenda</translation>
    </message>
    <message>
        <source>When it begins; by its rhythm unless given</source>
        <translation>When it begins; by its rhythm unless given</translation>
    </message>
    <message>
        <source>Lists the agenda of a meeting</source>
        <translation>Lists the agenda of a meeting</translation>
    </message>
    <message>
        <source>Proposes items from what is open, with the reasons</source>
        <translation>Proposes items from what is open, with the reasons</translation>
    </message>
    <message>
        <source>Puts them on the agenda</source>
        <translation>Puts them on the agenda</translation>
    </message>
    <message>
        <source>Adds an item to the agenda</source>
        <translation>Adds an item to the agenda</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>How long it is meant to take</source>
        <translation>How long it is meant to take</translation>
    </message>
    <message>
        <source>Who presents it: a function</source>
        <translation>Who presents it: a function</translation>
    </message>
    <message>
        <source>Notes what was said under an item</source>
        <translation>Notes what was said under an item</translation>
    </message>
    <message>
        <source>What was said; \n begins a new line</source>
        <translation>What was said; \n begins a new line</translation>
    </message>
    <message>
        <source>Removes an item from the agenda</source>
        <translation>Removes an item from the agenda</translation>
    </message>
    <message>
        <source>Keeps the county&apos;s status with a meeting, as it is now</source>
        <translation>Keeps the county&apos;s status with a meeting, as it is now</translation>
    </message>
    <message>
        <source>Writes an invitation for calendars (.ics)</source>
        <translation>Writes an invitation for calendars (.ics)</translation>
    </message>
    <message>
        <source>The e-mail address that invites; answers go there</source>
        <translation>The e-mail address that invites; answers go there</translation>
    </message>
    <message>
        <source>Who invites; the office unless given</source>
        <translation>Who invites; the office unless given</translation>
    </message>
    <message>
        <source>KEY is a series: all its meetings in one</source>
        <translation>KEY is a series: all its meetings in one</translation>
    </message>
    <message>
        <source>Calls a meeting off</source>
        <translation>Calls a meeting off</translation>
    </message>
    <message>
        <source>Holds a meeting after all</source>
        <translation>Holds a meeting after all</translation>
    </message>
    <message>
        <source>Writes the minutes as .pdf, .odt or .txt</source>
        <translation>Writes the minutes as .pdf, .odt or .txt</translation>
    </message>
    <message>
        <source>Writes letters (.eml) about action items that are due</source>
        <translation>Writes letters (.eml) about action items that are due</translation>
    </message>
    <message>
        <source>Where the letters go</source>
        <translation>Where the letters go</translation>
    </message>
    <message>
        <source>Items that are due by this day; today unless given</source>
        <translation>Items that are due by this day; today unless given</translation>
    </message>
    <message>
        <source>Supervision and redistribution meet about no municipality.</source>
        <translation>Supervision and redistribution meet about no municipality.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Who decides: %1</source>
        <translation>Who decides: %1</translation>
    </message>
    <message>
        <source>Further up: %1</source>
        <translation>Further up: %1</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Beware: %1</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Not verified: %1</translation>
    </message>
    <message>
        <source>Either --verified or --not-verified.</source>
        <translation>Either --verified or --not-verified.</translation>
    </message>
    <message>
        <source>The card was changed.</source>
        <translation>The card was changed.</translation>
    </message>
    <message>
        <source>The card has the program&apos;s text again.</source>
        <translation>The card has the program&apos;s text again.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>Where supervision and redistribution meet about a municipality</source>
        <translation>Where supervision and redistribution meet about a municipality</translation>
    </message>
    <message>
        <source>Lists the notes on impartiality, with reasons</source>
        <translation>Lists the notes on impartiality, with reasons</translation>
    </message>
    <message>
        <source>Lists what was said and done about one, and in which role</source>
        <translation>Lists what was said and done about one, and in which role</translation>
    </message>
    <message>
        <source>The step, such as askOwner; see legal FILE list</source>
        <translation>The step, such as askOwner; see legal FILE list</translation>
    </message>
    <message>
        <source>Legal cards: on what basis, who decides, when it goes up</source>
        <translation>Legal cards: on what basis, who decides, when it goes up</translation>
    </message>
    <message>
        <source>Lists the cards</source>
        <translation>Lists the cards</translation>
    </message>
    <message>
        <source>Shows a card</source>
        <translation>Shows a card</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>STEP</translation>
    </message>
    <message>
        <source>Puts the office&apos;s own text in its place</source>
        <translation>Puts the office&apos;s own text in its place</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>On what basis</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>When it goes further up</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>What to beware of</translation>
    </message>
    <message>
        <source>The office has checked the card</source>
        <translation>The office has checked the card</translation>
    </message>
    <message>
        <source>The office has not checked the card</source>
        <translation>The office has not checked the card</translation>
    </message>
    <message>
        <source>The program&apos;s text again</source>
        <translation>The program&apos;s text again</translation>
    </message>
    <message>
        <source>Writes the cards as PDF, ODT or text, by the ending</source>
        <translation>Writes the cards as PDF, ODT or text, by the ending</translation>
    </message>
    <message>
        <source>Only this card</source>
        <translation>Only this card</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Free today</source>
        <translation>Free today</translation>
    </message>
    <message>
        <source>State resource</source>
        <translation>State resource</translation>
    </message>
    <message>
        <source>The resource was changed.</source>
        <translation>The resource was changed.</translation>
    </message>
    <message>
        <source>%1 more are allocated than are there from %2 on.</source>
        <translation>%1 more are allocated than are there from %2 on.</translation>
    </message>
    <message>
        <source>The resource was removed.</source>
        <translation>The resource was removed.</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Line of the allocation log</source>
        <translation>Line of the allocation log</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>civilDefence, homeGuard, volunteers, protectiveEquipment or other</source>
        <translation>civilDefence, homeGuard, volunteers, protectiveEquipment or other</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What is counted, such as persons or boxes</source>
        <translation>What is counted, such as persons or boxes</translation>
    </message>
    <message>
        <source>How long it takes until it is there</source>
        <translation>How long it takes until it is there</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Which function asks or decides</source>
        <translation>Which function asks or decides</translation>
    </message>
    <message>
        <source>Why this municipality, or why not</source>
        <translation>Why this municipality, or why not</translation>
    </message>
    <message>
        <source>The resource&apos;s key, or its end</source>
        <translation>The resource&apos;s key, or its end</translation>
    </message>
    <message>
        <source>Lists the resources</source>
        <translation>Lists the resources</translation>
    </message>
    <message>
        <source>Registers a resource</source>
        <translation>Registers a resource</translation>
    </message>
    <message>
        <source>Changes a resource</source>
        <translation>Changes a resource</translation>
    </message>
    <message>
        <source>Removes a resource that the log does not name</source>
        <translation>Removes a resource that the log does not name</translation>
    </message>
    <message>
        <source>Tells how much is free when</source>
        <translation>Tells how much is free when</translation>
    </message>
    <message>
        <source>Writes list and log as PDF, ODT, text, CSV or XLSX</source>
        <translation>Writes list and log as PDF, ODT, text, CSV or XLSX</translation>
    </message>
    <message>
        <source>The key of the line in the allocation log, or its end</source>
        <translation>The key of the line in the allocation log, or its end</translation>
    </message>
    <message>
        <source>State resources that the governor may prioritise, and their log</source>
        <translation>State resources that the governor may prioritise, and their log</translation>
    </message>
    <message>
        <source>Lists the allocation log, the oldest first</source>
        <translation>Lists the allocation log, the oldest first</translation>
    </message>
    <message>
        <source>Records a request</source>
        <translation>Records a request</translation>
    </message>
    <message>
        <source>Records an allocation; refused when so much is not free</source>
        <translation>Records an allocation; refused when so much is not free</translation>
    </message>
    <message>
        <source>The request that it answers</source>
        <translation>The request that it answers</translation>
    </message>
    <message>
        <source>Refuses a request</source>
        <translation>Refuses a request</translation>
    </message>
    <message>
        <source>Records that something allocated is free again from a day on</source>
        <translation>Records that something allocated is free again from a day on</translation>
    </message>
    <message>
        <source>The letters are read as JSON: {&quot;texts&quot;: {&quot;request&quot;: &quot;…&quot;}}, as `request letters --json` writes them.</source>
        <translation>The letters are read as JSON: {&quot;texts&quot;: {&quot;request&quot;: &quot;…&quot;}}, as `request letters --json` writes them.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Shows the words of the letters and notes to owners</source>
        <translation>Shows the words of the letters and notes to owners</translation>
    </message>
    <message>
        <source>Saves the office&apos;s own words; the others stay as they are</source>
        <translation>Saves the office&apos;s own words; the others stay as they are</translation>
    </message>
    <message>
        <source>The texts as JSON; the standard input by default</source>
        <translation>The texts as JSON; the standard input by default</translation>
    </message>
    <message>
        <source>Takes the standard words again</source>
        <translation>Takes the standard words again</translation>
    </message>
    <message>
        <source>It is about one meeting of the series, for those who have the series in their calendar; --alone makes it a meeting by itself.</source>
        <translation>It is about one meeting of the series, for those who have the series in their calendar; --alone makes it a meeting by itself.</translation>
    </message>
    <message>
        <source>A meeting by itself, although it moves or calls off one of a series</source>
        <translation>A meeting by itself, although it moves or calls off one of a series</translation>
    </message>
    <message>
        <source>More needs of the same municipality in the same letter; each is answered by itself</source>
        <translation>More needs of the same municipality in the same letter; each is answered by itself</translation>
    </message>
    <message>
        <source>assessments, pool, needs, material-needs, material-offers, standing-agreements or staff-base</source>
        <translation>assessments, pool, needs, material-needs, material-offers, standing-agreements or staff-base</translation>
    </message>
    <message>
        <source>yes or no: whether staff is asked for, proposed, agreed on or set aside; the words are the hint when not given</source>
        <translation>yes or no: whether staff is asked for, proposed, agreed on or set aside; the words are the hint when not given</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>KINDS</translation>
    </message>
    <message>
        <source>Other kinds that do as well, separated by commas</source>
        <translation>Other kinds that do as well, separated by commas</translation>
    </message>
    <message>
        <source>Choose 3 or more, or 0 for every number as it is.</source>
        <translation>Choose 3 or more, or 0 for every number as it is.</translation>
    </message>
    <message>
        <source>Every number of persons is told as it is.</source>
        <translation>Every number of persons is told as it is.</translation>
    </message>
    <message>
        <source>Fewer than %1 persons are told as a range.</source>
        <translation>Fewer than %1 persons are told as a range.</translation>
    </message>
    <message>
        <source>Sends it although it says who somebody is</source>
        <translation>Sends it although it says who somebody is</translation>
    </message>
    <message>
        <source>Sets below which number persons are told as a range in what is sent; says it when none is given</source>
        <translation>Sets below which number persons are told as a range in what is sent; says it when none is given</translation>
    </message>
    <message>
        <source>3 or more; 0 tells every number as it is</source>
        <translation>3 or more; 0 tells every number as it is</translation>
    </message>
    <message>
        <source>Declined proposal</source>
        <translation>Declined proposal</translation>
    </message>
    <message>
        <source>It can be proposed again.</source>
        <translation>It can be proposed again.</translation>
    </message>
    <message>
        <source>Lists who is not proposed again for which need</source>
        <translation>Lists who is not proposed again for which need</translation>
    </message>
    <message>
        <source>Keeps on record that somebody is not to be proposed for a need</source>
        <translation>Keeps on record that somebody is not to be proposed for a need</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <translation>MEMBER</translation>
    </message>
    <message>
        <source>Why, in neutral words</source>
        <translation>Why, in neutral words</translation>
    </message>
    <message>
        <source>Lets it be proposed again</source>
        <translation>Lets it be proposed again</translation>
    </message>
    <message>
        <source>The key that `declined` shows, or its end</source>
        <translation>The key that `declined` shows, or its end</translation>
    </message>
    <message>
        <source>assessments, pool, needs, material-needs, material-offers, standing-agreements or staff-base, which import reads; or transfers, ledger, requests, meetings, participants, decisions, actions, log, contacts, agreements, service, settlement, feedback, measures, inquiries or shared-answers</source>
        <translation>assessments, pool, needs, material-needs, material-offers, standing-agreements or staff-base, which import reads; or transfers, ledger, requests, meetings, participants, decisions, actions, log, contacts, agreements, service, settlement, feedback, measures, inquiries or shared-answers</translation>
    </message>
    <message>
        <source>The inquiry was changed.</source>
        <translation>The inquiry was changed.</translation>
    </message>
    <message>
        <source>The shared answer was changed.</source>
        <translation>The shared answer was changed.</translation>
    </message>
    <message>
        <source>Changes an inquiry</source>
        <translation>Changes an inquiry</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>When it came</translation>
    </message>
    <message>
        <source>Changes a shared answer</source>
        <translation>Changes a shared answer</translation>
    </message>
    <message>
        <source>The meeting was removed, with all that it held.</source>
        <translation>The meeting was removed, with all that it held.</translation>
    </message>
    <message>
        <source>The participant was changed.</source>
        <translation>The participant was changed.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Taken off the list.</translation>
    </message>
    <message>
        <source>The decision was changed.</source>
        <translation>The decision was changed.</translation>
    </message>
    <message>
        <source>The action item was changed.</source>
        <translation>The action item was changed.</translation>
    </message>
    <message>
        <source>The agenda was changed.</source>
        <translation>The agenda was changed.</translation>
    </message>
    <message>
        <source>The need it is about; an empty one takes it away</source>
        <translation>The need it is about; an empty one takes it away</translation>
    </message>
    <message>
        <source>The transfer it is about; an empty one takes it away</source>
        <translation>The transfer it is about; an empty one takes it away</translation>
    </message>
    <message>
        <source>The participant&apos;s key, or its end</source>
        <translation>The participant&apos;s key, or its end</translation>
    </message>
    <message>
        <source>Lists who is invited and who was there</source>
        <translation>Lists who is invited and who was there</translation>
    </message>
    <message>
        <source>Says who somebody is, and whether they were there</source>
        <translation>Says who somebody is, and whether they were there</translation>
    </message>
    <message>
        <source>Was there: yes or no</source>
        <translation>Was there: yes or no</translation>
    </message>
    <message>
        <source>Takes somebody off the list</source>
        <translation>Takes somebody off the list</translation>
    </message>
    <message>
        <source>Changes a decision</source>
        <translation>Changes a decision</translation>
    </message>
    <message>
        <source>The decision&apos;s key, or its end</source>
        <translation>The decision&apos;s key, or its end</translation>
    </message>
    <message>
        <source>Changes an action item</source>
        <translation>Changes an action item</translation>
    </message>
    <message>
        <source>Whether it is done: yes or no</source>
        <translation>Whether it is done: yes or no</translation>
    </message>
    <message>
        <source>Changes an item of the agenda, or moves it</source>
        <translation>Changes an item of the agenda, or moves it</translation>
    </message>
    <message>
        <source>Whether it is dealt with: yes or no</source>
        <translation>Whether it is dealt with: yes or no</translation>
    </message>
    <message>
        <source>Its new place on the agenda</source>
        <translation>Its new place on the agenda</translation>
    </message>
    <message>
        <source>Removes a meeting with its decisions and action items</source>
        <translation>Removes a meeting with its decisions and action items</translation>
    </message>
    <message>
        <source>Accepted as well</source>
        <translation>Accepted as well</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferred</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Infectious setting</source>
        <translation>Infectious setting</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>Children may come along</source>
        <translation>Children may come along</translation>
    </message>
    <message>
        <source>The present employer accepts</source>
        <translation>The present employer accepts</translation>
    </message>
    <message>
        <source>Leads them</source>
        <translation>Leads them</translation>
    </message>
    <message>
        <source>Trains them</source>
        <translation>Trains them</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>Next level</translation>
    </message>
    <message>
        <source>Shows what was asked for, and which level is next and why</source>
        <translation>Shows what was asked for, and which level is next and why</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>pool member</source>
        <translation>pool member</translation>
    </message>
    <message>
        <source>need</source>
        <translation>need</translation>
    </message>
    <message>
        <source>answer on record</source>
        <translation>answer on record</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>self-assessment</translation>
    </message>
    <message>
        <source>answer to a survey</source>
        <translation>answer to a survey</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>standing participant</source>
        <translation>standing participant</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>inquiry</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>standing agreement</source>
        <translation>standing agreement</translation>
    </message>
    <message>
        <source>state resource</source>
        <translation>state resource</translation>
    </message>
    <message>
        <source>Write a name, a telephone number or an address.</source>
        <translation>Write a name, a telephone number or an address.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>No field for persons says “%1”.</source>
        <translation>No field for persons says “%1”.</translation>
    </message>
    <message>
        <source>Give the keys that `person find` shows.</source>
        <translation>Give the keys that `person find` shows.</translation>
    </message>
    <message numerus="yes">
        <source>Erased in %n place(s), also from the history. This cannot be undone.</source>
        <translation>
            <numerusform>Erased in %n place, also from the history. This cannot be undone.</numerusform>
            <numerusform>Erased in %n places, also from the history. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the case file knows a person, and erasing that</source>
        <translation>Where the case file knows a person, and erasing that</translation>
    </message>
    <message>
        <source>Lists the things whose fields name somebody</source>
        <translation>Lists the things whose fields name somebody</translation>
    </message>
    <message>
        <source>A name, a telephone number or an e-mail address</source>
        <translation>A name, a telephone number or an e-mail address</translation>
    </message>
    <message>
        <source>Erases names and numbers of these things for ever; the things stay</source>
        <translation>Erases names and numbers of these things for ever; the things stay</translation>
    </message>
    <message>
        <source>Keys that `person find` shows, separated by commas</source>
        <translation>Keys that `person find` shows, separated by commas</translation>
    </message>
    <message>
        <source>The contact was changed.</source>
        <translation>The contact was changed.</translation>
    </message>
    <message>
        <source>Changes a contact</source>
        <translation>Changes a contact</translation>
    </message>
    <message>
        <source>A municipality does not lend to itself.</source>
        <translation>A municipality does not lend to itself.</translation>
    </message>
    <message>
        <source>%1 is no longer a municipality of its own. Give the one of today: %2.</source>
        <translation>%1 is no longer a municipality of its own. Give the one of today: %2.</translation>
    </message>
    <message>
        <source>Writes a table as a CSV or XLSX file, with exact numbers for the office&apos;s own use</source>
        <translation>Writes a table as a CSV or XLSX file, with exact numbers for the office&apos;s own use</translation>
    </message>
    <message>
        <source>Shows a report&apos;s texts; as JSON its figures, too, with exact numbers of persons for the office&apos;s own use</source>
        <translation>Shows a report&apos;s texts; as JSON its figures, too, with exact numbers of persons for the office&apos;s own use</translation>
    </message>
    <message>
        <source>Writes the answers, or their summary, as CSV or XLSX; answers hold exact numbers, for the office&apos;s own use</source>
        <translation>Writes the answers, or their summary, as CSV or XLSX; answers hold exact numbers, for the office&apos;s own use</translation>
    </message>
    <message>
        <source>The figures of each question instead of the answers; few persons are told as a range, as sitrep few sets it</source>
        <translation>The figures of each question instead of the answers; few persons are told as a range, as sitrep few sets it</translation>
    </message>
    <message>
        <source>%1: asked about this need already, and that has not ended. To ask for more, give --again.</source>
        <translation>%1: asked about this need already, and that has not ended. To ask for more, give --again.</translation>
    </message>
    <message>
        <source>Also owners that were asked about this need already</source>
        <translation>Also owners that were asked about this need already</translation>
    </message>
</context>
<context>
    <name>file_dialog</name>
    <message>
        <source>Case files (*.samvirke)</source>
        <translation>Case files (*.samvirke)</translation>
    </message>
    <message>
        <source>Spreadsheets and tables (*.xlsx *.csv *.txt)</source>
        <translation>Spreadsheets and tables (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Self-assessments</translation>
    </message>
    <message>
        <source>Emergency pool</source>
        <translation>Emergency pool</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Needs for equipment</source>
        <translation>Needs for equipment</translation>
    </message>
    <message>
        <source>Offers of equipment</source>
        <translation>Offers of equipment</translation>
    </message>
    <message>
        <source>Agreed staff</source>
        <translation>Agreed staff</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Standing agreements</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>No municipality has reported yet</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) are in a critical situation</source>
        <translation>
            <numerusform>%n municipality is in a critical situation</numerusform>
            <numerusform>%n municipalities are in a critical situation</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered in %1</source>
        <translation>Nobody has answered in %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n that answered is critical</source>
        <translation>
            <numerusform>The one that answered is not critical</numerusform>
            <numerusform>None of the %n that answered is critical</numerusform>
        </translation>
    </message>
    <message>
        <source>No municipality is in a critical situation</source>
        <translation>No municipality is in a critical situation</translation>
    </message>
    <message>
        <source>Import the municipalities&apos; self-assessments, and the picture is drawn here.</source>
        <translation>Import the municipalities&apos; self-assessments, and the picture is drawn here.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered in %3</source>
        <translation>%1 of %2 have answered in %3</translation>
    </message>
    <message>
        <source>%1 more critical than in %2</source>
        <translation>%1 more critical than in %2</translation>
    </message>
    <message>
        <source>%1 fewer critical than in %2</source>
        <translation>%1 fewer critical than in %2</translation>
    </message>
    <message>
        <source>as many critical as in %1</source>
        <translation>as many critical as in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n out of date</numerusform>
            <numerusform>%n out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never reported</source>
        <translation>
            <numerusform>%n never reported</numerusform>
            <numerusform>%n never reported</numerusform>
        </translation>
    </message>
    <message>
        <source>Became good</source>
        <translation>Became good</translation>
    </message>
    <message>
        <source>Became challenging</source>
        <translation>Became challenging</translation>
    </message>
    <message>
        <source>Became critical</source>
        <translation>Became critical</translation>
    </message>
    <message>
        <source>Have not reported</source>
        <translation>Have not reported</translation>
    </message>
    <message>
        <source>Did not answer this time</source>
        <translation>Did not answer this time</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Emergency pool</source>
        <translation>Emergency pool</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Measures and contact point</source>
        <translation>Measures and contact point</translation>
    </message>
    <message>
        <source>State resources</source>
        <translation>State resources</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>Week %1 · %2</source>
        <translation>Week %1 · %2</translation>
    </message>
</context>
<context>
    <name>samvirke::AboutDialog</name>
    <message>
        <source>About Samvirke</source>
        <translation>About Samvirke</translation>
    </message>
    <message>
        <source>The county governor&apos;s workplace when municipal health and care services are short of staff. It works without network, server or account.</source>
        <translation>The county governor&apos;s workplace when municipal health and care services are short of staff. It works without network, server or account.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>Where the facts come from</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Samvirke is free software under the GNU General Public License, version 3 or later, and comes without any warranty. It is built on Qt and Qt Charts (LGPL and GPL), SQLite (public domain), LEMON (Boost), libzip and libxlsxwriter (BSD), libsodium (ISC), tl::expected (CC0) and CLI11 (BSD).</source>
        <translation>Samvirke is free software under the GNU General Public License, version 3 or later, and comes without any warranty. It is built on Qt and Qt Charts (LGPL and GPL), SQLite (public domain), LEMON (Boost), libzip and libxlsxwriter (BSD), libsodium (ISC), tl::expected (CC0) and CLI11 (BSD).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Municipalities, regions, population and former numbers: Statistics Norway, 1 January 2026, NLOD 2.0.</source>
        <translation>Municipalities, regions, population and former numbers: Statistics Norway, 1 January 2026, NLOD 2.0.</translation>
    </message>
    <message>
        <source>Names and borders: © Kartverket, CC BY 4.0. Places: GeoNames, CC BY 4.0.</source>
        <translation>Names and borders: © Kartverket, CC BY 4.0. Places: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Health communities: SKDE and Statistics Norway. Offices: regjeringen.no and statsforvalteren.no.</source>
        <translation>Health communities: SKDE and Statistics Norway. Offices: regjeringen.no and statsforvalteren.no.</translation>
    </message>
    <message>
        <source>Measures and the example of a survey: the Directorate of Health and the county governor of Trøndelag, 2021, in our own words.</source>
        <translation>Measures and the example of a survey: the Directorate of Health and the county governor of Trøndelag, 2021, in our own words.</translation>
    </message>
</context>
<context>
    <name>samvirke::AfterwardsDialog</name>
    <message>
        <source>What both sides said afterwards</source>
        <translation>What both sides said afterwards</translation>
    </message>
    <message>
        <source>All transfers together. No municipality is ranked, and names are left out.</source>
        <translation>All transfers together. No municipality is ranked, and names are left out.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>no answers yet</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>As agreed</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Not as agreed</source>
        <translation>Not as agreed</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Nobody has said anything here yet.</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>What helped</translation>
    </message>
    <message>
        <source>What should be different next time</source>
        <translation>What should be different next time</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>samvirke::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Notes on the item</source>
        <translation>Notes on the item</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Begin the meeting</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Propose items …</source>
        <translation>Propose items …</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Nothing on the agenda yet</translation>
    </message>
    <message>
        <source>Propose items from what is open, or write one below.</source>
        <translation>Propose items from what is open, or write one below.</translation>
    </message>
    <message>
        <source>Space ticks an item as dealt with, F2 changes it, Alt with the arrows moves it, Delete removes it, Enter writes notes</source>
        <translation>Space ticks an item as dealt with, F2 changes it, Alt with the arrows moves it, Delete removes it, Enter writes notes</translation>
    </message>
    <message>
        <source>New item, then Enter</source>
        <translation>New item, then Enter</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Notes on %1. %2</source>
        <translation>Notes on %1. %2</translation>
    </message>
    <message>
        <source>The notes are saved.</source>
        <translation>The notes are saved.</translation>
    </message>
    <message>
        <source>The meeting has ended. The minutes are in the case file.</source>
        <translation>The meeting has ended. The minutes are in the case file.</translation>
    </message>
    <message>
        <source>The meeting has begun. The county&apos;s status is kept with it.</source>
        <translation>The meeting has begun. The county&apos;s status is kept with it.</translation>
    </message>
    <message>
        <source>All items have been dealt with.</source>
        <translation>All items have been dealt with.</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>All items have been dealt with</source>
        <translation>All items have been dealt with</translation>
    </message>
    <message>
        <source>Now: %1 (%2 of %3 min)</source>
        <translation>Now: %1 (%2 of %3 min)</translation>
    </message>
    <message>
        <source>Now: %1 (%2 min)</source>
        <translation>Now: %1 (%2 min)</translation>
    </message>
    <message>
        <source>The item is taken off the agenda. Undo brings it back.</source>
        <translation>The item is taken off the agenda. Undo brings it back.</translation>
    </message>
</context>
<context>
    <name>samvirke::AgendaProposalDialog</name>
    <message>
        <source>Proposed items</source>
        <translation>Proposed items</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1 Taken up.</source>
        <translation>%1 Taken up.</translation>
    </message>
    <message>
        <source>%1 Left out.</source>
        <translation>%1 Left out.</translation>
    </message>
    <message>
        <source>Take up in the meeting</source>
        <translation>Take up in the meeting</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Add to the agenda</translation>
    </message>
    <message>
        <source>What is open now and not on the agenda yet. Space ticks what is taken up.</source>
        <translation>What is open now and not on the agenda yet. Space ticks what is taken up.</translation>
    </message>
    <message>
        <source>Nothing is open that is not on the agenda already</source>
        <translation>Nothing is open that is not on the agenda already</translation>
    </message>
</context>
<context>
    <name>samvirke::AgreementCard</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>None was written.</source>
        <translation>None was written.</translation>
    </message>
    <message>
        <source>None is written yet.</source>
        <translation>None is written yet.</translation>
    </message>
    <message>
        <source>The transfer came to nothing: there is nothing left to sign. What was written stays on record.</source>
        <translation>The transfer came to nothing: there is nothing left to sign. What was written stays on record.</translation>
    </message>
    <message>
        <source>%1 signed %2</source>
        <translation>%1 signed %2</translation>
    </message>
    <message>
        <source>Who signed has been erased</source>
        <translation>Who signed has been erased</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Sent %1</translation>
    </message>
    <message>
        <source>The transfer has changed since: %1</source>
        <translation>The transfer has changed since: %1</translation>
    </message>
    <message>
        <source>Take the agreement back to a draft, or agree on an addition.</source>
        <translation>Take the agreement back to a draft, or agree on an addition.</translation>
    </message>
    <message>
        <source>Goes without</source>
        <translation>Goes without</translation>
    </message>
    <message>
        <source>Answers for that</source>
        <translation>Answers for that</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Not known yet: %1</translation>
    </message>
    <message>
        <source>Write the agreement …</source>
        <translation>Write the agreement …</translation>
    </message>
    <message>
        <source>Change the agreement …</source>
        <translation>Change the agreement …</translation>
    </message>
    <message>
        <source>Save as PDF or ODT …</source>
        <translation>Save as PDF or ODT …</translation>
    </message>
    <message>
        <source>Record that it was sent</source>
        <translation>Record that it was sent</translation>
    </message>
    <message>
        <source>On record: the agreement was sent.</source>
        <translation>On record: the agreement was sent.</translation>
    </message>
    <message>
        <source>Record a signature …</source>
        <translation>Record a signature …</translation>
    </message>
    <message>
        <source>Signatures are recorded once both owners agree.</source>
        <translation>Signatures are recorded once both owners agree.</translation>
    </message>
    <message>
        <source>Take back to a draft …</source>
        <translation>Take back to a draft …</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Remove the draft</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>The draft is removed.</translation>
    </message>
    <message>
        <source>Erase who signed …</source>
        <translation>Erase who signed …</translation>
    </message>
    <message>
        <source>The agreement is written. Nobody has signed yet.</source>
        <translation>The agreement is written. Nobody has signed yet.</translation>
    </message>
    <message>
        <source>On record: the signature.</source>
        <translation>On record: the signature.</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Save the agreement</translation>
    </message>
    <message>
        <source>Document to sign (*.pdf);;Text document (*.odt);;Plain text (*.txt)</source>
        <translation>Document to sign (*.pdf);;Text document (*.odt);;Plain text (*.txt)</translation>
    </message>
    <message>
        <source>agreement %1 %2 %3</source>
        <translation>agreement %1 %2 %3</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Take the agreement back to a draft?</source>
        <translation>Take the agreement back to a draft?</translation>
    </message>
    <message>
        <source>Signatures are taken out: they were for another text. The history keeps that they were there.</source>
        <translation>Signatures are taken out: they were for another text. The history keeps that they were there.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>The agreement is a draft again.</source>
        <translation>The agreement is a draft again.</translation>
    </message>
    <message>
        <source>Erase who signed?</source>
        <translation>Erase who signed?</translation>
    </message>
    <message>
        <source>The names are gone for good, here and in the history. When both sides signed stays.</source>
        <translation>The names are gone for good, here and in the history. When both sides signed stays.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>The names are erased.</source>
        <translation>The names are erased.</translation>
    </message>
</context>
<context>
    <name>samvirke::AgreementDialog</name>
    <message>
        <source>Agreement about the transfer</source>
        <translation>Agreement about the transfer</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>What the inhabitants go without</source>
        <translation>What the inhabitants go without</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>What the lending side&apos;s inhabitants go without</source>
        <translation>What the lending side&apos;s inhabitants go without</translation>
    </message>
    <message>
        <source>Who there answers for that</source>
        <translation>Who there answers for that</translation>
    </message>
    <message>
        <source>A function, no name</source>
        <translation>A function, no name</translation>
    </message>
    <message>
        <source>Begin anew from “%1”?</source>
        <translation>Begin anew from “%1”?</translation>
    </message>
    <message>
        <source>The clauses of this agreement are replaced by those of the template.</source>
        <translation>The clauses of this agreement are replaced by those of the template.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Everything that the clauses name is known.</source>
        <translation>Everything that the clauses name is known.</translation>
    </message>
    <message>
        <source>Not known yet, and a line to write on: %1.</source>
        <translation>Not known yet, and a line to write on: %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::AgreementTemplateDialog</name>
    <message>
        <source>Template for agreements</source>
        <translation>Template for agreements</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>What an agreement consists of. Words in braces are filled from the transfer and its need. No clause here has been approved by a lawyer: the guidance says what to check.</source>
        <translation>What an agreement consists of. Words in braces are filled from the transfer and its need. No clause here has been approved by a lawyer: the guidance says what to check.</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Our agreement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The standard template stays; this becomes one of your own.</source>
        <translation>The standard template stays; this becomes one of your own.</translation>
    </message>
    <message>
        <source>Form of Norwegian</source>
        <translation>Form of Norwegian</translation>
    </message>
</context>
<context>
    <name>samvirke::AgreementsPage</name>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Standing agreements</translation>
    </message>
    <message>
        <source>Without an agreement with any neighbour</source>
        <translation>Without an agreement with any neighbour</translation>
    </message>
    <message>
        <source>Templates for agreements about a transfer</source>
        <translation>Templates for agreements about a transfer</translation>
    </message>
    <message>
        <source>New standing agreement …</source>
        <translation>New standing agreement …</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>All municipalities</translation>
    </message>
    <message>
        <source>No standing agreement is registered</source>
        <translation>No standing agreement is registered</translation>
    </message>
    <message>
        <source>Register what the municipalities have agreed on beforehand, with the button above.</source>
        <translation>Register what the municipalities have agreed on beforehand, with the button above.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>No standing agreement holds</source>
        <translation>No standing agreement holds</translation>
    </message>
    <message numerus="yes">
        <source>%n standing agreement(s) hold(s)</source>
        <translation>
            <numerusform>%n standing agreement holds</numerusform>
            <numerusform>%n standing agreements hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon</source>
        <translation>
            <numerusform>%n ends soon</numerusform>
            <numerusform>%n end soon</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement is chosen</source>
        <translation>No agreement is chosen</translation>
    </message>
    <message>
        <source>Choose one to see what it is about and who is party to it.</source>
        <translation>Choose one to see what it is about and who is party to it.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Set off by</source>
        <translation>Set off by</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>Archive number</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Remove from the register</translation>
    </message>
    <message>
        <source>Every municipality has one with a neighbour</source>
        <translation>Every municipality has one with a neighbour</translation>
    </message>
    <message>
        <source>%1 of %2 municipalities have none with any neighbour</source>
        <translation>%1 of %2 municipalities have none with any neighbour</translation>
    </message>
    <message>
        <source>Every municipality has one with a neighbour.</source>
        <translation>Every municipality has one with a neighbour.</translation>
    </message>
    <message>
        <source>It is no duty. A concrete agreement with a neighbour saves time when staff is short; who is not registered here may have one that nobody has told us about.</source>
        <translation>It is no duty. A concrete agreement with a neighbour saves time when staff is short; who is not registered here may have one that nobody has told us about.</translation>
    </message>
    <message>
        <source>Has one with %1</source>
        <translation>Has one with %1</translation>
    </message>
    <message>
        <source>No neighbour on land</source>
        <translation>No neighbour on land</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Also: %1</translation>
    </message>
    <message>
        <source>From these an agreement about one transfer is begun, on the page about transfers. Change a standard one and it becomes one of your own.</source>
        <translation>From these an agreement about one transfer is begun, on the page about transfers. Change a standard one and it becomes one of your own.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>The template is removed.</source>
        <translation>The template is removed.</translation>
    </message>
    <message>
        <source>The standing agreement is registered.</source>
        <translation>The standing agreement is registered.</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>The template is saved.</translation>
    </message>
    <message>
        <source>Remove this agreement from the register?</source>
        <translation>Remove this agreement from the register?</translation>
    </message>
    <message>
        <source>An agreement that has ended can stay: the register then shows that it has.</source>
        <translation>An agreement that has ended can stay: the register then shows that it has.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The agreement is removed from the register.</source>
        <translation>The agreement is removed from the register.</translation>
    </message>
    <message>
        <source>Letters to owners</source>
        <translation>Letters to owners</translation>
    </message>
    <message>
        <source>What owners read when they are asked to lend staff, when they are reminded, and when the need is gone.</source>
        <translation>What owners read when they are asked to lend staff, when they are reminded, and when the need is gone.</translation>
    </message>
    <message>
        <source>The office&apos;s own words</source>
        <translation>The office&apos;s own words</translation>
    </message>
    <message>
        <source>The standard words</source>
        <translation>The standard words</translation>
    </message>
    <message>
        <source>The letters are saved.</source>
        <translation>The letters are saved.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>The standing agreements are imported.</source>
        <translation>The standing agreements are imported.</translation>
    </message>
    <message>
        <source>Export the standing agreements</source>
        <translation>Export the standing agreements</translation>
    </message>
    <message>
        <source>standing-agreements.xlsx</source>
        <translation>standing-agreements.xlsx</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::AimOrderEdit</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Order of aims, the first counts most</source>
        <translation>Order of aims, the first counts most</translation>
    </message>
    <message>
        <source>Move the aim up</source>
        <translation>Move the aim up</translation>
    </message>
    <message>
        <source>Move the aim down</source>
        <translation>Move the aim down</translation>
    </message>
</context>
<context>
    <name>samvirke::AllocationDialog</name>
    <message>
        <source>Register a request</source>
        <translation>Register a request</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Refuse the request</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>What a municipality asks the state for. It binds nobody yet.</source>
        <translation>What a municipality asks the state for. It binds nobody yet.</translation>
    </message>
    <message>
        <source>The line stays in the log: say why this municipality and not another. The municipality decides itself whether it uses what it gets.</source>
        <translation>The line stays in the log: say why this municipality and not another. The municipality decides itself whether it uses what it gets.</translation>
    </message>
    <message>
        <source>A refusal is an answer with a reason. It stays in the log.</source>
        <translation>A refusal is an answer with a reason. It stays in the log.</translation>
    </message>
    <message>
        <source>From this day on it is free for others. A mistaken allocation is mended by releasing all of it from its first day.</source>
        <translation>From this day on it is free for others. A mistaken allocation is mended by releasing all of it from its first day.</translation>
    </message>
    <message>
        <source>Write in the log</source>
        <translation>Write in the log</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Only until a certain day</source>
        <translation>Only until a certain day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Free again from</source>
        <translation>Free again from</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>A function, not a name</source>
        <translation>A function, not a name</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The instruction, a decision or an agreement; those used before are suggested</source>
        <translation>The instruction, a decision or an agreement; those used before are suggested</translation>
    </message>
    <message>
        <source>Why this municipality</source>
        <translation>Why this municipality</translation>
    </message>
    <message>
        <source>%1 are still allocated to the municipality</source>
        <translation>%1 are still allocated to the municipality</translation>
    </message>
    <message>
        <source>%1 of %2 are free in this time</source>
        <translation>%1 of %2 are free in this time</translation>
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
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>offers</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>says no</translation>
    </message>
    <message>
        <source>Who is waited for</source>
        <translation>Who is waited for</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>Record answers</translation>
    </message>
    <message>
        <source>Nobody is waited for</source>
        <translation>Nobody is waited for</translation>
    </message>
    <message>
        <source>Record and next (Enter)</source>
        <translation>Record and next (Enter)</translation>
    </message>
    <message>
        <source>No answer yet (F8)</source>
        <translation>No answer yet (F8)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Reason of a no</source>
        <translation>Reason of a no</translation>
    </message>
    <message>
        <source>If they give one. Neutral, and never counted against anybody.</source>
        <translation>If they give one. Neutral, and never counted against anybody.</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Name and function</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message numerus="yes">
        <source>%1 recorded · %n waited for</source>
        <translation>
            <numerusform>%1 recorded · %n waited for</numerusform>
            <numerusform>%1 recorded · %n waited for</numerusform>
        </translation>
    </message>
    <message>
        <source>All who were asked have answered.</source>
        <translation>All who were asked have answered.</translation>
    </message>
    <message>
        <source>asked %1, answer hoped for by %2</source>
        <translation>asked %1, answer hoped for by %2</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>reminded %1</translation>
    </message>
    <message>
        <source>No contact is noted.</source>
        <translation>No contact is noted.</translation>
    </message>
    <message>
        <source>Press 1 for an offer or 2 for a no; F8 when there is no answer yet.</source>
        <translation>Press 1 for an offer or 2 for a no; F8 when there is no answer yet.</translation>
    </message>
    <message>
        <source>Write who answered: an answer without a name is no answer.</source>
        <translation>Write who answered: an answer without a name is no answer.</translation>
    </message>
    <message>
        <source>Leave without recording what you typed?</source>
        <translation>Leave without recording what you typed?</translation>
    </message>
    <message>
        <source>The answer of %1 is not recorded.</source>
        <translation>The answer of %1 is not recorded.</translation>
    </message>
    <message>
        <source>Leave without recording</source>
        <translation>Leave without recording</translation>
    </message>
</context>
<context>
    <name>samvirke::AskDialog</name>
    <message>
        <source>%1 × %2 for %3, %4</source>
        <translation>%1 × %2 for %3, %4</translation>
    </message>
    <message>
        <source>Ask owners</source>
        <translation>Ask owners</translation>
    </message>
    <message>
        <source>Ask owners: %1</source>
        <translation>Ask owners: %1</translation>
    </message>
    <message>
        <source>Ask for the drafts</source>
        <translation>Ask for the drafts</translation>
    </message>
    <message>
        <source>Record: they are asked</source>
        <translation>Record: they are asked</translation>
    </message>
    <message>
        <source>Write for all as files …</source>
        <translation>Write for all as files …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>A sentence of your own, in each letter</source>
        <translation>A sentence of your own, in each letter</translation>
    </message>
    <message>
        <source>Why further out</source>
        <translation>Why further out</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>How many of each</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Who is asked</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message numerus="yes">
        <source>Record: %n owner(s) are asked</source>
        <translation>
            <numerusform>Record: %n owner is asked</numerusform>
            <numerusform>Record: %n owners are asked</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an owner to read what it will be asked.</source>
        <translation>Choose an owner to read what it will be asked.</translation>
    </message>
    <message>
        <source>Tick those who are to be asked first.</source>
        <translation>Tick those who are to be asked first.</translation>
    </message>
    <message>
        <source>In the same letter:</source>
        <translation>In the same letter:</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>In the same letter: %1</source>
        <translation>In the same letter: %1</translation>
    </message>
    <message>
        <source>Another need of the municipality; it is answered by itself.</source>
        <translation>Another need of the municipality; it is answered by itself.</translation>
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
            <numerusform>%n in the pool</numerusform>
            <numerusform>%n in the pool</numerusform>
        </translation>
    </message>
    <message>
        <source>asked already</source>
        <translation>asked already</translation>
    </message>
    <message>
        <source>strained itself</source>
        <translation>strained itself</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
</context>
<context>
    <name>samvirke::AskedEdit</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Challenging or critical now</source>
        <translation>Challenging or critical now</translation>
    </message>
    <message>
        <source>A sample of</source>
        <translation>A sample of</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Size of the sample</translation>
    </message>
    <message>
        <source>Municipalities asked</source>
        <translation>Municipalities asked</translation>
    </message>
    <message>
        <source>%1 of %2 are asked</source>
        <translation>%1 of %2 are asked</translation>
    </message>
</context>
<context>
    <name>samvirke::AssessmentDialog</name>
    <message>
        <source>Answer from %1</source>
        <translation>Answer from %1</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Measures tried</source>
        <translation>Measures tried</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>%1 (a new round)</source>
        <translation>%1 (a new round)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Absent %</source>
        <translation>Absent %</translation>
    </message>
    <message>
        <source>Missing FTE</source>
        <translation>Missing FTE</translation>
    </message>
    <message>
        <source>%1: trend</source>
        <translation>%1: trend</translation>
    </message>
    <message>
        <source>%1: per cent absent</source>
        <translation>%1: per cent absent</translation>
    </message>
    <message>
        <source>%1: full-time equivalents missing</source>
        <translation>%1: full-time equivalents missing</translation>
    </message>
    <message>
        <source>As in the last answer</source>
        <translation>As in the last answer</translation>
    </message>
    <message>
        <source>Rate the whole, or at least one service area.</source>
        <translation>Rate the whole, or at least one service area.</translation>
    </message>
    <message>
        <source>%1: the absence is a number from 0 to 100.</source>
        <translation>%1: the absence is a number from 0 to 100.</translation>
    </message>
    <message>
        <source>%1: the missing full-time equivalents are a number.</source>
        <translation>%1: the missing full-time equivalents are a number.</translation>
    </message>
    <message>
        <source>%1: figures without a rating.</source>
        <translation>%1: figures without a rating.</translation>
    </message>
    <message>
        <source>Outlook, three weeks</source>
        <translation>Outlook, three weeks</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Concrete need</source>
        <translation>Concrete need</translation>
    </message>
    <message>
        <source>Can offer others</source>
        <translation>Can offer others</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Profession, number and period. A rating alone is not a request.</source>
        <translation>Profession, number and period. A rating alone is not a request.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>The municipality rates itself. Keys: 1 good, 2 challenging, 3 critical, 4 unchanged since last, 5 not applicable, 0 no answer. Each number leads on to the next service, Up goes back. Ctrl+Enter saves. Leave empty what was not said.</source>
        <translation>The municipality rates itself. Keys: 1 good, 2 challenging, 3 critical, 4 unchanged since last, 5 not applicable, 0 no answer. Each number leads on to the next service, Up goes back. Ctrl+Enter saves. Leave empty what was not said.</translation>
    </message>
</context>
<context>
    <name>samvirke::BusyLine</name>
    <message>
        <source>Solving</source>
        <translation>Solving</translation>
    </message>
    <message>
        <source>Solving …</source>
        <translation>Solving …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel solving</source>
        <translation>Cancel solving</translation>
    </message>
</context>
<context>
    <name>samvirke::ClausesEdit</name>
    <message>
        <source>Text of the clause</source>
        <translation>Text of the clause</translation>
    </message>
    <message>
        <source>Clauses in their order</source>
        <translation>Clauses in their order</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Add a clause</translation>
    </message>
    <message>
        <source>Move the clause up</source>
        <translation>Move the clause up</translation>
    </message>
    <message>
        <source>Move the clause down</source>
        <translation>Move the clause down</translation>
    </message>
    <message>
        <source>Remove the clause</source>
        <translation>Remove the clause</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Put in a field that is filled from the transfer</source>
        <translation>Put in a field that is filled from the transfer</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choose a field</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>To check: %1</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>On paper: %1</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>New clause</translation>
    </message>
</context>
<context>
    <name>samvirke::CodeListEdit</name>
    <message>
        <source>Type a few letters and press Enter to add a word.</source>
        <translation>Type a few letters and press Enter to add a word.</translation>
    </message>
    <message>
        <source>Type or choose, Enter adds</source>
        <translation>Type or choose, Enter adds</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>“%1” is none of the words. Choose one from the list.</source>
        <translation>“%1” is none of the words. Choose one from the list.</translation>
    </message>
</context>
<context>
    <name>samvirke::ColumnAssignment</name>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Headings in row</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Seems to hold</source>
        <translation>Seems to hold</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Is read as</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 is read as</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
</context>
<context>
    <name>samvirke::CompetenceListEdit</name>
    <message>
        <source>Competences</source>
        <translation>Competences</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>%1: valid until</source>
        <translation>%1: valid until</translation>
    </message>
    <message>
        <source>%1: last valid day</source>
        <translation>%1: last valid day</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>%1: verified</source>
        <translation>%1: verified</translation>
    </message>
</context>
<context>
    <name>samvirke::ContactDetails</name>
    <message>
        <source>%1 (to be checked)</source>
        <translation>%1 (to be checked)</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>Because of: %1</translation>
    </message>
    <message>
        <source>Some of it dates from 2021 or varies. Check it, and save what holds.</source>
        <translation>Some of it dates from 2021 or varies. Check it, and save what holds.</translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation>Tried already</translation>
    </message>
    <message>
        <source>Not tried after all</source>
        <translation>Not tried after all</translation>
    </message>
    <message>
        <source>Register an inquiry about it …</source>
        <translation>Register an inquiry about it …</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>How to go about it</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>When to use it</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>How fast</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Only for</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>In the catalogue</translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <translation>Comes with the program.</translation>
    </message>
    <message>
        <source>Changed by the office.</source>
        <translation>Changed by the office.</translation>
    </message>
    <message>
        <source>The office&apos;s own.</source>
        <translation>The office&apos;s own.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Use it again</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Back to the program&apos;s version</source>
        <translation>Back to the program&apos;s version</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>Waits for an answer, %1</source>
        <translation>Waits for an answer, %1</translation>
    </message>
    <message>
        <source>Answered, %1</source>
        <translation>Answered, %1</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Answer …</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Share the answer …</source>
        <translation>Share the answer …</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Who asked</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>By what means</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Erase who asked …</source>
        <translation>Erase who asked …</translation>
    </message>
    <message>
        <source>Pointed to</source>
        <translation>Pointed to</translation>
    </message>
    <message>
        <source>Shared as a question and an answer</source>
        <translation>Shared as a question and an answer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The office takes a case further up with a situation report.</source>
        <translation>The office takes a case further up with a situation report.</translation>
    </message>
</context>
<context>
    <name>samvirke::ContactDialog</name>
    <message>
        <source>New contact in %1</source>
        <translation>New contact in %1</translation>
    </message>
    <message>
        <source>Contact in %1</source>
        <translation>Contact in %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Keep only what is needed to ring. Personal data can be erased for good later.</source>
        <translation>Keep only what is needed to ring. Personal data can be erased for good later.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Write a name or a function.</source>
        <translation>Write a name or a function.</translation>
    </message>
    <message>
        <source>Write a telephone number or an e-mail address.</source>
        <translation>Write a telephone number or an e-mail address.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
</context>
<context>
    <name>samvirke::ContactsCard</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No contact is registered.</source>
        <translation>No contact is registered.</translation>
    </message>
    <message>
        <source>Add a contact …</source>
        <translation>Add a contact …</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Erased person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Erase personal data</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>The contact is saved.</translation>
    </message>
    <message>
        <source>The contact is removed. Undo brings it back.</source>
        <translation>The contact is removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>Erase the personal data of %1?</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail disappear for good, also from the history. This cannot be undone.</source>
        <translation>Name, telephone and e-mail disappear for good, also from the history. This cannot be undone.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>The personal data are erased.</source>
        <translation>The personal data are erased.</translation>
    </message>
</context>
<context>
    <name>samvirke::ContestView</name>
    <message>
        <source>Who could serve several of the needs</source>
        <translation>Who could serve several of the needs</translation>
    </message>
    <message>
        <source>Covered head-days, plan by plan</source>
        <translation>Covered head-days, plan by plan</translation>
    </message>
    <message>
        <source>Contested need</source>
        <translation>Contested need</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>No two municipalities need the same people in these days.</source>
        <translation>No two municipalities need the same people in these days.</translation>
    </message>
    <message numerus="yes">
        <source>%n more need(s) share some of these people.</source>
        <translation>
            <numerusform>%n more need shares some of these people.</numerusform>
            <numerusform>%n more needs share some of these people.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>The proposal</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 first</translation>
    </message>
    <message>
        <source>All other needs together</source>
        <translation>All other needs together</translation>
    </message>
    <message>
        <source>A basis for a conversation between the municipalities, each plan solved with one of the needs served first as far as possible: what it then gets, and what others lose, in head-days. It says nothing about which to choose.</source>
        <translation>A basis for a conversation between the municipalities, each plan solved with one of the needs served first as far as possible: what it then gets, and what others lose, in head-days. It says nothing about which to choose.</translation>
    </message>
</context>
<context>
    <name>samvirke::CountCard</name>
    <message numerus="yes">
        <source>%1: %n municipality(s)</source>
        <translation>
            <numerusform>%1: %n municipality</numerusform>
            <numerusform>%1: %n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 more than in the round before</source>
        <translation>, %1 more than in the round before</translation>
    </message>
    <message>
        <source>, %1 fewer than in the round before</source>
        <translation>, %1 fewer than in the round before</translation>
    </message>
</context>
<context>
    <name>samvirke::DataTable</name>
    <message>
        <source>Usual widths and order</source>
        <translation>Usual widths and order</translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <extracomment>of a table, after a filter: its name and how many rows are left</extracomment>
        <translation>%1: nothing found</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shown</source>
        <translation>%1: %2 of %3 shown</translation>
    </message>
</context>
<context>
    <name>samvirke::DeclineDialog</name>
    <message>
        <source>Leave out and solve again</source>
        <translation>Leave out and solve again</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 is left out of the proposal. A no is an answer and never a mark against anybody; undo brings the pair back.</source>
        <translation>%1 is left out of the proposal. A no is an answer and never a mark against anybody; undo brings the pair back.</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>In other words</translation>
    </message>
    <message>
        <source>Say the other reason in a few words.</source>
        <translation>Say the other reason in a few words.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Record a no</source>
        <translation>Record a no</translation>
    </message>
</context>
<context>
    <name>samvirke::DonorCard</name>
    <message>
        <source>%1 as owner</source>
        <translation>%1 as owner</translation>
    </message>
    <message>
        <source>Own situation</source>
        <translation>Own situation</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Since last time</translation>
    </message>
    <message>
        <source>In its pool, %1</source>
        <translation>In its pool, %1</translation>
    </message>
    <message>
        <source>Away on transfers</source>
        <translation>Away on transfers</translation>
    </message>
    <message>
        <source>Proposed at the same time</source>
        <translation>Proposed at the same time</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>Its own limit</translation>
    </message>
    <message>
        <source>at most %1 away</source>
        <translation>at most %1 away</translation>
    </message>
    <message>
        <source>With this loan %1 would be away on the fullest day: more than its own limit.</source>
        <translation>With this loan %1 would be away on the fullest day: more than its own limit.</translation>
    </message>
    <message>
        <source>With this loan its own limit is reached: %1 away on the fullest day.</source>
        <translation>With this loan its own limit is reached: %1 away on the fullest day.</translation>
    </message>
    <message>
        <source>Within its own limit: %1 away on the fullest day.</source>
        <translation>Within its own limit: %1 away on the fullest day.</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>Transfers under way</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Last confirmed</translation>
    </message>
    <message>
        <source>Decided: may be proposed as any other. Reason: %1</source>
        <translation>Decided: may be proposed as any other. Reason: %1</translation>
    </message>
    <message>
        <source>Decided: is left in peace, lends nobody. Reason: %1</source>
        <translation>Decided: is left in peace, lends nobody. Reason: %1</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Take the decision back</translation>
    </message>
    <message>
        <source>Take the decision about %1 back</source>
        <translation>Take the decision about %1 back</translation>
    </message>
    <message>
        <source>Critical itself: lends nothing by itself.</source>
        <translation>Critical itself: lends nothing by itself.</translation>
    </message>
    <message>
        <source>Critical itself, and used last. Ask only when it has said that it can spare anybody.</source>
        <translation>Critical itself, and used last. Ask only when it has said that it can spare anybody.</translation>
    </message>
    <message>
        <source>Challenging itself: used last, where nobody else gives the same coverage.</source>
        <translation>Challenging itself: used last, where nobody else gives the same coverage.</translation>
    </message>
    <message>
        <source>The owner&apos;s situation is not known. Ask how it stands first.</source>
        <translation>The owner&apos;s situation is not known. Ask how it stands first.</translation>
    </message>
    <message>
        <source>Decide otherwise …</source>
        <translation>Decide otherwise …</translation>
    </message>
    <message>
        <source>Decide otherwise about %1</source>
        <translation>Decide otherwise about %1</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, of %2</translation>
    </message>
    <message>
        <source>Owners that are left in peace</source>
        <translation>Owners that are left in peace</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could serve in this profession.</source>
        <translation>
            <numerusform>%1: %n could serve in this profession.</numerusform>
            <numerusform>%1: %n could serve in this profession.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays in its pool, of each profession:</source>
        <translation>Stays in its pool, of each profession:</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Week by week</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>Has a standing agreement with the receiving municipality: %1</source>
        <translation>Has a standing agreement with the receiving municipality: %1</translation>
    </message>
</context>
<context>
    <name>samvirke::FeedbackDialog</name>
    <message>
        <source>Three questions to the lending side</source>
        <translation>Three questions to the lending side</translation>
    </message>
    <message>
        <source>Three questions to the receiving side</source>
        <translation>Three questions to the receiving side</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Record the answers</translation>
    </message>
    <message>
        <source>Was it as agreed?</source>
        <translation>Was it as agreed?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>What helped?</translation>
    </message>
    <message>
        <source>What should be otherwise next time?</source>
        <translation>What should be otherwise next time?</translation>
    </message>
    <message>
        <source>Asked once of each side. The answers are shared without names, and compare no municipalities.</source>
        <translation>Asked once of each side. The answers are shared without names, and compare no municipalities.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>A function, no name</source>
        <translation>A function, no name</translation>
    </message>
</context>
<context>
    <name>samvirke::FiguresView</name>
    <message>
        <source>A map of the county stands here in the document.</source>
        <translation>A map of the county stands here in the document.</translation>
    </message>
    <message>
        <source>Figures beside the text</source>
        <translation>Figures beside the text</translation>
    </message>
    <message>
        <source>No figures stand beside this section. They are chosen under Sections.</source>
        <translation>No figures stand beside this section. They are chosen under Sections.</translation>
    </message>
</context>
<context>
    <name>samvirke::FirstStart</name>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Samvirke</source>
        <translation>Welcome to Samvirke</translation>
    </message>
    <message>
        <source>Choose your office, and a case file with its municipalities, health communities and neighbours is made on this computer. Nothing is sent anywhere.</source>
        <translation>Choose your office, and a case file with its municipalities, health communities and neighbours is made on this computer. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>This is an exercise: everything that leaves the file says so</source>
        <translation>This is an exercise: everything that leaves the file says so</translation>
    </message>
    <message>
        <source>The file is kept here</source>
        <translation>The file is kept here</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Case file</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Choose where the case file is kept</source>
        <translation>Choose where the case file is kept</translation>
    </message>
    <message>
        <source>Make the case file</source>
        <translation>Make the case file</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Just looking?</translation>
    </message>
    <message>
        <source>See Trøndelag with its real municipalities and ten weeks of invented reports, needs, transfers and meetings. Nothing you do there touches real data.</source>
        <translation>See Trøndelag with its real municipalities and ten weeks of invented reports, needs, transfers and meetings. Nothing you do there touches real data.</translation>
    </message>
    <message>
        <source>See the demonstration county</source>
        <translation>See the demonstration county</translation>
    </message>
    <message>
        <source>Making the demonstration county</source>
        <translation>Making the demonstration county</translation>
    </message>
    <message>
        <source>A case file you have</source>
        <translation>A case file you have</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Open a case file …</translation>
    </message>
    <message>
        <source>Choose your office in the list first.</source>
        <translation>Choose your office in the list first.</translation>
    </message>
    <message>
        <source>Where the case file is kept</source>
        <translation>Where the case file is kept</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Open a case file</translation>
    </message>
    <message>
        <source>%1 is made. Go on with it, or choose another office; it stays where it is.</source>
        <translation>%1 is made. Go on with it, or choose another office; it stays where it is.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
</context>
<context>
    <name>samvirke::FirstSteps</name>
    <message>
        <source>Your office</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>The first answers</source>
        <translation>The first answers</translation>
    </message>
    <message>
        <source>The first picture</source>
        <translation>The first picture</translation>
    </message>
    <message>
        <source>Drag a file with answers here</source>
        <translation>Drag a file with answers here</translation>
    </message>
    <message>
        <source>A CSV or XLSX file, as the municipalities sent it or as your own list has it. Every row is shown before anything is written, and one undo takes it all back.</source>
        <translation>A CSV or XLSX file, as the municipalities sent it or as your own list has it. Every row is shown before anything is written, and one undo takes it all back.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>No file yet? Try with invented answers</source>
        <translation>No file yet? Try with invented answers</translation>
    </message>
    <message>
        <source>Invented answers for your own municipalities, to see how it goes. One undo takes them out of the file again.</source>
        <translation>Invented answers for your own municipalities, to see how it goes. One undo takes them out of the file again.</translation>
    </message>
    <message>
        <source>Try a sample file</source>
        <translation>Try a sample file</translation>
    </message>
    <message>
        <source>Making the sample file</source>
        <translation>Making the sample file</translation>
    </message>
    <message>
        <source>Nobody has been asked yet? Send out the form</source>
        <translation>Nobody has been asked yet? Send out the form</translation>
    </message>
    <message>
        <source>Read the forms that came back …</source>
        <translation>Read the forms that came back …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Skip this</translation>
    </message>
    <message>
        <source>To the picture</source>
        <translation>To the picture</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>To the overview</translation>
    </message>
    <message>
        <source>Bring in the first answers</source>
        <translation>Bring in the first answers</translation>
    </message>
    <message>
        <source>The case file of %1 is made. What you do here can be done later, too.</source>
        <translation>The case file of %1 is made. What you do here can be done later, too.</translation>
    </message>
    <message>
        <source>A round is opened with a time limit, and a form is written for each municipality. You send them by e-mail as you always do.</source>
        <translation>A round is opened with a time limit, and a form is written for each municipality. You send them by e-mail as you always do.</translation>
    </message>
    <message>
        <source>A round is open: %1. Write its forms, or read those that came back.</source>
        <translation>A round is open: %1. Write its forms, or read those that came back.</translation>
    </message>
    <message>
        <source>The forms of %1 are in %2. Send them. When they come back, put them into one folder and read it here.</source>
        <translation>The forms of %1 are in %2. Send them. When they come back, put them into one folder and read it here.</translation>
    </message>
    <message>
        <source>Write the forms …</source>
        <translation>Write the forms …</translation>
    </message>
    <message>
        <source>Open a round and write its forms …</source>
        <translation>Open a round and write its forms …</translation>
    </message>
    <message>
        <source>Nothing yet. The picture fills itself when answers come in.</source>
        <translation>Nothing yet. The picture fills itself when answers come in.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have answered in %1.</source>
        <translation>
            <numerusform>%n municipality has answered in %1.</numerusform>
            <numerusform>%n municipalities have answered in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 left out</source>
        <translation>%1 new, %2 changed, %3 left out</translation>
    </message>
    <message>
        <source>All that was asked</source>
        <translation>All that was asked</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>In part</translation>
    </message>
    <message>
        <source>There is no round yet: nobody has been asked.</source>
        <translation>There is no round yet: nobody has been asked.</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>All have answered.</translation>
    </message>
    <message>
        <source>%1 of %2 have not answered in %3. They are not counted as good.</source>
        <translation>%1 of %2 have not answered in %3. They are not counted as good.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>See who is missing</source>
        <translation>See who is missing</translation>
    </message>
    <message>
        <source>The overview opens with the county&apos;s answer. F1 tells what each page is for.</source>
        <translation>The overview opens with the county&apos;s answer. F1 tells what each page is for.</translation>
    </message>
    <message>
        <source>The overview has the whole list. F1 tells what each page is for.</source>
        <translation>The overview has the whole list. F1 tells what each page is for.</translation>
    </message>
    <message>
        <source>Choose the file with the answers</source>
        <translation>Choose the file with the answers</translation>
    </message>
    <message>
        <source>Choose the folder to write the forms to</source>
        <translation>Choose the folder to write the forms to</translation>
    </message>
</context>
<context>
    <name>samvirke::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Throw away what you have written?</source>
        <translation>Throw away what you have written?</translation>
    </message>
    <message>
        <source>Nothing of this form has been saved.</source>
        <translation>Nothing of this form has been saved.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>samvirke::FreeChart</name>
    <message>
        <source>from %1: %2 of %3 free</source>
        <translation>from %1: %2 of %3 free</translation>
    </message>
</context>
<context>
    <name>samvirke::HeadingList</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>samvirke::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>The chapter&apos;s text</source>
        <translation>The chapter&apos;s text</translation>
    </message>
</context>
<context>
    <name>samvirke::ImportDialog</name>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>What the file holds</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV or XLSX</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Round the answers belong to</source>
        <translation>Round the answers belong to</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Rows shown</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choose the file to import</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Nothing is written before you confirm. One undo takes it all back.</source>
        <translation>Nothing is written before you confirm. One undo takes it all back.</translation>
    </message>
    <message>
        <source>Columns are found by their headings; order, case and separator are free.</source>
        <translation>Columns are found by their headings; order, case and separator are free.</translation>
    </message>
    <message>
        <source>Columns we do not know are kept out: %1.</source>
        <translation>Columns we do not know are kept out: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rejected row(s) and import the rest</source>
        <translation>
            <numerusform>Leave out %n rejected row and import the rest</numerusform>
            <numerusform>Leave out %n rejected rows and import the rest</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows</source>
        <translation>The file has no rows</translation>
    </message>
    <message>
        <source>Choose a file, or drop it on the window</source>
        <translation>Choose a file, or drop it on the window</translation>
    </message>
    <message>
        <source>What it would do is shown here, row by row.</source>
        <translation>What it would do is shown here, row by row.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Columns …</translation>
    </message>
    <message>
        <source>Say what each column is. The result is shown as soon as what is marked * is there.</source>
        <translation>Say what each column is. The result is shown as soon as what is marked * is there.</translation>
    </message>
    <message>
        <source>Say what the columns above are</source>
        <translation>Say what the columns above are</translation>
    </message>
    <message>
        <source>What the file would do is shown here, row by row.</source>
        <translation>What the file would do is shown here, row by row.</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Writing the rows</translation>
    </message>
</context>
<context>
    <name>samvirke::InquiryDialog</name>
    <message>
        <source>Register an inquiry</source>
        <translation>Register an inquiry</translation>
    </message>
    <message>
        <source>Answer the inquiry</source>
        <translation>Answer the inquiry</translation>
    </message>
    <message>
        <source>Change the inquiry</source>
        <translation>Change the inquiry</translation>
    </message>
    <message>
        <source>Register the inquiry</source>
        <translation>Register the inquiry</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>By what means</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Without an answer the inquiry stays open. Ctrl+Enter saves. Write nothing about patients.</source>
        <translation>Without an answer the inquiry stays open. Ctrl+Enter saves. Write nothing about patients.</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>No municipality</translation>
    </message>
    <message>
        <source>3 (days), or 4.12.</source>
        <translation>3 (days), or 4.12.</translation>
    </message>
    <message>
        <source>Measures that are pointed to</source>
        <translation>Measures that are pointed to</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only if you must ring back. It can be erased for good.</source>
        <translation>Only if you must ring back. It can be erased for good.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>The nearest first, as you write the question. Space marks what you point to.</source>
        <translation>The nearest first, as you write the question. Space marks what you point to.</translation>
    </message>
    <message>
        <source>Keep supervision apart from coordination and guidance</source>
        <translation>Keep supervision apart from coordination and guidance</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>A function</source>
        <translation>A function</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>It was answered: write what was said, or undo the answer.</source>
        <translation>It was answered: write what was said, or undo the answer.</translation>
    </message>
    <message>
        <source>Choose the municipality, or write the function of who asks.</source>
        <translation>Choose the municipality, or write the function of who asks.</translation>
    </message>
    <message>
        <source>Write a number of days or a day: 3, 4.12. or 04.12.2026.</source>
        <translation>Write a number of days or a day: 3, 4.12. or 04.12.2026.</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>What is asked?</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Who asks?</translation>
    </message>
    <message>
        <source>What is answered?</source>
        <translation>What is answered?</translation>
    </message>
</context>
<context>
    <name>samvirke::InterviewLines</name>
    <message>
        <source>Another profession (they are one team)</source>
        <translation>Another profession (they are one team)</translation>
    </message>
    <message>
        <source>Profession %1</source>
        <translation>Profession %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take away profession %1</source>
        <translation>Take away profession %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Also accepted</translation>
    </message>
    <message>
        <source>Each substitute makes it easier to find somebody.</source>
        <translation>Each substitute makes it easier to find somebody.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Nobody is proposed who lacks one of these.</source>
        <translation>Nobody is proposed who lacks one of these.</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferred</translation>
    </message>
</context>
<context>
    <name>samvirke::InvitationDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calendar file …</source>
        <translation>Save the calendar file …</translation>
    </message>
    <message>
        <source>Tell that the meeting is called off</source>
        <translation>Tell that the meeting is called off</translation>
    </message>
    <message>
        <source>Invite to the meeting</source>
        <translation>Invite to the meeting</translation>
    </message>
    <message>
        <source>The file opens in Outlook and other calendars; you send it from there.</source>
        <translation>The file opens in Outlook and other calendars; you send it from there.</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Sent from</translation>
    </message>
    <message>
        <source>Your e-mail address: answers go there. Without it, the file is only an entry for a calendar</source>
        <translation>Your e-mail address: answers go there. Without it, the file is only an entry for a calendar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>All meetings of the series in one invitation</source>
        <translation>All meetings of the series in one invitation</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) known.</source>
        <translation>
            <numerusform>%n address known.</numerusform>
            <numerusform>%n addresses known.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known of: %1.</source>
        <translation>Not known of: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent before %n time(s); this one replaces it.</source>
        <translation>
            <numerusform>Sent %n time before; this one replaces it.</numerusform>
            <numerusform>Sent %n times before; this one replaces it.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it as name@office.no.</source>
        <translation>This is no e-mail address. Write it as name@office.no.</translation>
    </message>
    <message>
        <source>Give the address that the invitation was sent from.</source>
        <translation>Give the address that the invitation was sent from.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Save the calendar file</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
        <source>No file was chosen: nothing was written.</source>
        <translation>No file was chosen: nothing was written.</translation>
    </message>
    <message>
        <source>Call off this one meeting of the series in their calendars</source>
        <translation>Call off this one meeting of the series in their calendars</translation>
    </message>
    <message>
        <source>Move this one meeting of the series in their calendars</source>
        <translation>Move this one meeting of the series in their calendars</translation>
    </message>
    <message>
        <source>For those who have the invitation to the series. Without it, the file is about a meeting by itself.</source>
        <translation>For those who have the invitation to the series. Without it, the file is about a meeting by itself.</translation>
    </message>
</context>
<context>
    <name>samvirke::KeyChoice</name>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
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
        <translation>Save</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>When it goes further up</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Beware</translation>
    </message>
    <message>
        <source>The office has checked this card</source>
        <translation>The office has checked this card</translation>
    </message>
    <message>
        <source>The office&apos;s own text takes the place of the program&apos;s. Write what was checked, and where.</source>
        <translation>The office&apos;s own text takes the place of the program&apos;s. Write what was checked, and where.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Write on what basis the step stands.</source>
        <translation>Write on what basis the step stands.</translation>
    </message>
    <message>
        <source>Write who decides.</source>
        <translation>Write who decides.</translation>
    </message>
</context>
<context>
    <name>samvirke::LegalCardsDialog</name>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>The program&apos;s text again</source>
        <translation>The program&apos;s text again</translation>
    </message>
    <message>
        <source>Legal cards</source>
        <translation>Legal cards</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Save all as a document …</source>
        <translation>Save all as a document …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>On what basis, and who decides?</source>
        <translation>On what basis, and who decides?</translation>
    </message>
    <message>
        <source>Short cards, no legal advice. What nobody has checked says so, and the office can put its own text in its place.</source>
        <translation>Short cards, no legal advice. What nobody has checked says so, and the office can put its own text in its place.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>When it goes further up</source>
        <translation>When it goes further up</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Beware</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>The card has the program&apos;s text again.</source>
        <translation>The card has the program&apos;s text again.</translation>
    </message>
    <message>
        <source>Save the legal cards</source>
        <translation>Save the legal cards</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;Text (*.txt)</translation>
    </message>
    <message>
        <source>legal-cards.pdf</source>
        <translation>legal-cards.pdf</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::LetterTemplateDialog</name>
    <message>
        <source>Letters to owners (Nynorsk)</source>
        <translation>Letters to owners (Nynorsk)</translation>
    </message>
    <message>
        <source>Letters to owners (Bokmål)</source>
        <translation>Letters to owners (Bokmål)</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Save the letters</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>E-mail drafts, letters and notes for the telephone use these words. What stands in braces is filled in; an empty line begins a new paragraph.</source>
        <translation>E-mail drafts, letters and notes for the telephone use these words. What stands in braces is filled in; an empty line begins a new paragraph.</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choose a field</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Which text</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>Put in a field</translation>
    </message>
    <message>
        <source>The standard words again</source>
        <translation>The standard words again</translation>
    </message>
    <message>
        <source>It will read, for example:

%1</source>
        <translation>It will read, for example:

%1</translation>
    </message>
</context>
<context>
    <name>samvirke::LetterView</name>
    <message>
        <source>No e-mail address of %1 is known.</source>
        <translation>No e-mail address of %1 is known.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>No contact of %1 is noted.</source>
        <translation>No contact of %1 is noted.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Open in the e-mail program</source>
        <translation>Open in the e-mail program</translation>
    </message>
    <message>
        <source>No e-mail program answers. Write the drafts as files instead, and open those.</source>
        <translation>No e-mail program answers. Write the drafts as files instead, and open those.</translation>
    </message>
    <message>
        <source>Choose the folder to write the letters to</source>
        <translation>Choose the folder to write the letters to</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>%n file is written to %1.</numerusform>
            <numerusform>%n files are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::LogForm</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Log entry</translation>
    </message>
    <message>
        <source>What happened, what was said? Enter writes it in the log</source>
        <translation>What happened, what was said? Enter writes it in the log</translation>
    </message>
    <message>
        <source>Keep supervision apart from coordination and guidance</source>
        <translation>Keep supervision apart from coordination and guidance</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>No municipality</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>Write the correction</translation>
    </message>
    <message>
        <source>Corrects the entry of %1 by %2. The earlier entry stays, struck through.</source>
        <translation>Corrects the entry of %1 by %2. The earlier entry stays, struck through.</translation>
    </message>
    <message>
        <source>Write what happened first.</source>
        <translation>Write what happened first.</translation>
    </message>
    <message>
        <source>You may write it all the same: somebody else should then take one of the two roles.</source>
        <translation>You may write it all the same: somebody else should then take one of the two roles.</translation>
    </message>
</context>
<context>
    <name>samvirke::LogPage</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>All roles</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Only in a period</source>
        <translation>Only in a period</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>The log is empty</translation>
    </message>
    <message>
        <source>Write what happens as it happens: above, or with Ctrl+L from anywhere.</source>
        <translation>Write what happens as it happens: above, or with Ctrl+L from anywhere.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Written in the log.</source>
        <translation>Written in the log.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Search in the log</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>All municipalities</translation>
    </message>
    <message>
        <source>Append-only: a correction is a new entry, and the earlier one stays</source>
        <translation>Append-only: a correction is a new entry, and the earlier one stays</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>No entry is chosen</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>This entry was corrected</source>
        <translation>This entry was corrected</translation>
    </message>
    <message>
        <source>Show the correction</source>
        <translation>Show the correction</translation>
    </message>
    <message>
        <source>Corrects an earlier entry</source>
        <translation>Corrects an earlier entry</translation>
    </message>
    <message>
        <source>Show the earlier one</source>
        <translation>Show the earlier one</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Correct this entry</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Shares out staff</source>
        <translation>Shares out staff</translation>
    </message>
</context>
<context>
    <name>samvirke::MainWindow</name>
    <message>
        <source>Invented demonstration data</source>
        <translation>Invented demonstration data</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>You can read this file, not change it. %1</source>
        <translation>You can read this file, not change it. %1</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · read only</translation>
    </message>
    <message>
        <source>%1 · all is saved</source>
        <translation>%1 · all is saved</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Backup %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Latest answer: %1 %2</source>
        <translation>Latest answer: %1 %2</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 left out.</source>
        <translation>Imported: %1 new, %2 changed, %3 unchanged, %4 left out.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>New case file</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Open a case file</translation>
    </message>
    <message>
        <source>Where the exercise is kept</source>
        <translation>Where the exercise is kept</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercise</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Backed up to %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole: %n journal entry(s), each follows from the one before.</source>
        <translation>
            <numerusform>The file is whole: %n journal entry.</numerusform>
            <numerusform>The file is whole: %n journal entries, each follows from the one before.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is taken in.</source>
        <translation>The message is taken in.</translation>
    </message>
    <message>
        <source>Where the sample files are put</source>
        <translation>Where the sample files are put</translation>
    </message>
    <message numerus="yes">
        <source>%n sample file(s) are in %1. Drag one onto the window to try an import; undo takes it back.</source>
        <translation>
            <numerusform>%n sample file is in %1. Drag it onto the window to try an import; undo takes it back.</numerusform>
            <numerusform>%n sample files are in %1. Drag one onto the window to try an import; undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by telephone</source>
        <translation>Answer by telephone</translation>
    </message>
    <message>
        <source>Take the answer</source>
        <translation>Take the answer</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>The answer is saved.</translation>
    </message>
    <message>
        <source>The inquiry is registered.</source>
        <translation>The inquiry is registered.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exporting …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Backing up …</translation>
    </message>
    <message>
        <source>Verifying the file …</source>
        <translation>Verifying the file …</translation>
    </message>
</context>
<context>
    <name>samvirke::MapPage</name>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Health communities</source>
        <translation>Health communities</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>%1 has none of this case file&apos;s municipalities.</source>
        <translation>%1 has none of this case file&apos;s municipalities.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tiles</translation>
    </message>
    <message>
        <source>True map</source>
        <translation>True map</translation>
    </message>
    <message>
        <source>Load borders …</source>
        <translation>Load borders …</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Save picture …</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Nearer</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Farther</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>The whole county</source>
        <translation>The whole county</translation>
    </message>
    <message>
        <source>Choose a municipality to see its neighbours. Press it again, or Enter, to open it. Arrows, + and − and Ctrl with an arrow move about.</source>
        <translation>Choose a municipality to see its neighbours. Press it again, or Enter, to open it. Arrows, + and − and Ctrl with an arrow move about.</translation>
    </message>
    <message>
        <source>No neighbour on land</source>
        <translation>No neighbour on land</translation>
    </message>
    <message>
        <source>Neighbours: %1</source>
        <translation>Neighbours: %1</translation>
    </message>
    <message>
        <source>Health community: %1</source>
        <translation>Health community: %1</translation>
    </message>
    <message>
        <source>Choose the borders of the municipalities</source>
        <translation>Choose the borders of the municipalities</translation>
    </message>
    <message>
        <source>Borders as GeoJSON (*.geojson *.json)</source>
        <translation>Borders as GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Save the map as a picture</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Drawing (*.svg);;Picture (*.png)</translation>
    </message>
    <message>
        <source>map-%1</source>
        <translation>map-%1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Standing agreements</source>
        <translation>Standing agreements</translation>
    </message>
    <message>
        <source>Standing agreement with: %1</source>
        <translation>Standing agreement with: %1</translation>
    </message>
    <message>
        <source>No standing agreement with any neighbour</source>
        <translation>No standing agreement with any neighbour</translation>
    </message>
</context>
<context>
    <name>samvirke::MatchDetails</name>
    <message>
        <source>Why %1 to %2?</source>
        <translation>Why %1 to %2?</translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation>Start a transfer</translation>
    </message>
    <message>
        <source>Starting makes a draft. Nobody is asked until you ask.</source>
        <translation>Starting makes a draft. Nobody is asked until you ask.</translation>
    </message>
    <message>
        <source>A transfer is started from this.</source>
        <translation>A transfer is started from this.</translation>
    </message>
    <message>
        <source>Open the transfer</source>
        <translation>Open the transfer</translation>
    </message>
    <message>
        <source>Open in the pool</source>
        <translation>Open in the pool</translation>
    </message>
    <message>
        <source>%1 would be covered</source>
        <translation>%1 would be covered</translation>
    </message>
    <message numerus="yes">
        <source>The proposal covers all %n head-day(s).</source>
        <translation>
            <numerusform>The proposal covers the one head-day.</numerusform>
            <numerusform>The proposal covers all %n head-days.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does %1 lack?</source>
        <translation>What does %1 lack?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n head-day(s) are not covered.</source>
        <translation>
            <numerusform>%1 of %n head-day are not covered.</numerusform>
            <numerusform>%1 of %n head-days are not covered.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help most:</source>
        <translation>What would help most:</translation>
    </message>
    <message>
        <source>Open the need</source>
        <translation>Open the need</translation>
    </message>
    <message>
        <source>Nobody in the pool can serve here now.</source>
        <translation>Nobody in the pool can serve here now.</translation>
    </message>
    <message>
        <source>somebody no longer in the pool</source>
        <translation>somebody no longer in the pool</translation>
    </message>
    <message>
        <source>Take %1 back in</source>
        <translation>Take %1 back in</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n missing head-day(s)</source>
        <translation>
            <numerusform>%1 of the %n missing head-day</numerusform>
            <numerusform>%1 of the %n missing head-days</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody more. What is covered is covered by transfers under way.</source>
        <translation>Nobody more. What is covered is covered by transfers under way.</translation>
    </message>
    <message>
        <source>Supposed for the question: nobody in the pool.</source>
        <translation>Supposed for the question: nobody in the pool.</translation>
    </message>
    <message>
        <source>Record a no …</source>
        <translation>Record a no …</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>What if …</translation>
    </message>
    <message>
        <source>… %1?</source>
        <translation>… %1?</translation>
    </message>
    <message>
        <source>… %1 asked for something else …</source>
        <translation>… %1 asked for something else …</translation>
    </message>
    <message>
        <source>The team “%1” asks for:</source>
        <translation>The team “%1” asks for:</translation>
    </message>
    <message numerus="yes">
        <source>more than the %n missing here: others gain, too</source>
        <translation>
            <numerusform>more than the %n missing here: others gain, too</numerusform>
            <numerusform>more than the %n missing here: others gain, too</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask their owners …</source>
        <translation>Ask their owners …</translation>
    </message>
    <message>
        <source>Ask owners …</source>
        <translation>Ask owners …</translation>
    </message>
    <message>
        <source>Proposed for %1</source>
        <translation>Proposed for %1</translation>
    </message>
</context>
<context>
    <name>samvirke::MatchOptions</name>
    <message>
        <source>Only these days</source>
        <translation>Only these days</translation>
    </message>
    <message>
        <source>Include owners in a critical situation</source>
        <translation>Include owners in a critical situation</translation>
    </message>
    <message>
        <source>Days to plan for</source>
        <translation>Days to plan for</translation>
    </message>
    <message>
        <source>Quarantine days after infectious service</source>
        <translation>Quarantine days after infectious service</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Quarantine days</source>
        <translation>Quarantine days</translation>
    </message>
    <message>
        <source>Days a confirmation holds</source>
        <translation>Days a confirmation holds</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for ever</translation>
    </message>
    <message>
        <source>Those who were confirmed longer ago are in doubt, and planned only where coverage needs them.</source>
        <translation>Those who were confirmed longer ago are in doubt, and planned only where coverage needs them.</translation>
    </message>
    <message>
        <source>A confirmation holds, days</source>
        <translation>A confirmation holds, days</translation>
    </message>
</context>
<context>
    <name>samvirke::MatchingPage</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>No proposal could be made</source>
        <translation>No proposal could be made</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>The search was stopped</translation>
    </message>
    <message>
        <source>The search was stopped. Change an option or come back to solve again.</source>
        <translation>The search was stopped. Change an option or come back to solve again.</translation>
    </message>
    <message>
        <source>Looking for the best proposal …</source>
        <translation>Looking for the best proposal …</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>No open needs to find staff for</source>
        <translation>No open needs to find staff for</translation>
    </message>
    <message>
        <source>Register a need, and a proposal stands here at once.</source>
        <translation>Register a need, and a proposal stands here at once.</translation>
    </message>
    <message>
        <source>The pool is empty. Register or import those who could help.</source>
        <translation>The pool is empty. Register or import those who could help.</translation>
    </message>
    <message>
        <source>This need is not in the proposal</source>
        <translation>This need is not in the proposal</translation>
    </message>
    <message>
        <source>It is no longer open, or its days lie outside of those that are planned for.</source>
        <translation>It is no longer open, or its days lie outside of those that are planned for.</translation>
    </message>
    <message>
        <source>Why and what is missing</source>
        <translation>Why and what is missing</translation>
    </message>
    <message>
        <source>Choose a need to see what it lacks, or a bar to see why it is proposed and what its owner would give up.</source>
        <translation>Choose a need to see what it lacks, or a bar to see why it is proposed and what its owner would give up.</translation>
    </message>
    <message>
        <source>A transfer is started as a draft. Nobody has been asked yet.</source>
        <translation>A transfer is started as a draft. Nobody has been asked yet.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Left out. The proposal is solved again without it.</source>
        <translation>Left out. The proposal is solved again without it.</translation>
    </message>
    <message>
        <source>Taken back in. The proposal is solved again.</source>
        <translation>Taken back in. The proposal is solved again.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>Bars by need</source>
        <translation>Bars by need</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Variants side by side</source>
        <translation>Variants side by side</translation>
    </message>
    <message>
        <source>Contested staff</source>
        <translation>Contested staff</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation>Ring first</translation>
    </message>
    <message>
        <source>drops out</source>
        <translation>drops out</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>comes in</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>moves</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>Nothing: the plan stays as it is.</source>
        <translation>Nothing: the plan stays as it is.</translation>
    </message>
    <message>
        <source>Recorded. The proposal is solved again.</source>
        <translation>Recorded. The proposal is solved again.</translation>
    </message>
    <message>
        <source>The decision is recorded. The proposal is solved again.</source>
        <translation>The decision is recorded. The proposal is solved again.</translation>
    </message>
    <message>
        <source>The decision is taken back. The owner&apos;s own status counts again.</source>
        <translation>The decision is taken back. The owner&apos;s own status counts again.</translation>
    </message>
    <message>
        <source>Confirmed today. The proposal is solved again.</source>
        <translation>Confirmed today. The proposal is solved again.</translation>
    </message>
    <message>
        <source>Remove this order of aims?</source>
        <translation>Remove this order of aims?</translation>
    </message>
    <message>
        <source>The plans do not change. Undo brings it back.</source>
        <translation>The plans do not change. Undo brings it back.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message numerus="yes">
        <source>On record: %n owner(s) are asked.</source>
        <translation>
            <numerusform>On record: %n owner is asked.</numerusform>
            <numerusform>On record: %n owners are asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialDetails</name>
    <message>
        <source>Next step for %1</source>
        <translation>Next step for %1</translation>
    </message>
    <message>
        <source>Nothing is left to find.</source>
        <translation>Nothing is left to find.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>The municipality has withdrawn the need.</source>
        <translation>The municipality has withdrawn the need.</translation>
    </message>
    <message>
        <source>The period is over. Close the need, or change the period.</source>
        <translation>The period is over. Close the need, or change the period.</translation>
    </message>
    <message>
        <source>Close the need</source>
        <translation>Close the need</translation>
    </message>
    <message>
        <source>Agreed transfers cover it. Mark the need as covered.</source>
        <translation>Agreed transfers cover it. Mark the need as covered.</translation>
    </message>
    <message>
        <source>Mark as covered</source>
        <translation>Mark as covered</translation>
    </message>
    <message>
        <source>Enough is asked for. Follow up the answers.</source>
        <translation>Enough is asked for. Follow up the answers.</translation>
    </message>
    <message>
        <source>Not covered. See who could give it, the nearest first.</source>
        <translation>Not covered. See who could give it, the nearest first.</translation>
    </message>
    <message>
        <source>See the proposal</source>
        <translation>See the proposal</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation>Start a transfer</translation>
    </message>
    <message>
        <source>Start a transfer from %1</source>
        <translation>Start a transfer from %1</translation>
    </message>
    <message>
        <source>Who could give it</source>
        <translation>Who could give it</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>After use</source>
        <translation>After use</translation>
    </message>
    <message>
        <source>returned to the owner</source>
        <translation>returned to the owner</translation>
    </message>
    <message>
        <source>used up, not returned</source>
        <translation>used up, not returned</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Whom to ring</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>Offered by %1</translation>
    </message>
    <message>
        <source>%1, %2. An offer binds nobody: the owner is asked each time.</source>
        <translation>%1, %2. An offer binds nobody: the owner is asked each time.</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>What is offered</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Left after transfers</source>
        <translation>Left after transfers</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Last confirmed</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>A draft asks nobody. The owner is asked in the next step and answers freely.</source>
        <translation>A draft asks nobody. The owner is asked in the next step and answers freely.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Nobody has been asked yet.</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Also accepted</translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialNeedDialog</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Register a need for equipment</source>
        <translation>Register a need for equipment</translation>
    </message>
    <message>
        <source>Change the need</source>
        <translation>Change the need</translation>
    </message>
    <message>
        <source>Register the need</source>
        <translation>Register the need</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation>Needed from</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the municipality lacks after its own stores and suppliers.</source>
        <translation>What the municipality lacks after its own stores and suppliers.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Whom to ring</translation>
    </message>
    <message>
        <source>Name, function and telephone of the one who receives it.</source>
        <translation>Name, function and telephone of the one who receives it.</translation>
    </message>
    <message>
        <source>Choose the equipment first.</source>
        <translation>Choose the equipment first.</translation>
    </message>
    <message>
        <source>It is returned after the last day.</source>
        <translation>It is returned after the last day.</translation>
    </message>
    <message>
        <source>It is used up, so there is no last day.</source>
        <translation>It is used up, so there is no last day.</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Also accepted</translation>
    </message>
    <message>
        <source>Equipment that does as well, piece for piece.</source>
        <translation>Equipment that does as well, piece for piece.</translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialOfferDialog</name>
    <message>
        <source>Register an offer of equipment</source>
        <translation>Register an offer of equipment</translation>
    </message>
    <message>
        <source>Change the offer</source>
        <translation>Change the offer</translation>
    </message>
    <message>
        <source>Register the offer</source>
        <translation>Register the offer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Available from</translation>
    </message>
    <message>
        <source>Only until a certain day</source>
        <translation>Only until a certain day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Confirmed today</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>An offer binds nobody: the owner is asked each time. How much the owner keeps is its own business.</source>
        <translation>An offer binds nobody: the owner is asked each time. How much the owner keeps is its own business.</translation>
    </message>
    <message>
        <source>A municipality, or the name of a health trust or another owner</source>
        <translation>A municipality, or the name of a health trust or another owner</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>All that can be spared.</source>
        <translation>All that can be spared.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>Last confirmed %1.</translation>
    </message>
    <message>
        <source>Not confirmed before.</source>
        <translation>Not confirmed before.</translation>
    </message>
</context>
<context>
    <name>samvirke::MaterialPage</name>
    <message>
        <source>Needs for equipment</source>
        <translation>Needs for equipment</translation>
    </message>
    <message>
        <source>Offers of equipment</source>
        <translation>Offers of equipment</translation>
    </message>
    <message>
        <source>Proposed deliveries</source>
        <translation>Proposed deliveries</translation>
    </message>
    <message>
        <source>Register a need …</source>
        <translation>Register a need …</translation>
    </message>
    <message>
        <source>Register an offer …</source>
        <translation>Register an offer …</translation>
    </message>
    <message>
        <source>No needs for equipment are registered</source>
        <translation>No needs for equipment are registered</translation>
    </message>
    <message>
        <source>Register the first one when a municipality lacks protective equipment, apparatus or beds.</source>
        <translation>Register the first one when a municipality lacks protective equipment, apparatus or beds.</translation>
    </message>
    <message>
        <source>No offers of equipment are registered</source>
        <translation>No offers of equipment are registered</translation>
    </message>
    <message>
        <source>Ask the municipalities and the health trusts what they can spare, and register it.</source>
        <translation>Ask the municipalities and the health trusts what they can spare, and register it.</translation>
    </message>
    <message>
        <source>Nothing to propose</source>
        <translation>Nothing to propose</translation>
    </message>
    <message>
        <source>Register a need, and who could give it stands here at once.</source>
        <translation>Register a need, and who could give it stands here at once.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Nothing is offered yet. The proposal needs offers.</source>
        <translation>Nothing is offered yet. The proposal needs offers.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) are registered</source>
        <translation>
            <numerusform>%n offer is registered</numerusform>
            <numerusform>%n offers are registered</numerusform>
        </translation>
    </message>
    <message>
        <source>covered means agreed by both sides</source>
        <translation>covered means agreed by both sides</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Choose a line to see the next step, and why something is proposed or missing.</source>
        <translation>Choose a line to see the next step, and why something is proposed or missing.</translation>
    </message>
    <message>
        <source>The need is registered.</source>
        <translation>The need is registered.</translation>
    </message>
    <message>
        <source>The offer is registered.</source>
        <translation>The offer is registered.</translation>
    </message>
    <message>
        <source>The need is changed.</source>
        <translation>The need is changed.</translation>
    </message>
    <message>
        <source>No transfer depends on it.</source>
        <translation>No transfer depends on it.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) for it that have not begun are withdrawn too. Tell those who were asked.</source>
        <translation>
            <numerusform>%n transfer for it that has not begun is withdrawn too. Tell those who were asked.</numerusform>
            <numerusform>%n transfers for it that have not begun are withdrawn too. Tell those who were asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the need?</source>
        <translation>Withdraw the need?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Withdraw the need</source>
        <translation>Withdraw the need</translation>
    </message>
    <message>
        <source>The need is withdrawn.</source>
        <translation>The need is withdrawn.</translation>
    </message>
    <message>
        <source>The need is now: %1.</source>
        <translation>The need is now: %1.</translation>
    </message>
    <message>
        <source>The offer is changed.</source>
        <translation>The offer is changed.</translation>
    </message>
    <message>
        <source>Remove the offer?</source>
        <translation>Remove the offer?</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>Remove the offer</translation>
    </message>
    <message>
        <source>The offer is removed.</source>
        <translation>The offer is removed.</translation>
    </message>
    <message>
        <source>A transfer is started as a draft. Nobody has been asked yet.</source>
        <translation>A transfer is started as a draft. Nobody has been asked yet.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>The offers are imported.</source>
        <translation>The offers are imported.</translation>
    </message>
    <message>
        <source>The needs are imported.</source>
        <translation>The needs are imported.</translation>
    </message>
    <message>
        <source>Export the offers</source>
        <translation>Export the offers</translation>
    </message>
    <message>
        <source>Export the needs</source>
        <translation>Export the needs</translation>
    </message>
    <message>
        <source>equipment-offers.xlsx</source>
        <translation>equipment-offers.xlsx</translation>
    </message>
    <message>
        <source>equipment-needs.xlsx</source>
        <translation>equipment-needs.xlsx</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::MeasureDialog</name>
    <message>
        <source>New measure</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Change the measure</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Only for these professions</source>
        <translation>Only for these professions</translation>
    </message>
    <message>
        <source>What you save stands in place of the program&apos;s version, in both forms of Norwegian.</source>
        <translation>What you save stands in place of the program&apos;s version, in both forms of Norwegian.</translation>
    </message>
    <message>
        <source>Check what is marked. What you save stands in place of the program&apos;s version, in both forms of Norwegian, and counts as checked.</source>
        <translation>Check what is marked. What you save stands in place of the program&apos;s version, in both forms of Norwegian, and counts as checked.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>What it gives</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>When to use it</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>A body or a function, never a person: this goes out with the letter.</source>
        <translation>A body or a function, never a person: this goes out with the letter.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>How fast</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>How to go about it</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Search words</translation>
    </message>
    <message>
        <source>What people say when they need it, with commas between.</source>
        <translation>What people say when they need it, with commas between.</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Only for</translation>
    </message>
    <message>
        <source>Empty: whichever profession is missing.</source>
        <translation>Empty: whichever profession is missing.</translation>
    </message>
    <message>
        <source>%1 – check</source>
        <translation>%1 – check</translation>
    </message>
    <message>
        <source>So in 2021, or it varies.</source>
        <translation>So in 2021, or it varies.</translation>
    </message>
</context>
<context>
    <name>samvirke::MeasuresLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Letter to the municipalities</source>
        <translation>Letter to the municipalities</translation>
    </message>
    <message>
        <source>All measures are checked by the office.</source>
        <translation>All measures are checked by the office.</translation>
    </message>
    <message>
        <source>Form of Norwegian</source>
        <translation>Form of Norwegian</translation>
    </message>
    <message>
        <source>Save the letter …</source>
        <translation>Save the letter …</translation>
    </message>
    <message>
        <source>Write e-mail drafts …</source>
        <translation>Write e-mail drafts …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>Choose the folder to write the drafts to</source>
        <translation>Choose the folder to write the drafts to</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are written to %1.</source>
        <translation>
            <numerusform>%n draft is written to %1.</numerusform>
            <numerusform>%n drafts are written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) hold facts that the office has not checked. The letter says so.</source>
        <translation>
            <numerusform>%n measure holds facts that the office has not checked. The letter says so.</numerusform>
            <numerusform>%n measures hold facts that the office has not checked. The letter says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::MeasuresPage</name>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Show hidden ones</source>
        <translation>Show hidden ones</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Inquiries</translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation>Shared answers</translation>
    </message>
    <message>
        <source>Register an inquiry …</source>
        <translation>Register an inquiry …</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Letter to the municipalities …</source>
        <translation>Letter to the municipalities …</translation>
    </message>
    <message>
        <source>No measure fits</source>
        <translation>No measure fits</translation>
    </message>
    <message>
        <source>Use other words, or begin again.</source>
        <translation>Use other words, or begin again.</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>Nobody has asked yet</translation>
    </message>
    <message>
        <source>Register an inquiry with F5 while somebody is on the telephone.</source>
        <translation>Register an inquiry with F5 while somebody is on the telephone.</translation>
    </message>
    <message>
        <source>Nothing is shared yet</source>
        <translation>Nothing is shared yet</translation>
    </message>
    <message>
        <source>Answer an inquiry and share it: without names, for all who ask the same.</source>
        <translation>Answer an inquiry and share it: without names, for all who ask the same.</translation>
    </message>
    <message>
        <source>Find a measure</source>
        <translation>Find a measure</translation>
    </message>
    <message>
        <source>New measure …</source>
        <translation>New measure …</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>What is missing?</translation>
    </message>
    <message>
        <source>The measure is hidden.</source>
        <translation>The measure is hidden.</translation>
    </message>
    <message>
        <source>The measure is used again.</source>
        <translation>The measure is used again.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>The follow-up is done.</translation>
    </message>
    <message>
        <source>Inquiries (%1)</source>
        <translation>Inquiries (%1)</translation>
    </message>
    <message>
        <source>Shared answers (%1)</source>
        <translation>Shared answers (%1)</translation>
    </message>
    <message>
        <source>Show hidden ones (%1)</source>
        <translation>Show hidden ones (%1)</translation>
    </message>
    <message>
        <source>All measures, the nearest first.</source>
        <translation>All measures, the nearest first.</translation>
    </message>
    <message>
        <source>None of these words is known. All measures, the nearest first.</source>
        <translation>None of these words is known. All measures, the nearest first.</translation>
    </message>
    <message>
        <source>Understood: %1. The nearest first.</source>
        <translation>Understood: %1. The nearest first.</translation>
    </message>
    <message>
        <source>Choose a measure to see whom to call and how.</source>
        <translation>Choose a measure to see whom to call and how.</translation>
    </message>
    <message>
        <source>Choose an inquiry to answer it.</source>
        <translation>Choose an inquiry to answer it.</translation>
    </message>
    <message>
        <source>Choose an answer to read and copy it.</source>
        <translation>Choose an answer to read and copy it.</translation>
    </message>
    <message>
        <source>The measure is saved.</source>
        <translation>The measure is saved.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s version?</source>
        <translation>Back to the program&apos;s version?</translation>
    </message>
    <message>
        <source>What the office wrote about “%1” is taken away.</source>
        <translation>What the office wrote about “%1” is taken away.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s version</source>
        <translation>Back to the program&apos;s version</translation>
    </message>
    <message>
        <source>Remove the measure?</source>
        <translation>Remove the measure?</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Remove the measure</translation>
    </message>
    <message>
        <source>The office&apos;s version is taken away.</source>
        <translation>The office&apos;s version is taken away.</translation>
    </message>
    <message>
        <source>The inquiry is registered.</source>
        <translation>The inquiry is registered.</translation>
    </message>
    <message>
        <source>The inquiry is saved.</source>
        <translation>The inquiry is saved.</translation>
    </message>
    <message>
        <source>The answer is shared.</source>
        <translation>The answer is shared.</translation>
    </message>
    <message>
        <source>The shared answer is saved.</source>
        <translation>The shared answer is saved.</translation>
    </message>
    <message>
        <source>Remove the shared answer?</source>
        <translation>Remove the shared answer?</translation>
    </message>
    <message>
        <source>The inquiry that it came from stays.</source>
        <translation>The inquiry that it came from stays.</translation>
    </message>
    <message>
        <source>Remove the shared answer</source>
        <translation>Remove the shared answer</translation>
    </message>
    <message>
        <source>The answer is no longer shared.</source>
        <translation>The answer is no longer shared.</translation>
    </message>
    <message>
        <source>Erase who asked?</source>
        <translation>Erase who asked?</translation>
    </message>
    <message>
        <source>The name %1 is erased here and in the history. The question and the answer stay. This cannot be undone.</source>
        <translation>The name %1 is erased here and in the history. The question and the answer stay. This cannot be undone.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>The name is erased.</translation>
    </message>
    <message>
        <source>Copied: paste it into an e-mail.</source>
        <translation>Copied: paste it into an e-mail.</translation>
    </message>
    <message>
        <source>Measures and contact point</source>
        <translation>Measures and contact point</translation>
    </message>
    <message>
        <source>What is missing? “jeg mangler sykepleiere i helgen”</source>
        <translation>What is missing? “jeg mangler sykepleiere i helgen”</translation>
    </message>
</context>
<context>
    <name>samvirke::MeetingDialog</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Change the meeting</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Plan the meeting</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Room or platform</source>
        <translation>Room or platform</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>May be empty: then the kind is the title</source>
        <translation>May be empty: then the kind is the title</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>From and to</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Begin with an agenda made of what is open</source>
        <translation>Begin with an agenda made of what is open</translation>
    </message>
    <message>
        <source>Invite all the office&apos;s municipalities</source>
        <translation>Invite all the office&apos;s municipalities</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>The meeting ends before it begins.</translation>
    </message>
    <message>
        <source>None: a meeting by itself</source>
        <translation>None: a meeting by itself</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>samvirke::MeetingsPage</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Plan a meeting …</source>
        <translation>Plan a meeting …</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>No meeting yet</translation>
    </message>
    <message>
        <source>Plan the first one: the agenda is made of what is open.</source>
        <translation>Plan the first one: the agenda is made of what is open.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Change time or place …</source>
        <translation>Change time or place …</translation>
    </message>
    <message>
        <source>Remove the meeting …</source>
        <translation>Remove the meeting …</translation>
    </message>
    <message>
        <source>The minutes are saved.</source>
        <translation>The minutes are saved.</translation>
    </message>
    <message>
        <source>The meeting is planned.</source>
        <translation>The meeting is planned.</translation>
    </message>
    <message>
        <source>Remove the meeting %1?</source>
        <translation>Remove the meeting %1?</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Remove the meeting</translation>
    </message>
    <message>
        <source>The meeting is removed. Undo brings it back.</source>
        <translation>The meeting is removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>Save the minutes …</source>
        <translation>Save the minutes …</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Save the minutes</translation>
    </message>
    <message>
        <source>%1, called off</source>
        <translation>%1, called off</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Other notes</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hold it after all</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Status kept</source>
        <translation>Status kept</translation>
    </message>
    <message>
        <source>Tell those invited …</source>
        <translation>Tell those invited …</translation>
    </message>
    <message>
        <source>Invite …</source>
        <translation>Invite …</translation>
    </message>
    <message>
        <source>Keep the status as it is now</source>
        <translation>Keep the status as it is now</translation>
    </message>
    <message>
        <source>The county&apos;s status is kept with the meeting.</source>
        <translation>The county&apos;s status is kept with the meeting.</translation>
    </message>
    <message>
        <source>Nothing is open that is not on the agenda already.</source>
        <translation>Nothing is open that is not on the agenda already.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda.</source>
        <translation>
            <numerusform>%n item added to the agenda.</numerusform>
            <numerusform>%n items added to the agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1. Open it and send it.</source>
        <translation>Saved as %1. Open it and send it.</translation>
    </message>
    <message>
        <source>Saved as %1: an entry for a calendar that asks nobody.</source>
        <translation>Saved as %1: an entry for a calendar that asks nobody.</translation>
    </message>
    <message>
        <source>The meeting is called off. Tell those who were invited.</source>
        <translation>The meeting is called off. Tell those who were invited.</translation>
    </message>
    <message>
        <source>The meeting is held after all.</source>
        <translation>The meeting is held after all.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument text (*.odt);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>The series is saved.</source>
        <translation>The series is saved.</translation>
    </message>
    <message>
        <source>The meeting is planned, with participants and agenda.</source>
        <translation>The meeting is planned, with participants and agenda.</translation>
    </message>
    <message>
        <source>End the series?</source>
        <translation>End the series?</translation>
    </message>
    <message>
        <source>Its meetings stay, each by itself. Undo brings the series back.</source>
        <translation>Its meetings stay, each by itself. Undo brings the series back.</translation>
    </message>
    <message>
        <source>End the series</source>
        <translation>End the series</translation>
    </message>
    <message>
        <source>The series is ended. Undo brings it back.</source>
        <translation>The series is ended. Undo brings it back.</translation>
    </message>
    <message>
        <source>Its participants, agenda, decisions and action items go with it. Undo brings them back.</source>
        <translation>Its participants, agenda, decisions and action items go with it. Undo brings them back.</translation>
    </message>
</context>
<context>
    <name>samvirke::MemberDetails</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>Choose a line in the table to see when and for what somebody is available, and to confirm it.</source>
        <translation>Choose a line in the table to see when and for what somebody is available, and to confirm it.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Confirm today</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>Erase personal data …</translation>
    </message>
    <message>
        <source>When and how far</source>
        <translation>When and how far</translation>
    </message>
    <message>
        <source>No period is noted.</source>
        <translation>No period is noted.</translation>
    </message>
    <message>
        <source>Travels at most</source>
        <translation>Travels at most</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Accepts infectious settings</source>
        <translation>Accepts infectious settings</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Last confirmed</translation>
    </message>
    <message>
        <source>Ring before you build on it: not confirmed for two weeks.</source>
        <translation>Ring before you build on it: not confirmed for two weeks.</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competences</translation>
    </message>
    <message>
        <source>None is noted.</source>
        <translation>None is noted.</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>does not expire</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expired %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lends at most</source>
        <translation>Lends at most</translation>
    </message>
    <message>
        <source>Lends at most, %1</source>
        <translation>Lends at most, %1</translation>
    </message>
    <message>
        <source>The owner has set no limit.</source>
        <translation>The owner has set no limit.</translation>
    </message>
    <message>
        <source>Limits …</source>
        <translation>Limits …</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>None so far.</translation>
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
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New case file …</source>
        <translation>&amp;New case file …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>New &amp;exercise from this file …</source>
        <translation>New &amp;exercise from this file …</translation>
    </message>
    <message>
        <source>Import %1 …</source>
        <translation>Import %1 …</translation>
    </message>
    <message>
        <source>Export %1 …</source>
        <translation>Export %1 …</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>&amp;Verify the file</source>
        <translation>&amp;Verify the file</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Search …</source>
        <translation>&amp;Search …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Write in the &amp;log …</source>
        <translation>Write in the &amp;log …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Samvirke</source>
        <translation>&amp;About Samvirke</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>Import an EDXL-RM &amp;message …</source>
        <translation>Import an EDXL-RM &amp;message …</translation>
    </message>
    <message>
        <source>Export another &amp;table</source>
        <translation>Export another &amp;table</translation>
    </message>
    <message>
        <source>As it was &amp;known …</source>
        <translation>As it was &amp;known …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Register a &amp;need …</source>
        <translation>Register a &amp;need …</translation>
    </message>
    <message>
        <source>&amp;Print the page …</source>
        <translation>&amp;Print the page …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>For&amp;ward</translation>
    </message>
    <message>
        <source>Write &amp;sample files to try …</source>
        <translation>Write &amp;sample files to try …</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Guide to this page</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projector</translation>
    </message>
    <message>
        <source>&amp;Legal cards …</source>
        <translation>&amp;Legal cards …</translation>
    </message>
    <message>
        <source>Answer by &amp;telephone …</source>
        <translation>Answer by &amp;telephone …</translation>
    </message>
    <message>
        <source>Register an &amp;inquiry …</source>
        <translation>Register an &amp;inquiry …</translation>
    </message>
    <message>
        <source>Write a &amp;decision</source>
        <translation>Write a &amp;decision</translation>
    </message>
    <message>
        <source>&amp;Propose staff</source>
        <translation>&amp;Propose staff</translation>
    </message>
    <message>
        <source>&amp;First steps …</source>
        <translation>&amp;First steps …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>samvirke::MessageExportDialog</name>
    <message>
        <source>Asked until</source>
        <translation>Asked until</translation>
    </message>
    <message>
        <source>Last day that is asked for</source>
        <translation>Last day that is asked for</translation>
    </message>
    <message>
        <source>The file says that this is an exercise.</source>
        <translation>The file says that this is an exercise.</translation>
    </message>
    <message>
        <source>Save the message …</source>
        <translation>Save the message …</translation>
    </message>
    <message>
        <source>Save as an EDXL-RM message</source>
        <translation>Save as an EDXL-RM message</translation>
    </message>
    <message>
        <source>A message for another system</source>
        <translation>A message for another system</translation>
    </message>
    <message>
        <source>The file follows EDXL-RM 1.0. You send it yourself; it is kept on record that it was written. No employee&apos;s name is in it.</source>
        <translation>The file follows EDXL-RM 1.0. You send it yourself; it is kept on record that it was written. No employee&apos;s name is in it.</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Kind of message</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 (not now: %2)</source>
        <translation>%1 (not now: %2)</translation>
    </message>
    <message>
        <source>Nothing can be said about it now.</source>
        <translation>Nothing can be said about it now.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercise</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Save the message</translation>
    </message>
    <message>
        <source>EDXL-RM messages (*.xml)</source>
        <translation>EDXL-RM messages (*.xml)</translation>
    </message>
</context>
<context>
    <name>samvirke::MessageImportDialog</name>
    <message>
        <source>Choose a message</source>
        <translation>Choose a message</translation>
    </message>
    <message>
        <source>What changes here</source>
        <translation>What changes here</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Import an EDXL-RM message</source>
        <translation>Import an EDXL-RM message</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>What the message says and changes</source>
        <translation>What the message says and changes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Choose the municipality</source>
        <translation>Choose the municipality</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Choose the profession</source>
        <translation>Choose the profession</translation>
    </message>
    <message>
        <source>Who lends</source>
        <translation>Who lends</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Choose a need or a transfer</source>
        <translation>Choose a need or a transfer</translation>
    </message>
    <message>
        <source>Need: %1 × %2, %3, %4</source>
        <translation>Need: %1 × %2, %3, %4</translation>
    </message>
    <message>
        <source>Transfer: %1, %2 to %3, %4</source>
        <translation>Transfer: %1, %2 to %3, %4</translation>
    </message>
    <message>
        <source>EDXL-RM messages (*.xml);;All files (*)</source>
        <translation>EDXL-RM messages (*.xml);;All files (*)</translation>
    </message>
    <message>
        <source>This message cannot be taken in</source>
        <translation>This message cannot be taken in</translation>
    </message>
    <message>
        <source>Nothing: it was exchanged before.</source>
        <translation>Nothing: it was exchanged before.</translation>
    </message>
    <message>
        <source>That depends on what you choose above.</source>
        <translation>That depends on what you choose above.</translation>
    </message>
</context>
<context>
    <name>samvirke::MinuteLists</name>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Action items</translation>
    </message>
    <message>
        <source>Decision, then Enter</source>
        <translation>Decision, then Enter</translation>
    </message>
    <message>
        <source>The decision concerns</source>
        <translation>The decision concerns</translation>
    </message>
    <message>
        <source>What is to be done, then Enter</source>
        <translation>What is to be done, then Enter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>The action item concerns</source>
        <translation>The action item concerns</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>No decision yet</translation>
    </message>
    <message>
        <source>No action item yet</source>
        <translation>No action item yet</translation>
    </message>
    <message>
        <source>Space ticks an item as done, F2 changes it</source>
        <translation>Space ticks an item as done, F2 changes it</translation>
    </message>
    <message>
        <source>The governor&apos;s role</source>
        <translation>The governor&apos;s role</translation>
    </message>
    <message>
        <source>In which role the governor takes part in the decision</source>
        <translation>In which role the governor takes part in the decision</translation>
    </message>
    <message>
        <source>Remind of what is due …</source>
        <translation>Remind of what is due …</translation>
    </message>
    <message numerus="yes">
        <source>No action item is due within %n day(s).</source>
        <translation>
            <numerusform>No action item is due within %n day.</numerusform>
            <numerusform>No action item is due within %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Folder for the letters</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written. Open and send them yourself.</source>
        <translation>
            <numerusform>%n letter written. Open and send it yourself.</numerusform>
            <numerusform>%n letters written. Open and send them yourself.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for: %1.</source>
        <translation>No address is known for: %1.</translation>
    </message>
    <message>
        <source>You may write it all the same: somebody else should then take one of the two roles.</source>
        <translation>You may write it all the same: somebody else should then take one of the two roles.</translation>
    </message>
    <message>
        <source>Enter writes it. Ctrl+Enter writes it and makes it an action item: who does it, then Enter.</source>
        <translation>Enter writes it. Ctrl+Enter writes it and makes it an action item: who does it, then Enter.</translation>
    </message>
</context>
<context>
    <name>samvirke::MunicipalityDialog</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>A part of the name or the number, then Enter.</source>
        <translation>A part of the name or the number, then Enter.</translation>
    </message>
    <message>
        <source>Choose the municipality.</source>
        <translation>Choose the municipality.</translation>
    </message>
</context>
<context>
    <name>samvirke::MunicipalityPage</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Enter an answer by telephone …</source>
        <translation>Enter an answer by telephone …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search for a municipality</source>
        <translation>Search for a municipality</translation>
    </message>
    <message>
        <source>Its own ratings, round by round</source>
        <translation>Its own ratings, round by round</translation>
    </message>
    <message>
        <source>What it says itself</source>
        <translation>What it says itself</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Transfers in and out</source>
        <translation>Transfers in and out</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>No municipality is chosen</source>
        <translation>No municipality is chosen</translation>
    </message>
    <message>
        <source>Write in the log …</source>
        <translation>Write in the log …</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>The answer is saved.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have answered, as of %4.</source>
        <translation>%1: %2 of %3 have answered, as of %4.</translation>
    </message>
    <message>
        <source>Register a need …</source>
        <translation>Register a need …</translation>
    </message>
    <message>
        <source>Measures to try next</source>
        <translation>Measures to try next</translation>
    </message>
    <message>
        <source>Roles that meet here</source>
        <translation>Roles that meet here</translation>
    </message>
    <message>
        <source>Contacts, roles and the log are as they are now: go back to now to see them.</source>
        <translation>Contacts, roles and the log are as they are now: go back to now to see them.</translation>
    </message>
</context>
<context>
    <name>samvirke::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>samvirke::NeedDetails</name>
    <message>
        <source>No need is chosen</source>
        <translation>No need is chosen</translation>
    </message>
    <message>
        <source>Choose a need in the table to see what is asked, what was tried and who to ring.</source>
        <translation>Choose a need in the table to see what is asked, what was tried and who to ring.</translation>
    </message>
    <message>
        <source>Next step for %1</source>
        <translation>Next step for %1</translation>
    </message>
    <message>
        <source>Mark as covered</source>
        <translation>Mark as covered</translation>
    </message>
    <message>
        <source>Close the need</source>
        <translation>Close the need</translation>
    </message>
    <message>
        <source>Find staff</source>
        <translation>Find staff</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Also accepted</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferred</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Infectious setting</source>
        <translation>Infectious setting</translation>
    </message>
    <message>
        <source>Lodging offered</source>
        <translation>Lodging offered</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Nothing is noted. Ask before others are asked.</source>
        <translation>Nothing is noted. Ask before others are asked.</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation>Who to ring</translation>
    </message>
    <message>
        <source>No contact is noted for this need.</source>
        <translation>No contact is noted for this need.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Transfers for this need</source>
        <translation>Transfers for this need</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Of the days that are left</source>
        <translation>Of the days that are left</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Nobody has been asked yet.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Save as EDXL-RM …</source>
        <translation>Save as EDXL-RM …</translation>
    </message>
    <message>
        <source>Of the agreed staff</source>
        <translation>Of the agreed staff</translation>
    </message>
    <message>
        <source>not clarified</source>
        <translation>not clarified</translation>
    </message>
    <message>
        <source>Ask owners …</source>
        <translation>Ask owners …</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Employer accepts it</source>
        <translation>Employer accepts it</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Children along</translation>
    </message>
    <message>
        <source>Leads them</source>
        <translation>Leads them</translation>
    </message>
    <message>
        <source>Trains them</source>
        <translation>Trains them</translation>
    </message>
    <message>
        <source>Why asked now</source>
        <translation>Why asked now</translation>
    </message>
    <message>
        <source>Measures to try next</source>
        <translation>Measures to try next</translation>
    </message>
</context>
<context>
    <name>samvirke::NeedDialog</name>
    <message>
        <source>Register a need</source>
        <translation>Register a need</translation>
    </message>
    <message>
        <source>Change the need</source>
        <translation>Change the need</translation>
    </message>
    <message>
        <source>Register the need</source>
        <translation>Register the need</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>In other words</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>day and evening, every third weekend</source>
        <translation>day and evening, every third weekend</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Service among infected people</source>
        <translation>Service among infected people</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infection</translation>
    </message>
    <message>
        <source>Only those who accept it are proposed.</source>
        <translation>Only those who accept it are proposed.</translation>
    </message>
    <message>
        <source>The municipality offers lodging</source>
        <translation>The municipality offers lodging</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Whom to ring</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Needs of the municipality with the same word here are one team. The proposal prefers people who have worked together.</source>
        <translation>Needs of the municipality with the same word here are one team. The proposal prefers people who have worked together.</translation>
    </message>
    <message>
        <source>Taken up where it was laid aside.</source>
        <translation>Taken up where it was laid aside.</translation>
    </message>
    <message>
        <source>What has been tried?</source>
        <translation>What has been tried?</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Who is needed, and how many?</source>
        <translation>Who is needed, and how many?</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>What they will do. No names of patients.</source>
        <translation>What they will do. No names of patients.</translation>
    </message>
    <message>
        <source>For how long, and which shifts?</source>
        <translation>For how long, and which shifts?</translation>
    </message>
    <message>
        <source>Is there infection, and does the employer accept it?</source>
        <translation>Is there infection, and does the employer accept it?</translation>
    </message>
    <message>
        <source>Is it cleared with the employer they come from?</source>
        <translation>Is it cleared with the employer they come from?</translation>
    </message>
    <message>
        <source>Where do they live, and may children come along?</source>
        <translation>Where do they live, and may children come along?</translation>
    </message>
    <message>
        <source>Who leads and trains them on arrival?</source>
        <translation>Who leads and trains them on arrival?</translation>
    </message>
    <message>
        <source>a function: the ward&apos;s leader</source>
        <translation>a function: the ward&apos;s leader</translation>
    </message>
    <message>
        <source>Leads them</source>
        <translation>Leads them</translation>
    </message>
    <message>
        <source>a function: the nurse in charge of training</source>
        <translation>a function: the nurse in charge of training</translation>
    </message>
    <message>
        <source>Trains them</source>
        <translation>Trains them</translation>
    </message>
    <message>
        <source>Functions, not names: these two stand in the letters to owners.</source>
        <translation>Functions, not names: these two stand in the letters to owners.</translation>
    </message>
    <message>
        <source>Name, function and telephone; for this office alone, never in a letter.</source>
        <translation>Name, function and telephone; for this office alone, never in a letter.</translation>
    </message>
    <message>
        <source>Lay the interview aside?</source>
        <translation>Lay the interview aside?</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>Lay aside</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of one team are registered.</source>
        <translation>
            <numerusform>%n need of one team is registered.</numerusform>
            <numerusform>%n needs of one team are registered.</numerusform>
        </translation>
    </message>
    <message>
        <source>The need is registered.</source>
        <translation>The need is registered.</translation>
    </message>
    <message>
        <source>Employer accepts it</source>
        <translation>Employer accepts it</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Children along</translation>
    </message>
    <message>
        <source>Why ask now?</source>
        <translation>Why ask now?</translation>
    </message>
    <message>
        <source>Needed while something nearer is untried; it goes on record.</source>
        <translation>Needed while something nearer is untried; it goes on record.</translation>
    </message>
    <message>
        <source>What was answered is kept on this computer, also when the program is closed. It stands on the page about needs, and “Register a need” goes on with it. Nobody is asked yet.</source>
        <translation>What was answered is kept on this computer, also when the program is closed. It stands on the page about needs, and “Register a need” goes on with it. Nobody is asked yet.</translation>
    </message>
    <message>
        <source>How grave is it?</source>
        <translation>How grave is it?</translation>
    </message>
</context>
<context>
    <name>samvirke::NeedsPage</name>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Register a need …</source>
        <translation>Register a need …</translation>
    </message>
    <message>
        <source>Search in the needs</source>
        <translation>Search in the needs</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Every severity</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Every profession</source>
        <translation>Every profession</translation>
    </message>
    <message>
        <source>Every municipality</source>
        <translation>Every municipality</translation>
    </message>
    <message numerus="yes">
        <source>%n not fully covered</source>
        <translation>
            <numerusform>%n not fully covered</numerusform>
            <numerusform>%n not fully covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open though the period is over</source>
        <translation>
            <numerusform>%n open though the period is over</numerusform>
            <numerusform>%n open though the period is over</numerusform>
        </translation>
    </message>
    <message>
        <source>covered means agreed by both owners</source>
        <translation>covered means agreed by both owners</translation>
    </message>
    <message>
        <source>A need is what a municipality asks for when its own measures do not reach.</source>
        <translation>A need is what a municipality asks for when its own measures do not reach.</translation>
    </message>
    <message>
        <source>No needs are registered</source>
        <translation>No needs are registered</translation>
    </message>
    <message>
        <source>Register the first one, or import the list that a municipality has sent.</source>
        <translation>Register the first one, or import the list that a municipality has sent.</translation>
    </message>
    <message>
        <source>No need fits the filters</source>
        <translation>No need fits the filters</translation>
    </message>
    <message>
        <source>Choose another state or clear the search.</source>
        <translation>Choose another state or clear the search.</translation>
    </message>
    <message>
        <source>The need is changed.</source>
        <translation>The need is changed.</translation>
    </message>
    <message>
        <source>No transfer depends on it.</source>
        <translation>No transfer depends on it.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) for it that have not begun are withdrawn too. Tell those who were asked.</source>
        <translation>
            <numerusform>%n transfer for it that has not begun is withdrawn too. Tell those who were asked.</numerusform>
            <numerusform>%n transfers for it that have not begun are withdrawn too. Tell those who were asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the need?</source>
        <translation>Withdraw the need?</translation>
    </message>
    <message>
        <source>Withdraw the need</source>
        <translation>Withdraw the need</translation>
    </message>
    <message>
        <source>The need is withdrawn.</source>
        <translation>The need is withdrawn.</translation>
    </message>
    <message>
        <source>The need is now: %1.</source>
        <translation>The need is now: %1.</translation>
    </message>
    <message>
        <source>Export the needs</source>
        <translation>Export the needs</translation>
    </message>
    <message>
        <source>needs.xlsx</source>
        <translation>needs.xlsx</translation>
    </message>
    <message>
        <source>The needs are written to %1.</source>
        <translation>The needs are written to %1.</translation>
    </message>
    <message>
        <source>The needs are imported.</source>
        <translation>The needs are imported.</translation>
    </message>
    <message>
        <source>The message is written to %1.</source>
        <translation>The message is written to %1.</translation>
    </message>
    <message numerus="yes">
        <source>On record: %n owner(s) are asked.</source>
        <translation>
            <numerusform>On record: %n owner is asked.</numerusform>
            <numerusform>On record: %n owners are asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>An interview was laid aside on %1. Nothing of it is registered yet.</source>
        <translation>An interview was laid aside on %1. Nothing of it is registered yet.</translation>
    </message>
    <message>
        <source>The interview with %1 was laid aside on %2. Nothing of it is registered yet.</source>
        <translation>The interview with %1 was laid aside on %2. Nothing of it is registered yet.</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>Go on …</translation>
    </message>
</context>
<context>
    <name>samvirke::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>What to do about it</translation>
    </message>
</context>
<context>
    <name>samvirke::ObjectiveBar</name>
    <message>
        <source>best possible %1</source>
        <translation>best possible %1</translation>
    </message>
    <message>
        <source>How good is the proposal?</source>
        <translation>How good is the proposal?</translation>
    </message>
</context>
<context>
    <name>samvirke::OtherNeedDialog</name>
    <message>
        <source>What if the need were another?</source>
        <translation>What if the need were another?</translation>
    </message>
    <message>
        <source>Solve with this</source>
        <translation>Solve with this</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Also accepted</translation>
    </message>
    <message>
        <source>%1. This is a question: the need stays as it is registered.</source>
        <translation>%1. This is a question: the need stays as it is registered.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>samvirke::OverviewPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>Since last</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Last answer</translation>
    </message>
    <message>
        <source>Municipalities by status</source>
        <translation>Municipalities by status</translation>
    </message>
    <message>
        <source>No municipality like this</source>
        <translation>No municipality like this</translation>
    </message>
    <message>
        <source>Press the number above again to see all.</source>
        <translation>Press the number above again to see all.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Needs a call today</source>
        <translation>Needs a call today</translation>
    </message>
    <message>
        <source>Development, number of municipalities</source>
        <translation>Development, number of municipalities</translation>
    </message>
    <message>
        <source>Nobody waits for a call. The list fills itself from reports, needs and transfers.</source>
        <translation>Nobody waits for a call. The list fills itself from reports, needs and transfers.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Changed since %1</translation>
    </message>
    <message>
        <source>Every municipality stands where it stood.</source>
        <translation>Every municipality stands where it stood.</translation>
    </message>
    <message>
        <source>Choose signals …</source>
        <translation>Choose signals …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Import self-assessments</source>
        <translation>Import self-assessments</translation>
    </message>
</context>
<context>
    <name>samvirke::OwnerLimitsDialog</name>
    <message>
        <source>Every profession</source>
        <translation>Every profession</translation>
    </message>
    <message>
        <source>What %1 lends at most</source>
        <translation>What %1 lends at most</translation>
    </message>
    <message>
        <source>The owner says itself how many it can spare at the same time. The proposal never asks for more.</source>
        <translation>The owner says itself how many it can spare at the same time. The proposal never asks for more.</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>At most away</source>
        <translation>At most away</translation>
    </message>
    <message>
        <source>0: lends none.</source>
        <translation>0: lends none.</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Set the limit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Limits now</source>
        <translation>Limits now</translation>
    </message>
    <message>
        <source>%1: at most %2 away</source>
        <translation>%1: at most %2 away</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the limit for %1</source>
        <translation>Remove the limit for %1</translation>
    </message>
    <message>
        <source>None: all who are available may be proposed.</source>
        <translation>None: all who are available may be proposed.</translation>
    </message>
</context>
<context>
    <name>samvirke::OwnerOverrideDialog</name>
    <message>
        <source>Shall %1 be proposed as owner?</source>
        <translation>Shall %1 be proposed as owner?</translation>
    </message>
    <message>
        <source>Record and solve again</source>
        <translation>Record and solve again</translation>
    </message>
    <message>
        <source>By itself the proposal leaves owners in a critical situation in peace and uses those in a challenging one last. Only the owner knows what it can spare: ask it first. What you record holds until it is taken back.</source>
        <translation>By itself the proposal leaves owners in a critical situation in peace and uses those in a challenging one last. Only the owner knows what it can spare: ask it first. What you record holds until it is taken back.</translation>
    </message>
    <message>
        <source>May be proposed, as any other</source>
        <translation>May be proposed, as any other</translation>
    </message>
    <message>
        <source>Is left in peace: lends nobody</source>
        <translation>Is left in peace: lends nobody</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Who said so, and when.</source>
        <translation>Who said so, and when.</translation>
    </message>
    <message>
        <source>Say why in a few words: the reason is recorded.</source>
        <translation>Say why in a few words: the reason is recorded.</translation>
    </message>
</context>
<context>
    <name>samvirke::ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Invite all the office&apos;s municipalities</source>
        <translation>Invite all the office&apos;s municipalities</translation>
    </message>
    <message>
        <source>Space ticks who is present, Delete takes one away</source>
        <translation>Space ticks who is present, Delete takes one away</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Nobody is invited yet</translation>
    </message>
    <message>
        <source>Municipality, name or body, then Enter</source>
        <translation>Municipality, name or body, then Enter</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 of %2 present</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) invited.</source>
        <translation>
            <numerusform>%n municipality invited.</numerusform>
            <numerusform>%n municipalities invited.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list. Undo brings it back.</source>
        <translation>Taken off the list. Undo brings it back.</translation>
    </message>
</context>
<context>
    <name>samvirke::PartiesEdit</name>
    <message>
        <source>Type a few letters and press Enter to add a party.</source>
        <translation>Type a few letters and press Enter to add a party.</translation>
    </message>
    <message>
        <source>Type a name or a number, Enter adds</source>
        <translation>Type a name or a number, Enter adds</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>samvirke::PastBar</name>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>The moment</translation>
    </message>
    <message>
        <source>%1, with all that has been corrected since</source>
        <translation>%1, with all that has been corrected since</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were written later</source>
        <translation>
            <numerusform>%n answer was written later</numerusform>
            <numerusform>%n answers were written later</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as it was known</source>
        <translation>%1 as it was known</translation>
    </message>
    <message>
        <source>With corrections</source>
        <translation>With corrections</translation>
    </message>
    <message>
        <source>As it was known then</source>
        <translation>As it was known then</translation>
    </message>
    <message>
        <source>Before the first round</source>
        <translation>Before the first round</translation>
    </message>
</context>
<context>
    <name>samvirke::PeriodEdit</name>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>weeks %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::PhoneAnswerForm</name>
    <message>
        <source>Outlook, three weeks</source>
        <translation>Outlook, three weeks</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Concrete need</source>
        <translation>Concrete need</translation>
    </message>
    <message>
        <source>Can offer others</source>
        <translation>Can offer others</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>last: %1, %2</source>
        <translation>last: %1, %2</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>last: %1</translation>
    </message>
</context>
<context>
    <name>samvirke::PhoneRoundDialog</name>
    <message>
        <source>to ring</source>
        <translation>to ring</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s), last %1</source>
        <translation>
            <numerusform>%n try, last %1</numerusform>
            <numerusform>%n tries, last %1</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Whom to ring</translation>
    </message>
    <message>
        <source>Answers by telephone, %1</source>
        <translation>Answers by telephone, %1</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>All have answered</translation>
    </message>
    <message>
        <source>There is nobody left to ring.</source>
        <translation>There is nobody left to ring.</translation>
    </message>
    <message>
        <source>Save and next (Enter)</source>
        <translation>Save and next (Enter)</translation>
    </message>
    <message>
        <source>All as last time (F7)</source>
        <translation>All as last time (F7)</translation>
    </message>
    <message>
        <source>No answer, ring later (F8)</source>
        <translation>No answer, ring later (F8)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>No telephone number is known.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Press F8 when nobody answers the telephone.</source>
        <translation>Nothing is answered yet. Press F8 when nobody answers the telephone.</translation>
    </message>
    <message>
        <source>All on the list are rung. Thank you.</source>
        <translation>All on the list are rung. Thank you.</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved · %n left</source>
        <translation>
            <numerusform>%1 saved · %n left</numerusform>
            <numerusform>%1 saved · %n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>Leave without saving what you typed?</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 is not saved.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Rest as last time, next (F9)</source>
        <translation>Rest as last time, next (F9)</translation>
    </message>
</context>
<context>
    <name>samvirke::PlanMap</name>
    <message>
        <source>Proposal on the map</source>
        <translation>Proposal on the map</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>receives %1</translation>
    </message>
    <message>
        <source>lends %1</source>
        <translation>lends %1</translation>
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
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Transfer started</source>
        <translation>Transfer started</translation>
    </message>
    <message>
        <source>Proposal by need</source>
        <translation>Proposal by need</translation>
    </message>
    <message>
        <source>Proposal as a table</source>
        <translation>Proposal as a table</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>No open needs</source>
        <translation>No open needs</translation>
    </message>
    <message>
        <source>Register a need on the page about needs.</source>
        <translation>Register a need on the page about needs.</translation>
    </message>
    <message>
        <source>Team “%1”, %2</source>
        <translation>Team “%1”, %2</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>team %1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>lacks %1</translation>
    </message>
    <message>
        <source>Looking for the best proposal …</source>
        <translation>Looking for the best proposal …</translation>
    </message>
</context>
<context>
    <name>samvirke::PoolMemberDialog</name>
    <message>
        <source>Register in the pool</source>
        <translation>Register in the pool</translation>
    </message>
    <message>
        <source>Change the pool entry</source>
        <translation>Change the pool entry</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>To be in the pool binds nobody: the owner and the employee answer each time.</source>
        <translation>To be in the pool binds nobody: the owner and the employee answer each time.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leave it empty for a capacity that has no name yet.</source>
        <translation>Leave it empty for a capacity that has no name yet.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>The employer: a municipality, a health trust, an agency.</source>
        <translation>The employer: a municipality, a health trust, an agency.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>What the member can do</source>
        <translation>What the member can do</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Professions</translation>
    </message>
    <message>
        <source>The main one first.</source>
        <translation>The main one first.</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competences</translation>
    </message>
    <message>
        <source>Accepts service among infected people</source>
        <translation>Accepts service among infected people</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infection</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Where travel is counted from.</source>
        <translation>Where travel is counted from.</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Travels at most</source>
        <translation>Travels at most</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Confirmed today</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>Last confirmed %1.</translation>
    </message>
    <message>
        <source>Not confirmed before.</source>
        <translation>Not confirmed before.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Those with the same word here have worked or trained together.</source>
        <translation>Those with the same word here have worked or trained together.</translation>
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
        <translation>Import …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Register in the pool …</source>
        <translation>Register in the pool …</translation>
    </message>
    <message>
        <source>Search in the pool</source>
        <translation>Search in the pool</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Available some day in</source>
        <translation>Available some day in</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Every profession</source>
        <translation>Every profession</translation>
    </message>
    <message>
        <source>Every competence</source>
        <translation>Every competence</translation>
    </message>
    <message>
        <source>Every owner</source>
        <translation>Every owner</translation>
    </message>
    <message>
        <source>To be in the pool binds nobody: owner and employee answer each time they are asked.</source>
        <translation>To be in the pool binds nobody: owner and employee answer each time they are asked.</translation>
    </message>
    <message>
        <source>Nobody is in the pool yet</source>
        <translation>Nobody is in the pool yet</translation>
    </message>
    <message>
        <source>Register the first one, or import the list that an owner has sent.</source>
        <translation>Register the first one, or import the list that an owner has sent.</translation>
    </message>
    <message>
        <source>Nobody fits the filters</source>
        <translation>Nobody fits the filters</translation>
    </message>
    <message>
        <source>Choose another profession or clear the search.</source>
        <translation>Choose another profession or clear the search.</translation>
    </message>
    <message>
        <source>The entry is in the pool.</source>
        <translation>The entry is in the pool.</translation>
    </message>
    <message>
        <source>The pool entry is changed.</source>
        <translation>The pool entry is changed.</translation>
    </message>
    <message>
        <source>%1 is confirmed today.</source>
        <translation>%1 is confirmed today.</translation>
    </message>
    <message>
        <source>%1 is part of a transfer</source>
        <translation>%1 is part of a transfer</translation>
    </message>
    <message>
        <source>What was agreed stays on the record, so the entry stays too. Erase the personal data instead: the entry then stands without a name.</source>
        <translation>What was agreed stays on the record, so the entry stays too. Erase the personal data instead: the entry then stands without a name.</translation>
    </message>
    <message>
        <source>Remove %1 from the pool?</source>
        <translation>Remove %1 from the pool?</translation>
    </message>
    <message>
        <source>The entry is no longer proposed. Undo brings it back.</source>
        <translation>The entry is no longer proposed. Undo brings it back.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The entry is removed from the pool.</source>
        <translation>The entry is removed from the pool.</translation>
    </message>
    <message>
        <source>Erase the personal data of %1 for good?</source>
        <translation>Erase the personal data of %1 for good?</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail are removed, also from the history: the key that seals them there is destroyed. Owner, profession, periods and transfers stay, without a name. This cannot be undone. Backups made before still hold the data.</source>
        <translation>Name, telephone and e-mail are removed, also from the history: the key that seals them there is destroyed. Owner, profession, periods and transfers stay, without a name. This cannot be undone. Backups made before still hold the data.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>The personal data are erased.</source>
        <translation>The personal data are erased.</translation>
    </message>
    <message>
        <source>Export the pool</source>
        <translation>Export the pool</translation>
    </message>
    <message>
        <source>pool.xlsx</source>
        <translation>pool.xlsx</translation>
    </message>
    <message>
        <source>The pool is written to %1.</source>
        <translation>The pool is written to %1.</translation>
    </message>
    <message>
        <source>The pool is imported.</source>
        <translation>The pool is imported.</translation>
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
        <translation>Choose a municipality on the overview or the map first.</translation>
    </message>
    <message>
        <source>A window, to share in a video meeting</source>
        <translation>A window, to share in a video meeting</translation>
    </message>
    <message>
        <source>The screen was unplugged. The projection goes on there as soon as it is plugged in again; or choose another place below.</source>
        <translation>The screen was unplugged. The projection goes on there as soon as it is plugged in again; or choose another place below.</translation>
    </message>
    <message>
        <source>The screen is back, and so is the projection.</source>
        <translation>The screen is back, and so is the projection.</translation>
    </message>
</context>
<context>
    <name>samvirke::ProjectorActions</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>&amp;Go to the projector&apos;s panel</source>
        <translation>&amp;Go to the projector&apos;s panel</translation>
    </message>
    <message>
        <source>&amp;Next slide</source>
        <translation>&amp;Next slide</translation>
    </message>
    <message>
        <source>&amp;Previous slide</source>
        <translation>&amp;Previous slide</translation>
    </message>
    <message>
        <source>&amp;Blank the screen</source>
        <translation>&amp;Blank the screen</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Freeze</translation>
    </message>
    <message>
        <source>&amp;Municipality in view</source>
        <translation>&amp;Municipality in view</translation>
    </message>
    <message>
        <source>Another &amp;screen</source>
        <translation>Another &amp;screen</translation>
    </message>
</context>
<context>
    <name>samvirke::ProjectorPanel</name>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 here, %2 from anywhere in the window</source>
        <translation>%1 here, %2 from anywhere in the window</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>How slides are turned</source>
        <translation>How slides are turned</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Follows you</translation>
    </message>
    <message numerus="yes">
        <source>Turns every %n s</source>
        <translation>
            <numerusform>Turns every second</numerusform>
            <numerusform>Turns every %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen of the projector</source>
        <translation>Screen of the projector</translation>
    </message>
    <message>
        <source>Waiting for the screen</source>
        <translation>Waiting for the screen</translation>
    </message>
    <message>
        <source>Projected on the whole screen</source>
        <translation>Projected on the whole screen</translation>
    </message>
    <message>
        <source>Projected in a window</source>
        <translation>Projected in a window</translation>
    </message>
    <message>
        <source>The screen is not plugged in: nobody sees this now</source>
        <translation>The screen is not plugged in: nobody sees this now</translation>
    </message>
    <message>
        <source>The room sees a blank screen</source>
        <translation>The room sees a blank screen</translation>
    </message>
    <message>
        <source>Frozen: the room does not see what you do</source>
        <translation>Frozen: the room does not see what you do</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>sheet %1 of %2</translation>
    </message>
</context>
<context>
    <name>samvirke::ProjectorWindow</name>
    <message>
        <source>Samvirke: projection</source>
        <translation>Samvirke: projection</translation>
    </message>
</context>
<context>
    <name>samvirke::QuestionsEdit</name>
    <message>
        <source>Kind of answer</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Choices, one on each line</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>How it is meant</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>(not written yet)</source>
        <translation>(not written yet)</translation>
    </message>
    <message>
        <source>Asked lately: “%1” in “%2”, %3, by %4. Can its answers be used?</source>
        <translation>Asked lately: “%1” in “%2”, %3, by %4. Can its answers be used?</translation>
    </message>
</context>
<context>
    <name>samvirke::QuickLogDialog</name>
    <message>
        <source>Log entry</source>
        <translation>Log entry</translation>
    </message>
</context>
<context>
    <name>samvirke::RemindDialog</name>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Tell that the need is withdrawn</source>
        <translation>Tell that the need is withdrawn</translation>
    </message>
    <message>
        <source>Remind owners</source>
        <translation>Remind owners</translation>
    </message>
    <message>
        <source>They were asked for a need that is gone. You send the word yourself.</source>
        <translation>They were asked for a need that is gone. You send the word yourself.</translation>
    </message>
    <message>
        <source>They were asked and have not answered. You send the reminder yourself; a no is an answer.</source>
        <translation>They were asked and have not answered. You send the reminder yourself; a no is an answer.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Record: they are told</source>
        <translation>Record: they are told</translation>
    </message>
    <message>
        <source>Record: they are reminded</source>
        <translation>Record: they are reminded</translation>
    </message>
    <message>
        <source>Write for all as files …</source>
        <translation>Write for all as files …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <translation>Nobody is waited for.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReminderDialog</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Last known</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Whom to ring</translation>
    </message>
    <message>
        <source>Remind, %1</source>
        <translation>Remind, %1</translation>
    </message>
    <message>
        <source>All have answered</source>
        <translation>All have answered</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered, or only in part</source>
        <translation>
            <numerusform>%n municipality has not answered, or only in part</numerusform>
            <numerusform>%n municipalities have not answered, or only in part</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts are written in the municipalities&apos; own form of Norwegian, with all as blind copies. You send them yourself.</source>
        <translation>Drafts are written in the municipalities&apos; own form of Norwegian, with all as blind copies. You send them yourself.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>E-mail, %1 (%2)</source>
        <translation>E-mail, %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody to ring</source>
        <translation>Nobody to ring</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>All have answered.</translation>
    </message>
    <message>
        <source>Only a call reaches: %1.</source>
        <translation>Only a call reaches: %1.</translation>
    </message>
    <message>
        <source>Telephone list (%1)</source>
        <translation>Telephone list (%1)</translation>
    </message>
    <message>
        <source>Write the drafts as files …</source>
        <translation>Write the drafts as files …</translation>
    </message>
    <message>
        <source>Write the telephone list …</source>
        <translation>Write the telephone list …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Letter in %1</source>
        <translation>Letter in %1</translation>
    </message>
    <message>
        <source>To, as blind copies: %1</source>
        <translation>To, as blind copies: %1</translation>
    </message>
    <message>
        <source>Open in the e-mail program</source>
        <translation>Open in the e-mail program</translation>
    </message>
    <message>
        <source>Open in the e-mail program: %1</source>
        <translation>Open in the e-mail program: %1</translation>
    </message>
    <message>
        <source>No e-mail program answers. Write the draft as a file instead, and open that.</source>
        <translation>No e-mail program answers. Write the draft as a file instead, and open that.</translation>
    </message>
    <message>
        <source>Choose the folder to write the drafts to</source>
        <translation>Choose the folder to write the drafts to</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are written to %1.</source>
        <translation>
            <numerusform>%n draft is written to %1.</numerusform>
            <numerusform>%n drafts are written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the telephone list</source>
        <translation>Write the telephone list</translation>
    </message>
    <message>
        <source>telephone-list-%1.xlsx</source>
        <translation>telephone-list-%1.xlsx</translation>
    </message>
    <message>
        <source>The telephone list is written to %1.</source>
        <translation>The telephone list is written to %1.</translation>
    </message>
    <message>
        <source>To, as blind copies</source>
        <translation>To, as blind copies</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportFactsDialog</name>
    <message>
        <source>Begin a situation report</source>
        <translation>Begin a situation report</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>About the report</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Situation as of</source>
        <translation>Situation as of</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>It replaces report no. %1, which stays in the series as it was sent.</source>
        <translation>It replaces report no. %1, which stays in the series as it was sent.</translation>
    </message>
    <message>
        <source>The texts of the last report are carried over; change what has changed.</source>
        <translation>The texts of the last report are carried over; change what has changed.</translation>
    </message>
    <message>
        <source>Set the time the situation is as of</source>
        <translation>Set the time the situation is as of</translation>
    </message>
    <message>
        <source>Set when the next report comes</source>
        <translation>Set when the next report comes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Bodies, no names of persons.</source>
        <translation>Bodies, no names of persons.</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Figures from</translation>
    </message>
    <message>
        <source>The time of sending when it is not set.</source>
        <translation>The time of sending when it is not set.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Texts whose section it does not have stand at the end.</source>
        <translation>Texts whose section it does not have stand at the end.</translation>
    </message>
    <message>
        <source>Few persons: fewer than</source>
        <translation>Few persons: fewer than</translation>
    </message>
    <message>
        <source>every number as it is</source>
        <translation>every number as it is</translation>
    </message>
    <message>
        <source>Fewer are told as a range, “1–4”, in what is sent. Holds for all reports of the office from now on.</source>
        <translation>Fewer are told as a range, “1–4”, in what is sent. Holds for all reports of the office from now on.</translation>
    </message>
    <message>
        <source>Choose 3 or more, or 0 for every number as it is.</source>
        <translation>Choose 3 or more, or 0 for every number as it is.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportSectionsEdit</name>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Sections in their order</source>
        <translation>Sections in their order</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Move the section up</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Move the section down</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Remove the section</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Guidance for the writer; it is not printed</source>
        <translation>Guidance for the writer; it is not printed</translation>
    </message>
    <message>
        <source>Figures beside the text</source>
        <translation>Figures beside the text</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>New section</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportTemplateDialog</name>
    <message>
        <source>Sections of the report</source>
        <translation>Sections of the report</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>Use these sections in the draft, too</source>
        <translation>Use these sections in the draft, too</translation>
    </message>
    <message>
        <source>What the report consists of, in this order. Alt and the arrow keys move a section. No text is lost: what has no section any more stands at the end of the draft.</source>
        <translation>What the report consists of, in this order. Alt and the arrow keys move a section. No text is lost: what has no section any more stands at the end of the draft.</translation>
    </message>
    <message>
        <source>Our template</source>
        <translation>Our template</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The standard template stays; this becomes one of your own.</source>
        <translation>The standard template stays; this becomes one of your own.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReportsPage</name>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Spreadsheet of the tables (*.xlsx);;Tables as CSV (*.csv);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument text (*.odt);;Spreadsheet of the tables (*.xlsx);;Tables as CSV (*.csv);;Plain text (*.txt)</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>Situation reports</translation>
    </message>
    <message>
        <source>Send …</source>
        <translation>Send …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>About …</source>
        <translation>About …</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Replace …</translation>
    </message>
    <message>
        <source>Remove the draft …</source>
        <translation>Remove the draft …</translation>
    </message>
    <message>
        <source>Overview to municipalities …</source>
        <translation>Overview to municipalities …</translation>
    </message>
    <message>
        <source>Sections …</source>
        <translation>Sections …</translation>
    </message>
    <message>
        <source>New report …</source>
        <translation>New report …</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>Begin the first one above.</source>
        <translation>Begin the first one above.</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections of the report</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>%1. To: %2</source>
        <translation>%1. To: %2</translation>
    </message>
    <message>
        <source>as in no. %1</source>
        <translation>as in no. %1</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>No situation report has been written yet</source>
        <translation>No situation report has been written yet</translation>
    </message>
    <message>
        <source>A report begins with the figures of the newest round and your own words.</source>
        <translation>A report begins with the figures of the newest round and your own words.</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>frozen</translation>
    </message>
    <message>
        <source>The text is saved.</source>
        <translation>The text is saved.</translation>
    </message>
    <message>
        <source>The draft is begun. Change what has changed.</source>
        <translation>The draft is begun. Change what has changed.</translation>
    </message>
    <message>
        <source>The draft is changed.</source>
        <translation>The draft is changed.</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>The template is saved.</translation>
    </message>
    <message>
        <source>The report stands in the series. Save it as PDF or ODT to send it.</source>
        <translation>The report stands in the series. Save it as PDF or ODT to send it.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>Remove the draft?</source>
        <translation>Remove the draft?</translation>
    </message>
    <message>
        <source>What was written in it goes with it. Undo brings it back.</source>
        <translation>What was written in it goes with it. Undo brings it back.</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Remove the draft</translation>
    </message>
    <message>
        <source>The draft is removed. Undo brings it back.</source>
        <translation>The draft is removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>Save the overview for the municipalities</source>
        <translation>Save the overview for the municipalities</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>overview</translation>
    </message>
</context>
<context>
    <name>samvirke::RequestsView</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Asked and not answered</source>
        <translation>Asked and not answered</translation>
    </message>
    <message>
        <source>Record answers …</source>
        <translation>Record answers …</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Remind …</translation>
    </message>
    <message>
        <source>Tell of withdrawn needs …</source>
        <translation>Tell of withdrawn needs …</translation>
    </message>
    <message>
        <source>Nobody is waited for</source>
        <translation>Nobody is waited for</translation>
    </message>
    <message>
        <source>Owners that are asked stand here until they have answered.</source>
        <translation>Owners that are asked stand here until they have answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) on record.</source>
        <translation>
            <numerusform>%n answer on record.</numerusform>
            <numerusform>%n answers on record.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is overdue. Select those whom you want to remind all the same.</source>
        <translation>Nobody is overdue. Select those whom you want to remind all the same.</translation>
    </message>
    <message>
        <source>On record: they are reminded.</source>
        <translation>On record: they are reminded.</translation>
    </message>
    <message>
        <source>On record: they know that the need is withdrawn.</source>
        <translation>On record: they know that the need is withdrawn.</translation>
    </message>
</context>
<context>
    <name>samvirke::ReturnedFormsDialog</name>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>has errors</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Files of the folder</translation>
    </message>
    <message>
        <source>Read returned forms</source>
        <translation>Read returned forms</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Reading the files</translation>
    </message>
    <message>
        <source>Choose the folder with the files that came back</source>
        <translation>Choose the folder with the files that came back</translation>
    </message>
    <message>
        <source>What each of them would do is shown here, before anything is written.</source>
        <translation>What each of them would do is shown here, before anything is written.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose the folder with the returned forms</source>
        <translation>Choose the folder with the returned forms</translation>
    </message>
    <message>
        <source>Answers to %1</source>
        <translation>Answers to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1 new answers, %2 changed</source>
        <translation>
            <numerusform>%n file: %1 new answers, %2 changed</numerusform>
            <numerusform>%n files: %1 new answers, %2 changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what cannot be imported (%1 files, %2 rows)</source>
        <translation>Leave out what cannot be imported (%1 files, %2 rows)</translation>
    </message>
    <message>
        <source>Import the answers</source>
        <translation>Import the answers</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Writing the answers</translation>
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
        <translation>Whom to ring first</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Confirmed today</translation>
    </message>
    <message>
        <source>Open in the pool</source>
        <translation>Open in the pool</translation>
    </message>
    <message>
        <source>Nobody in the proposal is in doubt</source>
        <translation>Nobody in the proposal is in doubt</translation>
    </message>
    <message>
        <source>All were confirmed within the days that a confirmation holds.</source>
        <translation>All were confirmed within the days that a confirmation holds.</translation>
    </message>
    <message>
        <source>Every confirmation holds for ever. Under Options you say for how many days.</source>
        <translation>Every confirmation holds for ever. Under Options you say for how many days.</translation>
    </message>
    <message numerus="yes">
        <source>In the proposal and confirmed more than %n day(s) ago, or never. Under Options you say for how many days a confirmation holds. First those on whom the gravest needs hang.</source>
        <translation>
            <numerusform>In the proposal and confirmed more than %n day ago, or never. Under Options you say for how many days a confirmation holds. First those on whom the gravest needs hang.</numerusform>
            <numerusform>In the proposal and confirmed more than %n days ago, or never. Under Options you say for how many days a confirmation holds. First those on whom the gravest needs hang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samvirke::RoundDetails</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>All municipalities have answered all that was asked.</source>
        <translation>All municipalities have answered all that was asked.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered, or only in part.</source>
        <translation>
            <numerusform>%n municipality has not answered, or only in part.</numerusform>
            <numerusform>%n municipalities have not answered, or only in part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take answers by telephone … (F5)</source>
        <translation>Take answers by telephone … (F5)</translation>
    </message>
    <message>
        <source>Remind, or telephone list … (F6)</source>
        <translation>Remind, or telephone list … (F6)</translation>
    </message>
    <message>
        <source>Write forms to fill in …</source>
        <translation>Write forms to fill in …</translation>
    </message>
    <message>
        <source>Read returned forms …</source>
        <translation>Read returned forms …</translation>
    </message>
    <message>
        <source>Change the round …</source>
        <translation>Change the round …</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>weekly</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>ad hoc</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>No service areas are named: any answer is a whole one.</source>
        <translation>No service areas are named: any answer is a whole one.</translation>
    </message>
    <message>
        <source>Service areas: %1</source>
        <translation>Service areas: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Purpose: %1</translation>
    </message>
    <message>
        <source>%1: its answer</source>
        <translation>%1: its answer</translation>
    </message>
    <message>
        <source>Nothing has come in this round.</source>
        <translation>Nothing has come in this round.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Changed %1 by %2</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <translation>Recorded %1 by %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>samvirke::RoundDialog</name>
    <message>
        <source>Open a new round</source>
        <translation>Open a new round</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Change the round</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Open the round</translation>
    </message>
    <message>
        <source>Save the round</source>
        <translation>Save the round</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>All municipalities are asked. Nobody is told before you send something out.</source>
        <translation>All municipalities are asked. Nobody is told before you send something out.</translation>
    </message>
    <message>
        <source>Answers that have come in stay as they are.</source>
        <translation>Answers that have come in stay as they are.</translation>
    </message>
    <message>
        <source>Ad hoc, with a title of its own</source>
        <translation>Ad hoc, with a title of its own</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>Answers due</translation>
    </message>
    <message>
        <source>What the overview is for. It stands on the form and in the reminder.</source>
        <translation>What the overview is for. It stands on the form and in the reminder.</translation>
    </message>
    <message>
        <source>Service areas asked about</source>
        <translation>Service areas asked about</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
</context>
<context>
    <name>samvirke::RoundsPage</name>
    <message>
        <source>Reporting rounds</source>
        <translation>Reporting rounds</translation>
    </message>
    <message>
        <source>Answers of the municipalities</source>
        <translation>Answers of the municipalities</translation>
    </message>
    <message>
        <source>Open a new round …</source>
        <translation>Open a new round …</translation>
    </message>
    <message>
        <source>No round has been opened yet</source>
        <translation>No round has been opened yet</translation>
    </message>
    <message>
        <source>Open the first one: municipalities are asked, and their answers are gathered here.</source>
        <translation>Open the first one: municipalities are asked, and their answers are gathered here.</translation>
    </message>
    <message>
        <source>Nobody stands like this</source>
        <translation>Nobody stands like this</translation>
    </message>
    <message>
        <source>Choose “All” above to see every municipality.</source>
        <translation>Choose “All” above to see every municipality.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>Nobody has been asked yet</translation>
    </message>
    <message>
        <source>Open a round, and send out its form.</source>
        <translation>Open a round, and send out its form.</translation>
    </message>
    <message>
        <source>All %1 have answered in %2</source>
        <translation>All %1 have answered in %2</translation>
    </message>
    <message>
        <source>%1 of %2 have not answered in %3</source>
        <translation>%1 of %2 have not answered in %3</translation>
    </message>
    <message>
        <source>The round is made. Send out its form, or take answers by telephone.</source>
        <translation>The round is made. Send out its form, or take answers by telephone.</translation>
    </message>
    <message>
        <source>The round is changed.</source>
        <translation>The round is changed.</translation>
    </message>
    <message>
        <source>The round is open again.</source>
        <translation>The round is open again.</translation>
    </message>
    <message>
        <source>Close the round?</source>
        <translation>Close the round?</translation>
    </message>
    <message>
        <source>It takes no more answers. %1 of %2 have answered; the others stand as not answered. It can be opened again.</source>
        <translation>It takes no more answers. %1 of %2 have answered; the others stand as not answered. It can be opened again.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>The round is closed.</translation>
    </message>
    <message>
        <source>The round is closed and takes no answers. Open it again first.</source>
        <translation>The round is closed and takes no answers. Open it again first.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken by telephone.</source>
        <translation>
            <numerusform>%n answer was taken by telephone.</numerusform>
            <numerusform>%n answers were taken by telephone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder to write the forms to</source>
        <translation>Choose the folder to write the forms to</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are written to %1.</source>
        <translation>
            <numerusform>%n form is written to %1.</numerusform>
            <numerusform>%n forms are written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in time</source>
        <translation>%1 in time</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 complete</translation>
    </message>
    <message>
        <source>latest answer %1</source>
        <translation>latest answer %1</translation>
    </message>
</context>
<context>
    <name>samvirke::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Municipality, need, person, transfer, meeting, log …</source>
        <translation>Municipality, need, person, transfer, meeting, log …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>Arrow keys choose, Enter opens</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the best %2</source>
        <translation>%1: the best %2</translation>
    </message>
    <message>
        <source>Many found. Another word narrows it down.</source>
        <translation>Many found. Another word narrows it down.</translation>
    </message>
    <message>
        <source>Still reading the case file. The first that is found will be opened.</source>
        <translation>Still reading the case file. The first that is found will be opened.</translation>
    </message>
    <message>
        <source>Still reading the case file. More may be found.</source>
        <translation>Still reading the case file. More may be found.</translation>
    </message>
</context>
<context>
    <name>samvirke::SectionEditor</name>
    <message>
        <source>Text of the section</source>
        <translation>Text of the section</translation>
    </message>
    <message>
        <source>As in report no. %1</source>
        <translation>As in report no. %1</translation>
    </message>
    <message>
        <source>Text of the section %1</source>
        <translation>Text of the section %1</translation>
    </message>
    <message>
        <source>Write here. A line that begins with - becomes a bullet.</source>
        <translation>Write here. A line that begins with - becomes a bullet.</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Nothing was written here.</translation>
    </message>
</context>
<context>
    <name>samvirke::SeriesCard</name>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Meetings that come back: the participants and the standing items are ready each time.</source>
        <translation>Meetings that come back: the participants and the standing items are ready each time.</translation>
    </message>
    <message>
        <source>to be planned %1</source>
        <translation>to be planned %1</translation>
    </message>
    <message>
        <source>New series …</source>
        <translation>New series …</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>rhythm, time of day</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>rhythm, weekday, time of day</comment>
        <translation>%1, %2 at %3</translation>
    </message>
</context>
<context>
    <name>samvirke::SeriesDialog</name>
    <message>
        <source>New series of meetings</source>
        <translation>New series of meetings</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>Standing items</translation>
    </message>
    <message>
        <source>Room or platform</source>
        <translation>Room or platform</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>as in the contacts</source>
        <translation>as in the contacts</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Series of meetings</translation>
    </message>
    <message>
        <source>Save the series</source>
        <translation>Save the series</translation>
    </message>
    <message>
        <source>Standing participants</source>
        <translation>Standing participants</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>ends</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long a meeting lasts</source>
        <translation>How long a meeting lasts</translation>
    </message>
    <message>
        <source>One item a line; the last one closes the meeting</source>
        <translation>One item a line; the last one closes the meeting</translation>
    </message>
    <message>
        <source>The others are at the same time of day</source>
        <translation>The others are at the same time of day</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Plan the next meeting</translation>
    </message>
    <message>
        <source>End the series …</source>
        <translation>End the series …</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Nobody is invited yet</translation>
    </message>
    <message>
        <source>Delete takes one away</source>
        <translation>Delete takes one away</translation>
    </message>
    <message>
        <source>Body or function, e-mail; for example KS, post@ks.example.no</source>
        <translation>Body or function, e-mail; for example KS, post@ks.example.no</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add the participant that is written</source>
        <translation>Add the participant that is written</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>One more participant</source>
        <translation>One more participant</translation>
    </message>
    <message>
        <source>Function in every municipality</source>
        <translation>Function in every municipality</translation>
    </message>
    <message>
        <source>Chief medical officer</source>
        <translation>Chief medical officer</translation>
    </message>
    <message>
        <source>Add for each municipality</source>
        <translation>Add for each municipality</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>By function</translation>
    </message>
</context>
<context>
    <name>samvirke::ServiceCard</name>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>Record what happened …</source>
        <translation>Record what happened …</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>The event is removed.</source>
        <translation>The event is removed.</translation>
    </message>
    <message>
        <source>On record.</source>
        <translation>On record.</translation>
    </message>
    <message>
        <source>A draft for the replacement has begun. Nobody is asked yet.</source>
        <translation>A draft for the replacement has begun. Nobody is asked yet.</translation>
    </message>
</context>
<context>
    <name>samvirke::ServiceDialog</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Who confirmed it?</source>
        <translation>Who confirmed it?</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Name and function</translation>
    </message>
    <message>
        <source>Write who confirmed it.</source>
        <translation>Write who confirmed it.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Write what the note says.</translation>
    </message>
    <message>
        <source>The day of the first shift. The transfer is in service from then on.</source>
        <translation>The day of the first shift. The transfer is in service from then on.</translation>
    </message>
    <message>
        <source>The first day of absence. No diagnosis: it does not belong here.</source>
        <translation>The first day of absence. No diagnosis: it does not belong here.</translation>
    </message>
    <message>
        <source>The first day back.</source>
        <translation>The first day back.</translation>
    </message>
    <message>
        <source>The first day of somebody else. A draft for the same gap begins; nobody is asked yet.</source>
        <translation>The first day of somebody else. A draft for the same gap begins; nobody is asked yet.</translation>
    </message>
    <message>
        <source>The day of the hand-over. The service is then ending.</source>
        <translation>The day of the hand-over. The service is then ending.</translation>
    </message>
    <message>
        <source>The new last day, before %1. The period is shortened.</source>
        <translation>The new last day, before %1. The period is shortened.</translation>
    </message>
    <message>
        <source>The new last day, after %1. Owner and employee have said yes again.</source>
        <translation>The new last day, after %1. Owner and employee have said yes again.</translation>
    </message>
    <message>
        <source>The day back with the own employer. What it cost can be settled then.</source>
        <translation>The day back with the own employer. What it cost can be settled then.</translation>
    </message>
    <message>
        <source>What is worth remembering, without names of patients.</source>
        <translation>What is worth remembering, without names of patients.</translation>
    </message>
</context>
<context>
    <name>samvirke::SettlementCard</name>
    <message>
        <source>Settlement and afterwards</source>
        <translation>Settlement and afterwards</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1 pays</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>Nothing is settled yet.</translation>
    </message>
    <message>
        <source>Begin with days, travel and lodging</source>
        <translation>Begin with days, travel and lodging</translation>
    </message>
    <message>
        <source>The usual lines are written. The amounts are not known yet.</source>
        <translation>The usual lines are written. The amounts are not known yet.</translation>
    </message>
    <message>
        <source>New line …</source>
        <translation>New line …</translation>
    </message>
    <message>
        <source>The line is removed.</source>
        <translation>The line is removed.</translation>
    </message>
    <message>
        <source>Save the settlement …</source>
        <translation>Save the settlement …</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>Helped: %1</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation>Next time: %1</translation>
    </message>
    <message>
        <source>%1, as agreed: %2</source>
        <translation>%1, as agreed: %2</translation>
    </message>
    <message>
        <source>Three questions to the lending side …</source>
        <translation>Three questions to the lending side …</translation>
    </message>
    <message>
        <source>Three questions to the receiving side …</source>
        <translation>Three questions to the receiving side …</translation>
    </message>
    <message>
        <source>The line is saved.</source>
        <translation>The line is saved.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>The answers are kept.</translation>
    </message>
    <message>
        <source>Save the settlement</source>
        <translation>Save the settlement</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Text document (*.odt);;Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Document (*.pdf);;Text document (*.odt);;Workbook (*.xlsx);;Table (*.csv)</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>settlement</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>Choose a line to correct or remove it.</source>
        <translation>Choose a line to correct or remove it.</translation>
    </message>
</context>
<context>
    <name>samvirke::SettlementLineDialog</name>
    <message>
        <source>New line of the settlement</source>
        <translation>New line of the settlement</translation>
    </message>
    <message>
        <source>Line of the settlement</source>
        <translation>Line of the settlement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Days, nights, kilometres</source>
        <translation>Days, nights, kilometres</translation>
    </message>
    <message>
        <source>Amount in kroner</source>
        <translation>Amount in kroner</translation>
    </message>
    <message>
        <source>Empty: not known yet. It is not counted as nothing.</source>
        <translation>Empty: not known yet. It is not counted as nothing.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This is no sum of kroner. Leave it empty while it is not known.</source>
        <translation>This is no sum of kroner. Leave it empty while it is not known.</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Remove this line</translation>
    </message>
</context>
<context>
    <name>samvirke::SharedAnswerDialog</name>
    <message>
        <source>Share the answer</source>
        <translation>Share the answer</translation>
    </message>
    <message>
        <source>Change the shared answer</source>
        <translation>Change the shared answer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Write it so that it holds for all who ask the same. No names, telephone numbers or addresses of persons, and nothing that points to one of them.</source>
        <translation>Write it so that it holds for all who ask the same. No names, telephone numbers or addresses of persons, and nothing that points to one of them.</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Search words</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>With commas between.</translation>
    </message>
</context>
<context>
    <name>samvirke::SharesTick</name>
    <message>
        <source>Shares out staff</source>
        <translation>Shares out staff</translation>
    </message>
    <message>
        <source>Staff is asked for, proposed, agreed on or set aside. Follows what you write until you tick it yourself.</source>
        <translation>Staff is asked for, proposed, agreed on or set aside. Follows what you write until you tick it yourself.</translation>
    </message>
</context>
<context>
    <name>samvirke::SignatureDialog</name>
    <message>
        <source>Record a signature</source>
        <translation>Record a signature</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>The signed paper stays in your archive. Here it is recorded who signed, and when. From the first signature on the text stays as it is.</source>
        <translation>The signed paper stays in your archive. Here it is recorded who signed, and when. From the first signature on the text stays as it is.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Name and function; can be erased later</source>
        <translation>Name and function; can be erased later</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Write who signed: name and function.</source>
        <translation>Write who signed: name and function.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>This time has not come yet.</translation>
    </message>
</context>
<context>
    <name>samvirke::SlideView</name>
    <message>
        <source>The screen is blank</source>
        <translation>The screen is blank</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>What is projected</source>
        <translation>What is projected</translation>
    </message>
</context>
<context>
    <name>samvirke::StaffBaseCard</name>
    <message>
        <source>Base staffing</source>
        <translation>Base staffing</translation>
    </message>
    <message>
        <source>The agreed staff is not known, so no share of it can be said. Statistics Norway&apos;s table 14533 has it.</source>
        <translation>The agreed staff is not known, so no share of it can be said. Statistics Norway&apos;s table 14533 has it.</translation>
    </message>
    <message>
        <source>Agreed full-time equivalents in the care services, %1. Source: %2.</source>
        <translation>Agreed full-time equivalents in the care services, %1. Source: %2.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Asked for now: %1</source>
        <translation>Asked for now: %1</translation>
    </message>
    <message>
        <source>One person asked for counts as one full-time equivalent.</source>
        <translation>One person asked for counts as one full-time equivalent.</translation>
    </message>
    <message>
        <source>Vulnerable: %1</source>
        <translation>Vulnerable: %1</translation>
    </message>
    <message>
        <source>Import agreed staff …</source>
        <translation>Import agreed staff …</translation>
    </message>
    <message>
        <source>Change the figures …</source>
        <translation>Change the figures …</translation>
    </message>
    <message>
        <source>Enter the figures …</source>
        <translation>Enter the figures …</translation>
    </message>
    <message>
        <source>Floors …</source>
        <translation>Floors …</translation>
    </message>
    <message>
        <source>The agreed staff is imported.</source>
        <translation>The agreed staff is imported.</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>The figures are saved.</translation>
    </message>
    <message>
        <source>The floors are saved.</source>
        <translation>The floors are saved.</translation>
    </message>
</context>
<context>
    <name>samvirke::StaffFiguresDialog</name>
    <message>
        <source>Write a number of 0 or more, or leave it empty.</source>
        <translation>Write a number of 0 or more, or leave it empty.</translation>
    </message>
    <message>
        <source>Agreed staff of %1</source>
        <translation>Agreed staff of %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Full-time equivalents in the care services. Leave empty what is not known: it is shown as unknown, never as zero.</source>
        <translation>Full-time equivalents in the care services. Leave empty what is not known: it is shown as unknown, never as zero.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>set by hand</translation>
    </message>
</context>
<context>
    <name>samvirke::StaffFloorsDialog</name>
    <message>
        <source>Floors for the agreed staff</source>
        <translation>Floors for the agreed staff</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Fewer full-time equivalents than this and the office regards the group as vulnerable, in every municipality. No floor comes with the program. Leave empty where there is none.</source>
        <translation>Fewer full-time equivalents than this and the office regards the group as vulnerable, in every municipality. No floor comes with the program. Leave empty where there is none.</translation>
    </message>
</context>
<context>
    <name>samvirke::StandingDialog</name>
    <message>
        <source>New standing agreement</source>
        <translation>New standing agreement</translation>
    </message>
    <message>
        <source>Standing agreement</source>
        <translation>Standing agreement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Professions</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>What sets it off</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What municipalities have agreed on before anything happens. It stays voluntary: whoever is asked may say no.</source>
        <translation>What municipalities have agreed on before anything happens. It stays voluntary: whoever is asked may say no.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None chosen: it is about all</source>
        <translation>None chosen: it is about all</translation>
    </message>
    <message>
        <source>The event, and who says that it has come</source>
        <translation>The event, and who says that it has come</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>Archive number</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Valid from a first day</source>
        <translation>Valid from a first day</translation>
    </message>
    <message>
        <source>Valid until a last day</source>
        <translation>Valid until a last day</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Without a last day it holds until further notice</source>
        <translation>Without a last day it holds until further notice</translation>
    </message>
</context>
<context>
    <name>samvirke::StateDetails</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Choose a line to see how much is free on which day, and the next step.</source>
        <translation>Choose a line to see how much is free on which day, and the next step.</translation>
    </message>
    <message>
        <source>Free day by day</source>
        <translation>Free day by day</translation>
    </message>
    <message>
        <source>From below: allocated. Above it, up to the line: free.</source>
        <translation>From below: allocated. Above it, up to the line: free.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 of %2 free</translation>
    </message>
    <message>
        <source>%1 more are allocated than are there, %2. Release something, or find more.</source>
        <translation>%1 more are allocated than are there, %2. Release something, or find more.</translation>
    </message>
    <message>
        <source>%1 of %2 are free today.</source>
        <translation>%1 of %2 are free today.</translation>
    </message>
    <message>
        <source>Allocate …</source>
        <translation>Allocate …</translation>
    </message>
    <message>
        <source>Register a request …</source>
        <translation>Register a request …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>Who asks, and who has it</source>
        <translation>Who asks, and who has it</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 asks</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 has it</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lead time</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>%1 are not answered.</source>
        <translation>%1 are not answered.</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Refuse …</translation>
    </message>
    <message>
        <source>All of it has been released.</source>
        <translation>All of it has been released.</translation>
    </message>
    <message>
        <source>%1 are still allocated.</source>
        <translation>%1 are still allocated.</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Release …</translation>
    </message>
    <message>
        <source>Refused, with the reason below.</source>
        <translation>Refused, with the reason below.</translation>
    </message>
    <message>
        <source>Free for others again from %1.</source>
        <translation>Free for others again from %1.</translation>
    </message>
    <message>
        <source>The line in the log</source>
        <translation>The line in the log</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>a resource that is no longer listed</source>
        <translation>a resource that is no longer listed</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Answers an earlier line</source>
        <translation>Answers an earlier line</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>samvirke::StatePage</name>
    <message>
        <source>State resources</source>
        <translation>State resources</translation>
    </message>
    <message>
        <source>Allocation log</source>
        <translation>Allocation log</translation>
    </message>
    <message>
        <source>Register a resource …</source>
        <translation>Register a resource …</translation>
    </message>
    <message>
        <source>Register a request …</source>
        <translation>Register a request …</translation>
    </message>
    <message>
        <source>No state resources are registered</source>
        <translation>No state resources are registered</translation>
    </message>
    <message>
        <source>Register what the Civil Defence, the Home Guard, volunteers and the state&apos;s stores place at the county&apos;s disposal.</source>
        <translation>Register what the Civil Defence, the Home Guard, volunteers and the state&apos;s stores place at the county&apos;s disposal.</translation>
    </message>
    <message>
        <source>The allocation log is empty</source>
        <translation>The allocation log is empty</translation>
    </message>
    <message>
        <source>Requests and allocations stand here for good.</source>
        <translation>Requests and allocations stand here for good.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Write as a file …</source>
        <translation>Write as a file …</translation>
    </message>
    <message>
        <source>The governor may prioritise these between municipalities. What municipalities lend one another of their own free will stands under Transfers.</source>
        <translation>The governor may prioritise these between municipalities. What municipalities lend one another of their own free will stands under Transfers.</translation>
    </message>
    <message>
        <source>The resource is registered.</source>
        <translation>The resource is registered.</translation>
    </message>
    <message>
        <source>The resource is changed.</source>
        <translation>The resource is changed.</translation>
    </message>
    <message>
        <source>Remove the resource?</source>
        <translation>Remove the resource?</translation>
    </message>
    <message>
        <source>Remove the resource</source>
        <translation>Remove the resource</translation>
    </message>
    <message>
        <source>The resource is removed.</source>
        <translation>The resource is removed.</translation>
    </message>
    <message>
        <source>Register first what there is to ask for.</source>
        <translation>Register first what there is to ask for.</translation>
    </message>
    <message>
        <source>Written in the allocation log.</source>
        <translation>Written in the allocation log.</translation>
    </message>
    <message>
        <source>Write list and log</source>
        <translation>Write list and log</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;Excel (*.xlsx);;CSV (*.csv);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;Excel (*.xlsx);;CSV (*.csv);;Text (*.txt)</translation>
    </message>
    <message>
        <source>state-resources.pdf</source>
        <translation>state-resources.pdf</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
</context>
<context>
    <name>samvirke::StateResourceDialog</name>
    <message>
        <source>Register a state resource</source>
        <translation>Register a state resource</translation>
    </message>
    <message>
        <source>Change the state resource</source>
        <translation>Change the state resource</translation>
    </message>
    <message>
        <source>Register the resource</source>
        <translation>Register the resource</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Available from</translation>
    </message>
    <message>
        <source>Only until a certain day</source>
        <translation>Only until a certain day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the state or volunteers place at the county&apos;s disposal. Staff and equipment that municipalities lend one another stand under Transfers.</source>
        <translation>What the state or volunteers place at the county&apos;s disposal. Staff and equipment that municipalities lend one another stand under Transfers.</translation>
    </message>
    <message>
        <source>Protective equipment is used up: it does not come back at the end of a period.</source>
        <translation>Protective equipment is used up: it does not come back at the end of a period.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>For instance persons, boxes or vehicles</source>
        <translation>For instance persons, boxes or vehicles</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lead time</translation>
    </message>
    <message>
        <source>From the call until it is there</source>
        <translation>From the call until it is there</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>samvirke::StatusChoice</name>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
</context>
<context>
    <name>samvirke::StatusMatrix</name>
    <message>
        <source>Ratings by service area and round</source>
        <translation>Ratings by service area and round</translation>
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
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>samvirke::StepDialog</name>
    <message>
        <source>Ask for profession, number and period. The employee&apos;s name waits until the employee has consented.</source>
        <translation>Ask for profession, number and period. The employee&apos;s name waits until the employee has consented.</translation>
    </message>
    <message>
        <source>A no is an answer. The reason is kept neutral and never counted against anybody.</source>
        <translation>A no is an answer. The reason is kept neutral and never counted against anybody.</translation>
    </message>
    <message>
        <source>Both owners agree on period, pay, travel, lodging and who leads.</source>
        <translation>Both owners agree on period, pay, travel, lodging and who leads.</translation>
    </message>
    <message>
        <source>Nobody is lent out without having said yes themselves.</source>
        <translation>Nobody is lent out without having said yes themselves.</translation>
    </message>
    <message>
        <source>Travel, lodging, training and access are arranged before arrival.</source>
        <translation>Travel, lodging, training and access are arranged before arrival.</translation>
    </message>
    <message>
        <source>Owner and employee answer again; until then the period stands.</source>
        <translation>Owner and employee answer again; until then the period stands.</translation>
    </message>
    <message>
        <source>For something that was registered by mistake. It stays on record.</source>
        <translation>For something that was registered by mistake. It stays on record.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Name and function</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Write who it was: an answer without a name is no answer.</source>
        <translation>Write who it was: an answer without a name is no answer.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>This time has not come yet.</translation>
    </message>
    <message>
        <source>Ask for kind, number and when it is needed.</source>
        <translation>Ask for kind, number and when it is needed.</translation>
    </message>
    <message>
        <source>Both sides agree on number, transport, cost and any return.</source>
        <translation>Both sides agree on number, transport, cost and any return.</translation>
    </message>
    <message>
        <source>Transport and somebody to receive it are arranged.</source>
        <translation>Transport and somebody to receive it are arranged.</translation>
    </message>
    <message>
        <source>The owner answers again; until then the period stands.</source>
        <translation>The owner answers again; until then the period stands.</translation>
    </message>
</context>
<context>
    <name>samvirke::StepLine</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>samvirke::SubjectBox</name>
    <message>
        <source>Nothing in particular</source>
        <translation>Nothing in particular</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveyAnswerForm</name>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>%1; - when not applicable</source>
        <translation>%1; - when not applicable</translation>
    </message>
    <message>
        <source>- when not applicable</source>
        <translation>- when not applicable</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1: %2</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveyCallDialog</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Whom to ring</source>
        <translation>Whom to ring</translation>
    </message>
    <message>
        <source>Answers by telephone: %1</source>
        <translation>Answers by telephone: %1</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Nobody is asked</translation>
    </message>
    <message>
        <source>Save and next (Enter)</source>
        <translation>Save and next (Enter)</translation>
    </message>
    <message>
        <source>No answer, the next one (F8)</source>
        <translation>No answer, the next one (F8)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>No telephone number is known.</translation>
    </message>
    <message>
        <source>Nothing is answered or changed. Press F8 when nobody answers the telephone.</source>
        <translation>Nothing is answered or changed. Press F8 when nobody answers the telephone.</translation>
    </message>
    <message>
        <source>Nobody else is left to ring. Thank you.</source>
        <translation>Nobody else is left to ring. Thank you.</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved · %n left</source>
        <translation>
            <numerusform>%1 saved · %n left</numerusform>
            <numerusform>%1 saved · %n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>Leave without saving what you typed?</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 is not saved.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveyDialog</name>
    <message>
        <source>New survey</source>
        <translation>New survey</translation>
    </message>
    <message>
        <source>Change the survey</source>
        <translation>Change the survey</translation>
    </message>
    <message>
        <source>Open the survey</source>
        <translation>Open the survey</translation>
    </message>
    <message>
        <source>Save the survey</source>
        <translation>Save the survey</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>The answers are out of date from</source>
        <translation>The answers are out of date from</translation>
    </message>
    <message>
        <source>The office&apos;s comment</source>
        <translation>The office&apos;s comment</translation>
    </message>
    <message>
        <source>Nobody is told before you send something out. Answering is voluntary.</source>
        <translation>Nobody is told before you send something out. Answering is voluntary.</translation>
    </message>
    <message>
        <source>Answers that have come in stay as they are.</source>
        <translation>Answers that have come in stay as they are.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>What the answers are for. It stands on the form and in the reminder.</source>
        <translation>What the answers are for. It stands on the form and in the reminder.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Whom and when</source>
        <translation>Whom and when</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>Answers due</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>The office&apos;s own words about the answers. They change no answer.</source>
        <translation>The office&apos;s own words about the answers. They change no answer.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1: %2</translation>
    </message>
    <message>
        <source>Choose at least one municipality.</source>
        <translation>Choose at least one municipality.</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveyImportDialog</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Column “%1”: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Answers or reason</source>
        <translation>Answers or reason</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Rows of the files</translation>
    </message>
    <message>
        <source>Import the answers</source>
        <translation>Import the answers</translation>
    </message>
    <message>
        <source>Read answers from files</source>
        <translation>Read answers from files</translation>
    </message>
    <message>
        <source>A table has one row per municipality and the questions&apos; numbers above its columns. Forms that were filled in are read as they are.</source>
        <translation>A table has one row per municipality and the questions&apos; numbers above its columns. Forms that were filled in are read as they are.</translation>
    </message>
    <message>
        <source>Choose a file, or a folder of forms that came back</source>
        <translation>Choose a file, or a folder of forms that came back</translation>
    </message>
    <message>
        <source>What each row would do is shown here, before anything is written.</source>
        <translation>What each row would do is shown here, before anything is written.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a file with answers</source>
        <translation>Choose a file with answers</translation>
    </message>
    <message>
        <source>Choose the folder with the returned forms</source>
        <translation>Choose the folder with the returned forms</translation>
    </message>
    <message>
        <source>%1: not read, as no question is named so: %2.</source>
        <translation>%1: not read, as no question is named so: %2.</translation>
    </message>
    <message>
        <source>Answers from files</source>
        <translation>Answers from files</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 rejected</source>
        <translation>%1 new, %2 changed, %3 as before, %4 rejected</translation>
    </message>
    <message>
        <source>Leave out what cannot be imported (%1)</source>
        <translation>Leave out what cannot be imported (%1)</translation>
    </message>
</context>
<context>
    <name>samvirke::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Figures of the question</source>
        <translation>Figures of the question</translation>
    </message>
    <message>
        <source>Answers of the municipalities</source>
        <translation>Answers of the municipalities</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Who is missing</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>New survey …</source>
        <translation>New survey …</translation>
    </message>
    <message>
        <source>No survey has been opened yet</source>
        <translation>No survey has been opened yet</translation>
    </message>
    <message>
        <source>Ask what the weekly round does not ask, or open the worked example at the right.</source>
        <translation>Ask what the weekly round does not ask, or open the worked example at the right.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Chart of the question</source>
        <translation>Chart of the question</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>No figures</translation>
    </message>
    <message>
        <source>Choose a survey above.</source>
        <translation>Choose a survey above.</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Nobody is asked</translation>
    </message>
    <message>
        <source>Of %1 asked, %2 answered this question.</source>
        <translation>Of %1 asked, %2 answered this question.</translation>
    </message>
    <message>
        <source>Several choices may hold at once: the shares do not sum to 100 %.</source>
        <translation>Several choices may hold at once: the shares do not sum to 100 %.</translation>
    </message>
    <message>
        <source>Sum %1, median %2, from %3 to %4 %5.</source>
        <translation>Sum %1, median %2, from %3 to %4 %5.</translation>
    </message>
    <message>
        <source>Nothing has been asked beside the rounds</source>
        <translation>Nothing has been asked beside the rounds</translation>
    </message>
    <message>
        <source>A survey asks a few questions of all or of a sample.</source>
        <translation>A survey asks a few questions of all or of a sample.</translation>
    </message>
    <message>
        <source>%1 of %2 have answered (%3 %): %4</source>
        <translation>%1 of %2 have answered (%3 %): %4</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>asked by %1</translation>
    </message>
    <message>
        <source>The answers are out of date. Copy the survey to ask anew.</source>
        <translation>The answers are out of date. Copy the survey to ask anew.</translation>
    </message>
    <message>
        <source>All have answered all that was asked.</source>
        <translation>All have answered all that was asked.</translation>
    </message>
    <message>
        <source>Take answers by telephone … (F5)</source>
        <translation>Take answers by telephone … (F5)</translation>
    </message>
    <message>
        <source>Remind, or telephone list … (F6)</source>
        <translation>Remind, or telephone list … (F6)</translation>
    </message>
    <message>
        <source>Write forms to fill in …</source>
        <translation>Write forms to fill in …</translation>
    </message>
    <message>
        <source>Read answers from files …</source>
        <translation>Read answers from files …</translation>
    </message>
    <message>
        <source>Export the answers …</source>
        <translation>Export the answers …</translation>
    </message>
    <message>
        <source>Export the summary …</source>
        <translation>Export the summary …</translation>
    </message>
    <message>
        <source>Copy to a new survey …</source>
        <translation>Copy to a new survey …</translation>
    </message>
    <message>
        <source>Change the survey …</source>
        <translation>Change the survey …</translation>
    </message>
    <message>
        <source>Close the survey</source>
        <translation>Close the survey</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Remove the survey</source>
        <translation>Remove the survey</translation>
    </message>
    <message>
        <source>Worked example: vaccination, March 2021</source>
        <translation>Worked example: vaccination, March 2021</translation>
    </message>
    <message>
        <source>Who is missing (%1)</source>
        <translation>Who is missing (%1)</translation>
    </message>
    <message>
        <source>%1: its answer</source>
        <translation>%1: its answer</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Nothing has come in.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <translation>Changed %1 by %2</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <translation>Recorded %1 by %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Purpose: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>all %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>The office&apos;s comment: %1</source>
        <translation>The office&apos;s comment: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>The survey is made. Send out its form, or take answers by telephone.</source>
        <translation>The survey is made. Send out its form, or take answers by telephone.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>The survey is changed.</source>
        <translation>The survey is changed.</translation>
    </message>
    <message>
        <source>The survey is open again.</source>
        <translation>The survey is open again.</translation>
    </message>
    <message>
        <source>Close the survey?</source>
        <translation>Close the survey?</translation>
    </message>
    <message>
        <source>It takes no more answers. %1 of %2 have answered; the others stand as not answered. It can be opened again.</source>
        <translation>It takes no more answers. %1 of %2 have answered; the others stand as not answered. It can be opened again.</translation>
    </message>
    <message>
        <source>The survey is closed.</source>
        <translation>The survey is closed.</translation>
    </message>
    <message>
        <source>The survey is removed.</source>
        <translation>The survey is removed.</translation>
    </message>
    <message>
        <source>The worked example is open: Trøndelag, 9 March 2021.</source>
        <translation>The worked example is open: Trøndelag, 9 March 2021.</translation>
    </message>
    <message>
        <source>The survey is closed and takes no answers. Open it again first.</source>
        <translation>The survey is closed and takes no answers. Open it again first.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken by telephone.</source>
        <translation>
            <numerusform>%n answer was taken by telephone.</numerusform>
            <numerusform>%n answers were taken by telephone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder to write the forms to</source>
        <translation>Choose the folder to write the forms to</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are written to %1.</source>
        <translation>
            <numerusform>%n form is written to %1.</numerusform>
            <numerusform>%n forms are written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are imported.</source>
        <translation>The answers are imported.</translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation>Export the summary</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Export the answers</translation>
    </message>
    <message>
        <source>summary-%1.xlsx</source>
        <translation>summary-%1.xlsx</translation>
    </message>
    <message>
        <source>answers-%1.xlsx</source>
        <translation>answers-%1.xlsx</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered.</source>
        <translation>
            <numerusform>%n municipality has not answered.</numerusform>
            <numerusform>%n municipalities have not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have answered in part.</source>
        <translation>
            <numerusform>%n municipality has answered in part.</numerusform>
            <numerusform>%n municipalities have answered in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s) have not answered, and %1 only in part.</source>
        <translation>
            <numerusform>%n municipality has not answered, and %1 only in part.</numerusform>
            <numerusform>%n municipalities have not answered, and %1 only in part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1. The numbers are exact: for the office itself.</source>
        <translation>Written to %1. The numbers are exact: for the office itself.</translation>
    </message>
</context>
<context>
    <name>samvirke::TileMap</name>
    <message>
        <source>Map of the municipalities</source>
        <translation>Map of the municipalities</translation>
    </message>
    <message>
        <source>worse than in the round before</source>
        <translation>worse than in the round before</translation>
    </message>
    <message>
        <source>better than in the round before</source>
        <translation>better than in the round before</translation>
    </message>
</context>
<context>
    <name>samvirke::Timeline</name>
    <message>
        <source>Week %1 · %2</source>
        <translation>Week %1 · %2</translation>
    </message>
</context>
<context>
    <name>samvirke::TopBar</name>
    <message>
        <source>Reporting round shown</source>
        <translation>Reporting round shown</translation>
    </message>
</context>
<context>
    <name>samvirke::TransferDetails</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Who answered what</source>
        <translation>Who answered what</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>No transfer is chosen</source>
        <translation>No transfer is chosen</translation>
    </message>
    <message>
        <source>Choose one to see who answered what, and which step is next.</source>
        <translation>Choose one to see who answered what, and which step is next.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>The employee&apos;s name is shown after consent.</source>
        <translation>The employee&apos;s name is shown after consent.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Nothing more will happen here. What was said stays on record.</source>
        <translation>Nothing more will happen here. What was said stays on record.</translation>
    </message>
    <message>
        <source>Change period, number or note …</source>
        <translation>Change period, number or note …</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Nobody has been asked yet.</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>The need</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Receives</translation>
    </message>
    <message>
        <source>Lends</source>
        <translation>Lends</translation>
    </message>
    <message>
        <source>The pool member</source>
        <translation>The pool member</translation>
    </message>
    <message>
        <source>Availability and competences</source>
        <translation>Availability and competences</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>The offer</translation>
    </message>
    <message>
        <source>Save as EDXL-RM …</source>
        <translation>Save as EDXL-RM …</translation>
    </message>
    <message>
        <source>Ask the owner, with the text …</source>
        <translation>Ask the owner, with the text …</translation>
    </message>
</context>
<context>
    <name>samvirke::TransferDialog</name>
    <message>
        <source>Start a transfer</source>
        <translation>Start a transfer</translation>
    </message>
    <message>
        <source>Change the transfer</source>
        <translation>Change the transfer</translation>
    </message>
    <message>
        <source>Start as a draft</source>
        <translation>Start as a draft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A draft asks nobody and promises nothing. The owner is asked in the next step and answers freely.</source>
        <translation>A draft asks nobody and promises nothing. The owner is asked in the next step and answers freely.</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Change it only when owner and employee have agreed to it</source>
        <translation>Change it only when owner and employee have agreed to it</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>A municipality, or the name of a health trust or another owner</source>
        <translation>A municipality, or the name of a health trust or another owner</translation>
    </message>
    <message>
        <source>Pool member</source>
        <translation>Pool member</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>None of the registered needs</source>
        <translation>None of the registered needs</translation>
    </message>
    <message>
        <source>Nobody yet: the owner decides who to ask</source>
        <translation>Nobody yet: the owner decides who to ask</translation>
    </message>
    <message>
        <source>An unnamed capacity</source>
        <translation>An unnamed capacity</translation>
    </message>
    <message>
        <source>Choose the municipality that is to receive the staff.</source>
        <translation>Choose the municipality that is to receive the staff.</translation>
    </message>
    <message>
        <source>Write who could lend the staff.</source>
        <translation>Write who could lend the staff.</translation>
    </message>
    <message>
        <source>A municipality does not lend to itself.</source>
        <translation>A municipality does not lend to itself.</translation>
    </message>
    <message>
        <source>A named pool member is one person. Start one transfer for each.</source>
        <translation>A named pool member is one person. Start one transfer for each.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Change it only when both sides have agreed to it</source>
        <translation>Change it only when both sides have agreed to it</translation>
    </message>
</context>
<context>
    <name>samvirke::TransfersPage</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Transfers by week</source>
        <translation>Transfers by week</translation>
    </message>
    <message>
        <source>Start a transfer …</source>
        <translation>Start a transfer …</translation>
    </message>
    <message>
        <source>No transfer is under way</source>
        <translation>No transfer is under way</translation>
    </message>
    <message>
        <source>Start one from a proposal under Matching, or with the button above.</source>
        <translation>Start one from a proposal under Matching, or with the button above.</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Receives</translation>
    </message>
    <message>
        <source>No transfer to show</source>
        <translation>No transfer to show</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in transfers</source>
        <translation>Search in transfers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>All municipalities</translation>
    </message>
    <message>
        <source>On record: the transfer is %1.</source>
        <translation>On record: the transfer is %1.</translation>
    </message>
    <message>
        <source>The transfer is a draft. Nobody has been asked yet.</source>
        <translation>The transfer is a draft. Nobody has been asked yet.</translation>
    </message>
    <message>
        <source>The transfer is changed.</source>
        <translation>The transfer is changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is written to %1.</source>
        <translation>The message is written to %1.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Unanswered (%1)</source>
        <translation>Unanswered (%1)</translation>
    </message>
    <message>
        <source>Unanswered (%1, %2 overdue)</source>
        <translation>Unanswered (%1, %2 overdue)</translation>
    </message>
    <message numerus="yes">
        <source>On record: %n owner(s) are asked.</source>
        <translation>
            <numerusform>On record: %n owner is asked.</numerusform>
            <numerusform>On record: %n owners are asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warn so many days before a transfer ends without a successor</source>
        <translation>Warn so many days before a transfer ends without a successor</translation>
    </message>
    <message>
        <source>Warn </source>
        <translation>Warn </translation>
    </message>
    <message>
        <source> days ahead</source>
        <translation> days ahead</translation>
    </message>
    <message>
        <source>nobody follows</source>
        <translation>nobody follows</translation>
    </message>
    <message>
        <source>ill from %1</source>
        <translation>ill from %1</translation>
    </message>
    <message>
        <source>Afterwards …</source>
        <translation>Afterwards …</translation>
    </message>
    <message>
        <source>What both sides said when the staff was home again</source>
        <translation>What both sides said when the staff was home again</translation>
    </message>
</context>
<context>
    <name>samvirke::TrendChart</name>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Development, number of municipalities</source>
        <translation>Development, number of municipalities</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Show as a chart</translation>
    </message>
</context>
<context>
    <name>samvirke::TriedEdit</name>
    <message>
        <source>Next: the municipality&apos;s own measures</source>
        <translation>Next: the municipality&apos;s own measures</translation>
    </message>
    <message>
        <source>Next: the neighbouring municipalities</source>
        <translation>Next: the neighbouring municipalities</translation>
    </message>
    <message>
        <source>Next: the health community and the county</source>
        <translation>Next: the health community and the county</translation>
    </message>
    <message>
        <source>Next: regional and national pools</source>
        <translation>Next: regional and national pools</translation>
    </message>
    <message>
        <source>for example: sound services may fail tonight</source>
        <translation>for example: sound services may fail tonight</translation>
    </message>
    <message>
        <source>Tick also what was looked at and found not possible. Keys: 1 to %1 tick one, 0 all of the municipality&apos;s own.</source>
        <translation>Tick also what was looked at and found not possible. Keys: 1 to %1 tick one, 0 all of the municipality&apos;s own.</translation>
    </message>
</context>
<context>
    <name>samvirke::TrueMap</name>
    <message>
        <source>Map of the county</source>
        <translation>Map of the county</translation>
    </message>
</context>
<context>
    <name>samvirke::VariantBar</name>
    <message>
        <source>Order of aims</source>
        <translation>Order of aims</translation>
    </message>
    <message>
        <source>Variants of the proposal</source>
        <translation>Variants of the proposal</translation>
    </message>
    <message>
        <source>New order of aims …</source>
        <translation>New order of aims …</translation>
    </message>
    <message>
        <source>Change “%1” …</source>
        <translation>Change “%1” …</translation>
    </message>
    <message>
        <source>Remove “%1” …</source>
        <translation>Remove “%1” …</translation>
    </message>
</context>
<context>
    <name>samvirke::VariantComparison</name>
    <message>
        <source>Variants side by side</source>
        <translation>Variants side by side</translation>
    </message>
    <message>
        <source>Show this plan</source>
        <translation>Show this plan</translation>
    </message>
    <message>
        <source>Coverage comes first in every variant. They differ in what counts next: who is asked, and how far people travel.</source>
        <translation>Coverage comes first in every variant. They differ in what counts next: who is asked, and how far people travel.</translation>
    </message>
</context>
<context>
    <name>samvirke::VariantDialog</name>
    <message>
        <source>New order of aims</source>
        <translation>New order of aims</translation>
    </message>
    <message>
        <source>Change the order of aims</source>
        <translation>Change the order of aims</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Coverage always comes first, the critical needs before the others. Among plans of the same coverage the first aim decides, then the second, and so on.</source>
        <translation>Coverage always comes first, the critical needs before the others. Among plans of the same coverage the first aim decides, then the second, and so on.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an aim.</source>
        <translation>Alt and the arrow keys move an aim.</translation>
    </message>
</context>
<context>
    <name>samvirke::WhatIfBanner</name>
    <message>
        <source>Record this …</source>
        <translation>Record this …</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Back to the plan</translation>
    </message>
    <message>
        <source>What if %1?</source>
        <translation>What if %1?</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, and </translation>
    </message>
    <message>
        <source>%1. This is a question: nothing is recorded.</source>
        <translation>%1. This is a question: nothing is recorded.</translation>
    </message>
    <message>
        <source>%1. A first answer; a better one is being looked for. Nothing is recorded.</source>
        <translation>%1. A first answer; a better one is being looked for. Nothing is recorded.</translation>
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
        <translation>Add a period</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove period %1</source>
        <translation>Remove period %1</translation>
    </message>
</context>
<context>
    <name>shots</name>
    <message>
        <source>Close the dialog without saving?</source>
        <translation>Close the dialog without saving?</translation>
    </message>
    <message>
        <source>What was typed here is lost.</source>
        <translation>What was typed here is lost.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
</context>
</TS>
