// How and when the agreement was given, in one line.
import { assertNever } from '../../lib/result';
import type { ConsentRecord } from '../../lib/signalement/consent';
import { consentText } from '../../lib/text/panel';
import { formatDay, formatInstant } from '../../lib/text/typography';

/** Null while nobody has noted it. */
export function writeRecording({ mode, recordedAt, recordedBy, paper, signature }: ConsentRecord): string | null {
  if (mode === null || recordedAt === null) return null;
  const at = formatInstant(recordedAt);
  switch (mode) {
    case 'oral':
      return consentText.oral(recordedBy ?? '', at);
    case 'on-screen':
      return signature === undefined ? consentText.onScreen(at) : consentText.signed(at);
    case 'paper':
      return consentText.paper(formatDay(paper?.signedOn ?? ''), paper?.place ?? '');
    default:
      return assertNever(mode);
  }
}
