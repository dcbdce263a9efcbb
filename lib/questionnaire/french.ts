// The French words of a text: its own when the file is in French, else its translation. Nothing else is put to a worker.

interface Translations {
  readonly extension: readonly {
    readonly extension: readonly [{ readonly valueCode: string }, { readonly valueString: string }];
  }[];
}

export function isFrench(language: string): boolean {
  return /^fr(-|$)/.test(language);
}

/** Null when there are none. */
export function findFrench(language: string, text: string, others: Translations | undefined): string | null {
  if (isFrench(language)) return text;
  const found = others?.extension.find(({ extension: [lang] }) => isFrench(lang.valueCode));
  return found?.extension[1].valueString ?? null;
}
