#include "core/session/demonstration_sentences.h"

namespace samvirke::demonstration {

namespace {

const QStringList none;

const QStringList criticalSmall{
    "Tre av fem på nattevakt er borte, og de som er igjen, går doble vakter.",
    "Bare én sykepleier på vakt for sykehjem og hjemmetjeneste samlet de neste døgnene.",
    "Vikarlisten er tom. Vi klarer ikke å dekke helgen uten hjelp utenfra.",
    "Kommuneoverlegen er eneste lege i kommunen nå og har stått i vakt i ni dager.",
    "Korttidsavdelingen er stengt, og pasientene er flyttet for å samle de ansatte på ett sted.",
    "To utbrudd samtidig i en kommune på vår størrelse gir ingen reserver igjen.",
    "Ledere og kjøkkenpersonale går inn i pleien. Det holder i noen dager, ikke lenger.",
    "Hjemmetjenesten kjører bare nødvendige besøk. Pårørende tar imot mer enn de burde.",
    "Vi har ikke sykepleier på kveld hver dag, og medisinene må planlegges vakt for vakt.",
    "Lang reisevei gjør at vikarer utenfra trenger bolig og en avtale på minst to uker.",
    "Halve personalet på sykehjemmet er sykmeldt. Vi prioriterer liv og helse, resten venter.",
    "Alle deltidsansatte går allerede fullt. Det er ikke flere å spørre i egen kommune.",
};

const QStringList criticalLarge{
    "Flere avdelinger ligger under minimumsbemanning, og vi flytter folk mellom sykehjemmene fra "
    "dag til dag.",
    "Sykefraværet har doblet seg på en uke. Bemanningsenheten får ikke dekket natt og helg.",
    "Legevakten går med redusert bemanning, og ventetiden er lengre enn det som er forsvarlig over "
    "tid.",
    "Vi har samlet ressursene om sykehjem og hjemmesykepleie. Dagtilbud og avlastning er stengt.",
    "Utskrivningsklare pasienter blir liggende på sykehuset fordi vi mangler sykepleiere til å ta "
    "imot.",
    "Kriseledelsen er satt. Vi ønsker sykepleiere fra nabokommunene så snart det lar seg gjøre.",
    "Smitte i tre boliger for eldre samtidig. Ansatte er delt i faste grupper, og turnusen går "
    "ikke opp.",
    "Vikarbyråene leverer under halvparten av det vi bestiller.",
    "Hjemmesykepleien rekker ikke alle kveldsbesøk, og avvik meldes daglig.",
    "Vi har brukt opp det som finnes av frivillig overtid, og de tillitsvalgte er bekymret.",
    "Mangelen på sykepleiere er størst på natt. Fagarbeidere alene kan ikke ta medisinansvaret.",
};

const QStringList challengingSmall{
    "Turnusen går opp denne uken, men bare fordi deltidsansatte tar ekstravakter.",
    "Én sykmelding til, så mangler vi nattevakt.",
    "Sårbart på sykepleiersiden. Fagarbeiderne dekker det de kan.",
    "Tjenestene holdes oppe, men opplæring og fagdager er utsatt.",
    "To stillinger har stått ledige siden i fjor, og nå merkes det godt.",
    "Vi deler sykepleier med nabokommunen på natt, og ordningen er sårbar når begge har fravær.",
    "Legevikaren slutter om to uker, og vi har ikke funnet en ny.",
    "Noe smitte blant ansatte. Vi har kontroll så lenge det ikke sprer seg til sykehjemmet.",
    "Helgene er vanskelige. Lederen går selv vakt annenhver helg.",
    "Vi klarer oss, men marginene er små og de samme personene bærer mye.",
    "Smittesporingen tar helsesykepleierens tid, og skolehelsetjenesten er redusert.",
    "Vi venter flere hjem fra sykehuset denne uken og har lite å gå på.",
    "Mange unge familier med syke barn gir korttidsfravær fra dag til dag.",
};

const QStringList challengingLarge{
    "Fraværet øker i hjemmetjenesten, mens sykehjemmene foreløpig har kontroll.",
    "Mye overtid og innleie. Dette kan vi holde gående i to–tre uker.",
    "Bemanningsenheten dekker dagvaktene, men helg og natt går på forskjøvet arbeidstid.",
    "Legevakten er presset i helgene, ellers er driften stabil.",
    "Korttidsplassene er fulle, og vi planlegger fire ekstra senger uten å ha folk til dem.",
    "Rekrutteringen av sykepleiere er vanskelig hele året. Utbruddet forsterker et gammelt "
    "problem.",
    "Ett sykehjem har utbrudd og egne team. De andre avdelingene avgir folk og merker det.",
    "Helsestasjonen har redusert tilbudet for å avgi helsesykepleiere til smittesporing.",
    "Ulik situasjon mellom sonene: to er i balanse, én har stort fravær.",
    "Vi har plan for prioritering og har tatt i bruk de to første trinnene.",
    "Studentene har eksamen, og vi mister mange ekstravakter de neste ukene.",
    "Fastlegene har økende fravær, og ventetiden for vanlig time er over to uker.",
    "Slitne ansatte etter en lang periode. Vi er mer bekymret for neste måned enn for denne uken.",
};

const QStringList goodSmall{
    "Normal drift. Fraværet er som ventet for årstiden.",
    "Full turnus ut måneden. Vi følger med på nabokommunene.",
    "Alle vakter er dekket. Vi har avtalt reserve for helgene.",
    "Stabilt. Fastlege og legevakt er i vanlig drift.",
    "Lite fravær, men vi er få og sårbare hvis noe skjer.",
    "Tilbake til vanlig bemanning etter forrige uke.",
    "God dekning nå. En fagarbeider kan lånes ut i en kort periode hvis det trengs.",
    "Ingen endring. Planen for bortfall av personell er gjennomgått.",
    "Rolig uke i alle tjenester.",
    "Vi har ansatt vikar ut året og har god oversikt over turnusen.",
};

const QStringList goodLarge{
    "Normal drift i alle soner.",
    "Bemanningsenheten dekker det meste av fraværet. Ingen tjenester er redusert.",
    "Fraværet er litt over normalen, men håndteres i linjen.",
    "God tilgang på ekstravakter. Vi kan avgi noen til nabokommuner etter avtale.",
    "Sykehjemmene er fullt bemannet, og hjemmetjenesten har noen ledige timer på dag.",
    "Stabil uke. Ny turnus er på plass og fungerer.",
    "Vi har fått inn åtte nye tilkallingsvikarer og er bedre rustet enn sist.",
    "Ingen utbrudd nå. Beredskapsplanen er oppdatert og øvd.",
    "Legevakt og fastleger i vanlig drift. Fraværet går ned.",
    "Vi har tilbudt to nabokommuner en samtale om utlån.",
    "Tilfredsstillende bemanning, også i helgene.",
};

} // namespace

const QStringList& situationSentences(StaffingStatus status, bool small)
{
    switch (status) {
    case StaffingStatus::Critical:
        return small ? criticalSmall : criticalLarge;
    case StaffingStatus::Challenging:
        return small ? challengingSmall : challengingLarge;
    case StaffingStatus::Good:
        return small ? goodSmall : goodLarge;
    case StaffingStatus::NotReported:
    case StaffingStatus::OutOfDate:
        break;
    }
    return none;
}

const QStringList& serviceSentences(ServiceArea service, StaffingStatus status)
{
    static const QStringList nursingHomeCritical{
        "Under minimum på natt i flere avdelinger.",
        "En avdeling er stengt for nye pasienter.",
        "Utbrudd på to avdelinger, ansatte kan ikke gå mellom dem.",
        "Sykepleier bare på dag. Tilkalling på kveld og natt.",
        "Beboere samles i færre avdelinger for å få turnusen til å gå opp.",
    };
    static const QStringList nursingHomeStrained{
        "Mange ekstravakter, men ingen hull i turnusen.",
        "Mangler sykepleier annenhver helg.",
        "Ufaglærte dekker vakter som skulle vært fagarbeider.",
        "Ferieønsker for neste periode er satt på vent.",
        "To nyansatte er under opplæring, det letter fra neste uke.",
    };
    static const QStringList homeCareCritical{
        "Praktisk bistand er stanset, bare helsehjelp gis.",
        "Kveldslistene er for lange, og besøk blir forskjøvet.",
        "Sonen med lengst kjørevei står uten sykepleier.",
        "Vi klarer ikke å ta imot nye brukere denne uken.",
    };
    static const QStringList homeCareStrained{
        "Listene er tette, og rehabilitering i hjemmet er redusert.",
        "Fraværet er størst blant dem som kjører kveld.",
        "Trygghetsalarmer deles med nabosonen på natt.",
        "Flere brukere med stort behov enn normalt.",
    };
    static const QStringList clinicCritical{
        "Ubesatte legevakter i helgen.",
        "Én lege dekker to kommuner på natt.",
        "Sykepleier på legevakten er omdisponert, telefonen går til nabolegevakten.",
    };
    static const QStringList clinicStrained{
        "Vaktene dekkes, men med kort varsel.",
        "Mange henvendelser på telefon, lengre svartid.",
        "Legene tar flere vakter enn avtalen legger opp til.",
    };
    static const QStringList doctorCritical{
        "Bare øyeblikkelig hjelp, alle kontroller er flyttet.",
        "To av tre leger er borte.",
    };
    static const QStringList doctorStrained{
        "Legevikar på plass, men bare ut måneden.",
        "Lengre ventetid på vanlig time.",
        "En ledig fastlegehjemmel siden sommeren.",
    };
    static const QStringList tracingCritical{
        "Sporingen er et døgn på etterskudd.",
        "Testkapasiteten er brukt opp, køen er to dager.",
    };
    static const QStringList tracingStrained{
        "Sporerne er lånt fra helsestasjonen.",
        "Kapasiteten holder til om lag ti nye tilfeller om dagen.",
        "Åpningstiden på teststasjonen er utvidet med to timer.",
    };
    static const QStringList medicalOfficerCritical{
        "Kommuneoverlegen er alene om smittevernet og når ikke over mer enn det mest nødvendige.",
        "Stillingen står tom, og vikaren dekker to kommuner.",
    };
    static const QStringList medicalOfficerStrained{
        "Mye kveldsarbeid, ingen stedfortreder i ferier.",
        "Deler kommuneoverlege med nabokommunen, det er tett mellom møtene.",
        "Smittevernet tar tiden fra det andre samfunnsmedisinske arbeidet.",
    };
    static const QStringList otherCritical{
        "Tjenesten er stengt, og de ansatte er omdisponert.",
        "Bare lovpålagte oppgaver utføres.",
    };
    static const QStringList otherStrained{
        "Redusert tilbud for å avgi ansatte til andre tjenester.",
        "Noe etterslep som må tas igjen senere.",
        "Sårbart, én person har ansvaret alene.",
    };
    const bool critical = status == StaffingStatus::Critical;
    if (!critical && status != StaffingStatus::Challenging)
        return none;
    switch (service) {
    case ServiceArea::NursingHome:
        return critical ? nursingHomeCritical : nursingHomeStrained;
    case ServiceArea::HomeCare:
        return critical ? homeCareCritical : homeCareStrained;
    case ServiceArea::EmergencyClinic:
        return critical ? clinicCritical : clinicStrained;
    case ServiceArea::GeneralPractice:
        return critical ? doctorCritical : doctorStrained;
    case ServiceArea::TestingTracing:
        return critical ? tracingCritical : tracingStrained;
    case ServiceArea::PublicHealthDoctor:
        return critical ? medicalOfficerCritical : medicalOfficerStrained;
    case ServiceArea::ChildHealth:
    case ServiceArea::Vaccination:
    case ServiceArea::Other:
        return critical ? otherCritical : otherStrained;
    case ServiceArea::Overall:
        break;
    }
    return none;
}

const QStringList& measureSentences()
{
    static const QStringList all{
        "økt stilling for deltidsansatte",
        "ekstravakter etter egen liste",
        "forskjøvet arbeidstid etter avtale med tillitsvalgte",
        "omdisponert ansatte fra dagsenteret",
        "omdisponert helsesykepleiere",
        "utsatt kurs og fagdager",
        "langvakter i helgene etter avtale",
        "pensjonerte sykepleiere er spurt",
        "studenter på ekstravakter",
        "lederne går i turnus",
        "samlet korttidspasientene på én avdeling",
        "redusert praktisk bistand i hjemmet",
        "stengt dagtilbud",
        "innleie fra vikarbyrå",
        "NAV er spurt om assistenter",
        "bakvakt delt med nabokommunen",
        "nabokommunene er spurt om hjelp",
        "USHT er spurt om veiledning i smittevern",
        "helseforetaket er spurt om sykepleiere i kombinasjonsstilling",
    };
    return all;
}

const QStringList& shiftSentences()
{
    static const QStringList all{
        "dag og kveld, hver tredje helg",
        "natt, tre vakter i uken",
        "todelt turnus, 35,5 timer i uken",
        "dag, mandag til fredag",
        "kveld og helg",
        "langvakter fredag til søndag",
        "tredelt turnus, opplæring første vakt",
        "etter avtale, helst sammenhengende uker",
    };
    return all;
}

const QStringList& needNotes(bool critical)
{
    static const QStringList grave{
        "Det haster. Vi tar imot fra første mulige dag, også for en kortere periode.",
        "Opplæring gis første vakt. Fast kontaktperson på avdelingen hele døgnet.",
        "Vi foretrekker samme person i hele perioden av hensyn til beboerne.",
        "Nabokommunene er spurt uten at det ga nok.",
        "Utbruddet er avgrenset til én avdeling. Smittevernutstyr og opplæring er på plass.",
    };
    static const QStringList planned{
        "Kan deles på flere personer.",
        "Oppstart kan flyttes noen dager.",
        "Erfaring fra hjemmetjeneste er en fordel. Tjenestebil disponeres.",
        "Gjelder til ny vikar er på plass.",
        "Behovet vurderes på nytt etter neste rapportering.",
        "Vi ønsker å avtale dette i god tid før høytiden.",
    };
    return critical ? grave : planned;
}

const QStringList& refusalNotes()
{
    static const QStringList all{
        "Har selv økende fravær og kan ikke avgi nå. Spør gjerne igjen om to uker.",
        "Turnusen er låst ut måneden. Ønsker å bidra senere.",
        "Vurderer at egen beredskap må holdes på dagens nivå.",
        "Har nettopp lånt ut til en annen nabokommune.",
    };
    return all;
}

QString serviceName(ServiceArea service)
{
    switch (service) {
    case ServiceArea::Overall:
        return "helse- og omsorgstjenesten";
    case ServiceArea::NursingHome:
        return "sykehjemmet";
    case ServiceArea::HomeCare:
        return "hjemmetjenesten";
    case ServiceArea::EmergencyClinic:
        return "legevakten";
    case ServiceArea::GeneralPractice:
        return "fastlegetjenesten";
    case ServiceArea::ChildHealth:
        return "helsestasjonen";
    case ServiceArea::TestingTracing:
        return "test og smittesporing";
    case ServiceArea::Vaccination:
        return "vaksinasjonen";
    case ServiceArea::PublicHealthDoctor:
        return "kommuneoverlegen";
    case ServiceArea::Other:
        break;
    }
    return "andre tjenester";
}

QString professionName(const QString& code, int heads)
{
    const bool one = heads == 1;
    if (code == "SP")
        return one ? "sykepleier" : "sykepleiere";
    if (code == "HF")
        return one ? "helsefagarbeider" : "helsefagarbeidere";
    if (code == "VP")
        return one ? "vernepleier" : "vernepleiere";
    if (code == "LE")
        return one ? "lege" : "leger";
    if (code == "HP")
        return one ? "hjelpepleier" : "hjelpepleiere";
    if (code == "STUDENT")
        return one ? "student" : "studenter";
    if (code == "ASSIST")
        return one ? "assistent" : "assistenter";
    return one ? "ansatt" : "ansatte";
}

QString headsOf(const QString& code, int heads)
{
    static const QStringList numbers{ "ingen", "én", "to", "tre", "fire", "fem", "seks", "sju",
        "åtte", "ni", "ti", "elleve", "tolv" };
    return (heads < numbers.size() ? numbers.at(heads) : QString::number(heads)) + ' '
        + professionName(code, heads);
}

} // namespace samvirke::demonstration
