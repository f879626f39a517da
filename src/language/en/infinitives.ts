/** Past forms and participles of verbs that follow no rule, with their infinitives; our own list (CC0). */
const IRREGULAR = new Map(
  `fled:flee led:lead fed:feed bled:bleed bred:breed sped:speed met:meet kept:keep slept:sleep swept:sweep wept:weep crept:creep left:leave
  felt:feel dealt:deal meant:mean sent:send spent:spend lent:lend bent:bend built:build lost:lose shot:shoot sold:sell told:tell held:hold
  said:say paid:pay laid:lay made:make had:have heard:hear won:win began:begin begun:begin ran:run swam:swim sang:sing sung:sing sank:sink
  sunk:sink drank:drink drunk:drink rang:ring rung:ring sprang:spring sprung:spring stuck:stick struck:strike stung:sting swung:swing
  hung:hang dug:dig spun:spin clung:cling flung:fling wrung:wring bound:bind found:find fought:fight sought:seek bought:buy brought:bring
  thought:think taught:teach caught:catch stood:stand understood:understand withstood:withstand wrote:write written:write rode:ride
  ridden:ride rose:rise risen:rise drove:drive driven:drive strove:strive arose:arise spoke:speak spoken:speak broke:break broken:break
  stole:steal stolen:steal chose:choose chosen:choose froze:freeze frozen:freeze wove:weave woke:wake woken:wake wore:wear worn:wear
  swore:swear sworn:swear tore:tear torn:tear bore:bear borne:bear born:bear gave:give given:give forgave:forgive forgiven:forgive
  forbade:forbid forbidden:forbid came:come became:become overcame:overcome took:take taken:take shook:shake shaken:shake mistook:mistake
  undertook:undertake undertaken:undertake overtook:overtake knew:know known:know grew:grow grown:grow threw:throw thrown:throw
  overthrew:overthrow overthrown:overthrow blew:blow blown:blow flew:fly flown:fly drew:draw drawn:draw withdrew:withdraw
  withdrawn:withdraw saw:see seen:see foresaw:foresee oversaw:oversee overseen:oversee ate:eat eaten:eat fell:fall fallen:fall went:go
  gone:go did:do done:do got:get gotten:get forgot:forget forgotten:forget sat:sit lit:light slid:slide hid:hide hidden:hide bit:bite
  bitten:bite lay:lie lain:lie`
    .trim()
    .split(/\s+/)
    .map((pair): readonly [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

const regular = (stem: string): readonly string[] => {
  const isDoubled = /([bdfgklmnprtvz])\1$/.test(stem);
  const y = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : []), ...y];
};

/** The infinitives that a form of a verb may have, likelier ones first: "shelled" → shell, shelle, shel. */
export const infinitivesOf = (form: string): readonly string[] => {
  const word = form.toLowerCase();
  const known = IRREGULAR.get(word);
  if (known !== undefined) return [known];
  if (word.endsWith('ing') && word.length > 5) return regular(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return regular(word.slice(0, -2));
  if (word.endsWith('ies') && word.length > 4) return [`${word.slice(0, -3)}y`];
  if (/(?:[sxzo]|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return word.endsWith('s') && word.length > 3 ? [word.slice(0, -1), word] : [word];
};
