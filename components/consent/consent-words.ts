// The wording that the agreement shows: it belongs to the service and comes from outside.
import type { PartnerId, StatementId } from '../../lib/signalement/consent';

export interface ConsentWording {
  readonly statements: readonly { readonly id: StatementId; readonly text: string }[];
  readonly partners: readonly { readonly id: PartnerId; readonly label: string }[];
  /** « Je peux revenir sur mon accord à tout moment… ». */
  readonly closing: string;
}
