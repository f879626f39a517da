import { listOf, type TokenData } from '../tokenData.ts';

const contractedWords = new Map(
  listOf(
    'can|not gon|na wan|na got|ta lem|me gim|me dun|no out|ta sor|ta kin|da',
    'do|nt did|nt does|nt is|nt was|nt are|nt have|nt has|nt had|nt would|nt could|nt should|nt wo|nt ca|nt ai|nt',
    'i|m i|ve you|re they|re you|ve they|ve we|ve that|s there|s he|s she|s let|s you|ll they|ll it|ll',
  ).map((word) => [word.replace('|', ''), word.indexOf('|')] as const),
);

export const tokens: TokenData = {
  abbreviations: new Set(
    listOf(
      'Mr Mrs Ms Dr Prof Rev Fr St Ste Ft Mt Gen Col Lt Sgt Capt Cpl Maj Cmdr Adm Brig Gov Sen Sens Rep Reps Pres Hon Supt Insp Amb Msgr Atty Messrs Mme',
      'e.g i.e eg ie vs cf viz approx incl esp Dept Univ Assn Sept Attn dept ext Ph',
    ),
  ),
  closingAbbreviations: new Set(
    listOf(
      'etc Inc Corp Co Ltd Jr Sr Esq Ave Blvd al et.al a.m p.m U.S U.K U.N U.S.A E.U D.C N.Y L.A A.D B.C Ph.D M.D B.A M.A a.k.a o.k',
      'lb lbs oz yr yrs hr hrs mins Bros Calif Conn Va Fla Tex Ala Ariz Minn Okla Tenn Wis Mich Colo Que',
    ),
  ),
  numberAbbreviations: new Set(listOf('no nos p pp art ch sec fig vol par jan feb mar apr jun jul aug sep oct nov dec')),
  openers: new Set(
    listOf(
      'the a an this that these those there here he she it we you they who what where when why how nobody everyone everything something nothing',
      'my his her its our your their in on at by with of for from to into onto over under during since after before between without despite about',
      'and but or so yet as if while because although though unless until once not no also then now still even just only both all some many most few',
      'however meanwhile moreover instead therefore thus indeed perhaps maybe earlier later today yesterday tomorrow according another other each every',
      'is was has had',
    ),
  ),
  nameParticles: new Set(
    listOf('of the a an and or but for in on with to from at by into over under about as after before this that it my his her our your'),
  ),
  innerMarks: "'’&_",
  hyphenPrefixes: listOf(
    'non pre mid anti re post co pro multi ex sub semi neo e over counter cross inter intra un socio psycho arch ultra trans mega micro mini bi tri',
  ),
  cutUnits: listOf('k mm cm km kg gb mb hrs hr pm am ft lbs mph mg m'),
  joinsPercent: false,
  elisions: listOf('s m re ve ll d em n cause til tis twas'),
  contractedWords,
  contractedEndings: ["n't", "'ll", "'re", "'ve", "'em", "'s", "'m", "'d"],
};
