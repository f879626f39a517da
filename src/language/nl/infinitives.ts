/**
 * Infinitives of Dutch past forms, for verbs that a tagger's guess of the lemma missed ("omkwamen", "vervalste"). The strong verbs are
 * a closed class; forms of the grammar, our own list (CC0): past singular, past plural without "en", participle without "ge", infinitive.
 */
const STRONG = `kwam kwam komen komen|ging ging gaan gaan|stond stond staan staan|sloeg sloeg slagen slaan|zag zag zien zien|deed ded daan doen
nam nam nomen nemen|gaf gav geven geven|las laz lezen lezen|at at geten eten|vergat vergat geten vergeten|bad bad beden bidden|zat zat zeten zitten|lag lag legen liggen
brak brak broken breken|sprak sprak sproken spreken|stak stak stoken steken|stal stal stolen stelen|sliep sliep slapen slapen|liet liet laten laten
viel viel vallen vallen|hield hield houden houden|liep liep lopen lopen|riep riep roepen roepen|hief hiev heven heffen|wierp wierp worpen werpen|stierf stierv storven sterven
hielp hielp holpen helpen|bedierf bedierv dorven bederven|droeg droeg dragen dragen|joeg joeg jaagd jagen|voer voer varen varen|groef groev graven graven|hing hing hangen hangen
ving ving vangen vangen|bleef blev bleven blijven|schreef schrev schreven schrijven|dreef drev dreven drijven|wreef wrev wreven wrijven|steeg steg stegen stijgen
kreeg kreg kregen krijgen|zweeg zweg zwegen zwijgen|reed red reden rijden|leed led leden lijden|meed med meden mijden|sneed sned sneden snijden|streed stred streden strijden
gleed gled gleden glijden|beet bet beten bijten|smeet smet smeten smijten|verweet verwet weten verwijten|spleet splet spleten splijten|keek kek keken kijken|leek lek leken lijken
bleek blek bleken blijken|bezweek bezwek weken bezwijken|week wek weken wijken|wees wez wezen wijzen|prees prez prezen prijzen|rees rez rezen rijzen|verdween verdwen dwenen verdwijnen
scheen schen schenen schijnen|greep grep grepen grijpen|kneep knep knepen knijpen|bood bod boden bieden|gebood gebod boden gebieden|verbood verbod boden verbieden
vloog vlog vlogen vliegen|loog log logen liegen|bedroog bedrog drogen bedriegen|verloor verlor loren verliezen|koos koz kozen kiezen|vroor vror vroren vriezen|schoot schot schoten schieten
goot got goten gieten|genoot genot noten genieten|school schol scholen schuilen|kroop krop kropen kruipen|boog bog bogen buigen|zoog zog zogen zuigen|schoof schov schoven schuiven
snoof snov snoven snuiven|sloot slot sloten sluiten|besloot beslot sloten besluiten|floot flot floten fluiten|spoot spot spoten spuiten|dook dok doken duiken|rook rok roken ruiken
bond bond bonden binden|vond vond vonden vinden|wond wond wonden winden|won won wonnen winnen|begon begon gonnen beginnen|zong zong zongen zingen|sprong sprong sprongen springen
drong drong drongen dringen|dwong dwong dwongen dwingen|hong hong hongen hingen|klonk klonk klonken klinken|zonk zonk zonken zinken|dronk dronk dronken drinken|stonk stonk stonken stinken
schonk schonk schonken schenken|blonk blonk blonken blinken|zwom zwom zwommen zwemmen|klom klom klommen klimmen|trok trok trokken trekken|vertrok vertrok trokken vertrekken|vocht vocht vochten vechten
schrok schrok schrokken schrikken|smolt smolt smolten smelten|zond zond zonden zenden|zwoer zwoer zworen zweren|schold schold scholden schelden|gold gold golden gelden|trof trof troffen treffen
bracht bracht bracht brengen|dacht dacht dacht denken|kocht kocht kocht kopen|zocht zocht zocht zoeken|vroeg vroeg vraagd vragen|beval beval volen bevelen|beviel beviel vallen bevallen
woog wog wogen wegen|bewoog bewog wogen bewegen|schoor schor schoren scheren|schiep schiep schapen scheppen|ried ried raden raden|werd werd worden worden|wist wist weten weten`;

const byForm: ReadonlyMap<string, string> = new Map(
  STRONG.split(/[|\n]/).flatMap((row) => {
    const [single = '', plural = '', participle = '', infinitive = ''] = row.trim().split(' ');
    return [single, `${plural}en`, participle].map((form): [string, string] => [form, infinitive]);
  }),
);

/** Infinitives of a weak verb's stem by the rules of spelling: "vervals" → vervalsen, "beaam" → beamen, "zet" → zetten, "leef" → leven. */
const ofStem = (stem: string): readonly string[] => {
  const open = stem.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  const voiced = open.replace(/f$/, 'v').replace(/s$/, 'z');
  const double = /[^aeiou][aeiou][^aeiouwx]$/.test(stem) ? `${stem}${stem.at(-1)}en` : null;
  return [`${stem}en`, `${open}en`, `${voiced}en`, ...(double === null ? [] : [double])];
};

const strongOf = (form: string): readonly string[] =>
  [...byForm].flatMap(([past, infinitive]) =>
    form.endsWith(past) && past.length > 2 ? [`${form.slice(0, form.length - past.length).replace(/ge$/, '')}${infinitive}`] : [],
  );

/** The infinitives that a past form or a participle may be of, with its particle ("opgeëist" → opeisen). */
export const infinitivesOf = (form: string): readonly string[] => {
  const lower = form.toLowerCase().replace(/geë/, 'gee').replace(/geï/, 'gei');
  const weak = /^(.*?)(te|ten|de|den|t|d)$/.exec(lower)?.[1];
  const bare = weak?.replace(/^(.{0,5}?)ge/, '$1');
  return [...strongOf(lower), ...(weak === undefined ? [] : ofStem(weak)), ...(bare === undefined || bare === weak ? [] : ofStem(bare))];
};
