// The IDEST's work as the médecin finds it on any computer.
import type { Instant, WorkerIdentity } from '../dossier/dossier';
import type { Level } from '../questionnaire/answer';
import type { Departure } from './departure';

export interface Handover {
  readonly taskId: string;
  readonly version: string;
  readonly from: string;
  readonly at: Instant;
  readonly worker: WorkerIdentity;
  readonly visit: Departure['visit'];
  readonly questionnaire: NonNullable<Departure['questionnaire']>;
  readonly proposedLevel: Level | 'not-concluded' | null;
  readonly note: string;
}
