// Visits that are possible whatever the day (on request), or some day (when an exposure ends): told last, and without a flag.
import type { VisitAnswer } from './visit-answer';

export function isAlwaysOpen({ kind, status }: VisitAnswer): boolean {
  return status === 'possible' && (kind === 'DEM' || kind === 'PEX');
}
