// What is wrong with a new access, field by field, before it is asked for. The vault checks again.
import type { Role } from '../../lib/signalement/draft';
import { accessText, PASSPHRASE_LENGTH } from '../../lib/text/settings';

export interface TypedAccess {
  readonly name: string;
  readonly role: Role | '';
  readonly rpps: string;
  readonly passphrase: string;
  readonly repeated: string;
  readonly serverToken: string;
}

export const emptyAccess: TypedAccess = {
  name: '',
  role: '',
  rpps: '',
  passphrase: '',
  repeated: '',
  serverToken: '',
};

/** The access to create; `rpps` null when not given. */
export interface NewAccess {
  readonly name: string;
  readonly role: Role;
  readonly rpps: string | null;
  readonly passphrase: string;
  readonly serverToken: string;
}

export type AccessErrors = { readonly [K in keyof TypedAccess]?: string };

/** The access when everything is right, else a sentence per field. RPPS: 11 digits (fhir.md §3). */
export function checkAccess(typed: TypedAccess): { access: NewAccess } | { errors: AccessErrors } {
  const { role } = typed;
  const rpps = typed.rpps.replace(/\s/g, '');
  const length = [...typed.passphrase].length;
  const errors: AccessErrors = {
    ...(typed.name.trim() === '' && { name: accessText.errors.name }),
    ...(role === '' && { role: accessText.errors.role }),
    ...(rpps !== '' && !/^\d{11}$/.test(rpps) && { rpps: accessText.errors.rpps }),
    ...(length < PASSPHRASE_LENGTH && { passphrase: accessText.errors.passphrase(length) }),
    ...(typed.repeated !== typed.passphrase && { repeated: accessText.errors.repeat }),
  };
  if (role === '' || Object.keys(errors).length > 0) return { errors };
  return {
    access: {
      name: typed.name.trim(),
      role,
      rpps: rpps === '' ? null : rpps,
      passphrase: typed.passphrase,
      serverToken: typed.serverToken.trim(),
    },
  };
}
