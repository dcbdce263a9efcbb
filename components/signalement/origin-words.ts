// Where a value of the form comes from, in one line.
import { assertNever } from '../../lib/result';
import type { Professional } from '../../lib/signalement/draft';
import type { ValueOrigin } from '../../lib/signalement/form';
import { formText } from '../../lib/text/panel';
import { formatTime } from '../../lib/text/typography';

/** `reader`: so that one's own typing reads « par vous ». */
export function writeOrigin(origin: ValueOrigin, reader: Professional | null): string {
  switch (origin.kind) {
    case 'host':
      return formText.readIn(origin.origin.page, origin.origin.where);
    case 'computed':
      return origin.text;
    case 'typed': {
      const isReader = reader !== null && (origin.by === reader.id || origin.by === reader.name);
      const time = formatTime(origin.at);
      return isReader ? formText.typedByYouAt(time) : formText.typedAt(origin.by, time);
    }
    default:
      return assertNever(origin);
  }
}
