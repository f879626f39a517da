import type { EntityKind } from '../../model/mention.ts';
import { kindsOf } from '../referenceData.ts';

/** English head nouns by what they name; compounds follow their last word. Our own list (CC0). */
export const nounKinds: ReadonlyMap<string, EntityKind> = kindsOf({
  person: `
    man woman person people boy girl child kid baby father mother parent son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother
    husband wife spouse friend girlfriend boyfriend widow partner teenager adult youth student pupil scholar citizen resident inhabitant visitor tourist
    traveler traveller passenger guest participant attendee spectator supporter fan customer client consumer user reader viewer voter patient victim
    survivor casualty relative hostage captive prisoner inmate detainee refugee migrant asylum-seeker immigrant expat employee worker staffer official
    civil_servant labourer laborer entrepreneur businessman businesswoman billionaire millionaire employer shareholder investor owner founder maker
    producer seller buyer trader farmer fisherman baker president premier minister king queen prince princess emperor head_of_state chancellor mayor
    governor senator lawmaker legislator mp congressman congresswoman politician diplomat ambassador envoy consul leader chairman chairwoman chair
    director executive boss chief head spokesman spokeswoman spokesperson adviser advisor aide assistant secretary secretary-general commissioner member
    candidate nominee pope bishop archbishop cardinal priest imam pastor rabbi ayatollah patriarch counterpart colleague successor predecessor ally
    opponent critic supporter activist demonstrator protester striker dissident whistleblower witness suspect perpetrator attacker gunman shooter
    killer murderer terrorist criminal thief burglar robber assailant kidnapper hijacker spy hacker extremist islamist jihadist fighter rebel separatist
    insurgent militant guerrilla soldier officer general colonel captain major lieutenant commander admiral veteran mercenary conscript reservist agent
    policeman policewoman detective inspector firefighter rescuer volunteer doctor physician nurse surgeon psychologist therapist judge prosecutor
    lawyer attorney solicitor investigator researcher scientist expert specialist analyst economist professor teacher lecturer historian philosopher
    engineer architect builder novelist missionary bystander pensioner retiree secretary_of_state chief_of_staff chief_of_police member_of_parliament head_of_government minister_of_state journalist reporter correspondent editor columnist presenter anchor photographer writer author poet artist painter actor actress
    singer musician composer conductor rapper footballer player goalkeeper defender midfielder coach trainer manager referee athlete cyclist runner
    driver champion winner loser pilot crew_member representative negotiator mediator delegate observer lobbyist consultant heir neighbour neighbor
    compatriot enemy rival hero muslim christian jew catholic protestant hindu buddhist republican democrat liberal conservative socialist communist
    nationalist astronaut cosmonaut diver climber sailor settler smuggler dealer trafficker ruler lord lady`,
  group: `
    jury     duo trio couple pair population minority community family public crowd mass generation delegation crew staff personnel group troops troop army forces force militia
    unit brigade battalion elite opposition coalition movement gang network mafia cartel police leadership side clan tribe entourage west east
    humanity society ally neighbour country nation state superpower power authorities`,
  organization: `
    company firm business corporation group conglomerate startup bank insurer fund manufacturer publisher airline carrier retailer supermarket chain
    organisation organization institution institute foundation association union trade_union federation league alliance bloc club party faction government
    cabinet ministry department council parliament senate congress house chamber commission committee board bureau office service agency authority
    administration judiciary court tribunal supreme_court newspaper paper daily weekly magazine broadcaster station channel network media press news_agency
    university college school academy faculty church diocese council navy air_force military marine_corps regime junta watchdog regulator think_tank ngo
    prosecution charity exchange central_bank team orchestra band consortium cooperative subsidiary headquarters delegation mission body`,
  country: 'homeland',
  place: `
    place city town capital village neighbourhood neighborhood area region province state district municipality county island peninsula continent coast
    beach sea ocean river lake canal street square road highway park forest mountain hill valley desert border frontier front frontline site location
    scene airspace territory waters zone buffer_zone colony republic enclave camp refugee_camp centre downtown suburb north south outskirts port
    settlement field countryside route corridor strait gulf bay`,
  facility: `
    building hospital clinic school mosque church cathedral synagogue temple monastery hotel restaurant cafe bar theatre theater museum library cinema
    stadium arena airport station port bridge tunnel dam plant factory refinery power_plant nuclear_plant mine depot warehouse shop store mall market
    palace castle barracks base prison jail cell police_station town_hall city_hall embassy consulate house home apartment tower skyscraper villa bunker
    terminal checkpoint crossing laboratory lab shelter monument statue cemetery pipeline railway headquarters nightclub`,
  agreement: `
    agreement treaty deal accord contract pact ceasefire truce convention protocol charter memorandum compromise settlement guarantee joint_statement`,
  event: `
    attack bombing shooting stabbing explosion blast fire disaster crash accident collision incident event tournament match game final championship
    world_cup olympics games race festival concert ceremony opening_ceremony commemoration funeral wedding coronation inauguration banquet dinner
    reception visit trip journey meeting talk talks conversation call phone_call summit conference congress session hearing press_conference debate
    negotiation negotiations election elections referendum vote poll campaign war civil_war conflict invasion occupation annexation bombardment shelling
    airstrike air_strike strike siege blockade offensive operation mission exercise drill manoeuvre withdrawal mobilisation battle fighting clash clashes
    uprising revolution coup protest demonstration rally march riot riots unrest kidnapping hijacking murder killing assassination genocide massacre
    execution arrest trial lawsuit case conviction investigation probe inquiry inspection search raid evacuation rescue recovery crisis epidemic
    pandemic outbreak earthquake flood hurricane storm cyclone tsunami tornado heatwave drought famine landslide eruption founding opening closure launch
    expansion takeover merger acquisition sale purchase bankruptcy delivery extradition release appointment dismissal resignation departure arrival return
    boycott sanction sanctions embargo measure intervention interference transport season transfer debut death birth birthday anniversary prayer
    scandal affair fraud corruption hack cyberattack leak espionage downing disappearance flight violation abuse crime war_crime robbery theft smuggling
    tension tensions accusation allegation charge rescue_operation effort attempt speech interview suicide lockdown vaccination advance retreat
    handover crackdown walkout standoff shutdown pullout victory defeat bid discussion complaint audit bailout purge amnesty ouster stampede derailment
    blackout`,
  work: `
    manuscript screenplay script draft licence license     book novel film movie documentary series programme program broadcast article report story letter email tweet post video footage image images photo
    photograph recording tape study analysis statement announcement press_release address advice memo document dossier plan peace_plan proposal bill
    resolution motion budget revelation song album painting play opera musical message survey list blacklist website app petition essay poem column`,
  law: 'law decision constitution legislation act rule rules regulation directive decree ban ruling verdict permit international_law state_of_emergency',
  object: `
    bacterium microbe enzyme antibody gene fossil mineral     car truck lorry bus train tram plane aircraft airliner airplane jet fighter_jet helicopter drone ship boat tanker submarine warship carrier frigate
    ferry yacht missile rocket missiles weapon weapons nuclear_weapon firearm gun rifle pistol knife bomb grenade ammunition explosive tank vehicle
    artillery gas oil petrol diesel coal uranium gold steel grain wheat food medicine drug drugs vaccine mask chip chips computer phone smartphone laptop
    software satellite spacecraft telescope reactor money dollar euro rouble share shares bond loan subsidy tax cocaine heroin wreckage debris body coffin
    passport visa machine device robot product products goods raw_material electricity water flag medal cup trophy bike system virus coronavirus
    belongings equipment`,
  concept: `
    peace security freedom democracy justice truth human_rights right rights independence sovereignty autonomy neutrality economy trade export exports
    import imports inflation unemployment poverty inequality hunger growth migration immigration climate climate_change warming environment nature energy
    sector industry agriculture tourism aviation education defence defense culture religion islam christianity tolerance strategy policy politics
    diplomacy ideology communism capitalism nationalism racism antisemitism discrimination terrorism extremism influence power threat relation relations
    relationship ties tie cooperation partnership friendship stability damage suffering theory motive evidence interest interests value values trust
    reform doping football cycling sport technology artificial_intelligence science internet social_media crypto bitcoin abortion membership accession liability
    expertise situation propaganda disinformation`,
});

/** Endings of nouns that the list lacks. */
export const nounEndings: readonly (readonly [ending: string, kind: EntityKind])[] = [
  // Longer than the nouns that they end in: "novelist" is no list, "deforestation" no station.
  ['alist', 'person'],
  ['elist', 'person'],
  ['ilist', 'person'],
  ['olist', 'person'],
  ['estation', 'concept'],
  ['astation', 'concept'],
  ['ologist', 'person'],
  ['ist', 'person'],
  ['ian', 'person'],
  ['man', 'person'],
  ['woman', 'person'],
  ['ee', 'person'],
  ['eer', 'person'],
  ['ness', 'concept'],
  ['ity', 'concept'],
  ['ism', 'concept'],
  ['tion', 'concept'],
  ['ment', 'concept'],
  ['ship', 'concept'],
];
