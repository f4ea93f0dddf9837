/** How a road to people is now, for operators: kinds, moments and counts, nothing of anybody. */
export interface RoadState {
  road: 'telegram' | 'slack'
  /** `waiting`: another process listens there, and this one takes over when that one dies. */
  is: 'connected' | 'waiting' | 'down'
  /** For how long the platform cannot be reached; 0 unless it is down. */
  downMs: number
  /** When something came along it the last time, in ms since 1970; `null`: not since the start. */
  lastUpdate: number | null
  /** What was heard and is not yet handled. */
  backlog: number
}
