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
BEL	country	BEL	België	Belgium	Koninkrijk België	Kingdom of Belgium	Belgisch|Belgische	Belgian	Belg|Belgische|Belgen	Belgian|Belgians	Brussel	Brussels	de Wetstraat|Wetstraat 16	Rue de la Loi
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
BRA	country	BRA	Brazilië	Brazil			Braziliaans|Braziliaanse	Brazilian	Braziliaan|Braziliaanse|Brazilianen	Brazilian|Brazilians	Brasilia|Brasília	Brasília	het Planalto	Planalto|Planalto Palace
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
COL	country	COL	Colombia	Colombia			Colombiaans|Colombiaanse	Colombian	Colombiaan|Colombiaanse|Colombianen	Colombian|Colombians	Bogota|Bogotá	Bogotá		
COM	country	COM	Comoren	Comoros			Comorees|Comorese	Comorian|Comoran	Comorees|Comorese|Comorezen	Comorian|Comorians	Moroni	Moroni		
CPV	country	CPV	Kaapverdië	Cape Verde		Cabo Verde	Kaapverdisch|Kaapverdische	Cape Verdean	Kaapverdiër|Kaapverdische|Kaapverdiërs;Kaapverdiaan|Kaapverdiaanse|Kaapverdianen	Cape Verdean|Cape Verdeans	Praia	Praia		
CRI	country	CRI	Costa Rica	Costa Rica			Costa Ricaans|Costa Ricaanse	Costa Rican	Costa Ricaan|Costa Ricaanse|Costa Ricanen	Costa Rican|Costa Ricans	San José	San José		
CUB	country	CUB	Cuba	Cuba			Cubaans|Cubaanse	Cuban	Cubaan|Cubaanse|Cubanen	Cuban|Cubans	Havana	Havana		
CYP	country	CYP	Cyprus	Cyprus		Republic of Cyprus	Cypriotisch|Cypriotische|Cyprisch|Cyprische	Cypriot	Cyprioot|Cypriotische|Cyprioten	Cypriot|Cypriots	Nicosia	Nicosia		
CZE	country	CZE	Tsjechië	Czechia	Tsjechische Republiek	Czech Republic	Tsjechisch|Tsjechische	Czech	Tsjech|Tsjechische|Tsjechen	Czech|Czechs	Praag	Prague	de Praagse Burcht	Prague Castle
DEU	country	DEU	Duitsland	Germany	Bondsrepubliek Duitsland|de Bondsrepubliek	Federal Republic of Germany|the Federal Republic	Duits|Duitse	German	Duitser|Duitse|Duitsers	German|Germans	Berlijn	Berlin	de Bondskanselarij|het Kanzleramt	the Chancellery
DJI	country	DJI	Djibouti	Djibouti			Djiboutiaans|Djiboutiaanse	Djiboutian	Djiboutiaan|Djiboutiaanse|Djiboutianen	Djiboutian|Djiboutians	Djibouti-Stad	Djibouti City		
DNK	country	DNK	Denemarken	Denmark		Kingdom of Denmark	Deens|Deense	Danish	Deen|Deense|Denen	Dane|Danes	Kopenhagen	Copenhagen	Christiansborg	Christiansborg
DOM	country	DOM	Dominicaanse Republiek	Dominican Republic			Dominicaans|Dominicaanse	Dominican	Dominicaan|Dominicaanse|Dominicanen	Dominican|Dominicans	Santo Domingo	Santo Domingo		
DMA	country	DMA	Dominica	Dominica			Dominicaans|Dominicaanse	Dominican		Dominican|Dominicans	Roseau	Roseau		
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
KEN	country	KEN	Kenia	Kenya	Kenya		Keniaans|Keniaanse|Kenyaans|Kenyaanse	Kenyan	Keniaan|Keniaanse|Kenianen;Kenyaan|Kenyaanse|Kenyanen	Kenyan|Kenyans	Nairobi	Nairobi		
KGZ	country	KGZ	Kirgizië	Kyrgyzstan	Kirgizstan|Kirgistan	Kirghizia|Kyrgyz Republic	Kirgizisch|Kirgizische	Kyrgyz	Kirgies|Kirgizische|Kirgiezen	Kyrgyz|Kyrgyz	Bisjkek	Bishkek		
KHM	country	KHM	Cambodja	Cambodia		Kampuchea	Cambodjaans|Cambodjaanse	Cambodian	Cambodjaan|Cambodjaanse|Cambodjanen	Cambodian|Cambodians	Phnom Penh	Phnom Penh		
KIR	country	KIR	Kiribati	Kiribati			Kiribatisch|Kiribatische	I-Kiribati		I-Kiribati|I-Kiribati	Tarawa	Tarawa|South Tarawa		
KNA	country	KNA	Saint Kitts en Nevis	Saint Kitts and Nevis		St. Kitts and Nevis|St. Kitts		Kittitian		Kittitian|Kittitians	Basseterre	Basseterre		
KOR	country	KOR	Zuid-Korea	South Korea	Republiek Korea	Republic of Korea|ROK	Zuid-Koreaans|Zuid-Koreaanse	South Korean	Zuid-Koreaan|Zuid-Koreaanse|Zuid-Koreanen	South Korean|South Koreans	Seoel|Seoul	Seoul	het Blauwe Huis	the Blue House
KWT	country	KWT	Koeweit	Kuwait			Koeweits|Koeweitse	Kuwaiti	Koeweiti|Koeweitse|Koeweiti's;Koeweiter|Koeweitse|Koeweiters	Kuwaiti|Kuwaitis	Koeweit-Stad	Kuwait City		
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
NER	country	NER	Niger	Niger			Nigerees|Nigerese|Nigerijns|Nigerijnse	Nigerien	Nigerees|Nigerese|Nigerezen;Nigerijn|Nigerijnse|Nigerijnen	Nigerien|Nigeriens	Niamey	Niamey		
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
SAU	country	SAU	Saoedi-Arabië	Saudi Arabia	Saudi-Arabië	Kingdom of Saudi Arabia|KSA	Saoedisch|Saoedische|Saudisch|Saudische|Saoedi-Arabisch|Saoedi-Arabische	Saudi|Saudi Arabian	Saoediër|Saoedische|Saoediërs;Saoedi||Saoedi's;Saoedi-Arabiër|Saoedi-Arabische|Saoedi-Arabiërs	Saudi|Saudis	Riyad|Riyadh|Riaad	Riyadh		
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
TJK	country	TJK	Tadzjikistan	Tajikistan			Tadzjieks|Tadzjiekse|Tadzjikistaans|Tadzjikistaanse	Tajik	Tadzjiek|Tadzjiekse|Tadzjieken	Tajik|Tajiks	Doesjanbe	Dushanbe		
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
USA	country	USA	Verenigde Staten	United States	VS|USA|Amerika|Verenigde Staten van Amerika	US|USA|America|United States of America	Amerikaans|Amerikaanse	American|US	Amerikaan|Amerikaanse|Amerikanen	American|Americans	Washington|Washington D.C.|Washington DC	Washington|Washington, D.C.|Washington DC	het Witte Huis	the White House
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
NFK	territory	NFK	Norfolkeiland	Norfolk Island										
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
east-germany	country		Oost-Duitsland	East Germany	DDR	GDR|German Democratic Republic	Oost-Duits|Oost-Duitse	East German	Oost-Duitser|Oost-Duitse|Oost-Duitsers	East German|East Germans				
west-germany	country		West-Duitsland	West Germany			West-Duits|West-Duitse	West German	West-Duitser|West-Duitse|West-Duitsers	West German|West Germans				
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
donetsk-region	region	UKR	Volksrepubliek Donetsk	Donetsk People's Republic	DNR|oblast Donetsk|regio Donetsk	DPR|DNR|Donetsk oblast|Donetsk Oblast|Donetsk region								
luhansk-region	region	UKR	Volksrepubliek Loehansk	Luhansk People's Republic	Volksrepubliek Loegansk|Volksrepubliek Luhansk|LNR|oblast Loehansk|regio Loehansk	Lugansk People's Republic|LPR|LNR|Luhansk oblast|Luhansk Oblast|Luhansk region								
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
schleswig-holstein	region	DEU	Sleeswijk-Holstein	Schleswig-Holstein	Schleswig-Holstein						Kiel	Kiel		
rhineland-palatinate	region	DEU	Rijnland-Palts	Rhineland-Palatinate							Mainz	Mainz		
saarland	region	DEU	Saarland	Saarland							Saarbrücken	Saarbrücken		
saxony-anhalt	region	DEU	Saksen-Anhalt	Saxony-Anhalt							Magdeburg	Magdeburg		
mecklenburg	region	DEU	Mecklenburg-Voorpommeren	Mecklenburg-Western Pomerania	Mecklenburg-Vorpommern	Mecklenburg-Vorpommern					Schwerin	Schwerin		
baden-wurttemberg	region	DEU	Baden-Württemberg	Baden-Württemberg							Stuttgart	Stuttgart		
ruhr	region	DEU	Ruhrgebied	Ruhr		Ruhr area								
prussia	country		Pruisen	Prussia			Pruisisch|Pruisische	Prussian	Pruis|Pruisische|Pruisen	Prussian|Prussians				
ottoman-empire	country		Ottomaanse Rijk	Ottoman Empire	Osmaanse Rijk		Ottomaans|Ottomaanse|Osmaans|Osmaanse	Ottoman	Ottomaan|Ottomaanse|Ottomanen	Ottoman|Ottomans				
roman-empire	country		Romeinse Rijk	Roman Empire										
dutch-east-indies	country		Nederlands-Indië	Dutch East Indies	Nederlands-Oost-Indië|Indië		Nederlands-Indisch|Nederlands-Indische|Indisch|Indische							
rhodesia	country		Rhodesië	Rhodesia			Rhodesisch|Rhodesische	Rhodesian	Rhodesiër|Rhodesische|Rhodesiërs	Rhodesian|Rhodesians				
north-vietnam	country		Noord-Vietnam	North Vietnam			Noord-Vietnamees|Noord-Vietnamese	North Vietnamese	Noord-Vietnamees|Noord-Vietnamese|Noord-Vietnamezen	North Vietnamese|North Vietnamese				
south-vietnam	country		Zuid-Vietnam	South Vietnam			Zuid-Vietnamees|Zuid-Vietnamese	South Vietnamese	Zuid-Vietnamees|Zuid-Vietnamese|Zuid-Vietnamezen	South Vietnamese|South Vietnamese				
east-berlin	region	DEU	Oost-Berlijn	East Berlin			Oost-Berlijns|Oost-Berlijnse							
west-berlin	region	DEU	West-Berlijn	West Berlin			West-Berlijns|West-Berlijnse							
anglo-saxon	bloc		Angelsaksische wereld	Anglosphere		English-speaking world	Angelsaksisch|Angelsaksische	Anglo-Saxon						
ile-de-france	region	FRA	Île-de-France	Île-de-France										
piedmont	region	ITA	Piëmont	Piedmont	Piemonte		Piëmontees|Piëmontese							
veneto	region	ITA	Veneto	Veneto										
calabria	region	ITA	Calabrië	Calabria			Calabrisch|Calabrische	Calabrian						
apulia	region	ITA	Apulië	Apulia	Puglia	Puglia								
south-tyrol	region	ITA	Zuid-Tirol	South Tyrol			Zuid-Tirools|Zuid-Tiroolse							
tyrol	region	AUT	Tirol	Tyrol			Tirools|Tiroolse	Tyrolean	Tiroler|Tiroolse|Tirolers					
carinthia	region	AUT	Karinthië	Carinthia										
castile	region	ESP	Castilië	Castile			Castiliaans|Castiliaanse	Castilian						
aragon	region	ESP	Aragón	Aragon	Aragon		Aragonees|Aragonese	Aragonese						
asturias	region	ESP	Asturië	Asturias			Asturisch|Asturische	Asturian						
navarre	region	ESP	Navarra	Navarre			Navarrees|Navarrese							
extremadura	region	ESP	Extremadura	Extremadura										
algarve	region	PRT	Algarve	Algarve										
azores	region	PRT	Azoren	Azores										
silesia	region	POL	Silezië	Silesia			Silezisch|Silezische	Silesian						
galicia-ua	region	UKR	West-Oekraïne	western Ukraine		Western Ukraine	West-Oekraïens|West-Oekraïense							
east-ukraine	region	UKR	Oost-Oekraïne	eastern Ukraine		Eastern Ukraine|east Ukraine	Oost-Oekraïens|Oost-Oekraïense							
tatarstan	region	RUS	Tatarstan	Tatarstan			Tataars|Tataarse	Tatar	Tataar|Tataarse|Tataren	Tatar|Tatars				
ingushetia	region	RUS	Ingoesjetië	Ingushetia										
bashkortostan	region	RUS	Basjkirostan	Bashkortostan	Basjkortostan									
north-ossetia	region	RUS	Noord-Ossetië	North Ossetia										
kamchatka	region	RUS	Kamtsjatka	Kamchatka										
sakhalin	region	RUS	Sachalin	Sakhalin										
north-caucasus	region	RUS	Noord-Kaukasus	North Caucasus										
ural	region	RUS	Oeral	Urals		Ural								
anatolia	region	TUR	Anatolië	Anatolia			Anatolisch|Anatolische	Anatolian						
mesopotamia	region		Mesopotamië	Mesopotamia										
arabian-peninsula	region		Arabisch schiereiland	Arabian Peninsula		Arabian peninsula								
iberian-peninsula	region		Iberisch schiereiland	Iberian Peninsula			Iberisch|Iberische	Iberian						
indian-subcontinent	region		Indiaas subcontinent	Indian subcontinent										
nova-scotia	region	CAN	Nova Scotia	Nova Scotia										
new-brunswick	region	CAN	New Brunswick	New Brunswick										
manitoba	region	CAN	Manitoba	Manitoba										
saskatchewan	region	CAN	Saskatchewan	Saskatchewan										
newfoundland	region	CAN	Newfoundland	Newfoundland										
western-australia	region	AUS	West-Australië	Western Australia										
south-australia	region	AUS	Zuid-Australië	South Australia										
northern-territory	region	AUS	Noordelijk Territorium	Northern Territory										
achterhoek	region	NLD	Achterhoek	Achterhoek			Achterhoeks|Achterhoekse		Achterhoeker|Achterhoekse|Achterhoekers					
veluwe	region	NLD	Veluwe	Veluwe										
betuwe	region	NLD	Betuwe	Betuwe										
zeeuws-vlaanderen	region	NLD	Zeeuws-Vlaanderen	Zeelandic Flanders			Zeeuws-Vlaams|Zeeuws-Vlaamse							
oost-groningen	region	NLD	Oost-Groningen	East Groningen										
rijnmond	region	NLD	Rijnmond	Rijnmond	Rijnmondgebied									
bijlmer	region	NLD	Bijlmer	Bijlmer	Bijlmermeer									
maasvlakte	region	NLD	Maasvlakte	Maasvlakte										
brainport	region	NLD	Brainport	Brainport										
kempen	region	BEL	Kempen	Campine			Kempens|Kempense		Kempenaar|Kempense|Kempenaars					
haspengouw	region	BEL	Haspengouw	Hesbaye										
meetjesland	region	BEL	Meetjesland	Meetjesland										
borinage	region	BEL	Borinage	Borinage										
oostkantons	region	BEL	Oostkantons	East Cantons										
scheldt	water		Schelde	Scheldt										
ijssel	water	NLD	IJssel	IJssel										
haringvliet	water	NLD	Haringvliet	Haringvliet										
oosterschelde	water	NLD	Oosterschelde	Eastern Scheldt		Oosterschelde								
nieuwe-waterweg	water	NLD	Nieuwe Waterweg	Nieuwe Waterweg										
albert-canal	water	BEL	Albertkanaal	Albert Canal										
seine	water	FRA	Seine	Seine										
thames	water	GBR	Theems	Thames										
elbe	water		Elbe	Elbe										
oder	water		Oder	Oder										
tigris	water		Tigris	Tigris										
jordan-river	water		Jordaan	Jordan River		River Jordan								
ganges	water		Ganges	Ganges										
indus	water		Indus	Indus										
congo-river	water		Congorivier	Congo River	Congostroom									
rio-grande	water		Rio Grande	Rio Grande										
dead-sea	water		Dode Zee	Dead Sea										
sea-of-japan	water		Japanse Zee	Sea of Japan										
yellow-sea	water		Gele Zee	Yellow Sea										
bering-strait	water		Beringstraat	Bering Strait	Beringzee	Bering Sea								
strait-of-malacca	water		Straat van Malakka	Strait of Malacca		Malacca Strait								
bab-el-mandeb	water		Bab el-Mandeb	Bab el-Mandeb		Bab al-Mandab								
kerch-strait	water		Straat van Kertsj	Kerch Strait										
strait-of-gibraltar	water		Straat van Gibraltar	Strait of Gibraltar										
gulf-of-finland	water		Finse Golf	Gulf of Finland										
barents-sea	water		Barentszzee	Barents Sea										
adriatic	water		Adriatische Zee	Adriatic		Adriatic Sea								
irish-sea	water		Ierse Zee	Irish Sea										
caribbean-sea	water		Caribische Zee	Caribbean Sea										
south-pacific-islands	region		Pacifische eilanden	Pacific Islands		Pacific islands								
polynesia	region		Polynesië	Polynesia			Polynesisch|Polynesische	Polynesian	Polynesiër|Polynesische|Polynesiërs	Polynesian|Polynesians				
melanesia	region		Melanesië	Melanesia			Melanesisch|Melanesische	Melanesian						
far-east	region		Verre Oosten	Far East										
near-east	region		Nabije Oosten	Near East										
andes	region		Andes	Andes				Andean						
everest	region		Mount Everest	Mount Everest	Everest	Everest								
texel	region	NLD	Texel	Texel										
terschelling	region	NLD	Terschelling	Terschelling										
ameland	region	NLD	Ameland	Ameland										
vlieland	region	NLD	Vlieland	Vlieland										
schiermonnikoog	region	NLD	Schiermonnikoog	Schiermonnikoog										
westerwolde	region	NLD	Westerwolde	Westerwolde										
tenerife	region	ESP	Tenerife	Tenerife										
ibiza	region	ESP	Ibiza	Ibiza										
lanzarote	region	ESP	Lanzarote	Lanzarote										
fuerteventura	region	ESP	Fuerteventura	Fuerteventura										
gran-canaria	region	ESP	Gran Canaria	Gran Canaria										
madeira	region	PRT	Madeira	Madeira										
gotland	region	SWE	Gotland	Gotland										
ut-ya	region	NOR	Utøya	Utøya										
rhodes	region	GRC	Rhodos	Rhodes										
kos	region	GRC	Kos	Kos										
corfu	region	GRC	Korfu	Corfu										
santorini	region	GRC	Santorini	Santorini										
mykonos	region	GRC	Mykonos	Mykonos										
silicon-valley	region	USA	Silicon Valley	Silicon Valley										
hainan	region	CHN	Hainan	Hainan										
sichuan	region	CHN	Sichuan	Sichuan										
yunnan	region	CHN	Yunnan	Yunnan										
shandong	region	CHN	Shandong	Shandong										
henan	region	CHN	Henan	Henan										
hunan	region	CHN	Hunan	Hunan										
fujian	region	CHN	Fujian	Fujian										
gansu	region	CHN	Gansu	Gansu										
qinghai	region	CHN	Qinghai	Qinghai										
hokkaido	region	JPN	Hokkaido	Hokkaido										
assam	region	IND	Assam	Assam										
bihar	region	IND	Bihar	Bihar										
goa	region	IND	Goa	Goa										
gujarat	region	IND	Gujarat	Gujarat										
manipur	region	IND	Manipur	Manipur										
uttar-pradesh	region	IND	Uttar Pradesh	Uttar Pradesh										
uttarakhand	region	IND	Uttarakhand	Uttarakhand										
maharashtra	region	IND	Maharashtra	Maharashtra										
rajasthan	region	IND	Rajasthan	Rajasthan										
tamil-nadu	region	IND	Tamil Nadu	Tamil Nadu										
west-bengal	region	IND	West-Bengalen	West Bengal										
galwan	region	IND	Galwan	Galwan										
swat	region	PAK	Swat	Swat										
waziristan	region	PAK	Waziristan	Waziristan										
helmand	region	AFG	Helmand	Helmand										
kunar	region	AFG	Kunar	Kunar										
nangarhar	region	AFG	Nangarhar	Nangarhar										
panjshir	region	AFG	Panjshir	Panjshir										
lombok	region	IDN	Lombok	Lombok										
sulawesi	region	IDN	Celebes	Sulawesi	Sulawesi	Celebes								
timor	region	IDN	Timor	Timor										
flores	region	IDN	Flores	Flores										
johor	region	MYS	Johor	Johor										
penang	region	MYS	Penang	Penang										
sabah	region	MYS	Sabah	Sabah										
sarawak	region	MYS	Sarawak	Sarawak										
luzon	region	PHL	Luzon	Luzon										
leyte	region	PHL	Leyte	Leyte										
khuzestan	region	IRN	Khuzestan	Khuzestan										
anbar	region	IRQ	Anbar	Anbar										
ghouta	region	SYR	Ghouta	Ghouta										
negev	region	ISR	Negev	Negev										
galilee	region	ISR	Galilea	Galilee										
kabylia	region	DZA	Kabylië	Kabylia										
borno	region	NGA	Borno	Borno										
kordofan	region	SDN	Kordofan	Kordofan										
amhara	region	ETH	Amhara	Amhara										
ituri	region	COD	Ituri	Ituri										
kasai	region	COD	Kasai	Kasai										
robben-island	region	ZAF	Robbeneiland	Robben Island										
kwazulu-natal	region	ZAF	KwaZulu-Natal	KwaZulu-Natal										
gauteng	region	ZAF	Gauteng	Gauteng										
cabinda	region	AGO	Cabinda	Cabinda										
oranjestad	city	ABW	Oranjestad	Oranjestad										
bagram	city	AFG	Bagram	Bagram										
ghazni	city	AFG	Ghazni	Ghazni										
herat	city	AFG	Herat	Herat										
jalalabad	city	AFG	Jalalabad	Jalalabad										
kabul	city	AFG	Kabul	Kabul	Kaboel		Kabuls|Kabulse							
kandahar	city	AFG	Kandahar	Kandahar										
kunduz	city	AFG	Kunduz	Kunduz	Koendoez									
lashkar-gah	city	AFG	Lashkar Gah	Lashkar Gah										
mazar-i-sharif	city	AFG	Mazar-e-Sharif	Mazar-i-Sharif	Mazar-i-Sharif	Mazar-e-Sharif								
tora-bora	city	AFG	Tora Bora	Tora Bora										
uruzgan	city	AFG	Uruzgan	Uruzgan	Oeroezgan									
lobito	city	AGO	Lobito	Lobito										
luanda	city	AGO	Luanda	Luanda										
mariehamn	city	ALA	Mariehamn	Mariehamn										
tirana	city	ALB	Tirana	Tirana										
andorra-la-vella	city	AND	Andorra la Vella	Andorra la Vella										
abu-dhabi	city	ARE	Abu Dhabi	Abu Dhabi										
dubai	city	ARE	Dubai	Dubai										
fujairah	city	ARE	Fujairah	Fujairah										
sharjah	city	ARE	Sharjah	Sharjah										
bariloche	city	ARG	Bariloche	Bariloche										
buenos-aires	city	ARG	Buenos Aires	Buenos Aires										
mar-del-plata	city	ARG	Mar del Plata	Mar del Plata										
mendoza	city	ARG	Mendoza	Mendoza										
rosario	city	ARG	Rosario	Rosario										
ushuaia	city	ARG	Ushuaia	Ushuaia										
yerevan	city	ARM	Jerevan	Yerevan										
pago-pago	city	ASM	Pago Pago	Pago Pago										
st-john-s	city	ATG	Saint John's	St. John's		Saint John's								
adelaide	city	AUS	Adelaide	Adelaide										
alice-springs	city	AUS	Alice Springs	Alice Springs										
brisbane	city	AUS	Brisbane	Brisbane										
cairns	city	AUS	Cairns	Cairns										
canberra	city	AUS	Canberra	Canberra										
darwin	city	AUS	Darwin	Darwin										
gold-coast	city	AUS	Gold Coast	Gold Coast										
hobart	city	AUS	Hobart	Hobart										
melbourne	city	AUS	Melbourne	Melbourne										
perth	city	AUS	Perth	Perth										
sydney	city	AUS	Sydney	Sydney										
bregenz	city	AUT	Bregenz	Bregenz										
graz	city	AUT	Graz	Graz										
innsbruck	city	AUT	Innsbruck	Innsbruck										
ischgl	city	AUT	Ischgl	Ischgl										
kitzbuhel	city	AUT	Kitzbühel	Kitzbühel										
klagenfurt	city	AUT	Klagenfurt	Klagenfurt										
linz	city	AUT	Linz	Linz										
salzburg	city	AUT	Salzburg	Salzburg			Salzburgs|Salzburgse							
vienna	city	AUT	Wenen	Vienna			Weens|Weense	Viennese	Wener|Weense|Weners					
baku	city	AZE	Bakoe	Baku										
stepanakert	city	AZE	Stepanakert	Stepanakert										
bujumbura	city	BDI	Bujumbura	Bujumbura										
gitega	city	BDI	Gitega	Gitega										
aalst	city	BEL	Aalst	Aalst			Aalsters|Aalsterse		Aalstenaar|Aalsterse|Aalstenaars					
aalter	city	BEL	Aalter	Aalter										
aarschot	city	BEL	Aarschot	Aarschot										
anderlecht	city	BEL	Anderlecht	Anderlecht										
antwerp	city	BEL	Antwerpen	Antwerp			Antwerps|Antwerpse		Antwerpenaar|Antwerpse|Antwerpenaren;||Antwerpenaars					
arlon	city	BEL	Aarlen	Arlon										
asse	city	BEL	Asse	Asse										
auderghem	city	BEL	Oudergem	Auderghem										
balen	city	BEL	Balen	Balen										
bastogne	city	BEL	Bastenaken	Bastogne										
beersel	city	BEL	Beersel	Beersel										
berchem	city	BEL	Berchem	Berchem										
beringen	city	BEL	Beringen	Beringen										
beveren	city	BEL	Beveren	Beveren										
bilzen	city	BEL	Bilzen	Bilzen										
blankenberge	city	BEL	Blankenberge	Blankenberge										
borgerhout	city	BEL	Borgerhout	Borgerhout										
bornem	city	BEL	Bornem	Bornem										
brasschaat	city	BEL	Brasschaat	Brasschaat										
bree	city	BEL	Bree	Bree										
bruges	city	BEL	Brugge	Bruges			Brugs|Brugse		Bruggeling|Brugse|Bruggelingen					
brussels	city	BEL	Brussel	Brussels			Brussels|Brusselse		Brusselaar|Brusselse|Brusselaars					
butgenbach	city	BEL	Bütgenbach	Bütgenbach										
charleroi	city	BEL	Charleroi	Charleroi					Carolo||Carolo's					
couvin	city	BEL	Couvin	Couvin										
damme	city	BEL	Damme	Damme										
de-haan	city	BEL	De Haan	De Haan										
de-panne	city	BEL	De Panne	De Panne										
de-pinte	city	BEL	De Pinte	De Pinte										
deinze	city	BEL	Deinze	Deinze										
dendermonde	city	BEL	Dendermonde	Dendermonde										
deurne	city	BEL	Deurne	Deurne										
diest	city	BEL	Diest	Diest										
diksmuide	city	BEL	Diksmuide	Diksmuide										
dilbeek	city	BEL	Dilbeek	Dilbeek										
dinant	city	BEL	Dinant	Dinant										
durbuy	city	BEL	Durbuy	Durbuy										
edegem	city	BEL	Edegem	Edegem										
eeklo	city	BEL	Eeklo	Eeklo										
ekeren	city	BEL	Ekeren	Ekeren										
etterbeek	city	BEL	Etterbeek	Etterbeek										
eupen	city	BEL	Eupen	Eupen										
evergem	city	BEL	Evergem	Evergem										
florennes	city	BEL	Florennes	Florennes										
ganshoren	city	BEL	Ganshoren	Ganshoren										
gembloux	city	BEL	Gembloux	Gembloux										
genappe	city	BEL	Genappe	Genappe										
genk	city	BEL	Genk	Genk			Genks|Genkse		Genkenaar|Genkse|Genkenaren					
geraardsbergen	city	BEL	Geraardsbergen	Geraardsbergen										
ghent	city	BEL	Gent	Ghent		Gent	Gents|Gentse		Gentenaar|Gentse|Gentenaars;||Gentenaren					
grimbergen	city	BEL	Grimbergen	Grimbergen										
halle	city	BEL	Halle	Halle										
hamme	city	BEL	Hamme	Hamme										
harelbeke	city	BEL	Harelbeke	Harelbeke										
hasselt	city	BEL	Hasselt	Hasselt			Hasselts|Hasseltse		Hasselaar|Hasseltse|Hasselaren					
heist-op-den-berg	city	BEL	Heist-op-den-Berg	Heist-op-den-Berg										
hemiksem	city	BEL	Hemiksem	Hemiksem										
herentals	city	BEL	Herentals	Herentals										
herk-de-stad	city	BEL	Herk-de-Stad	Herk-de-Stad										
herstal	city	BEL	Herstal	Herstal										
heusden-zolder	city	BEL	Heusden-Zolder	Heusden-Zolder										
hoboken	city	BEL	Hoboken	Hoboken										
hoeselt	city	BEL	Hoeselt	Hoeselt										
hoogstraten	city	BEL	Hoogstraten	Hoogstraten										
houthalen-helchteren	city	BEL	Houthalen-Helchteren	Houthalen-Helchteren										
huy	city	BEL	Hoei	Huy										
ingelmunster	city	BEL	Ingelmunster	Ingelmunster										
ixelles	city	BEL	Elsene	Ixelles										
izegem	city	BEL	Izegem	Izegem										
jette	city	BEL	Jette	Jette										
kalmthout	city	BEL	Kalmthout	Kalmthout										
kapellen	city	BEL	Kapellen	Kapellen										
kasterlee	city	BEL	Kasterlee	Kasterlee										
kleine-brogel	city	BEL	Kleine-Brogel	Kleine-Brogel										
knokke	city	BEL	Knokke	Knokke										
knokke-heist	city	BEL	Knokke-Heist	Knokke-Heist										
koekelberg	city	BEL	Koekelberg	Koekelberg										
koksijde	city	BEL	Koksijde	Koksijde										
kontich	city	BEL	Kontich	Kontich										
kortrijk	city	BEL	Kortrijk	Kortrijk		Courtrai	Kortrijks|Kortrijkse		Kortrijkzaan|Kortrijkse|Kortrijkzanen					
kraainem	city	BEL	Kraainem	Kraainem										
la-louviere	city	BEL	La Louvière	La Louvière										
laeken	city	BEL	Laken	Laeken										
lanaken	city	BEL	Lanaken	Lanaken										
lebbeke	city	BEL	Lebbeke	Lebbeke										
lede	city	BEL	Lede	Lede										
leuven	city	BEL	Leuven	Leuven		Louvain	Leuvens|Leuvense		Leuvenaar|Leuvense|Leuvenaars;||Leuvenaren					
liedekerke	city	BEL	Liedekerke	Liedekerke										
lier	city	BEL	Lier	Lier										
linkebeek	city	BEL	Linkebeek	Linkebeek										
liege	city	BEL	Luik	Liège			Luiks|Luikse		Luikenaar|Luikse|Luikenaars;||Luikenaren					
lochristi	city	BEL	Lochristi	Lochristi										
lokeren	city	BEL	Lokeren	Lokeren										
lommel	city	BEL	Lommel	Lommel										
maaseik	city	BEL	Maaseik	Maaseik										
maasmechelen	city	BEL	Maasmechelen	Maasmechelen										
maldegem	city	BEL	Maldegem	Maldegem										
malmedy	city	BEL	Malmedy	Malmedy										
marche-en-famenne	city	BEL	Marche-en-Famenne	Marche-en-Famenne										
mechelen	city	BEL	Mechelen	Mechelen		Malines	Mechels|Mechelse		Mechelaar|Mechelse|Mechelaars					
melle	city	BEL	Melle	Melle										
menen	city	BEL	Menen	Menen										
merelbeke	city	BEL	Merelbeke	Merelbeke										
merksem	city	BEL	Merksem	Merksem										
middelkerke	city	BEL	Middelkerke	Middelkerke										
molenbeek	city	BEL	Molenbeek	Molenbeek	Sint-Jans-Molenbeek		Molenbeeks|Molenbeekse		Molenbekenaar||Molenbekenaars					
mons	city	BEL	Bergen	Mons										
mortsel	city	BEL	Mortsel	Mortsel										
mouscron	city	BEL	Moeskroen	Mouscron										
namur	city	BEL	Namen	Namur			Naams|Naamse		Namenaar|Naamse|Namenaren					
neufchateau	city	BEL	Neufchâteau	Neufchâteau										
nieuwpoort	city	BEL	Nieuwpoort	Nieuwpoort										
ninove	city	BEL	Ninove	Ninove										
nivelles	city	BEL	Nijvel	Nivelles										
oostkamp	city	BEL	Oostkamp	Oostkamp										
ostend	city	BEL	Oostende	Ostend			Oostends|Oostendse		Oostendenaar|Oostendse|Oostendenaars					
oudenaarde	city	BEL	Oudenaarde	Oudenaarde										
overijse	city	BEL	Overijse	Overijse										
poperinge	city	BEL	Poperinge	Poperinge										
puurs	city	BEL	Puurs	Puurs										
raeren	city	BEL	Raeren	Raeren										
rochefort	city	BEL	Rochefort	Rochefort										
roeselare	city	BEL	Roeselare	Roeselare			Roeselaars|Roeselaarse		Roeselarenaar||Roeselarenaars					
ronse	city	BEL	Ronse	Ronse										
ruisbroek	city	BEL	Ruisbroek	Ruisbroek										
sankt-vith	city	BEL	Sankt Vith	Sankt Vith										
schaerbeek	city	BEL	Schaarbeek	Schaerbeek			Schaarbeeks|Schaarbeekse							
schoten	city	BEL	Schoten	Schoten										
seraing	city	BEL	Seraing	Seraing										
sint-genesius-rode	city	BEL	Sint-Genesius-Rode	Sint-Genesius-Rode										
sint-gillis	city	BEL	Sint-Gillis	Sint-Gillis										
sint-joost-ten-node	city	BEL	Sint-Joost-ten-Node	Sint-Joost-ten-Node										
sint-niklaas	city	BEL	Sint-Niklaas	Sint-Niklaas					Sint-Niklazenaar||Sint-Niklazenaars					
sint-truiden	city	BEL	Sint-Truiden	Sint-Truiden										
spa	city	BEL	Spa	Spa										
stabroek	city	BEL	Stabroek	Stabroek										
steenokkerzeel	city	BEL	Steenokkerzeel	Steenokkerzeel										
temse	city	BEL	Temse	Temse										
ternat	city	BEL	Ternat	Ternat										
tervuren	city	BEL	Tervuren	Tervuren										
tessenderlo	city	BEL	Tessenderlo	Tessenderlo										
tielt	city	BEL	Tielt	Tielt										
tienen	city	BEL	Tienen	Tienen										
tihange	city	BEL	Tihange	Tihange										
tongeren	city	BEL	Tongeren	Tongeren										
torhout	city	BEL	Torhout	Torhout										
tournai	city	BEL	Doornik	Tournai			Doorniks|Doornikse							
turnhout	city	BEL	Turnhout	Turnhout			Turnhouts|Turnhoutse		Turnhoutenaar|Turnhoutse|Turnhoutenaars					
uccle	city	BEL	Ukkel	Uccle										
verviers	city	BEL	Verviers	Verviers										
veurne	city	BEL	Veurne	Veurne										
vielsalm	city	BEL	Vielsalm	Vielsalm										
vilvoorde	city	BEL	Vilvoorde	Vilvoorde			Vilvoords|Vilvoordse							
voeren	city	BEL	Voeren	Voeren										
waregem	city	BEL	Waregem	Waregem										
waterloo	city	BEL	Waterloo	Waterloo										
watermael-boitsfort	city	BEL	Watermaal-Bosvoorde	Watermael-Boitsfort										
wavre	city	BEL	Waver	Wavre										
wetteren	city	BEL	Wetteren	Wetteren										
wevelgem	city	BEL	Wevelgem	Wevelgem										
wezembeek-oppem	city	BEL	Wezembeek-Oppem	Wezembeek-Oppem										
willebroek	city	BEL	Willebroek	Willebroek										
wilrijk	city	BEL	Wilrijk	Wilrijk										
wommelgem	city	BEL	Wommelgem	Wommelgem										
ypres	city	BEL	Ieper	Ypres		Ieper	Iepers|Ieperse		Ieperling||Ieperlingen					
zaventem	city	BEL	Zaventem	Zaventem										
zeebrugge	city	BEL	Zeebrugge	Zeebrugge										
zele	city	BEL	Zele	Zele										
zelzate	city	BEL	Zelzate	Zelzate										
zemst	city	BEL	Zemst	Zemst										
zottegem	city	BEL	Zottegem	Zottegem										
zwevegem	city	BEL	Zwevegem	Zwevegem										
zwijndrecht-bel	city	BEL	Zwijndrecht	Zwijndrecht										
porto-novo	city	BEN	Porto-Novo	Porto-Novo										
ouagadougou	city	BFA	Ouagadougou	Ouagadougou										
chittagong	city	BGD	Chittagong	Chittagong										
cox-s-bazar	city	BGD	Cox's Bazar	Cox's Bazar										
dhaka	city	BGD	Dhaka	Dhaka										
sylhet	city	BGD	Sylhet	Sylhet										
burgas	city	BGR	Burgas	Burgas										
plovdiv	city	BGR	Plovdiv	Plovdiv										
sofia	city	BGR	Sofia	Sofia										
varna	city	BGR	Varna	Varna										
manama	city	BHR	Manama	Manama										
nassau	city	BHS	Nassau	Nassau										
banja-luka	city	BIH	Banja Luka	Banja Luka										
bihac	city	BIH	Bihac	Bihac										
mostar	city	BIH	Mostar	Mostar										
potocari	city	BIH	Potocari	Potocari										
prijedor	city	BIH	Prijedor	Prijedor										
sarajevo	city	BIH	Sarajevo	Sarajevo										
srebrenica	city	BIH	Srebrenica	Srebrenica										
tuzla	city	BIH	Tuzla	Tuzla										
visegrad	city	BIH	Visegrad	Visegrad										
zenica	city	BIH	Zenica	Zenica										
zepa	city	BIH	Zepa	Zepa										
gustavia	city	BLM	Gustavia	Gustavia										
brest	city	BLR	Brest	Brest										
minsk	city	BLR	Minsk	Minsk										
belmopan	city	BLZ	Belmopan	Belmopan										
cochabamba	city	BOL	Cochabamba	Cochabamba										
el-alto	city	BOL	El Alto	El Alto										
la-paz	city	BOL	La Paz	La Paz										
santa-cruz	city	BOL	Santa Cruz	Santa Cruz										
sucre	city	BOL	Sucre	Sucre										
belo-horizonte	city	BRA	Belo Horizonte	Belo Horizonte										
belem	city	BRA	Belém	Belém										
brasilia	city	BRA	Brasilia	Brasília	Brasília									
brumadinho	city	BRA	Brumadinho	Brumadinho										
curitiba	city	BRA	Curitiba	Curitiba										
fortaleza	city	BRA	Fortaleza	Fortaleza										
manaus	city	BRA	Manaus	Manaus										
porto-alegre	city	BRA	Porto Alegre	Porto Alegre										
recife	city	BRA	Recife	Recife										
rio-de-janeiro	city	BRA	Rio de Janeiro	Rio de Janeiro	Rio	Rio								
sao-paulo	city	BRA	São Paulo	São Paulo	Sao Paulo	Sao Paulo								
bridgetown	city	BRB	Bridgetown	Bridgetown										
bandar-seri-begawan	city	BRN	Bandar Seri Begawan	Bandar Seri Begawan										
thimphu	city	BTN	Thimphu	Thimphu										
gaborone	city	BWA	Gaborone	Gaborone										
bangui	city	CAF	Bangui	Bangui										
calgary	city	CAN	Calgary	Calgary										
edmonton	city	CAN	Edmonton	Edmonton										
halifax	city	CAN	Halifax	Halifax										
montreal	city	CAN	Montreal	Montreal	Montréal	Montréal								
ottawa	city	CAN	Ottawa	Ottawa										
quebec-city	city	CAN	Québec-Stad	Quebec City	Quebec-Stad	Québec City								
saskatoon	city	CAN	Saskatoon	Saskatoon										
toronto	city	CAN	Toronto	Toronto										
vancouver	city	CAN	Vancouver	Vancouver										
whistler	city	CAN	Whistler	Whistler										
winnipeg	city	CAN	Winnipeg	Winnipeg										
basel	city	CHE	Bazel	Basel		Basle	Bazels|Bazelse							
bern	city	CHE	Bern	Bern		Berne	Berns|Bernse	Bernese						
burgenstock	city	CHE	Bürgenstock	Bürgenstock										
davos	city	CHE	Davos	Davos										
fribourg	city	CHE	Fribourg	Fribourg										
geneva	city	CHE	Genève	Geneva			Geneefs|Geneefse							
lausanne	city	CHE	Lausanne	Lausanne										
locarno	city	CHE	Locarno	Locarno										
lucerne	city	CHE	Luzern	Lucerne										
lugano	city	CHE	Lugano	Lugano										
montreux	city	CHE	Montreux	Montreux										
neuchatel	city	CHE	Neuchâtel	Neuchâtel										
st-gallen	city	CHE	Sankt Gallen	St. Gallen										
st-moritz	city	CHE	Sankt Moritz	St. Moritz										
winterthur	city	CHE	Winterthur	Winterthur										
zug	city	CHE	Zug	Zug										
zurich	city	CHE	Zürich	Zurich		Zürich	Zürichs|Zürichse							
concepcion	city	CHL	Concepción	Concepción										
santiago	city	CHL	Santiago	Santiago	Santiago de Chile	Santiago de Chile								
valparaiso	city	CHL	Valparaíso	Valparaíso										
beijing	city	CHN	Peking	Beijing	Beijing	Peking	Pekinees|Pekinese							
chengdu	city	CHN	Chengdu	Chengdu										
chongqing	city	CHN	Chongqing	Chongqing										
dalian	city	CHN	Dalian	Dalian										
dandong	city	CHN	Dandong	Dandong										
fuzhou	city	CHN	Fuzhou	Fuzhou										
guangzhou	city	CHN	Kanton	Guangzhou	Guangzhou	Canton	Kantonees|Kantonese	Cantonese						
hangzhou	city	CHN	Hangzhou	Hangzhou										
harbin	city	CHN	Harbin	Harbin										
hotan	city	CHN	Hotan	Hotan										
kashgar	city	CHN	Kashgar	Kashgar										
kunming	city	CHN	Kunming	Kunming										
lanzhou	city	CHN	Lanzhou	Lanzhou										
nanjing	city	CHN	Nanjing	Nanjing	Nanking	Nanking								
ningbo	city	CHN	Ningbo	Ningbo										
qingdao	city	CHN	Qingdao	Qingdao										
shanghai	city	CHN	Shanghai	Shanghai	Sjanghai									
shenyang	city	CHN	Shenyang	Shenyang										
shenzhen	city	CHN	Shenzhen	Shenzhen										
suzhou	city	CHN	Suzhou	Suzhou										
taiyuan	city	CHN	Taiyuan	Taiyuan										
tangshan	city	CHN	Tangshan	Tangshan										
tianjin	city	CHN	Tianjin	Tianjin										
urumqi	city	CHN	Urumqi	Urumqi	Ürümqi	Ürümqi								
wuhan	city	CHN	Wuhan	Wuhan										
xi-an	city	CHN	Xi'an	Xi'an	Xian	Xian								
xiamen	city	CHN	Xiamen	Xiamen										
zhengzhou	city	CHN	Zhengzhou	Zhengzhou										
abidjan	city	CIV	Abidjan	Abidjan										
yamoussoukro	city	CIV	Yamoussoukro	Yamoussoukro										
bamenda	city	CMR	Bamenda	Bamenda										
douala	city	CMR	Douala	Douala										
yaounde	city	CMR	Yaoundé	Yaoundé										
beni	city	COD	Beni	Beni										
bukavu	city	COD	Bukavu	Bukavu										
bunia	city	COD	Bunia	Bunia										
goma	city	COD	Goma	Goma										
kinshasa	city	COD	Kinshasa	Kinshasa										
kisangani	city	COD	Kisangani	Kisangani										
lubumbashi	city	COD	Lubumbashi	Lubumbashi										
matadi	city	COD	Matadi	Matadi										
mbandaka	city	COD	Mbandaka	Mbandaka										
mbuji-mayi	city	COD	Mbuji-Mayi	Mbuji-Mayi										
uvira	city	COD	Uvira	Uvira										
brazzaville	city	COG	Brazzaville	Brazzaville										
avarua	city	COK	Avarua	Avarua										
barranquilla	city	COL	Barranquilla	Barranquilla										
bogota	city	COL	Bogota	Bogotá	Bogotá									
buenaventura	city	COL	Buenaventura	Buenaventura										
cali	city	COL	Cali	Cali										
cucuta	city	COL	Cúcuta	Cúcuta										
medellin	city	COL	Medellín	Medellín		Medellin								
moroni	city	COM	Moroni	Moroni										
praia	city	CPV	Praia	Praia										
san-jose-cri	city	CRI	San José	San José										
havana	city	CUB	Havana	Havana										
willemstad	city	CUW	Willemstad	Willemstad										
george-town	city	CYM	George Town	George Town										
famagusta	city	CYP	Famagusta	Famagusta										
larnaca	city	CYP	Larnaca	Larnaca										
limassol	city	CYP	Limassol	Limassol										
nicosia	city	CYP	Nicosia	Nicosia										
brno	city	CZE	Brno	Brno										
karlovy-vary	city	CZE	Karlsbad	Karlovy Vary										
ostrava	city	CZE	Ostrava	Ostrava										
pilsen	city	CZE	Pilsen	Pilsen										
prague	city	CZE	Praag	Prague			Praags|Praagse							
aachen	city	DEU	Aken	Aachen			Akens|Akense							
augsburg	city	DEU	Augsburg	Augsburg										
berlin	city	DEU	Berlijn	Berlin			Berlijns|Berlijnse		Berlijner|Berlijnse|Berlijners	Berliner|Berliners				
bielefeld	city	DEU	Bielefeld	Bielefeld										
bochum	city	DEU	Bochum	Bochum										
bonn	city	DEU	Bonn	Bonn			Bonns|Bonnse							
bremen	city	DEU	Bremen	Bremen			Bremer							
bremerhaven	city	DEU	Bremerhaven	Bremerhaven										
brunswick	city	DEU	Braunschweig	Brunswick										
buchel	city	DEU	Büchel	Büchel										
chemnitz	city	DEU	Chemnitz	Chemnitz										
cologne	city	DEU	Keulen	Cologne			Keuls|Keulse		Keulenaar|Keulse|Keulenaren					
cottbus	city	DEU	Cottbus	Cottbus										
darmstadt	city	DEU	Darmstadt	Darmstadt										
dortmund	city	DEU	Dortmund	Dortmund			Dortmunds|Dortmundse							
dresden	city	DEU	Dresden	Dresden			Dresdens|Dresdense							
duisburg	city	DEU	Duisburg	Duisburg			Duisburgs|Duisburgse							
dusseldorf	city	DEU	Düsseldorf	Düsseldorf			Düsseldorfs|Düsseldorfse							
emden	city	DEU	Emden	Emden										
erlangen	city	DEU	Erlangen	Erlangen										
essen	city	DEU	Essen	Essen										
flensburg	city	DEU	Flensburg	Flensburg										
frankfurt	city	DEU	Frankfurt	Frankfurt	Frankfurt am Main	Frankfurt am Main	Frankfurts|Frankfurtse							
freiburg	city	DEU	Freiburg	Freiburg										
garmisch-partenkirchen	city	DEU	Garmisch-Partenkirchen	Garmisch-Partenkirchen										
gelsenkirchen	city	DEU	Gelsenkirchen	Gelsenkirchen										
grafenwohr	city	DEU	Grafenwöhr	Grafenwöhr										
gronau	city	DEU	Gronau	Gronau										
gottingen	city	DEU	Göttingen	Göttingen										
halle-deu	city	DEU	Halle	Halle										
hamburg	city	DEU	Hamburg	Hamburg			Hamburgs|Hamburgse		Hamburger|Hamburgse|Hamburgers					
hanover	city	DEU	Hannover	Hanover		Hannover								
heidelberg	city	DEU	Heidelberg	Heidelberg										
hoyerswerda	city	DEU	Hoyerswerda	Hoyerswerda										
ingolstadt	city	DEU	Ingolstadt	Ingolstadt										
jena	city	DEU	Jena	Jena										
karlsruhe	city	DEU	Karlsruhe	Karlsruhe										
kassel	city	DEU	Kassel	Kassel										
kiel	city	DEU	Kiel	Kiel										
kleve	city	DEU	Kleve	Kleve										
koblenz	city	DEU	Koblenz	Koblenz										
krefeld	city	DEU	Krefeld	Krefeld										
leipzig	city	DEU	Leipzig	Leipzig			Leipzigs|Leipzigse							
leverkusen	city	DEU	Leverkusen	Leverkusen										
lubmin	city	DEU	Lubmin	Lubmin										
ludwigshafen	city	DEU	Ludwigshafen	Ludwigshafen										
lubeck	city	DEU	Lübeck	Lübeck										
magdeburg	city	DEU	Magdeburg	Magdeburg										
mainz	city	DEU	Mainz	Mainz										
mannheim	city	DEU	Mannheim	Mannheim										
meppen	city	DEU	Meppen	Meppen										
munich	city	DEU	München	Munich			Münchens|Münchense|Münchener		Münchenaar|Münchense|Münchenaren					
molln	city	DEU	Mölln	Mölln										
monchengladbach	city	DEU	Mönchengladbach	Mönchengladbach										
munster	city	DEU	Münster	Münster										
nordhorn	city	DEU	Nordhorn	Nordhorn										
nuremberg	city	DEU	Neurenberg	Nuremberg			Neurenbergs|Neurenbergse							
oldenburg	city	DEU	Oldenburg	Oldenburg										
osnabruck	city	DEU	Osnabrück	Osnabrück										
paderborn	city	DEU	Paderborn	Paderborn										
passau	city	DEU	Passau	Passau										
potsdam	city	DEU	Potsdam	Potsdam										
ramstein	facility	DEU	Ramstein	Ramstein										
regensburg	city	DEU	Regensburg	Regensburg										
rostock	city	DEU	Rostock	Rostock										
saarbrucken	city	DEU	Saarbrücken	Saarbrücken										
schwerin	city	DEU	Schwerin	Schwerin										
solingen	city	DEU	Solingen	Solingen										
stuttgart	city	DEU	Stuttgart	Stuttgart			Stuttgarts|Stuttgartse							
trier	city	DEU	Trier	Trier										
tubingen	city	DEU	Tübingen	Tübingen										
ulm	city	DEU	Ulm	Ulm										
weimar	city	DEU	Weimar	Weimar										
wilhelmshaven	city	DEU	Wilhelmshaven	Wilhelmshaven										
winnenden	city	DEU	Winnenden	Winnenden										
wolfsburg	city	DEU	Wolfsburg	Wolfsburg										
worms	city	DEU	Worms	Worms										
wuppertal	city	DEU	Wuppertal	Wuppertal										
wurzburg	city	DEU	Würzburg	Würzburg										
zwickau	city	DEU	Zwickau	Zwickau										
djibouti-city	city	DJI	Djibouti-Stad	Djibouti City										
roseau	city	DMA	Roseau	Roseau										
aalborg	city	DNK	Aalborg	Aalborg										
aarhus	city	DNK	Aarhus	Aarhus										
billund	city	DNK	Billund	Billund										
copenhagen	city	DNK	Kopenhagen	Copenhagen			Kopenhaags|Kopenhaagse							
esbjerg	city	DNK	Esbjerg	Esbjerg										
odense	city	DNK	Odense	Odense										
santo-domingo	city	DOM	Santo Domingo	Santo Domingo										
algiers	city	DZA	Algiers	Algiers										
constantine	city	DZA	Constantine	Constantine										
in-amenas	city	DZA	In Amenas	In Amenas										
oran	city	DZA	Oran	Oran										
cuenca	city	ECU	Cuenca	Cuenca										
guayaquil	city	ECU	Guayaquil	Guayaquil										
quito	city	ECU	Quito	Quito										
alexandria	city	EGY	Alexandrië	Alexandria										
aswan	city	EGY	Aswan	Aswan										
cairo	city	EGY	Caïro	Cairo	Cairo		Caïreens|Caïreense							
el-arish	city	EGY	El Arish	El Arish										
giza	city	EGY	Gizeh	Giza										
ismailia	city	EGY	Ismailia	Ismailia										
luxor	city	EGY	Luxor	Luxor										
port-said	city	EGY	Port Said	Port Said										
sharm-el-sheikh	city	EGY	Sharm-el-Sheikh	Sharm el-Sheikh	Sharm el Sheikh|Sharm-el-Sjeik	Sharm el Sheikh								
suez	city	EGY	Suez	Suez										
taba	city	EGY	Taba	Taba										
asmara	city	ERI	Asmara	Asmara										
laayoune	city	ESH	Laayoune	Laayoune										
a-coruna	city	ESP	La Coruña	A Coruña										
alicante	city	ESP	Alicante	Alicante										
almeria	city	ESP	Almería	Almería										
badajoz	city	ESP	Badajoz	Badajoz										
barcelona	city	ESP	Barcelona	Barcelona			Barcelonees|Barcelonese							
bilbao	city	ESP	Bilbao	Bilbao										
burgos	city	ESP	Burgos	Burgos										
cartagena	city	ESP	Cartagena	Cartagena										
cadiz	city	ESP	Cádiz	Cádiz										
cordoba	city	ESP	Córdoba	Córdoba										
gijon	city	ESP	Gijón	Gijón										
girona	city	ESP	Girona	Girona										
granada	city	ESP	Granada	Granada										
guernica	city	ESP	Guernica	Guernica										
huelva	city	ESP	Huelva	Huelva										
las-palmas	city	ESP	Las Palmas	Las Palmas										
leon	city	ESP	León	León										
lleida	city	ESP	Lérida	Lleida										
madrid	city	ESP	Madrid	Madrid			Madrileens|Madrileense		Madrileen|Madrileense|Madrilenen					
marbella	city	ESP	Marbella	Marbella										
murcia	city	ESP	Murcia	Murcia										
malaga	city	ESP	Málaga	Málaga										
oviedo	city	ESP	Oviedo	Oviedo										
pamplona	city	ESP	Pamplona	Pamplona										
salamanca	city	ESP	Salamanca	Salamanca										
san-sebastian	city	ESP	San Sebastián	San Sebastián										
santander	city	ESP	Santander	Santander										
santiago-de-compostela	city	ESP	Santiago de Compostela	Santiago de Compostela										
seville	city	ESP	Sevilla	Seville		Sevilla	Sevilliaans|Sevilliaanse							
tarragona	city	ESP	Tarragona	Tarragona										
toledo	city	ESP	Toledo	Toledo										
valencia	city	ESP	Valencia	Valencia			Valenciaans|Valenciaanse	Valencian						
valladolid	city	ESP	Valladolid	Valladolid										
vigo	city	ESP	Vigo	Vigo										
vitoria	city	ESP	Vitoria	Vitoria										
zaragoza	city	ESP	Zaragoza	Zaragoza		Saragossa								
narva	city	EST	Narva	Narva										
tallinn	city	EST	Tallinn	Tallinn										
tartu	city	EST	Tartu	Tartu										
addis-ababa	city	ETH	Addis Abeba	Addis Ababa	Addis Ababa									
axum	city	ETH	Axum	Axum										
dire-dawa	city	ETH	Dire Dawa	Dire Dawa										
gondar	city	ETH	Gondar	Gondar										
lalibela	city	ETH	Lalibela	Lalibela										
espoo	city	FIN	Espoo	Espoo										
helsinki	city	FIN	Helsinki	Helsinki										
oulu	city	FIN	Oulu	Oulu										
rovaniemi	city	FIN	Rovaniemi	Rovaniemi										
tampere	city	FIN	Tampere	Tampere										
turku	city	FIN	Turku	Turku										
suva	city	FJI	Suva	Suva										
ajaccio	city	FRA	Ajaccio	Ajaccio										
amiens	city	FRA	Amiens	Amiens										
angers	city	FRA	Angers	Angers										
arles	city	FRA	Arles	Arles										
aubervilliers	city	FRA	Aubervilliers	Aubervilliers										
avignon	city	FRA	Avignon	Avignon										
bastia	city	FRA	Bastia	Bastia										
bayonne	city	FRA	Bayonne	Bayonne										
besancon	city	FRA	Besançon	Besançon										
biarritz	city	FRA	Biarritz	Biarritz										
bobigny	city	FRA	Bobigny	Bobigny										
bordeaux	city	FRA	Bordeaux	Bordeaux										
brest-fra	city	FRA	Brest	Brest										
caen	city	FRA	Caen	Caen										
calais	city	FRA	Calais	Calais										
cannes	city	FRA	Cannes	Cannes										
cherbourg	city	FRA	Cherbourg	Cherbourg										
clermont-ferrand	city	FRA	Clermont-Ferrand	Clermont-Ferrand										
colmar	city	FRA	Colmar	Colmar										
compiegne	city	FRA	Compiègne	Compiègne										
creteil	city	FRA	Créteil	Créteil										
dieppe	city	FRA	Dieppe	Dieppe										
dijon	city	FRA	Dijon	Dijon										
dunkirk	city	FRA	Duinkerke	Dunkirk		Dunkerque								
flamanville	city	FRA	Flamanville	Flamanville										
grenoble	city	FRA	Grenoble	Grenoble										
le-havre	city	FRA	Le Havre	Le Havre										
le-mans	city	FRA	Le Mans	Le Mans										
lille	city	FRA	Rijsel	Lille	Lille									
limoges	city	FRA	Limoges	Limoges										
lourdes	city	FRA	Lourdes	Lourdes										
lyon	city	FRA	Lyon	Lyon		Lyons	Lyons|Lyonse							
marignane	city	FRA	Marignane	Marignane										
marseille	city	FRA	Marseille	Marseille		Marseilles	Marseillaans|Marseillaanse		Marseillaan|Marseillaanse|Marseillanen					
menton	city	FRA	Menton	Menton										
metz	city	FRA	Metz	Metz										
montpellier	city	FRA	Montpellier	Montpellier										
mulhouse	city	FRA	Mulhouse	Mulhouse										
nancy	city	FRA	Nancy	Nancy										
nanterre	city	FRA	Nanterre	Nanterre										
nantes	city	FRA	Nantes	Nantes										
nice	city	FRA	Nice	Nice										
nimes	city	FRA	Nîmes	Nîmes										
orleans	city	FRA	Orléans	Orléans										
paris	city	FRA	Parijs	Paris			Parijse	Parisian	Parijzenaar|Parisienne|Parijzenaars	Parisian|Parisians				
perpignan	city	FRA	Perpignan	Perpignan										
poitiers	city	FRA	Poitiers	Poitiers										
reims	city	FRA	Reims	Reims										
rennes	city	FRA	Rennes	Rennes										
roubaix	city	FRA	Roubaix	Roubaix										
rouen	city	FRA	Rouen	Rouen										
saint-denis	city	FRA	Saint-Denis	Saint-Denis										
saint-tropez	city	FRA	Saint-Tropez	Saint-Tropez										
saint-etienne	city	FRA	Saint-Étienne	Saint-Étienne										
sangatte	city	FRA	Sangatte	Sangatte										
strasbourg	city	FRA	Straatsburg	Strasbourg			Straatsburgs|Straatsburgse		Straatsburger||Straatsburgers					
toulon	city	FRA	Toulon	Toulon										
toulouse	city	FRA	Toulouse	Toulouse										
tours	city	FRA	Tours	Tours										
trappes	city	FRA	Trappes	Trappes										
valence	city	FRA	Valence	Valence										
vaulx-en-velin	city	FRA	Vaulx-en-Velin	Vaulx-en-Velin										
verdun	city	FRA	Verdun	Verdun										
versailles	city	FRA	Versailles	Versailles										
vichy	city	FRA	Vichy	Vichy										
evreux	city	FRA	Évreux	Évreux										
torshavn	city	FRO	Tórshavn	Tórshavn										
palikir	city	FSM	Palikir	Palikir										
libreville	city	GAB	Libreville	Libreville										
aberdeen	city	GBR	Aberdeen	Aberdeen										
aldershot	city	GBR	Aldershot	Aldershot										
balmoral	city	GBR	Balmoral	Balmoral										
bath	city	GBR	Bath	Bath										
belfast	city	GBR	Belfast	Belfast										
birmingham	city	GBR	Birmingham	Birmingham										
blackpool	city	GBR	Blackpool	Blackpool										
bolton	city	GBR	Bolton	Bolton										
bournemouth	city	GBR	Bournemouth	Bournemouth										
bradford	city	GBR	Bradford	Bradford										
brighton	city	GBR	Brighton	Brighton										
bristol	city	GBR	Bristol	Bristol										
cambridge	city	GBR	Cambridge	Cambridge										
canterbury	city	GBR	Canterbury	Canterbury										
cardiff	city	GBR	Cardiff	Cardiff										
carlisle	city	GBR	Carlisle	Carlisle										
chequers	city	GBR	Chequers	Chequers										
coventry	city	GBR	Coventry	Coventry										
derby	city	GBR	Derby	Derby										
derry	city	GBR	Londonderry	Derry	Derry	Londonderry								
dover	city	GBR	Dover	Dover										
dundee	city	GBR	Dundee	Dundee										
edinburgh	city	GBR	Edinburgh	Edinburgh										
exeter	city	GBR	Exeter	Exeter										
glasgow	city	GBR	Glasgow	Glasgow						Glaswegian|Glaswegians				
grangemouth	city	GBR	Grangemouth	Grangemouth										
grimsby	city	GBR	Grimsby	Grimsby										
guildford	city	GBR	Guildford	Guildford										
hartlepool	city	GBR	Hartlepool	Hartlepool										
harwich	city	GBR	Harwich	Harwich										
hull	city	GBR	Hull	Hull		Kingston upon Hull								
inverness	city	GBR	Inverness	Inverness										
ipswich	city	GBR	Ipswich	Ipswich										
leeds	city	GBR	Leeds	Leeds										
leicester	city	GBR	Leicester	Leicester										
liverpool	city	GBR	Liverpool	Liverpool			Liverpools|Liverpoolse			Liverpudlian|Liverpudlians				
lockerbie	city	GBR	Lockerbie	Lockerbie										
london	city	GBR	Londen	London			Londens|Londense		Londenaar|Londense|Londenaren;||Londenaars	Londoner|Londoners				
luton	city	GBR	Luton	Luton										
manchester	city	GBR	Manchester	Manchester						Mancunian|Mancunians				
middlesbrough	city	GBR	Middlesbrough	Middlesbrough										
milton-keynes	city	GBR	Milton Keynes	Milton Keynes										
newcastle	city	GBR	Newcastle	Newcastle		Newcastle upon Tyne								
norwich	city	GBR	Norwich	Norwich										
nottingham	city	GBR	Nottingham	Nottingham										
oxford	city	GBR	Oxford	Oxford										
peterborough	city	GBR	Peterborough	Peterborough										
plymouth	city	GBR	Plymouth	Plymouth										
portsmouth	city	GBR	Portsmouth	Portsmouth										
preston	city	GBR	Preston	Preston										
salisbury	city	GBR	Salisbury	Salisbury										
sandringham	city	GBR	Sandringham	Sandringham										
scunthorpe	city	GBR	Scunthorpe	Scunthorpe										
sellafield	city	GBR	Sellafield	Sellafield										
sheffield	city	GBR	Sheffield	Sheffield										
southampton	city	GBR	Southampton	Southampton										
southend	city	GBR	Southend	Southend										
stoke-on-trent	city	GBR	Stoke-on-Trent	Stoke-on-Trent										
sunderland	city	GBR	Sunderland	Sunderland										
swansea	city	GBR	Swansea	Swansea										
swindon	city	GBR	Swindon	Swindon										
wembley	city	GBR	Wembley	Wembley										
wimbledon	city	GBR	Wimbledon	Wimbledon										
windsor	city	GBR	Windsor	Windsor										
wolverhampton	city	GBR	Wolverhampton	Wolverhampton										
york	city	GBR	York	York										
tbilisi	city	GEO	Tbilisi	Tbilisi										
saint-peter-port	city	GGY	Saint Peter Port	Saint Peter Port										
accra	city	GHA	Accra	Accra										
kumasi	city	GHA	Kumasi	Kumasi										
tamale	city	GHA	Tamale	Tamale										
conakry	city	GIN	Conakry	Conakry										
basse-terre	city	GLP	Basse-Terre	Basse-Terre										
banjul	city	GMB	Banjul	Banjul										
bissau	city	GNB	Bissau	Bissau										
malabo	city	GNQ	Malabo	Malabo										
athens	city	GRC	Athene	Athens			Atheens|Atheense	Athenian	Athener|Atheense|Atheners	Athenian|Athenians				
heraklion	city	GRC	Heraklion	Heraklion										
idomeni	city	GRC	Idomeni	Idomeni										
moria	city	GRC	Moria	Moria										
patras	city	GRC	Patras	Patras										
piraeus	city	GRC	Piraeus	Piraeus										
thessaloniki	city	GRC	Thessaloniki	Thessaloniki		Salonica								
st-george-s	city	GRD	Saint George's	St. George's		Saint George's								
nuuk	city	GRL	Nuuk	Nuuk										
guatemala-city	city	GTM	Guatemala-Stad	Guatemala City										
cayenne	city	GUF	Cayenne	Cayenne										
hagatna	city	GUM	Hagåtña	Hagåtña										
georgetown	city	GUY	Georgetown	Georgetown										
tegucigalpa	city	HND	Tegucigalpa	Tegucigalpa										
dubrovnik	city	HRV	Dubrovnik	Dubrovnik										
knin	city	HRV	Knin	Knin										
osijek	city	HRV	Osijek	Osijek										
rijeka	city	HRV	Rijeka	Rijeka										
split	city	HRV	Split	Split										
vukovar	city	HRV	Vukovar	Vukovar										
zadar	city	HRV	Zadar	Zadar										
zagreb	city	HRV	Zagreb	Zagreb										
port-au-prince	city	HTI	Port-au-Prince	Port-au-Prince										
budapest	city	HUN	Boedapest	Budapest			Boedapests|Boedapestse							
debrecen	city	HUN	Debrecen	Debrecen										
gyor	city	HUN	Gyor	Gyor										
szeged	city	HUN	Szeged	Szeged										
ambon	city	IDN	Ambon	Ambon										
banda-aceh	city	IDN	Banda Atjeh	Banda Aceh										
bandung	city	IDN	Bandung	Bandung	Bandoeng									
bogor	city	IDN	Bogor	Bogor										
denpasar	city	IDN	Denpasar	Denpasar										
jakarta	city	IDN	Jakarta	Jakarta	Batavia	Batavia								
makassar	city	IDN	Makassar	Makassar										
medan	city	IDN	Medan	Medan										
nusantara	city	IDN	Nusantara	Nusantara										
palembang	city	IDN	Palembang	Palembang										
palu	city	IDN	Palu	Palu										
semarang	city	IDN	Semarang	Semarang										
surabaya	city	IDN	Surabaya	Surabaya	Soerabaja									
yogyakarta	city	IDN	Yogyakarta	Yogyakarta	Jogjakarta									
agra	city	IND	Agra	Agra										
ahmedabad	city	IND	Ahmedabad	Ahmedabad										
amritsar	city	IND	Amritsar	Amritsar										
ayodhya	city	IND	Ayodhya	Ayodhya										
bangalore	city	IND	Bangalore	Bangalore	Bengaluru	Bengaluru								
bhopal	city	IND	Bhopal	Bhopal										
chennai	city	IND	Chennai	Chennai	Madras	Madras								
hyderabad	city	IND	Hyderabad	Hyderabad										
jaipur	city	IND	Jaipur	Jaipur										
kanpur	city	IND	Kanpur	Kanpur										
kolkata	city	IND	Kolkata	Kolkata	Calcutta	Calcutta								
lucknow	city	IND	Lucknow	Lucknow										
mangalore	city	IND	Mangalore	Mangalore										
mumbai	city	IND	Mumbai	Mumbai	Bombay	Bombay								
nagpur	city	IND	Nagpur	Nagpur										
new-delhi	city	IND	New Delhi	New Delhi	Delhi	Delhi								
patna	city	IND	Patna	Patna										
pune	city	IND	Pune	Pune										
srinagar	city	IND	Srinagar	Srinagar										
surat	city	IND	Surat	Surat										
varanasi	city	IND	Varanasi	Varanasi										
visakhapatnam	city	IND	Visakhapatnam	Visakhapatnam										
cork	city	IRL	Cork	Cork										
dublin	city	IRL	Dublin	Dublin			Dublins|Dublinse		Dubliner||Dubliners	Dubliner|Dubliners				
galway	city	IRL	Galway	Galway										
limerick	city	IRL	Limerick	Limerick										
waterford	city	IRL	Waterford	Waterford										
abadan	city	IRN	Abadan	Abadan										
arak	city	IRN	Arak	Arak										
bam	city	IRN	Bam	Bam										
bandar-abbas	city	IRN	Bandar Abbas	Bandar Abbas										
bushehr	city	IRN	Bushehr	Bushehr										
fordow	city	IRN	Fordow	Fordow		Fordo								
isfahan	city	IRN	Isfahan	Isfahan										
karaj	city	IRN	Karaj	Karaj										
kerman	city	IRN	Kerman	Kerman										
kermanshah	city	IRN	Kermanshah	Kermanshah										
mashhad	city	IRN	Mashhad	Mashhad										
natanz	city	IRN	Natanz	Natanz										
qom	city	IRN	Qom	Qom										
shiraz	city	IRN	Shiraz	Shiraz										
tabriz	city	IRN	Tabriz	Tabriz										
tehran	city	IRN	Teheran	Tehran		Teheran	Teheraans|Teheraanse							
zahedan	city	IRN	Zahedan	Zahedan										
abu-ghraib	city	IRQ	Abu Ghraib	Abu Ghraib										
ain-al-asad	city	IRQ	Ain al-Asad	Ain al-Asad										
amara	city	IRQ	Amara	Amara										
baghdad	city	IRQ	Bagdad	Baghdad			Bagdads|Bagdadse							
baquba	city	IRQ	Baquba	Baquba										
basra	city	IRQ	Basra	Basra										
erbil	city	IRQ	Erbil	Erbil	Arbil	Irbil								
fallujah	city	IRQ	Fallujah	Fallujah	Falluja	Falluja								
halabja	city	IRQ	Halabja	Halabja										
karbala	city	IRQ	Kerbala	Karbala										
kirkuk	city	IRQ	Kirkuk	Kirkuk	Kirkoek									
mosul	city	IRQ	Mosul	Mosul	Mosoel									
najaf	city	IRQ	Najaf	Najaf										
nasiriyah	city	IRQ	Nassiriya	Nasiriyah										
ramadi	city	IRQ	Ramadi	Ramadi										
sadr-city	city	IRQ	Sadr-stad	Sadr City										
samarra	city	IRQ	Samarra	Samarra										
sinjar	city	IRQ	Sinjar	Sinjar										
taji	city	IRQ	Taji	Taji										
tikrit	city	IRQ	Tikrit	Tikrit										
reykjavik	city	ISL	Reykjavik	Reykjavik										
ashdod	city	ISR	Ashdod	Ashdod										
ashkelon	city	ISR	Ashkelon	Ashkelon										
be-eri	city	ISR	Be'eri	Be'eri										
beersheba	city	ISR	Beersheba	Beersheba										
dimona	city	ISR	Dimona	Dimona										
eilat	city	ISR	Eilat	Eilat										
haifa	city	ISR	Haifa	Haifa										
herzliya	city	ISR	Herzliya	Herzliya										
jerusalem	city	ISR	Jeruzalem	Jerusalem			Jeruzalems|Jeruzalemse							
masada	city	ISR	Masada	Masada										
nazareth	city	ISR	Nazareth	Nazareth										
netanya	city	ISR	Netanya	Netanya										
sderot	city	ISR	Sderot	Sderot										
tel-aviv	city	ISR	Tel Aviv	Tel Aviv										
amatrice	city	ITA	Amatrice	Amatrice										
ancona	city	ITA	Ancona	Ancona										
assisi	city	ITA	Assisi	Assisi										
bari	city	ITA	Bari	Bari										
bergamo	city	ITA	Bergamo	Bergamo										
bologna	city	ITA	Bologna	Bologna			Bolognees|Bolognese							
brescia	city	ITA	Brescia	Brescia										
brindisi	city	ITA	Brindisi	Brindisi										
cagliari	city	ITA	Cagliari	Cagliari										
catania	city	ITA	Catania	Catania										
codogno	city	ITA	Codogno	Codogno										
como	city	ITA	Como	Como										
cremona	city	ITA	Cremona	Cremona										
ferrara	city	ITA	Ferrara	Ferrara										
florence	city	ITA	Florence	Florence			Florentijns|Florentijnse	Florentine						
foggia	city	ITA	Foggia	Foggia										
genoa	city	ITA	Genua	Genoa			Genuees|Genuese	Genoese						
l-aquila	city	ITA	L'Aquila	L'Aquila										
livorno	city	ITA	Livorno	Livorno										
milan	city	ITA	Milaan	Milan		Milano	Milanees|Milanese	Milanese	Milanees|Milanese|Milanezen					
modena	city	ITA	Modena	Modena										
monza	city	ITA	Monza	Monza										
naples	city	ITA	Napels	Naples			Napolitaans|Napolitaanse	Neapolitan	Napolitaan|Napolitaanse|Napolitanen	Neapolitan|Neapolitans				
padua	city	ITA	Padua	Padua										
palermo	city	ITA	Palermo	Palermo			Palermitaans|Palermitaanse							
parma	city	ITA	Parma	Parma										
perugia	city	ITA	Perugia	Perugia										
pescara	city	ITA	Pescara	Pescara										
pisa	city	ITA	Pisa	Pisa										
pompeii	city	ITA	Pompeï	Pompeii										
ravenna	city	ITA	Ravenna	Ravenna										
reggio-calabria	city	ITA	Reggio Calabria	Reggio Calabria										
rimini	city	ITA	Rimini	Rimini										
rome	city	ITA	Rome	Rome			Romeins|Romeinse	Roman	Romein|Romeinse|Romeinen	Roman|Romans				
salerno	city	ITA	Salerno	Salerno										
siena	city	ITA	Siena	Siena										
syracuse	city	ITA	Syracuse	Syracuse										
taormina	city	ITA	Taormina	Taormina										
taranto	city	ITA	Taranto	Taranto										
trento	city	ITA	Trente	Trento										
treviso	city	ITA	Treviso	Treviso										
trieste	city	ITA	Triëst	Trieste										
turin	city	ITA	Turijn	Turin			Turijns|Turijnse							
udine	city	ITA	Udine	Udine										
venice	city	ITA	Venetië	Venice			Venetiaans|Venetiaanse	Venetian	Venetiaan|Venetiaanse|Venetianen	Venetian|Venetians				
verona	city	ITA	Verona	Verona										
vicenza	city	ITA	Vicenza	Vicenza										
kingston	city	JAM	Kingston	Kingston										
saint-helier	city	JEY	Saint Helier	Saint Helier										
amman	city	JOR	Amman	Amman										
aqaba	city	JOR	Akaba	Aqaba										
irbid	city	JOR	Irbid	Irbid										
zaatari	city	JOR	Zaatari	Zaatari										
fukuoka	city	JPN	Fukuoka	Fukuoka										
hiroshima	city	JPN	Hiroshima	Hiroshima										
kawasaki	city	JPN	Kawasaki	Kawasaki										
kobe	city	JPN	Kobe	Kobe										
kumamoto	city	JPN	Kumamoto	Kumamoto										
kyoto	city	JPN	Kyoto	Kyoto										
nagano	city	JPN	Nagano	Nagano										
nagasaki	city	JPN	Nagasaki	Nagasaki										
nagoya	city	JPN	Nagoya	Nagoya										
niigata	city	JPN	Niigata	Niigata										
osaka	city	JPN	Osaka	Osaka										
sapporo	city	JPN	Sapporo	Sapporo										
sendai	city	JPN	Sendai	Sendai										
tokyo	city	JPN	Tokio	Tokyo	Tokyo		Tokioos|Tokiose							
yokohama	city	JPN	Yokohama	Yokohama										
almaty	city	KAZ	Almaty	Almaty										
astana	city	KAZ	Astana	Astana	Nursultan|Noersoeltan	Nur-Sultan								
dadaab	city	KEN	Dadaab	Dadaab										
garissa	city	KEN	Garissa	Garissa										
kakuma	city	KEN	Kakuma	Kakuma										
kisumu	city	KEN	Kisumu	Kisumu										
lamu	city	KEN	Lamu	Lamu										
mombasa	city	KEN	Mombasa	Mombasa										
nairobi	city	KEN	Nairobi	Nairobi										
nakuru	city	KEN	Nakuru	Nakuru										
bishkek	city	KGZ	Bisjkek	Bishkek										
phnom-penh	city	KHM	Phnom Penh	Phnom Penh										
siem-reap	city	KHM	Siem Reap	Siem Reap										
sihanoukville	city	KHM	Sihanoukville	Sihanoukville										
tarawa	city	KIR	Tarawa	Tarawa		South Tarawa								
basseterre	city	KNA	Basseterre	Basseterre										
busan	city	KOR	Busan	Busan		Pusan								
daegu	city	KOR	Daegu	Daegu										
gwangju	city	KOR	Gwangju	Gwangju										
incheon	city	KOR	Incheon	Incheon										
panmunjom	city	KOR	Panmunjom	Panmunjom										
pyeongchang	city	KOR	Pyeongchang	Pyeongchang										
seoul	city	KOR	Seoel	Seoul	Seoul									
ulsan	city	KOR	Ulsan	Ulsan										
kuwait-city	city	KWT	Koeweit-Stad	Kuwait City										
vientiane	city	LAO	Vientiane	Vientiane										
baalbek	city	LBN	Baalbek	Baalbek										
beirut	city	LBN	Beiroet	Beirut			Beiroets|Beiroetse							
sidon	city	LBN	Sidon	Sidon										
tyre	city	LBN	Tyrus	Tyre										
monrovia	city	LBR	Monrovia	Monrovia										
bani-walid	city	LBY	Bani Walid	Bani Walid										
benghazi	city	LBY	Benghazi	Benghazi										
derna	city	LBY	Derna	Derna										
misrata	city	LBY	Misrata	Misrata	Misurata									
ras-lanuf	city	LBY	Ras Lanuf	Ras Lanuf										
sabha	city	LBY	Sabha	Sabha										
sirte	city	LBY	Sirte	Sirte	Syrte									
tobruk	city	LBY	Tobroek	Tobruk	Tobruk									
tripoli	city	LBY	Tripoli	Tripoli										
zawiya	city	LBY	Zawiya	Zawiya										
zuwara	city	LBY	Zuwara	Zuwara										
castries	city	LCA	Castries	Castries										
vaduz	city	LIE	Vaduz	Vaduz										
colombo	city	LKA	Colombo	Colombo										
jaffna	city	LKA	Jaffna	Jaffna										
kandy	city	LKA	Kandy	Kandy										
sri-jayawardenepura-kotte	city	LKA	Sri Jayewardenepura Kotte	Sri Jayawardenepura Kotte										
maseru	city	LSO	Maseru	Maseru										
kaunas	city	LTU	Kaunas	Kaunas										
klaipeda	city	LTU	Klaipeda	Klaipeda										
vilnius	city	LTU	Vilnius	Vilnius										
luxembourg	city	LUX	Luxemburg	Luxembourg		Luxembourg City								
daugavpils	city	LVA	Daugavpils	Daugavpils										
riga	city	LVA	Riga	Riga										
marigot	city	MAF	Marigot	Marigot										
agadir	city	MAR	Agadir	Agadir										
al-hoceima	city	MAR	Al Hoceima	Al Hoceima										
casablanca	city	MAR	Casablanca	Casablanca										
fez	city	MAR	Fez	Fez	Fès									
marrakesh	city	MAR	Marrakesh	Marrakesh	Marrakech	Marrakech								
meknes	city	MAR	Meknes	Meknes										
nador	city	MAR	Nador	Nador										
oujda	city	MAR	Oujda	Oujda										
rabat	city	MAR	Rabat	Rabat										
tangier	city	MAR	Tanger	Tangier		Tangiers								
monaco	city	MCO	Monaco	Monaco										
chisinau	city	MDA	Chisinau	Chisinau		Kishinev								
antananarivo	city	MDG	Antananarivo	Antananarivo										
male	city	MDV	Malé	Malé										
acapulco	city	MEX	Acapulco	Acapulco										
ayotzinapa	city	MEX	Ayotzinapa	Ayotzinapa										
cancun	city	MEX	Cancún	Cancún										
ciudad-juarez	city	MEX	Ciudad Juárez	Ciudad Juárez		Ciudad Juarez								
culiacan	city	MEX	Culiacán	Culiacán										
guadalajara	city	MEX	Guadalajara	Guadalajara										
iguala	city	MEX	Iguala	Iguala										
mexico-city	city	MEX	Mexico-Stad	Mexico City	Mexico City									
monterrey	city	MEX	Monterrey	Monterrey										
merida	city	MEX	Mérida	Mérida										
oaxaca	city	MEX	Oaxaca	Oaxaca										
puebla	city	MEX	Puebla	Puebla										
tijuana	city	MEX	Tijuana	Tijuana										
veracruz	city	MEX	Veracruz	Veracruz										
majuro	city	MHL	Majuro	Majuro										
kumanovo	city	MKD	Kumanovo	Kumanovo										
ohrid	city	MKD	Ohrid	Ohrid										
skopje	city	MKD	Skopje	Skopje										
tetovo	city	MKD	Tetovo	Tetovo										
bamako	city	MLI	Bamako	Bamako										
gao	city	MLI	Gao	Gao										
kidal	city	MLI	Kidal	Kidal										
mopti	city	MLI	Mopti	Mopti										
menaka	city	MLI	Ménaka	Ménaka										
timbuktu	city	MLI	Timboektoe	Timbuktu										
valletta	city	MLT	Valletta	Valletta										
bago	city	MMR	Bago	Bago										
mandalay	city	MMR	Mandalay	Mandalay										
maungdaw	city	MMR	Maungdaw	Maungdaw										
myawaddy	city	MMR	Myawaddy	Myawaddy										
naypyidaw	city	MMR	Naypyidaw	Naypyidaw		Naypyitaw								
sittwe	city	MMR	Sittwe	Sittwe										
yangon	city	MMR	Yangon	Yangon	Rangoon	Rangoon								
podgorica	city	MNE	Podgorica	Podgorica										
ulaanbaatar	city	MNG	Ulaanbaatar	Ulaanbaatar	Oelan Bator	Ulan Bator								
saipan	city	MNP	Saipan	Saipan										
beira	city	MOZ	Beira	Beira										
maputo	city	MOZ	Maputo	Maputo										
pemba	city	MOZ	Pemba	Pemba										
nouakchott	city	MRT	Nouakchott	Nouakchott										
fort-de-france	city	MTQ	Fort-de-France	Fort-de-France										
port-louis	city	MUS	Port Louis	Port Louis										
lilongwe	city	MWI	Lilongwe	Lilongwe										
kuala-lumpur	city	MYS	Kuala Lumpur	Kuala Lumpur										
putrajaya	city	MYS	Putrajaya	Putrajaya										
mamoudzou	city	MYT	Mamoudzou	Mamoudzou										
windhoek	city	NAM	Windhoek	Windhoek										
noumea	city	NCL	Nouméa	Nouméa										
agadez	city	NER	Agadez	Agadez										
arlit	city	NER	Arlit	Arlit										
diffa	city	NER	Diffa	Diffa										
niamey	city	NER	Niamey	Niamey										
abuja	city	NGA	Abuja	Abuja										
benin-city	city	NGA	Benin City	Benin City										
chibok	city	NGA	Chibok	Chibok										
dapchi	city	NGA	Dapchi	Dapchi										
ibadan	city	NGA	Ibadan	Ibadan										
kaduna	city	NGA	Kaduna	Kaduna										
kano	city	NGA	Kano	Kano										
lagos	city	NGA	Lagos	Lagos										
maiduguri	city	NGA	Maiduguri	Maiduguri										
port-harcourt	city	NGA	Port Harcourt	Port Harcourt										
zaria	city	NGA	Zaria	Zaria										
managua	city	NIC	Managua	Managua										
alofi	city	NIU	Alofi	Alofi										
aalsmeer	city	NLD	Aalsmeer	Aalsmeer										
aalten	city	NLD	Aalten	Aalten										
alblasserdam	city	NLD	Alblasserdam	Alblasserdam										
alkmaar	city	NLD	Alkmaar	Alkmaar			Alkmaars|Alkmaarse		Alkmaarder|Alkmaarse|Alkmaarders					
almelo	city	NLD	Almelo	Almelo			Almelos|Almelose		Almeloër|Almelose|Almeloërs					
almere	city	NLD	Almere	Almere			Almeers|Almeerse		Almeerder|Almeerse|Almeerders					
almkerk	city	NLD	Almkerk	Almkerk										
ameide	city	NLD	Ameide	Ameide										
amersfoort	city	NLD	Amersfoort	Amersfoort			Amersfoorts|Amersfoortse		Amersfoorter|Amersfoortse|Amersfoorters					
ammerzoden	city	NLD	Ammerzoden	Ammerzoden										
amstelveen	city	NLD	Amstelveen	Amstelveen			Amstelveens|Amstelveense		Amstelvener|Amstelveense|Amstelveners					
amsterdam	city	NLD	Amsterdam	Amsterdam	Mokum		Amsterdams|Amsterdamse		Amsterdammer|Amsterdamse|Amsterdammers					
apeldoorn	city	NLD	Apeldoorn	Apeldoorn			Apeldoorns|Apeldoornse		Apeldoorner|Apeldoornse|Apeldoorners					
appingedam	city	NLD	Appingedam	Appingedam										
arnhem	city	NLD	Arnhem	Arnhem			Arnhems|Arnhemse		Arnhemmer|Arnhemse|Arnhemmers					
assen	city	NLD	Assen	Assen			Assens|Assense|Asser		Assenaar|Assense|Assenaren					
asten	city	NLD	Asten	Asten										
baarn	city	NLD	Baarn	Baarn										
barendrecht	city	NLD	Barendrecht	Barendrecht										
barneveld	city	NLD	Barneveld	Barneveld										
bathmen	city	NLD	Bathmen	Bathmen										
beek	city	NLD	Beek	Beek										
bemmel	city	NLD	Bemmel	Bemmel										
bergeijk	city	NLD	Bergeijk	Bergeijk										
bergen-op-zoom	city	NLD	Bergen op Zoom	Bergen op Zoom			Bergs|Bergse							
bergschenhoek	city	NLD	Bergschenhoek	Bergschenhoek										
berkelland	city	NLD	Berkelland	Berkelland										
beverwijk	city	NLD	Beverwijk	Beverwijk										
biddinghuizen	city	NLD	Biddinghuizen	Biddinghuizen										
bilthoven	city	NLD	Bilthoven	Bilthoven										
bladel	city	NLD	Bladel	Bladel										
bloemendaal	city	NLD	Bloemendaal	Bloemendaal										
bodegraven	city	NLD	Bodegraven	Bodegraven										
boekel	city	NLD	Boekel	Boekel										
borculo	city	NLD	Borculo	Borculo										
borger	city	NLD	Borger	Borger										
borne	city	NLD	Borne	Borne										
boskoop	city	NLD	Boskoop	Boskoop										
boxmeer	city	NLD	Boxmeer	Boxmeer										
boxtel	city	NLD	Boxtel	Boxtel										
breda	city	NLD	Breda	Breda			Bredaas|Bredase		Bredanaar|Bredase|Bredanaars					
breukelen	city	NLD	Breukelen	Breukelen										
brielle	city	NLD	Brielle	Brielle										
bruinisse	city	NLD	Bruinisse	Bruinisse										
brunssum	city	NLD	Brunssum	Brunssum										
budel	city	NLD	Budel	Budel										
budel-schoot	city	NLD	Budel-Schoot	Budel-Schoot										
bunnik	city	NLD	Bunnik	Bunnik										
bunschoten	city	NLD	Bunschoten	Bunschoten										
buren	city	NLD	Buren	Buren										
bussum	city	NLD	Bussum	Bussum										
capelle-aan-den-ijssel	city	NLD	Capelle aan den IJssel	Capelle aan den IJssel										
castricum	city	NLD	Castricum	Castricum										
coevorden	city	NLD	Coevorden	Coevorden										
cuijk	city	NLD	Cuijk	Cuijk										
culemborg	city	NLD	Culemborg	Culemborg										
dalfsen	city	NLD	Dalfsen	Dalfsen										
de-bilt	city	NLD	De Bilt	De Bilt										
delden	city	NLD	Delden	Delden										
delft	city	NLD	Delft	Delft			Delfts|Delftse		Delftenaar|Delftse|Delftenaren					
delfzijl	city	NLD	Delfzijl	Delfzijl										
den-bosch	city	NLD	Den Bosch	Den Bosch	's-Hertogenbosch	's-Hertogenbosch	Bossche		Bosschenaar|Bossche|Bosschenaren					
den-helder	city	NLD	Den Helder	Den Helder			Helders|Helderse		Heldenaar|Helderse|Heldenaren					
deventer	city	NLD	Deventer	Deventer			Deventers|Deventerse		Deventenaar|Deventerse|Deventenaren					
diemen	city	NLD	Diemen	Diemen										
dieren	city	NLD	Dieren	Dieren										
doetinchem	city	NLD	Doetinchem	Doetinchem			Doetinchems|Doetinchemse		Doetinchemmer||Doetinchemmers					
dokkum	city	NLD	Dokkum	Dokkum										
dongen	city	NLD	Dongen	Dongen										
dordrecht	city	NLD	Dordrecht	Dordrecht	Dordt		Dordts|Dordtse|Dordrechts|Dordrechtse		Dordtenaar|Dordtse|Dordtenaren					
drachten	city	NLD	Drachten	Drachten	Smallingerland				Drachtster||Drachtsters					
driebergen	city	NLD	Driebergen	Driebergen										
dronten	city	NLD	Dronten	Dronten										
druten	city	NLD	Druten	Druten										
duiven	city	NLD	Duiven	Duiven										
edam	city	NLD	Edam	Edam										
ede	city	NLD	Ede	Ede					Edenaar||Edenaren					
eelde	city	NLD	Eelde	Eelde										
eemshaven	city	NLD	Eemshaven	Eemshaven										
eersel	city	NLD	Eersel	Eersel										
egmond	city	NLD	Egmond	Egmond										
eindhoven	city	NLD	Eindhoven	Eindhoven			Eindhovens|Eindhovense		Eindhovenaar|Eindhovense|Eindhovenaren					
elburg	city	NLD	Elburg	Elburg										
elst	city	NLD	Elst	Elst										
emmen	city	NLD	Emmen	Emmen			Emmens|Emmense		Emmenaar|Emmense|Emmenaren					
enkhuizen	city	NLD	Enkhuizen	Enkhuizen										
enschede	city	NLD	Enschede	Enschede			Enschedees|Enschedese		Enschedeër|Enschedese|Enschedeërs					
epe	city	NLD	Epe	Epe										
ermelo	city	NLD	Ermelo	Ermelo										
etten-leur	city	NLD	Etten-Leur	Etten-Leur										
franeker	city	NLD	Franeker	Franeker										
geertruidenberg	city	NLD	Geertruidenberg	Geertruidenberg										
geldermalsen	city	NLD	Geldermalsen	Geldermalsen										
geldrop	city	NLD	Geldrop	Geldrop										
geleen	city	NLD	Geleen	Geleen										
gemert	city	NLD	Gemert	Gemert										
gennep	city	NLD	Gennep	Gennep										
gilze	city	NLD	Gilze	Gilze										
goes	city	NLD	Goes	Goes										
goirle	city	NLD	Goirle	Goirle										
goor	city	NLD	Goor	Goor										
gorinchem	city	NLD	Gorinchem	Gorinchem										
gouda	city	NLD	Gouda	Gouda			Gouds|Goudse		Gouwenaar|Goudse|Gouwenaars					
groenlo	city	NLD	Groenlo	Groenlo										
groesbeek	city	NLD	Groesbeek	Groesbeek										
groningen	city	NLD	Groningen	Groningen			Gronings|Groningse|Groninger		Groninger|Groningse|Groningers					
haaksbergen	city	NLD	Haaksbergen	Haaksbergen										
haarlem	city	NLD	Haarlem	Haarlem			Haarlems|Haarlemse		Haarlemmer|Haarlemse|Haarlemmers					
halsteren	city	NLD	Halsteren	Halsteren										
hardenberg	city	NLD	Hardenberg	Hardenberg										
harderwijk	city	NLD	Harderwijk	Harderwijk										
hardinxveld-giessendam	city	NLD	Hardinxveld-Giessendam	Hardinxveld-Giessendam										
haren	city	NLD	Haren	Haren										
harlingen	city	NLD	Harlingen	Harlingen										
harskamp	city	NLD	Harskamp	Harskamp										
hattem	city	NLD	Hattem	Hattem										
heemskerk	city	NLD	Heemskerk	Heemskerk										
heemstede	city	NLD	Heemstede	Heemstede										
heerde	city	NLD	Heerde	Heerde										
heerenveen	city	NLD	Heerenveen	Heerenveen			Heerenveens|Heerenveense		Heerenvener||Heerenveners					
heerhugowaard	city	NLD	Heerhugowaard	Heerhugowaard										
heerlen	city	NLD	Heerlen	Heerlen			Heerlens|Heerlense		Heerlenaar|Heerlense|Heerlenaren					
heesch	city	NLD	Heesch	Heesch										
heeze	city	NLD	Heeze	Heeze										
heiloo	city	NLD	Heiloo	Heiloo										
hellendoorn	city	NLD	Hellendoorn	Hellendoorn										
hellevoetsluis	city	NLD	Hellevoetsluis	Hellevoetsluis										
helmond	city	NLD	Helmond	Helmond			Helmonds|Helmondse		Helmonder|Helmondse|Helmonders					
hendrik-ido-ambacht	city	NLD	Hendrik-Ido-Ambacht	Hendrik-Ido-Ambacht										
hengelo	city	NLD	Hengelo	Hengelo			Hengelos|Hengelose		Hengeloër|Hengelose|Hengeloërs					
heusden	city	NLD	Heusden	Heusden										
hillegom	city	NLD	Hillegom	Hillegom										
hilvarenbeek	city	NLD	Hilvarenbeek	Hilvarenbeek										
hilversum	city	NLD	Hilversum	Hilversum			Hilversums|Hilversumse		Hilversummer|Hilversumse|Hilversummers					
hoensbroek	city	NLD	Hoensbroek	Hoensbroek										
hoofddorp	city	NLD	Hoofddorp	Hoofddorp	Haarlemmermeer	Haarlemmermeer								
hoogeveen	city	NLD	Hoogeveen	Hoogeveen										
hoogezand	city	NLD	Hoogezand	Hoogezand										
hook-of-holland	city	NLD	Hoek van Holland	Hook of Holland										
hoorn	city	NLD	Hoorn	Hoorn			Hoorns|Hoornse		Horinees|Hoornse|Horinezen					
horst	city	NLD	Horst	Horst										
houten	city	NLD	Houten	Houten										
huissen	city	NLD	Huissen	Huissen										
hulst	city	NLD	Hulst	Hulst										
ijmuiden	city	NLD	IJmuiden	IJmuiden	Velsen	Velsen	IJmuidens|IJmuidense							
ijsselstein	city	NLD	IJsselstein	IJsselstein										
joure	city	NLD	Joure	Joure										
kaatsheuvel	city	NLD	Kaatsheuvel	Kaatsheuvel										
kampen	city	NLD	Kampen	Kampen										
kapelle	city	NLD	Kapelle	Kapelle										
katwijk	city	NLD	Katwijk	Katwijk			Katwijks|Katwijkse		Katwijker|Katwijkse|Katwijkers					
kerkrade	city	NLD	Kerkrade	Kerkrade			Kerkraads|Kerkraadse		Kerkradenaar|Kerkraadse|Kerkradenaren					
kesteren	city	NLD	Kesteren	Kesteren										
klundert	city	NLD	Klundert	Klundert										
krimpen-aan-den-ijssel	city	NLD	Krimpen aan den IJssel	Krimpen aan den IJssel										
landgraaf	city	NLD	Landgraaf	Landgraaf										
landsmeer	city	NLD	Landsmeer	Landsmeer										
laren	city	NLD	Laren	Laren										
leek	city	NLD	Leek	Leek										
leerdam	city	NLD	Leerdam	Leerdam										
leersum	city	NLD	Leersum	Leersum										
leeuwarden	city	NLD	Leeuwarden	Leeuwarden	Ljouwert		Leeuwarder|Leeuwardens|Leeuwardense		Leeuwarder|Leeuwardense|Leeuwarders					
leiden	city	NLD	Leiden	Leiden		Leyden	Leids|Leidse		Leidenaar|Leidse|Leidenaren					
leidschendam	city	NLD	Leidschendam	Leidschendam										
lelystad	city	NLD	Lelystad	Lelystad					Lelystedeling||Lelystedelingen					
leusden	city	NLD	Leusden	Leusden										
lisse	city	NLD	Lisse	Lisse										
lochem	city	NLD	Lochem	Lochem										
loosdrecht	city	NLD	Loosdrecht	Loosdrecht										
loppersum	city	NLD	Loppersum	Loppersum										
losser	city	NLD	Losser	Losser										
maarssen	city	NLD	Maarssen	Maarssen										
maassluis	city	NLD	Maassluis	Maassluis										
maastricht	city	NLD	Maastricht	Maastricht			Maastrichts|Maastrichtse		Maastrichtenaar|Maastrichtse|Maastrichtenaren					
margraten	city	NLD	Margraten	Margraten										
marum	city	NLD	Marum	Marum										
medemblik	city	NLD	Medemblik	Medemblik										
meerssen	city	NLD	Meerssen	Meerssen										
meppel	city	NLD	Meppel	Meppel										
middelburg	city	NLD	Middelburg	Middelburg			Middelburgs|Middelburgse		Middelburger|Middelburgse|Middelburgers					
mijdrecht	city	NLD	Mijdrecht	Mijdrecht										
moerdijk	city	NLD	Moerdijk	Moerdijk										
monnickendam	city	NLD	Monnickendam	Monnickendam										
montfoort	city	NLD	Montfoort	Montfoort										
muiden	city	NLD	Muiden	Muiden										
naaldwijk	city	NLD	Naaldwijk	Naaldwijk										
naarden	city	NLD	Naarden	Naarden										
nieuw-vennep	city	NLD	Nieuw-Vennep	Nieuw-Vennep										
nieuwegein	city	NLD	Nieuwegein	Nieuwegein										
nijkerk	city	NLD	Nijkerk	Nijkerk										
nijmegen	city	NLD	Nijmegen	Nijmegen			Nijmeegs|Nijmeegse		Nijmegenaar|Nijmeegse|Nijmegenaren					
nijverdal	city	NLD	Nijverdal	Nijverdal										
noordwijk	city	NLD	Noordwijk	Noordwijk										
nootdorp	city	NLD	Nootdorp	Nootdorp										
norg	city	NLD	Norg	Norg										
numansdorp	city	NLD	Numansdorp	Numansdorp										
nunspeet	city	NLD	Nunspeet	Nunspeet										
oegstgeest	city	NLD	Oegstgeest	Oegstgeest										
oirschot	city	NLD	Oirschot	Oirschot										
oisterwijk	city	NLD	Oisterwijk	Oisterwijk										
oldebroek	city	NLD	Oldebroek	Oldebroek										
oldenzaal	city	NLD	Oldenzaal	Oldenzaal										
olst	city	NLD	Olst	Olst										
ommen	city	NLD	Ommen	Ommen										
oostburg	city	NLD	Oostburg	Oostburg										
oosterhout	city	NLD	Oosterhout	Oosterhout										
oosterwolde	city	NLD	Oosterwolde	Oosterwolde										
oss	city	NLD	Oss	Oss					Ossenaar||Ossenaren					
oud-beijerland	city	NLD	Oud-Beijerland	Oud-Beijerland										
ouddorp	city	NLD	Ouddorp	Ouddorp										
ouderkerk	city	NLD	Ouderkerk	Ouderkerk										
oudewater	city	NLD	Oudewater	Oudewater										
panningen	city	NLD	Panningen	Panningen										
papendrecht	city	NLD	Papendrecht	Papendrecht										
pernis	city	NLD	Pernis	Pernis										
petten	city	NLD	Petten	Petten										
pijnacker	city	NLD	Pijnacker	Pijnacker										
purmerend	city	NLD	Purmerend	Purmerend			Purmerends|Purmerendse		Purmerender|Purmerendse|Purmerenders					
putten	city	NLD	Putten	Putten										
raalte	city	NLD	Raalte	Raalte										
renkum	city	NLD	Renkum	Renkum										
reuver	city	NLD	Reuver	Reuver										
rhenen	city	NLD	Rhenen	Rhenen										
ridderkerk	city	NLD	Ridderkerk	Ridderkerk										
rijen	city	NLD	Rijen	Rijen										
rijssen	city	NLD	Rijssen	Rijssen										
rijswijk	city	NLD	Rijswijk	Rijswijk										
roermond	city	NLD	Roermond	Roermond			Roermonds|Roermondse		Roermondenaar|Roermondse|Roermondenaren					
roosendaal	city	NLD	Roosendaal	Roosendaal			Roosendaals|Roosendaalse		Roosendaler|Roosendaalse|Roosendalers					
rosmalen	city	NLD	Rosmalen	Rosmalen										
rotterdam	city	NLD	Rotterdam	Rotterdam			Rotterdams|Rotterdamse		Rotterdammer|Rotterdamse|Rotterdammers					
rucphen	city	NLD	Rucphen	Rucphen										
sassenheim	city	NLD	Sassenheim	Sassenheim										
schagen	city	NLD	Schagen	Schagen										
scherpenzeel	city	NLD	Scherpenzeel	Scherpenzeel										
scheveningen	city	NLD	Scheveningen	Scheveningen										
schiedam	city	NLD	Schiedam	Schiedam			Schiedams|Schiedamse		Schiedammer|Schiedamse|Schiedammers					
schijndel	city	NLD	Schijndel	Schijndel										
schiphol	facility	NLD	Schiphol	Schiphol										
schoonhoven	city	NLD	Schoonhoven	Schoonhoven										
sint-oedenrode	city	NLD	Sint-Oedenrode	Sint-Oedenrode										
sittard	city	NLD	Sittard	Sittard	Sittard-Geleen		Sittards|Sittardse		Sittardenaar|Sittardse|Sittardenaren					
sliedrecht	city	NLD	Sliedrecht	Sliedrecht										
slochteren	city	NLD	Slochteren	Slochteren										
sneek	city	NLD	Sneek	Sneek			Sneker|Sneeks|Sneekse		Sneker||Snekers					
soest	city	NLD	Soest	Soest										
soesterberg	city	NLD	Soesterberg	Soesterberg										
someren	city	NLD	Someren	Someren										
spakenburg	city	NLD	Spakenburg	Spakenburg										
spijkenisse	city	NLD	Spijkenisse	Spijkenisse										
stadskanaal	city	NLD	Stadskanaal	Stadskanaal										
staphorst	city	NLD	Staphorst	Staphorst					Staphorster||Staphorsters					
steenbergen	city	NLD	Steenbergen	Steenbergen										
steenwijk	city	NLD	Steenwijk	Steenwijk										
tegelen	city	NLD	Tegelen	Tegelen										
ter-apel	city	NLD	Ter Apel	Ter Apel										
terborg	city	NLD	Terborg	Terborg										
terneuzen	city	NLD	Terneuzen	Terneuzen										
the-hague	city	NLD	Den Haag	The Hague	's-Gravenhage		Haags|Haagse		Hagenaar|Haagse|Hagenaars;Hagenees||Hagenezen					
tholen	city	NLD	Tholen	Tholen										
tiel	city	NLD	Tiel	Tiel										
tilburg	city	NLD	Tilburg	Tilburg			Tilburgs|Tilburgse		Tilburger|Tilburgse|Tilburgers					
tynaarlo	city	NLD	Tynaarlo	Tynaarlo										
uden	city	NLD	Uden	Uden										
uitgeest	city	NLD	Uitgeest	Uitgeest										
uithoorn	city	NLD	Uithoorn	Uithoorn										
ulft	city	NLD	Ulft	Ulft										
urk	city	NLD	Urk	Urk			Urks|Urkse|Urker		Urker||Urkers					
utrecht	city	NLD	Utrecht	Utrecht			Utrechts|Utrechtse		Utrechter|Utrechtse|Utrechters					
vaals	city	NLD	Vaals	Vaals										
valkenburg	city	NLD	Valkenburg	Valkenburg										
valkenswaard	city	NLD	Valkenswaard	Valkenswaard										
varsseveld	city	NLD	Varsseveld	Varsseveld										
veendam	city	NLD	Veendam	Veendam										
veenendaal	city	NLD	Veenendaal	Veenendaal			Veenendaals|Veenendaalse		Veenendaler|Veenendaalse|Veenendalers					
veere	city	NLD	Veere	Veere										
veghel	city	NLD	Veghel	Veghel										
veldhoven	city	NLD	Veldhoven	Veldhoven										
velp	city	NLD	Velp	Velp										
venlo	city	NLD	Venlo	Venlo			Venloos|Venlose		Venlonaar|Venlose|Venlonaren					
vianen	city	NLD	Vianen	Vianen										
vinkeveen	city	NLD	Vinkeveen	Vinkeveen										
vlaardingen	city	NLD	Vlaardingen	Vlaardingen			Vlaardings|Vlaardingse		Vlaardinger|Vlaardingse|Vlaardingers					
vlijmen	city	NLD	Vlijmen	Vlijmen										
vlissingen	city	NLD	Vlissingen	Vlissingen		Flushing	Vlissings|Vlissingse		Vlissinger|Vlissingse|Vlissingers					
voerendaal	city	NLD	Voerendaal	Voerendaal										
volendam	city	NLD	Volendam	Volendam			Volendams|Volendamse		Volendammer|Volendamse|Volendammers					
volkel	city	NLD	Volkel	Volkel										
voorburg	city	NLD	Voorburg	Voorburg										
voorschoten	city	NLD	Voorschoten	Voorschoten										
voorst	city	NLD	Voorst	Voorst										
vriezenveen	city	NLD	Vriezenveen	Vriezenveen										
vroomshoop	city	NLD	Vroomshoop	Vroomshoop										
vught	city	NLD	Vught	Vught										
waalwijk	city	NLD	Waalwijk	Waalwijk										
waddinxveen	city	NLD	Waddinxveen	Waddinxveen										
wageningen	city	NLD	Wageningen	Wageningen			Wagenings|Wageningse		Wageninger|Wageningse|Wageningers					
wassenaar	city	NLD	Wassenaar	Wassenaar										
weert	city	NLD	Weert	Weert										
weesp	city	NLD	Weesp	Weesp										
werkendam	city	NLD	Werkendam	Werkendam										
westerbork	city	NLD	Westerbork	Westerbork										
wierden	city	NLD	Wierden	Wierden										
wijchen	city	NLD	Wijchen	Wijchen										
wijk-aan-zee	city	NLD	Wijk aan Zee	Wijk aan Zee										
wijk-bij-duurstede	city	NLD	Wijk bij Duurstede	Wijk bij Duurstede										
winschoten	city	NLD	Winschoten	Winschoten										
winsum	city	NLD	Winsum	Winsum										
winterswijk	city	NLD	Winterswijk	Winterswijk										
woensdrecht	city	NLD	Woensdrecht	Woensdrecht										
woerden	city	NLD	Woerden	Woerden										
wolvega	city	NLD	Wolvega	Wolvega										
wormerveer	city	NLD	Wormerveer	Wormerveer										
woudenberg	city	NLD	Woudenberg	Woudenberg										
woudrichem	city	NLD	Woudrichem	Woudrichem										
zaanstad	city	NLD	Zaanstad	Zaanstad	Zaandam	Zaandam	Zaans|Zaanse		Zaankanter|Zaanse|Zaankanters					
zaltbommel	city	NLD	Zaltbommel	Zaltbommel										
zandvoort	city	NLD	Zandvoort	Zandvoort										
zeewolde	city	NLD	Zeewolde	Zeewolde										
zeist	city	NLD	Zeist	Zeist										
zevenaar	city	NLD	Zevenaar	Zevenaar										
zevenbergen	city	NLD	Zevenbergen	Zevenbergen										
zierikzee	city	NLD	Zierikzee	Zierikzee										
zoetermeer	city	NLD	Zoetermeer	Zoetermeer			Zoetermeers|Zoetermeerse		Zoetermeerder|Zoetermeerse|Zoetermeerders					
zuidlaren	city	NLD	Zuidlaren	Zuidlaren										
zundert	city	NLD	Zundert	Zundert										
zutphen	city	NLD	Zutphen	Zutphen										
zwijndrecht	city	NLD	Zwijndrecht	Zwijndrecht										
zwolle	city	NLD	Zwolle	Zwolle			Zwols|Zwolse		Zwollenaar|Zwolse|Zwollenaren					
kirkenes	city	NOR	Kirkenes	Kirkenes										
narvik	city	NOR	Narvik	Narvik										
oslo	city	NOR	Oslo	Oslo										
stavanger	city	NOR	Stavanger	Stavanger										
troms	city	NOR	Tromsø	Tromsø										
trondheim	city	NOR	Trondheim	Trondheim										
kathmandu	city	NPL	Kathmandu	Kathmandu										
lukla	city	NPL	Lukla	Lukla										
pokhara	city	NPL	Pokhara	Pokhara										
yaren	city	NRU	Yaren	Yaren										
auckland	city	NZL	Auckland	Auckland										
christchurch	city	NZL	Christchurch	Christchurch										
dunedin	city	NZL	Dunedin	Dunedin										
wellington	city	NZL	Wellington	Wellington										
muscat	city	OMN	Muscat	Muscat										
abbottabad	city	PAK	Abbottabad	Abbottabad										
faisalabad	city	PAK	Faisalabad	Faisalabad										
gwadar	city	PAK	Gwadar	Gwadar										
islamabad	city	PAK	Islamabad	Islamabad										
karachi	city	PAK	Karachi	Karachi	Karatsji									
lahore	city	PAK	Lahore	Lahore										
multan	city	PAK	Multan	Multan										
peshawar	city	PAK	Peshawar	Peshawar										
quetta	city	PAK	Quetta	Quetta										
rawalpindi	city	PAK	Rawalpindi	Rawalpindi										
panama-city	city	PAN	Panama-Stad	Panama City										
adamstown	city	PCN	Adamstown	Adamstown										
arequipa	city	PER	Arequipa	Arequipa										
cuzco	city	PER	Cuzco	Cuzco										
lima	city	PER	Lima	Lima										
cebu	city	PHL	Cebu	Cebu										
davao	city	PHL	Davao	Davao										
jolo	city	PHL	Jolo	Jolo										
manila	city	PHL	Manilla	Manila										
marawi	city	PHL	Marawi	Marawi										
tacloban	city	PHL	Tacloban	Tacloban										
ngerulmud	city	PLW	Ngerulmud	Ngerulmud										
port-moresby	city	PNG	Port Moresby	Port Moresby										
auschwitz	city	POL	Auschwitz	Auschwitz										
bialystok	city	POL	Bialystok	Bialystok										
bydgoszcz	city	POL	Bydgoszcz	Bydgoszcz										
gdansk	city	POL	Gdansk	Gdańsk		Gdansk|Danzig								
gdynia	city	POL	Gdynia	Gdynia										
katowice	city	POL	Katowice	Katowice										
krakow	city	POL	Krakau	Kraków		Krakow|Cracow	Krakaus|Krakause							
lublin	city	POL	Lublin	Lublin										
oswiecim	city	POL	Oswiecim	Oswiecim										
poznan	city	POL	Poznan	Poznań		Poznan								
rzeszow	city	POL	Rzeszow	Rzeszów										
sopot	city	POL	Sopot	Sopot										
szczecin	city	POL	Szczecin	Szczecin										
torun	city	POL	Torun	Torun										
warsaw	city	POL	Warschau	Warsaw			Warschaus|Warschause							
wroclaw	city	POL	Wroclaw	Wrocław		Wroclaw								
zakopane	city	POL	Zakopane	Zakopane										
lodz	city	POL	Lodz	Łódź		Lodz								
san-juan	city	PRI	San Juan	San Juan										
kaesong	city	PRK	Kaesong	Kaesong										
punggye-ri	city	PRK	Punggye-ri	Punggye-ri										
pyongyang	city	PRK	Pyongyang	Pyongyang										
yongbyon	city	PRK	Yongbyon	Yongbyon										
braga	city	PRT	Braga	Braga										
coimbra	city	PRT	Coimbra	Coimbra										
faro	city	PRT	Faro	Faro										
lisbon	city	PRT	Lissabon	Lisbon			Lissabons|Lissabonse							
porto	city	PRT	Porto	Porto		Oporto								
asuncion	city	PRY	Asunción	Asunción										
beit-hanoun	city	PSE	Beit Hanoun	Beit Hanoun										
beit-lahia	city	PSE	Beit Lahia	Beit Lahia										
bethlehem	city	PSE	Bethlehem	Bethlehem										
deir-al-balah	city	PSE	Deir al-Balah	Deir al-Balah										
gaza-city	city	PSE	Gaza-Stad	Gaza City										
hebron	city	PSE	Hebron	Hebron										
jabalia	city	PSE	Jabalia	Jabalia										
jenin	city	PSE	Jenin	Jenin										
jericho	city	PSE	Jericho	Jericho										
khan-younis	city	PSE	Khan Younis	Khan Younis	Khan Yunis	Khan Yunis								
nablus	city	PSE	Nablus	Nablus										
qalqilya	city	PSE	Qalqilya	Qalqilya										
rafah	city	PSE	Rafah	Rafah										
ramallah	city	PSE	Ramallah	Ramallah										
tulkarem	city	PSE	Tulkarem	Tulkarem										
papeete	city	PYF	Papeete	Papeete										
doha	city	QAT	Doha	Doha										
saint-denis-reu	city	REU	Saint-Denis	Saint-Denis										
brasov	city	ROU	Brasov	Brasov										
bucharest	city	ROU	Boekarest	Bucharest										
cluj	city	ROU	Cluj	Cluj										
constanta	city	ROU	Constanta	Constanta										
iasi	city	ROU	Iasi	Iasi										
sibiu	city	ROU	Sibiu	Sibiu										
timisoara	city	ROU	Timisoara	Timișoara										
arkhangelsk	city	RUS	Archangelsk	Arkhangelsk										
astrakhan	city	RUS	Astrachan	Astrakhan										
belgorod	city	RUS	Belgorod	Belgorod										
beslan	city	RUS	Beslan	Beslan										
bryansk	city	RUS	Brjansk	Bryansk										
chelyabinsk	city	RUS	Tsjeljabinsk	Chelyabinsk										
grozny	city	RUS	Grozny	Grozny										
irkutsk	city	RUS	Irkoetsk	Irkutsk										
kazan	city	RUS	Kazan	Kazan										
krasnodar	city	RUS	Krasnodar	Krasnodar										
krasnoyarsk	city	RUS	Krasnojarsk	Krasnoyarsk										
kursk	city	RUS	Koersk	Kursk										
magnitogorsk	city	RUS	Magnitogorsk	Magnitogorsk										
moscow	city	RUS	Moskou	Moscow			Moskous|Moskouse|Moskovisch|Moskovische		Moskoviet|Moskouse|Moskovieten	Muscovite|Muscovites				
murmansk	city	RUS	Moermansk	Murmansk										
norilsk	city	RUS	Norilsk	Norilsk										
novosibirsk	city	RUS	Novosibirsk	Novosibirsk										
omsk	city	RUS	Omsk	Omsk										
perm	city	RUS	Perm	Perm										
petropavlovsk	city	RUS	Petropavlovsk	Petropavlovsk										
rostov	city	RUS	Rostov	Rostov	Rostov aan de Don	Rostov-on-Don								
saint-petersburg	city	RUS	Sint-Petersburg	Saint Petersburg	Petersburg|Leningrad|Sint Petersburg	St. Petersburg|Leningrad	Petersburgs|Petersburgse|Sint-Petersburgs|Sint-Petersburgse							
samara	city	RUS	Samara	Samara										
saratov	city	RUS	Saratov	Saratov										
smolensk	city	RUS	Smolensk	Smolensk										
sochi	city	RUS	Sotsji	Sochi										
stavropol	city	RUS	Stavropol	Stavropol										
tomsk	city	RUS	Tomsk	Tomsk										
tula	city	RUS	Toela	Tula										
tver	city	RUS	Tver	Tver										
tyumen	city	RUS	Tjoemen	Tyumen										
ufa	city	RUS	Oefa	Ufa										
vladikavkaz	city	RUS	Vladikavkaz	Vladikavkaz										
vladivostok	city	RUS	Vladivostok	Vladivostok										
volgograd	city	RUS	Volgograd	Volgograd	Stalingrad	Stalingrad								
voronezh	city	RUS	Voronezj	Voronezh										
yakutsk	city	RUS	Jakoetsk	Yakutsk										
yekaterinburg	city	RUS	Jekaterinenburg	Yekaterinburg	Jekaterinburg									
yuzhno-sakhalinsk	city	RUS	Joezjno-Sachalinsk	Yuzhno-Sakhalinsk										
butare	city	RWA	Butare	Butare										
kigali	city	RWA	Kigali	Kigali										
abqaiq	city	SAU	Abqaiq	Abqaiq										
dammam	city	SAU	Dammam	Dammam										
dhahran	city	SAU	Dhahran	Dhahran										
jeddah	city	SAU	Jeddah	Jeddah	Djedda|Jedda	Jidda								
mecca	city	SAU	Mekka	Mecca										
medina	city	SAU	Medina	Medina										
neom	city	SAU	Neom	Neom										
riyadh	city	SAU	Riyad	Riyadh	Riyadh|Riaad									
el-fasher	city	SDN	El Fasher	El Fasher	Al-Fashir	El-Fasher								
el-geneina	city	SDN	El Geneina	El Geneina										
khartoum	city	SDN	Khartoem	Khartoum	Khartoum									
nyala	city	SDN	Nyala	Nyala										
omdurman	city	SDN	Omdurman	Omdurman										
port-sudan	city	SDN	Port Sudan	Port Sudan										
dakar	city	SEN	Dakar	Dakar										
goree	city	SEN	Gorée	Gorée										
saint-louis	city	SEN	Saint-Louis	Saint-Louis										
singapore	city	SGP	Singapore	Singapore										
jamestown	city	SHN	Jamestown	Jamestown										
longyearbyen	city	SJM	Longyearbyen	Longyearbyen										
honiara	city	SLB	Honiara	Honiara										
freetown	city	SLE	Freetown	Freetown										
san-salvador	city	SLV	San Salvador	San Salvador										
san-marino	city	SMR	San Marino	San Marino										
baidoa	city	SOM	Baidoa	Baidoa										
bosaso	city	SOM	Bosaso	Bosaso										
kismayo	city	SOM	Kismayo	Kismayo										
mogadishu	city	SOM	Mogadishu	Mogadishu	Mogadisjoe									
saint-pierre	city	SPM	Saint-Pierre	Saint-Pierre										
belgrade	city	SRB	Belgrado	Belgrade			Belgradoos|Belgradose							
kragujevac	city	SRB	Kragujevac	Kragujevac										
nis	city	SRB	Nis	Nis										
novi-sad	city	SRB	Novi Sad	Novi Sad										
bentiu	city	SSD	Bentiu	Bentiu										
juba	city	SSD	Juba	Juba										
malakal	city	SSD	Malakal	Malakal										
sao-tome	city	STP	Sao Tomé	São Tomé										
paramaribo	city	SUR	Paramaribo	Paramaribo										
bratislava	city	SVK	Bratislava	Bratislava										
kosice	city	SVK	Kosice	Kosice										
ljubljana	city	SVN	Ljubljana	Ljubljana										
maribor	city	SVN	Maribor	Maribor										
gothenburg	city	SWE	Göteborg	Gothenburg										
kiruna	city	SWE	Kiruna	Kiruna										
linkoping	city	SWE	Linköping	Linköping										
lund	city	SWE	Lund	Lund										
malmo	city	SWE	Malmö	Malmö										
norrkoping	city	SWE	Norrköping	Norrköping										
stockholm	city	SWE	Stockholm	Stockholm			Stockholms|Stockholmse							
uppsala	city	SWE	Uppsala	Uppsala										
vasteras	city	SWE	Västerås	Västerås										
orebro	city	SWE	Örebro	Örebro										
mbabane	city	SWZ	Mbabane	Mbabane										
philipsburg	city	SXM	Philipsburg	Philipsburg										
afrin	city	SYR	Afrin	Afrin										
al-bab	city	SYR	Al-Bab	Al-Bab										
aleppo	city	SYR	Aleppo	Aleppo			Aleppijns|Aleppijnse							
azaz	city	SYR	Azaz	Azaz										
baghouz	city	SYR	Baghouz	Baghouz										
damascus	city	SYR	Damascus	Damascus			Damasceens|Damasceense							
daraa	city	SYR	Daraa	Daraa	Deraa	Deraa								
deir-ez-zor	city	SYR	Deir ez-Zor	Deir ez-Zor	Deir al-Zor	Deir al-Zour|Deir Ezzor								
douma	city	SYR	Douma	Douma	Duma	Duma								
hama	city	SYR	Hama	Hama										
hasaka	city	SYR	Hasaka	Hasaka										
homs	city	SYR	Homs	Homs										
jarablus	city	SYR	Jarablus	Jarablus										
kamishli	city	SYR	Kamishli	Kamishli	Qamishli	Qamishli								
khan-sheikhoun	city	SYR	Khan Sheikhoun	Khan Sheikhoun										
latakia	city	SYR	Latakia	Latakia										
manbij	city	SYR	Manbij	Manbij										
palmyra	city	SYR	Palmyra	Palmyra										
qusayr	city	SYR	Qusayr	Qusayr										
raqqa	city	SYR	Raqqa	Raqqa										
tal-abyad	city	SYR	Tal Abyad	Tal Abyad										
tartus	city	SYR	Tartus	Tartus										
yarmouk	city	SYR	Yarmouk	Yarmouk										
cockburn-town	city	TCA	Cockburn Town	Cockburn Town										
abeche	city	TCD	Abéché	Abéché										
n-djamena	city	TCD	N'Djamena	N'Djamena										
lome	city	TGO	Lomé	Lomé										
bangkok	city	THA	Bangkok	Bangkok										
chiang-mai	city	THA	Chiang Mai	Chiang Mai										
hua-hin	city	THA	Hua Hin	Hua Hin										
koh-samui	city	THA	Koh Samui	Koh Samui										
pattaya	city	THA	Pattaya	Pattaya										
phuket	city	THA	Phuket	Phuket										
dushanbe	city	TJK	Doesjanbe	Dushanbe										
ashgabat	city	TKM	Asjchabad	Ashgabat	Asjgabat									
dili	city	TLS	Dili	Dili										
nuku-alofa	city	TON	Nuku'alofa	Nuku'alofa										
port-of-spain	city	TTO	Port of Spain	Port of Spain										
kairouan	city	TUN	Kairouan	Kairouan										
sfax	city	TUN	Sfax	Sfax										
sidi-bouzid	city	TUN	Sidi Bouzid	Sidi Bouzid										
sousse	city	TUN	Sousse	Sousse										
tunis	city	TUN	Tunis	Tunis										
zarzis	city	TUN	Zarzis	Zarzis										
adana	city	TUR	Adana	Adana										
ankara	city	TUR	Ankara	Ankara										
antalya	city	TUR	Antalya	Antalya										
bodrum	city	TUR	Bodrum	Bodrum										
bursa	city	TUR	Bursa	Bursa										
cizre	city	TUR	Cizre	Cizre										
diyarbak-r	city	TUR	Diyarbakir	Diyarbakır										
edirne	city	TUR	Edirne	Edirne										
gaziantep	city	TUR	Gaziantep	Gaziantep										
hatay	city	TUR	Hatay	Hatay										
incirlik	city	TUR	Incirlik	Incirlik										
istanbul	city	TUR	Istanbul	Istanbul	Istanboel|Constantinopel	Constantinople	Istanbuls|Istanbulse							
izmir	city	TUR	Izmir	Izmir										
kahramanmaras	city	TUR	Kahramanmaras	Kahramanmaras										
kayseri	city	TUR	Kayseri	Kayseri										
kobani	city	TUR	Kobani	Kobani		Kobane								
konya	city	TUR	Konya	Konya										
mersin	city	TUR	Mersin	Mersin										
nusaybin	city	TUR	Nusaybin	Nusaybin										
samsun	city	TUR	Samsun	Samsun										
sanliurfa	city	TUR	Sanliurfa	Sanliurfa										
suruc	city	TUR	Suruç	Suruç										
trabzon	city	TUR	Trabzon	Trabzon										
funafuti	city	TUV	Funafuti	Funafuti										
hualien	city	TWN	Hualien	Hualien										
kaohsiung	city	TWN	Kaohsiung	Kaohsiung										
kinmen	city	TWN	Kinmen	Kinmen										
taichung	city	TWN	Taichung	Taichung										
tainan	city	TWN	Tainan	Tainan										
taipei	city	TWN	Taipei	Taipei	Taipeh									
arusha	city	TZA	Arusha	Arusha										
dar-es-salaam	city	TZA	Dar es Salaam	Dar es Salaam										
dodoma	city	TZA	Dodoma	Dodoma										
entebbe	city	UGA	Entebbe	Entebbe										
gulu	city	UGA	Gulu	Gulu										
jinja	city	UGA	Jinja	Jinja										
kampala	city	UGA	Kampala	Kampala										
avdiivka	city	UKR	Avdiivka	Avdiivka	Avdijivka									
bakhmut	city	UKR	Bachmoet	Bakhmut	Bachmut|Bakhmut									
berdiansk	city	UKR	Berdjansk	Berdiansk										
bila-tserkva	city	UKR	Bila Tserkva	Bila Tserkva										
boryspil	city	UKR	Boryspil	Boryspil										
bucha	city	UKR	Boetsja	Bucha	Bucha|Butsja									
chernihiv	city	UKR	Tsjernihiv	Chernihiv	Tsjernigov									
chernivtsi	city	UKR	Tsjernivtsi	Chernivtsi										
chernobyl	city	UKR	Tsjernobyl	Chernobyl	Tsjornobyl	Chornobyl								
debaltseve	city	UKR	Debaltseve	Debaltseve										
dnipro	city	UKR	Dnipro	Dnipro	Dnjepropetrovsk	Dnipropetrovsk								
donetsk	city	UKR	Donetsk	Donetsk	Donjetsk									
enerhodar	city	UKR	Enerhodar	Enerhodar										
horlivka	city	UKR	Horlivka	Horlivka										
hostomel	city	UKR	Hostomel	Hostomel										
hrabove	city	UKR	Hrabove	Hrabove	Grabovo	Grabovo								
ilovaisk	city	UKR	Ilovajsk	Ilovaisk										
irpin	city	UKR	Irpin	Irpin										
ivano-frankivsk	city	UKR	Ivano-Frankivsk	Ivano-Frankivsk										
izium	city	UKR	Izjoem	Izium										
kerch	city	UKR	Kertsj	Kerch										
kharkiv	city	UKR	Charkov	Kharkiv	Charkiv|Kharkiv	Kharkov								
kherson	city	UKR	Cherson	Kherson	Kherson									
khmelnytskyi	city	UKR	Chmelnytsky	Khmelnytskyi										
kirovohrad	city	UKR	Kirovohrad	Kirovohrad										
kramatorsk	city	UKR	Kramatorsk	Kramatorsk										
kremenchuk	city	UKR	Kremensjoek	Kremenchuk										
kryvyi-rih	city	UKR	Kryvy Rih	Kryvyi Rih										
kupiansk	city	UKR	Koepjansk	Kupiansk										
kyiv	city	UKR	Kiev	Kyiv	Kyiv|Kyjiv	Kiev	Kievs|Kievse							
luhansk	city	UKR	Loehansk	Luhansk	Loegansk|Luhansk|Lugansk	Lugansk								
lutsk	city	UKR	Lutsk	Lutsk										
lviv	city	UKR	Lviv	Lviv	Lvov|Lemberg	Lvov								
lysychansk	city	UKR	Lysytsjansk	Lysychansk										
makiivka	city	UKR	Makejevka	Makiivka										
mariupol	city	UKR	Marioepol	Mariupol	Mariupol									
melitopol	city	UKR	Melitopol	Melitopol										
mykolaiv	city	UKR	Mykolajiv	Mykolaiv	Nikolajev									
odesa	city	UKR	Odessa	Odesa	Odesa	Odessa								
pokrovsk	city	UKR	Pokrovsk	Pokrovsk										
poltava	city	UKR	Poltava	Poltava										
rivne	city	UKR	Rivne	Rivne										
sevastopol	city	UKR	Sebastopol	Sevastopol	Sevastopol									
shakhtarsk	city	UKR	Sjachtarsk	Shakhtarsk										
sievierodonetsk	city	UKR	Severodonetsk	Sievierodonetsk		Severodonetsk								
simferopol	city	UKR	Simferopol	Simferopol										
sloviansk	city	UKR	Slavjansk	Sloviansk	Slovjansk	Slavyansk								
snizhne	city	UKR	Snizjne	Snizhne										
starobilsk	city	UKR	Starobilsk	Starobilsk										
sumy	city	UKR	Soemy	Sumy										
ternopil	city	UKR	Ternopil	Ternopil										
torez	city	UKR	Torez	Torez										
uzhhorod	city	UKR	Oezjhorod	Uzhhorod										
vasylkiv	city	UKR	Vasylkiv	Vasylkiv										
vinnytsia	city	UKR	Vinnytsia	Vinnytsia										
volnovakha	city	UKR	Volnovacha	Volnovakha										
yalta	city	UKR	Jalta	Yalta										
yenakiieve	city	UKR	Jenakijeve	Yenakiieve										
zaporizhzhia	city	UKR	Zaporizja	Zaporizhzhia	Zaporizhzhia|Zaporozje|Zaporizhia	Zaporizhzhya|Zaporizhia								
zhytomyr	city	UKR	Zjytomyr	Zhytomyr										
montevideo	city	URY	Montevideo	Montevideo										
albany	city	USA	Albany	Albany										
albuquerque	city	USA	Albuquerque	Albuquerque										
anchorage	city	USA	Anchorage	Anchorage										
ann-arbor	city	USA	Ann Arbor	Ann Arbor										
annapolis	city	USA	Annapolis	Annapolis										
arlington	city	USA	Arlington	Arlington										
atlanta	city	USA	Atlanta	Atlanta										
aurora	city	USA	Aurora	Aurora										
austin	city	USA	Austin	Austin										
baltimore	city	USA	Baltimore	Baltimore										
berkeley	city	USA	Berkeley	Berkeley										
boise	city	USA	Boise	Boise										
boston	city	USA	Boston	Boston			Bostons|Bostonse	Bostonian						
boulder	city	USA	Boulder	Boulder										
bronx	city	USA	Bronx	Bronx										
brooklyn	city	USA	Brooklyn	Brooklyn										
buffalo	city	USA	Buffalo	Buffalo										
camp-david	facility	USA	Camp David	Camp David										
cape-canaveral	city	USA	Cape Canaveral	Cape Canaveral										
charleston	city	USA	Charleston	Charleston										
charlottesville	city	USA	Charlottesville	Charlottesville										
chicago	city	USA	Chicago	Chicago										
cincinnati	city	USA	Cincinnati	Cincinnati										
cleveland	city	USA	Cleveland	Cleveland										
columbine	city	USA	Columbine	Columbine										
columbus	city	USA	Columbus	Columbus										
dallas	city	USA	Dallas	Dallas										
dayton	city	USA	Dayton	Dayton										
denver	city	USA	Denver	Denver										
des-moines	city	USA	Des Moines	Des Moines										
detroit	city	USA	Detroit	Detroit										
el-paso	city	USA	El Paso	El Paso										
ferguson	city	USA	Ferguson	Ferguson										
fort-hood	city	USA	Fort Hood	Fort Hood										
fort-worth	city	USA	Fort Worth	Fort Worth										
fresno	city	USA	Fresno	Fresno										
gettysburg	city	USA	Gettysburg	Gettysburg										
harlem	city	USA	Harlem	Harlem										
harrisburg	city	USA	Harrisburg	Harrisburg										
hartford	city	USA	Hartford	Hartford										
hollywood	city	USA	Hollywood	Hollywood										
honolulu	city	USA	Honolulu	Honolulu										
houston	city	USA	Houston	Houston										
indianapolis	city	USA	Indianapolis	Indianapolis										
jacksonville	city	USA	Jacksonville	Jacksonville										
kansas-city	city	USA	Kansas City	Kansas City										
kenosha	city	USA	Kenosha	Kenosha										
las-vegas	city	USA	Las Vegas	Las Vegas										
little-rock	city	USA	Little Rock	Little Rock										
long-beach	city	USA	Long Beach	Long Beach										
los-alamos	city	USA	Los Alamos	Los Alamos										
los-angeles	city	USA	Los Angeles	Los Angeles	LA	L.A.								
louisville	city	USA	Louisville	Louisville										
manhattan	city	USA	Manhattan	Manhattan										
mar-a-lago	facility	USA	Mar-a-Lago	Mar-a-Lago										
memphis	city	USA	Memphis	Memphis										
miami	city	USA	Miami	Miami										
milwaukee	city	USA	Milwaukee	Milwaukee										
minneapolis	city	USA	Minneapolis	Minneapolis										
nashville	city	USA	Nashville	Nashville										
new-orleans	city	USA	New Orleans	New Orleans										
new-york	city	USA	New York	New York		New York City|NYC	New Yorks|New Yorkse		New Yorker|New Yorkse|New Yorkers	New Yorker|New Yorkers				
newark	city	USA	Newark	Newark										
newtown	city	USA	Newtown	Newtown										
oakland	city	USA	Oakland	Oakland										
oklahoma-city	city	USA	Oklahoma City	Oklahoma City										
omaha	city	USA	Omaha	Omaha										
orlando	city	USA	Orlando	Orlando										
palm-beach	city	USA	Palm Beach	Palm Beach										
palm-springs	city	USA	Palm Springs	Palm Springs										
palo-alto	city	USA	Palo Alto	Palo Alto										
parkland	city	USA	Parkland	Parkland										
pearl-harbor	city	USA	Pearl Harbor	Pearl Harbor										
philadelphia	city	USA	Philadelphia	Philadelphia										
phoenix	city	USA	Phoenix	Phoenix										
pittsburgh	city	USA	Pittsburgh	Pittsburgh										
portland	city	USA	Portland	Portland										
quantico	city	USA	Quantico	Quantico										
raleigh	city	USA	Raleigh	Raleigh										
richmond	city	USA	Richmond	Richmond										
roswell	city	USA	Roswell	Roswell										
sacramento	city	USA	Sacramento	Sacramento										
salt-lake-city	city	USA	Salt Lake City	Salt Lake City										
san-antonio	city	USA	San Antonio	San Antonio										
san-bernardino	city	USA	San Bernardino	San Bernardino										
san-diego	city	USA	San Diego	San Diego										
san-francisco	city	USA	San Francisco	San Francisco										
san-jose	city	USA	San Jose	San Jose										
santa-barbara	city	USA	Santa Barbara	Santa Barbara										
santa-fe	city	USA	Santa Fe	Santa Fe										
santa-monica	city	USA	Santa Monica	Santa Monica										
seattle	city	USA	Seattle	Seattle										
spokane	city	USA	Spokane	Spokane										
st-louis	city	USA	St. Louis	St. Louis										
tampa	city	USA	Tampa	Tampa										
tucson	city	USA	Tucson	Tucson										
tulsa	city	USA	Tulsa	Tulsa										
uvalde	city	USA	Uvalde	Uvalde										
waco	city	USA	Waco	Waco										
washington	city	USA	Washington	Washington	Washington D.C.|Washington DC	Washington, D.C.|Washington DC	Washingtons|Washingtonse							
west-point	city	USA	West Point	West Point										
tashkent	city	UZB	Tasjkent	Tashkent										
vatican-city	city	VAT	Vaticaanstad	Vatican City										
kingstown	city	VCT	Kingstown	Kingstown										
caracas	city	VEN	Caracas	Caracas										
maracaibo	city	VEN	Maracaibo	Maracaibo										
maracay	city	VEN	Maracay	Maracay										
road-town	city	VGB	Road Town	Road Town										
charlotte-amalie	city	VIR	Charlotte Amalie	Charlotte Amalie										
da-nang	city	VNM	Danang	Da Nang										
haiphong	city	VNM	Haiphong	Haiphong										
hanoi	city	VNM	Hanoi	Hanoi										
ho-chi-minh-city	city	VNM	Ho Chi Minhstad	Ho Chi Minh City	Saigon|Ho Chi Minh-stad	Saigon								
hue	city	VNM	Hue	Hue										
my-lai	city	VNM	My Lai	My Lai										
port-vila	city	VUT	Port Vila	Port Vila										
mata-utu	city	WLF	Mata-Utu	Mata-Utu										
apia	city	WSM	Apia	Apia										
mitrovica	city	XKX	Mitrovica	Mitrovica										
peja	city	XKX	Peja	Peja										
pristina	city	XKX	Pristina	Pristina										
prizren	city	XKX	Prizren	Prizren										
aden	city	YEM	Aden	Aden										
hodeidah	city	YEM	Hodeida	Hodeidah	Hodeidah	Hodeida								
ibb	city	YEM	Ibb	Ibb										
marib	city	YEM	Marib	Marib										
mukalla	city	YEM	Mukalla	Mukalla										
saada	city	YEM	Saada	Saada										
sanaa	city	YEM	Sanaa	Sanaa	Sana'a	Sana'a								
taiz	city	YEM	Taiz	Taiz										
bloemfontein	city	ZAF	Bloemfontein	Bloemfontein										
cape-town	city	ZAF	Kaapstad	Cape Town			Kaaps|Kaapse							
durban	city	ZAF	Durban	Durban										
johannesburg	city	ZAF	Johannesburg	Johannesburg		Joburg								
marikana	city	ZAF	Marikana	Marikana										
port-elizabeth	city	ZAF	Port Elizabeth	Port Elizabeth										
pretoria	city	ZAF	Pretoria	Pretoria										
soweto	city	ZAF	Soweto	Soweto										
stellenbosch	city	ZAF	Stellenbosch	Stellenbosch										
lusaka	city	ZMB	Lusaka	Lusaka										
bulawayo	city	ZWE	Bulawayo	Bulawayo										
harare	city	ZWE	Harare	Harare										`;
