import { listOf, type TokenData } from '../tokenData.ts';

export const tokens: TokenData = {
  abbreviations: new Set(
    listOf(
      // titles and forms of address
      'mr dr drs prof ir ing ds dhr mevr mw mej jhr mgr bacc lic hon jkvr Z.M H.M Z.K.H H.K.H pres Burg Past Gen Kol lt sgt Kap Ms Mrs St Ste Kon Min',
      // references and glosses
      'm.n m.a.w m.b.t m.u.v m.i m.m.v d.m.v d.w.z dwz o.a oa o.l.v o.m o.b.v o.i i.p.v i.v.m i.c i.h.a i.h.b i.o i.o.v i.s.m i.t.t i.z a.d a.h.w a.h.v b.v bv bijv',
      'n.a.v n.b t.a.v t.b.v t.e.m t.g.v t.h.v t.k.v t.n.v t.o t.o.v t.w t.z.t v.a v.d v.v w.o z.g zg zgn z.i z.n q.q c.q cq cf vgl resp incl excl evt ca',
      'v d nl plm fa gr max gem afd afb blz hfst nrs betr bep enkv gesch inz jrg kath lett litt onbek ontv oorspr opm',
      // parts of names
      'Ned Ver Int Chr Th Ch Ph Fr Jac Joh Wm Corn Gebr Fa N.-Br Gld Sr Nat Ass Afd Bibl Comm',
    ),
  ),
  closingAbbreviations: new Set(
    listOf(
      'enz etc e.d e.a e.v ev jl j.l a.s ll l.l s.v.p svp a.u.b c.s m.m jr sr v.Chr n.Chr v.C n.C b.d r.k rk p.m pct mln mld sec p.p',
      'V.S V.K U.S U.S.A V.N E.U N.V B.V v.z.w a.m p.st d.d v.j m.s n.v Co Inc Corp Ltd Zn Mij o.k',
    ),
  ),
  numberAbbreviations: new Set(listOf('no nr art p pp pag par fig tab tel vs jan feb febr mrt apr aug sep sept okt nov dec min')),
  openers: new Set(
    listOf(
      'de het een dit dat deze die er hij zij ze ik wij we jij je jullie men wie wat waar wanneer waarom hoe niemand iedereen iets niets alles',
      'mijn zijn haar ons onze hun in op bij met van voor na om tegen over onder tijdens sinds volgens door uit aan tot naar tussen zonder ondanks vanwege',
      'en maar want dus of als toen omdat nadat terwijl hoewel doordat zodat zodra indien tenzij ook niet nog nu dan daar daarna daarom daarbij daarmee',
      'daardoor daarnaast daarentegen daartoe daarvoor daarin daarop hier hierdoor hiermee zo zoals toch wel al alleen eerst vervolgens echter eerder later',
      'vandaag gisteren morgen inmiddels ondertussen intussen overigens bovendien verder uiteindelijk misschien zelfs sommige veel vele enkele beide alle',
      'geen elke ieder iedere andere zowel behalve naast rond binnen buiten vanaf achter boven dankzij vooral soms vaak nooit altijd wel is was heeft had',
    ),
  ),
  nameParticles: new Set(listOf('van de den der ter ten')),
  innerMarks: "\\-‐‑'’&_/+",
  hyphenPrefixes: [],
  cutUnits: [],
  joinsPercent: true,
  elisions: listOf('s t n m k r ns em tis ie'),
  contractedWords: new Map(),
  contractedEndings: [],
};
