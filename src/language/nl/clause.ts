import type { Token } from '../../model/annotated.ts';
import type { Modality } from '../../model/proposition.ts';
import type { ClauseLanguage } from '../clauseLanguage.ts';
import { infinitivesOf } from './infinitives.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(',').map((phrase) => phrase.trim()));

const PREPOSITIONS =
  'aan achter af bij binnen boven buiten door heen in langs mee na naar naast om onder op over rond tegen toe tot tussen uit van vandaan voor';
const PRONOMINAL_ADVERB = new RegExp(`^(?:waar|daar|hier|er)(${words(PREPOSITIONS).join('|')})$`);
/** Prepositions that have another form inside a pronominal adverb. */
const INSIDE: Readonly<Record<string, string>> = { mee: 'met', toe: 'tot', af: 'van', heen: 'naar', vandaan: 'uit' };

const AUXILIARIES: Readonly<Record<string, Modality>> = {
  zullen: 'planned',
  willen: 'planned',
  gaan: 'planned',
  kunnen: 'possible',
  mogen: 'possible',
  moeten: 'demanded',
  dienen: 'demanded',
};

/** "Moest aftreden" happened; "moet aftreden" is demanded. */
const modalityOfAuxiliary = (token: Token): Modality | null =>
  /^zou(den|dt)?$/i.test(token.form)
    ? 'claimed'
    : /^moest(en)?$/i.test(token.form)
      ? null
      : (AUXILIARIES[token.lemma.toLowerCase()] ?? null);

