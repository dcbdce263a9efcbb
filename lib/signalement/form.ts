// The form of the signalement as data: fields in three layers, each value with its origin.
// Numbers are those of instruments-forms-indicators.md §2.2. No health value outside the medical layer.
import type { HostOrigin, Instant } from '../dossier/dossier';
import type { PartnerId } from './consent';

export type Layer = 'administrative' | 'functional' | 'medical';

export interface Choice {
  readonly code: string;
  readonly label: string;
}

export type FieldKind = 'text' | 'long-text' | 'date' | 'choice' | 'choices';

/** Another field holds one of these codes; `''`: it is empty. */
export interface Condition {
  readonly fieldId: string;
  readonly has: readonly string[];
}

export interface FormField {
  readonly id: string;
  /** Row of §2.2; empty for a field that the service added. */
  readonly number: string;
  readonly label: string;
  readonly help?: string;
  readonly layer: Layer;
  readonly kind: FieldKind;
  readonly choices?: readonly Choice[];
  readonly required: boolean;
  /** Required in this case only. */
  readonly requiredWhen?: Condition;
  /** Otherwise it is neither shown nor sent. */
  readonly shownWhen?: Condition;
  /** Not required, but the cellule works better with it. */
  readonly isHelpful?: boolean;
  /** It leaves only if the worker agreed that this partner be contacted. */
  readonly needsPartner?: PartnerId;
  /** Written freely: watched, softly, for other people's names and medical words. */
  readonly isFreeText?: boolean;
  /** National code that a text must be; what is not one is refused. */
  readonly format?: 'siret' | 'naf';
  /** Who the worker is: read in the host and nowhere else, shown and never typed. [Note: Same worker] */
  readonly isFixed?: boolean;
  /** Heading of the screen it stands under. */
  readonly section: string;
}

export type ValueOrigin =
  | { readonly kind: 'host'; readonly origin: HostOrigin }
  /** From the visit's rules, the level, the author: `text` says which. */
  | { readonly kind: 'computed'; readonly text: string }
  | { readonly kind: 'typed'; readonly at: Instant; readonly by: string };

/** `value`: text, ISO day or choice code, or codes for `choices`. `prefilled` is the way back after typing. */
export interface FormValue {
  readonly value: string | readonly string[];
  readonly origin: ValueOrigin;
  readonly prefilled?: { readonly value: string | readonly string[]; readonly origin: ValueOrigin };
}

/** By field id. */
export type FormValues = { readonly [fieldId: string]: FormValue };
