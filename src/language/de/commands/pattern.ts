/**
 * A pattern of whole commands in which each umlaut also stands for its two letters and for the bare one, and case does
 * not matter: "lösche", "loesche", "losche".
 */
export const pattern = (source: string): RegExp =>
  new RegExp(
    source
      .replace(/ä/g, '(?:ä|ae|a)')
      .replace(/ö/g, '(?:ö|oe|o)')
      .replace(/ü/g, '(?:ü|ue|u)')
      .replace(/ß/g, '(?:ß|ss)'),
    'iu',
  )
