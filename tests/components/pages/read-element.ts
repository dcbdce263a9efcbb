// What an element says: its text with plain spaces between words, its description, its value.

/** Text as read, runs of ordinary spaces and line ends made one. */
export function readWords(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
}

/** What `aria-describedby` leads to. */
export function readDescription(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '');
  return ids.map((id) => readWords(document.getElementById(id) ?? undefined)).join(' ');
}

export function readValue(element: Element): string | null {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : null;
}