export const clauseLanguage: ClauseLanguage = {
  embeddingVerbs: {
    say: words(`zeggen stellen menen vinden denken geloven beweren verklaren melden meedelen berichten schrijven vertellen weten
      benadrukken onderstrepen toelichten uitleggen bevestigen bekendmaken aankondigen voorspellen verwachten schatten concluderen
      constateren vaststellen vaststaan oordelen erkennen toegeven waarschuwen opmerken toevoegen aanvoeren betogen suggereren
      aangeven antwoorden reageren vermelden stipuleren herhalen noemen argumenteren vermoeden achten blijken lijken schijnen
      onthullen bekennen claimen verzekeren meldden twitteren tonen zien laten-weten laten-zien uitgaan beschouwen omschrijven
      bekend-maken duidelijk-maken beseffen`),
    deny: words('ontkennen tegenspreken bestrijden betwisten loochenen weerspreken ontkrachten'),
    demand: words(`eisen vragen verzoeken oproepen aandringen bevelen gelasten verlangen pleiten adviseren aanraden opdragen
      manen sommeren aansporen smeken voorstellen verplichten dwingen bepleiten`),
    plan: words(`willen beloven besluiten aankondigen zweren plannen toezeggen beogen voornemen aanbieden proberen trachten pogen streven afspreken
      overeenkomen voorbereiden voorzien klaarstaan toewerken inzetten`),
    possible: words('dreigen overwegen hopen vrezen riskeren afvragen mogen onderzoeken kunnen nagaan wensen'),
    accuse: words(`beschuldigen verdenken betichten aanklagen verwijten aansprakelijk-stellen aansprakelijk-houden verantwoordelijk-houden
      verantwoordelijk-stellen verantwoordelijk-achten`),
    refuse: words('weigeren nalaten verzuimen afzien voorkomen verhinderen vermijden beletten verbieden'),
    actual: words('slagen beginnen blijven helpen doorgaan lukken durven'),
  },
  embeddingNouns: {
    say: words(`bewering verklaring stelling mening conclusie bericht berichten uitspraak gerucht verwijt overtuiging boodschap
      aanwijzing bewijs idee indruk vermoeden theorie`),
    deny: words('ontkenning'),
    demand: words('eis oproep verzoek bevel opdracht voorstel advies aanbeveling wens pleidooi'),
    plan: words('plan besluit belofte poging voornemen bedoeling doel beslissing toezegging afspraak bereidheid streven'),
    possible: words('vrees angst kans mogelijkheid hoop risico dreiging vraag gevaar kwestie'),
    accuse: words('beschuldiging aantijging aanklacht verdenking'),
    refuse: words('weigering'),
    actual: words('feit'),
  },
  raisingVerbs: words(`gaan blijven komen willen zullen kunnen moeten mogen hoeven dreigen beginnen proberen trachten pogen weigeren
    lijken blijken schijnen plegen durven staan zitten liggen lopen zijn hebben dienen beloven besluiten ophouden stoppen helpen
    zeggen denken menen weten leren wensen hopen beweren ontkennen verklaren besluiten aanbieden zien staan`),
  causativeVerbs: words('laten doen zien horen'),
  copularVerbs: words('zijn worden blijven blijken lijken schijnen heten'),
  negations: set('niet nooit geen niemand niets nergens evenmin noch geenszins allerminst'),
  afterNegation: set('alleen slechts enkel zozeer'),
  modalWords: {
    mogelijk: 'possible',
    misschien: 'possible',
    wellicht: 'possible',
    waarschijnlijk: 'possible',
    vermoedelijk: 'possible',
    eventueel: 'possible',
    mogelijkerwijs: 'possible',
    wie_weet: 'possible',
    naar_verluidt: 'claimed',
    zogenaamd: 'claimed',
    zogeheten: 'actual',
    vermeend: 'claimed',
    toekomstig: 'possible',
    gepland: 'planned',
    beoogd: 'planned',
    voorgenomen: 'planned',
    aanstaand: 'planned',
  },
  exclusions: phrases('in tegenstelling tot,behalve,in plaats van,zonder,met uitzondering van,anders dan'),
  sourceMarkers: phrases('volgens,aldus,naar verluidt,blijkens,luidens'),
  experiencerMarkers: set('voor'),
  closingMarkers: set('aldus'),
  contentMarkers: set('dat of'),
  actingVerbs: set(`voorbereiden plannen uitvoeren beginnen starten openen besluiten aankondigen overwegen hervatten staken stoppen
    staakt doen ondernemen plegen houden organiseren dreigen afblazen uitstellen afzeggen`),
  eventPrepositions: { op: ['on', 'on'], tegen: ['against', 'against'], naar: ['about', 'into'] },
  conditionals: set('als indien mits tenzij wanneer of'),
  agentMarkers: set('door'),
  chargeMarkers: new Set(),
  appointingVerbs: set('benoemen kiezen verkiezen'),
  genitiveMarkers: set('van'),
  placeMarkers: phrases('in,op,bij,te,nabij,rond,langs,tussen,buiten,binnen,in de buurt van,boven,onder,voor,achter,naast'),
  directionMarkers: phrases('naar,richting,naartoe,naar toe'),
  originMarkers: phrases('uit,vanuit,van'),
  companionMarkers: phrases('met,samen met,naast,net als,evenals,en'),
  exampleMarkers: phrases('zoals,als,onder,waaronder,onder wie,onder meer,onder andere,bijvoorbeeld,inclusief'),
  relativePronouns: set('die dat wie wat welk welke dewelke hetwelk wier wiens waar'),
  dropsRelativePronouns: false,
  instigations: {
    verzoek: { verb: 'verzoeken', object: 'doer' },
    uitnodiging: { verb: 'uitnodigen', object: 'doer' },
    bevel: { verb: 'bevelen', object: 'doer' },
    aandringen: { verb: 'vragen', object: 'doer' },
    opdracht: { verb: 'opdragen', object: 'doer' },
    voorstel: { verb: 'voorstellen', object: 'done' },
    initiatief: { verb: 'voorstellen', object: 'done' },
  },
  markerRoles: {
    door: 'agent',
    aan: 'recipient',
    met: 'companion',
    tegen: 'opponent',
    over: 'topic',
    voor: 'beneficiary',
    naar: 'destination',
    uit: 'origin',
    vanuit: 'origin',
    van: 'origin',
    in: 'place',
    op: 'place',
    bij: 'place',
    te: 'place',
    nabij: 'place',
    als: 'attribute',
    tot: 'other',
    om: 'purpose',
    wegens: 'cause',
    vanwege: 'cause',
    dankzij: 'cause',
    na: 'time',
    sinds: 'time',
    tijdens: 'time',
    sedert: 'time',
  },
  transparentNouns:
    set(`buurt omgeving nabijheid centrum rand hart rol activiteit deel aantal groep lid leven zorg houding gedrag aanwezigheid inzet meerderheid
    minderheid helft rest merendeel soort vorm reeks gebied omgeving veiligheid belang gang kwaliteit situatie naam nut grondgebied
    territorium werk optreden daad beleid oorzaak toedracht gevolg`),
  collectiveNouns: set(`alliantie bondgenootschap coalitie verbond samenwerkingsverband pact blok unie federatie bond groep vereniging
    organisatie team delegatie commissie consortium collectief statenbond club comité trio duo`),
  prepositionInside: (form) => {
    const inside = PRONOMINAL_ADVERB.exec(form.toLowerCase())?.[1];
    return inside === undefined ? null : (INSIDE[inside] ?? inside);
  },
  modalityOfAuxiliary,
  joinParticle: (lemma, particle, isVerb) => {
    if (isVerb) return `${lemma.startsWith(particle) ? lemma.slice(particle.length) : lemma} ${particle}`;
    return lemma.startsWith(particle) ? lemma : `${particle}${lemma}`;
  },
  ownWords: set('zeggen verklaring verklaringen mening woorden'),
  purposeMarkers: set('om'),
  questionMarkers: set('of'),
  privatives: set('zonder'),
  genitive: 'van',
  betweenMarkers: set('tussen'),
  prepositions: {
    van: ['of', 'of'],
    in: ['located_in', 'in'],
    te: ['located_in', 'in'],
    op: ['located_at', 'at'],
    bij: ['located_at', 'at'],
    nabij: ['near', 'near'],
    uit: ['come_from', 'from'],
    vanuit: ['come_from', 'from'],
    over: ['about', 'about'],
    rond: ['about', 'about'],
    voor: ['for', 'for'],
    tegen: ['against', 'against'],
    met: ['with', 'with'],
    naar: ['to', 'to'],
    aan: ['to', 'to'],
    door: ['by', 'by'],
  },
  reciprocals: set('elkaar mekaar'),
  together: set('samen gezamenlijk'),
  withOneAnother: 'cooperate_with',
  deny: 'ontkennen',
  go: 'gaan',
  here: 'in',
  motionModals: set('kunnen mogen moeten willen zullen hoeven'),
  stances: { pro: 'support', anti: 'oppose' },
  isVerbFinal: true,
  partsCompounds: false,
  indefinites: set('een geen enkele meerdere verschillende nieuwe elke ieder enig enige'),
  reflexivePronouns: set('zich zichzelf mezelf jezelf onszelf'),
  becomingMarkers: set('tot als'),
  amongMarkers: set('onder waaronder'),
  demandFrom: 'eisen van',
  aheadMarkers: phrases('voor,vóór,voorafgaand aan,aan de vooravond van'),
  memberOf: 'lid van',
  isA: 'is een',
  oneOf: 'een van',
  partWords: set('een één eentje enkele enkelen sommige sommigen velen beide geen twee drie vier vijf zes'),
  lightVerbs: set(`hebben doen geven maken nemen krijgen voeren leveren brengen houden uitspreken plegen sluiten tonen bieden verlenen
    ondernemen uitvoeren afleggen treffen onderhouden opnemen uiten betuigen vormen stellen zoeken vinden spelen`),
  describingVerbs:
    set(`beschouwen zien omschrijven bestempelen betitelen aanduiden kenmerken veroordelen aanmerken erkennen beschrijven typeren
    afdoen herkennen identificeren noemen benoemen aanwijzen`),
  resumptives: set('dat dit'),
  ministries: set('ministerie departement'),
  employerMarkers: set('bij in aan'),
  callingVerbs: new Set(),
  sureLemmas: new Map(['werd', 'werden'].map((form) => [form, 'worden'])),
  untilMarkers: set('tot'),
  askingDeterminers: set('welk welke'),
  preventionMarkers: set(''),
  infinitivesOf,
  nearNouns: set('buurt omgeving nabijheid'),
  near: 'nabij',
  amountNouns: set('deel aantal groep meerderheid minderheid helft rest merendeel soort vorm reeks lid'),
  intransitiveVerbs: set(`komen gaan liggen staan zitten vallen lopen blijven reizen sterven overlijden gebeuren ontstaan verdwijnen bestaan
    aankomen vertrekken terugkeren verschijnen stijgen dalen duren vluchten wonen zwijgen slagen`),
  reflexive: 'zich',
  copula: 'zijn',
  passivePredicate: (_lemma, token) => `${token.form.toLowerCase()} worden`,
};
