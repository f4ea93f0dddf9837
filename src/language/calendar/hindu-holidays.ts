import { type DayNumber, dayNumber } from './days.js'

/**
 * Days of the Hindu calendar as India keeps them, 2020 to 2035, as month and day: they go by the moon over one place, and a
 * computed guess would be a wrong day. From the tables of the Python package "holidays" (0.105, MIT). Those of the Islamic
 * calendar are not here: each country tells them the evening before.
 */
const FIRST_YEAR = 2020

const tabled = (days: string) => {
  const known = days.split(' ')
  /** Null for a year that the table does not have. */
  return (year: number): DayNumber | null => {
    const day = known[year - FIRST_YEAR]
    return day === undefined ? null : dayNumber(year, Number(day.slice(0, 2)), Number(day.slice(2)))
  }
}

export const HINDU_HOLIDAYS = {
  diwali: tabled('1114 1104 1024 1112 1031 1020 1108 1029 1017 1105 1026 1114 1102 1022 1110 1030'),
  holi: tabled('0310 0329 0318 0308 0325 0314 0304 0322 0311 0301 0320 0309 0327 0316 0305 0324'),
  'raksha-bandhan': tabled('0803 0822 0811 0830 0819 0809 0828 0817 0805 0823 0813 0802 0820 0810 0829 0818'),
  dussehra: tabled('1025 1015 1005 1024 1012 1002 1020 1009 0927 1016 1006 1025 1014 1003 1022 1011'),
  'ganesh-chaturthi': tabled('0822 0910 0831 0919 0907 0827 0914 0904 0823 0911 0901 0920 0908 0828 0916 0905'),
} as const
