// What a service has not written yet. FHIR knows no empty text: a blank says « à compléter », and is refused at approval.

const mark = '(à compléter)';

export function isBlank(text: string): boolean {
  return text.trim() === '' || text.endsWith(mark);
}

/** « Question 2 (à compléter) » where nothing is written. */
export function fillBlank(text: string, name: string): string {
  return isBlank(text) ? `${name} ${mark}` : text.trim();
}

/** What a person sees in the field: nothing, where nothing is written. */
export function emptyBlank(text: string): string {
  return isBlank(text) ? '' : text;
}
