// The years in which the visite de mi-carrière is to be held: the civil year of the 45th birthday, or the window of a
// branch agreement the service has entered (law.md §1.1, P-MC-5). The dossier shows no IDCC: the employer's SIRET tells.
import type { IsoDay } from '../dossier/dossier';
import type { Branch } from '../settings/settings';
import { readYear } from './days';
import { nameMissing } from './missing-field';
import type { Source, VisitFacts } from './visit-answer';

export const miCarriereSource: Source = {
  text: 'Code du travail, art. L. 4624-2-2 I',
  status: 'law',
  asOf: 'état du 27/03/2026',
  doubt:
    'Article modifié le 29/07/2026, nouveau texte non lu. Un accord de branche peut fixer une autre échéance\u00a0: la convention collective n’est pas lue dans le dossier.',
};

/** The text says « par le médecin du travail »; « two years before » has three readings (law.md §1.1, P-MC-2). */
export const anticipationSource: Source = {
  ...miCarriereSource,
  doubt: `${miCarriereSource.doubt} L’article ne vise que l’examen par le médecin du travail et ne dit pas comment compter les deux ans\u00a0: la lecture est un réglage du service.`,
};

export interface MiCarriereWindow {
  readonly fromAge: number;
  readonly fromYear: number;
  readonly toYear: number;
  /** « de ses 45 ans », « accord de branche IDCC 2120, de 43 à 50 ans ». */
  readonly words: string;
  readonly isBranch: boolean;
}

/** Every window that may apply; more than one only when the employer was not read, which `missing` then says. */
export function listWindows(
  birthDate: IsoDay,
  { dossier, settings }: VisitFacts,
): { readonly windows: readonly MiCarriereWindow[]; readonly missing: readonly string[] } {
  const year = readYear(birthDate);
  const common: MiCarriereWindow = {
    fromAge: 45,
    fromYear: year + 45,
    toYear: year + 45,
    words: '45\u00a0ans',
    isBranch: false,
  };
  const { branches } = settings;
  if (branches.length === 0) return { windows: [common], missing: [] };
  const { siret } = dossier.fields;
  if (siret.state !== 'read') {
    const windows = [common, ...branches.map((branch) => makeWindow(branch, year))];
    return { windows, missing: nameMissing('le SIRET, pour l’accord de branche', siret) };
  }
  const own = branches.find(({ employers }) => employers.some((employer) => siret.value.startsWith(employer)));
  return { windows: [own === undefined ? common : makeWindow(own, year)], missing: [] };
}

/** By civil year, as the law counts where there is no agreement; an agreement may count otherwise: its source says so. */
function makeWindow({ idcc, fromAge, toAge }: Branch, year: number): MiCarriereWindow {
  const ages = fromAge === toAge ? `${toAge}\u00a0ans` : `${fromAge} à ${toAge}\u00a0ans`;
  return {
    fromAge,
    fromYear: year + fromAge,
    toYear: year + toAge,
    words: `${ages} (accord de branche, IDCC\u00a0${idcc})`,
    isBranch: true,
  };
}

export function findWindowSource({ isBranch }: MiCarriereWindow): Source {
  if (!isBranch) return miCarriereSource;
  return {
    ...miCarriereSource,
    text: `${miCarriereSource.text}\u00a0; accord de branche saisi par le service`,
    doubt:
      'Article modifié le 29/07/2026, nouveau texte non lu. L’accord, son extension et les employeurs concernés sont à vérifier par le service\u00a0; ses âges sont comptés ici par année civile.',
  };
}
