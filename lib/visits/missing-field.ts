// Why a field of the dossier cannot be used, in words of the screen: « la date de naissance (absente…) ».
import type { Read } from '../dossier/dossier';
import { assertNever } from '../result';

/** `name` as it reads after « il manque » (« la date de naissance »). Empty when the field was read. */
export function nameMissing(name: string, read: Read<unknown>): readonly string[] {
  switch (read.state) {
    case 'read':
      return [];
    case 'absent':
      return [`${name} (pas sur la page lue)`];
    case 'not-shown':
      return [`${name} (onglet «\u00a0${read.page}\u00a0» pas encore lu)`];
    case 'lost':
      return [`${name} (plus trouvée dans le logiciel)`];
    case 'not-understood':
      return [`${name} (à vérifier\u00a0: «\u00a0${read.origin.text}\u00a0»)`];
    case 'ambiguous':
      return [`${name} (plusieurs valeurs sur la page)`];
    default:
      return assertNever(read);
  }
}
