// Which addresses may show a dossier: forms where `*` stands for anything.

/** True where no form is given. */
export function matchesAddress(url: string, forms: readonly string[] | undefined): boolean {
  return forms?.some((form) => matchesForm(form, url)) ?? true;
}

function matchesForm(form: string, url: string): boolean {
  const [start = '', ...parts] = form.split('*');
  if (!url.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = url.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at === url.length || form.endsWith('*');
}
