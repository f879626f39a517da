import { wordSet } from '../referenceData.ts';

/** Dutch nouns that name no entity: times, measures, parts of idioms, light and abstract nouns. Our own list (CC0). */
export const lightNouns: ReadonlySet<string> = wordSet(
  // times
  `jaar maand week dag uur minuut seconde kwartier moment tijd tijdstip periode eeuw decennium ochtend middag avond nacht morgen weekend weekeinde voorjaar
   zomer najaar herfst winter lente begin eind einde duur termijn fase toekomst verleden heden vandaag gisteren datum kwartaal halfjaar seizoen etmaal poos
   maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zondagavond vrijdagavond zaterdagavond maandagochtend januari februari maart april mei juni juli augustus
   september oktober november december nacht keer maal ogenblik avond leeftijd kerstmis pasen loop`,
  // measures and counts
  `kilometer meter centimeter millimeter kilo kilogram ton gram liter hectare graad procent percentage percent promille cijfer nummer hoeveelheid
   omvang grootte lengte hoogte breedte diepte snelheid temperatuur aantal tal miljoen miljard duizend honderd helft deel gedeelte kwart derde rest meerderheid
   gemiddelde totaal maximum minimum afstand gewicht score punt stand schaal mate niveau graadmeter cent gulden euro dollar pond`,
  // idioms, light verbs' nouns, grammar-like nouns
  `wijze manier geval soort vorm aard zin feit feite kant zijde oogpunt opzicht verband basis grond reden oorzaak aanleiding gevolg doel bedoeling middel kans
   mogelijkheid gelegenheid moeite sprake spraak rekening aandacht rol plaatsvinden stand gebruik gang beweging opdracht verzoek
   stap zet beurt keuze hand handen oog ogen voet voeten hart rug mond arm been schouder vinger gezicht neus oor buik lijf
   woord woorden naam titel term begrip betekenis uitdrukking voorbeeld geheel onderdeel element aspect kwestie zaak ding iets punt vraag antwoord probleem
   oplossing moeilijkheid twijfel mening opvatting standpunt oordeel indruk idee gedachte gevoel hoop vrees angst woede vreugde verdriet zorg zorgen spijt schrik
   verwachting verlangen wens behoefte interesse belangstelling kennis ervaring inzicht informatie gegevens details uitleg toelichting commentaar reactie
   kritiek lof dank medeleven steun hulp bijstand bescherming inzet inspanning poging succes resultaat effect uitkomst gevolgen voordeel nadeel verschil
   vergelijking tegenstelling wijziging verandering verbetering verslechtering ontwikkeling groei daling stijging toename afname
   verantwoordelijkheid plicht taak functie positie baan werk beroep dienst leiding beheer bezit aanbod behandeling
   aandeel bijdrage bedrag prijs kosten waarde winst verlies omzet inkomen loon salaris
   toestand situatie omstandigheid omstandigheden achtergrond context sfeer kader terrein vlak richting buurt omgeving nabijheid midden
   leven lichaam geest hulp toegang contact aanvang vervolg verloop toedracht herkomst oorsprong bron
   nieuws boodschap melding bericht telefoontje geluid licht beeldvorming
   prioriteit voorwaarde eis criterium noodzaak vereiste voorkeur voorrang
   onschuld schuld verwijt verdenking haast stilte rust orde actie activiteit activiteiten gedrag houding
   verwonding verwondingen spoor sporen keerpunt mijlpaal dieptepunt hoogtepunt ramkoers beeld leugen
   kracht noemer teken symbool gebaar geest groet interesse inhoud
   internetpagina reden nut lot wil macht vuur deur deuren handje pas adem oog leven lijn draad
   broertje zusje ander andere degene diegene iemand niemand niets alles
   vriendschap beste ergste belangrijkste roep blik vaart stem stemmen vertraging
   versie editie reeks variant type model categorie klasse rang
   aanzien eer roem reputatie gezag status imago
   stelling bewering argument uitgangspunt principe regelmaat bezwaar bedenking
   wereld uitzondering vergissing fout blunder misverstand`,
);
