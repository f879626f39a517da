// Made of organisations.tsv by scripts/build-knowledge.ts; edit that table, not this file.
export const organisationsTsv = `id	kind	name_nl	name_en	acronyms_nl	acronyms_en	alt_nl	alt_en	country	seat	metonyms_nl	metonyms_en
un	intergovernmental	Verenigde Naties	United Nations	VN|UNO	UN|UNO	Volkerenorganisatie	United Nations Organization|U.N.		new-york		
un-security-council	intergovernmental	VN-Veiligheidsraad	UN Security Council	VNVR	UNSC	Veiligheidsraad|Veiligheidsraad van de VN|Veiligheidsraad van de Verenigde Naties	Security Council|United Nations Security Council		new-york		
un-general-assembly	intergovernmental	Algemene Vergadering van de Verenigde Naties	UN General Assembly	AVVN	UNGA	Algemene Vergadering van de VN|Algemene Vergadering|VN-Vergadering	United Nations General Assembly|General Assembly		new-york		
un-human-rights-council	intergovernmental	VN-Mensenrechtenraad	UN Human Rights Council		UNHRC	Mensenrechtenraad|Mensenrechtenraad van de VN	Human Rights Council|United Nations Human Rights Council		geneva		
unhcr	intergovernmental	VN-vluchtelingenorganisatie	UN refugee agency	UNHCR	UNHCR	Hoge Commissariaat voor de Vluchtelingen|VN-vluchtelingenorganisatie UNHCR	UN High Commissioner for Refugees|United Nations High Commissioner for Refugees|United Nations refugee agency		geneva		
ohchr	intergovernmental	VN-Mensenrechtencommissariaat	UN Human Rights Office	OHCHR	OHCHR	VN-mensenrechtenbureau|VN-Mensenrechtenbureau	Office of the High Commissioner for Human Rights|U.N. human rights office|UN human rights office		geneva		
unicef	intergovernmental	Unicef	UNICEF			UNICEF|VN-kinderrechtenorganisatie|Kinderfonds van de Verenigde Naties	Unicef|United Nations Children's Fund		new-york		
unesco	intergovernmental	Unesco	UNESCO			UNESCO	Unesco		paris		
undp	intergovernmental	VN-ontwikkelingsprogramma	UN Development Programme	UNDP	UNDP		United Nations Development Programme		new-york		
unep	intergovernmental	VN-milieuprogramma	UN Environment Programme	UNEP	UNEP		United Nations Environment Programme		nairobi		
wfp	intergovernmental	Wereldvoedselprogramma	World Food Programme	WFP	WFP	VN-voedselprogramma|VN-Wereldvoedselprogramma|Wereldvoedselprogramma van de VN	World Food Program|UN World Food Programme		rome		
fao	intergovernmental	Voedsel- en Landbouworganisatie	Food and Agriculture Organization	FAO	FAO	VN-voedselorganisatie|VN-landbouworganisatie	UN Food and Agriculture Organization		rome		
unrwa	intergovernmental	VN-hulporganisatie voor Palestijnse vluchtelingen	UN agency for Palestinian refugees	UNRWA	UNRWA	Unrwa	UN Relief and Works Agency|United Nations Relief and Works Agency				
ocha	intergovernmental	VN-hulporganisatie OCHA	UN Office for the Coordination of Humanitarian Affairs	OCHA	OCHA		Office for the Coordination of Humanitarian Affairs				
iom	intergovernmental	Internationale Organisatie voor Migratie	International Organization for Migration	IOM	IOM				geneva		
ilo	intergovernmental	Internationale Arbeidsorganisatie	International Labour Organization	IAO|ILO	ILO		International Labor Organization		geneva		
who	intergovernmental	Wereldgezondheidsorganisatie	World Health Organization	WHO|WGO	WHO		World Health Organisation		geneva		
ipcc	intergovernmental	VN-klimaatpanel	Intergovernmental Panel on Climate Change	IPCC	IPCC	klimaatpanel van de VN	UN climate panel		geneva		
iaea	intergovernmental	Internationaal Atoomenergieagentschap	International Atomic Energy Agency	IAEA|IAEA	IAEA	Internationale Atoomenergieagentschap|Internationaal Atoomagentschap|VN-atoomagentschap|atoomagentschap IAEA	UN nuclear watchdog|U.N. nuclear watchdog|UN atomic agency		vienna		
iea	intergovernmental	Internationaal Energieagentschap	International Energy Agency	IEA	IEA	Internationale Energieagentschap			paris		
opcw	intergovernmental	Organisatie voor het Verbod op Chemische Wapens	Organisation for the Prohibition of Chemical Weapons	OPCW	OPCW	Organisatie voor het verbod op chemische wapens	Organization for the Prohibition of Chemical Weapons|chemical weapons watchdog		the-hague		
icao	intergovernmental	Internationale Burgerluchtvaartorganisatie	International Civil Aviation Organization	ICAO	ICAO				montreal		
imo	intergovernmental	Internationale Maritieme Organisatie	International Maritime Organization	IMO	IMO				london		
wto	intergovernmental	Wereldhandelsorganisatie	World Trade Organization	WTO	WTO		World Trade Organisation		geneva		
imf	intergovernmental	Internationaal Monetair Fonds	International Monetary Fund	IMF	IMF	Internationale Monetaire Fonds			washington		
world-bank	intergovernmental	Wereldbank	World Bank						washington		
oecd	intergovernmental	Organisatie voor Economische Samenwerking en Ontwikkeling	Organisation for Economic Co-operation and Development	OESO	OECD		Organization for Economic Cooperation and Development		paris		
nato	intergovernmental	Noord-Atlantische Verdragsorganisatie	NATO	NAVO|Navo|NATO	NATO|Nato	Noord-Atlantische verdragsorganisatie|Noord-Atlantisch bondgenootschap	North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance		brussels		
eu	intergovernmental	Europese Unie	European Union	EU	EU	Unie|Europese Gemeenschap|EG	European Community		brussels	Brussel	Brussels
european-commission	government	Europese Commissie	European Commission	EC	EC	EU-Commissie|het Berlaymont	EU Commission|the Berlaymont		brussels		
european-parliament	parliament	Europees Parlement	European Parliament	EP	EP	Europese Parlement|Europarlement	EU Parliament		strasbourg	Straatsburg	Strasbourg
council-of-the-eu	government	Raad van de Europese Unie	Council of the European Union			Raad van de EU|Raad van Ministers van de EU	Council of the EU		brussels		
european-council	government	Europese Raad	European Council						brussels		
council-of-europe	intergovernmental	Raad van Europa	Council of Europe						strasbourg		
ecb	central-bank	Europese Centrale Bank	European Central Bank	ECB	ECB				frankfurt		
eib	bank	Europese Investeringsbank	European Investment Bank	EIB	EIB				luxembourg		
court-of-justice-eu	court	Hof van Justitie van de Europese Unie	Court of Justice of the European Union	HvJ|HvJEU	CJEU|ECJ	Europees Hof van Justitie|Europese Hof van Justitie|Hof van Justitie van de EU|EU-Hof	European Court of Justice|EU Court of Justice		luxembourg		
echr	court	Europees Hof voor de Rechten van de Mens	European Court of Human Rights	EHRM	ECHR|ECtHR	Europese Hof voor de Rechten van de Mens|Europees Mensenrechtenhof|Europese mensenrechtenhof			strasbourg		
europol	police	Europol	Europol				EUROPOL		the-hague		
eurojust	government	Eurojust	Eurojust						the-hague		
frontex	government	Frontex	Frontex			Europees grensagentschap	EU border agency		warsaw		
ema	government	Europees Geneesmiddelenbureau	European Medicines Agency	EMA	EMA	Europees Geneesmiddelenagentschap|Europese geneesmiddelenagentschap|Europees Medicijnagentschap			amsterdam		
osce	intergovernmental	Organisatie voor Veiligheid en Samenwerking in Europa	Organization for Security and Co-operation in Europe	OVSE	OSCE		Organisation for Security and Cooperation in Europe|Organization for Security and Cooperation in Europe		vienna		
icc	court	Internationaal Strafhof	International Criminal Court	ICC	ICC	Internationale Strafhof|Strafhof			the-hague		
icj	court	Internationaal Gerechtshof	International Court of Justice	ICJ	ICJ	Internationale Gerechtshof|Internationaal Gerechtshof van de VN	World Court		the-hague		
icty	court	Joegoslaviëtribunaal	International Criminal Tribunal for the former Yugoslavia	ICTY	ICTY	Joegoslavië-tribunaal	Yugoslavia tribunal|Yugoslav war crimes tribunal		the-hague		
special-tribunal-lebanon	court	Libanontribunaal	Special Tribunal for Lebanon	STL	STL	Speciaal Tribunaal voor Libanon			the-hague		
pca	court	Permanent Hof van Arbitrage	Permanent Court of Arbitration		PCA				the-hague		
g7	intergovernmental	G7	G7			G-7|G7-landen	Group of Seven|G-7				
g8	intergovernmental	G8	G8			G-8|G8-landen	Group of Eight|G-8				
g20	intergovernmental	G20	G20			G-20|G20-landen	Group of 20|G-20				
brics	intergovernmental	BRICS	BRICS			Brics|BRICS-landen	Brics				
aukus	intergovernmental	AUKUS	AUKUS			Aukus	Aukus				
quad	intergovernmental	Quad	Quad								
asean	intergovernmental	Associatie van Zuidoost-Aziatische Naties	Association of Southeast Asian Nations	ASEAN|Asean	ASEAN|Asean	Associatie van Zuidoost-Aziatische Staten	Association of South East Asian Nations		jakarta		
apec	intergovernmental	Asia-Pacific Economic Cooperation	Asia-Pacific Economic Cooperation	APEC|Apec	APEC|Apec				singapore		
sco	intergovernmental	Shanghai-samenwerkingsorganisatie	Shanghai Cooperation Organisation	SCO	SCO	Shanghai Samenwerkingsorganisatie	Shanghai Cooperation Organization		beijing		
csto	intergovernmental	Collectieve Veiligheidsverdragsorganisatie	Collective Security Treaty Organization	CSTO|CVVO	CSTO				moscow		
cis	intergovernmental	Gemenebest van Onafhankelijke Staten	Commonwealth of Independent States	GOS	CIS				minsk		
eaeu	intergovernmental	Euraziatische Economische Unie	Eurasian Economic Union	EEU	EAEU|EEU		Eurasian Union		moscow		
opec	intergovernmental	Organisatie van Olie-exporterende Landen	Organization of the Petroleum Exporting Countries	OPEC|Opec	OPEC|Opec	OPEC+|oliekartel OPEC	OPEC+|Organisation of Petroleum Exporting Countries		vienna		
arab-league	intergovernmental	Arabische Liga	Arab League			Liga van Arabische Staten	League of Arab States		cairo		
gcc	intergovernmental	Samenwerkingsraad van de Golf	Gulf Cooperation Council	GCC	GCC	Golfsamenwerkingsraad			riyadh		
oic	intergovernmental	Organisatie voor Islamitische Samenwerking	Organisation of Islamic Cooperation	OIS	OIC		Organization of Islamic Cooperation		jeddah		
african-union	intergovernmental	Afrikaanse Unie	African Union	AU	AU				addis-ababa		
ecowas	intergovernmental	Economische Gemeenschap van West-Afrikaanse Staten	Economic Community of West African States	ECOWAS|Ecowas	ECOWAS|Ecowas				abuja		
sadc	intergovernmental	Ontwikkelingsgemeenschap van Zuidelijk Afrika	Southern African Development Community	SADC	SADC				gaborone		
igad	intergovernmental	IGAD	Intergovernmental Authority on Development	IGAD	IGAD						
oas	intergovernmental	Organisatie van Amerikaanse Staten	Organization of American States	OAS	OAS		Organisation of American States		washington		
mercosur	intergovernmental	Mercosur	Mercosur						montevideo		
celac	intergovernmental	Celac	CELAC			CELAC	Celac				
caricom	intergovernmental	Caricom	Caribbean Community		CARICOM	CARICOM|Caribische Gemeenschap	Caricom				
commonwealth	intergovernmental	Gemenebest	Commonwealth			Britse Gemenebest	Commonwealth of Nations		london		
efta	intergovernmental	Europese Vrijhandelsassociatie	European Free Trade Association	EVA	EFTA				geneva		
warsaw-pact	intergovernmental	Warschaupact	Warsaw Pact								
interpol	police	Interpol	Interpol				INTERPOL		lyon		
aiib	bank	Aziatische Infrastructuurinvesteringsbank	Asian Infrastructure Investment Bank	AIIB	AIIB				beijing		
adb	bank	Aziatische Ontwikkelingsbank	Asian Development Bank	ADB	ADB				manila		
bis	bank	Bank voor Internationale Betalingen	Bank for International Settlements	BIB	BIS				basel		
ebrd	bank	Europese Bank voor Wederopbouw en Ontwikkeling	European Bank for Reconstruction and Development	EBRD	EBRD				london		
jit	police	Joint Investigation Team	Joint Investigation Team	JIT	JIT	gezamenlijk onderzoeksteam					
unifil	military	Unifil	UNIFIL			UNIFIL	Unifil	LBN			
minusma	military	Minusma	MINUSMA			MINUSMA	Minusma	MLI			
isaf	military	ISAF	ISAF				International Security Assistance Force	AFG			
red-cross	ngo	Rode Kruis	Red Cross			Internationale Rode Kruis|Internationaal Rode Kruis			geneva		
icrc	ngo	Internationaal Comité van het Rode Kruis	International Committee of the Red Cross	ICRC	ICRC	Internationale Comité van het Rode Kruis			geneva		
red-crescent	ngo	Rode Halve Maan	Red Crescent								
msf	ngo	Artsen zonder Grenzen	Doctors Without Borders	AZG	MSF	Artsen Zonder Grenzen	Médecins Sans Frontières|Medecins Sans Frontieres		geneva		
amnesty	ngo	Amnesty International	Amnesty International			Amnesty	Amnesty		london		
hrw	ngo	Human Rights Watch	Human Rights Watch	HRW	HRW				new-york		
greenpeace	ngo	Greenpeace	Greenpeace						amsterdam		
oxfam	ngo	Oxfam	Oxfam			Oxfam Novib					
wwf	ngo	Wereld Natuur Fonds	World Wide Fund for Nature	WWF|WNF	WWF	Wereldnatuurfonds	World Wildlife Fund				
save-the-children	ngo	Save the Children	Save the Children						london		
transparency-international	ngo	Transparency International	Transparency International						berlin		
rsf	ngo	Verslaggevers zonder Grenzen	Reporters Without Borders	RSF	RSF	Reporters zonder Grenzen|Verslaggevers Zonder Grenzen	Reporters Sans Frontières		paris		
cpj	ngo	Comité ter Bescherming van Journalisten	Committee to Protect Journalists	CPJ	CPJ				new-york		
sohr	ngo	Syrisch Observatorium voor de Mensenrechten	Syrian Observatory for Human Rights	SOHR	SOHR	Syrische Observatorium voor Mensenrechten|Syrisch Observatorium voor Mensenrechten		SYR			
white-helmets	ngo	Witte Helmen	White Helmets				Syria Civil Defence	SYR			
bellingcat	ngo	Bellingcat	Bellingcat								
wikileaks	ngo	WikiLeaks	WikiLeaks			Wikileaks	Wikileaks				
anonymous	movement	Anonymous	Anonymous								
extinction-rebellion	movement	Extinction Rebellion	Extinction Rebellion	XR	XR						
fridays-for-future	movement	Fridays for Future	Fridays for Future								
black-lives-matter	movement	Black Lives Matter	Black Lives Matter	BLM	BLM			USA			
wef	ngo	Wereld Economisch Forum	World Economic Forum	WEF	WEF	World Economic Forum					
open-society	ngo	Open Society Foundations	Open Society Foundations				Open Society	USA			
gates-foundation	ngo	Bill & Melinda Gates Foundation	Bill & Melinda Gates Foundation			Gates Foundation	Gates Foundation	USA	seattle		
gavi	ngo	Gavi	Gavi						geneva		
covax	intergovernmental	Covax	COVAX			COVAX	Covax				
ioc	sports	Internationaal Olympisch Comité	International Olympic Committee	IOC	IOC	Internationale Olympisch Comité			lausanne		
fifa	sports	FIFA	FIFA			Fifa|wereldvoetbalbond	Fifa		zurich		
uefa	sports	UEFA	UEFA			Uefa|Europese voetbalbond	Uefa				
wada	sports	Wereldantidopingbureau	World Anti-Doping Agency	WADA	WADA	Wereldantidopingagentschap			montreal		
cas	court	Hof van Arbitrage voor Sport	Court of Arbitration for Sport	CAS|TAS	CAS	internationaal sporttribunaal			lausanne		
fia	sports	FIA	FIA						paris		
uci	sports	UCI	UCI			Internationale Wielerunie					
knvb	sports	KNVB	KNVB			Koninklijke Nederlandse Voetbalbond|Nederlandse voetbalbond	Dutch football association	NLD			
noc-nsf	sports	NOC*NSF	NOC*NSF			NOCNSF		NLD			
ajax	sports	Ajax	Ajax			Ajax Amsterdam	AFC Ajax	NLD	amsterdam		
feyenoord	sports	Feyenoord	Feyenoord					NLD	rotterdam		
psv	sports	PSV	PSV			PSV Eindhoven	PSV Eindhoven	NLD	eindhoven		
anderlecht-club	sports	RSC Anderlecht	RSC Anderlecht	RSCA				BEL			
club-brugge	sports	Club Brugge	Club Brugge				Club Bruges	BEL	bruges		
real-madrid	sports	Real Madrid	Real Madrid					ESP	madrid		
fc-barcelona	sports	FC Barcelona	FC Barcelona			Barça	Barça	ESP	barcelona		
bayern-munich	sports	Bayern München	Bayern Munich					DEU	munich		
manchester-united	sports	Manchester United	Manchester United				Man United	GBR	manchester		
manchester-city	sports	Manchester City	Manchester City				Man City	GBR	manchester		
psg	sports	Paris Saint-Germain	Paris Saint-Germain	PSG	PSG			FRA	paris		
vatican	religious	Rooms-Katholieke Kerk	Catholic Church			katholieke Kerk|Katholieke Kerk|rooms-katholieke Kerk	Roman Catholic Church	VAT	vatican-city		
russian-orthodox-church	religious	Russisch-Orthodoxe Kerk	Russian Orthodox Church			Russisch-orthodoxe Kerk		RUS	moscow		
muslim-brotherhood	movement	Moslimbroederschap	Muslim Brotherhood					EGY			
pkn	religious	Protestantse Kerk in Nederland	Protestant Church in the Netherlands	PKN	PKN			NLD			
tweede-kamer	parliament	Tweede Kamer	House of Representatives of the Netherlands			Tweede Kamer der Staten-Generaal	Dutch House of Representatives|Dutch lower house|Tweede Kamer	NLD	the-hague		
eerste-kamer	parliament	Eerste Kamer	Senate of the Netherlands			Eerste Kamer der Staten-Generaal	Dutch Senate|Dutch upper house|Eerste Kamer	NLD	the-hague		
staten-generaal	parliament	Staten-Generaal	States General			Nederlandse parlement	Dutch parliament|Dutch Parliament	NLD	the-hague		
raad-van-state	court	Raad van State	Council of State					NLD	the-hague		
hoge-raad	court	Hoge Raad	Supreme Court of the Netherlands			Hoge Raad der Nederlanden	Dutch Supreme Court	NLD	the-hague		
om-nl	court	Openbaar Ministerie	Dutch Public Prosecution Service	OM	OM	Openbare Ministerie	Public Prosecution Service|Dutch public prosecutor	NLD	the-hague		
rechtbank-den-haag	court	rechtbank Den Haag	District Court of The Hague			Haagse rechtbank	The Hague District Court	NLD	the-hague		
aivd	intelligence	Algemene Inlichtingen- en Veiligheidsdienst	General Intelligence and Security Service	AIVD	AIVD			NLD			
mivd	intelligence	Militaire Inlichtingen- en Veiligheidsdienst	Military Intelligence and Security Service	MIVD	MIVD			NLD			
nctv	government	Nationaal Coördinator Terrorismebestrijding en Veiligheid	National Coordinator for Counterterrorism and Security	NCTV	NCTV			NLD			
marechaussee	police	Koninklijke Marechaussee	Royal Netherlands Marechaussee	KMar	KMar	Marechaussee|marechaussee	Dutch military police|Marechaussee	NLD			
politie-nl	police	Nationale Politie	Dutch National Police			Nederlandse politie	Dutch police	NLD			
krijgsmacht-nl	military	Nederlandse krijgsmacht	Netherlands Armed Forces			Koninklijke Landmacht|Koninklijke Marine|Koninklijke Luchtmacht	Dutch armed forces|Dutch military	NLD			
rivm	government	Rijksinstituut voor Volksgezondheid en Milieu	National Institute for Public Health and the Environment	RIVM	RIVM			NLD			
omt	government	Outbreak Management Team	Outbreak Management Team	OMT	OMT			NLD			
ggd	government	Gemeentelijke Gezondheidsdienst	Municipal Health Service	GGD|GGD'en	GGD	GGD GHOR		NLD			
ind	government	Immigratie- en Naturalisatiedienst	Immigration and Naturalisation Service	IND	IND			NLD			
coa	government	Centraal Orgaan opvang asielzoekers	Central Agency for the Reception of Asylum Seekers	COA	COA	Centraal Orgaan Opvang Asielzoekers		NLD			
belastingdienst	government	Belastingdienst	Dutch Tax Administration				Dutch tax authority|Dutch tax office	NLD			
uwv	government	Uitvoeringsinstituut Werknemersverzekeringen	Employee Insurance Agency	UWV	UWV			NLD			
cbs-nl	government	Centraal Bureau voor de Statistiek	Statistics Netherlands	CBS	CBS			NLD			
cpb	government	Centraal Planbureau	Netherlands Bureau for Economic Policy Analysis	CPB	CPB			NLD			
pbl	government	Planbureau voor de Leefomgeving	Netherlands Environmental Assessment Agency	PBL	PBL			NLD			
scp	government	Sociaal en Cultureel Planbureau	Netherlands Institute for Social Research	SCP	SCP			NLD			
rekenkamer-nl	government	Algemene Rekenkamer	Netherlands Court of Audit			Rekenkamer		NLD			
kiesraad	government	Kiesraad	Dutch Electoral Council					NLD			
rijkswaterstaat	government	Rijkswaterstaat	Rijkswaterstaat	RWS				NLD			
knmi	government	Koninklijk Nederlands Meteorologisch Instituut	Royal Netherlands Meteorological Institute	KNMI	KNMI			NLD			
acm	government	Autoriteit Consument & Markt	Authority for Consumers and Markets	ACM	ACM	Autoriteit Consument en Markt		NLD			
afm	government	Autoriteit Financiële Markten	Dutch Authority for the Financial Markets	AFM	AFM			NLD			
ap-nl	government	Autoriteit Persoonsgegevens	Dutch Data Protection Authority					NLD			
nvwa	government	Nederlandse Voedsel- en Warenautoriteit	Netherlands Food and Consumer Product Safety Authority	NVWA	NVWA			NLD			
ser	government	Sociaal-Economische Raad	Social and Economic Council	SER	SER			NLD			
dnb	central-bank	De Nederlandsche Bank	De Nederlandsche Bank	DNB	DNB	Nederlandsche Bank	Dutch central bank|Dutch Central Bank	NLD	amsterdam		
ovv	government	Onderzoeksraad voor Veiligheid	Dutch Safety Board	OVV				NLD	the-hague		
nfi	government	Nederlands Forensisch Instituut	Netherlands Forensic Institute	NFI	NFI			NLD			
tno	ngo	TNO	TNO					NLD			
clingendael	ngo	Clingendael	Clingendael			Instituut Clingendael	Clingendael Institute	NLD			
vng	ngo	Vereniging van Nederlandse Gemeenten	Association of Netherlands Municipalities	VNG	VNG			NLD			
vvd	party	Volkspartij voor Vrijheid en Democratie	People's Party for Freedom and Democracy	VVD	VVD			NLD			
pvda	party	Partij van de Arbeid	Dutch Labour Party	PvdA	PvdA			NLD			
cda	party	Christen-Democratisch Appèl	Christian Democratic Appeal	CDA	CDA			NLD			
d66	party	Democraten 66	Democrats 66	D66	D66			NLD			
pvv	party	Partij voor de Vrijheid	Party for Freedom	PVV	PVV		Dutch Freedom Party	NLD			
sp-nl	party	Socialistische Partij	Dutch Socialist Party	SP	SP			NLD			
groenlinks	party	GroenLinks	GreenLeft	GL	GL	Groenlinks	Green Left|GroenLinks	NLD			
gl-pvda	party	GroenLinks-PvdA	GreenLeft-Labour	GL-PvdA		PvdA-GroenLinks	GroenLinks-PvdA	NLD			
christenunie	party	ChristenUnie	Christian Union	CU	CU	Christenunie	ChristenUnie	NLD			
sgp	party	Staatkundig Gereformeerde Partij	Reformed Political Party	SGP	SGP			NLD			
pvdd	party	Partij voor de Dieren	Party for the Animals	PvdD	PvdD			NLD			
fvd	party	Forum voor Democratie	Forum for Democracy	FVD|FvD	FVD|FvD	Forum		NLD			
denk	party	DENK	DENK			Denk		NLD			
50plus	party	50PLUS	50PLUS			50Plus|50plus	50Plus	NLD			
bbb	party	BoerBurgerBeweging	Farmer-Citizen Movement	BBB	BBB		BoerBurgerBeweging	NLD			
nsc	party	Nieuw Sociaal Contract	New Social Contract	NSC	NSC			NLD			
volt	party	Volt	Volt			Volt Nederland		NLD			
ja21	party	JA21	JA21					NLD			
bij1	party	BIJ1	BIJ1			Bij1	Bij1	NLD			
lpf	party	Lijst Pim Fortuyn	Pim Fortuyn List	LPF	LPF			NLD			
fnv	union	Federatie Nederlandse Vakbeweging	Dutch Trade Union Federation	FNV	FNV			NLD			
cnv	union	Christelijk Nationaal Vakverbond	National Federation of Christian Trade Unions	CNV	CNV			NLD			
vno-ncw	union	VNO-NCW	VNO-NCW					NLD			
lto	union	LTO Nederland	LTO Nederland	LTO	LTO			NLD			
farmers-defence-force	movement	Farmers Defence Force	Farmers Defence Force	FDF	FDF			NLD			
kick-out-zwarte-piet	movement	Kick Out Zwarte Piet	Kick Out Zwarte Piet	KOZP	KOZP			NLD			
urgenda	ngo	Urgenda	Urgenda			Stichting Urgenda	Urgenda Foundation	NLD			
milieudefensie	ngo	Milieudefensie	Friends of the Earth Netherlands				Milieudefensie	NLD			
vluchtelingenwerk	ngo	VluchtelingenWerk Nederland	Dutch Council for Refugees			VluchtelingenWerk|Vluchtelingenwerk		NLD			
anwb	ngo	ANWB	ANWB					NLD			
nos	media	NOS	NOS			Nederlandse Omroep Stichting		NLD	hilversum		
npo	media	NPO	NPO			Nederlandse Publieke Omroep		NLD	hilversum		
anp	media	ANP	ANP			Algemeen Nederlands Persbureau		NLD			
nrc	media	NRC	NRC			NRC Handelsblad	NRC Handelsblad	NLD			
volkskrant	media	de Volkskrant	de Volkskrant			Volkskrant	Volkskrant	NLD			
telegraaf	media	De Telegraaf	De Telegraaf			Telegraaf	Telegraaf	NLD			
ad	media	Algemeen Dagblad	Algemeen Dagblad	AD	AD			NLD			
trouw	media	Trouw	Trouw			dagblad Trouw		NLD			
parool	media	Het Parool	Het Parool			Parool	Parool	NLD	amsterdam		
fd	media	Het Financieele Dagblad	Het Financieele Dagblad	FD	FD	Financieele Dagblad		NLD			
rtl-nl	media	RTL Nieuws	RTL Nieuws	RTL	RTL			NLD			
nu-nl	media	NU.nl	NU.nl			Nu.nl		NLD			
nieuwsuur	media	Nieuwsuur	Nieuwsuur					NLD			
ftm	media	Follow the Money	Follow the Money	FTM	FTM			NLD			
shell	company	Shell	Shell			Royal Dutch Shell|Koninklijke Shell|Koninklijke Olie	Royal Dutch Shell	GBR	london		
philips	company	Philips	Philips			Koninklijke Philips	Royal Philips	NLD	amsterdam		
asml	company	ASML	ASML					NLD			
ing	company	ING	ING			ING Groep	ING Group	NLD	amsterdam		
abn-amro	company	ABN AMRO	ABN AMRO			ABN Amro	ABN Amro	NLD	amsterdam		
rabobank	company	Rabobank	Rabobank					NLD	utrecht		
klm	company	KLM	KLM			Koninklijke Luchtvaart Maatschappij	Royal Dutch Airlines	NLD			
air-france-klm	company	Air France-KLM	Air France-KLM					FRA	paris		
unilever	company	Unilever	Unilever					GBR	london		
heineken	company	Heineken	Heineken					NLD	amsterdam		
ahold	company	Ahold Delhaize	Ahold Delhaize			Ahold	Ahold	NLD			
albert-heijn	company	Albert Heijn	Albert Heijn	AH				NLD			
ns	company	Nederlandse Spoorwegen	Dutch Railways	NS	NS			NLD	utrecht		
prorail	company	ProRail	ProRail			Prorail		NLD	utrecht		
kpn	company	KPN	KPN					NLD			
postnl	company	PostNL	PostNL					NLD			
akzonobel	company	AkzoNobel	AkzoNobel			Akzo	Akzo Nobel	NLD			
dsm	company	DSM	DSM					NLD			
nam	company	Nederlandse Aardolie Maatschappij	Nederlandse Aardolie Maatschappij	NAM	NAM			NLD			
tata-steel	company	Tata Steel	Tata Steel			Tata Steel Nederland|Hoogovens		IND			
schiphol-company	company	Schiphol Group	Royal Schiphol Group			Royal Schiphol Group	Schiphol Group	NLD			
port-of-rotterdam	company	Havenbedrijf Rotterdam	Port of Rotterdam Authority				Port of Rotterdam	NLD	rotterdam		
gasunie	company	Gasunie	Gasunie					NLD	groningen		
tennet	company	TenneT	TenneT			Tennet	Tennet	NLD			
booking	company	Booking.com	Booking.com			Booking	Booking	NLD	amsterdam		
nexperia	company	Nexperia	Nexperia					NLD	nijmegen		
n-va	party	Nieuw-Vlaamse Alliantie	New Flemish Alliance	N-VA|NVA	N-VA			BEL			
vlaams-belang	party	Vlaams Belang	Vlaams Belang	VB	VB	Vlaams Blok	Flemish Interest	BEL			
cdv	party	Christen-Democratisch en Vlaams	Christian Democratic and Flemish	CD&V|cd&v	CD&V			BEL			
open-vld	party	Open Vlaamse Liberalen en Democraten	Open Flemish Liberals and Democrats			Open Vld|Open VLD	Open Vld|Open VLD	BEL			
vooruit	party	Vooruit	Vooruit	sp.a|SP.A	sp.a			BEL			
groen-be	party	Groen	Groen					BEL			
pvda-be	party	PVDA	Workers' Party of Belgium	PVDA|PTB|PVDA-PTB	PVDA|PTB	Partij van de Arbeid van België		BEL			
ps-be	party	Parti Socialiste	Belgian Socialist Party	PS	PS			BEL			
mr-be	party	Mouvement Réformateur	Reformist Movement	MR	MR			BEL			
ecolo	party	Ecolo	Ecolo					BEL			
les-engages	party	Les Engagés	Les Engagés	cdH	cdH			BEL			
defi	party	DéFI	DéFI			Défi	Défi	BEL			
vlaams-parlement	parliament	Vlaams Parlement	Flemish Parliament			Vlaamse Parlement		BEL	brussels		
vlaamse-regering	government	Vlaamse regering	Flemish Government			Vlaamse Regering	Flemish government	BEL	brussels		
kamer-be	parliament	Kamer van Volksvertegenwoordigers	Belgian Chamber of Representatives			Belgische Kamer	Chamber of Representatives	BEL	brussels		
nationale-bank-be	central-bank	Nationale Bank van België	National Bank of Belgium	NBB	NBB	Nationale Bank		BEL	brussels		
ocad	intelligence	Coördinatieorgaan voor de Dreigingsanalyse	Coordination Unit for Threat Analysis	OCAD	OCAD|CUTA			BEL	brussels		
staatsveiligheid	intelligence	Staatsveiligheid	Belgian State Security Service	VSSE	VSSE	Veiligheid van de Staat		BEL	brussels		
sciensano	government	Sciensano	Sciensano					BEL	brussels		
vrt	media	VRT	VRT			VRT NWS|VRT Nieuws	VRT NWS	BEL	brussels		
vtm	media	VTM	VTM			VTM Nieuws		BEL			
de-standaard	media	De Standaard	De Standaard					BEL	brussels		
de-morgen	media	De Morgen	De Morgen					BEL	brussels		
hln	media	Het Laatste Nieuws	Het Laatste Nieuws	HLN	HLN			BEL			
nieuwsblad	media	Het Nieuwsblad	Het Nieuwsblad			Nieuwsblad		BEL			
de-tijd	media	De Tijd	De Tijd					BEL			
knack	media	Knack	Knack					BEL			
le-soir	media	Le Soir	Le Soir					BEL	brussels		
rtbf	media	RTBF	RTBF					BEL	brussels		
belga	media	Belga	Belga			persbureau Belga		BEL	brussels		
nmbs	company	NMBS	SNCB	NMBS	SNCB|NMBS	Nationale Maatschappij der Belgische Spoorwegen		BEL	brussels		
kbc	company	KBC	KBC			KBC Bank		BEL	brussels		
belfius	company	Belfius	Belfius					BEL	brussels		
brussels-airlines	company	Brussels Airlines	Brussels Airlines					BEL	brussels		
ab-inbev	company	AB InBev	AB InBev				Anheuser-Busch InBev	BEL	leuven		
proximus	company	Proximus	Proximus			Belgacom	Belgacom	BEL	brussels		
acv	union	Algemeen Christelijk Vakverbond	Confederation of Christian Trade Unions	ACV	ACV|CSC			BEL	brussels		
abvv	union	Algemeen Belgisch Vakverbond	General Federation of Belgian Labour	ABVV	ABVV|FGTB			BEL	brussels		
voka	union	Voka	Voka					BEL			
us-congress	parliament	Amerikaans Congres	US Congress			Congres|Amerikaanse Congres|Capitool|Capitol Hill	Congress|Capitol Hill|U.S. Congress|United States Congress	USA	washington		
us-senate	parliament	Amerikaanse Senaat	US Senate				Senate|U.S. Senate|United States Senate	USA	washington		
us-house	parliament	Huis van Afgevaardigden	US House of Representatives			Amerikaanse Huis van Afgevaardigden	House of Representatives|U.S. House of Representatives|U.S. House	USA	washington		
us-supreme-court	court	Amerikaans Hooggerechtshof	US Supreme Court		SCOTUS	Amerikaanse Hooggerechtshof	Supreme Court|U.S. Supreme Court	USA	washington		
state-department	government	Amerikaans ministerie van Buitenlandse Zaken	US Department of State			Amerikaanse ministerie van Buitenlandse Zaken|State Department	State Department|U.S. State Department|US State Department|Foggy Bottom	USA	washington		
pentagon	government	Pentagon	Pentagon		DoD	Amerikaanse ministerie van Defensie|Amerikaans ministerie van Defensie	Department of Defense|US Department of Defense|U.S. Defense Department|Defense Department	USA	washington		
us-treasury	government	Amerikaans ministerie van Financiën	US Treasury			Amerikaanse ministerie van Financiën	Treasury Department|U.S. Treasury|US Treasury Department|U.S. Treasury Department	USA	washington		
us-justice	government	Amerikaans ministerie van Justitie	US Department of Justice		DOJ|DoJ	Amerikaanse ministerie van Justitie	Justice Department|U.S. Justice Department|Department of Justice	USA	washington		
us-homeland-security	government	Amerikaans ministerie van Binnenlandse Veiligheid	US Department of Homeland Security	DHS	DHS		Department of Homeland Security|Homeland Security	USA	washington		
ice	police	ICE	US Immigration and Customs Enforcement	ICE	ICE		Immigration and Customs Enforcement	USA	washington		
fbi	police	FBI	FBI				Federal Bureau of Investigation	USA	washington		
cia	intelligence	CIA	CIA			Amerikaanse inlichtingendienst CIA	Central Intelligence Agency	USA		Langley	Langley
nsa	intelligence	NSA	NSA				National Security Agency	USA			
dea	police	DEA	DEA				Drug Enforcement Administration	USA			
secret-service	police	Secret Service	Secret Service				U.S. Secret Service	USA			
nypd	police	NYPD	NYPD				New York Police Department	USA	new-york		
fed	central-bank	Federal Reserve	Federal Reserve			Fed|Amerikaanse centrale bank	Fed|U.S. Federal Reserve|US Federal Reserve	USA	washington		
fda	government	FDA	FDA				Food and Drug Administration	USA			
cdc	government	CDC	CDC				Centers for Disease Control and Prevention|Centers for Disease Control	USA			
epa	government	EPA	EPA				Environmental Protection Agency	USA			
sec	government	SEC	SEC				Securities and Exchange Commission	USA			
ftc	government	FTC	FTC				Federal Trade Commission	USA			
faa	government	FAA	FAA				Federal Aviation Administration	USA			
nasa	government	NASA	NASA			Nasa	Nasa	USA			
esa	intergovernmental	Europees Ruimteagentschap	European Space Agency	ESA	ESA	Europese ruimtevaartorganisatie|Europese ruimtevaartorganisatie ESA			paris		
usaid	government	USAID	USAID				US Agency for International Development	USA			
us-army	military	Amerikaans leger	US Army			Amerikaanse leger	US military|U.S. Army|U.S. military	USA			
us-navy	military	Amerikaanse marine	US Navy				U.S. Navy	USA			
us-democrats	party	Democratische Partij	Democratic Party		DNC	Democraten	Democrats	USA			
us-republicans	party	Republikeinse Partij	Republican Party		GOP|RNC	Republikeinen	Republicans	USA			
nra	ngo	NRA	NRA				National Rifle Association	USA			
ap	media	Associated Press	Associated Press	AP	AP	persbureau AP		USA	new-york		
cnn	media	CNN	CNN					USA	atlanta		
fox-news	media	Fox News	Fox News					USA	new-york		
nbc	media	NBC	NBC			NBC News	NBC News	USA	new-york		
abc-us	media	ABC News	ABC News	ABC	ABC			USA	new-york		
cbs-us	media	CBS News	CBS News					USA	new-york		
nyt	media	The New York Times	The New York Times	NYT	NYT	New York Times	New York Times	USA	new-york		
washington-post	media	The Washington Post	The Washington Post			Washington Post	Washington Post	USA	washington		
wsj	media	The Wall Street Journal	The Wall Street Journal	WSJ	WSJ	Wall Street Journal	Wall Street Journal	USA	new-york		
bloomberg	media	Bloomberg	Bloomberg			Bloomberg News	Bloomberg News	USA	new-york		
politico	media	Politico	Politico				POLITICO	USA			
usa-today	media	USA Today	USA Today					USA			
time	media	Time Magazine	Time Magazine					USA			
npr	media	NPR	NPR				National Public Radio	USA			
google	company	Google	Google					USA			
alphabet	company	Alphabet	Alphabet					USA			
apple	company	Apple	Apple					USA			
microsoft	company	Microsoft	Microsoft					USA			
amazon-company	company	Amazon	Amazon				Amazon.com	USA	seattle		
meta	company	Meta	Meta			Meta Platforms	Meta Platforms	USA			
facebook	company	Facebook	Facebook					USA			
twitter	company	Twitter	Twitter					USA			
tesla	company	Tesla	Tesla					USA			
spacex	company	SpaceX	SpaceX			Space X	Space X	USA			
openai	company	OpenAI	OpenAI					USA			
nvidia	company	Nvidia	Nvidia				NVIDIA	USA			
intel	company	Intel	Intel					USA			
ibm	company	IBM	IBM					USA			
boeing	company	Boeing	Boeing					USA			
lockheed	company	Lockheed Martin	Lockheed Martin					USA			
general-motors	company	General Motors	General Motors	GM	GM			USA	detroit		
ford	company	Ford Motor Company	Ford Motor Company				Ford Motor	USA			
exxon	company	ExxonMobil	ExxonMobil			Exxon	Exxon|Exxon Mobil	USA			
chevron	company	Chevron	Chevron					USA			
pfizer	company	Pfizer	Pfizer					USA	new-york		
moderna	company	Moderna	Moderna					USA			
johnson-johnson	company	Johnson & Johnson	Johnson & Johnson	J&J	J&J			USA			
goldman	company	Goldman Sachs	Goldman Sachs					USA	new-york		
jpmorgan	company	JPMorgan Chase	JPMorgan Chase			JPMorgan|JP Morgan	JPMorgan|JP Morgan	USA	new-york		
citigroup	company	Citigroup	Citigroup					USA	new-york		
bank-of-america	company	Bank of America	Bank of America					USA			
lehman	company	Lehman Brothers	Lehman Brothers					USA	new-york		
blackrock	company	BlackRock	BlackRock			Blackrock	Blackrock	USA	new-york		
walmart	company	Walmart	Walmart				Wal-Mart	USA			
netflix	company	Netflix	Netflix					USA			
disney	company	Disney	Disney			Walt Disney	Walt Disney	USA			
uber	company	Uber	Uber					USA	san-francisco		
airbnb	company	Airbnb	Airbnb					USA	san-francisco		
paypal	company	PayPal	PayPal					USA			
starlink	company	Starlink	Starlink					USA			
house-of-commons	parliament	Lagerhuis	House of Commons			Britse Lagerhuis	Commons	GBR	london		
house-of-lords	parliament	Hogerhuis	House of Lords			Britse Hogerhuis	Lords	GBR	london		
uk-parliament	parliament	Britse parlement	UK Parliament			Brits parlement	British Parliament|British parliament	GBR	london		
foreign-office	government	Brits ministerie van Buitenlandse Zaken	Foreign Office		FCDO|FCO	Britse ministerie van Buitenlandse Zaken|Foreign Office	British Foreign Office|Foreign, Commonwealth and Development Office	GBR	london		
home-office	government	Brits ministerie van Binnenlandse Zaken	Home Office			Britse ministerie van Binnenlandse Zaken|Home Office		GBR	london		
bank-of-england	central-bank	Bank of England	Bank of England	BoE	BoE	Britse centrale bank		GBR	london		
scotland-yard	police	Scotland Yard	Scotland Yard				Metropolitan Police|Met Police	GBR	london		
mi5	intelligence	MI5	MI5					GBR	london		
mi6	intelligence	MI6	MI6				Secret Intelligence Service	GBR	london		
gchq	intelligence	GCHQ	GCHQ					GBR			
nhs	government	NHS	NHS			National Health Service	National Health Service	GBR			
labour-uk	party	Labour	Labour			Labour-partij|Labourpartij|Labour Party	Labour Party	GBR			
conservatives-uk	party	Conservatieve Partij	Conservative Party			Tory's|Conservatieven|Tories	Tories|Conservatives|Tory Party	GBR			
libdem-uk	party	Liberal Democrats	Liberal Democrats	LibDem	LibDem	Liberaal-Democraten|Lib Dems	Lib Dems	GBR			
snp	party	Scottish National Party	Scottish National Party	SNP	SNP	Schotse Nationale Partij		GBR			
ukip	party	UK Independence Party	UK Independence Party	UKIP|Ukip	UKIP|Ukip			GBR			
brexit-party	party	Brexit Party	Brexit Party			Brexitpartij		GBR			
reform-uk	party	Reform UK	Reform UK					GBR			
dup	party	Democratic Unionist Party	Democratic Unionist Party	DUP	DUP			GBR			
sinn-fein	party	Sinn Féin	Sinn Féin			Sinn Fein	Sinn Fein	IRL			
fine-gael	party	Fine Gael	Fine Gael					IRL			
fianna-fail	party	Fianna Fáil	Fianna Fáil			Fianna Fail	Fianna Fail	IRL			
ira	armed	Iers Republikeins Leger	Irish Republican Army	IRA	IRA			IRL			
bbc	media	BBC	BBC			BBC News	BBC News|British Broadcasting Corporation	GBR	london		
reuters	media	Reuters	Reuters			persbureau Reuters	Thomson Reuters	GBR	london		
guardian	media	The Guardian	The Guardian			Guardian	Guardian	GBR	london		
times-uk	media	The Times	The Times					GBR	london		
financial-times	media	Financial Times	Financial Times	FT	FT			GBR	london		
economist	media	The Economist	The Economist					GBR	london		
daily-mail	media	Daily Mail	Daily Mail					GBR	london		
daily-telegraph	media	The Daily Telegraph	The Daily Telegraph			Daily Telegraph	Daily Telegraph	GBR	london		
sky-news	media	Sky News	Sky News					GBR	london		
the-sun	media	The Sun	The Sun					GBR	london		
bp	company	BP	BP			British Petroleum	British Petroleum	GBR	london		
hsbc	company	HSBC	HSBC					GBR	london		
barclays	company	Barclays	Barclays					GBR	london		
astrazeneca	company	AstraZeneca	AstraZeneca			Astrazeneca		GBR			
bae-systems	company	BAE Systems	BAE Systems					GBR			
rolls-royce	company	Rolls-Royce	Rolls-Royce					GBR			
british-airways	company	British Airways	British Airways	BA	BA			GBR	london		
ryanair	company	Ryanair	Ryanair					IRL	dublin		
easyjet	company	easyJet	easyJet			Easyjet|EasyJet	EasyJet	GBR			
vodafone	company	Vodafone	Vodafone					GBR			
cambridge-analytica	company	Cambridge Analytica	Cambridge Analytica					GBR	london		
bundestag	parliament	Bondsdag	Bundestag			Duitse Bondsdag|Bundestag	German Bundestag	DEU	berlin		
bundesrat	parliament	Bondsraad	Bundesrat			Bundesrat		DEU	berlin		
bverfg	court	Duits Constitutioneel Hof	German Federal Constitutional Court			Duitse Constitutionele Hof|Bundesverfassungsgericht	Federal Constitutional Court	DEU	karlsruhe		
bundesbank	central-bank	Bundesbank	Bundesbank			Duitse centrale bank	Deutsche Bundesbank	DEU	frankfurt		
bundeswehr	military	Bundeswehr	Bundeswehr			Duitse leger	German army	DEU			
bnd	intelligence	BND	BND			Bundesnachrichtendienst	Bundesnachrichtendienst	DEU	berlin		
rki	government	Robert Koch-instituut	Robert Koch Institute	RKI	RKI	Robert Koch Instituut		DEU	berlin		
cdu	party	Christlich Demokratische Union	Christian Democratic Union	CDU	CDU			DEU			
csu	party	Christlich-Soziale Union	Christian Social Union	CSU	CSU			DEU			
cdu-csu	party	CDU/CSU	CDU/CSU					DEU			
spd	party	Sozialdemokratische Partei Deutschlands	Social Democratic Party of Germany	SPD	SPD			DEU			
gruene	party	Die Grünen	Alliance 90/The Greens			Bündnis 90/Die Grünen|Duitse Groenen	German Greens|Die Grünen	DEU			
fdp	party	Freie Demokratische Partei	Free Democratic Party	FDP	FDP			DEU			
afd	party	Alternative für Deutschland	Alternative for Germany	AfD	AfD	Alternatief voor Duitsland	Alternative für Deutschland	DEU			
die-linke	party	Die Linke	The Left			Linke	Die Linke	DEU			
bsw	party	Bündnis Sahra Wagenknecht	Sahra Wagenknecht Alliance	BSW	BSW			DEU			
pegida	movement	Pegida	Pegida					DEU			
raf	armed	Rote Armee Fraktion	Red Army Faction	RAF		Rote Armee Fraktion		DEU			
spiegel	media	Der Spiegel	Der Spiegel			Spiegel	Spiegel	DEU	hamburg		
bild	media	Bild	Bild			Bild-Zeitung		DEU	berlin		
faz	media	Frankfurter Allgemeine Zeitung	Frankfurter Allgemeine Zeitung	FAZ	FAZ			DEU	frankfurt		
sz	media	Süddeutsche Zeitung	Süddeutsche Zeitung					DEU	munich		
die-zeit	media	Die Zeit	Die Zeit					DEU	hamburg		
dpa	media	Deutsche Presse-Agentur	Deutsche Presse-Agentur	DPA	DPA			DEU			
deutsche-welle	media	Deutsche Welle	Deutsche Welle	DW	DW			DEU	bonn		
volkswagen	company	Volkswagen	Volkswagen	VW	VW			DEU	wolfsburg		
bmw	company	BMW	BMW					DEU	munich		
daimler	company	Daimler	Daimler			Mercedes-Benz	Mercedes-Benz	DEU	stuttgart		
siemens	company	Siemens	Siemens					DEU	munich		
deutsche-bank	company	Deutsche Bank	Deutsche Bank					DEU	frankfurt		
commerzbank	company	Commerzbank	Commerzbank					DEU	frankfurt		
lufthansa	company	Lufthansa	Lufthansa					DEU			
bayer	company	Bayer	Bayer					DEU			
basf	company	BASF	BASF					DEU			
biontech	company	BioNTech	BioNTech			Biontech		DEU			
sap	company	SAP	SAP					DEU			
eon	company	E.ON	E.ON			Eon	Eon	DEU			
rwe	company	RWE	RWE					DEU	essen		
uniper	company	Uniper	Uniper					DEU			
deutsche-bahn	company	Deutsche Bahn	Deutsche Bahn					DEU	berlin		
rheinmetall	company	Rheinmetall	Rheinmetall					DEU			
wirecard	company	Wirecard	Wirecard					DEU			
thyssenkrupp	company	ThyssenKrupp	ThyssenKrupp			Thyssenkrupp	Thyssenkrupp	DEU	essen		
adidas	company	Adidas	Adidas					DEU			
nord-stream	company	Nord Stream AG	Nord Stream AG					CHE			
assemblee-nationale	parliament	Assemblée Nationale	French National Assembly			Franse parlement	Assemblée Nationale	FRA	paris		
rn	party	Rassemblement National	National Rally	RN	RN	Front National|FN	Front National|National Front	FRA			
lrem	party	Renaissance	Renaissance	LREM	LREM	La République en Marche|En Marche	La République En Marche|En Marche	FRA			
les-republicains	party	Les Républicains	Les Républicains	LR	LR		The Republicans	FRA			
ump	party	Union pour un Mouvement Populaire	Union for a Popular Movement	UMP	UMP			FRA			
ps-fr	party	Franse Socialistische Partij	French Socialist Party					FRA			
lfi	party	La France Insoumise	La France Insoumise	LFI	LFI		France Unbowed	FRA			
reconquete	party	Reconquête	Reconquête					FRA			
gilets-jaunes	movement	gele hesjes	yellow vests			Gele Hesjes|gilets jaunes	gilets jaunes|yellow vest movement	FRA			
afp	media	Agence France-Presse	Agence France-Presse	AFP	AFP	persbureau AFP		FRA	paris		
le-monde	media	Le Monde	Le Monde					FRA	paris		
le-figaro	media	Le Figaro	Le Figaro					FRA	paris		
liberation	media	Libération	Libération					FRA	paris		
charlie-hebdo	media	Charlie Hebdo	Charlie Hebdo					FRA	paris		
france-24	media	France 24	France 24					FRA	paris		
airbus	company	Airbus	Airbus				EADS	FRA	toulouse		
total	company	TotalEnergies	TotalEnergies			Total	Total	FRA	paris		
edf	company	EDF	EDF			Électricité de France	Électricité de France	FRA	paris		
engie	company	Engie	Engie			GDF Suez	GDF Suez	FRA	paris		
renault	company	Renault	Renault					FRA	paris		
stellantis	company	Stellantis	Stellantis			PSA Peugeot Citroën	PSA Peugeot Citroën	NLD			
bnp	company	BNP Paribas	BNP Paribas	BNP	BNP			FRA	paris		
societe-generale	company	Société Générale	Société Générale					FRA	paris		
axa	company	AXA	AXA					FRA	paris		
air-france	company	Air France	Air France					FRA	paris		
lvmh	company	LVMH	LVMH					FRA	paris		
sanofi	company	Sanofi	Sanofi					FRA	paris		
alstom	company	Alstom	Alstom					FRA	paris		
thales	company	Thales	Thales					FRA	paris		
dassault	company	Dassault	Dassault					FRA	paris		
michelin	company	Michelin	Michelin					FRA			
arcelormittal	company	ArcelorMittal	ArcelorMittal					LUX			
state-duma	parliament	Staatsdoema	State Duma			Doema|Russische parlement	Duma|Russian parliament	RUS	moscow		
federation-council	parliament	Federatieraad	Federation Council					RUS	moscow		
fsb	intelligence	FSB	FSB			Federale Veiligheidsdienst	Federal Security Service	RUS	moscow		
kgb	intelligence	KGB	KGB					RUS	moscow		
gru	intelligence	GROe	GRU	GRU|GROE	GRU			RUS	moscow		
svr	intelligence	SVR	SVR					RUS	moscow		
russian-army	military	Russische leger	Russian army			Russische strijdkrachten|Russisch leger	Russian military|Russian armed forces	RUS	moscow		
russian-mod	government	Russische ministerie van Defensie	Russian Ministry of Defence			Russisch ministerie van Defensie	Russian Defence Ministry|Russian Defense Ministry|Russian defence ministry|Russian defense ministry	RUS	moscow		
russian-mfa	government	Russische ministerie van Buitenlandse Zaken	Russian Foreign Ministry			Russisch ministerie van Buitenlandse Zaken	Russian foreign ministry|Ministry of Foreign Affairs of Russia	RUS	moscow		
wagner	armed	Wagnergroep	Wagner Group	PMC Wagner	PMC Wagner	Wagner-groep|Wagner|huurlingenleger Wagner	Wagner	RUS			
united-russia	party	Verenigd Rusland	United Russia					RUS	moscow		
communist-party-russia	party	Communistische Partij van de Russische Federatie	Communist Party of the Russian Federation		KPRF		Russian Communist Party	RUS	moscow		
ldpr	party	LDPR	LDPR			Liberaal-Democratische Partij van Rusland	Liberal Democratic Party of Russia	RUS	moscow		
memorial	ngo	Memorial	Memorial					RUS	moscow		
pussy-riot	movement	Pussy Riot	Pussy Riot					RUS			
gazprom	company	Gazprom	Gazprom					RUS	saint-petersburg		
rosneft	company	Rosneft	Rosneft					RUS	moscow		
lukoil	company	Lukoil	Lukoil			Loekoil		RUS	moscow		
rosatom	company	Rosatom	Rosatom					RUS	moscow		
sberbank	company	Sberbank	Sberbank					RUS	moscow		
yukos	company	Yukos	Yukos			Joekos		RUS			
aeroflot	company	Aeroflot	Aeroflot					RUS	moscow		
almaz-antey	company	Almaz-Antey	Almaz-Antey			Almaz-Antei		RUS	moscow		
kaspersky	company	Kaspersky	Kaspersky			Kaspersky Lab	Kaspersky Lab	RUS	moscow		
tass	media	TASS	TASS			Tass|persbureau Tass|Itar-Tass	Tass|Itar-Tass	RUS	moscow		
ria-novosti	media	RIA Novosti	RIA Novosti	RIA	RIA			RUS	moscow		
interfax	media	Interfax	Interfax					RUS	moscow		
rt	media	RT	RT			Russia Today	Russia Today	RUS	moscow		
sputnik-news	media	Sputnik News	Sputnik News					RUS	moscow		
novaya-gazeta	media	Novaja Gazeta	Novaya Gazeta			Novaya Gazeta		RUS	moscow		
kommersant	media	Kommersant	Kommersant					RUS	moscow		
meduza	media	Meduza	Meduza					RUS	riga		
the-moscow-times	media	The Moscow Times	The Moscow Times			Moscow Times	Moscow Times	RUS	moscow		
verkhovna-rada	parliament	Verchovna Rada	Verkhovna Rada			Rada|Oekraïense parlement	Rada|Ukrainian parliament	UKR	kyiv		
sbu	intelligence	SBU	SBU			SBOe|Oekraïense veiligheidsdienst	Security Service of Ukraine	UKR	kyiv		
ukrainian-army	military	Oekraïense leger	Ukrainian army			Oekraïens leger|Oekraïense strijdkrachten	Ukrainian military|Ukrainian armed forces	UKR			
azov	armed	Azovbataljon	Azov Battalion			Azov-bataljon|Azovbrigade|Azov-regiment	Azov Regiment|Azov Brigade	UKR			
naftogaz	company	Naftogaz	Naftogaz					UKR	kyiv		
servant-of-the-people	party	Dienaar van het Volk	Servant of the People					UKR	kyiv		
belavia	company	Belavia	Belavia					BLR	minsk		
sejm	parliament	Sejm	Sejm			Poolse parlement	Polish parliament	POL	warsaw		
pis	party	Recht en Rechtvaardigheid	Law and Justice	PiS	PiS			POL			
civic-platform	party	Burgerplatform	Civic Platform					POL			
solidarity	union	Solidariteit	Solidarity			Solidarność|Solidarnosc	Solidarność	POL			
fidesz	party	Fidesz	Fidesz					HUN			
jobbik	party	Jobbik	Jobbik					HUN			
syriza	party	Syriza	Syriza				SYRIZA	GRC			
new-democracy	party	Nea Dimokratia	New Democracy			Nieuwe Democratie		GRC			
golden-dawn	party	Gouden Dageraad	Golden Dawn					GRC			
lega	party	Lega	League			Lega Nord	Lega Nord|Lega	ITA			
five-star	party	Vijfsterrenbeweging	Five Star Movement	M5S	M5S	Vijf Sterren Beweging	5-Star Movement|Five Star	ITA			
fratelli	party	Fratelli d'Italia	Brothers of Italy			Broeders van Italië	Fratelli d'Italia	ITA			
forza-italia	party	Forza Italia	Forza Italia					ITA			
pd-it	party	Partito Democratico	Italian Democratic Party				Partito Democratico	ITA			
mafia	armed	maffia	Mafia			Maffia|Cosa Nostra|'Ndrangheta|Camorra	Cosa Nostra|'Ndrangheta|Camorra	ITA			
eni	company	Eni	Eni			ENI	ENI	ITA	rome		
unicredit	company	UniCredit	UniCredit			Unicredit		ITA	milan		
fiat	company	Fiat	Fiat			Fiat Chrysler	Fiat Chrysler	ITA	turin		
pp-es	party	Partido Popular	Spanish People's Party	PP	PP		Partido Popular	ESP			
psoe	party	PSOE	PSOE			Spaanse Socialistische Arbeiderspartij	Spanish Socialist Workers' Party	ESP			
podemos	party	Podemos	Podemos					ESP			
vox	party	Vox	Vox					ESP			
ciudadanos	party	Ciudadanos	Ciudadanos					ESP			
eta	armed	ETA	ETA					ESP			
guardia-civil	police	Guardia Civil	Guardia Civil				Civil Guard	ESP			
santander	company	Banco Santander	Banco Santander				Santander Group	ESP			
repsol	company	Repsol	Repsol					ESP			
telefonica	company	Telefónica	Telefónica					ESP			
fpo	party	Vrijheidspartij van Oostenrijk	Freedom Party of Austria	FPÖ	FPÖ		Austrian Freedom Party	AUT			
ovp	party	Österreichische Volkspartei	Austrian People's Party	ÖVP	ÖVP			AUT			
swiss-national-bank	central-bank	Zwitserse Nationale Bank	Swiss National Bank	SNB	SNB	Zwitserse centrale bank		CHE			
ubs	company	UBS	UBS					CHE	zurich		
credit-suisse	company	Credit Suisse	Credit Suisse					CHE	zurich		
nestle	company	Nestlé	Nestlé					CHE			
novartis	company	Novartis	Novartis					CHE	basel		
roche	company	Roche	Roche					CHE	basel		
glencore	company	Glencore	Glencore					CHE			
ikea	company	Ikea	IKEA			IKEA	Ikea	SWE			
volvo	company	Volvo	Volvo					SWE	gothenburg		
ericsson	company	Ericsson	Ericsson					SWE	stockholm		
spotify	company	Spotify	Spotify					SWE	stockholm		
sweden-democrats	party	Zweden Democraten	Sweden Democrats			Zweden-Democraten|Zwedendemocraten		SWE			
nobel-committee	ngo	Nobelcomité	Norwegian Nobel Committee			Noorse Nobelcomité|Nobel-comité	Nobel Committee	NOR	oslo		
equinor	company	Equinor	Equinor			Statoil	Statoil	NOR			
nokia	company	Nokia	Nokia					FIN			
maersk	company	Maersk	Maersk					DNK	copenhagen		
novo-nordisk	company	Novo Nordisk	Novo Nordisk					DNK			
vestas	company	Vestas	Vestas					DNK			
akp	party	AK-partij	Justice and Development Party	AKP	AKP|AK Party	Partij voor Rechtvaardigheid en Ontwikkeling|AK Partij		TUR	ankara		
chp	party	Republikeinse Volkspartij	Republican People's Party	CHP	CHP			TUR			
hdp	party	Democratische Partij van de Volkeren	Peoples' Democratic Party	HDP	HDP			TUR			
mhp	party	Partij van de Nationalistische Beweging	Nationalist Movement Party	MHP	MHP			TUR			
pkk	armed	Koerdische Arbeiderspartij	Kurdistan Workers' Party	PKK	PKK	Arbeiderspartij van Koerdistan		TUR			
gulen-movement	movement	Gülenbeweging	Gülen movement	FETÖ	FETO	Gülen-beweging	Gulen movement	TUR			
turkish-airlines	company	Turkish Airlines	Turkish Airlines					TUR	istanbul		
anadolu	media	Anadolu	Anadolu Agency			Anatolië|persbureau Anadolu	Anadolu	TUR	ankara		
ypg	armed	Volksbeschermingseenheden	People's Protection Units	YPG	YPG	Koerdische YPG		SYR			
sdf	armed	Syrische Democratische Strijdkrachten	Syrian Democratic Forces	SDF	SDF			SYR			
fsa	armed	Vrije Syrische Leger	Free Syrian Army	FSA|VSL	FSA	Vrij Syrisch Leger		SYR			
syrian-army	military	Syrische leger	Syrian army			Syrisch leger	Syrian Arab Army	SYR			
hts	armed	Hayat Tahrir al-Sham	Hayat Tahrir al-Sham	HTS	HTS			SYR			
al-nusra	armed	Jabhat al-Nusra	al-Nusra Front			al-Nusra|Al-Nusra|Al Nusra|Nusra-front	Nusra Front|Jabhat al-Nusra	SYR			
baath	party	Baathpartij	Baath Party			Ba'athpartij|Baath-partij	Ba'ath Party				
islamic-state	armed	Islamitische Staat	Islamic State	IS|ISIS|ISIL	IS|ISIS|Isis|ISIL	Daesh|Islamitische Staat in Irak en Syrië|terreurgroep IS|terreurorganisatie IS	Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State group				
al-qaeda	armed	Al Qaida	al-Qaeda			al-Qaida|Al-Qaida|al Qaida|Al Qaeda|Al-Qaeda	Al Qaeda|al-Qaida|al Qaeda				
aqim	armed	Al Qaida in de Islamitische Maghreb	al-Qaeda in the Islamic Maghreb	AQIM	AQIM						
taliban	armed	Taliban	Taliban			taliban	Taleban	AFG			
haqqani	armed	Haqqani-netwerk	Haqqani network			Haqqaninetwerk		AFG			
boko-haram	armed	Boko Haram	Boko Haram					NGA			
al-shabaab	armed	Al Shabaab	al-Shabaab			al-Shabaab|Al-Shabaab|al-Shabab|Al Shabab	al-Shabab|al Shabaab	SOM			
hezbollah	armed	Hezbollah	Hezbollah			Hizbollah|Hezbolla	Hizbollah|Hizbullah	LBN			
hamas	armed	Hamas	Hamas					PSE			
islamic-jihad	armed	Islamitische Jihad	Islamic Jihad	PIJ	PIJ	Palestijnse Islamitische Jihad	Palestinian Islamic Jihad	PSE			
fatah	party	Fatah	Fatah				Al-Fatah	PSE			
plo	intergovernmental	Palestijnse Bevrijdingsorganisatie	Palestine Liberation Organization	PLO	PLO		Palestine Liberation Organisation	PSE			
palestinian-authority	government	Palestijnse Autoriteit	Palestinian Authority	PA	PA		Palestinian National Authority	PSE	ramallah		
houthis	armed	Houthi's	Houthis			Houthi-rebellen|Houthi-beweging|Hoethi's|Houthirebellen	Houthi movement|Houthi rebels|Huthis|Ansar Allah	YEM			
idf	military	Israëlische leger	Israel Defense Forces	IDF	IDF	Israëlisch leger	Israeli army|Israeli military|Israel Defence Forces	ISR			
mossad	intelligence	Mossad	Mossad					ISR			
shin-bet	intelligence	Shin Bet	Shin Bet			Sjin Beth		ISR			
knesset	parliament	Knesset	Knesset			Israëlische parlement	Israeli parliament	ISR	jerusalem		
likud	party	Likud	Likud			Likoed		ISR			
haaretz	media	Haaretz	Haaretz			Ha'aretz	Ha'aretz	ISR			
jerusalem-post	media	The Jerusalem Post	The Jerusalem Post			Jerusalem Post	Jerusalem Post	ISR			
nso-group	company	NSO Group	NSO Group			NSO	NSO	ISR			
irgc	military	Iraanse Revolutionaire Garde	Islamic Revolutionary Guard Corps	IRGC	IRGC	Revolutionaire Garde|Iraanse Revolutionaire Gardes	Revolutionary Guards|Revolutionary Guard|Iran's Revolutionary Guards	IRN	tehran		
quds-force	military	Quds-brigade	Quds Force			Al-Quds-brigade|Quds-eenheid|al-Quds Brigade	Qods Force	IRN			
irna	media	IRNA	IRNA				Islamic Republic News Agency	IRN	tehran		
fars	media	Fars	Fars News Agency			persbureau Fars	Fars	IRN	tehran		
peshmerga	military	Peshmerga	Peshmerga			peshmerga|Pesjmerga	peshmerga	IRQ			
hashd	armed	Volksmobilisatie-eenheden	Popular Mobilization Forces	PMU	PMF|PMU	Hashd al-Shaabi	Popular Mobilisation Forces|Hashd al-Shaabi	IRQ			
aramco	company	Saudi Aramco	Saudi Aramco			Aramco	Aramco	SAU			
al-jazeera	media	Al Jazeera	Al Jazeera			Al-Jazeera	Al-Jazeera	QAT	doha		
al-arabiya	media	Al Arabiya	Al Arabiya			Al-Arabiya	Al-Arabiya	SAU			
qatar-airways	company	Qatar Airways	Qatar Airways					QAT	doha		
emirates-airline	company	Emirates Airline	Emirates Airline					ARE	dubai		
etihad	company	Etihad Airways	Etihad Airways			Etihad	Etihad	ARE	abu-dhabi		
gna-libya	government	Libische eenheidsregering	Government of National Accord	GNA	GNA	Regering van Nationaal Akkoord		LBY	tripoli		
lna-libya	armed	Libisch Nationaal Leger	Libyan National Army	LNA	LNA	Libische Nationale Leger		LBY			
rsf-sudan	armed	Rapid Support Forces	Rapid Support Forces	RSF	RSF			SDN			
tplf	armed	Volksbevrijdingsfront van Tigray	Tigray People's Liberation Front	TPLF	TPLF			ETH			
m23	armed	M23	M23			M23-rebellen	M23 rebels|March 23 Movement	COD			
lra	armed	Verzetsleger van de Heer	Lord's Resistance Army	LRA	LRA			UGA			
anc	party	Afrikaans Nationaal Congres	African National Congress	ANC	ANC			ZAF			
eff	party	Economic Freedom Fighters	Economic Freedom Fighters	EFF	EFF			ZAF			
da-za	party	Democratische Alliantie	Democratic Alliance					ZAF			
eskom	company	Eskom	Eskom					ZAF			
zanu-pf	party	Zanu-PF	ZANU-PF			ZANU-PF	Zanu-PF	ZWE			
mdc	party	Beweging voor Democratische Verandering	Movement for Democratic Change	MDC	MDC			ZWE			
ethiopian-airlines	company	Ethiopian Airlines	Ethiopian Airlines					ETH	addis-ababa		
ccp	party	Chinese Communistische Partij	Chinese Communist Party	CCP	CCP|CPC	Communistische Partij van China|Chinese communistische partij	Communist Party of China	CHN	beijing		
npc-china	parliament	Nationaal Volkscongres	National People's Congress	NPC	NPC	Volkscongres|Chinese Volkscongres		CHN	beijing		
pla	military	Volksbevrijdingsleger	People's Liberation Army		PLA	Chinese leger	Chinese military|Chinese army	CHN	beijing		
xinhua	media	Xinhua	Xinhua			persbureau Xinhua	Xinhua News Agency	CHN	beijing		
global-times	media	Global Times	Global Times					CHN	beijing		
cctv	media	CCTV	CCTV			CGTN	CGTN|China Central Television	CHN	beijing		
scmp	media	South China Morning Post	South China Morning Post	SCMP	SCMP			HKG	HKG		
huawei	company	Huawei	Huawei					CHN	shenzhen		
zte	company	ZTE	ZTE					CHN	shenzhen		
alibaba	company	Alibaba	Alibaba					CHN	hangzhou		
tencent	company	Tencent	Tencent					CHN	shenzhen		
bytedance	company	ByteDance	ByteDance			Bytedance		CHN	beijing		
tiktok	company	TikTok	TikTok			Tiktok	Tiktok	CHN			
evergrande	company	Evergrande	Evergrande					CHN	shenzhen		
byd	company	BYD	BYD					CHN	shenzhen		
sinovac	company	Sinovac	Sinovac					CHN	beijing		
cnpc	company	China National Petroleum Corporation	China National Petroleum Corporation	CNPC	CNPC		PetroChina	CHN	beijing		
falun-gong	religious	Falun Gong	Falun Gong					CHN			
kuomintang	party	Kwomintang	Kuomintang	KMT	KMT	Kuomintang		TWN			
dpp-tw	party	Democratische Progressieve Partij	Democratic Progressive Party	DPP	DPP			TWN			
tsmc	company	TSMC	TSMC					TWN			
foxconn	company	Foxconn	Foxconn					TWN			
ldp-jp	party	Liberaal-Democratische Partij	Liberal Democratic Party	LDP	LDP			JPN			
bank-of-japan	central-bank	Bank of Japan	Bank of Japan	BoJ	BoJ	Japanse centrale bank		JPN	tokyo		
nhk	media	NHK	NHK					JPN	tokyo		
kyodo	media	Kyodo	Kyodo News			persbureau Kyodo	Kyodo	JPN	tokyo		
toyota	company	Toyota	Toyota					JPN			
nissan	company	Nissan	Nissan					JPN			
honda	company	Honda	Honda					JPN			
sony	company	Sony	Sony					JPN	tokyo		
softbank	company	SoftBank	SoftBank			Softbank		JPN	tokyo		
tepco	company	Tepco	TEPCO			TEPCO	Tepco|Tokyo Electric Power	JPN	tokyo		
samsung	company	Samsung	Samsung				Samsung Electronics	KOR			
hyundai	company	Hyundai	Hyundai					KOR			
lg	company	LG	LG					KOR			
yonhap	media	Yonhap	Yonhap			persbureau Yonhap		KOR	seoul		
kcna	media	KCNA	KCNA				Korean Central News Agency	PRK	pyongyang		
workers-party-korea	party	Arbeiderspartij van Korea	Workers' Party of Korea					PRK	pyongyang		
bjp	party	Bharatiya Janata-partij	Bharatiya Janata Party	BJP	BJP			IND			
congress-india	party	Congrespartij	Indian National Congress			Indiase Congrespartij	Congress Party|Congress party	IND			
tata	company	Tata	Tata			Tata Group	Tata Group	IND			
reliance	company	Reliance Industries	Reliance Industries					IND	mumbai		
adani	company	Adani Group	Adani Group					IND			
air-india	company	Air India	Air India					IND			
isi	intelligence	ISI	ISI				Inter-Services Intelligence	PAK	islamabad		
ppp-pk	party	Pakistaanse Volkspartij	Pakistan Peoples Party	PPP	PPP		Pakistan People's Party	PAK			
pml-n	party	Pakistaanse Moslimliga	Pakistan Muslim League	PML-N	PML-N			PAK			
pti	party	Pakistan Tehreek-e-Insaf	Pakistan Tehreek-e-Insaf	PTI	PTI			PAK			
lashkar-e-taiba	armed	Lashkar-e-Taiba	Lashkar-e-Taiba		LeT			PAK			
ttp	armed	Pakistaanse Taliban	Pakistani Taliban	TTP	TTP	Tehreek-e-Taliban	Tehrik-i-Taliban	PAK			
tamil-tigers	armed	Tamil Tijgers	Tamil Tigers	LTTE	LTTE	Tamiltijgers	Liberation Tigers of Tamil Eelam	LKA			
nld-mm	party	Nationale Liga voor Democratie	National League for Democracy					MMR			
tatmadaw	military	Tatmadaw	Tatmadaw			Myanmarese leger|Birmese leger	Myanmar military	MMR			
jemaah-islamiyah	armed	Jemaah Islamiyah	Jemaah Islamiyah	JI				IDN			
garuda	company	Garuda	Garuda Indonesia			Garuda Indonesia	Garuda	IDN			
malaysia-airlines	company	Malaysia Airlines	Malaysia Airlines					MYS			
abu-sayyaf	armed	Abu Sayyaf	Abu Sayyaf			Abu Sayyef		PHL			
khmer-rouge	armed	Rode Khmer	Khmer Rouge					KHM			
qantas	company	Qantas	Qantas					AUS			
bhp	company	BHP	BHP			BHP Billiton	BHP Billiton	AUS			
rio-tinto	company	Rio Tinto	Rio Tinto					AUS			
labor-au	party	Australische Labor-partij	Australian Labor Party	ALP	ALP			AUS			
abc-au	media	ABC	Australian Broadcasting Corporation		ABC			AUS			
liberal-ca	party	Liberale Partij van Canada	Liberal Party of Canada			Canadese Liberale Partij		CAN			
cbc	media	CBC	CBC				Canadian Broadcasting Corporation	CAN			
bombardier	company	Bombardier	Bombardier					CAN	montreal		
rcmp	police	Royal Canadian Mounted Police	Royal Canadian Mounted Police	RCMP	RCMP			CAN			
blackberry	company	BlackBerry	BlackBerry				Research in Motion	CAN			
pri-mx	party	Institutionele Revolutionaire Partij	Institutional Revolutionary Party	PRI	PRI			MEX			
morena	party	Morena	Morena					MEX			
pemex	company	Pemex	Pemex					MEX			
sinaloa-cartel	armed	Sinaloakartel	Sinaloa Cartel			Sinaloa-kartel	Sinaloa cartel	MEX			
zetas	armed	Zetas	Zetas			Los Zetas	Los Zetas	MEX			
farc	armed	FARC	FARC			Farc	Farc|Revolutionary Armed Forces of Colombia	COL			
eln	armed	ELN	ELN			Nationaal Bevrijdingsleger	National Liberation Army	COL			
psuv	party	Verenigde Socialistische Partij van Venezuela	United Socialist Party of Venezuela	PSUV	PSUV			VEN			
pdvsa	company	PDVSA	PDVSA					VEN			
pt-br	party	Braziliaanse Arbeiderspartij	Brazilian Workers' Party	PT	PT			BRA			
petrobras	company	Petrobras	Petrobras					BRA			
vale	company	Vale	Vale					BRA			
embraer	company	Embraer	Embraer					BRA			
odebrecht	company	Odebrecht	Odebrecht					BRA			
ypf	company	YPF	YPF					ARG			
sandinistas	party	Sandinistisch Nationaal Bevrijdingsfront	Sandinista National Liberation Front	FSLN	FSLN	Sandinisten	Sandinistas	NIC			
shining-path	armed	Lichtend Pad	Shining Path			Sendero Luminoso	Sendero Luminoso	PER			
ms-13	armed	MS-13	MS-13			Mara Salvatrucha	Mara Salvatrucha	SLV			
ku-klux-klan	movement	Ku Klux Klan	Ku Klux Klan	KKK	KKK			USA			
proud-boys	movement	Proud Boys	Proud Boys					USA			
antifa	movement	Antifa	Antifa								
oath-keepers	movement	Oath Keepers	Oath Keepers					USA			
tea-party	movement	Tea Party	Tea Party					USA			
blackwater	company	Blackwater	Blackwater					USA			
halliburton	company	Halliburton	Halliburton					USA			
moodys	company	Moody's	Moody's					USA	new-york		
standard-poors	company	Standard & Poor's	Standard & Poor's	S&P	S&P			USA	new-york		
fitch	company	Fitch	Fitch			Fitch Ratings	Fitch Ratings	USA	new-york		
epp	party	Europese Volkspartij	European People's Party	EVP	EPP						
alde	party	Alliantie van Liberalen en Democraten voor Europa	Alliance of Liberals and Democrats for Europe	ALDE	ALDE	Renew Europe	Renew Europe				
sd-eu	party	Progressieve Alliantie van Socialisten en Democraten	Progressive Alliance of Socialists and Democrats	S&D	S&D						
ecr	party	Europese Conservatieven en Hervormers	European Conservatives and Reformists	ECR	ECR						
olaf	government	OLAF	European Anti-Fraud Office	OLAF	OLAF	Europees fraudebestrijdingsbureau			brussels		
eppo	court	Europees Openbaar Ministerie	European Public Prosecutor's Office	EOM	EPPO				luxembourg		
ecdc	government	Europees Centrum voor ziektepreventie en -bestrijding	European Centre for Disease Prevention and Control	ECDC	ECDC				stockholm		
esm	bank	Europees Stabiliteitsmechanisme	European Stability Mechanism	ESM	ESM				luxembourg		
eurogroup	intergovernmental	Eurogroep	Eurogroup			eurogroep			brussels		
troika	intergovernmental	trojka	Troika			Trojka|Troika	troika				
visegrad	intergovernmental	Visegrádgroep	Visegrád Group	V4	V4	Visegradlanden|Visegrádlanden|Visegradgroep	Visegrad Group|Visegrad Four				
universiteit-leiden	university	Universiteit Leiden	Leiden University			Leidse universiteit	University of Leiden	NLD	leiden		
uva	university	Universiteit van Amsterdam	University of Amsterdam	UvA	UvA			NLD	amsterdam		
vu	university	Vrije Universiteit Amsterdam	Vrije Universiteit Amsterdam	VU	VU			NLD	amsterdam		
uu	university	Universiteit Utrecht	Utrecht University				University of Utrecht	NLD	utrecht		
rug	university	Rijksuniversiteit Groningen	University of Groningen	RUG				NLD	groningen		
tu-delft	university	Technische Universiteit Delft	Delft University of Technology			TU Delft	TU Delft	NLD	delft		
wur	university	Wageningen University & Research	Wageningen University & Research	WUR	WUR	Wageningen Universiteit	Wageningen University	NLD	wageningen		
erasmus	university	Erasmus Universiteit Rotterdam	Erasmus University Rotterdam	EUR		Erasmus Universiteit	Erasmus University	NLD	rotterdam		
erasmus-mc	university	Erasmus MC	Erasmus MC				Erasmus Medical Center	NLD	rotterdam		
ku-leuven	university	KU Leuven	KU Leuven	KUL		Katholieke Universiteit Leuven	Catholic University of Leuven	BEL	leuven		
ugent	university	Universiteit Gent	Ghent University	UGent	UGent			BEL	ghent		
oxford-university	university	Universiteit van Oxford	University of Oxford				Oxford University	GBR	oxford		
cambridge-university	university	Universiteit van Cambridge	University of Cambridge				Cambridge University	GBR	cambridge		
harvard	university	Harvard	Harvard University			Harvard University|Universiteit van Harvard	Harvard	USA			
stanford	university	Stanford	Stanford University			Stanford University	Stanford	USA			
mit	university	MIT	MIT				Massachusetts Institute of Technology	USA			
yale	university	Yale	Yale University			Yale University	Yale	USA			
johns-hopkins	university	Johns Hopkins-universiteit	Johns Hopkins University			Johns Hopkins Universiteit|Johns Hopkins	Johns Hopkins	USA	baltimore		
vld	party	Vlaamse Liberalen en Democraten	Flemish Liberals and Democrats	VLD|PVV-PLP	VLD			BEL			
cvp	party	Christelijke Volkspartij	Christian People's Party	CVP	CVP			BEL			
volksunie	party	Volksunie	People's Union	VU-ID			Volksunie	BEL			
agalev	party	Agalev	Agalev			Anders Gaan Leven|Groen!		BEL			
spirit-be	party	Spirit	Spirit			SPIRIT		BEL			
lijst-dedecker	party	Lijst Dedecker	Lijst Dedecker	LDD	LDD			BEL			
kvp	party	Katholieke Volkspartij	Catholic People's Party	KVP	KVP			NLD			
arp	party	Anti-Revolutionaire Partij	Anti-Revolutionary Party	ARP	ARP			NLD			
chu	party	Christelijk-Historische Unie	Christian Historical Union	CHU	CHU			NLD			
cpn	party	Communistische Partij Nederland	Communist Party of the Netherlands	CPN	CPN	Communistische Partij van Nederland		NLD			
ppr	party	Politieke Partij Radikalen	Political Party of Radicals	PPR	PPR			NLD			
psp	party	Pacifistisch Socialistische Partij	Pacifist Socialist Party	PSP	PSP			NLD			
eec	intergovernmental	Europese Economische Gemeenschap	European Economic Community	EEG	EEC		Common Market		brussels		
euratom	intergovernmental	Euratom	Euratom								
benelux-union	intergovernmental	Benelux Unie	Benelux Union			Benelux-Unie			brussels		
league-of-nations	intergovernmental	Volkenbond	League of Nations						geneva		
euronext	company	Euronext	Euronext			Amsterdamse beurs		NLD	amsterdam		
nyse	company	New York Stock Exchange	New York Stock Exchange	NYSE	NYSE	Wall Street	Wall Street	USA	new-york		
nasdaq	company	Nasdaq	Nasdaq				NASDAQ	USA	new-york		
provinciale-staten	parliament	Provinciale Staten	Provincial Council					NLD			
jumbo	company	Jumbo	Jumbo					NLD			
fc-twente	sports	FC Twente	FC Twente					NLD	enschede		
az	sports	AZ	AZ	AZ'67	AZ Alkmaar	AZ Alkmaar	AZ Alkmaar	NLD	alkmaar		
fc-utrecht	sports	FC Utrecht	FC Utrecht					NLD	utrecht		
fc-groningen	sports	FC Groningen	FC Groningen					NLD	groningen		
sc-heerenveen	sports	SC Heerenveen	SC Heerenveen			sc Heerenveen		NLD	heerenveen		
vitesse	sports	Vitesse	Vitesse					NLD	arnhem		
sparta	sports	Sparta Rotterdam	Sparta Rotterdam					NLD	rotterdam		
standard-luik	sports	Standard Luik	Standard Liège					BEL	liege		
racing-genk	sports	KRC Genk	KRC Genk			Racing Genk	Racing Genk	BEL	genk		
aa-gent	sports	AA Gent	KAA Gent			KAA Gent		BEL	ghent		
liverpool-fc	sports	Liverpool FC	Liverpool FC					GBR	liverpool		
chelsea-fc	sports	Chelsea	Chelsea			Chelsea FC	Chelsea FC	GBR	london		
arsenal	sports	Arsenal	Arsenal				Arsenal FC	GBR	london		
tottenham	sports	Tottenham Hotspur	Tottenham Hotspur			Tottenham|Spurs	Tottenham|Spurs	GBR	london		
juventus	sports	Juventus	Juventus					ITA	turin		
ac-milan	sports	AC Milan	AC Milan					ITA	milan		
inter-milan	sports	Internazionale	Inter Milan			Inter Milan	Internazionale	ITA	milan		
borussia-dortmund	sports	Borussia Dortmund	Borussia Dortmund					DEU	dortmund		
atletico-madrid	sports	Atlético Madrid	Atlético Madrid			Atlético	Atlético	ESP	madrid		
vara	media	VARA	VARA			BNNVARA	BNNVARA	NLD	hilversum		
vpro	media	VPRO	VPRO					NLD	hilversum		
avro	media	AVRO	AVRO			AVROTROS	AVROTROS	NLD	hilversum		
tros	media	TROS	TROS					NLD	hilversum		
kro-ncrv	media	KRO-NCRV	KRO-NCRV	KRO|NCRV				NLD	hilversum		
eo	media	Evangelische Omroep	Evangelische Omroep	EO	EO			NLD	hilversum		
powned	media	PowNed	PowNed			Powned		NLD			
geenstijl	media	GeenStijl	GeenStijl			Geenstijl		NLD			
het-belang	media	Het Belang van Limburg	Het Belang van Limburg					BEL	hasselt		
gva	media	Gazet van Antwerpen	Gazet van Antwerpen	GVA	GVA			BEL	antwerp		
de-limburger	media	De Limburger	De Limburger					NLD	maastricht		
groene-amsterdammer	media	De Groene Amsterdammer	De Groene Amsterdammer			Groene Amsterdammer		NLD	amsterdam		
elsevier	media	Elsevier Weekblad	Elsevier Weekblad	EW		Elsevier		NLD			
vrij-nederland	media	Vrij Nederland	Vrij Nederland					NLD			
reformatorisch-dagblad	media	Reformatorisch Dagblad	Reformatorisch Dagblad	RD				NLD			
nederlands-dagblad	media	Nederlands Dagblad	Nederlands Dagblad					NLD			
dexia	company	Dexia	Dexia					BEL	brussels		
fortis	company	Fortis	Fortis					BEL	brussels		
ageas	company	Ageas	Ageas					BEL	brussels		
umicore	company	Umicore	Umicore					BEL	brussels		
bekaert	company	Bekaert	Bekaert					BEL			
ucb	company	UCB	UCB					BEL	brussels		
colruyt	company	Colruyt	Colruyt					BEL			
bpost	company	Bpost	Bpost			bpost	bpost	BEL	brussels		
infrabel	company	Infrabel	Infrabel					BEL	brussels		
de-lijn	company	De Lijn	De Lijn					BEL			
telenet	company	Telenet	Telenet					BEL			
arcelor-gent	company	ArcelorMittal Gent	ArcelorMittal Ghent					BEL	ghent		
engie-electrabel	company	Electrabel	Electrabel			Engie Electrabel	Engie Electrabel	BEL	brussels		
sabena	company	Sabena	Sabena					BEL	brussels		
aegon	company	Aegon	Aegon					NLD			
nn-group	company	NN Group	NN Group			Nationale-Nederlanden		NLD			
abp	company	ABP	ABP			pensioenfonds ABP		NLD	heerlen		
damen	company	Damen	Damen			Damen Shipyards	Damen Shipyards	NLD			
vdl	company	VDL	VDL			VDL Groep		NLD	eindhoven		
fokker	company	Fokker	Fokker					NLD			
corus	company	Corus	Corus					GBR			
eneco	company	Eneco	Eneco					NLD	rotterdam		
vattenfall	company	Vattenfall	Vattenfall			Nuon	Nuon	SWE	stockholm		
essent	company	Essent	Essent					NLD			
vopak	company	Vopak	Vopak					NLD	rotterdam		
boskalis	company	Boskalis	Boskalis					NLD			
adyen	company	Adyen	Adyen					NLD	amsterdam		
just-eat	company	Just Eat Takeaway	Just Eat Takeaway			Thuisbezorgd.nl|Takeaway	Takeaway	NLD	amsterdam		
transavia	company	Transavia	Transavia					NLD			
sns	company	SNS Reaal	SNS Reaal	SNS	SNS	SNS Bank		NLD	utrecht		
volksbank	company	de Volksbank	de Volksbank					NLD	utrecht		
hema	company	Hema	HEMA			HEMA	Hema	NLD	amsterdam		
action	company	Action	Action					NLD			
vnd	company	V&D	V&D					NLD			
bol-com	company	Bol.com	Bol.com			bol.com	bol.com	NLD	utrecht		
gvb	company	GVB	GVB					NLD	amsterdam		
ret	company	RET	RET					NLD	rotterdam		
prinses-maxima	university	Prinses Máxima Centrum	Princess Máxima Center					NLD	utrecht		
umc-utrecht	university	UMC Utrecht	UMC Utrecht	UMCU	UMCU			NLD	utrecht		
amsterdam-umc	university	Amsterdam UMC	Amsterdam UMC	AMC|VUmc	AMC|VUmc			NLD	amsterdam		
lumc	university	LUMC	LUMC				Leiden University Medical Center	NLD	leiden		
radboud	university	Radboud Universiteit	Radboud University			Radboudumc|Radboud Universiteit Nijmegen		NLD	nijmegen		
tilburg-university	university	Tilburg University	Tilburg University			Universiteit van Tilburg		NLD	tilburg		
tu-eindhoven	university	Technische Universiteit Eindhoven	Eindhoven University of Technology	TU/e	TU/e	TU Eindhoven	TU Eindhoven	NLD	eindhoven		
universiteit-twente	university	Universiteit Twente	University of Twente					NLD	enschede		
maastricht-university	university	Universiteit Maastricht	Maastricht University			Maastricht University		NLD	maastricht		
knaw	university	Koninklijke Nederlandse Akademie van Wetenschappen	Royal Netherlands Academy of Arts and Sciences	KNAW	KNAW			NLD	amsterdam		
nwo	government	Nederlandse Organisatie voor Wetenschappelijk Onderzoek	Dutch Research Council	NWO	NWO			NLD	the-hague		
vub	university	Vrije Universiteit Brussel	Vrije Universiteit Brussel	VUB	VUB			BEL	brussels		
uantwerpen	university	Universiteit Antwerpen	University of Antwerp	UAntwerpen				BEL	antwerp		
rijksmuseum	ngo	Rijksmuseum	Rijksmuseum					NLD	amsterdam		
van-gogh-museum	ngo	Van Gogh Museum	Van Gogh Museum					NLD	amsterdam		
concertgebouworkest	ngo	Concertgebouworkest	Royal Concertgebouw Orchestra			Koninklijk Concertgebouworkest		NLD	amsterdam		
hartstichting	ngo	Hartstichting	Dutch Heart Foundation					NLD			
kwf	ngo	KWF Kankerbestrijding	Dutch Cancer Society	KWF	KWF			NLD			
pax	ngo	PAX	PAX			Pax|IKV Pax Christi		NLD	utrecht		
cordaid	ngo	Cordaid	Cordaid					NLD			
consumentenbond	ngo	Consumentenbond	Dutch Consumers' Association					NLD			
bits-of-freedom	ngo	Bits of Freedom	Bits of Freedom					NLD			
cidi	ngo	Centrum Informatie en Documentatie Israël	Centre for Information and Documentation on Israel	CIDI	CIDI			NLD			
test-aankoop	ngo	Test-Aankoop	Test-Achats			Testaankoop		BEL			
child-focus	ngo	Child Focus	Child Focus					BEL			
fedasil	government	Fedasil	Fedasil					BEL	brussels		
unia	government	Unia	Unia					BEL	brussels		
unizo	union	Unizo	Unizo			UNIZO		BEL			
vbo	union	Verbond van Belgische Ondernemingen	Federation of Enterprises in Belgium	VBO	VBO|FEB			BEL	brussels		
aclvb	union	Algemene Centrale der Liberale Vakbonden van België	General Confederation of Liberal Trade Unions of Belgium	ACLVB	ACLVB			BEL			
acod	union	Algemene Centrale der Openbare Diensten	General Union of Public Services	ACOD	ACOD			BEL	brussels		
boerenbond	union	Boerenbond	Boerenbond					BEL	leuven		
comite-i	government	Comité I	Standing Intelligence Agencies Review Committee					BEL	brussels		
grondwettelijk-hof	court	Grondwettelijk Hof	Belgian Constitutional Court			Arbitragehof		BEL	brussels		
hof-van-cassatie	court	Hof van Cassatie	Court of Cassation								
federaal-parket	court	federaal parket	Belgian federal prosecutor's office			Federaal Parket		BEL	brussels		
uk-supreme-court	court	Brits Hooggerechtshof	UK Supreme Court			Britse Hooggerechtshof	Supreme Court of the United Kingdom	GBR	london		
supreme-court-israel	court	Israëlisch Hooggerechtshof	Supreme Court of Israel			Israëlische Hooggerechtshof	Israeli Supreme Court	ISR	jerusalem		
conseil-constitutionnel	court	Franse Grondwettelijke Raad	French Constitutional Council			Conseil constitutionnel	Conseil constitutionnel	FRA	paris		
dgse	intelligence	DGSE	DGSE					FRA	paris		
quai-dorsay	government	Frans ministerie van Buitenlandse Zaken	French Foreign Ministry			Quai d'Orsay|Franse ministerie van Buitenlandse Zaken	Quai d'Orsay|French foreign ministry	FRA	paris		
auswartiges-amt	government	Duits ministerie van Buitenlandse Zaken	German Foreign Office			Auswärtiges Amt|Duitse ministerie van Buitenlandse Zaken	German foreign ministry|Federal Foreign Office	DEU	berlin		
chinese-mfa	government	Chinees ministerie van Buitenlandse Zaken	Chinese Ministry of Foreign Affairs			Chinese ministerie van Buitenlandse Zaken	Chinese foreign ministry|Chinese Foreign Ministry	CHN	beijing		
buckingham-palace	government	Brits koningshuis	British royal household			Buckingham Palace|Britse koningshuis	Buckingham Palace|Kensington Palace	GBR	london		
rijksvoorlichtingsdienst	government	Rijksvoorlichtingsdienst	Netherlands Government Information Service	RVD	RVD			NLD	the-hague		
oranje	government	Nederlands koningshuis	Dutch royal house			Koninklijk Huis|Huis van Oranje	House of Orange	NLD	the-hague		
raad-van-europa-pv	parliament	Parlementaire Vergadering van de Raad van Europa	Parliamentary Assembly of the Council of Europe	PACE	PACE				strasbourg		
venice-commission	intergovernmental	Venetiëcommissie	Venice Commission			Venetië-commissie			venice		
ctbto	intergovernmental	CTBTO	CTBTO				Comprehensive Nuclear-Test-Ban Treaty Organization		vienna		
unctad	intergovernmental	UNCTAD	UNCTAD			Unctad			geneva		
unodc	intergovernmental	UNODC	UNODC				UN Office on Drugs and Crime		vienna		
unaids	intergovernmental	UNAIDS	UNAIDS			Unaids			geneva		
un-women	intergovernmental	UN Women	UN Women			VN Vrouwen			new-york		
unama	intergovernmental	UNAMA	UNAMA				UN Assistance Mission in Afghanistan				
itu	intergovernmental	Internationale Telecommunicatie-unie	International Telecommunication Union	ITU	ITU				geneva		
wmo	intergovernmental	Wereld Meteorologische Organisatie	World Meteorological Organization	WMO	WMO	Meteorologische Wereldorganisatie	World Meteorological Organisation		geneva		
wipo	intergovernmental	Wereldorganisatie voor de Intellectuele Eigendom	World Intellectual Property Organization	WIPO	WIPO				geneva		
ifrc	ngo	Internationale Federatie van het Rode Kruis	International Federation of Red Cross and Red Crescent Societies	IFRC	IFRC				geneva		
nrc-refugee	ngo	Noorse Vluchtelingenraad	Norwegian Refugee Council					NOR	oslo		
care	ngo	CARE International	CARE International				CARE				
sea-watch	ngo	Sea-Watch	Sea-Watch			Sea Watch	Sea Watch	DEU			
sos-mediterranee	ngo	SOS Méditerranée	SOS Méditerranée				SOS Mediterranee	FRA			
icij	ngo	ICIJ	ICIJ				International Consortium of Investigative Journalists	USA	washington		
occrp	ngo	OCCRP	OCCRP				Organized Crime and Corruption Reporting Project				
sipri	ngo	SIPRI	SIPRI			Sipri	Stockholm International Peace Research Institute	SWE	stockholm		
crisis-group	ngo	International Crisis Group	International Crisis Group	ICG	ICG		Crisis Group	BEL	brussels		
rand	ngo	RAND Corporation	RAND Corporation			Rand Corporation	RAND	USA			
brookings	ngo	Brookings Institution	Brookings Institution			Brookings	Brookings	USA	washington		
isw	ngo	Institute for the Study of War	Institute for the Study of War	ISW	ISW			USA	washington		
chatham-house	ngo	Chatham House	Chatham House					GBR	london		
iiss	ngo	International Institute for Strategic Studies	International Institute for Strategic Studies	IISS	IISS			GBR	london		
freedom-house	ngo	Freedom House	Freedom House					USA	washington		
aclu	ngo	ACLU	ACLU				American Civil Liberties Union	USA	new-york		
naacp	ngo	NAACP	NAACP					USA			
aipac	ngo	AIPAC	AIPAC			Aipac		USA	washington		
peta	ngo	PETA	PETA			Peta	Peta	USA			
stichting-vluchteling	ngo	Stichting Vluchteling	Stichting Vluchteling					NLD	the-hague		
wikipedia	media	Wikipedia	Wikipedia								
youtube	company	YouTube	YouTube			Youtube	Youtube	USA			
instagram	company	Instagram	Instagram					USA			
whatsapp	company	WhatsApp	WhatsApp			Whatsapp	Whatsapp	USA			
telegram-app	company	Telegram	Telegram					ARE	dubai		
snapchat	company	Snapchat	Snapchat					USA			
linkedin	company	LinkedIn	LinkedIn			Linkedin		USA			
reddit	company	Reddit	Reddit					USA			
oracle	company	Oracle	Oracle					USA			
cisco	company	Cisco	Cisco					USA			
qualcomm	company	Qualcomm	Qualcomm					USA			
amd	company	AMD	AMD					USA			
hp	company	Hewlett-Packard	Hewlett-Packard	HP	HP			USA			
dell	company	Dell	Dell					USA			
general-electric	company	General Electric	General Electric	GE	GE			USA			
raytheon	company	Raytheon	Raytheon					USA			
northrop	company	Northrop Grumman	Northrop Grumman					USA			
mcdonalds	company	McDonald's	McDonald's			McDonald’s		USA			
coca-cola	company	Coca-Cola	Coca-Cola					USA	atlanta		
pepsico	company	PepsiCo	PepsiCo			Pepsi	Pepsi	USA			
starbucks	company	Starbucks	Starbucks					USA	seattle		
nike	company	Nike	Nike					USA			
monsanto	company	Monsanto	Monsanto					USA			
cargill	company	Cargill	Cargill					USA			
morgan-stanley	company	Morgan Stanley	Morgan Stanley					USA	new-york		
wells-fargo	company	Wells Fargo	Wells Fargo					USA			
visa	company	Visa	Visa					USA			
mastercard	company	Mastercard	Mastercard			MasterCard	MasterCard	USA			
american-airlines	company	American Airlines	American Airlines					USA			
delta-airlines	company	Delta Air Lines	Delta Air Lines				Delta Airlines	USA	atlanta		
united-airlines	company	United Airlines	United Airlines					USA	chicago		
chrysler	company	Chrysler	Chrysler					USA			
enron	company	Enron	Enron					USA	houston		
aig	company	AIG	AIG					USA			
fannie-mae	company	Fannie Mae	Fannie Mae					USA			
freddie-mac	company	Freddie Mac	Freddie Mac					USA			
ftx	company	FTX	FTX					BHS			
binance	company	Binance	Binance								
deepmind	company	DeepMind	DeepMind			Deepmind		GBR	london		
anthropic	company	Anthropic	Anthropic					USA	san-francisco		
tesco	company	Tesco	Tesco					GBR			
lloyds	company	Lloyds	Lloyds			Lloyds Banking Group	Lloyds Banking Group	GBR	london		
rbs	company	Royal Bank of Scotland	Royal Bank of Scotland	RBS	RBS			GBR	edinburgh		
gsk	company	GlaxoSmithKline	GlaxoSmithKline	GSK	GSK			GBR	london		
porsche	company	Porsche	Porsche					DEU	stuttgart		
audi	company	Audi	Audi					DEU			
opel	company	Opel	Opel					DEU			
bosch	company	Bosch	Bosch					DEU	stuttgart		
allianz	company	Allianz	Allianz					DEU	munich		
peugeot	company	Peugeot	Peugeot					FRA			
citroen	company	Citroën	Citroën					FRA			
carrefour	company	Carrefour	Carrefour					FRA			
orange-company	company	Orange	Orange			France Télécom	France Télécom	FRA	paris		
veolia	company	Veolia	Veolia					FRA	paris		
areva	company	Areva	Areva			Orano	Orano	FRA	paris		
danone	company	Danone	Danone					FRA	paris		
loreal	company	L'Oréal	L'Oréal					FRA	paris		
generali	company	Generali	Generali					ITA	trieste		
ferrari	company	Ferrari	Ferrari					ITA			
alitalia	company	Alitalia	Alitalia			ITA Airways	ITA Airways	ITA	rome		
leonardo	company	Leonardo	Leonardo			Finmeccanica	Finmeccanica	ITA	rome		
iberia	company	Iberia	Iberia					ESP	madrid		
inditex	company	Inditex	Inditex			Zara	Zara	ESP			
bbva	company	BBVA	BBVA					ESP			
saab	company	Saab	Saab					SWE			
hm	company	H&M	H&M			Hennes & Mauritz	Hennes & Mauritz	SWE	stockholm		
lego	company	Lego	Lego			LEGO	LEGO	DNK			
danske-bank	company	Danske Bank	Danske Bank					DNK	copenhagen		
orsted	company	Ørsted	Ørsted					DNK			
novatek	company	Novatek	Novatek					RUS			
rostec	company	Rostec	Rostec			Rostech		RUS	moscow		
rusal	company	Rusal	Rusal			Roesal		RUS	moscow		
transneft	company	Transneft	Transneft					RUS	moscow		
vtb	company	VTB	VTB					RUS	moscow		
roskosmos	government	Roskosmos	Roscosmos			Roscosmos		RUS	moscow		
roskomnadzor	government	Roskomnadzor	Roskomnadzor					RUS	moscow		
rosgvardia	military	Rosgvardia	Rosgvardia				Russian National Guard	RUS	moscow		
black-sea-fleet	military	Zwarte Zeevloot	Black Sea Fleet			Russische Zwarte Zeevloot	Russian Black Sea Fleet	RUS			
russian-central-bank	central-bank	Russische centrale bank	Central Bank of Russia			Centrale Bank van Rusland	Bank of Russia|Russian central bank	RUS	moscow		
yabloko	party	Jabloko	Yabloko					RUS	moscow		
nashi	movement	Nasji	Nashi					RUS			
fbk	ngo	Anticorruptiefonds	Anti-Corruption Foundation	FBK	FBK	Anti-corruptiefonds		RUS	moscow		
rossija-24	media	Rossija 24	Russia 24			Rossija 1	Rossiya 1|Russia 1	RUS	moscow		
echo-moskvy	media	Echo Moskvy	Ekho Moskvy			Echo van Moskou	Echo of Moscow	RUS	moscow		
dozjd	media	Dozjd	TV Rain			TV Dozjd	Dozhd	RUS	moscow		
right-sector	movement	Rechtse Sector	Right Sector			Pravy Sektor	Pravy Sektor	UKR			
euromaidan	movement	Maidanbeweging	Euromaidan			Euromaidan		UKR	kyiv		
party-of-regions	party	Partij van de Regio's	Party of Regions					UKR			
svoboda	party	Svoboda	Svoboda					UKR			
batkivshchyna	party	Vaderland	Fatherland			Batkivsjtsjyna	Batkivshchyna	UKR			
energoatom	company	Energoatom	Energoatom			Enerhoatom		UKR	kyiv		
ukrenerho	company	Ukrenergo	Ukrenergo			Oekrenerho		UKR	kyiv		
antonov	company	Antonov	Antonov					UKR	kyiv		
gazeta-wyborcza	media	Gazeta Wyborcza	Gazeta Wyborcza					POL	warsaw		
orlen	company	Orlen	Orlen			PKN Orlen	PKN Orlen	POL			
vetevendosje	party	Vetëvendosje	Vetëvendosje					XKX	pristina		
uck	armed	Kosovo Bevrijdingsleger	Kosovo Liberation Army	UÇK|UCK	KLA	Kosovaars Bevrijdingsleger		XKX			
kfor	military	KFOR	KFOR			Kfor		XKX			
sfor	military	SFOR	SFOR			Sfor		BIH			
dutchbat	military	Dutchbat	Dutchbat					NLD			
moeders-srebrenica	ngo	Moeders van Srebrenica	Mothers of Srebrenica					BIH			
assad-regime	government	Assad-regime	Assad regime			regime-Assad		SYR	damascus		
sana	media	Sana	SANA			SANA	Sana	SYR	damascus		
pyd	party	Democratische Uniepartij	Democratic Union Party	PYD	PYD			SYR			
ahrar-al-sham	armed	Ahrar al-Sham	Ahrar al-Sham					SYR			
pdk	party	Koerdische Democratische Partij	Kurdistan Democratic Party	KDP	KDP			IRQ	erbil		
puk	party	Patriottische Unie van Koerdistan	Patriotic Union of Kurdistan	PUK	PUK			IRQ			
mahdi-army	armed	Mahdi-leger	Mahdi Army			Mahdileger		IRQ			
kataib-hezbollah	armed	Kataib Hezbollah	Kata'ib Hezbollah				Kataib Hezbollah	IRQ			
mek	movement	Volksmoedjahedien	People's Mujahedin of Iran	MEK	MEK	Volksmujahedien	Mujahedin-e Khalq	IRN			
basij	armed	Basij	Basij			Basiji		IRN			
guardian-council	government	Raad van Hoeders	Guardian Council			Raad van Wachters		IRN	tehran		
meretz	party	Meretz	Meretz					ISR			
labour-il	party	Israëlische Arbeidspartij	Israeli Labor Party					ISR			
kadima	party	Kadima	Kadima					ISR			
yesh-atid	party	Yesh Atid	Yesh Atid					ISR			
shas	party	Shas	Shas			Sjas		ISR			
btselem	ngo	B'Tselem	B'Tselem					ISR			
el-al	company	El Al	El Al					ISR			
quds-brigades	armed	Al-Qassambrigades	Qassam Brigades			Al-Qassam-brigades|Ezzedin al-Qassam-brigades	Izz ad-Din al-Qassam Brigades	PSE			
pflp	armed	Volksfront voor de Bevrijding van Palestina	Popular Front for the Liberation of Palestine	PFLP	PFLP			PSE			
amal	party	Amal-beweging	Amal Movement					LBN			
southern-transitional	armed	Zuidelijke Overgangsraad	Southern Transitional Council	STC	STC			YEM	aden		
saudi-coalition	military	Saoedische coalitie	Saudi-led coalition			Arabische coalitie	Arab coalition	SAU			
ennahda	party	Ennahda	Ennahda					TUN			
fln	party	FLN	FLN			Nationaal Bevrijdingsfront	National Liberation Front	DZA			
polisario	armed	Polisario	Polisario Front			Polisariofront	Polisario	ESH			
nidaa-tounes	party	Nidaa Tounes	Nidaa Tounes					TUN			
scaf	military	Hoge Raad van de Strijdkrachten	Supreme Council of the Armed Forces		SCAF			EGY	cairo		
azhar	religious	Al-Azhar	Al-Azhar			Al-Azhar-universiteit	Al-Azhar University	EGY	cairo		
seleka	armed	Séléka	Séléka			Seleka	Seleka	CAF			
anti-balaka	armed	anti-balaka	anti-Balaka			Anti-balaka	Anti-balaka	CAF			
interahamwe	armed	Interahamwe	Interahamwe					RWA			
fdlr	armed	FDLR	FDLR					COD			
monusco	military	MONUSCO	MONUSCO			Monusco		COD			
amisom	military	Amisom	AMISOM			AMISOM	Amisom	SOM			
apc-ng	party	All Progressives Congress	All Progressives Congress	APC	APC			NGA			
pdp-ng	party	People's Democratic Party	People's Democratic Party	PDP	PDP			NGA			
jnim	armed	JNIM	JNIM					MLI			
umbrella-movement	movement	Paraplubeweging	Umbrella Movement					HKG			
politburo-china	government	Politbureau	Politburo			Politburo		CHN	beijing		
peoples-bank-china	central-bank	Volksbank van China	People's Bank of China		PBOC|PBoC	Chinese centrale bank	Chinese central bank	CHN	beijing		
peoples-daily	media	Volksdagblad	People's Daily					CHN	beijing		
comac	company	Comac	COMAC					CHN	shanghai		
smic	company	SMIC	SMIC					CHN	shanghai		
hikvision	company	Hikvision	Hikvision					CHN	hangzhou		
xiaomi	company	Xiaomi	Xiaomi					CHN	beijing		
lenovo	company	Lenovo	Lenovo					CHN	beijing		
cosco	company	Cosco	COSCO			COSCO	Cosco	CHN	shanghai		
aum	religious	Aum Shinrikyo	Aum Shinrikyo					JPN			
unification-church	religious	Verenigingskerk	Unification Church			Moonsekte		KOR			
mitsubishi	company	Mitsubishi	Mitsubishi					JPN	tokyo		
panasonic	company	Panasonic	Panasonic					JPN			
nintendo	company	Nintendo	Nintendo					JPN	kyoto		
toshiba	company	Toshiba	Toshiba					JPN	tokyo		
hanjin	company	Hanjin	Hanjin					KOR	seoul		
kia	company	Kia	Kia					KOR			
dpk-kr	party	Democratische Partij van Korea	Democratic Party of Korea					KOR	seoul		
aap-in	party	Aam Aadmi-partij	Aam Aadmi Party	AAP	AAP			IND			
rss-in	movement	Rashtriya Swayamsevak Sangh	Rashtriya Swayamsevak Sangh	RSS	RSS			IND			
infosys	company	Infosys	Infosys					IND			
awami-league	party	Awami Liga	Awami League			Awami League		BGD			
bnp-bd	party	Nationalistische Partij van Bangladesh	Bangladesh Nationalist Party	BNP	BNP			BGD			
northern-alliance	armed	Noordelijke Alliantie	Northern Alliance					AFG			
isis-k	armed	Islamitische Staat Khorasan	Islamic State Khorasan	ISIS-K|IS-K	ISIS-K|ISKP			AFG			
arsa	armed	Arakan Rohingya Reddingsleger	Arakan Rohingya Salvation Army	ARSA	ARSA			MMR			
pheu-thai	party	Pheu Thai	Pheu Thai					THA			
umno	party	UMNO	UMNO				United Malays National Organisation	MYS			
1mdb	company	1MDB	1MDB					MYS			
pdi-p	party	PDI-P	PDI-P				Indonesian Democratic Party of Struggle	IDN			
opm	armed	Vrij Papoea-beweging	Free Papua Movement	OPM	OPM			IDN			
rms	movement	Republiek der Zuid-Molukken	Republic of South Maluku	RMS	RMS			IDN			
ndp-sr	party	Nationale Democratische Partij	National Democratic Party	NDP	NDP			SUR			
vhp-sr	party	Vooruitstrevende Hervormingspartij	Progressive Reform Party	VHP	VHP			SUR			
nps-sr	party	Nationale Partij Suriname	National Party of Suriname	NPS	NPS			SUR			
ndp-ca	party	New Democratic Party	New Democratic Party		NDP			CAN			
bloc-quebecois	party	Bloc Québécois	Bloc Québécois					CAN			
conservatives-ca	party	Conservatieve Partij van Canada	Conservative Party of Canada					CAN			
pan-mx	party	Nationale Actiepartij	National Action Party	PAN	PAN			MEX			
prd-mx	party	PRD	PRD				Party of the Democratic Revolution	MEX			
auc-co	armed	AUC	AUC				United Self-Defense Forces of Colombia	COL			
medellin-cartel	armed	Medellínkartel	Medellín Cartel					COL			
tupamaros	armed	Tupamaros	Tupamaros					URY			
peronists	party	Peronistische partij	Peronist party			Peronisten	Peronists|Justicialist Party	ARG			
plaza-de-mayo	ngo	Dwaze Moeders	Mothers of the Plaza de Mayo			Moeders van de Plaza de Mayo		ARG	buenos-aires		
mas-bo	party	Beweging naar het Socialisme	Movement for Socialism	MAS	MAS			BOL			
liberals-au	party	Liberale Partij van Australië	Liberal Party of Australia					AUS			
national-nz	party	New Zealand National Party	New Zealand National Party					NZL			
european-greens	party	Europese Groenen	European Greens			De Groenen	Greens/EFA|the Greens				
id-eu	party	Identiteit en Democratie	Identity and Democracy								
volt-eu	party	Volt Europa	Volt Europa								
diem25	movement	DiEM25	DiEM25								
eesc	government	Europees Economisch en Sociaal Comité	European Economic and Social Committee	EESC	EESC				brussels		
easa	government	Europees Agentschap voor de veiligheid van de luchtvaart	European Union Aviation Safety Agency	EASA	EASA				cologne		
eurocontrol	intergovernmental	Eurocontrol	Eurocontrol						brussels		
efsa	government	Europese Autoriteit voor voedselveiligheid	European Food Safety Authority	EFSA	EFSA	Europese Voedselautoriteit			parma		
eurostat	government	Eurostat	Eurostat						luxembourg		
cern	intergovernmental	CERN	CERN			Cern	Cern		geneva		
eso	intergovernmental	ESO	ESO				European Southern Observatory				
jews	people	Joden	Jews			joden|Joodse gemeenschap|Joodse bevolking	Jewish community|Jewish people				
muslims	people	moslims	Muslims			Moslims|moslimgemeenschap	Muslim community				
christians	people	christenen	Christians			Christenen					
sunnis	people	soennieten	Sunnis			Soennieten	Sunni Muslims				
shiites	people	sjiieten	Shiites			Sjiieten	Shias|Shi'ites|Shia Muslims				
alawites	people	alawieten	Alawites			Alawieten					
druze	people	druzen	Druze			Druzen					
yazidis	people	jezidi's	Yazidis			Jezidi's|yezidi's|Yezidi's	Yezidis				
copts	people	kopten	Copts			Kopten|koptische christenen	Coptic Christians	EGY			
hindus	people	hindoes	Hindus			Hindoes					
sikhs	people	sikhs	Sikhs			Sikhs					
buddhists	people	boeddhisten	Buddhists			Boeddhisten					
uyghurs	people	Oeigoeren	Uyghurs			Oeigoerse minderheid|Oeigoerse moslims	Uighurs|Uyghur minority|Uighur Muslims	CHN			
rohingya	people	Rohingya	Rohingya			Rohingya's|Rohingyamoslims|Rohingya-moslims	Rohingyas|Rohingya Muslims	MMR			
roma	people	Roma	Roma			Sinti en Roma|Roma-zigeuners	Roma people				
sami	people	Sami	Sami			Saami	Sami people				
crimean-tatars	people	Krim-Tataren	Crimean Tatars			Krimtataren|Krim-tataren		UKR			
hutus	people	Hutu's	Hutus			Hutu	Hutu				
tutsis	people	Tutsi's	Tutsis			Tutsi	Tutsi				
touareg	people	Toearegs	Tuareg			Touareg|Toeareg	Tuaregs|Touareg				
berbers	people	Berbers	Berbers			Amazigh|Imazighen	Amazigh				
pashtuns	people	Pashtuns	Pashtuns			Pathanen|Pasjtoen	Pathans				
hazaras	people	Hazara's	Hazaras			Hazara	Hazara	AFG			
tamils	people	Tamils	Tamils			Tamil	Tamil	LKA			
sinhalese	people	Singalezen	Sinhalese					LKA			
karen-people	people	Karen-bevolking	Karen people					MMR			
han-chinese	people	Han-Chinezen	Han Chinese					CHN			
bedouins	people	bedoeïenen	Bedouins			Bedoeïenen	Bedouin				
inuit	people	Inuit	Inuit			Eskimo's					
maori	people	Maori	Maori			Maori's	Māori	NZL			
aboriginals	people	Aboriginals	Aboriginals			aboriginals	Aboriginal Australians|Aborigines	AUS			
native-americans	people	indianen	Native Americans			inheemse Amerikanen|Indianen	American Indians	USA			
african-americans	people	Afro-Amerikanen	African Americans				African-Americans|Black Americans	USA			
hispanics	people	latino's	Hispanics			Latino's|hispanics	Latinos	USA			
surinamese-dutch	people	Surinaamse Nederlanders	Surinamese Dutch					NLD			
turkish-dutch	people	Turkse Nederlanders	Turkish Dutch			Turks-Nederlandse gemeenschap		NLD			
moroccan-dutch	people	Marokkaanse Nederlanders	Moroccan Dutch			Marokkaans-Nederlandse gemeenschap		NLD			
custodial-institutions-agency	government	Dienst Justitiële Inrichtingen	Custodial Institutions Agency	DJI	DJI			NLD			
dutch-health-and-youth-care-inspectorate	government	Inspectie Gezondheidszorg en Jeugd	Dutch Health and Youth Care Inspectorate	IGJ	IGJ	Inspectie voor de Gezondheidszorg		NLD			
dutch-healthcare-authority	government	Nederlandse Zorgautoriteit	Dutch Healthcare Authority	NZa	NZa			NLD			
dutch-council-for-the-judiciary	government	Raad voor de rechtspraak	Dutch Council for the Judiciary			Raad voor de Rechtspraak		NLD	the-hague		
central-judicial-collection-agency	government	Centraal Justitieel Incassobureau	Central Judicial Collection Agency	CJIB	CJIB			NLD			
dutch-national-cyber-security-centre	government	Nationaal Cyber Security Centrum	Dutch National Cyber Security Centre	NCSC	NCSC			NLD	the-hague		
dpg-media	company	DPG Media	DPG Media			De Persgroep		BEL			
mediahuis	company	Mediahuis	Mediahuis					BEL			
talpa	company	Talpa	Talpa			Talpa Network	Talpa Network	NLD	hilversum		
patriots-for-europe	party	Patriotten voor Europa	Patriots for Europe				Patriots				
european-political-community	intergovernmental	Europese Politieke Gemeenschap	European Political Community	EPG	EPC						
temu	company	Temu	Temu					CHN			
shein	company	Shein	Shein					SGP			
deepseek	company	DeepSeek	DeepSeek			Deepseek		CHN	hangzhou		
xai	company	xAI	xAI					USA			
new-popular-front	party	Nieuw Volksfront	New Popular Front	NFP	NFP	Nouveau Front populaire	Nouveau Front Populaire	FRA			
georgian-dream	party	Georgische Droom	Georgian Dream					GEO			
smer	party	Smer	Smer				Smer-SD	SVK			
tisza	party	Tisza	Tisza			Tisza-partij	Tisza Party	HUN			
gerb	party	GERB	GERB					BGR			
chega	party	Chega	Chega					PRT			
junts	party	Junts	Junts			Junts per Catalunya	Junts per Catalunya	ESP			
republican-left-of-catalonia	party	Esquerra Republicana	Republican Left of Catalonia	ERC	ERC	Esquerra Republicana de Catalunya	Esquerra Republicana	ESP			
basque-nationalist-party	party	Baskische Nationalistische Partij	Basque Nationalist Party	PNV	PNV			ESP			
ano	party	ANO	ANO					CZE			
israeli-air-force	military	Israëlische luchtmacht	Israeli Air Force		IAF		Israeli air force	ISR			
ukrainian-air-force	military	Oekraïense luchtmacht	Ukrainian Air Force				Ukrainian air force	UKR			
hur	intelligence	HUR	HUR		GUR	Oekraïense militaire inlichtingendienst	Ukrainian military intelligence	UKR	kyiv		
korean-people-s-army	military	Noord-Koreaanse leger	Korean People's Army		KPA	Noord-Koreaans leger	North Korean army	PRK			`;
