// Made of places.tsv by scripts/build-knowledge.ts; edit that table, not this file.
export const placesTsv = `id	kind	iso3	name_nl	name_en	alt_nl	alt_en	adjective_nl	adjective_en	inhabitants_nl	inhabitants_en	capital_nl	capital_en	seats_nl	seats_en
AFG	country	AFG	Afghanistan	Afghanistan			Afghaans|Afghaanse	Afghan	Afghaan|Afghaanse|Afghanen	Afghan|Afghans	Kabul|Kaboel	Kabul		
AGO	country	AGO	Angola	Angola			Angolees|Angolese	Angolan	Angolees|Angolese|Angolezen	Angolan|Angolans	Luanda	Luanda		
ALB	country	ALB	Albanië	Albania			Albanees|Albanese	Albanian	Albanees|Albanese|Albanezen	Albanian|Albanians	Tirana	Tirana		
AND	country	AND	Andorra	Andorra			Andorrees|Andorrese	Andorran	Andorrees|Andorrese|Andorrezen	Andorran|Andorrans	Andorra la Vella	Andorra la Vella		
ARE	country	ARE	Verenigde Arabische Emiraten	United Arab Emirates	VAE|Emiraten|de Emiraten	UAE|Emirates|the Emirates	Emiratisch|Emiratische|Emirati	Emirati	Emirati||Emirati's	Emirati|Emiratis	Abu Dhabi	Abu Dhabi		
ARG	country	ARG	Argentinië	Argentina			Argentijns|Argentijnse	Argentine|Argentinian|Argentinean	Argentijn|Argentijnse|Argentijnen	Argentine|Argentines;Argentinian|Argentinians	Buenos Aires	Buenos Aires	Casa Rosada	the Casa Rosada
ARM	country	ARM	Armenië	Armenia			Armeens|Armeense	Armenian	Armeniër|Armeense|Armeniërs	Armenian|Armenians	Jerevan	Yerevan		
ATG	country	ATG	Antigua en Barbuda	Antigua and Barbuda	Antigua	Antigua	Antiguaans|Antiguaanse	Antiguan	Antiguaan|Antiguaanse|Antiguanen	Antiguan|Antiguans	Saint John's	St. John's|Saint John's		
AUS	country	AUS	Australië	Australia			Australisch|Australische	Australian	Australiër|Australische|Australiërs	Australian|Australians;Aussie|Aussies	Canberra	Canberra		
AUT	country	AUT	Oostenrijk	Austria		Republic of Austria	Oostenrijks|Oostenrijkse	Austrian	Oostenrijker|Oostenrijkse|Oostenrijkers	Austrian|Austrians	Wenen	Vienna	de Hofburg|de Ballhausplatz	the Hofburg|the Ballhausplatz
AZE	country	AZE	Azerbeidzjan	Azerbaijan	Azerbaijan		Azerbeidzjaans|Azerbeidzjaanse|Azeri|Azerisch|Azerische	Azerbaijani|Azeri	Azerbeidzjaan|Azerbeidzjaanse|Azerbeidzjanen;Azeri||Azeri's	Azerbaijani|Azerbaijanis;Azeri|Azeris	Bakoe	Baku		
BDI	country	BDI	Burundi	Burundi			Burundees|Burundese	Burundian	Burundees|Burundese|Burundezen	Burundian|Burundians	Bujumbura|Gitega	Bujumbura|Gitega		
BEL	country	BEL	België	Belgium	Koninkrijk België	Kingdom of Belgium	Belgisch|Belgische	Belgian	Belg|Belgische|Belgen	Belgian|Belgians	Brussel	Brussels	de Wetstraat	
BEN	country	BEN	Benin	Benin			Benins|Beninse	Beninese	Beniner|Beninse|Beniners	Beninese|Beninese	Porto-Novo	Porto-Novo		
BFA	country	BFA	Burkina Faso	Burkina Faso	Burkina	Burkina	Burkinees|Burkinese	Burkinabe|Burkinabé	Burkinees|Burkinese|Burkinezen	Burkinabe|Burkinabe	Ouagadougou	Ouagadougou		
BGD	country	BGD	Bangladesh	Bangladesh			Bengaals|Bengaalse|Bengalees|Bengalese|Bangladesh|Bangladeshi	Bangladeshi	Bengalees|Bengalese|Bengalezen;Bangladeshi||Bangladeshi's;Bangladeshaan|Bangladeshaanse|Bangladeshanen	Bangladeshi|Bangladeshis	Dhaka	Dhaka		
BGR	country	BGR	Bulgarije	Bulgaria			Bulgaars|Bulgaarse	Bulgarian	Bulgaar|Bulgaarse|Bulgaren	Bulgarian|Bulgarians	Sofia	Sofia		
BHR	country	BHR	Bahrein	Bahrain			Bahreins|Bahreinse	Bahraini	Bahreiner|Bahreinse|Bahreiners;Bahreini||Bahreini's	Bahraini|Bahrainis	Manama	Manama		
BHS	country	BHS	Bahama's	Bahamas		The Bahamas	Bahamaans|Bahamaanse	Bahamian	Bahamaan|Bahamaanse|Bahamanen	Bahamian|Bahamians	Nassau	Nassau		
BIH	country	BIH	Bosnië en Herzegovina	Bosnia and Herzegovina	Bosnië|Bosnië-Herzegovina	Bosnia|Bosnia-Herzegovina	Bosnisch|Bosnische	Bosnian	Bosniër|Bosnische|Bosniërs	Bosnian|Bosnians	Sarajevo	Sarajevo		
BLR	country	BLR	Belarus	Belarus	Wit-Rusland	Byelorussia|Belorussia	Belarussisch|Belarussische|Wit-Russisch|Wit-Russische	Belarusian|Belarussian	Belarus|Belarussische|Belarussen;Wit-Rus|Wit-Russin|Wit-Russen	Belarusian|Belarusians;Belarussian|Belarussians	Minsk	Minsk		
BLZ	country	BLZ	Belize	Belize			Belizaans|Belizaanse	Belizean	Belizaan|Belizaanse|Belizanen	Belizean|Belizeans	Belmopan	Belmopan		
BOL	country	BOL	Bolivia	Bolivia			Boliviaans|Boliviaanse	Bolivian	Boliviaan|Boliviaanse|Bolivianen	Bolivian|Bolivians	La Paz|Sucre	La Paz|Sucre		
BRA	country	BRA	Brazilië	Brazil			Braziliaans|Braziliaanse	Brazilian	Braziliaan|Braziliaanse|Brazilianen	Brazilian|Brazilians	Brasilia	Brasília	het Planalto	Planalto|Planalto Palace
BRB	country	BRB	Barbados	Barbados			Barbadiaans|Barbadiaanse	Barbadian|Bajan	Barbadiaan|Barbadiaanse|Barbadianen	Barbadian|Barbadians	Bridgetown	Bridgetown		
BRN	country	BRN	Brunei	Brunei		Brunei Darussalam	Bruneis|Bruneise	Bruneian	Bruneier|Bruneise|Bruneiers	Bruneian|Bruneians	Bandar Seri Begawan	Bandar Seri Begawan		
BTN	country	BTN	Bhutan	Bhutan			Bhutaans|Bhutaanse	Bhutanese	Bhutaan|Bhutaanse|Bhutanen;Bhutanees|Bhutanese|Bhutanezen	Bhutanese|Bhutanese	Thimphu	Thimphu		
BWA	country	BWA	Botswana	Botswana			Botswaans|Botswaanse	Botswanan|Motswana	Botswaan|Botswaanse|Botswanen	Botswanan|Botswanans;Motswana|Batswana	Gaborone	Gaborone		
CAF	country	CAF	Centraal-Afrikaanse Republiek	Central African Republic	CAR	CAR	Centraal-Afrikaans|Centraal-Afrikaanse	Central African	Centraal-Afrikaan|Centraal-Afrikaanse|Centraal-Afrikanen	Central African|Central Africans	Bangui	Bangui		
CAN	country	CAN	Canada	Canada			Canadees|Canadese	Canadian	Canadees|Canadese|Canadezen	Canadian|Canadians	Ottawa	Ottawa	Parliament Hill	Parliament Hill
CHE	country	CHE	Zwitserland	Switzerland		Swiss Confederation	Zwitsers|Zwitserse	Swiss	Zwitser|Zwitserse|Zwitsers	Swiss|Swiss	Bern	Bern|Berne		
CHL	country	CHL	Chili	Chile			Chileens|Chileense	Chilean	Chileen|Chileense|Chilenen	Chilean|Chileans	Santiago|Santiago de Chile	Santiago|Santiago de Chile	La Moneda	La Moneda
CHN	country	CHN	China	China	Volksrepubliek China|Chinese Volksrepubliek	People's Republic of China|PRC	Chinees|Chinese	Chinese	Chinees|Chinese|Chinezen	Chinese|Chinese	Peking|Beijing	Beijing|Peking	Zhongnanhai	Zhongnanhai
CIV	country	CIV	Ivoorkust	Ivory Coast	Côte d'Ivoire	Côte d'Ivoire|Cote d'Ivoire	Ivoriaans|Ivoriaanse	Ivorian	Ivoriaan|Ivoriaanse|Ivorianen	Ivorian|Ivorians	Yamoussoukro	Yamoussoukro		
CMR	country	CMR	Kameroen	Cameroon			Kameroens|Kameroense	Cameroonian	Kameroener|Kameroense|Kameroeners	Cameroonian|Cameroonians	Yaoundé	Yaoundé		
COD	country	COD	Congo-Kinshasa	DR Congo	Democratische Republiek Congo|DR Congo|DRC|Congo|Zaïre	Democratic Republic of the Congo|Democratic Republic of Congo|DRC|Congo|Congo-Kinshasa|Zaire	Congolees|Congolese|Zaïrees|Zaïrese	Congolese|Zairian	Congolees|Congolese|Congolezen	Congolese|Congolese	Kinshasa	Kinshasa		
COG	country	COG	Congo-Brazzaville	Republic of the Congo	Republiek Congo	Congo-Brazzaville|Republic of Congo	Congolees|Congolese	Congolese	Congolees|Congolese|Congolezen	Congolese|Congolese	Brazzaville	Brazzaville		
COL	country	COL	Colombia	Colombia			Colombiaans|Colombiaanse	Colombian	Colombiaan|Colombiaanse|Colombianen	Colombian|Colombians	Bogota	Bogotá		
COM	country	COM	Comoren	Comoros			Comorees|Comorese	Comorian|Comoran	Comorees|Comorese|Comorezen	Comorian|Comorians	Moroni	Moroni		
CPV	country	CPV	Kaapverdië	Cape Verde		Cabo Verde	Kaapverdisch|Kaapverdische	Cape Verdean	Kaapverdiër|Kaapverdische|Kaapverdiërs;Kaapverdiaan|Kaapverdiaanse|Kaapverdianen	Cape Verdean|Cape Verdeans	Praia	Praia		
CRI	country	CRI	Costa Rica	Costa Rica			Costa Ricaans|Costa Ricaanse	Costa Rican	Costa Ricaan|Costa Ricaanse|Costa Ricanen	Costa Rican|Costa Ricans	San José	San José		
CUB	country	CUB	Cuba	Cuba			Cubaans|Cubaanse	Cuban	Cubaan|Cubaanse|Cubanen	Cuban|Cubans	Havana	Havana		
CYP	country	CYP	Cyprus	Cyprus		Republic of Cyprus	Cypriotisch|Cypriotische|Cyprisch|Cyprische	Cypriot	Cyprioot|Cypriotische|Cyprioten	Cypriot|Cypriots	Nicosia	Nicosia		
CZE	country	CZE	Tsjechië	Czechia	Tsjechische Republiek	Czech Republic	Tsjechisch|Tsjechische	Czech	Tsjech|Tsjechische|Tsjechen	Czech|Czechs	Praag	Prague		Prague Castle
DEU	country	DEU	Duitsland	Germany	Bondsrepubliek Duitsland|de Bondsrepubliek	Federal Republic of Germany|the Federal Republic	Duits|Duitse	German	Duitser|Duitse|Duitsers	German|Germans	Berlijn	Berlin		
DJI	country	DJI	Djibouti	Djibouti			Djiboutiaans|Djiboutiaanse	Djiboutian	Djiboutiaan|Djiboutiaanse|Djiboutianen	Djiboutian|Djiboutians	Djibouti-Stad	Djibouti City		
DMA	country	DMA	Dominica	Dominica			Dominicaans|Dominicaanse	Dominican		Dominican|Dominicans	Roseau	Roseau		
DNK	country	DNK	Denemarken	Denmark		Kingdom of Denmark	Deens|Deense	Danish	Deen|Deense|Denen	Dane|Danes	Kopenhagen	Copenhagen	Christiansborg	Christiansborg
DOM	country	DOM	Dominicaanse Republiek	Dominican Republic			Dominicaans|Dominicaanse	Dominican	Dominicaan|Dominicaanse|Dominicanen	Dominican|Dominicans	Santo Domingo	Santo Domingo		
DZA	country	DZA	Algerije	Algeria			Algerijns|Algerijnse	Algerian	Algerijn|Algerijnse|Algerijnen	Algerian|Algerians	Algiers	Algiers		
ECU	country	ECU	Ecuador	Ecuador			Ecuadoraans|Ecuadoraanse|Ecuadoriaans|Ecuadoriaanse	Ecuadorian|Ecuadorean	Ecuadoraan|Ecuadoraanse|Ecuadoranen;Ecuadoriaan|Ecuadoriaanse|Ecuadorianen	Ecuadorian|Ecuadorians	Quito	Quito		
EGY	country	EGY	Egypte	Egypt			Egyptisch|Egyptische	Egyptian	Egyptenaar|Egyptische|Egyptenaren	Egyptian|Egyptians	Caïro|Cairo	Cairo		
ERI	country	ERI	Eritrea	Eritrea			Eritrees|Eritrese	Eritrean	Eritreeër|Eritrese|Eritreeërs	Eritrean|Eritreans	Asmara	Asmara		
ESP	country	ESP	Spanje	Spain	Koninkrijk Spanje	Kingdom of Spain	Spaans|Spaanse	Spanish	Spanjaard|Spaanse|Spanjaarden	Spaniard|Spaniards	Madrid	Madrid	het Moncloapaleis|La Moncloa	Moncloa Palace|La Moncloa
EST	country	EST	Estland	Estonia			Ests|Estse|Estlands|Estlandse	Estonian	Est|Estse|Esten;Estlander|Estlandse|Estlanders	Estonian|Estonians	Tallinn	Tallinn		
ETH	country	ETH	Ethiopië	Ethiopia		Abyssinia	Ethiopisch|Ethiopische	Ethiopian	Ethiopiër|Ethiopische|Ethiopiërs	Ethiopian|Ethiopians	Addis Abeba|Addis Ababa	Addis Ababa		
FIN	country	FIN	Finland	Finland			Fins|Finse	Finnish	Fin|Finse|Finnen	Finn|Finns	Helsinki	Helsinki		
FJI	country	FJI	Fiji	Fiji			Fijisch|Fijische	Fijian	Fijiër|Fijische|Fijiërs	Fijian|Fijians	Suva	Suva		
FRA	country	FRA	Frankrijk	France	Franse Republiek	French Republic	Frans|Franse	French	Fransman|Française|Fransen;|Franse|	Frenchman|Frenchmen;Frenchwoman|Frenchwomen	Parijs	Paris	het Élysée|Hôtel Matignon|Matignon	the Élysée|Élysée Palace|Matignon
FSM	country	FSM	Micronesia	Micronesia	Micronesië|Federale Staten van Micronesia	Federated States of Micronesia	Micronesisch|Micronesische	Micronesian	Micronesiër|Micronesische|Micronesiërs	Micronesian|Micronesians	Palikir	Palikir		
GAB	country	GAB	Gabon	Gabon			Gabonees|Gabonese	Gabonese	Gabonees|Gabonese|Gabonezen	Gabonese|Gabonese	Libreville	Libreville		
GBR	country	GBR	Verenigd Koninkrijk	United Kingdom	VK|UK|Groot-Brittannië|Brittannië|Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland	UK|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland	Brits|Britse	British	Brit|Britse|Britten	Briton|Britons;Brit|Brits	Londen	London	Downing Street|Downing Street 10|Westminster|Whitehall	Downing Street|10 Downing Street|Number 10|No 10|Westminster|Whitehall
GEO	country	GEO	Georgië	Georgia		Republic of Georgia	Georgisch|Georgische	Georgian	Georgiër|Georgische|Georgiërs	Georgian|Georgians	Tbilisi	Tbilisi		
GHA	country	GHA	Ghana	Ghana			Ghanees|Ghanese	Ghanaian	Ghanees|Ghanese|Ghanezen	Ghanaian|Ghanaians	Accra	Accra		
GIN	country	GIN	Guinee	Guinea	Guinee-Conakry	Guinea-Conakry	Guinees|Guinese	Guinean	Guineeër|Guinese|Guineeërs	Guinean|Guineans	Conakry	Conakry		
GMB	country	GMB	Gambia	Gambia		The Gambia	Gambiaans|Gambiaanse	Gambian	Gambiaan|Gambiaanse|Gambianen	Gambian|Gambians	Banjul	Banjul		
GNB	country	GNB	Guinee-Bissau	Guinea-Bissau			Guinee-Bissaus|Guinee-Bissause	Bissau-Guinean	Guinee-Bissauer|Guinee-Bissause|Guinee-Bissauers	Bissau-Guinean|Bissau-Guineans	Bissau	Bissau		
GNQ	country	GNQ	Equatoriaal-Guinea	Equatorial Guinea			Equatoriaal-Guinees|Equatoriaal-Guinese	Equatorial Guinean|Equatoguinean	Equatoriaal-Guineeër|Equatoriaal-Guinese|Equatoriaal-Guineeërs	Equatorial Guinean|Equatorial Guineans	Malabo	Malabo		
GRC	country	GRC	Griekenland	Greece		Hellenic Republic	Grieks|Griekse	Greek	Griek|Griekse|Grieken;|Griekin|	Greek|Greeks	Athene	Athens		
GRD	country	GRD	Grenada	Grenada			Grenadaans|Grenadaanse	Grenadian	Grenadaan|Grenadaanse|Grenadanen	Grenadian|Grenadians	Saint George's	St. George's|Saint George's		
GTM	country	GTM	Guatemala	Guatemala			Guatemalteeks|Guatemalteekse|Guatemalaans|Guatemalaanse	Guatemalan	Guatemalteek|Guatemalteekse|Guatemalteken;Guatemalaan|Guatemalaanse|Guatemalanen	Guatemalan|Guatemalans	Guatemala-Stad	Guatemala City		
GUY	country	GUY	Guyana	Guyana			Guyaans|Guyaanse	Guyanese	Guyaan|Guyaanse|Guyanen;Guyanees|Guyanese|Guyanezen	Guyanese|Guyanese	Georgetown	Georgetown		
HND	country	HND	Honduras	Honduras			Hondurees|Hondurese	Honduran	Hondurees|Hondurese|Hondurezen	Honduran|Hondurans	Tegucigalpa	Tegucigalpa		
HRV	country	HRV	Kroatië	Croatia			Kroatisch|Kroatische	Croatian|Croat	Kroaat|Kroatische|Kroaten	Croat|Croats;Croatian|Croatians	Zagreb	Zagreb		
HTI	country	HTI	Haïti	Haiti			Haïtiaans|Haïtiaanse	Haitian	Haïtiaan|Haïtiaanse|Haïtianen	Haitian|Haitians	Port-au-Prince	Port-au-Prince		
HUN	country	HUN	Hongarije	Hungary			Hongaars|Hongaarse	Hungarian	Hongaar|Hongaarse|Hongaren	Hungarian|Hungarians	Boedapest	Budapest		
IDN	country	IDN	Indonesië	Indonesia			Indonesisch|Indonesische	Indonesian	Indonesiër|Indonesische|Indonesiërs	Indonesian|Indonesians	Jakarta	Jakarta		
IND	country	IND	India	India		Republic of India	Indiaas|Indiase	Indian	Indiër|Indiase|Indiërs	Indian|Indians	New Delhi|Delhi	New Delhi|Delhi		
IRL	country	IRL	Ierland	Ireland	Ierse Republiek|Republiek Ierland	Republic of Ireland|Irish Republic|Eire	Iers|Ierse	Irish	Ier|Ierse|Ieren	Irishman|Irishmen;Irishwoman|Irishwomen	Dublin	Dublin		Leinster House
IRN	country	IRN	Iran	Iran	Perzië|Islamitische Republiek Iran	Persia|Islamic Republic of Iran|the Islamic Republic	Iraans|Iraanse	Iranian	Iraniër|Iraanse|Iraniërs	Iranian|Iranians	Teheran	Tehran|Teheran		
IRQ	country	IRQ	Irak	Iraq	Iraq		Iraaks|Iraakse|Irakees|Irakese	Iraqi	Irakees|Iraakse|Irakezen;|Irakese|	Iraqi|Iraqis	Bagdad	Baghdad		
ISL	country	ISL	IJsland	Iceland			IJslands|IJslandse	Icelandic	IJslander|IJslandse|IJslanders	Icelander|Icelanders	Reykjavik	Reykjavik		
ISR	country	ISR	Israël	Israel		State of Israel	Israëlisch|Israëlische	Israeli	Israëli|Israëlische|Israëli's;Israëliër||Israëliërs	Israeli|Israelis	Jeruzalem|Tel Aviv	Jerusalem|Tel Aviv		
ITA	country	ITA	Italië	Italy	Italiaanse Republiek	Italian Republic	Italiaans|Italiaanse	Italian	Italiaan|Italiaanse|Italianen	Italian|Italians	Rome	Rome	het Palazzo Chigi|het Quirinaal	Palazzo Chigi|the Quirinal
JAM	country	JAM	Jamaica	Jamaica			Jamaicaans|Jamaicaanse	Jamaican	Jamaicaan|Jamaicaanse|Jamaicanen	Jamaican|Jamaicans	Kingston	Kingston		
JOR	country	JOR	Jordanië	Jordan		Hashemite Kingdom of Jordan	Jordaans|Jordaanse	Jordanian	Jordaniër|Jordaanse|Jordaniërs	Jordanian|Jordanians	Amman	Amman		
JPN	country	JPN	Japan	Japan			Japans|Japanse	Japanese	Japanner|Japanse|Japanners	Japanese|Japanese	Tokio	Tokyo		
KAZ	country	KAZ	Kazachstan	Kazakhstan		Kazakstan	Kazachs|Kazachse|Kazachstaans|Kazachstaanse	Kazakh|Kazakhstani	Kazach|Kazachse|Kazachen;Kazak||Kazakken	Kazakh|Kazakhs	Astana|Nursultan|Noersoeltan	Astana|Nur-Sultan		
KEN	country	KEN	Kenia	Kenya	Kenya		Keniaans|Keniaanse|Kenyaans|Kenyaanse	Kenyan	Keniaan|Keniaanse|Kenianen	Kenyan|Kenyans	Nairobi	Nairobi		
KGZ	country	KGZ	Kirgizië	Kyrgyzstan	Kirgizstan|Kirgistan	Kirghizia|Kyrgyz Republic	Kirgizisch|Kirgizische	Kyrgyz	Kirgies|Kirgizische|Kirgiezen	Kyrgyz|Kyrgyz	Bisjkek	Bishkek		
KHM	country	KHM	Cambodja	Cambodia		Kampuchea	Cambodjaans|Cambodjaanse	Cambodian	Cambodjaan|Cambodjaanse|Cambodjanen	Cambodian|Cambodians	Phnom Penh	Phnom Penh		
KIR	country	KIR	Kiribati	Kiribati			Kiribatisch|Kiribatische	I-Kiribati		I-Kiribati|I-Kiribati	Tarawa	Tarawa|South Tarawa		
KNA	country	KNA	Saint Kitts en Nevis	Saint Kitts and Nevis		St. Kitts and Nevis|St. Kitts		Kittitian		Kittitian|Kittitians	Basseterre	Basseterre		
KOR	country	KOR	Zuid-Korea	South Korea	Republiek Korea	Republic of Korea|ROK	Zuid-Koreaans|Zuid-Koreaanse	South Korean	Zuid-Koreaan|Zuid-Koreaanse|Zuid-Koreanen	South Korean|South Koreans	Seoel|Seoul	Seoul	het Blauwe Huis	the Blue House
KWT	country	KWT	Koeweit	Kuwait			Koeweits|Koeweitse	Kuwaiti	Koeweiti|Koeweitse|Koeweiti's	Kuwaiti|Kuwaitis	Koeweit-Stad	Kuwait City		
LAO	country	LAO	Laos	Laos		Lao PDR	Laotiaans|Laotiaanse|Laotisch|Laotische	Lao|Laotian	Laotiaan|Laotiaanse|Laotianen	Laotian|Laotians	Vientiane	Vientiane		
LBN	country	LBN	Libanon	Lebanon			Libanees|Libanese	Lebanese	Libanees|Libanese|Libanezen	Lebanese|Lebanese	Beiroet	Beirut	het Baabdapaleis	Baabda Palace
LBR	country	LBR	Liberia	Liberia			Liberiaans|Liberiaanse	Liberian	Liberiaan|Liberiaanse|Liberianen	Liberian|Liberians	Monrovia	Monrovia		
LBY	country	LBY	Libië	Libya			Libisch|Libische	Libyan	Libiër|Libische|Libiërs	Libyan|Libyans	Tripoli	Tripoli		
LCA	country	LCA	Saint Lucia	Saint Lucia		St. Lucia	Saint Luciaans|Saint Luciaanse	Saint Lucian	Saint Luciaan|Saint Luciaanse|Saint Lucianen	Saint Lucian|Saint Lucians	Castries	Castries		
LIE	country	LIE	Liechtenstein	Liechtenstein			Liechtensteins|Liechtensteinse	Liechtenstein	Liechtensteiner|Liechtensteinse|Liechtensteiners	Liechtensteiner|Liechtensteiners	Vaduz	Vaduz		
LKA	country	LKA	Sri Lanka	Sri Lanka	Ceylon	Ceylon	Sri Lankaans|Sri Lankaanse	Sri Lankan	Sri Lankaan|Sri Lankaanse|Sri Lankanen	Sri Lankan|Sri Lankans	Colombo|Sri Jayewardenepura Kotte	Colombo|Sri Jayawardenepura Kotte		
LSO	country	LSO	Lesotho	Lesotho			Lesothaans|Lesothaanse	Basotho|Lesothan	Lesothaan|Lesothaanse|Lesothanen	Mosotho|Basotho	Maseru	Maseru		
LTU	country	LTU	Litouwen	Lithuania			Litouws|Litouwse	Lithuanian	Litouwer|Litouwse|Litouwers	Lithuanian|Lithuanians	Vilnius	Vilnius		
LUX	country	LUX	Luxemburg	Luxembourg	Groothertogdom Luxemburg	Grand Duchy of Luxembourg	Luxemburgs|Luxemburgse	Luxembourgish|Luxembourgian	Luxemburger|Luxemburgse|Luxemburgers	Luxembourger|Luxembourgers	Luxemburg	Luxembourg|Luxembourg City		
LVA	country	LVA	Letland	Latvia			Lets|Letse|Letlands|Letlandse	Latvian	Let|Letse|Letten;Letlander|Letlandse|Letlanders	Latvian|Latvians	Riga	Riga		
MAR	country	MAR	Marokko	Morocco			Marokkaans|Marokkaanse	Moroccan	Marokkaan|Marokkaanse|Marokkanen	Moroccan|Moroccans	Rabat	Rabat		
MCO	country	MCO	Monaco	Monaco	Vorstendom Monaco	Principality of Monaco	Monegaskisch|Monegaskische	Monegasque|Monacan	Monegask|Monegaskische|Monegasken	Monegasque|Monegasques	Monaco	Monaco		
MDA	country	MDA	Moldavië	Moldova	Moldova	Moldavia|Republic of Moldova	Moldavisch|Moldavische	Moldovan|Moldavian	Moldaviër|Moldavische|Moldaviërs	Moldovan|Moldovans	Chisinau	Chisinau|Kishinev		
MDG	country	MDG	Madagaskar	Madagascar	Madagascar		Malagassisch|Malagassische	Malagasy|Madagascan	Malagassiër|Malagassische|Malagassiërs	Malagasy|Malagasy	Antananarivo	Antananarivo		
MDV	country	MDV	Maldiven	Maldives	Malediven		Maldivisch|Maldivische	Maldivian	Maldiviër|Maldivische|Maldiviërs	Maldivian|Maldivians	Malé	Malé		
MEX	country	MEX	Mexico	Mexico		United Mexican States	Mexicaans|Mexicaanse	Mexican	Mexicaan|Mexicaanse|Mexicanen	Mexican|Mexicans	Mexico-Stad|Mexico City	Mexico City		Los Pinos
MHL	country	MHL	Marshalleilanden	Marshall Islands			Marshalleilands|Marshalleilandse	Marshallese	Marshalleilander|Marshalleilandse|Marshalleilanders	Marshallese|Marshallese	Majuro	Majuro		
MKD	country	MKD	Noord-Macedonië	North Macedonia	Macedonië	Macedonia|FYROM	Noord-Macedonisch|Noord-Macedonische|Macedonisch|Macedonische	North Macedonian|Macedonian	Noord-Macedoniër|Noord-Macedonische|Noord-Macedoniërs;Macedoniër|Macedonische|Macedoniërs	Macedonian|Macedonians;North Macedonian|North Macedonians	Skopje	Skopje		
MLI	country	MLI	Mali	Mali			Malinees|Malinese	Malian	Malinees|Malinese|Malinezen	Malian|Malians	Bamako	Bamako		
MLT	country	MLT	Malta	Malta			Maltees|Maltese|Maltezer	Maltese	Maltees|Maltese|Maltezen;Maltezer||Maltezers	Maltese|Maltese	Valletta	Valletta		
MMR	country	MMR	Myanmar	Myanmar	Birma|Burma	Burma	Myanmarees|Myanmarese|Birmaans|Birmaanse|Birmees|Birmese	Burmese|Myanmar	Birmaan|Birmaanse|Birmanen;Birmees|Birmese|Birmezen;Myanmarees|Myanmarese|Myanmarezen	Burmese|Burmese	Naypyidaw	Naypyidaw|Naypyitaw		
MNE	country	MNE	Montenegro	Montenegro			Montenegrijns|Montenegrijnse	Montenegrin	Montenegrijn|Montenegrijnse|Montenegrijnen	Montenegrin|Montenegrins	Podgorica	Podgorica		
MNG	country	MNG	Mongolië	Mongolia			Mongools|Mongoolse	Mongolian	Mongool|Mongoolse|Mongolen;Mongoliër||Mongoliërs	Mongolian|Mongolians	Ulaanbaatar|Oelan Bator	Ulaanbaatar|Ulan Bator		
MOZ	country	MOZ	Mozambique	Mozambique			Mozambikaans|Mozambikaanse|Mozambiquaans|Mozambiquaanse	Mozambican	Mozambikaan|Mozambikaanse|Mozambikanen	Mozambican|Mozambicans	Maputo	Maputo		
MRT	country	MRT	Mauritanië	Mauritania			Mauritaans|Mauritaanse	Mauritanian	Mauritaniër|Mauritaanse|Mauritaniërs	Mauritanian|Mauritanians	Nouakchott	Nouakchott		
MUS	country	MUS	Mauritius	Mauritius			Mauritiaans|Mauritiaanse	Mauritian	Mauritiaan|Mauritiaanse|Mauritianen	Mauritian|Mauritians	Port Louis	Port Louis		
MWI	country	MWI	Malawi	Malawi			Malawisch|Malawische	Malawian	Malawiër|Malawische|Malawiërs	Malawian|Malawians	Lilongwe	Lilongwe		
MYS	country	MYS	Maleisië	Malaysia			Maleisisch|Maleisische	Malaysian	Maleisiër|Maleisische|Maleisiërs	Malaysian|Malaysians	Kuala Lumpur|Putrajaya	Kuala Lumpur|Putrajaya		
NAM	country	NAM	Namibië	Namibia			Namibisch|Namibische	Namibian	Namibiër|Namibische|Namibiërs	Namibian|Namibians	Windhoek	Windhoek		
NER	country	NER	Niger	Niger			Nigerees|Nigerese|Nigerijns|Nigerijnse	Nigerien	Nigerees|Nigerese|Nigerezen	Nigerien|Nigeriens	Niamey	Niamey		
NGA	country	NGA	Nigeria	Nigeria			Nigeriaans|Nigeriaanse	Nigerian	Nigeriaan|Nigeriaanse|Nigerianen	Nigerian|Nigerians	Abuja	Abuja	Aso Rock	Aso Rock
NIC	country	NIC	Nicaragua	Nicaragua			Nicaraguaans|Nicaraguaanse	Nicaraguan	Nicaraguaan|Nicaraguaanse|Nicaraguanen	Nicaraguan|Nicaraguans	Managua	Managua		
NLD	country	NLD	Nederland	Netherlands	Holland|Koninkrijk der Nederlanden	Holland|Kingdom of the Netherlands	Nederlands|Nederlandse|Hollands|Hollandse	Dutch	Nederlander|Nederlandse|Nederlanders;Hollander|Hollandse|Hollanders	Dutchman|Dutchmen;Dutchwoman|Dutchwomen	Amsterdam	Amsterdam	Den Haag|het Binnenhof|het Torentje|het Catshuis	The Hague|the Binnenhof
NOR	country	NOR	Noorwegen	Norway		Kingdom of Norway	Noors|Noorse	Norwegian	Noor|Noorse|Noren	Norwegian|Norwegians	Oslo	Oslo		
NPL	country	NPL	Nepal	Nepal			Nepalees|Nepalese|Nepals	Nepali|Nepalese	Nepalees|Nepalese|Nepalezen	Nepali|Nepalis;Nepalese|Nepalese	Kathmandu	Kathmandu		
NRU	country	NRU	Nauru	Nauru			Nauruaans|Nauruaanse	Nauruan	Nauruaan|Nauruaanse|Nauruanen	Nauruan|Nauruans	Yaren	Yaren		
NZL	country	NZL	Nieuw-Zeeland	New Zealand		Aotearoa	Nieuw-Zeelands|Nieuw-Zeelandse	New Zealand	Nieuw-Zeelander|Nieuw-Zeelandse|Nieuw-Zeelanders	New Zealander|New Zealanders;Kiwi|Kiwis	Wellington	Wellington		the Beehive
OMN	country	OMN	Oman	Oman			Omaans|Omaanse|Omanitisch|Omanitische	Omani	Omaniet|Omanitische|Omanieten;Omani||Omani's	Omani|Omanis	Muscat	Muscat		
PAK	country	PAK	Pakistan	Pakistan			Pakistaans|Pakistaanse	Pakistani	Pakistaan|Pakistaanse|Pakistanen;Pakistani||Pakistani's	Pakistani|Pakistanis	Islamabad	Islamabad		
PAN	country	PAN	Panama	Panama			Panamees|Panamese	Panamanian	Panamees|Panamese|Panamezen	Panamanian|Panamanians	Panama-Stad	Panama City		
PER	country	PER	Peru	Peru			Peruaans|Peruaanse|Peruviaans|Peruviaanse	Peruvian	Peruaan|Peruaanse|Peruanen;Peruviaan|Peruviaanse|Peruvianen	Peruvian|Peruvians	Lima	Lima		
PHL	country	PHL	Filipijnen	Philippines	Filippijnen|Republiek der Filipijnen		Filipijns|Filipijnse	Philippine|Filipino	Filipijn|Filipijnse|Filipijnen;Filipino|Filipina|Filipino's	Filipino|Filipinos;Filipina|Filipinas	Manilla	Manila	het Malacañang	Malacañang
PLW	country	PLW	Palau	Palau			Palaus|Palause	Palauan	Palauer|Palause|Palauers	Palauan|Palauans	Ngerulmud	Ngerulmud		
PNG	country	PNG	Papoea-Nieuw-Guinea	Papua New Guinea	PNG	PNG	Papoea-Nieuw-Guinees|Papoea-Nieuw-Guinese	Papua New Guinean|Papuan	Papoea-Nieuw-Guineeër|Papoea-Nieuw-Guinese|Papoea-Nieuw-Guineeërs	Papua New Guinean|Papua New Guineans	Port Moresby	Port Moresby		
POL	country	POL	Polen	Poland		Republic of Poland	Pools|Poolse	Polish	Pool|Poolse|Polen	Pole|Poles	Warschau	Warsaw		
PRK	country	PRK	Noord-Korea	North Korea	Democratische Volksrepubliek Korea	Democratic People's Republic of Korea|DPRK	Noord-Koreaans|Noord-Koreaanse	North Korean	Noord-Koreaan|Noord-Koreaanse|Noord-Koreanen	North Korean|North Koreans	Pyongyang	Pyongyang		
PRT	country	PRT	Portugal	Portugal	Portugese Republiek	Portuguese Republic	Portugees|Portugese	Portuguese	Portugees|Portugese|Portugezen	Portuguese|Portuguese	Lissabon	Lisbon		
PRY	country	PRY	Paraguay	Paraguay			Paraguayaans|Paraguayaanse	Paraguayan	Paraguayaan|Paraguayaanse|Paraguayanen	Paraguayan|Paraguayans	Asunción	Asunción		
PSE	country	PSE	Palestina	Palestine	Palestijnse gebieden|Palestijnse Gebieden|bezette Palestijnse gebieden	Palestinian territories|Palestinian Territories|State of Palestine|occupied Palestinian territories	Palestijns|Palestijnse	Palestinian	Palestijn|Palestijnse|Palestijnen	Palestinian|Palestinians	Ramallah	Ramallah		
QAT	country	QAT	Qatar	Qatar	Katar		Qatarees|Qatarese|Qatari	Qatari	Qatarees|Qatarese|Qatarezen;Qatari||Qatari's	Qatari|Qataris	Doha	Doha		
ROU	country	ROU	Roemenië	Romania		Rumania	Roemeens|Roemeense	Romanian	Roemeen|Roemeense|Roemenen	Romanian|Romanians	Boekarest	Bucharest	het Cotrocenipaleis	Cotroceni Palace
RUS	country	RUS	Rusland	Russia	Russische Federatie	Russian Federation	Russisch|Russische	Russian	Rus|Russin|Russen;|Russische|	Russian|Russians	Moskou	Moscow	het Kremlin	the Kremlin
RWA	country	RWA	Rwanda	Rwanda			Rwandees|Rwandese	Rwandan	Rwandees|Rwandese|Rwandezen	Rwandan|Rwandans	Kigali	Kigali		
SAU	country	SAU	Saoedi-Arabië	Saudi Arabia	Saudi-Arabië	Kingdom of Saudi Arabia|KSA	Saoedisch|Saoedische|Saudisch|Saudische|Saoedi-Arabisch|Saoedi-Arabische	Saudi|Saudi Arabian	Saoediër|Saoedische|Saoediërs;Saoedi||Saoedi's	Saudi|Saudis	Riyad|Riyadh|Riaad	Riyadh		
SDN	country	SDN	Sudan	Sudan	Soedan	the Sudan	Sudanees|Sudanese|Soedanees|Soedanese	Sudanese	Sudanees|Sudanese|Sudanezen;Soedanees|Soedanese|Soedanezen	Sudanese|Sudanese	Khartoem|Khartoum	Khartoum		
SEN	country	SEN	Senegal	Senegal			Senegalees|Senegalese	Senegalese	Senegalees|Senegalese|Senegalezen	Senegalese|Senegalese	Dakar	Dakar		
SGP	country	SGP	Singapore	Singapore			Singaporees|Singaporese|Singaporaans|Singaporaanse	Singaporean	Singaporees|Singaporese|Singaporezen;Singaporaan|Singaporaanse|Singaporanen	Singaporean|Singaporeans	Singapore	Singapore		
SLB	country	SLB	Salomonseilanden	Solomon Islands	Solomoneilanden	the Solomons	Salomonseilands|Salomonseilandse	Solomon Islands	Salomonseilander|Salomonseilandse|Salomonseilanders	Solomon Islander|Solomon Islanders	Honiara	Honiara		
SLE	country	SLE	Sierra Leone	Sierra Leone			Sierra Leoons|Sierra Leoonse	Sierra Leonean	Sierra Leoner|Sierra Leoonse|Sierra Leoners	Sierra Leonean|Sierra Leoneans	Freetown	Freetown		
SLV	country	SLV	El Salvador	El Salvador			Salvadoraans|Salvadoraanse	Salvadoran|Salvadorean	Salvadoraan|Salvadoraanse|Salvadoranen	Salvadoran|Salvadorans	San Salvador	San Salvador		
SMR	country	SMR	San Marino	San Marino			San Marinees|San Marinese	Sammarinese	San Marinees|San Marinese|San Marinezen	Sammarinese|Sammarinese	San Marino	San Marino		
SOM	country	SOM	Somalië	Somalia			Somalisch|Somalische	Somali|Somalian	Somaliër|Somalische|Somaliërs;Somali||Somali's	Somali|Somalis	Mogadishu|Mogadisjoe	Mogadishu	Villa Somalia	Villa Somalia
SRB	country	SRB	Servië	Serbia			Servisch|Servische	Serbian|Serb	Serviër|Servische|Serviërs;Serf||Serven	Serb|Serbs;Serbian|Serbians	Belgrado	Belgrade		
SSD	country	SSD	Zuid-Sudan	South Sudan	Zuid-Soedan		Zuid-Sudanees|Zuid-Sudanese|Zuid-Soedanees|Zuid-Soedanese	South Sudanese	Zuid-Sudanees|Zuid-Sudanese|Zuid-Sudanezen;Zuid-Soedanees|Zuid-Soedanese|Zuid-Soedanezen	South Sudanese|South Sudanese	Juba	Juba		
STP	country	STP	Sao Tomé en Principe	São Tomé and Príncipe	Sao Tomé	São Tomé	Santomees|Santomese	São Toméan	Santomees|Santomese|Santomezen	São Toméan|São Toméans	Sao Tomé	São Tomé		
SUR	country	SUR	Suriname	Suriname		Surinam	Surinaams|Surinaamse	Surinamese	Surinamer|Surinaamse|Surinamers	Surinamese|Surinamese	Paramaribo	Paramaribo		
SVK	country	SVK	Slowakije	Slovakia		Slovak Republic	Slowaaks|Slowaakse	Slovak|Slovakian	Slowaak|Slowaakse|Slowaken	Slovak|Slovaks	Bratislava	Bratislava		
SVN	country	SVN	Slovenië	Slovenia			Sloveens|Sloveense	Slovenian|Slovene	Sloveen|Sloveense|Slovenen	Slovene|Slovenes;Slovenian|Slovenians	Ljubljana	Ljubljana		
SWE	country	SWE	Zweden	Sweden		Kingdom of Sweden	Zweeds|Zweedse	Swedish	Zweed|Zweedse|Zweden	Swede|Swedes	Stockholm	Stockholm		
SWZ	country	SWZ	Eswatini	Eswatini	Swaziland	Swaziland	Swazisch|Swazische|Swazi	Swazi	Swazi||Swazi's	Swazi|Swazis	Mbabane	Mbabane		
SYC	country	SYC	Seychellen	Seychelles			Seychels|Seychelse	Seychellois	Seycheller|Seychelse|Seychellers	Seychellois|Seychellois				
SYR	country	SYR	Syrië	Syria	Arabische Republiek Syrië	Syrian Arab Republic	Syrisch|Syrische	Syrian	Syriër|Syrische|Syriërs	Syrian|Syrians	Damascus	Damascus		
TCD	country	TCD	Tsjaad	Chad			Tsjadisch|Tsjadische	Chadian	Tsjadiër|Tsjadische|Tsjadiërs	Chadian|Chadians	N'Djamena	N'Djamena		
TGO	country	TGO	Togo	Togo			Togolees|Togolese	Togolese	Togolees|Togolese|Togolezen	Togolese|Togolese	Lomé	Lomé		
THA	country	THA	Thailand	Thailand	Siam	Siam	Thais|Thaise|Thailands|Thailandse	Thai	Thai|Thaise|Thai;Thailander||Thailanders	Thai|Thais	Bangkok	Bangkok		
TJK	country	TJK	Tadzjikistan	Tajikistan			Tadzjieks|Tadzjiekse	Tajik	Tadzjiek|Tadzjiekse|Tadzjieken	Tajik|Tajiks	Doesjanbe	Dushanbe		
TKM	country	TKM	Turkmenistan	Turkmenistan			Turkmeens|Turkmeense	Turkmen	Turkmeen|Turkmeense|Turkmenen	Turkmen|Turkmens	Asjchabad|Asjgabat	Ashgabat		
TLS	country	TLS	Oost-Timor	East Timor	Timor-Leste	Timor-Leste	Oost-Timorees|Oost-Timorese	East Timorese|Timorese	Oost-Timorees|Oost-Timorese|Oost-Timorezen	East Timorese|East Timorese	Dili	Dili		
TON	country	TON	Tonga	Tonga			Tongaans|Tongaanse	Tongan	Tongaan|Tongaanse|Tonganen	Tongan|Tongans	Nuku'alofa	Nuku'alofa		
TTO	country	TTO	Trinidad en Tobago	Trinidad and Tobago	Trinidad	Trinidad	Trinidadiaans|Trinidadiaanse	Trinidadian	Trinidadiaan|Trinidadiaanse|Trinidadianen	Trinidadian|Trinidadians	Port of Spain	Port of Spain		
TUN	country	TUN	Tunesië	Tunisia			Tunesisch|Tunesische	Tunisian	Tunesiër|Tunesische|Tunesiërs	Tunisian|Tunisians	Tunis	Tunis		
TUR	country	TUR	Turkije	Turkey		Türkiye	Turks|Turkse	Turkish	Turk|Turkse|Turken	Turk|Turks	Ankara	Ankara		
TUV	country	TUV	Tuvalu	Tuvalu			Tuvaluaans|Tuvaluaanse	Tuvaluan	Tuvaluaan|Tuvaluaanse|Tuvaluanen	Tuvaluan|Tuvaluans	Funafuti	Funafuti		
TWN	country	TWN	Taiwan	Taiwan	Republiek China|Formosa	Republic of China|Formosa	Taiwanees|Taiwanese|Taiwans|Taiwanse	Taiwanese	Taiwanees|Taiwanese|Taiwanezen	Taiwanese|Taiwanese	Taipei|Taipeh	Taipei		
TZA	country	TZA	Tanzania	Tanzania			Tanzaniaans|Tanzaniaanse	Tanzanian	Tanzaniaan|Tanzaniaanse|Tanzanianen	Tanzanian|Tanzanians	Dodoma	Dodoma		
UGA	country	UGA	Uganda	Uganda	Oeganda		Ugandees|Ugandese|Oegandees|Oegandese	Ugandan	Ugandees|Ugandese|Ugandezen;Oegandees|Oegandese|Oegandezen	Ugandan|Ugandans	Kampala	Kampala		
UKR	country	UKR	Oekraïne	Ukraine		the Ukraine	Oekraïens|Oekraïense	Ukrainian	Oekraïener|Oekraïense|Oekraïeners;Oekraïner|Oekraïnse|Oekraïners	Ukrainian|Ukrainians	Kiev|Kyiv|Kyjiv	Kyiv|Kiev		
URY	country	URY	Uruguay	Uruguay			Uruguayaans|Uruguayaanse	Uruguayan	Uruguayaan|Uruguayaanse|Uruguayanen	Uruguayan|Uruguayans	Montevideo	Montevideo		
USA	country	USA	Verenigde Staten	United States	VS|USA|Amerika|Verenigde Staten van Amerika	US|USA|America|United States of America	Amerikaans|Amerikaanse	American|US	Amerikaan|Amerikaanse|Amerikanen	American|Americans	Washington|Washington D.C.	Washington|Washington, D.C.|Washington DC	het Witte Huis	the White House
UZB	country	UZB	Oezbekistan	Uzbekistan			Oezbeeks|Oezbeekse	Uzbek|Uzbekistani	Oezbeek|Oezbeekse|Oezbeken	Uzbek|Uzbeks	Tasjkent	Tashkent		
VAT	country	VAT	Vaticaanstad	Vatican City	Vaticaan|het Vaticaan|Heilige Stoel|de Heilige Stoel	Vatican|the Vatican|Holy See	Vaticaans|Vaticaanse	Vatican			Vaticaanstad	Vatican City		
VCT	country	VCT	Saint Vincent en de Grenadines	Saint Vincent and the Grenadines	Saint Vincent	St. Vincent	Saint Vincents|Saint Vincentse	Vincentian		Vincentian|Vincentians	Kingstown	Kingstown		
VEN	country	VEN	Venezuela	Venezuela			Venezolaans|Venezolaanse	Venezuelan	Venezolaan|Venezolaanse|Venezolanen	Venezuelan|Venezuelans	Caracas	Caracas	Miraflores|het Miraflorespaleis	Miraflores|Miraflores Palace
VNM	country	VNM	Vietnam	Vietnam		Viet Nam	Vietnamees|Vietnamese	Vietnamese	Vietnamees|Vietnamese|Vietnamezen	Vietnamese|Vietnamese	Hanoi	Hanoi		
VUT	country	VUT	Vanuatu	Vanuatu			Vanuatuaans|Vanuatuaanse	Vanuatuan|ni-Vanuatu	Vanuatuaan|Vanuatuaanse|Vanuatuanen	Vanuatuan|Vanuatuans	Port Vila	Port Vila		
WSM	country	WSM	Samoa	Samoa		Western Samoa	Samoaans|Samoaanse	Samoan	Samoaan|Samoaanse|Samoanen	Samoan|Samoans	Apia	Apia		
XKX	country	XKX	Kosovo	Kosovo		Kosova	Kosovaars|Kosovaarse	Kosovar|Kosovan	Kosovaar|Kosovaarse|Kosovaren	Kosovar|Kosovars;Kosovan|Kosovans	Pristina	Pristina		
YEM	country	YEM	Jemen	Yemen	Yemen		Jemenitisch|Jemenitische|Jemens|Jemense	Yemeni	Jemeniet|Jemenitische|Jemenieten	Yemeni|Yemenis	Sanaa|Sana'a	Sanaa|Sana'a		
ZAF	country	ZAF	Zuid-Afrika	South Africa			Zuid-Afrikaans|Zuid-Afrikaanse	South African	Zuid-Afrikaan|Zuid-Afrikaanse|Zuid-Afrikanen	South African|South Africans	Pretoria|Kaapstad|Bloemfontein	Pretoria|Cape Town|Bloemfontein	de Union Buildings	the Union Buildings
ZMB	country	ZMB	Zambia	Zambia			Zambiaans|Zambiaanse	Zambian	Zambiaan|Zambiaanse|Zambianen	Zambian|Zambians	Lusaka	Lusaka		
ZWE	country	ZWE	Zimbabwe	Zimbabwe			Zimbabwaans|Zimbabwaanse	Zimbabwean	Zimbabwaan|Zimbabwaanse|Zimbabwanen	Zimbabwean|Zimbabweans	Harare	Harare		
ABW	territory	ABW	Aruba	Aruba			Arubaans|Arubaanse	Aruban	Arubaan|Arubaanse|Arubanen	Aruban|Arubans	Oranjestad	Oranjestad		
AIA	territory	AIA	Anguilla	Anguilla				Anguillan		Anguillan|Anguillans				
ALA	territory	ALA	Åland	Åland	Ålandeilanden	Åland Islands					Mariehamn	Mariehamn		
ASM	territory	ASM	Amerikaans-Samoa	American Samoa							Pago Pago	Pago Pago		
ATA	territory	ATA	Antarctica	Antarctica	Zuidpoolgebied	Antarctic|the Antarctic	Antarctisch|Antarctische	Antarctic						
ATF	territory	ATF	Franse Zuidelijke en Antarctische Gebieden	French Southern Territories										
BES	territory	BES	Caribisch Nederland	Caribbean Netherlands	BES-eilanden	BES islands								
BLM	territory	BLM	Saint-Barthélemy	Saint Barthélemy	Saint Barth	St. Barts					Gustavia	Gustavia		
BMU	territory	BMU	Bermuda	Bermuda			Bermudaans|Bermudaanse	Bermudian		Bermudian|Bermudians				
BVT	territory	BVT	Bouveteiland	Bouvet Island	Bouvet									
CCK	territory	CCK	Cocoseilanden	Cocos Islands	Keelingeilanden	Cocos (Keeling) Islands|Keeling Islands								
COK	territory	COK	Cookeilanden	Cook Islands							Avarua	Avarua		
CUW	territory	CUW	Curaçao	Curaçao			Curaçaos|Curaçaose	Curaçaoan	Curaçaoënaar|Curaçaose|Curaçaoënaars;||Curaçaoënaren	Curaçaoan|Curaçaoans	Willemstad	Willemstad		
CXR	territory	CXR	Christmaseiland	Christmas Island										
CYM	territory	CYM	Kaaimaneilanden	Cayman Islands		Caymans		Caymanian		Caymanian|Caymanians	George Town	George Town		
ESH	territory	ESH	Westelijke Sahara	Western Sahara	West-Sahara	Sahrawi Arab Democratic Republic	Saharaans|Saharaanse	Sahrawi|Saharawi	Sahrawi||Sahrawi's	Sahrawi|Sahrawis	Laayoune	Laayoune		
FLK	territory	FLK	Falklandeilanden	Falkland Islands	Falklands|de Falklands	Falklands|Malvinas		Falkland	Falklander||Falklanders	Falkland Islander|Falkland Islanders				
FRO	territory	FRO	Faeröer	Faroe Islands	Faroër	Faroes|Faeroe Islands	Faeröers|Faeröerse	Faroese	Faeröerder|Faeröerse|Faeröerders	Faroese|Faroese	Tórshavn	Tórshavn		
GGY	territory	GGY	Guernsey	Guernsey							Saint Peter Port	Saint Peter Port		
GIB	territory	GIB	Gibraltar	Gibraltar			Gibraltarees|Gibraltarese	Gibraltarian	Gibraltarees|Gibraltarese|Gibraltarezen	Gibraltarian|Gibraltarians				
GLP	territory	GLP	Guadeloupe	Guadeloupe							Basse-Terre	Basse-Terre		
GRL	territory	GRL	Groenland	Greenland		Kalaallit Nunaat	Groenlands|Groenlandse	Greenlandic	Groenlander|Groenlandse|Groenlanders	Greenlander|Greenlanders	Nuuk	Nuuk		
GUF	territory	GUF	Frans-Guyana	French Guiana							Cayenne	Cayenne		
GUM	territory	GUM	Guam	Guam			Guams|Guamse	Guamanian		Guamanian|Guamanians	Hagåtña	Hagåtña		
HKG	territory	HKG	Hongkong	Hong Kong	Hong Kong	Hongkong	Hongkongs|Hongkongse	Hong Kong	Hongkonger|Hongkongse|Hongkongers	Hongkonger|Hongkongers				
HMD	territory	HMD	Heard en McDonaldeilanden	Heard Island and McDonald Islands										
IMN	territory	IMN	Eiland Man	Isle of Man				Manx						
IOT	territory	IOT	Brits Indische Oceaanterritorium	British Indian Ocean Territory	Chagoseilanden|Diego Garcia	Chagos Islands|Chagos Archipelago|Diego Garcia		Chagossian		Chagossian|Chagossians				
JEY	territory	JEY	Jersey	Jersey							Saint Helier	Saint Helier		
MAC	territory	MAC	Macau	Macau	Macao	Macao	Macaus|Macause	Macanese		Macanese|Macanese				
MAF	territory	MAF	Saint-Martin	Saint Martin							Marigot	Marigot		
MNP	territory	MNP	Noordelijke Marianen	Northern Mariana Islands							Saipan	Saipan		
MSR	territory	MSR	Montserrat	Montserrat				Montserratian						
MTQ	territory	MTQ	Martinique	Martinique			Martinikaans|Martinikaanse	Martinican			Fort-de-France	Fort-de-France		
MYT	territory	MYT	Mayotte	Mayotte			Mahorees|Mahorese	Mahoran			Mamoudzou	Mamoudzou		
NCL	territory	NCL	Nieuw-Caledonië	New Caledonia			Nieuw-Caledonisch|Nieuw-Caledonische	New Caledonian	Nieuw-Caledoniër|Nieuw-Caledonische|Nieuw-Caledoniërs	New Caledonian|New Caledonians	Nouméa	Nouméa		
NFK	territory	NFK	Norfolk	Norfolk Island	Norfolkeiland									
NIU	territory	NIU	Niue	Niue							Alofi	Alofi		
PCN	territory	PCN	Pitcairneilanden	Pitcairn Islands	Pitcairn	Pitcairn					Adamstown	Adamstown		
PRI	territory	PRI	Puerto Rico	Puerto Rico			Puerto Ricaans|Puerto Ricaanse	Puerto Rican	Puerto Ricaan|Puerto Ricaanse|Puerto Ricanen	Puerto Rican|Puerto Ricans	San Juan	San Juan		
PYF	territory	PYF	Frans-Polynesië	French Polynesia							Papeete	Papeete		
REU	territory	REU	Réunion	Réunion	La Réunion	La Réunion					Saint-Denis	Saint-Denis		
SGS	territory	SGS	Zuid-Georgië en de Zuidelijke Sandwicheilanden	South Georgia and the South Sandwich Islands	Zuid-Georgië	South Georgia								
SHN	territory	SHN	Sint-Helena	Saint Helena		St. Helena					Jamestown	Jamestown		
SJM	territory	SJM	Spitsbergen en Jan Mayen	Svalbard and Jan Mayen	Spitsbergen|Svalbard	Svalbard|Spitsbergen					Longyearbyen	Longyearbyen		
SPM	territory	SPM	Saint-Pierre en Miquelon	Saint Pierre and Miquelon							Saint-Pierre	Saint-Pierre		
SXM	territory	SXM	Sint-Maarten	Sint Maarten	Sint Maarten	St. Maarten	Sint-Maartens|Sint-Maartense	Sint Maarten	Sint-Maartenaar|Sint-Maartense|Sint-Maartenaars		Philipsburg	Philipsburg		
TCA	territory	TCA	Turks- en Caicoseilanden	Turks and Caicos Islands		Turks and Caicos					Cockburn Town	Cockburn Town		
TKL	territory	TKL	Tokelau	Tokelau										
UMI	territory	UMI	Kleine afgelegen eilanden van de Verenigde Staten	US Minor Outlying Islands										
VGB	territory	VGB	Britse Maagdeneilanden	British Virgin Islands							Road Town	Road Town		
VIR	territory	VIR	Amerikaanse Maagdeneilanden	US Virgin Islands		United States Virgin Islands					Charlotte Amalie	Charlotte Amalie		
WLF	territory	WLF	Wallis en Futuna	Wallis and Futuna							Mata-Utu	Mata-Utu		
europe	continent		Europa	Europe	Europese continent		Europees|Europese	European	Europeaan|Europese|Europeanen	European|Europeans				
asia	continent		Azië	Asia			Aziatisch|Aziatische	Asian	Aziaat|Aziatische|Aziaten	Asian|Asians				
africa	continent		Afrika	Africa			Afrikaans|Afrikaanse	African	Afrikaan|Afrikaanse|Afrikanen	African|Africans				
north-america	continent		Noord-Amerika	North America			Noord-Amerikaans|Noord-Amerikaanse	North American	Noord-Amerikaan|Noord-Amerikaanse|Noord-Amerikanen	North American|North Americans				
south-america	continent		Zuid-Amerika	South America			Zuid-Amerikaans|Zuid-Amerikaanse	South American	Zuid-Amerikaan|Zuid-Amerikaanse|Zuid-Amerikanen	South American|South Americans				
oceania	continent		Oceanië	Oceania			Oceanisch|Oceanische	Oceanian	Oceaniër|Oceanische|Oceaniërs	Oceanian|Oceanians				
latin-america	region		Latijns-Amerika	Latin America			Latijns-Amerikaans|Latijns-Amerikaanse	Latin American	Latijns-Amerikaan|Latijns-Amerikaanse|Latijns-Amerikanen	Latin American|Latin Americans				
central-america	region		Midden-Amerika	Central America	Centraal-Amerika		Midden-Amerikaans|Midden-Amerikaanse|Centraal-Amerikaans|Centraal-Amerikaanse	Central American	Midden-Amerikaan|Midden-Amerikaanse|Midden-Amerikanen	Central American|Central Americans				
the-west	bloc		Westen	West	westerse wereld|Westerse wereld	Western world|western world	westers|westerse|Westers|Westerse	Western|western	westerling|westerse|westerlingen	Westerner|Westerners				
global-south	bloc		Globale Zuiden	Global South	mondiale Zuiden|globale Zuiden									
eastern-bloc	bloc		Oostblok	Eastern Bloc		Soviet bloc			Oostblokker||Oostblokkers					
eurozone	bloc		eurozone	eurozone	Eurozone|eurolanden	euro zone|euro area								
schengen	bloc		Schengenzone	Schengen area	Schengengebied|Schengen	Schengen zone|Schengen								
arab-world	bloc		Arabische wereld	Arab world			Arabisch|Arabische	Arab	Arabier|Arabische|Arabieren	Arab|Arabs				
soviet-union	country		Sovjet-Unie	Soviet Union	USSR|Sovjetunie	USSR	Sovjet|Sovjet-Russisch|Sovjet-Russische	Soviet	Sovjet||Sovjets	Soviet|Soviets				
yugoslavia	country		Joegoslavië	Yugoslavia			Joegoslavisch|Joegoslavische	Yugoslav|Yugoslavian	Joegoslaaf|Joegoslavische|Joegoslaven	Yugoslav|Yugoslavs				
czechoslovakia	country		Tsjecho-Slowakije	Czechoslovakia	Tsjechoslowakije		Tsjecho-Slowaaks|Tsjecho-Slowaakse	Czechoslovak		Czechoslovak|Czechoslovaks				
east-germany	country	DEU	Oost-Duitsland	East Germany	DDR	GDR|German Democratic Republic	Oost-Duits|Oost-Duitse	East German	Oost-Duitser|Oost-Duitse|Oost-Duitsers	East German|East Germans				
west-germany	country	DEU	West-Duitsland	West Germany			West-Duits|West-Duitse	West German	West-Duitser|West-Duitse|West-Duitsers	West German|West Germans				
korea	region		Korea	Korea	Koreaans schiereiland	Korean Peninsula	Koreaans|Koreaanse	Korean	Koreaan|Koreaanse|Koreanen	Korean|Koreans				
middle-east	region		Midden-Oosten	Middle East		Mideast	Midden-Oosters|Midden-Oosterse	Middle Eastern						
western-europe	region		West-Europa	Western Europe			West-Europees|West-Europese	Western European|West European	West-Europeaan|West-Europese|West-Europeanen	Western European|Western Europeans				
eastern-europe	region		Oost-Europa	Eastern Europe			Oost-Europees|Oost-Europese	Eastern European|East European	Oost-Europeaan|Oost-Europese|Oost-Europeanen	Eastern European|Eastern Europeans				
central-europe	region		Midden-Europa	Central Europe	Centraal-Europa		Midden-Europees|Midden-Europese|Centraal-Europees|Centraal-Europese	Central European		Central European|Central Europeans				
southern-europe	region		Zuid-Europa	Southern Europe			Zuid-Europees|Zuid-Europese	Southern European|South European	Zuid-Europeaan|Zuid-Europese|Zuid-Europeanen	Southern European|Southern Europeans				
northern-europe	region		Noord-Europa	Northern Europe			Noord-Europees|Noord-Europese	Northern European	Noord-Europeaan|Noord-Europese|Noord-Europeanen	Northern European|Northern Europeans				
balkans	region		Balkan	Balkans	Westelijke Balkan|westelijke Balkan	Western Balkans		Balkan						
baltics	region		Baltische staten	Baltic states	Baltische landen|Baltische Staten|Baltikum	Baltics|Baltic countries|Baltic States	Baltisch|Baltische	Baltic	Balt|Baltische|Balten	Balt|Balts				
scandinavia	region		Scandinavië	Scandinavia			Scandinavisch|Scandinavische	Scandinavian	Scandinaviër|Scandinavische|Scandinaviërs	Scandinavian|Scandinavians				
nordics	region		Noordse landen	Nordic countries		Nordics	Noords|Noordse	Nordic						
benelux	region		Benelux	Benelux										
low-countries	region		Lage Landen	Low Countries										
caucasus	region		Kaukasus	Caucasus			Kaukasisch|Kaukasische	Caucasian						
central-asia	region		Centraal-Azië	Central Asia			Centraal-Aziatisch|Centraal-Aziatische	Central Asian		Central Asian|Central Asians				
southeast-asia	region		Zuidoost-Azië	Southeast Asia		South-East Asia|South East Asia	Zuidoost-Aziatisch|Zuidoost-Aziatische	Southeast Asian|South-East Asian						
south-asia	region		Zuid-Azië	South Asia			Zuid-Aziatisch|Zuid-Aziatische	South Asian						
east-asia	region		Oost-Azië	East Asia			Oost-Aziatisch|Oost-Aziatische	East Asian						
indo-pacific	region		Indo-Pacific	Indo-Pacific	Indo-Pacifische regio	Asia-Pacific	Indo-Pacifisch|Indo-Pacifische							
north-africa	region		Noord-Afrika	North Africa			Noord-Afrikaans|Noord-Afrikaanse	North African	Noord-Afrikaan|Noord-Afrikaanse|Noord-Afrikanen	North African|North Africans				
west-africa	region		West-Afrika	West Africa			West-Afrikaans|West-Afrikaanse	West African	West-Afrikaan|West-Afrikaanse|West-Afrikanen	West African|West Africans				
east-africa	region		Oost-Afrika	East Africa			Oost-Afrikaans|Oost-Afrikaanse	East African	Oost-Afrikaan|Oost-Afrikaanse|Oost-Afrikanen	East African|East Africans				
southern-africa	region		zuidelijk Afrika	Southern Africa	Zuidelijk Afrika	southern Africa								
sub-saharan-africa	region		Sub-Sahara-Afrika	Sub-Saharan Africa	Sub-Saharaans Afrika|Afrika bezuiden de Sahara			Sub-Saharan						
sahel	region		Sahel	Sahel	Sahellanden|Sahelregio									
horn-of-africa	region		Hoorn van Afrika	Horn of Africa										
great-lakes-africa	region		Grote Merengebied	African Great Lakes	Grote Meren	Great Lakes								
maghreb	region		Maghreb	Maghreb			Maghrebijns|Maghrebijnse		Maghrebijn|Maghrebijnse|Maghrebijnen					
levant	region		Levant	Levant				Levantine						
gulf-states	region		Golfstaten	Gulf states	Golfregio	Gulf States|Gulf Arab states								
caribbean	region		Caribisch gebied	Caribbean	Caraïben|Caribische gebied|Cariben		Caribisch|Caribische|Caraïbisch|Caraïbische	Caribbean						
antilles	region		Nederlandse Antillen	Netherlands Antilles	Antillen	Antilles	Antilliaans|Antilliaanse	Antillean	Antilliaan|Antilliaanse|Antillianen	Antillean|Antilleans				
bonaire	region	BES	Bonaire	Bonaire			Bonairiaans|Bonairiaanse		Bonairiaan|Bonairiaanse|Bonairianen					
sint-eustatius	region	BES	Sint-Eustatius	Sint Eustatius	Statia|Sint Eustatius	Statia								
saba	region	BES	Saba	Saba			Sabaans|Sabaanse		Sabaan|Sabaanse|Sabanen					
arctic	region		Arctis	Arctic	Noordpoolgebied|Noordpool|Arctisch gebied	North Pole	Arctisch|Arctische|arctisch|arctische	Arctic						
england	region	GBR	Engeland	England			Engels|Engelse	English	Engelsman|Engelse|Engelsen;||Engelsmannen	Englishman|Englishmen;Englishwoman|Englishwomen				
scotland	region	GBR	Schotland	Scotland			Schots|Schotse	Scottish|Scots	Schot|Schotse|Schotten	Scot|Scots	Edinburgh	Edinburgh	Holyrood	Holyrood
wales	region	GBR	Wales	Wales			Welsh|Wels|Welse	Welsh	Welshman|Welse|Welshmen	Welshman|Welshmen	Cardiff	Cardiff		
northern-ireland	region	GBR	Noord-Ierland	Northern Ireland		Ulster	Noord-Iers|Noord-Ierse	Northern Irish	Noord-Ier|Noord-Ierse|Noord-Ieren		Belfast	Belfast	Stormont	Stormont
cornwall	region	GBR	Cornwall	Cornwall				Cornish						
catalonia	region	ESP	Catalonië	Catalonia			Catalaans|Catalaanse	Catalan	Catalaan|Catalaanse|Catalanen	Catalan|Catalans	Barcelona	Barcelona		
basque-country	region	ESP	Baskenland	Basque Country			Baskisch|Baskische	Basque	Bask|Baskische|Basken	Basque|Basques				
andalusia	region	ESP	Andalusië	Andalusia			Andalusisch|Andalusische	Andalusian	Andalusiër|Andalusische|Andalusiërs	Andalusian|Andalusians				
galicia	region	ESP	Galicië	Galicia			Galicisch|Galicische	Galician	Galiciër|Galicische|Galiciërs	Galician|Galicians				
canary-islands	region	ESP	Canarische Eilanden	Canary Islands	Canarische eilanden|Canarië	Canaries	Canarisch|Canarische	Canarian						
balearic-islands	region	ESP	Balearen	Balearic Islands		Balearics		Balearic						
mallorca	region	ESP	Mallorca	Mallorca		Majorca								
ceuta	city	ESP	Ceuta	Ceuta										
melilla	city	ESP	Melilla	Melilla										
flanders	region	BEL	Vlaanderen	Flanders	Vlaams Gewest	Flemish Region	Vlaams|Vlaamse	Flemish	Vlaming|Vlaamse|Vlamingen	Fleming|Flemings			het Martelaarsplein	
wallonia	region	BEL	Wallonië	Wallonia	Waals Gewest	Walloon Region	Waals|Waalse	Walloon	Waal|Waalse|Walen	Walloon|Walloons	Namen	Namur	Elysette	
brussels-region	region	BEL	Brussels Hoofdstedelijk Gewest	Brussels-Capital Region	Brussels Gewest|Brusselse Gewest	Brussels Region								
antwerp-province	region	BEL	provincie Antwerpen	Antwerp province		province of Antwerp								
limburg-be	region	BEL	Belgisch-Limburg	Belgian Limburg										
east-flanders	region	BEL	Oost-Vlaanderen	East Flanders			Oost-Vlaams|Oost-Vlaamse	East Flemish	Oost-Vlaming|Oost-Vlaamse|Oost-Vlamingen					
west-flanders	region	BEL	West-Vlaanderen	West Flanders			West-Vlaams|West-Vlaamse	West Flemish	West-Vlaming|West-Vlaamse|West-Vlamingen					
flemish-brabant	region	BEL	Vlaams-Brabant	Flemish Brabant			Vlaams-Brabants|Vlaams-Brabantse							
walloon-brabant	region	BEL	Waals-Brabant	Walloon Brabant			Waals-Brabants|Waals-Brabantse							
hainaut	region	BEL	Henegouwen	Hainaut			Henegouws|Henegouwse		Henegouwer|Henegouwse|Henegouwers					
liege-province	region	BEL	provincie Luik	Liège province		province of Liège								
namur-province	region	BEL	provincie Namen	Namur province		province of Namur								
ardennes	region	BEL	Ardennen	Ardennes			Ardens|Ardense							
noord-holland	region	NLD	Noord-Holland	North Holland		Noord-Holland	Noord-Hollands|Noord-Hollandse		Noord-Hollander|Noord-Hollandse|Noord-Hollanders		Haarlem	Haarlem		
zuid-holland	region	NLD	Zuid-Holland	South Holland		Zuid-Holland	Zuid-Hollands|Zuid-Hollandse		Zuid-Hollander|Zuid-Hollandse|Zuid-Hollanders		Den Haag	The Hague		
zeeland	region	NLD	Zeeland	Zeeland			Zeeuws|Zeeuwse		Zeeuw|Zeeuwse|Zeeuwen		Middelburg	Middelburg		
noord-brabant	region	NLD	Noord-Brabant	North Brabant	Brabant	Noord-Brabant|Brabant	Noord-Brabants|Noord-Brabantse|Brabants|Brabantse		Brabander|Brabantse|Brabanders		Den Bosch	Den Bosch		
limburg-nl	region	NLD	Limburg	Limburg	Nederlands-Limburg		Limburgs|Limburgse		Limburger|Limburgse|Limburgers		Maastricht	Maastricht		
gelderland	region	NLD	Gelderland	Gelderland			Gelders|Gelderse		Gelderlander|Gelderse|Gelderlanders		Arnhem	Arnhem		
overijssel	region	NLD	Overijssel	Overijssel			Overijssels|Overijsselse		Overijsselaar|Overijsselse|Overijsselaars		Zwolle	Zwolle		
drenthe	region	NLD	Drenthe	Drenthe			Drents|Drentse		Drent|Drentse|Drenten		Assen	Assen		
groningen-province	region	NLD	provincie Groningen	Groningen province		province of Groningen								
friesland	region	NLD	Friesland	Friesland	Fryslân		Fries|Friese	Frisian	Fries|Friezin|Friezen	Frisian|Frisians	Leeuwarden	Leeuwarden		
flevoland	region	NLD	Flevoland	Flevoland			Flevolands|Flevolandse		Flevolander|Flevolandse|Flevolanders		Lelystad	Lelystad		
utrecht-province	region	NLD	provincie Utrecht	Utrecht province		province of Utrecht								
twente	region	NLD	Twente	Twente			Twents|Twentse		Twentenaar|Twentse|Twentenaren					
randstad	region	NLD	Randstad	Randstad										
waddeneilanden	region	NLD	Waddeneilanden	Wadden Islands		Frisian Islands								
bavaria	region	DEU	Beieren	Bavaria			Beiers|Beierse	Bavarian	Beier|Beierse|Beieren	Bavarian|Bavarians	München	Munich		
saxony	region	DEU	Saksen	Saxony			Saksisch|Saksische	Saxon	Saks|Saksische|Saksen	Saxon|Saxons	Dresden	Dresden		
lower-saxony	region	DEU	Nedersaksen	Lower Saxony			Nedersaksisch|Nedersaksische				Hannover	Hanover		
thuringia	region	DEU	Thüringen	Thuringia			Thürings|Thüringse	Thuringian			Erfurt	Erfurt		
brandenburg	region	DEU	Brandenburg	Brandenburg			Brandenburgs|Brandenburgse				Potsdam	Potsdam		
nrw	region	DEU	Noordrijn-Westfalen	North Rhine-Westphalia							Düsseldorf	Düsseldorf		
hesse	region	DEU	Hessen	Hesse			Hessisch|Hessische	Hessian			Wiesbaden	Wiesbaden		
corsica	region	FRA	Corsica	Corsica			Corsicaans|Corsicaanse	Corsican	Corsicaan|Corsicaanse|Corsicanen	Corsican|Corsicans				
brittany	region	FRA	Bretagne	Brittany			Bretons|Bretonse	Breton	Breton|Bretonse|Bretons	Breton|Bretons				
normandy	region	FRA	Normandië	Normandy			Normandisch|Normandische	Norman	Normandiër|Normandische|Normandiërs					
provence	region	FRA	Provence	Provence			Provençaals|Provençaalse							
alsace	region	FRA	Elzas	Alsace			Elzassisch|Elzassische	Alsatian	Elzasser|Elzassische|Elzassers					
sicily	region	ITA	Sicilië	Sicily			Siciliaans|Siciliaanse	Sicilian	Siciliaan|Siciliaanse|Sicilianen	Sicilian|Sicilians				
sardinia	region	ITA	Sardinië	Sardinia			Sardijns|Sardijnse	Sardinian	Sardijn|Sardijnse|Sardijnen	Sardinian|Sardinians				
lampedusa	region	ITA	Lampedusa	Lampedusa										
lombardy	region	ITA	Lombardije	Lombardy			Lombardisch|Lombardische	Lombard						
tuscany	region	ITA	Toscane	Tuscany			Toscaans|Toscaanse	Tuscan						
crete	region	GRC	Kreta	Crete			Kretenzisch|Kretenzische	Cretan	Kretenzer|Kretenzische|Kretenzers	Cretan|Cretans				
lesbos	region	GRC	Lesbos	Lesbos										
crimea	region	UKR	Krim	Crimea		Crimean peninsula|Crimean Peninsula		Crimean			Simferopol	Simferopol		
donbas	region	UKR	Donbas	Donbas	Donbass|Donetskbekken	Donbass								
donetsk-region	region	UKR	Volksrepubliek Donetsk	Donetsk People's Republic		DPR								
luhansk-region	region	UKR	Volksrepubliek Loehansk	Luhansk People's Republic	Volksrepubliek Loegansk|Volksrepubliek Luhansk	Lugansk People's Republic								
transnistria	region	MDA	Transnistrië	Transnistria			Transnistrisch|Transnistrische	Transnistrian		Transnistrian|Transnistrians	Tiraspol	Tiraspol		
south-ossetia	region	GEO	Zuid-Ossetië	South Ossetia			Zuid-Ossetisch|Zuid-Ossetische	South Ossetian		South Ossetian|South Ossetians				
abkhazia	region	GEO	Abchazië	Abkhazia			Abchazisch|Abchazische	Abkhazian|Abkhaz	Abchaziër|Abchazische|Abchaziërs	Abkhazian|Abkhazians				
nagorno-karabakh	region	AZE	Nagorno-Karabach	Nagorno-Karabakh	Artsach|Karabach	Karabakh|Artsakh								
chechnya	region	RUS	Tsjetsjenië	Chechnya			Tsjetsjeens|Tsjetsjeense	Chechen	Tsjetsjeen|Tsjetsjeense|Tsjetsjenen	Chechen|Chechens	Grozny	Grozny		
dagestan	region	RUS	Dagestan	Dagestan			Dagestaans|Dagestaanse	Dagestani						
siberia	region	RUS	Siberië	Siberia			Siberisch|Siberische	Siberian		Siberian|Siberians				
kaliningrad	region	RUS	Kaliningrad	Kaliningrad										
republika-srpska	region	BIH	Republika Srpska	Republika Srpska	Servische Republiek		Bosnisch-Servisch|Bosnisch-Servische	Bosnian Serb	Bosnisch-Serviër|Bosnisch-Servische|Bosnisch-Serviërs	Bosnian Serb|Bosnian Serbs				
vojvodina	region	SRB	Vojvodina	Vojvodina										
transylvania	region	ROU	Transsylvanië	Transylvania										
lapland	region	FIN	Lapland	Lapland										
northern-cyprus	region	CYP	Noord-Cyprus	Northern Cyprus	Turkse Republiek Noord-Cyprus	Turkish Republic of Northern Cyprus	Turks-Cypriotisch|Turks-Cypriotische	Turkish Cypriot	Turks-Cyprioot|Turks-Cypriotische|Turks-Cyprioten	Turkish Cypriot|Turkish Cypriots				
gaza	region	PSE	Gaza	Gaza	Gazastrook	Gaza Strip	Gazaans|Gazaanse	Gazan	Gazaan|Gazaanse|Gazanen	Gazan|Gazans				
west-bank	region	PSE	Westelijke Jordaanoever	West Bank	Westoever									
east-jerusalem	region	PSE	Oost-Jeruzalem	East Jerusalem										
golan-heights	region	SYR	Golanhoogten	Golan Heights	Golanhoogte|Golan	Golan								
idlib	region	SYR	Idlib	Idlib										
rojava	region	SYR	Rojava	Rojava										
sinai	region	EGY	Sinaï	Sinai	Sinaï-woestijn|Sinaïschiereiland	Sinai Peninsula								
kurdistan	region		Koerdistan	Kurdistan	Iraaks-Koerdistan	Iraqi Kurdistan	Koerdisch|Koerdische	Kurdish	Koerd|Koerdische|Koerden	Kurd|Kurds				
kashmir	region		Kasjmir	Kashmir	Kashmir		Kasjmiri|Kasjmirs|Kasjmirse	Kashmiri	Kasjmiri||Kasjmiri's	Kashmiri|Kashmiris				
punjab	region		Punjab	Punjab				Punjabi		Punjabi|Punjabis				
balochistan	region	PAK	Beloetsjistan	Balochistan	Balochistan	Baluchistan	Beloetsjisch|Beloetsjische	Baloch|Baluch						
kerala	region	IND	Kerala	Kerala										
tibet	region	CHN	Tibet	Tibet			Tibetaans|Tibetaanse	Tibetan	Tibetaan|Tibetaanse|Tibetanen	Tibetan|Tibetans	Lhasa	Lhasa		
xinjiang	region	CHN	Xinjiang	Xinjiang	Sinkiang									
manchuria	region	CHN	Mantsjoerije	Manchuria										
hubei	region	CHN	Hubei	Hubei										
guangdong	region	CHN	Guangdong	Guangdong										
rakhine	region	MMR	Rakhine	Rakhine	Rakhine-staat	Rakhine State								
java	region	IDN	Java	Java			Javaans|Javaanse	Javanese	Javaan|Javaanse|Javanen	Javanese|Javanese				
bali	region	IDN	Bali	Bali			Balinees|Balinese	Balinese	Balinees|Balinese|Balinezen	Balinese|Balinese				
sumatra	region	IDN	Sumatra	Sumatra			Sumatraans|Sumatraanse	Sumatran						
aceh	region	IDN	Atjeh	Aceh	Aceh		Atjees|Atjese	Acehnese						
papua	region	IDN	Papoea	Papua	West-Papoea|Nieuw-Guinea	West Papua|New Guinea		Papuan	Papoea||Papoea's	Papuan|Papuans				
moluccas	region	IDN	Molukken	Moluccas		Maluku	Moluks|Molukse	Moluccan	Molukker|Molukse|Molukkers	Moluccan|Moluccans				
borneo	region		Borneo	Borneo	Kalimantan	Kalimantan								
mindanao	region	PHL	Mindanao	Mindanao										
okinawa	region	JPN	Okinawa	Okinawa										
fukushima	region	JPN	Fukushima	Fukushima										
darfur	region	SDN	Darfur	Darfur	Darfoer			Darfuri						
tigray	region	ETH	Tigray	Tigray			Tigrees|Tigrese	Tigrayan	Tigrayer||Tigrayers	Tigrayan|Tigrayans	Mekelle	Mekelle		
oromia	region	ETH	Oromia	Oromia				Oromo	Oromo||Oromo's	Oromo|Oromos				
somaliland	region	SOM	Somaliland	Somaliland			Somalilands|Somalilandse				Hargeisa	Hargeisa		
puntland	region	SOM	Puntland	Puntland										
biafra	region	NGA	Biafra	Biafra				Biafran						
north-kivu	region	COD	Noord-Kivu	North Kivu	Kivu	Kivu								
katanga	region	COD	Katanga	Katanga			Katangees|Katangese							
cyrenaica	region	LBY	Cyrenaica	Cyrenaica										
zanzibar	region	TZA	Zanzibar	Zanzibar										
cabo-delgado	region	MOZ	Cabo Delgado	Cabo Delgado										
quebec	region	CAN	Quebec	Quebec	Québec	Québec	Quebecs|Quebecse	Quebec	Quebecer|Quebecse|Quebecers	Quebecer|Quebecers;Québécois|Québécois				
ontario	region	CAN	Ontario	Ontario										
alberta	region	CAN	Alberta	Alberta										
british-columbia	region	CAN	Brits-Columbia	British Columbia	British Columbia									
california	region	USA	Californië	California			Californisch|Californische	Californian	Californiër|Californische|Californiërs	Californian|Californians				
texas	region	USA	Texas	Texas			Texaans|Texaanse	Texan	Texaan|Texaanse|Texanen	Texan|Texans				
florida	region	USA	Florida	Florida						Floridian|Floridians				
new-york-state	region	USA	staat New York	New York State		New York state|state of New York								
illinois	region	USA	Illinois	Illinois										
ohio	region	USA	Ohio	Ohio										
pennsylvania	region	USA	Pennsylvania	Pennsylvania										
michigan	region	USA	Michigan	Michigan										
wisconsin	region	USA	Wisconsin	Wisconsin										
minnesota	region	USA	Minnesota	Minnesota										
iowa	region	USA	Iowa	Iowa										
missouri	region	USA	Missouri	Missouri										
arizona	region	USA	Arizona	Arizona										
nevada	region	USA	Nevada	Nevada										
colorado	region	USA	Colorado	Colorado										
utah	region	USA	Utah	Utah										
oregon	region	USA	Oregon	Oregon										
washington-state	region	USA	staat Washington	Washington State		Washington state|state of Washington								
georgia-us	region	USA	Georgia	Georgia							Atlanta	Atlanta		
north-carolina	region	USA	North Carolina	North Carolina										
south-carolina	region	USA	South Carolina	South Carolina										
virginia	region	USA	Virginia	Virginia										
west-virginia	region	USA	West Virginia	West Virginia										
tennessee	region	USA	Tennessee	Tennessee										
kentucky	region	USA	Kentucky	Kentucky										
alabama	region	USA	Alabama	Alabama										
mississippi	region	USA	Mississippi	Mississippi										
louisiana	region	USA	Louisiana	Louisiana										
arkansas	region	USA	Arkansas	Arkansas										
oklahoma	region	USA	Oklahoma	Oklahoma										
kansas	region	USA	Kansas	Kansas										
indiana	region	USA	Indiana	Indiana										
massachusetts	region	USA	Massachusetts	Massachusetts										
new-jersey	region	USA	New Jersey	New Jersey										
maryland	region	USA	Maryland	Maryland										
connecticut	region	USA	Connecticut	Connecticut										
new-hampshire	region	USA	New Hampshire	New Hampshire										
maine	region	USA	Maine	Maine										
vermont	region	USA	Vermont	Vermont										
delaware	region	USA	Delaware	Delaware										
new-mexico	region	USA	New Mexico	New Mexico										
hawaii	region	USA	Hawaï	Hawaii	Hawaii	Hawai'i	Hawaïaans|Hawaïaanse	Hawaiian	Hawaïaan|Hawaïaanse|Hawaïanen	Hawaiian|Hawaiians				
alaska	region	USA	Alaska	Alaska				Alaskan		Alaskan|Alaskans				
idaho	region	USA	Idaho	Idaho										
montana	region	USA	Montana	Montana										
wyoming	region	USA	Wyoming	Wyoming										
nebraska	region	USA	Nebraska	Nebraska										
north-dakota	region	USA	North Dakota	North Dakota										
south-dakota	region	USA	South Dakota	South Dakota										
rhode-island	region	USA	Rhode Island	Rhode Island										
guantanamo-bay	region	CUB	Guantánamo Bay	Guantánamo Bay	Guantánamo	Guantanamo|Gitmo								
chiapas	region	MEX	Chiapas	Chiapas										
amazon	region		Amazonegebied	Amazon	Amazone|Amazoneregenwoud	Amazon rainforest|Amazonia								
patagonia	region		Patagonië	Patagonia										
new-south-wales	region	AUS	Nieuw-Zuid-Wales	New South Wales	New South Wales									
queensland	region	AUS	Queensland	Queensland										
tasmania	region	AUS	Tasmanië	Tasmania			Tasmaans|Tasmaanse	Tasmanian						
bougainville	region	PNG	Bougainville	Bougainville										
north-sea	water		Noordzee	North Sea										
baltic-sea	water		Oostzee	Baltic Sea	Baltische Zee									
black-sea	water		Zwarte Zee	Black Sea										
sea-of-azov	water		Zee van Azov	Sea of Azov		Azov Sea								
mediterranean	water		Middellandse Zee	Mediterranean	Middellandse Zeegebied	Mediterranean Sea	Mediterraan|Mediterrane|mediterraan|mediterrane	Mediterranean						
aegean	water		Egeïsche Zee	Aegean		Aegean Sea								
red-sea	water		Rode Zee	Red Sea										
persian-gulf	water		Perzische Golf	Persian Gulf	Golf	Gulf								
strait-of-hormuz	water		Straat van Hormuz	Strait of Hormuz		Straits of Hormuz								
suez-canal	water	EGY	Suezkanaal	Suez Canal										
panama-canal	water	PAN	Panamakanaal	Panama Canal										
bosporus	water	TUR	Bosporus	Bosporus		Bosphorus								
south-china-sea	water		Zuid-Chinese Zee	South China Sea										
east-china-sea	water		Oost-Chinese Zee	East China Sea										
taiwan-strait	water		Straat van Taiwan	Taiwan Strait										
atlantic	water		Atlantische Oceaan	Atlantic Ocean		Atlantic								
pacific	water		Stille Oceaan	Pacific Ocean	Grote Oceaan|Stille Zuidzee|Pacific	Pacific|South Pacific								
indian-ocean	water		Indische Oceaan	Indian Ocean										
arctic-ocean	water		Noordelijke IJszee	Arctic Ocean										
caspian-sea	water		Kaspische Zee	Caspian Sea										
english-channel	water		Kanaal	English Channel	Nauw van Calais	Channel|the Channel								
gulf-of-mexico	water		Golf van Mexico	Gulf of Mexico		Gulf of America								
gulf-of-aden	water		Golf van Aden	Gulf of Aden										
wadden-sea	water		Waddenzee	Wadden Sea	Wad|Wadden									
western-scheldt	water	NLD	Westerschelde	Western Scheldt		Westerschelde								
ijsselmeer	water	NLD	IJsselmeer	IJsselmeer										
rhine	water		Rijn	Rhine										
meuse	water		Maas	Meuse										
danube	water		Donau	Danube										
dnieper	water		Dnjepr	Dnieper	Dnipro	Dnipro								
volga	water	RUS	Wolga	Volga										
nile	water		Nijl	Nile										
euphrates	water		Eufraat	Euphrates										
mekong	water		Mekong	Mekong										
yangtze	water	CHN	Yangtze	Yangtze	Jangtse									
alps	region		Alpen	Alps				Alpine						
himalaya	region		Himalaya	Himalayas		Himalaya		Himalayan						
pyrenees	region		Pyreneeën	Pyrenees										
sahara	region		Sahara	Sahara			Saharaans|Saharaanse	Saharan						
spratly-islands	region		Spratly-eilanden	Spratly Islands		Spratlys								
senkaku-islands	region		Senkaku-eilanden	Senkaku Islands	Diaoyu-eilanden	Diaoyu Islands|Senkakus								
kuril-islands	region	RUS	Koerilen	Kuril Islands		Kurils								
texel	region	NLD	Texel	Texel										
terschelling	region	NLD	Terschelling	Terschelling										
ameland	region	NLD	Ameland	Ameland										
vlieland	region	NLD	Vlieland	Vlieland										
schiermonnikoog	region	NLD	Schiermonnikoog	Schiermonnikoog										
oranjestad	city	ABW	Oranjestad	Oranjestad										
herat	city	AFG	Herat	Herat										
jalalabad	city	AFG	Jalalabad	Jalalabad										
kabul	city	AFG	Kabul	Kabul	Kaboel		Kabuls|Kabulse							
kandahar	city	AFG	Kandahar	Kandahar										
kunduz	city	AFG	Kunduz	Kunduz	Koendoez									
mazar-i-sharif	city	AFG	Mazar-e-Sharif	Mazar-i-Sharif	Mazar-i-Sharif	Mazar-e-Sharif								
uruzgan	city	AFG	Uruzgan	Uruzgan	Oeroezgan									
luanda	city	AGO	Luanda	Luanda										
mariehamn	city	ALA	Mariehamn	Mariehamn										
tirana	city	ALB	Tirana	Tirana										
andorra-la-vella	city	AND	Andorra la Vella	Andorra la Vella										
abu-dhabi	city	ARE	Abu Dhabi	Abu Dhabi										
dubai	city	ARE	Dubai	Dubai										
buenos-aires	city	ARG	Buenos Aires	Buenos Aires										
rosario	city	ARG	Rosario	Rosario										
yerevan	city	ARM	Jerevan	Yerevan										
pago-pago	city	ASM	Pago Pago	Pago Pago										
st-john-s	city	ATG	Saint John's	St. John's		Saint John's								
adelaide	city	AUS	Adelaide	Adelaide										
brisbane	city	AUS	Brisbane	Brisbane										
canberra	city	AUS	Canberra	Canberra										
melbourne	city	AUS	Melbourne	Melbourne										
perth	city	AUS	Perth	Perth										
sydney	city	AUS	Sydney	Sydney										
graz	city	AUT	Graz	Graz										
innsbruck	city	AUT	Innsbruck	Innsbruck										
salzburg	city	AUT	Salzburg	Salzburg			Salzburgs|Salzburgse							
vienna	city	AUT	Wenen	Vienna			Weens|Weense	Viennese	Wener|Weense|Weners					
baku	city	AZE	Bakoe	Baku										
stepanakert	city	AZE	Stepanakert	Stepanakert										
bujumbura	city	BDI	Bujumbura	Bujumbura										
gitega	city	BDI	Gitega	Gitega										
aalst	city	BEL	Aalst	Aalst			Aalsters|Aalsterse		Aalstenaar|Aalsterse|Aalstenaars					
anderlecht	city	BEL	Anderlecht	Anderlecht										
antwerp	city	BEL	Antwerpen	Antwerp			Antwerps|Antwerpse		Antwerpenaar|Antwerpse|Antwerpenaren;||Antwerpenaars					
arlon	city	BEL	Aarlen	Arlon										
bruges	city	BEL	Brugge	Bruges			Brugs|Brugse		Bruggeling|Brugse|Bruggelingen					
brussels	city	BEL	Brussel	Brussels			Brussels|Brusselse		Brusselaar|Brusselse|Brusselaars					
charleroi	city	BEL	Charleroi	Charleroi					Carolo||Carolo's					
dendermonde	city	BEL	Dendermonde	Dendermonde										
eupen	city	BEL	Eupen	Eupen										
genk	city	BEL	Genk	Genk			Genks|Genkse		Genkenaar|Genkse|Genkenaren					
ghent	city	BEL	Gent	Ghent		Gent	Gents|Gentse		Gentenaar|Gentse|Gentenaars;||Gentenaren					
hasselt	city	BEL	Hasselt	Hasselt			Hasselts|Hasseltse		Hasselaar|Hasseltse|Hasselaren					
kortrijk	city	BEL	Kortrijk	Kortrijk		Courtrai	Kortrijks|Kortrijkse		Kortrijkzaan|Kortrijkse|Kortrijkzanen					
leuven	city	BEL	Leuven	Leuven		Louvain	Leuvens|Leuvense		Leuvenaar|Leuvense|Leuvenaars;||Leuvenaren					
liege	city	BEL	Luik	Liège			Luiks|Luikse		Luikenaar|Luikse|Luikenaars;||Luikenaren					
mechelen	city	BEL	Mechelen	Mechelen		Malines	Mechels|Mechelse		Mechelaar|Mechelse|Mechelaars					
molenbeek	city	BEL	Molenbeek	Molenbeek	Sint-Jans-Molenbeek		Molenbeeks|Molenbeekse		Molenbekenaar||Molenbekenaars					
mons	city	BEL	Bergen	Mons										
namur	city	BEL	Namen	Namur			Naams|Naamse		Namenaar|Naamse|Namenaren					
ostend	city	BEL	Oostende	Ostend			Oostends|Oostendse		Oostendenaar|Oostendse|Oostendenaars					
roeselare	city	BEL	Roeselare	Roeselare			Roeselaars|Roeselaarse		Roeselarenaar||Roeselarenaars					
schaerbeek	city	BEL	Schaarbeek	Schaerbeek			Schaarbeeks|Schaarbeekse							
sint-niklaas	city	BEL	Sint-Niklaas	Sint-Niklaas					Sint-Niklazenaar||Sint-Niklazenaars					
tournai	city	BEL	Doornik	Tournai			Doorniks|Doornikse							
turnhout	city	BEL	Turnhout	Turnhout			Turnhouts|Turnhoutse		Turnhoutenaar|Turnhoutse|Turnhoutenaars					
verviers	city	BEL	Verviers	Verviers										
vilvoorde	city	BEL	Vilvoorde	Vilvoorde			Vilvoords|Vilvoordse							
wavre	city	BEL	Waver	Wavre										
ypres	city	BEL	Ieper	Ypres		Ieper	Iepers|Ieperse		Ieperling||Ieperlingen					
zaventem	city	BEL	Zaventem	Zaventem										
zeebrugge	city	BEL	Zeebrugge	Zeebrugge										
porto-novo	city	BEN	Porto-Novo	Porto-Novo										
ouagadougou	city	BFA	Ouagadougou	Ouagadougou										
cox-s-bazar	city	BGD	Cox's Bazar	Cox's Bazar										
dhaka	city	BGD	Dhaka	Dhaka										
sofia	city	BGR	Sofia	Sofia										
varna	city	BGR	Varna	Varna										
manama	city	BHR	Manama	Manama										
nassau	city	BHS	Nassau	Nassau										
banja-luka	city	BIH	Banja Luka	Banja Luka										
mostar	city	BIH	Mostar	Mostar										
sarajevo	city	BIH	Sarajevo	Sarajevo										
srebrenica	city	BIH	Srebrenica	Srebrenica										
gustavia	city	BLM	Gustavia	Gustavia										
brest	city	BLR	Brest	Brest										
minsk	city	BLR	Minsk	Minsk										
belmopan	city	BLZ	Belmopan	Belmopan										
la-paz	city	BOL	La Paz	La Paz										
santa-cruz	city	BOL	Santa Cruz	Santa Cruz										
sucre	city	BOL	Sucre	Sucre										
belo-horizonte	city	BRA	Belo Horizonte	Belo Horizonte										
brasilia	city	BRA	Brasilia	Brasília										
manaus	city	BRA	Manaus	Manaus										
porto-alegre	city	BRA	Porto Alegre	Porto Alegre										
rio-de-janeiro	city	BRA	Rio de Janeiro	Rio de Janeiro	Rio	Rio								
sao-paulo	city	BRA	São Paulo	São Paulo	Sao Paulo	Sao Paulo								
bridgetown	city	BRB	Bridgetown	Bridgetown										
bandar-seri-begawan	city	BRN	Bandar Seri Begawan	Bandar Seri Begawan										
thimphu	city	BTN	Thimphu	Thimphu										
gaborone	city	BWA	Gaborone	Gaborone										
bangui	city	CAF	Bangui	Bangui										
calgary	city	CAN	Calgary	Calgary										
montreal	city	CAN	Montreal	Montreal	Montréal	Montréal								
ottawa	city	CAN	Ottawa	Ottawa										
quebec-city	city	CAN	Québec-Stad	Quebec City	Quebec-Stad	Québec City								
toronto	city	CAN	Toronto	Toronto										
vancouver	city	CAN	Vancouver	Vancouver										
basel	city	CHE	Bazel	Basel		Basle	Bazels|Bazelse							
bern	city	CHE	Bern	Bern		Berne	Berns|Bernse	Bernese						
davos	city	CHE	Davos	Davos										
geneva	city	CHE	Genève	Geneva			Geneefs|Geneefse							
lausanne	city	CHE	Lausanne	Lausanne										
lugano	city	CHE	Lugano	Lugano										
zurich	city	CHE	Zürich	Zurich		Zürich	Zürichs|Zürichse							
santiago	city	CHL	Santiago	Santiago	Santiago de Chile	Santiago de Chile								
beijing	city	CHN	Peking	Beijing	Beijing	Peking	Pekinees|Pekinese							
chengdu	city	CHN	Chengdu	Chengdu										
chongqing	city	CHN	Chongqing	Chongqing										
guangzhou	city	CHN	Kanton	Guangzhou	Guangzhou	Canton	Kantonees|Kantonese	Cantonese						
hangzhou	city	CHN	Hangzhou	Hangzhou										
kashgar	city	CHN	Kashgar	Kashgar										
nanjing	city	CHN	Nanjing	Nanjing	Nanking	Nanking								
shanghai	city	CHN	Shanghai	Shanghai	Sjanghai									
shenzhen	city	CHN	Shenzhen	Shenzhen										
tianjin	city	CHN	Tianjin	Tianjin										
urumqi	city	CHN	Urumqi	Urumqi	Ürümqi	Ürümqi								
wuhan	city	CHN	Wuhan	Wuhan										
xi-an	city	CHN	Xi'an	Xi'an	Xian	Xian								
abidjan	city	CIV	Abidjan	Abidjan										
yamoussoukro	city	CIV	Yamoussoukro	Yamoussoukro										
douala	city	CMR	Douala	Douala										
yaounde	city	CMR	Yaoundé	Yaoundé										
bukavu	city	COD	Bukavu	Bukavu										
goma	city	COD	Goma	Goma										
kinshasa	city	COD	Kinshasa	Kinshasa										
lubumbashi	city	COD	Lubumbashi	Lubumbashi										
brazzaville	city	COG	Brazzaville	Brazzaville										
avarua	city	COK	Avarua	Avarua										
bogota	city	COL	Bogota	Bogotá										
cali	city	COL	Cali	Cali										
cucuta	city	COL	Cúcuta	Cúcuta										
medellin	city	COL	Medellín	Medellín		Medellin								
moroni	city	COM	Moroni	Moroni										
praia	city	CPV	Praia	Praia										
san-jose	city	CRI	San José	San José										
havana	city	CUB	Havana	Havana										
willemstad	city	CUW	Willemstad	Willemstad										
george-town	city	CYM	George Town	George Town										
nicosia	city	CYP	Nicosia	Nicosia										
brno	city	CZE	Brno	Brno										
prague	city	CZE	Praag	Prague			Praags|Praagse							
aachen	city	DEU	Aken	Aachen			Akens|Akense							
berlin	city	DEU	Berlijn	Berlin			Berlijns|Berlijnse		Berlijner|Berlijnse|Berlijners	Berliner|Berliners				
bonn	city	DEU	Bonn	Bonn			Bonns|Bonnse							
bremen	city	DEU	Bremen	Bremen			Bremer							
chemnitz	city	DEU	Chemnitz	Chemnitz										
cologne	city	DEU	Keulen	Cologne			Keuls|Keulse		Keulenaar|Keulse|Keulenaren					
dortmund	city	DEU	Dortmund	Dortmund			Dortmunds|Dortmundse							
dresden	city	DEU	Dresden	Dresden			Dresdens|Dresdense							
duisburg	city	DEU	Duisburg	Duisburg			Duisburgs|Duisburgse							
dusseldorf	city	DEU	Düsseldorf	Düsseldorf			Düsseldorfs|Düsseldorfse							
essen	city	DEU	Essen	Essen										
frankfurt	city	DEU	Frankfurt	Frankfurt	Frankfurt am Main	Frankfurt am Main	Frankfurts|Frankfurtse							
hamburg	city	DEU	Hamburg	Hamburg			Hamburgs|Hamburgse		Hamburger|Hamburgse|Hamburgers					
hanover	city	DEU	Hannover	Hanover		Hannover								
karlsruhe	city	DEU	Karlsruhe	Karlsruhe										
leipzig	city	DEU	Leipzig	Leipzig			Leipzigs|Leipzigse							
mannheim	city	DEU	Mannheim	Mannheim										
munich	city	DEU	München	Munich			Münchens|Münchense|Münchener		Münchenaar|Münchense|Münchenaren					
munster	city	DEU	Münster	Münster										
nuremberg	city	DEU	Neurenberg	Nuremberg			Neurenbergs|Neurenbergse							
potsdam	city	DEU	Potsdam	Potsdam										
ramstein	facility	DEU	Ramstein	Ramstein										
stuttgart	city	DEU	Stuttgart	Stuttgart			Stuttgarts|Stuttgartse							
wolfsburg	city	DEU	Wolfsburg	Wolfsburg										
djibouti-city	city	DJI	Djibouti-Stad	Djibouti City										
roseau	city	DMA	Roseau	Roseau										
aarhus	city	DNK	Aarhus	Aarhus										
copenhagen	city	DNK	Kopenhagen	Copenhagen			Kopenhaags|Kopenhaagse							
santo-domingo	city	DOM	Santo Domingo	Santo Domingo										
algiers	city	DZA	Algiers	Algiers										
guayaquil	city	ECU	Guayaquil	Guayaquil										
quito	city	ECU	Quito	Quito										
alexandria	city	EGY	Alexandrië	Alexandria										
cairo	city	EGY	Caïro	Cairo	Cairo		Caïreens|Caïreense							
sharm-el-sheikh	city	EGY	Sharm-el-Sheikh	Sharm el-Sheikh	Sharm el Sheikh|Sharm-el-Sjeik	Sharm el Sheikh								
asmara	city	ERI	Asmara	Asmara										
laayoune	city	ESH	Laayoune	Laayoune										
barcelona	city	ESP	Barcelona	Barcelona			Barcelonees|Barcelonese							
bilbao	city	ESP	Bilbao	Bilbao										
granada	city	ESP	Granada	Granada										
madrid	city	ESP	Madrid	Madrid			Madrileens|Madrileense		Madrileen|Madrileense|Madrilenen					
malaga	city	ESP	Málaga	Málaga										
seville	city	ESP	Sevilla	Seville		Sevilla	Sevilliaans|Sevilliaanse							
valencia	city	ESP	Valencia	Valencia			Valenciaans|Valenciaanse	Valencian						
zaragoza	city	ESP	Zaragoza	Zaragoza		Saragossa								
tallinn	city	EST	Tallinn	Tallinn										
addis-ababa	city	ETH	Addis Abeba	Addis Ababa	Addis Ababa									
helsinki	city	FIN	Helsinki	Helsinki										
turku	city	FIN	Turku	Turku										
suva	city	FJI	Suva	Suva										
ajaccio	city	FRA	Ajaccio	Ajaccio										
bordeaux	city	FRA	Bordeaux	Bordeaux										
calais	city	FRA	Calais	Calais										
cannes	city	FRA	Cannes	Cannes										
dunkirk	city	FRA	Duinkerke	Dunkirk		Dunkerque								
grenoble	city	FRA	Grenoble	Grenoble										
le-havre	city	FRA	Le Havre	Le Havre										
lille	city	FRA	Rijsel	Lille	Lille									
lyon	city	FRA	Lyon	Lyon		Lyons	Lyons|Lyonse							
marseille	city	FRA	Marseille	Marseille		Marseilles	Marseillaans|Marseillaanse		Marseillaan|Marseillaanse|Marseillanen					
nantes	city	FRA	Nantes	Nantes										
nice	city	FRA	Nice	Nice										
paris	city	FRA	Parijs	Paris			Parijse	Parisian	Parijzenaar|Parisienne|Parijzenaars	Parisian|Parisians				
reims	city	FRA	Reims	Reims										
rennes	city	FRA	Rennes	Rennes										
strasbourg	city	FRA	Straatsburg	Strasbourg			Straatsburgs|Straatsburgse		Straatsburger||Straatsburgers					
toulouse	city	FRA	Toulouse	Toulouse										
versailles	city	FRA	Versailles	Versailles										
torshavn	city	FRO	Tórshavn	Tórshavn										
palikir	city	FSM	Palikir	Palikir										
libreville	city	GAB	Libreville	Libreville										
aberdeen	city	GBR	Aberdeen	Aberdeen										
belfast	city	GBR	Belfast	Belfast										
birmingham	city	GBR	Birmingham	Birmingham										
brighton	city	GBR	Brighton	Brighton										
bristol	city	GBR	Bristol	Bristol										
cambridge	city	GBR	Cambridge	Cambridge										
cardiff	city	GBR	Cardiff	Cardiff										
derry	city	GBR	Londonderry	Derry	Derry	Londonderry								
dover	city	GBR	Dover	Dover										
edinburgh	city	GBR	Edinburgh	Edinburgh										
glasgow	city	GBR	Glasgow	Glasgow						Glaswegian|Glaswegians				
leeds	city	GBR	Leeds	Leeds										
liverpool	city	GBR	Liverpool	Liverpool			Liverpools|Liverpoolse			Liverpudlian|Liverpudlians				
lockerbie	city	GBR	Lockerbie	Lockerbie										
london	city	GBR	Londen	London			Londens|Londense		Londenaar|Londense|Londenaren;||Londenaars	Londoner|Londoners				
manchester	city	GBR	Manchester	Manchester						Mancunian|Mancunians				
newcastle	city	GBR	Newcastle	Newcastle		Newcastle upon Tyne								
oxford	city	GBR	Oxford	Oxford										
salisbury	city	GBR	Salisbury	Salisbury										
sheffield	city	GBR	Sheffield	Sheffield										
southampton	city	GBR	Southampton	Southampton										
tbilisi	city	GEO	Tbilisi	Tbilisi										
saint-peter-port	city	GGY	Saint Peter Port	Saint Peter Port										
accra	city	GHA	Accra	Accra										
kumasi	city	GHA	Kumasi	Kumasi										
conakry	city	GIN	Conakry	Conakry										
basse-terre	city	GLP	Basse-Terre	Basse-Terre										
banjul	city	GMB	Banjul	Banjul										
bissau	city	GNB	Bissau	Bissau										
malabo	city	GNQ	Malabo	Malabo										
athens	city	GRC	Athene	Athens			Atheens|Atheense	Athenian	Athener|Atheense|Atheners	Athenian|Athenians				
thessaloniki	city	GRC	Thessaloniki	Thessaloniki		Salonica								
st-george-s	city	GRD	Saint George's	St. George's		Saint George's								
nuuk	city	GRL	Nuuk	Nuuk										
guatemala-city	city	GTM	Guatemala-Stad	Guatemala City										
cayenne	city	GUF	Cayenne	Cayenne										
hagatna	city	GUM	Hagåtña	Hagåtña										
georgetown	city	GUY	Georgetown	Georgetown										
tegucigalpa	city	HND	Tegucigalpa	Tegucigalpa										
dubrovnik	city	HRV	Dubrovnik	Dubrovnik										
split	city	HRV	Split	Split										
vukovar	city	HRV	Vukovar	Vukovar										
zagreb	city	HRV	Zagreb	Zagreb										
port-au-prince	city	HTI	Port-au-Prince	Port-au-Prince										
budapest	city	HUN	Boedapest	Budapest			Boedapests|Boedapestse							
bandung	city	IDN	Bandung	Bandung	Bandoeng									
jakarta	city	IDN	Jakarta	Jakarta	Batavia	Batavia								
surabaya	city	IDN	Surabaya	Surabaya	Soerabaja									
yogyakarta	city	IDN	Yogyakarta	Yogyakarta	Jogjakarta									
ahmedabad	city	IND	Ahmedabad	Ahmedabad										
bangalore	city	IND	Bangalore	Bangalore	Bengaluru	Bengaluru								
chennai	city	IND	Chennai	Chennai	Madras	Madras								
hyderabad	city	IND	Hyderabad	Hyderabad										
kolkata	city	IND	Kolkata	Kolkata	Calcutta	Calcutta								
mumbai	city	IND	Mumbai	Mumbai	Bombay	Bombay								
new-delhi	city	IND	New Delhi	New Delhi	Delhi	Delhi								
srinagar	city	IND	Srinagar	Srinagar										
cork	city	IRL	Cork	Cork										
dublin	city	IRL	Dublin	Dublin			Dublins|Dublinse		Dubliner||Dubliners	Dubliner|Dubliners				
fordow	city	IRN	Fordow	Fordow		Fordo								
isfahan	city	IRN	Isfahan	Isfahan										
mashhad	city	IRN	Mashhad	Mashhad										
natanz	city	IRN	Natanz	Natanz										
qom	city	IRN	Qom	Qom										
tehran	city	IRN	Teheran	Tehran		Teheran	Teheraans|Teheraanse							
baghdad	city	IRQ	Bagdad	Baghdad			Bagdads|Bagdadse							
basra	city	IRQ	Basra	Basra										
erbil	city	IRQ	Erbil	Erbil	Arbil	Irbil								
fallujah	city	IRQ	Fallujah	Fallujah	Falluja	Falluja								
kirkuk	city	IRQ	Kirkuk	Kirkuk	Kirkoek									
mosul	city	IRQ	Mosul	Mosul	Mosoel									
ramadi	city	IRQ	Ramadi	Ramadi										
sinjar	city	IRQ	Sinjar	Sinjar										
tikrit	city	IRQ	Tikrit	Tikrit										
reykjavik	city	ISL	Reykjavik	Reykjavik										
beersheba	city	ISR	Beersheba	Beersheba										
eilat	city	ISR	Eilat	Eilat										
haifa	city	ISR	Haifa	Haifa										
jerusalem	city	ISR	Jeruzalem	Jerusalem			Jeruzalems|Jeruzalemse							
sderot	city	ISR	Sderot	Sderot										
tel-aviv	city	ISR	Tel Aviv	Tel Aviv										
bologna	city	ITA	Bologna	Bologna			Bolognees|Bolognese							
florence	city	ITA	Florence	Florence			Florentijns|Florentijnse	Florentine						
genoa	city	ITA	Genua	Genoa			Genuees|Genuese	Genoese						
milan	city	ITA	Milaan	Milan		Milano	Milanees|Milanese	Milanese	Milanees|Milanese|Milanezen					
naples	city	ITA	Napels	Naples			Napolitaans|Napolitaanse	Neapolitan	Napolitaan|Napolitaanse|Napolitanen	Neapolitan|Neapolitans				
palermo	city	ITA	Palermo	Palermo			Palermitaans|Palermitaanse							
rome	city	ITA	Rome	Rome			Romeins|Romeinse	Roman	Romein|Romeinse|Romeinen	Roman|Romans				
trieste	city	ITA	Triëst	Trieste										
turin	city	ITA	Turijn	Turin			Turijns|Turijnse							
venice	city	ITA	Venetië	Venice			Venetiaans|Venetiaanse	Venetian	Venetiaan|Venetiaanse|Venetianen	Venetian|Venetians				
kingston	city	JAM	Kingston	Kingston										
saint-helier	city	JEY	Saint Helier	Saint Helier										
amman	city	JOR	Amman	Amman										
hiroshima	city	JPN	Hiroshima	Hiroshima										
kyoto	city	JPN	Kyoto	Kyoto										
nagasaki	city	JPN	Nagasaki	Nagasaki										
osaka	city	JPN	Osaka	Osaka										
tokyo	city	JPN	Tokio	Tokyo	Tokyo		Tokiose|Tokioos							
almaty	city	KAZ	Almaty	Almaty										
astana	city	KAZ	Astana	Astana	Nursultan|Noersoeltan	Nur-Sultan								
garissa	city	KEN	Garissa	Garissa										
mombasa	city	KEN	Mombasa	Mombasa										
nairobi	city	KEN	Nairobi	Nairobi										
bishkek	city	KGZ	Bisjkek	Bishkek										
phnom-penh	city	KHM	Phnom Penh	Phnom Penh										
tarawa	city	KIR	Tarawa	Tarawa		South Tarawa								
basseterre	city	KNA	Basseterre	Basseterre										
busan	city	KOR	Busan	Busan		Pusan								
panmunjom	city	KOR	Panmunjom	Panmunjom										
seoul	city	KOR	Seoel	Seoul	Seoul									
kuwait-city	city	KWT	Koeweit-Stad	Kuwait City										
vientiane	city	LAO	Vientiane	Vientiane										
beirut	city	LBN	Beiroet	Beirut			Beiroets|Beiroetse							
monrovia	city	LBR	Monrovia	Monrovia										
benghazi	city	LBY	Benghazi	Benghazi										
misrata	city	LBY	Misrata	Misrata	Misurata									
sirte	city	LBY	Sirte	Sirte	Syrte									
tobruk	city	LBY	Tobroek	Tobruk	Tobruk									
tripoli	city	LBY	Tripoli	Tripoli										
castries	city	LCA	Castries	Castries										
vaduz	city	LIE	Vaduz	Vaduz										
colombo	city	LKA	Colombo	Colombo										
sri-jayawardenepura-kotte	city	LKA	Sri Jayewardenepura Kotte	Sri Jayawardenepura Kotte										
maseru	city	LSO	Maseru	Maseru										
vilnius	city	LTU	Vilnius	Vilnius										
luxembourg	city	LUX	Luxemburg	Luxembourg		Luxembourg City								
riga	city	LVA	Riga	Riga										
marigot	city	MAF	Marigot	Marigot										
casablanca	city	MAR	Casablanca	Casablanca										
fez	city	MAR	Fez	Fez	Fès									
marrakesh	city	MAR	Marrakesh	Marrakesh	Marrakech	Marrakech								
rabat	city	MAR	Rabat	Rabat										
tangier	city	MAR	Tanger	Tangier		Tangiers								
monaco	city	MCO	Monaco	Monaco										
chisinau	city	MDA	Chisinau	Chisinau		Kishinev								
antananarivo	city	MDG	Antananarivo	Antananarivo										
male	city	MDV	Malé	Malé										
acapulco	city	MEX	Acapulco	Acapulco										
ciudad-juarez	city	MEX	Ciudad Juárez	Ciudad Juárez		Ciudad Juarez								
guadalajara	city	MEX	Guadalajara	Guadalajara										
mexico-city	city	MEX	Mexico-Stad	Mexico City	Mexico City									
monterrey	city	MEX	Monterrey	Monterrey										
tijuana	city	MEX	Tijuana	Tijuana										
majuro	city	MHL	Majuro	Majuro										
skopje	city	MKD	Skopje	Skopje										
bamako	city	MLI	Bamako	Bamako										
gao	city	MLI	Gao	Gao										
timbuktu	city	MLI	Timboektoe	Timbuktu										
valletta	city	MLT	Valletta	Valletta										
mandalay	city	MMR	Mandalay	Mandalay										
naypyidaw	city	MMR	Naypyidaw	Naypyidaw		Naypyitaw								
yangon	city	MMR	Yangon	Yangon	Rangoon	Rangoon								
podgorica	city	MNE	Podgorica	Podgorica										
ulaanbaatar	city	MNG	Ulaanbaatar	Ulaanbaatar	Oelan Bator	Ulan Bator								
saipan	city	MNP	Saipan	Saipan										
maputo	city	MOZ	Maputo	Maputo										
nouakchott	city	MRT	Nouakchott	Nouakchott										
fort-de-france	city	MTQ	Fort-de-France	Fort-de-France										
port-louis	city	MUS	Port Louis	Port Louis										
lilongwe	city	MWI	Lilongwe	Lilongwe										
kuala-lumpur	city	MYS	Kuala Lumpur	Kuala Lumpur										
putrajaya	city	MYS	Putrajaya	Putrajaya										
mamoudzou	city	MYT	Mamoudzou	Mamoudzou										
windhoek	city	NAM	Windhoek	Windhoek										
noumea	city	NCL	Nouméa	Nouméa										
niamey	city	NER	Niamey	Niamey										
abuja	city	NGA	Abuja	Abuja										
chibok	city	NGA	Chibok	Chibok										
kano	city	NGA	Kano	Kano										
lagos	city	NGA	Lagos	Lagos										
maiduguri	city	NGA	Maiduguri	Maiduguri										
managua	city	NIC	Managua	Managua										
alofi	city	NIU	Alofi	Alofi										
alkmaar	city	NLD	Alkmaar	Alkmaar			Alkmaars|Alkmaarse		Alkmaarder|Alkmaarse|Alkmaarders					
almelo	city	NLD	Almelo	Almelo			Almelos|Almelose		Almeloër|Almelose|Almeloërs					
almere	city	NLD	Almere	Almere			Almeers|Almeerse		Almeerder|Almeerse|Almeerders					
amersfoort	city	NLD	Amersfoort	Amersfoort			Amersfoorts|Amersfoortse		Amersfoorter|Amersfoortse|Amersfoorters					
amstelveen	city	NLD	Amstelveen	Amstelveen			Amstelveens|Amstelveense		Amstelvener|Amstelveense|Amstelveners					
amsterdam	city	NLD	Amsterdam	Amsterdam	Mokum		Amsterdams|Amsterdamse		Amsterdammer|Amsterdamse|Amsterdammers					
apeldoorn	city	NLD	Apeldoorn	Apeldoorn			Apeldoorns|Apeldoornse		Apeldoorner|Apeldoornse|Apeldoorners					
arnhem	city	NLD	Arnhem	Arnhem			Arnhems|Arnhemse		Arnhemmer|Arnhemse|Arnhemmers					
assen	city	NLD	Assen	Assen			Assens|Assense|Asser		Assenaar|Assense|Assenaren					
bergen-op-zoom	city	NLD	Bergen op Zoom	Bergen op Zoom			Bergs|Bergse							
breda	city	NLD	Breda	Breda			Bredaas|Bredase		Bredanaar|Bredase|Bredanaars					
delft	city	NLD	Delft	Delft			Delfts|Delftse		Delftenaar|Delftse|Delftenaren					
den-bosch	city	NLD	Den Bosch	Den Bosch	's-Hertogenbosch	's-Hertogenbosch	Bossche		Bosschenaar|Bossche|Bosschenaren					
den-helder	city	NLD	Den Helder	Den Helder			Helders|Helderse		Heldenaar|Helderse|Heldenaren					
deventer	city	NLD	Deventer	Deventer			Deventers|Deventerse		Deventenaar|Deventerse|Deventenaren					
doetinchem	city	NLD	Doetinchem	Doetinchem			Doetinchems|Doetinchemse		Doetinchemmer||Doetinchemmers					
dordrecht	city	NLD	Dordrecht	Dordrecht	Dordt		Dordts|Dordtse|Dordrechts|Dordrechtse		Dordtenaar|Dordtse|Dordtenaren					
drachten	city	NLD	Drachten	Drachten	Smallingerland				Drachtster||Drachtsters					
ede	city	NLD	Ede	Ede					Edenaar||Edenaren					
eindhoven	city	NLD	Eindhoven	Eindhoven			Eindhovens|Eindhovense		Eindhovenaar|Eindhovense|Eindhovenaren					
emmen	city	NLD	Emmen	Emmen			Emmens|Emmense		Emmenaar|Emmense|Emmenaren					
enschede	city	NLD	Enschede	Enschede			Enschedees|Enschedese		Enschedeër|Enschedese|Enschedeërs					
gouda	city	NLD	Gouda	Gouda			Gouds|Goudse		Gouwenaar|Goudse|Gouwenaars					
groningen	city	NLD	Groningen	Groningen			Gronings|Groningse|Groninger		Groninger|Groningse|Groningers					
haarlem	city	NLD	Haarlem	Haarlem			Haarlems|Haarlemse		Haarlemmer|Haarlemse|Haarlemmers					
heerenveen	city	NLD	Heerenveen	Heerenveen			Heerenveens|Heerenveense		Heerenvener||Heerenveners					
heerlen	city	NLD	Heerlen	Heerlen			Heerlens|Heerlense		Heerlenaar|Heerlense|Heerlenaren					
helmond	city	NLD	Helmond	Helmond			Helmonds|Helmondse		Helmonder|Helmondse|Helmonders					
hengelo	city	NLD	Hengelo	Hengelo			Hengelos|Hengelose		Hengeloër|Hengelose|Hengeloërs					
hilversum	city	NLD	Hilversum	Hilversum			Hilversums|Hilversumse		Hilversummer|Hilversumse|Hilversummers					
hoofddorp	city	NLD	Hoofddorp	Hoofddorp	Haarlemmermeer	Haarlemmermeer								
hoorn	city	NLD	Hoorn	Hoorn			Hoorns|Hoornse		Horinees|Hoornse|Horinezen					
ijmuiden	city	NLD	IJmuiden	IJmuiden	Velsen	Velsen	IJmuidens|IJmuidense							
katwijk	city	NLD	Katwijk	Katwijk			Katwijks|Katwijkse		Katwijker|Katwijkse|Katwijkers					
kerkrade	city	NLD	Kerkrade	Kerkrade			Kerkraads|Kerkraadse		Kerkradenaar|Kerkraadse|Kerkradenaren					
leeuwarden	city	NLD	Leeuwarden	Leeuwarden	Ljouwert		Leeuwarder|Leeuwardens|Leeuwardense		Leeuwarder|Leeuwardense|Leeuwarders					
leiden	city	NLD	Leiden	Leiden		Leyden	Leids|Leidse		Leidenaar|Leidse|Leidenaren					
lelystad	city	NLD	Lelystad	Lelystad					Lelystedeling||Lelystedelingen					
maastricht	city	NLD	Maastricht	Maastricht			Maastrichts|Maastrichtse		Maastrichtenaar|Maastrichtse|Maastrichtenaren					
middelburg	city	NLD	Middelburg	Middelburg			Middelburgs|Middelburgse		Middelburger|Middelburgse|Middelburgers					
nijmegen	city	NLD	Nijmegen	Nijmegen			Nijmeegs|Nijmeegse		Nijmegenaar|Nijmeegse|Nijmegenaren					
oss	city	NLD	Oss	Oss					Ossenaar||Ossenaren					
purmerend	city	NLD	Purmerend	Purmerend			Purmerends|Purmerendse		Purmerender|Purmerendse|Purmerenders					
roermond	city	NLD	Roermond	Roermond			Roermonds|Roermondse		Roermondenaar|Roermondse|Roermondenaren					
roosendaal	city	NLD	Roosendaal	Roosendaal			Roosendaals|Roosendaalse		Roosendaler|Roosendaalse|Roosendalers					
rotterdam	city	NLD	Rotterdam	Rotterdam			Rotterdams|Rotterdamse		Rotterdammer|Rotterdamse|Rotterdammers					
schiedam	city	NLD	Schiedam	Schiedam			Schiedams|Schiedamse		Schiedammer|Schiedamse|Schiedammers					
schiphol	facility	NLD	Schiphol	Schiphol										
sittard	city	NLD	Sittard	Sittard	Sittard-Geleen		Sittards|Sittardse		Sittardenaar|Sittardse|Sittardenaren					
sneek	city	NLD	Sneek	Sneek			Sneker|Sneeks|Sneekse		Sneker||Snekers					
staphorst	city	NLD	Staphorst	Staphorst					Staphorster||Staphorsters					
ter-apel	city	NLD	Ter Apel	Ter Apel										
terneuzen	city	NLD	Terneuzen	Terneuzen										
the-hague	city	NLD	Den Haag	The Hague	's-Gravenhage		Haags|Haagse		Hagenaar|Haagse|Hagenaars;Hagenees||Hagenezen					
tilburg	city	NLD	Tilburg	Tilburg			Tilburgs|Tilburgse		Tilburger|Tilburgse|Tilburgers					
urk	city	NLD	Urk	Urk			Urks|Urkse|Urker		Urker||Urkers					
utrecht	city	NLD	Utrecht	Utrecht			Utrechts|Utrechtse		Utrechter|Utrechtse|Utrechters					
veenendaal	city	NLD	Veenendaal	Veenendaal			Veenendaals|Veenendaalse		Veenendaler|Veenendaalse|Veenendalers					
venlo	city	NLD	Venlo	Venlo			Venloos|Venlose		Venlonaar|Venlose|Venlonaren					
vlaardingen	city	NLD	Vlaardingen	Vlaardingen			Vlaardings|Vlaardingse		Vlaardinger|Vlaardingse|Vlaardingers					
vlissingen	city	NLD	Vlissingen	Vlissingen		Flushing	Vlissings|Vlissingse		Vlissinger|Vlissingse|Vlissingers					
volendam	city	NLD	Volendam	Volendam			Volendams|Volendamse		Volendammer|Volendamse|Volendammers					
wageningen	city	NLD	Wageningen	Wageningen			Wagenings|Wageningse		Wageninger|Wageningse|Wageningers					
weert	city	NLD	Weert	Weert										
zaanstad	city	NLD	Zaanstad	Zaanstad	Zaandam	Zaandam	Zaans|Zaanse		Zaankanter|Zaanse|Zaankanters					
zoetermeer	city	NLD	Zoetermeer	Zoetermeer			Zoetermeers|Zoetermeerse		Zoetermeerder|Zoetermeerse|Zoetermeerders					
zwolle	city	NLD	Zwolle	Zwolle			Zwols|Zwolse		Zwollenaar|Zwolse|Zwollenaren					
oslo	city	NOR	Oslo	Oslo										
trondheim	city	NOR	Trondheim	Trondheim										
kathmandu	city	NPL	Kathmandu	Kathmandu										
yaren	city	NRU	Yaren	Yaren										
auckland	city	NZL	Auckland	Auckland										
christchurch	city	NZL	Christchurch	Christchurch										
wellington	city	NZL	Wellington	Wellington										
muscat	city	OMN	Muscat	Muscat										
abbottabad	city	PAK	Abbottabad	Abbottabad										
islamabad	city	PAK	Islamabad	Islamabad										
karachi	city	PAK	Karachi	Karachi	Karatsji									
lahore	city	PAK	Lahore	Lahore										
peshawar	city	PAK	Peshawar	Peshawar										
quetta	city	PAK	Quetta	Quetta										
rawalpindi	city	PAK	Rawalpindi	Rawalpindi										
panama-city	city	PAN	Panama-Stad	Panama City										
adamstown	city	PCN	Adamstown	Adamstown										
lima	city	PER	Lima	Lima										
manila	city	PHL	Manilla	Manila										
marawi	city	PHL	Marawi	Marawi										
ngerulmud	city	PLW	Ngerulmud	Ngerulmud										
port-moresby	city	PNG	Port Moresby	Port Moresby										
auschwitz	city	POL	Auschwitz	Auschwitz										
gdansk	city	POL	Gdansk	Gdańsk		Gdansk|Danzig								
krakow	city	POL	Krakau	Kraków		Krakow|Cracow	Krakaus|Krakause							
lublin	city	POL	Lublin	Lublin										
poznan	city	POL	Poznan	Poznań		Poznan								
warsaw	city	POL	Warschau	Warsaw			Warschaus|Warschause							
wroclaw	city	POL	Wroclaw	Wrocław		Wroclaw								
lodz	city	POL	Lodz	Łódź		Lodz								
san-juan	city	PRI	San Juan	San Juan										
pyongyang	city	PRK	Pyongyang	Pyongyang										
lisbon	city	PRT	Lissabon	Lisbon			Lissabons|Lissabonse							
porto	city	PRT	Porto	Porto		Oporto								
asuncion	city	PRY	Asunción	Asunción										
bethlehem	city	PSE	Bethlehem	Bethlehem										
gaza-city	city	PSE	Gaza-Stad	Gaza City										
hebron	city	PSE	Hebron	Hebron										
jenin	city	PSE	Jenin	Jenin										
jericho	city	PSE	Jericho	Jericho										
khan-younis	city	PSE	Khan Younis	Khan Younis	Khan Yunis	Khan Yunis								
nablus	city	PSE	Nablus	Nablus										
rafah	city	PSE	Rafah	Rafah										
ramallah	city	PSE	Ramallah	Ramallah										
papeete	city	PYF	Papeete	Papeete										
doha	city	QAT	Doha	Doha										
saint-denis	city	REU	Saint-Denis	Saint-Denis										
bucharest	city	ROU	Boekarest	Bucharest										
cluj	city	ROU	Cluj	Cluj										
timisoara	city	ROU	Timisoara	Timișoara										
belgorod	city	RUS	Belgorod	Belgorod										
beslan	city	RUS	Beslan	Beslan										
bryansk	city	RUS	Brjansk	Bryansk										
grozny	city	RUS	Grozny	Grozny										
kazan	city	RUS	Kazan	Kazan										
kursk	city	RUS	Koersk	Kursk										
moscow	city	RUS	Moskou	Moscow			Moskous|Moskouse|Moskovisch|Moskovische		Moskoviet|Moskouse|Moskovieten	Muscovite|Muscovites				
murmansk	city	RUS	Moermansk	Murmansk										
novosibirsk	city	RUS	Novosibirsk	Novosibirsk										
omsk	city	RUS	Omsk	Omsk										
rostov	city	RUS	Rostov	Rostov	Rostov aan de Don	Rostov-on-Don								
saint-petersburg	city	RUS	Sint-Petersburg	Saint Petersburg	Petersburg|Leningrad|Sint Petersburg	St. Petersburg|Leningrad	Petersburgs|Petersburgse|Sint-Petersburgs|Sint-Petersburgse							
sochi	city	RUS	Sotsji	Sochi										
tomsk	city	RUS	Tomsk	Tomsk										
vladivostok	city	RUS	Vladivostok	Vladivostok										
volgograd	city	RUS	Volgograd	Volgograd	Stalingrad	Stalingrad								
voronezh	city	RUS	Voronezj	Voronezh										
yekaterinburg	city	RUS	Jekaterinenburg	Yekaterinburg	Jekaterinburg									
kigali	city	RWA	Kigali	Kigali										
jeddah	city	SAU	Jeddah	Jeddah	Djedda|Jedda	Jidda								
mecca	city	SAU	Mekka	Mecca										
medina	city	SAU	Medina	Medina										
riyadh	city	SAU	Riyad	Riyadh	Riyadh|Riaad									
khartoum	city	SDN	Khartoem	Khartoum	Khartoum									
dakar	city	SEN	Dakar	Dakar										
singapore	city	SGP	Singapore	Singapore										
jamestown	city	SHN	Jamestown	Jamestown										
longyearbyen	city	SJM	Longyearbyen	Longyearbyen										
honiara	city	SLB	Honiara	Honiara										
freetown	city	SLE	Freetown	Freetown										
san-salvador	city	SLV	San Salvador	San Salvador										
san-marino	city	SMR	San Marino	San Marino										
mogadishu	city	SOM	Mogadishu	Mogadishu	Mogadisjoe									
saint-pierre	city	SPM	Saint-Pierre	Saint-Pierre										
belgrade	city	SRB	Belgrado	Belgrade			Belgradoos|Belgradose							
novi-sad	city	SRB	Novi Sad	Novi Sad										
juba	city	SSD	Juba	Juba										
sao-tome	city	STP	Sao Tomé	São Tomé										
paramaribo	city	SUR	Paramaribo	Paramaribo										
bratislava	city	SVK	Bratislava	Bratislava										
ljubljana	city	SVN	Ljubljana	Ljubljana										
gothenburg	city	SWE	Göteborg	Gothenburg										
malmo	city	SWE	Malmö	Malmö										
stockholm	city	SWE	Stockholm	Stockholm			Stockholms|Stockholmse							
mbabane	city	SWZ	Mbabane	Mbabane										
philipsburg	city	SXM	Philipsburg	Philipsburg										
afrin	city	SYR	Afrin	Afrin										
aleppo	city	SYR	Aleppo	Aleppo			Aleppijns|Aleppijnse							
damascus	city	SYR	Damascus	Damascus			Damasceens|Damasceense							
daraa	city	SYR	Daraa	Daraa	Deraa	Deraa								
deir-ez-zor	city	SYR	Deir ez-Zor	Deir ez-Zor	Deir al-Zor	Deir al-Zour|Deir Ezzor								
hama	city	SYR	Hama	Hama										
homs	city	SYR	Homs	Homs										
latakia	city	SYR	Latakia	Latakia										
palmyra	city	SYR	Palmyra	Palmyra										
raqqa	city	SYR	Raqqa	Raqqa										
cockburn-town	city	TCA	Cockburn Town	Cockburn Town										
n-djamena	city	TCD	N'Djamena	N'Djamena										
lome	city	TGO	Lomé	Lomé										
bangkok	city	THA	Bangkok	Bangkok										
chiang-mai	city	THA	Chiang Mai	Chiang Mai										
dushanbe	city	TJK	Doesjanbe	Dushanbe										
ashgabat	city	TKM	Asjchabad	Ashgabat	Asjgabat									
dili	city	TLS	Dili	Dili										
nuku-alofa	city	TON	Nuku'alofa	Nuku'alofa										
port-of-spain	city	TTO	Port of Spain	Port of Spain										
sousse	city	TUN	Sousse	Sousse										
tunis	city	TUN	Tunis	Tunis										
ankara	city	TUR	Ankara	Ankara										
antalya	city	TUR	Antalya	Antalya										
diyarbak-r	city	TUR	Diyarbakir	Diyarbakır										
gaziantep	city	TUR	Gaziantep	Gaziantep										
istanbul	city	TUR	Istanbul	Istanbul	Istanboel|Constantinopel	Constantinople	Istanbuls|Istanbulse							
izmir	city	TUR	Izmir	Izmir										
kobani	city	TUR	Kobani	Kobani		Kobane								
funafuti	city	TUV	Funafuti	Funafuti										
kaohsiung	city	TWN	Kaohsiung	Kaohsiung										
taipei	city	TWN	Taipei	Taipei	Taipeh									
dar-es-salaam	city	TZA	Dar es Salaam	Dar es Salaam										
dodoma	city	TZA	Dodoma	Dodoma										
kampala	city	UGA	Kampala	Kampala										
avdiivka	city	UKR	Avdiivka	Avdiivka	Avdijivka									
bakhmut	city	UKR	Bachmoet	Bakhmut	Bachmut|Bakhmut									
bucha	city	UKR	Boetsja	Bucha	Bucha|Butsja									
chernihiv	city	UKR	Tsjernihiv	Chernihiv	Tsjernigov									
chernobyl	city	UKR	Tsjernobyl	Chernobyl	Tsjornobyl	Chornobyl								
debaltseve	city	UKR	Debaltseve	Debaltseve										
dnipro	city	UKR	Dnipro	Dnipro	Dnjepropetrovsk	Dnipropetrovsk								
donetsk	city	UKR	Donetsk	Donetsk	Donjetsk									
irpin	city	UKR	Irpin	Irpin										
kharkiv	city	UKR	Charkov	Kharkiv	Charkiv|Kharkiv	Kharkov								
kherson	city	UKR	Cherson	Kherson	Kherson									
kramatorsk	city	UKR	Kramatorsk	Kramatorsk										
kyiv	city	UKR	Kiev	Kyiv	Kyiv|Kyjiv	Kiev	Kievs|Kievse							
luhansk	city	UKR	Loehansk	Luhansk	Loegansk|Luhansk|Lugansk	Lugansk								
lviv	city	UKR	Lviv	Lviv	Lvov|Lemberg	Lvov								
lysychansk	city	UKR	Lysytsjansk	Lysychansk										
mariupol	city	UKR	Marioepol	Mariupol	Mariupol									
melitopol	city	UKR	Melitopol	Melitopol										
mykolaiv	city	UKR	Mykolajiv	Mykolaiv	Nikolajev									
odesa	city	UKR	Odessa	Odesa	Odesa	Odessa								
poltava	city	UKR	Poltava	Poltava										
sevastopol	city	UKR	Sebastopol	Sevastopol	Sevastopol									
sievierodonetsk	city	UKR	Severodonetsk	Sievierodonetsk		Severodonetsk								
simferopol	city	UKR	Simferopol	Simferopol										
sloviansk	city	UKR	Slavjansk	Sloviansk	Slovjansk	Slavyansk								
sumy	city	UKR	Soemy	Sumy										
zaporizhzhia	city	UKR	Zaporizja	Zaporizhzhia	Zaporizhzhia|Zaporozje|Zaporizhia	Zaporizhzhya|Zaporizhia								
zhytomyr	city	UKR	Zjytomyr	Zhytomyr										
montevideo	city	URY	Montevideo	Montevideo										
anchorage	city	USA	Anchorage	Anchorage										
atlanta	city	USA	Atlanta	Atlanta										
austin	city	USA	Austin	Austin										
baltimore	city	USA	Baltimore	Baltimore										
boston	city	USA	Boston	Boston			Bostons|Bostonse	Bostonian						
camp-david	facility	USA	Camp David	Camp David										
charlottesville	city	USA	Charlottesville	Charlottesville										
chicago	city	USA	Chicago	Chicago										
cleveland	city	USA	Cleveland	Cleveland										
dallas	city	USA	Dallas	Dallas										
denver	city	USA	Denver	Denver										
detroit	city	USA	Detroit	Detroit										
el-paso	city	USA	El Paso	El Paso										
ferguson	city	USA	Ferguson	Ferguson										
houston	city	USA	Houston	Houston										
kenosha	city	USA	Kenosha	Kenosha										
las-vegas	city	USA	Las Vegas	Las Vegas										
los-angeles	city	USA	Los Angeles	Los Angeles	LA	L.A.								
mar-a-lago	facility	USA	Mar-a-Lago	Mar-a-Lago										
miami	city	USA	Miami	Miami										
milwaukee	city	USA	Milwaukee	Milwaukee										
minneapolis	city	USA	Minneapolis	Minneapolis										
new-orleans	city	USA	New Orleans	New Orleans										
new-york	city	USA	New York	New York		New York City|NYC	New Yorks|New Yorkse		New Yorker|New Yorkse|New Yorkers	New Yorker|New Yorkers				
orlando	city	USA	Orlando	Orlando										
philadelphia	city	USA	Philadelphia	Philadelphia										
phoenix	city	USA	Phoenix	Phoenix										
pittsburgh	city	USA	Pittsburgh	Pittsburgh										
portland	city	USA	Portland	Portland										
san-antonio	city	USA	San Antonio	San Antonio										
san-diego	city	USA	San Diego	San Diego										
san-francisco	city	USA	San Francisco	San Francisco										
seattle	city	USA	Seattle	Seattle										
washington	city	USA	Washington	Washington	Washington D.C.|Washington DC	Washington, D.C.|Washington DC	Washingtons|Washingtonse							
tashkent	city	UZB	Tasjkent	Tashkent										
vatican-city	city	VAT	Vaticaanstad	Vatican City										
kingstown	city	VCT	Kingstown	Kingstown										
caracas	city	VEN	Caracas	Caracas										
maracaibo	city	VEN	Maracaibo	Maracaibo										
road-town	city	VGB	Road Town	Road Town										
charlotte-amalie	city	VIR	Charlotte Amalie	Charlotte Amalie										
hanoi	city	VNM	Hanoi	Hanoi										
ho-chi-minh-city	city	VNM	Ho Chi Minhstad	Ho Chi Minh City	Saigon|Ho Chi Minh-stad	Saigon								
port-vila	city	VUT	Port Vila	Port Vila										
mata-utu	city	WLF	Mata-Utu	Mata-Utu										
apia	city	WSM	Apia	Apia										
mitrovica	city	XKX	Mitrovica	Mitrovica										
pristina	city	XKX	Pristina	Pristina										
aden	city	YEM	Aden	Aden										
hodeidah	city	YEM	Hodeida	Hodeidah	Hodeidah	Hodeida								
sanaa	city	YEM	Sanaa	Sanaa	Sana'a	Sana'a								
taiz	city	YEM	Taiz	Taiz										
bloemfontein	city	ZAF	Bloemfontein	Bloemfontein										
cape-town	city	ZAF	Kaapstad	Cape Town			Kaaps|Kaapse							
durban	city	ZAF	Durban	Durban										
johannesburg	city	ZAF	Johannesburg	Johannesburg		Joburg								
marikana	city	ZAF	Marikana	Marikana										
pretoria	city	ZAF	Pretoria	Pretoria										
soweto	city	ZAF	Soweto	Soweto										
lusaka	city	ZMB	Lusaka	Lusaka										
harare	city	ZWE	Harare	Harare										`;
