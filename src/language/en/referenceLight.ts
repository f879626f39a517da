import { wordSet } from '../referenceData.ts';

/** English nouns that name no entity: times, measures, parts of idioms, light and abstract nouns. Our own list (CC0). */
export const lightNouns: ReadonlySet<string> = wordSet(
  `year month week day hour minute second moment time period century decade morning afternoon evening night weekend spring summer autumn winter beginning
   start end duration stage phase future past today yesterday tomorrow tonight date quarter season monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december age once noon midnight`,
  `kilometer kilometre meter metre centimeter mile foot inch yard kilo kilogram ton tonne gram liter litre hectare acre degree percent percentage figure
   number amount extent size length height width depth speed temperature million billion thousand hundred half part third rest majority average total maximum
   minimum distance weight score point scale level rate cent dollar pound`,
  `way manner case sort kind form type thing stuff lot fact respect connection basis ground reason cause occasion result consequence purpose aim goal means
   chance possibility opportunity effort trouble question answer problem solution difficulty doubt opinion view position standpoint judgment impression idea
   thought feeling hope fear anger joy sadness concern worry regret expectation wish need interest attention account role place state use order command
   request step move turn choice hand hands head eye eyes heart foot feet back leg mouth arm finger face nose ear word words name title term concept meaning
   example whole element aspect issue matter item object_of knowledge experience insight information detail details explanation comment reaction response
   criticism praise thanks sympathy support help aid assistance protection success effect outcome advantage disadvantage difference comparison contrast
   change improvement development increase decrease rise fall decline responsibility duty task function job work profession management possession supply
   demand treatment share contribution price cost costs value profit loss income salary wage condition circumstance background context atmosphere frame
   direction vicinity middle life access contact course origin source news priority requirement criterion necessity preference innocence guilt blame haste
   silence rest action activity behaviour behavior attitude injury injuries trace sign symbol gesture greeting content version edition variant model category
   class rank reputation status assumption principle objection exception mistake error line process progress record variety option a bit bit one other
   others everyone someone nobody anything something nothing addition advance favor favour regard sake spite terms instance lack pressure risk world`,
);
