const LONE_SURROGATE = /\p{Surrogate}/gu;
/** What XML 1.0 forbids even as a character reference: control characters but tab, line feed and return, and the two noncharacters. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;

/**
 * Text that every format can hold: without control characters (tab and line ends stay), and with U+FFFD for a lone surrogate,
 * which no encoding can write.
 */
export const cleanText = (text: string): string =>
  SUSPECT.test(text) ? text.replace(LONE_SURROGATE, '\uFFFD').replace(NOT_XML, '') : text;

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an attribute's value or an element's content; line ends are references, so that no reader turns them into spaces. */
export const escapeXml = (text: string): string =>
  cleanText(text).replace(/[&<>"\t\n\r]/gu, (character) => XML_ESCAPES[character] ?? character);
