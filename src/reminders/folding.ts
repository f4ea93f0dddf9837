/** Without case and accents, to compare what people type: "Café" is found by "cafe". */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
