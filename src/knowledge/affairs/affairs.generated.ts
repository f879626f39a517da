// Made of affairs.tsv by scripts/build-knowledge.ts; edit that table, not this file.
export const affairsTsv = `id	kind	name_nl	name_en	acronyms_nl	acronyms_en	alt_nl	alt_en
paris-agreement	agreement	Akkoord van Parijs	Paris Agreement			klimaatakkoord van Parijs|Klimaatakkoord van Parijs|Parijse klimaatakkoord|Overeenkomst van Parijs	Paris climate agreement|Paris climate accord|Paris Accord
kyoto-protocol	agreement	Kyoto-protocol	Kyoto Protocol			Protocol van Kyoto|Kyotoprotocol|Kyotoverdrag	
glasgow-pact	agreement	Klimaatpact van Glasgow	Glasgow Climate Pact			Glasgow-akkoord	
minsk-agreements	agreement	Minsk-akkoorden	Minsk agreements			akkoorden van Minsk|akkoord van Minsk|Akkoorden van Minsk|Minskakkoorden|Minsk-akkoord	Minsk accords|Minsk Agreements|Minsk agreement
dayton	agreement	Akkoord van Dayton	Dayton Agreement			Dayton-akkoord|Dayton-akkoorden|akkoorden van Dayton	Dayton Accords|Dayton Peace Agreement
oslo-accords	agreement	Oslo-akkoorden	Oslo Accords			akkoorden van Oslo|Akkoorden van Oslo	
camp-david-accords	agreement	Camp David-akkoorden	Camp David Accords			akkoorden van Camp David	
abraham-accords	agreement	Abraham-akkoorden	Abraham Accords			Abrahamakkoorden	
good-friday	agreement	Goedevrijdagakkoord	Good Friday Agreement			Goedevrijdagakkoorden|Goede Vrijdag-akkoord	Belfast Agreement
jcpoa	agreement	Iraans nucleair akkoord	Iran nuclear deal	JCPOA	JCPOA	Iraanse atoomakkoord|Iraanse nucleaire akkoord|atoomakkoord met Iran|nucleaire akkoord met Iran|Irandeal|Iran-deal	Joint Comprehensive Plan of Action|Iran deal|nuclear deal with Iran
npt	agreement	Non-proliferatieverdrag	Nuclear Non-Proliferation Treaty	NPV	NPT	non-proliferatieverdrag	Non-Proliferation Treaty
inf	agreement	INF-verdrag	INF Treaty	INF	INF	INF-akkoord	Intermediate-Range Nuclear Forces Treaty
new-start	agreement	New START	New START			New START-verdrag|Nieuw START-verdrag	New START treaty
start-treaty	agreement	START-verdrag	START treaty				
open-skies	agreement	Open Skies-verdrag	Open Skies Treaty			Open Skies|Verdrag Open Skies	Treaty on Open Skies
abm	agreement	ABM-verdrag	ABM Treaty				Anti-Ballistic Missile Treaty
ctbt	agreement	Kernstopverdrag	Comprehensive Nuclear-Test-Ban Treaty	CTBT	CTBT	kernstopverdrag	
chemical-weapons-convention	agreement	Chemische Wapensverdrag	Chemical Weapons Convention	CWC	CWC	chemischewapensverdrag	
geneva-conventions	agreement	Geneefse Conventies	Geneva Conventions			Conventies van Genève|Verdrag van Genève|Geneefse conventies	Geneva Convention
rome-statute	agreement	Statuut van Rome	Rome Statute				
genocide-convention	agreement	Genocideverdrag	Genocide Convention			genocideverdrag	
refugee-convention	agreement	Vluchtelingenverdrag	Refugee Convention			VN-Vluchtelingenverdrag|vluchtelingenverdrag	1951 Refugee Convention
marrakesh-pact	agreement	Marrakesh-pact	Global Compact for Migration			VN-migratiepact|Migratiepact van Marrakesh|Marrakeshpact	UN migration pact
eu-migration-pact	agreement	Europees migratiepact	EU migration pact			EU-migratiepact|Europese migratiepact	EU Pact on Migration and Asylum
eu-turkey-deal	agreement	Turkijedeal	EU-Turkey deal			Turkije-deal|EU-Turkijedeal|vluchtelingendeal met Turkije	EU-Turkey agreement
dublin-regulation	law	Dublinverordening	Dublin Regulation			Dublin-verordening|Verdrag van Dublin	
schengen-agreement	agreement	Verdrag van Schengen	Schengen Agreement			Schengenverdrag|Schengenakkoord|Schengen-verdrag	
lisbon-treaty	agreement	Verdrag van Lissabon	Treaty of Lisbon				Lisbon Treaty
maastricht-treaty	agreement	Verdrag van Maastricht	Maastricht Treaty				Treaty of Maastricht
rome-treaty	agreement	Verdrag van Rome	Treaty of Rome				
versailles-treaty	agreement	Verdrag van Versailles	Treaty of Versailles			Vrede van Versailles	Versailles Treaty
north-atlantic-treaty	agreement	Noord-Atlantisch Verdrag	North Atlantic Treaty				Washington Treaty
istanbul-convention	agreement	Verdrag van Istanbul	Istanbul Convention			Istanbul-conventie|Conventie van Istanbul	
echr-treaty	agreement	Europees Verdrag voor de Rechten van de Mens	European Convention on Human Rights	EVRM		Europese Verdrag voor de Rechten van de Mens	
association-agreement-ua	agreement	Associatieverdrag met Oekraïne	EU-Ukraine Association Agreement			Oekraïneverdrag|associatieverdrag met Oekraïne|associatieakkoord met Oekraïne	association agreement with Ukraine
budapest-memorandum	agreement	Memorandum van Boedapest	Budapest Memorandum			Boedapest-memorandum	
grain-deal	agreement	graandeal	Black Sea Grain Initiative			graanakkoord|Zwarte Zee-graandeal	grain deal|Black Sea grain deal
ceta	agreement	CETA	CETA			Ceta|vrijhandelsverdrag met Canada	Comprehensive Economic and Trade Agreement
ttip	agreement	TTIP	TTIP				Transatlantic Trade and Investment Partnership
tpp	agreement	TPP	Trans-Pacific Partnership		TPP	Trans-Pacific Partnership	
nafta	agreement	NAFTA	NAFTA			Nafta|Noord-Amerikaans Vrijhandelsakkoord	Nafta|North American Free Trade Agreement
usmca	agreement	USMCA	USMCA				United States-Mexico-Canada Agreement
mercosur-deal	agreement	Mercosurverdrag	EU-Mercosur deal			Mercosur-akkoord|Mercosurakkoord|EU-Mercosurverdrag	EU-Mercosur agreement
brexit-agreement	agreement	Brexitakkoord	Brexit withdrawal agreement			brexitakkoord|brexitdeal|Brexit-akkoord|Brexitdeal|terugtrekkingsakkoord	Brexit deal|withdrawal agreement|Withdrawal Agreement
ni-protocol	agreement	Noord-Ierlandprotocol	Northern Ireland Protocol			Noord-Ierse protocol|Noord-Ierland-protocol	Northern Ireland protocol
windsor-framework	agreement	Windsorakkoord	Windsor Framework			Windsor-akkoord	
belt-and-road	agreement	Nieuwe Zijderoute	Belt and Road Initiative		BRI	Belt and Road Initiative|nieuwe zijderoute	Belt and Road|One Belt, One Road
green-deal	agreement	Green Deal	European Green Deal			Europese Green Deal	Green Deal
energieakkoord	agreement	Energieakkoord	Dutch Energy Agreement				
pensioenakkoord	agreement	pensioenakkoord	Dutch pension agreement			Pensioenakkoord	
doha-agreement	agreement	Doha-akkoord	Doha Agreement			akkoord van Doha	
stockholm-agreement	agreement	Stockholm-akkoord	Stockholm Agreement				
brexit	event	Brexit	Brexit			brexit	
mh17	event	MH17-ramp	MH17 crash			ramp met MH17|ramp met vlucht MH17|neerhalen van MH17	MH17 disaster|downing of MH17|downing of flight MH17
9-11	event	aanslagen van 11 september	September 11 attacks			11 september 2001|aanslagen van 11 september 2001	9/11|September 11 terrorist attacks
ww1	event	Eerste Wereldoorlog	World War I	WOI	WWI	WO I	First World War|World War One
ww2	event	Tweede Wereldoorlog	World War II	WOII	WWII	WO II	Second World War|World War Two
cold-war	event	Koude Oorlog	Cold War			koude oorlog	
holocaust	event	Holocaust	Holocaust			holocaust|Shoah|Jodenvervolging	Shoah
armenian-genocide	event	Armeense genocide	Armenian genocide				
rwandan-genocide	event	Rwandese genocide	Rwandan genocide			genocide in Rwanda	
srebrenica-massacre	event	genocide in Srebrenica	Srebrenica massacre			massamoord in Srebrenica|val van Srebrenica	Srebrenica genocide
vietnam-war	event	Vietnamoorlog	Vietnam War				
korean-war	event	Koreaanse Oorlog	Korean War			Koreaoorlog	
iraq-war	event	Irakoorlog	Iraq War			Irak-oorlog	Iraq war
gulf-war	event	Golfoorlog	Gulf War				
six-day-war	event	Zesdaagse Oorlog	Six-Day War				
yom-kippur-war	event	Jom Kipoeroorlog	Yom Kippur War				
syrian-civil-war	event	Syrische burgeroorlog	Syrian civil war			burgeroorlog in Syrië	civil war in Syria
ukraine-war	event	oorlog in Oekraïne	war in Ukraine			Oekraïneoorlog|Oekraïne-oorlog|Russische invasie van Oekraïne	Ukraine war|Russian invasion of Ukraine|Russia's invasion of Ukraine
gaza-war	event	Gazaoorlog	Gaza war			Gaza-oorlog|oorlog in Gaza	war in Gaza
balkan-wars	event	Balkanoorlog	Balkan Wars			Balkanoorlogen	
arab-spring	event	Arabische Lente	Arab Spring			Arabische lente	
orange-revolution	event	Oranjerevolutie	Orange Revolution			Oranje Revolutie	
prague-spring	event	Praagse Lente	Prague Spring				
french-revolution	event	Franse Revolutie	French Revolution				
russian-revolution	event	Russische Revolutie	Russian Revolution			Oktoberrevolutie	October Revolution
covid	event	coronapandemie	COVID-19 pandemic			coronacrisis|covidpandemie|coronauitbraak	coronavirus pandemic|Covid-19 pandemic
euro-crisis	event	eurocrisis	eurozone crisis			schuldencrisis	euro crisis
financial-crisis-2008	event	kredietcrisis	global financial crisis				credit crunch
childcare-scandal	event	toeslagenaffaire	Dutch childcare benefits scandal			Toeslagenaffaire|kinderopvangtoeslagaffaire|toeslagenschandaal	
watergate	event	Watergate	Watergate scandal			Watergateschandaal|Watergateaffaire	Watergate
panama-papers	event	Panama Papers	Panama Papers				
capitol-attack	event	bestorming van het Capitool	January 6 Capitol attack			Capitoolbestorming	storming of the Capitol|Capitol riot
olympics	event	Olympische Spelen	Olympic Games				Olympics
winter-olympics	event	Olympische Winterspelen	Winter Olympics			Winterspelen	Winter Olympic Games
paralympics	event	Paralympische Spelen	Paralympic Games			Paralympics	Paralympics
world-cup	event	WK voetbal	FIFA World Cup				World Cup
euro-football	event	EK voetbal	UEFA European Championship				
champions-league	event	Champions League	Champions League				UEFA Champions League
europa-league	event	Europa League	Europa League				
eredivisie	event	Eredivisie	Eredivisie			eredivisie	
tour-de-france	event	Tour de France	Tour de France			Ronde van Frankrijk	
giro	event	Giro d'Italia	Giro d'Italia			Giro|Ronde van Italië	Giro
vuelta	event	Vuelta	Vuelta a España			Ronde van Spanje	Vuelta
eurovision	event	Eurovisiesongfestival	Eurovision Song Contest			Songfestival|Eurovisie Songfestival	Eurovision
nobel-peace-prize	object	Nobelprijs voor de Vrede	Nobel Peace Prize			Nobelprijs voor de vrede	
nobel-prize	object	Nobelprijs	Nobel Prize				
nord-stream-1	object	Nord Stream 1	Nord Stream 1				
nord-stream-2	object	Nord Stream 2	Nord Stream 2				Nordstream 2
south-stream	object	South Stream	South Stream				
turkstream	object	TurkStream	TurkStream			Turkish Stream	Turkish Stream
power-of-siberia	object	Power of Siberia	Power of Siberia			Kracht van Siberië	
sputnik-v	object	Spoetnik V	Sputnik V			Sputnik V	
novichok	object	novitsjok	Novichok			Novitsjok|novichok	novichok
bitcoin	object	bitcoin	bitcoin			Bitcoin	Bitcoin
buk	object	Buk-raket	Buk missile	BUK	BUK	BUK-raket|Buk-installatie|Buk|Boek-raket	BUK missile|Buk
f-16	object	F-16	F-16			F16	F16
f-35	object	F-35	F-35			JSF|Joint Strike Fighter	Joint Strike Fighter|JSF
patriot	object	Patriot-systeem	Patriot system			Patriotraketten|Patriot-raketten|Patriots	Patriot missile|Patriot missiles
s-300	object	S-300	S-300				
s-400	object	S-400	S-400				
himars	object	HIMARS	HIMARS			Himars	Himars
iskander	object	Iskander	Iskander			Iskanderraketten	
gdpr	law	Algemene verordening gegevensbescherming	General Data Protection Regulation	AVG	GDPR	Algemene Verordening Gegevensbescherming	
digital-services-act	law	Digital Services Act	Digital Services Act	DSA	DSA	Digitaledienstenverordening	
ai-act	law	AI-verordening	AI Act			AI Act	EU AI Act
magnitsky-act	law	Magnitski-wet	Magnitsky Act			Magnitskywet|Magnitsky-wet	
patriot-act	law	Patriot Act	Patriot Act				USA PATRIOT Act
affordable-care-act	law	Obamacare	Affordable Care Act		ACA	Affordable Care Act	Obamacare
inflation-reduction-act	law	Inflation Reduction Act	Inflation Reduction Act				
un-charter	law	VN-Handvest	UN Charter			Handvest van de Verenigde Naties|VN-handvest|Handvest van de VN	Charter of the United Nations|United Nations Charter
udhr	law	Universele Verklaring van de Rechten van de Mens	Universal Declaration of Human Rights	UVRM			
eu-charter	law	Handvest van de Grondrechten	EU Charter of Fundamental Rights			Handvest van de grondrechten van de EU	Charter of Fundamental Rights
article-5	law	artikel 5 van de NAVO	NATO's Article 5			artikel 5 van het NAVO-verdrag	Article 5 of the NATO treaty
sleepwet	law	Wet op de inlichtingen- en veiligheidsdiensten	Dutch Intelligence and Security Services Act	Wiv		Sleepwet|sleepwet	
spreidingswet	law	Spreidingswet	Dutch asylum dispersal act			spreidingswet	
stikstofwet	law	stikstofwet	Dutch nitrogen law			Stikstofwet	
hong-kong-security-law	law	veiligheidswet voor Hongkong	Hong Kong national security law			nationale veiligheidswet|veiligheidswet van Hongkong	national security law
resolution-242	law	VN-resolutie 242	UN Resolution 242			resolutie 242	Resolution 242
resolution-1701	law	VN-resolutie 1701	UN Resolution 1701			resolutie 1701	Resolution 1701`;
