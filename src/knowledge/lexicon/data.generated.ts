// Made of the .tsv tables of this folder by scripts/build-lexicon.ts; edit those, not this file.
export const predicatesTsv = `engage_with	engage with	zich inlaten met	CONSULT		-	
contact	contact	contact opnemen met	CONSULT	engage_with	-	
meet	meet	ontmoeten	CONSULT	engage_with	sym	
talk_with	talk with	praten met	CONSULT	engage_with	sym	
call	call	bellen met	CONSULT	talk_with	-	
write_to	write to	schrijven aan	CONSULT	contact	-	
visit	visit	bezoeken	CONSULT	engage_with	-	
host	host	ontvangen	CONSULT	engage_with	-	
invite	invite	uitnodigen	CONSULT	engage_with	-	
negotiate_with	negotiate with	onderhandelen met	CONSULT	talk_with	sym	
negotiate_on	negotiate on	onderhandelen over	CONSULT	discuss	-	
debate_with	debate with	debatteren met	CONSULT	talk_with	sym	
mediate_between	mediate between	bemiddelen tussen	CONSULT	engage_with	-	
mediate_in	mediate in	bemiddelen in	CONSULT		-	
discuss	discuss	bespreken	CONSULT		-	
consult	consult	raadplegen	CONSULT	engage_with	-	
advise	advise	adviseren	CONSULT	engage_with	-	
brief	brief	inlichten	CONSULT	inform	-	
greet	greet	begroeten	CONSULT	engage_with	-	
interview	interview	interviewen	OTHER	talk_with	-	
reconcile_with	reconcile with	zich verzoenen met	AGREE	agree_with	sym	
say	say	zeggen	SAY		-	
tell	tell	vertellen aan	SAY	say	-	
say_about	say about	zeggen over	SAY	say	-	
claim	claim	beweren	SAY	say	-	
confirm	confirm	bevestigen	SAY	say	-	
announce	announce	aankondigen	SAY	say	-	
report	report	melden	SAY	say	-	
report_to	report to	melden aan	SAY	tell	-	
publish	publish	publiceren	SAY		-	
reveal	reveal	onthullen	SAY	announce	-	
leak	leak	lekken	SAY	reveal	-	
explain	explain	uitleggen	SAY	say	-	
emphasise	emphasise	benadrukken	SAY	say	-	
admit	admit	toegeven	CONCEDE	say	-	
describe_as	describe as	omschrijven als	SAY	say	-	
ask	ask	vragen	SAY	say	-	
answer	answer	antwoorden	SAY	say	-	
react_to	react to	reageren op	SAY	say	-	
mention	mention	vermelden	SAY	say	-	
predict	predict	voorspellen	SAY	say	-	
estimate	estimate	schatten	SAY	say	-	
conclude	conclude	concluderen	SAY	say	-	
inform	inform	informeren	SAY	tell	-	
testify_against	testify against	getuigen tegen	ACCUSE	accuse	-	
testify_for	testify for	getuigen voor	SUPPORT	support	-	
testify_to	testify to	getuigen voor	SAY	tell	-	
quote	quote	citeren	SAY	mention	-	
refer_to	refer to	verwijzen naar	SAY	mention	-	
speak_at	speak at	spreken op	SAY		-	
speak_for	speak for	spreken namens	SAY	represent	-	
address	address	toespreken	SAY	tell	-	
propose	propose	voorstellen	SAY		-	
propose_to	propose to	voorstellen aan	SAY	tell	-	
call_for	call for	oproepen tot	REQUEST		-	
promise	promise	beloven	SUPPORT		-	
promise_to	promise to	beloven aan	SUPPORT	promise	-	
claim_credit_for	claim credit for	opeisen	SAY	claim	-	
comment_on	comment on	becommentariëren	SAY	say_about	-	
present	present	presenteren	SAY	announce	-	
prove	prove	bewijzen	SAY		-	
show	show	tonen	OTHER		-	
lie_to	lie to	liegen tegen	OTHER	mislead	-	
believe	believe	geloven	OTHER		-	
doubt	doubt	betwijfelen	REJECT		-	
expect	expect	verwachten	OTHER		-	
hope_for	hope for	hopen op	OTHER	want	-	
know	know	kennen	RELATION		-	
know_about	know about	weten van	RELATION		-	
remember	remember	herdenken	OTHER		-	
commemorate	commemorate	herdenken	OTHER		-	
celebrate	celebrate	vieren	OTHER		-	
agree_with	agree with	het eens worden met	AGREE		sym	
agree_on	agree on	het eens worden over	AGREE		-	
sign	sign	ondertekenen	AGREE	agree_on	-	
ratify	ratify	ratificeren	AGREE	approve	-	
approve	approve	goedkeuren	AGREE	support	-	
accept	accept	aanvaarden	AGREE	agree_on	-	
comply_with	comply with	naleven	AGREE		-	
violate	violate	schenden	REJECT		-	
cooperate_with	cooperate with	samenwerken met	COOPERATE		sym	
contribute_to	contribute to	bijdragen aan	COOPERATE		-	
exchange_with	exchange with	uitwisselen met	COOPERATE	cooperate_with	sym	
share_with	share with	delen met	COOPERATE		-	
trade_with	trade with	handel drijven met	COOPERATE	cooperate_with	sym	
ally_of	ally of	bondgenoot van	RELATION	related_to	sym	
partner_of	partner of	partner van	RELATION	related_to	sym	
support	support	steunen	SUPPORT		-	
praise	praise	prijzen	SUPPORT	support	-	
thank	thank	bedanken	SUPPORT	praise	-	
congratulate	congratulate	feliciteren	SUPPORT	praise	-	
encourage	encourage	aanmoedigen	SUPPORT	support	-	
express_sympathy_with	express sympathy with	medeleven betuigen met	SUPPORT	support	-	
defend	defend	verdedigen	SUPPORT	support	-	
advocate	advocate	pleiten voor	SUPPORT	support	-	
vote_for	vote for	stemmen voor	SUPPORT	support	-	
side_with	side with	partij kiezen voor	SUPPORT	support	-	
trust	trust	vertrouwen	SUPPORT		-	
recognise	recognise	erkennen	SUPPORT		-	
honour	honour	eren	SUPPORT	praise	-	
award_to	award to	toekennen aan	SUPPORT	give_to	-	
guarantee	guarantee	garanderen	SUPPORT	promise	-	
lobby	lobby	lobbyen bij	REQUEST	request_from	-	
strive_for	strive for	streven naar	OTHER	want	-	
help	help	helpen	AID		-	
aid	aid	hulp verlenen aan	AID	help	-	
rescue	rescue	redden	AID	help	-	
evacuate	evacuate	evacueren	AID		-	
treat	treat	behandelen	AID		-	
vaccinate	vaccinate	vaccineren	AID	treat	-	
fund	fund	financieren	AID	help	-	
subsidise	subsidise	subsidiëren	AID	fund	-	
invest_in	invest in	investeren in	OTHER		-	
donate_to	donate to	schenken aan	AID	give_to	-	
train	train	trainen	AID		-	
arm	arm	bewapenen	AID		-	
care_for	care for	zorgen voor	AID	help	-	
shelter	shelter	opvangen	AID	help	-	
grant_asylum_to	grant asylum to	asiel verlenen aan	AID	help	-	
compensate	compensate	schadeloosstellen	AID	pay	-	
give_to	give to	geven aan	OTHER		-	receive_from
give	give	geven	OTHER		-	
send_to	send to	sturen naar	OTHER	give_to	-	
send	send	sturen	OTHER		-	
deliver_to	deliver to	leveren aan	OTHER	give_to	-	
deliver	deliver	leveren	OTHER		-	
sell_to	sell to	verkopen aan	OTHER		-	buy_from
sell	sell	verkopen	OTHER		-	
buy_from	buy from	kopen van	OTHER		-	sell_to
buy	buy	kopen	OTHER	acquire	-	
pay	pay	betalen	OTHER		-	
pay_for	pay for	betalen voor	OTHER		-	
lend_to	lend to	lenen aan	OTHER	give_to	-	borrow_from
borrow_from	borrow from	lenen van	OTHER	receive_from	-	lend_to
rent_to	rent to	verhuren aan	OTHER	give_to	-	rent_from
rent_from	rent from	huren van	OTHER	receive_from	-	rent_to
rent	rent	huren	OTHER	use	-	
owe_to	owe to	verschuldigd zijn aan	RELATION		-	
receive_from	receive from	ontvangen van	OTHER		-	give_to
receive	receive	ontvangen	OTHER		-	
return_to	return to	teruggeven aan	OTHER	give_to	-	
offer_to	offer to	aanbieden aan	SUPPORT		-	
export_to	export to	exporteren naar	OTHER	deliver_to	-	import_from
export	export	exporteren	OTHER	sell	-	
import_from	import from	importeren uit	OTHER	receive_from	-	export_to
import	import	importeren	OTHER	buy	-	
transfer_to	transfer to	overdragen aan	OTHER	give_to	-	
allocate_to	allocate to	toewijzen aan	OTHER	give_to	-	
award	award	toekennen	OTHER	give	-	
distribute	distribute	verdelen	OTHER		-	
transport	transport	vervoeren	OTHER		-	
supply_with	supply with	voorzien van	OTHER	give	-	
concede_to	concede to	toegeven aan	CONCEDE		-	
apologise_to	apologise to	zich verontschuldigen bij	CONCEDE		-	
apologise_for	apologise for	zich verontschuldigen voor	CONCEDE	regret	-	
regret	regret	betreuren	CONCEDE		-	
release	release	vrijlaten	CONCEDE		-	
acquit	acquit	vrijspreken	CONCEDE		-	
pardon	pardon	gratie verlenen aan	CONCEDE	release	-	
lift	lift	opheffen	CONCEDE	end	-	
permit	permit	toestaan	CONCEDE		-	
tolerate	tolerate	gedogen	CONCEDE	permit	-	
legalise	legalise	legaliseren	CONCEDE	permit	-	
withdraw_from	withdraw from	zich terugtrekken uit	RETREAT		-	
withdraw	withdraw	terugtrekken	RETREAT		-	
surrender_to	surrender to	zich overgeven aan	RETREAT	concede_to	-	
cease_fire_with	cease fire with	wapenstilstand sluiten met	RETREAT	agree_with	sym	
cede_to	cede to	afstaan aan	CONCEDE	give_to	-	
disarm	disarm	ontwapenen	RETREAT		-	
renounce	renounce	afzien van	CONCEDE		-	
request_from	request from	verzoeken aan	REQUEST		-	
request	request	verzoeken om	REQUEST	want	-	
demand_from	demand from	eisen van	REQUEST	request_from	-	
demand	demand	eisen	REQUEST	request	-	
order	order	bevelen	COERCE		-	
instruct	instruct	opdracht geven aan	COERCE	order	-	
urge	urge	aansporen	REQUEST	request_from	-	
pressure	pressure	onder druk zetten	COERCE		-	
force	force	dwingen	COERCE	order	-	
summon	summon	ontbieden	REQUEST	order	-	
oppose	oppose	zich kanten tegen	REJECT		-	
criticise	criticise	bekritiseren	ACCUSE	oppose	-	
condemn	condemn	veroordelen	ACCUSE	criticise	-	
mock	mock	bespotten	ACCUSE	criticise	-	
insult	insult	beledigen	ACCUSE	criticise	-	
complain_about	complain about	klagen over	ACCUSE	criticise	-	
complain_to	complain to	klagen bij	REQUEST	tell	-	
accuse	accuse	beschuldigen	ACCUSE	oppose	-	
accuse_of	accuse of	beschuldigen van	ACCUSE		-	
suspect	suspect	verdenken	ACCUSE	accuse	-	
blame	blame	de schuld geven	ACCUSE	accuse	-	
hold_responsible	hold responsible	verantwoordelijk stellen	ACCUSE	blame	-	
hold_liable	hold liable	aansprakelijk stellen	ACCUSE	hold_responsible	-	
deny	deny	ontkennen	REJECT		-	
contradict	contradict	tegenspreken	REJECT	oppose	-	
reject	reject	verwerpen	REJECT	oppose	-	
refuse	refuse	weigeren	REJECT	reject	-	
veto	veto	een veto uitspreken tegen	REJECT	reject	-	
ignore	ignore	negeren	REJECT		-	
distance_from	distance oneself from	zich distantiëren van	REJECT	oppose	-	
vote_against	vote against	stemmen tegen	REJECT	oppose	-	
vote_on	vote on	stemmen over	OTHER		-	
dispute	dispute	betwisten	REJECT	oppose	-	
appeal_against	appeal against	in beroep gaan tegen	REJECT	oppose	-	
quarrel_with	quarrel with	ruziemaken met	REJECT		sym	
disagree_with	disagree with	het oneens zijn met	REJECT	oppose	sym	
hinder	hinder	hinderen	REJECT	oppose	-	
block	block	blokkeren	REJECT	hinder	-	
fight_against	fight against	strijden tegen	OTHER	oppose	-	
combat	combat	bestrijden	OTHER	oppose	-	
threaten	threaten	bedreigen	THREATEN		-	
threaten_with	threaten with	dreigen met	THREATEN		-	
warn	warn	waarschuwen	THREATEN		-	
warn_against	warn against	waarschuwen voor	THREATEN		-	
intimidate	intimidate	intimideren	THREATEN	threaten	-	
blackmail	blackmail	chanteren	THREATEN	threaten	-	
endanger	endanger	in gevaar brengen	OTHER		-	
provoke	provoke	provoceren	THREATEN	oppose	-	
protest_against	protest against	protesteren tegen	PROTEST	oppose	-	
protest_for	protest for	betogen voor	PROTEST	advocate	-	
protest_at	protest at	betogen in	PROTEST		-	
strike_against	strike against	staken tegen	PROTEST	protest_against	-	
strike_at	strike at	staken bij	PROTEST		-	
riot_in	riot in	rellen in	PROTEST		-	
rebel_against	rebel against	in opstand komen tegen	PROTEST	oppose	-	
forbid	forbid	verbieden	COERCE		-	
restrict	restrict	beperken	COERCE		-	
impose_on	impose on	opleggen aan	COERCE		-	
sanction	sanction	sancties opleggen aan	SANCTION	oppose	-	
fine	fine	beboeten	SANCTION	punish	-	
punish	punish	straffen	SANCTION		-	
boycott	boycott	boycotten	SANCTION	oppose	-	
suspend	suspend	schorsen	SANCTION	punish	-	
expel	expel	uitzetten	COERCE		-	
break_with	break with	breken met	SANCTION	oppose	-	
isolate	isolate	isoleren	SANCTION	oppose	-	
exclude	exclude	uitsluiten	SANCTION	oppose	-	
nationalise	nationalise	nationaliseren	COERCE	seize	-	
seize	seize	in beslag nemen	COERCE		-	
confiscate_from	confiscate from	afnemen van	COERCE		-	
censor	censor	censureren	COERCE	forbid	-	
discriminate_against	discriminate against	discrimineren	COERCE		-	
oppress	oppress	onderdrukken	COERCE		-	
deport	deport	deporteren	COERCE	expel	-	
evict	evict	ontruimen	COERCE		-	
hack	hack	hacken	COERCE	attack	-	
spy_on	spy on	bespioneren	COERCE		-	
monitor	monitor	in de gaten houden	OTHER		-	
sue	sue	voor de rechter dagen	ACCUSE	accuse	-	
arrest	arrest	arresteren	COERCE		-	
detain	detain	vasthouden	COERCE		-	
charge	charge	aanklagen	COERCE	accuse	-	
prosecute	prosecute	vervolgen	COERCE	charge	-	
convict	convict	veroordelen	COERCE		-	
convict_of	convict of	veroordelen wegens	COERCE		-	
sentence	sentence	veroordelen tot	COERCE	convict	-	
execute	execute	executeren	COERCE	kill	-	
extradite	extradite	uitleveren	COERCE		-	
extradite_to	extradite to	uitleveren aan	COERCE	give_to	-	
try	put on trial	berechten	COERCE		-	
rule_on	rule on	uitspraak doen over	OTHER	decide_on	-	
overturn	overturn	vernietigen	REJECT	reject	-	
search	search	doorzoeken	COERCE		-	
question	question	ondervragen	COERCE	investigate	-	
pursue	pursue	achtervolgen	COERCE		-	
search_for	search for	zoeken naar	OTHER		-	
investigate	investigate	onderzoeken	ACCUSE		-	
inspect	inspect	inspecteren	ACCUSE	investigate	-	
track_down	track down	opsporen	COERCE	discover	-	
report_crime	report to the police	aangifte doen tegen	ACCUSE	accuse	-	
attack	attack	aanvallen	ASSAULT		-	
bomb	bomb	bombarderen	ASSAULT	attack	-	
shell	shell	beschieten	ASSAULT	attack	-	
shoot	shoot	schieten op	ASSAULT	attack	-	
shoot_down	shoot down	neerhalen	ASSAULT	attack	-	
fire	fire	afvuren	ASSAULT		-	
kill	kill	doden	ASSAULT	attack	-	
murder	murder	vermoorden	ASSAULT	kill	-	
injure	injure	verwonden	ASSAULT	harm	-	
abuse	abuse	mishandelen	ASSAULT	attack	-	
rape	rape	verkrachten	ASSAULT	abuse	-	
torture	torture	martelen	ASSAULT	abuse	-	
kidnap	kidnap	ontvoeren	ASSAULT	attack	-	
take_hostage	take hostage	gijzelen	ASSAULT	kidnap	-	
stab	stab	neersteken	ASSAULT	attack	-	
poison	poison	vergiftigen	ASSAULT	attack	-	
invade	invade	binnenvallen	ASSAULT	attack	-	
occupy	occupy	bezetten	ASSAULT		-	
annex	annex	annexeren	ASSAULT	occupy	-	
conquer	conquer	veroveren	ASSAULT	occupy	-	
besiege	besiege	belegeren	ASSAULT	attack	-	
fight_with	fight with	vechten met	ASSAULT	attack	sym	
declare_war_on	declare war on	de oorlog verklaren aan	ASSAULT	threaten	-	
liberate	liberate	bevrijden	ASSAULT		-	
overthrow	overthrow	omverwerpen	ASSAULT	attack	-	
plunder	plunder	plunderen	ASSAULT	attack	-	
rob	rob	beroven	ASSAULT	attack	-	
steal	steal	stelen	OTHER		-	
steal_from	steal from	stelen van	OTHER		-	
hijack	hijack	kapen	ASSAULT	attack	-	
commit	commit	plegen	ASSAULT		-	
persecute	persecute	vervolgen	COERCE	oppress	-	
protect	protect	beschermen	SUPPORT	help	-	
protect_against	protect against	beschermen tegen	OTHER		-	
guard	guard	bewaken	OTHER	protect	-	
escort	escort	begeleiden	OTHER		-	
deploy	deploy	inzetten	MOBILIZE		-	
deploy_to	deploy to	stationeren in	MOBILIZE		-	
mobilise	mobilise	mobiliseren	MOBILIZE	deploy	-	
stationed_in	stationed in	gestationeerd in	MOBILIZE	located_in	-	
control	control	controleren	RELATION		-	
retaliate_against	retaliate against	vergelding nemen tegen	ASSAULT	attack	-	
discover	discover	ontdekken	OTHER		-	
find	find	vinden	OTHER	discover	-	
study	study	bestuderen	OTHER		-	
identify	identify	identificeren	OTHER		-	
see	see	zien	OTHER		-	
measure	measure	meten	OTHER		-	
consider	consider	overwegen	OTHER		-	
evaluate	evaluate	beoordelen	OTHER		-	
plan	plan	plannen	OTHER		-	
prepare	prepare	voorbereiden	OTHER		-	
want	want	willen	OTHER		-	
try_to	try	proberen	OTHER		-	
decide_on	decide on	beslissen over	OTHER		-	
choose	choose	kiezen	OTHER		-	
elect	elect	verkiezen	OTHER	choose	-	
nominate	nominate	voordragen	OTHER		-	
appoint	appoint	benoemen	OTHER		-	
dismiss	dismiss	ontslaan	OTHER		-	
lay_off	lay off	ontslaan	OTHER	dismiss	-	
resign_from	resign from	aftreden als	OTHER	leave	-	
succeed	succeed	opvolgen	OTHER		-	
replace	replace	vervangen	OTHER		-	
hire	hire	in dienst nemen	OTHER	appoint	-	
promote	promote	bevorderen	OTHER	appoint	-	
run_for	run for	kandidaat zijn voor	OTHER		-	
govern	govern	regeren	RELATION	lead	-	
govern_with	govern with	regeren met	COOPERATE	cooperate_with	sym	
lead	lead	leiden	RELATION		-	
chair	chair	voorzitten	RELATION	lead	-	
manage	manage	beheren	RELATION	lead	-	
represent	represent	vertegenwoordigen	RELATION		-	
responsible_for	responsible for	verantwoordelijk voor	RELATION		-	
found	found	oprichten	OTHER	create	-	
join	join	zich aansluiten bij	OTHER		-	
leave	leave	verlaten	MOVE		-	
dissolve	dissolve	ontbinden	OTHER	end	-	
introduce	introduce	invoeren	OTHER		-	
abolish	abolish	afschaffen	OTHER	end	-	
amend	amend	wijzigen	OTHER	change	-	
submit_to	submit to	indienen bij	OTHER	give_to	-	
submit	submit	indienen	OTHER		-	
implement	implement	uitvoeren	OTHER		-	
change	change	veranderen	OTHER		-	
reform	reform	hervormen	OTHER	change	-	
reorganise	reorganise	reorganiseren	OTHER	change	-	
improve	improve	verbeteren	OTHER	change	-	
worsen	worsen	verslechteren	OTHER	change	-	
expand	expand	uitbreiden	OTHER	increase	-	
extend	extend	verlengen	OTHER		-	
increase	increase	verhogen	OTHER	change	-	
reduce	reduce	verlagen	OTHER	change	-	
start	start	beginnen	OTHER		-	
end	end	beëindigen	OTHER		-	
continue	continue	voortzetten	OTHER		-	
resume	resume	hervatten	OTHER	start	-	
postpone	postpone	uitstellen	OTHER		-	
cancel	cancel	afgelasten	OTHER	end	-	
open	open	openen	OTHER	start	-	
close	close	sluiten	OTHER	end	-	
finish	finish	voltooien	OTHER	end	-	
organise	organise	organiseren	OTHER		-	
attend	attend	bijwonen	OTHER	take_part_in	-	
take_part_in	take part in	deelnemen aan	OTHER		-	
involved_in	involved in	betrokken bij	RELATION		-	
qualify_for	qualify for	zich plaatsen voor	OTHER		-	
win	win	winnen	OTHER		-	
defeat	defeat	verslaan	OTHER	compete_with	-	lose_to
lose_to	lose to	verliezen van	OTHER	compete_with	-	defeat
lose	lose	verliezen	OTHER		-	
draw_with	draw with	gelijkspelen tegen	OTHER	compete_with	sym	
compete_with	compete with	concurreren met	OTHER		sym	
play_against	play against	spelen tegen	OTHER	compete_with	sym	
compete_for	compete for	strijden om	OTHER		-	
play_for	play for	spelen voor	RELATION	work_for	-	
score_against	score against	scoren tegen	OTHER	compete_with	-	
score	score	scoren	OTHER		-	
sign_for	sign for	tekenen bij	OTHER	join	-	
transfer_from	transfer from	overkomen van	OTHER	leave	-	
coach	coach	trainen	RELATION	lead	-	
eliminate	eliminate	uitschakelen	OTHER	defeat	-	
surpass	surpass	overtreffen	OTHER		-	
finish_in	finish in	eindigen in	OTHER		-	
own	own	bezitten	RELATION		-	
have_stake_in	have a stake in	een belang hebben in	RELATION	own	-	
acquire	acquire	overnemen	OTHER		-	
bid_for	bid for	bieden op	OTHER		-	
merge_with	merge with	fuseren met	OTHER	cooperate_with	sym	
split_from	split from	zich afsplitsen van	OTHER	leave	-	
produce	produce	produceren	OTHER	create	-	
build	build	bouwen	OTHER	create	-	
create	create	creëren	OTHER		-	
develop	develop	ontwikkelen	OTHER	create	-	
design	design	ontwerpen	OTHER	create	-	
launch	launch	lanceren	OTHER	start	-	
repair	repair	repareren	OTHER	improve	-	
use	use	gebruiken	OTHER		-	
test	test	testen	OTHER		-	
extract	extract	winnen	OTHER	produce	-	
order_from	order from	bestellen bij	OTHER	buy_from	-	
commission	commission	opdracht geven voor	OTHER		-	
earn	earn	verdienen	OTHER	receive	-	
spend_on	spend on	uitgeven aan	OTHER	pay_for	-	
cost	cost	kosten	OTHER		-	
save	save	besparen	OTHER	reduce	-	
insure	insure	verzekeren	OTHER		-	
tax	tax	belasten	OTHER		-	
list_on	list on	noteren op	OTHER		-	
go_bankrupt	go bankrupt	failliet gaan	OTHER		-	
depend_on	depend on	afhangen van	RELATION		-	
benefit_from	benefit from	profiteren van	OTHER		-	
suffer_from	suffer from	lijden aan	OTHER		-	
infect	infect	besmetten	OTHER		-	
cause	cause	veroorzaken	OTHER	affect	-	
prevent	prevent	voorkomen	OTHER		-	
affect	affect	treffen	OTHER		-	
influence	influence	beïnvloeden	OTHER	affect	-	
interfere_in	interfere in	zich mengen in	REJECT	influence	-	
harm	harm	schaden	OTHER	affect	-	
damage	damage	beschadigen	OTHER	harm	-	
destroy	destroy	vernietigen	OTHER	damage	-	
undermine	undermine	ondermijnen	OTHER	harm	-	
pollute	pollute	vervuilen	OTHER	harm	-	
emit	emit	uitstoten	OTHER		-	
strengthen	strengthen	versterken	OTHER	improve	-	
weaken	weaken	verzwakken	OTHER	harm	-	
advance	advance	bevorderen	OTHER	support	-	
save_from	save from	redden van	AID		-	
solve	solve	oplossen	OTHER		-	
tackle	tackle	aanpakken	OTHER		-	
surprise	surprise	verrassen	OTHER	affect	-	
disappoint	disappoint	teleurstellen	OTHER	affect	-	
convince	convince	overtuigen	OTHER	influence	-	
mislead	mislead	misleiden	OTHER	harm	-	
bribe	bribe	omkopen	OTHER		-	
defraud	defraud	oplichten	OTHER	harm	-	
launder	launder	witwassen	OTHER		-	
smuggle	smuggle	smokkelen	OTHER		-	
attract	attract	aantrekken	OTHER		-	
worry_about	worry about	zich zorgen maken over	OTHER		-	
fear	fear	vrezen	OTHER		-	
collide_with	collide with	botsen met	OTHER		sym	
hit	hit	raken	OTHER	affect	-	
crash_in	crash in	neerstorten in	OTHER		-	
travel_to	travel to	reizen naar	MOVE		-	
arrive_in	arrive in	aankomen in	MOVE	travel_to	-	
travel_from	depart from	vertrekken uit	MOVE		-	
return_from	return from	terugkeren uit	MOVE	travel_from	-	
go_back_to	go back to	terugkeren naar	MOVE	travel_to	-	
flee_to	flee to	vluchten naar	MOVE	travel_to	-	
flee_from	flee from	vluchten uit	MOVE	travel_from	-	
escape_from	escape from	ontsnappen uit	MOVE	travel_from	-	
move_to	move to	verhuizen naar	MOVE	travel_to	-	
enter	enter	betreden	MOVE	travel_to	-	
cross	cross	oversteken	MOVE		-	
travel_through	travel through	trekken door	MOVE		-	
accompany	accompany	vergezellen	MOVE		-	
follow	follow	volgen	MOVE		-	
approach	approach	naderen	MOVE		-	
fly_over	fly over	vliegen over	MOVE		-	
bring_to	bring to	brengen naar	MOVE	send_to	-	
take_from	take from	halen uit	MOVE		-	
climb	climb	beklimmen	MOVE		-	
related_to	related to	verbonden met	RELATION		sym	
relations_with	have relations with	betrekkingen hebben met	RELATION	related_to	sym	
tensions_with	have tensions with	spanningen hebben met	RELATION	related_to	sym	
conflict_with	in conflict with	in conflict met	RELATION	oppose	sym	
about	about	over	RELATION		-	
member_of	member of	lid van	RELATION	part_of	-	
part_of	part of	deel van	RELATION	belong_to	-	consists_of
consists_of	consist of	bestaat uit	RELATION		-	part_of
located_in	located in	gelegen in	RELATION		-	
takes_place_in	take place in	plaatsvinden in	RELATION	located_in	-	
capital_of	capital of	hoofdstad van	RELATION	located_in	-	
based_in	based in	gevestigd in	RELATION	located_in	-	
born_in	born in	geboren in	RELATION		-	
come_from	come from	afkomstig uit	RELATION		-	
die	die	sterven	OTHER		-	
live_in	live in	wonen in	RELATION	located_in	-	
live_with	live with	samenwonen met	RELATION	related_to	sym	
stay_in	stay in	verblijven in	RELATION	located_in	-	
gather_in	gather in	bijeenkomen in	OTHER		-	
buried_in	buried in	begraven in	RELATION	located_in	-	
work_for	work for	werken voor	RELATION		-	
work_in	work in	werken in	RELATION		-	
work_with	work with	werken met	COOPERATE	cooperate_with	sym	
study_at	study at	studeren aan	RELATION		-	
teach_at	teach at	lesgeven aan	RELATION	work_for	-	
married_to	married to	getrouwd met	RELATION	related_to	sym	
divorced_from	divorced from	gescheiden van	RELATION	related_to	sym	
in_relationship_with	in a relationship with	een relatie hebben met	RELATION	related_to	sym	
parent_of	parent of	ouder van	RELATION	relative_of	-	child_of
child_of	child of	kind van	RELATION	relative_of	-	parent_of
sibling_of	sibling of	broer of zus van	RELATION	relative_of	sym	
relative_of	relative of	familielid van	RELATION	related_to	sym	
grandparent_of	grandparent of	grootouder van	RELATION	relative_of	-	grandchild_of
grandchild_of	grandchild of	kleinkind van	RELATION	relative_of	-	grandparent_of
next_of_kin_of	next of kin of	nabestaande van	RELATION	relative_of	-	
friend_of	friend of	vriend van	RELATION	related_to	sym	
enemy_of	enemy of	vijand van	RELATION	oppose	sym	
rival_of	rival of	rivaal van	RELATION	compete_with	sym	
colleague_of	colleague of	collega van	RELATION	related_to	sym	
counterpart_of	counterpart of	ambtgenoot van	RELATION	colleague_of	sym	
neighbour_of	neighbour of	buur van	RELATION	related_to	sym	
border	border	grenzen aan	RELATION	neighbour_of	sym	
head_of	head of	hoofd van	RELATION	leader_of	-	
leader_of	leader of	leider van	RELATION		-	
president_of	president of	president van	RELATION	head_of	-	
minister_of	minister of	minister van	RELATION	official_of	-	
secretary_of_state_of	secretary of state of	staatssecretaris van	RELATION	official_of	-	
prime_minister_of	prime minister of	premier van	RELATION	head_of	-	
deputy_prime_minister_of	deputy prime minister of	vicepremier van	RELATION	official_of	-	
vice_president_of	vice president of	vicepresident van	RELATION	official_of	-	
chancellor_of	chancellor of	bondskanselier van	RELATION	prime_minister_of	-	
monarch_of	monarch of	vorst van	RELATION	head_of	-	
heir_of	heir of	erfgenaam van	RELATION		-	
ambassador_of	ambassador of	ambassadeur van	RELATION	official_of	-	
ambassador_to	ambassador to	ambassadeur in	RELATION		-	
official_of	official of	ambtenaar van	RELATION	work_for	-	
spokesperson_of	spokesperson of	woordvoerder van	RELATION	official_of	-	
mayor_of	mayor of	burgemeester van	RELATION	head_of	-	
governor_of	governor of	gouverneur van	RELATION	head_of	-	
chair_of	chair of	voorzitter van	RELATION	head_of	-	
director_of	director of	directeur van	RELATION	head_of	-	
commander_of	commander of	commandant van	RELATION	head_of	-	
coach_of	coach of	trainer van	RELATION	head_of	-	
captain_of	captain of	aanvoerder van	RELATION	head_of	-	
editor_of	editor of	redacteur van	RELATION	work_for	-	
commissioner_for	commissioner for	commissaris voor	RELATION	official_of	-	
adviser_of	adviser of	adviseur van	RELATION	work_for	-	
lawyer_of	lawyer of	advocaat van	RELATION	represent	-	
candidate_for	candidate for	kandidaat voor	RELATION		-	
suspect_in	suspect in	verdachte van	RELATION		-	
perpetrator_of	perpetrator of	dader van	RELATION	involved_in	-	
witness_of	witness of	getuige van	RELATION	involved_in	-	
victim_of	victim of	slachtoffer van	RELATION	involved_in	-	
survivor_of	survivor of	overlevende van	RELATION	involved_in	-	
winner_of	winner of	winnaar van	RELATION	win	-	
citizen_of	citizen of	burger van	RELATION	come_from	-	
resident_of	resident of	inwoner van	RELATION	live_in	-	
supporter_of	supporter of	aanhanger van	RELATION	support	-	
opponent_of	opponent of	tegenstander van	RELATION	oppose	-	
critic_of	critic of	criticus van	RELATION	criticise	-	
author_of	author of	auteur van	RELATION	creator_of	-	
creator_of	creator of	maker van	RELATION		-	
owner_of	owner of	eigenaar van	RELATION	own	-	
founder_of	founder of	oprichter van	RELATION	creator_of	-	
shareholder_of	shareholder of	aandeelhouder van	RELATION	own	-	
customer_of	customer of	klant van	RELATION	related_to	-	supplier_of
supplier_of	supplier of	leverancier van	RELATION	related_to	-	customer_of
subsidiary_of	subsidiary of	dochteronderneming van	RELATION	part_of	-	
employee_of	employee of	werknemer van	RELATION	work_for	-	
student_of	student of	leerling van	RELATION		-	
patient_of	patient of	patiënt van	RELATION		-	
successor_of	successor of	opvolger van	RELATION	succeed	-	predecessor_of
predecessor_of	predecessor of	voorganger van	RELATION		-	successor_of
deputy_of	deputy of	plaatsvervanger van	RELATION	work_for	-	
right_hand_of	right hand of	rechterhand van	RELATION	work_for	-	
professor_at	professor at	hoogleraar aan	RELATION	work_for	-	
expert_on	expert on	deskundige op het gebied van	RELATION		-	
player_of	player of	speler van	RELATION	work_for	-	
representative_of	representative of	vertegenwoordiger van	RELATION	represent	-	
right_of	right of	recht van	RELATION		-	
named_after	named after	vernoemd naar	RELATION		-	
known_as	known as	bekend als	RELATION		-	
is_a	is a	is een	RELATION		-	
compare_with	compare with	vergelijken met	OTHER		-	
differ_from	differ from	verschillen van	RELATION		sym	
based_on	based on	gebaseerd op	RELATION		-	
contain	contain	bevatten	RELATION	consists_of	-	
have	have	hebben	RELATION		-	
need	need	nodig hebben	RELATION		-	
lack	lack	ontberen	RELATION		-	
interested_in	interested in	geïnteresseerd in	RELATION		-	
focus_on	focus on	zich richten op	OTHER		-	
name	name	noemen	SAY	describe_as	-	
concern	concern	betreffen	RELATION		-	
perform_in	perform in	optreden in	OTHER		-	
act_in	act in	spelen in	OTHER	perform_in	-	
direct	direct	regisseren	OTHER	create	-	
write	write	schrijven	OTHER	create	-	
compose	compose	componeren	OTHER	create	-	
paint	paint	schilderen	OTHER	create	-	
record	record	opnemen	OTHER	create	-	
broadcast	broadcast	uitzenden	OTHER	publish	-	
exhibit	exhibit	tentoonstellen	OTHER	show	-	
translate	translate	vertalen	OTHER		-	
adapt	adapt	bewerken	OTHER	change	-	
star_as	star as	de rol spelen van	OTHER	perform_in	-	
read	read	lezen	OTHER		-	
sing	sing	zingen	OTHER		-	
teach	teach	onderwijzen	OTHER		-	
graduate_from	graduate from	afstuderen aan	OTHER	study_at	-	
add	add	toevoegen	OTHER	change	-	
connect	connect	verbinden	OTHER		-	
remove	remove	verwijderen	OTHER		-	
survive	survive	overleven	OTHER		-	
undergo	undergo	ondergaan	OTHER		-	
collect	collect	verzamelen	OTHER		-	
hold_office	hold	bekleden	RELATION		-	
betray	betray	verraden	OTHER	harm	-	
hide	hide	verbergen	OTHER		-	
hate	hate	haten	OTHER	oppose	-	
comfort	comfort	troosten	OTHER	help	-	
dedicate_to	dedicate to	wijden aan	OTHER		-	
catch	catch	betrappen	OTHER	discover	-	
abandon	abandon	achterlaten	OTHER	leave	-	
precede	precede	voorafgaan aan	RELATION		-	
grow_into	grow into	uitgroeien tot	OTHER	change	-	
unite	unite	verenigen	OTHER		-	
debut_in	make a debut in	debuteren in	OTHER	take_part_in	-	
promoted_to	be promoted to	promoveren naar	OTHER		-	
fail_in	fail in	mislukken in	OTHER		-	
surround	surround	omringen	RELATION		-	
silent_on	be silent on	zwijgen over	SAY		-	
reclaim_from	reclaim from	terugvorderen van	OTHER	demand_from	-	
consume	consume	verbruiken	OTHER	use	-	
take_office	take office	aantreden	OTHER		-	
spread_to	spread to	overslaan naar	OTHER		-	
rise_to	rise to	stijgen naar	OTHER		-	
rise_by	rise by	stijgen met	OTHER		-	
fall_to	fall to	dalen naar	OTHER		-	
fall_by	fall by	dalen met	OTHER		-	
deport_to	deport to	uitzetten naar	COERCE		-	
gain_insight_into	gain insight into	inzicht krijgen in	OTHER	study	-	
have_access_to	have access to	toegang hebben tot	RELATION		-	
give_access_to	give access to	toegang geven aan	CONCEDE	permit	-	
stay_informed_about	stay informed about	op de hoogte blijven van	OTHER	know_about	-	
inform_about	inform about	informeren over	SAY	say_about	-	
dear_to	dear to	dierbaar	RELATION		-	
explain_to	explain to	uitleggen aan	SAY	tell	-	
withhold_from	withhold from	onthouden aan	OTHER	refuse	-	
prisoner_of	prisoner of	gevangene van	RELATION		-	
symbol_of	symbol of	symbool van	RELATION		-	
example_of	example of	voorbeeld van	RELATION		-	
share	share	delen	OTHER		-	
offer	offer	aanbieden	OTHER		-	
bring	bring	brengen	OTHER		-	
hand_over	hand over	overdragen	OTHER	give	-	
impose	impose	opleggen	COERCE		-	
mean	mean	betekenen	RELATION		-	
understand	understand	begrijpen	OTHER	know	-	
learn	learn	leren	OTHER		-	
wear	wear	dragen	OTHER		-	
count	number	tellen	RELATION		-	
subject_to	subject to	onderwerpen aan	COERCE		-	
include_in	include in	opnemen in	OTHER		-	
recommend	recommend	aanbevelen	SAY	propose	-	
fly_in	fly in	vliegen in	MOVE		-	
place	place	plaatsen	OTHER		-	
spend_time_in	spend time in	doorbrengen in	OTHER	stay_in	-	
suffer	suffer	lijden	OTHER	undergo	-	
confront_with	confront with	confronteren met	OTHER		-	
break	break	breken	OTHER	damage	-	
serve_as	serve as	dienen als	RELATION		-	
resemble	resemble	lijken op	RELATION		sym	
wait_for	wait for	wachten op	OTHER		-	
hold_in	be held in	vastzitten in	COERCE	stay_in	-	
trade_in	trade in	handelen in	OTHER	sell	-	
belong_to	belong to	horen bij	RELATION		-	
define	define	definiëren	OTHER		-	
achieve	achieve	bereiken	OTHER		-	
involve	involve	betrekken	OTHER		-	
feature	feature	laten zien	OTHER		-	
serve	serve	dienen	OTHER	help	-	
register	register with	zich inschrijven bij	OTHER	join	-	
love	love	houden van	RELATION		-	
retire_from	retire from	met pensioen gaan bij	OTHER	leave	-	
store_in	store in	opslaan in	OTHER	place	-`;
export const nlVerbsTsv = `aan banden leggen	obj	restrict	curb
aan boord komen	bij	join
aan de bel trekken	over	warn_against	raise the alarm about
aan de dag leggen	obj	show
aan de deur zetten	obj	dismiss
aan de dijk zetten	obj	dismiss
aan de kaak stellen	obj	criticise	denounce
aan de kant staan	van	side_with
aan de kant zetten	obj	dismiss	push aside
aan de macht komen	in	take_office	come to power in
aan de macht zijn	in	govern	be in power in
aan de orde stellen	obj	discuss	raise
aan de slag gaan	als	take_office	start as
	bij	work_for	start work at
aan de slag zijn	bij	work_for
aan de tand voelen	obj	question	grill
aan de telefoon hebben	obj	call
aan de verkiezingen meedoen	voor	run_for	stand for
	in	run_for	stand in the elections in
aan de wieg staan	van	found
aan de zijde staan	van	support	stand by
aan het bewind zijn	in	govern	be in power in
aan het hoofd staan	van	lead	head
aan het licht brengen	obj	reveal	bring to light		factive
aan het roer staan	van	govern	be at the helm of
aan tafel zitten	met	meet	sit down with
aan zijn laars lappen	obj	violate
aan zijn lot overlaten	obj	abandon	leave to one's fate
aanbevelen	iobj	advise
	obj	recommend
aanbieden	aan	offer_to			plan
	iobj	offer_to			plan
	obj	offer
aandacht besteden	aan	focus_on	pay attention to		light
aandacht vragen	voor	focus_on	call attention to		light demand
aandelen hebben	in	have_stake_in			light
aandoen	obj:place/country/facility	visit	call at
	iobj	harm	do to
aandragen	obj	propose	put forward
aandringen	bij	urge			demand
	op	call_for	insist on		demand
aanduiden	obj	describe_as	designate
aangaan	obj	start	enter into
	obj:person/group	affect	concern
aangehouden zijn	wegens	suspect_in	be arrested for
	voor	suspect_in	be arrested for
aangeklaagd zijn	wegens	suspect_in	be charged with
	voor	suspect_in	be charged with
aangesloten zijn	bij	member_of	be affiliated with
aangetroffen zijn	in	located_in	be found in
aangeven	obj	say	indicate		say
	obj:person/organization	report_crime
aangewezen zijn	op	depend_on
aangifte doen	bij	report_crime			light
	tegen	report_crime			light
	van	report_crime			light
aangrenzen	obj	border
aanhalen	obj	mention	cite
aanhangig maken	bij	submit_to
aanhouden	-	continue
	obj	arrest
	obj+wegens	accuse_of	arrest for
	obj+voor	accuse_of	arrest for
aankaarten	obj	discuss	raise
aanklagen	obj	charge
	obj:organization/country	sue
	obj+wegens	accuse_of	charge with		allege
	obj+voor	accuse_of	charge with		allege
aankloppen	bij	contact	turn to
aankomen	bij	arrive_in
	in	arrive_in
	op	arrive_in
	te	arrive_in
aankondigen	obj	announce			plan
aankopen	bij	buy_from
	obj	buy
	van	buy_from
aanleggen	obj	build	construct
aanleiding geven	tot	cause	give rise to		light
aanleren	obj	learn
	iobj	teach
aanleunen	bij	resemble	be close to
aanleveren	bij	submit_to
	obj	deliver
aanmanen	obj	urge			demand
aanmeren	in	arrive_in	dock in
aanmerken	obj	describe_as	designate
aanmoedigen	obj	encourage
aannemen	ccomp	believe	assume
	obj	accept
	obj:law/work/agreement	approve	adopt
	obj:person	hire
aanpakken	obj	tackle
aanpassen	obj	amend	adapt
aanprijzen	obj	recommend
aanraden	iobj	advise
	obj	recommend
aanranden	obj	rape	sexually assault
aanreiken	aan	give_to
aanrekenen	iobj	blame	hold against
aanrichten	obj	cause	wreak
aanrijden	obj	injure	hit
aanschaffen	obj	buy	purchase
aanscherpen	obj	increase	tighten
aanschuiven	bij	attend
aansluiten	bij	join
	op	connect	connect to
aansnijden	obj	discuss	raise
aansporen	obj	urge			demand
	tot	influence	spur to
aanspraak maken	op	demand	lay claim to		light demand
aansprakelijk houden	obj	hold_liable
aansprakelijk stellen	obj	hold_liable
aansprakelijk zijn	voor	responsible_for	liable for
aanspreken	obj	contact	speak to
	obj:object	use	draw on
aansteken	obj	start	light
	obj:person/group	infect
aanstellen	obj	appoint
aanstichten	obj	cause	instigate
aanstippen	obj	mention	touch on		say
aansturen	obj	lead	direct
	op	call_for	aim for		demand
aantasten	obj	affect	impair
aantijgen	obj	accuse
aantonen	obj	prove	demonstrate		factive
aantreden	-	take_office
	in	take_part_in
	tegen	play_against
	als	take_office	take office as
aantreffen	in	find
	obj	find
aantrekken	obj	attract
	obj:person	hire
aanvaarden	obj	accept
aanvallen	obj	attack
aanvallen uitvoeren	op	attack			light
aanvangen	met	start
aanvaren	obj	collide_with
aanvechten	obj	dispute	challenge
aanvoeren	ccomp	claim	argue		say
	obj	lead
aanvragen	obj	request	apply for		demand
aanvullen	ccomp	say	add		say
aanvuren	obj	encourage	cheer on
aanwakkeren	obj	cause	fuel
aanwenden	obj	use
aanwezig zijn	bij	attend
	op	attend
aanwijzen	obj	choose	designate
	obj:person	appoint
aanzetten	obj	urge	incite		demand
	tot	urge	incite to		demand
aanzwengelen	obj	advance	boost
abdiceren	-	resign_from	abdicate
accepteren	obj	accept
accijns heffen	op	tax			light
achter de tralies zetten	obj	detain	imprison
achter zich hebben	obj	support		inv
achter zich laten	obj	surpass
achterblijven	in	stay_in	stay behind in
achterhalen	obj	track_down	find out
achterhouden	obj	hide	withhold
	voor	withhold_from
achterlaten	obj	abandon	leave behind
achternazitten	obj	pursue
achterstellen	obj	discriminate_against	disadvantage
achtervolgen	obj	pursue
acte de présence geven	bij	attend
acteren	in	act_in
actie voeren	tegen	protest_against			light
	voor	protest_for			light
actief zijn	in	work_in	be active in
actievoeren	voor	protest_for
	tegen	protest_against
adopteren	obj	parent_of	adopt
advies geven	aan	advise			light
advies inwinnen	bij	consult			light
advies vragen	aan	consult			light
adviseren	iobj	advise
	obj	advise
afbakenen	obj	define
afbeelden	obj	show	depict
afbestellen	obj	cancel			neg
afblazen	obj	cancel	call off		neg
afbouwen	obj	reduce	phase out
afbreken	obj	end	break off		neg
	obj:facility/object/place	destroy	demolish
afbreuk doen	aan	harm	detract from		light
afdanken	obj	lay_off
afdragen	aan	transfer_to
afdwingen	bij	demand_from	extract from		demand
	obj	achieve	secure
afgelasten	obj	cancel			neg
afgeleid zijn	van	based_on	be derived from
afgrendelen	obj	close	seal off
afhaken	bij	leave
afhangen	van	depend_on
afhankelijk zijn	van	depend_on
afhouden	van	prevent	keep from		neg
afkerig staan	tegenover	oppose
afketsen	-	fail_in			neg
	op	fail_in	founder on
afkeuren	obj	criticise	disapprove of
afkomstig zijn	uit	come_from
	van	come_from
afkondigen	obj	announce	proclaim
afkraken	obj	criticise	slate
afleggen	tegen	lose_to
afleiden	uit	conclude	infer from
afleveren	bij	deliver_to
	obj	deliver
aflossen	obj	pay	pay off
	obj:person	replace
afluisteren	obj	spy_on	wiretap
afmaken	obj	finish
	obj:person/group	kill
afnemen	iobj	confiscate_from
	van	buy_from	purchase from
	met	fall_by	decrease by
afpakken	van	confiscate_from
afpersen	obj	blackmail	extort
afraden	obj	oppose	advise against		neg
	iobj	advise
afranselen	obj	abuse
afreizen	naar	travel_to
afrekenen	met	defeat	deal with
afremmen	obj	block	slow down
afronden	obj	finish
afschaffen	obj	abolish
afscheid nemen	bij	retire_from	say goodbye to		light
	van	leave	take leave of		light
	van:organization	retire_from	say goodbye to		light
afschieten	obj	fire
	obj:agreement/law/work/concept	reject	shoot down		neg
	obj:person/group	kill	shoot dead
afschilderen	obj	describe_as	portray
afslaan	obj	reject	turn down		neg
	obj:event	oppose	repel
afslachten	obj	kill	slaughter
afsluiten	obj	close	close off
	obj:agreement	agree_on
afsplitsen	van	split_from
afspraken maken	met	agree_with	make arrangements with		light
	over	agree_on			light
afspreken	met	agree_with
	obj	agree_on			plan
afstaan	aan	cede_to
afstammen	van	come_from	descend from
afstand doen	van	renounce			light
afstand nemen	van	distance_from			light
afstemmen	obj	reject	vote down		neg
afstoten	obj	sell	divest
afstraffen	obj	punish
afstuderen	aan	graduate_from
aftappen	obj	spy_on	wiretap
aftreden	-	resign_from
	als	resign_from
	uit	resign_from
aftuigen	obj	abuse
afvaardigen	naar	send_to	delegate to
	obj	send
afvallen	obj	criticise	turn against
afvoeren	naar	bring_to	take to
	obj	remove	take away
	obj:person	bring	take away
afvuren	obj	fire
	op	fire	fire at
afwachten	obj	wait_for
afwenden	obj	prevent	avert		neg
afweten	van	know_about
afwijken	van	differ_from	deviate from
afwijzen	obj	reject			neg
afzeggen	obj	cancel			neg
afzetten	obj	close	cordon off
	obj:person/group/organization	overthrow	depose
afzien	van	renounce			neg
afzwaaien	bij	retire_from
ageren	tegen	oppose
akkoord gaan	met	approve	agree to
alarm slaan	over	warn_against	raise the alarm about		light
alarmeren	obj	warn	alert
alle betrokkenheid ontkennen	bij	deny	deny involvement in		deny neg
als doel hebben	obj	strive_for			plan
als eerste eindigen	in	win	come first in
als verdachte aanmerken	obj	suspect	consider a suspect
als verdachte beschouwen	obj	suspect	consider a suspect
ambiëren	obj	strive_for			plan
amenderen	obj	amend
amnestie verlenen	aan	pardon			light
analyseren	obj	study	analyse
angst aanjagen	iobj	intimidate	scare
annexeren	obj	annex
annuleren	obj	cancel			neg
anticiperen	op	expect	anticipate
antwoord geven	op	answer			light
antwoorden	iobj	answer			say
	obj	answer			say
	op	answer
appen	met	write_to	message
	naar	write_to	message
arbeidsplaatsen schrappen	bij	lay_off	cut jobs at		light
arresteren	obj	arrest
	obj+wegens	accuse_of	arrest for
	obj+voor	accuse_of	arrest for
arriveren	bij	arrive_in
	in	arrive_in
	op	arrive_in
asiel aanvragen	in	flee_to	apply for asylum in		light
asiel geven	aan	grant_asylum_to			light
asiel krijgen	in	flee_to	be granted asylum in		light
asiel verlenen	aan	grant_asylum_to			light
asiel zoeken	in	flee_to	seek asylum in		light
assisteren	obj	help	assist
automatiseren	obj	improve	automate
azen	op	want	eye
baat hebben	bij	benefit_from			light
babbelen	met	talk_with
backen	obj	support
bakkeleien	met	quarrel_with
bakzeil halen	voor	concede_to
banden aanknopen	met	relations_with	establish ties with		light
banden hebben	met	relations_with	have ties with		light
banden onderhouden	met	relations_with	maintain ties with		light
banen schrappen	-	lay_off	cut jobs		light
	bij	lay_off	cut jobs at		light
bang zijn	voor	fear
baseren	op	based_on	base on
bashen	obj	criticise	bash
beamen	obj	confirm			say factive
beantwoorden	obj	answer
beboeten	obj	fine
becijferen	obj	estimate	calculate
becommentariëren	obj	comment_on
beconcurreren	obj	compete_with
bedanken	obj	thank
	voor	reject	decline		neg
	obj+voor	thank	thank for
bedenken	obj	develop	conceive
bedienen	obj	serve
	van	use
bedoeld zijn	voor	allocate_to	be intended for
bedoelen	obj	mean
bedotten	obj	mislead
bedragen	obj	count	amount to
bedreigen	obj	threaten
bedriegen	met	in_relationship_with	have an affair with
	obj	mislead	deceive
beducht zijn	voor	fear			possible
bedwingen	obj	combat	bring under control
	obj:person/organization	defeat
begaan	obj	commit
begeleiden	obj	accompany
beginnen	aan	start	begin
	met	start
	obj	start
	in:place/country/facility	takes_place_in	begin in
begraven	obj:person	honour	bury
begraven liggen	in	buried_in
begraven worden	in	buried_in
begraven zijn	in	buried_in
	op	buried_in
begrenzen	obj	restrict	limit
begrijpen	obj	understand
begroeten	obj	greet
begunstigen	obj	advance	favour
behalen	obj	win
	obj:concept	achieve
behandelen	obj	discuss	deal with
	obj:person/group	treat
beheersen	obj	control
beheren	obj	manage
behoeden	obj	protect
	voor	protect_against
behoefte hebben	aan	need			light
behoeven	obj	need
behoren	bij	part_of	belong to
	tot	part_of	belong to
	tot:organization/group	member_of	belong to
behouden	obj	have	retain
bejubelen	obj	praise
bekend maken	obj	announce			say
bekend staan	als	known_as
bekend zijn	als	known_as
	met	know	be familiar with
	onder	known_as
bekendmaken	obj	announce			say
bekendstaan	als	known_as
bekennen	obj	admit	confess		say factive
bekeuren	obj	fine
bekijken	obj	see	view
bekladden	obj	damage	deface
beklag doen	over	complain_about			light
bekleden	obj	hold_office
beklemtonen	obj	emphasise			say factive
beklimmen	obj	climb
beknibbelen	op	reduce	skimp on
bekogelen	obj	attack	pelt
bekostigen	obj	fund
bekrachtigen	obj	confirm			factive
	obj:law/agreement	ratify
bekritiseren	obj	criticise
	obj+om	criticise	criticise for
	obj+voor	criticise	criticise for
bekronen	obj	award_to	award a prize to
bekroond zijn	met	win	be awarded
belachelijk maken	obj	mock	ridicule
belagen	obj	attack
belanden	in	arrive_in	end up in
belangstelling hebben	voor	interested_in			light
belangstelling tonen	voor	interested_in			light
belast zijn	met	responsible_for	be charged with
belasten	obj	tax
belasting heffen	op	tax			light
beledigen	obj	insult
belegeren	obj	besiege
beleggen	in	invest_in
	obj	organise	convene
belemmeren	obj	hinder
beletten	iobj	block			neg
	obj	prevent			neg
beleven	obj	undergo	experience
bellen	met	call
	naar	call
	obj	call
belonen	obj	honour	reward
beloven	aan	promise_to			promise
	iobj	promise_to			promise
	obj	promise			promise
beluisteren	obj	see	listen to
bemachtigen	obj	acquire	get hold of
bemiddelen	bij	mediate_in
	in	mediate_in
	tussen	mediate_between
beminnen	obj	love
bemoedigen	obj	encourage
bemoeienis hebben	met	involved_in			light
bemoeilijken	obj	hinder	complicate
benadelen	obj	harm	disadvantage
benaderen	obj	contact	approach
benadrukken	obj	emphasise			say factive
benoemen	obj	appoint
benutten	obj	use
beogen	obj	strive_for	aim at		plan
beoordelen	obj	evaluate
bepalen	obj	decide_on	determine
beperken	obj	restrict
bepleiten	obj	advocate			demand
beproeven	obj	test
beramen	obj	plan	plot		plan
berechten	obj	try
bereiken	obj	arrive_in	reach
	obj:agreement	agree_on
	obj:concept	achieve
	obj:event	qualify_for	reach
berekenen	obj	estimate	calculate
	aan	demand_from	charge to
bergen	uit	take_from	salvage from
	obj	remove	recover
berichten	obj	report			say
	over	report	report on
berispen	obj	criticise	reprimand
beroep aantekenen	tegen	appeal_against			light
beroep instellen	tegen	appeal_against			light
berokkenen	iobj	harm	inflict on
berouw tonen	over	regret			light factive
beroven	obj	rob
berusten	bij	belong_to	rest with
	in	accept	acquiesce in
	op	based_on	rest on
beschadigen	obj	damage
beschermen	obj	protect
	tegen	protect_against
beschieten	obj	shell
beschikbaar stellen	aan	give_to	make available to
	obj	offer	make available
beschikken	over	have	have at one's disposal
beschimpen	obj	insult
beschouwen	obj	describe_as	regard
beschrijven	obj	describe_as	describe
beschuldigd zijn	van	suspect_in	be accused of
beschuldigen	obj	accuse
	van	accuse_of			allege
beschuldigingen uiten	tegen	accuse			light
beschutten	obj	protect
beseffen	obj	understand	realise		factive
beslag leggen	op	seize			light
beslechten	obj	solve	settle
beslissen	obj	decide_on			plan
	over	decide_on
besluiten	obj	decide_on			plan
	over	decide_on
	tot	decide_on			plan
besmet raken	door	infect		inv
	met	infect		inv
besmet zijn	met	infect		inv
besmetten	obj	infect
besnoeien	op	reduce	cut
besparen	obj	save
	op	save	economise on
bespioneren	obj	spy_on
bespoedigen	obj	advance	speed up
bespotten	obj	mock
bespreken	obj	discuss
bestaan	in	located_in	exist in
	uit	consists_of
besteden	aan	spend_on
bestellen	bij	order_from
	obj	buy	order
bestemd zijn	voor	allocate_to	be intended for
bestemmen	voor	allocate_to	earmark for
bestempelen	obj	describe_as	label
bestoken	obj	attack
bestormen	obj	attack	storm
bestraffen	obj	punish
	obj+voor	punish	punish for
bestrijden	obj	combat
bestuderen	obj	study
besturen	obj	govern	administer
betalen	aan	pay
	obj	pay
	voor	pay_for
	iobj	pay
betekenen	obj	mean
	voor	mean
betichten	obj	accuse
	van	accuse_of			allege
betitelen	obj	describe_as
betogen	in	protest_at
	obj	claim	argue		say
	tegen	protest_against
	voor	protest_for
betrappen	obj	catch
	op	catch	catch in
betreden	obj	enter
betreffen	obj	concern
betrekken	bij	involved_in	involve in
	obj	involve
	uit	receive_from
	van	buy_from	obtain from
betrekking hebben	op	about	relate to		light
betrekkingen hebben	met	relations_with			light
betrekkingen onderhouden	met	relations_with			light
betreuren	obj	regret			factive
betrokken raken	bij	involved_in
betrokken zijn	bij	involved_in
betrokkenheid ontkennen	bij	deny	deny involvement in		deny neg
betwijfelen	obj	doubt			doubt
betwisten	obj	dispute
bevallen	van	parent_of	give birth to
bevatten	obj	contain
beveiligen	obj	protect	secure
	tegen	protect_against
bevel geven	tot	order			light demand
	aan	instruct			light demand
	obj	order			light demand
bevelen	iobj	order			demand
	obj	order			demand
bevestigen	obj	confirm			say factive
bevoorraden	met	supply_with
	obj	supply_with	supply
bevorderen	obj	advance
	obj:person	promote
bevriend zijn	met	friend_of
bevriezen	obj	seize	freeze
	obj:agreement/law	suspend	freeze
bevrijden	obj	liberate
bewaken	obj	guard
bewandelen	obj	follow	take
bewapenen	met	supply_with	arm with
	obj	arm
bewaren	in	store_in	keep in
	obj	protect	preserve
bewegen	tot	convince	induce to
beweren	obj	claim			say
bewerken	obj	adapt
bewerkstelligen	obj	cause	bring about
bewieroken	obj	praise
bewijs leveren	voor	prove			light
bewijzen	obj	prove			factive
bewonderen	obj	praise	admire
bewonen	obj	live_in	inhabit
bezet houden	obj	occupy
bezetten	obj	occupy
bezichtigen	obj	visit
bezien	obj	consider			possible
bezingen	obj	praise	sing of
bezitten	obj	own
bezoeken	obj	visit
bezoldigen	obj	pay
bezorgd zijn	over	worry_about
bezorgdheid uiten	over	worry_about	voice concern about		light
bezorgen	aan	give_to	deliver to
	bij	deliver_to
	iobj	give_to
	over	worry_about
bezuinigen	obj	save
	op	reduce	cut back on
bezwaar aantekenen	tegen	oppose	object to		light
bezwaar maken	tegen	oppose	object to		light
bezwijken	aan	die	die of
beëdigen	obj	appoint	swear in
beëindigen	obj	end			neg
beïnvloeden	obj	influence
bidden	tot	request_from	pray to		demand
	voor	support	pray for
bieden	aan	offer_to
	obj	offer
	op	bid_for
	iobj	offer_to
bij de lurven vatten	obj	arrest
bij de neus nemen	obj	mislead
bij zinnen brengen	obj	convince	bring to one's senses
bijdragen	aan	contribute_to
	tot	contribute_to
bijeenbrengen	obj	collect	raise
bijeenkomen	-	meet
	bij	gather_in	gather at
	in	gather_in
	met	meet
	op	gather_in	gather on
	te	gather_in
bijeenroepen	obj	summon	convene
bijhouden	obj	monitor	keep track of
bijleggen	obj	solve	settle
bijpassen	obj	fund
bijpraten	obj	brief
bijspringen	obj	help
bijstaan	obj	help	assist
bijstand bieden	aan	help			light
bijstand verlenen	aan	aid			light
bijstellen	obj	amend	adjust
bijtekenen	bij	play_for	renew with
bijten	obj	injure	bite
bijtreden	obj	support
bijvallen	obj	support
bijwerken	obj	improve	update
bijwonen	obj	attend
binden	aan	connect	bind to
binnendringen	bij	attack
	obj	invade
	in	enter	force one's way into
	in:country	invade
	obj:facility/organization/object	enter	break into
binnengaan	obj	enter
binnenhalen	obj	receive	secure
binnenkomen	in	arrive_in
	obj	enter
binnenkrijgen	obj	receive
binnensmokkelen	obj	smuggle
binnenstappen	in	enter
binnentreden	in	enter
	obj	search	enter
binnenvallen	bij	search	raid
	in	invade
	obj	invade
	obj:facility	search	raid
blesseren	obj	injure
blij zijn	met	praise	be happy with
blijk geven	van	show	show signs of		light
blijven	in	stay_in	remain in
	obj	is_a	remain
	xcomp	continue
blokkeren	obj	block
blootleggen	obj	reveal	expose		factive
blootstellen	aan	subject_to	expose to
boeken	obj	achieve	book
bombarderen	obj	bomb
bommen afwerpen	op	bomb			light
bommen gooien	op	bomb			light
bommen laten vallen	op	bomb	drop bombs on		light
boosten	obj	increase	boost
boren	naar	extract	drill for
botsen	met	collide_with
	met:person/organization/country/group	quarrel_with	clash with
	op	collide_with	crash into
	tegen	collide_with	crash into
bouwen	obj	build
boycotten	obj	boycott
breken	met	break_with
	obj	break
	obj:law/agreement	violate	break
brengen	naar	bring_to
	obj	bring
buigen	voor	concede_to	bow to
buiten vervolging stellen	obj	acquit
buitensluiten	obj	exclude
buitmaken	obj	steal	capture
bundelen	obj	unite	bundle
campagne voeren	tegen	protest_against	campaign against		light
	voor	advocate	campaign for		light
cancelen	obj	cancel			neg
capituleren	voor	surrender_to
cassatie aantekenen	tegen	appeal_against			light
celstraf eisen	tegen	prosecute	demand a prison sentence against		light
censureren	obj	censor
chanteren	obj	blackmail
choqueren	obj	surprise	shock
citeren	obj	quote
claimen	obj	claim			say
coachen	obj	coach
collaboreren	met	cooperate_with	collaborate with
combineren	met	connect	combine with
commanderen	obj	order			demand
commentaar geven	op	comment_on			light
commentaar leveren	op	comment_on			light
compenseren	obj	compensate
complimenteren	obj	praise	compliment
componeren	obj	compose
concerteren	in	perform_in
concessies doen	aan	concede_to	make concessions to		light
concluderen	obj	conclude			say
concurreren	met	compete_with
	om	compete_for
condoleren	obj	express_sympathy_with	offer condolences to
confisqueren	obj	seize	confiscate
confronteren	met	confront_with
	obj	confront_with
consequenties hebben	voor	affect	have consequences for		light
consolideren	obj	strengthen	consolidate
constateren	obj	conclude	observe		say factive
construeren	obj	build	construct
consulteren	obj	consult
contact hebben	met	talk_with	have contact with		light
contact onderhouden	met	talk_with	maintain contact with		light
contact opnemen	met	contact			light
contact zoeken	met	contact	seek contact with		light
contacteren	obj	contact
contracteren	obj	hire	contract
controleren	obj	inspect	check
	obj:place/country/organization	control
converseren	met	talk_with
corresponderen	met	write_to
corrigeren	obj	improve	correct
coördineren	obj	lead	coordinate
crashen	in	crash_in
	op	crash_in	crash on
creëren	obj	create
dagvaarden	obj	sue
dalen	met	fall_by
	naar	fall_to
	tot	fall_to
dank betuigen	aan	thank			light
dankbaar zijn	iobj	thank	be grateful to
danken	aan	owe_to
	obj	thank
dateren	uit	come_from	date from
de aandacht vestigen	op	focus_on	draw attention to		light
de baas zijn	obj	defeat
de balans opmaken	van	evaluate	take stock of
de banden aanhalen	met	engage_with	strengthen ties with
de banden doorsnijden	met	break_with	sever ties with
de banden verbreken	met	break_with	sever ties with		light
de beschuldigende vinger wijzen	naar	accuse	point the finger at
de betrekkingen verbreken	met	break_with	break off relations with		light
de bons geven	iobj	dismiss
de broekriem aanhalen	-	reduce	tighten one's belt
de buikriem aanhalen	-	reduce	tighten one's belt
de conclusie trekken	obj	conclude			say
de concurrentie aangaan	met	compete_with
de confrontatie aangaan	met	compete_with			light
de controle hebben	over	control			light
de dans ontspringen	-	escape_from
de das omdoen	iobj	end	be the undoing of
de degens kruisen	met	debate_with	cross swords with
de dialoog aangaan	met	talk_with			light
de dienst uitmaken	in	govern	call the shots in
de doden herdenken	van	commemorate
de dood ontsnappen	in	survive
	bij	survive
de doodsteek geven	aan	end	deal the death blow to		light
de draak steken	met	mock
de duimschroeven aandraaien	bij	pressure
	iobj	pressure
de dupe zijn	van	suffer_from	be the victim of
de eed afleggen	-	take_office	be sworn in		light
	als	take_office	be sworn in as		light
de eer aan zichzelf houden	-	resign_from	step down
de eerste plaats behalen	in	win			light
de finale halen	van	finish_in	reach the final of		light
de focus leggen	op	focus_on			light
de grens oversteken	naar	cross
de hand boven het hoofd houden	iobj	support	protect
de hand hebben	in	responsible_for	have a hand in
de hand leggen	op	seize	get hold of
de hand schudden	obj	engage_with	shake hands with
	van	engage_with	shake hands with
de handen ineenslaan	met	cooperate_with	join forces with
de identiteit achterhalen	van	identify
de identiteit vaststellen	van	identify
de kant kiezen	van	side_with
de knoop doorhakken	over	decide_on
de koppen bij elkaar steken	met	meet	put heads together with
de krachten bundelen	met	cooperate_with	join forces with
de laan uit sturen	obj	dismiss
de laatste eer bewijzen	aan	honour	pay last respects to		light
de lakens uitdelen	in	govern	call the shots in
de leiding hebben	over	lead			light
de leiding nemen	over	lead			light
de les lezen	iobj	criticise	lecture
	obj	criticise	lecture
de loef afsteken	iobj	defeat
de loftrompet steken	over	praise	sing the praises of
de macht grijpen	in	conquer	seize power in
de macht hebben	in	control			light
de macht overnemen	in	take_office	take power in
	van	take_office	take power from
de mantel uitvegen	iobj	criticise
de meerdere erkennen	in	lose_to
de meerdere zijn	van	defeat
de meerderheid behalen	in	win	win a majority in		light
de moeder zijn	van	parent_of
de nadruk leggen	op	emphasise			light
de nek omdraaien	obj	end	kill off
de noodklok luiden	over	warn_against	raise the alarm about
de oorlog verklaren	aan	declare_war_on
de opdracht gunnen	aan	award_to	award the contract to
de pas afsnijden	iobj	block
de plak zwaaien	over	lead
de rekening betalen	voor	pay_for	foot the bill for
de relaties verbreken	met	break_with	break off relations with		light
de rol vertolken	van	star_as			light
de rug toekeren	iobj	leave	turn one's back on
de samenwerking beëindigen	met	break_with	end cooperation with
de samenwerking opzeggen	met	break_with	end cooperation with
de scepter zwaaien	over	control	rule over
de schijnwerper richten	op	focus_on
de schuld geven	aan	blame
	iobj	blame
de schuld krijgen	van	blame		inv
de schuld leggen	bij	blame
de schuld schuiven	op	blame
de stekker trekken	uit	end	pull the plug on		neg
de steun hebben	van	support		inv
de straat op gaan	tegen	protest_against
	voor	protest_for
de straat opgaan	tegen	protest_against
	voor	protest_for
de strijd aanbinden	met	fight_against
de strijd aangaan	met	compete_with
de strijd opvoeren	tegen	combat	step up the fight against
de strijdbijl begraven	met	reconcile_with	bury the hatchet with
de titel pakken	in	win
de titel veroveren	in	win
de toegang ontzeggen	iobj	forbid	deny access to		neg
de touwtjes in handen hebben	bij	lead
de vader zijn	van	parent_of
de verantwoordelijkheid dragen	voor	responsible_for			light
de verantwoordelijkheid leggen	bij	blame
de verantwoordelijkheid opeisen	voor	claim_credit_for	claim responsibility for
de verdediging opnemen	van	defend			light
de verkiezingen verliezen	in	lose	lose the elections in		light
de verkiezingen winnen	in	win	win the elections in		light
de vloer aanvegen	met	criticise
de voet dwars zetten	iobj	hinder	thwart
de voorkeur geven	aan	choose	prefer		light
de wacht aanzeggen	iobj	warn	put on notice
de wacht houden	bij	guard
de wapens kruisen	met	fight_with
de wapens neerleggen	-	disarm	lay down arms
de wapens opnemen	tegen	fight_with	take up arms against
de wijk nemen	naar	flee_to
de zege pakken	in	win			light
de zijde kiezen	van	side_with
de-escaleren	obj	reduce	de-escalate
debatteren	met	debate_with
	over	discuss	debate
debuteren	bij	debut_in	make one's debut for
	in	debut_in
deel gaan uitmaken	van	join
deel uitmaken	van	member_of
deel zijn	van	part_of
deelhebben	aan	take_part_in
deelnemen	aan	take_part_in
	in	have_stake_in
definiëren	obj	define
degraderen	naar	fall_to	be relegated to
	uit	leave	be relegated from
dekken	obj	pay_for	cover
delegeren	aan	transfer_to	delegate to
delen	met	share_with
	obj	share
	obj+met	share_with
delven	obj	extract	mine
demilitariseren	obj	disarm	demilitarise
demonstreren	bij	protest_at
	in	protest_at
	obj	show	demonstrate
	op	protest_at
	tegen	protest_against
	voor	protest_for
denken	aan	consider	think of		possible
	ccomp	believe	think		say
	over	consider	think about		possible
deponeren	bij	submit_to
deporteren	naar	deport_to
	obj	deport
derde worden	in	finish_in	come third in
destabiliseren	obj	undermine	destabilise
detineren	obj	detain
devalueren	obj	weaken	devalue
dichtdoen	obj	close
dichttimmeren	obj	agree_on	seal
dienen	als	serve_as
	bij	work_for	serve in
	in	work_for	serve in
	obj	serve
	onder	work_for	serve under
dienst nemen	bij	join
dienstdoen	in	work_in
	als	serve_as
dierbaar zijn	aan	dear_to
	iobj	dear_to
digitaliseren	obj	improve	digitise
dingen	naar	compete_for
diplomatieke betrekkingen aanknopen	met	relations_with	establish diplomatic relations with		light
dirigeren	obj	direct	conduct
discrimineren	obj	discriminate_against
discussiëren	met	talk_with
	over	discuss
doceren	aan	teach_at
	obj	teach
dodelijk verongelukken	in	die	be killed in an accident in
doden	obj	kill
doelen	op	refer_to	allude to
doelpunten maken	-	score			light
	tegen	score_against			light
doen denken	aan	resemble	be reminiscent of
dol zijn	op	love	be fond of
domineren	obj	control	dominate
doneren	aan	donate_to
dood aangetroffen worden	in	die	be found dead in
dood gevonden worden	in	die	be found dead in
doodgaan	aan	die	die of
doodrijden	obj	kill	run over and kill
doodschieten	obj	kill	shoot dead
doodslaan	obj	kill	beat to death
doodsteken	obj	kill	stab to death
doodvriezen	in	die
door de knieën gaan	voor	concede_to	give in to
door de vingers zien	obj	tolerate			factive
doorbreken	obj	break	break through
doorbrengen	in	spend_time_in
doordringen	in	enter	penetrate
	tot	qualify_for	reach
doorgaan	in	takes_place_in
	met	continue
	voor	known_as	pass for
doorgeven	aan	report_to	pass on to
doorgronden	obj	understand
doorlichten	obj	investigate	screen
doorlopen	obj	undergo
doormaken	obj	undergo
doornemen	obj	discuss
doorpraten	over	discuss
doorreizen	naar	travel_to	travel on to
doorspelen	aan	give_to	pass to
doorstaan	obj	survive	withstand
doorstoten	naar	qualify_for	advance to
doorsturen	naar	send_to	forward to
doorverkopen	aan	sell_to	resell to
doorvliegen	naar	travel_to	fly on to
doorvoeren	obj	introduce	carry through
doorzetten	obj	continue	push through
doorzoeken	obj	search
downloaden	van	take_from	download from
draaien	om	about	be about
dragen	obj	wear
	obj:concept	have	bear
dreigementen uiten	tegen	threaten			light
dreigen	met	threaten_with			plan
	obj	threaten_with	threaten to		plan
	xcomp	threaten_with	threaten to		possible
drinken	obj	consume	drink
dromen	van	hope_for	dream of
droppen	obj	place	drop
druk uitoefenen	op	pressure			light
druk zetten	op	pressure			light
drukken	obj	reduce
duchten	obj	fear			possible
dulden	obj	tolerate
duperen	obj	affect	harm
dwarsbomen	obj	oppose	thwart
dwingen	obj	force			demand
	tot	force	force into		demand
een aanbod doen	aan	offer_to			light plan
een aandeel hebben	in	take_part_in	have a part in		light
een aanhoudingsbevel uitvaardigen	tegen	charge	issue an arrest warrant for		light
een aanklacht indienen	tegen	charge			light
een aanslag beramen	op	attack	plot an attack on		light plan
een aanslag plegen	op	attack			light
een aanslag voorbereiden	op	attack			light plan
een aanval inzetten	op	attack	launch an attack on		light
een aanval lanceren	op	attack	launch an attack on		light
een aanval openen	op	attack			light
een aanval uitvoeren	op	attack			light
een aanvraag indienen	voor	request	apply for		light demand
een affaire hebben	met	in_relationship_with			light
een afkeer hebben	van	hate	dislike		light
een akkoord bereiken	met	agree_with			light
	over	agree_on			light
een akkoord hebben	met	agree_with	have an agreement with		light
	over	agree_on	have an agreement on		light
een akkoord sluiten	met	agree_with			light
	over	agree_on			light
een akkoord tekenen	met	agree_with	sign an agreement with		light
een alliantie sluiten	met	cooperate_with	form an alliance with		light
een alliantie vormen	met	cooperate_with	form an alliance with		light
een amendement indienen	op	submit	table an amendment to		light
een arrestatiebevel uitvaardigen	tegen	charge	issue an arrest warrant for		light
een audiëntie hebben	bij	meet	have an audience with		light
een band hebben	met	relations_with	have a bond with		light
een basisplaats hebben	bij	play_for			light
een bedreiging vormen	voor	endanger	pose a threat to		light
een bedreiging zijn	voor	endanger	be a threat to		light
een belang hebben	in	have_stake_in			light
een belang nemen	in	have_stake_in	take a stake in		light
een belofte doen	aan	promise			light promise
	obj	promise			light promise
een beroep doen	op	request_from	appeal to		light demand
een beschuldiging uiten	tegen	accuse			light
een beslissing nemen	over	decide_on			light
een besluit nemen	over	decide_on			light
	tot	decide_on			light plan
een bestand sluiten	met	cease_fire_with			light
een bestelling plaatsen	bij	order_from			light
een beursgang maken	op	list_on			light
een bevel uitvaardigen	tegen	charge	issue a warrant for		light
een bezoek afleggen	aan	visit			light
een bezoek brengen	aan	visit			light
een bijdrage leveren	aan	contribute_to			light
een bod doen	op	bid_for			light
een bod uitbrengen	op	bid_for			light
een boete geven	aan	fine			light
een boete opleggen	aan	fine			light
een brief schrijven	aan	write_to			light
een brief sturen	aan	write_to			light
	naar	write_to			light
een celstraf opleggen	aan	sentence			light
een claim indienen	bij	demand_from	file a claim with		light demand
	tegen	sue	file a claim against		light
een coalitie vormen	met	cooperate_with	form a coalition with		light
een compromis sluiten	met	agree_with	compromise with		light
een conflict hebben	met	quarrel_with			light
een contract hebben	bij	play_for			light
een contract sluiten	met	agree_with	contract with		light
een contract tekenen	bij	sign_for			light
een cyberaanval uitvoeren	op	hack	launch a cyberattack on		light
een deal hebben	met	agree_with	have a deal with		light
een deal sluiten	met	agree_with	make a deal with		light
	over	agree_on			light
een debat voeren	met	debate_with			light
een decreet uitvaardigen	over	order			light
een dialoog voeren	met	talk_with			light
een drone-aanval uitvoeren	op	attack	carry out a drone attack on		light
een einde maken	aan	end	put an end to		neg
een fabriek openen	in	invest_in	open a factory in		light
een feest geven	voor	honour	give a party for		light
een filiaal openen	in	invest_in	open a branch in		light
een fusie aangaan	met	merge_with			light
een gemeenschappelijke visie delen	met	relations_with	share a vision with
een gesprek hebben	met	talk_with			light
een gesprek voeren	met	talk_with			light
een gevaar vormen	voor	endanger	be a danger to		light
een gevaar zijn	voor	endanger	be a danger to		light
een gooi doen	naar	run_for	make a bid for		light
een hak zetten	iobj	oppose	play a trick on
een halt toeroepen	aan	end	call a halt to		neg
	iobj	block	call a halt to
een handje helpen	obj	help
een handtekening zetten	onder	sign
een hart onder de riem steken	iobj	support
een hekel hebben	aan	hate	dislike		light
een helpende hand bieden	aan	help			light
een hoofdrol spelen	in	take_part_in	play a leading role in		light
	in:work	act_in	star in		light
een huiszoeking doen	bij	search	search the home of		light
een impact hebben	op	affect	have an impact on		light
een inbreuk plegen	op	violate	infringe		light
een interview hebben	met	interview			light
een inval doen	bij	search	raid		light
	in	search	raid		light
een inval uitvoeren	in	invade	carry out a raid into		light
een invasie beginnen	van	invade	launch an invasion of		light
een kabinet vormen	met	govern_with			light
een kernproef uitvoeren	in	test	carry out a nuclear test in		light
een klacht indienen	bij	complain_to	file a complaint with		light
	over	complain_about	file a complaint about		light
	tegen	accuse	file a complaint against		light
een klacht neerleggen	bij	complain_to	file a complaint with		light
	tegen	accuse	file a complaint against		light
een kort geding aanspannen	tegen	sue			light
een lans breken	voor	defend	speak up for
een lening krijgen	van	borrow_from			light
een lening verstrekken	aan	lend_to			light
een lesje leren	obj	punish
een liefdesrelatie hebben	met	in_relationship_with			light
een luchtaanval uitvoeren	op	bomb	carry out an air strike on		light
een medaille behalen	op	win	win a medal at		light
een medaille winnen	op	win	win a medal at		light
een meerderheidsbelang nemen	in	acquire	take a majority stake in		light
een mes in de rug steken	iobj	betray
een moord plegen	op	murder			light
een motie aannemen	over	agree_on	adopt a motion on		light
een motie indienen	over	submit	table a motion on		light
	tegen	oppose	table a motion against		light
een motie steunen	van	approve	support a motion by		light
een motie van wantrouwen indienen	tegen	oppose	table a motion of no confidence in		light
een nederlaag lijden	tegen	lose_to			light
een nederlaag toebrengen	aan	defeat	inflict a defeat on		light
	iobj	defeat	inflict a defeat on		light
een offensief beginnen	tegen	attack			light
een offensief lanceren	tegen	attack			light
een offensief openen	tegen	attack	launch an offensive against		light
een onderhoud hebben	met	meet			light
een onderzoek beginnen	naar	investigate			light
een onderzoek instellen	naar	investigate			light
een onderzoek openen	naar	investigate			light
een onderzoek starten	naar	investigate			light
een onderzoek voeren	naar	investigate			light
een ontmoeting hebben	met	meet			light
een oordeel vellen	over	rule_on	judge		light
een oorlog beginnen	tegen	fight_with	start a war against		light
	met	fight_with	start a war with		light
een oorlogsschip sturen	naar	deploy_to	send a warship to		light
een opleiding volgen	aan	study_at			light
	bij	study_at			light
een oplossing vinden	voor	solve			light
een oproep doen	tot	call_for			light demand
een order plaatsen	bij	order_from			light
een overeenkomst sluiten	met	agree_with			light
een overeenkomst tekenen	met	agree_with	sign an agreement with		light
een overname doen	van	acquire			light
een overnamebod doen	op	bid_for			light
een overwinning behalen	in	win	win in		light
	op	defeat			light
een overwinning boeken	in	win	win in		light
	op	defeat			light
een pact sluiten	met	agree_with	make a pact with		light
een partnerschap aangaan	met	cooperate_with			light
een pleidooi houden	voor	advocate	plead for		light demand
een pluim geven	aan	praise	give credit to		light
een poging doen	obj	try_to			light plan
	tot	try_to			light plan
een poging wagen	tot	try_to			light plan
een prijs winnen	voor	win	win a prize for		light
een proces aanspannen	tegen	sue			light
een proef doen	met	test	run a trial with		light
een punt zetten	achter	end	put an end to		neg
een raketaanval uitvoeren	op	attack	carry out a missile attack on		light
een reactie geven	op	react_to			light
een rechtszaak aanspannen	tegen	sue			light
een rechtszaak beginnen	tegen	sue			light
een regering vormen	met	govern_with			light
een reis maken	naar	travel_to			light
een relatie hebben	met	relations_with			light
een resolutie aannemen	over	agree_on	adopt a resolution on		light
een rol hebben	in	take_part_in	have a role in
een rol spelen	bij	influence	play a role in
	in	take_part_in	play a role in
	in:work	act_in
	van	star_as			light
een samenwerking aangaan	met	cooperate_with			light
een schadeclaim indienen	tegen	sue	file a claim against		light
een sleutelrol spelen	in	take_part_in	play a key role in		light
een speech geven	op	speak_at	give a speech at		light
een staakt-het-vuren sluiten	met	cease_fire_with			light
een staatsgreep plegen	tegen	overthrow	stage a coup against		light
een steen gooien	naar	attack	throw a stone at		light
een stempel drukken	op	affect	leave one's mark on
een steunbetuiging sturen	aan	support			light
een stokje steken	voor	block			neg
een strafzaak beginnen	tegen	prosecute			light
een strategisch partnerschap hebben	met	relations_with	have a strategic partnership with		light
een streep trekken	onder	end			neg
een streep zetten	door	end	scrap		neg
een telefoongesprek hebben	met	call			light
een telefoongesprek voeren	met	call			light
een test uitvoeren	met	test			light
een ticket bemachtigen	voor	qualify_for
een toespraak houden	op	speak_at	give a speech at		light
	voor	address			light
een topontmoeting hebben	met	meet			light
een tour maken	door	travel_to			light
een transfer maken	naar	sign_for			light
een uitnodiging sturen	aan	invite			light
een ultimatum stellen	aan	threaten	give an ultimatum to		light
een veeg uit de pan geven	iobj	criticise
een verbod instellen	op	forbid	ban		light neg
een verbod opleggen	aan	forbid	impose a ban on		light neg
een verbond sluiten	met	cooperate_with	form an alliance with		light
een verdrag sluiten	met	agree_with	conclude a treaty with		light
een verdrag tekenen	met	agree_with	sign a treaty with		light
een vergadering hebben	met	meet			light
een vergunning geven	voor	permit	license		light
	aan	permit	license		light
een vergunning verlenen	aan	permit	license		light
	voor	permit	license		light
een verhouding hebben	met	in_relationship_with			light
een verklaring afleggen	over	say_about	make a statement about		light
	tegen	testify_against	give a statement against		light
	tegenover	tell	make a statement to		light say
een vertrouwensstem geven	aan	support			light
een verzoek doen	aan	request_from			light demand
een verzoek indienen	voor	request			light demand
een verzoek richten	aan	request_from			light demand
een vestiging openen	in	invest_in	open a branch in		light
een veto stellen	tegen	veto			light neg
een veto uitspreken	over	veto			light neg
	tegen	veto			light neg
een vinger in de pap hebben	in	involved_in	have a say in
	bij	involved_in	have a say in
een vonnis vellen	over	rule_on			light
een voorstel doen	aan	propose_to			light
	voor	propose			light plan
	tot	propose			light plan
een vraag stellen	aan	ask	put a question to		light
	iobj	ask	put a question to		light
een vraaggesprek hebben	met	interview			light
een vuist maken	tegen	oppose	make a stand against		light
een waarschuwing geven	aan	warn			light
een wapenstilstand sluiten	met	cease_fire_with			light
een werkbezoek brengen	aan	visit			light
een wet aannemen	over	agree_on	pass a law on		light
een wetsvoorstel indienen	over	submit	introduce a bill on		light
een zege boeken	op	defeat			light
	tegen	defeat			light
	op:event	win	win at		light
	in	win	win in		light
een zetel hebben	in	based_in	be based in		light
	in:organization/group	member_of	have a seat in		light
een zetel winnen	in	win	win a seat in		light
eer betonen	aan	honour	pay tribute to		light
eer bewijzen	aan	honour			light
eerbetoon brengen	aan	honour	pay tribute to		light
eigenaar zijn	van	own
eigendom zijn	van	own		inv
eindigen	als	finish_in	finish as
	in	finish_in
	obj	end
	op	finish_in
eisen	obj	demand			demand
	tegen	prosecute	demand a sentence against
	van	demand_from			demand
eisen stellen	aan	demand_from	make demands on		light demand
elektrificeren	obj	improve	electrify
elimineren	obj	eliminate
	obj:person	kill	eliminate
elkaar ontmoeten	-	meet
emigreren	naar	move_to
er baat bij hebben	obj	benefit_from
erachter komen	obj	discover	find out		factive
erbij betrekken	obj	involve
eren	obj	honour
ergeren	aan	criticise	be annoyed at
erkennen	ccomp	admit			say factive
	obj	recognise
ermee instemmen	obj	approve
erop uit sturen	obj	send
ervan langs geven	obj	criticise
ervan uitgaan	obj	believe	assume
ervaren	obj	undergo	experience
erven	van	receive_from	inherit from
escorteren	obj	escort
eten	obj	consume	eat
euthanaseren	obj	kill
evacueren	obj	evacuate
evalueren	obj	evaluate
evenaren	obj	achieve	equal
evolueren	naar	grow_into	evolve into
excuses aanbieden	aan	apologise_to			light
	voor	apologise_for			light
excuses maken	aan	apologise_to			light
	voor	apologise_for			light
executeren	obj	execute
experimenteren	met	test	experiment with
	op	test	experiment on
exploderen	in	takes_place_in	explode in
exploiteren	obj	manage	operate
exporteren	naar	export_to
	obj	export
exposeren	in	exhibit	exhibit at
	obj	exhibit
fabriceren	obj	produce	manufacture
faciliteren	obj	help	facilitate
factchecken	obj	inspect	fact-check
failliet gaan	-	go_bankrupt
failliet verklaard worden	-	go_bankrupt
faillissement aanvragen	voor	go_bankrupt			light
	-	go_bankrupt
	van	go_bankrupt
falen	in	fail_in
feestelijk openen	obj	open
fel uithalen	naar	criticise	lash out at
felicitaties sturen	aan	congratulate			light
feliciteren	obj	congratulate
	obj+met	congratulate	congratulate on
fiatteren	obj	approve
filmen	obj	record	film
financieren	obj	fund
finishen	in	finish_in
fluisteren	ccomp	say	whisper		say
focussen	op	focus_on
foeteren	ccomp	say			say
	op	criticise	fulminate against
folteren	obj	torture
forceren	obj	achieve	force
formeren	obj	create	form
formuleren	obj	write
fotograferen	obj	record	photograph
fouilleren	obj	search	frisk
framen	obj	describe_as	frame
fraude plegen	met	defraud	commit fraud with		light
frauderen	met	defraud	commit fraud with
frustreren	obj	hinder	frustrate
fulmineren	tegen	criticise	fulminate against
functioneren	als	serve_as	function as
fungeren	als	serve_as
fuseren	met	merge_with
fusilleren	obj	execute
gaan	naar	travel_to	go to
	over	about	be about
gaan staan	achter	support
gadeslaan	obj	see	watch
garanderen	obj	guarantee			promise
garant staan	voor	guarantee			light
garen spinnen	bij	benefit_from
gearresteerd zijn	wegens	suspect_in	be arrested for
	voor	suspect_in	be arrested for
gebaat zijn	bij	benefit_from
gebaseerd zijn	op	based_on
gebeuren	in	takes_place_in	happen in
gebieden	iobj	order			demand
geboren	in	born_in
	te	born_in
geboren worden	in	born_in
	te	born_in
geboren zijn	in	born_in
gebouwd zijn	in	located_in	be built in
	op	located_in	be built on
gebracht zijn	naar	travel_to	be taken to
gebrek hebben	aan	lack			light
gebruik maken	van	use			light
gebruiken	als	use
	obj	use
	voor	use
gebruikmaken	van	use
gebukt gaan	onder	suffer_from
geconfronteerd worden	met	suffer_from	be confronted with
gedagvaard zijn	voor	suspect_in	be summonsed for
gedenken	obj	commemorate
gedeporteerd zijn	naar	travel_to	be deported to
gedetineerd zijn	in	hold_in	be detained in
gedogen	obj	tolerate
	obj:organization	support
gedood zijn	bij	victim_of	be killed in
	in	die	be killed in
	tijdens	victim_of	be killed in
gedoogsteun geven	aan	support			light
geen commentaar geven	op	silent_on			neg light
geen commentaar willen geven	op	silent_on			neg light
geen goed woord over hebben	voor	criticise
geen goed woord overhebben	voor	criticise
geen mededelingen doen	over	silent_on			neg light
gefilmd zijn	in	takes_place_in	be filmed in
geheimhouden	obj	hide	keep secret
gehoor geven	aan	comply_with	heed		light
gehoorzamen	aan	comply_with	obey
gehouden worden	in	takes_place_in
gehouden zijn	in	takes_place_in	be held in
	op	takes_place_in	be held at
gehuisvest zijn	in	located_in	be housed in
gehuwd zijn	met	married_to
gek zijn	op	love	be fond of
gekant zijn	tegen	oppose
gekozen zijn	in	join	be elected to
gelasten	iobj	instruct			demand
	obj	order			demand
geld investeren	in	invest_in
geld inzamelen	voor	donate_to	raise money for
geld steken	in	fund
geld uittrekken	voor	fund	set aside money for
geld vrijmaken	voor	fund	free up money for
gelden	als	known_as	count as
	voor	concern	apply to
gelegen	in	located_in
gelegen zijn	in	located_in
gelegerd zijn	in	stationed_in
gelieerd zijn	aan	relations_with	be affiliated with
	met	relations_with
gelijk spelen	tegen	draw_with
gelijken	op	resemble
gelijkmaken	tegen	draw_with	equalise against
gelijkspelen	met	draw_with
	tegen	draw_with
gelinkt zijn	aan	relations_with	be linked to
geloven	in	believe	believe in
	obj	believe
gelukwensen	obj	congratulate
gemene zaak maken	met	cooperate_with	make common cause with
genezen	obj	treat	cure
genieten	van	love	enjoy
genoegen nemen	met	accept	settle for
genoemd zijn	naar	named_after
genomineerd zijn	voor	candidate_for	be nominated for
genoteerd zijn	aan	list_on	be listed on
georganiseerd zijn	in	takes_place_in	be organised in
gepaard gaan	met	relations_with	go with
geplaatst zijn	in	located_in	be placed in
	op	located_in	be placed on
gepubliceerd zijn	in	located_in	be published in
gericht zijn	op	focus_on
	tegen	oppose	be directed against
geruststellen	obj	comfort	reassure
gescheiden zijn	van	divorced_from
geschokt zijn	door	worry_about	be shocked by
geschrokken zijn	van	worry_about	be shocked by
geselecteerd zijn	voor	qualify_for	be selected for
gesprekken voeren	met	talk_with			light
gestalte geven	aan	create	give shape to		light
gestationeerd zijn	bij	stationed_in
	in	stationed_in
gestuurd zijn	naar	travel_to	be sent to
getrouwd zijn	met	married_to
getuigen	over	testify_to	testify about		say
	tegen	testify_against
	voor	testify_for
	van	show	testify to
getuigenis afleggen	over	testify_to	testify about		light
	tegen	testify_against			light
gevaccineerd zijn	met	receive	be vaccinated with
gevangen houden	obj	detain
gevangen zetten	obj	detain
gevangen zitten	in	hold_in	be imprisoned in
gevangenhouden	obj	detain
gevangennemen	obj	arrest	capture
gevangenzetten	obj	detain	imprison
gevangenzitten	in	hold_in	be imprisoned in
geven	aan	give_to
	iobj	give_to
	obj	give
gevestigd zijn	in	based_in
gevolgen hebben	voor	affect	have consequences for		light
gevonden zijn	in	located_in	be found in
gewag maken	van	say_about	mention
gewagen	van	mention
gewijd zijn	aan	about	be devoted to
gewond raken	bij	injure		inv
	door	injure		inv
	in	injure		inv
gewond zijn	bij	injure		inv
geëvacueerd zijn	uit	travel_from	be evacuated from
	naar	travel_to	be evacuated to
geïnfecteerd zijn	met	infect		inv
geïnteresseerd zijn	in	interested_in
gijzelen	obj	take_hostage
gispen	obj	criticise
goede banden hebben	met	relations_with	have good ties with		light
goedkeuren	obj	approve
goedmaken	met	reconcile_with	make up with
gokken	op	hope_for	bet on
gooien	naar	attack	throw at
	op	attack	throw at
goud winnen	in	win	win gold at		light
	op	win	win gold at		light
graag willen	obj	want			plan
grappen	ccomp	say	joke		say
gratie geven	aan	pardon			light
gratie verlenen	aan	pardon			light
grenzen	aan	border
groeien	met	rise_by	grow by
	naar	rise_to	grow to
	tot	grow_into
groen licht geven	aan	approve
	voor	approve
groeten	obj	greet
gunnen	aan	award_to
	iobj	award_to	grant
haaks staan	op	contradict	be at odds with
hacken	obj	hack
halen	obj	achieve	get
	uit	take_from
	van	take_from
	obj:event	qualify_for	reach
	obj:person	hire	sign
halveren	obj	reduce	halve
hameren	op	emphasise
handel drijven	met	trade_with			light
handelen	in	trade_in
	met	trade_with
	over	about	deal with
handgemeen worden	met	fight_with
handhaven	obj	implement	enforce
hangen	in	located_in
hanteren	obj	use
haten	obj	hate
hebben	obj	have
heersen	in	takes_place_in	prevail in
	over	control	rule over
heffen	op	impose_on	levy on
hekelen	obj	criticise	denounce
helpen	bij	help	help with
	obj	help
	met	help	help with
herbenoemen	obj	appoint	reappoint
herbergen	obj	shelter
herbouwen	obj	build	rebuild
herdenken	obj	commemorate
herenigen	met	unite	reunite with
	obj	unite	reunite
herhalen	obj	say	repeat		say
herkennen	obj	identify
herkiezen	obj	elect	re-elect
heropbouwen	obj	build	rebuild
heropenen	obj	resume	reopen
heroveren	obj	conquer	recapture
herplaatsen	in	place	relocate to
herroepen	obj	lift	revoke
herstellen	obj	repair
	van	survive	recover from
herstructureren	obj	reorganise	restructure
hervatten	obj	resume
herverkiezen	obj	elect	re-elect
hervormen	obj	reform
herwaarderen	obj	improve	revalue
herzien	obj	amend	revise
het aan de stok krijgen	met	quarrel_with
het afleggen	tegen	lose_to
het boetekleed aantrekken	voor	apologise_for
het doek doen vallen	over	end	bring down the curtain on		neg
het doen voorkomen	ccomp	claim			say
het eens worden	met	agree_with
	over	agree_on
het eens zijn	met	agree_with
	over	agree_on
het gemunt hebben	op	attack	target
het gevecht aangaan	met	fight_against
het gevolg zijn	van	cause		inv
het goedmaken	met	reconcile_with	make up with
het goud pakken	op	win	win gold at
het hebben	over	discuss	talk about
het hoofd bieden	aan	tackle	face
	iobj	tackle	face
het land uitzetten	obj	expel
het leven kosten	aan	kill	cost the life of
	iobj	kill	cost the life of
het leven laten	-	die	lose one's life
	bij	die	lose one's life in
	in	die	lose one's life in
het leven schenken	aan	parent_of	give birth to
het leven verliezen	bij	die	lose one's life in
	in	die	lose one's life in
het levenslicht zien	in	born_in
het licht op groen zetten	voor	approve
het mes op de keel zetten	iobj	pressure
het onderspit delven	tegen	lose_to
het oneens zijn	met	disagree_with
het opnemen	tegen	compete_with	take on
	voor	defend	stand up for
het plan hebben	obj	plan			light plan
het slachtoffer worden	van	suffer_from	fall victim to
het stokje overnemen	van	succeed	take over from
het vertrouwen opzeggen	in	break_with	withdraw confidence in
het verwijten	iobj	criticise	hold it against
het voornemen hebben	obj	plan			light plan
het voortouw nemen	in	lead	take the lead in
het voorzitterschap bekleden	van	chair	hold the presidency of		light
het voorzitterschap waarnemen	van	chair			light
het vuur openen	op	shoot	open fire on
het werk neerleggen	bij	strike_at
	tegen	strike_against			light
het woord richten	tot	address
het woord voeren	namens	speak_for
	op	speak_at
het zwijgen opleggen	iobj	censor	silence
heten	obj	known_as	be called
heulen	met	cooperate_with	collude with
hinder ondervinden	van	hinder		inv	light
hinderen	obj	hinder
hoger beroep instellen	tegen	appeal_against			light
hopen	obj	hope_for	hope		possible
	op	hope_for			possible
horen	bij	part_of	belong to
	obj	see	hear
	obj:person	question	hear
	tot	part_of	belong to
hosten	obj	organise	host
houden	obj	organise	hold
	van	love
huisvesten	obj	shelter	house
hulde brengen	aan	praise	pay tribute to		light
huldigen	obj	honour
hulp aanbieden	aan	offer_to			light plan
hulp bieden	aan	help			light
hulp geven	aan	aid			light
hulp sturen	naar	aid			light
hulp verlenen	aan	aid			light
humanitaire hulp verlenen	aan	aid			light
huren	obj	rent
	van	rent_from
huwen	met	married_to	marry
	obj	married_to	marry
identificeren	obj	identify
ijveren	voor	advocate	campaign for		demand
illustreren	obj	show	illustrate
immigreren	in	move_to
impliceren	obj	mean
importeren	obj	import
	uit	import_from
	van	import_from
in aanrijding komen	met	collide_with
in aanvaring komen	met	quarrel_with	clash with
in acht nemen	obj	comply_with	observe
in actie komen	tegen	fight_against
in alle toonaarden ontkennen	obj	deny			deny neg
in beroep gaan	tegen	appeal_against
in bescherming nemen	obj	defend
in beschuldiging stellen	obj	charge	indict
in beslag nemen	obj	seize
in bezit hebben	obj	own
in botsing komen	met	collide_with
in brand schieten	obj	attack	set on fire
in brand steken	obj	attack	set on fire
in cassatie gaan	tegen	appeal_against
in conflict komen	met	quarrel_with
in contact komen	met	contact
in contact staan	met	talk_with	be in contact with
in de aanval gaan	op	attack
	tegen	attack
in de arm nemen	obj	hire	engage
in de as leggen	obj	destroy	burn down
in de atmosfeer brengen	obj	emit
in de boeien slaan	obj	arrest	handcuff
in de bres springen	voor	support	stand up for
in de cel stoppen	obj	detain
in de clinch liggen	met	quarrel_with	be at loggerheads with
in de doofpot stoppen	obj	hide	cover up
in de gaten houden	obj	monitor
in de gevangenis zitten	in	hold_in	be in prison in
in de hand werken	obj	cause	encourage
in de ijskast zetten	obj	postpone	shelve		neg
in de kaart spelen	iobj	advance	play into the hands of
	obj	advance	play into the hands of
in de kladden grijpen	obj	arrest
in de kou laten staan	obj	abandon	leave out in the cold
in de kraag vatten	obj	arrest	collar
in de plaats komen	van	replace
in de race zijn	met	compete_with
in de ruimte brengen	obj	launch	launch into space
in de schoenen schuiven	iobj	blame	pin on
in de steek laten	obj	abandon
in de verkoop doen	obj	sell
in de voetsporen treden	van	succeed	follow in the footsteps of
in de wacht slepen	obj	win
in de weg leggen	iobj	hinder
in de weg staan	iobj	hinder	stand in the way of
	obj	hinder	stand in the way of
in de wind slaan	obj	ignore	disregard
in de wolken zijn	met	praise	be delighted with
in debat gaan	met	debate_with
in dienst nemen	obj	hire
in dienst treden	bij	join
in dienst zijn	bij	work_for
	van	work_for
in discussie gaan	met	talk_with
in diskrediet brengen	obj	harm	discredit
in een coalitie zitten	met	govern_with
in een gevecht verwikkeld zijn	met	fight_with
in eigendom hebben	obj	own
in elkaar schuiven	obj	unite	merge
in elkaar slaan	obj	abuse	beat up
in elkaar zetten	obj	create	put together
in gebruik nemen	obj	introduce	put into use
in gesprek gaan	met	talk_with
in gesprek zijn	met	talk_with
in gevaar brengen	obj	endanger
in gevecht raken	met	fight_with
in gijzeling houden	obj	take_hostage
in gijzeling nemen	obj	take_hostage
in handen hebben	obj	control
in handen krijgen	obj	conquer
	obj:organization	acquire
in handen liggen	van	depend_on
in handen vallen	van	conquer		inv
in handen zijn	van	own		inv
in hechtenis houden	obj	detain
in hechtenis nemen	obj	arrest
in het bezit zijn	van	own
in het gedrang brengen	obj	endanger
in het geweer komen	tegen	oppose
in het geweer treden	tegen	oppose
in het huwelijk treden	met	married_to	marry
in het huwelijksbootje stappen	met	married_to	marry
in het krijt staan	bij	owe_to	be indebted to
in het leven roepen	obj	found	create
in het onderzoek betrekken	obj	investigate
in het verweer komen	tegen	oppose
in het vizier nemen	obj	attack	target
in het vooruitzicht stellen	obj	promise	hold out the prospect of		promise
in het zonnetje zetten	obj	honour
in hoger beroep gaan	tegen	appeal_against
in kaart brengen	obj	study	map
in kennis stellen	obj	inform
in onderhandeling treden	met	negotiate_with
in onderhandeling zijn	met	negotiate_with
in ontvangst nemen	obj	receive
in oorlog zijn	met	fight_with	be at war with
in opdracht geven	obj	commission
in opstand komen	tegen	rebel_against
in overleg treden	met	talk_with
in overleg zijn	met	talk_with
in overweging nemen	obj	consider			possible
in praktijk brengen	obj	implement	put into practice
in puin leggen	obj	damage	reduce to rubble
in quarantaine plaatsen	obj	detain	quarantine
in staat stellen	obj	help	enable
in staat van beschuldiging stellen	obj	charge	indict
in stemming brengen	obj	submit	put to the vote
in strijd handelen	met	violate
in strijd zijn	met	contradict	be contrary to
	met:law/agreement	violate	be contrary to
in tegenspraak zijn	met	contradict	be at odds with
in twijfel trekken	obj	doubt			doubt
in veiligheid brengen	obj	rescue	bring to safety
in veiligheid stellen	obj	evacuate
in verband brengen	met	accuse_of	link with		possible
in verband staan	met	relations_with	be connected to
in verbinding staan	met	connect	be connected to
in verdenking stellen	obj	charge
in verlegenheid brengen	obj	harm	embarrass
in verzekering stellen	obj	arrest	remand
in verzet komen	tegen	oppose
in voorarrest houden	obj	detain
in voorlopige hechtenis nemen	obj	arrest	remand
in vraag stellen	obj	dispute	question
in vrijheid stellen	obj	release
in werking stellen	obj	introduce
in zee gaan	met	cooperate_with	team up with
in zijn greep hebben	obj	control
inbegrepen zijn	in	part_of
inbinden	voor	concede_to
inbreken	bij	rob	break into
	op	hack	hack into
	in	rob	break into
	in:object	hack	break into
inbreuk maken	op	violate	infringe		light
incasseren	obj	receive	collect
	obj:event	suffer	take
indienen	bij	submit_to
	obj	submit
indruisen	tegen	contradict	run counter to
inenten	obj	vaccinate
infecteren	obj	infect
informeren	naar	ask	enquire about
	obj	inform
	over	inform_about
ingaan	op	react_to	respond to
	tegen	contradict	go against
ingebed zijn	in	located_in
ingezet zijn	in	stationed_in	be deployed in
	bij	involved_in	be deployed at
ingeënt zijn	met	receive	be vaccinated with
ingrijpen	bij	interfere_in
	in	interfere_in	intervene in
	op	affect
inhalen	obj	surpass	overtake
inhouden	obj	mean	entail
	voor	mean
inhuldigen	obj	open	inaugurate
	obj:person	appoint	inaugurate
inhuren	obj	hire
inkopen	obj	buy
inkorten	obj	reduce	shorten
inkrimpen	obj	reduce	shrink
inleiden	obj	start	introduce
inleveren	bij	submit_to
	obj	submit
	obj:object	hand_over	hand in
inlichten	obj	brief
	over	inform_about
inlijven	obj	annex
	obj:organization	acquire
inluiden	obj	start	herald
inmaken	obj	defeat	thrash
inmenging plegen	in	interfere_in			light
innemen	obj	conquer	capture
innen	obj	collect
inperken	obj	restrict
inrekenen	obj	arrest
inrichten	obj	organise	set up
inrijden	op	collide_with	drive into
inroepen	obj	request	invoke		demand
inschakelen	obj	hire	enlist
inschatten	obj	estimate
insinueren	obj	claim	insinuate		say
inslaan	in	hit	strike
	op	hit	strike
insluiten	obj	besiege	surround
inspecteren	obj	inspect
inspelen	op	react_to	respond to
inspireren	obj	influence	inspire
	tot	influence	inspire to
instaan	voor	guarantee	vouch for
installeren	in	place	install in
	obj	build	install
	obj:person/group	appoint	install
instellen	obj	introduce	institute
instemmen	met	approve	agree to
instorten	in	takes_place_in	collapse in
instrueren	obj	instruct			demand
intensiveren	obj	increase	intensify
interesse hebben	in	interested_in			light
interesse tonen	in	interested_in			light
interesseren	in	interested_in
	voor	interested_in
interneren	obj	detain	intern
interveniëren	in	interfere_in	intervene in
interviewen	obj	interview
intimideren	obj	intimidate
intrekken	obj	cancel	withdraw		neg
	bij	live_with	move in with
introduceren	obj	introduce
invallen	in	invade
	bij	search	raid
	voor	replace	fill in for
investeren	in	invest_in
inviteren	obj	invite
invloed hebben	in	influence	have influence in		light
	op	influence			light
invloed uitoefenen	op	influence			light
invoeren	obj	introduce
	uit	import_from
inwijden	obj	open	inaugurate
inwonen	bij	live_with
inzage geven	in	give_access_to			light
inzage krijgen	in	gain_insight_into	get access to		light
inzamelen	obj	collect
inzetten	als	use	deploy as
	obj	deploy
	tegen	use	deploy against
	voor	use	deploy for
inzicht geven	in	explain	give insight into		light
inzicht krijgen	in	gain_insight_into			light
inzien	obj	understand	realise
inzitten	over	worry_about
irriteren	obj	provoke	irritate
isoleren	obj	isolate
jagen	op	pursue	hunt
Kamervragen stellen	aan	ask	put parliamentary questions to		light
	over	ask	ask parliamentary questions about		light
kampen	met	suffer_from	struggle with
kamperen	in	stay_in
kampioen worden	van	win	become champion of
kandidaat zijn	voor	run_for
kandideren	obj	nominate
	voor	run_for
kanten	tegen	oppose
kantoor houden	in	based_in			light
kanttekeningen plaatsen	bij	criticise	raise points about		light
kapen	obj	hijack
kapittelen	obj	criticise	rebuke
kapotmaken	obj	destroy
kappen	met	end	stop		neg
karakteriseren	obj	describe_as	characterise
kelderen	naar	fall_to	plummet to
kenbaar maken	obj	say	make known		say
kennen	obj	know
kennis hebben	van	know_about			light
kennismaken	met	meet	get acquainted with
keuren	obj	inspect
kibbelen	met	quarrel_with
kiezen	obj	choose
	uit	choose	choose from
	voor	choose
kijken	naar	see	look at
klaarmaken	obj	prepare			plan
klaarstomen	obj	prepare
klagen	bij	complain_to
	over	complain_about
klimmen	naar	rise_to
klinken	ccomp	say			say
klissen	obj	arrest
klop krijgen	van	lose_to
kloppen	obj	defeat	beat
knechten	obj	oppress
knoeien	met	defraud	tamper with
knokken	met	fight_with
	voor	advocate	fight for
koers zetten	naar	travel_to	head for
koesteren	obj	love	cherish
komen	door	cause		inv
	in	arrive_in	come to
	naar	travel_to	come to
	uit	come_from
	van	come_from
	vanuit	travel_from
	met:agreement/law/work/concept	present	come up with
komen te staan	op	cost	come to
kopen	bij	buy_from
	obj	buy
	van	buy_from
koppelen	aan	connect
	obj	connect
korten	op	reduce	cut
kortwieken	obj	reduce	clip the wings of
kosten	iobj	cost
	obj	cost
kraken	obj	break	crack
	obj:person/work/law	criticise	slam
	obj:facility	occupy	squat in
krediet verlenen	aan	lend_to			light
krenken	obj	harm	hurt
krijgen	obj	receive
	van	give_to		inv
kritiek hebben	op	criticise			light
kritiek krijgen	van	criticise		inv	light
kritiek leveren	op	criticise			light
kritiek spuien	op	criticise			light
kritiek uiten	op	criticise			light
kritisch zijn	op	criticise	be critical of
	over	criticise	be critical of
kritische kanttekeningen plaatsen	bij	criticise	raise critical points about		light
kwalificeren	obj	describe_as	qualify
kweken	obj	produce	grow
kwetsen	obj	insult	hurt
kwijtraken	obj	lose
laken	obj	criticise	censure
lamleggen	obj	hinder	paralyse
lanceren	obj	launch
landen	in	arrive_in	land in
	op	arrive_in	land at
langsgaan	bij	visit
langskomen	bij	visit
last hebben	van	suffer_from			light
lastigvallen	obj	abuse	harass
laten afvloeien	obj	lay_off	make redundant
laten blijken	ccomp	say			say
laten bouwen	obj	commission
laten optekenen	ccomp	say			say
laten vallen	ccomp	say			say
	obj	abandon	drop
laten varen	obj	renounce	abandon		neg
laten verstaan	ccomp	say			say
laten weten	aan	tell			say
	iobj	tell			say
	obj	say			say
laten zien	obj	show
lauweren	obj	award_to
leasen	obj	rent	lease
	van	rent_from	lease from
leegroven	obj	plunder
legaliseren	obj	legalise
legeren	in	deploy_to
leiden	naar	bring_to
	obj	lead
	tot	cause	lead to
leiding geven	aan	lead			light
lekken	naar	leak
	obj	leak
lenen	aan	lend_to
	bij	borrow_from
	iobj	lend_to
	van	borrow_from
leren	iobj	teach
	obj	learn
	over	learn	learn about
	van	learn	learn from
lesgeven	aan	teach_at
	in	teach_at
	iobj	teach
letsel oplopen	bij	injure		inv	light
letsel toebrengen	aan	injure			light
letten	op	monitor	watch
leunen	op	depend_on
leven	in	live_in
levenloos aangetroffen worden	in	die	be found dead in
leveren	aan	deliver_to
	iobj	deliver_to
	obj	deliver
lezen	obj	read
lichtgewond raken	bij	injure	slightly injure	inv
lid worden	van	join
lid zijn	van	member_of
lidmaatschap hebben	van	member_of			light
liefhebben	obj	love
liegen	over	mislead	lie about
	tegen	lie_to
liggen	aan	cause		inv
	bij	located_in	lie near
	in	located_in
	op	located_in
	aan:place/facility/country	located_in	lie on
lijden	aan	suffer_from
	obj	suffer
	onder	suffer_from
lijken	op	resemble
linken	aan	relations_with	link to
links laten liggen	obj	ignore
liquideren	obj	kill	liquidate
lobbyen	bij	lobby
	voor	advocate	lobby for
loeren	op	want	eye
lof hebben	voor	praise
lof toezwaaien	iobj	praise
logenstraffen	obj	deny	give the lie to		deny neg
logeren	bij	stay_in	stay with
	in	stay_in
lokken	obj	attract	lure
loochenen	obj	deny			deny neg
lopen	door	travel_through	run through
	naar	travel_to	walk to
losbarsten	in	start	break out in
losgaan	op	attack
loskomen	uit	escape_from	come free from
loslaten	obj	release
losmaken	obj	cause	stir up
losstaan	van	differ_from	be separate from
loten	tegen	compete_with	be drawn against
loven	obj	praise
lozen	in	emit	discharge into
	obj	emit	discharge
luchtaanvallen uitvoeren	op	bomb	carry out air strikes on		light
luisteren	naar	see	listen to
maatregelen nemen	tegen	sanction	take measures against		light
machtigen	obj	permit	authorise
mailen	met	write_to	email
	obj	write_to	email
maken	obj	produce	make
managen	obj	manage
manen	tot	urge			demand
manifesteren	tegen	protest_against
manipuleren	obj	influence	manipulate
manschappen sturen	naar	deploy_to	send men to		light
marchanderen	met	negotiate_with	haggle with
martelen	obj	torture
matigen	obj	reduce	moderate
mededelen	obj	say			say
medeleven betuigen	met	express_sympathy_with			light
medeleven uitspreken	met	express_sympathy_with			light
medeondertekenen	obj	sign	co-sign
medeplichtig zijn	aan	involved_in	be complicit in
meebetalen	aan	contribute_to	help pay for
meebrengen	obj	bring
meedelen	aan	tell			say
	iobj	tell			say
	obj	say			say
meedingen	naar	compete_for
meedoen	aan	take_part_in
	in	take_part_in
	met	take_part_in
meegaan	met	accompany	go with
meehelpen	aan	contribute_to
	obj	help
meeleven	met	express_sympathy_with
meelopen	met	follow
meemaken	obj	undergo	experience
meenemen	naar	bring_to	take to
	obj	bring	take along
meereizen	met	accompany	travel with
meespelen	in	take_part_in	play in
	in:work	act_in
meevoelen	met	express_sympathy_with
meewerken	aan	contribute_to	cooperate in
	met	cooperate_with
melden	aan	report_to
	bij	report_to
	obj	report			say
melding maken	van	report			light
memoreren	obj	say			say
menen	ccomp	say			say
met artillerie beschieten	obj	shell
met de dood bedreigen	obj	threaten	threaten with death
met de gedachte spelen	obj	consider	toy with the idea of		possible
met de grond gelijkmaken	obj	destroy	level
met de vinger wijzen	naar	accuse	point the finger at
met een beschuldigende vinger wijzen	naar	blame
met emeritaat gaan	bij	retire_from
met messen aanvallen	obj	attack
met pensioen gaan	als	retire_from
	bij	retire_from
met raketten bestoken	obj	shell
met stenen gooien	naar	attack	throw stones at
met voeten treden	obj	violate	trample on
meten	obj	measure
migreren	naar	move_to	migrate to
mikken	op	strive_for	aim for		plan
militairen sturen	naar	deploy_to	send soldiers to		light
misbruik maken	van	use	abuse		light
misbruiken	obj	abuse
	voor	use	abuse for
	obj:concept/object/law	use	misuse
mishandelen	obj	abuse
misleiden	obj	mislead
mislopen	obj	lose	miss out on
mislukken	in	fail_in
missen	obj	lack	miss
mobiliseren	obj	mobilise
moderniseren	obj	reform	modernise
moed inspreken	iobj	encourage
mogelijk maken	obj	permit	enable
molesteren	obj	abuse
mompelen	obj	say			say
monddood maken	obj	censor	silence
monitoren	obj	monitor
mopperen	over	complain_about
morren	over	complain_about	grumble about
motiveren	obj	encourage	motivate
muilkorven	obj	censor	gag
muiten	tegen	rebel_against	mutiny against
munitie leveren	aan	arm	supply ammunition to		light
munt slaan	uit	benefit_from	capitalise on
naar buiten brengen	obj	publish
naar buiten komen	met	announce	come out with
naar de beurs gaan	-	list_on	go public
naar de prullenbak verwijzen	obj	reject			neg
naar de rechter stappen	tegen	sue
naar het rijk der fabelen verwijzen	obj	deny	dismiss as fiction		deny neg
naar huis spelen	obj	eliminate
naar huis sturen	obj	dismiss	send home
	obj:organization	eliminate
naar school gaan	in	study_at
naar voren schuiven	obj	nominate	put forward
naarstig zoeken	naar	search_for
naast zich neerleggen	obj	reject	disregard		neg
nadenken	over	consider	think about		possible
naderen	obj	approach
nagaan	obj	investigate	check
najagen	obj	strive_for	chase
nakomen	obj	comply_with	honour
nalaten	aan	donate_to	bequeath to
naleven	obj	comply_with
nastreven	obj	strive_for	pursue		plan
nationaliseren	obj	nationalise
nauwe banden hebben	met	relations_with	have close ties with		light
navraag doen	bij	ask	enquire with		light
neerhalen	obj	shoot_down
neerkomen	in	crash_in	come down in
	op	crash_in	come down on
neerleggen	obj	submit
neermaaien	obj	kill	mow down
neersabelen	obj	reject			neg
	obj:work	criticise
neerschieten	obj	shoot
neerschrijven	obj	write
neersteken	obj	stab
neerstorten	bij	crash_in	crash near
	in	crash_in
	op	crash_in	crash at
neertellen	obj	pay
	voor	pay_for
negeren	obj	ignore
nek aan nek liggen	met	compete_with
neutraliseren	obj	eliminate	neutralise
nietig verklaren	obj	overturn	annul
niets moeten hebben	van	oppose			neg
niets moeten weten	van	oppose			neg
niets voelen	voor	reject			neg
niets zien	in	reject			neg
nipt verliezen	van	lose_to
nodig hebben	obj	need
noemen	naar	named_after
	obj	describe_as	call		say
nomineren	obj	nominate
noodhulp bieden	aan	aid			light
noodzaken	obj	force			demand
nopen	obj	force			demand
	tot	force			demand
normaliseren	obj	improve	normalise
noteren	aan	list_on
	ccomp	say	note		say
observeren	obj	monitor	observe
oefenen	met	cooperate_with	train with
om de tafel gaan zitten	met	meet	sit down with
om de tafel zitten	met	meet	sit down with
om de tuin leiden	obj	mislead
om het leven brengen	obj	kill
om het leven komen	-	die
	bij	die	die in
	door	die	be killed by
	in	die	die in
om opheldering vragen	bij	ask	seek clarification from
	obj	ask	ask for clarification
	over	ask	seek clarification on
om uitleg vragen	bij	ask
	obj	ask
ombouwen	tot	grow_into	be converted into
	obj+tot	change	convert into
ombrengen	obj	kill
ombuigen	obj	change
omdopen	tot	change	rename
omgaan	met	engage_with	deal with
omgeven	obj	surround
omkomen	-	die
	bij	die	die in
	in	die	die in
omkopen	obj	bribe
omringen	obj	surround
omschrijven	obj	describe_as	describe
omsingelen	obj	besiege	surround
omvatten	obj	contain	comprise
omverwerpen	obj	overthrow
omvormen	tot	grow_into	be turned into
	obj+tot	change	turn into
omzetten	obj	earn	turn over
	in	grow_into	be turned into
	obj+in	change	turn into
onafhankelijk worden	van	split_from	become independent from
onder contract staan	bij	play_for	be under contract with
onder de leden hebben	obj	infect		inv
onder de loep nemen	obj	investigate	scrutinise
onder de pet houden	obj	hide	keep secret
onder de voet lopen	obj	defeat	overrun
onder druk zetten	obj	pressure
onder het tapijt vegen	obj	hide	sweep under the carpet
onder leiding staan	van	lead		inv
onder schot nemen	obj	shoot
onder vuur liggen	bij	criticise		inv
	van	criticise		inv
onder vuur nemen	obj	shell
onder één hoedje spelen	met	cooperate_with	collude with
onderbreken	obj	end	interrupt		neg
onderbrengen	bij	place	accommodate with
	in	place	accommodate in
onderdak bieden	aan	shelter			light
onderdak geven	aan	shelter			light
onderdeel vormen	van	part_of
onderdeel zijn	van	part_of
onderdrukken	obj	oppress
onderduiken	in	stay_in	hide in
ondergaan	obj	undergo
ondergebracht zijn	in	stay_in	be accommodated in
	bij	stay_in	be accommodated with
ondergraven	obj	undermine
onderhandelen	met	negotiate_with
	over	negotiate_on
onderhandelingen voeren	met	negotiate_with			light
ondermijnen	obj	undermine
ondernemen	obj	start	undertake
onderscheiden	obj	honour	decorate
onderscheiden zijn	met	win	be awarded
onderscheppen	obj	seize	intercept
onderschrijven	obj	support	endorse
ondersteunen	obj	support
onderstrepen	obj	emphasise			say factive
ondertekenen	obj	sign
onderuitgaan	tegen	lose_to
onderuithalen	obj	criticise	demolish
ondervinden	obj	undergo	experience
ondervragen	obj	question
	over	investigate	question about
onderweg zijn	naar	travel_to	be on the way to
onderwerpen	aan	subject_to
onderwijzen	aan	teach_at
	obj	teach
onderzoek doen	naar	investigate			light
onderzoek verrichten	naar	investigate			light
onderzoeken	obj	investigate
ongedaan maken	obj	overturn	undo
ongenoegen uiten	over	criticise	express displeasure at		light
ongerust zijn	over	worry_about
ontaarden	in	grow_into	degenerate into
ontberen	obj	lack			neg
ontbieden	obj	summon
ontbinden	obj	dissolve
ontbreken	in	lack		inv
	op	lack		inv
	aan	lack		inv
ontdekken	obj	discover			factive
ontduiken	obj	escape_from	evade
ontginnen	obj	extract	mine
ontgoochelen	obj	disappoint
onthalen	obj	host
ontheffen	uit	dismiss	relieve of
	van	dismiss	relieve of
onthoofden	obj	execute	behead
onthouden	aan	withhold_from
	iobj	withhold_from
	obj	remember
onthullen	obj	reveal			say factive
	obj:object/facility/work	present	unveil
ontkennen	obj	deny			deny neg
ontketenen	obj	start	unleash
ontkomen	aan	escape_from	escape
ontkrachten	obj	deny	refute		deny neg
ontleend zijn	aan	come_from
ontlenen	aan	take_from	derive from
ontlokken	aan	receive_from	elicit from
ontlopen	obj	escape_from	evade
ontmantelen	obj	dissolve	dismantle
ontmaskeren	obj	reveal	unmask
ontmoeten	obj	meet
ontnemen	aan	confiscate_from	take away from
	iobj	confiscate_from	take away from
ontploffen	in	takes_place_in	explode in
ontplooien	in	deploy_to
	obj	deploy
ontraden	obj	oppose	advise against		neg
ontregelen	obj	hinder	disrupt
ontruimen	obj	evacuate	clear
ontslaan	obj	dismiss
	obj:group	lay_off	dismiss
ontslag nemen	-	resign_from			light
	als	resign_from			light
	bij	resign_from			light
ontslagen zijn	bij	leave	be dismissed from
	als	leave	be dismissed as
ontsluieren	obj	reveal			factive
ontsnappen	aan	escape_from	escape
	uit	escape_from
ontsporen	bij	crash_in	derail near
	in	crash_in	derail in
ontstaan	door	cause		inv
	uit	come_from	arise from
	in	takes_place_in	arise in
onttronen	obj	overthrow	dethrone
ontvangen	obj	receive
	obj:person/group/country	host
	van	give_to		inv
ontvluchten	obj	flee_from
ontvoeren	obj	kidnap
ontvreemden	obj	steal
ontwapenen	obj	disarm
ontwerpen	obj	design
ontwikkelen	obj	develop
	tot	develop
ontwikkelingshulp geven	aan	aid			light
ontwrichten	obj	undermine	disrupt
ontzeggen	aan	withhold_from
	iobj	refuse	deny		neg
ontzetten	obj	liberate	relieve
oogsten	obj	collect	harvest
oordelen	ccomp	say	judge		say
	over	rule_on	judge
oorlog voeren	met	fight_with	wage war with		light
	tegen	fight_with	wage war against		light
op antenne brengen	obj	broadcast
op bezoek gaan	bij	visit
op bezoek hebben	obj	host
op bezoek komen	bij	visit
op bezoek krijgen	obj	host
op bezoek zijn	bij	visit
	in	visit
op borgtocht vrijlaten	obj	release	release on bail
op de agenda zetten	obj	discuss	put on the agenda
op de bon slingeren	obj	fine
op de fles gaan	-	go_bankrupt
op de hoogte blijven	van	stay_informed_about
op de hoogte brengen	obj	inform
	van	inform_about
op de hoogte houden	obj	inform	keep informed
op de hoogte stellen	obj	inform
	van	inform_about
op de hoogte zijn	van	know_about	be aware of
op de knieën dwingen	obj	defeat	bring to one's knees
op de korrel nemen	obj	attack
	obj:person/organization	criticise	take aim at
op de lange baan schuiven	obj	postpone	shelve		neg
op de loonlijst staan	van	work_for	be on the payroll of
op de markt brengen	obj	launch
op de proef stellen	obj	test	put to the test
op de vingers tikken	obj	criticise	rap
op de vlucht slaan	voor	flee_from
op de vlucht zijn	voor	flee_from
op de zwarte lijst zetten	obj	sanction	blacklist
op dezelfde lijn zitten	met	agree_with
op een lijn zitten	met	agree_with
op een sanctielijst zetten	obj	sanction
op gang brengen	obj	start	set in motion
op gelijkspel houden	obj	draw_with	hold to a draw
op gespannen voet staan	met	quarrel_with	be at odds with
op goede voet staan	met	relations_with	be on good terms with
op handen dragen	obj	honour
op het hart drukken	iobj	urge			demand
op het matje komen	bij	summon		inv
op het matje roepen	obj	summon	carpet
op het punt staan	obj	plan	be about to		plan
op het spel zetten	obj	endanger	put at stake
op het spoor komen	iobj	discover
	obj	discover
op het verkeerde been zetten	obj	mislead	wrong-foot
op heterdaad betrappen	obj	catch	catch red-handed
op huurbasis spelen	bij	sign_for	play on loan at
op kritiek komen te staan	van	criticise		inv
op kritiek stuiten	van	criticise		inv
op non-actief stellen	obj	suspend
op non-actief zetten	obj	suspend
op pauze zetten	obj	suspend	pause
op poten zetten	obj	organise
op ramkoers liggen	met	quarrel_with	be on a collision course with
op reis gaan	naar	travel_to
op school zitten	in	study_at
op staatsbezoek gaan	naar	visit
op staatsbezoek zijn	in	visit
op stapel zetten	obj	start	get under way
op steun rekenen	van	support		inv
op straat komen	tegen	protest_against
	voor	protest_for
op straat zetten	obj	evict
op tafel leggen	obj	propose	put on the table
op touw zetten	obj	start
op verzet stuiten	van	oppose		inv
	bij	oppose		inv
op voet van oorlog staan	met	quarrel_with	be at war with
op vrije voeten stellen	obj	release
op weerstand stuiten	bij	oppose		inv
op weg zijn	naar	travel_to	be on the way to
op werkbezoek gaan	bij	visit
	naar	visit
op zijn naam schrijven	obj	win
op zoek gaan	naar	search_for
op zoek zijn	naar	search_for
op één lijn zitten	met	agree_with
opbellen	obj	call
opbiechten	obj	admit	confess		say factive
opblazen	obj	destroy	blow up
	obj:event/agreement	end	blow up		neg
opbouwen	obj	build
opbrengen	obj	earn	yield
opdoeken	obj	dissolve
opdoen	obj	receive	gain
opdraaien	voor	pay_for	foot the bill for
opdracht geven	aan	instruct			light demand
	tot	instruct	order		light demand
opdragen	aan	instruct			demand
	iobj	instruct			demand
	obj+aan	dedicate_to
opdrijven	obj	increase
opdringen	aan	impose_on	force on
	iobj	impose_on	force on
opduiken	in	located_in	turn up in
	op	located_in	turn up at
opeisen	obj	claim_credit_for
	obj:place/object/country	demand	claim		demand
	van	demand_from			demand
openbaar maken	obj	announce	make public
openbaren	obj	reveal			factive
openen	obj	open
openstellen	obj	open
opereren	in	work_in	operate in
	obj	treat	operate on
	tegen	attack	operate against
	vanuit	based_in	operate from
opgaan	in	merge_with	be absorbed by
opgeleid zijn	aan	graduate_from	be trained at
	bij	graduate_from	be trained at
opgenomen zijn	in	part_of	be included in
	in:facility	stay_in	be admitted to
	op	part_of	be included on
opgepakt zijn	wegens	suspect_in	be arrested for
	voor	suspect_in	be arrested for
opgericht zijn	in	located_in	be founded in
opgesloten zijn	in	hold_in	be locked up in
opgesloten zitten	in	hold_in	be locked up in
opgesteld staan	in	located_in
opgetogen zijn	over	praise	be delighted with
opgevangen zijn	in	stay_in	be sheltered in
	bij	stay_in	be sheltered with
opgeven	obj	renounce	give up
opgroeien	in	live_in	grow up in
ophalen	obj	collect	pick up
ophangen	obj:person	execute	hang
opheffen	obj	lift
	obj:organization/group	dissolve
ophelderen	obj	explain	clarify
ophemelen	obj	praise
ophitsen	obj	urge	incite
ophouden	met	end	stop		neg
opjagen	obj	pursue	hunt
opjutten	obj	urge	incite
opknappen	obj	improve	renovate
opkomen	voor	defend	stand up for
opkopen	obj	buy	buy up
opkrikken	obj	improve	boost
opleggen	aan	impose_on
	iobj	impose_on
	obj	impose
opleiden	obj	train
opleveren	obj	produce	yield
oplichten	obj	defraud
oplopen	obj	suffer	sustain
	tot	rise_to
oplossen	obj	solve
opmaken	obj	write	draw up
	uit	conclude	gather from
opmerken	obj	say	remark		say
opnemen	in	include_in
	obj	record
	obj+in	include_in
	tegen	compete_with	take on
	voor	defend	stand up for
	obj:person/group	shelter	take in
opofferen	obj	abandon	sacrifice
oppakken	obj	arrest
	obj+wegens	accuse_of	arrest for
	obj+voor	accuse_of	arrest for
opperen	obj	propose	suggest		plan
oppompen	obj	extract	pump up
oppositie voeren	tegen	oppose			light
oprichten	obj	found
oproepen	obj	urge	call on		demand
	tot	call_for			demand
oprollen	obj	combat	round up
opruien	obj	urge	incite
opruimen	obj	remove	clear up
oprukken	naar	invade	advance on
opschorten	obj	postpone	suspend		neg
	obj:organization/person/country	suspend
opschroeven	obj	increase
opslaan	in	store_in
opslokken	obj	acquire	swallow up
opsluiten	obj	detain	imprison
opsommen	obj	mention	list
opsporen	obj	track_down
opstappen	-	resign_from	step down
	als	resign_from	step down as
	bij	resign_from	step down from
	uit	leave
opstarten	obj	start
	obj:organization	found	start up
opsteken	van	learn	learn from
opstellen	obj	write	draft
	obj:object/group	deploy
opstijgen	in	travel_from	take off in
	van	travel_from	take off from
opstrijken	obj	receive	pocket
opsturen	naar	send_to
opteren	voor	choose	opt for
optimaliseren	obj	improve
optreden	als	serve_as	act as
	in	perform_in
	namens	represent	act on behalf of
	op	perform_in	perform at
	tegen	fight_against	act against
	voor	perform_in	perform for
	bij	perform_in	perform at
optrekken	naar	travel_to	march to
	obj	increase	raise
	obj:facility	build	erect
	tegen	invade	march against
opvangen	obj	shelter
opvoeden	obj	teach	raise
opvoeren	obj	increase	step up
	tot	increase
opvolgen	obj	succeed
opvragen	bij	request_from			demand
	obj	request			demand
opwekken	obj	produce	generate
opzeggen	obj	end	terminate		neg
opzetten	obj	found	set up
	obj:event	start	set up
opzoeken	obj	search_for
	obj:person/group	visit	look up
opzwepen	obj	influence	stir up
organiseren	obj	organise
over de hekel halen	obj	criticise
over de kop gaan	-	go_bankrupt
over het hoofd zien	obj	ignore	overlook
overbrengen	naar	bring_to	transfer to
	obj	bring	transfer
overbruggen	obj	solve	bridge
overdragen	aan	transfer_to
	obj	hand_over
overeenkomen	met	agree_with
	obj	agree_on
overeenstemming bereiken	met	agree_with			light
	over	agree_on			light
overgaan	tot	start	proceed to
overgebracht zijn	naar	travel_to	be taken to
overhalen	obj	convince	persuade
overhandigen	aan	give_to	hand over to
	obj	hand_over
overheersen	obj	control	dominate
overhevelen	naar	transfer_to
overhoop liggen	met	quarrel_with	be at loggerheads with
overhoopliggen	met	quarrel_with	be at loggerheads with
overklassen	obj	defeat	outclass
overkomen	iobj	affect	befall
	van	transfer_from
overkopen	obj	acquire
	van	buy_from
overlaten	aan	transfer_to	leave to
overleg hebben	met	talk_with			light
overleg plegen	met	talk_with			light
overleg voeren	met	talk_with			light
overleggen	met	talk_with
	over	discuss
overleven	obj	survive
overlijden	-	die
	aan	die	die of
	bij	die	die in
	in	die	die in
overlopen	naar	join	defect to
overmaken	aan	send_to	transfer to
	obj	pay	transfer
overmeesteren	obj	defeat	overpower
overnachten	in	stay_in	spend the night in
overnemen	obj	acquire
	uit	take_from	take over from
	van	succeed	take over from
overreden	obj	convince	persuade
overrijden	obj	injure	run over
overrompelen	obj	surprise
overschrijden	obj	cross
overslaan	naar	spread_to
overstag gaan	voor	concede_to
overstappen	naar	join	switch to
	op	use	switch to
	op:organization	join	switch to
oversteken	obj	cross
overtollig verklaren	obj	lay_off
overtreden	obj	violate
overtreffen	obj	surpass
overtuigen	obj	convince
	van	convince
overvallen	obj	rob
	obj:country/place	attack	raid
overvliegen	naar	bring_to	fly to
	obj	fly_over
	obj:person	bring	fly over
overwegen	obj	consider			possible
overweldigen	obj	defeat	overwhelm
overwinnen	obj	defeat
overwinteren	in	stay_in
paal en perk stellen	aan	restrict	curb
pachten	van	rent_from	lease from
pal staan	voor	defend	stand firm for
paraferen	obj	sign	initial
parten spelen	iobj	affect	hamper
participeren	in	take_part_in
partij kiezen	voor	side_with
passeren	obj	cross	pass
	obj:person	exclude	pass over
patrouilleren	in	guard	patrol
pertinent weigeren	obj	refuse			neg
pesten	obj	abuse	bully
plaatsen	in	place
	obj	place
	op	place
plaatsgrijpen	in	takes_place_in
plaatshebben	in	takes_place_in
plaatsmaken	voor	replace		inv
plaatsvinden	bij	takes_place_in
	in	takes_place_in
	op	takes_place_in
plannen	obj	plan			plan
plannen hebben	voor	plan	have plans for		light plan
plannen maken	voor	plan			light plan
plat leggen	obj	hinder	shut down
platbombarderen	obj	bomb
platbranden	obj	destroy	burn down
platleggen	obj	hinder	shut down
plegen	obj	commit
pleiten	voor	advocate			demand
plunderen	obj	plunder
pogen	obj	try_to			plan
pogingen doen	tot	try_to			light plan
polsen	obj	ask	sound out
poneren	obj	say	posit		say
poolshoogte nemen	bij	inspect
portretteren	obj	paint	portray
posten	op	publish	post on
	obj	publish	post
posteren	bij	deploy_to
praten	met	talk_with
	over	discuss	talk about
present zijn	op	attend
presenteren	obj	present
pretenderen	obj	claim			say
prijsgeven	obj	abandon	give up
prijzen	obj	praise
	obj+om	praise	praise for
	obj+voor	praise	praise for
prioriteit geven	aan	focus_on	prioritise		light
proberen	obj	try_to			plan
procederen	tegen	sue	litigate against
proclameren	obj	announce	proclaim
produceren	obj	produce
profiteren	van	benefit_from
promoten	obj	advance
promoveren	aan	graduate_from	take a doctorate at
	naar	promoted_to
propageren	obj	advocate
protest aantekenen	tegen	protest_against			light
protesteren	bij	protest_at
	in	protest_at
	tegen	protest_against
provoceren	obj	provoke
publiceren	in	publish	publish in
	obj	publish
	over	publish	publish on
pushen	obj	pressure	push
putten	uit	take_from	draw from
raad geven	aan	advise			light
raadplegen	obj	consult
raken	obj	affect	touch
	obj:object/facility/place	hit
raketten afvuren	op	shell	fire rockets at		light
ramen	obj	estimate
rammen	obj	collide_with	ram
rantsoeneren	obj	restrict	ration
rapporteren	aan	report_to
	obj	report			say
	over	report	report on
ratificeren	obj	ratify
reageren	op	react_to
realiseren	obj	implement	realise
	obj:concept	achieve
reanimeren	obj	rescue	resuscitate
rebelleren	tegen	rebel_against
rechtzetten	obj	improve	correct
redden	obj	rescue
	uit	save_from
	van	save_from
refereren	aan	refer_to
regelen	obj	organise	arrange
regeren	in	govern
	met	govern_with
	obj	govern
	over	govern
regisseren	obj	direct
registreren	obj	measure	record
reizen	door	travel_through
	naar	travel_to
rekenen	op	expect	count on		plan
	tot	describe_as	count among
rekening houden	met	expect	take into account		possible
rekruteren	obj	hire	recruit
relaties onderhouden	met	relations_with			light
rellen	in	riot_in
rellen schoppen	in	riot_in			light
renoveren	obj	improve	renovate
reorganiseren	obj	reorganise
repareren	obj	repair
repatriëren	naar	bring_to	repatriate to
	obj	bring	repatriate
reppen	over	say_about	speak of
	van	say_about	speak of
reserveren	voor	allocate_to	reserve for
resideren	in	live_in	reside in
respect betuigen	aan	praise	pay respect to		light
respecteren	obj	comply_with	respect
ressorteren	onder	part_of	fall under
restaureren	obj	repair	restore
restitueren	aan	return_to
resulteren	in	cause	result in
retourneren	aan	return_to
richten	op	focus_on	aim at
	tegen	oppose	direct against
	aan	write_to	address to
ridderen	obj	honour	knight
ridiculiseren	obj	mock	ridicule
rijden	door	travel_through	drive through
	naar	travel_to	drive to
	voor	play_for	ride for
roemen	obj	praise
roepen	ccomp	say	shout		say
	om	call_for			demand
rond de tafel gaan zitten	met	meet	sit down with
rotzooien	met	harm	mess with
roven	obj	steal
	van	steal_from
royeren	obj	expel
ruchtbaarheid geven	aan	announce	publicise		light
rugdekking geven	aan	support	back		light
ruggensteun geven	aan	support			light
ruilen	met	exchange_with
runnen	obj	manage	run
ruzie hebben	met	quarrel_with			light
ruzie krijgen	met	quarrel_with			light
ruzie maken	met	quarrel_with			light
ruziën	met	quarrel_with
saboteren	obj	hinder	sabotage
samen optrekken	met	cooperate_with	act together with
samenbrengen	obj	unite	bring together
samengaan	met	merge_with
samengesteld zijn	uit	consists_of
samenhangen	met	relations_with	be connected to
samenkomen	in	gather_in
	met	meet
	op	gather_in	gather on
samenleven	met	live_with
samensmelten	met	unite	fuse with
samenspannen	met	cooperate_with	conspire with
	tegen	oppose	conspire against
samenstellen	obj	create	compile
samenvatten	obj	explain	summarise
samenvoegen	obj	unite	merge
samenwerken	met	cooperate_with
samenwonen	met	live_with
sancties afkondigen	tegen	sanction			light
sancties instellen	tegen	sanction			light
sancties opleggen	aan	sanction			light
sancties treffen	tegen	sanction			light
sanctioneren	obj	sanction
saneren	obj	reform	restructure
schade aanrichten	aan	harm			light
schade berokkenen	aan	harm			light
schade toebrengen	aan	harm			light
schadeloosstellen	obj	compensate
schaden	obj	harm
schadevergoeding betalen	aan	compensate			light
schaduwen	obj	spy_on	shadow
schande spreken	van	criticise	decry
schatten	obj	estimate
scheiden	van	split_from	separate from
	van:person	divorced_from
schenden	obj	violate
schenken	aan	donate_to
	iobj	donate_to
scheppen	obj	create
schieten	op	shoot
schikken	met	agree_with	settle with
schilderen	obj	paint
schitteren	in	perform_in	shine in
	in:work	act_in	star in
schofferen	obj	insult
schokken	obj	surprise	shock
scholen	obj	train
schorsen	obj	suspend
schrappen	obj	abolish	scrap
schreeuwen	ccomp	say	shout		say
schrijven	aan	write_to
	ccomp	say	write		say
	obj	write
	over	say_about	write about
	voor	write	write for
schrikken	van	worry_about	be shocked by
schuil gaan	achter	responsible_for	be behind
schuld bekennen	aan	admit	plead guilty to		factive
schuld hebben	aan	responsible_for			light
	aan:organization/person	owe_to			light
schulden hebben	bij	owe_to	have debts with		light
schuldig achten	obj	convict	find guilty
schuldig bevinden	aan	convict_of
	obj	convict	find guilty
schuldig verklaren	obj	convict	find guilty
schuldig zijn	aan	responsible_for	be guilty of
	iobj	owe_to
scoren	-	score
	obj	score
	tegen	score_against
	voor	score	score for
screenen	obj	investigate	screen
seksueel misbruiken	obj	abuse	sexually abuse
selecteren	obj	choose	select
signaleren	obj	report			factive
situeren	in	located_in
sjoemelen	met	defraud	cheat with
slaags raken	met	fight_with
slaan	obj	abuse	hit
	op	about	refer to
	obj+op	hit	hit on
slag leveren	met	fight_with			light
slagen	in:concept/event	achieve	succeed in
slijten	aan	sell_to
slikken	obj	accept	swallow
slopen	obj	destroy	demolish
sluiten	obj	close
	obj:agreement	agree_on	conclude
smeden	obj	create	forge
smeergeld betalen	aan	bribe			light
smeken	obj	request_from	beg		demand
smokkelen	naar	smuggle	smuggle to
	obj	smuggle
snappen	obj	catch
	obj:concept	understand
sneuvelen	bij	die	be killed in
	in	die	be killed in
snoeien	in	reduce	cut
solidair zijn	met	support	show solidarity with
solliciteren	bij	run_for	apply to
	naar	run_for	apply for
sommeren	obj	order			demand
sorry zeggen	tegen	apologise_to
sparen	voor	save	save for
specialiseren	in	focus_on	specialise in
speculeren	over	say_about	speculate about		possible
	op	hope_for	speculate on		possible
spelen	bij	play_for
	in	takes_place_in
	in:event	take_part_in
	in:organization	play_for
	in:work	act_in
	om	compete_for	play for
	op	perform_in	play at
	tegen	play_against
	voor	play_for
spenderen	aan	spend_on
speuren	naar	search_for
spijt betuigen	over	regret			light factive
spijt hebben	van	regret			light factive
spioneren	bij	spy_on
sponsoren	obj	fund	sponsor
spotten	met	mock
spreken	in	speak_at
	met	talk_with
	namens	speak_for
	obj	talk_with
	op	speak_at
	over	discuss	talk about
	tijdens	speak_at
	van	say_about	speak of
staan	achter	support
	bij	located_in
	in	located_in
	op	located_in
	voor:concept	represent	stand for
staande houden	obj	claim	maintain		say
	obj:person/group	detain	stop
stabiliseren	obj	strengthen	stabilise
stage lopen	bij	work_for	be an intern at
staken	bij	strike_at
	in	strike_at
	obj	end	cease		neg
	tegen	strike_against
	voor	protest_for	strike for
stalken	obj	abuse	stalk
stammen	uit	come_from
	van	come_from
stappen	uit	withdraw_from	quit
starten	met	start
	obj	start
stationeren	in	deploy_to
staven	obj	confirm			factive
steekpenningen betalen	aan	bribe			light
steken	obj:person/group	stab
	in	invest_in	put into
stelen	obj	steal
	van	steal_from
stellen	ccomp	say	state		say
stellig beweren	ccomp	claim			say
stelling nemen	tegen	oppose			light
stemmen	op	vote_for
	over	vote_on
	tegen	vote_against
	voor	vote_for
sterven	-	die
	aan	die	die of
	bij	die	die in
	in	die	die in
steun betuigen	aan	support	express support for		light
steun bieden	aan	support			light
steun genieten	van	support		inv	light
steun geven	aan	support			light
	aan:law/agreement	vote_for
steun krijgen	van	support		inv	light
steun ondervinden	van	support		inv	light
steun ontvangen	van	support		inv	light
steun toezeggen	aan	support			light promise
steun uitspreken	voor	support			light
steun verlenen	aan	support			light
steun verliezen	van	lose	lose the support of		light
steunen	obj	support
	op	depend_on
stichten	obj	found
stijgen	met	rise_by
	naar	rise_to
	tot	rise_to
stil blijven	over	silent_on			neg
stilleggen	obj	end	halt		neg
stilstaan	bij	commemorate	reflect on
stimuleren	obj	advance	stimulate
	obj:person/group	encourage	stimulate
stipuleren	ccomp	say			say
stokken in de wielen steken	iobj	hinder	thwart
stoppen	als	retire_from	stop as
	bij	retire_from	stop at
	met	end	stop		neg
	obj	end	stop		neg
stopzetten	obj	end	stop		neg
storten	op	transfer_to	deposit into
straf eisen	tegen	prosecute	demand a sentence against		light
straf opleggen	aan	sentence			light
straffen	obj	punish
	obj+voor	punish	punish for
strafmaatregelen nemen	tegen	sanction			light
strafrechtelijk vervolgen	obj	prosecute
stranden	in	crash_in	be stranded in
	op	fail_in	founder on
streamen	obj	broadcast	stream
streven	naar	strive_for			plan
strijd leveren	tegen	fight_against
strijden	met	fight_with	struggle with
	om	compete_for
	tegen	fight_against
	voor	advocate	fight for
strijdig zijn	met	contradict	be contrary to
stroken	met	comply_with	be consistent with
struikelen	over	fail_in	stumble over
studeren	aan	study_at
	bij	study_at	study under
	in	study_at	study in
stuiten	op	discover	come across
stunten	tegen	defeat	upset
sturen	aan	send_to
	iobj	send_to
	naar	send_to
	obj	send
stutten	obj	strengthen
subsidie geven	aan	subsidise			light
subsidie verlenen	aan	subsidise			light
subsidiëren	obj	subsidise
suggereren	obj	claim	suggest		say
surseance van betaling aanvragen	voor	go_bankrupt	apply for suspension of payments for		light
surveilleren	in	guard	patrol
sussen	obj	comfort	placate
sympathiseren	met	support	sympathise with
tarten	obj	provoke	defy
taxeren	obj	estimate
te danken hebben	aan	owe_to
te gast hebben	obj	host
te gast zijn	bij	visit	be a guest of
	in	visit	be a guest at
te hoop lopen	tegen	protest_against
te hulp komen	obj	help	come to the aid of
te hulp schieten	obj	help	come to the aid of
te hulp snellen	iobj	support	rush to the aid of
te kennen geven	obj	say	let it be known		say
te kijk zetten	obj	criticise
te lijden hebben	onder	suffer_from
te lijf gaan	obj	attack
te maken hebben	met	involved_in	have to do with
te maken krijgen	met	suffer_from	be faced with
te overlijden komen	aan	die
te pakken krijgen	obj	catch	get hold of
te rade gaan	bij	consult
te sterk zijn	voor	defeat
te verwerken krijgen	obj	suffer
te wijten zijn	aan	cause		inv
te zien zijn	in	located_in	be on show in
	in:work	act_in	be seen in
	op	located_in	be on show at
tegemoetkomen	aan	concede_to	accommodate
tegemoetzien	obj	expect	await
tegen de schenen schoppen	obj	oppose	kick against
tegengaan	obj	combat	counter
tegenhouden	obj	block	stop
tegenkomen	obj	meet	run into
tegenspreken	obj	deny	contradict		deny neg
tegenstander zijn	van	oppose
tegenstemmen	-	vote_against
tegenwerken	obj	oppose	work against
tegenwerpen	ccomp	say	object		say
teisteren	obj	affect	ravage
tekeergaan	tegen	criticise	rail against
tekenen	bij	sign_for
	obj	sign
	voor	sign_for
tekortschieten	in	fail_in	fall short in
tekst en uitleg geven	aan	explain_to			light
telefoneren	met	call
	naar	call
telefonisch contact hebben	met	call			light
telen	obj	produce	grow
teleurstellen	obj	disappoint
tellen	obj	count
temperen	obj	reduce	temper
ten dienste staan	van	serve
ten laste leggen	iobj	charge
ten onder gaan	tegen	lose_to
ten prooi vallen	aan	suffer_from	fall prey to
ten strijde trekken	tegen	fight_against
ten uitvoer brengen	obj	implement
ten val brengen	obj	overthrow	bring down
tentoonstellen	obj	exhibit
ter beschikking stellen	aan	give_to	make available to
	obj	offer	make available
ter discussie stellen	obj	dispute	question
ter dood brengen	obj	execute
ter sprake brengen	obj	discuss	raise
ter tafel brengen	obj	propose
ter verantwoording roepen	obj	hold_responsible	call to account
ter wereld komen	in	born_in
ter zijde staan	obj	help	assist
terechtkomen	in	arrive_in	end up in
terechtstaan	voor:organization	try		inv
	voor	suspect_in	stand trial for
	wegens	suspect_in	stand trial for
terechtstellen	obj	execute
terechtwijzen	obj	criticise	rebuke
terroriseren	obj	oppress	terrorise
terugbellen	obj	call
terugbetalen	aan	pay	repay
	obj	pay	repay
terugbezorgen	aan	return_to
terugblikken	op	remember	look back on
terugbrengen	naar	bring_to
	obj	reduce	bring down
	obj:object/person	bring	bring back
terugdeinzen	voor	fear	shrink from
terugdraaien	obj	overturn	reverse
terugdringen	obj	combat	push back
teruggaan	naar	go_back_to
teruggeven	aan	return_to
	obj	return_to	return
terughalen	obj	withdraw	recall
terugkeren	bij	go_back_to
	in	go_back_to
	naar	go_back_to
	uit	return_from
	van	return_from
	bij:organization	join	return to
terugkijken	op	remember	look back on
terugkomen	naar	go_back_to
	uit	return_from
	van	return_from
terugkrijgen	obj	receive	get back
terugreizen	naar	go_back_to
terugroepen	obj	withdraw	recall
terugschroeven	obj	reduce	scale back
terugslaan	-	retaliate_against
	tegen	retaliate_against
terugsturen	naar	return_to	send back to
terugtreden	als	resign_from	step down as
terugtrekken	obj	withdraw
	uit	withdraw_from
terugvallen	naar	fall_to
	op	depend_on	fall back on
terugvechten	tegen	retaliate_against
terugvinden	in	find
	obj	find
terugvorderen	obj	reclaim_from	reclaim
	van	reclaim_from
terugzakken	naar	fall_to
terzijde schuiven	obj	reject	set aside		neg
testen	obj	test
tevreden zijn	met	praise	be satisfied with
	over	praise	be satisfied with
teweegbrengen	obj	cause	bring about		factive
thuisbrengen	obj	identify
thuishoren	in	part_of	belong in
thuiskomen	in	go_back_to
tieren	ccomp	say			say
toebehoren	aan	own		inv
toebrengen	aan	harm	inflict on
	iobj	harm	inflict on
toedienen	aan	give_to	administer to
toegang geven	aan	give_access_to			light
	tot	give_access_to			light
toegang hebben	tot	have_access_to			light
toegang krijgen	tot	have_access_to	get access to		light
toegang verlenen	aan	give_access_to			light
	tot	give_access_to			light
toegeven	aan	concede_to
	obj	admit			say factive
toegevoegd zijn	aan	part_of	be added to
toejuichen	obj	praise	applaud
toekennen	aan	award_to
	obj	award
toekomen	aan	belong_to	be due to
toelaten	in	give_access_to	admit to
	obj	permit
	tot	permit	admit to
toeleveren	aan	deliver_to
toelichten	aan	explain_to
	obj	explain			say
toenadering zoeken	tot	engage_with	seek rapprochement with		light
toenemen	met	rise_by	increase by
	tot	rise_to
toepassen	obj	implement	apply
toerekenen	aan	blame	attribute to
toeschrijven	aan	blame	attribute to
	obj+aan	blame
toeschuiven	aan	transfer_to
toeslaan	in	attack	strike in
	bij	attack	strike at
toespitsen	op	focus_on
toespreken	obj	address
toestaan	iobj	permit
	obj	permit
toestemming geven	aan	permit			light
	voor	permit			light
toestemming verlenen	voor	permit			light
toestromen	naar	travel_to
toesturen	aan	send_to
	iobj	send_to
toetakelen	obj	abuse
toetreden	tot	join
toetsen	obj	evaluate	test
toevertrouwen	aan	give_to	entrust to
	aan:person	tell	confide to
	iobj	give_to	entrust to
toevoegen	aan	add
	ccomp	say	add		say
	obj	add
toewijzen	aan	allocate_to
toezeggen	aan	promise_to			promise
	obj	promise	pledge		promise
	iobj	promise_to			promise
toezicht houden	op	monitor	supervise		light
toezien	op	monitor	oversee
tolereren	obj	tolerate
tolken	voor	translate	interpret for
tonen	obj	show
torpederen	obj	reject	torpedo		neg
tot de conclusie komen	obj	conclude			say
tot een akkoord komen	met	agree_with
	over	agree_on
tot een einde brengen	obj	end			neg
tot gevolg hebben	obj	cause	result in
tot stand brengen	obj	create	bring about
	obj:concept	achieve
traceren	obj	track_down	trace
trachten	obj	try_to			plan
trainen	obj	train
	obj:organization	coach
trainer zijn	van	coach
transfereren	naar	sign_for	transfer to
	van	transfer_from
transporteren	obj	transport
treffen	obj	affect
	obj:person	meet
trekken	door	travel_through
	naar	travel_to
	obj	attract	draw
triomferen	in	win	triumph in
troepen samentrekken	aan	deploy_to	mass troops near		light
	bij	deploy_to	mass troops near		light
troepen stationeren	in	deploy_to	station troops in		light
troepen sturen	naar	deploy_to	send troops to		light
troonsafstand doen	-	resign_from	abdicate		light
troosten	obj	comfort
trots zijn	op	praise	be proud of
trouwen	met	married_to	marry
tussenbeide komen	in	interfere_in	intervene in
tussenkomen	in	interfere_in	intervene in
tweede eindigen	in	finish_in	come second in
tweede worden	in	finish_in	come second in
tweeten	obj	say	tweet		say
twijfelen	aan	doubt			doubt
	over	doubt			doubt
twijfels uiten	over	doubt	express doubts about		light doubt
twitteren	obj	say	tweet		say
typeren	obj	describe_as	characterise
uit de beker wippen	obj	defeat	knock out of the cup
uit de doeken doen	obj	reveal			factive
uit de lucht halen	obj	shoot_down
uit de lucht schieten	obj	shoot_down
uit de weg ruimen	obj	kill
uit de wereld helpen	obj	solve
uit elkaar gaan	met	divorced_from
uit het ambt zetten	obj	dismiss	remove from office
uit het leven stappen	-	die	commit suicide
uit huis zetten	obj	evict
uit zee halen	obj	rescue
uit zijn functie ontheffen	obj	dismiss
uitbesteden	aan	transfer_to	outsource to
uitbetalen	aan	pay
uitblinken	in	win	excel in
uitbouwen	obj	increase	expand
uitbreiden	naar	expand	expand to
	obj	expand
uitbreken	in	start	break out in
	uit	escape_from	break out of
uitbrengen	obj	publish	release
uitdagen	obj	provoke	challenge
uitdelen	aan	give_to	hand out to
	obj	distribute	hand out
uitdraaien	op	cause	end in
uiteenvallen	in	consists_of	fall apart into
uiteenzetten	obj	explain	set out		say
uiten	obj	say	express		say
uitgaan	van	expect	assume
uitgeleend worden	aan	sign_for	be loaned to
uitgeleverd zijn	aan	travel_to	be extradited to
uitgerust zijn	met	supply_with		inv
uitgeven	aan	spend_on
	obj:work/organization	publish
	obj	spend_on	spend
uitgezet zijn	naar	travel_to	be expelled to
	uit	leave	be expelled from
uitgezonden zijn	naar	travel_to	be sent out to
uitgroeien	tot	grow_into
uithalen	naar	criticise	lash out at
uithollen	obj	undermine	erode
uitkammen	obj	search	comb
uitkeren	aan	compensate	pay out to
	obj	pay	pay out
uitkiezen	obj	choose
uitkijken	naar	hope_for	look forward to
uitkomen	bij	publish	be published by
	tegen	play_against
	voor	play_for
uitkopen	obj	acquire	buy out
uitleg geven	over	explain			light
uitleggen	aan	explain_to
	obj	explain			say factive
uitlekken	-	leak
uitlenen	aan	lend_to
uitleveren	aan	extradite_to
	obj	extradite
uitlokken	obj	provoke
	obj:event/concept	cause	trigger
uitlopen	op	cause	end in
uitmonden	in	cause	end in
uitmoorden	obj	kill	massacre
uitnodigen	obj	invite
uitoefenen	obj	hold_office	exercise
uitonderhandelen	obj	agree_on	negotiate
uitproberen	obj	test	try out
uitreiken	aan	award_to	present to
	obj	award
uitrekenen	obj	estimate	calculate
uitroeien	obj	destroy	exterminate
uitroepen	ccomp	say	exclaim		say
	obj	announce	proclaim
	tot	describe_as	proclaim
uitrollen	obj	launch	roll out
uitrusten	met	supply_with	equip with
uitschakelen	obj	eliminate
	obj:person	kill	take out
	obj:facility/object	destroy	disable
uitschelden	obj	insult
uitsluiten	obj	exclude			neg
	van	exclude
uitspraak doen	in	rule_on			light
	over	rule_on			light
uitspraken doen	over	say_about	make statements about		light
uitspreken	ccomp	say	express		say
	obj	say	express		say
uitstaande hebben	met	involved_in
uitstel van betaling aanvragen	-	go_bankrupt			light
uitstellen	obj	postpone			neg
uitstoten	obj	emit
uitsturen	obj	send	send out
uittreden	uit	withdraw_from
uittrekken	voor	spend_on	set aside for
uitvaren	uit	travel_from	set sail from
uitverkiezen	obj	choose
uitvinden	obj	develop	invent
uitvoeren	naar	export_to
	obj	implement
	obj:object	export
uitweiden	over	say_about	elaborate on
uitwerken	obj	implement	work out
uitwijken	naar	flee_to
uitwijzen	ccomp	prove	show		factive
	naar	deport_to
	obj	expel
uitwisselen	met	exchange_with
uitzenden	naar	send_to
	obj	broadcast
	obj:person/group	deploy_to
	op	broadcast	broadcast on
uitzetten	naar	deport_to
	obj	expel
uitzien	naar	hope_for	look forward to
uitzoeken	obj	investigate	find out
updaten	obj	improve	update
upgraden	obj	improve	upgrade
uploaden	naar	publish	upload to
vaccineren	obj	vaccinate
vallen	onder	part_of	fall under
	over	criticise	take issue with
van de baan zijn	-	end	be off		neg
van de hand doen	aan	sell_to
	obj	sell
van de hand wijzen	obj	deny	dismiss		deny neg
van de kaart vegen	obj	destroy	wipe off the map
van de macht verdrijven	obj	overthrow
van de ondergang redden	obj	rescue
van doen hebben	met	involved_in	have to do with
van gedachten wisselen	met	talk_with
	over	discuss
van het leven beroven	obj	kill
van leer trekken	tegen	criticise	lash out at
van mening verschillen	met	disagree_with
van mening zijn	obj	say	be of the opinion		say
van oordeel zijn	obj	say	be of the opinion		say
van oorsprong komen	uit	come_from
van plan zijn	obj	plan			plan
van start gaan	met	start
van tafel vegen	obj	reject	dismiss		neg
van zich laten horen	-	say
van zijn bed lichten	obj	arrest
vangen	obj	catch
varen	door	travel_through
	naar	travel_to	sail to
vastgehouden zijn	in	hold_in
vastgezet zijn	in	hold_in
vasthouden	aan	continue	stick to
	obj	detain
vastleggen	obj	record
	obj:person	hire
vastlopen	in	fail_in	get stuck in
	op	fail_in	founder on
vaststellen	ccomp	conclude	establish		say factive
	obj	decide_on	set
vastzetten	obj	detain
vastzitten	in	stay_in	be stuck in
vechten	met	fight_with
	om	compete_for	fight over
	tegen	fight_against
	voor	advocate	fight for
veilen	obj	sell	auction
vellen	obj	destroy	fell
	obj:person/organization	defeat
veraccijnzen	obj	tax
verachten	obj	condemn	despise
veranderen	in	grow_into	turn into
	obj	change
	obj+in	change	turn into
verantwoordelijk achten	obj	hold_responsible
verantwoordelijk houden	obj	hold_responsible
verantwoordelijk stellen	obj	hold_responsible
verantwoordelijk zijn	voor	responsible_for
verantwoorden	obj	defend	justify
verband houden	met	relations_with	be connected to		light
verbannen	naar	deport_to
	obj	expel	exile
verbannen zijn	uit	leave	be banished from
	naar	travel_to	be banished to
verbazen	obj	surprise
verbeelden	obj	paint
verbergen	obj	hide
verbeteren	obj	improve
verbeurdverklaren	obj	seize	confiscate
verbieden	aan	forbid			neg
	iobj	forbid			neg
	obj	forbid			neg
verbijsteren	obj	surprise	stun
verbinden	met	relations_with	connect with
	obj	connect
	aan	connect	attach to
verblijven	bij	stay_in	stay with
	in	stay_in
	te	spend_time_in	stay in
verbonden zijn	met	relations_with	be connected to
verbouwen	obj	change	rebuild
verbranden	obj	destroy	burn
verbreken	obj	end	break off		neg
	obj:object	break
verbruiken	obj	consume
verdacht zijn	van	suspect_in	be suspected of
	in	suspect_in	be a suspect in
verdagen	obj	postpone	adjourn		neg
verdedigen	obj	defend
verdelen	obj	distribute
	onder	distribute	distribute among
	over	distribute
verdenken	obj	suspect
	van	accuse_of			allege
verdergaan	met	continue
verdienen	aan	earn	profit from
	obj	earn
verdiepen	obj	strengthen	deepen
verdoezelen	obj	hide	cover up
verdragen	obj	tolerate
verdrijven	obj	expel	drive out
	uit	expel	drive from
verdringen	obj	replace	displace
verdrinken	-	die	drown
	in	die	drown in
verdubbelen	obj	increase	double
verduidelijken	obj	explain	clarify		say
verduisteren	obj	defraud	embezzle
verduurzamen	obj	improve	make sustainable
verdwijnen	in	located_in	disappear in
	uit	leave	disappear from
vereisen	obj	demand	require
verenigen	obj	unite
verergeren	obj	worsen
verfilmen	obj	adapt	film
verfoeien	obj	condemn	detest
vergaderen	met	meet
	over	discuss
vergaren	obj	collect	gather
vergelding nemen	tegen	retaliate_against			light
vergelijken	bij	compare_with
	met	compare_with
	obj	compare_with
vergen	van	demand_from			demand
vergeven	iobj	pardon	forgive
	obj	pardon	forgive
vergezellen	obj	accompany
vergiftigen	obj	poison
vergoeden	obj	compensate
vergroenen	obj	improve	make greener
vergroten	obj	increase
vergunnen	obj	permit
verhalen	op	reclaim_from
verhandelen	obj	sell	trade
verhelen	obj	hide	conceal
verhelpen	obj	solve	remedy
verhinderen	obj	prevent			neg
verhoeden	obj	prevent			neg
verhogen	obj	increase	raise
verhoren	obj	question
	over	investigate	question about
verhuizen	naar	move_to
	van	travel_from	move from
verhullen	obj	hide	conceal
verhuren	aan	rent_to
	obj	offer	rent out
verhuurd worden	aan	play_for	be loaned to
verijdelen	obj	prevent	foil		neg
verjagen	obj	expel	drive out
verkassen	naar	move_to
	naar:organization	sign_for	move to
verkennen	obj	study	explore
verketteren	obj	criticise
verkiezen	obj	elect
verklaren	aan	tell	state to
	ccomp	say	declare		say
	tegenover	tell	state to
	uit	explain	explain by
verkleinen	obj	reduce
verklikken	obj	report_crime	inform on
verkopen	aan	sell_to
	iobj	sell_to
	obj	sell
verkozen zijn	in	join	be elected to
verkrachten	obj	rape
verkrijgen	obj	receive	obtain
verkwanselen	obj	sell	squander
verlagen	obj	reduce	lower
verlammen	obj	hinder	paralyse
verlangen	naar	want	long for
	obj	request			demand
	van	demand_from			demand
verlaten	obj	leave
verleggen	obj	change	shift
verleiden	tot	convince	tempt into
verlenen	aan	give_to	grant to
	iobj	give_to	grant
	obj	give	grant
verlengen	obj	extend
verliefd worden	op	love	fall in love with
verliefd zijn	op	love	be in love with
verlies lijden	tegen	lose_to			light
verliezen	-	lose
	obj	lose
	tegen	lose_to
	van	lose_to
	aan	lose_to
verloofd zijn	met	in_relationship_with	be engaged to
verloven	met	in_relationship_with	get engaged to
verluiden	ccomp	say			say
vermaken	aan	donate_to	bequeath to
vermanen	obj	warn	admonish
vermelden	obj	report	mention		say
vermijden	obj	prevent	avoid		neg
verminderen	obj	reduce
vermoeden	obj	believe	suspect		possible
vermoord zijn	in	die	be murdered in
vermoorden	obj	murder
vernemen	obj	learn			factive
	van	learn	learn from		factive
vernielen	obj	damage	vandalise
vernietigen	obj	destroy
	obj:law/work/agreement	overturn
vernieuwen	obj	reform	renew
vernoemd zijn	naar	named_after
vernoemen	naar	named_after
veronachtzamen	obj	ignore
veronderstellen	ccomp	believe	suppose		possible
verongelukken	bij	die
	in	crash_in
verontreinigen	obj	pollute
verontrust zijn	over	worry_about
verontrusten	obj	worry_about		inv
veroordeeld zijn	wegens	perpetrator_of	be convicted of
	voor	perpetrator_of	be convicted of
veroordelen	obj	condemn
	obj:person/group	convict
	tot	sentence
	voor	convict_of
	wegens	convict_of
veroorzaken	obj	cause			factive
verordenen	obj	order			demand
verordonneren	obj	order			demand
veroveren	obj	conquer
	obj:object/event/concept/work	win
	op	conquer	capture from
verpachten	aan	rent_to	lease to
verpatsen	aan	sell_to
verplaatsen	naar	move_to	relocate to
	obj+naar	bring_to	move to
verplegen	obj	treat	nurse
verpletteren	obj	defeat	crush
verplichten	obj	force	oblige		demand
	tot	force			demand
verraden	obj	betray
verrassen	obj	surprise
verrichten	obj	implement	carry out
verrijken	met	supply_with	enrich with
verruilen	obj	leave
	obj+voor	join	exchange for
verruimen	obj	expand
verschaffen	aan	give_to	provide to
verschepen	obj	transport	ship
verscherpen	obj	increase	tighten
verschijnen	bij	attend	appear at
	in	located_in	appear in
	op	attend	appear at
	voor	attend	appear before
verschillen	van	differ_from
verschuiven	obj	postpone	move
verschuldigd zijn	aan	owe_to
verslaan	obj	defeat
	obj:event	report	cover
verslag doen	van	report	report on		light
verslag uitbrengen	aan	report_to			light
	over	report	report on		light
verslechteren	obj	worsen
versleutelen	obj	hide	encrypt
versmelten	met	merge_with
versnellen	obj	increase	accelerate
versoepelen	obj	lift	ease
verspelen	obj	lose
verspreiden	obj	publish	spread
	obj:object	distribute	spread
versterken	obj	strengthen
versterkingen sturen	naar	deploy_to	send reinforcements to		light
verstevigen	obj	strengthen
verstoren	obj	hinder	disrupt
verstrekken	aan	give_to	provide to
	iobj	give_to	provide
	obj	give	provide
versturen	aan	send_to
	naar	send_to
	obj	send
vertalen	in	translate	translate into
	obj	translate
vertegenwoordigen	obj	represent
vertellen	aan	tell			say
	iobj	tell			say
	obj	say	tell		say
	over	say_about	tell about
vertikken	obj	refuse			neg
vertolken	obj	star_as
vertonen	obj	show
vertragen	obj	postpone	delay
vertrappelen	obj	harm	trample
vertrekken	bij	leave
	naar	travel_to	leave for
	uit	travel_from
	van	travel_from
	vanuit	travel_from
	als	resign_from	leave as
vertrouwen	obj	trust
	op	trust	rely on
vertrouwen genieten	van	trust		inv	light
vertrouwen hebben	in	trust			light
vervaardigen	obj	produce
vervalsen	obj	defraud	forge
	obj:work	defraud	forge
vervangen	obj	replace
vervoerd zijn	naar	travel_to	be taken to
vervoeren	naar	bring_to	transport to
	obj	transport
vervolgd zijn	wegens	suspect_in	be prosecuted for
	voor	suspect_in	be prosecuted for
vervolgen	obj	prosecute
	om	persecute
vervroegd vrijlaten	obj	release	release early
vervroegen	obj	change	bring forward
vervuilen	obj	pollute
vervullen	obj	hold_office
verwaarlozen	obj	ignore	neglect
verwachten	obj	expect			plan
	van	demand_from	expect from		demand
verwant zijn	aan	relations_with	be related to
verwelkomen	obj	support	welcome
	obj:person/group	host	welcome
verwerken	obj	use	process
verwerpen	obj	reject			neg
verwerven	obj	acquire
verwezenlijken	obj	implement	realise
verwijderen	obj	remove
	uit	remove	remove from
	van	remove	remove from
verwijten	aan	blame
	iobj	criticise	reproach
	obj	accuse_of			allege
	obj:person/group/organization/country	criticise	reproach
verwijten maken	aan	criticise	reproach		light
verwijzen	naar	refer_to
verwikkeld raken	in	involved_in	become embroiled in
verwikkeld zijn	in	involved_in	be embroiled in
verwikkelen	bij	involved_in
	in	involved_in
verwittigen	obj	inform
	van	inform_about
verwoesten	obj	destroy
verwonden	obj	injure
verwondingen oplopen	bij	injure		inv	light
verzachten	obj	reduce	soften
verzamelen	obj	collect
	op	gather_in	gather on
verzeild raken	in	involved_in
verzekeren	ccomp	claim	assure		say
	iobj	tell	assure		say
	obj	insure
	tegen	insure	insure against
verzenden	naar	send_to
	obj	send
verzet aantekenen	tegen	oppose			light
verzet bieden	aan	oppose	resist		light
verzinnen	obj	create	make up
verzoeken	aan	request_from			demand
	iobj	request_from			demand
	obj	request_from			demand
	om	request			demand
verzorgen	obj	treat	care for
verzwakken	obj	weaken
verzwaren	obj	increase	toughen
verzwijgen	obj	hide	conceal		neg
vestigen	in	based_in
	obj:organization	found	establish
vetoën	obj	veto			neg
videobellen	met	call
vieren	obj	celebrate
vinden	ccomp	say	find		say
	in	find
	obj	find
viseren	obj	attack	target
vliegen	boven	fly_over	fly above
	door	travel_through
	in	fly_in
	met	fly_in	fly with
	naar	travel_to	fly to
	over	fly_over
	van	travel_from	fly from
	vanuit	travel_from	fly from
	uit	travel_from	fly from
vluchten	naar	flee_to
	uit	flee_from
	voor	flee_from
voeden	obj	advance	feed
voetballen	bij	play_for
	tegen	play_against
	voor	play_for
vol lof zijn	over	praise
voldoen	aan	comply_with	meet
volgen	obj	follow
	op	follow
volharden	in	continue	persist in
volhouden	ccomp	claim	maintain		say
	obj	claim	maintain		say
voltooien	obj	finish
voor de rechter brengen	obj	prosecute	take to court
voor de rechter dagen	obj	sue
voor de rechter slepen	obj	sue	take to court
voor het gerecht brengen	obj	try	bring to justice
voor schut zetten	obj	mock
voorafgaan	aan	precede
	obj	precede
voorbereiden	obj	prepare			plan
voorbereidingen treffen	voor	prepare	make preparations for		light plan
voorbijgaan	aan	ignore
voorbijstreven	obj	surpass
voorblijven	obj	surpass	stay ahead of
voordeel halen	uit	benefit_from			light
voordragen	obj	nominate
	voor	nominate
voorgaan	obj	precede
voorkomen	in	located_in	occur in
	obj	prevent			neg
voorleggen	aan	submit_to
voorlichten	obj	inform
	over	inform_about
voorliegen	obj	lie_to
voornemens zijn	obj	plan	intend		plan
voorschieten	obj	pay	advance
voorschotelen	obj	offer	serve up
voorschrijven	obj	order	prescribe		demand
voorspellen	obj	predict			say plan
voorstaan	obj	advocate			demand
voorstander zijn	van	support	be in favour of
voorstellen	aan	propose_to
	iobj	propose_to
	obj	propose			plan
voorstellen doen	voor	propose			light plan
voortkomen	uit	come_from
voortvloeien	uit	cause		inv
voortzetten	obj	continue
vooruitlopen	op	expect	anticipate
voorzien	obj	predict	foresee		plan
	van	supply_with
	in	give	provide for
voorzien zijn	van	have	be equipped with
voorzitten	obj	chair
vorderen	obj	demand	claim		demand
	van	demand_from	claim from		demand
vormen	obj	create	form
	obj:concept	is_a	constitute
vormgeven	obj	design
vraagtekens plaatsen	bij	doubt	question		doubt
vraagtekens zetten	bij	doubt	question		doubt
vragen	aan	request_from	ask		demand
	ccomp	ask
	iobj	request_from	ask		demand
	obj	request	ask for		demand
	om	request	ask for		demand
vragen stellen	aan	ask	put questions to		light
	over	ask	ask questions about		light
vrede sluiten	met	reconcile_with	make peace with		light
vredesbesprekingen voeren	met	negotiate_with	hold peace talks with		light
vreemdgaan	met	betray	cheat with
vrezen	obj	fear			possible
	voor	fear	fear for		possible
vriendschap sluiten	met	friend_of	befriend		light
vrijgelaten zijn	uit	release		inv
vrijgeven	obj	publish	release
	obj:person/group	release
vrijkomen	uit	release		inv
vrijlaten	obj	release
vrijspreken	obj	acquit
vrijwaren	van	protect_against	safeguard from
vuren	op	shoot	fire at
waarborgen	obj	guarantee
waarderen	obj	praise	appreciate
waarmaken	obj	achieve	live up to
waarnemen	obj	see	observe
	obj:concept	hold_office	act as
waarschuwen	ccomp	warn_against			possible
	obj	warn
	tegen	warn_against			possible
	voor	warn_against			possible
wachten	op	wait_for
wakker liggen	van	worry_about
wantrouwen	obj	suspect	distrust
wapens geven	aan	arm			light
wapens leveren	aan	arm	supply arms to		light
wederopbouwen	obj	build	rebuild
wedijveren	met	compete_with
	om	compete_for
weergeven	obj	show
weerhouden	van	prevent	keep from		neg
weerleggen	obj	deny	refute		deny neg
weerstaan	obj	oppose	resist
weerstand bieden	aan	oppose	resist		light
weerwerk bieden	aan	oppose	resist		light
weet hebben	van	know_about			light
weggaan	bij	leave
	uit	travel_from
weggeven	obj	give	give away
weghalen	obj	remove
	uit	take_from
weglopen	bij	leave	walk out on
wegmoffelen	obj	hide	cover up
wegnemen	obj	remove	take away
	uit	take_from
wegspelen	obj	defeat	outclass
wegstemmen	obj	reject	vote down		neg
	obj:person	dismiss
wegsturen	obj	expel	send away
wegvagen	obj	destroy	wipe out
wegvluchten	uit	flee_from
wegvoeren	naar	deport_to
weigeren	iobj	refuse			neg
	obj	refuse			neg
wensen	obj	want			plan
wereldkundig maken	obj	announce	make public
weren	obj	exclude	bar
	uit	exclude	bar from
werk maken	van	tackle	take up
werken	bij	work_for
	in	work_in
	met	work_with
	voor	work_for
	aan	develop	work on
	als	serve_as	work as
	aan:organization/facility	work_for	work at
werkzaam zijn	bij	work_for
	in	work_in
werven	obj	hire	recruit
weten	obj	know			factive
	over	know_about
	van	know_about
wijden	aan	dedicate_to
wijken	voor	concede_to	give way to
wijsmaken	iobj	claim	make believe		say
wijten	aan	blame	attribute to
wijzen	op	emphasise	point out
	naar	refer_to	point to
wijzigen	obj	amend
willen	obj	want			plan
winnaar zijn	van	win
winnen	-	win
	in	win	win in
	obj	win
	op	win	win at
	uit	extract	extract from
	van	defeat
winst boeken	-	earn	make a profit		light
	van	earn	make a profit of		light
winst maken	-	earn	make a profit		light
	met	earn	profit from		light
	op	earn	profit from		light
witwassen	obj	launder
wonen	bij	live_with
	in	live_in
	op	live_in
	te	live_in
woonachtig zijn	in	live_in
worstelen	met	suffer_from	struggle with
wraak nemen	op	retaliate_against	take revenge on		light
wurgen	obj	kill	strangle
zaaien	obj	cause	sow
zaken doen	met	cooperate_with	do business with		light
zakken	naar	fall_to
	voor	fail_in	fail
zand in de motor strooien	van	undermine
zand in de ogen strooien	iobj	mislead
zegevieren	in	win
	op	win	triumph at
zeggen	aan	tell			say
	iobj	tell			say
	obj	say			say
	over	say_about
	tegen	tell			say
	tegenover	tell	say to
	van	say	say of		say
zeggenschap hebben	over	control			light
zelfmoord plegen	-	die	commit suicide		light
	in	die	commit suicide in		light
zenden	aan	send_to
	naar	send_to
	obj	send
zetelen	in	based_in
	te	based_in
zetten	in	place
zeuren	over	complain_about
zich aan de zijde scharen	van	side_with
zich aanmelden	bij	register
	voor	register	sign up for
zich aansluiten	bij	join
zich achter de kandidatuur scharen	van	support
zich afscheiden	van	split_from	secede from
zich afspelen	in	takes_place_in
zich afsplitsen	van	split_from
zich afvragen	obj	ask	wonder		doubt
zich afzetten	tegen	oppose
zich baseren	op	based_on	base itself on
zich bedienen	van	use
zich begeven	naar	travel_to
zich bekeren	tot	join	convert to
zich beklagen	bij	complain_to
	over	complain_about
zich bekommeren	om	care_for
zich bemoeien	met	interfere_in
zich beraden	met	talk_with
	op	consider			possible
	over	consider			possible
zich bevinden	bij	located_in
	in	located_in
	op	located_in
zich bezighouden	met	involved_in	be engaged in
zich buigen	over	discuss	consider
zich concentreren	op	focus_on
zich distantiëren	van	distance_from
zich druk maken	over	worry_about
zich engageren	tot	promise	commit to		promise
zich ergeren	aan	criticise	be annoyed at
zich focussen	op	focus_on
zich haasten	naar	travel_to	hurry to
zich herinneren	obj	remember			factive
zich houden	aan	comply_with
zich informeren	over	stay_informed_about
zich inkopen	in	acquire	buy into
zich inlaten	met	involved_in
zich inschrijven	aan	register
	bij	register
	voor	register	enrol in
zich interesseren	voor	interested_in
zich inzetten	voor	advocate	work for
zich kandidaat stellen	voor	run_for
zich kanten	tegen	oppose
zich keren	tegen	oppose	turn against
zich kritisch uitlaten	over	criticise
zich kwalificeren	voor	qualify_for
zich losmaken	uit	leave
	van	distance_from
zich melden	bij	contact	report to
zich mengen	in	interfere_in
zich neerleggen	bij	accept	resign oneself to
zich niets aantrekken	van	ignore
zich onafhankelijk verklaren	van	split_from	declare independence from
zich onderhouden	met	meet
zich onderscheiden	van	differ_from	distinguish oneself from
zich ontfermen	over	care_for
zich onttrekken	aan	escape_from	evade
zich ontwikkelen	tot	grow_into	develop into
zich op de hoogte stellen	van	stay_informed_about
zich opmaken	voor	prepare	get ready for		plan
zich opwerpen	als	serve_as	put oneself forward as
zich overgeven	aan	surrender_to
zich plaatsen	voor	qualify_for
zich registreren	bij	register
zich richten	op	focus_on
	tegen	oppose	turn against
	tot	contact	turn to
zich scharen	achter	support	rally behind
zich schikken	naar	comply_with	conform to
zich schrap zetten	tegen	oppose	brace oneself against
zich schuilhouden	in	stay_in	hide in
zich schuldig maken	aan	commit	be guilty of		light
zich situeren	in	located_in
zich solidair verklaren	met	support	declare solidarity with
zich specialiseren	in	focus_on	specialise in
zich sterk maken	voor	advocate
zich te weer stellen	tegen	fight_against
zich ten doel stellen	obj	strive_for			plan
zich terugtrekken	uit	withdraw_from
	van	withdraw_from
	als	resign_from	withdraw as
zich teweerstellen	tegen	oppose	resist
zich toe-eigenen	obj	seize	appropriate
zich toeleggen	op	focus_on
zich toespitsen	op	focus_on
zich uitbreiden	naar	spread_to
	tot	spread_to
zich uitlaten	over	say_about	speak out about
zich uitspreken	over	say_about	speak out on
	tegen	oppose
	voor	support
zich uitstrekken	over	located_in	stretch over
zich verbinden	tot	promise	commit to		promise
zich verdiepen	in	study
zich verkiesbaar stellen	voor	run_for
zich verloven	met	in_relationship_with	get engaged to
zich verontschuldigen	bij	apologise_to
	voor	apologise_for
zich verschuilen	in	stay_in	hide in
zich verspreiden	naar	spread_to
zich verweren	tegen	oppose	defend oneself against
zich verzamelen	in	gather_in
	op	gather_in	gather on
	bij	gather_in	gather at
zich verzetten	tegen	oppose
zich verzoenen	met	reconcile_with
zich vestigen	in	move_to	settle in
zich voegen	bij	join
	naar	comply_with	conform to
zich voorbereiden	op	prepare	prepare for		plan
zich voordoen	in	takes_place_in
zich voornemen	obj	plan	intend		plan
zich vrijpleiten	van	deny			deny neg
zich wenden	tot	contact	turn to
zich wijden	aan	dedicate_to
zich wreken	op	retaliate_against	take revenge on
zich zorgen maken	over	worry_about			light
zicht krijgen	op	gain_insight_into	get a view of		light
zien	obj	see
zijn	in	located_in
	op	located_in
zijn afschuw uitspreken	over	condemn	express horror at		light
zijn ambt neerleggen	-	resign_from
zijn bewondering uitspreken	voor	praise	express admiration for		light
zijn bezorgdheid uitspreken	over	worry_about	voice concern about		light
zijn contract verlengen	bij	play_for	extend one's contract with		light
zijn dank uitspreken	aan	thank			light
zijn debuut maken	bij	debut_in	make one's debut for		light
	in	debut_in			light
zijn deelneming betuigen	aan	express_sympathy_with	offer condolences to		light
zijn fiat geven	aan	approve			light
zijn functie neerleggen	bij	resign_from
zijn gal spuwen	over	criticise	vent one's spleen on
zijn goedkeuring geven	aan	approve			light
zijn handen in onschuld wassen	-	deny	deny involvement		deny neg
zijn hoofdkantoor hebben	in	based_in			light
zijn intrek nemen	in	move_to
zijn jawoord geven	aan	approve
zijn ontslag aanbieden	aan	offer_to	offer one's resignation to		light
zijn ontslag indienen	bij	resign_from	tender one's resignation to		light
zijn opwachting maken	bij	attend	make an appearance at
	in	debut_in	appear in
zijn pijlen richten	op	criticise	take aim at
zijn steentje bijdragen	aan	contribute_to
zijn stem geven	aan	vote_for			light
zijn stem uitbrengen	op	vote_for			light
zijn tevredenheid uiten	over	praise	express satisfaction with		light
zijn toevlucht zoeken	in	flee_to	seek refuge in
zijn twijfels hebben	over	doubt	have doubts about		doubt
zijn vakantie doorbrengen	in	spend_time_in
zijn vertrouwen uitspreken	in	trust	express confidence in		light
zijn veto gebruiken	tegen	veto			light neg
zijn volle steun uitspreken	voor	support			light
zijn waardering uitspreken	voor	praise	express appreciation for		light
zijn zegen geven	aan	approve	give one's blessing to
zijn zorgen uiten	over	worry_about	voice concern about		light
zingen	in	perform_in
	obj	sing
zinken	in	crash_in	sink in
zinspelen	op	refer_to	allude to
zitten	achter	responsible_for	be behind
	in	located_in	be in
	in:organization/group	member_of	sit on
zitting hebben	in	member_of	have a seat in		light
zitting nemen	in	member_of	take a seat in		light
zoeken	naar	search_for
	obj	search_for
zorg dragen	voor	care_for			light
zorgen	voor	cause	bring about
	voor:person/group	care_for
zuchten	ccomp	say	sigh		say
	onder	suffer_from
zwaaien	naar	greet	wave to
zwaar verwonden	obj	injure	seriously injure
zwaargewond raken	bij	injure	seriously injure	inv
zwendelen	met	defraud
zweren	obj	promise	swear		promise
zwichten	voor	concede_to	give in to
zwijgen	over	silent_on			neg`;
export const nlNounsTsv = `aanbeveling	van	advise		inv	nom self
aanbod	van+aan	offer_to			nom
aandacht	van+voor	focus_on			nom
aandeel	van	belong_to	share of		role
	van+in	have_stake_in	share in		nom
aandeelhouder	in	shareholder_of			role
	van	shareholder_of			role
aandelenbelang	van+in	have_stake_in			nom
aangifte	van	report_crime			nom
	van+tegen	report_crime			nom
aanhanger	van	supporter_of			role
aanhangsel	van	part_of			role
aanhangster	van	supporter_of			role
aanhouding	door+van	arrest			nom
	van	arrest			nom
aanklacht	tegen	charge			nom
	van+tegen	charge			nom
aanklager	bij	official_of	prosecutor at		role
	van	official_of	prosecutor of		role
aankomst	van	arrive_in	arrival of		nom
	van+in	arrive_in			nom
aankondiging	van	announce			nom
aankoop	door+van	buy			nom
	van	buy			nom
	van+bij	buy_from			nom
aanleg	van	build	construction of		nom
aanleiding	van+tot	cause			nom
	van+voor	cause			nom
aanpak	van	tackle			nom
aanpassing	van	amend			nom
aanranding	van	rape			nom
aanrijding	tussen	collide_with			nom
	van+met	collide_with			nom
aanschaf	van	buy			nom
aanscherping	van	increase	tightening of		nom
aanslag	in	takes_place_in			nom self
	van+op	attack			nom
	van+tegen	attack			nom
aansluiting	van+bij	join			nom
	van+op	connect			nom
aanspraak	op	right_of			role
aansprakelijkheid	van	hold_liable			nom
aansprakelijkstelling	van	hold_liable			nom
aanstelling	van	appoint			nom
aanstichter	van	perpetrator_of	instigator of		role
aantasting	van	damage			nom
aantijging	van+tegen	accuse			nom
aanvaarding	van	accept			nom
aanval	in	takes_place_in			nom self
	van+op	attack			nom
	van+tegen	attack			nom
aanvaller	bij	player_of	forward of		role
	van	perpetrator_of	attacker of		role
	van:organization	player_of	forward of		role
aanvalsplan	van+tegen	attack			nom
aanvang	van	start			nom
aanvaring	met	collide_with			nom
	tussen	quarrel_with			nom
	van+met	quarrel_with			nom
aanvoerder	van	captain_of			role
aanvraag	van+voor	request			nom demand
aanwerving	van	hire			nom
aanwezigheid	in	located_in	presence in		nom self
	van+bij	attend	presence at		nom
	van+in	located_in	presence in		nom
	van+op	attend	presence at		nom
aardbeving	in	takes_place_in			nom self
aartsbisschop	van	leader_of	archbishop of		role
aartsrivaal	van	rival_of	arch-rival of		role
aartsvijand	van	enemy_of	arch-enemy of		role
abdicatie	van	resign_from			nom
abdij	in	located_in	abbey in		role
	van	part_of	abbey of		role
abonnee	van	customer_of	subscriber of		role
acceptatie	van	accept			nom
achterban	van	supporter_of	rank and file of		role
achterland	van	part_of	hinterland of		role
achterneef	van	relative_of	great-nephew of		role
achtervolging	van	pursue			nom
acquisitie	van	acquire			nom
acteur	in	act_in	actor in		role
	uit	act_in	actor in		role
actie	tegen	attack			nom
	van+bij	strike_at			nom
	van+tegen	fight_against			nom
actievoerder	tegen	opponent_of	campaigner against		role
	voor	supporter_of	campaigner for		role
activist	bij	member_of	activist of		role
	tegen	opponent_of	activist against		role
	van	member_of	activist of		role
	voor	supporter_of	activist for		role
actrice	in	act_in	actress in		role
adjunct	van	deputy_of			role
adjunct-directeur	van	deputy_of	deputy director of		role
admiraal	van	commander_of	admiral of		role
advies	van	advise		inv	nom self
	van+aan	advise			nom
adviseur	bij	employee_of	adviser at		role
	in	adviser_of			role
	van	adviser_of			role
advocaat	van	lawyer_of			role
advocaat-generaal	van	official_of	advocate general of		role
advocate	van	lawyer_of			role
afbouw	van	reduce			nom
afbraak	van	destroy	demolition of		nom
afdeling	van	subsidiary_of	department of		role
afdelingshoofd	van	head_of	department head of		role
affaire	van+met	in_relationship_with			nom
afgelasting	van	cancel			nom neg
afgevaardigde	van	representative_of			role
afgezant	van	ambassador_of	envoy of		role
afhankelijkheid	van	depend_on			nom
	van+van	depend_on			nom
afkeer	van	oppose			nom
	van+van	oppose			nom
afkeuring	van	criticise			nom
aflevering	van	part_of	episode of		role
afloop	van	end			nom
aflossing	van	replace			nom
afluisteren	van	spy_on			nom
afname	van	reduce	decrease of		nom
afnemer	van	customer_of			role
afpersing	van	blackmail	extortion of		nom
afronding	van	finish			nom
afschaffing	van	abolish			nom
afscheiding	van	split_from			nom
	van+van	split_from			nom
afsluiting	van	close			nom
afsplitsing	van	split_from			nom
afspraak	tussen	agree_with			nom
	van+met	agree_with			nom
	van+over	agree_on			nom
afstammeling	van	relative_of	descendant of		role
aftocht	van+uit	withdraw_from			nom
aftreden	van	resign_from			nom
afvaardiging	van	representative_of	delegation of		role
afwijzing	door+van	reject			nom neg
	van	reject			nom neg
afzetting	van	overthrow	impeachment of		nom
afzettingsprocedure	van+tegen	overthrow	impeachment of		nom
agent	in	employee_of	officer in		role
	van	employee_of	agent of		role
akkoord	tussen	agree_with			nom
	van+met	agree_with			nom
	van+over	agree_on			nom
akte	over	about			nom self
album	van	creator_of		inv	role
algemeen directeur	van	director_of	managing director of		role
alliantie	tussen	cooperate_with	alliance between		nom
	van+met	cooperate_with	alliance with		nom
ambassade	in	located_in	embassy in		role
	van	part_of	embassy of		role
ambassadeur	bij	ambassador_to			role
	in	ambassador_to			role
	van	ambassador_of			role
	van+bij	ambassador_to			role
	van+in	ambassador_to			role
ambassadrice	van	ambassador_of			role
ambitie	van	want		inv	nom self
ambtenaar	bij	official_of	official at		role
	op	official_of	official at		role
	van	official_of			role
ambtgenoot	van	counterpart_of			role
ambtgenote	van	counterpart_of			role
ambtsgenoot	van	counterpart_of			role
amendement	van	propose		inv	nom self plan
	van+op	submit			nom
amnestie	van+voor	pardon			nom
analist	bij	employee_of	analyst at		role
	van	employee_of	analyst at		role
analyse	van	study			nom
angst	van+voor	fear			nom
annexatie	door+van	annex			nom
	van	annex			nom
annulering	van	cancel			nom neg
antwoord	van+op	react_to	response to		nom
app	van	creator_of		inv	role
appartement	in	located_in	apartment in		role
	van	belong_to	apartment of		role
appel	van+aan	request_from	appeal to		nom demand
arbeider	van	employee_of	worker of		role
archief	van	part_of	archive of		role
architect	van	creator_of	architect of		role
argwaan	van+tegen	suspect	distrust of		nom
arrest	van	rule_on		inv	nom self
	van+in	rule_on			nom
arrestatie	door+van	arrest			nom
	van	arrest			nom
arrestatiebevel	van+tegen	charge	arrest warrant for		nom
artikel	over	about			nom self
	van	author_of		inv	role
artilleriebeschieting	van	shell			nom
artistiek directeur	van	director_of	artistic director of		role
arts	bij	employee_of	doctor at		role
	in	employee_of	doctor at		role
	van	employee_of	doctor at		role
asielminister	van	minister_of	asylum minister of		role
asielzoeker	uit	come_from	asylum seeker from		role
asielzoekerscentrum	in	located_in	asylum seekers' centre in		role
aspirant-lid	van	candidate_for	candidate member of		role
assistent	van	right_hand_of	assistant of		role
assistent-trainer	van	coach_of	assistant coach of		role
assistentie	van+aan	help			nom
associatieakkoord	van+met	agree_with			nom
associatieverdrag	van+met	agree_with			nom
astronaut	van	employee_of	astronaut of		role
atoomakkoord	tussen	agree_with	nuclear deal between		nom
	van+met	agree_with	nuclear deal with		nom
audiëntie	van+bij	meet	audience with		nom
auteur	bij	author_of			role
	van	author_of			role
auto	van	belong_to	car of		role
ayatollah	van	leader_of	ayatollah of		role
baas	bij	head_of	boss of		role
	van	head_of	boss of		role
band	tussen	relations_with			nom
	van+met	relations_with			nom
bandlid	van	member_of			role
banenverlies	van+bij	lay_off	job losses at		nom
bank	van	part_of	bank of		role
bankoverval	van+op	rob			nom
bankpresident	van	head_of	president of the bank of		role
bankroet	van	go_bankrupt			nom
basiliek	van	part_of	basilica of		role
basis	in	located_in	base in		role
bassist	van	member_of	bassist of		role
bedenker	van	creator_of	originator of		role
bedenkster	van	creator_of	originator of		role
bedevaart	van+naar	travel_to	pilgrimage to		nom
bediende	van	employee_of			role
bedreiging	door+van	threaten			nom
	van	threaten			nom
	van+aan	threaten			nom
	van+voor	endanger	threat to		nom
bedrijf	in	located_in	company in		role
begeleider	van	adviser_of	companion of		role
begeleiding	van	escort			nom
begin	van	start			nom
begraafplaats	in	located_in	cemetery in		role
begrafenis	van	honour	funeral of		nom
	van+in	buried_in			nom
behandeling	door+van	treat			nom
	van	treat			nom
beheer	van	manage			nom
behoefte	van+aan	need			nom
behoud	van	protect	preservation of		nom
bekendmaking	van	announce			nom
bekentenis	van	admit			nom
bekerduel	van+met	play_against			nom
beklaagde	in	suspect_in	defendant in		role
bekostiging	van	fund			nom
belang	van+in	have_stake_in			nom
belangstelling	van+voor	interested_in			nom
belasting	van+op	impose_on	tax on		nom
belediging	van	insult			nom
	van+aan	insult			nom
beleg	van	besiege			nom
belegering	van	besiege			nom
beleid	van	plan		inv	nom self
belemmering	van	hinder			nom
	van+voor	hinder			nom
belletje	van+aan	call			nom
	van+met	call			nom
belofte	van	promise		inv	nom self plan
	van+aan	promise_to			nom plan
	van+over	promise			nom plan
bemanningslid	van	member_of	crew member of		role
bemiddelaar	van	representative_of	mediator of		role
bemiddeling	tussen	mediate_between			nom
	van+in	mediate_in			nom
bemoeienis	van+met	interfere_in			nom
bemoeizucht	van+met	interfere_in			nom
benadeling	van	harm			nom
benaming	van	name			nom
bendeleider	van	leader_of	gang leader of		role
benoeming	door+van	appoint			nom
	van	appoint			nom
beoordeling	van	evaluate			nom
beperking	van	restrict			nom
beraad	van	meet			nom
	van+over	discuss			nom
berechting	van	try			nom
berg	in	located_in	mountain in		role
bergketen	in	part_of	mountain range in		role
bericht	van	publish		inv	nom self
	van+over	report			nom
berichtgeving	van+over	report			nom
berisping	van	criticise			nom
beroep	van+op	request_from	appeal to		nom demand
	van+tegen	appeal_against			nom
berouw	van+over	regret			nom
beroving	van	rob			nom
beschadiging	van	damage			nom
beschermheer	van	ally_of	patron of		role
bescherming	door+van	protect			nom
	van	protect			nom
	door+tegen	protect_against			nom
beschieting	door+van	shell			nom
	van	shell			nom
beschuldigde	van	suspect_in			role
beschuldiging	van	accuse_of			nom allege
	van+aan	accuse			nom
	van+tegen	accuse			nom
beslag	van+op	seize			nom
beslaglegging	van+op	seize			nom
beslissing	van	decide_on		inv	nom self
	van+over	decide_on			nom
	van+tot	decide_on			nom plan
besluit	van	decide_on		inv	nom self
	van+over	decide_on			nom
	van+tot	decide_on			nom plan
besmetting	van	infect			nom
	van+met	infect		inv	nom
besparing	van+op	reduce	cuts in		nom
bespreking	van	discuss			nom
bestand	tussen	cease_fire_with			nom
	van+met	cease_fire_with			nom
bestanddeel	van	part_of			role
besteding	van+aan	spend_on			nom
bestelling	van+bij	order_from			nom
bestorming	door+van	attack	storming of		nom
	van	attack	storming of		nom
bestraffing	van	punish			nom
bestrijding	van	combat			nom
bestseller	van	author_of		inv	role
bestuur	van	part_of	board of		role
	van+over	govern			nom
bestuurder	van	head_of	director of		role
bestuurslid	bij	member_of	board member of		role
	van	member_of	board member of		role
bestuursvoorzitter	van	head_of	chief executive of		role
betaling	van+aan	pay			nom
betoging	van+in	protest_at			nom
	van+tegen	protest_against			nom
	van+voor	protest_for			nom
betrekking	tussen	relations_with			nom
	van+met	relations_with			nom
betrokkenheid	van+bij	involved_in			nom
beurs	in	takes_place_in			nom self
beursgang	van	list_on			nom
	van+in	list_on			nom
beursnotering	van	list_on			nom
beveiliger	bij	employee_of	security guard at		role
	van	employee_of	security guard of		role
beveiliging	van	protect			nom
bevel	van	order		inv	nom self demand
	van+aan	order			nom demand
	van+tot	order			nom demand
bevelhebber	van	commander_of			role
bevestiging	door+van	confirm			nom
bevolking	in	located_in	population in		role
	van	part_of	population of		role
bevordering	van	advance			nom
bevrijding	door+van	liberate			nom
	van	liberate			nom
bewaking	van	guard			nom
bewering	van	say		inv	nom self
	van+over	claim			nom
bewerking	van	based_on	adaptation of		nom
bewijs	van	prove			nom
	van+voor	prove			nom
bewind	van	govern			nom
bewindsman	van	official_of			role
bewindspersoon	van	official_of			role
bewindsvrouw	van	minister_of			role
bewonderaar	van	supporter_of	admirer of		role
bewondering	van+voor	praise			nom
bewoner	van	resident_of			role
bewoonster	van	resident_of			role
bezetting	door+van	occupy			nom
	van	occupy			nom
bezichtiging	door+van	visit			nom
bezit	van	belong_to			role
bezitter	van	owner_of			role
bezitting	van	belong_to	belonging of		role
bezoek	van+aan	visit			nom
	van+bij	visit			nom
bezoeker	van	customer_of	visitor of		role
bezoekje	van+aan	visit			nom
bezorgdheid	van+over	worry_about			nom
bezuiniging	van+op	reduce	cuts in		nom
bezwaar	van+tegen	oppose			nom
bezwaarschrift	van+tegen	oppose			nom
beëdiging	van	appoint	swearing-in of		nom
beëindiging	van	end			nom neg
beïnvloeding	van	influence			nom
bibliotheek	in	located_in	library in		role
bijdrage	van+aan	contribute_to			nom
bijeenkomst	in	takes_place_in			nom self
	tussen	meet			nom
	van+met	meet			nom
bijlage	van	part_of			role
bijnaam	van	belong_to			role
bijrivier	van	part_of	tributary of		role
bijstand	van+aan	help			nom
bijval	van+voor	support			nom
bijwonen	van	attend			nom
binnenlandminister	van	minister_of	interior minister of		role
binnenstad	van	part_of			role
biografie	van	author_of		inv	role
bisschop	van	leader_of	bishop of		role
bliksembezoek	van+aan	visit			nom
bloedbad	in	takes_place_in			nom self
	van+onder	kill	massacre of		nom
blokkade	door+van	block			nom
	van	block			nom
	van+tegen	besiege	blockade of		nom
blokkering	van	block			nom
bod	van+op	bid_for			nom
bode	van	employee_of	usher of		role
boegbeeld	van	leader_of	figurehead of		role
	van:concept	symbol_of	figurehead of		role
boek	over	about			nom self
	van	author_of		inv	role
boerderij	in	located_in	farm in		role
boerenprotest	van+tegen	protest_against			nom
boete	van+aan	fine			nom
	van+voor	fine			nom
boezemvriend	van	friend_of	close friend of		role
bomaanslag	in	takes_place_in			nom self
	van+op	attack	bomb attack on		nom
bombardement	door+van	bomb			nom
	van	bomb			nom
	van+op	bomb			nom
bommenlegger	van	perpetrator_of	bomber of		role
bondgenoot	van	ally_of			role
bondgenootschap	tussen	cooperate_with			nom
	van+met	cooperate_with			nom
bondgenote	van	ally_of			role
bondscoach	van	coach_of	national coach of		role
bondskanselier	van	chancellor_of			role
bondsvoorzitter	van	head_of			role
boodschap	van	say		inv	nom self
	van+aan	tell			nom
boring	van+naar	extract			nom
bosbrand	in	takes_place_in			nom self
botsing	tussen	fight_with	clash between		nom
	van+met	collide_with			nom
bouw	door+van	build			nom
	van	build			nom
bouwer	van	creator_of	builder of		role
boycot	door+van	boycott			nom
	van	boycott			nom
	van+tegen	boycott			nom
brand	bij	takes_place_in			nom self
	in	takes_place_in			nom self
	op	takes_place_in			nom self
brandstichter	van	perpetrator_of			role
brandstichting	bij	takes_place_in			nom self
	in	takes_place_in			nom self
brandweercommandant	van	head_of	fire chief of		role
brein	achter	perpetrator_of	mastermind of		role
breuk	tussen	quarrel_with	rift between		nom
	van+met	break_with			nom
brexit	van+uit	withdraw_from			nom
brief	van	author_of		inv	role
	van+aan	write_to			nom
briefwisseling	tussen	talk_with			nom
	van+met	talk_with			nom
brigade	van	part_of			role
broer	van	sibling_of	brother of		role
broertje	van	sibling_of	little brother of		role
brouwerij	in	located_in	brewery in		role
brug	in	located_in	bridge in		role
	over	located_in	bridge over		role
bruid	van	married_to	bride of		role
bruidegom	van	married_to			role
bruiloft	van	married_to			nom
	van+met	married_to			nom
buitenlandchef	van	commissioner_for	foreign policy chief of		role
buitenlandcoördinator	van	commissioner_for	foreign policy chief of		role
buitenlandminister	van	minister_of	foreign minister of		role
buitenwijk	van	part_of	suburb of		role
bureau	van	part_of	office of		role
burenruzie	tussen	quarrel_with			nom
burgemeester	van	mayor_of			role
burger	van	citizen_of			role
burgeroorlog	in	takes_place_in			nom self
	tussen	fight_with			nom
buur	van	neighbour_of			role
buurland	van	neighbour_of	neighbouring country of		role
buurman	van	neighbour_of			role
buurstaat	van	neighbour_of			role
buurt	in	located_in	neighbourhood in		role
	van	part_of			role
buurvrouw	van	neighbour_of			role
café	in	located_in	café in		role
campagne	van	plan		inv	nom self
	van+tegen	fight_against	campaign against		nom
	van+voor	advocate	campaign for		nom
campagneleider	van	head_of	campaign manager of		role
cantate	van	creator_of		inv	role
cao-akkoord	van+bij	agree_on	collective agreement at		nom
capitulatie	van	surrender_to			nom
carrière	van+bij	work_for	career at		nom
cassatieberoep	van+tegen	appeal_against			nom
cd	van	creator_of		inv	role
cel	in	located_in	cell in		role
celstraf	van+voor	sentence	prison sentence for		nom
censuur	van	censor			nom
	van+op	censor			nom
centrale	in	located_in	plant in		role
centrale bank	van	part_of	central bank of		role
centralebankpresident	van	head_of	president of the central bank		role
centrum	van	part_of	centre of		role
CEO	bij	head_of	CEO of		role
	van	head_of	CEO of		role
ceremonie	in	takes_place_in			nom self
chantage	van	blackmail			nom
chauffeur	van:person	right_hand_of	driver of		role
chef	van	head_of			role
chef de mission	van	head_of	chef de mission of		role
chef-staf	van	head_of	chief of staff of		role
chirurg	aan	employee_of	surgeon at		role
	in	employee_of	surgeon at		role
cijfer	van:organization	publish		inv	nom self
claim	van+op	demand	claim to		nom demand
clanleider	van	leader_of			role
cliënt	van	customer_of	client of		role
club	van	part_of	club of		role
CO2-uitstoot	door+van	emit			nom
	van	emit			nom
coach	van	coach_of			role
coalitie	tussen	cooperate_with	coalition between		nom
	van	govern	coalition of		nom
	van+met	cooperate_with	coalition with		nom
coalitieakkoord	tussen	agree_with	coalition agreement between		nom
coalitiegenoot	van	partner_of			role
coalitiepartner	van	ally_of	coalition partner of		role
collectie	van	part_of	collection of		role
collectief ontslag	van+bij	lay_off			nom
collega	bij	colleague_of			role
	van	colleague_of			role
collega-minister	van	colleague_of	fellow minister of		role
column	van	author_of		inv	role
columnist	van	employee_of	columnist of		role
commandant	van	commander_of			role
commando	van	member_of	commando of		role
commentaar	van+op	comment_on			nom
commissaris	bij	member_of	supervisory director of		role
	van	member_of	supervisory director of		role
	voor	commissioner_for			role
commissaris van de koning	van	governor_of	king's commissioner of		role
commissie	van	part_of	committee of		role
commissielid	van	member_of			role
commissievoorzitter	van	chair_of	committee chair of		role
communiqué	van	say		inv	nom self
compagnon	van	partner_of			role
compensatie	van+voor	compensate			nom
competitiewedstrijd	van+tegen	play_against			nom
componist	van	creator_of	composer of		role
compositie	van	creator_of		inv	role
compromis	tussen	agree_with			nom
	van+met	agree_with			nom
	van+over	agree_on			nom
concert	op	takes_place_in			nom self
	van	creator_of		inv	role
	van+in	perform_in			nom
concertzaal	in	located_in	concert hall in		role
concessie	van+aan	concede_to			nom
concurrent	van	rival_of	competitor of		role
concurrente	van	rival_of	competitor of		role
concurrentie	tussen	compete_with			nom
	van+met	compete_with			nom
conferentie	in	takes_place_in			nom self
	over	about			nom self
confiscatie	van	seize			nom
conflict	in	takes_place_in			nom self
	tussen	conflict_with			nom
	van+met	conflict_with			nom
congres	in	takes_place_in			nom self
conservator	van	director_of	curator of		role
constructie	van	build			nom
consul	van	official_of	consul of		role
consulaat	in	located_in	consulate in		role
	van	part_of	consulate of		role
consultatie	door+van	consult			nom
contact	tussen	talk_with			nom
	van+met	talk_with			nom
contract	tussen	agree_with			nom
	van+met	agree_with			nom
controle	van	inspect			nom
	van+bij	inspect			nom
	van+op	monitor	control of		nom
	van+over	control			nom
conversatie	tussen	talk_with			nom
correspondent	van	employee_of	correspondent of		role
corruptie	van+bij	defraud			nom
	van+in	defraud			nom
coup	in	takes_place_in			nom self
	van+tegen	overthrow	coup against		nom
couppoging	van+tegen	rebel_against	attempted coup against		nom
coureur	van	player_of	driver of		role
crash	in	takes_place_in			nom self
	van	crash_in			nom
creatie	van	create			nom
crisis	in	takes_place_in			nom self
criticaster	van	critic_of			role
criticus	van	critic_of			role
cultuur	van	belong_to	culture of		role
cyberaanval	van+op	hack	cyberattack on		nom
dader	achter	perpetrator_of			role
	van	perpetrator_of			role
dagvaarding	van	sue	summons of		nom
daling	van	reduce	fall of		nom
dank	van+aan	thank			nom
dankbetuiging	van+aan	thank			nom
data	van:organization	publish		inv	nom self
datacenter	in	located_in	data centre in		role
deal	tussen	agree_with			nom
	van+met	agree_with			nom
	van+over	agree_on			nom
debat	tussen	debate_with			nom
	van+met	debate_with			nom
	van+over	discuss			nom
debuut	van+bij	debut_in			nom
	van+in	debut_in			nom
debuutalbum	van	creator_of		inv	role
debuutroman	van	author_of		inv	role
decaan	van	head_of	dean of		role
decreet	van	order		inv	nom self
deel	van	part_of			role
deelgemeente	in	located_in	borough in		role
	van	part_of			role
deelname	van+aan	take_part_in			nom
deelneemster	van	take_part_in	participant in		role
	aan	take_part_in	participant in		role
deelnemer	aan	take_part_in	participant in		role
	van	take_part_in	participant in		role
deelneming	van+aan	take_part_in			nom
	van+in	have_stake_in			nom
deelstaat	van	part_of	state of		role
deelstaatpremier	van	prime_minister_of	state premier of		role
defensieminister	van	minister_of	defence minister of		role
degradatie	van+naar	fall_to	relegation to		nom
	van+uit	leave	relegation from		nom
delegatie	van	representative_of	delegation of		role
demissionair minister	van	minister_of	caretaker minister of		role
demissionair premier	van	prime_minister_of	caretaker prime minister of		role
demonstratie	van+in	protest_at			nom
	van+op	protest_at			nom
	van+tegen	protest_against			nom
	van+voor	protest_for			nom
departement	van	part_of			role
deportatie	door+naar	deport_to			nom
	door+van	deport			nom
	van	deport			nom
derby	tussen	play_against			nom
	van+tegen	play_against			nom
deskundige	in	expert_on			role
	op	expert_on			role
	van	expert_on			role
destabilisering	van	undermine			nom
detentie	van	detain			nom
dialoog	tussen	talk_with			nom
	van+met	talk_with			nom
dictator	van	leader_of	dictator of		role
dief	van	perpetrator_of	thief of		role
diefstal	van	steal			nom
diensthoofd	van	head_of	head of department of		role
dienstreis	van+naar	travel_to			nom
dijkgraaf	van	official_of			role
diplomaat	van	official_of	diplomat of		role
diplomatieke rel	tussen	quarrel_with			nom
directeur	van	director_of			role
directeur-generaal	van	head_of	director general of		role
directie	van	part_of	management of		role
directievoorzitter	van	head_of	chief executive of		role
directrice	van	director_of			role
discipel	van	supporter_of	disciple of		role
discriminatie	door+van	discriminate_against			nom
	van	discriminate_against			nom
	van+tegen	discriminate_against			nom
discussie	tussen	talk_with			nom
	van+met	talk_with			nom
	van+over	discuss			nom
dissident	in	come_from	dissident in		role
	uit	come_from	dissident from		role
district	van	part_of			role
divisie	van	subsidiary_of	division of		role
docent	aan	professor_at	lecturer at		role
	van	professor_at	teacher at		role
dochter	van	child_of	daughter of		role
	van:organization	subsidiary_of			role
dochterbedrijf	van	subsidiary_of			role
dochtermaatschappij	van	subsidiary_of			role
dochteronderneming	van	subsidiary_of			role
documentaire	over	about			nom self
	van	creator_of		inv	role
dode	bij	victim_of	killed in		role
	door	victim_of	killed by		role
	in	victim_of	killed in		role
doding	van	kill			nom
doel	van	want		inv	nom self
doelman	van	player_of	goalkeeper of		role
doelpunt	van	score			nom
	van+tegen	score_against			nom
dokter	in	employee_of	doctor at		role
donateur	van	supporter_of	donor of		role
donatie	van+aan	donate_to			nom
donor	van	supplier_of	donor of		role
dood	door+van	die			nom
	van	die			nom
doodsbedreiging	van+aan	threaten			nom
	van+tegen	threaten			nom
doodslag	van+op	kill	manslaughter of		nom
doodstraf	van+voor	sentence	death sentence for		nom
doodvonnis	van+tegen	sentence			nom
doorlichting	van	investigate	screening of		nom
doorzoeking	van	search			nom
dorp	aan	located_in	village on		role
	bij	located_in	village near		role
	in	part_of	village in		role
dorpshoofd	van	leader_of	village head of		role
dossier	over	about			nom self
draagvlak	van+voor	support			nom
dreigement	van+aan	threaten			nom
	van+tegen	threaten			nom
dreiging	van	threaten			nom
	van+voor	endanger	threat to		nom
droneaanval	van+op	attack	drone attack on		nom
droogte	in	takes_place_in			nom self
drugshandel	in	takes_place_in			nom self
druk	van+op	pressure			nom
drummer	van	member_of	drummer of		role
duel	met	compete_with			nom
	tussen	play_against			nom
	van+met	play_against			nom
	van+tegen	play_against			nom
dupe	van	victim_of			role
dwangsom	van+voor	fine			nom
e-mail	van	author_of		inv	role
	van+aan	write_to			nom
echtgenoot	van	married_to	husband of		role
echtgenote	van	married_to	wife of		role
echtscheiding	tussen	divorced_from			nom
	van	divorced_from			nom
economie	van	part_of	economy of		role
economist	bij	employee_of			role
econoom	aan	employee_of	economist at		role
	bij	employee_of	economist at		role
	van	employee_of	economist of		role
eensgezindheid	van+over	agree_on			nom
eenwording	van	unite			nom
eerbetoon	van+aan	praise	tribute to		nom
Eerste Kamerlid	van	representative_of			role
eerste minister	van	prime_minister_of			role
effect	van+op	affect			nom
eigenaar	van	owner_of			role
eigenares	van	owner_of			role
eigendom	van	belong_to			role
eiland	in	part_of	island in		role
	van	part_of	island of		role
einde	van	end			nom neg
eindzege	van+in	win			nom
eis	van	demand		inv	nom self demand
	van+aan	demand_from			nom demand
	van+tot	demand			nom demand
EK	in	takes_place_in			nom self
element	van	part_of			role
elftal	van	part_of	team of		role
embargo	van+op	sanction	embargo on		nom
	van+tegen	sanction	embargo on		nom
emeritus hoogleraar	van	professor_at			role
emigratie	van+naar	move_to			nom
emir	van	monarch_of	emir of		role
emissie	van	emit			nom
enquête	van+naar	investigate	inquiry into		nom
	van+onder	study	survey among		nom
epidemie	in	takes_place_in			nom self
epidemioloog	bij	employee_of	epidemiologist at		role
erelid	van	member_of	honorary member of		role
erfgenaam	van	heir_of			role
erkenning	door+van	recognise			nom
	van	recognise			nom
escalatie	van	worsen	escalation of		nom
essay	van	author_of		inv	role
etappe	van	part_of	stage of		role
EU-lidstaat	van	member_of			role
EU-toetreding	van	join			nom
EU-top	in	takes_place_in			nom self
eurocommissaris	van	commissioner_for			role
	voor	commissioner_for			role
europarlementariër	van	representative_of	MEP of		role
	voor	representative_of	MEP for		role
evacuatie	door+van	evacuate			nom
	van	evacuate			nom
evaluatie	van	evaluate			nom
evenement	in	takes_place_in			nom self
evenknie	van	counterpart_of			role
ex	van:person	divorced_from	ex of		role
ex-bewindsman	van	minister_of	former minister of		role
ex-bewindsvrouw	van	minister_of	former minister of		role
ex-echtgenoot	van	divorced_from			role
ex-lid	van	member_of	former member of		role
ex-man	van	divorced_from			role
ex-medewerker	van	employee_of	former employee of		role
ex-minister	van	minister_of			role
ex-premier	van	prime_minister_of			role
ex-president	van	president_of			role
ex-staatshoofd	van	president_of	former head of state of		role
ex-vrouw	van	divorced_from			role
excuses	van+aan	apologise_to			nom
	van+voor	apologise_for			nom
excuus	van+aan	apologise_to			nom
	van+voor	apologise_for			nom
executie	door	kill			nom
	door+van	execute			nom
	van	execute			nom
expeditie	van+naar	travel_to			nom
experiment	van+met	test			nom
expert	bij	employee_of	expert at		role
	in	expert_on			role
	op	expert_on			role
	van	expert_on			role
exploitant	van	owner_of	operator of		role
exploitatie	van	manage	operation of		nom
explosie	in	takes_place_in			nom self
export	van	export			nom
	door+naar	export_to			nom
expositie	van	exhibit			nom
fabriek	in	located_in	factory in		role
	van	belong_to	factory of		role
fabrikant	van	creator_of	manufacturer of		role
faillissement	van	go_bankrupt			nom
familie	van	relative_of	family of		role
familielid	van	relative_of			role
fan	van	supporter_of	fan of		role
felicitatie	van+aan	congratulate			nom
festival	in	takes_place_in			nom self
filiaal	in	located_in	branch in		role
	van	subsidiary_of	branch of		role
film	over	about			nom self
	van	creator_of		inv	role
filmmaker	van	creator_of			role
finale	in	takes_place_in			nom self
	tussen	play_against	final between		nom
	van	part_of	final of		role
	van+tegen	play_against	final against		nom
finalist	in	take_part_in	finalist in		role
financieel directeur	van	director_of	chief financial officer of		role
financiering	door+van	fund			nom
	van	fund			nom
financiënminister	van	minister_of	finance minister of		role
focus	van+op	focus_on			nom
foltering	van	torture			nom
formateur	van	official_of	formateur of		role
formatie	van	create	formation of		nom
fractie	in	part_of	parliamentary group in		role
	van	part_of	parliamentary group of		role
fractiegenoot	van	colleague_of	party colleague of		role
fractieleider	van	chair_of	parliamentary leader of		role
fractielid	van	member_of			role
fractievoorzitter	in	chair_of	parliamentary leader in		role
	van	chair_of	parliamentary leader of		role
fragment	van	part_of			role
fraude	door+van	defraud			nom
	van+bij	defraud			nom
	van+met	defraud			nom
frontman	van	leader_of			role
functionaris	bij	official_of	official at		role
	van	official_of			role
fusie	tussen	merge_with			nom
	van+met	merge_with			nom
G7-top	in	takes_place_in			nom self
game	van	creator_of		inv	role
garantie	van+voor	guarantee			nom
gasdeal	tussen	agree_with			nom
	van+met	agree_with			nom
gaslevering	van+aan	deliver_to			nom
gastheer	van:event	organise	host of		role
gaswinning	door+van	extract			nom
	van+in	extract	gas extraction in		nom
geallieerde	van	ally_of			role
gebergte	in	located_in	mountains in		role
gebeurtenis	in	takes_place_in			nom self
gebied	in	part_of	area in		role
	van	part_of			role
geboorte	van	born_in			nom
	van+in	born_in			nom
gebouw	aan	located_in	building on		role
	in	located_in	building in		role
gebrek	van+aan	lack			nom neg
gebruik	door+van	use			nom
	van	use			nom
gebruiker	van	customer_of	user of		role
gedachtewisseling	tussen	talk_with			nom
	van+met	talk_with			nom
gedeelte	van	part_of			role
gedelegeerd bestuurder	van	director_of	managing director of		role
gedelegeerde	bij	representative_of			role
	van	representative_of			role
gedeputeerde	van	official_of	provincial executive of		role
gedetineerde	in	prisoner_of	detainee in		role
gedicht	van	author_of		inv	role
gedoogsteun	van+aan	support	confidence and supply for		nom
gedrag	van	belong_to			role
gedupeerde	van	victim_of	injured party of		role
geestelijk leider	van	leader_of	spiritual leader of		role
geestelijk vader	van	creator_of	intellectual father of		role
gegijzelde	van	prisoner_of	hostage of		role
geheime dienst	van	part_of	secret service of		role
geldschieter	van	supplier_of	funder of		role
geliefde	van	in_relationship_with	lover of		role
gelijkspel	tussen	draw_with			nom
	van+tegen	draw_with			nom
gelukwens	van+aan	congratulate			nom
gemeenschap	in	located_in	community in		role
gemeente	in	part_of	municipality in		role
	van	part_of	municipality of		role
gemeenteraad	van	part_of	municipal council of		role
gemeenteraadslid	van	representative_of	councillor of		role
gemis	van+aan	lack			nom neg
generaal	van	commander_of	general of		role
genocide	van+op	kill	genocide of		nom
gerechtelijk onderzoek	van+naar	investigate			nom
gerechtsdeurwaarder	van	official_of			role
geschiedenis	van	belong_to	history of		role
geschil	tussen	quarrel_with	dispute between		nom
	van+met	quarrel_with	dispute with		nom
geslacht	van	part_of	genus of		role
gesprek	tussen	talk_with			nom
	van+met	talk_with			nom
	van+over	discuss			nom
getuige	in	witness_of			role
	tegen	testify_against	witness against		role
	van	witness_of			role
getuigenis	van	say		inv	nom self
	van+over	testify_to			nom
gevangene	in	prisoner_of	prisoner in		role
	van	prisoner_of			role
gevangenenruil	tussen	exchange_with	prisoner exchange between		nom
	van+met	exchange_with	prisoner exchange with		nom
gevangenis	in	located_in	prison in		role
gevangenisstraf	van+voor	sentence	prison sentence for		nom
gevangenneming	van	arrest			nom
gevangenschap	van	detain			nom
gevangenzetting	van	detain			nom
gevecht	in	takes_place_in			nom self
	tussen	fight_with			nom
	van+met	fight_with			nom
	van+tegen	fight_against			nom
gevolg	van	cause		inv	nom
	van+voor	affect			nom
gewapend conflict	tussen	fight_with	armed conflict between		nom
geweld	in	takes_place_in			nom self
	van+tegen	attack	violence against		nom
gewest	van	part_of	region of		role
gewonde	bij	victim_of	injured in		role
	in	victim_of	injured in		role
gezag	van+over	control	authority over		nom
gezagsdrager	van	official_of			role
gezagvoerder	van	captain_of			role
gezamenlijke verklaring	van	say		inv	nom self
gezant	van	ambassador_of	envoy of		role
	voor	ambassador_to	envoy for		role
gezicht	van	symbol_of	face of		role
	van:person	belong_to			role
gezin	van	relative_of	family of		role
gezinslid	van	relative_of	family member of		role
gifgasaanval	van+op	attack	gas attack on		nom
gift	van+aan	donate_to			nom
gijzelaar	van	prisoner_of	hostage of		role
gijzeling	door+van	take_hostage			nom
	van	take_hostage			nom
gijzelnemer	van	perpetrator_of	hostage taker of		role
gijzelneming	in	takes_place_in			nom self
	van	take_hostage			nom
gitarist	van	member_of	guitarist of		role
goal	van	score			nom
goedkeuring	door+van	approve			nom
	van	approve			nom
	van+voor	approve			nom
goud	van+op	win	gold at		nom
gouverneur	van	governor_of			role
gouverneur-generaal	van	governor_of	governor general of		role
graaf	van	monarch_of	count of		role
gratie	van+voor	pardon			nom
grens	tussen	border			nom
	van	part_of	border of		role
	van+met	border			nom
grensconflict	tussen	quarrel_with			nom
grensgebied	van	part_of	border area of		role
grensgeschil	tussen	quarrel_with			nom
grensovergang	in	located_in	border crossing in		role
grensoverschrijdend gedrag	van+tegen	abuse	misconduct towards		nom
griffier	van	official_of	clerk of		role
grip	van+op	control			nom
groei	van	increase	growth of		nom
grondgebied	van	part_of	territory of		role
grondlegger	van	founder_of			role
grondlegster	van	founder_of			role
grondoffensief	van+in	attack	ground offensive in		nom
grondwet	van	part_of	constitution of		role
grondwetswijziging	van	amend			nom
grootaandeelhouder	van	shareholder_of	major shareholder of		role
groothertog	van	monarch_of	grand duke of		role
grootmoeder	van	grandparent_of	grandmother of		role
grootvader	van	grandparent_of	grandfather of		role
hack	van	hack			nom
	van+bij	hack			nom
hackaanval	van+op	hack			nom
hacker	achter	perpetrator_of	hacker behind		role
	van	perpetrator_of	hacker of		role
halfbroer	van	sibling_of	half-brother of		role
halfzus	van	sibling_of	half-sister of		role
halve finale	van+tegen	play_against	semi-final against		nom
halvering	van	reduce			nom
hand	van	belong_to			role
handel	tussen	trade_with			nom
	van+met	trade_with			nom
handelsakkoord	tussen	agree_with	trade agreement between		nom
	van+met	agree_with	trade agreement with		nom
handelsmissie	van+naar	travel_to	trade mission to		nom
handelsoorlog	tussen	quarrel_with	trade war between		nom
	van+met	quarrel_with	trade war with		nom
handelsoverleg	tussen	negotiate_with			nom
handelspartner	van	partner_of	trading partner of		role
handelsverdrag	tussen	agree_with			nom
	van+met	agree_with			nom
handhaving	van	implement	enforcement of		nom
handlanger	van	right_hand_of	henchman of		role
hart	van	part_of			role
haven	in	located_in	port in		role
	van	part_of	port of		role
havenbaas	van	head_of			role
havenstad	in	located_in	port city in		role
	van	part_of	port city of		role
hechtenis	van	detain			nom
heerschappij	van+over	control	rule over		nom
heerser	van	leader_of	ruler of		role
heffing	van+op	impose_on	levy on		nom
hekeling	van	criticise			nom
helft	van	part_of	half of		role
herbenoeming	van	appoint	reappointment of		nom
herdenking	in	takes_place_in			nom self
	van	commemorate			nom
hereniging	tussen	unite	reunification between		nom
	van	unite			nom
	van+met	unite	reunification with		nom
herkenning	van	identify			nom
heropening	van	resume	reopening of		nom
herovering	van	conquer	recapture of		nom
herstel	van	improve	recovery of		nom
herstructurering	van	reorganise			nom
	van+bij	lay_off	restructuring at		nom
hertog	van	monarch_of	duke of		role
hertogin	van	monarch_of	duchess of		role
hervatting	van	resume			nom
herverkiezing	van	elect	re-election of		nom
hervorming	van	reform			nom
herziening	van	amend			nom
hinder	van	hinder			nom
historicus	aan	employee_of	historian at		role
hit	van	creator_of		inv	role
hoek	van	part_of	corner of		role
hoge commissaris	voor	commissioner_for	high commissioner for		role
Hoge Raad	van	part_of	supreme court of		role
hoger beroep	van+tegen	appeal_against			nom
hogeschool	in	located_in	college in		role
hommage	van+aan	praise	tribute to		nom
hongersnood	in	takes_place_in			nom self
hoofd	van	head_of			role
hoofdaanklager	van	official_of	chief prosecutor of		role
hoofdcoach	van	coach_of	head coach of		role
hoofdcommissaris	van	head_of			role
hoofdeconoom	van	employee_of	chief economist at		role
hoofdinspecteur	van	official_of	chief inspector of		role
hoofdkantoor	in	located_in	headquarters in		role
	van	part_of	headquarters of		role
hoofdkwartier	in	located_in	headquarters in		role
	van	part_of	headquarters of		role
hoofdonderhandelaar	namens	representative_of			role
	van	representative_of	chief negotiator of		role
hoofdredacteur	van	editor_of	editor in chief of		role
hoofdredactrice	van	editor_of	editor in chief of		role
hoofdrolspeelster	in	act_in	lead actress in		role
hoofdrolspeler	in	act_in	lead actor in		role
hoofdstad	van	capital_of			role
hoofdstuk	van	part_of	chapter of		role
hoofdtrainer	van	coach_of	head coach of		role
hoofdverdachte	in	suspect_in	prime suspect in		role
	van	suspect_in	prime suspect in		role
hooggerechtshof	van	part_of	supreme court of		role
hoogleraar	aan	professor_at			role
	bij	professor_at			role
	van	professor_at			role
hoop	van+op	hope_for			nom
hotel	in	located_in	hotel in		role
houder	van	owner_of	holder of		role
houding	van	belong_to			role
huis	in	located_in	house in		role
	van	belong_to	house of		role
huisgenoot	van	live_with	housemate of		role
huisuitzetting	van	evict			nom
huiszoeking	van+bij	search			nom
	van+in	search			nom
hulp	van+aan	help			nom
	van+voor	help			nom
hulppakket	van+aan	aid			nom
	van+voor	aid			nom
hulpverlener	bij	employee_of	aid worker at		role
	van	employee_of	aid worker of		role
hulpverlening	van+aan	help			nom
huurder	van	customer_of	tenant of		role
huurling	van	employee_of	mercenary of		role
huwelijk	tussen	married_to			nom
	van+met	married_to			nom
icoon	van	symbol_of	icon of		role
idee	van	belong_to			role
identificatie	van	identify			nom
imam	van	leader_of	imam of		role
immigrant	uit	come_from	immigrant from		role
immigratie	van+in	move_to			nom
impact	van+op	affect			nom
impeachment	van	overthrow			nom
import	van	import			nom
	door+uit	import_from			nom
importheffing	van+op	impose_on	tariff on		nom
importtarief	van+op	impose_on	tariff on		nom
inbeschuldigingstelling	van	charge	indictment of		nom
inbeslagname	van	seize			nom
inbeslagneming	van	seize			nom
inbraak	van+bij	rob	burglary at		nom
	van+in	rob	break-in at		nom
inbreuk	van+op	violate			nom
incident	bij	takes_place_in			nom self
	in	takes_place_in			nom self
indiening	van	submit			nom
infectie	van+met	infect		inv	nom
informateur	van	official_of	informateur of		role
informatie	over	about			nom self
	van+over	inform_about			nom
ingenieur	bij	employee_of	engineer at		role
ingezetene	van	resident_of			role
ingrijpen	van+in	interfere_in	intervention in		nom
inhoud	van	contain			nom
inhuldiging	van	open	inauguration of		nom
	van:person	appoint	inauguration of		nom
initiatief	van	propose		inv	nom self
initiatiefneemster	van	creator_of	initiator of		role
initiatiefnemer	van	creator_of	initiator of		role
inkomst	van+uit	earn	income from		nom
inleiding	van	start			nom
inlichtingenchef	van	head_of	intelligence chief of		role
inlichtingendienst	van	part_of	intelligence service of		role
inlijving	van	annex			nom
inmenging	van+bij	interfere_in			nom
	van+in	interfere_in			nom
inname	van	conquer	capture of		nom
inperking	van	restrict			nom
inreisverbod	van+voor	forbid	entry ban on		nom neg
inrekening	van	arrest			nom
inslag	van+in	hit			nom
	van+op	hit			nom
inspecteur	bij	employee_of	inspector at		role
	van	employee_of	inspector of		role
inspecteur-generaal	van	official_of	inspector general of		role
inspectie	door+van	inspect			nom
	van	inspect			nom
	van+bij	inspect			nom
instelling	in	located_in	institution in		role
	van	introduce			nom
instemming	van+met	approve			nom
instructie	van+aan	instruct			nom demand
intendant	van	director_of			role
interesse	van+in	interested_in			nom
interim-premier	van	prime_minister_of	interim prime minister of		role
interim-president	van	president_of	interim president of		role
interland	tussen	play_against			nom
	van+tegen	play_against			nom
international	van	player_of	international of		role
interventie	van+in	interfere_in	intervention in		nom
interview	van+met	interview			nom
intrekking	van	lift	withdrawal of		nom
introductie	van	introduce			nom
inval	van	invade			nom
	van+bij	search	raid on		nom
	van+in	invade			nom
invasie	door+van	invade			nom
	van	invade			nom
	van+in	invade			nom
inverdenkingstelling	van	charge			nom
investeerder	in	shareholder_of	investor in		role
	van	shareholder_of	investor in		role
investering	van+in	invest_in			nom
invitatie	van+aan	invite			nom
invloed	van+in	influence			nom
	van+op	influence			nom
invloedssfeer	van	belong_to			role
invoer	van	import			nom
	door+uit	import_from			nom
invoerheffing	van+op	impose_on	tariff on		nom
invoering	van	introduce			nom
invrijheidstelling	van	release			nom
inwoner	van	resident_of			role
inwoonster	van	resident_of			role
inzameling	van	collect			nom
	van+voor	collect			nom
inzet	van	deploy			nom
inzicht	van+in	gain_insight_into			nom
inzittende	van	victim_of	occupant of		role
isolatie	van	isolate			nom
isolement	van	isolate			nom
jaarverslag	van	publish		inv	nom self
jaarwinst	van	earn	annual profit of		nom
jacht	van+op	pursue	hunt for		nom
jeugd	van	part_of	youth of		role
jeugdafdeling	van	part_of	youth wing of		role
jeugdvriend	van	friend_of	childhood friend of		role
joint venture	tussen	cooperate_with			nom
	van+met	cooperate_with			nom
journalist	van	employee_of	journalist of		role
	bij	employee_of	journalist at		role
journaliste	van	employee_of	journalist of		role
jurist	bij	employee_of	lawyer at		role
	van	lawyer_of			role
jurylid	van	member_of	jury member of		role
justitie	van	part_of	judiciary of		role
justitieminister	van	minister_of	justice minister of		role
kabinet	van	part_of	cabinet of		role
kabinetschef	van	head_of	chief of cabinet of		role
kabinetsleider	van	prime_minister_of			role
kabinetslid	van	official_of	cabinet member of		role
kaderlid	van	member_of			role
kamerbrief	van+over	inform_about	letter to parliament on		nom
	van+aan	write_to			nom
kamergenoot	van	live_with	room-mate of		role
Kamerlid	van	representative_of			role
	voor	representative_of			role
kamerlid	van	representative_of			role
Kamervoorzitter	van	chair_of	speaker of		role
kamervraag	van+aan	ask			nom
	van+over	ask			nom
Kamervragen	van+over	ask	parliamentary questions about		nom
kamp	in	located_in	camp in		role
kampioen	van	winner_of	champion of		role
kampioene	van	winner_of	champion of		role
kampioenschap	in	takes_place_in			nom self
kandidaat	van	candidate_for			role
	van+voor	candidate_for			role
	voor	candidate_for			role
kandidaat-lid	van	candidate_for			role
kandidaat-lidstaat	van	candidate_for	candidate member state of		role
kandidaatstelling	van+voor	run_for			nom
kandidate	voor	candidate_for			role
kandidatuur	van	nominate			nom
	van+voor	run_for			nom
kanselier	van	chancellor_of			role
kant	van	part_of	side of		role
kantoor	in	located_in	office in		role
	van	belong_to	office of		role
kapel	in	located_in	chapel in		role
kaper	van	perpetrator_of	hijacker of		role
kaping	van	hijack			nom
kapitein	van	captain_of			role
kardinaal	van	leader_of	cardinal of		role
kasteel	in	located_in	castle in		role
	van	part_of	castle of		role
kathedraal	in	located_in	cathedral in		role
	van	part_of	cathedral of		role
keeper	van	player_of	goalkeeper of		role
keizer	van	monarch_of	emperor of		role
keizerin	van	monarch_of	empress of		role
kenner	van	expert_on			role
kennis	van+over	know_about			nom
	van:person	friend_of	acquaintance of		role
kennismaking	van+met	meet			nom
kerk	in	located_in	church in		role
kern	van	part_of	core of		role
kerncentrale	in	located_in	nuclear plant in		role
kernlid	van	member_of			role
kernproef	in	takes_place_in			nom self
	van	test	nuclear test of		nom
keuring	van	inspect			nom
keuze	van+voor	choose			nom
	van:person/organization	decide_on		inv	nom self
kiezer	van	supporter_of	voter of		role
kijker	van	customer_of	viewer of		role
kind	van	child_of			role
kindermisbruik	door+van	abuse			nom
klacht	van+bij	complain_to			nom
	van+over	complain_about			nom
	van+tegen	accuse	complaint against		nom
klant	van	customer_of			role
klasgenoot	van	colleague_of	classmate of		role
kleindochter	van	grandchild_of	granddaughter of		role
kleinkind	van	grandchild_of			role
kleinzoon	van	grandchild_of	grandson of		role
klimaatakkoord	tussen	agree_with	climate agreement between		nom
klimaatminister	van	minister_of	climate minister of		role
klimaattop	in	takes_place_in			nom self
klimaatwetenschapper	aan	employee_of	climate scientist at		role
	bij	employee_of	climate scientist at		role
klokkenluider	bij	employee_of	whistleblower at		role
	van	employee_of	whistleblower of		role
klooster	van	part_of	monastery of		role
klopjacht	van+op	pursue	manhunt for		nom
knieval	van+voor	concede_to			nom
kolonel	van	commander_of	colonel of		role
kolonie	in	located_in	colony in		role
	van	part_of	colony of		role
komst	van	arrive_in	arrival of		nom
	van+naar	arrive_in			nom
koning	van	monarch_of	king of		role
koningin	van	monarch_of	queen of		role
koper	van	customer_of	buyer of		role
kopman	van	player_of	team leader of		role
koppeling	van+met	connect			nom
kopstuk	van	leader_of	leading figure of		role
korpschef	van	head_of			role
kort geding	van+tegen	sue			nom
korting	van+op	reduce			nom
kost	van	cost			nom
kosten	van	cost			nom
koude oorlog	tussen	tensions_with			nom
krant	van	publish		inv	nom self
krediet	van+aan	lend_to			nom
kredietverstrekker	van	supplier_of	lender of		role
krijgsgevangene	van	prisoner_of	prisoner of war of		role
krijgsmacht	van	part_of	armed forces of		role
krimp	van	reduce			nom
kritiek	van+op	criticise			nom
kroongetuige	in	witness_of	key witness in		role
	tegen	testify_against	key witness against		role
kroonprins	van	heir_of	crown prince of		role
kroonprinses	van	heir_of	crown princess of		role
kunstenaar	achter	creator_of	artist behind		role
kunstwerk	van	creator_of		inv	role
kust	van	part_of	coast of		role
kustlijn	van	part_of	coastline of		role
kustwacht	van	part_of	coast guard of		role
kwalificatie	van+voor	qualify_for			nom
kwartaalwinst	van	earn			nom
laboratorium	in	located_in	laboratory in		role
lakei	van	right_hand_of			role
lancering	door+van	launch			nom
	van	fire	launch of		nom
landgenoot	van	related_to	compatriot of		role
landing	van+in	arrive_in			nom
	van+op	arrive_in			nom
landsadvocaat	van	official_of	state attorney of		role
landsheer	van	monarch_of	lord of		role
landvoogd	van	governor_of			role
last	van	suffer_from			nom
laureaat	van	winner_of	laureate of		role
lawine	in	takes_place_in			nom self
lector	aan	professor_at	lecturer at		role
leerling	van	student_of			role
leerlinge	van	student_of			role
legalisering	van	legalise			nom
leger	van	part_of	army of		role
legerbasis	in	located_in	army base in		role
legerchef	van	commander_of	army chief of		role
legercommandant	van	commander_of			role
legerleider	van	commander_of			role
legersteun	van+aan	aid	military aid to		nom
legerwoordvoerder	van	spokesperson_of	army spokesperson of		role
leider	van	leader_of			role
leiderschap	van	lead			nom
leiding	van	lead			nom
	van+over	lead			nom
leidsman	van	leader_of			role
leidster	van	leader_of			role
leidsvrouw	van	leader_of			role
lek	van	leak			nom
lening	van+aan	lend_to			nom
leraar	aan	professor_at	teacher at		role
	op	professor_at	teacher at		role
	van	professor_at	teacher at		role
lerares	van	professor_at	teacher at		role
letsel	van	injure			nom
leven	van	belong_to			role
	van+in	live_in			nom
levenslang	van+voor	sentence			nom
levenspartner	van	in_relationship_with	life partner of		role
leverancier	aan	supplier_of			role
	van	supplier_of			role
leverantie	door+aan	deliver_to			nom
levering	van	deliver			nom
	door+aan	deliver_to			nom
lezer	van	customer_of	reader of		role
lid	aan	member_of			role
	bij	member_of			role
	in	member_of			role
	van	member_of			role
lidmaatschap	van	member_of			role
	van+van	member_of			role
lidmaatschapsaanvraag	van	join	membership application of		nom
lidstaat	van	member_of	member state of		role
lied	van	creator_of		inv	role
liefdesrelatie	tussen	in_relationship_with			nom
	van+met	in_relationship_with			nom
ligging	van+in	located_in			nom
lijfwacht	van	right_hand_of	bodyguard of		role
lijst	van:organization	publish		inv	nom self
lijsttrekker	van	leader_of	lead candidate of		role
link	tussen	relations_with			nom
	van+met	relations_with			nom
linkeroever	van	part_of	left bank of		role
liquidatie	door+van	kill			nom
	van	kill	liquidation of		nom
lobbyist	van	representative_of			role
	voor	supporter_of	lobbyist for		role
lockdown	in	takes_place_in			nom self
locoburgemeester	van	deputy_of	deputy mayor of		role
lof	van+voor	praise			nom
logo	van	belong_to	logo of		role
looneis	van	demand		inv	nom self demand
loopbaan	van+bij	work_for	career at		nom
lotgenoot	van	related_to	fellow sufferer of		role
loyalist	van	supporter_of			role
lozing	van	emit			nom
luchtaanval	in	takes_place_in			nom self
	van+op	bomb	air strike on		nom
luchthaven	in	located_in	airport in		role
	van	part_of	airport of		role
luchtmacht	van	part_of	air force of		role
luchtruim	van	part_of	airspace of		role
luisteraar	van	customer_of	listener of		role
maan	van	part_of	moon of		role
maatregel	van	decide_on		inv	nom self
	van+tegen	sanction	measure against		nom
maatschappelijk debat	van+over	discuss			nom
macht	van	belong_to			role
	van+over	control	power over		nom
machthebber	van	leader_of	ruler of		role
machtsgreep	van+in	conquer	seizure of power in		nom
machtsoverdracht	van+aan	transfer_to	transfer of power to		nom
machtsstrijd	tussen	compete_with	power struggle between		nom
maffiabaas	van	head_of	mafia boss of		role
mail	van+aan	write_to			nom
maker	van	creator_of			role
man	van:person	married_to	husband of		role
manager	van	director_of	manager of		role
manifest	van	author_of		inv	role
manifestatie	van+tegen	protest_against			nom
manipulatie	van	influence			nom
marine	van	part_of	navy of		role
markt	in	located_in	market in		role
	van	part_of	market of		role
mars	van+tegen	protest_against			nom
	van+voor	protest_for			nom
marteling	door+van	torture			nom
	van	torture			nom
massaclaim	van+tegen	sue	class action against		nom
massaontslag	van+bij	lay_off			nom
mede-eigenaar	van	owner_of	co-owner of		role
mede-oprichter	van	founder_of	co-founder of		role
medebestuurder	van	colleague_of	co-director of		role
mededeling	van	say		inv	nom self
	van+over	say_about			nom
medekandidaat	van	rival_of	fellow candidate of		role
medeleven	van+met	express_sympathy_with			nom
medeoprichter	van	founder_of	co-founder of		role
medeplichtige	aan	involved_in	accomplice in		role
	bij	involved_in	accomplice in		role
	van	ally_of	accomplice of		role
medeplichtigheid	van+aan	involved_in	complicity in		nom
medestander	van	supporter_of			role
medestrijder	van	ally_of			role
medestudent	van	colleague_of	fellow student of		role
medevoorzitter	van	chair_of	co-chair of		role
medewerker	bij	employee_of			role
	van	employee_of			role
medewerking	van+aan	contribute_to	cooperation in		nom
medewerkster	bij	employee_of			role
	van	employee_of			role
meer	in	located_in	lake in		role
meerderheid	van	part_of	majority of		role
meerderheidsaandeelhouder	van	shareholder_of	majority shareholder of		role
meerderheidsbelang	van+in	have_stake_in	majority stake in		nom
meesterwerk	van	creator_of		inv	role
melding	van	report			nom
	van+bij	report_to			nom
memoires	van	author_of		inv	role
mening	van	say		inv	nom self
	over	about			nom self
meningsverschil	tussen	quarrel_with			nom
	van+met	quarrel_with			nom
merk	van	belong_to	brand of		role
meteoroloog	bij	employee_of	meteorologist at		role
meting	van	measure			nom
midden	van	part_of	middle of		role
middenvelder	van	player_of	midfielder of		role
migrant	uit	come_from	migrant from		role
migratie	van+naar	move_to			nom
migratiedeal	tussen	agree_with	migration deal between		nom
	van+met	agree_with	migration deal with		nom
mijn	in	located_in	mine in		role
militair	van	employee_of	soldier of		role
militaire basis	in	located_in	military base in		role
militant	van	member_of	militant of		role
minderheid	in	located_in	minority in		role
	van	part_of	minority of		role
minister	van	minister_of			role
	voor	minister_of			role
minister zonder portefeuille	van	minister_of			role
minister-president	van	prime_minister_of			role
ministerie	van	part_of	ministry of		role
minnaar	van	in_relationship_with	lover of		role
minnares	van	in_relationship_with	mistress of		role
misbruik	door+van	abuse			nom
	van	abuse	abuse of		nom
mishandeling	door+van	abuse			nom
	van	abuse			nom
missie	in	takes_place_in			nom self
	van+naar	travel_to			nom
mobilisatie	in	takes_place_in			nom self
	van	mobilise			nom
model	van	example_of	model of		role
modernisering	van	reform			nom
moeder	van	parent_of	mother of		role
moederbedrijf	van	own	parent company of		role
moedermaatschappij	van	own	parent company of		role
monarch	van	monarch_of			role
monitoring	van	monitor			nom
monument	in	located_in	monument in		role
moord	door+op	murder			nom
	van+op	murder			nom
moordaanslag	van+op	attack	assassination attempt on		nom
moordenaar	van	perpetrator_of	murderer of		role
moordpoging	van+op	attack	attempted murder of		nom
moskee	in	located_in	mosque in		role
motie	over	about			nom self
	van	propose		inv	nom self plan
	van+over	propose	motion on		nom
	van+tegen	oppose	motion against		nom
motie van wantrouwen	van+tegen	oppose	motion of no confidence in		nom
muiterij	van+tegen	rebel_against			nom
munt	van	belong_to	currency of		role
museum	in	located_in	museum in		role
	van	part_of	museum of		role
musical	van	creator_of		inv	role
muziek	van	creator_of		inv	role
naam	van	belong_to	name of		role
naamgenoot	van	related_to	namesake of		role
naamgever	van	named_after		inv	role
nabestaande	van	next_of_kin_of			role
nachtclub	in	located_in	nightclub in		role
nadruk	van+op	focus_on			nom
naleving	van	comply_with			nom
nationalisatie	van	nationalise			nom
nationalisering	van	nationalise			nom
natuurbrand	in	takes_place_in			nom self
natuurgebied	in	located_in	nature reserve in		role
NAVO-chef	van	head_of			role
NAVO-lid	van	member_of			role
NAVO-lidstaat	van	member_of			role
NAVO-top	in	takes_place_in			nom self
nazaat	van	relative_of	descendant of		role
nederlaag	tegen	lose_to			nom
	van	lose	defeat of		nom
	van+in	lose	defeat in		nom
	van+tegen	defeat		inv	nom
nederzetting	in	located_in	settlement in		role
neef	van	relative_of	cousin of		role
neerhalen	door+van	shoot_down			nom
	van	shoot_down			nom
neerstorten	van	crash_in			nom
nicht	van	relative_of	cousin of		role
nietigverklaring	van	overturn			nom
nieuws	over	about			nom self
nieuwslezer	van	employee_of	newsreader of		role
Nobelprijswinnaar	van	winner_of	Nobel laureate of		role
nominatie	van	nominate			nom
	van+voor	candidate_for	nomination for		nom
nood	van+aan	need			nom
noodhulp	van+aan	aid			nom
noodzaak	van	need			nom
noorden	van	part_of	north of		role
noordoosten	van	part_of	northeast of		role
noordwesten	van	part_of	northwest of		role
notaris	van	official_of			role
nucleair akkoord	van+met	agree_with	nuclear deal with		nom
nummer twee	van	deputy_of	number two of		role
ode	van+aan	praise	tribute to		nom
oefenduel	van+tegen	play_against	friendly against		nom
oefenwedstrijd	van+tegen	play_against	friendly against		nom
oeuvre	van	creator_of		inv	role
oever	van	part_of	bank of		role
offensief	van+in	attack			nom
	van+tegen	attack			nom
officier	bij	official_of	officer at		role
	van	official_of	officer of		role
officier van justitie	van	official_of			role
olieboycot	van+tegen	sanction	oil embargo on		nom
oma	van	grandparent_of	grandmother of		role
ombudsman	voor	commissioner_for			role
omkoping	van	bribe			nom
omsingeling	door+van	besiege			nom
	van	besiege			nom
omverwerping	van	overthrow			nom
omzet	van	earn	turnover of		nom
onafhankelijkheid	van	split_from	independence of		nom
onafhankelijkheidsverklaring	van	split_from	declaration of independence of		nom
ondercommandant	van	deputy_of	deputy commander of		role
onderdaan	van	citizen_of	subject of		role
onderdeel	van	part_of			role
onderdirecteur	van	deputy_of	deputy director of		role
onderdrukking	door+van	oppress			nom
	van	oppress			nom
onderhandelaar	van	representative_of	negotiator of		role
onderhandeling	tussen	negotiate_with			nom
	van+met	negotiate_with			nom
	van+over	negotiate_on			nom
onderhoud	tussen	meet			nom
	van+met	meet			nom
	van+over	discuss			nom
ondermijning	van	undermine			nom
onderminister	van	official_of	deputy minister of		role
onderofficier	van	official_of	non-commissioned officer of		role
onderschepping	van	seize	interception of		nom
ondersteuning	van	support			nom
	van+aan	support			nom
ondertekenaar	van	sign	signatory to		role
ondertekening	door+van	sign			nom
	van	sign			nom
ondervoorzitter	van	deputy_of	vice chair of		role
ondervraging	door+van	question			nom
	van	question			nom
onderzoek	van+naar	investigate			nom
	van+onder	study			nom
	van+tegen	investigate			nom
onderzoeker	aan	employee_of	researcher at		role
	bij	employee_of	researcher at		role
	naar	expert_on	researcher on		role
	van	employee_of	researcher at		role
onderzoeksrechter	van	official_of	investigating judge of		role
onenigheid	tussen	quarrel_with			nom
	van+met	quarrel_with			nom
ongeluk	in	takes_place_in			nom self
ongerustheid	van+over	worry_about			nom
ongeval	in	takes_place_in			nom self
onrust	van+over	worry_about			nom
ontbieding	van	summon			nom
ontbinding	van	dissolve			nom
ontdekker	van	creator_of	discoverer of		role
ontdekking	door+van	discover			nom
	van	discover			nom
ontginning	van	extract			nom
onthaal	van	host			nom
ontheemde	uit	come_from	displaced person from		role
ontheffing	van	dismiss			nom
onthoofding	van	execute			nom
onthulling	van	reveal			nom
	van+over	reveal			nom
	van:organization	publish		inv	nom self
ontkenning	door+van	deny			nom deny neg
	van	deny			nom deny neg
ontmoeting	tussen	meet			nom
	van+met	meet			nom
ontploffing	in	takes_place_in			nom self
ontplooiing	van	deploy			nom
	van+in	stationed_in	deployment in		nom
ontruiming	door+van	evict			nom
	van	evacuate			nom
ontslag	door+van	dismiss			nom
	van	dismiss			nom
	van+bij	resign_from			nom
ontslaggolf	van+bij	lay_off			nom
ontslagronde	van+bij	lay_off			nom
ontsnapping	van+uit	escape_from			nom
ontsporing	van	crash_in	derailment of		nom
ontvangst	door+van	host			nom
ontvoerder	van	perpetrator_of	kidnapper of		role
ontvoering	door+van	kidnap			nom
	van	kidnap			nom
ontwapening	van	disarm			nom
ontwerp	van	creator_of		inv	role
ontwerper	van	creator_of	designer of		role
ontwerpster	van	creator_of	designer of		role
ontwikkelaar	van	creator_of	developer of		role
ontwikkeling	door+van	develop			nom
	van	develop			nom
ontwikkelingshulp	van+aan	aid			nom
ooggetuige	van	witness_of			role
oom	van	relative_of	uncle of		role
oordeel	van+over	rule_on	judgement on		nom
oorlog	in	takes_place_in			nom self
	tussen	fight_with	war between		nom
	van+met	fight_with	war with		nom
	van+tegen	fight_with	war against		nom
oorzaak	van	cause			nom
oosten	van	part_of	east of		role
opa	van	grandparent_of	grandfather of		role
opbouw	van	build			nom
opdracht	van	order		inv	nom self demand
	van+aan	instruct			nom demand
	van+tot	instruct			nom demand
	van+voor	commission			nom
opdrachtgever	van	customer_of	client of		role
open brief	van+aan	write_to			nom
opening	door+van	open			nom
	van	open			nom
opera	van	creator_of		inv	role
operatie	in	takes_place_in			nom self
	van+tegen	fight_against	operation against		nom
opheffing	van	lift			nom
opiniestuk	van	author_of		inv	role
opleiding	van	train			nom
oplichting	van	defraud			nom
oplossing	van	solve			nom
	van+voor	solve			nom
opmerking	van	say		inv	nom self
	van+over	say_about			nom
opname	van	record			nom
opperbevelhebber	van	commander_of	commander in chief of		role
opperhoofd	van	head_of			role
opponent	van	rival_of	opponent of		role
opposant	tegen	opponent_of			role
	van	opponent_of			role
oppositie	van+tegen	oppose			nom
oppositieleider	van	leader_of	opposition leader of		role
oprichter	van	founder_of			role
oprichting	door+van	found			nom
	van	found			nom
oprichtster	van	founder_of			role
oproep	van	request_from		inv	nom self demand
	van+tot	call_for			nom demand
opschorting	van	suspend	suspension of		nom
opsluiting	van	detain	imprisonment of		nom
opsporing	van	track_down			nom
opsporingsbevel	van+tegen	charge			nom
opsporingsonderzoek	van+naar	investigate			nom
opstand	in	takes_place_in			nom self
	van+tegen	rebel_against	uprising against		nom
opstart	van	start			nom
opsteller	van	author_of			role
optreden	van+bij	perform_in			nom
	van+in	perform_in			nom
	van+op	perform_in	performance at		nom
	van+tegen	fight_against	action against		nom
opvang	van	shelter			nom
opvangcentrum	in	located_in	reception centre in		role
opvanglocatie	in	located_in	shelter in		role
opvarende	van	victim_of	person aboard		role
opvolger	van	successor_of			role
opvolging	van	succeed			nom
opvolgster	van	successor_of			role
opwekking	van	produce			nom
opzegging	van	end			nom neg
orde	van	belong_to			role
order	van+bij	order_from			nom
organisatie	van	organise			nom
organisator	van	organise	organiser of		role
orkaan	in	takes_place_in			nom self
orkest	van	part_of			role
oud-collega	van	colleague_of			role
oud-lid	van	member_of	former member of		role
oud-medewerker	van	employee_of	former employee of		role
oud-minister	van	minister_of			role
oud-premier	van	prime_minister_of			role
oud-president	van	president_of			role
ouder	van	parent_of			role
overbrenging	door+naar	bring_to			nom
overdracht	van+naar	send_to			nom
	door+aan	transfer_to			nom
overeenkomst	tussen	agree_with			nom
	van+met	agree_with			nom
	van+over	agree_on			nom
overeenstemming	tussen	agree_with			nom
	van+met	agree_with			nom
	van+over	agree_on			nom
overgave	van+aan	surrender_to			nom
overheersing	van	control			nom
overleg	in	takes_place_in			nom self
	tussen	talk_with			nom
	van+met	talk_with			nom
	van+over	discuss			nom
overlevende	bij	survivor_of			role
	van	survivor_of			role
overlevering	door+aan	extradite_to			nom
overlijden	van	die			nom
	van+in	die			nom
overname	door+van	acquire			nom
	van	acquire			nom
overnamebod	van+op	bid_for			nom
overstap	van+naar	join	switch to		nom
oversteek	van	cross			nom
	van+naar	cross			nom
overstroming	in	takes_place_in			nom self
overtreding	van	violate			nom
overval	van+op	rob	raid on		nom
overwinnaar	van	winner_of			role
overwinning	van+in	win	victory in		nom
	van+op	defeat			nom
	van+tegen	defeat			nom
pact	tussen	agree_with			nom
	van+met	agree_with			nom
paleis	van	part_of	palace of		role
pand	in	located_in	building in		role
parade	in	takes_place_in			nom self
park	in	located_in	park in		role
	van	part_of	park of		role
parket	van	part_of	prosecution service of		role
parketwoordvoerder	van	official_of	prosecution spokesman of		role
parlement	van	part_of	parliament of		role
parlementariër	van	representative_of			role
	voor	representative_of			role
parlementslid	van	representative_of	MP of		role
parlementsvoorzitter	van	chair_of	speaker of		role
participatie	in	take_part_in			nom
	van+in	have_stake_in			nom
partij	in	located_in	party in		role
	van	part_of	party of		role
partijbaas	van	head_of			role
partijgenoot	van	colleague_of			role
partijgenote	van	colleague_of	party colleague of		role
partijleider	van	leader_of	party leader of		role
partijlid	van	member_of			role
partijvoorzitter	van	chair_of	party chair of		role
partner	van	partner_of			role
partnerschap	tussen	cooperate_with			nom
	van+met	cooperate_with			nom
passagier	van	victim_of	passenger of		role
patiënt	in	patient_of	patient in		role
	met	suffer_from	patient with		role
	van	patient_of			role
patriarch	van	leader_of	patriarch of		role
paus	van	leader_of	pope of		role
pausbezoek	van+aan	visit			nom
peetvader	van	relative_of	godfather of		role
peiling	van	study			nom
	van+onder	study	poll among		nom
	van:organization	publish		inv	nom self
penningmeester	van	official_of	treasurer of		role
persbericht	van	say		inv	nom self
persofficier	van	spokesperson_of	press officer of		role
personeel	van	employee_of	staff of		role
personeelslid	van	employee_of			role
persverantwoordelijke	van	spokesperson_of			role
persvoorlichter	van	spokesperson_of	press officer of		role
petekind	van	relative_of	godchild of		role
piloot	van	employee_of	pilot of		role
plaats	in	located_in	place in		role
	van	belong_to			role
plaatsgenoot	van	related_to	fellow townsman of		role
plaatsing	van+voor	qualify_for			nom
plaatsvervangend directeur	van	deputy_of	deputy director of		role
plaatsvervangend hoofd	van	deputy_of			role
plaatsvervangend premier	van	deputy_of	deputy prime minister of		role
plaatsvervanger	van	deputy_of			role
plan	van	plan		inv	nom self plan
	van+tot	plan			nom plan
	van+voor	plan			nom plan
planeet	van	part_of	planet of		role
plannen	van+voor	plan			nom plan
pleegouder	van	parent_of	foster parent of		role
pleger	van	perpetrator_of			role
pleidooi	van+voor	call_for			nom demand
plein	in	located_in	square in		role
pleitbezorger	van	supporter_of	advocate of		role
pleiter	voor	supporter_of	advocate for		role
ploeg	van	part_of	team of		role
ploeggenoot	van	colleague_of	team-mate of		role
ploegleider	van	coach_of	team manager of		role
ploeglid	van	member_of			role
plundering	van	plunder			nom
poging	van+tot	try_to			nom plan
polemiek	van+over	discuss			nom
politicoloog	aan	employee_of	political scientist at		role
politie	in	located_in	police in		role
	van	part_of	police of		role
politie-inval	van+bij	search	raid on		nom
	van+in	search	raid on		nom
politieagent	in	employee_of	police officer in		role
politiebureau	in	located_in	police station in		role
politiechef	van	head_of	police chief of		role
politiecommissaris	van	head_of	police commissioner of		role
politieman	van	employee_of			role
politiewoordvoerder	van	spokesperson_of	police spokesperson of		role
portefeuillehouder	van	minister_of	portfolio holder of		role
positie	van	belong_to			role
prefect	van	head_of	prefect of		role
premier	van	prime_minister_of			role
premierskandidaat	van	candidate_for			role
presentatie	van	present			nom
presentator	van	employee_of	presenter of		role
presentatrice	van	employee_of	presenter of		role
president	van	president_of			role
	voor	president_of	president for		role
president-commissaris	van	chair_of	chair of the supervisory board of		role
presidente	van	president_of			role
presidentskandidaat	van	candidate_for	presidential candidate of		role
preventie	van	prevent			nom neg
prijs	van+voor	award_to			nom
prijsdaling	van	reduce			nom
prijsstijging	van	increase			nom
prijsverhoging	van	increase			nom
prijswinnaar	van	winner_of			role
prins	van:place	monarch_of	prince of		role
prins-gemaal	van	monarch_of	prince consort of		role
prinses	van:place	monarch_of	princess of		role
proces	van+tegen	try	trial of		nom
proclamatie	van	announce			nom
procureur	van	official_of			role
procureur des Konings	van	official_of			role
procureur-generaal	van	official_of	prosecutor general of		role
producent	van	creator_of	producer of		role
productie	van	produce			nom
proef	van+met	test			nom
proefschrift	van	author_of		inv	role
	van+over	study	dissertation on		nom
professor	aan	professor_at			role
	van	professor_at			role
prognose	van	predict			nom
programma	van	plan		inv	nom self
project	van	plan		inv	nom self
projectleider	van	head_of	project leader of		role
promotie	van	promote			nom
	van+naar	promoted_to			nom
promovendus	van	student_of	doctoral student of		role
propagandist	van	supporter_of	propagandist of		role
protegé	van	right_hand_of	protégé of		role
protest	van+in	protest_at			nom
	van+op	protest_at			nom
	van+tegen	protest_against			nom
protestactie	van+tegen	protest_against			nom
protestbrief	van+aan	write_to	letter of protest to		nom
protestleider	van	leader_of	protest leader of		role
protestmars	van+tegen	protest_against			nom
provincie	in	part_of	province in		role
	van	part_of			role
provinciehoofdstad	van	capital_of	provincial capital of		role
provincieraad	van	part_of			role
provinciestad	van	part_of	provincial town of		role
provocatie	van	provoke			nom
	van+tegen	provoke			nom
pseudoniem	van	belong_to			role
publicatie	door+van	publish			nom
	van	publish			nom
pupil	van	student_of			role
raad	van	part_of	council of		role
	van:person	advise		inv	nom self
raad van bestuur	van	part_of	board of		role
raadgeefster	van	adviser_of			role
raadgever	van	adviser_of			role
raadpleging	door+van	consult			nom
raadsheer	bij	official_of			role
	van	official_of			role
raadslid	van	representative_of	councillor of		role
raadsman	van	lawyer_of			role
raadsvrouw	van	lawyer_of			role
rabbijn	van	leader_of	rabbi of		role
raketaanval	van+op	attack	missile attack on		nom
rakettest	in	takes_place_in			nom self
	van	test	missile test of		nom
ramp	in	takes_place_in			nom self
rand	van	part_of	edge of		role
rapport	van	publish		inv	nom self
	van+aan	report_to			nom
	van+naar	study			nom
	van+over	report			nom
rapportage	van+over	report			nom
rapporteur	voor	commissioner_for	rapporteur on		role
ratificatie	door+van	ratify			nom
	van	ratify			nom
reactie	van+op	react_to			nom
rebel	tegen	opponent_of	rebel against		role
	van	member_of	rebel of		role
rebellenleider	bij	leader_of			role
	van	leader_of	rebel leader of		role
rebellie	van+tegen	rebel_against			nom
rechercheur	bij	employee_of	detective at		role
	van	employee_of	detective of		role
recht	op	right_of			role
	van+op	right_of			role
rechtbank	in	located_in	court in		role
	van	part_of	court of		role
rechter	bij	official_of	judge at		role
	in	official_of	judge in		role
	van	official_of	judge of		role
rechter-commissaris	van	official_of			role
rechterhand	van	right_hand_of			role
rechteroever	van	part_of	right bank of		role
rechtsopvolger	van	successor_of			role
rechtszaak	in	takes_place_in			nom self
	van+tegen	sue			nom
record	van	belong_to			role
rector	van	head_of	rector of		role
redacteur	van	editor_of			role
redactie	van	part_of			role
redactrice	van	editor_of			role
redding	door+van	rescue			nom
	van	rescue			nom
reddingsactie	van+voor	rescue			nom
rede	van+in	speak_at			nom
	van+op	speak_at			nom
reden	van+voor	cause			nom
reductie	van	reduce			nom
referendum	in	takes_place_in			nom self
	van+over	vote_on	referendum on		nom
regeerakkoord	tussen	agree_with	coalition agreement between		nom
	van	agree_on	coalition agreement of		nom
regent	van	monarch_of	regent of		role
regering	in	located_in	government in		role
	van	part_of	government of		role
	van+over	govern			nom
regeringschef	van	prime_minister_of	head of government of		role
regeringsfunctionaris	van	official_of			role
regeringsleider	van	prime_minister_of	head of government of		role
regeringswoordvoerder	van	spokesperson_of	government spokesperson of		role
regeringszetel	van	capital_of	seat of government of		role
regie	van	direct			nom
regio	in	part_of	region in		role
	van	part_of	region of		role
regisseur	van	creator_of	director of		role
regisseuse	van	creator_of	director of		role
reis	van+naar	travel_to			nom
rekrutering	van	hire	recruitment of		nom
rel	in	takes_place_in			nom self
	tussen	quarrel_with			nom
relatie	tussen	relations_with			nom
	van+met	relations_with			nom
renner	van	player_of	rider of		role
renovatie	van	improve	renovation of		nom
renteverhoging	door+van	increase			nom
reorganisatie	van	reorganise			nom
	van+bij	reorganise			nom
reparatie	van	repair			nom
repatriëring	door+naar	bring_to			nom
	van	evacuate	repatriation of		nom
reportage	van	publish		inv	nom self
	van+over	report			nom
represaille	van+tegen	retaliate_against			nom
resolutie	over	about			nom self
	van	propose		inv	nom self
restaurant	in	located_in	restaurant in		role
restauratie	van	repair	restoration of		nom
restitutie	door+aan	return_to			nom
resultaat	van	cause		inv	nom
revolutie	in	takes_place_in			nom self
rijkdom	van	belong_to			role
rijksambtenaar	van	official_of	civil servant of		role
rijksvoorlichter	van	spokesperson_of			role
rivaal	van	rival_of			role
rivale	van	rival_of			role
rivaliteit	tussen	compete_with			nom
	van+met	compete_with			nom
rivier	in	located_in	river in		role
roep	van+om	call_for			nom demand
rol	van	belong_to			role
	van+in	take_part_in	role in		nom
roman	van	author_of		inv	role
ronde	van	part_of	round of		role
rondetafelgesprek	tussen	meet			nom
	van+met	meet			nom
roof	van	steal			nom
roofoverval	van+op	rob	robbery of		nom
rouwbetuiging	van+aan	express_sympathy_with	condolence to		nom
ruzie	tussen	quarrel_with			nom
	van+met	quarrel_with			nom
sabotage	van	hinder			nom
samenkomst	tussen	meet			nom
	van	meet			nom
samensmelting	van+met	merge_with			nom
samenwerking	tussen	cooperate_with			nom
	van+met	cooperate_with			nom
samenwerkingsakkoord	tussen	cooperate_with			nom
	van+met	cooperate_with			nom
samenwerkingspartner	van	partner_of			role
samenwerkingsverband	tussen	cooperate_with			nom
	van+met	cooperate_with			nom
sanctie	van+tegen	sanction			nom
sanctiepakket	van+tegen	sanction			nom
sanering	van	reform			nom
satelliet	van	belong_to	satellite of		role
scenario	van	author_of		inv	role
scenarist	van	author_of	screenwriter of		role
schade	van+aan	harm			nom
	van+voor	harm			nom
schadeclaim	van+bij	demand_from	claim for damages with		nom
	van+tegen	sue	claim against		nom
schadevergoeding	van+aan	compensate			nom
	van+voor	compensate			nom
scheiding	van+van	divorced_from			nom
schending	door+van	violate			nom
	van	violate			nom
schenking	van+aan	donate_to			nom
schepen	van	official_of	alderman of		role
schermutseling	tussen	fight_with			nom
schietpartij	bij	takes_place_in			nom self
	in	takes_place_in			nom self
schikking	tussen	agree_with	settlement between		nom
	van+met	agree_with	settlement with		nom
schilder	van	creator_of	painter of		role
schilderij	van	creator_of		inv	role
schip	van	belong_to	ship of		role
schipbreuk	van	crash_in			nom
scholier	van	student_of			role
school	in	located_in	school in		role
	van	part_of	school of		role
schoolvoorbeeld	van	example_of	prime example of		role
schoonbroer	van	sibling_of	brother-in-law of		role
schoondochter	van	child_of	daughter-in-law of		role
schoonfamilie	van	relative_of	in-laws of		role
schoonmoeder	van	parent_of	mother-in-law of		role
schoonvader	van	parent_of	father-in-law of		role
schoonzoon	van	child_of	son-in-law of		role
schoonzus	van	sibling_of	sister-in-law of		role
schorsing	door+van	suspend			nom
	van	suspend			nom
schrijfster	van	author_of			role
schrijven	van+aan	write_to			nom
schrijver	van	author_of			role
schuld	van+aan	responsible_for			nom
schuldbekentenis	van	admit			nom
schuldeiser	van	supplier_of	creditor of		role
schutter	van	perpetrator_of	shooter of		role
secretaresse	van	right_hand_of	secretary of		role
secretaris	van	official_of	secretary of		role
	van:person	right_hand_of	secretary of		role
secretaris-generaal	van	head_of	secretary general of		role
sector	van	part_of	sector of		role
seismoloog	bij	employee_of	seismologist at		role
seksueel misbruik	van	abuse			nom
selectie	van	choose			nom
senaat	van	part_of	senate of		role
senator	van	representative_of	senator of		role
	voor	representative_of	senator for		role
separatistenleider	van	leader_of	separatist leader of		role
serie	over	about			nom self
	van	creator_of		inv	role
single	van	creator_of		inv	role
situatie	in	takes_place_in			nom self
sjah	van	monarch_of	shah of		role
slachting	van+onder	kill	slaughter of		nom
slachtoffer	van	victim_of			role
slachtpartij	in	takes_place_in			nom self
slag	bij	takes_place_in			nom self
	om	takes_place_in			nom self
slogan	van	say		inv	nom self
sloop	van	destroy	demolition of		nom
slot	van	end			nom
sluiting	door+van	close			nom
	van	close			nom
smeekbede	van	request_from		inv	nom self demand
	van+aan	request_from			nom demand
smokkel	van	smuggle			nom
	door+naar	smuggle	smuggle to		nom
socioloog	aan	employee_of	sociologist at		role
soevereiniteit	van+over	control	sovereignty over		nom
soldaat	van	employee_of	soldier of		role
solidariteit	van+met	support			nom
song	van	creator_of		inv	role
soort	van	part_of	species of		role
spanning	tussen	tensions_with			nom
	van+met	tensions_with			nom
speciaal gezant	voor	ambassador_to	special envoy for		role
	van	ambassador_of	special envoy of		role
speciaal vertegenwoordiger	van	representative_of	special representative of		role
specialist	in	expert_on			role
	op	expert_on			role
	van	expert_on			role
speech	van+in	speak_at			nom
	van+op	speak_at			nom
speelster	van	player_of			role
Spelen	in	takes_place_in			nom self
speler	in	take_part_in	player in		role
	van	player_of			role
speurtocht	van+naar	search_for			nom
spijt	van+over	regret			nom
spijtbetuiging	van+over	regret			nom
spion	van	employee_of	spy of		role
spionage	van+bij	spy_on			nom
	van+tegen	spy_on			nom
spits	van	player_of	striker of		role
sponsor	van	supplier_of	sponsor of		role
spreekbuis	van	spokesperson_of	mouthpiece of		role
staakt-het-vuren	tussen	cease_fire_with			nom
	van+met	cease_fire_with			nom
staat	in	located_in	state in		role
staatsbezoek	van+aan	visit			nom
staatsburger	van	citizen_of			role
staatsburgerschap	van	citizen_of	citizenship of		role
staatsgreep	in	takes_place_in			nom self
	van+tegen	overthrow	coup against		nom
staatshoofd	van	president_of	head of state of		role
staatssecretaris	van	secretary_of_state_of			role
staatssteun	van+aan	aid			nom
stad	aan	located_in	city on		role
	in	part_of	city in		role
	van	part_of	city of		role
stadgenoot	van	related_to	fellow townsman of		role
stadhuis	van	part_of	town hall of		role
stadion	in	located_in	stadium in		role
stadionverbod	van+voor	forbid			nom neg
stadsdeel	van	part_of			role
stafchef	van	head_of	chief of staff of		role
stagiair	bij	employee_of	intern at		role
	van	employee_of	intern at		role
staking	van+bij	strike_at			nom
	van+in	strike_at			nom
	van+tegen	strike_against			nom
stamhoofd	van	leader_of	chief of		role
standpunt	van	say		inv	nom self
	van+over	say_about			nom
start	van	start			nom
statement	van	say		inv	nom self
statenlid	van	representative_of			role
station	in	located_in	station in		role
	van	part_of	station of		role
stationering	van+in	stationed_in	stationing in		nom
stem	van	belong_to			role
stemming	van+over	vote_on			nom
ster	van	player_of	star of		role
	van:work	act_in	star of		role
sterfgeval	van+in	die			nom
sterspeler	van	player_of	star of		role
steun	van+aan	support			nom
	van+voor	support			nom
steunbetuiging	van+aan	support			nom
steunpakket	van+aan	aid			nom
	van+voor	aid			nom
stichter	van	founder_of			role
stichting	van	found			nom
stiefdochter	van	child_of	stepdaughter of		role
stiefmoeder	van	parent_of	stepmother of		role
stiefvader	van	parent_of	stepfather of		role
stiefzoon	van	child_of	stepson of		role
stijging	van	increase	rise of		nom
stikstofuitstoot	van	emit			nom
stimulering	van	advance			nom
stopzetting	van	end			nom neg
storm	in	takes_place_in			nom self
straat	in	located_in	street in		role
	van	part_of	street of		role
straf	van+voor	punish			nom
strafexpeditie	van+tegen	attack	punitive expedition against		nom
strafmaatregel	van+tegen	sanction			nom
strafonderzoek	van+naar	investigate			nom
strafpleiter	van	lawyer_of			role
strafproces	van+tegen	prosecute			nom
strafrechtelijk onderzoek	van+naar	investigate			nom
strafvervolging	van	prosecute			nom
strafzaak	van+tegen	prosecute			nom
strateeg	bij	employee_of	strategist at		role
strategie	van	plan		inv	nom self
streek	in	located_in	region in		role
strijd	tussen	fight_with	struggle between		nom
	van+om	compete_for	battle for		nom
	van+tegen	fight_against			nom
strijder	tegen	opponent_of	fighter against		role
	van	employee_of	fighter of		role
	van:organization	member_of	fighter of		role
strijdkrachten	van	part_of	armed forces of		role
stripverhaal	van	creator_of		inv	role
stroomgebied	van	part_of	basin of		role
student	aan	student_of	student at		role
	in	student_of			role
	van	student_of			role
studente	van	student_of			role
studie	van	publish		inv	nom self
	van+naar	study			nom
	van+over	study			nom
studio	in	located_in	studio in		role
subsidie	van+aan	subsidise			nom
	van+voor	subsidise			nom
suggestie	van+over	claim			nom
sultan	van	monarch_of	sultan of		role
supporter	van	supporter_of			role
surseance	van	go_bankrupt			nom
symbool	van	symbol_of			role
	voor	symbol_of			role
symfonie	van	creator_of		inv	role
sympathisant	van	supporter_of			role
synagoge	in	located_in	synagogue in		role
taakstraf	van+voor	sentence			nom
taal	van	belong_to	language of		role
taalgebied	in	located_in	language area in		role
tak	in	part_of	branch in		role
	van	subsidiary_of	branch of		role
talibanleider	van	leader_of	Taliban leader of		role
tante	van	relative_of	aunt of		role
team	van	part_of	team of		role
teamgenoot	van	colleague_of	team-mate of		role
teamleider	van	head_of	team leader of		role
teamlid	van	member_of			role
technicus	bij	employee_of	engineer at		role
technisch directeur	van	director_of	technical director of		role
teelt	van	produce			nom
tegemoetkoming	van+aan	concede_to			nom
tegenaanval	van+op	attack			nom
tegenbezoek	van+aan	visit			nom
tegenhanger	van	counterpart_of			role
tegenkandidaat	van	rival_of	opponent of		role
tegenmaatregel	van+tegen	retaliate_against	countermeasure against		nom
tegenoffensief	van+tegen	attack			nom
tegenspeler	van	rival_of			role
tegenstand	van+tegen	oppose			nom
tegenstander	van	opponent_of			role
tegenstrever	van	rival_of	opponent of		role
tekort	van+aan	lack			nom neg
telefoongesprek	tussen	call			nom
	van+met	call			nom
telefoontje	van+aan	call			nom
	van+met	call			nom
televisiestation	in	located_in	television station in		role
tempel	in	located_in	temple in		role
tenlastelegging	van+tegen	charge			nom
tentoonstelling	in	located_in	exhibition in		role
	van	exhibit			nom
	van+over	exhibit			nom
tenuitvoerlegging	van	implement			nom
terechtstelling	van	execute			nom
terrein	in	located_in	site in		role
terreuraanslag	in	takes_place_in			nom self
	van+op	attack	terrorist attack on		nom
terreuraanval	van+op	attack	terrorist attack on		nom
terreurleider	van	leader_of	terrorist leader of		role
territorium	van	part_of	territory of		role
terrorist	achter	perpetrator_of	terrorist behind		role
teruggave	door+aan	return_to			nom
terugkeer	van+in	go_back_to			nom
	van+naar	go_back_to			nom
	van+uit	return_from			nom
terugreis	van+naar	go_back_to			nom
terugtreden	van	resign_from			nom
terugtrekking	door+van	withdraw			nom
	van	withdraw			nom
	van+uit	withdraw_from			nom
test	van	test			nom
	van+met	test			nom
theater	in	located_in	theatre in		role
theorie	van	creator_of		inv	role
titel	van	win			nom
	van:person	belong_to			role
titelverdediger	van	winner_of	defending champion of		role
tocht	van+naar	travel_to			nom
toegang	van+tot	have_access_to			nom
	van+voor	give_access_to			nom
toegeving	van+aan	concede_to			nom
toekenning	door+aan	award_to			nom
toekomst	van	belong_to			role
toeleverancier	van	supplier_of			role
toelichting	van+op	explain			nom
toenadering	tussen	reconcile_with	rapprochement between		nom
	van+tot	reconcile_with	rapprochement with		nom
toename	van	increase			nom
toepassing	door+van	use			nom
	van	implement			nom
toerist	uit	come_from	tourist from		role
toernooi	in	takes_place_in			nom self
toespraak	van+in	speak_at			nom
	van+op	speak_at			nom
	van+tot	address			nom
	van+voor	address			nom
toestel	van	belong_to	aircraft of		role
toestemming	van+aan	permit			nom
	van+voor	permit			nom
toetreding	van	join			nom
	van+tot	join	accession to		nom
toetredingsonderhandeling	tussen	negotiate_with	accession talks between		nom
	van+met	negotiate_with	accession talks with		nom
toevoeging	van+aan	part_of	addition to		nom
toezegging	van	promise		inv	nom self plan
	van+aan	promise_to			nom plan
	van+over	promise			nom plan
toezicht	van+op	monitor	supervision of		nom
toneelstuk	van	author_of		inv	role
toonbeeld	van	example_of	model of		role
top	in	takes_place_in			nom self
	tussen	meet	summit between		nom
	van+met	meet	summit with		nom
	van:place	part_of	top of		role
topambtenaar	van	official_of	top official of		role
topconferentie	tussen	meet			nom
	van	meet			nom
topfunctionaris	van	official_of	top official of		role
topman	bij	head_of	top executive of		role
	van	head_of	top executive of		role
topontmoeting	tussen	meet			nom
	van+met	meet			nom
topoverleg	tussen	meet			nom
	van+met	meet			nom
topvrouw	bij	head_of	top executive of		role
	van	head_of	top executive of		role
totstandkoming	van	create			nom
trainer	van	coach_of			role
training	van	train			nom
transfer	van+naar	sign_for			nom
	van+van	transfer_from			nom
transport	van	transport			nom
	van+naar	travel_to	transport to		nom
treffen	tussen	meet			nom
	van+met	meet			nom
treffer	van	score			nom
treinbotsing	tussen	collide_with			nom
treinongeluk	in	takes_place_in			nom self
treinstation	in	located_in	railway station in		role
trip	van+naar	travel_to			nom
troep	van	part_of	troops of		role
troepen	van	part_of	troops of		role
troepenopbouw	van+aan	deploy_to	troop build-up at		nom
	van+in	deploy_to			nom
troonopvolger	van	heir_of	heir to the throne of		role
troonopvolging	van	succeed			nom
troonsafstand	van	resign_from	abdication of		nom
troost	van+voor	comfort			nom
tsaar	van	monarch_of	tsar of		role
tsunami	in	takes_place_in			nom self
tussenkomst	van+in	interfere_in			nom
Tweede Kamerlid	van	representative_of	member of the House for		role
tweede man	van	deputy_of			role
tweelingbroer	van	sibling_of	twin brother of		role
tweelingzus	van	sibling_of	twin sister of		role
tweestrijd	tussen	compete_with			nom
tweet	van	say		inv	nom self
twijfel	van+aan	doubt			nom
	van+over	doubt			nom
twist	tussen	quarrel_with			nom
uitbater	van	owner_of	operator of		role
uitbraak	in	takes_place_in			nom self
uitbreiding	van	expand			nom
	van+met	expand			nom
	van+naar	expand			nom
uitdager	van	rival_of	challenger of		role
uitgave	van	publish			nom
	van+aan	spend_on			nom
	van+voor	spend_on			nom
	van:organization	publish		inv	nom self
uitgever	van	creator_of	publisher of		role
uithaal	van+naar	criticise			nom
uitkering	van+aan	compensate			nom
uitlating	van	say		inv	nom self
	van+over	say_about			nom
uitleg	van+over	explain			nom
uitlevering	door+aan	extradite_to			nom
	door+van	extradite			nom
	van	extradite			nom
uitnodiging	van+aan	invite			nom
	van+voor	invite			nom
uitreiking	door+aan	award_to			nom
uitschakeling	door+van	eliminate			nom
	van	eliminate			nom
	van+tegen	eliminate		inv	nom
uitsluiting	van	exclude			nom
uitspraak	van	say		inv	nom self
	van+in	rule_on			nom
	van+over	say_about			nom
	van:organization	rule_on		inv	nom self
uitstap	van+uit	leave			nom
uitstel	van	postpone			nom neg
uitstoot	door+van	emit			nom
	van	emit			nom
uittocht	van+uit	leave	exodus from		nom
uittreding	van+uit	withdraw_from			nom
uitvaart	van	honour	funeral of		nom
uitvinder	van	creator_of	inventor of		role
uitvinding	van	develop	invention of		nom
uitvoer	van	export			nom
	door+naar	export_to			nom
uitvoering	van	implement			nom
uitwerking	van+op	affect			nom
uitwijzing	van	expel			nom
uitwisseling	tussen	exchange_with			nom
	van+met	exchange_with			nom
uitzending	van	broadcast			nom
	van+naar	travel_to	deployment to		nom
	van+over	broadcast			nom
uitzetting	door+naar	deport_to			nom
	door+van	expel			nom
	van	expel			nom
ultimatum	van	demand		inv	nom self demand
	van+aan	threaten			nom
universiteit	in	located_in	university in		role
	van	part_of	university of		role
vaccinatie	van	vaccinate			nom
vader	van	parent_of	father of		role
vakbondsafgevaardigde	van	representative_of	union delegate of		role
vakbondsleider	van	leader_of	union leader of		role
vakbondslid	van	member_of	union member of		role
vakbondsman	van	representative_of	union man of		role
vakminister	van	minister_of			role
val	van	overthrow	fall of		nom
vallei	in	located_in	valley in		role
vangst	van	catch			nom
vasthouding	van	detain			nom
vazal	van	ally_of			role
veiligheidschef	van	head_of	security chief of		role
veiligheidsdienst	van	part_of	security service of		role
veiling	van	sell			nom
veldmaarschalk	van	commander_of			role
veldslag	bij	takes_place_in			nom self
vendetta	tussen	quarrel_with			nom
vennoot	van	partner_of			role
verandering	van	change			nom
	van+in	change			nom
verantwoordelijkheid	van+voor	responsible_for			nom
verband	tussen	relations_with	connection between		nom
verbanning	van	expel	exile of		nom
verbetering	van	improve			nom
verbinding	tussen	relations_with	connection between		nom
	van+naar	connect			nom
verblijf	van+in	stay_in			nom
verbod	van+op	forbid			nom neg
	van+voor	forbid			nom neg
verdachte	in	suspect_in			role
	van	suspect_in			role
	voor	suspect_in			role
verdaging	van	postpone			nom neg
verdediger	bij	player_of	defender of		role
	van	supporter_of	defender of		role
verdediging	van	defend			nom
verdeling	van	distribute			nom
verdenking	van	accuse_of			nom allege
	van+tegen	suspect			nom
verdrag	tussen	agree_with			nom
	van+met	agree_with			nom
	van+over	agree_on			nom
verdrinking	van	die	drowning of		nom
verdubbeling	van	increase			nom
verduistering	van	defraud	embezzlement of		nom
verfilming	van	based_on	film adaptation of		nom
vergadering	in	takes_place_in			nom self
	van	meet			nom
	van+met	meet			nom
	van+over	discuss			nom
vergelding	van+tegen	retaliate_against			nom
	van+voor	retaliate_against	retaliation for		nom
vergelijk	tussen	agree_with			nom
vergelijking	tussen	compare_with			nom
	van+met	compare_with			nom
vergiftiging	van	poison			nom
vergismoord	van+op	murder			nom
vergoeding	van+aan	compensate			nom
vergroting	van	increase			nom
vergunning	van+aan	permit			nom
	van+voor	permit			nom
verhaal	over	about			nom self
	van	author_of		inv	role
verhoging	van	increase			nom
verhoor	door+van	question			nom
	van	question			nom
verhouding	tussen	relations_with			nom
	van+met	relations_with			nom
	van+tot	relations_with			nom
verhuizing	van+naar	move_to			nom
verkeersongeval	in	takes_place_in			nom self
verkenner	van	official_of			role
verkiezing	in	takes_place_in			nom self
	van	elect			nom
verkiezingen	in	takes_place_in			nom self
verkiezingsbelofte	van	promise		inv	nom self plan
verkiezingsnederlaag	van	lose	election defeat of		nom
	van+in	lose	election defeat in		nom
verkiezingsoverwinning	van	win	election victory of		nom
	van+op	defeat			nom
	van+in	win	election victory in		nom
verklaring	van	say		inv	nom self
	van+over	say_about			nom
verkoop	door+van	sell			nom
	van	sell			nom
	door+aan	sell_to			nom
verkrachter	van	perpetrator_of	rapist of		role
verkrachting	door+van	rape			nom
	van	rape			nom
verlaging	van	reduce			nom
verlangen	van+naar	want			nom
verlenging	van	extend			nom
verlies	van	lose	loss of		nom
	van+tegen	lose_to			nom
verloofde	van	in_relationship_with	fiancé of		role
verloving	van+met	in_relationship_with	engagement to		nom
vermaning	van+aan	warn			nom
vermindering	van	reduce			nom
vermogen	van	belong_to	fortune of		role
vernieling	van	damage			nom
	van+aan	damage			nom
vernietiging	van	destroy			nom
vernieuwing	van	reform			nom
verontreiniging	van	pollute			nom
verontschuldiging	van+aan	apologise_to			nom
	van+voor	apologise_for			nom
veroordeling	door+van	condemn			nom
	van	condemn			nom
verovering	door+van	conquer			nom
	van	conquer			nom
verpleegkundige	bij	employee_of	nurse at		role
	in	employee_of	nurse at		role
verraad	van	betray			nom
	van+aan	betray			nom
verruiming	van	expand			nom
verschil	tussen	differ_from			nom
	van+met	differ_from			nom
versie	van	part_of	version of		role
verslag	van	report	report on		nom
	van+aan	report_to			nom
	van+over	report	report on		nom
verslaggeefster	van	employee_of	reporter of		role
verslaggever	van	employee_of	reporter of		role
	bij	employee_of	reporter at		role
verslechtering	van	worsen			nom
versnelling	van	increase			nom
versoepeling	van	lift	easing of		nom
verspreiding	van	distribute			nom
	van+naar	spread_to			nom
verstandhouding	tussen	relations_with			nom
	van+met	relations_with			nom
versterking	van	strengthen			nom
verstoring	van	hinder	disruption of		nom
vertaling	van	translate			nom
vertegenwoordiger	bij	representative_of	representative at		role
	in	representative_of			role
	van	representative_of			role
vertegenwoordiging	van	represent			nom
vertegenwoordigster	van	representative_of			role
vertrek	uit	travel_from			nom
	van	leave	departure of		nom
	van+bij	resign_from	departure from		nom
	van+uit	withdraw_from	departure from		nom
vertrouweling	van	right_hand_of	confidant of		role
vertrouwen	van+in	trust			nom
vertrouwensstemming	van+over	vote_on	confidence vote on		nom
vervaardiging	van	produce			nom
vervalsing	van	defraud			nom
vervanger	van	deputy_of	replacement of		role
vervanging	van	replace			nom
vervoer	van	transport			nom
vervolging	door+van	prosecute			nom
	van	prosecute			nom
vervuiling	door+van	pollute			nom
	van	pollute			nom
verwachting	van	expect			nom
verwant	van	relative_of			role
verwerping	van	reject			nom neg
verwerving	van	acquire			nom
verwijdering	van	remove			nom
verwijt	van+aan	criticise	reproach to		nom
verwijzing	van+naar	refer_to			nom
verwikkeling	van+in	involved_in			nom
verwoesting	door+van	destroy			nom
	van	destroy			nom
verwonding	van	injure			nom
verzet	van+tegen	oppose			nom
verzoek	van	request_from		inv	nom self demand
	van+aan	request_from			nom demand
	van+om	request			nom demand
verzoening	tussen	reconcile_with			nom
	van+met	reconcile_with			nom
verzwakking	van	weaken			nom
vestiging	in	located_in	branch in		role
	van	subsidiary_of	branch of		role
vete	tussen	quarrel_with			nom
veteraan	van	take_part_in	veteran of		role
veto	van+op	veto			nom neg
	van+over	veto			nom neg
	van+tegen	veto			nom neg
vice-eersteminister	van	deputy_prime_minister_of			role
vice-premier	van	deputy_prime_minister_of			role
vice-president	van	vice_president_of			role
viceminister	van	official_of	deputy minister of		role
vicepremier	van	deputy_prime_minister_of			role
vicepresident	van	vice_president_of			role
vicevoorzitter	van	deputy_of	vice chair of		role
videogesprek	tussen	call			nom
	van+met	call			nom
viering	van	celebrate			nom
vijand	van	enemy_of			role
vijandschap	tussen	tensions_with			nom
villa	van	belong_to	villa of		role
viroloog	bij	employee_of	virologist at		role
	van	employee_of	virologist at		role
visie	van	say		inv	nom self
vlag	van	belong_to	flag of		role
vleugel	van	part_of	wing of		role
vliegramp	in	takes_place_in			nom self
vliegtuig	van	belong_to	aircraft of		role
vliegtuigcrash	in	takes_place_in			nom self
vliegveld	bij	located_in	airfield near		role
	in	located_in	airfield in		role
vloot	van	part_of	fleet of		role
vlucht	naar	travel_to			nom
	van+naar	flee_to			nom
	van+uit	flee_from			nom
	van+voor	flee_from			nom
vluchteling	uit	come_from	refugee from		role
vluchtelingenkamp	in	located_in	refugee camp in		role
VN-gezant	van	representative_of	UN envoy of		role
voetballer	van	player_of			role
voetbalster	van	player_of			role
volgeling	van	supporter_of	follower of		role
volkerenmoord	van+op	kill	genocide of		nom
volkslied	van	belong_to	national anthem of		role
volksvertegenwoordiger	van	representative_of			role
voltooiing	van	finish			nom
vondst	van	discover	find of		nom
vonnis	van	rule_on		inv	nom self
	van+in	rule_on			nom
	van+over	rule_on			nom
	van+tegen	sentence			nom
voorbeeld	van	example_of			role
voorbereiding	door+van	prepare			nom plan
	van	prepare			nom plan
	van+op	prepare			nom plan
voordracht	van	nominate			nom
voorganger	van	predecessor_of			role
voorgangster	van	predecessor_of			role
voorkoming	van	prevent			nom neg
voorlichting	van+over	inform_about			nom
voorloper	van	predecessor_of	forerunner of		role
voorlopige hechtenis	van	detain			nom
voormalig medewerker	van	employee_of			role
voorman	van	leader_of			role
voornemen	van	plan		inv	nom self plan
voorouder	van	relative_of	ancestor of		role
voorrecht	van	right_of			role
voorspelling	van	predict			nom
voorstad	van	part_of	suburb of		role
voorstander	van	supporter_of	advocate of		role
voorstel	van	propose		inv	nom self plan
	van+aan	propose_to			nom
	van+tot	propose			nom plan
	van+voor	propose			nom plan
voorstelling	van	creator_of		inv	role
voortzetting	van	continue			nom
voorvechter	van	supporter_of	champion of		role
voorzitster	van	chair_of			role
voorzitter	van	chair_of			role
voorzitter van de raad van bestuur	van	head_of			role
voorzitterschap	van	chair			nom
vorming	van	create	formation of		nom
vorst	van	monarch_of			role
vorstin	van	monarch_of			role
vraag	van	ask		inv	nom self
	van+aan	ask			nom
	van+over	ask			nom
vraaggesprek	van+met	interview			nom
vredesakkoord	tussen	agree_with	peace agreement between		nom
	van+met	agree_with	peace agreement with		nom
vredesgesprek	tussen	talk_with			nom
	van+met	talk_with			nom
vredesonderhandeling	tussen	negotiate_with			nom
	van+met	negotiate_with			nom
vredesoverleg	tussen	talk_with			nom
	van+met	talk_with			nom
vredesverdrag	tussen	agree_with			nom
	van+met	agree_with			nom
vrees	van+voor	fear			nom
vriend	van	friend_of			role
vriendin	van	friend_of			role
vriendschap	tussen	relations_with	friendship between		nom
	van+met	relations_with	friendship with		nom
vrijlating	door+van	release			nom
	van	release			nom
vrijspraak	van	acquit			nom
vrijwilliger	bij	employee_of	volunteer at		role
	van	employee_of	volunteer of		role
vrouw	van:person	married_to	wife of		role
vulkaan	in	located_in	volcano in		role
vulkaanuitbarsting	in	takes_place_in			nom self
vuurgevecht	tussen	fight_with			nom
	van+met	fight_with			nom
waardering	van+voor	praise			nom
waarnemend minister	van	minister_of	acting minister of		role
waarnemend premier	van	prime_minister_of	acting prime minister of		role
waarnemend president	van	president_of	acting president of		role
waarnemer	van	deputy_of			role
waarschuwing	van+aan	warn			nom
	van+tegen	warn_against			nom
	van+voor	warn_against			nom
wantrouwen	van+tegen	suspect	distrust of		nom
wapen	van	belong_to	weapon of		role
wapenembargo	van+tegen	sanction	arms embargo on		nom
wapenhulp	van+aan	aid	military aid to		nom
wapenlevering	van+aan	deliver_to			nom
wapenstilstand	tussen	cease_fire_with			nom
	van+met	cease_fire_with			nom
waterval	in	located_in	waterfall in		role
website	van	belong_to	website of		role
wederopbouw	van	build	reconstruction of		nom
wedloop	tussen	compete_with			nom
wedstrijd	in	takes_place_in			nom self
	tussen	play_against	match between		nom
	van+tegen	play_against	match against		nom
weduwe	van	married_to	widow of		role
weduwnaar	van	married_to	widower of		role
weerman	van	employee_of	weatherman of		role
weerstand	van+tegen	oppose			nom
weigering	van	refuse			nom neg
wens	van	want		inv	nom self
wereldkampioen	van	winner_of	world champion of		role
wereldkampioene	van	winner_of	world champion of		role
wereldkampioenschap	in	takes_place_in			nom self
wereldleider	van	leader_of	world leader of		role
werf	in	located_in	shipyard in		role
werk	van+voor	work_for			nom
werkbezoek	van+aan	visit			nom
werker	van	employee_of	worker of		role
werknemer	bij	employee_of			role
	in	employee_of			role
	van	employee_of			role
werkonderbreking	van+bij	strike_at			nom
werving	van	hire	recruitment of		nom
westen	van	part_of	west of		role
wet	over	about			nom self
wetenschapper	aan	employee_of	scientist at		role
	bij	employee_of	scientist at		role
	van	employee_of	scientist at		role
wethouder	van	official_of	alderman of		role
wetsvoorstel	van	propose		inv	nom self plan
	van+over	propose			nom plan
wielrenner	van	player_of	rider of		role
wijk	in	part_of	district in		role
	van	part_of	district of		role
wijziging	van	amend			nom
	van+in	change			nom
windmolenpark	in	located_in	wind farm in		role
winkel	in	located_in	shop in		role
winkelcentrum	in	located_in	shopping centre in		role
winnaar	van	winner_of			role
winnares	van	winner_of			role
winning	van	extract			nom
winst	van+in	win			nom
	van+op	defeat			nom
witwassen	van	launder			nom
witwasserij	van	launder			nom
WK	in	takes_place_in			nom self
woestijn	in	located_in	desert in		role
woning	aan	located_in	house on		role
	in	located_in	home in		role
	van	belong_to	home of		role
woonwijk	in	located_in	residential area in		role
woord	van	say		inv	nom self
woordvoerder	bij	spokesperson_of			role
	namens	spokesperson_of			role
	van	spokesperson_of			role
woordvoerster	van	spokesperson_of			role
wraak	van+op	retaliate_against	revenge on		nom
zaak	van+tegen	sue	case against		nom
zaakgelastigde	van	representative_of	chargé d'affaires of		role
zaakvoerder	van	director_of	managing director of		role
zakenpartner	van	partner_of	business partner of		role
zanger	van	member_of	singer of		role
zangeres	van	member_of	singer of		role
zege	van+in	win	victory in		nom
	van+op	defeat			nom
	van+tegen	defeat			nom
zeggenschap	van+over	control			nom
zegsman	van	official_of	spokesman of		role
zegsvrouw	van	spokesperson_of			role
zelfdoding	door+van	die			nom
	van	die			nom
zelfmoord	van	die			nom
zelfmoordaanslag	van+op	attack	suicide attack on		nom
zending	door+naar	send_to			nom
zetel	in	part_of	seat in		role
	van	part_of	seat of		role
ziekenhuis	in	located_in	hospital in		role
	van	part_of	hospital of		role
zoekactie	van+naar	search_for			nom
zoektocht	van+naar	search_for			nom
zoon	van	child_of	son of		role
zorg	van+over	worry_about			nom
zuiden	van	part_of	south of		role
zuidoosten	van	part_of	southeast of		role
zuidwesten	van	part_of	southwest of		role
zus	van	sibling_of	sister of		role
zusje	van	sibling_of	little sister of		role
zuster	van	sibling_of	sister of		role
zwager	van	sibling_of	brother-in-law of		role`;
export const enVerbsTsv = `abandon	obj	leave
	obj:concept/event	renounce			neg
abdicate	-	resign_from
abduct	obj	kidnap
abhor	obj	condemn
abide	by	comply_with
abolish	obj	abolish
abort	obj	cancel			neg
absorb	obj	acquire
abuse	obj	abuse
	obj:concept	use
abuse verbally	obj	insult
accede	to	join
accelerate	obj	increase
accept	obj	accept
acclaim	obj	praise
accommodate	obj	shelter
accompany	obj	accompany
accomplish	obj	achieve
account	for	explain
accuse	obj	accuse
	of	accuse_of			allege
achieve	obj	achieve
acknowledge	ccomp	admit			say factive
	obj	recognise
acquiesce	in	accept
	to	concede_to
acquire	from	buy_from
	obj	acquire
acquit	obj	acquit
act	against	fight_against
	as	serve_as
	for	represent
	in	act_in
act on behalf	of	represent
act together	with	cooperate_with
activate	obj	start	activate
adapt	obj	amend
	obj:work	adapt
add	ccomp	say			say
	obj	add
	to	add
address	obj	tackle
	obj:person/group/organization/country/event	address
adhere	to	comply_with
adjoin	obj	border
adjourn	obj	postpone			neg
adjudicate	obj	rule_on
	on	rule_on
adjust	obj	amend
administer	obj	govern
	obj:organization	manage
admire	obj	praise
admit	ccomp	say			say factive
	obj	admit			say factive
	to	admit			say factive
admonish	obj	criticise
adopt	obj:law/agreement/work/concept	approve
	obj:person	parent_of
adopt a motion	on	agree_on			light
adopt a resolution	on	agree_on			light
adore	obj	love
advance	obj	advance
	on	invade
	to	qualify_for
advise	obj	advise
advocate	for	advocate			demand
	obj	advocate			demand
affect	obj	affect
affiliate	with	relations_with
affirm	obj	confirm			say
aggravate	obj	worsen
agitate	against	protest_against
agree	obj	agree_on
	on	agree_on
	to	approve	agree to
	with	agree_with
	xcomp	agree_on			plan
agree a ceasefire	with	cease_fire_with			light
agree a truce	with	cease_fire_with			light
aid	obj	aid
aim	at	strive_for			plan
	for	strive_for			plan
	xcomp	try_to			plan
air	obj	broadcast
airlift	obj	bring
	to	bring_to
alert	obj	warn
align	with	support
allege	against	accuse
	ccomp	claim			say
	obj	claim			say
allocate	to	allocate_to
allot	to	allocate_to
allow	obj	permit
allude	to	refer_to
ally	with	cooperate_with
alter	obj	change
amalgamate	with	merge_with
amass	obj	collect
ambush	obj	attack
amend	obj	amend
amnesty	obj	pardon
amount	to	count	amount to
analyse	obj	study
analyze	obj	study
annex	obj	annex
	obj:organization	acquire
annihilate	obj	destroy
announce	ccomp	announce			say
	obj	announce			say plan
announce one's resignation	as	resign_from
	from	resign_from
annul	obj	overturn
answer	ccomp	answer			say
	obj	answer
	to	report_to
antagonise	obj	provoke
antagonize	obj	provoke
anticipate	obj	expect			plan
apologise	for	apologise_for
	to	apologise_to
apologize	for	apologise_for
	to	apologise_to
appeal	against	appeal_against
	for	call_for			demand
	obj	appeal_against
	to	request_from			demand
appear	at	attend
	before	attend
	in	attend
	in:work	perform_in
	on	located_in
appease	obj	comfort
applaud	obj	praise
apply	for	request			demand
	obj	implement
	obj:object	use
	to	run_for
apply for asylum	in	flee_to			light
appoint	obj	appoint
appreciate	obj	praise
apprehend	obj	arrest
approach	obj	contact
	obj:place	approach
appropriate	obj	seize
approve	obj	approve
	of	approve
arbitrate	between	mediate_between
argue	against	oppose
	ccomp	claim			say
	for	advocate			demand
	with	debate_with
arise	from	cause		inv
arm	obj	arm
	with	supply_with
arraign	obj	charge
arrange	obj	organise
arrest	obj	arrest
	obj+for	accuse_of	arrest for
arrive	at	arrive_in
	from	travel_from
	in	arrive_in
	on	arrive_in
	from:organization	transfer_from
ascribe	to	blame
ask	ccomp	ask
	for	request			demand
	obj	ask
	of	request_from			demand
	xcomp	request_from			demand
ask for clarification	from	ask
aspire	to	strive_for			plan
assassinate	obj	murder
assault	obj	attack
assemble	in	gather_in
	at	gather_in
	obj	create	assemble
assert	ccomp	claim			say
	obj	claim			say
assess	obj	evaluate
assign	obj	instruct
	to	allocate_to
assist	obj	help
associate	with	relations_with
assume	obj	believe
assume command	of	lead			light
assume control	of	lead			light
assume office	as	take_office
assume power	in	take_office
assure	obj	tell			say
astonish	obj	surprise
attack	obj	attack
	obj:concept/law	criticise
attain	obj	achieve
attempt	obj	try_to			plan
	xcomp	try_to			plan
attend	obj	attend
	obj:facility/organization	study_at
attract	obj	attract
attribute	to	blame
auction	obj	sell
	to	sell_to
audit	obj	inspect
author	obj	write
authorise	obj	permit
authorize	obj	permit
automate	obj	improve
avail oneself	of	use
avenge oneself	on	retaliate_against
avert	obj	prevent			neg
avoid	obj	prevent			neg
await	obj	wait_for
award	iobj	award_to
	obj	award
	to	award_to
axe	obj	abolish
	obj:person	dismiss
back	obj	support
	obj:law/agreement	approve
back down	to	concede_to
back out	of	withdraw_from
backtrack	on	renounce	backtrack on		neg
bag	obj	win
bail	obj	release
bail out	obj	rescue
balk	at	refuse			neg
ban	from	forbid			neg
	obj	forbid			neg
banish	obj	expel
bankroll	obj	fund
bar	from	forbid			neg
	obj	block			neg
	obj+from	exclude
	obj:person	suspend
bargain	with	negotiate_with
base	in	based_in
	on	based_on
bash	obj	criticise
batter	obj	affect
battle	against	fight_against
	for	compete_for
	obj	combat
	obj:concept	suffer_from
	with	fight_with
be	about	about
	against	oppose
	at	located_in
	behind	responsible_for
	from	come_from
	in	located_in
	in:work	act_in
	like	resemble
	near	located_in
	on	located_in
be a critic	of	criticise	be a critic of
be a danger	to	endanger	be a danger to		light
be a member	of	member_of
be a result	of	cause		inv
be a supporter	of	support	be a supporter of
be a threat	to	endanger	be a threat to		light
be about	xcomp	plan			plan
be absent	from	lack		inv
be accountable	for	responsible_for
be accused	of	suspect_in	be accused of
be active	in	work_in
be added	to	part_of	be added to
be admitted	to	stay_in	be admitted to
be affiliated	to	member_of
	with	relations_with
be afraid	of	fear			possible
be aimed	at	focus_on	be aimed at
be alarmed	by	worry_about
be allied	with	ally_of
be an ally	of	ally_of	be an ally of
be an opponent	of	oppose	be an opponent of
be angry	at	criticise
	with	criticise
be annoyed	at	criticise
be appointed	to	join	be appointed to
be arrested	for	suspect_in	be arrested for
	over	suspect_in	be arrested over
be associated	with	relations_with
be at loggerheads	with	quarrel_with
be at odds	over	disagree_with
	with	contradict
be at the center	of	involved_in	be at the centre of
be at the centre	of	involved_in	be at the centre of
be at the head	of	lead
be at the helm	of	lead
be at war	against	fight_with
	with	fight_with
be averse	to	oppose
be aware	of	know_about			factive
be based	at	located_in
	in	based_in
	on	based_on
be born	at	born_in
	in	born_in
be built	in	located_in	be built in
be buried	at	buried_in
	in	buried_in
be called	after	named_after
	obj	known_as
be charged	with	suspect_in	be charged with
	over	suspect_in	be charged over
be close	to	relations_with
be complicit	in	involved_in
be composed	of	consists_of
be concerned	about	worry_about
be confronted	with	suffer_from
be connected	to	relations_with
be convicted	of	perpetrator_of	be convicted of
be critical	of	criticise
be dear	to	dear_to
be dedicated	to	about
be delighted	with	praise
be dependent	on	depend_on
be deployed	in	stationed_in
be deported	to	travel_to	be deported to
	from	travel_from	be deported from
be derived	from	based_on	be derived from
be detained	in	hold_in
be detrimental	to	harm
be devoted	to	about
be different	from	differ_from
be dismissed	from	leave	be dismissed from
	as	leave	be dismissed as
be displaced	from	flee_from	be displaced from
be dissatisfied	with	criticise
be divorced	from	divorced_from
be drawn	against	compete_with
be due	to	cause		inv
be elected	to	join	be elected to
be embroiled	in	involved_in
be employed	by	work_for
	in	work_in
be engaged	in	involved_in
	to	in_relationship_with
be entangled	in	involved_in
be entitled	to	right_of	be entitled to
be evacuated	from	travel_from	be evacuated from
	to	travel_to	be evacuated to
be expelled	from	leave	be expelled from
be extradited	to	travel_to	be extradited to
be faced	with	suffer_from
be familiar	with	know
be filmed	in	takes_place_in	be filmed in
be fired	from	leave	be fired from
be flown	to	travel_to	be flown to
be fond	of	love
be found	in	located_in	be found in
be found dead	at	die
	in	die
be founded	in	located_in	be founded in
be friends	with	friend_of
be furious	at	criticise
be garrisoned	in	stationed_in
be granted asylum	in	flee_to			light
be grateful	to	thank
be guilty	of	commit
be happy	with	praise
be headquartered	in	based_in
be held	at	takes_place_in
	in	takes_place_in
	in:place/facility	hold_in
be holed up	in	stay_in
be hostile	to	oppose
be housed	in	located_in	be housed in
be hurt	in	injure		inv
be implicated	in	involved_in
be imprisoned	in	hold_in
be in a relationship	with	in_relationship_with
be in agreement	with	agree_with
be in charge	of	lead
be in competition	with	compete_with
be in contact	with	talk_with
be in control	of	control
be in debt	to	owe_to
be in favor	of	support
be in favour	of	support
be in line	with	agree_with
be in need	of	need
be in negotiations	with	negotiate_with
be in power	in	govern
be in prison	in	hold_in
be in search	of	search_for
be in talks	with	talk_with
be in the grip	of	suffer_from
be in the service	of	work_for
be included	in	part_of	be included in
be indebted	to	owe_to
be indicted	for	suspect_in	be indicted for
	on	suspect_in	be indicted on
be infected	with	infect		inv
be injured	by	injure		inv
	in	injure		inv
be intended	for	allocate_to	be intended for
be interested	in	interested_in
be involved	in	involved_in
be jailed	in	hold_in
be keen	on	want			plan
be killed	in	die
be known	as	known_as
be laid to rest	in	buried_in
be level	with	compete_with
be liable	for	responsible_for
be linked	to	relations_with
be listed	on	list_on
be loaned	to	sign_for
be located	in	located_in
be locked in battle	with	fight_with
be locked up	in	hold_in
be loyal	to	support
be made up	of	consists_of
be married	to	married_to
be missing	from	lack		inv
be mixed up	in	involved_in
be named	after	named_after
be nominated	for	candidate_for	be nominated for
be of help	to	help
be on a visit	to	visit
be on good terms	with	relations_with
be on loan	at	play_for
be on the payroll	of	work_for
be on the way	to	travel_to
be on trial	for	suspect_in	be on trial for
be one	of	part_of
be opposed	to	oppose
be organised	in	takes_place_in	be organised in
be part	of	part_of
be party	to	involved_in
be pitted	against	compete_with
be pleased	with	praise
be present	at	attend
	in	located_in
be promoted	to	promoted_to
be pronounced dead	at	die
be prosecuted	for	suspect_in	be prosecuted for
be proud	of	praise
be published	in	located_in	be published in
be related	to	relations_with
be released	from:organization/group/person/country	release		inv
be relegated	from	leave
	to	fall_to
be reliant	on	depend_on
be reminiscent	of	resemble
be responsible	for	responsible_for
	for:event	cause			factive
be responsible for the death	of	kill
be rushed	to	travel_to	be rushed to
be sacked	as	leave	be sacked as
	from	leave	be sacked from
be satisfied	with	praise
be selected	for	qualify_for	be selected for
be sent	to	travel_to	be sent to
be separate	from	differ_from
be set	against	oppose
	xcomp	plan			plan
be sheltered	in	stay_in	be sheltered in
be shocked	by	worry_about
be short	of	lack			neg
be similar	to	resemble
be situated	in	located_in
be stationed	at	stationed_in
	in	stationed_in
be stuck	in	stay_in
be supportive	of	support
be suspected	of	suspect_in	be suspected of
be suspicious	of	suspect
be sworn in	-	take_office
	as	take_office
be taken	to	travel_to	be taken to
be the cause	of	cause
be the father	of	parent_of
be the mother	of	parent_of
be the owner	of	own
be to blame	for	responsible_for
be transferred	to	travel_to	be transferred to
be treated	in	patient_of	be treated in
	at	patient_of	be treated at
be tried	for	suspect_in	be tried for
be under contract	with	play_for
be under investigation	for	suspect_in	be under investigation for
	by	investigate		inv
be unhappy	with	criticise
be up	against	compete_with
be up in arms	over	oppose
be wanted	for	suspect_in	be wanted for
be worried	about	worry_about
be wounded	in	injure		inv
beam	obj	broadcast
bear	in	born_in
	obj:event/concept	suffer
bear responsibility	for	responsible_for			light
beat	obj	defeat
beat to death	obj	kill
beat up	obj	abuse
become	obj	grow_into	become
become a member	of	join
become champion	of	win
become embroiled	in	involved_in
befall	obj	affect
befriend	obj	friend_of
beg	obj	request_from			demand
begin	obj	start
behead	obj	execute
belie	obj	contradict
believe	ccomp	believe			say
	in	believe
	obj	believe
belittle	obj	mock	belittle
belong	to	part_of
	to:person	own		inv
	to:organization/group	member_of
bemoan	obj	complain_about	bemoan
benefit	from	benefit_from
bequeath	to	donate_to
berate	obj	criticise
besiege	obj	besiege
bestow	on	award_to
betray	obj	betray
bicker	with	quarrel_with
bid	for	bid_for
	on	bid_for
blacklist	obj	sanction
blackmail	obj	blackmail
blame	obj	blame
	on	blame
	obj+for	accuse_of	blame for		allege
blast	obj	criticise
bleed to death	-	die
blitz	obj	bomb
block	obj	block
blockade	obj	besiege	blockade
blow up	obj	destroy	blow up
bolster	obj	strengthen
	obj:person/group/organization	support
bomb	obj	bomb
bombard	obj	bomb
boost	obj	increase
border	obj	border
	on	border
borrow	from	borrow_from
bow	to	concede_to
bow out	of	resign_from
boycott	obj	boycott
brace	for	prepare			plan
branch out	into	expand
brand	obj	describe_as			say
breach	obj	violate
break	into	rob	break into
	obj	break
	obj:law/agreement	violate
	through	break
	with	break_with
	into:object	hack	break into
break away	from	split_from
break off	obj	end			neg
break off relations	with	break_with			light
break off ties	with	break_with			light
break out	of	escape_from
break up	obj	dissolve
	with	break_with	break up with
bribe	obj	bribe
brief	obj	brief
	on	inform_about
bring	obj	bring
	to	bring_to
bring a case	against	sue			light
bring a lawsuit	against	sue			light
bring about	obj	create
	obj:event	cause
bring charges	against	charge			light
bring down	obj	overthrow
	obj:object	shoot_down
bring in	obj	introduce
bring into force	obj	introduce
bring to a close	obj	end			neg
bring to an end	obj	end			neg
bring to court	obj	sue
bring to justice	obj	try
bring to light	obj	reveal			factive
bring to market	obj	launch
bring to safety	obj	rescue
bring to trial	obj	try
bring together	obj	unite
bring up	obj	discuss
bristle	at	oppose
broadcast	obj	broadcast
broaden	obj	expand
broker	obj	mediate_in
broker a deal	between	mediate_between	broker a deal between		light
	with	agree_with			light
brush aside	obj	ignore
buck	obj	oppose
bug	obj	spy_on
build	obj	build
	obj+with	cooperate_with
	on	based_on
bully	obj	intimidate
burgle	obj	rob
burn	obj	destroy
burn down	obj	destroy
bury	in	buried_in
	obj:person	honour	bury
bury the hatchet	with	reconcile_with
bust	obj	arrest
buy	from	buy_from
	into	acquire
	obj	buy
buy a majority stake	in	acquire			light
buy a stake	in	have_stake_in			light
buy off	obj	bribe
buy out	obj	acquire
buy up	obj	buy
calculate	obj	estimate
call	for	call_for			demand
	obj	call
	on	urge			demand
	upon	urge			demand
	xcomp	describe_as			say
	obj:event	announce	call
call a halt	to	end			light neg
call in	obj	summon
call into question	obj	dispute
call off	obj	cancel			neg
call out	obj	criticise
call time	on	end	call time on		neg
call to account	obj	hold_responsible
call up	obj	mobilise
camp	in	stay_in
campaign	against	protest_against
	for	advocate			demand
cancel	obj	cancel			neg
cap	obj	restrict
capitalise	on	benefit_from
capitalize	on	benefit_from
capitulate	to	concede_to
captain	obj	lead
capture	obj	conquer
	obj:object	seize
	obj:person/group	arrest
care	for	care_for
carry	obj	transport
	to	bring_to
carry a report	on	report			light
carry on	with	continue
carry out	obj	implement
carry out a drone attack	on	attack			light
carry out a missile attack	on	attack			light
carry out a raid	on	search			light
carry out a strike	on	attack	carry out a strike on		light
	against	attack	carry out a strike against		light
carry out a test	of	test			light
carry out air strikes	on	bomb			light
carry out airstrikes	on	bomb			light
carry out an attack	on	attack			light
carry out an investigation	into	investigate			light
carry out strikes	against	attack			light
	on	attack			light
cash in	on	benefit_from
cast a ballot	for	vote_for			light
cast a vote	against	vote_against			light
	for	vote_for			light
cast aspersions	on	criticise
cast doubt	on	doubt			light doubt
catch	obj	catch
	obj:concept	infect		inv
catch red-handed	obj	catch
cause	obj	cause			factive
cause damage	to	damage			light
cause the death	of	kill			light
caution	against	warn_against			possible
	ccomp	warn_against	caution		possible
	obj	warn
cave in	to	concede_to
cease	obj	end			neg
cede	to	cede_to
cede control	to	give_to
celebrate	obj	celebrate
cement	obj	strengthen
censor	obj	censor
censure	obj	criticise
chair	obj	chair
chalk up	to	blame
challenge	obj	oppose
	obj:law/event/concept	dispute
	obj:organization	compete_with
champion	obj	support
change	obj	change
characterise	obj	describe_as			say
characterize	obj	describe_as			say
charge	obj	charge
	obj+with	accuse_of	charge with		allege
chase	obj	pursue
chastise	obj	criticise
	obj:person	punish
chat	with	talk_with
cheat	obj	defraud
	on	betray
check	obj	inspect
cheer	obj	support
	on	encourage
chide	obj	criticise
chip in	to	contribute_to
choose	obj	choose
	xcomp	decide_on			plan
churn out	obj	produce
circulate	obj	publish
circumvent	obj	escape_from	circumvent
cite	ccomp	quote
	obj	mention
claim	ccomp	claim			say
	obj:place/object	demand
	obj:work	win
	obj	claim			say
claim credit	for	claim_credit_for
claim responsibility	for	claim_credit_for
claim the life	of	kill
claim the lives	of	kill
claim victory	in	win			light
clamp down	on	restrict
clarify	obj	explain			say
clash	with	quarrel_with	clash with
	with:group	fight_with	clash with
	with:law/agreement/concept	contradict
claw back	from	reclaim_from
clear	obj	approve
	obj:place/facility	evict
	of	acquit
	obj:person	acquit	clear
clear away	obj	remove
climb	obj	climb
	to	rise_to
clinch	obj	win
close	obj	close
close down	obj	close
co-author	obj	write	co-author
co-chair	obj	chair	co-chair
co-found	obj	found
co-host	obj	organise	co-host
co-operate	with	cooperate_with
co-sign	obj	sign
co-write	obj	write
coach	obj	coach
coax	into	convince
coerce	obj	force			demand
cohabit	with	live_with
coincide	with	relations_with
collaborate	with	cooperate_with
collapse into administration	-	go_bankrupt
collar	obj	arrest
collect	from	collect
	obj	collect
collide	with	collide_with
collude	with	cooperate_with
comb	obj	search
combat	obj	combat
combine	with	merge_with
come	across	discover
	after	follow
	before	precede
	from	come_from
	into	arrive_in
	to	travel_to
	under	part_of
come back	from	return_from
	to	go_back_to
come down	in	crash_in
	on	criticise
come first	in	win
come out	against	oppose
come out in favor	of	support
come out in favour	of	support
come out swinging	against	oppose
come second	in	finish_in
come third	in	finish_in
come to an agreement	on	agree_on			light
	with	agree_with			light
come to an understanding	with	agree_with			light
come to blows	with	fight_with
come to power	in	take_office
come to terms	with	agree_with
come to the aid	of	help
come to the assistance	of	help
come to the conclusion	ccomp	conclude			say
come to the defence	of	defend
come to the defense	of	defend
come to the negotiating table	with	negotiate_with
come to the rescue	of	help
come together	with	meet
come under attack	from	attack		inv
come under fire	from	criticise		inv
come under pressure	from	pressure		inv
comfort	obj	comfort
command	obj	order			demand
	obj:group/organization	lead
commandeer	obj	hijack
commemorate	obj	commemorate
commence	obj	start
commend	obj	praise
comment	ccomp	say			say
	on	comment_on
commission	obj	commission
	obj:person/organization	instruct			demand
commit	obj	commit
	to	promise			promise
commit suicide	-	die			light
	in	die			light
commute	obj	reduce	commute
compare	obj	compare_with
	to	compare_with
	with	compare_with
compel	obj	force			demand
compensate	obj	compensate
compete	against	compete_with
	for	compete_for
	in	take_part_in
	with	compete_with
compile	obj	create
complain	about	complain_about
	of	complain_about
	to	complain_to
complete	obj	finish
complete a move	to	sign_for			light
complete the acquisition	of	acquire			light
complicate	obj	hinder
compliment	obj	praise
comply	with	comply_with
compose	obj	compose
	of	consists_of
comprehend	obj	understand
comprise	obj	consists_of
compromise	with	agree_with
con	obj	defraud
conceal	obj	hide
concede	ccomp	admit			say factive
	to	concede_to
conceive	obj	develop
concentrate	on	focus_on
concern	about	worry_about
	obj	concern
	obj:event	about
	over	worry_about
conclude	ccomp	conclude			say
	obj	end
	obj:agreement	agree_on
conclude a treaty	with	agree_with			light
concur	with	agree_with
condemn	obj	condemn
	to	sentence	condemn to
	obj+for	condemn	condemn for
condone	obj	tolerate
conduct	obj	implement
	obj:work/group	direct
conduct a nuclear test	in	test			light
conduct a raid	on	search			light
conduct a test	of	test			light
conduct an investigation	into	investigate			light
confer	obj	give
	on	award_to
	with	talk_with
confess	obj	admit			say factive
	to	admit			say factive
confide	in	tell
confirm	obj	confirm			say factive
confiscate	from	confiscate_from
	obj	seize
conflict	with	contradict
conform	to	comply_with
confront	obj	tackle
	with	confront_with
	obj:person/group/country/organization	oppose	confront
congratulate	obj	congratulate
	obj+on:event/concept/agreement/work	congratulate	congratulate on
congregate	in	gather_in
connect	obj	connect
	to	relations_with
	with	relations_with
conquer	obj	conquer
conscript	obj	mobilise	conscript
consent	to	permit
consider	ccomp	believe
	obj	consider			possible
	xcomp	consider			possible
consist	of	consists_of
console	obj	comfort
consolidate	obj	strengthen
conspire	with	cooperate_with
constrain	obj	restrict
construct	obj	build
consult	obj	consult
	with	consult
consume	obj	consume
contact	obj	contact
contain	obj	contain
	obj:event	combat	contain
contaminate	obj	infect
contemplate	obj	consider			possible
contend	ccomp	claim			say
	for	compete_for
	with	suffer_from
contest	for	compete_for
	obj	dispute
	obj:event	take_part_in	contest
continue	obj	continue
	with	continue
contract	obj	hire
	obj:concept	infect		inv
contradict	obj	contradict
contrast	with	compare_with
contravene	obj	violate
contribute	to	contribute_to
control	obj	control
convene	in	gather_in
	obj	summon
	obj:event	organise
	with	meet
	at	gather_in
converse	with	talk_with
convert	into	grow_into	turn into
	to	join
	obj+into	change	convert into
convict	obj	convict
	of	convict_of
convince	obj	convince
convoke	obj	summon
cooperate	with	cooperate_with
coordinate	obj	lead
cordon off	obj	close
correct	obj	improve
correspond	with	write_to
corroborate	obj	confirm			factive
cost	iobj	cost
	obj	cost
counsel	obj	advise
count	as	known_as
	obj	count
	on	expect			plan
counter	obj	oppose
	obj:event/concept	combat
counterattack	obj	attack	counterattack
cover	obj	contain	cover
	obj:event	report	cover
cover up	obj	hide
crack down	on	fight_against
crash	at	crash_in
	in	crash_in
	into	collide_with
	near	crash_in
	on	crash_in
crash out	of	lose
crave	obj	want
create	obj	create
	obj+with	cooperate_with
	obj:event	cause
cripple	obj	affect
criticise	obj	criticise
	obj+for	criticise	criticise for
criticize	obj	criticise
	obj+for	criticise	criticise for
cross	into	enter	cross into
	obj	cross
cross swords	with	quarrel_with
cruise	past	defeat
crush	obj	defeat
	obj:event/group	oppress
cultivate	obj	produce
curb	obj	combat
cure	obj	treat
curtail	obj	restrict
cut	obj	reduce
cut a deal	with	agree_with			light
cut back	on	reduce
cut jobs	at	lay_off			light
	in	lay_off			light
cut off	obj	end	cut off		neg
	obj:person/organization/country	break_with	cut off
cut off aid	to	sanction			light
cut short	obj	end	cut short		neg
cut ties	with	break_with			light
cycle	to	travel_to
damage	obj	damage
date	from	come_from
	obj	in_relationship_with
date back	to	come_from	date back to
de-escalate	obj	reduce	de-escalate
deal	in	trade_in
	with	engage_with
	with:event/concept	tackle
	with:work	about
debate	obj	discuss
	obj:person	talk_with
	with	debate_with
debunk	obj	deny	debunk		deny neg
debut	for	debut_in
	in	debut_in
decapitate	obj	execute	decapitate
deceive	obj	mislead
decide	about	decide_on
	obj	decide_on
	on	decide_on
	xcomp	decide_on			plan
declare	ccomp	say			say
	obj	announce
declare a ceasefire	with	cease_fire_with	declare a ceasefire with		light
declare a truce	with	cease_fire_with	declare a truce with		light
declare bankruptcy	-	go_bankrupt			light
declare independence	from	split_from			light
declare support	for	support			light
declare war	against	declare_war_on			light
	on	declare_war_on			light
decline	obj	reject			neg
	to	fall_to
	xcomp	refuse			neg
	by	fall_by
decline to comment	on	silent_on			neg
decommission	obj	close	decommission
decorate	obj	honour
decrease	obj	reduce
	by	fall_by
decree	obj	order			demand
decriminalise	obj	legalise
decriminalize	obj	legalise
decry	obj	criticise
dedicate	to	dedicate_to
deduce	obj	conclude
deepen	obj	strengthen
deface	obj	damage
defame	obj	insult
defeat	obj	defeat
defect	from	leave
	to	join
defend	obj	defend
defer	obj	postpone			neg
define	obj	define
defraud	obj	defraud
defund	obj	abolish	defund
defuse	obj	solve
defy	obj	oppose
degenerate	into	grow_into
degrade	obj	weaken	degrade
delay	obj	postpone			neg
delegate	to	transfer_to
deliberate	on	discuss
deliver	obj	deliver
	to	deliver_to
deliver a speech	at	speak_at			light
	to	address			light
deliver aid	to	aid			light
demand	from	demand_from			demand
	obj	demand			demand
	of	demand_from			demand
demilitarise	obj	disarm
demilitarize	obj	disarm
demolish	obj	destroy
demonstrate	against	protest_against
	ccomp	prove			factive
	for	protest_for
	in	protest_at
	obj	show
	outside	protest_at
demote	obj	dismiss	demote
denigrate	obj	insult	denigrate
denounce	obj	criticise
	to	report_crime
deny	ccomp	deny			deny neg
	iobj	withhold_from			neg
	obj	deny			deny neg
	to	withhold_from			neg
deny involvement	in	deny	deny involvement in		deny neg
depart	for	travel_to
	from	travel_from
	obj	leave
depend	on	depend_on
depict	obj	describe_as			say
deplore	obj	condemn
deploy	against	use	deploy against
	in	deploy_to
	obj	deploy
	to	deploy_to
deport	obj	deport
	to	deport_to
depose	obj	overthrow
derail	in	crash_in
	near	crash_in
deride	obj	mock
derive	from	take_from
descend	from	come_from
describe	obj	describe_as			say
desecrate	obj	damage	desecrate
desert	obj	leave
design	obj	design
designate	obj	describe_as
	obj:person	appoint
desire	obj	want			plan
despatch	obj	send
	to	send_to
despise	obj	condemn
destabilise	obj	undermine
destabilize	obj	undermine
destroy	obj	destroy
detain	obj	detain
detect	obj	discover			factive
deter	from	prevent			neg
	obj	prevent			neg
determine	ccomp	conclude			say factive
	obj	decide_on
detest	obj	condemn
dethrone	obj	overthrow
detonate	in	takes_place_in	detonate in
	obj	destroy	detonate
detract	from	harm
devalue	obj	weaken
devastate	obj	affect
develop	into	grow_into
	obj	develop
	obj+with	cooperate_with
deviate	from	differ_from
devise	obj	develop
devote	to	dedicate_to
dictate	obj	order			demand
die	-	die
	at	die
	from	die
	in	die
	of	die
	on	die
differ	from	differ_from
	with	disagree_with
dig in one's heels	against	oppose
digitise	obj	improve
digitize	obj	improve
dilute	obj	weaken
diminish	obj	reduce
direct	obj:organization/group	lead
	obj:work	direct
	xcomp	instruct			demand
disadvantage	obj	harm
	obj:person/group	discriminate_against
disagree	with	disagree_with
disallow	obj	forbid			neg
disappoint	obj	disappoint
disapprove	of	criticise
disarm	obj	disarm
disassociate	from	distance_from
disavow	obj	deny			deny neg
disband	obj	dissolve
disburse	obj	pay
discharge	into	emit
	obj	emit
	obj:person	release
discipline	obj	punish
disclaim	obj	deny			deny neg
disclose	obj	reveal			factive
discontinue	obj	end			neg
discourage	from	prevent			neg
discover	in	find
	obj	discover			factive
discredit	obj	harm
discriminate	against	discriminate_against
discuss	obj	discuss
	with	talk_with
disguise	obj	hide
dislike	obj	hate
dismiss	obj:agreement/law	reject			neg
	obj:concept/event/work	deny			deny neg
	obj:person/group	dismiss
	obj	reject	dismiss		neg
disown	obj	distance_from	disown
disparage	obj	insult	disparage
dispatch	obj	send
	to	send_to
displace	obj	replace
display	obj	show
dispute	obj	dispute
disqualify	obj	exclude
disregard	obj	ignore			neg
disrupt	obj	hinder
dissociate oneself	from	distance_from
dissolve	obj	dissolve
dissuade	from	prevent			neg
distance	from	distance_from
distance oneself	from	distance_from
distribute	among	distribute
	obj	distribute
	to	distribute
distrust	obj	suspect
diverge	from	differ_from
divert	to	bring_to	divert to
divest	obj	sell
divide	obj	distribute
divorce	from	divorced_from
	obj	divorced_from
divulge	obj	reveal			factive
do away	with	abolish
do battle	with	fight_with			light
do business	with	cooperate_with			light
do damage	to	harm			light
do harm	to	harm			light
do trade	with	trade_with			light
dock	in	arrive_in
dominate	obj	control
donate	to	donate_to
double	as	serve_as
	obj	increase
double-cross	obj	betray
doubt	obj	doubt			doubt
down	obj:object	shoot_down
download	from	take_from
downsize	obj	reduce
draft	obj	write
dramatise	obj	adapt
draw	against	draw_with
	from	receive_from
	obj:group/person	attract
	on	based_on
	with	draw_with
draw a line	under	end			neg
draw attention	to	focus_on			light
draw criticism	from	criticise		inv	light
draw up	obj	write
dread	obj	fear			possible
drill	for	extract
drink	obj	consume
drive	for	play_for
	into	collide_with
	obj	cause
	through	travel_through
	to	travel_to
drive out	obj	expel
drop	by	fall_by
	to	fall_to
	obj	abandon	drop
drop in	on	visit
drop out	of	leave
drown	-	die
	in	die
dub	obj	describe_as			say
dupe	obj	mislead
dwell	in	live_in
earmark	for	allocate_to
earmark funds	for	fund			light
earn	obj	earn
earn a place	in	qualify_for
earn promotion	to	qualify_for
ease	obj	lift
	past	defeat
eat	obj	consume
eavesdrop	on	spy_on
eclipse	obj	surpass
economise	on	save
edge	obj	defeat
edge out	obj	defeat
educate	obj	train
eject	obj	expel
elaborate	on	say_about
elect	obj	elect
electrify	obj	improve
eliminate	obj	abolish
	obj:organization	eliminate
	obj:person	kill
elucidate	obj	explain
elude	obj	escape_from
email	obj	write_to
embargo	obj	sanction	embargo
embark	on	start
embarrass	obj	harm
embezzle	from	defraud
	obj	defraud
embrace	obj	accept
embroil	in	involved_in
emerge victorious	in	win
emigrate	to	move_to
emit	obj	emit
emphasise	obj	emphasise			say factive
emphasize	obj	emphasise			say factive
employ	obj	hire
	obj:concept/object	use
enable	obj	help
enact	obj	introduce
encircle	obj	besiege
encompass	obj	contain
encounter	obj	meet
encourage	obj:concept/event	advance
	obj:person/group/country/organization	encourage
	xcomp	urge			demand
encrypt	obj	hide
end	obj	end			neg
end up	in	arrive_in	end up in
endanger	obj	endanger
endeavour	xcomp	try_to			plan
endorse	obj	support
	obj:agreement/law	approve
endure	obj	undergo
enforce	obj	implement
engage	in	take_part_in
	obj	hire
	to	in_relationship_with
	with	engage_with
engender	obj	cause
enhance	obj	improve
enjoy	obj	love
enjoy the support	of	support		inv
enlarge	obj	expand
enlighten	obj	inform
enlist	in	join
	obj	hire
	with	register
enquire	about	ask
enrich	with	supply_with
enrol	at	register
	in	join
enroll	at	register
	in	join
enshrine	in	include_in	enshrine in
ensure	obj	guarantee
entail	obj	mean	entail
entangle	obj	involve
enter	into	start
	obj	enter
	obj:event	take_part_in
enter negotiations	with	negotiate_with			light
entertain	obj:person/group	host
entice	obj	attract
entreat	obj	request_from			demand
entrust	to	give_to
envelop	obj	surround
equal	obj	achieve	equal
equalise	against	draw_with
equip	with	supply_with
eradicate	obj	combat
erect	obj	build
erode	obj	undermine
erupt	in	takes_place_in	erupt in
escalate	obj	worsen
escape	from	escape_from
	obj	escape_from
	to	flee_to
escort	obj	escort
establish	ccomp	conclude			say factive
	obj	found
establish diplomatic relations	with	relations_with			light
estimate	obj	estimate			say
euthanise	obj	kill
evacuate	obj	evacuate
evade	obj	escape_from
evaluate	obj	evaluate
evict	obj	evict
evolve	into	grow_into
exacerbate	obj	worsen
exact	from	demand_from			demand
examine	obj	investigate
exceed	obj	surpass
excel	in	win
exchange	with	exchange_with
exchange fire	with	fight_with
exchange views	on	discuss			light
	with	talk_with			light
exclaim	ccomp	say			say
exclude	from	exclude
	obj	exclude			neg
excoriate	obj	criticise
execute	obj	implement
	obj:person/group	execute
exempt	from	permit	exempt from
exercise	obj	hold_office
exercise a veto	over	veto			light neg
exert influence	on	influence			light
	over	influence			light
exert pressure	on	pressure			light
exhibit	at	exhibit
	in	exhibit
	obj	exhibit
exhibit signs	of	show
exhort	obj	urge			demand
exile	obj	expel
	to	deport_to
exit	obj	withdraw_from
exonerate	obj	acquit
expand	into	expand
	obj	expand
	to	expand
expect	obj	expect			plan
expel	obj	expel
expel diplomats	from	sanction			light
experience	obj	undergo
experiment	on	test
	with	test
explain	obj	explain			say factive
	to	explain_to
explode	in	takes_place_in	explode in
	at	takes_place_in	explode at
exploit	obj	use
explore	obj	study
export	obj	export
	to	export_to
expose	obj	reveal			factive
	to	subject_to
express	obj	say			say
express appreciation	for	praise			light
express concern	about	worry_about			light
	over	worry_about			light
express condolences	to	express_sympathy_with			light
express confidence	in	trust			light
express criticism	of	criticise			light
express doubts	about	doubt			light doubt
express gratitude	to	thank			light
express interest	in	interested_in			light
express outrage	at	condemn			light
express regret	for	apologise_for			light
	over	regret			light factive
express remorse	for	regret			light factive
express support	for	support			light
express sympathy	for	express_sympathy_with			light
	with	express_sympathy_with			light
expropriate	obj	nationalise
extend	across	located_in
	obj	extend
	obj+to	offer_to	extend to		plan
extend an invitation	to	invite			light
extend credit	to	lend_to			light
extend one's contract	with	play_for
extinguish	obj	combat	extinguish
extol	obj	praise
extort	from	blackmail
	obj	blackmail
extract	from	extract
	obj	extract
extradite	obj	extradite
	to	extradite_to
fabricate	obj	produce	fabricate
face	obj	compete_with
	obj:event/concept	suffer_from
	with	suffer_from
face criticism	from	criticise		inv	light
face off	against	compete_with
	with	play_against
facilitate	obj	help
fail	in	fail_in
	xcomp	fail_in	fail to		neg
fall	by	fall_by
	in:event	die
	to	fall_to
	to:person/group/organization/country	conquer		inv
fall foul	of	quarrel_with
fall out	with	quarrel_with
fall prey	to	suffer_from
fall short	in	fail_in
fall to one's death	from	die
fall victim	to	suffer_from
falsify	obj	defraud
fast-track	obj	advance	fast-track
father	obj	parent_of
fault	obj	blame
favor	obj	support
favour	obj	support
	obj:concept	advance
fear	ccomp	fear			possible
	for	worry_about
	obj	fear			possible
feature	in	act_in
	obj	feature
feel	ccomp	say			say
ferry	obj	transport
fetch	obj	bring
feud	with	quarrel_with
fight	against	fight_against
	for	advocate
	obj	combat
	over	compete_for
	with	fight_with
file	obj	submit
	with	submit_to
file a case	against	sue			light
file a claim	against	sue			light
file a complaint	about	complain_about			light
	against	accuse			light
	with	complain_to			light
file a lawsuit	against	sue			light
file an appeal	against	appeal_against			light
file charges	against	charge			light
file for bankruptcy	-	go_bankrupt
file suit	against	sue			light
fill in	for	replace
film	obj	record
	obj:work	adapt
finalise	obj	finish
finalize	obj	finish
finance	obj	fund
find	ccomp	conclude			say
	in	find
	obj	find			factive
find a solution	for	solve			light
	to	solve			light
find fault	with	criticise
find guilty	obj	convict
	of	convict_of
find liable	obj	hold_liable
find not guilty	obj	acquit
find out	obj	discover			factive
fine	obj	fine
finish	as	finish_in
	at	finish_in
	in	finish_in
	obj	finish
finish second	in	finish_in
finish third	in	finish_in
fire	at	shoot
	obj:object	fire
	obj:person/group	dismiss
	on	shoot
fire a warning shot	at	warn
fire missiles	at	attack			light
fire rockets	at	shell
firebomb	obj	attack	firebomb
fix	obj	repair
flatten	obj	destroy
flee	from	flee_from
	obj	flee_from
	to	flee_to
float	obj	propose			plan
	on	list_on
flout	obj	violate
fly	from	travel_from
	in	fly_in
	obj+to	bring_to
	over	fly_over
	through	travel_through
	to	travel_to
	with	fly_in
focus	on	focus_on
foil	obj	prevent			neg
follow	from	cause		inv
	obj	follow
follow in the footsteps	of	succeed
foment	obj	cause
fool	obj	mislead
foot the bill	for	pay_for
	of	fund
forbid	obj	forbid			neg
force	obj	force			demand
forecast	obj	predict			say plan
foresee	obj	predict			plan
forestall	obj	prevent			neg
foretell	obj	predict			plan
forfeit	obj	lose
forge	obj	create
	obj:work/object	defraud
forge ties	with	relations_with			light
forgive	obj	pardon
forgo	obj	renounce			neg
form	obj	create
	obj:organization/group	found
form a coalition	with	cooperate_with			light
form a government	with	govern_with			light
form a partnership	with	cooperate_with			light
form an alliance	with	cooperate_with			light
form part	of	part_of			light
formulate	obj	write
forsake	obj	abandon
fortify	obj	strengthen
forward	to	send_to
foster	obj	advance
found	obj	found
free	obj	release
freeze	obj	seize
	obj:agreement/law	suspend
freeze the assets	of	sanction			light
fret	about	worry_about
frighten	obj	intimidate
frisk	obj	search
frustrate	obj	hinder
fuel	obj	cause
fulfil	obj	hold_office
fulfill	obj	hold_office
function	as	serve_as
fund	obj	fund
furnish	with	supply_with
further	obj	advance
gag	obj	censor
gain	from	benefit_from
	obj	receive
gain access	to	have_access_to			light
gain control	of	acquire			light
gain independence	from	split_from			light
gain insight	into	gain_insight_into			light
gainsay	obj	contradict
galvanise	obj	encourage	galvanise
galvanize	obj	encourage	galvanise
gas	obj	attack	gas
gather	obj	collect
	in	gather_in
	at	gather_in
gear up	for	prepare			plan
generate	obj	produce
get	behind	support
	from	give_to		inv
	obj	receive
	to	arrive_in
get access	to	have_access_to			light
get an insight	into	gain_insight_into			light
get divorced	from	divorced_from
get hold	of	catch
get in touch	with	contact
get involved	in	involved_in
get married	to	married_to
get ready	for	prepare			plan
get rid	of	remove			light
get the better	of	defeat
get to grips	with	tackle
get together	with	meet
gift	to	give_to
give	iobj	give_to
	obj	give
	to	give_to
give a call	iobj	call			light
give a concert	in	perform_in			light
give a hand	to	help
give a loan	to	lend_to			light
give a response	to	react_to			light
give a speech	at	speak_at			light
	to	address			light
give a standing ovation	to	praise			light
give a talk	at	speak_at			light
give a warning	to	warn			light
give access	to	give_access_to			light
give advice	to	advise			light
give aid	to	aid			light
give an assurance	of	promise			light promise
give an explanation	for	explain			light
give an interview	to	interview		inv	light
give an ultimatum	to	threaten			light
give approval	to	approve			light
give assistance	to	aid			light
give asylum	to	grant_asylum_to			light
give back	to	return_to
give birth	to	parent_of			light
give credit	to	praise			light
give evidence	against	testify_against			light
	to	testify_to			light
give in	to	concede_to
give instructions	to	instruct			light demand
give one's backing	to	support			light
give oneself up	to	surrender_to
give permission	to	permit			light
give rise	to	cause			light
give shelter	to	shelter			light
give support	to	support			light
give thanks	to	thank			light
give the green light	to	approve
give the lie	to	deny			deny neg
give the order	for	order			light demand
give the sack	iobj	dismiss
give up	obj	renounce			neg
give way	to	concede_to
go	after	pursue
	over	discuss
	through	undergo
	to	travel_to
	with	accompany
go along	with	support
go back	to	go_back_to
go bankrupt	-	go_bankrupt
go bust	-	go_bankrupt
go down	to	lose_to
go hand in hand	with	relations_with
go into administration	-	go_bankrupt
go on	with	continue
go on a trip	to	travel_to
go on loan	to	sign_for
go on strike	against	strike_against
	at	strike_at
	over	strike_against
go on the attack	against	attack
go out	to	lose_to
	with	in_relationship_with
go public	on	list_on
go to bat	for	defend
go to school	in	study_at
go to war	with	fight_with
go up	against	compete_with
goad	into	provoke
	obj	urge
govern	obj	govern
	with	govern_with
graduate	from	graduate_from
grant	iobj	give_to
	obj	give
	to	give_to
grant a pardon	to	pardon			light
grant access	to	give_access_to			light
grant asylum	to	grant_asylum_to			light
grant clemency	to	pardon			light
grant permission	to	permit			light
grapple	with	suffer_from
grasp	obj	understand
green-light	obj	approve
greenlight	obj	approve	green-light
greet	obj	greet
grill	obj	question
grope	obj	abuse	grope
gross	obj	earn
grow	by	rise_by
	into	grow_into
	obj	produce
	to	rise_to
grow up	in	live_in	grow up in
grumble	about	complain_about
guarantee	obj	guarantee			promise
guard	against	protect_against
	obj	guard
gun down	obj	shoot
gut	obj	destroy
hack	into	hack
	obj	hack
haggle	with	negotiate_with
hail	from	come_from
	obj	praise
halt	obj	block			neg
halve	obj	reduce
hammer	obj	defeat
hammer out a deal	with	negotiate_with			light
hamper	obj	hinder
hand	iobj	give_to
	to	give_to
hand back	to	return_to
hand down	obj	decide_on	hand down
hand in	obj	hand_over
hand in one's notice	at	resign_from
hand in one's resignation	to	resign_from
hand out	obj	distribute
	to	give_to
hand over	obj	hand_over
	to	give_to
hand over control	to	transfer_to
handcuff	obj	arrest
handpick	obj	choose	handpick
hang	obj:person	execute
happen	at	takes_place_in
	in	takes_place_in
harass	obj	intimidate
harass sexually	obj	abuse
harbor	obj	shelter	harbour
harbour	obj	shelter	harbour
harm	obj	harm
harvest	obj	collect
hate	obj	hate
haul in	obj	summon
have	obj	have
have a conversation	with	talk_with			light
have a discussion	with	talk_with			light
have a dispute	with	quarrel_with			light
have a hand	in	responsible_for
have a meeting	with	meet			light
have a phone call	with	call			light
have a relationship	with	relations_with			light
have a role	in	take_part_in	have a role in		light
	in:work	act_in	have a role in
have a row	with	quarrel_with			light
have a say	in	involved_in
have a seat	on	member_of			light
have a stake	in	have_stake_in			light
have access	to	have_access_to			light
have an affair	with	in_relationship_with			light
have an effect	on	affect			light
have an impact	on	affect			light
have an interest	in	interested_in			light
have at one's disposal	obj	have
have close ties	with	relations_with			light
have command	of	lead			light
have confidence	in	trust			light
have consequences	for	affect			light
have control	of	control			light
	over	control			light
have dealings	with	relations_with			light
have debts	with	owe_to			light
have doubts	about	doubt			light doubt
have faith	in	trust			light
have implications	for	affect			light
have influence	on	influence			light
	over	influence			light
have its headquarters	in	based_in			light
have knowledge	of	know_about			light
have links	to	relations_with			light
	with	relations_with			light
have nothing to do	with	oppose			neg
have plans	for	plan			light plan
have relations	with	relations_with			light
have sway	over	influence			light
have talks	with	talk_with			light
have the backing	of	support		inv
have the support	of	support		inv
have ties	to	relations_with			light
	with	relations_with			light
have to do	with	involved_in
head	for	travel_to
	obj	lead
	to	travel_to
head back	to	go_back_to
head off	obj	prevent			neg
head up	obj	lead
headhunt	obj	hire
headquarter	in	based_in
heal	obj	treat
heap praise	on	praise
heap pressure	on	pressure
hear	obj	see
hearten	obj	encourage
heed	obj	comply_with
help	obj	help
	with	help
help out	obj	help
herald	obj	start	herald
hide	in	stay_in
	obj	hide
highlight	obj	emphasise			factive
hijack	obj	hijack
hike	obj	increase
hinder	obj	hinder
hinge	on	depend_on
hint	at	refer_to
hire	obj	hire
hit	obj	affect
	obj:object/facility/place	hit
hit back	at	retaliate_against
	at:person/organization	criticise
hit out	against	criticise
	at	criticise
hold	at	takes_place_in
	in	takes_place_in
	obj	own
	obj:event	organise
	obj:person/group	detain
hold a bilateral	with	meet			light
hold a discussion	with	talk_with			light
hold a meeting	with	meet			light
hold a phone call	with	call			light
hold a protest	against	protest_against			light
hold a referendum	on	vote_on			light
hold a seat	in	member_of			light
hold a stake	in	have_stake_in			light
hold a summit	with	meet			light
hold a vote	on	vote_on			light
hold accountable	obj	hold_responsible
hold consultations	with	talk_with			light
hold hostage	obj	take_hostage
hold in custody	obj	detain
hold it	against	blame
hold liable	obj	hold_liable
hold negotiations	with	negotiate_with			light
hold office	as	hold_office
hold peace talks	with	negotiate_with	hold peace talks with		light
hold power	in	govern			light
hold responsible	obj	hold_responsible
hold shares	in	have_stake_in			light
hold sway	over	control
hold talks	on	discuss			light
	with	talk_with			light
hold the post	of	hold_office
hold the presidency	of	chair			light
hold to a draw	obj	draw_with
hold to account	obj	hold_responsible
hold up	obj	rob
honor	obj	honour
	obj:agreement	comply_with
honour	obj	honour
	obj:agreement	comply_with
hoodwink	obj	mislead
hook up	to	connect
hope	ccomp	hope_for			possible
	for	hope_for			possible
	xcomp	hope_for			plan
host	obj	organise
	obj:facility/object	have	host
	obj:person/group/country	host
host talks	with	meet			light
	between	mediate_between	host talks between		light
house	in	place
	obj	shelter
hunt	for	search_for
	obj	pursue
hunt down	obj	pursue
hurl	at	attack
hurt	obj	injure
	obj:organization/concept/country	harm
hush up	obj	hide
identify	obj	identify
ignore	obj	ignore			neg
ill-treat	obj	abuse
immigrate	to	move_to
immunise	obj	vaccinate
immunize	obj	vaccinate
impact	obj	affect
impeach	obj	charge	impeach
impede	obj	hinder
imperil	obj	endanger
implement	obj	implement
implicate	in	involved_in
implore	obj	request_from			demand
imply	ccomp	mean			say
	obj	mean
import	from	import_from
	obj	import
impose	obj	impose
	on	impose_on
impose a ban	on	forbid			light neg
impose a fine	on	fine			light
impose a tax	on	tax			light
impose a travel ban	on	sanction			light
impose an embargo	on	sanction			light
impose restrictions	on	restrict			light
impose sanctions	against	sanction			light
	on	sanction			light
impose tariffs	on	sanction			light
impound	obj	seize
imprison	for	sentence
	obj	detain
improve	obj	improve
inaugurate	obj	open
incarcerate	obj	detain
incite	obj	urge			demand
include	in	include_in
	obj	contain
incorporate	into	include_in
	obj	contain	incorporate
increase	obj	increase
	to	rise_to
	by	rise_by
incur	obj	suffer
indemnify	obj	compensate
indicate	ccomp	say			say
indict	obj	charge
induce	obj	cause
infect	obj	infect
infer	obj	conclude
infiltrate	obj	enter	infiltrate
inflame	obj	worsen
inflict	on	harm	inflict on
influence	obj	influence
inform	about	inform_about
	obj	inform
	of	inform_about
	on	report_crime
infringe	obj	violate
	on	violate
inhabit	obj	live_in
inherit	from	receive_from
initial	obj	sign
initiate	obj	start
injure	obj	injure
ink	obj	sign
inoculate	obj	vaccinate
inquire	about	ask
	into	investigate
insinuate	ccomp	claim			say
insist	ccomp	claim			say
	on	demand			demand
inspect	obj	inspect
inspire	obj	influence
install	in	place
	obj	build
	obj:person	appoint
instigate	obj	cause	instigate
institute	obj	introduce
instruct	obj	instruct			demand
insulate	from	protect_against
insult	obj	insult
insure	against	insure
	obj	insure
integrate	into	include_in
intend	obj	plan			plan
	xcomp	plan			plan
intensify	obj	increase
interact	with	engage_with
intercept	obj	seize
interest	in	interested_in
interfere	in	interfere_in
	with	hinder
intern	at	work_for
	obj	detain
interpret	for	translate
interrogate	obj	question
intervene	in	interfere_in
interview	obj	interview
intimidate	obj	intimidate
introduce	obj	introduce
introduce to the market	obj	launch
intrude	on	interfere_in
invade	obj	invade
invalidate	obj	overturn
invent	obj	develop
invest	in	invest_in
investigate	obj	investigate
invite	obj	invite
invoke	obj	use	invoke
involve	in	involved_in
	obj	involve
isolate	obj	isolate
issue	obj	publish
issue a decree	on	order			light
issue a statement	on	say_about	issue a statement on		light
issue a warning	to	warn			light
issue a warrant	for	charge	issue an arrest warrant for		light
issue an apology	for	apologise_for			light
issue an arrest warrant	for	charge	issue an arrest warrant for		light
issue an invitation	to	invite			light
issue an order	to	order			light demand
issue an ultimatum	to	threaten			light
issue threats	against	threaten			light
jail	for	sentence
	obj	detain
jeopardise	obj	endanger
jeopardize	obj	endanger
jet	to	travel_to
join	in	take_part_in
	obj	join
join forces	with	cooperate_with
joke	ccomp	say			say
journey	to	travel_to
judge	obj	evaluate
jump	to	rise_to
keep	from	prevent			neg
	in	store_in
	obj	have	keep
keep abreast	of	stay_informed_about
keep an eye	on	monitor
keep in custody	obj	detain
keep informed	obj	inform
keep quiet	about	hide
keep secret	obj	hide
keep silent	about	silent_on			neg
keep tabs	on	monitor
keep up	obj	continue
	with	stay_informed_about
keep watch	over	guard
kick	against	oppose
kick off	obj	start
kick out	obj	expel
kidnap	obj	kidnap
kill	obj	kill
knife	obj	stab
knight	obj	honour
knock off	obj	defeat
knock out	obj	eliminate
know	about	know_about
	as	known_as
	obj	know
	of	know_about
label	obj	describe_as			say
lack	obj	lack			neg
lambast	obj	criticise
lambaste	obj	criticise
lampoon	obj	mock
land	at	arrive_in
	in	arrive_in
lash	obj	attack
lash out	at	criticise
laud	obj	praise
launch	at	attack
	obj	launch
	obj:event	start
	obj:object	fire
launch a bid	for	bid_for			light
launch a campaign	against	fight_against	launch a campaign against		light
launch a cyberattack	on	hack			light
launch a drone attack	on	attack			light
launch a missile	at	attack			light
launch a probe	into	investigate			light
launch a war	against	fight_with	launch a war against		light
	on	fight_with	launch a war on		light
launch air strikes	on	bomb			light
launch airstrikes	on	bomb			light
launch an assault	on	attack			light
launch an attack	on	attack			light
launch an inquiry	into	investigate			light
launch an invasion	of	invade	launch an invasion of		light
launch an investigation	into	investigate			light
launch an offensive	against	attack			light
launch missiles	at	attack			light
launch strikes	against	attack			light
	on	attack			light
launder	obj	launder
lavish	on	give_to
lay	into	criticise	lay into
lay bare	obj	reveal			factive
lay claim	to	demand			light demand
lay off	obj	lay_off
lay out	obj	present
lay siege	to	besiege			light
lay the blame	on	blame			light
lead	obj	lead
	to	cause
	to:place/facility	bring_to
leak	obj	leak
	to	leak
lean	on	pressure
learn	about	learn
	ccomp	understand			factive
	from	learn
	obj	learn
	of	learn
lease	from	rent_from
	obj	rent
	to	rent_to
leave	for:country/place/facility/organization/event	travel_to
	from	travel_from
	obj	leave
leave behind	obj	abandon
leave in the lurch	obj	abandon
leave office	-	resign_from
leave out	obj	exclude
lecture	at	teach_at
	obj	address
	on	criticise
legalise	obj	legalise
legalize	obj	legalise
legislate	against	forbid	legislate against		neg
lend	iobj	lend_to
	to	lend_to
lend a hand	to	help
lend one's voice	to	support
lend support	to	support			light
let	obj	permit
	to	rent_to
let down	obj	disappoint
let go	obj	release
let it be known	ccomp	say			say
level	obj	destroy
level accusations	at	accuse			light
levy	obj	impose
	on	impose_on
levy a tax	on	tax			light
liberate	obj	liberate
license	obj	permit
lie	about	mislead
	in	located_in
	on	located_in
	to	lie_to
lift	from	take_from
	obj	lift
like	obj	love
liken	to	compare_with
limit	obj	restrict
link	obj	connect
	to	relations_with
	with	relations_with
liquidate	obj:person	kill
list	on	list_on
listen	to	see
litigate	against	sue
live	in	live_in
	on	live_in
	with	live_with
loan	to	lend_to
loathe	obj	hate
lobby	against	oppose
	for	advocate			demand
	obj	lobby
locate	at	located_in
	in	located_in
	obj	track_down
lock horns	with	quarrel_with
lock up	obj	detain
lodge	obj	submit
lodge a complaint	against	accuse			light
	with	complain_to			light
lodge a protest	against	protest_against			light
lodge an appeal	against	appeal_against			light
long	for	want			plan
look	after	care_for
	at	see
	for	search_for
	into	investigate
	like	resemble
look forward	to	hope_for
loot	obj	plunder
lose	-	lose
	against	lose_to
	in	lose
	obj	lose
	to	lose_to
lose one's life	-	die
	in	die
lose the election	in	lose			light
lose the support	of	lose	lose the support of
love	obj	love
lower	obj	reduce
lure	obj	attract
lynch	obj	execute
mail	to	send_to
maim	obj	injure
maintain	ccomp	claim			say
	obj	continue
maintain relations	with	relations_with			light
maintain ties	with	relations_with			light
make	obj	produce	make
	obj:concept	create
	xcomp	force	make		demand
make a bid	for	bid_for			light
make a call	for	call_for			light demand
make a comment	on	comment_on			light
make a contribution	to	contribute_to			light
make a deal	with	agree_with			light
make a debut	in	debut_in			light
	for	debut_in
make a decision	on	decide_on			light
make a declaration	on	announce			light
make a donation	to	donate_to			light
make a loan	to	lend_to			light
make a move	to	sign_for			light
make a pact	with	agree_with			light
make a profit	of	earn			light
	on	earn			light
make a promise	to	promise			light promise
make a proposal	for	propose			light plan
	to	propose_to			light
make a request	to	request_from			light demand
make a speech	at	speak_at			light
	to	address			light
make a stand	against	oppose			light
make a state visit	to	visit			light
make a statement	about	say_about			light
	on	say_about	make a statement on		light
make a takeover bid	for	bid_for			light
make a trip	to	travel_to			light
make a visit	to	visit			light
make accusations	against	accuse			light
make an announcement	about	announce			light
make an apology	to	apologise_to			light
make an appearance	at	attend			light
make an attempt	at	try_to			light plan
make an investment	in	invest_in			light
make an offer	for	bid_for			light
	to	offer_to			light plan
make available	obj	offer
	to	give_to
make clear	ccomp	say			say factive
	obj	say			say factive
make concessions	to	concede_to			light
make demands	on	demand_from			light demand
make friends	with	friend_of			light
make fun	of	mock			light
make known	obj	say			say
make landfall	in	arrive_in	make landfall in
make mention	of	mention			light
make money	from	earn			light
make peace	with	reconcile_with			light
make plans	for	plan			light plan
make preparations	for	prepare			light plan
make public	obj	announce
make redundant	obj	lay_off
make revelations	about	reveal			light
make the case	for	advocate
make threats	against	threaten			light
make up	of	consists_of
	with	reconcile_with
make use	of	use			light
make way	for	replace		inv
malign	obj	insult	malign
maltreat	obj	abuse
manage	obj	manage
mandate	obj	order			demand
manipulate	obj	influence
manufacture	obj	produce
march	against	protest_against
	for	protest_for
	into	invade
	on	travel_to
	through	protest_at
	to	travel_to
marginalise	obj	exclude	marginalise
marginalize	obj	exclude	marginalise
mark	obj	celebrate
marry	obj	married_to
	to	married_to
mask	obj	hide
mass troops	near	deploy_to			light
	on	deploy_to			light
massacre	obj	kill
maul	obj	injure	maul
mean	ccomp	mean			say
	obj	mean
measure	obj	measure
meddle	in	interfere_in
mediate	between	mediate_between
	in	mediate_in
	obj	mediate_in
meet	-	meet
	obj	meet
	obj:law/agreement/concept	comply_with
	with	meet
meet face to face	with	meet
menace	obj	threaten
mend	obj	repair
mend fences	with	reconcile_with
mention	ccomp	say			say
	obj	mention
merge	into	merge_with
	with	merge_with
message	obj	write_to
migrate	to	move_to
mine	obj	extract
mirror	obj	resemble
mislead	obj	mislead
misrepresent	obj	mislead	misrepresent
miss	obj	lose
miss out	on	lose
mistreat	obj	abuse
mistrust	obj	suspect
misuse	obj	use
mitigate	obj	reduce
moan	about	complain_about
mobilise	against	protest_against
	obj	mobilise
mobilize	obj	mobilise
mock	obj	mock
modernise	obj	reform
modernize	obj	reform
modify	obj	amend
molest	obj	abuse
monitor	obj	monitor
moot	obj	propose			plan
mount a challenge	to	oppose			light
mount a raid	on	attack			light
mount an attack	on	attack			light
mount opposition	to	oppose			light
mourn	obj	commemorate
move	into	move_to
	obj+to	bring_to
	obj:person/object/group	bring
	to	move_to
	to:organization	sign_for
	from	travel_from	move from
move on	to	travel_to
mow down	obj	kill
mug	obj	rob
mull	obj	consider			possible
murder	obj	murder
mutiny	against	rebel_against
muzzle	obj	censor
nab	obj	arrest
name	after	named_after
	obj	mention
	obj:person	appoint
nationalise	obj	nationalise
nationalize	obj	nationalise
near	obj	approach
necessitate	obj	demand
need	obj	need
neglect	obj	ignore
negotiate	about	negotiate_on
	obj	negotiate_on
	on	negotiate_on
	over	negotiate_on
	with	negotiate_with
net	obj	score
neutralise	obj	eliminate	neutralise
neutralize	obj	eliminate	neutralise
nip in the bud	obj	end			neg
nominate	for	nominate
	obj	nominate
normalise	obj	improve	normalise
normalise relations	with	relations_with			light
normalize	obj	improve	normalise
normalize relations	with	relations_with			light
note	ccomp	say			say
notice	ccomp	understand			factive
	obj	understand			factive
notify	obj	inform
	of	inform_about
nullify	obj	overturn
number	obj	count
nurse	obj	treat
obey	obj	comply_with
object	to	oppose
oblige	obj	force			demand
obliterate	obj	destroy
observe	ccomp	conclude			say factive
	obj	monitor
	obj:event/object	see
	obj:law/agreement	comply_with
obstruct	obj	hinder
obtain	from	receive_from
	obj	receive
occupy	obj	occupy
occur	at	takes_place_in
	in	takes_place_in
offend	obj	insult
offer	iobj	offer_to			plan
	obj	offer
	to	offer_to			plan
offer an apology	to	apologise_to			light
offer condolences	to	express_sympathy_with			light
offload	to	sell_to
open	obj	open
	obj:event	start
open a branch	in	invest_in	open a branch in		light
open a dialogue	with	talk_with			light
open a factory	in	invest_in	open a factory in		light
open an inquiry	into	investigate			light
open an investigation	into	investigate			light
open an office	in	invest_in	open an office in		light
open fire	at	attack
	on	shoot
open talks	with	negotiate_with			light
operate	from	based_in
	in	work_in	operate in
	obj	manage
	on	treat
opine	ccomp	say			say
oppose	obj	oppose
	to	oppose
oppress	obj	oppress
opt	for	choose
	xcomp	decide_on			plan
opt out	of	withdraw_from
order	from	order_from
	obj	order			demand
	obj:object/work/facility	buy
organise	obj	organise
organize	obj	organise
originate	from	come_from
	in	come_from
ostracise	obj	isolate
ostracize	obj	isolate
oust	from	expel
	obj	overthrow
oust from office	obj	dismiss
outbid	obj	defeat	outbid
outclass	obj	defeat
outdo	obj	surpass
outlaw	obj	forbid			neg
outline	obj	present
outlive	obj	survive
outmanoeuvre	obj	defeat	outmanoeuvre
outperform	obj	surpass
outsource	to	transfer_to
outstrip	obj	surpass
overcome	obj	defeat
overfly	obj	fly_over
overhaul	obj	reform
overlook	obj	ignore
overpower	obj	defeat
override	obj	overturn	override
overrule	obj	overturn	overrule
overrun	obj	invade
	obj:place	conquer
oversee	obj	monitor
overtake	obj	surpass
overthrow	obj	overthrow
overturn	obj	overturn
owe	iobj	owe_to
	to	owe_to
own	obj	own
own a stake	in	have_stake_in			light
own up	to	admit			say factive
pacify	obj	comfort	pacify
paint	obj	paint
pan	obj	criticise
paralyse	obj	hinder
paralyze	obj	hinder
pardon	obj	pardon
part ways	with	break_with
partake	in	take_part_in
participate	in	take_part_in
partner	with	cooperate_with
pass	for	known_as
	obj:law/agreement	approve
	obj:place	cross
	through	travel_through
	to	transfer_to
pass a law	on	agree_on			light
pass a resolution	on	agree_on			light
pass away	-	die
	in	die
pass judgement	on	rule_on			light
pass judgment	on	rule_on			light
pass on	obj	hand_over	pass on
	to	give_to	pass on to
patrol	obj	guard
pay	for	pay_for
	obj	pay
	to	pay
	towards	fund
pay a state visit	to	visit			light
pay a visit	to	visit			light
pay attention	to	focus_on			light
pay bribes	to	bribe			light
pay compensation	to	compensate			light
pay homage	to	honour			light
pay off	obj	pay
pay respects	to	honour	pay respects to		light
pay tribute	to	praise			light
peddle	obj	sell
pelt	obj	attack
pen	obj	write
penalise	obj	sanction
penalize	obj	sanction
penetrate	obj	enter
perform	at	perform_in
	for	perform_in
	in	perform_in
	obj:event	implement
perish	in	die
permit	obj	permit
perpetrate	obj	commit
persecute	obj	persecute
persist	in	continue
persuade	obj	convince
pertain	to	about
petition	obj	request_from			demand
phase in	obj	introduce
phase out	obj	reduce
phone	obj	call
photograph	obj	record
pick	obj	choose
pick up	obj	collect
	obj:person	arrest
pick up the tab	for	pay_for
pile pressure	on	pressure
pillage	obj	plunder
pilot	obj	test
pin	on	blame
pinpoint	obj	identify
pioneer	obj	develop
pitch	in	contribute_to
placate	obj	comfort	placate
place	in	place
	obj	place
	on	place
place an order	with	order_from			light
place restrictions	on	restrict			light
place trust	in	trust			light
plague	obj	affect
plan	for	plan			plan
	obj	plan			plan
	xcomp	plan			plan
play	against	play_against
	at	perform_in
	for	play_for
	in	perform_in
	obj:organization/country	play_against
play a part	in	take_part_in			light
	of	star_as			light
play a role	in	take_part_in			light
	of	star_as			light
play into the hands	of	advance
plead	for	call_for			demand
	with	request_from			demand
plead guilty	to	admit			factive
plead not guilty	to	deny			deny neg
pledge	ccomp	say			promise
	obj	promise			promise
	to	promise_to			promise
plot	obj	plan			plan
plough	into	collide_with
plough money	into	invest_in
plump	for	choose
plunder	obj	plunder
plunge	to	fall_to
poach	from	hire	poach from
	obj	hire	poach
point out	ccomp	say			say factive
point the finger	at	accuse
poison	obj	poison
poke fun	at	mock
police	obj	monitor
pollute	obj	pollute
ponder	obj	consider			possible
portray	obj	describe_as			say
	obj:person	star_as
pose a danger	to	endanger	pose a danger to		light
pose a question	to	ask			light
pose a risk	to	endanger	pose a risk to		light
pose a threat	to	endanger	pose a threat to		light
position	obj	place
possess	obj	own
post	on	publish
	to	deploy_to
post a profit	of	earn			light
postpone	obj	postpone			neg
pound	obj	shell
pour money	into	invest_in
pour scorn	on	criticise
praise	obj	praise
	obj+for	praise	praise for
pre-empt	obj	prevent	pre-empt		neg
precede	obj	precede
precipitate	obj	cause
predate	obj	precede
predict	obj	predict			say plan
prefer	obj	choose
prepare	for	prepare			plan
	obj	prepare			plan
	xcomp	prepare			plan
present	obj	present
	obj+to	submit_to
	to	award_to
preserve	obj	protect	preserve
preside	over	chair
preside over	obj	lead
press	for	call_for			demand
	obj	urge			demand
press ahead	with	continue
press charges	against	charge			light
pressure	obj	pressure
pressurise	obj	pressure
prevail	in	win
	over	defeat
prevent	from	prevent			neg
	obj	prevent			neg
prioritise	obj	focus_on
prioritize	obj	focus_on
privatise	obj	sell	privatise
privatize	obj	sell	privatise
probe	obj	investigate
proclaim	obj	announce
procure	obj	buy
produce	obj	produce
	obj+with	cooperate_with
profess	obj	claim			say
profit	from	benefit_from
progress	to	qualify_for
prohibit	from	forbid			neg
	obj	forbid			neg
prolong	obj	extend
promise	iobj	promise_to			promise
	obj	promise			promise
	to	promise_to			promise
promote	obj	advance
	obj:person	promote
prompt	obj	cause
promulgate	obj	announce	promulgate
propose	obj	propose			plan
	to	propose_to
prosecute	obj	prosecute
protect	against	protect_against
	from	protect_against
	obj	protect
protest	against	protest_against
	at	protest_against
	in	protest_at
	obj	protest_against
	outside	protest_at
prove	obj	prove			factive
provide	iobj	deliver_to
	obj	give
	to	give_to
	with	supply_with
provide aid	to	aid			light
provide assistance	to	aid			light
provide evidence	of	prove			light
provide funding	for	fund			light
provide proof	of	prove			light
provide relief	to	aid			light
provide subsidies	to	subsidise			light
provide weapons	to	arm			light
provoke	obj	provoke
	obj:event/concept	cause
pry	into	interfere_in
publish	obj	publish
pull	from	take_from
pull back	from	withdraw_from
	obj	withdraw
pull one's troops out	of	withdraw_from			light
pull out	obj	withdraw
	of	withdraw_from
pull the plug	on	end			neg
pull the strings	of	influence
pull troops	from	withdraw_from			light
pump	obj	extract
pump money	into	invest_in
punish	obj	punish
	obj+for	punish	punish for
purchase	from	buy_from
	obj	buy
purge	obj	dismiss	purge
purport	obj	claim			say
pursue	obj	pursue
	obj:concept/event/agreement	strive_for			plan
push	for	call_for			demand
	obj	advance
	obj:person/organization/country	pressure	push
push back	against	oppose
push through	obj	introduce	push through
put	at	estimate
	in	place
	obj	place
	on	place
	to	submit_to
put a question	to	ask			light
put an end	to	end			light neg
put at risk	obj	endanger
put down	to	blame
put forward	obj	propose			plan
	obj:person	nominate
put in place	obj	introduce
put into practice	obj	implement
put money	into	fund
put off	obj	postpone			neg
put on display	obj	exhibit
put on hold	obj	postpone			neg
put on leave	obj	suspend
put on notice	obj	warn
put on the market	obj	launch
put on trial	obj	try
put one's signature	to	sign
put one's stamp	on	influence
put out	obj	publish
put pressure	on	pressure			light
put sanctions	on	sanction			light
put the blame	on	blame			light
put the brakes	on	oppose
put to death	obj	execute
put to the test	obj	test
put together	obj	create
put up	obj	build
	with	tolerate
put up money	for	fund
put up resistance	to	oppose			light
qualify	for	qualify_for
quarantine	obj	isolate
quarrel	with	quarrel_with
quash	obj	overturn
question	obj	question
	obj:event/concept/law/agreement	doubt			doubt
	over	question
quit	as	resign_from
	obj	resign_from
	obj:organization/agreement	withdraw_from
	xcomp	end			neg
quiz	obj	ask
quote	obj	quote
raid	obj	attack
	obj:place/facility/organization	search
rail	against	criticise
	at	oppose
raise	obj	discuss
	obj:concept	increase
	obj:object	collect
raise concerns	about	worry_about			light
raise doubts	about	doubt			light doubt
raise money	for	donate_to
raise objections	to	oppose			light
raise questions	about	criticise			light
raise the alarm	over	warn_against			possible
rally	against	protest_against
	around	support
	behind	support
	for	protest_for
	in	protest_at
ram	obj	collide_with
ramp up	obj	increase
ransack	obj	plunder
rap	obj	criticise
rape	obj	rape
ratify	obj	ratify
ration	obj	restrict
ravage	obj	affect
rave	about	praise
raze	obj	destroy
re-elect	obj	elect
reach	obj:event	qualify_for
	obj:place/facility/country	arrive_in
	obj	achieve	reach
	obj:agreement	agree_on	reach
reach a ceasefire	with	cease_fire_with			light
reach a compromise	with	agree_with			light
reach a deal	on	agree_on			light
	with	agree_with			light
reach agreement	on	agree_on			light
	with	agree_with			light
reach out	to	contact
reach the final	of	finish_in			light
react	to	react_to
read	obj	read
reaffirm	obj	confirm			say
realise	ccomp	understand			factive
	obj	implement
realize	ccomp	understand			factive
	obj	implement
reappoint	obj	appoint
reassure	obj	comfort
rebel	against	rebel_against
rebrand	obj	change	rebrand
rebuff	obj	reject			neg
rebuild	obj	build
rebuke	obj	criticise
rebut	obj	deny			deny neg
recall	ccomp	say			say
	obj	remember			factive
	obj:person/group/object	withdraw
recapture	obj	conquer
receive	from	give_to		inv
	obj	receive
	obj:person/group/country	host
reckon	with	expect
reclaim	from	reclaim_from
recognise	obj	recognise
	obj:object	identify
recognize	obj	recognise
recommend	ccomp	recommend			demand
	obj	recommend
	xcomp	recommend			demand
reconcile	with	reconcile_with
reconstruct	obj	build
record	obj	record
recover	from	reclaim_from
recruit	obj	hire
redeploy	to	deploy_to	redeploy to
	obj	deploy	redeploy
reduce	obj	reduce
reduce to rubble	obj	destroy
reel	from	suffer_from
refer	obj+to	submit_to
	to	refer_to
reform	obj	reform
refurbish	obj	improve
refuse	iobj	refuse			neg
	obj	refuse			neg
	xcomp	refuse			neg
refuse to comment	on	silent_on			neg
refute	obj	deny			deny neg
regard	obj	describe_as			say
register	for	register
	with	register
regret	obj	regret			factive
regulate	obj	control	regulate
reignite	obj	resume	reignite
reimburse	obj	compensate
rein in	obj	restrict
reinforce	obj	strengthen
reinstate	obj	appoint
reject	obj	reject			neg
rejoin	obj	join	rejoin
rekindle	obj	resume	rekindle
relate	to	about
relaunch	obj	resume	relaunch
relax	obj	lift
release	obj:person/group	release
	obj:work/object/concept	publish
	obj	release
release early	obj	release
release on bail	obj	release
relieve	of	dismiss
relinquish	obj	renounce			neg
relinquish the post	of	resign_from
relocate	to	move_to
rely	on	depend_on	rely on
remain	at	stay_in
	in	stay_in
	on	stay_in
	obj	is_a	remain
	xcomp	continue	remain
remain silent	on	silent_on			neg
remand	obj	detain
remark	ccomp	say			say
	on	comment_on
remedy	obj	solve
remember	obj	remember			factive
remind	obj	tell			factive
remove	from	take_from
	obj	remove
remove from office	obj	dismiss
remunerate	obj	pay
rename	obj	change
renege	on	violate	renege on
renew	obj	reform
	obj:agreement	extend
	with	play_for
renounce	obj	renounce			neg
renovate	obj	improve
rent	from	rent_from
	obj	rent
	to	rent_to
rent out	to	rent_to
reopen	obj	resume
reorganise	obj	reorganise
reorganize	obj	reorganise
repair	obj	repair
repatriate	obj	bring
	to	bring_to
repay	obj	pay
repeal	obj	lift
replace	obj	replace
reply	ccomp	answer			say
	to	answer
report	about	report
	ccomp	report			say
	obj	report			say
	on	report
	to	report_to
report back	to	report_to
report to the police	obj	report_crime
represent	obj	represent
repress	obj	oppress
reprimand	obj	criticise
reproach	obj	criticise
repudiate	obj	reject			neg
request	from	request_from			demand
	obj	request			demand
require	obj	demand			demand
	obj:object	need
	of	demand_from			demand
rescind	obj	lift
rescue	from	save_from
	obj	rescue
research	obj	study
resemble	obj	resemble
resent	obj	hate
reserve	for	allocate_to
resettle	in	move_to
reshape	obj	change
reside	in	live_in
resign	-	resign_from
	as	resign_from
	from	resign_from
resign oneself	to	accept
resist	obj	oppose
resolve	obj	solve
	xcomp	decide_on			plan
resort	to	use
respect	obj:law/agreement	comply_with
respond	ccomp	answer			say
	to	react_to
rest	on	based_on
restart	obj	resume
restore	obj	repair	restore
	to	return_to
restore ties	with	relations_with			light
restrict	obj	restrict
restructure	obj	reorganise
result	from	cause		inv
	in	cause
resume	obj	resume
resume talks	with	negotiate_with			light
resuscitate	obj	rescue
retake	obj	conquer
retaliate	against	retaliate_against
retire	as	retire_from
	from	retire_from
retract	obj	withdraw	retract
retreat	from	withdraw_from
retrofit	obj	improve
return	from	return_from
	obj+to	return_to
	obj:object/person	bring
	to	go_back_to
reunite	obj	unite
	with	unite
reveal	ccomp	say			say factive
	obj	reveal			factive
reverse	obj	overturn
review	obj	evaluate
revise	obj	amend
revitalise	obj	improve	revitalise
revive	obj	resume	revive
revoke	obj	lift
revolt	against	rebel_against
revolve	around	about
reward	obj	honour	reward
ride	for	play_for
	to	travel_to
ridicule	obj	mock
rig	obj	defraud
ring	obj	surround
riot	in	riot_in
rise	against	fight_against
	by	rise_by
	to	rise_to
rise up	against	rebel_against
rival	obj	compete_with
rob	obj	rob
rock	obj	affect
roll	into	invade
roll out	obj	launch
root	for	support
root out	obj	combat	root out
round	on	criticise
round up	obj	arrest
rout	obj	defeat
row	with	quarrel_with
rubber-stamp	obj	approve
rubbish	obj	criticise
rue	obj	regret			factive
rule	against	rule_on
	in	rule_on
	obj	control
	obj:country	govern
	on	rule_on
	over	control
	ccomp	conclude	rule		say
rule in favor	of	support	rule in favour of
rule in favour	of	support	rule in favour of
rule out	obj	reject			neg
run	against	compete_with
	for	run_for
	into	meet
	into:object	collide_with
	obj	manage
	obj:organization/country	lead
	through	travel_through
	in:event	run_for	run in
run for election	to	run_for
run out	of	lack			neg
run over	obj	injure	run over
rush	to	travel_to
sabotage	obj	hinder
sack	obj	dismiss
safeguard	obj	guarantee
	obj:place/person	protect
sail	through	travel_through
	to	travel_to
salute	obj	greet
salvage	from	take_from
sanction	obj	sanction
	obj:event/concept	permit
sap	obj	undermine
savage	obj	criticise
save	from	save_from
	in	store_in
	obj	rescue
	on	save
save up	for	save
say	about	say_about
	ccomp	say			say
	obj	say			say
	to	tell			say
say no	to	reject			neg
say sorry	to	apologise_to
scale	obj	climb
scale back	obj	reduce
scale down	obj	reduce
scam	obj	defraud
scapegoat	obj	blame
scare	obj	intimidate
scheme	against	oppose	scheme against
school	obj	train
scoff	at	mock
scold	obj	criticise
scoop	obj	win
score	-	score
	against	score_against
	for	score
	obj	score
scour	obj	search	scour
scrap	obj	abolish
scrutinise	obj	investigate
scrutinize	obj	investigate
scuttle	obj	reject			neg
seal	obj	close
seal off	obj	close
search	for	search_for
	obj:place/facility/person/object	search
secede	from	split_from
second	obj	support
	to	send_to
secure	obj	receive
	obj:place/facility	protect
secure a conviction	against	convict			light
secure victory	in	win			light
see	obj	see			factive
see eye to eye	with	agree_with
see off	obj	defeat
seek	obj	strive_for			plan
	xcomp	try_to			plan
seek advice	from	consult			light
seek asylum	in	flee_to			light
seek clarification	from	ask			light
	on	ask			light
seek out	obj	search_for
seek permission	for	request			light demand
seek rapprochement	with	engage_with
seek refuge	in	flee_to			light
seek the death penalty	for	prosecute
seize	from	confiscate_from
	obj	seize
	obj:person	arrest
seize control	of	conquer			light
seize power	in	conquer
select	obj	choose
sell	iobj	sell_to
	obj	sell
	to	sell_to
sell off	obj	sell
send	iobj	send_to
	obj	send
	to	send_to
send a letter	to	write_to			light
send a warning	to	warn			light
send a warship	to	deploy_to			light
send aid	to	aid			light
send away	obj	expel
send back	to	return_to
send condolences	to	express_sympathy_with			light
send congratulations	to	congratulate			light
send forces	to	deploy_to			light
send out	obj	send
send reinforcements	to	deploy_to			light
send soldiers	to	deploy_to			light
send troops	into	invade
	to	deploy_to			light
sentence	obj	sentence
	to	sentence
sentence to death	obj	sentence	sentence to death
separate	from	split_from
	from:person	divorced_from
serve	as	serve_as
	in	work_for
	obj	serve
	on	member_of
	under	work_for
serve up	obj	offer
set	obj	decide_on
	upon	attack
set ablaze	obj	attack
set alight	obj	attack
set aside	for	allocate_to
set aside money	for	fund
set back	obj	hinder	set back
set fire	to	attack			light
set foot	in	enter
set free	obj	release
set off	for	travel_to
	obj	cause
set out	from	travel_from
	obj	explain			say
set up	obj	create
	obj:organization/group/event	found
settle	for	accept
	in	move_to
	obj	solve
	with	agree_with
sever relations	with	break_with			light
sever ties	with	break_with			light
sexually abuse	obj	abuse
sexually assault	obj	rape
shadow	obj	spy_on
shake	obj	affect
shake hands	on	agree_with
	with	engage_with
shape	obj	influence
share	obj	share
	with	share_with
share a border	with	border			light
share a house	with	live_with
share a vision	with	relations_with
shatter	obj	break
shed jobs	at	lay_off			light
shell	obj	shell
shelter	in	stay_in
	obj	shelter
shelve	obj	postpone			neg
shield	obj	protect
shift	obj	change
ship	obj	transport
	to	send_to
shock	obj	surprise
shoot	at	shoot
	obj	shoot
shoot dead	obj	kill
shoot down	obj	shoot_down
	obj:agreement/law/concept	reject			neg
shore up	obj	strengthen
shortlist	obj	nominate
shout	ccomp	say			say
show	ccomp	prove			factive
	obj	show
show interest	in	interested_in			light
show solidarity	with	support			light
show up	at	attend
showcase	obj	present
shrink	obj	reduce
shun	obj	boycott
shut	obj	close
shut down	obj	close	shut down
shut out	obj	exclude
shy away	from	distance_from
side	with	side_with
sideline	obj	exclude	sideline
sign	for	sign_for
	from	transfer_from
	obj	sign
	with	agree_with	sign with
sign a ceasefire	with	cease_fire_with			light
sign a contract	with	agree_with			light
sign a deal	with	agree_with			light
sign a treaty	with	agree_with			light
sign an agreement	with	agree_with			light
sign an armistice	with	cease_fire_with			light
sign on	to	sign
sign up	for	join
	obj	hire
	with	register
signify	obj	mean
silence	obj	censor
sing	at	perform_in
	in	perform_in
	obj	sing
sing the praises	of	praise
sink	in	crash_in
	to	fall_to
sink money	into	invest_in
sit	in	located_in	sit in
	on	member_of
	in:organization/group	member_of	sit in
sit down	with	meet
situate	in	located_in
skewer	obj	criticise
skip	obj	boycott	skip
skirmish	with	fight_with
slam	into	collide_with
	obj	criticise
slander	obj	insult
slap	on	impose_on
slap sanctions	on	sanction			light
slap tariffs	on	sanction			light
slash	obj	reduce
slate	obj	criticise
slaughter	obj	kill
slay	obj	kill
slump	to	fall_to
smash	obj	break
smear	obj	insult
smuggle	into	smuggle
	obj	smuggle
snap up	obj	acquire
snatch	obj:person	kidnap
snoop	on	spy_on
snub	obj	ignore
soar	to	rise_to
solicit	obj	request			demand
solve	obj	solve
soothe	obj	comfort
sort out	obj	solve
sound the alarm	about	warn_against			possible
	over	warn_against			possible
sound the death knell	for	end			neg
source	from	buy_from
sow	obj	cause
spark	obj	cause
speak	about	discuss
	at	speak_at
	for	speak_for
	of	say_about
	to	talk_with
	with	talk_with
speak by phone	with	call
speak highly	of	praise
speak in favour	of	advocate
speak on behalf	of	speak_for
speak out	about	say_about
	against	oppose
	for	advocate
	on	say_about
speak up	for	defend
speak well	of	praise
spearhead	obj	lead
specialise	in	focus_on
specialize	in	focus_on
speculate	about	say_about	speculate about		possible
spend	at	spend_time_in
	in	spend_time_in
	on	spend_on
spew	obj	emit
spill over	into	spread_to
	to	spread_to
spin off	from	split_from
	obj	split_from
splash out	on	spend_on
split	from	split_from
	with	divorced_from
split up	with	divorced_from
sponsor	obj	fund
spot	obj	discover			factive
spread	to	spread_to
spur	obj	urge			demand
spurn	obj	reject			neg
spy	on	spy_on
squabble	with	quarrel_with
squeeze	past	defeat
stab	obj	stab
stab in the back	obj	betray
stab to death	obj	kill
stabilise	obj	strengthen
stabilize	obj	strengthen
stage	obj	organise
stage a coup	against	overthrow			light
stage a protest	against	protest_against			light
stage an attack	on	attack			light
stall	obj	block
stamp out	obj	combat
stand	alongside	side_with
	behind	support
	by	support
	for	run_for
	in	located_in
	on	located_in
	with	support
stand as a candidate	in	run_for
stand down	as	resign_from
stand in	for	replace
stand in the way	of	hinder
stand trial	for	suspect_in	stand trial for
stand up	for	defend
	to	oppose
star	as	star_as
	in	act_in
	obj:person	feature
start	obj	start
	with	start
start up	obj	found
startle	obj	surprise
starve	obj	harm	starve
state	ccomp	say			say
station	in	deploy_to
station troops	in	deploy_to			light
stave off	obj	prevent			neg
stay	at	stay_in
	in	stay_in
	with	stay_in
stay informed	about	stay_informed_about
stay silent	on	silent_on			neg
steal	from	steal_from
	obj	steal
steer	obj	lead
stem	from	cause		inv
step	into	enter
step down	-	resign_from
	as	resign_from
	from	resign_from
step up	obj	increase
stick	to	continue
stick up	for	defend
stifle	obj	censor	stifle
stigmatise	obj	discriminate_against	stigmatise
stimulate	obj	advance
stir up	obj	influence
stock	with	supply_with
stockpile	obj	collect	stockpile
stoke	obj	cause	stoke
stonewall	obj	block
stop	from	prevent			neg
	in	visit
	obj	block			neg
	xcomp	end			neg
store	in	store_in
storm	obj	attack
strafe	obj	shell
streamline	obj	reorganise
strengthen	obj	strengthen
strengthen ties	with	relations_with			light
stress	ccomp	say			say
	obj	emphasise			say factive
stretch	across	located_in
strike	against	strike_against
	at	strike_at
	in	strike_at
	obj:object	hit
	obj:place/facility/country/organization	attack
	over	strike_against
	obj	hit	strike
strike a bargain	with	agree_with			light
strike a deal	with	agree_with			light
strike back	at	retaliate_against
strike down	obj	overturn
strip	of	seize	strip of
strive	for	strive_for			plan
	xcomp	try_to			plan
strong-arm	obj	force			demand
struggle	against	fight_against
	with	suffer_from
study	at	study_at
	in	study_at
	obj	study
	under	study_at
stumble	upon	discover
stump	for	support
stun	obj	surprise
stymie	obj	block
subject	to	subject_to
subjugate	obj	oppress
submit	obj	submit
	to	submit_to
submit one's resignation	to	resign_from
subpoena	obj	summon
subsidise	obj	subsidise
subsidize	obj	subsidise
substitute	obj	replace
subvert	obj	undermine
succeed	obj	succeed
succumb	to	lose_to
	to:concept	die
sue	obj	sue
suffer	from	suffer_from
	obj	suffer
suffer defeat	against	lose_to			light
	to	lose_to			light
suffer injuries	in	injure		inv	light
suggest	ccomp	say			say
	obj	propose			plan
summon	obj	summon
supervise	obj	monitor
supplant	obj	replace
supply	obj	deliver
	to	deliver_to
	with	supply_with
supply arms	to	arm			light
support	obj	support
suppress	obj	oppress
	obj:work/concept	censor
surpass	obj	surpass
surprise	obj	surprise
surrender	to	surrender_to
surround	obj	surround
surveil	obj	monitor
survey	obj	study
survive	obj	survive
suspect	ccomp	believe			possible
	obj	suspect
	of	accuse_of			allege
suspend	obj	suspend
sustain	obj	suffer
sustain injuries	in	injure		inv	light
swallow up	obj	acquire
swap	with	exchange_with
sway	obj	influence
	obj:person	convince
swear	obj	promise			promise
swear in	obj	appoint
sweep under the carpet	obj	hide
swindle	obj	defraud
switch	to	join
swoop	on	attack
sympathise	with	express_sympathy_with
sympathize	with	support
table	obj	propose			plan
	obj:law/agreement/work	submit
table a motion of no confidence	in	submit			light
tackle	obj	tackle
	obj:event/concept	combat
tail	obj	follow
take	from	take_from
	from:person/organization	confiscate_from
	obj:person/object	bring
	to	bring_to
	obj:place	conquer	take
take a decision	on	decide_on			light
take a doctorate	at	graduate_from
take a majority stake	in	acquire			light
take a stake	in	have_stake_in			light
take a stand	against	oppose			light
take a swipe	at	criticise
take action	against	fight_against			light
take advantage	of	benefit_from			light
take advice	from	consult			light
take aim	at	criticise
take along	obj	bring
take an interest	in	interested_in			light
take away	from	confiscate_from
take by surprise	obj	surprise
take care	of	care_for			light
take charge	of	lead			light
take control	of	conquer			light
take credit	for	claim_credit_for
take delivery	of	receive			light
take down	obj	remove
take exception	to	criticise
take gold	in	win			light
take home	obj	win
take hostage	obj	take_hostage
take in	obj	shelter
take in for questioning	obj	arrest
take into custody	obj	arrest
take issue	with	dispute
take its toll	on	affect
take legal action	against	sue			light
take measures	against	sanction			light
take off	from	travel_from
take office	-	take_office
	as	take_office
take on	obj	compete_with
	obj:concept	tackle
	obj:person	hire
take one's own life	-	die
take out a loan	from	borrow_from			light
take over	from	succeed
	obj	acquire
	obj:place/country	conquer
take over the leadership	of	lead
take part	in	take_part_in
take place	at	takes_place_in
	in	takes_place_in
	of	replace
take possession	of	seize			light
take power	in	take_office
take prisoner	obj	arrest
take refuge	in	flee_to			light
take reprisals	against	retaliate_against			light
take responsibility	for	claim_credit_for
take revenge	on	retaliate_against			light
take sides	with	side_with
take stock	of	evaluate			light
take the floor	at	speak_at
take the helm	of	take_office
take the lead	in	lead			light
take the life	of	kill
take the reins	of	lead
take the side	of	side_with
take the title	in	win
take to court	obj	sue
take to task	obj	criticise
take to the streets	against	protest_against
	for	protest_for
take up arms	against	oppose
	with	fight_with
take up office	as	take_office
talk	about	discuss
	into	convince
	of	say_about
	to	talk_with
	with	talk_with
talk by phone	with	call
tamper	with	defraud
tape	obj	record
target	obj	attack
	with	attack
tarnish	obj	harm
task	obj	instruct			demand
taunt	obj	mock
tax	obj	tax
teach	at	teach_at
	in	teach_at
	iobj	teach
	obj	teach
team up	with	cooperate_with
tear	into	criticise
tear down	obj	destroy
telephone	obj	call
televise	obj	broadcast
tell	about	inform_about
	iobj	tell			say
	obj	tell			say
tend	to	care_for
tender one's resignation	as	resign_from
	to	resign_from
term	obj	describe_as			say
terminate	obj	end			neg
terrorise	obj	oppress
terrorize	obj	oppress
test	obj	test
test-fire	obj	fire
testify	about	testify_to			say
	against	testify_against
	before	testify_to
	ccomp	say			say
	for	testify_for
	to	testify_to			say
thank	obj	thank
	obj+for	thank	thank for
think	about	consider			possible
	ccomp	believe			say
	of	consider			possible
thrash	obj	defeat
thrash out a deal	with	negotiate_with			light
threaten	obj	threaten
	with	threaten_with			plan
	xcomp	threaten_with	threaten to		plan
throw	at	attack
	obj:event	organise
throw a lifeline	to	help
throw one's hat in the ring	for	run_for
throw one's support	behind	support
throw one's weight	behind	support
throw out	obj	reject			neg
	of	expel
throw stones	at	attack			light
thwart	obj	oppose
	obj:event	prevent			neg
tie	to	relations_with
	with	draw_with
tie the knot	with	married_to
tighten	obj	increase
tip	obj	predict	tip
tip one's hat	to	praise
toast	obj	praise
tolerate	obj	tolerate
topple	obj	overthrow
torch	obj	attack
torture	obj	torture
touch	on	discuss
touch base	with	talk_with
touch down	in	arrive_in
touch off	obj	cause
tour	obj	visit
tout	obj	praise	tout
toy	with	consider			possible
trace	obj	track_down
track down	obj	track_down
trade	in	trade_in
	obj	sell
	with	trade_with
trade fire	with	fight_with
traffic	in	smuggle
	obj	smuggle
train	obj	train
	obj:organization	coach
trample	on	violate
transfer	from	transfer_from
	obj	bring
	obj+to	bring_to
	to:organization	sign_for
transform	obj	change
	into	grow_into	turn into
	obj+into	change	transform into
translate	into	translate
	obj	translate
transport	obj	transport
	to	bring_to
trash	obj	criticise
travel	from	travel_from
	through	travel_through
	to	travel_to
	with	accompany
treat	obj:person/group	treat
trek	to	travel_to
trial	obj	test
trick	obj	mislead
trigger	obj	cause
trim	obj	reduce
triumph	in	win
	over	defeat
trounce	obj	defeat
trust	obj	trust
try	obj:person/group	try
	xcomp	try_to			plan
try out	obj	test
turn	against	oppose
	into	grow_into	turn into
	to	contact
	obj+into	change	turn into
turn a blind eye	to	tolerate			factive
turn a deaf ear	to	ignore
turn down	obj	reject			neg
turn in	obj	report_crime
turn one's back	on	leave
turn out	for	play_for
turn over	obj	earn
	obj:object	hand_over
	to	transfer_to
turn the page	on	end	turn the page on		neg
turn up	at	attend
	in	located_in
tutor	obj	teach
tweet	ccomp	say			say
uncover	obj	discover			factive
undergo	obj	undergo
underline	obj	emphasise			say factive
undermine	obj	undermine
underscore	obj	emphasise			say factive
understand	ccomp	understand
	obj	understand
undertake	obj	start	undertake
	xcomp	promise	undertake		promise
underwrite	obj	guarantee
unearth	obj	discover			factive
unfold	in	takes_place_in
unify	obj	unite
unite	obj	unite
unleash	obj	start
unmask	obj	reveal
unnerve	obj	intimidate	unnerve
unseat	obj	overthrow
unveil	obj	present	unveil
unveil plans	for	announce			light
up	obj	increase
upbraid	obj	criticise
update	obj	improve
	obj:person/group	inform
	on	inform_about
upgrade	obj	improve
uphold	obj	confirm	uphold
upload	to	publish
upset	obj:organization	defeat
urge	obj	urge			demand
use	for	use
	obj	use
	against	use	use against
use a veto	against	veto			light neg
usher in	obj	start
utilise	obj	use
utilize	obj	use
vacate	obj	leave	vacate
vaccinate	obj	vaccinate
vandalise	obj	damage
vandalize	obj	damage
vanquish	obj	defeat
verify	obj	confirm			factive
veto	obj	veto			neg
vie	for	compete_for
	with	compete_with
view	obj	see
vilify	obj	insult	vilify
violate	obj	violate
visit	obj	visit
voice	obj	say			say
voice concern	about	worry_about			light
	over	worry_about			light
voice criticism	of	criticise			light
voice support	for	support			light
volunteer	at	help
	for	help
vote	against	vote_against
	for	vote_for
	on	vote_on
vote down	obj	reject			neg
vote in	obj	elect
vote in favor	of	vote_for
vote in favour	of	vote_for
vote into office	obj	elect
vote into power	obj	elect
vouch	for	guarantee
vow	obj	promise			promise
wage a campaign	against	fight_against	wage a campaign against		light
wage war	against	fight_with			light
	on	fight_with			light
	with	fight_with			light
wait	for	wait_for
waive	obj	renounce			neg
walk	into	enter
	to	travel_to
walk away	from	withdraw_from
	with	win
walk out	of	leave
	on	leave
	over	strike_against
want	obj	want			plan
	xcomp	want			plan
ward off	obj	prevent			neg
warn	about	warn_against			possible
	against	warn_against			possible
	ccomp	warn_against	warn		possible
	obj	warn
	of	warn_against			possible
wash one's hands	of	deny	deny involvement in		deny neg
watch	obj	see
	over	monitor
water down	obj	weaken
weaken	obj	weaken
wear	obj	wear
weather	obj	survive
wed	obj	married_to
weigh	obj	consider			possible
	on	affect
welcome	obj	support	welcome
	obj:person/group/country	host
whip up	obj	influence
whisper	ccomp	say			say
whitewash	obj	hide	whitewash
widen	obj	expand
wield	obj	use
win	-	win
	against	defeat
	at	win
	in	win
	obj	win
win a majority	in	win			light
win a medal	at	win			light
	in	win			light
win a seat	in	win			light
win an award	for	win			light
win gold	at	win			light
	in	win			light
win over	obj	convince
win the elections	in	win			light
win the support	of	support		inv
wind down	obj	end
wind up	obj	dissolve
wipe out	obj	destroy
	obj:group	kill
wire	to	send_to
wiretap	obj	spy_on
wish	for	want			plan
	xcomp	want			plan
withdraw	from	withdraw_from
	obj	withdraw
	obj:concept/law/agreement	cancel			neg
withdraw support	for	oppose	withdraw support for		light
	from	oppose	withdraw support from		light
withdraw troops	from	withdraw_from			light
withhold	from	withhold_from
	obj	hide
withstand	obj	survive
witness	obj	see			factive
wonder	ccomp	ask			doubt
work	as	serve_as	work as
	at	work_for
	for	work_for
	in	work_in
	toward	strive_for			plan
	towards	strive_for			plan
	with	work_with
	on	develop	work on
work closely	with	cooperate_with
work together	with	cooperate_with
worry	about	worry_about
worsen	obj	worsen
would like	xcomp	want			plan
wound	obj	injure
wrap up	obj	end
wreak	obj	cause
wreak havoc	in	affect			light
	on	affect			light
wreck	obj	damage
wrest	from	confiscate_from	wrest from
write	ccomp	say			say
	obj	write
	to	write_to
	about	say_about	write about
yield	obj	produce
	to	concede_to
zero in	on	focus_on`;
export const enNounsTsv = `abbey	in	located_in			role
abdication	of	resign_from			nom
abduction	by+of	kidnap			nom
	of	kidnap			nom
abolition	of	abolish			nom
absence	of	lack			nom neg
abuse	by+of	abuse			nom
	of	abuse			nom
acceptance	of	accept			nom
access	of+to	have_access_to			nom
accession	of	join			nom
	of+to	join			nom
accession talk	of+with	negotiate_with			nom
accommodation	of	shelter			nom
accomplice	in	involved_in	accomplice in		role
	of	ally_of	accomplice of		role
accord	between	agree_with			nom
	of+on	agree_on			nom
	of+with	agree_with			nom
account	of	report			nom
accusation	by+against	accuse			nom
	of	accuse_of			nom allege
	of+against	accuse			nom
acknowledgement	of	admit			nom
acknowledgment	of	recognise			nom
acquaintance	of	friend_of	acquaintance of		role
acquisition	by+of	acquire			nom
	of	acquire			nom
acquittal	of	acquit			nom
acting minister	of	minister_of	acting minister of		role
acting president	of	president_of	acting president of		role
acting prime minister	of	prime_minister_of	acting prime minister of		role
action	of+against	fight_against			nom
activist	against	opponent_of			role
	at	member_of	activist of		role
	for	supporter_of	activist for		role
	of	member_of	activist of		role
	with	member_of	activist of		role
actor	in	act_in	actor in		role
actress	in	act_in	actress in		role
adaptation	of	based_on			nom
addition	of+to	part_of	addition to		nom
address	by+to	address			nom
	of+at	speak_at			nom
	of+to	address			nom
adherence	of+to	comply_with			nom
adherent	of	supporter_of			role
administration	of	manage			nom
administrative center	of	capital_of	administrative centre of		role
administrative centre	of	capital_of	administrative centre of		role
admiral	of	commander_of	admiral of		role
admiration	of+for	praise			nom
admirer	of	supporter_of	admirer of		role
admission	of	admit			nom
adoption	of	approve			nom
advancement	of	advance			nom
adversary	of	opponent_of			role
advice	from	advise		inv	nom self
	of	advise		inv	nom self
	of+to	advise			nom
adviser	at	employee_of	adviser at		role
	of	adviser_of			role
	to	adviser_of			role
advisor	of	adviser_of			role
	to	adviser_of			role
advocacy	of	support			nom
advocate	for	supporter_of	advocate of		role
	of	supporter_of	advocate of		role
advocate general	of	official_of	advocate general of		role
affair	between	in_relationship_with			nom
	of+with	in_relationship_with			nom
agent	for	employee_of	agent of		role
	of	employee_of	agent of		role
aggression	of+against	attack			nom
agreement	between	agree_with			nom
	of+on	agree_on			nom
	of+over	agree_on			nom
	of+with	agree_with			nom
agriculture minister	of	minister_of	agriculture minister of		role
aid	from+to	aid			nom
	of+for	aid			nom
	of+to	aid			nom
aid package	of+for	aid			nom
aid worker	with	employee_of	aid worker of		role
aide	of	adviser_of	aide of		role
	to	adviser_of	aide to		role
aim	of	want		inv	nom self
air disaster	in	takes_place_in			nom self
air force	of	part_of	air force of		role
air strike	by+on	bomb			nom
	of+on	bomb			nom
aircraft	of	belong_to	aircraft of		role
airfield	in	located_in			role
airport	in	located_in			role
	of	part_of	airport of		role
airspace	of	part_of	airspace of		role
airstrike	by+on	bomb			nom
	in	takes_place_in			nom self
	of+on	bomb			nom
album	by	creator_of		inv	role
alderman	of	official_of	alderman of		role
allegation	by+of	claim			nom
	of	accuse_of			nom allege
	of+against	accuse			nom
alliance	between	cooperate_with			nom
	of+with	cooperate_with			nom
allusion	of+to	refer_to			nom
ally	of	ally_of			role
	to	ally_of			role
alumnus	of	student_of	alumnus of		role
ambassador	in	ambassador_to			role
	of	ambassador_of			role
	of+to	ambassador_to			role
	to	ambassador_to			role
ambition	of	want		inv	nom self
ambush	of	attack			nom
amendment	by+of	submit			nom
	of	amend			nom
	of+to	amend			nom
amnesty	of+for	pardon			nom
analysis	by	publish		inv	nom self
	by+of	study			nom
	of	study			nom
analyst	at	employee_of	analyst at		role
	with	employee_of	analyst at		role
ancestor	of	relative_of	ancestor of		role
anchor	of	employee_of	anchor of		role
animosity	between	tensions_with			nom
annexation	by+of	annex			nom
	of	annex			nom
announcement	by+of	announce			nom
	of	announce			nom
annulment	of	overturn			nom
answer	of+to	answer			nom
anxiety	of+about	worry_about			nom
apartment	in	located_in			role
	of	belong_to	apartment of		role
apologist	for	supporter_of			role
apology	by+to	apologise_to			nom
	from+to	apologise_to			nom
	of+for	apologise_for			nom
	of+to	apologise_to			nom
app	by	creator_of		inv	role
appeal	by	request_from		inv	nom self demand
	of+against	appeal_against			nom
	of+for	call_for			nom demand
	of+to	request_from			nom demand
	of:person/organization	request_from		inv	nom self demand
applause	of+for	praise			nom
application	of	implement			nom
	of+for	request			nom demand
appointment	by+of	appoint			nom
	of	appoint			nom
appreciation	of	praise			nom
approval	by+of	approve			nom
	of	approve			nom
arch-enemy	of	enemy_of	arch-enemy of		role
arch-rival	of	rival_of	arch-rival of		role
archbishop	of	leader_of	archbishop of		role
archenemy	of	enemy_of	arch-enemy of		role
architect	of	creator_of	architect of		role
area	in	part_of	area in		role
	of	part_of	area of		role
arena	in	located_in			role
arm	of	subsidiary_of	arm of		role
armed conflict	between	fight_with			nom
armed forces	of	part_of	armed forces of		role
arming	of	arm			nom
armistice	between	cease_fire_with			nom
	of+with	cease_fire_with			nom
arms delivery	of+to	deliver_to			nom
arms embargo	of+against	sanction			nom
	of+on	sanction			nom
arms sale	of+to	sell_to			nom
arms supply	of+to	deliver_to			nom
army	of	part_of	army of		role
army base	in	located_in			role
army chief	of	commander_of	army chief of		role
arrest	by+of	arrest			nom
	of	arrest			nom
arrest warrant	of+for	charge			nom
arrival	of	arrive_in			nom
	of+at	arrive_in			nom
	of+in	arrive_in			nom
arson	at	takes_place_in			nom self
article	about	about			nom self
	by	author_of		inv	role
artist	behind	creator_of	artist behind		role
artistic director	of	director_of	artistic director of		role
artwork	by	creator_of		inv	role
assailant	of	perpetrator_of	assailant of		role
assassin	of	perpetrator_of	assassin of		role
assassination	by+of	murder			nom
	of	murder			nom
assassination attempt	of+on	attack	assassination attempt on		nom
assault	by+on	attack			nom
	of+on	attack			nom
assemblyman	of	representative_of	assemblyman of		role
assertion	by+of	claim			nom
	of	say		inv	nom self
assessment	of	evaluate			nom
assistance	of+for	help			nom
	of+to	help			nom
assistant	of	right_hand_of	assistant of		role
	to	right_hand_of	assistant of		role
assistant coach	of	coach_of	assistant coach of		role
associate	of	partner_of	associate of		role
assurance	of	guarantee			nom
astronaut	of	employee_of	astronaut of		role
	with	employee_of	astronaut of		role
asylum seeker	from	come_from	asylum seeker from		role
attack	at	takes_place_in			nom self
	by+against	attack			nom
	by+of	criticise			nom
	by+on	attack			nom
	in	takes_place_in			nom self
	of+against	attack			nom
	of+on	attack			nom
attacker	in	perpetrator_of	attacker of		role
	of	perpetrator_of	attacker of		role
attempt	by+at	try_to			nom plan
	of+at	try_to			nom plan
	of+to	try_to			nom plan
attempted murder	of	attack	attempted murder of		nom
attendance	of+at	attend			nom
attention	of+to	focus_on			nom
attorney	for	lawyer_of			role
	of	lawyer_of			role
attorney general	of	official_of	attorney general of		role
auction	of	sell			nom
audience	of+with	meet			nom
audit	of	inspect			nom
aunt	of	relative_of	aunt of		role
author	of	author_of			role
authorisation	of	permit			nom
authority	of+over	control			nom
	on	expert_on			role
authorization	of	permit			nom
avalanche	in	takes_place_in			nom self
aversion	of+to	oppose			nom
award	of+for	award_to			nom
	by+to	award_to			nom
awareness	of	know_about			nom
backer	of	supporter_of			role
backing	of	support			nom
	of+for	support			nom
backlash	of+against	oppose			nom
bailout	of	aid			nom
ballot	of+on	vote_on			nom
ban	by+on	forbid			nom neg
	of	forbid			nom neg
	of+on	forbid			nom neg
bandmate	of	colleague_of	bandmate of		role
banishment	of	expel			nom
bankruptcy	of	go_bankrupt			nom
bar	in	located_in			role
barrister	of	lawyer_of	barrister of		role
base	in	located_in			role
	near	located_in	near		role
bassist	of	member_of	bassist of		role
battle	between	fight_with			nom
	in	takes_place_in			nom self
	of	takes_place_in	battle of		nom self
	of+against	fight_against			nom
	of+for	compete_for	battle for		nom
	of+with	fight_with			nom
beating	of	abuse			nom
beginning	of	start			nom
beheading	of	execute			nom
believer	in	supporter_of	believer in		role
belongings	of	belong_to	belongings of		role
bereaved	of	next_of_kin_of			role
betrayal	of	betray			nom
bid	by+for	bid_for			nom
	of+for	bid_for			nom
	of+for:concept	run_for			nom
	of+to	try_to			nom plan
bid for asylum	of+in	request			nom demand
bill	by	propose		inv	nom self plan
	of+on	propose			nom plan
biography	by	author_of		inv	role
biologist	at	employee_of	biologist at		role
birth	of	born_in			nom
	of+in	born_in			nom
bishop	of	leader_of	bishop of		role
blackmail	of	blackmail			nom
blame	of+on	blame			nom
blast	in	takes_place_in			nom self
bloc	of	part_of	bloc of		role
blockade	by+of	block			nom
	of	block			nom
blocking	of	block			nom
board	of	part_of	board of		role
board member	of	member_of	board member of		role
board of directors	of	part_of	board of		role
bodyguard	of	right_hand_of	bodyguard of		role
bombardment	of	bomb			nom
bomber	of	perpetrator_of	bomber of		role
bombing	by+of	bomb			nom
	in	takes_place_in			nom self
	of	bomb			nom
bond	between	relations_with			nom
book	about	about			nom self
	by	author_of		inv	role
	from:person	author_of		inv	role
	of:person	author_of		inv	role
	on	about			nom self
border	between	border			nom
	of	part_of	border of		role
	of+with	border			nom
boss	of	head_of	boss of		role
boycott	by+of	boycott			nom
	of	boycott			nom
boyfriend	of	in_relationship_with	boyfriend of		role
brains	behind	perpetrator_of	mastermind of		role
branch	in	located_in			role
	of	subsidiary_of	branch of		role
brand	of	belong_to	brand of		role
breach	of	violate			nom
break	between	quarrel_with			nom
	of+with	break_with			nom
break-in	of+at	rob			nom
brewery	in	located_in			role
bribe	of+to	bribe			nom
bribery	of	bribe			nom
bride	of	married_to	bride of		role
bridge	in	located_in			role
briefing	of+on	inform_about			nom
broadcast	of	broadcast			nom
brother	of	sibling_of	brother of		role
brother-in-law	of	sibling_of	brother-in-law of		role
builder	of	creator_of	builder of		role
building	in	located_in			role
	of	build			nom
bullying	of	intimidate			nom
burglary	of+at	rob			nom
burgomaster	of	mayor_of			role
burial	of	honour	burial of		nom
	of+in	buried_in			nom
business partner	of	partner_of	business partner of		role
buyer	of	customer_of	buyer of		role
buyout	of	acquire			nom
cabinet	of	part_of	cabinet of		role
cabinet member	of	official_of	cabinet member of		role
cabinet minister	of	minister_of	cabinet minister of		role
cadre	of	member_of			role
call	between	call			nom
	by+for	call_for			nom demand
	of+for	call_for			nom demand
	of+with	call			nom
camp	in	located_in			role
campaign	by	plan		inv	nom self
	of+against	fight_against			nom
	of:person/organization	plan		inv	nom self
campaign manager	of	head_of	campaign manager of		role
campaigner	against	opponent_of	campaigner against		role
	for	supporter_of	campaigner for		role
cancellation	of	cancel			nom neg
candidacy	of+for	run_for			nom
candidate	for	candidate_for			role
	of	candidate_for			role
	of+for	candidate_for			role
candidate member	of	candidate_for	candidate member of		role
capital	of	capital_of			role
capital city	of	capital_of			role
capitulation	of+to	concede_to			nom
captain	of	captain_of			role
captive	of	prisoner_of	captive of		role
captivity	of	detain			nom
capture	by+of	conquer			nom
	of	conquer			nom
	of:person/group	arrest			nom
car	of	belong_to	car of		role
car bombing	in	takes_place_in			nom self
cardinal	of	leader_of	cardinal of		role
caretaker minister	of	minister_of	caretaker minister of		role
caretaker prime minister	of	prime_minister_of	caretaker prime minister of		role
case	of+against	sue			nom
castle	in	located_in			role
casualty	in	victim_of	casualty of		role
	of	victim_of	casualty of		role
catch	of	catch			nom
cathedral	in	located_in			role
cause	of	cause			nom
ceasefire	between	cease_fire_with			nom
	of+with	cease_fire_with			nom
ceasefire agreement	between	cease_fire_with			nom
	of+with	cease_fire_with			nom
celebration	of	celebrate			nom
cemetery	in	located_in			role
censorship	of	censor			nom
center	in	located_in			role
	of	part_of	centre of		role
central bank	of	part_of	central bank of		role
centre	in	located_in			role
	of	part_of	centre of		role
CEO	at	head_of	CEO of		role
	of	head_of	CEO of		role
ceremony	at	takes_place_in			nom self
	in	takes_place_in			nom self
CFO	of	director_of	chief financial officer of		role
chair	of	chair_of			role
chairman	at	chair_of			role
	of	chair_of			role
chairmanship	of	chair			nom
chairperson	of	chair_of			role
chairwoman	of	chair_of			role
challenger	of	rival_of	challenger of		role
	to	rival_of			role
champion	of	winner_of	champion of		role
	of:concept	supporter_of	champion of		role
championship	in	takes_place_in			nom self
chancellor	of	chancellor_of			role
chancellor of the exchequer	of	minister_of			role
change	of	change			nom
	of+in	change			nom
chapter	of	part_of	chapter of		role
charge	of+against	charge			nom
chargé d'affaires	of	representative_of	chargé d'affaires of		role
chase	of	pursue			nom
checkpoint	in	located_in			role
cheerleader	for	supporter_of	cheerleader for		role
chef	at	employee_of	chef at		role
chief	of	head_of			role
chief economist	at	employee_of	chief economist at		role
	of	employee_of	chief economist of		role
chief executive	at	head_of	chief executive of		role
	of	head_of	chief executive of		role
chief executive officer	of	head_of	chief executive of		role
chief financial officer	of	director_of	chief financial officer of		role
chief justice	of	official_of	chief justice of		role
chief negotiator	for	representative_of	chief negotiator of		role
	of	representative_of	chief negotiator of		role
chief of police	of	head_of			role
chief of staff	of	head_of	chief of staff of		role
chief prosecutor	of	official_of	chief prosecutor of		role
chieftain	of	leader_of	chieftain of		role
child	of	child_of			role
childhood friend	of	friend_of	childhood friend of		role
choice	of	choose			nom
	of:person/organization	decide_on		inv	nom self
choreographer	of	creator_of	choreographer of		role
church	in	located_in			role
citizen	of	citizen_of			role
citizenship	of	citizen_of	citizenship of		role
city	in	part_of	city in		role
	of	part_of	city of		role
	on	part_of			role
civil servant	of	official_of			role
civil war	between	fight_with			nom
	in	takes_place_in			nom self
claim	by+of	claim			nom
	of+for	demand			nom demand
	of+to	claim			nom
clarification	of	explain			nom
clash	between	fight_with			nom
	in	takes_place_in			nom self
	of+with	fight_with			nom
class action	of+against	sue			nom
classmate	of	colleague_of	classmate of		role
clemency	of+for	pardon			nom
clerk	of	official_of	clerk of		role
client	of	customer_of	client of		role
climate accord	between	agree_with			nom
climate agreement	between	agree_with			nom
climate minister	of	minister_of	climate minister of		role
climate scientist	at	employee_of	climate scientist at		role
climate summit	in	takes_place_in			nom self
close ally	of	ally_of	close ally of		role
close friend	of	friend_of	close friend of		role
closing	of	close			nom
closure	of	close			nom
club	in	located_in			role
	of	part_of	club of		role
co-author	of	author_of	co-author of		role
co-chair	of	chair_of	co-chair of		role
co-creator	of	creator_of	co-creator of		role
co-founder	at	founder_of			role
	of	founder_of	co-founder of		role
co-leader	of	leader_of	co-leader of		role
co-owner	of	owner_of	co-owner of		role
co-worker	of	colleague_of	co-worker of		role
coach	of	coach_of			role
coalition	between	cooperate_with			nom
	of	consists_of	coalition of		role
	of+with	cooperate_with			nom
coalition agreement	between	agree_with			nom
	of	agree_on			nom
coalition partner	of	ally_of	coalition partner of		role
coast	of	part_of	coast of		role
coast guard	of	part_of	coast guard of		role
cofounder	of	founder_of	co-founder of		role
cold war	between	tensions_with			nom
collaboration	between	cooperate_with			nom
	of+with	cooperate_with			nom
collapse	of:organization	go_bankrupt			nom
colleague	of	colleague_of			role
collection	of	collect			nom
	of+for	collect			nom
college	in	located_in			role
	of	part_of	college of		role
collision	between	collide_with			nom
	of+with	collide_with			nom
collusion	of+with	cooperate_with			nom
colonel	of	commander_of	colonel of		role
colony	of	part_of	colony of		role
column	by	author_of		inv	role
columnist	for	employee_of	columnist for		role
	of	employee_of	columnist of		role
combating	of	combat			nom
comeback	of+to	go_back_to			nom
command	of+to	order			nom demand
commander	of	commander_of			role
commander in chief	of	commander_of	commander in chief of		role
commander-in-chief	of	commander_of	commander in chief of		role
commando	of	member_of	commando of		role
commemoration	in	takes_place_in			nom self
	of	commemorate			nom
comment	by	say		inv	nom self
	of+about	say_about			nom
commerce	of+with	trade_with			nom
commission	of+for:work	commission			nom
commissioner	for	commissioner_for			role
	of	official_of	commissioner of		role
commitment	of+to	promise			nom plan
committee	of	part_of	committee of		role
committee chair	of	chair_of	committee chair of		role
committee member	of	member_of	committee member of		role
communications director	of	spokesperson_of	communications director of		role
community	in	located_in			role
company	in	located_in			role
comparison	between	compare_with			nom
	of	compare_with			nom
	of+with	compare_with			nom
compatriot	of	related_to	compatriot of		role
compensation	of+for	compensate			nom
	of+to	compensate			nom
competition	between	compete_with			nom
	of+for	compete_for			nom
	of+with	compete_with			nom
competitor	of	rival_of	competitor of		role
	to	rival_of			role
complaint	of+about	complain_about			nom
	of+against	accuse			nom
	of+over	complain_about			nom
	of+to	complain_to			nom
	of+with	complain_to			nom
completion	of	finish			nom
compliance	of+with	comply_with			nom
complicity	of+in	involved_in			nom
component	of	part_of	component of		role
composer	of	creator_of	composer of		role
compromise	between	agree_with			nom
	of+on	agree_on			nom
	of+with	agree_with			nom
comrade	of	ally_of	comrade of		role
concern	of+about	worry_about			nom
	of+over	worry_about			nom
concert	by+in	perform_in			nom
	of+at	perform_in			nom
	of+in	perform_in			nom
concession	by+to	concede_to			nom
	of+to	concede_to			nom
conclusion	of	end			nom
condemnation	by+of	condemn			nom
	of	condemn			nom
condolences	of+to	express_sympathy_with			nom
confederate	of	ally_of	confederate of		role
conference	in:place/country	takes_place_in			nom self
	on	about			nom self
confession	of	admit			nom
confidant	of	right_hand_of	confidant of		role
confidence	of+in	trust			nom
confidence vote	of+in	vote_on			nom
	of+on	vote_on			nom
confirmation	by+of	confirm			nom
	of	confirm			nom
confiscation	of	seize			nom
conflict	between	conflict_with			nom
	in	takes_place_in			nom self
	of+with	conflict_with			nom
congratulations	of+to	congratulate			nom
congress	in	takes_place_in			nom self
congressman	for	representative_of	congressman for		role
	from	representative_of	congressman from		role
	of	representative_of	congressman of		role
congresswoman	from	representative_of	congresswoman from		role
	of	representative_of	congresswoman of		role
connection	between	relations_with			nom
	of+to	relations_with			nom
	of+with	relations_with			nom
	to	relations_with			nom
conquest	by+of	conquer			nom
	of	conquer			nom
consensus	between	agree_with			nom
	of+on	agree_on			nom
consequence	of	cause		inv	nom
	of+for	affect			nom
constitution	of	part_of	constitution of		role
construction	of	build			nom
consul	of	official_of	consul of		role
consulate	in	located_in			role
	of	part_of	consulate of		role
consultant	at	employee_of	consultant at		role
	for	adviser_of	consultant to		role
	to	adviser_of	consultant to		role
consultation	between	talk_with			nom
	of	consult			nom
	of+on	discuss			nom
	of+with	talk_with			nom
consumer	of	customer_of	consumer of		role
contact	between	talk_with			nom
	of+with	talk_with			nom
contamination	of	infect			nom
contemporary	of	related_to	contemporary of		role
contender	against	rival_of			role
	for	candidate_for	contender for		role
continuation	of	continue			nom
contract	between	agree_with			nom
	of+with	agree_with			nom
contribution	of+to	contribute_to			nom
control	of	control			nom
	of+over	control			nom
conversation	between	talk_with			nom
	of+with	talk_with			nom
conviction	of	convict			nom
cooperation	between	cooperate_with			nom
	of+with	cooperate_with			nom
core	of	part_of	core of		role
corner	of	part_of	corner of		role
correspondent	for	employee_of	correspondent for		role
	of	employee_of	correspondent of		role
corruption	of+in	defraud			nom
cost	of	cost			nom
council	of	part_of	council of		role
council member	of	member_of	council member of		role
councillor	of	representative_of	councillor of		role
counsel	for	lawyer_of			role
counsellor	of	adviser_of	counsellor of		role
countermeasure	of+against	retaliate_against			nom
counteroffensive	of+against	attack			nom
counterpart	of	counterpart_of			role
county	of	part_of	county of		role
county seat	of	capital_of	county seat of		role
coup	in	takes_place_in			nom self
	of+against	overthrow			nom
coup attempt	of+against	rebel_against			nom
court	in	located_in			role
	of	part_of	court of		role
court case	in	takes_place_in			nom self
cousin	of	relative_of	cousin of		role
coverage	of	report			nom
crackdown	by+on	oppress			nom
	of+on	fight_against			nom
crash	in	takes_place_in			nom self
	near	takes_place_in			nom self
	of	crash_in			nom
creation	of	create			nom
	of:organization	found			nom
creator	of	creator_of			role
credit	of+to	lend_to			nom
creditor	of	supplier_of	creditor of		role
crew member	of	member_of	crew member of		role
criminal investigation	of+into	investigate			nom
crisis	in	takes_place_in			nom self
critic	of	critic_of			role
criticism	by+of	criticise			nom
	from+of	criticise			nom
	of	criticise			nom
critique	of	criticise			nom
crony	of	right_hand_of	crony of		role
crossing	of	cross			nom
crown prince	of	heir_of	crown prince of		role
crown princess	of	heir_of	crown princess of		role
culprit	of	perpetrator_of			role
cultivation	of	produce			nom
culture	of	belong_to	culture of		role
culture minister	of	minister_of	culture minister of		role
curator	of	director_of	curator of		role
curb	of+on	restrict			nom
currency	of	belong_to	currency of		role
custody	of	detain			nom
customer	of	customer_of			role
cut	of+in	reduce			nom
	of+to	reduce			nom
cyberattack	by+on	hack			nom
	of+on	hack			nom
damage	of+to	damage			nom
	of+to:person/organization/concept	harm			nom
damages	of+to	compensate			nom
data	from	publish		inv	nom self
data centre	in	located_in			role
daughter	of	child_of	daughter of		role
daughter-in-law	of	child_of	daughter-in-law of		role
dead	in	victim_of	killed in		role
deal	between	agree_with			nom
	of+on	agree_on			nom
	of+with	agree_with			nom
dean	of	head_of	dean of		role
death	by+of	die			nom
	of	die			nom
death sentence	of+for	sentence			nom
death threat	of+against	threaten			nom
	of+to	threaten			nom
debate	between	debate_with			nom
	of+about	discuss			nom
	of+on	discuss			nom
	of+over	discuss			nom
	of+with	debate_with			nom
debut	of+at	debut_in			nom
	of+for	debut_in			nom
	of+in	debut_in			nom
decision	by	decide_on		inv	nom self
	by+on	decide_on			nom
	of	decide_on		inv	nom self
	of+about	decide_on			nom
	of+on	decide_on			nom
declaration	by	say		inv	nom self
	of	announce			nom
declaration of war	of+against	declare_war_on			nom
	of+on	declare_war_on			nom
decline	of	reduce			nom
	of+in	reduce			nom
decrease	of+in	reduce			nom
decree	by+of	order			nom
	of	order		inv	nom self
	of+on	order			nom
defeat	by+of	defeat			nom
	of	defeat			nom
	of+against	lose_to			nom
	of+in	lose			nom
	of+to	lose_to			nom
	of+by	lose_to			nom
defection	of+from	leave			nom
	of+to	join			nom
defector	from	come_from	defector from		role
defence	of	defend			nom
defence minister	of	minister_of	defence minister of		role
defence secretary	of	minister_of	defence secretary of		role
defendant	in	suspect_in	defendant in		role
defender	of	supporter_of	defender of		role
defending champion	of	winner_of	defending champion of		role
defense	of	defend			nom
defense minister	of	minister_of	defence minister of		role
defense secretary	of	minister_of	defence secretary of		role
delay	of	postpone			nom neg
delegate	for	representative_of			role
	of	representative_of	delegate of		role
	to	representative_of	delegate to		role
delegation	of	representative_of	delegation of		role
delivery	by+to	deliver_to			nom
	of	deliver			nom
demand	by	demand		inv	nom self demand
	of	demand			nom demand
	of+for	demand			nom demand
	of+on	demand_from			nom demand
	of:person/organization/group/country	demand		inv	nom self demand
demise	of:person	die			nom
demolition	of	destroy			nom
demonstration	of+against	protest_against			nom
	of+for	protest_for			nom
	of+in	protest_at			nom
	of+outside	protest_at			nom
denial	by+of	deny			nom deny neg
	of	deny			nom deny neg
denunciation	of	criticise			nom
department	of	subsidiary_of	department of		role
department head	of	head_of	department head of		role
departure	from	leave			nom
	of	leave			nom
	of+from	withdraw_from			nom
	of+from:place	travel_from			nom
dependence	of+on	depend_on			nom
dependency	of+on	depend_on			nom
deployment	of	deploy			nom
	of+in	stationed_in	deployment in		nom
	of+to	stationed_in	deployment to		nom
deportation	by+of	deport			nom
	by+to	deport_to			nom
	of	deport			nom
deputy	for	representative_of	deputy for		role
	from	representative_of	deputy for		role
	of	deputy_of			role
	to	deputy_of			role
deputy chief	of	deputy_of	deputy chief of		role
deputy commander	of	deputy_of	deputy commander of		role
deputy director	of	deputy_of	deputy director of		role
deputy governor	of	deputy_of	deputy governor of		role
deputy head	of	deputy_of			role
deputy leader	of	deputy_of	deputy leader of		role
deputy mayor	of	deputy_of	deputy mayor of		role
deputy minister	of	official_of	deputy minister of		role
deputy prime minister	of	deputy_prime_minister_of			role
derailment	of	crash_in			nom
derby	between	play_against			nom
	of+against	play_against			nom
descendant	of	relative_of	descendant of		role
desert	in	located_in			role
design	by	creator_of		inv	role
	of	design			nom
designer	of	creator_of	designer of		role
desire	of+for	want			nom
destabilisation	of	undermine			nom
destabilization	of	undermine			nom
destruction	by+of	destroy			nom
	of	destroy			nom
detainee	at	prisoner_of	detainee at		role
	in	prisoner_of	detainee in		role
detective	of	employee_of	detective of		role
	with	employee_of	detective of		role
detention	by+of	detain			nom
	of	detain			nom
detention centre	in	located_in			role
deterioration	of	worsen			nom
detractor	of	critic_of			role
developer	of	creator_of	developer of		role
development	by+of	develop			nom
	of	develop			nom
devotee	of	supporter_of			role
dialogue	between	talk_with			nom
	of+with	talk_with			nom
dictator	of	leader_of	dictator of		role
difference	between	differ_from			nom
	of+with	differ_from			nom
diplomat	of	official_of	diplomat of		role
direction	of:work	direct			nom
directive	of+to	instruct			nom demand
director	at	director_of			role
	of	director_of			role
	of:work	creator_of			role
director general	of	head_of	director general of		role
director-general	of	head_of	director general of		role
disagreement	between	quarrel_with			nom
	of+with	quarrel_with			nom
disapproval	of	criticise			nom
disarmament	of	disarm			nom
disaster	in	takes_place_in			nom self
disbanding	of	dissolve			nom
discharge	of	emit			nom
disciple	of	student_of	disciple of		role
disclosure	of	reveal			nom
discoverer	of	creator_of	discoverer of		role
discovery	by+of	discover			nom
	of	discover			nom
discrimination	of	discriminate_against			nom
	of+against	discriminate_against			nom
discussion	between	talk_with			nom
	of	discuss			nom
	of+about	discuss			nom
	of+on	discuss			nom
	of+with	talk_with			nom
dislike	of	hate			nom
dismissal	by+of	dismiss			nom
	of	dismiss			nom
	of:agreement/law/concept	reject			nom neg
dispatch	of+to	send_to			nom
displaced person	from	come_from	displaced person from		role
dispute	between	quarrel_with			nom
	of+with	quarrel_with			nom
disqualification	of	exclude			nom
disregard	of+for	ignore			nom neg
disruption	of	hinder			nom
dissident	from	come_from	dissident from		role
	in	come_from	dissident in		role
dissolution	of	dissolve			nom
distribution	of	distribute			nom
district	in	part_of	district in		role
	of	part_of	district of		role
district attorney	of	official_of	district attorney of		role
distrust	of	suspect			nom
division	of	subsidiary_of	division of		role
divorce	of	divorced_from			nom
	of+from	divorced_from			nom
doctor	at	employee_of	doctor at		role
	in	employee_of	doctor in		role
documentary	about	about			nom self
	by	creator_of		inv	role
	on	about			nom self
dominance	of+over	control			nom
domination	of	control			nom
donation	by+to	donate_to			nom
	from+to	donate_to			nom
donor	for	supporter_of			role
	of	supplier_of	donor of		role
	to	supplier_of	donor to		role
dossier	on	about			nom self
doubt	of+about	doubt			nom
	of+over	doubt			nom
downing	by+of	shoot_down			nom
	of	shoot_down			nom
drafter	of	author_of			role
draw	between	draw_with			nom
	of+against	draw_with			nom
	of+with	draw_with			nom
driver	for	player_of	driver of		role
	for:organization	employee_of	driver of		role
	of:person	right_hand_of	driver of		role
drone attack	of+on	attack			nom
drone strike	of+on	attack			nom
drop	of+in	reduce			nom
drought	in	takes_place_in			nom self
drowning	of	die			nom
drummer	of	member_of	drummer of		role
duty	of+on	impose_on			nom
earnings	of	earn			nom
earthquake	in	takes_place_in			nom self
easing	of	lift			nom
east	of	part_of	east of		role
economist	at	employee_of	economist at		role
	for	employee_of	economist at		role
	with	employee_of	economist at		role
economy	of	part_of	economy of		role
economy minister	of	minister_of	economy minister of		role
edge	of	part_of	edge of		role
editor	at	editor_of			role
	of	editor_of			role
	of:work	creator_of	editor of		role
editor in chief	of	editor_of	editor in chief of		role
editor-in-chief	of	editor_of	editor in chief of		role
education minister	of	minister_of	education minister of		role
effect	of	cause		inv	nom
	of+on	affect			nom
election	in	takes_place_in			nom self
	of	elect			nom
election victory	of	win			nom
element	of	part_of	element of		role
elimination	by+of	eliminate			nom
	of	eliminate			nom
email	of+to	write_to			nom
embargo	of+against	sanction			nom
	of+on	sanction			nom
embassy	in	located_in			role
	of	part_of	embassy of		role
embezzlement	of	defraud			nom
emblem	of	symbol_of	emblem of		role
emigration	of+to	move_to			nom
emir	of	monarch_of	emir of		role
emissary	of	ambassador_of	emissary of		role
emission	by+of	emit			nom
	of	emit			nom
emperor	of	monarch_of	emperor of		role
emphasis	of+on	focus_on			nom
employee	at	employee_of			role
	of	employee_of			role
empress	of	monarch_of	empress of		role
encirclement	by+of	besiege			nom
	of	besiege			nom
encounter	between	meet			nom
	of+with	meet			nom
end	of	end			nom neg
	of+to	end			nom neg
endorsement	by+of	support			nom
	of	support			nom
	of:law/agreement	approve			nom
enemy	of	enemy_of			role
energy minister	of	minister_of	energy minister of		role
enforcement	of	implement			nom
engagement	of+to	in_relationship_with			nom
engineer	at	employee_of	engineer at		role
enlargement	of	expand			nom
enmity	between	tensions_with			nom
entitlement	to	right_of			role
entry	of+into	join			nom
	of+into:organization	join			nom
envoy	for	representative_of			role
	of	ambassador_of	envoy of		role
	to	ambassador_to	envoy to		role
epidemic	in	takes_place_in			nom self
epidemiologist	at	employee_of	epidemiologist at		role
episode	of	part_of	episode of		role
escalation	of	worsen			nom
escape	of+from	escape_from			nom
escort	of	escort			nom
espionage	of+against	spy_on			nom
essay	by	author_of		inv	role
establishment	of	found			nom
estate	of	belong_to	estate of		role
EU summit	in	takes_place_in			nom self
European commissioner	for	commissioner_for			role
evacuation	by+of	evacuate			nom
	of	evacuate			nom
evaluation	of	evaluate			nom
event	in	takes_place_in			nom self
eviction	of	evict			nom
evidence	of	prove			nom
	of+for	prove			nom
ex-boyfriend	of	in_relationship_with	ex-boyfriend of		role
ex-girlfriend	of	in_relationship_with	ex-girlfriend of		role
ex-husband	of	divorced_from	ex-husband of		role
ex-member	of	member_of	former member of		role
ex-president	of	president_of			role
ex-prime minister	of	prime_minister_of			role
ex-wife	of	divorced_from	ex-wife of		role
examination	of	investigate			nom
example	of	example_of			role
exchange	between	exchange_with			nom
	of+with	exchange_with			nom
exclusion	of	exclude			nom
	of+from	exclude			nom
execution	of	implement			nom
	of:person/group	execute			nom
executive	at	employee_of	executive at		role
	of	head_of	executive of		role
executive director	of	director_of	executive director of		role
exhibition	of	exhibit			nom
	of+on	exhibit			nom
exile	from	come_from	exile from		role
	of	expel			nom
exit	of+from	withdraw_from			nom
exodus	of+from	leave			nom
exoneration	of	acquit			nom
expansion	by+into	expand			nom
	of	expand			nom
	of+into	expand			nom
expectation	of	expect			nom
expedition	of+to	travel_to			nom
expenditure	of+on	spend_on			nom
expert	at	employee_of	expert at		role
	in	expert_on			role
	on	expert_on			role
explanation	of	explain			nom
	of+for	explain			nom
explosion	at	takes_place_in			nom self
	in	takes_place_in			nom self
export	of	export			nom
	by+to	export_to			nom
exposure	of	reveal			nom
expropriation	of	nationalise			nom
expulsion	by+of	expel			nom
	of	expel			nom
extension	of	extend			nom
extortion	of	blackmail			nom
extraction	of	extract			nom
	of+in	extract			nom
extradition	by+of	extradite			nom
	by+to	extradite_to			nom
	of	extradite			nom
eyewitness	of	witness_of			role
	to	witness_of			role
face	of	symbol_of	face of		role
faction leader	of	leader_of	faction leader of		role
factory	in	located_in			role
	of	belong_to	factory of		role
faculty	of	part_of	faculty of		role
fair	in	takes_place_in			nom self
faith	of+in	trust			nom
fall	of	overthrow			nom
	of+in	reduce			nom
family	of	relative_of	family of		role
family member	of	relative_of	family member of		role
famine	in	takes_place_in			nom self
fan	of	supporter_of	fan of		role
farm	in	located_in			role
fatality	of+in	die			nom
father	of	parent_of	father of		role
father-in-law	of	parent_of	father-in-law of		role
fear	of	fear			nom
	of+for	fear			nom
fellow	at	employee_of	fellow at		role
fellow candidate	of	rival_of	fellow candidate of		role
fellow countryman	of	related_to	compatriot of		role
fellow student	of	colleague_of	fellow student of		role
festival	in	takes_place_in			nom self
feud	between	quarrel_with			nom
	of+with	quarrel_with			nom
fiancé	of	in_relationship_with	fiancé of		role
fiancée	of	in_relationship_with	fiancée of		role
field marshal	of	commander_of	field marshal of		role
fight	of+against	fight_against			nom
fighter	against	opponent_of	fighter against		role
	for	employee_of	fighter of		role
	of	employee_of	fighter of		role
fighting	between	fight_with			nom
	in	takes_place_in			nom self
	of+with	fight_with			nom
figure	from	publish		inv	nom self
figurehead	of	leader_of	figurehead of		role
	of:concept	symbol_of	figurehead of		role
filing	of	submit			nom
film	about	about			nom self
	by	creator_of		inv	role
	on	about			nom self
film adaptation	of	based_on			nom
filmmaker	of	creator_of	filmmaker of		role
final	between	play_against			nom
	in	takes_place_in			nom self
	of+against	play_against			nom
finalist	in	take_part_in	finalist in		role
finance minister	of	minister_of	finance minister of		role
financing	of	fund			nom
finding	of	discover			nom
fine	of+for	fine			nom
	of+on	fine			nom
fire	at	takes_place_in			nom self
	in	takes_place_in			nom self
fire chief	of	head_of	fire chief of		role
firing	of	dismiss			nom
	of:object	fire			nom
fixture	of+against	play_against			nom
flag	of	belong_to	flag of		role
fleet	of	part_of	fleet of		role
flight	of+from	travel_from			nom
	of+to	travel_to			nom
	of+to:place	flee_to			nom
flood	in	takes_place_in			nom self
flooding	in	takes_place_in			nom self
flotation	of	list_on			nom
focus	of+on	focus_on			nom
foe	of	opponent_of			role
follower	of	supporter_of			role
footballer	of	player_of	footballer of		role
forecast	of	predict			nom
	of+for	predict			nom
foreign minister	of	minister_of	foreign minister of		role
foreign policy chief	of	commissioner_for	foreign policy chief of		role
foreign secretary	of	minister_of	foreign secretary of		role
forerunner	of	predecessor_of	forerunner of		role
	to	predecessor_of	forerunner of		role
forest fire	in	takes_place_in			nom self
form	of	is_a	form of		role
formation	of	create			nom
former colleague	of	colleague_of	former colleague of		role
former employee	of	employee_of	former employee of		role
former head of state	of	president_of	former head of state of		role
former husband	of	divorced_from	ex-husband of		role
former member	of	member_of	former member of		role
former minister	of	minister_of	former minister of		role
former president	of	president_of			role
former prime minister	of	prime_minister_of	former prime minister of		role
former wife	of	divorced_from	ex-wife of		role
fortune	of	belong_to	fortune of		role
forward	of	player_of	forward of		role
foster parent	of	parent_of	foster parent of		role
foundation	of:organization	found			nom
founder	of	founder_of			role
founding	of	found			nom
founding father	of	founder_of	founding father of		role
founding member	of	member_of	founding member of		role
fraud	by+of	defraud			nom
	of+at	defraud			nom
	of+in	defraud			nom
freeing	of	release			nom
freezing	of	seize			nom
friend	of	friend_of			role
	to	friend_of			role
friendly	of+against	play_against			nom
friendship	between	relations_with			nom
	of+with	relations_with			nom
frontman	of	leader_of	frontman of		role
frontrunner	for	candidate_for	frontrunner for		role
full-back	of	player_of	full-back of		role
functionary	of	official_of			role
funder	of	supplier_of	funder of		role
funding	by+of	fund			nom
	of	fund			nom
	of+for	fund			nom
fundraiser	of+for	collect			nom
fundraising	of+for	collect			nom
funeral	of	honour	funeral of		nom
	of+in	buried_in			nom
G7 summit	in	takes_place_in			nom self
gallery	in	located_in			role
game	between	play_against			nom
	by	creator_of		inv	role
	of+against	play_against			nom
Games	in	takes_place_in			nom self
gang leader	of	leader_of	gang leader of		role
gas extraction	of+in	extract			nom
gathering	in	takes_place_in			nom self
	of	meet			nom
general	of	commander_of	general of		role
genocide	of	kill			nom
	of+against	kill			nom
genus	of	part_of	genus of		role
geologist	at	employee_of	geologist at		role
get-together	of	meet			nom
gift	of+to	donate_to			nom
gig	of+in	perform_in			nom
girlfriend	of	in_relationship_with	girlfriend of		role
goal	by+of	score			nom
	of	score			nom
	of+against	score_against			nom
	of:person/organization	want		inv	nom self
goalkeeper	of	player_of	goalkeeper of		role
godfather	of	relative_of	godfather of		role
godson	of	relative_of	godson of		role
government	in	located_in			role
	of	part_of	government of		role
	of:place	govern			nom
government spokesman	of	spokesperson_of	government spokesperson of		role
government spokesperson	of	spokesperson_of	government spokesperson of		role
governor	of	governor_of			role
governor general	of	governor_of	governor general of		role
graduate	of	student_of	graduate of		role
grand duke	of	monarch_of	grand duke of		role
grandchild	of	grandchild_of			role
granddaughter	of	grandchild_of	granddaughter of		role
grandfather	of	grandparent_of	grandfather of		role
grandmother	of	grandparent_of	grandmother of		role
grandnephew	of	relative_of	great-nephew of		role
grandparent	of	grandparent_of			role
grandson	of	grandchild_of	grandson of		role
gratitude	of+to	thank			nom
great-granddaughter	of	relative_of	great-granddaughter of		role
great-grandson	of	relative_of	great-grandson of		role
grip	of+on	control			nom
groom	of	married_to	groom of		role
group leader	of	leader_of	group leader of		role
growth	of	increase			nom
	of+in	increase			nom
guarantee	of	guarantee			nom
	of+for	guarantee			nom
guilt	of+for	responsible_for			nom
guilty plea	of	admit			nom
guitarist	of	member_of	guitarist of		role
gunman	in	perpetrator_of	gunman of		role
	of	perpetrator_of	gunman of		role
hack	of	hack			nom
hacker	behind	perpetrator_of	hacker behind		role
hacking	of	hack			nom
half	of	part_of	half of		role
half brother	of	sibling_of	half-brother of		role
half sister	of	sibling_of	half-sister of		role
half-brother	of	sibling_of	half-brother of		role
half-sister	of	sibling_of	half-sister of		role
hallmark	of	symbol_of	hallmark of		role
handover	by+to	transfer_to			nom
harassment	by+of	abuse			nom
	of	intimidate			nom
harm	of+to	harm			nom
hatred	of	hate			nom
	of+for	hate			nom
head	at	head_of			role
	of	head_of			role
head coach	of	coach_of	head coach of		role
head of government	of	prime_minister_of	head of government of		role
head of state	of	president_of	head of state of		role
headmaster	of	head_of	headmaster of		role
headquarters	in	located_in			role
	of	part_of	headquarters of		role
health minister	of	minister_of	health minister of		role
health secretary	of	minister_of	health secretary of		role
hearing	at	takes_place_in			nom self
	in	takes_place_in			nom self
heart	of	part_of	heart of		role
heatwave	in	takes_place_in			nom self
heir	of	heir_of			role
	to	heir_of			role
heir to the throne	of	heir_of	heir to the throne of		role
help	of+for	help			nom
	of+to	help			nom
henchman	of	right_hand_of	henchman of		role
high commissioner	for	commissioner_for	high commissioner for		role
high representative	for	commissioner_for	high representative for		role
hijacker	of	perpetrator_of	hijacker of		role
hijacking	by+of	hijack			nom
	of	hijack			nom
hike	of+in	increase			nom
hindrance	of+to	hinder			nom
hiring	of	hire			nom
historian	at	employee_of	historian at		role
history	of	belong_to	history of		role
holder	of	owner_of	holder of		role
homage	of+to	praise			nom
home	in	located_in			role
	of	belong_to	home of		role
home secretary	of	minister_of	home secretary of		role
honorary member	of	member_of	honorary member of		role
hope	of	hope_for			nom
	of+for	hope_for			nom
hopeful	for	candidate_for			role
hospital	in	located_in			role
	of	part_of	hospital of		role
host	of:event	organise	host of		role
hostage	of	prisoner_of	hostage of		role
hostage taker	in	perpetrator_of	hostage taker of		role
hostage-taking	in	takes_place_in			nom self
	of	take_hostage			nom
hostilities	between	fight_with			nom
hostility	of+to	oppose			nom
	of+towards	oppose			nom
hosting	of	host			nom
hotel	in	located_in			role
house	in	located_in			role
	of	belong_to	house of		role
housemate	of	live_with	housemate of		role
humanitarian aid	of+for	aid			nom
	of+to	aid			nom
hunt	of+for	search_for			nom
	of+for:person/group	pursue			nom
hurricane	in	takes_place_in			nom self
husband	of	married_to	husband of		role
icon	of	symbol_of	icon of		role
identification	of	identify			nom
illustrator	of	creator_of	illustrator of		role
imam	of	leader_of	imam of		role
immigrant	from	come_from	immigrant from		role
immigration	of+to	move_to			nom
impact	of+in	hit			nom
	of+on	affect			nom
impeachment	of	charge			nom
implementation	of	implement			nom
implication	of+in	involved_in			nom
import	of	import			nom
	by+from	import_from			nom
imprisonment	of	detain			nom
improvement	of	improve			nom
in-law	of	relative_of			role
in-laws	of	relative_of	in-laws of		role
inauguration	of	open			nom
	of:person	appoint			nom
incident	at	takes_place_in			nom self
	in	takes_place_in			nom self
income	of+from	earn			nom
increase	of	increase			nom
	of+in	increase			nom
incursion	of+into	invade			nom
independence	of	split_from			nom
	of+from	split_from			nom
indictment	of	charge			nom
	of+against	charge			nom
industrial action	of+at	strike_at			nom
infection	of	infect			nom
	of+with	infect		inv	nom
influence	of+in	influence			nom
	of+on	influence			nom
	of+over	influence			nom
information	about	about			nom self
	on	about			nom self
infringement	of	violate			nom
inhabitant	of	resident_of			role
initial public offering	of	list_on			nom
initiative	by	propose		inv	nom self
	of	propose		inv	nom self
initiator	of	creator_of	initiator of		role
injury	of	injure			nom
inmate	at	prisoner_of	inmate at		role
	in	prisoner_of	inmate in		role
inquiry	by+into	investigate			nom
	of+into	investigate			nom
insight	of+into	gain_insight_into			nom
insolvency	of	go_bankrupt			nom
inspection	by+of	inspect			nom
	of	inspect			nom
inspector	at	employee_of	inspector at		role
	of	employee_of	inspector of		role
inspector general	of	official_of	inspector general of		role
instance	of	example_of	instance of		role
instigator	of	perpetrator_of	instigator of		role
institute	of	part_of	institute of		role
instruction	of+to	instruct			nom demand
insult	of+to	insult			nom
insurgency	of+against	rebel_against			nom
intelligence chief	of	head_of	intelligence chief of		role
intelligence service	of	part_of	intelligence service of		role
intention	of	plan			nom plan
interception	of	seize			nom
interest	of+in	interested_in			nom
interference	by+in	interfere_in			nom
	of+in	interfere_in			nom
interim president	of	president_of	interim president of		role
interim prime minister	of	prime_minister_of	interim prime minister of		role
interior minister	of	minister_of	interior minister of		role
interior secretary	of	minister_of	interior secretary of		role
intern	at	employee_of	intern at		role
international	of	player_of	international of		role
interrogation	by+of	question			nom
	of	question			nom
intervention	by+in	interfere_in			nom
	of+in	interfere_in			nom
interview	of	interview			nom
	of+with	interview			nom
intimidation	of	intimidate			nom
introduction	of	introduce			nom
intrusion	of+into	invade			nom
invasion	by+of	invade			nom
	of	invade			nom
invention	of	develop			nom
inventor	of	creator_of	inventor of		role
investigating judge	of	official_of	investigating judge of		role
investigation	by+into	investigate			nom
	by+of	investigate			nom
	of	investigate			nom
	of+into	investigate			nom
investment	by+in	invest_in			nom
	of+in	invest_in			nom
investor	in	shareholder_of	investor in		role
invitation	by+to	invite			nom
	from+to	invite			nom
	of+to	invite			nom
involvement	of+in	involved_in			nom
island	in	part_of	island in		role
	of	part_of	island of		role
isolation	of	isolate			nom
jail sentence	of+for	sentence			nom
jailing	of	detain			nom
job cut	of+at	lay_off			nom
job loss	of+at	lay_off			nom
joint venture	between	cooperate_with			nom
	of+with	cooperate_with			nom
journalist	at	employee_of	journalist at		role
	for	employee_of	journalist for		role
	of	employee_of	journalist of		role
journey	of+to	travel_to			nom
judge	at	official_of	judge at		role
	in	official_of	judge in		role
	of	official_of	judge of		role
judgement	of	rule_on		inv	nom self
	of+on	rule_on			nom
judgment	of	rule_on		inv	nom self
	of+in	rule_on			nom
judiciary	of	part_of	judiciary of		role
junior minister	of	secretary_of_state_of	junior minister of		role
jury member	of	member_of	jury member of		role
justice	of	official_of	justice of		role
justice minister	of	minister_of	justice minister of		role
key witness	against	testify_against	key witness against		role
	in	witness_of	key witness in		role
kidnapper	of	perpetrator_of	kidnapper of		role
kidnapping	by+of	kidnap			nom
	of	kidnap			nom
killer	of	perpetrator_of	killer of		role
killing	by+of	kill			nom
	of	kill			nom
kind	of	is_a	kind of		role
king	of	monarch_of	king of		role
knowledge	of	know_about			nom
lab	in	located_in			role
laboratory	in	located_in			role
labour minister	of	minister_of	labour minister of		role
lack	of	lack			nom neg
lake	in	located_in			role
landing	of+in	arrive_in			nom
	of+on	arrive_in			nom
landslide	in	takes_place_in			nom self
language	of	belong_to	language of		role
largest city	in	located_in	largest city in		role
	of	part_of	largest city of		role
launch	of	launch			nom
	of:object	fire			nom
laundering	of	launder			nom
laureate	of	winner_of	laureate of		role
law	on	about			nom self
lawmaker	for	representative_of	lawmaker for		role
	from	representative_of	lawmaker from		role
	of	representative_of	lawmaker of		role
lawsuit	by+against	sue			nom
	of+against	sue			nom
lawyer	for	lawyer_of			role
	of	lawyer_of			role
	with	employee_of	lawyer with		role
layoff	of	lay_off			nom
	of+at	lay_off			nom
lead actor	in	act_in	lead actor in		role
lead singer	of	member_of	lead singer of		role
leader	of	leader_of			role
leadership	by+of	lead			nom
	of	lead			nom
leak	of	leak			nom
lecturer	at	professor_at	lecturer at		role
	in	professor_at	lecturer at		role
legacy	of	belong_to	legacy of		role
legal action	of+against	sue			nom
legalisation	of	legalise			nom
legalization	of	legalise			nom
lender	to	supplier_of	lender to		role
letter	by	author_of		inv	role
	by+to	write_to			nom
	from+to	write_to			nom
	of+to	write_to			nom
levy	of+on	impose_on			nom
liability	of	hold_liable			nom
liberation	by+of	liberate			nom
	of	liberate			nom
	of:person/group	release			nom
library	in	located_in			role
licence	of+for	permit			nom
license	of+for	permit			nom
lieutenant	of	right_hand_of	lieutenant of		role
lieutenant governor	of	deputy_of	lieutenant governor of		role
life	of+in	live_in			nom
lifting	of	lift			nom
limit	of+on	restrict			nom
limitation	of	restrict			nom
link	between	relations_with			nom
	of+to	relations_with			nom
	of+with	relations_with			nom
listener	of	customer_of	listener of		role
listing	of+on	list_on			nom
loan	from+to	lend_to			nom
	of+to	lend_to			nom
lobbyist	for	representative_of	lobbyist for		role
	of	supporter_of	lobbyist for		role
location	of+in	located_in			nom
logo	of	belong_to	logo of		role
looting	of	plunder			nom
lord mayor	of	mayor_of			role
loss	of	lose			nom
	of+against	lose_to			nom
	of+in	lose			nom
	of+to	lose_to			nom
lover	of	in_relationship_with	lover of		role
loyalist	of	supporter_of			role
lynching	of	execute			nom
magistrate	of	official_of	magistrate of		role
major shareholder	of	shareholder_of	major shareholder of		role
majority	of	part_of	majority of		role
majority leader	of	leader_of	majority leader of		role
majority shareholder	of	shareholder_of	majority shareholder of		role
majority stake	of+in	have_stake_in			nom
maker	of	creator_of	maker of		role
management	of	manage			nom
manager	at	employee_of	manager at		role
	of	director_of	manager of		role
managing director	of	director_of	managing director of		role
manhunt	of+for	pursue			nom
manifesto	by	author_of		inv	role
manipulation	of	influence			nom
manslaughter	of	kill			nom
manufacture	of	produce			nom
manufacturer	of	creator_of	manufacturer of		role
march	in	takes_place_in			nom self
	of+against	protest_against			nom
	of+for	protest_for			nom
marriage	between	married_to			nom
	of+to	married_to			nom
	of+with	married_to			nom
mass shooting	at	takes_place_in			nom self
	in	takes_place_in			nom self
massacre	in	takes_place_in			nom self
	of	kill			nom
mastermind	behind	perpetrator_of	mastermind of		role
	of	perpetrator_of	mastermind of		role
masterpiece	by	creator_of		inv	role
match	between	play_against			nom
	in	takes_place_in			nom self
	of+against	play_against			nom
mayor	of	mayor_of			role
measure	of+against	sanction			nom
measurement	of	measure			nom
medallist	in	winner_of	medallist in		role
meddling	by+in	interfere_in			nom
	of+in	interfere_in			nom
mediation	between	mediate_between			nom
	of+in	mediate_in			nom
mediator	of	representative_of	mediator of		role
meeting	at	takes_place_in			nom self
	between	meet			nom
	in	takes_place_in			nom self
	of	meet			nom
	of+with	meet			nom
member	at	member_of			role
	in	member_of			role
	of	member_of			role
	with	member_of			role
member of parliament	for	representative_of	MP for		role
member state	of	member_of	member state of		role
membership	of	member_of			role
membership application	of	join			nom
memoir	by	author_of		inv	role
MEP	for	representative_of	MEP for		role
mercenary	of	employee_of	mercenary of		role
merger	between	merge_with			nom
	of+with	merge_with			nom
message	from	say		inv	nom self
meteorologist	at	employee_of	meteorologist at		role
middle	of	part_of	middle of		role
midfielder	of	player_of	midfielder of		role
migrant	from	come_from	migrant from		role
migration	of+to	move_to			nom
migration deal	between	agree_with			nom
	of+with	agree_with			nom
militant	of	member_of	militant of		role
military aid	of+to	aid			nom
military assistance	of+to	aid			nom
military base	in	located_in			role
military commander	of	commander_of			role
mine	in	located_in			role
mining	of	extract			nom
minister	for	minister_of			role
	in	minister_of			role
	of	minister_of			role
ministry	of	part_of	ministry of		role
minority	in	located_in			role
	of	part_of	minority of		role
minority leader	of	leader_of	minority leader of		role
missile attack	of+on	attack			nom
missile strike	of+on	attack			nom
missile test	by+of	fire			nom
mission	in	takes_place_in			nom self
	of+to	travel_to			nom
mistreatment	of	abuse			nom
mistress	of	in_relationship_with	mistress of		role
mistrust	of	suspect			nom
mobilisation	of	mobilise			nom
mobilization	of	mobilise			nom
model	of	example_of	model of		role
modernisation	of	reform			nom
modernization	of	reform			nom
monarch	of	monarch_of			role
monastery	in	located_in			role
monitoring	of	monitor			nom
monument	in	located_in			role
mosque	in	located_in			role
mother	of	parent_of	mother of		role
mother-in-law	of	parent_of	mother-in-law of		role
motion	by	propose		inv	nom self plan
	of	submit			nom
	on	about			nom self
motion of no confidence	of+in	oppose			nom
mountain	in	located_in			role
mouthpiece	of	spokesperson_of			role
move	of+to	move_to			nom
	of+to:organization	sign_for			nom
MP	for	representative_of	MP for		role
	from	representative_of	MP for		role
	of	representative_of	MP of		role
mugging	of	rob			nom
municipality	in	part_of	municipality in		role
	of	part_of	municipality of		role
murder	by+of	murder			nom
	of	murder			nom
murderer	of	perpetrator_of	murderer of		role
museum	in	located_in			role
	of	part_of	museum of		role
music	by	creator_of		inv	role
musical	by	creator_of		inv	role
mutiny	of+against	rebel_against			nom
name	of	belong_to	name of		role
naming	of	name			nom
national	of	citizen_of			role
national anthem	of	belong_to	national anthem of		role
national coach	of	coach_of	national coach of		role
national security adviser	of	adviser_of	national security adviser of		role
nationalisation	of	nationalise			nom
nationalization	of	nationalise			nom
native	of	citizen_of	native of		role
NATO summit	in	takes_place_in			nom self
navy	of	part_of	navy of		role
need	of+for	need			nom
neglect	of	ignore			nom neg
negotiation	between	negotiate_with			nom
	of+about	negotiate_on			nom
	of+on	negotiate_on			nom
	of+over	negotiate_on			nom
	of+with	negotiate_with			nom
negotiator	of	representative_of	negotiator of		role
neighbor	of	neighbour_of			role
neighborhood	in	located_in			role
	of	part_of	neighbourhood of		role
neighboring country	of	neighbour_of	neighbouring country of		role
neighbour	of	neighbour_of			role
neighbourhood	in	located_in			role
	of	part_of	neighbourhood of		role
neighbouring country	of	neighbour_of	neighbouring country of		role
nephew	of	relative_of	nephew of		role
news	about	about			nom self
newsreader	of	employee_of	newsreader of		role
next of kin	of	next_of_kin_of			role
niece	of	relative_of	niece of		role
no-confidence vote	of+against	vote_on			nom
	of+in	vote_on			nom
Nobel laureate	in	winner_of			role
nomination	of	nominate			nom
	of+for	candidate_for	nomination for		nom
nominee	for	candidate_for	nominee for		role
	of	candidate_for	nominee of		role
north	of	part_of	north of		role
northeast	of	part_of	northeast of		role
northwest	of	part_of	northwest of		role
novel	by	author_of		inv	role
	of:person	author_of		inv	role
novelist	of	author_of	novelist of		role
nuclear deal	between	agree_with			nom
	of+with	agree_with			nom
nuclear plant	in	located_in			role
nuclear test	by+of	test			nom
	in	takes_place_in			nom self
number two	of	deputy_of	number two of		role
nurse	at	employee_of	nurse at		role
	in	employee_of	nurse in		role
objection	of+to	oppose			nom
observance	of	comply_with			nom
obstruction	of	hinder			nom
occupant	of	resident_of			role
occupation	by+of	occupy			nom
	of	occupy			nom
offensive	of+against	attack			nom
	of+in	attack			nom
offer	of+for	bid_for			nom
	of+to	offer_to			nom
office	in	located_in			role
	of	belong_to	office of		role
officer	at	employee_of	officer at		role
	of	official_of	officer of		role
	with	official_of	officer of		role
official	at	official_of			role
	in	official_of			role
	of	official_of			role
	with	official_of			role
offshoot	of	subsidiary_of	offshoot of		role
ombudsman	for	commissioner_for	ombudsman for		role
	of	official_of	ombudsman of		role
op-ed	by	author_of		inv	role
open letter	of+to	write_to			nom
opening	by+of	open			nom
	of	open			nom
opera	by	creator_of		inv	role
operation	in	takes_place_in			nom self
	of+against	fight_against			nom
operator	of	owner_of	operator of		role
opinion	of	say		inv	nom self
opponent	in	rival_of			role
	of	opponent_of			role
opposite number	of	counterpart_of			role
opposition	by+to	oppose			nom
	of+to	oppose			nom
opposition leader	of	leader_of	opposition leader of		role
oppression	of	oppress			nom
order	by	order		inv	nom self demand
	from	order		inv	nom self demand
	of+to	order			nom demand
	of+with	order_from			nom
	of:person/organization	order		inv	nom self demand
organisation	of:event	organise			nom
organiser	of	organise	organiser of		role
organization	of:event	organise			nom
organizer	of	organise	organiser of		role
originator	of	creator_of	originator of		role
ouster	of	overthrow			nom
ousting	of	overthrow			nom
outbreak	in	takes_place_in			nom self
	of	start			nom
outskirts	of	part_of	outskirts of		role
overhaul	of	reform			nom
overseer	of	head_of	overseer of		role
oversight	of	monitor			nom
overthrow	of	overthrow			nom
owner	of	owner_of			role
ownership	of	own			nom
pact	between	agree_with			nom
	of+with	agree_with			nom
painter	of	creator_of	painter of		role
painting	by	creator_of		inv	role
paper	by	author_of		inv	role
parade	in	takes_place_in			nom self
pardon	of	pardon			nom
	of+for	pardon			nom
parent	of	parent_of			role
parent company	of	own	parent company of		role
park	in	located_in			role
parliament	of	part_of	parliament of		role
parliamentary leader	of	leader_of	parliamentary leader of		role
part	of	part_of			role
participant	at	take_part_in	participant at		role
	in	take_part_in	participant in		role
participation	of+in	take_part_in			nom
partner	of	partner_of			role
partnership	between	cooperate_with			nom
	of+with	cooperate_with			nom
party	in	located_in			role
party leader	of	leader_of	party leader of		role
party member	of	member_of	party member of		role
passage	of:law	approve			nom
passing	of	die			nom
patient	at	patient_of	patient at		role
	in	patient_of	patient in		role
	of	patient_of			role
	with	suffer_from	patient with		role
patriarch	of	leader_of	patriarch of		role
patron	of	ally_of	patron of		role
payment	of	pay			nom
	of+to	pay			nom
payout	of+to	pay			nom
peace agreement	between	agree_with			nom
peace deal	between	agree_with			nom
	of+with	agree_with			nom
peace negotiation	between	negotiate_with			nom
peace talk	between	talk_with			nom
	of+with	talk_with			nom
peace treaty	between	agree_with			nom
peer	of	colleague_of	peer of		role
penalty	of+for	fine			nom
performance	of+at	perform_in			nom
	of+in	perform_in			nom
permission	of+for	permit			nom
permit	of+for	permit			nom
perpetrator	of	perpetrator_of			role
persecution	by+of	persecute			nom
	of	persecute			nom
petition	of+to	request_from			nom demand
phone call	between	call			nom
	of+to	call			nom
	of+with	call			nom
photo	by	creator_of		inv	role
photograph	by	creator_of		inv	role
physicist	at	employee_of	physicist at		role
piece	of	part_of	piece of		role
pilgrimage	of+to	travel_to			nom
pilot	for	employee_of	pilot of		role
	of	employee_of	pilot of		role
	with	employee_of	pilot of		role
pioneer	of	creator_of	pioneer of		role
plan	by	plan		inv	nom self plan
	by+for	plan			nom plan
	of	plan		inv	nom self plan
	of+for	plan			nom plan
	of+to	plan			nom plan
plane	of	belong_to	plane of		role
plane crash	in	takes_place_in			nom self
plant	in	located_in			role
play	by	author_of		inv	role
player	for	player_of			role
	of	player_of			role
plea	of+for	call_for			nom demand
	of+to	request_from			nom demand
pledge	by	promise		inv	nom self plan
	of	promise			nom plan
	of+to	promise_to			nom plan
	of:person/organization	promise		inv	nom self plan
plot	of+against	attack			nom plan
plunder	of	plunder			nom
PM	of	prime_minister_of			role
poem	by	author_of		inv	role
poisoning	by+of	poison			nom
	of	poison			nom
police	in	located_in			role
	of	part_of	police of		role
police chief	of	head_of	police chief of		role
police commissioner	of	head_of	police commissioner of		role
police officer	in	official_of	police officer in		role
police spokesman	of	spokesperson_of	police spokesperson of		role
police station	in	located_in			role
policy	of	plan		inv	nom self
political scientist	at	employee_of	political scientist at		role
poll	by	publish		inv	nom self
	of	study			nom
	of+among	study			nom
pollution	by+of	pollute			nom
	of	pollute			nom
pope	of	leader_of	pope of		role
population	in	located_in			role
	of	part_of	population of		role
port	in	located_in			role
	of	part_of	port of		role
port city	of	part_of	port city of		role
	in	located_in	port city in		role
portion	of	part_of	portion of		role
position	of:organization/country	say		inv	nom self
possession	of	own			nom
possessor	of	owner_of			role
postponement	of	postpone			nom neg
power	of+over	control			nom
power plant	in	located_in			role
power struggle	between	compete_with			nom
praise	of	praise			nom
	of+for	praise			nom
precursor	of	predecessor_of	precursor of		role
predecessor	as	predecessor_of			role
	of	predecessor_of			role
prediction	of	predict			nom
premier	of	prime_minister_of			role
preparation	of	prepare			nom plan
	of+for	prepare			nom plan
presence	in	located_in			nom self
	of+at	attend			nom
	of+in	located_in			nom
presentation	of	present			nom
	by+to	award_to			nom
presenter	of	employee_of	presenter of		role
preservation	of	protect			nom
presidency	of	chair			nom
President	of	president_of			role
president	at	head_of			role
	of	president_of			role
presidential candidate	for	candidate_for			role
	of	candidate_for	presidential candidate of		role
press officer	of	spokesperson_of	press officer of		role
press release	by	say		inv	nom self
	from	say		inv	nom self
press secretary	of	spokesperson_of	press secretary of		role
pressure	by+on	pressure			nom
	from+on	pressure			nom
	of+on	pressure			nom
prevention	of	prevent			nom neg
primary	in	takes_place_in			nom self
prime example	of	example_of	prime example of		role
prime minister	of	prime_minister_of			role
prime suspect	in	suspect_in	prime suspect in		role
principal	of	head_of	principal of		role
prison	in	located_in			role
prison sentence	of+for	sentence			nom
prisoner	in	prisoner_of			role
	of	prisoner_of			role
prisoner exchange	between	exchange_with			nom
prisoner of war	of	prisoner_of	prisoner of war of		role
prisoner swap	between	exchange_with			nom
	of+with	exchange_with			nom
private secretary	to	right_hand_of	private secretary to		role
prize	of+for	award_to			nom
prizewinner	of	winner_of	prizewinner of		role
probe	of	investigate			nom
	of+into	investigate			nom
proclamation	of	announce			nom
producer	of	creator_of	producer of		role
production	by+of	produce			nom
	of	produce			nom
professor	at	professor_at			role
	in	professor_at			role
	of	professor_at			role
professor emeritus	at	professor_at			role
profit	of	earn			nom
program	of	plan		inv	nom self
programme	of	plan		inv	nom self
programmer	at	employee_of	programmer at		role
prohibition	of	forbid			nom neg
	of+on	forbid			nom neg
project	by	plan		inv	nom self
	of	plan		inv	nom self
project leader	of	head_of	project leader of		role
promise	by	promise		inv	nom self plan
	of	promise			nom plan
	of+on	promise			nom plan
	of+to	promise_to			nom plan
	of:person/organization	promise		inv	nom self plan
promotion	of	advance			nom
	of+to	promoted_to			nom
	of:person	promote			nom
proof	of	prove			nom
property	of	belong_to	property of		role
proponent	of	supporter_of	proponent of		role
proposal	by	propose		inv	nom self plan
	by+for	propose			nom plan
	from	propose		inv	nom self plan
	of	propose		inv	nom self plan
	of+for	propose			nom plan
	of+on	propose			nom plan
	of+to	propose_to			nom
proprietor	of	owner_of			role
prosecution	by+of	prosecute			nom
	of	prosecute			nom
prosecutor	at	official_of	prosecutor at		role
	in	official_of	prosecutor in		role
	of	official_of	prosecutor of		role
protection	by+of	protect			nom
	of	protect			nom
	by+against	protect_against			nom
	by+from	protect_against			nom
protest	by+against	protest_against			nom
	of+against	protest_against			nom
	of+in	protest_at			nom
	of+outside	protest_at			nom
	of+over	protest_against			nom
protest leader	of	leader_of	protest leader of		role
protégé	of	right_hand_of	protégé of		role
provider	of	supplier_of	provider of		role
province	in	part_of	province in		role
	of	part_of	province of		role
provincial capital	of	capital_of	provincial capital of		role
provocation	of	provoke			nom
	of+against	provoke			nom
provost	of	head_of	provost of		role
psychologist	at	employee_of	psychologist at		role
public prosecutor	of	official_of	public prosecutor of		role
publication	by+of	publish			nom
	of	publish			nom
publisher	of	creator_of	publisher of		role
pullback	of	withdraw			nom
pullout	of+from	withdraw_from			nom
punishment	of	punish			nom
	of+for	punish			nom
pupil	of	student_of			role
purchase	by+of	buy			nom
	of	buy			nom
	of+from	buy_from			nom
	of:organization	acquire			nom
pursuit	of	pursue			nom
qualification	of+for	qualify_for			nom
quarrel	between	quarrel_with			nom
	of+with	quarrel_with			nom
quarter	of	part_of	quarter of		role
queen	of	monarch_of	queen of		role
quest	of+for	search_for			nom
question	by	ask		inv	nom self
	from	ask		inv	nom self
	of	ask		inv	nom self
	of+about	ask			nom
	of+to	ask			nom
questioning	of	question			nom
race	of+for	compete_for			nom
	of+with	compete_with			nom
raid	by+against	attack			nom
	by+on	search			nom
	of+at	search			nom
	of+on	search			nom
rally	of+against	protest_against			nom
	of+for	protest_for			nom
	of+in	protest_at			nom
rally in support	of	protest_for			nom
rape	by+of	rape			nom
	of	rape			nom
rapist	of	perpetrator_of	rapist of		role
rapporteur	for	commissioner_for	rapporteur on		role
	on	commissioner_for	rapporteur on		role
rapprochement	between	reconcile_with			nom
	of+with	reconcile_with			nom
ratification	by+of	ratify			nom
	of	ratify			nom
re-election	of	elect			nom
reaction	of+to	react_to			nom
reader	of	customer_of	reader of		role
reappointment	of	appoint			nom
reason	of+for	cause			nom
rebel	against	opponent_of	rebel against		role
	of	member_of	rebel of		role
rebel leader	of	leader_of	rebel leader of		role
rebellion	of+against	rebel_against			nom
rebuilding	of	build			nom
rebuke	of	criticise			nom
	of+to	criticise			nom
recapture	of	conquer			nom
reception	of	host			nom
reception centre	in	located_in			role
recipient	of	winner_of	recipient of		role
recognition	by+of	recognise			nom
	of	recognise			nom
recommendation	by	advise		inv	nom self
	of	advise		inv	nom self
reconciliation	between	reconcile_with			nom
	of+with	reconcile_with			nom
reconstruction	of	build			nom
recording	of	record			nom
recovery	of	improve			nom
recruitment	of	hire			nom
rector	of	head_of	rector of		role
reduction	of	reduce			nom
	of+in	reduce			nom
redundancy	of+at	lay_off			nom
reference	of+to	refer_to			nom
referendum	of+on	vote_on			nom
reform	of	reform			nom
refugee	from	come_from	refugee from		role
refugee camp	in	located_in			role
refusal	by+of	refuse			nom neg
	of	refuse			nom neg
region	in	part_of	region in		role
	of	part_of	region of		role
registrar	of	official_of	registrar of		role
regret	of+for	regret			nom
	of+over	regret			nom
reimbursement	of	compensate			nom
reinforcement	of	strengthen			nom
rejection	by+of	reject			nom neg
	of	reject			nom neg
relation	between	relations_with			nom
	of+with	relations_with			nom
relationship	between	relations_with			nom
	of+with	relations_with			nom
relative	of	relative_of			role
relaxation	of	lift			nom
release	by+of	release			nom
	of	release			nom
	of:work/concept	publish			nom
relegation	of+from	leave			nom
	of+to	fall_to			nom
reliance	of+on	depend_on			nom
relief	of+for	aid			nom
religion	of	belong_to	religion of		role
relocation	of+to	move_to			nom
remainder	of	part_of	remainder of		role
remark	by	say		inv	nom self
	of+about	say_about			nom
remarks	of+on	say_about			nom
remembrance	of	commemorate			nom
remorse	of+for	regret			nom
removal	of	remove			nom
	of:person	dismiss			nom
renovation	of	improve			nom
reopening	of	resume			nom
reorganisation	of	reorganise			nom
reorganization	of	reorganise			nom
repair	of	repair			nom
repatriation	by+to	bring_to			nom
repeal	of	lift			nom
repercussion	of+for	affect			nom
replacement	for	successor_of			role
	of	successor_of			role
	of:object/concept	replace			nom
reply	of+to	react_to			nom
report	by	publish		inv	nom self
	by+on	report			nom
	from	publish		inv	nom self
	of+about	report			nom
	of+on	report			nom
	of:organization	publish		inv	nom self
reporter	at	employee_of	reporter at		role
	for	employee_of	reporter for		role
	of	employee_of	reporter of		role
reporting	of+on	report			nom
representation	of	represent			nom
representative	at	representative_of			role
	for	representative_of			role
	in	representative_of			role
	of	representative_of			role
	to	representative_of			role
repression	by+of	oppress			nom
	of	oppress			nom
reprimand	of	criticise			nom
reprisal	of+against	retaliate_against			nom
request	by	request_from		inv	nom self demand
	by+for	request			nom demand
	by+to	request_from			nom demand
	from	request_from		inv	nom self demand
	of	request_from		inv	nom self demand
	of+for	request			nom demand
	of+to	request_from			nom demand
rescue	by+of	rescue			nom
	of	rescue			nom
research	by	publish		inv	nom self
	of+into	study			nom
	of+on	study			nom
researcher	at	employee_of	researcher at		role
	for	employee_of	researcher at		role
	with	employee_of	researcher at		role
residence	of+in	live_in			nom
resident	of	resident_of			role
resignation	of	resign_from			nom
	of+as	resign_from			nom
	of+from	resign_from			nom
resistance	of+against	oppose			nom
	of+to	oppose			nom
resolution	of:event/concept	solve			nom
	on	about			nom self
response	of+to	react_to			nom
responsibility	of+for	responsible_for			nom
rest	of	part_of	rest of		role
restaurant	in	located_in			role
restitution	by+to	return_to			nom
restoration	of	repair			nom
restriction	of	restrict			nom
	of+on	restrict			nom
restructuring	of	reorganise			nom
	of+at	reorganise			nom
result	of	cause		inv	nom
resumption	of	resume			nom
retaliation	of+against	retaliate_against			nom
retreat	of+from	withdraw_from			nom
return	of+from	return_from			nom
	of+to	go_back_to			nom
reunification	of	unite			nom
	of+with	unite			nom
reunion	of+with	meet			nom
revelation	of	reveal			nom
	of+about	reveal			nom
revenge	of+against	retaliate_against			nom
	of+on	retaliate_against			nom
revenue	of	earn			nom
reversal	of	overturn			nom
review	of	evaluate			nom
revision	of	amend			nom
revolt	of+against	rebel_against			nom
revolution	in	takes_place_in			nom self
rider	for	player_of	rider of		role
	of	player_of	rider of		role
rift	between	quarrel_with			nom
	of+with	quarrel_with			nom
right	of+to	right_of			role
	to	right_of			role
right-hand man	of	right_hand_of			role
ringleader	of	leader_of	ringleader of		role
riot	in	takes_place_in			nom self
rise	of+in	increase			nom
rival	of	rival_of			role
	to	rival_of			role
rivalry	between	compete_with			nom
	of+with	compete_with			nom
river	in	located_in			role
robbery	of	rob			nom
	of+at	rob			nom
role	of+in	take_part_in			nom
romance	of+with	in_relationship_with			nom
room-mate	of	live_with	room-mate of		role
roommate	of	live_with	room-mate of		role
round	of	part_of	round of		role
row	between	quarrel_with			nom
	of+with	quarrel_with			nom
rule	by+of	govern			nom
	of	control			nom
	of+over	control			nom
ruler	of	leader_of	ruler of		role
ruling	by	rule_on		inv	nom self
	of	rule_on		inv	nom self
	of+in	rule_on			nom
	of+on	rule_on			nom
running mate	of	colleague_of	running mate of		role
sabotage	of	hinder			nom
sacking	of	dismiss			nom
sale	by+of	sell			nom
	of	sell			nom
	by+to	sell_to			nom
sanction	by+against	sanction			nom
	of+against	sanction			nom
	of+on	sanction			nom
sanctions package	of+against	sanction			nom
saving	of	rescue			nom
school	in	located_in			role
	of	part_of	school of		role
scientist	at	employee_of	scientist at		role
scrapping	of	abolish			nom
screenplay	by	author_of		inv	role
screenwriter	of	author_of	screenwriter of		role
sculptor	of	creator_of	sculptor of		role
sculpture	by	creator_of		inv	role
search	by+for	search_for			nom
	of	search			nom
	of+for	search_for			nom
season	of	part_of	season of		role
seat of government	of	capital_of	seat of government of		role
secession	of	split_from			nom
	of+from	split_from			nom
second-in-command	of	deputy_of	second in command of		role
secret service	of	part_of	secret service of		role
secretary	of	official_of	secretary of		role
	of:person	right_hand_of	secretary of		role
secretary general	of	head_of	secretary general of		role
secretary of state	for	minister_of			role
	of	minister_of	secretary of state of		role
secretary-general	of	head_of	secretary general of		role
section	of	part_of	section of		role
security chief	of	head_of	security chief of		role
security guard	at	employee_of	security guard at		role
security service	of	part_of	security service of		role
seizure	by+of	seize			nom
	of	seize			nom
selection	of	choose			nom
semi-final	of+against	play_against			nom
senate	of	part_of	senate of		role
senator	for	representative_of	senator for		role
	from	representative_of	senator for		role
	of	representative_of	senator of		role
senior fellow	at	employee_of	senior fellow at		role
senior official	of	official_of			role
sentence	of+for	sentence			nom
sentencing	of	sentence			nom
separation	of+from	split_from			nom
separatist leader	of	leader_of	separatist leader of		role
series	about	about			nom self
	by	creator_of		inv	role
settlement	between	agree_with			nom
	of+with	agree_with			nom
sexual abuse	of	abuse			nom
sexual assault	of+on	rape			nom
shah	of	monarch_of	shah of		role
share	of+in	have_stake_in			nom
shareholder	in	shareholder_of			role
	of	shareholder_of			role
shareholding	of+in	have_stake_in			nom
shelling	by+of	shell			nom
	of	shell			nom
sheltering	of	shelter			nom
sheriff	of	official_of	sheriff of		role
ship	of	belong_to	ship of		role
shipment	of	transport			nom
	by+to	send_to			nom
shooter	in	perpetrator_of	gunman of		role
shooting	at	takes_place_in			nom self
	in	takes_place_in			nom self
	of	shoot			nom
shooting down	of	shoot_down			nom
shop	in	located_in			role
shore	of	part_of	shore of		role
shortage	of	lack			nom neg
showrunner	of	creator_of	showrunner of		role
shutdown	of	close			nom
sibling	of	sibling_of			role
side	of	part_of	side of		role
siege	of	besiege			nom
signatory	of	sign	signatory of		role
	to	sign	signatory to		role
signature	of	sign			nom
signing	by+of	sign			nom
	of	sign			nom
singer	of	member_of	singer of		role
single	by	creator_of		inv	role
sinking	of	crash_in			nom
sister	of	sibling_of	sister of		role
sister-in-law	of	sibling_of	sister-in-law of		role
site	in	located_in			role
situation	in	takes_place_in			nom self
skipper	of	captain_of			role
slaughter	of	kill			nom
slope	of	part_of	slope of		role
slur	of+against	insult			nom
smuggling	of	smuggle			nom
sociologist	at	employee_of	sociologist at		role
soldier	of	employee_of	soldier of		role
solicitor	for	lawyer_of			role
	of	lawyer_of			role
solicitor general	of	official_of	solicitor general of		role
solidarity	of+with	support			nom
solution	of	solve			nom
	of+for	solve			nom
	of+to	solve			nom
son	of	child_of	son of		role
son-in-law	of	child_of	son-in-law of		role
song	by	creator_of		inv	role
songwriter	of	creator_of	songwriter of		role
sort	of	is_a	sort of		role
south	of	part_of	south of		role
southeast	of	part_of	southeast of		role
southwest	of	part_of	southwest of		role
sovereign	of	monarch_of			role
sovereignty	of+over	control			nom
spat	between	quarrel_with			nom
	of+with	quarrel_with			nom
speaker	of	chair_of	speaker of		role
special envoy	for	ambassador_to	special envoy for		role
	to	ambassador_to	special envoy to		role
	of	ambassador_of	special envoy of		role
special representative	of	representative_of	special representative of		role
specialist	in	expert_on			role
	on	expert_on			role
species	of	part_of	species of		role
speech	by+at	speak_at			nom
	by+to	address			nom
	of+about	say_about			nom
	of+at	speak_at			nom
	of+in	speak_at			nom
	of+to	address			nom
spending	of+on	spend_on			nom
spin-off	of	split_from			nom
spiritual leader	of	leader_of	spiritual leader of		role
split	of+from	split_from			nom
spokesman	at	spokesperson_of			role
	for	spokesperson_of			role
	of	spokesperson_of			role
spokesperson	at	spokesperson_of			role
	for	spokesperson_of			role
	of	spokesperson_of			role
spokeswoman	for	spokesperson_of			role
	of	spokesperson_of			role
sponsor	of	supplier_of	sponsor of		role
sponsorship	of	fund			nom
spouse	of	married_to	spouse of		role
spread	of+to	spread_to			nom
spy	for	employee_of	spy for		role
spying	of+on	spy_on			nom
spymaster	of	head_of	spymaster of		role
square	in	located_in			role
stabbing	in	takes_place_in			nom self
	of	stab			nom
stadium	in	located_in			role
staff	at	employee_of	staff of		role
	of	employee_of	staff of		role
staff member	of	employee_of			role
staffer	at	employee_of	staff of		role
	of	employee_of			role
staging	of	organise			nom
stake	of+in	have_stake_in			nom
stakeholder	in	shareholder_of	stakeholder in		role
stand-in	for	deputy_of			role
standoff	between	quarrel_with			nom
	of+with	quarrel_with			nom
star	in	act_in	star of		role
	of	player_of	star of		role
	of:work	act_in	star of		role
start	of	start			nom
state	in	part_of	state in		role
	of	part_of	state of		role
state aid	of+to	aid			nom
state premier	of	prime_minister_of	state premier of		role
state secretary	of	secretary_of_state_of			role
state visit	by+to	visit			nom
	of+to	visit			nom
statement	by	say		inv	nom self
	by+on	say_about			nom
	from	say		inv	nom self
	of	say		inv	nom self
	of+about	say_about			nom
	of+on	say_about			nom
station	in	located_in			role
statue	by	creator_of		inv	role
stay	of+in	stay_in			nom
stepbrother	of	relative_of	stepbrother of		role
stepdaughter	of	child_of	stepdaughter of		role
stepfather	of	parent_of	stepfather of		role
stepmother	of	parent_of	stepmother of		role
stepsister	of	relative_of	stepsister of		role
stepson	of	child_of	stepson of		role
stockholder	of	shareholder_of			role
store	in	located_in			role
storm	in	takes_place_in			nom self
storming	of	attack			nom
story	about	about			nom self
	by	author_of		inv	role
strategist	at	employee_of	strategist at		role
strategy	of	plan		inv	nom self
street	in	located_in			role
strengthening	of	strengthen			nom
strike	of+against	strike_against			nom
	of+against:country/place/facility	attack			nom
	of+at	strike_at			nom
	of+on	attack			nom
	of+over	strike_against			nom
striker	of	player_of	striker of		role
strongman	of	leader_of	strongman of		role
struggle	of+against	fight_against			nom
student	at	student_of	student at		role
	of	student_of			role
studio	in	located_in			role
study	by	publish		inv	nom self
	of	study			nom
	of+on	study			nom
	of:organization	publish		inv	nom self
subject	of:country	citizen_of	subject of		role
submission	of	submit			nom
subpoena	of	summon			nom
subscriber	of	customer_of	subscriber of		role
	to	customer_of	subscriber of		role
subset	of	part_of	subset of		role
subsidiary	of	subsidiary_of			role
subsidy	of+for	subsidise			nom
	of+to	subsidise			nom
suburb	of	part_of	suburb of		role
succession	of	succeed			nom
	of+to	succeed			nom
successor	as	successor_of			role
	of	successor_of			role
	to	successor_of			role
suicide	of	die			nom
suicide attack	of+on	attack			nom
suicide bombing	in	takes_place_in			nom self
suit	of+against	sue			nom
sultan	of	monarch_of	sultan of		role
summit	at	takes_place_in			nom self
	between	meet			nom
	in	takes_place_in			nom self
	of	meet			nom
	of+with	meet			nom
summons	of	summon			nom
superintendent	of	head_of	superintendent of		role
supervision	of	monitor			nom
supplier	of	supplier_of			role
	to	supplier_of			role
supply	of	deliver			nom
	by+to	deliver_to			nom
support	by+for	support			nom
	from+for	support			nom
	of+for	support			nom
	of+to	support			nom
supporter	of	supporter_of			role
suppression	of	oppress			nom
supreme court	of	part_of	supreme court of		role
supreme leader	of	leader_of	supreme leader of		role
surgeon	at	employee_of	surgeon at		role
surgery	of+on	treat			nom
surrender	of	surrender_to			nom
	of+to	surrender_to			nom
surveillance	of	monitor			nom
	of:person/group	spy_on			nom
survey	by	publish		inv	nom self
	of	study			nom
	of+among	study			nom
survivor	of	survivor_of			role
suspect	behind	perpetrator_of	suspect behind		role
	in	suspect_in			role
	of	suspect_in			role
suspension	by+of	suspend			nom
	of	suspend			nom
suspicion	of	accuse_of			nom allege
	of+against	suspect			nom
swearing-in	of	appoint			nom
swindling	of	defraud			nom
symbol	for	symbol_of			role
	of	symbol_of			role
sympathiser	of	supporter_of			role
sympathizer	of	supporter_of			role
sympathy	of+for	support			nom
	of+to	express_sympathy_with			nom
	of+with	express_sympathy_with			nom
symphony	by	creator_of		inv	role
synagogue	in	located_in			role
tackling	of	combat			nom
takeover	by+of	acquire			nom
	of	acquire			nom
	of:place/country	conquer			nom
takeover bid	of+for	bid_for			nom
Taliban leader	of	leader_of	Taliban leader of		role
talk	between	talk_with			nom
	of+about	discuss			nom
	of+on	negotiate_on			nom
	of+with	talk_with			nom
tariff	by+on	impose_on			nom
	of+on	impose_on			nom
tax	of+on	impose_on			nom
teacher	at	professor_at	teacher at		role
	of	professor_at	teacher of		role
team	of	part_of	team of		role
team leader	of	head_of	team leader of		role
team-mate	of	colleague_of	team-mate of		role
teammate	of	colleague_of	team-mate of		role
technical director	of	director_of	technical director of		role
technician	at	employee_of	technician at		role
telephone call	of+with	call			nom
telephone conversation	of+with	call			nom
temple	in	located_in			role
tenant	of	customer_of	tenant of		role
tension	between	tensions_with			nom
	of+with	tensions_with			nom
termination	of	end			nom neg
territory	of	part_of	territory of		role
terrorist attack	in	takes_place_in			nom self
	of+on	attack			nom
terrorist leader	of	leader_of	terrorist leader of		role
test	of	test			nom
testimony	of	say		inv	nom self
	of+about	testify_to			nom
	of+against	testify_against			nom
testing	of	test			nom
thanks	of+to	thank			nom
theater	in	located_in			role
theatre	in	located_in			role
theft	of	steal			nom
thesis	by	author_of		inv	role
	of+on	study			nom
thief	of	perpetrator_of	thief of		role
threat	by+against	threaten			nom
	from+to	threaten			nom
	of+against	threaten			nom
	of+to	endanger			nom
tie	between	relations_with			nom
	of+to	relations_with			nom
	of+with	relations_with			nom
tolerance	of	tolerate			nom
toleration	of	tolerate			nom
top executive	of	head_of			role
top official	of	official_of			role
top-level meeting	between	meet			nom
toppling	of	overthrow			nom
torture	by+of	torture			nom
	of	torture			nom
tour	of	visit			nom
tourist	from	come_from	tourist from		role
tournament	in	takes_place_in			nom self
town	in	part_of	town in		role
	near	located_in	near		role
	of	part_of	town of		role
	on	part_of			role
trade	between	trade_with			nom
	of+with	trade_with			nom
trade agreement	between	agree_with			nom
	of+with	agree_with			nom
trade deal	between	agree_with			nom
	of+with	agree_with			nom
trade minister	of	minister_of	trade minister of		role
trade mission	of+to	travel_to			nom
trade negotiator	of	representative_of	trade negotiator of		role
trade pact	of+with	agree_with			nom
trade partner	of	partner_of	trading partner of		role
trade war	between	quarrel_with			nom
	of+with	quarrel_with			nom
trading partner	of	partner_of	trading partner of		role
trafficking	in	takes_place_in			nom self
	of	smuggle			nom
train crash	in	takes_place_in			nom self
trainer	of	coach_of	trainer of		role
training	of	train			nom
transfer	of+from	transfer_from			nom
	to	sign_for			nom
	by+to	transfer_to			nom
transformation	of	change			nom
translation	of	translate			nom
transport	of	transport			nom
transport minister	of	minister_of	transport minister of		role
travel	of+to	travel_to			nom
treasurer	of	official_of	treasurer of		role
treasury secretary	of	minister_of			role
treatment	of	treat			nom
treaty	between	agree_with			nom
	of+on	agree_on			nom
	of+with	agree_with			nom
trial	of	try			nom
	of+against	try			nom
	of:object	test			nom
tribe	of	part_of	tribe of		role
tribute	of+to	praise			nom
tribute ceremony	of+for	commemorate			nom
trip	by+to	visit			nom
	of+to	travel_to			nom
triumph	of+in	win			nom
	of+over	defeat			nom
troop	of	part_of	troops of		role
troop build-up	of+in	deploy_to			nom
troops	of	part_of	troops of		role
truce	between	cease_fire_with			nom
	of+with	cease_fire_with			nom
trust	of+in	trust			nom
tsar	of	monarch_of	tsar of		role
tsunami	in	takes_place_in			nom self
turnover	of	earn			nom
tweet	by	say		inv	nom self
twin	of	sibling_of	twin of		role
twin brother	of	sibling_of	twin brother of		role
twin sister	of	sibling_of	twin sister of		role
type	of	is_a	type of		role
ultimatum	of+to	threaten			nom
ultimatum demand	of+for	demand			nom demand
UN envoy	of	representative_of	UN envoy of		role
uncle	of	relative_of	uncle of		role
undermining	of	undermine			nom
understudy	of	deputy_of			role
unease	of+over	worry_about			nom
unification	of	unite			nom
union leader	of	leader_of	union leader of		role
union member	of	member_of	union member of		role
union representative	of	representative_of	union representative of		role
unit	of	subsidiary_of	unit of		role
university	in	located_in			role
	of	part_of	university of		role
unrest	in	takes_place_in			nom self
unveiling	of	present			nom
uprising	in	takes_place_in			nom self
	of+against	rebel_against			nom
urging	of	urge			nom
use	by+of	use			nom
	of	use			nom
use of force	of+against	deploy			nom
user	of	customer_of	user of		role
vaccination	of	vaccinate			nom
vandalism	of	damage			nom
variety	of	is_a	variety of		role
vassal	of	ally_of			role
verdict	by	rule_on		inv	nom self
	of	rule_on		inv	nom self
	of+in	rule_on			nom
	of+on	rule_on			nom
version	of	part_of	version of		role
veteran	of	take_part_in	veteran of		role
veto	by+of	veto			nom neg
	of	veto			nom neg
	of+on	veto			nom neg
	of+over	veto			nom neg
vice captain	of	deputy_of	vice captain of		role
vice chairman	of	deputy_of	vice chair of		role
vice premier	of	deputy_prime_minister_of			role
vice president	of	vice_president_of			role
vice-chair	of	deputy_of	vice chair of		role
vice-chancellor	of	head_of	vice-chancellor of		role
vice-president	of	vice_president_of			role
victim	in	victim_of			role
	of	victim_of			role
victor	of	winner_of			role
victory	by+over	defeat			nom
	of+against	defeat			nom
	of+in	win			nom
	of+over	defeat			nom
video	by	creator_of		inv	role
	of:organization	publish		inv	nom self
view	of:person	say		inv	nom self
viewer	of	customer_of	viewer of		role
villa	of	belong_to	villa of		role
village	in	part_of	village in		role
	near	located_in	near		role
	of	part_of	village of		role
	on	part_of			role
violation	by+of	violate			nom
	of	violate			nom
violence	in	takes_place_in			nom self
	of+against	attack			nom
virologist	at	employee_of	virologist at		role
visit	by+to	visit			nom
	of+to	visit			nom
visitor	from	come_from	visitor from		role
	of	customer_of	visitor of		role
	to	customer_of	visitor of		role
volcanic eruption	in	takes_place_in			nom self
volunteer	at	employee_of	volunteer at		role
	for	employee_of	volunteer of		role
	of	employee_of	volunteer of		role
	with	member_of	volunteer of		role
vote	of	vote_on			nom
	of+against	vote_against			nom
	of+for	vote_for			nom
	of+on	vote_on			nom
vote of confidence	of+in	vote_on			nom
voter	for	supporter_of	voter for		role
walkout	of+at	strike_at			nom
war	between	fight_with			nom
	in	takes_place_in			nom self
	of+against	fight_with			nom
	of+on	fight_with			nom
	of+on:concept	fight_against			nom
	of+with	fight_with			nom
warehouse	in	located_in			role
warning	by+to	warn			nom
	from+to	warn			nom
	of	warn_against			nom
	of+about	warn_against			nom
	of+against	warn_against			nom
	of+to	warn			nom
weakening	of	weaken			nom
weapon	of	belong_to	weapon of		role
website	of	belong_to	website of		role
wedding	of	married_to			nom
welcome	of	host			nom
west	of	part_of	west of		role
whip	of	leader_of	whip of		role
whistleblower	at	employee_of	whistleblower at		role
	of	employee_of	whistleblower of		role
widow	of	married_to	widow of		role
widower	of	married_to	widower of		role
wife	of	married_to	wife of		role
wildfire	in	takes_place_in			nom self
win	of+against	defeat			nom
	of+in	win			nom
	of+over	defeat			nom
wing	of	part_of	wing of		role
winger	of	player_of	winger of		role
winner	of	winner_of			role
wish	of	want		inv	nom self
	of+for	want			nom
withdrawal	of	withdraw			nom
	of+from	withdraw_from			nom
witness	against	testify_against	witness against		role
	in	witness_of			role
	of	witness_of			role
	to	witness_of			role
words	of	say		inv	nom self
work	by:person	creator_of		inv	role
worker	at	employee_of	worker at		role
	for	employee_of	worker of		role
	in	employee_of	worker in		role
	of	employee_of	worker of		role
working visit	of+to	visit			nom
world champion	of	winner_of	world champion of		role
World Cup	in	takes_place_in			nom self
worry	of+about	worry_about			nom
wounding	of	injure			nom
writer	for	author_of			role
	of	author_of			role
youth wing	of	part_of	youth wing of		role`;
export const nlHeads = `aanhanger aanklacht aanklager aanslag aanval aandeelhouder aardbeving acteur actievoerder activist actrice adviseur advocaat agent akkoord ambassadeur ambtenaar analist annexatie arrestatie arts asielzoeker astronaut baas basis bedreiging belasting beschuldiging besluit besmetting bestuurder betoging betrekking bewoner bezetting bezoek bijeenkomst bisschop boek boete bombardement bondgenoot boycot brand brief broer burgemeester campagne centrale chef coach collega columnist commandant commissaris commissie concert conferentie conflict congres contract controle correspondent crash criticus crisis deal debat delegatie demonstratie deskundige diplomaat directeur docent documentaire dorp dreiging econoom eigenaar eiland embargo epidemie expert explosie export fabrikant fabriek festival film finale fraude functionaris fusie gebied gebouw gemeente generaal geschil gesprek getuige gevecht geweld gezant gijzeling hacker handel haven heffing historicus hoogleraar huiszoeking hulp imam import inval invasie investeerder investering inwoner journalist kampioen kampioenschap kandidaat kantoor klacht koning koningin kritiek lancering leger leider leerling leraar leverancier levering lid maatregel medewerker migrant militair minister ministerie missie moord moordenaar museum officier omzet onderhandelaar onderhandeling onderzoek onderzoeker ongeluk ongeval ontploffing ontvoering oorlog oprichter orkaan overeenkomst overleg overname overstroming parlement partner patiënt peiling piloot plan politie premier presentator president prins proces producent proef programma protest provincie ramp rapport rebel rechter rechtszaak redacteur referendum regering regio regisseur reis relatie reorganisatie roman ruzie samenwerking sanctie school schrijver schutter secretaris slachtoffer smokkel soldaat spanning speelster speler stad staking station steun storm straf strijder student studie subsidie supporter tegenstander tentoonstelling terrorist test toernooi toespraak toetreding toezicht top topman topvrouw trainer uitbraak uitbreiding uitspraak uitstoot universiteit vaccinatie verbod verdachte verdediger verdrag vergadering verkiezing verkiezingen verklaring verkoop verlies verslaggever vertegenwoordiger viroloog vluchteling vonnis voorstel voorzitter vriend vriendin waarschuwing wedstrijd weduwe werknemer wetenschapper wijk winnaar winst woordvoerder woordvoerster zanger zangeres ziekenhuis zoon`;
