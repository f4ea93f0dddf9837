/** What a small parser found: the value and the index of the token behind it. */
export interface Hit<T> {
  value: T
  to: number
}

export const hit = <T>(value: T, to: number): Hit<T> => ({ value, to })
