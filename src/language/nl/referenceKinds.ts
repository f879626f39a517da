import type { EntityKind } from '../../model/mention.ts';
import { kindsOf } from '../referenceData.ts';

/** Dutch head nouns by what they name; compounds follow their last part ("vredesverdrag" is a "verdrag"). Our own list (CC0). */
export const nounKinds: ReadonlyMap<string, EntityKind> = kindsOf({
  person: `
    politica presentatrice kandidate advocate schaatsster wielrenster tennisster voetbalster turnster hockeyster roeister loopster dichteres
    hertogin gravin barones keizerin directrice onderzoekster medewerkster inwoonster bewoonster bezoekster deelneemster werkneemster leidster
    bestuurster kampioene titelverdediger titelverdedigster danseres magistraat verloskundige kleuter peuter bejaarde senior
    nieuwkomer jongeman juffrouw verpleegster buitenlander oma opa buur buurmeisje pater pastoor artiest sopraan bediende schrijfster voorzitster
    speelster finalist finaliste invaller zwemmer zwemster bokser boerin kapper slager ridder graaf hertog baron vorst aartshertog concurrent
    vernieuwer uitvinder functionaris manager penningmeester rector dictator regent recensent commentator kenner ontwerper bewaker radicaal nazi
    international landgenote jurylid gijzelnemer influencer youtuber blogger vlogger ceo topschutter aanvoerder ploeggenoot teamgenoot sprinter
    atlete kopman ploegleider sportdirecteur makelaar bankier huurder verhuurder veehouder tuinder apotheker tandarts dierenarts epidemioloog
    astronoom natuurkundige wiskundige klimatoloog meteoroloog astronaut ruimtevaarder piraat smokkelaar drugshandelaar dealer drugsbaron kopstuk
    handlanger medeplichtige medeverdachte kroongetuige informant aanslagpleger zelfmoordterrorist brandstichter verkrachter stalker
    pornoactrice cineast kunstschilder beeldhouwer celebrity barman huisbaas schipper kweker imker reder magnaat topadvocaat
    baas manager bondsvoorzitter oud-president ex-man ex-vrouw weduwnaar verloofde tweelingbroer tweelingzus stiefvader stiefmoeder pleegkind
    mens man vrouw heer dame jongen meisje kind baby vader moeder ouder zoon dochter broer zus zuster oom tante neef nicht grootvader grootmoeder
    echtgenoot echtgenote vriend vriendin weduwe partner bruid kleinzoon persoon figuur individu volwassene jongere tiener student scholier leerling
    burger inwoner bewoner bezoeker toerist reiziger passagier inzittende opvarende gast deelnemer aanwezige toeschouwer supporter fan klant consument
    gebruiker lezer kijker luisteraar kiezer patiënt slachtoffer gewonde dode nabestaande gijzelaar gevangene gedetineerde vluchteling migrant asielzoeker
    ontheemde immigrant expat werknemer medewerker werker personeelslid ambtenaar arbeider ondernemer zakenman zakenvrouw miljardair miljonair werkgever
    aandeelhouder belegger investeerder eigenaar oprichter stichter maker producent verkoper koper handelaar boer visser bakker
    president premier minister koning koningin prins prinses keizer kroonprins staatshoofd regeringsleider staatssecretaris burgemeester wethouder schepen
    gouverneur senator kamerlid parlementslid parlementariër politicus diplomaat ambassadeur gezant consul leider voorzitter directeur bestuurder topman
    topvrouw baas chef hoofd woordvoerder woordvoerster zegsman adviseur assistent secretaris secretaris-generaal secretaris_generaal commissaris
    eurocommissaris lid bestuurslid raadslid partijlid fractieleider partijleider fractievoorzitter lijsttrekker kandidaat bondskanselier kanselier paus
    bisschop kardinaal priester imam dominee rabbijn ayatollah patriarch ambtgenoot collega tegenhanger opvolger voorganger medestander tegenstander
    criticus aanhanger sympathisant activist demonstrant betoger staker dissident oppositieleider klokkenluider getuige verdachte hoofdverdachte dader
    schutter moordenaar terrorist crimineel dief inbreker overvaller oplichter aanvaller ontvoerder kaper spion hacker extremist islamist jihadist strijder
    rebel separatist opstandeling militant guerrillastrijder soldaat militair officier generaal kolonel luitenant-kolonel kapitein majoor commandant
    bevelhebber admiraal reservist veteraan huurling dienstplichtige agent politieagent politieman politievrouw rechercheur inspecteur agente
    brandweerman hulpverlener redder vrijwilliger arts dokter huisarts verpleegkundige verpleger chirurg psycholoog therapeut rechter aanklager
    advocaat jurist notaris officier_van_justitie procureur onderzoeker wetenschapper deskundige expert specialist analist econoom hoogleraar professor
    docent leraar lerares onderwijzer historicus politicoloog viroloog bioloog filosoof ingenieur architect journalist verslaggever correspondent redacteur
    hoofdredacteur columnist presentator fotograaf schrijver auteur dichter kunstenaar schilder acteur actrice zanger zangeres muzikant componist dirigent
    rapper regisseur voetballer speler doelman keeper verdediger aanvaller spits middenvelder trainer coach bondscoach scheidsrechter atleet sporter
    wielrenner renner schaatser tennisser coureur kampioen winnaar verliezer bestuursvoorzitter piloot bestuurder chauffeur machinist bemanningslid
    betrokkene vertegenwoordiger onderhandelaar bemiddelaar afgevaardigde gedelegeerde waarnemer inlichtingenofficier spindoctor lobbyist consultant
    erfgenaam familielid bekende buurman buurvrouw landgenoot partijgenoot bondgenoot vijand rivaal held vakman staatsman volksvertegenwoordiger
    moslim christen jood katholiek protestant hindoe boeddhist soenniet sjiiet republikein democraat liberaal socialist communist nationalist
    journaliste studente lerares patiënte militante separatiste onderduiker arrestant wereldleider machthebber bewindsman bewindsvrouw opdrachtgever
    lerende moederbedrijf oud-president oud-premier oud-minister ex-president hooligan relschopper drugsdealer drugsbaron smokkelaar mensensmokkelaar
    hoofdpersoon politicus voorstander initiatiefnemer organisator leverancier aannemer huurder verhuurder consument spaarder bankier topambtenaar
    wetsovertreder agressor bezetter kolonist bemiddelaar peiler ruimtevaarder astronaut kosmonaut duiker klimmer zeeman matroos stuurman`,
  group: `
    menigte echtpaar koppel duo trio tweetal drietal viertal vijftal aanhang achterban burgerij adel elite jongelui staf bemanning bedrijfsleven
    cocaïnemaffia maffia pers tweeling kordon
    bevolking volk minderheid gemeenschap familie gezin publiek menigte massa jeugd generatie delegatie ploeg bemanning personeel groep groepering
    troepen troep leger strijdkracht strijdkrachten krijgsmacht militie eenheid brigade bataljon peloton garnizoen elite oppositie coalitie 
    alliantie beweging bende netwerk maffia kartel leiding achterban politiemensen mensen lieden brandweerlieden lui kringen partijen
    zijde kamp stam clan gevolg gezelschap vluchtelingenstroom westen oosten mensheid samenleving maatschappij werkgevers vakbeweging
    lidstaat buurland grootmacht supermacht mogendheid land staat natie kolonie deelstaat`,
  organization: `
    jury korps orkest ensemble provider filiaal regiment synode parochie redactie rederij keten winkelketen supermarktketen start-up
    startup multinational prijsvechter dochterbedrijf moederbedrijf dochteronderneming moedermaatschappij dochtermaatschappij raadkamer kamer
    jeugdbende drugsbende zorgverzekeraar woningcorporatie koepelorganisatie mediagroep holding investeringsmaatschappij hedgefonds chipmaker
    bedrijf onderneming concern firma multinational maatschappij vennootschap holding start-up bank verzekeraar pensioenfonds fonds fabrikant uitgeverij
    luchtvaartmaatschappij energiebedrijf oliemaatschappij techbedrijf supermarktketen keten winkelketen organisatie instelling instituut stichting
    vereniging bond vakbond federatie unie verbond bondgenootschap club partij fractie regering kabinet ministerie departement ministerraad parlement
    senaat kamer congres huis raad gemeenteraad veiligheidsraad commissie comité bureau dienst inlichtingendienst geheime_dienst agentschap autoriteit
    overheid justitie politie politiemacht recherche rechtbank gerechtshof hof hooggerechtshof tribunaal strafhof openbaar_ministerie parket politie politiekorps brandweer
    krant dagblad weekblad tijdschrift omroep zender nieuwszender televisie radio persbureau nieuwsdienst nieuwssite redactie media pers universiteit
    hogeschool school college academie faculteit ziekenhuisgroep kerk bisdom moskeebestuur gemeente provinciebestuur gemeentebestuur bestuur directie
    raad_van_bestuur raad_van_commissarissen onderzoeksraad onderzoeksteam onderzoekscollectief onderzoeksplatform collectief platform team werkgroep
    taskforce secretariaat consulaat delegatie leger luchtmacht marine landmacht krijgsmacht junta regime bewind administratie koningshuis hofhouding
    terreurgroep terreurorganisatie denktank ngo belangenorganisatie mensenrechtenorganisatie hulporganisatie milieuorganisatie persdienst
    beurs centrale_bank toezichthouder waakhond rekenkamer kiescommissie kiesraad koepel groothandel rederij coöperatie consortium orkest band elftal
    meldpunt noodnummer kantoor hoofdkantoor vestiging dochteronderneming moederbedrijf afdeling`,
  country: 'vaderland thuisland',
  place: `
    gewest arrondissement koninkrijk hertogdom kanton agglomeratie polder fjord vulkaan boulevard plein kustplaats buurland thuisland
    plaats stad hoofdstad dorp wijk buurt gebied regio streek provincie deelstaat district gemeente eiland schiereiland continent werelddeel kust strand
    zee oceaan rivier meer kanaal straat plein weg snelweg park bos berg heuvel vallei woestijn grens grensgebied grensstreek front frontlinie terrein
    plek locatie rampplek rampgebied crisisgebied oorlogsgebied luchtruim grondgebied territorium wateren vaarwater zone bufferzone veiligheidszone
    kolonie republiek volksrepubliek rebellenrepubliek enclave kamp vluchtelingenkamp centrum binnenstad voorstad buitenwijk noorden zuiden
    stadsdeel vliegroute route corridor doorgang haven nederzetting akker veld boerderij platteland achterland hoofdstad geboorteplaats`,
  facility: `
    paviljoen abdij dierentuin campus galerij schouwburg kazerne opvangcentrum asielcentrum datacenter distributiecentrum rechtszaal
    gebouw ziekenhuis hospitaal kliniek school moskee kerk kathedraal synagoge tempel klooster hotel restaurant café bar theater museum bibliotheek
    bioscoop stadion arena sporthal zwembad luchthaven vliegveld station metrostation haven brug tunnel sluis dam fabriek centrale kerncentrale
    elektriciteitscentrale raffinaderij gasveld olieveld mijn opslagplaats depot magazijn winkel winkelcentrum supermarkt warenhuis markt paleis kasteel
    kazerne basis legerbasis militaire_basis luchtmachtbasis vliegbasis marinebasis gevangenis cel strafkamp politiebureau stadhuis gemeentehuis ambassade
    parlementsgebouw regeringsgebouw woning huis appartement flat appartementencomplex toren wolkenkrabber pand villa bunker loods terminal
    controlepost grenspost grensovergang laboratorium opvangcentrum azc asielzoekerscentrum tehuis verpleeghuis verzorgingstehuis crèche monument
    standbeeld begraafplaats pijpleiding gasleiding spoorlijn spoorweg snelweg hoofdkwartier discotheek nachtclub concertzaal centrum`,
  agreement: `
    akkoord verdrag overeenkomst contract deal pact bestand wapenstilstand staakt-het-vuren convenant protocol handvest memorandum afspraak compromis
    handelsakkoord vredesakkoord klimaatakkoord kernakkoord regeerakkoord coalitieakkoord cao vrijhandelsakkoord gezamenlijke_verklaring
    intentieverklaring schikking alliantie fusieovereenkomst veiligheidsgarantie garantie`,
  event: `
    aanslag aanval bomaanslag zelfmoordaanslag schietpartij steekpartij explosie ontploffing brand ramp crash vliegramp ongeluk ongeval aanrijding botsing
    incident gebeurtenis evenement toernooi wedstrijd finale halve_finale kampioenschap wereldkampioenschap wk ek spelen olympische_spelen winterspelen
    race grand_prix festival concert feest ceremonie openingsceremonie plechtigheid herdenking herdenkingsdienst begrafenis uitvaart huwelijk bruiloft
    kroning inauguratie beëdiging staatsbanket banket diner receptie bezoek staatsbezoek werkbezoek reis ontmoeting gesprek telefoongesprek overleg beraad
    spoedberaad crisisberaad topoverleg top topontmoeting topconferentie conferentie congres bijeenkomst vergadering ministerraad zitting hoorzitting
    persconferentie debat onderhandeling onderhandelingen vredesoverleg vredesbespreking bespreking besprekingen verkiezing verkiezingen
    presidentsverkiezingen parlementsverkiezingen referendum volksraadpleging stemming peiling campagne verkiezingscampagne oorlog burgeroorlog
    wereldoorlog handelsoorlog conflict gewapend_conflict invasie inval bezetting annexatie bombardement beschieting luchtaanval raketaanval drone-aanval
    droneaanval beleg blokkade offensief tegenoffensief operatie missie vredesmissie militaire_oefening oefening manoeuvre terugtrekking mobilisatie gevecht
    gevechten veldslag strijd opstand revolutie staatsgreep coup couppoging protest demonstratie betoging mars staking rel rellen onlusten ontvoering
    gijzeling kaping moord doodslag genocide bloedbad massamoord executie terechtstelling arrestatie aanhouding proces rechtszaak strafzaak kort_geding
    hoger_beroep veroordeling vonnis berechting vervolging onderzoek strafrechtelijk_onderzoek politieonderzoek justitieonderzoek inspectie huiszoeking
    razzia evacuatie reddingsactie zoektocht zoekactie berging crisis kredietcrisis coronacrisis epidemie pandemie uitbraak aardbeving overstroming
    orkaan storm cycloon tsunami tornado hittegolf droogte hongersnood natuurramp lawine vulkaanuitbarsting oprichting opening sluiting lancering
    uitbreiding overname fusie beursgang verkoop aankoop faillissement reorganisatie levering uitlevering vrijlating benoeming aanstelling ontslag aftreden
    klacht bod discussie terugtocht aftocht
    vertrek aankomst terugkeer komst moordaanslag boycot sanctie sancties embargo boycot wapenembargo maatregel ingreep interventie inmenging steun
    transport seizoen competitie transfer debuut afscheid overlijden dood geboorte verjaardag jubileum zaterdaggebed zondaggebed vrijdaggebed kerkdienst
    mis gebed schandaal affaire fraude corruptie hack cyberaanval lek datalek spionage neerhalen neerstorten verdwijning
    mensenrechtenschending schending overtreding misdrijf misdaad oorlogsmisdaad oorlogsmisdrijf overval diefstal inbraak smokkel spanningen spanning
    hoogspanning beschuldiging aanklacht hulpactie hulpverlening poging bemiddelingspoging ruzie machtswisseling machtsovername werkzaamheden
    onderzoekswerkzaamheden inzameling brexit staat_van_beleg eenwording hereniging afscheiding zelfmoord rondreis toespraak operatie daad drama tragedie
    expeditie ruimtemissie maanlanding lockdown avondklok vaccinatie vaccinatiecampagne wapenlevering gasleverantie schot beschieting kruisraketaanval`,
  work: `
    boek roman film documentaire serie televisieserie programma televisieprogramma uitzending artikel bericht nieuwsbericht reportage interview
    brief e-mail mail tweet jubeltweet tweets video filmpje beelden beeld satellietbeeld satellietbeelden foto opname opnamen audio-opname geluidsopname
    telefoontap rapport verslag onderzoeksrapport studie analyse verklaring persverklaring mededeling persbericht speech toespraak rede troonrede
    advies nota memo document dossier plan vredesplan voorstel wetsvoorstel resolutie motie begroting onthulling onthullingen lied nummer album
    schilderij kunstwerk standbeeld toneelstuk opera musical spel game boodschap enquête peiling statistiek statement eindverslag conclusies conclusie
    lijst zwarte_lijst sanctielijst website app petitie open_brief column essay gedicht krantenartikel aanbeveling overzicht`,
  law: `
    statuut reglement amendement wetontwerp wetsontwerp decreet kieswet noodverordening
    wet grondwet wetgeving wetboek regel regels regelgeving richtlijn verordening decreet besluit verbod noodwet recht internationaal_recht
    strafrecht belastingwet arrest uitspraak vergunning noodtoestand staatsrecht volkenrecht`,
  object: `
    vlucht auto vrachtwagen bus trein tram metro vliegtuig passagiersvliegtuig toestel helikopter straaljager jager gevechtsvliegtuig drone schip boot tanker
    olietanker onderzeeër onderzeeboot oorlogsschip vliegdekschip fregat veerboot ferry jacht raket raketten kruisraket luchtdoelraket
    luchtafweersysteem luchtafweer afweersysteem wapen wapens kernwapen kernwapens vuurwapen geweer pistool mes bom kernbom granaat munitie explosief
    explosieven tank tanks pantservoertuig voertuig artillerie geschut gas aardgas olie aardolie benzine diesel kolen steenkool uranium goud staal graan
    tarwe voedsel medicijn medicijnen vaccin vaccins mondkapje chip chips computer telefoon smartphone laptop software satelliet ruimtestation
    ruimteschip telescoop reactor kernreactor geld munt euro dollar roebel aandeel aandelen obligatie lening subsidie belasting drugs cocaïne heroïne
    wrak wrakstuk brokstuk zwarte_doos lichaam stoffelijk_overschot lijk kist paspoort visum sleutel machine apparaat robot product producten goederen
    hulpgoederen grondstof grondstoffen elektriciteit stroom water vlag medaille beker trofee buit schat schilderij kunstschat fiets motor scooter
    installatie buk-installatie systeem virus coronavirus bezitting bezittingen eigendommen kleding`,
  concept: `
    vrede veiligheid vrijheid democratie gerechtigheid rechtvaardigheid waarheid mensenrecht mensenrechten recht rechtsstaat onafhankelijkheid
    soevereiniteit autonomie neutraliteit economie handel export import inflatie werkloosheid armoede ongelijkheid honger groei migratie immigratie
    klimaat klimaatverandering opwarming milieu natuur energie energievoorziening sector gassector industrie landbouw toerisme luchtvaart onderwijs zorg
    gezondheidszorg defensie cultuur religie islam christendom jodendom tolerantie vrijheid_van_meningsuiting persvrijheid godsdienstvrijheid strategie
    beleid buitenlandbeleid politiek diplomatie ideologie communisme kapitalisme nationalisme racisme antisemitisme discriminatie terrorisme extremisme
    invloed macht dreiging bedreiging relatie relaties betrekking betrekkingen band banden samenwerking partnerschap vriendschap stabiliteit schade leed
    theorie motief bewijs belang belangen waarde waarden vertrouwen visie doping voetbal wielrennen sport technologie kunstmatige_intelligentie
    wetenschap internet sociale_media crypto bitcoin abortus euthanasie lidmaatschap toetreding aansprakelijkheid staatsaansprakelijkheid
    waarheidsvinding expertise situatie gang_van_zaken propaganda desinformatie nepnieuws crisisbeheersing ontwikkelingen`,
});

/** Endings of nouns that the list lacks. */
export const nounEndings: readonly (readonly [ending: string, kind: EntityKind])[] = [
  ['politicus', 'person'],
  ['oloog', 'person'],
  ['icus', 'person'],
  ['ier', 'person'],
  ['ist', 'person'],
  ['eur', 'person'],
  ['ateur', 'person'],
  ['aar', 'person'],
  ['ant', 'person'],
  ['nent', 'person'],
  ['dent', 'person'],
  ['iër', 'person'],
  ['genoot', 'person'],
  ['houder', 'person'],
  ['maker', 'person'],
  ['werker', 'person'],
  ['voerder', 'person'],
  ['schap', 'concept'],
  ['heid', 'concept'],
  ['isme', 'concept'],
  ['teit', 'concept'],
  ['ing', 'concept'],
];
