import type { ReadingData } from '../readingData.ts';

export const reading: ReadingData = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb', 'febr'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  references:
    /^(?:\W*)(?:(?:lees|bekijk|luister|kijk|zie|beluister)\s+(?:ook|hier|meer|verder|eerder|alles|het hele|de hele|terug|dan ook|daarover)\b|(?:ook|meer)\s+(?:interessant|lezen|over dit onderwerp|nieuws)\b|gerelateerd\b|aanbevolen\b|eerder verschenen\b|in dit dossier\b|klik hier\b|volg ons\b|abonneer\b)/iu,
  credits:
    /^(?:©|\(c\)|(?:foto|beeld|bron|video|illustratie|fotografie|tekst|redactie|auteur)\s*(?:'s)?\s*[:/|©]|door\s+(?:onze\s+\p{L}+|\p{Lu}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){1,3})$|van\s+onze\s+(?:verslaggever|redacteur|correspondent)|(?:gepubliceerd|bijgewerkt|laatst gewijzigd|geplaatst)\s+(?:op|om|:))/iu,
};
